# Generated from openapi/zendesk.openapi.json (openapi/spec/support/triggers.yaml) by `make generate`. Do not edit.
"""Manages ticket triggers, which act when a ticket is created or updated, with their order and
revisions.
"""

from collections.abc import Coroutine, Iterable, Iterator
from enum import Enum
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.triggers import Trigger, TriggerDefinitions, TriggerRevision
from zenpy.lib.bulk import AsyncBulkCall, BulkCall
from zenpy.lib.many import Many
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Lazy, Resource
from zenpy.payloads import TriggerDict

TriggersSideload: TypeAlias = Literal[
    "app_installation", "permissions", "usage_1h", "usage_24h", "usage_7d", "usage_30d"
]
"""Values of `include=` in `client.triggers()`."""
TriggersRevisionsSideload: TypeAlias = Literal["users"]
"""Values of `include=` in `client.triggers.revisions()`."""
TriggersSort: TypeAlias = Literal["alphabetical", "created_at", "updated_at", "position"]
"""What `sort` can be."""
TriggersSortBy: TypeAlias = Literal[
    "alphabetical", "created_at", "updated_at", "usage_1h", "usage_24h", "usage_7d"
]
"""What `sort_by` can be."""

class TriggersApi(Resource):
    """Manages ticket triggers, which act when a ticket is created or updated, with their order and
    revisions.

    Reached as `client.triggers`.
    """

    revisions: Lazy[TriggersRevisionsApi]
    """Lists the revisions of a ticket trigger, one for each change made to it, up to 1,000 a page. For
    agents.
    """
    @property
    def bulk(self) -> TriggersBulk:
        """Writes any number of records, in chunks: `delete`, `update`."""
    @overload
    def __call__(
        self,
        *,
        active: bool | None = None,
        sort: TriggersSort | str | Enum | None = None,
        sort_by: TriggersSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        category_id: str | None = None,
        include: TriggersSideload | Iterable[TriggersSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Trigger]:
        """Lists the ticket triggers of the account. For agents.

        Args:
            active: Keeps only active items with `true`, only inactive ones with `false`.
            sort: Property to sort by; a leading `-` reverses the order. Known values: `alphabetical`,
                `created_at`, `updated_at`, `position`.
            sort_by: Property to sort by. Known values: `alphabetical`, `created_at`, `updated_at`,
                `usage_1h`, `usage_24h`, `usage_7d`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            category_id: Category that the call is about, or to filter by.
            include: What to bring along in the same answer: app_installation, permissions, usage_1h,
                usage_24h, usage_7d, usage_30d.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Trigger records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/triggers`
        """
    @overload
    def __call__(self, *, id: str | int | Trigger) -> Trigger:
        """Fetches one ticket trigger with its conditions and actions. For agents.

        Args:
            id: Trigger to act on. Takes a Trigger or its id.

        Returns:
            The Trigger.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/triggers/{trigger_id}`
        """
    def active(
        self,
        *,
        sort: TriggersSort | str | Enum | None = None,
        sort_by: TriggersSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        category_id: str | None = None,
        include: TriggersSideload | Iterable[TriggersSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Trigger]:
        """Lists the ticket triggers that are active. For agents.

        Args:
            sort: Property to sort by; a leading `-` reverses the order. Known values: `alphabetical`,
                `created_at`, `updated_at`, `position`.
            sort_by: Property to sort by. Known values: `alphabetical`, `created_at`, `updated_at`,
                `usage_1h`, `usage_24h`, `usage_7d`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            category_id: Category that the call is about, or to filter by.
            include: What to bring along in the same answer: app_installation, permissions, usage_1h,
                usage_24h, usage_7d, usage_30d.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Trigger records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/triggers/active`
        """
    def create(self, api_objects: Trigger | TriggerDict) -> Trigger:
        """Adds a ticket trigger. For agents permitted to manage triggers.

        Args:
            api_objects: The Trigger: an object, or a mapping of its fields, with `actions` and `title`.

        Returns:
            The Trigger.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/triggers`
        """
    def definitions(self) -> TriggerDefinitions:
        """Shows which conditions and actions ticket triggers can use. For agents permitted to manage
        triggers.

        Returns:
            The TriggerDefinitions.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/triggers/definitions`
        """
    @overload
    def delete(self, api_objects: str | int | Trigger) -> None:
        """Deletes a ticket trigger. For agents permitted to manage triggers.

        Args:
            api_objects: Trigger to act on. Takes a Trigger or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/triggers/{trigger_id}`
        """
    @overload
    def delete(self, api_objects: Many[str | int | Trigger] | Iterator[str | int | Trigger]) -> None:
        """Deletes the ticket triggers with the ids given. For agents permitted to manage triggers.

        Args:
            api_objects: Triggers to delete. Takes Trigger records or their ids.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/triggers/destroy_many`
        """
    def reorder(self, trigger_ids: Iterable[int | Trigger]) -> Trigger:
        """Puts the ticket triggers into the order of the ids given. For permitted agents; not usable where
        trigger categories are in use.

        Args:
            trigger_ids: Triggers in the order they should run. Takes Trigger records or their ids.

        Returns:
            The Trigger.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/triggers/reorder`
        """
    def search(
        self,
        *,
        query: str | None = None,
        filter: str | None = None,
        active: bool | None = None,
        sort: TriggersSort | str | Enum | None = None,
        sort_by: TriggersSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        include: TriggersSideload | Iterable[TriggersSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Trigger]:
        """Searches ticket triggers by title and other properties. For agents.

        Args:
            query: Words to find in titles of triggers.
            filter: Narrows the results by the criteria given here.
            active: Keeps only active items with `true`, only inactive ones with `false`.
            sort: Property to sort by; a leading `-` reverses the order. Known values: `alphabetical`,
                `created_at`, `updated_at`, `position`.
            sort_by: Property to sort by. Known values: `alphabetical`, `created_at`, `updated_at`,
                `usage_1h`, `usage_24h`, `usage_7d`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: app_installation, permissions, usage_1h,
                usage_24h, usage_7d, usage_30d.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Trigger records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/triggers/search`
        """
    @overload
    def update(self, api_objects: Trigger | TriggerDict) -> Trigger:
        """Changes a ticket trigger. For permitted agents; conditions and actions are replaced as a whole.
        A record without changes is read, and nothing is written.

        Args:
            api_objects: The Trigger: an object, or a mapping of its fields.

        Returns:
            The Trigger.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/triggers/{trigger_id}`
        """
    @overload
    def update(self, api_objects: Iterable[Trigger | TriggerDict]) -> list[Trigger]:
        """Changes position, activity or category of up to 100 ticket triggers. For agents permitted to
        manage triggers.

        Args:
            api_objects: The Trigger records: objects, or mappings of their fields, each with `id`; at
                most 100.

        Returns:
            Trigger records.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. It takes `id`, `position`, `active` and `category_id`, and
        nothing else.

        `PUT /api/v2/triggers/update_many`
        """
    def validate(self, trigger: Trigger | TriggerDict) -> None:
        """Checks a trigger without storing it; a refusal raises an error. For agents permitted to manage
        triggers.

        Args:
            trigger: The Trigger: an object, or a mapping of its fields, with `actions` and `title`.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/triggers/validate`
        """

class AsyncTriggersApi(AsyncResource):
    """Manages ticket triggers, which act when a ticket is created or updated, with their order and
    revisions.

    Reached as `client.triggers`.
    """

    revisions: Lazy[AsyncTriggersRevisionsApi]
    """Lists the revisions of a ticket trigger, one for each change made to it, up to 1,000 a page. For
    agents.
    """
    @property
    def bulk(self) -> AsyncTriggersBulk:
        """Writes any number of records, in chunks: `delete`, `update`."""
    @overload
    def __call__(
        self,
        *,
        active: bool | None = None,
        sort: TriggersSort | str | Enum | None = None,
        sort_by: TriggersSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        category_id: str | None = None,
        include: TriggersSideload | Iterable[TriggersSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Trigger]:
        """Lists the ticket triggers of the account. For agents.

        Args:
            active: Keeps only active items with `true`, only inactive ones with `false`.
            sort: Property to sort by; a leading `-` reverses the order. Known values: `alphabetical`,
                `created_at`, `updated_at`, `position`.
            sort_by: Property to sort by. Known values: `alphabetical`, `created_at`, `updated_at`,
                `usage_1h`, `usage_24h`, `usage_7d`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            category_id: Category that the call is about, or to filter by.
            include: What to bring along in the same answer: app_installation, permissions, usage_1h,
                usage_24h, usage_7d, usage_30d.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Trigger records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/triggers`
        """
    @overload
    def __call__(self, *, id: str | int | Trigger) -> Coroutine[object, object, Trigger]:
        """Fetches one ticket trigger with its conditions and actions. For agents.

        Args:
            id: Trigger to act on. Takes a Trigger or its id.

        Returns:
            The Trigger.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/triggers/{trigger_id}`
        """
    def active(
        self,
        *,
        sort: TriggersSort | str | Enum | None = None,
        sort_by: TriggersSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        category_id: str | None = None,
        include: TriggersSideload | Iterable[TriggersSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Trigger]:
        """Lists the ticket triggers that are active. For agents.

        Args:
            sort: Property to sort by; a leading `-` reverses the order. Known values: `alphabetical`,
                `created_at`, `updated_at`, `position`.
            sort_by: Property to sort by. Known values: `alphabetical`, `created_at`, `updated_at`,
                `usage_1h`, `usage_24h`, `usage_7d`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            category_id: Category that the call is about, or to filter by.
            include: What to bring along in the same answer: app_installation, permissions, usage_1h,
                usage_24h, usage_7d, usage_30d.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Trigger records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/triggers/active`
        """
    def create(self, api_objects: Trigger | TriggerDict) -> Coroutine[object, object, Trigger]:
        """Adds a ticket trigger. For agents permitted to manage triggers.

        Args:
            api_objects: The Trigger: an object, or a mapping of its fields, with `actions` and `title`.

        Returns:
            The Trigger.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/triggers`
        """
    def definitions(self) -> Coroutine[object, object, TriggerDefinitions]:
        """Shows which conditions and actions ticket triggers can use. For agents permitted to manage
        triggers.

        Returns:
            The TriggerDefinitions.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/triggers/definitions`
        """
    @overload
    def delete(self, api_objects: str | int | Trigger) -> Coroutine[object, object, None]:
        """Deletes a ticket trigger. For agents permitted to manage triggers.

        Args:
            api_objects: Trigger to act on. Takes a Trigger or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/triggers/{trigger_id}`
        """
    @overload
    def delete(
        self, api_objects: Many[str | int | Trigger] | Iterator[str | int | Trigger]
    ) -> Coroutine[object, object, None]:
        """Deletes the ticket triggers with the ids given. For agents permitted to manage triggers.

        Args:
            api_objects: Triggers to delete. Takes Trigger records or their ids.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/triggers/destroy_many`
        """
    def reorder(self, trigger_ids: Iterable[int | Trigger]) -> Coroutine[object, object, Trigger]:
        """Puts the ticket triggers into the order of the ids given. For permitted agents; not usable where
        trigger categories are in use.

        Args:
            trigger_ids: Triggers in the order they should run. Takes Trigger records or their ids.

        Returns:
            The Trigger.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/triggers/reorder`
        """
    def search(
        self,
        *,
        query: str | None = None,
        filter: str | None = None,
        active: bool | None = None,
        sort: TriggersSort | str | Enum | None = None,
        sort_by: TriggersSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        include: TriggersSideload | Iterable[TriggersSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Trigger]:
        """Searches ticket triggers by title and other properties. For agents.

        Args:
            query: Words to find in titles of triggers.
            filter: Narrows the results by the criteria given here.
            active: Keeps only active items with `true`, only inactive ones with `false`.
            sort: Property to sort by; a leading `-` reverses the order. Known values: `alphabetical`,
                `created_at`, `updated_at`, `position`.
            sort_by: Property to sort by. Known values: `alphabetical`, `created_at`, `updated_at`,
                `usage_1h`, `usage_24h`, `usage_7d`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: app_installation, permissions, usage_1h,
                usage_24h, usage_7d, usage_30d.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Trigger records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/triggers/search`
        """
    @overload
    def update(self, api_objects: Trigger | TriggerDict) -> Coroutine[object, object, Trigger]:
        """Changes a ticket trigger. For permitted agents; conditions and actions are replaced as a whole.
        A record without changes is read, and nothing is written.

        Args:
            api_objects: The Trigger: an object, or a mapping of its fields.

        Returns:
            The Trigger.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/triggers/{trigger_id}`
        """
    @overload
    def update(
        self, api_objects: Iterable[Trigger | TriggerDict]
    ) -> Coroutine[object, object, list[Trigger]]:
        """Changes position, activity or category of up to 100 ticket triggers. For agents permitted to
        manage triggers.

        Args:
            api_objects: The Trigger records: objects, or mappings of their fields, each with `id`; at
                most 100.

        Returns:
            Trigger records.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. It takes `id`, `position`, `active` and `category_id`, and
        nothing else.

        `PUT /api/v2/triggers/update_many`
        """
    def validate(self, trigger: Trigger | TriggerDict) -> Coroutine[object, object, None]:
        """Checks a trigger without storing it; a refusal raises an error. For agents permitted to manage
        triggers.

        Args:
            trigger: The Trigger: an object, or a mapping of its fields, with `actions` and `title`.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/triggers/validate`
        """

class TriggersRevisionsApi(Resource):
    """Lists the revisions of a ticket trigger, one for each change made to it, up to 1,000 a page. For
    agents.

    Reached as `client.triggers.revisions`.
    """
    @overload
    def __call__(
        self,
        trigger: str | int | Trigger,
        *,
        include: TriggersRevisionsSideload | Iterable[TriggersRevisionsSideload] | None = None,
    ) -> BaseResultGenerator[TriggerRevision]:
        """Lists the revisions of a ticket trigger, one for each change made to it, up to 1,000 a page. For
        agents.

        Args:
            trigger: Trigger to act on. Takes a Trigger or its id.
            include: What to bring along in the same answer: users.

        Returns:
            TriggerRevision records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/triggers/{trigger_id}/revisions`
        """
    @overload
    def __call__(
        self,
        trigger: str | int | Trigger,
        *,
        id: int | TriggerRevision,
        include: TriggersRevisionsSideload | Iterable[TriggersRevisionsSideload] | None = None,
    ) -> TriggerRevision:
        """Fetches one revision of a ticket trigger. For agents.

        Args:
            trigger: Trigger to act on. Takes a Trigger or its id.
            id: Revision of the trigger to fetch. Takes a TriggerRevision or its id.
            include: What to bring along in the same answer: users.

        Returns:
            The TriggerRevision.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/triggers/{trigger_id}/revisions/{trigger_revision_id}`
        """

class AsyncTriggersRevisionsApi(AsyncResource):
    """Lists the revisions of a ticket trigger, one for each change made to it, up to 1,000 a page. For
    agents.

    Reached as `client.triggers.revisions`.
    """
    @overload
    def __call__(
        self,
        trigger: str | int | Trigger,
        *,
        include: TriggersRevisionsSideload | Iterable[TriggersRevisionsSideload] | None = None,
    ) -> AsyncResultGenerator[TriggerRevision]:
        """Lists the revisions of a ticket trigger, one for each change made to it, up to 1,000 a page. For
        agents.

        Args:
            trigger: Trigger to act on. Takes a Trigger or its id.
            include: What to bring along in the same answer: users.

        Returns:
            TriggerRevision records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/triggers/{trigger_id}/revisions`
        """
    @overload
    def __call__(
        self,
        trigger: str | int | Trigger,
        *,
        id: int | TriggerRevision,
        include: TriggersRevisionsSideload | Iterable[TriggersRevisionsSideload] | None = None,
    ) -> Coroutine[object, object, TriggerRevision]:
        """Fetches one revision of a ticket trigger. For agents.

        Args:
            trigger: Trigger to act on. Takes a Trigger or its id.
            id: Revision of the trigger to fetch. Takes a TriggerRevision or its id.
            include: What to bring along in the same answer: users.

        Returns:
            The TriggerRevision.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/triggers/{trigger_id}/revisions/{trigger_revision_id}`
        """

class TriggersBulk(Bulk):
    """What `client.triggers.bulk` writes, any number of records in chunks."""
    @property
    def delete(self) -> BulkCall[str | int | Trigger, str | int]:
        """For each chunk: Deletes the ticket triggers with the ids given. For agents permitted to manage
        triggers.

        `DELETE /api/v2/triggers/destroy_many`
        """
    @property
    def update(self) -> BulkCall[Trigger | TriggerDict, str | int]:
        """For each chunk: Changes position, activity or category of up to 100 ticket triggers. For agents
        permitted to manage triggers.

        `PUT /api/v2/triggers/update_many`
        """

class AsyncTriggersBulk(AsyncBulk):
    """What `client.triggers.bulk` writes, any number of records in chunks."""
    @property
    def delete(self) -> AsyncBulkCall[str | int | Trigger, str | int]:
        """For each chunk: Deletes the ticket triggers with the ids given. For agents permitted to manage
        triggers.

        `DELETE /api/v2/triggers/destroy_many`
        """
    @property
    def update(self) -> AsyncBulkCall[Trigger | TriggerDict, str | int]:
        """For each chunk: Changes position, activity or category of up to 100 ticket triggers. For agents
        permitted to manage triggers.

        `PUT /api/v2/triggers/update_many`
        """
