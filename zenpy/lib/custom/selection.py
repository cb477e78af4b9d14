"""The options that a multi-select field of a record has, as a list."""

from __future__ import annotations

from collections.abc import Iterable, MutableSequence
from typing import TYPE_CHECKING, ClassVar, overload

if TYPE_CHECKING:
    from zenpy.lib.account.definitions import FieldDefinition
    from zenpy.lib.custom.fields import CustomFields


class _Tags(MutableSequence[str]):
    """The tags in the record. The class below has no private names of its own, so that editors show them last."""

    __slots__ = ("_definition", "_fields")

    def __init__(self, fields: CustomFields, definition: FieldDefinition) -> None:
        self._fields = fields
        self._definition = definition

    def _tags(self) -> list[str]:
        stored = self._fields._stored(self._definition)
        return list(stored) if isinstance(stored, list | tuple) else []

    def _set(self, tags: list[str]) -> None:
        self._fields[self._definition.id] = tags


class Selection(_Tags):
    """The options that a multi-select field has, as a list of their tags. What is changed in it is set in the record.

    Raises:
        ValueError: a tag is not an option of the field. The error lists the options.
    """

    __slots__ = ()

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> list[str]: ...
    def __getitem__(self, index: int | slice) -> str | list[str]:
        return self._tags()[index]

    @overload
    def __setitem__(self, index: int, value: str) -> None: ...
    @overload
    def __setitem__(self, index: slice, value: Iterable[str]) -> None: ...
    def __setitem__(self, index: int | slice, value: str | Iterable[str]) -> None:
        tags = self._tags()
        tags[index] = value  # type: ignore[index, assignment]  # the two forms belong together
        self._set(tags)

    def __delitem__(self, index: int | slice) -> None:
        tags = self._tags()
        del tags[index]
        self._set(tags)

    def insert(self, index: int, value: str) -> None:
        """Put a tag before the one at an index."""
        tags = self._tags()
        tags.insert(index, value)
        self._set(tags)

    def __len__(self) -> int:
        return len(self._tags())

    def __eq__(self, other: object) -> bool:
        return self._tags() == (list(other) if isinstance(other, Selection | list | tuple) else other)

    __hash__: ClassVar[None] = None  # type: ignore[assignment]  # a list

    def __repr__(self) -> str:
        return repr(self._tags())
