# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Groups what belongs to the help center: articles, sections, community posts and more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.mixins.not_offered import AsyncGroupOfCalls, GroupOfCalls
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api.help_center.articles import HelpCenterArticlesApi
    from zenpy.lib.api.help_center.attachments import HelpCenterAttachmentsApi
    from zenpy.lib.api.help_center.badge_assignments import HelpCenterBadgeAssignmentsApi
    from zenpy.lib.api.help_center.badge_categories import HelpCenterBadgeCategoriesApi
    from zenpy.lib.api.help_center.badges import HelpCenterBadgesApi
    from zenpy.lib.api.help_center.categories import HelpCenterCategoriesApi
    from zenpy.lib.api.help_center.comments import HelpCenterCommentsApi
    from zenpy.lib.api.help_center.community import HelpCenterCommunityApi
    from zenpy.lib.api.help_center.community_posts import HelpCenterCommunityPostsApi
    from zenpy.lib.api.help_center.content_tags import HelpCenterContentTagsApi
    from zenpy.lib.api.help_center.deflection import HelpCenterDeflectionApi
    from zenpy.lib.api.help_center.external_content import HelpCenterExternalContentApi
    from zenpy.lib.api.help_center.incremental import HelpCenterIncrementalApi
    from zenpy.lib.api.help_center.integration import HelpCenterIntegrationApi
    from zenpy.lib.api.help_center.labels import HelpCenterLabelsApi
    from zenpy.lib.api.help_center.locales import HelpCenterLocalesApi
    from zenpy.lib.api.help_center.medias import HelpCenterMediasApi
    from zenpy.lib.api.help_center.permission_groups import HelpCenterPermissionGroupsApi
    from zenpy.lib.api.help_center.posts import HelpCenterPostsApi
    from zenpy.lib.api.help_center.redirect_rules import HelpCenterRedirectRulesApi
    from zenpy.lib.api.help_center.search import HelpCenterSearchApi
    from zenpy.lib.api.help_center.sections import HelpCenterSectionsApi
    from zenpy.lib.api.help_center.service_catalog import HelpCenterServiceCatalogApi
    from zenpy.lib.api.help_center.sessions import HelpCenterSessionsApi
    from zenpy.lib.api.help_center.theming import HelpCenterThemingApi
    from zenpy.lib.api.help_center.topics import HelpCenterTopicsApi
    from zenpy.lib.api.help_center.translations import HelpCenterTranslationsApi
    from zenpy.lib.api.help_center.user_images import HelpCenterUserImagesApi
    from zenpy.lib.api.help_center.user_segments import HelpCenterUserSegmentsApi
    from zenpy.lib.api.help_center.users import HelpCenterUsersApi
    from zenpy.lib.api.help_center.votes import HelpCenterVotesApi


class HelpCenterApi(GroupOfCalls, Resource):
    """Groups what belongs to the help center: articles, sections, community posts and more.

    Reached as `client.help_center`.
    """

    articles: Lazy[HelpCenterArticlesApi] = Lazy("help_center.articles", "HelpCenterArticlesApi")
    attachments: Lazy[HelpCenterAttachmentsApi] = Lazy("help_center.attachments", "HelpCenterAttachmentsApi")
    badge_assignments: Lazy[HelpCenterBadgeAssignmentsApi] = Lazy(
        "help_center.badge_assignments", "HelpCenterBadgeAssignmentsApi"
    )
    badge_categories: Lazy[HelpCenterBadgeCategoriesApi] = Lazy(
        "help_center.badge_categories", "HelpCenterBadgeCategoriesApi"
    )
    badges: Lazy[HelpCenterBadgesApi] = Lazy("help_center.badges", "HelpCenterBadgesApi")
    categories: Lazy[HelpCenterCategoriesApi] = Lazy("help_center.categories", "HelpCenterCategoriesApi")
    comments: Lazy[HelpCenterCommentsApi] = Lazy("help_center.comments", "HelpCenterCommentsApi")
    community: Lazy[HelpCenterCommunityApi] = Lazy("help_center.community", "HelpCenterCommunityApi")
    community_posts: Lazy[HelpCenterCommunityPostsApi] = Lazy(
        "help_center.community_posts", "HelpCenterCommunityPostsApi"
    )
    content_tags: Lazy[HelpCenterContentTagsApi] = Lazy(
        "help_center.content_tags", "HelpCenterContentTagsApi"
    )
    deflection: Lazy[HelpCenterDeflectionApi] = Lazy("help_center.deflection", "HelpCenterDeflectionApi")
    external_content: Lazy[HelpCenterExternalContentApi] = Lazy(
        "help_center.external_content", "HelpCenterExternalContentApi"
    )
    incremental: Lazy[HelpCenterIncrementalApi] = Lazy("help_center.incremental", "HelpCenterIncrementalApi")
    integration: Lazy[HelpCenterIntegrationApi] = Lazy("help_center.integration", "HelpCenterIntegrationApi")
    labels: Lazy[HelpCenterLabelsApi] = Lazy("help_center.labels", "HelpCenterLabelsApi")
    locales: Lazy[HelpCenterLocalesApi] = Lazy("help_center.locales", "HelpCenterLocalesApi")
    medias: Lazy[HelpCenterMediasApi] = Lazy("help_center.medias", "HelpCenterMediasApi")
    permission_groups: Lazy[HelpCenterPermissionGroupsApi] = Lazy(
        "help_center.permission_groups", "HelpCenterPermissionGroupsApi"
    )
    posts: Lazy[HelpCenterPostsApi] = Lazy("help_center.posts", "HelpCenterPostsApi")
    redirect_rules: Lazy[HelpCenterRedirectRulesApi] = Lazy(
        "help_center.redirect_rules", "HelpCenterRedirectRulesApi"
    )
    search: Lazy[HelpCenterSearchApi] = Lazy("help_center.search", "HelpCenterSearchApi")
    sections: Lazy[HelpCenterSectionsApi] = Lazy("help_center.sections", "HelpCenterSectionsApi")
    service_catalog: Lazy[HelpCenterServiceCatalogApi] = Lazy(
        "help_center.service_catalog", "HelpCenterServiceCatalogApi"
    )
    sessions: Lazy[HelpCenterSessionsApi] = Lazy("help_center.sessions", "HelpCenterSessionsApi")
    theming: Lazy[HelpCenterThemingApi] = Lazy("help_center.theming", "HelpCenterThemingApi")
    topics: Lazy[HelpCenterTopicsApi] = Lazy("help_center.topics", "HelpCenterTopicsApi")
    translations: Lazy[HelpCenterTranslationsApi] = Lazy(
        "help_center.translations", "HelpCenterTranslationsApi"
    )
    user_images: Lazy[HelpCenterUserImagesApi] = Lazy("help_center.user_images", "HelpCenterUserImagesApi")
    user_segments: Lazy[HelpCenterUserSegmentsApi] = Lazy(
        "help_center.user_segments", "HelpCenterUserSegmentsApi"
    )
    users: Lazy[HelpCenterUsersApi] = Lazy("help_center.users", "HelpCenterUsersApi")
    votes: Lazy[HelpCenterVotesApi] = Lazy("help_center.votes", "HelpCenterVotesApi")


class AsyncHelpCenterApi(AsyncGroupOfCalls, AsyncResource, sync_class=HelpCenterApi):
    """`HelpCenterApi` for the async client: calls are awaited, lists read with `async for`."""
