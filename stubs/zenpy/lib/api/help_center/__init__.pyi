# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Groups what belongs to the help center: articles, sections, community posts and more."""

from zenpy.lib.api.help_center.articles import AsyncHelpCenterArticlesApi, HelpCenterArticlesApi
from zenpy.lib.api.help_center.attachments import AsyncHelpCenterAttachmentsApi, HelpCenterAttachmentsApi
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
from zenpy.lib.api.help_center.comments import AsyncHelpCenterCommentsApi, HelpCenterCommentsApi
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
from zenpy.lib.mixins.not_offered import AsyncGroup, Group
from zenpy.lib.resources import AsyncResource, Resource

class HelpCenterApi(Group, Resource):
    """Groups what belongs to the help center: articles, sections, community posts and more.

    Reached as `client.help_center`.
    """
    @property
    def articles(self) -> HelpCenterArticlesApi:
        """Reads, edits, searches and archives articles, along with attachments, comments, labels,
        translations and votes. New ones are created under `sections`.
        """
    @articles.setter
    def articles(self, resource: HelpCenterArticlesApi) -> None: ...
    @articles.deleter
    def articles(self) -> None: ...
    @property
    def attachments(self) -> HelpCenterAttachmentsApi:
        """Uploads, lists and deletes the files attached to articles."""
    @attachments.setter
    def attachments(self, resource: HelpCenterAttachmentsApi) -> None: ...
    @attachments.deleter
    def attachments(self) -> None: ...
    @property
    def badge_assignments(self) -> HelpCenterBadgeAssignmentsApi:
        """Awards community badges to users, lists who holds which badge and takes badges back."""
    @badge_assignments.setter
    def badge_assignments(self, resource: HelpCenterBadgeAssignmentsApi) -> None: ...
    @badge_assignments.deleter
    def badge_assignments(self) -> None: ...
    @property
    def badge_categories(self) -> HelpCenterBadgeCategoriesApi:
        """Manages the categories that group a brand's community badges, such as achievements and titles."""
    @badge_categories.setter
    def badge_categories(self, resource: HelpCenterBadgeCategoriesApi) -> None: ...
    @badge_categories.deleter
    def badge_categories(self) -> None: ...
    @property
    def badges(self) -> HelpCenterBadgesApi:
        """Manages the badges community members can hold, including uploading their icons."""
    @badges.setter
    def badges(self, resource: HelpCenterBadgesApi) -> None: ...
    @badges.deleter
    def badges(self) -> None: ...
    @property
    def categories(self) -> HelpCenterCategoriesApi:
        """Manages help center categories, the top level of the hierarchy above sections and articles, with
        their translations.
        """
    @categories.setter
    def categories(self, resource: HelpCenterCategoriesApi) -> None: ...
    @categories.deleter
    def categories(self) -> None: ...
    @property
    def comments(self) -> HelpCenterCommentsApi:
        """Reads and writes the comments on articles."""
    @comments.setter
    def comments(self, resource: HelpCenterCommentsApi) -> None: ...
    @comments.deleter
    def comments(self) -> None: ...
    @property
    def community(self) -> HelpCenterCommunityApi:
        """Reaches community content by its author: lists the comments a user has left on posts. Its calls
        are `client.help_center.comments.community_comments`.
        """
    @community.setter
    def community(self, resource: HelpCenterCommunityApi) -> None: ...
    @community.deleter
    def community(self) -> None: ...
    @property
    def community_posts(self) -> HelpCenterCommunityPostsApi:
        """Searches community posts by text, topic and date."""
    @community_posts.setter
    def community_posts(self, resource: HelpCenterCommunityPostsApi) -> None: ...
    @community_posts.deleter
    def community_posts(self) -> None: ...
    @property
    def content_tags(self) -> HelpCenterContentTagsApi:
        """Manages content tags, which mark related articles and community posts so that readers find them
        together.
        """
    @content_tags.setter
    def content_tags(self, resource: HelpCenterContentTagsApi) -> None: ...
    @content_tags.deleter
    def content_tags(self) -> None: ...
    @property
    def deflection(self) -> HelpCenterDeflectionApi:
        """Suggests help center content that may answer a question before it becomes a ticket."""
    @deflection.setter
    def deflection(self, resource: HelpCenterDeflectionApi) -> None: ...
    @deflection.deleter
    def deflection(self) -> None: ...
    @property
    def external_content(self) -> HelpCenterExternalContentApi:
        """Feeds pages from outside Zendesk into help center search: their records, sources and types."""
    @external_content.setter
    def external_content(self, resource: HelpCenterExternalContentApi) -> None: ...
    @external_content.deleter
    def external_content(self) -> None: ...
    @property
    def incremental(self) -> HelpCenterIncrementalApi:
        """Exports articles whose metadata changed since a given time, for keeping a copy up to date. Its
        calls are `client.help_center.articles.incremental`.
        """
    @incremental.setter
    def incremental(self, resource: HelpCenterIncrementalApi) -> None: ...
    @incremental.deleter
    def incremental(self) -> None: ...
    @property
    def integration(self) -> HelpCenterIntegrationApi:
        """Manages the account's custom claims, extra values that help center integration tokens carry."""
    @integration.setter
    def integration(self, resource: HelpCenterIntegrationApi) -> None: ...
    @integration.deleter
    def integration(self) -> None: ...
    @property
    def labels(self) -> HelpCenterLabelsApi:
        """Lists the labels in use on articles and deletes labels for the whole help center."""
    @labels.setter
    def labels(self, resource: HelpCenterLabelsApi) -> None: ...
    @labels.deleter
    def labels(self) -> None: ...
    @property
    def locales(self) -> HelpCenterLocalesApi:
        """Lists the languages enabled in the help center and tells which one is the default."""
    @locales.setter
    def locales(self, resource: HelpCenterLocalesApi) -> None: ...
    @locales.deleter
    def locales(self) -> None: ...
    @property
    def medias(self) -> HelpCenterMediasApi:
        """Manages the media library, whose files can be placed in several articles."""
    @medias.setter
    def medias(self, resource: HelpCenterMediasApi) -> None: ...
    @medias.deleter
    def medias(self) -> None: ...
    @property
    def permission_groups(self) -> HelpCenterPermissionGroupsApi:
        """Manages permission groups (management permissions), which decide which agents may edit and
        publish articles.
        """
    @permission_groups.setter
    def permission_groups(self, resource: HelpCenterPermissionGroupsApi) -> None: ...
    @permission_groups.deleter
    def permission_groups(self) -> None: ...
    @property
    def posts(self) -> HelpCenterPostsApi:
        """Manages community posts with their comments, votes and subscriptions."""
    @posts.setter
    def posts(self, resource: HelpCenterPostsApi) -> None: ...
    @posts.deleter
    def posts(self) -> None: ...
    @property
    def redirect_rules(self) -> HelpCenterRedirectRulesApi:
        """Manages redirect rules, which send visitors of outdated help center addresses to the right page."""
    @redirect_rules.setter
    def redirect_rules(self, resource: HelpCenterRedirectRulesApi) -> None: ...
    @redirect_rules.deleter
    def redirect_rules(self) -> None: ...
    @property
    def search(self) -> HelpCenterSearchApi:
        """Searches articles, community posts and external content at once."""
    @search.setter
    def search(self, resource: HelpCenterSearchApi) -> None: ...
    @search.deleter
    def search(self) -> None: ...
    @property
    def sections(self) -> HelpCenterSectionsApi:
        """Manages sections, which hold articles within a category, along with their translations,
        subscriptions and access policy.
        """
    @sections.setter
    def sections(self, resource: HelpCenterSectionsApi) -> None: ...
    @sections.deleter
    def sections(self) -> None: ...
    @property
    def service_catalog(self) -> HelpCenterServiceCatalogApi:
        """Browses and searches the service catalog, the items employees can request in the help center."""
    @service_catalog.setter
    def service_catalog(self, resource: HelpCenterServiceCatalogApi) -> None: ...
    @service_catalog.deleter
    def service_catalog(self) -> None: ...
    @property
    def sessions(self) -> HelpCenterSessionsApi:
        """Reads the caller's help center session, such as the CSRF token that pages need for requests."""
    @sessions.setter
    def sessions(self, resource: HelpCenterSessionsApi) -> None: ...
    @sessions.deleter
    def sessions(self) -> None: ...
    @property
    def theming(self) -> HelpCenterThemingApi:
        """Manages help center themes: list, publish and delete them, and run jobs that import, export or
        update them.
        """
    @theming.setter
    def theming(self, resource: HelpCenterThemingApi) -> None: ...
    @theming.deleter
    def theming(self) -> None: ...
    @property
    def topics(self) -> HelpCenterTopicsApi:
        """Manages community topics, the areas posts are filed under, with their subscriptions and access
        policy.
        """
    @topics.setter
    def topics(self, resource: HelpCenterTopicsApi) -> None: ...
    @topics.deleter
    def topics(self) -> None: ...
    @property
    def translations(self) -> HelpCenterTranslationsApi:
        """Deletes translations of articles, sections and categories by their own id. Its calls are
        `client.help_center.articles.delete_translation`,
        `client.help_center.categories.delete_translation` and
        `client.help_center.sections.delete_translation`.
        """
    @translations.setter
    def translations(self, resource: HelpCenterTranslationsApi) -> None: ...
    @translations.deleter
    def translations(self) -> None: ...
    @property
    def user_images(self) -> HelpCenterUserImagesApi:
        """Uploads images that users place in community posts and comments: first request an upload, then
        create the image.
        """
    @user_images.setter
    def user_images(self, resource: HelpCenterUserImagesApi) -> None: ...
    @user_images.deleter
    def user_images(self) -> None: ...
    @property
    def user_segments(self) -> HelpCenterUserSegmentsApi:
        """Manages user segments, which decide who may see articles and community topics."""
    @user_segments.setter
    def user_segments(self, resource: HelpCenterUserSegmentsApi) -> None: ...
    @user_segments.deleter
    def user_segments(self) -> None: ...
    @property
    def users(self) -> HelpCenterUsersApi:
        """Lists what one user has in the help center: articles, posts, comments, votes, subscriptions and
        segments.
        """
    @users.setter
    def users(self, resource: HelpCenterUsersApi) -> None: ...
    @users.deleter
    def users(self) -> None: ...
    @property
    def votes(self) -> HelpCenterVotesApi:
        """Looks up votes on articles, posts and comments, and withdraws them."""
    @votes.setter
    def votes(self, resource: HelpCenterVotesApi) -> None: ...
    @votes.deleter
    def votes(self) -> None: ...

class AsyncHelpCenterApi(AsyncGroup, AsyncResource):
    """Groups what belongs to the help center: articles, sections, community posts and more.

    Reached as `client.help_center`.
    """
    @property
    def articles(self) -> AsyncHelpCenterArticlesApi:
        """Reads, edits, searches and archives articles, along with attachments, comments, labels,
        translations and votes. New ones are created under `sections`.
        """
    @articles.setter
    def articles(self, resource: AsyncHelpCenterArticlesApi) -> None: ...
    @articles.deleter
    def articles(self) -> None: ...
    @property
    def attachments(self) -> AsyncHelpCenterAttachmentsApi:
        """Uploads, lists and deletes the files attached to articles."""
    @attachments.setter
    def attachments(self, resource: AsyncHelpCenterAttachmentsApi) -> None: ...
    @attachments.deleter
    def attachments(self) -> None: ...
    @property
    def badge_assignments(self) -> AsyncHelpCenterBadgeAssignmentsApi:
        """Awards community badges to users, lists who holds which badge and takes badges back."""
    @badge_assignments.setter
    def badge_assignments(self, resource: AsyncHelpCenterBadgeAssignmentsApi) -> None: ...
    @badge_assignments.deleter
    def badge_assignments(self) -> None: ...
    @property
    def badge_categories(self) -> AsyncHelpCenterBadgeCategoriesApi:
        """Manages the categories that group a brand's community badges, such as achievements and titles."""
    @badge_categories.setter
    def badge_categories(self, resource: AsyncHelpCenterBadgeCategoriesApi) -> None: ...
    @badge_categories.deleter
    def badge_categories(self) -> None: ...
    @property
    def badges(self) -> AsyncHelpCenterBadgesApi:
        """Manages the badges community members can hold, including uploading their icons."""
    @badges.setter
    def badges(self, resource: AsyncHelpCenterBadgesApi) -> None: ...
    @badges.deleter
    def badges(self) -> None: ...
    @property
    def categories(self) -> AsyncHelpCenterCategoriesApi:
        """Manages help center categories, the top level of the hierarchy above sections and articles, with
        their translations.
        """
    @categories.setter
    def categories(self, resource: AsyncHelpCenterCategoriesApi) -> None: ...
    @categories.deleter
    def categories(self) -> None: ...
    @property
    def comments(self) -> AsyncHelpCenterCommentsApi:
        """Reads and writes the comments on articles."""
    @comments.setter
    def comments(self, resource: AsyncHelpCenterCommentsApi) -> None: ...
    @comments.deleter
    def comments(self) -> None: ...
    @property
    def community(self) -> AsyncHelpCenterCommunityApi:
        """Reaches community content by its author: lists the comments a user has left on posts. Its calls
        are `client.help_center.comments.community_comments`.
        """
    @community.setter
    def community(self, resource: AsyncHelpCenterCommunityApi) -> None: ...
    @community.deleter
    def community(self) -> None: ...
    @property
    def community_posts(self) -> AsyncHelpCenterCommunityPostsApi:
        """Searches community posts by text, topic and date."""
    @community_posts.setter
    def community_posts(self, resource: AsyncHelpCenterCommunityPostsApi) -> None: ...
    @community_posts.deleter
    def community_posts(self) -> None: ...
    @property
    def content_tags(self) -> AsyncHelpCenterContentTagsApi:
        """Manages content tags, which mark related articles and community posts so that readers find them
        together.
        """
    @content_tags.setter
    def content_tags(self, resource: AsyncHelpCenterContentTagsApi) -> None: ...
    @content_tags.deleter
    def content_tags(self) -> None: ...
    @property
    def deflection(self) -> AsyncHelpCenterDeflectionApi:
        """Suggests help center content that may answer a question before it becomes a ticket."""
    @deflection.setter
    def deflection(self, resource: AsyncHelpCenterDeflectionApi) -> None: ...
    @deflection.deleter
    def deflection(self) -> None: ...
    @property
    def external_content(self) -> AsyncHelpCenterExternalContentApi:
        """Feeds pages from outside Zendesk into help center search: their records, sources and types."""
    @external_content.setter
    def external_content(self, resource: AsyncHelpCenterExternalContentApi) -> None: ...
    @external_content.deleter
    def external_content(self) -> None: ...
    @property
    def incremental(self) -> AsyncHelpCenterIncrementalApi:
        """Exports articles whose metadata changed since a given time, for keeping a copy up to date. Its
        calls are `client.help_center.articles.incremental`.
        """
    @incremental.setter
    def incremental(self, resource: AsyncHelpCenterIncrementalApi) -> None: ...
    @incremental.deleter
    def incremental(self) -> None: ...
    @property
    def integration(self) -> AsyncHelpCenterIntegrationApi:
        """Manages the account's custom claims, extra values that help center integration tokens carry."""
    @integration.setter
    def integration(self, resource: AsyncHelpCenterIntegrationApi) -> None: ...
    @integration.deleter
    def integration(self) -> None: ...
    @property
    def labels(self) -> AsyncHelpCenterLabelsApi:
        """Lists the labels in use on articles and deletes labels for the whole help center."""
    @labels.setter
    def labels(self, resource: AsyncHelpCenterLabelsApi) -> None: ...
    @labels.deleter
    def labels(self) -> None: ...
    @property
    def locales(self) -> AsyncHelpCenterLocalesApi:
        """Lists the languages enabled in the help center and tells which one is the default."""
    @locales.setter
    def locales(self, resource: AsyncHelpCenterLocalesApi) -> None: ...
    @locales.deleter
    def locales(self) -> None: ...
    @property
    def medias(self) -> AsyncHelpCenterMediasApi:
        """Manages the media library, whose files can be placed in several articles."""
    @medias.setter
    def medias(self, resource: AsyncHelpCenterMediasApi) -> None: ...
    @medias.deleter
    def medias(self) -> None: ...
    @property
    def permission_groups(self) -> AsyncHelpCenterPermissionGroupsApi:
        """Manages permission groups (management permissions), which decide which agents may edit and
        publish articles.
        """
    @permission_groups.setter
    def permission_groups(self, resource: AsyncHelpCenterPermissionGroupsApi) -> None: ...
    @permission_groups.deleter
    def permission_groups(self) -> None: ...
    @property
    def posts(self) -> AsyncHelpCenterPostsApi:
        """Manages community posts with their comments, votes and subscriptions."""
    @posts.setter
    def posts(self, resource: AsyncHelpCenterPostsApi) -> None: ...
    @posts.deleter
    def posts(self) -> None: ...
    @property
    def redirect_rules(self) -> AsyncHelpCenterRedirectRulesApi:
        """Manages redirect rules, which send visitors of outdated help center addresses to the right page."""
    @redirect_rules.setter
    def redirect_rules(self, resource: AsyncHelpCenterRedirectRulesApi) -> None: ...
    @redirect_rules.deleter
    def redirect_rules(self) -> None: ...
    @property
    def search(self) -> AsyncHelpCenterSearchApi:
        """Searches articles, community posts and external content at once."""
    @search.setter
    def search(self, resource: AsyncHelpCenterSearchApi) -> None: ...
    @search.deleter
    def search(self) -> None: ...
    @property
    def sections(self) -> AsyncHelpCenterSectionsApi:
        """Manages sections, which hold articles within a category, along with their translations,
        subscriptions and access policy.
        """
    @sections.setter
    def sections(self, resource: AsyncHelpCenterSectionsApi) -> None: ...
    @sections.deleter
    def sections(self) -> None: ...
    @property
    def service_catalog(self) -> AsyncHelpCenterServiceCatalogApi:
        """Browses and searches the service catalog, the items employees can request in the help center."""
    @service_catalog.setter
    def service_catalog(self, resource: AsyncHelpCenterServiceCatalogApi) -> None: ...
    @service_catalog.deleter
    def service_catalog(self) -> None: ...
    @property
    def sessions(self) -> AsyncHelpCenterSessionsApi:
        """Reads the caller's help center session, such as the CSRF token that pages need for requests."""
    @sessions.setter
    def sessions(self, resource: AsyncHelpCenterSessionsApi) -> None: ...
    @sessions.deleter
    def sessions(self) -> None: ...
    @property
    def theming(self) -> AsyncHelpCenterThemingApi:
        """Manages help center themes: list, publish and delete them, and run jobs that import, export or
        update them.
        """
    @theming.setter
    def theming(self, resource: AsyncHelpCenterThemingApi) -> None: ...
    @theming.deleter
    def theming(self) -> None: ...
    @property
    def topics(self) -> AsyncHelpCenterTopicsApi:
        """Manages community topics, the areas posts are filed under, with their subscriptions and access
        policy.
        """
    @topics.setter
    def topics(self, resource: AsyncHelpCenterTopicsApi) -> None: ...
    @topics.deleter
    def topics(self) -> None: ...
    @property
    def translations(self) -> AsyncHelpCenterTranslationsApi:
        """Deletes translations of articles, sections and categories by their own id. Its calls are
        `client.help_center.articles.delete_translation`,
        `client.help_center.categories.delete_translation` and
        `client.help_center.sections.delete_translation`.
        """
    @translations.setter
    def translations(self, resource: AsyncHelpCenterTranslationsApi) -> None: ...
    @translations.deleter
    def translations(self) -> None: ...
    @property
    def user_images(self) -> AsyncHelpCenterUserImagesApi:
        """Uploads images that users place in community posts and comments: first request an upload, then
        create the image.
        """
    @user_images.setter
    def user_images(self, resource: AsyncHelpCenterUserImagesApi) -> None: ...
    @user_images.deleter
    def user_images(self) -> None: ...
    @property
    def user_segments(self) -> AsyncHelpCenterUserSegmentsApi:
        """Manages user segments, which decide who may see articles and community topics."""
    @user_segments.setter
    def user_segments(self, resource: AsyncHelpCenterUserSegmentsApi) -> None: ...
    @user_segments.deleter
    def user_segments(self) -> None: ...
    @property
    def users(self) -> AsyncHelpCenterUsersApi:
        """Lists what one user has in the help center: articles, posts, comments, votes, subscriptions and
        segments.
        """
    @users.setter
    def users(self, resource: AsyncHelpCenterUsersApi) -> None: ...
    @users.deleter
    def users(self) -> None: ...
    @property
    def votes(self) -> AsyncHelpCenterVotesApi:
        """Looks up votes on articles, posts and comments, and withdraws them."""
    @votes.setter
    def votes(self, resource: AsyncHelpCenterVotesApi) -> None: ...
    @votes.deleter
    def votes(self) -> None: ...
