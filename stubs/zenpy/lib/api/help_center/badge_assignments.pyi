# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/badge_assignments.yaml) by `make generate`. Do not edit.
"""Awards community badges to users, lists who holds which badge and takes badges back."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.help_centre_objects import BadgeAssignment
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import HelpCenterBadgeAssignmentDict

class HelpCenterBadgeAssignmentsApi(Resource):
    """Awards community badges to users, lists who holds which badge and takes badges back.

    Reached as `client.help_center.badge_assignments`.
    """
    @overload
    def __call__(
        self,
        *,
        badge_category_id: str | None = None,
        badge_id: str | None = None,
        brand_id: str | None = None,
        user_id: str | None = None,
    ) -> BaseResultGenerator[BadgeAssignment]:
        """Lists which badges were given to which community members; can be narrowed by badge, category,
        brand or user. For agents.

        Args:
            badge_category_id: Badge category to act on or to filter by.
            badge_id: Badge to act on or to filter by.
            brand_id: Brand that the call is about, or to filter by.
            user_id: User that the call is about.

        Returns:
            BadgeAssignment records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/gather/badge_assignments`
        """
    @overload
    def __call__(self, *, id: str | BadgeAssignment) -> BadgeAssignment:
        """Fetches one badge award by id: which badge went to whom. For agents.

        Args:
            id: Badge assignment to act on. Takes a BadgeAssignment or its id.

        Returns:
            The BadgeAssignment.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/gather/badge_assignments/{badge_assignment_id}`
        """
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
    def delete(self, api_objects: str | BadgeAssignment) -> None:
        """Takes an awarded badge away from the user; the badge itself stays. For help center managers.

        Args:
            api_objects: Badge assignment to act on. Takes a BadgeAssignment or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/gather/badge_assignments/{badge_assignment_id}`
        """

class AsyncHelpCenterBadgeAssignmentsApi(AsyncResource):
    """Awards community badges to users, lists who holds which badge and takes badges back.

    Reached as `client.help_center.badge_assignments`.
    """
    @overload
    def __call__(
        self,
        *,
        badge_category_id: str | None = None,
        badge_id: str | None = None,
        brand_id: str | None = None,
        user_id: str | None = None,
    ) -> AsyncResultGenerator[BadgeAssignment]:
        """Lists which badges were given to which community members; can be narrowed by badge, category,
        brand or user. For agents.

        Args:
            badge_category_id: Badge category to act on or to filter by.
            badge_id: Badge to act on or to filter by.
            brand_id: Brand that the call is about, or to filter by.
            user_id: User that the call is about.

        Returns:
            BadgeAssignment records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/gather/badge_assignments`
        """
    @overload
    def __call__(self, *, id: str | BadgeAssignment) -> Coroutine[object, object, BadgeAssignment]:
        """Fetches one badge award by id: which badge went to whom. For agents.

        Args:
            id: Badge assignment to act on. Takes a BadgeAssignment or its id.

        Returns:
            The BadgeAssignment.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/gather/badge_assignments/{badge_assignment_id}`
        """
    def create(
        self, api_objects: BadgeAssignment | HelpCenterBadgeAssignmentDict
    ) -> Coroutine[object, object, BadgeAssignment]:
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
    def delete(self, api_objects: str | BadgeAssignment) -> Coroutine[object, object, None]:
        """Takes an awarded badge away from the user; the badge itself stays. For help center managers.

        Args:
            api_objects: Badge assignment to act on. Takes a BadgeAssignment or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/gather/badge_assignments/{badge_assignment_id}`
        """
