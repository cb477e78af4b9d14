"""The records of an account: where they are, and how they are created, changed and found."""

from __future__ import annotations

import uuid
from operator import is_not
from typing import TYPE_CHECKING, Any

from zenpy.sandbox.account.defaults import is_shown, template_of
from zenpy.sandbox.account.encoding import saved
from zenpy.sandbox.account.found import present, with_parent, with_text, with_values
from zenpy.sandbox.account.journal import Journal, Journaled
from zenpy.sandbox.account.record import Record
from zenpy.sandbox.account.table import Table
from zenpy.sandbox.account.writing import KEPT, values_to_store
from zenpy.sandbox.values import is_id

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from zenpy.sandbox.account.rows import Rows
    from zenpy.sandbox.clock import Clock
    from zenpy.sandbox.message import Json
    from zenpy.sandbox.routes import Kind, Routes

# Kinds that are the same record under another name in the OpenAPI document: they share a table.
ALIAS_KINDS = {
    "TriggerCategoryRuleCounts": "TriggerCategory",
    "IncrementalRoutingAttribute": "RoutingAttribute",
    "IncrementalRoutingAttributeValue": "RoutingAttributeValue",
    "IncrementalRoutingInstanceValue": "RoutingAttributeValue",
    "AssigneeFieldAssignableGroup": "Group",
    "Request": "Ticket",
}
# Kinds whose ids are numbers, although the document allows text as well.
NUMBER_ID_KINDS = {"Trigger"}
#: Kinds whose ids are numbers, and are shown as text.
TEXT_OF_NUMBER_KINDS = {"Link"}
#: Kinds whose ids are letters and digits in the order of time.
ULID_KINDS = {"CustomObjectRecord", "GroupSlaPolicy"}
_ULID = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
FIRST_ID = 10_000_001


@saved(
    "seed",
    "_next",
    derived=("routes", "clock", "base", "user_id", "journal", "_kinds", "_tables", "_singles"),
)
class Store:
    """One table of records for each kind, and single records such as settings."""

    def __init__(self, routes: Routes, clock: Clock, base: str, seed: int = 0) -> None:
        self.routes = routes
        self.clock = clock
        self.base = base
        self.seed = seed
        self.user_id: Callable[[], int | None] = lambda: None
        self.journal: Journal = Journal(self._tidy)
        self._kinds: dict[str, Kind] = {}
        self._tables: dict[str, Table] = {}
        self._singles: Journaled[str, Record] = Journaled(self.journal)
        #: The next number of each series of ids: that of tickets, and that of everything else.
        self._next: Journaled[str, int] = Journaled(self.journal)
        self._next.update({"Ticket": 1 + seed, "": FIRST_ID + seed})

    def kind(self, name: str) -> Kind:
        """The kind of record that is stored for a name."""
        found = self._kinds.get(name)
        if found is None:
            kind = self.routes.kind(name)
            found = self._kinds[name] = self.routes.kinds.get(ALIAS_KINDS.get(kind.spec, ""), kind)
        return found

    def table(self, name: str) -> Table:
        """The records of a kind by their key, the deleted ones included."""
        spec = self.kind(name).spec
        if spec not in self._tables:
            self._tables[spec] = Table()
        return self._tables[spec]

    def all(self, name: str, /, **equal: object) -> list[Record]:
        """The records of a kind whose fields have these values, oldest first; deleted ones are left out."""
        return with_values(self.table(name), equal)

    def first(self, name: str, /, **equal: object) -> Record | None:
        """The oldest record whose fields have these values."""
        return next(iter(self.all(name, **equal)), None)

    def rows(self, name: str) -> Rows:
        """The same as `all`, as a list that costs what is read of it."""
        return present(self.table(name))

    def get(self, name: str, key: object) -> Record | None:
        """The record with an id."""
        record = self.table(name).find(str(key))
        return None if record is None or record.deleted else record

    def under(self, name: str, param: str, value: object) -> list[Record]:
        """The records that were created under a path with this value in it, oldest first."""
        return list(with_parent(self.table(name), param, str(value)))

    def find(self, name: str, value: str, param: str) -> Record | None:
        """The first record that a value in a path may mean."""
        return next(self.candidates(name, value, param), None)

    def candidates(self, name: str, value: str, param: str) -> Iterator[Record]:
        """The records that a value in a path may mean: by id, or by the field with the name of the path parameter."""
        by_id = self.get(name, value)
        if by_id is not None:
            yield by_id
        fields = {param, param.rpartition("_")[2]} | ({"key"} if "key" in param else set())
        fields |= {"externalId"} if param.endswith("OrExternalId") else set()
        yield from with_text(self.table(name), fields - {"id"}, value)

    def create(
        self, name: str, data: Mapping[str, object], parents: Mapping[str, str] | None = None
    ) -> Record:
        """Create a record from the defaults of its kind and the data."""
        kind = self.kind(name)
        key, identity = self._identity(kind, data)
        values = self._defaults(kind) | identity
        url = self.url(kind.spec, key, parents or {}) if "url" in kind.fields else None
        if url is not None:
            values["url"] = url
        record = Record(kind.spec, key, values, parents or {}, self.clock.timestamp())
        self._insert(record)
        self.apply(record, data)
        for param, value in record.parents.items():  # the path names the owner, not the body
            if param in kind.fields and not kind.fields[param].writeonly:
                record[param] = int(value) if is_id(value) and kind.fields[param].type != "string" else value
        return record

    def owners_in(self, name: str, data: Mapping[str, object]) -> dict[str, str]:
        """The ids of what a record lies under, as far as its fields name them: the `ticket_id` of a comment."""
        owners = self.routes.owners_of(self.kind(name).spec)
        return {owner: str(data[owner]) for owner in sorted(owners) if data.get(owner) is not None}

    def put(self, name: str, data: Mapping[str, object], parents: Mapping[str, str] | None = None) -> Record:
        """Create a record exactly as a test wants it, fields of the server included."""
        record = self.create(name, data, parents)
        record.update(data)
        return record

    def apply(self, record: Record, data: Mapping[str, object]) -> None:
        """Write fields into a record as Zendesk does: replace, merge, or translate from the form of a write.

        Write-only and unknown fields and the id are left out.
        """
        if record.kind:
            kind = self.kind(record.kind)
            record.update(values_to_store(self, kind, record, data))
        else:
            record.update({name: value for name, value in data.items() if name != "id"})

    def reset(self, record: Record, only: Collection[str] = ()) -> None:
        """Give the fields that a client may write, or some of them, the values of a new record."""
        kind, values = self.kind(record.kind), self._defaults(self.kind(record.kind))
        for name, field in kind.fields.items():
            is_written = not (field.readonly or field.create_only or field.elsewhere)
            if name in only if only else name not in KEPT and is_written:
                record.pop(name, None)
                record.update({name: values[name]} if name in values else {})

    def touch(self, record: Record) -> None:
        """Set the time of the last change to now."""
        record.stamp = self.clock.timestamp()
        if "updated_at" in record:
            record["updated_at"] = self.clock.iso()

    def remove(self, record: Record) -> None:
        """Remove a record."""
        table = self.table(record.kind)
        if table.find(record.key) is record:
            self.journal.note(record)
            table.take_out(record)
            self.journal.add_undo(lambda: table.insert(record))

    def _insert(self, record: Record) -> None:
        """Put a new record into its table."""
        table = self.table(record.kind)
        self._adopt(record)
        table.insert(record)
        self.journal.add_record(record)
        self.journal.add_undo(lambda: table.take_out(record))

    def _adopt(self, record: Record) -> None:
        """Make the store see the changes of a record, and the record know which fields are never null."""
        record.watch = self._before_change
        if record.kind:
            record.never_null = self.routes.kinds[record.kind].never_null

    def _tidy(self) -> None:
        """Close the gaps that removed records have left in tables."""
        for table in self._tables.values():
            table.tidy()

    def _before_change(self, record: Record) -> None:
        """What the store does before a record changes."""
        self.journal.note(record)
        if record.place >= 0:
            self._tables[record.kind].note_change(record)

    def single(self, path: str, name: str | None) -> Record:
        """The single record of a path (settings, say), created at its first use."""
        if path not in self._singles:
            values = self._defaults(self.routes.kind(name)) if name else {}
            single = Record(name or "", path, values, {}, self.clock.timestamp())
            self._adopt(single)
            self._singles[path] = single
        return self._singles[path]

    def forget_single(self, path: str) -> None:
        """Reset the single record of a path to its defaults."""
        self._singles.pop(path, None)

    def lookup(self, spec: str, key: str) -> Record | None:
        """The record of a kind with a key, also a deleted one, or the single record of a path."""
        table = self._tables.get(spec)
        found = None if table is None else table.find(key)
        return self._singles.get(key) if found is None else found

    def tables(self) -> dict[str, Table]:
        """The tables that have records, by the kind of these."""
        return {spec: table for spec, table in self._tables.items() if table}

    def counts(self) -> dict[str, int]:
        """How many records of each kind there are, without the deleted ones."""
        return {spec: sum(not one.deleted for one in table.values()) for spec, table in self.tables().items()}

    def singles(self) -> list[Record]:
        """The single records."""
        return list(self._singles.values())

    def replace_everything(self, tables: Mapping[str, Iterable[Record]], singles: Iterable[Record]) -> None:
        """Put records into the place of all that are there, by their kind and in the order of their creation."""
        if self.journal.is_open:
            self._note_everything()
        self._tables.clear()
        for spec, records in tables.items():
            table = self.table(spec)
            for record in records:
                self._adopt(record)
                record.place = record.logged = -1
                table.insert(record)
        dict.clear(self._singles)
        for single in singles:
            self._adopt(single)
            self._singles[single.key] = single

    def _note_everything(self) -> None:
        """Note which records there are, because all of them are about to be replaced."""
        tables, singles = dict(self._tables), dict(self._singles)

        def put_back() -> None:
            self._tables.clear()
            self._tables.update(tables)
            for table in tables.values():
                table.take_places()
            dict.clear(self._singles)
            dict.update(self._singles, singles)

        self.journal.add_undo(put_back)

    def rewrite(self, former: str, base: str) -> None:
        """Replace the former address of the account in all records."""
        for table in self._tables.values():
            for record in table.values():
                moved = _moved_values(record, former, base)
                if moved:
                    record.update(moved)

    def next_id(self, series: str = "") -> int:
        """A number that is not yet an id: of tickets with `Ticket`, otherwise of everything else."""
        return self._take_number(series)

    def _take_number(self, series: str) -> int:
        number = self._next[series]
        self._next[series] = number + 1
        return number

    def next_uuid(self) -> str:
        """A unique text as an id; the same in every run that has the same seed and address of the account."""
        return str(uuid.uuid5(uuid.NAMESPACE_URL, f"{self.base}/{self.seed}/{self.next_id()}"))

    def next_ulid(self) -> str:
        """A unique text as an id: 26 letters and digits, in the order of time."""
        number = (self.clock.timestamp() * 1000 << 80) + self.next_id()
        return "".join(_ULID[number >> 5 * place & 31] for place in range(25, -1, -1))

    def url(self, spec: str, key: str, parents: Mapping[str, str]) -> str | None:
        """The address of a record in the API: below what it lies under, where that is known."""
        paths = self.routes.paths_to(spec)
        if not paths:
            return None
        known = [path for path in paths if not _unknown_in(path, parents)]
        parts = known[0] if known else _without_owners(paths[0], parents)
        filled = [parents[part[1:-1]] if part.startswith("{") else part for part in parts]
        suffix = "" if self.routes.about else ".json"
        return f"{self.base}{'/'.join(filled)}/{key}{suffix}"

    def project(self, name: str, data: Mapping[str, object]) -> Json:
        """The data as another kind of record shows it: only the fields of that kind."""
        kind = self.routes.kind(name)
        values = {
            field: data.get(field) for field, one in kind.fields.items() if is_shown(self.routes, kind, one)
        }
        shown = {
            field: value for field, value in values.items() if value is not None or kind.fields[field].null
        }
        return shown if values else dict(data)

    def _identity(self, kind: Kind, data: Mapping[str, object]) -> tuple[str, Json]:
        field = kind.fields.get("id")
        key = data.get("id")
        if field is None:
            return str(self.next_id()), {}
        if key is None or str(key) in self.table(kind.spec):
            series = "Ticket" if kind.spec == "Ticket" else ""
            is_text = field.type == "string" and kind.spec not in NUMBER_ID_KINDS | TEXT_OF_NUMBER_KINDS
            key = self._next_text_id(kind) if is_text else self._take_number(series)
            while str(key) in self.table(kind.spec):
                key = self._take_number(series)
        return str(key), {"id": str(key) if kind.spec in TEXT_OF_NUMBER_KINDS else key}

    def _next_text_id(self, kind: Kind) -> str:
        """A unique text as the id of a record of a kind: products that write camelCase use 24 hexadecimal digits."""
        if kind.spec in ULID_KINDS:
            return self.next_ulid()
        found = self.next_uuid()
        return found.replace("-", "")[:24] if kind.is_camel else found

    def _defaults(self, kind: Kind) -> Json:
        return template_of(self.routes, kind.spec).make(self.clock.iso(), self.user_id())


def _unknown_in(path: Sequence[str], parents: Mapping[str, str]) -> list[str]:
    """The parameters of a path whose values are not known."""
    return [part for part in path if part.startswith("{") and part[1:-1] not in parents]


def _without_owners(path: Sequence[str], parents: Mapping[str, str]) -> Sequence[str]:
    """A path without the parameters whose values are not known, and without what they are the ids of."""
    unknown = _unknown_in(path, parents)
    return [
        part
        for part, following in zip(path, (*path[1:], ""), strict=True)
        if part not in unknown and following not in unknown
    ]


def _moved_values(values: Mapping[str, Any], former: str, base: str) -> Json:
    """Those of the values that hold the former address, with the new one."""
    found: Json = {}
    for name, value in values.items():
        if isinstance(value, str | dict | list):
            moved = _replace_address(value, former, base)
            if moved is not value:
                found[name] = moved
    return found


def _replace_address(value: Any, former: str, base: str) -> Any:
    """The value with the new address; the value itself if it does not hold the former one."""
    if isinstance(value, str):
        return base + value[len(former) :] if value.startswith(former) else value
    if isinstance(value, dict):
        moved = _moved_values(value, former, base)
        return {**value, **moved} if moved else value
    if isinstance(value, list):
        items = [_replace_address(one, former, base) for one in value]
        return items if any(map(is_not, items, value)) else value
    return value


__all__ = ["Record", "Store"]
