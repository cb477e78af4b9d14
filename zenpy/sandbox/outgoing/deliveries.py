"""The calls of webhooks are made in a thread of their own, so that no request waits for an answer.

Only addresses of this machine are called. The thread begins with the first call, and ends when there is nothing to do.
"""

from __future__ import annotations

import http.client
import queue
import ssl
import threading
import weakref
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from zenpy.sandbox.rules.sending.webhooks import NOT_LOCAL, is_local, write_attempt

if TYPE_CHECKING:
    from collections.abc import Iterable
    from contextlib import AbstractContextManager

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.outbox import WebhookCall

#: How long Zendesk waits for an answer, in seconds.
TIMEOUT = 10.0
#: How much of an answer is kept.
MOST_BYTES = 1_000_000
#: After how many seconds without a call the thread ends.
IDLE = 1.0


class Deliveries:
    """Makes the calls of one account.

    Args:
        account: The account whose webhooks call.
        lock: The lock of the sandbox; it is taken to write what became of a call, never while one is made.
    """

    def __init__(self, account: Account, lock: AbstractContextManager[object]) -> None:
        self.account = account
        self.reset_after_fork(lock)

    def reset_after_fork(self, lock: AbstractContextManager[object]) -> None:
        """Begin anew with the present lock of the sandbox; what was under way is done by the other process."""
        self.lock = lock
        self._queue: queue.Queue[WebhookCall] = queue.Queue()
        self._open = 0
        self._done = threading.Condition()
        self._thread: threading.Thread | None = None

    def send(self, calls: Iterable[WebhookCall]) -> None:
        """Make some calls, in their order, in the background."""
        with self._done:
            for call in calls:
                self._open += 1
                self._queue.put(call)
            if self._open and (self._thread is None or not self._thread.is_alive()):
                own = weakref.ref(self)
                self._thread = threading.Thread(
                    target=_work, args=(own, self._queue), daemon=True, name="zenpy-webhooks"
                )
                self._thread.start()

    def wait(self, timeout: float = 2 * TIMEOUT) -> bool:
        """Wait until all calls have been made. Return whether they have."""
        if threading.current_thread() is self._thread:
            return False
        with self._done:
            return self._done.wait_for(lambda: not self._open, timeout)

    def go_on(self, call: WebhookCall | None) -> bool:
        """Make the next call of the queue. Return whether the thread goes on; without a call, it ends."""
        if call is not None:
            self._make(call)
            return True
        with self._done:
            if self._queue.empty():
                self._thread = None
                return False
        return True

    def _make(self, call: WebhookCall) -> None:
        """Make one call, and write what became of it."""
        try:
            make_call(call)
        finally:
            with self.lock, self.account.transaction():
                write_attempt(self.account, call)
            with self._done:
                self._open -= 1
                self._done.notify_all()


def _work(owner: weakref.ref[Deliveries], calls: queue.Queue[WebhookCall]) -> None:
    """Make the calls of a queue until there are none for a while, or the sandbox is gone."""
    going_on = True
    while going_on:
        try:
            call = calls.get(timeout=IDLE)
        except queue.Empty:
            call = None
        deliveries = owner()
        if deliveries is None:
            return
        going_on = deliveries.go_on(call)
        del deliveries  # this thread does not keep the sandbox alive


def make_call(call: WebhookCall) -> None:
    """Make a call, and note in it what came back; an address of another machine is never called."""
    if not is_local(call.url):
        call.status, call.reason = "not sent", NOT_LOCAL
        return
    try:
        _exchange(call)
    except TimeoutError:
        call.status, call.reason, call.status_code = "timeout", f"no answer within {TIMEOUT:g} seconds", 504
    except (OSError, http.client.HTTPException, ValueError) as error:
        call.status, call.reason = "failed", f"{type(error).__name__}: {error}"


def _exchange(call: WebhookCall) -> None:
    parts = urlsplit(call.url)
    # The name is not looked up, because it could lead elsewhere.
    host = "127.0.0.1" if parts.hostname == "localhost" else str(parts.hostname)
    connection: http.client.HTTPConnection
    if parts.scheme == "https":
        context = ssl.create_default_context()
        connection = http.client.HTTPSConnection(host, parts.port, timeout=TIMEOUT, context=context)
    else:
        connection = http.client.HTTPConnection(host, parts.port, timeout=TIMEOUT)
    try:
        path = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
        connection.request(
            call.method, path, call.body or None, {**call.headers, "Host": parts.netloc.rpartition("@")[2]}
        )
        answer = connection.getresponse()
        call.answer = answer.read(MOST_BYTES)
        call.answer_headers = dict(answer.getheaders())
        call.status_code = answer.status
        call.status = _outcome(answer.status)
    finally:
        connection.close()


def _outcome(status: int) -> str:
    if status < 300:
        return "success"
    if status < 400:
        return "failed"
    return "client error" if status < 500 else "server error"
