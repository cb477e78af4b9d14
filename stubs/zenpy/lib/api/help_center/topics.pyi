# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/topics.yaml) by `make generate`. Do not edit.
"""Manages community topics, the areas posts are filed under, with their subscriptions and access
policy.
"""

from collections.abc import Awaitable, Iterable
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.help_centre_objects import AccessPolicy, Post, Subscription, Topic
from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resource import AsyncResource, Resource
from zenpy.payloads import HelpCenterAccessPolicyDict, HelpCenterSubscriptionDict, HelpCenterTopicDict

HelpCenterTopicsPostsSideload: TypeAlias = Literal["users", "topics"]
"""What `include` can ask for."""

class HelpCenterTopicsApi(Resource):
    """Manages community topics, the areas posts are filed under, with their subscriptions and access
    policy.

    Reached as `client.help_center.topics`.
    """
    @property
    def access_policy(self) -> HelpCenterTopicsAccessPolicyApi:
        """The access policy of `client.help_center.topics`."""
    @property
    def posts(self) -> HelpCenterTopicsPostsApi:
        """The posts of `client.help_center.topics`."""
    @property
    def subscriptions(self) -> HelpCenterTopicsSubscriptionsApi:
        """The subscriptions of `client.help_center.topics`."""
    @overload
    def __call__(self, *, id: int | Topic) -> Topic:
        """Fetches one community topic; works anonymously where it is public.

        Args:
            id: the Topic or its id. Community or forum topic that the call is about.

        Returns:
            The Topic.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for anonymous.

        `GET /api/v2/community/topics/{topic_id}`
        """
    @overload
    def __call__(
        self,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Topic]:
        """Lists the community topics visible to the caller; works anonymously in an open community.

        Args:
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Topic records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for anonymous.

        `GET /api/v2/community/topics`
        """
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

class AsyncHelpCenterTopicsApi(AsyncResource):
    """Manages community topics, the areas posts are filed under, with their subscriptions and access
    policy.

    Reached as `client.help_center.topics`.
    """
    @property
    def access_policy(self) -> AsyncHelpCenterTopicsAccessPolicyApi:
        """The access policy of `client.help_center.topics`."""
    @property
    def posts(self) -> AsyncHelpCenterTopicsPostsApi:
        """The posts of `client.help_center.topics`."""
    @property
    def subscriptions(self) -> AsyncHelpCenterTopicsSubscriptionsApi:
        """The subscriptions of `client.help_center.topics`."""
    @overload
    def __call__(self, *, id: int | Topic) -> Awaitable[Topic]:
        """Fetches one community topic; works anonymously where it is public.

        Args:
            id: the Topic or its id. Community or forum topic that the call is about.

        Returns:
            To be awaited: the Topic.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for anonymous.

        `GET /api/v2/community/topics/{topic_id}`
        """
    @overload
    def __call__(
        self,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Topic]:
        """Lists the community topics visible to the caller; works anonymously in an open community.

        Args:
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Topic records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for anonymous.

        `GET /api/v2/community/topics`
        """
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

class HelpCenterTopicsSubscriptionsApi(Resource):
    """The subscriptions of `client.help_center.topics`.

    Reached as `client.help_center.topics.subscriptions`.
    """
    @overload
    def __call__(self, help_centre_object: int | Topic, *, id: int | Subscription) -> Subscription:
        """Fetches one subscription to a community topic; end users reach only their own.

        Args:
            help_centre_object: the Topic or its id. Community or forum topic that the call is about.
            id: the Subscription or its id. Help center subscription to act on.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/community/topics/{topic_id}/subscriptions/{subscription_id}`
        """
    @overload
    def __call__(
        self,
        help_centre_object: int | Topic,
        *,
        include: HelpCenterTopicsPostsSideload | Iterable[HelpCenterTopicsPostsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Subscription]:
        """Lists who follows a community topic. End users see only their own subscription.

        Args:
            help_centre_object: the Topic or its id. Community or forum topic that the call is about.
            include: what to bring along in the same answer: users, topics.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Subscription records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/community/topics/{topic_id}/subscriptions`
        """
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

class AsyncHelpCenterTopicsSubscriptionsApi(AsyncResource):
    """The subscriptions of `client.help_center.topics`.

    Reached as `client.help_center.topics.subscriptions`.
    """
    @overload
    def __call__(self, help_centre_object: int | Topic, *, id: int | Subscription) -> Awaitable[Subscription]:
        """Fetches one subscription to a community topic; end users reach only their own.

        Args:
            help_centre_object: the Topic or its id. Community or forum topic that the call is about.
            id: the Subscription or its id. Help center subscription to act on.

        Returns:
            To be awaited: the Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/community/topics/{topic_id}/subscriptions/{subscription_id}`
        """
    @overload
    def __call__(
        self,
        help_centre_object: int | Topic,
        *,
        include: HelpCenterTopicsPostsSideload | Iterable[HelpCenterTopicsPostsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Subscription]:
        """Lists who follows a community topic. End users see only their own subscription.

        Args:
            help_centre_object: the Topic or its id. Community or forum topic that the call is about.
            include: what to bring along in the same answer: users, topics.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Subscription records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/community/topics/{topic_id}/subscriptions`
        """
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
