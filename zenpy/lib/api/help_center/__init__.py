# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Groups what belongs to the help center: articles, sections, community posts and more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.absent import AsyncGroup, Group
from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
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


class HelpCenterApi(Group, Resource):
    """Groups what belongs to the help center: articles, sections, community posts and more.

    Reached as `client.help_center`.
    """

    articles: Sub[HelpCenterArticlesApi] = Sub("help_center.articles", "HelpCenterArticlesApi")
    attachments: Sub[HelpCenterAttachmentsApi] = Sub("help_center.attachments", "HelpCenterAttachmentsApi")
    badge_assignments: Sub[HelpCenterBadgeAssignmentsApi] = Sub(
        "help_center.badge_assignments", "HelpCenterBadgeAssignmentsApi"
    )
    badge_categories: Sub[HelpCenterBadgeCategoriesApi] = Sub(
        "help_center.badge_categories", "HelpCenterBadgeCategoriesApi"
    )
    badges: Sub[HelpCenterBadgesApi] = Sub("help_center.badges", "HelpCenterBadgesApi")
    categories: Sub[HelpCenterCategoriesApi] = Sub("help_center.categories", "HelpCenterCategoriesApi")
    comments: Sub[HelpCenterCommentsApi] = Sub("help_center.comments", "HelpCenterCommentsApi")
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


class AsyncHelpCenterApi(AsyncGroup, AsyncResource):
    """Groups what belongs to the help center: articles, sections, community posts and more.

    Reached as `client.help_center`.
    """

    articles: Sub[AsyncHelpCenterArticlesApi] = Sub("help_center.articles", "AsyncHelpCenterArticlesApi")
    attachments: Sub[AsyncHelpCenterAttachmentsApi] = Sub(
        "help_center.attachments", "AsyncHelpCenterAttachmentsApi"
    )
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
    comments: Sub[AsyncHelpCenterCommentsApi] = Sub("help_center.comments", "AsyncHelpCenterCommentsApi")
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
