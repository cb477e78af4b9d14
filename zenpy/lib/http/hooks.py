"""What a client reports about its requests: to hooks, and to the logger `zenpy`.

A hook gets an event: a small frozen object without credentials, query and body. On `AsyncZenpy` a hook may be a coroutine
function; the client awaits it. An error that a hook raises reaches the caller of the client.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from dataclasses import dataclass

from zenpy.lib.exception import ZendeskApiWarning
from zenpy.lib.http.limit_headers import Limit
from zenpy.lib.http.message import Request
from zenpy.lib.http.urls import hide_ids
from zenpy.lib.warn import warn_caller

#: The logger of this library. Requests and responses have the level DEBUG, waits INFO, failures without an answer and warnings of Zendesk WARNING.
LOGGER = logging.getLogger("zenpy")
LOGGER.addHandler(logging.NullHandler())

#: Whether a client of this package is sending a request.
_is_sending: ContextVar[bool] = ContextVar("zenpy_is_sending", default=False)


def _demote_line_of_httpx(record: logging.LogRecord) -> bool:
    """Give httpx's line for a request of this package, which has the whole address, the level DEBUG.

    The line is not wanted in the log of each program that logs at INFO: a query holds what was searched for. This touches
    neither the level nor the handlers of the logger, nor the lines of the program's own httpx clients.
    """
    if record.levelno == logging.INFO and _is_sending.get():
        record.levelno, record.levelname = logging.DEBUG, logging.getLevelName(logging.DEBUG)
        return logging.getLogger(record.name).isEnabledFor(logging.DEBUG)
    return True


logging.getLogger("httpx").addFilter(_demote_line_of_httpx)


class demoted_log:
    """Gives httpx's line for each request that is sent in the `with` block the level DEBUG in place of INFO."""

    __slots__ = ("_token",)

    def __enter__(self) -> None:
        self._token = _is_sending.set(True)

    def __exit__(self, *failure: object) -> None:
        _is_sending.reset(self._token)


#: The lists in the text of `X-Zendesk-API-Warn`, such as `:unpermitted_keys=>["ticket.id"]`, and the names in a list.
_WARNED_LISTS = re.compile(r":\w+=>\[(.*?)\]")
_WARNED_NAMES = re.compile(r'"([^"]*)"')


@dataclass(frozen=True, slots=True)
class RequestSent:
    """The event before a request is sent.

    Attributes:
        method: such as `GET`.
        url: the path, or the whole address of another host, without the query.
        attempt: 0 for the first attempt, 1 for the first retry, and so on.
    """

    method: str
    url: str
    attempt: int = 0


@dataclass(frozen=True, slots=True)
class ResponseReceived:
    """What came back for a request.

    Attributes:
        request: what was sent.
        status: the HTTP status; None when no answer came.
        seconds: how long it took.
        request_id: Zendesk's id of the request, to name in questions to their support.
        limits: the limits in the headers of the response.
        idempotency: `hit` or `miss` for a create with an idempotency key.
        error: why no answer came.
        warning: what Zendesk says about the request in `X-Zendesk-API-Warn`, such as the fields that it ignored.
    """

    request: RequestSent
    status: int | None
    seconds: float
    request_id: str | None = None
    limits: tuple[Limit, ...] = ()
    idempotency: str | None = None
    error: str | None = None
    warning: str | None = None


@dataclass(frozen=True, slots=True)
class Wait:
    """A pause that the client is about to make.

    Attributes:
        seconds: how long it will be.
        reason: why, such as `rate limit reached` or `temporary failure`.
        request: what will be sent after it, if it is known.
    """

    seconds: float
    reason: str
    request: RequestSent | None = None


# Pickles and tracebacks name the public path, so that a move of this module does not break them.
for _public in (Limit, RequestSent, ResponseReceived, Wait):
    _public.__module__ = "zenpy.lib.hooks"

OnRequest = Callable[[RequestSent], Awaitable[None] | None]
OnResponse = Callable[[ResponseReceived], Awaitable[None] | None]
OnWait = Callable[[Wait], Awaitable[None] | None]
Event = RequestSent | ResponseReceived | Wait


@dataclass(frozen=True, slots=True)
class Hooks:
    """The hooks of one client; None stands for no hook."""

    on_request: OnRequest | None = None
    on_response: OnResponse | None = None
    on_wait: OnWait | None = None

    @property
    def hear_requests(self) -> bool:
        """Whether anybody hears of requests before they are sent."""
        return self.on_request is not None or LOGGER.isEnabledFor(logging.DEBUG)

    @property
    def hear_responses(self) -> bool:
        """Whether anybody hears of answers."""
        return self.on_response is not None or LOGGER.isEnabledFor(logging.DEBUG)

    def notify(self, event: Event) -> Awaitable[None] | None:
        """Log an event, call its hook, and return what the hook returns: if it is awaitable, the driver has to await it."""
        if isinstance(event, Wait):
            LOGGER.info("waiting %.3g s: %s", event.seconds, event.reason)
            return self.on_wait(event) if self.on_wait else None
        if isinstance(event, RequestSent):
            LOGGER.debug(
                "%s %s%s", event.method, event.url, f" (retry {event.attempt})" if event.attempt else ""
            )
            return self.on_request(event) if self.on_request else None
        sent = event.request
        if event.error is not None:
            LOGGER.warning("%s (after %.3f s)", event.error, event.seconds)  # the error names the request
        else:
            LOGGER.debug("%s %s answered %s in %.3f s", sent.method, sent.url, event.status, event.seconds)
        return self.on_response(event) if self.on_response else None


# -- warnings of Zendesk -----------------------------------------------------------------------------------------------


def report_warning(request: Request, event: ResponseReceived) -> None:
    """Log what Zendesk warns about, and warn the program.

    An id beside the changes of a record is sent by the client, and Zendesk says each time that it ignores it there. The
    program can do nothing about it, so this is only logged, at DEBUG.
    """
    text, sent = event.warning, event.request
    if text is None:
        return
    if _is_about_own_id(text, request):
        LOGGER.debug("%s %s: Zendesk warns: %s", sent.method, sent.url, text)
        return
    LOGGER.warning("%s %s: Zendesk warns: %s", sent.method, sent.url, text)
    place = f"{sent.method} {hide_ids(sent.url)}"
    warn_caller(ZendeskApiWarning(f"{place}: Zendesk warns: {text}", text, sent.method, sent.url))


def _is_about_own_id(text: str, request: Request) -> bool:
    """Whether a warning names nothing but the id of the one record in the body of a request to the address of this record.

    An address may have the key of the record in place of its id.
    """
    body = request.json
    if not isinstance(body, dict):
        return False
    named = {name for found in _WARNED_LISTS.findall(text) for name in _WARNED_NAMES.findall(found)}
    last = request.url.removesuffix(".json").rpartition("/")[2]
    is_key = request.method in ("PUT", "PATCH") and not last.isdigit()
    own = {
        f"{key}.id"
        for key, part in body.items()
        if isinstance(part, dict) and (str(part.get("id")) == last or (is_key and "id" in part))
    }
    return bool(named) and named <= own
