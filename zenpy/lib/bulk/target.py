"""Which call of the API writes a chunk, what of a record goes out, and whether it may go out twice."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from zenpy.lib.calls.arguments import refuse_record_of_other_kind
from zenpy.lib.calls.operation import Argument, Form, Method
from zenpy.lib.calls.wire_text import to_id
from zenpy.lib.exception import ZenpyException
from zenpy.lib.http.encoding import as_json
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.changes import Token
from zenpy.lib.records.serialize import encode


@dataclass(frozen=True, slots=True)
class Target:
    """A call that takes many records at a time.

    Attributes:
        method: the call of the client, such as `tickets.update`.
        argument: the argument that takes the records.
        form: the form of the method that has this argument.
        fixed: what the call is given besides, the same for each chunk.
        finder: the call that finds records by their external id; None when there is none.
    """

    method: Method[object]
    argument: Argument
    form: Form
    fixed: Mapping[str, object] = field(default_factory=dict)
    finder: Method[object] | None = None

    @classmethod
    def of(
        cls,
        method: Method[object],
        fixed: Mapping[str, object],
        *,
        alike: bool = False,
        finder: Method[object] | None = None,
    ) -> Target:
        """The form of a method that takes a list of records or ids; `alike` the one that changes all of them alike."""
        form, argument = next(
            (form, argument)
            for form in method.forms
            for argument in form.arguments
            if argument.many and _holds_records(argument) and (form.when is not None) is alike
        )
        records = {argument.name for argument in form.arguments if argument.place == "record"}
        whole = {name: _sent(value) if name in records else value for name, value in fixed.items()}
        return cls(method, argument, form, whole, finder)

    @property
    def name(self) -> str:
        """The call as a program writes it: `tickets.update`."""
        return self.method.name

    @property
    def creates(self) -> bool:
        """Whether writing a record twice makes two of it."""
        return self.form.operation.method == "POST" and self.method.name.endswith(".create")

    @property
    def starts_job(self) -> bool:
        """Whether a chunk is written by a background job."""
        return self.form.operation.result.kind == "job"

    @property
    def deletes(self) -> bool:
        """Whether a record is gone afterwards."""
        return self.form.operation.method == "DELETE"

    @property
    def by_id(self) -> bool:
        """Whether ids go out, and not records."""
        return self.argument.place != "record"

    def arguments(self, payloads: list[object]) -> dict[str, object]:
        """What the method is called with for a chunk."""
        return {**self.fixed, self.argument.name: payloads}

    def payload(self, given: object) -> object:
        """What of a record goes out: its id, what changed in it, or all of a mapping.

        Raises:
            ZenpyException: the record cannot be sent; the message says why.
        """
        refuse_record_of_other_kind(self.name, self.argument, given)
        if self.by_id:
            attribute = "external_id" if self.argument.wire == "external_ids" else "id"
            text = to_id(given, "the record", attribute)
            return int(text) if text.isdigit() and attribute == "id" else text
        if isinstance(given, BaseObject):
            return dict(given.to_dict(serialize=True))
        if isinstance(given, Mapping):
            return encode(dict(given), "the record")
        raise ZenpyException(
            f"{self.name} takes objects or mappings of their fields, not {type(given).__name__}."
        )

    def fingerprint(self) -> str:
        """A fingerprint of what is the same for each chunk; empty if nothing is."""
        if not self.fixed:
            return ""
        sent = {
            name: value.get("id") if isinstance(value, BaseObject) else encode(value)
            for name, value in self.fixed.items()
        }
        return hashlib.sha256(as_json(sent, sort=True)).hexdigest()

    def repeatable(self, payload: object) -> bool:
        """Whether writing this twice is the same as writing it once: a comment would be there twice."""
        parts = [payload, *self.fixed.values()]
        return not self.creates and not any(_has_comment(part) for part in parts)

    def searched_by(self, payload: object) -> str | None:
        """The `external_id` by which a new record can be looked for; None when that is not possible."""
        if self.finder is None or not isinstance(payload, dict) or not self.creates:
            return None
        found = payload.get("external_id")
        return str(found) if isinstance(found, str | int) and str(found) else None


def _holds_records(argument: Argument) -> bool:
    return argument.place == "record" or argument.wire in ("ids", "external_ids")


def _sent(value: object) -> object:
    """A change as it goes out with the first chunk and with every other, whatever becomes of its object meanwhile."""
    return dict(value.to_dict(serialize=True)) if isinstance(value, BaseObject) else value


def _has_comment(part: object) -> bool:
    return isinstance(part, BaseObject | Mapping) and part.get("comment") is not None


@dataclass(slots=True)
class Sendable:
    """What goes out of a record, or why nothing can."""

    payload: object = None
    error: str | None = None
    token: Token = field(default_factory=list)


def sendable(target: Target, given: object) -> Sendable:
    """What goes out of a record, with the changes that it carries."""
    try:
        token = given._pending() if isinstance(given, BaseObject) else []
        return Sendable(target.payload(given), token=token)
    except ZenpyException as error:
        return Sendable(error=str(error))
    except Exception as error:  # of a mapping that is worked out as it is read, or holds itself
        return Sendable(error=f"It cannot be read: {type(error).__name__}: {error}")
