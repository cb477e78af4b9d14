"""Keeps the leases of a process alive: one thread renews them, and ends when there are none.

A lease ends by itself when nothing renews it, so that what a dead worker held is free for the others. A thread renews them
for async clients as well: an event loop may be blocked for longer than a lease lasts.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from threading import Condition, Thread

from zenpy.lib.exception import SharedStoreError
from zenpy.lib.forks import register_for_forks

#: A lease is renewed after this share of its time.
_RENEWED_AFTER = 1 / 3


class LeaseKeeper:
    """The leases that this process holds.

    Args:
        renew: renews leases of one account, and gives others back: the account, the former, the latter.
        seconds: how long a lease lasts.
    """

    def __init__(self, renew: Callable[[str, Sequence[str], Sequence[str]], None], seconds: float) -> None:
        self._renew = renew
        self._interval = seconds * _RENEWED_AFTER
        self._changed = Condition()
        #: When each lease was taken or renewed last.
        self._held: dict[tuple[str, str], float] = {}
        #: Leases to give back, by account.
        self._returned: dict[str, list[str]] = {}
        self._thread: Thread | None = None
        self._stops = False
        register_for_forks(self)

    def reset_after_fork(self) -> None:
        """Hold nothing: the leases are those of the parent process."""
        self._changed = Condition()
        self._held, self._returned, self._thread, self._stops = {}, {}, None, False

    def hold(self, account: str, lease: str) -> None:
        """Renew a lease from now on."""
        with self._changed:
            self._held[account, lease] = time.monotonic()
            self._begin()

    def drop(self, account: str, lease: str) -> None:
        """Stop renewing a lease that was given back."""
        with self._changed:  # not while the thread notes that it renews it
            self._held.pop((account, lease), None)

    def give_back(self, account: str, lease: str) -> None:
        """Give a lease back with the next call of the store, or when the thread next wakes."""
        with self._changed:
            self._held.pop((account, lease), None)
            self._returned.setdefault(account, []).append(lease)
            self._begin()

    def give_back_all(self) -> None:
        """Give back whatever is held."""
        for account, lease in list(self._held):
            self.give_back(account, lease)

    def stop(self) -> None:
        """Let the thread end, and wait for it: the connections that it uses are closed next."""
        thread = self._thread
        if thread is None:
            return
        with self._changed:
            self._stops = True
            self._changed.notify_all()
        thread.join()
        self._stops = False

    def take_returned(self, account: str) -> list[str]:
        """The leases to give back; the caller does it."""
        if not self._returned:
            return []
        with self._changed:
            return self._returned.pop(account, [])

    def accounts(self) -> list[str]:
        """The accounts with leases to give back."""
        return list(self._returned)

    def _begin(self) -> None:
        if self._thread is None or not self._thread.is_alive():  # it may have ended with an error
            self._thread = Thread(target=self._run, name="zenpy-leases", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        changed = self._changed
        while self._changed is changed:
            with changed:
                changed.wait_for(lambda: self._stops, self._interval)  # also if it was told before this line
                if self._stops or (not self._held and not self._returned):
                    self._thread = None
                    return
                due = self._find_due()
            for account, leases in due.items():
                returned = self.take_returned(account)
                try:
                    self._renew(account, leases, returned)
                except SharedStoreError:
                    continue  # the store is away, and has to end the leases by itself

    def _find_due(self) -> dict[str, list[str]]:
        """The leases to renew, by account, and the accounts that have only leases to give back."""
        now = time.monotonic()
        due: dict[str, list[str]] = {account: [] for account in self._returned}
        for (account, lease), moment in list(self._held.items()):
            if now - moment >= self._interval:
                self._held[account, lease] = now
                due.setdefault(account, []).append(lease)
        return due
