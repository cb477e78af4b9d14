# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/posts.yaml and 1 more) by `make generate`. Do not edit.
"""Manages community posts with their comments, votes and subscriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.operation import Argument, Body, Form, Method, Operation, Param, Result, Sideload
from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable

    from zenpy.lib.api_objects.help_centre_objects import Comment, Post, Subscription, Vote
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
    from zenpy.payloads import (
        HelpCenterCommentDict,
        HelpCenterPostDict,
        HelpCenterSubscriptionDict,
        HelpCenterVoteDict,
    )


HelpCenterPostsSideload: TypeAlias = Literal["users", "topics"]
HelpCenterPostsCommentsSideload: TypeAlias = Literal["users", "posts"]
HelpCenterPostsCommentsCommentVotesSideload: TypeAlias = Literal["users", "comments"]


class HelpCenterPostsApi(Resource):
    """Manages community posts with their comments, votes and subscriptions.

    Reached as `client.help_center.posts`.
    """

    comments: Sub[HelpCenterPostsCommentsApi] = Sub("help_center.posts", "HelpCenterPostsCommentsApi")
    subscriptions: Sub[HelpCenterPostsSubscriptionsApi] = Sub(
        "help_center.posts", "HelpCenterPostsSubscriptionsApi"
    )
    votes: Sub[HelpCenterPostsVotesApi] = Sub("help_center.posts", "HelpCenterPostsVotesApi")

    def __call__(
        self,
        *,
        id: int | Post | None = None,
        include: HelpCenterPostsSideload | Iterable[HelpCenterPostsSideload] | None = None,
        filter_by: Literal["planned", "not_planned", "completed", "answered", "none"] | None = None,
        sort_by: Literal["created_at", "edited_at", "updated_at", "recent_activity", "votes", "comments"]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Post | BaseResultGenerator[Post]:
        """Lists the community posts of all topics visible to the caller; can be filtered by status and
        sorted by activity or votes.

        - `client.help_center.posts(id=…)`: Fetches one community post; works anonymously where its
        topic is public.
        - `client.help_center.posts()`: Lists the community posts of all topics visible to the caller;
        can be filtered by status and sorted by activity or votes.

        Args:
            id: the Post or its id. Community post that the call is about.
            include: what to bring along in the same answer: users, topics.
            filter_by: Keeps only posts of a state, such as `planned`, `answered` or `none`.
            sort_by: Property to sort by.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            The Post.
            Post records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/community/posts/{post_id}`
        `GET /api/v2/community/posts`
        """
        return self._run(
            _CALL,
            id=id,
            include=include,
            filter_by=filter_by,
            sort_by=sort_by,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def create(
        self, api_objects: Post | HelpCenterPostDict, *, notify_subscribers: bool | None = None
    ) -> Post:
        """Starts a post in a community topic; open to end users who may post there. Agents may set the
        author for imports.

        Args:
            api_objects: the Post: an object, or a mapping of its fields.
            notify_subscribers: False sends no mail to those who follow the topic; without it they are
                told.

        Returns:
            The Post.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `POST /api/v2/community/posts`
        """
        return self._run(_CREATE, api_objects=api_objects, notify_subscribers=notify_subscribers)

    def create_subscription(
        self, help_centre_object: int | Post, subscription: Subscription | HelpCenterSubscriptionDict
    ) -> Subscription:
        """Makes the caller follow a community post; open to end users. Agents may subscribe someone else
        by giving a user id.

        Args:
            help_centre_object: the Post or its id. Community post that the call is about.
            subscription: the Subscription: an object, or a mapping of its fields.

        Returns:
            The Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `POST /api/v2/community/posts/{post_id}/subscriptions`
        """
        return self._run(
            _CREATE_SUBSCRIPTION, help_centre_object=help_centre_object, subscription=subscription
        )

    def delete(self, api_objects: int | Post) -> None:
        """Deletes a community post. Agents, or the end user who wrote it.

        Args:
            api_objects: the Post or its id. Community post that the call is about.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `DELETE /api/v2/community/posts/{post_id}`
        """
        self._run(_DELETE, api_objects=api_objects)

    def delete_subscription(self, help_centre_object: int | Post, subscription: int | Subscription) -> None:
        """Ends a subscription, so the user gets no further notifications about the post. For the
        subscriber, and for agents on others' behalf.

        Args:
            help_centre_object: the Post or its id. Community post that the call is about.
            subscription: the Subscription or its id. Help center subscription to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/v2/community/posts/{post_id}/subscriptions/{subscription_id}`
        """
        self._run(_DELETE_SUBSCRIPTION, help_centre_object=help_centre_object, subscription=subscription)

    def update(self, api_objects: Post | HelpCenterPostDict) -> Post:
        """Edits a post. End users change their own; agents may also set status, pin, feature, close or
        move it.

        Args:
            api_objects: the Post: an object, or a mapping of its fields.

        Returns:
            The Post.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `PUT /api/v2/community/posts/{post_id}`
        """
        return self._run(_UPDATE, api_objects=api_objects)

    def user_posts(
        self,
        user: int | User,
        *,
        filter_by: Literal["planned", "not_planned", "completed", "answered", "none"] | None = None,
        sort_by: Literal["created_at", "edited_at", "updated_at", "recent_activity", "votes", "comments"]
        | None = None,
        include: HelpCenterPostsSideload | Iterable[HelpCenterPostsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Post]:
        """Lists the community posts written by a user; pass `me` for the caller's own.

        Args:
            user: the User or its id. User that the call is about.
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

        `GET /api/v2/community/users/{user_id}/posts`
        """
        return self._run(
            _USER_POSTS,
            user=user,
            filter_by=filter_by,
            sort_by=sort_by,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def vote_down(
        self, help_centre_object: int | Post, vote: Vote | HelpCenterVoteDict | None = None
    ) -> Vote:
        """Casts the caller's downvote on a community post, replacing an earlier upvote; open to end users.

        Args:
            help_centre_object: the Post or its id. Community post that the call is about.
            vote: the Vote: an object, or a mapping of its fields.

        Returns:
            The Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `POST /api/v2/community/posts/{post_id}/down`
        """
        return self._run(_VOTE_DOWN, help_centre_object=help_centre_object, vote=vote)

    def vote_up(self, help_centre_object: int | Post, vote: Vote | HelpCenterVoteDict | None = None) -> Vote:
        """Casts the caller's upvote on a community post, replacing an earlier downvote; open to end users.

        Args:
            help_centre_object: the Post or its id. Community post that the call is about.
            vote: the Vote: an object, or a mapping of its fields.

        Returns:
            The Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `POST /api/v2/community/posts/{post_id}/up`
        """
        return self._run(_VOTE_UP, help_centre_object=help_centre_object, vote=vote)


class AsyncHelpCenterPostsApi(AsyncResource):
    """Manages community posts with their comments, votes and subscriptions.

    Reached as `client.help_center.posts`.
    """

    comments: Sub[AsyncHelpCenterPostsCommentsApi] = Sub(
        "help_center.posts", "AsyncHelpCenterPostsCommentsApi"
    )
    subscriptions: Sub[AsyncHelpCenterPostsSubscriptionsApi] = Sub(
        "help_center.posts", "AsyncHelpCenterPostsSubscriptionsApi"
    )
    votes: Sub[AsyncHelpCenterPostsVotesApi] = Sub("help_center.posts", "AsyncHelpCenterPostsVotesApi")

    def __call__(
        self,
        *,
        id: int | Post | None = None,
        include: HelpCenterPostsSideload | Iterable[HelpCenterPostsSideload] | None = None,
        filter_by: Literal["planned", "not_planned", "completed", "answered", "none"] | None = None,
        sort_by: Literal["created_at", "edited_at", "updated_at", "recent_activity", "votes", "comments"]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Awaitable[Post] | AsyncResultGenerator[Post]:
        """Lists the community posts of all topics visible to the caller; can be filtered by status and
        sorted by activity or votes.

        - `client.help_center.posts(id=…)`: Fetches one community post; works anonymously where its
        topic is public.
        - `client.help_center.posts()`: Lists the community posts of all topics visible to the caller;
        can be filtered by status and sorted by activity or votes.

        Args:
            id: the Post or its id. Community post that the call is about.
            include: what to bring along in the same answer: users, topics.
            filter_by: Keeps only posts of a state, such as `planned`, `answered` or `none`.
            sort_by: Property to sort by.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            To be awaited: the Post.
            Post records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/community/posts/{post_id}`
        `GET /api/v2/community/posts`
        """
        return self._run(
            _CALL,
            id=id,
            include=include,
            filter_by=filter_by,
            sort_by=sort_by,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def create(
        self, api_objects: Post | HelpCenterPostDict, *, notify_subscribers: bool | None = None
    ) -> Awaitable[Post]:
        """Starts a post in a community topic; open to end users who may post there. Agents may set the
        author for imports.

        Args:
            api_objects: the Post: an object, or a mapping of its fields.
            notify_subscribers: False sends no mail to those who follow the topic; without it they are
                told.

        Returns:
            To be awaited: the Post.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `POST /api/v2/community/posts`
        """
        return self._run(_CREATE, api_objects=api_objects, notify_subscribers=notify_subscribers)

    def create_subscription(
        self, help_centre_object: int | Post, subscription: Subscription | HelpCenterSubscriptionDict
    ) -> Awaitable[Subscription]:
        """Makes the caller follow a community post; open to end users. Agents may subscribe someone else
        by giving a user id.

        Args:
            help_centre_object: the Post or its id. Community post that the call is about.
            subscription: the Subscription: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Subscription.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `POST /api/v2/community/posts/{post_id}/subscriptions`
        """
        return self._run(
            _CREATE_SUBSCRIPTION, help_centre_object=help_centre_object, subscription=subscription
        )

    def delete(self, api_objects: int | Post) -> Awaitable[None]:
        """Deletes a community post. Agents, or the end user who wrote it.

        Args:
            api_objects: the Post or its id. Community post that the call is about.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `DELETE /api/v2/community/posts/{post_id}`
        """
        return self._run(_DELETE, api_objects=api_objects)

    def delete_subscription(
        self, help_centre_object: int | Post, subscription: int | Subscription
    ) -> Awaitable[None]:
        """Ends a subscription, so the user gets no further notifications about the post. For the
        subscriber, and for agents on others' behalf.

        Args:
            help_centre_object: the Post or its id. Community post that the call is about.
            subscription: the Subscription or its id. Help center subscription to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/v2/community/posts/{post_id}/subscriptions/{subscription_id}`
        """
        return self._run(
            _DELETE_SUBSCRIPTION, help_centre_object=help_centre_object, subscription=subscription
        )

    def update(self, api_objects: Post | HelpCenterPostDict) -> Awaitable[Post]:
        """Edits a post. End users change their own; agents may also set status, pin, feature, close or
        move it.

        Args:
            api_objects: the Post: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Post.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `PUT /api/v2/community/posts/{post_id}`
        """
        return self._run(_UPDATE, api_objects=api_objects)

    def user_posts(
        self,
        user: int | User,
        *,
        filter_by: Literal["planned", "not_planned", "completed", "answered", "none"] | None = None,
        sort_by: Literal["created_at", "edited_at", "updated_at", "recent_activity", "votes", "comments"]
        | None = None,
        include: HelpCenterPostsSideload | Iterable[HelpCenterPostsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Post]:
        """Lists the community posts written by a user; pass `me` for the caller's own.

        Args:
            user: the User or its id. User that the call is about.
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

        `GET /api/v2/community/users/{user_id}/posts`
        """
        return self._run(
            _USER_POSTS,
            user=user,
            filter_by=filter_by,
            sort_by=sort_by,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def vote_down(
        self, help_centre_object: int | Post, vote: Vote | HelpCenterVoteDict | None = None
    ) -> Awaitable[Vote]:
        """Casts the caller's downvote on a community post, replacing an earlier upvote; open to end users.

        Args:
            help_centre_object: the Post or its id. Community post that the call is about.
            vote: the Vote: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `POST /api/v2/community/posts/{post_id}/down`
        """
        return self._run(_VOTE_DOWN, help_centre_object=help_centre_object, vote=vote)

    def vote_up(
        self, help_centre_object: int | Post, vote: Vote | HelpCenterVoteDict | None = None
    ) -> Awaitable[Vote]:
        """Casts the caller's upvote on a community post, replacing an earlier downvote; open to end users.

        Args:
            help_centre_object: the Post or its id. Community post that the call is about.
            vote: the Vote: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `POST /api/v2/community/posts/{post_id}/up`
        """
        return self._run(_VOTE_UP, help_centre_object=help_centre_object, vote=vote)


class HelpCenterPostsCommentsApi(Resource):
    """The comments of `client.help_center.posts`.

    Reached as `client.help_center.posts.comments`.
    """

    def __call__(
        self,
        post: int | Post,
        *,
        id: int | Comment | None = None,
        include: HelpCenterPostsCommentsSideload | Iterable[HelpCenterPostsCommentsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Comment | BaseResultGenerator[Comment]:
        """Lists the comments on a community post that the end user may see.

        - `client.help_center.posts.comments(post, id=…)`: Fetches one comment on a community post that
        the end user may see.
        - `client.help_center.posts.comments(post)`: Lists the comments on a community post that the end
        user may see.

        Args:
            post: the Post or its id. Community post that the call is about.
            id: the Comment or its id. Comment on a community post to act on.
            include: what to bring along in the same answer: users, posts.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            The Comment.
            Comment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/community/posts/{post_id}/comments/{post_comment_id}`
        `GET /api/v2/community/posts/{post_id}/comments`
        """
        return self._run(
            _COMMENTS_CALL,
            post=post,
            id=id,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

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
            help_centre_object: the Post or its id. Community post that the call is about.
            comment: the Comment or its id. Comment that the call is about.
            include: what to bring along in the same answer: users, comments.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Vote records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/community/posts/{post_id}/comments/{comment_id}/votes`
        """
        return self._run(
            _COMMENTS_COMMENT_VOTES,
            help_centre_object=help_centre_object,
            comment=comment,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

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
            post: the Post or its id. Community post that the call is about.
            comment: the Comment: an object, or a mapping of its fields.
            notify_subscribers: False sends no mail to those who follow the post; without it they are
                told.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `POST /api/v2/community/posts/{post_id}/comments`
        """
        return self._run(_COMMENTS_CREATE, post=post, comment=comment, notify_subscribers=notify_subscribers)

    def delete(self, post: int | Post, comment: int | Comment) -> None:
        """Deletes a comment on a community post. Agents, or the end user who wrote it.

        Args:
            post: the Post or its id. Community post that the call is about.
            comment: the Comment or its id. Comment on a community post to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `DELETE /api/v2/community/posts/{post_id}/comments/{post_comment_id}`
        """
        self._run(_COMMENTS_DELETE, post=post, comment=comment)

    def update(self, post: int | Post, comment: Comment | HelpCenterCommentDict) -> Comment:
        """Edits a post comment or marks it as official. Agents, or the end user who wrote it (text only).

        Args:
            post: the Post or its id. Community post that the call is about.
            comment: the Comment: an object, or a mapping of its fields.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `PUT /api/v2/community/posts/{post_id}/comments/{post_comment_id}`
        """
        return self._run(_COMMENTS_UPDATE, post=post, comment=comment)

    def vote_comment_down(
        self,
        help_centre_object: int | Post,
        comment: int | Comment,
        vote: Vote | HelpCenterVoteDict | None = None,
    ) -> Vote:
        """Casts the caller's downvote on a post comment, replacing an earlier upvote; open to end users.

        Args:
            help_centre_object: the Post or its id. Community post that the call is about.
            comment: the Comment or its id. Comment that the call is about.
            vote: the Vote: an object, or a mapping of its fields.

        Returns:
            The Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `POST /api/v2/community/posts/{post_id}/comments/{comment_id}/down`
        """
        return self._run(
            _COMMENTS_VOTE_COMMENT_DOWN, help_centre_object=help_centre_object, comment=comment, vote=vote
        )

    def vote_comment_up(
        self,
        help_centre_object: int | Post,
        comment: int | Comment,
        vote: Vote | HelpCenterVoteDict | None = None,
    ) -> Vote:
        """Casts the caller's upvote on a post comment, replacing an earlier downvote; open to end users.

        Args:
            help_centre_object: the Post or its id. Community post that the call is about.
            comment: the Comment or its id. Comment that the call is about.
            vote: the Vote: an object, or a mapping of its fields.

        Returns:
            The Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `POST /api/v2/community/posts/{post_id}/comments/{comment_id}/up`
        """
        return self._run(
            _COMMENTS_VOTE_COMMENT_UP, help_centre_object=help_centre_object, comment=comment, vote=vote
        )


class AsyncHelpCenterPostsCommentsApi(AsyncResource):
    """The comments of `client.help_center.posts`.

    Reached as `client.help_center.posts.comments`.
    """

    def __call__(
        self,
        post: int | Post,
        *,
        id: int | Comment | None = None,
        include: HelpCenterPostsCommentsSideload | Iterable[HelpCenterPostsCommentsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Awaitable[Comment] | AsyncResultGenerator[Comment]:
        """Lists the comments on a community post that the end user may see.

        - `client.help_center.posts.comments(post, id=…)`: Fetches one comment on a community post that
        the end user may see.
        - `client.help_center.posts.comments(post)`: Lists the comments on a community post that the end
        user may see.

        Args:
            post: the Post or its id. Community post that the call is about.
            id: the Comment or its id. Comment on a community post to act on.
            include: what to bring along in the same answer: users, posts.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            To be awaited: the Comment.
            Comment records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/community/posts/{post_id}/comments/{post_comment_id}`
        `GET /api/v2/community/posts/{post_id}/comments`
        """
        return self._run(
            _COMMENTS_CALL,
            post=post,
            id=id,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

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
            help_centre_object: the Post or its id. Community post that the call is about.
            comment: the Comment or its id. Comment that the call is about.
            include: what to bring along in the same answer: users, comments.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Vote records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/community/posts/{post_id}/comments/{comment_id}/votes`
        """
        return self._run(
            _COMMENTS_COMMENT_VOTES,
            help_centre_object=help_centre_object,
            comment=comment,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def create(
        self,
        post: int | Post,
        comment: Comment | HelpCenterCommentDict,
        *,
        notify_subscribers: bool | None = None,
    ) -> Awaitable[Comment]:
        """Adds a comment to a community post; open to end users. Agents may set author and creation time
        for imports.

        Args:
            post: the Post or its id. Community post that the call is about.
            comment: the Comment: an object, or a mapping of its fields.
            notify_subscribers: False sends no mail to those who follow the post; without it they are
                told.

        Returns:
            To be awaited: the Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `POST /api/v2/community/posts/{post_id}/comments`
        """
        return self._run(_COMMENTS_CREATE, post=post, comment=comment, notify_subscribers=notify_subscribers)

    def delete(self, post: int | Post, comment: int | Comment) -> Awaitable[None]:
        """Deletes a comment on a community post. Agents, or the end user who wrote it.

        Args:
            post: the Post or its id. Community post that the call is about.
            comment: the Comment or its id. Comment on a community post to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `DELETE /api/v2/community/posts/{post_id}/comments/{post_comment_id}`
        """
        return self._run(_COMMENTS_DELETE, post=post, comment=comment)

    def update(self, post: int | Post, comment: Comment | HelpCenterCommentDict) -> Awaitable[Comment]:
        """Edits a post comment or marks it as official. Agents, or the end user who wrote it (text only).

        Args:
            post: the Post or its id. Community post that the call is about.
            comment: the Comment: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `PUT /api/v2/community/posts/{post_id}/comments/{post_comment_id}`
        """
        return self._run(_COMMENTS_UPDATE, post=post, comment=comment)

    def vote_comment_down(
        self,
        help_centre_object: int | Post,
        comment: int | Comment,
        vote: Vote | HelpCenterVoteDict | None = None,
    ) -> Awaitable[Vote]:
        """Casts the caller's downvote on a post comment, replacing an earlier upvote; open to end users.

        Args:
            help_centre_object: the Post or its id. Community post that the call is about.
            comment: the Comment or its id. Comment that the call is about.
            vote: the Vote: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `POST /api/v2/community/posts/{post_id}/comments/{comment_id}/down`
        """
        return self._run(
            _COMMENTS_VOTE_COMMENT_DOWN, help_centre_object=help_centre_object, comment=comment, vote=vote
        )

    def vote_comment_up(
        self,
        help_centre_object: int | Post,
        comment: int | Comment,
        vote: Vote | HelpCenterVoteDict | None = None,
    ) -> Awaitable[Vote]:
        """Casts the caller's upvote on a post comment, replacing an earlier downvote; open to end users.

        Args:
            help_centre_object: the Post or its id. Community post that the call is about.
            comment: the Comment or its id. Comment that the call is about.
            vote: the Vote: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Vote.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `POST /api/v2/community/posts/{post_id}/comments/{comment_id}/up`
        """
        return self._run(
            _COMMENTS_VOTE_COMMENT_UP, help_centre_object=help_centre_object, comment=comment, vote=vote
        )


class HelpCenterPostsSubscriptionsApi(Resource):
    """The subscriptions of `client.help_center.posts`.

    Reached as `client.help_center.posts.subscriptions`.
    """

    def __call__(
        self,
        help_centre_object: int | Post,
        *,
        id: int | Subscription | None = None,
        include: HelpCenterPostsCommentsSideload | Iterable[HelpCenterPostsCommentsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Subscription | BaseResultGenerator[Subscription]:
        """Lists who follows a community post. End users see only their own subscription.

        - `client.help_center.posts.subscriptions(help_centre_object, id=…)`: Fetches one subscription
        to a community post; end users reach only their own.
        - `client.help_center.posts.subscriptions(help_centre_object)`: Lists who follows a community
        post. End users see only their own subscription.

        Args:
            help_centre_object: the Post or its id. Community post that the call is about.
            id: the Subscription or its id. Help center subscription to act on.
            include: what to bring along in the same answer: users, posts.
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

        `GET /api/v2/community/posts/{post_id}/subscriptions/{subscription_id}`
        `GET /api/v2/community/posts/{post_id}/subscriptions`
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


class AsyncHelpCenterPostsSubscriptionsApi(AsyncResource):
    """The subscriptions of `client.help_center.posts`.

    Reached as `client.help_center.posts.subscriptions`.
    """

    def __call__(
        self,
        help_centre_object: int | Post,
        *,
        id: int | Subscription | None = None,
        include: HelpCenterPostsCommentsSideload | Iterable[HelpCenterPostsCommentsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Awaitable[Subscription] | AsyncResultGenerator[Subscription]:
        """Lists who follows a community post. End users see only their own subscription.

        - `client.help_center.posts.subscriptions(help_centre_object, id=…)`: Fetches one subscription
        to a community post; end users reach only their own.
        - `client.help_center.posts.subscriptions(help_centre_object)`: Lists who follows a community
        post. End users see only their own subscription.

        Args:
            help_centre_object: the Post or its id. Community post that the call is about.
            id: the Subscription or its id. Help center subscription to act on.
            include: what to bring along in the same answer: users, posts.
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

        `GET /api/v2/community/posts/{post_id}/subscriptions/{subscription_id}`
        `GET /api/v2/community/posts/{post_id}/subscriptions`
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


class HelpCenterPostsVotesApi(Resource):
    """The votes of `client.help_center.posts`.

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
            help_centre_object: the Post or its id. Community post that the call is about.
            include: what to bring along in the same answer: users, posts.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Vote records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/community/posts/{post_id}/votes`
        """
        return self._run(
            _VOTES_CALL,
            help_centre_object=help_centre_object,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncHelpCenterPostsVotesApi(AsyncResource):
    """The votes of `client.help_center.posts`.

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
            help_centre_object: the Post or its id. Community post that the call is about.
            include: what to bring along in the same answer: users, posts.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Vote records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/community/posts/{post_id}/votes`
        """
        return self._run(
            _VOTES_CALL,
            help_centre_object=help_centre_object,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


# -- what the calls send and what they answer

_HELP_CENTER_POSTS_SIDELOADS = {
    "users": Sideload("users", "User"),
    "topics": Sideload("topics", "HelpCenterTopic"),
}
_HELP_CENTER_POSTS_COMMENTS_SIDELOADS = {
    "users": Sideload("users", "User"),
    "posts": Sideload("posts", "HelpCenterPost"),
}
_HELP_CENTER_POSTS_COMMENTS_COMMENT_VOTES_SIDELOADS = {
    "users": Sideload("users", "User"),
    "comments": Sideload("comments", "HelpCenterComment"),
}
_CALL: Method[Post | BaseResultGenerator[Post]] = Method(
    "help_center.posts",
    Form(
        Operation(
            "help_center.posts.show",
            "GET",
            "/api/v2/community/posts/{post_id}",
            result=Result("one", schema="HelpCenterPost", key="post"),
            sideloads=_HELP_CENTER_POSTS_SIDELOADS,
        ),
        (
            Argument("id", "path", "post_id", accepts="HelpCenterPost", required=True),
            Argument("include", "query", "include", many=True),
        ),
        when="id",
    ),
    Form(
        Operation(
            "help_center.posts.list",
            "GET",
            "/api/v2/community/posts",
            query=(
                Param("filter_by"),
                Param("sort_by"),
            ),
            result=Result("list", schema="HelpCenterPost", key="posts"),
            pages=("cursor", "offset"),
            sideloads=_HELP_CENTER_POSTS_SIDELOADS,
        ),
        (
            Argument("filter_by", "query", "filter_by"),
            Argument("sort_by", "query", "sort_by"),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_CREATE: Method[Post] = Method(
    "help_center.posts.create",
    Form(
        Operation(
            "help_center.posts.create",
            "POST",
            "/api/v2/community/posts",
            body=Body("record", schema="HelpCenterPost", key="post"),
            result=Result("one", schema="HelpCenterPost", key="post"),
        ),
        (
            Argument("api_objects", "record", "post", accepts="HelpCenterPost", required=True),
            Argument("notify_subscribers", "body", "notify_subscribers"),
        ),
    ),
)
_CREATE_SUBSCRIPTION: Method[Subscription] = Method(
    "help_center.posts.create_subscription",
    Form(
        Operation(
            "help_center.posts.subscriptions.create",
            "POST",
            "/api/v2/community/posts/{post_id}/subscriptions",
            body=Body("record", schema="HelpCenterSubscription", key="subscription"),
            result=Result("one", schema="HelpCenterSubscription", key="subscription"),
        ),
        (
            Argument("help_centre_object", "path", "post_id", accepts="HelpCenterPost", required=True),
            Argument(
                "subscription", "record", "subscription", accepts="HelpCenterSubscription", required=True
            ),
        ),
    ),
)
_DELETE: Method[None] = Method(
    "help_center.posts.delete",
    Form(
        Operation(
            "help_center.posts.delete",
            "DELETE",
            "/api/v2/community/posts/{post_id}",
            result=Result("nothing"),
        ),
        (Argument("api_objects", "path", "post_id", accepts="HelpCenterPost", required=True),),
    ),
)
_DELETE_SUBSCRIPTION: Method[None] = Method(
    "help_center.posts.delete_subscription",
    Form(
        Operation(
            "help_center.posts.subscriptions.delete",
            "DELETE",
            "/api/v2/community/posts/{post_id}/subscriptions/{subscription_id}",
            result=Result("nothing"),
        ),
        (
            Argument("help_centre_object", "path", "post_id", accepts="HelpCenterPost", required=True),
            Argument(
                "subscription", "path", "subscription_id", accepts="HelpCenterSubscription", required=True
            ),
        ),
    ),
)
_UPDATE: Method[Post] = Method(
    "help_center.posts.update",
    Form(
        Operation(
            "help_center.posts.update",
            "PUT",
            "/api/v2/community/posts/{post_id}",
            body=Body("record", schema="HelpCenterPost", key="post"),
            result=Result("one", schema="HelpCenterPost", key="post"),
        ),
        (
            Argument(
                "api_objects", "record", "post", also_path="post_id", accepts="HelpCenterPost", required=True
            ),
        ),
    ),
)
_USER_POSTS: Method[BaseResultGenerator[Post]] = Method(
    "help_center.posts.user_posts",
    Form(
        Operation(
            "help_center.users.posts.list",
            "GET",
            "/api/v2/community/users/{user_id}/posts",
            query=(
                Param("filter_by"),
                Param("sort_by"),
            ),
            result=Result("list", schema="HelpCenterPost", key="posts"),
            pages=("cursor", "offset"),
            sideloads=_HELP_CENTER_POSTS_SIDELOADS,
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("filter_by", "query", "filter_by"),
            Argument("sort_by", "query", "sort_by"),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_VOTE_DOWN: Method[Vote] = Method(
    "help_center.posts.vote_down",
    Form(
        Operation(
            "help_center.posts.down",
            "POST",
            "/api/v2/community/posts/{post_id}/down",
            body=Body("record", schema="HelpCenterVote", key="vote"),
            result=Result("one", schema="HelpCenterVote", key="vote"),
        ),
        (
            Argument("help_centre_object", "path", "post_id", accepts="HelpCenterPost", required=True),
            Argument("vote", "record", "vote", accepts="HelpCenterVote"),
        ),
    ),
)
_VOTE_UP: Method[Vote] = Method(
    "help_center.posts.vote_up",
    Form(
        Operation(
            "help_center.posts.up",
            "POST",
            "/api/v2/community/posts/{post_id}/up",
            body=Body("record", schema="HelpCenterVote", key="vote"),
            result=Result("one", schema="HelpCenterVote", key="vote"),
        ),
        (
            Argument("help_centre_object", "path", "post_id", accepts="HelpCenterPost", required=True),
            Argument("vote", "record", "vote", accepts="HelpCenterVote"),
        ),
    ),
)
_COMMENTS_CALL: Method[Comment | BaseResultGenerator[Comment]] = Method(
    "help_center.posts.comments",
    Form(
        Operation(
            "help_center.posts.comments.show",
            "GET",
            "/api/v2/community/posts/{post_id}/comments/{post_comment_id}",
            result=Result("one", schema="HelpCenterComment", key="comment"),
            sideloads=_HELP_CENTER_POSTS_COMMENTS_SIDELOADS,
        ),
        (
            Argument("post", "path", "post_id", accepts="HelpCenterPost", required=True),
            Argument("id", "path", "post_comment_id", accepts="HelpCenterComment", required=True),
            Argument("include", "query", "include", many=True),
        ),
        when="id",
    ),
    Form(
        Operation(
            "help_center.posts.comments.list",
            "GET",
            "/api/v2/community/posts/{post_id}/comments",
            result=Result("list", schema="HelpCenterComment", key="comments"),
            pages=("cursor", "offset"),
            sideloads=_HELP_CENTER_POSTS_COMMENTS_SIDELOADS,
        ),
        (
            Argument("post", "path", "post_id", accepts="HelpCenterPost", required=True),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_COMMENTS_COMMENT_VOTES: Method[BaseResultGenerator[Vote]] = Method(
    "help_center.posts.comments.comment_votes",
    Form(
        Operation(
            "help_center.posts.comments.votes.list",
            "GET",
            "/api/v2/community/posts/{post_id}/comments/{comment_id}/votes",
            result=Result("list", schema="HelpCenterVote", key="votes"),
            pages=("cursor", "offset"),
            sideloads=_HELP_CENTER_POSTS_COMMENTS_COMMENT_VOTES_SIDELOADS,
        ),
        (
            Argument("help_centre_object", "path", "post_id", accepts="HelpCenterPost", required=True),
            Argument("comment", "path", "comment_id", accepts="HelpCenterComment", required=True),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_COMMENTS_CREATE: Method[Comment] = Method(
    "help_center.posts.comments.create",
    Form(
        Operation(
            "help_center.posts.comments.create",
            "POST",
            "/api/v2/community/posts/{post_id}/comments",
            body=Body("record", schema="HelpCenterComment", key="comment"),
            result=Result("one", schema="HelpCenterComment", key="comment"),
        ),
        (
            Argument("post", "path", "post_id", accepts="HelpCenterPost", required=True),
            Argument("comment", "record", "comment", accepts="HelpCenterComment", required=True),
            Argument("notify_subscribers", "body", "notify_subscribers"),
        ),
    ),
)
_COMMENTS_DELETE: Method[None] = Method(
    "help_center.posts.comments.delete",
    Form(
        Operation(
            "help_center.posts.comments.delete",
            "DELETE",
            "/api/v2/community/posts/{post_id}/comments/{post_comment_id}",
            result=Result("nothing"),
        ),
        (
            Argument("post", "path", "post_id", accepts="HelpCenterPost", required=True),
            Argument("comment", "path", "post_comment_id", accepts="HelpCenterComment", required=True),
        ),
    ),
)
_COMMENTS_UPDATE: Method[Comment] = Method(
    "help_center.posts.comments.update",
    Form(
        Operation(
            "help_center.posts.comments.update",
            "PUT",
            "/api/v2/community/posts/{post_id}/comments/{post_comment_id}",
            body=Body("record", schema="HelpCenterComment", key="comment"),
            result=Result("one", schema="HelpCenterComment", key="comment"),
        ),
        (
            Argument("post", "path", "post_id", accepts="HelpCenterPost", required=True),
            Argument(
                "comment",
                "record",
                "comment",
                also_path="post_comment_id",
                accepts="HelpCenterComment",
                required=True,
            ),
        ),
    ),
)
_COMMENTS_VOTE_COMMENT_DOWN: Method[Vote] = Method(
    "help_center.posts.comments.vote_comment_down",
    Form(
        Operation(
            "help_center.posts.comments.down",
            "POST",
            "/api/v2/community/posts/{post_id}/comments/{comment_id}/down",
            body=Body("record", schema="HelpCenterVote", key="vote"),
            result=Result("one", schema="HelpCenterVote", key="vote"),
        ),
        (
            Argument("help_centre_object", "path", "post_id", accepts="HelpCenterPost", required=True),
            Argument("comment", "path", "comment_id", accepts="HelpCenterComment", required=True),
            Argument("vote", "record", "vote", accepts="HelpCenterVote"),
        ),
    ),
)
_COMMENTS_VOTE_COMMENT_UP: Method[Vote] = Method(
    "help_center.posts.comments.vote_comment_up",
    Form(
        Operation(
            "help_center.posts.comments.up",
            "POST",
            "/api/v2/community/posts/{post_id}/comments/{comment_id}/up",
            body=Body("record", schema="HelpCenterVote", key="vote"),
            result=Result("one", schema="HelpCenterVote", key="vote"),
        ),
        (
            Argument("help_centre_object", "path", "post_id", accepts="HelpCenterPost", required=True),
            Argument("comment", "path", "comment_id", accepts="HelpCenterComment", required=True),
            Argument("vote", "record", "vote", accepts="HelpCenterVote"),
        ),
    ),
)
_SUBSCRIPTIONS_CALL: Method[Subscription | BaseResultGenerator[Subscription]] = Method(
    "help_center.posts.subscriptions",
    Form(
        Operation(
            "help_center.posts.subscriptions.show",
            "GET",
            "/api/v2/community/posts/{post_id}/subscriptions/{subscription_id}",
            result=Result("one", schema="HelpCenterSubscription", key="subscription"),
        ),
        (
            Argument("help_centre_object", "path", "post_id", accepts="HelpCenterPost", required=True),
            Argument("id", "path", "subscription_id", accepts="HelpCenterSubscription", required=True),
        ),
        when="id",
    ),
    Form(
        Operation(
            "help_center.posts.subscriptions.list",
            "GET",
            "/api/v2/community/posts/{post_id}/subscriptions",
            result=Result("list", schema="HelpCenterSubscription", key="subscriptions"),
            pages=("cursor", "offset"),
            sideloads=_HELP_CENTER_POSTS_COMMENTS_SIDELOADS,
        ),
        (
            Argument("help_centre_object", "path", "post_id", accepts="HelpCenterPost", required=True),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_VOTES_CALL: Method[BaseResultGenerator[Vote]] = Method(
    "help_center.posts.votes",
    Form(
        Operation(
            "help_center.posts.votes.list",
            "GET",
            "/api/v2/community/posts/{post_id}/votes",
            result=Result("list", schema="HelpCenterVote", key="votes"),
            pages=("cursor", "offset"),
            sideloads=_HELP_CENTER_POSTS_COMMENTS_SIDELOADS,
        ),
        (
            Argument("help_centre_object", "path", "post_id", accepts="HelpCenterPost", required=True),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
