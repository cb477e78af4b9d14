"""The whole state of an account, out and in: records, single records, counters, files, jobs, tokens.

What was taken out can be put into the same account, into another one, or into one of another process. Records that are
still there stay the same objects, so that a test that holds one sees what it has become.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.encoding import Decoder, Encoder, saved, saved_attributes, set_attributes
from zenpy.sandbox.account.record import STATE, Record
from zenpy.sandbox.message import Response

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.message import Json

#: What a record has beside its fields; the values that most records have are left out.
_USUAL: Mapping[str, object] = {"parents": {}, "notes": {}, "deleted": False}
saved()(Response)  # an answer that is given again for the same idempotency key


def parts_of(account: Account) -> dict[str, object]:
    """The objects that hold state of an account, by the name under which it is written."""
    nested = {name: value for name, value in vars(account).items() if saved_attributes(value)}
    return {"account": account, **nested}


def dump_account(account: Account) -> Json:
    """The state of an account as JSON."""
    store = account.store
    encoder = Encoder(lambda record: store.lookup(record.kind, record.key) is record)
    records = {
        spec: [_dump_record(encoder, record) for record in table.values()]
        for spec, table in store.tables().items()
    }
    return {
        "base": account.base,
        "parts": {name: encoder.encode_attributes(part) for name, part in parts_of(account).items()},
        "records": records,
        "singles": [{"kind": one.kind, **_dump_record(encoder, one)} for one in store.singles()],
    }


def _dump_record(encoder: Encoder, record: Record) -> Json:
    attributes = {
        name: encoder.encode(getattr(record, name))
        for name in STATE
        if name not in ("kind", "key") and getattr(record, name) != _USUAL.get(name)
    }
    return {"key": record.key, "fields": encoder.encode_fields(dict(record)), **attributes}


def load_account(account: Account, state: Json) -> None:
    """Put a state into an account, in the place of its own; nothing changes when the state is not one.

    Raises:
        ValueError: the state has a kind of record or of value that this version does not know.
    """
    loaded = _Loaded(account, state)
    for record, restored in loaded.restored:
        if record.watch is not None:
            account.store.journal.note(record)
        record.watch = None
        record.restore(restored)
    account.store.replace_everything(loaded.records, loaded.singles)
    for part, values in loaded.parts:
        set_attributes(part, values)
    if state["base"] != account.base:
        account.store.rewrite(state["base"], account.base)


class _Loaded:
    """A state that was read whole, before anything of it is put into the account."""

    def __init__(self, account: Account, state: Json) -> None:
        self._account = account
        self._records = {(one.kind, one.key): one for one in self._make_records(state["records"])}
        self._singles = {one["key"]: self._make_single(one) for one in state["singles"]}
        decoder = Decoder(self._find)
        self.restored: list[tuple[Record, tuple[Json, Json]]] = []
        for kind, many in state["records"].items():
            self.restored += [
                (self._records[kind, one["key"]], _read_record(decoder, kind, one)) for one in many
            ]
        self.restored += [
            (self._singles[one["key"]], _read_record(decoder, one["kind"], one)) for one in state["singles"]
        ]
        parts = parts_of(account)
        self.parts = [
            (part, decoder.decode_attributes(part, state["parts"].get(name, {})))
            for name, part in parts.items()
        ]

    @property
    def records(self) -> dict[str, list[Record]]:
        """The records by their kind, in the order of their creation."""
        found: dict[str, list[Record]] = {}
        for (kind, _), record in self._records.items():
            found.setdefault(kind, []).append(record)
        return found

    @property
    def singles(self) -> list[Record]:
        """The single records."""
        return list(self._singles.values())

    def _make_records(self, records: Mapping[str, list[Json]]) -> Iterator[Record]:
        store = self._account.store
        for kind, many in records.items():
            if kind not in store.routes.kinds:
                raise ValueError(f"this version knows no kind of record called {kind!r}")
            for one in many:
                present = store.lookup(kind, one["key"])
                yield Record(kind, one["key"], {}, {}, 0) if present is None else present

    def _make_single(self, data: Json) -> Record:
        present = {one.key: one for one in self._account.store.singles()}.get(data["key"])
        return Record(data["kind"], data["key"], {}, {}, 0) if present is None else present

    def _find(self, kind: str, key: str) -> Record:
        found = self._records.get((kind, key), self._singles.get(key))
        if found is None:
            raise ValueError(f"the state names {kind} {key}, but does not have it")
        return found


def _read_record(decoder: Decoder, kind: str, data: Json) -> tuple[Json, Json]:
    """The fields and the attributes of a record, for `Record.restore`."""
    attributes = {
        name: decoder.decode(value) for name, value in data.items() if name not in ("key", "fields")
    }
    usual = {name: dict(value) if isinstance(value, dict) else value for name, value in _USUAL.items()}
    return decoder.decode_fields(data["fields"]), {
        **usual,
        **attributes,
        "kind": kind,
        "key": data["key"],
    }
