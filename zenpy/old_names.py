"""The classes of resources by the names that zenpy 2 had for them, for type checkers.

`zenpy` and `zenpy.lib.api` have these names too; there a program is told what to write instead. The table for run time is
in `zenpy.lib.zenpy2.names`.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zenpy.lib.api.attachments import AttachmentsApi as AttachmentApi
    from zenpy.lib.api.automations import AutomationsApi as AutomationApi
    from zenpy.lib.api.brands import BrandsApi as BrandApi
    from zenpy.lib.api.calls import CallsApi as CallsPEApi
    from zenpy.lib.api.chats import ChatsApi as ChatApi
    from zenpy.lib.api.chats.agents import ChatsAgentsApi as AgentApi
    from zenpy.lib.api.custom_agent_roles import CustomAgentRolesApi as CustomAgentRolesApi
    from zenpy.lib.api.custom_statuses import CustomStatusesApi as CustomStatusesApi
    from zenpy.lib.api.dynamic_content import DynamicContentApi as DynamicContentApi
    from zenpy.lib.api.dynamic_content import DynamicContentVariantsApi as VariantApi
    from zenpy.lib.api.end_user import EndUserApi as EndUserApi
    from zenpy.lib.api.engagements import EngagementsApi as EngagementApi
    from zenpy.lib.api.group_memberships import GroupMembershipsApi as GroupMembershipApi
    from zenpy.lib.api.groups import GroupsApi as GroupApi
    from zenpy.lib.api.help_center import HelpCenterApi as HelpCentreApi
    from zenpy.lib.api.help_center.articles import HelpCenterArticlesApi as ArticleApi
    from zenpy.lib.api.help_center.attachments import HelpCenterAttachmentsApi as ArticleAttachmentApi
    from zenpy.lib.api.help_center.categories import HelpCenterCategoriesApi as CategoryApi
    from zenpy.lib.api.help_center.comments import HelpCenterCommentsApi as CommentApi
    from zenpy.lib.api.help_center.content_tags import HelpCenterContentTagsApi as ContentTagApi
    from zenpy.lib.api.help_center.labels import HelpCenterLabelsApi as LabelApi
    from zenpy.lib.api.help_center.permission_groups import (
        HelpCenterPermissionGroupsApi as PermissionGroupApi,
    )
    from zenpy.lib.api.help_center.posts import HelpCenterPostsApi as PostApi
    from zenpy.lib.api.help_center.posts import HelpCenterPostsCommentsApi as PostCommentApi
    from zenpy.lib.api.help_center.sections import HelpCenterSectionsApi as SectionApi
    from zenpy.lib.api.help_center.topics import HelpCenterTopicsApi as TopicApi
    from zenpy.lib.api.help_center.user_segments import HelpCenterUserSegmentsApi as UserSegmentApi
    from zenpy.lib.api.jira_links import JiraLinksApi as JiraLinkApi
    from zenpy.lib.api.locales import LocalesApi as LocalesApi
    from zenpy.lib.api.macros import MacrosApi as MacroApi
    from zenpy.lib.api.nps import NpsApi as NpsApi
    from zenpy.lib.api.organization_fields import OrganizationFieldsApi as OrganizationFieldsApi
    from zenpy.lib.api.organization_memberships import OrganizationMembershipsApi as OrganizationMembershipApi
    from zenpy.lib.api.organizations import OrganizationsApi as OrganizationApi
    from zenpy.lib.api.recipient_addresses import RecipientAddressesApi as RecipientAddressApi
    from zenpy.lib.api.requests import RequestsApi as RequestAPI
    from zenpy.lib.api.satisfaction_ratings import SatisfactionRatingsApi as SatisfactionRatingApi
    from zenpy.lib.api.search import SearchApi as SearchApi
    from zenpy.lib.api.search_export import SearchExportApi as SearchExportApi
    from zenpy.lib.api.sharing_agreements import SharingAgreementsApi as SharingAgreementAPI
    from zenpy.lib.api.skips import SkipsApi as SkipApi
    from zenpy.lib.api.sla_policies import SlaPoliciesApi as SlaPolicyApi
    from zenpy.lib.api.suspended_tickets import SuspendedTicketsApi as SuspendedTicketApi
    from zenpy.lib.api.talk import TalkApi as TalkApi
    from zenpy.lib.api.talk import TalkAvailabilityApi as AvailabilitiesApi
    from zenpy.lib.api.talk.calls import TalkCallsApi as CallApi
    from zenpy.lib.api.talk.legs import TalkLegsApi as LegApi
    from zenpy.lib.api.talk.phone_numbers import TalkPhoneNumbersApi as PhoneNumbersApi
    from zenpy.lib.api.talk_pe import TalkPeApi as TalkPEApi
    from zenpy.lib.api.targets import TargetsApi as TargetApi
    from zenpy.lib.api.ticket_fields import TicketFieldsApi as TicketFieldApi
    from zenpy.lib.api.ticket_fields import TicketFieldsOptionsApi as TicketCustomFieldOptionApi
    from zenpy.lib.api.ticket_forms import TicketFormsApi as TicketFormApi
    from zenpy.lib.api.ticket_import import TicketImportApi as TicketImportAPI
    from zenpy.lib.api.tickets import TicketsApi as TicketApi
    from zenpy.lib.api.triggers import TriggersApi as TriggerApi
    from zenpy.lib.api.user_fields import UserFieldsApi as UserFieldsApi
    from zenpy.lib.api.users import UsersApi as UserApi
    from zenpy.lib.api.users import UsersIdentitiesApi as UserIdentityApi
    from zenpy.lib.api.users import UsersSearchApi as UserSearchApi
    from zenpy.lib.api.views import ViewsApi as ViewApi
    from zenpy.lib.api.webhooks import WebhooksApi as WebhooksApi
    from zenpy.lib.api.zis import ZisApi as ZISApi
    from zenpy.lib.api.zis.registry import ZisRegistryApi as ZISRegistryApi
    from zenpy.lib.resources import Resource as AccessPolicyApi
    from zenpy.lib.resources import Resource as Api
    from zenpy.lib.resources import Resource as BaseApi
    from zenpy.lib.resources import Resource as CRUDApi
    from zenpy.lib.resources import Resource as CRUDExternalApi
    from zenpy.lib.resources import Resource as ChatApiBase
    from zenpy.lib.resources import Resource as ChatIncrementalApi
    from zenpy.lib.resources import Resource as HelpCentreApiBase
    from zenpy.lib.resources import Resource as IncrementalCursorApi
    from zenpy.lib.resources import Resource as RateableApi
    from zenpy.lib.resources import Resource as StatsApi
    from zenpy.lib.resources import Resource as SubscriptionApi
    from zenpy.lib.resources import Resource as TaggableApi
    from zenpy.lib.resources import Resource as TalkApiBase
    from zenpy.lib.resources import Resource as TranslationApi
    from zenpy.lib.resources import Resource as VoteApi
    from zenpy.lib.resources import Resource as VoteCommentApi

__all__ = [
    "AccessPolicyApi",
    "AgentApi",
    "Api",
    "ArticleApi",
    "ArticleAttachmentApi",
    "AttachmentApi",
    "AutomationApi",
    "AvailabilitiesApi",
    "BaseApi",
    "BrandApi",
    "CRUDApi",
    "CRUDExternalApi",
    "CallApi",
    "CallsPEApi",
    "CategoryApi",
    "ChatApi",
    "ChatApiBase",
    "ChatIncrementalApi",
    "CommentApi",
    "ContentTagApi",
    "CustomAgentRolesApi",
    "CustomStatusesApi",
    "DynamicContentApi",
    "EndUserApi",
    "EngagementApi",
    "GroupApi",
    "GroupMembershipApi",
    "HelpCentreApi",
    "HelpCentreApiBase",
    "IncrementalCursorApi",
    "JiraLinkApi",
    "LabelApi",
    "LegApi",
    "LocalesApi",
    "MacroApi",
    "NpsApi",
    "OrganizationApi",
    "OrganizationFieldsApi",
    "OrganizationMembershipApi",
    "PermissionGroupApi",
    "PhoneNumbersApi",
    "PostApi",
    "PostCommentApi",
    "RateableApi",
    "RecipientAddressApi",
    "RequestAPI",
    "SatisfactionRatingApi",
    "SearchApi",
    "SearchExportApi",
    "SectionApi",
    "SharingAgreementAPI",
    "SkipApi",
    "SlaPolicyApi",
    "StatsApi",
    "SubscriptionApi",
    "SuspendedTicketApi",
    "TaggableApi",
    "TalkApi",
    "TalkApiBase",
    "TalkPEApi",
    "TargetApi",
    "TicketApi",
    "TicketCustomFieldOptionApi",
    "TicketFieldApi",
    "TicketFormApi",
    "TicketImportAPI",
    "TopicApi",
    "TranslationApi",
    "TriggerApi",
    "UserApi",
    "UserFieldsApi",
    "UserIdentityApi",
    "UserSearchApi",
    "UserSegmentApi",
    "VariantApi",
    "ViewApi",
    "VoteApi",
    "VoteCommentApi",
    "WebhooksApi",
    "ZISApi",
    "ZISRegistryApi",
]

if not TYPE_CHECKING:  # a checker would take it as leave for any name

    def __getattr__(name: str) -> object:
        from zenpy.lib.zenpy2.names import find_api_class as find_api_class

        return find_api_class("zenpy.old_names", name)
