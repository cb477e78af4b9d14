# Generated from openapi/zendesk.openapi.json (openapi/spec/support/resource_collections.yaml) by `make generate`. Do not edit.
"""Creates, updates and deletes sets of resources, such as fields and triggers, from one JSON
definition.
"""

from __future__ import annotations

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField
from zenpy.lib.records.schema import WriteRules


class ResourceCollection(BaseObject):
    """Set of Zendesk resources created together from one requirements payload, so they can be managed
    as one.

    Attributes:
        created_at: When the collection was created. Read-only.
        id: Identifies the collection; assigned by Zendesk. Read-only.
        resources: Resources the collection created. Read-only.
        updated_at: When the collection last changed. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "resource_collection"
    _spec = "ResourceCollection"
    _shown = ("id", "resources")
    _rules = WriteRules(read_only=("created_at", "id", "resources", "updated_at"))

    created_at: str | None = None
    id: int | None = None
    resources: ListField[ResourceCollectionResource] = ListField("ResourceCollectionResource")
    updated_at: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class ResourceCollectionResource(BaseObject):
    """One member of a resource collection, such as a trigger or ticket field.

    Attributes:
        deleted: Whether the member has been deleted since.
        identifier: Name of the member within the payload.
        resource_id: Identifies the created record, among those of its type.
        type: Kind of record, such as `ticket_fields` or `triggers`.
    """

    _name = "resource_collection_resource"
    _spec = "ResourceCollectionResource"
    _shown = ("type", "resource_id", "deleted")

    deleted: bool | None = None
    identifier: str | None = None
    resource_id: int | None = None
    type: str | None = None
