# Generated from openapi/zendesk.openapi.json (openapi/spec/support/account.yaml) by `make generate`. Do not edit.
"""Reads and changes the settings of the account, section by section."""

from collections.abc import Awaitable, Iterable, Iterator, Mapping
from enum import Enum
from typing import Literal, TypeAlias, overload, type_check_only

from zenpy.lib.api_objects.brands import Brand
from zenpy.lib.api_objects.custom_statuses import CustomStatus
from zenpy.lib.many import Many
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import (
    AccountEmailSettingsDict,
    AccountSettingsActiveFeaturesDict,
    AccountSettingsAgentDict,
    AccountSettingsApiDict,
    AccountSettingsAppsDict,
    AccountSettingsBillingDict,
    AccountSettingsBrandingDict,
    AccountSettingsBrandsDict,
    AccountSettingsCdnDict,
    AccountSettingsCdnHostDict,
    AccountSettingsChatDict,
    AccountSettingsCrossSellDict,
    AccountSettingsDeviceDict,
    AccountSettingsDict,
    AccountSettingsEmailDict,
    AccountSettingsGoogleAppsDict,
    AccountSettingsGroupDict,
    AccountSettingsKnowledgeDict,
    AccountSettingsLimitsDict,
    AccountSettingsLocalizationDict,
    AccountSettingsLotusDict,
    AccountSettingsMessageInactivityDefaultLocalizedMessagesDict,
    AccountSettingsMessageInactivityDict,
    AccountSettingsMessageInactivityReminderDict,
    AccountSettingsMetricsDict,
    AccountSettingsOnboardingDict,
    AccountSettingsRoutingDict,
    AccountSettingsRuleDict,
    AccountSettingsSideConversationsDict,
    AccountSettingsStatisticsDict,
    AccountSettingsTicketDict,
    AccountSettingsTicketFormDict,
    AccountSettingsTwitterDict,
    AccountSettingsUserDict,
    AccountSettingsVoiceDict,
)

AccountSettingsEmailEmailSenderAuthenticationProfile: TypeAlias = Literal["default", "enhanced"]
"""The values of `AccountSettingsEmail.email_sender_authentication_profile`."""

@takes_its_fields
class AccountEmailSettings(BaseObject):
    """The part of the account settings that is about mail, by itself."""

    email: Attribute[AccountSettingsEmail | None, AccountSettingsEmail | AccountSettingsEmailDict | None]
    """Settings for incoming and outgoing mail. Zendesk keeps what is not sent."""
    @overload
    def __init__(
        self, api: object = None, *, email: AccountSettingsEmail | AccountSettingsEmailDict | None = None
    ) -> None:
        """Make an AccountEmailSettings from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountEmailSettingsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettings(BaseObject):
    """Account-wide configuration of a Zendesk instance, grouped by area. Agents may read it; changing
    it takes an admin.
    """

    active_features: Attribute[
        AccountSettingsActiveFeatures | None,
        AccountSettingsActiveFeatures | AccountSettingsActiveFeaturesDict | None,
    ]
    """Switches telling which features the account has turned on. Zendesk keeps what is not sent."""
    agents: Attribute[AccountSettingsAgent | None, AccountSettingsAgent | AccountSettingsAgentDict | None]
    """Options of the agent interface and Agent Workspace. Zendesk keeps what is not sent."""
    api_: Attribute[AccountSettingsApi | None, AccountSettingsApi | AccountSettingsApiDict | None]
    """Ways in which the API may be accessed. Zendesk keeps what is not sent. On the wire: `api`."""
    apps: Attribute[AccountSettingsApps | None, AccountSettingsApps | AccountSettingsAppsDict | None]
    """Permissions for using and building apps. Zendesk keeps what is not sent."""
    billing: Attribute[
        AccountSettingsBilling | None, AccountSettingsBilling | AccountSettingsBillingDict | None
    ]
    """Billing system information for the account. Zendesk keeps what is not sent."""
    branding: Attribute[
        AccountSettingsBranding | None, AccountSettingsBranding | AccountSettingsBrandingDict | None
    ]
    """Colors and images of the account's interface. Zendesk keeps what is not sent."""
    brands: Attribute[AccountSettingsBrands | None, AccountSettingsBrands | AccountSettingsBrandsDict | None]
    """Defaults and policies for accounts with several brands. Zendesk keeps what is not sent."""
    cdn: Attribute[AccountSettingsCdn | None, AccountSettingsCdn | AccountSettingsCdnDict | None]
    """Content delivery networks that serve static files. Zendesk keeps what is not sent."""
    chat: Attribute[AccountSettingsChat | None, AccountSettingsChat | AccountSettingsChatDict | None]
    """Options of the Chat integration. Zendesk keeps what is not sent."""
    cross_sell: Attribute[
        AccountSettingsCrossSell | None, AccountSettingsCrossSell | AccountSettingsCrossSellDict | None
    ]
    """Internal hints for promoting other Zendesk products. Zendesk keeps what is not sent."""
    device_metadata: Attribute[
        AccountSettingsDevice | None, AccountSettingsDevice | AccountSettingsDeviceDict | None
    ]
    """What is shown to agents about a requester's device and location. Zendesk keeps what is not sent."""
    email: Attribute[AccountSettingsEmail | None, AccountSettingsEmail | AccountSettingsEmailDict | None]
    """Settings for incoming and outgoing mail. Zendesk keeps what is not sent."""
    google_apps: Attribute[
        AccountSettingsGoogleApps | None, AccountSettingsGoogleApps | AccountSettingsGoogleAppsDict | None
    ]
    """Status of the Google Workspace connection. Zendesk keeps what is not sent."""
    groups: Attribute[AccountSettingsGroup | None, AccountSettingsGroup | AccountSettingsGroupDict | None]
    """Options that apply to agent groups. Zendesk keeps what is not sent."""
    knowledge: Attribute[
        AccountSettingsKnowledge | None, AccountSettingsKnowledge | AccountSettingsKnowledgeDict | None
    ]
    """Defaults of the knowledge panel that agents search from tickets. Zendesk keeps what is not sent."""
    limits: Attribute[AccountSettingsLimits | None, AccountSettingsLimits | AccountSettingsLimitsDict | None]
    """Ceilings that apply to the account. Zendesk keeps what is not sent."""
    localization: Attribute[
        AccountSettingsLocalization | None,
        AccountSettingsLocalization | AccountSettingsLocalizationDict | None,
    ]
    """Languages the account supports. Zendesk keeps what is not sent."""
    lotus: Attribute[AccountSettingsLotus | None, AccountSettingsLotus | AccountSettingsLotusDict | None]
    """Technical options of the agent interface, known internally as Lotus. Zendesk keeps what is not
    sent.
    """
    messaging_inactivity: Attribute[
        AccountSettingsMessageInactivity | None,
        AccountSettingsMessageInactivity | AccountSettingsMessageInactivityDict | None,
    ]
    """What happens when a customer falls silent in a messaging conversation. Zendesk keeps what is not
    sent.
    """
    metrics: Attribute[
        AccountSettingsMetrics | None, AccountSettingsMetrics | AccountSettingsMetricsDict | None
    ]
    """Measures describing the account itself. Zendesk keeps what is not sent."""
    onboarding: Attribute[
        AccountSettingsOnboarding | None, AccountSettingsOnboarding | AccountSettingsOnboardingDict | None
    ]
    """State of the guided setup for new accounts. Zendesk keeps what is not sent."""
    routing: Attribute[
        AccountSettingsRouting | None, AccountSettingsRouting | AccountSettingsRoutingDict | None
    ]
    """Options of omnichannel routing and agent capacity. Zendesk keeps what is not sent."""
    rule: Attribute[AccountSettingsRule | None, AccountSettingsRule | AccountSettingsRuleDict | None]
    """Options for macros, views and skills-based rules. Zendesk keeps what is not sent."""
    side_conversations: Attribute[
        AccountSettingsSideConversations | None,
        AccountSettingsSideConversations | AccountSettingsSideConversationsDict | None,
    ]
    """Channels on which agents may hold side conversations. Zendesk keeps what is not sent."""
    statistics: Attribute[
        AccountSettingsStatistics | None, AccountSettingsStatistics | AccountSettingsStatisticsDict | None
    ]
    """Which usage statistics the account can see. Zendesk keeps what is not sent."""
    ticket_form: Attribute[
        AccountSettingsTicketForm | None, AccountSettingsTicketForm | AccountSettingsTicketFormDict | None
    ]
    """Wording shown with ticket form selection. Zendesk keeps what is not sent."""
    tickets: Attribute[AccountSettingsTicket | None, AccountSettingsTicket | AccountSettingsTicketDict | None]
    """Options for ticket handling and comments. Zendesk keeps what is not sent."""
    twitter: Attribute[
        AccountSettingsTwitter | None, AccountSettingsTwitter | AccountSettingsTwitterDict | None
    ]
    """Options of the X (formerly Twitter) channel. Zendesk keeps what is not sent."""
    user: Attribute[AccountSettingsUser | None, AccountSettingsUser | AccountSettingsUserDict | None]
    """Options for user profiles and sign-up. Zendesk keeps what is not sent."""
    voice: Attribute[AccountSettingsVoice | None, AccountSettingsVoice | AccountSettingsVoiceDict | None]
    """Options of Zendesk Talk. Zendesk keeps what is not sent."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        active_features: AccountSettingsActiveFeatures | AccountSettingsActiveFeaturesDict | None = None,
        agents: AccountSettingsAgent | AccountSettingsAgentDict | None = None,
        api_: AccountSettingsApi | AccountSettingsApiDict | None = None,
        apps: AccountSettingsApps | AccountSettingsAppsDict | None = None,
        billing: AccountSettingsBilling | AccountSettingsBillingDict | None = None,
        branding: AccountSettingsBranding | AccountSettingsBrandingDict | None = None,
        brands: AccountSettingsBrands | AccountSettingsBrandsDict | None = None,
        cdn: AccountSettingsCdn | AccountSettingsCdnDict | None = None,
        chat: AccountSettingsChat | AccountSettingsChatDict | None = None,
        cross_sell: AccountSettingsCrossSell | AccountSettingsCrossSellDict | None = None,
        device_metadata: AccountSettingsDevice | AccountSettingsDeviceDict | None = None,
        email: AccountSettingsEmail | AccountSettingsEmailDict | None = None,
        google_apps: AccountSettingsGoogleApps | AccountSettingsGoogleAppsDict | None = None,
        groups: AccountSettingsGroup | AccountSettingsGroupDict | None = None,
        knowledge: AccountSettingsKnowledge | AccountSettingsKnowledgeDict | None = None,
        limits: AccountSettingsLimits | AccountSettingsLimitsDict | None = None,
        localization: AccountSettingsLocalization | AccountSettingsLocalizationDict | None = None,
        lotus: AccountSettingsLotus | AccountSettingsLotusDict | None = None,
        messaging_inactivity: AccountSettingsMessageInactivity
        | AccountSettingsMessageInactivityDict
        | None = None,
        metrics: AccountSettingsMetrics | AccountSettingsMetricsDict | None = None,
        onboarding: AccountSettingsOnboarding | AccountSettingsOnboardingDict | None = None,
        routing: AccountSettingsRouting | AccountSettingsRoutingDict | None = None,
        rule: AccountSettingsRule | AccountSettingsRuleDict | None = None,
        side_conversations: AccountSettingsSideConversations
        | AccountSettingsSideConversationsDict
        | None = None,
        statistics: AccountSettingsStatistics | AccountSettingsStatisticsDict | None = None,
        ticket_form: AccountSettingsTicketForm | AccountSettingsTicketFormDict | None = None,
        tickets: AccountSettingsTicket | AccountSettingsTicketDict | None = None,
        twitter: AccountSettingsTwitter | AccountSettingsTwitterDict | None = None,
        user: AccountSettingsUser | AccountSettingsUserDict | None = None,
        voice: AccountSettingsVoice | AccountSettingsVoiceDict | None = None,
    ) -> None:
        """Make an AccountSettings from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsActiveFeatures(BaseObject):
    """Feature switches of an account, found under `active_features` of the account settings."""

    agent_forwarding: bool | None
    """Whether agents can have Talk calls forwarded to a phone."""
    allow_ccs: bool | None
    """Whether people can be copied on tickets."""
    allow_email_template_customization: bool | None
    """Whether the mail templates may be edited."""
    automatic_answers: bool | None
    """Whether article suggestions are sent automatically to new requests."""
    bcc_archiving: bool | None
    """Whether copies of outgoing mail go to an archive address."""
    benchmark_opt_out: bool | None
    """Whether the account withdrew from the benchmark comparison across Zendesk customers."""
    business_hours: bool | None
    """Whether schedules of working hours are in use."""
    chat: bool | None
    """Whether live chat is turned on."""
    chat_about_my_ticket: bool | None
    """Whether customers can start a chat about an existing ticket."""
    csat_reason_code: bool | None
    """Whether a negative satisfaction rating asks for a reason."""
    custom_dkim_domain: bool | None
    """Whether outgoing mail is signed with DKIM for the account's own domain."""
    customer_context_as_default: bool | None
    """Whether the customer context panel is opened by default."""
    customer_satisfaction: bool | None
    """Whether satisfaction ratings for tickets are active."""
    customer_satisfaction_survey: bool | None
    """Whether the newer configurable satisfaction survey is active."""
    dynamic_contents: bool | None
    """Whether placeholders with per-language texts are available."""
    explore: bool | None
    """Whether the Explore analytics product is available."""
    explore_on_support_ent_plan: bool | None
    """Whether Explore comes with the account's Support Enterprise plan."""
    explore_on_support_pro_plan: bool | None
    """Whether Explore comes with the account's Support Professional plan."""
    facebook: bool | None
    """Whether the Facebook channel is active."""
    facebook_login: bool | None
    """Whether end users may sign in with a Facebook account."""
    fallback_composer: bool | None
    """Whether the fallback comment composer is used in the agent interface."""
    forum_analytics: bool | None
    """Whether analytics for community forums are available."""
    good_data_and_explore: bool | None
    """Whether the older GoodData reporting runs alongside Explore."""
    google_login: bool | None
    """Whether end users may sign in with a Google account."""
    is_abusive: bool | None
    """Whether Zendesk has marked the account as abusive."""
    light_agents: bool | None
    """Whether agents with limited, mostly internal access can be added."""
    markdown: bool | None
    """Whether agents may format comments with Markdown."""
    on_hold_status: bool | None
    """Whether the `hold` ticket status can be used."""
    organization_access_enabled: bool | None
    """Whether access by organization is turned on."""
    rich_content_in_emails: bool | None
    """Whether formatting and inline images of received mail are kept."""
    sandbox: bool | None
    """Whether the account can have a sandbox for testing."""
    satisfaction_prediction: bool | None
    """Whether tickets get a predicted satisfaction score."""
    suspended_ticket_notification: bool | None
    """Whether notices about suspended tickets are mailed."""
    ticket_forms: bool | None
    """Whether several ticket forms can be used."""
    ticket_tagging: bool | None
    """Whether tickets can carry tags."""
    topic_suggestion: bool | None
    """Whether forum topics are suggested to requesters."""
    twitter: bool | None
    """Whether the X (formerly Twitter) channel is active."""
    twitter_login: bool | None
    """Whether end users may sign in with an X (formerly Twitter) account."""
    user_org_fields: bool | None
    """Whether custom fields for users and organizations are available."""
    user_tagging: bool | None
    """Whether users and organizations can carry tags."""
    voice: bool | None
    """Whether Zendesk Talk is turned on."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        agent_forwarding: bool | None = None,
        allow_ccs: bool | None = None,
        allow_email_template_customization: bool | None = None,
        automatic_answers: bool | None = None,
        bcc_archiving: bool | None = None,
        benchmark_opt_out: bool | None = None,
        business_hours: bool | None = None,
        chat: bool | None = None,
        chat_about_my_ticket: bool | None = None,
        csat_reason_code: bool | None = None,
        custom_dkim_domain: bool | None = None,
        customer_context_as_default: bool | None = None,
        customer_satisfaction: bool | None = None,
        customer_satisfaction_survey: bool | None = None,
        dynamic_contents: bool | None = None,
        explore: bool | None = None,
        explore_on_support_ent_plan: bool | None = None,
        explore_on_support_pro_plan: bool | None = None,
        facebook: bool | None = None,
        facebook_login: bool | None = None,
        fallback_composer: bool | None = None,
        forum_analytics: bool | None = None,
        good_data_and_explore: bool | None = None,
        google_login: bool | None = None,
        is_abusive: bool | None = None,
        light_agents: bool | None = None,
        markdown: bool | None = None,
        on_hold_status: bool | None = None,
        organization_access_enabled: bool | None = None,
        rich_content_in_emails: bool | None = None,
        sandbox: bool | None = None,
        satisfaction_prediction: bool | None = None,
        suspended_ticket_notification: bool | None = None,
        ticket_forms: bool | None = None,
        ticket_tagging: bool | None = None,
        topic_suggestion: bool | None = None,
        twitter: bool | None = None,
        twitter_login: bool | None = None,
        user_org_fields: bool | None = None,
        user_tagging: bool | None = None,
        voice: bool | None = None,
    ) -> None:
        """Make an AccountSettingsActiveFeatures from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsActiveFeaturesDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsAgent(BaseObject):
    """Agent interface options, found under `agents` of the account settings."""

    agent_home: bool | None
    """Whether agents start from the agent home page."""
    agent_workspace: bool | None
    """Whether the Agent Workspace is turned on."""
    aw_self_serve_migration_enabled: bool | None
    """Whether admins may switch the account to the Agent Workspace themselves."""
    focus_mode: bool | None
    """Whether focus mode, which keeps calls and chats from colliding, is on."""
    idle_timeout_enabled: bool | None
    """Whether inactive agents have their status changed after a while."""
    unified_agent_statuses: bool | None
    """Whether agents set one status across all channels."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        agent_home: bool | None = None,
        agent_workspace: bool | None = None,
        aw_self_serve_migration_enabled: bool | None = None,
        focus_mode: bool | None = None,
        idle_timeout_enabled: bool | None = None,
        unified_agent_statuses: bool | None = None,
    ) -> None:
        """Make an AccountSettingsAgent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsAgentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsApi(BaseObject):
    """API access options, found under `api` of the account settings."""

    accepted_api_agreement: bool | None
    """Whether the API terms have been agreed to for this account."""
    api_password_access_end_users: bool | None
    """Whether end users may call the API with their password."""
    api_token_access: str | None
    """Whether requests may be authenticated with an API token."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        accepted_api_agreement: bool | None = None,
        api_password_access_end_users: bool | None = None,
        api_token_access: str | None = None,
    ) -> None:
        """Make an AccountSettingsApi from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsApiDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsApps(BaseObject):
    """App permissions of the account, found under `apps` of the account settings."""

    create_private: bool | None
    """Whether private apps can be uploaded to this account."""
    create_public: bool | None
    """Whether apps for public release can be created."""
    use: bool | None
    """Whether apps may be installed and used at all."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        create_private: bool | None = None,
        create_public: bool | None = None,
        use: bool | None = None,
    ) -> None:
        """Make an AccountSettingsApps from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsAppsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsBilling(BaseObject):
    """Billing details found under `billing` of the account settings."""

    backend: str | None
    """Billing system behind the account, such as `internal` or `zuora`."""
    @overload
    def __init__(self, api: object = None, *, backend: str | None = None) -> None:
        """Make an AccountSettingsBilling from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsBillingDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsBranding(BaseObject):
    """Look of the account's interface, found under `branding` of the account settings."""

    favicon_url: str | None
    """Address of the browser tab icon; null when none was uploaded."""
    header_color: str | None
    """Background color of the header, as a hex code."""
    header_logo_url: str | None
    """Address of the logo in the header; null when none was uploaded."""
    page_background_color: str | None
    """Background color of pages, as a hex code."""
    tab_background_color: str | None
    """Background color of tabs, as a hex code."""
    text_color: str | None
    """Color of text in the themed areas, as a hex code."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        favicon_url: str | None = None,
        header_color: str | None = None,
        header_logo_url: str | None = None,
        page_background_color: str | None = None,
        tab_background_color: str | None = None,
        text_color: str | None = None,
    ) -> None:
        """Make an AccountSettingsBranding from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsBrandingDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsBrands(BaseObject):
    """Multi-brand options, found under `brands` of the account settings."""

    default_brand_id: int | None
    """Brand that tickets get when nothing else decides it."""
    end_user_across_brand_requests: bool | None
    """Whether end users see their requests of all brands in one place."""
    end_user_upgrade_brand_association_behavior: str | None
    """Which brands an end user gets when promoted to agent."""
    new_agent_brand_association_behavior: str | None
    """Which brands a newly created agent is associated with."""
    require_brand_on_new_tickets: bool | None
    """Whether agents must pick a brand when creating a ticket."""
    default_brand: Attribute[Brand | None, Brand | int | None]
    """The Brand behind `default_brand_id`. It costs a call if it is not at hand."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        default_brand_id: int | None = None,
        end_user_across_brand_requests: bool | None = None,
        end_user_upgrade_brand_association_behavior: str | None = None,
        new_agent_brand_association_behavior: str | None = None,
        require_brand_on_new_tickets: bool | None = None,
        default_brand: Brand | int | None = None,
    ) -> None:
        """Make an AccountSettingsBrands from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> AccountSettingsBrandsAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsBrandsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsCdn(BaseObject):
    """Content delivery options, found under `cdn` of the account settings."""

    cdn_provider: str | None
    """Network that normally serves the account's static files."""
    fallback_cdn_provider: str | None
    """Network used when the regular one is unavailable."""
    hosts: Attribute[
        ProxyList[AccountSettingsCdnHost],
        Iterable[AccountSettingsCdnHost | AccountSettingsCdnHostDict] | None,
    ]
    """Hosts known for delivering content."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        cdn_provider: str | None = None,
        fallback_cdn_provider: str | None = None,
        hosts: Iterable[AccountSettingsCdnHost | AccountSettingsCdnHostDict] | None = None,
    ) -> None:
        """Make an AccountSettingsCdn from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsCdnDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsCdnHost(BaseObject):
    """One content delivery host listed in the `cdn` group of the account settings."""

    name: str | None
    """Short name of the host or provider."""
    url: str | None
    """Base address of the host."""
    @overload
    def __init__(self, api: object = None, *, name: str | None = None, url: str | None = None) -> None:
        """Make an AccountSettingsCdnHost from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsCdnHostDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsChat(BaseObject):
    """Chat integration options, found under `chat` of the account settings."""

    available: bool | None
    """Whether the account's plan includes chat."""
    enabled: bool | None
    """Whether chat has been turned on."""
    integrated: bool | None
    """Whether the Chat product is linked to Support."""
    maximum_request_count: int | None
    """Most chat requests an agent is to handle at a time."""
    welcome_message: str | None
    """Greeting a visitor sees when a chat starts."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        available: bool | None = None,
        enabled: bool | None = None,
        integrated: bool | None = None,
        maximum_request_count: int | None = None,
        welcome_message: str | None = None,
    ) -> None:
        """Make an AccountSettingsChat from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsChatDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsCrossSell(BaseObject):
    """Internal promotion flags, found under `cross_sell` of the account settings."""

    show_chat_tooltip: bool | None
    """Whether a tooltip promoting Chat is displayed."""
    xsell_source: str | None
    """Where a promotion originated; null when there was none."""
    @overload
    def __init__(
        self, api: object = None, *, show_chat_tooltip: bool | None = None, xsell_source: str | None = None
    ) -> None:
        """Make an AccountSettingsCrossSell from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsCrossSellDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsDevice(BaseObject):
    """Options on requesters' device details, found under `device_metadata` of the account settings."""

    enabled: bool | None
    """Whether device details are shown on tickets."""
    hide_ip: bool | None
    """Whether the network address is kept from agents."""
    hide_location: bool | None
    """Whether the approximate place is kept from agents."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        enabled: bool | None = None,
        hide_ip: bool | None = None,
        hide_location: bool | None = None,
    ) -> None:
        """Make an AccountSettingsDevice from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsDeviceDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsEmail(BaseObject):
    """Mail options, found under `email` of the account settings."""

    accept_wildcard_emails: bool | None
    """Whether mail to any address at the account's Zendesk domain becomes tickets."""
    custom_dkim_domain: bool | None
    """Whether outgoing mail is DKIM-signed for the account's own domain."""
    email_sender_authentication: bool | None
    """Whether the sender of incoming mail is checked with SPF, DKIM and DMARC. Deprecated."""
    email_sender_authentication_profile: Attribute[
        AccountSettingsEmailEmailSenderAuthenticationProfile | None,
        AccountSettingsEmailEmailSenderAuthenticationProfile | Enum | None,
    ]
    """How strictly senders are checked: `default`, or `enhanced` for tighter rules."""
    email_status: bool | None
    """Whether the delivery status of outgoing mail is shown on tickets."""
    email_template_photos: bool | None
    """Whether profile photos appear in notification mails."""
    email_template_selection: bool | None
    """Whether a choice of mail templates is offered."""
    gmail_actions: bool | None
    """Whether Gmail action buttons are included in notifications."""
    html_mail_template: str | None
    """Template wrapped around HTML notifications."""
    mail_delimiter: str | None
    """Line placed on top of mails; text of a reply below it is dropped."""
    modern_email_template: bool | None
    """Whether the newer, simpler mail design is used."""
    multi_recipient_email_tickets: bool | None
    """Whether one mail addressed to several support addresses may open several tickets."""
    no_mail_delimiter: bool | None
    """Whether replies are parsed without the delimiter line."""
    personalized_replies: bool | None
    """Whether outgoing mail shows the agent's name as sender."""
    rich_content_in_emails: bool | None
    """Whether formatting and inline images of received mail are kept."""
    send_gmail_messages_via_gmail: bool | None
    """Whether mail from connected Gmail addresses is sent through Gmail."""
    text_mail_template: str | None
    """Template wrapped around plain-text notifications."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        accept_wildcard_emails: bool | None = None,
        custom_dkim_domain: bool | None = None,
        email_sender_authentication: bool | None = None,
        email_sender_authentication_profile: AccountSettingsEmailEmailSenderAuthenticationProfile
        | Enum
        | None = None,
        email_status: bool | None = None,
        email_template_photos: bool | None = None,
        email_template_selection: bool | None = None,
        gmail_actions: bool | None = None,
        html_mail_template: str | None = None,
        mail_delimiter: str | None = None,
        modern_email_template: bool | None = None,
        multi_recipient_email_tickets: bool | None = None,
        no_mail_delimiter: bool | None = None,
        personalized_replies: bool | None = None,
        rich_content_in_emails: bool | None = None,
        send_gmail_messages_via_gmail: bool | None = None,
        text_mail_template: str | None = None,
    ) -> None:
        """Make an AccountSettingsEmail from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsEmailDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsGoogleApps(BaseObject):
    """Google Workspace state, found under `google_apps` of the account settings."""

    has_google_apps: bool | None
    """Whether the account is linked to Google Workspace."""
    has_google_apps_admin: bool | None
    """Whether a Google Workspace admin is linked to the account."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        has_google_apps: bool | None = None,
        has_google_apps_admin: bool | None = None,
    ) -> None:
        """Make an AccountSettingsGoogleApps from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsGoogleAppsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsGroup(BaseObject):
    """Options on agent groups, found under `groups` of the account settings."""

    check_group_name_uniqueness: bool | None
    """Whether a new group is rejected if its name is already taken."""
    @overload
    def __init__(self, api: object = None, *, check_group_name_uniqueness: bool | None = None) -> None:
        """Make an AccountSettingsGroup from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsGroupDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsKnowledge(BaseObject):
    """Defaults of the agents' knowledge panel, found under `knowledge` of the account settings."""

    default_search_filters_brands: str | None
    """Brands preselected as a filter for searches."""
    default_search_filters_categories: str | None
    """Help center categories preselected as a filter for searches."""
    default_search_filters_external_content_sources: str | None
    """Outside content sources preselected as a filter for searches."""
    default_search_filters_locales: str | None
    """Languages preselected as a filter for searches."""
    default_search_filters_sections: str | None
    """Help center sections preselected as a filter for searches."""
    generative_answers: bool | None
    """Whether AI-written answers are offered to agents who search."""
    require_article_templates: bool | None
    """Whether new articles must start from a template."""
    search_articles: bool | None
    """Whether searches cover help center articles."""
    search_community_posts: bool | None
    """Whether searches cover posts of the community."""
    search_external_content: bool | None
    """Whether searches cover content from outside the help center."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        default_search_filters_brands: str | None = None,
        default_search_filters_categories: str | None = None,
        default_search_filters_external_content_sources: str | None = None,
        default_search_filters_locales: str | None = None,
        default_search_filters_sections: str | None = None,
        generative_answers: bool | None = None,
        require_article_templates: bool | None = None,
        search_articles: bool | None = None,
        search_community_posts: bool | None = None,
        search_external_content: bool | None = None,
    ) -> None:
        """Make an AccountSettingsKnowledge from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsKnowledgeDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsLimits(BaseObject):
    """Ceilings of the account, found under `limits` of the account settings."""

    attachment_size: int | None
    """Largest file that may be attached, in bytes."""
    @overload
    def __init__(self, api: object = None, *, attachment_size: int | None = None) -> None:
        """Make an AccountSettingsLimits from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsLimitsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsLocalization(BaseObject):
    """Language options, found under `localization` of the account settings."""

    locale_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Locales the account has enabled, by their ids."""
    @overload
    def __init__(self, api: object = None, *, locale_ids: Iterable[int] | None = None) -> None:
        """Make an AccountSettingsLocalization from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsLocalizationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsLotus(BaseObject):
    """Technical options of the agent interface, found under `lotus` of the account settings."""

    pod_id: int | None
    """Number of the data center pod that hosts the account."""
    prefer_lotus: bool | None
    """Whether agents land in the current agent interface rather than the classic one."""
    reporting: bool | None
    """Whether reporting is offered in the agent interface."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        pod_id: int | None = None,
        prefer_lotus: bool | None = None,
        reporting: bool | None = None,
    ) -> None:
        """Make an AccountSettingsLotus from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsLotusDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsMessageInactivity(BaseObject):
    """Handling of silent messaging customers, found under `messaging_inactivity` of the account
    settings.
    """

    default_localized_messages: Attribute[
        AccountSettingsMessageInactivityDefaultLocalizedMessages | None,
        AccountSettingsMessageInactivityDefaultLocalizedMessages
        | AccountSettingsMessageInactivityDefaultLocalizedMessagesDict
        | None,
    ]
    """Stock texts used where no own text was given, in the account's language. Read-only."""
    enabled: bool | None
    """Whether inactivity handling is turned on."""
    end_session: bool | None
    """Whether the messaging session is ended once the final timeout passes."""
    reminders: Attribute[
        ProxyList[AccountSettingsMessageInactivityReminder],
        Iterable[AccountSettingsMessageInactivityReminder | AccountSettingsMessageInactivityReminderDict]
        | None,
    ]
    """Messages sent to the customer before the ticket is solved."""
    ticket_status_id: int | None
    """Custom status the ticket gets when the final timeout passes."""
    timeout: int | None
    """Length of silence before the final step is taken."""
    ticket_status: Attribute[CustomStatus | None, CustomStatus | int | None]
    """The CustomStatus behind `ticket_status_id`. It costs a call if it is not at hand."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        enabled: bool | None = None,
        end_session: bool | None = None,
        reminders: Iterable[
            AccountSettingsMessageInactivityReminder | AccountSettingsMessageInactivityReminderDict
        ]
        | None = None,
        ticket_status_id: int | None = None,
        timeout: int | None = None,
        ticket_status: CustomStatus | int | None = None,
    ) -> None:
        """Make an AccountSettingsMessageInactivity from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> AccountSettingsMessageInactivityAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsMessageInactivityDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsMessageInactivityDefaultLocalizedMessages(BaseObject):
    """Stock wording for inactivity messages of messaging conversations."""

    pre_solved_message_1: str | None
    """Stock text of the first reminder. Read-only."""
    pre_solved_message_2: str | None
    """Stock text of the second reminder. Read-only."""
    solved_message: str | None
    """Stock text sent when the conversation is closed for inactivity. Read-only."""
    def __init__(self, api: object = None) -> None:
        """Make an AccountSettingsMessageInactivityDefaultLocalizedMessages from its fields; only those
        that are given are sent.
        """
    def to_dict(
        self, serialize: bool = False
    ) -> AccountSettingsMessageInactivityDefaultLocalizedMessagesDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsMessageInactivityReminder(BaseObject):
    """One reminder sent to a messaging customer who has stopped replying."""

    message: str | None
    """Text the customer receives."""
    tags: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Tags added to the ticket when the reminder goes out."""
    ticket_status_id: int | None
    """Custom status the ticket then takes; null leaves the status alone."""
    timeout: int | None
    """Length of silence before this reminder goes out; null if not set."""
    ticket_status: Attribute[CustomStatus | None, CustomStatus | int | None]
    """The CustomStatus behind `ticket_status_id`. It costs a call if it is not at hand."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        message: str | None = None,
        tags: Many[str] | Iterator[str] | None = None,
        ticket_status_id: int | None = None,
        timeout: int | None = None,
        ticket_status: CustomStatus | int | None = None,
    ) -> None:
        """Make an AccountSettingsMessageInactivityReminder from its fields; only those that are given are
        sent.
        """
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> AccountSettingsMessageInactivityReminderAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsMessageInactivityReminderDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsMetrics(BaseObject):
    """Measures of the account itself, found under `metrics` of the account settings."""

    account_size: str | None
    """Size bracket of the account, such as `1-9` or `100-399`."""
    @overload
    def __init__(self, api: object = None, *, account_size: str | None = None) -> None:
        """Make an AccountSettingsMetrics from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsMetricsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsOnboarding(BaseObject):
    """State of the guided setup, found under `onboarding` of the account settings."""

    checklist_onboarding_version: int | None
    """Version of the setup checklist shown to the account."""
    onboarding_segments: str | None
    """Audience segments the account was put in during setup; null if none."""
    product_sign_up: str | None
    """Product through which the account was opened; null if unknown."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        checklist_onboarding_version: int | None = None,
        onboarding_segments: str | None = None,
        product_sign_up: str | None = None,
    ) -> None:
        """Make an AccountSettingsOnboarding from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsOnboardingDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsRouting(BaseObject):
    """Omnichannel routing options, found under `routing` of the account settings."""

    autorouting_tag: str | None
    """Tag that marks email tickets for automatic routing."""
    enabled: bool | None
    """Whether omnichannel routing is turned on."""
    max_email_capacity: int | None
    """Most email tickets assigned to an agent at a time."""
    max_messaging_capacity: int | None
    """Most messaging conversations assigned to an agent at a time."""
    reassignment_messaging_enabled: bool | None
    """Whether messaging tickets that an agent does not accept are passed on."""
    reassignment_messaging_timeout: int | None
    """Wait before an unaccepted messaging ticket goes to another agent."""
    reassignment_talk_timeout: int | None
    """Wait before an unanswered call goes to another agent."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        autorouting_tag: str | None = None,
        enabled: bool | None = None,
        max_email_capacity: int | None = None,
        max_messaging_capacity: int | None = None,
        reassignment_messaging_enabled: bool | None = None,
        reassignment_messaging_timeout: int | None = None,
        reassignment_talk_timeout: int | None = None,
    ) -> None:
        """Make an AccountSettingsRouting from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsRoutingDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsRule(BaseObject):
    """Options for business rules, found under `rule` of the account settings."""

    macro_most_used: bool | None
    """Whether agents see their most used macros on top of the list."""
    macro_order: str | None
    """How macros are sorted, such as `alphabetical` or `position`."""
    skill_based_filtered_views: Attribute[
        ProxyList[ProxyDict[str, object]], Iterable[Mapping[str, object]] | None
    ]
    """Views that show agents only tickets fitting their skills."""
    using_skill_based_routing: bool | None
    """Whether skills are used to route tickets."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        macro_most_used: bool | None = None,
        macro_order: str | None = None,
        skill_based_filtered_views: Iterable[Mapping[str, object]] | None = None,
        using_skill_based_routing: bool | None = None,
    ) -> None:
        """Make an AccountSettingsRule from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsRuleDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsSideConversations(BaseObject):
    """Side conversation channels, found under `side_conversations` of the account settings."""

    email_channel: bool | None
    """Whether agents may start side conversations by email."""
    msteams_channel: bool | None
    """Whether agents may start side conversations in Microsoft Teams."""
    show_in_context_panel: bool | None
    """Whether side conversations are displayed in the context panel."""
    slack_channel: bool | None
    """Whether agents may start side conversations in Slack."""
    tickets_channel: bool | None
    """Whether agents may start side conversations as child tickets."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        email_channel: bool | None = None,
        msteams_channel: bool | None = None,
        show_in_context_panel: bool | None = None,
        slack_channel: bool | None = None,
        tickets_channel: bool | None = None,
    ) -> None:
        """Make an AccountSettingsSideConversations from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsSideConversationsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsStatistics(BaseObject):
    """Available usage statistics, found under `statistics` of the account settings."""

    forum: bool | None
    """Whether statistics on forums are available."""
    rule_usage: bool | None
    """Whether usage figures of business rules are available."""
    search: bool | None
    """Whether statistics on searches are available."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        forum: bool | None = None,
        rule_usage: bool | None = None,
        search: bool | None = None,
    ) -> None:
        """Make an AccountSettingsStatistics from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsStatisticsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsTicket(BaseObject):
    """Ticket handling options, found under `tickets` of the account settings."""

    accepted_new_collaboration_tos: bool | None
    """Whether the terms for the newer CCs and followers were accepted."""
    agent_collision: bool | None
    """Whether agents see who else has the same ticket open."""
    agent_invitation_enabled: bool | None
    """Whether agents can be invited to a ticket."""
    agent_ticket_deletion: bool | None
    """Whether agents, not just admins, may delete tickets."""
    allow_group_reset: bool | None
    """Whether a ticket may go back to having no assignee within a group."""
    assign_default_organization: bool | None
    """Whether new tickets take the default organization of their requester."""
    assign_tickets_upon_solve: bool | None
    """Whether an unassigned ticket goes to the agent who solves it."""
    auto_translation_enabled: bool | None
    """Whether conversations may be translated automatically."""
    auto_updated_ccs_followers_rules: bool | None
    """Whether business rules were converted to the newer CCs and followers."""
    chat_sla_enablement: bool | None
    """Whether SLA policies apply to chat tickets."""
    collaboration: bool | None
    """Whether people besides requester and assignee can be copied on tickets."""
    comments_public_by_default: bool | None
    """Whether the comment editor starts out in public reply mode."""
    default_solved_ticket_reassignment_strategy: str | None
    """What becomes of solved tickets of an agent who is removed from a group."""
    default_to_draft_mode: bool | None
    """Whether the comment editor starts out in draft mode."""
    email_attachments: bool | None
    """Whether files are attached to outgoing mail instead of linked."""
    email_redact_attachments_when_placeholders_disallow: bool | None
    """Whether attachments are left out of e-mails whose placeholders may not show them."""
    emoji_autocompletion: bool | None
    """Whether typing a colon suggests emoji in the editor."""
    follower_and_email_cc_collaborations: bool | None
    """Whether the newer model of email CCs and followers is in use."""
    has_color_text: bool | None
    """Whether agents may color the text of comments."""
    is_first_comment_private_enabled: bool | None
    """Whether the first comment of a ticket may be an internal note."""
    light_agent_email_ccs_allowed: bool | None
    """Whether light agents can be copied by email."""
    list_empty_views: bool | None
    """Whether views without tickets are listed."""
    list_newest_comments_first: bool | None
    """Whether the ticket shows the latest comment on top."""
    markdown_ticket_comments: bool | None
    """Whether comments may be formatted with Markdown."""
    maximum_personal_views_to_list: int | None
    """How many personal views an agent's list displays."""
    modern_ticket_reassignment: bool | None
    """Whether tickets of removed agents are reassigned by the newer procedure."""
    private_attachments: bool | None
    """Whether attachments can be opened only after signing in."""
    rich_text_comments: bool | None
    """Whether the editor offers rich text formatting."""
    show_modern_ticket_reassignment: bool | None
    """Whether the option for the newer reassignment procedure is displayed."""
    status_hold: bool | None
    """Whether the `hold` status is on offer."""
    tagging: bool | None
    """Whether tickets can be tagged."""
    using_skill_based_routing: bool | None
    """Whether tickets are routed by agents' skills."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        accepted_new_collaboration_tos: bool | None = None,
        agent_collision: bool | None = None,
        agent_invitation_enabled: bool | None = None,
        agent_ticket_deletion: bool | None = None,
        allow_group_reset: bool | None = None,
        assign_default_organization: bool | None = None,
        assign_tickets_upon_solve: bool | None = None,
        auto_translation_enabled: bool | None = None,
        auto_updated_ccs_followers_rules: bool | None = None,
        chat_sla_enablement: bool | None = None,
        collaboration: bool | None = None,
        comments_public_by_default: bool | None = None,
        default_solved_ticket_reassignment_strategy: str | None = None,
        default_to_draft_mode: bool | None = None,
        email_attachments: bool | None = None,
        email_redact_attachments_when_placeholders_disallow: bool | None = None,
        emoji_autocompletion: bool | None = None,
        follower_and_email_cc_collaborations: bool | None = None,
        has_color_text: bool | None = None,
        is_first_comment_private_enabled: bool | None = None,
        light_agent_email_ccs_allowed: bool | None = None,
        list_empty_views: bool | None = None,
        list_newest_comments_first: bool | None = None,
        markdown_ticket_comments: bool | None = None,
        maximum_personal_views_to_list: int | None = None,
        modern_ticket_reassignment: bool | None = None,
        private_attachments: bool | None = None,
        rich_text_comments: bool | None = None,
        show_modern_ticket_reassignment: bool | None = None,
        status_hold: bool | None = None,
        tagging: bool | None = None,
        using_skill_based_routing: bool | None = None,
    ) -> None:
        """Make an AccountSettingsTicket from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsTicketDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsTicketForm(BaseObject):
    """Texts on form selection, found under `ticket_form` of the account settings."""

    raw_ticket_forms_instructions: str | None
    """Prompt for choosing a form, with dynamic content placeholders left unresolved."""
    ticket_forms_instructions: str | None
    """Prompt that asks end users to choose a ticket form."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        raw_ticket_forms_instructions: str | None = None,
        ticket_forms_instructions: str | None = None,
    ) -> None:
        """Make an AccountSettingsTicketForm from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsTicketFormDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsTwitter(BaseObject):
    """Options of the X (formerly Twitter) channel, found under `twitter` of the account settings."""

    shorten_url: str | None
    """When links in outgoing posts are shortened, such as `optional`."""
    @overload
    def __init__(self, api: object = None, *, shorten_url: str | None = None) -> None:
        """Make an AccountSettingsTwitter from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsTwitterDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsUser(BaseObject):
    """User profile options, found under `user` of the account settings."""

    agent_created_welcome_emails: bool | None
    """Whether users whom an agent adds get a welcome mail."""
    end_user_phone_number_validation: bool | None
    """Whether phone numbers of end users must be in a valid format."""
    have_gravatars_enabled: bool | None
    """Whether Gravatar images stand in for missing profile photos."""
    language_selection: bool | None
    """Whether a language can be chosen in user profiles."""
    multiple_organizations: bool | None
    """Whether a user may belong to several organizations."""
    tagging: bool | None
    """Whether users and organizations can be tagged."""
    time_zone_selection: bool | None
    """Whether a time zone can be chosen in user profiles."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        agent_created_welcome_emails: bool | None = None,
        end_user_phone_number_validation: bool | None = None,
        have_gravatars_enabled: bool | None = None,
        language_selection: bool | None = None,
        multiple_organizations: bool | None = None,
        tagging: bool | None = None,
        time_zone_selection: bool | None = None,
    ) -> None:
        """Make an AccountSettingsUser from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsUserDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountSettingsVoice(BaseObject):
    """Options of Zendesk Talk, found under `voice` of the account settings."""

    agent_confirmation_when_forwarding: bool | None
    """Whether agents must confirm a forwarded call before it is connected."""
    agent_wrap_up_after_calls: bool | None
    """Whether agents get time to finish notes after a call."""
    enabled: bool | None
    """Whether Talk is turned on."""
    logging: bool | None
    """Whether calls are logged."""
    maximum_queue_size: int | None
    """Most callers who may wait in line."""
    maximum_queue_wait_time: int | None
    """Longest time a caller waits in the queue, in minutes."""
    only_during_business_hours: bool | None
    """Whether calls are taken during business hours only."""
    outbound_enabled: bool | None
    """Whether agents may place calls."""
    recordings_public: bool | None
    """Whether call recordings are visible on the ticket to end users."""
    uk_mobile_forwarding: bool | None
    """Whether calls may be forwarded to mobile phones in the UK."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        agent_confirmation_when_forwarding: bool | None = None,
        agent_wrap_up_after_calls: bool | None = None,
        enabled: bool | None = None,
        logging: bool | None = None,
        maximum_queue_size: int | None = None,
        maximum_queue_wait_time: int | None = None,
        only_during_business_hours: bool | None = None,
        outbound_enabled: bool | None = None,
        recordings_public: bool | None = None,
        uk_mobile_forwarding: bool | None = None,
    ) -> None:
        """Make an AccountSettingsVoice from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccountSettingsVoiceDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class AccountSettingsBrandsAwaitable(AwaitableAttrs):
    """The relations of AccountSettingsBrands as awaitables."""

    default_brand: Awaitable[Brand | None]
    """The Brand behind `default_brand_id`. It costs a call if it is not at hand."""

@type_check_only
class AccountSettingsMessageInactivityAwaitable(AwaitableAttrs):
    """The relations of AccountSettingsMessageInactivity as awaitables."""

    ticket_status: Awaitable[CustomStatus | None]
    """The CustomStatus behind `ticket_status_id`. It costs a call if it is not at hand."""

@type_check_only
class AccountSettingsMessageInactivityReminderAwaitable(AwaitableAttrs):
    """The relations of AccountSettingsMessageInactivityReminder as awaitables."""

    ticket_status: Awaitable[CustomStatus | None]
    """The CustomStatus behind `ticket_status_id`. It costs a call if it is not at hand."""
