# Generated from openapi/zendesk.openapi.json (openapi/spec/support/it_asset_management.yaml) by `make generate`. Do not edit.
"""Manages IT assets: their types and fields, locations, statuses and the assets themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, MapField, Nested, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.organizations import Organization
    from zenpy.lib.api_objects.shared import Conditions, CustomObjectFieldProperties, Status
    from zenpy.lib.api_objects.ticket_fields import CustomFieldOption
    from zenpy.lib.api_objects.users import User


ItamAssetJobAction: TypeAlias = Literal["create", "update", "delete", "delete_by_external_id"]
ItamAssetStatusCategory: TypeAlias = Literal["available", "in_use", "unavailable", "end_of_life"]


class ItamAsset(BaseObject):
    """Device or other item tracked by Zendesk IT asset management, such as a laptop.

    Attributes:
        asset_tag: Inventory label the company gave the asset; null when it has none.
        asset_type_id: Identifies the asset type, which decides the custom fields.
        created_at: When the asset was entered. Read-only.
        custom_field_values: Values of the type's custom fields, by field key.
        external_id: Id of the asset in another system; null when unset.
        id: Identifies the asset; an opaque string assigned by Zendesk. Only
            `client.it_asset_management.assets.jobs.create()` takes it.
        location_id: Identifies where the asset is kept; null when no location is set.
        manufacturer: Maker of the asset.
        model: Model designation given by the maker.
        name: Name by which the asset appears in lists.
        notes: Free remarks about the asset.
        organization_id: Identifies the organization that uses the asset; null when none.
        purchase_cost: Price paid for the asset, as a bare amount without currency.
        purchase_date: Day the asset was bought, as `YYYY-MM-DD`.
        serial_number: Serial number given by the maker.
        status_id: Identifies the asset status, such as in use or retired.
        updated_at: When the asset's details last changed. Read-only.
        url: API address of this asset. Read-only.
        user_id: Identifies the user who has the asset; null when it is unassigned.
        vendor: Seller or supplier the asset came from.
        warranty_expiration: Last day of the warranty, as `YYYY-MM-DD`.
        asset_type: The ItamAssetType behind `asset_type_id`. It costs a call if it is not at hand.
        location: The ItamAssetLocation behind `location_id`. It costs a call if it is not at hand.
        organization: The Organization behind `organization_id`. One call fetches it for all records
            of a page.
        status: The Status behind `status_id`. No call fetches it: an answer has to bring it along.
        user: The User behind `user_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "itam_asset"
    _spec = "ItamAsset"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("created_at", "id", "updated_at", "url"))

    asset_tag: str | None = None
    asset_type_id: str | None = None
    created_at: str | None = None
    custom_field_values: MapField[object] = MapField()
    external_id: str | None = None
    id: str | None = None
    location_id: str | None = None
    manufacturer: str | None = None
    model: str | None = None
    name: str | None = None
    notes: str | None = None
    organization_id: int | None = None
    purchase_cost: float | None = None
    purchase_date: str | None = None
    serial_number: str | None = None
    status_id: str | None = None
    updated_at: str | None = None
    url: str | None = None
    user_id: int | None = None
    vendor: str | None = None
    warranty_expiration: str | None = None
    asset_type: Relation[ItamAssetType] = Relation("asset_type_id", "ItamAssetType")
    location: Relation[ItamAssetLocation] = Relation("location_id", "ItamAssetLocation")
    organization: Relation[Organization] = Relation("organization_id", "Organization")
    status: Relation[Status] = Relation("status_id", "Status")
    user: Relation[User] = Relation("user_id", "User")
    created = Date("created_at")
    updated = Date("updated_at")


class ItamAssetField(BaseObject):
    """Custom or standard field of IT assets, defining what is recorded about an asset.

    Attributes:
        active: Whether the asset field is available for use.
        created_at: When the asset field was defined. Read-only.
        custom_field_options: Choices offered, for drop-down and multi-select fields; required for
            those types.
        description: Purpose of the asset field as shown to users, placeholders resolved.
        id: Identifies the asset field; assigned by Zendesk. Read-only.
        key: Unique name under which values are stored. Set on creation only.
        position: Rank of the field among the fields of the asset.
        properties: Further settings of the field, as for custom object fields.
        raw_description: Description with dynamic content placeholders left unresolved.
        raw_title: Title with dynamic content placeholders left unresolved.
        readonly: True when users cannot change values of this field. Read-only.
        regexp_for_validation: Pattern that values must match, for fields of type `regexp`; null
            otherwise.
        relationship_filter: Conditions limiting which records a lookup field may point to.
        relationship_target_type: Type of record a lookup field points to, such as `zen:user`. Set
            on creation only.
        required: Whether an asset must have a value here.
        system: True for built-in asset fields; false for those an admin added. Read-only.
        tag: Tag associated with a checkbox field when checked.
        title: Name of the asset field as shown to users, placeholders resolved.
        type: Kind of value the field holds, such as `text`, `dropdown` or `lookup`. Set on creation
            only.
        updated_at: When the definition of the asset field last changed. Read-only.
        url: API address of this asset field. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "itam_asset_field"
    _spec = "ItamAssetField"
    _shown = ("id", "title", "type")
    _rules = WriteRules(
        read_only=("created_at", "id", "readonly", "system", "updated_at", "url"),
        create_only=("key", "relationship_target_type", "type"),
        raw_of={"raw_description": "description", "raw_title": "title"},
    )

    active: bool | None = None
    created_at: str | None = None
    custom_field_options: ListField[CustomFieldOption] = ListField("CustomFieldOption")
    description: str | None = None
    id: int | None = None
    key: str | None = None
    position: int | None = None
    properties: Nested[CustomObjectFieldProperties] = Nested("CustomObjectFieldProperties")
    raw_description: str | None = None
    raw_title: str | None = None
    readonly: bool | None = None
    regexp_for_validation: str | None = None
    relationship_filter: Nested[Conditions] = Nested("Conditions")
    relationship_target_type: str | None = None
    required: bool | None = None
    system: bool | None = None
    tag: str | None = None
    title: str | None = None
    type: str | None = None
    updated_at: str | None = None
    url: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class ItamAssetJob(BaseObject):
    """Bulk job over IT assets that is only sent; Zendesk works through it in the background.

    Attributes:
        action: What to do with the items; only sent.
        items: Assets to create or update, or ids or external ids to delete; only sent.
    """

    _name = "itam_asset_job"
    _spec = "ItamAssetJob"
    _shown = ("items",)

    action: ItamAssetJobAction | None = None
    items: ListField[ItamAsset | str] = ListField("ItamAsset")  # type: ignore[assignment]


class ItamAssetLocation(BaseObject):
    """Place where IT assets are kept, such as an office or storeroom.

    Attributes:
        created_at: When the location was added. Read-only.
        external_id: Id of the location in another system; null when unset.
        id: Identifies the location; an opaque string. Read-only.
        name: Name of the place, for people to read.
        updated_at: When the location last changed. Read-only.
        url: API address of this location. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "itam_asset_location"
    _spec = "ItamAssetLocation"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("created_at", "id", "updated_at", "url"))

    created_at: str | None = None
    external_id: str | None = None
    id: str | None = None
    name: str | None = None
    updated_at: str | None = None
    url: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class ItamAssetStatus(BaseObject):
    """Stage in the life of an IT asset, such as in stock or in use.

    Attributes:
        category: Group of statuses that this one belongs to.
        created_at: When the status came into being. Read-only.
        description: What the status says of an asset.
        external_id: Id of the status in another system; null when unset.
        id: Identifies the asset status; an opaque string. Read-only.
        is_standard: Whether Zendesk supplied the status. Read-only.
        name: Name of the status as shown on assets.
        updated_at: When the status last changed. Read-only.
        url: API address of this asset status. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "itam_asset_status"
    _spec = "ItamAssetStatus"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("created_at", "id", "is_standard", "updated_at", "url"))

    category: ItamAssetStatusCategory | None = None
    created_at: str | None = None
    description: str | None = None
    external_id: str | None = None
    id: str | None = None
    is_standard: bool | None = None
    name: str | None = None
    updated_at: str | None = None
    url: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class ItamAssetType(BaseObject):
    """Category of IT assets, such as laptops; types form a hierarchy and carry custom fields.

    Attributes:
        created_at: When the asset type was added. Read-only.
        created_by_user_id: Identifies the user who added the asset type. Read-only.
        description: What kind of asset belongs under the type.
        external_id: Id of the asset type in another system; null when unset.
        field_keys: Keys of the asset fields used by assets of the type.
        hierarchy_depth: Level in the tree of asset types. Read-only.
        id: Identifies the asset type; an opaque string. Read-only.
        is_standard: True for types delivered by Zendesk; false for those the account added.
            Read-only.
        name: Name of the asset type as shown in lists.
        parent_id: Identifies the asset type one level above.
        updated_at: When the asset type last changed. Read-only.
        updated_by_user_id: Identifies the user who last changed the asset type. Read-only.
        url: API address of this asset type. Read-only.
        created_by_user: The User behind `created_by_user_id`. One call fetches it for all records
            of a page.
        updated_by_user: The User behind `updated_by_user_id`. One call fetches it for all records
            of a page.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "itam_asset_type"
    _spec = "ItamAssetType"
    _shown = ("id", "name")
    _rules = WriteRules(
        read_only=(
            "created_at",
            "created_by_user_id",
            "hierarchy_depth",
            "id",
            "is_standard",
            "updated_at",
            "updated_by_user_id",
            "url",
        )
    )

    created_at: str | None = None
    created_by_user_id: int | None = None
    description: str | None = None
    external_id: str | None = None
    field_keys: ListField[str] = ListField()
    hierarchy_depth: int | None = None
    id: str | None = None
    is_standard: bool | None = None
    name: str | None = None
    parent_id: str | None = None
    updated_at: str | None = None
    updated_by_user_id: int | None = None
    url: str | None = None
    created_by_user: Relation[User] = Relation("created_by_user_id", "User")
    updated_by_user: Relation[User] = Relation("updated_by_user_id", "User")
    created = Date("created_at")
    updated = Date("updated_at")
