# Generated from openapi/zendesk.openapi.json (openapi/spec/support/resource_collections.yaml) by `make generate`. Do not edit.
"""Creates, updates and deletes sets of resources, such as fields and triggers, from one JSON
definition.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import overload

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import ResourceCollectionDict, ResourceCollectionResourceDict

@takes_its_fields
class ResourceCollection(BaseObject):
    """Set of Zendesk resources created together from one requirements payload, so they can be managed
    as one.
    """

    created_at: Attribute[str, str | datetime | None]
    """When the collection was created. Read-only."""
    id: int
    """Identifies the collection; assigned by Zendesk. Read-only."""
    resources: Attribute[
        ProxyList[ResourceCollectionResource],
        Iterable[ResourceCollectionResource | ResourceCollectionResourceDict] | None,
    ]
    """Resources the collection created. Read-only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the collection last changed. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None) -> None:
        """Make a ResourceCollection from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ResourceCollectionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ResourceCollectionResource(BaseObject):
    """One member of a resource collection, such as a trigger or ticket field."""

    deleted: bool | None
    """Whether the member has been deleted since."""
    identifier: str | None
    """Name of the member within the payload."""
    resource_id: int | None
    """Identifies the created record, among those of its type."""
    type: str | None
    """Kind of record, such as `ticket_fields` or `triggers`."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        deleted: bool | None = None,
        identifier: str | None = None,
        resource_id: int | None = None,
        type: str | None = None,
    ) -> None:
        """Make a ResourceCollectionResource from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ResourceCollectionResourceDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
