# Generated from openapi/zendesk.openapi.json (openapi/spec/support/trigger_categories.yaml) by `make generate`. Do not edit.
"""Manages the categories triggers are sorted into, and moves categories and triggers in bulk."""

from collections.abc import Coroutine, Iterable
from enum import Enum
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.trigger_categories import BatchJob, BatchJobResult, TriggerCategory
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import BatchJobDict, TriggerCategoryDict

TriggerCategoriesSideload: TypeAlias = Literal["rule_counts"]
"""Values of `include=` in `client.trigger_categories()`."""
TriggerCategoriesSort: TypeAlias = Literal[
    "position", "-position", "name", "-name", "created_at", "-created_at", "updated_at", "-updated_at"
]
"""What `sort` can be."""

class TriggerCategoriesApi(Resource):
    """Manages the categories triggers are sorted into, and moves categories and triggers in bulk.

    Reached as `client.trigger_categories`.
    """

    jobs: Lazy[TriggerCategoriesJobsApi]
    """The jobs of `client.trigger_categories`. Calls: `create`."""
    @overload
    def __call__(
        self,
        *,
        sort: TriggerCategoriesSort | Enum | None = None,
        include: TriggerCategoriesSideload | Iterable[TriggerCategoriesSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[TriggerCategory]:
        """Lists the categories of ticket triggers, with counts of their rules when side-loaded. For
        agents.

        Args:
            sort: Property to sort by; a leading `-` reverses the order. One of `position`, `-position`,
                `name`, `-name`, `created_at`, `-created_at`, `updated_at`, `-updated_at`.
            include: What to bring along in the same answer: rule_counts.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            TriggerCategory records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/trigger_categories`
        """
    @overload
    def __call__(self, *, id: str | TriggerCategory) -> TriggerCategory:
        """Fetches one category of ticket triggers. For agents.

        Args:
            id: Trigger category to act on. Takes a TriggerCategory or its id.

        Returns:
            The TriggerCategory.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/trigger_categories/{trigger_category_id}`
        """
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

class AsyncTriggerCategoriesApi(AsyncResource):
    """Manages the categories triggers are sorted into, and moves categories and triggers in bulk.

    Reached as `client.trigger_categories`.
    """

    jobs: Lazy[AsyncTriggerCategoriesJobsApi]
    """The jobs of `client.trigger_categories`. Calls: `create`."""
    @overload
    def __call__(
        self,
        *,
        sort: TriggerCategoriesSort | Enum | None = None,
        include: TriggerCategoriesSideload | Iterable[TriggerCategoriesSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[TriggerCategory]:
        """Lists the categories of ticket triggers, with counts of their rules when side-loaded. For
        agents.

        Args:
            sort: Property to sort by; a leading `-` reverses the order. One of `position`, `-position`,
                `name`, `-name`, `created_at`, `-created_at`, `updated_at`, `-updated_at`.
            include: What to bring along in the same answer: rule_counts.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            TriggerCategory records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/trigger_categories`
        """
    @overload
    def __call__(self, *, id: str | TriggerCategory) -> Coroutine[object, object, TriggerCategory]:
        """Fetches one category of ticket triggers. For agents.

        Args:
            id: Trigger category to act on. Takes a TriggerCategory or its id.

        Returns:
            The TriggerCategory.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/trigger_categories/{trigger_category_id}`
        """
    def create(self, name: str, *, position: int | None = None) -> Coroutine[object, object, TriggerCategory]:
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
    def delete(self, api_objects: str | TriggerCategory) -> Coroutine[object, object, None]:
        """Deletes a category of ticket triggers, which has to be empty. For admins, and agents permitted
        to manage triggers.

        Args:
            api_objects: Trigger category to act on. Takes a TriggerCategory or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/trigger_categories/{trigger_category_id}`
        """
    def update(
        self, api_objects: TriggerCategory | TriggerCategoryDict
    ) -> Coroutine[object, object, TriggerCategory]:
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

class TriggerCategoriesJobsApi(Resource):
    """The jobs of `client.trigger_categories`. Calls: `create`.

    Reached as `client.trigger_categories.jobs`.
    """
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

class AsyncTriggerCategoriesJobsApi(AsyncResource):
    """The jobs of `client.trigger_categories`. Calls: `create`.

    Reached as `client.trigger_categories.jobs`.
    """
    def create(self, api_objects: BatchJob | BatchJobDict) -> Coroutine[object, object, BatchJobResult]:
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
