# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/posts.yaml and 1 more) by `make generate`. Do not edit.
"""Manages community posts with their comments, votes and subscriptions."""

from collections.abc import Coroutine, Iterable
from enum import Enum
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.help_centre_objects import Comment, Post, Subscription, Vote
from zenpy.lib.api_objects.users import User
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import (
    HelpCenterCommentDict,
    HelpCenterPostDict,
    HelpCenterSubscriptionDict,
    HelpCenterVoteDict,
)

HelpCenterPostsSideload: TypeAlias = Literal["users", "topics"]
"""Values of `include=` in `client.help_center.posts()`."""
HelpCenterPostsCommentsSideload: TypeAlias = Literal["users", "posts"]
"""Values of `include=` in `client.help_center.posts.comments()`."""
HelpCenterPostsCommentsCommentVotesSideload: TypeAlias = Literal["users", "comments"]
"""Values of `include=` in `client.help_center.posts.comments.comment_votes()`."""
HelpCenterPostsFilterBy: TypeAlias = Literal["planned", "not_planned", "completed", "answered", "none"]
"""What `filter_by` can be."""
HelpCenterPostsSortBy: TypeAlias = Literal[
    "created_at", "edited_at", "updated_at", "recent_activity", "votes", "comments"
]
"""What `sort_by` can be."""

class HelpCenterPostsApi(Resource):
    """Manages community posts with their comments, votes and subscriptions.

    Reached as `client.help_center.posts`.
    """

    comments: Lazy[HelpCenterPostsCommentsApi]
    """Lists the comments on a community post that the end user may see. Calls: `create`, `delete`,
    `vote_comment_down`, `vote_comment_up`, `update`, `comment_votes`.
    """
    subscriptions: Lazy[HelpCenterPostsSubscriptionsApi]
    """Lists who follows a community post. End users see only their own subscription."""
    votes: Lazy[HelpCenterPostsVotesApi]
    """Lists the votes on a community post; end users see only their own."""
    @overload
    def __call__(
        self,
        *,
        filter_by: HelpCenterPostsFilterBy | Enum | None = None,
        sort_by: HelpCenterPostsSortBy | Enum | None = None,
        include: HelpCenterPostsSideload | Iterable[HelpCenterPostsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Post]:
        """Lists the community posts of all topics visible to the caller; can be filtered by status and
        sorted by activity or votes.

        Args:
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
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/community/posts`
        """
    @overload
    def __call__(
        self,
        *,
        id: int | Post,
        include: HelpCenterPostsSideload | Iterable[HelpCenterPostsSideload] | None = None,
    ) -> Post:
        """Fetches one community post; works anonymously where its topic is public.

        Args:
            id: Community post that the call is about. Takes a Post or its id.
            include: What to bring along in the same answer: users, topics.

        Returns:
            The Post.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/community/posts/{post_id}`
        """
    def create(
        self, api_objects: Post | HelpCenterPostDict, *, notify_subscribers: bool | None = None
    ) -> Post:
        """Starts a post in a community topic; open to end users who may post there. Agents may set the
        author for imports.

        Args:
            api_objects: The Post: an object, or a mapping of its fields.
            notify_subscribers: False sends no mail to those who follow the topic; without it they are
                told.

        Returns:
            The Post.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/community/posts`
        """
    def create_subscription(
        self, help_centre_object: int | Post, subscription: Subscription | HelpCenterSubscriptionDict
    ) -> Subscription:
        """Makes the caller follow a community post; open to end users. Agents may subscribe someone else
        by giving a user id.

        Args:
            help_centre_object: Community post that the call is about. Takes a Post or its id.
            subscription: The Subscription: an object, or a mapping of its fields.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/community/posts/{post_id}/subscriptions`
        """
    def delete(self, api_objects: int | Post) -> None:
        """Deletes a community post. Agents, or the end user who wrote it.

        Args:
            api_objects: Community post that the call is about. Takes a Post or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for agents and end users.

        `DELETE /api/v2/community/posts/{post_id}`
        """
    def delete_subscription(self, help_centre_object: int | Post, subscription: int | Subscription) -> None:
        """Ends a subscription, so the user gets no further notifications about the post. For the
        subscriber, and for agents on others' behalf.

        Args:
            help_centre_object: Community post that the call is about. Takes a Post or its id.
            subscription: Help center subscription to act on. Takes a Subscription or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/community/posts/{post_id}/subscriptions/{subscription_id}`
        """
    def update(self, api_objects: Post | HelpCenterPostDict) -> Post:
        """Edits a post. End users change their own; agents may also set status, pin, feature, close or
        move it. A record without changes is read, and nothing is written.

        Args:
            api_objects: The Post: an object, or a mapping of its fields.

        Returns:
            The Post.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/community/posts/{post_id}`
        """
    def user_posts(
        self,
        user: int | User,
        *,
        filter_by: HelpCenterPostsFilterBy | Enum | None = None,
        sort_by: HelpCenterPostsSortBy | Enum | None = None,
        include: HelpCenterPostsSideload | Iterable[HelpCenterPostsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Post]:
        """Lists the community posts written by a user; pass `me` for the caller's own.

        Args:
            user: User that the call is about. Takes a User or its id.
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

        `GET /api/v2/community/users/{user_id}/posts`
        """
    def vote_down(
        self, help_centre_object: int | Post, vote: Vote | HelpCenterVoteDict | None = None
    ) -> Vote:
        """Casts the caller's downvote on a community post, replacing an earlier upvote; open to end users.

        Args:
            help_centre_object: Community post that the call is about. Takes a Post or its id.
            vote: The Vote: an object, or a mapping of its fields.

        Returns:
            The Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/community/posts/{post_id}/down`
        """
    def vote_up(self, help_centre_object: int | Post, vote: Vote | HelpCenterVoteDict | None = None) -> Vote:
        """Casts the caller's upvote on a community post, replacing an earlier downvote; open to end users.

        Args:
            help_centre_object: Community post that the call is about. Takes a Post or its id.
            vote: The Vote: an object, or a mapping of its fields.

        Returns:
            The Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/community/posts/{post_id}/up`
        """

class AsyncHelpCenterPostsApi(AsyncResource):
    """Manages community posts with their comments, votes and subscriptions.

    Reached as `client.help_center.posts`.
    """

    comments: Lazy[AsyncHelpCenterPostsCommentsApi]
    """Lists the comments on a community post that the end user may see. Calls: `create`, `delete`,
    `vote_comment_down`, `vote_comment_up`, `update`, `comment_votes`.
    """
    subscriptions: Lazy[AsyncHelpCenterPostsSubscriptionsApi]
    """Lists who follows a community post. End users see only their own subscription."""
    votes: Lazy[AsyncHelpCenterPostsVotesApi]
    """Lists the votes on a community post; end users see only their own."""
    @overload
    def __call__(
        self,
        *,
        filter_by: HelpCenterPostsFilterBy | Enum | None = None,
        sort_by: HelpCenterPostsSortBy | Enum | None = None,
        include: HelpCenterPostsSideload | Iterable[HelpCenterPostsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Post]:
        """Lists the community posts of all topics visible to the caller; can be filtered by status and
        sorted by activity or votes.

        Args:
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
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/community/posts`
        """
    @overload
    def __call__(
        self,
        *,
        id: int | Post,
        include: HelpCenterPostsSideload | Iterable[HelpCenterPostsSideload] | None = None,
    ) -> Coroutine[object, object, Post]:
        """Fetches one community post; works anonymously where its topic is public.

        Args:
            id: Community post that the call is about. Takes a Post or its id.
            include: What to bring along in the same answer: users, topics.

        Returns:
            The Post.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/community/posts/{post_id}`
        """
    def create(
        self, api_objects: Post | HelpCenterPostDict, *, notify_subscribers: bool | None = None
    ) -> Coroutine[object, object, Post]:
        """Starts a post in a community topic; open to end users who may post there. Agents may set the
        author for imports.

        Args:
            api_objects: The Post: an object, or a mapping of its fields.
            notify_subscribers: False sends no mail to those who follow the topic; without it they are
                told.

        Returns:
            The Post.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/community/posts`
        """
    def create_subscription(
        self, help_centre_object: int | Post, subscription: Subscription | HelpCenterSubscriptionDict
    ) -> Coroutine[object, object, Subscription]:
        """Makes the caller follow a community post; open to end users. Agents may subscribe someone else
        by giving a user id.

        Args:
            help_centre_object: Community post that the call is about. Takes a Post or its id.
            subscription: The Subscription: an object, or a mapping of its fields.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/community/posts/{post_id}/subscriptions`
        """
    def delete(self, api_objects: int | Post) -> Coroutine[object, object, None]:
        """Deletes a community post. Agents, or the end user who wrote it.

        Args:
            api_objects: Community post that the call is about. Takes a Post or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for agents and end users.

        `DELETE /api/v2/community/posts/{post_id}`
        """
    def delete_subscription(
        self, help_centre_object: int | Post, subscription: int | Subscription
    ) -> Coroutine[object, object, None]:
        """Ends a subscription, so the user gets no further notifications about the post. For the
        subscriber, and for agents on others' behalf.

        Args:
            help_centre_object: Community post that the call is about. Takes a Post or its id.
            subscription: Help center subscription to act on. Takes a Subscription or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/community/posts/{post_id}/subscriptions/{subscription_id}`
        """
    def update(self, api_objects: Post | HelpCenterPostDict) -> Coroutine[object, object, Post]:
        """Edits a post. End users change their own; agents may also set status, pin, feature, close or
        move it. A record without changes is read, and nothing is written.

        Args:
            api_objects: The Post: an object, or a mapping of its fields.

        Returns:
            The Post.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/community/posts/{post_id}`
        """
    def user_posts(
        self,
        user: int | User,
        *,
        filter_by: HelpCenterPostsFilterBy | Enum | None = None,
        sort_by: HelpCenterPostsSortBy | Enum | None = None,
        include: HelpCenterPostsSideload | Iterable[HelpCenterPostsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Post]:
        """Lists the community posts written by a user; pass `me` for the caller's own.

        Args:
            user: User that the call is about. Takes a User or its id.
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

        `GET /api/v2/community/users/{user_id}/posts`
        """
    def vote_down(
        self, help_centre_object: int | Post, vote: Vote | HelpCenterVoteDict | None = None
    ) -> Coroutine[object, object, Vote]:
        """Casts the caller's downvote on a community post, replacing an earlier upvote; open to end users.

        Args:
            help_centre_object: Community post that the call is about. Takes a Post or its id.
            vote: The Vote: an object, or a mapping of its fields.

        Returns:
            The Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/community/posts/{post_id}/down`
        """
    def vote_up(
        self, help_centre_object: int | Post, vote: Vote | HelpCenterVoteDict | None = None
    ) -> Coroutine[object, object, Vote]:
        """Casts the caller's upvote on a community post, replacing an earlier downvote; open to end users.

        Args:
            help_centre_object: Community post that the call is about. Takes a Post or its id.
            vote: The Vote: an object, or a mapping of its fields.

        Returns:
            The Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/community/posts/{post_id}/up`
        """

class HelpCenterPostsCommentsApi(Resource):
    """Lists the comments on a community post that the end user may see. Calls: `create`, `delete`,
    `vote_comment_down`, `vote_comment_up`, `update`, `comment_votes`.

    Reached as `client.help_center.posts.comments`.
    """
    @overload
    def __call__(
        self,
        post: int | Post,
        *,
        include: HelpCenterPostsCommentsSideload | Iterable[HelpCenterPostsCommentsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Comment]:
        """Lists the comments on a community post that the end user may see.

        Args:
            post: Community post that the call is about. Takes a Post or its id.
            include: What to bring along in the same answer: users, posts.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Comment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for end users.

        `GET /api/v2/community/posts/{post_id}/comments`
        """
    @overload
    def __call__(
        self,
        post: int | Post,
        *,
        id: int | Comment,
        include: HelpCenterPostsCommentsSideload | Iterable[HelpCenterPostsCommentsSideload] | None = None,
    ) -> Comment:
        """Fetches one comment on a community post that the end user may see.

        Args:
            post: Community post that the call is about. Takes a Post or its id.
            id: Comment on a community post to act on. Takes a Comment or its id.
            include: What to bring along in the same answer: users, posts.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for end users.

        `GET /api/v2/community/posts/{post_id}/comments/{post_comment_id}`
        """
    @overload
    def __call__(
        self,
        post: int | Post,
        *,
        locale: str,
        id: int | Comment,
        include: HelpCenterPostsCommentsSideload | Iterable[HelpCenterPostsCommentsSideload] | None = None,
    ) -> Comment:
        """Fetches one comment on a community post in a locale, if the end user may see it.

        Args:
            post: Community post that the call is about. Takes a Post or its id.
            locale: Language as a code, such as `en-us`.
            id: Comment on a community post to act on. Takes a Comment or its id.
            include: What to bring along in the same answer: users, posts.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for end users.

        `GET /api/v2/help_center/{locale}/community/posts/{post_id}/comments/{post_comment_id}`
        """
    def comment_votes(
        self,
        help_centre_object: int | Post,
        comment: int | Comment,
        *,
        include: HelpCenterPostsCommentsCommentVotesSideload
        | Iterable[HelpCenterPostsCommentsCommentVotesSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Vote]:
        """Lists the votes on a post comment; end users see only their own.

        Args:
            help_centre_object: Community post that the call is about. Takes a Post or its id.
            comment: Comment that the call is about. Takes a Comment or its id.
            include: What to bring along in the same answer: users, comments.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Vote records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/community/posts/{post_id}/comments/{comment_id}/votes`
        """
    def create(
        self,
        post: int | Post,
        comment: Comment | HelpCenterCommentDict,
        *,
        notify_subscribers: bool | None = None,
    ) -> Comment:
        """Adds a comment to a community post; open to end users. Agents may set author and creation time
        for imports.

        Args:
            post: Community post that the call is about. Takes a Post or its id.
            comment: The Comment: an object, or a mapping of its fields.
            notify_subscribers: False sends no mail to those who follow the post; without it they are
                told.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/community/posts/{post_id}/comments`
        """
    def delete(self, post: int | Post, comment: int | Comment) -> None:
        """Deletes a comment on a community post. Agents, or the end user who wrote it.

        Args:
            post: Community post that the call is about. Takes a Post or its id.
            comment: Comment on a community post to act on. Takes a Comment or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for agents and end users.

        `DELETE /api/v2/community/posts/{post_id}/comments/{post_comment_id}`
        """
    def update(self, post: int | Post, comment: Comment | HelpCenterCommentDict) -> Comment:
        """Edits a post comment or marks it as official. Agents, or the end user who wrote it (text only).
        A record without changes is read, and nothing is written.

        Args:
            post: Community post that the call is about. Takes a Post or its id.
            comment: The Comment: an object, or a mapping of its fields.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Allowed for agents and end users.

        `PUT /api/v2/community/posts/{post_id}/comments/{post_comment_id}`
        """
    def vote_comment_down(
        self,
        help_centre_object: int | Post,
        comment: int | Comment,
        vote: Vote | HelpCenterVoteDict | None = None,
    ) -> Vote:
        """Casts the caller's downvote on a post comment, replacing an earlier upvote; open to end users.

        Args:
            help_centre_object: Community post that the call is about. Takes a Post or its id.
            comment: Comment that the call is about. Takes a Comment or its id.
            vote: The Vote: an object, or a mapping of its fields.

        Returns:
            The Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/community/posts/{post_id}/comments/{comment_id}/down`
        """
    def vote_comment_up(
        self,
        help_centre_object: int | Post,
        comment: int | Comment,
        vote: Vote | HelpCenterVoteDict | None = None,
    ) -> Vote:
        """Casts the caller's upvote on a post comment, replacing an earlier downvote; open to end users.

        Args:
            help_centre_object: Community post that the call is about. Takes a Post or its id.
            comment: Comment that the call is about. Takes a Comment or its id.
            vote: The Vote: an object, or a mapping of its fields.

        Returns:
            The Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/community/posts/{post_id}/comments/{comment_id}/up`
        """

class AsyncHelpCenterPostsCommentsApi(AsyncResource):
    """Lists the comments on a community post that the end user may see. Calls: `create`, `delete`,
    `vote_comment_down`, `vote_comment_up`, `update`, `comment_votes`.

    Reached as `client.help_center.posts.comments`.
    """
    @overload
    def __call__(
        self,
        post: int | Post,
        *,
        include: HelpCenterPostsCommentsSideload | Iterable[HelpCenterPostsCommentsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Comment]:
        """Lists the comments on a community post that the end user may see.

        Args:
            post: Community post that the call is about. Takes a Post or its id.
            include: What to bring along in the same answer: users, posts.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Comment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for end users.

        `GET /api/v2/community/posts/{post_id}/comments`
        """
    @overload
    def __call__(
        self,
        post: int | Post,
        *,
        id: int | Comment,
        include: HelpCenterPostsCommentsSideload | Iterable[HelpCenterPostsCommentsSideload] | None = None,
    ) -> Coroutine[object, object, Comment]:
        """Fetches one comment on a community post that the end user may see.

        Args:
            post: Community post that the call is about. Takes a Post or its id.
            id: Comment on a community post to act on. Takes a Comment or its id.
            include: What to bring along in the same answer: users, posts.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for end users.

        `GET /api/v2/community/posts/{post_id}/comments/{post_comment_id}`
        """
    @overload
    def __call__(
        self,
        post: int | Post,
        *,
        locale: str,
        id: int | Comment,
        include: HelpCenterPostsCommentsSideload | Iterable[HelpCenterPostsCommentsSideload] | None = None,
    ) -> Coroutine[object, object, Comment]:
        """Fetches one comment on a community post in a locale, if the end user may see it.

        Args:
            post: Community post that the call is about. Takes a Post or its id.
            locale: Language as a code, such as `en-us`.
            id: Comment on a community post to act on. Takes a Comment or its id.
            include: What to bring along in the same answer: users, posts.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for end users.

        `GET /api/v2/help_center/{locale}/community/posts/{post_id}/comments/{post_comment_id}`
        """
    def comment_votes(
        self,
        help_centre_object: int | Post,
        comment: int | Comment,
        *,
        include: HelpCenterPostsCommentsCommentVotesSideload
        | Iterable[HelpCenterPostsCommentsCommentVotesSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Vote]:
        """Lists the votes on a post comment; end users see only their own.

        Args:
            help_centre_object: Community post that the call is about. Takes a Post or its id.
            comment: Comment that the call is about. Takes a Comment or its id.
            include: What to bring along in the same answer: users, comments.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Vote records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/community/posts/{post_id}/comments/{comment_id}/votes`
        """
    def create(
        self,
        post: int | Post,
        comment: Comment | HelpCenterCommentDict,
        *,
        notify_subscribers: bool | None = None,
    ) -> Coroutine[object, object, Comment]:
        """Adds a comment to a community post; open to end users. Agents may set author and creation time
        for imports.

        Args:
            post: Community post that the call is about. Takes a Post or its id.
            comment: The Comment: an object, or a mapping of its fields.
            notify_subscribers: False sends no mail to those who follow the post; without it they are
                told.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/community/posts/{post_id}/comments`
        """
    def delete(self, post: int | Post, comment: int | Comment) -> Coroutine[object, object, None]:
        """Deletes a comment on a community post. Agents, or the end user who wrote it.

        Args:
            post: Community post that the call is about. Takes a Post or its id.
            comment: Comment on a community post to act on. Takes a Comment or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for agents and end users.

        `DELETE /api/v2/community/posts/{post_id}/comments/{post_comment_id}`
        """
    def update(
        self, post: int | Post, comment: Comment | HelpCenterCommentDict
    ) -> Coroutine[object, object, Comment]:
        """Edits a post comment or marks it as official. Agents, or the end user who wrote it (text only).
        A record without changes is read, and nothing is written.

        Args:
            post: Community post that the call is about. Takes a Post or its id.
            comment: The Comment: an object, or a mapping of its fields.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Allowed for agents and end users.

        `PUT /api/v2/community/posts/{post_id}/comments/{post_comment_id}`
        """
    def vote_comment_down(
        self,
        help_centre_object: int | Post,
        comment: int | Comment,
        vote: Vote | HelpCenterVoteDict | None = None,
    ) -> Coroutine[object, object, Vote]:
        """Casts the caller's downvote on a post comment, replacing an earlier upvote; open to end users.

        Args:
            help_centre_object: Community post that the call is about. Takes a Post or its id.
            comment: Comment that the call is about. Takes a Comment or its id.
            vote: The Vote: an object, or a mapping of its fields.

        Returns:
            The Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/community/posts/{post_id}/comments/{comment_id}/down`
        """
    def vote_comment_up(
        self,
        help_centre_object: int | Post,
        comment: int | Comment,
        vote: Vote | HelpCenterVoteDict | None = None,
    ) -> Coroutine[object, object, Vote]:
        """Casts the caller's upvote on a post comment, replacing an earlier downvote; open to end users.

        Args:
            help_centre_object: Community post that the call is about. Takes a Post or its id.
            comment: Comment that the call is about. Takes a Comment or its id.
            vote: The Vote: an object, or a mapping of its fields.

        Returns:
            The Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/community/posts/{post_id}/comments/{comment_id}/up`
        """

class HelpCenterPostsSubscriptionsApi(Resource):
    """Lists who follows a community post. End users see only their own subscription.

    Reached as `client.help_center.posts.subscriptions`.
    """
    @overload
    def __call__(
        self,
        help_centre_object: int | Post,
        *,
        include: HelpCenterPostsCommentsSideload | Iterable[HelpCenterPostsCommentsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Subscription]:
        """Lists who follows a community post. End users see only their own subscription.

        Args:
            help_centre_object: Community post that the call is about. Takes a Post or its id.
            include: What to bring along in the same answer: users, posts.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Subscription records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/community/posts/{post_id}/subscriptions`
        """
    @overload
    def __call__(self, help_centre_object: int | Post, *, id: int | Subscription) -> Subscription:
        """Fetches one subscription to a community post; end users reach only their own.

        Args:
            help_centre_object: Community post that the call is about. Takes a Post or its id.
            id: Help center subscription to act on. Takes a Subscription or its id.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/community/posts/{post_id}/subscriptions/{subscription_id}`
        """

class AsyncHelpCenterPostsSubscriptionsApi(AsyncResource):
    """Lists who follows a community post. End users see only their own subscription.

    Reached as `client.help_center.posts.subscriptions`.
    """
    @overload
    def __call__(
        self,
        help_centre_object: int | Post,
        *,
        include: HelpCenterPostsCommentsSideload | Iterable[HelpCenterPostsCommentsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Subscription]:
        """Lists who follows a community post. End users see only their own subscription.

        Args:
            help_centre_object: Community post that the call is about. Takes a Post or its id.
            include: What to bring along in the same answer: users, posts.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Subscription records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/community/posts/{post_id}/subscriptions`
        """
    @overload
    def __call__(
        self, help_centre_object: int | Post, *, id: int | Subscription
    ) -> Coroutine[object, object, Subscription]:
        """Fetches one subscription to a community post; end users reach only their own.

        Args:
            help_centre_object: Community post that the call is about. Takes a Post or its id.
            id: Help center subscription to act on. Takes a Subscription or its id.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/community/posts/{post_id}/subscriptions/{subscription_id}`
        """

class HelpCenterPostsVotesApi(Resource):
    """Lists the votes on a community post; end users see only their own.

    Reached as `client.help_center.posts.votes`.
    """
    def __call__(
        self,
        help_centre_object: int | Post,
        *,
        include: HelpCenterPostsCommentsSideload | Iterable[HelpCenterPostsCommentsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Vote]:
        """Lists the votes on a community post; end users see only their own.

        Args:
            help_centre_object: Community post that the call is about. Takes a Post or its id.
            include: What to bring along in the same answer: users, posts.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Vote records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/community/posts/{post_id}/votes`
        """

class AsyncHelpCenterPostsVotesApi(AsyncResource):
    """Lists the votes on a community post; end users see only their own.

    Reached as `client.help_center.posts.votes`.
    """
    def __call__(
        self,
        help_centre_object: int | Post,
        *,
        include: HelpCenterPostsCommentsSideload | Iterable[HelpCenterPostsCommentsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Vote]:
        """Lists the votes on a community post; end users see only their own.

        Args:
            help_centre_object: Community post that the call is about. Takes a Post or its id.
            include: What to bring along in the same answer: users, posts.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Vote records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/community/posts/{post_id}/votes`
        """
