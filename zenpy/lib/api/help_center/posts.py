# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/posts.yaml and 1 more) by `make generate`. Do not edit.
"""Manages community posts with their comments, votes and subscriptions."""

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
    among,
)
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy.lib.api_objects.help_centre_objects import Comment, Post, Subscription, Vote
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import (
        HelpCenterCommentDict,
        HelpCenterPostDict,
        HelpCenterSubscriptionDict,
        HelpCenterVoteDict,
    )


HelpCenterPostsSideload: TypeAlias = Literal["users", "topics"]
HelpCenterPostsCommentsSideload: TypeAlias = Literal["users", "posts"]
HelpCenterPostsCommentsCommentVotesSideload: TypeAlias = Literal["users", "comments"]
HelpCenterPostsFilterBy: TypeAlias = Literal["planned", "not_planned", "completed", "answered", "none"]
HelpCenterPostsSortBy: TypeAlias = Literal[
    "created_at", "edited_at", "updated_at", "recent_activity", "votes", "comments"
]

_SIDELOADS = {
    "users": Sideload("users", "User"),
    "topics": Sideload("topics", "HelpCenterTopic"),
    "posts": Sideload("posts", "HelpCenterPost"),
    "comments": Sideload("comments", "HelpCenterComment"),
}


class HelpCenterPostsApi(Resource):
    """Manages community posts with their comments, votes and subscriptions.

    Reached as `client.help_center.posts`.
    """

    comments: Lazy[HelpCenterPostsCommentsApi] = Lazy("help_center.posts", "HelpCenterPostsCommentsApi")
    subscriptions: Lazy[HelpCenterPostsSubscriptionsApi] = Lazy(
        "help_center.posts", "HelpCenterPostsSubscriptionsApi"
    )
    votes: Lazy[HelpCenterPostsVotesApi] = Lazy("help_center.posts", "HelpCenterPostsVotesApi")

    _CALL: Method[Post | BaseResultGenerator[Post]] = Method(
        "help_center.posts",
        Form(
            Operation(
                "help_center.posts.show",
                "GET",
                "/api/v2/community/posts/{post_id}",
                result=Result("one", schema="HelpCenterPost", key="post"),
                sideloads=among(_SIDELOADS, HelpCenterPostsSideload),
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
                sideloads=among(_SIDELOADS, HelpCenterPostsSideload),
            ),
            (
                Argument("filter_by", "query", "filter_by"),
                Argument("sort_by", "query", "sort_by"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def __call__(
        self,
        *,
        filter_by: HelpCenterPostsFilterBy | None = None,
        sort_by: HelpCenterPostsSortBy | None = None,
        include: HelpCenterPostsSideload | Iterable[HelpCenterPostsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | Post = LEFT_OUT,
    ) -> Post | BaseResultGenerator[Post]:
        """Lists the community posts of all topics visible to the caller; can be filtered by status and
        sorted by activity or votes.

        - `client.help_center.posts()`: Lists the community posts of all topics visible to the caller;
          can be filtered by status and sorted by activity or votes. Also takes `filter_by`, `sort_by`,
          `include`, `page_size`, `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/community/posts`
        - `client.help_center.posts(id=…)`: Fetches one community post; works anonymously where its
          topic is public. Also takes `include`.
          `GET /api/v2/community/posts/{post_id}`

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
            id: Community post that the call is about. Takes a Post or its id.

        Returns:
            Post records, fetched page by page as they are read.
            The Post.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            filter_by=filter_by,
            sort_by=sort_by,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
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
                writes="make",
            ),
            (
                Argument("api_objects", "record", "post", accepts="HelpCenterPost", required=True),
                Argument("notify_subscribers", "body", "notify_subscribers"),
            ),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects, notify_subscribers=notify_subscribers)

    _CREATE_SUBSCRIPTION: Method[Subscription] = Method(
        "help_center.posts.create_subscription",
        Form(
            Operation(
                "help_center.posts.subscriptions.create",
                "POST",
                "/api/v2/community/posts/{post_id}/subscriptions",
                body=Body("record", schema="HelpCenterSubscription", key="subscription"),
                result=Result("one", schema="HelpCenterSubscription", key="subscription"),
                writes="make",
            ),
            (
                Argument("help_centre_object", "path", "post_id", accepts="HelpCenterPost", required=True),
                Argument(
                    "subscription", "record", "subscription", accepts="HelpCenterSubscription", required=True
                ),
            ),
        ),
    )

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
        return self._run(
            self._CREATE_SUBSCRIPTION, help_centre_object=help_centre_object, subscription=subscription
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
        return self._run(self._DELETE, api_objects=api_objects)

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
        return self._run(
            self._DELETE_SUBSCRIPTION, help_centre_object=help_centre_object, subscription=subscription
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
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "post",
                    also_path="post_id",
                    accepts="HelpCenterPost",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._UPDATE, api_objects=api_objects)

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
                sideloads=among(_SIDELOADS, HelpCenterPostsSideload),
            ),
            (
                Argument("user", "path", "user_id", accepts="User", required=True),
                Argument("filter_by", "query", "filter_by"),
                Argument("sort_by", "query", "sort_by"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def user_posts(
        self,
        user: int | User,
        *,
        filter_by: HelpCenterPostsFilterBy | None = None,
        sort_by: HelpCenterPostsSortBy | None = None,
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
        return self._run(
            self._USER_POSTS,
            user=user,
            filter_by=filter_by,
            sort_by=sort_by,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
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
                writes="make",
            ),
            (
                Argument("help_centre_object", "path", "post_id", accepts="HelpCenterPost", required=True),
                Argument("vote", "record", "vote", accepts="HelpCenterVote"),
            ),
        ),
    )

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
        return self._run(self._VOTE_DOWN, help_centre_object=help_centre_object, vote=vote)

    _VOTE_UP: Method[Vote] = Method(
        "help_center.posts.vote_up",
        Form(
            Operation(
                "help_center.posts.up",
                "POST",
                "/api/v2/community/posts/{post_id}/up",
                body=Body("record", schema="HelpCenterVote", key="vote"),
                result=Result("one", schema="HelpCenterVote", key="vote"),
                writes="make",
            ),
            (
                Argument("help_centre_object", "path", "post_id", accepts="HelpCenterPost", required=True),
                Argument("vote", "record", "vote", accepts="HelpCenterVote"),
            ),
        ),
    )

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
        return self._run(self._VOTE_UP, help_centre_object=help_centre_object, vote=vote)


class AsyncHelpCenterPostsApi(AsyncResource, sync_class=HelpCenterPostsApi):
    """`HelpCenterPostsApi` for the async client: calls are awaited, lists read with `async for`."""


class HelpCenterPostsCommentsApi(Resource):
    """Lists the comments on a community post that the end user may see. Calls: `create`, `delete`,
    `vote_comment_down`, `vote_comment_up`, `update`, `comment_votes`.

    Reached as `client.help_center.posts.comments`.
    """

    _CALL: Method[Comment | BaseResultGenerator[Comment]] = Method(
        "help_center.posts.comments",
        Form(
            Operation(
                "help_center.posts.comments.show_in_locale",
                "GET",
                "/api/v2/help_center/{locale}/community/posts/{post_id}/comments/{post_comment_id}",
                result=Result("one", schema="HelpCenterComment", key="comment"),
                sideloads=among(_SIDELOADS, HelpCenterPostsCommentsSideload),
            ),
            (
                Argument("post", "path", "post_id", accepts="HelpCenterPost", required=True),
                Argument("locale", "path", "locale", required=True),
                Argument("id", "path", "post_comment_id", accepts="HelpCenterComment", required=True),
                Argument("include", "query", "include", many=True),
            ),
            when="id,locale",
        ),
        Form(
            Operation(
                "help_center.posts.comments.show",
                "GET",
                "/api/v2/community/posts/{post_id}/comments/{post_comment_id}",
                result=Result("one", schema="HelpCenterComment", key="comment"),
                sideloads=among(_SIDELOADS, HelpCenterPostsCommentsSideload),
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
                sideloads=among(_SIDELOADS, HelpCenterPostsCommentsSideload),
            ),
            (
                Argument("post", "path", "post_id", accepts="HelpCenterPost", required=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def __call__(
        self,
        post: int | Post,
        *,
        include: HelpCenterPostsCommentsSideload | Iterable[HelpCenterPostsCommentsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | Comment = LEFT_OUT,
        locale: str | None = None,
    ) -> Comment | BaseResultGenerator[Comment]:
        """Lists the comments on a community post that the end user may see.

        - `client.help_center.posts.comments(post)`: Lists the comments on a community post that the end
          user may see. Allowed for end users. Also takes `include`, `page_size`, `cursor_pagination`,
          `per_page` and `page`.
          `GET /api/v2/community/posts/{post_id}/comments`
        - `client.help_center.posts.comments(post, id=…)`: Fetches one comment on a community post that
          the end user may see. Allowed for end users. Also takes `include`.
          `GET /api/v2/community/posts/{post_id}/comments/{post_comment_id}`
        - `client.help_center.posts.comments(post, locale=…, id=…)`: Fetches one comment on a community
          post in a locale, if the end user may see it. Allowed for end users. Also takes `include`.
          `GET /api/v2/help_center/{locale}/community/posts/{post_id}/comments/{post_comment_id}`

        Args:
            post: Community post that the call is about. Takes a Post or its id.
            include: What to bring along in the same answer: users, posts.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Comment on a community post to act on. Takes a Comment or its id.
            locale: Language as a code, such as `en-us`.

        Returns:
            Comment records, fetched page by page as they are read.
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            post=post,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
            locale=locale,
        )

    _COMMENT_VOTES: Method[BaseResultGenerator[Vote]] = Method(
        "help_center.posts.comments.comment_votes",
        Form(
            Operation(
                "help_center.posts.comments.votes.list",
                "GET",
                "/api/v2/community/posts/{post_id}/comments/{comment_id}/votes",
                result=Result("list", schema="HelpCenterVote", key="votes"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, HelpCenterPostsCommentsCommentVotesSideload),
            ),
            (
                Argument("help_centre_object", "path", "post_id", accepts="HelpCenterPost", required=True),
                Argument("comment", "path", "comment_id", accepts="HelpCenterComment", required=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
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
        return self._run(
            self._COMMENT_VOTES,
            help_centre_object=help_centre_object,
            comment=comment,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    _CREATE: Method[Comment] = Method(
        "help_center.posts.comments.create",
        Form(
            Operation(
                "help_center.posts.comments.create",
                "POST",
                "/api/v2/community/posts/{post_id}/comments",
                body=Body("record", schema="HelpCenterComment", key="comment"),
                result=Result("one", schema="HelpCenterComment", key="comment"),
                writes="make",
            ),
            (
                Argument("post", "path", "post_id", accepts="HelpCenterPost", required=True),
                Argument("comment", "record", "comment", accepts="HelpCenterComment", required=True),
                Argument("notify_subscribers", "body", "notify_subscribers"),
            ),
        ),
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
        return self._run(self._CREATE, post=post, comment=comment, notify_subscribers=notify_subscribers)

    _DELETE: Method[None] = Method(
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
        return self._run(self._DELETE, post=post, comment=comment)

    _UPDATE: Method[Comment] = Method(
        "help_center.posts.comments.update",
        Form(
            Operation(
                "help_center.posts.comments.update",
                "PUT",
                "/api/v2/community/posts/{post_id}/comments/{post_comment_id}",
                body=Body("record", schema="HelpCenterComment", key="comment"),
                result=Result("one", schema="HelpCenterComment", key="comment"),
                writes="change",
                readable=True,
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
        return self._run(self._UPDATE, post=post, comment=comment)

    _VOTE_COMMENT_DOWN: Method[Vote] = Method(
        "help_center.posts.comments.vote_comment_down",
        Form(
            Operation(
                "help_center.posts.comments.down",
                "POST",
                "/api/v2/community/posts/{post_id}/comments/{comment_id}/down",
                body=Body("record", schema="HelpCenterVote", key="vote"),
                result=Result("one", schema="HelpCenterVote", key="vote"),
                writes="make",
            ),
            (
                Argument("help_centre_object", "path", "post_id", accepts="HelpCenterPost", required=True),
                Argument("comment", "path", "comment_id", accepts="HelpCenterComment", required=True),
                Argument("vote", "record", "vote", accepts="HelpCenterVote"),
            ),
        ),
    )

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
        return self._run(
            self._VOTE_COMMENT_DOWN, help_centre_object=help_centre_object, comment=comment, vote=vote
        )

    _VOTE_COMMENT_UP: Method[Vote] = Method(
        "help_center.posts.comments.vote_comment_up",
        Form(
            Operation(
                "help_center.posts.comments.up",
                "POST",
                "/api/v2/community/posts/{post_id}/comments/{comment_id}/up",
                body=Body("record", schema="HelpCenterVote", key="vote"),
                result=Result("one", schema="HelpCenterVote", key="vote"),
                writes="make",
            ),
            (
                Argument("help_centre_object", "path", "post_id", accepts="HelpCenterPost", required=True),
                Argument("comment", "path", "comment_id", accepts="HelpCenterComment", required=True),
                Argument("vote", "record", "vote", accepts="HelpCenterVote"),
            ),
        ),
    )

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
        return self._run(
            self._VOTE_COMMENT_UP, help_centre_object=help_centre_object, comment=comment, vote=vote
        )


class AsyncHelpCenterPostsCommentsApi(AsyncResource, sync_class=HelpCenterPostsCommentsApi):
    """`HelpCenterPostsCommentsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class HelpCenterPostsSubscriptionsApi(Resource):
    """Lists who follows a community post. End users see only their own subscription.

    Reached as `client.help_center.posts.subscriptions`.
    """

    _CALL: Method[Subscription | BaseResultGenerator[Subscription]] = Method(
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
                sideloads=among(_SIDELOADS, HelpCenterPostsCommentsSideload),
            ),
            (
                Argument("help_centre_object", "path", "post_id", accepts="HelpCenterPost", required=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def __call__(
        self,
        help_centre_object: int | Post,
        *,
        include: HelpCenterPostsCommentsSideload | Iterable[HelpCenterPostsCommentsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | Subscription = LEFT_OUT,
    ) -> Subscription | BaseResultGenerator[Subscription]:
        """Lists who follows a community post.

        - `client.help_center.posts.subscriptions(help_centre_object)`: Lists who follows a community
          post. End users see only their own subscription. Also takes `include`, `page_size`,
          `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/community/posts/{post_id}/subscriptions`
        - `client.help_center.posts.subscriptions(help_centre_object, id=…)`: Fetches one subscription
          to a community post; end users reach only their own.
          `GET /api/v2/community/posts/{post_id}/subscriptions/{subscription_id}`

        Args:
            help_centre_object: Community post that the call is about. Takes a Post or its id.
            include: What to bring along in the same answer: users, posts.
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


class AsyncHelpCenterPostsSubscriptionsApi(AsyncResource, sync_class=HelpCenterPostsSubscriptionsApi):
    """`HelpCenterPostsSubscriptionsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class HelpCenterPostsVotesApi(Resource):
    """Lists the votes on a community post; end users see only their own.

    Reached as `client.help_center.posts.votes`.
    """

    _CALL: Method[BaseResultGenerator[Vote]] = Method(
        "help_center.posts.votes",
        Form(
            Operation(
                "help_center.posts.votes.list",
                "GET",
                "/api/v2/community/posts/{post_id}/votes",
                result=Result("list", schema="HelpCenterVote", key="votes"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, HelpCenterPostsCommentsSideload),
            ),
            (
                Argument("help_centre_object", "path", "post_id", accepts="HelpCenterPost", required=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

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
        return self._run(
            self._CALL,
            help_centre_object=help_centre_object,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncHelpCenterPostsVotesApi(AsyncResource, sync_class=HelpCenterPostsVotesApi):
    """`HelpCenterPostsVotesApi` for the async client: calls are awaited, lists read with `async for`."""
