"""The state of one account, and how a kind of record is written.

A `Behaviour` says what happens when a record of a kind is created, changed or deleted. Most kinds need nothing
beyond this class; tickets, users and a few others have subclasses, registered with `behaves`. Both classes are in
one module because each of them needs the other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from zenpy.sandbox.account.encoding import saved
from zenpy.sandbox.account.jobs import Jobs
from zenpy.sandbox.account.journal import Journaled
from zenpy.sandbox.account.oauth import OAuth
from zenpy.sandbox.account.store import Store
from zenpy.sandbox.failures import Failures
from zenpy.sandbox.features import Features
from zenpy.sandbox.outbox import Outbox
from zenpy.sandbox.problems import invalid_record, not_found, unauthorized

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from contextlib import AbstractContextManager

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.clock import Clock
    from zenpy.sandbox.message import Json, Response
    from zenpy.sandbox.routes import Routes

FIRST_ACCOUNT = 20_000_001
B = TypeVar("B", bound="type[Behaviour]")
saved("_on")(Features)


@saved(
    "subdomain",
    "owner",
    "files",
    "search_lag",
    "idempotent",
    "account_id",
    derived=(
        "routes", "clock", "base", "user", "store", "features", "jobs", "oauth", "_behaviours", "outbox", "acting",
        "operation", "later", "failures",
    ),
)  # fmt: skip
class Account:
    """One account: its records, clock, files and jobs, and the user who sends the current request."""

    def __init__(self, routes: Routes, clock: Clock, subdomain: str, seed: int) -> None:
        self.routes = routes
        self.clock = clock
        self.subdomain = subdomain
        self.base: str = routes.about.get("base") or f"https://{subdomain}.zendesk.com"
        self.store: Store = Store(routes, clock, self.base, seed)
        self.store.user_id = lambda: self.user.id if self.user else None
        self.user: Record | None = None
        self.owner: Record | None = None
        self.features: Features = Features()
        self.files: Journaled[str, tuple[str, bytes]] = Journaled(self.store.journal)
        self.jobs: Jobs = Jobs(self.store, clock)
        self.outbox: Outbox = Outbox(self.store.journal.add_undo)
        self.failures: Failures = Failures()
        self.account_id: int = FIRST_ACCOUNT + seed
        #: The business rule that is changing a ticket; None when a request does.
        self.acting: Record | None = None
        #: The operation of the present request; empty between requests.
        self.operation: str = ""
        #: What turns the response of the present request into the final one, without the lock of the sandbox.
        self.later: Callable[[Response], Response] | None = None
        self.search_lag: float = 0.0
        self.idempotent: Journaled[str, tuple[int, bytes, Response]] = Journaled(self.store.journal)
        self.oauth: OAuth = OAuth(clock, self.store.next_id, self.store.journal)
        self._behaviours: dict[str, Behaviour] = {}

    def move_to(self, base: str) -> str:
        """Give the account another address, also inside stored records. Return the former one."""
        former, self.base, self.store.base = self.base, base, base
        self.store.rewrite(former, base)
        return former

    def transaction(self) -> AbstractContextManager[None]:
        """Take back everything that the `with` block has written if it raises."""
        return self.store.journal.transaction()

    def behaviour_of(self, kind: str) -> Behaviour:
        """The behaviour of a kind of record."""
        spec = self.store.kind(kind).spec
        if spec not in self._behaviours:
            known = {} if self.routes.about else BEHAVIOURS
            self._behaviours[spec] = known.get(spec, Behaviour)(self, spec)
        return self._behaviours[spec]

    def me(self) -> Record:
        """The user who sends the request.

        Raises:
            Problem: a 401, the request is anonymous.
        """
        if self.user is None:
            raise unauthorized()
        return self.user

    @property
    def owner_id(self) -> int | None:
        """The id of the account's owner."""
        return self.owner.id if self.owner else None


class Behaviour:
    """What happens to records of any kind."""

    def __init__(self, account: Account, kind: str) -> None:
        self.account = account
        self.store: Store = account.store
        self.kind = kind

    def get(self, key: object) -> Record:
        """The record with an id.

        Raises:
            Problem: a 404, there is none.
        """
        record = self.store.get(self.kind, key)
        if record is None:
            raise not_found()
        return record

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        """Create a record from what a client sent."""
        self.check(data, None)
        self._check_choices(data)
        return self.store.create(
            self.kind, {name: value for name, value in data.items() if name != "id"}, parents
        )

    def update(self, record: Record, data: Json) -> Record:
        """Write the fields that were sent and keep the others."""
        self.check(data, record)
        self._check_choices(data)
        self.store.apply(record, data)
        self.store.touch(record)
        return record

    def replace(self, record: Record, data: Json, only: Collection[str] = ()) -> Record:
        """Write the whole record, or the whole of some fields: what was not sent gets the value of a new record."""
        self.check(data, record)
        self._check_choices(data)
        self.store.reset(record, only)
        return self.update(record, data)

    def delete(self, record: Record) -> None:
        """Delete a record."""
        self.store.remove(record)

    def complete(self, record: Record) -> None:
        """Fill in what Zendesk adds, in a record that a test has put into the store."""

    def check(self, data: Json, record: Record | None) -> None:
        """Refuse data that Zendesk refuses; `record` is the record to change, None for a new one.

        Raises:
            Problem: the data is refused.
        """

    def _check_choices(self, data: Json) -> None:
        """Refuse a value that is not in the closed list of its field.

        Raises:
            Problem: a 422 that names the field.
        """
        fields = self.store.kind(self.kind).fields
        for name, value in data.items():
            field = fields.get(name)
            wrong = field.wrong_choice(value) if field is not None else None
            if wrong is not None:
                raise invalid_record(name, f"{name.capitalize()}: {wrong:.100} is not included in the list")

    def match(self, data: Json) -> Record | None:
        """The record that a `create_or_update` means, by its id, otherwise by its external id."""
        if data.get("id") is not None:
            return self.store.get(self.kind, data["id"])
        external = data.get("external_id")
        return None if external is None else self.store.first(self.kind, external_id=external)


BEHAVIOURS: dict[str, type[Behaviour]] = {}


def behaves(*kinds: str) -> Callable[[B], B]:
    """Register a class as the behaviour of some kinds of record."""

    def register(behaviour: B) -> B:
        BEHAVIOURS.update(dict.fromkeys(kinds, behaviour))
        return behaviour

    return register
