# Generated from openapi/zendesk.openapi.json (openapi/spec/support/it_asset_management.yaml) by `make generate`. Do not edit.
"""Manages IT assets: their types and fields, locations, statuses and the assets themselves."""

from collections.abc import Awaitable, Iterable, Iterator, Mapping
from datetime import date, datetime
from enum import Enum
from typing import Literal, TypeAlias, overload, type_check_only

from zenpy.lib.api_objects.organizations import Organization
from zenpy.lib.api_objects.shared import Conditions, CustomObjectFieldProperties, Status
from zenpy.lib.api_objects.ticket_fields import CustomFieldOption
from zenpy.lib.api_objects.users import User
from zenpy.lib.many import Many
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import (
    ConditionsDict,
    CustomFieldOptionDict,
    CustomObjectFieldPropertiesDict,
    ItamAssetDict,
    ItamAssetFieldDict,
    ItamAssetJobDict,
    ItamAssetLocationDict,
    ItamAssetStatusDict,
    ItamAssetTypeDict,
)

ItamAssetJobAction: TypeAlias = Literal["create", "update", "delete", "delete_by_external_id"]
"""The values of `ItamAssetJob.action`."""
ItamAssetStatusCategory: TypeAlias = Literal["available", "in_use", "unavailable", "end_of_life"]
"""The values of `ItamAssetStatus.category`."""

@takes_its_fields
class ItamAsset(BaseObject):
    """Device or other item tracked by Zendesk IT asset management, such as a laptop."""

    asset_tag: str | None
    """Inventory label the company gave the asset; null when it has none."""
    asset_type_id: str
    """Identifies the asset type, which decides the custom fields."""
    created_at: Attribute[str, str | datetime | None]
    """When the asset was entered. Read-only."""
    custom_field_values: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Values of the type's custom fields, by field key."""
    external_id: str | None
    """Id of the asset in another system; null when unset."""
    id: str
    """Identifies the asset; an opaque string assigned by Zendesk. Only
    `client.it_asset_management.assets.jobs.create()` takes it.
    """
    location_id: str | None
    """Identifies where the asset is kept; null when no location is set."""
    manufacturer: str | None
    """Maker of the asset."""
    model: str | None
    """Model designation given by the maker."""
    name: str
    """Name by which the asset appears in lists."""
    notes: str | None
    """Free remarks about the asset."""
    organization_id: int | None
    """Identifies the organization that uses the asset; null when none."""
    purchase_cost: float | None
    """Price paid for the asset, as a bare amount without currency."""
    purchase_date: Attribute[str | None, str | date | None]
    """Day the asset was bought, as `YYYY-MM-DD`."""
    serial_number: str | None
    """Serial number given by the maker."""
    status_id: str
    """Identifies the asset status, such as in use or retired."""
    updated_at: Attribute[str, str | datetime | None]
    """When the asset's details last changed. Read-only."""
    url: str
    """API address of this asset. Read-only."""
    user_id: int | None
    """Identifies the user who has the asset; null when it is unassigned."""
    vendor: str | None
    """Seller or supplier the asset came from."""
    warranty_expiration: Attribute[str | None, str | date | None]
    """Last day of the warranty, as `YYYY-MM-DD`."""
    asset_type: Attribute[ItamAssetType, ItamAssetType | str | None]
    """The ItamAssetType behind `asset_type_id`. It costs a call if it is not at hand."""
    location: Attribute[ItamAssetLocation | None, ItamAssetLocation | str | None]
    """The ItamAssetLocation behind `location_id`. It costs a call if it is not at hand."""
    organization: Attribute[Organization | None, Organization | int | None]
    """The Organization behind `organization_id`. One call fetches it for all records of a page."""
    status: Attribute[Status, Status | str | None]
    """The Status behind `status_id`. No call fetches it: an answer has to bring it along."""
    user: Attribute[User | None, User | int | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        asset_tag: str | None = None,
        asset_type_id: str | None = None,
        custom_field_values: Mapping[str, object] | None = None,
        external_id: str | None = None,
        id: str | None = None,
        location_id: str | None = None,
        manufacturer: str | None = None,
        model: str | None = None,
        name: str | None = None,
        notes: str | None = None,
        organization_id: int | None = None,
        purchase_cost: float | None = None,
        purchase_date: str | date | None = None,
        serial_number: str | None = None,
        status_id: str | None = None,
        user_id: int | None = None,
        vendor: str | None = None,
        warranty_expiration: str | date | None = None,
        asset_type: ItamAssetType | str | None = None,
        location: ItamAssetLocation | str | None = None,
        organization: Organization | int | None = None,
        status: Status | str | None = None,
        user: User | int | None = None,
    ) -> None:
        """Make an ItamAsset from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> ItamAssetAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ItamAssetDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ItamAssetField(BaseObject):
    """Custom or standard field of IT assets, defining what is recorded about an asset."""

    active: bool | None
    """Whether the asset field is available for use."""
    created_at: Attribute[str, str | datetime | None]
    """When the asset field was defined. Read-only."""
    custom_field_options: Attribute[
        ProxyList[CustomFieldOption], Iterable[CustomFieldOption | CustomFieldOptionDict] | None
    ]
    """Choices offered, for drop-down and multi-select fields; required for those types."""
    description: str | None
    """Purpose of the asset field as shown to users, placeholders resolved."""
    id: int
    """Identifies the asset field; assigned by Zendesk. Read-only."""
    key: str
    """Unique name under which values are stored. Set on creation only."""
    position: int | None
    """Rank of the field among the fields of the asset."""
    properties: Attribute[
        CustomObjectFieldProperties | None,
        CustomObjectFieldProperties | CustomObjectFieldPropertiesDict | None,
    ]
    """Further settings of the field, as for custom object fields."""
    raw_description: str | None
    """Description with dynamic content placeholders left unresolved."""
    raw_title: str | None
    """Title with dynamic content placeholders left unresolved."""
    readonly: bool | None
    """True when users cannot change values of this field. Read-only."""
    regexp_for_validation: str | None
    """Pattern that values must match, for fields of type `regexp`; null otherwise."""
    relationship_filter: Attribute[Conditions | None, Conditions | ConditionsDict | None]
    """Conditions limiting which records a lookup field may point to."""
    relationship_target_type: str | None
    """Type of record a lookup field points to, such as `zen:user`. Set on creation only."""
    required: bool | None
    """Whether an asset must have a value here."""
    system: bool | None
    """True for built-in asset fields; false for those an admin added. Read-only."""
    tag: str | None
    """Tag associated with a checkbox field when checked."""
    title: str
    """Name of the asset field as shown to users, placeholders resolved."""
    type: str
    """Kind of value the field holds, such as `text`, `dropdown` or `lookup`. Set on creation only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the definition of the asset field last changed. Read-only."""
    url: str
    """API address of this asset field. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        active: bool | None = None,
        custom_field_options: Iterable[CustomFieldOption | CustomFieldOptionDict] | None = None,
        description: str | None = None,
        id: int | None = None,
        key: str | None = None,
        position: int | None = None,
        properties: CustomObjectFieldProperties | CustomObjectFieldPropertiesDict | None = None,
        raw_description: str | None = None,
        raw_title: str | None = None,
        regexp_for_validation: str | None = None,
        relationship_filter: Conditions | ConditionsDict | None = None,
        relationship_target_type: str | None = None,
        required: bool | None = None,
        tag: str | None = None,
        title: str | None = None,
        type: str | None = None,
    ) -> None:
        """Make an ItamAssetField from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ItamAssetFieldDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ItamAssetJob(BaseObject):
    """Bulk job over IT assets that is only sent; Zendesk works through it in the background."""

    action: Attribute[ItamAssetJobAction | None, ItamAssetJobAction | Enum | None]
    """What to do with the items; only sent."""
    items: Attribute[
        ProxyList[ItamAsset | str] | None,
        Many[ItamAsset | ItamAssetDict | str] | Iterator[ItamAsset | ItamAssetDict | str] | None,
    ]  # type: ignore[assignment]
    """Assets to create or update, or ids or external ids to delete; only sent."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        action: ItamAssetJobAction | Enum | None = None,
        items: Many[ItamAsset | ItamAssetDict | str]
        | Iterator[ItamAsset | ItamAssetDict | str]
        | None = None,
    ) -> None:
        """Make an ItamAssetJob from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ItamAssetJobDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ItamAssetLocation(BaseObject):
    """Place where IT assets are kept, such as an office or storeroom."""

    created_at: Attribute[str, str | datetime | None]
    """When the location was added. Read-only."""
    external_id: str | None
    """Id of the location in another system; null when unset."""
    id: str
    """Identifies the location; an opaque string. Read-only."""
    name: str
    """Name of the place, for people to read."""
    updated_at: Attribute[str, str | datetime | None]
    """When the location last changed. Read-only."""
    url: str
    """API address of this location. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        external_id: str | None = None,
        id: str | None = None,
        name: str | None = None,
    ) -> None:
        """Make an ItamAssetLocation from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ItamAssetLocationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ItamAssetStatus(BaseObject):
    """Stage in the life of an IT asset, such as in stock or in use."""

    category: Attribute[ItamAssetStatusCategory | None, ItamAssetStatusCategory | Enum | None]
    """Group of statuses that this one belongs to."""
    created_at: Attribute[str, str | datetime | None]
    """When the status came into being. Read-only."""
    description: str | None
    """What the status says of an asset."""
    external_id: str | None
    """Id of the status in another system; null when unset."""
    id: str
    """Identifies the asset status; an opaque string. Read-only."""
    is_standard: bool | None
    """Whether Zendesk supplied the status. Read-only."""
    name: str
    """Name of the status as shown on assets."""
    updated_at: Attribute[str, str | datetime | None]
    """When the status last changed. Read-only."""
    url: str
    """API address of this asset status. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        category: ItamAssetStatusCategory | Enum | None = None,
        description: str | None = None,
        external_id: str | None = None,
        id: str | None = None,
        name: str | None = None,
    ) -> None:
        """Make an ItamAssetStatus from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ItamAssetStatusDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ItamAssetType(BaseObject):
    """Category of IT assets, such as laptops; types form a hierarchy and carry custom fields."""

    created_at: Attribute[str, str | datetime | None]
    """When the asset type was added. Read-only."""
    created_by_user_id: int | None
    """Identifies the user who added the asset type. Read-only."""
    description: str | None
    """What kind of asset belongs under the type."""
    external_id: str | None
    """Id of the asset type in another system; null when unset."""
    field_keys: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Keys of the asset fields used by assets of the type."""
    hierarchy_depth: int | None
    """Level in the tree of asset types. Read-only."""
    id: str
    """Identifies the asset type; an opaque string. Read-only."""
    is_standard: bool | None
    """True for types delivered by Zendesk; false for those the account added. Read-only."""
    name: str
    """Name of the asset type as shown in lists."""
    parent_id: str | None
    """Identifies the asset type one level above."""
    updated_at: Attribute[str, str | datetime | None]
    """When the asset type last changed. Read-only."""
    updated_by_user_id: int | None
    """Identifies the user who last changed the asset type. Read-only."""
    url: str
    """API address of this asset type. Read-only."""
    created_by_user: Attribute[User | None, User | int | None]
    """The User behind `created_by_user_id`. One call fetches it for all records of a page."""
    updated_by_user: Attribute[User | None, User | int | None]
    """The User behind `updated_by_user_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        description: str | None = None,
        external_id: str | None = None,
        field_keys: Many[str] | Iterator[str] | None = None,
        id: str | None = None,
        name: str | None = None,
        parent_id: str | None = None,
    ) -> None:
        """Make an ItamAssetType from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> ItamAssetTypeAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ItamAssetTypeDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class ItamAssetAwaitable(AwaitableAttrs):
    """The relations of ItamAsset as awaitables."""

    asset_type: Awaitable[ItamAssetType]
    """The ItamAssetType behind `asset_type_id`. It costs a call if it is not at hand."""
    location: Awaitable[ItamAssetLocation | None]
    """The ItamAssetLocation behind `location_id`. It costs a call if it is not at hand."""
    organization: Awaitable[Organization | None]
    """The Organization behind `organization_id`. One call fetches it for all records of a page."""
    status: Awaitable[Status]
    """The Status behind `status_id`. No call fetches it: an answer has to bring it along."""
    user: Awaitable[User | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""

@type_check_only
class ItamAssetTypeAwaitable(AwaitableAttrs):
    """The relations of ItamAssetType as awaitables."""

    created_by_user: Awaitable[User | None]
    """The User behind `created_by_user_id`. One call fetches it for all records of a page."""
    updated_by_user: Awaitable[User | None]
    """The User behind `updated_by_user_id`. One call fetches it for all records of a page."""
