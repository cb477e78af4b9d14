# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/badge_categories.yaml) by `make generate`. Do not edit.
"""Manages the categories that group a brand's community badges, such as achievements and titles."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.help_centre_objects import BadgeCategory
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import HelpCenterBadgeCategoryDict

class HelpCenterBadgeCategoriesApi(Resource):
    """Manages the categories that group a brand's community badges, such as achievements and titles.

    Reached as `client.help_center.badge_categories`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[BadgeCategory]:
        """Lists the categories into which community badges are grouped, such as achievements and titles.
        For agents.

        Returns:
            BadgeCategory records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/gather/badge_categories`
        """
    @overload
    def __call__(self, *, id: str | BadgeCategory) -> BadgeCategory:
        """Fetches one category of community badges by its id. For agents.

        Args:
            id: Badge category to act on or to filter by. Takes a BadgeCategory or its id.

        Returns:
            The BadgeCategory.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/gather/badge_categories/{badge_category_id}`
        """
    def create(self, api_objects: BadgeCategory | HelpCenterBadgeCategoryDict) -> BadgeCategory:
        """Adds a category into which a brand's badges can be filed. For help center managers.

        Args:
            api_objects: The BadgeCategory: an object, or a mapping of its fields.

        Returns:
            The BadgeCategory.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/gather/badge_categories`
        """
    def delete(self, api_objects: str | BadgeCategory) -> None:
        """Deletes a badge category. Check for badges that still belong to it first. For help center
        managers.

        Args:
            api_objects: Badge category to act on or to filter by. Takes a BadgeCategory or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/gather/badge_categories/{badge_category_id}`
        """

class AsyncHelpCenterBadgeCategoriesApi(AsyncResource):
    """Manages the categories that group a brand's community badges, such as achievements and titles.

    Reached as `client.help_center.badge_categories`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[BadgeCategory]:
        """Lists the categories into which community badges are grouped, such as achievements and titles.
        For agents.

        Returns:
            BadgeCategory records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/gather/badge_categories`
        """
    @overload
    def __call__(self, *, id: str | BadgeCategory) -> Coroutine[object, object, BadgeCategory]:
        """Fetches one category of community badges by its id. For agents.

        Args:
            id: Badge category to act on or to filter by. Takes a BadgeCategory or its id.

        Returns:
            The BadgeCategory.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/gather/badge_categories/{badge_category_id}`
        """
    def create(
        self, api_objects: BadgeCategory | HelpCenterBadgeCategoryDict
    ) -> Coroutine[object, object, BadgeCategory]:
        """Adds a category into which a brand's badges can be filed. For help center managers.

        Args:
            api_objects: The BadgeCategory: an object, or a mapping of its fields.

        Returns:
            The BadgeCategory.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/gather/badge_categories`
        """
    def delete(self, api_objects: str | BadgeCategory) -> Coroutine[object, object, None]:
        """Deletes a badge category. Check for badges that still belong to it first. For help center
        managers.

        Args:
            api_objects: Badge category to act on or to filter by. Takes a BadgeCategory or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/gather/badge_categories/{badge_category_id}`
        """
