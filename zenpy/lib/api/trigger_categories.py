# Generated from openapi/zendesk.openapi.json (openapi/spec/support/trigger_categories.yaml) by `make generate`. Do not edit.
"""Manages the categories triggers are sorted into, and moves categories and triggers in bulk."""

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
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import Enum

    from zenpy.lib.api_objects.trigger_categories import BatchJob, BatchJobResult, TriggerCategory
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import BatchJobDict, TriggerCategoryDict


TriggerCategoriesSideload: TypeAlias = Literal["rule_counts"]
TriggerCategoriesSort: TypeAlias = Literal[
    "position", "-position", "name", "-name", "created_at", "-created_at", "updated_at", "-updated_at"
]

_SIDELOADS = {
    "rule_counts": Sideload("active_count", place="field"),
}


class TriggerCategoriesApi(Resource):
    """Manages the categories triggers are sorted into, and moves categories and triggers in bulk.

    Reached as `client.trigger_categories`.
    """

    jobs: Lazy[TriggerCategoriesJobsApi] = Lazy("trigger_categories", "TriggerCategoriesJobsApi")

    _CALL: Method[TriggerCategory | BaseResultGenerator[TriggerCategory]] = Method(
        "trigger_categories",
        Form(
            Operation(
                "trigger_categories.show",
                "GET",
                "/api/v2/trigger_categories/{trigger_category_id}",
                result=Result("one", schema="TriggerCategory", key="trigger_category"),
            ),
            (Argument("id", "path", "trigger_category_id", accepts="TriggerCategory", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "trigger_categories.list",
                "GET",
                "/api/v2/trigger_categories",
                query=(Param("sort"),),
                result=Result("list", schema="TriggerCategory", key="trigger_categories"),
                pages=("cursor", "offset"),
                sideloads=_SIDELOADS,
            ),
            (
                Argument("sort", "query", "sort"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def __call__(
        self,
        *,
        sort: TriggerCategoriesSort | Enum | None = None,
        include: TriggerCategoriesSideload | Iterable[TriggerCategoriesSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: str | TriggerCategory = LEFT_OUT,
    ) -> TriggerCategory | BaseResultGenerator[TriggerCategory]:
        """Lists the categories of ticket triggers, with counts of their rules when side-loaded.

        - `client.trigger_categories()`: Lists the categories of ticket triggers, with counts of their
          rules when side-loaded. For agents. Also takes `sort`, `include`, `page_size`,
          `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/trigger_categories`
        - `client.trigger_categories(id=…)`: Fetches one category of ticket triggers. For agents.
          `GET /api/v2/trigger_categories/{trigger_category_id}`

        Args:
            sort: Property to sort by; a leading `-` reverses the order. One of `position`, `-position`,
                `name`, `-name`, `created_at`, `-created_at`, `updated_at`, `-updated_at`.
            include: What to bring along in the same answer: rule_counts.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Trigger category to act on. Takes a TriggerCategory or its id.

        Returns:
            TriggerCategory records, fetched page by page as they are read.
            The TriggerCategory.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            sort=sort,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _CREATE: Method[TriggerCategory] = Method(
        "trigger_categories.create",
        Form(
            Operation(
                "trigger_categories.create",
                "POST",
                "/api/v2/trigger_categories",
                body=Body("fields", key="trigger_category"),
                result=Result("one", schema="TriggerCategory", key="trigger_category"),
            ),
            (
                Argument("name", "body", "name", required=True),
                Argument("position", "body", "position"),
            ),
        ),
    )

    def create(self, name: str, *, position: int | None = None) -> TriggerCategory:
        """Adds a category in which ticket triggers can be grouped. For admins, and agents permitted to
        manage triggers.

        Args:
            name: Name of the category, shown in the list of triggers.
            position: Place of the category in the list of trigger categories; lower comes first.

        Returns:
            The TriggerCategory.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/trigger_categories`
        """
        return self._run(self._CREATE, name=name, position=position)

    _DELETE: Method[None] = Method(
        "trigger_categories.delete",
        Form(
            Operation(
                "trigger_categories.delete",
                "DELETE",
                "/api/v2/trigger_categories/{trigger_category_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "api_objects", "path", "trigger_category_id", accepts="TriggerCategory", required=True
                ),
            ),
        ),
    )

    def delete(self, api_objects: str | TriggerCategory) -> None:
        """Deletes a category of ticket triggers, which has to be empty. For admins, and agents permitted
        to manage triggers.

        Args:
            api_objects: Trigger category to act on. Takes a TriggerCategory or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/trigger_categories/{trigger_category_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[TriggerCategory] = Method(
        "trigger_categories.update",
        Form(
            Operation(
                "trigger_categories.update",
                "PATCH",
                "/api/v2/trigger_categories/{trigger_category_id}",
                body=Body("record", schema="TriggerCategory", key="trigger_category"),
                result=Result("one", schema="TriggerCategory", key="trigger_category"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "trigger_category",
                    also_path="trigger_category_id",
                    accepts="TriggerCategory",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, api_objects: TriggerCategory | TriggerCategoryDict) -> TriggerCategory:
        """Renames or moves a category of ticket triggers. For admins, and agents permitted to manage
        triggers. A record without changes is read, and nothing is written.

        Args:
            api_objects: The TriggerCategory: an object, or a mapping of its fields.

        Returns:
            The TriggerCategory.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /api/v2/trigger_categories/{trigger_category_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncTriggerCategoriesApi(AsyncResource, sync_class=TriggerCategoriesApi):
    """`TriggerCategoriesApi` for the async client: calls are awaited, lists read with `async for`."""


class TriggerCategoriesJobsApi(Resource):
    """The jobs of `client.trigger_categories`. Calls: `create`.

    Reached as `client.trigger_categories.jobs`.
    """

    _CREATE: Method[BatchJobResult] = Method(
        "trigger_categories.jobs.create",
        Form(
            Operation(
                "trigger_categories.jobs.create",
                "POST",
                "/api/v2/trigger_categories/jobs",
                body=Body("record", schema="BatchJob", key="job"),
                result=Result("whole", schema="BatchJobResult"),
                writes="make",
            ),
            (Argument("api_objects", "record", "job", accepts="BatchJob", required=True),),
        ),
    )

    def create(self, api_objects: BatchJob | BatchJobDict) -> BatchJobResult:
        """Changes positions, categories or activity of several triggers and trigger categories in a single
        batch. For admins, and agents permitted to manage triggers.

        Args:
            api_objects: The BatchJob: an object, or a mapping of its fields.

        Returns:
            The BatchJobResult.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/trigger_categories/jobs`
        """
        return self._run(self._CREATE, api_objects=api_objects)


class AsyncTriggerCategoriesJobsApi(AsyncResource, sync_class=TriggerCategoriesJobsApi):
    """`TriggerCategoriesJobsApi` for the async client: calls are awaited, lists read with `async for`."""
