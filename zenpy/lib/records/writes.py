"""What of a record goes out in a write, as JSON data.

A call makes a record, replaces it or changes it (`zenpy.lib.calls.operation.Operation.writes`), and the rules of a class say
how each field is written (`zenpy.lib.records.schema`). Both come from the API description.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple, cast

from zenpy.lib.exception import EncodingError, ZenpyException
from zenpy.lib.records.changes import Changes, Record, Tracked, unsent_changes_in
from zenpy.lib.records.merged import MergedDict, MergedList, UserIds, add_entries, key_of, make_entry
from zenpy.lib.records.registry import resolve_class
from zenpy.lib.records.schema import WriteRules, schema_of
from zenpy.lib.records.serialize import NestedTooDeep, encode, encode_key, identify_at

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from zenpy.lib.records.base import BaseObject

_ATTRIBUTE_OF_EACH = re.compile(r"(.+)\[(\w+)\]")


class Write(NamedTuple):
    """One kind of write, and what a call takes in it.

    Attributes:
        kind: `make` sends all that is set, without the id and without what only Zendesk sets, and null only where the
            caller has set it; `replace` the whole record; `change` what changed, with the id.
        call: the call that a program writes, for error messages; without one nothing is refused or left out.
        takes: fields that only Zendesk sets elsewhere, and that this call takes; `comments.created_at` is nested.
        only: the fields that the call takes; all of them if it is empty.
    """

    kind: Literal["make", "replace", "change"]
    call: str = ""
    takes: tuple[str, ...] = ()
    only: tuple[str, ...] = ()


class Encoded(NamedTuple):
    """What of a record goes out.

    Attributes:
        payload: the JSON data.
        changes: the changes that it carries; they are cleared when it has been written.
        left_out: the fields that the caller has set, and that only Zendesk sets; they are not in the payload. A copy of
            a record that Zendesk has already (it has an id, and is made anew) names none.
    """

    payload: dict[str, object]
    changes: Changes
    left_out: list[str]


def encode_record(record: BaseObject, write: Write) -> Encoded:
    """What of a record goes out in a write.

    A record that has an id already, and is made anew, keeps its changes: the stored record does not have them yet.

    Raises:
        EncodingError: a value cannot be sent as JSON.
        ZenpyException: a field was changed that this call does not write; the message names the call that does.
    """
    changes = record._unsent_changes()  # before the content is read, so that no later change is cleared
    encoder = _Encoder(record, write)
    try:
        payload = encoder.encode()
    except RecursionError:
        raise NestedTooDeep from None
    if write.kind == "make" and record.__dict__.get("id") is not None:
        changes = []
        if "id" in encoder.assigned:  # `Ticket(**other.to_dict())`: a copy, as a fetched record is
            encoder.left_out.clear()
    elif encoder.left_out:
        kept = {key: record.__dict__.get(key) for key in encoder.left_out}
        unsent = {(id(holder), name) for holder, name, _ in unsent_changes_in(kept.values())}
        unsent.update((id(record), key) for key in kept)
        changes = [change for change in changes if (id(change[0]), change[1]) not in unsent]
    return Encoded(payload, changes, encoder.left_out)


def encode_mapping(
    fields: Mapping[object, object], rules: WriteRules, write: Write, name: str
) -> dict[str, object]:
    """What of a mapping goes out that a caller gives in place of a record: all of it, each field under the name it is written by.

    Raises:
        EncodingError: a value cannot be sent as JSON.
        ZenpyException: this call does not write one of the fields; the message names the call that does.
    """
    payload: dict[str, object] = {}
    for key, value in fields.items():
        text = encode_key(key, name)
        if _is_written_elsewhere(text, rules, write):
            raise _make_elsewhere_error(text, rules, write, name)
        payload[text] = encode(identify_at(text, value, f"{name}.{text}"), f"{name}.{text}")
    for key, target in rules.written_in.items():
        if isinstance(ids := payload.get(key), list):
            del payload[key]
            add_entries(payload, target, [make_entry(one) for one in ids])
    return _move_parts(payload, rules, name)


def _make_elsewhere_error(key: str, rules: WriteRules, write: Write, name: str) -> ZenpyException:
    """The error for a field that this call does not write; it names the call that does."""
    other = rules.written_by.get(key)
    advice = f"client.{other}() writes it" if other else "it can be set on creation only"
    return ZenpyException(f"{write.call}() does not write {name}.{key}: {advice}. Nothing was sent.")


def _is_written_elsewhere(key: str, rules: WriteRules, write: Write) -> bool:
    """Whether another call writes the field, or the call that makes the record."""
    if key in write.takes:
        return False
    other, only_on_creation = rules.written_by.get(key), key in rules.create_only
    if write.kind == "make":
        return other is not None and not only_on_creation
    return other is not None or only_on_creation


class _Encoder:
    """Encodes one record for one write."""

    def __init__(self, record: BaseObject, write: Write) -> None:
        self.record = record
        self.write = write
        self.name: str = type(record).__name__
        self.rules: WriteRules = record._rules
        self.assigned: set[str] = {*record._changed_keys(), *record._preview}
        self.left_out: list[str] = []

    def encode(self) -> dict[str, object]:
        payload: dict[str, object] = {}
        entries: dict[str, list[dict[str, object]]] = {}
        for key, value in self.record._public_items():
            if key != "id" and self._goes_out(key, value):
                path = f"{self.name}.{key}"
                value = identify_at(key, _read(self.record, key, value), path)
                if key in self.rules.written_in:
                    entries[self.rules.written_in[key]] = self._make_entries(value)
                elif self.write.kind == "change":
                    self._add_change(payload, key, value, path)
                else:
                    payload[key] = self._encode_whole(value, path, key)
        for key, found in entries.items():
            add_entries(payload, key, found)
        if payload:
            self._add_companions(payload)
        self._settle_merged_names(payload)
        if self.write.call:
            _restore_placeholders(payload, self.record, self.assigned)
        payload = _move_parts(payload, self.rules, self.name)
        return self._with_id(payload)

    def _make_entries(self, value: object) -> list[dict[str, object]]:
        """The entries that stand for a list of user ids."""
        if isinstance(value, UserIds):
            return value.to_entries(is_new=self.write.kind != "change")
        return [make_entry(key) for key in value] if isinstance(value, list) else []

    # -- which fields ----------------------------------------------------------------------------------------------

    def _goes_out(self, key: str, value: object) -> bool:
        """Whether a field is sent.

        Raises:
            ZenpyException: it was changed, and this call does not write it.
        """
        is_set, is_changed = key in self.assigned, self._is_changed(key)
        if self.write.kind == "change" and not is_changed:
            return False
        if not self.write.call:
            return True
        if self.write.kind == "make" and value is None and not is_set and key not in self.rules.null_counts:
            return False  # what the fetched record does not have, the new one is not told to lack
        if is_changed:
            return self._takes_change(key)
        return self._takes_unchanged(key)

    def _takes_change(self, key: str) -> bool:
        """Whether the call writes a field that was changed; False for one that only Zendesk sets, which is noted.

        Raises:
            ZenpyException: the call does not write it.
        """
        if self.write.only and self.rules.written_in.get(key, key) not in self.write.only:
            raise ZenpyException(
                f"{self.write.call}() does not write {key}; it takes {', '.join(self.write.only)}."
            )
        if self._is_read_only(key):
            self.left_out.append(key)
            return False
        if _is_written_elsewhere(key, self.rules, self.write):
            if self.record._tag == (key, self.record.__dict__.get(key)):
                return False  # its class says it, not the program
            raise _make_elsewhere_error(key, self.rules, self.write, self.name)
        return True

    def _takes_unchanged(self, key: str) -> bool:
        """Whether a field goes along in a record that is sent whole."""
        if (
            self.write.only and self.rules.written_in.get(key, key) not in self.write.only
        ) or self._is_read_only(key):
            return False
        if _is_written_elsewhere(key, self.rules, self.write):
            return self.write.kind == "replace" and key not in self.rules.written_by
        return not (_is_outdated(key, self.rules, self.assigned) or self._is_repetition(key))

    def _is_read_only(self, key: str) -> bool:
        return (
            key in self.rules.read_only and key not in self.write.takes and key not in self.rules.written_in
        )

    def _is_changed(self, key: str) -> bool:
        value = self.record.__dict__.get(key)
        return key in self.assigned or (isinstance(value, Tracked) and bool(value._unsent_changes()))

    def _is_repetition(self, key: str) -> bool:
        """Whether a field stands for what another one says that is sent under the same name, and may say it newer."""
        target = self._other_name(key)
        others = [name for name in self.rules.written_as if self._other_name(name) == (target or key) != name]
        if any(self._is_changed(name) for name in others if name != key):
            return True
        return target is not None and self.record.__dict__.get(target) is not None

    def _other_name(self, key: str) -> str | None:
        """The name that the whole of a field is sent under, if that is not its own."""
        return self.rules.written_as.get(key, {}).get("*", "").partition("[")[0] or None

    def _settle_merged_names(self, payload: dict[str, object]) -> None:
        """Of a list that has two names, take the entries that were changed under the second one, not the old ones."""
        for key in self.rules.written_as if self.write.kind != "change" else ():
            name = self._other_name(key) or ""
            first, second = self.record.get(name), self.record.get(key)
            if key in payload and isinstance(first, MergedList) and isinstance(second, MergedList):
                mine = set(map(key_of, second.changed_entries())) - set(map(key_of, first.changed_entries()))
                kept = [entry for entry in first if key_of(entry) not in mine]
                payload[name] = self._encode_whole(kept, f"{self.name}.{name}", name)
                payload[key] = self._encode_whole(second.changed_entries(), f"{self.name}.{key}", key)

    def _add_companions(self, payload: dict[str, object]) -> None:
        """Add what goes along with every change of the record, and with the changes that are in the payload."""
        held = self.record.__dict__
        # without a call, the changes alone are asked for
        rules = self.rules.sent_with if self.write.call else {}
        companions = [one for key in payload for one in rules.get(key, ())]
        for key in (*self.record._always, *companions):
            if key in held and key not in payload:
                value = _read(self.record, key, held[key])
                payload[key] = self._encode_whole(value, f"{self.name}.{key}", key)

    def _with_id(self, payload: dict[str, object]) -> dict[str, object]:
        identity = self.record.__dict__.get("id")
        if identity is None:
            return payload if self.write.call or "id" not in self.assigned else {"id": None, **payload}
        if self.write.kind == "make" and not ("id" in self.write.takes and "id" in self.assigned):
            return payload
        if self.write.kind == "replace":
            return payload
        return {"id": encode(identity, f"{self.name}.id"), **payload}

    # -- what of a field -------------------------------------------------------------------------------------------

    def _add_change(self, payload: dict[str, object], key: str, value: object, path: str) -> None:
        """Add what changed of a field: the whole of it, or of what Zendesk merges the changed parts."""
        merges = key in self.rules.merged and key not in self.assigned
        if merges and isinstance(value, MergedList | MergedDict):
            _refuse_removal(value, path, _deletion_flag(self.record, key))
            if isinstance(value, MergedList):
                entries = value.changed_entries()
                if entries:
                    payload[key] = self._encode_whole(entries, path, key)
            elif keys := value.changed_keys():
                payload[key] = {
                    str(name): self._encode_whole(value[name], f"{path}.{name}", key) for name in keys
                }
        elif merges and isinstance(value, Record):
            payload[key] = _Encoder(cast("BaseObject", value), Write("change", self.write.call)).encode()
        else:
            payload[key] = self._encode_whole(value, path, key)

    def _encode_whole(self, value: object, path: str, place: str) -> object:
        """The whole of a value; of records in it, without what only Zendesk sets."""
        if isinstance(value, list):
            return [self._encode_whole(item, f"{path}[{index}]", place) for index, item in enumerate(value)]
        if isinstance(value, dict):
            return {
                encode_key(key, path): self._encode_whole(item, f"{path}.{key}", place)
                for key, item in value.items()
            }
        if isinstance(value, Record):
            return self._encode_nested(cast("BaseObject", value), path, place)
        return encode(value, path)

    def _encode_nested(self, record: BaseObject, path: str, place: str) -> dict[str, object]:
        rules, assigned = record._rules, record._changed_keys()
        payload: dict[str, object] = {}
        for key, value in record._public_items():
            inner = f"{place}.{key}"
            is_kept = key in assigned or inner in self.write.takes or not self.write.call
            if key == "id" and self.write.kind != "make":
                is_kept = True  # the id tells which entry is meant
            if is_kept or not (key in rules.read_only or _is_outdated(key, rules, assigned)):
                value = identify_at(key, _read(record, key, value), f"{path}.{key}")
                payload[key] = self._encode_whole(value, f"{path}.{key}", inner)
        if self.write.call:
            _restore_placeholders(payload, record, assigned)
        return _move_parts(payload, rules, path)


def _read(record: BaseObject, key: str, value: object) -> object:
    """The value of a payload key, with records in place of the raw dicts that the class knows."""
    return record[key] if type(value) in (dict, list) else value


def _is_outdated(key: str, rules: WriteRules, assigned: Collection[str]) -> bool:
    """Whether a field is the text with placeholders of one that the caller has set: Zendesk would take the old text."""
    return rules.raw_of.get(key) in assigned


def _restore_placeholders(payload: dict[str, object], record: BaseObject, assigned: Collection[str]) -> None:
    """Send a text as it was written, where the field that keeps its placeholders does not go out.

    Only Zendesk sets that field in some classes. The text itself takes placeholders.
    """
    for raw, shown in record._rules.raw_of.items():
        text = record.__dict__.get(raw)
        if raw not in payload and shown in payload and shown not in assigned and isinstance(text, str):
            payload[shown] = encode(text, shown)


def _refuse_removal(
    value: MergedList[object] | MergedDict[object, object], path: str, flag: str | None
) -> None:
    """Raise for entries that were taken out: Zendesk would keep them.

    Raises:
        ZenpyException: it names them, and says how a value is cleared.
    """
    removed = value.removed_keys()
    if not removed:
        return
    names = ", ".join(map(str, removed))
    how = "its value to None to clear it" if isinstance(value, MergedList) else "it to None to clear it"
    if flag is not None:
        how = f"its `{flag}` to True to remove it"
    raise ZenpyException(
        f"{path}: {names} was taken out, and Zendesk keeps what is not sent. Put it back, and set {how}. Nothing was sent."
    )


def _deletion_flag(record: BaseObject, key: str) -> str | None:
    """The attribute by which an entry of a list of records is removed, if its class has one."""
    schema = schema_of(type(record))
    spec = getattr(getattr(type(record), schema.attributes[key]), "spec", None)
    return schema_of(resolve_class(spec)).attributes.get("_destroy") if isinstance(spec, str) else None


def _move_parts(payload: dict[str, object], rules: WriteRules, name: str) -> dict[str, object]:
    """The payload with the fields that are written under other names under these names; a field that was set there wins."""
    for key, paths in rules.written_as.items():
        if key not in payload or (payload[key] is None and "*" not in paths):
            continue
        value = payload.pop(key)
        if not isinstance(value, dict) and "*" not in paths:
            raise EncodingError(
                f"{name}.{key}: it is sent as {' and '.join(paths.values())}, so give a record or a mapping."
            )
        for part, path in paths.items():
            if part == "*":
                _put(payload, path, value, key in rules.merged)
            elif isinstance(value, dict) and part in value:
                _put(payload, path, value[part], False)
    return payload


def _put(payload: dict[str, object], path: str, value: object, merges: bool) -> None:
    """Put a value at a path, unless one is there; to a list that Zendesk merges, add the entries that it lacks."""
    match = _ATTRIBUTE_OF_EACH.fullmatch(path)
    if match is not None:
        path, attribute = match[1], match[2]
        items = value if isinstance(value, list) else []
        value = [item.get(attribute, item) if isinstance(item, dict) else item for item in items]
    *above, last = path.split(".")
    target = payload
    for name in above:
        inner = target.setdefault(name, {})
        if not isinstance(inner, dict):
            return
        target = inner
    present = target.setdefault(last, value)
    if merges and present is not value and isinstance(present, list) and isinstance(value, list):
        ids = {key_of(entry) for entry in present if isinstance(entry, dict)}
        present.extend(entry for entry in value if not isinstance(entry, dict) or key_of(entry) not in ids)
