"""`Webhook`: it accepts the calls that were signed with a known secret a short time ago, and refuses all others."""

from __future__ import annotations

import hmac
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from zenpy.lib.exception import ConfigurationError, MissingSignature, StaleSignature, WrongSignature
from zenpy.lib.records.dates import parse_date
from zenpy.webhooks.events import event_from
from zenpy.webhooks.headers import read
from zenpy.webhooks.signing import INVOCATION_ID, SIGNATURE, TIMESTAMP, WEBHOOK_ID, Key, raw

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from zenpy.webhooks.events import Event
    from zenpy.webhooks.headers import Headers
    from zenpy.webhooks.signing import Body, Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """What the headers of an accepted call say.

    Attributes:
        webhook_id: which webhook called. Zendesk does not sign it.
        invocation_id: which call it was; the same when Zendesk tries again. Zendesk does not sign it.
        sent: when the call was signed; None if the timestamp is unreadable and the window switched off.
    """

    webhook_id: str | None
    invocation_id: str | None
    sent: datetime | None


class Webhook:
    """The receiving end of a webhook: accepts what Zendesk has signed, and refuses everything else.

    One can be shared by all threads and tasks.

    Args:
        secrets: the signing secret of the webhook, as text or as `client.webhooks.show_secret(...)` gives it; several
            while a secret is being replaced, or when several webhooks call the same address.
        window: how many seconds a signature may be old, and how many seconds the sender's clock may be ahead; None
            accepts any age, so that a recorded call can be repeated at any time.
        clock: returns the present moment in seconds since 1970; for tests.

    Raises:
        ConfigurationError: there is no secret, one is empty or has white space around it, or the window is negative.
        TypeError: a secret is not text.
    """

    __slots__ = ("_clock", "_keys", "_window")

    def __init__(
        self, *secrets: Secret, window: float | None = 300, clock: Callable[[], float] = time.time
    ) -> None:
        if not secrets:
            raise ConfigurationError(
                "The signing secret is missing; client.webhooks.show_secret(webhook_id) reads it."
            )
        if window is not None and not window >= 0:
            raise ConfigurationError(f"The window is in seconds and at least 0, or None; not {window!r}.")
        self._keys = tuple(Key(secret) for secret in secrets)
        self._window = window
        self._clock = clock

    def event(self, headers: Headers, body: Body) -> Event:
        """Verify a call and return the event in it.

        Args:
            headers: the headers of the request: any mapping, a WSGI environ, or ASGI's pairs of bytes.
            body: the raw body of the request, before any decoding.

        Returns:
            A `TicketEvent`, `UserEvent`, ... for the events of Zendesk that are known by family; an `Event` for all
            others, and for the bodies that triggers and automations send.

        Raises:
            MissingSignature: a header is missing.
            WrongSignature: none of the secrets made the signature.
            StaleSignature: the signature is outside the window.
            WebhookError: a header came twice, with different values.
            TypeError: `headers` or `body` has another type.
        """
        delivery = self.verify(headers, body)
        return event_from(
            raw(body),
            webhook_id=delivery.webhook_id,
            invocation_id=delivery.invocation_id,
            sent=delivery.sent,
        )

    def verify(self, headers: Headers, body: Body) -> Delivery:
        """Verify a call without reading its body; arguments and errors as for `event`."""
        found = read(headers)
        for name in (SIGNATURE, TIMESTAMP):
            if not found.get(name):
                raise MissingSignature(f"The call has no header {name}.")
        # The right signature is a secret, too (it would let this body in), so no frame of an error may hold it.
        if not self._is_signed(found[SIGNATURE], found[TIMESTAMP], raw(body)):
            raise WrongSignature("None of the known secrets made the signature of this call.")
        sent = parse_date(found[TIMESTAMP])
        if self._window is not None:
            _check_age(sent, self._clock(), self._window)
        return Delivery(
            webhook_id=found.get(WEBHOOK_ID) or None,
            invocation_id=found.get(INVOCATION_ID) or None,
            sent=sent,
        )

    def _is_signed(self, signature: str, timestamp: str, body: bytes) -> bool:
        """Whether one of the keys made the signature; a nearly right signature takes as long as a wrong one."""
        sent, moment = (text.encode("utf-8", "surrogatepass") for text in (signature, timestamp))
        # All keys are tried, so that the time does not reveal which one was right.
        right = [hmac.compare_digest(key.signature(moment, body), sent) for key in self._keys]
        return True in right

    def __repr__(self) -> str:
        many = "1 secret" if len(self._keys) == 1 else f"{len(self._keys)} secrets"
        return f"Webhook(<{many}>, window={self._window!r})"

    def __reduce__(self) -> str:
        raise TypeError(
            "A Webhook holds secrets and is never pickled or copied; build a new one where it is needed."
        )


def _check_age(sent: datetime | None, now: float, window: float) -> None:
    """Refuse a signature outside the window."""
    if sent is None:
        raise _stale("The timestamp of this call is no moment, so its age cannot be told.", None)
    age = now - sent.timestamp()
    if age > window:
        raise _stale(f"The call was signed {age:.0f} seconds ago; {window:g} are accepted.", age)
    if age < -window:
        raise _stale(f"The call was signed {-age:.0f} seconds in the future; {window:g} are accepted.", age)


def _stale(message: str, age: float | None) -> StaleSignature:
    error = StaleSignature(message)
    error.age = age
    return error
