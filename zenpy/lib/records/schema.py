"""What a record class says about its payload: which attribute stands for which key. Read once for each class."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Descriptor:
    """An attribute of a record that takes work: containers, nested records, relations, dates (`zenpy.lib.records.descriptors`)."""

    #: The payload key behind the attribute; None when it stands on other fields.
    key: str | None = None
    #: Whether reading wraps the containers found there, so that no raw one is handed out.
    wraps = False

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name


class Layout:
    """The payload fields of one class.

    Attributes:
        keys: attribute name → payload key, in the order of the class body.
        attributes: payload key → attribute name.
        known: all payload keys the class knows.
        plain: the names of attributes that are payload keys themselves.
        wrapped: those whose containers are wrapped when they are read.
    """

    __slots__ = ("attributes", "keys", "known", "plain", "wrapped")

    def __init__(self, cls: type) -> None:
        self.keys: dict[str, str] = {}
        plain, wrapped = set(), set()
        for base in reversed(cls.__mro__):
            for name, value in vars(base).items():
                if value is None and not name.startswith("_"):
                    self.keys[name] = name
                    plain.add(name)
                elif isinstance(value, Descriptor) and value.key is not None:
                    self.keys[name] = value.key
                    if value.wraps:
                        wrapped.add(value.key)
        self.attributes: dict[str, str] = {key: name for name, key in self.keys.items()}
        self.known: frozenset[str] = frozenset(self.attributes)
        self.plain: frozenset[str] = frozenset(plain)
        self.wrapped: frozenset[str] = frozenset(wrapped)


#: The layout of a record class.
layout: Callable[[type], Layout] = cache(Layout)


class UnknownAttribute(AttributeError):
    """A record has no such attribute; the nearest name is looked for only when somebody reads the message."""

    def __init__(self, record: object, name: str) -> None:
        super().__init__(f"{type(record).__name__} has no attribute {name!r}", name=name, obj=record)

    def __str__(self) -> str:
        from difflib import get_close_matches

        near = get_close_matches(
            str(self.name), [name for name in dir(self.obj) if not name.startswith("_")], n=1
        )
        return f"{self.args[0]}; did you mean {near[0]!r}?" if near else f"{self.args[0]}."

    def __reduce__(self) -> tuple[object, ...]:
        return AttributeError, (str(self),)


class Signature:
    """The `__signature__` of record classes: their payload fields as keywords, worked out when somebody looks."""

    def __get__(self, record: object, cls: type) -> object:
        from inspect import Parameter
        from inspect import Signature as Built

        names = [name for name in layout(cls).keys if name not in ("api", "kwargs")]
        return Built(
            [
                Parameter("api", Parameter.POSITIONAL_OR_KEYWORD, default=None),
                *(Parameter(name, Parameter.KEYWORD_ONLY, default=None) for name in names),
                Parameter("kwargs", Parameter.VAR_KEYWORD),
            ]
        )
