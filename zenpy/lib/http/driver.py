"""The runner of the flows of `zenpy.lib.http.exchange`: performs their effects on a sync or an async client.

Only this module connects flows with a transport and hooks.
"""

from __future__ import annotations

from collections.abc import Awaitable, Coroutine
from inspect import isawaitable
from time import perf_counter
from typing import TYPE_CHECKING, TypeVar

from zenpy.lib.effects import run, run_async
from zenpy.lib.exception import ConfigurationError, NetworkError
from zenpy.lib.http.exchange import Effect, Flow, Send, Sleep
from zenpy.lib.http.hooks import Hooks, RequestSent, ResponseReceived, Wait, report_warning
from zenpy.lib.http.limit_headers import parse_limits
from zenpy.lib.http.message import Request, Response
from zenpy.lib.http.urls import redact_url
from zenpy.lib.stopping import refuse_if_stopped, unstoppable

if TYPE_CHECKING:
    from zenpy.lib.http.transport import AsyncTransport, SyncTransport

R = TypeVar("R")

#: The flows inside a custom effect are logged, but no hook is called: an error that a hook raises must not prevent new tokens
#: from being stored.
NO_HOOKS = Hooks()
#: The header in which Zendesk says what it ignored of a request.
_WARNING = "x-zendesk-api-warn"


def run_flow(flow: Flow[R], transport: SyncTransport, hooks: Hooks) -> R:
    """Run a flow to its end and return its result."""

    def perform(effect: Effect) -> Response | None:
        if isinstance(effect, Send):
            refuse_if_stopped()
            return _send(effect, transport, hooks)
        if isinstance(effect, Sleep):
            _refuse_awaitable(hooks.notify(_make_wait_event(effect)))
            transport.sleep(effect.seconds)
        else:
            with unstoppable():
                effect.perform(lambda inner: run_flow(inner, transport, NO_HOOKS))
        return None

    return run(flow, perform)


def _send(effect: Send, transport: SyncTransport, hooks: Hooks) -> Response:
    start = perf_counter()
    if hooks.hear_requests:
        _refuse_awaitable(hooks.notify(_make_request_event(effect.request, effect.attempt)))
    try:
        response = transport.send(effect.request, effect.time_left)
    except NetworkError as error:
        _refuse_awaitable(hooks.notify(_make_failure_event(effect, error, perf_counter() - start)))
        raise
    if hooks.hear_responses or _WARNING in response.headers:
        received = _make_response_event(effect, response, perf_counter() - start)
        report_warning(effect.request, received)
        _refuse_awaitable(hooks.notify(received))
    return response


def _refuse_awaitable(returned: Awaitable[None] | None) -> None:
    if isawaitable(returned):
        if isinstance(returned, Coroutine):
            returned.close()
        raise ConfigurationError(
            "Hooks of a sync client are plain functions; AsyncZenpy takes coroutine functions too."
        )


async def run_flow_async(flow: Flow[R], transport: AsyncTransport, hooks: Hooks) -> R:
    """Run a flow like `run_flow`, on an async client; its hooks may be coroutine functions."""

    async def perform(effect: Effect) -> Response | None:
        if isinstance(effect, Send):
            return await _send_async(effect, transport, hooks)
        if isinstance(effect, Sleep):
            await _await_hook(hooks.notify(_make_wait_event(effect)))
            await transport.sleep(effect.seconds)
        else:
            await effect.perform_async(lambda inner: run_flow_async(inner, transport, NO_HOOKS))
        return None

    return await run_async(flow, perform)


async def _send_async(effect: Send, transport: AsyncTransport, hooks: Hooks) -> Response:
    start = perf_counter()
    if hooks.hear_requests:
        await _await_hook(hooks.notify(_make_request_event(effect.request, effect.attempt)))
    try:
        response = await transport.send(effect.request, effect.time_left)
    except NetworkError as error:
        await _await_hook(hooks.notify(_make_failure_event(effect, error, perf_counter() - start)))
        raise
    if hooks.hear_responses or _WARNING in response.headers:
        received = _make_response_event(effect, response, perf_counter() - start)
        report_warning(effect.request, received)
        await _await_hook(hooks.notify(received))
    return response


async def _await_hook(returned: Awaitable[None] | None) -> None:
    if isawaitable(returned):
        await returned


# -- the events of hooks ---------------------------------------------------------------------------------------------


def _make_request_event(request: Request, attempt: int) -> RequestSent:
    return RequestSent(request.method, redact_url(request.url), attempt)


def _make_wait_event(effect: Sleep) -> Wait:
    upcoming = None if effect.request is None else _make_request_event(effect.request, effect.attempt)
    return Wait(effect.seconds, effect.reason, upcoming)


def _make_response_event(effect: Send, response: Response, seconds: float) -> ResponseReceived:
    headers = response.headers
    return ResponseReceived(
        _make_request_event(effect.request, effect.attempt),
        response.status,
        seconds,
        headers.get("x-zendesk-request-id"),
        tuple(parse_limits(headers)),
        headers.get("x-idempotency-lookup"),
        warning=headers.get(_WARNING) or None,
    )


def _make_failure_event(effect: Send, error: NetworkError, seconds: float) -> ResponseReceived:
    sent = _make_request_event(effect.request, effect.attempt)
    return ResponseReceived(sent, None, seconds, error=str(error))
