# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/users.yaml) by `make generate`. Do not edit.
"""Lists what one user has in the help center: articles, posts, comments, votes, subscriptions and
segments.
"""

from collections.abc import Iterable
from typing import Literal, TypeAlias

from zenpy.lib.api_objects.help_centre_objects import UserSegment, UserSubscription
from zenpy.lib.api_objects.users import User
from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.help_center_users import AsyncHelpCenterUsers, HelpCenterUsers
from zenpy.lib.resource import AsyncResource, Resource

HelpCenterUsersUserSubscriptionsSideload: TypeAlias = Literal["users"]
"""What `include` can ask for."""

class HelpCenterUsersApi(HelpCenterUsers, Resource):
    """Lists what one user has in the help center: articles, posts, comments, votes, subscriptions and
    segments.

    Reached as `client.help_center.users`.
    """
    @property
    def user_segments(self) -> HelpCenterUsersUserSegmentsApi:
        """The user segments of `client.help_center.users`."""
    @property
    def user_subscriptions(self) -> HelpCenterUsersUserSubscriptionsApi:
        """The user subscriptions of `client.help_center.users`."""

class AsyncHelpCenterUsersApi(AsyncHelpCenterUsers, AsyncResource):
    """Lists what one user has in the help center: articles, posts, comments, votes, subscriptions and
    segments.

    Reached as `client.help_center.users`.
    """
    @property
    def user_segments(self) -> AsyncHelpCenterUsersUserSegmentsApi:
        """The user segments of `client.help_center.users`."""
    @property
    def user_subscriptions(self) -> AsyncHelpCenterUsersUserSubscriptionsApi:
        """The user subscriptions of `client.help_center.users`."""

class HelpCenterUsersUserSegmentsApi(Resource):
    """The user segments of `client.help_center.users`.

    Reached as `client.help_center.users.user_segments`.
    """
    def __call__(
        self,
        user: int | User,
        *,
        built_in: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[UserSegment]:
        """Lists the user segments a given user falls into; help center managers and agents.

        Args:
            user: the User or its id. User that the call is about.
            built_in: Whether to list only the user segments that Zendesk supplies.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            UserSegment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for help center managers and agents.

        `GET /api/v2/help_center/users/{user_id}/user_segments`
        """

class AsyncHelpCenterUsersUserSegmentsApi(AsyncResource):
    """The user segments of `client.help_center.users`.

    Reached as `client.help_center.users.user_segments`.
    """
    def __call__(
        self,
        user: int | User,
        *,
        built_in: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[UserSegment]:
        """Lists the user segments a given user falls into; help center managers and agents.

        Args:
            user: the User or its id. User that the call is about.
            built_in: Whether to list only the user segments that Zendesk supplies.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            UserSegment records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for help center managers and agents.

        `GET /api/v2/help_center/users/{user_id}/user_segments`
        """

class HelpCenterUsersUserSubscriptionsApi(Resource):
    """The user subscriptions of `client.help_center.users`.

    Reached as `client.help_center.users.user_subscriptions`.
    """
    def __call__(
        self,
        user: int | User,
        *,
        type: Literal["followings", "followers"] | None = None,
        include: HelpCenterUsersUserSubscriptionsSideload
        | Iterable[HelpCenterUsersUserSubscriptionsSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[UserSubscription]:
        """Lists the users a user follows or the followers they have, chosen by `type`. End users see only
        their own.

        Args:
            user: the User or its id. User that the call is about.
            type: Gives those whom the user follows, or those who follow the user.
            include: what to bring along in the same answer: users.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            UserSubscription records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/help_center/users/{user_id}/user_subscriptions`
        """

class AsyncHelpCenterUsersUserSubscriptionsApi(AsyncResource):
    """The user subscriptions of `client.help_center.users`.

    Reached as `client.help_center.users.user_subscriptions`.
    """
    def __call__(
        self,
        user: int | User,
        *,
        type: Literal["followings", "followers"] | None = None,
        include: HelpCenterUsersUserSubscriptionsSideload
        | Iterable[HelpCenterUsersUserSubscriptionsSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[UserSubscription]:
        """Lists the users a user follows or the followers they have, chosen by `type`. End users see only
        their own.

        Args:
            user: the User or its id. User that the call is about.
            type: Gives those whom the user follows, or those who follow the user.
            include: what to bring along in the same answer: users.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            UserSubscription records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/help_center/users/{user_id}/user_subscriptions`
        """
