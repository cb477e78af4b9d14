# Generated from openapi/zendesk.openapi.json (openapi/spec/support/triggers.yaml) by `make generate`. Do not edit.
"""Manages ticket triggers, which act when a ticket is created or updated, with their order and
revisions.
"""

from collections.abc import Awaitable, Iterable
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.triggers import Trigger, TriggerDefinitions, TriggerRevision
from zenpy.lib.bulk import AsyncBulk, AsyncBulkCall, Bulk, BulkCall
from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resource import AsyncResource, Resource
from zenpy.payloads import TriggerDict

TriggersSideload: TypeAlias = Literal[
    "app_installation", "permissions", "usage_1h", "usage_24h", "usage_7d", "usage_30d"
]
"""What `include` can ask for."""
TriggersRevisionsSideload: TypeAlias = Literal["users"]
"""What `include` can ask for."""

class TriggersApi(Resource):
    """Manages ticket triggers, which act when a ticket is created or updated, with their order and
    revisions.

    Reached as `client.triggers`.
    """
    @property
    def revisions(self) -> TriggersRevisionsApi:
        """The revisions of `client.triggers`."""
    @property
    def bulk(self) -> TriggersBulk:
        """Writes any number of records, in chunks: `delete`, `update`."""
    @overload
    def __call__(self, *, id: str | int | Trigger) -> Trigger:
        """Fetches one ticket trigger with its conditions and actions. For agents.

        Args:
            id: the Trigger or its id. Trigger to act on.

        Returns:
            The Trigger.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/triggers/{trigger_id}`
        """
    @overload
    def __call__(
        self,
        *,
        active: bool | None = None,
        sort: Literal["alphabetical", "created_at", "updated_at", "position"] | str | None = None,
        sort_by: Literal["alphabetical", "created_at", "updated_at", "usage_1h", "usage_24h", "usage_7d"]
        | str
        | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
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
            sort: Property to sort by; a leading `-` reverses the order.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            category_id: Category that the call is about, or to filter by.
            include: what to bring along in the same answer: app_installation, permissions, usage_1h,
                usage_24h, usage_7d, usage_30d.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Trigger records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/triggers`
        """
    def active(
        self,
        *,
        sort: Literal["alphabetical", "created_at", "updated_at", "position"] | str | None = None,
        sort_by: Literal["alphabetical", "created_at", "updated_at", "usage_1h", "usage_24h", "usage_7d"]
        | str
        | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        category_id: str | None = None,
        include: TriggersSideload | Iterable[TriggersSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Trigger]:
        """Lists the ticket triggers that are active. For agents.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            category_id: Category that the call is about, or to filter by.
            include: what to bring along in the same answer: app_installation, permissions, usage_1h,
                usage_24h, usage_7d, usage_30d.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Trigger records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/triggers/active`
        """
    def create(self, api_objects: Trigger | TriggerDict) -> Trigger:
        """Adds a ticket trigger. For agents permitted to manage triggers.

        Args:
            api_objects: the Trigger: an object, or a mapping of its fields, with `actions` and `title`.

        Returns:
            The Trigger.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/triggers`
        """
    def definitions(self) -> TriggerDefinitions:
        """Shows which conditions and actions ticket triggers can use. For agents permitted to manage
        triggers.

        Returns:
            The TriggerDefinitions.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/triggers/definitions`
        """
    @overload
    def delete(self, api_objects: str | int | Trigger) -> None:
        """Deletes a ticket trigger. For agents permitted to manage triggers.

        Args:
            api_objects: the Trigger or its id. Trigger to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/triggers/{trigger_id}`
        """
    @overload
    def delete(self, api_objects: Iterable[str | int | Trigger]) -> None:
        """Deletes the ticket triggers with the ids given. For agents permitted to manage triggers.

        Args:
            api_objects: Trigger records or their ids. Triggers to delete.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/triggers/destroy_many`
        """
    def reorder(self, trigger_ids: Iterable[int | Trigger]) -> Trigger:
        """Puts the ticket triggers into the order of the ids given. For permitted agents; not usable where
        trigger categories are in use.

        Args:
            trigger_ids: Trigger records or their ids. Triggers in the order they should run.

        Returns:
            The Trigger.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/triggers/reorder`
        """
    def search(
        self,
        *,
        query: str | None = None,
        filter: str | None = None,
        active: bool | None = None,
        sort: Literal["alphabetical", "created_at", "updated_at", "position"] | str | None = None,
        sort_by: Literal["alphabetical", "created_at", "updated_at", "usage_1h", "usage_24h", "usage_7d"]
        | str
        | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
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
            sort: Property to sort by; a leading `-` reverses the order.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: what to bring along in the same answer: app_installation, permissions, usage_1h,
                usage_24h, usage_7d, usage_30d.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Trigger records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/triggers/search`
        """
    @overload
    def update(self, api_objects: Trigger | TriggerDict) -> Trigger:
        """Changes a ticket trigger. For permitted agents; conditions and actions are replaced as a whole.

        Args:
            api_objects: the Trigger: an object, or a mapping of its fields.

        Returns:
            The Trigger.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/triggers/{trigger_id}`
        """
    @overload
    def update(self, api_objects: Iterable[Trigger | TriggerDict]) -> list[Trigger]:
        """Changes position, activity or category of up to 100 ticket triggers. For agents permitted to
        manage triggers.

        Args:
            api_objects: the Trigger records: objects, or mappings of their fields, each with `id`; at
                most 100.

        Returns:
            Trigger records.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/triggers/update_many`
        """

class AsyncTriggersApi(AsyncResource):
    """Manages ticket triggers, which act when a ticket is created or updated, with their order and
    revisions.

    Reached as `client.triggers`.
    """
    @property
    def revisions(self) -> AsyncTriggersRevisionsApi:
        """The revisions of `client.triggers`."""
    @property
    def bulk(self) -> AsyncTriggersBulk:
        """Writes any number of records, in chunks: `delete`, `update`."""
    @overload
    def __call__(self, *, id: str | int | Trigger) -> Awaitable[Trigger]:
        """Fetches one ticket trigger with its conditions and actions. For agents.

        Args:
            id: the Trigger or its id. Trigger to act on.

        Returns:
            To be awaited: the Trigger.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/triggers/{trigger_id}`
        """
    @overload
    def __call__(
        self,
        *,
        active: bool | None = None,
        sort: Literal["alphabetical", "created_at", "updated_at", "position"] | str | None = None,
        sort_by: Literal["alphabetical", "created_at", "updated_at", "usage_1h", "usage_24h", "usage_7d"]
        | str
        | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
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
            sort: Property to sort by; a leading `-` reverses the order.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            category_id: Category that the call is about, or to filter by.
            include: what to bring along in the same answer: app_installation, permissions, usage_1h,
                usage_24h, usage_7d, usage_30d.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Trigger records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/triggers`
        """
    def active(
        self,
        *,
        sort: Literal["alphabetical", "created_at", "updated_at", "position"] | str | None = None,
        sort_by: Literal["alphabetical", "created_at", "updated_at", "usage_1h", "usage_24h", "usage_7d"]
        | str
        | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        category_id: str | None = None,
        include: TriggersSideload | Iterable[TriggersSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Trigger]:
        """Lists the ticket triggers that are active. For agents.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            category_id: Category that the call is about, or to filter by.
            include: what to bring along in the same answer: app_installation, permissions, usage_1h,
                usage_24h, usage_7d, usage_30d.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Trigger records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/triggers/active`
        """
    def create(self, api_objects: Trigger | TriggerDict) -> Awaitable[Trigger]:
        """Adds a ticket trigger. For agents permitted to manage triggers.

        Args:
            api_objects: the Trigger: an object, or a mapping of its fields, with `actions` and `title`.

        Returns:
            To be awaited: the Trigger.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/triggers`
        """
    def definitions(self) -> Awaitable[TriggerDefinitions]:
        """Shows which conditions and actions ticket triggers can use. For agents permitted to manage
        triggers.

        Returns:
            To be awaited: the TriggerDefinitions.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/triggers/definitions`
        """
    @overload
    def delete(self, api_objects: str | int | Trigger) -> Awaitable[None]:
        """Deletes a ticket trigger. For agents permitted to manage triggers.

        Args:
            api_objects: the Trigger or its id. Trigger to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/triggers/{trigger_id}`
        """
    @overload
    def delete(self, api_objects: Iterable[str | int | Trigger]) -> Awaitable[None]:
        """Deletes the ticket triggers with the ids given. For agents permitted to manage triggers.

        Args:
            api_objects: Trigger records or their ids. Triggers to delete.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/triggers/destroy_many`
        """
    def reorder(self, trigger_ids: Iterable[int | Trigger]) -> Awaitable[Trigger]:
        """Puts the ticket triggers into the order of the ids given. For permitted agents; not usable where
        trigger categories are in use.

        Args:
            trigger_ids: Trigger records or their ids. Triggers in the order they should run.

        Returns:
            To be awaited: the Trigger.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/triggers/reorder`
        """
    def search(
        self,
        *,
        query: str | None = None,
        filter: str | None = None,
        active: bool | None = None,
        sort: Literal["alphabetical", "created_at", "updated_at", "position"] | str | None = None,
        sort_by: Literal["alphabetical", "created_at", "updated_at", "usage_1h", "usage_24h", "usage_7d"]
        | str
        | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
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
            sort: Property to sort by; a leading `-` reverses the order.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: what to bring along in the same answer: app_installation, permissions, usage_1h,
                usage_24h, usage_7d, usage_30d.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Trigger records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/triggers/search`
        """
    @overload
    def update(self, api_objects: Trigger | TriggerDict) -> Awaitable[Trigger]:
        """Changes a ticket trigger. For permitted agents; conditions and actions are replaced as a whole.

        Args:
            api_objects: the Trigger: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Trigger.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/triggers/{trigger_id}`
        """
    @overload
    def update(self, api_objects: Iterable[Trigger | TriggerDict]) -> Awaitable[list[Trigger]]:
        """Changes position, activity or category of up to 100 ticket triggers. For agents permitted to
        manage triggers.

        Args:
            api_objects: the Trigger records: objects, or mappings of their fields, each with `id`; at
                most 100.

        Returns:
            To be awaited: Trigger records.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/triggers/update_many`
        """

class TriggersRevisionsApi(Resource):
    """The revisions of `client.triggers`.

    Reached as `client.triggers.revisions`.
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
            trigger: the Trigger or its id. Trigger to act on.
            id: the TriggerRevision or its id. Revision of the trigger to fetch.
            include: what to bring along in the same answer: users.

        Returns:
            The TriggerRevision.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/triggers/{trigger_id}/revisions/{trigger_revision_id}`
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
            trigger: the Trigger or its id. Trigger to act on.
            include: what to bring along in the same answer: users.

        Returns:
            TriggerRevision records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/triggers/{trigger_id}/revisions`
        """

class AsyncTriggersRevisionsApi(AsyncResource):
    """The revisions of `client.triggers`.

    Reached as `client.triggers.revisions`.
    """
    @overload
    def __call__(
        self,
        trigger: str | int | Trigger,
        *,
        id: int | TriggerRevision,
        include: TriggersRevisionsSideload | Iterable[TriggersRevisionsSideload] | None = None,
    ) -> Awaitable[TriggerRevision]:
        """Fetches one revision of a ticket trigger. For agents.

        Args:
            trigger: the Trigger or its id. Trigger to act on.
            id: the TriggerRevision or its id. Revision of the trigger to fetch.
            include: what to bring along in the same answer: users.

        Returns:
            To be awaited: the TriggerRevision.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/triggers/{trigger_id}/revisions/{trigger_revision_id}`
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
            trigger: the Trigger or its id. Trigger to act on.
            include: what to bring along in the same answer: users.

        Returns:
            TriggerRevision records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/triggers/{trigger_id}/revisions`
        """

class TriggersBulk(Bulk):
    """What `client.triggers.bulk` writes, any number of records in chunks."""
    @property
    def delete(self) -> BulkCall[str | int | Trigger]:
        """For each chunk: Deletes the ticket triggers with the ids given. For agents permitted to manage
        triggers.

        `DELETE /api/v2/triggers/destroy_many`
        """
    @property
    def update(self) -> BulkCall[Trigger | TriggerDict]:
        """For each chunk: Changes position, activity or category of up to 100 ticket triggers. For agents
        permitted to manage triggers.

        `PUT /api/v2/triggers/update_many`
        """

class AsyncTriggersBulk(AsyncBulk):
    """What `client.triggers.bulk` writes, any number of records in chunks."""
    @property
    def delete(self) -> AsyncBulkCall[str | int | Trigger]:
        """For each chunk: Deletes the ticket triggers with the ids given. For agents permitted to manage
        triggers.

        `DELETE /api/v2/triggers/destroy_many`
        """
    @property
    def update(self) -> AsyncBulkCall[Trigger | TriggerDict]:
        """For each chunk: Changes position, activity or category of up to 100 ticket triggers. For agents
        permitted to manage triggers.

        `PUT /api/v2/triggers/update_many`
        """
