# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/articles.yaml and 2 more) by `make generate`. Do not edit.
"""The calls below help center."""

from collections.abc import Awaitable, Iterable
from typing import Literal, TypeAlias, overload

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
from zenpy.lib.api.help_center.translations import AsyncHelpCenterTranslationsApi, HelpCenterTranslationsApi
from zenpy.lib.api.help_center.user_images import AsyncHelpCenterUserImagesApi, HelpCenterUserImagesApi
from zenpy.lib.api.help_center.user_segments import AsyncHelpCenterUserSegmentsApi, HelpCenterUserSegmentsApi
from zenpy.lib.api.help_center.users import AsyncHelpCenterUsersApi, HelpCenterUsersApi
from zenpy.lib.api.help_center.votes import AsyncHelpCenterVotesApi, HelpCenterVotesApi
from zenpy.lib.api_objects.attachments import Attachment
from zenpy.lib.api_objects.help_centre_objects import Article, ArticleAttachment, Comment
from zenpy.lib.api_objects.users import User
from zenpy.lib.files import FileSource
from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resource import AsyncResource, Resource
from zenpy.payloads import HelpCenterCommentDict

HelpCenterCommentsCommunityCommentsSideload: TypeAlias = Literal["users", "posts"]
"""What `include` can ask for."""
HelpCenterCommentsShowSideload: TypeAlias = Literal["users", "articles"]
"""What `include` can ask for."""

class HelpCenterApi(Resource):
    """The calls below help center.

    Reached as `client.help_center`.
    """
    @property
    def articles(self) -> HelpCenterArticlesApi:
        """Reads, edits, searches and archives articles, along with attachments, comments, labels,
        translations and votes. New ones are created under `sections`.
        """
    @property
    def attachments(self) -> HelpCenterAttachmentsApi:
        """The calls of help center attachments."""
    @property
    def badge_assignments(self) -> HelpCenterBadgeAssignmentsApi:
        """Awards community badges to users, lists who holds which badge and takes badges back."""
    @property
    def badge_categories(self) -> HelpCenterBadgeCategoriesApi:
        """Manages the categories that group a brand's community badges, such as achievements and titles."""
    @property
    def badges(self) -> HelpCenterBadgesApi:
        """Manages the badges community members can hold, including uploading their icons."""
    @property
    def categories(self) -> HelpCenterCategoriesApi:
        """Manages help center categories, the top level of the hierarchy above sections and articles, with
        their translations.
        """
    @property
    def comments(self) -> HelpCenterCommentsApi:
        """The calls of help center comments."""
    @property
    def community(self) -> HelpCenterCommunityApi:
        """Reaches community content by its author: lists the comments a user has left on posts."""
    @property
    def community_posts(self) -> HelpCenterCommunityPostsApi:
        """Searches community posts by text, topic and date."""
    @property
    def content_tags(self) -> HelpCenterContentTagsApi:
        """Manages content tags, which mark related articles and community posts so that readers find them
        together.
        """
    @property
    def deflection(self) -> HelpCenterDeflectionApi:
        """Suggests help center content that may answer a question before it becomes a ticket."""
    @property
    def external_content(self) -> HelpCenterExternalContentApi:
        """Feeds pages from outside Zendesk into help center search: their records, sources and types."""
    @property
    def incremental(self) -> HelpCenterIncrementalApi:
        """Exports articles whose metadata changed since a given time, for keeping a copy up to date."""
    @property
    def integration(self) -> HelpCenterIntegrationApi:
        """Manages the account's custom claims, extra values that help center integration tokens carry."""
    @property
    def labels(self) -> HelpCenterLabelsApi:
        """Lists the labels in use on articles and deletes labels for the whole help center."""
    @property
    def locales(self) -> HelpCenterLocalesApi:
        """Lists the languages enabled in the help center and tells which one is the default."""
    @property
    def medias(self) -> HelpCenterMediasApi:
        """Manages the media library, whose files can be placed in several articles."""
    @property
    def permission_groups(self) -> HelpCenterPermissionGroupsApi:
        """Manages permission groups (management permissions), which decide which agents may edit and
        publish articles.
        """
    @property
    def posts(self) -> HelpCenterPostsApi:
        """Manages community posts with their comments, votes and subscriptions."""
    @property
    def redirect_rules(self) -> HelpCenterRedirectRulesApi:
        """Manages redirect rules, which send visitors of outdated help center addresses to the right page."""
    @property
    def search(self) -> HelpCenterSearchApi:
        """Searches articles, community posts and external content at once."""
    @property
    def sections(self) -> HelpCenterSectionsApi:
        """Manages sections, which hold articles within a category, along with their translations,
        subscriptions and access policy.
        """
    @property
    def service_catalog(self) -> HelpCenterServiceCatalogApi:
        """Browses and searches the service catalog, the items employees can request in the help center."""
    @property
    def sessions(self) -> HelpCenterSessionsApi:
        """Reads the caller's help center session, such as the CSRF token that pages need for requests."""
    @property
    def theming(self) -> HelpCenterThemingApi:
        """Manages help center themes: list, publish and delete them, and run jobs that import, export or
        update them.
        """
    @property
    def topics(self) -> HelpCenterTopicsApi:
        """Manages community topics, the areas posts are filed under, with their subscriptions and access
        policy.
        """
    @property
    def translations(self) -> HelpCenterTranslationsApi:
        """Deletes translations of articles, sections and categories by their own id."""
    @property
    def user_images(self) -> HelpCenterUserImagesApi:
        """Uploads images that users place in community posts and comments: first request an upload, then
        create the image.
        """
    @property
    def user_segments(self) -> HelpCenterUserSegmentsApi:
        """Manages user segments, which decide who may see articles and community topics."""
    @property
    def users(self) -> HelpCenterUsersApi:
        """Lists what one user has in the help center: articles, posts, comments, votes, subscriptions and
        segments.
        """
    @property
    def votes(self) -> HelpCenterVotesApi:
        """Looks up votes on articles, posts and comments, and withdraws them."""

class AsyncHelpCenterApi(AsyncResource):
    """The calls below help center.

    Reached as `client.help_center`.
    """
    @property
    def articles(self) -> AsyncHelpCenterArticlesApi:
        """Reads, edits, searches and archives articles, along with attachments, comments, labels,
        translations and votes. New ones are created under `sections`.
        """
    @property
    def attachments(self) -> AsyncHelpCenterAttachmentsApi:
        """The calls of help center attachments."""
    @property
    def badge_assignments(self) -> AsyncHelpCenterBadgeAssignmentsApi:
        """Awards community badges to users, lists who holds which badge and takes badges back."""
    @property
    def badge_categories(self) -> AsyncHelpCenterBadgeCategoriesApi:
        """Manages the categories that group a brand's community badges, such as achievements and titles."""
    @property
    def badges(self) -> AsyncHelpCenterBadgesApi:
        """Manages the badges community members can hold, including uploading their icons."""
    @property
    def categories(self) -> AsyncHelpCenterCategoriesApi:
        """Manages help center categories, the top level of the hierarchy above sections and articles, with
        their translations.
        """
    @property
    def comments(self) -> AsyncHelpCenterCommentsApi:
        """The calls of help center comments."""
    @property
    def community(self) -> AsyncHelpCenterCommunityApi:
        """Reaches community content by its author: lists the comments a user has left on posts."""
    @property
    def community_posts(self) -> AsyncHelpCenterCommunityPostsApi:
        """Searches community posts by text, topic and date."""
    @property
    def content_tags(self) -> AsyncHelpCenterContentTagsApi:
        """Manages content tags, which mark related articles and community posts so that readers find them
        together.
        """
    @property
    def deflection(self) -> AsyncHelpCenterDeflectionApi:
        """Suggests help center content that may answer a question before it becomes a ticket."""
    @property
    def external_content(self) -> AsyncHelpCenterExternalContentApi:
        """Feeds pages from outside Zendesk into help center search: their records, sources and types."""
    @property
    def incremental(self) -> AsyncHelpCenterIncrementalApi:
        """Exports articles whose metadata changed since a given time, for keeping a copy up to date."""
    @property
    def integration(self) -> AsyncHelpCenterIntegrationApi:
        """Manages the account's custom claims, extra values that help center integration tokens carry."""
    @property
    def labels(self) -> AsyncHelpCenterLabelsApi:
        """Lists the labels in use on articles and deletes labels for the whole help center."""
    @property
    def locales(self) -> AsyncHelpCenterLocalesApi:
        """Lists the languages enabled in the help center and tells which one is the default."""
    @property
    def medias(self) -> AsyncHelpCenterMediasApi:
        """Manages the media library, whose files can be placed in several articles."""
    @property
    def permission_groups(self) -> AsyncHelpCenterPermissionGroupsApi:
        """Manages permission groups (management permissions), which decide which agents may edit and
        publish articles.
        """
    @property
    def posts(self) -> AsyncHelpCenterPostsApi:
        """Manages community posts with their comments, votes and subscriptions."""
    @property
    def redirect_rules(self) -> AsyncHelpCenterRedirectRulesApi:
        """Manages redirect rules, which send visitors of outdated help center addresses to the right page."""
    @property
    def search(self) -> AsyncHelpCenterSearchApi:
        """Searches articles, community posts and external content at once."""
    @property
    def sections(self) -> AsyncHelpCenterSectionsApi:
        """Manages sections, which hold articles within a category, along with their translations,
        subscriptions and access policy.
        """
    @property
    def service_catalog(self) -> AsyncHelpCenterServiceCatalogApi:
        """Browses and searches the service catalog, the items employees can request in the help center."""
    @property
    def sessions(self) -> AsyncHelpCenterSessionsApi:
        """Reads the caller's help center session, such as the CSRF token that pages need for requests."""
    @property
    def theming(self) -> AsyncHelpCenterThemingApi:
        """Manages help center themes: list, publish and delete them, and run jobs that import, export or
        update them.
        """
    @property
    def topics(self) -> AsyncHelpCenterTopicsApi:
        """Manages community topics, the areas posts are filed under, with their subscriptions and access
        policy.
        """
    @property
    def translations(self) -> AsyncHelpCenterTranslationsApi:
        """Deletes translations of articles, sections and categories by their own id."""
    @property
    def user_images(self) -> AsyncHelpCenterUserImagesApi:
        """Uploads images that users place in community posts and comments: first request an upload, then
        create the image.
        """
    @property
    def user_segments(self) -> AsyncHelpCenterUserSegmentsApi:
        """Manages user segments, which decide who may see articles and community topics."""
    @property
    def users(self) -> AsyncHelpCenterUsersApi:
        """Lists what one user has in the help center: articles, posts, comments, votes, subscriptions and
        segments.
        """
    @property
    def votes(self) -> AsyncHelpCenterVotesApi:
        """Looks up votes on articles, posts and comments, and withdraws them."""

class HelpCenterAttachmentsApi(Resource):
    """The calls of help center attachments.

    Reached as `client.help_center.attachments`.
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

        Allowed for agents and end users.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/attachments`
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
            article: the Article or its id. Help center article that the call is about.
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

        Allowed for agents and end users.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/attachments/block`
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
            article: the Article or its id. Help center article that the call is about.
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

        `GET /api/v2/help_center/articles/{article_id}/attachments/block`
        """
    @overload
    def bulk_attachments(
        self, article: int | Article, attachment_ids: Iterable[int | Attachment], *, locale: str
    ) -> None:
        """Attaches up to 20 unassociated uploads to an article, addressed with a locale; for agents.
        Answers without content.

        Args:
            article: the Article or its id. Help center article that the call is about.
            attachment_ids: Attachment records or their ids. Attachments uploaded without an article
                that are now tied to this one; at most 20 a call.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/help_center/{locale}/articles/{article_id}/bulk_attachments`
        """
    @overload
    def bulk_attachments(self, article: int | Article, attachment_ids: Iterable[int | Attachment]) -> None:
        """Attaches up to 20 previously uploaded, unassociated files to an article; for agents. Answers
        without content.

        Args:
            article: the Article or its id. Help center article that the call is about.
            attachment_ids: Attachment records or their ids. Attachments uploaded without an article
                that are now tied to this one; at most 20 a call.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/help_center/articles/{article_id}/bulk_attachments`
        """
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

        Allowed for agents and end users.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/attachments/inline`
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
            article: the Article or its id. Help center article that the call is about.
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

        `GET /api/v2/help_center/articles/{article_id}/attachments/inline`
        """
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

class AsyncHelpCenterAttachmentsApi(AsyncResource):
    """The calls of help center attachments.

    Reached as `client.help_center.attachments`.
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

        Allowed for agents and end users.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/attachments`
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
            article: the Article or its id. Help center article that the call is about.
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

        Allowed for agents and end users.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/attachments/block`
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
            article: the Article or its id. Help center article that the call is about.
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

        `GET /api/v2/help_center/articles/{article_id}/attachments/block`
        """
    @overload
    def bulk_attachments(
        self, article: int | Article, attachment_ids: Iterable[int | Attachment], *, locale: str
    ) -> Awaitable[None]:
        """Attaches up to 20 unassociated uploads to an article, addressed with a locale; for agents.
        Answers without content.

        Args:
            article: the Article or its id. Help center article that the call is about.
            attachment_ids: Attachment records or their ids. Attachments uploaded without an article
                that are now tied to this one; at most 20 a call.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/help_center/{locale}/articles/{article_id}/bulk_attachments`
        """
    @overload
    def bulk_attachments(
        self, article: int | Article, attachment_ids: Iterable[int | Attachment]
    ) -> Awaitable[None]:
        """Attaches up to 20 previously uploaded, unassociated files to an article; for agents. Answers
        without content.

        Args:
            article: the Article or its id. Help center article that the call is about.
            attachment_ids: Attachment records or their ids. Attachments uploaded without an article
                that are now tied to this one; at most 20 a call.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/help_center/articles/{article_id}/bulk_attachments`
        """
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

        Allowed for agents and end users.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/attachments/inline`
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
            article: the Article or its id. Help center article that the call is about.
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

        `GET /api/v2/help_center/articles/{article_id}/attachments/inline`
        """
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

        Allowed for end users.

        `POST /api/v2/help_center/{locale}/articles/{article_id}/comments`
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
            article: the Article or its id. Help center article that the call is about.
            comment: the Comment: an object, or a mapping of its fields.
            notify_subscribers: not documented.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `POST /api/v2/help_center/articles/{article_id}/comments`
        """
    @overload
    def delete(self, article: int | Article, comment: int | Comment, *, locale: str) -> None:
        """Deletes an article comment, addressed with its locale. Agents, or the end user who wrote it.

        Args:
            article: the Article or its id. Help center article that the call is about.
            comment: the Comment or its id. Comment that the call is about.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `DELETE /api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}`
        """
    @overload
    def delete(self, article: int | Article, comment: int | Comment) -> None:
        """Deletes an article comment. Agents, or the end user who wrote it.

        Args:
            article: the Article or its id. Help center article that the call is about.
            comment: the Comment or its id. Comment that the call is about.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `DELETE /api/v2/help_center/articles/{article_id}/comments/{comment_id}`
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
            article: the Article or its id. Help center article that the call is about.
            comment: the Comment or its id. Comment that the call is about.
            locale: Language as a code, such as `en-us`.
            include: what to bring along in the same answer: users, articles.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for anonymous.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}`
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
            article: the Article or its id. Help center article that the call is about.
            comment: the Comment or its id. Comment that the call is about.
            include: what to bring along in the same answer: users, articles.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/help_center/articles/{article_id}/comments/{comment_id}`
        """
    @overload
    def update(
        self, article: int | Article, comment: Comment | HelpCenterCommentDict, *, locale: str
    ) -> Comment:
        """Edits an article comment, addressed with its locale. Agents, or the end user who wrote it.

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

        Allowed for agents and end users.

        `PUT /api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}`
        """
    @overload
    def update(self, article: int | Article, comment: Comment | HelpCenterCommentDict) -> Comment:
        """Edits the text of an article comment. Agents, or the end user who wrote it.

        Args:
            article: the Article or its id. Help center article that the call is about.
            comment: the Comment: an object, or a mapping of its fields.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `PUT /api/v2/help_center/articles/{article_id}/comments/{comment_id}`
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
    @overload
    def create(
        self,
        article: int | Article,
        comment: Comment | HelpCenterCommentDict,
        *,
        locale: str,
        notify_subscribers: bool | None = None,
    ) -> Awaitable[Comment]:
        """Adds a comment to an article under the locale in the path; open to end users who can see the
        article.

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

        Allowed for end users.

        `POST /api/v2/help_center/{locale}/articles/{article_id}/comments`
        """
    @overload
    def create(
        self,
        article: int | Article,
        comment: Comment | HelpCenterCommentDict,
        *,
        notify_subscribers: bool | None = None,
    ) -> Awaitable[Comment]:
        """Adds a comment to an article; open to end users. The body must name the locale; agents may set
        author and creation time for imports.

        Args:
            article: the Article or its id. Help center article that the call is about.
            comment: the Comment: an object, or a mapping of its fields.
            notify_subscribers: not documented.

        Returns:
            To be awaited: the Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `POST /api/v2/help_center/articles/{article_id}/comments`
        """
    @overload
    def delete(self, article: int | Article, comment: int | Comment, *, locale: str) -> Awaitable[None]:
        """Deletes an article comment, addressed with its locale. Agents, or the end user who wrote it.

        Args:
            article: the Article or its id. Help center article that the call is about.
            comment: the Comment or its id. Comment that the call is about.
            locale: Language as a code, such as `en-us`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `DELETE /api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}`
        """
    @overload
    def delete(self, article: int | Article, comment: int | Comment) -> Awaitable[None]:
        """Deletes an article comment. Agents, or the end user who wrote it.

        Args:
            article: the Article or its id. Help center article that the call is about.
            comment: the Comment or its id. Comment that the call is about.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `DELETE /api/v2/help_center/articles/{article_id}/comments/{comment_id}`
        """
    @overload
    def show(
        self,
        article: int | Article,
        comment: int | Comment,
        *,
        locale: str,
        include: HelpCenterCommentsShowSideload | Iterable[HelpCenterCommentsShowSideload] | None = None,
    ) -> Awaitable[Comment]:
        """Fetches one article comment in a locale; works anonymously where the article is public.

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

        Allowed for anonymous.

        `GET /api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}`
        """
    @overload
    def show(
        self,
        article: int | Article,
        comment: int | Comment,
        *,
        include: HelpCenterCommentsShowSideload | Iterable[HelpCenterCommentsShowSideload] | None = None,
    ) -> Awaitable[Comment]:
        """Fetches one comment on an article without naming a locale; for agents.

        Args:
            article: the Article or its id. Help center article that the call is about.
            comment: the Comment or its id. Comment that the call is about.
            include: what to bring along in the same answer: users, articles.

        Returns:
            To be awaited: the Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/help_center/articles/{article_id}/comments/{comment_id}`
        """
    @overload
    def update(
        self, article: int | Article, comment: Comment | HelpCenterCommentDict, *, locale: str
    ) -> Awaitable[Comment]:
        """Edits an article comment, addressed with its locale. Agents, or the end user who wrote it.

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

        Allowed for agents and end users.

        `PUT /api/v2/help_center/{locale}/articles/{article_id}/comments/{comment_id}`
        """
    @overload
    def update(self, article: int | Article, comment: Comment | HelpCenterCommentDict) -> Awaitable[Comment]:
        """Edits the text of an article comment. Agents, or the end user who wrote it.

        Args:
            article: the Article or its id. Help center article that the call is about.
            comment: the Comment: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `PUT /api/v2/help_center/articles/{article_id}/comments/{comment_id}`
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
