# Generated from openapi/zendesk.openapi.json (openapi/spec/support/it_asset_management.yaml) by `make generate`. Do not edit.
"""Manages IT assets: their types and fields, locations, statuses and the assets themselves."""

from collections.abc import Awaitable, Iterable, Mapping
from datetime import date, datetime
from typing import Literal, TypeAlias, type_check_only

from zenpy.lib.api_objects.organizations import Organization
from zenpy.lib.api_objects.shared import CustomObjectFieldProperties, Status
from zenpy.lib.api_objects.ticket_fields import CustomFieldOption
from zenpy.lib.api_objects.users import User
from zenpy.lib.base import BaseObject
from zenpy.lib.proxy import ProxyDict, ProxyList
from zenpy.lib.relations import AwaitableAttrs
from zenpy.payloads import (
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

class ItamAsset(BaseObject):
    """Device or other item tracked by Zendesk IT asset management, such as a laptop."""

    asset_tag: str | None
    """Inventory label the company gave the asset; null when it has none."""
    asset_type_id: str | None
    """Identifies the asset type, which decides the custom fields."""
    @property
    def created_at(self) -> str:
        """When the asset was entered."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    @property
    def custom_field_values(self) -> ProxyDict[str, object]:
        """Values of the type's custom fields, by field key."""
    @custom_field_values.setter
    def custom_field_values(self, value: Mapping[str, object] | None) -> None: ...
    external_id: str | None
    """Id of the asset in another system; null when unset."""
    id: str
    """Identifies the asset; an opaque string assigned by Zendesk."""
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
    @property
    def purchase_date(self) -> str | None:
        """Day the asset was bought, as `YYYY-MM-DD`."""
    @purchase_date.setter
    def purchase_date(self, value: str | date | None) -> None: ...
    serial_number: str | None
    """Serial number given by the maker."""
    status_id: str | None
    """Identifies the asset status, such as in use or retired."""
    @property
    def updated_at(self) -> str:
        """When the asset's details last changed."""
    @updated_at.setter
    def updated_at(self, value: str | datetime | None) -> None: ...
    url: str
    """API address of this asset."""
    user_id: int | None
    """Identifies the user who has the asset; null when it is unassigned."""
    vendor: str | None
    """Seller or supplier the asset came from."""
    @property
    def warranty_expiration(self) -> str | None:
        """Last day of the warranty, as `YYYY-MM-DD`."""
    @warranty_expiration.setter
    def warranty_expiration(self, value: str | date | None) -> None: ...
    @property
    def asset_type(self) -> ItamAssetType | None:
        """The ItamAssetType behind `asset_type_id`."""
    @asset_type.setter
    def asset_type(self, value: ItamAssetType | str | None) -> None: ...
    @property
    def location(self) -> ItamAssetLocation | None:
        """The ItamAssetLocation behind `location_id`."""
    @location.setter
    def location(self, value: ItamAssetLocation | str | None) -> None: ...
    @property
    def organization(self) -> Organization | None:
        """The Organization behind `organization_id`."""
    @organization.setter
    def organization(self, value: Organization | int | None) -> None: ...
    @property
    def status(self) -> Status | None:
        """The Status behind `status_id`."""
    @status.setter
    def status(self, value: Status | str | None) -> None: ...
    @property
    def user(self) -> User | None:
        """The User behind `user_id`."""
    @user.setter
    def user(self, value: User | int | None) -> None: ...
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
        asset_tag: str | None = None,
        asset_type_id: str | None = None,
        created_at: str | datetime | None = None,
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
        updated_at: str | datetime | None = None,
        url: str | None = None,
        user_id: int | None = None,
        vendor: str | None = None,
        warranty_expiration: str | date | None = None,
        asset_type: ItamAssetType | str | None = None,
        location: ItamAssetLocation | str | None = None,
        organization: Organization | int | None = None,
        status: Status | str | None = None,
        user: User | int | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a ItamAsset from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> ItamAssetAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ItamAssetDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class ItamAssetField(BaseObject):
    """Custom or standard field of IT assets, defining what is recorded about an asset."""

    active: bool | None
    """Whether the asset field is available for use."""
    @property
    def created_at(self) -> str:
        """When the asset field was defined."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    @property
    def custom_field_options(self) -> ProxyList[CustomFieldOption]:
        """Choices offered, for drop-down and multi-select fields; required for those types."""
    @custom_field_options.setter
    def custom_field_options(
        self, value: Iterable[CustomFieldOption | CustomFieldOptionDict] | None
    ) -> None: ...
    description: str | None
    """Purpose of the asset field as shown to users, placeholders resolved."""
    id: int
    """Identifies the asset field; assigned by Zendesk."""
    key: str | None
    """Unique name under which values are stored; fixed once the field exists."""
    position: int | None
    """Rank of the field among the fields of the asset."""
    @property
    def properties(self) -> CustomObjectFieldProperties | None:
        """Further settings of the field, as for custom object fields."""
    @properties.setter
    def properties(
        self, value: CustomObjectFieldProperties | CustomObjectFieldPropertiesDict | None
    ) -> None: ...
    raw_description: str | None
    """Description with dynamic content placeholders left unresolved."""
    raw_title: str | None
    """Title with dynamic content placeholders left unresolved."""
    readonly: bool | None
    """True when users cannot change values of this field."""
    regexp_for_validation: str | None
    """Pattern that values must match, for fields of type `regexp`; null otherwise."""
    @property
    def relationship_filter(self) -> ProxyDict[str, object]:
        """Conditions limiting which records a lookup field may point to."""
    @relationship_filter.setter
    def relationship_filter(self, value: Mapping[str, object] | None) -> None: ...
    relationship_target_type: str | None
    """Type of record a lookup field points to, such as `zen:user`."""
    required: bool | None
    """Whether an asset must have a value here."""
    system: bool | None
    """True for built-in asset fields; false for those an admin added."""
    tag: str | None
    """Tag associated with a checkbox field when checked."""
    title: str
    """Name of the asset field as shown to users, placeholders resolved."""
    type: str | None
    """Kind of value the field holds, such as `text`, `dropdown` or `lookup`; fixed on creation."""
    @property
    def updated_at(self) -> str:
        """When the definition of the asset field last changed."""
    @updated_at.setter
    def updated_at(self, value: str | datetime | None) -> None: ...
    url: str
    """API address of this asset field."""
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
        active: bool | None = None,
        created_at: str | datetime | None = None,
        custom_field_options: Iterable[CustomFieldOption | CustomFieldOptionDict] | None = None,
        description: str | None = None,
        id: int | None = None,
        key: str | None = None,
        position: int | None = None,
        properties: CustomObjectFieldProperties | CustomObjectFieldPropertiesDict | None = None,
        raw_description: str | None = None,
        raw_title: str | None = None,
        readonly: bool | None = None,
        regexp_for_validation: str | None = None,
        relationship_filter: Mapping[str, object] | None = None,
        relationship_target_type: str | None = None,
        required: bool | None = None,
        system: bool | None = None,
        tag: str | None = None,
        title: str | None = None,
        type: str | None = None,
        updated_at: str | datetime | None = None,
        url: str | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a ItamAssetField from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ItamAssetFieldDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class ItamAssetJob(BaseObject):
    """Bulk job over IT assets that is only sent; Zendesk works through it in the background."""

    action: ItamAssetJobAction | None
    """What to do with the items; only sent."""
    @property
    def items(self) -> ProxyList[ItamAsset | str]:
        """Assets to create or update, or ids or external ids to delete; only sent."""
    @items.setter
    def items(self, value: Iterable[ItamAsset | ItamAssetDict | str] | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        action: ItamAssetJobAction | None = None,
        items: Iterable[ItamAsset | ItamAssetDict | str] | None = None,
    ) -> None:
        """Make a ItamAssetJob from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ItamAssetJobDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class ItamAssetLocation(BaseObject):
    """Place where IT assets are kept, such as an office or storeroom."""
    @property
    def created_at(self) -> str:
        """When the location was added."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    external_id: str | None
    """Id of the location in another system; null when unset."""
    id: str
    """Identifies the location; an opaque string."""
    name: str
    """Name of the place, for people to read."""
    @property
    def updated_at(self) -> str:
        """When the location last changed."""
    @updated_at.setter
    def updated_at(self, value: str | datetime | None) -> None: ...
    url: str
    """API address of this location."""
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
        external_id: str | None = None,
        id: str | None = None,
        name: str | None = None,
        updated_at: str | datetime | None = None,
        url: str | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a ItamAssetLocation from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ItamAssetLocationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class ItamAssetStatus(BaseObject):
    """Stage in the life of an IT asset, such as in stock or in use."""
    @property
    def created_at(self) -> str:
        """When the status came into being."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    external_id: str | None
    """Id of the status in another system; null when unset."""
    id: str
    """Identifies the asset status; an opaque string."""
    name: str | None
    """Name of the status as shown on assets."""
    @property
    def updated_at(self) -> str:
        """When the status last changed."""
    @updated_at.setter
    def updated_at(self, value: str | datetime | None) -> None: ...
    url: str
    """API address of this asset status."""
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
        external_id: str | None = None,
        id: str | None = None,
        name: str | None = None,
        updated_at: str | datetime | None = None,
        url: str | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a ItamAssetStatus from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ItamAssetStatusDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class ItamAssetType(BaseObject):
    """Category of IT assets, such as laptops; types form a hierarchy and carry custom fields."""
    @property
    def created_at(self) -> str:
        """When the asset type was added."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    created_by_user_id: int | None
    """Identifies the user who added the asset type."""
    description: str | None
    """What kind of asset belongs under the type."""
    external_id: str | None
    """Id of the asset type in another system; null when unset."""
    @property
    def field_keys(self) -> ProxyList[str]:
        """Keys of the asset fields used by assets of the type."""
    @field_keys.setter
    def field_keys(self, value: Iterable[str] | None) -> None: ...
    hierarchy_depth: int | None
    """Level in the tree of asset types."""
    id: str
    """Identifies the asset type; an opaque string."""
    is_standard: bool | None
    """True for types delivered by Zendesk; false for those the account added."""
    name: str
    """Name of the asset type as shown in lists."""
    parent_id: str | None
    """Identifies the asset type one level above."""
    @property
    def updated_at(self) -> str:
        """When the asset type last changed."""
    @updated_at.setter
    def updated_at(self, value: str | datetime | None) -> None: ...
    updated_by_user_id: int | None
    """Identifies the user who last changed the asset type."""
    url: str
    """API address of this asset type."""
    @property
    def created_by_user(self) -> User | None:
        """The User behind `created_by_user_id`."""
    @created_by_user.setter
    def created_by_user(self, value: User | int | None) -> None: ...
    @property
    def updated_by_user(self) -> User | None:
        """The User behind `updated_by_user_id`."""
    @updated_by_user.setter
    def updated_by_user(self, value: User | int | None) -> None: ...
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
        created_by_user_id: int | None = None,
        description: str | None = None,
        external_id: str | None = None,
        field_keys: Iterable[str] | None = None,
        hierarchy_depth: int | None = None,
        id: str | None = None,
        is_standard: bool | None = None,
        name: str | None = None,
        parent_id: str | None = None,
        updated_at: str | datetime | None = None,
        updated_by_user_id: int | None = None,
        url: str | None = None,
        created_by_user: User | int | None = None,
        updated_by_user: User | int | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a ItamAssetType from its fields; only those that are given are sent."""
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
    @property
    def asset_type(self) -> Awaitable[ItamAssetType | None]:
        """The ItamAssetType behind `asset_type_id`."""
    @property
    def location(self) -> Awaitable[ItamAssetLocation | None]:
        """The ItamAssetLocation behind `location_id`."""
    @property
    def organization(self) -> Awaitable[Organization | None]:
        """The Organization behind `organization_id`."""
    @property
    def status(self) -> Awaitable[Status | None]:
        """The Status behind `status_id`."""
    @property
    def user(self) -> Awaitable[User | None]:
        """The User behind `user_id`."""

@type_check_only
class ItamAssetTypeAwaitable(AwaitableAttrs):
    """The relations of ItamAssetType as awaitables."""
    @property
    def created_by_user(self) -> Awaitable[User | None]:
        """The User behind `created_by_user_id`."""
    @property
    def updated_by_user(self) -> Awaitable[User | None]:
        """The User behind `updated_by_user_id`."""
