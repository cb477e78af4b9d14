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
from zenpy.old_names import *

class Resources:
    """The resources of the client."""
    @property
    def access_logs(self) -> AccessLogsApi:
        """Lists what agents and admins have accessed in the account, for audits of privacy and security."""
    @access_logs.setter
    def access_logs(self, resource: AccessLogsApi) -> None: ...
    @access_logs.deleter
    def access_logs(self) -> None: ...
    @property
    def account(self) -> AccountApi:
        """Reads and changes the settings of the account, section by section."""
    @account.setter
    def account(self, resource: AccountApi) -> None: ...
    @account.deleter
    def account(self) -> None: ...
    @property
    def account_groups(self) -> AccountGroupsApi:
        """Reads how many agents of each group are available right now in omnichannel routing."""
    @account_groups.setter
    def account_groups(self, resource: AccountGroupsApi) -> None: ...
    @account_groups.deleter
    def account_groups(self) -> None: ...
    @property
    def accounts(self) -> AccountsApi:
        """Opens trial accounts for resellers and checks whether a subdomain is still free."""
    @accounts.setter
    def accounts(self, resource: AccountsApi) -> None: ...
    @accounts.deleter
    def accounts(self) -> None: ...
    @property
    def activities(self) -> ActivitiesApi:
        """Lists recent ticket events that concern the calling agent, such as assignments and priority
        changes.
        """
    @activities.setter
    def activities(self, resource: ActivitiesApi) -> None: ...
    @activities.deleter
    def activities(self) -> None: ...
    @property
    def agent_availabilities(self) -> AgentAvailabilitiesApi:
        """Reads agents' availability, status and open work per channel in omnichannel routing, and changes
        their unified status.
        """
    @agent_availabilities.setter
    def agent_availabilities(self, resource: AgentAvailabilitiesApi) -> None: ...
    @agent_availabilities.deleter
    def agent_availabilities(self) -> None: ...
    @property
    def any_channel(self) -> AnyChannelApi:
        """Connects an outside service through the channel framework: push its messages in and report
        failed deliveries.
        """
    @any_channel.setter
    def any_channel(self, resource: AnyChannelApi) -> None: ...
    @any_channel.deleter
    def any_channel(self) -> None: ...
    @property
    def api_tokens(self) -> ApiTokensApi:
        """Lists the API tokens of the account, without their secrets, and deletes them."""
    @api_tokens.setter
    def api_tokens(self, resource: ApiTokensApi) -> None: ...
    @api_tokens.deleter
    def api_tokens(self) -> None: ...
    @property
    def approval_requests(self) -> ApprovalRequestsApi:
        """Lists approval requests across tickets and asks a user or group to approve something on a
        ticket.
        """
    @approval_requests.setter
    def approval_requests(self, resource: ApprovalRequestsApi) -> None: ...
    @approval_requests.deleter
    def approval_requests(self) -> None: ...
    @property
    def approval_workflow_instances(self) -> ApprovalWorkflowInstancesApi:
        """Starts approval workflows on tickets, adds approval requests to them, finds requests and records
        decisions.
        """
    @approval_workflow_instances.setter
    def approval_workflow_instances(self, resource: ApprovalWorkflowInstancesApi) -> None: ...
    @approval_workflow_instances.deleter
    def approval_workflow_instances(self) -> None: ...
    @property
    def apps(self) -> AppsApi:
        """Manages Zendesk apps: upload and build private ones, install and configure them, order them in
        their locations and send them notifications.
        """
    @apps.setter
    def apps(self, resource: AppsApi) -> None: ...
    @apps.deleter
    def apps(self) -> None: ...
    @property
    def attachments(self) -> AttachmentsApi:
        """Looks up files attached to ticket comments, changes their malware access override and deletes
        them.
        """
    @attachments.setter
    def attachments(self, resource: AttachmentsApi) -> None: ...
    @attachments.deleter
    def attachments(self) -> None: ...
    @property
    def audit_logs(self) -> AuditLogsApi:
        """Reads and exports the record of changes that were made to the account's configuration and users."""
    @audit_logs.setter
    def audit_logs(self, resource: AuditLogsApi) -> None: ...
    @audit_logs.deleter
    def audit_logs(self) -> None: ...
    @property
    def autocomplete(self) -> AutocompleteApi:
        """Completes partly typed words, at present ticket tags, as an agent interface would need."""
    @autocomplete.setter
    def autocomplete(self, resource: AutocompleteApi) -> None: ...
    @autocomplete.deleter
    def autocomplete(self) -> None: ...
    @property
    def automations(self) -> AutomationsApi:
        """Manages automations, the business rules that act on tickets as time passes."""
    @automations.setter
    def automations(self, resource: AutomationsApi) -> None: ...
    @automations.deleter
    def automations(self) -> None: ...
    @property
    def bookmarks(self) -> BookmarksApi:
        """Manages the calling agent's bookmarked tickets."""
    @bookmarks.setter
    def bookmarks(self, resource: BookmarksApi) -> None: ...
    @bookmarks.deleter
    def bookmarks(self) -> None: ...
    @property
    def brand_agents(self) -> BrandAgentsApi:
        """Reads which agents belong to which brands, and takes agents out of a brand."""
    @brand_agents.setter
    def brand_agents(self, resource: BrandAgentsApi) -> None: ...
    @brand_agents.deleter
    def brand_agents(self) -> None: ...
    @property
    def brands(self) -> BrandsApi:
        """Manages brands with their logos, host mappings and agents."""
    @brands.setter
    def brands(self, resource: BrandsApi) -> None: ...
    @brands.deleter
    def brands(self) -> None: ...
    @property
    def calls(self) -> CallsApi:
        """Records calls of partner telephone systems and comments on them (Talk Partner Edition)."""
    @calls.setter
    def calls(self, resource: CallsApi) -> None: ...
    @calls.deleter
    def calls(self) -> None: ...
    @property
    def capacity(self) -> CapacityApi:
        """Manages capacity rules, which limit how much work omnichannel routing gives agents per channel."""
    @capacity.setter
    def capacity(self, resource: CapacityApi) -> None: ...
    @capacity.deleter
    def capacity(self) -> None: ...
    @property
    def channels(self) -> ChannelsApi:
        """Works with connected X (Twitter) handles: list them, turn a post into a ticket and read its
        statuses.
        """
    @channels.setter
    def channels(self, resource: ChannelsApi) -> None: ...
    @channels.deleter
    def channels(self) -> None: ...
    @property
    def chat_file_redactions(self) -> ChatFileRedactionsApi:
        """Permanently removes files from the chat transcript of a ticket."""
    @chat_file_redactions.setter
    def chat_file_redactions(self, resource: ChatFileRedactionsApi) -> None: ...
    @chat_file_redactions.deleter
    def chat_file_redactions(self) -> None: ...
    @property
    def chat_redactions(self) -> ChatRedactionsApi:
        """Permanently blacks out text in the chat transcript of a ticket."""
    @chat_redactions.setter
    def chat_redactions(self, resource: ChatRedactionsApi) -> None: ...
    @chat_redactions.deleter
    def chat_redactions(self) -> None: ...
    @property
    def chats(self) -> ChatsApi:
        """Reads, searches and edits past chats and offline messages. Nested groups cover the rest of the
        Zendesk Chat API.
        """
    @chats.setter
    def chats(self, resource: ChatsApi) -> None: ...
    @chats.deleter
    def chats(self) -> None: ...
    @property
    def comment_redactions(self) -> CommentRedactionsApi:
        """Permanently removes text, images and attachments from a ticket comment in the Agent Workspace."""
    @comment_redactions.setter
    def comment_redactions(self, resource: CommentRedactionsApi) -> None: ...
    @comment_redactions.deleter
    def comment_redactions(self) -> None: ...
    @property
    def countries(self) -> CountriesApi:
        """Lists the countries that Zendesk knows, with their calling codes."""
    @countries.setter
    def countries(self, resource: CountriesApi) -> None: ...
    @countries.deleter
    def countries(self) -> None: ...
    @property
    def custom_agent_roles(self) -> CustomAgentRolesApi:
        """Manages custom agent roles, the sets of permissions that agents can be given."""
    @custom_agent_roles.setter
    def custom_agent_roles(self, resource: CustomAgentRolesApi) -> None: ...
    @custom_agent_roles.deleter
    def custom_agent_roles(self) -> None: ...
    @property
    def custom_objects(self) -> CustomObjectsApi:
        """Defines custom objects and stores their data: fields, records, attachments, triggers, limits,
        access rules and permissions.
        """
    @custom_objects.setter
    def custom_objects(self, resource: CustomObjectsApi) -> None: ...
    @custom_objects.deleter
    def custom_objects(self) -> None: ...
    @property
    def custom_statuses(self) -> CustomStatusesApi:
        """Manages custom ticket statuses, sets the default of each status category and adds statuses to
        forms.
        """
    @custom_statuses.setter
    def custom_statuses(self, resource: CustomStatusesApi) -> None: ...
    @custom_statuses.deleter
    def custom_statuses(self) -> None: ...
    @property
    def deleted_tickets(self) -> DeletedTicketsApi:
        """Handles tickets that were deleted: list them, bring them back or erase them permanently. Its
        calls are `client.tickets.deleted`, `client.tickets.permanently_delete` and
        `client.tickets.restore`.
        """
    @deleted_tickets.setter
    def deleted_tickets(self, resource: DeletedTicketsApi) -> None: ...
    @deleted_tickets.deleter
    def deleted_tickets(self) -> None: ...
    @property
    def deleted_users(self) -> DeletedUsersApi:
        """Handles users that were deleted: list, count and look them up, or erase their personal data
        permanently.
        """
    @deleted_users.setter
    def deleted_users(self, resource: DeletedUsersApi) -> None: ...
    @deleted_users.deleter
    def deleted_users(self) -> None: ...
    @property
    def deletion_schedules(self) -> DeletionSchedulesApi:
        """Manages schedules by which Zendesk deletes old data, such as closed tickets, by itself."""
    @deletion_schedules.setter
    def deletion_schedules(self, resource: DeletionSchedulesApi) -> None: ...
    @deletion_schedules.deleter
    def deletion_schedules(self) -> None: ...
    @property
    def dynamic_content(self) -> DynamicContentApi:
        """Manages dynamic content items, texts used by placeholder, and their variants in each language."""
    @dynamic_content.setter
    def dynamic_content(self, resource: DynamicContentApi) -> None: ...
    @dynamic_content.deleter
    def dynamic_content(self) -> None: ...
    @property
    def email_notifications(self) -> EmailNotificationsApi:
        """Reads the email notifications that were sent out for tickets, with recipients and delivery."""
    @email_notifications.setter
    def email_notifications(self, resource: EmailNotificationsApi) -> None: ...
    @email_notifications.deleter
    def email_notifications(self) -> None: ...
    @property
    def end_user(self) -> EndUserApi:
        """Reads and edits an end user's profile and identities with the rights of an end user."""
    @end_user.setter
    def end_user(self, resource: EndUserApi) -> None: ...
    @end_user.deleter
    def end_user(self) -> None: ...
    @property
    def engagements(self) -> EngagementsApi:
        """Reads engagements: the periods in which agents were responsible for a ticket, call or
        conversation.
        """
    @engagements.setter
    def engagements(self, resource: EngagementsApi) -> None: ...
    @engagements.deleter
    def engagements(self) -> None: ...
    @property
    def group_memberships(self) -> GroupMembershipsApi:
        """Manages which agents belong to which groups, singly or in bulk."""
    @group_memberships.setter
    def group_memberships(self, resource: GroupMembershipsApi) -> None: ...
    @group_memberships.deleter
    def group_memberships(self) -> None: ...
    @property
    def group_sla_policies(self) -> GroupSlaPoliciesApi:
        """Manages group SLA policies, the targets for how long a group may own a ticket."""
    @group_sla_policies.setter
    def group_sla_policies(self, resource: GroupSlaPoliciesApi) -> None: ...
    @group_sla_policies.deleter
    def group_sla_policies(self) -> None: ...
    @property
    def groups(self) -> GroupsApi:
        """Manages groups of agents and lists their members and users."""
    @groups.setter
    def groups(self, resource: GroupsApi) -> None: ...
    @groups.deleter
    def groups(self) -> None: ...
    @property
    def help_center(self) -> HelpCenterApi:
        """Groups what belongs to the help center: articles, sections, community posts and more."""
    @help_center.setter
    def help_center(self, resource: HelpCenterApi) -> None: ...
    @help_center.deleter
    def help_center(self) -> None: ...
    @property
    def incremental(self) -> IncrementalApi:
        """Exports tickets, users, organizations and more that changed since a point in time, for syncing
        and reporting.
        """
    @incremental.setter
    def incremental(self, resource: IncrementalApi) -> None: ...
    @incremental.deleter
    def incremental(self) -> None: ...
    @property
    def ips(self) -> IpsApi:
        """Lists the IP address ranges that Zendesk uses, for firewall rules."""
    @ips.setter
    def ips(self, resource: IpsApi) -> None: ...
    @ips.deleter
    def ips(self) -> None: ...
    @property
    def it_asset_management(self) -> ItAssetManagementApi:
        """Manages IT assets: their types and fields, locations, statuses and the assets themselves."""
    @it_asset_management.setter
    def it_asset_management(self, resource: ItAssetManagementApi) -> None: ...
    @it_asset_management.deleter
    def it_asset_management(self) -> None: ...
    @property
    def jira_links(self) -> JiraLinksApi:
        """Manages the links between Zendesk tickets and Jira issues made by the Jira integration."""
    @jira_links.setter
    def jira_links(self, resource: JiraLinksApi) -> None: ...
    @jira_links.deleter
    def jira_links(self) -> None: ...
    @property
    def job_status(self) -> JobStatusApi:
        """Follows background jobs, such as those of bulk calls, until they are done, and reads their
        results.
        """
    @job_status.setter
    def job_status(self, resource: JobStatusApi) -> None: ...
    @job_status.deleter
    def job_status(self) -> None: ...
    @property
    def locales(self) -> LocalesApi:
        """Lists the languages of the account, for agents and for end users, and finds the best one for the
        caller.
        """
    @locales.setter
    def locales(self, resource: LocalesApi) -> None: ...
    @locales.deleter
    def locales(self) -> None: ...
    @property
    def lotus(self) -> LotusApi:
        """Finds the groups and agents a ticket can be assigned to, as the agent interface does."""
    @lotus.setter
    def lotus(self, resource: LotusApi) -> None: ...
    @lotus.deleter
    def lotus(self) -> None: ...
    @property
    def macros(self) -> MacrosApi:
        """Manages macros, the prepared actions agents apply to tickets, with attachments, categories and
        definitions.
        """
    @macros.setter
    def macros(self, resource: MacrosApi) -> None: ...
    @macros.deleter
    def macros(self) -> None: ...
    @property
    def nps(self) -> NpsApi:
        """Handles Net Promoter Score surveys: invitations, recipients and responses, with incremental
        exports.
        """
    @nps.setter
    def nps(self, resource: NpsApi) -> None: ...
    @nps.deleter
    def nps(self) -> None: ...
    @property
    def oauth(self) -> OauthApi:
        """Manages OAuth clients and tokens, and exchanges codes or refresh tokens for new access tokens."""
    @oauth.setter
    def oauth(self, resource: OauthApi) -> None: ...
    @oauth.deleter
    def oauth(self) -> None: ...
    @property
    def object_layouts(self) -> ObjectLayoutsApi:
        """Reads and changes essentials cards, which choose the details shown to agents about a user or
        other record.
        """
    @object_layouts.setter
    def object_layouts(self, resource: ObjectLayoutsApi) -> None: ...
    @object_layouts.deleter
    def object_layouts(self) -> None: ...
    @property
    def organization_fields(self) -> OrganizationFieldsApi:
        """Manages the custom fields that organizations have."""
    @organization_fields.setter
    def organization_fields(self, resource: OrganizationFieldsApi) -> None: ...
    @organization_fields.deleter
    def organization_fields(self) -> None: ...
    @property
    def organization_memberships(self) -> OrganizationMembershipsApi:
        """Manages which users belong to which organizations, singly or in bulk."""
    @organization_memberships.setter
    def organization_memberships(self, resource: OrganizationMembershipsApi) -> None: ...
    @organization_memberships.deleter
    def organization_memberships(self) -> None: ...
    @property
    def organization_merges(self) -> OrganizationMergesApi:
        """Follows the merge of one organization into another."""
    @organization_merges.setter
    def organization_merges(self, resource: OrganizationMergesApi) -> None: ...
    @organization_merges.deleter
    def organization_merges(self) -> None: ...
    @property
    def organization_subscriptions(self) -> OrganizationSubscriptionsApi:
        """Manages who is notified of new tickets in an organization."""
    @organization_subscriptions.setter
    def organization_subscriptions(self, resource: OrganizationSubscriptionsApi) -> None: ...
    @organization_subscriptions.deleter
    def organization_subscriptions(self) -> None: ...
    @property
    def organizations(self) -> OrganizationsApi:
        """Manages organizations, the companies or units users belong to, singly or in bulk, with
        memberships, tags and merges.
        """
    @organizations.setter
    def organizations(self, resource: OrganizationsApi) -> None: ...
    @organizations.deleter
    def organizations(self) -> None: ...
    @property
    def problems(self) -> ProblemsApi:
        """Lists tickets of type problem and finds them by subject, for linking incidents."""
    @problems.setter
    def problems(self, resource: ProblemsApi) -> None: ...
    @problems.deleter
    def problems(self) -> None: ...
    @property
    def push_notification_devices(self) -> PushNotificationDevicesApi:
        """Unregisters mobile devices from push notifications."""
    @push_notification_devices.setter
    def push_notification_devices(self, resource: PushNotificationDevicesApi) -> None: ...
    @push_notification_devices.deleter
    def push_notification_devices(self) -> None: ...
    @property
    def queues(self) -> QueuesApi:
        """Manages the omnichannel routing queues, which hold work for groups of agents, and their order."""
    @queues.setter
    def queues(self, resource: QueuesApi) -> None: ...
    @queues.deleter
    def queues(self) -> None: ...
    @property
    def recipient_addresses(self) -> RecipientAddressesApi:
        """Manages the support email addresses at which the account receives tickets, and verifies them."""
    @recipient_addresses.setter
    def recipient_addresses(self, resource: RecipientAddressesApi) -> None: ...
    @recipient_addresses.deleter
    def recipient_addresses(self) -> None: ...
    @property
    def relationship_fields(self) -> RelationshipFieldsApi:
        """Finds the records that point to a given record through a lookup relationship field."""
    @relationship_fields.setter
    def relationship_fields(self, resource: RelationshipFieldsApi) -> None: ...
    @relationship_fields.deleter
    def relationship_fields(self) -> None: ...
    @property
    def relationships(self) -> RelationshipsApi:
        """Reads which conditions can filter the records a lookup relationship field offers."""
    @relationships.setter
    def relationships(self, resource: RelationshipsApi) -> None: ...
    @relationships.deleter
    def relationships(self) -> None: ...
    @property
    def remote_authentications(self) -> RemoteAuthenticationsApi:
        """Lists the single sign-on configurations of the account, such as SAML and JWT."""
    @remote_authentications.setter
    def remote_authentications(self, resource: RemoteAuthenticationsApi) -> None: ...
    @remote_authentications.deleter
    def remote_authentications(self) -> None: ...
    @property
    def requests(self) -> RequestsApi:
        """Gives end users their own view of tickets: create requests, follow them, comment and search."""
    @requests.setter
    def requests(self, resource: RequestsApi) -> None: ...
    @requests.deleter
    def requests(self) -> None: ...
    @property
    def resource_collections(self) -> ResourceCollectionsApi:
        """Creates, updates and deletes sets of resources, such as fields and triggers, from one JSON
        definition.
        """
    @resource_collections.setter
    def resource_collections(self, resource: ResourceCollectionsApi) -> None: ...
    @resource_collections.deleter
    def resource_collections(self) -> None: ...
    @property
    def routing(self) -> RoutingApi:
        """Manages skills for routing: attributes, their values, and which agents and tickets have them."""
    @routing.setter
    def routing(self, resource: RoutingApi) -> None: ...
    @routing.deleter
    def routing(self) -> None: ...
    @property
    def satisfaction_ratings(self) -> SatisfactionRatingsApi:
        """Reads the satisfaction ratings customers gave to tickets."""
    @satisfaction_ratings.setter
    def satisfaction_ratings(self, resource: SatisfactionRatingsApi) -> None: ...
    @satisfaction_ratings.deleter
    def satisfaction_ratings(self) -> None: ...
    @property
    def satisfaction_reasons(self) -> SatisfactionReasonsApi:
        """Reads the reasons customers can pick when they give a bad satisfaction rating."""
    @satisfaction_reasons.setter
    def satisfaction_reasons(self, resource: SatisfactionReasonsApi) -> None: ...
    @satisfaction_reasons.deleter
    def satisfaction_reasons(self) -> None: ...
    @property
    def saved_searches(self) -> SavedSearchesApi:
        """Manages searches an agent has stored for use in the agent interface."""
    @saved_searches.setter
    def saved_searches(self, resource: SavedSearchesApi) -> None: ...
    @saved_searches.deleter
    def saved_searches(self) -> None: ...
    @property
    def schedules(self) -> SchedulesApi:
        """Manages business hours: schedules, their weekly intervals and their holidays."""
    @schedules.setter
    def schedules(self, resource: SchedulesApi) -> None: ...
    @schedules.deleter
    def schedules(self) -> None: ...
    @property
    def search(self) -> SearchApi:
        """Searches tickets, users, organizations and groups with Zendesk's query language, and counts the
        matches.
        """
    @search.setter
    def search(self, resource: SearchApi) -> None: ...
    @search.deleter
    def search(self) -> None: ...
    @property
    def search_export(self) -> SearchExportApi:
        """Exports large search results of one record type, page by page with a cursor, beyond the usual
        limit of search.
        """
    @search_export.setter
    def search_export(self, resource: SearchExportApi) -> None: ...
    @search_export.deleter
    def search_export(self) -> None: ...
    @property
    def security_settings(self) -> SecuritySettingsApi:
        """Reads the security settings of the account, such as password and sign-in rules."""
    @security_settings.setter
    def security_settings(self, resource: SecuritySettingsApi) -> None: ...
    @security_settings.deleter
    def security_settings(self) -> None: ...
    @property
    def sessions(self) -> SessionsApi:
        """Lists the sign-in sessions of the account's users; ending them is found under `users`."""
    @sessions.setter
    def sessions(self, resource: SessionsApi) -> None: ...
    @sessions.deleter
    def sessions(self) -> None: ...
    @property
    def sharing_agreements(self) -> SharingAgreementsApi:
        """Manages agreements by which tickets are shared with other Zendesk accounts."""
    @sharing_agreements.setter
    def sharing_agreements(self, resource: SharingAgreementsApi) -> None: ...
    @sharing_agreements.deleter
    def sharing_agreements(self) -> None: ...
    @property
    def side_conversations(self) -> SideConversationsApi:
        """Manages side conversations, threads beside a ticket held by email, Slack, Teams or child ticket,
        with events and attachments.
        """
    @side_conversations.setter
    def side_conversations(self, resource: SideConversationsApi) -> None: ...
    @side_conversations.deleter
    def side_conversations(self) -> None: ...
    @property
    def skips(self) -> SkipsApi:
        """Records and lists tickets that agents passed over in guided mode, with the reasons."""
    @skips.setter
    def skips(self, resource: SkipsApi) -> None: ...
    @skips.deleter
    def skips(self) -> None: ...
    @property
    def sla_policies(self) -> SlaPoliciesApi:
        """Manages SLA policies, the reply and resolution targets for tickets, and their order."""
    @sla_policies.setter
    def sla_policies(self, resource: SlaPoliciesApi) -> None: ...
    @sla_policies.deleter
    def sla_policies(self) -> None: ...
    @property
    def sunshine_conversations(self) -> SunshineConversationsApi:
        """Sunshine Conversations: messages between a business and its customers on any channel. It has
        credentials of its own.
        """
    @sunshine_conversations.setter
    def sunshine_conversations(self, resource: SunshineConversationsApi) -> None: ...
    @sunshine_conversations.deleter
    def sunshine_conversations(self) -> None: ...
    @property
    def survey_responses(self) -> SurveyResponsesApi:
        """Handles responses to customer satisfaction surveys: list, create, read and submit them."""
    @survey_responses.setter
    def survey_responses(self, resource: SurveyResponsesApi) -> None: ...
    @survey_responses.deleter
    def survey_responses(self) -> None: ...
    @property
    def surveys(self) -> SurveysApi:
        """Reads customer satisfaction surveys, which survey responses answer."""
    @surveys.setter
    def surveys(self, resource: SurveysApi) -> None: ...
    @surveys.deleter
    def surveys(self) -> None: ...
    @property
    def suspended_tickets(self) -> SuspendedTicketsApi:
        """Handles incoming messages held back as possible spam: inspect, recover, export or delete them."""
    @suspended_tickets.setter
    def suspended_tickets(self, resource: SuspendedTicketsApi) -> None: ...
    @suspended_tickets.deleter
    def suspended_tickets(self) -> None: ...
    @property
    def tags(self) -> TagsApi:
        """Lists the tags used most in the account, and counts them."""
    @tags.setter
    def tags(self, resource: TagsApi) -> None: ...
    @tags.deleter
    def tags(self) -> None: ...
    @property
    def talk(self) -> TalkApi:
        """Groups what belongs to Zendesk Talk: calls, phone numbers, agents, statistics and more."""
    @talk.setter
    def talk(self, resource: TalkApi) -> None: ...
    @talk.deleter
    def talk(self) -> None: ...
    @property
    def talk_pe(self) -> TalkPeApi:
        """Opens tickets and users in an agent's browser, for phone systems of partners."""
    @talk_pe.setter
    def talk_pe(self, resource: TalkPeApi) -> None: ...
    @talk_pe.deleter
    def talk_pe(self) -> None: ...
    @property
    def target_failures(self) -> TargetFailuresApi:
        """Reads why messages to targets (the predecessors of webhooks) could not be delivered."""
    @target_failures.setter
    def target_failures(self, resource: TargetFailuresApi) -> None: ...
    @target_failures.deleter
    def target_failures(self) -> None: ...
    @property
    def targets(self) -> TargetsApi:
        """Manages targets, outside services notified by triggers and automations. Webhooks have replaced
        most of them.
        """
    @targets.setter
    def targets(self, resource: TargetsApi) -> None: ...
    @targets.deleter
    def targets(self) -> None: ...
    @property
    def task_list_templates(self) -> TaskListTemplatesApi:
        """Manages templates for the task lists that can be added to tickets, with their tasks."""
    @task_list_templates.setter
    def task_list_templates(self, resource: TaskListTemplatesApi) -> None: ...
    @task_list_templates.deleter
    def task_list_templates(self) -> None: ...
    @property
    def ticket_audits(self) -> TicketAuditsApi:
        """Lists the histories of changes across all tickets; those of one ticket are under `tickets`. Its
        calls are `client.tickets.audits`.
        """
    @ticket_audits.setter
    def ticket_audits(self, resource: TicketAuditsApi) -> None: ...
    @ticket_audits.deleter
    def ticket_audits(self) -> None: ...
    @property
    def ticket_content_pins(self) -> TicketContentPinsApi:
        """Pins content, such as help center articles, to tickets and removes it again."""
    @ticket_content_pins.setter
    def ticket_content_pins(self, resource: TicketContentPinsApi) -> None: ...
    @ticket_content_pins.deleter
    def ticket_content_pins(self) -> None: ...
    @property
    def ticket_fields(self) -> TicketFieldsApi:
        """Manages system and custom ticket fields, their order and the options of drop-down fields."""
    @ticket_fields.setter
    def ticket_fields(self, resource: TicketFieldsApi) -> None: ...
    @ticket_fields.deleter
    def ticket_fields(self) -> None: ...
    @property
    def ticket_form_statuses(self) -> TicketFormStatusesApi:
        """Reads which ticket statuses are available on which ticket forms, across forms."""
    @ticket_form_statuses.setter
    def ticket_form_statuses(self, resource: TicketFormStatusesApi) -> None: ...
    @ticket_form_statuses.deleter
    def ticket_form_statuses(self) -> None: ...
    @property
    def ticket_forms(self) -> TicketFormsApi:
        """Manages ticket forms: their fields, order, copies and the statuses available on them."""
    @ticket_forms.setter
    def ticket_forms(self, resource: TicketFormsApi) -> None: ...
    @ticket_forms.deleter
    def ticket_forms(self) -> None: ...
    @property
    def ticket_import(self) -> TicketImportApi:
        """Imports tickets from other systems with their original times and without triggers, singly or in
        bulk.
        """
    @ticket_import.setter
    def ticket_import(self, resource: TicketImportApi) -> None: ...
    @ticket_import.deleter
    def ticket_import(self) -> None: ...
    @property
    def ticket_metric_events(self) -> TicketMetricEventsApi:
        """Exports ticket metric events from a start time on, across all tickets. For admins; strictly rate
        limited.
        """
    @ticket_metric_events.setter
    def ticket_metric_events(self, resource: TicketMetricEventsApi) -> None: ...
    @ticket_metric_events.deleter
    def ticket_metric_events(self) -> None: ...
    @property
    def ticket_metrics(self) -> TicketMetricsApi:
        """Reads figures on tickets, such as reply, wait and resolution times."""
    @ticket_metrics.setter
    def ticket_metrics(self, resource: TicketMetricsApi) -> None: ...
    @ticket_metrics.deleter
    def ticket_metrics(self) -> None: ...
    @property
    def tickets(self) -> TicketsApi:
        """Manages tickets, the center of Zendesk Support, singly or in bulk, with comments, audits, tags,
        macros, metrics and related records.
        """
    @tickets.setter
    def tickets(self, resource: TicketsApi) -> None: ...
    @tickets.deleter
    def tickets(self) -> None: ...
    @property
    def time_zones(self) -> TimeZonesApi:
        """Lists the time zones that users, schedules and accounts can be set to."""
    @time_zones.setter
    def time_zones(self, resource: TimeZonesApi) -> None: ...
    @time_zones.deleter
    def time_zones(self) -> None: ...
    @property
    def topics(self) -> TopicsApi:
        """Reads topics of the old web portal forums and manages their tags."""
    @topics.setter
    def topics(self, resource: TopicsApi) -> None: ...
    @topics.deleter
    def topics(self) -> None: ...
    @property
    def trigger_categories(self) -> TriggerCategoriesApi:
        """Manages the categories triggers are sorted into, and moves categories and triggers in bulk."""
    @trigger_categories.setter
    def trigger_categories(self, resource: TriggerCategoriesApi) -> None: ...
    @trigger_categories.deleter
    def trigger_categories(self) -> None: ...
    @property
    def triggers(self) -> TriggersApi:
        """Manages ticket triggers, which act when a ticket is created or updated, with their order and
        revisions.
        """
    @triggers.setter
    def triggers(self, resource: TriggersApi) -> None: ...
    @triggers.deleter
    def triggers(self) -> None: ...
    @property
    def uploads(self) -> UploadsApi:
        """Uploads files whose tokens are then sent with a ticket comment, and deletes unused ones. Its
        calls are `client.attachments.delete` and `client.attachments.upload`.
        """
    @uploads.setter
    def uploads(self, resource: UploadsApi) -> None: ...
    @uploads.deleter
    def uploads(self) -> None: ...
    @property
    def user_fields(self) -> UserFieldsApi:
        """Manages the custom fields that users have, with the options of drop-down fields."""
    @user_fields.setter
    def user_fields(self, resource: UserFieldsApi) -> None: ...
    @user_fields.deleter
    def user_fields(self) -> None: ...
    @property
    def user_profiles(self) -> UserProfilesApi:
        """Manages profiles: what other systems know about a person, and the events that they report."""
    @user_profiles.setter
    def user_profiles(self, resource: UserProfilesApi) -> None: ...
    @user_profiles.deleter
    def user_profiles(self) -> None: ...
    @property
    def users(self) -> UsersApi:
        """Manages end users, agents and admins, singly or in bulk, with identities, passwords,
        memberships, sessions and related records.
        """
    @users.setter
    def users(self, resource: UsersApi) -> None: ...
    @users.deleter
    def users(self) -> None: ...
    @property
    def views(self) -> ViewsApi:
        """Manages views, the saved lists of tickets, runs and previews them, and counts or exports their
        tickets.
        """
    @views.setter
    def views(self, resource: ViewsApi) -> None: ...
    @views.deleter
    def views(self) -> None: ...
    @property
    def webhooks(self) -> WebhooksApi:
        """Manages webhooks: create, test and change them, read their invocations and handle signing
        secrets.
        """
    @webhooks.setter
    def webhooks(self, resource: WebhooksApi) -> None: ...
    @webhooks.deleter
    def webhooks(self) -> None: ...
    @property
    def workspaces(self) -> WorkspacesApi:
        """Manages contextual workspaces, which adapt the agent interface to the ticket, and their order."""
    @workspaces.setter
    def workspaces(self, resource: WorkspacesApi) -> None: ...
    @workspaces.deleter
    def workspaces(self) -> None: ...
    @property
    def zis(self) -> ZisApi:
        """Groups what belongs to Zendesk Integration Services."""
    @zis.setter
    def zis(self, resource: ZisApi) -> None: ...
    @zis.deleter
    def zis(self) -> None: ...

class AsyncResources:
    """The resources of the async client."""
    @property
    def access_logs(self) -> AsyncAccessLogsApi:
        """Lists what agents and admins have accessed in the account, for audits of privacy and security."""
    @access_logs.setter
    def access_logs(self, resource: AsyncAccessLogsApi) -> None: ...
    @access_logs.deleter
    def access_logs(self) -> None: ...
    @property
    def account(self) -> AsyncAccountApi:
        """Reads and changes the settings of the account, section by section."""
    @account.setter
    def account(self, resource: AsyncAccountApi) -> None: ...
    @account.deleter
    def account(self) -> None: ...
    @property
    def account_groups(self) -> AsyncAccountGroupsApi:
        """Reads how many agents of each group are available right now in omnichannel routing."""
    @account_groups.setter
    def account_groups(self, resource: AsyncAccountGroupsApi) -> None: ...
    @account_groups.deleter
    def account_groups(self) -> None: ...
    @property
    def accounts(self) -> AsyncAccountsApi:
        """Opens trial accounts for resellers and checks whether a subdomain is still free."""
    @accounts.setter
    def accounts(self, resource: AsyncAccountsApi) -> None: ...
    @accounts.deleter
    def accounts(self) -> None: ...
    @property
    def activities(self) -> AsyncActivitiesApi:
        """Lists recent ticket events that concern the calling agent, such as assignments and priority
        changes.
        """
    @activities.setter
    def activities(self, resource: AsyncActivitiesApi) -> None: ...
    @activities.deleter
    def activities(self) -> None: ...
    @property
    def agent_availabilities(self) -> AsyncAgentAvailabilitiesApi:
        """Reads agents' availability, status and open work per channel in omnichannel routing, and changes
        their unified status.
        """
    @agent_availabilities.setter
    def agent_availabilities(self, resource: AsyncAgentAvailabilitiesApi) -> None: ...
    @agent_availabilities.deleter
    def agent_availabilities(self) -> None: ...
    @property
    def any_channel(self) -> AsyncAnyChannelApi:
        """Connects an outside service through the channel framework: push its messages in and report
        failed deliveries.
        """
    @any_channel.setter
    def any_channel(self, resource: AsyncAnyChannelApi) -> None: ...
    @any_channel.deleter
    def any_channel(self) -> None: ...
    @property
    def api_tokens(self) -> AsyncApiTokensApi:
        """Lists the API tokens of the account, without their secrets, and deletes them."""
    @api_tokens.setter
    def api_tokens(self, resource: AsyncApiTokensApi) -> None: ...
    @api_tokens.deleter
    def api_tokens(self) -> None: ...
    @property
    def approval_requests(self) -> AsyncApprovalRequestsApi:
        """Lists approval requests across tickets and asks a user or group to approve something on a
        ticket.
        """
    @approval_requests.setter
    def approval_requests(self, resource: AsyncApprovalRequestsApi) -> None: ...
    @approval_requests.deleter
    def approval_requests(self) -> None: ...
    @property
    def approval_workflow_instances(self) -> AsyncApprovalWorkflowInstancesApi:
        """Starts approval workflows on tickets, adds approval requests to them, finds requests and records
        decisions.
        """
    @approval_workflow_instances.setter
    def approval_workflow_instances(self, resource: AsyncApprovalWorkflowInstancesApi) -> None: ...
    @approval_workflow_instances.deleter
    def approval_workflow_instances(self) -> None: ...
    @property
    def apps(self) -> AsyncAppsApi:
        """Manages Zendesk apps: upload and build private ones, install and configure them, order them in
        their locations and send them notifications.
        """
    @apps.setter
    def apps(self, resource: AsyncAppsApi) -> None: ...
    @apps.deleter
    def apps(self) -> None: ...
    @property
    def attachments(self) -> AsyncAttachmentsApi:
        """Looks up files attached to ticket comments, changes their malware access override and deletes
        them.
        """
    @attachments.setter
    def attachments(self, resource: AsyncAttachmentsApi) -> None: ...
    @attachments.deleter
    def attachments(self) -> None: ...
    @property
    def audit_logs(self) -> AsyncAuditLogsApi:
        """Reads and exports the record of changes that were made to the account's configuration and users."""
    @audit_logs.setter
    def audit_logs(self, resource: AsyncAuditLogsApi) -> None: ...
    @audit_logs.deleter
    def audit_logs(self) -> None: ...
    @property
    def autocomplete(self) -> AsyncAutocompleteApi:
        """Completes partly typed words, at present ticket tags, as an agent interface would need."""
    @autocomplete.setter
    def autocomplete(self, resource: AsyncAutocompleteApi) -> None: ...
    @autocomplete.deleter
    def autocomplete(self) -> None: ...
    @property
    def automations(self) -> AsyncAutomationsApi:
        """Manages automations, the business rules that act on tickets as time passes."""
    @automations.setter
    def automations(self, resource: AsyncAutomationsApi) -> None: ...
    @automations.deleter
    def automations(self) -> None: ...
    @property
    def bookmarks(self) -> AsyncBookmarksApi:
        """Manages the calling agent's bookmarked tickets."""
    @bookmarks.setter
    def bookmarks(self, resource: AsyncBookmarksApi) -> None: ...
    @bookmarks.deleter
    def bookmarks(self) -> None: ...
    @property
    def brand_agents(self) -> AsyncBrandAgentsApi:
        """Reads which agents belong to which brands, and takes agents out of a brand."""
    @brand_agents.setter
    def brand_agents(self, resource: AsyncBrandAgentsApi) -> None: ...
    @brand_agents.deleter
    def brand_agents(self) -> None: ...
    @property
    def brands(self) -> AsyncBrandsApi:
        """Manages brands with their logos, host mappings and agents."""
    @brands.setter
    def brands(self, resource: AsyncBrandsApi) -> None: ...
    @brands.deleter
    def brands(self) -> None: ...
    @property
    def calls(self) -> AsyncCallsApi:
        """Records calls of partner telephone systems and comments on them (Talk Partner Edition)."""
    @calls.setter
    def calls(self, resource: AsyncCallsApi) -> None: ...
    @calls.deleter
    def calls(self) -> None: ...
    @property
    def capacity(self) -> AsyncCapacityApi:
        """Manages capacity rules, which limit how much work omnichannel routing gives agents per channel."""
    @capacity.setter
    def capacity(self, resource: AsyncCapacityApi) -> None: ...
    @capacity.deleter
    def capacity(self) -> None: ...
    @property
    def channels(self) -> AsyncChannelsApi:
        """Works with connected X (Twitter) handles: list them, turn a post into a ticket and read its
        statuses.
        """
    @channels.setter
    def channels(self, resource: AsyncChannelsApi) -> None: ...
    @channels.deleter
    def channels(self) -> None: ...
    @property
    def chat_file_redactions(self) -> AsyncChatFileRedactionsApi:
        """Permanently removes files from the chat transcript of a ticket."""
    @chat_file_redactions.setter
    def chat_file_redactions(self, resource: AsyncChatFileRedactionsApi) -> None: ...
    @chat_file_redactions.deleter
    def chat_file_redactions(self) -> None: ...
    @property
    def chat_redactions(self) -> AsyncChatRedactionsApi:
        """Permanently blacks out text in the chat transcript of a ticket."""
    @chat_redactions.setter
    def chat_redactions(self, resource: AsyncChatRedactionsApi) -> None: ...
    @chat_redactions.deleter
    def chat_redactions(self) -> None: ...
    @property
    def chats(self) -> AsyncChatsApi:
        """Reads, searches and edits past chats and offline messages. Nested groups cover the rest of the
        Zendesk Chat API.
        """
    @chats.setter
    def chats(self, resource: AsyncChatsApi) -> None: ...
    @chats.deleter
    def chats(self) -> None: ...
    @property
    def comment_redactions(self) -> AsyncCommentRedactionsApi:
        """Permanently removes text, images and attachments from a ticket comment in the Agent Workspace."""
    @comment_redactions.setter
    def comment_redactions(self, resource: AsyncCommentRedactionsApi) -> None: ...
    @comment_redactions.deleter
    def comment_redactions(self) -> None: ...
    @property
    def countries(self) -> AsyncCountriesApi:
        """Lists the countries that Zendesk knows, with their calling codes."""
    @countries.setter
    def countries(self, resource: AsyncCountriesApi) -> None: ...
    @countries.deleter
    def countries(self) -> None: ...
    @property
    def custom_agent_roles(self) -> AsyncCustomAgentRolesApi:
        """Manages custom agent roles, the sets of permissions that agents can be given."""
    @custom_agent_roles.setter
    def custom_agent_roles(self, resource: AsyncCustomAgentRolesApi) -> None: ...
    @custom_agent_roles.deleter
    def custom_agent_roles(self) -> None: ...
    @property
    def custom_objects(self) -> AsyncCustomObjectsApi:
        """Defines custom objects and stores their data: fields, records, attachments, triggers, limits,
        access rules and permissions.
        """
    @custom_objects.setter
    def custom_objects(self, resource: AsyncCustomObjectsApi) -> None: ...
    @custom_objects.deleter
    def custom_objects(self) -> None: ...
    @property
    def custom_statuses(self) -> AsyncCustomStatusesApi:
        """Manages custom ticket statuses, sets the default of each status category and adds statuses to
        forms.
        """
    @custom_statuses.setter
    def custom_statuses(self, resource: AsyncCustomStatusesApi) -> None: ...
    @custom_statuses.deleter
    def custom_statuses(self) -> None: ...
    @property
    def deleted_tickets(self) -> AsyncDeletedTicketsApi:
        """Handles tickets that were deleted: list them, bring them back or erase them permanently. Its
        calls are `client.tickets.deleted`, `client.tickets.permanently_delete` and
        `client.tickets.restore`.
        """
    @deleted_tickets.setter
    def deleted_tickets(self, resource: AsyncDeletedTicketsApi) -> None: ...
    @deleted_tickets.deleter
    def deleted_tickets(self) -> None: ...
    @property
    def deleted_users(self) -> AsyncDeletedUsersApi:
        """Handles users that were deleted: list, count and look them up, or erase their personal data
        permanently.
        """
    @deleted_users.setter
    def deleted_users(self, resource: AsyncDeletedUsersApi) -> None: ...
    @deleted_users.deleter
    def deleted_users(self) -> None: ...
    @property
    def deletion_schedules(self) -> AsyncDeletionSchedulesApi:
        """Manages schedules by which Zendesk deletes old data, such as closed tickets, by itself."""
    @deletion_schedules.setter
    def deletion_schedules(self, resource: AsyncDeletionSchedulesApi) -> None: ...
    @deletion_schedules.deleter
    def deletion_schedules(self) -> None: ...
    @property
    def dynamic_content(self) -> AsyncDynamicContentApi:
        """Manages dynamic content items, texts used by placeholder, and their variants in each language."""
    @dynamic_content.setter
    def dynamic_content(self, resource: AsyncDynamicContentApi) -> None: ...
    @dynamic_content.deleter
    def dynamic_content(self) -> None: ...
    @property
    def email_notifications(self) -> AsyncEmailNotificationsApi:
        """Reads the email notifications that were sent out for tickets, with recipients and delivery."""
    @email_notifications.setter
    def email_notifications(self, resource: AsyncEmailNotificationsApi) -> None: ...
    @email_notifications.deleter
    def email_notifications(self) -> None: ...
    @property
    def end_user(self) -> AsyncEndUserApi:
        """Reads and edits an end user's profile and identities with the rights of an end user."""
    @end_user.setter
    def end_user(self, resource: AsyncEndUserApi) -> None: ...
    @end_user.deleter
    def end_user(self) -> None: ...
    @property
    def engagements(self) -> AsyncEngagementsApi:
        """Reads engagements: the periods in which agents were responsible for a ticket, call or
        conversation.
        """
    @engagements.setter
    def engagements(self, resource: AsyncEngagementsApi) -> None: ...
    @engagements.deleter
    def engagements(self) -> None: ...
    @property
    def group_memberships(self) -> AsyncGroupMembershipsApi:
        """Manages which agents belong to which groups, singly or in bulk."""
    @group_memberships.setter
    def group_memberships(self, resource: AsyncGroupMembershipsApi) -> None: ...
    @group_memberships.deleter
    def group_memberships(self) -> None: ...
    @property
    def group_sla_policies(self) -> AsyncGroupSlaPoliciesApi:
        """Manages group SLA policies, the targets for how long a group may own a ticket."""
    @group_sla_policies.setter
    def group_sla_policies(self, resource: AsyncGroupSlaPoliciesApi) -> None: ...
    @group_sla_policies.deleter
    def group_sla_policies(self) -> None: ...
    @property
    def groups(self) -> AsyncGroupsApi:
        """Manages groups of agents and lists their members and users."""
    @groups.setter
    def groups(self, resource: AsyncGroupsApi) -> None: ...
    @groups.deleter
    def groups(self) -> None: ...
    @property
    def help_center(self) -> AsyncHelpCenterApi:
        """Groups what belongs to the help center: articles, sections, community posts and more."""
    @help_center.setter
    def help_center(self, resource: AsyncHelpCenterApi) -> None: ...
    @help_center.deleter
    def help_center(self) -> None: ...
    @property
    def incremental(self) -> AsyncIncrementalApi:
        """Exports tickets, users, organizations and more that changed since a point in time, for syncing
        and reporting.
        """
    @incremental.setter
    def incremental(self, resource: AsyncIncrementalApi) -> None: ...
    @incremental.deleter
    def incremental(self) -> None: ...
    @property
    def ips(self) -> AsyncIpsApi:
        """Lists the IP address ranges that Zendesk uses, for firewall rules."""
    @ips.setter
    def ips(self, resource: AsyncIpsApi) -> None: ...
    @ips.deleter
    def ips(self) -> None: ...
    @property
    def it_asset_management(self) -> AsyncItAssetManagementApi:
        """Manages IT assets: their types and fields, locations, statuses and the assets themselves."""
    @it_asset_management.setter
    def it_asset_management(self, resource: AsyncItAssetManagementApi) -> None: ...
    @it_asset_management.deleter
    def it_asset_management(self) -> None: ...
    @property
    def jira_links(self) -> AsyncJiraLinksApi:
        """Manages the links between Zendesk tickets and Jira issues made by the Jira integration."""
    @jira_links.setter
    def jira_links(self, resource: AsyncJiraLinksApi) -> None: ...
    @jira_links.deleter
    def jira_links(self) -> None: ...
    @property
    def job_status(self) -> AsyncJobStatusApi:
        """Follows background jobs, such as those of bulk calls, until they are done, and reads their
        results.
        """
    @job_status.setter
    def job_status(self, resource: AsyncJobStatusApi) -> None: ...
    @job_status.deleter
    def job_status(self) -> None: ...
    @property
    def locales(self) -> AsyncLocalesApi:
        """Lists the languages of the account, for agents and for end users, and finds the best one for the
        caller.
        """
    @locales.setter
    def locales(self, resource: AsyncLocalesApi) -> None: ...
    @locales.deleter
    def locales(self) -> None: ...
    @property
    def lotus(self) -> AsyncLotusApi:
        """Finds the groups and agents a ticket can be assigned to, as the agent interface does."""
    @lotus.setter
    def lotus(self, resource: AsyncLotusApi) -> None: ...
    @lotus.deleter
    def lotus(self) -> None: ...
    @property
    def macros(self) -> AsyncMacrosApi:
        """Manages macros, the prepared actions agents apply to tickets, with attachments, categories and
        definitions.
        """
    @macros.setter
    def macros(self, resource: AsyncMacrosApi) -> None: ...
    @macros.deleter
    def macros(self) -> None: ...
    @property
    def nps(self) -> AsyncNpsApi:
        """Handles Net Promoter Score surveys: invitations, recipients and responses, with incremental
        exports.
        """
    @nps.setter
    def nps(self, resource: AsyncNpsApi) -> None: ...
    @nps.deleter
    def nps(self) -> None: ...
    @property
    def oauth(self) -> AsyncOauthApi:
        """Manages OAuth clients and tokens, and exchanges codes or refresh tokens for new access tokens."""
    @oauth.setter
    def oauth(self, resource: AsyncOauthApi) -> None: ...
    @oauth.deleter
    def oauth(self) -> None: ...
    @property
    def object_layouts(self) -> AsyncObjectLayoutsApi:
        """Reads and changes essentials cards, which choose the details shown to agents about a user or
        other record.
        """
    @object_layouts.setter
    def object_layouts(self, resource: AsyncObjectLayoutsApi) -> None: ...
    @object_layouts.deleter
    def object_layouts(self) -> None: ...
    @property
    def organization_fields(self) -> AsyncOrganizationFieldsApi:
        """Manages the custom fields that organizations have."""
    @organization_fields.setter
    def organization_fields(self, resource: AsyncOrganizationFieldsApi) -> None: ...
    @organization_fields.deleter
    def organization_fields(self) -> None: ...
    @property
    def organization_memberships(self) -> AsyncOrganizationMembershipsApi:
        """Manages which users belong to which organizations, singly or in bulk."""
    @organization_memberships.setter
    def organization_memberships(self, resource: AsyncOrganizationMembershipsApi) -> None: ...
    @organization_memberships.deleter
    def organization_memberships(self) -> None: ...
    @property
    def organization_merges(self) -> AsyncOrganizationMergesApi:
        """Follows the merge of one organization into another."""
    @organization_merges.setter
    def organization_merges(self, resource: AsyncOrganizationMergesApi) -> None: ...
    @organization_merges.deleter
    def organization_merges(self) -> None: ...
    @property
    def organization_subscriptions(self) -> AsyncOrganizationSubscriptionsApi:
        """Manages who is notified of new tickets in an organization."""
    @organization_subscriptions.setter
    def organization_subscriptions(self, resource: AsyncOrganizationSubscriptionsApi) -> None: ...
    @organization_subscriptions.deleter
    def organization_subscriptions(self) -> None: ...
    @property
    def organizations(self) -> AsyncOrganizationsApi:
        """Manages organizations, the companies or units users belong to, singly or in bulk, with
        memberships, tags and merges.
        """
    @organizations.setter
    def organizations(self, resource: AsyncOrganizationsApi) -> None: ...
    @organizations.deleter
    def organizations(self) -> None: ...
    @property
    def problems(self) -> AsyncProblemsApi:
        """Lists tickets of type problem and finds them by subject, for linking incidents."""
    @problems.setter
    def problems(self, resource: AsyncProblemsApi) -> None: ...
    @problems.deleter
    def problems(self) -> None: ...
    @property
    def push_notification_devices(self) -> AsyncPushNotificationDevicesApi:
        """Unregisters mobile devices from push notifications."""
    @push_notification_devices.setter
    def push_notification_devices(self, resource: AsyncPushNotificationDevicesApi) -> None: ...
    @push_notification_devices.deleter
    def push_notification_devices(self) -> None: ...
    @property
    def queues(self) -> AsyncQueuesApi:
        """Manages the omnichannel routing queues, which hold work for groups of agents, and their order."""
    @queues.setter
    def queues(self, resource: AsyncQueuesApi) -> None: ...
    @queues.deleter
    def queues(self) -> None: ...
    @property
    def recipient_addresses(self) -> AsyncRecipientAddressesApi:
        """Manages the support email addresses at which the account receives tickets, and verifies them."""
    @recipient_addresses.setter
    def recipient_addresses(self, resource: AsyncRecipientAddressesApi) -> None: ...
    @recipient_addresses.deleter
    def recipient_addresses(self) -> None: ...
    @property
    def relationship_fields(self) -> AsyncRelationshipFieldsApi:
        """Finds the records that point to a given record through a lookup relationship field."""
    @relationship_fields.setter
    def relationship_fields(self, resource: AsyncRelationshipFieldsApi) -> None: ...
    @relationship_fields.deleter
    def relationship_fields(self) -> None: ...
    @property
    def relationships(self) -> AsyncRelationshipsApi:
        """Reads which conditions can filter the records a lookup relationship field offers."""
    @relationships.setter
    def relationships(self, resource: AsyncRelationshipsApi) -> None: ...
    @relationships.deleter
    def relationships(self) -> None: ...
    @property
    def remote_authentications(self) -> AsyncRemoteAuthenticationsApi:
        """Lists the single sign-on configurations of the account, such as SAML and JWT."""
    @remote_authentications.setter
    def remote_authentications(self, resource: AsyncRemoteAuthenticationsApi) -> None: ...
    @remote_authentications.deleter
    def remote_authentications(self) -> None: ...
    @property
    def requests(self) -> AsyncRequestsApi:
        """Gives end users their own view of tickets: create requests, follow them, comment and search."""
    @requests.setter
    def requests(self, resource: AsyncRequestsApi) -> None: ...
    @requests.deleter
    def requests(self) -> None: ...
    @property
    def resource_collections(self) -> AsyncResourceCollectionsApi:
        """Creates, updates and deletes sets of resources, such as fields and triggers, from one JSON
        definition.
        """
    @resource_collections.setter
    def resource_collections(self, resource: AsyncResourceCollectionsApi) -> None: ...
    @resource_collections.deleter
    def resource_collections(self) -> None: ...
    @property
    def routing(self) -> AsyncRoutingApi:
        """Manages skills for routing: attributes, their values, and which agents and tickets have them."""
    @routing.setter
    def routing(self, resource: AsyncRoutingApi) -> None: ...
    @routing.deleter
    def routing(self) -> None: ...
    @property
    def satisfaction_ratings(self) -> AsyncSatisfactionRatingsApi:
        """Reads the satisfaction ratings customers gave to tickets."""
    @satisfaction_ratings.setter
    def satisfaction_ratings(self, resource: AsyncSatisfactionRatingsApi) -> None: ...
    @satisfaction_ratings.deleter
    def satisfaction_ratings(self) -> None: ...
    @property
    def satisfaction_reasons(self) -> AsyncSatisfactionReasonsApi:
        """Reads the reasons customers can pick when they give a bad satisfaction rating."""
    @satisfaction_reasons.setter
    def satisfaction_reasons(self, resource: AsyncSatisfactionReasonsApi) -> None: ...
    @satisfaction_reasons.deleter
    def satisfaction_reasons(self) -> None: ...
    @property
    def saved_searches(self) -> AsyncSavedSearchesApi:
        """Manages searches an agent has stored for use in the agent interface."""
    @saved_searches.setter
    def saved_searches(self, resource: AsyncSavedSearchesApi) -> None: ...
    @saved_searches.deleter
    def saved_searches(self) -> None: ...
    @property
    def schedules(self) -> AsyncSchedulesApi:
        """Manages business hours: schedules, their weekly intervals and their holidays."""
    @schedules.setter
    def schedules(self, resource: AsyncSchedulesApi) -> None: ...
    @schedules.deleter
    def schedules(self) -> None: ...
    @property
    def search(self) -> AsyncSearchApi:
        """Searches tickets, users, organizations and groups with Zendesk's query language, and counts the
        matches.
        """
    @search.setter
    def search(self, resource: AsyncSearchApi) -> None: ...
    @search.deleter
    def search(self) -> None: ...
    @property
    def search_export(self) -> AsyncSearchExportApi:
        """Exports large search results of one record type, page by page with a cursor, beyond the usual
        limit of search.
        """
    @search_export.setter
    def search_export(self, resource: AsyncSearchExportApi) -> None: ...
    @search_export.deleter
    def search_export(self) -> None: ...
    @property
    def security_settings(self) -> AsyncSecuritySettingsApi:
        """Reads the security settings of the account, such as password and sign-in rules."""
    @security_settings.setter
    def security_settings(self, resource: AsyncSecuritySettingsApi) -> None: ...
    @security_settings.deleter
    def security_settings(self) -> None: ...
    @property
    def sessions(self) -> AsyncSessionsApi:
        """Lists the sign-in sessions of the account's users; ending them is found under `users`."""
    @sessions.setter
    def sessions(self, resource: AsyncSessionsApi) -> None: ...
    @sessions.deleter
    def sessions(self) -> None: ...
    @property
    def sharing_agreements(self) -> AsyncSharingAgreementsApi:
        """Manages agreements by which tickets are shared with other Zendesk accounts."""
    @sharing_agreements.setter
    def sharing_agreements(self, resource: AsyncSharingAgreementsApi) -> None: ...
    @sharing_agreements.deleter
    def sharing_agreements(self) -> None: ...
    @property
    def side_conversations(self) -> AsyncSideConversationsApi:
        """Manages side conversations, threads beside a ticket held by email, Slack, Teams or child ticket,
        with events and attachments.
        """
    @side_conversations.setter
    def side_conversations(self, resource: AsyncSideConversationsApi) -> None: ...
    @side_conversations.deleter
    def side_conversations(self) -> None: ...
    @property
    def skips(self) -> AsyncSkipsApi:
        """Records and lists tickets that agents passed over in guided mode, with the reasons."""
    @skips.setter
    def skips(self, resource: AsyncSkipsApi) -> None: ...
    @skips.deleter
    def skips(self) -> None: ...
    @property
    def sla_policies(self) -> AsyncSlaPoliciesApi:
        """Manages SLA policies, the reply and resolution targets for tickets, and their order."""
    @sla_policies.setter
    def sla_policies(self, resource: AsyncSlaPoliciesApi) -> None: ...
    @sla_policies.deleter
    def sla_policies(self) -> None: ...
    @property
    def sunshine_conversations(self) -> AsyncSunshineConversationsApi:
        """Sunshine Conversations: messages between a business and its customers on any channel. It has
        credentials of its own.
        """
    @sunshine_conversations.setter
    def sunshine_conversations(self, resource: AsyncSunshineConversationsApi) -> None: ...
    @sunshine_conversations.deleter
    def sunshine_conversations(self) -> None: ...
    @property
    def survey_responses(self) -> AsyncSurveyResponsesApi:
        """Handles responses to customer satisfaction surveys: list, create, read and submit them."""
    @survey_responses.setter
    def survey_responses(self, resource: AsyncSurveyResponsesApi) -> None: ...
    @survey_responses.deleter
    def survey_responses(self) -> None: ...
    @property
    def surveys(self) -> AsyncSurveysApi:
        """Reads customer satisfaction surveys, which survey responses answer."""
    @surveys.setter
    def surveys(self, resource: AsyncSurveysApi) -> None: ...
    @surveys.deleter
    def surveys(self) -> None: ...
    @property
    def suspended_tickets(self) -> AsyncSuspendedTicketsApi:
        """Handles incoming messages held back as possible spam: inspect, recover, export or delete them."""
    @suspended_tickets.setter
    def suspended_tickets(self, resource: AsyncSuspendedTicketsApi) -> None: ...
    @suspended_tickets.deleter
    def suspended_tickets(self) -> None: ...
    @property
    def tags(self) -> AsyncTagsApi:
        """Lists the tags used most in the account, and counts them."""
    @tags.setter
    def tags(self, resource: AsyncTagsApi) -> None: ...
    @tags.deleter
    def tags(self) -> None: ...
    @property
    def talk(self) -> AsyncTalkApi:
        """Groups what belongs to Zendesk Talk: calls, phone numbers, agents, statistics and more."""
    @talk.setter
    def talk(self, resource: AsyncTalkApi) -> None: ...
    @talk.deleter
    def talk(self) -> None: ...
    @property
    def talk_pe(self) -> AsyncTalkPeApi:
        """Opens tickets and users in an agent's browser, for phone systems of partners."""
    @talk_pe.setter
    def talk_pe(self, resource: AsyncTalkPeApi) -> None: ...
    @talk_pe.deleter
    def talk_pe(self) -> None: ...
    @property
    def target_failures(self) -> AsyncTargetFailuresApi:
        """Reads why messages to targets (the predecessors of webhooks) could not be delivered."""
    @target_failures.setter
    def target_failures(self, resource: AsyncTargetFailuresApi) -> None: ...
    @target_failures.deleter
    def target_failures(self) -> None: ...
    @property
    def targets(self) -> AsyncTargetsApi:
        """Manages targets, outside services notified by triggers and automations. Webhooks have replaced
        most of them.
        """
    @targets.setter
    def targets(self, resource: AsyncTargetsApi) -> None: ...
    @targets.deleter
    def targets(self) -> None: ...
    @property
    def task_list_templates(self) -> AsyncTaskListTemplatesApi:
        """Manages templates for the task lists that can be added to tickets, with their tasks."""
    @task_list_templates.setter
    def task_list_templates(self, resource: AsyncTaskListTemplatesApi) -> None: ...
    @task_list_templates.deleter
    def task_list_templates(self) -> None: ...
    @property
    def ticket_audits(self) -> AsyncTicketAuditsApi:
        """Lists the histories of changes across all tickets; those of one ticket are under `tickets`. Its
        calls are `client.tickets.audits`.
        """
    @ticket_audits.setter
    def ticket_audits(self, resource: AsyncTicketAuditsApi) -> None: ...
    @ticket_audits.deleter
    def ticket_audits(self) -> None: ...
    @property
    def ticket_content_pins(self) -> AsyncTicketContentPinsApi:
        """Pins content, such as help center articles, to tickets and removes it again."""
    @ticket_content_pins.setter
    def ticket_content_pins(self, resource: AsyncTicketContentPinsApi) -> None: ...
    @ticket_content_pins.deleter
    def ticket_content_pins(self) -> None: ...
    @property
    def ticket_fields(self) -> AsyncTicketFieldsApi:
        """Manages system and custom ticket fields, their order and the options of drop-down fields."""
    @ticket_fields.setter
    def ticket_fields(self, resource: AsyncTicketFieldsApi) -> None: ...
    @ticket_fields.deleter
    def ticket_fields(self) -> None: ...
    @property
    def ticket_form_statuses(self) -> AsyncTicketFormStatusesApi:
        """Reads which ticket statuses are available on which ticket forms, across forms."""
    @ticket_form_statuses.setter
    def ticket_form_statuses(self, resource: AsyncTicketFormStatusesApi) -> None: ...
    @ticket_form_statuses.deleter
    def ticket_form_statuses(self) -> None: ...
    @property
    def ticket_forms(self) -> AsyncTicketFormsApi:
        """Manages ticket forms: their fields, order, copies and the statuses available on them."""
    @ticket_forms.setter
    def ticket_forms(self, resource: AsyncTicketFormsApi) -> None: ...
    @ticket_forms.deleter
    def ticket_forms(self) -> None: ...
    @property
    def ticket_import(self) -> AsyncTicketImportApi:
        """Imports tickets from other systems with their original times and without triggers, singly or in
        bulk.
        """
    @ticket_import.setter
    def ticket_import(self, resource: AsyncTicketImportApi) -> None: ...
    @ticket_import.deleter
    def ticket_import(self) -> None: ...
    @property
    def ticket_metric_events(self) -> AsyncTicketMetricEventsApi:
        """Exports ticket metric events from a start time on, across all tickets. For admins; strictly rate
        limited.
        """
    @ticket_metric_events.setter
    def ticket_metric_events(self, resource: AsyncTicketMetricEventsApi) -> None: ...
    @ticket_metric_events.deleter
    def ticket_metric_events(self) -> None: ...
    @property
    def ticket_metrics(self) -> AsyncTicketMetricsApi:
        """Reads figures on tickets, such as reply, wait and resolution times."""
    @ticket_metrics.setter
    def ticket_metrics(self, resource: AsyncTicketMetricsApi) -> None: ...
    @ticket_metrics.deleter
    def ticket_metrics(self) -> None: ...
    @property
    def tickets(self) -> AsyncTicketsApi:
        """Manages tickets, the center of Zendesk Support, singly or in bulk, with comments, audits, tags,
        macros, metrics and related records.
        """
    @tickets.setter
    def tickets(self, resource: AsyncTicketsApi) -> None: ...
    @tickets.deleter
    def tickets(self) -> None: ...
    @property
    def time_zones(self) -> AsyncTimeZonesApi:
        """Lists the time zones that users, schedules and accounts can be set to."""
    @time_zones.setter
    def time_zones(self, resource: AsyncTimeZonesApi) -> None: ...
    @time_zones.deleter
    def time_zones(self) -> None: ...
    @property
    def topics(self) -> AsyncTopicsApi:
        """Reads topics of the old web portal forums and manages their tags."""
    @topics.setter
    def topics(self, resource: AsyncTopicsApi) -> None: ...
    @topics.deleter
    def topics(self) -> None: ...
    @property
    def trigger_categories(self) -> AsyncTriggerCategoriesApi:
        """Manages the categories triggers are sorted into, and moves categories and triggers in bulk."""
    @trigger_categories.setter
    def trigger_categories(self, resource: AsyncTriggerCategoriesApi) -> None: ...
    @trigger_categories.deleter
    def trigger_categories(self) -> None: ...
    @property
    def triggers(self) -> AsyncTriggersApi:
        """Manages ticket triggers, which act when a ticket is created or updated, with their order and
        revisions.
        """
    @triggers.setter
    def triggers(self, resource: AsyncTriggersApi) -> None: ...
    @triggers.deleter
    def triggers(self) -> None: ...
    @property
    def uploads(self) -> AsyncUploadsApi:
        """Uploads files whose tokens are then sent with a ticket comment, and deletes unused ones. Its
        calls are `client.attachments.delete` and `client.attachments.upload`.
        """
    @uploads.setter
    def uploads(self, resource: AsyncUploadsApi) -> None: ...
    @uploads.deleter
    def uploads(self) -> None: ...
    @property
    def user_fields(self) -> AsyncUserFieldsApi:
        """Manages the custom fields that users have, with the options of drop-down fields."""
    @user_fields.setter
    def user_fields(self, resource: AsyncUserFieldsApi) -> None: ...
    @user_fields.deleter
    def user_fields(self) -> None: ...
    @property
    def user_profiles(self) -> AsyncUserProfilesApi:
        """Manages profiles: what other systems know about a person, and the events that they report."""
    @user_profiles.setter
    def user_profiles(self, resource: AsyncUserProfilesApi) -> None: ...
    @user_profiles.deleter
    def user_profiles(self) -> None: ...
    @property
    def users(self) -> AsyncUsersApi:
        """Manages end users, agents and admins, singly or in bulk, with identities, passwords,
        memberships, sessions and related records.
        """
    @users.setter
    def users(self, resource: AsyncUsersApi) -> None: ...
    @users.deleter
    def users(self) -> None: ...
    @property
    def views(self) -> AsyncViewsApi:
        """Manages views, the saved lists of tickets, runs and previews them, and counts or exports their
        tickets.
        """
    @views.setter
    def views(self, resource: AsyncViewsApi) -> None: ...
    @views.deleter
    def views(self) -> None: ...
    @property
    def webhooks(self) -> AsyncWebhooksApi:
        """Manages webhooks: create, test and change them, read their invocations and handle signing
        secrets.
        """
    @webhooks.setter
    def webhooks(self, resource: AsyncWebhooksApi) -> None: ...
    @webhooks.deleter
    def webhooks(self) -> None: ...
    @property
    def workspaces(self) -> AsyncWorkspacesApi:
        """Manages contextual workspaces, which adapt the agent interface to the ticket, and their order."""
    @workspaces.setter
    def workspaces(self, resource: AsyncWorkspacesApi) -> None: ...
    @workspaces.deleter
    def workspaces(self) -> None: ...
    @property
    def zis(self) -> AsyncZisApi:
        """Groups what belongs to Zendesk Integration Services."""
    @zis.setter
    def zis(self, resource: AsyncZisApi) -> None: ...
    @zis.deleter
    def zis(self) -> None: ...
