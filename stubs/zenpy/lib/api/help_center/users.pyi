# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/users.yaml) by `make generate`. Do not edit.
"""Lists what one user has in the help center: articles, posts, comments, votes, subscriptions and
segments.
"""

from collections.abc import Coroutine, Iterable
from enum import Enum
from typing import Literal, TypeAlias

from zenpy.lib.api_objects.help_centre_objects import UserSegment, UserSubscription
from zenpy.lib.api_objects.users import User
from zenpy.lib.mixins.help_center_users import AsyncHelpCenterUsers, HelpCenterUsers
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource

HelpCenterUsersUserSubscriptionsSideload: TypeAlias = Literal["users"]
"""Values of `include=` in `client.help_center.users.user_subscriptions()`."""
HelpCenterUsersUserSubscriptionsType: TypeAlias = Literal["followings", "followers"]
"""What `type` can be."""

class HelpCenterUsersApi(HelpCenterUsers, Resource):
    """Lists what one user has in the help center: articles, posts, comments, votes, subscriptions and
    segments.

    Reached as `client.help_center.users`.
    """

    user_segments: Lazy[HelpCenterUsersUserSegmentsApi]
    """Lists the user segments a given user falls into; help center managers and agents."""
    user_subscriptions: Lazy[HelpCenterUsersUserSubscriptionsApi]
    """Lists the users a user follows or the followers they have, chosen by `type`. End users see only
    their own. Calls: `create`, `delete`.
    """

class AsyncHelpCenterUsersApi(AsyncHelpCenterUsers, AsyncResource):
    """Lists what one user has in the help center: articles, posts, comments, votes, subscriptions and
    segments.

    Reached as `client.help_center.users`.
    """

    user_segments: Lazy[AsyncHelpCenterUsersUserSegmentsApi]
    """Lists the user segments a given user falls into; help center managers and agents."""
    user_subscriptions: Lazy[AsyncHelpCenterUsersUserSubscriptionsApi]
    """Lists the users a user follows or the followers they have, chosen by `type`. End users see only
    their own. Calls: `create`, `delete`.
    """

class HelpCenterUsersUserSegmentsApi(Resource):
    """Lists the user segments a given user falls into; help center managers and agents.

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
            user: User that the call is about. Takes a User or its id.
            built_in: Whether to list only the user segments that Zendesk supplies.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            UserSegment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/users/{user_id}/user_segments`
        """

class AsyncHelpCenterUsersUserSegmentsApi(AsyncResource):
    """Lists the user segments a given user falls into; help center managers and agents.

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
            user: User that the call is about. Takes a User or its id.
            built_in: Whether to list only the user segments that Zendesk supplies.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            UserSegment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/users/{user_id}/user_segments`
        """

class HelpCenterUsersUserSubscriptionsApi(Resource):
    """Lists the users a user follows or the followers they have, chosen by `type`. End users see only
    their own. Calls: `create`, `delete`.

    Reached as `client.help_center.users.user_subscriptions`.
    """
    def __call__(
        self,
        user: int | User,
        *,
        type: HelpCenterUsersUserSubscriptionsType | Enum | None = None,
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
            user: User that the call is about. Takes a User or its id.
            type: Gives those whom the user follows, or those who follow the user. One of `followings`,
                `followers`.
            include: What to bring along in the same answer: users.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            UserSubscription records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/users/{user_id}/user_subscriptions`
        """
    def create(
        self, user: int | User, followed_id: int | User, *, include_comments: bool | None = None
    ) -> UserSubscription:
        """Lets a user follow another user. For help center managers; end users may do it for themselves.

        Args:
            user: User that the call is about. Takes a User or its id.
            followed_id: User to follow. Takes a User or its id.
            include_comments: Whether the comments of the followed user count too.

        Returns:
            The UserSubscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/help_center/users/{user_id}/user_subscriptions`
        """
    def delete(self, user: int | User, user_subscription: int | UserSubscription) -> None:
        """Ends that a user follows another user. For help center managers; end users may do it for
        themselves.

        Args:
            user: User that the call is about. Takes a User or its id.
            user_subscription: Subscription to end. Takes a UserSubscription or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/users/{user_id}/user_subscriptions/{subscription_id}`
        """

class AsyncHelpCenterUsersUserSubscriptionsApi(AsyncResource):
    """Lists the users a user follows or the followers they have, chosen by `type`. End users see only
    their own. Calls: `create`, `delete`.

    Reached as `client.help_center.users.user_subscriptions`.
    """
    def __call__(
        self,
        user: int | User,
        *,
        type: HelpCenterUsersUserSubscriptionsType | Enum | None = None,
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
            user: User that the call is about. Takes a User or its id.
            type: Gives those whom the user follows, or those who follow the user. One of `followings`,
                `followers`.
            include: What to bring along in the same answer: users.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            UserSubscription records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/users/{user_id}/user_subscriptions`
        """
    def create(
        self, user: int | User, followed_id: int | User, *, include_comments: bool | None = None
    ) -> Coroutine[object, object, UserSubscription]:
        """Lets a user follow another user. For help center managers; end users may do it for themselves.

        Args:
            user: User that the call is about. Takes a User or its id.
            followed_id: User to follow. Takes a User or its id.
            include_comments: Whether the comments of the followed user count too.

        Returns:
            The UserSubscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/help_center/users/{user_id}/user_subscriptions`
        """
    def delete(
        self, user: int | User, user_subscription: int | UserSubscription
    ) -> Coroutine[object, object, None]:
        """Ends that a user follows another user. For help center managers; end users may do it for
        themselves.

        Args:
            user: User that the call is about. Takes a User or its id.
            user_subscription: Subscription to end. Takes a UserSubscription or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/users/{user_id}/user_subscriptions/{subscription_id}`
        """
