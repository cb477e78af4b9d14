# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/articles.yaml and 2 more) by `make generate`. Do not edit.
"""Reads and writes the comments on articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Result, Sideload, among
from zenpy.lib.mixins.not_offered import AsyncHelpCenterComments, HelpCenterComments
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy.lib.api_objects.help_centre_objects import Article, Comment
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import HelpCenterCommentDict


HelpCenterCommentsCommunityCommentsSideload: TypeAlias = Literal["users", "posts"]
HelpCenterCommentsShowSideload: TypeAlias = Literal["users", "articles"]

_SIDELOADS = {
    "users": Sideload("users", "User"),
    "posts": Sideload("posts", "HelpCenterPost"),
    "articles": Sideload("articles", "HelpCenterArticle"),
}


class HelpCenterCommentsApi(HelpCenterComments, Resource):
    """Reads and writes the comments on articles.

    Reached as `client.help_center.comments`.
    """

    _COMMUNITY_COMMENTS: Method[BaseResultGenerator[Comment]] = Method(
        "help_center.comments.community_comments",
        Form(
            Operation(
                "help_center.community.users.comments.list",
                "GET",
                "/api/v2/community/users/{user_id}/comments",
                result=Result("list", schema="HelpCenterComment", key="comments"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, HelpCenterCommentsCommunityCommentsSideload),
            ),
            (
                Argument("user", "path", "user_id", accepts="User", required=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def community_comments(
        self,
        user: int | User,
        *,
        include: HelpCenterCommentsCommunityCommentsSideload
        | Iterable[HelpCenterCommentsCommunityCommentsSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Comment]:
        """Lists the post comments a user has written in the community; end users normally pass `me` for
        their own.

        Args:
            user: User that the call is about. Takes a User or its id.
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

        `GET /api/v2/community/users/{user_id}/comments`
        """
        return self._run(
            self._COMMUNITY_COMMENTS,
            user=user,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    _CREATE: Method[Comment] = Method(
        "help_center.comments.create",
        Form(
            Operation(
                "help_center.articles.comments.create_in_locale",
                "POST",
                "/api/v2/help_center/{locale}/articles/{article_id}/comments",
                body=Body("record", schema="HelpCenterComment", key="comment"),
                result=Result("one", schema="HelpCenterComment", key="comment"),
                writes="make",
            ),
            (
                Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument("comment", "record", "comment", accepts="HelpCenterComment", required=True),
                Argument("locale", "path", "locale", required=True),
                Argument("notify_subscribers", "body", "notify_subscribers"),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.articles.comments.create",
                "POST",
                "/api/v2/help_center/articles/{article_id}/comments",
                body=Body("record", schema="HelpCenterComment", key="comment"),
                result=Result("one", schema="HelpCenterComment", key="comment"),
                writes="make",
            ),
            (
                Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument("comment", "record", "comment", accepts="HelpCenterComment", required=True),
                Argument("notify_subscribers", "body", "notify_subscribers"),
            ),
        ),
    )

    def create(
        self,
        article: int | Article,
        comment: Comment | HelpCenterCommentDict,
        *,
        notify_subscribers: bool | None = None,
        locale: str | None = None,
    ) -> Comment:
        """Adds a comment to an article; open to end users.

        - `client.help_center.comments.create(article, comment)`: Adds a comment to an article; open to
          end users. The body must name the locale; agents may set author and creation time for imports.
          Sends all that is set in the record, without its id and without what only Zendesk sets.
          `POST /api/v2/help_center/articles/{article_id}/comments`
        - `client.help_center.comments.create(article, comment, locale=…)`: Adds a comment to an article
          under the locale in the path; open to end users who can see the article. Sends all that is set
          in the record, without its id and without what only Zendesk sets.
          `POST /api/v2/help_center/{locale}/articles/{article_id}/comments`

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            comment: The Comment: an object, or a mapping of its fields.
            notify_subscribers: False sends no mail to those who follow the article; without it they are
                told.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CREATE,
            article=article,
            comment=comment,
            notify_subscribers=notify_subscribers,
            locale=locale,
        )

    _DELETE: Method[None] = Method(
        "help_center.comments.delete",
        Form(
            Operation(
                "help_center.articles.comments.delete_in_locale",
                "DELETE",
                "/api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}",
                result=Result("nothing"),
            ),
            (
                Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument("comment", "path", "comment_id", accepts="HelpCenterComment", required=True),
                Argument("locale", "path", "locale", required=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.articles.comments.delete",
                "DELETE",
                "/api/v2/help_center/articles/{article_id}/comments/{comment_id}",
                result=Result("nothing"),
            ),
            (
                Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument("comment", "path", "comment_id", accepts="HelpCenterComment", required=True),
            ),
        ),
    )

    def delete(self, article: int | Article, comment: int | Comment, *, locale: str | None = None) -> None:
        """Deletes an article comment.

        - `client.help_center.comments.delete(article, comment)`: Deletes an article comment. Agents, or
          the end user who wrote it. Allowed for agents and end users.
          `DELETE /api/v2/help_center/articles/{article_id}/comments/{comment_id}`
        - `client.help_center.comments.delete(article, comment, locale=…)`: Deletes an article comment,
          addressed with its locale. Agents, or the end user who wrote it. Allowed for agents and end
          users.
          `DELETE /api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}`

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            comment: Comment that the call is about. Takes a Comment or its id.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._DELETE, article=article, comment=comment, locale=locale)

    _SHOW: Method[Comment] = Method(
        "help_center.comments.show",
        Form(
            Operation(
                "help_center.articles.comments.show_in_locale",
                "GET",
                "/api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}",
                result=Result("one", schema="HelpCenterComment", key="comment"),
                sideloads=among(_SIDELOADS, HelpCenterCommentsShowSideload),
            ),
            (
                Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument("comment", "path", "comment_id", accepts="HelpCenterComment", required=True),
                Argument("locale", "path", "locale", required=True),
                Argument("include", "query", "include", many=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.articles.comments.show",
                "GET",
                "/api/v2/help_center/articles/{article_id}/comments/{comment_id}",
                result=Result("one", schema="HelpCenterComment", key="comment"),
                sideloads=among(_SIDELOADS, HelpCenterCommentsShowSideload),
            ),
            (
                Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument("comment", "path", "comment_id", accepts="HelpCenterComment", required=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def show(
        self,
        article: int | Article,
        comment: int | Comment,
        *,
        include: HelpCenterCommentsShowSideload | Iterable[HelpCenterCommentsShowSideload] | None = None,
        locale: str | None = None,
    ) -> Comment:
        """Fetches one comment on an article without naming a locale; for agents.

        - `client.help_center.comments.show(article, comment)`: Fetches one comment on an article
          without naming a locale; for agents.
          `GET /api/v2/help_center/articles/{article_id}/comments/{comment_id}`
        - `client.help_center.comments.show(article, comment, locale=…)`: Fetches one article comment in
          a locale; works anonymously where the article is public.
          `GET /api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}`

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            comment: Comment that the call is about. Takes a Comment or its id.
            include: What to bring along in the same answer: users, articles.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._SHOW, article=article, comment=comment, include=include, locale=locale)

    _UPDATE: Method[Comment] = Method(
        "help_center.comments.update",
        Form(
            Operation(
                "help_center.articles.comments.update_in_locale",
                "PUT",
                "/api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}",
                body=Body("record", schema="HelpCenterComment", key="comment"),
                result=Result("one", schema="HelpCenterComment", key="comment"),
                writes="change",
                readable=True,
            ),
            (
                Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument(
                    "comment",
                    "record",
                    "comment",
                    also_path="comment_id",
                    accepts="HelpCenterComment",
                    required=True,
                ),
                Argument("locale", "path", "locale", required=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.articles.comments.update",
                "PUT",
                "/api/v2/help_center/articles/{article_id}/comments/{comment_id}",
                body=Body("record", schema="HelpCenterComment", key="comment"),
                result=Result("one", schema="HelpCenterComment", key="comment"),
                writes="change",
                readable=True,
            ),
            (
                Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument(
                    "comment",
                    "record",
                    "comment",
                    also_path="comment_id",
                    accepts="HelpCenterComment",
                    required=True,
                ),
            ),
        ),
    )

    def update(
        self, article: int | Article, comment: Comment | HelpCenterCommentDict, *, locale: str | None = None
    ) -> Comment:
        """Edits the text of an article comment.

        - `client.help_center.comments.update(article, comment)`: Edits the text of an article comment.
          Agents, or the end user who wrote it. A record without changes is read, and nothing is
          written. Sends what changed in the record. Allowed for agents and end users.
          `PUT /api/v2/help_center/articles/{article_id}/comments/{comment_id}`
        - `client.help_center.comments.update(article, comment, locale=…)`: Edits an article comment,
          addressed with its locale. Agents, or the end user who wrote it. A record without changes is
          read, and nothing is written. Sends what changed in the record. Allowed for agents and end
          users.
          `PUT /api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}`

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            comment: The Comment: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._UPDATE, article=article, comment=comment, locale=locale)

    _USER_COMMENTS: Method[BaseResultGenerator[Comment]] = Method(
        "help_center.comments.user_comments",
        Form(
            Operation(
                "help_center.users.comments.list",
                "GET",
                "/api/v2/help_center/users/{user_id}/comments",
                result=Result("list", schema="HelpCenterComment", key="comments"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, HelpCenterCommentsShowSideload),
            ),
            (
                Argument("user", "path", "user_id", accepts="User", required=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def user_comments(
        self,
        user: int | User,
        *,
        include: HelpCenterCommentsShowSideload | Iterable[HelpCenterCommentsShowSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Comment]:
        """Lists the article comments a user has written. Agents; end users normally see only their own by
        passing `me`.

        Args:
            user: User that the call is about. Takes a User or its id.
            include: What to bring along in the same answer: users, articles.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Comment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/users/{user_id}/comments`
        """
        return self._run(
            self._USER_COMMENTS,
            user=user,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncHelpCenterCommentsApi(AsyncHelpCenterComments, AsyncResource, sync_class=HelpCenterCommentsApi):
    """`HelpCenterCommentsApi` for the async client: calls are awaited, lists read with `async for`."""
