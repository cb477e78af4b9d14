# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/topics.yaml) by `make generate`. Do not edit.
"""Manages community topics, the areas posts are filed under, with their subscriptions and access
policy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import (
    LEFT_OUT,
    Argument,
    Body,
    Form,
    Method,
    Operation,
    Param,
    Result,
    Sideload,
)
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import Enum

    from zenpy.lib.api_objects.help_centre_objects import AccessPolicy, Post, Subscription, Topic
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import HelpCenterAccessPolicyDict, HelpCenterSubscriptionDict, HelpCenterTopicDict


HelpCenterTopicsPostsSideload: TypeAlias = Literal["users", "topics"]
HelpCenterTopicsPostsFilterBy: TypeAlias = Literal["planned", "not_planned", "completed", "answered", "none"]
HelpCenterTopicsPostsSortBy: TypeAlias = Literal[
    "created_at", "edited_at", "updated_at", "recent_activity", "votes", "comments"
]

_SIDELOADS = {
    "users": Sideload("users", "User"),
    "topics": Sideload("topics", "HelpCenterTopic"),
}


class HelpCenterTopicsApi(Resource):
    """Manages community topics, the areas posts are filed under, with their subscriptions and access
    policy.

    Reached as `client.help_center.topics`.
    """

    access_policy: Lazy[HelpCenterTopicsAccessPolicyApi] = Lazy(
        "help_center.topics", "HelpCenterTopicsAccessPolicyApi"
    )
    posts: Lazy[HelpCenterTopicsPostsApi] = Lazy("help_center.topics", "HelpCenterTopicsPostsApi")
    subscriptions: Lazy[HelpCenterTopicsSubscriptionsApi] = Lazy(
        "help_center.topics", "HelpCenterTopicsSubscriptionsApi"
    )

    _CALL: Method[Topic | BaseResultGenerator[Topic]] = Method(
        "help_center.topics",
        Form(
            Operation(
                "help_center.topics.show",
                "GET",
                "/api/v2/community/topics/{topic_id}",
                result=Result("one", schema="HelpCenterTopic", key="topic"),
            ),
            (Argument("id", "path", "topic_id", accepts="HelpCenterTopic", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "help_center.topics.list",
                "GET",
                "/api/v2/community/topics",
                result=Result("list", schema="HelpCenterTopic", key="topics"),
                pages=("cursor", "offset"),
            )
        ),
    )

    def __call__(
        self,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | Topic = LEFT_OUT,
    ) -> Topic | BaseResultGenerator[Topic]:
        """Lists the community topics visible to the caller; works anonymously in an open community.

        - `client.help_center.topics()`: Lists the community topics visible to the caller; works
          anonymously in an open community. Also takes `page_size`, `cursor_pagination`, `per_page` and
          `page`.
          `GET /api/v2/community/topics`
        - `client.help_center.topics(id=…)`: Fetches one community topic; works anonymously where it is
          public.
          `GET /api/v2/community/topics/{topic_id}`

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Community or forum topic that the call is about. Takes a Topic or its id.

        Returns:
            Topic records, fetched page by page as they are read.
            The Topic.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _CREATE: Method[Topic] = Method(
        "help_center.topics.create",
        Form(
            Operation(
                "help_center.topics.create",
                "POST",
                "/api/v2/community/topics",
                body=Body("record", schema="HelpCenterTopic", key="topic"),
                result=Result("one", schema="HelpCenterTopic", key="topic"),
                writes="make",
            ),
            (Argument("api_objects", "record", "topic", accepts="HelpCenterTopic", required=True),),
        ),
    )

    def create(self, api_objects: Topic | HelpCenterTopicDict) -> Topic:
        """Creates a community topic; for help center managers.

        Args:
            api_objects: The Topic: an object, or a mapping of its fields.

        Returns:
            The Topic.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/community/topics`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _CREATE_SUBSCRIPTION: Method[Subscription] = Method(
        "help_center.topics.create_subscription",
        Form(
            Operation(
                "help_center.topics.subscriptions.create",
                "POST",
                "/api/v2/community/topics/{topic_id}/subscriptions",
                body=Body("record", schema="HelpCenterSubscription", key="subscription"),
                result=Result("one", schema="HelpCenterSubscription", key="subscription"),
                writes="make",
            ),
            (
                Argument("help_centre_object", "path", "topic_id", accepts="HelpCenterTopic", required=True),
                Argument(
                    "subscription", "record", "subscription", accepts="HelpCenterSubscription", required=True
                ),
            ),
        ),
    )

    def create_subscription(
        self, help_centre_object: int | Topic, subscription: Subscription | HelpCenterSubscriptionDict
    ) -> Subscription:
        """Makes the caller follow a community topic; open to end users. `include_comments` extends notices
        from posts to their comments.

        Args:
            help_centre_object: Community or forum topic that the call is about. Takes a Topic or its
                id.
            subscription: The Subscription: an object, or a mapping of its fields.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/community/topics/{topic_id}/subscriptions`
        """
        return self._run(
            self._CREATE_SUBSCRIPTION, help_centre_object=help_centre_object, subscription=subscription
        )

    _DELETE: Method[None] = Method(
        "help_center.topics.delete",
        Form(
            Operation(
                "help_center.topics.delete",
                "DELETE",
                "/api/v2/community/topics/{topic_id}",
                result=Result("nothing"),
            ),
            (Argument("api_objects", "path", "topic_id", accepts="HelpCenterTopic", required=True),),
        ),
    )

    def delete(self, api_objects: int | Topic) -> None:
        """Deletes a community topic along with its posts; for help center managers.

        Args:
            api_objects: Community or forum topic that the call is about. Takes a Topic or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/community/topics/{topic_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _DELETE_SUBSCRIPTION: Method[None] = Method(
        "help_center.topics.delete_subscription",
        Form(
            Operation(
                "help_center.topics.subscriptions.delete",
                "DELETE",
                "/api/v2/community/topics/{topic_id}/subscriptions/{subscription_id}",
                result=Result("nothing"),
            ),
            (
                Argument("help_centre_object", "path", "topic_id", accepts="HelpCenterTopic", required=True),
                Argument(
                    "subscription", "path", "subscription_id", accepts="HelpCenterSubscription", required=True
                ),
            ),
        ),
    )

    def delete_subscription(self, help_centre_object: int | Topic, subscription: int | Subscription) -> None:
        """Stops following a community topic; end users may remove only their own subscription.

        Args:
            help_centre_object: Community or forum topic that the call is about. Takes a Topic or its
                id.
            subscription: Help center subscription to act on. Takes a Subscription or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/community/topics/{topic_id}/subscriptions/{subscription_id}`
        """
        return self._run(
            self._DELETE_SUBSCRIPTION, help_centre_object=help_centre_object, subscription=subscription
        )

    _UPDATE: Method[Topic] = Method(
        "help_center.topics.update",
        Form(
            Operation(
                "help_center.topics.update",
                "PUT",
                "/api/v2/community/topics/{topic_id}",
                body=Body("record", schema="HelpCenterTopic", key="topic"),
                result=Result("one", schema="HelpCenterTopic", key="topic"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "topic",
                    also_path="topic_id",
                    accepts="HelpCenterTopic",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, api_objects: Topic | HelpCenterTopicDict) -> Topic:
        """Changes a community topic's name, description, position or visibility; for help center managers.
        A record without changes is read, and nothing is written.

        Args:
            api_objects: The Topic: an object, or a mapping of its fields.

        Returns:
            The Topic.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/community/topics/{topic_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncHelpCenterTopicsApi(AsyncResource, sync_class=HelpCenterTopicsApi):
    """`HelpCenterTopicsApi` for the async client: calls are awaited, lists read with `async for`."""


class HelpCenterTopicsAccessPolicyApi(Resource):
    """Reads who may view and post in a community topic. Legacy: user segments on the topic replaced
    access policies. For agents. Calls: `update`.

    Reached as `client.help_center.topics.access_policy`.
    """

    _CALL: Method[AccessPolicy] = Method(
        "help_center.topics.access_policy",
        Form(
            Operation(
                "help_center.topics.access_policy.show",
                "GET",
                "/api/v2/community/topics/{topic_id}/access_policy",
                result=Result("one", schema="HelpCenterAccessPolicy", key="access_policy"),
            ),
            (Argument("topic", "path", "topic_id", accepts="HelpCenterTopic", required=True),),
        ),
    )

    def __call__(self, topic: int | Topic) -> AccessPolicy:
        """Reads who may view and post in a community topic. Legacy: user segments on the topic replaced
        access policies. For agents.

        Args:
            topic: Community or forum topic that the call is about. Takes a Topic or its id.

        Returns:
            The AccessPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/community/topics/{topic_id}/access_policy`
        """
        return self._run(self._CALL, topic=topic)

    _UPDATE: Method[AccessPolicy] = Method(
        "help_center.topics.access_policy.update",
        Form(
            Operation(
                "help_center.topics.access_policy.update",
                "PUT",
                "/api/v2/community/topics/{topic_id}/access_policy",
                body=Body("record", schema="HelpCenterAccessPolicy", key="access_policy"),
                result=Result("one", schema="HelpCenterAccessPolicy", key="access_policy"),
                writes="change",
                readable=True,
            ),
            (
                Argument("topic", "path", "topic_id", accepts="HelpCenterTopic", required=True),
                Argument(
                    "access_policy",
                    "record",
                    "access_policy",
                    accepts="HelpCenterAccessPolicy",
                    required=True,
                ),
            ),
        ),
    )

    def update(
        self, topic: int | Topic, access_policy: AccessPolicy | HelpCenterAccessPolicyDict
    ) -> AccessPolicy:
        """Changes who may view and post in a community topic. Legacy: set the topic's user segment
        instead. For help center managers. A record without changes is read, and nothing is written.

        Args:
            topic: Community or forum topic that the call is about. Takes a Topic or its id.
            access_policy: The AccessPolicy: an object, or a mapping of its fields.

        Returns:
            The AccessPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Deprecated by Zendesk.

        `PUT /api/v2/community/topics/{topic_id}/access_policy`
        """
        return self._run(self._UPDATE, topic=topic, access_policy=access_policy)


class AsyncHelpCenterTopicsAccessPolicyApi(AsyncResource, sync_class=HelpCenterTopicsAccessPolicyApi):
    """`HelpCenterTopicsAccessPolicyApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class HelpCenterTopicsPostsApi(Resource):
    """Lists the posts of one community topic visible to the caller.

    Reached as `client.help_center.topics.posts`.
    """

    _CALL: Method[BaseResultGenerator[Post]] = Method(
        "help_center.topics.posts",
        Form(
            Operation(
                "help_center.topics.posts.list",
                "GET",
                "/api/v2/community/topics/{topic_id}/posts",
                query=(
                    Param("filter_by"),
                    Param("sort_by"),
                ),
                result=Result("list", schema="HelpCenterPost", key="posts"),
                pages=("cursor", "offset"),
                sideloads=_SIDELOADS,
            ),
            (
                Argument("topic", "path", "topic_id", accepts="HelpCenterTopic", required=True),
                Argument("filter_by", "query", "filter_by"),
                Argument("sort_by", "query", "sort_by"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def __call__(
        self,
        topic: int | Topic,
        *,
        filter_by: HelpCenterTopicsPostsFilterBy | Enum | None = None,
        sort_by: HelpCenterTopicsPostsSortBy | Enum | None = None,
        include: HelpCenterTopicsPostsSideload | Iterable[HelpCenterTopicsPostsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Post]:
        """Lists the posts of one community topic visible to the caller.

        Args:
            topic: Community or forum topic that the call is about. Takes a Topic or its id.
            filter_by: Keeps only posts of a state, such as `planned`, `answered` or `none`. One of
                `planned`, `not_planned`, `completed`, `answered`, `none`.
            sort_by: Property to sort by. One of `created_at`, `edited_at`, `updated_at`,
                `recent_activity`, `votes`, `comments`.
            include: What to bring along in the same answer: users, topics.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Post records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/community/topics/{topic_id}/posts`
        """
        return self._run(
            self._CALL,
            topic=topic,
            filter_by=filter_by,
            sort_by=sort_by,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncHelpCenterTopicsPostsApi(AsyncResource, sync_class=HelpCenterTopicsPostsApi):
    """`HelpCenterTopicsPostsApi` for the async client: calls are awaited, lists read with `async for`."""


class HelpCenterTopicsSubscriptionsApi(Resource):
    """Lists who follows a community topic. End users see only their own subscription. Calls: `update`.

    Reached as `client.help_center.topics.subscriptions`.
    """

    _CALL: Method[Subscription | BaseResultGenerator[Subscription]] = Method(
        "help_center.topics.subscriptions",
        Form(
            Operation(
                "help_center.topics.subscriptions.show",
                "GET",
                "/api/v2/community/topics/{topic_id}/subscriptions/{subscription_id}",
                result=Result("one", schema="HelpCenterSubscription", key="subscription"),
            ),
            (
                Argument("help_centre_object", "path", "topic_id", accepts="HelpCenterTopic", required=True),
                Argument("id", "path", "subscription_id", accepts="HelpCenterSubscription", required=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "help_center.topics.subscriptions.list",
                "GET",
                "/api/v2/community/topics/{topic_id}/subscriptions",
                result=Result("list", schema="HelpCenterSubscription", key="subscriptions"),
                pages=("cursor", "offset"),
                sideloads=_SIDELOADS,
            ),
            (
                Argument("help_centre_object", "path", "topic_id", accepts="HelpCenterTopic", required=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def __call__(
        self,
        help_centre_object: int | Topic,
        *,
        include: HelpCenterTopicsPostsSideload | Iterable[HelpCenterTopicsPostsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | Subscription = LEFT_OUT,
    ) -> Subscription | BaseResultGenerator[Subscription]:
        """Lists who follows a community topic.

        - `client.help_center.topics.subscriptions(help_centre_object)`: Lists who follows a community
          topic. End users see only their own subscription. Also takes `include`, `page_size`,
          `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/community/topics/{topic_id}/subscriptions`
        - `client.help_center.topics.subscriptions(help_centre_object, id=…)`: Fetches one subscription
          to a community topic; end users reach only their own.
          `GET /api/v2/community/topics/{topic_id}/subscriptions/{subscription_id}`

        Args:
            help_centre_object: Community or forum topic that the call is about. Takes a Topic or its
                id.
            include: What to bring along in the same answer: users, topics.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Help center subscription to act on. Takes a Subscription or its id.

        Returns:
            Subscription records, fetched page by page as they are read.
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            help_centre_object=help_centre_object,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _UPDATE: Method[Subscription] = Method(
        "help_center.topics.subscriptions.update",
        Form(
            Operation(
                "help_center.topics.subscriptions.update",
                "PUT",
                "/api/v2/community/topics/{topic_id}/subscriptions/{subscription_id}",
                body=Body("record", schema="HelpCenterSubscription", key="subscription"),
                result=Result("one", schema="HelpCenterSubscription", key="subscription"),
                writes="change",
                readable=True,
            ),
            (
                Argument("topic", "path", "topic_id", accepts="HelpCenterTopic", required=True),
                Argument(
                    "subscription",
                    "record",
                    "subscription",
                    also_path="subscription_id",
                    accepts="HelpCenterSubscription",
                    required=True,
                ),
            ),
        ),
    )

    def update(
        self, topic: int | Topic, subscription: Subscription | HelpCenterSubscriptionDict
    ) -> Subscription:
        """Changes whether a topic subscription covers comments as well as posts; open to end users for
        their own. A record without changes is read, and nothing is written.

        Args:
            topic: Community or forum topic that the call is about. Takes a Topic or its id.
            subscription: The Subscription: an object, or a mapping of its fields.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/community/topics/{topic_id}/subscriptions/{subscription_id}`
        """
        return self._run(self._UPDATE, topic=topic, subscription=subscription)


class AsyncHelpCenterTopicsSubscriptionsApi(AsyncResource, sync_class=HelpCenterTopicsSubscriptionsApi):
    """`HelpCenterTopicsSubscriptionsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """
