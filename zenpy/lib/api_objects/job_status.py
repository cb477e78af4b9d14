# Generated from openapi/zendesk.openapi.json (openapi/spec/support/job_status.yaml) by `make generate`. Do not edit.
"""Follows background jobs, such as those of bulk calls, until they are done, and reads their
results.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, MapField, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from typing import Literal

    from zenpy.lib.api_objects.it_asset_management import ItamAssetLocation, ItamAssetStatus, ItamAssetType
    from zenpy.lib.api_objects.organizations import Organization
    from zenpy.lib.api_objects.tickets import Ticket
    from zenpy.lib.api_objects.users import User


class JobStatus(BaseObject):
    """State of a background job, such as a bulk update; poll it until it completes. Kept for about a
    day.

    Attributes:
        id: Identifies the job; an opaque string to poll with. Read-only.
        job_type: Internal name of the kind of work the job does. Read-only.
        message: Remark on the job's outcome or failure; null while there is nothing to say.
            Read-only.
        progress: Count of tasks done so far; null before work begins. Read-only.
        results: Outcome per item; a job that reports as a whole has one outcome, which tells
            `success` alone. Null until the job ends. Read-only.
        status: State of the job; `failed` and `completed` are final. Read-only.
        total: Count of tasks the job has to do in all; null when not known yet. Read-only.
        url: API address to poll for the job's state; absent in some lists. Read-only.
    """

    _name = "job_status"
    _spec = "JobStatus"
    _shown = ("id", "status", "progress", "total")
    _rules = WriteRules(
        read_only=("id", "job_type", "message", "progress", "results", "status", "total", "url")
    )

    id: str | None = None
    job_type: str | None = None
    message: str | None = None
    progress: int | None = None
    results: ListField[JobStatusResult] = ListField("JobStatusResult", alone=True)
    status: Literal["queued", "working", "failed", "completed"] | str | None = None
    total: int | None = None
    url: str | None = None


class JobStatusResult(BaseObject):
    """Outcome for one item of a bulk job, found in the results of the job status.

    Attributes:
        account_id: Identifies the account the item belongs to.
        action: What was done with the item, such as `create` or `update`.
        asset_tag: Label of the asset; of jobs about assets.
        asset_type_id: Type of the asset; of jobs about assets. Read-only.
        created_at: When the record was created, where the item tells it. Read-only.
        created_by_user_id: User who created the record; of jobs about custom objects. Read-only.
        custom_field_values: Values of the asset, by field key; of jobs about assets.
        custom_object_fields: Values of the record, by field key; of jobs about custom objects.
        custom_object_key: Custom object that the record belongs to; of jobs about custom objects.
            Read-only.
        details: Explanation of the error, for an item that failed.
        error: Short code of the error, for an item that failed.
        errors: Messages on what was wrong with the item.
        external_id: Id of the record in another system; of jobs about custom objects and assets.
        id: Identifies the record created or changed for the item; a text for custom objects and
            assets, and absent where nothing was created. Read-only.
        index: Position of the item in the request, counted from 0.
        location_id: Place of the asset; of jobs about assets.
        manufacturer: Maker of the asset; of jobs about assets.
        model: Model of the asset; of jobs about assets.
        name: Name of the record; of jobs about custom objects and assets. Read-only.
        notes: Remarks about the asset; of jobs about assets.
        organization_id: Organization that has the asset; of jobs about assets.
        photo: Picture of the record; of jobs about custom objects.
        purchase_cost: Price of the asset; of jobs about assets.
        purchase_date: Day on which the asset was bought; of jobs about assets.
        serial_number: Serial number of the asset; of jobs about assets.
        status: Outcome as a word, such as `Updated` or `Failed`.
        status_id: Status of the asset; of jobs about assets.
        success: Whether this item went through.
        ticket_id: Identifies the ticket concerned, where the item tells it.
        title: Title of the record concerned, such as a ticket subject.
        updated_at: When the record last changed, where the item tells it. Read-only.
        updated_by_user_id: User who last changed the record; of jobs about custom objects.
            Read-only.
        url: API address of the record; of jobs about custom objects and assets. Read-only.
        user_id: User who has the asset; of jobs about assets.
        vendor: Seller of the asset; of jobs about assets.
        warranty_expiration: Day on which the warranty of the asset ends; of jobs about assets.
        asset_type: The ItamAssetType behind `asset_type_id`. It costs a call if it is not at hand.
        created_by_user: The User behind `created_by_user_id`. One call fetches it for all records
            of a page.
        location: The ItamAssetLocation behind `location_id`. It costs a call if it is not at hand.
        organization: The Organization behind `organization_id`. One call fetches it for all records
            of a page.
        asset_status: The ItamAssetStatus behind `status_id`. It costs a call if it is not at hand.
        ticket: The Ticket behind `ticket_id`. One call fetches it for all records of a page.
        updated_by_user: The User behind `updated_by_user_id`. One call fetches it for all records
            of a page.
        user: The User behind `user_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "job_status_result"
    _spec = "JobStatusResult"
    _shown = ("id", "title", "status")
    _rules = WriteRules(
        read_only=(
            "asset_type_id",
            "created_at",
            "created_by_user_id",
            "custom_object_key",
            "id",
            "name",
            "updated_at",
            "updated_by_user_id",
            "url",
        )
    )

    account_id: int | None = None
    action: str | None = None
    asset_tag: str | None = None
    asset_type_id: str | None = None
    created_at: str | None = None
    created_by_user_id: str | None = None
    custom_field_values: MapField[object] = MapField()
    custom_object_fields: MapField[object] = MapField()
    custom_object_key: str | None = None
    details: str | None = None
    error: str | None = None
    errors: str | None = None
    external_id: str | None = None
    id: int | str | None = None
    index: int | None = None
    location_id: str | None = None
    manufacturer: str | None = None
    model: str | None = None
    name: str | None = None
    notes: str | None = None
    organization_id: int | None = None
    photo: MapField[object] = MapField()
    purchase_cost: float | None = None
    purchase_date: str | None = None
    serial_number: str | None = None
    status: str | None = None
    status_id: str | None = None
    success: bool | None = None
    ticket_id: int | None = None
    title: str | None = None
    updated_at: str | None = None
    updated_by_user_id: str | None = None
    url: str | None = None
    user_id: int | None = None
    vendor: str | None = None
    warranty_expiration: str | None = None
    asset_type: Relation[ItamAssetType] = Relation("asset_type_id", "ItamAssetType")
    created_by_user: Relation[User] = Relation("created_by_user_id", "User")
    location: Relation[ItamAssetLocation] = Relation("location_id", "ItamAssetLocation")
    organization: Relation[Organization] = Relation("organization_id", "Organization")
    asset_status: Relation[ItamAssetStatus] = Relation("status_id", "ItamAssetStatus")
    ticket: Relation[Ticket] = Relation("ticket_id", "Ticket")
    updated_by_user: Relation[User] = Relation("updated_by_user_id", "User")
    user: Relation[User] = Relation("user_id", "User")
    created = Date("created_at")
    updated = Date("updated_at")


class JobStatusSuccess(BaseObject):
    """Bare outcome of a background job whose items are not reported one by one.

    Attributes:
        success: Whether the job as a whole succeeded. Read-only.
    """

    _name = "job_status_success"
    _spec = "JobStatusSuccess"
    _shown = ("success",)
    _rules = WriteRules(read_only=("success",))

    success: bool | None = None
