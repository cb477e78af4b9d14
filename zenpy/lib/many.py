"""The type of arguments that take many texts.

A text is an iterable of texts, its characters. `Iterable[str]` therefore accepts `tags="vip"`, which would send three tags of
one letter each. `Many[str]` accepts lists, tuples, sets, mappings and their views, but no single text: what is asked of
it is `value in items` for any value, and `"vip"` answers that only for texts. Iterators have no `in`, so annotations say
`Many[str] | Iterator[str]`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol, TypeVar

T_co = TypeVar("T_co", covariant=True)


class Many(Protocol[T_co]):
    """Several values: a list, a tuple, a set, a mapping, a listing; not a single text."""

    def __iter__(self) -> Iterator[T_co]:
        """The values one after the other."""
        ...

    def __contains__(self, value: object, /) -> bool:
        """Whether one of them is equal to any value."""
        ...
