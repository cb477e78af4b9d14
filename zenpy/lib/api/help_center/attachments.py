# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/articles.yaml) by `make generate`. Do not edit.
"""Uploads, lists and deletes the files attached to articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Result
from zenpy.lib.mixins.article_attachments import ArticleAttachments, AsyncArticleAttachments
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy.lib.api_objects.help_centre_objects import Article, ArticleAttachment
    from zenpy.lib.pagination.results import BaseResultGenerator


class HelpCenterAttachmentsApi(ArticleAttachments, Resource):
    """Uploads, lists and deletes the files attached to articles.

    Reached as `client.help_center.attachments`.
    """

    _CALL: Method[BaseResultGenerator[ArticleAttachment]] = Method(
        "help_center.attachments",
        Form(
            Operation(
                "help_center.articles.attachments.list_in_locale",
                "GET",
                "/api/v2/help_center/{locale}/articles/{article_id}/attachments",
                result=Result("list", schema="HelpCenterArticleAttachment", key="article_attachments"),
                pages=("cursor", "offset"),
            ),
            (
                Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument("locale", "path", "locale", required=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.articles.attachments.list",
                "GET",
                "/api/v2/help_center/articles/{article_id}/attachments",
                result=Result("list", schema="HelpCenterArticleAttachment", key="article_attachments"),
                pages=("cursor", "offset"),
            ),
            (Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),),
        ),
    )

    def __call__(
        self,
        article: int | Article,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        locale: str | None = None,
    ) -> BaseResultGenerator[ArticleAttachment]:
        """Lists every attachment of an article, inline ones and blocks alike.

        - `client.help_center.attachments(article)`: Lists every attachment of an article, inline ones
          and blocks alike. Agents and end users who can view the article.
          `GET /api/v2/help_center/articles/{article_id}/attachments`
        - `client.help_center.attachments(article, locale=…)`: Lists all attachments of an article's
          translation in the given locale. Agents and end users who can view it.
          `GET /api/v2/help_center/{locale}/articles/{article_id}/attachments`

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            locale: Language as a code, such as `en-us`.

        Returns:
            ArticleAttachment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            article=article,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            locale=locale,
        )

    _BLOCK: Method[BaseResultGenerator[ArticleAttachment]] = Method(
        "help_center.attachments.block",
        Form(
            Operation(
                "help_center.articles.attachments.block_in_locale",
                "GET",
                "/api/v2/help_center/{locale}/articles/{article_id}/attachments/block",
                result=Result("list", schema="HelpCenterArticleAttachment", key="article_attachments"),
                pages=("cursor", "offset"),
            ),
            (
                Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument("locale", "path", "locale", required=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.articles.attachments.block",
                "GET",
                "/api/v2/help_center/articles/{article_id}/attachments/block",
                result=Result("list", schema="HelpCenterArticleAttachment", key="article_attachments"),
                pages=("cursor", "offset"),
            ),
            (Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),),
        ),
    )

    def block(
        self,
        article: int | Article,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        locale: str | None = None,
    ) -> BaseResultGenerator[ArticleAttachment]:
        """Lists only the attachments shown below the article, leaving out inline files.

        - `client.help_center.attachments.block(article)`: Lists only the attachments shown below the
          article, leaving out inline files. Agents and end users.
          `GET /api/v2/help_center/articles/{article_id}/attachments/block`
        - `client.help_center.attachments.block(article, locale=…)`: Lists the non-inline attachments of
          an article in the given locale. Agents and end users.
          `GET /api/v2/help_center/{locale}/articles/{article_id}/attachments/block`

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            locale: Language as a code, such as `en-us`.

        Returns:
            ArticleAttachment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._BLOCK,
            article=article,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            locale=locale,
        )

    _BULK_ATTACHMENTS: Method[None] = Method(
        "help_center.attachments.bulk_attachments",
        Form(
            Operation(
                "help_center.articles.bulk_attachments_in_locale",
                "POST",
                "/api/v2/help_center/{locale}/articles/{article_id}/bulk_attachments",
                body=Body("fields"),
                result=Result("nothing"),
            ),
            (
                Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument(
                    "attachments",
                    "body",
                    "attachment_ids",
                    accepts="HelpCenterArticleAttachment",
                    required=True,
                    many=True,
                ),
                Argument("locale", "path", "locale", required=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.articles.bulk_attachments",
                "POST",
                "/api/v2/help_center/articles/{article_id}/bulk_attachments",
                body=Body("fields"),
                result=Result("nothing"),
            ),
            (
                Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument(
                    "attachments",
                    "body",
                    "attachment_ids",
                    accepts="HelpCenterArticleAttachment",
                    required=True,
                    many=True,
                ),
            ),
        ),
    )

    def bulk_attachments(
        self,
        article: int | Article,
        attachments: Iterable[int | ArticleAttachment],
        *,
        locale: str | None = None,
    ) -> None:
        """Attaches up to 20 previously uploaded, unassociated files to an article; for agents.

        - `client.help_center.attachments.bulk_attachments(article, […])`: Attaches up to 20 previously
          uploaded, unassociated files to an article; for agents. Answers without content.
          `POST /api/v2/help_center/articles/{article_id}/bulk_attachments`
        - `client.help_center.attachments.bulk_attachments(article, […], locale=…)`: Attaches up to 20
          unassociated uploads to an article, addressed with a locale; for agents. Answers without
          content.
          `POST /api/v2/help_center/{locale}/articles/{article_id}/bulk_attachments`

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            attachments: Attachments uploaded without an article that are now tied to this one; at most
                20 a call. Takes ArticleAttachment records or their ids.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._BULK_ATTACHMENTS, article=article, attachments=attachments, locale=locale)

    _CREATE: Method[ArticleAttachment] = Method(
        "help_center.attachments.create",
        Form(
            Operation(
                "help_center.articles.attachments.create",
                "POST",
                "/api/v2/help_center/articles/{article_id}/attachments",
                body=Body("multipart"),
                result=Result("one", schema="HelpCenterArticleAttachment", key="article_attachment"),
            ),
            (
                Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument("attachment", "file", "file"),
                Argument("inline", "body", "inline"),
                Argument("guide_media_id", "body", "guide_media_id"),
                Argument("locale", "body", "locale"),
                Argument("file_name", "file_name", "file_name"),
                Argument("content_type", "content_type", "content_type"),
            ),
        ),
    )

    _CREATE_UNASSOCIATED: Method[ArticleAttachment] = Method(
        "help_center.attachments.create_unassociated",
        Form(
            Operation(
                "help_center.articles.attachments.create_unassociated",
                "POST",
                "/api/v2/help_center/articles/attachments",
                body=Body("multipart"),
                result=Result("one", schema="HelpCenterArticleAttachment", key="article_attachment"),
            ),
            (
                Argument("attachment", "file", "file"),
                Argument("inline", "body", "inline"),
                Argument("guide_media_id", "body", "guide_media_id"),
                Argument("locale", "body", "locale"),
                Argument("file_name", "file_name", "file_name"),
                Argument("content_type", "content_type", "content_type"),
            ),
        ),
    )

    _DELETE: Method[None] = Method(
        "help_center.attachments.delete",
        Form(
            Operation(
                "help_center.articles.attachments.delete",
                "DELETE",
                "/api/v2/help_center/articles/attachments/{article_attachment_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "article_attachment",
                    "path",
                    "article_attachment_id",
                    accepts="HelpCenterArticleAttachment",
                    required=True,
                ),
            ),
        ),
    )

    def delete(self, article_attachment: int | ArticleAttachment) -> None:
        """Permanently deletes an article attachment; for agents who may edit the article.

        Args:
            article_attachment: Article attachment to act on. Takes an ArticleAttachment or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/articles/attachments/{article_attachment_id}`
        """
        return self._run(self._DELETE, article_attachment=article_attachment)

    _INLINE: Method[BaseResultGenerator[ArticleAttachment]] = Method(
        "help_center.attachments.inline",
        Form(
            Operation(
                "help_center.articles.attachments.inline_in_locale",
                "GET",
                "/api/v2/help_center/{locale}/articles/{article_id}/attachments/inline",
                result=Result("list", schema="HelpCenterArticleAttachment", key="article_attachments"),
                pages=("cursor", "offset"),
            ),
            (
                Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
                Argument("locale", "path", "locale", required=True),
            ),
            when="locale",
        ),
        Form(
            Operation(
                "help_center.articles.attachments.inline",
                "GET",
                "/api/v2/help_center/articles/{article_id}/attachments/inline",
                result=Result("list", schema="HelpCenterArticleAttachment", key="article_attachments"),
                pages=("cursor", "offset"),
            ),
            (Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),),
        ),
    )

    def inline(
        self,
        article: int | Article,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        locale: str | None = None,
    ) -> BaseResultGenerator[ArticleAttachment]:
        """Lists only the inline attachments of an article, such as images embedded in its body.

        - `client.help_center.attachments.inline(article)`: Lists only the inline attachments of an
          article, such as images embedded in its body. Agents and end users.
          `GET /api/v2/help_center/articles/{article_id}/attachments/inline`
        - `client.help_center.attachments.inline(article, locale=…)`: Lists the inline attachments
          embedded in an article in the given locale. Agents and end users.
          `GET /api/v2/help_center/{locale}/articles/{article_id}/attachments/inline`

        Args:
            article: Help center article that the call is about. Takes an Article or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            locale: Language as a code, such as `en-us`.

        Returns:
            ArticleAttachment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._INLINE,
            article=article,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            locale=locale,
        )

    _SHOW: Method[ArticleAttachment] = Method(
        "help_center.attachments.show",
        Form(
            Operation(
                "help_center.articles.attachments.show_by_id",
                "GET",
                "/api/v2/help_center/articles/attachments/{article_attachment_id}",
                result=Result("one", schema="HelpCenterArticleAttachment", key="article_attachment"),
            ),
            (
                Argument(
                    "attachment",
                    "path",
                    "article_attachment_id",
                    accepts="HelpCenterArticleAttachment",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._SHOW, attachment=attachment)


class AsyncHelpCenterAttachmentsApi(
    AsyncArticleAttachments, AsyncResource, sync_class=HelpCenterAttachmentsApi
):
    """`HelpCenterAttachmentsApi` for the async client: calls are awaited, lists read with `async for`."""
