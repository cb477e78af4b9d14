# Generated from openapi/zendesk.openapi.json (openapi/spec/support/trigger_categories.yaml) by `make generate`. Do not edit.
"""Manages the categories triggers are sorted into, and moves categories and triggers in bulk."""

from collections.abc import Awaitable, Iterable, Mapping
from datetime import datetime
from enum import Enum
from typing import Literal, TypeAlias, overload, type_check_only

from zenpy.lib.api_objects.triggers import Trigger
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import (
    BatchJobDict,
    BatchJobItemsDict,
    BatchJobResultDict,
    BatchJobResultsDict,
    ErrorDict,
    TriggerCategoryDict,
    TriggerDict,
)

BatchJobResultStatus: TypeAlias = Literal["complete", "failed"]
"""The values of `BatchJobResult.status`."""

@takes_its_fields
class BatchJob(BaseObject):
    """Request for changing many triggers and trigger categories in one go, all or none."""

    action: Literal["patch"] | None
    """What to do with the items; only sent, and only `patch` exists."""
    items: Attribute[BatchJobItems | None, BatchJobItems | BatchJobItemsDict | None]  # type: ignore[assignment]
    """Triggers and categories to change; only sent."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        action: Literal["patch"] | None = None,
        items: BatchJobItems | BatchJobItemsDict | None = None,
    ) -> None:
        """Make a BatchJob from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> BatchJobDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class BatchJobItems(BaseObject):
    """Triggers and trigger categories handed to a batch job."""

    trigger_categories: Attribute[
        ProxyList[TriggerCategory] | None, Iterable[TriggerCategory | TriggerCategoryDict] | None
    ]
    """Categories to change, each with id and new position; only sent."""
    triggers: Attribute[ProxyList[Trigger] | None, Iterable[Trigger | TriggerDict] | None]
    """Triggers to change, each with id and new properties; only sent."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        trigger_categories: Iterable[TriggerCategory | TriggerCategoryDict] | None = None,
        triggers: Iterable[Trigger | TriggerDict] | None = None,
    ) -> None:
        """Make a BatchJobItems from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> BatchJobItemsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class BatchJobResult(BaseObject):
    """Outcome of a batch job on triggers and trigger categories."""

    errors: Attribute[ProxyList[Error], Iterable[Error | ErrorDict] | None]
    """Reasons for failure; no change was kept if there are any."""
    results: Attribute[BatchJobResults | None, BatchJobResults | BatchJobResultsDict | None]
    """Changed records, when the job succeeded."""
    status: Attribute[BatchJobResultStatus | None, BatchJobResultStatus | Enum | None]
    """Whether the whole batch was applied or refused."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        errors: Iterable[Error | ErrorDict] | None = None,
        results: BatchJobResults | BatchJobResultsDict | None = None,
        status: BatchJobResultStatus | Enum | None = None,
    ) -> None:
        """Make a BatchJobResult from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> BatchJobResultDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class BatchJobResults(BaseObject):
    """Records as they stand after a successful batch job."""

    trigger_categories: Attribute[
        ProxyList[TriggerCategory], Iterable[TriggerCategory | TriggerCategoryDict] | None
    ]
    """Categories after the change."""
    triggers: Attribute[ProxyList[Trigger], Iterable[Trigger | TriggerDict] | None]
    """Triggers after the change."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        trigger_categories: Iterable[TriggerCategory | TriggerCategoryDict] | None = None,
        triggers: Iterable[Trigger | TriggerDict] | None = None,
    ) -> None:
        """Make a BatchJobResults from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> BatchJobResultsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Error(BaseObject):
    """Problem reported by an endpoint that handles several changes at a time."""

    code: str | None
    """Error code for programs."""
    detail: str | None
    """Explanation of this very problem."""
    id: str
    """Identifies this occurrence of the problem."""
    links: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Addresses with further information."""
    source: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Part of the request that caused the problem."""
    status: str | None
    """HTTP status code of the problem, as text."""
    title: str
    """Short, general wording of the problem."""
    trigger_id: str | None
    """Trigger the problem concerns."""
    trigger: Attribute[Trigger | None, Trigger | str | None]
    """The Trigger behind `trigger_id`. It costs a call if it is not at hand."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        code: str | None = None,
        detail: str | None = None,
        id: str | None = None,
        links: Mapping[str, object] | None = None,
        source: Mapping[str, object] | None = None,
        status: str | None = None,
        title: str | None = None,
        trigger_id: str | None = None,
        trigger: Trigger | str | None = None,
    ) -> None:
        """Make an Error from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> ErrorAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ErrorDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TriggerCategory(BaseObject):
    """A folder that triggers are filed in; categories run in order of their position."""

    active_count: int | None
    """Number of triggers in the category that run; given when `rule_counts` is sideloaded. Read-only."""
    created_at: Attribute[str, str | datetime | None]
    """When the category was created. Read-only."""
    id: str
    """Identifies the category; triggers refer to it in `category_id`."""
    inactive_count: int | None
    """Number of triggers in the category that are switched off; given when `rule_counts` is
    sideloaded. Read-only.
    """
    name: str | None
    """Name of the category in the trigger list."""
    position: int | None
    """Place among the categories; decides which triggers run first."""
    updated_at: Attribute[str, str | datetime | None]
    """When the category was last edited. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: str | None = None,
        name: str | None = None,
        position: int | None = None,
    ) -> None:
        """Make a TriggerCategory from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TriggerCategoryDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class ErrorAwaitable(AwaitableAttrs):
    """The relations of Error as awaitables."""

    trigger: Awaitable[Trigger | None]
    """The Trigger behind `trigger_id`. It costs a call if it is not at hand."""
