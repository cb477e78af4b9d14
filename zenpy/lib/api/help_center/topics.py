# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/topics.yaml) by `make generate`. Do not edit.
"""Manages community topics, the areas posts are filed under, with their subscriptions and access
policy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.operation import Argument, Body, Form, Method, Operation, Param, Result, Sideload
from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable

    from zenpy.lib.api_objects.help_centre_objects import AccessPolicy, Post, Subscription, Topic
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
    from zenpy.payloads import HelpCenterAccessPolicyDict, HelpCenterSubscriptionDict, HelpCenterTopicDict


HelpCenterTopicsPostsSideload: TypeAlias = Literal["users", "topics"]


class HelpCenterTopicsApi(Resource):
    """Manages community topics, the areas posts are filed under, with their subscriptions and access
    policy.

    Reached as `client.help_center.topics`.
    """

    access_policy: Sub[HelpCenterTopicsAccessPolicyApi] = Sub(
        "help_center.topics", "HelpCenterTopicsAccessPolicyApi"
    )
    posts: Sub[HelpCenterTopicsPostsApi] = Sub("help_center.topics", "HelpCenterTopicsPostsApi")
    subscriptions: Sub[HelpCenterTopicsSubscriptionsApi] = Sub(
        "help_center.topics", "HelpCenterTopicsSubscriptionsApi"
    )

    def __call__(
        self,
        *,
        id: int | Topic | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Topic | BaseResultGenerator[Topic]:
        """Lists the community topics visible to the caller; works anonymously in an open community.

        - `client.help_center.topics(id=…)`: Fetches one community topic; works anonymously where it is
        public.
        - `client.help_center.topics()`: Lists the community topics visible to the caller; works
        anonymously in an open community.

        Args:
            id: the Topic or its id. Community or forum topic that the call is about.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            The Topic.
            Topic records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/community/topics/{topic_id}`
        `GET /api/v2/community/topics`
        """
        return self._run(
            _CALL,
            id=id,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def create(self, api_objects: Topic | HelpCenterTopicDict) -> Topic:
        """Creates a community topic; for help center managers.

        Args:
            api_objects: the Topic: an object, or a mapping of its fields.

        Returns:
            The Topic.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for help center managers.

        `POST /api/v2/community/topics`
        """
        return self._run(_CREATE, api_objects=api_objects)

    def create_subscription(
        self, help_centre_object: int | Topic, subscription: Subscription | HelpCenterSubscriptionDict
    ) -> Subscription:
        """Makes the caller follow a community topic; open to end users. `include_comments` extends notices
        from posts to their comments.

        Args:
            help_centre_object: the Topic or its id. Community or forum topic that the call is about.
            subscription: the Subscription: an object, or a mapping of its fields.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `POST /api/v2/community/topics/{topic_id}/subscriptions`
        """
        return self._run(
            _CREATE_SUBSCRIPTION, help_centre_object=help_centre_object, subscription=subscription
        )

    def delete(self, api_objects: int | Topic) -> None:
        """Deletes a community topic along with its posts; for help center managers.

        Args:
            api_objects: the Topic or its id. Community or forum topic that the call is about.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for help center managers.

        `DELETE /api/v2/community/topics/{topic_id}`
        """
        self._run(_DELETE, api_objects=api_objects)

    def delete_subscription(self, help_centre_object: int | Topic, subscription: int | Subscription) -> None:
        """Stops following a community topic; end users may remove only their own subscription.

        Args:
            help_centre_object: the Topic or its id. Community or forum topic that the call is about.
            subscription: the Subscription or its id. Help center subscription to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `DELETE /api/v2/community/topics/{topic_id}/subscriptions/{subscription_id}`
        """
        self._run(_DELETE_SUBSCRIPTION, help_centre_object=help_centre_object, subscription=subscription)

    def update(self, api_objects: Topic | HelpCenterTopicDict) -> Topic:
        """Changes a community topic's name, description, position or visibility; for help center managers.

        Args:
            api_objects: the Topic: an object, or a mapping of its fields.

        Returns:
            The Topic.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for help center managers.

        `PUT /api/v2/community/topics/{topic_id}`
        """
        return self._run(_UPDATE, api_objects=api_objects)


class AsyncHelpCenterTopicsApi(AsyncResource):
    """Manages community topics, the areas posts are filed under, with their subscriptions and access
    policy.

    Reached as `client.help_center.topics`.
    """

    access_policy: Sub[AsyncHelpCenterTopicsAccessPolicyApi] = Sub(
        "help_center.topics", "AsyncHelpCenterTopicsAccessPolicyApi"
    )
    posts: Sub[AsyncHelpCenterTopicsPostsApi] = Sub("help_center.topics", "AsyncHelpCenterTopicsPostsApi")
    subscriptions: Sub[AsyncHelpCenterTopicsSubscriptionsApi] = Sub(
        "help_center.topics", "AsyncHelpCenterTopicsSubscriptionsApi"
    )

    def __call__(
        self,
        *,
        id: int | Topic | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Awaitable[Topic] | AsyncResultGenerator[Topic]:
        """Lists the community topics visible to the caller; works anonymously in an open community.

        - `client.help_center.topics(id=…)`: Fetches one community topic; works anonymously where it is
        public.
        - `client.help_center.topics()`: Lists the community topics visible to the caller; works
        anonymously in an open community.

        Args:
            id: the Topic or its id. Community or forum topic that the call is about.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            To be awaited: the Topic.
            Topic records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/community/topics/{topic_id}`
        `GET /api/v2/community/topics`
        """
        return self._run(
            _CALL,
            id=id,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def create(self, api_objects: Topic | HelpCenterTopicDict) -> Awaitable[Topic]:
        """Creates a community topic; for help center managers.

        Args:
            api_objects: the Topic: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Topic.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for help center managers.

        `POST /api/v2/community/topics`
        """
        return self._run(_CREATE, api_objects=api_objects)

    def create_subscription(
        self, help_centre_object: int | Topic, subscription: Subscription | HelpCenterSubscriptionDict
    ) -> Awaitable[Subscription]:
        """Makes the caller follow a community topic; open to end users. `include_comments` extends notices
        from posts to their comments.

        Args:
            help_centre_object: the Topic or its id. Community or forum topic that the call is about.
            subscription: the Subscription: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `POST /api/v2/community/topics/{topic_id}/subscriptions`
        """
        return self._run(
            _CREATE_SUBSCRIPTION, help_centre_object=help_centre_object, subscription=subscription
        )

    def delete(self, api_objects: int | Topic) -> Awaitable[None]:
        """Deletes a community topic along with its posts; for help center managers.

        Args:
            api_objects: the Topic or its id. Community or forum topic that the call is about.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for help center managers.

        `DELETE /api/v2/community/topics/{topic_id}`
        """
        return self._run(_DELETE, api_objects=api_objects)

    def delete_subscription(
        self, help_centre_object: int | Topic, subscription: int | Subscription
    ) -> Awaitable[None]:
        """Stops following a community topic; end users may remove only their own subscription.

        Args:
            help_centre_object: the Topic or its id. Community or forum topic that the call is about.
            subscription: the Subscription or its id. Help center subscription to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `DELETE /api/v2/community/topics/{topic_id}/subscriptions/{subscription_id}`
        """
        return self._run(
            _DELETE_SUBSCRIPTION, help_centre_object=help_centre_object, subscription=subscription
        )

    def update(self, api_objects: Topic | HelpCenterTopicDict) -> Awaitable[Topic]:
        """Changes a community topic's name, description, position or visibility; for help center managers.

        Args:
            api_objects: the Topic: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Topic.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for help center managers.

        `PUT /api/v2/community/topics/{topic_id}`
        """
        return self._run(_UPDATE, api_objects=api_objects)


class HelpCenterTopicsAccessPolicyApi(Resource):
    """The access policy of `client.help_center.topics`.

    Reached as `client.help_center.topics.access_policy`.
    """

    def __call__(self, topic: int | Topic) -> AccessPolicy:
        """Reads who may view and post in a community topic. Legacy: user segments on the topic replaced
        access policies. For agents.

        Args:
            topic: the Topic or its id. Community or forum topic that the call is about.

        Returns:
            The AccessPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Deprecated by Zendesk.

        `GET /api/v2/community/topics/{topic_id}/access_policy`
        """
        return self._run(_ACCESS_POLICY_CALL, topic=topic)

    def update(
        self, topic: int | Topic, access_policy: AccessPolicy | HelpCenterAccessPolicyDict
    ) -> AccessPolicy:
        """Changes who may view and post in a community topic. Legacy: set the topic's user segment
        instead. For help center managers.

        Args:
            topic: the Topic or its id. Community or forum topic that the call is about.
            access_policy: the AccessPolicy: an object, or a mapping of its fields.

        Returns:
            The AccessPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Deprecated by Zendesk.

        `PUT /api/v2/community/topics/{topic_id}/access_policy`
        """
        return self._run(_ACCESS_POLICY_UPDATE, topic=topic, access_policy=access_policy)


class AsyncHelpCenterTopicsAccessPolicyApi(AsyncResource):
    """The access policy of `client.help_center.topics`.

    Reached as `client.help_center.topics.access_policy`.
    """

    def __call__(self, topic: int | Topic) -> Awaitable[AccessPolicy]:
        """Reads who may view and post in a community topic. Legacy: user segments on the topic replaced
        access policies. For agents.

        Args:
            topic: the Topic or its id. Community or forum topic that the call is about.

        Returns:
            To be awaited: the AccessPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Deprecated by Zendesk.

        `GET /api/v2/community/topics/{topic_id}/access_policy`
        """
        return self._run(_ACCESS_POLICY_CALL, topic=topic)

    def update(
        self, topic: int | Topic, access_policy: AccessPolicy | HelpCenterAccessPolicyDict
    ) -> Awaitable[AccessPolicy]:
        """Changes who may view and post in a community topic. Legacy: set the topic's user segment
        instead. For help center managers.

        Args:
            topic: the Topic or its id. Community or forum topic that the call is about.
            access_policy: the AccessPolicy: an object, or a mapping of its fields.

        Returns:
            To be awaited: the AccessPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Deprecated by Zendesk.

        `PUT /api/v2/community/topics/{topic_id}/access_policy`
        """
        return self._run(_ACCESS_POLICY_UPDATE, topic=topic, access_policy=access_policy)


class HelpCenterTopicsPostsApi(Resource):
    """The posts of `client.help_center.topics`.

    Reached as `client.help_center.topics.posts`.
    """

    def __call__(
        self,
        topic: int | Topic,
        *,
        filter_by: Literal["planned", "not_planned", "completed", "answered", "none"] | None = None,
        sort_by: Literal["created_at", "edited_at", "updated_at", "recent_activity", "votes", "comments"]
        | None = None,
        include: HelpCenterTopicsPostsSideload | Iterable[HelpCenterTopicsPostsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Post]:
        """Lists the posts of one community topic visible to the caller.

        Args:
            topic: the Topic or its id. Community or forum topic that the call is about.
            filter_by: Keeps only posts of a state, such as `planned`, `answered` or `none`.
            sort_by: Property to sort by.
            include: what to bring along in the same answer: users, topics.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Post records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/community/topics/{topic_id}/posts`
        """
        return self._run(
            _POSTS_CALL,
            topic=topic,
            filter_by=filter_by,
            sort_by=sort_by,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncHelpCenterTopicsPostsApi(AsyncResource):
    """The posts of `client.help_center.topics`.

    Reached as `client.help_center.topics.posts`.
    """

    def __call__(
        self,
        topic: int | Topic,
        *,
        filter_by: Literal["planned", "not_planned", "completed", "answered", "none"] | None = None,
        sort_by: Literal["created_at", "edited_at", "updated_at", "recent_activity", "votes", "comments"]
        | None = None,
        include: HelpCenterTopicsPostsSideload | Iterable[HelpCenterTopicsPostsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Post]:
        """Lists the posts of one community topic visible to the caller.

        Args:
            topic: the Topic or its id. Community or forum topic that the call is about.
            filter_by: Keeps only posts of a state, such as `planned`, `answered` or `none`.
            sort_by: Property to sort by.
            include: what to bring along in the same answer: users, topics.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Post records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/community/topics/{topic_id}/posts`
        """
        return self._run(
            _POSTS_CALL,
            topic=topic,
            filter_by=filter_by,
            sort_by=sort_by,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class HelpCenterTopicsSubscriptionsApi(Resource):
    """The subscriptions of `client.help_center.topics`.

    Reached as `client.help_center.topics.subscriptions`.
    """

    def __call__(
        self,
        help_centre_object: int | Topic,
        *,
        id: int | Subscription | None = None,
        include: HelpCenterTopicsPostsSideload | Iterable[HelpCenterTopicsPostsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Subscription | BaseResultGenerator[Subscription]:
        """Lists who follows a community topic. End users see only their own subscription.

        - `client.help_center.topics.subscriptions(help_centre_object, id=…)`: Fetches one subscription
        to a community topic; end users reach only their own.
        - `client.help_center.topics.subscriptions(help_centre_object)`: Lists who follows a community
        topic. End users see only their own subscription.

        Args:
            help_centre_object: the Topic or its id. Community or forum topic that the call is about.
            id: the Subscription or its id. Help center subscription to act on.
            include: what to bring along in the same answer: users, topics.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            The Subscription.
            Subscription records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/community/topics/{topic_id}/subscriptions/{subscription_id}`
        `GET /api/v2/community/topics/{topic_id}/subscriptions`
        """
        return self._run(
            _SUBSCRIPTIONS_CALL,
            help_centre_object=help_centre_object,
            id=id,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def update(
        self, topic: int | Topic, subscription: Subscription | HelpCenterSubscriptionDict
    ) -> Subscription:
        """Changes whether a topic subscription covers comments as well as posts; open to end users for
        their own.

        Args:
            topic: the Topic or its id. Community or forum topic that the call is about.
            subscription: the Subscription: an object, or a mapping of its fields.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `PUT /api/v2/community/topics/{topic_id}/subscriptions/{subscription_id}`
        """
        return self._run(_SUBSCRIPTIONS_UPDATE, topic=topic, subscription=subscription)


class AsyncHelpCenterTopicsSubscriptionsApi(AsyncResource):
    """The subscriptions of `client.help_center.topics`.

    Reached as `client.help_center.topics.subscriptions`.
    """

    def __call__(
        self,
        help_centre_object: int | Topic,
        *,
        id: int | Subscription | None = None,
        include: HelpCenterTopicsPostsSideload | Iterable[HelpCenterTopicsPostsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Awaitable[Subscription] | AsyncResultGenerator[Subscription]:
        """Lists who follows a community topic. End users see only their own subscription.

        - `client.help_center.topics.subscriptions(help_centre_object, id=…)`: Fetches one subscription
        to a community topic; end users reach only their own.
        - `client.help_center.topics.subscriptions(help_centre_object)`: Lists who follows a community
        topic. End users see only their own subscription.

        Args:
            help_centre_object: the Topic or its id. Community or forum topic that the call is about.
            id: the Subscription or its id. Help center subscription to act on.
            include: what to bring along in the same answer: users, topics.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            To be awaited: the Subscription.
            Subscription records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/community/topics/{topic_id}/subscriptions/{subscription_id}`
        `GET /api/v2/community/topics/{topic_id}/subscriptions`
        """
        return self._run(
            _SUBSCRIPTIONS_CALL,
            help_centre_object=help_centre_object,
            id=id,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def update(
        self, topic: int | Topic, subscription: Subscription | HelpCenterSubscriptionDict
    ) -> Awaitable[Subscription]:
        """Changes whether a topic subscription covers comments as well as posts; open to end users for
        their own.

        Args:
            topic: the Topic or its id. Community or forum topic that the call is about.
            subscription: the Subscription: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `PUT /api/v2/community/topics/{topic_id}/subscriptions/{subscription_id}`
        """
        return self._run(_SUBSCRIPTIONS_UPDATE, topic=topic, subscription=subscription)


# -- what the calls send and what they answer

_HELP_CENTER_TOPICS_POSTS_SIDELOADS = {
    "users": Sideload("users", "User"),
    "topics": Sideload("topics", "HelpCenterTopic"),
}
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
_CREATE: Method[Topic] = Method(
    "help_center.topics.create",
    Form(
        Operation(
            "help_center.topics.create",
            "POST",
            "/api/v2/community/topics",
            body=Body("record", schema="HelpCenterTopic", key="topic"),
            result=Result("one", schema="HelpCenterTopic", key="topic"),
        ),
        (Argument("api_objects", "record", "topic", accepts="HelpCenterTopic", required=True),),
    ),
)
_CREATE_SUBSCRIPTION: Method[Subscription] = Method(
    "help_center.topics.create_subscription",
    Form(
        Operation(
            "help_center.topics.subscriptions.create",
            "POST",
            "/api/v2/community/topics/{topic_id}/subscriptions",
            body=Body("record", schema="HelpCenterSubscription", key="subscription"),
            result=Result("one", schema="HelpCenterSubscription", key="subscription"),
        ),
        (
            Argument("help_centre_object", "path", "topic_id", accepts="HelpCenterTopic", required=True),
            Argument(
                "subscription", "record", "subscription", accepts="HelpCenterSubscription", required=True
            ),
        ),
    ),
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
_UPDATE: Method[Topic] = Method(
    "help_center.topics.update",
    Form(
        Operation(
            "help_center.topics.update",
            "PUT",
            "/api/v2/community/topics/{topic_id}",
            body=Body("record", schema="HelpCenterTopic", key="topic"),
            result=Result("one", schema="HelpCenterTopic", key="topic"),
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
_ACCESS_POLICY_CALL: Method[AccessPolicy] = Method(
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
_ACCESS_POLICY_UPDATE: Method[AccessPolicy] = Method(
    "help_center.topics.access_policy.update",
    Form(
        Operation(
            "help_center.topics.access_policy.update",
            "PUT",
            "/api/v2/community/topics/{topic_id}/access_policy",
            body=Body("record", schema="HelpCenterAccessPolicy", key="access_policy"),
            result=Result("one", schema="HelpCenterAccessPolicy", key="access_policy"),
        ),
        (
            Argument("topic", "path", "topic_id", accepts="HelpCenterTopic", required=True),
            Argument(
                "access_policy", "record", "access_policy", accepts="HelpCenterAccessPolicy", required=True
            ),
        ),
    ),
)
_POSTS_CALL: Method[BaseResultGenerator[Post]] = Method(
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
            sideloads=_HELP_CENTER_TOPICS_POSTS_SIDELOADS,
        ),
        (
            Argument("topic", "path", "topic_id", accepts="HelpCenterTopic", required=True),
            Argument("filter_by", "query", "filter_by"),
            Argument("sort_by", "query", "sort_by"),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_SUBSCRIPTIONS_CALL: Method[Subscription | BaseResultGenerator[Subscription]] = Method(
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
            sideloads=_HELP_CENTER_TOPICS_POSTS_SIDELOADS,
        ),
        (
            Argument("help_centre_object", "path", "topic_id", accepts="HelpCenterTopic", required=True),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_SUBSCRIPTIONS_UPDATE: Method[Subscription] = Method(
    "help_center.topics.subscriptions.update",
    Form(
        Operation(
            "help_center.topics.subscriptions.update",
            "PUT",
            "/api/v2/community/topics/{topic_id}/subscriptions/{subscription_id}",
            body=Body("record", schema="HelpCenterSubscription", key="subscription"),
            result=Result("one", schema="HelpCenterSubscription", key="subscription"),
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
