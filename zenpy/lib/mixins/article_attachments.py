"""Uploading files for articles: a form with the file as one part, under the public name and the media type given."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Result
from zenpy.lib.mixins.not_offered import refuse
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.help_centre_objects import Article, ArticleAttachment
    from zenpy.lib.http.files import FileSource

_PATH = "/api/v2/help_center"
_UPLOAD = (
    Argument("attachment", "file", "file"),
    Argument("inline", "body", "inline"),
    Argument("file_name", "file_name", "filename"),
    Argument("content_type", "content_type", "content_type"),
    Argument("guide_media_id", "body", "guide_media_id"),
    Argument("locale", "body", "locale"),
)
_ARTICLE = Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True)


def _upload(name: str, path: str, *arguments: Argument) -> Form:
    operation = Operation(
        f"help_center.articles.attachments.{name}",
        "POST",
        _PATH + path,
        body=Body("multipart"),
        result=Result("one", "HelpCenterArticleAttachment", "article_attachment"),
    )
    return Form(operation, (*arguments, *_UPLOAD))


_CREATE: Method[ArticleAttachment] = Method(
    "help_center.attachments.create",
    _upload("create", "/articles/{article_id}/attachments", _ARTICLE),
)
_UNASSOCIATED: Method[ArticleAttachment] = Method(
    "help_center.attachments.create_unassociated",
    _upload("create_unassociated", "/articles/attachments"),
)


def _no_subscriptions(call: str) -> NoReturn:
    refuse(f"help_center.attachments.{call}", f"subscribe to the article: help_center.articles.{call}().")


class _Subscriptions:
    """Attachments are not followed; articles are."""

    def subscriptions(self, help_centre_object: object) -> NoReturn:
        """Attachments have no subscriptions; see `help_center.articles.subscriptions`.

        Raises:
            NotOffered: always.
        """
        _no_subscriptions("subscriptions")

    def create_subscription(self, help_centre_object: object, subscription: object) -> NoReturn:
        """Attachments have no subscriptions; see `help_center.articles.create_subscription`.

        Raises:
            NotOffered: always.
        """
        _no_subscriptions("create_subscription")

    def delete_subscription(self, help_centre_object: object, subscription: object) -> NoReturn:
        """Attachments have no subscriptions; see `help_center.articles.delete_subscription`.

        Raises:
            NotOffered: always.
        """
        _no_subscriptions("delete_subscription")


class ArticleAttachments(_Subscriptions, Resource):
    """The uploads of files for articles."""

    def create(
        self,
        article: int | Article,
        attachment: FileSource | None = None,
        inline: bool = False,
        file_name: str | None = None,
        content_type: str | None = None,
        *,
        guide_media_id: str | None = None,
        locale: str | None = None,
    ) -> ArticleAttachment:
        """Upload a file and attach it to an article.

        Args:
            article: the Article or its id.
            attachment: the content: bytes, a path, or a file that is open in binary mode.
            inline: whether the file is shown in the article's text rather than listed below it.
            file_name: the public name of the file; that of the file itself if left out.
            content_type: the media type; guessed from the name if left out.
            guide_media_id: a file of the media library to attach, in place of `attachment`.
            locale: the language the attachment belongs to, such as `en-us`; all of them if left out.

        Returns:
            The attachment.

        Raises:
            ZenpyException: the upload has no name, or the file is open as text.

        `POST /api/v2/help_center/articles/{article_id}/attachments`
        """
        return self._run(
            _CREATE,
            article=article,
            attachment=attachment,
            inline=inline,
            file_name=file_name,
            content_type=content_type,
            guide_media_id=guide_media_id,
            locale=locale,
        )

    def create_unassociated(
        self,
        attachment: FileSource | None = None,
        inline: bool = False,
        file_name: str | None = None,
        content_type: str | None = None,
        *,
        guide_media_id: str | None = None,
        locale: str | None = None,
    ) -> ArticleAttachment:
        """Upload a file that `bulk_attachments` attaches to an article later.

        Args:
            attachment: the content: bytes, a path, or a file that is open in binary mode.
            inline: whether the file is shown in the article's text rather than listed below it.
            file_name: the public name of the file; that of the file itself if left out.
            content_type: the media type; guessed from the name if left out.
            guide_media_id: a file of the media library to attach, in place of `attachment`.
            locale: the language the attachment belongs to, such as `en-us`; all of them if left out.

        Returns:
            The attachment, which belongs to no article yet.

        Raises:
            ZenpyException: the upload has no name, or the file is open as text.

        `POST /api/v2/help_center/articles/attachments`
        """
        return self._run(
            _UNASSOCIATED,
            attachment=attachment,
            inline=inline,
            file_name=file_name,
            content_type=content_type,
            guide_media_id=guide_media_id,
            locale=locale,
        )


class AsyncArticleAttachments(_Subscriptions, AsyncResource, sync_class=ArticleAttachments):
    """The same calls on an async client."""
