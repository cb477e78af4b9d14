"""The payload keys that a record's class does not know, as a mapping."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from typing import TYPE_CHECKING

from zenpy.lib.records.containers import to_payload
from zenpy.lib.records.schema import Descriptor, schema_of

if TYPE_CHECKING:
    from zenpy.lib.records.base import BaseObject


class Extra(MutableMapping[str, object]):
    """A live view: what is set here is an attribute of the record, counts as a change and is sent."""

    __slots__ = ("_record",)

    def __init__(self, record: BaseObject) -> None:
        self._record = record

    def _is_extra(self, key: object) -> bool:
        """Whether a key is not a field, relation or date of the class, and is not private."""
        cls = type(self._record)
        if (
            not isinstance(key, str)
            or key in schema_of(cls).known
            or isinstance(getattr(cls, key, None), Descriptor)
        ):
            return False
        return not key.startswith("_")

    def __getitem__(self, key: str) -> object:
        if key not in self:
            raise KeyError(key)
        return self._record._read_key(key)

    def __setitem__(self, key: str, value: object) -> None:
        if not self._is_extra(key):
            kind = type(self._record).__name__
            raise KeyError(f"{key} is no extra field of {kind}; set it as an attribute instead")
        self._record._change_key(key, to_payload(value))

    def __delitem__(self, key: str) -> None:
        if key not in self:
            raise KeyError(key)
        self._record._delete_key(key)

    def __contains__(self, key: object) -> bool:
        return key in self._record.__dict__ and self._is_extra(key)

    def __iter__(self) -> Iterator[str]:
        return (key for key in list(self._record.__dict__) if self._is_extra(key))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({dict(self)!r})"
