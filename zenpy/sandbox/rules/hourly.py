"""What happens while the clock moves: automations run at each full hour, solved tickets are closed in the end, and archived."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from zenpy.sandbox.account.archive import archive_closed
from zenpy.sandbox.rules.automations import Automations, next_hour
from zenpy.sandbox.rules.sending.events import emit_events

if TYPE_CHECKING:
    from datetime import datetime

    from zenpy.sandbox.account.account import Account

log: logging.Logger = logging.getLogger("zenpy.sandbox")


class Hourly:
    """Does what is due in an account up to a moment.

    Args:
        account: The account; what was due before now counts as done.
    """

    def __init__(self, account: Account) -> None:
        self.account = account
        self.done: datetime = account.clock.now()

    def catch_up(self, until: datetime) -> None:
        """Run what is due until a moment, each at its hour; the clock shows the last of these hours afterwards."""
        since, self.done = self.done, until
        if next_hour(since) > until:
            return
        automations = Automations(self.account, since, until)
        try:
            for hour in automations.hours():
                self.account.clock.put(hour)
                with self.account.transaction():
                    automations.run(hour)
                    emit_events(self.account)
        except Exception as error:
            # A request that comes later is answered all the same.
            log.exception("An automation has failed at %s", self.account.clock.iso())
            self.account.failures.note(error)
        finally:
            self.account.clock.put(until)
            archive_closed(self.account.store)
