# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/badge_assignments.yaml) by `make generate`. Do not edit.
"""Awards community badges to users, lists who holds which badge and takes badges back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.help_centre_objects import BadgeAssignment
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import HelpCenterBadgeAssignmentDict


class HelpCenterBadgeAssignmentsApi(Resource):
    """Awards community badges to users, lists who holds which badge and takes badges back.

    Reached as `client.help_center.badge_assignments`.
    """

    _CALL: Method[BadgeAssignment | BaseResultGenerator[BadgeAssignment]] = Method(
        "help_center.badge_assignments",
        Form(
            Operation(
                "help_center.badge_assignments.show",
                "GET",
                "/api/v2/gather/badge_assignments/{badge_assignment_id}",
                result=Result("one", schema="HelpCenterBadgeAssignment", key="badge_assignment"),
            ),
            (
                Argument(
                    "id", "path", "badge_assignment_id", accepts="HelpCenterBadgeAssignment", required=True
                ),
            ),
            when="id",
        ),
        Form(
            Operation(
                "help_center.badge_assignments.list",
                "GET",
                "/api/v2/gather/badge_assignments",
                query=(
                    Param("badge_category_id"),
                    Param("badge_id"),
                    Param("brand_id"),
                    Param("user_id"),
                ),
                result=Result("list", schema="HelpCenterBadgeAssignment", key="badge_assignments"),
            ),
            (
                Argument("badge_category_id", "query", "badge_category_id"),
                Argument("badge_id", "query", "badge_id"),
                Argument("brand_id", "query", "brand_id"),
                Argument("user_id", "query", "user_id"),
            ),
        ),
    )

    def __call__(
        self,
        *,
        badge_category_id: str | None = None,
        badge_id: str | None = None,
        brand_id: str | None = None,
        user_id: str | None = None,
        id: str | BadgeAssignment = LEFT_OUT,
    ) -> BadgeAssignment | BaseResultGenerator[BadgeAssignment]:
        """Lists which badges were given to which community members; can be narrowed by badge, category,
        brand or user.

        - `client.help_center.badge_assignments()`: Lists which badges were given to which community
          members; can be narrowed by badge, category, brand or user. For agents. Also takes
          `badge_category_id`, `badge_id`, `brand_id` and `user_id`.
          `GET /api/v2/gather/badge_assignments`
        - `client.help_center.badge_assignments(id=…)`: Fetches one badge award by id: which badge went
          to whom. For agents.
          `GET /api/v2/gather/badge_assignments/{badge_assignment_id}`

        Args:
            badge_category_id: Badge category to act on or to filter by.
            badge_id: Badge to act on or to filter by.
            brand_id: Brand that the call is about, or to filter by.
            user_id: User that the call is about.
            id: Badge assignment to act on. Takes a BadgeAssignment or its id.

        Returns:
            BadgeAssignment records, fetched page by page as they are read.
            The BadgeAssignment.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            badge_category_id=badge_category_id,
            badge_id=badge_id,
            brand_id=brand_id,
            user_id=user_id,
            id=id,
        )

    _CREATE: Method[BadgeAssignment] = Method(
        "help_center.badge_assignments.create",
        Form(
            Operation(
                "help_center.badge_assignments.create",
                "POST",
                "/api/v2/gather/badge_assignments",
                body=Body("record", schema="HelpCenterBadgeAssignment", key="badge_assignment"),
                result=Result("one", schema="HelpCenterBadgeAssignment", key="badge_assignment"),
                writes="make",
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "badge_assignment",
                    accepts="HelpCenterBadgeAssignment",
                    required=True,
                ),
            ),
        ),
    )

    def create(self, api_objects: BadgeAssignment | HelpCenterBadgeAssignmentDict) -> BadgeAssignment:
        """Awards a badge to a user, who then shows it on their community profile. For help center
        managers.

        Args:
            api_objects: The BadgeAssignment: an object, or a mapping of its fields.

        Returns:
            The BadgeAssignment.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/gather/badge_assignments`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "help_center.badge_assignments.delete",
        Form(
            Operation(
                "help_center.badge_assignments.delete",
                "DELETE",
                "/api/v2/gather/badge_assignments/{badge_assignment_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "api_objects",
                    "path",
                    "badge_assignment_id",
                    accepts="HelpCenterBadgeAssignment",
                    required=True,
                ),
            ),
        ),
    )

    def delete(self, api_objects: str | BadgeAssignment) -> None:
        """Takes an awarded badge away from the user; the badge itself stays. For help center managers.

        Args:
            api_objects: Badge assignment to act on. Takes a BadgeAssignment or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/gather/badge_assignments/{badge_assignment_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)


class AsyncHelpCenterBadgeAssignmentsApi(AsyncResource, sync_class=HelpCenterBadgeAssignmentsApi):
    """`HelpCenterBadgeAssignmentsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """
