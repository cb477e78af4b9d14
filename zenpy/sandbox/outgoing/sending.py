"""What a sandbox does beside its answers: its webhooks call, and what is due happens while its clock moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.outgoing.deliveries import Deliveries, make_call
from zenpy.sandbox.rules.hourly import Hourly

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from datetime import datetime

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.outbox import Notification, WebhookCall


class Sending:
    """What every sandbox can tell of the calls and the mails that it has caused."""

    account: Account
    _lock: AbstractContextManager[object]

    def _begin_hours(self) -> None:
        """Begin to watch the clock: what was due before this moment is done."""
        self._hourly = Hourly(self.account)

    def _watch_clock(self) -> None:
        """Do what is due from now on."""
        self._deliveries = Deliveries(self.account, self._lock)
        self.account.outbox.call = make_call
        self._begin_hours()
        if not self.account.routes.about:
            self.account.clock.watch(self._catch_up)

    def _catch_up(self, moment: datetime) -> None:
        """Do what is due in the account up to a moment to which its clock moves."""
        with self._lock:
            self._hourly.catch_up(moment)
            self._send()

    def _send(self) -> None:
        """Make the calls that wait, in the background."""
        self._deliveries.send(self.account.outbox.take())

    @property
    def webhook_calls(self) -> list[WebhookCall]:
        """The calls that webhooks have made, oldest first, with those that were not sent; waits for those under way."""
        self._deliveries.wait()
        with self._lock:
            return list(self.account.outbox.calls)

    @property
    def notifications(self) -> list[Notification]:
        """The mails that triggers and automations have sent, oldest first; no mail leaves the sandbox."""
        with self._lock:
            return list(self.account.outbox.notifications)
