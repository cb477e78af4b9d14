# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""The payloads of records as TypedDicts: what `to_dict()` gives, and what calls take in place of
an object. Every key may be missing; what a record has beyond these keys is kept all the same.
"""

from __future__ import annotations

from typing import Literal, TypedDict


class AbilityDict(TypedDict, total=False):
    """What the signed-in user may do with a user or an organization; one comes along for each record when `abilities` is sideloaded."""

    can_edit: bool
    """Whether the record may be changed. Read-only."""
    can_edit_password: bool
    """Whether the password of the user may be changed. Read-only."""
    can_manage_identities_of: bool
    """Whether addresses and numbers of the user may be added and removed. Read-only."""
    can_verify_identities: bool
    """Whether addresses and numbers of the user may be marked as verified. Read-only."""
    url: str
    """API address of the user or organization meant. Read-only."""
    user_id: int
    """Identifies the user meant; absent for an organization. Read-only."""


class AccessLogGraphqlDict(TypedDict, total=False):
    """GraphQL part of an access log entry, describing which query or mutation was run."""

    operation_name: str
    """Name the client gave to the GraphQL operation."""
    operation_type: str
    """Kind of GraphQL operation, such as `query` or `mutation`."""
    query: str
    """Source text of the GraphQL document that was executed."""
    variables: str
    """Variables passed along with the operation, serialized as text."""


class AccessRuleFieldMetadataDict(TypedDict, total=False):
    """Hints on how to fetch the choices for an access rule condition that points to other records."""

    collection_key: str
    """Key of the response under which the list of choices is found."""
    field_id: int | None
    """Lookup field the subject refers to; null when it is no custom field."""
    item_key: str
    """Key under which a single choice is found in a response."""
    source: str | None
    """Origin of the choices, such as the related object type; null if there is none."""
    url: str
    """Endpoint from which the choices can be read."""


class AccountSettingsActiveFeaturesDict(TypedDict, total=False):
    """Feature switches of an account, found under `active_features` of the account settings."""

    agent_forwarding: bool
    """Whether agents can have Talk calls forwarded to a phone."""
    allow_ccs: bool
    """Whether people can be copied on tickets."""
    allow_email_template_customization: bool
    """Whether the mail templates may be edited."""
    automatic_answers: bool
    """Whether article suggestions are sent automatically to new requests."""
    bcc_archiving: bool
    """Whether copies of outgoing mail go to an archive address."""
    benchmark_opt_out: bool
    """Whether the account withdrew from the benchmark comparison across Zendesk customers."""
    business_hours: bool
    """Whether schedules of working hours are in use."""
    chat: bool
    """Whether live chat is turned on."""
    chat_about_my_ticket: bool
    """Whether customers can start a chat about an existing ticket."""
    csat_reason_code: bool
    """Whether a negative satisfaction rating asks for a reason."""
    custom_dkim_domain: bool
    """Whether outgoing mail is signed with DKIM for the account's own domain."""
    customer_context_as_default: bool
    """Whether the customer context panel is opened by default."""
    customer_satisfaction: bool
    """Whether satisfaction ratings for tickets are active."""
    customer_satisfaction_survey: bool
    """Whether the newer configurable satisfaction survey is active."""
    dynamic_contents: bool
    """Whether placeholders with per-language texts are available."""
    explore: bool
    """Whether the Explore analytics product is available."""
    explore_on_support_ent_plan: bool
    """Whether Explore comes with the account's Support Enterprise plan."""
    explore_on_support_pro_plan: bool
    """Whether Explore comes with the account's Support Professional plan."""
    facebook: bool
    """Whether the Facebook channel is active."""
    facebook_login: bool
    """Whether end users may sign in with a Facebook account."""
    fallback_composer: bool
    """Whether the fallback comment composer is used in the agent interface."""
    forum_analytics: bool
    """Whether analytics for community forums are available."""
    good_data_and_explore: bool
    """Whether the older GoodData reporting runs alongside Explore."""
    google_login: bool
    """Whether end users may sign in with a Google account."""
    is_abusive: bool
    """Whether Zendesk has marked the account as abusive."""
    light_agents: bool
    """Whether agents with limited, mostly internal access can be added."""
    markdown: bool
    """Whether agents may format comments with Markdown."""
    on_hold_status: bool
    """Whether the `hold` ticket status can be used."""
    organization_access_enabled: bool
    """Whether access by organization is turned on."""
    rich_content_in_emails: bool
    """Whether formatting and inline images of received mail are kept."""
    sandbox: bool
    """Whether the account can have a sandbox for testing."""
    satisfaction_prediction: bool
    """Whether tickets get a predicted satisfaction score."""
    suspended_ticket_notification: bool
    """Whether notices about suspended tickets are mailed."""
    ticket_forms: bool
    """Whether several ticket forms can be used."""
    ticket_tagging: bool
    """Whether tickets can carry tags."""
    topic_suggestion: bool
    """Whether forum topics are suggested to requesters."""
    twitter: bool
    """Whether the X (formerly Twitter) channel is active."""
    twitter_login: bool
    """Whether end users may sign in with an X (formerly Twitter) account."""
    user_org_fields: bool
    """Whether custom fields for users and organizations are available."""
    user_tagging: bool
    """Whether users and organizations can carry tags."""
    voice: bool
    """Whether Zendesk Talk is turned on."""


class AccountSettingsAgentDict(TypedDict, total=False):
    """Agent interface options, found under `agents` of the account settings."""

    agent_home: bool
    """Whether agents start from the agent home page."""
    agent_workspace: bool
    """Whether the Agent Workspace is turned on."""
    aw_self_serve_migration_enabled: bool
    """Whether admins may switch the account to the Agent Workspace themselves."""
    focus_mode: bool
    """Whether focus mode, which keeps calls and chats from colliding, is on."""
    idle_timeout_enabled: bool
    """Whether inactive agents have their status changed after a while."""
    unified_agent_statuses: bool
    """Whether agents set one status across all channels."""


class AccountSettingsApiDict(TypedDict, total=False):
    """API access options, found under `api` of the account settings."""

    accepted_api_agreement: bool
    """Whether the API terms have been agreed to for this account."""
    api_password_access_end_users: bool
    """Whether end users may call the API with their password."""
    api_token_access: str
    """Whether requests may be authenticated with an API token."""


class AccountSettingsAppsDict(TypedDict, total=False):
    """App permissions of the account, found under `apps` of the account settings."""

    create_private: bool
    """Whether private apps can be uploaded to this account."""
    create_public: bool
    """Whether apps for public release can be created."""
    use: bool
    """Whether apps may be installed and used at all."""


class AccountSettingsBillingDict(TypedDict, total=False):
    """Billing details found under `billing` of the account settings."""

    backend: str
    """Billing system behind the account, such as `internal` or `zuora`."""


class AccountSettingsBrandingDict(TypedDict, total=False):
    """Look of the account's interface, found under `branding` of the account settings."""

    favicon_url: str | None
    """Address of the browser tab icon; null when none was uploaded."""
    header_color: str
    """Background color of the header, as a hex code."""
    header_logo_url: str | None
    """Address of the logo in the header; null when none was uploaded."""
    page_background_color: str
    """Background color of pages, as a hex code."""
    tab_background_color: str
    """Background color of tabs, as a hex code."""
    text_color: str
    """Color of text in the themed areas, as a hex code."""


class AccountSettingsBrandsDict(TypedDict, total=False):
    """Multi-brand options, found under `brands` of the account settings."""

    default_brand_id: int
    """Brand that tickets get when nothing else decides it."""
    end_user_across_brand_requests: bool
    """Whether end users see their requests of all brands in one place."""
    end_user_upgrade_brand_association_behavior: str
    """Which brands an end user gets when promoted to agent."""
    new_agent_brand_association_behavior: str
    """Which brands a newly created agent is associated with."""
    require_brand_on_new_tickets: bool
    """Whether agents must pick a brand when creating a ticket."""


class AccountSettingsCdnHostDict(TypedDict, total=False):
    """One content delivery host listed in the `cdn` group of the account settings."""

    name: str
    """Short name of the host or provider."""
    url: str
    """Base address of the host."""


class AccountSettingsChatDict(TypedDict, total=False):
    """Chat integration options, found under `chat` of the account settings."""

    available: bool
    """Whether the account's plan includes chat."""
    enabled: bool
    """Whether chat has been turned on."""
    integrated: bool
    """Whether the Chat product is linked to Support."""
    maximum_request_count: int
    """Most chat requests an agent is to handle at a time."""
    welcome_message: str
    """Greeting a visitor sees when a chat starts."""


class AccountSettingsCrossSellDict(TypedDict, total=False):
    """Internal promotion flags, found under `cross_sell` of the account settings."""

    show_chat_tooltip: bool
    """Whether a tooltip promoting Chat is displayed."""
    xsell_source: str | None
    """Where a promotion originated; null when there was none."""


class AccountSettingsDeviceDict(TypedDict, total=False):
    """Options on requesters' device details, found under `device_metadata` of the account settings."""

    enabled: bool
    """Whether device details are shown on tickets."""
    hide_ip: bool
    """Whether the network address is kept from agents."""
    hide_location: bool
    """Whether the approximate place is kept from agents."""


class AccountSettingsEmailDict(TypedDict, total=False):
    """Mail options, found under `email` of the account settings."""

    accept_wildcard_emails: bool
    """Whether mail to any address at the account's Zendesk domain becomes tickets."""
    custom_dkim_domain: bool
    """Whether outgoing mail is DKIM-signed for the account's own domain."""
    email_sender_authentication: bool
    """Whether the sender of incoming mail is checked with SPF, DKIM and DMARC."""
    email_sender_authentication_profile: Literal["default", "enhanced"]
    """How strictly senders are checked: `default`, or `enhanced` for tighter rules."""
    email_status: bool
    """Whether the delivery status of outgoing mail is shown on tickets."""
    email_template_photos: bool
    """Whether profile photos appear in notification mails."""
    email_template_selection: bool
    """Whether a choice of mail templates is offered."""
    gmail_actions: bool
    """Whether Gmail action buttons are included in notifications."""
    html_mail_template: str
    """Template wrapped around HTML notifications."""
    mail_delimiter: str
    """Line placed on top of mails; text of a reply below it is dropped."""
    modern_email_template: bool
    """Whether the newer, simpler mail design is used."""
    multi_recipient_email_tickets: bool
    """Whether one mail addressed to several support addresses may open several tickets."""
    no_mail_delimiter: bool
    """Whether replies are parsed without the delimiter line."""
    personalized_replies: bool
    """Whether outgoing mail shows the agent's name as sender."""
    rich_content_in_emails: bool
    """Whether formatting and inline images of received mail are kept."""
    send_gmail_messages_via_gmail: bool
    """Whether mail from connected Gmail addresses is sent through Gmail."""
    text_mail_template: str
    """Template wrapped around plain-text notifications."""


class AccountSettingsGoogleAppsDict(TypedDict, total=False):
    """Google Workspace state, found under `google_apps` of the account settings."""

    has_google_apps: bool
    """Whether the account is linked to Google Workspace."""
    has_google_apps_admin: bool
    """Whether a Google Workspace admin is linked to the account."""


class AccountSettingsGroupDict(TypedDict, total=False):
    """Options on agent groups, found under `groups` of the account settings."""

    check_group_name_uniqueness: bool
    """Whether a new group is rejected if its name is already taken."""


class AccountSettingsKnowledgeDict(TypedDict, total=False):
    """Defaults of the agents' knowledge panel, found under `knowledge` of the account settings."""

    default_search_filters_brands: str
    """Brands preselected as a filter for searches."""
    default_search_filters_categories: str
    """Help center categories preselected as a filter for searches."""
    default_search_filters_external_content_sources: str
    """Outside content sources preselected as a filter for searches."""
    default_search_filters_locales: str
    """Languages preselected as a filter for searches."""
    default_search_filters_sections: str
    """Help center sections preselected as a filter for searches."""
    generative_answers: bool
    """Whether AI-written answers are offered to agents who search."""
    require_article_templates: bool
    """Whether new articles must start from a template."""
    search_articles: bool
    """Whether searches cover help center articles."""
    search_community_posts: bool
    """Whether searches cover posts of the community."""
    search_external_content: bool
    """Whether searches cover content from outside the help center."""


class AccountSettingsLimitsDict(TypedDict, total=False):
    """Ceilings of the account, found under `limits` of the account settings."""

    attachment_size: int
    """Largest file that may be attached, in bytes."""


class AccountSettingsLocalizationDict(TypedDict, total=False):
    """Language options, found under `localization` of the account settings."""

    locale_ids: list[int]
    """Locales the account has enabled, by their ids."""


class AccountSettingsLotusDict(TypedDict, total=False):
    """Technical options of the agent interface, found under `lotus` of the account settings."""

    pod_id: int
    """Number of the data center pod that hosts the account."""
    prefer_lotus: bool
    """Whether agents land in the current agent interface rather than the classic one."""
    reporting: bool
    """Whether reporting is offered in the agent interface."""


class AccountSettingsMessageInactivityDefaultLocalizedMessagesDict(TypedDict, total=False):
    """Stock wording for inactivity messages of messaging conversations."""

    pre_solved_message_1: str
    """Stock text of the first reminder. Read-only."""
    pre_solved_message_2: str
    """Stock text of the second reminder. Read-only."""
    solved_message: str
    """Stock text sent when the conversation is closed for inactivity. Read-only."""


class AccountSettingsMessageInactivityReminderDict(TypedDict, total=False):
    """One reminder sent to a messaging customer who has stopped replying."""

    message: str
    """Text the customer receives."""
    tags: list[str]
    """Tags added to the ticket when the reminder goes out."""
    ticket_status_id: int | None
    """Custom status the ticket then takes; null leaves the status alone."""
    timeout: int | None
    """Length of silence before this reminder goes out; null if not set."""


class AccountSettingsMetricsDict(TypedDict, total=False):
    """Measures of the account itself, found under `metrics` of the account settings."""

    account_size: str
    """Size bracket of the account, such as `1-9` or `100-399`."""


class AccountSettingsOnboardingDict(TypedDict, total=False):
    """State of the guided setup, found under `onboarding` of the account settings."""

    checklist_onboarding_version: int
    """Version of the setup checklist shown to the account."""
    onboarding_segments: str | None
    """Audience segments the account was put in during setup; null if none."""
    product_sign_up: str | None
    """Product through which the account was opened; null if unknown."""


class AccountSettingsRoutingDict(TypedDict, total=False):
    """Omnichannel routing options, found under `routing` of the account settings."""

    autorouting_tag: str
    """Tag that marks email tickets for automatic routing."""
    enabled: bool
    """Whether omnichannel routing is turned on."""
    max_email_capacity: int
    """Most email tickets assigned to an agent at a time."""
    max_messaging_capacity: int
    """Most messaging conversations assigned to an agent at a time."""
    reassignment_messaging_enabled: bool
    """Whether messaging tickets that an agent does not accept are passed on."""
    reassignment_messaging_timeout: int
    """Wait before an unaccepted messaging ticket goes to another agent."""
    reassignment_talk_timeout: int
    """Wait before an unanswered call goes to another agent."""


class AccountSettingsRuleDict(TypedDict, total=False):
    """Options for business rules, found under `rule` of the account settings."""

    macro_most_used: bool
    """Whether agents see their most used macros on top of the list."""
    macro_order: str
    """How macros are sorted, such as `alphabetical` or `position`."""
    skill_based_filtered_views: list[dict[str, object]]
    """Views that show agents only tickets fitting their skills."""
    using_skill_based_routing: bool
    """Whether skills are used to route tickets."""


class AccountSettingsSideConversationsDict(TypedDict, total=False):
    """Side conversation channels, found under `side_conversations` of the account settings."""

    email_channel: bool
    """Whether agents may start side conversations by email."""
    msteams_channel: bool
    """Whether agents may start side conversations in Microsoft Teams."""
    show_in_context_panel: bool
    """Whether side conversations are displayed in the context panel."""
    slack_channel: bool
    """Whether agents may start side conversations in Slack."""
    tickets_channel: bool
    """Whether agents may start side conversations as child tickets."""


class AccountSettingsStatisticsDict(TypedDict, total=False):
    """Available usage statistics, found under `statistics` of the account settings."""

    forum: bool
    """Whether statistics on forums are available."""
    rule_usage: bool
    """Whether usage figures of business rules are available."""
    search: bool
    """Whether statistics on searches are available."""


class AccountSettingsTicketDict(TypedDict, total=False):
    """Ticket handling options, found under `tickets` of the account settings."""

    accepted_new_collaboration_tos: bool
    """Whether the terms for the newer CCs and followers were accepted."""
    agent_collision: bool
    """Whether agents see who else has the same ticket open."""
    agent_invitation_enabled: bool
    """Whether agents can be invited to a ticket."""
    agent_ticket_deletion: bool
    """Whether agents, not just admins, may delete tickets."""
    allow_group_reset: bool
    """Whether a ticket may go back to having no assignee within a group."""
    assign_default_organization: bool
    """Whether new tickets take the default organization of their requester."""
    assign_tickets_upon_solve: bool
    """Whether an unassigned ticket goes to the agent who solves it."""
    auto_translation_enabled: bool
    """Whether conversations may be translated automatically."""
    auto_updated_ccs_followers_rules: bool
    """Whether business rules were converted to the newer CCs and followers."""
    chat_sla_enablement: bool
    """Whether SLA policies apply to chat tickets."""
    collaboration: bool
    """Whether people besides requester and assignee can be copied on tickets."""
    comments_public_by_default: bool
    """Whether the comment editor starts out in public reply mode."""
    default_solved_ticket_reassignment_strategy: str
    """What becomes of solved tickets of an agent who is removed from a group."""
    default_to_draft_mode: bool
    """Whether the comment editor starts out in draft mode."""
    email_attachments: bool
    """Whether files are attached to outgoing mail instead of linked."""
    email_redact_attachments_when_placeholders_disallow: bool
    """Whether attachments are left out of e-mails whose placeholders may not show them."""
    emoji_autocompletion: bool
    """Whether typing a colon suggests emoji in the editor."""
    follower_and_email_cc_collaborations: bool
    """Whether the newer model of email CCs and followers is in use."""
    has_color_text: bool
    """Whether agents may color the text of comments."""
    is_first_comment_private_enabled: bool
    """Whether the first comment of a ticket may be an internal note."""
    light_agent_email_ccs_allowed: bool
    """Whether light agents can be copied by email."""
    list_empty_views: bool
    """Whether views without tickets are listed."""
    list_newest_comments_first: bool
    """Whether the ticket shows the latest comment on top."""
    markdown_ticket_comments: bool
    """Whether comments may be formatted with Markdown."""
    maximum_personal_views_to_list: int
    """How many personal views an agent's list displays."""
    modern_ticket_reassignment: bool
    """Whether tickets of removed agents are reassigned by the newer procedure."""
    private_attachments: bool
    """Whether attachments can be opened only after signing in."""
    rich_text_comments: bool
    """Whether the editor offers rich text formatting."""
    show_modern_ticket_reassignment: bool
    """Whether the option for the newer reassignment procedure is displayed."""
    status_hold: bool
    """Whether the `hold` status is on offer."""
    tagging: bool
    """Whether tickets can be tagged."""
    using_skill_based_routing: bool
    """Whether tickets are routed by agents' skills."""


class AccountSettingsTicketFormDict(TypedDict, total=False):
    """Texts on form selection, found under `ticket_form` of the account settings."""

    raw_ticket_forms_instructions: str
    """Prompt for choosing a form, with dynamic content placeholders left unresolved."""
    ticket_forms_instructions: str
    """Prompt that asks end users to choose a ticket form."""


class AccountSettingsTwitterDict(TypedDict, total=False):
    """Options of the X (formerly Twitter) channel, found under `twitter` of the account settings."""

    shorten_url: str
    """When links in outgoing posts are shortened, such as `optional`."""


class AccountSettingsUserDict(TypedDict, total=False):
    """User profile options, found under `user` of the account settings."""

    agent_created_welcome_emails: bool
    """Whether users whom an agent adds get a welcome mail."""
    end_user_phone_number_validation: bool
    """Whether phone numbers of end users must be in a valid format."""
    have_gravatars_enabled: bool
    """Whether Gravatar images stand in for missing profile photos."""
    language_selection: bool
    """Whether a language can be chosen in user profiles."""
    multiple_organizations: bool
    """Whether a user may belong to several organizations."""
    tagging: bool
    """Whether users and organizations can be tagged."""
    time_zone_selection: bool
    """Whether a time zone can be chosen in user profiles."""


class AccountSettingsVoiceDict(TypedDict, total=False):
    """Options of Zendesk Talk, found under `voice` of the account settings."""

    agent_confirmation_when_forwarding: bool
    """Whether agents must confirm a forwarded call before it is connected."""
    agent_wrap_up_after_calls: bool
    """Whether agents get time to finish notes after a call."""
    enabled: bool
    """Whether Talk is turned on."""
    logging: bool
    """Whether calls are logged."""
    maximum_queue_size: int
    """Most callers who may wait in line."""
    maximum_queue_wait_time: int
    """Longest time a caller waits in the queue, in minutes."""
    only_during_business_hours: bool
    """Whether calls are taken during business hours only."""
    outbound_enabled: bool
    """Whether agents may place calls."""
    recordings_public: bool
    """Whether call recordings are visible on the ticket to end users."""
    uk_mobile_forwarding: bool
    """Whether calls may be forwarded to mobile phones in the UK."""


class ActionDict(TypedDict, total=False):
    """One step that a trigger, automation or macro carries out, such as setting a ticket property or sending mail."""

    field: str
    """What the step changes or does, such as `status`, `group_id` or `notification_user`."""
    value: str | int | float | bool | list[object] | dict[str, object] | None
    """New value or arguments of the step; an array where several parts are needed, such as recipient, subject and body."""


class AgentAvailabilityStatusDict(TypedDict, total=False):
    """Unified status of an agent within an availability record."""

    id: int
    """Identifies the unified status: 2 offline, 3 online, 4 away, 5 transfers only, others custom. Read-only."""
    name: str
    """Title of the status, such as `online` or `away`. Read-only."""
    reason: (
        Literal[
            "UNKNOWN",
            "AGENT_STATUS_SWITCHER",
            "AGENT_LOGOUT",
            "AGENT_STATUS_DELETED",
            "AGENT_DISCONNECTED",
            "AGENT_IDLE_TIMEOUT",
            "SWITCHER_AUTO_RECONNECT",
            "OMNICHANNEL_ROUTING_ENABLED",
            "PUBLIC_API",
            "INTERNAL_TEST",
            "EXPLORE_TAKE_AN_ACTION",
            "WFM_STATUS_UPDATE",
            "MONITORING_ASSISTANT_UPDATE",
        ]
        | str
    )
    """What caused the status to be set. Read-only."""
    updated_at: str
    """When the agent entered the status. Read-only."""


class AgentMacroReferenceDict(TypedDict, total=False):
    """Ticket audit event noting that an agent applied a macro."""

    id: int
    """Identifies the event within the ticket's history; assigned by Zendesk."""
    macro_id: str
    """Macro that was applied."""
    macro_title: str
    """Name of the macro at the time it was applied."""
    type: Literal["AgentMacroReference"]
    """Event type, always `AgentMacroReference`."""
    via: dict[str, object]
    """Channel through which the macro was applied."""


class AgentSkillDict(TypedDict, total=False):
    """A routing skill of an agent."""

    id: str
    """Identifies the value of a routing attribute. Read-only."""


class AgentStatusJobStatusDict(TypedDict, total=False):
    """Progress of a background job that changes the statuses of many agents."""

    id: str
    """Identifies the job; assigned by Zendesk."""
    message: str
    """Explanation of the current state of the job."""
    progress: int
    """Number of agents processed so far."""
    results: list[dict[str, object]]
    """Outcome for each agent."""
    status: str
    """Stage of the job, such as `queued`, `working`, `completed` or `failed`."""
    total: int
    """Number of agents in the whole job."""
    url: str
    """API address for polling this job."""


class ApiTokenDict(TypedDict, total=False):
    """Secret for authenticating API requests of an account. The listed record describes it without revealing it."""

    active: bool
    """Whether requests may use the token."""
    created_at: str
    """When the token was generated. Read-only."""
    description: str
    """Note on what the token is used for."""
    id: int
    """Identifies the token record, and is not the secret itself. Read-only."""
    last_used: str | None
    """When a request last used the token; null if never. Read-only."""
    updated_at: str
    """When the token record was last modified. Read-only."""
    user_id: int
    """User the token is tied to. Read-only."""


class AppJobReferenceDict(TypedDict, total=False):
    """Pointer to the background job that an app upload, update or installation has started."""

    job_id: str
    """Job to poll for the outcome. Read-only."""


class AppJobStatusDict(TypedDict, total=False):
    """Progress of a background job of the Apps API. Builds report the app, requirement jobs the installation."""

    app_id: int
    """App produced by a finished build job. Read-only."""
    app_url: str
    """Where to fetch the app that a build job produced. Read-only."""
    id: str
    """Identifies the job; assigned by Zendesk. Read-only."""
    installation_id: int
    """Installation whose requirements the job sets up or removes. Read-only."""
    message: str
    """Explanation of the current state, notably of a failure. Read-only."""
    progress: int | None
    """Steps done so far; null before the count is known. Read-only."""
    retry_in: int
    """Hint on how long to wait before polling again; sent for build jobs. Read-only."""
    status: Literal["queued", "working", "failed", "completed", "killed"] | str
    """Stage of the job; `completed`, `failed` and `killed` are final. Read-only."""
    total: int | None
    """Number of steps in the whole job; null before it is known. Read-only."""
    url: str
    """API address for polling this job. Read-only."""


class AppLocationDict(TypedDict, total=False):
    """A place in a Zendesk product where apps can be displayed, such as the ticket sidebar."""

    collapsible: bool
    """Whether apps in this place can be folded up. Read-only."""
    host_application: str
    """Product that offers the place, such as `zendesk`. Read-only."""
    id: int
    """Identifies the place; apps refer to it in their `locations`. Read-only."""
    name: str
    """Technical name of the place, such as `ticket_sidebar` or `nav_bar`. Read-only."""
    orderable: bool
    """Whether admins can change the order of the apps shown there. Read-only."""
    product_code: int
    """Numeric code of the product that offers the place. Read-only."""
    visible: bool
    """Whether apps show on screen there; background places are invisible. Read-only."""


class AppLocationInstallationDict(TypedDict, total=False):
    """The order in which installed apps appear in one location of the product."""

    installations: list[int]
    """Ids of the installations in display order."""
    location_name: str
    """Technical name of the place being ordered, such as `ticket_sidebar`."""


class AppParameterDict(TypedDict, total=False):
    """A setting declared in an app's manifest that an admin fills in on installation."""

    app_id: int
    """App whose manifest declares the setting."""
    created_at: str
    """When the setting was first registered."""
    default_value: object
    """Value used when the admin enters none; null when there is no default."""
    id: int
    """Identifies the declared setting; assigned by Zendesk."""
    kind: str
    """Sort of input expected, such as `text`, `checkbox` or `hidden`."""
    name: str
    """Key under which the value is stored in the installation's settings."""
    position: int
    """Rank of the setting in the installation form."""
    required: bool
    """Whether installation fails without a value."""
    secure: bool
    """Whether the value is hidden from the browser and only inserted into proxied requests."""
    updated_at: str
    """When the declaration last changed."""


class AppRequirementDict(TypedDict, total=False):
    """A support record, such as a trigger or ticket field, that an app created on installation because it depends on it."""

    account_id: int
    """Account in which the required record was created."""
    created_at: str
    """When the required record was linked to the app."""
    identifier: str
    """Name the app's requirements file gives to the record."""
    requirement_id: int
    """Id of the actual record, to be read with `requirement_type`."""
    requirement_type: str
    """Kind of record that was created, such as `triggers` or `ticket_fields`."""
    updated_at: str
    """When the link was last changed."""


class AppSettingDict(TypedDict, total=False):
    """One parameter value of an app installation, as a name and value pair."""

    name: str
    """Parameter as named in the app's manifest."""
    value: object
    """What the admin entered; null when empty or withheld."""


class AppUploadDict(TypedDict, total=False):
    """Receipt for an uploaded app package; a later call builds the app from it."""

    id: int
    """Refers to the stored package when creating or updating an app. Read-only."""


class ApprovalRequestAuthorDict(TypedDict, total=False):
    """Person who wrote a message in the clarification of an approval request."""

    avatar: str
    """Address of the author's picture."""
    email: str
    """Mail address of the author."""
    id: int
    """User id of the author."""
    name: str
    """Display name of the author."""
    role: str
    """Role of the author in Zendesk."""


class ApprovalRequestMessageDict(TypedDict, total=False):
    """Message exchanged between approver and requester to clarify an approval request."""

    author: ApprovalRequestAuthorDict
    """Who wrote the message."""
    created_at: str
    """When the message was written."""
    id: str
    """Identifies the message; assigned by Zendesk."""
    message: str
    """Text of the message."""


class ApprovalWorkflowInstanceDict(TypedDict, total=False):
    """One run of an approval workflow, started for a ticket."""

    custom_object_record: dict[str, object]
    """Underlying record that holds the state of the run."""


class AssigneeFieldAssignableAgentDict(TypedDict, total=False):
    """Agent of a group as offered in the assignee field of a ticket."""

    avatar_url: str | None
    """Address of the agent's picture; null if there is none."""
    id: int
    """User id of the agent."""
    name: str
    """Display name of the agent."""


class AssigneeFieldAssignableGroupDict(TypedDict, total=False):
    """Group as offered in the assignee field of a ticket."""

    description: str
    """What the group is for. Read-only."""
    id: int
    """Identifies the group to assign; assigned by Zendesk. Read-only."""
    name: str
    """Display name of the group. Read-only."""


class AssigneeFieldAssignableSearchAgentDict(TypedDict, total=False):
    """Agent found by a name search in the assignee field, together with one of the agent's groups."""

    group: str
    """Name of the group the agent would be assigned in."""
    group_id: int
    """Group the agent would be assigned in."""
    id: int
    """User id of the agent."""
    name: str
    """Display name of the agent."""
    photo_url: str | None
    """Address of the agent's picture; null if there is none."""


class AssigneeFieldAssignableSearchGroupDict(TypedDict, total=False):
    """Group found by a name search in the assignee field of a ticket."""

    id: int
    """Identifies the group that matched; assigned by Zendesk."""
    name: str
    """Display name of the group that matched."""


class AttachmentDict(TypedDict, total=False):
    """File that belongs to a ticket comment or another record, with the address to download it from."""

    content_type: str
    """MIME type of the file, such as `image/png`. Read-only."""
    content_url: str
    """Address to download the file from; may require signing in. Read-only."""
    deleted: bool
    """Whether the file has been removed. Read-only."""
    file_name: str
    """Name of the file as uploaded. Read-only."""
    height: int | None
    """Picture height in pixels; null when the file is no image. Read-only."""
    id: int
    """Identifies the attachment; assigned by Zendesk. Read-only."""
    inline: bool
    """Whether the file is displayed within the comment and left out of the attachment list. Read-only."""
    malware_access_override: bool
    """Whether downloading is allowed although malware was found."""
    malware_scan_result: Literal["malware_found", "malware_not_found", "failed_to_scan", "not_scanned"] | str
    """Outcome of the virus scan; `not_scanned` while none has been made. Read-only."""
    mapped_content_url: str
    """Download address on the account's own mapped domain. Read-only."""
    name: str
    """Name of the file; of pictures, beside `file_name`. Read-only."""
    size: int
    """File size in bytes. Read-only."""
    thumbnails: list[AttachmentDict]
    """Reduced versions of an image, each described as an attachment. Read-only."""
    url: str
    """API address of this attachment. Read-only."""
    width: int | None
    """Picture width in pixels; null when the file is no image. Read-only."""


AuditEventDataDict = TypedDict(
    "AuditEventDataDict",
    {
        "answered_by_id": int,
        "answered_by_name": str,
        "author_id": int,
        "brand_id": int,
        "call_duration": float | str,
        "call_id": int,
        "from": str,
        "line_type": str,
        "location": str,
        "public": bool,
        "recorded": bool,
        "recording_consent_action": str,
        "recording_type": str,
        "recording_url": str,
        "started_at": str,
        "to": str,
        "transcription_status": str,
        "transcription_text": str,
        "via_id": int,
    },
    total=False,
)
"""Details of a phone call or channel message attached to an audit event.

Keys:
    answered_by_id: Agent who took the call.
    answered_by_name: Name of the agent who took the call.
    author_id: User the comment on the call is attributed to.
    brand_id: Brand of the line that was called.
    call_duration: Length of the call in seconds.
    call_id: Talk call the event describes.
    from: Number the call came from.
    line_type: Kind of line used for the call, such as `phone`.
    location: Approximate place of the caller.
    public: Whether end users can see the comment on the call.
    recorded: Whether the call was recorded.
    recording_consent_action: Choice the caller made when asked about recording.
    recording_type: Kind of recording, such as a call or a voicemail.
    recording_url: Address of the sound recording.
    started_at: When the call began.
    to: Number that was called.
    transcription_status: State of turning the recording into text.
    transcription_text: What was said, as text.
    via_id: Numeric code of the channel.
"""


class AuditLogDict(TypedDict, total=False):
    """Entry in the account's audit log telling who changed which setting, rule, user or other item."""

    action: Literal["create", "destroy", "exported", "login", "update"] | str
    """What was done to the item; `exported` and `login` mark data exports and sign-ins. Read-only."""
    action_label: str
    """Readable, localized name of the action. Read-only."""
    actor_id: int
    """User or system who made the change; -1 stands for Zendesk itself. Read-only."""
    actor_name: str
    """Name of whoever made the change. Read-only."""
    change_description: str
    """Account of what changed, often with old and new value. Read-only."""
    created_at: str
    """When the change was made. Read-only."""
    id: int
    """Identifies the log entry; assigned by Zendesk. Read-only."""
    ip_address: str | None
    """Network address from which the change was made. Read-only."""
    source_id: int
    """Identifies the item that was changed, within its type. Read-only."""
    source_label: str
    """Readable name of the item that was changed. Read-only."""
    source_type: str
    """Kind of item that was changed, such as `user`, `rule` or `apitoken`. Read-only."""
    url: str
    """API address of this log entry. Read-only."""


class AuthorDict(TypedDict, total=False):
    """Short form of the person who wrote a suspended ticket's message."""

    email: str
    """Mail address of the writer. Read-only."""
    id: int
    """User id of the writer. Read-only."""
    name: str
    """Display name of the writer. Read-only."""


class AvailableAgentDict(TypedDict, total=False):
    """Agent who can be added to groups, in short form."""

    custom_role_id: int | None
    """Role of the agent, if it is one that the account defined. Read-only."""
    email: str
    """Mail address of the agent. Read-only."""
    entitlements: list[str] | None
    """Products that the agent may use, such as `support` or `chat`. Read-only."""
    id: int
    """User id of the agent. Read-only."""
    name: str
    """Full name of the agent. Read-only."""
    photo_url: str | None
    """Address of the profile picture. Read-only."""
    role: Literal["agent", "admin"] | str
    """Kind of user, in lower case. Read-only."""
    role_type: int | None
    """Number of the built-in role; see `CustomAgentRole.role_type`. Read-only."""
    suspended: bool
    """Whether the agent is suspended. Read-only."""


class BrandDict(TypedDict, total=False):
    """One of the customer-facing identities of an account, with its own subdomain and help center."""

    active: bool
    """Whether the brand is in use."""
    brand_url: str
    """Address of the brand's site, with host mapping applied."""
    created_at: str
    """When the brand was set up. Read-only."""
    default: bool
    """Whether new tickets get this brand unless something else decides it."""
    has_help_center: bool
    """Whether the brand has a help center."""
    help_center_state: Literal["enabled", "disabled", "restricted"]
    """Availability of the help center; `restricted` means that visitors must sign in. Read-only."""
    host_mapping: str | None
    """Own domain pointed at the brand's site; null if there is none."""
    id: int
    """Identifies the brand; assigned by Zendesk. Read-only."""
    is_deleted: bool
    """Whether the brand has been deleted."""
    logo: AttachmentDict | None
    """Logo image of the brand; null if none was uploaded. Written by `client.brands.logo.update()`."""
    name: str
    """Name of the brand, as agents choose it and customers see it."""
    signature_template: str | None
    """Template of the signature under agents' replies for the brand."""
    subdomain: str
    """First part of the brand's `zendesk.com` address."""
    ticket_form_ids: list[int]
    """Ticket forms available to the brand. Read-only."""
    updated_at: str
    """When the brand was last modified. Read-only."""
    url: str
    """API address of this brand. Read-only."""
    user_separation: Literal["account", "brand"]
    """Whether end users are shared across the `account` or kept apart per `brand`."""


class BrandAgentDict(TypedDict, total=False):
    """Membership that lets an agent work on tickets of a brand."""

    brand_id: int
    """Brand the agent may work for."""
    created_at: str
    """When the agent was given the brand. Read-only."""
    id: str | int
    """Identifies the brand membership; assigned by Zendesk. Read-only."""
    updated_at: str
    """When the membership was last modified. Read-only."""
    url: str
    """API address of this brand membership. Read-only."""
    user_id: int
    """Agent who may work for the brand."""


class CapacityRuleAssigneeDict(TypedDict, total=False):
    """Pairing of an agent with the capacity rule that holds for them."""

    agent_id: int
    """Agent to whom the rule applies."""
    capacity_rule_id: str
    """Rule that caps the agent's work."""


class CapacityRuleAssigneesDict(TypedDict, total=False):
    """The first agents to whom a capacity rule applies; `capacity.rules.assignees` lists all."""

    assignees: list[CapacityRuleAssigneeDict]
    """The pairings of agent and rule. Read-only."""
    links: dict[str, object]
    """Where the next and the previous ones are. Read-only."""
    meta: dict[str, object]
    """Whether there are more. Read-only."""


class CcEventDict(TypedDict, total=False):
    """Ticket audit event noting who was copied on an update."""

    id: int
    """Identifies the event within the ticket's history; assigned by Zendesk."""
    recipients: list[int]
    """Users who were copied."""
    type: Literal["Cc"]
    """Event type, always `Cc`."""
    via: dict[str, object]
    """Channel or rule that caused the copy."""


class ChannelFrameworkResultStatusDict(TypedDict, total=False):
    """Status that tells how a pushed item of a channel integration was processed."""

    code: str
    """Status code for programs, such as `success`. Read-only."""
    description: str
    """Readable explanation of the status. Read-only."""


class ChannelGroupStatusDict(TypedDict, total=False):
    """The agents of a group on one channel, and the work that they have."""

    state_counts: dict[str, int]
    """Number of agents in each state, such as `online`. Read-only."""
    total_consumed_capacity: int
    """Work items that the agents have. Read-only."""


class ChatAgentEventDict(TypedDict, total=False):
    """A change in an agent's status, load or limits, from the incremental export of agent events."""

    account_id: int
    """Chat account in which the change happened."""
    agent_id: int
    """Agent who was affected."""
    field_name: Literal["status", "engagement_count", "max_capacity", "chat_limit"] | str
    """What changed: online status, number of served chats, or a capacity limit."""
    id: str
    """Identifies the event; useful for dropping repeats between pages."""
    previous_value: object
    """What stood there before the change."""
    timestamp: str
    """When the change happened."""
    value: object
    """What stands there after the change."""


class ChatAgentTimelineDict(TypedDict, total=False):
    """A stretch of time an agent spent in one status, from the incremental export of agent timelines."""

    agent_id: int
    """Agent to whom the stretch belongs."""
    duration: float
    """Length of the stretch in seconds."""
    engagement_count: int
    """Number of chats the agent was serving during the stretch."""
    id: str
    """Identifies the stretch; built from agent and time."""
    start_time: str
    """When the stretch began."""
    status: str
    """Availability during the stretch, such as `online`, `away` or `invisible`."""


class ChatBanDict(TypedDict, total=False):
    """A block that keeps a visitor or an IP address from chatting."""

    create_date: str
    """When the ban was set, as older responses name it. Read-only."""
    created_at: str
    """When the ban was set. Read-only."""
    id: int
    """Identifies the ban; assigned by Zendesk."""
    ip_address: str
    """Blocked address or range; only for bans by address."""
    reason: str
    """Why the ban was set, as noted by the agent."""
    type: str
    """What is blocked: `visitor` or `ip_address`."""
    visitor: list[dict[str, object]]
    """Bans by visitor, when the response groups the bans by kind."""
    visitor_id: str
    """Chat visitor who is blocked; only for bans by visitor."""
    visitor_name: str
    """Name the blocked visitor went by."""


class ChatBanListDict(TypedDict, total=False):
    """All bans of the Chat account, grouped by what they block."""

    ip_address: list[ChatBanDict]
    """Bans that apply to addresses."""
    visitor: list[ChatBanDict]
    """Bans that apply to single visitors."""


class ChatBillingDict(TypedDict, total=False):
    """Contact and postal address used for invoicing the Chat account."""

    additional_info: str
    """Extra lines to print on the invoice, such as a tax number."""
    address1: str
    """First line of the street address."""
    address2: str
    """Second line of the street address."""
    city: str
    """Town of the billing address."""
    company: str
    """Organization to be invoiced."""
    country_code: str
    """Country of the billing address as a two-letter ISO code."""
    cycle: int
    """Months covered by one billing period."""
    email: str
    """Address that receives the invoices."""
    first_name: str
    """Given name of the billing contact."""
    last_name: str
    """Family name of the billing contact."""
    phone: str
    """Telephone of the billing contact."""
    postal_code: str
    """Zip or postal code of the billing address."""
    state: str
    """State or province of the billing address."""


class ChatConversionAttributionDict(TypedDict, total=False):
    """Credit for a conversion: the agent, department and chat that led to it."""

    agent_id: int
    """Agent who gets the credit."""
    agent_name: str
    """Display name of the credited agent."""
    chat_timestamp: str
    """Start of the chat that led to the conversion."""
    department_id: int
    """Department that gets the credit."""
    department_name: str
    """Title of the credited department."""


class ChatCountDict(TypedDict, total=False):
    """Message totals of a chat or engagement, split by side."""

    agent: int
    """Messages written by agents."""
    total: int
    """Messages from both sides together."""
    visitor: int
    """Messages written by the visitor."""


class ChatDefinitionDict(TypedDict, total=False):
    """Logic of a Chat trigger: the event that sets it off, its condition and its actions."""

    actions: str | list[object]
    """What the trigger does, as nested lists of an action name and its arguments."""
    condition: str | list[object]
    """Test that has to hold, as nested lists led by an operator such as `and`."""
    editor: str
    """Editor that the trigger was made with."""
    event: str | list[object]
    """Happening that starts the check, such as `page_enter` or `chat_requested`."""
    version: int
    """Format version of the definition."""


class ChatDepartmentEventDict(TypedDict, total=False):
    """A change to a department's state, from the incremental export of department events."""

    account_id: int
    """Chat account in which the change happened."""
    department_id: int
    """Department that was affected."""
    field_name: str
    """Property that changed, such as `status`."""
    id: str
    """Identifies the event; useful for dropping repeats between pages."""
    previous_value: object
    """What stood there before the change."""
    timestamp: str
    """When the change happened."""
    value: object
    """What stands there after the change."""


class ChatDepartmentSettingsDict(TypedDict, total=False):
    """Options of a Chat department."""

    chat_enabled: bool
    """Whether the department takes live chats."""


class ChatEventValueDict(TypedDict, total=False):
    """Details of a live chat, as contained in a chat event of a ticket audit."""

    chat_id: str
    """Identifies the chat conversation. Read-only."""
    history: list[dict[str, object]]
    """Messages and happenings of the chat, in order."""
    visitor_id: str
    """Identifies the visitor who chatted. Read-only."""


class ChatGoalSettingsConditionDict(TypedDict, total=False):
    """One test within a Chat goal, usually on the address of a visited page."""

    operator: str
    """How to compare, such as `equals` or `contains`."""
    type: str
    """What is tested, such as `url`."""
    value: str
    """Text to compare with."""


class ChatHistoryEventConversionAttributionDict(TypedDict, total=False):
    """Credit for a conversion as it appears within a chat transcript."""

    agent_id: int
    """Agent who gets the credit."""
    agent_name: str
    """Display name of the credited agent."""
    chat_timestamp: str
    """Start of the chat that led to the conversion."""
    department_id: int
    """Department that gets the credit."""
    department_name: str
    """Title of the credited department."""


class ChatIpAddressDict(TypedDict, total=False):
    """A Chat ban on an IP address, as listed among the banned addresses."""

    id: int
    """Identifies the ban; assigned by Zendesk."""
    ip_address: str
    """Address or range that is blocked."""
    reason: str
    """Why the address was blocked."""
    type: str
    """Kind of ban; `ip_address` here."""


class ChatPlanDict(TypedDict, total=False):
    """Subscription plan of a Chat account: the features it switches on and the limits it sets."""

    agent_leaderboard: bool
    """Whether the ranking of agents is available."""
    agent_reports: bool
    """Whether reports about single agents are available."""
    analytics: bool
    """Whether Chat analytics is available."""
    chat_reports: bool
    """Whether reports about chats are available."""
    daily_reports: bool
    """Whether a daily summary can be mailed."""
    email_reports: bool
    """Whether reports can be mailed."""
    file_upload: bool
    """Whether files can be sent in chats."""
    goals: int
    """How many conversion goals may be set up."""
    high_load: bool
    """Whether the plan is laid out for sites with heavy traffic."""
    integrations: bool
    """Whether connections to other software are available."""
    ip_restriction: bool
    """Whether access can be limited to certain IP addresses."""
    long_desc: str
    """Full title of the plan."""
    max_advanced_triggers: str
    """How many advanced triggers are allowed; may say `unlimited`."""
    max_agents: int
    """How many agent seats the plan holds."""
    max_basic_triggers: str
    """How many basic triggers are allowed; may say `unlimited`."""
    max_concurrent_chats: str
    """How many chats may run at once; may say `unlimited`."""
    max_departments: str
    """How many departments are allowed; may say `unlimited`."""
    max_history_search_days: str
    """How many days back the history can be searched; may say `unlimited`."""
    monitoring: bool
    """Whether the real-time monitor is available."""
    name: str
    """Technical name of the plan, such as `enterprise`."""
    operating_hours: bool
    """Whether opening hours can be set."""
    price: float
    """Cost of the plan per agent and billing period."""
    rest_api: bool
    """Whether the Chat REST API may be used."""
    short_desc: str
    """Brief title of the plan."""
    sla: bool
    """Whether a service level agreement is part of the plan."""
    support: bool
    """Whether the plan includes customer support from Zendesk."""
    unbranding: bool
    """Whether Zendesk branding can be taken off the widget."""
    widget_customization: str
    """Degree to which the widget's look may be changed, such as `full`."""


class ChatRealtimeAgentsFiguresDict(TypedDict, total=False):
    """Live figures on agents."""

    agents_away: int
    """Agents whose status is away. Read-only."""
    agents_invisible: int
    """Agents who are logged in and invisible to visitors. Read-only."""
    agents_online: int
    """Agents who are online. Read-only."""


class ChatRealtimeAgentsUpdateDict(TypedDict, total=False):
    """Live figures on agents of a department or of the account."""

    data: ChatRealtimeAgentsFiguresDict
    """The figures; where one was asked for, this one alone. Read-only."""
    department_id: int | None
    """Department that they are about; null for the whole account. Read-only."""
    topic: str
    """What they are about. Read-only."""
    type: str
    """Kind of message; `update` here. Read-only."""


class ChatRealtimeChatsFiguresDict(TypedDict, total=False):
    """Live figures on chats."""

    active_chats: int
    """Chats that agents serve at the moment. Read-only."""
    assigned_chats: int
    """Chats that an agent is to serve and has not answered yet. Read-only."""
    chat_duration_avg: int | None
    """Mean length of the chats that are served, in seconds. Read-only."""
    chat_duration_max: int | None
    """Length of the longest chat that is served, in seconds. Read-only."""
    incoming_chats: int
    """Chats that wait and that no agent is to serve yet. Read-only."""
    missed_chats: dict[str, int]
    """Chats whose visitor left before an agent answered, by the minutes looked back on: `30`, `60`. Read-only."""
    response_time_avg: int | None
    """Mean time for which visitors have waited for a reply, in seconds. Read-only."""
    response_time_max: int | None
    """Longest time for which a visitor has waited for a reply, in seconds. Read-only."""
    satisfaction_bad: dict[str, int]
    """Bad ratings, by the minutes looked back on: `30`, `60`. Read-only."""
    satisfaction_good: dict[str, int]
    """Good ratings, by the minutes looked back on: `30`, `60`. Read-only."""
    waiting_time_avg: int | None
    """Mean time for which visitors have waited for an agent, in seconds. Read-only."""
    waiting_time_max: int | None
    """Longest time for which a visitor has waited for an agent, in seconds. Read-only."""


class ChatRealtimeChatsUpdateDict(TypedDict, total=False):
    """Live figures on chats of a department or of the account."""

    data: ChatRealtimeChatsFiguresDict
    """The figures; where one was asked for, this one alone. Read-only."""
    department_id: int | None
    """Department that they are about; null for the whole account. Read-only."""
    topic: str
    """What they are about. Read-only."""
    type: str
    """Kind of message; `update` here. Read-only."""


class ChatResponseTimeDict(TypedDict, total=False):
    """How quickly agents replied in a chat or engagement, in seconds."""

    avg: float
    """Mean wait for a reply, in seconds."""
    first: int
    """Wait for the first reply, in seconds."""
    max: int
    """Longest wait for a reply, in seconds."""


class ChatRolePermissionsDict(TypedDict, total=False):
    """What holders of a Chat role may see and do."""

    access_analytics: str
    """Whose figures holders may see in analytics, such as `account` or `none`."""
    edit_chat_tags: bool
    """Whether holders may change the tags of chats."""
    edit_department_agents: str
    """Whose department memberships holders may change."""
    edit_visitor_information: bool
    """Whether holders may change a visitor's name, email and phone."""
    edit_visitor_notes: bool
    """Whether holders may write notes about visitors."""
    manage_bans: str
    """How far holders may see and set bans."""
    manage_shortcuts: str
    """Which shortcuts holders may create and change."""
    proactive_chatting: str
    """Which visitors holders may start a chat with."""
    set_agent_chat_limit: str
    """Whose limits on simultaneous chats holders may set."""
    view_monitor: str
    """Whose real-time figures holders may watch."""
    view_past_chats: str
    """Whose finished chats holders may read."""
    visitors_seen: str
    """Which visitors appear in the holders' visitor list."""


class ChatRolesDict(TypedDict, total=False):
    """Flags for the two special ranks a Chat agent can have."""

    administrator: bool
    """Whether the agent is a Chat administrator."""
    owner: bool
    """Whether the agent owns the Chat account."""


class ChatRoutingSettingsAutoIdleDict(TypedDict, total=False):
    """Rule that changes the status of agents who let offered chats pass by."""

    enabled: bool
    """Whether the rule is in force."""
    new_status: str
    """Status given to such an agent, such as `away` or `invisible`."""
    reassignments_before_idle: int
    """How many chats in a row an agent may miss before the rule applies."""


class ChatRoutingSettingsChatLimitDict(TypedDict, total=False):
    """Cap on the number of chats an agent serves at the same time."""

    allow_agent_override: bool
    """Whether agents may change their own cap."""
    enabled: bool
    """Whether the cap is in force."""
    limit: int
    """Number of simultaneous chats allowed per agent."""
    limit_type: str
    """Whether one cap holds for the whole account or each agent has their own."""


class ChatRoutingSettingsReassignmentDict(TypedDict, total=False):
    """Rule that passes an unanswered chat on to another agent."""

    enabled: bool
    """Whether unanswered chats are passed on."""
    timeout: int
    """Seconds an agent has to answer before the chat moves on."""


class ChatRoutingSettingsSkillRoutingDict(TypedDict, total=False):
    """Rule that sends chats to agents who hold the requested skills."""

    enabled: bool
    """Whether skills are taken into account."""
    max_wait_time: int
    """Seconds to wait for a skilled agent before others are considered."""


class ChatSearchResultDict(TypedDict, total=False):
    """One hit of a search through the Chat history."""

    id: str
    """Identifies the chat that was found; assigned by Zendesk."""
    preview: str
    """Excerpt of the chat's content."""
    timestamp: str
    """When the chat took place."""
    type: str
    """Either `chat` for a live conversation or `offline_msg` for a message left offline."""
    url: str
    """API address of the complete chat."""


class ChatSessionDict(TypedDict, total=False):
    """Technical details of the website visit during which a chat took place."""

    browser: str
    """Web browser the visitor used."""
    city: str
    """Town guessed from the visitor's address."""
    country_code: str
    """Country guessed from the visitor's address, as a two-letter code."""
    country_name: str
    """Country guessed from the visitor's address, spelled out."""
    end_date: str
    """When the visit ended."""
    id: str
    """Identifies the visit; assigned by Zendesk."""
    ip: str
    """Network address of the visitor."""
    platform: str
    """Operating system the visitor used."""
    region: str
    """State or region guessed from the visitor's address."""
    start_date: str
    """When the visit began."""
    user_agent: str
    """Complete browser identification as it was received."""


class ChatShortcutDict(TypedDict, total=False):
    """A prepared reply that Chat agents insert by typing its name."""

    agents: list[int]
    """Ids of the agents who may use it when the scope is by agent."""
    departments: list[int]
    """Ids of the departments that may use it when the scope is by department."""
    id: str
    """Identifies the shortcut; assigned by Zendesk."""
    message: str
    """Text that is put into the chat."""
    name: str
    """Word agents type, without the leading slash."""
    options: str
    """Choices offered to the visitor with the reply, separated by slashes."""
    scope: str
    """Who may use it, such as `all`, `department` or a personal scope."""
    tags: list[str]
    """Labels added to the chat when the shortcut is used."""


class ChatSkillDict(TypedDict, total=False):
    """An ability of Chat agents, such as a language, by which chats can be routed."""

    description: str
    """Internal note on the ability."""
    enabled: bool
    """Whether the skill is used in routing."""
    id: int
    """Identifies the skill; assigned by Zendesk."""
    members: list[int]
    """Ids of the agents who have the ability."""
    name: str
    """Title of the skill, unique in the account."""


class ChatTriggerDict(TypedDict, total=False):
    """An automation of Chat that acts on visitors or chats when its condition holds."""

    definition: ChatDefinitionDict
    """Event, condition and actions that make up the logic."""
    description: str
    """Internal note on the trigger's purpose."""
    enabled: int | bool
    """Number `1` when the trigger is active, `0` when it is switched off."""
    id: int
    """Identifies the trigger; assigned by Zendesk. Read-only."""
    name: str
    """Title of the trigger, unique in the account."""


class ChatVisitorDict(TypedDict, total=False):
    """A person who chats with the account from a website or app."""

    banned: bool
    """Whether the person is blocked from chatting."""
    created: int
    """When the visitor was first recorded, in epoch seconds."""
    email: str
    """Address the visitor gave; may be empty."""
    external_id: str
    """Id of the person in your own system, taken from visitor authentication. Read-only."""
    id: int | str
    """Identifies the visitor in Chat; assigned by Zendesk. Only `client.chats.create()` takes it."""
    name: str
    """Name the visitor gave, or a generated one."""
    notes: str
    """Remarks about the visitor that only agents see."""
    phone: str
    """Telephone number the visitor gave; may be empty."""


ChatWebpathDict = TypedDict(
    "ChatWebpathDict",
    {
        "from": str,
        "timestamp": str,
        "title": str,
        "to": str,
    },
    total=False,
)
"""A page change made by the visitor during the visit.

Keys:
    from: Address of the page the visitor came from.
    timestamp: When the page was opened.
    title: Title of the opened page.
    to: Address of the opened page.
"""


class CollaboratorDict(TypedDict, total=False):
    """Person to copy on a ticket, named by address; an unknown address creates a user."""

    email: str
    """Mail address of the person to copy."""
    name: str
    """Display name for a newly created user."""


class ComplianceDeletionStatusDict(TypedDict, total=False):
    """Progress of erasing a permanently deleted user's data in one Zendesk product."""

    account_subdomain: str
    """Subdomain of the account the user belonged to."""
    action: str
    """Stage of the erasure, such as `request_deletion`, `started` or `complete`."""
    application: str
    """Product in which the data is erased, or `all`."""
    created_at: str
    """When this stage was recorded."""
    executer_id: int | None
    """User who asked for the erasure; null if nobody is recorded."""
    user_id: int
    """User whose data is erased."""


class ConditionDict(TypedDict, total=False):
    """One test in a business rule, view or schedule: a subject, a comparison and a value."""

    field: str
    """Property that is tested, such as `status` or `custom_fields_123`."""
    operator: (
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
            "not_present",
            "changed",
            "not_changed",
            "value",
            "not_value",
            "value_previous",
            "not_value_previous",
            "within_previous_n_days",
            "is_business_hours",
            "less_than_business_hours",
            "greater_than_business_hours",
        ]
        | str
    )
    """How the property is compared; `present` tests whether it has a value at all."""
    value: str | int | float | bool | list[str | int] | None
    """Value compared with; an array for tests against several values, null where none is needed."""


class ConditionsDict(TypedDict, total=False):
    """Tests of a business rule or view in two groups; both groups must be satisfied."""

    all: list[ConditionDict] | None
    """Tests that must every one hold; null if there are none."""
    any: list[ConditionDict] | None
    """Tests of which at least one must hold; null if there are none."""


class ContentUrlDict(TypedDict, total=False):
    """Small wrapper around the address of an image, such as a profile photo."""

    content_url: str
    """Address to download the image from."""


ConversationLogAuthorDict = TypedDict(
    "ConversationLogAuthorDict",
    {
        "avatar_url": str,
        "display_name": str,
        "type": Literal["user", "agent", "bot"],
        "zen:sunco:user_id": str,
        "zen:support:user_id": int,
    },
    total=False,
)
"""Who wrote an entry of a ticket's conversation log: a person or a bot.

Keys:
    avatar_url: Address of the author's picture.
    display_name: Name shown for the author.
    type: Whether an end user, an agent or a bot wrote the entry. Read-only.
    zen:sunco:user_id: User id of the author in Sunshine Conversations. Read-only.
    zen:support:user_id: User id of the author in Zendesk Support. Read-only.
"""


class CountDict(TypedDict, total=False):
    """Approximate number of records in a list; cached for large accounts."""

    refreshed_at: str | None
    """When the number was last computed; while a large count is being updated it can be other text. Read-only."""
    value: int
    """Number of records as of the last computation. Read-only."""


class CountryDict(TypedDict, total=False):
    """Country with its calling code."""

    calling_code: str
    """International calling code, without the plus sign. Read-only."""
    code: str
    """ISO code of the country, in two letters. Read-only."""
    id: int
    """Identifies the country in Zendesk. Read-only."""
    name: str
    """Name of the country in English, such as `Germany`. Read-only."""
    region: str
    """Part of the world, such as `APAC`. Read-only."""


class CustomAgentRoleConfigurationDict(TypedDict, total=False):
    """Permissions of a custom agent role; each entry allows or limits one kind of work."""

    actions_access: Literal["none", "workflows_and_zendesk", "all"] | str
    """Which actions for workflows the role may work with."""
    assign_agent_statuses: bool
    """Whether the role may set the status of other agents."""
    assign_tickets_to_any_group: bool
    """Whether tickets may be assigned to groups the agent does not belong to. Read-only."""
    capacity_rules_access: Literal["none", "all", "view-and-assign"] | str
    """Access to capacity rules; `view-and-assign` excludes editing them."""
    chat_access: bool
    """Whether live chat may be used. Read-only."""
    custom_objects: dict[str, object]
    """Permissions per custom object, by object key."""
    end_user_list_access: Literal["full", "none"] | str
    """Whether lists of end users may be browsed."""
    end_user_profile_access: Literal["edit", "edit-within-org", "full", "readonly"] | str
    """What may be done with end user profiles; `edit-within-org` stays within the agent's organization."""
    execute_it_asset_management_actions: bool
    """Whether actions on IT assets may be run."""
    explore_access: Literal["edit", "full", "none", "readonly"] | str
    """What may be done in Explore analytics."""
    export_views: bool
    """Whether the tickets of a view may be exported as CSV."""
    forum_access: Literal["edit-topics", "full", "readonly"] | str
    """What may be done in help center and community; `edit-topics` allows changing topics."""
    forum_access_restricted_content: bool
    """Whether restricted help center content may be viewed."""
    group_access: bool
    """Whether the agent may take up more groups. Read-only."""
    light_agent: bool
    """Whether this is a light agent role, limited to internal comments. Read-only."""
    macro_access: Literal["full", "manage-group", "manage-personal", "readonly"] | str
    """Which macros may be edited: none, one's own, those of one's groups, or every one."""
    manage_api_credentials: bool
    """Whether API tokens and similar credentials may be administered."""
    manage_automations: bool
    """Whether automations may be administered."""
    manage_business_rules: bool
    """Whether business rules may be administered."""
    manage_contextual_workspaces: bool
    """Whether contextual workspaces may be administered."""
    manage_deletion_schedules: str
    """Extent to which data deletion schedules may be administered."""
    manage_dynamic_content: bool
    """Whether dynamic content may be administered."""
    manage_extensions_and_channels: bool
    """Whether channels, apps and other extensions may be administered."""
    manage_facebook: bool
    """Whether Facebook pages may be administered."""
    manage_group_memberships: bool
    """Whether agents may be put in groups or taken out."""
    manage_groups: bool
    """Whether groups may be created and edited."""
    manage_macro_content_suggestions: bool
    """Whether suggestions for macro content may be administered."""
    manage_organization_fields: bool
    """Whether custom organization fields may be administered."""
    manage_organizations: bool
    """Whether organizations may be created and edited."""
    manage_roles: str
    """Extent to which roles may be administered."""
    manage_skills: bool
    """Whether routing skills may be administered."""
    manage_slas: bool
    """Whether SLA policies may be administered."""
    manage_suspended_tickets: bool
    """Whether suspended tickets may be recovered and deleted."""
    manage_team_members: str
    """Extent to which team members may be administered."""
    manage_ticket_fields: bool
    """Whether ticket fields may be administered."""
    manage_ticket_forms: bool
    """Whether ticket forms may be administered."""
    manage_ticket_settings: bool
    """Whether settings for tickets may be changed."""
    manage_triggers: bool
    """Whether triggers may be administered."""
    manage_user_fields: bool
    """Whether custom user fields may be administered."""
    manage_user_own_contacts: bool
    """Whether agents may change their own contact details."""
    manage_user_own_forwarding_numbers: bool
    """Whether agents may change the number their calls are forwarded to."""
    manage_user_own_photo: bool
    """Whether agents may change their own profile photo."""
    moderate_forums: bool
    """Whether community content may be moderated. Read-only."""
    modify_closed_tickets: bool
    """Whether closed tickets may be changed in the ways that allow it."""
    organization_editing: bool
    """Whether organizations may be edited."""
    organization_notes_editing: bool
    """Whether notes on organizations may be edited. Read-only."""
    read_macro_content_suggestions: bool
    """Whether suggestions for macro content may be seen."""
    report_access: Literal["full", "none", "readonly"] | str
    """What may be done with reports."""
    side_conversation_create: bool
    """Whether side conversations may be started."""
    ticket_access: (
        Literal[
            "all", "assigned-only", "within-groups", "within-groups-and-public-groups", "within-organization"
        ]
        | str
    )
    """Which tickets the agent can see, from own assignments up to the whole account."""
    ticket_bulk_edit: bool
    """Whether several tickets may be edited at a time."""
    ticket_comment_access: Literal["public", "none"] | str
    """Kind of comments allowed: `public` permits replies to customers, `none` internal notes only."""
    ticket_deletion: bool
    """Whether tickets may be deleted."""
    ticket_editing: bool
    """Whether ticket properties may be edited."""
    ticket_merge: bool
    """Whether tickets may be merged."""
    ticket_redaction: bool
    """Whether parts of comments and attachments may be permanently removed."""
    ticket_tag_editing: bool
    """Whether tags of tickets may be edited."""
    twitter_search_access: bool
    """Whether posts on X (formerly Twitter) may be searched."""
    update_api_settings: bool
    """Whether API settings may be changed."""
    update_user_own_alias: bool
    """Whether agents may change their own alias."""
    update_user_own_name: bool
    """Whether agents may change their own name."""
    update_user_own_signature: bool
    """Whether agents may change their own signature."""
    user_view_access: Literal["full", "manage-group", "manage-personal", "none", "readonly"] | str
    """What may be done with customer lists, formerly called user views."""
    view_access: Literal["full", "manage-group", "manage-personal", "playonly", "readonly"] | str
    """Which views may be edited; `playonly` limits the agent to being served tickets one by one."""
    view_access_logs: bool
    """Whether the access log may be read."""
    view_audit_logs: bool
    """Whether the audit log may be read."""
    view_deleted_tickets: bool
    """Whether the list of deleted tickets may be seen."""
    view_filter_tickets: bool
    """Whether tickets within views may be filtered."""
    view_reduced_count: bool
    """Whether views show reduced ticket counts."""
    voice_access: bool
    """Whether calls may be taken and made in Talk."""
    voice_dashboard_access: bool
    """Whether the Talk dashboard may be viewed."""


class CustomFieldDict(TypedDict, total=False):
    """Value a ticket has for one of its custom fields. The value's type follows the field's definition."""

    id: int
    """Ticket field the value belongs to."""
    value: str | int | float | bool | list[str] | None
    """Value held; a tag for dropdowns, an array of tags for multiselects, null when empty."""


class CustomFieldOptionDict(TypedDict, total=False):
    """One choice of a dropdown or multiselect custom field."""

    allow_solving: bool
    """Whether a ticket may be solved while this choice is selected."""
    default: bool
    """Whether the choice is preselected."""
    id: int
    """Identifies the choice; send it to keep an existing one on update. Only `client.ticket_fields.options.create_or_update()` and `client.user_fields.options.create()` take it."""
    name: str
    """Label of the choice; `::` in it makes nested menus."""
    position: int
    """Place of the choice in the list."""
    raw_name: str
    """Label with dynamic content placeholders left unresolved. Only `client.ticket_fields.create()` and `client.ticket_fields.update()` take it."""
    url: str
    """API address of this choice. Read-only."""
    value: str
    """Tag that stands for the choice, and is stored on the record."""


class CustomObjectDict(TypedDict, total=False):
    """Type of record that an admin has defined, much like a database table with its own fields."""

    allows_attachments: bool
    """Whether files may be attached to records."""
    allows_photos: bool
    """Whether records may have a photo."""
    created_at: str
    """When the custom object was defined. Read-only."""
    created_by_user_id: str
    """User who defined the custom object. Read-only."""
    description: str
    """What the custom object is for."""
    include_in_list_view: bool
    """Whether the object appears in the list of objects agents can browse."""
    key: str
    """Unique name used in API paths. Set on creation only."""
    raw_description: str
    """Description with dynamic content placeholders left unresolved."""
    raw_title: str
    """Singular name with dynamic content placeholders left unresolved."""
    raw_title_pluralized: str
    """Plural name with dynamic content placeholders left unresolved."""
    title: str
    """Singular display name of the object."""
    title_pluralized: str
    """Plural display name of the object."""
    updated_at: str
    """When the definition was last modified. Read-only."""
    updated_by_user_id: str
    """User who last modified the definition. Read-only."""
    url: str
    """API address of this custom object. Read-only."""


class CustomObjectFieldPropertiesDict(TypedDict, total=False):
    """Further options of a custom object field, such as automatic numbering of record names."""

    allowed_currencies: list[str]
    """Currency codes that values may be given in."""
    autoincrement_enabled: bool
    """Whether record names are numbered automatically; concerns the name field."""
    autoincrement_next_sequence: int
    """Number the next record will get."""
    autoincrement_padding: int
    """Digits to which numbers are filled up with leading zeros."""
    autoincrement_prefix: str
    """Text placed before the number."""
    cascade_permissions_enabled: bool
    """Whether permissions pass along the relationship to the related records."""
    is_unique: bool
    """Whether two records must not have the same value."""
    rollup_aggregated_field: str | None
    """Field of the child records that is aggregated; null when they are merely counted."""
    rollup_aggregated_field_title: str
    """Label of the field that is aggregated. Read-only."""
    rollup_aggregation_type: Literal["COUNT", "SUM", "MIN", "MAX"]
    """How the values of the child records are combined."""
    rollup_child_object: str
    """Object whose records are rolled up."""
    rollup_filter_criteria: dict[str, object] | None
    """Conditions child records must meet to be rolled up; null takes all of them."""


class CustomObjectLimitDict(TypedDict, total=False):
    """How much of a custom object allowance is used, be it objects, fields or records."""

    count: int
    """How many exist at present. Read-only."""
    limit: int
    """How many the account may have. Read-only."""


class CustomObjectRecordDict(TypedDict, total=False):
    """Single record of a custom object, holding a value for each of the object's fields."""

    created_at: str
    """When the record was created. Read-only."""
    created_by_user_id: str
    """User who created the record. Read-only."""
    custom: dict[str, object]
    """Only sent; values of custom fields by the names of the fields."""
    custom_object_fields: dict[str, object]
    """Values of the record, by field key. Zendesk keeps what is not sent."""
    custom_object_key: str
    """Custom object the record belongs to. Read-only."""
    external_id: str | None
    """Id of the record in another system, unique within the object; null if unset."""
    id: str
    """Identifies the record; assigned by Zendesk. Only `client.custom_objects.jobs.create()` takes it."""
    name: str
    """Display name of the record."""
    photo: dict[str, object] | None
    """Photo of the record; null if there is none."""
    updated_at: str
    """When the record was last modified. Read-only."""
    updated_by_user_id: str
    """User who last modified the record. Read-only."""
    url: str
    """API address of this record. Read-only."""


class CustomObjectRecordAttachmentDict(TypedDict, total=False):
    """File attached to a record of a custom object."""

    content_type: str
    """MIME type of the file. Read-only."""
    content_url: str
    """Address to download the file from. Read-only."""
    created_at: str
    """When the file was attached. Read-only."""
    created_by: str
    """User who attached the file. Read-only."""
    custom_object_record_id: str
    """Record the file is attached to. Read-only."""
    filename: str
    """Name of the file as uploaded. Read-only."""
    id: str
    """Identifies the record attachment; assigned by Zendesk. Read-only."""
    malware_access_override: bool
    """Whether downloading is allowed although malware was found; for admins to change."""
    malware_scan_completed_at: str | None
    """When the virus scan ended; null while it has not. Read-only."""
    malware_scan_status: Literal["malware_found", "malware_not_found", "failed_to_scan", "not_scanned"]
    """Outcome of the virus scan; `not_scanned` while none has been made. Read-only."""
    size: int
    """File size in bytes. Read-only."""


class CustomObjectRecordEventDict(TypedDict, total=False):
    """Happening in the life of a custom object record, such as its creation or a changed value."""

    created_at: str
    """When the event happened."""
    event: dict[str, object]
    """What changed, in a makeup that depends on the kind of event."""
    id: str
    """Identifies the record event; assigned by Zendesk."""
    type: str
    """What happened to the record, as the kind of event."""


class CustomObjectRecordJobDict(TypedDict, total=False):
    """Request for creating, changing or deleting many records of a custom object in the background."""

    action: (
        Literal[
            "create",
            "update",
            "delete",
            "delete_by_external_id",
            "create_or_update_by_external_id",
            "create_or_update_by_name",
        ]
        | str
    )
    """What to do, such as `create`, `update`, `delete` or `create_or_update_by_external_id`; only sent."""
    items: list[CustomObjectRecordDict | str]
    """Records to write, or ids of records to delete; only sent."""


class CustomStatusDict(TypedDict, total=False):
    """Ticket status with its own labels, belonging to one of the five standard status categories."""

    active: bool
    """Whether agents can choose the status."""
    agent_label: str
    """Name shown to agents."""
    created_at: str
    """When the status was set up. Read-only."""
    default: bool
    """Whether tickets get this status when only its category is given. Written by `client.custom_statuses.default()`."""
    description: str | None
    """Explanation shown to agents; null if there is none."""
    end_user_description: str | None
    """Explanation shown to end users; null if there is none."""
    end_user_label: str
    """Name shown to end users."""
    id: int
    """Identifies the status; tickets refer to it as `custom_status_id`. Read-only."""
    raw_agent_label: str
    """Agents' label with dynamic content placeholders left unresolved. Read-only."""
    raw_description: str | None
    """Agents' explanation with dynamic content placeholders left unresolved; null if there is none. Read-only."""
    raw_end_user_description: str | None
    """End users' explanation with placeholders left unresolved; null if there is none. Read-only."""
    raw_end_user_label: str
    """End users' label with dynamic content placeholders left unresolved. Read-only."""
    status_category: Literal["new", "open", "pending", "hold", "solved"]
    """Standard status the custom one counts as. Set on creation only."""
    updated_at: str
    """When the status was last modified. Read-only."""
    url: str
    """API address of this custom status. Read-only."""


class DefinitionOperatorDict(TypedDict, total=False):
    """Comparison that can be used with a subject in the conditions of a rule."""

    format: str
    """How the value is to be entered for this comparison."""
    terminal: bool
    """Whether the comparison stands alone and takes no value."""
    title: str
    """Readable label of the comparison."""
    value: str
    """Name to use for `operator` of a condition."""


class DefinitionValueDict(TypedDict, total=False):
    """Choice on offer for a condition or action of a rule."""

    dynamic: bool
    """Whether the choice is resolved when the rule runs, such as the current user."""
    enabled: bool
    """Whether the choice can be selected."""
    format: str
    """How further input for this choice is to be entered."""
    title: str
    """Readable label of the choice."""
    value: str | int | None
    """What to use for `value` of a condition or action; null for an empty choice."""


class DeletionScheduleDict(TypedDict, total=False):
    """Rule by which Zendesk deletes old data on its own, such as tickets or inactive users."""

    active: bool
    """Whether the schedule is run."""
    conditions: ConditionsDict
    """Tests that decide which records are deleted."""
    created_at: str
    """When the schedule was set up. Read-only."""
    default: bool
    """Whether it is a standard schedule that comes with the account. Read-only."""
    description: str
    """Note on what the schedule is for."""
    id: int
    """Identifies the deletion schedule; assigned by Zendesk. Read-only."""
    object: str
    """Kind of record deleted, such as tickets or users. Set on creation only."""
    title: str
    """Name of the schedule as shown to admins."""
    updated_at: str
    """When the schedule was last modified. Read-only."""
    url: str
    """API address of this deletion schedule. Read-only."""


class EmailCCDict(TypedDict, total=False):
    """Addition or removal of a person copied by email, sent along when a ticket is created or updated."""

    action: Literal["put", "delete"]
    """Whether to add the person with `put` or remove with `delete`; adding is the default."""
    user_email: str
    """Mail address of the person; an unknown one creates a user."""
    user_id: int
    """User to copy, as an alternative to the address."""
    user_name: str | None
    """Display name for a newly created user; null to derive none."""


class EmailDeliveryStatusDict(TypedDict, total=False):
    """How the delivery of a notification mail to one recipient went."""

    code: str
    """Response code reported by the receiving mail server. Read-only."""
    id: int
    """Numeric code of the delivery state. Read-only."""
    message: str
    """Explanation reported for the delivery. Read-only."""
    name: str
    """Name of the delivery state, such as delivered or bounced. Read-only."""


class EmailNotificationRecipientDict(TypedDict, total=False):
    """One receiver of a notification mail."""

    delivery_status: EmailDeliveryStatusDict
    """How delivery to this receiver went."""
    email_address: str
    """Address the mail went to. Read-only."""
    user_id: int
    """User the address belongs to. Read-only."""


class EngagementDict(TypedDict, total=False):
    """One agent's continuous spell of work on a ticket, with timings of replies and waits."""

    agent_id: int
    """Agent who handled the ticket in this spell."""
    agent_messages_count: int
    """Number of messages the agent sent."""
    agent_replies_count: int
    """Number of times the agent answered the requester; messages in a row count once."""
    assignment_to_first_reply_time_seconds: int
    """Seconds from assignment to the agent's first answer."""
    average_requester_wait_time_seconds: int
    """Mean seconds the requester waited for an answer."""
    channel: str
    """Channel of the conversation, such as `messaging` or `email`."""
    end_user_messages_count: int
    """Number of messages the requester sent."""
    engagement_end_reason: str
    """What ended the spell, such as a transfer or a change of ticket status."""
    engagement_end_time: str
    """When the spell ended."""
    engagement_id: str
    """Identifies the engagement."""
    engagement_start_reason: str
    """What began the spell, such as an assignment."""
    engagement_start_time: str
    """When the spell began."""
    group_id: int
    """Group on whose behalf the agent worked."""
    longest_requester_wait_time_seconds: int
    """Most seconds the requester had to wait for one answer."""
    offer_time_seconds: int
    """Seconds for which the work was offered before the agent took it."""
    requester_id: int
    """User who asked for help."""
    ticket_id: int
    """Ticket on which the agent worked."""
    ticket_status_end: str
    """Status of the ticket at the end of the spell."""
    ticket_status_start: str
    """Status of the ticket at the beginning of the spell."""
    total_requester_wait_time_seconds: int
    """Seconds the requester waited in all."""


class ErrorDict(TypedDict, total=False):
    """Problem reported by an endpoint that handles several changes at a time."""

    code: str
    """Error code for programs."""
    detail: str
    """Explanation of this very problem."""
    id: str
    """Identifies this occurrence of the problem."""
    links: dict[str, object]
    """Addresses with further information."""
    source: dict[str, object]
    """Part of the request that caused the problem."""
    status: str
    """HTTP status code of the problem, as text."""
    title: str
    """Short, general wording of the problem."""
    trigger_id: str
    """Trigger the problem concerns."""


class EssentialsCardDict(TypedDict, total=False):
    """Layout of the summary card that shows agents the key fields of a user or other record."""

    created_at: str
    """When the layout was first saved. Read-only."""
    default: bool
    """Whether it is the standard layout, unchanged by an admin. Read-only."""
    fields: list[dict[str, object]]
    """Fields displayed on the card, in order."""
    id: str | None
    """Identifies the layout; null for a standard layout that was never saved. Read-only."""
    key: str
    """Kind of record the card is for, such as `zen:user`. Read-only."""
    layout: str
    """Type of layout; here that of the essentials card. Read-only."""
    max_count: int
    """Most fields the card may display. Read-only."""
    updated_at: str
    """When the layout was last modified. Read-only."""


class ExportDict(TypedDict, total=False):
    """State of a requested export of a view's tickets."""

    status: str
    """How far the export has got, such as `starting` or `completed`. Read-only."""
    view_id: str | int
    """View whose tickets are exported. Read-only."""


class FollowerDict(TypedDict, total=False):
    """Change to the followers of a ticket, sent as an element of `followers` when saving the ticket."""

    action: Literal["put", "delete"]
    """Adds the agent with `put` (the usual default) or removes the agent with `delete`."""
    user_email: str
    """Email address of the agent to add or remove, as an alternative to `user_id`."""
    user_id: int
    """Identifies the agent who starts or stops following the ticket."""
    user_name: str | None
    """Name given to the follower; null when unknown."""


class ForumDict(TypedDict, total=False):
    """A forum of the retired web portal; no call gives one any more."""

    id: int
    """Identifies the forum; assigned by Zendesk."""
    name: str
    """Title of the forum."""


class GlobalOAuthClientDict(TypedDict, total=False):
    """OAuth client approved for use across all Zendesk accounts, as seen by an account that granted it access."""

    company: str
    """Company that publishes the integration. Read-only."""
    description: str
    """Short account of the integration, shown to users asked for consent. Read-only."""
    id: int
    """Identifies the global client; assigned by Zendesk. Read-only."""
    identifier: str
    """Unique name the client sends as `client_id` in OAuth flows. Read-only."""
    kind: str
    """Whether the client can keep a secret: `public` or `confidential`. Read-only."""
    logo_url: str
    """Address of the logo image shown on the consent page. Read-only."""
    name: str
    """Name of the integration as users see it. Read-only."""


class GlobalOAuthClientTokenSummaryDict(TypedDict, total=False):
    """Token usage of one global OAuth client on the account."""

    id: int
    """Identifies the global OAuth client the summary is about; assigned by Zendesk. Read-only."""
    last_used_at: str
    """Moment any of the client's tokens was last used. Read-only."""
    tokens_count: int
    """How many access tokens the client holds on this account. Read-only."""


class GroupDict(TypedDict, total=False):
    """Group of agents to which tickets can be assigned, such as a support team."""

    created_at: str
    """When the group was set up. Read-only."""
    default: bool
    """Whether the account uses this group as its default one. Read-only."""
    deleted: bool
    """True once the group has been deleted; deleted groups stay readable for a while. Read-only."""
    description: str
    """Purpose of the group, for other agents and admins to read."""
    id: int
    """Identifies the group; assigned on creation. Read-only."""
    is_public: bool
    """True for a public group; false makes it private, so only permitted agents see its tickets. Private groups cannot become public."""
    name: str
    """Label of the group as shown in assignee menus."""
    result_type: Literal["group"]
    """Kind of record, `group`; only on hits of a search. Read-only."""
    updated_at: str
    """When the group's settings last changed. Read-only."""
    url: str
    """API address of this group. Read-only."""


class GroupMembershipDict(TypedDict, total=False):
    """Link that makes an agent a member of a group; one record per agent and group."""

    created_at: str
    """When the agent joined the group. Read-only."""
    default: bool
    """True when tickets assigned directly to the agent take this group by default. Set on creation; later `client.group_memberships.make_default()` writes it."""
    group_id: int
    """Identifies the group the agent belongs to. Set on creation only."""
    id: int
    """Identifies the membership itself, not the agent or the group. Read-only."""
    updated_at: str
    """When the membership last changed. Read-only."""
    url: str
    """API address of this membership. Read-only."""
    user_id: int
    """Identifies the agent who is the member. Set on creation only."""


class HelpCenterAccessPolicyDict(TypedDict, total=False):
    """Older form of a section's or topic's access rules, since replaced by user segments."""

    manageable_by: str
    """Which agents may add and change content: `staff` or `managers`."""
    required_tags: list[object]
    """Tags a user must have to read the content."""
    restricted_to_group_ids: list[int]
    """Agent groups that alone may read the content; empty for no limit."""
    restricted_to_organization_ids: list[int]
    """Organizations whose members alone may read the content; empty for no limit."""
    viewable_by: str
    """Who may read: `everybody`, `signed_in_users` or `staff`."""


class HelpCenterAccountCustomClaimDict(TypedDict, total=False):
    """An extra claim that the help center adds to the tokens it issues about signed-in users."""

    account_id: int
    """Account in which the claim is defined."""
    brand_id: int
    """Brand whose help center adds the claim."""
    claim_description: str
    """Note on what the claim is for."""
    claim_identifier: str
    """Name of the claim within the token."""
    claim_value: str
    """Value or placeholder that fills the claim."""
    created_at: str
    """When the claim was defined. Read-only."""
    id: str
    """Identifies the claim; assigned by Zendesk."""
    updated_at: str
    """When the claim was last changed. Read-only."""


class HelpCenterArticleAttachmentDict(TypedDict, total=False):
    """A file or inline image that belongs to a help center article."""

    article_id: int
    """Article the file belongs to; absent until it is linked."""
    content_type: str
    """MIME type of the file, such as `image/png`. Read-only."""
    content_url: str
    """Address from which the file is downloaded. Read-only."""
    created_at: str
    """When the file was attached. Read-only."""
    display_file_name: str
    """Name shown to readers."""
    file: dict[str, object]
    """File to upload, sent as multipart form data."""
    file_name: str
    """Stored name of the file. Read-only."""
    guide_media_id: str
    """Media library item to attach instead of uploading a file."""
    id: int
    """Identifies the attachment; assigned by Zendesk. Read-only."""
    inline: bool
    """Whether the file is shown within the text; such files stay out of the attachment list."""
    legacy: bool
    """Whether the file is in the old storage, outside the media library."""
    locale: str
    """Translation to which the file is limited; empty for all languages."""
    relative_path: str
    """Path of the file on the help center's domain."""
    size: int
    """Size of the file in bytes. Read-only."""
    updated_at: str
    """When the attachment was last changed. Read-only."""
    url: str
    """API address of the attachment. Read-only."""


class HelpCenterBadgeDict(TypedDict, total=False):
    """An award for help center users that shows in the community."""

    badge_category_id: str
    """Category of awards it belongs to. Set on creation only."""
    created_at: str
    """When the badge was set up. Read-only."""
    description: str
    """What the badge is awarded for."""
    icon_url: str
    """Address of the picture shown for the badge."""
    id: str
    """Identifies the badge; assigned by Zendesk."""
    name: str
    """Title of the award."""
    updated_at: str
    """When the badge was last changed. Read-only."""


class HelpCenterBadgeAssignmentDict(TypedDict, total=False):
    """The award of a badge to one user."""

    badge_id: str
    """Badge that was awarded."""
    created_at: str
    """When the award was made. Read-only."""
    id: str
    """Identifies the award; assigned by Zendesk."""
    user_id: int
    """User who received the badge."""


class HelpCenterBadgeCategoryDict(TypedDict, total=False):
    """A group of badges in one brand's help center, such as titles or achievements."""

    brand_id: str
    """Brand whose help center has the category, as text. Set on creation only."""
    created_at: str
    """When the category was set up. Read-only."""
    id: str
    """Identifies the category; assigned by Zendesk."""
    name: str
    """Title of the group of badges."""
    slug: str
    """Short form of the title for use in addresses and theme code."""
    updated_at: str
    """When the category was last changed. Read-only."""


class HelpCenterCommentDict(TypedDict, total=False):
    """A reader's remark on an article or on a community post."""

    author_id: int
    """User who wrote the remark; managers may give another user. Set on creation only."""
    body: str
    """Text of the remark, in HTML."""
    created_at: str
    """When the remark was made; managers may give an earlier time. Set on creation only."""
    html_url: str
    """Address of the remark on the help center website. Read-only."""
    id: int
    """Identifies the comment; assigned by Zendesk. Read-only."""
    locale: str
    """Language in which the remark was made; required for article comments."""
    non_author_editor_id: int
    """User other than the author who last edited the text. Read-only."""
    non_author_updated_at: str
    """When someone other than the author last edited the text. Read-only."""
    official: bool
    """Whether the remark is marked as the official answer; community posts only."""
    post_id: int
    """Community post the remark belongs to; absent on article comments. Read-only."""
    source_id: int
    """Id of the item that is commented on; absent on community posts. Read-only."""
    source_type: str
    """Kind of the item that is commented on, such as `Article`. Read-only."""
    updated_at: str
    """When the remark was last changed. Read-only."""
    url: str
    """API address of the comment. Read-only."""
    vote_count: int
    """Number of votes, up and down together. Read-only."""
    vote_sum: int
    """Up votes minus down votes; can be negative. Read-only."""


class HelpCenterContentTagDict(TypedDict, total=False):
    """A subject tag shared by articles and posts that lets readers find related content."""

    created_at: str
    """When the tag was created. Read-only."""
    id: str
    """Identifies the tag; assigned by Zendesk. Read-only."""
    name: str
    """Text of the tag as readers see it; unique in the account."""
    updated_at: str
    """When the tag was last changed. Read-only."""


class HelpCenterDeflectionSuggestionDict(TypedDict, total=False):
    """An article proposed to a requester in place of waiting for an agent."""

    html_url: str
    """Address of the proposed article on the help center website."""
    name: str
    """Title of the proposed article."""


class HelpCenterExternalContentRefDict(TypedDict, total=False):
    """Short reference to the source or type of an external content record."""

    id: str
    """Source or type being referred to."""
    name: str
    """Title of the source or type being referred to."""


class HelpCenterExternalContentSourceDict(TypedDict, total=False):
    """Origin of indexed outside content, such as a blog; readers can filter search by it."""

    created_at: str
    """When the source was defined."""
    id: str
    """Identifies the source; assigned on creation. Read-only."""
    name: str
    """Title readers see as a search filter."""
    updated_at: str
    """When the source was last changed."""


class HelpCenterExternalContentTypeDict(TypedDict, total=False):
    """Kind of indexed outside content, such as a course or video; readers can filter search by it."""

    created_at: str
    """When the type was defined."""
    id: str
    """Identifies the type; assigned on creation. Read-only."""
    name: str
    """Title readers see as a search filter."""
    updated_at: str
    """When the type was last changed."""


class HelpCenterFeaturedArticleDict(TypedDict, total=False):
    """Article that the help center shows in a prominent place, in short form."""

    breadcrumbs: list[str]
    """Names from the help center down to the section of the article. Read-only."""
    multibrand: bool
    """Whether articles of all brands are searched. Read-only."""
    stripped_title: str
    """Title as plain text. Read-only."""
    title: str
    """Title as HTML. Read-only."""
    url: str
    """Address of the article. Read-only."""


class HelpCenterGuideMediaDict(TypedDict, total=False):
    """A file in the media library that can be used in several articles."""

    access_key: str
    """Key with which the file can be fetched or attached elsewhere."""
    content_type: str
    """MIME type of the file, such as `image/png`."""
    created_at: str
    """When the file was added to the library. Read-only."""
    id: str
    """Identifies the media item; assigned on creation. Read-only."""
    name: str
    """File name shown in the library."""
    size: int
    """Size of the file in bytes."""
    updated_at: str
    """When the file or its details last changed. Read-only."""
    url: str
    """Address or path at which the file is served."""
    version: int
    """Number of the stored revision; grows when the file is replaced."""


class HelpCenterLabelDict(TypedDict, total=False):
    """A keyword on articles that steers search and lists; readers do not see it by default."""

    created_at: str
    """When the label was first used. Read-only."""
    id: int
    """Identifies the label; assigned by Zendesk. Read-only."""
    name: str
    """Text of the keyword."""
    updated_at: str
    """When the label was last changed. Read-only."""
    url: str
    """API address of the label. Read-only."""


class HelpCenterManagementPermissionGroupDict(TypedDict, total=False):
    """A set of rights that decides which agents may edit and publish articles."""

    built_in: bool
    """Whether Zendesk supplied the group; such groups cannot be changed. Read-only."""
    created_at: str
    """When the group was set up. Read-only."""
    edit: list[int]
    """Segments of agents who may edit, but not publish."""
    id: int
    """Identifies the permission group; assigned by Zendesk. Read-only."""
    name: str
    """Title of the group; unique in the account."""
    publish: list[int]
    """Segments of agents who may edit and publish."""
    updated_at: str
    """When the group was last changed. Read-only."""


class HelpCenterPostDict(TypedDict, total=False):
    """A contribution to a community topic, such as a question or idea."""

    author_id: int
    """User who wrote the post; managers may give another user. Set on creation only."""
    closed: bool
    """Whether further comments are refused."""
    comment_count: int
    """Number of comments made on the post. Read-only."""
    content_tag_ids: list[str]
    """Content tags attached to the post."""
    created_at: str
    """When the post was made. Set on creation only."""
    description: str
    """Short plain-text form of the content. Read-only."""
    details: str
    """Content of the post, in HTML."""
    featured: bool
    """Whether the post is highlighted in the community."""
    follower_count: int
    """Number of users subscribed to the post. Read-only."""
    frozen: bool
    """Whether the post is locked against changes."""
    html_url: str
    """Address of the post on the help center website. Read-only."""
    id: int
    """Identifies the post; assigned by Zendesk. Read-only."""
    non_author_editor_id: int | None
    """User other than the author who last edited the post. Read-only."""
    non_author_updated_at: str | None
    """When someone other than the author last edited the post. Read-only."""
    pinned: bool
    """Whether the post is kept at the top of its topic."""
    status: Literal["planned", "not_planned", "answered", "completed"] | str
    """Official state that moderators give the post; absent when none is set."""
    title: str
    """Heading that the post is listed under."""
    topic_id: int
    """Community topic the post belongs to."""
    updated_at: str
    """When the post was last changed. Read-only."""
    url: str
    """API address of the post. Read-only."""
    vote_count: int
    """Number of votes, up and down together. Read-only."""
    vote_sum: int
    """Up votes minus down votes; can be negative. Read-only."""


class HelpCenterRedirectRuleDict(TypedDict, total=False):
    """A rule that leads visitors from one help center address to another."""

    brand_id: int
    """Brand whose help center applies the rule."""
    created_at: str
    """When the rule was created. Read-only."""
    id: str
    """Identifies the rule; assigned by Zendesk."""
    redirect_from: str
    """Path that is caught, relative to the help center's domain."""
    redirect_status: int
    """HTTP status of the answer, such as `301` or `302`."""
    redirect_to: str
    """Path or address to which visitors are led."""
    updated_at: str
    """When the rule was last changed. Read-only."""


class HelpCenterServiceCatalogItemDict(TypedDict, total=False):
    """An offering of the service catalog, such as a laptop, that employees can request."""

    description: str
    """What the offering includes, as shown to requesters."""
    form_id: int
    """Ticket form a requester fills in for the offering. Read-only."""
    id: str
    """Identifies the catalog item; assigned by Zendesk. Read-only."""
    name: str
    """Title of the offering."""
    thumbnail_url: str | None
    """Address of the small picture; null when there is none."""


class HelpCenterSessionDict(TypedDict, total=False):
    """Details of the current help center session, for browser code of signed-in users."""

    csrf_token: str
    """Token to send in the `X-CSRF-Token` header of requests that change data."""


class HelpCenterSubscriptionDict(TypedDict, total=False):
    """A user's wish to be notified of changes to an article, section, post or topic."""

    content_id: int
    """Id of the item being followed, to be read with `content_type`. Read-only."""
    content_type: str
    """Kind of item being followed, such as `Article`, `Section`, `Post` or `Topic`. Read-only."""
    created_at: str
    """When the user began to follow. Read-only."""
    id: int
    """Identifies the subscription; assigned by Zendesk. Read-only."""
    include_comments: bool
    """Whether new comments are notified too; for sections and topics."""
    locale: str
    """Language of the content being followed; for articles and sections."""
    source_locale: str
    """Language in which the followed content was selected on creation."""
    updated_at: str
    """When the subscription was last changed. Read-only."""
    url: str
    """API address of the subscription. Read-only."""
    user_id: int
    """User who is notified."""


class HelpCenterThemeDict(TypedDict, total=False):
    """A set of templates and styles that gives a brand's help center its look."""

    author: str
    """Person or company named in the theme's manifest."""
    brand_id: str
    """Brand whose help center holds the theme, as text."""
    created_at: str
    """When the theme was added. Read-only."""
    id: str
    """Identifies the theme; assigned by Zendesk. Read-only."""
    live: bool
    """Whether this is the published theme of the brand."""
    name: str
    """Title from the theme's manifest."""
    updated_at: str
    """When the theme was last changed. Read-only."""
    version: str
    """Release number from the theme's manifest."""


class HelpCenterThemeJobAttributesDict(TypedDict, total=False):
    """What to import, update or export: the brand for imports, the theme for the other two."""

    brand_id: str
    """Brand that receives the imported theme."""
    format: Literal["zip"] | str
    """Packaging of the theme files; only `zip` is accepted."""
    replace_settings: bool
    """Whether an update overwrites the theme's current settings with those uploaded."""
    theme_id: str
    """Theme to be updated or exported."""


class HelpCenterThemeJobDataDict(TypedDict, total=False):
    """Details of a theme job: where to upload the package or from where to download it."""

    download: dict[str, object]
    """For exports: holds the address of the finished package."""
    theme_id: str
    """For imports: the theme that comes into being."""
    upload: dict[str, object]
    """For imports and updates: address and form parameters with which to post the package."""


class HelpCenterThemeJobErrorDict(TypedDict, total=False):
    """A reason why a theme job failed, such as an invalid template."""

    code: str
    """Machine-readable name of the problem."""
    meta: dict[str, object]
    """Further facts about the problem, such as the file and line."""
    title: str
    """Brief explanation of the problem."""


class HelpCenterThemeJobRequestDict(TypedDict, total=False):
    """Body with which a theme job is started."""

    attributes: HelpCenterThemeJobAttributesDict
    """What the job is to work on."""


class HelpCenterTopicDict(TypedDict, total=False):
    """A division of the community; it holds posts on one subject."""

    community_id: int
    """Community the topic is part of."""
    created_at: str
    """When the topic was created. Read-only."""
    description: str | None
    """What the topic is about; null when left out."""
    follower_count: int
    """Number of users subscribed to the topic. Read-only."""
    html_url: str
    """Address of the topic on the help center website. Read-only."""
    id: int
    """Identifies the topic; assigned by Zendesk. Read-only."""
    manageable_by: Literal["staff", "managers"]
    """Who may manage the topic: all agents (`staff`) or only managers."""
    name: str
    """Title under which the topic is listed in the community."""
    position: int
    """Rank among the topics; lower comes first."""
    updated_at: str
    """When the topic was last changed. Read-only."""
    url: str
    """API address of the topic. Read-only."""
    user_segment_id: int | None
    """Segment of users who may see it; null means everyone. A new record is sent null too."""


class HelpCenterTranslationDict(TypedDict, total=False):
    """The text of an article, section or category in one language."""

    body: str | None
    """Content in HTML; the description for sections and categories; null when empty."""
    created_at: str
    """When the translation was added. Read-only."""
    created_by_id: int
    """User who added the translation. Read-only."""
    draft: bool
    """Whether the translation is unpublished; meaningful for articles only."""
    hidden: bool
    """Whether the translation is kept from readers."""
    html_url: str
    """Address of the translated page on the help center website. Read-only."""
    id: int
    """Identifies the translation; assigned by Zendesk. Read-only."""
    locale: str
    """Language of the text; another one may be given unless the item has a translation in it already."""
    outdated: bool
    """Whether the text is marked as lagging behind the source language."""
    source_id: int
    """Id of the article, section or category that is translated. Read-only."""
    source_type: Literal["article", "section", "category"] | str
    """Kind of item that is translated. Read-only."""
    title: str
    """Heading in this language."""
    updated_at: str
    """When the translation was last changed. Read-only."""
    updated_by_id: int | None
    """User who last changed the translation; null when unknown. Read-only."""
    url: str
    """API address of the translation. Read-only."""


class HelpCenterUnifiedSearchResultDict(TypedDict, total=False):
    """One hit of a search over articles, posts and external records."""

    title: str
    """Heading of the content found."""
    type: Literal["ARTICLE", "POST", "EXTERNAL_RECORD"]
    """Kind of content found."""
    updated_at: str
    """When the content was last changed."""
    url: str
    """Address of the content found."""


class HelpCenterUserImageDict(TypedDict, total=False):
    """An uploaded picture that users can place in posts and comments."""

    content_type: str
    """MIME type of the picture, such as `image/png`."""
    path: str
    """Path under which to embed the picture in HTML."""
    size: float
    """Size of the picture in bytes."""


class HelpCenterUserImageUploadDict(TypedDict, total=False):
    """Permission to upload a picture: where to send it and with which headers."""

    headers: dict[str, object]
    """HTTP headers that the upload must carry."""
    token: str
    """Handle to pass on once the file is uploaded, to obtain its path."""
    url: str
    """Address to which the file is sent with `PUT`."""


class HelpCenterUserSegmentDict(TypedDict, total=False):
    """A set of users, chosen by role, tags, groups or organizations, that may see certain content."""

    added_user_ids: list[int]
    """Users admitted in person, beyond the other rules."""
    built_in: bool
    """Whether Zendesk supplied the segment; such segments cannot be changed. Read-only."""
    created_at: str
    """When the segment was set up. Read-only."""
    group_ids: list[int]
    """Agent groups whose members belong; for segments of staff."""
    id: int
    """Identifies the segment; assigned by Zendesk. Read-only."""
    name: str
    """Title of the segment; unique in the account."""
    or_tags: list[str]
    """Tags of which a user must have at least one."""
    organization_ids: list[int]
    """Organizations whose members belong."""
    tags: list[str]
    """Tags all of which a user must have."""
    updated_at: str
    """When the segment was last changed. Read-only."""
    user_type: str
    """Users the segment draws from: `signed_in_users` or `staff`."""


class HelpCenterUserSubscriptionDict(TypedDict, total=False):
    """The fact that one help center user follows another."""

    followed_id: int
    """User whose activity is being followed. Read-only."""
    follower_id: int
    """User who is notified of the activity. Read-only."""
    id: int
    """Identifies the subscription; assigned by Zendesk. Read-only."""


class HelpCenterVoteDict(TypedDict, total=False):
    """A user's vote for or against an article, post or comment."""

    created_at: str
    """When the vote was cast."""
    id: int
    """Identifies the vote; assigned by Zendesk. Read-only."""
    item_id: int
    """Id of the item voted on, to be read with `item_type`. Read-only."""
    item_type: Literal["Article", "Comment", "Post", "PostComment"] | str
    """Kind of item voted on; `PostComment` is a remark on a community post. Read-only."""
    updated_at: str
    """When the vote was last changed. Read-only."""
    url: str
    """API address of the vote. Read-only."""
    user_id: int
    """User who cast the vote."""
    value: int
    """Either `1` for an up vote or `-1` for a down vote."""


class HolidayDict(TypedDict, total=False):
    """Period in a business hours schedule during which no business hours count."""

    end_date: str
    """Last day of the holiday, inclusive, as `YYYY-MM-DD`."""
    id: int
    """Identifies the holiday; assigned by Zendesk. Read-only."""
    name: str
    """Name of the holiday as shown in the schedule."""
    start_date: str
    """First day of the holiday as `YYYY-MM-DD`; only a window of about two years around today is accepted."""


class HostMappingDict(TypedDict, total=False):
    """Outcome of a check whether a custom domain points correctly at a brand's Zendesk subdomain."""

    cname: str
    """CNAME target found in DNS for the checked host name."""
    expected_cnames: list[str]
    """CNAME targets that would make the mapping valid."""
    is_valid: bool
    """Whether the host name can be used as host mapping."""
    reason: str
    """Why the check failed or passed, as a short code such as `wrong_cname`."""


class IdNameDict(TypedDict, total=False):
    """Minimal reference to a record by id and display name."""

    id: int
    """Identifies the referenced record; assigned by Zendesk."""
    name: str
    """Display name of the referenced record."""


class IdTitleDict(TypedDict, total=False):
    """Minimal reference to a record by id and title."""

    id: int
    """Identifies the record referred to; assigned by Zendesk."""
    title: str
    """Title of the record referred to."""


class IdentityDict(TypedDict, total=False):
    """Address or account by which Zendesk recognizes a user: an email address, phone number or social profile."""

    auto_ownership: bool
    """Only sent; whether the identity becomes the user's own when it is shared with others."""
    brand_id: int
    """Identifies the brand the identity is limited to, on accounts that separate users by brand. Read-only."""
    created_at: str
    """When the identity was attached to the user. Read-only."""
    deliverable_state: str
    """Whether email can be delivered to the address, for example `deliverable` or `undeliverable`. Read-only."""
    id: int
    """Identifies the identity; distinct from the user's own id. Read-only."""
    ownership: Literal["owned", "shared"] | str
    """Whether the identity is the user's alone or shared with others."""
    primary: bool
    """True when it is the user's main identity of this type; email goes to the primary address. Set on creation; later `client.users.identities.make_primary()` writes it."""
    skip_verify_email: bool
    """Only sent: true suppresses the verification email for the new identity."""
    type: Literal[
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
    """Kind of identity. Set on creation only."""
    undeliverable_count: int
    """How many times mail to this address bounced or could not be delivered. Read-only."""
    updated_at: str
    """When the identity last changed. Read-only."""
    url: str
    """API address of this identity. Read-only."""
    user_id: int
    """Identifies the user who owns the identity. Read-only."""
    value: str
    """The address, phone number or handle itself, in the form fitting `type`."""
    verification_method: Literal["none", "low", "sso", "embed", "full"]
    """How ownership was proven, from `none` through `low`, `sso` and `embed` to `full`."""
    verified: bool
    """Whether the user has proven ownership; agents may set it to true."""
    verified_at: str | None
    """When ownership was proven; null for an unverified identity. Read-only."""


class IncrementalExportFilterDict(TypedDict, total=False):
    """Filter settings reported with an incremental export page."""

    exclude_deleted: bool
    """True when deleted records were left out of the export."""


class IncrementalRoutingAttributeDict(TypedDict, total=False):
    """Change to a routing attribute, as listed by the incremental skill-based routing export."""

    id: str
    """Identifies the routing attribute that changed; assigned by Zendesk. Read-only."""
    name: str
    """Name of the attribute at the time of the event. Read-only."""
    time: str
    """When the attribute was created, changed or deleted. Read-only."""
    type: Literal["create", "update", "delete"] | str
    """Which kind of change happened to the attribute. Read-only."""


class IncrementalRoutingAttributeValueDict(TypedDict, total=False):
    """Change to a skill value, as listed by the incremental skill-based routing export."""

    attribute_id: str
    """Identifies the routing attribute the value belongs to. Read-only."""
    id: str
    """Identifies the attribute value that changed; assigned by Zendesk. Read-only."""
    name: str
    """Name of the attribute value at the time of the event. Read-only."""
    time: str
    """When the attribute value was created, changed or deleted. Read-only."""
    type: Literal["create", "update", "delete"] | str
    """Which kind of change happened to the attribute value. Read-only."""


class IncrementalRoutingInstanceValueDict(TypedDict, total=False):
    """Skill given to or taken from an agent or ticket, as listed by the incremental routing export."""

    attribute_value_id: str
    """Identifies the skill that was given or taken. Read-only."""
    id: str
    """Identifies the association between the skill and the agent or ticket; assigned by Zendesk. Read-only."""
    instance_id: str
    """Identifies the agent or ticket concerned; `type` tells which of the two. Read-only."""
    time: str
    """When the skill was associated or dissociated. Read-only."""
    type: Literal["associate_agent", "unassociate_agent", "associate_ticket", "unassociate_ticket"] | str
    """Tells whether a skill was given or taken, and whether an agent or a ticket was concerned. Read-only."""


class IntervalDict(TypedDict, total=False):
    """Open period in the week of a business hours schedule; change it through the workweek operation."""

    end_time: int
    """Closing time, in minutes counted from Sunday 00:00 in the schedule's time zone."""
    start_time: int
    """Opening time, in minutes counted from Sunday 00:00 in the schedule's time zone."""


class InvocationDict(TypedDict, total=False):
    """One delivery of an event by a webhook, spanning all its attempts; kept for about a week."""

    attempts_count: int
    """How many times Zendesk has tried to deliver so far."""
    created_at: str
    """When the webhook was triggered."""
    event_type: str
    """Event that caused the delivery; empty for deliveries from triggers and automations."""
    id: str
    """Identifies the invocation; an opaque string."""
    latest_completed_at: str
    """When the most recent delivery attempt ended."""
    status: (
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
    )
    """Outcome of the delivery; `circuit broken` and `throttled` mean Zendesk held requests back."""
    status_code: int
    """HTTP status of the latest answer from the endpoint."""
    webhook_id: str
    """Identifies the webhook that was triggered."""


class InvocationAttemptDict(TypedDict, total=False):
    """Single HTTP request of a webhook delivery, with the answer the endpoint gave."""

    completed_at: str
    """When the endpoint answered or the attempt was given up."""
    created_at: str
    """When the request was sent."""
    duration_ms: int
    """Time the request took, in milliseconds."""
    error_message: str
    """What went wrong, for attempts that did not get a proper answer."""
    id: str
    """Identifies the attempt; an opaque string."""
    invocation_id: str
    """Identifies the delivery the attempt is part of."""
    request: dict[str, object]
    """The request sent: its method, address, headers and payload."""
    response: dict[str, object]
    """The answer received: its status, headers and payload."""
    response_body: str
    """Payload the endpoint answered with."""
    response_code: int
    """HTTP status code taken from the endpoint's answer."""
    response_headers: dict[str, str]
    """HTTP headers of the endpoint's answer, by name."""
    status: Literal["success", "failed", "timeout", "client error", "server error"] | str
    """Outcome of this attempt."""
    status_code: int
    """HTTP status the endpoint answered with."""


class ItamAssetDict(TypedDict, total=False):
    """Device or other item tracked by Zendesk IT asset management, such as a laptop."""

    asset_tag: str | None
    """Inventory label the company gave the asset; null when it has none."""
    asset_type_id: str
    """Identifies the asset type, which decides the custom fields."""
    created_at: str
    """When the asset was entered. Read-only."""
    custom_field_values: dict[str, object]
    """Values of the type's custom fields, by field key."""
    external_id: str | None
    """Id of the asset in another system; null when unset."""
    id: str
    """Identifies the asset; an opaque string assigned by Zendesk. Only `client.it_asset_management.assets.jobs.create()` takes it."""
    location_id: str | None
    """Identifies where the asset is kept; null when no location is set."""
    manufacturer: str | None
    """Maker of the asset."""
    model: str | None
    """Model designation given by the maker."""
    name: str
    """Name by which the asset appears in lists."""
    notes: str | None
    """Free remarks about the asset."""
    organization_id: int | None
    """Identifies the organization that uses the asset; null when none."""
    purchase_cost: float | None
    """Price paid for the asset, as a bare amount without currency."""
    purchase_date: str | None
    """Day the asset was bought, as `YYYY-MM-DD`."""
    serial_number: str | None
    """Serial number given by the maker."""
    status_id: str
    """Identifies the asset status, such as in use or retired."""
    updated_at: str
    """When the asset's details last changed. Read-only."""
    url: str
    """API address of this asset. Read-only."""
    user_id: int | None
    """Identifies the user who has the asset; null when it is unassigned."""
    vendor: str | None
    """Seller or supplier the asset came from."""
    warranty_expiration: str | None
    """Last day of the warranty, as `YYYY-MM-DD`."""


class ItamAssetFieldDict(TypedDict, total=False):
    """Custom or standard field of IT assets, defining what is recorded about an asset."""

    active: bool
    """Whether the asset field is available for use."""
    created_at: str
    """When the asset field was defined. Read-only."""
    custom_field_options: list[CustomFieldOptionDict]
    """Choices offered, for drop-down and multi-select fields; required for those types."""
    description: str
    """Purpose of the asset field as shown to users, placeholders resolved."""
    id: int
    """Identifies the asset field; assigned by Zendesk. Read-only."""
    key: str
    """Unique name under which values are stored. Set on creation only."""
    position: int
    """Rank of the field among the fields of the asset."""
    properties: CustomObjectFieldPropertiesDict
    """Further settings of the field, as for custom object fields."""
    raw_description: str
    """Description with dynamic content placeholders left unresolved."""
    raw_title: str
    """Title with dynamic content placeholders left unresolved."""
    readonly: bool
    """True when users cannot change values of this field. Read-only."""
    regexp_for_validation: str | None
    """Pattern that values must match, for fields of type `regexp`; null otherwise."""
    relationship_filter: ConditionsDict
    """Conditions limiting which records a lookup field may point to."""
    relationship_target_type: str
    """Type of record a lookup field points to, such as `zen:user`. Set on creation only."""
    required: bool
    """Whether an asset must have a value here."""
    system: bool
    """True for built-in asset fields; false for those an admin added. Read-only."""
    tag: str
    """Tag associated with a checkbox field when checked."""
    title: str
    """Name of the asset field as shown to users, placeholders resolved."""
    type: str
    """Kind of value the field holds, such as `text`, `dropdown` or `lookup`. Set on creation only."""
    updated_at: str
    """When the definition of the asset field last changed. Read-only."""
    url: str
    """API address of this asset field. Read-only."""


class ItamAssetJobDict(TypedDict, total=False):
    """Bulk job over IT assets that is only sent; Zendesk works through it in the background."""

    action: Literal["create", "update", "delete", "delete_by_external_id"]
    """What to do with the items; only sent."""
    items: list[ItamAssetDict | str]
    """Assets to create or update, or ids or external ids to delete; only sent."""


class ItamAssetLocationDict(TypedDict, total=False):
    """Place where IT assets are kept, such as an office or storeroom."""

    created_at: str
    """When the location was added. Read-only."""
    external_id: str | None
    """Id of the location in another system; null when unset."""
    id: str
    """Identifies the location; an opaque string. Read-only."""
    name: str
    """Name of the place, for people to read."""
    updated_at: str
    """When the location last changed. Read-only."""
    url: str
    """API address of this location. Read-only."""


class ItamAssetStatusDict(TypedDict, total=False):
    """Stage in the life of an IT asset, such as in stock or in use."""

    category: Literal["available", "in_use", "unavailable", "end_of_life"]
    """Group of statuses that this one belongs to."""
    created_at: str
    """When the status came into being. Read-only."""
    description: str | None
    """What the status says of an asset."""
    external_id: str | None
    """Id of the status in another system; null when unset."""
    id: str
    """Identifies the asset status; an opaque string. Read-only."""
    is_standard: bool
    """Whether Zendesk supplied the status. Read-only."""
    name: str
    """Name of the status as shown on assets."""
    updated_at: str
    """When the status last changed. Read-only."""
    url: str
    """API address of this asset status. Read-only."""


class ItamAssetTypeDict(TypedDict, total=False):
    """Category of IT assets, such as laptops; types form a hierarchy and carry custom fields."""

    created_at: str
    """When the asset type was added. Read-only."""
    created_by_user_id: int
    """Identifies the user who added the asset type. Read-only."""
    description: str | None
    """What kind of asset belongs under the type."""
    external_id: str | None
    """Id of the asset type in another system; null when unset."""
    field_keys: list[str]
    """Keys of the asset fields used by assets of the type."""
    hierarchy_depth: int
    """Level in the tree of asset types. Read-only."""
    id: str
    """Identifies the asset type; an opaque string. Read-only."""
    is_standard: bool
    """True for types delivered by Zendesk; false for those the account added. Read-only."""
    name: str
    """Name of the asset type as shown in lists."""
    parent_id: str
    """Identifies the asset type one level above."""
    updated_at: str
    """When the asset type last changed. Read-only."""
    updated_by_user_id: int
    """Identifies the user who last changed the asset type. Read-only."""
    url: str
    """API address of this asset type. Read-only."""


class JobStatusResultDict(TypedDict, total=False):
    """Outcome for one item of a bulk job, found in the results of the job status."""

    account_id: int
    """Identifies the account the item belongs to."""
    action: str
    """What was done with the item, such as `create` or `update`."""
    asset_tag: str | None
    """Label of the asset; of jobs about assets."""
    asset_type_id: str
    """Type of the asset; of jobs about assets. Read-only."""
    created_at: str
    """When the record was created, where the item tells it. Read-only."""
    created_by_user_id: str
    """User who created the record; of jobs about custom objects. Read-only."""
    custom_field_values: dict[str, object]
    """Values of the asset, by field key; of jobs about assets."""
    custom_object_fields: dict[str, object]
    """Values of the record, by field key; of jobs about custom objects."""
    custom_object_key: str
    """Custom object that the record belongs to; of jobs about custom objects. Read-only."""
    details: str
    """Explanation of the error, for an item that failed."""
    error: str
    """Short code of the error, for an item that failed."""
    errors: str
    """Messages on what was wrong with the item."""
    external_id: str | None
    """Id of the record in another system; of jobs about custom objects and assets."""
    id: int | str
    """Identifies the record created or changed for the item; a text for custom objects and assets, and absent where nothing was created. Read-only."""
    index: int
    """Position of the item in the request, counted from 0."""
    location_id: str | None
    """Place of the asset; of jobs about assets."""
    manufacturer: str | None
    """Maker of the asset; of jobs about assets."""
    model: str | None
    """Model of the asset; of jobs about assets."""
    name: str
    """Name of the record; of jobs about custom objects and assets. Read-only."""
    notes: str | None
    """Remarks about the asset; of jobs about assets."""
    organization_id: int | None
    """Organization that has the asset; of jobs about assets."""
    photo: dict[str, object] | None
    """Picture of the record; of jobs about custom objects."""
    purchase_cost: float | None
    """Price of the asset; of jobs about assets."""
    purchase_date: str | None
    """Day on which the asset was bought; of jobs about assets."""
    serial_number: str | None
    """Serial number of the asset; of jobs about assets."""
    status: str
    """Outcome as a word, such as `Updated` or `Failed`."""
    status_id: str
    """Status of the asset; of jobs about assets."""
    success: bool
    """Whether this item went through."""
    ticket_id: int
    """Identifies the ticket concerned, where the item tells it."""
    title: str
    """Title of the record concerned, such as a ticket subject."""
    updated_at: str
    """When the record last changed, where the item tells it. Read-only."""
    updated_by_user_id: str
    """User who last changed the record; of jobs about custom objects. Read-only."""
    url: str
    """API address of the record; of jobs about custom objects and assets. Read-only."""
    user_id: int | None
    """User who has the asset; of jobs about assets."""
    vendor: str | None
    """Seller of the asset; of jobs about assets."""
    warranty_expiration: str | None
    """Day on which the warranty of the asset ends; of jobs about assets."""


class JobStatusSuccessDict(TypedDict, total=False):
    """Bare outcome of a background job whose items are not reported one by one."""

    success: bool
    """Whether the job as a whole succeeded. Read-only."""


class LinkDict(TypedDict, total=False):
    """Connection of a Zendesk ticket to a Jira issue, kept by the Jira integration."""

    created_at: str
    """When ticket and issue were linked. Read-only."""
    id: str | int
    """Identifies the link; assigned by Zendesk."""
    issue_id: str
    """Identifies the issue in Jira."""
    issue_key: str
    """Key of the issue in Jira, such as `PROJ-12`."""
    ticket_id: str
    """Identifies the Zendesk ticket that is linked."""
    updated_at: str
    """When the link last changed. Read-only."""
    url: str
    """API address of this link. Read-only."""


class LocaleDict(TypedDict, total=False):
    """Language variant Zendesk supports, such as American English; accounts enable a selection."""

    created_at: str | None
    """When the locale was added to Zendesk; null when unknown. Read-only."""
    default: bool
    """Whether it is the default language of the account."""
    id: int
    """Identifies the locale; the same number on all accounts. Read-only."""
    locale: str
    """Language code, such as `en-US` or `de`. Read-only."""
    name: str
    """Name of the language variant. Read-only."""
    native_name: str
    """Name of the language in the language itself."""
    presentation_name: str
    """Name of the language prepared for display to users."""
    rtl: bool
    """True for languages written from right to left."""
    updated_at: str
    """When the locale or its translations last changed. Read-only."""
    url: str
    """API address of this locale. Read-only."""


class MacroAttachmentDict(TypedDict, total=False):
    """File attached to a macro, which applying the macro adds to the comment."""

    content_type: str
    """MIME type of the file, such as `image/png`. Read-only."""
    content_url: str
    """Address from which the file can be downloaded. Read-only."""
    created_at: str
    """When the file was attached to the macro."""
    filename: str
    """Name of the attached file. Read-only."""
    id: int
    """Identifies the macro attachment; assigned by Zendesk. Read-only."""
    size: int
    """Length of the file in bytes. Read-only."""


class MetadataDecorationChannelsDict(TypedDict, total=False):
    """Channel abilities recorded with an external comment in the audit metadata."""

    allow_channelback: bool
    """Whether agent replies can be sent back to the channel."""


class MetadataFlagsOptions11MessageDict(TypedDict, total=False):
    """Values that fill the warning text of comment flag 11."""

    user: str
    """Name of the user the flag 11 warning mentions."""


class MetadataFlagsOptions15MessageDict(TypedDict, total=False):
    """Values that fill the warning text of comment flag 15."""

    user: str
    """Name of the user the flag 15 warning mentions."""


class MetadataFlagsOptions2Dict(TypedDict, total=False):
    """Details on warning flag 2 of a comment, found in the audit metadata."""

    trusted: bool
    """Whether the comment is trusted in spite of flag 2."""


class MonitoredTwitterHandleDict(TypedDict, total=False):
    """X (formerly Twitter) account connected to Zendesk, whose mentions and messages can become tickets."""

    allow_reply: bool
    """Whether the account settings permit agents to reply from this handle. Read-only."""
    avatar_url: str
    """Address of the profile picture of the handle. Read-only."""
    brand_id: int
    """Identifies the brand whose tickets the handle feeds. Read-only."""
    can_reply: bool
    """Whether replies from the handle are currently possible. Read-only."""
    created_at: str
    """When the handle was connected. Read-only."""
    id: int
    """Identifies the connected handle; assigned by Zendesk. Read-only."""
    name: str
    """Display name of the profile. Read-only."""
    screen_name: str
    """Handle of the profile, without the at sign. Read-only."""
    twitter_user_id: int
    """Identifies the profile on X itself. Read-only."""
    updated_at: str
    """When the connection last changed. Read-only."""


class NotificationEventDict(TypedDict, total=False):
    """Entry in a ticket audit telling that a business rule sent email to people."""

    body: str
    """Text of the notification that was sent, as the rule composed it."""
    id: int
    """Identifies the notification event inside the audit; assigned by Zendesk."""
    recipients: list[int]
    """Identifies the users who were notified."""
    subject: str
    """Subject line of the notification."""
    type: Literal["Notification"]
    """Event kind; `Notification` or a variant of it."""
    via: dict[str, object]
    """What caused the notification, usually the trigger or automation."""


class NpsDeliveryDict(TypedDict, total=False):
    """A batch in which a Net Promoter Score survey went out; no call gives one."""

    id: int
    """Identifies the batch; assigned by Zendesk."""


class NpsSurveyDict(TypedDict, total=False):
    """Net Promoter Score survey that asks customers how likely they would recommend the company."""

    account_name: str
    """Account name as used in the survey text."""
    brand_name: str
    """Brand name shown to the survey's recipients."""
    close_at: str
    """When the survey stops taking answers."""
    created_at: str
    """When the survey was created. Read-only."""
    id: int
    """Identifies the survey; assigned by Zendesk. Read-only."""
    name: str
    """Internal title of the survey."""
    recipients_count: int
    """How many people the survey was sent to. Read-only."""
    status: str
    """Stage of the survey, such as sent or closed."""
    updated_at: str
    """When the survey last changed. Read-only."""
    url: str
    """API address of this survey. Read-only."""


OAuthClientDict = TypedDict(
    "OAuthClientDict",
    {
        "company": str,
        "created_at": str,
        "description": str,
        "global": bool,
        "id": int,
        "identifier": str,
        "kind": Literal["public", "confidential"] | str,
        "logo_url": str,
        "name": str,
        "redirect_uri": list[str],
        "secret": str,
        "updated_at": str,
        "url": str,
        "user_id": int,
    },
    total=False,
)
"""Application registered with the account that may obtain OAuth access tokens.

Keys:
    company: Company behind the application, shown to users asked for consent.
    created_at: When the client was registered. Read-only.
    description: Short account of the application, shown to users asked for consent.
    global: True when the client may be used on all accounts, after Zendesk's approval.
        Read-only.
    id: Identifies the client record; not the `client_id` of OAuth flows. Read-only.
    identifier: Unique name the application sends as `client_id` in OAuth flows.
    kind: Whether the application can keep a secret; `public` clients have to use PKCE.
    logo_url: Address of the logo image on the consent page. Read-only.
    name: Name of the application as users see it.
    redirect_uri: Addresses to which users may be sent back after consenting.
    secret: Client secret; shown in full only when it has just been generated. Read-only.
    updated_at: When the client registration last changed. Read-only.
    url: API address of this OAuth client. Read-only.
    user_id: Identifies the admin who owns the client.
"""


class OAuthGrantTokenDict(TypedDict, total=False):
    """Answer of the OAuth token endpoint to a grant or refresh request."""

    access_token: str
    """Token to send in the `Authorization` header as `Bearer`. Read-only."""
    expires_in: int
    """Lifetime of the access token in seconds."""
    refresh_token: str
    """Token with which a new access token can be obtained; usable once. Read-only."""
    refresh_token_expires_in: int
    """Lifetime of the refresh token in seconds."""
    scope: str
    """Scopes the access token carries, separated by spaces. Read-only."""
    token_type: str
    """How the token is to be presented; `bearer`. Read-only."""


class OAuthTokenDict(TypedDict, total=False):
    """OAuth access token issued to a client on behalf of a user, as listed by the token API."""

    client_id: int
    """Identifies the client record the token was issued to."""
    created_at: str
    """When the token was issued. Read-only."""
    expires_at: str
    """When the token stops working. Read-only."""
    id: int
    """Identifies the token record; not the secret itself. Read-only."""
    refresh_token: str
    """Token for obtaining a new access token; shown in full only on creation. Read-only."""
    refresh_token_expires_at: str
    """When the refresh token stops working. Read-only."""
    scopes: list[str]
    """Permissions of the token, such as `read`, `write` or `tickets:read`."""
    token: str
    """Secret of the token; shown in full only on creation, shortened later. Read-only."""
    url: str
    """API address of this token. Read-only."""
    used_at: str
    """When the token was last used for a call. Read-only."""
    user_id: int
    """Identifies the user on whose behalf calls are made. Read-only."""


class ObjectTriggerDict(TypedDict, total=False):
    """Business rule that runs when a record of a custom object is created or changed."""

    actions: list[ActionDict]
    """What the rule does when its conditions hold. A change is sent with `conditions`."""
    active: bool
    """Whether the rule is run."""
    conditions: ConditionsDict
    """Conditions a record must meet for the rule to run. A change is sent with `actions`."""
    created_at: str
    """When the rule was made. Read-only."""
    default: bool
    """True for rules that came with the account. Read-only."""
    description: str
    """Explanation of the rule for other admins."""
    id: int
    """Identifies the object trigger; assigned by Zendesk."""
    position: int
    """Rank in the order in which the object's triggers run."""
    raw_title: str
    """Title with dynamic content placeholders left unresolved."""
    title: str
    """Name of the rule in the admin pages."""
    updated_at: str
    """When the rule last changed. Read-only."""
    url: str
    """API address of this object trigger. Read-only."""


class OrganizationDict(TypedDict, total=False):
    """Company or other body that end users belong to, used to share tickets and route them."""

    created_at: str
    """When the organization was added. Read-only."""
    custom: dict[str, object]
    """Only sent; values of custom fields by the names of the fields."""
    deleted_at: str
    """When the organization was deleted, for a deleted one. Read-only."""
    details: str | None
    """Free text about the organization, such as its address."""
    domain_names: list[str]
    """Email domains whose users are put in the organization automatically."""
    external_id: str | None
    """Id of the organization in another system; unique, compared without regard to case."""
    group_id: int | None
    """Identifies the group that new tickets of the organization's users go to; null for none."""
    id: int
    """Identifies the organization; assigned by Zendesk."""
    name: str
    """Unique name of the organization."""
    notes: str | None
    """Remarks that agents keep about the organization."""
    organization_fields: dict[str, object] | None
    """Values of custom organization fields, by field key. Zendesk keeps what is not sent."""
    result_type: Literal["organization"]
    """Kind of record, `organization`; only on hits of a search. Read-only."""
    shared_comments: bool
    """Whether members may comment on each other's tickets."""
    shared_tickets: bool
    """Whether members may see each other's tickets."""
    tags: list[str]
    """Tags of the organization; its members' new tickets inherit them."""
    updated_at: str
    """When the organization last changed. Read-only."""
    url: str
    """API address of this organization. Read-only."""


class OrganizationActivityEventDict(TypedDict, total=False):
    """Entry in a ticket audit telling that subscribers of an organization were notified."""

    body: str
    """Text of the message to the subscribers."""
    id: int
    """Identifies the activity event inside the audit; assigned by Zendesk."""
    recipients: list[int]
    """Identifies the subscribers who were notified."""
    subject: str
    """Subject line of the message to subscribers."""
    type: Literal["OrganizationActivity"]
    """Event kind; `OrganizationActivity` here."""
    via: dict[str, object]
    """What led to the notification."""


class OrganizationFieldDict(TypedDict, total=False):
    """Custom field that admins add to the profile of organizations."""

    active: bool
    """Whether the field shows on organization profiles."""
    created_at: str
    """When the organization field was defined. Read-only."""
    custom_field_options: list[CustomFieldOptionDict]
    """Choices of a drop-down or multi-select field; required for those types."""
    description: str
    """Purpose of the field, shown to agents with placeholders resolved."""
    id: int
    """Identifies the organization field; assigned by Zendesk. Read-only."""
    key: str
    """Unique name under which values are stored in `organization_fields`. Set on creation only."""
    position: int
    """Rank of the field on organization profiles."""
    raw_description: str
    """Description with dynamic content placeholders left unresolved."""
    raw_title: str
    """Title with dynamic content placeholders left unresolved."""
    regexp_for_validation: str | None
    """Pattern values must match, for fields of type `regexp`; null otherwise."""
    relationship_filter: ConditionsDict
    """Conditions limiting the records a lookup field may point to."""
    relationship_target_type: str
    """Type of record a lookup field points to, such as `zen:user` or `zen:ticket`. Set on creation only."""
    system: bool
    """True when only some attributes of the field may be changed because Zendesk owns it. Read-only."""
    tag: str
    """Tag that a checked checkbox field adds to the organization."""
    title: str
    """Name of the field on organization profiles, placeholders resolved."""
    type: str
    """Kind of value the field holds, such as `text`, `date` or `dropdown`. Set on creation only."""
    updated_at: str
    """When the field definition last changed. Read-only."""
    url: str
    """API address of this organization field. Read-only."""


class OrganizationMembershipDict(TypedDict, total=False):
    """Link that makes a user a member of an organization; one record per user and organization."""

    created_at: str
    """When the user joined the organization. Read-only."""
    default: bool | None
    """True for the user's primary organization, which new tickets get; null counts as false. Set on creation; later `client.users.organization_memberships.make_default()` writes it."""
    id: int
    """Identifies the membership itself, not the user or organization. Read-only."""
    organization_id: int
    """Identifies the organization the user belongs to. Set on creation only."""
    organization_name: str
    """Name of the organization the user belongs to. Read-only."""
    updated_at: str
    """When the membership last changed. Read-only."""
    url: str
    """API address of this organization membership. Read-only."""
    user_id: int
    """Identifies the user who is the member. Set on creation only."""
    view_tickets: bool
    """Whether the member may see all tickets of the organization. Read-only."""


class OrganizationMergeDict(TypedDict, total=False):
    """Merge of one organization into another, which Zendesk performs in the background; it cannot be undone."""

    id: str
    """Identifies the merge; an opaque string to poll with."""
    loser_id: int
    """Identifies the organization that gives up its users and tickets and is deleted. Read-only."""
    status: Literal["new", "in_progress", "error", "complete"]
    """Progress of the merge; `complete` and `error` are final. Read-only."""
    url: str
    """API address of this merge. Read-only."""
    winner_id: int
    """Identifies the organization that remains and takes over users and tickets."""


class OrganizationNameDict(TypedDict, total=False):
    """Organization given by its name in place of an id; only sent."""

    name: str
    """Name of the organization meant; only sent."""


class OrganizationRelatedDict(TypedDict, total=False):
    """Counts of the records that belong to an organization."""

    tickets_count: int
    """How many tickets the organization has."""
    users_count: int
    """How many users belong to the organization."""


class OrganizationSubscriptionDict(TypedDict, total=False):
    """A user's subscription to the tickets of an organization, which brings email about new and updated ones."""

    created_at: str
    """When the user subscribed. Read-only."""
    id: int
    """Identifies the subscription; assigned by Zendesk."""
    organization_id: int
    """Identifies the organization subscribed to. Set on creation only."""
    user_id: int
    """Identifies the user who subscribed. Set on creation only."""


class PermissionActionDict(TypedDict, total=False):
    """Whether a role may perform one kind of action on custom object records, perhaps limited by a rule."""

    allowed: bool
    """Whether the role may perform the action at all."""
    rule_id: int | None
    """Identifies the access rule that narrows the permission to some records; null for all records."""


class PermissionPolicyRecordsDict(TypedDict, total=False):
    """Rights of a role over custom object records, one entry per kind of action."""

    create: PermissionActionDict
    """Permission to add records."""
    delete: PermissionActionDict
    """Permission to remove records."""
    read: PermissionActionDict
    """Permission to see records."""
    update: PermissionActionDict
    """Permission to change records."""


class PolicyMetricDict(TypedDict, total=False):
    """One target of an SLA policy: a metric, the ticket priority it holds for and the time allowed."""

    business_hours: bool
    """True to count only business hours of the schedule; false for calendar hours."""
    metric: str
    """What is measured, such as `first_reply_time` or `requester_wait_time`."""
    priority: str
    """Ticket priority for which the target holds: `low`, `normal`, `high` or `urgent`."""
    target: int
    """Time allowed, in minutes."""
    target_in_seconds: int
    """Time allowed, in seconds. Read-only."""


class QueueGroupsDict(TypedDict, total=False):
    """Groups serving a queue, with their number."""

    count: int
    """How many groups are listed."""
    groups: list[IdNameDict]
    """Groups serving the queue, by id and name."""


class RecipientDict(TypedDict, total=False):
    """Person who was sent a Net Promoter Score survey."""

    created_at: str
    """When the person was added as recipient. Read-only."""
    delivered_at: str
    """When the survey was delivered to the person."""
    delivery_id: int
    """Identifies the delivery batch the survey went out with."""
    id: int
    """Identifies the recipient record; not the user."""
    survey_id: int
    """Identifies the survey that was sent."""
    survey_name: str
    """Name of the survey that was sent."""
    updated_at: str
    """When the recipient record last changed. Read-only."""
    user_email: str
    """Email address the survey was sent to."""
    user_id: int
    """Identifies the user who received the survey."""
    user_name: str
    """Name of the user who received the survey."""


class RecipientAddressDict(TypedDict, total=False):
    """Support address: email address at which the account receives mail and from which it replies."""

    brand_id: int
    """Identifies the brand whose tickets the address feeds."""
    cname_status: Literal["unknown", "verified", "failed"]
    """Result of checking the CNAME records needed for signing mail. Read-only."""
    created_at: str
    """When the support address was added. Read-only."""
    default: bool | None
    """Whether it is the account's default support address; null counts as false."""
    dns_results: Literal["verified", "failed"]
    """Summary of the DNS checks; `verified` only when all records are right. Read-only."""
    domain_verification_code: str | None
    """Code to publish in DNS as proof of owning the domain; null when not needed. Read-only."""
    domain_verification_status: Literal["unknown", "verified", "failed"]
    """Result of looking up the domain verification code in DNS. Read-only."""
    email: str
    """The email address itself. Set on creation only."""
    forwarding_status: Literal["unknown", "waiting", "verified", "failed"]
    """Result of the test whether mail to the address is forwarded to Zendesk. Read-only."""
    id: int
    """Identifies the support address; assigned by Zendesk. Read-only."""
    name: str
    """Sender name shown on mail from the address."""
    spf_status: Literal["unknown", "verified", "failed"]
    """Result of checking that the SPF record lets Zendesk send mail for the domain. Read-only."""
    updated_at: str
    """When the support address last changed. Read-only."""
    url: str
    """API address of this support address. Read-only."""


class RecoveryAuthorDict(TypedDict, total=False):
    """User who becomes the author of suspended tickets when they are recovered: by id, or by mail address."""

    email: str
    """Mail address of the user."""
    id: int
    """Id of the user."""


class RemoteAuthenticationDict(TypedDict, total=False):
    """Single sign-on configuration of the account, by SAML, JWT or OpenID Connect."""

    agent: bool
    """Whether team members may sign in through it."""
    agent_primary: bool
    """Whether it is the first choice for signing in team members."""
    auth_flow: Literal["PKCE", "authorization_code"]
    """OpenID Connect flow in use: plain authorization code or with PKCE."""
    auth_mode: Literal[2, 3, 4]
    """Number of the protocol; `auth_mode_name` tells it as a word."""
    auth_mode_name: Literal["saml", "jwt", "oidc"]
    """Protocol of the sign-on as a word. Read-only."""
    auth_url: str
    """Authorization endpoint of the OpenID Connect provider."""
    auto_discovery: bool
    """True to read the provider's endpoints from its OpenID discovery document."""
    brand_id: int
    """Identifies the brand the configuration is limited to."""
    can_display_button_to_end_users: bool
    """Whether end users see a button for it on the sign-in page."""
    can_display_button_to_team_members: bool
    """Whether team members see a button for it on the sign-in page."""
    client_id: str
    """Client id the OpenID Connect provider issued for Zendesk."""
    end_user: bool
    """Whether end users may sign in through it."""
    end_user_primary: bool
    """Whether it is the first choice for signing in end users."""
    fingerprint: str
    """Fingerprint of the SAML provider's signing certificate."""
    id: int
    """Identifies the sign-on configuration; assigned by Zendesk. Read-only."""
    ip_ranges: str | None
    """Addresses from which users are sent to remote sign-in; null for everywhere."""
    is_active: bool
    """Whether the configuration is in use for any kind of user. Read-only."""
    issuer_url: str
    """Issuer address of the OpenID Connect provider."""
    jwks_url: str
    """Where the provider publishes the keys for checking its tokens."""
    label: str
    """Text on the sign-in button."""
    masked_client_secret: str
    """Client secret for OpenID Connect with most characters hidden."""
    masked_secret: str
    """Shared secret for JWT with most characters hidden."""
    name: str
    """Name of the configuration in the admin pages."""
    priority: int
    """Rank among several configurations."""
    remote_login_url: str
    """Address to which users are sent for signing in."""
    remote_logout_url: str
    """Address to which users are sent after signing out."""
    scope: str
    """Scopes requested from the OpenID Connect provider, separated by spaces."""
    token_url: str
    """Token endpoint of the OpenID Connect provider."""
    update_external_ids: bool
    """Whether signing in may change a user's external id."""
    user_info_url: str
    """User info endpoint of the OpenID Connect provider."""


class ResourceCollectionResourceDict(TypedDict, total=False):
    """One member of a resource collection, such as a trigger or ticket field."""

    deleted: bool
    """Whether the member has been deleted since."""
    identifier: str
    """Name of the member within the payload."""
    resource_id: int
    """Identifies the created record, among those of its type."""
    type: str
    """Kind of record, such as `ticket_fields` or `triggers`."""


class ResponseDict(TypedDict, total=False):
    """Answer a person gave to a Net Promoter Score survey."""

    comment: str | None
    """Remark the person left with the rating; null when none."""
    delivered_at: str
    """When the survey had been delivered to the person."""
    delivery_id: int
    """Identifies the delivery batch the survey had gone out with."""
    id: int
    """Identifies the response; assigned by Zendesk."""
    rated_at: str
    """When the person gave the rating."""
    rating: int
    """Likelihood of recommending, from 0 to 10."""
    recipient_id: int
    """Identifies the survey recipient who answered."""
    survey_id: int
    """Identifies the survey that was answered."""
    survey_name: str
    """Name of the survey that was answered."""
    user_email: str
    """Email address of the person who answered."""
    user_id: int
    """Identifies the user who answered."""
    user_name: str
    """Name of the person who answered."""


class RestrictionDict(TypedDict, total=False):
    """Limits who may use a macro or view, naming a user or groups."""

    id: int
    """Identifies the user or group the rule is limited to; absent where it is limited to several."""
    ids: list[int]
    """Identifies all the groups, when there are several."""
    type: str
    """Kind of restriction: `Group` or `User`."""


class RoutingAttributeValueDict(TypedDict, total=False):
    """A skill, such as one language, which agents can have and tickets can require."""

    agent_id: int
    """Identifies the agent who has the skill, in listings per agent. Read-only."""
    agent_skill_priority: Literal["NORMAL", "HIGH"]
    """How strongly the skill counts when tickets are offered to the agent. Only `client.routing.agents.instance_values.jobs.create()` takes it."""
    attribute_id: str
    """Identifies the routing attribute the skill belongs to. Read-only."""
    attribute_value_id: str
    """Identifies the skill, where the record is an assignment of it. Read-only."""
    created_at: str
    """When the skill was set up. Read-only."""
    id: str
    """Identifies the skill or its assignment; an opaque string. Only `client.routing.agents.instance_values.jobs.create()` takes it."""
    name: str
    """Name of the skill."""
    updated_at: str
    """When the skill last changed. Read-only."""
    url: str
    """API address of this attribute value. Read-only."""


class RoutingAttributeValueJobAttributesDict(TypedDict, total=False):
    """Skills named in a bulk job over agents' skills."""

    attribute_values: list[RoutingAttributeValueDict]
    """Skills to give, change or take away; only sent."""


class SatisfactionRatingDict(TypedDict, total=False):
    """A requester's verdict on the support given with a ticket, from the classic good-or-bad survey."""

    assignee_id: int
    """Identifies the agent who had the ticket when it was rated. Read-only."""
    comment: str
    """Remark the requester left with the rating."""
    created_at: str
    """When the rating was first offered or given. Read-only."""
    group_id: int
    """Identifies the group that had the ticket when it was rated. Read-only."""
    id: int
    """Identifies the satisfaction rating; assigned by Zendesk. Read-only."""
    reason: str
    """Text of the reason the requester chose for a bad rating."""
    reason_code: int
    """Code of the reason chosen for a bad rating; 0 for none, 100 for another reason."""
    reason_id: int
    """Identifies the reason chosen for a bad rating."""
    requester_id: int
    """Identifies the ticket's requester, who gave the rating. Read-only."""
    score: str
    """Verdict: `offered`, `unoffered`, `good` or `bad`, perhaps with a comment marker."""
    ticket_id: int
    """Identifies the ticket that is rated. Read-only."""
    updated_at: str
    """When the rating last changed. Read-only."""
    url: str
    """API address of this rating. Read-only."""


class SatisfactionReasonDict(TypedDict, total=False):
    """Reason offered to requesters for explaining a bad satisfaction rating."""

    created_at: str
    """When the reason was added. Read-only."""
    deleted_at: str
    """When the reason was retired, if it was. Read-only."""
    id: int
    """Identifies the reason; assigned by Zendesk. Read-only."""
    raw_value: str
    """Reason text with dynamic content placeholders left unresolved."""
    reason_code: int
    """Stable number of the reason that ratings refer to. Read-only."""
    updated_at: str
    """When the reason last changed. Read-only."""
    url: str
    """API address of this reason. Read-only."""
    value: str
    """Reason text as requesters see it, translated where possible."""


class SavedSearchDict(TypedDict, total=False):
    """Search an agent stored for repeated use in the agent workspace."""

    created_at: str
    """When the search was stored. Read-only."""
    filters: str
    """Filters chosen for the search, as a serialized string."""
    id: str
    """Identifies the saved search; an opaque string. Read-only."""
    name: str
    """Name the agent gave the search."""
    query: str
    """The search as it was entered, with its words and terms."""
    type: Literal["ticket", "user", "organization", "side_conversation", "article"]
    """Kind of record the search looks for."""
    updated_at: str
    """When the saved search last changed. Read-only."""


class ScheduleDict(TypedDict, total=False):
    """Business hours of the account or a team, with time zone and weekly opening times."""

    created_at: str
    """When the schedule was set up. Read-only."""
    id: int
    """Identifies the schedule; assigned by Zendesk. Read-only."""
    intervals: list[IntervalDict]
    """Opening times of the week. Written by `client.schedules.update_workweek()`."""
    name: str
    """Name of the schedule in the admin pages."""
    time_zone: str
    """Time zone of the opening times, such as `Pacific Time (US & Canada)`."""
    updated_at: str
    """When the schedule last changed. Read-only."""
    url: str
    """API address of this schedule. Read-only."""


class SecuritySettingsAuthenticationAgentPasswordDict(TypedDict, total=False):
    """Custom password rules for team members, part of the security settings."""

    disallow_local_part_from_email: bool
    """Whether the password must not contain the part of the email before the at sign."""
    failed_attempts_allowed: int
    """Wrong attempts permitted before the user is locked out."""
    is_available: bool
    """Whether the account's plan offers custom password rules."""
    max_sequence: int | None
    """Longest run of consecutive letters or digits permitted; null for no limit."""
    password_complexity: int
    """Number of the required mix of letters, digits and special characters."""
    password_duration: int | None
    """Days until a password expires; null when it never does."""
    password_history_length: int | None
    """How many earlier passwords may not be used again; null for no check."""
    password_in_mixed_case: bool
    """Whether both upper and lower case letters are required."""
    password_length: int
    """Least number of characters in a password."""


class SecuritySettingsAuthenticationEndUserDict(TypedDict, total=False):
    """How end users may sign in to the help center and their requests."""

    enforce_sso: bool
    """Whether end users must sign in by single sign-on."""
    facebook_login: bool
    """Whether end users may sign in with Facebook."""
    google_login: bool
    """Whether end users may sign in with Google."""
    office_365_login: bool
    """Whether end users may sign in with Microsoft."""
    primary_external_auth: str | None
    """External sign-in service offered first to end users; null when none."""
    remote_login: bool
    """Whether end users may use SAML, JWT or OpenID Connect."""
    security_policy_id: int
    """Number of the end users' password policy."""
    security_policy_name: Literal["low", "medium", "high", "recommended", "custom"]
    """Strictness of the end users' password policy."""
    sso_auto_redirect: bool
    """Whether end users go straight to the single sign-on service."""
    twitter_login: bool
    """Whether signing in with an account on X is allowed."""
    two_factor_enforce: bool
    """Whether end users must use a second factor."""
    zendesk_login: bool
    """Whether end users may sign in with a Zendesk password."""


class SecuritySettingsIpDict(TypedDict, total=False):
    """Limits on the network addresses from which users may reach the account."""

    enable_agent_ip_restrictions: bool
    """True to hold only team members to the ranges and let end users in from anywhere."""
    ip_ranges: str
    """Permitted addresses and ranges, separated by spaces."""
    ip_restriction_enabled: bool
    """Whether the ranges are enforced."""


class SessionDict(TypedDict, total=False):
    """Signed-in browser session of a user."""

    authenticated_at: str | None
    """When the user signed in; null when unknown."""
    id: int
    """Identifies the session; assigned by Zendesk."""
    last_seen_at: str | None
    """Approximate time of the session's latest activity; null when unknown."""
    url: str | None
    """API address of this session."""
    user_id: int | None
    """Identifies the user who is signed in."""


class SharingAgreementDict(TypedDict, total=False):
    """Arrangement by which two Zendesk accounts exchange tickets."""

    created_at: str
    """When the agreement was proposed. Read-only."""
    id: int
    """Identifies the sharing agreement; assigned by Zendesk. Read-only."""
    name: str
    """Name of the agreement, usually from the two accounts. Set on creation only."""
    partner_name: str | None
    """Third-party system on the other side, such as `jira`; null for another Zendesk account. Set on creation only."""
    remote_subdomain: str | None
    """Subdomain of the other account; null when there is none. Set on creation only."""
    status: (
        Literal["accepted", "declined", "pending", "inactive", "failed", "ssl_error", "configuration_error"]
        | str
    )
    """State of the agreement; only `accepted` ones carry tickets."""
    type: Literal["inbound", "outbound"] | str
    """Direction as seen from this account: `inbound` receives tickets, `outbound` sends them. Set on creation only."""
    updated_at: str
    """When the agreement last changed. Read-only."""
    url: str
    """API address of this sharing agreement. Read-only."""


class SharingAgreementRefDict(TypedDict, total=False):
    """Reference to a sharing agreement when sharing a ticket, with values for the partner."""

    custom_fields: list[CustomFieldDict]
    """Custom field values to hand to the partner with the ticket."""
    id: int
    """Identifies the sharing agreement to use; assigned by Zendesk."""


class SideConversationAttachmentDict(TypedDict, total=False):
    """File attached to a message of a side conversation."""

    content_type: str
    """MIME type of the file."""
    content_url: str
    """Address for downloading the file."""
    file_name: str
    """Name of the file, with extension."""
    height: int | None
    """Height of an image in pixels; null for other files."""
    id: str
    """Identifies the attachment; an opaque string. Read-only."""
    inline: bool
    """Whether the file shows within the message text."""
    size: int
    """Length of the file in bytes."""
    width: int | None
    """Width of an image in pixels; null for other files."""


class SideConversationParticipantDict(TypedDict, total=False):
    """Person, channel or group taking part in a side conversation; which fields are filled depends on the kind."""

    email: str | None
    """Email address of the participant; null for channels."""
    msteams_channel_id: str
    """Identifies the Microsoft Teams channel taking part."""
    name: str | None
    """Display name of the participant; null when unknown."""
    slack_channel_id: str
    """Identifies the Slack channel taking part."""
    slack_workspace_id: str
    """Identifies the Slack workspace of the channel."""
    support_agent_id: str
    """Identifies the agent to whom a child ticket goes."""
    support_group_id: str
    """Identifies the group to which a child ticket goes."""
    user_id: int | None
    """Identifies the Zendesk user taking part; null when there is none."""


class SideConversationUpdatesDict(TypedDict, total=False):
    """Properties that an event of a side conversation changed."""

    state: Literal["open", "closed"] | str
    """State the exchange changed to."""
    subject: str
    """Subject line the exchange changed to."""


class SlaFilterDefinitionValuesDict(TypedDict, total=False):
    """Values that a condition of an SLA policy's filter accepts."""

    list: list[DefinitionValueDict]
    """Choices offered, for conditions with a fixed set."""
    type: str
    """How the value is entered, such as `list` or `text`."""


class SlaPolicyDict(TypedDict, total=False):
    """Service level agreement: response and resolution targets for tickets that match its filter."""

    created_at: str
    """When the SLA policy was set up. Read-only."""
    description: str
    """Explanation of the SLA policy for other admins."""
    filter: ConditionsDict
    """Conditions a ticket must meet for the SLA policy to apply."""
    id: int
    """Identifies the SLA policy; assigned by Zendesk. Read-only."""
    policy_metrics: list[PolicyMetricDict]
    """Targets by metric and priority."""
    position: int
    """Rank among SLA policies; a ticket gets the first that matches."""
    title: str
    """Name of the SLA policy."""
    updated_at: str
    """When the SLA policy last changed. Read-only."""
    url: str
    """API address of this SLA policy. Read-only."""


class SourceFromDict(TypedDict, total=False):
    """Sender side of a ticket's or comment's origin; which fields are filled depends on the channel."""

    address: str | None
    """Email address of the sender, for mail."""
    brand_id: int | None
    """Identifies the brand through which the message came."""
    channel: str
    """Channel the original record came through, for follow-ups."""
    deleted: bool
    """Whether the originating rule or record has since been deleted."""
    facebook_id: str
    """Identifies the sender's profile or page on Facebook."""
    formatted_phone: str
    """Caller's phone number prepared for display."""
    id: int | None
    """Identifies the originating record, such as a trigger or automation."""
    name: str | None
    """Name of the sender."""
    original_recipients: list[str]
    """All addresses the mail had been sent to."""
    phone: str
    """Caller's phone number, for calls and text messages."""
    profile_url: str
    """Address of the sender's social media profile."""
    revision_id: int
    """Identifies the revision of the business rule that acted."""
    subject: str
    """Subject of the originating ticket."""
    ticket_id: int
    """Identifies the originating ticket, for follow-ups and merges."""
    ticket_ids: list[int]
    """Identifies the originating tickets, for merges of several."""
    title: str | None
    """Title of the originating rule or article."""
    topic_id: int
    """Identifies the community topic of the originating post."""
    topic_name: str
    """Name of the community topic of the originating post."""
    twitter_id: str | int | None
    """Identifies the sender's account on X."""
    username: str
    """User name of the sender on the social network."""


class SourceToDict(TypedDict, total=False):
    """Receiving side of a ticket's or comment's origin; which fields are filled depends on the channel."""

    address: str
    """Email address the message was sent to."""
    brand_id: int
    """Identifies the brand that received the message."""
    email_ccs: str
    """People who were copied on the mail."""
    facebook_id: str
    """Identifies the receiving profile or page on Facebook."""
    formatted_phone: str
    """Called phone number prepared for display."""
    name: str
    """Name of the receiver."""
    phone: str
    """Phone number that was called or texted."""
    profile_url: str
    """Address of the receiver's social media profile."""
    twitter_id: str | int | None
    """Identifies the receiving account on X."""
    username: str
    """User name of the receiver on the social network."""


class StatusDict(TypedDict, total=False):
    """Outcome for one record of a bulk operation."""

    action: str
    """What was done with the record, such as `update`."""
    errors: str
    """Messages about what failed for the record."""
    id: int
    """Identifies the record concerned; assigned by Zendesk."""
    status: str
    """Outcome for the record as a word."""
    success: bool
    """Whether the operation succeeded for the record."""
    title: str
    """Title of the record concerned."""


class SunshineAccessTokenDict(TypedDict, total=False):
    """Access token of an OAuth client, for `BearerToken`."""

    access_token: str
    """Token itself; it signs requests as a bearer token. Read-only."""
    token_type: str
    """How the token is sent: `Bearer`. Read-only."""


class SunshineActionDict(TypedDict, total=False):
    """Button or link below a message or on a card, of the kind that its `type` tells."""

    type: str
    """What kind it is."""


class SunshineAppSettingsDict(TypedDict, total=False):
    """Settings that hold for all conversations of an app."""

    appLocalizationEnabled: bool
    """Whether texts of the system come in the language of the user."""
    conversationRetentionSeconds: int
    """After how many seconds without activity the messages are deleted; 0 keeps them."""
    disableConversationReopen: bool
    """Whether people cannot open a closed conversation again."""
    echoPostback: bool
    """Whether a click on a postback button shows up as a message."""
    endSessionEnabled: bool
    """Whether people can close a conversation with a button of the SDK."""
    ignoreAutoConversationStart: bool
    """Whether a channel cannot begin a conversation without a message."""
    maskCreditCardNumbers: bool
    """Whether numbers of credit cards are hidden in messages."""
    multiConvoEnabled: bool
    """Whether a user can have several conversations; it cannot be undone."""
    useAnimalNames: bool
    """Whether people without a name are called after animals."""


class SunshineAppleDataReferenceDict(TypedDict, total=False):
    """Where Apple keeps the data of a message, and how they are read."""

    bid: str
    """Extension of Apple that the data are for."""
    key: str
    """Key that the data are encrypted with, as hexadecimal digits."""
    owner: str
    """Owner of the data at Apple."""
    signature: str
    """Proof that the data comes from Apple and was not changed; checked when it is fetched."""
    url: str
    """Address of the data."""


class SunshineAppleOverrideDict(TypedDict, total=False):
    """Message in the words of Apple, with what the device has to be able to show."""

    payload: dict[str, object]
    """The message, as the channel describes it."""
    withCapabilities: list[Literal["LIST", "TIME", "FORM", "QUICK", "AUTH2"]]
    """What the device of the user has to be able to show."""


class SunshineAppleReferenceDict(TypedDict, total=False):
    """Reference to data that Apple keeps."""

    interactiveDataRef: SunshineAppleDataReferenceDict
    """The reference, as the event of a message passes it on."""


class SunshineAttachmentDict(TypedDict, total=False):
    """File that was uploaded for messages."""

    mediaType: str
    """MIME type, such as `image/png`. Read-only."""
    mediaUrl: str
    """Address under which the file can be fetched. Read-only."""


class SunshineBuyActionDict(TypedDict, total=False):
    """Button that asks for a payment."""

    amount: int
    """Price in cents: 999 for 9.99."""
    currency: str
    """Three letters of ISO 4217 in lower case: `usd`."""
    metadata: dict[str, object] | None
    """Free properties: texts, numbers and booleans, without levels. Null removes all of them."""
    text: str
    """Words on the button that charges."""
    type: Literal["buy"]
    """What kind it is."""


class SunshineCallingAppDict(TypedDict, total=False):
    """App that an event comes from."""

    id: str
    """Identifies the app."""


class SunshineCallingWebhookDict(TypedDict, total=False):
    """Webhook that makes a call."""

    id: str
    """Identifies the webhook."""
    version: str
    """Form of the payloads; `v2` here."""


class SunshineCampaignDict(TypedDict, total=False):
    """Campaign that a user answered to."""

    id: str
    """Identifies the campaign."""


class SunshineChannelOverrideDict(TypedDict, total=False):
    """Message in the words of one channel."""

    payload: dict[str, object]
    """The message, as the channel describes it."""


class SunshineClientDict(TypedDict, total=False):
    """Channel on which a user can be reached."""

    avatarUrl: str | None
    """Picture of the person: JPG, PNG or GIF."""
    displayName: str | None
    """How it is called where people see it."""
    externalId: str | None
    """Id that another system has given."""
    id: str
    """Identifies it; given by the server. Read-only."""
    info: dict[str, object] | None
    """Facts that the platform tells about it, by name; any may be missing."""
    integrationId: str | None
    """Integration that it came through or belongs to."""
    lastSeen: str | None
    """When the user was last there."""
    linkedAt: str | None
    """When the channel was connected with the user."""
    raw: dict[str, object] | None
    """Facts as the channel sent them, by name."""
    status: Literal["active", "blocked", "inactive", "pending"]
    """Whether it works and can be reached."""
    type: (
        Literal[
            "apple",
            "gbm",
            "googlercs",
            "instagram",
            "kakao",
            "line",
            "mailgun",
            "messagebird",
            "messenger",
            "slackconnect",
            "sdk",
            "telegram",
            "twilio",
            "twitter",
            "viber",
            "wechat",
            "whatsapp",
        ]
        | str
    )
    """What kind it is."""


class SunshineClientAssociationDict(TypedDict, total=False):
    """Channel through which a participant takes part."""

    clientId: str
    """Client of the user that it belongs to."""
    type: (
        Literal[
            "apple",
            "gbm",
            "googlercs",
            "instagram",
            "kakao",
            "line",
            "mailgun",
            "messagebird",
            "messenger",
            "slackconnect",
            "sdk",
            "telegram",
            "twilio",
            "twitter",
            "viber",
            "wechat",
            "whatsapp",
        ]
        | str
    )
    """What kind it is."""


class SunshineClientTargetDict(TypedDict, total=False):
    """Conversation that a new client belongs to."""

    conversationId: str
    """Conversation to which it goes."""


class SunshineContentDict(TypedDict, total=False):
    """Content of a message, of the kind that its `type` tells."""

    type: str
    """What kind it is."""


class SunshineControlDict(TypedDict, total=False):
    """Integration of a switchboard that has control of a conversation, or may get it."""

    id: str
    """Identifies it; given by the server."""
    integrationId: str
    """Integration that it came through or belongs to."""
    integrationType: str
    """Channel or partner behind the integration."""
    name: str
    """Short name of the integration in the switchboard."""


class SunshineConversionEventsDict(TypedDict, total=False):
    """What Meta has taken of reported events."""

    datasetId: str
    """Data set of Meta that got the events."""
    eventsReceived: int
    """Number of events that Meta has taken."""


class SunshineCoordinatesDict(TypedDict, total=False):
    """Point on the map."""

    lat: float
    """Latitude in degrees."""
    long: float
    """Longitude in degrees."""


class SunshineDefaultResponderDict(TypedDict, total=False):
    """Who answers first on a channel."""

    deliverStandbyEvents: bool
    """Whether its webhooks are called while another integration is in control."""
    inherited: bool
    """Whether it is the one of the switchboard, as none was chosen."""
    integrationId: str
    """Integration that it came through or belongs to."""
    integrationType: str
    """Channel or partner behind the integration."""
    messageHistoryCount: float
    """How many earlier messages come along when control is given: 1 to 10."""
    name: str
    """Short name of the responder."""
    nextSwitchboardIntegrationId: str | None
    """Switchboard integration that comes next when this one gives control away."""


class SunshineDeliveryDestinationDict(TypedDict, total=False):
    """Channel to which a message was delivered."""

    integrationId: str
    """Integration that got the message."""
    type: str
    """Channel it went to, such as `whatsapp`."""


class SunshineDeliveryErrorDict(TypedDict, total=False):
    """Why a message was not delivered."""

    code: str
    """Name of the error for programs."""
    message: str
    """The error in words."""


class SunshineDestinationDict(TypedDict, total=False):
    """Channel that a message is sent to, by its integration or by its kind."""

    integrationId: str
    """Integration that gets the message."""
    integrationType: str
    """Kind of the integration that gets the message, such as `whatsapp`; in the place of its id."""


class SunshineDeviceDict(TypedDict, total=False):
    """Device on which a user runs an SDK."""

    appVersion: str | None
    """Version of the mobile app around the SDK."""
    clientId: str
    """Client of the user that it belongs to."""
    guid: str
    """Id that the SDK has made up for the device."""
    id: str
    """Identifies it; given by the server. Read-only."""
    info: dict[str, object] | None
    """Facts that the platform tells about it, by name; any may be missing."""
    integrationId: str
    """Integration that it came through or belongs to."""
    lastSeen: str
    """When the user was last there."""
    pushNotificationToken: str | None
    """Token for pushing notifications to phones."""
    status: Literal["active", "inactive"]
    """Whether it works and can be reached."""
    type: Literal["android", "ios", "web"] | str
    """What kind it is."""


class SunshineDisplaySettingsDict(TypedDict, total=False):
    """How cards are shown."""

    imageAspectRatio: Literal["horizontal", "square"]
    """Form of all pictures; `horizontal` unless said otherwise."""


class SunshineEventDict(TypedDict, total=False):
    """Something that happened, of the kind that its `type` tells."""

    createdAt: str
    """When the server noted the event."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: dict[str, object]
    """Facts of an event whose kind has no class of its own."""
    type: Literal[
        "passthrough:messaging",
        "switchboard:acceptControl",
        "switchboard:acceptControl:failure",
        "switchboard:offerControl",
        "switchboard:offerControl:failure",
        "switchboard:passControl",
        "switchboard:passControl:failure",
        "switchboard:releaseControl",
    ]
    """What kind it is."""


class SunshineExternalQuotedMessageDict(TypedDict, total=False):
    """Quoted message that only its channel knows."""

    externalMessageId: str
    """Id of the quoted message on its own channel."""
    type: Literal["externalMessageId"]
    """What kind it is."""


class SunshineFileContentDict(TypedDict, total=False):
    """Content of a message with a file."""

    altText: str
    """What the file shows, for people who cannot see it; 128 characters at most."""
    attachmentId: str
    """Internal number of the file, of no use to programs."""
    blockChatInput: bool
    """Whether people cannot type while this message is the newest one."""
    htmlText: str
    """Words with HTML markup, in the place of `text`; not together with `markdownText`."""
    markdownText: str
    """Words with Markdown, in the place of `text`; becomes `htmlText`."""
    mediaSize: float
    """Number of bytes that the file has. Read-only."""
    mediaType: str
    """MIME type, such as `image/png`. Read-only."""
    mediaUrl: str
    """Address under which the file can be fetched."""
    text: str
    """Plain words of it, 4096 characters at most."""
    type: Literal["file"]
    """What kind it is."""


class SunshineFormOptionDict(TypedDict, total=False):
    """Choice of a field for selection."""

    label: str
    """What people read."""
    name: str
    """Short name for programs."""


class SunshineIdentityDict(TypedDict, total=False):
    """Address or number that is known to be a user's."""

    type: str
    """What kind it is."""
    value: str
    """Address or number itself."""
    verification: str
    """How it was proved to be theirs."""


class SunshineInstagramIntegrationDict(TypedDict, total=False):
    """Connection with Instagram."""

    appId: str
    """App of Facebook that it uses. Set on creation only."""
    appSecret: str | None
    """Secret of the Facebook app. Set on creation only."""
    businessId: str
    """Company that the channel knows. Read-only."""
    businessName: str
    """Company as people read it. Read-only."""
    businessUsername: str
    """Unique name of the business on Instagram. Read-only."""
    defaultResponder: SunshineDefaultResponderDict | None
    """Who answers first on this channel. Read-only."""
    defaultResponderId: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard."""
    displayName: str | None
    """How it is called where people see it."""
    id: str
    """Identifies it; given by the server. Read-only."""
    pageAccessToken: str | None
    """Token of the Facebook page."""
    pageId: str
    """Page of Facebook behind the account. Read-only."""
    showAIDisclaimer: bool
    """Whether people are told that an AI has written a message."""
    status: Literal["inactive", "active", "error"]
    """Whether it works and can be reached. Read-only."""
    storyMentionsEnabled: bool
    """Whether a mention in a story becomes a referral."""
    storyRepliesEnabled: bool
    """Whether an answer to a story becomes a message."""
    type: Literal["instagram"]
    """What kind it is. Set on creation only."""
    userId: str
    """Person of Facebook who connected it. Read-only."""
    username: str
    """Name that the channel shows. Read-only."""


class SunshineIntegrationDict(TypedDict, total=False):
    """Connection of an app with a channel, of the kind that its `type` tells."""

    displayName: str | None
    """How it is called where people see it."""
    id: str
    """Identifies the integration; given by the server. Read-only."""
    status: Literal["inactive", "active", "error"]
    """Whether it works and can be reached. Read-only."""
    type: str
    """What kind it is. Set on creation only."""


class SunshineIosIntegrationDict(TypedDict, total=False):
    """Connection with iOS."""

    attachmentsEnabled: bool
    """Whether people can send files; set in the Admin Center. Read-only."""
    autoUpdateBadge: bool
    """Whether the icon shows the number of unread messages."""
    canUserCreateMoreConversations: bool
    """Whether people can begin another conversation here."""
    canUserSeeConversationList: bool
    """Whether people see the list of their conversations; only with several conversations a user."""
    certificate: str | None
    """Certificate for push notifications, in base64."""
    defaultResponder: SunshineDefaultResponderDict | None
    """Who answers first on this channel. Read-only."""
    defaultResponderId: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard."""
    displayName: str | None
    """How it is called where people see it."""
    id: str
    """Identifies it; given by the server. Read-only."""
    password: str
    """Password of the certificate."""
    production: bool
    """Whether Apple's real servers are used, and not those for tests."""
    showAIDisclaimer: bool
    """Whether people are told that an AI has written a message."""
    status: Literal["inactive", "active", "error"]
    """Whether it works and can be reached. Read-only."""
    type: Literal["ios"]
    """What kind it is. Set on creation only."""


class SunshineKeyDict(TypedDict, total=False):
    """API key of an app or of a custom integration, which signs in as a user name and a password."""

    displayName: str | None
    """How it is called where people see it."""
    id: str
    """Name of the key when it signs in; begins with `act_`, `svc_`, `app_` or `int_`. Read-only."""
    secret: str
    """Password of the key. Read-only."""


class SunshineLineIntegrationDict(TypedDict, total=False):
    """Connection with LINE."""

    channelAccessToken: str
    """Token that lets the product send and receive through the channel; LINE issues it. Set on creation only."""
    channelId: str
    """Channel of LINE; may follow later with its secret. Set on creation only."""
    channelSecret: str
    """What proves the channel to LINE; keep it out of logs. Set on creation only."""
    defaultResponder: SunshineDefaultResponderDict | None
    """Who answers first on this channel. Read-only."""
    defaultResponderId: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard."""
    displayName: str | None
    """How it is called where people see it."""
    id: str
    """Identifies it; given by the server. Read-only."""
    lineId: str
    """Basic id of LINE, read from the QR code. Read-only."""
    qrCodeUrl: str
    """Address of the QR code from the console of LINE. Set on creation only."""
    serviceCode: str
    """Service code of LINE for switching. Set on creation only."""
    showAIDisclaimer: bool
    """Whether people are told that an AI has written a message."""
    status: Literal["inactive", "active", "error"]
    """Whether it works and can be reached. Read-only."""
    switcherSecret: str
    """Secret of LINE for switching. Set on creation only."""
    type: Literal["line"]
    """What kind it is. Set on creation only."""


class SunshineLocationRequestActionDict(TypedDict, total=False):
    """Button that asks the user where they are."""

    metadata: dict[str, object] | None
    """Free properties: texts, numbers and booleans, without levels. Null removes all of them."""
    text: str
    """Plain words of it, 4096 characters at most."""
    type: Literal["locationRequest"]
    """What kind it is."""


class SunshineMailgunCriteriaDict(TypedDict, total=False):
    """How a user is found through Mailgun."""

    address: str
    """Address of the user for mail."""
    integrationId: str
    """Integration that it came through or belongs to."""
    primary: bool
    """Whether the conversation goes to this channel from then on."""
    subject: str
    """Subject of the mail that goes out."""
    type: Literal["mailgun"]
    """What kind it is."""


class SunshineMailgunIntegrationDict(TypedDict, total=False):
    """Connection with Mailgun."""

    apiKey: str | None
    """Public key of the Mailgun account. Set on creation only."""
    defaultResponder: SunshineDefaultResponderDict | None
    """Who answers first on this channel. Read-only."""
    defaultResponderId: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard."""
    displayName: str | None
    """How it is called where people see it."""
    domain: str
    """Domain of Mailgun that relays mail. Set on creation only."""
    fromAddress: str | None
    """Address of the sender, if it differs from `incomingAddress`."""
    hideUnsubscribeLink: bool
    """Whether mails have no link to unsubscribe."""
    id: str
    """Identifies it; given by the server. Read-only."""
    incomingAddress: str
    """Address whose mail becomes messages, and that answers go to. Set on creation only."""
    showAIDisclaimer: bool
    """Whether people are told that an AI has written a message."""
    signingKey: str
    """Key that proves calls of Mailgun; `apiKey` if it is missing. Set on creation only."""
    status: Literal["inactive", "active", "error"]
    """Whether it works and can be reached. Read-only."""
    type: Literal["mailgun"]
    """What kind it is. Set on creation only."""


class SunshineMatchCriteriaDict(TypedDict, total=False):
    """How a user is found on a channel, of the kind that its `type` tells."""

    type: str
    """What kind it is."""


class SunshineMergedClientsDict(TypedDict, total=False):
    """Two clients that became one."""

    discarded: SunshineClientDict
    """The client that went into the other one."""
    surviving: SunshineClientDict
    """The client that stays, with what both had."""


class SunshineMessageReferenceDict(TypedDict, total=False):
    """Message by its id alone."""

    id: str
    """Identifies the message, here or on its channel."""


class SunshineMessagebirdCriteriaDict(TypedDict, total=False):
    """How a user is found through Messagebird."""

    integrationId: str
    """Integration that it came through or belongs to."""
    phoneNumber: str
    """Number with its country code, beginning with a plus."""
    primary: bool
    """Whether the conversation goes to this channel from then on."""
    type: Literal["messagebird"]
    """What kind it is."""


class SunshineMessagebirdIntegrationDict(TypedDict, total=False):
    """Connection with MessageBird."""

    accessKey: str | None
    """Key of the MessageBird account. Set on creation only."""
    defaultResponder: SunshineDefaultResponderDict | None
    """Who answers first on this channel. Read-only."""
    defaultResponderId: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard."""
    displayName: str | None
    """How it is called where people see it."""
    id: str
    """Identifies it; given by the server. Read-only."""
    originator: str
    """Number whose texts become messages. Set on creation only."""
    showAIDisclaimer: bool
    """Whether people are told that an AI has written a message."""
    signingKey: str | None
    """Key with which the channel signs its calls. Set on creation only."""
    status: Literal["inactive", "active", "error"]
    """Whether it works and can be reached. Read-only."""
    type: Literal["messagebird"]
    """What kind it is. Set on creation only."""
    webhookSecret: str
    """Secret to enter at MessageBird. Read-only."""


class SunshineMessengerIntegrationDict(TypedDict, total=False):
    """Connection with Facebook Messenger."""

    appId: str
    """App of Facebook that it uses. Set on creation only."""
    appSecret: str | None
    """Secret of the Facebook app. Set on creation only."""
    defaultResponder: SunshineDefaultResponderDict | None
    """Who answers first on this channel. Read-only."""
    defaultResponderId: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard."""
    displayName: str | None
    """How it is called where people see it."""
    id: str
    """Identifies it; given by the server. Read-only."""
    pageAccessToken: str | None
    """Token of the Facebook page."""
    pageId: float
    """Number of the Facebook page. Set on creation only."""
    pageName: str
    """Name of the Facebook page. Set on creation only."""
    showAIDisclaimer: bool
    """Whether people are told that an AI has written a message."""
    status: Literal["inactive", "active", "error"]
    """Whether it works and can be reached. Read-only."""
    type: Literal["messenger"]
    """What kind it is. Set on creation only."""


class SunshineMessengerOptionsDict(TypedDict, total=False):
    """Options of a button in Facebook Messenger."""

    messenger_extensions: bool
    """Whether the page opens with the extensions of Messenger."""
    webview_share_button: Literal["hide"]
    """`hide` for a page without the button that shares it."""


class SunshineMetaEventsPayloadDict(TypedDict, total=False):
    """List of events that are reported to Meta."""

    data: list[dict[str, object]]
    """The events, in the words of Meta."""


class SunshineOverrideDict(TypedDict, total=False):
    """Messages in the words of single channels."""

    apple: SunshineAppleOverrideDict
    """What Apple Messages for Business gets."""
    line: SunshineChannelOverrideDict
    """What LINE gets."""
    messenger: SunshineChannelOverrideDict
    """What Facebook Messenger gets."""
    whatsapp: SunshineChannelOverrideDict
    """What WhatsApp gets."""


class SunshineParticipantDict(TypedDict, total=False):
    """User who takes part in a conversation."""

    clientAssociations: list[SunshineClientAssociationDict]
    """Channels through which the user takes part. Read-only."""
    id: str
    """Identifies it; given by the server. Read-only."""
    lastRead: str | None
    """When the newest message that the user has seen came. Read-only."""
    subscribeSDKClient: bool
    """Whether the user is told on their devices as well."""
    unreadCount: int
    """Number of messages that the user has not seen. Read-only."""
    userExternalId: str | None
    """External id of the user, in the place of the user's own id."""
    userId: str
    """User that is meant."""


class SunshinePlaceDict(TypedDict, total=False):
    """Address and name of a place."""

    address: str
    """Where the place is, as people write it."""
    name: str
    """What the place is called."""


class SunshinePostbackDict(TypedDict, total=False):
    """What a button says to the program."""

    metadata: dict[str, object] | None
    """Free properties that the button was given."""
    payload: str
    """Text that the button was given."""


class SunshinePostbackActionDict(TypedDict, total=False):
    """Button that tells the program of a choice, without a message."""

    metadata: dict[str, object] | None
    """Free properties: texts, numbers and booleans, without levels. Null removes all of them."""
    payload: str
    """Text that comes back to the program when someone chooses it."""
    text: str
    """Plain words of it, 4096 characters at most."""
    type: Literal["postback"]
    """What kind it is."""


class SunshineProfileDict(TypedDict, total=False):
    """What is known about a user."""

    avatarUrl: str | None
    """Picture of the person: JPG, PNG or GIF."""
    email: str | None
    """Address for mail."""
    givenName: str | None
    """First name of the person."""
    locale: str | None
    """Language of the person, by BCP 47: `fr-CA`."""
    localeOrigin: str
    """Where the language is known from, such as `zendeskAccount`. Read-only."""
    surname: str | None
    """Family name of the person."""


class SunshineQuotedMessageDict(TypedDict, total=False):
    """Message that is quoted: whole, or only its id on its channel."""

    type: str
    """What kind it is."""


class SunshineReferenceDict(TypedDict, total=False):
    """Page that a bot has taken its answer from."""

    description: str
    """A few words about it, in small print."""
    title: str
    """Heading that people see."""
    uri: str
    """Web address of the source."""


class SunshineReferralDetailsDict(TypedDict, total=False):
    """Where a referral comes from."""

    adId: str | None
    """Advertisement that the user came from; missing for others."""
    source: str
    """Place it comes from, such as `MESSENGER_CODE`."""
    type: str
    """Kind of the referral, mostly `OPEN-THREAD`."""


class SunshineReplyActionDict(TypedDict, total=False):
    """Answer that the user can choose; it becomes a message."""

    iconUrl: str
    """Picture that stands for it: JPG, PNG or GIF."""
    metadata: dict[str, object] | None
    """Free properties: texts, numbers and booleans, without levels. Null removes all of them."""
    payload: str
    """Text that comes back to the program when someone chooses it."""
    text: str
    """Plain words of it, 4096 characters at most."""
    type: Literal["reply"]
    """What kind it is."""


class SunshineSourceDict(TypedDict, total=False):
    """Channel on which a message came."""

    campaign: SunshineCampaignDict | None
    """Campaign that the user answered to; only in webhooks. Read-only."""
    client: SunshineClientDict | None
    """Client the message was written with; only in webhooks."""
    device: SunshineDeviceDict | None
    """Device the message was written on; only in webhooks."""
    integrationId: str | None
    """Integration that it came through or belongs to."""
    originalMessageId: str | None
    """Id of the message on its own channel."""
    originalMessageTimestamp: str | None
    """When the channel got the message."""
    type: str
    """Channel it came from, such as `api`, `sdk` or `messenger`."""


class SunshineSwitchboardDict(TypedDict, total=False):
    """Switchboard of an app: the integrations that can be in control of its conversations."""

    defaultSwitchboardIntegrationId: str
    """Switchboard integration that begins each conversation."""
    enabled: bool
    """Whether conversations are routed by it."""
    id: str
    """Identifies it; given by the server. Read-only."""


class SunshineSwitchboardIntegrationDict(TypedDict, total=False):
    """Integration that can be in control of conversations."""

    deliverStandbyEvents: bool
    """Whether its webhooks are called while another integration is in control."""
    id: str
    """Identifies it; given by the server. Read-only."""
    integrationId: str
    """Integration that it came through or belongs to."""
    integrationType: str
    """Channel or partner behind the integration."""
    messageHistoryCount: int | None
    """How many earlier messages come along when control is given: 1 to 10."""
    name: str
    """Short name for programs, without blanks."""
    nextSwitchboardIntegrationId: str | None
    """Switchboard integration that comes next when this one gives control away."""


class SunshineSystemActivityDict(TypedDict, total=False):
    """What the system did to a conversation, such as closing its ticket."""

    data: dict[str, object]
    """Further facts; none at present."""
    type: Literal["ticket:closed", "ticket:transfer:email", "conversation:endedByUser"] | str
    """What kind it is."""


class SunshineTelegramIntegrationDict(TypedDict, total=False):
    """Connection with Telegram."""

    botId: str
    """Number of the bot on Telegram. Read-only."""
    defaultResponder: SunshineDefaultResponderDict | None
    """Who answers first on this channel. Read-only."""
    defaultResponderId: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard."""
    displayName: str | None
    """How it is called where people see it."""
    id: str
    """Identifies it; given by the server. Read-only."""
    showAIDisclaimer: bool
    """Whether people are told that an AI has written a message."""
    status: Literal["inactive", "active", "error"]
    """Whether it works and can be reached. Read-only."""
    token: str | None
    """Token of the bot, as the channel gave it. Set on creation only."""
    type: Literal["telegram"]
    """What kind it is. Set on creation only."""
    username: str
    """Name of the bot on Telegram. Read-only."""


class SunshineTemplateContentDict(TypedDict, total=False):
    """Content of a message made from a template of WhatsApp."""

    blockChatInput: bool
    """Whether people cannot type while this message is the newest one."""
    template: dict[str, object]
    """Template of WhatsApp with its values, in the words of WhatsApp."""
    type: Literal["template"]
    """What kind it is."""


class SunshineTwilioCriteriaDict(TypedDict, total=False):
    """How a user is found through Twilio."""

    integrationId: str
    """Integration that it came through or belongs to."""
    phoneNumber: str
    """Number with its country code, beginning with a plus."""
    primary: bool
    """Whether the conversation goes to this channel from then on."""
    type: Literal["twilio"]
    """What kind it is."""


class SunshineTwilioIntegrationDict(TypedDict, total=False):
    """Connection with Twilio."""

    accountSid: str
    """Public half of the Twilio account. Set on creation only."""
    authToken: str | None
    """Secret half of the Twilio account. Set on creation only."""
    defaultResponder: SunshineDefaultResponderDict | None
    """Who answers first on this channel. Read-only."""
    defaultResponderId: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard."""
    displayName: str | None
    """How it is called where people see it."""
    id: str
    """Identifies it; given by the server. Read-only."""
    messagingServiceSid: str
    """One service of Twilio; else `phoneNumberSid`. Set on creation only."""
    phoneNumberSid: str
    """One number of Twilio; else `messagingServiceSid`. Set on creation only."""
    showAIDisclaimer: bool
    """Whether people are told that an AI has written a message."""
    status: Literal["inactive", "active", "error"]
    """Whether it works and can be reached. Read-only."""
    type: Literal["twilio"]
    """What kind it is. Set on creation only."""


class SunshineTwitterIntegrationDict(TypedDict, total=False):
    """Connection with Twitter (X)."""

    accessTokenKey: str
    """Public half of the user's access to Twitter. Set on creation only."""
    accessTokenSecret: str | None
    """Secret half of the user's access to Twitter. Set on creation only."""
    consumerKey: str
    """Public half of the Twitter app. Set on creation only."""
    consumerSecret: str | None
    """Secret half of the Twitter app. Set on creation only."""
    defaultResponder: SunshineDefaultResponderDict | None
    """Who answers first on this channel. Read-only."""
    defaultResponderId: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard."""
    displayName: str | None
    """How it is called where people see it."""
    envName: str
    """Environment for development at Twitter. Read-only."""
    id: str
    """Identifies it; given by the server. Read-only."""
    showAIDisclaimer: bool
    """Whether people are told that an AI has written a message."""
    status: Literal["inactive", "active", "error"]
    """Whether it works and can be reached. Read-only."""
    tier: Literal["enterprise"]
    """Contract with Twitter; only `enterprise` can be made. Set on creation only."""
    type: Literal["twitter"]
    """What kind it is. Set on creation only."""


class SunshineUnityIntegrationDict(TypedDict, total=False):
    """Connection with Unity."""

    attachmentsEnabled: bool
    """Whether people can send files; set in the Admin Center. Read-only."""
    canUserCreateMoreConversations: bool
    """Whether people can begin another conversation here."""
    canUserSeeConversationList: bool
    """Whether people see the list of their conversations; only with several conversations a user."""
    defaultResponder: SunshineDefaultResponderDict | None
    """Who answers first on this channel. Read-only."""
    defaultResponderId: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard."""
    displayName: str | None
    """How it is called where people see it."""
    id: str
    """Identifies it; given by the server. Read-only."""
    showAIDisclaimer: bool
    """Whether people are told that an AI has written a message."""
    status: Literal["inactive", "active", "error"]
    """Whether it works and can be reached. Read-only."""
    type: Literal["unity"]
    """What kind it is. Set on creation only."""


class SunshineUserDict(TypedDict, total=False):
    """Person who writes to a business."""

    authenticated: bool
    """Whether the user has proved who they are. Read-only."""
    brandId: str | None
    """Brand that keeps the user apart from those of other brands. Set on creation only."""
    externalId: str | None
    """Id that another system has given. Set on creation only."""
    hasPaymentInfo: bool
    """Whether means of payment of the person are known. Read-only."""
    id: str
    """Identifies it; given by the server. Read-only."""
    identities: list[SunshineIdentityDict]
    """Addresses and numbers that are known to be the user's. Read-only."""
    metadata: dict[str, object] | None
    """Free properties: texts, numbers and booleans, without levels. Null removes all of them."""
    profile: SunshineProfileDict
    """What is known about the person."""
    signedUpAt: str
    """When the person joined, according to your own records."""
    toBeRetained: bool
    """Whether the person is kept after a long time without activity."""
    zendeskId: str | None
    """Same person in Zendesk Support. Read-only."""


class SunshineUserRemovePayloadDict(TypedDict, total=False):
    """User who was deleted."""

    user: SunshineUserDict
    """User whom it is about; a few fields, or all if the webhook asks for it."""


class SunshineUserUpdatePayloadDict(TypedDict, total=False):
    """User of whom something changed."""

    reason: Literal["authentication", "localeDetection"] | str
    """Why the user changed."""
    source: SunshineSourceDict
    """Channel on which it happened."""
    user: SunshineUserDict
    """User whom it is about; a few fields, or all if the webhook asks for it."""


class SunshineViberIntegrationDict(TypedDict, total=False):
    """Connection with Viber."""

    accountId: str
    """Account that the channel knows. Read-only."""
    defaultResponder: SunshineDefaultResponderDict | None
    """Who answers first on this channel. Read-only."""
    defaultResponderId: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard."""
    displayName: str | None
    """How it is called where people see it."""
    id: str
    """Identifies it; given by the server. Read-only."""
    showAIDisclaimer: bool
    """Whether people are told that an AI has written a message."""
    status: Literal["inactive", "active", "error"]
    """Whether it works and can be reached. Read-only."""
    token: str | None
    """Token of the bot, as the channel gave it. Set on creation only."""
    type: Literal["viber"]
    """What kind it is. Set on creation only."""
    uri: str
    """Address of the account at Viber. Read-only."""


class SunshineWebhookDict(TypedDict, total=False):
    """Address that is called for events of an app."""

    id: str
    """Identifies it; given by the server. Read-only."""
    includeFullSource: bool
    """Whether events show client and device of a message."""
    includeFullUser: bool
    """Whether events show the whole user instead of a few fields."""
    secret: str
    """Comes in the header of each call, to prove where it is from. Read-only."""
    target: str
    """Address that is called for each event."""
    triggers: list[str]
    """Kinds of events it is told of, such as `conversation:message`."""
    version: str
    """Form of what is sent: `v1`, `v1.1` or `v2`. Read-only."""


class SunshineWebhookCallDict(TypedDict, total=False):
    """Call of a webhook of Sunshine Conversations, with one event or several."""

    app: SunshineCallingAppDict
    """App in which it happened."""
    events: list[SunshineEventDict]
    """What happened, in order."""
    webhook: SunshineCallingWebhookDict
    """Webhook that calls."""


class SunshineWhatsappCriteriaDict(TypedDict, total=False):
    """How a user is found through Whatsapp."""

    integrationId: str
    """Integration that it came through or belongs to."""
    phoneNumber: str
    """Number with its country code, beginning with a plus."""
    primary: bool
    """Whether the conversation goes to this channel from then on."""
    type: Literal["whatsapp"]
    """What kind it is."""


class SunshineWhatsappIntegrationDict(TypedDict, total=False):
    """Connection with WhatsApp."""

    accountId: str | None
    """Business of WhatsApp whose templates are shown in full."""
    accountManagementAccessToken: str | None
    """Token that reads the templates of the business."""
    defaultResponder: SunshineDefaultResponderDict | None
    """Who answers first on this channel. Read-only."""
    defaultResponderId: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard."""
    displayName: str | None
    """How it is called where people see it."""
    hsmFallbackLanguage: str | None
    """Language of templates where the wanted one is missing; `en_US` by default."""
    id: str
    """Identifies it; given by the server. Read-only."""
    phoneNumber: str | None
    """Number on WhatsApp, if there is one. Read-only."""
    showAIDisclaimer: bool
    """Whether people are told that an AI has written a message."""
    status: Literal["inactive", "active", "error"]
    """Whether it works and can be reached. Read-only."""
    type: Literal["whatsapp"]
    """What kind it is. Set on creation only."""


class SurveyFollowUpDict(TypedDict, total=False):
    """Points to the question of a survey that comes next."""

    question_id: str
    """Question that follows."""


class SurveyReferenceDict(TypedDict, total=False):
    """Points to the survey, and the version of it, that a survey response was given to."""

    id: str
    """Identifies the survey being answered; assigned by Zendesk."""
    state: Literal["enabled", "disabled"] | str
    """Whether the survey is currently in use."""
    version: int
    """Version of the survey that the respondent saw."""


class SurveySelectionDict(TypedDict, total=False):
    """A predefined option chosen in a survey answer. Reading gives `option_id`; submitting sends `value` instead."""

    option_id: str
    """Predefined option that was chosen; present when reading answers."""
    type: Literal["predefined", "pre_defined"] | str
    """Kind of selection: answers read as `predefined`, submissions send `pre_defined`."""
    value: str
    """Chosen option; only sent, when submitting an answer."""


class SurveySubjectDict(TypedDict, total=False):
    """The record a survey response is about, for example a ticket."""

    id: str
    """Identifies the surveyed record within its own type; assigned by Zendesk."""
    type: str
    """Kind of record being surveyed, such as a ticket."""
    zrn: str
    """Zendesk resource name of the surveyed record."""


class SurveyTextContentDict(TypedDict, total=False):
    """A piece of survey wording, either fixed text or a reference to translated content."""

    key: str
    """Translation or content key behind a dynamic text."""
    type: Literal["static", "dynamic"] | str
    """How the wording is given: `static` literally, `dynamic` through a key."""
    value: str
    """Wording shown to the respondent."""


class SuspendedTicketUploadDict(TypedDict, total=False):
    """Upload that holds copies of the files of a suspended ticket."""

    attachment: AttachmentDict
    """File that was uploaded by this call."""
    attachments: list[AttachmentDict]
    """All files that the token holds so far."""
    expires_at: str
    """When the token and its files lapse unless used."""
    token: str
    """Secret to give in `uploads` of a comment in order to attach the files. Read-only."""


class SystemDict(TypedDict, total=False):
    """Technical details Zendesk recorded about the origin of a ticket event: browser, address and email files."""

    client: str
    """User agent of the browser or mail program that was used."""
    email_id: str
    """Identifies the received email within the mail system."""
    eml_redacted: bool
    """Whether the stored original email has been redacted."""
    ip_address: str
    """IP address the update came from."""
    json_email_identifier: str
    """Storage path of the parsed email in JSON form."""
    latitude: float
    """Approximate latitude in degrees, looked up from the IP address."""
    location: str
    """Approximate place, such as city and country, looked up from the IP address."""
    longitude: float
    """Approximate longitude in degrees, looked up from the IP address."""
    message_id: str
    """Value of the `Message-ID` header of the email behind the update."""
    raw_email_identifier: str
    """Storage path of the original `.eml` file."""


class SystemFieldOptionDict(TypedDict, total=False):
    """A built-in choice of a system ticket field, such as a priority or a type."""

    name: str
    """Display name of the choice, translated for the caller. Read-only."""
    value: str
    """Internal value of the choice, as stored on tickets. Read-only."""


class TagDict(TypedDict, total=False):
    """A tag with the number of times it was used recently, as returned by the account tag list."""

    count: int
    """How often the tag has been used recently. Read-only."""
    name: str
    """The tag itself; lower case and without spaces."""


class TalkAccountOverviewDict(TypedDict, total=False):
    """Call figures of the whole Talk account for the current day."""

    average_call_duration: int
    """Mean length of calls, in seconds."""
    average_callback_wait_time: int
    """Mean wait of customers for a requested callback, in seconds."""
    average_hold_time: int
    """Mean time customers were on hold per call, in seconds."""
    average_queue_wait_time: int
    """Mean wait in the queue, in seconds."""
    average_time_to_answer: int
    """Mean time until an agent answered, in seconds."""
    average_wrap_up_time: int
    """Mean time agents spent on wrap-up after a call, in seconds."""
    current_timestamp: int
    """Moment to which the figures apply, in epoch seconds."""
    max_calls_waiting: int
    """Highest number of calls that were queued at once."""
    max_queue_wait_time: int
    """Longest wait in the queue, in seconds."""
    total_call_duration: int
    """Length of all calls together, in seconds."""
    total_callback_calls: int
    """Callbacks that were requested from the queue."""
    total_calls: int
    """Inbound and outbound calls together."""
    total_calls_abandoned_in_queue: int
    """Calls in which the customer hung up while queued."""
    total_calls_outside_business_hours: int
    """Calls that came in while the account was closed."""
    total_calls_with_exceeded_queue_wait_time: int
    """Calls that waited longer than the maximum queue time."""
    total_calls_with_requested_voicemail: int
    """Calls in which the customer chose to leave a voicemail."""
    total_embeddable_callback_calls: int
    """Callbacks that were requested through the web widget."""
    total_hold_time: int
    """Time on hold in all calls together, in seconds."""
    total_inbound_calls: int
    """Calls made by customers."""
    total_outbound_calls: int
    """Calls made by agents."""
    total_textback_requests: int
    """Calls in which the customer asked to go on by text message."""
    total_voicemails: int
    """Calls that ended in voicemail, for whatever reason."""
    total_wrap_up_time: int
    """Wrap-up after all calls together, in seconds."""


class TalkAddressDict(TypedDict, total=False):
    """A postal address on file with the phone carrier; some countries demand one for a number."""

    city: str
    """Town of the address."""
    country_code: str
    """Country as a two-letter ISO code."""
    id: int
    """Identifies the address; assigned by Zendesk. Read-only."""
    name: str
    """Person or company at the address."""
    provider_reference: str
    """Reference under which the carrier keeps the address."""
    province: str
    """Province or region of the address."""
    state: str | None
    """State of the address, where the country has states."""
    street: str
    """Street and house number of the address."""
    zip: str
    """Postal code of the address."""


class TalkAgentsActivityDict(TypedDict, total=False):
    """Call figures of a single Talk agent for the current day."""

    accepted_third_party_conferences: int
    """Conference calls with outside parties that the agent joined."""
    accepted_transfers: int
    """Calls taken over from other agents."""
    agent_id: int
    """Agent whose figures these are."""
    agent_state: Literal["online", "offline", "away", "transfers_only"] | str
    """Availability of the agent, such as `online`, `away` or `transfers_only`."""
    available_time: int
    """Time the agent was ready for calls, in seconds."""
    avatar_url: str
    """Address of the agent's picture."""
    average_hold_time: int
    """Mean time on hold per call, in seconds."""
    average_talk_time: int
    """Mean time in conversation per call, in seconds."""
    average_wrap_up_time: int
    """Mean time on wrap-up per call, in seconds."""
    away_time: int
    """Time the agent was set to away, in seconds."""
    call_status: Literal["on_call", "wrap_up"] | str | None
    """What the agent is doing, `on_call` or `wrap_up`; empty when on neither."""
    calls_accepted: int
    """Offered calls the agent took."""
    calls_denied: int
    """Offered calls the agent turned down."""
    calls_missed: int
    """Offered calls the agent let ring out."""
    calls_put_on_hold: int
    """Calls in which the agent used hold."""
    calls_unreachable: int
    """Offered calls that did not reach the agent."""
    forwarding_number: str | None
    """Telephone to which the agent's calls are forwarded."""
    name: str
    """Display name of the agent."""
    online_time: int
    """Time the agent was online, in seconds."""
    started_third_party_conferences: int
    """Conference calls with outside parties that the agent began."""
    started_transfers: int
    """Calls the agent passed to others."""
    status: str
    """Older combined form of availability and call state."""
    status_code: str
    """Technical code of the combined availability and call state."""
    total_call_duration: int
    """Length of all the agent's calls together, in seconds."""
    total_hold_time: int
    """Time on hold in all the agent's calls, in seconds."""
    total_talk_time: int
    """Time in conversation in all the agent's calls, in seconds."""
    total_wrap_up_time: int
    """Time on wrap-up after all the agent's calls, in seconds."""
    transfers_only_time: int
    """Time the agent took transferred calls only, in seconds."""
    via: str
    """Device with which the agent takes calls, such as `client` or `phone`."""


class TalkAgentsOverviewDict(TypedDict, total=False):
    """Call figures of all Talk agents together for the current day."""

    average_accepted_transfers: int
    """Mean number of taken transfers per agent."""
    average_available_time: int
    """Mean time ready for calls per agent, in seconds."""
    average_away_time: int
    """Mean time set to away per agent, in seconds."""
    average_calls_accepted: int
    """Mean number of calls taken per agent."""
    average_calls_denied: int
    """Mean number of calls turned down per agent."""
    average_calls_missed: int
    """Mean number of calls left to ring out per agent."""
    average_calls_put_on_hold: int
    """Mean number of calls with use of hold per agent."""
    average_hold_time: int
    """Mean time on hold per call, in seconds."""
    average_online_time: int
    """Mean time online per agent, in seconds."""
    average_started_transfers: int
    """Mean number of transfers begun per agent."""
    average_talk_time: int
    """Mean time in conversation per call, in seconds."""
    average_transfers_only_time: int
    """Mean time for transferred calls only per agent, in seconds."""
    average_wrap_up_time: int
    """Mean time on wrap-up per call, in seconds."""
    current_timestamp: int
    """Moment to which the figures apply, in epoch seconds."""
    total_accepted_transfers: int
    """Transferred calls that agents took."""
    total_calls_accepted: int
    """Offered calls that agents took."""
    total_calls_denied: int
    """Offered calls that agents turned down."""
    total_calls_missed: int
    """Offered calls that agents let ring out."""
    total_calls_put_on_hold: int
    """Calls in which agents used hold."""
    total_hold_time: int
    """Time on hold of all agents together, in seconds."""
    total_started_transfers: int
    """Calls that agents passed to others."""
    total_talk_time: int
    """Time in conversation of all agents together, in seconds."""
    total_wrap_up_time: int
    """Time on wrap-up of all agents together, in seconds."""


class TalkAvailabilityDict(TypedDict, total=False):
    """An agent's readiness to take Talk calls, and the device they take them with."""

    agent_state: Literal["online", "away", "transfers_only", "offline"] | str
    """Readiness for calls; `transfers_only` takes only calls passed on by other agents."""
    call_status: Literal["on_call", "wrap_up"] | str | None
    """What the agent is doing right now; null when on no call and not in wrap-up. Read-only."""
    via: Literal["client", "phone"] | str
    """Device that rings: the browser `client` or the forwarding `phone`."""


class TalkCallDict(TypedDict, total=False):
    """A Talk call in the incremental export, from queue to wrap-up; its legs are exported apart."""

    agent_id: int | None
    """First agent who took the call."""
    call_channel: str | None
    """Way the call came about, by telephone or by digital line."""
    call_charge: str | None
    """Total cost of the call in US dollars, as text."""
    call_group_id: int | None
    """Group that last received the call."""
    call_recording_consent: Literal["always", "opt_in", "opt_out", "never"] | str
    """Consent setting of the line, such as `always`, `never`, `opt_in` or `opt_out`."""
    call_recording_consent_action: Literal["caller_opted_in", "caller_opted_out"] | str | None
    """What the caller decided, such as `caller_opted_in` or `caller_opted_out`."""
    call_recording_consent_keypress: Literal["3"] | str | None
    """Key the caller pressed to decide on recording."""
    callback: bool | None
    """Whether the call came from a callback request."""
    callback_source: Literal["queue", "web widget"] | str | None
    """Where the callback was requested, such as queue or web widget; null for other calls."""
    completion_status: (
        Literal[
            "completed",
            "abandoned_in_queue",
            "abandoned_in_ivr",
            "abandoned_in_voicemail",
            "abandoned_on_hold",
            "pending_voicemail",
        ]
        | str
    )
    """How the call ended, such as `completed` or `abandoned_in_queue`."""
    consultation_time: int
    """Time agents spent consulting each other, in seconds."""
    copilot_suggestions_generated_successful: int | None
    """Suggestions of Copilot that came about."""
    copilot_suggestions_generated_total: int | None
    """Suggestions that were asked of Copilot."""
    created_at: str
    """When the call came in or was placed."""
    customer_id: int | None
    """User who called or was called."""
    customer_requested_voicemail: bool
    """Whether the customer left the queue for voicemail."""
    default_group: bool
    """Whether the call was answered by the default group."""
    direction: str
    """Either `inbound` for calls by customers or `outbound` for calls by agents."""
    duration: int
    """Length of the whole call in seconds."""
    exceeded_queue_time: bool
    """Older name of the flag for having waited longer than the maximum queue time."""
    exceeded_queue_wait_time: bool
    """Whether the customer waited longer than the maximum queue time."""
    hold_time: int
    """Time the customer was on hold, in seconds."""
    id: int
    """Identifies the call; assigned by Zendesk."""
    ivr_action: Literal["menu", "voicemail", "group", "phone_number", "textback", "invalid"] | str | None
    """What the phone menu last did with the call, such as `group`; null without a menu."""
    ivr_destination_group_name: str | None
    """Group the phone menu picked; null when it picked none."""
    ivr_hops: int | None
    """Number of menu levels the caller went through; null without a menu."""
    ivr_routed_to: str | None
    """Telephone to which the phone menu sent the call; null when it sent it to none."""
    ivr_time_spent: int | None
    """Time the caller spent in the phone menu, in seconds; null without a menu."""
    line: str | None
    """Number or digital line on which the call ran."""
    line_id: int | None
    """Identifies the line on which the call ran."""
    line_type: str | None
    """Either `phone` for a telephone number or `digital` for a digital line."""
    minutes_billed: int | None
    """Minutes charged for the call."""
    not_recording_time: int
    """Time during which recording was paused, in seconds."""
    outside_business_hours: bool
    """Whether the call came in while the line was closed."""
    overflowed: bool
    """Whether the call was sent on to an overflow number."""
    overflowed_to: str | None
    """Overflow number that took the call; null when there was none."""
    phone_number: str | None
    """Talk number on which the call ran."""
    phone_number_id: int
    """Talk line on which the call ran."""
    post_call_summary: bool | None
    """Whether a summary was to be made after the call."""
    post_call_summary_created: bool | None
    """Whether the summary was made."""
    post_call_transcription: bool | None
    """Whether the call was to be transcribed after its end."""
    post_call_transcription_created: bool | None
    """Whether the transcript was made."""
    quality_issues: list[str] | None
    """Technical troubles noticed, such as `high_jitter` or `silence`; `none` when fine."""
    real_time_transcription: bool | None
    """Whether the call was transcribed while it lasted."""
    recording_control_interactions: int
    """How often the agent paused or resumed recording."""
    recording_time: int
    """Time that was recorded, in seconds."""
    talk_time: int | None
    """Time in conversation, in seconds."""
    ticket_id: int | None
    """Ticket connected with the call."""
    time_to_answer: int | None
    """Time from the caller's entry into the system until an agent answered, in seconds."""
    transcription_language: str | None
    """Language of the transcript, as a two-letter code."""
    updated_at: str
    """When the call record last changed."""
    voicemail: bool
    """Whether the call ended in voicemail."""
    wait_time: int
    """Time from the start of the call until conversation began, in seconds."""
    wrap_up_time: int
    """Time agents spent on wrap-up, in seconds."""


class TalkCallConsoleFeaturesDict(TypedDict, total=False):
    """What the call console offers an agent."""

    call_hold_enabled: bool
    """Whether calls can be put on hold."""
    show_call_quality_enabled: bool
    """Whether the quality of the call is shown."""
    show_wait_time_enabled: bool
    """Whether the wait of the caller is shown."""
    third_party_conference_enabled: bool
    """Whether outside parties can be added to a call."""
    transfer_enabled: bool
    """Whether calls can be passed on."""
    transfers_only_state_enabled: bool
    """Whether the agent can choose to take transferred calls only."""
    user_seats_enabled: bool
    """Whether seats of Talk are given to agents one by one."""


class TalkCallConsolePhoneNumberDict(TypedDict, total=False):
    """A phone number as the call console shows it."""

    all_groups_access_enabled: bool
    """Whether agents of all groups may call out from the number."""
    country_code: str
    """Country of the number as a two-letter ISO code."""
    display_number: str
    """Number written in a readable way."""
    external: bool
    """Whether the number is an outside one, used only as caller id."""
    id: int
    """Identifies the number; assigned by Zendesk."""
    name: str
    """Title shown for the number."""
    nickname: str | None
    """Title given to the number in the account."""
    number: str
    """Number in international form, starting with `+`."""
    outbound_allowed: bool
    """Whether the agent may call out from the number."""
    outbound_calls_group_ids: list[int]
    """Groups whose agents may call out, if not all may."""
    sms_only: bool
    """Whether the number takes text messages only."""


class TalkCallPeDict(TypedDict, total=False):
    """A call handled in a partner's phone system and reported to Zendesk through Talk Partner Edition."""

    account_id: int
    """Account to which the call was reported."""
    agent_id: int | None
    """Agent who handled the call; null when nobody did."""
    app_id: int
    """Partner app that reported the call."""
    brand_id: int | None
    """Brand that was called; null when not given."""
    call_abandoned_position: object
    """Place in the flow at which the caller gave up; null when not abandoned."""
    call_disposition: str | None
    """Outcome code the agent or partner system noted; null when none was given."""
    call_ended_at: str
    """When the call ended."""
    call_recording_consent: str
    """Consent setting that held for the call, such as `opt_in`."""
    call_recording_consent_action: str | None
    """What the caller decided about recording; null when not asked."""
    call_started_at: str
    """When the call began."""
    call_type: str | None
    """Partner's classification of the call; null when none was given."""
    callback: bool | None
    """Whether the call came from a callback request; null when not given."""
    callback_number: str | None
    """Telephone to call back; null when no callback was requested."""
    callback_source: str | None
    """Where the callback was requested; null for other calls."""
    completion_status: str | None
    """How the call ended, such as `completed`; null when not given."""
    consultation_time: int | None
    """Time agents spent consulting each other, in seconds; null when not given."""
    created_at: str
    """When the call was reported. Read-only."""
    customer_requested_voicemail: bool | None
    """Whether the caller asked for voicemail; null when not given."""
    direction: str
    """Either `inbound` for calls by customers or `outbound` for calls by agents."""
    dnis: str | None
    """Number the caller dialed; null when not given."""
    duration: int | None
    """Length of the whole call in seconds; null when not given."""
    end_user_id: int | None
    """User who called or was called; null when unknown."""
    end_user_location: str | None
    """Where the customer called from; null when unknown."""
    exceeded_queue_time: bool | None
    """Whether the wait went over the maximum queue time; null when not given."""
    external_id: str | None
    """Id of the call in the partner's system; null when not given."""
    from_line: str
    """Number or line from which the call was made."""
    from_line_nickname: str
    """Readable title of the calling line."""
    hold_time: int | None
    """Time the customer was on hold, in seconds; null when not given."""
    id: int
    """Identifies the call in Zendesk; assigned by Zendesk. Read-only."""
    ivr_action: str | None
    """What the phone menu last did with the call; null without a menu."""
    ivr_destination_group_name: str | None
    """Group the phone menu picked; null when it picked none."""
    ivr_hops: int | None
    """Number of menu levels the caller went through; null without a menu."""
    ivr_routed_to: str | None
    """Telephone to which the phone menu sent the call; null when it sent it to none."""
    ivr_time_spent: int | None
    """Time the caller spent in the phone menu, in seconds; null without a menu."""
    not_recording_time: int | None
    """Time that was not recorded, in seconds; null when not given."""
    organization_id: int | None
    """Organization of the customer; null when unknown."""
    outside_business_hours: bool | None
    """Whether the call came in while the line was closed; null when not given."""
    overflowed: bool | None
    """Whether the call was sent on to an overflow number; null when not given."""
    overflowed_to: str | None
    """Overflow number that took the call; null when there was none."""
    phone_name: str | None
    """Title of the phone line in the partner's system; null when not given."""
    queue_name: str | None
    """Queue in which the call waited; null when not given."""
    queue_time: int | None
    """Time the call waited in the queue, in seconds; null when not given."""
    recording_control_interactions: int | None
    """How often recording was paused or resumed; null when not given."""
    recording_time: int | None
    """Time that was recorded, in seconds; null when not given."""
    recording_url: str | None
    """Address of the audio recording; null when there is none."""
    talk_time: int | None
    """Time in conversation, in seconds; null when not given."""
    ticket_id: int | None
    """Ticket connected with the call; null when there is none."""
    time_to_answer: int | None
    """Time until an agent answered, in seconds; null when not given."""
    to_line: str
    """Number or line that was called."""
    to_line_nickname: str
    """Readable title of the called line."""
    transcript: str | None
    """Text of the conversation; null when there is none."""
    updated_at: str
    """When the reported call last changed. Read-only."""
    voicemail: bool | None
    """Whether the call ended in voicemail; null when not given."""
    wait_time: int | None
    """Time the customer waited, in seconds; null when not given."""
    wrap_up_time: int | None
    """Time the agent spent on wrap-up, in seconds; null when not given."""


class TalkCallbackRequestDict(TypedDict, total=False):
    """A request to put a customer into the Talk queue to be called back."""

    group_ids: list[int]
    """Groups whose agents may take the callback."""
    phone_number_id: int
    """Talk line from which the customer is called."""
    requester_phone_number: str
    """Telephone to call, in international form starting with `+`."""


class TalkCurrentQueueActivityDict(TypedDict, total=False):
    """Live state of the Talk queue: waiting calls and callbacks, and online agents."""

    agents_online: int
    """Agents who are ready for calls now."""
    ai_agent_calls: int
    """Calls that AI agents handle now."""
    average_wait_time: int
    """Mean wait of the calls now queued, in seconds."""
    callbacks_waiting: int
    """Queued callbacks that callers requested by phone."""
    calls_waiting: int
    """Calls now in the queue, callbacks included."""
    current_timestamp: int
    """Moment to which the figures apply, in epoch seconds."""
    embeddable_callbacks_waiting: int
    """Queued callbacks that were requested through the web widget."""
    longest_wait_time: int
    """Longest wait among the calls now queued, in seconds."""


class TalkDashboardCountersDict(TypedDict, total=False):
    """Sums and means of the calls in a span of time."""

    average_hold_time: float
    """Mean time on hold per call, in seconds."""
    average_talk_time: float
    """Mean time in conversation per call, in seconds."""
    average_wrap_up_time: float
    """Mean time on wrap-up per call, in seconds."""
    calls_accepted: int
    """Offered calls that agents took."""
    calls_declined: int
    """Offered calls that agents turned down."""
    calls_missed: int
    """Offered calls that agents let ring out."""
    calls_put_on_hold: int
    """Calls in which agents used hold."""
    calls_unreachable: int
    """Offered calls that did not reach the agent."""
    third_party_conference_accepted: int
    """Conference calls with outside parties that agents joined."""
    third_party_conference_started: int
    """Conference calls with outside parties that agents began."""
    time_available: int
    """Time agents were ready for calls, in seconds."""
    total_away: int
    """Time agents were set to away, in seconds."""
    total_call_length: int
    """Length of all calls together, in seconds."""
    total_hold_time: int
    """Time on hold of all calls together, in seconds."""
    total_online: int
    """Time agents were online, in seconds."""
    total_talk_time: int
    """Time in conversation of all calls together, in seconds."""
    total_transfers_only: int
    """Time agents took transferred calls only, in seconds."""
    total_wrap_up_time: int
    """Wrap-up after all calls together, in seconds."""
    transfer_accepted: int
    """Transferred calls that agents took."""
    transfer_started: int
    """Calls that agents passed on."""


class TalkDashboardPagesDict(TypedDict, total=False):
    """Which page of the agents stands in an answer, and how many there are."""

    current_page: int
    """Number of this page."""
    per_page: int
    """Agents in a page."""
    total_entries: int
    """Agents in all pages."""
    total_pages: int
    """Number of pages."""


class TalkDigitalLineDict(TypedDict, total=False):
    """A Talk line customers call from a website or app, without a telephone number."""

    ai_agent_enabled: bool
    """Whether an AI agent answers the calls. Read-only."""
    bot_id: str | None
    """Bot or virtual agent attached to the line. Read-only."""
    brand_id: int | None
    """Brand the line speaks for."""
    call_recording_consent: str
    """When calls are recorded, such as `always`, `never`, `opt_in` or `opt_out`."""
    categorised_greetings_with_sub_settings: dict[str, object]
    """Greetings in use by category, down to the category's further settings. Read-only."""
    created_at: str
    """When the line was set up. Read-only."""
    default_greeting_ids: list[str]
    """Supplied greetings in use, by their names. Read-only."""
    default_group_id: int | None
    """Group that takes calls which no other routing covers."""
    greeting_ids: list[str | int]
    """Account's own greetings that the line plays."""
    group_ids: list[int]
    """Groups to which the line's calls are routed."""
    id: int
    """Identifies the digital line within the API; assigned by Zendesk. Read-only."""
    line_id: str | None
    """Public handle by which the web widget or SDK calls the line. Read-only."""
    line_type: str
    """Sort of line; `digital` here."""
    nickname: str | None
    """Title of the line in the account."""
    outbound_number: str | None
    """Number customers see when agents call out from the line."""
    priority: int
    """Precedence of the line's calls in the queue."""
    recorded: bool
    """Whether calls on the line are recorded."""
    schedule_id: int | None
    """Business hours in which the line is open."""
    transcription: bool
    """Whether voicemails on the line are written out as text."""


class TalkGreetingDict(TypedDict, total=False):
    """An announcement that Talk plays to callers, such as a welcome or voicemail prompt."""

    active: bool
    """Whether the greeting is in use on a line or menu. Read-only."""
    audio_name: str | None
    """File name of the recording."""
    audio_url: str | None
    """Address of the recording."""
    category_id: int
    """Greeting category, which tells at what point of a call it plays. Set on creation only."""
    default: bool
    """Whether Zendesk supplied the greeting; such greetings cannot be deleted. Read-only."""
    default_lang: bool
    """Whether a supplied greeting exists in the account's language."""
    has_sub_settings: bool
    """Whether the greeting's category has further settings to choose."""
    id: str | int
    """Identifies the greeting; supplied ones have a name in place of a number. Read-only."""
    ivr_ids: list[int]
    """Phone menus that play the greeting."""
    name: str
    """Title of the greeting in the account."""
    pending: bool
    """Whether the recording is still being processed."""
    phone_number_ids: list[int]
    """Talk lines that play the greeting."""
    upload_id: int | None
    """Upload that holds the recording."""


class TalkGreetingCategoryDict(TypedDict, total=False):
    """A point in a call at which a greeting plays, such as voicemail, wait or hold."""

    id: int
    """Identifies the category; greetings refer to it. Read-only."""
    name: str
    """Technical name of the category, such as `voicemail` or `wait`. Read-only."""


class TalkIvrRouteDict(TypedDict, total=False):
    """A choice in a phone menu: the key to press and what it leads to."""

    action: Literal["group", "voicemail", "phone_number", "textback", "menu"] | str
    """What the key does; `phone_number` sends the call to an outside telephone."""
    greeting: str | None
    """Announcement played when the choice is made. Read-only."""
    greeting_id: int | str
    """Announcement to play when the choice is made."""
    id: int
    """Identifies the route; assigned by Zendesk."""
    ivr_id: int
    """Phone menu tree that contains the route."""
    ivr_menu_id: int
    """Menu that offers the route."""
    keypress: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "#", "default"] | str
    """Key that the caller presses."""
    option_text: str | None
    """Readable summary of where the choice leads. Read-only."""
    options: dict[str, object]
    """Target of the action, such as `group_ids`, `menu_id` or `phone_number`."""
    overflow_options: list[str | dict[str, object]]
    """Where calls go when the chosen group cannot take them."""
    tags: list[str]
    """Tags added to the ticket of a call that takes the route."""


class TalkLegDict(TypedDict, total=False):
    """One party's part in a Talk call, from the incremental export of call legs."""

    agent_id: int
    """Agent on this leg; meaningless for customer legs."""
    available_via: Literal["browser", "phone"] | str | None
    """Device with which the agent took the call, such as `client` or `phone`."""
    call_charge: str
    """Cost of the leg in US dollars, as text."""
    call_id: int
    """Call that the leg is part of."""
    completion_status: (
        Literal[
            "agent_declined",
            "agent_missed",
            "agent_unreachable",
            "agent_transfer_declined",
            "customer_hang_up",
            "completed",
        ]
        | str
    )
    """How the leg ended, such as `completed` or `agent_missed`."""
    conference_from: int | None
    """Agent who added this party to a conference; null without one."""
    conference_time: int | None
    """Time spent in conference, in seconds; null without one."""
    conference_to: int | None
    """Agent who was added to a conference; null without one."""
    consultation_from: int | None
    """Agent who asked for the consultation; null without one."""
    consultation_time: int | None
    """Time spent consulting, in seconds; null without one."""
    consultation_to: int | None
    """Agent who was asked for advice; null without a consultation."""
    created_at: str
    """When the leg began."""
    duration: int
    """Length of the leg in seconds."""
    forwarded_to: str | None
    """Telephone to which the call was forwarded; null when it was not."""
    hold_time: int
    """Time on hold in the leg, in seconds."""
    id: int
    """Identifies the leg; assigned by Zendesk."""
    minutes_billed: int | None
    """Minutes charged for the leg."""
    quality_issues: list[str]
    """Technical troubles noticed, such as `high_latency`; `none` when fine."""
    talk_time: int
    """Time in conversation in the leg, in seconds."""
    transferred_from: int | None
    """Agent who passed the call on; null without a transfer."""
    transferred_to: int | None
    """Agent to whom the call was passed; null without a transfer."""
    type: Literal["customer", "agent", "external", "supervisor"] | str
    """Party on the leg, such as `agent`, `customer`, `external` or `supervisor`."""
    updated_at: str
    """When the leg record last changed."""
    user_id: int | None
    """User on this leg, customer or agent."""
    wrap_up_time: int | None
    """Time the agent spent on wrap-up, in seconds; null when there was none."""


class TalkLocaleDict(TypedDict, total=False):
    """A language in which Talk features are available."""

    id: str
    """Code of the language, such as `en`. Read-only."""
    name: str
    """Name of the language. Read-only."""


class TalkOverflowNumberDict(TypedDict, total=False):
    """The telephone that takes the calls of a phone number when its queue does not."""

    enabled: bool
    """Whether calls are sent on."""
    number: str
    """Telephone in international form, starting with `+`."""


class TalkPhoneNumberCapabilitiesDict(TypedDict, total=False):
    """What a phone number can technically be used for."""

    emergency_address: bool
    """Whether an emergency address can be registered for the number. Read-only."""
    mms: bool
    """Whether picture messages can be sent and received. Read-only."""
    sms: bool
    """Whether text messages can be sent and received. Read-only."""
    voice: bool
    """Whether calls can be made and received. Read-only."""


class TalkPhoneNumberSettingsDict(TypedDict, total=False):
    """How a phone number handles calls: queue, voicemail, callbacks, recordings and wrap-up."""

    all_groups_access_enabled: bool
    """Whether agents of all groups may call out from the number."""
    allow_outbound_calls: bool
    """Whether agents may call out from the number."""
    auto_accept_enabled: bool
    """Whether offered calls are accepted on their own, on accounts that have this."""
    auto_accept_time: int
    """Seconds until an offered call is accepted on its own: 0, 5 or 10."""
    average_wait_time_message_enabled: bool
    """Whether callers hear how long others wait on average."""
    call_offering_duration: int
    """Seconds for which a call is offered to an agent."""
    call_recording_delete_after: (
        Literal[
            "never",
            "1.days",
            "1.weeks",
            "2.weeks",
            "1.months",
            "2.months",
            "3.months",
            "6.months",
            "1.years",
            "2.years",
        ]
        | str
    )
    """How long call recordings are kept."""
    callback_from_queue: bool
    """Whether queued callers may ask to be called back."""
    callback_locale: str
    """Language of callback announcements, as a two-letter code."""
    create_ticket_for_abandoned_calls: bool
    """Whether a call that the customer gives up becomes a ticket."""
    dequeue_retry_if_attempted: bool
    """Whether a call that was offered before is offered again."""
    forwarding_caller_id: Literal["caller_number", "talk_number", "talk_number_for_anonymous"] | str
    """Number that agents see when a call is forwarded to their telephone."""
    maximum_queue_size: int
    """Most calls that may wait at once."""
    maximum_queue_wait_time: int
    """Longest wait in the queue, in minutes."""
    outbound_calls_group_ids: list[int]
    """Groups whose agents may call out, if not all may."""
    overflow_number: TalkOverflowNumberDict
    """Telephone that takes calls that the queue does not take."""
    priority: int
    """Precedence of the number's calls in the queue."""
    voicemail: bool
    """Whether callers may leave a voicemail."""
    voicemail_outside_business_hours: bool
    """Whether callers may leave a voicemail while the line is closed."""
    voicemail_recording_delete_after: (
        Literal[
            "never",
            "1.days",
            "1.weeks",
            "2.weeks",
            "1.months",
            "2.months",
            "3.months",
            "6.months",
            "1.years",
            "2.years",
        ]
        | str
    )
    """How long voicemails are kept."""
    wrap_up_enabled: bool
    """Whether agents get wrap-up time after calls."""
    wrap_up_time_limit: int | None
    """Longest wrap-up, in seconds; null for no limit."""


class TalkPhoneNumbersDict(TypedDict, total=False):
    """A telephone number of the Talk account, with its routing, greetings and recording settings."""

    ai_agent_enabled: bool
    """Whether an AI agent answers the calls. Read-only."""
    bot_id: str | None
    """Bot or virtual agent attached to the number. Read-only."""
    brand_id: int | None
    """Brand the number speaks for."""
    call_recording_consent: str
    """When calls are recorded, such as `always`, `never`, `opt_in` or `opt_out`."""
    capabilities: TalkPhoneNumberCapabilitiesDict
    """What the number can be used for: voice, SMS, MMS and emergency address."""
    categorised_greetings: dict[str, object]
    """Greetings in use, keyed by greeting category. Read-only."""
    categorised_greetings_with_sub_settings: dict[str, object]
    """Greetings in use by category, down to the category's further settings. Read-only."""
    country_code: str
    """Country of the number as a two-letter ISO code. Read-only."""
    created_at: str
    """When the number was added to the account. Read-only."""
    default_greeting_ids: list[str]
    """Supplied greetings in use, by their names. Read-only."""
    default_group_id: int | None
    """Group that takes calls which no other routing covers."""
    display_number: str
    """Number written in a readable way. Read-only."""
    external: bool
    """Whether the number is an outside one, used only as caller id. Read-only."""
    failover_number: str | None
    """Telephone that takes calls while Talk is out of service."""
    greeting_ids: list[str | int]
    """Account's own greetings that the number plays."""
    group_ids: list[int]
    """Groups to which calls to the number are routed."""
    id: int
    """Identifies the number within the API; assigned by Zendesk. Read-only."""
    ivr_id: int | None
    """Phone menu tree that answers calls; only when menus are used."""
    line_type: str
    """Sort of line; `phone` here."""
    location: str
    """Town or area to which the number belongs. Read-only."""
    name: str
    """Title shown for the number: the nickname, or else the number itself. Only `client.talk.phone_numbers.update()` takes it."""
    nickname: str | None
    """Title given to the number in the account."""
    number: str
    """Number in international form, starting with `+`. Read-only."""
    outbound_enabled: bool
    """Whether agents may call out from the number."""
    post_call_voice_ai_enabled: bool
    """Whether calls are transcribed and summarized by AI after they end."""
    priority: int
    """Precedence of the number's calls in the queue."""
    recorded: bool
    """Whether calls on the number are recorded."""
    schedule_id: int | None
    """Business hours in which the number is open."""
    settings: TalkPhoneNumberSettingsDict
    """How the number handles calls; stands in the answers for one number."""
    sms_enabled: bool
    """Whether text messages are turned on for the number."""
    sms_group_id: int | None
    """Group that receives tickets made from text messages."""
    token: str
    """Handle of an available number; sent to buy that number. Set on creation only."""
    toll_free: bool
    """Whether calling the number is free of charge for customers. Read-only."""
    transcription: bool
    """Whether voicemails on the number are written out as text."""
    voice_enabled: bool
    """Whether calls are turned on for the number."""
    voice_qa_enabled: bool
    """Whether calls to the number are passed to Zendesk QA."""


class TalkShowAvailabilityDict(TypedDict, total=False):
    """An agent's readiness to take Talk calls, in the form with older names."""

    agent_state: Literal["online", "away", "transfers_only", "offline"] | str
    """Readiness for calls; `transfers_only` takes only calls passed on by other agents."""
    available: bool
    """Older flag telling whether the agent takes calls."""
    behaviour: str
    """How call routing treats the agent in the present state."""
    call_status: Literal["on_call", "wrap_up"] | str | None
    """What the agent is doing; null when on no call and not in wrap-up."""
    state_id: int
    """Number of the agent's state."""
    status: str
    """Older combined form of availability and call state."""
    via: str
    """Device that rings: the browser `client` or the forwarding `phone`."""


class TalkVoiceCommentDataDict(TypedDict, total=False):
    """The details of the call in a voice comment."""

    app_id: int
    """Partner app that reported the call."""
    app_name: str
    """Name of that app; empty when it is not known."""
    author_id: int | None
    """User whom the phone system named as the author; null when it named none."""
    call_ended_at: str
    """When the call ended."""
    call_id: int
    """Call that the comment is about."""
    call_started_at: str
    """When the call began."""
    direction: str
    """Either `inbound` for calls by customers or `outbound` for calls by agents."""
    external_id: str | None
    """Id of the call in the partner's system; null when not given."""
    from_line: str
    """Number or line from which the call was made."""
    recording_url: str
    """Address of the audio recording."""
    title: str
    """Heading of the comment."""
    to_line: str
    """Number or line that was called."""
    transcript: str
    """Text of the conversation."""
    via_id: int
    """Kind of call: 45 inbound, 46 outbound."""


class TalkVoiceSettingsDict(TypedDict, total=False):
    """Account-wide options of Talk."""

    agent_confirmation_when_forwarding: bool
    """Whether agents must press a key to take a call on a forwarding phone."""
    agent_wrap_up_after_calls: bool
    """Whether agents get wrap-up time after each call. Read-only."""
    knowledge_suggestions_enabled: bool
    """Whether agents get knowledge suggestions during calls."""
    knowledge_suggestions_group_ids: list[int]
    """Groups whose agents get the knowledge suggestions."""
    maximum_queue_size: int
    """Most calls that may wait at once; further callers go to voicemail."""
    maximum_queue_wait_time: int
    """Longest wait in the queue; the unit follows the Talk settings page."""
    only_during_business_hours: bool
    """Whether calls are taken only during business hours."""
    recordings_public: bool
    """Whether end users can play call recordings from their tickets."""
    supported_locales: list[TalkLocaleDict]
    """Languages in which Talk features are available. Read-only."""
    voice: bool
    """Whether Talk is switched on."""
    voice_ai_collapsible_comment: bool
    """Whether the comment with the summary can be folded in."""
    voice_ai_display_transcript: bool
    """Whether agents see the transcript of calls."""
    voice_ai_enabled: bool
    """Whether calls are transcribed and summarized by AI."""
    voice_ai_enabled_lines: list[int]
    """Lines on which transcription and summaries by AI are on."""
    voice_transcriptions_boosted_keywords: str
    """Words that transcription should favor, such as product names."""
    voice_transcriptions_boosted_keywords_enabled: bool
    """Whether the favored words are taken into account."""
    voice_transcriptions_pci_redaction: bool
    """Whether payment card data is blacked out in transcripts."""
    voice_transcriptions_pii_redaction: bool
    """Whether personal data is blacked out in transcripts."""
    voice_zendesk_qa_enabled: bool
    """Whether calls are passed to Zendesk QA."""
    voice_zendesk_qa_enabled_lines: list[int]
    """Lines whose calls are passed to Zendesk QA."""


TargetDict = TypedDict(
    "TargetDict",
    {
        "account_name": str,
        "active": bool,
        "api_id": str,
        "api_token": str,
        "attribute": str,
        "content_type": str,
        "created_at": str,
        "email": str,
        "from": str,
        "group_id": str,
        "id": int,
        "message_id": str,
        "method": str,
        "owner_by": str,
        "password": str | None,
        "preserve_format": bool,
        "project_id": str,
        "requested_by": str,
        "resource": str,
        "room": str,
        "secret": str,
        "ssl": bool,
        "story_labels": str,
        "story_title": str,
        "story_type": str,
        "subdomain": str,
        "subject": str,
        "target_url": str,
        "title": str,
        "to": str,
        "todo_list_id": str,
        "token": str,
        "type": str,
        "url": str,
        "us_small_business_account": str,
        "username": str,
    },
    total=False,
)
"""A legacy notification target that triggers and automations send to; superseded by webhooks.
Which members apply depends on `type`.

Keys:
    account_name: Get Satisfaction account to post to.
    active: Whether rules can currently notify this target.
    api_id: Clickatell API id to send messages with.
    api_token: Flowdock API token of the flow to post to.
    attribute: Name of the URL parameter that carries the message.
    content_type: Media type of the request body: `application/json`, `application/xml` or
        `application/x-www-form-urlencoded`.
    created_at: When the target was added. Read-only.
    email: Recipient address of an email target, or the login address for Get Satisfaction.
    from: Sender number or name for Clickatell text messages.
    group_id: Group to post to; for a Yammer target this is the Yammer group.
    id: Identifies the target; rules refer to it by this number. Read-only.
    message_id: Basecamp message that comments are added to.
    method: HTTP verb used for the call: `get`, `post`, `put`, `patch` or `delete`.
    owner_by: Owner to assign to stories created in Pivotal Tracker.
    password: Password for the external service; never given back when reading.
    preserve_format: Whether line breaks are kept by pasting the message as a block into
        Campfire.
    project_id: Project in Basecamp or Pivotal Tracker to write to.
    requested_by: Person named as requester of stories created in Pivotal Tracker.
    resource: What to create in Basecamp: `message` or `todo`.
    room: Campfire room to post into.
    secret: OAuth token secret of the Twitter account.
    ssl: Whether Campfire is contacted over an encrypted connection.
    story_labels: Labels for stories in Pivotal Tracker, separated by commas.
    story_title: Title for stories created in Pivotal Tracker; may hold placeholders.
    story_type: Kind of story to create in Pivotal Tracker, such as `bug` or `feature`.
    subdomain: Campfire subdomain of the account to post to.
    subject: Subject line of the emails sent; may hold placeholders.
    target_url: Address of the external service to call.
    title: Name that admins choose the target by in rules.
    to: Phone number that Clickatell messages go to.
    todo_list_id: Basecamp to-do list that items are added to.
    token: Access token for the external service.
    type: Kind of target, such as `email_target`, `http_target` or `url_target_v2`; decides
        which members apply.
    url: API address of this target, as opposed to `target_url`. Read-only.
    us_small_business_account: Whether Clickatell is used with a US small business account.
    username: Login name for the external service.
"""


class TargetFailureDict(TypedDict, total=False):
    """A failed call to a target with what was sent and received, kept to help admins find out what went wrong."""

    consecutive_failure_count: int
    """How many calls to the target have failed in a row. Read-only."""
    created_at: str
    """When the call failed. Read-only."""
    id: int
    """Identifies the logged failure; assigned by Zendesk. Read-only."""
    raw_request: str
    """Full HTTP request that was sent to the target. Read-only."""
    raw_response: str
    """Full HTTP response that came back from the target. Read-only."""
    status_code: int
    """HTTP status that the target answered with. Read-only."""
    target_name: str
    """Title of the target whose call failed. Read-only."""
    url: str
    """API address of this failure record. Read-only."""


class TaskDict(TypedDict, total=False):
    """One step of a task list template that agents tick off while working on a ticket."""

    _destroy: Literal[True]
    """Only sent; `true` removes this task from its template on update."""
    created_at: str
    """When the task was added to the template. Read-only."""
    description: str
    """Explanation of what is to be done."""
    id: str
    """Identifies the task within its template; assigned by Zendesk. Only `client.task_list_templates.update()` takes it."""
    name: str
    """Short name of the step to be done."""
    position: int
    """Place of the task within its list."""
    required: bool
    """Whether the task must be finished."""
    updated_at: str
    """When the task was last edited. Read-only."""


class TaskListDict(TypedDict, total=False):
    """A set of tasks attached to a ticket, created from a task list template."""

    created_at: str
    """When the task list was attached to the ticket. Read-only."""
    description: str
    """Explanation of what the list is for. Read-only."""
    id: str
    """Identifies the task list on its ticket; assigned by Zendesk. Read-only."""
    is_required: bool
    """Whether agents have to complete this list. Read-only."""
    name: str
    """Title of the task list, taken from its template. Read-only."""
    task_count: int
    """Number of tasks in the list. Read-only."""
    task_list_template_id: str
    """Template that the list was created from. Set on creation only."""
    ticket_id: str
    """Ticket that the list is attached to. Read-only."""
    updated_at: str
    """When the task list last changed. Read-only."""


class TaskListTemplateDict(TypedDict, total=False):
    """A reusable checklist from which task lists are attached to tickets; maintained by admins."""

    created_at: str
    """When the template was created. Read-only."""
    description: str
    """Explanation of what the checklist is for."""
    id: str
    """Identifies the template; referred to by task lists. Read-only."""
    is_active: bool
    """Whether the template may be used for new task lists."""
    is_required: bool
    """Whether lists made from the template must be completed."""
    name: str
    """Title of the checklist."""
    task_count: int
    """Number of tasks in the template. Read-only."""
    tasks: list[TaskDict]
    """Steps of the checklist, in order. Zendesk keeps what is not sent."""
    updated_at: str
    """When the template was last edited. Read-only."""
    url: str
    """API address of this template. Read-only."""


class ThumbnailDict(TypedDict, total=False):
    """A reduced-size version of an image attachment."""

    content_type: str
    """Media type of the small image, such as `image/png`."""
    content_url: str
    """Address to download the small image from."""
    file_name: str
    """File name of the small image."""
    id: int
    """Identifies the small image as an attachment of its own; assigned by Zendesk."""
    size: int
    """Size of the small image in bytes."""


class TicketContentPinDict(TypedDict, total=False):
    """A piece of content, such as an article, pinned to a ticket for agents to find again."""

    account_id: str
    """Zendesk account that the pin belongs to."""
    content_id: str
    """Identifies the pinned content."""
    content_type: str
    """Kind of pinned content, such as an article."""
    created_at: str
    """When the content was pinned."""
    id: int | str
    """Identifies the pin; needed to remove it."""
    locale: str | None
    """Language of the pinned content; null when it has none."""
    ticket_id: str
    """Ticket that the content is pinned to."""
    url: str
    """Address of the pinned content."""


class TicketDatesDict(TypedDict, total=False):
    """Milestones in the life of a ticket, present when `dates` is sideloaded."""

    assigned_at: str | None
    """When the ticket was last assigned to an agent; null if never."""
    assignee_updated_at: str | None
    """When the assignee last updated the ticket; null if never."""
    initially_assigned_at: str | None
    """When the ticket was first assigned to an agent; null if never."""
    latest_comment_added_at: str | None
    """When the newest comment was added."""
    requester_updated_at: str | None
    """When the requester last updated the ticket."""
    solved_at: str | None
    """When the ticket was solved; null while it is not."""
    status_updated_at: str | None
    """When the status last changed."""


class TicketFieldCustomStatusDict(TypedDict, total=False):
    """A custom ticket status as embedded in the status ticket field."""

    active: bool
    """Whether tickets may be put in this status."""
    agent_label: str
    """Name of the status that agents see."""
    created_at: str
    """When the custom status was created. Read-only."""
    default: bool
    """Whether it is the default of its status category."""
    description: str
    """Hint for agents about when to use the status."""
    end_user_description: str
    """Explanation of the status for end users."""
    end_user_label: str
    """Name of the status that end users see."""
    id: int
    """Identifies the custom status; tickets refer to it in `custom_status_id`. Read-only."""
    status_category: Literal["new", "open", "pending", "hold", "solved"]
    """Standard status that the custom status counts as."""
    updated_at: str
    """When the custom status last changed. Read-only."""
    url: str
    """API address of the custom status. Read-only."""


class TicketFormRequiredStatusesDict(TypedDict, total=False):
    """The statuses of a ticket in which agents must fill in a field."""

    statuses: list[str]
    """With `SOME_STATUSES`: the statuses, such as `new`, `open`, `pending`, `hold` or `solved`."""
    type: Literal["ALL_STATUSES", "NO_STATUSES", "SOME_STATUSES"] | str
    """Required in all statuses, in none, or in those of `statuses`."""


class TicketFormStatusDict(TypedDict, total=False):
    """Makes a custom ticket status available on a ticket form."""

    _destroy: str
    """Only sent, in bulk updates; removes this pairing of form and status."""
    custom_status_id: int
    """Custom status that is allowed on the form."""
    id: str
    """Identifies the pairing of form and status; assigned by Zendesk."""
    ticket_form_id: int
    """Form that the status is allowed on. Only `client.custom_statuses.ticket_form_statuses.create()` takes it."""


class TicketMetricEventSlaPolicyDict(TypedDict, total=False):
    """The SLA policy behind a target, in short form."""

    description: str
    """Explanation of the policy."""
    id: int
    """Identifies the SLA policy; assigned by Zendesk."""
    title: str
    """Name of the SLA policy."""


class TicketMetricItemDict(TypedDict, total=False):
    """A measured duration in calendar time and in business hours."""

    business: int | None
    """Duration counted in business hours; null if not measured yet. Read-only."""
    calendar: int | None
    """Duration counted around the clock; null if not measured yet. Read-only."""


class TicketMetricStatusDict(TypedDict, total=False):
    """Minutes measured for a metric so far."""

    business: int
    """Minutes within business hours."""
    calendar: int
    """Minutes around the clock."""


class TicketPredictionDict(TypedDict, total=False):
    """A forecast of how satisfied the requester of a ticket will be."""

    id: int
    """Identifies the prediction; assigned by Zendesk."""
    satisfaction_score: float
    """Predicted chance, from 0 to 1, of a good satisfaction rating."""
    ticket_id: int
    """Ticket that the prediction is about."""


class TicketRelatedDict(TypedDict, total=False):
    """What hangs together with a ticket: incidents, follow-up sources, Jira issues and archive state."""

    followup_source_ids: list[str]
    """Closed tickets that this ticket follows up."""
    from_archive: bool
    """Whether the ticket has been moved to the archive."""
    incidents: int
    """Number of incidents linked to this problem ticket."""
    jira_issue_ids: list[str]
    """Jira issues that the ticket is linked to."""
    topic_id: str | int | None
    """Topic of the retired web portal that the ticket is linked to; null if none."""


class TicketRequesterDict(TypedDict, total=False):
    """Describes the person a new ticket is for; found by email, or created as a user if unknown."""

    email: str
    """Address by which the user is looked up or created."""
    locale: str
    """Language to give a new user, as a code such as `en-US`."""
    locale_id: int
    """Language to give a new user, as the id of a locale."""
    name: str
    """Name to give a new user; needed when the address is unknown."""
    organization_id: int
    """Organization to put a new user in."""
    role: str
    """Role to give a new user; end user unless stated."""
    verified: bool
    """Whether the address counts as verified, so that no verification mail is needed."""


class TicketSatisfactionRatingDict(TypedDict, total=False):
    """Satisfaction rating inside a ticket: the score, and with a rating that was given also its comment and its reason."""

    assignee_id: int
    """Identifies the agent who had the ticket when it was rated. Read-only."""
    comment: str
    """Remark the requester left with the rating."""
    created_at: str
    """When the rating was first offered or given. Read-only."""
    group_id: int
    """Identifies the group that had the ticket when it was rated. Read-only."""
    id: int
    """Identifies the satisfaction rating; assigned by Zendesk. Read-only."""
    reason: str
    """Text of the reason the requester chose for a bad rating."""
    reason_code: int
    """Code of the reason chosen for a bad rating; 0 for none, 100 for another reason."""
    reason_id: int
    """Identifies the reason chosen for a bad rating."""
    requester_id: int
    """Identifies the ticket's requester, who gave the rating. Read-only."""
    score: str
    """Verdict: `offered`, `unoffered`, `good` or `bad`, perhaps with a comment marker."""
    ticket_id: int
    """Identifies the ticket that is rated. Read-only."""
    updated_at: str
    """When the rating last changed. Read-only."""
    url: str
    """API address of this rating. Read-only."""


class TicketSlaPolicyMetricDict(TypedDict, total=False):
    """State of one SLA target on a ticket, with the time left or overrun."""

    breach_at: str | None
    """When the target is, or was, breached; null while paused or once achieved."""
    days: int
    """Time left in days; negative after a breach. Given instead of the smaller units."""
    hours: int
    """Time left in hours; negative after a breach. Given instead of the other units."""
    metric: str
    """SLA metric the target is set for, such as `first_reply_time`."""
    minutes: int
    """Time left in minutes; negative after a breach. Given instead of larger units."""
    stage: Literal["active", "paused", "achieved"] | str
    """Whether the clock is running, stopped, or the target met."""


class TicketSlasDict(TypedDict, total=False):
    """SLA targets of a ticket, present when `slas` is sideloaded."""

    policy_metrics: list[TicketSlaPolicyMetricDict]
    """Targets that apply to the ticket; empty when no policy matches."""


class TicketSystemMetadataDict(TypedDict, total=False):
    """Client data to record with a ticket change in place of that of the API caller."""

    client: str
    """User agent to record for the change."""
    ip_address: str
    """IP address to record for the change."""


class TicketTdeWorkspaceDict(TypedDict, total=False):
    """A change of the contextual workspace, to be recorded along with a ticket update."""

    previous_workspace: IdTitleDict
    """Workspace that applied before the change."""
    type: Literal["ADD", "CHANGE", "DELETE"]
    """Whether a workspace was put on, exchanged or taken off."""
    workspace: IdTitleDict
    """Workspace that applies after the change."""


class TicketTpeVoiceCommentDict(TypedDict, total=False):
    """Details of a call on a Talk Partner Edition phone system, sent to add a call comment to a ticket."""

    agent_id: int | None
    """Agent who took or made the call; null if none did."""
    answering_machine_detection_status: str | None
    """Whether a person or a machine answered, as detected by the partner."""
    app_id: int
    """App of the phone partner that reports the call."""
    app_name: str | None
    """Name of the partner app that reports the call."""
    author_id: int
    """User shown as the author of the call comment."""
    call_connected_at: str | None
    """When the call was answered; null if never."""
    call_disposition: str | None
    """Outcome that the agent chose for the call."""
    call_ended_at: str | None
    """When the call ended; null while it goes on."""
    call_id: int
    """Call record that the comment belongs to."""
    call_recording_consent: str | None
    """How consent to recording is handled on the line."""
    call_recording_consent_action: str | None
    """What the caller did when asked for consent."""
    call_recording_consent_keypress: str | None
    """Key the caller pressed when asked for consent."""
    call_started_at: str
    """When the call began."""
    call_type: str | None
    """Kind of call, as classified by the partner."""
    callback_number: str | None
    """Phone number to call back."""
    callback_requested_at: str | None
    """When the caller asked to be called back; null if not asked."""
    completion_status: str | None
    """How the call ended, for instance completed or abandoned."""
    connection_attempts: int | None
    """How often a connection to an agent was tried."""
    consultation_time: int | None
    """Seconds spent consulting with other agents."""
    direction: str
    """Whether the call was inbound or outbound."""
    disconnection_reason: str | None
    """Why the call was cut, or who hung up."""
    dnis: str | None
    """Number that the caller dialed, as reported by the network."""
    duration: int | None
    """Length of the call in seconds."""
    end_user_id: int | None
    """End user on the call; null if unknown."""
    end_user_location: str | None
    """Where the end user called from."""
    exceeded_queue_time: bool | None
    """Whether the caller waited longer than the queue allows."""
    extension: str | None
    """Phone extension that was used."""
    external_id: str
    """The partner's own reference for the call."""
    from_line: str
    """Number that placed the call."""
    from_line_nickname: str | None
    """Readable name of the line that placed the call."""
    hold_time: int | None
    """Seconds the call was on hold altogether."""
    intent: str | None
    """Why the customer called, as recognized from the conversation."""
    ivr_destination_group_name: str | None
    """Group that the phone menu routed the caller to."""
    ivr_time_spent: int | None
    """Seconds spent in the phone menu."""
    language: str | None
    """Language spoken on the call."""
    line_type: str
    """Kind of line that was used, such as a phone line."""
    longest_hold_time: int | None
    """Seconds of the longest time on hold."""
    number_of_holds: int | None
    """How often the call was put on hold."""
    outside_business_hours: bool | None
    """Whether the call came in outside business hours."""
    overflowed_to: str | None
    """Where the call was passed on to when the queue was full."""
    phone_name: str | None
    """Readable name of the phone or line."""
    public: bool
    """Whether end users can see the call comment."""
    quality_score: int | None
    """Rating of the quality of the call."""
    queue_name: str | None
    """Queue that the caller waited in."""
    queue_time: int | None
    """Seconds spent in the queue."""
    recorded: bool
    """Whether the call was recorded."""
    recording_time: int | None
    """Length of the recording in seconds."""
    recording_type: str
    """Kind of recording, such as `call` or `voicemail`."""
    recording_url: str | None
    """Where the audio recording can be fetched; null if there is none."""
    sentiment_agent: str | None
    """Mood of the agent, as recognized from the conversation."""
    sentiment_call: str | None
    """Mood of the call as a whole, as recognized from the conversation."""
    sentiment_customer: str | None
    """Mood of the customer, as recognized from the conversation."""
    sentiment_trend: str | None
    """How the mood developed during the call."""
    short_summary: str | None
    """Brief outline of the conversation."""
    summary: str | None
    """Fuller outline of the conversation."""
    talk_time: int | None
    """Seconds that agent and end user spoke to each other."""
    time_to_answer: int | None
    """Seconds until the call was answered."""
    title: str
    """Headline of the call comment."""
    to_line: str
    """Number that was called."""
    to_line_nickname: str | None
    """Readable name of the line that was called."""
    transcript: str | None
    """Written record of what was said; null if there is none."""
    via_id: int
    """Kind of contact: 44 voicemail, 45 inbound call, 46 outbound call."""
    video_recording_url: str | None
    """Where the video recording can be fetched; null if there is none."""
    voicemail: bool | None
    """Whether the caller left a voicemail."""
    voicemail_requested_at: str | None
    """When the caller chose to leave a voicemail; null if not chosen."""
    wait_time: int | None
    """Seconds the caller waited altogether."""


TicketVoiceCommentDict = TypedDict(
    "TicketVoiceCommentDict",
    {
        "answered_by_id": int | None,
        "call_duration": int,
        "from": str,
        "location": str | None,
        "public": bool,
        "recording_type": Literal["call", "voicemail", "ai"],
        "recording_url": str | None,
        "started_at": str,
        "to": str,
        "transcription_text": str | None,
    },
    total=False,
)
"""Details of a phone call or voicemail, sent to add a voice comment to a ticket.

Keys:
    answered_by_id: Agent who answered the call; null if nobody did.
    call_duration: Length of the call in seconds.
    from: Phone number that placed the call.
    location: Where the caller was; null if unknown.
    public: Only sent; whether end users see the voice comment.
    recording_type: Only sent; what the recording is of.
    recording_url: Where the recording can be fetched; null if there is none.
    started_at: Only sent; when the call began.
    to: Phone number that was called.
    transcription_text: Written text of the recording; null if there is none.
"""


class TimeZoneDict(TypedDict, total=False):
    """A time zone that accounts, users and schedules can be set to."""

    formatted_offset: str
    """Distance from UTC as text, such as `GMT-08:00`."""
    iana_name: str
    """Name in the IANA database, such as `America/Los_Angeles`."""
    name: str
    """Name by which Zendesk refers to the zone, such as `Pacific Time (US & Canada)`."""
    offset: int
    """Distance from UTC in minutes."""
    translated_name: str
    """Name of the zone in the caller's language."""


class TopicDict(TypedDict, total=False):
    """A discussion topic of the retired web portal forums; the help center has replaced them."""

    body: str
    """Text of the topic, with HTML formatting."""
    created_at: str
    """When the topic was posted."""
    forum_id: int
    """Forum that the topic was posted in."""
    id: int
    """Identifies the topic; assigned by Zendesk."""
    locked: bool
    """Whether comments are closed."""
    pinned: bool
    """Whether the topic is kept at the top of its forum."""
    position: int
    """Place among the pinned topics of the forum."""
    search_phrases: list[str]
    """Search terms that should lead to the topic."""
    submitter_id: int
    """User who posted the topic."""
    tags: list[str]
    """Tags put on the topic."""
    title: str
    """Headline of the topic."""
    topic_type: str
    """Kind of topic, such as `articles`, `ideas` or `questions`."""
    updated_at: str
    """When the topic last changed."""
    updater_id: int
    """User who last changed the topic."""
    url: str
    """API address of this topic."""


class TrialAccountDict(TypedDict, total=False):
    """A trial account made through the API, with the address at which it can be reached."""

    name: str
    """Name of the new account."""
    subdomain: str
    """First part of the host name of the new account."""
    url: str
    """Address of the new account."""


class TriggerCategoryDict(TypedDict, total=False):
    """A folder that triggers are filed in; categories run in order of their position."""

    active_count: int
    """Number of triggers in the category that run; given when `rule_counts` is sideloaded. Read-only."""
    created_at: str
    """When the category was created. Read-only."""
    id: str
    """Identifies the category; triggers refer to it in `category_id`."""
    inactive_count: int
    """Number of triggers in the category that are switched off; given when `rule_counts` is sideloaded. Read-only."""
    name: str
    """Name of the category in the trigger list."""
    position: int
    """Place among the categories; decides which triggers run first."""
    updated_at: str
    """When the category was last edited. Read-only."""


class TriggerCategoryRefDict(TypedDict, total=False):
    """Category inside a trigger: the new one that is created along with it, or the sideloaded one in short form."""

    active_count: int
    """Number of triggers in the category that run; given when `rule_counts` is sideloaded. Read-only."""
    created_at: str
    """When the category was created. Read-only."""
    id: str
    """Identifies the category; triggers refer to it in `category_id`."""
    inactive_count: int
    """Number of triggers in the category that are switched off; given when `rule_counts` is sideloaded. Read-only."""
    name: str
    """Name of the category in the trigger list."""
    position: int
    """Place among the categories; decides which triggers run first."""
    updated_at: str
    """When the category was last edited. Read-only."""


class TriggerChangeDict(TypedDict, total=False):
    """One piece of a difference between two revisions of a trigger."""

    change: str
    """Kind of difference: `+` for added, `-` for removed, `=` for unchanged content."""
    content: bool | str | int | list[str | bool]
    """What was added, removed or kept."""


class TriggerSnapshotDict(TypedDict, total=False):
    """A trigger as it was in one of its revisions."""

    actions: list[ActionDict]
    """Actions the trigger had then."""
    active: bool
    """Whether the trigger was running then."""
    conditions: ConditionsDict
    """Conditions the trigger had then."""
    description: str | None
    """Description the trigger had then."""
    title: str
    """Name the trigger had then."""


class TwicketStatusDict(TypedDict, total=False):
    """What the account's Twitter handle has done with the tweet behind a ticket comment."""

    favorited: bool
    """Whether the tweet was liked from the handle."""
    id: int
    """Identifies the tweet whose status is given; assigned by Zendesk."""
    retweeted: bool
    """Whether the tweet was reposted from the handle."""
    user_followed: bool
    """Whether the handle follows the author of the tweet."""


class UnifiedStatusChannelsDict(TypedDict, total=False):
    """The state of each channel in a unified status."""

    messaging: Literal["online", "away", "transfers_only", "offline"] | str
    """State for messaging. Read-only."""
    support: Literal["online", "away", "transfers_only", "offline"] | str
    """State for tickets by email and other channels. Read-only."""
    talk: Literal["online", "away", "transfers_only", "offline"] | str
    """State for calls. Read-only."""


class UnifiedStatusInShortDict(TypedDict, total=False):
    """Id and name of a unified status."""

    id: int
    """Identifies the unified status. Read-only."""
    name: str
    """Title of the status. Read-only."""


class UploadDict(TypedDict, total=False):
    """Files uploaded beforehand, held under a token until a comment uses them as attachments."""

    attachment: AttachmentDict
    """File that was uploaded by this call."""
    attachments: list[AttachmentDict]
    """All files that the token holds so far."""
    expires_at: str
    """When the token and its files lapse unless used."""
    token: str
    """Secret to give in `uploads` of a comment in order to attach the files. Read-only."""


class UserAutocompleteFilterDict(TypedDict, total=False):
    """Values for the conditions of a lookup field, which narrow the users that are suggested."""

    dynamic_values: dict[str, object]
    """Values by the name that the conditions give them."""


class UserEntitlementDict(TypedDict, total=False):
    """Role and state of a user in one Zendesk product."""

    is_active: bool
    """Whether the user has access to the product now."""
    name: str
    """Role of the user in the product."""


class UserEntitlementsDict(TypedDict, total=False):
    """Roles of a user in the Zendesk products besides Support."""

    chat: UserEntitlementDict
    """Role of the user in Chat."""
    explore: UserEntitlementDict
    """Role of the user in Explore, the reporting product."""
    guide: UserEntitlementDict
    """Role of the user in Guide, the help center product."""
    talk: UserEntitlementDict
    """Role of the user in Talk, the phone product."""


class UserEventDict(TypedDict, total=False):
    """Something that a person did in another system; kept from 90 days to 3 years, depending on the plan."""

    created_at: str
    """When it happened; the moment of arrival if it is not sent."""
    description: str
    """What happened, for people to read."""
    id: str
    """Identifies the event; assigned by Zendesk. Read-only."""
    properties: dict[str, object]
    """Facts about the event, by name; any JSON."""
    received_at: str
    """When it arrived at Zendesk. Read-only."""
    source: str
    """System that reports it; `zendesk` is refused."""
    type: str
    """What kind of event it is, such as `checkout`."""


class UserFieldDict(TypedDict, total=False):
    """A custom property of users, defined by admins and shown on user profiles."""

    active: bool
    """Whether the property is in use on profiles."""
    created_at: str
    """When the user field was defined. Read-only."""
    custom_field_options: list[CustomFieldOptionDict]
    """Choices of a `dropdown` or `multiselect` user field; sending them replaces the present ones."""
    description: str
    """Explanation shown along with the user field."""
    id: int
    """Identifies the user field; assigned by Zendesk. Read-only."""
    key: str
    """Name under which users hold the value in `user_fields`. Set on creation only."""
    position: int
    """Place among the user fields."""
    raw_description: str
    """Explanation with its dynamic content placeholder kept."""
    raw_title: str
    """Title with its dynamic content placeholder kept."""
    regexp_for_validation: str | None
    """Pattern that values must match; only for `regexp`, otherwise null."""
    relationship_filter: ConditionsDict
    """Conditions that limit which records a `lookup` offers."""
    relationship_target_type: str
    """Kind of record a `lookup` points to, such as `zen:organization`. Set on creation only."""
    system: bool
    """Whether it belongs to Zendesk; then only `active` and `position` can change. Read-only."""
    tag: str | None
    """Tag that a ticked `checkbox` puts on the user."""
    title: str
    """Name shown on user profiles."""
    type: str
    """Kind of value, such as `text`, `dropdown`, `date` or `lookup`. Set on creation only."""
    updated_at: str
    """When the definition last changed. Read-only."""
    url: str
    """API address of this user field. Read-only."""


class UserProfileIdentifierDict(TypedDict, total=False):
    """One thing that a person is known by in another system."""

    type: Literal["email", "facebook", "phone_number", "sdk", "twitter", "external_id"] | str
    """What kind it is; other names are allowed."""
    value: str
    """Address, number or id itself."""


class UserRelatedDict(TypedDict, total=False):
    """Counts of the tickets, posts and subscriptions of a user, as shown before deleting them."""

    assigned_tickets: int
    """Number of tickets assigned to the user."""
    ccd_tickets: int
    """Number of tickets that the user is CC'd on."""
    entry_subscriptions: int
    """Number of forum topics followed in the retired web portal."""
    forum_subscriptions: int
    """Number of forums followed in the retired web portal."""
    organization_subscriptions: int
    """Number of organizations whose tickets the user follows."""
    requested_tickets: int
    """Number of tickets that the user asked for."""
    subscriptions: int
    """Number of help center items that the user follows."""
    topic_comments: int
    """Number of comments on community topics by the user."""
    topics: int
    """Number of community topics that the user started."""
    votes: int
    """Number of votes that the user cast."""


class UserSeparationDict(TypedDict, total=False):
    """How far a user is visible where brands keep their users apart."""

    brand_id: int
    """Brand that the user is limited to when `scope` is `brand`."""
    scope: Literal["account", "brand"]
    """Whether the user counts for the whole account or for one brand."""


class UserSettingsAdminCenterDict(TypedDict, total=False):
    """Preferences of the signed-in user for Admin Center."""

    has_admin_center_side_nav_open: bool
    """Whether the side navigation of Admin Center is unfolded."""


class UserSettingsLotusDict(TypedDict, total=False):
    """Preferences of the signed-in user for the agent interface."""

    agent_workspace_theme_preference: Literal["0", "1", "2"]
    """Numeric code of the color theme chosen for the agent workspace."""
    agent_workspace_theme_preference_for_conversation_panel: Literal["0", "1", "2"]
    """Numeric code of the color theme chosen for the conversation panel."""
    keyboard_shortcuts_enabled: bool
    """Whether keyboard shortcuts work."""
    macro_shortcuts_enabled: bool
    """Whether macros can be called up by shortcut."""
    show_onboarding_tooltips: bool
    """Whether hints for newcomers are shown."""
    show_reporting_video_tutorial: bool
    """Whether the tutorial about reports is still offered."""
    show_welcome_dialog: bool
    """Whether the welcome is still shown."""
    two_factor_authentication: bool
    """Whether the user signs in with two-factor authentication."""


class UserSuspensionDetailsDict(TypedDict, total=False):
    """Tells which channels a suspended user is shut out of."""

    channels: list[Literal["all", "messaging"]]
    """Channels the suspension covers: `all`, or `messaging` only."""


class VariantDict(TypedDict, total=False):
    """The text of a dynamic content item in one language."""

    active: bool
    """Whether the text is used when its language is asked for."""
    content: str
    """Text to insert in this language."""
    created_at: str
    """When the variant was added. Read-only."""
    default: bool
    """Whether the text is used for languages that have none of their own."""
    id: int
    """Identifies the variant within its dynamic content item; assigned by Zendesk. Read-only."""
    locale_id: int
    """Locale whose language the text is in."""
    outdated: bool
    """Whether the default text has changed since this one was last edited. Read-only."""
    updated_at: str
    """When the variant was last edited. Read-only."""
    url: str
    """API address of this variant. Read-only."""


class ViewColumnDict(TypedDict, total=False):
    """A column of a view, or the property it is sorted or grouped by."""

    filterable: bool
    """Whether the list can be filtered by the column."""
    id: str | int
    """Name of the system property or id of the custom ticket field shown."""
    order: str
    """Direction of sorting or grouping: `asc` or `desc`."""
    sortable: bool
    """Whether the list can be sorted by the column."""
    title: str
    """Heading shown above the column."""
    type: str
    """Kind of value in the column, for custom ticket fields."""
    url: str
    """API address of the custom ticket field shown."""


class ViewCountDict(TypedDict, total=False):
    """Number of tickets in a view, taken from a cache that is refreshed in the background."""

    active: bool
    """Whether the counted view is active. Read-only."""
    channel: str
    """Notification channel on which count updates are announced."""
    fresh: bool
    """Whether the count is up to date; `false` while it is being recalculated. Read-only."""
    poll_wait: int
    """Seconds to wait before asking again."""
    pretty: str
    """Rounded count as text for display, such as `~700`. Read-only."""
    refresh: str
    """Tells whether and how the cached count is being refreshed."""
    url: str
    """API address of this count. Read-only."""
    value: int | None
    """Last known count; null while it is still being worked out. Read-only."""
    view_id: int
    """View whose tickets are counted. Read-only."""


class ViewExecutionDict(TypedDict, total=False):
    """How a view presents its tickets: columns, grouping and sorting."""

    columns: list[ViewColumnDict]
    """Columns of the list, system and custom ones alike."""
    custom_fields: list[ViewColumnDict]
    """Columns that show custom ticket fields."""
    fields: list[ViewColumnDict]
    """Columns that show system properties."""
    group: ViewColumnDict | None
    """Property the list is grouped by, with its direction; null if not grouped."""
    group_by: str | None
    """Name of the property the list is grouped by; null if not grouped."""
    group_order: Literal["asc", "desc"] | str | None
    """Direction of the grouping; null if not grouped."""
    sort: ViewColumnDict | None
    """Property the list is sorted by, with its direction; null for the usual order."""
    sort_by: str | None
    """Name of the property the list is sorted by; null for the usual order."""
    sort_order: Literal["asc", "desc"] | str | None
    """Direction of the sorting; null for the usual order."""


class ViewRowDict(TypedDict, total=False):
    """One ticket in the result of executing a view, with the values of its columns."""

    created: str
    """When the ticket was created."""
    custom_fields: list[object]
    """Values of the custom ticket fields shown as columns."""
    fields: list[object]
    """Values of the system properties shown as columns."""
    group: int | None
    """Group the ticket is assigned to, where the view has this column."""
    group_id: int | None
    """Group the ticket is assigned to; null when it has none."""
    locale: str
    """Language of the requester, where the view has this column."""
    priority: str
    """How urgent the ticket is."""
    requester_id: int
    """User who asked for help."""
    score: int
    """Ranking value of the ticket within the view."""
    subject: str
    """Headline of the ticket."""
    ticket: dict[str, object]
    """The ticket in short form, with status, subject and latest comment."""


class WebhookApiKeyDataDict(TypedDict, total=False):
    """An API key that a webhook sends in a header of its own."""

    name: str
    """Name of the header that carries the key."""
    value: str
    """The key itself; sent, but not given back when reading."""


class WebhookBasicAuthDataDict(TypedDict, total=False):
    """User name and password that a webhook sends by HTTP basic authentication."""

    password: str
    """Password to send; not given back when reading."""
    username: str
    """User name to send."""


class WebhookExternalSourceDict(TypedDict, total=False):
    """The outside origin that a webhook was set up by, such as an app."""

    name: str
    """Kind or name of the outside origin."""
    version: str
    """Version of the outside origin."""


class WebhookHeaderDict(TypedDict, total=False):
    """One HTTP header of a response to a webhook call."""

    key: str
    """Name of the header."""
    value: str
    """Content of the header."""


class WebhookSecretDict(TypedDict, total=False):
    """Secret with which a receiver checks the signature on webhook requests."""

    algorithm: str
    """Signing method, such as `SHA256`."""
    secret: str
    """Key to compute the signature with; keep it confidential."""


class WebhookTestResponseDict(TypedDict, total=False):
    """What the called address answered to a trial request."""

    headers: list[WebhookHeaderDict]
    """HTTP headers of the answer."""
    payload: str
    """Body of the answer."""
    status_code: int
    """HTTP status of the answer."""


class WorkItemDict(TypedDict, total=False):
    """A ticket, conversation or call that currently takes up an agent's capacity."""

    added_at: str
    """When the work was given to the agent. Read-only."""
    id: str
    """Identifies agent, channel and work item, such as `agent_availabilities|123|channels|support|work_items|5`. Read-only."""
    reason: (
        Literal[
            "UNKNOWN_ADD",
            "ASSIGNED",
            "OFFERED",
            "ACCEPTED",
            "MANUAL_ASSIGNED",
            "REOPENED",
            "ASSIGNED_TRANSFER",
            "CHANNEL_CHANGE",
            "OFFER_MISSED",
            "OFFER_OBSOLETED",
        ]
        | str
    )
    """Why the work came to the agent. Read-only."""
    type: str
    """Kind of record: `work_items`. Read-only."""


class ZendeskIpsDict(TypedDict, total=False):
    """IP ranges that Zendesk uses, for setting up firewalls; readable without signing in."""

    egress: dict[str, object]
    """Ranges from which Zendesk sends requests."""
    ingress: dict[str, object]
    """Ranges at which Zendesk receives requests."""


class ZisApiKeyConnectionDict(TypedDict, total=False):
    """Connection with an API key."""

    allowed_domain: str
    """Host for which the connection may be used."""
    api_key: str
    """The key; answers show it with asterisks."""
    created_at: str
    """When the connection was created. Read-only."""
    header_name: str
    """Header of requests that carries the key."""
    name: str
    """Names the connection in its integration: 3 to 64 letters, digits, `_` and `-`."""
    updated_at: str
    """When the connection last changed. Read-only."""


class ZisBasicAuthConnectionDict(TypedDict, total=False):
    """Connection with a user name and a password."""

    allowed_domain: str
    """Host for which the connection may be used."""
    created_at: str
    """When the connection was created. Read-only."""
    name: str
    """Names the connection in its integration: 3 to 64 letters, digits, `_` and `-`."""
    password: str
    """The password; answers show it with asterisks."""
    updated_at: str
    """When the connection last changed. Read-only."""
    username: str
    """User name to sign in with."""


class ZisBearerTokenConnectionDict(TypedDict, total=False):
    """Connection with a bearer token."""

    allowed_domain: str
    """Host for which the connection may be used."""
    created_at: str
    """When the connection was created. Read-only."""
    name: str
    """Names the connection in its integration: 3 to 64 letters, digits, `_` and `-`."""
    token: str
    """The token; answers show it with asterisks."""
    updated_at: str
    """When the connection last changed. Read-only."""


class ZisBundleDict(TypedDict, total=False):
    """A set of ZIS resources (flows, job specs, actions) that is uploaded to an integration as one JSON document."""

    description: str
    """Note on what the bundle does."""
    integration: str
    """Integration to which the bundle belongs, by name. Read-only."""
    name: str
    """Title of the bundle."""
    resources: dict[str, object]
    """Resource definitions, keyed by a name for each."""
    uuid: str
    """Identifies this upload of the bundle. Read-only."""
    zendesk_account_id: int
    """Account in which the bundle is stored. Read-only."""
    zis_template_version: Literal["2019-10-14"] | str
    """Version of the bundle format; a fixed date."""


class ZisConfigDict(TypedDict, total=False):
    """Settings of an integration in one scope."""

    config: dict[str, object]
    """Settings, by name; any JSON. Zendesk keeps what is not sent."""
    created_at: str
    """When the config was created. Read-only."""
    id: int
    """Identifies the config; assigned by Zendesk. Read-only."""
    integration: str
    """Integration to which the config belongs, by name. Read-only."""
    scope: str
    """What the settings are for; names the config in its integration."""
    updated_at: str
    """When the config last changed. Read-only."""
    zendesk_account_id: int
    """Account in which the config is stored. Read-only."""


class ZisConnectionClientDict(TypedDict, total=False):
    """OAuth client that another system has given to an integration."""

    auth_url: str
    """Where the provider asks a person for permissions."""
    client_id: str
    """Id that the provider has given."""
    client_secret: str
    """Secret that the provider has given."""
    created_at: str
    """When the client was added. Read-only."""
    created_by: str
    """User who added the client. Read-only."""
    default_scopes: str
    """Permissions to ask for, separated by spaces."""
    grant_type: Literal["authorization_code", "client_credentials"] | str
    """Kind of OAuth flow; the first one unless it is said otherwise."""
    integration: str
    """Integration to which the client belongs, by name. Read-only."""
    name: str
    """Name by which an OAuth flow finds the client."""
    token_url: str
    """Where the provider gives tokens."""
    updated_at: str
    """When the client last changed. Read-only."""
    uuid: str
    """Identifies the client; assigned by Zendesk. Read-only."""


class ZisInboundWebhookDict(TypedDict, total=False):
    """Address to which another system sends events."""

    event_type: str
    """What kind of events it takes; flows are started by it."""
    id: str
    """Identifies the webhook; assigned by Zendesk. Read-only."""
    integration: str
    """Integration to which the webhook belongs, by name. Read-only."""
    password: str
    """Password that the other system sends; only in the answer to the creation. Read-only."""
    path: str
    """Path to which events are sent. Read-only."""
    source_system: str
    """System that sends the events."""
    username: str
    """User name that the other system sends. Read-only."""
    uuid: str
    """Identifies the webhook where it is read and deleted. Read-only."""
    zendesk_account_id: int
    """Account in which the webhook is stored. Read-only."""


class ZisJobSpecDict(TypedDict, total=False):
    """A ZIS resource that runs a flow whenever a certain event occurs."""

    description: str
    """Note on what the job does."""
    event_source: str
    """System the event comes from, such as `support`."""
    event_type: str
    """Event that starts the flow, such as `ticket.TicketCreated`."""
    flow_name: str
    """Full name of the flow to run."""
    installed: bool
    """Whether the job is active in the account."""
    name: str
    """Full name of the job spec, in the form `zis:integration:job_spec:name`."""
    uuid: str
    """Identifies the bundle upload that defines the job."""


class ZisLinkObjectDict(TypedDict, total=False):
    """One of the two records of a link."""

    metadata: dict[str, object]
    """Facts about the record, by name; any JSON. Zendesk keeps what is not sent."""
    name: str
    """Names the record, such as `zen:ticket:35`."""


class ZisOauthClientDict(TypedDict, total=False):
    """The OAuth client that ZIS creates along with an integration."""

    id: int
    """Identifies the client in the account; assigned by Zendesk."""
    identifier: str
    """Unique name of the client, used in OAuth requests."""
    secret: str
    """Confidential key of the client; shown in full only on creation."""


class ZisOauthConnectionDict(TypedDict, total=False):
    """Connection with tokens of an OAuth provider."""

    access_token: str
    """Token that signs requests. Read-only."""
    created_by: str
    """User who created the connection. Read-only."""
    integration: str
    """Integration to which the connection belongs, by name. Read-only."""
    name: str
    """Names the connection in its integration. Read-only."""
    oauth_access_token_response_body: str
    """Answer of the provider that had the token. Read-only."""
    oauth_client_uuid: str
    """OAuth client with which the tokens were obtained. Read-only."""
    oauth_url_subdomain: str
    """Fills the placeholder for the subdomain in the addresses of the provider. Read-only."""
    permission_scope: str
    """Permissions that the token has, separated by spaces. Read-only."""
    refresh_token: str
    """Token with which a new access token is obtained. Read-only."""
    token_expiry: str
    """Until when the access token is good. Read-only."""
    token_type: str
    """Kind of token, such as `bearer`. Read-only."""
    uuid: str
    """Identifies the connection; assigned by Zendesk. Read-only."""
    zendesk_account_id: int
    """Account in which the connection is stored. Read-only."""


class ZisOauthFlowDict(TypedDict, total=False):
    """OAuth flow that has been started."""

    redirect_url: str
    """Where a person gives the permissions. Read-only."""


class AccessLogDict(TypedDict, total=False):
    """One request made by an agent or admin to the account, as recorded in the access log for security review."""

    authorization_type: str
    """How the request was authenticated, such as a browser session, a token or OAuth. Read-only."""
    bytes_sent: int
    """Size of the response sent back, in bytes. Read-only."""
    category: str
    """Group the request was sorted into by Zendesk, for instance by product area. Read-only."""
    client: str
    """Software that issued the request, as far as it could be told. Read-only."""
    graphql: AccessLogGraphqlDict | None
    """Query details when the request went to a GraphQL endpoint; null for other requests. Read-only."""
    id: str
    """Identifies the log entry; assigned by Zendesk. Read-only."""
    ip_address: str
    """Network address the request came from. Read-only."""
    method: Literal["GET", "POST", "PUT", "DELETE"] | str
    """HTTP verb of the logged request. Read-only."""
    referer: str
    """Page that led to the request, taken from the `Referer` header. Read-only."""
    status: int
    """HTTP status code the request was answered with. Read-only."""
    summary: str
    """Short readable account of what was accessed. Read-only."""
    timestamp: str
    """When the request was received. Read-only."""
    url: str
    """Address that was requested. Read-only."""
    user_id: int
    """Agent or admin who made the request. Read-only."""


class AccessRuleDict(TypedDict, total=False):
    """Condition set of a custom object that narrows which records a role may see or change."""

    conditions: ConditionsDict
    """Tests a record must pass for the rule to grant access to it."""
    created_at: str
    """When the access rule was set up. Read-only."""
    description: str
    """Note for admins on what the rule is meant to cover."""
    id: int
    """Identifies the access rule; assigned by Zendesk."""
    title: str
    """Name of the rule as listed in Admin Center."""
    updated_at: str
    """When the access rule was last modified. Read-only."""


class AccessRuleFieldDefinitionDict(TypedDict, total=False):
    """Describes one subject that an access rule condition can test, with its operators and values."""

    group: str
    """Heading under which the subject is listed in the rule editor."""
    metadata: AccessRuleFieldMetadataDict
    """Extra hints on where the possible values come from."""
    nullable: bool
    """Whether the condition may be left without a value."""
    operators: list[DefinitionOperatorDict]
    """Comparisons that can be applied to this subject."""
    repeatable: bool
    """Whether the subject may appear more than once in one rule."""
    subject: str
    """Name to use for `field` in a condition."""
    title: str
    """Readable label of the subject."""
    type: str
    """Kind of input the value takes, such as a list, text or lookup."""
    values: list[DefinitionValueDict]
    """Choices on offer when the subject takes values from a list."""


class AccountEmailSettingsDict(TypedDict, total=False):
    """The part of the account settings that is about mail, by itself."""

    email: AccountSettingsEmailDict
    """Settings for incoming and outgoing mail. Zendesk keeps what is not sent."""


class AccountGroupAvailabilityDict(TypedDict, total=False):
    """Counts of agents by status and channel for one group or the whole account."""

    account_id: int
    """Account to which the counts apply."""
    channel_group_statuses: dict[str, ChannelGroupStatusDict]
    """Figures by channel. Read-only."""
    group_id: int
    """Group whose agents are counted."""
    unified_states: dict[str, int]
    """Number of agents in each unified status."""
    version: int
    """Revision of the snapshot; it rises with each change."""


class AccountSettingsCdnDict(TypedDict, total=False):
    """Content delivery options, found under `cdn` of the account settings."""

    cdn_provider: str
    """Network that normally serves the account's static files."""
    fallback_cdn_provider: str
    """Network used when the regular one is unavailable."""
    hosts: list[AccountSettingsCdnHostDict]
    """Hosts known for delivering content."""


class AccountSettingsMessageInactivityDict(TypedDict, total=False):
    """Handling of silent messaging customers, found under `messaging_inactivity` of the account settings."""

    default_localized_messages: AccountSettingsMessageInactivityDefaultLocalizedMessagesDict
    """Stock texts used where no own text was given, in the account's language. Read-only."""
    enabled: bool
    """Whether inactivity handling is turned on."""
    end_session: bool
    """Whether the messaging session is ended once the final timeout passes."""
    reminders: list[AccountSettingsMessageInactivityReminderDict]
    """Messages sent to the customer before the ticket is solved."""
    ticket_status_id: int
    """Custom status the ticket gets when the final timeout passes."""
    timeout: int
    """Length of silence before the final step is taken."""


class ActionDefinitionDict(TypedDict, total=False):
    """Describes one action that may be used in a business rule, with the values it accepts."""

    group: str
    """Heading under which the action is listed in the rule editor."""
    nullable: bool
    """Whether the action may be given an empty value."""
    repeatable: bool
    """Whether the action may appear more than once in one rule."""
    subject: str
    """Name to use for `field` of an action."""
    title: str
    """Readable label of the action."""
    type: str
    """Kind of input the value takes, such as a list or text."""
    values: list[DefinitionValueDict]
    """Choices on offer when the action takes values from a list."""


class ActionDiffDict(TypedDict, total=False):
    """How one action of a trigger differs between two revisions."""

    field: list[TriggerChangeDict]
    """Pieces of the action's target that were kept, added or removed."""
    value: list[TriggerChangeDict]
    """Pieces of the action's value that were kept, added or removed."""


class ActionsDefinitionsDict(TypedDict, total=False):
    """Catalog of the actions that may be used in a business rule such as a macro."""

    actions: list[ActionDefinitionDict]
    """Actions on offer, with their accepted values."""


class AgentChannelDict(TypedDict, total=False):
    """An agent's state and load on one channel of omnichannel routing."""

    id: str
    """Identifies agent and channel, such as `agent_availabilities|123|channels|support`. Read-only."""
    links: dict[str, object]
    """API addresses of the record. Read-only."""
    max_capacity: int
    """Most work items the agent is given on the channel at once, on accounts with omnichannel routing. Read-only."""
    name: str
    """Channel in question, such as `messaging`, `talk` or `support`. Read-only."""
    relationships: dict[str, object]
    """`relationships['work_items']` says whether there are more work items than came along, and where. Read-only."""
    status: Literal["online", "away", "offline", "transfers_only"] | str
    """Availability on the channel. Read-only."""
    type: str
    """Kind of record: `channels`. Read-only."""
    updated_at: str
    """When the state of the channel last changed. Read-only."""
    work_item_count: int
    """Number of work items that currently use up capacity. Read-only."""
    work_items: list[WorkItemDict]
    """The first page of the work items; `agent_availabilities.work_items` lists all. Read-only."""


class AppDict(TypedDict, total=False):
    """An app known to the account: either a private upload or a listing from the Zendesk Marketplace."""

    app_organization: dict[str, object]
    """Company that publishes the app, with its contact and website details. Read-only."""
    author_email: str
    """Contact address the developer gave in the app's manifest. Read-only."""
    author_name: str
    """Developer or company credited in the manifest. Read-only."""
    author_url: str
    """Website of the developer; may be empty. Read-only."""
    categories: list[dict[str, object]]
    """Marketplace categories the listing appears under. Read-only."""
    closed_preview: bool
    """Whether the app is limited to a closed preview audience. Read-only."""
    collections: list[dict[str, object]]
    """Curated Marketplace collections that include the app. Read-only."""
    created_at: str
    """When the app was first uploaded. Read-only."""
    date_published: str
    """When the listing went public in the Marketplace. Read-only."""
    default_locale: str
    """Language the app falls back to when no translation exists, such as `en`. Read-only."""
    deprecated: bool
    """Whether the app is discouraged for new installations. Read-only."""
    feature_color: str | None
    """Background color of the listing when it is shown as featured; null when unset. Read-only."""
    featured: bool
    """Whether the Marketplace currently highlights the app. Read-only."""
    framework_version: str
    """Version of the Zendesk Apps framework the code targets, such as `2.0`. Read-only."""
    google_analytics_code: str | None
    """Analytics tracking code of the listing page; null when none is used. Read-only."""
    id: int
    """Identifies the app; assigned at upload. Read-only."""
    installable: bool
    """Whether this account is able to install the app. Read-only."""
    installation_count: int
    """How many accounts have the app installed. Read-only."""
    installation_instructions: str
    """Setup guidance shown to the installing admin, as rendered HTML. Read-only."""
    large_icon: str
    """URL of the big logo image. Read-only."""
    locations: list[int]
    """Ids of the places in the product where the app shows up; see `apps.AppLocation`. Read-only."""
    long_description: str
    """Full presentation text of the listing, as rendered HTML. Read-only."""
    marketing_only: bool
    """Whether the listing merely advertises an integration and holds no installable code. Read-only."""
    name: str
    """Title under which the app is listed. Read-only."""
    obsolete: bool
    """Whether the app has been withdrawn and should no longer be used. Read-only."""
    owner_id: int
    """User who uploaded or owns the app. Read-only."""
    paid: bool
    """Whether using the app costs money. Read-only."""
    parameters: list[AppParameterDict]
    """Settings the manifest declares; they are filled in at installation. Read-only."""
    plans: list[dict[str, object]]
    """Pricing plans offered for a paid app. Read-only."""
    products: list[str]
    """Zendesk products the app runs in, such as `support` or `chat`. Read-only."""
    promoted: bool
    """Whether the listing is being promoted in the Marketplace. Read-only."""
    rating: dict[str, object]
    """Marketplace review figures: average, total and votes per number of stars. Read-only."""
    raw_installation_instructions: str | None
    """Setup guidance in its unrendered source form; null when none was written. Read-only."""
    raw_long_description: str | None
    """Full presentation text in its unrendered source form; null when absent. Read-only."""
    remote_installation_url: str | None
    """Outside page on which installation takes place; null for apps installed inside Zendesk. Read-only."""
    screenshots: list[dict[str, object]]
    """Images shown on the listing page. Read-only."""
    short_description: str | None
    """One-line teaser of the listing; null when absent. Read-only."""
    single_install: bool
    """Whether an account may hold just one installation of the app. Read-only."""
    small_icon: str
    """URL of the small logo image. Read-only."""
    state: str
    """Publication stage of the app, such as `published`. Read-only."""
    stripe_publishable_key: str | None
    """Public Stripe key used for paying for the app; null for free apps. Read-only."""
    terms_conditions_url: str | None
    """Link to the developer's terms of use; null when none was given. Read-only."""
    third_party_pricing: dict[str, object]
    """Price information for charges collected by someone other than Zendesk. Read-only."""
    updated_at: str
    """When the app's code or listing last changed. Read-only."""
    version: str
    """Release number the developer put in the manifest. Read-only."""
    visibility: str
    """Who can find the app, such as `public` or `private`. Read-only."""


class AppInstallationDict(TypedDict, total=False):
    """One installation of an app in the account, with its settings and access restrictions."""

    app: AppDict
    """App that is installed; given when `app` is sideloaded. Read-only."""
    app_id: int
    """App that is installed."""
    collapsible: bool
    """Whether agents can fold up the app's panel. Read-only."""
    created_at: str
    """When the app was installed. Read-only."""
    enabled: bool
    """Whether the installation is switched on for agents."""
    group_restrictions: list[str] | None
    """Ids of the groups whose agents see the app; null or empty means no limit by group."""
    has_incomplete_subscription: bool
    """Whether the purchase of a paid app was begun but not finished. Read-only."""
    has_unpaid_subscription: bool | None
    """Whether payments for a paid app are overdue; null when not applicable. Read-only."""
    id: int
    """Identifies the installation; assigned when the app is installed. Read-only."""
    paid: bool | None
    """Whether the installation is of a paid app; null when unknown. Read-only."""
    pending_installation: bool
    """Whether a background job is still setting the app up. Read-only."""
    pending_job_id: str
    """Background job that is still at work on the installation. Read-only."""
    plan_information: dict[str, object]
    """Name and details of the pricing plan that was bought. Read-only."""
    product: str
    """Zendesk product in which the app is installed, such as `support`. Read-only."""
    recurring_payment: bool
    """Whether the app is billed repeatedly instead of once."""
    redirect_path: str
    """Where to send the admin to finish the installation, for instance an OAuth step. Read-only."""
    role_restrictions: list[str] | None
    """Ids of the agent roles that see the app; null or empty means no limit by role."""
    servable: bool
    """Whether the app's code can currently be delivered to browsers. Read-only."""
    settings: dict[str, object]
    """Values of the app's parameters keyed by parameter name; secure ones are not shown."""
    settings_objects: list[AppSettingDict]
    """The same parameter values as a list of name and value pairs."""
    stripe_account: str
    """Stripe account that collects payments for a paid app. Read-only."""
    stripe_publishable_key: str
    """Public Stripe key used in the checkout of a paid app. Read-only."""
    stripe_subscription_id: str | None
    """Stripe subscription behind a paid installation; null for free apps. Read-only."""
    updated: str
    """Time of the last change as plain text; `updated_at` carries it as a timestamp. Read-only."""
    updated_at: str
    """When the installation was last changed. Read-only."""


class ApprovalRequestUserDict(TypedDict, total=False):
    """Short form of a user who appears in an approval request."""

    id: int
    """User id of the person."""
    name: str
    """Display name of the person."""
    photo: ContentUrlDict
    """Profile picture of the person."""


class AutomationDict(TypedDict, total=False):
    """Time-based business rule: about once an hour it acts on every ticket that meets its conditions."""

    actions: list[ActionDict]
    """Steps carried out on each matching ticket. A change is sent with `conditions`."""
    active: bool
    """Whether the automation is run."""
    all: list[ConditionDict]
    """Conditions that must every one hold; only sent, read them back from `conditions`. A change is sent with `actions`."""
    any: list[ConditionDict]
    """Conditions of which one must hold; only sent, read them back from `conditions`. A change is sent with `actions`."""
    app_installation: dict[str, object] | str | None
    """App that the automation belongs to; given when side-loaded, null when there is none. Read-only."""
    conditions: ConditionsDict
    """Tests that decide which tickets are acted on. Sent as `all` and `any`. A change is sent with `actions`."""
    created_at: str
    """When the automation was set up. Read-only."""
    default: bool
    """Whether it is one of the standard automations that come with the account. Read-only."""
    id: int
    """Identifies the automation; assigned by Zendesk."""
    permissions: dict[str, object] | str | None
    """What the caller may do with the automation; given when side-loaded. Read-only."""
    position: int
    """Place in the order in which automations run."""
    raw_title: str
    """Name with dynamic content placeholders left unresolved. Read-only."""
    title: str
    """Name of the automation as shown to admins."""
    updated_at: str
    """When the automation was last modified. Read-only."""
    url: str
    """API address of this automation. Read-only."""
    usage_1h: int
    """Times the automation ran in the past hour; given when side-loaded. Read-only."""
    usage_24h: int
    """Times the automation ran in the past 24 hours; given when side-loaded. Read-only."""
    usage_30d: int
    """Times the automation ran in the past 30 days; given when side-loaded. Read-only."""
    usage_7d: int
    """Times the automation ran in the past seven days; given when side-loaded. Read-only."""


class CapacityRuleDict(TypedDict, total=False):
    """A rule that caps how much work the agents assigned to it get on each channel."""

    assignees: CapacityRuleAssigneesDict
    """Agents to whom the rule applies. Read-only."""
    capacities: dict[str, int]
    """Cap on work items for each channel."""
    created_at: str
    """When the rule was created. Read-only."""
    default: bool
    """Whether the rule holds for agents who have no other."""
    description: str
    """Note on what the rule is for."""
    id: str
    """Identifies the rule; assigned by Zendesk."""
    last_updated_at: str
    """When the rule was last changed. Read-only."""
    name: str
    """Title of the rule."""


class ChannelFrameworkResultDict(TypedDict, total=False):
    """Outcome for one item that an integration pushed through the channel framework."""

    external_resource_id: str
    """Identifies the pushed item in the outside service. Read-only."""
    status: ChannelFrameworkResultStatusDict
    """Whether and how the item was accepted."""


class ChatAccountDict(TypedDict, total=False):
    """The Zendesk Chat account itself, with its subscription plan and billing contact."""

    account_key: str
    """Public key of the account, as used in the chat widget's embed code. Read-only."""
    billing: ChatBillingDict
    """Contact and address to which invoices go."""
    create_date: str
    """When the Chat account was opened. Read-only."""
    plan: ChatPlanDict
    """Subscription plan with the features and limits it grants. Read-only."""
    status: str
    """State of the account, such as `activated`. Read-only."""


class ChatAgentDict(TypedDict, total=False):
    """A person who serves visitors in Zendesk Chat, with role, departments and skills."""

    create_date: str
    """When the agent was added to Chat. Read-only."""
    departments: list[int]
    """Ids of all departments the agent belongs to; changed through the departments. Read-only."""
    display_name: str
    """Name that visitors see in the chat window."""
    email: str
    """Address the agent signs in with; unique in the account."""
    enabled: bool
    """Whether the agent may sign in and serve chats."""
    enabled_departments: list[int]
    """Ids of the agent's departments that are currently active. Read-only."""
    first_name: str
    """Given name of the agent."""
    id: int
    """Identifies the agent in Chat; assigned by Zendesk. Read-only."""
    last_login: str | None
    """When the agent last signed in to Chat. Read-only."""
    last_name: str
    """Family name of the agent."""
    login_count: int
    """How many times the agent has signed in. Read-only."""
    password: str
    """Sign-in secret of the agent; never returned. Set on creation only."""
    role_id: int
    """Chat role that determines the agent's permissions."""
    roles: ChatRolesDict
    """Flags telling whether the agent is an administrator or the owner. Read-only."""
    scope: str
    """Reach of the agent's access to chats, such as `all`."""
    skills: list[int]
    """Ids of the skills the agent holds; changed through the skills. Read-only."""


class ChatConversionDict(TypedDict, total=False):
    """A goal reached by a visitor, credited to a chat and its agent."""

    attribution: ChatConversionAttributionDict
    """Agent, department and chat that get the credit."""
    goal_id: int
    """Goal that was reached."""
    goal_name: str
    """Title of the reached goal."""
    id: str
    """Identifies the conversion; assigned by Zendesk."""
    timestamp: str
    """When the visitor reached the goal."""


class ChatDepartmentDict(TypedDict, total=False):
    """A team of Chat agents that visitors can choose or be routed to."""

    description: str
    """Internal note on the team's purpose."""
    enabled: bool
    """Whether the team is open for routing and shown to visitors."""
    id: int
    """Identifies the department; assigned by Zendesk."""
    members: list[int]
    """Ids of the agents who belong to the team."""
    name: str
    """Title shown to agents and visitors; unique in the account."""
    settings: ChatDepartmentSettingsDict
    """Options of the team."""


class ChatEngagementDict(TypedDict, total=False):
    """One agent's continuous part in a chat; a transferred chat has several."""

    accepted: bool
    """Whether the agent took the chat that was offered."""
    agent_full_name: str
    """Complete name of the agent."""
    agent_id: str
    """Agent serving this part of the chat, as text."""
    agent_name: str
    """Display name of the agent."""
    assigned: bool
    """Whether the chat was routed to the agent instead of picked up."""
    comment: str
    """Remark the visitor left for this part."""
    count: ChatCountDict
    """Number of messages within this part, by side."""
    department_id: int
    """Department on whose behalf the agent served."""
    duration: float
    """Length of this part in seconds."""
    id: str
    """Identifies the engagement; assigned by Zendesk."""
    rating: str
    """Visitor's verdict on this part, `good` or `bad`."""
    response_time: ChatResponseTimeDict
    """How fast the agent replied within this part, in seconds."""
    skills_fulfilled: bool
    """Whether the agent had every skill that was asked for."""
    skills_requested: list[object]
    """Skills the routing asked for."""
    started_by: str
    """What began this part, such as `visitor`, `agent` or `transfer`."""
    timestamp: str
    """When this part began."""


class ChatEventDict(TypedDict, total=False):
    """Ticket audit event describing a live chat attached to the ticket."""

    id: int
    """Identifies the event within the ticket's history; assigned by Zendesk. Read-only."""
    type: str
    """Stage of the chat, such as `ChatStartedEvent` or `ChatEndedEvent`. Read-only."""
    value: ChatEventValueDict
    """Details of the chat. Read-only."""


class ChatGoalSettingsDict(TypedDict, total=False):
    """Holder of the conditions under which a Chat goal counts as reached."""

    conditions: list[ChatGoalSettingsConditionDict]
    """Page tests that mark the goal as reached."""


class ChatHistoryEventConversionDict(TypedDict, total=False):
    """A goal that was reached during a chat, as it appears within the transcript."""

    attribution: ChatHistoryEventConversionAttributionDict
    """Agent, department and chat that get the credit."""
    goal_id: int
    """Goal that was reached."""
    goal_name: str
    """Title of the reached goal."""
    id: str
    """Identifies the conversion; assigned by Zendesk."""
    timestamp: str
    """When the visitor reached the goal."""


class ChatOfflineMessageDict(TypedDict, total=False):
    """A message a visitor left while no agent was online."""

    department_id: int | None
    """Department the message was meant for; null when none was chosen."""
    department_name: str | None
    """Title of the chosen department; null when none was chosen."""
    id: str
    """Identifies the message in the Chat history; assigned by Zendesk."""
    message: str
    """What the visitor wrote."""
    session: ChatSessionDict
    """Browser, place and network details of the visit."""
    timestamp: str
    """When the visitor left the message."""
    type: str
    """Kind of history record; `offline_msg` here."""
    unread: bool
    """Whether no agent has read the message yet."""
    visitor: dict[str, object]
    """Person who left the message, with contact details."""
    zendesk_ticket_id: int | None
    """Support ticket made from the message; null when there is none."""


class ChatRealtimeAgentsDict(TypedDict, total=False):
    """Answer with live figures on agents; without `content` as long as none are computed."""

    content: ChatRealtimeAgentsUpdateDict
    """The figures, and what they are about. Read-only."""
    message: str
    """Why there are no figures; absent where there are some. Read-only."""
    status_code: int
    """Status, as in HTTP. Read-only."""


class ChatRealtimeChatsDict(TypedDict, total=False):
    """Answer with live figures on chats; without `content` as long as none are computed."""

    content: ChatRealtimeChatsUpdateDict
    """The figures, and what they are about. Read-only."""
    message: str
    """Why there are no figures; absent where there are some. Read-only."""
    status_code: int
    """Status, as in HTTP. Read-only."""


class ChatRoleDict(TypedDict, total=False):
    """A set of Chat permissions that is given to agents."""

    description: str
    """Note on whom the role is meant for."""
    enabled: bool
    """Whether the role can be given to agents."""
    id: int
    """Identifies the role; assigned by Zendesk."""
    members_count: int
    """How many agents hold the role. Read-only."""
    name: str
    """Title of the role, unique in the account."""
    permissions: ChatRolePermissionsDict
    """What holders of the role may see and do."""


class ChatRoutingSettingsDict(TypedDict, total=False):
    """Account-wide rules for handing incoming chats to agents."""

    auto_accept: dict[str, object]
    """Whether chats are accepted on behalf of the agent, with the settings of this."""
    auto_idle: ChatRoutingSettingsAutoIdleDict
    """What happens to agents who keep leaving chats unanswered."""
    chat_limit: ChatRoutingSettingsChatLimitDict
    """How many chats an agent may serve at once."""
    reassignment: ChatRoutingSettingsReassignmentDict
    """When an unanswered chat passes to another agent."""
    routing_mode: str
    """How chats are offered: `broadcast` notifies every eligible agent, `assigned` picks one."""
    skill_routing: ChatRoutingSettingsSkillRoutingDict
    """Whether and how long chats wait for an agent with matching skills."""


class ConditionDefinitionDict(TypedDict, total=False):
    """Describes one condition that may be used in a business rule, with operators and values."""

    condition: str
    """Older name of the subject, in definitions that have both."""
    group: str
    """Heading under which the condition is listed in the rule editor."""
    metadata: dict[str, object] | None
    """Further settings of the input, such as where its values come from."""
    nullable: bool
    """Whether the condition may be left without a value."""
    operators: list[DefinitionOperatorDict]
    """Comparisons that can be applied to this subject."""
    repeatable: bool
    """Whether the condition may appear more than once in one rule."""
    subject: str
    """Name to use for `field` of a condition."""
    title: str
    """Readable label of the condition."""
    type: str
    """Kind of input the value takes, such as a list or text."""
    values: list[DefinitionValueDict]
    """Choices on offer when the condition takes values from a list."""


class ConditionDiffDict(TypedDict, total=False):
    """How one condition of a trigger differs between two revisions."""

    field: list[TriggerChangeDict]
    """Pieces of the tested property that were kept, added or removed."""
    operator: list[TriggerChangeDict]
    """Pieces of the comparison that were kept, added or removed."""
    value: list[TriggerChangeDict]
    """Pieces of the compared value that were kept, added or removed."""


class ConversationLogDict(TypedDict, total=False):
    """Entry in the conversation history of a ticket, covering comments, messages and events of all channels."""

    attachments: list[AttachmentDict]
    """Files that came with the entry. Read-only."""
    author: ConversationLogAuthorDict
    """Who wrote or caused the entry."""
    content: dict[str, object]
    """What was said or done; its makeup depends on the kind of entry. Read-only."""
    created_at: str
    """When the entry came into being. Read-only."""
    id: str
    """Identifies the entry in the conversation log; assigned by Zendesk. Read-only."""
    metadata: dict[str, object]
    """Further details about the entry, such as those of its channel. Read-only."""
    received_at: str
    """When the message arrived at Zendesk."""
    reference: str
    """Identifies the underlying record, such as a comment or message, by resource name. Read-only."""
    source: dict[str, object]
    """Channel or integration the entry came from."""
    type: str
    """Kind of entry, such as a comment, a message or an event. Read-only."""


class CustomAgentRoleDict(TypedDict, total=False):
    """Set of agent permissions that an admin can name and adjust. Available on Enterprise plans."""

    configuration: CustomAgentRoleConfigurationDict
    """Individual permissions granted by the role."""
    created_at: str
    """When the role was set up. Read-only."""
    description: str
    """What the role is meant for."""
    id: int
    """Identifies the role; users refer to it as `custom_role_id`. Read-only."""
    manage_macro_content_suggestions: bool
    """Whether the role may administer suggestions for macro content."""
    name: str
    """Name under which admins choose the role."""
    read_macro_content_suggestions: bool
    """Whether the role may see suggestions for macro content."""
    role_type: int
    """Numeric kind of role; 0 is a custom one, other numbers are system roles such as light agent. Read-only."""
    team_member_count: int
    """How many team members have the role. Read-only."""
    updated_at: str
    """When the role was last modified. Read-only."""


class CustomObjectFieldDict(TypedDict, total=False):
    """Field of a custom object, describing one property its records can have."""

    active: bool
    """Whether the field can be used."""
    created_at: str
    """When the field was added to the object. Read-only."""
    custom_field_options: list[CustomFieldOptionDict]
    """Choices of a dropdown or multiselect; when updating, options left out are removed."""
    description: str
    """Explanation of what the field is for."""
    id: int
    """Identifies the field; assigned by Zendesk. Standard fields may have a name here. Read-only."""
    key: str
    """Name under which records hold the value. Set on creation only."""
    position: int
    """Place among the fields of the object."""
    properties: CustomObjectFieldPropertiesDict
    """Further options, such as uniqueness, numbering or rollup."""
    raw_description: str
    """Explanation with dynamic content placeholders left unresolved."""
    raw_title: str
    """Label with dynamic content placeholders left unresolved."""
    readonly: bool
    """Whether the definition of the field is closed to changes. Read-only."""
    regexp_for_validation: str | None
    """Pattern that values of a `regexp` field must match; null for other types."""
    relationship_filter: ConditionsDict
    """Conditions that limit which records a lookup field offers."""
    relationship_target_type: str
    """Kind of record a lookup field points to, such as `zen:user` or `zen:custom_object:car`. Set on creation only."""
    required: bool
    """Whether records must have a value."""
    system: bool
    """Whether Zendesk provides the field. Read-only."""
    tag: str
    """Tag that is set when a checkbox field is ticked."""
    title: str
    """Label shown for the field."""
    type: str
    """Kind of value, such as `text`, `integer`, `dropdown` or `lookup`. Set on creation only."""
    updated_at: str
    """When the field was last modified. Read-only."""
    url: str
    """API address of this field. Read-only."""


class EmailNotificationDict(TypedDict, total=False):
    """Mail that Zendesk sent out about a ticket comment, with its delivery status per recipient."""

    comment_id: int
    """Comment the mail was about. Read-only."""
    created_at: str
    """When the notification was created. Read-only."""
    email_id: str
    """Identifies the outgoing mail within Zendesk. Read-only."""
    message_id: str | int
    """Value of the mail's `Message-ID` header. Read-only."""
    notification_id: int
    """Ticket event that caused the mail. Read-only."""
    recipients: list[EmailNotificationRecipientDict]
    """Receivers, each with the delivery status. Read-only."""
    ticket_id: int
    """Ticket the mail was about. Read-only."""
    updated_at: str
    """When the delivery status last changed. Read-only."""
    url: str
    """API address of this notification. Read-only."""


class GroupSlaPolicyDict(TypedDict, total=False):
    """Service target between internal teams: how long a group may own a ticket matching the filter."""

    created_at: str
    """When the group SLA policy was set up. Read-only."""
    description: str
    """Explanation of the policy for other admins."""
    filter: ConditionsDict
    """Conditions a ticket must meet for the policy to apply."""
    id: str
    """Identifies the group SLA policy; an opaque string. Read-only."""
    policy_metrics: list[PolicyMetricDict]
    """Targets per priority, normally for the ownership time of the group."""
    position: int
    """Rank among group SLA policies; the first matching policy wins."""
    title: str
    """Name of the policy in the admin pages."""
    updated_at: str
    """When the policy last changed. Read-only."""
    url: str
    """API address of this group SLA policy. Read-only."""


class HelpCenterArticleDict(TypedDict, total=False):
    """A knowledge base article, kept in a section and published in one or more languages."""

    author_id: int
    """User shown as writer; defaults to whoever created the article."""
    body: str
    """Content in HTML; unsafe tags and attributes are stripped by default. Set on creation; later `client.help_center.articles.update_translation()` writes it."""
    comments_disabled: bool
    """Whether readers are kept from commenting."""
    content_tag_ids: list[str]
    """Content tags attached to the article."""
    created_at: str
    """When the article was created. Read-only."""
    draft: bool
    """Whether the translation in the current locale is unpublished. Set on creation; later `client.help_center.articles.update_translation()` writes it."""
    edited_at: str
    """When the text in the shown locale was last edited. Read-only."""
    html_url: str
    """Address of the article on the help center website. Read-only."""
    id: int
    """Identifies the article; all its translations share it. Read-only."""
    label_names: list[str]
    """Labels that help searches find the article."""
    locale: str
    """Language of the returned or submitted text, such as `en-us`. Set on creation only."""
    name: str
    """Same as the title. Read-only."""
    outdated: bool
    """Deprecated; `outdated_locales` and the translations now tell what is stale. Read-only."""
    outdated_locales: list[str]
    """Languages whose translation was marked as out of date. Read-only."""
    permission_group_id: int
    """Group of permissions that decides which agents may edit and publish."""
    position: int
    """Rank within the section when sorted manually; lower comes first."""
    promoted: bool
    """Whether the article is featured, usually on the home page."""
    result_type: str
    """Kind of record, `article`; only on hits of a search. Read-only."""
    section_id: int
    """Section the article is filed in."""
    snippet: str
    """Part of the article in which words of the query stand between `<em>` tags; only on hits of a search. Read-only."""
    source_locale: str
    """Language the article was originally written in. Read-only."""
    title: str
    """Heading of the article in the shown locale. Set on creation; later `client.help_center.articles.update_translation()` writes it."""
    translations: list[HelpCenterTranslationDict]
    """Texts of a new article, one for each language; the first is the source. Of a stored one, all of its texts when side-loaded. Set on creation only."""
    updated_at: str
    """When any part of the article, votes and metadata included, last changed. Read-only."""
    url: str
    """API address of the article. Read-only."""
    user_segment_id: int | None
    """Segment of users who may read it; null means everyone. A new record is sent null too."""
    user_segment_ids: list[int]
    """Segments of users who may read it, where several are allowed."""
    vote_count: int
    """Number of votes, up and down together. Read-only."""
    vote_sum: int
    """Up votes minus down votes; can be negative. Read-only."""


class HelpCenterCategoryDict(TypedDict, total=False):
    """Top level of the knowledge base; it holds sections."""

    created_at: str
    """When the category was created. Read-only."""
    description: str
    """Introductory text shown below the title. Set on creation; later `client.help_center.categories.update_translation()` writes it."""
    html_url: str
    """Address of the category on the help center website. Read-only."""
    id: int
    """Identifies the category; assigned by Zendesk. Read-only."""
    locale: str
    """Language of the returned or submitted text. Set on creation only."""
    name: str
    """Title of the category in the shown locale. Set on creation; later `client.help_center.categories.update_translation()` writes it."""
    outdated: bool
    """Whether the translation in the shown locale is marked as out of date. Read-only."""
    position: int
    """Rank among the categories; lower comes first."""
    source_locale: str
    """Language the category was first written in. Read-only."""
    translations: list[HelpCenterTranslationDict]
    """Texts of a new category, one for each language; the first is the source. Of a stored one, all of its texts when side-loaded. Set on creation only."""
    updated_at: str
    """When the category was last changed. Read-only."""
    url: str
    """API address of the category. Read-only."""


class HelpCenterExternalContentRecordDict(TypedDict, total=False):
    """A page from outside Zendesk that was indexed so that help center search can find it."""

    body: str
    """Text of the page that is searched, without markup."""
    created_at: str
    """When the record was added to the index."""
    external_id: str
    """Id of the page in your own system; unique within the account."""
    id: str
    """Identifies the record; assigned on creation. Read-only."""
    locale: str
    """Language of the page, such as `en-us`."""
    source: HelpCenterExternalContentRefDict
    """Source the page comes from, with id and name. Read-only."""
    source_id: str
    """Only sent: assigns the record to this source."""
    title: str
    """Heading of the page as shown in search results."""
    type: HelpCenterExternalContentRefDict
    """Content type of the page, with id and name. Read-only."""
    type_id: str
    """Only sent: assigns the record to this content type."""
    updated_at: str
    """When the record was last changed."""
    url: str
    """Address to which a search result leads."""
    user_segment_id: str | None
    """Segment of users who may find it, as text; null means everyone. A new record is sent null too."""


class HelpCenterSectionDict(TypedDict, total=False):
    """A group of articles within a category, or within another section on some plans."""

    category_id: int
    """Category that holds the section."""
    created_at: str
    """When the section was created. Read-only."""
    description: str
    """Introductory text shown below the title. Set on creation; later `client.help_center.sections.update_translation()` writes it."""
    html_url: str
    """Address of the section on the help center website. Read-only."""
    id: int
    """Identifies the section; assigned by Zendesk. Read-only."""
    locale: str
    """Language of the returned or submitted text. Set on creation only."""
    manageable_by: str
    """Older setting of who may manage the content: `staff` or `managers`."""
    name: str
    """Title of the section in the shown locale. Set on creation; later `client.help_center.sections.update_translation()` writes it."""
    outdated: bool
    """Whether the translation in the shown locale is marked as out of date. Read-only."""
    parent_section_id: int | None
    """Section that encloses this one; null when it sits directly in the category."""
    position: int
    """Rank within its parent; lower comes first."""
    sorting: Literal["manual", "title", "creation_desc", "creation_asc"]
    """Only sent: sets the order in which the section lists its articles."""
    source_locale: str
    """Language the section was first written in. Read-only."""
    theme_template: str
    """Page template of the theme with which the section is shown."""
    translations: list[HelpCenterTranslationDict]
    """Texts of a new section, one for each language; the first is the source. Of a stored one, all of its texts when side-loaded. Set on creation only."""
    updated_at: str
    """When the section was last changed. Read-only."""
    url: str
    """API address of the section. Read-only."""
    user_segment_id: int | None
    """Older setting of who may read the content; null means everyone."""


class HelpCenterThemeJobDict(TypedDict, total=False):
    """A background import, update or export of a help center theme."""

    data: HelpCenterThemeJobDataDict | None
    """Upload or download details of the job; null when there are none. Read-only."""
    errors: list[HelpCenterThemeJobErrorDict] | None
    """What went wrong; null or empty unless the job failed. Read-only."""
    id: str
    """Identifies the job for polling; assigned by Zendesk. Read-only."""
    status: Literal["pending", "completed", "failed"] | str
    """Stage of the job; `completed` and `failed` are final. Read-only."""


class ItemDict(TypedDict, total=False):
    """Dynamic content item: one placeholder with a text variant per language."""

    created_at: str
    """When the dynamic content item was added. Read-only."""
    default_locale_id: int
    """Identifies the fallback language, used when no variant fits; must be an enabled locale. Set on creation only."""
    id: int
    """Identifies the dynamic content item; assigned by Zendesk. Read-only."""
    name: str
    """Unique name of the item; the placeholder derives from it on creation."""
    outdated: bool
    """True when some variant is older than the latest change of the default one. Read-only."""
    placeholder: str
    """Text to put in other content, such as `{{dc.welcome}}`, which the fitting variant replaces. Read-only."""
    updated_at: str
    """When the dynamic content item last changed. Read-only."""
    url: str
    """API address of this dynamic content item. Read-only."""
    variants: list[VariantDict]
    """Texts of the item by language; exactly one is the default. Set on creation; later `client.dynamic_content.variants.update()` writes it."""


class JobStatusDict(TypedDict, total=False):
    """State of a background job, such as a bulk update; poll it until it completes. Kept for about a day."""

    id: str
    """Identifies the job; an opaque string to poll with. Read-only."""
    job_type: str
    """Internal name of the kind of work the job does. Read-only."""
    message: str | None
    """Remark on the job's outcome or failure; null while there is nothing to say. Read-only."""
    progress: int | None
    """Count of tasks done so far; null before work begins. Read-only."""
    results: list[JobStatusResultDict] | JobStatusSuccessDict | None
    """Outcome per item; a job that reports as a whole has one outcome, which tells `success` alone. Null until the job ends. Read-only."""
    status: Literal["queued", "working", "failed", "completed"] | str
    """State of the job; `failed` and `completed` are final. Read-only."""
    total: int | None
    """Count of tasks the job has to do in all; null when not known yet. Read-only."""
    url: str
    """API address to poll for the job's state; absent in some lists. Read-only."""


class MacroDict(TypedDict, total=False):
    """Prepared set of ticket changes an agent applies by hand, such as a canned reply with a status change."""

    actions: list[ActionDict]
    """Changes the macro makes to a ticket, in order."""
    active: bool
    """Whether agents are offered the macro."""
    app_installation: dict[str, object] | str | None
    """App the macro depends on; null when it uses none. Read-only."""
    categories: str | None
    """Category path of the macro, derived from `::` separators in the title; null when uncategorized. Read-only."""
    created_at: str
    """When the macro was made. Read-only."""
    default: bool
    """True for macros that came with the account. Read-only."""
    description: str | None
    """Explanation of the macro for agents; null when none was written."""
    id: int
    """Identifies the macro; assigned by Zendesk."""
    permissions: dict[str, object] | str | None
    """What the caller may do with the macro, when side-loaded; null otherwise. Read-only."""
    position: int
    """Rank of the macro in the list."""
    raw_title: str
    """Title with dynamic content placeholders left unresolved."""
    restriction: dict[str, object] | RestrictionDict | None
    """Who may use the macro: a user or groups; null shares it with all agents."""
    title: str
    """Name of the macro in the agents' menu; `::` separates category levels."""
    updated_at: str
    """When the macro last changed. Read-only."""
    url: str
    """API address of this macro. Read-only."""
    usage_1h: int
    """Times the macro was applied in the past hour; present when side-loaded. Read-only."""
    usage_24h: int
    """Times the macro was applied in the past 24 hours; present when side-loaded. Read-only."""
    usage_30d: int
    """Times the macro was applied in the past 30 days; present when side-loaded. Read-only."""
    usage_7d: int
    """Times the macro was applied in the past seven days; present when side-loaded. Read-only."""


class MetadataFlagsOptions11Dict(TypedDict, total=False):
    """Details on warning flag 11 of a comment, found in the audit metadata."""

    message: MetadataFlagsOptions11MessageDict
    """Values for the text of the warning."""
    trusted: bool
    """Whether the comment is trusted in spite of flag 11."""


class MetadataFlagsOptions15Dict(TypedDict, total=False):
    """Details on warning flag 15 of a comment, found in the audit metadata."""

    message: MetadataFlagsOptions15MessageDict
    """Values that go into the warning text."""
    trusted: bool
    """Whether the comment is trusted in spite of flag 15."""


class NpsInvitationDict(TypedDict, total=False):
    """Invitation batch of a Net Promoter Score survey with the people it went to."""

    created_at: str
    """When the invitation was created. Read-only."""
    id: int
    """Identifies the invitation; assigned by Zendesk. Read-only."""
    recipients: list[RecipientDict]
    """People invited to take the survey."""
    survey_id: int
    """Identifies the survey people were invited to."""
    updated_at: str
    """When the invitation last changed. Read-only."""


class ObjectTriggerDefinitionsDict(TypedDict, total=False):
    """Catalog of the conditions and actions available to triggers of a custom object."""

    actions: list[ActionDefinitionDict]
    """Actions such a trigger may take."""
    conditions_all: list[ConditionDefinitionDict]
    """Conditions allowed in the `all` list."""
    conditions_any: list[ConditionDefinitionDict]
    """Conditions allowed in the `any` list."""


class PermissionPolicyDict(TypedDict, total=False):
    """Rights of one role over the records of a custom object."""

    id: str
    """Identifies the policy; derived from the role."""
    records: PermissionPolicyRecordsDict
    """Rights over records, by kind of action."""
    role_name: str
    """Name of the role the policy applies to. Read-only."""


class QueueDict(TypedDict, total=False):
    """Omnichannel routing queue: tickets matching its conditions are offered to agents of its groups."""

    created_at: str
    """When the queue was set up. Read-only."""
    definition: ConditionsDict
    """Conditions that put a ticket into the queue."""
    description: str
    """Purpose of the queue for other admins."""
    id: str
    """Identifies the queue; an opaque string. Read-only."""
    name: str
    """Unique name of the queue."""
    order: int
    """Rank in which queues are tried; a ticket joins the first that matches."""
    primary_groups: QueueGroupsDict
    """Groups whose agents are offered the queue's tickets first."""
    priority: int
    """Weight of the queue against others; lower numbers are usually served first."""
    secondary_groups: QueueGroupsDict
    """Groups that step in when no primary group's agent is available."""
    updated_at: str
    """When the queue last changed. Read-only."""
    url: str
    """API address of this queue. Read-only."""


class QueueDefinitionsDict(TypedDict, total=False):
    """Catalog of the conditions that omnichannel routing queues can use."""

    conditions_all: list[ConditionDefinitionDict]
    """Conditions a queue may use in its `all` list."""
    conditions_any: list[ConditionDefinitionDict]
    """Conditions a queue may use in its `any` list."""


class RelationshipFilterDefinitionsDict(TypedDict, total=False):
    """Catalog of the conditions that can limit the targets of a lookup relationship field."""

    conditions_all: list[ConditionDefinitionDict]
    """Conditions allowed in a filter's `all` list."""
    conditions_any: list[ConditionDefinitionDict]
    """Conditions allowed in a filter's `any` list."""


class ResourceCollectionDict(TypedDict, total=False):
    """Set of Zendesk resources created together from one requirements payload, so they can be managed as one."""

    created_at: str
    """When the collection was created. Read-only."""
    id: int
    """Identifies the collection; assigned by Zendesk. Read-only."""
    resources: list[ResourceCollectionResourceDict]
    """Resources the collection created. Read-only."""
    updated_at: str
    """When the collection last changed. Read-only."""


class RoutingAttributeDict(TypedDict, total=False):
    """Category of skills for routing tickets, such as language; its values are the skills."""

    attribute_values: list[RoutingAttributeValueDict]
    """Skills of the category; given when `attribute_values` is sideloaded. Read-only."""
    created_at: str
    """When the attribute was set up. Read-only."""
    id: str
    """Identifies the routing attribute; an opaque string. Read-only."""
    name: str
    """Name of the skill category."""
    updated_at: str
    """When the routing attribute last changed. Read-only."""
    url: str
    """API address of this routing attribute. Read-only."""


class RoutingAttributeDefinitionsDict(TypedDict, total=False):
    """Catalog of the conditions that can decide which skills a ticket needs."""

    conditions_all: list[ConditionDefinitionDict]
    """Conditions allowed in a skill's `all` list."""
    conditions_any: list[ConditionDefinitionDict]
    """Conditions allowed in a skill's `any` list."""


class RoutingAttributeValueJobDict(TypedDict, total=False):
    """Bulk job that changes the skills of many agents at once; only sent."""

    action: Literal["upsert", "update", "delete"] | str
    """What to do with the skills of the agents; only sent."""
    attributes: RoutingAttributeValueJobAttributesDict
    """Skills the job is about; only sent."""
    items: list[int]
    """Identifies the agents whose skills the job changes; only sent."""


class SecuritySettingsAuthenticationAgentDict(TypedDict, total=False):
    """How team members may sign in and what passwords they need."""

    enforce_sso: bool
    """Whether team members must sign in by single sign-on."""
    google_login: bool
    """Whether team members may sign in with Google."""
    office_365_allowed_tids: str
    """Microsoft tenant ids that may sign in, when tenants are enforced."""
    office_365_enforce_tid: bool
    """Whether Microsoft sign-in is limited to listed tenants."""
    office_365_login: bool
    """Whether team members may sign in with Microsoft."""
    password: SecuritySettingsAuthenticationAgentPasswordDict
    """Rules of the custom password policy for team members."""
    primary_external_auth: str | None
    """External sign-in service offered first to team members; null when none."""
    remote_bypass: int
    """Number telling who may go around single sign-on with a password."""
    remote_bypass_name: str
    """Name of the setting in `remote_bypass`. Read-only."""
    remote_login: bool
    """Whether team members may use SAML, JWT or OpenID Connect."""
    security_policy_id: int
    """Number of the team members' password policy."""
    security_policy_name: Literal["low", "medium", "high", "recommended", "custom"]
    """Strictness of the team members' password policy."""
    sso_auto_redirect: bool
    """Whether team members go straight to the single sign-on service."""
    two_factor_enforce: bool
    """Whether team members must use a second factor."""
    zendesk_login: bool
    """Whether team members may sign in with a Zendesk password."""


class SideConversationDict(TypedDict, total=False):
    """Exchange beside a ticket, by email, Slack, Teams or child ticket, kept from the requester."""

    created_at: str
    """When the side conversation was started. Read-only."""
    external_ids: dict[str, str]
    """Ids of the exchange in other systems, by name. Set on creation only."""
    id: str
    """Identifies the side conversation; a UUID. Read-only."""
    message_added_at: str
    """When the latest message was added. Read-only."""
    participants: list[SideConversationParticipantDict]
    """People and places taking part in the exchange. Read-only."""
    preview_text: str
    """Shortened text of the latest message. Read-only."""
    state: Literal["open", "closed"] | str
    """Whether the exchange is open or closed."""
    state_updated_at: str
    """When the state last changed. Read-only."""
    subject: str
    """Subject line of the exchange."""
    ticket_id: int
    """Identifies the ticket the exchange belongs to. Read-only."""
    updated_at: str
    """When the side conversation last changed. Read-only."""
    url: str
    """API address of this side conversation. Read-only."""


SideConversationMessageDict = TypedDict(
    "SideConversationMessageDict",
    {
        "attachment_ids": list[str],
        "attachments": list[SideConversationAttachmentDict],
        "body": str,
        "external_ids": dict[str, str],
        "from": SideConversationParticipantDict,
        "html_body": str,
        "preview_text": str,
        "subject": str,
        "to": list[SideConversationParticipantDict],
    },
    total=False,
)
"""Message of a side conversation, sent to start one or to reply.

Keys:
    attachment_ids: Only sent: ids of files uploaded beforehand, to go with the message.
    attachments: Files that came with the message. Read-only.
    body: Message as plain text.
    external_ids: Ids of the message in other systems, by name.
    from: Sender of the message.
    html_body: Message as HTML; takes precedence over plain text.
    preview_text: Shortened message text for lists.
    subject: Subject line; sets that of a new side conversation.
    to: Receivers: email addresses, users, Slack or Teams channels, or a group for a child
        ticket.
"""


class SlaFilterDefinitionDict(TypedDict, total=False):
    """Condition that the filter of an SLA policy can use, with its operators and values."""

    group: str
    """Heading under which the condition is listed."""
    operators: list[DefinitionOperatorDict]
    """Comparisons the condition allows."""
    target: str | None
    """Record the condition examines; null when it is the ticket itself."""
    title: str
    """Name of the condition for people to read."""
    value: str
    """Name of the condition as used in a filter's `field`."""
    values: SlaFilterDefinitionValuesDict
    """Values the condition can be compared with."""


SourceDict = TypedDict(
    "SourceDict",
    {
        "from": SourceFromDict,
        "id": str,
        "name": str,
        "rel": str | None,
        "to": SourceToDict,
        "zendesk_id": int,
    },
    total=False,
)
"""Origin and destination of a ticket or comment, found in `via`; the contents depend on the
channel.

Keys:
    from: Where the message came from.
    id: Identifies the source record on its channel, where it tells one.
    name: Display name of the source.
    rel: Relation of the source, such as `trigger` or `follow_up`; null when there is none.
    to: Where the message went.
    zendesk_id: Number by which Zendesk knows the source.
"""


class SunshineAndroidIntegrationDict(TypedDict, total=False):
    """Connection with Android."""

    attachmentsEnabled: bool
    """Whether people can send files; set in the Admin Center. Read-only."""
    canUserCreateMoreConversations: bool
    """Whether people can begin another conversation here."""
    canUserSeeConversationList: bool
    """Whether people see the list of their conversations; only with several conversations a user."""
    clientEmail: str | None
    """Address of the account of Firebase, from the file of its private key."""
    defaultResponder: SunshineDefaultResponderDict | None
    """Who answers first on this channel. Read-only."""
    defaultResponderId: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard."""
    displayName: str | None
    """How it is called where people see it."""
    id: str
    """Identifies it; given by the server. Read-only."""
    privateKey: str | None
    """Private key of Firebase, from its file."""
    projectId: str | None
    """Project of Firebase, from the file of its private key."""
    senderId: str | None
    """Old sender of the Firebase console."""
    serverKey: str | None
    """Old key of the Firebase console."""
    showAIDisclaimer: bool
    """Whether people are told that an AI has written a message."""
    status: Literal["inactive", "active", "error"]
    """Whether it works and can be reached. Read-only."""
    type: Literal["android"]
    """What kind it is. Set on creation only."""


class SunshineAppDict(TypedDict, total=False):
    """App of Sunshine Conversations: a business with its users, conversations and integrations."""

    displayName: str | None
    """How it is called where people see it."""
    id: str
    """Identifies it; given by the server. Read-only."""
    metadata: dict[str, object] | None
    """Free properties: texts, numbers and booleans, without levels. Null removes all of them."""
    settings: SunshineAppSettingsDict
    """How the app behaves, for all of its conversations."""
    subdomain: str
    """Account of Zendesk that the app belongs to; only in the answer about a token. Read-only."""


class SunshineAppleIntegrationDict(TypedDict, total=False):
    """Connection with Apple Messages for Business."""

    apiSecret: str
    """Secret of the service provider at Apple. Set on creation only."""
    authenticationMessageSecret: str
    """Secret for messages that ask people to sign in, 88 characters or more."""
    businessId: str
    """Company that the channel knows. Set on creation only."""
    defaultResponder: SunshineDefaultResponderDict | None
    """Who answers first on this channel. Read-only."""
    defaultResponderId: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard."""
    displayName: str | None
    """How it is called where people see it."""
    id: str
    """Identifies it; given by the server. Read-only."""
    mspId: str
    """Service provider that Apple knows. Set on creation only."""
    showAIDisclaimer: bool
    """Whether people are told that an AI has written a message."""
    status: Literal["inactive", "active", "error"]
    """Whether it works and can be reached. Read-only."""
    type: Literal["apple"]
    """What kind it is. Set on creation only."""


class SunshineAuthorDict(TypedDict, total=False):
    """Who a message or an activity comes from."""

    avatarUrl: str
    """Picture of the person: JPG, PNG or GIF."""
    brandId: str | None
    """Brand that keeps the user apart from those of other brands."""
    displayName: str
    """How it is called where people see it."""
    subtypes: list[Literal["AI", "activity", "agent", "bot"]]
    """What kind of author exactly, such as an agent or a bot; one at most."""
    type: Literal["business", "user"]
    """What kind it is."""
    user: SunshineUserDict
    """The user, in short form; only in webhooks. Read-only."""
    userExternalId: str
    """External id of the user, in the place of the user's own id."""
    userId: str
    """User that is meant."""


class SunshineChannelOptionsDict(TypedDict, total=False):
    """Options of single channels for a button."""

    messenger: SunshineMessengerOptionsDict
    """Options of Facebook Messenger."""


class SunshineConversationDict(TypedDict, total=False):
    """Conversation between a business and one or more users."""

    activeSwitchboardIntegration: SunshineControlDict | None
    """Integration that is in control; missing where none is. Read-only."""
    businessLastRead: str | None
    """When someone of the business last read it. Read-only."""
    createdAt: str
    """When it came into being. Read-only."""
    description: str | None
    """A few words about it, in small print."""
    displayName: str | None
    """How it is called where people see it."""
    iconUrl: str | None
    """Picture that stands for it: JPG, PNG or GIF."""
    id: str
    """Identifies it; given by the server. Read-only."""
    isDefault: bool
    """Whether it is the first personal one of its user. Read-only."""
    lastUpdatedAt: str | None
    """When the newest message came, or the beginning if there is none. Read-only."""
    metadata: dict[str, object] | None
    """Free properties: texts, numbers and booleans, without levels. Null removes all of them."""
    participants: list[SunshineParticipantDict]
    """Users who take part from the start; exactly one where it is personal. Set on creation only."""
    pendingSwitchboardIntegration: SunshineControlDict | None
    """Integration that was offered control and has not answered. Read-only."""
    type: Literal["personal", "sdkGroup"]
    """What kind it is. Set on creation only."""


class SunshineConversationRemovePayloadDict(TypedDict, total=False):
    """Conversation that was deleted."""

    conversation: SunshineConversationDict
    """Conversation in which it happened, in short form."""


class SunshineCustomIntegrationDict(TypedDict, total=False):
    """Connection with a program of your own, by webhooks."""

    displayName: str | None
    """How it is called where people see it."""
    id: str
    """Identifies it; given by the server. Read-only."""
    status: Literal["inactive", "active", "error"]
    """Whether it works and can be reached. Read-only."""
    type: Literal["custom"]
    """What kind it is. Set on creation only."""
    webhooks: list[SunshineWebhookDict]
    """Its webhook, exactly one when it is made. Set on creation only."""


class SunshineDeliveryPayloadDict(TypedDict, total=False):
    """How the delivery of a message went."""

    conversation: SunshineConversationDict
    """Conversation in which it happened, in short form."""
    destination: SunshineDeliveryDestinationDict
    """Channel to which it went."""
    error: SunshineDeliveryErrorDict
    """Why the delivery failed; missing where it did not."""
    externalMessages: list[SunshineMessageReferenceDict] | None
    """Messages of the channel that it became, in any order."""
    isFinalEvent: bool
    """Whether no further event follows for this message and channel."""
    message: SunshineMessageReferenceDict
    """The message that was delivered."""
    user: SunshineUserDict
    """User whom it is about; a few fields, or all if the webhook asks for it."""


class SunshineDeliveryUserEventDict(TypedDict, total=False):
    """A message has reached a user."""

    createdAt: str
    """When the server noted the event."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: SunshineDeliveryPayloadDict
    """What the event is about."""
    type: Literal["conversation:message:delivery:user"]
    """What kind it is."""


class SunshineFormFieldDict(TypedDict, total=False):
    """Question of a form, or the answer to it."""

    email: str
    """Answer of the person to a field for mail."""
    format: Literal["integer", "decimal"]
    """Kind of number that a field for text takes."""
    label: str
    """What people read beside the field."""
    maxSize: int
    """Most characters of the answer, up to 256; 128 unless said otherwise."""
    minSize: int
    """Fewest characters of the answer, from 1."""
    name: str
    """Short name for programs, without blanks."""
    options: list[SunshineFormOptionDict]
    """Choices of a field for selection, 200 at most."""
    placeholder: str
    """Grey words in the empty field."""
    quotedMessageId: str
    """Message with the form that is answered."""
    select: list[dict[str, object]]
    """Choices that were made, each with `name` and `label`."""
    text: str
    """Answer to a field for text, 256 characters at most."""
    type: Literal["email", "select", "text"]
    """What kind it is."""


class SunshineFormResponseContentDict(TypedDict, total=False):
    """Content of a message with the answers to a form."""

    fields: list[SunshineFormFieldDict]
    """Answers to the form, 20 at most."""
    textFallback: str
    """All answers as one text, a line each. Read-only."""
    type: Literal["formResponse"]
    """What kind it is."""


class SunshineLinkActionDict(TypedDict, total=False):
    """Button that opens a web page."""

    default: bool
    """Whether a tap on the whole card in Messenger does this."""
    extraChannelOptions: SunshineChannelOptionsDict
    """What only one channel understands."""
    metadata: dict[str, object] | None
    """Free properties: texts, numbers and booleans, without levels. Null removes all of them."""
    text: str
    """Plain words of it, 4096 characters at most."""
    type: Literal["link"]
    """What kind it is."""
    uri: str
    """Web address that opens."""


class SunshineLocationContentDict(TypedDict, total=False):
    """Content of a message that shows a place."""

    blockChatInput: bool
    """Whether people cannot type while this message is the newest one."""
    coordinates: SunshineCoordinatesDict
    """Where it is."""
    location: SunshinePlaceDict
    """What is there."""
    text: str
    """Plain words of it, 4096 characters at most. Read-only."""
    type: Literal["location"]
    """What kind it is."""


class SunshineMergedConversationsDict(TypedDict, total=False):
    """Two conversations that became one."""

    discarded: SunshineConversationDict
    """The conversation that went into the other one."""
    surviving: SunshineConversationDict
    """The conversation that stays, with what both had."""


class SunshineMergedUsersDict(TypedDict, total=False):
    """Two users that became one."""

    discarded: SunshineUserDict
    """The user that went into the other one."""
    surviving: SunshineUserDict
    """The user that stays, with what both had."""


class SunshineMetaEventsDict(TypedDict, total=False):
    """Events that are reported to Meta."""

    payload: SunshineMetaEventsPayloadDict
    """What happened, wrapped the way Meta takes it."""


class SunshineParticipationPayloadDict(TypedDict, total=False):
    """User who joined or left a conversation."""

    conversation: SunshineConversationDict
    """Conversation in which it happened, in short form."""
    user: SunshineUserDict
    """User whom it is about; a few fields, or all if the webhook asks for it."""


class SunshinePostbackEventPayloadDict(TypedDict, total=False):
    """Button that a user chose."""

    conversation: SunshineConversationDict
    """Conversation in which it happened, in short form."""
    postback: SunshinePostbackDict
    """What the button says to the program."""
    source: SunshineSourceDict
    """Channel on which it happened."""
    user: SunshineUserDict
    """User whom it is about; a few fields, or all if the webhook asks for it."""


class SunshinePrechatCaptureDict(TypedDict, total=False):
    """Questions that the Web Messenger asks before the first message."""

    avatarUrl: str
    """Picture of the person: JPG, PNG or GIF."""
    enableEmailLinking: bool
    """Whether an address that was given is connected through Mailgun."""
    enabled: bool
    """Whether it is switched on."""
    fields: list[SunshineFormFieldDict]
    """What is asked, in the place of the usual questions."""


class SunshineReferralDict(TypedDict, total=False):
    """What referred a user to a conversation."""

    code: str
    """Name under which the referral was set up."""
    details: SunshineReferralDetailsDict | None
    """Where it comes from, as the channel tells it."""


class SunshineReferralEventPayloadDict(TypedDict, total=False):
    """Referral of a user to a conversation."""

    conversation: SunshineConversationDict
    """Conversation in which it happened, in short form."""
    referral: SunshineReferralDict
    """What referred the user here."""
    source: SunshineSourceDict
    """Channel on which it happened."""
    user: SunshineUserDict
    """User whom it is about; a few fields, or all if the webhook asks for it."""


class SunshineUserMergePayloadDict(TypedDict, total=False):
    """Users that became one, with what belonged to them."""

    discardedMetadata: dict[str, object] | None
    """Free properties that did not fit and were dropped."""
    mergedClients: SunshineMergedClientsDict | None
    """Their channels, where these became one as well."""
    mergedConversations: SunshineMergedConversationsDict | None
    """Their conversations, where these became one as well."""
    mergedUsers: SunshineMergedUsersDict
    """The user who stays, and the one who went."""
    reason: Literal["api", "channelLinking", "sdkLogin"] | str
    """Why the users became one."""


class SunshineUserRemoveEventDict(TypedDict, total=False):
    """A user was deleted."""

    createdAt: str
    """When the server noted the event."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: SunshineUserRemovePayloadDict
    """What the event is about."""
    type: Literal["user:remove"]
    """What kind it is."""


class SunshineUserUpdateEventDict(TypedDict, total=False):
    """What is known about a user changed."""

    createdAt: str
    """When the server noted the event."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: SunshineUserUpdatePayloadDict
    """What the event is about."""
    type: Literal["user:update"]
    """What kind it is."""


class SunshineWebIntegrationDict(TypedDict, total=False):
    """Connection with the Web Messenger."""

    actionColor: str
    """Colour of buttons inside messages, as hexadecimal digits."""
    attachmentsEnabled: bool
    """Whether people can send files; set in the Admin Center. Read-only."""
    backgroundImageUrl: str
    """Picture behind the conversation, repeated like tiles."""
    brandColor: str
    """Colour of the header and the button, as 3 or 6 hexadecimal digits."""
    businessIconUrl: str
    """Picture of the company, 200 by 200 pixels at least."""
    businessName: str
    """Company as people read it."""
    buttonHeight: str
    """Height of the button, as text."""
    buttonIconUrl: str | None
    """Picture on the button, 200 by 200 pixels at least."""
    buttonWidth: str
    """Width of the button, as text."""
    canUserCreateMoreConversations: bool
    """Whether people can begin another conversation here."""
    canUserSeeConversationList: bool
    """Whether people see the list of their conversations; only with several conversations a user."""
    conversationColor: str
    """Colour of messages of the customer, as hexadecimal digits."""
    defaultResponder: SunshineDefaultResponderDict | None
    """Who answers first on this channel. Read-only."""
    defaultResponderId: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard."""
    displayName: str | None
    """How it is called where people see it."""
    displayStyle: str
    """Whether the messenger waits as a `button` or as a `tab`."""
    fixedIntroPane: bool
    """Whether the introduction stays at the top."""
    id: str
    """Identifies it; given by the server. Read-only."""
    integrationOrder: list[str] | None
    """Integrations that are offered, by id and in this order; null for all."""
    originWhitelist: list[str] | None
    """Websites that may show the messenger; null for any."""
    prechatCapture: SunshinePrechatCaptureDict
    """Questions before the first message."""
    showAIDisclaimer: bool
    """Whether people are told that an AI has written a message."""
    status: Literal["inactive", "active", "error"]
    """Whether it works and can be reached. Read-only."""
    type: Literal["web"]
    """What kind it is. Set on creation only."""


class SunshineWebviewActionDict(TypedDict, total=False):
    """Button that opens a web page inside the conversation."""

    default: bool
    """Whether a tap on the whole card in Messenger does this."""
    extraChannelOptions: SunshineChannelOptionsDict
    """What only one channel understands."""
    fallback: str
    """Web address for channels that cannot show a view of their own."""
    metadata: dict[str, object] | None
    """Free properties: texts, numbers and booleans, without levels. Null removes all of them."""
    openOnReceive: bool
    """Whether the view opens by itself, on the Web Messenger."""
    size: Literal["compact", "tall", "full"]
    """How much room it takes."""
    text: str
    """Plain words of it, 4096 characters at most."""
    type: Literal["webview"]
    """What kind it is."""
    uri: str
    """Web address that opens."""


class SurveyQuestionOptionDict(TypedDict, total=False):
    """Choice or rating step offered by a survey question."""

    emoji: SurveyTextContentDict
    """Emoji shown for the step, on an emoji scale."""
    follow_up: SurveyFollowUpDict | None
    """Question that follows this choice; only in a survey."""
    id: str
    """Identifies the option; an opaque string."""
    label: SurveyTextContentDict
    """Wording of the option."""
    rating: int
    """Points the option counts for, on a rating scale."""


class SurveyRatingLinkDict(TypedDict, total=False):
    """One clickable rating choice of a satisfaction survey, shown as an emoji or label that records the score."""

    emoji: SurveyTextContentDict
    """Emoji displayed for this rating choice."""
    label: SurveyTextContentDict
    """Caption displayed for this rating choice."""
    rating: float
    """Score recorded when the respondent picks this choice."""
    url_path: str
    """Path to open in order to submit this rating."""


class TalkAvailablePhoneNumberDict(TypedDict, total=False):
    """A phone number on offer from the carrier that Talk can buy."""

    address_requirements: Literal["none", "local", "any", "foreign"] | str
    """Kind of address that must be on file to buy it."""
    capabilities: TalkPhoneNumberCapabilitiesDict
    """What the number can be used for."""
    country_code: str
    """Country of the number as a two-letter ISO code."""
    display_number: str
    """Number written in a readable way."""
    location: str
    """Town or area to which the number belongs."""
    nickname: str | None
    """Title of the number; null while it is not bought."""
    number: str
    """Number in international form, starting with `+`."""
    price: str
    """Monthly cost of the number, as text."""
    token: str
    """Handle to send when buying the number."""
    toll_free: bool
    """Whether calling the number is free of charge for customers."""


class TalkCallConsoleDict(TypedDict, total=False):
    """What an agent's call console shows and can do."""

    agent_state: Literal["online", "offline", "away", "transfers only"] | str
    """Readiness of the agent for calls; `transfers only` has a blank here. Read-only."""
    client_access_token: str | None
    """Token with which a browser takes calls. Read-only."""
    current_call: dict[str, object] | None
    """Call that the agent is on; null without one. Read-only."""
    features: TalkCallConsoleFeaturesDict
    """What the console offers the agent. Read-only."""
    is_available: bool
    """Whether the agent can take calls now. Read-only."""
    phone_numbers: list[TalkCallConsolePhoneNumberDict]
    """Phone numbers of the account that the agent may use. Read-only."""
    via: Literal["client", "browser"] | str
    """Device with which the agent takes calls. Read-only."""
    voice_number: str | None
    """Telephone to which the agent's calls are forwarded. Read-only."""


TalkDashboardActivityDict = TypedDict(
    "TalkDashboardActivityDict",
    {
        "account": TalkDashboardCountersDict,
        "agents": list[dict[str, object]],
        "from": int,
        "to": int,
    },
    total=False,
)
"""The figures of a span of time, for the account and its agents.

Keys:
    account: Figures of the account.
    agents: Figures of each agent; which there are depends on the call.
    from: Begin of the span, in epoch seconds.
    to: End of the span, in epoch seconds.
"""


TalkDashboardAgentActivityDict = TypedDict(
    "TalkDashboardAgentActivityDict",
    {
        "account": TalkDashboardCountersDict,
        "agents": list[dict[str, object]],
        "from": int,
        "pagination": TalkDashboardPagesDict,
        "to": int,
    },
    total=False,
)
"""The figures of a span of time, agent by agent.

Keys:
    account: Figures of the account.
    agents: Figures of each agent.
    from: Begin of the span, in epoch seconds.
    pagination: Which page of the agents this is, on accounts whose dashboard has pages.
    to: End of the span, in epoch seconds.
"""


class TalkIvrMenuDict(TypedDict, total=False):
    """One level of a phone menu: a greeting and the choices behind the keys."""

    default: bool
    """Whether callers enter the tree at this menu. Read-only."""
    greeting_id: int | str | None
    """Announcement that reads out the choices."""
    greeting_loop_count: int
    """How often the announcement plays, from 1 to 3; 3 unless set."""
    id: int
    """Identifies the menu; assigned by Zendesk."""
    ivr_id: int
    """Phone menu tree that contains the menu."""
    name: str
    """Title of the menu in the account."""
    routes: list[TalkIvrRouteDict]
    """Choices offered, one for each key. Read-only."""


class TalkLineDict(TypedDict, total=False):
    """A Talk line, by telephone or digital, as returned in the combined list of lines."""

    ai_agent_enabled: bool
    """Whether an AI agent answers the calls. Read-only."""
    bot_id: str | None
    """Bot or virtual agent attached to the number. Read-only."""
    brand_id: int | None
    """Brand the line speaks for."""
    call_recording_consent: str
    """When calls are recorded, such as `always`, `never`, `opt_in` or `opt_out`."""
    capabilities: TalkPhoneNumberCapabilitiesDict
    """What the number can be used for: voice, SMS, MMS and emergency address."""
    categorised_greetings: dict[str, object]
    """Greetings in use, keyed by greeting category. Read-only."""
    categorised_greetings_with_sub_settings: dict[str, object]
    """Greetings in use by category, down to the category's further settings. Read-only."""
    country_code: str
    """Country of the number as a two-letter ISO code. Read-only."""
    created_at: str
    """When the line was set up. Read-only."""
    default_greeting_ids: list[str]
    """Supplied greetings in use, by their names. Read-only."""
    default_group_id: int | None
    """Group that takes calls which no other routing covers."""
    display_number: str
    """Number written in a readable way; telephone lines only. Read-only."""
    external: bool
    """Whether the number is an outside one, used only as caller id. Read-only."""
    failover_number: str | None
    """Telephone that takes calls while Talk is out of service."""
    greeting_ids: list[str | int]
    """Account's own greetings that the number plays."""
    group_ids: list[int]
    """Groups to which the line's calls are routed."""
    id: int
    """Identifies the line; assigned by Zendesk. Read-only."""
    ivr_id: int | None
    """Phone menu tree that answers calls; only when menus are used."""
    line_id: str | None
    """Public handle by which the web widget or SDK calls the line. Read-only."""
    line_type: Literal["phone", "digital"] | str
    """Either `phone` for a telephone number or `digital` for a line without one."""
    location: str
    """Town or area to which the number belongs. Read-only."""
    name: str
    """Title shown for the number: the nickname, or else the number itself. Read-only."""
    nickname: str | None
    """Title of the line in the account."""
    number: str
    """Number in international form; telephone lines only. Read-only."""
    outbound_enabled: bool
    """Whether agents may call out from the line."""
    outbound_number: str | None
    """Number customers see when agents call out from the line."""
    post_call_voice_ai_enabled: bool
    """Whether calls are transcribed and summarized by AI after they end."""
    priority: int
    """Precedence of the line's calls in the queue."""
    recorded: bool
    """Whether calls on the line are recorded."""
    schedule_id: int | None
    """Business hours in which the line is open; null when always open."""
    settings: TalkPhoneNumberSettingsDict
    """How the number handles calls; stands in the answers for one number."""
    sms_enabled: bool
    """Whether text messages are turned on for the number."""
    sms_group_id: int | None
    """Group that receives tickets made from text messages."""
    token: str
    """Handle of an available number; sent to buy that number."""
    toll_free: bool
    """Whether calling the number is free of charge for customers. Read-only."""
    transcription: bool
    """Whether voicemails on the line are written out as text."""
    voice_enabled: bool
    """Whether calls are turned on for the number."""
    voice_qa_enabled: bool
    """Whether calls to the number are passed to Zendesk QA."""


class TalkVoiceCommentDict(TypedDict, total=False):
    """A ticket comment that records a call or voicemail, with its details and recording."""

    attachments: list[str | dict[str, object]]
    """Files attached to the comment."""
    audit_id: int
    """Ticket audit in which the comment was added. Read-only."""
    author_id: int
    """User shown as the writer of the comment."""
    body: str
    """Call details as text."""
    call_fields: list[str]
    """Names of the call details to display in the comment."""
    created_at: str
    """When the comment was added. Read-only."""
    data: TalkVoiceCommentDataDict
    """Call details: numbers, start, duration, recording, transcription and the like. Read-only."""
    display_to_agent: int
    """Agent in whose browser the ticket is opened."""
    end_user_id: int
    """User who called or was called."""
    formatted_from: str
    """Calling number written in a readable way."""
    formatted_to: str
    """Called number written in a readable way."""
    html_body: str
    """Call details as HTML."""
    id: int
    """Identifies the comment; assigned by Zendesk."""
    public: bool
    """Whether end users can see the comment."""
    subject: str
    """Subject for the ticket when it is made together with the comment."""
    title: str
    """Heading of the comment, such as who called whom."""
    transcription_visible: bool
    """Whether the written-out voicemail is shown."""
    trusted: bool
    """Whether the author's identity is regarded as certain."""
    type: str
    """Kind of comment, such as `VoiceComment`."""


class TicketFieldDict(TypedDict, total=False):
    """A system or custom property of tickets, defined by admins and arranged on ticket forms."""

    active: bool
    """Whether the property is in use on tickets."""
    agent_can_edit: bool
    """Whether agents may change the value on tickets. Read-only."""
    agent_description: str | None
    """Hint for agents only; null when there is none."""
    collapsed_for_agents: bool
    """Controls default display among rarely used properties; classic agent interface only."""
    created_at: str
    """When the ticket field was defined. Read-only."""
    creator_app_name: str
    """App that created the ticket field, when an app did. Read-only."""
    creator_user_id: int
    """User who created the ticket field; -1 when the system did. Read-only."""
    custom_field_options: list[CustomFieldOptionDict]
    """Choices of a drop-down or multi-select ticket field; required for those types."""
    custom_statuses: list[TicketFieldCustomStatusDict]
    """Statuses that tickets can be in; only on the field of type `custom_status`. Read-only."""
    description: str
    """Hint for end users, shown below the entry."""
    editable_in_portal: bool
    """Whether end users may fill it in in the help center."""
    id: int
    """Identifies the ticket field; custom values on tickets refer to it. Read-only."""
    key: str | None
    """Name usable in place of the id; null for ordinary ticket fields."""
    position: int
    """Place relative to other ticket fields; ignored once ticket forms are in use."""
    raw_description: str
    """End-user hint with its dynamic content placeholder kept."""
    raw_title: str
    """Agent title with its dynamic content placeholder kept."""
    raw_title_in_portal: str
    """End-user title with its dynamic content placeholder kept."""
    regexp_for_validation: str | None
    """Pattern that values must match; only for `regexp`, otherwise null."""
    relationship_filter: ConditionsDict
    """Conditions that limit which records a `lookup` field offers."""
    relationship_target_type: str
    """Kind of record a `lookup` points to, such as `zen:user` or `zen:custom_object:key`. Set on creation only."""
    removable: bool
    """Whether it can be deleted; `false` for the basic system ones. Read-only."""
    required: bool
    """Whether agents must fill it in before solving a ticket."""
    required_in_portal: bool
    """Whether end users must fill it in to submit a request."""
    sub_type_id: int
    """Variant of a system field: for priority, 1 drops low and urgent; for status, 1 adds on-hold; default 0."""
    system_field_options: list[SystemFieldOptionDict]
    """Choices of a system field such as priority; fixed by Zendesk. Read-only."""
    tag: str | None
    """Tag that a ticked `checkbox` puts on the ticket; null for other types."""
    title: str
    """Name that agents see."""
    title_in_portal: str
    """Name that end users see in the help center."""
    type: (
        Literal[
            "checkbox",
            "date",
            "decimal",
            "integer",
            "lookup",
            "multi_lookup",
            "multiselect",
            "partialcreditcard",
            "partial_credit_card",
            "regexp",
            "tagger",
            "text",
            "textarea",
        ]
        | str
    )
    """Kind of value, such as `text`, `tagger`, `date` or `lookup`. Set on creation only."""
    updated_at: str
    """When the definition last changed. Read-only."""
    url: str
    """API address of this ticket field. Read-only."""
    visible_in_portal: bool
    """Whether end users see it in the help center."""


class TicketFormChildFieldDict(TypedDict, total=False):
    """A ticket field that a rule of a ticket form shows, and when it must be filled in."""

    id: int
    """Field to show."""
    is_required: bool
    """Whether the field must be filled in; for end users, when they send the form."""
    required_on_statuses: TicketFormRequiredStatusesDict | None
    """For agents: in which statuses the field must be filled in."""


class TicketFormConditionDict(TypedDict, total=False):
    """A rule of a ticket form: while one field has a value, other fields are shown."""

    child_fields: list[TicketFormChildFieldDict]
    """Fields that are shown while the rule holds."""
    parent_field_id: int
    """Field whose value decides."""
    parent_field_type: str
    """Kind of the field that decides, such as `tagger` or `checkbox`."""
    value: str | bool | None
    """Value that the deciding field must have; for a dropdown, the tag of the choice."""


class TicketMetricDict(TypedDict, total=False):
    """Times and counts that tell how a ticket was handled: replies, waits, reopens and resolution."""

    agent_wait_time_in_minutes: TicketMetricItemDict
    """Minutes that agents waited for the requester, that is, time spent pending. Read-only."""
    assigned_at: str | None
    """When the ticket was last assigned to an agent; null while it never was. Read-only."""
    assignee_stations: int
    """How many agents the ticket has been assigned to. Read-only."""
    assignee_updated_at: str | None
    """When the assignee last updated the ticket; null while none has. Read-only."""
    created_at: str
    """When the metrics record, and so the ticket, was created. Read-only."""
    custom_status_updated_at: str
    """When the custom status last changed. Read-only."""
    first_resolution_time_in_minutes: TicketMetricItemDict
    """Minutes from creation until the ticket was first solved. Read-only."""
    full_resolution_time_in_minutes: TicketMetricItemDict
    """Minutes from creation until the ticket was last solved. Read-only."""
    generated_timestamp: int
    """Unix time in seconds of the last change of any kind; in exports. Read-only."""
    group_stations: int
    """How many groups the ticket has been assigned to. Read-only."""
    id: int
    """Identifies the metrics record; not the id of its ticket. Read-only."""
    initially_assigned_at: str | None
    """When the ticket was first assigned to an agent; null while it never was. Read-only."""
    instance_id: int
    """Counts the repeated measurements of one metric on the ticket; in sideloaded metric events."""
    latest_comment_added_at: str
    """When the newest comment was added. Read-only."""
    metric: str
    """Name of the measured metric; in sideloaded metric events."""
    on_hold_time_in_minutes: TicketMetricItemDict
    """Minutes that the ticket spent on hold. Read-only."""
    reopens: int
    """How often the ticket was reopened after being solved. Read-only."""
    replies: int
    """Number of public replies by agents. Read-only."""
    reply_time_in_minutes: TicketMetricItemDict
    """Minutes from creation until the first public agent reply. Read-only."""
    reply_time_in_seconds: TicketMetricItemDict
    """Seconds from creation until the first public agent reply; may be limited to messaging tickets. Read-only."""
    requester_updated_at: str
    """When the requester last updated the ticket. Read-only."""
    requester_wait_time_in_minutes: TicketMetricItemDict
    """Minutes that the requester spent waiting for agents. Read-only."""
    solved_at: str | None
    """When the ticket was solved; null while it is not. Read-only."""
    status: TicketMetricStatusDict
    """Minutes measured so far; in sideloaded metric events."""
    status_updated_at: str
    """When the status last changed. Read-only."""
    ticket_id: int
    """Ticket that was measured. Read-only."""
    time: str
    """When the metric event happened; in sideloaded metric events."""
    type: str
    """Kind of metric event, such as `measure` or `fulfill`; in sideloaded metric events."""
    updated_at: str
    """When the metrics record last changed. Read-only."""
    url: str
    """API address of this metrics record. Read-only."""


class TicketMetricEventSlaDict(TypedDict, total=False):
    """The SLA target that a metric event put on a ticket."""

    business_hours: bool
    """Whether the target counts business hours only."""
    policy: TicketMetricEventSlaPolicyDict
    """SLA policy that the target comes from, in short."""
    target: int
    """Allowed time in minutes."""
    target_in_seconds: int
    """Allowed time in seconds."""


class TriggerDict(TypedDict, total=False):
    """A rule that runs when a ticket is created or updated and carries out its actions if the conditions hold; for admins."""

    actions: list[ActionDict]
    """What to do when the conditions hold. A change is sent with `conditions`."""
    active: bool
    """Whether the trigger runs."""
    all: list[ConditionDict]
    """Only sent: conditions that must all hold; older form of `conditions.all`. A change is sent with `actions`."""
    any: list[ConditionDict]
    """Only sent: conditions of which one must hold; older form of `conditions.any`. A change is sent with `actions`."""
    app_installation: dict[str, object] | str | None
    """App that the trigger belongs to; given when side-loaded, null when there is none. Read-only."""
    brand_id: int
    """Brand that the trigger is limited to."""
    category: TriggerCategoryRefDict
    """Only sent; creates a category for the trigger along with it."""
    category_id: str | None
    """Category that the trigger is filed under."""
    conditions: ConditionsDict
    """When the trigger applies, as conditions of which all or any must hold. A change is sent with `actions`."""
    created_at: str
    """When the trigger was created. Read-only."""
    default: bool
    """Whether it is one of the standard triggers Zendesk sets up. Read-only."""
    description: str | None
    """Explanation of what the trigger is for."""
    id: str | int
    """Identifies the trigger; assigned by Zendesk."""
    permissions: dict[str, object] | str | None
    """What the caller may do with the trigger; given when side-loaded. Read-only."""
    position: int
    """Place in the running order, counted within its category."""
    raw_title: str
    """Title with its dynamic content placeholder kept."""
    restriction: dict[str, object] | None
    """Who may use the trigger; null for everybody."""
    title: str
    """Name of the trigger in the rule list."""
    updated_at: str
    """When the trigger was last edited. Read-only."""
    url: str
    """API address of this trigger. Read-only."""
    usage_1h: int
    """Times the trigger ran in the past hour; given when side-loaded. Read-only."""
    usage_24h: int
    """Times the trigger ran in the past 24 hours; given when side-loaded. Read-only."""
    usage_30d: int
    """Times the trigger ran in the past 30 days; given when side-loaded. Read-only."""
    usage_7d: int
    """Times the trigger ran in the past seven days; given when side-loaded. Read-only."""


class TriggerDefinitionsDict(TypedDict, total=False):
    """Every condition and action that triggers of the account can be built from."""

    actions: list[ActionDefinitionDict]
    """Actions that a trigger can carry out."""
    conditions_all: list[ConditionDefinitionDict]
    """Conditions allowed where all must hold."""
    conditions_any: list[ConditionDefinitionDict]
    """Conditions allowed where any may hold."""


class TriggerRevisionDiffDict(TypedDict, total=False):
    """Differences between two revisions of a trigger, part by part."""

    actions: list[ActionDiffDict]
    """Differences in the actions."""
    active: list[TriggerChangeDict]
    """Difference in whether the trigger runs."""
    conditions: ConditionDiffDict
    """Differences in the conditions."""
    description: list[TriggerChangeDict]
    """Difference in the description."""
    source_id: int
    """Earlier revision of the comparison."""
    target_id: int
    """Later revision of the comparison."""
    title: list[TriggerChangeDict]
    """Difference in the title."""


class UnifiedAgentStatusDict(TypedDict, total=False):
    """A status agents can choose that sets their state on every channel; admins can define custom ones."""

    channels: UnifiedStatusChannelsDict
    """State each channel takes on when an agent chooses the status; custom ones have it. Read-only."""
    description: str
    """Note on when agents should choose the status. Read-only."""
    group_ids: list[int]
    """Groups whose agents may choose the status; empty for all. Read-only."""
    id: int
    """Identifies the unified status: 2 offline, 3 online, 4 away, 5 transfers only, others custom. Read-only."""
    name: str
    """Title agents see in the status menu. Read-only."""
    type: str
    """Kind of record: `agent_status`. Read-only."""
    updated_at: str
    """When a custom status was last changed. Read-only."""


class UnifiedAgentStatusChangeDict(TypedDict, total=False):
    """The unified status that an agent was switched to."""

    agent_id: int
    """Agent who has the status now. Read-only."""
    agent_status: UnifiedStatusInShortDict
    """Status that the agent has now. Read-only."""
    id: str
    """Identifies the availability of the agent, such as `agent_availabilities|123`. Read-only."""
    type: str
    """Kind of record: `agent_availabilities`. Read-only."""


class UserDict(TypedDict, total=False):
    """A person known to the account: an end user, an agent or an admin. Non-admins may read only part of it."""

    active: bool
    """Whether the user still exists; `false` once deleted. Read-only."""
    active_brand_id: int | None
    """Only sent; brand in whose context the user is handled."""
    agent_brand_ids: list[int] | None
    """Brands the agent may work in."""
    alias: str | None
    """Name that end users see in place of the agent's real one."""
    authenticity_token: str
    """Token against request forgery for browser sessions; given only for the current user. Read-only."""
    auto_ownership: bool
    """Only sent; whether the identities become the user's own when they are shared with others."""
    chat_only: bool | None
    """Whether the agent can use chat but not tickets. Read-only."""
    created_at: str
    """When the user was added to the account. Read-only."""
    custom: dict[str, object]
    """Only sent; values of custom fields by the names of the fields."""
    custom_role_id: int | None
    """Custom role of an agent; null unless on a plan with custom roles."""
    default_group_id: int | None
    """Group that tickets go to when assigned to this agent."""
    details: str | None
    """Free-form details about the user, such as an address; not seen by end users."""
    email: str | None
    """Primary email address; setting another one on update adds it as a secondary address."""
    external_id: str | None
    """Your own unique reference for the user; letter case is ignored."""
    group_id: int | None
    """Only sent; group to put the agent in."""
    group_ids: list[int]
    """Only sent; groups to put the agent in."""
    iana_time_zone: str
    """Time zone under its IANA name, such as `Europe/Paris`. Read-only."""
    id: int
    """Identifies the user across the account; assigned by Zendesk."""
    identities: list[IdentityDict]
    """Only sent; email addresses, phone numbers and accounts of the user. On a change, those that the user does not have are added."""
    language: str | None
    """Only sent; language to set for the user."""
    last_login_at: str | None
    """When the user last signed in or made an API request; null if never. Read-only."""
    locale: str | None
    """Language of the user as a code, such as `en-US`."""
    locale_id: int | None
    """Language of the user as the id of a locale."""
    moderator: bool | None
    """Whether the user may moderate the forums or community."""
    name: str
    """Full name of the user; required on creation."""
    notes: str | None
    """Remarks about the user, for agents only."""
    only_private_comments: bool | None
    """Whether the agent may write private comments only."""
    organization: OrganizationNameDict
    """Only sent; puts the user in the organization of the given name."""
    organization_id: int | None
    """Default organization of the user; null if there is none."""
    organization_ids: list[int] | None
    """Only sent; all organizations to put the user in."""
    organization_name: str | None
    """Only sent; name of the organization to put the user in."""
    password: str
    """Only sent, by admins where the account permits; initial password of the user. Set on creation; later `client.users.set_password()` writes it."""
    permanently_deleted: bool
    """Whether the personal data of the deleted user has been erased. Read-only."""
    phone: str | None
    """Primary phone number, preferably in E.164 form."""
    photo: AttachmentDict | None
    """Profile picture with its thumbnails; null if there is none. Only `client.users.update()` takes it."""
    remote_photo_url: str | None
    """Address of a picture to fetch as the profile picture."""
    report_csv: bool
    """No longer meaningful; formerly whether the agent could export reports as CSV. Read-only."""
    restricted_agent: bool
    """Whether the agent is kept from some tickets; `false` for admins and unrestricted agents. Read-only."""
    result_type: Literal["user"]
    """Kind of record, `user`; only on hits of a search. Read-only."""
    role: Literal["end-user", "agent", "admin"] | str
    """Basic role of the user; custom roles refine `agent`."""
    role_type: int | None
    """Code of the agent role: 0 custom, 1 light, 2 chat, 3 chat in Support, 4 admin, 5 billing admin. Read-only."""
    separation: UserSeparationDict | None
    """Whether the user is seen account-wide or in one brand only; null if not separated. Set on creation only."""
    shared: bool
    """Whether the user comes from another account through ticket sharing. Read-only."""
    shared_agent: bool
    """Whether the user is an agent of another account through ticket sharing. Read-only."""
    shared_phone_number: str | bool | None
    """Whether the phone number is shared with others and so no identity of this user."""
    signature: str | None
    """Text put under the agent's email replies."""
    skip_verify_email: bool | None
    """Only sent; `true` keeps Zendesk from mailing a verification link on creation."""
    suspended: bool | None
    """Whether the user is suspended: no sign-in, and messages go to the suspended tickets."""
    suspension_details: UserSuspensionDetailsDict | None
    """Which channels the suspension covers; null if not suspended. Read-only."""
    tags: list[str] | None
    """Tags of the user; kept only where user tagging is enabled, and setting replaces all."""
    ticket_restriction: Literal["organization", "groups", "assigned", "requested"] | str | None
    """Which tickets the user can see; null means all of them."""
    time_zone: str | None
    """Time zone under its Zendesk name, such as `Copenhagen`."""
    two_factor_auth_enabled: bool | None
    """Whether the user has set up two-factor authentication. Read-only."""
    updated_at: str
    """When the user last changed. Read-only."""
    url: str
    """API address of this user. Read-only."""
    user_fields: dict[str, object] | None
    """Values of custom user fields by key. Zendesk keeps what is not sent."""
    verified: bool | None
    """Whether an identity is verified; admins may set it to vouch for the user."""


class UserEventProfileDict(TypedDict, total=False):
    """Names the profile that an event belongs to; the profile is created if there is none."""

    identifiers: list[UserProfileIdentifierDict]
    """What the person is known by in the other system."""
    source: str
    """System that the profile comes from."""
    type: str
    """Kind of profile in that system."""


class UserProfileDict(TypedDict, total=False):
    """What one other system knows about a person; a person has at most 20 profiles."""

    attributes: dict[str, object]
    """Facts about the person, by name; any JSON. Zendesk keeps what is not sent."""
    created_at: str
    """When the profile was created. Read-only."""
    id: str
    """Identifies the profile; assigned by Zendesk. Read-only."""
    identifiers: list[UserProfileIdentifierDict]
    """What the person is known by in the other system."""
    name: str
    """Name of the person in the other system."""
    source: str
    """System that the profile comes from; `zendesk` is reserved."""
    type: str
    """Kind of profile in that system, such as `customer`."""
    updated_at: str
    """When the profile last changed. Read-only."""
    user_id: str
    """Zendesk user whom the profile is about; an id as text."""


class UserSettingsDict(TypedDict, total=False):
    """Preferences of the signed-in user for the Zendesk interfaces."""

    admin_center: UserSettingsAdminCenterDict
    """Preferences for Admin Center. Zendesk keeps what is not sent."""
    agent_home_pinned_views: list[object] | None
    """Views that the agent has pinned to the home page."""
    lotus: UserSettingsLotusDict
    """Preferences for the agent interface, known internally as Lotus. Zendesk keeps what is not sent."""
    shared_views_order: list[int] | None
    """Order of the shared views for this user, as view ids; null for the usual order."""


class ViaDict(TypedDict, total=False):
    """Tells through which channel, and from whom to whom, a ticket or comment came about."""

    channel: str | int
    """Name or numeric code of the channel, such as `web`, `email` or `api`."""
    source: dict[str, object] | SourceDict
    """Sender, recipient and relation of the message, as far as the channel has them."""


class ViewDict(TypedDict, total=False):
    """A saved list of tickets that match conditions, shared with agents or personal."""

    active: bool
    """Whether the view is offered to agents."""
    all: list[ConditionDict]
    """Only sent; conditions that must all hold."""
    any: list[ConditionDict]
    """Only sent; conditions of which one must hold."""
    app_installation: dict[str, object] | str | None
    """App that the view belongs to; given when side-loaded, null when there is none. Read-only."""
    conditions: ConditionsDict
    """Which tickets are listed. Sent as `all` and `any`."""
    created_at: str
    """When the view was created. Read-only."""
    default: bool
    """Whether it is one of the standard views Zendesk sets up. Read-only."""
    description: str | None
    """Explanation of what the view is for."""
    execution: ViewExecutionDict
    """Columns, sorting and grouping of the list. Sent as `output`."""
    id: int
    """Identifies the view; assigned by Zendesk."""
    output: dict[str, object]
    """Only sent; columns, sorting and grouping that the view shall have."""
    permissions: dict[str, object] | str | None
    """What the caller may do with the view; given when side-loaded. Read-only."""
    position: int
    """Place among the views of the account."""
    raw_title: str
    """Title with its dynamic content placeholder kept."""
    restriction: RestrictionDict | None
    """Group or user who may use the view; null for everybody."""
    sla_id: int
    """SLA policy whose targets the view uses, if any."""
    title: str
    """Name of the view in the agent interface."""
    updated_at: str
    """When the view was last edited. Read-only."""
    url: str
    """API address of this view. Read-only."""
    watchable: bool
    """Whether the view can be followed as its tickets change. Read-only."""


class ViewDefinitionsDict(TypedDict, total=False):
    """Every condition, column and order that views of the account can be built from."""

    conditions_all: list[ConditionDefinitionDict]
    """Conditions allowed where all must hold."""
    conditions_any: list[ConditionDefinitionDict]
    """Conditions allowed where any may hold."""
    groupables: list[dict[str, object]]
    """Properties that tickets can be grouped by."""
    output: list[dict[str, object]]
    """Properties that can be shown as columns."""
    sortables: list[dict[str, object]]
    """Properties that tickets can be sorted by."""


class VoiceCommentEventDict(TypedDict, total=False):
    """Audit event noting that a phone call or voicemail was added to the ticket as a comment."""

    attachments: list[object]
    """Files attached to the voice comment."""
    author_id: int
    """User shown as the author of the voice comment."""
    body: str
    """Plain-text rendering of the call details."""
    data: dict[str, object]
    """Details of the call, such as its numbers, length and recording."""
    formatted_from: str
    """Number that placed the call, written for reading."""
    formatted_to: str
    """Number that was called, written for reading."""
    html_body: str
    """Call details with HTML formatting."""
    id: int
    """Identifies the event within the account; assigned by Zendesk."""
    public: bool
    """Whether end users see the voice comment."""
    transcription_visible: bool
    """Whether the written text of the recording is shown."""
    trusted: bool
    """Whether the author and source could be vouched for."""
    type: Literal["VoiceComment"]
    """Always names this kind of audit event."""
    via: ViaDict
    """Channel through which the event came, if it is not that of its audit."""


class WebhookAuthenticationDict(TypedDict, total=False):
    """How a webhook proves its identity to the address it calls."""

    add_position: Literal["header"] | str
    """Where the credentials are put; only headers are possible."""
    data: WebhookBasicAuthDataDict | str | WebhookApiKeyDataDict
    """Credentials in the shape that `type` calls for; a bearer token goes under `token`."""
    type: Literal["basic_auth", "bearer_token", "api_key"] | str
    """Method of authentication, which decides the shape of `data`."""


class WebhookTestRequestDict(TypedDict, total=False):
    """A trial request for a webhook, either saved or still being drafted."""

    authentication: WebhookAuthenticationDict
    """Credentials to send along with the trial request."""
    custom_headers: dict[str, str]
    """Additional HTTP headers to send, by name."""
    endpoint: str
    """Address the trial request goes to."""
    http_method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"] | str
    """HTTP verb of the trial request."""
    payload: str
    """Body to send, written in the request format."""
    request_format: Literal["json", "xml", "form_encoded"] | str
    """How the body is encoded."""


class WorkspaceDict(TypedDict, total=False):
    """A contextual workspace: the form, macros and apps that agents are given on tickets meeting its conditions."""

    activated: bool
    """Whether the workspace is in use."""
    apps: list[dict[str, object]]
    """Apps shown in the workspace, with their order and whether they start unfolded."""
    conditions: ConditionsDict
    """Which tickets the workspace applies to."""
    created_at: str
    """When the workspace was created. Read-only."""
    description: str
    """Explanation of what the workspace is for."""
    id: int
    """Identifies the workspace; assigned by Zendesk."""
    macro_ids: list[int]
    """Macros that agents are offered in the workspace. Sent as `macros`."""
    macros: list[int]
    """Only sent: macros offered in the workspace, as ids."""
    position: int
    """Place among the workspaces; the first match wins."""
    prefer_workspace_app_order: bool
    """Whether the app order of the workspace overrides that of the account."""
    selected_macros: list[MacroDict]
    """Macros offered in the workspace, in full. Sent as `macros`."""
    ticket_form_id: float | int
    """Ticket form that is put in place by the workspace."""
    title: str
    """Name of the workspace."""
    updated_at: str
    """When the workspace was last edited. Read-only."""
    url: str
    """API address of this workspace. Read-only."""


class ZisIntegrationDict(TypedDict, total=False):
    """An integration of Zendesk Integration Services; it owns bundles, connections and configs."""

    description: str
    """Note on what the integration does."""
    jwt_public_key: str
    """Public key with which tokens issued for the integration can be checked."""
    name: str
    """Unique name; at most 64 lowercase letters, digits, hyphens and underscores. Read-only."""
    zendesk_oauth_client: ZisOauthClientDict
    """OAuth client made for the integration, with which access tokens are obtained. Read-only."""


class ZisLinkDict(TypedDict, total=False):
    """Says that a record of one system belongs to a record of another."""

    account_id: int
    """Account in which the link is stored. Read-only."""
    created_at: str
    """When the link was created. Read-only."""
    id: str
    """Identifies the link; assigned by Zendesk. Read-only."""
    integration: str
    """Integration to which the link belongs, by name. Read-only."""
    left_object: ZisLinkObjectDict
    """Record on the left side."""
    link_type: str
    """What kind of link it is, a name of your own."""
    right_object: ZisLinkObjectDict
    """Record on the right side."""
    updated_at: str
    """When the link last changed. Read-only."""
    uuid: str
    """Identifies the link; replaced by `id`. Read-only."""


class AccessRuleDefinitionsDict(TypedDict, total=False):
    """Catalog of the conditions that may be used in access rules of one custom object."""

    conditions_all: list[AccessRuleFieldDefinitionDict]
    """Subjects allowed in the group where every condition must hold."""
    conditions_any: list[AccessRuleFieldDefinitionDict]
    """Subjects allowed in the group where one matching condition is enough."""


class AccountSettingsDict(TypedDict, total=False):
    """Account-wide configuration of a Zendesk instance, grouped by area. Agents may read it; changing it takes an admin."""

    active_features: AccountSettingsActiveFeaturesDict
    """Switches telling which features the account has turned on. Zendesk keeps what is not sent."""
    agents: AccountSettingsAgentDict
    """Options of the agent interface and Agent Workspace. Zendesk keeps what is not sent."""
    api: AccountSettingsApiDict
    """Ways in which the API may be accessed. Zendesk keeps what is not sent."""
    apps: AccountSettingsAppsDict
    """Permissions for using and building apps. Zendesk keeps what is not sent."""
    billing: AccountSettingsBillingDict
    """Billing system information for the account. Zendesk keeps what is not sent."""
    branding: AccountSettingsBrandingDict
    """Colors and images of the account's interface. Zendesk keeps what is not sent."""
    brands: AccountSettingsBrandsDict
    """Defaults and policies for accounts with several brands. Zendesk keeps what is not sent."""
    cdn: AccountSettingsCdnDict
    """Content delivery networks that serve static files. Zendesk keeps what is not sent."""
    chat: AccountSettingsChatDict
    """Options of the Chat integration. Zendesk keeps what is not sent."""
    cross_sell: AccountSettingsCrossSellDict
    """Internal hints for promoting other Zendesk products. Zendesk keeps what is not sent."""
    device_metadata: AccountSettingsDeviceDict
    """What is shown to agents about a requester's device and location. Zendesk keeps what is not sent."""
    email: AccountSettingsEmailDict
    """Settings for incoming and outgoing mail. Zendesk keeps what is not sent."""
    google_apps: AccountSettingsGoogleAppsDict
    """Status of the Google Workspace connection. Zendesk keeps what is not sent."""
    groups: AccountSettingsGroupDict
    """Options that apply to agent groups. Zendesk keeps what is not sent."""
    knowledge: AccountSettingsKnowledgeDict
    """Defaults of the knowledge panel that agents search from tickets. Zendesk keeps what is not sent."""
    limits: AccountSettingsLimitsDict
    """Ceilings that apply to the account. Zendesk keeps what is not sent."""
    localization: AccountSettingsLocalizationDict
    """Languages the account supports. Zendesk keeps what is not sent."""
    lotus: AccountSettingsLotusDict
    """Technical options of the agent interface, known internally as Lotus. Zendesk keeps what is not sent."""
    messaging_inactivity: AccountSettingsMessageInactivityDict
    """What happens when a customer falls silent in a messaging conversation. Zendesk keeps what is not sent."""
    metrics: AccountSettingsMetricsDict
    """Measures describing the account itself. Zendesk keeps what is not sent."""
    onboarding: AccountSettingsOnboardingDict
    """State of the guided setup for new accounts. Zendesk keeps what is not sent."""
    routing: AccountSettingsRoutingDict
    """Options of omnichannel routing and agent capacity. Zendesk keeps what is not sent."""
    rule: AccountSettingsRuleDict
    """Options for macros, views and skills-based rules. Zendesk keeps what is not sent."""
    side_conversations: AccountSettingsSideConversationsDict
    """Channels on which agents may hold side conversations. Zendesk keeps what is not sent."""
    statistics: AccountSettingsStatisticsDict
    """Which usage statistics the account can see. Zendesk keeps what is not sent."""
    ticket_form: AccountSettingsTicketFormDict
    """Wording shown with ticket form selection. Zendesk keeps what is not sent."""
    tickets: AccountSettingsTicketDict
    """Options for ticket handling and comments. Zendesk keeps what is not sent."""
    twitter: AccountSettingsTwitterDict
    """Options of the X (formerly Twitter) channel. Zendesk keeps what is not sent."""
    user: AccountSettingsUserDict
    """Options for user profiles and sign-up. Zendesk keeps what is not sent."""
    voice: AccountSettingsVoiceDict
    """Options of Zendesk Talk. Zendesk keeps what is not sent."""


class ActivityDict(TypedDict, total=False):
    """Recent event on a ticket that concerns an agent, such as an assignment; kept for about a month."""

    actor: UserDict | None
    """User who caused the event; null if no longer available. Read-only."""
    actor_id: int
    """User who caused the event. Read-only."""
    created_at: str
    """When the event happened. Read-only."""
    description: str
    """Sentence that sums up the event."""
    id: int
    """Identifies the activity; assigned by Zendesk. Read-only."""
    object: dict[str, object]
    """What the event added or changed, such as a comment. Read-only."""
    target: dict[str, object]
    """Record the event is about, usually a ticket. Read-only."""
    title: str
    """Short wording of the event. Read-only."""
    updated_at: str
    """When the activity record was last modified. Read-only."""
    url: str
    """API address of this activity. Read-only."""
    user: UserDict | None
    """Agent the activity concerns; null if no longer available. Read-only."""
    user_id: int
    """Agent the activity concerns. Read-only."""
    verb: Literal["tickets.assignment", "tickets.comment", "tickets.priority_increase"] | str
    """What happened: the ticket was assigned, got a comment, or had its priority raised. Read-only."""


class AgentAvailabilityDict(TypedDict, total=False):
    """An agent's unified status, and their channels with the work on them, in omnichannel routing."""

    agent_id: int
    """Agent whose availability is described. Read-only."""
    agent_status: AgentAvailabilityStatusDict
    """Unified status of the agent, on accounts with omnichannel routing. Read-only."""
    channels: list[AgentChannelDict]
    """Channels of the agent with state, load and capacity. Read-only."""
    group_ids: list[int]
    """Groups the agent belongs to, where known. Read-only."""
    id: str
    """Identifies the record, such as `agent_availabilities|123` with the id of the agent. Read-only."""
    links: dict[str, object]
    """API addresses of the record. Read-only."""
    skills: list[AgentSkillDict]
    """Routing skills the agent has, where known. Read-only."""
    type: str
    """Kind of record: `agent_availabilities`. Read-only."""
    version: int
    """Revision of the record; it rises with each change. Read-only."""


class ApprovalRequestDecisionDict(TypedDict, total=False):
    """One decision made on an approval request, with who made it and why."""

    decided_at: str
    """When the decision was made."""
    decided_by_user: ApprovalRequestUserDict
    """User who made the decision."""
    decision_notes: str | None
    """Remarks of the approver; null if none were given."""
    id: str
    """Identifies the decision, where the answer tells it."""
    origination_type: (
        Literal[
            "UI_ORIGINATION",
            "API_ORIGINATION",
            "SLACK_ORIGINATION",
            "ACTION_FLOW_ORIGINATION",
            "UNKNOWN_ORIGINATION",
        ]
        | None
    )
    """Where the decision was made, such as the interface, the API or Slack; null if not recorded."""
    status: Literal["approved", "rejected", "clarification_requested"] | str
    """Outcome; `clarification_requested` means that the approver first asked for details."""


class AuditEventDict(TypedDict, total=False):
    """Single happening within a ticket audit. Which of its properties are present depends on `type`."""

    attachments: list[AttachmentDict]
    """Files of the comment, for comment events."""
    audit_id: int
    """Audit the event belongs to."""
    author_id: int
    """Writer of the comment, for comment events."""
    body: str
    """Text of the comment or of the notification sent. Read-only."""
    created_at: str
    """When the event happened."""
    current_followers: list[str]
    """Followers of the ticket after the change."""
    data: AuditEventDataDict
    """Channel-specific details, such as those of a phone call."""
    field_name: str
    """Ticket property that was set or changed; a custom field shows its id. Read-only."""
    formatted_from: str
    """Calling number in readable form, for voice comments."""
    formatted_to: str
    """Called number in readable form, for voice comments."""
    html_body: str
    """Text of the comment as HTML."""
    id: int
    """Identifies the event; assigned by Zendesk. Read-only."""
    macro_deleted: bool
    """Whether the applied macro no longer exists."""
    macro_id: str
    """Macro that was applied."""
    macro_title: str
    """Name of the macro at the time it was applied."""
    plain_body: str
    """Text of the comment without formatting."""
    previous_followers: list[str]
    """Followers of the ticket before the change."""
    previous_value: str | int | list[str] | None
    """Value before the change; null if it was empty."""
    public: bool
    """Whether end users can see the comment."""
    recipients: list[int]
    """Users who received the notification or were copied."""
    resource: str
    """Target that was notified, for external notifications."""
    subject: str
    """Subject line of the notification sent."""
    transcription_visible: bool
    """Whether the transcript of a call is displayed."""
    trusted: bool
    """Whether the author of the comment could be verified."""
    type: Literal[
        "AnswerBotNotification",
        "AssociateAttValsEvent",
        "AttachmentRedactionEvent",
        "ChannelBackEvent",
        "ChannelFrameworkEvent",
        "ChatEndedEvent",
        "ChatFileAttachment",
        "ChatStartedEvent",
        "CollabThreadClosed",
        "CollabThreadCreated",
        "CollabThreadReopened",
        "CollabThreadReply",
        "CommentRedactionEvent",
        "EmailCcChange",
        "FollowerChange",
        "FollowerNotification",
        "FollowerNotificationEvent",
        "FollowersChange",
        "KnowledgeCaptured",
        "KnowledgeFlagged",
        "KnowledgeLinkAccepted",
        "KnowledgeLinkRejected",
        "KnowledgeLinked",
        "MacroReference",
        "NotificationWithCcs",
        "OfferedToEvent",
        "RoutingChannelEvent",
        "SMS",
        "ScheduleAssignment",
        "SlaTargetChange",
        "SmsNotification",
        "SurveyOffered",
        "SurveyResponseSubmitted",
        "SuspendedTicketRecovery",
        "TicketUnshareEvent",
        "TranslatableError",
        "TwitterDmEvent",
        "TwitterEvent",
        "UserCustomFieldEvent",
        "VoiceApiComment",
        "WebhookEvent",
    ]
    """Kind of event. Kinds with a class of their own, such as `Comment`, are not among these. Read-only."""
    value: str | int | list[str] | None
    """Value after the change; null if it was emptied."""
    via: ViaDict
    """Channel through which the event came, for instance a trigger."""


class BatchJobItemsDict(TypedDict, total=False):
    """Triggers and trigger categories handed to a batch job."""

    trigger_categories: list[TriggerCategoryDict]
    """Categories to change, each with id and new position; only sent."""
    triggers: list[TriggerDict]
    """Triggers to change, each with id and new properties; only sent."""


class BatchJobResultsDict(TypedDict, total=False):
    """Records as they stand after a successful batch job."""

    trigger_categories: list[TriggerCategoryDict]
    """Categories after the change."""
    triggers: list[TriggerDict]
    """Triggers after the change."""


class ChangeEventDict(TypedDict, total=False):
    """Ticket audit event noting that a property of the ticket changed."""

    field_name: str
    """Property that changed; a custom field shows its id."""
    id: int
    """Identifies the event within the ticket's history; assigned by Zendesk."""
    previous_value: str | int | list[object] | dict[str, object] | None
    """Value before the change; a number for some ids, a list for tags, an object for targets of an SLA."""
    type: Literal["Change"]
    """Event type, always `Change`."""
    value: str | int | list[object] | dict[str, object] | None
    """Value after the change, of the same kinds."""
    via: ViaDict
    """Channel through which the event came, if it is not that of its audit."""


class ChatGoalDict(TypedDict, total=False):
    """A visitor action, such as reaching a checkout page, that Chat counts as a conversion."""

    attribution_model: str
    """Which chat gets the credit: `first_touch` or `last_touch`."""
    attribution_period: int
    """Days before the conversion in which a chat can still earn the credit."""
    description: str
    """Internal note on what the goal measures."""
    enabled: bool
    """Whether conversions are currently being counted."""
    id: int
    """Identifies the goal; assigned by Zendesk."""
    name: str
    """Title shown in analytics; unique in the account."""
    settings: ChatGoalSettingsDict
    """Conditions that decide when the goal is reached."""


class ChatHistoryEventDict(TypedDict, total=False):
    """One entry of a chat transcript: a message, a join, a transfer, a rating and so on."""

    channel: str
    """Internal channel of the chat on which the event was sent."""
    conversion: ChatHistoryEventConversionDict
    """Goal reached at this point; only on conversion events."""
    department_id: int | str | None
    """Department involved, for instance the target of a transfer."""
    department_name: str | None
    """Title of the department involved."""
    msg: str
    """Message text; only on message events."""
    msg_id: str | int
    """Number of the message within the chat."""
    name: str
    """Display name of the person behind the event."""
    new_rating: str
    """Verdict after the visitor changed it; only on rating events."""
    new_tags: list[str]
    """Tags after the change; only on tag events."""
    nick: str
    """Participant key such as `visitor`, `agent:123` or `agent:trigger`."""
    options: str
    """Choices offered to the visitor with the message, separated by slashes."""
    prev_department_id: int | str
    """Department the chat was in before a transfer."""
    rating: str
    """Verdict before the change; only on rating events."""
    skills_name: list[str]
    """Skills asked for in a transfer or request."""
    tags: list[str]
    """Tags involved in the event."""
    timestamp: str
    """When the event took place."""
    type: str
    """Kind of event, such as `chat.msg`, `chat.memberjoin` or `chat.rating`."""


class CommentPrivacyChangeEventDict(TypedDict, total=False):
    """Ticket audit event noting that a comment was turned from public to private."""

    comment_id: int
    """Comment whose visibility changed."""
    id: int
    """Identifies the event within the ticket's history; assigned by Zendesk."""
    public: bool
    """Whether end users see the comment after the change."""
    type: Literal["CommentPrivacyChange"]
    """Event type, always `CommentPrivacyChange`."""
    via: ViaDict
    """Channel through which the event came, if it is not that of its audit."""


class CreateEventDict(TypedDict, total=False):
    """Ticket audit event noting the value a property got when the ticket was created."""

    field_name: str
    """Property that was set; a custom field shows its id."""
    id: int
    """Identifies the event within the ticket's history; assigned by Zendesk."""
    type: Literal["Create"]
    """Event type, always `Create`."""
    value: str | int | list[object] | dict[str, object] | None
    """Initial value of the property; a number for some ids, a list for tags, an object for targets of an SLA."""
    via: ViaDict
    """Channel through which the event came, if it is not that of its audit."""


class DefinitionsDict(TypedDict, total=False):
    """Catalog of the filter conditions that may be used in an SLA policy."""

    all: list[SlaFilterDefinitionDict]
    """Conditions allowed in the group where every one must hold."""
    any: list[SlaFilterDefinitionDict]
    """Conditions allowed in the group where one is enough."""


class ErrorEventDict(TypedDict, total=False):
    """Ticket audit event noting that something went wrong during an update."""

    id: int
    """Identifies the event within the ticket's history; assigned by Zendesk."""
    message: int
    """What went wrong; declared upstream as a number."""
    type: Literal["Error"]
    """Event type, always `Error`."""
    via: ViaDict
    """Channel through which the event came, if it is not that of its audit."""


class ExternalEventDict(TypedDict, total=False):
    """Ticket audit event noting that a message was sent to an outside target."""

    body: str
    """Message that was sent."""
    id: int
    """Identifies the event within the ticket's history; assigned by Zendesk."""
    resource: int
    """Target or extension that received the message."""
    type: Literal["External"]
    """Event type, always `External`."""
    via: ViaDict
    """Channel through which the event came, if it is not that of its audit."""


class FacebookCommentEventDict(TypedDict, total=False):
    """Ticket audit event describing a comment that was made on Facebook."""

    attachments: list[object]
    """Files that came with the comment."""
    author_id: int
    """User the comment is attributed to."""
    body: str
    """Text of the comment."""
    data: dict[str, object]
    """Details of the original Facebook comment."""
    graph_object_id: str
    """Identifies the comment in Facebook's Graph API."""
    html_body: str
    """Text of the comment as HTML."""
    id: int
    """Identifies the event within the ticket's history; assigned by Zendesk."""
    public: bool
    """Whether end users see the comment."""
    trusted: bool
    """Whether the author of the comment could be verified."""
    type: Literal["FacebookComment"]
    """Event type, always `FacebookComment`."""
    via: ViaDict
    """Channel through which the event came, if it is not that of its audit."""


class FacebookEventDict(TypedDict, total=False):
    """Entry in a ticket audit recording a Facebook post, message or comment handled on the ticket."""

    body: str
    """Text of the Facebook message that the audit recorded."""
    communication: int
    """Number of the Facebook communication this event belongs to."""
    id: int
    """Identifies the event inside the audit; assigned by Zendesk."""
    page: dict[str, object]
    """Facebook page the message went through, with its name and Facebook id."""
    ticket_via: str
    """How the Facebook content became a ticket, for example as a wall post or private message."""
    type: Literal["FacebookEvent"]
    """Event kind, naming the Facebook event or comment variety."""
    via: ViaDict
    """Channel through which the event came, if it is not that of its audit."""


class LogmeinTranscriptEventDict(TypedDict, total=False):
    """Entry in a ticket audit holding the transcript of a LogMeIn remote support session."""

    body: str
    """Text of the session transcript."""
    id: int
    """Identifies the transcript event inside the audit; assigned by Zendesk."""
    type: Literal["LogMeInTranscript"]
    """Event kind; `LogMeInTranscript` here."""
    via: ViaDict
    """Channel through which the event came, if it is not that of its audit."""


class MetadataDecorationDict(TypedDict, total=False):
    """Description of the external resource behind a comment that a channel integration created."""

    channels: MetadataDecorationChannelsDict
    """What the channel allows agents to do with the resource."""
    created_at: str
    """When the external resource was created."""
    external_id: str
    """Id of the resource on the external channel."""
    resource_type: str
    """Type of the external resource, as the integration names it."""
    source: SourceDict
    """Where the resource came from and where it went."""
    type: str
    """Kind of decoration attached to the comment."""
    version: int
    """Version of the decoration's format."""


MetadataFlagsOptionsDict = TypedDict(
    "MetadataFlagsOptionsDict",
    {
        "11": MetadataFlagsOptions11Dict,
        "15": MetadataFlagsOptions15Dict,
        "2": MetadataFlagsOptions2Dict,
    },
    total=False,
)
"""Details on the warnings raised about a comment, keyed by the number of the flag.

Keys:
    11: Details on warning number 11.
    15: Details on warning number 15.
    2: Details on warning number 2.
"""


class PushEventDict(TypedDict, total=False):
    """Entry in a ticket audit telling that a business rule pushed data to a target."""

    id: int
    """Identifies the push event inside the audit; assigned by Zendesk."""
    type: Literal["Push"]
    """Event kind; `Push` here."""
    value: str
    """Data that was pushed to the target."""
    value_reference: str
    """What the pushed value refers to."""
    via: ViaDict
    """Channel through which the event came, if it is not that of its audit."""


class SatisfactionRatingEventDict(TypedDict, total=False):
    """Entry in a ticket audit recording that the requester rated the support given."""

    assignee_id: int
    """Identifies the agent assigned at the time of rating."""
    body: str
    """Remark the requester gave with the rating."""
    id: int
    """Identifies the rating event inside the audit; assigned by Zendesk."""
    score: str
    """Verdict given, such as `good` or `bad`."""
    type: Literal["SatisfactionRating"]
    """Event kind; `SatisfactionRating` here."""
    via: ViaDict
    """Channel through which the event came, if it is not that of its audit."""


class SecuritySettingsAuthenticationDict(TypedDict, total=False):
    """Sign-in options of the account, split by kind of user."""

    agent: SecuritySettingsAuthenticationAgentDict
    """Sign-in options for team members."""
    end_user: SecuritySettingsAuthenticationEndUserDict
    """Sign-in options for end users."""


class SideConversationEventDict(TypedDict, total=False):
    """Step in a side conversation: its start, a reply or a change of state or subject."""

    actor: SideConversationParticipantDict
    """Who caused the event. Read-only."""
    created_at: str
    """When the event occurred. Read-only."""
    id: str
    """Identifies the event; an opaque string. Read-only."""
    message: SideConversationMessageDict | None
    """Message that was sent; null for events that only change properties. Read-only."""
    side_conversation_id: str
    """Identifies the side conversation the event belongs to. Read-only."""
    ticket_id: int
    """Identifies the ticket the exchange is attached to. Read-only."""
    type: str
    """Kind of event: `create`, `reply` or `update`. Read-only."""
    updates: SideConversationUpdatesDict
    """Properties the event changed, with new values. Read-only."""
    url: str
    """API address of this event. Read-only."""
    via: str
    """Channel the event came through, such as `support` or `api`. Read-only."""


class SunshineActivityDict(TypedDict, total=False):
    """Reading or typing of a user or of the business."""

    author: SunshineAuthorDict
    """Who it comes from."""
    source: SunshineSourceDict
    """Channel on which it happened."""
    type: Literal["conversation:read", "typing:start", "typing:stop"] | str
    """What kind it is."""


class SunshineActivityEventPayloadDict(TypedDict, total=False):
    """Reading or typing of somebody in a conversation."""

    activity: SunshineActivityDict
    """Who reads or types, and where."""
    conversation: SunshineConversationDict
    """Conversation in which it happened, in short form."""


class SunshineClientEventPayloadDict(TypedDict, total=False):
    """Channel of a user that was added, removed or changed."""

    client: SunshineClientDict
    """The channel, as it is now or was last."""
    conversation: SunshineConversationDict | None
    """Conversation that led to it; null or missing if none did."""
    error: dict[str, object] | None
    """What went wrong, where linking failed or was cancelled."""
    reason: (
        Literal[
            "api",
            "authCode",
            "blocked",
            "channelLinking",
            "confirmed",
            "linkCancelled",
            "linkFailed",
            "matched",
            "sdk",
            "sdkLogin",
            "theft",
            "unblocked",
        ]
        | str
    )
    """Why the channel was added, removed or changed."""
    source: SunshineSourceDict
    """Channel on which it happened."""
    user: SunshineUserDict
    """User whom it is about; a few fields, or all if the webhook asks for it."""


class SunshineClientRemoveEventDict(TypedDict, total=False):
    """A user can no longer be reached on a channel."""

    createdAt: str
    """When the server noted the event."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: SunshineClientEventPayloadDict
    """What the event is about."""
    type: Literal["client:remove"]
    """What kind it is."""


class SunshineClientUpdateEventDict(TypedDict, total=False):
    """A channel of a user was confirmed, matched, blocked or unblocked."""

    createdAt: str
    """When the server noted the event."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: SunshineClientEventPayloadDict
    """What the event is about."""
    type: Literal["client:update"]
    """What kind it is."""


class SunshineConversationCreatePayloadDict(TypedDict, total=False):
    """Conversation that began."""

    conversation: SunshineConversationDict
    """Conversation in which it happened, in short form."""
    creationReason: (
        Literal[
            "linkRequest",
            "message",
            "none",
            "notification",
            "prechatCapture",
            "proactiveMessaging",
            "startConversation",
        ]
        | str
    )
    """Why the conversation began."""
    referral: SunshineReferralDict | None
    """What referred the user here; null or missing otherwise."""
    source: SunshineSourceDict
    """Channel on which it happened."""
    user: SunshineUserDict | None
    """User who takes part; null or missing where there is none yet."""


class SunshineConversationJoinEventDict(TypedDict, total=False):
    """A user joined a conversation of several people."""

    createdAt: str
    """When the server noted the event."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: SunshineParticipationPayloadDict
    """What the event is about."""
    type: Literal["conversation:join"]
    """What kind it is."""


class SunshineConversationLeaveEventDict(TypedDict, total=False):
    """A user left a conversation of several people."""

    createdAt: str
    """When the server noted the event."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: SunshineParticipationPayloadDict
    """What the event is about."""
    type: Literal["conversation:leave"]
    """What kind it is."""


class SunshineConversationPostbackEventDict(TypedDict, total=False):
    """A user chose a button that answers the program."""

    createdAt: str
    """When the server noted the event."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: SunshinePostbackEventPayloadDict
    """What the event is about."""
    type: Literal["conversation:postback"]
    """What kind it is."""


class SunshineConversationReadEventDict(TypedDict, total=False):
    """Somebody has read a conversation."""

    createdAt: str
    """When the server noted the event."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: SunshineActivityEventPayloadDict
    """What the event is about."""
    type: Literal["conversation:read"]
    """What kind it is."""


class SunshineConversationReferralEventDict(TypedDict, total=False):
    """A user was referred to a conversation."""

    createdAt: str
    """When the server noted the event."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: SunshineReferralEventPayloadDict
    """What the event is about."""
    type: Literal["conversation:referral"]
    """What kind it is."""


class SunshineConversationRemoveEventDict(TypedDict, total=False):
    """A conversation was deleted."""

    createdAt: str
    """When the server noted the event."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: SunshineConversationRemovePayloadDict
    """What the event is about."""
    type: Literal["conversation:remove"]
    """What kind it is."""


class SunshineConversationTypingEventDict(TypedDict, total=False):
    """Somebody begins or stops to type."""

    createdAt: str
    """When the server noted the event."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: SunshineActivityEventPayloadDict
    """What the event is about."""
    type: Literal["conversation:typing"]
    """What kind it is."""


class SunshineDeliveryChannelEventDict(TypedDict, total=False):
    """A message has reached a channel."""

    createdAt: str
    """When the server noted the event."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: SunshineDeliveryPayloadDict
    """What the event is about."""
    type: Literal["conversation:message:delivery:channel"]
    """What kind it is."""


class SunshineDeliveryFailureEventDict(TypedDict, total=False):
    """A message could not be delivered."""

    createdAt: str
    """When the server noted the event."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: SunshineDeliveryPayloadDict
    """What the event is about."""
    type: Literal["conversation:message:delivery:failure"]
    """What kind it is."""


class SunshineFormContentDict(TypedDict, total=False):
    """Content of a message that asks for answers in fields."""

    blockChatInput: bool
    """Whether people cannot type while this message is the newest one."""
    fields: list[SunshineFormFieldDict]
    """What the form asks for, 20 questions at most."""
    submitted: bool
    """Whether somebody has filled in the form. Read-only."""
    text: str
    """Plain words of it, 4096 characters at most."""
    type: Literal["form"]
    """What kind it is."""


class SunshineImageContentDict(TypedDict, total=False):
    """Content of a message with a picture."""

    actions: list[
        SunshineBuyActionDict
        | SunshineLinkActionDict
        | SunshineLocationRequestActionDict
        | SunshinePostbackActionDict
        | SunshineReplyActionDict
        | SunshineWebviewActionDict
    ]
    """Buttons and links that belong to it."""
    altText: str
    """What the file shows, for people who cannot see it; 128 characters at most."""
    attachmentId: str
    """Internal number of the file, of no use to programs."""
    blockChatInput: bool
    """Whether people cannot type while this message is the newest one."""
    htmlText: str
    """Words with HTML markup, in the place of `text`; not together with `markdownText`."""
    markdownText: str
    """Words with Markdown, in the place of `text`; becomes `htmlText`."""
    mediaSize: float
    """Number of bytes that the file has. Read-only."""
    mediaType: str
    """MIME type, such as `image/png`. Read-only."""
    mediaUrl: str
    """Address under which the file can be fetched."""
    text: str
    """Plain words of it, 4096 characters at most."""
    type: Literal["image"]
    """What kind it is."""


class SunshineItemDict(TypedDict, total=False):
    """Card of a carousel or of a list."""

    actions: list[
        SunshineBuyActionDict
        | SunshineLinkActionDict
        | SunshineLocationRequestActionDict
        | SunshinePostbackActionDict
        | SunshineReplyActionDict
        | SunshineWebviewActionDict
    ]
    """Buttons and links that belong to it."""
    altText: str
    """What the file shows, for people who cannot see it; 128 characters at most."""
    description: str
    """A few words about it, in small print."""
    mediaType: str
    """MIME type, such as `image/png`."""
    mediaUrl: str
    """Address under which the file can be fetched."""
    metadata: dict[str, object] | None
    """Free properties: texts, numbers and booleans, without levels. Null removes all of them."""
    size: Literal["compact", "large"]
    """How much room it takes."""
    title: str
    """Heading that people see."""


class SunshineListContentDict(TypedDict, total=False):
    """Content of a message with cards one below the other."""

    actions: list[
        SunshineBuyActionDict
        | SunshineLinkActionDict
        | SunshineLocationRequestActionDict
        | SunshinePostbackActionDict
        | SunshineReplyActionDict
        | SunshineWebviewActionDict
    ]
    """Buttons and links that belong to it."""
    blockChatInput: bool
    """Whether people cannot type while this message is the newest one."""
    items: list[SunshineItemDict]
    """Cards of the message, one after the other, ten at most."""
    type: Literal["list"]
    """What kind it is."""


class SunshineTextContentDict(TypedDict, total=False):
    """Content of a message that is text, with buttons if it has `actions`."""

    actions: list[
        SunshineBuyActionDict
        | SunshineLinkActionDict
        | SunshineLocationRequestActionDict
        | SunshinePostbackActionDict
        | SunshineReplyActionDict
        | SunshineWebviewActionDict
    ]
    """Buttons and links that belong to it."""
    blockChatInput: bool
    """Whether people cannot type while this message is the newest one."""
    htmlText: str
    """Words with HTML markup, in the place of `text`; not together with `markdownText`."""
    markdownText: str
    """Words with Markdown, in the place of `text`; becomes `htmlText`."""
    payload: str
    """Text that comes back to the program when someone chooses it."""
    text: str
    """Plain words of it, 4096 characters at most."""
    type: Literal["text"]
    """What kind it is."""


class SunshineUserMergeEventDict(TypedDict, total=False):
    """Two users became one."""

    createdAt: str
    """When the server noted the event."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: SunshineUserMergePayloadDict
    """What the event is about."""
    type: Literal["user:merge"]
    """What kind it is."""


class SurveyLinksDict(TypedDict, total=False):
    """Group of rating links that let a person answer a survey straight from a message."""

    rating_links: list[SurveyRatingLinkDict]
    """One link per rating on the scale."""
    type: Literal["rating_link_custom_text", "rating_link_emoji", "rating_link_numeric"] | str
    """How the ratings are presented."""
    url_path: str
    """Path of the survey page that the links lead to."""


class SurveyQuestionDict(TypedDict, total=False):
    """Question in a customer satisfaction survey."""

    alias: str
    """Internal name of the question."""
    follow_up: SurveyFollowUpDict | None
    """Question that follows, of an open one; only in a survey."""
    headline: SurveyTextContentDict | None
    """Wording of the question; null when it has none."""
    id: str
    """Identifies the question; an opaque string."""
    options: list[SurveyQuestionOptionDict] | None
    """Choices or rating steps offered; null for open questions."""
    sub_type: Literal["customer_satisfaction", "other"] | str
    """Whether the question measures customer satisfaction or something else."""
    type: (
        Literal[
            "closed_ended",
            "open_ended",
            "rating_scale_custom_text",
            "rating_scale_emoji",
            "rating_scale_numeric",
        ]
        | str
    )
    """Form of the question and, for ratings, of the scale."""


class SuspendedTicketDict(TypedDict, total=False):
    """An incoming message held back from becoming a ticket, for example as suspected spam, until an agent recovers or deletes it."""

    attachments: list[AttachmentDict] | None
    """Files that came with the message; null when there are none. Read-only."""
    author: AuthorDict
    """Sender of the suspended message, known user or not. Read-only."""
    brand_id: int
    """Brand whose address received the message. Read-only."""
    cause: str
    """Human-readable reason for the suspension. Read-only."""
    cause_id: int
    """Numeric code of the reason for the suspension. Read-only."""
    content: str
    """Body of the suspended message. Read-only."""
    content_html: str
    """Text of the message as HTML. Read-only."""
    created_at: str
    """When the message was suspended. Read-only."""
    error_messages: list[dict[str, object]] | None
    """Problems met while recovering the message; null when there were none. Read-only."""
    id: int
    """Identifies the suspended message; not the id of a ticket. Read-only."""
    message_id: str
    """Value of the `Message-ID` header of the email; empty for other channels. Read-only."""
    recipient: str
    """Support address the message was originally sent to. Read-only."""
    subject: str
    """Subject line of the suspended message. Read-only."""
    ticket_id: int
    """Existing ticket the message was a reply to, if any. Read-only."""
    updated_at: str
    """When the suspended ticket last changed. Read-only."""
    url: str
    """API address of this suspended ticket. Read-only."""
    via: ViaDict
    """Channel and source through which the message arrived. Read-only."""


class TalkIvrDict(TypedDict, total=False):
    """A phone menu tree that callers go through by pressing keys."""

    id: int
    """Identifies the menu tree; assigned by Zendesk. Read-only."""
    menus: list[TalkIvrMenuDict]
    """Menus that make up the tree."""
    name: str
    """Title of the tree in the account."""
    phone_number_ids: list[int]
    """Talk lines that use the tree."""
    phone_number_names: list[str]
    """Titles of the Talk lines that use the tree. Read-only."""
    sip_line_ids: list[int]
    """SIP lines that use the tree, on accounts that have them."""
    sip_line_names: list[str]
    """Titles of the SIP lines that use the tree. Read-only."""


class TicketEventChildDict(TypedDict, total=False):
    """A single change within a ticket event. Changes also carry the changed ticket property under its own name."""

    added_tags: list[str]
    """Tags that this change put on the ticket."""
    attachments: list[AttachmentDict]
    """Files of the comment; given when comment events are sideloaded."""
    audit_id: int
    """Audit that the change is part of."""
    author_id: int
    """Writer of the comment; only on comment events."""
    body: str
    """Plain text of the comment; given when comment events are sideloaded."""
    created_at: str
    """When the change happened."""
    event_type: str
    """Kind of change, such as `Create`, `Change` or `Comment`."""
    html_body: str
    """Comment with HTML formatting; given when comment events are sideloaded."""
    id: int
    """Identifies the change among the ticket's events; assigned by Zendesk."""
    previous_value: object
    """Value before the change, in whatever type the property has."""
    public: bool
    """Whether the comment can be seen by end users."""
    removed_tags: list[str]
    """Tags that this change took off the ticket."""
    status: str
    """Status that this change put the ticket in."""
    tags: list[str]
    """All tags of the ticket after the change."""
    type: str
    """Kind of event, or the new ticket type when the type was changed."""
    via: str | ViaDict
    """Channel that the change came through, as a name or with details."""
    via_reference_id: int | None
    """Record behind the change, such as the rule that made it; null if none."""


class TicketFormDict(TypedDict, total=False):
    """A selection of ticket fields for one kind of request, offered to agents and, if wanted, to end users."""

    active: bool
    """Whether the form can be chosen."""
    agent_conditions: list[TicketFormConditionDict]
    """Rules that show or require ticket fields for agents, depending on other values. An empty list removes them."""
    created_at: str
    """When the form was created. Read-only."""
    default: bool
    """Whether this is the form for tickets that name no other."""
    deleted_at: str
    """When the form was deleted; absent for live forms. Read-only."""
    display_name: str
    """Name of the form that end users see."""
    end_user_conditions: list[TicketFormConditionDict]
    """Rules that show or require ticket fields for end users, depending on other values. An empty list removes them."""
    end_user_visible: bool
    """Whether end users can choose the form."""
    id: int
    """Identifies the form; tickets refer to it in `ticket_form_id`. Read-only."""
    in_all_brands: bool
    """Whether the form is available in every brand."""
    in_all_organizations: bool
    """Whether the form is available to every organization."""
    name: str
    """Name of the form that agents see."""
    position: int
    """Place among the forms of the account."""
    raw_display_name: str
    """End-user name with its dynamic content placeholder kept."""
    raw_name: str
    """Agent name with its dynamic content placeholder kept."""
    restricted_brand_ids: list[int]
    """Brands the form is limited to when `in_all_brands` is `false`. Read-only."""
    restricted_organization_ids: list[int]
    """Organizations the form is limited to when `in_all_organizations` is `false`."""
    ticket_field_ids: list[int]
    """Ticket fields on the form, in the order shown."""
    updated_at: str
    """When the form was last edited. Read-only."""
    url: str
    """API address of this form. Read-only."""


class TicketMetricEventDict(TypedDict, total=False):
    """A step in measuring a ticket metric, such as its start, pause, fulfillment or SLA breach; exported incrementally."""

    deleted: bool
    """Whether the event has been invalidated since; only present on deleted ones. Read-only."""
    group_sla: TicketMetricEventSlaDict
    """Group SLA policy and target applied; only on `apply_group_sla` events. Read-only."""
    id: int
    """Identifies the metric event; assigned by Zendesk. Read-only."""
    instance_id: int
    """Counts the repeated measurements of one metric on a ticket. Read-only."""
    metric: Literal[
        "agent_work_time",
        "pausable_update_time",
        "periodic_update_time",
        "reply_time",
        "requester_wait_time",
        "resolution_time",
        "group_ownership_time",
    ]
    """Metric that the event belongs to. Read-only."""
    sla: TicketMetricEventSlaDict
    """SLA policy and target applied; only on `apply_sla` events. Read-only."""
    status: TicketMetricItemDict
    """Minutes measured, in calendar and business time; only on `update_status` events. Read-only."""
    ticket_id: int
    """Ticket whose service the event measures. Read-only."""
    time: str
    """When the step happened; a `breach` may lie in the future. Read-only."""
    type: Literal[
        "activate", "pause", "fulfill", "apply_sla", "apply_group_sla", "breach", "update_status", "measure"
    ]
    """What happened to the measurement; also tells which further members are present. Read-only."""


class TicketSharingEventDict(TypedDict, total=False):
    """Audit event noting that a ticket was shared with, or unshared from, another account."""

    action: str
    """What happened: `shared` or `unshared`."""
    agreement_id: int
    """Sharing agreement under which it happened."""
    id: int
    """Identifies the event within the account; assigned by Zendesk."""
    type: Literal["TicketSharingEvent"]
    """Always names this kind of audit event."""
    via: ViaDict
    """Channel through which the event came, if it is not that of its audit."""


class TriggerRevisionDict(TypedDict, total=False):
    """A saved state of a trigger in its history, with what changed since the one before."""

    author_id: int
    """User who made the change; -1 for the system."""
    created_at: str
    """When the change was saved."""
    diff: TriggerRevisionDiffDict
    """Differences from the revision before."""
    id: int
    """Identifies the revision within the history of its trigger; assigned by Zendesk."""
    snapshot: TriggerSnapshotDict
    """The trigger as it was in this revision."""
    url: str
    """API address of this revision."""


class TweetEventDict(TypedDict, total=False):
    """Audit event noting that a reply to the ticket went out through Twitter."""

    body: str
    """Text of the tweet or direct message."""
    direct_message: bool
    """Whether it was a direct message, not a public tweet."""
    id: int
    """Identifies the event within the account; assigned by Zendesk."""
    recipients: list[int]
    """Users whom the tweet was addressed to."""
    type: Literal["Tweet"]
    """Always names this kind of audit event."""
    via: ViaDict
    """Channel through which the event came, if it is not that of its audit."""


class WebhookDict(TypedDict, total=False):
    """A connection that sends an HTTP request to an outside address when a rule or an event calls for it."""

    authentication: WebhookAuthenticationDict
    """Credentials sent along with each request; secrets are left out on reading."""
    created_at: str
    """When the webhook was created. Read-only."""
    created_by: str
    """User who created the webhook, as an id in text form. Read-only."""
    custom_headers: dict[str, str]
    """Additional HTTP headers to send, by name."""
    description: str
    """Explanation of what the webhook is for."""
    endpoint: str
    """Address the requests go to; may hold placeholders."""
    external_source: WebhookExternalSourceDict
    """App or other outside origin that the webhook was set up by."""
    http_method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"] | str
    """HTTP verb of the requests; event subscriptions need `POST`."""
    id: str
    """Identifies the webhook; assigned by Zendesk."""
    name: str
    """Name that admins choose the webhook by."""
    request_format: Literal["json", "xml", "form_encoded"] | str
    """How the body is encoded; event subscriptions need `json`."""
    signing_secret: WebhookSecretDict
    """Secret for verifying that requests come from Zendesk; given on request only. Read-only."""
    status: Literal["active", "inactive"] | str
    """Whether requests are being sent."""
    subscriptions: list[str]
    """What calls the webhook: `conditional_ticket_events` for rules, or event types by name."""
    updated_at: str
    """When the webhook was last edited. Read-only."""
    updated_by: str
    """User who last edited the webhook, as an id in text form. Read-only."""


class ApprovalRequestDict(TypedDict, total=False):
    """Request for a user or group to approve something, raised from a ticket."""

    approval_request: dict[str, object]
    """The request itself, where a response nests it one level deeper."""
    assignee_group: IdNameDict | None
    """Group asked to decide; null when a single user is asked."""
    assignee_group_id: int | None
    """Group asked to decide; null when a single user is asked."""
    assignee_user: IdNameDict | None
    """User asked to decide; null when a group is asked."""
    assignee_user_id: int | None
    """User asked to decide; null when a group is asked."""
    clarification_flow_messages: list[ApprovalRequestMessageDict]
    """Questions and answers exchanged before the decision."""
    created_at: str
    """When approval was asked for. Read-only."""
    created_by_id: int
    """User who asked for approval. Read-only."""
    created_by_user: ApprovalRequestUserDict
    """User who asked for approval, with name and photo."""
    decided_at: str | None
    """When the request was decided; null while it is open."""
    decisions: list[ApprovalRequestDecisionDict]
    """Decisions made so far."""
    id: str
    """Identifies the approval request; assigned by Zendesk. Read-only."""
    message: str
    """Explanation shown to the approver."""
    origination_type: (
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
    )
    """Where the request was raised, such as the API, the interface or a trigger; null if not recorded. Read-only."""
    status: str
    """Current state, such as `active`, `approved`, `rejected` or `withdrawn`. Read-only."""
    subject: str
    """Headline of what is to be approved."""
    ticket_id: int
    """Ticket the approval belongs to."""
    withdrawn_reason: str | None
    """Why the request was taken back; null unless it was withdrawn."""


class BatchJobDict(TypedDict, total=False):
    """Request for changing many triggers and trigger categories in one go, all or none."""

    action: Literal["patch"]
    """What to do with the items; only sent, and only `patch` exists."""
    items: BatchJobItemsDict
    """Triggers and categories to change; only sent."""


class BatchJobResultDict(TypedDict, total=False):
    """Outcome of a batch job on triggers and trigger categories."""

    errors: list[ErrorDict]
    """Reasons for failure; no change was kept if there are any."""
    results: BatchJobResultsDict
    """Changed records, when the job succeeded."""
    status: Literal["complete", "failed"]
    """Whether the whole batch was applied or refused."""


class ChatDict(TypedDict, total=False):
    """A finished conversation between a visitor and agents, or an offline message, in the Chat history."""

    agent_ids: list[str]
    """Agents who took part, as ids in text form. Set on creation only."""
    agent_names: list[str]
    """Display names of the agents who took part. Set on creation only."""
    comment: str
    """Remark the visitor left along with the rating."""
    conversions: list[ChatConversionDict]
    """Goals the visitor reached that are credited to this chat. Set on creation only."""
    count: ChatCountDict
    """Number of messages sent, by side. Set on creation only."""
    deleted: bool
    """Whether the chat has been deleted. Read-only."""
    department_id: int | None
    """Department that handled the chat; null when there was none. Set on creation only."""
    department_name: str | None
    """Title of the department that handled the chat; null when there was none. Set on creation only."""
    duration: int
    """Length of the chat in seconds. Set on creation only."""
    end_timestamp: str
    """When the chat ended. Set on creation only."""
    engagements: list[ChatEngagementDict]
    """Parts of the chat, one for each agent's involvement. Set on creation only."""
    history: list[ChatHistoryEventDict]
    """Transcript: messages, joins, transfers, ratings and other events in order. Set on creation only."""
    id: str
    """Identifies the chat across the history; assigned by Zendesk."""
    message: str
    """Text of an offline message; absent on live chats. Set on creation only."""
    missed: bool
    """Whether no agent ever answered. Set on creation only."""
    rating: str | None
    """Visitor's verdict, `good` or `bad`; null when not rated."""
    referrer_search_engine: str
    """Search engine through which the visitor came to the site. Set on creation only."""
    referrer_search_terms: str
    """Words the visitor searched for to reach the site. Set on creation only."""
    response_time: ChatResponseTimeDict
    """How long the visitor waited for agent replies, in seconds. Set on creation only."""
    session: ChatSessionDict
    """Browser, place and network details of the visit. Set on creation only."""
    started_by: str
    """Who opened the chat: `visitor`, `agent` or `trigger`. Set on creation only."""
    tags: list[str]
    """Labels attached to the chat."""
    timestamp: str
    """When the chat started. Set on creation only."""
    triggered: bool
    """Whether a trigger opened the chat. Set on creation only."""
    triggered_response: bool | None
    """Whether the visitor answered the trigger's message; null when not recorded. Set on creation only."""
    type: str
    """Either `chat` for a live conversation or `offline_msg` for a message left offline. Set on creation only."""
    unread: bool | int
    """Whether the chat is still marked as not read by an agent."""
    update_timestamp: str
    """When the chat record was last changed. Read-only."""
    visitor: ChatVisitorDict
    """Person who chatted, with contact details. Set on creation only."""
    webpath: list[ChatWebpathDict]
    """Pages the visitor went through during the visit. Set on creation only."""
    zendesk_ticket_id: int | None
    """Support ticket made from the chat; null when there is none. Read-only."""


class MetadataDict(TypedDict, total=False):
    """Technical circumstances of a ticket update, kept on its audit and comments."""

    custom: dict[str, object]
    """Caller-supplied data stored with the update through the ticket metadata."""
    decoration: MetadataDecorationDict
    """Data from the channel integration the update came through."""
    flags: list[int]
    """Numbers of the warnings raised about the comment, such as a doubtful sender."""
    flags_options: MetadataFlagsOptionsDict
    """Details on the warnings listed in `flags`, by flag number."""
    notifications_suppressed_for: list[int]
    """Identifies the users who were deliberately not notified of the update."""
    suspension_type_id: int
    """Number of the reason for which the message had been suspended, if it was."""
    system: SystemDict
    """Client, location and message details Zendesk recorded about the update."""
    trusted: bool
    """Whether Zendesk considers the source of the update trustworthy."""
    via: dict[str, object]
    """Channel of the update, with details of a call."""


class SecuritySettingsDict(TypedDict, total=False):
    """Security options of the account: sessions, sign-in rules, IP limits and access by Zendesk staff."""

    admins_can_set_user_passwords: bool
    """Whether admins may set other users' passwords."""
    agent_session_timeout: int
    """Idle time after which team members are signed out, in minutes."""
    assumable: bool
    """Whether Zendesk staff may currently sign in to the account."""
    assumable_account_type: bool
    """Whether accounts of this type allow Zendesk staff to sign in at all."""
    assumption_duration: Literal["off", "day", "week", "month", "year", "always"]
    """For how long staff access was granted; `off` denies it."""
    assumption_expiration: str | None
    """When staff access ends; null when it is off or unlimited."""
    authentication: SecuritySettingsAuthenticationDict
    """Sign-in options for team members and for end users."""
    csp_blocking_enabled: bool
    """Whether violations of the content security policy are blocked, not merely reported."""
    email_agent_when_sensitive_fields_changed: bool
    """Whether team members get email when sensitive profile data of theirs changes."""
    end_user_session_timeout: int
    """Idle time after which end users are signed out, in minutes."""
    ip: SecuritySettingsIpDict
    """Limits on the network addresses users may come from."""
    maximum_session_duration: int
    """Longest time a session may last regardless of activity, in minutes."""
    maximum_session_duration_enabled: bool
    """Whether the limit on total session length applies."""
    mobile_app_access: bool
    """Whether agents may use the Zendesk mobile apps."""
    mobile_app_session_timeout: int
    """Time after which mobile apps require signing in again, in minutes."""
    two_factor_last_update: str
    """When the two-factor requirement was last changed."""


class SunshineCarouselContentDict(TypedDict, total=False):
    """Content of a message with cards side by side."""

    blockChatInput: bool
    """Whether people cannot type while this message is the newest one."""
    displaySettings: SunshineDisplaySettingsDict
    """How the cards are shown."""
    items: list[SunshineItemDict]
    """Cards of the message, one after the other, ten at most."""
    text: str
    """Plain words of it, 4096 characters at most. Read-only."""
    type: Literal["carousel"]
    """What kind it is."""


class SunshineClientAddEventDict(TypedDict, total=False):
    """A user can be reached on one more channel."""

    createdAt: str
    """When the server noted the event."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: SunshineClientEventPayloadDict
    """What the event is about."""
    type: Literal["client:add"]
    """What kind it is."""


class SunshineConversationCreateEventDict(TypedDict, total=False):
    """A conversation began."""

    createdAt: str
    """When the server noted the event."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: SunshineConversationCreatePayloadDict
    """What the event is about."""
    type: Literal["conversation:create"]
    """What kind it is."""


class SurveyDict(TypedDict, total=False):
    """One version of a customer satisfaction survey."""

    created_at: str
    """When the survey was created. Read-only."""
    id: str
    """Identifies the survey; an opaque string. Read-only."""
    questions: list[SurveyQuestionDict]
    """Questions of the survey, in their order. Read-only."""
    state: Literal["enabled", "disabled"]
    """Whether the survey is in use. Read-only."""
    updated_at: str
    """When the survey last changed. Read-only."""
    version: int
    """Version of the survey; each change makes the next one. Read-only."""


class SurveyAnswerDict(TypedDict, total=False):
    """Answer to one question of a customer satisfaction survey."""

    created_at: str
    """When the question was answered. Read-only."""
    question: SurveyQuestionDict
    """The question that was answered."""
    question_id: str
    """Only sent: id of the question the answer is for."""
    rating: int
    """Points given, on a rating scale question."""
    rating_category: Literal["bad", "neutral", "good"] | str
    """Class of the rating given. Read-only."""
    selections: list[SurveySelectionDict]
    """Choices picked, on a closed question."""
    type: Literal["skipped", "closed_ended", "open_ended", "rating_scale"] | str
    """Form of the answer; `skipped` when the person left it out."""
    updated_at: str
    """When the answer last changed. Read-only."""
    value: str
    """Text written, on an open question."""


class SurveyResponseDict(TypedDict, total=False):
    """A respondent's answers to a satisfaction survey, together with what was surveyed. Creating one returns a link to fill in."""

    access_token: str
    """Proof of access to the survey link; only sent, when submitting answers for the respondent."""
    answers: list[SurveyAnswerDict]
    """Answers given so far, one for each question that was answered."""
    expires_at: str
    """When the survey stops accepting answers."""
    id: str
    """Identifies this survey response; assigned by Zendesk. Read-only."""
    links: SurveyLinksDict
    """Links through which the respondent can open the survey. Read-only."""
    locale: str
    """Language to present the survey in, such as `en-US`; only sent on creation."""
    responder_id: int
    """User who was asked to answer the survey."""
    subject_zrns: list[str]
    """Zendesk resource names of the things surveyed, such as a ticket."""
    subjects: list[SurveySubjectDict]
    """The records that the survey asks about, such as the ticket. Read-only."""
    survey: SurveyReferenceDict
    """Survey and version that this response belongs to. Read-only."""
    survey_id: str
    """Survey to send; only sent, when creating the response."""


class TicketEventDict(TypedDict, total=False):
    """One update of a ticket as given by the incremental ticket event export, with its single changes as child events."""

    child_events: list[TicketEventChildDict]
    """The individual changes made in this update. Read-only."""
    created_at: str
    """When the update happened. Read-only."""
    event_type: str
    """Kind of record; an audit for ordinary updates. Read-only."""
    id: int
    """Identifies the update; the same as its audit. Read-only."""
    metadata: MetadataDict
    """Custom and system data stored with the update. Read-only."""
    system: SystemDict
    """Browser, location and address the update came from. Read-only."""
    ticket_id: int
    """Ticket that was updated. Read-only."""
    timestamp: int
    """Unix time of the update in seconds. Read-only."""
    updater_id: int
    """User who made the update; -1 for the system. Read-only."""
    via: str
    """Name of the channel the update came through. Read-only."""


class AuditDict(TypedDict, total=False):
    """One update of a ticket with everything that happened in it. A ticket's audits form its history."""

    attachments: list[AttachmentDict]
    """Files added with the update."""
    author_id: int
    """User who made the update; -1 stands for the system. Read-only."""
    created_at: str
    """When the ticket was updated. Read-only."""
    events: list[AuditEventDict] | list[dict[str, object]]
    """Individual changes, comments and notifications of the update. Read-only."""
    id: int
    """Identifies the audit; assigned by Zendesk. Read-only."""
    metadata: MetadataDict
    """Details about the client, plus custom data passed with the update. Read-only."""
    ticket_id: int
    """Ticket that was updated. Read-only."""
    via: ViaDict
    """Channel through which the update came. Read-only."""


class CommentDict(TypedDict, total=False):
    """Message on a ticket, either a public reply or an internal note."""

    add_short_url: bool
    """Whether a short link to the ticket is appended when replying by a social channel."""
    attachments: list[AttachmentDict]
    """Files that came with the comment. Read-only."""
    audit_id: int
    """Ticket audit in which the comment was added. Read-only."""
    author_id: int | None
    """Writer of the comment; the current user when left out on sending."""
    body: str
    """Text of the comment; Markdown may apply on sending."""
    channel_back: str
    """Whether to pass the comment on to the social channel of the ticket."""
    channel_source_id: str | None
    """Account or page of the social channel to reply from; null if none."""
    created_at: str
    """When the comment was written. Only `client.ticket_import.create()` takes it."""
    event_type: str
    """Kind of event in an event export, such as `Comment`."""
    html_body: str
    """Text of the comment as HTML; when sent it takes the place of `body`."""
    id: int
    """Identifies the comment; assigned by Zendesk. Read-only."""
    metadata: MetadataDict
    """Details about the client and system, such as flags on trust. Read-only."""
    plain_body: str
    """Text of the comment with formatting stripped. Read-only."""
    public: bool
    """Whether end users see the comment; false makes it an internal note. It has no fixed default: left out it follows the ticket, and the comment may be e-mailed to the customer."""
    ticket_id: int
    """Ticket the comment belongs to."""
    timestamp: int
    """When the comment was made, in seconds since 1970, in event exports."""
    translate_to: str | None
    """Language the text is to be translated to; null for none."""
    type: Literal["Comment", "VoiceComment"] | str
    """Either `Comment`, or `VoiceComment` for calls. Read-only."""
    uploads: list[str]
    """Tokens of uploaded files to attach; used only when sending a comment."""
    value: str
    """Text of the comment in an alternative form; only sent, on ticket import or update."""
    via: ViaDict
    """Channel through which the comment came."""
    via_reference_id: int | None
    """Source within the channel, such as the ticket or rule it came from."""


class CommentEventDict(TypedDict, total=False):
    """Comment as an event of a ticket audit: the time is that of the audit."""

    add_short_url: bool
    """Whether a short link to the ticket is appended when replying by a social channel."""
    attachments: list[AttachmentDict]
    """Files that came with the comment. Read-only."""
    audit_id: int
    """Ticket audit in which the comment was added. Read-only."""
    author_id: int | None
    """Writer of the comment; the current user when left out on sending."""
    body: str
    """Text of the comment; Markdown may apply on sending."""
    channel_back: str
    """Whether to pass the comment on to the social channel of the ticket."""
    channel_source_id: str | None
    """Account or page of the social channel to reply from; null if none."""
    created_at: str
    """When the comment was written. Read-only."""
    event_type: str
    """Kind of event in an event export, such as `Comment`."""
    html_body: str
    """Text of the comment as HTML; when sent it takes the place of `body`."""
    id: int
    """Identifies the comment; assigned by Zendesk. Read-only."""
    metadata: MetadataDict
    """Details about the client and system, such as flags on trust. Read-only."""
    plain_body: str
    """Text of the comment with formatting stripped. Read-only."""
    public: bool
    """Whether end users see the comment; false makes it an internal note. It has no fixed default: left out it follows the ticket, and the comment may be e-mailed to the customer."""
    ticket_id: int
    """Ticket the comment belongs to."""
    timestamp: int
    """When the comment was made, in seconds since 1970, in event exports."""
    translate_to: str | None
    """Language the text is to be translated to; null for none."""
    type: Literal["Comment"]
    """Event type, always `Comment`. Read-only."""
    uploads: list[str]
    """Tokens of uploaded files to attach; used only when sending a comment."""
    value: str
    """Text of the comment in an alternative form; only sent, on ticket import or update."""
    via: ViaDict
    """Channel through which the comment came."""
    via_reference_id: int | None
    """Source within the channel, such as the ticket or rule it came from."""


class DeletedTicketDict(TypedDict, total=False):
    """Ticket in the list of deleted tickets, where it can be restored or removed for good for 30 days. Beside the fields here only `subject` and `description` come; the others are None."""

    actor: IdNameDict
    """User who deleted the ticket."""
    additional_collaborators: list[CollaboratorDict | int | str]
    """Only sent; people to add as CCs while keeping the present ones."""
    additional_tags: list[str]
    """Only sent, in bulk updates; tags to add while keeping the present ones."""
    allow_attachments: bool
    """Whether agents may add attachments to a reply on this ticket. Read-only."""
    allow_channelback: bool
    """Whether replies are sent back to the originating channel; `false` for closed or unsupported ones. Read-only."""
    assignee_email: str
    """Only sent; assigns the ticket to the agent with this address."""
    assignee_id: int | None
    """Agent responsible for the ticket; null while unassigned."""
    attribute_value_ids: list[str]
    """Only sent; routing attribute values (skills) the ticket shall require."""
    brand_id: int | None
    """Brand the ticket belongs to."""
    collaborator_ids: list[int]
    """Users CC'd on the ticket; setting it replaces the whole list."""
    collaborators: list[CollaboratorDict | int | str]
    """Only sent; people to CC by id, address or name and address, creating unknown ones."""
    comment: CommentDict
    """Comment to add; only sent, on creation and update, and required to start the conversation. Say whether it is `public`: left out, it may be e-mailed to the customer."""
    comment_count: int
    """Number of comments; given only when `comment_count` is sideloaded. Read-only."""
    comments: list[CommentDict]
    """Only sent, when importing; the full conversation with authors and original times."""
    created_at: str
    """When the ticket was created. Read-only."""
    custom: dict[str, object]
    """Only sent; values of custom fields by the names of the fields."""
    custom_fields: list[CustomFieldDict]
    """Values of custom ticket fields, each paired with its field id. Zendesk keeps what is not sent."""
    custom_status_id: int | None
    """Custom status the ticket is in; refines the category in `status`."""
    dates: TicketDatesDict
    """Milestones such as first assignment and solution; given only when `dates` is sideloaded. Read-only."""
    deleted_at: str
    """When the ticket was deleted."""
    deleted_ticket_form_id: int | None
    """Former ticket form of the ticket, when that form has since been deleted. Read-only."""
    description: str
    """Text of the first comment. Use `comment` rather than this to write a new ticket. Set on creation only."""
    due_at: str | None
    """Deadline of a ticket of type `task`; null for other types."""
    email_cc_ids: list[int]
    """Users who get copies of the ticket's email notifications. Changes are sent as entries of `email_ccs`."""
    email_ccs: list[EmailCCDict] | None
    """Only sent; email CCs to add or remove, each with an `action` of `put` or `delete`."""
    encoded_id: str
    """Ticket reference in the form used for threading emails, such as `ABC123-DEF4`. Read-only."""
    external_id: str | None
    """Your own reference for the ticket, for linking to another system; need not be unique."""
    fields: list[CustomFieldDict]
    """Same values as `custom_fields`, kept for older clients. Sent as `custom_fields`. Zendesk keeps what is not sent."""
    follower_ids: list[int]
    """Agents who follow the ticket, without end users knowing. Changes are sent as entries of `followers`."""
    followers: list[FollowerDict]
    """Only sent; followers to add or remove, each with an `action` of `put` or `delete`."""
    followup_ids: list[int]
    """Follow-up tickets created from this one after it closed. Read-only."""
    forum_topic_id: int | None
    """Topic of the retired web portal that the ticket was made from; null otherwise."""
    from_messaging_channel: bool
    """Whether the ticket started in a messaging channel. Read-only."""
    generated_timestamp: int
    """Unix time in seconds of the last change of any kind, background ones included; used by incremental exports. Read-only."""
    group_id: int | None
    """Group the ticket is assigned to; null when it has none."""
    has_incidents: bool
    """Whether this problem ticket has incidents linked to it. Read-only."""
    id: int
    """Identifies the ticket that was deleted."""
    incident_count: int
    """Number of linked incidents of a problem; given only when `incident_counts` is sideloaded. Read-only."""
    is_public: bool
    """Whether any comment is public; `false` means the ticket is entirely private. Read-only."""
    last_audits: list[AuditDict]
    """Latest audits of the ticket; given only when `last_audits` is sideloaded. Read-only."""
    macro_id: int
    """Only sent; macro to be recorded in the audit as applied."""
    macro_ids: list[int]
    """Only sent; macros to be recorded in the audit as applied."""
    metadata: dict[str, object]
    """Only sent; custom data to store in the audit of this change."""
    metric_events: dict[str, object]
    """Measurement events of the ticket, by metric; given only when `metric_events` is sideloaded. Read-only."""
    metric_set: TicketMetricDict
    """Reply, wait and resolution metrics; given only when `metric_sets` is sideloaded. Read-only."""
    organization_id: int | None
    """Organization of the requester; may be set to another of the requester's organizations."""
    origin_zrn: str
    """Only sent; Zendesk resource name of the record the ticket originates from."""
    previous_state: str
    """Status the ticket had when it was deleted."""
    priority: Literal["urgent", "high", "normal", "low"] | None
    """How urgent the ticket is; null while not set."""
    problem_id: int | None
    """Problem ticket that this incident is linked to; null when not linked."""
    raw_subject: str
    """Subject with its dynamic content placeholder kept, or `subject` if it has none."""
    recipient: str | None
    """Support address that the requester originally wrote to."""
    remove_tags: list[str]
    """Only sent, in bulk updates; tags to take off while keeping the others."""
    requester: str | int | TicketRequesterDict
    """Only sent; whom the ticket is for, found by email or created if unknown."""
    requester_id: int | None
    """User who asked for help."""
    result_type: Literal["ticket"]
    """Kind of record, `ticket`; only on hits of a search. Read-only."""
    safe_update: bool
    """Only sent; `true` rejects the update if the ticket changed since `updated_stamp`."""
    satisfaction_probability: float | None
    """Predicted chance, from 0 to 1, that the customer will be satisfied. Read-only."""
    satisfaction_rating: TicketSatisfactionRatingDict | str | None
    """Rating given by the requester; null or unoffered if there is none. Read-only."""
    sharing_agreement_ids: list[int]
    """Sharing agreements through which the ticket is shared with other accounts."""
    sharing_agreements: list[SharingAgreementRefDict]
    """Only sent; shares the ticket under these agreements."""
    slas: TicketSlasDict
    """Stage and time left of each SLA target; given only when `slas` is sideloaded. Read-only."""
    solved_at: str
    """Only sent, when importing; when the ticket was solved in the old system."""
    status: Literal["new", "open", "pending", "hold", "solved", "closed", "deleted"]
    """State of the ticket, or the category of its custom status; `deleted` is only read, in exports. Setting `closed` cannot be undone: a closed ticket refuses every later change."""
    subject: str | None
    """Headline of the ticket; null or empty when none was given."""
    submitter_id: int | None
    """User who entered the ticket, which may differ from the requester."""
    support_type: Literal["agent", "ai_agent"] | None
    """Who handles the ticket: a human agent or an AI agent."""
    suspended_ticket_id: int
    """Only sent; suspended message that this ticket is made from."""
    suspension_type_id: int
    """Only sent; numeric code of the reason the ticket was suspended for."""
    system_metadata: TicketSystemMetadataDict
    """Only sent; client and IP address to record for the change."""
    tags: list[str]
    """Tags of the ticket; setting it replaces the whole list. In bulk updates `additional_tags` and `remove_tags` change single tags."""
    tde_workspace: TicketTdeWorkspaceDict
    """Only sent; change of the contextual workspace to be recorded with the update."""
    ticket_form_id: int | None
    """Form that decides which fields the ticket shows; set to null for the default."""
    tpe_voice_comment: TicketTpeVoiceCommentDict
    """Only sent; details of a call from a Talk Partner Edition phone system to add as a comment."""
    type: Literal["problem", "incident", "question", "task"] | None
    """Nature of the ticket; incidents may link to a problem and tasks have a due date."""
    updated_at: str
    """When the ticket last changed in a way that made an audit; background changes do not count. Read-only."""
    updated_stamp: str
    """Only sent; `updated_at` as last read, for detecting conflicts with `safe_update`."""
    url: str
    """API address of the ticket, not the page that agents open. Read-only."""
    via: ViaDict
    """Channel and source through which the ticket was created."""
    via_followup_source_id: int
    """Only sent; closed ticket that this one follows up. Set on creation only."""
    via_id: Literal[44, 45, 46] | int
    """Only sent; kind of phone contact: 44 voicemail, 45 inbound call, 46 outbound call."""
    voice_comment: TicketVoiceCommentDict
    """Only sent; details of a phone call to add as a voice comment."""


class MacroResultCommentDict(TypedDict, total=False):
    """Comment that a macro would add to the ticket, part of a macro preview."""

    add_short_url: bool
    """Whether a short link to the ticket is appended when replying by a social channel."""
    attachments: list[AttachmentDict]
    """Files that came with the comment. Read-only."""
    audit_id: int
    """Ticket audit in which the comment was added. Read-only."""
    author_id: int | None
    """Writer of the comment; the current user when left out on sending."""
    body: str
    """Text of the comment; Markdown may apply on sending."""
    channel_back: str
    """Whether to pass the comment on to the social channel of the ticket."""
    channel_source_id: str | None
    """Account or page of the social channel to reply from; null if none."""
    created_at: str
    """When the comment was written. Read-only."""
    event_type: str
    """Kind of event in an event export, such as `Comment`."""
    html_body: str
    """Text of the comment as HTML; when sent it takes the place of `body`."""
    id: int
    """Identifies the comment; assigned by Zendesk. Read-only."""
    metadata: MetadataDict
    """Details about the client and system, such as flags on trust. Read-only."""
    plain_body: str
    """Text of the comment with formatting stripped. Read-only."""
    public: bool
    """Whether end users see the comment; false makes it an internal note. It has no fixed default: left out it follows the ticket, and the comment may be e-mailed to the customer."""
    scoped_body: list[list[str]]
    """Comment texts paired with the channel or scope they apply to. Read-only."""
    ticket_id: int
    """Ticket the comment belongs to."""
    timestamp: int
    """When the comment was made, in seconds since 1970, in event exports."""
    translate_to: str | None
    """Language the text is to be translated to; null for none."""
    type: Literal["Comment", "VoiceComment"] | str
    """Either `Comment`, or `VoiceComment` for calls. Read-only."""
    uploads: list[str]
    """Tokens of uploaded files to attach; used only when sending a comment."""
    value: str
    """Text of the comment in an alternative form; only sent, on ticket import or update."""
    via: ViaDict
    """Channel through which the comment came."""
    via_reference_id: int | None
    """Source within the channel, such as the ticket or rule it came from."""


class MacroResultTicketDict(TypedDict, total=False):
    """Ticket as it would be after a macro, part of a macro preview: all of it counts as changed, so that `client.tickets.update` stores it. Without a ticket to apply the macro to only the values that it sets come."""

    additional_collaborators: list[CollaboratorDict | int | str]
    """Only sent; people to add as CCs while keeping the present ones."""
    additional_tags: list[str]
    """Only sent, in bulk updates; tags to add while keeping the present ones."""
    allow_attachments: bool
    """Whether agents may add attachments to a reply on this ticket. Read-only."""
    allow_channelback: bool
    """Whether replies are sent back to the originating channel; `false` for closed or unsupported ones. Read-only."""
    assignee_email: str
    """Only sent; assigns the ticket to the agent with this address."""
    assignee_id: int | None
    """Agent responsible for the ticket; null while unassigned."""
    attribute_value_ids: list[str]
    """Only sent; routing attribute values (skills) the ticket shall require."""
    brand_id: int | None
    """Brand the ticket belongs to."""
    collaborator_ids: list[int]
    """Users CC'd on the ticket; setting it replaces the whole list."""
    collaborators: list[CollaboratorDict | int | str]
    """Only sent; people to CC by id, address or name and address, creating unknown ones."""
    comment: MacroResultCommentDict
    """Comment that the macro would add."""
    comment_count: int
    """Number of comments; given only when `comment_count` is sideloaded. Read-only."""
    comments: list[CommentDict]
    """Only sent, when importing; the full conversation with authors and original times."""
    created_at: str
    """When the ticket was created. Read-only."""
    custom: dict[str, object]
    """Only sent; values of custom fields by the names of the fields."""
    custom_fields: list[CustomFieldDict]
    """Values of custom ticket fields, each paired with its field id. Zendesk keeps what is not sent."""
    custom_status_id: int | None
    """Custom status the ticket is in; refines the category in `status`."""
    dates: TicketDatesDict
    """Milestones such as first assignment and solution; given only when `dates` is sideloaded. Read-only."""
    deleted_ticket_form_id: int | None
    """Former ticket form of the ticket, when that form has since been deleted. Read-only."""
    description: str
    """Text of the first comment. Use `comment` rather than this to write a new ticket. Set on creation only."""
    due_at: str | None
    """Deadline of a ticket of type `task`; null for other types."""
    email_cc_ids: list[int]
    """Users who get copies of the ticket's email notifications. Changes are sent as entries of `email_ccs`."""
    email_ccs: list[EmailCCDict] | None
    """Only sent; email CCs to add or remove, each with an `action` of `put` or `delete`."""
    encoded_id: str
    """Ticket reference in the form used for threading emails, such as `ABC123-DEF4`. Read-only."""
    external_id: str | None
    """Your own reference for the ticket, for linking to another system; need not be unique."""
    fields: list[CustomFieldDict]
    """Same values as `custom_fields`, kept for older clients. Sent as `custom_fields`. Zendesk keeps what is not sent."""
    follower_ids: list[int]
    """Agents who follow the ticket, without end users knowing. Changes are sent as entries of `followers`."""
    followers: list[FollowerDict]
    """Only sent; followers to add or remove, each with an `action` of `put` or `delete`."""
    followup_ids: list[int]
    """Follow-up tickets created from this one after it closed. Read-only."""
    forum_topic_id: int | None
    """Topic of the retired web portal that the ticket was made from; null otherwise."""
    from_messaging_channel: bool
    """Whether the ticket started in a messaging channel. Read-only."""
    generated_timestamp: int
    """Unix time in seconds of the last change of any kind, background ones included; used by incremental exports. Read-only."""
    group_id: int | None
    """Group the ticket is assigned to; null when it has none."""
    has_incidents: bool
    """Whether this problem ticket has incidents linked to it. Read-only."""
    id: int
    """Ticket number as agents see it; assigned by Zendesk."""
    incident_count: int
    """Number of linked incidents of a problem; given only when `incident_counts` is sideloaded. Read-only."""
    is_public: bool
    """Whether any comment is public; `false` means the ticket is entirely private. Read-only."""
    last_audits: list[AuditDict]
    """Latest audits of the ticket; given only when `last_audits` is sideloaded. Read-only."""
    macro_id: int
    """Only sent; macro to be recorded in the audit as applied."""
    macro_ids: list[int]
    """Only sent; macros to be recorded in the audit as applied."""
    metadata: dict[str, object]
    """Only sent; custom data to store in the audit of this change."""
    metric_events: dict[str, object]
    """Measurement events of the ticket, by metric; given only when `metric_events` is sideloaded. Read-only."""
    metric_set: TicketMetricDict
    """Reply, wait and resolution metrics; given only when `metric_sets` is sideloaded. Read-only."""
    organization_id: int | None
    """Organization of the requester; may be set to another of the requester's organizations."""
    origin_zrn: str
    """Only sent; Zendesk resource name of the record the ticket originates from."""
    priority: Literal["urgent", "high", "normal", "low"] | None
    """How urgent the ticket is; null while not set."""
    problem_id: int | None
    """Problem ticket that this incident is linked to; null when not linked."""
    raw_subject: str
    """Subject with its dynamic content placeholder kept, or `subject` if it has none."""
    recipient: str | None
    """Support address that the requester originally wrote to."""
    remove_tags: list[str]
    """Only sent, in bulk updates; tags to take off while keeping the others."""
    requester: str | int | TicketRequesterDict
    """Only sent; whom the ticket is for, found by email or created if unknown."""
    requester_id: int | None
    """User who asked for help."""
    result_type: Literal["ticket"]
    """Kind of record, `ticket`; only on hits of a search. Read-only."""
    safe_update: bool
    """Only sent; `true` rejects the update if the ticket changed since `updated_stamp`."""
    satisfaction_probability: float | None
    """Predicted chance, from 0 to 1, that the customer will be satisfied. Read-only."""
    satisfaction_rating: TicketSatisfactionRatingDict | str | None
    """Rating given by the requester; null or unoffered if there is none. Read-only."""
    sharing_agreement_ids: list[int]
    """Sharing agreements through which the ticket is shared with other accounts."""
    sharing_agreements: list[SharingAgreementRefDict]
    """Only sent; shares the ticket under these agreements."""
    slas: TicketSlasDict
    """Stage and time left of each SLA target; given only when `slas` is sideloaded. Read-only."""
    solved_at: str
    """Only sent, when importing; when the ticket was solved in the old system."""
    status: Literal["new", "open", "pending", "hold", "solved", "closed", "deleted"]
    """State of the ticket, or the category of its custom status; `deleted` is only read, in exports. Setting `closed` cannot be undone: a closed ticket refuses every later change."""
    subject: str | None
    """Headline of the ticket; null or empty when none was given."""
    submitter_id: int | None
    """User who entered the ticket, which may differ from the requester."""
    support_type: Literal["agent", "ai_agent"] | None
    """Who handles the ticket: a human agent or an AI agent."""
    suspended_ticket_id: int
    """Only sent; suspended message that this ticket is made from."""
    suspension_type_id: int
    """Only sent; numeric code of the reason the ticket was suspended for."""
    system_metadata: TicketSystemMetadataDict
    """Only sent; client and IP address to record for the change."""
    tags: list[str]
    """Tags of the ticket; setting it replaces the whole list. In bulk updates `additional_tags` and `remove_tags` change single tags."""
    tde_workspace: TicketTdeWorkspaceDict
    """Only sent; change of the contextual workspace to be recorded with the update."""
    ticket_form_id: int | None
    """Form that decides which fields the ticket shows; set to null for the default."""
    tpe_voice_comment: TicketTpeVoiceCommentDict
    """Only sent; details of a call from a Talk Partner Edition phone system to add as a comment."""
    type: Literal["problem", "incident", "question", "task"] | None
    """Nature of the ticket; incidents may link to a problem and tasks have a due date."""
    updated_at: str
    """When the ticket last changed in a way that made an audit; background changes do not count. Read-only."""
    updated_stamp: str
    """Only sent; `updated_at` as last read, for detecting conflicts with `safe_update`."""
    url: str
    """API address of the ticket, not the page that agents open. Read-only."""
    via: ViaDict
    """Channel and source through which the ticket was created."""
    via_followup_source_id: int
    """Only sent; closed ticket that this one follows up. Set on creation only."""
    via_id: Literal[44, 45, 46] | int
    """Only sent; kind of phone contact: 44 voicemail, 45 inbound call, 46 outbound call."""
    voice_comment: TicketVoiceCommentDict
    """Only sent; details of a phone call to add as a voice comment."""


class RequestDict(TypedDict, total=False):
    """Ticket from the end user's point of view, without the fields meant for agents only."""

    additional_collaborators: list[object]
    """Only sent: people to add to the copied ones, as ids, addresses or name and email."""
    assignee_id: int
    """Identifies the agent in charge; may be hidden from end users. Read-only."""
    can_be_solved_by_me: bool
    """Whether the caller may mark the request as solved. Read-only."""
    collaborator_ids: list[int]
    """Identifies the users copied on the request. Read-only."""
    collaborators: list[object]
    """Only sent: people to copy on the request, as ids, addresses or name and email. Set on creation only."""
    comment: CommentDict
    """Only sent: adds a comment; on creation it becomes the description."""
    created_at: str
    """When the request was made. Read-only."""
    custom: dict[str, object]
    """Only sent; values of custom fields by the names of the fields."""
    custom_fields: list[CustomFieldDict]
    """Values of custom ticket fields that end users may see. Zendesk keeps what is not sent."""
    custom_status_id: int
    """Identifies the custom ticket status, where those are in use."""
    description: str
    """Text of the first comment. Read-only."""
    due_at: str | None
    """When the request is due; only for type `task`, null otherwise."""
    email_cc_ids: list[int]
    """Identifies the users copied by email. Read-only."""
    fields: list[object]
    """Values of custom fields; repeats `custom_fields`. Sent as `custom_fields`. Zendesk keeps what is not sent."""
    followup_source_id: int
    """Identifies the closed ticket this request follows up. Read-only."""
    group_id: int
    """Identifies the group in charge of the request. Read-only."""
    id: int
    """Identifies the request; the same number as its ticket. Read-only."""
    is_public: bool
    """True when at least one comment is public. Set on creation only."""
    organization_id: int
    """Identifies the organization of the requester. Set on creation only."""
    priority: str | None
    """Urgency: `low`, `normal`, `high` or `urgent`; null when not set."""
    recipient: str
    """Support address the request was first sent to."""
    requester: dict[str, object]
    """Only sent: name and email of the person asking, for anonymous requests. Set on creation only."""
    requester_id: int
    """Identifies the user who asked for support. Read-only."""
    solved: bool
    """Whether the request is solved; an end user sends true to solve it."""
    status: str
    """State: `new`, `open`, `pending`, `hold`, `solved` or `closed`."""
    subject: str
    """Subject line; end users may be barred from setting it."""
    ticket_form_id: int
    """Identifies the ticket form used; only on plans with several forms."""
    type: str | None
    """Kind of request: `question`, `incident`, `problem` or `task`; null when not set."""
    updated_at: str
    """When the request last changed. Read-only."""
    url: str
    """API address of this request. Read-only."""
    via: ViaDict
    """Channel through which the request was made."""
    via_followup_source_id: int
    """Only sent: id of a closed ticket; makes the new request a follow-up of it. Set on creation only."""


class TicketDict(TypedDict, total=False):
    """A support request with its conversation, properties and people: the central record of Zendesk Support."""

    additional_collaborators: list[CollaboratorDict | int | str]
    """Only sent; people to add as CCs while keeping the present ones."""
    additional_tags: list[str]
    """Only sent, in bulk updates; tags to add while keeping the present ones."""
    allow_attachments: bool
    """Whether agents may add attachments to a reply on this ticket. Read-only."""
    allow_channelback: bool
    """Whether replies are sent back to the originating channel; `false` for closed or unsupported ones. Read-only."""
    assignee_email: str
    """Only sent; assigns the ticket to the agent with this address."""
    assignee_id: int | None
    """Agent responsible for the ticket; null while unassigned."""
    attribute_value_ids: list[str]
    """Only sent; routing attribute values (skills) the ticket shall require."""
    brand_id: int | None
    """Brand the ticket belongs to."""
    collaborator_ids: list[int]
    """Users CC'd on the ticket; setting it replaces the whole list."""
    collaborators: list[CollaboratorDict | int | str]
    """Only sent; people to CC by id, address or name and address, creating unknown ones."""
    comment: CommentDict
    """Comment to add; only sent, on creation and update, and required to start the conversation. Say whether it is `public`: left out, it may be e-mailed to the customer."""
    comment_count: int
    """Number of comments; given only when `comment_count` is sideloaded. Read-only."""
    comments: list[CommentDict]
    """Only sent, when importing; the full conversation with authors and original times."""
    created_at: str
    """When the ticket was created. Only `client.ticket_import.create()` takes it."""
    custom: dict[str, object]
    """Only sent; values of custom fields by the names of the fields."""
    custom_fields: list[CustomFieldDict]
    """Values of custom ticket fields, each paired with its field id. Zendesk keeps what is not sent."""
    custom_status_id: int | None
    """Custom status the ticket is in; refines the category in `status`."""
    dates: TicketDatesDict
    """Milestones such as first assignment and solution; given only when `dates` is sideloaded. Read-only."""
    deleted_ticket_form_id: int | None
    """Former ticket form of the ticket, when that form has since been deleted. Read-only."""
    description: str
    """Text of the first comment. Use `comment` rather than this to write a new ticket. Set on creation only."""
    due_at: str | None
    """Deadline of a ticket of type `task`; null for other types."""
    email_cc_ids: list[int]
    """Users who get copies of the ticket's email notifications. Changes are sent as entries of `email_ccs`."""
    email_ccs: list[EmailCCDict] | None
    """Only sent; email CCs to add or remove, each with an `action` of `put` or `delete`."""
    encoded_id: str
    """Ticket reference in the form used for threading emails, such as `ABC123-DEF4`. Read-only."""
    external_id: str | None
    """Your own reference for the ticket, for linking to another system; need not be unique."""
    fields: list[CustomFieldDict]
    """Same values as `custom_fields`, kept for older clients. Sent as `custom_fields`. Zendesk keeps what is not sent."""
    follower_ids: list[int]
    """Agents who follow the ticket, without end users knowing. Changes are sent as entries of `followers`."""
    followers: list[FollowerDict]
    """Only sent; followers to add or remove, each with an `action` of `put` or `delete`."""
    followup_ids: list[int]
    """Follow-up tickets created from this one after it closed. Read-only."""
    forum_topic_id: int | None
    """Topic of the retired web portal that the ticket was made from; null otherwise."""
    from_messaging_channel: bool
    """Whether the ticket started in a messaging channel. Read-only."""
    generated_timestamp: int
    """Unix time in seconds of the last change of any kind, background ones included; used by incremental exports. Read-only."""
    group_id: int | None
    """Group the ticket is assigned to; null when it has none."""
    has_incidents: bool
    """Whether this problem ticket has incidents linked to it. Read-only."""
    id: int
    """Ticket number as agents see it; assigned by Zendesk."""
    incident_count: int
    """Number of linked incidents of a problem; given only when `incident_counts` is sideloaded. Read-only."""
    is_public: bool
    """Whether any comment is public; `false` means the ticket is entirely private. Read-only."""
    last_audits: list[AuditDict]
    """Latest audits of the ticket; given only when `last_audits` is sideloaded. Read-only."""
    macro_id: int
    """Only sent; macro to be recorded in the audit as applied."""
    macro_ids: list[int]
    """Only sent; macros to be recorded in the audit as applied."""
    metadata: dict[str, object]
    """Only sent; custom data to store in the audit of this change."""
    metric_events: dict[str, object]
    """Measurement events of the ticket, by metric; given only when `metric_events` is sideloaded. Read-only."""
    metric_set: TicketMetricDict
    """Reply, wait and resolution metrics; given only when `metric_sets` is sideloaded. Read-only."""
    organization_id: int | None
    """Organization of the requester; may be set to another of the requester's organizations."""
    origin_zrn: str
    """Only sent; Zendesk resource name of the record the ticket originates from."""
    priority: Literal["urgent", "high", "normal", "low"] | None
    """How urgent the ticket is; null while not set."""
    problem_id: int | None
    """Problem ticket that this incident is linked to; null when not linked."""
    raw_subject: str
    """Subject with its dynamic content placeholder kept, or `subject` if it has none."""
    recipient: str | None
    """Support address that the requester originally wrote to."""
    remove_tags: list[str]
    """Only sent, in bulk updates; tags to take off while keeping the others."""
    requester: str | int | TicketRequesterDict
    """Only sent; whom the ticket is for, found by email or created if unknown."""
    requester_id: int | None
    """User who asked for help."""
    result_type: Literal["ticket"]
    """Kind of record, `ticket`; only on hits of a search. Read-only."""
    safe_update: bool
    """Only sent; `true` rejects the update if the ticket changed since `updated_stamp`."""
    satisfaction_probability: float | None
    """Predicted chance, from 0 to 1, that the customer will be satisfied. Read-only."""
    satisfaction_rating: TicketSatisfactionRatingDict | str | None
    """Rating given by the requester; null or unoffered if there is none. Read-only."""
    sharing_agreement_ids: list[int]
    """Sharing agreements through which the ticket is shared with other accounts."""
    sharing_agreements: list[SharingAgreementRefDict]
    """Only sent; shares the ticket under these agreements."""
    slas: TicketSlasDict
    """Stage and time left of each SLA target; given only when `slas` is sideloaded. Read-only."""
    solved_at: str
    """Only sent, when importing; when the ticket was solved in the old system."""
    status: Literal["new", "open", "pending", "hold", "solved", "closed", "deleted"]
    """State of the ticket, or the category of its custom status; `deleted` is only read, in exports. Setting `closed` cannot be undone: a closed ticket refuses every later change."""
    subject: str | None
    """Headline of the ticket; null or empty when none was given."""
    submitter_id: int | None
    """User who entered the ticket, which may differ from the requester."""
    support_type: Literal["agent", "ai_agent"] | None
    """Who handles the ticket: a human agent or an AI agent."""
    suspended_ticket_id: int
    """Only sent; suspended message that this ticket is made from."""
    suspension_type_id: int
    """Only sent; numeric code of the reason the ticket was suspended for."""
    system_metadata: TicketSystemMetadataDict
    """Only sent; client and IP address to record for the change."""
    tags: list[str]
    """Tags of the ticket; setting it replaces the whole list. In bulk updates `additional_tags` and `remove_tags` change single tags."""
    tde_workspace: TicketTdeWorkspaceDict
    """Only sent; change of the contextual workspace to be recorded with the update."""
    ticket_form_id: int | None
    """Form that decides which fields the ticket shows; set to null for the default."""
    tpe_voice_comment: TicketTpeVoiceCommentDict
    """Only sent; details of a call from a Talk Partner Edition phone system to add as a comment."""
    type: Literal["problem", "incident", "question", "task"] | None
    """Nature of the ticket; incidents may link to a problem and tasks have a due date."""
    updated_at: str
    """When the ticket last changed in a way that made an audit; background changes do not count. Only `client.ticket_import.create()` takes it."""
    updated_stamp: str
    """Only sent; `updated_at` as last read, for detecting conflicts with `safe_update`."""
    url: str
    """API address of the ticket, not the page that agents open. Read-only."""
    via: ViaDict
    """Channel and source through which the ticket was created."""
    via_followup_source_id: int
    """Only sent; closed ticket that this one follows up. Set on creation only."""
    via_id: Literal[44, 45, 46] | int
    """Only sent; kind of phone contact: 44 voicemail, 45 inbound call, 46 outbound call."""
    voice_comment: TicketVoiceCommentDict
    """Only sent; details of a phone call to add as a voice comment."""


class TicketAuditDict(TypedDict, total=False):
    """A ticket together with the audit of the change just made, as returned by creating or updating it."""

    audit: AuditDict
    """Events that the create or update call caused."""
    ticket: TicketDict
    """State of the ticket after the change."""


class BookmarkTicketDict(TypedDict, total=False):
    """Ticket inside a bookmark, in short form."""

    additional_collaborators: list[CollaboratorDict | int | str]
    """Only sent; people to add as CCs while keeping the present ones."""
    additional_tags: list[str]
    """Only sent, in bulk updates; tags to add while keeping the present ones."""
    allow_attachments: bool
    """Whether agents may add attachments to a reply on this ticket. Read-only."""
    allow_channelback: bool
    """Whether replies are sent back to the originating channel; `false` for closed or unsupported ones. Read-only."""
    assignee_email: str
    """Only sent; assigns the ticket to the agent with this address."""
    assignee_id: int | None
    """Agent responsible for the ticket; null while unassigned."""
    attribute_value_ids: list[str]
    """Only sent; routing attribute values (skills) the ticket shall require."""
    brand_id: int | None
    """Brand the ticket belongs to."""
    collaborator_ids: list[int]
    """Users CC'd on the ticket; setting it replaces the whole list."""
    collaborators: list[CollaboratorDict | int | str]
    """Only sent; people to CC by id, address or name and address, creating unknown ones."""
    comment: CommentDict
    """Comment to add; only sent, on creation and update, and required to start the conversation. Say whether it is `public`: left out, it may be e-mailed to the customer."""
    comment_count: int
    """Number of comments; given only when `comment_count` is sideloaded. Read-only."""
    comments: list[CommentDict]
    """Only sent, when importing; the full conversation with authors and original times."""
    created_at: str
    """When the ticket was created. Read-only."""
    custom: dict[str, object]
    """Only sent; values of custom fields by the names of the fields."""
    custom_fields: list[CustomFieldDict]
    """Values of custom ticket fields, each paired with its field id. Zendesk keeps what is not sent."""
    custom_status_id: int | None
    """Custom status the ticket is in; refines the category in `status`."""
    dates: TicketDatesDict
    """Milestones such as first assignment and solution; given only when `dates` is sideloaded. Read-only."""
    deleted_ticket_form_id: int | None
    """Former ticket form of the ticket, when that form has since been deleted. Read-only."""
    description: str
    """Text of the first comment. Use `comment` rather than this to write a new ticket. Set on creation only."""
    due_at: str | None
    """Deadline of a ticket of type `task`; null for other types."""
    email_cc_ids: list[int]
    """Users who get copies of the ticket's email notifications. Changes are sent as entries of `email_ccs`."""
    email_ccs: list[EmailCCDict] | None
    """Only sent; email CCs to add or remove, each with an `action` of `put` or `delete`."""
    encoded_id: str
    """Ticket reference in the form used for threading emails, such as `ABC123-DEF4`. Read-only."""
    external_id: str | None
    """Your own reference for the ticket, for linking to another system; need not be unique."""
    fields: list[CustomFieldDict]
    """Same values as `custom_fields`, kept for older clients. Sent as `custom_fields`. Zendesk keeps what is not sent."""
    follower_ids: list[int]
    """Agents who follow the ticket, without end users knowing. Changes are sent as entries of `followers`."""
    followers: list[FollowerDict]
    """Only sent; followers to add or remove, each with an `action` of `put` or `delete`."""
    followup_ids: list[int]
    """Follow-up tickets created from this one after it closed. Read-only."""
    forum_topic_id: int | None
    """Topic of the retired web portal that the ticket was made from; null otherwise."""
    from_messaging_channel: bool
    """Whether the ticket started in a messaging channel. Read-only."""
    generated_timestamp: int
    """Unix time in seconds of the last change of any kind, background ones included; used by incremental exports. Read-only."""
    group_id: int | None
    """Group the ticket is assigned to; null when it has none."""
    has_incidents: bool
    """Whether this problem ticket has incidents linked to it. Read-only."""
    id: int
    """Ticket number as agents see it; assigned by Zendesk."""
    incident_count: int
    """Number of linked incidents of a problem; given only when `incident_counts` is sideloaded. Read-only."""
    is_public: bool
    """Whether any comment is public; `false` means the ticket is entirely private. Read-only."""
    last_audits: list[AuditDict]
    """Latest audits of the ticket; given only when `last_audits` is sideloaded. Read-only."""
    macro_id: int
    """Only sent; macro to be recorded in the audit as applied."""
    macro_ids: list[int]
    """Only sent; macros to be recorded in the audit as applied."""
    metadata: dict[str, object]
    """Only sent; custom data to store in the audit of this change."""
    metric_events: dict[str, object]
    """Measurement events of the ticket, by metric; given only when `metric_events` is sideloaded. Read-only."""
    metric_set: TicketMetricDict
    """Reply, wait and resolution metrics; given only when `metric_sets` is sideloaded. Read-only."""
    organization_id: int | None
    """Organization of the requester; may be set to another of the requester's organizations."""
    origin_zrn: str
    """Only sent; Zendesk resource name of the record the ticket originates from."""
    priority: Literal["urgent", "high", "normal", "low"] | None
    """How urgent the ticket is; null while not set."""
    problem_id: int | None
    """Problem ticket that this incident is linked to; null when not linked."""
    raw_subject: str
    """Subject with its dynamic content placeholder kept, or `subject` if it has none."""
    recipient: str | None
    """Support address that the requester originally wrote to."""
    remove_tags: list[str]
    """Only sent, in bulk updates; tags to take off while keeping the others."""
    requester: str | int | TicketRequesterDict
    """Only sent; whom the ticket is for, found by email or created if unknown."""
    requester_id: int | None
    """User who asked for help."""
    result_type: Literal["ticket"]
    """Kind of record, `ticket`; only on hits of a search. Read-only."""
    safe_update: bool
    """Only sent; `true` rejects the update if the ticket changed since `updated_stamp`."""
    satisfaction_probability: float | None
    """Predicted chance, from 0 to 1, that the customer will be satisfied. Read-only."""
    satisfaction_rating: TicketSatisfactionRatingDict | str | None
    """Rating given by the requester; null or unoffered if there is none. Read-only."""
    sharing_agreement_ids: list[int]
    """Sharing agreements through which the ticket is shared with other accounts."""
    sharing_agreements: list[SharingAgreementRefDict]
    """Only sent; shares the ticket under these agreements."""
    slas: TicketSlasDict
    """Stage and time left of each SLA target; given only when `slas` is sideloaded. Read-only."""
    solved_at: str
    """Only sent, when importing; when the ticket was solved in the old system."""
    status: Literal["new", "open", "pending", "hold", "solved", "closed", "deleted"]
    """State of the ticket, or the category of its custom status; `deleted` is only read, in exports. Setting `closed` cannot be undone: a closed ticket refuses every later change."""
    subject: str | None
    """Headline of the ticket; null or empty when none was given."""
    submitter_id: int | None
    """User who entered the ticket, which may differ from the requester."""
    support_type: Literal["agent", "ai_agent"] | None
    """Who handles the ticket: a human agent or an AI agent."""
    suspended_ticket_id: int
    """Only sent; suspended message that this ticket is made from."""
    suspension_type_id: int
    """Only sent; numeric code of the reason the ticket was suspended for."""
    system_metadata: TicketSystemMetadataDict
    """Only sent; client and IP address to record for the change."""
    tags: list[str]
    """Tags of the ticket; setting it replaces the whole list. In bulk updates `additional_tags` and `remove_tags` change single tags."""
    tde_workspace: TicketTdeWorkspaceDict
    """Only sent; change of the contextual workspace to be recorded with the update."""
    ticket_form_id: int | None
    """Form that decides which fields the ticket shows; set to null for the default."""
    tpe_voice_comment: TicketTpeVoiceCommentDict
    """Only sent; details of a call from a Talk Partner Edition phone system to add as a comment."""
    type: Literal["problem", "incident", "question", "task"] | None
    """Nature of the ticket; incidents may link to a problem and tasks have a due date."""
    updated_at: str
    """When the ticket last changed in a way that made an audit; background changes do not count. Read-only."""
    updated_stamp: str
    """Only sent; `updated_at` as last read, for detecting conflicts with `safe_update`."""
    url: str
    """API address of the ticket, not the page that agents open. Read-only."""
    via: ViaDict
    """Channel and source through which the ticket was created."""
    via_followup_source_id: int
    """Only sent; closed ticket that this one follows up. Set on creation only."""
    via_id: Literal[44, 45, 46] | int
    """Only sent; kind of phone contact: 44 voicemail, 45 inbound call, 46 outbound call."""
    voice_comment: TicketVoiceCommentDict
    """Only sent; details of a phone call to add as a voice comment."""


class MacroResultDict(TypedDict, total=False):
    """Preview of what applying a macro would change; nothing is saved."""

    ticket: MacroResultTicketDict
    """Ticket values as they would be after the macro."""


class SkipDict(TypedDict, total=False):
    """Record that an agent passed over a ticket in guided mode."""

    created_at: str
    """When the agent skipped the ticket. Read-only."""
    id: int
    """Identifies the skip; assigned by Zendesk. Read-only."""
    reason: str
    """Why the agent skipped the ticket, in the agent's words. Set on creation only."""
    ticket: TicketDict
    """The skipped ticket as it is now. Read-only."""
    ticket_id: int
    """Identifies the ticket that was skipped. Set on creation only."""
    updated_at: str
    """When the skip record last changed. Read-only."""
    user_id: int
    """Identifies the agent who skipped the ticket. Read-only."""


class BookmarkDict(TypedDict, total=False):
    """Ticket an agent has marked for later; bookmarks are private to that agent."""

    created_at: str
    """When the ticket was bookmarked. Read-only."""
    id: int
    """Identifies the bookmark; assigned by Zendesk. Read-only."""
    ticket: BookmarkTicketDict
    """Bookmarked ticket in short form. Read-only."""
    ticket_id: int
    """Ticket to bookmark; only sent. Set on creation only."""
    url: str
    """API address of this bookmark. Read-only."""


class SunshineConfirmationDict(TypedDict, total=False):
    """How a user agrees to a new client."""

    message: SunshineMessageDict
    """What the user is asked or told."""
    type: Literal["immediate", "userActivity", "prompt"]
    """At once, with the next message of the user, or by an answer to a question."""


class SunshineConversationMessageEventDict(TypedDict, total=False):
    """A message was sent in a conversation."""

    createdAt: str
    """When the server noted the event."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: SunshineMessageEventPayloadDict
    """What the event is about."""
    type: Literal["conversation:message"]
    """What kind it is."""


class SunshineMessageDict(TypedDict, total=False):
    """Message of a conversation, from a user or from the business."""

    activity: SunshineSystemActivityDict
    """What the system did, of a message that tells of it. Read-only."""
    author: SunshineAuthorDict
    """Who it comes from."""
    content: (
        SunshineTextContentDict
        | SunshineCarouselContentDict
        | SunshineFileContentDict
        | SunshineFormContentDict
        | SunshineFormResponseContentDict
        | SunshineImageContentDict
        | SunshineListContentDict
        | SunshineLocationContentDict
        | SunshineTemplateContentDict
    )
    """What it says; its kind is told by `type`."""
    deleted: bool | None
    """Whether it only keeps the place of a deleted message. Read-only."""
    destination: SunshineDestinationDict
    """One channel that gets it."""
    id: str
    """Identifies it; given by the server. Read-only."""
    metadata: dict[str, object] | None
    """Free properties: texts, numbers and booleans, without levels. Null removes all of them."""
    override: SunshineOverrideDict
    """What one channel gets as it is, in the place of the content."""
    quotedMessage: SunshineWholeQuotedMessageDict | SunshineExternalQuotedMessageDict | None
    """Earlier message that this one answers, on WhatsApp or to a form. Read-only."""
    received: str
    """When the server got the message. Read-only."""
    references: list[SunshineReferenceDict] | None
    """Pages that a bot has taken its answer from, ten at most. Read-only."""
    schema: str
    """`whatsapp` if `content` is written in the words of WhatsApp."""
    source: SunshineSourceDict
    """Where it came from. Read-only."""


class SunshineMessageEventPayloadDict(TypedDict, total=False):
    """Message that was sent."""

    conversation: SunshineConversationDict
    """Conversation in which it happened, in short form."""
    message: SunshineMessageDict
    """The message, with its author and channel."""
    recentNotifications: list[SunshineMessageDict]
    """Notifications that were sent since the last message of the user."""


class SunshineWholeQuotedMessageDict(TypedDict, total=False):
    """Quoted message that the server knows."""

    message: SunshineMessageDict
    """Message that it is about."""
    type: Literal["message"]
    """What kind it is."""
