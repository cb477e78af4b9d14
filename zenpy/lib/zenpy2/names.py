"""Where a name of zenpy 2 leads: the class or function of today, with a DeprecationWarning that says what to write instead."""

from __future__ import annotations

from importlib import import_module

from zenpy.lib.warn import warn_caller

#: The classes of resources that zenpy 2 had in `zenpy` and `zenpy.lib.api`: their modules and names below `zenpy.lib.api`.
API_CLASSES = {
    "AgentApi": "chats.agents.ChatsAgentsApi",
    "ArticleApi": "help_center.articles.HelpCenterArticlesApi",
    "ArticleAttachmentApi": "help_center.attachments.HelpCenterAttachmentsApi",
    "AttachmentApi": "attachments.AttachmentsApi",
    "AutomationApi": "automations.AutomationsApi",
    "AvailabilitiesApi": "talk.TalkAvailabilityApi",
    "BrandApi": "brands.BrandsApi",
    "CallApi": "talk.calls.TalkCallsApi",
    "CallsPEApi": "calls.CallsApi",
    "CategoryApi": "help_center.categories.HelpCenterCategoriesApi",
    "ChatApi": "chats.ChatsApi",
    "CommentApi": "help_center.comments.HelpCenterCommentsApi",
    "ContentTagApi": "help_center.content_tags.HelpCenterContentTagsApi",
    "CustomAgentRolesApi": "custom_agent_roles.CustomAgentRolesApi",
    "CustomStatusesApi": "custom_statuses.CustomStatusesApi",
    "DynamicContentApi": "dynamic_content.DynamicContentApi",
    "EndUserApi": "end_user.EndUserApi",
    "EngagementApi": "engagements.EngagementsApi",
    "GroupApi": "groups.GroupsApi",
    "GroupMembershipApi": "group_memberships.GroupMembershipsApi",
    "HelpCentreApi": "help_center.HelpCenterApi",
    "JiraLinkApi": "jira_links.JiraLinksApi",
    "LabelApi": "help_center.labels.HelpCenterLabelsApi",
    "LegApi": "talk.legs.TalkLegsApi",
    "LocalesApi": "locales.LocalesApi",
    "MacroApi": "macros.MacrosApi",
    "NpsApi": "nps.NpsApi",
    "OrganizationApi": "organizations.OrganizationsApi",
    "OrganizationFieldsApi": "organization_fields.OrganizationFieldsApi",
    "OrganizationMembershipApi": "organization_memberships.OrganizationMembershipsApi",
    "PermissionGroupApi": "help_center.permission_groups.HelpCenterPermissionGroupsApi",
    "PhoneNumbersApi": "talk.phone_numbers.TalkPhoneNumbersApi",
    "PostApi": "help_center.posts.HelpCenterPostsApi",
    "PostCommentApi": "help_center.posts.HelpCenterPostsCommentsApi",
    "RecipientAddressApi": "recipient_addresses.RecipientAddressesApi",
    "RequestAPI": "requests.RequestsApi",
    "SatisfactionRatingApi": "satisfaction_ratings.SatisfactionRatingsApi",
    "SearchApi": "search.SearchApi",
    "SearchExportApi": "search_export.SearchExportApi",
    "SectionApi": "help_center.sections.HelpCenterSectionsApi",
    "SharingAgreementAPI": "sharing_agreements.SharingAgreementsApi",
    "SkipApi": "skips.SkipsApi",
    "SlaPolicyApi": "sla_policies.SlaPoliciesApi",
    "SuspendedTicketApi": "suspended_tickets.SuspendedTicketsApi",
    "TalkApi": "talk.TalkApi",
    "TalkPEApi": "talk_pe.TalkPeApi",
    "TargetApi": "targets.TargetsApi",
    "TicketApi": "tickets.TicketsApi",
    "TicketCustomFieldOptionApi": "ticket_fields.TicketFieldsOptionsApi",
    "TicketFieldApi": "ticket_fields.TicketFieldsApi",
    "TicketFormApi": "ticket_forms.TicketFormsApi",
    "TicketImportAPI": "ticket_import.TicketImportApi",
    "TopicApi": "help_center.topics.HelpCenterTopicsApi",
    "TriggerApi": "triggers.TriggersApi",
    "UserApi": "users.UsersApi",
    "UserFieldsApi": "user_fields.UserFieldsApi",
    "UserIdentityApi": "users.UsersIdentitiesApi",
    "UserSearchApi": "users.UsersSearchApi",
    "UserSegmentApi": "help_center.user_segments.HelpCenterUserSegmentsApi",
    "VariantApi": "dynamic_content.DynamicContentVariantsApi",
    "ViewApi": "views.ViewsApi",
    "WebhooksApi": "webhooks.WebhooksApi",
    "ZISApi": "zis.ZisApi",
    "ZISRegistryApi": "zis.registry.ZisRegistryApi",
}
#: Its base classes of resources. One class is the base of all resources here.
API_BASES = frozenset(
    [
        "BaseApi",
        "Api",
        "CRUDApi",
        "CRUDExternalApi",
        "TaggableApi",
        "RateableApi",
        "IncrementalApi",
        "IncrementalCursorApi",
        "ChatApiBase",
        "ChatIncrementalApi",
        "HelpCentreApiBase",
        "TranslationApi",
        "SubscriptionApi",
        "VoteApi",
        "VoteCommentApi",
        "AccessPolicyApi",
        "TalkApiBase",
        "StatsApi",
    ]
)
#: What `zenpy` itself had besides: module and name.
PACKAGE_NAMES = {
    "ZenpyCache": ("zenpy.lib.cache", "ZenpyCache"),
    "ZenpyCacheManager": ("zenpy.lib.cache", "ZenpyCacheManager"),
    "EndpointFactory": ("zenpy.lib.endpoint", "EndpointFactory"),
}


def warn_of_old_name(old: str, modern: str) -> None:
    """Warn that a program uses a name of zenpy 2."""
    warn_caller(DeprecationWarning(f"{old} is from zenpy 2: {modern}."))


def find_api_class(module: str, name: str) -> object:
    """What zenpy 2 called so in `module`.

    Raises:
        AttributeError: it had no such class.
    """
    if name in API_BASES:
        place, found = "zenpy.lib.resources", "Resource"
    elif name in API_CLASSES:
        home, _, found = API_CLASSES[name].rpartition(".")
        place = f"zenpy.lib.api.{home}"
    else:
        raise AttributeError(f"module {module!r} has no attribute {name!r}")
    if module != place:
        warn_of_old_name(f"{module}.{name}", f"use {place}.{found}")
    return getattr(import_module(place), found)


def find_package_name(name: str) -> object:
    """What zenpy 2 called `zenpy.<name>`.

    Raises:
        AttributeError: it had no such name.
    """
    if name not in PACKAGE_NAMES:
        return find_api_class("zenpy", name)
    place, found = PACKAGE_NAMES[name]
    if place == "zenpy.lib.cache":
        warn_of_old_name(f"zenpy.{name}", f"use {place}.{found}")
    return getattr(import_module(place), found)
