# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/topics.yaml) by `make generate`. Do not edit.
"""Manages community topics, the areas posts are filed under, with their subscriptions and access
policy.
"""

from collections.abc import Coroutine, Iterable
from enum import Enum
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.help_centre_objects import AccessPolicy, Post, Subscription, Topic
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import HelpCenterAccessPolicyDict, HelpCenterSubscriptionDict, HelpCenterTopicDict

HelpCenterTopicsPostsSideload: TypeAlias = Literal["users", "topics"]
"""Values of `include=` in `client.help_center.topics.posts()`."""
HelpCenterTopicsPostsFilterBy: TypeAlias = Literal["planned", "not_planned", "completed", "answered", "none"]
"""What `filter_by` can be."""
HelpCenterTopicsPostsSortBy: TypeAlias = Literal[
    "created_at", "edited_at", "updated_at", "recent_activity", "votes", "comments"
]
"""What `sort_by` can be."""

class HelpCenterTopicsApi(Resource):
    """Manages community topics, the areas posts are filed under, with their subscriptions and access
    policy.

    Reached as `client.help_center.topics`.
    """

    access_policy: Lazy[HelpCenterTopicsAccessPolicyApi]
    """Reads who may view and post in a community topic. Legacy: user segments on the topic replaced
    access policies. For agents. Calls: `update`.
    """
    posts: Lazy[HelpCenterTopicsPostsApi]
    """Lists the posts of one community topic visible to the caller."""
    subscriptions: Lazy[HelpCenterTopicsSubscriptionsApi]
    """Lists who follows a community topic. End users see only their own subscription. Calls: `update`."""
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
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Topic records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/community/topics`
        """
    @overload
    def __call__(self, *, id: int | Topic) -> Topic:
        """Fetches one community topic; works anonymously where it is public.

        Args:
            id: Community or forum topic that the call is about. Takes a Topic or its id.

        Returns:
            The Topic.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/community/topics/{topic_id}`
        """
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
    def delete(self, api_objects: int | Topic) -> None:
        """Deletes a community topic along with its posts; for help center managers.

        Args:
            api_objects: Community or forum topic that the call is about. Takes a Topic or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/community/topics/{topic_id}`
        """
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

class AsyncHelpCenterTopicsApi(AsyncResource):
    """Manages community topics, the areas posts are filed under, with their subscriptions and access
    policy.

    Reached as `client.help_center.topics`.
    """

    access_policy: Lazy[AsyncHelpCenterTopicsAccessPolicyApi]
    """Reads who may view and post in a community topic. Legacy: user segments on the topic replaced
    access policies. For agents. Calls: `update`.
    """
    posts: Lazy[AsyncHelpCenterTopicsPostsApi]
    """Lists the posts of one community topic visible to the caller."""
    subscriptions: Lazy[AsyncHelpCenterTopicsSubscriptionsApi]
    """Lists who follows a community topic. End users see only their own subscription. Calls: `update`."""
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
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Topic records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/community/topics`
        """
    @overload
    def __call__(self, *, id: int | Topic) -> Coroutine[object, object, Topic]:
        """Fetches one community topic; works anonymously where it is public.

        Args:
            id: Community or forum topic that the call is about. Takes a Topic or its id.

        Returns:
            The Topic.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/community/topics/{topic_id}`
        """
    def create(self, api_objects: Topic | HelpCenterTopicDict) -> Coroutine[object, object, Topic]:
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
    def create_subscription(
        self, help_centre_object: int | Topic, subscription: Subscription | HelpCenterSubscriptionDict
    ) -> Coroutine[object, object, Subscription]:
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
    def delete(self, api_objects: int | Topic) -> Coroutine[object, object, None]:
        """Deletes a community topic along with its posts; for help center managers.

        Args:
            api_objects: Community or forum topic that the call is about. Takes a Topic or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/community/topics/{topic_id}`
        """
    def delete_subscription(
        self, help_centre_object: int | Topic, subscription: int | Subscription
    ) -> Coroutine[object, object, None]:
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
    def update(self, api_objects: Topic | HelpCenterTopicDict) -> Coroutine[object, object, Topic]:
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

class HelpCenterTopicsAccessPolicyApi(Resource):
    """Reads who may view and post in a community topic. Legacy: user segments on the topic replaced
    access policies. For agents. Calls: `update`.

    Reached as `client.help_center.topics.access_policy`.
    """
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

class AsyncHelpCenterTopicsAccessPolicyApi(AsyncResource):
    """Reads who may view and post in a community topic. Legacy: user segments on the topic replaced
    access policies. For agents. Calls: `update`.

    Reached as `client.help_center.topics.access_policy`.
    """
    def __call__(self, topic: int | Topic) -> Coroutine[object, object, AccessPolicy]:
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
    def update(
        self, topic: int | Topic, access_policy: AccessPolicy | HelpCenterAccessPolicyDict
    ) -> Coroutine[object, object, AccessPolicy]:
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

class HelpCenterTopicsPostsApi(Resource):
    """Lists the posts of one community topic visible to the caller.

    Reached as `client.help_center.topics.posts`.
    """
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

class AsyncHelpCenterTopicsPostsApi(AsyncResource):
    """Lists the posts of one community topic visible to the caller.

    Reached as `client.help_center.topics.posts`.
    """
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
    ) -> AsyncResultGenerator[Post]:
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

class HelpCenterTopicsSubscriptionsApi(Resource):
    """Lists who follows a community topic. End users see only their own subscription. Calls: `update`.

    Reached as `client.help_center.topics.subscriptions`.
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
            help_centre_object: Community or forum topic that the call is about. Takes a Topic or its
                id.
            include: What to bring along in the same answer: users, topics.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Subscription records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/community/topics/{topic_id}/subscriptions`
        """
    @overload
    def __call__(self, help_centre_object: int | Topic, *, id: int | Subscription) -> Subscription:
        """Fetches one subscription to a community topic; end users reach only their own.

        Args:
            help_centre_object: Community or forum topic that the call is about. Takes a Topic or its
                id.
            id: Help center subscription to act on. Takes a Subscription or its id.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/community/topics/{topic_id}/subscriptions/{subscription_id}`
        """
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

class AsyncHelpCenterTopicsSubscriptionsApi(AsyncResource):
    """Lists who follows a community topic. End users see only their own subscription. Calls: `update`.

    Reached as `client.help_center.topics.subscriptions`.
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
            help_centre_object: Community or forum topic that the call is about. Takes a Topic or its
                id.
            include: What to bring along in the same answer: users, topics.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Subscription records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/community/topics/{topic_id}/subscriptions`
        """
    @overload
    def __call__(
        self, help_centre_object: int | Topic, *, id: int | Subscription
    ) -> Coroutine[object, object, Subscription]:
        """Fetches one subscription to a community topic; end users reach only their own.

        Args:
            help_centre_object: Community or forum topic that the call is about. Takes a Topic or its
                id.
            id: Help center subscription to act on. Takes a Subscription or its id.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/community/topics/{topic_id}/subscriptions/{subscription_id}`
        """
    def update(
        self, topic: int | Topic, subscription: Subscription | HelpCenterSubscriptionDict
    ) -> Coroutine[object, object, Subscription]:
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
