# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/badge_categories.yaml) by `make generate`. Do not edit.
"""Manages the categories that group a brand's community badges, such as achievements and titles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.help_centre_objects import BadgeCategory
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import HelpCenterBadgeCategoryDict


class HelpCenterBadgeCategoriesApi(Resource):
    """Manages the categories that group a brand's community badges, such as achievements and titles.

    Reached as `client.help_center.badge_categories`.
    """

    _CALL: Method[BadgeCategory | BaseResultGenerator[BadgeCategory]] = Method(
        "help_center.badge_categories",
        Form(
            Operation(
                "help_center.badge_categories.show",
                "GET",
                "/api/v2/gather/badge_categories/{badge_category_id}",
                result=Result("one", schema="HelpCenterBadgeCategory", key="badge_category"),
            ),
            (Argument("id", "path", "badge_category_id", accepts="HelpCenterBadgeCategory", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "help_center.badge_categories.list",
                "GET",
                "/api/v2/gather/badge_categories",
                result=Result("list", schema="HelpCenterBadgeCategory", key="badge_categories"),
            )
        ),
    )

    def __call__(
        self, *, id: str | BadgeCategory = LEFT_OUT
    ) -> BadgeCategory | BaseResultGenerator[BadgeCategory]:
        """Lists the categories into which community badges are grouped, such as achievements and titles.

        - `client.help_center.badge_categories()`: Lists the categories into which community badges are
          grouped, such as achievements and titles. For agents.
          `GET /api/v2/gather/badge_categories`
        - `client.help_center.badge_categories(id=…)`: Fetches one category of community badges by its
          id. For agents.
          `GET /api/v2/gather/badge_categories/{badge_category_id}`

        Args:
            id: Badge category to act on or to filter by. Takes a BadgeCategory or its id.

        Returns:
            BadgeCategory records, fetched page by page as they are read.
            The BadgeCategory.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)

    _CREATE: Method[BadgeCategory] = Method(
        "help_center.badge_categories.create",
        Form(
            Operation(
                "help_center.badge_categories.create",
                "POST",
                "/api/v2/gather/badge_categories",
                body=Body("record", schema="HelpCenterBadgeCategory", key="badge_category"),
                result=Result("one", schema="HelpCenterBadgeCategory", key="badge_category"),
                writes="make",
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "badge_category",
                    accepts="HelpCenterBadgeCategory",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "help_center.badge_categories.delete",
        Form(
            Operation(
                "help_center.badge_categories.delete",
                "DELETE",
                "/api/v2/gather/badge_categories/{badge_category_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "api_objects",
                    "path",
                    "badge_category_id",
                    accepts="HelpCenterBadgeCategory",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._DELETE, api_objects=api_objects)


class AsyncHelpCenterBadgeCategoriesApi(AsyncResource, sync_class=HelpCenterBadgeCategoriesApi):
    """`HelpCenterBadgeCategoriesApi` for the async client: calls are awaited, lists read with `async
    for`.
    """
