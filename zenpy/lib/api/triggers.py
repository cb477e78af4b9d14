# Generated from openapi/zendesk.openapi.json (openapi/spec/support/triggers.yaml) by `make generate`. Do not edit.
"""Manages ticket triggers, which act when a ticket is created or updated, with their order and
revisions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.bulk import AsyncBulk, AsyncBulkCall, Bulk, BulkCall
from zenpy.lib.operation import Argument, Body, Form, Method, Operation, Param, Result, Sideload
from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable

    from zenpy.lib.api_objects.triggers import Trigger, TriggerDefinitions, TriggerRevision
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
    from zenpy.payloads import TriggerDict


TriggersSideload: TypeAlias = Literal[
    "app_installation", "permissions", "usage_1h", "usage_24h", "usage_7d", "usage_30d"
]
TriggersRevisionsSideload: TypeAlias = Literal["users"]


class TriggersApi(Resource):
    """Manages ticket triggers, which act when a ticket is created or updated, with their order and
    revisions.

    Reached as `client.triggers`.
    """

    revisions: Sub[TriggersRevisionsApi] = Sub("triggers", "TriggersRevisionsApi")

    @property
    def bulk(self) -> TriggersBulk:
        """Writes any number of records, in chunks: `delete`, `update`."""
        return TriggersBulk(self)

    def __call__(
        self,
        *,
        id: str | int | Trigger | None = None,
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
    ) -> Trigger | BaseResultGenerator[Trigger]:
        """Lists the ticket triggers of the account. For agents.

        - `client.triggers(id=…)`: Fetches one ticket trigger with its conditions and actions. For
        agents.
        - `client.triggers()`: Lists the ticket triggers of the account. For agents.

        Args:
            id: the Trigger or its id. Trigger to act on.
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
            The Trigger.
            Trigger records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/triggers/{trigger_id}`
        `GET /api/v2/triggers`
        """
        return self._run(
            _CALL,
            id=id,
            active=active,
            sort=sort,
            sort_by=sort_by,
            sort_order=sort_order,
            category_id=category_id,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

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
        return self._run(
            _ACTIVE,
            sort=sort,
            sort_by=sort_by,
            sort_order=sort_order,
            category_id=category_id,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

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
        return self._run(_CREATE, api_objects=api_objects)

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
        return self._run(_DEFINITIONS)

    def delete(self, api_objects: str | int | Trigger | Iterable[str | int | Trigger]) -> None:
        """Deletes the ticket triggers with the ids given. For agents permitted to manage triggers.

        - `client.triggers.delete(api_objects)`: Deletes a ticket trigger. For agents permitted to
        manage triggers.
        - `client.triggers.delete([…])`: Deletes the ticket triggers with the ids given. For agents
        permitted to manage triggers.

        Args:
            api_objects: the Trigger or its id. Trigger to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/v2/triggers/{trigger_id}`
        `DELETE /api/v2/triggers/destroy_many`
        """
        self._run(_DELETE, api_objects=api_objects)

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
        return self._run(_REORDER, trigger_ids=trigger_ids)

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
        return self._run(
            _SEARCH,
            query=query,
            filter=filter,
            active=active,
            sort=sort,
            sort_by=sort_by,
            sort_order=sort_order,
            include=include,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )

    def update(
        self, api_objects: Trigger | TriggerDict | Iterable[Trigger | TriggerDict]
    ) -> Trigger | list[Trigger]:
        """Changes position, activity or category of up to 100 ticket triggers. For agents permitted to
        manage triggers.

        - `client.triggers.update(api_objects)`: Changes a ticket trigger. For permitted agents;
        conditions and actions are replaced as a whole.
        - `client.triggers.update([…])`: Changes position, activity or category of up to 100 ticket
        triggers. For agents permitted to manage triggers.

        Args:
            api_objects: the Trigger: an object, or a mapping of its fields.

        Returns:
            The Trigger.
            Trigger records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/triggers/{trigger_id}`
        `PUT /api/v2/triggers/update_many`
        """
        return self._run(_UPDATE, api_objects=api_objects)


class AsyncTriggersApi(AsyncResource):
    """Manages ticket triggers, which act when a ticket is created or updated, with their order and
    revisions.

    Reached as `client.triggers`.
    """

    revisions: Sub[AsyncTriggersRevisionsApi] = Sub("triggers", "AsyncTriggersRevisionsApi")

    @property
    def bulk(self) -> AsyncTriggersBulk:
        """Writes any number of records, in chunks: `delete`, `update`."""
        return AsyncTriggersBulk(self)

    def __call__(
        self,
        *,
        id: str | int | Trigger | None = None,
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
    ) -> Awaitable[Trigger] | AsyncResultGenerator[Trigger]:
        """Lists the ticket triggers of the account. For agents.

        - `client.triggers(id=…)`: Fetches one ticket trigger with its conditions and actions. For
        agents.
        - `client.triggers()`: Lists the ticket triggers of the account. For agents.

        Args:
            id: the Trigger or its id. Trigger to act on.
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
            To be awaited: the Trigger.
            Trigger records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/triggers/{trigger_id}`
        `GET /api/v2/triggers`
        """
        return self._run(
            _CALL,
            id=id,
            active=active,
            sort=sort,
            sort_by=sort_by,
            sort_order=sort_order,
            category_id=category_id,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

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
        return self._run(
            _ACTIVE,
            sort=sort,
            sort_by=sort_by,
            sort_order=sort_order,
            category_id=category_id,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

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
        return self._run(_CREATE, api_objects=api_objects)

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
        return self._run(_DEFINITIONS)

    def delete(self, api_objects: str | int | Trigger | Iterable[str | int | Trigger]) -> Awaitable[None]:
        """Deletes the ticket triggers with the ids given. For agents permitted to manage triggers.

        - `client.triggers.delete(api_objects)`: Deletes a ticket trigger. For agents permitted to
        manage triggers.
        - `client.triggers.delete([…])`: Deletes the ticket triggers with the ids given. For agents
        permitted to manage triggers.

        Args:
            api_objects: the Trigger or its id. Trigger to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/v2/triggers/{trigger_id}`
        `DELETE /api/v2/triggers/destroy_many`
        """
        return self._run(_DELETE, api_objects=api_objects)

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
        return self._run(_REORDER, trigger_ids=trigger_ids)

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
        return self._run(
            _SEARCH,
            query=query,
            filter=filter,
            active=active,
            sort=sort,
            sort_by=sort_by,
            sort_order=sort_order,
            include=include,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )

    def update(
        self, api_objects: Trigger | TriggerDict | Iterable[Trigger | TriggerDict]
    ) -> Awaitable[Trigger] | Awaitable[list[Trigger]]:
        """Changes position, activity or category of up to 100 ticket triggers. For agents permitted to
        manage triggers.

        - `client.triggers.update(api_objects)`: Changes a ticket trigger. For permitted agents;
        conditions and actions are replaced as a whole.
        - `client.triggers.update([…])`: Changes position, activity or category of up to 100 ticket
        triggers. For agents permitted to manage triggers.

        Args:
            api_objects: the Trigger: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Trigger.
            To be awaited: Trigger records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/triggers/{trigger_id}`
        `PUT /api/v2/triggers/update_many`
        """
        return self._run(_UPDATE, api_objects=api_objects)


class TriggersRevisionsApi(Resource):
    """The revisions of `client.triggers`.

    Reached as `client.triggers.revisions`.
    """

    def __call__(
        self,
        trigger: str | int | Trigger,
        *,
        id: int | TriggerRevision | None = None,
        include: TriggersRevisionsSideload | Iterable[TriggersRevisionsSideload] | None = None,
    ) -> TriggerRevision | BaseResultGenerator[TriggerRevision]:
        """Lists the revisions of a ticket trigger, one for each change made to it, up to 1,000 a page. For
        agents.

        - `client.triggers.revisions(trigger, id=…)`: Fetches one revision of a ticket trigger. For
        agents.
        - `client.triggers.revisions(trigger)`: Lists the revisions of a ticket trigger, one for each
        change made to it, up to 1,000 a page. For agents.

        Args:
            trigger: the Trigger or its id. Trigger to act on.
            id: the TriggerRevision or its id. Revision of the trigger to fetch.
            include: what to bring along in the same answer: users.

        Returns:
            The TriggerRevision.
            TriggerRevision records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/triggers/{trigger_id}/revisions/{trigger_revision_id}`
        `GET /api/v2/triggers/{trigger_id}/revisions`
        """
        return self._run(_REVISIONS_CALL, trigger=trigger, id=id, include=include)


class AsyncTriggersRevisionsApi(AsyncResource):
    """The revisions of `client.triggers`.

    Reached as `client.triggers.revisions`.
    """

    def __call__(
        self,
        trigger: str | int | Trigger,
        *,
        id: int | TriggerRevision | None = None,
        include: TriggersRevisionsSideload | Iterable[TriggersRevisionsSideload] | None = None,
    ) -> Awaitable[TriggerRevision] | AsyncResultGenerator[TriggerRevision]:
        """Lists the revisions of a ticket trigger, one for each change made to it, up to 1,000 a page. For
        agents.

        - `client.triggers.revisions(trigger, id=…)`: Fetches one revision of a ticket trigger. For
        agents.
        - `client.triggers.revisions(trigger)`: Lists the revisions of a ticket trigger, one for each
        change made to it, up to 1,000 a page. For agents.

        Args:
            trigger: the Trigger or its id. Trigger to act on.
            id: the TriggerRevision or its id. Revision of the trigger to fetch.
            include: what to bring along in the same answer: users.

        Returns:
            To be awaited: the TriggerRevision.
            TriggerRevision records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/triggers/{trigger_id}/revisions/{trigger_revision_id}`
        `GET /api/v2/triggers/{trigger_id}/revisions`
        """
        return self._run(_REVISIONS_CALL, trigger=trigger, id=id, include=include)


class TriggersBulk(Bulk):
    """What `client.triggers.bulk` writes, any number of records in chunks."""

    @property
    def delete(self) -> BulkCall[str | int | Trigger]:
        """For each chunk: Deletes the ticket triggers with the ids given. For agents permitted to manage
        triggers.

        `DELETE /api/v2/triggers/destroy_many`
        """
        return BulkCall(self, _DELETE)

    @property
    def update(self) -> BulkCall[Trigger | TriggerDict]:
        """For each chunk: Changes position, activity or category of up to 100 ticket triggers. For agents
        permitted to manage triggers.

        `PUT /api/v2/triggers/update_many`
        """
        return BulkCall(self, _UPDATE)


class AsyncTriggersBulk(AsyncBulk):
    """What `client.triggers.bulk` writes, any number of records in chunks."""

    @property
    def delete(self) -> AsyncBulkCall[str | int | Trigger]:
        """For each chunk: Deletes the ticket triggers with the ids given. For agents permitted to manage
        triggers.

        `DELETE /api/v2/triggers/destroy_many`
        """
        return AsyncBulkCall(self, _DELETE)

    @property
    def update(self) -> AsyncBulkCall[Trigger | TriggerDict]:
        """For each chunk: Changes position, activity or category of up to 100 ticket triggers. For agents
        permitted to manage triggers.

        `PUT /api/v2/triggers/update_many`
        """
        return AsyncBulkCall(self, _UPDATE)


# -- what the calls send and what they answer

_TRIGGERS_SIDELOADS = {
    "app_installation": Sideload("app_installation", place="field"),
    "permissions": Sideload("permissions", place="field"),
    "usage_1h": Sideload("usage_1h", place="field"),
    "usage_24h": Sideload("usage_24h", place="field"),
    "usage_7d": Sideload("usage_7d", place="field"),
    "usage_30d": Sideload("usage_30d", place="field"),
}
_TRIGGERS_REVISIONS_SIDELOADS = {
    "users": Sideload("users", "User"),
}
_CALL: Method[Trigger | BaseResultGenerator[Trigger]] = Method(
    "triggers",
    Form(
        Operation(
            "triggers.show",
            "GET",
            "/api/v2/triggers/{trigger_id}",
            result=Result("one", schema="Trigger", key="trigger"),
        ),
        (Argument("id", "path", "trigger_id", accepts="Trigger", required=True),),
        when="id",
    ),
    Form(
        Operation(
            "triggers.list",
            "GET",
            "/api/v2/triggers",
            query=(
                Param("active"),
                Param("sort"),
                Param("sort_by"),
                Param("sort_order"),
                Param("category_id"),
            ),
            result=Result("list", schema="Trigger", key="triggers"),
            pages=("cursor", "offset"),
            sideloads=_TRIGGERS_SIDELOADS,
        ),
        (
            Argument("active", "query", "active"),
            Argument("sort", "query", "sort"),
            Argument("sort_by", "query", "sort_by"),
            Argument("sort_order", "query", "sort_order"),
            Argument("category_id", "query", "category_id"),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_ACTIVE: Method[BaseResultGenerator[Trigger]] = Method(
    "triggers.active",
    Form(
        Operation(
            "triggers.active",
            "GET",
            "/api/v2/triggers/active",
            query=(
                Param("sort"),
                Param("sort_by"),
                Param("sort_order"),
                Param("category_id"),
            ),
            result=Result("list", schema="Trigger", key="triggers"),
            pages=("cursor", "offset"),
            sideloads=_TRIGGERS_SIDELOADS,
        ),
        (
            Argument("sort", "query", "sort"),
            Argument("sort_by", "query", "sort_by"),
            Argument("sort_order", "query", "sort_order"),
            Argument("category_id", "query", "category_id"),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_CREATE: Method[Trigger] = Method(
    "triggers.create",
    Form(
        Operation(
            "triggers.create",
            "POST",
            "/api/v2/triggers",
            body=Body("record", schema="Trigger", key="trigger"),
            result=Result("one", schema="Trigger", key="trigger"),
        ),
        (Argument("api_objects", "record", "trigger", accepts="Trigger", required=True),),
    ),
)
_DEFINITIONS: Method[TriggerDefinitions] = Method(
    "triggers.definitions",
    Form(
        Operation(
            "triggers.definitions",
            "GET",
            "/api/v2/triggers/definitions",
            result=Result("one", schema="TriggerDefinitions", key="definitions"),
        )
    ),
)
_DELETE: Method[None] = Method(
    "triggers.delete",
    Form(
        Operation("triggers.delete", "DELETE", "/api/v2/triggers/{trigger_id}", result=Result("nothing")),
        (Argument("api_objects", "path", "trigger_id", accepts="Trigger", required=True),),
    ),
    Form(
        Operation(
            "triggers.destroy_many",
            "DELETE",
            "/api/v2/triggers/destroy_many",
            query=(Param("ids", "comma"),),
            result=Result("nothing"),
        ),
        (Argument("api_objects", "query", "ids", accepts="Trigger", required=True, many=True),),
        many=True,
    ),
)
_REORDER: Method[Trigger] = Method(
    "triggers.reorder",
    Form(
        Operation(
            "triggers.reorder",
            "PUT",
            "/api/v2/triggers/reorder",
            body=Body("fields"),
            result=Result("one", schema="Trigger", key="trigger"),
        ),
        (Argument("trigger_ids", "body", "trigger_ids", accepts="Trigger", required=True, many=True),),
    ),
)
_SEARCH: Method[BaseResultGenerator[Trigger]] = Method(
    "triggers.search",
    Form(
        Operation(
            "triggers.search",
            "GET",
            "/api/v2/triggers/search",
            query=(
                Param("query"),
                Param("filter"),
                Param("active"),
                Param("sort"),
                Param("sort_by"),
                Param("sort_order"),
            ),
            result=Result("list", schema="Trigger", key="triggers"),
            pages=("offset",),
            sideloads=_TRIGGERS_SIDELOADS,
        ),
        (
            Argument("query", "query", "query"),
            Argument("filter", "query", "filter"),
            Argument("active", "query", "active"),
            Argument("sort", "query", "sort"),
            Argument("sort_by", "query", "sort_by"),
            Argument("sort_order", "query", "sort_order"),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_UPDATE: Method[Trigger | list[Trigger]] = Method(
    "triggers.update",
    Form(
        Operation(
            "triggers.update",
            "PUT",
            "/api/v2/triggers/{trigger_id}",
            body=Body("record", schema="Trigger", key="trigger"),
            result=Result("one", schema="Trigger", key="trigger"),
        ),
        (
            Argument(
                "api_objects", "record", "trigger", also_path="trigger_id", accepts="Trigger", required=True
            ),
        ),
    ),
    Form(
        Operation(
            "triggers.update_many",
            "PUT",
            "/api/v2/triggers/update_many",
            body=Body("records", schema="Trigger", key="triggers", limit=100),
            result=Result("list", schema="Trigger", key="triggers"),
        ),
        (Argument("api_objects", "record", "triggers", accepts="Trigger", required=True, many=True),),
        many=True,
    ),
)
_REVISIONS_CALL: Method[TriggerRevision | BaseResultGenerator[TriggerRevision]] = Method(
    "triggers.revisions",
    Form(
        Operation(
            "triggers.revisions.show",
            "GET",
            "/api/v2/triggers/{trigger_id}/revisions/{trigger_revision_id}",
            result=Result("one", schema="TriggerRevision", key="trigger_revision"),
            sideloads=_TRIGGERS_REVISIONS_SIDELOADS,
        ),
        (
            Argument("trigger", "path", "trigger_id", accepts="Trigger", required=True),
            Argument("id", "path", "trigger_revision_id", accepts="TriggerRevision", required=True),
            Argument("include", "query", "include", many=True),
        ),
        when="id",
    ),
    Form(
        Operation(
            "triggers.revisions.list",
            "GET",
            "/api/v2/triggers/{trigger_id}/revisions",
            result=Result("list", schema="TriggerRevision", key="trigger_revisions"),
            pages=("after_url",),
            page_size=1000,
            sideloads=_TRIGGERS_REVISIONS_SIDELOADS,
        ),
        (
            Argument("trigger", "path", "trigger_id", accepts="Trigger", required=True),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
