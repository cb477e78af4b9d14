# Generated from openapi/zendesk.openapi.json (openapi/spec/support/job_status.yaml) by `make generate`. Do not edit.
"""Follows background jobs, such as those of bulk calls, until they are done, and reads their
results.
"""

from collections.abc import Awaitable, Iterable
from datetime import datetime
from typing import Literal, type_check_only

from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import JobStatusDict, JobStatusResultDict, JobStatusSuccessDict

class JobStatus(BaseObject):
    """State of a background job, such as a bulk update; poll it until it completes. Kept for about a
    day.
    """

    id: str
    """Identifies the job; an opaque string to poll with."""
    job_type: str | None
    """Internal name of the kind of work the job does."""
    message: str | None
    """Remark on the job's outcome or failure; null while there is nothing to say."""
    progress: int | None
    """Count of tasks done so far; null before work begins."""
    results: Attribute[
        ProxyList[JobStatusResult] | ProxyDict[str, object],
        Iterable[JobStatusResult | JobStatusResultDict] | JobStatusSuccess | JobStatusSuccessDict | None,
    ]
    """Outcome per item, or a bare success marker; null until the job ends."""
    status: Literal["queued", "working", "failed", "completed"] | str | None
    """State of the job; `failed` and `completed` are final."""
    total: int | None
    """Count of tasks the job has to do in all; null when not known yet."""
    url: str
    """API address to poll for the job's state."""
    def __init__(
        self,
        api: object = None,
        *,
        id: str | None = None,
        job_type: str | None = None,
        message: str | None = None,
        progress: int | None = None,
        results: Iterable[JobStatusResult | JobStatusResultDict]
        | JobStatusSuccess
        | JobStatusSuccessDict
        | None = None,
        status: Literal["queued", "working", "failed", "completed"] | str | None = None,
        total: int | None = None,
        url: str | None = None,
    ) -> None:
        """Make a JobStatus from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> JobStatusDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class JobStatusResult(BaseObject):
    """Outcome for one item of a bulk job, found in the results of the job status."""

    account_id: int | None
    """Identifies the account the item belongs to."""
    action: str | None
    """What was done with the item, such as `create` or `update`."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the record was created, where the item tells it."""
    details: str | None
    """Explanation of the error, for an item that failed."""
    error: str | None
    """Short code of the error, for an item that failed."""
    errors: str | None
    """Messages on what was wrong with the item."""
    id: int
    """Identifies the record created or changed for the item; assigned by Zendesk."""
    index: int | None
    """Position of the item in the request, counted from 0."""
    status: str | None
    """Outcome as a word, such as `Updated` or `Failed`."""
    success: bool | None
    """Whether this item went through."""
    ticket_id: int | None
    """Identifies the ticket concerned, where the item tells it."""
    title: str | None
    """Title of the record concerned, such as a ticket subject."""
    updated_at: Attribute[str | None, str | datetime | None]
    """When the record last changed, where the item tells it."""
    ticket: Attribute[Ticket | None, Ticket | int | None]
    """The Ticket behind `ticket_id`."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime | None, datetime | None]
    """`updated_at` as an aware datetime."""
    def __init__(
        self,
        api: object = None,
        *,
        account_id: int | None = None,
        action: str | None = None,
        created_at: str | datetime | None = None,
        details: str | None = None,
        error: str | None = None,
        errors: str | None = None,
        id: int | None = None,
        index: int | None = None,
        status: str | None = None,
        success: bool | None = None,
        ticket_id: int | None = None,
        title: str | None = None,
        updated_at: str | datetime | None = None,
        ticket: Ticket | int | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a JobStatusResult from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> JobStatusResultAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> JobStatusResultDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class JobStatusSuccess(BaseObject):
    """Bare outcome of a background job whose items are not reported one by one."""

    success: bool | None
    """Whether the job as a whole succeeded."""
    def __init__(self, api: object = None, *, success: bool | None = None) -> None:
        """Make a JobStatusSuccess from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> JobStatusSuccessDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class JobStatusResultAwaitable(AwaitableAttrs):
    """The relations of JobStatusResult as awaitables."""

    ticket: Awaitable[Ticket | None]
    """The Ticket behind `ticket_id`."""
