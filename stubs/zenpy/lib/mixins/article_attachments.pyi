# Generated from openapi/zendesk.openapi.json (zenpy/lib/mixins/article_attachments.py) by `make generate`. Do not edit.
"""Uploading files for articles: a form with the file as one part, under the public name and the media type given."""

from collections.abc import Coroutine
from typing import NoReturn

from zenpy.lib.api_objects.help_centre_objects import Article, ArticleAttachment
from zenpy.lib.http.files import FileSource
from zenpy.lib.resources import AsyncResource, Resource

class _Subscriptions:
    """Attachments are not followed; articles are."""

    def subscriptions(self, help_centre_object: object) -> NoReturn:
        """Attachments have no subscriptions; see `help_center.articles.subscriptions`.

        Raises:
            NotOffered: always.
        """

    def create_subscription(self, help_centre_object: object, subscription: object) -> NoReturn:
        """Attachments have no subscriptions; see `help_center.articles.create_subscription`.

        Raises:
            NotOffered: always.
        """

    def delete_subscription(self, help_centre_object: object, subscription: object) -> NoReturn:
        """Attachments have no subscriptions; see `help_center.articles.delete_subscription`.

        Raises:
            NotOffered: always.
        """

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

class AsyncArticleAttachments(_Subscriptions, AsyncResource):
    """The same calls on an async client."""

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
    ) -> Coroutine[object, object, ArticleAttachment]:
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

    def create_unassociated(
        self,
        attachment: FileSource | None = None,
        inline: bool = False,
        file_name: str | None = None,
        content_type: str | None = None,
        *,
        guide_media_id: str | None = None,
        locale: str | None = None,
    ) -> Coroutine[object, object, ArticleAttachment]:
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
