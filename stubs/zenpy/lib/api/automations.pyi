# Generated from openapi/zendesk.openapi.json (openapi/spec/support/automations.yaml) by `make generate`. Do not edit.
"""Manages automations, the business rules that act on tickets as time passes."""

from collections.abc import Coroutine, Iterable
from enum import Enum
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.automations import Automation
from zenpy.lib.bulk import AsyncBulkCall, BulkCall
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Resource
from zenpy.payloads import AutomationDict

AutomationsSideload: TypeAlias = Literal[
    "app_installation", "permissions", "usage_1h", "usage_24h", "usage_7d", "usage_30d"
]
"""Values of `include=` in `client.automations()`."""
AutomationsSortBy: TypeAlias = Literal["alphabetical", "created_at", "updated_at", "position"]
"""What `sort_by` can be."""

class AutomationsApi(Resource):
    """Manages automations, the business rules that act on tickets as time passes.

    Reached as `client.automations`.
    """
    @property
    def bulk(self) -> AutomationsBulk:
        """Writes any number of records, in chunks: `delete`, `update`."""
    @overload
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
    ) -> BaseResultGenerator[Automation]:
        """Lists the automations of the account, both active and inactive. For agents.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            active: Keeps only active items with `true`, only inactive ones with `false`.
            include: What to bring along in the same answer: app_installation, permissions, usage_1h,
                usage_24h, usage_7d, usage_30d.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Automation records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/automations`
        """
    @overload
    def __call__(self, *, id: int | Automation) -> Automation:
        """Returns a single automation with its conditions and actions. For agents.

        Args:
            id: Automation to act on. Takes an Automation or its id.

        Returns:
            The Automation.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/automations/{automation_id}`
        """
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
    @overload
    def delete(self, api_objects: int | Automation) -> None:
        """Deletes an automation. For agents with the permission.

        Args:
            api_objects: Automation to act on. Takes an Automation or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/automations/{automation_id}`
        """
    @overload
    def delete(self, api_objects: Iterable[int | Automation]) -> None:
        """Deletes several automations given by id. For agents with the permission.

        Args:
            api_objects: Automations to delete. Takes Automation records or their ids.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/automations/destroy_many`
        """
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
    @overload
    def update(self, api_objects: Automation | AutomationDict) -> Automation:
        """Changes an automation. Sending conditions or actions replaces all of the existing ones. For
        agents with the permission. A record without changes is read, and nothing is written.

        Args:
            api_objects: The Automation: an object, or a mapping of its fields.

        Returns:
            The Automation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/automations/{automation_id}`
        """
    @overload
    def update(self, api_objects: Iterable[Automation | AutomationDict]) -> list[Automation]:
        """Changes the position or activity of several automations in one call. For agents with the
        permission.

        Args:
            api_objects: The Automation records: objects, or mappings of their fields.

        Returns:
            Automation records.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. It takes `id`, `position` and `active`, and nothing else.

        `PUT /api/v2/automations/update_many`
        """

class AsyncAutomationsApi(AsyncResource):
    """Manages automations, the business rules that act on tickets as time passes.

    Reached as `client.automations`.
    """
    @property
    def bulk(self) -> AsyncAutomationsBulk:
        """Writes any number of records, in chunks: `delete`, `update`."""
    @overload
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
    ) -> AsyncResultGenerator[Automation]:
        """Lists the automations of the account, both active and inactive. For agents.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            active: Keeps only active items with `true`, only inactive ones with `false`.
            include: What to bring along in the same answer: app_installation, permissions, usage_1h,
                usage_24h, usage_7d, usage_30d.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Automation records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/automations`
        """
    @overload
    def __call__(self, *, id: int | Automation) -> Coroutine[object, object, Automation]:
        """Returns a single automation with its conditions and actions. For agents.

        Args:
            id: Automation to act on. Takes an Automation or its id.

        Returns:
            The Automation.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/automations/{automation_id}`
        """
    def active(
        self,
        *,
        include: AutomationsSideload | Iterable[AutomationsSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Automation]:
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
    def create(self, api_objects: Automation | AutomationDict) -> Coroutine[object, object, Automation]:
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
    @overload
    def delete(self, api_objects: int | Automation) -> Coroutine[object, object, None]:
        """Deletes an automation. For agents with the permission.

        Args:
            api_objects: Automation to act on. Takes an Automation or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/automations/{automation_id}`
        """
    @overload
    def delete(self, api_objects: Iterable[int | Automation]) -> Coroutine[object, object, None]:
        """Deletes several automations given by id. For agents with the permission.

        Args:
            api_objects: Automations to delete. Takes Automation records or their ids.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/automations/destroy_many`
        """
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
    ) -> AsyncResultGenerator[Automation]:
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
    @overload
    def update(self, api_objects: Automation | AutomationDict) -> Coroutine[object, object, Automation]:
        """Changes an automation. Sending conditions or actions replaces all of the existing ones. For
        agents with the permission. A record without changes is read, and nothing is written.

        Args:
            api_objects: The Automation: an object, or a mapping of its fields.

        Returns:
            The Automation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/automations/{automation_id}`
        """
    @overload
    def update(
        self, api_objects: Iterable[Automation | AutomationDict]
    ) -> Coroutine[object, object, list[Automation]]:
        """Changes the position or activity of several automations in one call. For agents with the
        permission.

        Args:
            api_objects: The Automation records: objects, or mappings of their fields.

        Returns:
            Automation records.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. It takes `id`, `position` and `active`, and nothing else.

        `PUT /api/v2/automations/update_many`
        """

class AutomationsBulk(Bulk):
    """What `client.automations.bulk` writes, any number of records in chunks."""
    @property
    def delete(self) -> BulkCall[int | Automation]:
        """For each chunk: Deletes several automations given by id. For agents with the permission.

        `DELETE /api/v2/automations/destroy_many`
        """
    @property
    def update(self) -> BulkCall[Automation | AutomationDict]:
        """For each chunk: Changes the position or activity of several automations in one call. For agents
        with the permission.

        `PUT /api/v2/automations/update_many`
        """

class AsyncAutomationsBulk(AsyncBulk):
    """What `client.automations.bulk` writes, any number of records in chunks."""
    @property
    def delete(self) -> AsyncBulkCall[int | Automation]:
        """For each chunk: Deletes several automations given by id. For agents with the permission.

        `DELETE /api/v2/automations/destroy_many`
        """
    @property
    def update(self) -> AsyncBulkCall[Automation | AutomationDict]:
        """For each chunk: Changes the position or activity of several automations in one call. For agents
        with the permission.

        `PUT /api/v2/automations/update_many`
        """
