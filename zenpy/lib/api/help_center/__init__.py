# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/articles.yaml and 2 more) by `make generate`. Do not edit.
"""The calls below help center."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.operation import Argument, Body, Form, Method, Operation, Result, Sideload
from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable

    from zenpy.lib.api.help_center.articles import AsyncHelpCenterArticlesApi, HelpCenterArticlesApi
    from zenpy.lib.api.help_center.badge_assignments import (
        AsyncHelpCenterBadgeAssignmentsApi,
        HelpCenterBadgeAssignmentsApi,
    )
    from zenpy.lib.api.help_center.badge_categories import (
        AsyncHelpCenterBadgeCategoriesApi,
        HelpCenterBadgeCategoriesApi,
    )
    from zenpy.lib.api.help_center.badges import AsyncHelpCenterBadgesApi, HelpCenterBadgesApi
    from zenpy.lib.api.help_center.categories import AsyncHelpCenterCategoriesApi, HelpCenterCategoriesApi
    from zenpy.lib.api.help_center.community import AsyncHelpCenterCommunityApi, HelpCenterCommunityApi
    from zenpy.lib.api.help_center.community_posts import (
        AsyncHelpCenterCommunityPostsApi,
        HelpCenterCommunityPostsApi,
    )
    from zenpy.lib.api.help_center.content_tags import AsyncHelpCenterContentTagsApi, HelpCenterContentTagsApi
    from zenpy.lib.api.help_center.deflection import AsyncHelpCenterDeflectionApi, HelpCenterDeflectionApi
    from zenpy.lib.api.help_center.external_content import (
        AsyncHelpCenterExternalContentApi,
        HelpCenterExternalContentApi,
    )
    from zenpy.lib.api.help_center.incremental import AsyncHelpCenterIncrementalApi, HelpCenterIncrementalApi
    from zenpy.lib.api.help_center.integration import AsyncHelpCenterIntegrationApi, HelpCenterIntegrationApi
    from zenpy.lib.api.help_center.labels import AsyncHelpCenterLabelsApi, HelpCenterLabelsApi
    from zenpy.lib.api.help_center.locales import AsyncHelpCenterLocalesApi, HelpCenterLocalesApi
    from zenpy.lib.api.help_center.medias import AsyncHelpCenterMediasApi, HelpCenterMediasApi
    from zenpy.lib.api.help_center.permission_groups import (
        AsyncHelpCenterPermissionGroupsApi,
        HelpCenterPermissionGroupsApi,
    )
    from zenpy.lib.api.help_center.posts import AsyncHelpCenterPostsApi, HelpCenterPostsApi
    from zenpy.lib.api.help_center.redirect_rules import (
        AsyncHelpCenterRedirectRulesApi,
        HelpCenterRedirectRulesApi,
    )
    from zenpy.lib.api.help_center.search import AsyncHelpCenterSearchApi, HelpCenterSearchApi
    from zenpy.lib.api.help_center.sections import AsyncHelpCenterSectionsApi, HelpCenterSectionsApi
    from zenpy.lib.api.help_center.service_catalog import (
        AsyncHelpCenterServiceCatalogApi,
        HelpCenterServiceCatalogApi,
    )
    from zenpy.lib.api.help_center.sessions import AsyncHelpCenterSessionsApi, HelpCenterSessionsApi
    from zenpy.lib.api.help_center.theming import AsyncHelpCenterThemingApi, HelpCenterThemingApi
    from zenpy.lib.api.help_center.topics import AsyncHelpCenterTopicsApi, HelpCenterTopicsApi
    from zenpy.lib.api.help_center.translations import (
        AsyncHelpCenterTranslationsApi,
        HelpCenterTranslationsApi,
    )
    from zenpy.lib.api.help_center.user_images import AsyncHelpCenterUserImagesApi, HelpCenterUserImagesApi
    from zenpy.lib.api.help_center.user_segments import (
        AsyncHelpCenterUserSegmentsApi,
        HelpCenterUserSegmentsApi,
    )
    from zenpy.lib.api.help_center.users import AsyncHelpCenterUsersApi, HelpCenterUsersApi
    from zenpy.lib.api.help_center.votes import AsyncHelpCenterVotesApi, HelpCenterVotesApi
    from zenpy.lib.api_objects.attachments import Attachment
    from zenpy.lib.api_objects.help_centre_objects import Article, ArticleAttachment, Comment
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.files import FileSource
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
    from zenpy.payloads import HelpCenterCommentDict


HelpCenterCommentsCommunityCommentsSideload: TypeAlias = Literal["users", "posts"]
HelpCenterCommentsShowSideload: TypeAlias = Literal["users", "articles"]


class HelpCenterApi(Resource):
    """The calls below help center.

    Reached as `client.help_center`.
    """

    articles: Sub[HelpCenterArticlesApi] = Sub("help_center.articles", "HelpCenterArticlesApi")
    attachments: Sub[HelpCenterAttachmentsApi] = Sub("help_center", "HelpCenterAttachmentsApi")
    badge_assignments: Sub[HelpCenterBadgeAssignmentsApi] = Sub(
        "help_center.badge_assignments", "HelpCenterBadgeAssignmentsApi"
    )
    badge_categories: Sub[HelpCenterBadgeCategoriesApi] = Sub(
        "help_center.badge_categories", "HelpCenterBadgeCategoriesApi"
    )
    badges: Sub[HelpCenterBadgesApi] = Sub("help_center.badges", "HelpCenterBadgesApi")
    categories: Sub[HelpCenterCategoriesApi] = Sub("help_center.categories", "HelpCenterCategoriesApi")
    comments: Sub[HelpCenterCommentsApi] = Sub("help_center", "HelpCenterCommentsApi")
    community: Sub[HelpCenterCommunityApi] = Sub("help_center.community", "HelpCenterCommunityApi")
    community_posts: Sub[HelpCenterCommunityPostsApi] = Sub(
        "help_center.community_posts", "HelpCenterCommunityPostsApi"
    )
    content_tags: Sub[HelpCenterContentTagsApi] = Sub("help_center.content_tags", "HelpCenterContentTagsApi")
    deflection: Sub[HelpCenterDeflectionApi] = Sub("help_center.deflection", "HelpCenterDeflectionApi")
    external_content: Sub[HelpCenterExternalContentApi] = Sub(
        "help_center.external_content", "HelpCenterExternalContentApi"
    )
    incremental: Sub[HelpCenterIncrementalApi] = Sub("help_center.incremental", "HelpCenterIncrementalApi")
    integration: Sub[HelpCenterIntegrationApi] = Sub("help_center.integration", "HelpCenterIntegrationApi")
    labels: Sub[HelpCenterLabelsApi] = Sub("help_center.labels", "HelpCenterLabelsApi")
    locales: Sub[HelpCenterLocalesApi] = Sub("help_center.locales", "HelpCenterLocalesApi")
    medias: Sub[HelpCenterMediasApi] = Sub("help_center.medias", "HelpCenterMediasApi")
    permission_groups: Sub[HelpCenterPermissionGroupsApi] = Sub(
        "help_center.permission_groups", "HelpCenterPermissionGroupsApi"
    )
    posts: Sub[HelpCenterPostsApi] = Sub("help_center.posts", "HelpCenterPostsApi")
    redirect_rules: Sub[HelpCenterRedirectRulesApi] = Sub(
        "help_center.redirect_rules", "HelpCenterRedirectRulesApi"
    )
    search: Sub[HelpCenterSearchApi] = Sub("help_center.search", "HelpCenterSearchApi")
    sections: Sub[HelpCenterSectionsApi] = Sub("help_center.sections", "HelpCenterSectionsApi")
    service_catalog: Sub[HelpCenterServiceCatalogApi] = Sub(
        "help_center.service_catalog", "HelpCenterServiceCatalogApi"
    )
    sessions: Sub[HelpCenterSessionsApi] = Sub("help_center.sessions", "HelpCenterSessionsApi")
    theming: Sub[HelpCenterThemingApi] = Sub("help_center.theming", "HelpCenterThemingApi")
    topics: Sub[HelpCenterTopicsApi] = Sub("help_center.topics", "HelpCenterTopicsApi")
    translations: Sub[HelpCenterTranslationsApi] = Sub(
        "help_center.translations", "HelpCenterTranslationsApi"
    )
    user_images: Sub[HelpCenterUserImagesApi] = Sub("help_center.user_images", "HelpCenterUserImagesApi")
    user_segments: Sub[HelpCenterUserSegmentsApi] = Sub(
        "help_center.user_segments", "HelpCenterUserSegmentsApi"
    )
    users: Sub[HelpCenterUsersApi] = Sub("help_center.users", "HelpCenterUsersApi")
    votes: Sub[HelpCenterVotesApi] = Sub("help_center.votes", "HelpCenterVotesApi")


class AsyncHelpCenterApi(AsyncResource):
    """The calls below help center.

    Reached as `client.help_center`.
    """

    articles: Sub[AsyncHelpCenterArticlesApi] = Sub("help_center.articles", "AsyncHelpCenterArticlesApi")
    attachments: Sub[AsyncHelpCenterAttachmentsApi] = Sub("help_center", "AsyncHelpCenterAttachmentsApi")
    badge_assignments: Sub[AsyncHelpCenterBadgeAssignmentsApi] = Sub(
        "help_center.badge_assignments", "AsyncHelpCenterBadgeAssignmentsApi"
    )
    badge_categories: Sub[AsyncHelpCenterBadgeCategoriesApi] = Sub(
        "help_center.badge_categories", "AsyncHelpCenterBadgeCategoriesApi"
    )
    badges: Sub[AsyncHelpCenterBadgesApi] = Sub("help_center.badges", "AsyncHelpCenterBadgesApi")
    categories: Sub[AsyncHelpCenterCategoriesApi] = Sub(
        "help_center.categories", "AsyncHelpCenterCategoriesApi"
    )
    comments: Sub[AsyncHelpCenterCommentsApi] = Sub("help_center", "AsyncHelpCenterCommentsApi")
    community: Sub[AsyncHelpCenterCommunityApi] = Sub("help_center.community", "AsyncHelpCenterCommunityApi")
    community_posts: Sub[AsyncHelpCenterCommunityPostsApi] = Sub(
        "help_center.community_posts", "AsyncHelpCenterCommunityPostsApi"
    )
    content_tags: Sub[AsyncHelpCenterContentTagsApi] = Sub(
        "help_center.content_tags", "AsyncHelpCenterContentTagsApi"
    )
    deflection: Sub[AsyncHelpCenterDeflectionApi] = Sub(
        "help_center.deflection", "AsyncHelpCenterDeflectionApi"
    )
    external_content: Sub[AsyncHelpCenterExternalContentApi] = Sub(
        "help_center.external_content", "AsyncHelpCenterExternalContentApi"
    )
    incremental: Sub[AsyncHelpCenterIncrementalApi] = Sub(
        "help_center.incremental", "AsyncHelpCenterIncrementalApi"
    )
    integration: Sub[AsyncHelpCenterIntegrationApi] = Sub(
        "help_center.integration", "AsyncHelpCenterIntegrationApi"
    )
    labels: Sub[AsyncHelpCenterLabelsApi] = Sub("help_center.labels", "AsyncHelpCenterLabelsApi")
    locales: Sub[AsyncHelpCenterLocalesApi] = Sub("help_center.locales", "AsyncHelpCenterLocalesApi")
    medias: Sub[AsyncHelpCenterMediasApi] = Sub("help_center.medias", "AsyncHelpCenterMediasApi")
    permission_groups: Sub[AsyncHelpCenterPermissionGroupsApi] = Sub(
        "help_center.permission_groups", "AsyncHelpCenterPermissionGroupsApi"
    )
    posts: Sub[AsyncHelpCenterPostsApi] = Sub("help_center.posts", "AsyncHelpCenterPostsApi")
    redirect_rules: Sub[AsyncHelpCenterRedirectRulesApi] = Sub(
        "help_center.redirect_rules", "AsyncHelpCenterRedirectRulesApi"
    )
    search: Sub[AsyncHelpCenterSearchApi] = Sub("help_center.search", "AsyncHelpCenterSearchApi")
    sections: Sub[AsyncHelpCenterSectionsApi] = Sub("help_center.sections", "AsyncHelpCenterSectionsApi")
    service_catalog: Sub[AsyncHelpCenterServiceCatalogApi] = Sub(
        "help_center.service_catalog", "AsyncHelpCenterServiceCatalogApi"
    )
    sessions: Sub[AsyncHelpCenterSessionsApi] = Sub("help_center.sessions", "AsyncHelpCenterSessionsApi")
    theming: Sub[AsyncHelpCenterThemingApi] = Sub("help_center.theming", "AsyncHelpCenterThemingApi")
    topics: Sub[AsyncHelpCenterTopicsApi] = Sub("help_center.topics", "AsyncHelpCenterTopicsApi")
    translations: Sub[AsyncHelpCenterTranslationsApi] = Sub(
        "help_center.translations", "AsyncHelpCenterTranslationsApi"
    )
    user_images: Sub[AsyncHelpCenterUserImagesApi] = Sub(
        "help_center.user_images", "AsyncHelpCenterUserImagesApi"
    )
    user_segments: Sub[AsyncHelpCenterUserSegmentsApi] = Sub(
        "help_center.user_segments", "AsyncHelpCenterUserSegmentsApi"
    )
    users: Sub[AsyncHelpCenterUsersApi] = Sub("help_center.users", "AsyncHelpCenterUsersApi")
    votes: Sub[AsyncHelpCenterVotesApi] = Sub("help_center.votes", "AsyncHelpCenterVotesApi")


class HelpCenterAttachmentsApi(Resource):
    """The calls of help center attachments.

    Reached as `client.help_center.attachments`.
    """

    def __call__(
        self,
        article: int | Article,
        *,
        locale: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[ArticleAttachment]:
        """Lists every attachment of an article, inline ones and blocks alike. Agents and end users who can
        view the article.

        - `client.help_center.attachments(article, locale=…)`: Lists all attachments of an article's
        translation in the given locale. Agents and end users who can view it.
        - `client.help_center.attachments(article)`: Lists every attachment of an article, inline ones
        and blocks alike. Agents and end users who can view the article.

        Args:
            article: the Article or its id. Help center article that the call is about.
            locale: Language as a code, such as `en-us`.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            ArticleAttachment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/attachments`
        `GET /api/v2/help_center/articles/{article_id}/attachments`
        """
        return self._run(
            _ATTACHMENTS_CALL,
            article=article,
            locale=locale,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def block(
        self,
        article: int | Article,
        *,
        locale: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[ArticleAttachment]:
        """Lists only the attachments shown below the article, leaving out inline files. Agents and end
        users.

        - `client.help_center.attachments.block(article, locale=…)`: Lists the non-inline attachments of
        an article in the given locale. Agents and end users.
        - `client.help_center.attachments.block(article)`: Lists only the attachments shown below the
        article, leaving out inline files. Agents and end users.

        Args:
            article: the Article or its id. Help center article that the call is about.
            locale: Language as a code, such as `en-us`.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            ArticleAttachment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/attachments/block`
        `GET /api/v2/help_center/articles/{article_id}/attachments/block`
        """
        return self._run(
            _ATTACHMENTS_BLOCK,
            article=article,
            locale=locale,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def bulk_attachments(
        self, article: int | Article, attachment_ids: Iterable[int | Attachment], *, locale: str | None = None
    ) -> None:
        """Attaches up to 20 previously uploaded, unassociated files to an article; for agents. Answers
        without content.

        - `client.help_center.attachments.bulk_attachments(article, […], locale=…)`: Attaches up to 20
        unassociated uploads to an article, addressed with a locale; for agents. Answers without
        content.
        - `client.help_center.attachments.bulk_attachments(article, […])`: Attaches up to 20 previously
        uploaded, unassociated files to an article; for agents. Answers without content.

        Args:
            article: the Article or its id. Help center article that the call is about.
            attachment_ids: Attachment records or their ids. Attachments uploaded without an article
                that are now tied to this one; at most 20 a call.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/help_center/{locale}/articles/{article_id}/bulk_attachments`
        `POST /api/v2/help_center/articles/{article_id}/bulk_attachments`
        """
        self._run(
            _ATTACHMENTS_BULK_ATTACHMENTS, article=article, attachment_ids=attachment_ids, locale=locale
        )

    def create(
        self,
        article: int | Article,
        inline: bool | None = None,
        *,
        file: FileSource | None = None,
        guide_media_id: str | None = None,
        locale: str | None = None,
    ) -> ArticleAttachment:
        """Uploads a file (multipart) and attaches it to the article; for agents who may edit it. Set
        `inline` for images used in the body.

        Args:
            article: the Article or its id. Help center article that the call is about.
            inline: Marks a file embedded in the article's body, which then is not listed below it;
                default false.
            file: File contents, uploaded as a multipart form part.
            guide_media_id: Media library object to attach instead of uploading a file.
            locale: Language of the content or file, such as `en-us`.

        Returns:
            The ArticleAttachment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/help_center/articles/{article_id}/attachments`
        """
        return self._run(
            _ATTACHMENTS_CREATE,
            article=article,
            inline=inline,
            file=file,
            guide_media_id=guide_media_id,
            locale=locale,
        )

    def create_unassociated(
        self,
        inline: bool | None = None,
        *,
        file: FileSource | None = None,
        guide_media_id: str | None = None,
        locale: str | None = None,
    ) -> ArticleAttachment:
        """Uploads a file (multipart) without tying it to an article yet; agents attach it later with
        `bulk_attachments`.

        Args:
            inline: Marks a file embedded in the article's body, which then is not listed below it;
                default false.
            file: File contents, uploaded as a multipart form part.
            guide_media_id: Media library object to attach instead of uploading a file.
            locale: Language of the content or file, such as `en-us`.

        Returns:
            The ArticleAttachment.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/help_center/articles/attachments`
        """
        return self._run(
            _ATTACHMENTS_CREATE_UNASSOCIATED,
            inline=inline,
            file=file,
            guide_media_id=guide_media_id,
            locale=locale,
        )

    def delete(self, article_attachment: int | ArticleAttachment) -> None:
        """Permanently deletes an article attachment; for agents who may edit the article.

        Args:
            article_attachment: the ArticleAttachment or its id. Article attachment to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/help_center/articles/attachments/{article_attachment_id}`
        """
        self._run(_ATTACHMENTS_DELETE, article_attachment=article_attachment)

    def inline(
        self,
        article: int | Article,
        *,
        locale: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[ArticleAttachment]:
        """Lists only the inline attachments of an article, such as images embedded in its body. Agents and
        end users.

        - `client.help_center.attachments.inline(article, locale=…)`: Lists the inline attachments
        embedded in an article in the given locale. Agents and end users.
        - `client.help_center.attachments.inline(article)`: Lists only the inline attachments of an
        article, such as images embedded in its body. Agents and end users.

        Args:
            article: the Article or its id. Help center article that the call is about.
            locale: Language as a code, such as `en-us`.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            ArticleAttachment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/attachments/inline`
        `GET /api/v2/help_center/articles/{article_id}/attachments/inline`
        """
        return self._run(
            _ATTACHMENTS_INLINE,
            article=article,
            locale=locale,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def show(
        self,
        attachment: int | Article,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[ArticleAttachment]:
        """Lists every attachment of an article, inline ones and blocks alike. Agents and end users who can
        view the article.

        Args:
            attachment: the Article or its id. Help center article that the call is about.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            ArticleAttachment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `GET /api/v2/help_center/articles/{article_id}/attachments`
        """
        return self._run(
            _ATTACHMENTS_SHOW,
            attachment=attachment,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncHelpCenterAttachmentsApi(AsyncResource):
    """The calls of help center attachments.

    Reached as `client.help_center.attachments`.
    """

    def __call__(
        self,
        article: int | Article,
        *,
        locale: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[ArticleAttachment]:
        """Lists every attachment of an article, inline ones and blocks alike. Agents and end users who can
        view the article.

        - `client.help_center.attachments(article, locale=…)`: Lists all attachments of an article's
        translation in the given locale. Agents and end users who can view it.
        - `client.help_center.attachments(article)`: Lists every attachment of an article, inline ones
        and blocks alike. Agents and end users who can view the article.

        Args:
            article: the Article or its id. Help center article that the call is about.
            locale: Language as a code, such as `en-us`.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            ArticleAttachment records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/attachments`
        `GET /api/v2/help_center/articles/{article_id}/attachments`
        """
        return self._run(
            _ATTACHMENTS_CALL,
            article=article,
            locale=locale,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def block(
        self,
        article: int | Article,
        *,
        locale: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[ArticleAttachment]:
        """Lists only the attachments shown below the article, leaving out inline files. Agents and end
        users.

        - `client.help_center.attachments.block(article, locale=…)`: Lists the non-inline attachments of
        an article in the given locale. Agents and end users.
        - `client.help_center.attachments.block(article)`: Lists only the attachments shown below the
        article, leaving out inline files. Agents and end users.

        Args:
            article: the Article or its id. Help center article that the call is about.
            locale: Language as a code, such as `en-us`.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            ArticleAttachment records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/attachments/block`
        `GET /api/v2/help_center/articles/{article_id}/attachments/block`
        """
        return self._run(
            _ATTACHMENTS_BLOCK,
            article=article,
            locale=locale,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def bulk_attachments(
        self, article: int | Article, attachment_ids: Iterable[int | Attachment], *, locale: str | None = None
    ) -> Awaitable[None]:
        """Attaches up to 20 previously uploaded, unassociated files to an article; for agents. Answers
        without content.

        - `client.help_center.attachments.bulk_attachments(article, […], locale=…)`: Attaches up to 20
        unassociated uploads to an article, addressed with a locale; for agents. Answers without
        content.
        - `client.help_center.attachments.bulk_attachments(article, […])`: Attaches up to 20 previously
        uploaded, unassociated files to an article; for agents. Answers without content.

        Args:
            article: the Article or its id. Help center article that the call is about.
            attachment_ids: Attachment records or their ids. Attachments uploaded without an article
                that are now tied to this one; at most 20 a call.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/help_center/{locale}/articles/{article_id}/bulk_attachments`
        `POST /api/v2/help_center/articles/{article_id}/bulk_attachments`
        """
        return self._run(
            _ATTACHMENTS_BULK_ATTACHMENTS, article=article, attachment_ids=attachment_ids, locale=locale
        )

    def create(
        self,
        article: int | Article,
        inline: bool | None = None,
        *,
        file: FileSource | None = None,
        guide_media_id: str | None = None,
        locale: str | None = None,
    ) -> Awaitable[ArticleAttachment]:
        """Uploads a file (multipart) and attaches it to the article; for agents who may edit it. Set
        `inline` for images used in the body.

        Args:
            article: the Article or its id. Help center article that the call is about.
            inline: Marks a file embedded in the article's body, which then is not listed below it;
                default false.
            file: File contents, uploaded as a multipart form part.
            guide_media_id: Media library object to attach instead of uploading a file.
            locale: Language of the content or file, such as `en-us`.

        Returns:
            To be awaited: the ArticleAttachment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/help_center/articles/{article_id}/attachments`
        """
        return self._run(
            _ATTACHMENTS_CREATE,
            article=article,
            inline=inline,
            file=file,
            guide_media_id=guide_media_id,
            locale=locale,
        )

    def create_unassociated(
        self,
        inline: bool | None = None,
        *,
        file: FileSource | None = None,
        guide_media_id: str | None = None,
        locale: str | None = None,
    ) -> Awaitable[ArticleAttachment]:
        """Uploads a file (multipart) without tying it to an article yet; agents attach it later with
        `bulk_attachments`.

        Args:
            inline: Marks a file embedded in the article's body, which then is not listed below it;
                default false.
            file: File contents, uploaded as a multipart form part.
            guide_media_id: Media library object to attach instead of uploading a file.
            locale: Language of the content or file, such as `en-us`.

        Returns:
            To be awaited: the ArticleAttachment.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/help_center/articles/attachments`
        """
        return self._run(
            _ATTACHMENTS_CREATE_UNASSOCIATED,
            inline=inline,
            file=file,
            guide_media_id=guide_media_id,
            locale=locale,
        )

    def delete(self, article_attachment: int | ArticleAttachment) -> Awaitable[None]:
        """Permanently deletes an article attachment; for agents who may edit the article.

        Args:
            article_attachment: the ArticleAttachment or its id. Article attachment to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/help_center/articles/attachments/{article_attachment_id}`
        """
        return self._run(_ATTACHMENTS_DELETE, article_attachment=article_attachment)

    def inline(
        self,
        article: int | Article,
        *,
        locale: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[ArticleAttachment]:
        """Lists only the inline attachments of an article, such as images embedded in its body. Agents and
        end users.

        - `client.help_center.attachments.inline(article, locale=…)`: Lists the inline attachments
        embedded in an article in the given locale. Agents and end users.
        - `client.help_center.attachments.inline(article)`: Lists only the inline attachments of an
        article, such as images embedded in its body. Agents and end users.

        Args:
            article: the Article or its id. Help center article that the call is about.
            locale: Language as a code, such as `en-us`.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            ArticleAttachment records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/attachments/inline`
        `GET /api/v2/help_center/articles/{article_id}/attachments/inline`
        """
        return self._run(
            _ATTACHMENTS_INLINE,
            article=article,
            locale=locale,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def show(
        self,
        attachment: int | Article,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[ArticleAttachment]:
        """Lists every attachment of an article, inline ones and blocks alike. Agents and end users who can
        view the article.

        Args:
            attachment: the Article or its id. Help center article that the call is about.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            ArticleAttachment records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `GET /api/v2/help_center/articles/{article_id}/attachments`
        """
        return self._run(
            _ATTACHMENTS_SHOW,
            attachment=attachment,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class HelpCenterCommentsApi(Resource):
    """The calls of help center comments.

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
            user: the User or its id. User that the call is about.
            include: what to bring along in the same answer: users, posts.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Comment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/community/users/{user_id}/comments`
        """
        return self._run(
            _COMMENTS_COMMUNITY_COMMENTS,
            user=user,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def create(
        self,
        article: int | Article,
        comment: Comment | HelpCenterCommentDict,
        *,
        locale: str | None = None,
        notify_subscribers: bool | None = None,
    ) -> Comment:
        """Adds a comment to an article; open to end users. The body must name the locale; agents may set
        author and creation time for imports.

        - `client.help_center.comments.create(article, comment, locale=…)`: Adds a comment to an article
        under the locale in the path; open to end users who can see the article.
        - `client.help_center.comments.create(article, comment)`: Adds a comment to an article; open to
        end users. The body must name the locale; agents may set author and creation time for imports.

        Args:
            article: the Article or its id. Help center article that the call is about.
            comment: the Comment: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.
            notify_subscribers: not documented.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/help_center/{locale}/articles/{article_id}/comments`
        `POST /api/v2/help_center/articles/{article_id}/comments`
        """
        return self._run(
            _COMMENTS_CREATE,
            article=article,
            comment=comment,
            locale=locale,
            notify_subscribers=notify_subscribers,
        )

    def delete(self, article: int | Article, comment: int | Comment, *, locale: str | None = None) -> None:
        """Deletes an article comment. Agents, or the end user who wrote it.

        - `client.help_center.comments.delete(article, comment, locale=…)`: Deletes an article comment,
        addressed with its locale. Agents, or the end user who wrote it.
        - `client.help_center.comments.delete(article, comment)`: Deletes an article comment. Agents, or
        the end user who wrote it.

        Args:
            article: the Article or its id. Help center article that the call is about.
            comment: the Comment or its id. Comment that the call is about.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}`
        `DELETE /api/v2/help_center/articles/{article_id}/comments/{comment_id}`
        """
        self._run(_COMMENTS_DELETE, article=article, comment=comment, locale=locale)

    def show(
        self,
        article: int | Article,
        comment: int | Comment,
        *,
        locale: str | None = None,
        include: HelpCenterCommentsShowSideload | Iterable[HelpCenterCommentsShowSideload] | None = None,
    ) -> Comment:
        """Fetches one comment on an article without naming a locale; for agents.

        - `client.help_center.comments.show(article, comment, locale=…)`: Fetches one article comment in
        a locale; works anonymously where the article is public.
        - `client.help_center.comments.show(article, comment)`: Fetches one comment on an article
        without naming a locale; for agents.

        Args:
            article: the Article or its id. Help center article that the call is about.
            comment: the Comment or its id. Comment that the call is about.
            locale: Language as a code, such as `en-us`.
            include: what to bring along in the same answer: users, articles.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}`
        `GET /api/v2/help_center/articles/{article_id}/comments/{comment_id}`
        """
        return self._run(_COMMENTS_SHOW, article=article, comment=comment, locale=locale, include=include)

    def update(
        self, article: int | Article, comment: Comment | HelpCenterCommentDict, *, locale: str | None = None
    ) -> Comment:
        """Edits the text of an article comment. Agents, or the end user who wrote it.

        - `client.help_center.comments.update(article, comment, locale=…)`: Edits an article comment,
        addressed with its locale. Agents, or the end user who wrote it.
        - `client.help_center.comments.update(article, comment)`: Edits the text of an article comment.
        Agents, or the end user who wrote it.

        Args:
            article: the Article or its id. Help center article that the call is about.
            comment: the Comment: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}`
        `PUT /api/v2/help_center/articles/{article_id}/comments/{comment_id}`
        """
        return self._run(_COMMENTS_UPDATE, article=article, comment=comment, locale=locale)

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
            user: the User or its id. User that the call is about.
            include: what to bring along in the same answer: users, articles.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Comment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/help_center/users/{user_id}/comments`
        """
        return self._run(
            _COMMENTS_USER_COMMENTS,
            user=user,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncHelpCenterCommentsApi(AsyncResource):
    """The calls of help center comments.

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
            user: the User or its id. User that the call is about.
            include: what to bring along in the same answer: users, posts.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Comment records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/community/users/{user_id}/comments`
        """
        return self._run(
            _COMMENTS_COMMUNITY_COMMENTS,
            user=user,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def create(
        self,
        article: int | Article,
        comment: Comment | HelpCenterCommentDict,
        *,
        locale: str | None = None,
        notify_subscribers: bool | None = None,
    ) -> Awaitable[Comment]:
        """Adds a comment to an article; open to end users. The body must name the locale; agents may set
        author and creation time for imports.

        - `client.help_center.comments.create(article, comment, locale=…)`: Adds a comment to an article
        under the locale in the path; open to end users who can see the article.
        - `client.help_center.comments.create(article, comment)`: Adds a comment to an article; open to
        end users. The body must name the locale; agents may set author and creation time for imports.

        Args:
            article: the Article or its id. Help center article that the call is about.
            comment: the Comment: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.
            notify_subscribers: not documented.

        Returns:
            To be awaited: the Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/help_center/{locale}/articles/{article_id}/comments`
        `POST /api/v2/help_center/articles/{article_id}/comments`
        """
        return self._run(
            _COMMENTS_CREATE,
            article=article,
            comment=comment,
            locale=locale,
            notify_subscribers=notify_subscribers,
        )

    def delete(
        self, article: int | Article, comment: int | Comment, *, locale: str | None = None
    ) -> Awaitable[None]:
        """Deletes an article comment. Agents, or the end user who wrote it.

        - `client.help_center.comments.delete(article, comment, locale=…)`: Deletes an article comment,
        addressed with its locale. Agents, or the end user who wrote it.
        - `client.help_center.comments.delete(article, comment)`: Deletes an article comment. Agents, or
        the end user who wrote it.

        Args:
            article: the Article or its id. Help center article that the call is about.
            comment: the Comment or its id. Comment that the call is about.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}`
        `DELETE /api/v2/help_center/articles/{article_id}/comments/{comment_id}`
        """
        return self._run(_COMMENTS_DELETE, article=article, comment=comment, locale=locale)

    def show(
        self,
        article: int | Article,
        comment: int | Comment,
        *,
        locale: str | None = None,
        include: HelpCenterCommentsShowSideload | Iterable[HelpCenterCommentsShowSideload] | None = None,
    ) -> Awaitable[Comment]:
        """Fetches one comment on an article without naming a locale; for agents.

        - `client.help_center.comments.show(article, comment, locale=…)`: Fetches one article comment in
        a locale; works anonymously where the article is public.
        - `client.help_center.comments.show(article, comment)`: Fetches one comment on an article
        without naming a locale; for agents.

        Args:
            article: the Article or its id. Help center article that the call is about.
            comment: the Comment or its id. Comment that the call is about.
            locale: Language as a code, such as `en-us`.
            include: what to bring along in the same answer: users, articles.

        Returns:
            To be awaited: the Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}`
        `GET /api/v2/help_center/articles/{article_id}/comments/{comment_id}`
        """
        return self._run(_COMMENTS_SHOW, article=article, comment=comment, locale=locale, include=include)

    def update(
        self, article: int | Article, comment: Comment | HelpCenterCommentDict, *, locale: str | None = None
    ) -> Awaitable[Comment]:
        """Edits the text of an article comment. Agents, or the end user who wrote it.

        - `client.help_center.comments.update(article, comment, locale=…)`: Edits an article comment,
        addressed with its locale. Agents, or the end user who wrote it.
        - `client.help_center.comments.update(article, comment)`: Edits the text of an article comment.
        Agents, or the end user who wrote it.

        Args:
            article: the Article or its id. Help center article that the call is about.
            comment: the Comment: an object, or a mapping of its fields.
            locale: Language as a code, such as `en-us`.

        Returns:
            To be awaited: the Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}`
        `PUT /api/v2/help_center/articles/{article_id}/comments/{comment_id}`
        """
        return self._run(_COMMENTS_UPDATE, article=article, comment=comment, locale=locale)

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
            user: the User or its id. User that the call is about.
            include: what to bring along in the same answer: users, articles.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Comment records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/help_center/users/{user_id}/comments`
        """
        return self._run(
            _COMMENTS_USER_COMMENTS,
            user=user,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


# -- what the calls send and what they answer

_HELP_CENTER_COMMENTS_COMMUNITY_COMMENTS_SIDELOADS = {
    "users": Sideload("users", "User"),
    "posts": Sideload("posts", "HelpCenterPost"),
}
_HELP_CENTER_COMMENTS_SHOW_SIDELOADS = {
    "users": Sideload("users", "User"),
    "articles": Sideload("articles", "HelpCenterArticle"),
}
_ATTACHMENTS_CALL: Method[BaseResultGenerator[ArticleAttachment]] = Method(
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
_ATTACHMENTS_BLOCK: Method[BaseResultGenerator[ArticleAttachment]] = Method(
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
_ATTACHMENTS_BULK_ATTACHMENTS: Method[None] = Method(
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
                "attachment_ids", "body", "attachment_ids", accepts="Attachment", required=True, many=True
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
                "attachment_ids", "body", "attachment_ids", accepts="Attachment", required=True, many=True
            ),
        ),
    ),
)
_ATTACHMENTS_CREATE: Method[ArticleAttachment] = Method(
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
            Argument("inline", "body", "inline"),
            Argument("file", "file", "file"),
            Argument("guide_media_id", "body", "guide_media_id"),
            Argument("locale", "body", "locale"),
        ),
    ),
)
_ATTACHMENTS_CREATE_UNASSOCIATED: Method[ArticleAttachment] = Method(
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
            Argument("inline", "body", "inline"),
            Argument("file", "file", "file"),
            Argument("guide_media_id", "body", "guide_media_id"),
            Argument("locale", "body", "locale"),
        ),
    ),
)
_ATTACHMENTS_DELETE: Method[None] = Method(
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
_ATTACHMENTS_INLINE: Method[BaseResultGenerator[ArticleAttachment]] = Method(
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
_ATTACHMENTS_SHOW: Method[BaseResultGenerator[ArticleAttachment]] = Method(
    "help_center.attachments.show",
    Form(
        Operation(
            "help_center.articles.attachments.list",
            "GET",
            "/api/v2/help_center/articles/{article_id}/attachments",
            result=Result("list", schema="HelpCenterArticleAttachment", key="article_attachments"),
            pages=("cursor", "offset"),
        ),
        (Argument("attachment", "path", "article_id", accepts="HelpCenterArticle", required=True),),
    ),
)
_COMMENTS_COMMUNITY_COMMENTS: Method[BaseResultGenerator[Comment]] = Method(
    "help_center.comments.community_comments",
    Form(
        Operation(
            "help_center.community.users.comments.list",
            "GET",
            "/api/v2/community/users/{user_id}/comments",
            result=Result("list", schema="HelpCenterComment", key="comments"),
            pages=("cursor", "offset"),
            sideloads=_HELP_CENTER_COMMENTS_COMMUNITY_COMMENTS_SIDELOADS,
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_COMMENTS_CREATE: Method[Comment] = Method(
    "help_center.comments.create",
    Form(
        Operation(
            "help_center.articles.comments.create_in_locale",
            "POST",
            "/api/v2/help_center/{locale}/articles/{article_id}/comments",
            body=Body("record", schema="HelpCenterComment", key="comment"),
            result=Result("one", schema="HelpCenterComment", key="comment"),
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
        ),
        (
            Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
            Argument("comment", "record", "comment", accepts="HelpCenterComment", required=True),
            Argument("notify_subscribers", "body", "notify_subscribers"),
        ),
    ),
)
_COMMENTS_DELETE: Method[None] = Method(
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
_COMMENTS_SHOW: Method[Comment] = Method(
    "help_center.comments.show",
    Form(
        Operation(
            "help_center.articles.comments.show_in_locale",
            "GET",
            "/api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}",
            result=Result("one", schema="HelpCenterComment", key="comment"),
            sideloads=_HELP_CENTER_COMMENTS_SHOW_SIDELOADS,
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
            sideloads=_HELP_CENTER_COMMENTS_SHOW_SIDELOADS,
        ),
        (
            Argument("article", "path", "article_id", accepts="HelpCenterArticle", required=True),
            Argument("comment", "path", "comment_id", accepts="HelpCenterComment", required=True),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_COMMENTS_UPDATE: Method[Comment] = Method(
    "help_center.comments.update",
    Form(
        Operation(
            "help_center.articles.comments.update_in_locale",
            "PUT",
            "/api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}",
            body=Body("record", schema="HelpCenterComment", key="comment"),
            result=Result("one", schema="HelpCenterComment", key="comment"),
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
_COMMENTS_USER_COMMENTS: Method[BaseResultGenerator[Comment]] = Method(
    "help_center.comments.user_comments",
    Form(
        Operation(
            "help_center.users.comments.list",
            "GET",
            "/api/v2/help_center/users/{user_id}/comments",
            result=Result("list", schema="HelpCenterComment", key="comments"),
            pages=("cursor", "offset"),
            sideloads=_HELP_CENTER_COMMENTS_SHOW_SIDELOADS,
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
