"""What an account sends out: calls of webhooks and notifications of business rules.

Calls are made later, when the request that caused them has been answered; what a failed request wanted to send is dropped.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_KEPT = 10_000


@dataclass
class WebhookCall:
    """One call of a webhook.

    Attributes:
        webhook_id: The webhook that calls; empty for a target, and for the test of a webhook that is not stored.
        invocation_id: Names the call; the headers have it, too.
        method: The method of the request.
        url: The address that is called.
        headers: What is sent along, the signature included.
        body: The body of the request.
        event_type: The event that the webhook subscribes to; empty when a rule calls it.
        status: `waiting`, `success`, `client error`, `server error`, `failed`, `timeout` or `not sent`.
        reason: Why the call was not made or got no answer.
        status_code: The status of the answer.
        answer_headers: The headers of the answer.
        answer: The body of the answer.
    """

    webhook_id: str
    invocation_id: str
    method: str
    url: str
    headers: dict[str, str]
    body: bytes
    event_type: str = ""
    status: str = "waiting"
    reason: str = ""
    status_code: int | None = None
    answer_headers: dict[str, str] = field(default_factory=dict)
    answer: bytes = b""

    def json(self) -> object:
        """The decoded body."""
        return json.loads(self.body)


@dataclass(frozen=True)
class Notification:
    """A message that a business rule has sent; the sandbox sends no mail, it keeps what it would send.

    Attributes:
        channel: The action: `notification_user`, `notification_group`, …
        ticket_id: The ticket that it is about.
        rule_id: The trigger or automation.
        recipients: The ids of the users who get it.
        subject: Its subject, with values in the place of placeholders.
        body: Its text, in the same way.
    """

    channel: str
    ticket_id: int
    rule_id: int
    recipients: tuple[int, ...]
    subject: str
    body: str


class Outbox:
    """The calls of one account that wait to be made, those that were made, and its notifications.

    Args:
        add_undo: Called with how to take back an addition, for the case that the request fails.
    """

    def __init__(self, add_undo: Callable[[Callable[[], object]], object]) -> None:
        self._add_undo = add_undo
        #: Makes a call; the sandbox says how.
        self.call: Callable[[WebhookCall], object] = lambda call: None
        self.waiting: list[WebhookCall] = []
        self.calls: list[WebhookCall] = []
        self.notifications: list[Notification] = []

    def add(self, call: WebhookCall) -> None:
        """Add a call, which is made when the present request has been carried out."""
        self.waiting.append(call)
        self.calls.append(call)
        self._add_undo(lambda: self._drop(call))
        del self.calls[:-MOST_KEPT]

    def notify(self, notification: Notification) -> None:
        """Keep a notification."""
        self.notifications.append(notification)
        self._add_undo(lambda: self.notifications.remove(notification))
        del self.notifications[:-MOST_KEPT]

    def take(self) -> list[WebhookCall]:
        """The calls that are to be made now."""
        found, self.waiting = self.waiting, []
        return found

    def copy(self) -> tuple[list[WebhookCall], list[Notification]]:
        """What is known of calls and notifications, for `replace`."""
        return list(self.calls), list(self.notifications)

    def replace(self, known: tuple[list[WebhookCall], list[Notification]]) -> None:
        """Know of these calls and notifications only."""
        self.calls, self.notifications = known

    def clear(self) -> None:
        """Forget all calls and notifications."""
        self.replace(([], []))

    def _drop(self, call: WebhookCall) -> None:
        self.waiting = [one for one in self.waiting if one is not call]
        self.calls = [one for one in self.calls if one is not call]
