# Generated from openapi/zendesk.openapi.json (openapi/spec/support/trigger_categories.yaml) by `make generate`. Do not edit.
"""Manages the categories triggers are sorted into, and moves categories and triggers in bulk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.operation import Argument, Body, Form, Method, Operation, Param, Result, Sideload
from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable

    from zenpy.lib.api_objects.trigger_categories import BatchJob, BatchJobResult, TriggerCategory
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
    from zenpy.payloads import BatchJobDict, TriggerCategoryDict


TriggerCategoriesSideload: TypeAlias = Literal["rule_counts"]


class TriggerCategoriesApi(Resource):
    """Manages the categories triggers are sorted into, and moves categories and triggers in bulk.

    Reached as `client.trigger_categories`.
    """

    jobs: Sub[TriggerCategoriesJobsApi] = Sub("trigger_categories", "TriggerCategoriesJobsApi")

    def __call__(
        self,
        *,
        id: str | TriggerCategory | None = None,
        sort: Literal[
            "position", "-position", "name", "-name", "created_at", "-created_at", "updated_at", "-updated_at"
        ]
        | None = None,
        include: TriggerCategoriesSideload | Iterable[TriggerCategoriesSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> TriggerCategory | BaseResultGenerator[TriggerCategory]:
        """Lists the categories of ticket triggers, with counts of their rules when side-loaded. For
        agents.

        - `client.trigger_categories(id=…)`: Fetches one category of ticket triggers. For agents.
        - `client.trigger_categories()`: Lists the categories of ticket triggers, with counts of their
        rules when side-loaded. For agents.

        Args:
            id: the TriggerCategory or its id. Trigger category to act on.
            sort: Property to sort by; a leading `-` reverses the order.
            include: what to bring along in the same answer: rule_counts.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            The TriggerCategory.
            TriggerCategory records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/trigger_categories/{trigger_category_id}`
        `GET /api/v2/trigger_categories`
        """
        return self._run(
            _CALL,
            id=id,
            sort=sort,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def create(self, *, name: str | None = None, position: int | None = None) -> TriggerCategory:
        """Adds a category in which ticket triggers can be grouped. For admins, and agents permitted to
        manage triggers.

        Args:
            name: Name of the category, shown in the list of triggers.
            position: Place of the category in the list of trigger categories; lower comes first.

        Returns:
            The TriggerCategory.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/trigger_categories`
        """
        return self._run(_CREATE, name=name, position=position)

    def delete(self, api_objects: str | TriggerCategory) -> None:
        """Deletes a category of ticket triggers, which has to be empty. For admins, and agents permitted
        to manage triggers.

        Args:
            api_objects: the TriggerCategory or its id. Trigger category to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/v2/trigger_categories/{trigger_category_id}`
        """
        self._run(_DELETE, api_objects=api_objects)

    def update(self, api_objects: TriggerCategory | TriggerCategoryDict) -> TriggerCategory:
        """Renames or moves a category of ticket triggers. For admins, and agents permitted to manage
        triggers.

        Args:
            api_objects: the TriggerCategory: an object, or a mapping of its fields.

        Returns:
            The TriggerCategory.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PATCH /api/v2/trigger_categories/{trigger_category_id}`
        """
        return self._run(_UPDATE, api_objects=api_objects)


class AsyncTriggerCategoriesApi(AsyncResource):
    """Manages the categories triggers are sorted into, and moves categories and triggers in bulk.

    Reached as `client.trigger_categories`.
    """

    jobs: Sub[AsyncTriggerCategoriesJobsApi] = Sub("trigger_categories", "AsyncTriggerCategoriesJobsApi")

    def __call__(
        self,
        *,
        id: str | TriggerCategory | None = None,
        sort: Literal[
            "position", "-position", "name", "-name", "created_at", "-created_at", "updated_at", "-updated_at"
        ]
        | None = None,
        include: TriggerCategoriesSideload | Iterable[TriggerCategoriesSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Awaitable[TriggerCategory] | AsyncResultGenerator[TriggerCategory]:
        """Lists the categories of ticket triggers, with counts of their rules when side-loaded. For
        agents.

        - `client.trigger_categories(id=…)`: Fetches one category of ticket triggers. For agents.
        - `client.trigger_categories()`: Lists the categories of ticket triggers, with counts of their
        rules when side-loaded. For agents.

        Args:
            id: the TriggerCategory or its id. Trigger category to act on.
            sort: Property to sort by; a leading `-` reverses the order.
            include: what to bring along in the same answer: rule_counts.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            To be awaited: the TriggerCategory.
            TriggerCategory records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/trigger_categories/{trigger_category_id}`
        `GET /api/v2/trigger_categories`
        """
        return self._run(
            _CALL,
            id=id,
            sort=sort,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def create(self, *, name: str | None = None, position: int | None = None) -> Awaitable[TriggerCategory]:
        """Adds a category in which ticket triggers can be grouped. For admins, and agents permitted to
        manage triggers.

        Args:
            name: Name of the category, shown in the list of triggers.
            position: Place of the category in the list of trigger categories; lower comes first.

        Returns:
            To be awaited: the TriggerCategory.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/trigger_categories`
        """
        return self._run(_CREATE, name=name, position=position)

    def delete(self, api_objects: str | TriggerCategory) -> Awaitable[None]:
        """Deletes a category of ticket triggers, which has to be empty. For admins, and agents permitted
        to manage triggers.

        Args:
            api_objects: the TriggerCategory or its id. Trigger category to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/v2/trigger_categories/{trigger_category_id}`
        """
        return self._run(_DELETE, api_objects=api_objects)

    def update(self, api_objects: TriggerCategory | TriggerCategoryDict) -> Awaitable[TriggerCategory]:
        """Renames or moves a category of ticket triggers. For admins, and agents permitted to manage
        triggers.

        Args:
            api_objects: the TriggerCategory: an object, or a mapping of its fields.

        Returns:
            To be awaited: the TriggerCategory.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PATCH /api/v2/trigger_categories/{trigger_category_id}`
        """
        return self._run(_UPDATE, api_objects=api_objects)


class TriggerCategoriesJobsApi(Resource):
    """The jobs of `client.trigger_categories`.

    Reached as `client.trigger_categories.jobs`.
    """

    def create(self, api_objects: BatchJob | BatchJobDict) -> BatchJobResult:
        """Changes positions, categories or activity of several triggers and trigger categories in a single
        batch. For admins, and agents permitted to manage triggers.

        Args:
            api_objects: the BatchJob: an object, or a mapping of its fields.

        Returns:
            The BatchJobResult.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/trigger_categories/jobs`
        """
        return self._run(_JOBS_CREATE, api_objects=api_objects)


class AsyncTriggerCategoriesJobsApi(AsyncResource):
    """The jobs of `client.trigger_categories`.

    Reached as `client.trigger_categories.jobs`.
    """

    def create(self, api_objects: BatchJob | BatchJobDict) -> Awaitable[BatchJobResult]:
        """Changes positions, categories or activity of several triggers and trigger categories in a single
        batch. For admins, and agents permitted to manage triggers.

        Args:
            api_objects: the BatchJob: an object, or a mapping of its fields.

        Returns:
            To be awaited: the BatchJobResult.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/trigger_categories/jobs`
        """
        return self._run(_JOBS_CREATE, api_objects=api_objects)


# -- what the calls send and what they answer

_TRIGGER_CATEGORIES_SIDELOADS = {
    "rule_counts": Sideload("active_count", place="field"),
}
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
            sideloads=_TRIGGER_CATEGORIES_SIDELOADS,
        ),
        (
            Argument("sort", "query", "sort"),
            Argument("include", "query", "include", many=True),
        ),
    ),
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
            Argument("name", "body", "name"),
            Argument("position", "body", "position"),
        ),
    ),
)
_DELETE: Method[None] = Method(
    "trigger_categories.delete",
    Form(
        Operation(
            "trigger_categories.delete",
            "DELETE",
            "/api/v2/trigger_categories/{trigger_category_id}",
            result=Result("nothing"),
        ),
        (Argument("api_objects", "path", "trigger_category_id", accepts="TriggerCategory", required=True),),
    ),
)
_UPDATE: Method[TriggerCategory] = Method(
    "trigger_categories.update",
    Form(
        Operation(
            "trigger_categories.update",
            "PATCH",
            "/api/v2/trigger_categories/{trigger_category_id}",
            body=Body("record", schema="TriggerCategory", key="trigger_category"),
            result=Result("one", schema="TriggerCategory", key="trigger_category"),
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
_JOBS_CREATE: Method[BatchJobResult] = Method(
    "trigger_categories.jobs.create",
    Form(
        Operation(
            "trigger_categories.jobs.create",
            "POST",
            "/api/v2/trigger_categories/jobs",
            body=Body("record", schema="BatchJob", key="job"),
            result=Result("whole", schema="BatchJobResult"),
        ),
        (Argument("api_objects", "record", "job", accepts="BatchJob", required=True),),
    ),
)
