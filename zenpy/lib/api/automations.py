# Generated from openapi/zendesk.openapi.json (openapi/spec/support/automations.yaml) by `make generate`. Do not edit.
"""Manages automations, the business rules that act on tickets as time passes."""

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
)
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import Enum

    from zenpy.lib.api_objects.automations import Automation
    from zenpy.lib.bulk import AsyncBulkCall, BulkCall
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import AutomationDict


AutomationsSideload: TypeAlias = Literal[
    "app_installation", "permissions", "usage_1h", "usage_24h", "usage_7d", "usage_30d"
]
AutomationsSortBy: TypeAlias = Literal["alphabetical", "created_at", "updated_at", "position"]

_SIDELOADS = {
    "app_installation": Sideload("app_installation", place="field"),
    "permissions": Sideload("permissions", place="field"),
    "usage_1h": Sideload("usage_1h", place="field"),
    "usage_24h": Sideload("usage_24h", place="field"),
    "usage_7d": Sideload("usage_7d", place="field"),
    "usage_30d": Sideload("usage_30d", place="field"),
}


class AutomationsApi(Resource):
    """Manages automations, the business rules that act on tickets as time passes.

    Reached as `client.automations`.
    """

    @property
    def bulk(self) -> AutomationsBulk:
        """Writes any number of records, in chunks: `delete`, `update`."""
        return AutomationsBulk(self)

    _CALL: Method[Automation | BaseResultGenerator[Automation]] = Method(
        "automations",
        Form(
            Operation(
                "automations.show",
                "GET",
                "/api/v2/automations/{automation_id}",
                result=Result("one", schema="Automation", key="automation"),
            ),
            (Argument("id", "path", "automation_id", accepts="Automation", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "automations.list",
                "GET",
                "/api/v2/automations",
                query=(
                    Param("sort"),
                    Param("active"),
                ),
                result=Result("list", schema="Automation", key="automations"),
                pages=("cursor", "offset"),
                sideloads=_SIDELOADS,
            ),
            (
                Argument("sort", "query", "sort"),
                Argument("active", "query", "active"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def __call__(
        self,
        *,
        sort: str | None = None,
        active: bool | None = None,
        include: AutomationsSideload | Iterable[AutomationsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | Automation = LEFT_OUT,
    ) -> Automation | BaseResultGenerator[Automation]:
        """Lists the automations of the account, both active and inactive.

        - `client.automations()`: Lists the automations of the account, both active and inactive. For
          agents. Also takes `sort`, `active`, `include`, `page_size`, `cursor_pagination`, `per_page`
          and `page`.
          `GET /api/v2/automations`
        - `client.automations(id=…)`: Returns a single automation with its conditions and actions. For
          agents.
          `GET /api/v2/automations/{automation_id}`

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            active: Keeps only active items with `true`, only inactive ones with `false`.
            include: What to bring along in the same answer: app_installation, permissions, usage_1h,
                usage_24h, usage_7d, usage_30d.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Automation to act on. Takes an Automation or its id.

        Returns:
            Automation records, fetched page by page as they are read.
            The Automation.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            sort=sort,
            active=active,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _ACTIVE: Method[BaseResultGenerator[Automation]] = Method(
        "automations.active",
        Form(
            Operation(
                "automations.active",
                "GET",
                "/api/v2/automations/active",
                result=Result("list", schema="Automation", key="automations"),
                pages=("offset",),
                sideloads=_SIDELOADS,
            ),
            (Argument("include", "query", "include", many=True),),
        ),
    )

    def active(
        self,
        *,
        include: AutomationsSideload | Iterable[AutomationsSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Automation]:
        """Lists only those automations that are switched on. For agents.

        Args:
            include: What to bring along in the same answer: app_installation, permissions, usage_1h,
                usage_24h, usage_7d, usage_30d.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Automation records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/automations/active`
        """
        return self._run(self._ACTIVE, include=include, page_size=page_size, per_page=per_page, page=page)

    _CREATE: Method[Automation] = Method(
        "automations.create",
        Form(
            Operation(
                "automations.create",
                "POST",
                "/api/v2/automations",
                body=Body("record", schema="Automation", key="automation"),
                result=Result("one", schema="Automation", key="automation"),
                writes="make",
            ),
            (Argument("api_objects", "record", "automation", accepts="Automation", required=True),),
        ),
    )

    def create(self, api_objects: Automation | AutomationDict) -> Automation:
        """Creates an automation. Its actions must stop it from matching again, or a condition must hold
        only once. For agents with the permission.

        Args:
            api_objects: The Automation: an object, or a mapping of its fields.

        Returns:
            The Automation.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/automations`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "automations.delete",
        Form(
            Operation(
                "automations.delete",
                "DELETE",
                "/api/v2/automations/{automation_id}",
                result=Result("nothing"),
            ),
            (Argument("api_objects", "path", "automation_id", accepts="Automation", required=True),),
        ),
        Form(
            Operation(
                "automations.destroy_many",
                "DELETE",
                "/api/v2/automations/destroy_many",
                query=(Param("ids", "comma"),),
                result=Result("nothing"),
            ),
            (Argument("api_objects", "query", "ids", accepts="Automation", required=True, many=True),),
            many=True,
        ),
    )

    def delete(self, api_objects: int | Automation | Iterable[int | Automation]) -> None:
        """Deletes an automation.

        - `client.automations.delete(api_objects)`: Deletes an automation. For agents with the
          permission.
          `DELETE /api/v2/automations/{automation_id}`
        - `client.automations.delete([…])`: Deletes several automations given by id. For agents with the
          permission.
          `DELETE /api/v2/automations/destroy_many`

        Args:
            api_objects: Automation to act on. Takes an Automation or its id. Or: Automations to delete.
                Takes Automation records or their ids.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _SEARCH: Method[BaseResultGenerator[Automation]] = Method(
        "automations.search",
        Form(
            Operation(
                "automations.search",
                "GET",
                "/api/v2/automations/search",
                query=(
                    Param("query"),
                    Param("active"),
                    Param("sort_by"),
                    Param("sort_order"),
                ),
                result=Result("list", schema="Automation", key="automations"),
                pages=("offset",),
                sideloads=_SIDELOADS,
            ),
            (
                Argument("query", "query", "query", required=True),
                Argument("active", "query", "active"),
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def search(
        self,
        *,
        query: str,
        active: bool | None = None,
        sort_by: AutomationsSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        include: AutomationsSideload | Iterable[AutomationsSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Automation]:
        """Searches automations by words of their title. For agents.

        Args:
            query: Words to find in titles of automations.
            active: Keeps only active items with `true`, only inactive ones with `false`.
            sort_by: Property to sort by. Known values: `alphabetical`, `created_at`, `updated_at`,
                `position`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: app_installation, permissions, usage_1h,
                usage_24h, usage_7d, usage_30d.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Automation records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/automations/search`
        """
        return self._run(
            self._SEARCH,
            query=query,
            active=active,
            sort_by=sort_by,
            sort_order=sort_order,
            include=include,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )

    _UPDATE: Method[Automation | list[Automation]] = Method(
        "automations.update",
        Form(
            Operation(
                "automations.update",
                "PUT",
                "/api/v2/automations/{automation_id}",
                body=Body("record", schema="Automation", key="automation"),
                result=Result("one", schema="Automation", key="automation"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "automation",
                    also_path="automation_id",
                    accepts="Automation",
                    required=True,
                ),
            ),
        ),
        Form(
            Operation(
                "automations.update_many",
                "PUT",
                "/api/v2/automations/update_many",
                body=Body(
                    "records", schema="Automation", key="automations", only=("id", "position", "active")
                ),
                result=Result("list", schema="Automation", key="automations"),
                writes="change",
            ),
            (
                Argument(
                    "api_objects", "record", "automations", accepts="Automation", required=True, many=True
                ),
            ),
            many=True,
        ),
    )

    def update(
        self, api_objects: Automation | AutomationDict | Iterable[Automation | AutomationDict]
    ) -> Automation | list[Automation]:
        """Changes an automation.

        - `client.automations.update(api_objects)`: Changes an automation. Sending conditions or actions
          replaces all of the existing ones. For agents with the permission. A record without changes is
          read, and nothing is written. Sends what changed in the record.
          `PUT /api/v2/automations/{automation_id}`
        - `client.automations.update([…])`: Changes the position or activity of several automations in
          one call. For agents with the permission. Sends what changed in the record. It takes `id`,
          `position` and `active`, and nothing else.
          `PUT /api/v2/automations/update_many`

        Args:
            api_objects: The Automation: an object, or a mapping of its fields. Or: The Automation
                records: objects, or mappings of their fields.

        Returns:
            The Automation.
            Automation records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncAutomationsApi(AsyncResource, sync_class=AutomationsApi):
    """`AutomationsApi` for the async client: calls are awaited, lists read with `async for`."""

    @property
    def bulk(self) -> AsyncAutomationsBulk:
        """Writes any number of records, in chunks: `delete`, `update`."""
        return AsyncAutomationsBulk(self)


class AutomationsBulk(Bulk):
    """What `client.automations.bulk` writes, any number of records in chunks."""

    @property
    def delete(self) -> BulkCall[int | Automation]:
        """For each chunk: Deletes several automations given by id. For agents with the permission.

        `DELETE /api/v2/automations/destroy_many`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, AutomationsApi._DELETE)

    @property
    def update(self) -> BulkCall[Automation | AutomationDict]:
        """For each chunk: Changes the position or activity of several automations in one call. For agents
        with the permission.

        `PUT /api/v2/automations/update_many`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, AutomationsApi._UPDATE)


class AsyncAutomationsBulk(AsyncBulk):
    """What `client.automations.bulk` writes, any number of records in chunks."""

    @property
    def delete(self) -> AsyncBulkCall[int | Automation]:
        """For each chunk: Deletes several automations given by id. For agents with the permission.

        `DELETE /api/v2/automations/destroy_many`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, AutomationsApi._DELETE)

    @property
    def update(self) -> AsyncBulkCall[Automation | AutomationDict]:
        """For each chunk: Changes the position or activity of several automations in one call. For agents
        with the permission.

        `PUT /api/v2/automations/update_many`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, AutomationsApi._UPDATE)
