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
from zenpy.lib.mixins.not_offered import AsyncGroupOfCalls, GroupOfCalls
from zenpy.lib.resources import AsyncResource, Lazy, Resource

class HelpCenterApi(GroupOfCalls, Resource):
    """Groups what belongs to the help center: articles, sections, community posts and more.

    Reached as `client.help_center`.
    """

    articles: Lazy[HelpCenterArticlesApi]
    """Reads, edits, searches and archives articles, along with attachments, comments, labels,
    translations and votes. New ones are created under `sections`.
    """
    attachments: Lazy[HelpCenterAttachmentsApi]
    """Uploads, lists and deletes the files attached to articles."""
    badge_assignments: Lazy[HelpCenterBadgeAssignmentsApi]
    """Awards community badges to users, lists who holds which badge and takes badges back."""
    badge_categories: Lazy[HelpCenterBadgeCategoriesApi]
    """Manages the categories that group a brand's community badges, such as achievements and titles."""
    badges: Lazy[HelpCenterBadgesApi]
    """Manages the badges community members can hold, including uploading their icons."""
    categories: Lazy[HelpCenterCategoriesApi]
    """Manages help center categories, the top level of the hierarchy above sections and articles, with
    their translations.
    """
    comments: Lazy[HelpCenterCommentsApi]
    """Reads and writes the comments on articles."""
    community: Lazy[HelpCenterCommunityApi]
    """Reaches community content by its author: lists the comments a user has left on posts. Its calls
    are `client.help_center.comments.community_comments`.
    """
    community_posts: Lazy[HelpCenterCommunityPostsApi]
    """Searches community posts by text, topic and date."""
    content_tags: Lazy[HelpCenterContentTagsApi]
    """Manages content tags, which mark related articles and community posts so that readers find them
    together.
    """
    deflection: Lazy[HelpCenterDeflectionApi]
    """Suggests help center content that may answer a question before it becomes a ticket."""
    external_content: Lazy[HelpCenterExternalContentApi]
    """Feeds pages from outside Zendesk into help center search: their records, sources and types."""
    incremental: Lazy[HelpCenterIncrementalApi]
    """Exports articles whose metadata changed since a given time, for keeping a copy up to date. Its
    calls are `client.help_center.articles.incremental`.
    """
    integration: Lazy[HelpCenterIntegrationApi]
    """Manages the account's custom claims, extra values that help center integration tokens carry."""
    labels: Lazy[HelpCenterLabelsApi]
    """Lists the labels in use on articles and deletes labels for the whole help center."""
    locales: Lazy[HelpCenterLocalesApi]
    """Lists the languages enabled in the help center and tells which one is the default."""
    medias: Lazy[HelpCenterMediasApi]
    """Manages the media library, whose files can be placed in several articles."""
    permission_groups: Lazy[HelpCenterPermissionGroupsApi]
    """Manages permission groups (management permissions), which decide which agents may edit and
    publish articles.
    """
    posts: Lazy[HelpCenterPostsApi]
    """Manages community posts with their comments, votes and subscriptions."""
    redirect_rules: Lazy[HelpCenterRedirectRulesApi]
    """Manages redirect rules, which send visitors of outdated help center addresses to the right page."""
    search: Lazy[HelpCenterSearchApi]
    """Searches articles, community posts and external content at once."""
    sections: Lazy[HelpCenterSectionsApi]
    """Manages sections, which hold articles within a category, along with their translations,
    subscriptions and access policy.
    """
    service_catalog: Lazy[HelpCenterServiceCatalogApi]
    """Browses and searches the service catalog, the items employees can request in the help center."""
    sessions: Lazy[HelpCenterSessionsApi]
    """Reads the caller's help center session, such as the CSRF token that pages need for requests."""
    theming: Lazy[HelpCenterThemingApi]
    """Manages help center themes: list, publish and delete them, and run jobs that import, export or
    update them.
    """
    topics: Lazy[HelpCenterTopicsApi]
    """Manages community topics, the areas posts are filed under, with their subscriptions and access
    policy.
    """
    translations: Lazy[HelpCenterTranslationsApi]
    """Deletes translations of articles, sections and categories by their own id. Its calls are
    `client.help_center.articles.delete_translation`,
    `client.help_center.categories.delete_translation` and
    `client.help_center.sections.delete_translation`.
    """
    user_images: Lazy[HelpCenterUserImagesApi]
    """Uploads images that users place in community posts and comments: first request an upload, then
    create the image.
    """
    user_segments: Lazy[HelpCenterUserSegmentsApi]
    """Manages user segments, which decide who may see articles and community topics."""
    users: Lazy[HelpCenterUsersApi]
    """Lists what one user has in the help center: articles, posts, comments, votes, subscriptions and
    segments.
    """
    votes: Lazy[HelpCenterVotesApi]
    """Looks up votes on articles, posts and comments, and withdraws them."""

class AsyncHelpCenterApi(AsyncGroupOfCalls, AsyncResource):
    """Groups what belongs to the help center: articles, sections, community posts and more.

    Reached as `client.help_center`.
    """

    articles: Lazy[AsyncHelpCenterArticlesApi]
    """Reads, edits, searches and archives articles, along with attachments, comments, labels,
    translations and votes. New ones are created under `sections`.
    """
    attachments: Lazy[AsyncHelpCenterAttachmentsApi]
    """Uploads, lists and deletes the files attached to articles."""
    badge_assignments: Lazy[AsyncHelpCenterBadgeAssignmentsApi]
    """Awards community badges to users, lists who holds which badge and takes badges back."""
    badge_categories: Lazy[AsyncHelpCenterBadgeCategoriesApi]
    """Manages the categories that group a brand's community badges, such as achievements and titles."""
    badges: Lazy[AsyncHelpCenterBadgesApi]
    """Manages the badges community members can hold, including uploading their icons."""
    categories: Lazy[AsyncHelpCenterCategoriesApi]
    """Manages help center categories, the top level of the hierarchy above sections and articles, with
    their translations.
    """
    comments: Lazy[AsyncHelpCenterCommentsApi]
    """Reads and writes the comments on articles."""
    community: Lazy[AsyncHelpCenterCommunityApi]
    """Reaches community content by its author: lists the comments a user has left on posts. Its calls
    are `client.help_center.comments.community_comments`.
    """
    community_posts: Lazy[AsyncHelpCenterCommunityPostsApi]
    """Searches community posts by text, topic and date."""
    content_tags: Lazy[AsyncHelpCenterContentTagsApi]
    """Manages content tags, which mark related articles and community posts so that readers find them
    together.
    """
    deflection: Lazy[AsyncHelpCenterDeflectionApi]
    """Suggests help center content that may answer a question before it becomes a ticket."""
    external_content: Lazy[AsyncHelpCenterExternalContentApi]
    """Feeds pages from outside Zendesk into help center search: their records, sources and types."""
    incremental: Lazy[AsyncHelpCenterIncrementalApi]
    """Exports articles whose metadata changed since a given time, for keeping a copy up to date. Its
    calls are `client.help_center.articles.incremental`.
    """
    integration: Lazy[AsyncHelpCenterIntegrationApi]
    """Manages the account's custom claims, extra values that help center integration tokens carry."""
    labels: Lazy[AsyncHelpCenterLabelsApi]
    """Lists the labels in use on articles and deletes labels for the whole help center."""
    locales: Lazy[AsyncHelpCenterLocalesApi]
    """Lists the languages enabled in the help center and tells which one is the default."""
    medias: Lazy[AsyncHelpCenterMediasApi]
    """Manages the media library, whose files can be placed in several articles."""
    permission_groups: Lazy[AsyncHelpCenterPermissionGroupsApi]
    """Manages permission groups (management permissions), which decide which agents may edit and
    publish articles.
    """
    posts: Lazy[AsyncHelpCenterPostsApi]
    """Manages community posts with their comments, votes and subscriptions."""
    redirect_rules: Lazy[AsyncHelpCenterRedirectRulesApi]
    """Manages redirect rules, which send visitors of outdated help center addresses to the right page."""
    search: Lazy[AsyncHelpCenterSearchApi]
    """Searches articles, community posts and external content at once."""
    sections: Lazy[AsyncHelpCenterSectionsApi]
    """Manages sections, which hold articles within a category, along with their translations,
    subscriptions and access policy.
    """
    service_catalog: Lazy[AsyncHelpCenterServiceCatalogApi]
    """Browses and searches the service catalog, the items employees can request in the help center."""
    sessions: Lazy[AsyncHelpCenterSessionsApi]
    """Reads the caller's help center session, such as the CSRF token that pages need for requests."""
    theming: Lazy[AsyncHelpCenterThemingApi]
    """Manages help center themes: list, publish and delete them, and run jobs that import, export or
    update them.
    """
    topics: Lazy[AsyncHelpCenterTopicsApi]
    """Manages community topics, the areas posts are filed under, with their subscriptions and access
    policy.
    """
    translations: Lazy[AsyncHelpCenterTranslationsApi]
    """Deletes translations of articles, sections and categories by their own id. Its calls are
    `client.help_center.articles.delete_translation`,
    `client.help_center.categories.delete_translation` and
    `client.help_center.sections.delete_translation`.
    """
    user_images: Lazy[AsyncHelpCenterUserImagesApi]
    """Uploads images that users place in community posts and comments: first request an upload, then
    create the image.
    """
    user_segments: Lazy[AsyncHelpCenterUserSegmentsApi]
    """Manages user segments, which decide who may see articles and community topics."""
    users: Lazy[AsyncHelpCenterUsersApi]
    """Lists what one user has in the help center: articles, posts, comments, votes, subscriptions and
    segments.
    """
    votes: Lazy[AsyncHelpCenterVotesApi]
    """Looks up votes on articles, posts and comments, and withdraws them."""
