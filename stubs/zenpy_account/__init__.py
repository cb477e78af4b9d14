"""The types of your account's own fields and custom objects: open ones, until `zenpy types pull` writes those of your account.

`ticket.custom` is a `TicketFields`, whatever account it comes from. Here any name is a field, and its value is any of the
values that custom fields have. `zenpy types pull` writes a module of the same name into your project, in which each field has
its name and its type. Type checkers and editors take that module instead of this one.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

from zenpy.lib.api_objects import CustomObjectRecord
from zenpy.lib.custom.fields import CustomFields, RelatedRecords, Selection
from zenpy.lib.mixins.custom_object_records import AsyncObjectRecords, BaseObjects, ObjectRecords
from zenpy.lib.records.base import BaseObject

__all__ = [
    "AsyncCustomObjects",
    "CustomObjects",
    "CustomObjectFields",
    "CustomObjectValues",
    "OrganizationFields",
    "OrganizationValues",
    "TicketFields",
    "TicketValues",
    "UserFields",
    "UserValues",
]

if TYPE_CHECKING:
    _Read: TypeAlias = str | int | Decimal | bool | date | Selection | None
    _Write: TypeAlias = str | int | float | Decimal | bool | date | Iterable[str] | None

    class _OpenRelated(RelatedRecords):
        def __getattr__(self, name: str, /) -> BaseObject | None: ...

    class _OpenFields(CustomFields):
        @property
        def related(self) -> _OpenRelated: ...
        def __getattr__(self, name: str, /) -> _Read: ...
        def __setattr__(self, name: str, value: _Write, /) -> None: ...

else:
    _Write = object
    _OpenFields = CustomFields


class TicketFields(_OpenFields):
    """The custom fields of a ticket or a request, by name."""


class UserFields(_OpenFields):
    """The custom fields of a user, by name."""


class OrganizationFields(_OpenFields):
    """The custom fields of an organization, by name."""


class CustomObjectFields(_OpenFields):
    """The fields of a record of a custom object, by name."""


if TYPE_CHECKING:

    class CustomObjects(BaseObjects[ObjectRecords[CustomObjectRecord]]):
        """The records of custom objects, each object by its key."""

        def __getattr__(self, name: str, /) -> ObjectRecords[CustomObjectRecord]: ...

    class AsyncCustomObjects(BaseObjects[AsyncObjectRecords[CustomObjectRecord]]):
        """The records of custom objects on an async client, each object by its key."""

        def __getattr__(self, name: str, /) -> AsyncObjectRecords[CustomObjectRecord]: ...

else:
    CustomObjects = AsyncCustomObjects = BaseObjects


TicketValues: TypeAlias = Mapping[str, _Write]
"""Values of custom fields of tickets by name, as `Ticket(custom=...)` takes them."""
UserValues: TypeAlias = Mapping[str, _Write]
"""Values of custom fields of users by name."""
OrganizationValues: TypeAlias = Mapping[str, _Write]
"""Values of custom fields of organizations by name."""
CustomObjectValues: TypeAlias = Mapping[str, _Write]
"""Values of the fields of a record of a custom object by name."""
