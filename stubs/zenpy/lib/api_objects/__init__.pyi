# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""The classes of records; each file is imported when one of its names is first used."""

from zenpy.lib.api_objects.access_logs import AccessLog as AccessLog
from zenpy.lib.api_objects.access_logs import AccessLogGraphql as AccessLogGraphql
from zenpy.lib.api_objects.account import AccountEmailSettings as AccountEmailSettings
from zenpy.lib.api_objects.account import AccountSettings as AccountSettings
from zenpy.lib.api_objects.account import AccountSettingsActiveFeatures as AccountSettingsActiveFeatures
from zenpy.lib.api_objects.account import AccountSettingsAgent as AccountSettingsAgent
from zenpy.lib.api_objects.account import AccountSettingsApi as AccountSettingsApi
from zenpy.lib.api_objects.account import AccountSettingsApps as AccountSettingsApps
from zenpy.lib.api_objects.account import AccountSettingsBilling as AccountSettingsBilling
from zenpy.lib.api_objects.account import AccountSettingsBranding as AccountSettingsBranding
from zenpy.lib.api_objects.account import AccountSettingsBrands as AccountSettingsBrands
from zenpy.lib.api_objects.account import AccountSettingsCdn as AccountSettingsCdn
from zenpy.lib.api_objects.account import AccountSettingsCdnHost as AccountSettingsCdnHost
from zenpy.lib.api_objects.account import AccountSettingsChat as AccountSettingsChat
from zenpy.lib.api_objects.account import AccountSettingsCrossSell as AccountSettingsCrossSell
from zenpy.lib.api_objects.account import AccountSettingsDevice as AccountSettingsDevice
from zenpy.lib.api_objects.account import AccountSettingsEmail as AccountSettingsEmail
from zenpy.lib.api_objects.account import (
    AccountSettingsEmailEmailSenderAuthenticationProfile as AccountSettingsEmailEmailSenderAuthenticationProfile,
)
from zenpy.lib.api_objects.account import AccountSettingsGoogleApps as AccountSettingsGoogleApps
from zenpy.lib.api_objects.account import AccountSettingsGroup as AccountSettingsGroup
from zenpy.lib.api_objects.account import AccountSettingsKnowledge as AccountSettingsKnowledge
from zenpy.lib.api_objects.account import AccountSettingsLimits as AccountSettingsLimits
from zenpy.lib.api_objects.account import AccountSettingsLocalization as AccountSettingsLocalization
from zenpy.lib.api_objects.account import AccountSettingsLotus as AccountSettingsLotus
from zenpy.lib.api_objects.account import AccountSettingsMessageInactivity as AccountSettingsMessageInactivity
from zenpy.lib.api_objects.account import (
    AccountSettingsMessageInactivityDefaultLocalizedMessages as AccountSettingsMessageInactivityDefaultLocalizedMessages,
)
from zenpy.lib.api_objects.account import (
    AccountSettingsMessageInactivityReminder as AccountSettingsMessageInactivityReminder,
)
from zenpy.lib.api_objects.account import AccountSettingsMetrics as AccountSettingsMetrics
from zenpy.lib.api_objects.account import AccountSettingsOnboarding as AccountSettingsOnboarding
from zenpy.lib.api_objects.account import AccountSettingsRouting as AccountSettingsRouting
from zenpy.lib.api_objects.account import AccountSettingsRule as AccountSettingsRule
from zenpy.lib.api_objects.account import AccountSettingsSideConversations as AccountSettingsSideConversations
from zenpy.lib.api_objects.account import AccountSettingsStatistics as AccountSettingsStatistics
from zenpy.lib.api_objects.account import AccountSettingsTicket as AccountSettingsTicket
from zenpy.lib.api_objects.account import AccountSettingsTicketForm as AccountSettingsTicketForm
from zenpy.lib.api_objects.account import AccountSettingsTwitter as AccountSettingsTwitter
from zenpy.lib.api_objects.account import AccountSettingsUser as AccountSettingsUser
from zenpy.lib.api_objects.account import AccountSettingsVoice as AccountSettingsVoice
from zenpy.lib.api_objects.accounts import TrialAccount as TrialAccount
from zenpy.lib.api_objects.activities import Activity as Activity
from zenpy.lib.api_objects.any_channel import ChannelFrameworkResult as ChannelFrameworkResult
from zenpy.lib.api_objects.any_channel import ChannelFrameworkResultStatus as ChannelFrameworkResultStatus
from zenpy.lib.api_objects.api_tokens import ApiToken as ApiToken
from zenpy.lib.api_objects.approval_requests import ApprovalRequest as ApprovalRequest
from zenpy.lib.api_objects.approval_requests import ApprovalRequestAuthor as ApprovalRequestAuthor
from zenpy.lib.api_objects.approval_requests import ApprovalRequestDecision as ApprovalRequestDecision
from zenpy.lib.api_objects.approval_requests import (
    ApprovalRequestDecisionOriginationType as ApprovalRequestDecisionOriginationType,
)
from zenpy.lib.api_objects.approval_requests import ApprovalRequestMessage as ApprovalRequestMessage
from zenpy.lib.api_objects.approval_requests import (
    ApprovalRequestOriginationType as ApprovalRequestOriginationType,
)
from zenpy.lib.api_objects.approval_requests import ApprovalRequestUser as ApprovalRequestUser
from zenpy.lib.api_objects.approval_requests import ContentUrl as ContentUrl
from zenpy.lib.api_objects.approval_workflow_instances import (
    ApprovalWorkflowInstance as ApprovalWorkflowInstance,
)
from zenpy.lib.api_objects.attachments import Attachment as Attachment
from zenpy.lib.api_objects.audit_logs import AuditLog as AuditLog
from zenpy.lib.api_objects.automations import Automation as Automation
from zenpy.lib.api_objects.bookmarks import Bookmark as Bookmark
from zenpy.lib.api_objects.bookmarks import BookmarkTicket as BookmarkTicket
from zenpy.lib.api_objects.brand_agents import BrandAgent as BrandAgent
from zenpy.lib.api_objects.brands import Brand as Brand
from zenpy.lib.api_objects.brands import BrandHelpCenterState as BrandHelpCenterState
from zenpy.lib.api_objects.brands import BrandUserSeparation as BrandUserSeparation
from zenpy.lib.api_objects.brands import HostMapping as HostMapping
from zenpy.lib.api_objects.channels import MonitoredTwitterHandle as MonitoredTwitterHandle
from zenpy.lib.api_objects.channels import TwicketStatus as TwicketStatus
from zenpy.lib.api_objects.chat_file_redactions import ChatEvent as ChatEvent
from zenpy.lib.api_objects.chat_file_redactions import ChatEventValue as ChatEventValue
from zenpy.lib.api_objects.countries import Country as Country
from zenpy.lib.api_objects.custom_agent_roles import CustomAgentRole as CustomAgentRole
from zenpy.lib.api_objects.custom_agent_roles import (
    CustomAgentRoleConfiguration as CustomAgentRoleConfiguration,
)
from zenpy.lib.api_objects.custom_objects import AccessRule as AccessRule
from zenpy.lib.api_objects.custom_objects import AccessRuleDefinitions as AccessRuleDefinitions
from zenpy.lib.api_objects.custom_objects import AccessRuleFieldDefinition as AccessRuleFieldDefinition
from zenpy.lib.api_objects.custom_objects import AccessRuleFieldMetadata as AccessRuleFieldMetadata
from zenpy.lib.api_objects.custom_objects import CustomObject as CustomObject
from zenpy.lib.api_objects.custom_objects import CustomObjectField as CustomObjectField
from zenpy.lib.api_objects.custom_objects import CustomObjectLimit as CustomObjectLimit
from zenpy.lib.api_objects.custom_objects import CustomObjectRecord as CustomObjectRecord
from zenpy.lib.api_objects.custom_objects import CustomObjectRecordAttachment as CustomObjectRecordAttachment
from zenpy.lib.api_objects.custom_objects import (
    CustomObjectRecordAttachmentMalwareScanStatus as CustomObjectRecordAttachmentMalwareScanStatus,
)
from zenpy.lib.api_objects.custom_objects import CustomObjectRecordEvent as CustomObjectRecordEvent
from zenpy.lib.api_objects.custom_objects import CustomObjectRecordJob as CustomObjectRecordJob
from zenpy.lib.api_objects.custom_objects import ObjectTrigger as ObjectTrigger
from zenpy.lib.api_objects.custom_objects import ObjectTriggerDefinitions as ObjectTriggerDefinitions
from zenpy.lib.api_objects.custom_objects import PermissionAction as PermissionAction
from zenpy.lib.api_objects.custom_objects import PermissionPolicy as PermissionPolicy
from zenpy.lib.api_objects.custom_objects import PermissionPolicyRecords as PermissionPolicyRecords
from zenpy.lib.api_objects.custom_statuses import CustomStatus as CustomStatus
from zenpy.lib.api_objects.custom_statuses import CustomStatusStatusCategory as CustomStatusStatusCategory
from zenpy.lib.api_objects.deleted_tickets import DeletedTicket as DeletedTicket
from zenpy.lib.api_objects.deletion_schedules import DeletionSchedule as DeletionSchedule
from zenpy.lib.api_objects.dynamic_content import Item as Item
from zenpy.lib.api_objects.dynamic_content import Variant as Variant
from zenpy.lib.api_objects.email_notifications import EmailDeliveryStatus as EmailDeliveryStatus
from zenpy.lib.api_objects.email_notifications import EmailNotification as EmailNotification
from zenpy.lib.api_objects.email_notifications import EmailNotificationRecipient as EmailNotificationRecipient
from zenpy.lib.api_objects.group_memberships import GroupMembership as GroupMembership
from zenpy.lib.api_objects.group_sla_policies import Definitions as Definitions
from zenpy.lib.api_objects.group_sla_policies import GroupSlaPolicy as GroupSlaPolicy
from zenpy.lib.api_objects.group_sla_policies import SlaFilterDefinition as SlaFilterDefinition
from zenpy.lib.api_objects.group_sla_policies import SlaFilterDefinitionValues as SlaFilterDefinitionValues
from zenpy.lib.api_objects.groups import AvailableAgent as AvailableAgent
from zenpy.lib.api_objects.groups import Group as Group
from zenpy.lib.api_objects.help_centre_objects import AccessPolicy as AccessPolicy
from zenpy.lib.api_objects.help_centre_objects import AccountCustomClaim as AccountCustomClaim
from zenpy.lib.api_objects.help_centre_objects import Article as Article
from zenpy.lib.api_objects.help_centre_objects import ArticleAttachment as ArticleAttachment
from zenpy.lib.api_objects.help_centre_objects import Badge as Badge
from zenpy.lib.api_objects.help_centre_objects import BadgeAssignment as BadgeAssignment
from zenpy.lib.api_objects.help_centre_objects import BadgeCategory as BadgeCategory
from zenpy.lib.api_objects.help_centre_objects import Category as Category
from zenpy.lib.api_objects.help_centre_objects import ContentTag as ContentTag
from zenpy.lib.api_objects.help_centre_objects import DeflectionSuggestion as DeflectionSuggestion
from zenpy.lib.api_objects.help_centre_objects import ExternalContentRecord as ExternalContentRecord
from zenpy.lib.api_objects.help_centre_objects import ExternalContentRef as ExternalContentRef
from zenpy.lib.api_objects.help_centre_objects import ExternalContentSource as ExternalContentSource
from zenpy.lib.api_objects.help_centre_objects import ExternalContentType as ExternalContentType
from zenpy.lib.api_objects.help_centre_objects import FeaturedArticle as FeaturedArticle
from zenpy.lib.api_objects.help_centre_objects import GuideMedia as GuideMedia
from zenpy.lib.api_objects.help_centre_objects import HelpCenterSession as HelpCenterSession
from zenpy.lib.api_objects.help_centre_objects import Label as Label
from zenpy.lib.api_objects.help_centre_objects import ManagementPermissionGroup as ManagementPermissionGroup
from zenpy.lib.api_objects.help_centre_objects import Post as Post
from zenpy.lib.api_objects.help_centre_objects import RedirectRule as RedirectRule
from zenpy.lib.api_objects.help_centre_objects import Section as Section
from zenpy.lib.api_objects.help_centre_objects import SectionSorting as SectionSorting
from zenpy.lib.api_objects.help_centre_objects import ServiceCatalogItem as ServiceCatalogItem
from zenpy.lib.api_objects.help_centre_objects import Subscription as Subscription
from zenpy.lib.api_objects.help_centre_objects import Theme as Theme
from zenpy.lib.api_objects.help_centre_objects import ThemeJob as ThemeJob
from zenpy.lib.api_objects.help_centre_objects import ThemeJobAttributes as ThemeJobAttributes
from zenpy.lib.api_objects.help_centre_objects import ThemeJobData as ThemeJobData
from zenpy.lib.api_objects.help_centre_objects import ThemeJobError as ThemeJobError
from zenpy.lib.api_objects.help_centre_objects import ThemeJobRequest as ThemeJobRequest
from zenpy.lib.api_objects.help_centre_objects import TopicManageableBy as TopicManageableBy
from zenpy.lib.api_objects.help_centre_objects import Translation as Translation
from zenpy.lib.api_objects.help_centre_objects import UnifiedSearchResult as UnifiedSearchResult
from zenpy.lib.api_objects.help_centre_objects import UnifiedSearchResultType as UnifiedSearchResultType
from zenpy.lib.api_objects.help_centre_objects import UserImage as UserImage
from zenpy.lib.api_objects.help_centre_objects import UserImageUpload as UserImageUpload
from zenpy.lib.api_objects.help_centre_objects import UserSegment as UserSegment
from zenpy.lib.api_objects.help_centre_objects import UserSubscription as UserSubscription
from zenpy.lib.api_objects.help_centre_objects import Vote as Vote
from zenpy.lib.api_objects.incremental import IncrementalRoutingAttribute as IncrementalRoutingAttribute
from zenpy.lib.api_objects.incremental import (
    IncrementalRoutingAttributeValue as IncrementalRoutingAttributeValue,
)
from zenpy.lib.api_objects.incremental import (
    IncrementalRoutingInstanceValue as IncrementalRoutingInstanceValue,
)
from zenpy.lib.api_objects.incremental import System as System
from zenpy.lib.api_objects.incremental import TicketEvent as TicketEvent
from zenpy.lib.api_objects.incremental import TicketEventChild as TicketEventChild
from zenpy.lib.api_objects.incremental import TicketMetricEvent as TicketMetricEvent
from zenpy.lib.api_objects.incremental import TicketMetricEventMetric as TicketMetricEventMetric
from zenpy.lib.api_objects.incremental import TicketMetricEventSla as TicketMetricEventSla
from zenpy.lib.api_objects.incremental import TicketMetricEventType as TicketMetricEventType
from zenpy.lib.api_objects.ips import ZendeskIps as ZendeskIps
from zenpy.lib.api_objects.it_asset_management import ItamAsset as ItamAsset
from zenpy.lib.api_objects.it_asset_management import ItamAssetField as ItamAssetField
from zenpy.lib.api_objects.it_asset_management import ItamAssetJob as ItamAssetJob
from zenpy.lib.api_objects.it_asset_management import ItamAssetJobAction as ItamAssetJobAction
from zenpy.lib.api_objects.it_asset_management import ItamAssetLocation as ItamAssetLocation
from zenpy.lib.api_objects.it_asset_management import ItamAssetStatus as ItamAssetStatus
from zenpy.lib.api_objects.it_asset_management import ItamAssetStatusCategory as ItamAssetStatusCategory
from zenpy.lib.api_objects.it_asset_management import ItamAssetType as ItamAssetType
from zenpy.lib.api_objects.jira_links import Link as Link
from zenpy.lib.api_objects.job_status import JobStatus as JobStatus
from zenpy.lib.api_objects.job_status import JobStatusResult as JobStatusResult
from zenpy.lib.api_objects.job_status import JobStatusSuccess as JobStatusSuccess
from zenpy.lib.api_objects.locales import Locale as Locale
from zenpy.lib.api_objects.lotus import AssigneeFieldAssignableAgent as AssigneeFieldAssignableAgent
from zenpy.lib.api_objects.lotus import AssigneeFieldAssignableGroup as AssigneeFieldAssignableGroup
from zenpy.lib.api_objects.lotus import (
    AssigneeFieldAssignableSearchAgent as AssigneeFieldAssignableSearchAgent,
)
from zenpy.lib.api_objects.macros import ActionsDefinitions as ActionsDefinitions
from zenpy.lib.api_objects.macros import Macro as Macro
from zenpy.lib.api_objects.macros import MacroAttachment as MacroAttachment
from zenpy.lib.api_objects.nps import NpsDelivery as NpsDelivery
from zenpy.lib.api_objects.nps import NpsInvitation as NpsInvitation
from zenpy.lib.api_objects.nps import NpsSurvey as NpsSurvey
from zenpy.lib.api_objects.nps import Recipient as Recipient
from zenpy.lib.api_objects.nps import Response as Response
from zenpy.lib.api_objects.oauth import GlobalOAuthClient as GlobalOAuthClient
from zenpy.lib.api_objects.oauth import GlobalOAuthClientTokenSummary as GlobalOAuthClientTokenSummary
from zenpy.lib.api_objects.oauth import OAuthClient as OAuthClient
from zenpy.lib.api_objects.oauth import OAuthGrantToken as OAuthGrantToken
from zenpy.lib.api_objects.oauth import OAuthToken as OAuthToken
from zenpy.lib.api_objects.object_layouts import EssentialsCard as EssentialsCard
from zenpy.lib.api_objects.organization_fields import OrganizationField as OrganizationField
from zenpy.lib.api_objects.organization_memberships import OrganizationMembership as OrganizationMembership
from zenpy.lib.api_objects.organization_merges import OrganizationMerge as OrganizationMerge
from zenpy.lib.api_objects.organization_merges import OrganizationMergeStatus as OrganizationMergeStatus
from zenpy.lib.api_objects.organization_subscriptions import (
    OrganizationSubscription as OrganizationSubscription,
)
from zenpy.lib.api_objects.organizations import Organization as Organization
from zenpy.lib.api_objects.organizations import OrganizationRelated as OrganizationRelated
from zenpy.lib.api_objects.queues import Queue as Queue
from zenpy.lib.api_objects.queues import QueueDefinitions as QueueDefinitions
from zenpy.lib.api_objects.queues import QueueGroups as QueueGroups
from zenpy.lib.api_objects.recipient_addresses import RecipientAddress as RecipientAddress
from zenpy.lib.api_objects.recipient_addresses import (
    RecipientAddressCnameStatus as RecipientAddressCnameStatus,
)
from zenpy.lib.api_objects.recipient_addresses import RecipientAddressDnsResults as RecipientAddressDnsResults
from zenpy.lib.api_objects.recipient_addresses import (
    RecipientAddressDomainVerificationStatus as RecipientAddressDomainVerificationStatus,
)
from zenpy.lib.api_objects.recipient_addresses import (
    RecipientAddressForwardingStatus as RecipientAddressForwardingStatus,
)
from zenpy.lib.api_objects.recipient_addresses import RecipientAddressSpfStatus as RecipientAddressSpfStatus
from zenpy.lib.api_objects.relationships import RelationshipFilterDefinitions as RelationshipFilterDefinitions
from zenpy.lib.api_objects.remote_authentications import RemoteAuthentication as RemoteAuthentication
from zenpy.lib.api_objects.remote_authentications import (
    RemoteAuthenticationAuthFlow as RemoteAuthenticationAuthFlow,
)
from zenpy.lib.api_objects.remote_authentications import (
    RemoteAuthenticationAuthMode as RemoteAuthenticationAuthMode,
)
from zenpy.lib.api_objects.remote_authentications import (
    RemoteAuthenticationAuthModeName as RemoteAuthenticationAuthModeName,
)
from zenpy.lib.api_objects.requests import Request as Request
from zenpy.lib.api_objects.resource_collections import ResourceCollection as ResourceCollection
from zenpy.lib.api_objects.resource_collections import (
    ResourceCollectionResource as ResourceCollectionResource,
)
from zenpy.lib.api_objects.routing import RoutingAttribute as RoutingAttribute
from zenpy.lib.api_objects.routing import RoutingAttributeDefinitions as RoutingAttributeDefinitions
from zenpy.lib.api_objects.routing import RoutingAttributeValue as RoutingAttributeValue
from zenpy.lib.api_objects.routing import (
    RoutingAttributeValueAgentSkillPriority as RoutingAttributeValueAgentSkillPriority,
)
from zenpy.lib.api_objects.routing import RoutingAttributeValueJob as RoutingAttributeValueJob
from zenpy.lib.api_objects.routing import (
    RoutingAttributeValueJobAttributes as RoutingAttributeValueJobAttributes,
)
from zenpy.lib.api_objects.satisfaction_ratings import SatisfactionRating as SatisfactionRating
from zenpy.lib.api_objects.satisfaction_reasons import SatisfactionReason as SatisfactionReason
from zenpy.lib.api_objects.saved_searches import SavedSearch as SavedSearch
from zenpy.lib.api_objects.saved_searches import SavedSearchType as SavedSearchType
from zenpy.lib.api_objects.schedules import Holiday as Holiday
from zenpy.lib.api_objects.schedules import Interval as Interval
from zenpy.lib.api_objects.schedules import Schedule as Schedule
from zenpy.lib.api_objects.security_settings import SecuritySettings as SecuritySettings
from zenpy.lib.api_objects.security_settings import (
    SecuritySettingsAssumptionDuration as SecuritySettingsAssumptionDuration,
)
from zenpy.lib.api_objects.security_settings import (
    SecuritySettingsAuthentication as SecuritySettingsAuthentication,
)
from zenpy.lib.api_objects.security_settings import (
    SecuritySettingsAuthenticationAgent as SecuritySettingsAuthenticationAgent,
)
from zenpy.lib.api_objects.security_settings import (
    SecuritySettingsAuthenticationAgentPassword as SecuritySettingsAuthenticationAgentPassword,
)
from zenpy.lib.api_objects.security_settings import (
    SecuritySettingsAuthenticationAgentSecurityPolicyName as SecuritySettingsAuthenticationAgentSecurityPolicyName,
)
from zenpy.lib.api_objects.security_settings import (
    SecuritySettingsAuthenticationEndUser as SecuritySettingsAuthenticationEndUser,
)
from zenpy.lib.api_objects.security_settings import (
    SecuritySettingsAuthenticationEndUserSecurityPolicyName as SecuritySettingsAuthenticationEndUserSecurityPolicyName,
)
from zenpy.lib.api_objects.security_settings import SecuritySettingsIp as SecuritySettingsIp
from zenpy.lib.api_objects.sessions import Session as Session
from zenpy.lib.api_objects.shared import Action as Action
from zenpy.lib.api_objects.shared import ActionDefinition as ActionDefinition
from zenpy.lib.api_objects.shared import (
    AssigneeFieldAssignableSearchGroup as AssigneeFieldAssignableSearchGroup,
)
from zenpy.lib.api_objects.shared import Condition as Condition
from zenpy.lib.api_objects.shared import ConditionDefinition as ConditionDefinition
from zenpy.lib.api_objects.shared import Conditions as Conditions
from zenpy.lib.api_objects.shared import Count as Count
from zenpy.lib.api_objects.shared import CustomObjectFieldProperties as CustomObjectFieldProperties
from zenpy.lib.api_objects.shared import (
    CustomObjectFieldPropertiesRollupAggregationType as CustomObjectFieldPropertiesRollupAggregationType,
)
from zenpy.lib.api_objects.shared import DefinitionOperator as DefinitionOperator
from zenpy.lib.api_objects.shared import DefinitionValue as DefinitionValue
from zenpy.lib.api_objects.shared import IdName as IdName
from zenpy.lib.api_objects.shared import IncrementalExportFilter as IncrementalExportFilter
from zenpy.lib.api_objects.shared import Metadata as Metadata
from zenpy.lib.api_objects.shared import MetadataDecoration as MetadataDecoration
from zenpy.lib.api_objects.shared import MetadataDecorationChannels as MetadataDecorationChannels
from zenpy.lib.api_objects.shared import MetadataFlagsOptions as MetadataFlagsOptions
from zenpy.lib.api_objects.shared import MetadataFlagsOptions2 as MetadataFlagsOptions2
from zenpy.lib.api_objects.shared import MetadataFlagsOptions11 as MetadataFlagsOptions11
from zenpy.lib.api_objects.shared import MetadataFlagsOptions11Message as MetadataFlagsOptions11Message
from zenpy.lib.api_objects.shared import MetadataFlagsOptions15 as MetadataFlagsOptions15
from zenpy.lib.api_objects.shared import MetadataFlagsOptions15Message as MetadataFlagsOptions15Message
from zenpy.lib.api_objects.shared import PolicyMetric as PolicyMetric
from zenpy.lib.api_objects.shared import Restriction as Restriction
from zenpy.lib.api_objects.shared import Status as Status
from zenpy.lib.api_objects.shared import Thumbnail as Thumbnail
from zenpy.lib.api_objects.shared import TicketMetricEventSlaPolicy as TicketMetricEventSlaPolicy
from zenpy.lib.api_objects.shared import TicketMetricItem as TicketMetricItem
from zenpy.lib.api_objects.sharing_agreements import SharingAgreement as SharingAgreement
from zenpy.lib.api_objects.side_conversations import SideConversation as SideConversation
from zenpy.lib.api_objects.side_conversations import SideConversationAttachment as SideConversationAttachment
from zenpy.lib.api_objects.side_conversations import SideConversationEvent as SideConversationEvent
from zenpy.lib.api_objects.side_conversations import SideConversationMessage as SideConversationMessage
from zenpy.lib.api_objects.side_conversations import (
    SideConversationParticipant as SideConversationParticipant,
)
from zenpy.lib.api_objects.side_conversations import SideConversationUpdates as SideConversationUpdates
from zenpy.lib.api_objects.skips import Skip as Skip
from zenpy.lib.api_objects.sla_policies import SlaPolicy as SlaPolicy
from zenpy.lib.api_objects.survey_responses import SurveyAnswer as SurveyAnswer
from zenpy.lib.api_objects.survey_responses import SurveyLinks as SurveyLinks
from zenpy.lib.api_objects.survey_responses import SurveyQuestion as SurveyQuestion
from zenpy.lib.api_objects.survey_responses import SurveyQuestionOption as SurveyQuestionOption
from zenpy.lib.api_objects.survey_responses import SurveyRatingLink as SurveyRatingLink
from zenpy.lib.api_objects.survey_responses import SurveyReference as SurveyReference
from zenpy.lib.api_objects.survey_responses import SurveyResponse as SurveyResponse
from zenpy.lib.api_objects.survey_responses import SurveySelection as SurveySelection
from zenpy.lib.api_objects.survey_responses import SurveySubject as SurveySubject
from zenpy.lib.api_objects.survey_responses import SurveyTextContent as SurveyTextContent
from zenpy.lib.api_objects.surveys import Survey as Survey
from zenpy.lib.api_objects.surveys import SurveyFollowUp as SurveyFollowUp
from zenpy.lib.api_objects.surveys import SurveyState as SurveyState
from zenpy.lib.api_objects.suspended_tickets import Author as Author
from zenpy.lib.api_objects.suspended_tickets import Export as Export
from zenpy.lib.api_objects.suspended_tickets import RecoveryAuthor as RecoveryAuthor
from zenpy.lib.api_objects.suspended_tickets import SuspendedTicket as SuspendedTicket
from zenpy.lib.api_objects.suspended_tickets import SuspendedTicketUpload as SuspendedTicketUpload
from zenpy.lib.api_objects.tags import Tag as Tag
from zenpy.lib.api_objects.target_failures import TargetFailure as TargetFailure
from zenpy.lib.api_objects.targets import Target as Target
from zenpy.lib.api_objects.task_list_templates import Task as Task
from zenpy.lib.api_objects.task_list_templates import TaskListTemplate as TaskListTemplate
from zenpy.lib.api_objects.ticket_content_pins import TicketContentPin as TicketContentPin
from zenpy.lib.api_objects.ticket_fields import CustomFieldOption as CustomFieldOption
from zenpy.lib.api_objects.ticket_fields import SystemFieldOption as SystemFieldOption
from zenpy.lib.api_objects.ticket_fields import TicketField as TicketField
from zenpy.lib.api_objects.ticket_fields import TicketFieldCustomStatus as TicketFieldCustomStatus
from zenpy.lib.api_objects.ticket_fields import (
    TicketFieldCustomStatusStatusCategory as TicketFieldCustomStatusStatusCategory,
)
from zenpy.lib.api_objects.ticket_form_statuses import TicketFormStatus as TicketFormStatus
from zenpy.lib.api_objects.ticket_forms import TicketForm as TicketForm
from zenpy.lib.api_objects.ticket_forms import TicketFormChildField as TicketFormChildField
from zenpy.lib.api_objects.ticket_forms import TicketFormCondition as TicketFormCondition
from zenpy.lib.api_objects.ticket_forms import TicketFormRequiredStatuses as TicketFormRequiredStatuses
from zenpy.lib.api_objects.ticket_metrics import TicketMetric as TicketMetric
from zenpy.lib.api_objects.ticket_metrics import TicketMetricStatus as TicketMetricStatus
from zenpy.lib.api_objects.tickets import AgentMacroReference as AgentMacroReference
from zenpy.lib.api_objects.tickets import AnyAuditEvent as AnyAuditEvent
from zenpy.lib.api_objects.tickets import Audit as Audit
from zenpy.lib.api_objects.tickets import AuditEvent as AuditEvent
from zenpy.lib.api_objects.tickets import AuditEventData as AuditEventData
from zenpy.lib.api_objects.tickets import AuditEventType as AuditEventType
from zenpy.lib.api_objects.tickets import CcEvent as CcEvent
from zenpy.lib.api_objects.tickets import ChangeEvent as ChangeEvent
from zenpy.lib.api_objects.tickets import Collaborator as Collaborator
from zenpy.lib.api_objects.tickets import Comment as Comment
from zenpy.lib.api_objects.tickets import CommentEvent as CommentEvent
from zenpy.lib.api_objects.tickets import CommentPrivacyChangeEvent as CommentPrivacyChangeEvent
from zenpy.lib.api_objects.tickets import ConversationLog as ConversationLog
from zenpy.lib.api_objects.tickets import ConversationLogAuthor as ConversationLogAuthor
from zenpy.lib.api_objects.tickets import ConversationLogAuthorType as ConversationLogAuthorType
from zenpy.lib.api_objects.tickets import CreateEvent as CreateEvent
from zenpy.lib.api_objects.tickets import CustomField as CustomField
from zenpy.lib.api_objects.tickets import CustomFieldValue as CustomFieldValue
from zenpy.lib.api_objects.tickets import EmailCC as EmailCC
from zenpy.lib.api_objects.tickets import EmailCCAction as EmailCCAction
from zenpy.lib.api_objects.tickets import ErrorEvent as ErrorEvent
from zenpy.lib.api_objects.tickets import ExternalEvent as ExternalEvent
from zenpy.lib.api_objects.tickets import FacebookCommentEvent as FacebookCommentEvent
from zenpy.lib.api_objects.tickets import FacebookEvent as FacebookEvent
from zenpy.lib.api_objects.tickets import Follower as Follower
from zenpy.lib.api_objects.tickets import FollowerAction as FollowerAction
from zenpy.lib.api_objects.tickets import IdTitle as IdTitle
from zenpy.lib.api_objects.tickets import LogmeinTranscriptEvent as LogmeinTranscriptEvent
from zenpy.lib.api_objects.tickets import MacroResult as MacroResult
from zenpy.lib.api_objects.tickets import MacroResultComment as MacroResultComment
from zenpy.lib.api_objects.tickets import MacroResultTicket as MacroResultTicket
from zenpy.lib.api_objects.tickets import NotificationEvent as NotificationEvent
from zenpy.lib.api_objects.tickets import OrganizationActivityEvent as OrganizationActivityEvent
from zenpy.lib.api_objects.tickets import PushEvent as PushEvent
from zenpy.lib.api_objects.tickets import SatisfactionRatingEvent as SatisfactionRatingEvent
from zenpy.lib.api_objects.tickets import SharingAgreementRef as SharingAgreementRef
from zenpy.lib.api_objects.tickets import Source as Source
from zenpy.lib.api_objects.tickets import SourceFrom as SourceFrom
from zenpy.lib.api_objects.tickets import SourceTo as SourceTo
from zenpy.lib.api_objects.tickets import TaskList as TaskList
from zenpy.lib.api_objects.tickets import Ticket as Ticket
from zenpy.lib.api_objects.tickets import TicketAudit as TicketAudit
from zenpy.lib.api_objects.tickets import TicketDates as TicketDates
from zenpy.lib.api_objects.tickets import TicketPrediction as TicketPrediction
from zenpy.lib.api_objects.tickets import TicketPriority as TicketPriority
from zenpy.lib.api_objects.tickets import TicketRelated as TicketRelated
from zenpy.lib.api_objects.tickets import TicketRequester as TicketRequester
from zenpy.lib.api_objects.tickets import TicketSatisfactionRating as TicketSatisfactionRating
from zenpy.lib.api_objects.tickets import TicketSharingEvent as TicketSharingEvent
from zenpy.lib.api_objects.tickets import TicketSlaPolicyMetric as TicketSlaPolicyMetric
from zenpy.lib.api_objects.tickets import TicketSlas as TicketSlas
from zenpy.lib.api_objects.tickets import TicketStatus as TicketStatus
from zenpy.lib.api_objects.tickets import TicketSupportType as TicketSupportType
from zenpy.lib.api_objects.tickets import TicketSystemMetadata as TicketSystemMetadata
from zenpy.lib.api_objects.tickets import TicketTdeWorkspace as TicketTdeWorkspace
from zenpy.lib.api_objects.tickets import TicketTdeWorkspaceType as TicketTdeWorkspaceType
from zenpy.lib.api_objects.tickets import TicketTpeVoiceComment as TicketTpeVoiceComment
from zenpy.lib.api_objects.tickets import TicketType as TicketType
from zenpy.lib.api_objects.tickets import TicketVoiceComment as TicketVoiceComment
from zenpy.lib.api_objects.tickets import TicketVoiceCommentRecordingType as TicketVoiceCommentRecordingType
from zenpy.lib.api_objects.tickets import TweetEvent as TweetEvent
from zenpy.lib.api_objects.tickets import Via as Via
from zenpy.lib.api_objects.tickets import VoiceCommentEvent as VoiceCommentEvent
from zenpy.lib.api_objects.time_zones import TimeZone as TimeZone
from zenpy.lib.api_objects.topics import Forum as Forum
from zenpy.lib.api_objects.topics import Topic as Topic
from zenpy.lib.api_objects.trigger_categories import BatchJob as BatchJob
from zenpy.lib.api_objects.trigger_categories import BatchJobItems as BatchJobItems
from zenpy.lib.api_objects.trigger_categories import BatchJobResult as BatchJobResult
from zenpy.lib.api_objects.trigger_categories import BatchJobResults as BatchJobResults
from zenpy.lib.api_objects.trigger_categories import BatchJobResultStatus as BatchJobResultStatus
from zenpy.lib.api_objects.trigger_categories import Error as Error
from zenpy.lib.api_objects.trigger_categories import TriggerCategory as TriggerCategory
from zenpy.lib.api_objects.triggers import ActionDiff as ActionDiff
from zenpy.lib.api_objects.triggers import ConditionDiff as ConditionDiff
from zenpy.lib.api_objects.triggers import Trigger as Trigger
from zenpy.lib.api_objects.triggers import TriggerCategoryRef as TriggerCategoryRef
from zenpy.lib.api_objects.triggers import TriggerChange as TriggerChange
from zenpy.lib.api_objects.triggers import TriggerDefinitions as TriggerDefinitions
from zenpy.lib.api_objects.triggers import TriggerRevision as TriggerRevision
from zenpy.lib.api_objects.triggers import TriggerRevisionDiff as TriggerRevisionDiff
from zenpy.lib.api_objects.triggers import TriggerSnapshot as TriggerSnapshot
from zenpy.lib.api_objects.uploads import Upload as Upload
from zenpy.lib.api_objects.user_fields import UserField as UserField
from zenpy.lib.api_objects.user_profiles import UserProfile as UserProfile
from zenpy.lib.api_objects.user_profiles import UserProfileIdentifier as UserProfileIdentifier
from zenpy.lib.api_objects.users import Ability as Ability
from zenpy.lib.api_objects.users import ComplianceDeletionStatus as ComplianceDeletionStatus
from zenpy.lib.api_objects.users import Identity as Identity
from zenpy.lib.api_objects.users import IdentityType as IdentityType
from zenpy.lib.api_objects.users import IdentityVerificationMethod as IdentityVerificationMethod
from zenpy.lib.api_objects.users import OrganizationName as OrganizationName
from zenpy.lib.api_objects.users import User as User
from zenpy.lib.api_objects.users import UserAutocompleteFilter as UserAutocompleteFilter
from zenpy.lib.api_objects.users import UserEntitlement as UserEntitlement
from zenpy.lib.api_objects.users import UserEntitlements as UserEntitlements
from zenpy.lib.api_objects.users import UserRelated as UserRelated
from zenpy.lib.api_objects.users import UserSeparation as UserSeparation
from zenpy.lib.api_objects.users import UserSeparationScope as UserSeparationScope
from zenpy.lib.api_objects.users import UserSettings as UserSettings
from zenpy.lib.api_objects.users import UserSettingsAdminCenter as UserSettingsAdminCenter
from zenpy.lib.api_objects.users import UserSettingsLotus as UserSettingsLotus
from zenpy.lib.api_objects.users import (
    UserSettingsLotusAgentWorkspaceThemePreference as UserSettingsLotusAgentWorkspaceThemePreference,
)
from zenpy.lib.api_objects.users import (
    UserSettingsLotusAgentWorkspaceThemePreferenceForConversationPanel as UserSettingsLotusAgentWorkspaceThemePreferenceForConversationPanel,
)
from zenpy.lib.api_objects.users import UserSuspensionDetails as UserSuspensionDetails
from zenpy.lib.api_objects.users import UserSuspensionDetailsChannels as UserSuspensionDetailsChannels
from zenpy.lib.api_objects.users_events import UserEvent as UserEvent
from zenpy.lib.api_objects.users_events import UserEventProfile as UserEventProfile
from zenpy.lib.api_objects.views import View as View
from zenpy.lib.api_objects.views import ViewColumn as ViewColumn
from zenpy.lib.api_objects.views import ViewCount as ViewCount
from zenpy.lib.api_objects.views import ViewDefinitions as ViewDefinitions
from zenpy.lib.api_objects.views import ViewExecution as ViewExecution
from zenpy.lib.api_objects.views import ViewRow as ViewRow
from zenpy.lib.api_objects.webhooks import Invocation as Invocation
from zenpy.lib.api_objects.webhooks import InvocationAttempt as InvocationAttempt
from zenpy.lib.api_objects.webhooks import Webhook as Webhook
from zenpy.lib.api_objects.webhooks import WebhookApiKeyData as WebhookApiKeyData
from zenpy.lib.api_objects.webhooks import WebhookAuthentication as WebhookAuthentication
from zenpy.lib.api_objects.webhooks import WebhookBasicAuthData as WebhookBasicAuthData
from zenpy.lib.api_objects.webhooks import WebhookExternalSource as WebhookExternalSource
from zenpy.lib.api_objects.webhooks import WebhookHeader as WebhookHeader
from zenpy.lib.api_objects.webhooks import WebhookSecret as WebhookSecret
from zenpy.lib.api_objects.webhooks import WebhookTestRequest as WebhookTestRequest
from zenpy.lib.api_objects.webhooks import WebhookTestResponse as WebhookTestResponse
from zenpy.lib.api_objects.workspaces import Workspace as Workspace
from zenpy.lib.records.base import BaseObject as BaseObject

__all__ = [
    "BaseObject",
    "Ability",
    "AccessLog",
    "AccessLogGraphql",
    "AccessPolicy",
    "AccessRule",
    "AccessRuleDefinitions",
    "AccessRuleFieldDefinition",
    "AccessRuleFieldMetadata",
    "AccountCustomClaim",
    "AccountEmailSettings",
    "AccountSettings",
    "AccountSettingsActiveFeatures",
    "AccountSettingsAgent",
    "AccountSettingsApi",
    "AccountSettingsApps",
    "AccountSettingsBilling",
    "AccountSettingsBranding",
    "AccountSettingsBrands",
    "AccountSettingsCdn",
    "AccountSettingsCdnHost",
    "AccountSettingsChat",
    "AccountSettingsCrossSell",
    "AccountSettingsDevice",
    "AccountSettingsEmail",
    "AccountSettingsEmailEmailSenderAuthenticationProfile",
    "AccountSettingsGoogleApps",
    "AccountSettingsGroup",
    "AccountSettingsKnowledge",
    "AccountSettingsLimits",
    "AccountSettingsLocalization",
    "AccountSettingsLotus",
    "AccountSettingsMessageInactivity",
    "AccountSettingsMessageInactivityDefaultLocalizedMessages",
    "AccountSettingsMessageInactivityReminder",
    "AccountSettingsMetrics",
    "AccountSettingsOnboarding",
    "AccountSettingsRouting",
    "AccountSettingsRule",
    "AccountSettingsSideConversations",
    "AccountSettingsStatistics",
    "AccountSettingsTicket",
    "AccountSettingsTicketForm",
    "AccountSettingsTwitter",
    "AccountSettingsUser",
    "AccountSettingsVoice",
    "Action",
    "ActionDefinition",
    "ActionDiff",
    "ActionsDefinitions",
    "Activity",
    "AgentMacroReference",
    "AnyAuditEvent",
    "ApiToken",
    "ApprovalRequest",
    "ApprovalRequestAuthor",
    "ApprovalRequestDecision",
    "ApprovalRequestDecisionOriginationType",
    "ApprovalRequestMessage",
    "ApprovalRequestOriginationType",
    "ApprovalRequestUser",
    "ApprovalWorkflowInstance",
    "Article",
    "ArticleAttachment",
    "AssigneeFieldAssignableAgent",
    "AssigneeFieldAssignableGroup",
    "AssigneeFieldAssignableSearchAgent",
    "AssigneeFieldAssignableSearchGroup",
    "Attachment",
    "Audit",
    "AuditEvent",
    "AuditEventData",
    "AuditEventType",
    "AuditLog",
    "Author",
    "Automation",
    "AvailableAgent",
    "Badge",
    "BadgeAssignment",
    "BadgeCategory",
    "BatchJob",
    "BatchJobItems",
    "BatchJobResult",
    "BatchJobResultStatus",
    "BatchJobResults",
    "Bookmark",
    "BookmarkTicket",
    "Brand",
    "BrandAgent",
    "BrandHelpCenterState",
    "BrandUserSeparation",
    "Category",
    "CcEvent",
    "ChangeEvent",
    "ChannelFrameworkResult",
    "ChannelFrameworkResultStatus",
    "ChatEvent",
    "ChatEventValue",
    "Collaborator",
    "Comment",
    "CommentEvent",
    "CommentPrivacyChangeEvent",
    "ComplianceDeletionStatus",
    "Condition",
    "ConditionDefinition",
    "ConditionDiff",
    "Conditions",
    "ContentTag",
    "ContentUrl",
    "ConversationLog",
    "ConversationLogAuthor",
    "ConversationLogAuthorType",
    "Count",
    "Country",
    "CreateEvent",
    "CustomAgentRole",
    "CustomAgentRoleConfiguration",
    "CustomField",
    "CustomFieldOption",
    "CustomFieldValue",
    "CustomObject",
    "CustomObjectField",
    "CustomObjectFieldProperties",
    "CustomObjectFieldPropertiesRollupAggregationType",
    "CustomObjectLimit",
    "CustomObjectRecord",
    "CustomObjectRecordAttachment",
    "CustomObjectRecordAttachmentMalwareScanStatus",
    "CustomObjectRecordEvent",
    "CustomObjectRecordJob",
    "CustomStatus",
    "CustomStatusStatusCategory",
    "DefinitionOperator",
    "DefinitionValue",
    "Definitions",
    "DeflectionSuggestion",
    "DeletedTicket",
    "DeletionSchedule",
    "EmailCC",
    "EmailCCAction",
    "EmailDeliveryStatus",
    "EmailNotification",
    "EmailNotificationRecipient",
    "Error",
    "ErrorEvent",
    "EssentialsCard",
    "Export",
    "ExternalContentRecord",
    "ExternalContentRef",
    "ExternalContentSource",
    "ExternalContentType",
    "ExternalEvent",
    "FacebookCommentEvent",
    "FacebookEvent",
    "FeaturedArticle",
    "Follower",
    "FollowerAction",
    "Forum",
    "GlobalOAuthClient",
    "GlobalOAuthClientTokenSummary",
    "Group",
    "GroupMembership",
    "GroupSlaPolicy",
    "GuideMedia",
    "HelpCenterSession",
    "Holiday",
    "HostMapping",
    "IdName",
    "IdTitle",
    "Identity",
    "IdentityType",
    "IdentityVerificationMethod",
    "IncrementalExportFilter",
    "IncrementalRoutingAttribute",
    "IncrementalRoutingAttributeValue",
    "IncrementalRoutingInstanceValue",
    "Interval",
    "Invocation",
    "InvocationAttempt",
    "ItamAsset",
    "ItamAssetField",
    "ItamAssetJob",
    "ItamAssetJobAction",
    "ItamAssetLocation",
    "ItamAssetStatus",
    "ItamAssetStatusCategory",
    "ItamAssetType",
    "Item",
    "JobStatus",
    "JobStatusResult",
    "JobStatusSuccess",
    "Label",
    "Link",
    "Locale",
    "LogmeinTranscriptEvent",
    "Macro",
    "MacroAttachment",
    "MacroResult",
    "MacroResultComment",
    "MacroResultTicket",
    "ManagementPermissionGroup",
    "Metadata",
    "MetadataDecoration",
    "MetadataDecorationChannels",
    "MetadataFlagsOptions",
    "MetadataFlagsOptions11",
    "MetadataFlagsOptions11Message",
    "MetadataFlagsOptions15",
    "MetadataFlagsOptions15Message",
    "MetadataFlagsOptions2",
    "MonitoredTwitterHandle",
    "NotificationEvent",
    "NpsDelivery",
    "NpsInvitation",
    "NpsSurvey",
    "OAuthClient",
    "OAuthGrantToken",
    "OAuthToken",
    "ObjectTrigger",
    "ObjectTriggerDefinitions",
    "Organization",
    "OrganizationActivityEvent",
    "OrganizationField",
    "OrganizationMembership",
    "OrganizationMerge",
    "OrganizationMergeStatus",
    "OrganizationName",
    "OrganizationRelated",
    "OrganizationSubscription",
    "PermissionAction",
    "PermissionPolicy",
    "PermissionPolicyRecords",
    "PolicyMetric",
    "Post",
    "PushEvent",
    "Queue",
    "QueueDefinitions",
    "QueueGroups",
    "Recipient",
    "RecipientAddress",
    "RecipientAddressCnameStatus",
    "RecipientAddressDnsResults",
    "RecipientAddressDomainVerificationStatus",
    "RecipientAddressForwardingStatus",
    "RecipientAddressSpfStatus",
    "RecoveryAuthor",
    "RedirectRule",
    "RelationshipFilterDefinitions",
    "RemoteAuthentication",
    "RemoteAuthenticationAuthFlow",
    "RemoteAuthenticationAuthMode",
    "RemoteAuthenticationAuthModeName",
    "Request",
    "ResourceCollection",
    "ResourceCollectionResource",
    "Response",
    "Restriction",
    "RoutingAttribute",
    "RoutingAttributeDefinitions",
    "RoutingAttributeValue",
    "RoutingAttributeValueAgentSkillPriority",
    "RoutingAttributeValueJob",
    "RoutingAttributeValueJobAttributes",
    "SatisfactionRating",
    "SatisfactionRatingEvent",
    "SatisfactionReason",
    "SavedSearch",
    "SavedSearchType",
    "Schedule",
    "Section",
    "SectionSorting",
    "SecuritySettings",
    "SecuritySettingsAssumptionDuration",
    "SecuritySettingsAuthentication",
    "SecuritySettingsAuthenticationAgent",
    "SecuritySettingsAuthenticationAgentPassword",
    "SecuritySettingsAuthenticationAgentSecurityPolicyName",
    "SecuritySettingsAuthenticationEndUser",
    "SecuritySettingsAuthenticationEndUserSecurityPolicyName",
    "SecuritySettingsIp",
    "ServiceCatalogItem",
    "Session",
    "SharingAgreement",
    "SharingAgreementRef",
    "SideConversation",
    "SideConversationAttachment",
    "SideConversationEvent",
    "SideConversationMessage",
    "SideConversationParticipant",
    "SideConversationUpdates",
    "Skip",
    "SlaFilterDefinition",
    "SlaFilterDefinitionValues",
    "SlaPolicy",
    "Source",
    "SourceFrom",
    "SourceTo",
    "Status",
    "Subscription",
    "Survey",
    "SurveyAnswer",
    "SurveyFollowUp",
    "SurveyLinks",
    "SurveyQuestion",
    "SurveyQuestionOption",
    "SurveyRatingLink",
    "SurveyReference",
    "SurveyResponse",
    "SurveySelection",
    "SurveyState",
    "SurveySubject",
    "SurveyTextContent",
    "SuspendedTicket",
    "SuspendedTicketUpload",
    "System",
    "SystemFieldOption",
    "Tag",
    "Target",
    "TargetFailure",
    "Task",
    "TaskList",
    "TaskListTemplate",
    "Theme",
    "ThemeJob",
    "ThemeJobAttributes",
    "ThemeJobData",
    "ThemeJobError",
    "ThemeJobRequest",
    "Thumbnail",
    "Ticket",
    "TicketAudit",
    "TicketContentPin",
    "TicketDates",
    "TicketEvent",
    "TicketEventChild",
    "TicketField",
    "TicketFieldCustomStatus",
    "TicketFieldCustomStatusStatusCategory",
    "TicketForm",
    "TicketFormChildField",
    "TicketFormCondition",
    "TicketFormRequiredStatuses",
    "TicketFormStatus",
    "TicketMetric",
    "TicketMetricEvent",
    "TicketMetricEventMetric",
    "TicketMetricEventSla",
    "TicketMetricEventSlaPolicy",
    "TicketMetricEventType",
    "TicketMetricItem",
    "TicketMetricStatus",
    "TicketPrediction",
    "TicketPriority",
    "TicketRelated",
    "TicketRequester",
    "TicketSatisfactionRating",
    "TicketSharingEvent",
    "TicketSlaPolicyMetric",
    "TicketSlas",
    "TicketStatus",
    "TicketSupportType",
    "TicketSystemMetadata",
    "TicketTdeWorkspace",
    "TicketTdeWorkspaceType",
    "TicketTpeVoiceComment",
    "TicketType",
    "TicketVoiceComment",
    "TicketVoiceCommentRecordingType",
    "TimeZone",
    "Topic",
    "TopicManageableBy",
    "Translation",
    "TrialAccount",
    "Trigger",
    "TriggerCategory",
    "TriggerCategoryRef",
    "TriggerChange",
    "TriggerDefinitions",
    "TriggerRevision",
    "TriggerRevisionDiff",
    "TriggerSnapshot",
    "TweetEvent",
    "TwicketStatus",
    "UnifiedSearchResult",
    "UnifiedSearchResultType",
    "Upload",
    "User",
    "UserAutocompleteFilter",
    "UserEntitlement",
    "UserEntitlements",
    "UserEvent",
    "UserEventProfile",
    "UserField",
    "UserImage",
    "UserImageUpload",
    "UserProfile",
    "UserProfileIdentifier",
    "UserRelated",
    "UserSegment",
    "UserSeparation",
    "UserSeparationScope",
    "UserSettings",
    "UserSettingsAdminCenter",
    "UserSettingsLotus",
    "UserSettingsLotusAgentWorkspaceThemePreference",
    "UserSettingsLotusAgentWorkspaceThemePreferenceForConversationPanel",
    "UserSubscription",
    "UserSuspensionDetails",
    "UserSuspensionDetailsChannels",
    "Variant",
    "Via",
    "View",
    "ViewColumn",
    "ViewCount",
    "ViewDefinitions",
    "ViewExecution",
    "ViewRow",
    "VoiceCommentEvent",
    "Vote",
    "Webhook",
    "WebhookApiKeyData",
    "WebhookAuthentication",
    "WebhookBasicAuthData",
    "WebhookExternalSource",
    "WebhookHeader",
    "WebhookSecret",
    "WebhookTestRequest",
    "WebhookTestResponse",
    "Workspace",
    "ZendeskIps",
]
