"""What the control API takes and gives: fields with their types, checked on the way in and written into its document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from zenpy.sandbox.message import Json

_TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "object": (dict,),
    "array": (list,),
}


class ControlProblem(Exception):
    """A request to the control API that cannot be carried out."""

    def __init__(self, status: int, error: str, description: str) -> None:
        super().__init__(description)
        self.status = status
        self.error = error


class Field(NamedTuple):
    """One value of a body or of a query: its name, its JSON type (empty for any), and what it means."""

    name: str
    type: str
    text: str
    required: bool = False
    default: object = None
    #: What lists hold, or objects under each key; which texts are allowed.
    of: str = ""
    choices: tuple[str, ...] = ()
    nullable: bool = False

    def schema(self) -> Json:
        """The schema of the value."""
        found: Json = {"description": self.text}
        if self.type:
            found["type"] = [self.type, "null"] if self.nullable else self.type
        if self.of:
            found["items" if self.type == "array" else "additionalProperties"] = {"type": self.of}
        if self.choices:
            found["enum"] = list(self.choices)
        if self.default is not None:
            found["default"] = self.default
        return found

    def check(self, value: object) -> object:
        """The value, if it is one of these.

        Raises:
            ControlProblem: a 400, it is something else.
        """
        if value is None and (self.nullable or not self.required):
            return None if self.nullable else self.default
        is_one = not self.type or isinstance(value, _TYPES[self.type])
        if isinstance(value, bool) and self.type in ("integer", "number"):
            is_one = False
        if not is_one or (self.choices and value not in self.choices):
            wanted = " or ".join(self.choices) if self.choices else self.type
            raise ControlProblem(400, "InvalidValue", f"{self.name} must be {wanted}, not {value!r:.80}")
        inner: Sequence[object] = []
        if self.of and isinstance(value, list | dict):
            inner = list(value.values()) if isinstance(value, dict) else value
        for one in inner:
            Field(f"each value of {self.name}", self.of, "", required=True).check(one)
        return value


def object_schema(*fields: Field, more: bool = False) -> Json:
    """The schema of an object with these fields; `more` says that it may have others."""
    schema: Json = {"type": "object", "properties": {one.name: one.schema() for one in fields}}
    required = [one.name for one in fields if one.required]
    if required:
        schema["required"] = required
    if not more:
        schema["additionalProperties"] = False
    return schema


def list_schema(key: str, item: Json, *fields: Field) -> Json:
    """The schema of an object with a list under a key."""
    schema = object_schema(*fields)
    schema["properties"][key] = {"type": "array", "items": item}
    schema["required"] = [*schema.get("required", []), key]
    return schema


def read_fields(fields: Sequence[Field], sent: object) -> Json:
    """The values of a body, checked, with defaults for those that were not sent.

    Raises:
        ControlProblem: a 400, the body has unknown, missing or wrong values.
    """
    if not isinstance(sent, dict):
        raise ControlProblem(400, "InvalidBody", "the body must be a JSON object")
    known = {one.name: one for one in fields}
    for name in sent:
        if name not in known:
            raise ControlProblem(
                400, "UnknownField", f"{name!r:.80} is not known here; known: {', '.join(known) or 'nothing'}"
            )
    for one in fields:
        if one.required and sent.get(one.name) is None:
            raise ControlProblem(400, "MissingField", f"{one.name} is needed: {one.text}")
    return {name: one.check(sent[name]) if name in sent else one.default for name, one in known.items()}


def read_values(sent: Json, kind: str) -> Json:
    """The values of an object whose keys are free, all of one JSON type.

    Raises:
        ControlProblem: a 400, one of them is of another type.
    """
    return {name: Field(f"{name:.80}", kind, "", required=True).check(value) for name, value in sent.items()}


def read_query(fields: Sequence[Field], query: Mapping[str, Sequence[str]]) -> Json:
    """The values of a query, as the types of the fields.

    Raises:
        ControlProblem: a 400, the query has unknown or wrong values.
    """
    types = {one.name: one.type for one in fields}
    sent: Json = {}
    for name, values in query.items():
        text = values[-1]
        if types.get(name) == "integer" and text.isascii() and text.isdigit() and len(text) < 16:
            sent[name] = int(text)
        else:
            sent[name] = text
    return read_fields(fields, sent)
