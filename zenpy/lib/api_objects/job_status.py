# Generated from openapi/zendesk.openapi.json (openapi/spec/support/job_status.yaml) by `make generate`. Do not edit.
"""Follows background jobs, such as those of bulk calls, until they are done, and reads their
results.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from typing import Literal

    from zenpy.lib.api_objects.tickets import Ticket


class JobStatus(BaseObject):
    """State of a background job, such as a bulk update; poll it until it completes. Kept for about a
    day.

    Attributes:
        id: Identifies the job; an opaque string to poll with.
        job_type: Internal name of the kind of work the job does.
        message: Remark on the job's outcome or failure; null while there is nothing to say.
        progress: Count of tasks done so far; null before work begins.
        results: Outcome per item, or a bare success marker; null until the job ends.
        status: State of the job; `failed` and `completed` are final.
        total: Count of tasks the job has to do in all; null when not known yet.
        url: API address to poll for the job's state.
    """

    _name = "job_status"
    _spec = "JobStatus"
    _rules = WriteRules(
        read_only=("id", "job_type", "message", "progress", "results", "status", "total", "url")
    )

    id: str | None = None
    job_type: str | None = None
    message: str | None = None
    progress: int | None = None
    results: ListField[JobStatusResult] = ListField("JobStatusResult")
    status: Literal["queued", "working", "failed", "completed"] | str | None = None
    total: int | None = None
    url: str | None = None


class JobStatusResult(BaseObject):
    """Outcome for one item of a bulk job, found in the results of the job status.

    Attributes:
        account_id: Identifies the account the item belongs to.
        action: What was done with the item, such as `create` or `update`.
        created_at: When the record was created, where the item tells it.
        details: Explanation of the error, for an item that failed.
        error: Short code of the error, for an item that failed.
        errors: Messages on what was wrong with the item.
        id: Identifies the record created or changed for the item; assigned by Zendesk.
        index: Position of the item in the request, counted from 0.
        status: Outcome as a word, such as `Updated` or `Failed`.
        success: Whether this item went through.
        ticket_id: Identifies the ticket concerned, where the item tells it.
        title: Title of the record concerned, such as a ticket subject.
        updated_at: When the record last changed, where the item tells it.
        ticket: The Ticket behind `ticket_id`.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "job_status_result"
    _spec = "JobStatusResult"
    _rules = WriteRules(read_only=("id",))

    account_id: int | None = None
    action: str | None = None
    created_at: str | None = None
    details: str | None = None
    error: str | None = None
    errors: str | None = None
    id: int | None = None
    index: int | None = None
    status: str | None = None
    success: bool | None = None
    ticket_id: int | None = None
    title: str | None = None
    updated_at: str | None = None
    ticket: Relation[Ticket] = Relation("ticket_id", "Ticket")
    created = Date("created_at")
    updated = Date("updated_at")


class JobStatusSuccess(BaseObject):
    """Bare outcome of a background job whose items are not reported one by one.

    Attributes:
        success: Whether the job as a whole succeeded.
    """

    _name = "job_status_success"
    _spec = "JobStatusSuccess"
    _rules = WriteRules(read_only=("success",))

    success: bool | None = None
