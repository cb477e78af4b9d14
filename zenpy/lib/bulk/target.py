"""The call of the API that writes a chunk: what of a record is sent, and whether it may be sent twice."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from zenpy.lib.calls.arguments import refuse_record_of_other_kind
from zenpy.lib.calls.operation import Argument, Form, Method, Operation
from zenpy.lib.calls.wire_text import to_id
from zenpy.lib.calls.written_records import encode_for
from zenpy.lib.content.encoding import encode_json
from zenpy.lib.exception import ZenpyException
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.changes import Changes
from zenpy.lib.records.serialize import encode


@dataclass(frozen=True, slots=True)
class Target:
    """A call that takes many records at a time.

    Attributes:
        method: the call of the client, such as `tickets.update`.
        argument: the argument that takes the records.
        form: the form of the method that has this argument.
        fixed: the other arguments of the call, the same for each chunk.
        search_method: the call that searches records by their external id, if there is one.
        place: gives a record with the names in it (of custom fields) in their places.
    """

    method: Method[object]
    argument: Argument
    form: Form
    fixed: Mapping[str, object] = field(default_factory=dict)
    search_method: Method[object] | None = None
    place: Callable[[object], object] | None = field(default=None, compare=False)

    @classmethod
    def from_method(
        cls,
        method: Method[object],
        fixed: Mapping[str, object],
        *,
        same_change: bool = False,
        search_method: Method[object] | None = None,
    ) -> Target:
        """Choose the form of a method that takes a list of records or ids.

        With `same_change`, it is the form that makes the same change in all records.
        """
        form, argument = next(
            (form, argument)
            for form in method.forms
            for argument in form.arguments
            if argument.many and _holds_records(argument) and (form.when is not None) is same_change
        )
        records = {argument.name for argument in form.arguments if argument.place == "record"}
        copies = {
            name: _copy_change(form.operation, method.name, value) if name in records else value
            for name, value in fixed.items()
        }
        return cls(method, argument, form, copies, search_method)

    @property
    def name(self) -> str:
        """The call as a program writes it: `tickets.update`."""
        return self.method.name

    @property
    def creates(self) -> bool:
        """Whether sending a record twice creates two records."""
        return self.form.operation.method == "POST" and self.method.name.endswith(".create")

    @property
    def starts_job(self) -> bool:
        """Whether a background job writes a chunk."""
        return self.form.operation.result.kind == "job"

    @property
    def deletes(self) -> bool:
        """Whether the call deletes records."""
        return self.form.operation.method == "DELETE"

    @property
    def by_id(self) -> bool:
        """Whether ids are sent, and not records."""
        return self.argument.place != "record"

    def arguments(self, payloads: object) -> dict[str, object]:
        """The arguments of the call for the payloads of a chunk, or for one record."""
        return {**self.fixed, self.argument.name: payloads}

    def read_content(self, record: object) -> RecordContent:
        """What of a record is sent: its id, or what the call means, with the changes that this carries.

        Raises:
            ZenpyException: the record cannot be sent; the message says why.
        """
        refuse_record_of_other_kind(self.name, self.argument, record)
        if self.by_id:
            attribute = "external_id" if self.argument.wire == "external_ids" else "id"
            text = to_id(record, "the record", attribute)
            payload = int(text) if text.isdigit() and attribute == "id" else text
            return RecordContent(payload, changes=_changes_of(record))
        placed = self._place(record)
        encoded = encode_for(self.form.operation, self.name, placed)
        is_change = self.form.operation.writes == "change" and not self.fixed
        unchanged = is_change and set(encoded.payload) == {"id"}
        return RecordContent(encoded.payload, changes=encoded.changes, unchanged=unchanged)

    def _place(self, record: object) -> object:
        """The record with the names in it in their places.

        Raises:
            ZenpyException: a name is unknown, or its value does not fit.
        """
        try:
            return record if self.place is None else self.place(record)
        except LookupError as error:
            raise ZenpyException(str(error.args[0]) if error.args else repr(error)) from error
        except (TypeError, ValueError) as error:
            raise error if isinstance(error, ZenpyException) else ZenpyException(str(error)) from error

    def fingerprint(self) -> str:
        """A fingerprint of the arguments that are the same for each chunk; empty if there are none."""
        if not self.fixed:
            return ""
        content = {
            name: value.get("id") if isinstance(value, BaseObject) else encode(value)
            for name, value in self.fixed.items()
        }
        return hashlib.sha256(encode_json(content, sort=True)).hexdigest()

    def is_repeatable(self, payload: object) -> bool:
        """Whether sending this twice has the same effect as sending it once: a comment would be there twice."""
        parts = [payload, *self.fixed.values()]
        return not self.creates and not any(_has_comment(part) for part in parts)

    def search_key(self, payload: object) -> str | None:
        """The `external_id` that a new record can be searched by; None if it cannot be searched."""
        if self.search_method is None or not isinstance(payload, dict) or not self.creates:
            return None
        found = payload.get("external_id")
        return str(found) if isinstance(found, str | int) and str(found) else None


def _holds_records(argument: Argument) -> bool:
    return argument.place == "record" or argument.wire in ("ids", "external_ids")


def _copy_change(operation: Operation, call: str, value: object) -> object:
    """A copy of a change, so that every chunk sends the same even if the change is edited meanwhile."""
    return encode_for(operation, call, value).payload


def _changes_of(record: object) -> Changes:
    return record._unsent_changes() if isinstance(record, BaseObject) else []


def _has_comment(part: object) -> bool:
    return isinstance(part, BaseObject | Mapping) and part.get("comment") is not None


@dataclass(slots=True)
class RecordContent:
    """What of a record is sent, or why it cannot be sent."""

    payload: object = None
    error: str | None = None
    #: Whether it is a change that would change nothing.
    unchanged: bool = False
    #: The changes that the payload carries; they count as written once the record has been.
    changes: Changes = field(default_factory=list)


def prepare(target: Target, record: object) -> RecordContent:
    """What of a record is sent, with the changes that it carries."""
    try:
        return target.read_content(record)
    except ZenpyException as error:
        return RecordContent(error=error.explanation)
    except Exception as error:  # a mapping may compute its values when it is read, or contain itself
        return RecordContent(error=f"It cannot be read: {type(error).__name__}: {error}")
