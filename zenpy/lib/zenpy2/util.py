"""The functions of zenpy 2's `zenpy.lib.util`, for programs that import them. `zenpy.lib.util` gives them, with a warning."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeVar

from zenpy.lib.calls.wire_text import to_unix_time
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.serialize import encode, to_plain

if TYPE_CHECKING:
    from collections.abc import Mapping

R = TypeVar("R")

#: What to write instead, by the name of the function.
MODERN = {
    "all_are_none": "write `all(value is None for value in values)`",
    "all_are_not_none": "write `None not in values`",
    "as_plural": "write the plural itself",
    "as_singular": "write the singular itself",
    "dict_clean": "write a dict comprehension",
    "extract_id": "give records to calls as they are; they send the id",
    "get_object_type": "use isinstance(record, Ticket), or type(record)",
    "is_iterable_but_not_string": "write `isinstance(value, Iterable) and not isinstance(value, str)`",
    "is_timezone_aware": "write `moment.tzinfo is not None`",
    "json_encode": "use record.to_dict() or record.to_json()",
    "json_encode_for_printing": "use record.to_dict() or record.to_json()",
    "json_encode_for_zendesk": "use record.to_dict(serialize=True)",
    "to_snake_case": "write the name itself",
    "to_unix_ts": "give the datetime to the call as it is, or use moment.timestamp()",
}
#: Words whose plural is like their singular with another ending, in both directions.
_ENDINGS = (("statuses", "status"), ("addresses", "address"), ("ies", "y"), ("s", ""))


def to_snake_case(name: str) -> str:
    """`TicketAudit` as `ticket_audit`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


def to_unix_ts(start_time: float | str | date) -> int:
    """Seconds since 1970 for a moment; one without a zone counts as UTC, a number stays as it is."""
    return to_unix_time(start_time) if isinstance(start_time, date) else int(start_time)


def get_object_type(zenpy_object: BaseObject | type[BaseObject]) -> str:
    """The kind of a record as caches name it: `ticket`, `ticket_audit`."""
    return zenpy_object._name


def is_timezone_aware(datetime_obj: datetime) -> bool:
    """Whether a datetime has a zone."""
    return datetime_obj.tzinfo is not None and datetime_obj.utcoffset() is not None


def is_iterable_but_not_string(obj: object) -> bool:
    """Whether a value holds several others: a text does not."""
    return isinstance(obj, Iterable) and not isinstance(obj, str | BaseObject)


def as_singular(result_key: str) -> str:
    """`tickets` as `ticket`, `activities` as `activity`."""
    for plural, singular in _ENDINGS:
        if result_key.endswith(plural) and not result_key.endswith(("status", "ss")):
            return result_key.removesuffix(plural) + singular
    return result_key


def as_plural(result_key: str) -> str:
    """`ticket` as `tickets`, `activity` as `activities`; a plural stays as it is."""
    if result_key.endswith("s") and not result_key.endswith(("status", "address")):
        return result_key
    for plural, singular in _ENDINGS:
        if result_key.endswith(singular):
            return result_key.removesuffix(singular) + plural
    return result_key


def extract_id(*object_types: type[BaseObject]) -> Callable[[Callable[..., R]], Callable[..., R]]:
    """A decorator: the function gets the ids of records of these classes in their place."""

    def give_id(value: object) -> object:
        return value["id"] if isinstance(value, object_types) else value

    def decorate(function: Callable[..., R]) -> Callable[..., R]:
        @functools.wraps(function)
        def call(*args: object, **kwargs: object) -> R:
            return function(*map(give_id, args), **{name: give_id(value) for name, value in kwargs.items()})

        return call

    return decorate


def dict_clean(items: Iterable[tuple[str, object]] | Mapping[str, object]) -> dict[str, object]:
    """The pairs as a dict."""
    return dict(items)


def json_encode_for_zendesk(obj: object) -> object:
    """For `json.dumps(default=...)`: a record as what a write of it would send, a date as text.

    Raises:
        EncodingError: the value cannot be sent as JSON.
    """
    return obj.to_dict(serialize=True) if isinstance(obj, BaseObject) else encode(obj)


def json_encode_for_printing(obj: object) -> object:
    """For `json.dumps(default=...)`: a record as all it has, a date as text.

    Raises:
        EncodingError: JSON does not know the value.
    """
    return to_plain(obj) if isinstance(obj, BaseObject) else encode(obj)


def json_encode(obj: object, serialize: bool) -> object:
    """One of the two above.

    Raises:
        EncodingError: JSON does not know the value.
    """
    return json_encode_for_zendesk(obj) if serialize else json_encode_for_printing(obj)


def all_are_none(*args: object) -> bool:
    """Whether all values are None."""
    return all(value is None for value in args)


def all_are_not_none(*args: object) -> bool:
    """Whether no value is None."""
    return all(value is not None for value in args)
