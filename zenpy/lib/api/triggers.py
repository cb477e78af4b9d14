# Generated from openapi/zendesk.openapi.json (openapi/spec/support/triggers.yaml) by `make generate`. Do not edit.
"""Manages ticket triggers, which act when a ticket is created or updated, with their order and
revisions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import (
    LEFT_OUT,
    Argument,
    Body,
    Form,
    Method,
    Operation,
    Param,
    Result,
    Sideload,
    among,
)
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from enum import Enum

    from zenpy.lib.api_objects.triggers import Trigger, TriggerDefinitions, TriggerRevision
    from zenpy.lib.bulk import AsyncBulkCall, BulkCall
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import TriggerDict


TriggersSideload: TypeAlias = Literal[
    "app_installation", "permissions", "usage_1h", "usage_24h", "usage_7d", "usage_30d"
]
TriggersRevisionsSideload: TypeAlias = Literal["users"]
TriggersSort: TypeAlias = Literal["alphabetical", "created_at", "updated_at", "position"]
TriggersSortBy: TypeAlias = Literal[
    "alphabetical", "created_at", "updated_at", "usage_1h", "usage_24h", "usage_7d"
]

_SIDELOADS = {
    "app_installation": Sideload("app_installation", place="field"),
    "permissions": Sideload("permissions", place="field"),
    "usage_1h": Sideload("usage_1h", place="field"),
    "usage_24h": Sideload("usage_24h", place="field"),
    "usage_7d": Sideload("usage_7d", place="field"),
    "usage_30d": Sideload("usage_30d", place="field"),
    "users": Sideload("users", "User"),
}


class TriggersApi(Resource):
    """Manages ticket triggers, which act when a ticket is created or updated, with their order and
    revisions.

    Reached as `client.triggers`.
    """

    revisions: Lazy[TriggersRevisionsApi] = Lazy("triggers", "TriggersRevisionsApi")

    @property
    def bulk(self) -> TriggersBulk:
        """Writes any number of records, in chunks: `delete`, `update`."""
        return TriggersBulk(self)

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
                sideloads=among(_SIDELOADS, TriggersSideload),
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
        id: str | int | Trigger = LEFT_OUT,
    ) -> Trigger | BaseResultGenerator[Trigger]:
        """Lists the ticket triggers of the account.

        - `client.triggers()`: Lists the ticket triggers of the account. For agents. Also takes
          `active`, `sort`, `sort_by`, `sort_order`, `category_id`, `include`, `page_size`,
          `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/triggers`
        - `client.triggers(id=…)`: Fetches one ticket trigger with its conditions and actions. For
          agents.
          `GET /api/v2/triggers/{trigger_id}`

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
            id: Trigger to act on. Takes a Trigger or its id.

        Returns:
            Trigger records, fetched page by page as they are read.
            The Trigger.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
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
            id=id,
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
                sideloads=among(_SIDELOADS, TriggersSideload),
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
        return self._run(
            self._ACTIVE,
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

    _CREATE: Method[Trigger] = Method(
        "triggers.create",
        Form(
            Operation(
                "triggers.create",
                "POST",
                "/api/v2/triggers",
                body=Body("record", schema="Trigger", key="trigger"),
                result=Result("one", schema="Trigger", key="trigger"),
                writes="make",
            ),
            (Argument("api_objects", "record", "trigger", accepts="Trigger", required=True),),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

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

    def definitions(self) -> TriggerDefinitions:
        """Shows which conditions and actions ticket triggers can use. For agents permitted to manage
        triggers.

        Returns:
            The TriggerDefinitions.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/triggers/definitions`
        """
        return self._run(self._DEFINITIONS)

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

    def delete(
        self, api_objects: str | int | Trigger | Many[str | int | Trigger] | Iterator[str | int | Trigger]
    ) -> None:
        """Deletes a ticket trigger.

        - `client.triggers.delete(api_objects)`: Deletes a ticket trigger. For agents permitted to
          manage triggers.
          `DELETE /api/v2/triggers/{trigger_id}`
        - `client.triggers.delete([…])`: Deletes the ticket triggers with the ids given. For agents
          permitted to manage triggers.
          `DELETE /api/v2/triggers/destroy_many`

        Args:
            api_objects: Trigger to act on. Takes a Trigger or its id. Or: Triggers to delete. Takes
                Trigger records or their ids.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._DELETE, api_objects=api_objects)

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
        return self._run(self._REORDER, trigger_ids=trigger_ids)

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
                sideloads=among(_SIDELOADS, TriggersSideload),
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
        return self._run(
            self._SEARCH,
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

    _UPDATE: Method[Trigger | list[Trigger]] = Method(
        "triggers.update",
        Form(
            Operation(
                "triggers.update",
                "PUT",
                "/api/v2/triggers/{trigger_id}",
                body=Body("record", schema="Trigger", key="trigger"),
                result=Result("one", schema="Trigger", key="trigger"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "trigger",
                    also_path="trigger_id",
                    accepts="Trigger",
                    required=True,
                ),
            ),
        ),
        Form(
            Operation(
                "triggers.update_many",
                "PUT",
                "/api/v2/triggers/update_many",
                body=Body(
                    "records",
                    schema="Trigger",
                    key="triggers",
                    limit=100,
                    only=("id", "position", "active", "category_id"),
                ),
                result=Result("list", schema="Trigger", key="triggers"),
                writes="change",
            ),
            (Argument("api_objects", "record", "triggers", accepts="Trigger", required=True, many=True),),
            many=True,
        ),
    )

    def update(
        self, api_objects: Trigger | TriggerDict | Iterable[Trigger | TriggerDict]
    ) -> Trigger | list[Trigger]:
        """Changes a ticket trigger.

        - `client.triggers.update(api_objects)`: Changes a ticket trigger. For permitted agents;
          conditions and actions are replaced as a whole. A record without changes is read, and nothing
          is written. Sends what changed in the record.
          `PUT /api/v2/triggers/{trigger_id}`
        - `client.triggers.update([…])`: Changes position, activity or category of up to 100 ticket
          triggers. For agents permitted to manage triggers. Sends what changed in the record. It takes
          `id`, `position`, `active` and `category_id`, and nothing else.
          `PUT /api/v2/triggers/update_many`

        Args:
            api_objects: The Trigger: an object, or a mapping of its fields. Or: The Trigger records:
                objects, or mappings of their fields, each with `id`; at most 100.

        Returns:
            The Trigger.
            Trigger records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._UPDATE, api_objects=api_objects)

    _VALIDATE: Method[None] = Method(
        "triggers.validate",
        Form(
            Operation(
                "triggers.validate",
                "POST",
                "/api/v2/triggers/validate",
                body=Body("record", schema="Trigger", key="trigger"),
                result=Result("nothing"),
                writes="make",
            ),
            (Argument("trigger", "record", "trigger", accepts="Trigger", required=True),),
        ),
    )

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
        return self._run(self._VALIDATE, trigger=trigger)


class AsyncTriggersApi(AsyncResource, sync_class=TriggersApi):
    """`TriggersApi` for the async client: calls are awaited, lists read with `async for`."""

    @property
    def bulk(self) -> AsyncTriggersBulk:
        """Writes any number of records, in chunks: `delete`, `update`."""
        return AsyncTriggersBulk(self)


class TriggersBulk(Bulk):
    """What `client.triggers.bulk` writes, any number of records in chunks."""

    @property
    def delete(self) -> BulkCall[str | int | Trigger, str | int]:
        """For each chunk: Deletes the ticket triggers with the ids given. For agents permitted to manage
        triggers.

        `DELETE /api/v2/triggers/destroy_many`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, TriggersApi._DELETE)

    @property
    def update(self) -> BulkCall[Trigger | TriggerDict, str | int]:
        """For each chunk: Changes position, activity or category of up to 100 ticket triggers. For agents
        permitted to manage triggers.

        `PUT /api/v2/triggers/update_many`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, TriggersApi._UPDATE)


class AsyncTriggersBulk(AsyncBulk):
    """What `client.triggers.bulk` writes, any number of records in chunks."""

    @property
    def delete(self) -> AsyncBulkCall[str | int | Trigger, str | int]:
        """For each chunk: Deletes the ticket triggers with the ids given. For agents permitted to manage
        triggers.

        `DELETE /api/v2/triggers/destroy_many`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, TriggersApi._DELETE)

    @property
    def update(self) -> AsyncBulkCall[Trigger | TriggerDict, str | int]:
        """For each chunk: Changes position, activity or category of up to 100 ticket triggers. For agents
        permitted to manage triggers.

        `PUT /api/v2/triggers/update_many`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, TriggersApi._UPDATE)


class TriggersRevisionsApi(Resource):
    """Lists the revisions of a ticket trigger, one for each change made to it, up to 1,000 a page. For
    agents.

    Reached as `client.triggers.revisions`.
    """

    _CALL: Method[TriggerRevision | BaseResultGenerator[TriggerRevision]] = Method(
        "triggers.revisions",
        Form(
            Operation(
                "triggers.revisions.show",
                "GET",
                "/api/v2/triggers/{trigger_id}/revisions/{trigger_revision_id}",
                result=Result("one", schema="TriggerRevision", key="trigger_revision"),
                sideloads=among(_SIDELOADS, TriggersRevisionsSideload),
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
                sideloads=among(_SIDELOADS, TriggersRevisionsSideload),
            ),
            (
                Argument("trigger", "path", "trigger_id", accepts="Trigger", required=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def __call__(
        self,
        trigger: str | int | Trigger,
        *,
        include: TriggersRevisionsSideload | Iterable[TriggersRevisionsSideload] | None = None,
        id: int | TriggerRevision = LEFT_OUT,
    ) -> TriggerRevision | BaseResultGenerator[TriggerRevision]:
        """Lists the revisions of a ticket trigger, one for each change made to it, up to 1,000 a page.

        - `client.triggers.revisions(trigger)`: Lists the revisions of a ticket trigger, one for each
          change made to it, up to 1,000 a page. For agents.
          `GET /api/v2/triggers/{trigger_id}/revisions`
        - `client.triggers.revisions(trigger, id=…)`: Fetches one revision of a ticket trigger. For
          agents.
          `GET /api/v2/triggers/{trigger_id}/revisions/{trigger_revision_id}`

        Args:
            trigger: Trigger to act on. Takes a Trigger or its id.
            include: What to bring along in the same answer: users.
            id: Revision of the trigger to fetch. Takes a TriggerRevision or its id.

        Returns:
            TriggerRevision records, fetched page by page as they are read.
            The TriggerRevision.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, trigger=trigger, include=include, id=id)


class AsyncTriggersRevisionsApi(AsyncResource, sync_class=TriggersRevisionsApi):
    """`TriggersRevisionsApi` for the async client: calls are awaited, lists read with `async for`."""
