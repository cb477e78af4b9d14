# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/users.yaml) by `make generate`. Do not edit.
"""Lists what one user has in the help center: articles, posts, comments, votes, subscriptions and
segments.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.help_center_users import AsyncHelpCenterUsers, HelpCenterUsers
from zenpy.lib.operation import Argument, Form, Method, Operation, Param, Result, Sideload
from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy.lib.api_objects.help_centre_objects import UserSegment, UserSubscription
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator


HelpCenterUsersUserSubscriptionsSideload: TypeAlias = Literal["users"]


class HelpCenterUsersApi(HelpCenterUsers, Resource):
    """Lists what one user has in the help center: articles, posts, comments, votes, subscriptions and
    segments.

    Reached as `client.help_center.users`.
    """

    user_segments: Sub[HelpCenterUsersUserSegmentsApi] = Sub(
        "help_center.users", "HelpCenterUsersUserSegmentsApi"
    )
    user_subscriptions: Sub[HelpCenterUsersUserSubscriptionsApi] = Sub(
        "help_center.users", "HelpCenterUsersUserSubscriptionsApi"
    )


class AsyncHelpCenterUsersApi(AsyncHelpCenterUsers, AsyncResource):
    """Lists what one user has in the help center: articles, posts, comments, votes, subscriptions and
    segments.

    Reached as `client.help_center.users`.
    """

    user_segments: Sub[AsyncHelpCenterUsersUserSegmentsApi] = Sub(
        "help_center.users", "AsyncHelpCenterUsersUserSegmentsApi"
    )
    user_subscriptions: Sub[AsyncHelpCenterUsersUserSubscriptionsApi] = Sub(
        "help_center.users", "AsyncHelpCenterUsersUserSubscriptionsApi"
    )


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
        return self._run(
            _USER_SEGMENTS_CALL,
            user=user,
            built_in=built_in,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


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
        return self._run(
            _USER_SEGMENTS_CALL,
            user=user,
            built_in=built_in,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


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
        return self._run(
            _USER_SUBSCRIPTIONS_CALL,
            user=user,
            type=type,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


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
        return self._run(
            _USER_SUBSCRIPTIONS_CALL,
            user=user,
            type=type,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


# -- what the calls send and what they answer

_HELP_CENTER_USERS_USER_SUBSCRIPTIONS_SIDELOADS = {
    "users": Sideload("users", "User"),
}
_USER_SEGMENTS_CALL: Method[BaseResultGenerator[UserSegment]] = Method(
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
_USER_SUBSCRIPTIONS_CALL: Method[BaseResultGenerator[UserSubscription]] = Method(
    "help_center.users.user_subscriptions",
    Form(
        Operation(
            "help_center.users.user_subscriptions.list",
            "GET",
            "/api/v2/help_center/users/{user_id}/user_subscriptions",
            query=(Param("type"),),
            result=Result("list", schema="HelpCenterUserSubscription", key="user_subscriptions"),
            pages=("cursor", "offset"),
            sideloads=_HELP_CENTER_USERS_USER_SUBSCRIPTIONS_SIDELOADS,
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("type", "query", "type"),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
