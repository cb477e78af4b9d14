# Generated from openapi/zendesk.openapi.json (openapi/spec/support/trigger_categories.yaml) by `make generate`. Do not edit.
"""Manages the categories triggers are sorted into, and moves categories and triggers in bulk."""

from collections.abc import Awaitable, Iterable
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.trigger_categories import BatchJob, BatchJobResult, TriggerCategory
from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resource import AsyncResource, Resource
from zenpy.payloads import BatchJobDict, TriggerCategoryDict

TriggerCategoriesSideload: TypeAlias = Literal["rule_counts"]
"""What `include` can ask for."""

class TriggerCategoriesApi(Resource):
    """Manages the categories triggers are sorted into, and moves categories and triggers in bulk.

    Reached as `client.trigger_categories`.
    """
    @property
    def jobs(self) -> TriggerCategoriesJobsApi:
        """The jobs of `client.trigger_categories`."""
    @overload
    def __call__(self, *, id: str | TriggerCategory) -> TriggerCategory:
        """Fetches one category of ticket triggers. For agents.

        Args:
            id: the TriggerCategory or its id. Trigger category to act on.

        Returns:
            The TriggerCategory.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/trigger_categories/{trigger_category_id}`
        """
    @overload
    def __call__(
        self,
        *,
        sort: Literal[
            "position", "-position", "name", "-name", "created_at", "-created_at", "updated_at", "-updated_at"
        ]
        | None = None,
        include: TriggerCategoriesSideload | Iterable[TriggerCategoriesSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[TriggerCategory]:
        """Lists the categories of ticket triggers, with counts of their rules when side-loaded. For
        agents.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            include: what to bring along in the same answer: rule_counts.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            TriggerCategory records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/trigger_categories`
        """
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

class AsyncTriggerCategoriesApi(AsyncResource):
    """Manages the categories triggers are sorted into, and moves categories and triggers in bulk.

    Reached as `client.trigger_categories`.
    """
    @property
    def jobs(self) -> AsyncTriggerCategoriesJobsApi:
        """The jobs of `client.trigger_categories`."""
    @overload
    def __call__(self, *, id: str | TriggerCategory) -> Awaitable[TriggerCategory]:
        """Fetches one category of ticket triggers. For agents.

        Args:
            id: the TriggerCategory or its id. Trigger category to act on.

        Returns:
            To be awaited: the TriggerCategory.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/trigger_categories/{trigger_category_id}`
        """
    @overload
    def __call__(
        self,
        *,
        sort: Literal[
            "position", "-position", "name", "-name", "created_at", "-created_at", "updated_at", "-updated_at"
        ]
        | None = None,
        include: TriggerCategoriesSideload | Iterable[TriggerCategoriesSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[TriggerCategory]:
        """Lists the categories of ticket triggers, with counts of their rules when side-loaded. For
        agents.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            include: what to bring along in the same answer: rule_counts.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            TriggerCategory records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/trigger_categories`
        """
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
