# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/articles.yaml and 2 more) by `make generate`. Do not edit.
"""Reads and writes the comments on articles."""

from collections.abc import Coroutine, Iterable
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.help_centre_objects import Article, Comment
from zenpy.lib.api_objects.users import User
from zenpy.lib.mixins.not_offered import AsyncHelpCenterComments, HelpCenterComments
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import HelpCenterCommentDict

HelpCenterCommentsCommunityCommentsSideload: TypeAlias = Literal["users", "posts"]
"""Values of `include=` in `client.help_center.comments.community_comments()`."""
HelpCenterCommentsShowSideload: TypeAlias = Literal["users", "articles"]
"""Values of `include=` in `client.help_center.comments.show()`."""

class HelpCenterCommentsApi(HelpCenterComments, Resource):
    """Reads and writes the comments on articles.

    Reached as `client.help_center.comments`.
    """
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
    @overload
    def create(
        self,
        article: int | Article,
        comment: Comment | HelpCenterCommentDict,
        *,
        notify_subscribers: bool | None = None,
    ) -> Comment:
        """Adds a comment to an article; open to end users. The body must name the locale; agents may set
        author and creation time for imports.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            comment: The Comment: an object, or a mapping of its fields.
            notify_subscribers: False sends no mail to those who follow the article; without it they are
                told.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/articles/{article_id}/comments`
        """
    @overload
    def create(
        self,
        article: int | Article,
        comment: Comment | HelpCenterCommentDict,
        *,
        locale: str,
        notify_subscribers: bool | None = None,
    ) -> Comment:
        """Adds a comment to an article under the locale in the path; open to end users who can see the
        article.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            comment: The Comment: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.
            notify_subscribers: False sends no mail to those who follow the article; without it they are
                told.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/{locale}/articles/{article_id}/comments`
        """
    @overload
    def delete(self, article: int | Article, comment: int | Comment) -> None:
        """Deletes an article comment. Agents, or the end user who wrote it.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            comment: Comment that the call is about. Takes a Comment or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for agents and end users.

        `DELETE /api/v2/help_center/articles/{article_id}/comments/{comment_id}`
        """
    @overload
    def delete(self, article: int | Article, comment: int | Comment, *, locale: str) -> None:
        """Deletes an article comment, addressed with its locale. Agents, or the end user who wrote it.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            comment: Comment that the call is about. Takes a Comment or its id.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for agents and end users.

        `DELETE /api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}`
        """
    @overload
    def show(
        self,
        article: int | Article,
        comment: int | Comment,
        *,
        include: HelpCenterCommentsShowSideload | Iterable[HelpCenterCommentsShowSideload] | None = None,
    ) -> Comment:
        """Fetches one comment on an article without naming a locale; for agents.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            comment: Comment that the call is about. Takes a Comment or its id.
            include: What to bring along in the same answer: users, articles.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/{article_id}/comments/{comment_id}`
        """
    @overload
    def show(
        self,
        article: int | Article,
        comment: int | Comment,
        *,
        locale: str,
        include: HelpCenterCommentsShowSideload | Iterable[HelpCenterCommentsShowSideload] | None = None,
    ) -> Comment:
        """Fetches one article comment in a locale; works anonymously where the article is public.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            comment: Comment that the call is about. Takes a Comment or its id.
            locale: Language as a code, such as `en-us`.
            include: What to bring along in the same answer: users, articles.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}`
        """
    @overload
    def update(self, article: int | Article, comment: Comment | HelpCenterCommentDict) -> Comment:
        """Edits the text of an article comment. Agents, or the end user who wrote it. A record without
        changes is read, and nothing is written.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            comment: The Comment: an object, or a mapping of its fields.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Allowed for agents and end users.

        `PUT /api/v2/help_center/articles/{article_id}/comments/{comment_id}`
        """
    @overload
    def update(
        self, article: int | Article, comment: Comment | HelpCenterCommentDict, *, locale: str
    ) -> Comment:
        """Edits an article comment, addressed with its locale. Agents, or the end user who wrote it. A
        record without changes is read, and nothing is written.

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

        Sends what changed in the record. Allowed for agents and end users.

        `PUT /api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}`
        """
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

class AsyncHelpCenterCommentsApi(AsyncHelpCenterComments, AsyncResource):
    """Reads and writes the comments on articles.

    Reached as `client.help_center.comments`.
    """
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
    ) -> AsyncResultGenerator[Comment]:
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
    @overload
    def create(
        self,
        article: int | Article,
        comment: Comment | HelpCenterCommentDict,
        *,
        notify_subscribers: bool | None = None,
    ) -> Coroutine[object, object, Comment]:
        """Adds a comment to an article; open to end users. The body must name the locale; agents may set
        author and creation time for imports.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            comment: The Comment: an object, or a mapping of its fields.
            notify_subscribers: False sends no mail to those who follow the article; without it they are
                told.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/articles/{article_id}/comments`
        """
    @overload
    def create(
        self,
        article: int | Article,
        comment: Comment | HelpCenterCommentDict,
        *,
        locale: str,
        notify_subscribers: bool | None = None,
    ) -> Coroutine[object, object, Comment]:
        """Adds a comment to an article under the locale in the path; open to end users who can see the
        article.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            comment: The Comment: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.
            notify_subscribers: False sends no mail to those who follow the article; without it they are
                told.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/{locale}/articles/{article_id}/comments`
        """
    @overload
    def delete(self, article: int | Article, comment: int | Comment) -> Coroutine[object, object, None]:
        """Deletes an article comment. Agents, or the end user who wrote it.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            comment: Comment that the call is about. Takes a Comment or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for agents and end users.

        `DELETE /api/v2/help_center/articles/{article_id}/comments/{comment_id}`
        """
    @overload
    def delete(
        self, article: int | Article, comment: int | Comment, *, locale: str
    ) -> Coroutine[object, object, None]:
        """Deletes an article comment, addressed with its locale. Agents, or the end user who wrote it.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            comment: Comment that the call is about. Takes a Comment or its id.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for agents and end users.

        `DELETE /api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}`
        """
    @overload
    def show(
        self,
        article: int | Article,
        comment: int | Comment,
        *,
        include: HelpCenterCommentsShowSideload | Iterable[HelpCenterCommentsShowSideload] | None = None,
    ) -> Coroutine[object, object, Comment]:
        """Fetches one comment on an article without naming a locale; for agents.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            comment: Comment that the call is about. Takes a Comment or its id.
            include: What to bring along in the same answer: users, articles.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/{article_id}/comments/{comment_id}`
        """
    @overload
    def show(
        self,
        article: int | Article,
        comment: int | Comment,
        *,
        locale: str,
        include: HelpCenterCommentsShowSideload | Iterable[HelpCenterCommentsShowSideload] | None = None,
    ) -> Coroutine[object, object, Comment]:
        """Fetches one article comment in a locale; works anonymously where the article is public.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            comment: Comment that the call is about. Takes a Comment or its id.
            locale: Language as a code, such as `en-us`.
            include: What to bring along in the same answer: users, articles.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}`
        """
    @overload
    def update(
        self, article: int | Article, comment: Comment | HelpCenterCommentDict
    ) -> Coroutine[object, object, Comment]:
        """Edits the text of an article comment. Agents, or the end user who wrote it. A record without
        changes is read, and nothing is written.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            comment: The Comment: an object, or a mapping of its fields.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Allowed for agents and end users.

        `PUT /api/v2/help_center/articles/{article_id}/comments/{comment_id}`
        """
    @overload
    def update(
        self, article: int | Article, comment: Comment | HelpCenterCommentDict, *, locale: str
    ) -> Coroutine[object, object, Comment]:
        """Edits an article comment, addressed with its locale. Agents, or the end user who wrote it. A
        record without changes is read, and nothing is written.

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

        Sends what changed in the record. Allowed for agents and end users.

        `PUT /api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}`
        """
    def user_comments(
        self,
        user: int | User,
        *,
        include: HelpCenterCommentsShowSideload | Iterable[HelpCenterCommentsShowSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Comment]:
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
