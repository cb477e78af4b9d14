"""What workers share, as a protocol: any store that implements it can be given to a client as `shared=`.

Workers are processes, on one machine or on several, whose requests count against the same limits of an account. A store
counts them together. It needs to know nothing of HTTP: a request is a `Place`, an answer is a `Report`.

Each method exists twice, because a sync client must not need an event loop and an async client must not block its own.
Every method raises SharedStoreError when the store gives no answer; the client then keeps its own limits for a while.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from typing import NamedTuple, Protocol

from zenpy.lib.http.limit_headers import Limit


class Place(NamedTuple):
    """Which limits a request counts against.

    Attributes:
        account: which account it is: a hash of its address, which holds no credentials.
        area: the name of the limit for this part of the account's API, such as `account`.
        address: method and path, such as `PUT /api/v2/tickets/1`.
        shape: the same without ids: `PUT /api/v2/tickets/*`.
    """

    account: str
    area: str
    address: str
    shape: str


class Turn(NamedTuple):
    """The answer to a request for a slot.

    Attributes:
        wait: the seconds to wait: before the request is sent if the slot is granted, else before the next question.
        is_granted: whether the request has its slot; then it holds the lease that it came with.
        left: how many requests of the area are left for all workers; None if that is unknown.
    """

    wait: float
    is_granted: bool
    left: int | None = None


class Report(NamedTuple):
    """What became of a request.

    Attributes:
        limits: the limits in the headers of its answer.
        is_answered: False if there was no answer; the server may have counted the request.
        refused: of a 429, the limits that it is about. A limit with an empty name is one of the address that the headers do
            not name.
        wait: the seconds for which these limits let no request go out.
    """

    limits: Sequence[Limit] = ()
    is_answered: bool = True
    refused: Sequence[Limit] = ()
    wait: float = 0.0


class SharedLimitStore(Protocol):
    """Counts the requests of all workers against the limits of their account.

    A slot is held as a lease. The store renews the lease for as long as its worker lives, and takes it back when the worker
    has died, so that nothing that a worker held is lost to the others.
    """

    def take(self, place: Place, lease: str, waits: bool = True) -> Turn:
        """Take a slot for a request, or say how long to wait. With `waits=False` it is counted, and never has to wait.

        Args:
            place: what the request counts against.
            lease: a text that no other request has.
            waits: whether the request waits for limits.
        """

    async def take_async(self, place: Place, lease: str, waits: bool = True) -> Turn:
        """`take` for an async client."""

    def report(self, place: Place, lease: str, report: Report) -> None:
        """Say what became of a request, and give its slot back."""

    async def report_async(self, place: Place, lease: str, report: Report) -> None:
        """`report` for an async client."""

    def give_back(self, place: Place, lease: str) -> None:
        """Give a slot back without a report, as the call was cancelled. It does no I/O: the next call of the store tells it."""


def name_account(base_url: str) -> str:
    """The name of an account in a store: a hash of its address, whoever signs in."""
    return hash_text(base_url.rstrip("/").lower())


def hash_text(text: str) -> str:
    """A short hash that stands for a text in a key: paths, and names that a program gives, may have secrets in them."""
    return blake2b(text.encode(), digest_size=12).hexdigest()
