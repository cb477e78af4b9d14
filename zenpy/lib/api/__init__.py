# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""What a client offers: one attribute for each resource, imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.resources import Lazy

if TYPE_CHECKING:
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
    from zenpy.lib.api.organization_memberships import (
        AsyncOrganizationMembershipsApi,
        OrganizationMembershipsApi,
    )
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


class Resources:
    """The resources of the client."""

    access_logs: Lazy[AccessLogsApi] = Lazy("access_logs", "AccessLogsApi")
    account: Lazy[AccountApi] = Lazy("account", "AccountApi")
    account_groups: Lazy[AccountGroupsApi] = Lazy("account_groups", "AccountGroupsApi")
    accounts: Lazy[AccountsApi] = Lazy("accounts", "AccountsApi")
    activities: Lazy[ActivitiesApi] = Lazy("activities", "ActivitiesApi")
    agent_availabilities: Lazy[AgentAvailabilitiesApi] = Lazy(
        "agent_availabilities", "AgentAvailabilitiesApi"
    )
    any_channel: Lazy[AnyChannelApi] = Lazy("any_channel", "AnyChannelApi")
    api_tokens: Lazy[ApiTokensApi] = Lazy("api_tokens", "ApiTokensApi")
    approval_requests: Lazy[ApprovalRequestsApi] = Lazy("approval_requests", "ApprovalRequestsApi")
    approval_workflow_instances: Lazy[ApprovalWorkflowInstancesApi] = Lazy(
        "approval_workflow_instances", "ApprovalWorkflowInstancesApi"
    )
    apps: Lazy[AppsApi] = Lazy("apps", "AppsApi")
    attachments: Lazy[AttachmentsApi] = Lazy("attachments", "AttachmentsApi")
    audit_logs: Lazy[AuditLogsApi] = Lazy("audit_logs", "AuditLogsApi")
    autocomplete: Lazy[AutocompleteApi] = Lazy("autocomplete", "AutocompleteApi")
    automations: Lazy[AutomationsApi] = Lazy("automations", "AutomationsApi")
    bookmarks: Lazy[BookmarksApi] = Lazy("bookmarks", "BookmarksApi")
    brand_agents: Lazy[BrandAgentsApi] = Lazy("brand_agents", "BrandAgentsApi")
    brands: Lazy[BrandsApi] = Lazy("brands", "BrandsApi")
    calls: Lazy[CallsApi] = Lazy("calls", "CallsApi")
    capacity: Lazy[CapacityApi] = Lazy("capacity", "CapacityApi")
    channels: Lazy[ChannelsApi] = Lazy("channels", "ChannelsApi")
    chat_file_redactions: Lazy[ChatFileRedactionsApi] = Lazy("chat_file_redactions", "ChatFileRedactionsApi")
    chat_redactions: Lazy[ChatRedactionsApi] = Lazy("chat_redactions", "ChatRedactionsApi")
    chats: Lazy[ChatsApi] = Lazy("chats", "ChatsApi")
    comment_redactions: Lazy[CommentRedactionsApi] = Lazy("comment_redactions", "CommentRedactionsApi")
    countries: Lazy[CountriesApi] = Lazy("countries", "CountriesApi")
    custom_agent_roles: Lazy[CustomAgentRolesApi] = Lazy("custom_agent_roles", "CustomAgentRolesApi")
    custom_objects: Lazy[CustomObjectsApi] = Lazy("custom_objects", "CustomObjectsApi")
    custom_statuses: Lazy[CustomStatusesApi] = Lazy("custom_statuses", "CustomStatusesApi")
    deleted_tickets: Lazy[DeletedTicketsApi] = Lazy("deleted_tickets", "DeletedTicketsApi")
    deleted_users: Lazy[DeletedUsersApi] = Lazy("deleted_users", "DeletedUsersApi")
    deletion_schedules: Lazy[DeletionSchedulesApi] = Lazy("deletion_schedules", "DeletionSchedulesApi")
    dynamic_content: Lazy[DynamicContentApi] = Lazy("dynamic_content", "DynamicContentApi")
    email_notifications: Lazy[EmailNotificationsApi] = Lazy("email_notifications", "EmailNotificationsApi")
    end_user: Lazy[EndUserApi] = Lazy("end_user", "EndUserApi")
    engagements: Lazy[EngagementsApi] = Lazy("engagements", "EngagementsApi")
    group_memberships: Lazy[GroupMembershipsApi] = Lazy("group_memberships", "GroupMembershipsApi")
    group_sla_policies: Lazy[GroupSlaPoliciesApi] = Lazy("group_sla_policies", "GroupSlaPoliciesApi")
    groups: Lazy[GroupsApi] = Lazy("groups", "GroupsApi")
    help_center: Lazy[HelpCenterApi] = Lazy("help_center", "HelpCenterApi")
    incremental: Lazy[IncrementalApi] = Lazy("incremental", "IncrementalApi")
    ips: Lazy[IpsApi] = Lazy("ips", "IpsApi")
    it_asset_management: Lazy[ItAssetManagementApi] = Lazy("it_asset_management", "ItAssetManagementApi")
    jira_links: Lazy[JiraLinksApi] = Lazy("jira_links", "JiraLinksApi")
    job_status: Lazy[JobStatusApi] = Lazy("job_status", "JobStatusApi")
    locales: Lazy[LocalesApi] = Lazy("locales", "LocalesApi")
    lotus: Lazy[LotusApi] = Lazy("lotus", "LotusApi")
    macros: Lazy[MacrosApi] = Lazy("macros", "MacrosApi")
    nps: Lazy[NpsApi] = Lazy("nps", "NpsApi")
    oauth: Lazy[OauthApi] = Lazy("oauth", "OauthApi")
    object_layouts: Lazy[ObjectLayoutsApi] = Lazy("object_layouts", "ObjectLayoutsApi")
    organization_fields: Lazy[OrganizationFieldsApi] = Lazy("organization_fields", "OrganizationFieldsApi")
    organization_memberships: Lazy[OrganizationMembershipsApi] = Lazy(
        "organization_memberships", "OrganizationMembershipsApi"
    )
    organization_merges: Lazy[OrganizationMergesApi] = Lazy("organization_merges", "OrganizationMergesApi")
    organization_subscriptions: Lazy[OrganizationSubscriptionsApi] = Lazy(
        "organization_subscriptions", "OrganizationSubscriptionsApi"
    )
    organizations: Lazy[OrganizationsApi] = Lazy("organizations", "OrganizationsApi")
    problems: Lazy[ProblemsApi] = Lazy("problems", "ProblemsApi")
    push_notification_devices: Lazy[PushNotificationDevicesApi] = Lazy(
        "push_notification_devices", "PushNotificationDevicesApi"
    )
    queues: Lazy[QueuesApi] = Lazy("queues", "QueuesApi")
    recipient_addresses: Lazy[RecipientAddressesApi] = Lazy("recipient_addresses", "RecipientAddressesApi")
    relationship_fields: Lazy[RelationshipFieldsApi] = Lazy("relationship_fields", "RelationshipFieldsApi")
    relationships: Lazy[RelationshipsApi] = Lazy("relationships", "RelationshipsApi")
    remote_authentications: Lazy[RemoteAuthenticationsApi] = Lazy(
        "remote_authentications", "RemoteAuthenticationsApi"
    )
    requests: Lazy[RequestsApi] = Lazy("requests", "RequestsApi")
    resource_collections: Lazy[ResourceCollectionsApi] = Lazy(
        "resource_collections", "ResourceCollectionsApi"
    )
    routing: Lazy[RoutingApi] = Lazy("routing", "RoutingApi")
    satisfaction_ratings: Lazy[SatisfactionRatingsApi] = Lazy(
        "satisfaction_ratings", "SatisfactionRatingsApi"
    )
    satisfaction_reasons: Lazy[SatisfactionReasonsApi] = Lazy(
        "satisfaction_reasons", "SatisfactionReasonsApi"
    )
    saved_searches: Lazy[SavedSearchesApi] = Lazy("saved_searches", "SavedSearchesApi")
    schedules: Lazy[SchedulesApi] = Lazy("schedules", "SchedulesApi")
    search: Lazy[SearchApi] = Lazy("search", "SearchApi")
    search_export: Lazy[SearchExportApi] = Lazy("search_export", "SearchExportApi")
    security_settings: Lazy[SecuritySettingsApi] = Lazy("security_settings", "SecuritySettingsApi")
    sessions: Lazy[SessionsApi] = Lazy("sessions", "SessionsApi")
    sharing_agreements: Lazy[SharingAgreementsApi] = Lazy("sharing_agreements", "SharingAgreementsApi")
    side_conversations: Lazy[SideConversationsApi] = Lazy("side_conversations", "SideConversationsApi")
    skips: Lazy[SkipsApi] = Lazy("skips", "SkipsApi")
    sla_policies: Lazy[SlaPoliciesApi] = Lazy("sla_policies", "SlaPoliciesApi")
    sunshine_conversations: Lazy[SunshineConversationsApi] = Lazy(
        "sunshine_conversations", "SunshineConversationsApi"
    )
    survey_responses: Lazy[SurveyResponsesApi] = Lazy("survey_responses", "SurveyResponsesApi")
    surveys: Lazy[SurveysApi] = Lazy("surveys", "SurveysApi")
    suspended_tickets: Lazy[SuspendedTicketsApi] = Lazy("suspended_tickets", "SuspendedTicketsApi")
    tags: Lazy[TagsApi] = Lazy("tags", "TagsApi")
    talk: Lazy[TalkApi] = Lazy("talk", "TalkApi")
    talk_pe: Lazy[TalkPeApi] = Lazy("talk_pe", "TalkPeApi")
    target_failures: Lazy[TargetFailuresApi] = Lazy("target_failures", "TargetFailuresApi")
    targets: Lazy[TargetsApi] = Lazy("targets", "TargetsApi")
    task_list_templates: Lazy[TaskListTemplatesApi] = Lazy("task_list_templates", "TaskListTemplatesApi")
    ticket_audits: Lazy[TicketAuditsApi] = Lazy("ticket_audits", "TicketAuditsApi")
    ticket_content_pins: Lazy[TicketContentPinsApi] = Lazy("ticket_content_pins", "TicketContentPinsApi")
    ticket_fields: Lazy[TicketFieldsApi] = Lazy("ticket_fields", "TicketFieldsApi")
    ticket_form_statuses: Lazy[TicketFormStatusesApi] = Lazy("ticket_form_statuses", "TicketFormStatusesApi")
    ticket_forms: Lazy[TicketFormsApi] = Lazy("ticket_forms", "TicketFormsApi")
    ticket_import: Lazy[TicketImportApi] = Lazy("ticket_import", "TicketImportApi")
    ticket_metric_events: Lazy[TicketMetricEventsApi] = Lazy("ticket_metric_events", "TicketMetricEventsApi")
    ticket_metrics: Lazy[TicketMetricsApi] = Lazy("ticket_metrics", "TicketMetricsApi")
    tickets: Lazy[TicketsApi] = Lazy("tickets", "TicketsApi")
    time_zones: Lazy[TimeZonesApi] = Lazy("time_zones", "TimeZonesApi")
    topics: Lazy[TopicsApi] = Lazy("topics", "TopicsApi")
    trigger_categories: Lazy[TriggerCategoriesApi] = Lazy("trigger_categories", "TriggerCategoriesApi")
    triggers: Lazy[TriggersApi] = Lazy("triggers", "TriggersApi")
    uploads: Lazy[UploadsApi] = Lazy("uploads", "UploadsApi")
    user_fields: Lazy[UserFieldsApi] = Lazy("user_fields", "UserFieldsApi")
    user_profiles: Lazy[UserProfilesApi] = Lazy("user_profiles", "UserProfilesApi")
    users: Lazy[UsersApi] = Lazy("users", "UsersApi")
    views: Lazy[ViewsApi] = Lazy("views", "ViewsApi")
    webhooks: Lazy[WebhooksApi] = Lazy("webhooks", "WebhooksApi")
    workspaces: Lazy[WorkspacesApi] = Lazy("workspaces", "WorkspacesApi")
    zis: Lazy[ZisApi] = Lazy("zis", "ZisApi")


class AsyncResources:
    """The resources of the async client."""

    access_logs: Lazy[AsyncAccessLogsApi] = Lazy("access_logs", "AsyncAccessLogsApi")
    account: Lazy[AsyncAccountApi] = Lazy("account", "AsyncAccountApi")
    account_groups: Lazy[AsyncAccountGroupsApi] = Lazy("account_groups", "AsyncAccountGroupsApi")
    accounts: Lazy[AsyncAccountsApi] = Lazy("accounts", "AsyncAccountsApi")
    activities: Lazy[AsyncActivitiesApi] = Lazy("activities", "AsyncActivitiesApi")
    agent_availabilities: Lazy[AsyncAgentAvailabilitiesApi] = Lazy(
        "agent_availabilities", "AsyncAgentAvailabilitiesApi"
    )
    any_channel: Lazy[AsyncAnyChannelApi] = Lazy("any_channel", "AsyncAnyChannelApi")
    api_tokens: Lazy[AsyncApiTokensApi] = Lazy("api_tokens", "AsyncApiTokensApi")
    approval_requests: Lazy[AsyncApprovalRequestsApi] = Lazy("approval_requests", "AsyncApprovalRequestsApi")
    approval_workflow_instances: Lazy[AsyncApprovalWorkflowInstancesApi] = Lazy(
        "approval_workflow_instances", "AsyncApprovalWorkflowInstancesApi"
    )
    apps: Lazy[AsyncAppsApi] = Lazy("apps", "AsyncAppsApi")
    attachments: Lazy[AsyncAttachmentsApi] = Lazy("attachments", "AsyncAttachmentsApi")
    audit_logs: Lazy[AsyncAuditLogsApi] = Lazy("audit_logs", "AsyncAuditLogsApi")
    autocomplete: Lazy[AsyncAutocompleteApi] = Lazy("autocomplete", "AsyncAutocompleteApi")
    automations: Lazy[AsyncAutomationsApi] = Lazy("automations", "AsyncAutomationsApi")
    bookmarks: Lazy[AsyncBookmarksApi] = Lazy("bookmarks", "AsyncBookmarksApi")
    brand_agents: Lazy[AsyncBrandAgentsApi] = Lazy("brand_agents", "AsyncBrandAgentsApi")
    brands: Lazy[AsyncBrandsApi] = Lazy("brands", "AsyncBrandsApi")
    calls: Lazy[AsyncCallsApi] = Lazy("calls", "AsyncCallsApi")
    capacity: Lazy[AsyncCapacityApi] = Lazy("capacity", "AsyncCapacityApi")
    channels: Lazy[AsyncChannelsApi] = Lazy("channels", "AsyncChannelsApi")
    chat_file_redactions: Lazy[AsyncChatFileRedactionsApi] = Lazy(
        "chat_file_redactions", "AsyncChatFileRedactionsApi"
    )
    chat_redactions: Lazy[AsyncChatRedactionsApi] = Lazy("chat_redactions", "AsyncChatRedactionsApi")
    chats: Lazy[AsyncChatsApi] = Lazy("chats", "AsyncChatsApi")
    comment_redactions: Lazy[AsyncCommentRedactionsApi] = Lazy(
        "comment_redactions", "AsyncCommentRedactionsApi"
    )
    countries: Lazy[AsyncCountriesApi] = Lazy("countries", "AsyncCountriesApi")
    custom_agent_roles: Lazy[AsyncCustomAgentRolesApi] = Lazy(
        "custom_agent_roles", "AsyncCustomAgentRolesApi"
    )
    custom_objects: Lazy[AsyncCustomObjectsApi] = Lazy("custom_objects", "AsyncCustomObjectsApi")
    custom_statuses: Lazy[AsyncCustomStatusesApi] = Lazy("custom_statuses", "AsyncCustomStatusesApi")
    deleted_tickets: Lazy[AsyncDeletedTicketsApi] = Lazy("deleted_tickets", "AsyncDeletedTicketsApi")
    deleted_users: Lazy[AsyncDeletedUsersApi] = Lazy("deleted_users", "AsyncDeletedUsersApi")
    deletion_schedules: Lazy[AsyncDeletionSchedulesApi] = Lazy(
        "deletion_schedules", "AsyncDeletionSchedulesApi"
    )
    dynamic_content: Lazy[AsyncDynamicContentApi] = Lazy("dynamic_content", "AsyncDynamicContentApi")
    email_notifications: Lazy[AsyncEmailNotificationsApi] = Lazy(
        "email_notifications", "AsyncEmailNotificationsApi"
    )
    end_user: Lazy[AsyncEndUserApi] = Lazy("end_user", "AsyncEndUserApi")
    engagements: Lazy[AsyncEngagementsApi] = Lazy("engagements", "AsyncEngagementsApi")
    group_memberships: Lazy[AsyncGroupMembershipsApi] = Lazy("group_memberships", "AsyncGroupMembershipsApi")
    group_sla_policies: Lazy[AsyncGroupSlaPoliciesApi] = Lazy(
        "group_sla_policies", "AsyncGroupSlaPoliciesApi"
    )
    groups: Lazy[AsyncGroupsApi] = Lazy("groups", "AsyncGroupsApi")
    help_center: Lazy[AsyncHelpCenterApi] = Lazy("help_center", "AsyncHelpCenterApi")
    incremental: Lazy[AsyncIncrementalApi] = Lazy("incremental", "AsyncIncrementalApi")
    ips: Lazy[AsyncIpsApi] = Lazy("ips", "AsyncIpsApi")
    it_asset_management: Lazy[AsyncItAssetManagementApi] = Lazy(
        "it_asset_management", "AsyncItAssetManagementApi"
    )
    jira_links: Lazy[AsyncJiraLinksApi] = Lazy("jira_links", "AsyncJiraLinksApi")
    job_status: Lazy[AsyncJobStatusApi] = Lazy("job_status", "AsyncJobStatusApi")
    locales: Lazy[AsyncLocalesApi] = Lazy("locales", "AsyncLocalesApi")
    lotus: Lazy[AsyncLotusApi] = Lazy("lotus", "AsyncLotusApi")
    macros: Lazy[AsyncMacrosApi] = Lazy("macros", "AsyncMacrosApi")
    nps: Lazy[AsyncNpsApi] = Lazy("nps", "AsyncNpsApi")
    oauth: Lazy[AsyncOauthApi] = Lazy("oauth", "AsyncOauthApi")
    object_layouts: Lazy[AsyncObjectLayoutsApi] = Lazy("object_layouts", "AsyncObjectLayoutsApi")
    organization_fields: Lazy[AsyncOrganizationFieldsApi] = Lazy(
        "organization_fields", "AsyncOrganizationFieldsApi"
    )
    organization_memberships: Lazy[AsyncOrganizationMembershipsApi] = Lazy(
        "organization_memberships", "AsyncOrganizationMembershipsApi"
    )
    organization_merges: Lazy[AsyncOrganizationMergesApi] = Lazy(
        "organization_merges", "AsyncOrganizationMergesApi"
    )
    organization_subscriptions: Lazy[AsyncOrganizationSubscriptionsApi] = Lazy(
        "organization_subscriptions", "AsyncOrganizationSubscriptionsApi"
    )
    organizations: Lazy[AsyncOrganizationsApi] = Lazy("organizations", "AsyncOrganizationsApi")
    problems: Lazy[AsyncProblemsApi] = Lazy("problems", "AsyncProblemsApi")
    push_notification_devices: Lazy[AsyncPushNotificationDevicesApi] = Lazy(
        "push_notification_devices", "AsyncPushNotificationDevicesApi"
    )
    queues: Lazy[AsyncQueuesApi] = Lazy("queues", "AsyncQueuesApi")
    recipient_addresses: Lazy[AsyncRecipientAddressesApi] = Lazy(
        "recipient_addresses", "AsyncRecipientAddressesApi"
    )
    relationship_fields: Lazy[AsyncRelationshipFieldsApi] = Lazy(
        "relationship_fields", "AsyncRelationshipFieldsApi"
    )
    relationships: Lazy[AsyncRelationshipsApi] = Lazy("relationships", "AsyncRelationshipsApi")
    remote_authentications: Lazy[AsyncRemoteAuthenticationsApi] = Lazy(
        "remote_authentications", "AsyncRemoteAuthenticationsApi"
    )
    requests: Lazy[AsyncRequestsApi] = Lazy("requests", "AsyncRequestsApi")
    resource_collections: Lazy[AsyncResourceCollectionsApi] = Lazy(
        "resource_collections", "AsyncResourceCollectionsApi"
    )
    routing: Lazy[AsyncRoutingApi] = Lazy("routing", "AsyncRoutingApi")
    satisfaction_ratings: Lazy[AsyncSatisfactionRatingsApi] = Lazy(
        "satisfaction_ratings", "AsyncSatisfactionRatingsApi"
    )
    satisfaction_reasons: Lazy[AsyncSatisfactionReasonsApi] = Lazy(
        "satisfaction_reasons", "AsyncSatisfactionReasonsApi"
    )
    saved_searches: Lazy[AsyncSavedSearchesApi] = Lazy("saved_searches", "AsyncSavedSearchesApi")
    schedules: Lazy[AsyncSchedulesApi] = Lazy("schedules", "AsyncSchedulesApi")
    search: Lazy[AsyncSearchApi] = Lazy("search", "AsyncSearchApi")
    search_export: Lazy[AsyncSearchExportApi] = Lazy("search_export", "AsyncSearchExportApi")
    security_settings: Lazy[AsyncSecuritySettingsApi] = Lazy("security_settings", "AsyncSecuritySettingsApi")
    sessions: Lazy[AsyncSessionsApi] = Lazy("sessions", "AsyncSessionsApi")
    sharing_agreements: Lazy[AsyncSharingAgreementsApi] = Lazy(
        "sharing_agreements", "AsyncSharingAgreementsApi"
    )
    side_conversations: Lazy[AsyncSideConversationsApi] = Lazy(
        "side_conversations", "AsyncSideConversationsApi"
    )
    skips: Lazy[AsyncSkipsApi] = Lazy("skips", "AsyncSkipsApi")
    sla_policies: Lazy[AsyncSlaPoliciesApi] = Lazy("sla_policies", "AsyncSlaPoliciesApi")
    sunshine_conversations: Lazy[AsyncSunshineConversationsApi] = Lazy(
        "sunshine_conversations", "AsyncSunshineConversationsApi"
    )
    survey_responses: Lazy[AsyncSurveyResponsesApi] = Lazy("survey_responses", "AsyncSurveyResponsesApi")
    surveys: Lazy[AsyncSurveysApi] = Lazy("surveys", "AsyncSurveysApi")
    suspended_tickets: Lazy[AsyncSuspendedTicketsApi] = Lazy("suspended_tickets", "AsyncSuspendedTicketsApi")
    tags: Lazy[AsyncTagsApi] = Lazy("tags", "AsyncTagsApi")
    talk: Lazy[AsyncTalkApi] = Lazy("talk", "AsyncTalkApi")
    talk_pe: Lazy[AsyncTalkPeApi] = Lazy("talk_pe", "AsyncTalkPeApi")
    target_failures: Lazy[AsyncTargetFailuresApi] = Lazy("target_failures", "AsyncTargetFailuresApi")
    targets: Lazy[AsyncTargetsApi] = Lazy("targets", "AsyncTargetsApi")
    task_list_templates: Lazy[AsyncTaskListTemplatesApi] = Lazy(
        "task_list_templates", "AsyncTaskListTemplatesApi"
    )
    ticket_audits: Lazy[AsyncTicketAuditsApi] = Lazy("ticket_audits", "AsyncTicketAuditsApi")
    ticket_content_pins: Lazy[AsyncTicketContentPinsApi] = Lazy(
        "ticket_content_pins", "AsyncTicketContentPinsApi"
    )
    ticket_fields: Lazy[AsyncTicketFieldsApi] = Lazy("ticket_fields", "AsyncTicketFieldsApi")
    ticket_form_statuses: Lazy[AsyncTicketFormStatusesApi] = Lazy(
        "ticket_form_statuses", "AsyncTicketFormStatusesApi"
    )
    ticket_forms: Lazy[AsyncTicketFormsApi] = Lazy("ticket_forms", "AsyncTicketFormsApi")
    ticket_import: Lazy[AsyncTicketImportApi] = Lazy("ticket_import", "AsyncTicketImportApi")
    ticket_metric_events: Lazy[AsyncTicketMetricEventsApi] = Lazy(
        "ticket_metric_events", "AsyncTicketMetricEventsApi"
    )
    ticket_metrics: Lazy[AsyncTicketMetricsApi] = Lazy("ticket_metrics", "AsyncTicketMetricsApi")
    tickets: Lazy[AsyncTicketsApi] = Lazy("tickets", "AsyncTicketsApi")
    time_zones: Lazy[AsyncTimeZonesApi] = Lazy("time_zones", "AsyncTimeZonesApi")
    topics: Lazy[AsyncTopicsApi] = Lazy("topics", "AsyncTopicsApi")
    trigger_categories: Lazy[AsyncTriggerCategoriesApi] = Lazy(
        "trigger_categories", "AsyncTriggerCategoriesApi"
    )
    triggers: Lazy[AsyncTriggersApi] = Lazy("triggers", "AsyncTriggersApi")
    uploads: Lazy[AsyncUploadsApi] = Lazy("uploads", "AsyncUploadsApi")
    user_fields: Lazy[AsyncUserFieldsApi] = Lazy("user_fields", "AsyncUserFieldsApi")
    user_profiles: Lazy[AsyncUserProfilesApi] = Lazy("user_profiles", "AsyncUserProfilesApi")
    users: Lazy[AsyncUsersApi] = Lazy("users", "AsyncUsersApi")
    views: Lazy[AsyncViewsApi] = Lazy("views", "AsyncViewsApi")
    webhooks: Lazy[AsyncWebhooksApi] = Lazy("webhooks", "AsyncWebhooksApi")
    workspaces: Lazy[AsyncWorkspacesApi] = Lazy("workspaces", "AsyncWorkspacesApi")
    zis: Lazy[AsyncZisApi] = Lazy("zis", "AsyncZisApi")


if not TYPE_CHECKING:  # a checker would take it as leave for any name

    def __getattr__(name: str) -> object:
        from zenpy.lib.zenpy2.names import find_api_class

        return find_api_class("zenpy.lib.api", name)
