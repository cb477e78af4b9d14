"""What a field holds in an example: a value that api.yaml has for its name, or one made from its name, its text and its type.

Values of api.yaml stand under the name of a field, alone or after that of its record (`Group.name`), and `*` stands for
any letters (`*_url`). In a text, `{record}` is the record in words, `{url}` its address and `{address}` the one called.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

from zenpy._codegen.naming import snake

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

#: A part of the document.
Node: TypeAlias = dict[str, Any]

_BY_FORMAT: Mapping[str, object] = {
    "date-time": "2026-03-14T09:26:53Z",
    "date": "2026-03-14",
    "uri": "https://example.com/",
    "email": "ana@example.com",
    "binary": "...",
}
_BY_TYPE: Mapping[str, object] = {
    "integer": 1,
    "number": 1.5,
    "boolean": True,
    "string": "text",
    "null": None,
    "array": [],
    "object": {},
}
_PYTHON: Mapping[str, tuple[type, ...]] = {
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "string": (str,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}
#: Where the description of a text says what it holds.
_TOLD = re.compile(r"(?:such as|for instance|Either|:) `([^`{}]+)`")
#: The name of a field for an id, and what stands before that: `id`, `ticket_id`, `organization_ids`, `userId`.
_ID = re.compile(r"(?:(.+)_ids?|(.+[a-z])Ids?|ids?)")
_FORMS = {
    "date": r"\d{4}-\d\d-\d\d",
    "date-time": r"\d{4}-\d\d-\d\dT[\d:.]+Z",
    "uri": r"https?://.+|\{\w+\}.*",
    "email": r"[^@ ]+@[^@ ]+",
    "binary": r"\.\.\.",
}


@dataclass(frozen=True)
class Where:
    """The place of a value."""

    #: The name of the record that has the field; empty outside of records.
    record: str = ""
    #: The address that was called.
    address: str = ""
    #: The word of the schemas of those fields that are not shown: `readOnly` in requests, `writeOnly` in answers.
    hidden: str = "writeOnly"
    #: Whether names are written in camelCase.
    is_camel: bool = False
    #: How many of the fields that a record may lack are shown.
    most: int = 8

    @property
    def is_sent(self) -> bool:
        """Whether it is in a request."""
        return self.hidden == "readOnly"


class Values:
    """The values of fields in the examples of one document."""

    def __init__(self, schemas: Mapping[str, Node], given: Mapping[str, object]) -> None:
        self._schemas = schemas
        self._given = given
        #: The addresses of records, by the name of their schema.
        self.urls: dict[str, str] = {}

    def rank(self, name: str, where: Where) -> int | None:
        """How much a field tells of its record, the most first: as api.yaml has it; None where it has only a pattern."""
        for key, first in ((f"{where.record}.{name}", -len(self._ranks)), (name, 0)):
            if key in self._ranks:
                return first + self._ranks[key]
        return None

    @cached_property
    def _ranks(self) -> dict[str, int]:
        return {key: rank for rank, key in enumerate(self._given) if "*" not in key}

    def given(self, schema: Node, name: str, where: Where) -> tuple[object] | None:
        """The value that api.yaml has for a field, if the field can hold it."""
        for known in self._candidates(schema, name, where):
            if _fits(known, schema):
                filled = self._filled(known, where)
                if filled is not None or known is None:
                    return (filled,)
        return None

    def _candidates(self, schema: Node, name: str, where: Where) -> Iterator[object]:
        if not name:
            return
        full = f"{where.record}.{name}"
        if full in self._given:
            yield self._given[full]
        patterns = [one for one in self._patterns if fnmatchcase(full if "." in one else name, one)]
        yield from (self._given[one] for one in patterns if "." in one)
        if told := _TOLD.search(schema.get("description", "")):
            yield told[1]
        if name in self._given:
            yield self._given[name]
        yield from (self._given[one] for one in patterns if "." not in one)

    @cached_property
    def _patterns(self) -> list[str]:
        """The longest first: it is the most exact."""
        return sorted((one for one in self._given if "*" in one), key=lambda one: (-len(one), one))

    def _filled(self, known: object, where: Where) -> object:
        """A value without placeholders; None if one of them cannot be filled."""
        if not isinstance(known, str):
            return known
        fillings = {
            "{record}": self._in_words(where.record),
            "{url}": self.urls.get(where.record, ""),
            "{address}": where.address,
        }
        for placeholder, filling in fillings.items():
            if placeholder in known and not filling:
                return None
            known = known.replace(placeholder, filling)
        return known

    def _in_words(self, record: str) -> str:
        """A record in words, without its product."""
        schema = self._schemas.get(record, {})
        name = schema.get("x-zenpy-name", snake(record))
        product = schema.get("x-zenpy-product", "")
        return (
            str(name)
            .removeprefix(f"{product}_")
            .removeprefix(f"{product.partition('_')[0]}_")
            .replace("_", " ")
        )

    def made(self, schema: Node, name: str, where: Where) -> object:
        """A value that fits the type, made from the name of the field."""
        kind = kind_of(schema)
        is_plain = kind in ("integer", "string") and schema.get("format", "int64") == "int64"
        if is_plain and (identity := self._identity(schema, name, where)) is not None:
            return identity
        made = _BY_FORMAT.get(schema.get("format", ""), _BY_TYPE[kind])
        return max(made, schema["minimum"]) if "minimum" in schema and isinstance(made, int) else made

    def _identity(self, schema: Node, name: str, where: Where) -> object:
        """An id: the same one wherever the record is named by the same word."""
        found = _ID.fullmatch(name)
        if found is None:
            return None
        is_camel = where.is_camel or name != snake(name)
        kind = (
            self.by_name.get(where.record, where.record)
            if not (word := found[1] or found[2])
            else self._kind(schema, snake(word), is_camel)
        )
        own = self._given.get(f"{kind}.id")
        if kind_of(schema) == "integer":
            return own if isinstance(own, int) else _number(kind)
        if own is not None:
            return str(own)
        if is_camel:
            return _digest(kind)[:24]
        return str(_number(kind)) if self._has_number(kind) else _uuid(kind)

    def _has_number(self, kind: str) -> bool:
        """Whether the ids of what a word names are numbers; a `default_group` is a group."""
        words = snake(kind).split("_")
        known = ("_".join(words[first:]) for first in range(len(words)))
        name = next((self.by_name[word] for word in known if word in self.by_name), kind)
        properties = self._schemas.get(name, {}).get("properties", {})
        return "integer" in properties.get("id", {}).get("type", "")

    def _kind(self, schema: Node, word: str, is_camel: bool) -> str:
        """What an id names: a record of the document when the word is its name, else the word."""
        if is_camel:
            return next((key for name, key in self._camel.items() if name.endswith(f"_{word}")), word)
        to = schema.get("x-zenpy-relation", {}).get("to", "")
        return to if snake(to) == word else self.by_name.get(word, word)

    @cached_property
    def by_name(self) -> dict[str, str]:
        """The names of the schemas of records, by what the spec calls the record."""
        named = {one["x-zenpy-name"]: key for key, one in self._schemas.items() if "x-zenpy-name" in one}
        return {**named, **{snake(key): key for key in self._schemas}}

    @cached_property
    def _camel(self) -> dict[str, str]:
        return {name: key for name, key in self.by_name.items() if is_camel(self._schemas[key])}


def is_camel(schema: Node) -> bool:
    """Whether a record has names in camelCase."""
    return any(key != snake(key) for key in schema.get("properties", {}))


def kind_of(schema: Node) -> str:
    """The type that a value of a schema has, null only if there is no other."""
    kinds = schema.get("type", [])
    return next((one for one in ([kinds] if isinstance(kinds, str) else kinds) if one != "null"), "null")


def _fits(known: object, schema: Node) -> bool:
    """Whether a value is one of a schema that allows one type, or that and null."""
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if not any(type(known) in _PYTHON[kind] for kind in kinds):
        return False
    if pattern := _FORMS.get(schema.get("format", "")):
        return known is None or re.fullmatch(pattern, str(known)) is not None
    return "enum" not in schema or known in schema["enum"]


def _digest(kind: str) -> str:
    return hashlib.sha256(kind.encode()).hexdigest()


def _number(kind: str) -> int:
    return 20_000_000_000 + int(_digest(kind)[:8], 16)


def _uuid(kind: str) -> str:
    one = _digest(kind)
    return f"{one[:8]}-{one[8:12]}-4{one[13:16]}-a{one[17:20]}-{one[20:32]}"
