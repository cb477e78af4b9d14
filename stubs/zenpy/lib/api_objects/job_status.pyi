# Generated from openapi/zendesk.openapi.json (openapi/spec/support/job_status.yaml) by `make generate`. Do not edit.
"""Follows background jobs, such as those of bulk calls, until they are done, and reads their
results.
"""

from collections.abc import Awaitable, Iterable, Mapping
from datetime import date, datetime
from typing import Literal, overload, type_check_only

from zenpy.lib.api_objects.it_asset_management import ItamAssetLocation, ItamAssetStatus, ItamAssetType
from zenpy.lib.api_objects.organizations import Organization
from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.api_objects.users import User
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import JobStatusDict, JobStatusResultDict, JobStatusSuccessDict

@takes_its_fields
class JobStatus(BaseObject):
    """State of a background job, such as a bulk update; poll it until it completes. Kept for about a
    day.
    """

    id: str
    """Identifies the job; an opaque string to poll with. Read-only."""
    job_type: str | None
    """Internal name of the kind of work the job does. Read-only."""
    message: str | None
    """Remark on the job's outcome or failure; null while there is nothing to say. Read-only."""
    progress: int | None
    """Count of tasks done so far; null before work begins. Read-only."""
    results: Attribute[
        ProxyList[JobStatusResult],
        Iterable[JobStatusResult | JobStatusResultDict] | JobStatusSuccess | JobStatusSuccessDict | None,
    ]
    """Outcome per item; a job that reports as a whole has one outcome, which tells `success` alone.
    Null until the job ends. Read-only.
    """
    status: Literal["queued", "working", "failed", "completed"] | str
    """State of the job; `failed` and `completed` are final. Read-only."""
    total: int | None
    """Count of tasks the job has to do in all; null when not known yet. Read-only."""
    url: str | None
    """API address to poll for the job's state; absent in some lists. Read-only."""
    @overload
    def __init__(self, api: object = None, *, id: str | None = None) -> None:
        """Make a JobStatus from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> JobStatusDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class JobStatusResult(BaseObject):
    """Outcome for one item of a bulk job, found in the results of the job status."""

    account_id: int | None
    """Identifies the account the item belongs to."""
    action: str | None
    """What was done with the item, such as `create` or `update`."""
    asset_tag: str | None
    """Label of the asset; of jobs about assets."""
    asset_type_id: str | None
    """Type of the asset; of jobs about assets. Read-only."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the record was created, where the item tells it. Read-only."""
    created_by_user_id: str | None
    """User who created the record; of jobs about custom objects. Read-only."""
    custom_field_values: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Values of the asset, by field key; of jobs about assets."""
    custom_object_fields: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Values of the record, by field key; of jobs about custom objects."""
    custom_object_key: str | None
    """Custom object that the record belongs to; of jobs about custom objects. Read-only."""
    details: str | None
    """Explanation of the error, for an item that failed."""
    error: str | None
    """Short code of the error, for an item that failed."""
    errors: str | None
    """Messages on what was wrong with the item."""
    external_id: str | None
    """Id of the record in another system; of jobs about custom objects and assets."""
    id: int | str | None
    """Identifies the record created or changed for the item; a text for custom objects and assets, and
    absent where nothing was created. Read-only.
    """
    index: int | None
    """Position of the item in the request, counted from 0."""
    location_id: str | None
    """Place of the asset; of jobs about assets."""
    manufacturer: str | None
    """Maker of the asset; of jobs about assets."""
    model: str | None
    """Model of the asset; of jobs about assets."""
    name: str | None
    """Name of the record; of jobs about custom objects and assets. Read-only."""
    notes: str | None
    """Remarks about the asset; of jobs about assets."""
    organization_id: int | None
    """Organization that has the asset; of jobs about assets."""
    photo: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Picture of the record; of jobs about custom objects."""
    purchase_cost: float | None
    """Price of the asset; of jobs about assets."""
    purchase_date: Attribute[str | None, str | date | None]
    """Day on which the asset was bought; of jobs about assets."""
    serial_number: str | None
    """Serial number of the asset; of jobs about assets."""
    status: str | None
    """Outcome as a word, such as `Updated` or `Failed`."""
    status_id: str | None
    """Status of the asset; of jobs about assets."""
    success: bool | None
    """Whether this item went through."""
    ticket_id: int | None
    """Identifies the ticket concerned, where the item tells it."""
    title: str | None
    """Title of the record concerned, such as a ticket subject."""
    updated_at: Attribute[str | None, str | datetime | None]
    """When the record last changed, where the item tells it. Read-only."""
    updated_by_user_id: str | None
    """User who last changed the record; of jobs about custom objects. Read-only."""
    url: str | None
    """API address of the record; of jobs about custom objects and assets. Read-only."""
    user_id: int | None
    """User who has the asset; of jobs about assets."""
    vendor: str | None
    """Seller of the asset; of jobs about assets."""
    warranty_expiration: Attribute[str | None, str | date | None]
    """Day on which the warranty of the asset ends; of jobs about assets."""
    asset_type: Attribute[ItamAssetType | None, ItamAssetType | str | None]
    """The ItamAssetType behind `asset_type_id`. It costs a call if it is not at hand."""
    created_by_user: Attribute[User | None, User | str | None]
    """The User behind `created_by_user_id`. One call fetches it for all records of a page."""
    location: Attribute[ItamAssetLocation | None, ItamAssetLocation | str | None]
    """The ItamAssetLocation behind `location_id`. It costs a call if it is not at hand."""
    organization: Attribute[Organization | None, Organization | int | None]
    """The Organization behind `organization_id`. One call fetches it for all records of a page."""
    asset_status: Attribute[ItamAssetStatus | None, ItamAssetStatus | str | None]
    """The ItamAssetStatus behind `status_id`. It costs a call if it is not at hand."""
    ticket: Attribute[Ticket | None, Ticket | int | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
    updated_by_user: Attribute[User | None, User | str | None]
    """The User behind `updated_by_user_id`. One call fetches it for all records of a page."""
    user: Attribute[User | None, User | int | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime | None, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        account_id: int | None = None,
        action: str | None = None,
        asset_tag: str | None = None,
        custom_field_values: Mapping[str, object] | None = None,
        custom_object_fields: Mapping[str, object] | None = None,
        details: str | None = None,
        error: str | None = None,
        errors: str | None = None,
        external_id: str | None = None,
        id: int | str | None = None,
        index: int | None = None,
        location_id: str | None = None,
        manufacturer: str | None = None,
        model: str | None = None,
        notes: str | None = None,
        organization_id: int | None = None,
        photo: Mapping[str, object] | None = None,
        purchase_cost: float | None = None,
        purchase_date: str | date | None = None,
        serial_number: str | None = None,
        status: str | None = None,
        status_id: str | None = None,
        success: bool | None = None,
        ticket_id: int | None = None,
        title: str | None = None,
        user_id: int | None = None,
        vendor: str | None = None,
        warranty_expiration: str | date | None = None,
        location: ItamAssetLocation | str | None = None,
        organization: Organization | int | None = None,
        asset_status: ItamAssetStatus | str | None = None,
        ticket: Ticket | int | None = None,
        user: User | int | None = None,
    ) -> None:
        """Make a JobStatusResult from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> JobStatusResultAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> JobStatusResultDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class JobStatusSuccess(BaseObject):
    """Bare outcome of a background job whose items are not reported one by one."""

    success: bool | None
    """Whether the job as a whole succeeded. Read-only."""
    def __init__(self, api: object = None) -> None:
        """Make a JobStatusSuccess from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> JobStatusSuccessDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class JobStatusResultAwaitable(AwaitableAttrs):
    """The relations of JobStatusResult as awaitables."""

    asset_type: Awaitable[ItamAssetType | None]
    """The ItamAssetType behind `asset_type_id`. It costs a call if it is not at hand."""
    created_by_user: Awaitable[User | None]
    """The User behind `created_by_user_id`. One call fetches it for all records of a page."""
    location: Awaitable[ItamAssetLocation | None]
    """The ItamAssetLocation behind `location_id`. It costs a call if it is not at hand."""
    organization: Awaitable[Organization | None]
    """The Organization behind `organization_id`. One call fetches it for all records of a page."""
    asset_status: Awaitable[ItamAssetStatus | None]
    """The ItamAssetStatus behind `status_id`. It costs a call if it is not at hand."""
    ticket: Awaitable[Ticket | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
    updated_by_user: Awaitable[User | None]
    """The User behind `updated_by_user_id`. One call fetches it for all records of a page."""
    user: Awaitable[User | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
