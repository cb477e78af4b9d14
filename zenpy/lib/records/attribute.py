"""How type checkers see an attribute that is read as one type and set with others.

The stubs say `assignee: Attribute[User | None, User | int | None]` where a property with a setter takes two functions:
a checker reads two thousand such attributes much faster, and so does a person. At runtime the descriptors do the work: `zenpy.lib.records.descriptors` and `zenpy.lib.records.relations`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Never, Protocol, Self, TypeAlias, TypeVar, overload

if TYPE_CHECKING:
    from zenpy.lib.records.base import BaseObject

Read = TypeVar("Read", covariant=True)
Write = TypeVar("Write", contravariant=True)

#: A dict with values of unknown type, such as `dict[str, Any]` or what `json.loads` gives. A dict that is written out is
#: not one, so a misspelt key in it is an error.
UntypedDict: TypeAlias = dict[str, Never]


class Attribute(Protocol, Generic[Read, Write]):
    """An attribute that is read as a `Read` and set to a `Write`; read on the class it is the descriptor."""

    @overload
    def __get__(self, record: None, cls: type) -> Self: ...
    @overload
    def __get__(self, record: BaseObject, cls: type) -> Read: ...
    def __set__(self, record: BaseObject, value: Write) -> None: ...
