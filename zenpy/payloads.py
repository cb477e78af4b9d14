# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""The payloads of records as TypedDicts: what `to_dict()` gives, and what calls take in place of
an object. Every key may be missing; what a record has beyond these keys is kept all the same.
"""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class AccessLogGraphqlDict(TypedDict):
    """GraphQL part of an access log entry, describing which query or mutation was run."""

    operation_name: NotRequired[str]
    """Name the client gave to the GraphQL operation."""
    operation_type: NotRequired[str]
    """Kind of GraphQL operation, such as `query` or `mutation`."""
    query: NotRequired[str]
    """Source text of the GraphQL document that was executed."""
    variables: NotRequired[str]
    """Variables passed along with the operation, serialized as text."""


class AccessRuleFieldMetadataDict(TypedDict):
    """Hints on how to fetch the choices for an access rule condition that points to other records."""

    collection_key: NotRequired[str]
    """Key of the response under which the list of choices is found."""
    field_id: NotRequired[int | None]
    """Lookup field the subject refers to; null when it is no custom field."""
    item_key: NotRequired[str]
    """Key under which a single choice is found in a response."""
    source: NotRequired[str | None]
    """Origin of the choices, such as the related object type; null if there is none."""
    url: NotRequired[str]
    """Endpoint from which the choices can be read."""


class AccountGroupAvailabilityDict(TypedDict):
    """Counts of agents by status and channel for one group or the whole account."""

    account_id: NotRequired[int]
    """Account to which the counts apply."""
    channel_group_statuses: NotRequired[dict[str, object]]
    """Number of agents in each status, by channel."""
    group_id: NotRequired[int]
    """Group whose agents are counted."""
    unified_states: NotRequired[dict[str, object]]
    """Number of agents in each unified status."""
    version: NotRequired[int]
    """Revision of the snapshot; it rises with each change."""


class AccountSettingsActiveFeaturesDict(TypedDict):
    """Feature switches of an account, found under `active_features` of the account settings."""

    agent_forwarding: NotRequired[bool]
    """Whether agents can have Talk calls forwarded to a phone."""
    allow_ccs: NotRequired[bool]
    """Whether people can be copied on tickets."""
    allow_email_template_customization: NotRequired[bool]
    """Whether the mail templates may be edited."""
    automatic_answers: NotRequired[bool]
    """Whether article suggestions are sent automatically to new requests."""
    bcc_archiving: NotRequired[bool]
    """Whether copies of outgoing mail go to an archive address."""
    benchmark_opt_out: NotRequired[bool]
    """Whether the account withdrew from the benchmark comparison across Zendesk customers."""
    business_hours: NotRequired[bool]
    """Whether schedules of working hours are in use."""
    chat: NotRequired[bool]
    """Whether live chat is turned on."""
    chat_about_my_ticket: NotRequired[bool]
    """Whether customers can start a chat about an existing ticket."""
    csat_reason_code: NotRequired[bool]
    """Whether a negative satisfaction rating asks for a reason."""
    custom_dkim_domain: NotRequired[bool]
    """Whether outgoing mail is signed with DKIM for the account's own domain."""
    customer_context_as_default: NotRequired[bool]
    """Whether the customer context panel is opened by default."""
    customer_satisfaction: NotRequired[bool]
    """Whether satisfaction ratings for tickets are active."""
    customer_satisfaction_survey: NotRequired[bool]
    """Whether the newer configurable satisfaction survey is active."""
    dynamic_contents: NotRequired[bool]
    """Whether placeholders with per-language texts are available."""
    explore: NotRequired[bool]
    """Whether the Explore analytics product is available."""
    explore_on_support_ent_plan: NotRequired[bool]
    """Whether Explore comes with the account's Support Enterprise plan."""
    explore_on_support_pro_plan: NotRequired[bool]
    """Whether Explore comes with the account's Support Professional plan."""
    facebook: NotRequired[bool]
    """Whether the Facebook channel is active."""
    facebook_login: NotRequired[bool]
    """Whether end users may sign in with a Facebook account."""
    fallback_composer: NotRequired[bool]
    """Whether the fallback comment composer is used in the agent interface."""
    forum_analytics: NotRequired[bool]
    """Whether analytics for community forums are available."""
    good_data_and_explore: NotRequired[bool]
    """Whether the older GoodData reporting runs alongside Explore."""
    google_login: NotRequired[bool]
    """Whether end users may sign in with a Google account."""
    is_abusive: NotRequired[bool]
    """Whether Zendesk has marked the account as abusive."""
    light_agents: NotRequired[bool]
    """Whether agents with limited, mostly internal access can be added."""
    markdown: NotRequired[bool]
    """Whether agents may format comments with Markdown."""
    on_hold_status: NotRequired[bool]
    """Whether the `hold` ticket status can be used."""
    organization_access_enabled: NotRequired[bool]
    """Whether access by organization is turned on."""
    rich_content_in_emails: NotRequired[bool]
    """Whether formatting and inline images of received mail are kept."""
    sandbox: NotRequired[bool]
    """Whether the account can have a sandbox for testing."""
    satisfaction_prediction: NotRequired[bool]
    """Whether tickets get a predicted satisfaction score."""
    suspended_ticket_notification: NotRequired[bool]
    """Whether notices about suspended tickets are mailed."""
    ticket_forms: NotRequired[bool]
    """Whether several ticket forms can be used."""
    ticket_tagging: NotRequired[bool]
    """Whether tickets can carry tags."""
    topic_suggestion: NotRequired[bool]
    """Whether forum topics are suggested to requesters."""
    twitter: NotRequired[bool]
    """Whether the X (formerly Twitter) channel is active."""
    twitter_login: NotRequired[bool]
    """Whether end users may sign in with an X (formerly Twitter) account."""
    user_org_fields: NotRequired[bool]
    """Whether custom fields for users and organizations are available."""
    user_tagging: NotRequired[bool]
    """Whether users and organizations can carry tags."""
    voice: NotRequired[bool]
    """Whether Zendesk Talk is turned on."""


class AccountSettingsAgentDict(TypedDict):
    """Agent interface options, found under `agents` of the account settings."""

    agent_home: NotRequired[bool]
    """Whether agents start from the agent home page."""
    agent_workspace: NotRequired[bool]
    """Whether the Agent Workspace is turned on."""
    aw_self_serve_migration_enabled: NotRequired[bool]
    """Whether admins may switch the account to the Agent Workspace themselves."""
    focus_mode: NotRequired[bool]
    """Whether focus mode, which keeps calls and chats from colliding, is on."""
    idle_timeout_enabled: NotRequired[bool]
    """Whether inactive agents have their status changed after a while."""
    unified_agent_statuses: NotRequired[bool]
    """Whether agents set one status across all channels."""


class AccountSettingsApiDict(TypedDict):
    """API access options, found under `api` of the account settings."""

    accepted_api_agreement: NotRequired[bool]
    """Whether the API terms have been agreed to for this account."""
    api_password_access_end_users: NotRequired[bool]
    """Whether end users may call the API with their password."""
    api_token_access: NotRequired[str]
    """Whether requests may be authenticated with an API token."""


class AccountSettingsAppsDict(TypedDict):
    """App permissions of the account, found under `apps` of the account settings."""

    create_private: NotRequired[bool]
    """Whether private apps can be uploaded to this account."""
    create_public: NotRequired[bool]
    """Whether apps for public release can be created."""
    use: NotRequired[bool]
    """Whether apps may be installed and used at all."""


class AccountSettingsBillingDict(TypedDict):
    """Billing details found under `billing` of the account settings."""

    backend: NotRequired[str]
    """Billing system behind the account, such as `internal` or `zuora`."""


class AccountSettingsBrandingDict(TypedDict):
    """Look of the account's interface, found under `branding` of the account settings."""

    favicon_url: NotRequired[str | None]
    """Address of the browser tab icon; null when none was uploaded."""
    header_color: NotRequired[str]
    """Background color of the header, as a hex code."""
    header_logo_url: NotRequired[str | None]
    """Address of the logo in the header; null when none was uploaded."""
    page_background_color: NotRequired[str]
    """Background color of pages, as a hex code."""
    tab_background_color: NotRequired[str]
    """Background color of tabs, as a hex code."""
    text_color: NotRequired[str]
    """Color of text in the themed areas, as a hex code."""


class AccountSettingsBrandsDict(TypedDict):
    """Multi-brand options, found under `brands` of the account settings."""

    default_brand_id: NotRequired[int]
    """Brand that tickets get when nothing else decides it."""
    end_user_across_brand_requests: NotRequired[bool]
    """Whether end users see their requests of all brands in one place."""
    end_user_upgrade_brand_association_behavior: NotRequired[str]
    """Which brands an end user gets when promoted to agent."""
    new_agent_brand_association_behavior: NotRequired[str]
    """Which brands a newly created agent is associated with."""
    require_brand_on_new_tickets: NotRequired[bool]
    """Whether agents must pick a brand when creating a ticket."""


class AccountSettingsCdnHostDict(TypedDict):
    """One content delivery host listed in the `cdn` group of the account settings."""

    name: NotRequired[str]
    """Short name of the host or provider."""
    url: NotRequired[str]
    """Base address of the host."""


class AccountSettingsChatDict(TypedDict):
    """Chat integration options, found under `chat` of the account settings."""

    available: NotRequired[bool]
    """Whether the account's plan includes chat."""
    enabled: NotRequired[bool]
    """Whether chat has been turned on."""
    integrated: NotRequired[bool]
    """Whether the Chat product is linked to Support."""
    maximum_request_count: NotRequired[int]
    """Most chat requests an agent is to handle at a time."""
    welcome_message: NotRequired[str]
    """Greeting a visitor sees when a chat starts."""


class AccountSettingsCrossSellDict(TypedDict):
    """Internal promotion flags, found under `cross_sell` of the account settings."""

    show_chat_tooltip: NotRequired[bool]
    """Whether a tooltip promoting Chat is displayed."""
    xsell_source: NotRequired[str | None]
    """Where a promotion originated; null when there was none."""


class AccountSettingsDeviceDict(TypedDict):
    """Options on requesters' device details, found under `device_metadata` of the account settings."""

    enabled: NotRequired[bool]
    """Whether device details are shown on tickets."""
    hide_ip: NotRequired[bool]
    """Whether the network address is kept from agents."""
    hide_location: NotRequired[bool]
    """Whether the approximate place is kept from agents."""


class AccountSettingsEmailDict(TypedDict):
    """Mail options, found under `email` of the account settings."""

    accept_wildcard_emails: NotRequired[bool]
    """Whether mail to any address at the account's Zendesk domain becomes tickets."""
    custom_dkim_domain: NotRequired[bool]
    """Whether outgoing mail is DKIM-signed for the account's own domain."""
    email_sender_authentication: NotRequired[bool]
    """Whether the sender of incoming mail is checked with SPF, DKIM and DMARC."""
    email_sender_authentication_profile: NotRequired[Literal["default", "enhanced"]]
    """How strictly senders are checked: `default`, or `enhanced` for tighter rules."""
    email_status: NotRequired[bool]
    """Whether the delivery status of outgoing mail is shown on tickets."""
    email_template_photos: NotRequired[bool]
    """Whether profile photos appear in notification mails."""
    email_template_selection: NotRequired[bool]
    """Whether a choice of mail templates is offered."""
    gmail_actions: NotRequired[bool]
    """Whether Gmail action buttons are included in notifications."""
    html_mail_template: NotRequired[str]
    """Template wrapped around HTML notifications."""
    mail_delimiter: NotRequired[str]
    """Line placed on top of mails; text of a reply below it is dropped."""
    modern_email_template: NotRequired[bool]
    """Whether the newer, simpler mail design is used."""
    multi_recipient_email_tickets: NotRequired[bool]
    """Whether one mail addressed to several support addresses may open several tickets."""
    no_mail_delimiter: NotRequired[bool]
    """Whether replies are parsed without the delimiter line."""
    personalized_replies: NotRequired[bool]
    """Whether outgoing mail shows the agent's name as sender."""
    rich_content_in_emails: NotRequired[bool]
    """Whether formatting and inline images of received mail are kept."""
    send_gmail_messages_via_gmail: NotRequired[bool]
    """Whether mail from connected Gmail addresses is sent through Gmail."""
    text_mail_template: NotRequired[str]
    """Template wrapped around plain-text notifications."""


class AccountSettingsGoogleAppsDict(TypedDict):
    """Google Workspace state, found under `google_apps` of the account settings."""

    has_google_apps: NotRequired[bool]
    """Whether the account is linked to Google Workspace."""
    has_google_apps_admin: NotRequired[bool]
    """Whether a Google Workspace admin is linked to the account."""


class AccountSettingsGroupDict(TypedDict):
    """Options on agent groups, found under `groups` of the account settings."""

    check_group_name_uniqueness: NotRequired[bool]
    """Whether a new group is rejected if its name is already taken."""


class AccountSettingsKnowledgeDict(TypedDict):
    """Defaults of the agents' knowledge panel, found under `knowledge` of the account settings."""

    default_search_filters_brands: NotRequired[str]
    """Brands preselected as a filter for searches."""
    default_search_filters_categories: NotRequired[str]
    """Help center categories preselected as a filter for searches."""
    default_search_filters_external_content_sources: NotRequired[str]
    """Outside content sources preselected as a filter for searches."""
    default_search_filters_locales: NotRequired[str]
    """Languages preselected as a filter for searches."""
    default_search_filters_sections: NotRequired[str]
    """Help center sections preselected as a filter for searches."""
    generative_answers: NotRequired[bool]
    """Whether AI-written answers are offered to agents who search."""
    require_article_templates: NotRequired[bool]
    """Whether new articles must start from a template."""
    search_articles: NotRequired[bool]
    """Whether searches cover help center articles."""
    search_community_posts: NotRequired[bool]
    """Whether searches cover posts of the community."""
    search_external_content: NotRequired[bool]
    """Whether searches cover content from outside the help center."""


class AccountSettingsLimitsDict(TypedDict):
    """Ceilings of the account, found under `limits` of the account settings."""

    attachment_size: NotRequired[int]
    """Largest file that may be attached, in bytes."""


class AccountSettingsLocalizationDict(TypedDict):
    """Language options, found under `localization` of the account settings."""

    locale_ids: NotRequired[list[int]]
    """Locales the account has enabled, by their ids."""


class AccountSettingsLotusDict(TypedDict):
    """Technical options of the agent interface, found under `lotus` of the account settings."""

    pod_id: NotRequired[int]
    """Number of the data center pod that hosts the account."""
    prefer_lotus: NotRequired[bool]
    """Whether agents land in the current agent interface rather than the classic one."""
    reporting: NotRequired[bool]
    """Whether reporting is offered in the agent interface."""


class AccountSettingsMessageInactivityDefaultLocalizedMessagesDict(TypedDict):
    """Stock wording for inactivity messages of messaging conversations."""

    pre_solved_message_1: NotRequired[str]
    """Stock text of the first reminder."""
    pre_solved_message_2: NotRequired[str]
    """Stock text of the second reminder."""
    solved_message: NotRequired[str]
    """Stock text sent when the conversation is closed for inactivity."""


class AccountSettingsMessageInactivityReminderDict(TypedDict):
    """One reminder sent to a messaging customer who has stopped replying."""

    message: NotRequired[str]
    """Text the customer receives."""
    tags: NotRequired[list[str]]
    """Tags added to the ticket when the reminder goes out."""
    ticket_status_id: NotRequired[int | None]
    """Custom status the ticket then takes; null leaves the status alone."""
    timeout: NotRequired[int | None]
    """Length of silence before this reminder goes out; null if not set."""


class AccountSettingsMetricsDict(TypedDict):
    """Measures of the account itself, found under `metrics` of the account settings."""

    account_size: NotRequired[str]
    """Size bracket of the account, such as `1-9` or `100-399`."""


class AccountSettingsOnboardingDict(TypedDict):
    """State of the guided setup, found under `onboarding` of the account settings."""

    checklist_onboarding_version: NotRequired[int]
    """Version of the setup checklist shown to the account."""
    onboarding_segments: NotRequired[str | None]
    """Audience segments the account was put in during setup; null if none."""
    product_sign_up: NotRequired[str | None]
    """Product through which the account was opened; null if unknown."""


class AccountSettingsRoutingDict(TypedDict):
    """Omnichannel routing options, found under `routing` of the account settings."""

    autorouting_tag: NotRequired[str]
    """Tag that marks email tickets for automatic routing."""
    enabled: NotRequired[bool]
    """Whether omnichannel routing is turned on."""
    max_email_capacity: NotRequired[int]
    """Most email tickets assigned to an agent at a time."""
    max_messaging_capacity: NotRequired[int]
    """Most messaging conversations assigned to an agent at a time."""
    reassignment_messaging_enabled: NotRequired[bool]
    """Whether messaging tickets that an agent does not accept are passed on."""
    reassignment_messaging_timeout: NotRequired[int]
    """Wait before an unaccepted messaging ticket goes to another agent."""
    reassignment_talk_timeout: NotRequired[int]
    """Wait before an unanswered call goes to another agent."""


class AccountSettingsRuleDict(TypedDict):
    """Options for business rules, found under `rule` of the account settings."""

    macro_most_used: NotRequired[bool]
    """Whether agents see their most used macros on top of the list."""
    macro_order: NotRequired[str]
    """How macros are sorted, such as `alphabetical` or `position`."""
    skill_based_filtered_views: NotRequired[list[dict[str, object]]]
    """Views that show agents only tickets fitting their skills."""
    using_skill_based_routing: NotRequired[bool]
    """Whether skills are used to route tickets."""


class AccountSettingsSideConversationsDict(TypedDict):
    """Side conversation channels, found under `side_conversations` of the account settings."""

    email_channel: NotRequired[bool]
    """Whether agents may start side conversations by email."""
    msteams_channel: NotRequired[bool]
    """Whether agents may start side conversations in Microsoft Teams."""
    show_in_context_panel: NotRequired[bool]
    """Whether side conversations are displayed in the context panel."""
    slack_channel: NotRequired[bool]
    """Whether agents may start side conversations in Slack."""
    tickets_channel: NotRequired[bool]
    """Whether agents may start side conversations as child tickets."""


class AccountSettingsStatisticsDict(TypedDict):
    """Available usage statistics, found under `statistics` of the account settings."""

    forum: NotRequired[bool]
    """Whether statistics on forums are available."""
    rule_usage: NotRequired[bool]
    """Whether usage figures of business rules are available."""
    search: NotRequired[bool]
    """Whether statistics on searches are available."""


class AccountSettingsTicketDict(TypedDict):
    """Ticket handling options, found under `tickets` of the account settings."""

    accepted_new_collaboration_tos: NotRequired[bool]
    """Whether the terms for the newer CCs and followers were accepted."""
    agent_collision: NotRequired[bool]
    """Whether agents see who else has the same ticket open."""
    agent_invitation_enabled: NotRequired[bool]
    """Whether agents can be invited to a ticket."""
    agent_ticket_deletion: NotRequired[bool]
    """Whether agents, not just admins, may delete tickets."""
    allow_group_reset: NotRequired[bool]
    """Whether a ticket may go back to having no assignee within a group."""
    assign_default_organization: NotRequired[bool]
    """Whether new tickets take the default organization of their requester."""
    assign_tickets_upon_solve: NotRequired[bool]
    """Whether an unassigned ticket goes to the agent who solves it."""
    auto_translation_enabled: NotRequired[bool]
    """Whether conversations may be translated automatically."""
    auto_updated_ccs_followers_rules: NotRequired[bool]
    """Whether business rules were converted to the newer CCs and followers."""
    chat_sla_enablement: NotRequired[bool]
    """Whether SLA policies apply to chat tickets."""
    collaboration: NotRequired[bool]
    """Whether people besides requester and assignee can be copied on tickets."""
    comments_public_by_default: NotRequired[bool]
    """Whether the comment editor starts out in public reply mode."""
    default_solved_ticket_reassignment_strategy: NotRequired[str]
    """What becomes of solved tickets of an agent who is removed from a group."""
    default_to_draft_mode: NotRequired[bool]
    """Whether the comment editor starts out in draft mode."""
    email_attachments: NotRequired[bool]
    """Whether files are attached to outgoing mail instead of linked."""
    emoji_autocompletion: NotRequired[bool]
    """Whether typing a colon suggests emoji in the editor."""
    follower_and_email_cc_collaborations: NotRequired[bool]
    """Whether the newer model of email CCs and followers is in use."""
    has_color_text: NotRequired[bool]
    """Whether agents may color the text of comments."""
    is_first_comment_private_enabled: NotRequired[bool]
    """Whether the first comment of a ticket may be an internal note."""
    light_agent_email_ccs_allowed: NotRequired[bool]
    """Whether light agents can be copied by email."""
    list_empty_views: NotRequired[bool]
    """Whether views without tickets are listed."""
    list_newest_comments_first: NotRequired[bool]
    """Whether the ticket shows the latest comment on top."""
    markdown_ticket_comments: NotRequired[bool]
    """Whether comments may be formatted with Markdown."""
    maximum_personal_views_to_list: NotRequired[int]
    """How many personal views an agent's list displays."""
    modern_ticket_reassignment: NotRequired[bool]
    """Whether tickets of removed agents are reassigned by the newer procedure."""
    private_attachments: NotRequired[bool]
    """Whether attachments can be opened only after signing in."""
    rich_text_comments: NotRequired[bool]
    """Whether the editor offers rich text formatting."""
    show_modern_ticket_reassignment: NotRequired[bool]
    """Whether the option for the newer reassignment procedure is displayed."""
    status_hold: NotRequired[bool]
    """Whether the `hold` status is on offer."""
    tagging: NotRequired[bool]
    """Whether tickets can be tagged."""
    using_skill_based_routing: NotRequired[bool]
    """Whether tickets are routed by agents' skills."""


class AccountSettingsTicketFormDict(TypedDict):
    """Texts on form selection, found under `ticket_form` of the account settings."""

    raw_ticket_forms_instructions: NotRequired[str]
    """Prompt for choosing a form, with dynamic content placeholders left unresolved."""
    ticket_forms_instructions: NotRequired[str]
    """Prompt that asks end users to choose a ticket form."""


class AccountSettingsTwitterDict(TypedDict):
    """Options of the X (formerly Twitter) channel, found under `twitter` of the account settings."""

    shorten_url: NotRequired[str]
    """When links in outgoing posts are shortened, such as `optional`."""


class AccountSettingsUserDict(TypedDict):
    """User profile options, found under `user` of the account settings."""

    agent_created_welcome_emails: NotRequired[bool]
    """Whether users whom an agent adds get a welcome mail."""
    end_user_phone_number_validation: NotRequired[bool]
    """Whether phone numbers of end users must be in a valid format."""
    have_gravatars_enabled: NotRequired[bool]
    """Whether Gravatar images stand in for missing profile photos."""
    language_selection: NotRequired[bool]
    """Whether a language can be chosen in user profiles."""
    multiple_organizations: NotRequired[bool]
    """Whether a user may belong to several organizations."""
    tagging: NotRequired[bool]
    """Whether users and organizations can be tagged."""
    time_zone_selection: NotRequired[bool]
    """Whether a time zone can be chosen in user profiles."""


class AccountSettingsVoiceDict(TypedDict):
    """Options of Zendesk Talk, found under `voice` of the account settings."""

    agent_confirmation_when_forwarding: NotRequired[bool]
    """Whether agents must confirm a forwarded call before it is connected."""
    agent_wrap_up_after_calls: NotRequired[bool]
    """Whether agents get time to finish notes after a call."""
    enabled: NotRequired[bool]
    """Whether Talk is turned on."""
    logging: NotRequired[bool]
    """Whether calls are logged."""
    maximum_queue_size: NotRequired[int]
    """Most callers who may wait in line."""
    maximum_queue_wait_time: NotRequired[int]
    """Longest time a caller waits in the queue, in minutes."""
    only_during_business_hours: NotRequired[bool]
    """Whether calls are taken during business hours only."""
    outbound_enabled: NotRequired[bool]
    """Whether agents may place calls."""
    recordings_public: NotRequired[bool]
    """Whether call recordings are visible on the ticket to end users."""
    uk_mobile_forwarding: NotRequired[bool]
    """Whether calls may be forwarded to mobile phones in the UK."""


class ActionDict(TypedDict):
    """One step that a trigger, automation or macro carries out, such as setting a ticket property or sending mail."""

    field: NotRequired[str]
    """What the step changes or does, such as `status`, `group_id` or `notification_user`."""
    value: NotRequired[str | int | list[str | int]]
    """New value or arguments of the step; an array where several parts are needed, such as recipient, subject and body."""


class ActionsDict(TypedDict):
    """Wrapper around the list of steps that a business rule performs."""

    actions: NotRequired[list[ActionDict]]
    """Steps performed, in this order."""


class AgentAvailabilityStatusDict(TypedDict):
    """Unified status of an agent within an availability record."""

    id: NotRequired[int]
    """Identifies the unified status, built-in or custom."""
    name: NotRequired[str]
    """Title of the status, such as `online` or `away`."""
    reason: NotRequired[str]
    """What caused the status to be set."""
    updated_at: NotRequired[str]
    """When the agent entered the status."""


class AgentChannelDict(TypedDict):
    """An agent's state and load on one channel of omnichannel routing."""

    id: NotRequired[str]
    """Identifies this pairing of agent and channel."""
    max_capacity: NotRequired[int]
    """Most work items the agent is given on the channel at once."""
    name: NotRequired[str]
    """Channel in question, such as `messaging`, `talk` or `support`."""
    status: NotRequired[str]
    """Availability on the channel, such as `online`, `away` or `offline`."""
    work_item_count: NotRequired[int]
    """Number of work items that currently use up capacity."""


class AgentMacroReferenceDict(TypedDict):
    """Ticket audit event noting that an agent applied a macro."""

    id: NotRequired[int]
    """Identifies the event within the ticket's history."""
    macro_id: NotRequired[str]
    """Macro that was applied."""
    macro_title: NotRequired[str]
    """Name of the macro at the time it was applied."""
    type: NotRequired[str]
    """Event type, always `AgentMacroReference`."""
    via: NotRequired[dict[str, object]]
    """Channel through which the macro was applied."""


class AgentStatusJobStatusDict(TypedDict):
    """Progress of a background job that changes the statuses of many agents."""

    id: NotRequired[str]
    """Identifies the job."""
    message: NotRequired[str]
    """Explanation of the current state of the job."""
    progress: NotRequired[int]
    """Number of agents processed so far."""
    results: NotRequired[list[dict[str, object]]]
    """Outcome for each agent."""
    status: NotRequired[str]
    """Stage of the job, such as `queued`, `working`, `completed` or `failed`."""
    total: NotRequired[int]
    """Number of agents in the whole job."""
    url: NotRequired[str]
    """API address for polling this job."""


class ApiTokenDict(TypedDict):
    """Secret for authenticating API requests of an account. The listed record describes it without revealing it."""

    active: NotRequired[bool]
    """Whether requests may use the token."""
    created_at: NotRequired[str]
    """When the token was generated."""
    description: NotRequired[str]
    """Note on what the token is used for."""
    id: NotRequired[int]
    """Identifies the token record, and is not the secret itself."""
    last_used: NotRequired[str | None]
    """When a request last used the token; null if never."""
    updated_at: NotRequired[str]
    """When the token record was last modified."""
    user_id: NotRequired[int]
    """User the token is tied to."""


class AppJobReferenceDict(TypedDict):
    """Pointer to the background job that an app upload, update or installation has started."""

    job_id: NotRequired[str]
    """Job to poll for the outcome."""


class AppJobStatusDict(TypedDict):
    """Progress of a background job of the Apps API. Builds report the app, requirement jobs the installation."""

    app_id: NotRequired[int]
    """App produced by a finished build job."""
    app_url: NotRequired[str]
    """Where to fetch the app that a build job produced."""
    id: NotRequired[str]
    """Identifies the job."""
    installation_id: NotRequired[int]
    """Installation whose requirements the job sets up or removes."""
    message: NotRequired[str]
    """Explanation of the current state, notably of a failure."""
    progress: NotRequired[int | None]
    """Steps done so far; null before the count is known."""
    retry_in: NotRequired[int]
    """Hint on how long to wait before polling again; sent for build jobs."""
    status: NotRequired[Literal["queued", "working", "failed", "completed", "killed"] | str]
    """Stage of the job; `completed`, `failed` and `killed` are final."""
    total: NotRequired[int | None]
    """Number of steps in the whole job; null before it is known."""
    url: NotRequired[str]
    """API address for polling this job."""


class AppLocationDict(TypedDict):
    """A place in a Zendesk product where apps can be displayed, such as the ticket sidebar."""

    collapsible: NotRequired[bool]
    """Whether apps in this place can be folded up."""
    host_application: NotRequired[str]
    """Product that offers the place, such as `zendesk`."""
    id: NotRequired[int]
    """Identifies the place; apps refer to it in their `locations`."""
    name: NotRequired[str]
    """Technical name of the place, such as `ticket_sidebar` or `nav_bar`."""
    orderable: NotRequired[bool]
    """Whether admins can change the order of the apps shown there."""
    product_code: NotRequired[int]
    """Numeric code of the product that offers the place."""
    visible: NotRequired[bool]
    """Whether apps show on screen there; background places are invisible."""


class AppLocationInstallationDict(TypedDict):
    """The order in which installed apps appear in one location of the product."""

    installations: NotRequired[list[int]]
    """Ids of the installations in display order."""
    location_name: NotRequired[str]
    """Technical name of the place being ordered, such as `ticket_sidebar`."""


class AppParameterDict(TypedDict):
    """A setting declared in an app's manifest that an admin fills in on installation."""

    app_id: NotRequired[int]
    """App whose manifest declares the setting."""
    created_at: NotRequired[str]
    """When the setting was first registered."""
    default_value: NotRequired[object]
    """Value used when the admin enters none; null when there is no default."""
    id: NotRequired[int]
    """Identifies the declared setting."""
    kind: NotRequired[str]
    """Sort of input expected, such as `text`, `checkbox` or `hidden`."""
    name: NotRequired[str]
    """Key under which the value is stored in the installation's settings."""
    position: NotRequired[int]
    """Rank of the setting in the installation form."""
    required: NotRequired[bool]
    """Whether installation fails without a value."""
    secure: NotRequired[bool]
    """Whether the value is hidden from the browser and only inserted into proxied requests."""
    updated_at: NotRequired[str]
    """When the declaration last changed."""


class AppRequirementDict(TypedDict):
    """A support record, such as a trigger or ticket field, that an app created on installation because it depends on it."""

    account_id: NotRequired[int]
    """Account in which the required record was created."""
    created_at: NotRequired[str]
    """When the required record was linked to the app."""
    identifier: NotRequired[str]
    """Name the app's requirements file gives to the record."""
    requirement_id: NotRequired[int]
    """Id of the actual record, to be read with `requirement_type`."""
    requirement_type: NotRequired[str]
    """Kind of record that was created, such as `triggers` or `ticket_fields`."""
    updated_at: NotRequired[str]
    """When the link was last changed."""


class AppSettingDict(TypedDict):
    """One parameter value of an app installation, as a name and value pair."""

    name: NotRequired[str]
    """Parameter as named in the app's manifest."""
    value: NotRequired[object]
    """What the admin entered; null when empty or withheld."""


class AppUploadDict(TypedDict):
    """Receipt for an uploaded app package; a later call builds the app from it."""

    id: NotRequired[int]
    """Refers to the stored package when creating or updating an app."""


class ApprovalRequestAuthorDict(TypedDict):
    """Person who wrote a message in the clarification of an approval request."""

    avatar: NotRequired[str]
    """Address of the author's picture."""
    email: NotRequired[str]
    """Mail address of the author."""
    id: NotRequired[int]
    """User id of the author."""
    name: NotRequired[str]
    """Display name of the author."""
    role: NotRequired[str]
    """Role of the author in Zendesk."""


class ApprovalRequestErrorDict(TypedDict):
    """Reason why an approval request could not be processed."""

    code: NotRequired[str]
    """Error code for programs."""
    title: NotRequired[str]
    """Readable wording of the error."""


class ApprovalRequestMessageDict(TypedDict):
    """Message exchanged between approver and requester to clarify an approval request."""

    author: NotRequired[ApprovalRequestAuthorDict]
    created_at: NotRequired[str]
    """When the message was written."""
    id: NotRequired[str]
    """Identifies the message."""
    message: NotRequired[str]
    """Text of the message."""


class ApprovalWorkflowInstanceDict(TypedDict):
    """One run of an approval workflow, started for a ticket."""

    custom_object_record: NotRequired[dict[str, object]]
    """Underlying record that holds the state of the run."""


class AssigneeFieldAssignableAgentDict(TypedDict):
    """Agent of a group as offered in the assignee field of a ticket."""

    avatar_url: NotRequired[str | None]
    """Address of the agent's picture; null if there is none."""
    id: NotRequired[int]
    """User id of the agent."""
    name: NotRequired[str]
    """Display name of the agent."""


class AssigneeFieldAssignableGroupDict(TypedDict):
    """Group as offered in the assignee field of a ticket."""

    description: NotRequired[str]
    """What the group is for."""
    id: NotRequired[int]
    """Identifies the group to assign."""
    name: NotRequired[str]
    """Display name of the group."""


class AssigneeFieldAssignableSearchAgentDict(TypedDict):
    """Agent found by a name search in the assignee field, together with one of the agent's groups."""

    group: NotRequired[str]
    """Name of the group the agent would be assigned in."""
    group_id: NotRequired[int]
    """Group the agent would be assigned in."""
    id: NotRequired[int]
    """User id of the agent."""
    name: NotRequired[str]
    """Display name of the agent."""
    photo_url: NotRequired[str | None]
    """Address of the agent's picture; null if there is none."""


class AssigneeFieldAssignableSearchGroupDict(TypedDict):
    """Group found by a name search in the assignee field of a ticket."""

    id: NotRequired[int]
    """Identifies the group that matched."""
    name: NotRequired[str]
    """Display name of the group that matched."""


class AttachmentDict(TypedDict):
    """File that belongs to a ticket comment or another record, with the address to download it from."""

    content_type: NotRequired[str]
    """MIME type of the file, such as `image/png`."""
    content_url: NotRequired[str]
    """Address to download the file from; may require signing in."""
    deleted: NotRequired[bool]
    """Whether the file has been removed."""
    file_name: NotRequired[str]
    """Name of the file as uploaded."""
    height: NotRequired[int | None]
    """Picture height in pixels; null when the file is no image."""
    id: NotRequired[int]
    """Identifies the attachment; assigned by Zendesk."""
    inline: NotRequired[bool]
    """Whether the file is displayed within the comment and left out of the attachment list."""
    malware_access_override: NotRequired[bool]
    """Whether downloading is allowed although malware was found."""
    malware_scan_result: NotRequired[
        Literal["malware_found", "malware_not_found", "failed_to_scan", "not_scanned"] | str
    ]
    """Outcome of the virus scan; `not_scanned` while none has been made."""
    mapped_content_url: NotRequired[str]
    """Download address on the account's own mapped domain."""
    size: NotRequired[int]
    """File size in bytes."""
    thumbnails: NotRequired[list[AttachmentDict]]
    """Reduced versions of an image, each described as an attachment."""
    url: NotRequired[str]
    """API address of this attachment."""
    width: NotRequired[int | None]
    """Picture width in pixels; null when the file is no image."""


AuditEventDataDict = TypedDict(
    "AuditEventDataDict",
    {
        "answered_by_id": NotRequired[int],
        "answered_by_name": NotRequired[str],
        "author_id": NotRequired[int],
        "brand_id": NotRequired[int],
        "call_duration": NotRequired[float],
        "call_id": NotRequired[int],
        "from": NotRequired[str],
        "line_type": NotRequired[str],
        "location": NotRequired[str],
        "public": NotRequired[bool],
        "recorded": NotRequired[bool],
        "recording_consent_action": NotRequired[str],
        "recording_type": NotRequired[str],
        "recording_url": NotRequired[str],
        "started_at": NotRequired[str],
        "to": NotRequired[str],
        "transcription_status": NotRequired[str],
        "transcription_text": NotRequired[str],
        "via_id": NotRequired[int],
    },
)


class AuditLogDict(TypedDict):
    """Entry in the account's audit log telling who changed which setting, rule, user or other item."""

    action: NotRequired[Literal["create", "destroy", "exported", "login", "update"] | str]
    """What was done to the item; `exported` and `login` mark data exports and sign-ins."""
    action_label: NotRequired[str]
    """Readable, localized name of the action."""
    actor_id: NotRequired[int]
    """User or system who made the change; -1 stands for Zendesk itself."""
    actor_name: NotRequired[str]
    """Name of whoever made the change."""
    change_description: NotRequired[str]
    """Account of what changed, often with old and new value."""
    created_at: NotRequired[str]
    """When the change was made."""
    id: NotRequired[int]
    """Identifies the log entry; assigned by Zendesk."""
    ip_address: NotRequired[str]
    """Network address from which the change was made."""
    source_id: NotRequired[int]
    """Identifies the item that was changed, within its type."""
    source_label: NotRequired[str]
    """Readable name of the item that was changed."""
    source_type: NotRequired[str]
    """Kind of item that was changed, such as `user`, `rule` or `apitoken`."""
    url: NotRequired[str]
    """API address of this log entry."""


class AuthorDict(TypedDict):
    """Short form of the person who wrote a suspended ticket's message."""

    email: NotRequired[str]
    """Mail address of the writer."""
    id: NotRequired[int]
    """User id of the writer."""
    name: NotRequired[str]
    """Display name of the writer."""


class BrandDict(TypedDict):
    """One of the customer-facing identities of an account, with its own subdomain and help center."""

    active: NotRequired[bool]
    """Whether the brand is in use."""
    brand_url: NotRequired[str]
    """Address of the brand's site, with host mapping applied."""
    created_at: NotRequired[str]
    """When the brand was set up."""
    default: NotRequired[bool]
    """Whether new tickets get this brand unless something else decides it."""
    has_help_center: NotRequired[bool]
    """Whether the brand has a help center."""
    help_center_state: NotRequired[Literal["enabled", "disabled", "restricted"]]
    """Availability of the help center; `restricted` means that visitors must sign in."""
    host_mapping: NotRequired[str | None]
    """Own domain pointed at the brand's site; null if there is none."""
    id: NotRequired[int]
    """Identifies the brand; assigned by Zendesk."""
    is_deleted: NotRequired[bool]
    """Whether the brand has been deleted."""
    logo: NotRequired[AttachmentDict | None]
    """Logo image of the brand; null if none was uploaded."""
    name: NotRequired[str]
    """Name of the brand."""
    signature_template: NotRequired[str]
    """Template of the signature under agents' replies for the brand."""
    subdomain: NotRequired[str]
    """First part of the brand's `zendesk.com` address."""
    ticket_form_ids: NotRequired[list[int]]
    """Ticket forms available to the brand."""
    updated_at: NotRequired[str]
    """When the brand was last modified."""
    url: NotRequired[str]
    """API address of this brand."""
    user_separation: NotRequired[Literal["account", "brand"]]
    """Whether end users are shared across the `account` or kept apart per `brand`."""


class BrandAgentDict(TypedDict):
    """Membership that lets an agent work on tickets of a brand."""

    brand_id: NotRequired[int]
    """Brand the agent may work for."""
    created_at: NotRequired[str]
    """When the agent was given the brand."""
    id: NotRequired[str]
    """Identifies the brand membership; assigned by Zendesk."""
    updated_at: NotRequired[str]
    """When the membership was last modified."""
    url: NotRequired[str]
    """API address of this brand membership."""
    user_id: NotRequired[int]
    """Agent who may work for the brand."""


class CapacityRuleDict(TypedDict):
    """A rule that caps how much work the agents assigned to it get on each channel."""

    assignees: NotRequired[dict[str, object]]
    """Agents to whom the rule applies."""
    capacities: NotRequired[dict[str, object]]
    """Cap on work items for each channel."""
    created_at: NotRequired[str]
    """When the rule was created."""
    default: NotRequired[bool]
    """Whether the rule holds for agents who have no other."""
    description: NotRequired[str]
    """Note on what the rule is for."""
    id: NotRequired[str]
    """Identifies the rule."""
    last_updated_at: NotRequired[str]
    """When the rule was last changed."""
    name: NotRequired[str]
    """Title of the rule."""


class CapacityRuleAssigneeDict(TypedDict):
    """Pairing of an agent with the capacity rule that holds for them."""

    agent_id: NotRequired[int]
    """Agent to whom the rule applies."""
    capacity_rule_id: NotRequired[str]
    """Rule that caps the agent's work."""


class CcEventDict(TypedDict):
    """Ticket audit event noting who was copied on an update."""

    id: NotRequired[int]
    """Identifies the event within the ticket's history."""
    recipients: NotRequired[list[int]]
    """Users who were copied."""
    type: NotRequired[str]
    """Event type, always `Cc`."""
    via: NotRequired[dict[str, object]]
    """Channel or rule that caused the copy."""


class ChangeEventDict(TypedDict):
    """Ticket audit event noting that a property of the ticket changed."""

    field_name: NotRequired[str]
    """Property that changed; a custom field shows its id."""
    id: NotRequired[int]
    """Identifies the event within the ticket's history."""
    previous_value: NotRequired[str]
    """Value before the change."""
    type: NotRequired[str]
    """Event type, always `Change`."""
    value: NotRequired[str]
    """Value after the change."""


class ChannelFrameworkResultStatusDict(TypedDict):
    """Status that tells how a pushed item of a channel integration was processed."""

    code: NotRequired[str]
    """Status code for programs, such as `success`."""
    description: NotRequired[str]
    """Readable explanation of the status."""


class ChatAgentEventDict(TypedDict):
    """A change in an agent's status, load or limits, from the incremental export of agent events."""

    account_id: NotRequired[int]
    """Chat account in which the change happened."""
    agent_id: NotRequired[int]
    """Agent who was affected."""
    field_name: NotRequired[Literal["status", "engagement_count", "max_capacity", "chat_limit"] | str]
    """What changed: online status, number of served chats, or a capacity limit."""
    id: NotRequired[str]
    """Identifies the event; useful for dropping repeats between pages."""
    previous_value: NotRequired[object]
    """What stood there before the change."""
    timestamp: NotRequired[str]
    """When the change happened."""
    value: NotRequired[object]
    """What stands there after the change."""


class ChatAgentTimelineDict(TypedDict):
    """A stretch of time an agent spent in one status, from the incremental export of agent timelines."""

    agent_id: NotRequired[int]
    """Agent to whom the stretch belongs."""
    duration: NotRequired[float]
    """Length of the stretch in seconds."""
    engagement_count: NotRequired[int]
    """Number of chats the agent was serving during the stretch."""
    id: NotRequired[str]
    """Identifies the stretch; built from agent and time."""
    start_time: NotRequired[str]
    """When the stretch began."""
    status: NotRequired[str]
    """Availability during the stretch, such as `online`, `away` or `invisible`."""


class ChatBanDict(TypedDict):
    """A block that keeps a visitor or an IP address from chatting."""

    create_date: NotRequired[str]
    """When the ban was set, as older responses name it."""
    created_at: NotRequired[str]
    """When the ban was set."""
    id: NotRequired[int]
    """Identifies the ban."""
    ip_address: NotRequired[str]
    """Blocked address or range; only for bans by address."""
    reason: NotRequired[str]
    """Why the ban was set, as noted by the agent."""
    type: NotRequired[str]
    """What is blocked: `visitor` or `ip_address`."""
    visitor: NotRequired[list[dict[str, object]]]
    """Bans by visitor, when the response groups the bans by kind."""
    visitor_id: NotRequired[str]
    """Chat visitor who is blocked; only for bans by visitor."""
    visitor_name: NotRequired[str]
    """Name the blocked visitor went by."""


class ChatBanListDict(TypedDict):
    """All bans of the Chat account, grouped by what they block."""

    ip_address: NotRequired[list[ChatBanDict]]
    """Bans that apply to addresses."""
    visitor: NotRequired[list[ChatBanDict]]
    """Bans that apply to single visitors."""


class ChatBillingDict(TypedDict):
    """Contact and postal address used for invoicing the Chat account."""

    additional_info: NotRequired[str]
    """Extra lines to print on the invoice, such as a tax number."""
    address1: NotRequired[str]
    """First line of the street address."""
    address2: NotRequired[str]
    """Second line of the street address."""
    city: NotRequired[str]
    """Town of the billing address."""
    company: NotRequired[str]
    """Organization to be invoiced."""
    country_code: NotRequired[str]
    """Country of the billing address as a two-letter ISO code."""
    cycle: NotRequired[int]
    """Months covered by one billing period."""
    email: NotRequired[str]
    """Address that receives the invoices."""
    first_name: NotRequired[str]
    """Given name of the billing contact."""
    last_name: NotRequired[str]
    """Family name of the billing contact."""
    phone: NotRequired[str]
    """Telephone of the billing contact."""
    postal_code: NotRequired[str]
    """Zip or postal code of the billing address."""
    state: NotRequired[str]
    """State or province of the billing address."""


class ChatConversionAttributionDict(TypedDict):
    """Credit for a conversion: the agent, department and chat that led to it."""

    agent_id: NotRequired[int]
    """Agent who gets the credit."""
    agent_name: NotRequired[str]
    """Display name of the credited agent."""
    chat_timestamp: NotRequired[str]
    """Start of the chat that led to the conversion."""
    department_id: NotRequired[int]
    """Department that gets the credit."""
    department_name: NotRequired[str]
    """Title of the credited department."""


class ChatCountDict(TypedDict):
    """Message totals of a chat or engagement, split by side."""

    agent: NotRequired[int]
    """Messages written by agents."""
    total: NotRequired[int]
    """Messages from both sides together."""
    visitor: NotRequired[int]
    """Messages written by the visitor."""


class ChatDefinitionDict(TypedDict):
    """Logic of a Chat trigger: the event that sets it off, its condition and its actions."""

    actions: NotRequired[str | list[object]]
    """What the trigger does, as nested lists of an action name and its arguments."""
    condition: NotRequired[str | list[object]]
    """Test that has to hold, as nested lists led by an operator such as `and`."""
    event: NotRequired[str | list[object]]
    """Happening that starts the check, such as `page_enter` or `chat_requested`."""
    version: NotRequired[int]
    """Format version of the definition."""


class ChatDepartmentDict(TypedDict):
    """A team of Chat agents that visitors can choose or be routed to."""

    description: NotRequired[str]
    """Internal note on the team's purpose."""
    enabled: NotRequired[bool]
    """Whether the team is open for routing and shown to visitors."""
    id: NotRequired[int]
    """Identifies the department."""
    members: NotRequired[list[int]]
    """Ids of the agents who belong to the team."""
    name: NotRequired[str]
    """Title shown to agents and visitors; unique in the account."""
    settings: NotRequired[dict[str, object]]
    """Options of the team, such as whether chatting is enabled."""


class ChatDepartmentEventDict(TypedDict):
    """A change to a department's state, from the incremental export of department events."""

    account_id: NotRequired[int]
    """Chat account in which the change happened."""
    department_id: NotRequired[int]
    """Department that was affected."""
    field_name: NotRequired[str]
    """Property that changed, such as `status`."""
    id: NotRequired[str]
    """Identifies the event; useful for dropping repeats between pages."""
    previous_value: NotRequired[object]
    """What stood there before the change."""
    timestamp: NotRequired[str]
    """When the change happened."""
    value: NotRequired[object]
    """What stands there after the change."""


class ChatDepartmentSettingsDict(TypedDict):
    """Options of a Chat department."""

    chat_enabled: NotRequired[bool]
    """Whether the department takes live chats."""


class ChatEventValueDict(TypedDict):
    """Details of a live chat, as contained in a chat event of a ticket audit."""

    chat_id: NotRequired[str]
    """Identifies the chat conversation."""
    history: NotRequired[list[dict[str, object]]]
    """Messages and happenings of the chat, in order."""
    visitor_id: NotRequired[str]
    """Identifies the visitor who chatted."""


class ChatGoalSettingsConditionDict(TypedDict):
    """One test within a Chat goal, usually on the address of a visited page."""

    operator: NotRequired[str]
    """How to compare, such as `equals` or `contains`."""
    type: NotRequired[str]
    """What is tested, such as `url`."""
    value: NotRequired[str]
    """Text to compare with."""


class ChatHistoryEventConversionAttributionDict(TypedDict):
    """Credit for a conversion as it appears within a chat transcript."""

    agent_id: NotRequired[int]
    """Agent who gets the credit."""
    agent_name: NotRequired[str]
    """Display name of the credited agent."""
    chat_timestamp: NotRequired[str]
    """Start of the chat that led to the conversion."""
    department_id: NotRequired[int]
    """Department that gets the credit."""
    department_name: NotRequired[str]
    """Title of the credited department."""


class ChatIpAddressDict(TypedDict):
    """A Chat ban on an IP address, as listed among the banned addresses."""

    id: NotRequired[int]
    """Identifies the ban."""
    ip_address: NotRequired[str]
    """Address or range that is blocked."""
    reason: NotRequired[str]
    """Why the address was blocked."""
    type: NotRequired[str]
    """Kind of ban; `ip_address` here."""


class ChatOfflineMessageDict(TypedDict):
    """A message a visitor left while no agent was online."""

    department_id: NotRequired[int | None]
    """Department the message was meant for; null when none was chosen."""
    department_name: NotRequired[str | None]
    """Title of the chosen department; null when none was chosen."""
    id: NotRequired[str]
    """Identifies the message in the Chat history."""
    message: NotRequired[str]
    """What the visitor wrote."""
    session: NotRequired[dict[str, object]]
    """Browser, place and network details of the visit."""
    timestamp: NotRequired[str]
    """When the visitor left the message."""
    type: NotRequired[str]
    """Kind of history record; `offline_msg` here."""
    unread: NotRequired[bool]
    """Whether no agent has read the message yet."""
    visitor: NotRequired[dict[str, object]]
    """Person who left the message, with contact details."""
    zendesk_ticket_id: NotRequired[int | None]
    """Support ticket made from the message; null when there is none."""


class ChatPlanDict(TypedDict):
    """Subscription plan of a Chat account: the features it switches on and the limits it sets."""

    agent_leaderboard: NotRequired[bool]
    """Whether the ranking of agents is available."""
    agent_reports: NotRequired[bool]
    """Whether reports about single agents are available."""
    analytics: NotRequired[bool]
    """Whether Chat analytics is available."""
    chat_reports: NotRequired[bool]
    """Whether reports about chats are available."""
    daily_reports: NotRequired[bool]
    """Whether a daily summary can be mailed."""
    email_reports: NotRequired[bool]
    """Whether reports can be mailed."""
    file_upload: NotRequired[bool]
    """Whether files can be sent in chats."""
    goals: NotRequired[int]
    """How many conversion goals may be set up."""
    high_load: NotRequired[bool]
    """Whether the plan is laid out for sites with heavy traffic."""
    integrations: NotRequired[bool]
    """Whether connections to other software are available."""
    ip_restriction: NotRequired[bool]
    """Whether access can be limited to certain IP addresses."""
    long_desc: NotRequired[str]
    """Full title of the plan."""
    max_advanced_triggers: NotRequired[str]
    """How many advanced triggers are allowed; may say `unlimited`."""
    max_agents: NotRequired[int]
    """How many agent seats the plan holds."""
    max_basic_triggers: NotRequired[str]
    """How many basic triggers are allowed; may say `unlimited`."""
    max_concurrent_chats: NotRequired[str]
    """How many chats may run at once; may say `unlimited`."""
    max_departments: NotRequired[str]
    """How many departments are allowed; may say `unlimited`."""
    max_history_search_days: NotRequired[str]
    """How many days back the history can be searched; may say `unlimited`."""
    monitoring: NotRequired[bool]
    """Whether the real-time monitor is available."""
    name: NotRequired[str]
    """Technical name of the plan, such as `enterprise`."""
    operating_hours: NotRequired[bool]
    """Whether opening hours can be set."""
    price: NotRequired[float]
    """Cost of the plan per agent and billing period."""
    rest_api: NotRequired[bool]
    """Whether the Chat REST API may be used."""
    short_desc: NotRequired[str]
    """Brief title of the plan."""
    sla: NotRequired[bool]
    """Whether a service level agreement is part of the plan."""
    support: NotRequired[bool]
    """Whether the plan includes customer support from Zendesk."""
    unbranding: NotRequired[bool]
    """Whether Zendesk branding can be taken off the widget."""
    widget_customization: NotRequired[str]
    """Degree to which the widget's look may be changed, such as `full`."""


class ChatResponseTimeDict(TypedDict):
    """How quickly agents replied in a chat or engagement, in seconds."""

    avg: NotRequired[float]
    """Mean wait for a reply, in seconds."""
    first: NotRequired[int]
    """Wait for the first reply, in seconds."""
    max: NotRequired[int]
    """Longest wait for a reply, in seconds."""


class ChatRolePermissionsDict(TypedDict):
    """What holders of a Chat role may see and do."""

    access_analytics: NotRequired[str]
    """Whose figures holders may see in analytics, such as `account` or `none`."""
    edit_chat_tags: NotRequired[bool]
    """Whether holders may change the tags of chats."""
    edit_department_agents: NotRequired[str]
    """Whose department memberships holders may change."""
    edit_visitor_information: NotRequired[bool]
    """Whether holders may change a visitor's name, email and phone."""
    edit_visitor_notes: NotRequired[bool]
    """Whether holders may write notes about visitors."""
    manage_bans: NotRequired[str]
    """How far holders may see and set bans."""
    manage_shortcuts: NotRequired[str]
    """Which shortcuts holders may create and change."""
    proactive_chatting: NotRequired[str]
    """Which visitors holders may start a chat with."""
    set_agent_chat_limit: NotRequired[str]
    """Whose limits on simultaneous chats holders may set."""
    view_monitor: NotRequired[str]
    """Whose real-time figures holders may watch."""
    view_past_chats: NotRequired[str]
    """Whose finished chats holders may read."""
    visitors_seen: NotRequired[str]
    """Which visitors appear in the holders' visitor list."""


class ChatRolesDict(TypedDict):
    """Flags for the two special ranks a Chat agent can have."""

    administrator: NotRequired[bool]
    """Whether the agent is a Chat administrator."""
    owner: NotRequired[bool]
    """Whether the agent owns the Chat account."""


class ChatRoutingSettingsAutoIdleDict(TypedDict):
    """Rule that changes the status of agents who let offered chats pass by."""

    enabled: NotRequired[bool]
    """Whether the rule is in force."""
    new_status: NotRequired[str]
    """Status given to such an agent, such as `away` or `invisible`."""
    reassignments_before_idle: NotRequired[int]
    """How many chats in a row an agent may miss before the rule applies."""


class ChatRoutingSettingsChatLimitDict(TypedDict):
    """Cap on the number of chats an agent serves at the same time."""

    allow_agent_override: NotRequired[bool]
    """Whether agents may change their own cap."""
    enabled: NotRequired[bool]
    """Whether the cap is in force."""
    limit: NotRequired[int]
    """Number of simultaneous chats allowed per agent."""
    limit_type: NotRequired[str]
    """Whether one cap holds for the whole account or each agent has their own."""


class ChatRoutingSettingsReassignmentDict(TypedDict):
    """Rule that passes an unanswered chat on to another agent."""

    enabled: NotRequired[bool]
    """Whether unanswered chats are passed on."""
    timeout: NotRequired[int]
    """Seconds an agent has to answer before the chat moves on."""


class ChatRoutingSettingsSkillRoutingDict(TypedDict):
    """Rule that sends chats to agents who hold the requested skills."""

    enabled: NotRequired[bool]
    """Whether skills are taken into account."""
    max_wait_time: NotRequired[int]
    """Seconds to wait for a skilled agent before others are considered."""


class ChatSearchResultDict(TypedDict):
    """One hit of a search through the Chat history."""

    id: NotRequired[str]
    """Identifies the chat that was found."""
    preview: NotRequired[str]
    """Excerpt of the chat's content."""
    timestamp: NotRequired[str]
    """When the chat took place."""
    type: NotRequired[str]
    """Either `chat` for a live conversation or `offline_msg` for a message left offline."""
    url: NotRequired[str]
    """API address of the complete chat."""


class ChatSessionDict(TypedDict):
    """Technical details of the website visit during which a chat took place."""

    browser: NotRequired[str]
    """Web browser the visitor used."""
    city: NotRequired[str]
    """Town guessed from the visitor's address."""
    country_code: NotRequired[str]
    """Country guessed from the visitor's address, as a two-letter code."""
    country_name: NotRequired[str]
    """Country guessed from the visitor's address, spelled out."""
    end_date: NotRequired[str]
    """When the visit ended."""
    id: NotRequired[str]
    """Identifies the visit."""
    ip: NotRequired[str]
    """Network address of the visitor."""
    platform: NotRequired[str]
    """Operating system the visitor used."""
    region: NotRequired[str]
    """State or region guessed from the visitor's address."""
    start_date: NotRequired[str]
    """When the visit began."""
    user_agent: NotRequired[str]
    """Complete browser identification as it was received."""


class ChatShortcutDict(TypedDict):
    """A prepared reply that Chat agents insert by typing its name."""

    agents: NotRequired[list[int]]
    """Ids of the agents who may use it when the scope is by agent."""
    departments: NotRequired[list[int]]
    """Ids of the departments that may use it when the scope is by department."""
    id: NotRequired[str]
    """Identifies the shortcut."""
    message: NotRequired[str]
    """Text that is put into the chat."""
    name: NotRequired[str]
    """Word agents type, without the leading slash."""
    options: NotRequired[str]
    """Choices offered to the visitor with the reply, separated by slashes."""
    scope: NotRequired[str]
    """Who may use it, such as `all`, `department` or a personal scope."""
    tags: NotRequired[list[str]]
    """Labels added to the chat when the shortcut is used."""


class ChatSkillDict(TypedDict):
    """An ability of Chat agents, such as a language, by which chats can be routed."""

    description: NotRequired[str]
    """Internal note on the ability."""
    enabled: NotRequired[bool]
    """Whether the skill is used in routing."""
    id: NotRequired[int]
    """Identifies the skill."""
    members: NotRequired[list[int]]
    """Ids of the agents who have the ability."""
    name: NotRequired[str]
    """Title of the skill, unique in the account."""


class ChatTriggerDict(TypedDict):
    """An automation of Chat that acts on visitors or chats when its condition holds."""

    definition: NotRequired[ChatDefinitionDict]
    description: NotRequired[str]
    """Internal note on the trigger's purpose."""
    enabled: NotRequired[int]
    """Number `1` when the trigger is active, `0` when it is switched off."""
    id: NotRequired[int]
    """Identifies the trigger."""
    name: NotRequired[str]
    """Title of the trigger, unique in the account."""


class ChatVisitorDict(TypedDict):
    """A person who chats with the account from a website or app."""

    banned: NotRequired[bool]
    """Whether the person is blocked from chatting."""
    created: NotRequired[int]
    """When the visitor was first recorded, in epoch seconds."""
    email: NotRequired[str]
    """Address the visitor gave; may be empty."""
    external_id: NotRequired[str]
    """Id of the person in your own system, taken from visitor authentication."""
    id: NotRequired[int]
    """Identifies the visitor in Chat."""
    name: NotRequired[str]
    """Name the visitor gave, or a generated one."""
    notes: NotRequired[str]
    """Remarks about the visitor that only agents see."""
    phone: NotRequired[str]
    """Telephone number the visitor gave; may be empty."""


ChatWebpathDict = TypedDict(
    "ChatWebpathDict",
    {
        "from": NotRequired[str],
        "timestamp": NotRequired[str],
        "title": NotRequired[str],
        "to": NotRequired[str],
    },
)


class CollaboratorDict(TypedDict):
    """Person to copy on a ticket, named by address; an unknown address creates a user."""

    email: NotRequired[str]
    """Mail address of the person to copy."""
    name: NotRequired[str]
    """Display name for a newly created user."""


class CommentPrivacyChangeEventDict(TypedDict):
    """Ticket audit event noting that a comment was turned from public to private."""

    comment_id: NotRequired[int]
    """Comment whose visibility changed."""
    id: NotRequired[int]
    """Identifies the event within the ticket's history."""
    public: NotRequired[bool]
    """Whether end users see the comment after the change."""
    type: NotRequired[str]
    """Event type, always `CommentPrivacyChange`."""


class ComplianceDeletionStatusDict(TypedDict):
    """Progress of erasing a permanently deleted user's data in one Zendesk product."""

    account_subdomain: NotRequired[str]
    """Subdomain of the account the user belonged to."""
    action: NotRequired[str]
    """Stage of the erasure, such as `request_deletion`, `started` or `complete`."""
    application: NotRequired[str]
    """Product in which the data is erased, or `all`."""
    created_at: NotRequired[str]
    """When this stage was recorded."""
    executer_id: NotRequired[int | None]
    """User who asked for the erasure; null if nobody is recorded."""
    user_id: NotRequired[int]
    """User whose data is erased."""


class ConditionDict(TypedDict):
    """One test in a business rule, view or schedule: a subject, a comparison and a value."""

    field: NotRequired[str]
    """Property that is tested, such as `status` or `custom_fields_123`."""
    operator: NotRequired[
        Literal[
            "is",
            "is_not",
            "greater_than",
            "less_than",
            "greater_than_equal",
            "less_than_equal",
            "includes",
            "not_includes",
            "matches",
            "present",
        ]
    ]
    """How the property is compared; `present` tests whether it has a value at all."""
    value: NotRequired[str | int | float | bool | list[str | int] | None]
    """Value compared with; an array for tests against several values, null where none is needed."""


class ConditionsDict(TypedDict):
    """Tests of a business rule or view in two groups; both groups must be satisfied."""

    all: NotRequired[list[ConditionDict] | None]
    """Tests that must every one hold; null if there are none."""
    any: NotRequired[list[ConditionDict] | None]
    """Tests of which at least one must hold; null if there are none."""


class ContentUrlDict(TypedDict):
    """Small wrapper around the address of an image, such as a profile photo."""

    content_url: NotRequired[str]
    """Address to download the image from."""


ConversationLogAuthorDict = TypedDict(
    "ConversationLogAuthorDict",
    {
        "avatar_url": NotRequired[str],
        "display_name": NotRequired[str],
        "type": NotRequired[Literal["user", "agent", "bot"]],
        "zen:sunco:user_id": NotRequired[str],
        "zen:support:user_id": NotRequired[int],
    },
)


class CountDict(TypedDict):
    """Approximate number of records in a list; cached for large accounts."""

    refreshed_at: NotRequired[str]
    """When the number was last computed; while a large count is being updated it can be other text."""
    value: NotRequired[int]
    """Number of records as of the last computation."""


class CreateEventDict(TypedDict):
    """Ticket audit event noting the value a property got when the ticket was created."""

    field_name: NotRequired[str]
    """Property that was set; a custom field shows its id."""
    id: NotRequired[int]
    """Identifies the event within the ticket's history."""
    type: NotRequired[str]
    """Event type, always `Create`."""
    value: NotRequired[str]
    """Initial value of the property."""


class CustomAgentRoleConfigurationDict(TypedDict):
    """Permissions of a custom agent role; each entry allows or limits one kind of work."""

    actions_access: NotRequired[Literal["none", "workflows_and_zendesk", "all"] | str]
    """Which actions for workflows the role may work with."""
    assign_tickets_to_any_group: NotRequired[bool]
    """Whether tickets may be assigned to groups the agent does not belong to."""
    capacity_rules_access: NotRequired[Literal["none", "all", "view-and-assign"] | str]
    """Access to capacity rules; `view-and-assign` excludes editing them."""
    chat_access: NotRequired[bool]
    """Whether live chat may be used."""
    custom_objects: NotRequired[dict[str, object]]
    """Permissions per custom object, by object key."""
    end_user_list_access: NotRequired[Literal["full", "none"] | str]
    """Whether lists of end users may be browsed."""
    end_user_profile_access: NotRequired[Literal["edit", "edit-within-org", "full", "readonly"] | str]
    """What may be done with end user profiles; `edit-within-org` stays within the agent's organization."""
    execute_it_asset_management_actions: NotRequired[bool]
    """Whether actions on IT assets may be run."""
    explore_access: NotRequired[Literal["edit", "full", "none", "readonly"] | str]
    """What may be done in Explore analytics."""
    export_views: NotRequired[bool]
    """Whether the tickets of a view may be exported as CSV."""
    forum_access: NotRequired[Literal["edit-topics", "full", "readonly"] | str]
    """What may be done in help center and community; `edit-topics` allows changing topics."""
    forum_access_restricted_content: NotRequired[bool]
    """Whether restricted help center content may be viewed."""
    group_access: NotRequired[bool]
    """Whether the agent may take up more groups."""
    light_agent: NotRequired[bool]
    """Whether this is a light agent role, limited to internal comments."""
    macro_access: NotRequired[Literal["full", "manage-group", "manage-personal", "readonly"] | str]
    """Which macros may be edited: none, one's own, those of one's groups, or every one."""
    manage_api_credentials: NotRequired[bool]
    """Whether API tokens and similar credentials may be administered."""
    manage_automations: NotRequired[bool]
    """Whether automations may be administered."""
    manage_business_rules: NotRequired[bool]
    """Whether business rules may be administered."""
    manage_contextual_workspaces: NotRequired[bool]
    """Whether contextual workspaces may be administered."""
    manage_deletion_schedules: NotRequired[str]
    """Extent to which data deletion schedules may be administered."""
    manage_dynamic_content: NotRequired[bool]
    """Whether dynamic content may be administered."""
    manage_extensions_and_channels: NotRequired[bool]
    """Whether channels, apps and other extensions may be administered."""
    manage_facebook: NotRequired[bool]
    """Whether Facebook pages may be administered."""
    manage_group_memberships: NotRequired[bool]
    """Whether agents may be put in groups or taken out."""
    manage_groups: NotRequired[bool]
    """Whether groups may be created and edited."""
    manage_macro_content_suggestions: NotRequired[bool]
    """Whether suggestions for macro content may be administered."""
    manage_organization_fields: NotRequired[bool]
    """Whether custom organization fields may be administered."""
    manage_organizations: NotRequired[bool]
    """Whether organizations may be created and edited."""
    manage_roles: NotRequired[str]
    """Extent to which roles may be administered."""
    manage_skills: NotRequired[bool]
    """Whether routing skills may be administered."""
    manage_slas: NotRequired[bool]
    """Whether SLA policies may be administered."""
    manage_suspended_tickets: NotRequired[bool]
    """Whether suspended tickets may be recovered and deleted."""
    manage_team_members: NotRequired[str]
    """Extent to which team members may be administered."""
    manage_ticket_fields: NotRequired[bool]
    """Whether ticket fields may be administered."""
    manage_ticket_forms: NotRequired[bool]
    """Whether ticket forms may be administered."""
    manage_ticket_settings: NotRequired[bool]
    """Whether settings for tickets may be changed."""
    manage_triggers: NotRequired[bool]
    """Whether triggers may be administered."""
    manage_user_fields: NotRequired[bool]
    """Whether custom user fields may be administered."""
    manage_user_own_contacts: NotRequired[bool]
    """Whether agents may change their own contact details."""
    manage_user_own_forwarding_numbers: NotRequired[bool]
    """Whether agents may change the number their calls are forwarded to."""
    manage_user_own_photo: NotRequired[bool]
    """Whether agents may change their own profile photo."""
    moderate_forums: NotRequired[bool]
    """Whether community content may be moderated."""
    modify_closed_tickets: NotRequired[bool]
    """Whether closed tickets may be changed in the ways that allow it."""
    organization_editing: NotRequired[bool]
    """Whether organizations may be edited."""
    organization_notes_editing: NotRequired[bool]
    """Whether notes on organizations may be edited."""
    read_macro_content_suggestions: NotRequired[bool]
    """Whether suggestions for macro content may be seen."""
    report_access: NotRequired[Literal["full", "none", "readonly"] | str]
    """What may be done with reports."""
    side_conversation_create: NotRequired[bool]
    """Whether side conversations may be started."""
    ticket_access: NotRequired[
        Literal[
            "all", "assigned-only", "within-groups", "within-groups-and-public-groups", "within-organization"
        ]
        | str
    ]
    """Which tickets the agent can see, from own assignments up to the whole account."""
    ticket_bulk_edit: NotRequired[bool]
    """Whether several tickets may be edited at a time."""
    ticket_comment_access: NotRequired[Literal["public", "none"] | str]
    """Kind of comments allowed: `public` permits replies to customers, `none` internal notes only."""
    ticket_deletion: NotRequired[bool]
    """Whether tickets may be deleted."""
    ticket_editing: NotRequired[bool]
    """Whether ticket properties may be edited."""
    ticket_merge: NotRequired[bool]
    """Whether tickets may be merged."""
    ticket_redaction: NotRequired[bool]
    """Whether parts of comments and attachments may be permanently removed."""
    ticket_tag_editing: NotRequired[bool]
    """Whether tags of tickets may be edited."""
    twitter_search_access: NotRequired[bool]
    """Whether posts on X (formerly Twitter) may be searched."""
    update_api_settings: NotRequired[bool]
    """Whether API settings may be changed."""
    update_user_own_alias: NotRequired[bool]
    """Whether agents may change their own alias."""
    update_user_own_name: NotRequired[bool]
    """Whether agents may change their own name."""
    update_user_own_signature: NotRequired[bool]
    """Whether agents may change their own signature."""
    user_view_access: NotRequired[
        Literal["full", "manage-group", "manage-personal", "none", "readonly"] | str
    ]
    """What may be done with customer lists, formerly called user views."""
    view_access: NotRequired[Literal["full", "manage-group", "manage-personal", "playonly", "readonly"] | str]
    """Which views may be edited; `playonly` limits the agent to being served tickets one by one."""
    view_access_logs: NotRequired[bool]
    """Whether the access log may be read."""
    view_audit_logs: NotRequired[bool]
    """Whether the audit log may be read."""
    view_deleted_tickets: NotRequired[bool]
    """Whether the list of deleted tickets may be seen."""
    view_filter_tickets: NotRequired[bool]
    """Whether tickets within views may be filtered."""
    view_reduced_count: NotRequired[bool]
    """Whether views show reduced ticket counts."""
    voice_access: NotRequired[bool]
    """Whether calls may be taken and made in Talk."""
    voice_dashboard_access: NotRequired[bool]
    """Whether the Talk dashboard may be viewed."""


class CustomFieldDict(TypedDict):
    """Value a ticket has for one of its custom fields. The value's type follows the field's definition."""

    id: NotRequired[int]
    """Ticket field the value belongs to."""
    value: NotRequired[str | int | float | bool | list[str] | None]
    """Value held; a tag for dropdowns, an array of tags for multiselects, null when empty."""


class CustomFieldOptionDict(TypedDict):
    """One choice of a dropdown or multiselect custom field."""

    allow_solving: NotRequired[bool]
    """Whether a ticket may be solved while this choice is selected."""
    default: NotRequired[bool]
    """Whether the choice is preselected."""
    id: NotRequired[int]
    """Identifies the choice; send it to keep an existing one on update."""
    name: NotRequired[str]
    """Label of the choice; `::` in it makes nested menus."""
    position: NotRequired[int]
    """Place of the choice in the list."""
    raw_name: NotRequired[str]
    """Label with dynamic content placeholders left unresolved."""
    url: NotRequired[str]
    """API address of this choice."""
    value: NotRequired[str]
    """Tag that stands for the choice, and is stored on the record."""


class CustomObjectDict(TypedDict):
    """Type of record that an admin has defined, much like a database table with its own fields."""

    allows_attachments: NotRequired[bool]
    """Whether files may be attached to records."""
    allows_photos: NotRequired[bool]
    """Whether records may have a photo."""
    created_at: NotRequired[str]
    """When the custom object was defined."""
    created_by_user_id: NotRequired[str]
    """User who defined the custom object."""
    description: NotRequired[str]
    """What the custom object is for."""
    include_in_list_view: NotRequired[bool]
    """Whether the object appears in the list of objects agents can browse."""
    key: NotRequired[str]
    """Unique name used in API paths; chosen at creation and fixed afterwards."""
    raw_description: NotRequired[str]
    """Description with dynamic content placeholders left unresolved."""
    raw_title: NotRequired[str]
    """Singular name with dynamic content placeholders left unresolved."""
    raw_title_pluralized: NotRequired[str]
    """Plural name with dynamic content placeholders left unresolved."""
    title: NotRequired[str]
    """Singular display name of the object."""
    title_pluralized: NotRequired[str]
    """Plural display name of the object."""
    updated_at: NotRequired[str]
    """When the definition was last modified."""
    updated_by_user_id: NotRequired[str]
    """User who last modified the definition."""
    url: NotRequired[str]
    """API address of this custom object."""


class CustomObjectFieldPropertiesDict(TypedDict):
    """Further options of a custom object field, such as automatic numbering of record names."""

    allowed_currencies: NotRequired[list[str]]
    """Currency codes that values may be given in."""
    autoincrement_enabled: NotRequired[bool]
    """Whether record names are numbered automatically; concerns the name field."""
    autoincrement_next_sequence: NotRequired[int]
    """Number the next record will get."""
    autoincrement_padding: NotRequired[int]
    """Digits to which numbers are filled up with leading zeros."""
    autoincrement_prefix: NotRequired[str]
    """Text placed before the number."""
    cascade_permissions_enabled: NotRequired[bool]
    """Whether permissions pass along the relationship to the related records."""
    is_unique: NotRequired[bool]
    """Whether two records must not have the same value."""
    rollup_aggregated_field: NotRequired[str | None]
    """Field of the child records that is aggregated; null when they are merely counted."""
    rollup_aggregated_field_title: NotRequired[str]
    """Label of the field that is aggregated."""
    rollup_aggregation_type: NotRequired[Literal["COUNT", "SUM", "MIN", "MAX"]]
    """How the values of the child records are combined."""
    rollup_child_object: NotRequired[str]
    """Object whose records are rolled up."""
    rollup_filter_criteria: NotRequired[dict[str, object] | None]
    """Conditions child records must meet to be rolled up; null takes all of them."""


class CustomObjectLimitDict(TypedDict):
    """How much of a custom object allowance is used, be it objects, fields or records."""

    count: NotRequired[int]
    """How many exist at present."""
    limit: NotRequired[int]
    """How many the account may have."""


class CustomObjectRecordDict(TypedDict):
    """Single record of a custom object, holding a value for each of the object's fields."""

    created_at: NotRequired[str]
    """When the record was created."""
    created_by_user_id: NotRequired[str]
    """User who created the record."""
    custom_object_fields: NotRequired[dict[str, object]]
    """Values of the record, by field key."""
    custom_object_key: NotRequired[str]
    """Custom object the record belongs to."""
    external_id: NotRequired[str | None]
    """Id of the record in another system, unique within the object; null if unset."""
    id: NotRequired[str]
    """Identifies the record; assigned by Zendesk."""
    name: NotRequired[str]
    """Display name of the record."""
    photo: NotRequired[dict[str, object] | None]
    """Photo of the record; null if there is none."""
    updated_at: NotRequired[str]
    """When the record was last modified."""
    updated_by_user_id: NotRequired[str]
    """User who last modified the record."""
    url: NotRequired[str]
    """API address of this record."""


class CustomObjectRecordAttachmentDict(TypedDict):
    """File attached to a record of a custom object."""

    content_type: NotRequired[str]
    """MIME type of the file."""
    content_url: NotRequired[str]
    """Address to download the file from."""
    created_at: NotRequired[str]
    """When the file was attached."""
    created_by: NotRequired[str]
    """User who attached the file."""
    custom_object_record_id: NotRequired[str]
    """Record the file is attached to."""
    filename: NotRequired[str]
    """Name of the file as uploaded."""
    id: NotRequired[str]
    """Identifies the record attachment; assigned by Zendesk."""
    malware_access_override: NotRequired[bool]
    """Whether downloading is allowed although malware was found; for admins to change."""
    malware_scan_completed_at: NotRequired[str | None]
    """When the virus scan ended; null while it has not."""
    malware_scan_status: NotRequired[
        Literal["malware_found", "malware_not_found", "failed_to_scan", "not_scanned"]
    ]
    """Outcome of the virus scan; `not_scanned` while none has been made."""
    size: NotRequired[int]
    """File size in bytes."""


class CustomObjectRecordEventDict(TypedDict):
    """Happening in the life of a custom object record, such as its creation or a changed value."""

    created_at: NotRequired[str]
    """When the event happened."""
    event: NotRequired[dict[str, object]]
    """What changed, in a makeup that depends on the kind of event."""
    id: NotRequired[str]
    """Identifies the record event."""
    type: NotRequired[str]
    """Kind of event."""


class CustomObjectRecordJobDict(TypedDict):
    """Request for creating, changing or deleting many records of a custom object in the background."""

    action: NotRequired[str]
    """What to do, such as `create`, `update`, `delete` or `create_or_update_by_external_id`; only sent."""
    items: NotRequired[list[CustomObjectRecordDict | str]]
    """Records to write, or ids of records to delete; only sent."""


class CustomStatusDict(TypedDict):
    """Ticket status with its own labels, belonging to one of the five standard status categories."""

    active: NotRequired[bool]
    """Whether agents can choose the status."""
    agent_label: NotRequired[str]
    """Name shown to agents."""
    created_at: NotRequired[str]
    """When the status was set up."""
    default: NotRequired[bool]
    """Whether tickets get this status when only its category is given."""
    description: NotRequired[str | None]
    """Explanation shown to agents; null if there is none."""
    end_user_description: NotRequired[str | None]
    """Explanation shown to end users; null if there is none."""
    end_user_label: NotRequired[str]
    """Name shown to end users."""
    id: NotRequired[int]
    """Identifies the status; tickets refer to it as `custom_status_id`."""
    raw_agent_label: NotRequired[str]
    """Agents' label with dynamic content placeholders left unresolved."""
    raw_description: NotRequired[str | None]
    """Agents' explanation with dynamic content placeholders left unresolved; null if there is none."""
    raw_end_user_description: NotRequired[str | None]
    """End users' explanation with placeholders left unresolved; null if there is none."""
    raw_end_user_label: NotRequired[str]
    """End users' label with dynamic content placeholders left unresolved."""
    status_category: NotRequired[Literal["new", "open", "pending", "hold", "solved"]]
    """Standard status the custom one counts as; fixed once created."""
    updated_at: NotRequired[str]
    """When the status was last modified."""
    url: NotRequired[str]
    """API address of this custom status."""


class DefinitionOperatorDict(TypedDict):
    """Comparison that can be used with a subject in the conditions of a rule."""

    format: NotRequired[str]
    """How the value is to be entered for this comparison."""
    terminal: NotRequired[bool]
    """Whether the comparison stands alone and takes no value."""
    title: NotRequired[str]
    """Readable label of the comparison."""
    value: NotRequired[str]
    """Name to use for `operator` of a condition."""


class DefinitionValueDict(TypedDict):
    """Choice on offer for a condition or action of a rule."""

    dynamic: NotRequired[bool]
    """Whether the choice is resolved when the rule runs, such as the current user."""
    enabled: NotRequired[bool]
    """Whether the choice can be selected."""
    format: NotRequired[str]
    """How further input for this choice is to be entered."""
    title: NotRequired[str]
    """Readable label of the choice."""
    value: NotRequired[str | int | None]
    """What to use for `value` of a condition or action; null for an empty choice."""


class DeletionScheduleDict(TypedDict):
    """Rule by which Zendesk deletes old data on its own, such as tickets or inactive users."""

    active: NotRequired[bool]
    """Whether the schedule is run."""
    conditions: NotRequired[ConditionsDict]
    created_at: NotRequired[str]
    """When the schedule was set up."""
    default: NotRequired[bool]
    """Whether it is a standard schedule that comes with the account."""
    description: NotRequired[str]
    """Note on what the schedule is for."""
    id: NotRequired[int]
    """Identifies the deletion schedule; assigned by Zendesk."""
    object: NotRequired[str]
    """Kind of record deleted, such as tickets or users."""
    title: NotRequired[str]
    """Name of the schedule as shown to admins."""
    updated_at: NotRequired[str]
    """When the schedule was last modified."""
    url: NotRequired[str]
    """API address of this deletion schedule."""


class EmailCCDict(TypedDict):
    """Addition or removal of a person copied by email, sent along when a ticket is created or updated."""

    action: NotRequired[Literal["put", "delete"]]
    """Whether to add the person with `put` or remove with `delete`; adding is the default."""
    user_email: NotRequired[str]
    """Mail address of the person; an unknown one creates a user."""
    user_id: NotRequired[int]
    """User to copy, as an alternative to the address."""
    user_name: NotRequired[str | None]
    """Display name for a newly created user; null to derive none."""


class EmailDeliveryStatusDict(TypedDict):
    """How the delivery of a notification mail to one recipient went."""

    code: NotRequired[str]
    """Response code reported by the receiving mail server."""
    id: NotRequired[int]
    """Numeric code of the delivery state."""
    message: NotRequired[str]
    """Explanation reported for the delivery."""
    name: NotRequired[str]
    """Name of the delivery state, such as delivered or bounced."""


class EmailNotificationRecipientDict(TypedDict):
    """One receiver of a notification mail."""

    delivery_status: NotRequired[EmailDeliveryStatusDict]
    email_address: NotRequired[str]
    """Address the mail went to."""
    user_id: NotRequired[int]
    """User the address belongs to."""


class EngagementDict(TypedDict):
    """One agent's continuous spell of work on a ticket, with timings of replies and waits."""

    agent_id: NotRequired[int]
    """Agent who handled the ticket in this spell."""
    agent_messages_count: NotRequired[int]
    """Number of messages the agent sent."""
    agent_replies_count: NotRequired[int]
    """Number of times the agent answered the requester; messages in a row count once."""
    assignment_to_first_reply_time_seconds: NotRequired[int]
    """Seconds from assignment to the agent's first answer."""
    average_requester_wait_time_seconds: NotRequired[int]
    """Mean seconds the requester waited for an answer."""
    channel: NotRequired[str]
    """Channel of the conversation, such as `messaging` or `email`."""
    end_user_messages_count: NotRequired[int]
    """Number of messages the requester sent."""
    engagement_end_reason: NotRequired[str]
    """What ended the spell, such as a transfer or a change of ticket status."""
    engagement_end_time: NotRequired[str]
    """When the spell ended."""
    engagement_id: NotRequired[str]
    """Identifies the engagement."""
    engagement_start_reason: NotRequired[str]
    """What began the spell, such as an assignment."""
    engagement_start_time: NotRequired[str]
    """When the spell began."""
    group_id: NotRequired[int]
    """Group on whose behalf the agent worked."""
    longest_requester_wait_time_seconds: NotRequired[int]
    """Most seconds the requester had to wait for one answer."""
    offer_time_seconds: NotRequired[int]
    """Seconds for which the work was offered before the agent took it."""
    requester_id: NotRequired[int]
    """User who asked for help."""
    ticket_id: NotRequired[int]
    """Ticket on which the agent worked."""
    ticket_status_end: NotRequired[str]
    """Status of the ticket at the end of the spell."""
    ticket_status_start: NotRequired[str]
    """Status of the ticket at the beginning of the spell."""
    total_requester_wait_time_seconds: NotRequired[int]
    """Seconds the requester waited in all."""


class ErrorDict(TypedDict):
    """Problem reported by an endpoint that handles several changes at a time."""

    code: NotRequired[str]
    """Error code for programs."""
    detail: NotRequired[str]
    """Explanation of this very problem."""
    id: NotRequired[str]
    """Identifies this occurrence of the problem."""
    links: NotRequired[dict[str, object]]
    """Addresses with further information."""
    source: NotRequired[dict[str, object]]
    """Part of the request that caused the problem."""
    status: NotRequired[str]
    """HTTP status code of the problem, as text."""
    title: NotRequired[str]
    """Short, general wording of the problem."""
    trigger_id: NotRequired[str]
    """Trigger the problem concerns."""


class ErrorEventDict(TypedDict):
    """Ticket audit event noting that something went wrong during an update."""

    id: NotRequired[int]
    """Identifies the event within the ticket's history."""
    message: NotRequired[int]
    """What went wrong; declared upstream as a number."""
    type: NotRequired[str]
    """Event type, always `Error`."""


class EssentialsCardDict(TypedDict):
    """Layout of the summary card that shows agents the key fields of a user or other record."""

    created_at: NotRequired[str]
    """When the layout was first saved."""
    default: NotRequired[bool]
    """Whether it is the standard layout, unchanged by an admin."""
    fields: NotRequired[list[dict[str, object]]]
    """Fields displayed on the card, in order."""
    id: NotRequired[str | None]
    """Identifies the layout; null for a standard layout that was never saved."""
    key: NotRequired[str]
    """Kind of record the card is for, such as `zen:user`."""
    layout: NotRequired[str]
    """Type of layout; here that of the essentials card."""
    max_count: NotRequired[int]
    """Most fields the card may display."""
    updated_at: NotRequired[str]
    """When the layout was last modified."""


class ExportDict(TypedDict):
    """State of a requested export of a view's tickets."""

    status: NotRequired[str]
    """How far the export has got, such as `starting` or `completed`."""
    view_id: NotRequired[str | int]
    """View whose tickets are exported."""


class ExternalEventDict(TypedDict):
    """Ticket audit event noting that a message was sent to an outside target."""

    body: NotRequired[str]
    """Message that was sent."""
    id: NotRequired[int]
    """Identifies the event within the ticket's history."""
    resource: NotRequired[int]
    """Target or extension that received the message."""
    type: NotRequired[str]
    """Event type, always `External`."""


class FacebookCommentEventDict(TypedDict):
    """Ticket audit event describing a comment that was made on Facebook."""

    attachments: NotRequired[list[object]]
    """Files that came with the comment."""
    author_id: NotRequired[int]
    """User the comment is attributed to."""
    body: NotRequired[str]
    """Text of the comment."""
    data: NotRequired[dict[str, object]]
    """Details of the original Facebook comment."""
    graph_object_id: NotRequired[str]
    """Identifies the comment in Facebook's Graph API."""
    html_body: NotRequired[str]
    """Text of the comment as HTML."""
    id: NotRequired[int]
    """Identifies the event within the ticket's history."""
    public: NotRequired[bool]
    """Whether end users see the comment."""
    trusted: NotRequired[bool]
    """Whether the author of the comment could be verified."""
    type: NotRequired[str]
    """Event type, always `FacebookComment`."""


class FacebookEventDict(TypedDict):
    """Entry in a ticket audit recording a Facebook post, message or comment handled on the ticket."""

    body: NotRequired[str]
    """Text of the Facebook message that the audit recorded."""
    communication: NotRequired[int]
    """Number of the Facebook communication this event belongs to."""
    id: NotRequired[int]
    """Identifies the event inside the audit; assigned by Zendesk."""
    page: NotRequired[dict[str, object]]
    """Facebook page the message went through, with its name and Facebook id."""
    ticket_via: NotRequired[str]
    """How the Facebook content became a ticket, for example as a wall post or private message."""
    type: NotRequired[str]
    """Event kind, naming the Facebook event or comment variety."""


class FeaturesDict(TypedDict):
    """Availability of one account feature, met inside the feature list of the account settings."""

    enabled: NotRequired[bool]
    """Whether the feature is switched on for the account."""


class FilterComparisonDict(TypedDict):
    """One comparison of an attribute with a value, used in the filter of a custom object record search; only sent."""

    operator: NotRequired[str]
    """Comparison to apply, such as `$eq`, `$noteq`, `$in`, `$gt` or `$contains`; only sent."""
    value: NotRequired[str | int | list[str | int]]
    """Value, or list of values, the attribute is compared with; only sent."""


class FilterConditionDict(TypedDict):
    """One condition of a filtered record search: an attribute name, `$and` or `$or` mapped to its comparisons."""

    field_key: NotRequired[FilterComparisonDict | None]
    """Comparison for the attribute whose name takes the place of this key; only sent."""


FilterGroupDict = TypedDict(
    "FilterGroupDict",
    {
        "$and": NotRequired[list[FilterConditionDict]],
        "$or": NotRequired[list[FilterConditionDict]],
    },
)


class FollowerDict(TypedDict):
    """Change to the followers of a ticket, sent as an element of `followers` when saving the ticket."""

    action: NotRequired[Literal["put", "delete"]]
    """Adds the agent with `put` (the usual default) or removes the agent with `delete`."""
    user_email: NotRequired[str]
    """Email address of the agent to add or remove, as an alternative to `user_id`."""
    user_id: NotRequired[int]
    """Identifies the agent who starts or stops following the ticket."""
    user_name: NotRequired[str | None]
    """Name given to the follower; null when unknown."""


class ForumDict(TypedDict):
    """A forum of the retired web portal; no call gives one any more."""

    id: NotRequired[int]
    """Identifies the forum."""
    name: NotRequired[str]
    """Title of the forum."""


class GlobalOAuthClientDict(TypedDict):
    """OAuth client approved for use across all Zendesk accounts, as seen by an account that granted it access."""

    company: NotRequired[str]
    """Company that publishes the integration."""
    description: NotRequired[str]
    """Short account of the integration, shown to users asked for consent."""
    id: NotRequired[int]
    """Identifies the global client; assigned by Zendesk."""
    identifier: NotRequired[str]
    """Unique name the client sends as `client_id` in OAuth flows."""
    kind: NotRequired[str]
    """Whether the client can keep a secret: `public` or `confidential`."""
    logo_url: NotRequired[str]
    """Address of the logo image shown on the consent page."""
    name: NotRequired[str]
    """Name of the integration as users see it."""


class GlobalOAuthClientTokenSummaryDict(TypedDict):
    """Token usage of one global OAuth client on the account."""

    id: NotRequired[int]
    """Identifies the global OAuth client the summary is about."""
    last_used_at: NotRequired[str]
    """Moment any of the client's tokens was last used."""
    tokens_count: NotRequired[int]
    """How many access tokens the client holds on this account."""


class GroupDict(TypedDict):
    """Group of agents to which tickets can be assigned, such as a support team."""

    created_at: NotRequired[str]
    """When the group was set up."""
    default: NotRequired[bool]
    """Whether the account uses this group as its default one."""
    deleted: NotRequired[bool]
    """True once the group has been deleted; deleted groups stay readable for a while."""
    description: NotRequired[str]
    """Purpose of the group, for other agents and admins to read."""
    id: NotRequired[int]
    """Identifies the group; assigned on creation."""
    is_public: NotRequired[bool]
    """True for a public group; false makes it private, so only permitted agents see its tickets. Private groups cannot become public."""
    name: NotRequired[str]
    """Label of the group as shown in assignee menus."""
    updated_at: NotRequired[str]
    """When the group's settings last changed."""
    url: NotRequired[str]
    """API address of this group."""


class GroupMembershipDict(TypedDict):
    """Link that makes an agent a member of a group; one record per agent and group."""

    created_at: NotRequired[str]
    """When the agent joined the group."""
    default: NotRequired[bool]
    """True when tickets assigned directly to the agent take this group by default."""
    group_id: NotRequired[int]
    """Identifies the group the agent belongs to."""
    id: NotRequired[int]
    """Identifies the membership itself, not the agent or the group."""
    updated_at: NotRequired[str]
    """When the membership last changed."""
    url: NotRequired[str]
    """API address of this membership."""
    user_id: NotRequired[int]
    """Identifies the agent who is the member."""


class HelpCenterAccessPolicyDict(TypedDict):
    """Older form of a section's or topic's access rules, since replaced by user segments."""

    manageable_by: NotRequired[str]
    """Which agents may add and change content: `staff` or `managers`."""
    required_tags: NotRequired[list[object]]
    """Tags a user must have to read the content."""
    restricted_to_group_ids: NotRequired[list[int]]
    """Agent groups that alone may read the content; empty for no limit."""
    restricted_to_organization_ids: NotRequired[list[int]]
    """Organizations whose members alone may read the content; empty for no limit."""
    viewable_by: NotRequired[str]
    """Who may read: `everybody`, `signed_in_users` or `staff`."""


class HelpCenterAccountCustomClaimDict(TypedDict):
    """An extra claim that the help center adds to the tokens it issues about signed-in users."""

    account_id: NotRequired[int]
    """Account in which the claim is defined."""
    brand_id: NotRequired[int]
    """Brand whose help center adds the claim."""
    claim_description: NotRequired[str]
    """Note on what the claim is for."""
    claim_identifier: NotRequired[str]
    """Name of the claim within the token."""
    claim_value: NotRequired[str]
    """Value or placeholder that fills the claim."""
    created_at: NotRequired[str]
    """When the claim was defined."""
    id: NotRequired[str]
    """Identifies the claim."""
    updated_at: NotRequired[str]
    """When the claim was last changed."""


class HelpCenterArticleDict(TypedDict):
    """A knowledge base article, kept in a section and published in one or more languages."""

    author_id: NotRequired[int]
    """User shown as writer; defaults to whoever created the article."""
    body: NotRequired[str]
    """Content in HTML; unsafe tags and attributes are stripped by default."""
    comments_disabled: NotRequired[bool]
    """Whether readers are kept from commenting."""
    content_tag_ids: NotRequired[list[str]]
    """Content tags attached to the article."""
    created_at: NotRequired[str]
    """When the article was created."""
    draft: NotRequired[bool]
    """Whether the translation in the current locale is unpublished."""
    edited_at: NotRequired[str]
    """When the text in the shown locale was last edited."""
    html_url: NotRequired[str]
    """Address of the article on the help center website."""
    id: NotRequired[int]
    """Identifies the article; all its translations share it."""
    label_names: NotRequired[list[str]]
    """Labels that help searches find the article."""
    locale: NotRequired[str]
    """Language of the returned or submitted text, such as `en-us`."""
    name: NotRequired[str]
    """Same as the title."""
    outdated: NotRequired[bool]
    """Deprecated; `outdated_locales` and the translations now tell what is stale."""
    outdated_locales: NotRequired[list[str]]
    """Languages whose translation was marked as out of date."""
    permission_group_id: NotRequired[int]
    """Group of permissions that decides which agents may edit and publish."""
    position: NotRequired[int]
    """Rank within the section when sorted manually; lower comes first."""
    promoted: NotRequired[bool]
    """Whether the article is featured, usually on the home page."""
    section_id: NotRequired[int]
    """Section the article is filed in."""
    source_locale: NotRequired[str]
    """Language the article was originally written in."""
    title: NotRequired[str]
    """Heading of the article in the shown locale."""
    updated_at: NotRequired[str]
    """When any part of the article, votes and metadata included, last changed."""
    url: NotRequired[str]
    """API address of the article."""
    user_segment_id: NotRequired[int | None]
    """Segment of users who may read it; null means everyone."""
    user_segment_ids: NotRequired[list[int]]
    """Segments of users who may read it, where several are allowed."""
    vote_count: NotRequired[int]
    """Number of votes, up and down together."""
    vote_sum: NotRequired[int]
    """Up votes minus down votes; can be negative."""


class HelpCenterArticleAttachmentDict(TypedDict):
    """A file or inline image that belongs to a help center article."""

    article_id: NotRequired[int]
    """Article the file belongs to; absent until it is linked."""
    content_type: NotRequired[str]
    """MIME type of the file, such as `image/png`."""
    content_url: NotRequired[str]
    """Address from which the file is downloaded."""
    created_at: NotRequired[str]
    """When the file was attached."""
    display_file_name: NotRequired[str]
    """Name shown to readers."""
    file: NotRequired[dict[str, object]]
    """File to upload, sent as multipart form data."""
    file_name: NotRequired[str]
    """Stored name of the file."""
    guide_media_id: NotRequired[str]
    """Media library item to attach instead of uploading a file."""
    id: NotRequired[int]
    """Identifies the attachment."""
    inline: NotRequired[bool]
    """Whether the file is shown within the text; such files stay out of the attachment list."""
    legacy: NotRequired[bool]
    """Whether the file is in the old storage, outside the media library."""
    locale: NotRequired[str]
    """Translation to which the file is limited; empty for all languages."""
    relative_path: NotRequired[str]
    """Path of the file on the help center's domain."""
    size: NotRequired[int]
    """Size of the file in bytes."""
    updated_at: NotRequired[str]
    """When the attachment was last changed."""
    url: NotRequired[str]
    """API address of the attachment."""


class HelpCenterBadgeDict(TypedDict):
    """An award for help center users that shows in the community."""

    badge_category_id: NotRequired[str]
    """Category of awards it belongs to."""
    created_at: NotRequired[str]
    """When the badge was set up."""
    description: NotRequired[str]
    """What the badge is awarded for."""
    icon_url: NotRequired[str]
    """Address of the picture shown for the badge."""
    id: NotRequired[str]
    """Identifies the badge."""
    name: NotRequired[str]
    """Title of the award."""
    updated_at: NotRequired[str]
    """When the badge was last changed."""


class HelpCenterBadgeAssignmentDict(TypedDict):
    """The award of a badge to one user."""

    badge_id: NotRequired[str]
    """Badge that was awarded."""
    created_at: NotRequired[str]
    """When the award was made."""
    id: NotRequired[str]
    """Identifies the award."""
    user_id: NotRequired[int]
    """User who received the badge."""


class HelpCenterBadgeCategoryDict(TypedDict):
    """A group of badges in one brand's help center, such as titles or achievements."""

    brand_id: NotRequired[str]
    """Brand whose help center has the category, as text."""
    created_at: NotRequired[str]
    """When the category was set up."""
    id: NotRequired[str]
    """Identifies the category."""
    name: NotRequired[str]
    """Title of the group of badges."""
    slug: NotRequired[str]
    """Short form of the title for use in addresses and theme code."""
    updated_at: NotRequired[str]
    """When the category was last changed."""


class HelpCenterCategoryDict(TypedDict):
    """Top level of the knowledge base; it holds sections."""

    created_at: NotRequired[str]
    """When the category was created."""
    description: NotRequired[str]
    """Introductory text shown below the title."""
    html_url: NotRequired[str]
    """Address of the category on the help center website."""
    id: NotRequired[int]
    """Identifies the category."""
    locale: NotRequired[str]
    """Language of the returned or submitted text."""
    name: NotRequired[str]
    """Title of the category in the shown locale."""
    outdated: NotRequired[bool]
    """Whether the translation in the shown locale is marked as out of date."""
    position: NotRequired[int]
    """Rank among the categories; lower comes first."""
    source_locale: NotRequired[str]
    """Language the category was first written in."""
    updated_at: NotRequired[str]
    """When the category was last changed."""
    url: NotRequired[str]
    """API address of the category."""


class HelpCenterCommentDict(TypedDict):
    """A reader's remark on an article or on a community post."""

    author_id: NotRequired[int]
    """User who wrote the remark; managers may set another user on creation."""
    body: NotRequired[str]
    """Text of the remark, in HTML."""
    created_at: NotRequired[str]
    """When the remark was made; managers may set it on creation."""
    html_url: NotRequired[str]
    """Address of the remark on the help center website."""
    id: NotRequired[int]
    """Identifies the comment."""
    locale: NotRequired[str]
    """Language in which the remark was made; required for article comments."""
    non_author_editor_id: NotRequired[int]
    """User other than the author who last edited the text."""
    non_author_updated_at: NotRequired[str]
    """When someone other than the author last edited the text."""
    official: NotRequired[bool]
    """Whether the remark is marked as the official answer; community posts only."""
    post_id: NotRequired[int]
    """Community post the remark belongs to; absent on article comments."""
    source_id: NotRequired[int]
    """Id of the item that is commented on; absent on community posts."""
    source_type: NotRequired[str]
    """Kind of the item that is commented on, such as `Article`."""
    updated_at: NotRequired[str]
    """When the remark was last changed."""
    url: NotRequired[str]
    """API address of the comment."""
    vote_count: NotRequired[int]
    """Number of votes, up and down together."""
    vote_sum: NotRequired[int]
    """Up votes minus down votes; can be negative."""


class HelpCenterContentTagDict(TypedDict):
    """A subject tag shared by articles and posts that lets readers find related content."""

    created_at: NotRequired[str]
    """When the tag was created."""
    id: NotRequired[str]
    """Identifies the tag."""
    name: NotRequired[str]
    """Text of the tag as readers see it; unique in the account."""
    updated_at: NotRequired[str]
    """When the tag was last changed."""


class HelpCenterDeflectionSuggestionDict(TypedDict):
    """An article proposed to a requester in place of waiting for an agent."""

    html_url: NotRequired[str]
    """Address of the proposed article on the help center website."""
    name: NotRequired[str]
    """Title of the proposed article."""


class HelpCenterExternalContentRefDict(TypedDict):
    """Short reference to the source or type of an external content record."""

    id: NotRequired[str]
    """Source or type being referred to."""
    name: NotRequired[str]
    """Title of the source or type being referred to."""


class HelpCenterExternalContentSourceDict(TypedDict):
    """Origin of indexed outside content, such as a blog; readers can filter search by it."""

    created_at: NotRequired[str]
    """When the source was defined."""
    id: NotRequired[str]
    """Identifies the source; assigned on creation."""
    name: NotRequired[str]
    """Title readers see as a search filter."""
    updated_at: NotRequired[str]
    """When the source was last changed."""


class HelpCenterExternalContentTypeDict(TypedDict):
    """Kind of indexed outside content, such as a course or video; readers can filter search by it."""

    created_at: NotRequired[str]
    """When the type was defined."""
    id: NotRequired[str]
    """Identifies the type; assigned on creation."""
    name: NotRequired[str]
    """Title readers see as a search filter."""
    updated_at: NotRequired[str]
    """When the type was last changed."""


class HelpCenterGenerativeAnswersFeedbackRequestDict(TypedDict):
    """Feedback on a generated answer, sent to improve later ones."""

    channel: NotRequired[Literal["HELP_CENTER", "AGENT_WORKSPACE", "VOICE_COPILOT"]]
    """Where the answer was shown."""
    feedback_category: NotRequired[
        Literal[
            "UNKNOWN_FEEDBACK",
            "IRRELEVANT",
            "INCOMPLETE",
            "FALSE_INFORMATION",
            "BROKEN_LINKS",
            "POOR_FORMATTING",
            "WRONG_LANGUAGE",
            "OTHER",
        ]
    ]
    """Main shortcoming of the answer."""
    is_helpful: NotRequired[bool]
    """Whether the answer was of use to the reader."""
    search_id: NotRequired[str]
    """Search whose answer is being judged."""
    text_feedback: NotRequired[str]
    """Remarks on the answer in free text."""


class HelpCenterGenerativeAnswersKnowledgeActionsRequestDict(TypedDict):
    """Report of what an agent did with a generated answer."""

    knowledge_action: NotRequired[Literal["COPIED_TO_CONVERSATION"]]
    """What was done; copying the answer into the conversation is the one known action."""
    search_id: NotRequired[str]
    """Search that produced the answer."""
    ticket_nice_id: NotRequired[str]
    """Number of the ticket on which the agent worked, as text."""


class HelpCenterGuideMediaDict(TypedDict):
    """A file in the media library that can be used in several articles."""

    access_key: NotRequired[str]
    """Key with which the file can be fetched or attached elsewhere."""
    content_type: NotRequired[str]
    """MIME type of the file, such as `image/png`."""
    created_at: NotRequired[str]
    """When the file was added to the library."""
    id: NotRequired[str]
    """Identifies the media item; assigned on creation."""
    name: NotRequired[str]
    """File name shown in the library."""
    size: NotRequired[int]
    """Size of the file in bytes."""
    updated_at: NotRequired[str]
    """When the file or its details last changed."""
    url: NotRequired[str]
    """Address or path at which the file is served."""
    version: NotRequired[int]
    """Number of the stored revision; grows when the file is replaced."""


class HelpCenterKnowledgeFiltersDict(TypedDict):
    """Limits on the knowledge that answers and suggestions may come from."""

    article_category_ids: NotRequired[list[int]]
    """Admit only articles in these categories."""
    article_section_ids: NotRequired[list[int]]
    """Admit only articles in these sections."""
    brand_ids: NotRequired[list[int]]
    """Admit only content of these brands."""
    external_source_ids: NotRequired[list[str]]
    """Admit only external records of these sources."""
    external_type_ids: NotRequired[list[str]]
    """Admit only external records of these content types."""
    locales: NotRequired[list[str]]
    """Admit only content in these languages."""
    record_types: NotRequired[list[Literal["article", "external_content"]]]
    """Admit only these kinds of content."""


class HelpCenterKnowledgeQuickAnswersRequestDict(TypedDict):
    """Request for a short AI answer from the knowledge base."""

    filters: NotRequired[HelpCenterKnowledgeFiltersDict]
    query: NotRequired[str]
    """Question to be answered."""
    search_id: NotRequired[str]
    """Earlier search to which the request belongs."""
    ticket_id: NotRequired[int]
    """Ticket for which the answer is wanted."""


class HelpCenterKnowledgeSourceDict(TypedDict):
    """A piece of content that an answer cites or a suggestion proposes."""

    id: NotRequired[str]
    """Identifies the article, post or external record, as text."""
    locale: NotRequired[str]
    """Language of the content."""
    search_id: NotRequired[str]
    """Search that turned up the content."""
    title: NotRequired[str]
    """Heading of the content."""
    type: NotRequired[Literal["article", "community_post", "external_content_record"]]
    """Kind of content, which tells what `id` refers to."""
    url: NotRequired[str | None]
    """Where readers find the content; null when it has no page."""


class HelpCenterKnowledgeSuggestionsDict(TypedDict):
    """Content proposed for a question."""

    id: NotRequired[str]
    """Identifies the set of suggestions."""
    records: NotRequired[list[HelpCenterKnowledgeSourceDict]]
    """Proposed content, best match first."""


class HelpCenterKnowledgeSuggestionsRequestDict(TypedDict):
    """Request for content that fits a question."""

    filters: NotRequired[HelpCenterKnowledgeFiltersDict]
    query: NotRequired[str]
    """Question or text to find content for."""


class HelpCenterLabelDict(TypedDict):
    """A keyword on articles that steers search and lists; readers do not see it by default."""

    created_at: NotRequired[str]
    """When the label was first used."""
    id: NotRequired[int]
    """Identifies the label."""
    name: NotRequired[str]
    """Text of the keyword."""
    updated_at: NotRequired[str]
    """When the label was last changed."""
    url: NotRequired[str]
    """API address of the label."""


class HelpCenterManagementPermissionGroupDict(TypedDict):
    """A set of rights that decides which agents may edit and publish articles."""

    built_in: NotRequired[bool]
    """Whether Zendesk supplied the group; such groups cannot be changed."""
    created_at: NotRequired[str]
    """When the group was set up."""
    edit: NotRequired[list[int]]
    """Segments of agents who may edit, but not publish."""
    id: NotRequired[int]
    """Identifies the permission group."""
    name: NotRequired[str]
    """Title of the group; unique in the account."""
    publish: NotRequired[list[int]]
    """Segments of agents who may edit and publish."""
    updated_at: NotRequired[str]
    """When the group was last changed."""


class HelpCenterPostDict(TypedDict):
    """A contribution to a community topic, such as a question or idea."""

    author_id: NotRequired[int]
    """User who wrote the post; managers may set another user on creation."""
    closed: NotRequired[bool]
    """Whether further comments are refused."""
    comment_count: NotRequired[int]
    """Number of comments made on the post."""
    content_tag_ids: NotRequired[list[str]]
    """Content tags attached to the post."""
    created_at: NotRequired[str]
    """When the post was made."""
    description: NotRequired[str]
    """Short plain-text form of the content."""
    details: NotRequired[str]
    """Content of the post, in HTML."""
    featured: NotRequired[bool]
    """Whether the post is highlighted in the community."""
    follower_count: NotRequired[int]
    """Number of users subscribed to the post."""
    frozen: NotRequired[bool]
    """Whether the post is locked against changes."""
    html_url: NotRequired[str]
    """Address of the post on the help center website."""
    id: NotRequired[int]
    """Identifies the post."""
    non_author_editor_id: NotRequired[int]
    """User other than the author who last edited the post."""
    non_author_updated_at: NotRequired[str]
    """When someone other than the author last edited the post."""
    pinned: NotRequired[bool]
    """Whether the post is kept at the top of its topic."""
    status: NotRequired[Literal["planned", "not_planned", "answered", "completed"] | str]
    """Official state that moderators give the post; absent when none is set."""
    title: NotRequired[str]
    """Heading of the post."""
    topic_id: NotRequired[int]
    """Community topic the post belongs to."""
    updated_at: NotRequired[str]
    """When the post was last changed."""
    url: NotRequired[str]
    """API address of the post."""
    vote_count: NotRequired[int]
    """Number of votes, up and down together."""
    vote_sum: NotRequired[int]
    """Up votes minus down votes; can be negative."""


class HelpCenterRedirectRuleDict(TypedDict):
    """A rule that leads visitors from one help center address to another."""

    brand_id: NotRequired[int]
    """Brand whose help center applies the rule."""
    created_at: NotRequired[str]
    """When the rule was created."""
    id: NotRequired[str]
    """Identifies the rule."""
    redirect_from: NotRequired[str]
    """Path that is caught, relative to the help center's domain."""
    redirect_status: NotRequired[int]
    """HTTP status of the answer, such as `301` or `302`."""
    redirect_to: NotRequired[str]
    """Path or address to which visitors are led."""
    updated_at: NotRequired[str]
    """When the rule was last changed."""


class HelpCenterSectionDict(TypedDict):
    """A group of articles within a category, or within another section on some plans."""

    category_id: NotRequired[int]
    """Category that holds the section."""
    created_at: NotRequired[str]
    """When the section was created."""
    description: NotRequired[str]
    """Introductory text shown below the title."""
    html_url: NotRequired[str]
    """Address of the section on the help center website."""
    id: NotRequired[int]
    """Identifies the section."""
    locale: NotRequired[str]
    """Language of the returned or submitted text."""
    manageable_by: NotRequired[str]
    """Older setting of who may manage the content: `staff` or `managers`."""
    name: NotRequired[str]
    """Title of the section in the shown locale."""
    outdated: NotRequired[bool]
    """Whether the translation in the shown locale is marked as out of date."""
    parent_section_id: NotRequired[int | None]
    """Section that encloses this one; null when it sits directly in the category."""
    position: NotRequired[int]
    """Rank within its parent; lower comes first."""
    sorting: NotRequired[Literal["manual", "title", "creation_desc", "creation_asc"]]
    """Only sent: sets the order in which the section lists its articles."""
    source_locale: NotRequired[str]
    """Language the section was first written in."""
    theme_template: NotRequired[str]
    """Page template of the theme with which the section is shown."""
    updated_at: NotRequired[str]
    """When the section was last changed."""
    url: NotRequired[str]
    """API address of the section."""
    user_segment_id: NotRequired[int | None]
    """Older setting of who may read the content; null means everyone."""


class HelpCenterServiceCatalogItemDict(TypedDict):
    """An offering of the service catalog, such as a laptop, that employees can request."""

    description: NotRequired[str]
    """What the offering includes, as shown to requesters."""
    form_id: NotRequired[int]
    """Ticket form a requester fills in for the offering."""
    id: NotRequired[str]
    """Identifies the catalog item."""
    name: NotRequired[str]
    """Title of the offering."""
    thumbnail_url: NotRequired[str | None]
    """Address of the small picture; null when there is none."""


class HelpCenterSessionDict(TypedDict):
    """Details of the current help center session, for browser code of signed-in users."""

    csrf_token: NotRequired[str]
    """Token to send in the `X-CSRF-Token` header of requests that change data."""


class HelpCenterSubscriptionDict(TypedDict):
    """A user's wish to be notified of changes to an article, section, post or topic."""

    content_id: NotRequired[int]
    """Id of the item being followed, to be read with `content_type`."""
    content_type: NotRequired[str]
    """Kind of item being followed, such as `Article`, `Section`, `Post` or `Topic`."""
    created_at: NotRequired[str]
    """When the user began to follow."""
    id: NotRequired[int]
    """Identifies the subscription."""
    include_comments: NotRequired[bool]
    """Whether new comments are notified too; for sections and topics."""
    locale: NotRequired[str]
    """Language of the content being followed; for articles and sections."""
    source_locale: NotRequired[str]
    """Language in which the followed content was selected on creation."""
    updated_at: NotRequired[str]
    """When the subscription was last changed."""
    url: NotRequired[str]
    """API address of the subscription."""
    user_id: NotRequired[int]
    """User who is notified."""


class HelpCenterThemeDict(TypedDict):
    """A set of templates and styles that gives a brand's help center its look."""

    author: NotRequired[str]
    """Person or company named in the theme's manifest."""
    brand_id: NotRequired[str]
    """Brand whose help center holds the theme, as text."""
    created_at: NotRequired[str]
    """When the theme was added."""
    id: NotRequired[str]
    """Identifies the theme."""
    live: NotRequired[bool]
    """Whether this is the published theme of the brand."""
    name: NotRequired[str]
    """Title from the theme's manifest."""
    updated_at: NotRequired[str]
    """When the theme was last changed."""
    version: NotRequired[str]
    """Release number from the theme's manifest."""


class HelpCenterThemeJobAttributesDict(TypedDict):
    """What to import, update or export: the brand for imports, the theme for the other two."""

    brand_id: NotRequired[str]
    """Brand that receives the imported theme."""
    format: NotRequired[Literal["zip"] | str]
    """Packaging of the theme files; only `zip` is accepted."""
    replace_settings: NotRequired[bool]
    """Whether an update overwrites the theme's current settings with those uploaded."""
    theme_id: NotRequired[str]
    """Theme to be updated or exported."""


class HelpCenterThemeJobDataDict(TypedDict):
    """Details of a theme job: where to upload the package or from where to download it."""

    download: NotRequired[dict[str, object]]
    """For exports: holds the address of the finished package."""
    theme_id: NotRequired[str]
    """For imports: the theme that comes into being."""
    upload: NotRequired[dict[str, object]]
    """For imports and updates: address and form parameters with which to post the package."""


class HelpCenterThemeJobErrorDict(TypedDict):
    """A reason why a theme job failed, such as an invalid template."""

    code: NotRequired[str]
    """Machine-readable name of the problem."""
    meta: NotRequired[dict[str, object]]
    """Further facts about the problem, such as the file and line."""
    title: NotRequired[str]
    """Brief explanation of the problem."""


class HelpCenterThemeJobRequestDict(TypedDict):
    """Body with which a theme job is started."""

    attributes: NotRequired[HelpCenterThemeJobAttributesDict]


class HelpCenterTopicDict(TypedDict):
    """A division of the community; it holds posts on one subject."""

    community_id: NotRequired[int]
    """Community the topic is part of."""
    created_at: NotRequired[str]
    """When the topic was created."""
    description: NotRequired[str | None]
    """What the topic is about; null when left out."""
    follower_count: NotRequired[int]
    """Number of users subscribed to the topic."""
    html_url: NotRequired[str]
    """Address of the topic on the help center website."""
    id: NotRequired[int]
    """Identifies the topic."""
    manageable_by: NotRequired[Literal["staff", "managers"]]
    """Who may manage the topic: all agents (`staff`) or only managers."""
    name: NotRequired[str]
    """Title of the topic."""
    position: NotRequired[int]
    """Rank among the topics; lower comes first."""
    updated_at: NotRequired[str]
    """When the topic was last changed."""
    url: NotRequired[str]
    """API address of the topic."""
    user_segment_id: NotRequired[int | None]
    """Segment of users who may see it; null means everyone."""


class HelpCenterTranslationDict(TypedDict):
    """The text of an article, section or category in one language."""

    body: NotRequired[str | None]
    """Content in HTML; the description for sections and categories; null when empty."""
    created_at: NotRequired[str]
    """When the translation was added."""
    created_by_id: NotRequired[int]
    """User who added the translation."""
    draft: NotRequired[bool]
    """Whether the translation is unpublished; meaningful for articles only."""
    hidden: NotRequired[bool]
    """Whether the translation is kept from readers."""
    html_url: NotRequired[str]
    """Address of the translated page on the help center website."""
    id: NotRequired[int]
    """Identifies the translation."""
    locale: NotRequired[str]
    """Language of the text; fixed once created."""
    outdated: NotRequired[bool]
    """Whether the text is marked as lagging behind the source language."""
    source_id: NotRequired[int]
    """Id of the article, section or category that is translated."""
    source_type: NotRequired[Literal["article", "section", "category"] | str]
    """Kind of item that is translated."""
    title: NotRequired[str]
    """Heading in this language."""
    updated_at: NotRequired[str]
    """When the translation was last changed."""
    updated_by_id: NotRequired[int | None]
    """User who last changed the translation; null when unknown."""
    url: NotRequired[str]
    """API address of the translation."""


class HelpCenterUnifiedSearchResultDict(TypedDict):
    """One hit of a search over articles, posts and external records."""

    title: NotRequired[str]
    """Heading of the content found."""
    type: NotRequired[Literal["ARTICLE", "POST", "EXTERNAL_RECORD"]]
    """Kind of content found."""
    updated_at: NotRequired[str]
    """When the content was last changed."""
    url: NotRequired[str]
    """Address of the content found."""


class HelpCenterUserImageDict(TypedDict):
    """An uploaded picture that users can place in posts and comments."""

    content_type: NotRequired[str]
    """MIME type of the picture, such as `image/png`."""
    path: NotRequired[str]
    """Path under which to embed the picture in HTML."""
    size: NotRequired[float]
    """Size of the picture in bytes."""


class HelpCenterUserImageUploadDict(TypedDict):
    """Permission to upload a picture: where to send it and with which headers."""

    headers: NotRequired[dict[str, object]]
    """HTTP headers that the upload must carry."""
    token: NotRequired[str]
    """Handle to pass on once the file is uploaded, to obtain its path."""
    url: NotRequired[str]
    """Address to which the file is sent with `PUT`."""


class HelpCenterUserSegmentDict(TypedDict):
    """A set of users, chosen by role, tags, groups or organizations, that may see certain content."""

    added_user_ids: NotRequired[list[int]]
    """Users admitted in person, beyond the other rules."""
    built_in: NotRequired[bool]
    """Whether Zendesk supplied the segment; such segments cannot be changed."""
    created_at: NotRequired[str]
    """When the segment was set up."""
    group_ids: NotRequired[list[int]]
    """Agent groups whose members belong; for segments of staff."""
    id: NotRequired[int]
    """Identifies the segment."""
    name: NotRequired[str]
    """Title of the segment; unique in the account."""
    or_tags: NotRequired[list[str]]
    """Tags of which a user must have at least one."""
    organization_ids: NotRequired[list[int]]
    """Organizations whose members belong."""
    tags: NotRequired[list[str]]
    """Tags all of which a user must have."""
    updated_at: NotRequired[str]
    """When the segment was last changed."""
    user_type: NotRequired[str]
    """Users the segment draws from: `signed_in_users` or `staff`."""


class HelpCenterUserSubscriptionDict(TypedDict):
    """The fact that one help center user follows another."""

    followed_id: NotRequired[int]
    """User whose activity is being followed."""
    follower_id: NotRequired[int]
    """User who is notified of the activity."""
    id: NotRequired[int]
    """Identifies the subscription."""


class HelpCenterVoteDict(TypedDict):
    """A user's vote for or against an article, post or comment."""

    created_at: NotRequired[str]
    """When the vote was cast."""
    id: NotRequired[int]
    """Identifies the vote."""
    item_id: NotRequired[int]
    """Id of the item voted on, to be read with `item_type`."""
    item_type: NotRequired[Literal["Article", "Comment", "Post", "PostComment"] | str]
    """Kind of item voted on; `PostComment` is a remark on a community post."""
    updated_at: NotRequired[str]
    """When the vote was last changed."""
    url: NotRequired[str]
    """API address of the vote."""
    user_id: NotRequired[int]
    """User who voted."""
    value: NotRequired[int]
    """Either `1` for an up vote or `-1` for a down vote."""


class HolidayDict(TypedDict):
    """Period in a business hours schedule during which no business hours count."""

    end_date: NotRequired[str]
    """Last day of the holiday, inclusive, as `YYYY-MM-DD`."""
    id: NotRequired[int]
    """Identifies the holiday; assigned by Zendesk."""
    name: NotRequired[str]
    """Name of the holiday as shown in the schedule."""
    start_date: NotRequired[str]
    """First day of the holiday as `YYYY-MM-DD`; only a window of about two years around today is accepted."""


class HostMappingDict(TypedDict):
    """Outcome of a check whether a custom domain points correctly at a brand's Zendesk subdomain."""

    cname: NotRequired[str]
    """CNAME target found in DNS for the checked host name."""
    expected_cnames: NotRequired[list[str]]
    """CNAME targets that would make the mapping valid."""
    is_valid: NotRequired[bool]
    """Whether the host name can be used as host mapping."""
    reason: NotRequired[str]
    """Why the check failed or passed, as a short code such as `wrong_cname`."""


class IdNameDict(TypedDict):
    """Minimal reference to a record by id and display name."""

    id: NotRequired[int]
    """Identifies the referenced record."""
    name: NotRequired[str]
    """Display name of the referenced record."""


class IdTitleDict(TypedDict):
    """Minimal reference to a record by id and title."""

    id: NotRequired[int]
    """Identifies the record referred to."""
    title: NotRequired[str]
    """Title of the record referred to."""


class IdentityDict(TypedDict):
    """Address or account by which Zendesk recognizes a user: an email address, phone number or social profile."""

    brand_id: NotRequired[int]
    """Identifies the brand the identity is limited to, on accounts that separate users by brand."""
    created_at: NotRequired[str]
    """When the identity was attached to the user."""
    deliverable_state: NotRequired[str]
    """Whether email can be delivered to the address, for example `deliverable` or `undeliverable`."""
    id: NotRequired[int]
    """Identifies the identity; distinct from the user's own id."""
    primary: NotRequired[bool]
    """True when it is the user's main identity of this type; email goes to the primary address."""
    skip_verify_email: NotRequired[bool]
    """Only sent: true suppresses the verification email for the new identity."""
    type: NotRequired[
        Literal[
            "email",
            "twitter",
            "facebook",
            "google",
            "phone_number",
            "agent_forwarding",
            "any_channel",
            "foreign",
            "sdk",
            "messaging",
        ]
    ]
    """Kind of identity; settable only when it is created."""
    undeliverable_count: NotRequired[int]
    """How many times mail to this address bounced or could not be delivered."""
    updated_at: NotRequired[str]
    """When the identity last changed."""
    url: NotRequired[str]
    """API address of this identity."""
    user_id: NotRequired[int]
    """Identifies the user who owns the identity."""
    value: NotRequired[str]
    """The address, phone number or handle itself, in the form fitting `type`."""
    verification_method: NotRequired[Literal["none", "low", "sso", "embed", "full"]]
    """How ownership was proven, from `none` through `low`, `sso` and `embed` to `full`."""
    verified: NotRequired[bool]
    """Whether the user has proven ownership; agents may set it to true."""
    verified_at: NotRequired[str | None]
    """When ownership was proven; null for an unverified identity."""


class IncrementalExportFilterDict(TypedDict):
    """Filter settings reported with an incremental export page."""

    exclude_deleted: NotRequired[bool]
    """True when deleted records were left out of the export."""


class IncrementalRoutingAttributeDict(TypedDict):
    """Change to a routing attribute, as listed by the incremental skill-based routing export."""

    id: NotRequired[str]
    """Identifies the routing attribute that changed."""
    name: NotRequired[str]
    """Name of the attribute at the time of the event."""
    time: NotRequired[str]
    """When the attribute was created, changed or deleted."""
    type: NotRequired[Literal["create", "update", "delete"] | str]
    """Which kind of change happened to the attribute."""


class IncrementalRoutingAttributeValueDict(TypedDict):
    """Change to a skill value, as listed by the incremental skill-based routing export."""

    attribute_id: NotRequired[str]
    """Identifies the routing attribute the value belongs to."""
    id: NotRequired[str]
    """Identifies the attribute value that changed."""
    name: NotRequired[str]
    """Name of the attribute value at the time of the event."""
    time: NotRequired[str]
    """When the attribute value was created, changed or deleted."""
    type: NotRequired[Literal["create", "update", "delete"] | str]
    """Which kind of change happened to the attribute value."""


class IncrementalRoutingInstanceValueDict(TypedDict):
    """Skill given to or taken from an agent or ticket, as listed by the incremental routing export."""

    attribute_value_id: NotRequired[str]
    """Identifies the skill that was given or taken."""
    id: NotRequired[str]
    """Identifies the association between the skill and the agent or ticket."""
    instance_id: NotRequired[str]
    """Identifies the agent or ticket concerned; `type` tells which of the two."""
    time: NotRequired[str]
    """When the skill was associated or dissociated."""
    type: NotRequired[
        Literal["associate_agent", "unassociate_agent", "associate_ticket", "unassociate_ticket"] | str
    ]
    """Tells whether a skill was given or taken, and whether an agent or a ticket was concerned."""


class IntervalDict(TypedDict):
    """Open period in the week of a business hours schedule; change it through the workweek operation."""

    end_time: NotRequired[int]
    """Closing time, in minutes counted from Sunday 00:00 in the schedule's time zone."""
    start_time: NotRequired[int]
    """Opening time, in minutes counted from Sunday 00:00 in the schedule's time zone."""


class InvocationDict(TypedDict):
    """One delivery of an event by a webhook, spanning all its attempts; kept for about a week."""

    attempts_count: NotRequired[int]
    """How many times Zendesk has tried to deliver so far."""
    created_at: NotRequired[str]
    """When the webhook was triggered."""
    event_type: NotRequired[str]
    """Event that caused the delivery; empty for deliveries from triggers and automations."""
    id: NotRequired[str]
    """Identifies the invocation; an opaque string."""
    latest_completed_at: NotRequired[str]
    """When the most recent delivery attempt ended."""
    status: NotRequired[
        Literal[
            "unknown",
            "accepted",
            "success",
            "failed",
            "timeout",
            "circuit broken",
            "throttled",
            "client error",
            "server error",
        ]
        | str
    ]
    """Outcome of the delivery; `circuit broken` and `throttled` mean Zendesk held requests back."""
    status_code: NotRequired[int]
    """HTTP status of the latest answer from the endpoint."""
    webhook_id: NotRequired[str]
    """Identifies the webhook that was triggered."""


class InvocationAttemptDict(TypedDict):
    """Single HTTP request of a webhook delivery, with the answer the endpoint gave."""

    completed_at: NotRequired[str]
    """When the endpoint answered or the attempt was given up."""
    created_at: NotRequired[str]
    """When the request was sent."""
    duration_ms: NotRequired[int]
    """Time the request took, in milliseconds."""
    error_message: NotRequired[str]
    """What went wrong, for attempts that did not get a proper answer."""
    id: NotRequired[str]
    """Identifies the attempt; an opaque string."""
    invocation_id: NotRequired[str]
    """Identifies the delivery the attempt is part of."""
    request: NotRequired[dict[str, object]]
    """The request sent: its method, address, headers and payload."""
    response: NotRequired[dict[str, object]]
    """The answer received: its status, headers and payload."""
    response_body: NotRequired[str]
    """Payload the endpoint answered with."""
    response_code: NotRequired[int]
    """HTTP status code taken from the endpoint's answer."""
    response_headers: NotRequired[dict[str, str]]
    """HTTP headers of the endpoint's answer, by name."""
    status: NotRequired[Literal["success", "failed", "timeout", "client error", "server error"] | str]
    """Outcome of this attempt."""
    status_code: NotRequired[int]
    """HTTP status the endpoint answered with."""


class ItamAssetDict(TypedDict):
    """Device or other item tracked by Zendesk IT asset management, such as a laptop."""

    asset_tag: NotRequired[str | None]
    """Inventory label the company gave the asset; null when it has none."""
    asset_type_id: NotRequired[str]
    """Identifies the asset type, which decides the custom fields."""
    created_at: NotRequired[str]
    """When the asset was entered."""
    custom_field_values: NotRequired[dict[str, object]]
    """Values of the type's custom fields, by field key."""
    external_id: NotRequired[str | None]
    """Id of the asset in another system; null when unset."""
    id: NotRequired[str]
    """Identifies the asset; an opaque string assigned by Zendesk."""
    location_id: NotRequired[str | None]
    """Identifies where the asset is kept; null when no location is set."""
    manufacturer: NotRequired[str | None]
    """Maker of the asset."""
    model: NotRequired[str | None]
    """Model designation given by the maker."""
    name: NotRequired[str]
    """Name by which the asset appears in lists."""
    notes: NotRequired[str | None]
    """Free remarks about the asset."""
    organization_id: NotRequired[int | None]
    """Identifies the organization that uses the asset; null when none."""
    purchase_cost: NotRequired[float | None]
    """Price paid for the asset, as a bare amount without currency."""
    purchase_date: NotRequired[str | None]
    """Day the asset was bought, as `YYYY-MM-DD`."""
    serial_number: NotRequired[str | None]
    """Serial number given by the maker."""
    status_id: NotRequired[str]
    """Identifies the asset status, such as in use or retired."""
    updated_at: NotRequired[str]
    """When the asset's details last changed."""
    url: NotRequired[str]
    """API address of this asset."""
    user_id: NotRequired[int | None]
    """Identifies the user who has the asset; null when it is unassigned."""
    vendor: NotRequired[str | None]
    """Seller or supplier the asset came from."""
    warranty_expiration: NotRequired[str | None]
    """Last day of the warranty, as `YYYY-MM-DD`."""


class ItamAssetFieldDict(TypedDict):
    """Custom or standard field of IT assets, defining what is recorded about an asset."""

    active: NotRequired[bool]
    """Whether the asset field is available for use."""
    created_at: NotRequired[str]
    """When the asset field was defined."""
    custom_field_options: NotRequired[list[CustomFieldOptionDict]]
    """Choices offered, for drop-down and multi-select fields; required for those types."""
    description: NotRequired[str]
    """Purpose of the asset field as shown to users, placeholders resolved."""
    id: NotRequired[int]
    """Identifies the asset field; assigned by Zendesk."""
    key: NotRequired[str]
    """Unique name under which values are stored; fixed once the field exists."""
    position: NotRequired[int]
    """Rank of the field among the fields of the asset."""
    properties: NotRequired[CustomObjectFieldPropertiesDict]
    raw_description: NotRequired[str]
    """Description with dynamic content placeholders left unresolved."""
    raw_title: NotRequired[str]
    """Title with dynamic content placeholders left unresolved."""
    readonly: NotRequired[bool]
    """True when users cannot change values of this field."""
    regexp_for_validation: NotRequired[str | None]
    """Pattern that values must match, for fields of type `regexp`; null otherwise."""
    relationship_filter: NotRequired[dict[str, object]]
    """Conditions limiting which records a lookup field may point to."""
    relationship_target_type: NotRequired[str]
    """Type of record a lookup field points to, such as `zen:user`."""
    required: NotRequired[bool]
    """Whether an asset must have a value here."""
    system: NotRequired[bool]
    """True for built-in asset fields; false for those an admin added."""
    tag: NotRequired[str]
    """Tag associated with a checkbox field when checked."""
    title: NotRequired[str]
    """Name of the asset field as shown to users, placeholders resolved."""
    type: NotRequired[str]
    """Kind of value the field holds, such as `text`, `dropdown` or `lookup`; fixed on creation."""
    updated_at: NotRequired[str]
    """When the definition of the asset field last changed."""
    url: NotRequired[str]
    """API address of this asset field."""


class ItamAssetJobDict(TypedDict):
    """Bulk job over IT assets that is only sent; Zendesk works through it in the background."""

    action: NotRequired[Literal["create", "update", "delete", "delete_by_external_id"]]
    """What to do with the items; only sent."""
    items: NotRequired[list[ItamAssetDict | str]]
    """Assets to create or update, or ids or external ids to delete; only sent."""


class ItamAssetLocationDict(TypedDict):
    """Place where IT assets are kept, such as an office or storeroom."""

    created_at: NotRequired[str]
    """When the location was added."""
    external_id: NotRequired[str | None]
    """Id of the location in another system; null when unset."""
    id: NotRequired[str]
    """Identifies the location; an opaque string."""
    name: NotRequired[str]
    """Name of the place, for people to read."""
    updated_at: NotRequired[str]
    """When the location last changed."""
    url: NotRequired[str]
    """API address of this location."""


class ItamAssetStatusDict(TypedDict):
    """Stage in the life of an IT asset, such as in stock or in use."""

    created_at: NotRequired[str]
    """When the status came into being."""
    external_id: NotRequired[str | None]
    """Id of the status in another system; null when unset."""
    id: NotRequired[str]
    """Identifies the asset status; an opaque string."""
    name: NotRequired[str]
    """Name of the status as shown on assets."""
    updated_at: NotRequired[str]
    """When the status last changed."""
    url: NotRequired[str]
    """API address of this asset status."""


class ItamAssetTypeDict(TypedDict):
    """Category of IT assets, such as laptops; types form a hierarchy and carry custom fields."""

    created_at: NotRequired[str]
    """When the asset type was added."""
    created_by_user_id: NotRequired[int]
    """Identifies the user who added the asset type."""
    description: NotRequired[str | None]
    """What kind of asset belongs under the type."""
    external_id: NotRequired[str | None]
    """Id of the asset type in another system; null when unset."""
    field_keys: NotRequired[list[str]]
    """Keys of the asset fields used by assets of the type."""
    hierarchy_depth: NotRequired[int]
    """Level in the tree of asset types."""
    id: NotRequired[str]
    """Identifies the asset type; an opaque string."""
    is_standard: NotRequired[bool]
    """True for types delivered by Zendesk; false for those the account added."""
    name: NotRequired[str]
    """Name of the asset type as shown in lists."""
    parent_id: NotRequired[str]
    """Identifies the asset type one level above."""
    updated_at: NotRequired[str]
    """When the asset type last changed."""
    updated_by_user_id: NotRequired[int]
    """Identifies the user who last changed the asset type."""
    url: NotRequired[str]
    """API address of this asset type."""


class JobStatusResultDict(TypedDict):
    """Outcome for one item of a bulk job, found in the results of the job status."""

    account_id: NotRequired[int]
    """Identifies the account the item belongs to."""
    action: NotRequired[str]
    """What was done with the item, such as `create` or `update`."""
    created_at: NotRequired[str]
    """When the record was created, where the item tells it."""
    details: NotRequired[str]
    """Explanation of the error, for an item that failed."""
    error: NotRequired[str]
    """Short code of the error, for an item that failed."""
    errors: NotRequired[str]
    """Messages on what was wrong with the item."""
    id: NotRequired[int]
    """Identifies the record created or changed for the item."""
    index: NotRequired[int]
    """Position of the item in the request, counted from 0."""
    status: NotRequired[str]
    """Outcome as a word, such as `Updated` or `Failed`."""
    success: NotRequired[bool]
    """Whether this item went through."""
    ticket_id: NotRequired[int]
    """Identifies the ticket concerned, where the item tells it."""
    title: NotRequired[str]
    """Title of the record concerned, such as a ticket subject."""
    updated_at: NotRequired[str]
    """When the record last changed, where the item tells it."""


class JobStatusSuccessDict(TypedDict):
    """Bare outcome of a background job whose items are not reported one by one."""

    success: NotRequired[bool]
    """Whether the job as a whole succeeded."""


class LinkDict(TypedDict):
    """Connection of a Zendesk ticket to a Jira issue, kept by the Jira integration."""

    created_at: NotRequired[str]
    """When ticket and issue were linked."""
    id: NotRequired[int]
    """Identifies the link; assigned by Zendesk."""
    issue_id: NotRequired[str]
    """Identifies the issue in Jira."""
    issue_key: NotRequired[str]
    """Key of the issue in Jira, such as `PROJ-12`."""
    ticket_id: NotRequired[str]
    """Identifies the Zendesk ticket that is linked."""
    updated_at: NotRequired[str]
    """When the link last changed."""
    url: NotRequired[str]
    """API address of this link."""


class LocaleDict(TypedDict):
    """Language variant Zendesk supports, such as American English; accounts enable a selection."""

    created_at: NotRequired[str | None]
    """When the locale was added to Zendesk; null when unknown."""
    default: NotRequired[bool]
    """Whether it is the default language of the account."""
    id: NotRequired[int]
    """Identifies the locale; the same number on all accounts."""
    locale: NotRequired[str]
    """Language code, such as `en-US` or `de`."""
    name: NotRequired[str]
    """Name of the language variant."""
    native_name: NotRequired[str]
    """Name of the language in the language itself."""
    presentation_name: NotRequired[str]
    """Name of the language prepared for display to users."""
    rtl: NotRequired[bool]
    """True for languages written from right to left."""
    updated_at: NotRequired[str]
    """When the locale or its translations last changed."""
    url: NotRequired[str]
    """API address of this locale."""


class LogmeinTranscriptEventDict(TypedDict):
    """Entry in a ticket audit holding the transcript of a LogMeIn remote support session."""

    body: NotRequired[str]
    """Text of the session transcript."""
    id: NotRequired[int]
    """Identifies the transcript event inside the audit."""
    type: NotRequired[str]
    """Event kind; `LogMeInTranscript` here."""


class MacroAttachmentDict(TypedDict):
    """File attached to a macro, which applying the macro adds to the comment."""

    content_type: NotRequired[str]
    """MIME type of the file, such as `image/png`."""
    content_url: NotRequired[str]
    """Address from which the file can be downloaded."""
    created_at: NotRequired[str]
    """When the file was attached to the macro."""
    filename: NotRequired[str]
    """Name of the attached file."""
    id: NotRequired[int]
    """Identifies the macro attachment; assigned by Zendesk."""
    size: NotRequired[int]
    """Length of the file in bytes."""


class MacroRestrictionDict(TypedDict):
    """Limits who may use a macro, naming a single user or one or more groups."""

    id: NotRequired[int]
    """Identifies the user or first group the macro is limited to."""
    ids: NotRequired[list[int]]
    """Identifies every group the macro is limited to."""
    type: NotRequired[str]
    """Kind of restriction, such as `Group` or `User`."""


class MacroResultCommentDict(TypedDict):
    """Comment a macro would add to the ticket, part of a macro preview."""

    body: NotRequired[str]
    """Text of the comment the macro would add."""
    public: NotRequired[bool]
    """Whether the requester would see the comment."""
    scoped_body: NotRequired[list[list[str]]]
    """Comment texts paired with the channel or scope they apply to."""


class MetadataDecorationChannelsDict(TypedDict):
    """Channel abilities recorded with an external comment in the audit metadata."""

    allow_channelback: NotRequired[bool]
    """Whether agent replies can be sent back to the channel."""


class MetadataFlagsOptions11MessageDict(TypedDict):
    """Values that fill the warning text of comment flag 11."""

    user: NotRequired[str]
    """Name of the user the flag 11 warning mentions."""


class MetadataFlagsOptions15MessageDict(TypedDict):
    """Values that fill the warning text of comment flag 15."""

    user: NotRequired[str]
    """Name of the user the flag 15 warning mentions."""


class MetadataFlagsOptions2Dict(TypedDict):
    """Details on warning flag 2 of a comment, found in the audit metadata."""

    trusted: NotRequired[bool]
    """Whether the comment is trusted in spite of flag 2."""


class MonitoredTwitterHandleDict(TypedDict):
    """X (formerly Twitter) account connected to Zendesk, whose mentions and messages can become tickets."""

    allow_reply: NotRequired[bool]
    """Whether the account settings permit agents to reply from this handle."""
    avatar_url: NotRequired[str]
    """Address of the profile picture of the handle."""
    brand_id: NotRequired[int]
    """Identifies the brand whose tickets the handle feeds."""
    can_reply: NotRequired[bool]
    """Whether replies from the handle are currently possible."""
    created_at: NotRequired[str]
    """When the handle was connected."""
    id: NotRequired[int]
    """Identifies the connected handle; assigned by Zendesk."""
    name: NotRequired[str]
    """Display name of the profile."""
    screen_name: NotRequired[str]
    """Handle of the profile, without the at sign."""
    twitter_user_id: NotRequired[int]
    """Identifies the profile on X itself."""
    updated_at: NotRequired[str]
    """When the connection last changed."""


class NotificationEventDict(TypedDict):
    """Entry in a ticket audit telling that a business rule sent email to people."""

    body: NotRequired[str]
    """Text of the notification that was sent, as the rule composed it."""
    id: NotRequired[int]
    """Identifies the notification event inside the audit."""
    recipients: NotRequired[list[int]]
    """Identifies the users who were notified."""
    subject: NotRequired[str]
    """Subject line of the notification."""
    type: NotRequired[str]
    """Event kind; `Notification` or a variant of it."""
    via: NotRequired[dict[str, object]]
    """What caused the notification, usually the trigger or automation."""


class NpsDeliveryDict(TypedDict):
    """A batch in which a Net Promoter Score survey went out; no call gives one."""

    id: NotRequired[int]
    """Identifies the batch."""


class NpsSurveyDict(TypedDict):
    """Net Promoter Score survey that asks customers how likely they would recommend the company."""

    account_name: NotRequired[str]
    """Account name as used in the survey text."""
    brand_name: NotRequired[str]
    """Brand name shown to the survey's recipients."""
    close_at: NotRequired[str]
    """When the survey stops taking answers."""
    created_at: NotRequired[str]
    """When the survey was created."""
    id: NotRequired[int]
    """Identifies the survey; assigned by Zendesk."""
    name: NotRequired[str]
    """Internal title of the survey."""
    recipients_count: NotRequired[int]
    """How many people the survey was sent to."""
    status: NotRequired[str]
    """Stage of the survey, such as sent or closed."""
    updated_at: NotRequired[str]
    """When the survey last changed."""
    url: NotRequired[str]
    """API address of this survey."""


OAuthClientDict = TypedDict(
    "OAuthClientDict",
    {
        "company": NotRequired[str],
        "created_at": NotRequired[str],
        "description": NotRequired[str],
        "global": NotRequired[bool],
        "id": NotRequired[int],
        "identifier": NotRequired[str],
        "kind": NotRequired[Literal["public", "confidential"] | str],
        "logo_url": NotRequired[str],
        "name": NotRequired[str],
        "redirect_uri": NotRequired[list[str]],
        "secret": NotRequired[str],
        "updated_at": NotRequired[str],
        "url": NotRequired[str],
        "user_id": NotRequired[int],
    },
)


class OAuthGrantTokenDict(TypedDict):
    """Answer of the OAuth token endpoint to a grant or refresh request."""

    access_token: NotRequired[str]
    """Token to send in the `Authorization` header as `Bearer`."""
    expires_in: NotRequired[int]
    """Lifetime of the access token in seconds."""
    refresh_token: NotRequired[str]
    """Token with which a new access token can be obtained; usable once."""
    refresh_token_expires_in: NotRequired[int]
    """Lifetime of the refresh token in seconds."""
    scope: NotRequired[str]
    """Scopes the access token carries, separated by spaces."""
    token_type: NotRequired[str]
    """How the token is to be presented; `bearer`."""


class OAuthTokenDict(TypedDict):
    """OAuth access token issued to a client on behalf of a user, as listed by the token API."""

    client_id: NotRequired[int]
    """Identifies the client record the token was issued to."""
    created_at: NotRequired[str]
    """When the token was issued."""
    expires_at: NotRequired[str]
    """When the token stops working."""
    id: NotRequired[int]
    """Identifies the token record; not the secret itself."""
    refresh_token: NotRequired[str]
    """Token for obtaining a new access token; shown in full only on creation."""
    refresh_token_expires_at: NotRequired[str]
    """When the refresh token stops working."""
    scopes: NotRequired[list[str]]
    """Permissions of the token, such as `read`, `write` or `tickets:read`."""
    token: NotRequired[str]
    """Secret of the token; shown in full only on creation, shortened later."""
    url: NotRequired[str]
    """API address of this token."""
    used_at: NotRequired[str]
    """When the token was last used for a call."""
    user_id: NotRequired[int]
    """Identifies the user on whose behalf calls are made."""


class ObjectTriggerDict(TypedDict):
    """Business rule that runs when a record of a custom object is created or changed."""

    actions: NotRequired[list[ActionDict]]
    """What the rule does when its conditions hold."""
    active: NotRequired[bool]
    """Whether the rule is run."""
    conditions: NotRequired[ConditionsDict]
    created_at: NotRequired[str]
    """When the rule was made."""
    default: NotRequired[bool]
    """True for rules that came with the account."""
    description: NotRequired[str]
    """Explanation of the rule for other admins."""
    id: NotRequired[int]
    """Identifies the object trigger; assigned by Zendesk."""
    position: NotRequired[int]
    """Rank in the order in which the object's triggers run."""
    raw_title: NotRequired[str]
    """Title with dynamic content placeholders left unresolved."""
    title: NotRequired[str]
    """Name of the rule in the admin pages."""
    updated_at: NotRequired[str]
    """When the rule last changed."""
    url: NotRequired[str]
    """API address of this object trigger."""


class OneTimePasswordDict(TypedDict):
    """State of two-factor sign-in for a user."""

    configured: NotRequired[bool]
    """Whether the user has set up a second factor."""
    enforced: NotRequired[bool]
    """Whether the account makes a second factor mandatory."""
    phone: NotRequired[str]
    """Phone number that receives codes by text message."""
    tfa_configured: NotRequired[bool]
    """Whether two-factor sign-in is set up for the user."""
    time_based: NotRequired[bool]
    """True when codes come from an authenticator app instead of text messages."""
    url: NotRequired[str]
    """API address of this two-factor state."""


class OrganizationDict(TypedDict):
    """Company or other body that end users belong to, used to share tickets and route them."""

    created_at: NotRequired[str]
    """When the organization was added."""
    deleted_at: NotRequired[str]
    """When the organization was deleted, for a deleted one."""
    details: NotRequired[str | None]
    """Free text about the organization, such as its address."""
    domain_names: NotRequired[list[str]]
    """Email domains whose users are put in the organization automatically."""
    external_id: NotRequired[str | None]
    """Id of the organization in another system; unique, compared without regard to case."""
    group_id: NotRequired[int | None]
    """Identifies the group that new tickets of the organization's users go to; null for none."""
    id: NotRequired[int]
    """Identifies the organization; assigned by Zendesk."""
    name: NotRequired[str]
    """Unique name of the organization."""
    notes: NotRequired[str | None]
    """Remarks that agents keep about the organization."""
    organization_fields: NotRequired[dict[str, object] | None]
    """Values of custom organization fields, by field key."""
    shared_comments: NotRequired[bool]
    """Whether members may comment on each other's tickets."""
    shared_tickets: NotRequired[bool]
    """Whether members may see each other's tickets."""
    tags: NotRequired[list[str]]
    """Tags of the organization; its members' new tickets inherit them."""
    updated_at: NotRequired[str]
    """When the organization last changed."""
    url: NotRequired[str]
    """API address of this organization."""


class OrganizationActivityEventDict(TypedDict):
    """Entry in a ticket audit telling that subscribers of an organization were notified."""

    body: NotRequired[str]
    """Text of the message to the subscribers."""
    id: NotRequired[int]
    """Identifies the activity event inside the audit."""
    recipients: NotRequired[list[int]]
    """Identifies the subscribers who were notified."""
    subject: NotRequired[str]
    """Subject line of the message to subscribers."""
    type: NotRequired[str]
    """Event kind; `OrganizationActivity` here."""
    via: NotRequired[dict[str, object]]
    """What led to the notification."""


class OrganizationFieldDict(TypedDict):
    """Custom field that admins add to the profile of organizations."""

    active: NotRequired[bool]
    """Whether the field shows on organization profiles."""
    created_at: NotRequired[str]
    """When the organization field was defined."""
    custom_field_options: NotRequired[list[CustomFieldOptionDict]]
    """Choices of a drop-down or multi-select field; required for those types."""
    description: NotRequired[str]
    """Purpose of the field, shown to agents with placeholders resolved."""
    id: NotRequired[int]
    """Identifies the organization field; assigned by Zendesk."""
    key: NotRequired[str]
    """Unique name under which values are stored in `organization_fields`; fixed once set."""
    position: NotRequired[int]
    """Rank of the field on organization profiles."""
    raw_description: NotRequired[str]
    """Description with dynamic content placeholders left unresolved."""
    raw_title: NotRequired[str]
    """Title with dynamic content placeholders left unresolved."""
    regexp_for_validation: NotRequired[str | None]
    """Pattern values must match, for fields of type `regexp`; null otherwise."""
    relationship_filter: NotRequired[dict[str, object]]
    """Conditions limiting the records a lookup field may point to."""
    relationship_target_type: NotRequired[str]
    """Type of record a lookup field points to, such as `zen:user` or `zen:ticket`."""
    system: NotRequired[bool]
    """True when only some attributes of the field may be changed because Zendesk owns it."""
    tag: NotRequired[str]
    """Tag that a checked checkbox field adds to the organization."""
    title: NotRequired[str]
    """Name of the field on organization profiles, placeholders resolved."""
    type: NotRequired[str]
    """Kind of value the field holds, such as `text`, `date` or `dropdown`; fixed on creation."""
    updated_at: NotRequired[str]
    """When the field definition last changed."""
    url: NotRequired[str]
    """API address of this organization field."""


class OrganizationMembershipDict(TypedDict):
    """Link that makes a user a member of an organization; one record per user and organization."""

    created_at: NotRequired[str]
    """When the user joined the organization."""
    default: NotRequired[bool | None]
    """True for the user's primary organization, which new tickets get; null counts as false."""
    id: NotRequired[int]
    """Identifies the membership itself, not the user or organization."""
    organization_id: NotRequired[int]
    """Identifies the organization the user belongs to."""
    organization_name: NotRequired[str]
    """Name of the organization the user belongs to."""
    updated_at: NotRequired[str]
    """When the membership last changed."""
    url: NotRequired[str]
    """API address of this organization membership."""
    user_id: NotRequired[int]
    """Identifies the user who is the member."""
    view_tickets: NotRequired[bool]
    """Whether the member may see all tickets of the organization."""


class OrganizationMergeDict(TypedDict):
    """Merge of one organization into another, which Zendesk performs in the background; it cannot be undone."""

    id: NotRequired[str]
    """Identifies the merge; an opaque string to poll with."""
    loser_id: NotRequired[int]
    """Identifies the organization that gives up its users and tickets and is deleted."""
    status: NotRequired[Literal["new", "in_progress", "error", "complete"]]
    """Progress of the merge; `complete` and `error` are final."""
    url: NotRequired[str]
    """API address of this merge."""
    winner_id: NotRequired[int]
    """Identifies the organization that remains and takes over users and tickets."""


class OrganizationNameDict(TypedDict):
    """Organization given by its name in place of an id; only sent."""

    name: NotRequired[str]
    """Name of the organization meant; only sent."""


class OrganizationRelatedDict(TypedDict):
    """Counts of the records that belong to an organization."""

    tickets_count: NotRequired[int]
    """How many tickets the organization has."""
    users_count: NotRequired[int]
    """How many users belong to the organization."""


class OrganizationSubscriptionDict(TypedDict):
    """A user's subscription to the tickets of an organization, which brings email about new and updated ones."""

    created_at: NotRequired[str]
    """When the user subscribed."""
    id: NotRequired[int]
    """Identifies the subscription; assigned by Zendesk."""
    organization_id: NotRequired[int]
    """Identifies the organization subscribed to."""
    user_id: NotRequired[int]
    """Identifies the user who subscribed."""


class PermissionActionDict(TypedDict):
    """Whether a role may perform one kind of action on custom object records, perhaps limited by a rule."""

    allowed: NotRequired[bool]
    """Whether the role may perform the action at all."""
    rule_id: NotRequired[int | None]
    """Identifies the access rule that narrows the permission to some records; null for all records."""


class PermissionPolicyRecordsDict(TypedDict):
    """Rights of a role over custom object records, one entry per kind of action."""

    create: NotRequired[PermissionActionDict]
    delete: NotRequired[PermissionActionDict]
    read: NotRequired[PermissionActionDict]
    update: NotRequired[PermissionActionDict]


class PolicyMetricDict(TypedDict):
    """One target of an SLA policy: a metric, the ticket priority it holds for and the time allowed."""

    business_hours: NotRequired[bool]
    """True to count only business hours of the schedule; false for calendar hours."""
    metric: NotRequired[str]
    """What is measured, such as `first_reply_time` or `requester_wait_time`."""
    priority: NotRequired[str]
    """Ticket priority for which the target holds: `low`, `normal`, `high` or `urgent`."""
    target: NotRequired[int]
    """Time allowed, in minutes."""


class PushEventDict(TypedDict):
    """Entry in a ticket audit telling that a business rule pushed data to a target."""

    id: NotRequired[int]
    """Identifies the push event inside the audit."""
    type: NotRequired[str]
    """Event kind; `Push` here."""
    value: NotRequired[str]
    """Data that was pushed to the target."""
    value_reference: NotRequired[str]
    """What the pushed value refers to."""


class QueueGroupsDict(TypedDict):
    """Groups serving a queue, with their number."""

    count: NotRequired[int]
    """How many groups are listed."""
    groups: NotRequired[list[IdNameDict]]
    """Groups serving the queue, by id and name."""


class RecipientDict(TypedDict):
    """Person who was sent a Net Promoter Score survey."""

    created_at: NotRequired[str]
    """When the person was added as recipient."""
    delivered_at: NotRequired[str]
    """When the survey was delivered to the person."""
    delivery_id: NotRequired[int]
    """Identifies the delivery batch the survey went out with."""
    id: NotRequired[int]
    """Identifies the recipient record; not the user."""
    survey_id: NotRequired[int]
    """Identifies the survey that was sent."""
    survey_name: NotRequired[str]
    """Name of the survey that was sent."""
    updated_at: NotRequired[str]
    """When the recipient record last changed."""
    user_email: NotRequired[str]
    """Email address the survey was sent to."""
    user_id: NotRequired[int]
    """Identifies the user who received the survey."""
    user_name: NotRequired[str]
    """Name of the user who received the survey."""


class RecipientAddressDict(TypedDict):
    """Support address: email address at which the account receives mail and from which it replies."""

    brand_id: NotRequired[int]
    """Identifies the brand whose tickets the address feeds."""
    cname_status: NotRequired[Literal["unknown", "verified", "failed"]]
    """Result of checking the CNAME records needed for signing mail."""
    created_at: NotRequired[str]
    """When the support address was added."""
    default: NotRequired[bool | None]
    """Whether it is the account's default support address; null counts as false."""
    dns_results: NotRequired[Literal["verified", "failed"]]
    """Summary of the DNS checks; `verified` only when all records are right."""
    domain_verification_code: NotRequired[str | None]
    """Code to publish in DNS as proof of owning the domain; null when not needed."""
    domain_verification_status: NotRequired[Literal["unknown", "verified", "failed"]]
    """Result of looking up the domain verification code in DNS."""
    email: NotRequired[str]
    """The email address itself; fixed once the support address exists."""
    forwarding_status: NotRequired[Literal["unknown", "waiting", "verified", "failed"]]
    """Result of the test whether mail to the address is forwarded to Zendesk."""
    id: NotRequired[int]
    """Identifies the support address; assigned by Zendesk."""
    name: NotRequired[str]
    """Sender name shown on mail from the address."""
    spf_status: NotRequired[Literal["unknown", "verified", "failed"]]
    """Result of checking that the SPF record lets Zendesk send mail for the domain."""
    updated_at: NotRequired[str]
    """When the support address last changed."""
    url: NotRequired[str]
    """API address of this support address."""


class RemoteAuthenticationDict(TypedDict):
    """Single sign-on configuration of the account, by SAML, JWT or OpenID Connect."""

    agent: NotRequired[bool]
    """Whether team members may sign in through it."""
    agent_primary: NotRequired[bool]
    """Whether it is the first choice for signing in team members."""
    auth_flow: NotRequired[Literal["PKCE", "authorization_code"]]
    """OpenID Connect flow in use: plain authorization code or with PKCE."""
    auth_mode: NotRequired[Literal[2, 3, 4]]
    """Number of the protocol; `auth_mode_name` tells it as a word."""
    auth_mode_name: NotRequired[Literal["saml", "jwt", "oidc"]]
    """Protocol of the sign-on as a word."""
    auth_url: NotRequired[str]
    """Authorization endpoint of the OpenID Connect provider."""
    auto_discovery: NotRequired[bool]
    """True to read the provider's endpoints from its OpenID discovery document."""
    brand_id: NotRequired[int]
    """Identifies the brand the configuration is limited to."""
    can_display_button_to_end_users: NotRequired[bool]
    """Whether end users see a button for it on the sign-in page."""
    can_display_button_to_team_members: NotRequired[bool]
    """Whether team members see a button for it on the sign-in page."""
    client_id: NotRequired[str]
    """Client id the OpenID Connect provider issued for Zendesk."""
    end_user: NotRequired[bool]
    """Whether end users may sign in through it."""
    end_user_primary: NotRequired[bool]
    """Whether it is the first choice for signing in end users."""
    fingerprint: NotRequired[str]
    """Fingerprint of the SAML provider's signing certificate."""
    id: NotRequired[int]
    """Identifies the sign-on configuration; assigned by Zendesk."""
    ip_ranges: NotRequired[str | None]
    """Addresses from which users are sent to remote sign-in; null for everywhere."""
    is_active: NotRequired[bool]
    """Whether the configuration is in use for any kind of user."""
    issuer_url: NotRequired[str]
    """Issuer address of the OpenID Connect provider."""
    jwks_url: NotRequired[str]
    """Where the provider publishes the keys for checking its tokens."""
    label: NotRequired[str]
    """Text on the sign-in button."""
    masked_client_secret: NotRequired[str]
    """Client secret for OpenID Connect with most characters hidden."""
    masked_secret: NotRequired[str]
    """Shared secret for JWT with most characters hidden."""
    name: NotRequired[str]
    """Name of the configuration in the admin pages."""
    priority: NotRequired[int]
    """Rank among several configurations."""
    remote_login_url: NotRequired[str]
    """Address to which users are sent for signing in."""
    remote_logout_url: NotRequired[str]
    """Address to which users are sent after signing out."""
    scope: NotRequired[str]
    """Scopes requested from the OpenID Connect provider, separated by spaces."""
    token_url: NotRequired[str]
    """Token endpoint of the OpenID Connect provider."""
    update_external_ids: NotRequired[bool]
    """Whether signing in may change a user's external id."""
    user_info_url: NotRequired[str]
    """User info endpoint of the OpenID Connect provider."""


class ResourceCollectionResourceDict(TypedDict):
    """One member of a resource collection, such as a trigger or ticket field."""

    deleted: NotRequired[bool]
    """Whether the member has been deleted since."""
    identifier: NotRequired[str]
    """Name of the member within the payload."""
    resource_id: NotRequired[int]
    """Identifies the created record, among those of its type."""
    type: NotRequired[str]
    """Kind of record, such as `ticket_fields` or `triggers`."""


class ResponseDict(TypedDict):
    """Answer a person gave to a Net Promoter Score survey."""

    comment: NotRequired[str | None]
    """Remark the person left with the rating; null when none."""
    delivered_at: NotRequired[str]
    """When the survey had been delivered to the person."""
    delivery_id: NotRequired[int]
    """Identifies the delivery batch the survey had gone out with."""
    id: NotRequired[int]
    """Identifies the response; assigned by Zendesk."""
    rated_at: NotRequired[str]
    """When the person gave the rating."""
    rating: NotRequired[int]
    """Likelihood of recommending, from 0 to 10."""
    recipient_id: NotRequired[int]
    """Identifies the survey recipient who answered."""
    survey_id: NotRequired[int]
    """Identifies the survey that was answered."""
    survey_name: NotRequired[str]
    """Name of the survey that was answered."""
    user_email: NotRequired[str]
    """Email address of the person who answered."""
    user_id: NotRequired[int]
    """Identifies the user who answered."""
    user_name: NotRequired[str]
    """Name of the person who answered."""


class RestrictionDict(TypedDict):
    """Limits who may use a macro or view, naming a user or groups."""

    id: NotRequired[int]
    """Identifies the user or group the rule is limited to."""
    ids: NotRequired[list[int]]
    """Identifies all the groups, when there are several."""
    type: NotRequired[str]
    """Kind of restriction: `Group` or `User`."""


class RoleAuthenticationDict(TypedDict):
    """Sign-in options for one kind of user, found in the security settings."""

    enforce_sso: NotRequired[bool]
    """Whether users must sign in by single sign-on."""
    google_login: NotRequired[bool]
    """Whether signing in with a Google account is allowed."""
    office_365_login: NotRequired[bool]
    """Whether signing in with a Microsoft account is allowed."""
    primary_external_auth: NotRequired[str | None]
    """External sign-in service offered first; null when there is none."""
    remote_login: NotRequired[bool]
    """Whether single sign-on by SAML, JWT or OpenID Connect is allowed."""
    security_policy_id: NotRequired[int]
    """Number of the password policy in force."""
    security_policy_name: NotRequired[Literal["low", "medium", "high", "recommended", "custom"]]
    """Strictness of the password policy in force."""
    sso_auto_redirect: NotRequired[bool]
    """Whether users are sent to the single sign-on service without asking."""
    two_factor_enforce: NotRequired[bool]
    """Whether a second factor is mandatory."""
    zendesk_login: NotRequired[bool]
    """Whether signing in with a Zendesk password is allowed."""


class RoutingAttributeDict(TypedDict):
    """Category of skills for routing tickets, such as language; its values are the skills."""

    created_at: NotRequired[str]
    """When the attribute was set up."""
    id: NotRequired[str]
    """Identifies the routing attribute; an opaque string."""
    name: NotRequired[str]
    """Name of the skill category."""
    updated_at: NotRequired[str]
    """When the routing attribute last changed."""
    url: NotRequired[str]
    """API address of this routing attribute."""


class RoutingAttributeValueDict(TypedDict):
    """A skill, such as one language, which agents can have and tickets can require."""

    agent_id: NotRequired[int]
    """Identifies the agent who has the skill, in listings per agent."""
    agent_skill_priority: NotRequired[Literal["NORMAL", "HIGH"]]
    """How strongly the skill counts when tickets are offered to the agent."""
    attribute_id: NotRequired[str]
    """Identifies the routing attribute the skill belongs to."""
    attribute_value_id: NotRequired[str]
    """Identifies the skill, where the record is an assignment of it."""
    created_at: NotRequired[str]
    """When the skill was set up."""
    id: NotRequired[str]
    """Identifies the skill or its assignment; an opaque string."""
    name: NotRequired[str]
    """Name of the skill."""
    updated_at: NotRequired[str]
    """When the skill last changed."""
    url: NotRequired[str]
    """API address of this attribute value."""


class RoutingAttributeValueJobAttributesDict(TypedDict):
    """Skills named in a bulk job over agents' skills."""

    attribute_values: NotRequired[list[RoutingAttributeValueDict]]
    """Skills to give, change or take away; only sent."""


class SatisfactionRatingDict(TypedDict):
    """A requester's verdict on the support given with a ticket, from the classic good-or-bad survey."""

    assignee_id: NotRequired[int]
    """Identifies the agent who had the ticket when it was rated."""
    comment: NotRequired[str]
    """Remark the requester left with the rating."""
    created_at: NotRequired[str]
    """When the rating was first offered or given."""
    group_id: NotRequired[int]
    """Identifies the group that had the ticket when it was rated."""
    id: NotRequired[int]
    """Identifies the satisfaction rating; assigned by Zendesk."""
    reason: NotRequired[str]
    """Text of the reason the requester chose for a bad rating."""
    reason_code: NotRequired[int]
    """Code of the reason chosen for a bad rating; 0 for none, 100 for another reason."""
    reason_id: NotRequired[int]
    """Identifies the reason chosen for a bad rating."""
    requester_id: NotRequired[int]
    """Identifies the ticket's requester, who gave the rating."""
    score: NotRequired[str]
    """Verdict: `offered`, `unoffered`, `good` or `bad`, perhaps with a comment marker."""
    ticket_id: NotRequired[int]
    """Identifies the ticket that is rated."""
    updated_at: NotRequired[str]
    """When the rating last changed."""
    url: NotRequired[str]
    """API address of this rating."""


class SatisfactionRatingEventDict(TypedDict):
    """Entry in a ticket audit recording that the requester rated the support given."""

    assignee_id: NotRequired[int]
    """Identifies the agent assigned at the time of rating."""
    body: NotRequired[str]
    """Remark the requester gave with the rating."""
    id: NotRequired[int]
    """Identifies the rating event inside the audit."""
    score: NotRequired[str]
    """Verdict given, such as `good` or `bad`."""
    type: NotRequired[str]
    """Event kind; `SatisfactionRating` here."""


class SatisfactionReasonDict(TypedDict):
    """Reason offered to requesters for explaining a bad satisfaction rating."""

    created_at: NotRequired[str]
    """When the reason was added."""
    deleted_at: NotRequired[str]
    """When the reason was retired, if it was."""
    id: NotRequired[int]
    """Identifies the reason; assigned by Zendesk."""
    raw_value: NotRequired[str]
    """Reason text with dynamic content placeholders left unresolved."""
    reason_code: NotRequired[int]
    """Stable number of the reason that ratings refer to."""
    updated_at: NotRequired[str]
    """When the reason last changed."""
    url: NotRequired[str]
    """API address of this reason."""
    value: NotRequired[str]
    """Reason text as requesters see it, translated where possible."""


class SavedSearchDict(TypedDict):
    """Search an agent stored for repeated use in the agent workspace."""

    created_at: NotRequired[str]
    """When the search was stored."""
    filters: NotRequired[str]
    """Filters chosen for the search, as a serialized string."""
    id: NotRequired[str]
    """Identifies the saved search; an opaque string."""
    name: NotRequired[str]
    """Name the agent gave the search."""
    query: NotRequired[str]
    """Search words entered."""
    type: NotRequired[Literal["ticket", "user", "organization", "side_conversation", "article"]]
    """Kind of record the search looks for."""
    updated_at: NotRequired[str]
    """When the saved search last changed."""


class ScheduleDict(TypedDict):
    """Business hours of the account or a team, with time zone and weekly opening times."""

    created_at: NotRequired[str]
    """When the schedule was set up."""
    id: NotRequired[int]
    """Identifies the schedule; assigned by Zendesk."""
    intervals: NotRequired[list[IntervalDict]]
    """Opening times of the week; changed through the workweek operation."""
    name: NotRequired[str]
    """Name of the schedule in the admin pages."""
    time_zone: NotRequired[str]
    """Time zone of the opening times, such as `Pacific Time (US & Canada)`."""
    updated_at: NotRequired[str]
    """When the schedule last changed."""
    url: NotRequired[str]
    """API address of this schedule."""


class SearchResultDict(TypedDict):
    """Hit of a unified search; `result_type` tells which kind of record it is."""

    created_at: NotRequired[str]
    """When the found record came into being."""
    default: NotRequired[bool]
    """Whether the found group is the default one; only on groups."""
    deleted: NotRequired[bool]
    """Whether the found record is deleted, such as a group."""
    description: NotRequired[str]
    """Description of the found record."""
    id: NotRequired[int]
    """Identifies the found record, among those of its type."""
    name: NotRequired[str]
    """Display name of the found record."""
    result_type: NotRequired[str]
    """Kind of the found record: `ticket`, `user`, `organization` or `group`."""
    updated_at: NotRequired[str]
    """When the found record last changed."""
    url: NotRequired[str]
    """API address of the found record."""


class SecuritySettingsAuthenticationAgentPasswordDict(TypedDict):
    """Custom password rules for team members, part of the security settings."""

    disallow_local_part_from_email: NotRequired[bool]
    """Whether the password must not contain the part of the email before the at sign."""
    failed_attempts_allowed: NotRequired[int]
    """Wrong attempts permitted before the user is locked out."""
    is_available: NotRequired[bool]
    """Whether the account's plan offers custom password rules."""
    max_sequence: NotRequired[int | None]
    """Longest run of consecutive letters or digits permitted; null for no limit."""
    password_complexity: NotRequired[int]
    """Number of the required mix of letters, digits and special characters."""
    password_duration: NotRequired[int | None]
    """Days until a password expires; null when it never does."""
    password_history_length: NotRequired[int | None]
    """How many earlier passwords may not be used again; null for no check."""
    password_in_mixed_case: NotRequired[bool]
    """Whether both upper and lower case letters are required."""
    password_length: NotRequired[int]
    """Least number of characters in a password."""


class SecuritySettingsAuthenticationEndUserDict(TypedDict):
    """How end users may sign in to the help center and their requests."""

    enforce_sso: NotRequired[bool]
    """Whether end users must sign in by single sign-on."""
    facebook_login: NotRequired[bool]
    """Whether end users may sign in with Facebook."""
    google_login: NotRequired[bool]
    """Whether end users may sign in with Google."""
    office_365_login: NotRequired[bool]
    """Whether end users may sign in with Microsoft."""
    primary_external_auth: NotRequired[str | None]
    """External sign-in service offered first to end users; null when none."""
    remote_login: NotRequired[bool]
    """Whether end users may use SAML, JWT or OpenID Connect."""
    security_policy_id: NotRequired[int]
    """Number of the end users' password policy."""
    security_policy_name: NotRequired[Literal["low", "medium", "high", "recommended", "custom"]]
    """Strictness of the end users' password policy."""
    sso_auto_redirect: NotRequired[bool]
    """Whether end users go straight to the single sign-on service."""
    two_factor_enforce: NotRequired[bool]
    """Whether end users must use a second factor."""
    zendesk_login: NotRequired[bool]
    """Whether end users may sign in with a Zendesk password."""


class SecuritySettingsIpDict(TypedDict):
    """Limits on the network addresses from which users may reach the account."""

    enable_agent_ip_restrictions: NotRequired[bool]
    """True to hold only team members to the ranges and let end users in from anywhere."""
    ip_ranges: NotRequired[str]
    """Permitted addresses and ranges, separated by spaces."""
    ip_restriction_enabled: NotRequired[bool]
    """Whether the ranges are enforced."""


class SessionDict(TypedDict):
    """Signed-in browser session of a user."""

    authenticated_at: NotRequired[str | None]
    """When the user signed in; null when unknown."""
    id: NotRequired[int]
    """Identifies the session; assigned by Zendesk."""
    last_seen_at: NotRequired[str | None]
    """Approximate time of the session's latest activity; null when unknown."""
    url: NotRequired[str | None]
    """API address of this session."""
    user_id: NotRequired[int | None]
    """Identifies the user who is signed in."""


class SharingAgreementDict(TypedDict):
    """Arrangement by which two Zendesk accounts exchange tickets."""

    created_at: NotRequired[str]
    """When the agreement was proposed."""
    id: NotRequired[int]
    """Identifies the sharing agreement; assigned by Zendesk."""
    name: NotRequired[str]
    """Name of the agreement, usually from the two accounts."""
    partner_name: NotRequired[str | None]
    """Third-party system on the other side, such as `jira`; null for another Zendesk account."""
    remote_subdomain: NotRequired[str | None]
    """Subdomain of the other account; null when there is none."""
    status: NotRequired[
        Literal["accepted", "declined", "pending", "inactive", "failed", "ssl_error", "configuration_error"]
        | str
    ]
    """State of the agreement; only `accepted` ones carry tickets."""
    type: NotRequired[Literal["inbound", "outbound"] | str]
    """Direction as seen from this account: `inbound` receives tickets, `outbound` sends them."""
    updated_at: NotRequired[str]
    """When the agreement last changed."""
    url: NotRequired[str]
    """API address of this sharing agreement."""


class SharingAgreementRefDict(TypedDict):
    """Reference to a sharing agreement when sharing a ticket, with values for the partner."""

    custom_fields: NotRequired[list[CustomFieldDict]]
    """Custom field values to hand to the partner with the ticket."""
    id: NotRequired[int]
    """Identifies the sharing agreement to use."""


class SideConversationAttachmentDict(TypedDict):
    """File attached to a message of a side conversation."""

    content_type: NotRequired[str]
    """MIME type of the file."""
    content_url: NotRequired[str]
    """Address for downloading the file."""
    file_name: NotRequired[str]
    """Name of the file, with extension."""
    height: NotRequired[int | None]
    """Height of an image in pixels; null for other files."""
    id: NotRequired[str]
    """Identifies the attachment; an opaque string."""
    inline: NotRequired[bool]
    """Whether the file shows within the message text."""
    size: NotRequired[int]
    """Length of the file in bytes."""
    width: NotRequired[int | None]
    """Width of an image in pixels; null for other files."""


class SideConversationParticipantDict(TypedDict):
    """Person, channel or group taking part in a side conversation; which fields are filled depends on the kind."""

    email: NotRequired[str | None]
    """Email address of the participant; null for channels."""
    msteams_channel_id: NotRequired[str]
    """Identifies the Microsoft Teams channel taking part."""
    name: NotRequired[str | None]
    """Display name of the participant; null when unknown."""
    slack_channel_id: NotRequired[str]
    """Identifies the Slack channel taking part."""
    slack_workspace_id: NotRequired[str]
    """Identifies the Slack workspace of the channel."""
    support_agent_id: NotRequired[str]
    """Identifies the agent to whom a child ticket goes."""
    support_group_id: NotRequired[str]
    """Identifies the group to which a child ticket goes."""
    user_id: NotRequired[int | None]
    """Identifies the Zendesk user taking part; null when there is none."""


class SideConversationUpdatesDict(TypedDict):
    """Properties that an event of a side conversation changed."""

    state: NotRequired[Literal["open", "closed"] | str]
    """State the exchange changed to."""
    subject: NotRequired[str]
    """Subject line the exchange changed to."""


class SimpleErrorDetailDict(TypedDict):
    """One problem with an attribute, listed in the details of an error body."""

    description: NotRequired[str]
    """What is wrong with the attribute, for people to read."""
    error: NotRequired[str]
    """Short code of the problem, such as `BlankValue`."""


class SlaFilterDefinitionValuesDict(TypedDict):
    """Values that a condition of an SLA policy's filter accepts."""

    list: NotRequired[list[DefinitionValueDict]]
    """Choices offered, for conditions with a fixed set."""
    type: NotRequired[str]
    """How the value is entered, such as `list` or `text`."""


class SlaPolicyDict(TypedDict):
    """Service level agreement: response and resolution targets for tickets that match its filter."""

    created_at: NotRequired[str]
    """When the SLA policy was set up."""
    description: NotRequired[str]
    """Explanation of the SLA policy for other admins."""
    filter: NotRequired[ConditionsDict]
    id: NotRequired[int]
    """Identifies the SLA policy; assigned by Zendesk."""
    policy_metrics: NotRequired[list[PolicyMetricDict]]
    """Targets by metric and priority."""
    position: NotRequired[int]
    """Rank among SLA policies; a ticket gets the first that matches."""
    title: NotRequired[str]
    """Name of the SLA policy."""
    updated_at: NotRequired[str]
    """When the SLA policy last changed."""
    url: NotRequired[str]
    """API address of this SLA policy."""


class SourceFromDict(TypedDict):
    """Sender side of a ticket's or comment's origin; which fields are filled depends on the channel."""

    address: NotRequired[str | None]
    """Email address of the sender, for mail."""
    channel: NotRequired[str]
    """Channel the original record came through, for follow-ups."""
    deleted: NotRequired[bool]
    """Whether the originating rule or record has since been deleted."""
    facebook_id: NotRequired[str]
    """Identifies the sender's profile or page on Facebook."""
    formatted_phone: NotRequired[str]
    """Caller's phone number prepared for display."""
    id: NotRequired[int | None]
    """Identifies the originating record, such as a trigger or automation."""
    name: NotRequired[str | None]
    """Name of the sender."""
    original_recipients: NotRequired[list[str]]
    """All addresses the mail had been sent to."""
    phone: NotRequired[str]
    """Caller's phone number, for calls and text messages."""
    profile_url: NotRequired[str]
    """Address of the sender's social media profile."""
    revision_id: NotRequired[int]
    """Identifies the revision of the business rule that acted."""
    subject: NotRequired[str]
    """Subject of the originating ticket."""
    ticket_id: NotRequired[int]
    """Identifies the originating ticket, for follow-ups and merges."""
    ticket_ids: NotRequired[list[int]]
    """Identifies the originating tickets, for merges of several."""
    title: NotRequired[str | None]
    """Title of the originating rule or article."""
    topic_id: NotRequired[int]
    """Identifies the community topic of the originating post."""
    topic_name: NotRequired[str]
    """Name of the community topic of the originating post."""
    username: NotRequired[str]
    """User name of the sender on the social network."""


class SourceToDict(TypedDict):
    """Receiving side of a ticket's or comment's origin; which fields are filled depends on the channel."""

    address: NotRequired[str]
    """Email address the message was sent to."""
    brand_id: NotRequired[int]
    """Identifies the brand that received the message."""
    email_ccs: NotRequired[str]
    """People who were copied on the mail."""
    facebook_id: NotRequired[str]
    """Identifies the receiving profile or page on Facebook."""
    formatted_phone: NotRequired[str]
    """Called phone number prepared for display."""
    name: NotRequired[str]
    """Name of the receiver."""
    phone: NotRequired[str]
    """Phone number that was called or texted."""
    profile_url: NotRequired[str]
    """Address of the receiver's social media profile."""
    username: NotRequired[str]
    """User name of the receiver on the social network."""


class StatusDict(TypedDict):
    """Outcome for one record of a bulk operation."""

    action: NotRequired[str]
    """What was done with the record, such as `update`."""
    errors: NotRequired[str]
    """Messages about what failed for the record."""
    id: NotRequired[int]
    """Identifies the record concerned."""
    status: NotRequired[str]
    """Outcome for the record as a word."""
    success: NotRequired[bool]
    """Whether the operation succeeded for the record."""
    title: NotRequired[str]
    """Title of the record concerned."""


class SurveyReferenceDict(TypedDict):
    """Points to the survey, and the version of it, that a survey response was given to."""

    id: NotRequired[str]
    """Identifies the survey being answered."""
    state: NotRequired[Literal["enabled", "disabled"] | str]
    """Whether the survey is currently in use."""
    version: NotRequired[int]
    """Version of the survey that the respondent saw."""


class SurveySelectionDict(TypedDict):
    """A predefined option chosen in a survey answer. Reading gives `option_id`; submitting sends `value` instead."""

    option_id: NotRequired[str]
    """Predefined option that was chosen; present when reading answers."""
    type: NotRequired[Literal["predefined", "pre_defined"] | str]
    """Kind of selection: answers read as `predefined`, submissions send `pre_defined`."""
    value: NotRequired[str]
    """Chosen option; only sent, when submitting an answer."""


class SurveySubjectDict(TypedDict):
    """The record a survey response is about, for example a ticket."""

    id: NotRequired[str]
    """Identifies the surveyed record within its own type."""
    type: NotRequired[str]
    """Kind of record being surveyed, such as a ticket."""
    zrn: NotRequired[str]
    """Zendesk resource name of the surveyed record."""


class SurveyTextContentDict(TypedDict):
    """A piece of survey wording, either fixed text or a reference to translated content."""

    key: NotRequired[str]
    """Translation or content key behind a dynamic text."""
    type: NotRequired[Literal["static", "dynamic"] | str]
    """How the wording is given: `static` literally, `dynamic` through a key."""
    value: NotRequired[str]
    """Wording shown to the respondent."""


class SystemDict(TypedDict):
    """Technical details Zendesk recorded about the origin of a ticket event: browser, address and email files."""

    client: NotRequired[str]
    """User agent of the browser or mail program that was used."""
    email_id: NotRequired[str]
    """Identifies the received email within the mail system."""
    eml_redacted: NotRequired[bool]
    """Whether the stored original email has been redacted."""
    ip_address: NotRequired[str]
    """IP address the update came from."""
    json_email_identifier: NotRequired[str]
    """Storage path of the parsed email in JSON form."""
    latitude: NotRequired[float]
    """Approximate latitude in degrees, looked up from the IP address."""
    location: NotRequired[str]
    """Approximate place, such as city and country, looked up from the IP address."""
    longitude: NotRequired[float]
    """Approximate longitude in degrees, looked up from the IP address."""
    message_id: NotRequired[str]
    """Value of the `Message-ID` header of the email behind the update."""
    raw_email_identifier: NotRequired[str]
    """Storage path of the original `.eml` file."""


class SystemFieldOptionDict(TypedDict):
    """A built-in choice of a system ticket field, such as a priority or a type."""

    name: NotRequired[str]
    """Display name of the choice, translated for the caller."""
    value: NotRequired[str]
    """Internal value of the choice, as stored on tickets."""


class TagDict(TypedDict):
    """A tag with the number of times it was used recently, as returned by the account tag list."""

    count: NotRequired[int]
    """How often the tag has been used recently."""
    name: NotRequired[str]
    """The tag itself; lower case and without spaces."""


class TagUrlDict(TypedDict):
    """An address through which a tag's listing is reached."""

    url: NotRequired[str]
    """API address that belongs to the tag."""


class TalkAccountOverviewDict(TypedDict):
    """Call figures of the whole Talk account for the current day."""

    average_call_duration: NotRequired[int]
    """Mean length of calls, in seconds."""
    average_callback_wait_time: NotRequired[int]
    """Mean wait of customers for a requested callback, in seconds."""
    average_hold_time: NotRequired[int]
    """Mean time customers were on hold per call, in seconds."""
    average_queue_wait_time: NotRequired[int]
    """Mean wait in the queue, in seconds."""
    average_time_to_answer: NotRequired[int]
    """Mean time until an agent answered, in seconds."""
    average_wrap_up_time: NotRequired[int]
    """Mean time agents spent on wrap-up after a call, in seconds."""
    current_timestamp: NotRequired[int]
    """Moment to which the figures apply, in epoch seconds."""
    max_calls_waiting: NotRequired[int]
    """Highest number of calls that were queued at once."""
    max_queue_wait_time: NotRequired[int]
    """Longest wait in the queue, in seconds."""
    total_call_duration: NotRequired[int]
    """Length of all calls together, in seconds."""
    total_callback_calls: NotRequired[int]
    """Callbacks that were requested from the queue."""
    total_calls: NotRequired[int]
    """Inbound and outbound calls together."""
    total_calls_abandoned_in_queue: NotRequired[int]
    """Calls in which the customer hung up while queued."""
    total_calls_outside_business_hours: NotRequired[int]
    """Calls that came in while the account was closed."""
    total_calls_with_exceeded_queue_wait_time: NotRequired[int]
    """Calls that waited longer than the maximum queue time."""
    total_calls_with_requested_voicemail: NotRequired[int]
    """Calls in which the customer chose to leave a voicemail."""
    total_embeddable_callback_calls: NotRequired[int]
    """Callbacks that were requested through the web widget."""
    total_hold_time: NotRequired[int]
    """Time on hold in all calls together, in seconds."""
    total_inbound_calls: NotRequired[int]
    """Calls made by customers."""
    total_outbound_calls: NotRequired[int]
    """Calls made by agents."""
    total_textback_requests: NotRequired[int]
    """Calls in which the customer asked to go on by text message."""
    total_voicemails: NotRequired[int]
    """Calls that ended in voicemail, for whatever reason."""
    total_wrap_up_time: NotRequired[int]
    """Wrap-up after all calls together, in seconds."""


class TalkAddressDict(TypedDict):
    """A postal address on file with the phone carrier; some countries demand one for a number."""

    city: NotRequired[str]
    """Town of the address."""
    country_code: NotRequired[str]
    """Country as a two-letter ISO code."""
    id: NotRequired[int]
    """Identifies the address."""
    name: NotRequired[str]
    """Person or company at the address."""
    provider_reference: NotRequired[str]
    """Reference under which the carrier keeps the address."""
    province: NotRequired[str]
    """Province or region of the address."""
    state: NotRequired[str]
    """State of the address, where the country has states."""
    street: NotRequired[str]
    """Street and house number of the address."""
    zip: NotRequired[str]
    """Postal code of the address."""


class TalkAgentsActivityDict(TypedDict):
    """Call figures of a single Talk agent for the current day."""

    accepted_third_party_conferences: NotRequired[int]
    """Conference calls with outside parties that the agent joined."""
    accepted_transfers: NotRequired[int]
    """Calls taken over from other agents."""
    agent_id: NotRequired[int]
    """Agent whose figures these are."""
    agent_state: NotRequired[str]
    """Availability of the agent, such as `online`, `away` or `transfers_only`."""
    available_time: NotRequired[int]
    """Time the agent was ready for calls, in seconds."""
    avatar_url: NotRequired[str]
    """Address of the agent's picture."""
    average_hold_time: NotRequired[int]
    """Mean time on hold per call, in seconds."""
    average_talk_time: NotRequired[int]
    """Mean time in conversation per call, in seconds."""
    average_wrap_up_time: NotRequired[int]
    """Mean time on wrap-up per call, in seconds."""
    away_time: NotRequired[int]
    """Time the agent was set to away, in seconds."""
    call_status: NotRequired[str]
    """What the agent is doing, `on_call` or `wrap_up`; empty when on neither."""
    calls_accepted: NotRequired[int]
    """Offered calls the agent took."""
    calls_denied: NotRequired[int]
    """Offered calls the agent turned down."""
    calls_missed: NotRequired[int]
    """Offered calls the agent let ring out."""
    calls_put_on_hold: NotRequired[int]
    """Calls in which the agent used hold."""
    forwarding_number: NotRequired[str]
    """Telephone to which the agent's calls are forwarded."""
    name: NotRequired[str]
    """Display name of the agent."""
    online_time: NotRequired[int]
    """Time the agent was online, in seconds."""
    started_third_party_conferences: NotRequired[int]
    """Conference calls with outside parties that the agent began."""
    started_transfers: NotRequired[int]
    """Calls the agent passed to others."""
    status: NotRequired[str]
    """Older combined form of availability and call state."""
    status_code: NotRequired[str]
    """Technical code of the combined availability and call state."""
    total_call_duration: NotRequired[int]
    """Length of all the agent's calls together, in seconds."""
    total_hold_time: NotRequired[int]
    """Time on hold in all the agent's calls, in seconds."""
    total_talk_time: NotRequired[int]
    """Time in conversation in all the agent's calls, in seconds."""
    total_wrap_up_time: NotRequired[int]
    """Time on wrap-up after all the agent's calls, in seconds."""
    transfers_only_time: NotRequired[int]
    """Time the agent took transferred calls only, in seconds."""
    via: NotRequired[str]
    """Device with which the agent takes calls, such as `client` or `phone`."""


class TalkAgentsOverviewDict(TypedDict):
    """Call figures of all Talk agents together for the current day."""

    average_accepted_transfers: NotRequired[int]
    """Mean number of taken transfers per agent."""
    average_available_time: NotRequired[int]
    """Mean time ready for calls per agent, in seconds."""
    average_away_time: NotRequired[int]
    """Mean time set to away per agent, in seconds."""
    average_calls_accepted: NotRequired[int]
    """Mean number of calls taken per agent."""
    average_calls_denied: NotRequired[int]
    """Mean number of calls turned down per agent."""
    average_calls_missed: NotRequired[int]
    """Mean number of calls left to ring out per agent."""
    average_calls_put_on_hold: NotRequired[int]
    """Mean number of calls with use of hold per agent."""
    average_hold_time: NotRequired[int]
    """Mean time on hold per call, in seconds."""
    average_online_time: NotRequired[int]
    """Mean time online per agent, in seconds."""
    average_started_transfers: NotRequired[int]
    """Mean number of transfers begun per agent."""
    average_talk_time: NotRequired[int]
    """Mean time in conversation per call, in seconds."""
    average_wrap_up_time: NotRequired[int]
    """Mean time on wrap-up per call, in seconds."""
    current_timestamp: NotRequired[int]
    """Moment to which the figures apply, in epoch seconds."""
    total_accepted_transfers: NotRequired[int]
    """Transferred calls that agents took."""
    total_calls_accepted: NotRequired[int]
    """Offered calls that agents took."""
    total_calls_denied: NotRequired[int]
    """Offered calls that agents turned down."""
    total_calls_missed: NotRequired[int]
    """Offered calls that agents let ring out."""
    total_calls_put_on_hold: NotRequired[int]
    """Calls in which agents used hold."""
    total_hold_time: NotRequired[int]
    """Time on hold of all agents together, in seconds."""
    total_started_transfers: NotRequired[int]
    """Calls that agents passed to others."""
    total_talk_time: NotRequired[int]
    """Time in conversation of all agents together, in seconds."""
    total_wrap_up_time: NotRequired[int]
    """Time on wrap-up of all agents together, in seconds."""


class TalkAvailabilityDict(TypedDict):
    """An agent's readiness to take Talk calls, and the device they take them with."""

    agent_state: NotRequired[Literal["online", "away", "transfers_only", "offline"] | str]
    """Readiness for calls; `transfers_only` takes only calls passed on by other agents."""
    call_status: NotRequired[Literal["on_call", "wrap_up"] | str | None]
    """What the agent is doing right now; null when on no call and not in wrap-up."""
    via: NotRequired[Literal["client", "phone"] | str]
    """Device that rings: the browser `client` or the forwarding `phone`."""


class TalkAvailablePhoneNumberDict(TypedDict):
    """A phone number on offer from the carrier that Talk can buy."""

    address_requirements: NotRequired[str]
    """Kind of address that must be on file to buy it, such as `none`, `any` or `local`."""
    country_code: NotRequired[str]
    """Country of the number as a two-letter ISO code."""
    display_number: NotRequired[str]
    """Number written in a readable way."""
    location: NotRequired[str]
    """Town or area to which the number belongs."""
    number: NotRequired[str]
    """Number in international form, starting with `+`."""
    price: NotRequired[str]
    """Monthly cost of the number, as text."""
    token: NotRequired[str]
    """Handle to send when buying the number."""
    toll_free: NotRequired[bool]
    """Whether calling the number is free of charge for customers."""


class TalkCallDict(TypedDict):
    """A Talk call in the incremental export, from queue to wrap-up; its legs are exported apart."""

    agent_id: NotRequired[int]
    """First agent who took the call."""
    call_channel: NotRequired[str]
    """Way the call came about, by telephone or by digital line."""
    call_charge: NotRequired[str]
    """Total cost of the call in US dollars, as text."""
    call_group_id: NotRequired[int]
    """Group that last received the call."""
    call_recording_consent: NotRequired[str]
    """Consent setting of the line, such as `always`, `never`, `opt_in` or `opt_out`."""
    call_recording_consent_action: NotRequired[str]
    """What the caller decided, such as `caller_opted_in` or `caller_opted_out`."""
    call_recording_consent_keypress: NotRequired[str]
    """Key the caller pressed to decide on recording."""
    callback: NotRequired[bool]
    """Whether the call came from a callback request."""
    callback_source: NotRequired[str | None]
    """Where the callback was requested, such as queue or web widget; null for other calls."""
    completion_status: NotRequired[str]
    """How the call ended, such as `completed` or `abandoned_in_queue`."""
    consultation_time: NotRequired[int]
    """Time agents spent consulting each other, in seconds."""
    created_at: NotRequired[str]
    """When the call began."""
    customer_id: NotRequired[int]
    """User who called or was called."""
    customer_requested_voicemail: NotRequired[bool]
    """Whether the customer left the queue for voicemail."""
    default_group: NotRequired[bool]
    """Whether the call was answered by the default group."""
    direction: NotRequired[str]
    """Either `inbound` for calls by customers or `outbound` for calls by agents."""
    duration: NotRequired[int]
    """Length of the whole call in seconds."""
    exceeded_queue_time: NotRequired[bool]
    """Older name of the flag for having waited longer than the maximum queue time."""
    exceeded_queue_wait_time: NotRequired[bool]
    """Whether the customer waited longer than the maximum queue time."""
    hold_time: NotRequired[int]
    """Time the customer was on hold, in seconds."""
    id: NotRequired[int]
    """Identifies the call."""
    ivr_action: NotRequired[str | None]
    """What the phone menu last did with the call, such as `group`; null without a menu."""
    ivr_destination_group_name: NotRequired[str | None]
    """Group the phone menu picked; null when it picked none."""
    ivr_hops: NotRequired[int | None]
    """Number of menu levels the caller went through; null without a menu."""
    ivr_routed_to: NotRequired[str | None]
    """Telephone to which the phone menu sent the call; null when it sent it to none."""
    ivr_time_spent: NotRequired[int | None]
    """Time the caller spent in the phone menu, in seconds; null without a menu."""
    line_type: NotRequired[str]
    """Either `phone` for a telephone number or `digital` for a digital line."""
    minutes_billed: NotRequired[int]
    """Minutes charged for the call."""
    not_recording_time: NotRequired[int]
    """Time during which recording was paused, in seconds."""
    outside_business_hours: NotRequired[bool]
    """Whether the call came in while the line was closed."""
    overflowed: NotRequired[bool]
    """Whether the call was sent on to an overflow number."""
    overflowed_to: NotRequired[str | None]
    """Overflow number that took the call; null when there was none."""
    phone_number: NotRequired[str]
    """Talk number on which the call ran."""
    phone_number_id: NotRequired[int]
    """Talk line on which the call ran."""
    quality_issues: NotRequired[list[str]]
    """Technical troubles noticed, such as `high_jitter` or `silence`; `none` when fine."""
    recording_control_interactions: NotRequired[int]
    """How often the agent paused or resumed recording."""
    recording_time: NotRequired[int]
    """Time that was recorded, in seconds."""
    talk_time: NotRequired[int]
    """Time in conversation, in seconds."""
    ticket_id: NotRequired[int]
    """Ticket connected with the call."""
    time_to_answer: NotRequired[int]
    """Time from the caller's entry into the system until an agent answered, in seconds."""
    updated_at: NotRequired[str]
    """When the call record last changed."""
    voicemail: NotRequired[bool]
    """Whether the call ended in voicemail."""
    wait_time: NotRequired[int]
    """Time from the start of the call until conversation began, in seconds."""
    wrap_up_time: NotRequired[int]
    """Time agents spent on wrap-up, in seconds."""


class TalkCallPeDict(TypedDict):
    """A call handled in a partner's phone system and reported to Zendesk through Talk Partner Edition."""

    account_id: NotRequired[int]
    """Account to which the call was reported."""
    agent_id: NotRequired[int | None]
    """Agent who handled the call; null when nobody did."""
    app_id: NotRequired[int]
    """Partner app that reported the call."""
    brand_id: NotRequired[int | None]
    """Brand that was called; null when not given."""
    call_abandoned_position: NotRequired[object]
    """Place in the flow at which the caller gave up; null when not abandoned."""
    call_disposition: NotRequired[str | None]
    """Outcome code the agent or partner system noted; null when none was given."""
    call_ended_at: NotRequired[str]
    """When the call ended."""
    call_recording_consent: NotRequired[str]
    """Consent setting that held for the call, such as `opt_in`."""
    call_recording_consent_action: NotRequired[str | None]
    """What the caller decided about recording; null when not asked."""
    call_started_at: NotRequired[str]
    """When the call began."""
    call_type: NotRequired[str | None]
    """Partner's classification of the call; null when none was given."""
    callback: NotRequired[bool | None]
    """Whether the call came from a callback request; null when not given."""
    callback_number: NotRequired[str | None]
    """Telephone to call back; null when no callback was requested."""
    callback_source: NotRequired[str | None]
    """Where the callback was requested; null for other calls."""
    completion_status: NotRequired[str | None]
    """How the call ended, such as `completed`; null when not given."""
    consultation_time: NotRequired[int | None]
    """Time agents spent consulting each other, in seconds; null when not given."""
    created_at: NotRequired[str]
    """When the call was reported."""
    customer_requested_voicemail: NotRequired[bool | None]
    """Whether the caller asked for voicemail; null when not given."""
    direction: NotRequired[str]
    """Either `inbound` for calls by customers or `outbound` for calls by agents."""
    dnis: NotRequired[str | None]
    """Number the caller dialed; null when not given."""
    duration: NotRequired[int | None]
    """Length of the whole call in seconds; null when not given."""
    end_user_id: NotRequired[int | None]
    """User who called or was called; null when unknown."""
    end_user_location: NotRequired[str | None]
    """Where the customer called from; null when unknown."""
    exceeded_queue_time: NotRequired[bool | None]
    """Whether the wait went over the maximum queue time; null when not given."""
    external_id: NotRequired[str | None]
    """Id of the call in the partner's system; null when not given."""
    from_line: NotRequired[str]
    """Number or line from which the call was made."""
    from_line_nickname: NotRequired[str]
    """Readable title of the calling line."""
    hold_time: NotRequired[int | None]
    """Time the customer was on hold, in seconds; null when not given."""
    id: NotRequired[int]
    """Identifies the call in Zendesk."""
    ivr_action: NotRequired[str | None]
    """What the phone menu last did with the call; null without a menu."""
    ivr_destination_group_name: NotRequired[str | None]
    """Group the phone menu picked; null when it picked none."""
    ivr_hops: NotRequired[int | None]
    """Number of menu levels the caller went through; null without a menu."""
    ivr_routed_to: NotRequired[str | None]
    """Telephone to which the phone menu sent the call; null when it sent it to none."""
    ivr_time_spent: NotRequired[int | None]
    """Time the caller spent in the phone menu, in seconds; null without a menu."""
    not_recording_time: NotRequired[int | None]
    """Time that was not recorded, in seconds; null when not given."""
    organization_id: NotRequired[int | None]
    """Organization of the customer; null when unknown."""
    outside_business_hours: NotRequired[bool | None]
    """Whether the call came in while the line was closed; null when not given."""
    overflowed: NotRequired[bool | None]
    """Whether the call was sent on to an overflow number; null when not given."""
    overflowed_to: NotRequired[str | None]
    """Overflow number that took the call; null when there was none."""
    phone_name: NotRequired[str | None]
    """Title of the phone line in the partner's system; null when not given."""
    queue_name: NotRequired[str | None]
    """Queue in which the call waited; null when not given."""
    queue_time: NotRequired[int | None]
    """Time the call waited in the queue, in seconds; null when not given."""
    recording_control_interactions: NotRequired[int | None]
    """How often recording was paused or resumed; null when not given."""
    recording_time: NotRequired[int | None]
    """Time that was recorded, in seconds; null when not given."""
    recording_url: NotRequired[str | None]
    """Address of the audio recording; null when there is none."""
    talk_time: NotRequired[int | None]
    """Time in conversation, in seconds; null when not given."""
    ticket_id: NotRequired[int | None]
    """Ticket connected with the call; null when there is none."""
    time_to_answer: NotRequired[int | None]
    """Time until an agent answered, in seconds; null when not given."""
    to_line: NotRequired[str]
    """Number or line that was called."""
    to_line_nickname: NotRequired[str]
    """Readable title of the called line."""
    transcript: NotRequired[str | None]
    """Text of the conversation; null when there is none."""
    updated_at: NotRequired[str]
    """When the reported call last changed."""
    voicemail: NotRequired[bool | None]
    """Whether the call ended in voicemail; null when not given."""
    wait_time: NotRequired[int | None]
    """Time the customer waited, in seconds; null when not given."""
    wrap_up_time: NotRequired[int | None]
    """Time the agent spent on wrap-up, in seconds; null when not given."""


class TalkCallbackRequestDict(TypedDict):
    """A request to put a customer into the Talk queue to be called back."""

    group_ids: NotRequired[list[int]]
    """Groups whose agents may take the callback."""
    phone_number_id: NotRequired[int]
    """Talk line from which the customer is called."""
    requester_phone_number: NotRequired[str]
    """Telephone to call, in international form starting with `+`."""


class TalkCurrentQueueActivityDict(TypedDict):
    """Live state of the Talk queue: waiting calls and callbacks, and online agents."""

    agents_online: NotRequired[int]
    """Agents who are ready for calls now."""
    average_wait_time: NotRequired[int]
    """Mean wait of the calls now queued, in seconds."""
    callbacks_waiting: NotRequired[int]
    """Queued callbacks that callers requested by phone."""
    calls_waiting: NotRequired[int]
    """Calls now in the queue, callbacks included."""
    current_timestamp: NotRequired[int]
    """Moment to which the figures apply, in epoch seconds."""
    embeddable_callbacks_waiting: NotRequired[int]
    """Queued callbacks that were requested through the web widget."""
    longest_wait_time: NotRequired[int]
    """Longest wait among the calls now queued, in seconds."""


class TalkDigitalLineDict(TypedDict):
    """A Talk line customers call from a website or app, without a telephone number."""

    bot_id: NotRequired[int]
    """Bot or virtual agent attached to the line."""
    brand_id: NotRequired[int]
    """Brand the line speaks for."""
    call_recording_consent: NotRequired[str]
    """When calls are recorded, such as `always`, `never`, `opt_in` or `opt_out`."""
    created_at: NotRequired[str]
    """When the line was set up."""
    default_greeting_ids: NotRequired[list[str]]
    """Supplied greetings in use, by their names."""
    default_group_id: NotRequired[int]
    """Group that takes calls which no other routing covers."""
    greeting_ids: NotRequired[list[str]]
    """Account's own greetings that the line plays."""
    group_ids: NotRequired[list[int]]
    """Groups to which the line's calls are routed."""
    id: NotRequired[int]
    """Identifies the digital line within the API."""
    line_id: NotRequired[str]
    """Public handle by which the web widget or SDK calls the line."""
    line_type: NotRequired[str]
    """Sort of line; `digital` here."""
    nickname: NotRequired[str]
    """Title of the line in the account."""
    outbound_number: NotRequired[str]
    """Number customers see when agents call out from the line."""
    priority: NotRequired[int]
    """Precedence of the line's calls in the queue."""
    recorded: NotRequired[bool]
    """Whether calls on the line are recorded."""
    schedule_id: NotRequired[int]
    """Business hours in which the line is open."""
    transcription: NotRequired[bool]
    """Whether voicemails on the line are written out as text."""


class TalkGreetingDict(TypedDict):
    """An announcement that Talk plays to callers, such as a welcome or voicemail prompt."""

    active: NotRequired[bool]
    """Whether the greeting is in use on a line or menu."""
    audio_name: NotRequired[str]
    """File name of the recording."""
    audio_url: NotRequired[str]
    """Address of the recording."""
    category_id: NotRequired[int]
    """Greeting category, which tells at what point of a call it plays."""
    default: NotRequired[bool]
    """Whether Zendesk supplied the greeting; such greetings cannot be deleted."""
    default_lang: NotRequired[bool]
    """Whether a supplied greeting exists in the account's language."""
    has_sub_settings: NotRequired[bool]
    """Whether the greeting's category has further settings to choose."""
    id: NotRequired[str]
    """Identifies the greeting; supplied ones have a name in place of a number."""
    ivr_ids: NotRequired[list[str | int]]
    """Phone menus that play the greeting."""
    name: NotRequired[str]
    """Title of the greeting in the account."""
    pending: NotRequired[bool]
    """Whether the recording is still being processed."""
    phone_number_ids: NotRequired[list[str | int]]
    """Talk lines that play the greeting."""
    upload_id: NotRequired[int]
    """Upload that holds the recording."""


class TalkGreetingCategoryDict(TypedDict):
    """A point in a call at which a greeting plays, such as voicemail, wait or hold."""

    id: NotRequired[int]
    """Identifies the category; greetings refer to it."""
    name: NotRequired[str]
    """Technical name of the category, such as `voicemail` or `wait`."""


class TalkIvrRouteDict(TypedDict):
    """A choice in a phone menu: the key to press and what it leads to."""

    action: NotRequired[Literal["group", "voicemail", "phone_number", "textback", "menu"] | str]
    """What the key does; `phone_number` sends the call to an outside telephone."""
    greeting: NotRequired[str]
    """Announcement played when the choice is made."""
    greeting_id: NotRequired[int | str]
    """Announcement to play when the choice is made."""
    id: NotRequired[int]
    """Identifies the route."""
    ivr_id: NotRequired[int]
    """Phone menu tree that contains the route."""
    ivr_menu_id: NotRequired[int]
    """Menu that offers the route."""
    keypress: NotRequired[
        Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "#", "default"] | str
    ]
    """Key that the caller presses."""
    option_text: NotRequired[str]
    """Readable summary of where the choice leads."""
    options: NotRequired[dict[str, object]]
    """Target of the action, such as `group_ids`, `menu_id` or `phone_number`."""
    overflow_options: NotRequired[list[dict[str, object]]]
    """Where calls go when the chosen group cannot take them."""
    tags: NotRequired[list[str]]
    """Tags added to the ticket of a call that takes the route."""


class TalkLegDict(TypedDict):
    """One party's part in a Talk call, from the incremental export of call legs."""

    agent_id: NotRequired[int]
    """Agent on this leg; meaningless for customer legs."""
    available_via: NotRequired[str]
    """Device with which the agent took the call, such as `client` or `phone`."""
    call_charge: NotRequired[str]
    """Cost of the leg in US dollars, as text."""
    call_id: NotRequired[int]
    """Call that the leg is part of."""
    completion_status: NotRequired[str]
    """How the leg ended, such as `completed` or `agent_missed`."""
    conference_from: NotRequired[int | None]
    """Agent who added this party to a conference; null without one."""
    conference_time: NotRequired[int | None]
    """Time spent in conference, in seconds; null without one."""
    conference_to: NotRequired[int | None]
    """Agent who was added to a conference; null without one."""
    consultation_from: NotRequired[int | None]
    """Agent who asked for the consultation; null without one."""
    consultation_time: NotRequired[int | None]
    """Time spent consulting, in seconds; null without one."""
    consultation_to: NotRequired[int | None]
    """Agent who was asked for advice; null without a consultation."""
    created_at: NotRequired[str]
    """When the leg began."""
    duration: NotRequired[int]
    """Length of the leg in seconds."""
    forwarded_to: NotRequired[str | None]
    """Telephone to which the call was forwarded; null when it was not."""
    hold_time: NotRequired[int]
    """Time on hold in the leg, in seconds."""
    id: NotRequired[int]
    """Identifies the leg."""
    minutes_billed: NotRequired[int]
    """Minutes charged for the leg."""
    quality_issues: NotRequired[list[str]]
    """Technical troubles noticed, such as `high_latency`; `none` when fine."""
    talk_time: NotRequired[int]
    """Time in conversation in the leg, in seconds."""
    transferred_from: NotRequired[int | None]
    """Agent who passed the call on; null without a transfer."""
    transferred_to: NotRequired[int | None]
    """Agent to whom the call was passed; null without a transfer."""
    type: NotRequired[str]
    """Party on the leg, such as `agent`, `customer`, `external` or `supervisor`."""
    updated_at: NotRequired[str]
    """When the leg record last changed."""
    user_id: NotRequired[int]
    """User on this leg, customer or agent."""
    wrap_up_time: NotRequired[int | None]
    """Time the agent spent on wrap-up, in seconds; null when there was none."""


class TalkLineDict(TypedDict):
    """A Talk line, by telephone or digital, as returned in the combined list of lines."""

    brand_id: NotRequired[int]
    """Brand the line speaks for."""
    created_at: NotRequired[str]
    """When the line was set up."""
    display_number: NotRequired[str]
    """Number written in a readable way; telephone lines only."""
    group_ids: NotRequired[list[int]]
    """Groups to which the line's calls are routed."""
    id: NotRequired[int]
    """Identifies the line."""
    line_type: NotRequired[Literal["phone", "digital"] | str]
    """Either `phone` for a telephone number or `digital` for a line without one."""
    nickname: NotRequired[str]
    """Title of the line in the account."""
    number: NotRequired[str]
    """Number in international form; telephone lines only."""
    outbound_enabled: NotRequired[bool]
    """Whether agents may call out from the line."""
    priority: NotRequired[int]
    """Precedence of the line's calls in the queue."""
    recorded: NotRequired[bool]
    """Whether calls on the line are recorded."""
    schedule_id: NotRequired[int | None]
    """Business hours in which the line is open; null when always open."""
    transcription: NotRequired[bool]
    """Whether voicemails on the line are written out as text."""


class TalkPhoneNumberCapabilitiesDict(TypedDict):
    """What a phone number can technically be used for."""

    emergency_address: NotRequired[bool]
    """Whether an emergency address can be registered for the number."""
    mms: NotRequired[bool]
    """Whether picture messages can be sent and received."""
    sms: NotRequired[bool]
    """Whether text messages can be sent and received."""
    voice: NotRequired[bool]
    """Whether calls can be made and received."""


class TalkPhoneNumbersDict(TypedDict):
    """A telephone number of the Talk account, with its routing, greetings and recording settings."""

    call_recording_consent: NotRequired[str]
    """When calls are recorded, such as `always`, `never`, `opt_in` or `opt_out`."""
    capabilities: NotRequired[TalkPhoneNumberCapabilitiesDict]
    categorised_greetings: NotRequired[dict[str, object]]
    """Greetings in use, keyed by greeting category."""
    categorised_greetings_with_sub_settings: NotRequired[dict[str, object]]
    """Greetings in use by category, down to the category's further settings."""
    country_code: NotRequired[str]
    """Country of the number as a two-letter ISO code."""
    created_at: NotRequired[str]
    """When the number was added to the account."""
    default_greeting_ids: NotRequired[list[str]]
    """Supplied greetings in use, by their names."""
    default_group_id: NotRequired[int]
    """Group that takes calls which no other routing covers."""
    display_number: NotRequired[str]
    """Number written in a readable way."""
    external: NotRequired[bool]
    """Whether the number is an outside one, used only as caller id."""
    failover_number: NotRequired[str]
    """Telephone that takes calls while Talk is out of service."""
    greeting_ids: NotRequired[list[str]]
    """Account's own greetings that the number plays."""
    group_ids: NotRequired[list[int]]
    """Groups to which calls to the number are routed."""
    id: NotRequired[int]
    """Identifies the number within the API."""
    ivr_id: NotRequired[int]
    """Phone menu tree that answers calls; only when menus are used."""
    line_type: NotRequired[str]
    """Sort of line; `phone` here."""
    location: NotRequired[str]
    """Town or area to which the number belongs."""
    name: NotRequired[str]
    """Title shown for the number: the nickname, or else the number itself."""
    nickname: NotRequired[str]
    """Title given to the number in the account."""
    number: NotRequired[str]
    """Number in international form, starting with `+`."""
    outbound_enabled: NotRequired[bool]
    """Whether agents may call out from the number."""
    priority: NotRequired[int]
    """Precedence of the number's calls in the queue."""
    recorded: NotRequired[bool]
    """Whether calls on the number are recorded."""
    schedule_id: NotRequired[int]
    """Business hours in which the number is open."""
    sms_enabled: NotRequired[bool]
    """Whether text messages are turned on for the number."""
    sms_group_id: NotRequired[int]
    """Group that receives tickets made from text messages."""
    token: NotRequired[str]
    """Handle of an available number; sent to buy that number."""
    toll_free: NotRequired[bool]
    """Whether calling the number is free of charge for customers."""
    transcription: NotRequired[bool]
    """Whether voicemails on the number are written out as text."""
    voice_enabled: NotRequired[bool]
    """Whether calls are turned on for the number."""


class TalkShowAvailabilityDict(TypedDict):
    """An agent's readiness to take Talk calls, in the form with older names."""

    agent_state: NotRequired[str]
    """Readiness for calls, such as `online`, `away`, `transfers_only` or `offline`."""
    available: NotRequired[bool]
    """Older flag telling whether the agent takes calls."""
    behaviour: NotRequired[str]
    """How call routing treats the agent in the present state."""
    call_status: NotRequired[str]
    """What the agent is doing: `on_call` or `wrap_up`; empty otherwise."""
    state_id: NotRequired[int]
    """Number of the agent's state."""
    status: NotRequired[str]
    """Older combined form of availability and call state."""
    via: NotRequired[str]
    """Device that rings: the browser `client` or the forwarding `phone`."""


class TalkVoiceCommentDict(TypedDict):
    """A ticket comment that records a call or voicemail, with its details and recording."""

    attachments: NotRequired[list[object]]
    """Files attached to the comment."""
    audit_id: NotRequired[int]
    """Ticket audit in which the comment was added."""
    author_id: NotRequired[int]
    """User shown as the writer of the comment."""
    body: NotRequired[str]
    """Call details as text."""
    call_fields: NotRequired[list[str]]
    """Names of the call details to display in the comment."""
    created_at: NotRequired[str]
    """When the comment was added."""
    data: NotRequired[dict[str, object]]
    """Call details: numbers, start, duration, recording, transcription and the like."""
    display_to_agent: NotRequired[int]
    """Agent in whose browser the ticket is opened."""
    end_user_id: NotRequired[int]
    """User who called or was called."""
    formatted_from: NotRequired[str]
    """Calling number written in a readable way."""
    formatted_to: NotRequired[str]
    """Called number written in a readable way."""
    html_body: NotRequired[str]
    """Call details as HTML."""
    id: NotRequired[int]
    """Identifies the comment."""
    public: NotRequired[bool]
    """Whether end users can see the comment."""
    subject: NotRequired[str]
    """Subject for the ticket when it is made together with the comment."""
    title: NotRequired[str]
    """Heading of the comment, such as who called whom."""
    transcription_visible: NotRequired[bool]
    """Whether the written-out voicemail is shown."""
    trusted: NotRequired[bool]
    """Whether the author's identity is regarded as certain."""
    type: NotRequired[str]
    """Kind of comment, such as `VoiceComment`."""


class TalkVoiceSettingsDict(TypedDict):
    """Account-wide options of Talk."""

    agent_confirmation_when_forwarding: NotRequired[bool]
    """Whether agents must press a key to take a call on a forwarding phone."""
    agent_wrap_up_after_calls: NotRequired[bool]
    """Whether agents get wrap-up time after each call."""
    knowledge_suggestions_enabled: NotRequired[bool]
    """Whether agents get knowledge suggestions during calls."""
    knowledge_suggestions_group_ids: NotRequired[list[int]]
    """Groups whose agents get the knowledge suggestions."""
    maximum_queue_size: NotRequired[int]
    """Most calls that may wait at once; further callers go to voicemail."""
    maximum_queue_wait_time: NotRequired[int]
    """Longest wait in the queue; the unit follows the Talk settings page."""
    only_during_business_hours: NotRequired[bool]
    """Whether calls are taken only during business hours."""
    recordings_public: NotRequired[bool]
    """Whether end users can play call recordings from their tickets."""
    supported_locales: NotRequired[list[str]]
    """Languages in which Talk features are available."""
    voice: NotRequired[bool]
    """Whether Talk is switched on."""
    voice_ai_display_transcript: NotRequired[bool]
    """Whether agents see the transcript of calls."""
    voice_ai_enabled: NotRequired[bool]
    """Whether calls are transcribed and summarized by AI."""
    voice_ai_enabled_lines: NotRequired[list[int]]
    """Lines on which transcription and summaries by AI are on."""
    voice_transcriptions_boosted_keywords: NotRequired[str]
    """Words that transcription should favor, such as product names."""
    voice_transcriptions_boosted_keywords_enabled: NotRequired[bool]
    """Whether the favored words are taken into account."""
    voice_transcriptions_pci_redaction: NotRequired[bool]
    """Whether payment card data is blacked out in transcripts."""
    voice_transcriptions_pii_redaction: NotRequired[bool]
    """Whether personal data is blacked out in transcripts."""
    voice_zendesk_qa_enabled: NotRequired[bool]
    """Whether calls are passed to Zendesk QA."""
    voice_zendesk_qa_enabled_lines: NotRequired[list[int]]
    """Lines whose calls are passed to Zendesk QA."""


TargetDict = TypedDict(
    "TargetDict",
    {
        "account_name": NotRequired[str],
        "active": NotRequired[bool],
        "api_id": NotRequired[str],
        "api_token": NotRequired[str],
        "attribute": NotRequired[str],
        "content_type": NotRequired[str],
        "created_at": NotRequired[str],
        "email": NotRequired[str],
        "from": NotRequired[str],
        "group_id": NotRequired[str],
        "id": NotRequired[int],
        "message_id": NotRequired[str],
        "method": NotRequired[str],
        "owner_by": NotRequired[str],
        "password": NotRequired[str | None],
        "preserve_format": NotRequired[bool],
        "project_id": NotRequired[str],
        "requested_by": NotRequired[str],
        "resource": NotRequired[str],
        "room": NotRequired[str],
        "secret": NotRequired[str],
        "ssl": NotRequired[bool],
        "story_labels": NotRequired[str],
        "story_title": NotRequired[str],
        "story_type": NotRequired[str],
        "subdomain": NotRequired[str],
        "subject": NotRequired[str],
        "target_url": NotRequired[str],
        "title": NotRequired[str],
        "to": NotRequired[str],
        "todo_list_id": NotRequired[str],
        "token": NotRequired[str],
        "type": NotRequired[str],
        "url": NotRequired[str],
        "us_small_business_account": NotRequired[str],
        "username": NotRequired[str],
    },
)


class TargetBasecampDict(TypedDict):
    """Settings particular to a legacy target that posts messages or to-do items to Basecamp."""

    message_id: NotRequired[str]
    """Message that comments are added to when `resource` is `message`."""
    password: NotRequired[str]
    """Password of the Basecamp login; never shown again."""
    project_id: NotRequired[str]
    """Basecamp project to write to."""
    resource: NotRequired[str]
    """What to create: `message` or `todo`."""
    target_url: NotRequired[str]
    """Address of the Basecamp account."""
    todo_list_id: NotRequired[str]
    """To-do list to add items to when `resource` is `todo`."""
    token: NotRequired[str]
    """API token of the Basecamp account."""
    username: NotRequired[str]
    """Login name of the Basecamp account."""


class TargetCampfireDict(TypedDict):
    """Settings particular to a legacy target that posts into a Campfire chat room."""

    preserve_format: NotRequired[bool]
    """Whether the message is pasted as a block so that its line breaks stay."""
    room: NotRequired[str]
    """Chat room to post into."""
    ssl: NotRequired[bool]
    """Whether the connection to Campfire is encrypted."""
    subdomain: NotRequired[str]
    """Campfire subdomain of the account."""
    token: NotRequired[str]
    """Campfire API token to post with."""


TargetClickatellDict = TypedDict(
    "TargetClickatellDict",
    {
        "api_id": NotRequired[str],
        "attribute": NotRequired[str],
        "from": NotRequired[str],
        "method": NotRequired[str],
        "password": NotRequired[str],
        "target_url": NotRequired[str],
        "to": NotRequired[str],
        "us_small_business_account": NotRequired[str],
        "username": NotRequired[str],
    },
)


class TargetEmailDict(TypedDict):
    """Settings particular to a legacy target that sends an email."""

    email: NotRequired[str]
    """Address that the notification is mailed to."""
    subject: NotRequired[str]
    """Subject line of the mail; may hold placeholders."""


class TargetFailureDict(TypedDict):
    """A failed call to a target with what was sent and received, kept to help admins find out what went wrong."""

    consecutive_failure_count: NotRequired[int]
    """How many calls to the target have failed in a row."""
    created_at: NotRequired[str]
    """When the call failed."""
    id: NotRequired[int]
    """Identifies the logged failure."""
    raw_request: NotRequired[str]
    """Full HTTP request that was sent to the target."""
    raw_response: NotRequired[str]
    """Full HTTP response that came back from the target."""
    status_code: NotRequired[int]
    """HTTP status that the target answered with."""
    target_name: NotRequired[str]
    """Title of the target whose call failed."""
    url: NotRequired[str]
    """API address of this failure record."""


class TargetFlowdockDict(TypedDict):
    """Settings particular to a legacy target that posts to a Flowdock flow."""

    api_token: NotRequired[str]
    """Flowdock token of the flow to post to."""


class TargetGetSatisfactionDict(TypedDict):
    """Settings particular to a legacy target that posts to a Get Satisfaction community."""

    account_name: NotRequired[str]
    """Get Satisfaction account to post to."""
    email: NotRequired[str]
    """Login address at Get Satisfaction."""
    password: NotRequired[str]
    """Password of the Get Satisfaction login; never shown again."""
    target_url: NotRequired[str]
    """Get Satisfaction address that is called."""


class TargetHTTPDict(TypedDict):
    """Settings particular to a legacy target that sends an HTTP request to any address."""

    content_type: NotRequired[str]
    """Media type of the body that is sent, such as `application/json`."""
    method: NotRequired[str]
    """HTTP verb of the request: `get`, `patch`, `put`, `post` or `delete`."""
    password: NotRequired[str]
    """Password for HTTP basic authentication; never shown again."""
    target_url: NotRequired[str]
    """Address the request is sent to."""
    username: NotRequired[str]
    """User name for HTTP basic authentication."""


class TargetJiraDict(TypedDict):
    """Settings particular to a legacy target that notifies Jira."""

    password: NotRequired[str]
    """Password of the Jira login; never shown again."""
    target_url: NotRequired[str]
    """Address of the Jira instance to call."""
    username: NotRequired[str]
    """Login name at Jira."""


class TargetPivotalDict(TypedDict):
    """Settings particular to a legacy target that creates stories in Pivotal Tracker."""

    owner_by: NotRequired[str]
    """Person to assign the created story to."""
    project_id: NotRequired[str]
    """Pivotal Tracker project that receives the story."""
    requested_by: NotRequired[str]
    """Person named as requester of the story."""
    story_labels: NotRequired[str]
    """Labels to put on the story, separated by commas."""
    story_title: NotRequired[str]
    """Title of the created story; may hold placeholders."""
    story_type: NotRequired[str]
    """Kind of story to create, such as `bug`, `chore` or `feature`."""
    token: NotRequired[str]
    """Pivotal Tracker API token."""


class TargetTwitterDict(TypedDict):
    """Settings particular to a legacy target that posts through a Twitter account."""

    secret: NotRequired[str]
    """OAuth token secret of the Twitter account."""
    token: NotRequired[str]
    """OAuth access token of the Twitter account."""


class TargetURLDict(TypedDict):
    """Settings particular to a legacy target that calls a URL with the message as a parameter."""

    attribute: NotRequired[str]
    """Name of the parameter that carries the message."""
    method: NotRequired[str]
    """HTTP verb of the call: `get`, `post`, `put` or `patch`."""
    password: NotRequired[str]
    """Password for HTTP basic authentication; never shown again."""
    target_url: NotRequired[str]
    """Address to call; may hold placeholders."""
    username: NotRequired[str]
    """User name for HTTP basic authentication."""


class TargetYammerDict(TypedDict):
    """Settings particular to a legacy target that posts to a Yammer network."""

    group_id: NotRequired[str]
    """Yammer group that receives the posts."""
    token: NotRequired[str]
    """Access token of the Yammer account."""


class TaskDict(TypedDict):
    """One step of a task list template that agents tick off while working on a ticket."""

    field_destroy: NotRequired[Literal[True]]
    """Only sent; `true` removes this task from its template on update."""
    created_at: NotRequired[str]
    """When the task was added to the template."""
    description: NotRequired[str]
    """Explanation of what is to be done."""
    id: NotRequired[str]
    """Identifies the task within its template."""
    name: NotRequired[str]
    """Short name of the step to be done."""
    position: NotRequired[int]
    """Place of the task within its list."""
    required: NotRequired[bool]
    """Whether the task must be finished."""
    updated_at: NotRequired[str]
    """When the task was last edited."""


class TaskListDict(TypedDict):
    """A set of tasks attached to a ticket, created from a task list template."""

    created_at: NotRequired[str]
    """When the task list was attached to the ticket."""
    description: NotRequired[str]
    """Explanation of what the list is for."""
    id: NotRequired[str]
    """Identifies the task list on its ticket."""
    is_required: NotRequired[bool]
    """Whether agents have to complete this list."""
    name: NotRequired[str]
    """Title of the task list, taken from its template."""
    task_count: NotRequired[int]
    """Number of tasks in the list."""
    task_list_template_id: NotRequired[str]
    """Template that the list was created from."""
    ticket_id: NotRequired[str]
    """Ticket that the list is attached to."""
    updated_at: NotRequired[str]
    """When the task list last changed."""


class TaskListTemplateDict(TypedDict):
    """A reusable checklist from which task lists are attached to tickets; maintained by admins."""

    created_at: NotRequired[str]
    """When the template was created."""
    description: NotRequired[str]
    """Explanation of what the checklist is for."""
    id: NotRequired[str]
    """Identifies the template; referred to by task lists."""
    is_active: NotRequired[bool]
    """Whether the template may be used for new task lists."""
    is_required: NotRequired[bool]
    """Whether lists made from the template must be completed."""
    name: NotRequired[str]
    """Title of the checklist."""
    task_count: NotRequired[int]
    """Number of tasks in the template."""
    tasks: NotRequired[list[TaskDict]]
    """Steps of the checklist, in order."""
    updated_at: NotRequired[str]
    """When the template was last edited."""
    url: NotRequired[str]
    """API address of this template."""


class ThumbnailDict(TypedDict):
    """A reduced-size version of an image attachment."""

    content_type: NotRequired[str]
    """Media type of the small image, such as `image/png`."""
    content_url: NotRequired[str]
    """Address to download the small image from."""
    file_name: NotRequired[str]
    """File name of the small image."""
    id: NotRequired[int]
    """Identifies the small image as an attachment of its own."""
    size: NotRequired[int]
    """Size of the small image in bytes."""


class TicketContentPinDict(TypedDict):
    """A piece of content, such as an article, pinned to a ticket for agents to find again."""

    account_id: NotRequired[str]
    """Zendesk account that the pin belongs to."""
    content_id: NotRequired[str]
    """Identifies the pinned content."""
    content_type: NotRequired[str]
    """Kind of pinned content, such as an article."""
    created_at: NotRequired[str]
    """When the content was pinned."""
    id: NotRequired[str]
    """Identifies the pin; needed to remove it."""
    locale: NotRequired[str | None]
    """Language of the pinned content; null when it has none."""
    ticket_id: NotRequired[str]
    """Ticket that the content is pinned to."""
    url: NotRequired[str]
    """Address of the pinned content."""


class TicketDatesDict(TypedDict):
    """Milestones in the life of a ticket, present when `dates` is sideloaded."""

    assigned_at: NotRequired[str | None]
    """When the ticket was last assigned to an agent; null if never."""
    assignee_updated_at: NotRequired[str | None]
    """When the assignee last updated the ticket; null if never."""
    initially_assigned_at: NotRequired[str | None]
    """When the ticket was first assigned to an agent; null if never."""
    latest_comment_added_at: NotRequired[str | None]
    """When the newest comment was added."""
    requester_updated_at: NotRequired[str | None]
    """When the requester last updated the ticket."""
    solved_at: NotRequired[str | None]
    """When the ticket was solved; null while it is not."""
    status_updated_at: NotRequired[str | None]
    """When the status last changed."""


class TicketFieldCustomStatusDict(TypedDict):
    """A custom ticket status as embedded in the status ticket field."""

    active: NotRequired[bool]
    """Whether tickets may be put in this status."""
    agent_label: NotRequired[str]
    """Name of the status that agents see."""
    created_at: NotRequired[str]
    """When the custom status was created."""
    default: NotRequired[bool]
    """Whether it is the default of its status category."""
    description: NotRequired[str]
    """Hint for agents about when to use the status."""
    end_user_description: NotRequired[str]
    """Explanation of the status for end users."""
    end_user_label: NotRequired[str]
    """Name of the status that end users see."""
    id: NotRequired[int]
    """Identifies the custom status; tickets refer to it in `custom_status_id`."""
    status_category: NotRequired[Literal["new", "open", "pending", "hold", "solved"]]
    """Standard status that the custom status counts as."""
    updated_at: NotRequired[str]
    """When the custom status last changed."""


class TicketFormDict(TypedDict):
    """A selection of ticket fields for one kind of request, offered to agents and, if wanted, to end users."""

    active: NotRequired[bool]
    """Whether the form can be chosen."""
    agent_conditions: NotRequired[list[dict[str, object]]]
    """Rules that show or require ticket fields for agents, depending on other values."""
    created_at: NotRequired[str]
    """When the form was created."""
    default: NotRequired[bool]
    """Whether this is the form for tickets that name no other."""
    deleted_at: NotRequired[str]
    """When the form was deleted; absent for live forms."""
    display_name: NotRequired[str]
    """Name of the form that end users see."""
    end_user_conditions: NotRequired[list[dict[str, object]]]
    """Rules that show or require ticket fields for end users, depending on other values."""
    end_user_visible: NotRequired[bool]
    """Whether end users can choose the form."""
    id: NotRequired[int]
    """Identifies the form; tickets refer to it in `ticket_form_id`."""
    in_all_brands: NotRequired[bool]
    """Whether the form is available in every brand."""
    in_all_organizations: NotRequired[bool]
    """Whether the form is available to every organization."""
    name: NotRequired[str]
    """Name of the form that agents see."""
    position: NotRequired[int]
    """Place among the forms of the account."""
    raw_display_name: NotRequired[str]
    """End-user name with its dynamic content placeholder kept."""
    raw_name: NotRequired[str]
    """Agent name with its dynamic content placeholder kept."""
    restricted_brand_ids: NotRequired[list[int]]
    """Brands the form is limited to when `in_all_brands` is `false`."""
    restricted_organization_ids: NotRequired[list[int]]
    """Organizations the form is limited to when `in_all_organizations` is `false`."""
    ticket_field_ids: NotRequired[list[int]]
    """Ticket fields on the form, in the order shown."""
    updated_at: NotRequired[str]
    """When the form was last edited."""
    url: NotRequired[str]
    """API address of this form."""


class TicketFormStatusDict(TypedDict):
    """Makes a custom ticket status available on a ticket form."""

    field_destroy: NotRequired[str]
    """Only sent, in bulk updates; removes this pairing of form and status."""
    custom_status_id: NotRequired[int]
    """Custom status that is allowed on the form."""
    id: NotRequired[str]
    """Identifies the pairing of form and status."""
    ticket_form_id: NotRequired[int]
    """Form that the status is allowed on."""


class TicketMergeInputDict(TypedDict):
    """What to send for merging tickets into a target ticket: the sources and the comments to leave."""

    ids: NotRequired[list[int]]
    """Only sent; tickets to be merged into the target and then closed."""
    source_comment: NotRequired[str]
    """Only sent; comment to add to each merged ticket."""
    source_comment_is_public: NotRequired[bool]
    """Only sent; whether end users see the comment on the merged tickets."""
    target_comment: NotRequired[str]
    """Only sent; comment to add to the ticket that remains."""
    target_comment_is_public: NotRequired[bool]
    """Only sent; whether end users see the comment on the remaining ticket."""


class TicketMetricEventSlaDict(TypedDict):
    """The SLA target that a metric event put on a ticket."""

    business_hours: NotRequired[bool]
    """Whether the target counts business hours only."""
    policy: NotRequired[SlaPolicyDict]
    target: NotRequired[int]
    """Allowed time in minutes."""
    target_in_seconds: NotRequired[int]
    """Allowed time in seconds."""


class TicketMetricEventSlaPolicyDict(TypedDict):
    """The SLA policy behind a target, in short form."""

    description: NotRequired[str]
    """Explanation of the policy."""
    id: NotRequired[int]
    """Identifies the SLA policy."""
    title: NotRequired[str]
    """Name of the SLA policy."""


class TicketMetricEventStatusDict(TypedDict):
    """Minutes measured for a metric so far, as given in a metric event."""

    business: NotRequired[int]
    """Minutes within business hours."""
    calendar: NotRequired[int]
    """Minutes around the clock."""


class TicketMetricItemDict(TypedDict):
    """A measured duration in calendar time and in business hours."""

    business: NotRequired[int]
    """Duration counted in business hours; null if not measured yet."""
    calendar: NotRequired[int]
    """Duration counted around the clock; null if not measured yet."""


class TicketMetricStatusDict(TypedDict):
    """Minutes measured for a metric so far."""

    business: NotRequired[int]
    """Minutes within business hours."""
    calendar: NotRequired[int]
    """Minutes around the clock."""


class TicketPredictionDict(TypedDict):
    """A forecast of how satisfied the requester of a ticket will be."""

    id: NotRequired[int]
    """Identifies the prediction."""
    satisfaction_score: NotRequired[float]
    """Predicted chance, from 0 to 1, of a good satisfaction rating."""
    ticket_id: NotRequired[int]
    """Ticket that the prediction is about."""


class TicketRelatedDict(TypedDict):
    """What hangs together with a ticket: incidents, follow-up sources, Jira issues and archive state."""

    followup_source_ids: NotRequired[list[str]]
    """Closed tickets that this ticket follows up."""
    from_archive: NotRequired[bool]
    """Whether the ticket has been moved to the archive."""
    incidents: NotRequired[int]
    """Number of incidents linked to this problem ticket."""
    jira_issue_ids: NotRequired[list[str]]
    """Jira issues that the ticket is linked to."""
    topic_id: NotRequired[str | None]
    """Topic of the retired web portal that the ticket is linked to; null if none."""


class TicketRequesterDict(TypedDict):
    """Describes the person a new ticket is for; found by email, or created as a user if unknown."""

    email: NotRequired[str]
    """Address by which the user is looked up or created."""
    locale: NotRequired[str]
    """Language to give a new user, as a code such as `en-US`."""
    locale_id: NotRequired[int]
    """Language to give a new user, as the id of a locale."""
    name: NotRequired[str]
    """Name to give a new user; needed when the address is unknown."""
    organization_id: NotRequired[int]
    """Organization to put a new user in."""
    role: NotRequired[str]
    """Role to give a new user; end user unless stated."""
    verified: NotRequired[bool]
    """Whether the address counts as verified, so that no verification mail is needed."""


class TicketSharingEventDict(TypedDict):
    """Audit event noting that a ticket was shared with, or unshared from, another account."""

    action: NotRequired[str]
    """What happened: `shared` or `unshared`."""
    agreement_id: NotRequired[int]
    """Sharing agreement under which it happened."""
    id: NotRequired[int]
    """Identifies the event within the account."""
    type: NotRequired[str]
    """Always names this kind of audit event."""


class TicketSlaPolicyMetricDict(TypedDict):
    """State of one SLA target on a ticket, with the time left or overrun."""

    breach_at: NotRequired[str | None]
    """When the target is, or was, breached; null while paused or once achieved."""
    days: NotRequired[int]
    """Time left in days; negative after a breach. Given instead of the smaller units."""
    hours: NotRequired[int]
    """Time left in hours; negative after a breach. Given instead of the other units."""
    metric: NotRequired[str]
    """SLA metric the target is set for, such as `first_reply_time`."""
    minutes: NotRequired[int]
    """Time left in minutes; negative after a breach. Given instead of larger units."""
    stage: NotRequired[Literal["active", "paused", "achieved"] | str]
    """Whether the clock is running, stopped, or the target met."""


class TicketSlasDict(TypedDict):
    """SLA targets of a ticket, present when `slas` is sideloaded."""

    policy_metrics: NotRequired[list[TicketSlaPolicyMetricDict]]
    """Targets that apply to the ticket; empty when no policy matches."""


class TicketSystemMetadataDict(TypedDict):
    """Client data to record with a ticket change in place of that of the API caller."""

    client: NotRequired[str]
    """User agent to record for the change."""
    ip_address: NotRequired[str]
    """IP address to record for the change."""


class TicketTdeWorkspaceDict(TypedDict):
    """A change of the contextual workspace, to be recorded along with a ticket update."""

    previous_workspace: NotRequired[IdTitleDict]
    type: NotRequired[Literal["ADD", "CHANGE", "DELETE"]]
    """Whether a workspace was put on, exchanged or taken off."""
    workspace: NotRequired[IdTitleDict]


class TicketTpeVoiceCommentDict(TypedDict):
    """Details of a call on a Talk Partner Edition phone system, sent to add a call comment to a ticket."""

    agent_id: NotRequired[int | None]
    """Agent who took or made the call; null if none did."""
    answering_machine_detection_status: NotRequired[str | None]
    """Whether a person or a machine answered, as detected by the partner."""
    app_id: NotRequired[int]
    """App of the phone partner that reports the call."""
    app_name: NotRequired[str | None]
    """Name of the partner app that reports the call."""
    author_id: NotRequired[int]
    """User shown as the author of the call comment."""
    call_connected_at: NotRequired[str | None]
    """When the call was answered; null if never."""
    call_disposition: NotRequired[str | None]
    """Outcome that the agent chose for the call."""
    call_ended_at: NotRequired[str | None]
    """When the call ended; null while it goes on."""
    call_id: NotRequired[int]
    """Call record that the comment belongs to."""
    call_recording_consent: NotRequired[str | None]
    """How consent to recording is handled on the line."""
    call_recording_consent_action: NotRequired[str | None]
    """What the caller did when asked for consent."""
    call_recording_consent_keypress: NotRequired[str | None]
    """Key the caller pressed when asked for consent."""
    call_started_at: NotRequired[str]
    """When the call began."""
    call_type: NotRequired[str | None]
    """Kind of call, as classified by the partner."""
    callback_number: NotRequired[str | None]
    """Phone number to call back."""
    callback_requested_at: NotRequired[str | None]
    """When the caller asked to be called back; null if not asked."""
    completion_status: NotRequired[str | None]
    """How the call ended, for instance completed or abandoned."""
    connection_attempts: NotRequired[int | None]
    """How often a connection to an agent was tried."""
    consultation_time: NotRequired[int | None]
    """Seconds spent consulting with other agents."""
    direction: NotRequired[str]
    """Whether the call was inbound or outbound."""
    disconnection_reason: NotRequired[str | None]
    """Why the call was cut, or who hung up."""
    dnis: NotRequired[str | None]
    """Number that the caller dialed, as reported by the network."""
    duration: NotRequired[int | None]
    """Length of the call in seconds."""
    end_user_id: NotRequired[int | None]
    """End user on the call; null if unknown."""
    end_user_location: NotRequired[str | None]
    """Where the end user called from."""
    exceeded_queue_time: NotRequired[bool | None]
    """Whether the caller waited longer than the queue allows."""
    extension: NotRequired[str | None]
    """Phone extension that was used."""
    external_id: NotRequired[str]
    """The partner's own reference for the call."""
    from_line: NotRequired[str]
    """Number that placed the call."""
    from_line_nickname: NotRequired[str | None]
    """Readable name of the line that placed the call."""
    hold_time: NotRequired[int | None]
    """Seconds the call was on hold altogether."""
    intent: NotRequired[str | None]
    """Why the customer called, as recognized from the conversation."""
    ivr_destination_group_name: NotRequired[str | None]
    """Group that the phone menu routed the caller to."""
    ivr_time_spent: NotRequired[int | None]
    """Seconds spent in the phone menu."""
    language: NotRequired[str | None]
    """Language spoken on the call."""
    line_type: NotRequired[str]
    """Kind of line that was used, such as a phone line."""
    longest_hold_time: NotRequired[int | None]
    """Seconds of the longest time on hold."""
    number_of_holds: NotRequired[int | None]
    """How often the call was put on hold."""
    outside_business_hours: NotRequired[bool | None]
    """Whether the call came in outside business hours."""
    overflowed_to: NotRequired[str | None]
    """Where the call was passed on to when the queue was full."""
    phone_name: NotRequired[str | None]
    """Readable name of the phone or line."""
    public: NotRequired[bool]
    """Whether end users can see the call comment."""
    quality_score: NotRequired[int | None]
    """Rating of the quality of the call."""
    queue_name: NotRequired[str | None]
    """Queue that the caller waited in."""
    queue_time: NotRequired[int | None]
    """Seconds spent in the queue."""
    recorded: NotRequired[bool]
    """Whether the call was recorded."""
    recording_time: NotRequired[int | None]
    """Length of the recording in seconds."""
    recording_type: NotRequired[str]
    """Kind of recording, such as `call` or `voicemail`."""
    recording_url: NotRequired[str | None]
    """Where the audio recording can be fetched; null if there is none."""
    sentiment_agent: NotRequired[str | None]
    """Mood of the agent, as recognized from the conversation."""
    sentiment_call: NotRequired[str | None]
    """Mood of the call as a whole, as recognized from the conversation."""
    sentiment_customer: NotRequired[str | None]
    """Mood of the customer, as recognized from the conversation."""
    sentiment_trend: NotRequired[str | None]
    """How the mood developed during the call."""
    short_summary: NotRequired[str | None]
    """Brief outline of the conversation."""
    summary: NotRequired[str | None]
    """Fuller outline of the conversation."""
    talk_time: NotRequired[int | None]
    """Seconds that agent and end user spoke to each other."""
    time_to_answer: NotRequired[int | None]
    """Seconds until the call was answered."""
    title: NotRequired[str]
    """Headline of the call comment."""
    to_line: NotRequired[str]
    """Number that was called."""
    to_line_nickname: NotRequired[str | None]
    """Readable name of the line that was called."""
    transcript: NotRequired[str | None]
    """Written record of what was said; null if there is none."""
    via_id: NotRequired[int]
    """Kind of contact: 44 voicemail, 45 inbound call, 46 outbound call."""
    video_recording_url: NotRequired[str | None]
    """Where the video recording can be fetched; null if there is none."""
    voicemail: NotRequired[bool | None]
    """Whether the caller left a voicemail."""
    voicemail_requested_at: NotRequired[str | None]
    """When the caller chose to leave a voicemail; null if not chosen."""
    wait_time: NotRequired[int | None]
    """Seconds the caller waited altogether."""


TicketVoiceCommentDict = TypedDict(
    "TicketVoiceCommentDict",
    {
        "answered_by_id": NotRequired[int | None],
        "call_duration": NotRequired[int],
        "from": NotRequired[str],
        "location": NotRequired[str | None],
        "public": NotRequired[bool],
        "recording_type": NotRequired[Literal["call", "voicemail", "ai"]],
        "recording_url": NotRequired[str | None],
        "started_at": NotRequired[str],
        "to": NotRequired[str],
        "transcription_text": NotRequired[str | None],
    },
)


class TimeZoneDict(TypedDict):
    """A time zone that accounts, users and schedules can be set to."""

    formatted_offset: NotRequired[str]
    """Distance from UTC as text, such as `GMT-08:00`."""
    iana_name: NotRequired[str]
    """Name in the IANA database, such as `America/Los_Angeles`."""
    name: NotRequired[str]
    """Name by which Zendesk refers to the zone, such as `Pacific Time (US & Canada)`."""
    offset: NotRequired[int]
    """Distance from UTC in minutes."""
    translated_name: NotRequired[str]
    """Name of the zone in the caller's language."""


class TitledErrorDict(TypedDict):
    """An error response that has a headline along with its message."""

    message: NotRequired[str]
    """Explanation of what went wrong."""
    title: NotRequired[str]
    """Headline of the error."""


class TopicDict(TypedDict):
    """A discussion topic of the retired web portal forums; the help center has replaced them."""

    body: NotRequired[str]
    """Text of the topic, with HTML formatting."""
    created_at: NotRequired[str]
    """When the topic was posted."""
    forum_id: NotRequired[int]
    """Forum that the topic was posted in."""
    id: NotRequired[int]
    """Identifies the topic."""
    locked: NotRequired[bool]
    """Whether comments are closed."""
    pinned: NotRequired[bool]
    """Whether the topic is kept at the top of its forum."""
    position: NotRequired[int]
    """Place among the pinned topics of the forum."""
    search_phrases: NotRequired[list[str]]
    """Search terms that should lead to the topic."""
    submitter_id: NotRequired[int]
    """User who posted the topic."""
    tags: NotRequired[list[str]]
    """Tags put on the topic."""
    title: NotRequired[str]
    """Headline of the topic."""
    topic_type: NotRequired[str]
    """Kind of topic, such as `articles`, `ideas` or `questions`."""
    updated_at: NotRequired[str]
    """When the topic last changed."""
    updater_id: NotRequired[int]
    """User who last changed the topic."""
    url: NotRequired[str]
    """API address of this topic."""


class TrialAccountDict(TypedDict):
    """A trial account made through the API, with the address at which it can be reached."""

    name: NotRequired[str]
    """Name of the new account."""
    subdomain: NotRequired[str]
    """First part of the host name of the new account."""
    url: NotRequired[str]
    """Address of the new account."""


class TriggerCategoryDict(TypedDict):
    """A folder that triggers are filed in; categories run in order of their position."""

    created_at: NotRequired[str]
    """When the category was created."""
    id: NotRequired[str]
    """Identifies the category; triggers refer to it in `category_id`."""
    name: NotRequired[str]
    """Name of the category in the trigger list."""
    position: NotRequired[int]
    """Place among the categories; decides which triggers run first."""
    updated_at: NotRequired[str]
    """When the category was last edited."""


class TriggerCategoryRuleCountsDict(TypedDict):
    """How many triggers a category holds, present when rule counts are sideloaded."""

    active_count: NotRequired[int]
    """Number of triggers in the category that run."""
    inactive_count: NotRequired[int]
    """Number of triggers in the category that are switched off."""


class TriggerChangeDict(TypedDict):
    """One piece of a difference between two revisions of a trigger."""

    change: NotRequired[str]
    """Kind of difference: `+` for added, `-` for removed, `=` for unchanged content."""
    content: NotRequired[bool | str | int | list[str | bool]]
    """What was added, removed or kept."""


class TriggerSnapshotDict(TypedDict):
    """A trigger as it was in one of its revisions."""

    actions: NotRequired[list[ActionDict]]
    """Actions the trigger had then."""
    active: NotRequired[bool]
    """Whether the trigger was running then."""
    conditions: NotRequired[ConditionsDict]
    description: NotRequired[str | None]
    """Description the trigger had then."""
    title: NotRequired[str]
    """Name the trigger had then."""


class TweetEventDict(TypedDict):
    """Audit event noting that a reply to the ticket went out through Twitter."""

    body: NotRequired[str]
    """Text of the tweet or direct message."""
    direct_message: NotRequired[bool]
    """Whether it was a direct message, not a public tweet."""
    id: NotRequired[int]
    """Identifies the event within the account."""
    recipients: NotRequired[list[int]]
    """Users whom the tweet was addressed to."""
    type: NotRequired[str]
    """Always names this kind of audit event."""


class TwicketStatusDict(TypedDict):
    """What the account's Twitter handle has done with the tweet behind a ticket comment."""

    favorited: NotRequired[bool]
    """Whether the tweet was liked from the handle."""
    id: NotRequired[int]
    """Identifies the tweet whose status is given."""
    retweeted: NotRequired[bool]
    """Whether the tweet was reposted from the handle."""
    user_followed: NotRequired[bool]
    """Whether the handle follows the author of the tweet."""


class UnifiedAgentStatusDict(TypedDict):
    """A status agents can choose that sets their state on every channel; admins can define custom ones."""

    channels: NotRequired[dict[str, object]]
    """State each channel takes on when an agent chooses the status."""
    description: NotRequired[str]
    """Note on when agents should choose the status."""
    group_ids: NotRequired[list[int]]
    """Groups whose agents may choose the status; empty for all."""
    id: NotRequired[int]
    """Identifies the unified status."""
    name: NotRequired[str]
    """Title agents see in the status menu."""
    updated_at: NotRequired[str]
    """When the definition was last changed."""


class UploadDict(TypedDict):
    """Files uploaded beforehand, held under a token until a comment uses them as attachments."""

    attachment: NotRequired[AttachmentDict]
    attachments: NotRequired[list[AttachmentDict]]
    """All files that the token holds so far."""
    expires_at: NotRequired[str]
    """When the token and its files lapse unless used."""
    token: NotRequired[str]
    """Secret to give in `uploads` of a comment in order to attach the files."""


class UrlOnlyDict(TypedDict):
    """A result that consists of nothing but an address."""

    url: NotRequired[str]
    """Address that the call returns."""


class UserEntitlementDict(TypedDict):
    """Role and state of a user in one Zendesk product."""

    is_active: NotRequired[bool]
    """Whether the user has access to the product now."""
    name: NotRequired[str]
    """Role of the user in the product."""


class UserEntitlementsDict(TypedDict):
    """Roles of a user in the Zendesk products besides Support."""

    chat: NotRequired[UserEntitlementDict]
    explore: NotRequired[UserEntitlementDict]
    guide: NotRequired[UserEntitlementDict]
    talk: NotRequired[UserEntitlementDict]


class UserFieldDict(TypedDict):
    """A custom property of users, defined by admins and shown on user profiles."""

    active: NotRequired[bool]
    """Whether the property is in use on profiles."""
    created_at: NotRequired[str]
    """When the user field was defined."""
    custom_field_options: NotRequired[list[CustomFieldOptionDict]]
    """Choices of a `dropdown` or `multiselect` user field; sending them replaces the present ones."""
    description: NotRequired[str]
    """Explanation shown along with the user field."""
    id: NotRequired[int]
    """Identifies the user field."""
    key: NotRequired[str]
    """Name under which users hold the value in `user_fields`; fixed after creation."""
    position: NotRequired[int]
    """Place among the user fields."""
    raw_description: NotRequired[str]
    """Explanation with its dynamic content placeholder kept."""
    raw_title: NotRequired[str]
    """Title with its dynamic content placeholder kept."""
    regexp_for_validation: NotRequired[str | None]
    """Pattern that values must match; only for `regexp`, otherwise null."""
    relationship_filter: NotRequired[dict[str, object]]
    """Conditions that limit which records a `lookup` offers."""
    relationship_target_type: NotRequired[str]
    """Kind of record a `lookup` points to, such as `zen:organization`."""
    system: NotRequired[bool]
    """Whether it belongs to Zendesk; then only `active` and `position` can change."""
    tag: NotRequired[str]
    """Tag that a ticked `checkbox` puts on the user."""
    title: NotRequired[str]
    """Name shown on user profiles."""
    type: NotRequired[str]
    """Kind of value, such as `text`, `dropdown`, `date` or `lookup`; fixed after creation."""
    updated_at: NotRequired[str]
    """When the definition last changed."""
    url: NotRequired[str]
    """API address of this user field."""


class UserRelatedDict(TypedDict):
    """Counts of the tickets, posts and subscriptions of a user, as shown before deleting them."""

    assigned_tickets: NotRequired[int]
    """Number of tickets assigned to the user."""
    ccd_tickets: NotRequired[int]
    """Number of tickets that the user is CC'd on."""
    entry_subscriptions: NotRequired[int]
    """Number of forum topics followed in the retired web portal."""
    forum_subscriptions: NotRequired[int]
    """Number of forums followed in the retired web portal."""
    organization_subscriptions: NotRequired[int]
    """Number of organizations whose tickets the user follows."""
    requested_tickets: NotRequired[int]
    """Number of tickets that the user asked for."""
    subscriptions: NotRequired[int]
    """Number of help center items that the user follows."""
    topic_comments: NotRequired[int]
    """Number of comments on community topics by the user."""
    topics: NotRequired[int]
    """Number of community topics that the user started."""
    votes: NotRequired[int]
    """Number of votes that the user cast."""


class UserSeparationDict(TypedDict):
    """How far a user is visible where brands keep their users apart."""

    brand_id: NotRequired[int]
    """Brand that the user is limited to when `scope` is `brand`."""
    scope: NotRequired[Literal["account", "brand"]]
    """Whether the user counts for the whole account or for one brand."""


class UserSettingsAdminCenterDict(TypedDict):
    """Preferences of the signed-in user for Admin Center."""

    has_admin_center_side_nav_open: NotRequired[bool]
    """Whether the side navigation of Admin Center is unfolded."""


class UserSettingsLotusDict(TypedDict):
    """Preferences of the signed-in user for the agent interface."""

    agent_workspace_theme_preference: NotRequired[Literal["0", "1", "2"]]
    """Numeric code of the color theme chosen for the agent workspace."""
    agent_workspace_theme_preference_for_conversation_panel: NotRequired[Literal["0", "1", "2"]]
    """Numeric code of the color theme chosen for the conversation panel."""
    keyboard_shortcuts_enabled: NotRequired[bool]
    """Whether keyboard shortcuts work."""
    macro_shortcuts_enabled: NotRequired[bool]
    """Whether macros can be called up by shortcut."""
    show_onboarding_tooltips: NotRequired[bool]
    """Whether hints for newcomers are shown."""
    two_factor_authentication: NotRequired[bool]
    """Whether the user signs in with two-factor authentication."""


class UserSuspensionDetailsDict(TypedDict):
    """Tells which channels a suspended user is shut out of."""

    channels: NotRequired[list[Literal["all", "messaging"]]]
    """Channels the suspension covers: `all`, or `messaging` only."""


class VariantDict(TypedDict):
    """The text of a dynamic content item in one language."""

    active: NotRequired[bool]
    """Whether the text is used when its language is asked for."""
    content: NotRequired[str]
    """Text to insert in this language."""
    created_at: NotRequired[str]
    """When the variant was added."""
    default: NotRequired[bool]
    """Whether the text is used for languages that have none of their own."""
    id: NotRequired[int]
    """Identifies the variant within its dynamic content item."""
    locale_id: NotRequired[int]
    """Locale whose language the text is in."""
    outdated: NotRequired[bool]
    """Whether the default text has changed since this one was last edited."""
    updated_at: NotRequired[str]
    """When the variant was last edited."""
    url: NotRequired[str]
    """API address of this variant."""


class ViewCategoryDict(TypedDict):
    """A folder that views are filed in within the agent interface."""

    created_at: NotRequired[str]
    """When the category was created."""
    id: NotRequired[str]
    """Identifies the view category."""
    name: NotRequired[str]
    """Name of the category."""
    parent_id: NotRequired[str | None]
    """Category that this one is inside of; null at the top level."""
    position: NotRequired[int]
    """Place among the sibling categories."""
    updated_at: NotRequired[str]
    """When the category was last edited."""
    url: NotRequired[str]
    """API address of this category."""


class ViewColumnDict(TypedDict):
    """A column of a view, or the property it is sorted or grouped by."""

    filterable: NotRequired[bool]
    """Whether the list can be filtered by the column."""
    id: NotRequired[str | int]
    """Name of the system property or id of the custom ticket field shown."""
    order: NotRequired[str]
    """Direction of sorting or grouping: `asc` or `desc`."""
    sortable: NotRequired[bool]
    """Whether the list can be sorted by the column."""
    title: NotRequired[str]
    """Column heading."""
    type: NotRequired[str]
    """Kind of value in the column, for custom ticket fields."""
    url: NotRequired[str]
    """API address of the custom ticket field shown."""


class ViewCountDict(TypedDict):
    """Number of tickets in a view, taken from a cache that is refreshed in the background."""

    active: NotRequired[bool]
    """Whether the counted view is active."""
    channel: NotRequired[str]
    """Notification channel on which count updates are announced."""
    fresh: NotRequired[bool]
    """Whether the count is up to date; `false` while it is being recalculated."""
    poll_wait: NotRequired[int]
    """Seconds to wait before asking again."""
    pretty: NotRequired[str]
    """Rounded count as text for display, such as `~700`."""
    refresh: NotRequired[str]
    """Tells whether and how the cached count is being refreshed."""
    url: NotRequired[str]
    """API address of this count."""
    value: NotRequired[int | None]
    """Last known count; null while it is still being worked out."""
    view_id: NotRequired[int]
    """View whose tickets are counted."""


class ViewExecutionDict(TypedDict):
    """How a view presents its tickets: columns, grouping and sorting."""

    columns: NotRequired[list[ViewColumnDict]]
    """Columns of the list, system and custom ones alike."""
    custom_fields: NotRequired[list[ViewColumnDict]]
    """Columns that show custom ticket fields."""
    fields: NotRequired[list[ViewColumnDict]]
    """Columns that show system properties."""
    group: NotRequired[ViewColumnDict | None]
    """Property the list is grouped by, with its direction; null if not grouped."""
    group_by: NotRequired[str | None]
    """Name of the property the list is grouped by; null if not grouped."""
    group_order: NotRequired[Literal["asc", "desc"] | str | None]
    """Direction of the grouping; null if not grouped."""
    sort: NotRequired[ViewColumnDict | None]
    """Property the list is sorted by, with its direction; null for the usual order."""
    sort_by: NotRequired[str | None]
    """Name of the property the list is sorted by; null for the usual order."""
    sort_order: NotRequired[Literal["asc", "desc"] | str | None]
    """Direction of the sorting; null for the usual order."""


class ViewRowDict(TypedDict):
    """One ticket in the result of executing a view, with the values of its columns."""

    created: NotRequired[str]
    """When the ticket was created."""
    custom_fields: NotRequired[list[object]]
    """Values of the custom ticket fields shown as columns."""
    fields: NotRequired[list[object]]
    """Values of the system properties shown as columns."""
    group_id: NotRequired[int | None]
    """Group the ticket is assigned to; null when it has none."""
    priority: NotRequired[str]
    """How urgent the ticket is."""
    requester_id: NotRequired[int]
    """User who asked for help."""
    score: NotRequired[int]
    """Ranking value of the ticket within the view."""
    subject: NotRequired[str]
    """Headline of the ticket."""
    ticket: NotRequired[dict[str, object]]
    """The ticket in short form, with status, subject and latest comment."""


class VoiceCommentEventDict(TypedDict):
    """Audit event noting that a phone call or voicemail was added to the ticket as a comment."""

    attachments: NotRequired[list[object]]
    """Files attached to the voice comment."""
    author_id: NotRequired[int]
    """User shown as the author of the voice comment."""
    body: NotRequired[str]
    """Plain-text rendering of the call details."""
    data: NotRequired[dict[str, object]]
    """Details of the call, such as its numbers, length and recording."""
    formatted_from: NotRequired[str]
    """Number that placed the call, written for reading."""
    formatted_to: NotRequired[str]
    """Number that was called, written for reading."""
    html_body: NotRequired[str]
    """Call details with HTML formatting."""
    id: NotRequired[int]
    """Identifies the event within the account."""
    public: NotRequired[bool]
    """Whether end users see the voice comment."""
    transcription_visible: NotRequired[bool]
    """Whether the written text of the recording is shown."""
    trusted: NotRequired[bool]
    """Whether the author and source could be vouched for."""
    type: NotRequired[str]
    """Always names this kind of audit event."""


class WebhookApiKeyDataDict(TypedDict):
    """An API key that a webhook sends in a header of its own."""

    name: NotRequired[str]
    """Name of the header that carries the key."""
    value: NotRequired[str]
    """The key itself; sent, but not given back when reading."""


class WebhookBasicAuthDataDict(TypedDict):
    """User name and password that a webhook sends by HTTP basic authentication."""

    password: NotRequired[str]
    """Password to send; not given back when reading."""
    username: NotRequired[str]
    """User name to send."""


class WebhookExternalSourceDict(TypedDict):
    """The outside origin that a webhook was set up by, such as an app."""

    name: NotRequired[str]
    """Kind or name of the outside origin."""
    version: NotRequired[str]
    """Version of the outside origin."""


class WebhookHeaderDict(TypedDict):
    """One HTTP header of a response to a webhook call."""

    key: NotRequired[str]
    """Name of the header."""
    value: NotRequired[str]
    """Content of the header."""


class WebhookSecretDict(TypedDict):
    """Secret with which a receiver checks the signature on webhook requests."""

    algorithm: NotRequired[str]
    """Signing method, such as `SHA256`."""
    secret: NotRequired[str]
    """Key to compute the signature with; keep it confidential."""


class WebhookTestResponseDict(TypedDict):
    """What the called address answered to a trial request."""

    headers: NotRequired[list[WebhookHeaderDict]]
    """HTTP headers of the answer."""
    payload: NotRequired[str]
    """Body of the answer."""
    status_code: NotRequired[int]
    """HTTP status of the answer."""


class WorkItemDict(TypedDict):
    """A ticket, conversation or call that currently takes up an agent's capacity."""

    added_at: NotRequired[str]
    """When the work was given to the agent."""
    id: NotRequired[str]
    """Identifies the work item."""
    reason: NotRequired[str]
    """Why the work came to the agent, such as an assignment."""


class ZendeskIpsDict(TypedDict):
    """IP ranges that Zendesk uses, for setting up firewalls; readable without signing in."""

    egress: NotRequired[dict[str, object]]
    """Ranges from which Zendesk sends requests."""
    ingress: NotRequired[dict[str, object]]
    """Ranges at which Zendesk receives requests."""


class ZisBundleDict(TypedDict):
    """A set of ZIS resources (flows, job specs, actions) that is uploaded to an integration as one JSON document."""

    description: NotRequired[str]
    """Note on what the bundle does."""
    integration: NotRequired[str]
    """Integration to which the bundle belongs, by name."""
    name: NotRequired[str]
    """Title of the bundle."""
    resources: NotRequired[dict[str, object]]
    """Resource definitions, keyed by a name for each."""
    uuid: NotRequired[str]
    """Identifies this upload of the bundle."""
    zendesk_account_id: NotRequired[int]
    """Account in which the bundle is stored."""
    zis_template_version: NotRequired[Literal["2019-10-14"] | str]
    """Version of the bundle format; a fixed date."""


class ZisJobSpecDict(TypedDict):
    """A ZIS resource that runs a flow whenever a certain event occurs."""

    description: NotRequired[str]
    """Note on what the job does."""
    event_source: NotRequired[str]
    """System the event comes from, such as `support`."""
    event_type: NotRequired[str]
    """Event that starts the flow, such as `ticket.TicketCreated`."""
    flow_name: NotRequired[str]
    """Full name of the flow to run."""
    installed: NotRequired[bool]
    """Whether the job is active in the account."""
    name: NotRequired[str]
    """Full name of the job spec, in the form `zis:integration:job_spec:name`."""
    uuid: NotRequired[str]
    """Identifies the bundle upload that defines the job."""


class ZisOauthClientDict(TypedDict):
    """The OAuth client that ZIS creates along with an integration."""

    id: NotRequired[int]
    """Identifies the client in the account."""
    identifier: NotRequired[str]
    """Unique name of the client, used in OAuth requests."""
    secret: NotRequired[str]
    """Confidential key of the client; shown in full only on creation."""


class AccessLogDict(TypedDict):
    """One request made by an agent or admin to the account, as recorded in the access log for security review."""

    authorization_type: NotRequired[str]
    """How the request was authenticated, such as a browser session, a token or OAuth."""
    bytes_sent: NotRequired[int]
    """Size of the response sent back, in bytes."""
    category: NotRequired[str]
    """Group the request was sorted into by Zendesk, for instance by product area."""
    client: NotRequired[str]
    """Software that issued the request, as far as it could be told."""
    graphql: NotRequired[AccessLogGraphqlDict | None]
    """Query details when the request went to a GraphQL endpoint; null for other requests."""
    id: NotRequired[str]
    """Identifies the log entry; assigned by Zendesk."""
    ip_address: NotRequired[str]
    """Network address the request came from."""
    method: NotRequired[Literal["GET", "POST", "PUT", "DELETE"] | str]
    """HTTP verb of the logged request."""
    referer: NotRequired[str]
    """Page that led to the request, taken from the `Referer` header."""
    status: NotRequired[int]
    """HTTP status code the request was answered with."""
    summary: NotRequired[str]
    """Short readable account of what was accessed."""
    timestamp: NotRequired[str]
    """When the request was received."""
    url: NotRequired[str]
    """Address that was requested."""
    user_id: NotRequired[int]
    """Agent or admin who made the request."""


class AccessRuleDict(TypedDict):
    """Condition set of a custom object that narrows which records a role may see or change."""

    conditions: NotRequired[ConditionsDict]
    created_at: NotRequired[str]
    """When the access rule was set up."""
    description: NotRequired[str]
    """Note for admins on what the rule is meant to cover."""
    id: NotRequired[int]
    """Identifies the access rule; assigned by Zendesk."""
    title: NotRequired[str]
    """Name of the rule as listed in Admin Center."""
    updated_at: NotRequired[str]
    """When the access rule was last modified."""


class AccessRuleFieldDefinitionDict(TypedDict):
    """Describes one subject that an access rule condition can test, with its operators and values."""

    group: NotRequired[str]
    """Heading under which the subject is listed in the rule editor."""
    metadata: NotRequired[AccessRuleFieldMetadataDict]
    nullable: NotRequired[bool]
    """Whether the condition may be left without a value."""
    operators: NotRequired[list[DefinitionOperatorDict]]
    """Comparisons that can be applied to this subject."""
    repeatable: NotRequired[bool]
    """Whether the subject may appear more than once in one rule."""
    subject: NotRequired[str]
    """Name to use for `field` in a condition."""
    title: NotRequired[str]
    """Readable label of the subject."""
    type: NotRequired[str]
    """Kind of input the value takes, such as a list, text or lookup."""
    values: NotRequired[list[DefinitionValueDict]]
    """Choices on offer when the subject takes values from a list."""


class AccountSettingsCdnDict(TypedDict):
    """Content delivery options, found under `cdn` of the account settings."""

    cdn_provider: NotRequired[str]
    """Network that normally serves the account's static files."""
    fallback_cdn_provider: NotRequired[str]
    """Network used when the regular one is unavailable."""
    hosts: NotRequired[list[AccountSettingsCdnHostDict]]
    """Hosts known for delivering content."""


class AccountSettingsMessageInactivityDict(TypedDict):
    """Handling of silent messaging customers, found under `messaging_inactivity` of the account settings."""

    default_localized_messages: NotRequired[AccountSettingsMessageInactivityDefaultLocalizedMessagesDict]
    enabled: NotRequired[bool]
    """Whether inactivity handling is turned on."""
    end_session: NotRequired[bool]
    """Whether the messaging session is ended once the final timeout passes."""
    reminders: NotRequired[list[AccountSettingsMessageInactivityReminderDict]]
    """Messages sent to the customer before the ticket is solved."""
    ticket_status_id: NotRequired[int]
    """Custom status the ticket gets when the final timeout passes."""
    timeout: NotRequired[int]
    """Length of silence before the final step is taken."""


class ActionDefinitionDict(TypedDict):
    """Describes one action that may be used in a business rule, with the values it accepts."""

    group: NotRequired[str]
    """Heading under which the action is listed in the rule editor."""
    nullable: NotRequired[bool]
    """Whether the action may be given an empty value."""
    repeatable: NotRequired[bool]
    """Whether the action may appear more than once in one rule."""
    subject: NotRequired[str]
    """Name to use for `field` of an action."""
    title: NotRequired[str]
    """Readable label of the action."""
    type: NotRequired[str]
    """Kind of input the value takes, such as a list or text."""
    values: NotRequired[list[DefinitionValueDict]]
    """Choices on offer when the action takes values from a list."""


class ActionDiffDict(TypedDict):
    """How one action of a trigger differs between two revisions."""

    field: NotRequired[list[TriggerChangeDict]]
    """Pieces of the action's target that were kept, added or removed."""
    value: NotRequired[list[TriggerChangeDict]]
    """Pieces of the action's value that were kept, added or removed."""


class ActionsDefinitionsDict(TypedDict):
    """Catalog of the actions that may be used in a business rule such as a macro."""

    actions: NotRequired[list[ActionDefinitionDict]]
    """Actions on offer, with their accepted values."""


class AgentAvailabilityAttributesDict(TypedDict):
    """Main data of an agent availability record in omnichannel routing."""

    agent_id: NotRequired[int]
    """Agent whose availability is described."""
    agent_status: NotRequired[AgentAvailabilityStatusDict]
    group_ids: NotRequired[list[int]]
    """Groups the agent belongs to."""
    skills: NotRequired[list[dict[str, object]]]
    """Routing skills the agent has."""
    version: NotRequired[int]
    """Revision of the snapshot; it rises with each change."""


class AppDict(TypedDict):
    """An app known to the account: either a private upload or a listing from the Zendesk Marketplace."""

    app_organization: NotRequired[dict[str, object]]
    """Company that publishes the app, with its contact and website details."""
    author_email: NotRequired[str]
    """Contact address the developer gave in the app's manifest."""
    author_name: NotRequired[str]
    """Developer or company credited in the manifest."""
    author_url: NotRequired[str]
    """Website of the developer; may be empty."""
    categories: NotRequired[list[dict[str, object]]]
    """Marketplace categories the listing appears under."""
    closed_preview: NotRequired[bool]
    """Whether the app is limited to a closed preview audience."""
    collections: NotRequired[list[dict[str, object]]]
    """Curated Marketplace collections that include the app."""
    created_at: NotRequired[str]
    """When the app was first uploaded."""
    date_published: NotRequired[str]
    """When the listing went public in the Marketplace."""
    default_locale: NotRequired[str]
    """Language the app falls back to when no translation exists, such as `en`."""
    deprecated: NotRequired[bool]
    """Whether the app is discouraged for new installations."""
    feature_color: NotRequired[str | None]
    """Background color of the listing when it is shown as featured; null when unset."""
    featured: NotRequired[bool]
    """Whether the Marketplace currently highlights the app."""
    framework_version: NotRequired[str]
    """Version of the Zendesk Apps framework the code targets, such as `2.0`."""
    google_analytics_code: NotRequired[str | None]
    """Analytics tracking code of the listing page; null when none is used."""
    id: NotRequired[int]
    """Identifies the app; assigned at upload."""
    installable: NotRequired[bool]
    """Whether this account is able to install the app."""
    installation_count: NotRequired[int]
    """How many accounts have the app installed."""
    installation_instructions: NotRequired[str]
    """Setup guidance shown to the installing admin, as rendered HTML."""
    large_icon: NotRequired[str]
    """URL of the big logo image."""
    locations: NotRequired[list[int]]
    """Ids of the places in the product where the app shows up; see `apps.AppLocation`."""
    long_description: NotRequired[str]
    """Full presentation text of the listing, as rendered HTML."""
    marketing_only: NotRequired[bool]
    """Whether the listing merely advertises an integration and holds no installable code."""
    name: NotRequired[str]
    """Title under which the app is listed."""
    obsolete: NotRequired[bool]
    """Whether the app has been withdrawn and should no longer be used."""
    owner_id: NotRequired[int]
    """User who uploaded or owns the app."""
    paid: NotRequired[bool]
    """Whether using the app costs money."""
    parameters: NotRequired[list[AppParameterDict]]
    """Settings the manifest declares; they are filled in at installation."""
    plans: NotRequired[list[dict[str, object]]]
    """Pricing plans offered for a paid app."""
    products: NotRequired[list[str]]
    """Zendesk products the app runs in, such as `support` or `chat`."""
    promoted: NotRequired[bool]
    """Whether the listing is being promoted in the Marketplace."""
    rating: NotRequired[dict[str, object]]
    """Marketplace review figures: average, total and votes per number of stars."""
    raw_installation_instructions: NotRequired[str | None]
    """Setup guidance in its unrendered source form; null when none was written."""
    raw_long_description: NotRequired[str | None]
    """Full presentation text in its unrendered source form; null when absent."""
    remote_installation_url: NotRequired[str | None]
    """Outside page on which installation takes place; null for apps installed inside Zendesk."""
    screenshots: NotRequired[list[dict[str, object]]]
    """Images shown on the listing page."""
    short_description: NotRequired[str | None]
    """One-line teaser of the listing; null when absent."""
    single_install: NotRequired[bool]
    """Whether an account may hold just one installation of the app."""
    small_icon: NotRequired[str]
    """URL of the small logo image."""
    state: NotRequired[str]
    """Publication stage of the app, such as `published`."""
    stripe_publishable_key: NotRequired[str | None]
    """Public Stripe key used for paying for the app; null for free apps."""
    terms_conditions_url: NotRequired[str | None]
    """Link to the developer's terms of use; null when none was given."""
    third_party_pricing: NotRequired[dict[str, object]]
    """Price information for charges collected by someone other than Zendesk."""
    updated_at: NotRequired[str]
    """When the app's code or listing last changed."""
    version: NotRequired[str]
    """Release number the developer put in the manifest."""
    visibility: NotRequired[str]
    """Who can find the app, such as `public` or `private`."""


class AppInstallationDict(TypedDict):
    """One installation of an app in the account, with its settings and access restrictions."""

    app_id: NotRequired[int]
    """App that is installed."""
    collapsible: NotRequired[bool]
    """Whether agents can fold up the app's panel."""
    created_at: NotRequired[str]
    """When the app was installed."""
    enabled: NotRequired[bool]
    """Whether the installation is switched on for agents."""
    group_restrictions: NotRequired[list[str] | None]
    """Ids of the groups whose agents see the app; null or empty means no limit by group."""
    has_incomplete_subscription: NotRequired[bool]
    """Whether the purchase of a paid app was begun but not finished."""
    has_unpaid_subscription: NotRequired[bool | None]
    """Whether payments for a paid app are overdue; null when not applicable."""
    id: NotRequired[int]
    """Identifies the installation; assigned when the app is installed."""
    paid: NotRequired[bool | None]
    """Whether the installation is of a paid app; null when unknown."""
    pending_installation: NotRequired[bool]
    """Whether a background job is still setting the app up."""
    pending_job_id: NotRequired[str]
    """Background job that is still at work on the installation."""
    plan_information: NotRequired[dict[str, object]]
    """Name and details of the pricing plan that was bought."""
    product: NotRequired[str]
    """Zendesk product in which the app is installed, such as `support`."""
    recurring_payment: NotRequired[bool]
    """Whether the app is billed repeatedly instead of once."""
    redirect_path: NotRequired[str]
    """Where to send the admin to finish the installation, for instance an OAuth step."""
    role_restrictions: NotRequired[list[str] | None]
    """Ids of the agent roles that see the app; null or empty means no limit by role."""
    servable: NotRequired[bool]
    """Whether the app's code can currently be delivered to browsers."""
    settings: NotRequired[dict[str, object]]
    """Values of the app's parameters keyed by parameter name; secure ones are not shown."""
    settings_objects: NotRequired[list[AppSettingDict]]
    """The same parameter values as a list of name and value pairs."""
    stripe_account: NotRequired[str]
    """Stripe account that collects payments for a paid app."""
    stripe_publishable_key: NotRequired[str]
    """Public Stripe key used in the checkout of a paid app."""
    stripe_subscription_id: NotRequired[str | None]
    """Stripe subscription behind a paid installation; null for free apps."""
    updated: NotRequired[str]
    """Time of the last change as plain text; `updated_at` carries it as a timestamp."""
    updated_at: NotRequired[str]
    """When the installation was last changed."""


class ApprovalRequestUserDict(TypedDict):
    """Short form of a user who appears in an approval request."""

    id: NotRequired[int]
    """User id of the person."""
    name: NotRequired[str]
    """Display name of the person."""
    photo: NotRequired[ContentUrlDict]


class ApprovalTicketDetailsDict(TypedDict):
    """Summary of the ticket behind an approval request, for the approver to see."""

    custom_fields: NotRequired[list[dict[str, object]]]
    """Custom field values of the ticket."""
    id: NotRequired[int]
    """Ticket the approval belongs to."""
    priority: NotRequired[str]
    """Urgency of the ticket."""
    requester: NotRequired[ApprovalRequestUserDict]
    status: NotRequired[str]
    """State of the ticket."""


class AutomationDict(TypedDict):
    """Time-based business rule: about once an hour it acts on every ticket that meets its conditions."""

    actions: NotRequired[list[ActionDict]]
    """Steps carried out on each matching ticket."""
    active: NotRequired[bool]
    """Whether the automation is run."""
    all: NotRequired[list[ConditionDict]]
    """Conditions that must every one hold; only sent, read them back from `conditions`."""
    any: NotRequired[list[ConditionDict]]
    """Conditions of which one must hold; only sent, read them back from `conditions`."""
    conditions: NotRequired[ConditionsDict]
    created_at: NotRequired[str]
    """When the automation was set up."""
    default: NotRequired[bool]
    """Whether it is one of the standard automations that come with the account."""
    id: NotRequired[int]
    """Identifies the automation; assigned by Zendesk."""
    position: NotRequired[int]
    """Place in the order in which automations run."""
    raw_title: NotRequired[str]
    """Name with dynamic content placeholders left unresolved."""
    title: NotRequired[str]
    """Name of the automation as shown to admins."""
    updated_at: NotRequired[str]
    """When the automation was last modified."""
    url: NotRequired[str]
    """API address of this automation."""


class ChannelFrameworkResultDict(TypedDict):
    """Outcome for one item that an integration pushed through the channel framework."""

    external_resource_id: NotRequired[str]
    """Identifies the pushed item in the outside service."""
    status: NotRequired[ChannelFrameworkResultStatusDict]


class ChatAccountDict(TypedDict):
    """The Zendesk Chat account itself, with its subscription plan and billing contact."""

    account_key: NotRequired[str]
    """Public key of the account, as used in the chat widget's embed code."""
    billing: NotRequired[ChatBillingDict]
    create_date: NotRequired[str]
    """When the Chat account was opened."""
    plan: NotRequired[ChatPlanDict]
    status: NotRequired[str]
    """State of the account, such as `activated`."""


class ChatAgentDict(TypedDict):
    """A person who serves visitors in Zendesk Chat, with role, departments and skills."""

    create_date: NotRequired[str]
    """When the agent was added to Chat."""
    departments: NotRequired[list[int]]
    """Ids of all departments the agent belongs to; changed through the departments."""
    display_name: NotRequired[str]
    """Name that visitors see in the chat window."""
    email: NotRequired[str]
    """Address the agent signs in with; unique in the account."""
    enabled: NotRequired[bool]
    """Whether the agent may sign in and serve chats."""
    enabled_departments: NotRequired[list[int]]
    """Ids of the agent's departments that are currently active."""
    first_name: NotRequired[str]
    """Given name of the agent."""
    id: NotRequired[int]
    """Identifies the agent in Chat."""
    last_login: NotRequired[str]
    """When the agent last signed in to Chat."""
    last_name: NotRequired[str]
    """Family name of the agent."""
    login_count: NotRequired[int]
    """How many times the agent has signed in."""
    password: NotRequired[str]
    """Only sent, to set the agent's sign-in secret; never returned."""
    role_id: NotRequired[int]
    """Chat role that determines the agent's permissions."""
    roles: NotRequired[ChatRolesDict]
    scope: NotRequired[str]
    """Reach of the agent's access to chats, such as `all`."""
    skills: NotRequired[list[int]]
    """Ids of the skills the agent holds; changed through the skills."""


class ChatConversionDict(TypedDict):
    """A goal reached by a visitor, credited to a chat and its agent."""

    attribution: NotRequired[ChatConversionAttributionDict]
    goal_id: NotRequired[int]
    """Goal that was reached."""
    goal_name: NotRequired[str]
    """Title of the reached goal."""
    id: NotRequired[str]
    """Identifies the conversion."""
    timestamp: NotRequired[str]
    """When the visitor reached the goal."""


class ChatEngagementDict(TypedDict):
    """One agent's continuous part in a chat; a transferred chat has several."""

    accepted: NotRequired[bool]
    """Whether the agent took the chat that was offered."""
    agent_full_name: NotRequired[str]
    """Complete name of the agent."""
    agent_id: NotRequired[str]
    """Agent serving this part of the chat, as text."""
    agent_name: NotRequired[str]
    """Display name of the agent."""
    assigned: NotRequired[bool]
    """Whether the chat was routed to the agent instead of picked up."""
    comment: NotRequired[str]
    """Remark the visitor left for this part."""
    count: NotRequired[ChatCountDict]
    department_id: NotRequired[int]
    """Department on whose behalf the agent served."""
    duration: NotRequired[float]
    """Length of this part in seconds."""
    id: NotRequired[str]
    """Identifies the engagement."""
    rating: NotRequired[str]
    """Visitor's verdict on this part, `good` or `bad`."""
    response_time: NotRequired[ChatResponseTimeDict]
    skills_fulfilled: NotRequired[bool]
    """Whether the agent had every skill that was asked for."""
    skills_requested: NotRequired[list[object]]
    """Skills the routing asked for."""
    started_by: NotRequired[str]
    """What began this part, such as `visitor`, `agent` or `transfer`."""
    timestamp: NotRequired[str]
    """When this part began."""


class ChatEventDict(TypedDict):
    """Ticket audit event describing a live chat attached to the ticket."""

    id: NotRequired[int]
    """Identifies the event within the ticket's history."""
    type: NotRequired[str]
    """Stage of the chat, such as `ChatStartedEvent` or `ChatEndedEvent`."""
    value: NotRequired[ChatEventValueDict]


class ChatGoalSettingsDict(TypedDict):
    """Holder of the conditions under which a Chat goal counts as reached."""

    conditions: NotRequired[list[ChatGoalSettingsConditionDict]]
    """Page tests that mark the goal as reached."""


class ChatHistoryEventConversionDict(TypedDict):
    """A goal that was reached during a chat, as it appears within the transcript."""

    attribution: NotRequired[ChatHistoryEventConversionAttributionDict]
    goal_id: NotRequired[int]
    """Goal that was reached."""
    goal_name: NotRequired[str]
    """Title of the reached goal."""
    id: NotRequired[str]
    """Identifies the conversion."""
    timestamp: NotRequired[str]
    """When the visitor reached the goal."""


class ChatRoleDict(TypedDict):
    """A set of Chat permissions that is given to agents."""

    description: NotRequired[str]
    """Note on whom the role is meant for."""
    enabled: NotRequired[bool]
    """Whether the role can be given to agents."""
    id: NotRequired[int]
    """Identifies the role."""
    members_count: NotRequired[int]
    """How many agents hold the role."""
    name: NotRequired[str]
    """Title of the role, unique in the account."""
    permissions: NotRequired[ChatRolePermissionsDict]


class ChatRoutingSettingsDict(TypedDict):
    """Account-wide rules for handing incoming chats to agents."""

    auto_idle: NotRequired[ChatRoutingSettingsAutoIdleDict]
    chat_limit: NotRequired[ChatRoutingSettingsChatLimitDict]
    reassignment: NotRequired[ChatRoutingSettingsReassignmentDict]
    routing_mode: NotRequired[str]
    """How chats are offered: `broadcast` notifies every eligible agent, `assigned` picks one."""
    skill_routing: NotRequired[ChatRoutingSettingsSkillRoutingDict]


class ConditionDefinitionDict(TypedDict):
    """Describes one condition that may be used in a business rule, with operators and values."""

    group: NotRequired[str]
    """Heading under which the condition is listed in the rule editor."""
    nullable: NotRequired[bool]
    """Whether the condition may be left without a value."""
    operators: NotRequired[list[DefinitionOperatorDict]]
    """Comparisons that can be applied to this subject."""
    repeatable: NotRequired[bool]
    """Whether the condition may appear more than once in one rule."""
    subject: NotRequired[str]
    """Name to use for `field` of a condition."""
    title: NotRequired[str]
    """Readable label of the condition."""
    type: NotRequired[str]
    """Kind of input the value takes, such as a list or text."""
    values: NotRequired[list[DefinitionValueDict]]
    """Choices on offer when the condition takes values from a list."""


class ConditionDiffDict(TypedDict):
    """How one condition of a trigger differs between two revisions."""

    field: NotRequired[list[TriggerChangeDict]]
    """Pieces of the tested property that were kept, added or removed."""
    operator: NotRequired[list[TriggerChangeDict]]
    """Pieces of the comparison that were kept, added or removed."""
    value: NotRequired[list[TriggerChangeDict]]
    """Pieces of the compared value that were kept, added or removed."""


class ConditionsDiffDict(TypedDict):
    """How the conditions of a trigger differ between two revisions."""

    all: NotRequired[list[ConditionDiffDict] | None]
    """Differences in the group where every condition must hold; null if there are none."""
    any: NotRequired[list[ConditionDiffDict] | None]
    """Differences in the group where one condition is enough; null if there are none."""


class ConversationLogDict(TypedDict):
    """Entry in the conversation history of a ticket, covering comments, messages and events of all channels."""

    attachments: NotRequired[list[AttachmentDict]]
    """Files that came with the entry."""
    author: NotRequired[ConversationLogAuthorDict]
    content: NotRequired[dict[str, object]]
    """What was said or done; its makeup depends on the kind of entry."""
    created_at: NotRequired[str]
    """When the entry came into being."""
    id: NotRequired[str]
    """Identifies the entry in the conversation log."""
    metadata: NotRequired[dict[str, object]]
    """Further details about the entry, such as those of its channel."""
    received_at: NotRequired[str]
    """When the message arrived at Zendesk."""
    reference: NotRequired[str]
    """Identifies the underlying record, such as a comment or message, by resource name."""
    source: NotRequired[dict[str, object]]
    """Channel or integration the entry came from."""
    type: NotRequired[str]
    """Kind of entry, such as a comment, a message or an event."""


class CustomAgentRoleDict(TypedDict):
    """Set of agent permissions that an admin can name and adjust. Available on Enterprise plans."""

    configuration: NotRequired[CustomAgentRoleConfigurationDict]
    created_at: NotRequired[str]
    """When the role was set up."""
    description: NotRequired[str]
    """What the role is meant for."""
    id: NotRequired[int]
    """Identifies the role; users refer to it as `custom_role_id`."""
    manage_macro_content_suggestions: NotRequired[bool]
    """Whether the role may administer suggestions for macro content."""
    name: NotRequired[str]
    """Name of the role."""
    read_macro_content_suggestions: NotRequired[bool]
    """Whether the role may see suggestions for macro content."""
    role_type: NotRequired[int]
    """Numeric kind of role; 0 is a custom one, other numbers are system roles such as light agent."""
    team_member_count: NotRequired[int]
    """How many team members have the role."""
    updated_at: NotRequired[str]
    """When the role was last modified."""


class CustomFieldDefinitionDict(TypedDict):
    """Custom field set up for users or organizations: its type, label and choices."""

    active: NotRequired[bool]
    """Whether the custom field can be used."""
    created_at: NotRequired[str]
    """When the custom field was set up."""
    custom_field_options: NotRequired[list[CustomFieldOptionDict]]
    """Choices of a dropdown or multiselect; when updating, options left out are removed."""
    description: NotRequired[str]
    """Explanation of what the custom field is for."""
    id: NotRequired[int]
    """Identifies the custom field; assigned by Zendesk."""
    key: NotRequired[str]
    """Name under which records hold the value; fixed once created."""
    position: NotRequired[int]
    """Place among the custom fields when listed."""
    raw_description: NotRequired[str]
    """Explanation with dynamic content placeholders left unresolved."""
    raw_title: NotRequired[str]
    """Label with dynamic content placeholders left unresolved."""
    regexp_for_validation: NotRequired[str | None]
    """Pattern that values of a `regexp` field must match; null for other types."""
    relationship_filter: NotRequired[dict[str, object]]
    """Conditions that limit which records a lookup field offers."""
    system: NotRequired[bool]
    """Whether Zendesk provides the field, leaving only activity and position changeable."""
    tag: NotRequired[str]
    """Tag that is set when a checkbox field is ticked."""
    title: NotRequired[str]
    """Label shown for the custom field."""
    type: NotRequired[str]
    """Kind of value, such as `text`, `dropdown`, `date` or `lookup`; fixed once created."""
    updated_at: NotRequired[str]
    """When the custom field was last modified."""
    url: NotRequired[str]
    """API address of this custom field."""


class CustomObjectFieldDict(TypedDict):
    """Field of a custom object, describing one property its records can have."""

    active: NotRequired[bool]
    """Whether the field can be used."""
    created_at: NotRequired[str]
    """When the field was added to the object."""
    custom_field_options: NotRequired[list[CustomFieldOptionDict]]
    """Choices of a dropdown or multiselect; when updating, options left out are removed."""
    description: NotRequired[str]
    """Explanation of what the field is for."""
    id: NotRequired[int]
    """Identifies the field; assigned by Zendesk. Standard fields may have a name here."""
    key: NotRequired[str]
    """Name under which records hold the value; fixed once created."""
    position: NotRequired[int]
    """Place among the fields of the object."""
    properties: NotRequired[CustomObjectFieldPropertiesDict]
    raw_description: NotRequired[str]
    """Explanation with dynamic content placeholders left unresolved."""
    raw_title: NotRequired[str]
    """Label with dynamic content placeholders left unresolved."""
    readonly: NotRequired[bool]
    """Whether the definition of the field is closed to changes."""
    regexp_for_validation: NotRequired[str | None]
    """Pattern that values of a `regexp` field must match; null for other types."""
    relationship_filter: NotRequired[dict[str, object]]
    """Conditions that limit which records a lookup field offers."""
    relationship_target_type: NotRequired[str]
    """Kind of record a lookup field points to, such as `zen:user` or `zen:custom_object:car`."""
    required: NotRequired[bool]
    """Whether records must have a value."""
    system: NotRequired[bool]
    """Whether Zendesk provides the field."""
    tag: NotRequired[str]
    """Tag that is set when a checkbox field is ticked."""
    title: NotRequired[str]
    """Label shown for the field."""
    type: NotRequired[str]
    """Kind of value, such as `text`, `integer`, `dropdown` or `lookup`; fixed once created."""
    updated_at: NotRequired[str]
    """When the field was last modified."""
    url: NotRequired[str]
    """API address of this field."""


class EmailNotificationDict(TypedDict):
    """Mail that Zendesk sent out about a ticket comment, with its delivery status per recipient."""

    comment_id: NotRequired[int]
    """Comment the mail was about."""
    created_at: NotRequired[str]
    """When the notification was created."""
    email_id: NotRequired[str]
    """Identifies the outgoing mail within Zendesk."""
    message_id: NotRequired[str]
    """Value of the mail's `Message-ID` header."""
    notification_id: NotRequired[int]
    """Ticket event that caused the mail."""
    recipients: NotRequired[list[EmailNotificationRecipientDict]]
    """Receivers, each with the delivery status."""
    ticket_id: NotRequired[int]
    """Ticket the mail was about."""
    updated_at: NotRequired[str]
    """When the delivery status last changed."""
    url: NotRequired[str]
    """API address of this notification."""


class GroupSlaPolicyDict(TypedDict):
    """Service target between internal teams: how long a group may own a ticket matching the filter."""

    created_at: NotRequired[str]
    """When the group SLA policy was set up."""
    description: NotRequired[str]
    """Explanation of the policy for other admins."""
    filter: NotRequired[ConditionsDict]
    id: NotRequired[str]
    """Identifies the group SLA policy; an opaque string."""
    policy_metrics: NotRequired[list[PolicyMetricDict]]
    """Targets per priority, normally for the ownership time of the group."""
    position: NotRequired[int]
    """Rank among group SLA policies; the first matching policy wins."""
    title: NotRequired[str]
    """Name of the policy in the admin pages."""
    updated_at: NotRequired[str]
    """When the policy last changed."""
    url: NotRequired[str]
    """API address of this group SLA policy."""


class HelpCenterExternalContentRecordDict(TypedDict):
    """A page from outside Zendesk that was indexed so that help center search can find it."""

    body: NotRequired[str]
    """Text of the page that is searched, without markup."""
    created_at: NotRequired[str]
    """When the record was added to the index."""
    external_id: NotRequired[str]
    """Id of the page in your own system; unique within the account."""
    id: NotRequired[str]
    """Identifies the record; assigned on creation."""
    locale: NotRequired[str]
    """Language of the page, such as `en-us`."""
    source: NotRequired[HelpCenterExternalContentRefDict]
    source_id: NotRequired[str]
    """Only sent: assigns the record to this source."""
    title: NotRequired[str]
    """Heading of the page as shown in search results."""
    type: NotRequired[HelpCenterExternalContentRefDict]
    type_id: NotRequired[str]
    """Only sent: assigns the record to this content type."""
    updated_at: NotRequired[str]
    """When the record was last changed."""
    url: NotRequired[str]
    """Address to which a search result leads."""
    user_segment_id: NotRequired[str | None]
    """Segment of users who may find it, as text; null means everyone."""


class HelpCenterGenerativeAnswerDict(TypedDict):
    """An answer that AI wrote from knowledge base content, with its sources."""

    answer_found: NotRequired[bool]
    """Whether the content held enough to answer the question."""
    generated_answer: NotRequired[str]
    """Answer as plain text."""
    generated_answer_formatted: NotRequired[str]
    """Answer with its markup."""
    llm_confidence_level: NotRequired[Literal["VERY_LOW", "LOW", "NORMAL", "HIGH", "VERY_HIGH"]]
    """How sure the model is of its answer."""
    search_id: NotRequired[str]
    """Identifies the search; needed for feedback and follow-up calls."""
    source_contents: NotRequired[list[HelpCenterKnowledgeSourceDict]]
    """Articles and other content the answer draws on."""


class HelpCenterGenerativeAnswersKnowledgeDict(TypedDict):
    """An AI answer drawn from given pieces of knowledge, mostly for agents at work on a ticket."""

    answer: NotRequired[str]
    """Text of the generated answer."""
    llm_confidence_level: NotRequired[Literal["VERY_LOW", "LOW", "NORMAL", "HIGH", "VERY_HIGH"]]
    """How sure the model is of its answer."""
    solved: NotRequired[bool]
    """Whether the given content was enough to answer the question."""
    source_contents: NotRequired[list[HelpCenterKnowledgeSourceDict]]
    """Content the answer draws on."""


class HelpCenterGenerativeAnswersKnowledgeRequestDict(TypedDict):
    """Request for an AI answer drawn from given content."""

    contents: NotRequired[list[HelpCenterKnowledgeSourceDict]]
    """Pieces of content the answer may draw on."""
    query: NotRequired[str]
    """Question to be answered."""
    ticket_id: NotRequired[int]
    """Ticket for which the answer is wanted."""


class HelpCenterGenerativeSearchAnswerDict(TypedDict):
    """A short AI answer to a help center search, with citations."""

    answer: NotRequired[str | None]
    """Text of the answer; null when none was found."""
    answer_found: NotRequired[bool]
    """Whether an answer could be written."""
    citations: NotRequired[list[HelpCenterKnowledgeSourceDict]]
    """Content the answer draws on."""
    id: NotRequired[str]
    """Identifies the answer."""


class HelpCenterKnowledgeQuickAnswerDict(TypedDict):
    """A short AI answer for an agent, with the content it cites."""

    answer: NotRequired[str | None]
    """Text of the answer; null when none was found."""
    answer_found: NotRequired[bool]
    """Whether an answer could be written."""
    citations: NotRequired[list[HelpCenterKnowledgeSourceDict]]
    """Content the answer draws on."""
    id: NotRequired[str]
    """Identifies the answer."""


class HelpCenterThemeJobDict(TypedDict):
    """A background import, update or export of a help center theme."""

    data: NotRequired[HelpCenterThemeJobDataDict | None]
    """Upload or download details of the job; null when there are none."""
    errors: NotRequired[list[HelpCenterThemeJobErrorDict] | None]
    """What went wrong; null or empty unless the job failed."""
    id: NotRequired[str]
    """Identifies the job for polling."""
    status: NotRequired[Literal["pending", "completed", "failed"] | str]
    """Stage of the job; `completed` and `failed` are final."""


class ItemDict(TypedDict):
    """Dynamic content item: one placeholder with a text variant per language."""

    created_at: NotRequired[str]
    """When the dynamic content item was added."""
    default_locale_id: NotRequired[int]
    """Identifies the fallback language, used when no variant fits; must be an enabled locale."""
    id: NotRequired[int]
    """Identifies the dynamic content item; assigned by Zendesk."""
    name: NotRequired[str]
    """Unique name of the item; the placeholder derives from it on creation."""
    outdated: NotRequired[bool]
    """True when some variant is older than the latest change of the default one."""
    placeholder: NotRequired[str]
    """Text to put in other content, such as `{{dc.welcome}}`, which the fitting variant replaces."""
    updated_at: NotRequired[str]
    """When the dynamic content item last changed."""
    url: NotRequired[str]
    """API address of this dynamic content item."""
    variants: NotRequired[list[VariantDict]]
    """Texts of the item by language; exactly one is the default."""


class JobStatusDict(TypedDict):
    """State of a background job, such as a bulk update; poll it until it completes. Kept for about a day."""

    id: NotRequired[str]
    """Identifies the job; an opaque string to poll with."""
    job_type: NotRequired[str]
    """Internal name of the kind of work the job does."""
    message: NotRequired[str | None]
    """Remark on the job's outcome or failure; null while there is nothing to say."""
    progress: NotRequired[int | None]
    """Count of tasks done so far; null before work begins."""
    results: NotRequired[list[JobStatusResultDict] | JobStatusSuccessDict | None]
    """Outcome per item, or a bare success marker; null until the job ends."""
    status: NotRequired[Literal["queued", "working", "failed", "completed"] | str]
    """State of the job; `failed` and `completed` are final."""
    total: NotRequired[int | None]
    """Count of tasks the job has to do in all; null when not known yet."""
    url: NotRequired[str]
    """API address to poll for the job's state."""


class MacroDict(TypedDict):
    """Prepared set of ticket changes an agent applies by hand, such as a canned reply with a status change."""

    actions: NotRequired[list[ActionDict]]
    """Changes the macro makes to a ticket, in order."""
    active: NotRequired[bool]
    """Whether agents are offered the macro."""
    app_installation: NotRequired[str | None]
    """App the macro depends on; null when it uses none."""
    categories: NotRequired[str | None]
    """Category path of the macro, derived from `::` separators in the title; null when uncategorized."""
    created_at: NotRequired[str]
    """When the macro was made."""
    default: NotRequired[bool]
    """True for macros that came with the account."""
    description: NotRequired[str | None]
    """Explanation of the macro for agents; null when none was written."""
    id: NotRequired[int]
    """Identifies the macro; assigned by Zendesk."""
    permissions: NotRequired[str | None]
    """What the caller may do with the macro, when side-loaded; null otherwise."""
    position: NotRequired[int]
    """Rank of the macro in the list."""
    raw_title: NotRequired[str]
    """Title with dynamic content placeholders left unresolved."""
    restriction: NotRequired[dict[str, object] | RestrictionDict | None]
    """Who may use the macro: a user or groups; null shares it with all agents."""
    title: NotRequired[str]
    """Name of the macro in the agents' menu; `::` separates category levels."""
    updated_at: NotRequired[str]
    """When the macro last changed."""
    url: NotRequired[str]
    """API address of this macro."""
    usage_1h: NotRequired[int]
    """Times the macro was applied in the past hour; present when side-loaded."""
    usage_24h: NotRequired[int]
    """Times the macro was applied in the past 24 hours; present when side-loaded."""
    usage_30d: NotRequired[int]
    """Times the macro was applied in the past 30 days; present when side-loaded."""
    usage_7d: NotRequired[int]
    """Times the macro was applied in the past seven days; present when side-loaded."""


class MetadataFlagsOptions11Dict(TypedDict):
    """Details on warning flag 11 of a comment, found in the audit metadata."""

    message: NotRequired[MetadataFlagsOptions11MessageDict]
    trusted: NotRequired[bool]
    """Whether the comment is trusted in spite of flag 11."""


class MetadataFlagsOptions15Dict(TypedDict):
    """Details on warning flag 15 of a comment, found in the audit metadata."""

    message: NotRequired[MetadataFlagsOptions15MessageDict]
    trusted: NotRequired[bool]
    """Whether the comment is trusted in spite of flag 15."""


class NpsInvitationDict(TypedDict):
    """Invitation batch of a Net Promoter Score survey with the people it went to."""

    created_at: NotRequired[str]
    """When the invitation was created."""
    id: NotRequired[int]
    """Identifies the invitation; assigned by Zendesk."""
    recipients: NotRequired[list[RecipientDict]]
    """People invited to take the survey."""
    survey_id: NotRequired[int]
    """Identifies the survey people were invited to."""
    updated_at: NotRequired[str]
    """When the invitation last changed."""


class ObjectTriggerDefinitionsDict(TypedDict):
    """Catalog of the conditions and actions available to triggers of a custom object."""

    actions: NotRequired[list[ActionDefinitionDict]]
    """Actions such a trigger may take."""
    conditions_all: NotRequired[list[ConditionDefinitionDict]]
    """Conditions allowed in the `all` list."""
    conditions_any: NotRequired[list[ConditionDefinitionDict]]
    """Conditions allowed in the `any` list."""


class PermissionPolicyDict(TypedDict):
    """Rights of one role over the records of a custom object."""

    id: NotRequired[str]
    """Identifies the policy; derived from the role."""
    records: NotRequired[PermissionPolicyRecordsDict]
    role_name: NotRequired[str]
    """Name of the role the policy applies to."""


class QueueDict(TypedDict):
    """Omnichannel routing queue: tickets matching its conditions are offered to agents of its groups."""

    created_at: NotRequired[str]
    """When the queue was set up."""
    definition: NotRequired[ConditionsDict]
    description: NotRequired[str]
    """Purpose of the queue for other admins."""
    id: NotRequired[str]
    """Identifies the queue; an opaque string."""
    name: NotRequired[str]
    """Unique name of the queue."""
    order: NotRequired[int]
    """Rank in which queues are tried; a ticket joins the first that matches."""
    primary_groups: NotRequired[QueueGroupsDict]
    priority: NotRequired[int]
    """Weight of the queue against others; lower numbers are usually served first."""
    secondary_groups: NotRequired[QueueGroupsDict]
    updated_at: NotRequired[str]
    """When the queue last changed."""
    url: NotRequired[str]
    """API address of this queue."""


class QueueDefinitionsDict(TypedDict):
    """Catalog of the conditions that omnichannel routing queues can use."""

    conditions_all: NotRequired[list[ConditionDefinitionDict]]
    """Conditions a queue may use in its `all` list."""
    conditions_any: NotRequired[list[ConditionDefinitionDict]]
    """Conditions a queue may use in its `any` list."""


class RelationshipFilterDefinitionsDict(TypedDict):
    """Catalog of the conditions that can limit the targets of a lookup relationship field."""

    conditions_all: NotRequired[list[ConditionDefinitionDict]]
    """Conditions allowed in a filter's `all` list."""
    conditions_any: NotRequired[list[ConditionDefinitionDict]]
    """Conditions allowed in a filter's `any` list."""


class ResourceCollectionDict(TypedDict):
    """Set of Zendesk resources created together from one requirements payload, so they can be managed as one."""

    created_at: NotRequired[str]
    """When the collection was created."""
    id: NotRequired[int]
    """Identifies the collection; assigned by Zendesk."""
    resources: NotRequired[list[ResourceCollectionResourceDict]]
    """Resources the collection created."""
    updated_at: NotRequired[str]
    """When the collection last changed."""


class RoutingAttributeDefinitionsDict(TypedDict):
    """Catalog of the conditions that can decide which skills a ticket needs."""

    conditions_all: NotRequired[list[ConditionDefinitionDict]]
    """Conditions allowed in a skill's `all` list."""
    conditions_any: NotRequired[list[ConditionDefinitionDict]]
    """Conditions allowed in a skill's `any` list."""


class RoutingAttributeValueJobDict(TypedDict):
    """Bulk job that changes the skills of many agents at once; only sent."""

    action: NotRequired[Literal["upsert", "update", "delete"] | str]
    """What to do with the skills of the agents; only sent."""
    attributes: NotRequired[RoutingAttributeValueJobAttributesDict]
    items: NotRequired[list[int]]
    """Identifies the agents whose skills the job changes; only sent."""


class SecuritySettingsAuthenticationAgentDict(TypedDict):
    """How team members may sign in and what passwords they need."""

    enforce_sso: NotRequired[bool]
    """Whether team members must sign in by single sign-on."""
    google_login: NotRequired[bool]
    """Whether team members may sign in with Google."""
    office_365_allowed_tids: NotRequired[str]
    """Microsoft tenant ids that may sign in, when tenants are enforced."""
    office_365_enforce_tid: NotRequired[bool]
    """Whether Microsoft sign-in is limited to listed tenants."""
    office_365_login: NotRequired[bool]
    """Whether team members may sign in with Microsoft."""
    password: NotRequired[SecuritySettingsAuthenticationAgentPasswordDict]
    primary_external_auth: NotRequired[str | None]
    """External sign-in service offered first to team members; null when none."""
    remote_bypass: NotRequired[int]
    """Number telling who may go around single sign-on with a password."""
    remote_login: NotRequired[bool]
    """Whether team members may use SAML, JWT or OpenID Connect."""
    security_policy_id: NotRequired[int]
    """Number of the team members' password policy."""
    security_policy_name: NotRequired[Literal["low", "medium", "high", "recommended", "custom"]]
    """Strictness of the team members' password policy."""
    sso_auto_redirect: NotRequired[bool]
    """Whether team members go straight to the single sign-on service."""
    two_factor_enforce: NotRequired[bool]
    """Whether team members must use a second factor."""
    zendesk_login: NotRequired[bool]
    """Whether team members may sign in with a Zendesk password."""


class SideConversationDict(TypedDict):
    """Exchange beside a ticket, by email, Slack, Teams or child ticket, kept from the requester."""

    created_at: NotRequired[str]
    """When the side conversation was started."""
    external_ids: NotRequired[dict[str, str]]
    """Ids of the exchange in other systems, by name."""
    id: NotRequired[str]
    """Identifies the side conversation; a UUID."""
    message_added_at: NotRequired[str]
    """When the latest message was added."""
    participants: NotRequired[list[SideConversationParticipantDict]]
    """People and places taking part in the exchange."""
    preview_text: NotRequired[str]
    """Shortened text of the latest message."""
    state: NotRequired[Literal["open", "closed"] | str]
    """Whether the exchange is open or closed."""
    state_updated_at: NotRequired[str]
    """When the state last changed."""
    subject: NotRequired[str]
    """Subject line of the exchange."""
    ticket_id: NotRequired[int]
    """Identifies the ticket the exchange belongs to."""
    updated_at: NotRequired[str]
    """When the side conversation last changed."""
    url: NotRequired[str]
    """API address of this side conversation."""


SideConversationMessageDict = TypedDict(
    "SideConversationMessageDict",
    {
        "attachment_ids": NotRequired[list[str]],
        "attachments": NotRequired[list[SideConversationAttachmentDict]],
        "body": NotRequired[str],
        "external_ids": NotRequired[dict[str, str]],
        "from": NotRequired[SideConversationParticipantDict],
        "html_body": NotRequired[str],
        "preview_text": NotRequired[str],
        "subject": NotRequired[str],
        "to": NotRequired[list[SideConversationParticipantDict]],
    },
)


class SimpleErrorDict(TypedDict):
    """Error body that the API answers when it refuses a request."""

    description: NotRequired[str]
    """What went wrong, for people to read."""
    details: NotRequired[dict[str, list[SimpleErrorDetailDict]]]
    """Problems by name of the offending attribute."""
    error: NotRequired[str]
    """Short error code, such as `RecordInvalid`."""


class SlaFilterDefinitionDict(TypedDict):
    """Condition that the filter of an SLA policy can use, with its operators and values."""

    group: NotRequired[str]
    """Heading under which the condition is listed."""
    operators: NotRequired[list[DefinitionOperatorDict]]
    """Comparisons the condition allows."""
    target: NotRequired[str | None]
    """Record the condition examines; null when it is the ticket itself."""
    title: NotRequired[str]
    """Name of the condition for people to read."""
    value: NotRequired[str]
    """Name of the condition as used in a filter's `field`."""
    values: NotRequired[SlaFilterDefinitionValuesDict]


SourceDict = TypedDict(
    "SourceDict",
    {
        "from": NotRequired[SourceFromDict],
        "id": NotRequired[str],
        "name": NotRequired[str],
        "rel": NotRequired[str | None],
        "to": NotRequired[SourceToDict],
        "zendesk_id": NotRequired[int],
    },
)


class SurveyQuestionOptionDict(TypedDict):
    """Choice or rating step offered by a survey question."""

    emoji: NotRequired[SurveyTextContentDict]
    id: NotRequired[str]
    """Identifies the option; an opaque string."""
    label: NotRequired[SurveyTextContentDict]
    rating: NotRequired[int]
    """Points the option counts for, on a rating scale."""


class SurveyRatingLinkDict(TypedDict):
    """One clickable rating choice of a satisfaction survey, shown as an emoji or label that records the score."""

    emoji: NotRequired[SurveyTextContentDict]
    label: NotRequired[SurveyTextContentDict]
    rating: NotRequired[float]
    """Score recorded when the respondent picks this choice."""
    url_path: NotRequired[str]
    """Path to open in order to submit this rating."""


class TalkIvrMenuDict(TypedDict):
    """One level of a phone menu: a greeting and the choices behind the keys."""

    default: NotRequired[bool]
    """Whether callers enter the tree at this menu."""
    greeting_id: NotRequired[int | str]
    """Announcement that reads out the choices."""
    id: NotRequired[int]
    """Identifies the menu."""
    ivr_id: NotRequired[int]
    """Phone menu tree that contains the menu."""
    name: NotRequired[str]
    """Title of the menu in the account."""
    routes: NotRequired[list[TalkIvrRouteDict]]
    """Choices offered, one for each key."""


class TicketFieldDict(TypedDict):
    """A system or custom property of tickets, defined by admins and arranged on ticket forms."""

    active: NotRequired[bool]
    """Whether the property is in use on tickets."""
    agent_can_edit: NotRequired[bool]
    """Whether agents may change the value on tickets."""
    agent_description: NotRequired[str | None]
    """Hint for agents only; null when there is none."""
    collapsed_for_agents: NotRequired[bool]
    """Controls default display among rarely used properties; classic agent interface only."""
    created_at: NotRequired[str]
    """When the ticket field was defined."""
    creator_app_name: NotRequired[str]
    """App that created the ticket field, when an app did."""
    creator_user_id: NotRequired[int]
    """User who created the ticket field; -1 when the system did."""
    custom_field_options: NotRequired[list[CustomFieldOptionDict]]
    """Choices of a drop-down or multi-select ticket field; required for those types."""
    custom_statuses: NotRequired[list[TicketFieldCustomStatusDict]]
    """Statuses that tickets can be in; only on the field of type `custom_status`."""
    description: NotRequired[str]
    """Hint for end users, shown below the entry."""
    editable_in_portal: NotRequired[bool]
    """Whether end users may fill it in in the help center."""
    id: NotRequired[int]
    """Identifies the ticket field; custom values on tickets refer to it."""
    key: NotRequired[str | None]
    """Name usable in place of the id; null for ordinary ticket fields."""
    position: NotRequired[int]
    """Place relative to other ticket fields; ignored once ticket forms are in use."""
    raw_description: NotRequired[str]
    """End-user hint with its dynamic content placeholder kept."""
    raw_title: NotRequired[str]
    """Agent title with its dynamic content placeholder kept."""
    raw_title_in_portal: NotRequired[str]
    """End-user title with its dynamic content placeholder kept."""
    regexp_for_validation: NotRequired[str | None]
    """Pattern that values must match; only for `regexp`, otherwise null."""
    relationship_filter: NotRequired[dict[str, object]]
    """Conditions that limit which records a `lookup` field offers."""
    relationship_target_type: NotRequired[str]
    """Kind of record a `lookup` points to, such as `zen:user` or `zen:custom_object:key`."""
    removable: NotRequired[bool]
    """Whether it can be deleted; `false` for the basic system ones."""
    required: NotRequired[bool]
    """Whether agents must fill it in before solving a ticket."""
    required_in_portal: NotRequired[bool]
    """Whether end users must fill it in to submit a request."""
    sub_type_id: NotRequired[int]
    """Variant of a system field: for priority, 1 drops low and urgent; for status, 1 adds on-hold; default 0."""
    system_field_options: NotRequired[list[SystemFieldOptionDict]]
    """Choices of a system field such as priority; fixed by Zendesk."""
    tag: NotRequired[str | None]
    """Tag that a ticked `checkbox` puts on the ticket; null for other types."""
    title: NotRequired[str]
    """Name that agents see."""
    title_in_portal: NotRequired[str]
    """Name that end users see in the help center."""
    type: NotRequired[str]
    """Kind of value, such as `text`, `tagger`, `date` or `lookup`; cannot change after creation."""
    updated_at: NotRequired[str]
    """When the definition last changed."""
    url: NotRequired[str]
    """API address of this ticket field."""
    visible_in_portal: NotRequired[bool]
    """Whether end users see it in the help center."""


class TicketMetricDict(TypedDict):
    """Times and counts that tell how a ticket was handled: replies, waits, reopens and resolution."""

    agent_wait_time_in_minutes: NotRequired[TicketMetricItemDict]
    assigned_at: NotRequired[str]
    """When the ticket was last assigned to an agent."""
    assignee_stations: NotRequired[int]
    """How many agents the ticket has been assigned to."""
    assignee_updated_at: NotRequired[str]
    """When the assignee last updated the ticket."""
    created_at: NotRequired[str]
    """When the metrics record, and so the ticket, was created."""
    custom_status_updated_at: NotRequired[str]
    """When the custom status last changed."""
    first_resolution_time_in_minutes: NotRequired[TicketMetricItemDict]
    full_resolution_time_in_minutes: NotRequired[TicketMetricItemDict]
    group_stations: NotRequired[int]
    """How many groups the ticket has been assigned to."""
    id: NotRequired[int]
    """Identifies the metrics record; not the id of its ticket."""
    initially_assigned_at: NotRequired[str]
    """When the ticket was first assigned to an agent."""
    instance_id: NotRequired[int]
    """Counts the repeated measurements of one metric on the ticket; in sideloaded metric events."""
    latest_comment_added_at: NotRequired[str]
    """When the newest comment was added."""
    metric: NotRequired[str]
    """Name of the measured metric; in sideloaded metric events."""
    on_hold_time_in_minutes: NotRequired[TicketMetricItemDict]
    reopens: NotRequired[int]
    """How often the ticket was reopened after being solved."""
    replies: NotRequired[int]
    """Number of public replies by agents."""
    reply_time_in_minutes: NotRequired[TicketMetricItemDict]
    reply_time_in_seconds: NotRequired[TicketMetricItemDict]
    requester_updated_at: NotRequired[str]
    """When the requester last updated the ticket."""
    requester_wait_time_in_minutes: NotRequired[TicketMetricItemDict]
    solved_at: NotRequired[str]
    """When the ticket was solved; null while it is not."""
    status: NotRequired[TicketMetricStatusDict]
    status_updated_at: NotRequired[str]
    """When the status last changed."""
    ticket_id: NotRequired[int]
    """Ticket that was measured."""
    time: NotRequired[str]
    """When the metric event happened; in sideloaded metric events."""
    type: NotRequired[str]
    """Kind of metric event, such as `measure` or `fulfill`; in sideloaded metric events."""
    updated_at: NotRequired[str]
    """When the metrics record last changed."""
    url: NotRequired[str]
    """API address of this metrics record."""


class TicketMetricEventDict(TypedDict):
    """A step in measuring a ticket metric, such as its start, pause, fulfillment or SLA breach; exported incrementally."""

    deleted: NotRequired[bool]
    """Whether the event has been invalidated since; only present on deleted ones."""
    group_sla: NotRequired[TicketMetricEventSlaDict]
    id: NotRequired[int]
    """Identifies the metric event."""
    instance_id: NotRequired[int]
    """Counts the repeated measurements of one metric on a ticket."""
    metric: NotRequired[
        Literal[
            "agent_work_time",
            "pausable_update_time",
            "periodic_update_time",
            "reply_time",
            "requester_wait_time",
            "resolution_time",
            "group_ownership_time",
        ]
    ]
    """Metric that the event belongs to."""
    sla: NotRequired[TicketMetricEventSlaDict]
    status: NotRequired[TicketMetricItemDict]
    ticket_id: NotRequired[int]
    """Ticket being measured."""
    time: NotRequired[str]
    """When the step happened; a `breach` may lie in the future."""
    type: NotRequired[
        Literal[
            "activate",
            "pause",
            "fulfill",
            "apply_sla",
            "apply_group_sla",
            "breach",
            "update_status",
            "measure",
        ]
    ]
    """What happened to the measurement; also tells which further members are present."""


class TriggerDict(TypedDict):
    """A rule that runs when a ticket is created or updated and carries out its actions if the conditions hold; for admins."""

    actions: NotRequired[list[ActionDict]]
    """What to do when the conditions hold."""
    active: NotRequired[bool]
    """Whether the trigger runs."""
    all: NotRequired[list[ConditionDict]]
    """Conditions that must all hold; older form of `conditions.all`."""
    any: NotRequired[list[ConditionDict]]
    """Conditions of which one must hold; older form of `conditions.any`."""
    brand_id: NotRequired[int]
    """Brand that the trigger is limited to."""
    category: NotRequired[TriggerCategoryDict]
    category_id: NotRequired[str | None]
    """Category that the trigger is filed under."""
    conditions: NotRequired[ConditionsDict]
    created_at: NotRequired[str]
    """When the trigger was created."""
    default: NotRequired[bool]
    """Whether it is one of the standard triggers Zendesk sets up."""
    description: NotRequired[str | None]
    """Explanation of what the trigger is for."""
    id: NotRequired[str | int]
    """Identifies the trigger; assigned by Zendesk."""
    position: NotRequired[int]
    """Place in the running order, counted within its category."""
    raw_title: NotRequired[str]
    """Title with its dynamic content placeholder kept."""
    restriction: NotRequired[dict[str, object] | None]
    """Who may use the trigger; null for everybody."""
    title: NotRequired[str]
    """Name of the trigger in the rule list."""
    updated_at: NotRequired[str]
    """When the trigger was last edited."""
    url: NotRequired[str]
    """API address of this trigger."""


class TriggerDefinitionsDict(TypedDict):
    """Every condition and action that triggers of the account can be built from."""

    actions: NotRequired[list[ActionDefinitionDict]]
    """Actions that a trigger can carry out."""
    conditions_all: NotRequired[list[ConditionDefinitionDict]]
    """Conditions allowed where all must hold."""
    conditions_any: NotRequired[list[ConditionDefinitionDict]]
    """Conditions allowed where any may hold."""


class TriggerRevisionDiffDict(TypedDict):
    """Differences between two revisions of a trigger, part by part."""

    actions: NotRequired[list[ActionDiffDict]]
    """Differences in the actions."""
    active: NotRequired[list[TriggerChangeDict]]
    """Difference in whether the trigger runs."""
    conditions: NotRequired[ConditionDiffDict]
    description: NotRequired[list[TriggerChangeDict]]
    """Difference in the description."""
    source_id: NotRequired[int]
    """Earlier revision of the comparison."""
    target_id: NotRequired[int]
    """Later revision of the comparison."""
    title: NotRequired[list[TriggerChangeDict]]
    """Difference in the title."""


class UserDict(TypedDict):
    """A person known to the account: an end user, an agent or an admin. Non-admins may read only part of it."""

    abilities: NotRequired[dict[str, object]]
    """What the signed-in user may do with this person; given when `abilities` is sideloaded."""
    active: NotRequired[bool]
    """Whether the user still exists; `false` once deleted."""
    active_brand_id: NotRequired[int | None]
    """Only sent; brand in whose context the user is handled."""
    agent_brand_ids: NotRequired[list[int] | None]
    """Brands the agent may work in."""
    alias: NotRequired[str | None]
    """Name that end users see in place of the agent's real one."""
    authenticity_token: NotRequired[str]
    """Token against request forgery for browser sessions; given only for the current user."""
    chat_only: NotRequired[bool]
    """Whether the agent can use chat but not tickets."""
    created_at: NotRequired[str]
    """When the user was added to the account."""
    custom_role_id: NotRequired[int | None]
    """Custom role of an agent; null unless on a plan with custom roles."""
    default_group_id: NotRequired[int | None]
    """Group that tickets go to when assigned to this agent."""
    details: NotRequired[str | None]
    """Free-form details about the user, such as an address; not seen by end users."""
    email: NotRequired[str | None]
    """Primary email address; setting another one on update adds it as a secondary address."""
    external_id: NotRequired[str | None]
    """Your own unique reference for the user; letter case is ignored."""
    group_id: NotRequired[int | None]
    """Only sent; group to put the agent in."""
    group_ids: NotRequired[list[int]]
    """Only sent; groups to put the agent in."""
    iana_time_zone: NotRequired[str]
    """Time zone under its IANA name, such as `Europe/Paris`."""
    id: NotRequired[int]
    """Identifies the user across the account; assigned by Zendesk."""
    identities: NotRequired[list[IdentityDict]]
    """Only sent, on creation; email addresses, phone numbers and accounts of the user."""
    language: NotRequired[str | None]
    """Only sent; language to set for the user."""
    last_login_at: NotRequired[str | None]
    """When the user last signed in or made an API request; null if never."""
    locale: NotRequired[str | None]
    """Language of the user as a code, such as `en-US`."""
    locale_id: NotRequired[int | None]
    """Language of the user as the id of a locale."""
    moderator: NotRequired[bool | None]
    """Whether the user may moderate the forums or community."""
    name: NotRequired[str]
    """Full name of the user; required on creation."""
    notes: NotRequired[str | None]
    """Remarks about the user, for agents only."""
    only_private_comments: NotRequired[bool | None]
    """Whether the agent may write private comments only."""
    organization: NotRequired[OrganizationNameDict]
    organization_id: NotRequired[int | None]
    """Default organization of the user; null if there is none."""
    organization_ids: NotRequired[list[int] | None]
    """Only sent; all organizations to put the user in."""
    organization_name: NotRequired[str | None]
    """Only sent; name of the organization to put the user in."""
    password: NotRequired[str]
    """Only sent, on creation by admins where the account permits; initial password of the user."""
    permanently_deleted: NotRequired[bool]
    """Whether the personal data of the deleted user has been erased."""
    phone: NotRequired[str | None]
    """Primary phone number, preferably in E.164 form."""
    photo: NotRequired[AttachmentDict | None]
    """Profile picture with its thumbnails; null if there is none."""
    remote_photo_url: NotRequired[str | None]
    """Address of a picture to fetch as the profile picture."""
    report_csv: NotRequired[bool]
    """No longer meaningful; formerly whether the agent could export reports as CSV."""
    restricted_agent: NotRequired[bool]
    """Whether the agent is kept from some tickets; `false` for admins and unrestricted agents."""
    role: NotRequired[Literal["end-user", "agent", "admin"] | str]
    """Basic role of the user; custom roles refine `agent`."""
    role_type: NotRequired[int | None]
    """Code of the agent role: 0 custom, 1 light, 2 chat, 3 chat in Support, 4 admin, 5 billing admin."""
    separation: NotRequired[UserSeparationDict | None]
    """Whether the user is seen account-wide or in one brand only; null if not separated."""
    shared: NotRequired[bool]
    """Whether the user comes from another account through ticket sharing."""
    shared_agent: NotRequired[bool]
    """Whether the user is an agent of another account through ticket sharing."""
    shared_phone_number: NotRequired[str | bool | None]
    """Whether the phone number is shared with others and so no identity of this user."""
    signature: NotRequired[str | None]
    """Text put under the agent's email replies."""
    skip_verify_email: NotRequired[bool | None]
    """Only sent; `true` keeps Zendesk from mailing a verification link on creation."""
    suspended: NotRequired[bool | None]
    """Whether the user is suspended: no sign-in, and messages go to the suspended tickets."""
    suspension_details: NotRequired[UserSuspensionDetailsDict | None]
    """Which channels the suspension covers; null if not suspended."""
    tags: NotRequired[list[str] | None]
    """Tags of the user; kept only where user tagging is enabled, and setting replaces all."""
    ticket_restriction: NotRequired[Literal["organization", "groups", "assigned", "requested"] | str | None]
    """Which tickets the user can see; null means all of them."""
    time_zone: NotRequired[str | None]
    """Time zone under its Zendesk name, such as `Copenhagen`."""
    two_factor_auth_enabled: NotRequired[bool | None]
    """Whether the user has set up two-factor authentication."""
    updated_at: NotRequired[str]
    """When the user last changed."""
    url: NotRequired[str]
    """API address of this user."""
    user_fields: NotRequired[dict[str, object] | None]
    """Values of custom user fields by key."""
    verified: NotRequired[bool | None]
    """Whether an identity is verified; admins may set it to vouch for the user."""


class UserSettingsDict(TypedDict):
    """Preferences of the signed-in user for the Zendesk interfaces."""

    admin_center: NotRequired[UserSettingsAdminCenterDict]
    lotus: NotRequired[UserSettingsLotusDict]
    shared_views_order: NotRequired[list[int] | None]
    """Order of the shared views for this user, as view ids; null for the usual order."""


class ViaDict(TypedDict):
    """Tells through which channel, and from whom to whom, a ticket or comment came about."""

    channel: NotRequired[str | int]
    """Name or numeric code of the channel, such as `web`, `email` or `api`."""
    source: NotRequired[dict[str, object] | SourceDict]
    """Sender, recipient and relation of the message, as far as the channel has them."""


class ViewDict(TypedDict):
    """A saved list of tickets that match conditions, shared with agents or personal."""

    active: NotRequired[bool]
    """Whether the view is offered to agents."""
    all: NotRequired[list[ConditionDict]]
    """Only sent; conditions that must all hold."""
    any: NotRequired[list[ConditionDict]]
    """Only sent; conditions of which one must hold."""
    conditions: NotRequired[ConditionsDict]
    created_at: NotRequired[str]
    """When the view was created."""
    default: NotRequired[bool]
    """Whether it is one of the standard views Zendesk sets up."""
    description: NotRequired[str | None]
    """Explanation of what the view is for."""
    execution: NotRequired[ViewExecutionDict]
    id: NotRequired[int]
    """Identifies the view; assigned by Zendesk."""
    output: NotRequired[dict[str, object]]
    """Only sent; columns, sorting and grouping that the view shall have."""
    position: NotRequired[int]
    """Place among the views of the account."""
    raw_title: NotRequired[str]
    """Title with its dynamic content placeholder kept."""
    restriction: NotRequired[RestrictionDict | None]
    """Group or user who may use the view; null for everybody."""
    sla_id: NotRequired[int]
    """SLA policy whose targets the view uses, if any."""
    title: NotRequired[str]
    """Name of the view in the agent interface."""
    updated_at: NotRequired[str]
    """When the view was last edited."""
    url: NotRequired[str]
    """API address of this view."""


class ViewDefinitionsDict(TypedDict):
    """Every condition, column and order that views of the account can be built from."""

    conditions_all: NotRequired[list[ConditionDefinitionDict]]
    """Conditions allowed where all must hold."""
    conditions_any: NotRequired[list[ConditionDefinitionDict]]
    """Conditions allowed where any may hold."""
    groupables: NotRequired[list[dict[str, object]]]
    """Properties that tickets can be grouped by."""
    output: NotRequired[list[dict[str, object]]]
    """Properties that can be shown as columns."""
    sortables: NotRequired[list[dict[str, object]]]
    """Properties that tickets can be sorted by."""


class WebhookAuthenticationDict(TypedDict):
    """How a webhook proves its identity to the address it calls."""

    add_position: NotRequired[Literal["header"] | str]
    """Where the credentials are put; only headers are possible."""
    data: NotRequired[WebhookBasicAuthDataDict | str | WebhookApiKeyDataDict]
    """Credentials in the shape that `type` calls for; a bearer token goes under `token`."""
    type: NotRequired[Literal["basic_auth", "bearer_token", "api_key"] | str]
    """Method of authentication, which decides the shape of `data`."""


class WebhookTestRequestDict(TypedDict):
    """A trial request for a webhook, either saved or still being drafted."""

    authentication: NotRequired[WebhookAuthenticationDict]
    custom_headers: NotRequired[dict[str, str]]
    """Additional HTTP headers to send, by name."""
    endpoint: NotRequired[str]
    """Address the trial request goes to."""
    http_method: NotRequired[Literal["GET", "POST", "PUT", "PATCH", "DELETE"] | str]
    """HTTP verb of the trial request."""
    payload: NotRequired[str]
    """Body to send, written in the request format."""
    request_format: NotRequired[Literal["json", "xml", "form_encoded"] | str]
    """How the body is encoded."""


class WorkspaceDict(TypedDict):
    """A contextual workspace: the form, macros and apps that agents are given on tickets meeting its conditions."""

    activated: NotRequired[bool]
    """Whether the workspace is in use."""
    apps: NotRequired[list[dict[str, object]]]
    """Apps shown in the workspace, with their order and whether they start unfolded."""
    conditions: NotRequired[ConditionsDict]
    created_at: NotRequired[str]
    """When the workspace was created."""
    description: NotRequired[str]
    """Explanation of what the workspace is for."""
    id: NotRequired[int]
    """Identifies the workspace; assigned by Zendesk."""
    macro_ids: NotRequired[list[int]]
    """Macros that agents are offered in the workspace."""
    macros: NotRequired[list[int]]
    """Macros offered in the workspace, as ids; the form used on writing."""
    position: NotRequired[int]
    """Place among the workspaces; the first match wins."""
    prefer_workspace_app_order: NotRequired[bool]
    """Whether the app order of the workspace overrides that of the account."""
    selected_macros: NotRequired[list[MacroDict]]
    """Macros offered in the workspace, in full."""
    ticket_form_id: NotRequired[float | int]
    """Ticket form that is put in place by the workspace."""
    title: NotRequired[str]
    """Name of the workspace."""
    updated_at: NotRequired[str]
    """When the workspace was last edited."""
    url: NotRequired[str]
    """API address of this workspace."""


class ZisIntegrationDict(TypedDict):
    """An integration of Zendesk Integration Services; it owns bundles, connections and configs."""

    description: NotRequired[str]
    """Note on what the integration does."""
    jwt_public_key: NotRequired[str]
    """Public key with which tokens issued for the integration can be checked."""
    name: NotRequired[str]
    """Unique name; at most 64 lowercase letters, digits, hyphens and underscores."""
    zendesk_oauth_client: NotRequired[ZisOauthClientDict]


class AccessRuleDefinitionsDict(TypedDict):
    """Catalog of the conditions that may be used in access rules of one custom object."""

    conditions_all: NotRequired[list[AccessRuleFieldDefinitionDict]]
    """Subjects allowed in the group where every condition must hold."""
    conditions_any: NotRequired[list[AccessRuleFieldDefinitionDict]]
    """Subjects allowed in the group where one matching condition is enough."""


class AccountSettingsDict(TypedDict):
    """Account-wide configuration of a Zendesk instance, grouped by area. Agents may read it; changing it takes an admin."""

    active_features: NotRequired[AccountSettingsActiveFeaturesDict]
    agents: NotRequired[AccountSettingsAgentDict]
    api: NotRequired[AccountSettingsApiDict]
    apps: NotRequired[AccountSettingsAppsDict]
    billing: NotRequired[AccountSettingsBillingDict]
    branding: NotRequired[AccountSettingsBrandingDict]
    brands: NotRequired[AccountSettingsBrandsDict]
    cdn: NotRequired[AccountSettingsCdnDict]
    chat: NotRequired[AccountSettingsChatDict]
    cross_sell: NotRequired[AccountSettingsCrossSellDict]
    device_metadata: NotRequired[AccountSettingsDeviceDict]
    email: NotRequired[AccountSettingsEmailDict]
    google_apps: NotRequired[AccountSettingsGoogleAppsDict]
    groups: NotRequired[AccountSettingsGroupDict]
    knowledge: NotRequired[AccountSettingsKnowledgeDict]
    limits: NotRequired[AccountSettingsLimitsDict]
    localization: NotRequired[AccountSettingsLocalizationDict]
    lotus: NotRequired[AccountSettingsLotusDict]
    messaging_inactivity: NotRequired[AccountSettingsMessageInactivityDict]
    metrics: NotRequired[AccountSettingsMetricsDict]
    onboarding: NotRequired[AccountSettingsOnboardingDict]
    routing: NotRequired[AccountSettingsRoutingDict]
    rule: NotRequired[AccountSettingsRuleDict]
    side_conversations: NotRequired[AccountSettingsSideConversationsDict]
    statistics: NotRequired[AccountSettingsStatisticsDict]
    ticket_form: NotRequired[AccountSettingsTicketFormDict]
    tickets: NotRequired[AccountSettingsTicketDict]
    twitter: NotRequired[AccountSettingsTwitterDict]
    user: NotRequired[AccountSettingsUserDict]
    voice: NotRequired[AccountSettingsVoiceDict]


class ActivityDict(TypedDict):
    """Recent event on a ticket that concerns an agent, such as an assignment; kept for about a month."""

    actor: NotRequired[UserDict | None]
    """User who caused the event; null if no longer available."""
    actor_id: NotRequired[int]
    """User who caused the event."""
    created_at: NotRequired[str]
    """When the event happened."""
    description: NotRequired[str]
    """Sentence that sums up the event."""
    id: NotRequired[int]
    """Identifies the activity; assigned by Zendesk."""
    object: NotRequired[dict[str, object]]
    """What the event added or changed, such as a comment."""
    target: NotRequired[dict[str, object]]
    """Record the event is about, usually a ticket."""
    title: NotRequired[str]
    """Short wording of the event."""
    updated_at: NotRequired[str]
    """When the activity record was last modified."""
    url: NotRequired[str]
    """API address of this activity."""
    user: NotRequired[UserDict | None]
    """Agent the activity concerns; null if no longer available."""
    user_id: NotRequired[int]
    """Agent the activity concerns."""
    verb: NotRequired[Literal["tickets.assignment", "tickets.comment", "tickets.priority_increase"] | str]
    """What happened: the ticket was assigned, got a comment, or had its priority raised."""


class AgentAvailabilityDict(TypedDict):
    """An agent's unified status and channel load in omnichannel routing, in JSON:API form."""

    agent_id: NotRequired[int]
    """Agent whose availability is described."""
    agent_status: NotRequired[dict[str, object]]
    """Unified status of the agent, with name and time of change."""
    attributes: NotRequired[AgentAvailabilityAttributesDict]
    channels: NotRequired[list[dict[str, object]]]
    """Channels of the agent with status, load and capacity."""
    group_ids: NotRequired[list[int]]
    """Groups the agent belongs to."""
    id: NotRequired[str]
    """Identifies the resource; the same number as the agent's id, as text."""
    links: NotRequired[dict[str, object]]
    """API addresses connected with the resource."""
    relationships: NotRequired[dict[str, object]]
    """References to the channels, resolved by the `included` part of the response."""
    skills: NotRequired[list[int]]
    """Routing skills the agent has."""
    type: NotRequired[str]
    """JSON:API resource type, such as `agent_availabilities`."""
    version: NotRequired[int]
    """Revision of the snapshot; it rises with each change."""


class ApprovalRequestDecisionDict(TypedDict):
    """One decision made on an approval request, with who made it and why."""

    decided_at: NotRequired[str]
    """When the decision was made."""
    decided_by_user: NotRequired[ApprovalRequestUserDict]
    decision_notes: NotRequired[str | None]
    """Remarks of the approver; null if none were given."""
    id: NotRequired[str]
    """Identifies the decision."""
    origination_type: NotRequired[
        Literal[
            "UI_ORIGINATION",
            "API_ORIGINATION",
            "SLACK_ORIGINATION",
            "ACTION_FLOW_ORIGINATION",
            "UNKNOWN_ORIGINATION",
        ]
        | None
    ]
    """Where the decision was made, such as the interface, the API or Slack; null if not recorded."""
    status: NotRequired[Literal["approved", "rejected", "clarification_requested"] | str]
    """Outcome; `clarification_requested` means that the approver first asked for details."""


class AuditEventDict(TypedDict):
    """Single happening within a ticket audit. Which of its properties are present depends on `type`."""

    attachments: NotRequired[list[AttachmentDict]]
    """Files of the comment, for comment events."""
    audit_id: NotRequired[int]
    """Audit the event belongs to."""
    author_id: NotRequired[int]
    """Writer of the comment, for comment events."""
    body: NotRequired[str]
    """Text of the comment or of the notification sent."""
    created_at: NotRequired[str]
    """When the event happened."""
    current_followers: NotRequired[list[str]]
    """Followers of the ticket after the change."""
    data: NotRequired[AuditEventDataDict]
    field_name: NotRequired[str]
    """Ticket property that was set or changed; a custom field shows its id."""
    formatted_from: NotRequired[str]
    """Calling number in readable form, for voice comments."""
    formatted_to: NotRequired[str]
    """Called number in readable form, for voice comments."""
    html_body: NotRequired[str]
    """Text of the comment as HTML."""
    id: NotRequired[int]
    """Identifies the event; assigned by Zendesk."""
    macro_deleted: NotRequired[bool]
    """Whether the applied macro no longer exists."""
    macro_id: NotRequired[str]
    """Macro that was applied."""
    macro_title: NotRequired[str]
    """Name of the macro at the time it was applied."""
    plain_body: NotRequired[str]
    """Text of the comment without formatting."""
    previous_followers: NotRequired[list[str]]
    """Followers of the ticket before the change."""
    previous_value: NotRequired[str | None]
    """Value before the change; null if it was empty."""
    public: NotRequired[bool]
    """Whether end users can see the comment."""
    recipients: NotRequired[list[int]]
    """Users who received the notification or were copied."""
    resource: NotRequired[str]
    """Target that was notified, for external notifications."""
    subject: NotRequired[str]
    """Subject line of the notification sent."""
    transcription_visible: NotRequired[bool]
    """Whether the transcript of a call is displayed."""
    trusted: NotRequired[bool]
    """Whether the author of the comment could be verified."""
    type: NotRequired[str]
    """Kind of event, such as `Create`, `Change`, `Comment` or `Notification`."""
    value: NotRequired[str | int | None]
    """Value after the change; null if it was emptied."""
    via: NotRequired[ViaDict]


class BatchJobItemsDict(TypedDict):
    """Triggers and trigger categories handed to a batch job."""

    trigger_categories: NotRequired[list[TriggerCategoryDict]]
    """Categories to change, each with id and new position; only sent."""
    triggers: NotRequired[list[TriggerDict]]
    """Triggers to change, each with id and new properties; only sent."""


class BatchJobResultsDict(TypedDict):
    """Records as they stand after a successful batch job."""

    trigger_categories: NotRequired[list[TriggerCategoryDict]]
    """Categories after the change."""
    triggers: NotRequired[list[TriggerDict]]
    """Triggers after the change."""


class ChatGoalDict(TypedDict):
    """A visitor action, such as reaching a checkout page, that Chat counts as a conversion."""

    attribution_model: NotRequired[str]
    """Which chat gets the credit: `first_touch` or `last_touch`."""
    attribution_period: NotRequired[int]
    """Days before the conversion in which a chat can still earn the credit."""
    description: NotRequired[str]
    """Internal note on what the goal measures."""
    enabled: NotRequired[bool]
    """Whether conversions are currently being counted."""
    id: NotRequired[int]
    """Identifies the goal."""
    name: NotRequired[str]
    """Title shown in analytics; unique in the account."""
    settings: NotRequired[ChatGoalSettingsDict]


class ChatHistoryEventDict(TypedDict):
    """One entry of a chat transcript: a message, a join, a transfer, a rating and so on."""

    channel: NotRequired[str]
    """Internal channel of the chat on which the event was sent."""
    conversion: NotRequired[ChatHistoryEventConversionDict]
    department_id: NotRequired[int | str]
    """Department involved, for instance the target of a transfer."""
    department_name: NotRequired[str]
    """Title of the department involved."""
    msg: NotRequired[str]
    """Message text; only on message events."""
    msg_id: NotRequired[str | int]
    """Number of the message within the chat."""
    name: NotRequired[str]
    """Display name of the person behind the event."""
    new_rating: NotRequired[str]
    """Verdict after the visitor changed it; only on rating events."""
    new_tags: NotRequired[list[str]]
    """Tags after the change; only on tag events."""
    nick: NotRequired[str]
    """Participant key such as `visitor`, `agent:123` or `agent:trigger`."""
    options: NotRequired[str]
    """Choices offered to the visitor with the message, separated by slashes."""
    prev_department_id: NotRequired[int | str]
    """Department the chat was in before a transfer."""
    rating: NotRequired[str]
    """Verdict before the change; only on rating events."""
    skills_name: NotRequired[list[str]]
    """Skills asked for in a transfer or request."""
    tags: NotRequired[list[str]]
    """Tags involved in the event."""
    timestamp: NotRequired[str]
    """When the event took place."""
    type: NotRequired[str]
    """Kind of event, such as `chat.msg`, `chat.memberjoin` or `chat.rating`."""


class DefinitionsDict(TypedDict):
    """Catalog of the filter conditions that may be used in an SLA policy."""

    all: NotRequired[list[SlaFilterDefinitionDict]]
    """Conditions allowed in the group where every one must hold."""
    any: NotRequired[list[SlaFilterDefinitionDict]]
    """Conditions allowed in the group where one is enough."""


class MetadataDecorationDict(TypedDict):
    """Description of the external resource behind a comment that a channel integration created."""

    channels: NotRequired[MetadataDecorationChannelsDict]
    created_at: NotRequired[str]
    """When the external resource was created."""
    external_id: NotRequired[str]
    """Id of the resource on the external channel."""
    resource_type: NotRequired[str]
    """Type of the external resource, as the integration names it."""
    source: NotRequired[SourceDict]
    type: NotRequired[str]
    """Kind of decoration attached to the comment."""
    version: NotRequired[int]
    """Version of the decoration's format."""


MetadataFlagsOptionsDict = TypedDict(
    "MetadataFlagsOptionsDict",
    {
        "11": NotRequired[MetadataFlagsOptions11Dict],
        "15": NotRequired[MetadataFlagsOptions15Dict],
        "2": NotRequired[MetadataFlagsOptions2Dict],
    },
)


class SecuritySettingsAuthenticationDict(TypedDict):
    """Sign-in options of the account, split by kind of user."""

    agent: NotRequired[SecuritySettingsAuthenticationAgentDict]
    end_user: NotRequired[SecuritySettingsAuthenticationEndUserDict]


class SideConversationEventDict(TypedDict):
    """Step in a side conversation: its start, a reply or a change of state or subject."""

    actor: NotRequired[SideConversationParticipantDict]
    created_at: NotRequired[str]
    """When the event occurred."""
    id: NotRequired[str]
    """Identifies the event; an opaque string."""
    message: NotRequired[SideConversationMessageDict | None]
    """Message that was sent; null for events that only change properties."""
    side_conversation_id: NotRequired[str]
    """Identifies the side conversation the event belongs to."""
    ticket_id: NotRequired[int]
    """Identifies the ticket the exchange is attached to."""
    type: NotRequired[str]
    """Kind of event: `create`, `reply` or `update`."""
    updates: NotRequired[SideConversationUpdatesDict]
    url: NotRequired[str]
    """API address of this event."""
    via: NotRequired[str]
    """Channel the event came through, such as `support` or `api`."""


class SurveyLinksDict(TypedDict):
    """Group of rating links that let a person answer a survey straight from a message."""

    rating_links: NotRequired[list[SurveyRatingLinkDict]]
    """One link per rating on the scale."""
    type: NotRequired[Literal["rating_link_custom_text", "rating_link_emoji", "rating_link_numeric"] | str]
    """How the ratings are presented."""
    url_path: NotRequired[str]
    """Path of the survey page that the links lead to."""


class SurveyQuestionDict(TypedDict):
    """Question in a customer satisfaction survey."""

    alias: NotRequired[str]
    """Internal name of the question."""
    headline: NotRequired[SurveyTextContentDict | None]
    """Wording of the question; null when it has none."""
    id: NotRequired[str]
    """Identifies the question; an opaque string."""
    options: NotRequired[list[SurveyQuestionOptionDict] | None]
    """Choices or rating steps offered; null for open questions."""
    sub_type: NotRequired[Literal["customer_satisfaction", "other"] | str]
    """Whether the question measures customer satisfaction or something else."""
    type: NotRequired[
        Literal[
            "closed_ended",
            "open_ended",
            "rating_scale_custom_text",
            "rating_scale_emoji",
            "rating_scale_numeric",
        ]
        | str
    ]
    """Form of the question and, for ratings, of the scale."""


class SuspendedTicketDict(TypedDict):
    """An incoming message held back from becoming a ticket, for example as suspected spam, until an agent recovers or deletes it."""

    attachments: NotRequired[list[AttachmentDict] | None]
    """Files that came with the message; null when there are none."""
    author: NotRequired[AuthorDict]
    brand_id: NotRequired[int]
    """Brand whose address received the message."""
    cause: NotRequired[str]
    """Human-readable reason for the suspension."""
    cause_id: NotRequired[int]
    """Numeric code of the reason for the suspension."""
    content: NotRequired[str]
    """Body of the suspended message."""
    created_at: NotRequired[str]
    """When the message was suspended."""
    error_messages: NotRequired[list[dict[str, object]] | None]
    """Problems met while recovering the message; null when there were none."""
    id: NotRequired[int]
    """Identifies the suspended message; not the id of a ticket."""
    message_id: NotRequired[str]
    """Value of the `Message-ID` header of the email; empty for other channels."""
    recipient: NotRequired[str]
    """Support address the message was originally sent to."""
    subject: NotRequired[str]
    """Subject line of the suspended message."""
    ticket_id: NotRequired[int]
    """Existing ticket the message was a reply to, if any."""
    updated_at: NotRequired[str]
    """When the suspended ticket last changed."""
    url: NotRequired[str]
    """API address of this suspended ticket."""
    via: NotRequired[ViaDict]


class TalkIvrDict(TypedDict):
    """A phone menu tree that callers go through by pressing keys."""

    id: NotRequired[int]
    """Identifies the menu tree."""
    menus: NotRequired[list[TalkIvrMenuDict]]
    """Menus that make up the tree."""
    name: NotRequired[str]
    """Title of the tree in the account."""
    phone_number_ids: NotRequired[list[str | int]]
    """Talk lines that use the tree."""
    phone_number_names: NotRequired[list[str]]
    """Titles of the Talk lines that use the tree."""


class TicketEventChildDict(TypedDict):
    """A single change within a ticket event. Changes also carry the changed ticket property under its own name."""

    added_tags: NotRequired[list[str]]
    """Tags that this change put on the ticket."""
    attachments: NotRequired[list[AttachmentDict]]
    """Files of the comment; given when comment events are sideloaded."""
    audit_id: NotRequired[int]
    """Audit that the change is part of."""
    author_id: NotRequired[int]
    """Writer of the comment; only on comment events."""
    body: NotRequired[str]
    """Plain text of the comment; given when comment events are sideloaded."""
    created_at: NotRequired[str]
    """When the change happened."""
    event_type: NotRequired[str]
    """Kind of change, such as `Create`, `Change` or `Comment`."""
    html_body: NotRequired[str]
    """Comment with HTML formatting; given when comment events are sideloaded."""
    id: NotRequired[int]
    """Identifies the change among the ticket's events."""
    previous_value: NotRequired[object]
    """Value before the change, in whatever type the property has."""
    public: NotRequired[bool]
    """Whether the comment can be seen by end users."""
    removed_tags: NotRequired[list[str]]
    """Tags that this change took off the ticket."""
    status: NotRequired[str]
    """Status that this change put the ticket in."""
    tags: NotRequired[list[str]]
    """All tags of the ticket after the change."""
    type: NotRequired[str]
    """Kind of event, or the new ticket type when the type was changed."""
    via: NotRequired[ViaDict | str]
    """Channel that the change came through, as a name or with details."""
    via_reference_id: NotRequired[int | None]
    """Record behind the change, such as the rule that made it; null if none."""


class TriggerRevisionDict(TypedDict):
    """A saved state of a trigger in its history, with what changed since the one before."""

    author_id: NotRequired[int]
    """User who made the change; -1 for the system."""
    created_at: NotRequired[str]
    """When the change was saved."""
    diff: NotRequired[TriggerRevisionDiffDict]
    id: NotRequired[int]
    """Identifies the revision within the history of its trigger."""
    snapshot: NotRequired[TriggerSnapshotDict]
    url: NotRequired[str]
    """API address of this revision."""


class WebhookDict(TypedDict):
    """A connection that sends an HTTP request to an outside address when a rule or an event calls for it."""

    authentication: NotRequired[WebhookAuthenticationDict]
    created_at: NotRequired[str]
    """When the webhook was created."""
    created_by: NotRequired[str]
    """User who created the webhook, as an id in text form."""
    custom_headers: NotRequired[dict[str, str]]
    """Additional HTTP headers to send, by name."""
    description: NotRequired[str]
    """Explanation of what the webhook is for."""
    endpoint: NotRequired[str]
    """Address the requests go to; may hold placeholders."""
    external_source: NotRequired[WebhookExternalSourceDict]
    http_method: NotRequired[Literal["GET", "POST", "PUT", "PATCH", "DELETE"] | str]
    """HTTP verb of the requests; event subscriptions need `POST`."""
    id: NotRequired[str]
    """Identifies the webhook; assigned by Zendesk."""
    name: NotRequired[str]
    """Name that admins choose the webhook by."""
    request_format: NotRequired[Literal["json", "xml", "form_encoded"] | str]
    """How the body is encoded; event subscriptions need `json`."""
    signing_secret: NotRequired[WebhookSecretDict]
    status: NotRequired[Literal["active", "inactive"] | str]
    """Whether requests are being sent."""
    subscriptions: NotRequired[list[str]]
    """What calls the webhook: `conditional_ticket_events` for rules, or event types by name."""
    updated_at: NotRequired[str]
    """When the webhook was last edited."""
    updated_by: NotRequired[str]
    """User who last edited the webhook, as an id in text form."""


class ApprovalRequestDict(TypedDict):
    """Request for a user or group to approve something, raised from a ticket."""

    approval_request: NotRequired[dict[str, object]]
    """The request itself, where a response nests it one level deeper."""
    assignee_group: NotRequired[IdNameDict | None]
    """Group asked to decide; null when a single user is asked."""
    assignee_group_id: NotRequired[int | None]
    """Group asked to decide; null when a single user is asked."""
    assignee_user: NotRequired[IdNameDict | None]
    """User asked to decide; null when a group is asked."""
    assignee_user_id: NotRequired[int | None]
    """User asked to decide; null when a group is asked."""
    clarification_flow_messages: NotRequired[list[ApprovalRequestMessageDict]]
    """Questions and answers exchanged before the decision."""
    created_at: NotRequired[str]
    """When approval was asked for."""
    created_by_id: NotRequired[int]
    """User who asked for approval."""
    created_by_user: NotRequired[ApprovalRequestUserDict]
    decided_at: NotRequired[str | None]
    """When the request was decided; null while it is open."""
    decisions: NotRequired[list[ApprovalRequestDecisionDict]]
    """Decisions made so far."""
    id: NotRequired[str]
    """Identifies the approval request; assigned by Zendesk."""
    message: NotRequired[str]
    """Explanation shown to the approver."""
    origination_type: NotRequired[
        Literal[
            "API_ORIGINATION",
            "UI_ORIGINATION",
            "TRIGGER_ORIGINATION",
            "DATA_IMPORTER_ORIGINATION",
            "TEMPLATE_ORIGINATION",
            "ACTION_FLOW_ORIGINATION",
            "UNKNOWN_ORIGINATION",
        ]
        | None
    ]
    """Where the request was raised, such as the API, the interface or a trigger; null if not recorded."""
    status: NotRequired[str]
    """Current state, such as `active`, `approved`, `rejected` or `withdrawn`."""
    subject: NotRequired[str]
    """Headline of what is to be approved."""
    ticket_id: NotRequired[int]
    """Ticket the approval belongs to."""
    withdrawn_reason: NotRequired[str | None]
    """Why the request was taken back; null unless it was withdrawn."""


class BatchJobDict(TypedDict):
    """Request for changing many triggers and trigger categories in one go, all or none."""

    action: NotRequired[Literal["patch"]]
    """What to do with the items; only sent, and only `patch` exists."""
    items: NotRequired[BatchJobItemsDict]


class BatchJobResultDict(TypedDict):
    """Outcome of a batch job on triggers and trigger categories."""

    errors: NotRequired[list[ErrorDict]]
    """Reasons for failure; no change was kept if there are any."""
    results: NotRequired[BatchJobResultsDict]
    status: NotRequired[Literal["complete", "failed"]]
    """Whether the whole batch was applied or refused."""


class ChatDict(TypedDict):
    """A finished conversation between a visitor and agents, or an offline message, in the Chat history."""

    agent_ids: NotRequired[list[str]]
    """Agents who took part, as ids in text form."""
    agent_names: NotRequired[list[str]]
    """Display names of the agents who took part."""
    comment: NotRequired[str]
    """Remark the visitor left along with the rating."""
    conversions: NotRequired[list[ChatConversionDict]]
    """Goals the visitor reached that are credited to this chat."""
    count: NotRequired[ChatCountDict]
    deleted: NotRequired[bool]
    """Whether the chat has been deleted."""
    department_id: NotRequired[int | None]
    """Department that handled the chat; null when there was none."""
    department_name: NotRequired[str | None]
    """Title of the department that handled the chat; null when there was none."""
    duration: NotRequired[int]
    """Length of the chat in seconds."""
    end_timestamp: NotRequired[str]
    """When the chat ended."""
    engagements: NotRequired[list[ChatEngagementDict]]
    """Parts of the chat, one for each agent's involvement."""
    history: NotRequired[list[ChatHistoryEventDict]]
    """Transcript: messages, joins, transfers, ratings and other events in order."""
    id: NotRequired[str]
    """Identifies the chat across the history."""
    message: NotRequired[str]
    """Text of an offline message; absent on live chats."""
    missed: NotRequired[bool]
    """Whether no agent ever answered."""
    rating: NotRequired[str | None]
    """Visitor's verdict, `good` or `bad`; null when not rated."""
    referrer_search_engine: NotRequired[str]
    """Search engine through which the visitor came to the site."""
    referrer_search_terms: NotRequired[str]
    """Words the visitor searched for to reach the site."""
    response_time: NotRequired[ChatResponseTimeDict]
    session: NotRequired[dict[str, object]]
    """Browser, place and network details of the visit."""
    started_by: NotRequired[str]
    """Who opened the chat: `visitor`, `agent` or `trigger`."""
    tags: NotRequired[list[str]]
    """Labels attached to the chat."""
    timestamp: NotRequired[str]
    """When the chat started."""
    triggered: NotRequired[bool]
    """Whether a trigger opened the chat."""
    triggered_response: NotRequired[bool | None]
    """Whether the visitor answered the trigger's message; null when not recorded."""
    type: NotRequired[str]
    """Either `chat` for a live conversation or `offline_msg` for a message left offline."""
    unread: NotRequired[bool]
    """Whether the chat is still marked as not read by an agent."""
    update_timestamp: NotRequired[str]
    """When the chat record was last changed."""
    visitor: NotRequired[ChatVisitorDict]
    webpath: NotRequired[list[ChatWebpathDict]]
    """Pages the visitor went through during the visit."""
    zendesk_ticket_id: NotRequired[int | None]
    """Support ticket made from the chat; null when there is none."""


class MetadataDict(TypedDict):
    """Technical circumstances of a ticket update, kept on its audit and comments."""

    custom: NotRequired[dict[str, object]]
    """Caller-supplied data stored with the update through the ticket metadata."""
    decoration: NotRequired[MetadataDecorationDict]
    flags: NotRequired[list[int]]
    """Numbers of the warnings raised about the comment, such as a doubtful sender."""
    flags_options: NotRequired[MetadataFlagsOptionsDict]
    notifications_suppressed_for: NotRequired[list[int]]
    """Identifies the users who were deliberately not notified of the update."""
    suspension_type_id: NotRequired[int]
    """Number of the reason for which the message had been suspended, if it was."""
    system: NotRequired[SystemDict]
    trusted: NotRequired[bool]
    """Whether Zendesk considers the source of the update trustworthy."""


class SecuritySettingsDict(TypedDict):
    """Security options of the account: sessions, sign-in rules, IP limits and access by Zendesk staff."""

    admins_can_set_user_passwords: NotRequired[bool]
    """Whether admins may set other users' passwords."""
    agent_session_timeout: NotRequired[int]
    """Idle time after which team members are signed out, in minutes."""
    assumable: NotRequired[bool]
    """Whether Zendesk staff may currently sign in to the account."""
    assumable_account_type: NotRequired[bool]
    """Whether accounts of this type allow Zendesk staff to sign in at all."""
    assumption_duration: NotRequired[Literal["off", "day", "week", "month", "year", "always"]]
    """For how long staff access was granted; `off` denies it."""
    assumption_expiration: NotRequired[str | None]
    """When staff access ends; null when it is off or unlimited."""
    authentication: NotRequired[SecuritySettingsAuthenticationDict]
    csp_blocking_enabled: NotRequired[bool]
    """Whether violations of the content security policy are blocked, not merely reported."""
    email_agent_when_sensitive_fields_changed: NotRequired[bool]
    """Whether team members get email when sensitive profile data of theirs changes."""
    end_user_session_timeout: NotRequired[int]
    """Idle time after which end users are signed out, in minutes."""
    ip: NotRequired[SecuritySettingsIpDict]
    maximum_session_duration: NotRequired[int]
    """Longest time a session may last regardless of activity, in minutes."""
    maximum_session_duration_enabled: NotRequired[bool]
    """Whether the limit on total session length applies."""
    mobile_app_access: NotRequired[bool]
    """Whether agents may use the Zendesk mobile apps."""
    mobile_app_session_timeout: NotRequired[int]
    """Time after which mobile apps require signing in again, in minutes."""
    two_factor_last_update: NotRequired[str]
    """When the two-factor requirement was last changed."""


class SurveyAnswerDict(TypedDict):
    """Answer to one question of a customer satisfaction survey."""

    created_at: NotRequired[str]
    """When the question was answered."""
    question: NotRequired[SurveyQuestionDict]
    question_id: NotRequired[str]
    """Only sent: id of the question the answer is for."""
    rating: NotRequired[int]
    """Points given, on a rating scale question."""
    rating_category: NotRequired[Literal["bad", "neutral", "good"] | str]
    """Class of the rating given."""
    selections: NotRequired[list[SurveySelectionDict]]
    """Choices picked, on a closed question."""
    type: NotRequired[Literal["skipped", "closed_ended", "open_ended", "rating_scale"] | str]
    """Form of the answer; `skipped` when the person left it out."""
    updated_at: NotRequired[str]
    """When the answer last changed."""
    value: NotRequired[str]
    """Text written, on an open question."""


class SurveyResponseDict(TypedDict):
    """A respondent's answers to a satisfaction survey, together with what was surveyed. Creating one returns a link to fill in."""

    access_token: NotRequired[str]
    """Proof of access to the survey link; only sent, when submitting answers for the respondent."""
    answers: NotRequired[list[SurveyAnswerDict]]
    """Answers given so far, one for each question that was answered."""
    expires_at: NotRequired[str]
    """When the survey stops accepting answers."""
    id: NotRequired[str]
    """Identifies this survey response; assigned by Zendesk."""
    links: NotRequired[SurveyLinksDict]
    locale: NotRequired[str]
    """Language to present the survey in, such as `en-US`; only sent on creation."""
    responder_id: NotRequired[int]
    """User who was asked to answer the survey."""
    subject_zrns: NotRequired[list[str]]
    """Zendesk resource names of the things surveyed, such as a ticket."""
    subjects: NotRequired[list[SurveySubjectDict]]
    """The records that the survey asks about, such as the ticket."""
    survey: NotRequired[SurveyReferenceDict]
    survey_id: NotRequired[str]
    """Survey to send; only sent, when creating the response."""


class TicketEventDict(TypedDict):
    """One update of a ticket as given by the incremental ticket event export, with its single changes as child events."""

    child_events: NotRequired[list[TicketEventChildDict]]
    """The individual changes made in this update."""
    created_at: NotRequired[str]
    """When the update happened."""
    event_type: NotRequired[str]
    """Kind of record; an audit for ordinary updates."""
    id: NotRequired[int]
    """Identifies the update; the same as its audit."""
    metadata: NotRequired[MetadataDict]
    system: NotRequired[SystemDict]
    ticket_id: NotRequired[int]
    """Ticket that was updated."""
    timestamp: NotRequired[int]
    """Unix time of the update in seconds."""
    updater_id: NotRequired[int]
    """User who made the update; -1 for the system."""
    via: NotRequired[str]
    """Name of the channel the update came through."""


class AuditDict(TypedDict):
    """One update of a ticket with everything that happened in it. A ticket's audits form its history."""

    attachments: NotRequired[list[AttachmentDict]]
    """Files added with the update."""
    author_id: NotRequired[int]
    """User who made the update; -1 stands for the system."""
    created_at: NotRequired[str]
    """When the ticket was updated."""
    events: NotRequired[list[AuditEventDict] | list[dict[str, object]]]
    """Individual changes, comments and notifications of the update."""
    id: NotRequired[int]
    """Identifies the audit; assigned by Zendesk."""
    metadata: NotRequired[MetadataDict]
    ticket_id: NotRequired[int]
    """Ticket that was updated."""
    via: NotRequired[ViaDict]


class CommentDict(TypedDict):
    """Message on a ticket, either a public reply or an internal note."""

    add_short_url: NotRequired[bool]
    """Whether a short link to the ticket is appended when replying by a social channel."""
    attachments: NotRequired[list[AttachmentDict]]
    """Files that came with the comment."""
    audit_id: NotRequired[int]
    """Ticket audit in which the comment was added."""
    author_id: NotRequired[int | None]
    """Writer of the comment; the current user when left out on sending."""
    body: NotRequired[str]
    """Text of the comment; Markdown may apply on sending."""
    channel_back: NotRequired[str]
    """Whether to pass the comment on to the social channel of the ticket."""
    channel_source_id: NotRequired[str | None]
    """Account or page of the social channel to reply from; null if none."""
    created_at: NotRequired[str]
    """When the comment was written."""
    event_type: NotRequired[str]
    """Kind of event in an event export, such as `Comment`."""
    html_body: NotRequired[str]
    """Text of the comment as HTML; when sent it takes the place of `body`."""
    id: NotRequired[int]
    """Identifies the comment; assigned by Zendesk."""
    metadata: NotRequired[MetadataDict]
    plain_body: NotRequired[str]
    """Text of the comment with formatting stripped."""
    public: NotRequired[bool]
    """Whether end users see the comment; false makes it an internal note. It has no fixed default: left out it follows the ticket, and the comment may be e-mailed to the customer."""
    ticket_id: NotRequired[int]
    """Ticket the comment belongs to."""
    timestamp: NotRequired[int]
    """When the comment was made, in seconds since 1970, in event exports."""
    translate_to: NotRequired[str | None]
    """Language the text is to be translated to; null for none."""
    type: NotRequired[str]
    """Either `Comment`, or `VoiceComment` for calls."""
    uploads: NotRequired[list[str]]
    """Tokens of uploaded files to attach; used only when sending a comment."""
    value: NotRequired[str]
    """Text of the comment in an alternative form; only sent, on ticket import or update."""
    via: NotRequired[ViaDict]
    via_reference_id: NotRequired[int]
    """Source within the channel, such as the ticket or rule it came from."""


class DeletedTicketDict(TypedDict):
    """Ticket in the list of deleted tickets, where it can be restored or removed for good for 30 days. Beside the fields here only `subject` and `description` come; the others are None."""

    actor: NotRequired[IdNameDict]
    additional_collaborators: NotRequired[list[CollaboratorDict]]
    """Only sent; people to add as CCs while keeping the present ones."""
    additional_tags: NotRequired[list[str]]
    """Only sent, in bulk updates; tags to add while keeping the present ones."""
    allow_attachments: NotRequired[bool]
    """Whether agents may add attachments to a reply on this ticket."""
    allow_channelback: NotRequired[bool]
    """Whether replies are sent back to the originating channel; `false` for closed or unsupported ones."""
    assignee_email: NotRequired[str]
    """Only sent; assigns the ticket to the agent with this address."""
    assignee_id: NotRequired[int | None]
    """Agent responsible for the ticket; null while unassigned."""
    attribute_value_ids: NotRequired[list[str]]
    """Only sent; routing attribute values (skills) the ticket shall require."""
    brand_id: NotRequired[int | None]
    """Brand the ticket belongs to."""
    collaborator_ids: NotRequired[list[int]]
    """Users CC'd on the ticket; setting it replaces the whole list."""
    collaborators: NotRequired[list[CollaboratorDict]]
    """Only sent; people to CC by id, address or name and address, creating unknown ones."""
    comment: NotRequired[CommentDict]
    comment_count: NotRequired[int]
    """Number of comments; given only when `comment_counts` is sideloaded."""
    comments: NotRequired[list[CommentDict]]
    """Only sent, when importing; the full conversation with authors and original times."""
    created_at: NotRequired[str]
    """When the ticket was created."""
    custom_fields: NotRequired[list[CustomFieldDict]]
    """Values of custom ticket fields, each paired with its field id."""
    custom_status_id: NotRequired[int | None]
    """Custom status the ticket is in; refines the category in `status`."""
    dates: NotRequired[TicketDatesDict]
    deleted_at: NotRequired[str]
    """When the ticket was deleted."""
    deleted_ticket_form_id: NotRequired[int]
    """Former ticket form of the ticket, when that form has since been deleted."""
    description: NotRequired[str]
    """Text of the first comment. Use `comment` rather than this to write a new ticket."""
    due_at: NotRequired[str | None]
    """Deadline of a ticket of type `task`; null for other types."""
    email_cc_ids: NotRequired[list[int]]
    """Users who get copies of the ticket's email notifications."""
    email_ccs: NotRequired[list[EmailCCDict] | None]
    """Only sent; email CCs to add or remove, each with an `action` of `put` or `delete`."""
    encoded_id: NotRequired[str]
    """Ticket reference in the form used for threading emails, such as `ABC123-DEF4`."""
    external_id: NotRequired[str | None]
    """Your own reference for the ticket, for linking to another system; need not be unique."""
    fields: NotRequired[list[CustomFieldDict]]
    """Same values as `custom_fields`, kept for older clients."""
    follower_ids: NotRequired[list[int]]
    """Agents who follow the ticket, without end users knowing."""
    followers: NotRequired[list[FollowerDict]]
    """Only sent; followers to add or remove, each with an `action` of `put` or `delete`."""
    followup_ids: NotRequired[list[int]]
    """Follow-up tickets created from this one after it closed."""
    forum_topic_id: NotRequired[int | None]
    """Topic of the retired web portal that the ticket was made from; null otherwise."""
    from_messaging_channel: NotRequired[bool]
    """Whether the ticket started in a messaging channel."""
    generated_timestamp: NotRequired[int]
    """Unix time in seconds of the last change of any kind, background ones included; used by incremental exports."""
    group_id: NotRequired[int | None]
    """Group the ticket is assigned to; null when it has none."""
    has_incidents: NotRequired[bool]
    """Whether this problem ticket has incidents linked to it."""
    id: NotRequired[int]
    """Identifies the ticket that was deleted."""
    incident_count: NotRequired[int]
    """Number of linked incidents of a problem; given only when sideloaded."""
    is_public: NotRequired[bool]
    """Whether any comment is public; `false` means the ticket is entirely private."""
    last_audits: NotRequired[list[AuditDict]]
    """Latest audits of the ticket; given only when `last_audits` is sideloaded."""
    macro_id: NotRequired[int]
    """Only sent; macro to be recorded in the audit as applied."""
    macro_ids: NotRequired[list[int]]
    """Only sent; macros to be recorded in the audit as applied."""
    metadata: NotRequired[dict[str, object]]
    """Only sent; custom data to store in the audit of this change."""
    metric_events: NotRequired[dict[str, object]]
    """Measurement events of the ticket, by metric; given only when sideloaded."""
    metric_set: NotRequired[TicketMetricDict]
    organization_id: NotRequired[int | None]
    """Organization of the requester; may be set to another of the requester's organizations."""
    origin_zrn: NotRequired[str]
    """Only sent; Zendesk resource name of the record the ticket originates from."""
    previous_state: NotRequired[str]
    """Status the ticket had when it was deleted."""
    priority: NotRequired[Literal["urgent", "high", "normal", "low"] | None]
    """How urgent the ticket is; null while not set."""
    problem_id: NotRequired[int | None]
    """Problem ticket that this incident is linked to; null when not linked."""
    raw_subject: NotRequired[str]
    """Subject with its dynamic content placeholder kept, or `subject` if it has none."""
    recipient: NotRequired[str | None]
    """Support address that the requester originally wrote to."""
    remove_tags: NotRequired[list[str]]
    """Only sent, in bulk updates; tags to take off while keeping the others."""
    requester: NotRequired[str | int | TicketRequesterDict]
    """Only sent; whom the ticket is for, found by email or created if unknown."""
    requester_id: NotRequired[int | None]
    """User who asked for help."""
    safe_update: NotRequired[bool]
    """Only sent; `true` rejects the update if the ticket changed since `updated_stamp`."""
    satisfaction_probability: NotRequired[float]
    """Predicted chance, from 0 to 1, that the customer will be satisfied."""
    satisfaction_rating: NotRequired[SatisfactionRatingDict | None]
    """Rating given by the requester; null or unoffered if there is none."""
    sharing_agreement_ids: NotRequired[list[int]]
    """Sharing agreements through which the ticket is shared with other accounts."""
    sharing_agreements: NotRequired[list[SharingAgreementRefDict]]
    """Only sent; shares the ticket under these agreements."""
    slas: NotRequired[TicketSlasDict]
    solved_at: NotRequired[str]
    """Only sent, when importing; when the ticket was solved in the old system."""
    status: NotRequired[Literal["new", "open", "pending", "hold", "solved", "closed"]]
    """State of the ticket, or the category of its custom status. Setting `closed` cannot be undone: a closed ticket refuses every later change."""
    subject: NotRequired[str | None]
    """Headline of the ticket; null or empty when none was given."""
    submitter_id: NotRequired[int | None]
    """User who entered the ticket, which may differ from the requester."""
    support_type: NotRequired[Literal["agent", "ai_agent"] | None]
    """Who handles the ticket: a human agent or an AI agent."""
    suspended_ticket_id: NotRequired[int]
    """Only sent; suspended message that this ticket is made from."""
    suspension_type_id: NotRequired[int]
    """Only sent; numeric code of the reason the ticket was suspended for."""
    system_metadata: NotRequired[TicketSystemMetadataDict]
    tags: NotRequired[list[str] | str]
    """Tags of the ticket; setting it replaces the whole list. In bulk updates `additional_tags` and `remove_tags` change single tags."""
    tde_workspace: NotRequired[TicketTdeWorkspaceDict]
    ticket_form_id: NotRequired[int | None]
    """Form that decides which fields the ticket shows; null for the default."""
    tpe_voice_comment: NotRequired[TicketTpeVoiceCommentDict]
    type: NotRequired[Literal["problem", "incident", "question", "task"] | None]
    """Nature of the ticket; incidents may link to a problem and tasks have a due date."""
    updated_at: NotRequired[str]
    """When the ticket last changed in a way that made an audit; background changes do not count."""
    updated_stamp: NotRequired[str]
    """Only sent; `updated_at` as last read, for detecting conflicts with `safe_update`."""
    url: NotRequired[str]
    """API address of the ticket, not the page that agents open."""
    via: NotRequired[ViaDict]
    via_followup_source_id: NotRequired[int]
    """Only sent, on creation; closed ticket that this one follows up."""
    via_id: NotRequired[Literal[44, 45, 46]]
    """Only sent; kind of phone contact: 44 voicemail, 45 inbound call, 46 outbound call."""
    voice_comment: NotRequired[TicketVoiceCommentDict]


class MacroResultTicketDict(TypedDict):
    """Ticket as it would be after a macro, part of a macro preview: all of it counts as changed, so that `client.tickets.update` stores it. Without a ticket to apply the macro to only the values that it sets come."""

    additional_collaborators: NotRequired[list[CollaboratorDict]]
    """Only sent; people to add as CCs while keeping the present ones."""
    additional_tags: NotRequired[list[str]]
    """Only sent, in bulk updates; tags to add while keeping the present ones."""
    allow_attachments: NotRequired[bool]
    """Whether agents may add attachments to a reply on this ticket."""
    allow_channelback: NotRequired[bool]
    """Whether replies are sent back to the originating channel; `false` for closed or unsupported ones."""
    assignee_email: NotRequired[str]
    """Only sent; assigns the ticket to the agent with this address."""
    assignee_id: NotRequired[int | None]
    """Agent responsible for the ticket; null while unassigned."""
    attribute_value_ids: NotRequired[list[str]]
    """Only sent; routing attribute values (skills) the ticket shall require."""
    brand_id: NotRequired[int | None]
    """Brand the ticket belongs to."""
    collaborator_ids: NotRequired[list[int]]
    """Users CC'd on the ticket; setting it replaces the whole list."""
    collaborators: NotRequired[list[CollaboratorDict]]
    """Only sent; people to CC by id, address or name and address, creating unknown ones."""
    comment: NotRequired[CommentDict]
    comment_count: NotRequired[int]
    """Number of comments; given only when `comment_counts` is sideloaded."""
    comments: NotRequired[list[CommentDict]]
    """Only sent, when importing; the full conversation with authors and original times."""
    created_at: NotRequired[str]
    """When the ticket was created."""
    custom_fields: NotRequired[list[CustomFieldDict]]
    """Values of custom ticket fields, each paired with its field id."""
    custom_status_id: NotRequired[int | None]
    """Custom status the ticket is in; refines the category in `status`."""
    dates: NotRequired[TicketDatesDict]
    deleted_ticket_form_id: NotRequired[int]
    """Former ticket form of the ticket, when that form has since been deleted."""
    description: NotRequired[str]
    """Text of the first comment. Use `comment` rather than this to write a new ticket."""
    due_at: NotRequired[str | None]
    """Deadline of a ticket of type `task`; null for other types."""
    email_cc_ids: NotRequired[list[int]]
    """Users who get copies of the ticket's email notifications."""
    email_ccs: NotRequired[list[EmailCCDict] | None]
    """Only sent; email CCs to add or remove, each with an `action` of `put` or `delete`."""
    encoded_id: NotRequired[str]
    """Ticket reference in the form used for threading emails, such as `ABC123-DEF4`."""
    external_id: NotRequired[str | None]
    """Your own reference for the ticket, for linking to another system; need not be unique."""
    fields: NotRequired[list[CustomFieldDict]]
    """Same values as `custom_fields`, kept for older clients."""
    follower_ids: NotRequired[list[int]]
    """Agents who follow the ticket, without end users knowing."""
    followers: NotRequired[list[FollowerDict]]
    """Only sent; followers to add or remove, each with an `action` of `put` or `delete`."""
    followup_ids: NotRequired[list[int]]
    """Follow-up tickets created from this one after it closed."""
    forum_topic_id: NotRequired[int | None]
    """Topic of the retired web portal that the ticket was made from; null otherwise."""
    from_messaging_channel: NotRequired[bool]
    """Whether the ticket started in a messaging channel."""
    generated_timestamp: NotRequired[int]
    """Unix time in seconds of the last change of any kind, background ones included; used by incremental exports."""
    group_id: NotRequired[int | None]
    """Group the ticket is assigned to; null when it has none."""
    has_incidents: NotRequired[bool]
    """Whether this problem ticket has incidents linked to it."""
    id: NotRequired[int]
    """Identifies the ticket the preview was computed for; absent when it was computed for none."""
    incident_count: NotRequired[int]
    """Number of linked incidents of a problem; given only when sideloaded."""
    is_public: NotRequired[bool]
    """Whether any comment is public; `false` means the ticket is entirely private."""
    last_audits: NotRequired[list[AuditDict]]
    """Latest audits of the ticket; given only when `last_audits` is sideloaded."""
    macro_id: NotRequired[int]
    """Only sent; macro to be recorded in the audit as applied."""
    macro_ids: NotRequired[list[int]]
    """Only sent; macros to be recorded in the audit as applied."""
    metadata: NotRequired[dict[str, object]]
    """Only sent; custom data to store in the audit of this change."""
    metric_events: NotRequired[dict[str, object]]
    """Measurement events of the ticket, by metric; given only when sideloaded."""
    metric_set: NotRequired[TicketMetricDict]
    organization_id: NotRequired[int | None]
    """Organization of the requester; may be set to another of the requester's organizations."""
    origin_zrn: NotRequired[str]
    """Only sent; Zendesk resource name of the record the ticket originates from."""
    priority: NotRequired[Literal["urgent", "high", "normal", "low"] | None]
    """How urgent the ticket is; null while not set."""
    problem_id: NotRequired[int | None]
    """Problem ticket that this incident is linked to; null when not linked."""
    raw_subject: NotRequired[str]
    """Subject with its dynamic content placeholder kept, or `subject` if it has none."""
    recipient: NotRequired[str | None]
    """Support address that the requester originally wrote to."""
    remove_tags: NotRequired[list[str]]
    """Only sent, in bulk updates; tags to take off while keeping the others."""
    requester: NotRequired[str | int | TicketRequesterDict]
    """Only sent; whom the ticket is for, found by email or created if unknown."""
    requester_id: NotRequired[int | None]
    """User who asked for help."""
    safe_update: NotRequired[bool]
    """Only sent; `true` rejects the update if the ticket changed since `updated_stamp`."""
    satisfaction_probability: NotRequired[float]
    """Predicted chance, from 0 to 1, that the customer will be satisfied."""
    satisfaction_rating: NotRequired[SatisfactionRatingDict | None]
    """Rating given by the requester; null or unoffered if there is none."""
    sharing_agreement_ids: NotRequired[list[int]]
    """Sharing agreements through which the ticket is shared with other accounts."""
    sharing_agreements: NotRequired[list[SharingAgreementRefDict]]
    """Only sent; shares the ticket under these agreements."""
    slas: NotRequired[TicketSlasDict]
    solved_at: NotRequired[str]
    """Only sent, when importing; when the ticket was solved in the old system."""
    status: NotRequired[Literal["new", "open", "pending", "hold", "solved", "closed"]]
    """State of the ticket, or the category of its custom status. Setting `closed` cannot be undone: a closed ticket refuses every later change."""
    subject: NotRequired[str | None]
    """Headline of the ticket; null or empty when none was given."""
    submitter_id: NotRequired[int | None]
    """User who entered the ticket, which may differ from the requester."""
    support_type: NotRequired[Literal["agent", "ai_agent"] | None]
    """Who handles the ticket: a human agent or an AI agent."""
    suspended_ticket_id: NotRequired[int]
    """Only sent; suspended message that this ticket is made from."""
    suspension_type_id: NotRequired[int]
    """Only sent; numeric code of the reason the ticket was suspended for."""
    system_metadata: NotRequired[TicketSystemMetadataDict]
    tags: NotRequired[list[str] | str]
    """Tags of the ticket; setting it replaces the whole list. In bulk updates `additional_tags` and `remove_tags` change single tags."""
    tde_workspace: NotRequired[TicketTdeWorkspaceDict]
    ticket_form_id: NotRequired[int | None]
    """Form that decides which fields the ticket shows; null for the default."""
    tpe_voice_comment: NotRequired[TicketTpeVoiceCommentDict]
    type: NotRequired[Literal["problem", "incident", "question", "task"] | None]
    """Nature of the ticket; incidents may link to a problem and tasks have a due date."""
    updated_at: NotRequired[str]
    """When the ticket last changed in a way that made an audit; background changes do not count."""
    updated_stamp: NotRequired[str]
    """Only sent; `updated_at` as last read, for detecting conflicts with `safe_update`."""
    url: NotRequired[str]
    """API address of the ticket, not the page that agents open."""
    via: NotRequired[ViaDict]
    via_followup_source_id: NotRequired[int]
    """Only sent, on creation; closed ticket that this one follows up."""
    via_id: NotRequired[Literal[44, 45, 46]]
    """Only sent; kind of phone contact: 44 voicemail, 45 inbound call, 46 outbound call."""
    voice_comment: NotRequired[TicketVoiceCommentDict]


class RequestDict(TypedDict):
    """Ticket from the end user's point of view, without the fields meant for agents only."""

    additional_collaborators: NotRequired[list[object]]
    """Only sent: people to add to the copied ones, as ids, addresses or name and email."""
    assignee_id: NotRequired[int]
    """Identifies the agent in charge; may be hidden from end users."""
    can_be_solved_by_me: NotRequired[bool]
    """Whether the caller may mark the request as solved."""
    collaborator_ids: NotRequired[list[int]]
    """Identifies the users copied on the request."""
    collaborators: NotRequired[list[object]]
    """Only sent: people to copy on the request, as ids, addresses or name and email."""
    comment: NotRequired[CommentDict]
    created_at: NotRequired[str]
    """When the request was made."""
    custom_fields: NotRequired[list[CustomFieldDict]]
    """Values of custom ticket fields that end users may see."""
    custom_status_id: NotRequired[int]
    """Identifies the custom ticket status, where those are in use."""
    description: NotRequired[str]
    """Text of the first comment."""
    due_at: NotRequired[str | None]
    """When the request is due; only for type `task`, null otherwise."""
    email_cc_ids: NotRequired[list[int]]
    """Identifies the users copied by email."""
    fields: NotRequired[list[object]]
    """Values of custom fields; repeats `custom_fields`."""
    followup_source_id: NotRequired[int]
    """Identifies the closed ticket this request follows up."""
    group_id: NotRequired[int]
    """Identifies the group in charge of the request."""
    id: NotRequired[int]
    """Identifies the request; the same number as its ticket."""
    is_public: NotRequired[bool]
    """True when at least one comment is public."""
    organization_id: NotRequired[int]
    """Identifies the organization of the requester."""
    priority: NotRequired[str | None]
    """Urgency: `low`, `normal`, `high` or `urgent`; null when not set."""
    recipient: NotRequired[str]
    """Support address the request was first sent to."""
    requester: NotRequired[dict[str, object]]
    """Only sent: name and email of the person asking, for anonymous requests."""
    requester_id: NotRequired[int]
    """Identifies the user who asked for support."""
    solved: NotRequired[bool]
    """Whether the request is solved; an end user sends true to solve it."""
    status: NotRequired[str]
    """State: `new`, `open`, `pending`, `hold`, `solved` or `closed`."""
    subject: NotRequired[str]
    """Subject line; end users may be barred from setting it."""
    ticket_form_id: NotRequired[int]
    """Identifies the ticket form used; only on plans with several forms."""
    type: NotRequired[str | None]
    """Kind of request: `question`, `incident`, `problem` or `task`; null when not set."""
    updated_at: NotRequired[str]
    """When the request last changed."""
    url: NotRequired[str]
    """API address of this request."""
    via: NotRequired[ViaDict]
    via_followup_source_id: NotRequired[int]
    """Only sent: id of a closed ticket; makes the new request a follow-up of it."""


class TicketDict(TypedDict):
    """A support request with its conversation, properties and people: the central record of Zendesk Support."""

    additional_collaborators: NotRequired[list[CollaboratorDict]]
    """Only sent; people to add as CCs while keeping the present ones."""
    additional_tags: NotRequired[list[str]]
    """Only sent, in bulk updates; tags to add while keeping the present ones."""
    allow_attachments: NotRequired[bool]
    """Whether agents may add attachments to a reply on this ticket."""
    allow_channelback: NotRequired[bool]
    """Whether replies are sent back to the originating channel; `false` for closed or unsupported ones."""
    assignee_email: NotRequired[str]
    """Only sent; assigns the ticket to the agent with this address."""
    assignee_id: NotRequired[int | None]
    """Agent responsible for the ticket; null while unassigned."""
    attribute_value_ids: NotRequired[list[str]]
    """Only sent; routing attribute values (skills) the ticket shall require."""
    brand_id: NotRequired[int | None]
    """Brand the ticket belongs to."""
    collaborator_ids: NotRequired[list[int]]
    """Users CC'd on the ticket; setting it replaces the whole list."""
    collaborators: NotRequired[list[CollaboratorDict]]
    """Only sent; people to CC by id, address or name and address, creating unknown ones."""
    comment: NotRequired[CommentDict]
    comment_count: NotRequired[int]
    """Number of comments; given only when `comment_counts` is sideloaded."""
    comments: NotRequired[list[CommentDict]]
    """Only sent, when importing; the full conversation with authors and original times."""
    created_at: NotRequired[str]
    """When the ticket was created."""
    custom_fields: NotRequired[list[CustomFieldDict]]
    """Values of custom ticket fields, each paired with its field id."""
    custom_status_id: NotRequired[int | None]
    """Custom status the ticket is in; refines the category in `status`."""
    dates: NotRequired[TicketDatesDict]
    deleted_ticket_form_id: NotRequired[int]
    """Former ticket form of the ticket, when that form has since been deleted."""
    description: NotRequired[str]
    """Text of the first comment. Use `comment` rather than this to write a new ticket."""
    due_at: NotRequired[str | None]
    """Deadline of a ticket of type `task`; null for other types."""
    email_cc_ids: NotRequired[list[int]]
    """Users who get copies of the ticket's email notifications."""
    email_ccs: NotRequired[list[EmailCCDict] | None]
    """Only sent; email CCs to add or remove, each with an `action` of `put` or `delete`."""
    encoded_id: NotRequired[str]
    """Ticket reference in the form used for threading emails, such as `ABC123-DEF4`."""
    external_id: NotRequired[str | None]
    """Your own reference for the ticket, for linking to another system; need not be unique."""
    fields: NotRequired[list[CustomFieldDict]]
    """Same values as `custom_fields`, kept for older clients."""
    follower_ids: NotRequired[list[int]]
    """Agents who follow the ticket, without end users knowing."""
    followers: NotRequired[list[FollowerDict]]
    """Only sent; followers to add or remove, each with an `action` of `put` or `delete`."""
    followup_ids: NotRequired[list[int]]
    """Follow-up tickets created from this one after it closed."""
    forum_topic_id: NotRequired[int | None]
    """Topic of the retired web portal that the ticket was made from; null otherwise."""
    from_messaging_channel: NotRequired[bool]
    """Whether the ticket started in a messaging channel."""
    generated_timestamp: NotRequired[int]
    """Unix time in seconds of the last change of any kind, background ones included; used by incremental exports."""
    group_id: NotRequired[int | None]
    """Group the ticket is assigned to; null when it has none."""
    has_incidents: NotRequired[bool]
    """Whether this problem ticket has incidents linked to it."""
    id: NotRequired[int]
    """Ticket number as agents see it; assigned by Zendesk."""
    incident_count: NotRequired[int]
    """Number of linked incidents of a problem; given only when sideloaded."""
    is_public: NotRequired[bool]
    """Whether any comment is public; `false` means the ticket is entirely private."""
    last_audits: NotRequired[list[AuditDict]]
    """Latest audits of the ticket; given only when `last_audits` is sideloaded."""
    macro_id: NotRequired[int]
    """Only sent; macro to be recorded in the audit as applied."""
    macro_ids: NotRequired[list[int]]
    """Only sent; macros to be recorded in the audit as applied."""
    metadata: NotRequired[dict[str, object]]
    """Only sent; custom data to store in the audit of this change."""
    metric_events: NotRequired[dict[str, object]]
    """Measurement events of the ticket, by metric; given only when sideloaded."""
    metric_set: NotRequired[TicketMetricDict]
    organization_id: NotRequired[int | None]
    """Organization of the requester; may be set to another of the requester's organizations."""
    origin_zrn: NotRequired[str]
    """Only sent; Zendesk resource name of the record the ticket originates from."""
    priority: NotRequired[Literal["urgent", "high", "normal", "low"] | None]
    """How urgent the ticket is; null while not set."""
    problem_id: NotRequired[int | None]
    """Problem ticket that this incident is linked to; null when not linked."""
    raw_subject: NotRequired[str]
    """Subject with its dynamic content placeholder kept, or `subject` if it has none."""
    recipient: NotRequired[str | None]
    """Support address that the requester originally wrote to."""
    remove_tags: NotRequired[list[str]]
    """Only sent, in bulk updates; tags to take off while keeping the others."""
    requester: NotRequired[str | int | TicketRequesterDict]
    """Only sent; whom the ticket is for, found by email or created if unknown."""
    requester_id: NotRequired[int | None]
    """User who asked for help."""
    safe_update: NotRequired[bool]
    """Only sent; `true` rejects the update if the ticket changed since `updated_stamp`."""
    satisfaction_probability: NotRequired[float]
    """Predicted chance, from 0 to 1, that the customer will be satisfied."""
    satisfaction_rating: NotRequired[SatisfactionRatingDict | None]
    """Rating given by the requester; null or unoffered if there is none."""
    sharing_agreement_ids: NotRequired[list[int]]
    """Sharing agreements through which the ticket is shared with other accounts."""
    sharing_agreements: NotRequired[list[SharingAgreementRefDict]]
    """Only sent; shares the ticket under these agreements."""
    slas: NotRequired[TicketSlasDict]
    solved_at: NotRequired[str]
    """Only sent, when importing; when the ticket was solved in the old system."""
    status: NotRequired[Literal["new", "open", "pending", "hold", "solved", "closed"]]
    """State of the ticket, or the category of its custom status. Setting `closed` cannot be undone: a closed ticket refuses every later change."""
    subject: NotRequired[str | None]
    """Headline of the ticket; null or empty when none was given."""
    submitter_id: NotRequired[int | None]
    """User who entered the ticket, which may differ from the requester."""
    support_type: NotRequired[Literal["agent", "ai_agent"] | None]
    """Who handles the ticket: a human agent or an AI agent."""
    suspended_ticket_id: NotRequired[int]
    """Only sent; suspended message that this ticket is made from."""
    suspension_type_id: NotRequired[int]
    """Only sent; numeric code of the reason the ticket was suspended for."""
    system_metadata: NotRequired[TicketSystemMetadataDict]
    tags: NotRequired[list[str] | str]
    """Tags of the ticket; setting it replaces the whole list. In bulk updates `additional_tags` and `remove_tags` change single tags."""
    tde_workspace: NotRequired[TicketTdeWorkspaceDict]
    ticket_form_id: NotRequired[int | None]
    """Form that decides which fields the ticket shows; null for the default."""
    tpe_voice_comment: NotRequired[TicketTpeVoiceCommentDict]
    type: NotRequired[Literal["problem", "incident", "question", "task"] | None]
    """Nature of the ticket; incidents may link to a problem and tasks have a due date."""
    updated_at: NotRequired[str]
    """When the ticket last changed in a way that made an audit; background changes do not count."""
    updated_stamp: NotRequired[str]
    """Only sent; `updated_at` as last read, for detecting conflicts with `safe_update`."""
    url: NotRequired[str]
    """API address of the ticket, not the page that agents open."""
    via: NotRequired[ViaDict]
    via_followup_source_id: NotRequired[int]
    """Only sent, on creation; closed ticket that this one follows up."""
    via_id: NotRequired[Literal[44, 45, 46]]
    """Only sent; kind of phone contact: 44 voicemail, 45 inbound call, 46 outbound call."""
    voice_comment: NotRequired[TicketVoiceCommentDict]


class TicketAuditDict(TypedDict):
    """A ticket together with the audit of the change just made, as returned by creating or updating it."""

    audit: NotRequired[AuditDict]
    ticket: NotRequired[TicketDict]


class BookmarkDict(TypedDict):
    """Ticket an agent has marked for later; bookmarks are private to that agent."""

    created_at: NotRequired[str]
    """When the ticket was bookmarked."""
    id: NotRequired[int]
    """Identifies the bookmark; assigned by Zendesk."""
    ticket: NotRequired[TicketDict]
    ticket_id: NotRequired[int]
    """Ticket to bookmark; only sent, on creation."""
    url: NotRequired[str]
    """API address of this bookmark."""


class MacroResultDict(TypedDict):
    """Preview of what applying a macro would change; nothing is saved."""

    ticket: NotRequired[MacroResultTicketDict]


class SkipDict(TypedDict):
    """Record that an agent passed over a ticket in guided mode."""

    created_at: NotRequired[str]
    """When the agent skipped the ticket."""
    id: NotRequired[int]
    """Identifies the skip; assigned by Zendesk."""
    reason: NotRequired[str]
    """Why the agent skipped the ticket, in the agent's words."""
    ticket: NotRequired[TicketDict]
    ticket_id: NotRequired[int]
    """Identifies the ticket that was skipped."""
    updated_at: NotRequired[str]
    """When the skip record last changed."""
    user_id: NotRequired[int]
    """Identifies the agent who skipped the ticket."""
