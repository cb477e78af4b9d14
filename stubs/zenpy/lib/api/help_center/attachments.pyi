# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/articles.yaml) by `make generate`. Do not edit.
"""Uploads, lists and deletes the files attached to articles."""

from collections.abc import Coroutine, Iterable
from typing import overload

from zenpy.lib.api_objects.help_centre_objects import Article, ArticleAttachment
from zenpy.lib.mixins.article_attachments import ArticleAttachments, AsyncArticleAttachments
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class HelpCenterAttachmentsApi(ArticleAttachments, Resource):
    """Uploads, lists and deletes the files attached to articles.

    Reached as `client.help_center.attachments`.
    """
    @overload
    def __call__(
        self,
        article: int | Article,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[ArticleAttachment]:
        """Lists every attachment of an article, inline ones and blocks alike. Agents and end users who can
        view the article.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            ArticleAttachment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/{article_id}/attachments`
        """
    @overload
    def __call__(
        self,
        article: int | Article,
        *,
        locale: str,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[ArticleAttachment]:
        """Lists all attachments of an article's translation in the given locale. Agents and end users who
        can view it.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            locale: Language as a code, such as `en-us`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            ArticleAttachment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/attachments`
        """
    @overload
    def block(
        self,
        article: int | Article,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[ArticleAttachment]:
        """Lists only the attachments shown below the article, leaving out inline files. Agents and end
        users.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            ArticleAttachment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/{article_id}/attachments/block`
        """
    @overload
    def block(
        self,
        article: int | Article,
        *,
        locale: str,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[ArticleAttachment]:
        """Lists the non-inline attachments of an article in the given locale. Agents and end users.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            locale: Language as a code, such as `en-us`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            ArticleAttachment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/attachments/block`
        """
    @overload
    def bulk_attachments(
        self, article: int | Article, attachments: Iterable[int | ArticleAttachment]
    ) -> None:
        """Attaches up to 20 previously uploaded, unassociated files to an article; for agents. Answers
        without content.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            attachments: Attachments uploaded without an article that are now tied to this one; at most
                20 a call. Takes ArticleAttachment records or their ids.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/help_center/articles/{article_id}/bulk_attachments`
        """
    @overload
    def bulk_attachments(
        self, article: int | Article, attachments: Iterable[int | ArticleAttachment], *, locale: str
    ) -> None:
        """Attaches up to 20 unassociated uploads to an article, addressed with a locale; for agents.
        Answers without content.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            attachments: Attachments uploaded without an article that are now tied to this one; at most
                20 a call. Takes ArticleAttachment records or their ids.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/help_center/{locale}/articles/{article_id}/bulk_attachments`
        """
    def delete(self, article_attachment: int | ArticleAttachment) -> None:
        """Permanently deletes an article attachment; for agents who may edit the article.

        Args:
            article_attachment: Article attachment to act on. Takes an ArticleAttachment or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/articles/attachments/{article_attachment_id}`
        """
    @overload
    def inline(
        self,
        article: int | Article,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[ArticleAttachment]:
        """Lists only the inline attachments of an article, such as images embedded in its body. Agents and
        end users.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            ArticleAttachment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/{article_id}/attachments/inline`
        """
    @overload
    def inline(
        self,
        article: int | Article,
        *,
        locale: str,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[ArticleAttachment]:
        """Lists the inline attachments embedded in an article in the given locale. Agents and end users.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            locale: Language as a code, such as `en-us`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            ArticleAttachment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/attachments/inline`
        """
    def show(self, attachment: int | ArticleAttachment) -> ArticleAttachment:
        """Fetches the properties of an article attachment by its own id, without naming the article.
        Agents and end users who can see it.

        Args:
            attachment: Article attachment to act on. Takes an ArticleAttachment or its id.

        Returns:
            The ArticleAttachment.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/attachments/{article_attachment_id}`
        """

class AsyncHelpCenterAttachmentsApi(AsyncArticleAttachments, AsyncResource):
    """Uploads, lists and deletes the files attached to articles.

    Reached as `client.help_center.attachments`.
    """
    @overload
    def __call__(
        self,
        article: int | Article,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[ArticleAttachment]:
        """Lists every attachment of an article, inline ones and blocks alike. Agents and end users who can
        view the article.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            ArticleAttachment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/{article_id}/attachments`
        """
    @overload
    def __call__(
        self,
        article: int | Article,
        *,
        locale: str,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[ArticleAttachment]:
        """Lists all attachments of an article's translation in the given locale. Agents and end users who
        can view it.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            locale: Language as a code, such as `en-us`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            ArticleAttachment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/attachments`
        """
    @overload
    def block(
        self,
        article: int | Article,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[ArticleAttachment]:
        """Lists only the attachments shown below the article, leaving out inline files. Agents and end
        users.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            ArticleAttachment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/{article_id}/attachments/block`
        """
    @overload
    def block(
        self,
        article: int | Article,
        *,
        locale: str,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[ArticleAttachment]:
        """Lists the non-inline attachments of an article in the given locale. Agents and end users.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            locale: Language as a code, such as `en-us`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            ArticleAttachment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/attachments/block`
        """
    @overload
    def bulk_attachments(
        self, article: int | Article, attachments: Iterable[int | ArticleAttachment]
    ) -> Coroutine[object, object, None]:
        """Attaches up to 20 previously uploaded, unassociated files to an article; for agents. Answers
        without content.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            attachments: Attachments uploaded without an article that are now tied to this one; at most
                20 a call. Takes ArticleAttachment records or their ids.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/help_center/articles/{article_id}/bulk_attachments`
        """
    @overload
    def bulk_attachments(
        self, article: int | Article, attachments: Iterable[int | ArticleAttachment], *, locale: str
    ) -> Coroutine[object, object, None]:
        """Attaches up to 20 unassociated uploads to an article, addressed with a locale; for agents.
        Answers without content.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            attachments: Attachments uploaded without an article that are now tied to this one; at most
                20 a call. Takes ArticleAttachment records or their ids.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/help_center/{locale}/articles/{article_id}/bulk_attachments`
        """
    def delete(self, article_attachment: int | ArticleAttachment) -> Coroutine[object, object, None]:
        """Permanently deletes an article attachment; for agents who may edit the article.

        Args:
            article_attachment: Article attachment to act on. Takes an ArticleAttachment or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/articles/attachments/{article_attachment_id}`
        """
    @overload
    def inline(
        self,
        article: int | Article,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[ArticleAttachment]:
        """Lists only the inline attachments of an article, such as images embedded in its body. Agents and
        end users.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            ArticleAttachment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/{article_id}/attachments/inline`
        """
    @overload
    def inline(
        self,
        article: int | Article,
        *,
        locale: str,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[ArticleAttachment]:
        """Lists the inline attachments embedded in an article in the given locale. Agents and end users.

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            locale: Language as a code, such as `en-us`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            ArticleAttachment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/attachments/inline`
        """
    def show(self, attachment: int | ArticleAttachment) -> Coroutine[object, object, ArticleAttachment]:
        """Fetches the properties of an article attachment by its own id, without naming the article.
        Agents and end users who can see it.

        Args:
            attachment: Article attachment to act on. Takes an ArticleAttachment or its id.

        Returns:
            The ArticleAttachment.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/articles/attachments/{article_attachment_id}`
        """
