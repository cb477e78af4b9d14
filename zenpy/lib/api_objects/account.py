# Generated from openapi/zendesk.openapi.json (openapi/spec/support/account.yaml) by `make generate`. Do not edit.
"""Reads and changes the settings of the account, section by section."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import ListField, Nested, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.brands import Brand
    from zenpy.lib.api_objects.custom_statuses import CustomStatus
    from zenpy.lib.records.containers import ProxyDict


AccountSettingsEmailEmailSenderAuthenticationProfile: TypeAlias = Literal["default", "enhanced"]


class AccountEmailSettings(BaseObject):
    """The part of the account settings that is about mail, by itself.

    Attributes:
        email: Settings for incoming and outgoing mail. Zendesk keeps what is not sent.
    """

    _name = "account_email_settings"
    _spec = "AccountEmailSettings"
    _shown = ("email",)
    _rules = WriteRules(merged=("email",))

    email: Nested[AccountSettingsEmail] = Nested("AccountSettingsEmail")


class AccountSettings(BaseObject):
    """Account-wide configuration of a Zendesk instance, grouped by area. Agents may read it; changing
    it takes an admin.

    Attributes:
        active_features: Switches telling which features the account has turned on. Zendesk keeps
            what is not sent.
        agents: Options of the agent interface and Agent Workspace. Zendesk keeps what is not sent.
        api_: Ways in which the API may be accessed. Zendesk keeps what is not sent. On the wire:
            `api`.
        apps: Permissions for using and building apps. Zendesk keeps what is not sent.
        billing: Billing system information for the account. Zendesk keeps what is not sent.
        branding: Colors and images of the account's interface. Zendesk keeps what is not sent.
        brands: Defaults and policies for accounts with several brands. Zendesk keeps what is not
            sent.
        cdn: Content delivery networks that serve static files. Zendesk keeps what is not sent.
        chat: Options of the Chat integration. Zendesk keeps what is not sent.
        cross_sell: Internal hints for promoting other Zendesk products. Zendesk keeps what is not
            sent.
        device_metadata: What is shown to agents about a requester's device and location. Zendesk
            keeps what is not sent.
        email: Settings for incoming and outgoing mail. Zendesk keeps what is not sent.
        google_apps: Status of the Google Workspace connection. Zendesk keeps what is not sent.
        groups: Options that apply to agent groups. Zendesk keeps what is not sent.
        knowledge: Defaults of the knowledge panel that agents search from tickets. Zendesk keeps
            what is not sent.
        limits: Ceilings that apply to the account. Zendesk keeps what is not sent.
        localization: Languages the account supports. Zendesk keeps what is not sent.
        lotus: Technical options of the agent interface, known internally as Lotus. Zendesk keeps
            what is not sent.
        messaging_inactivity: What happens when a customer falls silent in a messaging conversation.
            Zendesk keeps what is not sent.
        metrics: Measures describing the account itself. Zendesk keeps what is not sent.
        onboarding: State of the guided setup for new accounts. Zendesk keeps what is not sent.
        routing: Options of omnichannel routing and agent capacity. Zendesk keeps what is not sent.
        rule: Options for macros, views and skills-based rules. Zendesk keeps what is not sent.
        side_conversations: Channels on which agents may hold side conversations. Zendesk keeps what
            is not sent.
        statistics: Which usage statistics the account can see. Zendesk keeps what is not sent.
        ticket_form: Wording shown with ticket form selection. Zendesk keeps what is not sent.
        tickets: Options for ticket handling and comments. Zendesk keeps what is not sent.
        twitter: Options of the X (formerly Twitter) channel. Zendesk keeps what is not sent.
        user: Options for user profiles and sign-up. Zendesk keeps what is not sent.
        voice: Options of Zendesk Talk. Zendesk keeps what is not sent.
    """

    _name = "account_settings"
    _spec = "AccountSettings"
    _shown = ("active_features", "agents", "api")
    _rules = WriteRules(
        merged=(
            "active_features",
            "agents",
            "api",
            "apps",
            "billing",
            "branding",
            "brands",
            "cdn",
            "chat",
            "cross_sell",
            "device_metadata",
            "email",
            "google_apps",
            "groups",
            "knowledge",
            "limits",
            "localization",
            "lotus",
            "messaging_inactivity",
            "metrics",
            "onboarding",
            "routing",
            "rule",
            "side_conversations",
            "statistics",
            "ticket_form",
            "tickets",
            "twitter",
            "user",
            "voice",
        )
    )

    active_features: Nested[AccountSettingsActiveFeatures] = Nested("AccountSettingsActiveFeatures")
    agents: Nested[AccountSettingsAgent] = Nested("AccountSettingsAgent")
    api_: Nested[AccountSettingsApi] = Nested("AccountSettingsApi", key="api")
    apps: Nested[AccountSettingsApps] = Nested("AccountSettingsApps")
    billing: Nested[AccountSettingsBilling] = Nested("AccountSettingsBilling")
    branding: Nested[AccountSettingsBranding] = Nested("AccountSettingsBranding")
    brands: Nested[AccountSettingsBrands] = Nested("AccountSettingsBrands")
    cdn: Nested[AccountSettingsCdn] = Nested("AccountSettingsCdn")
    chat: Nested[AccountSettingsChat] = Nested("AccountSettingsChat")
    cross_sell: Nested[AccountSettingsCrossSell] = Nested("AccountSettingsCrossSell")
    device_metadata: Nested[AccountSettingsDevice] = Nested("AccountSettingsDevice")
    email: Nested[AccountSettingsEmail] = Nested("AccountSettingsEmail")
    google_apps: Nested[AccountSettingsGoogleApps] = Nested("AccountSettingsGoogleApps")
    groups: Nested[AccountSettingsGroup] = Nested("AccountSettingsGroup")
    knowledge: Nested[AccountSettingsKnowledge] = Nested("AccountSettingsKnowledge")
    limits: Nested[AccountSettingsLimits] = Nested("AccountSettingsLimits")
    localization: Nested[AccountSettingsLocalization] = Nested("AccountSettingsLocalization")
    lotus: Nested[AccountSettingsLotus] = Nested("AccountSettingsLotus")
    messaging_inactivity: Nested[AccountSettingsMessageInactivity] = Nested(
        "AccountSettingsMessageInactivity"
    )
    metrics: Nested[AccountSettingsMetrics] = Nested("AccountSettingsMetrics")
    onboarding: Nested[AccountSettingsOnboarding] = Nested("AccountSettingsOnboarding")
    routing: Nested[AccountSettingsRouting] = Nested("AccountSettingsRouting")
    rule: Nested[AccountSettingsRule] = Nested("AccountSettingsRule")
    side_conversations: Nested[AccountSettingsSideConversations] = Nested("AccountSettingsSideConversations")
    statistics: Nested[AccountSettingsStatistics] = Nested("AccountSettingsStatistics")
    ticket_form: Nested[AccountSettingsTicketForm] = Nested("AccountSettingsTicketForm")
    tickets: Nested[AccountSettingsTicket] = Nested("AccountSettingsTicket")
    twitter: Nested[AccountSettingsTwitter] = Nested("AccountSettingsTwitter")
    user: Nested[AccountSettingsUser] = Nested("AccountSettingsUser")
    voice: Nested[AccountSettingsVoice] = Nested("AccountSettingsVoice")


class AccountSettingsActiveFeatures(BaseObject):
    """Feature switches of an account, found under `active_features` of the account settings.

    Attributes:
        agent_forwarding: Whether agents can have Talk calls forwarded to a phone.
        allow_ccs: Whether people can be copied on tickets.
        allow_email_template_customization: Whether the mail templates may be edited.
        automatic_answers: Whether article suggestions are sent automatically to new requests.
        bcc_archiving: Whether copies of outgoing mail go to an archive address.
        benchmark_opt_out: Whether the account withdrew from the benchmark comparison across Zendesk
            customers.
        business_hours: Whether schedules of working hours are in use.
        chat: Whether live chat is turned on.
        chat_about_my_ticket: Whether customers can start a chat about an existing ticket.
        csat_reason_code: Whether a negative satisfaction rating asks for a reason.
        custom_dkim_domain: Whether outgoing mail is signed with DKIM for the account's own domain.
        customer_context_as_default: Whether the customer context panel is opened by default.
        customer_satisfaction: Whether satisfaction ratings for tickets are active.
        customer_satisfaction_survey: Whether the newer configurable satisfaction survey is active.
        dynamic_contents: Whether placeholders with per-language texts are available.
        explore: Whether the Explore analytics product is available.
        explore_on_support_ent_plan: Whether Explore comes with the account's Support Enterprise
            plan.
        explore_on_support_pro_plan: Whether Explore comes with the account's Support Professional
            plan.
        facebook: Whether the Facebook channel is active.
        facebook_login: Whether end users may sign in with a Facebook account.
        fallback_composer: Whether the fallback comment composer is used in the agent interface.
        forum_analytics: Whether analytics for community forums are available.
        good_data_and_explore: Whether the older GoodData reporting runs alongside Explore.
        google_login: Whether end users may sign in with a Google account.
        is_abusive: Whether Zendesk has marked the account as abusive.
        light_agents: Whether agents with limited, mostly internal access can be added.
        markdown: Whether agents may format comments with Markdown.
        on_hold_status: Whether the `hold` ticket status can be used.
        organization_access_enabled: Whether access by organization is turned on.
        rich_content_in_emails: Whether formatting and inline images of received mail are kept.
        sandbox: Whether the account can have a sandbox for testing.
        satisfaction_prediction: Whether tickets get a predicted satisfaction score.
        suspended_ticket_notification: Whether notices about suspended tickets are mailed.
        ticket_forms: Whether several ticket forms can be used.
        ticket_tagging: Whether tickets can carry tags.
        topic_suggestion: Whether forum topics are suggested to requesters.
        twitter: Whether the X (formerly Twitter) channel is active.
        twitter_login: Whether end users may sign in with an X (formerly Twitter) account.
        user_org_fields: Whether custom fields for users and organizations are available.
        user_tagging: Whether users and organizations can carry tags.
        voice: Whether Zendesk Talk is turned on.
    """

    _name = "account_settings_active_features"
    _spec = "AccountSettingsActiveFeatures"
    _shown = ("agent_forwarding", "allow_ccs", "allow_email_template_customization")

    agent_forwarding: bool | None = None
    allow_ccs: bool | None = None
    allow_email_template_customization: bool | None = None
    automatic_answers: bool | None = None
    bcc_archiving: bool | None = None
    benchmark_opt_out: bool | None = None
    business_hours: bool | None = None
    chat: bool | None = None
    chat_about_my_ticket: bool | None = None
    csat_reason_code: bool | None = None
    custom_dkim_domain: bool | None = None
    customer_context_as_default: bool | None = None
    customer_satisfaction: bool | None = None
    customer_satisfaction_survey: bool | None = None
    dynamic_contents: bool | None = None
    explore: bool | None = None
    explore_on_support_ent_plan: bool | None = None
    explore_on_support_pro_plan: bool | None = None
    facebook: bool | None = None
    facebook_login: bool | None = None
    fallback_composer: bool | None = None
    forum_analytics: bool | None = None
    good_data_and_explore: bool | None = None
    google_login: bool | None = None
    is_abusive: bool | None = None
    light_agents: bool | None = None
    markdown: bool | None = None
    on_hold_status: bool | None = None
    organization_access_enabled: bool | None = None
    rich_content_in_emails: bool | None = None
    sandbox: bool | None = None
    satisfaction_prediction: bool | None = None
    suspended_ticket_notification: bool | None = None
    ticket_forms: bool | None = None
    ticket_tagging: bool | None = None
    topic_suggestion: bool | None = None
    twitter: bool | None = None
    twitter_login: bool | None = None
    user_org_fields: bool | None = None
    user_tagging: bool | None = None
    voice: bool | None = None


class AccountSettingsAgent(BaseObject):
    """Agent interface options, found under `agents` of the account settings.

    Attributes:
        agent_home: Whether agents start from the agent home page.
        agent_workspace: Whether the Agent Workspace is turned on.
        aw_self_serve_migration_enabled: Whether admins may switch the account to the Agent
            Workspace themselves.
        focus_mode: Whether focus mode, which keeps calls and chats from colliding, is on.
        idle_timeout_enabled: Whether inactive agents have their status changed after a while.
        unified_agent_statuses: Whether agents set one status across all channels.
    """

    _name = "account_settings_agent"
    _spec = "AccountSettingsAgent"
    _shown = ("agent_home", "agent_workspace", "aw_self_serve_migration_enabled")

    agent_home: bool | None = None
    agent_workspace: bool | None = None
    aw_self_serve_migration_enabled: bool | None = None
    focus_mode: bool | None = None
    idle_timeout_enabled: bool | None = None
    unified_agent_statuses: bool | None = None


class AccountSettingsApi(BaseObject):
    """API access options, found under `api` of the account settings.

    Attributes:
        accepted_api_agreement: Whether the API terms have been agreed to for this account.
        api_password_access_end_users: Whether end users may call the API with their password.
        api_token_access: Whether requests may be authenticated with an API token.
    """

    _name = "account_settings_api"
    _spec = "AccountSettingsApi"
    _shown = ("accepted_api_agreement",)

    accepted_api_agreement: bool | None = None
    api_password_access_end_users: bool | None = None
    api_token_access: str | None = None


class AccountSettingsApps(BaseObject):
    """App permissions of the account, found under `apps` of the account settings.

    Attributes:
        create_private: Whether private apps can be uploaded to this account.
        create_public: Whether apps for public release can be created.
        use: Whether apps may be installed and used at all.
    """

    _name = "account_settings_apps"
    _spec = "AccountSettingsApps"
    _shown = ("create_private", "create_public", "use")

    create_private: bool | None = None
    create_public: bool | None = None
    use: bool | None = None


class AccountSettingsBilling(BaseObject):
    """Billing details found under `billing` of the account settings.

    Attributes:
        backend: Billing system behind the account, such as `internal` or `zuora`.
    """

    _name = "account_settings_billing"
    _spec = "AccountSettingsBilling"
    _shown = ("backend",)

    backend: str | None = None


class AccountSettingsBranding(BaseObject):
    """Look of the account's interface, found under `branding` of the account settings.

    Attributes:
        favicon_url: Address of the browser tab icon; null when none was uploaded.
        header_color: Background color of the header, as a hex code.
        header_logo_url: Address of the logo in the header; null when none was uploaded.
        page_background_color: Background color of pages, as a hex code.
        tab_background_color: Background color of tabs, as a hex code.
        text_color: Color of text in the themed areas, as a hex code.
    """

    _name = "account_settings_branding"
    _spec = "AccountSettingsBranding"
    _shown = ("header_color", "page_background_color", "tab_background_color")

    favicon_url: str | None = None
    header_color: str | None = None
    header_logo_url: str | None = None
    page_background_color: str | None = None
    tab_background_color: str | None = None
    text_color: str | None = None


class AccountSettingsBrands(BaseObject):
    """Multi-brand options, found under `brands` of the account settings.

    Attributes:
        default_brand_id: Brand that tickets get when nothing else decides it.
        end_user_across_brand_requests: Whether end users see their requests of all brands in one
            place.
        end_user_upgrade_brand_association_behavior: Which brands an end user gets when promoted to
            agent.
        new_agent_brand_association_behavior: Which brands a newly created agent is associated with.
        require_brand_on_new_tickets: Whether agents must pick a brand when creating a ticket.
        default_brand: The Brand behind `default_brand_id`. It costs a call if it is not at hand.
    """

    _name = "account_settings_brands"
    _spec = "AccountSettingsBrands"
    _shown = (
        "default_brand_id",
        "end_user_across_brand_requests",
        "end_user_upgrade_brand_association_behavior",
    )

    default_brand_id: int | None = None
    end_user_across_brand_requests: bool | None = None
    end_user_upgrade_brand_association_behavior: str | None = None
    new_agent_brand_association_behavior: str | None = None
    require_brand_on_new_tickets: bool | None = None
    default_brand: Relation[Brand] = Relation("default_brand_id", "Brand")


class AccountSettingsCdn(BaseObject):
    """Content delivery options, found under `cdn` of the account settings.

    Attributes:
        cdn_provider: Network that normally serves the account's static files.
        fallback_cdn_provider: Network used when the regular one is unavailable.
        hosts: Hosts known for delivering content.
    """

    _name = "account_settings_cdn"
    _spec = "AccountSettingsCdn"
    _shown = ("hosts", "cdn_provider", "fallback_cdn_provider")

    cdn_provider: str | None = None
    fallback_cdn_provider: str | None = None
    hosts: ListField[AccountSettingsCdnHost] = ListField("AccountSettingsCdnHost")


class AccountSettingsCdnHost(BaseObject):
    """One content delivery host listed in the `cdn` group of the account settings.

    Attributes:
        name: Short name of the host or provider.
        url: Base address of the host.
    """

    _name = "account_settings_cdn_host"
    _spec = "AccountSettingsCdnHost"
    _shown = ("name",)

    name: str | None = None
    url: str | None = None


class AccountSettingsChat(BaseObject):
    """Chat integration options, found under `chat` of the account settings.

    Attributes:
        available: Whether the account's plan includes chat.
        enabled: Whether chat has been turned on.
        integrated: Whether the Chat product is linked to Support.
        maximum_request_count: Most chat requests an agent is to handle at a time.
        welcome_message: Greeting a visitor sees when a chat starts.
    """

    _name = "account_settings_chat"
    _spec = "AccountSettingsChat"
    _shown = ("enabled", "available", "integrated")

    available: bool | None = None
    enabled: bool | None = None
    integrated: bool | None = None
    maximum_request_count: int | None = None
    welcome_message: str | None = None


class AccountSettingsCrossSell(BaseObject):
    """Internal promotion flags, found under `cross_sell` of the account settings.

    Attributes:
        show_chat_tooltip: Whether a tooltip promoting Chat is displayed.
        xsell_source: Where a promotion originated; null when there was none.
    """

    _name = "account_settings_cross_sell"
    _spec = "AccountSettingsCrossSell"
    _shown = ("show_chat_tooltip", "xsell_source")

    show_chat_tooltip: bool | None = None
    xsell_source: str | None = None


class AccountSettingsDevice(BaseObject):
    """Options on requesters' device details, found under `device_metadata` of the account settings.

    Attributes:
        enabled: Whether device details are shown on tickets.
        hide_ip: Whether the network address is kept from agents.
        hide_location: Whether the approximate place is kept from agents.
    """

    _name = "account_settings_device"
    _spec = "AccountSettingsDevice"
    _shown = ("enabled", "hide_ip", "hide_location")

    enabled: bool | None = None
    hide_ip: bool | None = None
    hide_location: bool | None = None


class AccountSettingsEmail(BaseObject):
    """Mail options, found under `email` of the account settings.

    Attributes:
        accept_wildcard_emails: Whether mail to any address at the account's Zendesk domain becomes
            tickets.
        custom_dkim_domain: Whether outgoing mail is DKIM-signed for the account's own domain.
        email_sender_authentication: Whether the sender of incoming mail is checked with SPF, DKIM
            and DMARC. Deprecated.
        email_sender_authentication_profile: How strictly senders are checked: `default`, or
            `enhanced` for tighter rules.
        email_status: Whether the delivery status of outgoing mail is shown on tickets.
        email_template_photos: Whether profile photos appear in notification mails.
        email_template_selection: Whether a choice of mail templates is offered.
        gmail_actions: Whether Gmail action buttons are included in notifications.
        html_mail_template: Template wrapped around HTML notifications.
        mail_delimiter: Line placed on top of mails; text of a reply below it is dropped.
        modern_email_template: Whether the newer, simpler mail design is used.
        multi_recipient_email_tickets: Whether one mail addressed to several support addresses may
            open several tickets.
        no_mail_delimiter: Whether replies are parsed without the delimiter line.
        personalized_replies: Whether outgoing mail shows the agent's name as sender.
        rich_content_in_emails: Whether formatting and inline images of received mail are kept.
        send_gmail_messages_via_gmail: Whether mail from connected Gmail addresses is sent through
            Gmail.
        text_mail_template: Template wrapped around plain-text notifications.
    """

    _name = "account_settings_email"
    _spec = "AccountSettingsEmail"
    _shown = ("accept_wildcard_emails", "custom_dkim_domain", "email_status")

    accept_wildcard_emails: bool | None = None
    custom_dkim_domain: bool | None = None
    email_sender_authentication: bool | None = None
    email_sender_authentication_profile: AccountSettingsEmailEmailSenderAuthenticationProfile | None = None
    email_status: bool | None = None
    email_template_photos: bool | None = None
    email_template_selection: bool | None = None
    gmail_actions: bool | None = None
    html_mail_template: str | None = None
    mail_delimiter: str | None = None
    modern_email_template: bool | None = None
    multi_recipient_email_tickets: bool | None = None
    no_mail_delimiter: bool | None = None
    personalized_replies: bool | None = None
    rich_content_in_emails: bool | None = None
    send_gmail_messages_via_gmail: bool | None = None
    text_mail_template: str | None = None


class AccountSettingsGoogleApps(BaseObject):
    """Google Workspace state, found under `google_apps` of the account settings.

    Attributes:
        has_google_apps: Whether the account is linked to Google Workspace.
        has_google_apps_admin: Whether a Google Workspace admin is linked to the account.
    """

    _name = "account_settings_google_apps"
    _spec = "AccountSettingsGoogleApps"
    _shown = ("has_google_apps", "has_google_apps_admin")

    has_google_apps: bool | None = None
    has_google_apps_admin: bool | None = None


class AccountSettingsGroup(BaseObject):
    """Options on agent groups, found under `groups` of the account settings.

    Attributes:
        check_group_name_uniqueness: Whether a new group is rejected if its name is already taken.
    """

    _name = "account_settings_group"
    _spec = "AccountSettingsGroup"
    _shown = ("check_group_name_uniqueness",)

    check_group_name_uniqueness: bool | None = None


class AccountSettingsKnowledge(BaseObject):
    """Defaults of the agents' knowledge panel, found under `knowledge` of the account settings.

    Attributes:
        default_search_filters_brands: Brands preselected as a filter for searches.
        default_search_filters_categories: Help center categories preselected as a filter for
            searches.
        default_search_filters_external_content_sources: Outside content sources preselected as a
            filter for searches.
        default_search_filters_locales: Languages preselected as a filter for searches.
        default_search_filters_sections: Help center sections preselected as a filter for searches.
        generative_answers: Whether AI-written answers are offered to agents who search.
        require_article_templates: Whether new articles must start from a template.
        search_articles: Whether searches cover help center articles.
        search_community_posts: Whether searches cover posts of the community.
        search_external_content: Whether searches cover content from outside the help center.
    """

    _name = "account_settings_knowledge"
    _spec = "AccountSettingsKnowledge"
    _shown = (
        "default_search_filters_brands",
        "default_search_filters_categories",
        "default_search_filters_external_content_sources",
    )

    default_search_filters_brands: str | None = None
    default_search_filters_categories: str | None = None
    default_search_filters_external_content_sources: str | None = None
    default_search_filters_locales: str | None = None
    default_search_filters_sections: str | None = None
    generative_answers: bool | None = None
    require_article_templates: bool | None = None
    search_articles: bool | None = None
    search_community_posts: bool | None = None
    search_external_content: bool | None = None


class AccountSettingsLimits(BaseObject):
    """Ceilings of the account, found under `limits` of the account settings.

    Attributes:
        attachment_size: Largest file that may be attached, in bytes.
    """

    _name = "account_settings_limits"
    _spec = "AccountSettingsLimits"
    _shown = ("attachment_size",)

    attachment_size: int | None = None


class AccountSettingsLocalization(BaseObject):
    """Language options, found under `localization` of the account settings.

    Attributes:
        locale_ids: Locales the account has enabled, by their ids.
    """

    _name = "account_settings_localization"
    _spec = "AccountSettingsLocalization"
    _shown = ("locale_ids",)

    locale_ids: ListField[int] = ListField()


class AccountSettingsLotus(BaseObject):
    """Technical options of the agent interface, found under `lotus` of the account settings.

    Attributes:
        pod_id: Number of the data center pod that hosts the account.
        prefer_lotus: Whether agents land in the current agent interface rather than the classic
            one.
        reporting: Whether reporting is offered in the agent interface.
    """

    _name = "account_settings_lotus"
    _spec = "AccountSettingsLotus"
    _shown = ("pod_id", "prefer_lotus", "reporting")

    pod_id: int | None = None
    prefer_lotus: bool | None = None
    reporting: bool | None = None


class AccountSettingsMessageInactivity(BaseObject):
    """Handling of silent messaging customers, found under `messaging_inactivity` of the account
    settings.

    Attributes:
        default_localized_messages: Stock texts used where no own text was given, in the account's
            language. Read-only.
        enabled: Whether inactivity handling is turned on.
        end_session: Whether the messaging session is ended once the final timeout passes.
        reminders: Messages sent to the customer before the ticket is solved.
        ticket_status_id: Custom status the ticket gets when the final timeout passes.
        timeout: Length of silence before the final step is taken.
        ticket_status: The CustomStatus behind `ticket_status_id`. It costs a call if it is not at
            hand.
    """

    _name = "account_settings_message_inactivity"
    _spec = "AccountSettingsMessageInactivity"
    _shown = ("enabled", "ticket_status_id", "default_localized_messages")
    _rules = WriteRules(read_only=("default_localized_messages",))

    default_localized_messages: Nested[AccountSettingsMessageInactivityDefaultLocalizedMessages] = Nested(
        "AccountSettingsMessageInactivityDefaultLocalizedMessages"
    )
    enabled: bool | None = None
    end_session: bool | None = None
    reminders: ListField[AccountSettingsMessageInactivityReminder] = ListField(
        "AccountSettingsMessageInactivityReminder"
    )
    ticket_status_id: int | None = None
    timeout: int | None = None
    ticket_status: Relation[CustomStatus] = Relation("ticket_status_id", "CustomStatus")


class AccountSettingsMessageInactivityDefaultLocalizedMessages(BaseObject):
    """Stock wording for inactivity messages of messaging conversations.

    Attributes:
        pre_solved_message_1: Stock text of the first reminder. Read-only.
        pre_solved_message_2: Stock text of the second reminder. Read-only.
        solved_message: Stock text sent when the conversation is closed for inactivity. Read-only.
    """

    _name = "account_settings_message_inactivity_default_localized_messages"
    _spec = "AccountSettingsMessageInactivityDefaultLocalizedMessages"
    _shown = ("pre_solved_message_1", "pre_solved_message_2", "solved_message")
    _rules = WriteRules(read_only=("pre_solved_message_1", "pre_solved_message_2", "solved_message"))

    pre_solved_message_1: str | None = None
    pre_solved_message_2: str | None = None
    solved_message: str | None = None


class AccountSettingsMessageInactivityReminder(BaseObject):
    """One reminder sent to a messaging customer who has stopped replying.

    Attributes:
        message: Text the customer receives.
        tags: Tags added to the ticket when the reminder goes out.
        ticket_status_id: Custom status the ticket then takes; null leaves the status alone.
        timeout: Length of silence before this reminder goes out; null if not set.
        ticket_status: The CustomStatus behind `ticket_status_id`. It costs a call if it is not at
            hand.
    """

    _name = "account_settings_message_inactivity_reminder"
    _spec = "AccountSettingsMessageInactivityReminder"
    _shown = ("message",)

    message: str | None = None
    tags: ListField[str] = ListField()
    ticket_status_id: int | None = None
    timeout: int | None = None
    ticket_status: Relation[CustomStatus] = Relation("ticket_status_id", "CustomStatus")


class AccountSettingsMetrics(BaseObject):
    """Measures of the account itself, found under `metrics` of the account settings.

    Attributes:
        account_size: Size bracket of the account, such as `1-9` or `100-399`.
    """

    _name = "account_settings_metrics"
    _spec = "AccountSettingsMetrics"
    _shown = ("account_size",)

    account_size: str | None = None


class AccountSettingsOnboarding(BaseObject):
    """State of the guided setup, found under `onboarding` of the account settings.

    Attributes:
        checklist_onboarding_version: Version of the setup checklist shown to the account.
        onboarding_segments: Audience segments the account was put in during setup; null if none.
        product_sign_up: Product through which the account was opened; null if unknown.
    """

    _name = "account_settings_onboarding"
    _spec = "AccountSettingsOnboarding"
    _shown = ("checklist_onboarding_version", "onboarding_segments", "product_sign_up")

    checklist_onboarding_version: int | None = None
    onboarding_segments: str | None = None
    product_sign_up: str | None = None


class AccountSettingsRouting(BaseObject):
    """Omnichannel routing options, found under `routing` of the account settings.

    Attributes:
        autorouting_tag: Tag that marks email tickets for automatic routing.
        enabled: Whether omnichannel routing is turned on.
        max_email_capacity: Most email tickets assigned to an agent at a time.
        max_messaging_capacity: Most messaging conversations assigned to an agent at a time.
        reassignment_messaging_enabled: Whether messaging tickets that an agent does not accept are
            passed on.
        reassignment_messaging_timeout: Wait before an unaccepted messaging ticket goes to another
            agent.
        reassignment_talk_timeout: Wait before an unanswered call goes to another agent.
    """

    _name = "account_settings_routing"
    _spec = "AccountSettingsRouting"
    _shown = ("enabled", "autorouting_tag", "max_email_capacity")

    autorouting_tag: str | None = None
    enabled: bool | None = None
    max_email_capacity: int | None = None
    max_messaging_capacity: int | None = None
    reassignment_messaging_enabled: bool | None = None
    reassignment_messaging_timeout: int | None = None
    reassignment_talk_timeout: int | None = None


class AccountSettingsRule(BaseObject):
    """Options for business rules, found under `rule` of the account settings.

    Attributes:
        macro_most_used: Whether agents see their most used macros on top of the list.
        macro_order: How macros are sorted, such as `alphabetical` or `position`.
        skill_based_filtered_views: Views that show agents only tickets fitting their skills.
        using_skill_based_routing: Whether skills are used to route tickets.
    """

    _name = "account_settings_rule"
    _spec = "AccountSettingsRule"
    _shown = ("skill_based_filtered_views", "macro_most_used", "macro_order")

    macro_most_used: bool | None = None
    macro_order: str | None = None
    skill_based_filtered_views: ListField[ProxyDict[str, object]] = ListField()
    using_skill_based_routing: bool | None = None


class AccountSettingsSideConversations(BaseObject):
    """Side conversation channels, found under `side_conversations` of the account settings.

    Attributes:
        email_channel: Whether agents may start side conversations by email.
        msteams_channel: Whether agents may start side conversations in Microsoft Teams.
        show_in_context_panel: Whether side conversations are displayed in the context panel.
        slack_channel: Whether agents may start side conversations in Slack.
        tickets_channel: Whether agents may start side conversations as child tickets.
    """

    _name = "account_settings_side_conversations"
    _spec = "AccountSettingsSideConversations"
    _shown = ("email_channel", "msteams_channel", "show_in_context_panel")

    email_channel: bool | None = None
    msteams_channel: bool | None = None
    show_in_context_panel: bool | None = None
    slack_channel: bool | None = None
    tickets_channel: bool | None = None


class AccountSettingsStatistics(BaseObject):
    """Available usage statistics, found under `statistics` of the account settings.

    Attributes:
        forum: Whether statistics on forums are available.
        rule_usage: Whether usage figures of business rules are available.
        search: Whether statistics on searches are available.
    """

    _name = "account_settings_statistics"
    _spec = "AccountSettingsStatistics"
    _shown = ("forum", "rule_usage", "search")

    forum: bool | None = None
    rule_usage: bool | None = None
    search: bool | None = None


class AccountSettingsTicket(BaseObject):
    """Ticket handling options, found under `tickets` of the account settings.

    Attributes:
        accepted_new_collaboration_tos: Whether the terms for the newer CCs and followers were
            accepted.
        agent_collision: Whether agents see who else has the same ticket open.
        agent_invitation_enabled: Whether agents can be invited to a ticket.
        agent_ticket_deletion: Whether agents, not just admins, may delete tickets.
        allow_group_reset: Whether a ticket may go back to having no assignee within a group.
        assign_default_organization: Whether new tickets take the default organization of their
            requester.
        assign_tickets_upon_solve: Whether an unassigned ticket goes to the agent who solves it.
        auto_translation_enabled: Whether conversations may be translated automatically.
        auto_updated_ccs_followers_rules: Whether business rules were converted to the newer CCs and
            followers.
        chat_sla_enablement: Whether SLA policies apply to chat tickets.
        collaboration: Whether people besides requester and assignee can be copied on tickets.
        comments_public_by_default: Whether the comment editor starts out in public reply mode.
        default_solved_ticket_reassignment_strategy: What becomes of solved tickets of an agent who
            is removed from a group.
        default_to_draft_mode: Whether the comment editor starts out in draft mode.
        email_attachments: Whether files are attached to outgoing mail instead of linked.
        email_redact_attachments_when_placeholders_disallow: Whether attachments are left out of
            e-mails whose placeholders may not show them.
        emoji_autocompletion: Whether typing a colon suggests emoji in the editor.
        follower_and_email_cc_collaborations: Whether the newer model of email CCs and followers is
            in use.
        has_color_text: Whether agents may color the text of comments.
        is_first_comment_private_enabled: Whether the first comment of a ticket may be an internal
            note.
        light_agent_email_ccs_allowed: Whether light agents can be copied by email.
        list_empty_views: Whether views without tickets are listed.
        list_newest_comments_first: Whether the ticket shows the latest comment on top.
        markdown_ticket_comments: Whether comments may be formatted with Markdown.
        maximum_personal_views_to_list: How many personal views an agent's list displays.
        modern_ticket_reassignment: Whether tickets of removed agents are reassigned by the newer
            procedure.
        private_attachments: Whether attachments can be opened only after signing in.
        rich_text_comments: Whether the editor offers rich text formatting.
        show_modern_ticket_reassignment: Whether the option for the newer reassignment procedure is
            displayed.
        status_hold: Whether the `hold` status is on offer.
        tagging: Whether tickets can be tagged.
        using_skill_based_routing: Whether tickets are routed by agents' skills.
    """

    _name = "account_settings_ticket"
    _spec = "AccountSettingsTicket"
    _shown = ("accepted_new_collaboration_tos", "agent_collision", "agent_invitation_enabled")

    accepted_new_collaboration_tos: bool | None = None
    agent_collision: bool | None = None
    agent_invitation_enabled: bool | None = None
    agent_ticket_deletion: bool | None = None
    allow_group_reset: bool | None = None
    assign_default_organization: bool | None = None
    assign_tickets_upon_solve: bool | None = None
    auto_translation_enabled: bool | None = None
    auto_updated_ccs_followers_rules: bool | None = None
    chat_sla_enablement: bool | None = None
    collaboration: bool | None = None
    comments_public_by_default: bool | None = None
    default_solved_ticket_reassignment_strategy: str | None = None
    default_to_draft_mode: bool | None = None
    email_attachments: bool | None = None
    email_redact_attachments_when_placeholders_disallow: bool | None = None
    emoji_autocompletion: bool | None = None
    follower_and_email_cc_collaborations: bool | None = None
    has_color_text: bool | None = None
    is_first_comment_private_enabled: bool | None = None
    light_agent_email_ccs_allowed: bool | None = None
    list_empty_views: bool | None = None
    list_newest_comments_first: bool | None = None
    markdown_ticket_comments: bool | None = None
    maximum_personal_views_to_list: int | None = None
    modern_ticket_reassignment: bool | None = None
    private_attachments: bool | None = None
    rich_text_comments: bool | None = None
    show_modern_ticket_reassignment: bool | None = None
    status_hold: bool | None = None
    tagging: bool | None = None
    using_skill_based_routing: bool | None = None


class AccountSettingsTicketForm(BaseObject):
    """Texts on form selection, found under `ticket_form` of the account settings.

    Attributes:
        raw_ticket_forms_instructions: Prompt for choosing a form, with dynamic content placeholders
            left unresolved.
        ticket_forms_instructions: Prompt that asks end users to choose a ticket form.
    """

    _name = "account_settings_ticket_form"
    _spec = "AccountSettingsTicketForm"
    _shown = ("raw_ticket_forms_instructions", "ticket_forms_instructions")
    _rules = WriteRules(raw_of={"raw_ticket_forms_instructions": "ticket_forms_instructions"})

    raw_ticket_forms_instructions: str | None = None
    ticket_forms_instructions: str | None = None


class AccountSettingsTwitter(BaseObject):
    """Options of the X (formerly Twitter) channel, found under `twitter` of the account settings.

    Attributes:
        shorten_url: When links in outgoing posts are shortened, such as `optional`.
    """

    _name = "account_settings_twitter"
    _spec = "AccountSettingsTwitter"

    shorten_url: str | None = None


class AccountSettingsUser(BaseObject):
    """User profile options, found under `user` of the account settings.

    Attributes:
        agent_created_welcome_emails: Whether users whom an agent adds get a welcome mail.
        end_user_phone_number_validation: Whether phone numbers of end users must be in a valid
            format.
        have_gravatars_enabled: Whether Gravatar images stand in for missing profile photos.
        language_selection: Whether a language can be chosen in user profiles.
        multiple_organizations: Whether a user may belong to several organizations.
        tagging: Whether users and organizations can be tagged.
        time_zone_selection: Whether a time zone can be chosen in user profiles.
    """

    _name = "account_settings_user"
    _spec = "AccountSettingsUser"
    _shown = ("agent_created_welcome_emails", "end_user_phone_number_validation", "have_gravatars_enabled")

    agent_created_welcome_emails: bool | None = None
    end_user_phone_number_validation: bool | None = None
    have_gravatars_enabled: bool | None = None
    language_selection: bool | None = None
    multiple_organizations: bool | None = None
    tagging: bool | None = None
    time_zone_selection: bool | None = None


class AccountSettingsVoice(BaseObject):
    """Options of Zendesk Talk, found under `voice` of the account settings.

    Attributes:
        agent_confirmation_when_forwarding: Whether agents must confirm a forwarded call before it
            is connected.
        agent_wrap_up_after_calls: Whether agents get time to finish notes after a call.
        enabled: Whether Talk is turned on.
        logging: Whether calls are logged.
        maximum_queue_size: Most callers who may wait in line.
        maximum_queue_wait_time: Longest time a caller waits in the queue, in minutes.
        only_during_business_hours: Whether calls are taken during business hours only.
        outbound_enabled: Whether agents may place calls.
        recordings_public: Whether call recordings are visible on the ticket to end users.
        uk_mobile_forwarding: Whether calls may be forwarded to mobile phones in the UK.
    """

    _name = "account_settings_voice"
    _spec = "AccountSettingsVoice"
    _shown = ("enabled", "agent_confirmation_when_forwarding", "agent_wrap_up_after_calls")

    agent_confirmation_when_forwarding: bool | None = None
    agent_wrap_up_after_calls: bool | None = None
    enabled: bool | None = None
    logging: bool | None = None
    maximum_queue_size: int | None = None
    maximum_queue_wait_time: int | None = None
    only_during_business_hours: bool | None = None
    outbound_enabled: bool | None = None
    recordings_public: bool | None = None
    uk_mobile_forwarding: bool | None = None
