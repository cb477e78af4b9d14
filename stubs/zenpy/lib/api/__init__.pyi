# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""What a client offers: one attribute for each resource, imported when it is first used."""

from zenpy.lib.api.access_logs import AccessLogsApi, AsyncAccessLogsApi
from zenpy.lib.api.account import AccountApi, AsyncAccountApi
from zenpy.lib.api.account_groups import AccountGroupsApi, AsyncAccountGroupsApi
from zenpy.lib.api.accounts import AccountsApi, AsyncAccountsApi
from zenpy.lib.api.activities import ActivitiesApi, AsyncActivitiesApi
from zenpy.lib.api.agent_availabilities import AgentAvailabilitiesApi, AsyncAgentAvailabilitiesApi
from zenpy.lib.api.any_channel import AnyChannelApi, AsyncAnyChannelApi
from zenpy.lib.api.api_tokens import ApiTokensApi, AsyncApiTokensApi
from zenpy.lib.api.approval_requests import ApprovalRequestsApi, AsyncApprovalRequestsApi
from zenpy.lib.api.approval_workflow_instances import (
    ApprovalWorkflowInstancesApi,
    AsyncApprovalWorkflowInstancesApi,
)
from zenpy.lib.api.apps import AppsApi, AsyncAppsApi
from zenpy.lib.api.attachments import AsyncAttachmentsApi, AttachmentsApi
from zenpy.lib.api.audit_logs import AsyncAuditLogsApi, AuditLogsApi
from zenpy.lib.api.autocomplete import AsyncAutocompleteApi, AutocompleteApi
from zenpy.lib.api.automations import AsyncAutomationsApi, AutomationsApi
from zenpy.lib.api.bookmarks import AsyncBookmarksApi, BookmarksApi
from zenpy.lib.api.brand_agents import AsyncBrandAgentsApi, BrandAgentsApi
from zenpy.lib.api.brands import AsyncBrandsApi, BrandsApi
from zenpy.lib.api.calls import AsyncCallsApi, CallsApi
from zenpy.lib.api.capacity import AsyncCapacityApi, CapacityApi
from zenpy.lib.api.channels import AsyncChannelsApi, ChannelsApi
from zenpy.lib.api.chat_file_redactions import AsyncChatFileRedactionsApi, ChatFileRedactionsApi
from zenpy.lib.api.chat_redactions import AsyncChatRedactionsApi, ChatRedactionsApi
from zenpy.lib.api.chats import AsyncChatsApi, ChatsApi
from zenpy.lib.api.comment_redactions import AsyncCommentRedactionsApi, CommentRedactionsApi
from zenpy.lib.api.countries import AsyncCountriesApi, CountriesApi
from zenpy.lib.api.custom_agent_roles import AsyncCustomAgentRolesApi, CustomAgentRolesApi
from zenpy.lib.api.custom_objects import AsyncCustomObjectsApi, CustomObjectsApi
from zenpy.lib.api.custom_statuses import AsyncCustomStatusesApi, CustomStatusesApi
from zenpy.lib.api.deleted_tickets import AsyncDeletedTicketsApi, DeletedTicketsApi
from zenpy.lib.api.deleted_users import AsyncDeletedUsersApi, DeletedUsersApi
from zenpy.lib.api.deletion_schedules import AsyncDeletionSchedulesApi, DeletionSchedulesApi
from zenpy.lib.api.dynamic_content import AsyncDynamicContentApi, DynamicContentApi
from zenpy.lib.api.email_notifications import AsyncEmailNotificationsApi, EmailNotificationsApi
from zenpy.lib.api.end_user import AsyncEndUserApi, EndUserApi
from zenpy.lib.api.engagements import AsyncEngagementsApi, EngagementsApi
from zenpy.lib.api.group_memberships import AsyncGroupMembershipsApi, GroupMembershipsApi
from zenpy.lib.api.group_sla_policies import AsyncGroupSlaPoliciesApi, GroupSlaPoliciesApi
from zenpy.lib.api.groups import AsyncGroupsApi, GroupsApi
from zenpy.lib.api.help_center import AsyncHelpCenterApi, HelpCenterApi
from zenpy.lib.api.incremental import AsyncIncrementalApi, IncrementalApi
from zenpy.lib.api.ips import AsyncIpsApi, IpsApi
from zenpy.lib.api.it_asset_management import AsyncItAssetManagementApi, ItAssetManagementApi
from zenpy.lib.api.jira_links import AsyncJiraLinksApi, JiraLinksApi
from zenpy.lib.api.job_status import AsyncJobStatusApi, JobStatusApi
from zenpy.lib.api.locales import AsyncLocalesApi, LocalesApi
from zenpy.lib.api.lotus import AsyncLotusApi, LotusApi
from zenpy.lib.api.macros import AsyncMacrosApi, MacrosApi
from zenpy.lib.api.nps import AsyncNpsApi, NpsApi
from zenpy.lib.api.oauth import AsyncOauthApi, OauthApi
from zenpy.lib.api.object_layouts import AsyncObjectLayoutsApi, ObjectLayoutsApi
from zenpy.lib.api.organization_fields import AsyncOrganizationFieldsApi, OrganizationFieldsApi
from zenpy.lib.api.organization_memberships import AsyncOrganizationMembershipsApi, OrganizationMembershipsApi
from zenpy.lib.api.organization_merges import AsyncOrganizationMergesApi, OrganizationMergesApi
from zenpy.lib.api.organization_subscriptions import (
    AsyncOrganizationSubscriptionsApi,
    OrganizationSubscriptionsApi,
)
from zenpy.lib.api.organizations import AsyncOrganizationsApi, OrganizationsApi
from zenpy.lib.api.problems import AsyncProblemsApi, ProblemsApi
from zenpy.lib.api.push_notification_devices import (
    AsyncPushNotificationDevicesApi,
    PushNotificationDevicesApi,
)
from zenpy.lib.api.queues import AsyncQueuesApi, QueuesApi
from zenpy.lib.api.recipient_addresses import AsyncRecipientAddressesApi, RecipientAddressesApi
from zenpy.lib.api.relationship_fields import AsyncRelationshipFieldsApi, RelationshipFieldsApi
from zenpy.lib.api.relationships import AsyncRelationshipsApi, RelationshipsApi
from zenpy.lib.api.remote_authentications import AsyncRemoteAuthenticationsApi, RemoteAuthenticationsApi
from zenpy.lib.api.requests import AsyncRequestsApi, RequestsApi
from zenpy.lib.api.resource_collections import AsyncResourceCollectionsApi, ResourceCollectionsApi
from zenpy.lib.api.routing import AsyncRoutingApi, RoutingApi
from zenpy.lib.api.satisfaction_ratings import AsyncSatisfactionRatingsApi, SatisfactionRatingsApi
from zenpy.lib.api.satisfaction_reasons import AsyncSatisfactionReasonsApi, SatisfactionReasonsApi
from zenpy.lib.api.saved_searches import AsyncSavedSearchesApi, SavedSearchesApi
from zenpy.lib.api.schedules import AsyncSchedulesApi, SchedulesApi
from zenpy.lib.api.search import AsyncSearchApi, SearchApi
from zenpy.lib.api.search_export import AsyncSearchExportApi, SearchExportApi
from zenpy.lib.api.security_settings import AsyncSecuritySettingsApi, SecuritySettingsApi
from zenpy.lib.api.sessions import AsyncSessionsApi, SessionsApi
from zenpy.lib.api.sharing_agreements import AsyncSharingAgreementsApi, SharingAgreementsApi
from zenpy.lib.api.side_conversations import AsyncSideConversationsApi, SideConversationsApi
from zenpy.lib.api.skips import AsyncSkipsApi, SkipsApi
from zenpy.lib.api.sla_policies import AsyncSlaPoliciesApi, SlaPoliciesApi
from zenpy.lib.api.sunshine_conversations import AsyncSunshineConversationsApi, SunshineConversationsApi
from zenpy.lib.api.survey_responses import AsyncSurveyResponsesApi, SurveyResponsesApi
from zenpy.lib.api.surveys import AsyncSurveysApi, SurveysApi
from zenpy.lib.api.suspended_tickets import AsyncSuspendedTicketsApi, SuspendedTicketsApi
from zenpy.lib.api.tags import AsyncTagsApi, TagsApi
from zenpy.lib.api.talk import AsyncTalkApi, TalkApi
from zenpy.lib.api.talk_pe import AsyncTalkPeApi, TalkPeApi
from zenpy.lib.api.target_failures import AsyncTargetFailuresApi, TargetFailuresApi
from zenpy.lib.api.targets import AsyncTargetsApi, TargetsApi
from zenpy.lib.api.task_list_templates import AsyncTaskListTemplatesApi, TaskListTemplatesApi
from zenpy.lib.api.ticket_audits import AsyncTicketAuditsApi, TicketAuditsApi
from zenpy.lib.api.ticket_content_pins import AsyncTicketContentPinsApi, TicketContentPinsApi
from zenpy.lib.api.ticket_fields import AsyncTicketFieldsApi, TicketFieldsApi
from zenpy.lib.api.ticket_form_statuses import AsyncTicketFormStatusesApi, TicketFormStatusesApi
from zenpy.lib.api.ticket_forms import AsyncTicketFormsApi, TicketFormsApi
from zenpy.lib.api.ticket_import import AsyncTicketImportApi, TicketImportApi
from zenpy.lib.api.ticket_metric_events import AsyncTicketMetricEventsApi, TicketMetricEventsApi
from zenpy.lib.api.ticket_metrics import AsyncTicketMetricsApi, TicketMetricsApi
from zenpy.lib.api.tickets import AsyncTicketsApi, TicketsApi
from zenpy.lib.api.time_zones import AsyncTimeZonesApi, TimeZonesApi
from zenpy.lib.api.topics import AsyncTopicsApi, TopicsApi
from zenpy.lib.api.trigger_categories import AsyncTriggerCategoriesApi, TriggerCategoriesApi
from zenpy.lib.api.triggers import AsyncTriggersApi, TriggersApi
from zenpy.lib.api.uploads import AsyncUploadsApi, UploadsApi
from zenpy.lib.api.user_fields import AsyncUserFieldsApi, UserFieldsApi
from zenpy.lib.api.user_profiles import AsyncUserProfilesApi, UserProfilesApi
from zenpy.lib.api.users import AsyncUsersApi, UsersApi
from zenpy.lib.api.views import AsyncViewsApi, ViewsApi
from zenpy.lib.api.webhooks import AsyncWebhooksApi, WebhooksApi
from zenpy.lib.api.workspaces import AsyncWorkspacesApi, WorkspacesApi
from zenpy.lib.api.zis import AsyncZisApi, ZisApi
from zenpy.lib.resources import Lazy
from zenpy.old_names import *

class Resources:
    """The resources of the client."""

    access_logs: Lazy[AccessLogsApi]
    """Lists what agents and admins have accessed in the account, for audits of privacy and security."""
    account: Lazy[AccountApi]
    """Reads and changes the settings of the account, section by section."""
    account_groups: Lazy[AccountGroupsApi]
    """Reads how many agents of each group are available right now in omnichannel routing."""
    accounts: Lazy[AccountsApi]
    """Opens trial accounts for resellers and checks whether a subdomain is still free."""
    activities: Lazy[ActivitiesApi]
    """Lists recent ticket events that concern the calling agent, such as assignments and priority
    changes.
    """
    agent_availabilities: Lazy[AgentAvailabilitiesApi]
    """Reads agents' availability, status and open work per channel in omnichannel routing, and changes
    their unified status.
    """
    any_channel: Lazy[AnyChannelApi]
    """Connects an outside service through the channel framework: push its messages in and report
    failed deliveries.
    """
    api_tokens: Lazy[ApiTokensApi]
    """Lists the API tokens of the account, without their secrets, and deletes them."""
    approval_requests: Lazy[ApprovalRequestsApi]
    """Lists approval requests across tickets and asks a user or group to approve something on a
    ticket.
    """
    approval_workflow_instances: Lazy[ApprovalWorkflowInstancesApi]
    """Starts approval workflows on tickets, adds approval requests to them, finds requests and records
    decisions.
    """
    apps: Lazy[AppsApi]
    """Manages Zendesk apps: upload and build private ones, install and configure them, order them in
    their locations and send them notifications.
    """
    attachments: Lazy[AttachmentsApi]
    """Looks up files attached to ticket comments, changes their malware access override and deletes
    them.
    """
    audit_logs: Lazy[AuditLogsApi]
    """Reads and exports the record of changes that were made to the account's configuration and users."""
    autocomplete: Lazy[AutocompleteApi]
    """Completes partly typed words, at present ticket tags, as an agent interface would need."""
    automations: Lazy[AutomationsApi]
    """Manages automations, the business rules that act on tickets as time passes."""
    bookmarks: Lazy[BookmarksApi]
    """Manages the calling agent's bookmarked tickets."""
    brand_agents: Lazy[BrandAgentsApi]
    """Reads which agents belong to which brands, and takes agents out of a brand."""
    brands: Lazy[BrandsApi]
    """Manages brands with their logos, host mappings and agents."""
    calls: Lazy[CallsApi]
    """Records calls of partner telephone systems and comments on them (Talk Partner Edition)."""
    capacity: Lazy[CapacityApi]
    """Manages capacity rules, which limit how much work omnichannel routing gives agents per channel."""
    channels: Lazy[ChannelsApi]
    """Works with connected X (Twitter) handles: list them, turn a post into a ticket and read its
    statuses.
    """
    chat_file_redactions: Lazy[ChatFileRedactionsApi]
    """Permanently removes files from the chat transcript of a ticket."""
    chat_redactions: Lazy[ChatRedactionsApi]
    """Permanently blacks out text in the chat transcript of a ticket."""
    chats: Lazy[ChatsApi]
    """Reads, searches and edits past chats and offline messages. Nested groups cover the rest of the
    Zendesk Chat API.
    """
    comment_redactions: Lazy[CommentRedactionsApi]
    """Permanently removes text, images and attachments from a ticket comment in the Agent Workspace."""
    countries: Lazy[CountriesApi]
    """Lists the countries that Zendesk knows, with their calling codes."""
    custom_agent_roles: Lazy[CustomAgentRolesApi]
    """Manages custom agent roles, the sets of permissions that agents can be given."""
    custom_objects: Lazy[CustomObjectsApi]
    """Defines custom objects and stores their data: fields, records, attachments, triggers, limits,
    access rules and permissions.
    """
    custom_statuses: Lazy[CustomStatusesApi]
    """Manages custom ticket statuses, sets the default of each status category and adds statuses to
    forms.
    """
    deleted_tickets: Lazy[DeletedTicketsApi]
    """Handles tickets that were deleted: list them, bring them back or erase them permanently. Its
    calls are `client.tickets.deleted`, `client.tickets.permanently_delete` and
    `client.tickets.restore`.
    """
    deleted_users: Lazy[DeletedUsersApi]
    """Handles users that were deleted: list, count and look them up, or erase their personal data
    permanently.
    """
    deletion_schedules: Lazy[DeletionSchedulesApi]
    """Manages schedules by which Zendesk deletes old data, such as closed tickets, by itself."""
    dynamic_content: Lazy[DynamicContentApi]
    """Manages dynamic content items, texts used by placeholder, and their variants in each language."""
    email_notifications: Lazy[EmailNotificationsApi]
    """Reads the email notifications that were sent out for tickets, with recipients and delivery."""
    end_user: Lazy[EndUserApi]
    """Reads and edits an end user's profile and identities with the rights of an end user."""
    engagements: Lazy[EngagementsApi]
    """Reads engagements: the periods in which agents were responsible for a ticket, call or
    conversation.
    """
    group_memberships: Lazy[GroupMembershipsApi]
    """Manages which agents belong to which groups, singly or in bulk."""
    group_sla_policies: Lazy[GroupSlaPoliciesApi]
    """Manages group SLA policies, the targets for how long a group may own a ticket."""
    groups: Lazy[GroupsApi]
    """Manages groups of agents and lists their members and users."""
    help_center: Lazy[HelpCenterApi]
    """Groups what belongs to the help center: articles, sections, community posts and more."""
    incremental: Lazy[IncrementalApi]
    """Exports tickets, users, organizations and more that changed since a point in time, for syncing
    and reporting.
    """
    ips: Lazy[IpsApi]
    """Lists the IP address ranges that Zendesk uses, for firewall rules."""
    it_asset_management: Lazy[ItAssetManagementApi]
    """Manages IT assets: their types and fields, locations, statuses and the assets themselves."""
    jira_links: Lazy[JiraLinksApi]
    """Manages the links between Zendesk tickets and Jira issues made by the Jira integration."""
    job_status: Lazy[JobStatusApi]
    """Follows background jobs, such as those of bulk calls, until they are done, and reads their
    results.
    """
    locales: Lazy[LocalesApi]
    """Lists the languages of the account, for agents and for end users, and finds the best one for the
    caller.
    """
    lotus: Lazy[LotusApi]
    """Finds the groups and agents a ticket can be assigned to, as the agent interface does."""
    macros: Lazy[MacrosApi]
    """Manages macros, the prepared actions agents apply to tickets, with attachments, categories and
    definitions.
    """
    nps: Lazy[NpsApi]
    """Handles Net Promoter Score surveys: invitations, recipients and responses, with incremental
    exports.
    """
    oauth: Lazy[OauthApi]
    """Manages OAuth clients and tokens, and exchanges codes or refresh tokens for new access tokens."""
    object_layouts: Lazy[ObjectLayoutsApi]
    """Reads and changes essentials cards, which choose the details shown to agents about a user or
    other record.
    """
    organization_fields: Lazy[OrganizationFieldsApi]
    """Manages the custom fields that organizations have."""
    organization_memberships: Lazy[OrganizationMembershipsApi]
    """Manages which users belong to which organizations, singly or in bulk."""
    organization_merges: Lazy[OrganizationMergesApi]
    """Follows the merge of one organization into another."""
    organization_subscriptions: Lazy[OrganizationSubscriptionsApi]
    """Manages who is notified of new tickets in an organization."""
    organizations: Lazy[OrganizationsApi]
    """Manages organizations, the companies or units users belong to, singly or in bulk, with
    memberships, tags and merges.
    """
    problems: Lazy[ProblemsApi]
    """Lists tickets of type problem and finds them by subject, for linking incidents."""
    push_notification_devices: Lazy[PushNotificationDevicesApi]
    """Unregisters mobile devices from push notifications."""
    queues: Lazy[QueuesApi]
    """Manages the omnichannel routing queues, which hold work for groups of agents, and their order."""
    recipient_addresses: Lazy[RecipientAddressesApi]
    """Manages the support email addresses at which the account receives tickets, and verifies them."""
    relationship_fields: Lazy[RelationshipFieldsApi]
    """Finds the records that point to a given record through a lookup relationship field."""
    relationships: Lazy[RelationshipsApi]
    """Reads which conditions can filter the records a lookup relationship field offers."""
    remote_authentications: Lazy[RemoteAuthenticationsApi]
    """Lists the single sign-on configurations of the account, such as SAML and JWT."""
    requests: Lazy[RequestsApi]
    """Gives end users their own view of tickets: create requests, follow them, comment and search."""
    resource_collections: Lazy[ResourceCollectionsApi]
    """Creates, updates and deletes sets of resources, such as fields and triggers, from one JSON
    definition.
    """
    routing: Lazy[RoutingApi]
    """Manages skills for routing: attributes, their values, and which agents and tickets have them."""
    satisfaction_ratings: Lazy[SatisfactionRatingsApi]
    """Reads the satisfaction ratings customers gave to tickets."""
    satisfaction_reasons: Lazy[SatisfactionReasonsApi]
    """Reads the reasons customers can pick when they give a bad satisfaction rating."""
    saved_searches: Lazy[SavedSearchesApi]
    """Manages searches an agent has stored for use in the agent interface."""
    schedules: Lazy[SchedulesApi]
    """Manages business hours: schedules, their weekly intervals and their holidays."""
    search: Lazy[SearchApi]
    """Searches tickets, users, organizations and groups with Zendesk's query language, and counts the
    matches.
    """
    search_export: Lazy[SearchExportApi]
    """Exports large search results of one record type, page by page with a cursor, beyond the usual
    limit of search.
    """
    security_settings: Lazy[SecuritySettingsApi]
    """Reads the security settings of the account, such as password and sign-in rules."""
    sessions: Lazy[SessionsApi]
    """Lists the sign-in sessions of the account's users; ending them is found under `users`."""
    sharing_agreements: Lazy[SharingAgreementsApi]
    """Manages agreements by which tickets are shared with other Zendesk accounts."""
    side_conversations: Lazy[SideConversationsApi]
    """Manages side conversations, threads beside a ticket held by email, Slack, Teams or child ticket,
    with events and attachments.
    """
    skips: Lazy[SkipsApi]
    """Records and lists tickets that agents passed over in guided mode, with the reasons."""
    sla_policies: Lazy[SlaPoliciesApi]
    """Manages SLA policies, the reply and resolution targets for tickets, and their order."""
    sunshine_conversations: Lazy[SunshineConversationsApi]
    """Sunshine Conversations: messages between a business and its customers on any channel. It has
    credentials of its own.
    """
    survey_responses: Lazy[SurveyResponsesApi]
    """Handles responses to customer satisfaction surveys: list, create, read and submit them."""
    surveys: Lazy[SurveysApi]
    """Reads customer satisfaction surveys, which survey responses answer."""
    suspended_tickets: Lazy[SuspendedTicketsApi]
    """Handles incoming messages held back as possible spam: inspect, recover, export or delete them."""
    tags: Lazy[TagsApi]
    """Lists the tags used most in the account, and counts them."""
    talk: Lazy[TalkApi]
    """Groups what belongs to Zendesk Talk: calls, phone numbers, agents, statistics and more."""
    talk_pe: Lazy[TalkPeApi]
    """Opens tickets and users in an agent's browser, for phone systems of partners."""
    target_failures: Lazy[TargetFailuresApi]
    """Reads why messages to targets (the predecessors of webhooks) could not be delivered."""
    targets: Lazy[TargetsApi]
    """Manages targets, outside services notified by triggers and automations. Webhooks have replaced
    most of them.
    """
    task_list_templates: Lazy[TaskListTemplatesApi]
    """Manages templates for the task lists that can be added to tickets, with their tasks."""
    ticket_audits: Lazy[TicketAuditsApi]
    """Lists the histories of changes across all tickets; those of one ticket are under `tickets`. Its
    calls are `client.tickets.audits`.
    """
    ticket_content_pins: Lazy[TicketContentPinsApi]
    """Pins content, such as help center articles, to tickets and removes it again."""
    ticket_fields: Lazy[TicketFieldsApi]
    """Manages system and custom ticket fields, their order and the options of drop-down fields."""
    ticket_form_statuses: Lazy[TicketFormStatusesApi]
    """Reads which ticket statuses are available on which ticket forms, across forms."""
    ticket_forms: Lazy[TicketFormsApi]
    """Manages ticket forms: their fields, order, copies and the statuses available on them."""
    ticket_import: Lazy[TicketImportApi]
    """Imports tickets from other systems with their original times and without triggers, singly or in
    bulk.
    """
    ticket_metric_events: Lazy[TicketMetricEventsApi]
    """Exports ticket metric events from a start time on, across all tickets. For admins; strictly rate
    limited.
    """
    ticket_metrics: Lazy[TicketMetricsApi]
    """Reads figures on tickets, such as reply, wait and resolution times."""
    tickets: Lazy[TicketsApi]
    """Manages tickets, the center of Zendesk Support, singly or in bulk, with comments, audits, tags,
    macros, metrics and related records.
    """
    time_zones: Lazy[TimeZonesApi]
    """Lists the time zones that users, schedules and accounts can be set to."""
    topics: Lazy[TopicsApi]
    """Reads topics of the old web portal forums and manages their tags."""
    trigger_categories: Lazy[TriggerCategoriesApi]
    """Manages the categories triggers are sorted into, and moves categories and triggers in bulk."""
    triggers: Lazy[TriggersApi]
    """Manages ticket triggers, which act when a ticket is created or updated, with their order and
    revisions.
    """
    uploads: Lazy[UploadsApi]
    """Uploads files whose tokens are then sent with a ticket comment, and deletes unused ones. Its
    calls are `client.attachments.delete` and `client.attachments.upload`.
    """
    user_fields: Lazy[UserFieldsApi]
    """Manages the custom fields that users have, with the options of drop-down fields."""
    user_profiles: Lazy[UserProfilesApi]
    """Manages profiles: what other systems know about a person, and the events that they report."""
    users: Lazy[UsersApi]
    """Manages end users, agents and admins, singly or in bulk, with identities, passwords,
    memberships, sessions and related records.
    """
    views: Lazy[ViewsApi]
    """Manages views, the saved lists of tickets, runs and previews them, and counts or exports their
    tickets.
    """
    webhooks: Lazy[WebhooksApi]
    """Manages webhooks: create, test and change them, read their invocations and handle signing
    secrets.
    """
    workspaces: Lazy[WorkspacesApi]
    """Manages contextual workspaces, which adapt the agent interface to the ticket, and their order."""
    zis: Lazy[ZisApi]
    """Groups what belongs to Zendesk Integration Services."""

class AsyncResources:
    """The resources of the async client."""

    access_logs: Lazy[AsyncAccessLogsApi]
    """Lists what agents and admins have accessed in the account, for audits of privacy and security."""
    account: Lazy[AsyncAccountApi]
    """Reads and changes the settings of the account, section by section."""
    account_groups: Lazy[AsyncAccountGroupsApi]
    """Reads how many agents of each group are available right now in omnichannel routing."""
    accounts: Lazy[AsyncAccountsApi]
    """Opens trial accounts for resellers and checks whether a subdomain is still free."""
    activities: Lazy[AsyncActivitiesApi]
    """Lists recent ticket events that concern the calling agent, such as assignments and priority
    changes.
    """
    agent_availabilities: Lazy[AsyncAgentAvailabilitiesApi]
    """Reads agents' availability, status and open work per channel in omnichannel routing, and changes
    their unified status.
    """
    any_channel: Lazy[AsyncAnyChannelApi]
    """Connects an outside service through the channel framework: push its messages in and report
    failed deliveries.
    """
    api_tokens: Lazy[AsyncApiTokensApi]
    """Lists the API tokens of the account, without their secrets, and deletes them."""
    approval_requests: Lazy[AsyncApprovalRequestsApi]
    """Lists approval requests across tickets and asks a user or group to approve something on a
    ticket.
    """
    approval_workflow_instances: Lazy[AsyncApprovalWorkflowInstancesApi]
    """Starts approval workflows on tickets, adds approval requests to them, finds requests and records
    decisions.
    """
    apps: Lazy[AsyncAppsApi]
    """Manages Zendesk apps: upload and build private ones, install and configure them, order them in
    their locations and send them notifications.
    """
    attachments: Lazy[AsyncAttachmentsApi]
    """Looks up files attached to ticket comments, changes their malware access override and deletes
    them.
    """
    audit_logs: Lazy[AsyncAuditLogsApi]
    """Reads and exports the record of changes that were made to the account's configuration and users."""
    autocomplete: Lazy[AsyncAutocompleteApi]
    """Completes partly typed words, at present ticket tags, as an agent interface would need."""
    automations: Lazy[AsyncAutomationsApi]
    """Manages automations, the business rules that act on tickets as time passes."""
    bookmarks: Lazy[AsyncBookmarksApi]
    """Manages the calling agent's bookmarked tickets."""
    brand_agents: Lazy[AsyncBrandAgentsApi]
    """Reads which agents belong to which brands, and takes agents out of a brand."""
    brands: Lazy[AsyncBrandsApi]
    """Manages brands with their logos, host mappings and agents."""
    calls: Lazy[AsyncCallsApi]
    """Records calls of partner telephone systems and comments on them (Talk Partner Edition)."""
    capacity: Lazy[AsyncCapacityApi]
    """Manages capacity rules, which limit how much work omnichannel routing gives agents per channel."""
    channels: Lazy[AsyncChannelsApi]
    """Works with connected X (Twitter) handles: list them, turn a post into a ticket and read its
    statuses.
    """
    chat_file_redactions: Lazy[AsyncChatFileRedactionsApi]
    """Permanently removes files from the chat transcript of a ticket."""
    chat_redactions: Lazy[AsyncChatRedactionsApi]
    """Permanently blacks out text in the chat transcript of a ticket."""
    chats: Lazy[AsyncChatsApi]
    """Reads, searches and edits past chats and offline messages. Nested groups cover the rest of the
    Zendesk Chat API.
    """
    comment_redactions: Lazy[AsyncCommentRedactionsApi]
    """Permanently removes text, images and attachments from a ticket comment in the Agent Workspace."""
    countries: Lazy[AsyncCountriesApi]
    """Lists the countries that Zendesk knows, with their calling codes."""
    custom_agent_roles: Lazy[AsyncCustomAgentRolesApi]
    """Manages custom agent roles, the sets of permissions that agents can be given."""
    custom_objects: Lazy[AsyncCustomObjectsApi]
    """Defines custom objects and stores their data: fields, records, attachments, triggers, limits,
    access rules and permissions.
    """
    custom_statuses: Lazy[AsyncCustomStatusesApi]
    """Manages custom ticket statuses, sets the default of each status category and adds statuses to
    forms.
    """
    deleted_tickets: Lazy[AsyncDeletedTicketsApi]
    """Handles tickets that were deleted: list them, bring them back or erase them permanently. Its
    calls are `client.tickets.deleted`, `client.tickets.permanently_delete` and
    `client.tickets.restore`.
    """
    deleted_users: Lazy[AsyncDeletedUsersApi]
    """Handles users that were deleted: list, count and look them up, or erase their personal data
    permanently.
    """
    deletion_schedules: Lazy[AsyncDeletionSchedulesApi]
    """Manages schedules by which Zendesk deletes old data, such as closed tickets, by itself."""
    dynamic_content: Lazy[AsyncDynamicContentApi]
    """Manages dynamic content items, texts used by placeholder, and their variants in each language."""
    email_notifications: Lazy[AsyncEmailNotificationsApi]
    """Reads the email notifications that were sent out for tickets, with recipients and delivery."""
    end_user: Lazy[AsyncEndUserApi]
    """Reads and edits an end user's profile and identities with the rights of an end user."""
    engagements: Lazy[AsyncEngagementsApi]
    """Reads engagements: the periods in which agents were responsible for a ticket, call or
    conversation.
    """
    group_memberships: Lazy[AsyncGroupMembershipsApi]
    """Manages which agents belong to which groups, singly or in bulk."""
    group_sla_policies: Lazy[AsyncGroupSlaPoliciesApi]
    """Manages group SLA policies, the targets for how long a group may own a ticket."""
    groups: Lazy[AsyncGroupsApi]
    """Manages groups of agents and lists their members and users."""
    help_center: Lazy[AsyncHelpCenterApi]
    """Groups what belongs to the help center: articles, sections, community posts and more."""
    incremental: Lazy[AsyncIncrementalApi]
    """Exports tickets, users, organizations and more that changed since a point in time, for syncing
    and reporting.
    """
    ips: Lazy[AsyncIpsApi]
    """Lists the IP address ranges that Zendesk uses, for firewall rules."""
    it_asset_management: Lazy[AsyncItAssetManagementApi]
    """Manages IT assets: their types and fields, locations, statuses and the assets themselves."""
    jira_links: Lazy[AsyncJiraLinksApi]
    """Manages the links between Zendesk tickets and Jira issues made by the Jira integration."""
    job_status: Lazy[AsyncJobStatusApi]
    """Follows background jobs, such as those of bulk calls, until they are done, and reads their
    results.
    """
    locales: Lazy[AsyncLocalesApi]
    """Lists the languages of the account, for agents and for end users, and finds the best one for the
    caller.
    """
    lotus: Lazy[AsyncLotusApi]
    """Finds the groups and agents a ticket can be assigned to, as the agent interface does."""
    macros: Lazy[AsyncMacrosApi]
    """Manages macros, the prepared actions agents apply to tickets, with attachments, categories and
    definitions.
    """
    nps: Lazy[AsyncNpsApi]
    """Handles Net Promoter Score surveys: invitations, recipients and responses, with incremental
    exports.
    """
    oauth: Lazy[AsyncOauthApi]
    """Manages OAuth clients and tokens, and exchanges codes or refresh tokens for new access tokens."""
    object_layouts: Lazy[AsyncObjectLayoutsApi]
    """Reads and changes essentials cards, which choose the details shown to agents about a user or
    other record.
    """
    organization_fields: Lazy[AsyncOrganizationFieldsApi]
    """Manages the custom fields that organizations have."""
    organization_memberships: Lazy[AsyncOrganizationMembershipsApi]
    """Manages which users belong to which organizations, singly or in bulk."""
    organization_merges: Lazy[AsyncOrganizationMergesApi]
    """Follows the merge of one organization into another."""
    organization_subscriptions: Lazy[AsyncOrganizationSubscriptionsApi]
    """Manages who is notified of new tickets in an organization."""
    organizations: Lazy[AsyncOrganizationsApi]
    """Manages organizations, the companies or units users belong to, singly or in bulk, with
    memberships, tags and merges.
    """
    problems: Lazy[AsyncProblemsApi]
    """Lists tickets of type problem and finds them by subject, for linking incidents."""
    push_notification_devices: Lazy[AsyncPushNotificationDevicesApi]
    """Unregisters mobile devices from push notifications."""
    queues: Lazy[AsyncQueuesApi]
    """Manages the omnichannel routing queues, which hold work for groups of agents, and their order."""
    recipient_addresses: Lazy[AsyncRecipientAddressesApi]
    """Manages the support email addresses at which the account receives tickets, and verifies them."""
    relationship_fields: Lazy[AsyncRelationshipFieldsApi]
    """Finds the records that point to a given record through a lookup relationship field."""
    relationships: Lazy[AsyncRelationshipsApi]
    """Reads which conditions can filter the records a lookup relationship field offers."""
    remote_authentications: Lazy[AsyncRemoteAuthenticationsApi]
    """Lists the single sign-on configurations of the account, such as SAML and JWT."""
    requests: Lazy[AsyncRequestsApi]
    """Gives end users their own view of tickets: create requests, follow them, comment and search."""
    resource_collections: Lazy[AsyncResourceCollectionsApi]
    """Creates, updates and deletes sets of resources, such as fields and triggers, from one JSON
    definition.
    """
    routing: Lazy[AsyncRoutingApi]
    """Manages skills for routing: attributes, their values, and which agents and tickets have them."""
    satisfaction_ratings: Lazy[AsyncSatisfactionRatingsApi]
    """Reads the satisfaction ratings customers gave to tickets."""
    satisfaction_reasons: Lazy[AsyncSatisfactionReasonsApi]
    """Reads the reasons customers can pick when they give a bad satisfaction rating."""
    saved_searches: Lazy[AsyncSavedSearchesApi]
    """Manages searches an agent has stored for use in the agent interface."""
    schedules: Lazy[AsyncSchedulesApi]
    """Manages business hours: schedules, their weekly intervals and their holidays."""
    search: Lazy[AsyncSearchApi]
    """Searches tickets, users, organizations and groups with Zendesk's query language, and counts the
    matches.
    """
    search_export: Lazy[AsyncSearchExportApi]
    """Exports large search results of one record type, page by page with a cursor, beyond the usual
    limit of search.
    """
    security_settings: Lazy[AsyncSecuritySettingsApi]
    """Reads the security settings of the account, such as password and sign-in rules."""
    sessions: Lazy[AsyncSessionsApi]
    """Lists the sign-in sessions of the account's users; ending them is found under `users`."""
    sharing_agreements: Lazy[AsyncSharingAgreementsApi]
    """Manages agreements by which tickets are shared with other Zendesk accounts."""
    side_conversations: Lazy[AsyncSideConversationsApi]
    """Manages side conversations, threads beside a ticket held by email, Slack, Teams or child ticket,
    with events and attachments.
    """
    skips: Lazy[AsyncSkipsApi]
    """Records and lists tickets that agents passed over in guided mode, with the reasons."""
    sla_policies: Lazy[AsyncSlaPoliciesApi]
    """Manages SLA policies, the reply and resolution targets for tickets, and their order."""
    sunshine_conversations: Lazy[AsyncSunshineConversationsApi]
    """Sunshine Conversations: messages between a business and its customers on any channel. It has
    credentials of its own.
    """
    survey_responses: Lazy[AsyncSurveyResponsesApi]
    """Handles responses to customer satisfaction surveys: list, create, read and submit them."""
    surveys: Lazy[AsyncSurveysApi]
    """Reads customer satisfaction surveys, which survey responses answer."""
    suspended_tickets: Lazy[AsyncSuspendedTicketsApi]
    """Handles incoming messages held back as possible spam: inspect, recover, export or delete them."""
    tags: Lazy[AsyncTagsApi]
    """Lists the tags used most in the account, and counts them."""
    talk: Lazy[AsyncTalkApi]
    """Groups what belongs to Zendesk Talk: calls, phone numbers, agents, statistics and more."""
    talk_pe: Lazy[AsyncTalkPeApi]
    """Opens tickets and users in an agent's browser, for phone systems of partners."""
    target_failures: Lazy[AsyncTargetFailuresApi]
    """Reads why messages to targets (the predecessors of webhooks) could not be delivered."""
    targets: Lazy[AsyncTargetsApi]
    """Manages targets, outside services notified by triggers and automations. Webhooks have replaced
    most of them.
    """
    task_list_templates: Lazy[AsyncTaskListTemplatesApi]
    """Manages templates for the task lists that can be added to tickets, with their tasks."""
    ticket_audits: Lazy[AsyncTicketAuditsApi]
    """Lists the histories of changes across all tickets; those of one ticket are under `tickets`. Its
    calls are `client.tickets.audits`.
    """
    ticket_content_pins: Lazy[AsyncTicketContentPinsApi]
    """Pins content, such as help center articles, to tickets and removes it again."""
    ticket_fields: Lazy[AsyncTicketFieldsApi]
    """Manages system and custom ticket fields, their order and the options of drop-down fields."""
    ticket_form_statuses: Lazy[AsyncTicketFormStatusesApi]
    """Reads which ticket statuses are available on which ticket forms, across forms."""
    ticket_forms: Lazy[AsyncTicketFormsApi]
    """Manages ticket forms: their fields, order, copies and the statuses available on them."""
    ticket_import: Lazy[AsyncTicketImportApi]
    """Imports tickets from other systems with their original times and without triggers, singly or in
    bulk.
    """
    ticket_metric_events: Lazy[AsyncTicketMetricEventsApi]
    """Exports ticket metric events from a start time on, across all tickets. For admins; strictly rate
    limited.
    """
    ticket_metrics: Lazy[AsyncTicketMetricsApi]
    """Reads figures on tickets, such as reply, wait and resolution times."""
    tickets: Lazy[AsyncTicketsApi]
    """Manages tickets, the center of Zendesk Support, singly or in bulk, with comments, audits, tags,
    macros, metrics and related records.
    """
    time_zones: Lazy[AsyncTimeZonesApi]
    """Lists the time zones that users, schedules and accounts can be set to."""
    topics: Lazy[AsyncTopicsApi]
    """Reads topics of the old web portal forums and manages their tags."""
    trigger_categories: Lazy[AsyncTriggerCategoriesApi]
    """Manages the categories triggers are sorted into, and moves categories and triggers in bulk."""
    triggers: Lazy[AsyncTriggersApi]
    """Manages ticket triggers, which act when a ticket is created or updated, with their order and
    revisions.
    """
    uploads: Lazy[AsyncUploadsApi]
    """Uploads files whose tokens are then sent with a ticket comment, and deletes unused ones. Its
    calls are `client.attachments.delete` and `client.attachments.upload`.
    """
    user_fields: Lazy[AsyncUserFieldsApi]
    """Manages the custom fields that users have, with the options of drop-down fields."""
    user_profiles: Lazy[AsyncUserProfilesApi]
    """Manages profiles: what other systems know about a person, and the events that they report."""
    users: Lazy[AsyncUsersApi]
    """Manages end users, agents and admins, singly or in bulk, with identities, passwords,
    memberships, sessions and related records.
    """
    views: Lazy[AsyncViewsApi]
    """Manages views, the saved lists of tickets, runs and previews them, and counts or exports their
    tickets.
    """
    webhooks: Lazy[AsyncWebhooksApi]
    """Manages webhooks: create, test and change them, read their invocations and handle signing
    secrets.
    """
    workspaces: Lazy[AsyncWorkspacesApi]
    """Manages contextual workspaces, which adapt the agent interface to the ticket, and their order."""
    zis: Lazy[AsyncZisApi]
    """Groups what belongs to Zendesk Integration Services."""
