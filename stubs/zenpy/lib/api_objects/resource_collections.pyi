# Generated from openapi/zendesk.openapi.json (openapi/spec/support/resource_collections.yaml) by `make generate`. Do not edit.
"""Creates, updates and deletes sets of resources, such as fields and triggers, from one JSON
definition.
"""

from collections.abc import Iterable
from datetime import datetime

from zenpy.lib.base import BaseObject
from zenpy.lib.proxy import ProxyList
from zenpy.payloads import ResourceCollectionDict, ResourceCollectionResourceDict

class ResourceCollection(BaseObject):
    """Set of Zendesk resources created together from one requirements payload, so they can be managed
    as one.
    """
    @property
    def created_at(self) -> str:
        """When the collection was created."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    id: int
    """Identifies the collection; assigned by Zendesk."""
    @property
    def resources(self) -> ProxyList[ResourceCollectionResource]:
        """Resources the collection created."""
    @resources.setter
    def resources(
        self, value: Iterable[ResourceCollectionResource | ResourceCollectionResourceDict] | None
    ) -> None: ...
    @property
    def updated_at(self) -> str:
        """When the collection last changed."""
    @updated_at.setter
    def updated_at(self, value: str | datetime | None) -> None: ...
    @property
    def created(self) -> datetime:
        """`created_at` as an aware datetime."""
    @created.setter
    def created(self, value: datetime | None) -> None: ...
    @property
    def updated(self) -> datetime:
        """`updated_at` as an aware datetime."""
    @updated.setter
    def updated(self, value: datetime | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        id: int | None = None,
        resources: Iterable[ResourceCollectionResource | ResourceCollectionResourceDict] | None = None,
        updated_at: str | datetime | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a ResourceCollection from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ResourceCollectionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

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
    def to_dict(self, serialize: bool = False) -> ResourceCollectionResourceDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
