# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/users.yaml) by `make generate`. Do not edit.
"""Lists what one user has in the help center: articles, posts, comments, votes, subscriptions and
segments.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Param, Result, Sideload
from zenpy.lib.mixins.help_center_users import AsyncHelpCenterUsers, HelpCenterUsers
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import Enum

    from zenpy.lib.api_objects.help_centre_objects import UserSegment, UserSubscription
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.pagination.results import BaseResultGenerator


HelpCenterUsersUserSubscriptionsSideload: TypeAlias = Literal["users"]
HelpCenterUsersUserSubscriptionsType: TypeAlias = Literal["followings", "followers"]

_SIDELOADS = {
    "users": Sideload("users", "User"),
}


class HelpCenterUsersApi(HelpCenterUsers, Resource):
    """Lists what one user has in the help center: articles, posts, comments, votes, subscriptions and
    segments.

    Reached as `client.help_center.users`.
    """

    user_segments: Lazy[HelpCenterUsersUserSegmentsApi] = Lazy(
        "help_center.users", "HelpCenterUsersUserSegmentsApi"
    )
    user_subscriptions: Lazy[HelpCenterUsersUserSubscriptionsApi] = Lazy(
        "help_center.users", "HelpCenterUsersUserSubscriptionsApi"
    )


class AsyncHelpCenterUsersApi(AsyncHelpCenterUsers, AsyncResource, sync_class=HelpCenterUsersApi):
    """`HelpCenterUsersApi` for the async client: calls are awaited, lists read with `async for`."""


class HelpCenterUsersUserSegmentsApi(Resource):
    """Lists the user segments a given user falls into; help center managers and agents.

    Reached as `client.help_center.users.user_segments`.
    """

    _CALL: Method[BaseResultGenerator[UserSegment]] = Method(
        "help_center.users.user_segments",
        Form(
            Operation(
                "help_center.users.user_segments.list",
                "GET",
                "/api/v2/help_center/users/{user_id}/user_segments",
                query=(Param("built_in"),),
                result=Result("list", schema="HelpCenterUserSegment", key="user_segments"),
                pages=("cursor", "offset"),
            ),
            (
                Argument("user", "path", "user_id", accepts="User", required=True),
                Argument("built_in", "query", "built_in"),
            ),
        ),
    )

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
        return self._run(
            self._CALL,
            user=user,
            built_in=built_in,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncHelpCenterUsersUserSegmentsApi(AsyncResource, sync_class=HelpCenterUsersUserSegmentsApi):
    """`HelpCenterUsersUserSegmentsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class HelpCenterUsersUserSubscriptionsApi(Resource):
    """Lists the users a user follows or the followers they have, chosen by `type`. End users see only
    their own. Calls: `create`, `delete`.

    Reached as `client.help_center.users.user_subscriptions`.
    """

    _CALL: Method[BaseResultGenerator[UserSubscription]] = Method(
        "help_center.users.user_subscriptions",
        Form(
            Operation(
                "help_center.users.user_subscriptions.list",
                "GET",
                "/api/v2/help_center/users/{user_id}/user_subscriptions",
                query=(Param("type"),),
                result=Result("list", schema="HelpCenterUserSubscription", key="user_subscriptions"),
                pages=("cursor", "offset"),
                sideloads=_SIDELOADS,
            ),
            (
                Argument("user", "path", "user_id", accepts="User", required=True),
                Argument("type", "query", "type"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

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
        return self._run(
            self._CALL,
            user=user,
            type=type,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    _CREATE: Method[UserSubscription] = Method(
        "help_center.users.user_subscriptions.create",
        Form(
            Operation(
                "help_center.users.user_subscriptions.create",
                "POST",
                "/api/v2/help_center/users/{user_id}/user_subscriptions",
                body=Body("fields", key="user_subscription"),
                result=Result("one", schema="HelpCenterUserSubscription", key="user_subscription"),
            ),
            (
                Argument("user", "path", "user_id", accepts="User", required=True),
                Argument("followed_id", "body", "followed_id", accepts="User", required=True),
                Argument("include_comments", "body", "include_comments"),
            ),
        ),
    )

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
        return self._run(self._CREATE, user=user, followed_id=followed_id, include_comments=include_comments)

    _DELETE: Method[None] = Method(
        "help_center.users.user_subscriptions.delete",
        Form(
            Operation(
                "help_center.users.user_subscriptions.delete",
                "DELETE",
                "/api/v2/help_center/users/{user_id}/user_subscriptions/{subscription_id}",
                result=Result("nothing"),
            ),
            (
                Argument("user", "path", "user_id", accepts="User", required=True),
                Argument(
                    "user_subscription",
                    "path",
                    "subscription_id",
                    accepts="HelpCenterUserSubscription",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._DELETE, user=user, user_subscription=user_subscription)


class AsyncHelpCenterUsersUserSubscriptionsApi(AsyncResource, sync_class=HelpCenterUsersUserSubscriptionsApi):
    """`HelpCenterUsersUserSubscriptionsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """
