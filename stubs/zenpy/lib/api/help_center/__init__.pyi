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
    @property
    def attachments(self) -> HelpCenterAttachmentsApi:
        """Uploads, lists and deletes the files attached to articles."""
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
        """Reads and writes the comments on articles."""
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

class AsyncHelpCenterApi(AsyncGroup, AsyncResource):
    """Groups what belongs to the help center: articles, sections, community posts and more.

    Reached as `client.help_center`.
    """
    @property
    def articles(self) -> AsyncHelpCenterArticlesApi:
        """Reads, edits, searches and archives articles, along with attachments, comments, labels,
        translations and votes. New ones are created under `sections`.
        """
    @property
    def attachments(self) -> AsyncHelpCenterAttachmentsApi:
        """Uploads, lists and deletes the files attached to articles."""
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
        """Reads and writes the comments on articles."""
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
