# Generated from openapi/zendesk.openapi.json (openapi/spec/apps/apps.yaml and 6 more) by `make generate`. Do not edit.
"""Records of Sunshine Conversations: apps, users, conversations, messages and their content."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, MapField, Nested, Renamed
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.records.containers import ProxyDict


SunshineAndroidIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
SunshineAppleIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
SunshineAppleOverrideWithCapabilities: TypeAlias = Literal["LIST", "TIME", "FORM", "QUICK", "AUTH2"]
SunshineAuthorSubtypes: TypeAlias = Literal["AI", "activity", "agent", "bot"]
SunshineAuthorType: TypeAlias = Literal["business", "user"]
SunshineClientStatus: TypeAlias = Literal["active", "blocked", "inactive", "pending"]
SunshineConfirmationType: TypeAlias = Literal["immediate", "userActivity", "prompt"]
SunshineConversationType: TypeAlias = Literal["personal", "sdkGroup"]
SunshineCustomIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
SunshineDeviceStatus: TypeAlias = Literal["active", "inactive"]
SunshineDisplaySettingsImageAspectRatio: TypeAlias = Literal["horizontal", "square"]
SunshineEventType: TypeAlias = Literal[
    "passthrough:messaging",
    "switchboard:acceptControl",
    "switchboard:acceptControl:failure",
    "switchboard:offerControl",
    "switchboard:offerControl:failure",
    "switchboard:passControl",
    "switchboard:passControl:failure",
    "switchboard:releaseControl",
]
SunshineFormFieldFormat: TypeAlias = Literal["integer", "decimal"]
SunshineFormFieldType: TypeAlias = Literal["email", "select", "text"]
SunshineInstagramIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
SunshineIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
SunshineIosIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
SunshineItemSize: TypeAlias = Literal["compact", "large"]
SunshineLineIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
SunshineMailgunIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
SunshineMessagebirdIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
SunshineMessengerIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
SunshineTelegramIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
SunshineTwilioIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
SunshineTwitterIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
SunshineUnityIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
SunshineViberIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
SunshineWebIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
SunshineWebviewActionSize: TypeAlias = Literal["compact", "tall", "full"]
SunshineWhatsappIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]


class SunshineAccessToken(BaseObject):
    """Access token of an OAuth client, for `BearerToken`.

    Attributes:
        access_token: Token itself; it signs requests as a bearer token. Read-only.
        token_type: How the token is sent: `Bearer`. Read-only.
    """

    _name = "sunshine_access_token"
    _spec = "SunshineAccessToken"
    _rules = WriteRules(read_only=("access_token", "token_type"))

    access_token: str | None = None
    token_type: str | None = None


class SunshineAction(BaseObject):
    """Button or link below a message or on a card, of the kind that its `type` tells.

    Attributes:
        type: What kind it is.
    """

    _name = "sunshine_action"
    _spec = "SunshineAction"
    _shown = ("type",)
    _variants = (
        "type",
        {
            "buy": "SunshineBuyAction",
            "link": "SunshineLinkAction",
            "locationRequest": "SunshineLocationRequestAction",
            "postback": "SunshinePostbackAction",
            "reply": "SunshineReplyAction",
            "webview": "SunshineWebviewAction",
        },
        "SunshineAction",
    )

    type: str | None = None


class SunshineActivity(BaseObject):
    """Reading or typing of a user or of the business.

    Attributes:
        author: Who it comes from.
        source: Channel on which it happened.
        type: What kind it is.
    """

    _name = "sunshine_activity"
    _spec = "SunshineActivity"
    _shown = ("type", "author", "source")

    author: Nested[SunshineAuthor] = Nested("SunshineAuthor")
    source: Nested[SunshineSource] = Nested("SunshineSource")
    type: Literal["conversation:read", "typing:start", "typing:stop"] | str | None = None


class SunshineActivityEventPayload(BaseObject):
    """Reading or typing of somebody in a conversation.

    Attributes:
        activity: Who reads or types, and where.
        conversation: Conversation in which it happened, in short form.
    """

    _name = "sunshine_activity_event_payload"
    _spec = "SunshineActivityEventPayload"
    _shown = ("activity", "conversation")

    activity: Nested[SunshineActivity] = Nested("SunshineActivity")
    conversation: Nested[SunshineConversation] = Nested("SunshineConversation")


class SunshineAndroidIntegration(BaseObject):
    """Connection with Android.

    Attributes:
        attachments_enabled: Whether people can send files; set in the Admin Center. Read-only. On
            the wire: `attachmentsEnabled`.
        can_user_create_more_conversations: Whether people can begin another conversation here. On
            the wire: `canUserCreateMoreConversations`.
        can_user_see_conversation_list: Whether people see the list of their conversations; only
            with several conversations a user. On the wire: `canUserSeeConversationList`.
        client_email: Address of the account of Firebase, from the file of its private key. On the
            wire: `clientEmail`.
        default_responder: Who answers first on this channel. Read-only. On the wire:
            `defaultResponder`.
        default_responder_id: Switchboard integration that answers first on this channel; null for
            the one of the switchboard. On the wire: `defaultResponderId`.
        display_name: How it is called where people see it. On the wire: `displayName`.
        id: Identifies it; given by the server. Read-only.
        private_key: Private key of Firebase, from its file. On the wire: `privateKey`.
        project_id: Project of Firebase, from the file of its private key. On the wire: `projectId`.
        sender_id: Old sender of the Firebase console. Deprecated. On the wire: `senderId`.
        server_key: Old key of the Firebase console. Deprecated. On the wire: `serverKey`.
        show_ai_disclaimer: Whether people are told that an AI has written a message. On the wire:
            `showAIDisclaimer`.
        status: Whether it works and can be reached. Read-only.
        type: What kind it is. Set on creation only.
    """

    _name = "sunshine_android_integration"
    _spec = "SunshineAndroidIntegration"
    _shown = ("id", "displayName", "status")
    _rules = WriteRules(
        read_only=("attachmentsEnabled", "defaultResponder", "id", "status"), create_only=("type",)
    )
    _tag = ("type", "android")

    attachments_enabled: Renamed[bool] = Renamed("attachmentsEnabled")
    can_user_create_more_conversations: Renamed[bool] = Renamed("canUserCreateMoreConversations")
    can_user_see_conversation_list: Renamed[bool] = Renamed("canUserSeeConversationList")
    client_email: Renamed[str] = Renamed("clientEmail")
    default_responder: Nested[SunshineDefaultResponder] = Nested(
        "SunshineDefaultResponder", key="defaultResponder"
    )
    default_responder_id: Renamed[str] = Renamed("defaultResponderId")
    display_name: Renamed[str] = Renamed("displayName")
    id: str | None = None
    private_key: Renamed[str] = Renamed("privateKey")
    project_id: Renamed[str] = Renamed("projectId")
    sender_id: Renamed[str] = Renamed("senderId")
    server_key: Renamed[str] = Renamed("serverKey")
    show_ai_disclaimer: Renamed[bool] = Renamed("showAIDisclaimer")
    status: SunshineAndroidIntegrationStatus | None = None
    type: Literal["android"] | None = None


class SunshineApp(BaseObject):
    """App of Sunshine Conversations: a business with its users, conversations and integrations.

    Attributes:
        display_name: How it is called where people see it. On the wire: `displayName`.
        id: Identifies it; given by the server. Read-only.
        metadata: Free properties: texts, numbers and booleans, without levels. Null removes all of
            them.
        settings: How the app behaves, for all of its conversations.
        subdomain: Account of Zendesk that the app belongs to; only in the answer about a token.
            Read-only.
    """

    _name = "sunshine_app"
    _spec = "SunshineApp"
    _shown = ("id", "displayName")
    _rules = WriteRules(read_only=("id", "subdomain"))

    display_name: Renamed[str] = Renamed("displayName")
    id: str | None = None
    metadata: MapField[object] = MapField()
    settings: Nested[SunshineAppSettings] = Nested("SunshineAppSettings")
    subdomain: str | None = None


class SunshineAppSettings(BaseObject):
    """Settings that hold for all conversations of an app.

    Attributes:
        app_localization_enabled: Whether texts of the system come in the language of the user. On
            the wire: `appLocalizationEnabled`.
        conversation_retention_seconds: After how many seconds without activity the messages are
            deleted; 0 keeps them. On the wire: `conversationRetentionSeconds`.
        disable_conversation_reopen: Whether people cannot open a closed conversation again. On the
            wire: `disableConversationReopen`.
        echo_postback: Whether a click on a postback button shows up as a message. On the wire:
            `echoPostback`.
        end_session_enabled: Whether people can close a conversation with a button of the SDK. On
            the wire: `endSessionEnabled`.
        ignore_auto_conversation_start: Whether a channel cannot begin a conversation without a
            message. On the wire: `ignoreAutoConversationStart`.
        mask_credit_card_numbers: Whether numbers of credit cards are hidden in messages. On the
            wire: `maskCreditCardNumbers`.
        multi_convo_enabled: Whether a user can have several conversations; it cannot be undone. On
            the wire: `multiConvoEnabled`.
        use_animal_names: Whether people without a name are called after animals. On the wire:
            `useAnimalNames`.
    """

    _name = "sunshine_app_settings"
    _spec = "SunshineAppSettings"
    _shown = ("appLocalizationEnabled", "conversationRetentionSeconds", "disableConversationReopen")

    app_localization_enabled: Renamed[bool] = Renamed("appLocalizationEnabled")
    conversation_retention_seconds: Renamed[int] = Renamed("conversationRetentionSeconds")
    disable_conversation_reopen: Renamed[bool] = Renamed("disableConversationReopen")
    echo_postback: Renamed[bool] = Renamed("echoPostback")
    end_session_enabled: Renamed[bool] = Renamed("endSessionEnabled")
    ignore_auto_conversation_start: Renamed[bool] = Renamed("ignoreAutoConversationStart")
    mask_credit_card_numbers: Renamed[bool] = Renamed("maskCreditCardNumbers")
    multi_convo_enabled: Renamed[bool] = Renamed("multiConvoEnabled")
    use_animal_names: Renamed[bool] = Renamed("useAnimalNames")


class SunshineAppleDataReference(BaseObject):
    """Where Apple keeps the data of a message, and how they are read.

    Attributes:
        bid: Extension of Apple that the data are for.
        key: Key that the data are encrypted with, as hexadecimal digits.
        owner: Owner of the data at Apple.
        signature: Proof that the data comes from Apple and was not changed; checked when it is
            fetched.
        url: Address of the data.
    """

    _name = "sunshine_apple_data_reference"
    _spec = "SunshineAppleDataReference"
    _shown = ("key", "bid", "owner")

    bid: str | None = None
    key: str | None = None
    owner: str | None = None
    signature: str | None = None
    url: str | None = None


class SunshineAppleIntegration(BaseObject):
    """Connection with Apple Messages for Business.

    Attributes:
        api_secret: Secret of the service provider at Apple. Set on creation only. On the wire:
            `apiSecret`.
        authentication_message_secret: Secret for messages that ask people to sign in, 88 characters
            or more. On the wire: `authenticationMessageSecret`.
        business_id: Company that the channel knows. Set on creation only. On the wire:
            `businessId`.
        default_responder: Who answers first on this channel. Read-only. On the wire:
            `defaultResponder`.
        default_responder_id: Switchboard integration that answers first on this channel; null for
            the one of the switchboard. On the wire: `defaultResponderId`.
        display_name: How it is called where people see it. On the wire: `displayName`.
        id: Identifies it; given by the server. Read-only.
        msp_id: Service provider that Apple knows. Set on creation only. On the wire: `mspId`.
        show_ai_disclaimer: Whether people are told that an AI has written a message. On the wire:
            `showAIDisclaimer`.
        status: Whether it works and can be reached. Read-only.
        type: What kind it is. Set on creation only.
    """

    _name = "sunshine_apple_integration"
    _spec = "SunshineAppleIntegration"
    _shown = ("id", "displayName", "status")
    _rules = WriteRules(
        read_only=("defaultResponder", "id", "status"),
        create_only=("apiSecret", "businessId", "mspId", "type"),
    )
    _tag = ("type", "apple")

    api_secret: Renamed[str] = Renamed("apiSecret")
    authentication_message_secret: Renamed[str] = Renamed("authenticationMessageSecret")
    business_id: Renamed[str] = Renamed("businessId")
    default_responder: Nested[SunshineDefaultResponder] = Nested(
        "SunshineDefaultResponder", key="defaultResponder"
    )
    default_responder_id: Renamed[str] = Renamed("defaultResponderId")
    display_name: Renamed[str] = Renamed("displayName")
    id: str | None = None
    msp_id: Renamed[str] = Renamed("mspId")
    show_ai_disclaimer: Renamed[bool] = Renamed("showAIDisclaimer")
    status: SunshineAppleIntegrationStatus | None = None
    type: Literal["apple"] | None = None


class SunshineAppleOverride(BaseObject):
    """Message in the words of Apple, with what the device has to be able to show.

    Attributes:
        payload: The message, as the channel describes it.
        with_capabilities: What the device of the user has to be able to show. On the wire:
            `withCapabilities`.
    """

    _name = "sunshine_apple_override"
    _spec = "SunshineAppleOverride"
    _shown = ("withCapabilities",)

    payload: MapField[object] = MapField()
    with_capabilities: ListField[SunshineAppleOverrideWithCapabilities] = ListField(key="withCapabilities")


class SunshineAppleReference(BaseObject):
    """Reference to data that Apple keeps.

    Attributes:
        interactive_data_ref: The reference, as the event of a message passes it on. On the wire:
            `interactiveDataRef`.
    """

    _name = "sunshine_apple_reference"
    _spec = "SunshineAppleReference"
    _shown = ("interactiveDataRef",)

    interactive_data_ref: Nested[SunshineAppleDataReference] = Nested(
        "SunshineAppleDataReference", key="interactiveDataRef"
    )


class SunshineAttachment(BaseObject):
    """File that was uploaded for messages.

    Attributes:
        media_type: MIME type, such as `image/png`. Read-only. On the wire: `mediaType`.
        media_url: Address under which the file can be fetched. Read-only. On the wire: `mediaUrl`.
    """

    _name = "sunshine_attachment"
    _spec = "SunshineAttachment"
    _shown = ("mediaType",)
    _rules = WriteRules(read_only=("mediaType", "mediaUrl"))

    media_type: Renamed[str] = Renamed("mediaType")
    media_url: Renamed[str] = Renamed("mediaUrl")


class SunshineAuthor(BaseObject):
    """Who a message or an activity comes from.

    Attributes:
        avatar_url: Picture of the person: JPG, PNG or GIF. On the wire: `avatarUrl`.
        brand_id: Brand that keeps the user apart from those of other brands. On the wire:
            `brandId`.
        display_name: How it is called where people see it. On the wire: `displayName`.
        subtypes: What kind of author exactly, such as an agent or a bot; one at most.
        type: What kind it is.
        user: The user, in short form; only in webhooks. Read-only.
        user_external_id: External id of the user, in the place of the user's own id. On the wire:
            `userExternalId`.
        user_id: User that is meant. On the wire: `userId`.
    """

    _name = "sunshine_author"
    _spec = "SunshineAuthor"
    _shown = ("displayName", "type")
    _rules = WriteRules(read_only=("user",))

    avatar_url: Renamed[str] = Renamed("avatarUrl")
    brand_id: Renamed[str] = Renamed("brandId")
    display_name: Renamed[str] = Renamed("displayName")
    subtypes: ListField[SunshineAuthorSubtypes] = ListField()
    type: SunshineAuthorType | None = None
    user: Nested[SunshineUser] = Nested("SunshineUser")
    user_external_id: Renamed[str] = Renamed("userExternalId")
    user_id: Renamed[str] = Renamed("userId")


class SunshineBuyAction(BaseObject):
    """Button that asks for a payment.

    Attributes:
        amount: Price in cents: 999 for 9.99.
        currency: Three letters of ISO 4217 in lower case: `usd`.
        metadata: Free properties: texts, numbers and booleans, without levels. Null removes all of
            them.
        text: Words on the button that charges.
        type: What kind it is.
    """

    _name = "sunshine_buy_action"
    _spec = "SunshineBuyAction"
    _shown = ("text", "type")
    _tag = ("type", "buy")

    amount: int | None = None
    currency: str | None = None
    metadata: MapField[object] = MapField()
    text: str | None = None
    type: Literal["buy"] | None = None


class SunshineCallingApp(BaseObject):
    """App that an event comes from.

    Attributes:
        id: Identifies the app.
    """

    _name = "sunshine_calling_app"
    _spec = "SunshineCallingApp"
    _shown = ("id",)

    id: str | None = None


class SunshineCallingWebhook(BaseObject):
    """Webhook that makes a call.

    Attributes:
        id: Identifies the webhook.
        version: Form of the payloads; `v2` here.
    """

    _name = "sunshine_calling_webhook"
    _spec = "SunshineCallingWebhook"
    _shown = ("id", "version")

    id: str | None = None
    version: str | None = None


class SunshineCampaign(BaseObject):
    """Campaign that a user answered to.

    Attributes:
        id: Identifies the campaign.
    """

    _name = "sunshine_campaign"
    _spec = "SunshineCampaign"
    _shown = ("id",)

    id: str | None = None


class SunshineCarouselContent(BaseObject):
    """Content of a message with cards side by side.

    Attributes:
        block_chat_input: Whether people cannot type while this message is the newest one. On the
            wire: `blockChatInput`.
        display_settings: How the cards are shown. On the wire: `displaySettings`.
        items: Cards of the message, one after the other, ten at most.
        text: Plain words of it, 4096 characters at most. Read-only.
        type: What kind it is.
    """

    _name = "sunshine_carousel_content"
    _spec = "SunshineCarouselContent"
    _shown = ("text", "type")
    _rules = WriteRules(read_only=("text",))
    _tag = ("type", "carousel")

    block_chat_input: Renamed[bool] = Renamed("blockChatInput")
    display_settings: Nested[SunshineDisplaySettings] = Nested(
        "SunshineDisplaySettings", key="displaySettings"
    )
    items: ListField[SunshineItem] = ListField("SunshineItem")  # type: ignore[assignment]
    text: str | None = None
    type: Literal["carousel"] | None = None


class SunshineChannelOptions(BaseObject):
    """Options of single channels for a button.

    Attributes:
        messenger: Options of Facebook Messenger.
    """

    _name = "sunshine_channel_options"
    _spec = "SunshineChannelOptions"
    _shown = ("messenger",)

    messenger: Nested[SunshineMessengerOptions] = Nested("SunshineMessengerOptions")


class SunshineChannelOverride(BaseObject):
    """Message in the words of one channel.

    Attributes:
        payload: The message, as the channel describes it.
    """

    _name = "sunshine_channel_override"
    _spec = "SunshineChannelOverride"

    payload: MapField[object] = MapField()


class SunshineClient(BaseObject):
    """Channel on which a user can be reached.

    Attributes:
        avatar_url: Picture of the person: JPG, PNG or GIF. On the wire: `avatarUrl`.
        display_name: How it is called where people see it. On the wire: `displayName`.
        external_id: Id that another system has given. On the wire: `externalId`.
        id: Identifies it; given by the server. Read-only.
        info: Facts that the platform tells about it, by name; any may be missing.
        integration_id: Integration that it came through or belongs to. On the wire:
            `integrationId`.
        last_seen: When the user was last there. On the wire: `lastSeen`.
        linked_at: When the channel was connected with the user. On the wire: `linkedAt`.
        raw: Facts as the channel sent them, by name.
        status: Whether it works and can be reached.
        type: What kind it is.
        last_seen_datetime: `last_seen` as an aware datetime.
        linked: `linked_at` as an aware datetime.
    """

    _name = "sunshine_client"
    _spec = "SunshineClient"
    _shown = ("id", "displayName", "status")
    _rules = WriteRules(read_only=("id",))

    avatar_url: Renamed[str] = Renamed("avatarUrl")
    display_name: Renamed[str] = Renamed("displayName")
    external_id: Renamed[str] = Renamed("externalId")
    id: str | None = None
    info: MapField[object] = MapField()
    integration_id: Renamed[str] = Renamed("integrationId")
    last_seen: Renamed[str] = Renamed("lastSeen")
    linked_at: Renamed[str] = Renamed("linkedAt")
    raw: MapField[object] = MapField()
    status: SunshineClientStatus | None = None
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
        | None
    ) = None
    last_seen_datetime = Date("lastSeen")
    linked = Date("linkedAt")


class SunshineClientAddEvent(BaseObject):
    """A user can be reached on one more channel.

    Attributes:
        created_at: When the server noted the event. On the wire: `createdAt`.
        id: Identifies the event; the same when it comes again.
        payload: What the event is about.
        type: What kind it is.
        created: `created_at` as an aware datetime.
    """

    _name = "sunshine_client_add_event"
    _spec = "SunshineClientAddEvent"
    _shown = ("id", "type", "payload")

    created_at: Renamed[str] = Renamed("createdAt")
    id: str | None = None
    payload: Nested[SunshineClientEventPayload] = Nested("SunshineClientEventPayload")
    type: Literal["client:add"] | None = None
    created = Date("createdAt")


class SunshineClientAssociation(BaseObject):
    """Channel through which a participant takes part.

    Attributes:
        client_id: Client of the user that it belongs to. On the wire: `clientId`.
        type: What kind it is.
    """

    _name = "sunshine_client_association"
    _spec = "SunshineClientAssociation"
    _shown = ("type", "clientId")

    client_id: Renamed[str] = Renamed("clientId")
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
        | None
    ) = None


class SunshineClientEventPayload(BaseObject):
    """Channel of a user that was added, removed or changed.

    Attributes:
        client: The channel, as it is now or was last.
        conversation: Conversation that led to it; null or missing if none did.
        error: What went wrong, where linking failed or was cancelled.
        reason: Why the channel was added, removed or changed.
        source: Channel on which it happened.
        user: User whom it is about; a few fields, or all if the webhook asks for it.
    """

    _name = "sunshine_client_event_payload"
    _spec = "SunshineClientEventPayload"
    _shown = ("reason",)

    client: Nested[SunshineClient] = Nested("SunshineClient")
    conversation: Nested[SunshineConversation] = Nested("SunshineConversation")
    error: MapField[object] = MapField()
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
        | None
    ) = None
    source: Nested[SunshineSource] = Nested("SunshineSource")
    user: Nested[SunshineUser] = Nested("SunshineUser")


class SunshineClientRemoveEvent(BaseObject):
    """A user can no longer be reached on a channel.

    Attributes:
        created_at: When the server noted the event. On the wire: `createdAt`.
        id: Identifies the event; the same when it comes again.
        payload: What the event is about.
        type: What kind it is.
        created: `created_at` as an aware datetime.
    """

    _name = "sunshine_client_remove_event"
    _spec = "SunshineClientRemoveEvent"
    _shown = ("id", "type", "payload")

    created_at: Renamed[str] = Renamed("createdAt")
    id: str | None = None
    payload: Nested[SunshineClientEventPayload] = Nested("SunshineClientEventPayload")
    type: Literal["client:remove"] | None = None
    created = Date("createdAt")


class SunshineClientTarget(BaseObject):
    """Conversation that a new client belongs to.

    Attributes:
        conversation_id: Conversation to which it goes. On the wire: `conversationId`.
    """

    _name = "sunshine_client_target"
    _spec = "SunshineClientTarget"
    _shown = ("conversationId",)

    conversation_id: Renamed[str] = Renamed("conversationId")


class SunshineClientUpdateEvent(BaseObject):
    """A channel of a user was confirmed, matched, blocked or unblocked.

    Attributes:
        created_at: When the server noted the event. On the wire: `createdAt`.
        id: Identifies the event; the same when it comes again.
        payload: What the event is about.
        type: What kind it is.
        created: `created_at` as an aware datetime.
    """

    _name = "sunshine_client_update_event"
    _spec = "SunshineClientUpdateEvent"
    _shown = ("id", "type", "payload")

    created_at: Renamed[str] = Renamed("createdAt")
    id: str | None = None
    payload: Nested[SunshineClientEventPayload] = Nested("SunshineClientEventPayload")
    type: Literal["client:update"] | None = None
    created = Date("createdAt")


class SunshineConfirmation(BaseObject):
    """How a user agrees to a new client.

    Attributes:
        message: What the user is asked or told.
        type: At once, with the next message of the user, or by an answer to a question.
    """

    _name = "sunshine_confirmation"
    _spec = "SunshineConfirmation"
    _shown = ("type", "message")

    message: Nested[SunshineMessage] = Nested("SunshineMessage")
    type: SunshineConfirmationType | None = None


class SunshineContent(BaseObject):
    """Content of a message, of the kind that its `type` tells.

    Attributes:
        type: What kind it is.
    """

    _name = "sunshine_content"
    _spec = "SunshineContent"
    _shown = ("type",)
    _variants = (
        "type",
        {
            "carousel": "SunshineCarouselContent",
            "file": "SunshineFileContent",
            "form": "SunshineFormContent",
            "formResponse": "SunshineFormResponseContent",
            "image": "SunshineImageContent",
            "list": "SunshineListContent",
            "location": "SunshineLocationContent",
            "template": "SunshineTemplateContent",
            "text": "SunshineTextContent",
        },
        "SunshineContent",
    )

    type: str | None = None


class SunshineControl(BaseObject):
    """Integration of a switchboard that has control of a conversation, or may get it.

    Attributes:
        id: Identifies it; given by the server.
        integration_id: Integration that it came through or belongs to. On the wire:
            `integrationId`.
        integration_type: Channel or partner behind the integration. On the wire: `integrationType`.
        name: Short name of the integration in the switchboard.
    """

    _name = "sunshine_control"
    _spec = "SunshineControl"
    _shown = ("id", "name")

    id: str | None = None
    integration_id: Renamed[str] = Renamed("integrationId")
    integration_type: Renamed[str] = Renamed("integrationType")
    name: str | None = None


class SunshineConversation(BaseObject):
    """Conversation between a business and one or more users.

    Attributes:
        active_switchboard_integration: Integration that is in control; missing where none is.
            Read-only. On the wire: `activeSwitchboardIntegration`.
        business_last_read: When someone of the business last read it. Read-only. On the wire:
            `businessLastRead`.
        created_at: When it came into being. Read-only. On the wire: `createdAt`.
        description: A few words about it, in small print.
        display_name: How it is called where people see it. On the wire: `displayName`.
        icon_url: Picture that stands for it: JPG, PNG or GIF. On the wire: `iconUrl`.
        id: Identifies it; given by the server. Read-only.
        is_default: Whether it is the first personal one of its user. Read-only. On the wire:
            `isDefault`.
        last_updated_at: When the newest message came, or the beginning if there is none. Read-only.
            On the wire: `lastUpdatedAt`.
        metadata: Free properties: texts, numbers and booleans, without levels. Null removes all of
            them.
        participants: Users who take part from the start; exactly one where it is personal. Set on
            creation only.
        pending_switchboard_integration: Integration that was offered control and has not answered.
            Read-only. On the wire: `pendingSwitchboardIntegration`.
        type: What kind it is. Set on creation only.
        business_last_read_datetime: `business_last_read` as an aware datetime.
        created: `created_at` as an aware datetime.
        last_updated: `last_updated_at` as an aware datetime.
    """

    _name = "sunshine_conversation"
    _spec = "SunshineConversation"
    _shown = ("id", "displayName", "type")
    _rules = WriteRules(
        read_only=(
            "activeSwitchboardIntegration",
            "businessLastRead",
            "createdAt",
            "id",
            "isDefault",
            "lastUpdatedAt",
            "pendingSwitchboardIntegration",
        ),
        create_only=("participants", "type"),
    )

    active_switchboard_integration: Nested[SunshineControl] = Nested(
        "SunshineControl", key="activeSwitchboardIntegration"
    )
    business_last_read: Renamed[str] = Renamed("businessLastRead")
    created_at: Renamed[str] = Renamed("createdAt")
    description: str | None = None
    display_name: Renamed[str] = Renamed("displayName")
    icon_url: Renamed[str] = Renamed("iconUrl")
    id: str | None = None
    is_default: Renamed[bool] = Renamed("isDefault")
    last_updated_at: Renamed[str] = Renamed("lastUpdatedAt")
    metadata: MapField[object] = MapField()
    participants: ListField[SunshineParticipant] = ListField("SunshineParticipant")
    pending_switchboard_integration: Nested[SunshineControl] = Nested(
        "SunshineControl", key="pendingSwitchboardIntegration"
    )
    type: SunshineConversationType | None = None
    business_last_read_datetime = Date("businessLastRead")
    created = Date("createdAt")
    last_updated = Date("lastUpdatedAt")


class SunshineConversationCreateEvent(BaseObject):
    """A conversation began.

    Attributes:
        created_at: When the server noted the event. On the wire: `createdAt`.
        id: Identifies the event; the same when it comes again.
        payload: What the event is about.
        type: What kind it is.
        created: `created_at` as an aware datetime.
    """

    _name = "sunshine_conversation_create_event"
    _spec = "SunshineConversationCreateEvent"
    _shown = ("id", "type", "payload")

    created_at: Renamed[str] = Renamed("createdAt")
    id: str | None = None
    payload: Nested[SunshineConversationCreatePayload] = Nested("SunshineConversationCreatePayload")
    type: Literal["conversation:create"] | None = None
    created = Date("createdAt")


class SunshineConversationCreatePayload(BaseObject):
    """Conversation that began.

    Attributes:
        conversation: Conversation in which it happened, in short form.
        creation_reason: Why the conversation began. On the wire: `creationReason`.
        referral: What referred the user here; null or missing otherwise.
        source: Channel on which it happened.
        user: User who takes part; null or missing where there is none yet.
    """

    _name = "sunshine_conversation_create_payload"
    _spec = "SunshineConversationCreatePayload"
    _shown = ("conversation", "referral", "source")

    conversation: Nested[SunshineConversation] = Nested("SunshineConversation")
    creation_reason: Renamed[
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
    ] = Renamed("creationReason")
    referral: Nested[SunshineReferral] = Nested("SunshineReferral")
    source: Nested[SunshineSource] = Nested("SunshineSource")
    user: Nested[SunshineUser] = Nested("SunshineUser")


class SunshineConversationJoinEvent(BaseObject):
    """A user joined a conversation of several people.

    Attributes:
        created_at: When the server noted the event. On the wire: `createdAt`.
        id: Identifies the event; the same when it comes again.
        payload: What the event is about.
        type: What kind it is.
        created: `created_at` as an aware datetime.
    """

    _name = "sunshine_conversation_join_event"
    _spec = "SunshineConversationJoinEvent"
    _shown = ("id", "type", "payload")

    created_at: Renamed[str] = Renamed("createdAt")
    id: str | None = None
    payload: Nested[SunshineParticipationPayload] = Nested("SunshineParticipationPayload")
    type: Literal["conversation:join"] | None = None
    created = Date("createdAt")


class SunshineConversationLeaveEvent(BaseObject):
    """A user left a conversation of several people.

    Attributes:
        created_at: When the server noted the event. On the wire: `createdAt`.
        id: Identifies the event; the same when it comes again.
        payload: What the event is about.
        type: What kind it is.
        created: `created_at` as an aware datetime.
    """

    _name = "sunshine_conversation_leave_event"
    _spec = "SunshineConversationLeaveEvent"
    _shown = ("id", "type", "payload")

    created_at: Renamed[str] = Renamed("createdAt")
    id: str | None = None
    payload: Nested[SunshineParticipationPayload] = Nested("SunshineParticipationPayload")
    type: Literal["conversation:leave"] | None = None
    created = Date("createdAt")


class SunshineConversationMessageEvent(BaseObject):
    """A message was sent in a conversation.

    Attributes:
        created_at: When the server noted the event. On the wire: `createdAt`.
        id: Identifies the event; the same when it comes again.
        payload: What the event is about.
        type: What kind it is.
        created: `created_at` as an aware datetime.
    """

    _name = "sunshine_conversation_message_event"
    _spec = "SunshineConversationMessageEvent"
    _shown = ("id", "type", "payload")

    created_at: Renamed[str] = Renamed("createdAt")
    id: str | None = None
    payload: Nested[SunshineMessageEventPayload] = Nested("SunshineMessageEventPayload")
    type: Literal["conversation:message"] | None = None
    created = Date("createdAt")


class SunshineConversationPostbackEvent(BaseObject):
    """A user chose a button that answers the program.

    Attributes:
        created_at: When the server noted the event. On the wire: `createdAt`.
        id: Identifies the event; the same when it comes again.
        payload: What the event is about.
        type: What kind it is.
        created: `created_at` as an aware datetime.
    """

    _name = "sunshine_conversation_postback_event"
    _spec = "SunshineConversationPostbackEvent"
    _shown = ("id", "type", "payload")

    created_at: Renamed[str] = Renamed("createdAt")
    id: str | None = None
    payload: Nested[SunshinePostbackEventPayload] = Nested("SunshinePostbackEventPayload")
    type: Literal["conversation:postback"] | None = None
    created = Date("createdAt")


class SunshineConversationReadEvent(BaseObject):
    """Somebody has read a conversation.

    Attributes:
        created_at: When the server noted the event. On the wire: `createdAt`.
        id: Identifies the event; the same when it comes again.
        payload: What the event is about.
        type: What kind it is.
        created: `created_at` as an aware datetime.
    """

    _name = "sunshine_conversation_read_event"
    _spec = "SunshineConversationReadEvent"
    _shown = ("id", "type", "payload")

    created_at: Renamed[str] = Renamed("createdAt")
    id: str | None = None
    payload: Nested[SunshineActivityEventPayload] = Nested("SunshineActivityEventPayload")
    type: Literal["conversation:read"] | None = None
    created = Date("createdAt")


class SunshineConversationReferralEvent(BaseObject):
    """A user was referred to a conversation.

    Attributes:
        created_at: When the server noted the event. On the wire: `createdAt`.
        id: Identifies the event; the same when it comes again.
        payload: What the event is about.
        type: What kind it is.
        created: `created_at` as an aware datetime.
    """

    _name = "sunshine_conversation_referral_event"
    _spec = "SunshineConversationReferralEvent"
    _shown = ("id", "type", "payload")

    created_at: Renamed[str] = Renamed("createdAt")
    id: str | None = None
    payload: Nested[SunshineReferralEventPayload] = Nested("SunshineReferralEventPayload")
    type: Literal["conversation:referral"] | None = None
    created = Date("createdAt")


class SunshineConversationRemoveEvent(BaseObject):
    """A conversation was deleted.

    Attributes:
        created_at: When the server noted the event. On the wire: `createdAt`.
        id: Identifies the event; the same when it comes again.
        payload: What the event is about.
        type: What kind it is.
        created: `created_at` as an aware datetime.
    """

    _name = "sunshine_conversation_remove_event"
    _spec = "SunshineConversationRemoveEvent"
    _shown = ("id", "type", "payload")

    created_at: Renamed[str] = Renamed("createdAt")
    id: str | None = None
    payload: Nested[SunshineConversationRemovePayload] = Nested("SunshineConversationRemovePayload")
    type: Literal["conversation:remove"] | None = None
    created = Date("createdAt")


class SunshineConversationRemovePayload(BaseObject):
    """Conversation that was deleted.

    Attributes:
        conversation: Conversation in which it happened, in short form.
    """

    _name = "sunshine_conversation_remove_payload"
    _spec = "SunshineConversationRemovePayload"
    _shown = ("conversation",)

    conversation: Nested[SunshineConversation] = Nested("SunshineConversation")


class SunshineConversationTypingEvent(BaseObject):
    """Somebody begins or stops to type.

    Attributes:
        created_at: When the server noted the event. On the wire: `createdAt`.
        id: Identifies the event; the same when it comes again.
        payload: What the event is about.
        type: What kind it is.
        created: `created_at` as an aware datetime.
    """

    _name = "sunshine_conversation_typing_event"
    _spec = "SunshineConversationTypingEvent"
    _shown = ("id", "type", "payload")

    created_at: Renamed[str] = Renamed("createdAt")
    id: str | None = None
    payload: Nested[SunshineActivityEventPayload] = Nested("SunshineActivityEventPayload")
    type: Literal["conversation:typing"] | None = None
    created = Date("createdAt")


class SunshineConversionEvents(BaseObject):
    """What Meta has taken of reported events.

    Attributes:
        dataset_id: Data set of Meta that got the events. On the wire: `datasetId`.
        events_received: Number of events that Meta has taken. On the wire: `eventsReceived`.
    """

    _name = "sunshine_conversion_events"
    _spec = "SunshineConversionEvents"
    _shown = ("datasetId", "eventsReceived")

    dataset_id: Renamed[str] = Renamed("datasetId")
    events_received: Renamed[int] = Renamed("eventsReceived")


class SunshineCoordinates(BaseObject):
    """Point on the map.

    Attributes:
        lat: Latitude in degrees.
        long: Longitude in degrees.
    """

    _name = "sunshine_coordinates"
    _spec = "SunshineCoordinates"
    _shown = ("lat", "long")

    lat: float | None = None
    long: float | None = None


class SunshineCustomIntegration(BaseObject):
    """Connection with a program of your own, by webhooks.

    Attributes:
        display_name: How it is called where people see it. On the wire: `displayName`.
        id: Identifies it; given by the server. Read-only.
        status: Whether it works and can be reached. Read-only.
        type: What kind it is. Set on creation only.
        webhooks: Its webhook, exactly one when it is made. Set on creation only.
    """

    _name = "sunshine_custom_integration"
    _spec = "SunshineCustomIntegration"
    _shown = ("id", "displayName", "status")
    _rules = WriteRules(read_only=("id", "status"), create_only=("type", "webhooks"))
    _tag = ("type", "custom")

    display_name: Renamed[str] = Renamed("displayName")
    id: str | None = None
    status: SunshineCustomIntegrationStatus | None = None
    type: Literal["custom"] | None = None
    webhooks: ListField[SunshineWebhook] = ListField("SunshineWebhook")


class SunshineDefaultResponder(BaseObject):
    """Who answers first on a channel.

    Attributes:
        deliver_standby_events: Whether its webhooks are called while another integration is in
            control. On the wire: `deliverStandbyEvents`.
        inherited: Whether it is the one of the switchboard, as none was chosen.
        integration_id: Integration that it came through or belongs to. On the wire:
            `integrationId`.
        integration_type: Channel or partner behind the integration. On the wire: `integrationType`.
        message_history_count: How many earlier messages come along when control is given: 1 to 10.
            On the wire: `messageHistoryCount`.
        name: Short name of the responder.
        next_switchboard_integration_id: Switchboard integration that comes next when this one gives
            control away. On the wire: `nextSwitchboardIntegrationId`.
    """

    _name = "sunshine_default_responder"
    _spec = "SunshineDefaultResponder"
    _shown = ("name",)

    deliver_standby_events: Renamed[bool] = Renamed("deliverStandbyEvents")
    inherited: bool | None = None
    integration_id: Renamed[str] = Renamed("integrationId")
    integration_type: Renamed[str] = Renamed("integrationType")
    message_history_count: Renamed[float] = Renamed("messageHistoryCount")
    name: str | None = None
    next_switchboard_integration_id: Renamed[str] = Renamed("nextSwitchboardIntegrationId")


class SunshineDeliveryChannelEvent(BaseObject):
    """A message has reached a channel.

    Attributes:
        created_at: When the server noted the event. On the wire: `createdAt`.
        id: Identifies the event; the same when it comes again.
        payload: What the event is about.
        type: What kind it is.
        created: `created_at` as an aware datetime.
    """

    _name = "sunshine_delivery_channel_event"
    _spec = "SunshineDeliveryChannelEvent"
    _shown = ("id", "type", "payload")

    created_at: Renamed[str] = Renamed("createdAt")
    id: str | None = None
    payload: Nested[SunshineDeliveryPayload] = Nested("SunshineDeliveryPayload")
    type: Literal["conversation:message:delivery:channel"] | None = None
    created = Date("createdAt")


class SunshineDeliveryDestination(BaseObject):
    """Channel to which a message was delivered.

    Attributes:
        integration_id: Integration that got the message. On the wire: `integrationId`.
        type: Channel it went to, such as `whatsapp`.
    """

    _name = "sunshine_delivery_destination"
    _spec = "SunshineDeliveryDestination"
    _shown = ("type", "integrationId")

    integration_id: Renamed[str] = Renamed("integrationId")
    type: str | None = None


class SunshineDeliveryError(BaseObject):
    """Why a message was not delivered.

    Attributes:
        code: Name of the error for programs.
        message: The error in words.
    """

    _name = "sunshine_delivery_error"
    _spec = "SunshineDeliveryError"
    _shown = ("message",)

    code: str | None = None
    message: str | None = None


class SunshineDeliveryFailureEvent(BaseObject):
    """A message could not be delivered.

    Attributes:
        created_at: When the server noted the event. On the wire: `createdAt`.
        id: Identifies the event; the same when it comes again.
        payload: What the event is about.
        type: What kind it is.
        created: `created_at` as an aware datetime.
    """

    _name = "sunshine_delivery_failure_event"
    _spec = "SunshineDeliveryFailureEvent"
    _shown = ("id", "type", "payload")

    created_at: Renamed[str] = Renamed("createdAt")
    id: str | None = None
    payload: Nested[SunshineDeliveryPayload] = Nested("SunshineDeliveryPayload")
    type: Literal["conversation:message:delivery:failure"] | None = None
    created = Date("createdAt")


class SunshineDeliveryPayload(BaseObject):
    """How the delivery of a message went.

    Attributes:
        conversation: Conversation in which it happened, in short form.
        destination: Channel to which it went.
        error: Why the delivery failed; missing where it did not.
        external_messages: Messages of the channel that it became, in any order. On the wire:
            `externalMessages`.
        is_final_event: Whether no further event follows for this message and channel. On the wire:
            `isFinalEvent`.
        message: The message that was delivered.
        user: User whom it is about; a few fields, or all if the webhook asks for it.
    """

    _name = "sunshine_delivery_payload"
    _spec = "SunshineDeliveryPayload"
    _shown = ("conversation", "destination", "error")

    conversation: Nested[SunshineConversation] = Nested("SunshineConversation")
    destination: Nested[SunshineDeliveryDestination] = Nested("SunshineDeliveryDestination")
    error: Nested[SunshineDeliveryError] = Nested("SunshineDeliveryError")
    external_messages: ListField[SunshineMessageReference] = ListField(
        "SunshineMessageReference", key="externalMessages"
    )
    is_final_event: Renamed[bool] = Renamed("isFinalEvent")
    message: Nested[SunshineMessageReference] = Nested("SunshineMessageReference")
    user: Nested[SunshineUser] = Nested("SunshineUser")


class SunshineDeliveryUserEvent(BaseObject):
    """A message has reached a user.

    Attributes:
        created_at: When the server noted the event. On the wire: `createdAt`.
        id: Identifies the event; the same when it comes again.
        payload: What the event is about.
        type: What kind it is.
        created: `created_at` as an aware datetime.
    """

    _name = "sunshine_delivery_user_event"
    _spec = "SunshineDeliveryUserEvent"
    _shown = ("id", "type", "payload")

    created_at: Renamed[str] = Renamed("createdAt")
    id: str | None = None
    payload: Nested[SunshineDeliveryPayload] = Nested("SunshineDeliveryPayload")
    type: Literal["conversation:message:delivery:user"] | None = None
    created = Date("createdAt")


class SunshineDestination(BaseObject):
    """Channel that a message is sent to, by its integration or by its kind.

    Attributes:
        integration_id: Integration that gets the message. On the wire: `integrationId`.
        integration_type: Kind of the integration that gets the message, such as `whatsapp`; in the
            place of its id. On the wire: `integrationType`.
    """

    _name = "sunshine_destination"
    _spec = "SunshineDestination"
    _shown = ("integrationId", "integrationType")

    integration_id: Renamed[str] = Renamed("integrationId")
    integration_type: Renamed[str] = Renamed("integrationType")


class SunshineDevice(BaseObject):
    """Device on which a user runs an SDK.

    Attributes:
        app_version: Version of the mobile app around the SDK. On the wire: `appVersion`.
        client_id: Client of the user that it belongs to. On the wire: `clientId`.
        guid: Id that the SDK has made up for the device.
        id: Identifies it; given by the server. Read-only.
        info: Facts that the platform tells about it, by name; any may be missing.
        integration_id: Integration that it came through or belongs to. On the wire:
            `integrationId`.
        last_seen: When the user was last there. On the wire: `lastSeen`.
        push_notification_token: Token for pushing notifications to phones. On the wire:
            `pushNotificationToken`.
        status: Whether it works and can be reached.
        type: What kind it is.
        last_seen_datetime: `last_seen` as an aware datetime.
    """

    _name = "sunshine_device"
    _spec = "SunshineDevice"
    _shown = ("id", "status", "appVersion")
    _rules = WriteRules(read_only=("id",))

    app_version: Renamed[str] = Renamed("appVersion")
    client_id: Renamed[str] = Renamed("clientId")
    guid: str | None = None
    id: str | None = None
    info: MapField[object] = MapField()
    integration_id: Renamed[str] = Renamed("integrationId")
    last_seen: Renamed[str] = Renamed("lastSeen")
    push_notification_token: Renamed[str] = Renamed("pushNotificationToken")
    status: SunshineDeviceStatus | None = None
    type: Literal["android", "ios", "web"] | str | None = None
    last_seen_datetime = Date("lastSeen")


class SunshineDisplaySettings(BaseObject):
    """How cards are shown.

    Attributes:
        image_aspect_ratio: Form of all pictures; `horizontal` unless said otherwise. On the wire:
            `imageAspectRatio`.
    """

    _name = "sunshine_display_settings"
    _spec = "SunshineDisplaySettings"
    _shown = ("imageAspectRatio",)

    image_aspect_ratio: Renamed[SunshineDisplaySettingsImageAspectRatio] = Renamed("imageAspectRatio")


class SunshineEvent(BaseObject):
    """Something that happened, of the kind that its `type` tells.

    Attributes:
        created_at: When the server noted the event. On the wire: `createdAt`.
        id: Identifies the event; the same when it comes again.
        payload: Facts of an event whose kind has no class of its own.
        type: What kind it is.
        created: `created_at` as an aware datetime.
    """

    _name = "sunshine_event"
    _spec = "SunshineEvent"
    _shown = ("id", "type")
    _variants = (
        "type",
        {
            "client:add": "SunshineClientAddEvent",
            "client:remove": "SunshineClientRemoveEvent",
            "client:update": "SunshineClientUpdateEvent",
            "conversation:create": "SunshineConversationCreateEvent",
            "conversation:join": "SunshineConversationJoinEvent",
            "conversation:leave": "SunshineConversationLeaveEvent",
            "conversation:message": "SunshineConversationMessageEvent",
            "conversation:message:delivery:channel": "SunshineDeliveryChannelEvent",
            "conversation:message:delivery:failure": "SunshineDeliveryFailureEvent",
            "conversation:message:delivery:user": "SunshineDeliveryUserEvent",
            "conversation:postback": "SunshineConversationPostbackEvent",
            "conversation:read": "SunshineConversationReadEvent",
            "conversation:referral": "SunshineConversationReferralEvent",
            "conversation:remove": "SunshineConversationRemoveEvent",
            "conversation:typing": "SunshineConversationTypingEvent",
            "user:merge": "SunshineUserMergeEvent",
            "user:remove": "SunshineUserRemoveEvent",
            "user:update": "SunshineUserUpdateEvent",
        },
        "SunshineEvent",
    )

    created_at: Renamed[str] = Renamed("createdAt")
    id: str | None = None
    payload: MapField[object] = MapField()
    type: SunshineEventType | None = None
    created = Date("createdAt")


class SunshineExternalQuotedMessage(BaseObject):
    """Quoted message that only its channel knows.

    Attributes:
        external_message_id: Id of the quoted message on its own channel. On the wire:
            `externalMessageId`.
        type: What kind it is.
    """

    _name = "sunshine_external_quoted_message"
    _spec = "SunshineExternalQuotedMessage"
    _shown = ("type", "externalMessageId")
    _tag = ("type", "externalMessageId")

    external_message_id: Renamed[str] = Renamed("externalMessageId")
    type: Literal["externalMessageId"] | None = None


class SunshineFileContent(BaseObject):
    """Content of a message with a file.

    Attributes:
        alt_text: What the file shows, for people who cannot see it; 128 characters at most. On the
            wire: `altText`.
        attachment_id: Internal number of the file, of no use to programs. On the wire:
            `attachmentId`.
        block_chat_input: Whether people cannot type while this message is the newest one. On the
            wire: `blockChatInput`.
        html_text: Words with HTML markup, in the place of `text`; not together with `markdownText`.
            On the wire: `htmlText`.
        markdown_text: Words with Markdown, in the place of `text`; becomes `htmlText`. On the wire:
            `markdownText`.
        media_size: Number of bytes that the file has. Read-only. On the wire: `mediaSize`.
        media_type: MIME type, such as `image/png`. Read-only. On the wire: `mediaType`.
        media_url: Address under which the file can be fetched. On the wire: `mediaUrl`.
        text: Plain words of it, 4096 characters at most.
        type: What kind it is.
    """

    _name = "sunshine_file_content"
    _spec = "SunshineFileContent"
    _shown = ("text", "type")
    _rules = WriteRules(read_only=("mediaSize", "mediaType"))
    _tag = ("type", "file")

    alt_text: Renamed[str] = Renamed("altText")
    attachment_id: Renamed[str] = Renamed("attachmentId")
    block_chat_input: Renamed[bool] = Renamed("blockChatInput")
    html_text: Renamed[str] = Renamed("htmlText")
    markdown_text: Renamed[str] = Renamed("markdownText")
    media_size: Renamed[float] = Renamed("mediaSize")
    media_type: Renamed[str] = Renamed("mediaType")
    media_url: Renamed[str] = Renamed("mediaUrl")
    text: str | None = None
    type: Literal["file"] | None = None


class SunshineFormContent(BaseObject):
    """Content of a message that asks for answers in fields.

    Attributes:
        block_chat_input: Whether people cannot type while this message is the newest one. On the
            wire: `blockChatInput`.
        fields: What the form asks for, 20 questions at most.
        submitted: Whether somebody has filled in the form. Read-only.
        text: Plain words of it, 4096 characters at most.
        type: What kind it is.
    """

    _name = "sunshine_form_content"
    _spec = "SunshineFormContent"
    _shown = ("text", "type")
    _rules = WriteRules(read_only=("submitted",))
    _tag = ("type", "form")

    block_chat_input: Renamed[bool] = Renamed("blockChatInput")
    fields: ListField[SunshineFormField] = ListField("SunshineFormField")
    submitted: bool | None = None
    text: str | None = None
    type: Literal["form"] | None = None


class SunshineFormField(BaseObject):
    """Question of a form, or the answer to it.

    Attributes:
        email: Answer of the person to a field for mail.
        format: Kind of number that a field for text takes.
        label: What people read beside the field.
        max_size: Most characters of the answer, up to 256; 128 unless said otherwise. On the wire:
            `maxSize`.
        min_size: Fewest characters of the answer, from 1. On the wire: `minSize`.
        name: Short name for programs, without blanks.
        options: Choices of a field for selection, 200 at most.
        placeholder: Grey words in the empty field.
        quoted_message_id: Message with the form that is answered. On the wire: `quotedMessageId`.
        select: Choices that were made, each with `name` and `label`.
        text: Answer to a field for text, 256 characters at most.
        type: What kind it is.
    """

    _name = "sunshine_form_field"
    _spec = "SunshineFormField"
    _shown = ("name", "type")

    email: str | None = None
    format: SunshineFormFieldFormat | None = None
    label: str | None = None
    max_size: Renamed[int] = Renamed("maxSize")
    min_size: Renamed[int] = Renamed("minSize")
    name: str | None = None
    options: ListField[SunshineFormOption] = ListField("SunshineFormOption")
    placeholder: str | None = None
    quoted_message_id: Renamed[str] = Renamed("quotedMessageId")
    select: ListField[ProxyDict[str, object]] = ListField()
    text: str | None = None
    type: SunshineFormFieldType | None = None


class SunshineFormOption(BaseObject):
    """Choice of a field for selection.

    Attributes:
        label: What people read.
        name: Short name for programs.
    """

    _name = "sunshine_form_option"
    _spec = "SunshineFormOption"
    _shown = ("name",)

    label: str | None = None
    name: str | None = None


class SunshineFormResponseContent(BaseObject):
    """Content of a message with the answers to a form.

    Attributes:
        fields: Answers to the form, 20 at most.
        text_fallback: All answers as one text, a line each. Read-only. On the wire: `textFallback`.
        type: What kind it is.
    """

    _name = "sunshine_form_response_content"
    _spec = "SunshineFormResponseContent"
    _shown = ("type", "fields", "textFallback")
    _rules = WriteRules(read_only=("textFallback",))
    _tag = ("type", "formResponse")

    fields: ListField[SunshineFormField] = ListField("SunshineFormField")
    text_fallback: Renamed[str] = Renamed("textFallback")
    type: Literal["formResponse"] | None = None


class SunshineIdentity(BaseObject):
    """Address or number that is known to be a user's.

    Attributes:
        type: What kind it is.
        value: Address or number itself.
        verification: How it was proved to be theirs.
    """

    _name = "sunshine_identity"
    _spec = "SunshineIdentity"
    _shown = ("value", "type")

    type: str | None = None
    value: str | None = None
    verification: str | None = None


class SunshineImageContent(BaseObject):
    """Content of a message with a picture.

    Attributes:
        actions: Buttons and links that belong to it.
        alt_text: What the file shows, for people who cannot see it; 128 characters at most. On the
            wire: `altText`.
        attachment_id: Internal number of the file, of no use to programs. On the wire:
            `attachmentId`.
        block_chat_input: Whether people cannot type while this message is the newest one. On the
            wire: `blockChatInput`.
        html_text: Words with HTML markup, in the place of `text`; not together with `markdownText`.
            On the wire: `htmlText`.
        markdown_text: Words with Markdown, in the place of `text`; becomes `htmlText`. On the wire:
            `markdownText`.
        media_size: Number of bytes that the file has. Read-only. On the wire: `mediaSize`.
        media_type: MIME type, such as `image/png`. Read-only. On the wire: `mediaType`.
        media_url: Address under which the file can be fetched. On the wire: `mediaUrl`.
        text: Plain words of it, 4096 characters at most.
        type: What kind it is.
    """

    _name = "sunshine_image_content"
    _spec = "SunshineImageContent"
    _shown = ("text", "type")
    _rules = WriteRules(read_only=("mediaSize", "mediaType"))
    _tag = ("type", "image")

    actions: ListField[AnySunshineAction] = ListField("SunshineAction")
    alt_text: Renamed[str] = Renamed("altText")
    attachment_id: Renamed[str] = Renamed("attachmentId")
    block_chat_input: Renamed[bool] = Renamed("blockChatInput")
    html_text: Renamed[str] = Renamed("htmlText")
    markdown_text: Renamed[str] = Renamed("markdownText")
    media_size: Renamed[float] = Renamed("mediaSize")
    media_type: Renamed[str] = Renamed("mediaType")
    media_url: Renamed[str] = Renamed("mediaUrl")
    text: str | None = None
    type: Literal["image"] | None = None


class SunshineInstagramIntegration(BaseObject):
    """Connection with Instagram.

    Attributes:
        app_id: App of Facebook that it uses. Set on creation only. On the wire: `appId`.
        app_secret: Secret of the Facebook app. Set on creation only. On the wire: `appSecret`.
        business_id: Company that the channel knows. Read-only. On the wire: `businessId`.
        business_name: Company as people read it. Read-only. On the wire: `businessName`.
        business_username: Unique name of the business on Instagram. Read-only. On the wire:
            `businessUsername`.
        default_responder: Who answers first on this channel. Read-only. On the wire:
            `defaultResponder`.
        default_responder_id: Switchboard integration that answers first on this channel; null for
            the one of the switchboard. On the wire: `defaultResponderId`.
        display_name: How it is called where people see it. On the wire: `displayName`.
        id: Identifies it; given by the server. Read-only.
        page_access_token: Token of the Facebook page. On the wire: `pageAccessToken`.
        page_id: Page of Facebook behind the account. Read-only. On the wire: `pageId`.
        show_ai_disclaimer: Whether people are told that an AI has written a message. On the wire:
            `showAIDisclaimer`.
        status: Whether it works and can be reached. Read-only.
        story_mentions_enabled: Whether a mention in a story becomes a referral. On the wire:
            `storyMentionsEnabled`.
        story_replies_enabled: Whether an answer to a story becomes a message. On the wire:
            `storyRepliesEnabled`.
        type: What kind it is. Set on creation only.
        user_id: Person of Facebook who connected it. Read-only. On the wire: `userId`.
        username: Name that the channel shows. Read-only.
    """

    _name = "sunshine_instagram_integration"
    _spec = "SunshineInstagramIntegration"
    _shown = ("id", "displayName", "status")
    _rules = WriteRules(
        read_only=(
            "businessId",
            "businessName",
            "businessUsername",
            "defaultResponder",
            "id",
            "pageId",
            "status",
            "userId",
            "username",
        ),
        create_only=("appId", "appSecret", "type"),
    )
    _tag = ("type", "instagram")

    app_id: Renamed[str] = Renamed("appId")
    app_secret: Renamed[str] = Renamed("appSecret")
    business_id: Renamed[str] = Renamed("businessId")
    business_name: Renamed[str] = Renamed("businessName")
    business_username: Renamed[str] = Renamed("businessUsername")
    default_responder: Nested[SunshineDefaultResponder] = Nested(
        "SunshineDefaultResponder", key="defaultResponder"
    )
    default_responder_id: Renamed[str] = Renamed("defaultResponderId")
    display_name: Renamed[str] = Renamed("displayName")
    id: str | None = None
    page_access_token: Renamed[str] = Renamed("pageAccessToken")
    page_id: Renamed[str] = Renamed("pageId")
    show_ai_disclaimer: Renamed[bool] = Renamed("showAIDisclaimer")
    status: SunshineInstagramIntegrationStatus | None = None
    story_mentions_enabled: Renamed[bool] = Renamed("storyMentionsEnabled")
    story_replies_enabled: Renamed[bool] = Renamed("storyRepliesEnabled")
    type: Literal["instagram"] | None = None
    user_id: Renamed[str] = Renamed("userId")
    username: str | None = None


class SunshineIntegration(BaseObject):
    """Connection of an app with a channel, of the kind that its `type` tells.

    Attributes:
        display_name: How it is called where people see it. On the wire: `displayName`.
        id: Identifies the integration; given by the server. Read-only.
        status: Whether it works and can be reached. Read-only.
        type: What kind it is. Set on creation only.
    """

    _name = "sunshine_integration"
    _spec = "SunshineIntegration"
    _shown = ("id", "displayName", "status")
    _rules = WriteRules(read_only=("id", "status"), create_only=("type",))
    _variants = (
        "type",
        {
            "android": "SunshineAndroidIntegration",
            "apple": "SunshineAppleIntegration",
            "custom": "SunshineCustomIntegration",
            "instagram": "SunshineInstagramIntegration",
            "ios": "SunshineIosIntegration",
            "line": "SunshineLineIntegration",
            "mailgun": "SunshineMailgunIntegration",
            "messagebird": "SunshineMessagebirdIntegration",
            "messenger": "SunshineMessengerIntegration",
            "telegram": "SunshineTelegramIntegration",
            "twilio": "SunshineTwilioIntegration",
            "twitter": "SunshineTwitterIntegration",
            "unity": "SunshineUnityIntegration",
            "viber": "SunshineViberIntegration",
            "web": "SunshineWebIntegration",
            "whatsapp": "SunshineWhatsappIntegration",
        },
        "SunshineIntegration",
    )

    display_name: Renamed[str] = Renamed("displayName")
    id: str | None = None
    status: SunshineIntegrationStatus | None = None
    type: str | None = None


class SunshineIosIntegration(BaseObject):
    """Connection with iOS.

    Attributes:
        attachments_enabled: Whether people can send files; set in the Admin Center. Read-only. On
            the wire: `attachmentsEnabled`.
        auto_update_badge: Whether the icon shows the number of unread messages. On the wire:
            `autoUpdateBadge`.
        can_user_create_more_conversations: Whether people can begin another conversation here. On
            the wire: `canUserCreateMoreConversations`.
        can_user_see_conversation_list: Whether people see the list of their conversations; only
            with several conversations a user. On the wire: `canUserSeeConversationList`.
        certificate: Certificate for push notifications, in base64.
        default_responder: Who answers first on this channel. Read-only. On the wire:
            `defaultResponder`.
        default_responder_id: Switchboard integration that answers first on this channel; null for
            the one of the switchboard. On the wire: `defaultResponderId`.
        display_name: How it is called where people see it. On the wire: `displayName`.
        id: Identifies it; given by the server. Read-only.
        password: Password of the certificate.
        production: Whether Apple's real servers are used, and not those for tests.
        show_ai_disclaimer: Whether people are told that an AI has written a message. On the wire:
            `showAIDisclaimer`.
        status: Whether it works and can be reached. Read-only.
        type: What kind it is. Set on creation only.
    """

    _name = "sunshine_ios_integration"
    _spec = "SunshineIosIntegration"
    _shown = ("id", "displayName", "status")
    _rules = WriteRules(
        read_only=("attachmentsEnabled", "defaultResponder", "id", "status"), create_only=("type",)
    )
    _tag = ("type", "ios")

    attachments_enabled: Renamed[bool] = Renamed("attachmentsEnabled")
    auto_update_badge: Renamed[bool] = Renamed("autoUpdateBadge")
    can_user_create_more_conversations: Renamed[bool] = Renamed("canUserCreateMoreConversations")
    can_user_see_conversation_list: Renamed[bool] = Renamed("canUserSeeConversationList")
    certificate: str | None = None
    default_responder: Nested[SunshineDefaultResponder] = Nested(
        "SunshineDefaultResponder", key="defaultResponder"
    )
    default_responder_id: Renamed[str] = Renamed("defaultResponderId")
    display_name: Renamed[str] = Renamed("displayName")
    id: str | None = None
    password: str | None = None
    production: bool | None = None
    show_ai_disclaimer: Renamed[bool] = Renamed("showAIDisclaimer")
    status: SunshineIosIntegrationStatus | None = None
    type: Literal["ios"] | None = None


class SunshineItem(BaseObject):
    """Card of a carousel or of a list.

    Attributes:
        actions: Buttons and links that belong to it.
        alt_text: What the file shows, for people who cannot see it; 128 characters at most. On the
            wire: `altText`.
        description: A few words about it, in small print.
        media_type: MIME type, such as `image/png`. On the wire: `mediaType`.
        media_url: Address under which the file can be fetched. On the wire: `mediaUrl`.
        metadata: Free properties: texts, numbers and booleans, without levels. Null removes all of
            them.
        size: How much room it takes.
        title: Heading that people see.
    """

    _name = "sunshine_item"
    _spec = "SunshineItem"
    _shown = ("title",)

    actions: ListField[AnySunshineAction] = ListField("SunshineAction")
    alt_text: Renamed[str] = Renamed("altText")
    description: str | None = None
    media_type: Renamed[str] = Renamed("mediaType")
    media_url: Renamed[str] = Renamed("mediaUrl")
    metadata: MapField[object] = MapField()
    size: SunshineItemSize | None = None
    title: str | None = None


class SunshineKey(BaseObject):
    """API key of an app or of a custom integration, which signs in as a user name and a password.

    Attributes:
        display_name: How it is called where people see it. On the wire: `displayName`.
        id: Name of the key when it signs in; begins with `act_`, `svc_`, `app_` or `int_`.
            Read-only.
        secret: Password of the key. Read-only.
    """

    _name = "sunshine_key"
    _spec = "SunshineKey"
    _shown = ("id", "displayName")
    _rules = WriteRules(read_only=("id", "secret"))

    display_name: Renamed[str] = Renamed("displayName")
    id: str | None = None
    secret: str | None = None


class SunshineLineIntegration(BaseObject):
    """Connection with LINE.

    Attributes:
        channel_access_token: Token that lets the product send and receive through the channel; LINE
            issues it. Set on creation only. On the wire: `channelAccessToken`.
        channel_id: Channel of LINE; may follow later with its secret. Set on creation only. On the
            wire: `channelId`.
        channel_secret: What proves the channel to LINE; keep it out of logs. Set on creation only.
            On the wire: `channelSecret`.
        default_responder: Who answers first on this channel. Read-only. On the wire:
            `defaultResponder`.
        default_responder_id: Switchboard integration that answers first on this channel; null for
            the one of the switchboard. On the wire: `defaultResponderId`.
        display_name: How it is called where people see it. On the wire: `displayName`.
        id: Identifies it; given by the server. Read-only.
        line_id: Basic id of LINE, read from the QR code. Read-only. On the wire: `lineId`.
        qr_code_url: Address of the QR code from the console of LINE. Set on creation only. On the
            wire: `qrCodeUrl`.
        service_code: Service code of LINE for switching. Set on creation only. On the wire:
            `serviceCode`.
        show_ai_disclaimer: Whether people are told that an AI has written a message. On the wire:
            `showAIDisclaimer`.
        status: Whether it works and can be reached. Read-only.
        switcher_secret: Secret of LINE for switching. Set on creation only. On the wire:
            `switcherSecret`.
        type: What kind it is. Set on creation only.
    """

    _name = "sunshine_line_integration"
    _spec = "SunshineLineIntegration"
    _shown = ("id", "displayName", "status")
    _rules = WriteRules(
        read_only=("defaultResponder", "id", "lineId", "status"),
        create_only=(
            "channelAccessToken",
            "channelId",
            "channelSecret",
            "qrCodeUrl",
            "serviceCode",
            "switcherSecret",
            "type",
        ),
    )
    _tag = ("type", "line")

    channel_access_token: Renamed[str] = Renamed("channelAccessToken")
    channel_id: Renamed[str] = Renamed("channelId")
    channel_secret: Renamed[str] = Renamed("channelSecret")
    default_responder: Nested[SunshineDefaultResponder] = Nested(
        "SunshineDefaultResponder", key="defaultResponder"
    )
    default_responder_id: Renamed[str] = Renamed("defaultResponderId")
    display_name: Renamed[str] = Renamed("displayName")
    id: str | None = None
    line_id: Renamed[str] = Renamed("lineId")
    qr_code_url: Renamed[str] = Renamed("qrCodeUrl")
    service_code: Renamed[str] = Renamed("serviceCode")
    show_ai_disclaimer: Renamed[bool] = Renamed("showAIDisclaimer")
    status: SunshineLineIntegrationStatus | None = None
    switcher_secret: Renamed[str] = Renamed("switcherSecret")
    type: Literal["line"] | None = None


class SunshineLinkAction(BaseObject):
    """Button that opens a web page.

    Attributes:
        default: Whether a tap on the whole card in Messenger does this.
        extra_channel_options: What only one channel understands. On the wire:
            `extraChannelOptions`.
        metadata: Free properties: texts, numbers and booleans, without levels. Null removes all of
            them.
        text: Plain words of it, 4096 characters at most.
        type: What kind it is.
        uri: Web address that opens.
    """

    _name = "sunshine_link_action"
    _spec = "SunshineLinkAction"
    _shown = ("text", "type")
    _tag = ("type", "link")

    default: bool | None = None
    extra_channel_options: Nested[SunshineChannelOptions] = Nested(
        "SunshineChannelOptions", key="extraChannelOptions"
    )
    metadata: MapField[object] = MapField()
    text: str | None = None
    type: Literal["link"] | None = None
    uri: str | None = None


class SunshineListContent(BaseObject):
    """Content of a message with cards one below the other.

    Attributes:
        actions: Buttons and links that belong to it.
        block_chat_input: Whether people cannot type while this message is the newest one. On the
            wire: `blockChatInput`.
        items: Cards of the message, one after the other, ten at most.
        type: What kind it is.
    """

    _name = "sunshine_list_content"
    _spec = "SunshineListContent"
    _shown = ("type", "actions", "items")
    _tag = ("type", "list")

    actions: ListField[AnySunshineAction] = ListField("SunshineAction")
    block_chat_input: Renamed[bool] = Renamed("blockChatInput")
    items: ListField[SunshineItem] = ListField("SunshineItem")  # type: ignore[assignment]
    type: Literal["list"] | None = None


class SunshineLocationContent(BaseObject):
    """Content of a message that shows a place.

    Attributes:
        block_chat_input: Whether people cannot type while this message is the newest one. On the
            wire: `blockChatInput`.
        coordinates: Where it is.
        location: What is there.
        text: Plain words of it, 4096 characters at most. Read-only.
        type: What kind it is.
    """

    _name = "sunshine_location_content"
    _spec = "SunshineLocationContent"
    _shown = ("text", "type")
    _rules = WriteRules(read_only=("text",))
    _tag = ("type", "location")

    block_chat_input: Renamed[bool] = Renamed("blockChatInput")
    coordinates: Nested[SunshineCoordinates] = Nested("SunshineCoordinates")
    location: Nested[SunshinePlace] = Nested("SunshinePlace")
    text: str | None = None
    type: Literal["location"] | None = None


class SunshineLocationRequestAction(BaseObject):
    """Button that asks the user where they are.

    Attributes:
        metadata: Free properties: texts, numbers and booleans, without levels. Null removes all of
            them.
        text: Plain words of it, 4096 characters at most.
        type: What kind it is.
    """

    _name = "sunshine_location_request_action"
    _spec = "SunshineLocationRequestAction"
    _shown = ("text", "type")
    _tag = ("type", "locationRequest")

    metadata: MapField[object] = MapField()
    text: str | None = None
    type: Literal["locationRequest"] | None = None


class SunshineMailgunCriteria(BaseObject):
    """How a user is found through Mailgun.

    Attributes:
        address: Address of the user for mail.
        integration_id: Integration that it came through or belongs to. On the wire:
            `integrationId`.
        primary: Whether the conversation goes to this channel from then on.
        subject: Subject of the mail that goes out.
        type: What kind it is.
    """

    _name = "sunshine_mailgun_criteria"
    _spec = "SunshineMailgunCriteria"
    _shown = ("subject", "type")
    _tag = ("type", "mailgun")

    address: str | None = None
    integration_id: Renamed[str] = Renamed("integrationId")
    primary: bool | None = None
    subject: str | None = None
    type: Literal["mailgun"] | None = None


class SunshineMailgunIntegration(BaseObject):
    """Connection with Mailgun.

    Attributes:
        api_key: Public key of the Mailgun account. Set on creation only. On the wire: `apiKey`.
        default_responder: Who answers first on this channel. Read-only. On the wire:
            `defaultResponder`.
        default_responder_id: Switchboard integration that answers first on this channel; null for
            the one of the switchboard. On the wire: `defaultResponderId`.
        display_name: How it is called where people see it. On the wire: `displayName`.
        domain: Domain of Mailgun that relays mail. Set on creation only.
        from_address: Address of the sender, if it differs from `incomingAddress`. On the wire:
            `fromAddress`.
        hide_unsubscribe_link: Whether mails have no link to unsubscribe. On the wire:
            `hideUnsubscribeLink`.
        id: Identifies it; given by the server. Read-only.
        incoming_address: Address whose mail becomes messages, and that answers go to. Set on
            creation only. On the wire: `incomingAddress`.
        show_ai_disclaimer: Whether people are told that an AI has written a message. On the wire:
            `showAIDisclaimer`.
        signing_key: Key that proves calls of Mailgun; `apiKey` if it is missing. Set on creation
            only. On the wire: `signingKey`.
        status: Whether it works and can be reached. Read-only.
        type: What kind it is. Set on creation only.
    """

    _name = "sunshine_mailgun_integration"
    _spec = "SunshineMailgunIntegration"
    _shown = ("id", "displayName", "status")
    _rules = WriteRules(
        read_only=("defaultResponder", "id", "status"),
        create_only=("apiKey", "domain", "incomingAddress", "signingKey", "type"),
    )
    _tag = ("type", "mailgun")

    api_key: Renamed[str] = Renamed("apiKey")
    default_responder: Nested[SunshineDefaultResponder] = Nested(
        "SunshineDefaultResponder", key="defaultResponder"
    )
    default_responder_id: Renamed[str] = Renamed("defaultResponderId")
    display_name: Renamed[str] = Renamed("displayName")
    domain: str | None = None
    from_address: Renamed[str] = Renamed("fromAddress")
    hide_unsubscribe_link: Renamed[bool] = Renamed("hideUnsubscribeLink")
    id: str | None = None
    incoming_address: Renamed[str] = Renamed("incomingAddress")
    show_ai_disclaimer: Renamed[bool] = Renamed("showAIDisclaimer")
    signing_key: Renamed[str] = Renamed("signingKey")
    status: SunshineMailgunIntegrationStatus | None = None
    type: Literal["mailgun"] | None = None


class SunshineMatchCriteria(BaseObject):
    """How a user is found on a channel, of the kind that its `type` tells.

    Attributes:
        type: What kind it is.
    """

    _name = "sunshine_match_criteria"
    _spec = "SunshineMatchCriteria"
    _shown = ("type",)
    _variants = (
        "type",
        {
            "mailgun": "SunshineMailgunCriteria",
            "messagebird": "SunshineMessagebirdCriteria",
            "twilio": "SunshineTwilioCriteria",
            "whatsapp": "SunshineWhatsappCriteria",
        },
        "SunshineMatchCriteria",
    )

    type: str | None = None


class SunshineMergedClients(BaseObject):
    """Two clients that became one.

    Attributes:
        discarded: The client that went into the other one.
        surviving: The client that stays, with what both had.
    """

    _name = "sunshine_merged_clients"
    _spec = "SunshineMergedClients"
    _shown = ("discarded", "surviving")

    discarded: Nested[SunshineClient] = Nested("SunshineClient")
    surviving: Nested[SunshineClient] = Nested("SunshineClient")


class SunshineMergedConversations(BaseObject):
    """Two conversations that became one.

    Attributes:
        discarded: The conversation that went into the other one.
        surviving: The conversation that stays, with what both had.
    """

    _name = "sunshine_merged_conversations"
    _spec = "SunshineMergedConversations"
    _shown = ("discarded", "surviving")

    discarded: Nested[SunshineConversation] = Nested("SunshineConversation")
    surviving: Nested[SunshineConversation] = Nested("SunshineConversation")


class SunshineMergedUsers(BaseObject):
    """Two users that became one.

    Attributes:
        discarded: The user that went into the other one.
        surviving: The user that stays, with what both had.
    """

    _name = "sunshine_merged_users"
    _spec = "SunshineMergedUsers"
    _shown = ("discarded", "surviving")

    discarded: Nested[SunshineUser] = Nested("SunshineUser")
    surviving: Nested[SunshineUser] = Nested("SunshineUser")


class SunshineMessage(BaseObject):
    """Message of a conversation, from a user or from the business.

    Attributes:
        activity: What the system did, of a message that tells of it. Read-only.
        author: Who it comes from.
        content: What it says; its kind is told by `type`.
        deleted: Whether it only keeps the place of a deleted message. Read-only.
        destination: One channel that gets it.
        id: Identifies it; given by the server. Read-only.
        metadata: Free properties: texts, numbers and booleans, without levels. Null removes all of
            them.
        override: What one channel gets as it is, in the place of the content.
        quoted_message: Earlier message that this one answers, on WhatsApp or to a form. Read-only.
            On the wire: `quotedMessage`.
        received: When the server got the message. Read-only.
        references: Pages that a bot has taken its answer from, ten at most. Read-only.
        schema: `whatsapp` if `content` is written in the words of WhatsApp.
        source: Where it came from. Read-only.
        received_at: `received` as an aware datetime.
    """

    _name = "sunshine_message"
    _spec = "SunshineMessage"
    _shown = ("id", "activity", "author")
    _rules = WriteRules(
        read_only=("activity", "deleted", "id", "quotedMessage", "received", "references", "source")
    )

    activity: Nested[SunshineSystemActivity] = Nested("SunshineSystemActivity")
    author: Nested[SunshineAuthor] = Nested("SunshineAuthor")
    content: Nested[AnySunshineContent] = Nested("SunshineContent")
    deleted: bool | None = None
    destination: Nested[SunshineDestination] = Nested("SunshineDestination")
    id: str | None = None
    metadata: MapField[object] = MapField()
    override: Nested[SunshineOverride] = Nested("SunshineOverride")
    quoted_message: Nested[AnySunshineQuotedMessage] = Nested("SunshineQuotedMessage", key="quotedMessage")
    received: str | None = None
    references: ListField[SunshineReference] = ListField("SunshineReference")
    schema: str | None = None
    source: Nested[SunshineSource] = Nested("SunshineSource")
    received_at = Date("received")


class SunshineMessageEventPayload(BaseObject):
    """Message that was sent.

    Attributes:
        conversation: Conversation in which it happened, in short form.
        message: The message, with its author and channel.
        recent_notifications: Notifications that were sent since the last message of the user. On
            the wire: `recentNotifications`.
    """

    _name = "sunshine_message_event_payload"
    _spec = "SunshineMessageEventPayload"
    _shown = ("conversation", "message", "recentNotifications")

    conversation: Nested[SunshineConversation] = Nested("SunshineConversation")
    message: Nested[SunshineMessage] = Nested("SunshineMessage")
    recent_notifications: ListField[SunshineMessage] = ListField("SunshineMessage", key="recentNotifications")


class SunshineMessageReference(BaseObject):
    """Message by its id alone.

    Attributes:
        id: Identifies the message, here or on its channel.
    """

    _name = "sunshine_message_reference"
    _spec = "SunshineMessageReference"
    _shown = ("id",)

    id: str | None = None


class SunshineMessagebirdCriteria(BaseObject):
    """How a user is found through Messagebird.

    Attributes:
        integration_id: Integration that it came through or belongs to. On the wire:
            `integrationId`.
        phone_number: Number with its country code, beginning with a plus. On the wire:
            `phoneNumber`.
        primary: Whether the conversation goes to this channel from then on.
        type: What kind it is.
    """

    _name = "sunshine_messagebird_criteria"
    _spec = "SunshineMessagebirdCriteria"
    _shown = ("type", "integrationId", "phoneNumber")
    _tag = ("type", "messagebird")

    integration_id: Renamed[str] = Renamed("integrationId")
    phone_number: Renamed[str] = Renamed("phoneNumber")
    primary: bool | None = None
    type: Literal["messagebird"] | None = None


class SunshineMessagebirdIntegration(BaseObject):
    """Connection with MessageBird.

    Attributes:
        access_key: Key of the MessageBird account. Set on creation only. On the wire: `accessKey`.
        default_responder: Who answers first on this channel. Read-only. On the wire:
            `defaultResponder`.
        default_responder_id: Switchboard integration that answers first on this channel; null for
            the one of the switchboard. On the wire: `defaultResponderId`.
        display_name: How it is called where people see it. On the wire: `displayName`.
        id: Identifies it; given by the server. Read-only.
        originator: Number whose texts become messages. Set on creation only.
        show_ai_disclaimer: Whether people are told that an AI has written a message. On the wire:
            `showAIDisclaimer`.
        signing_key: Key with which the channel signs its calls. Set on creation only. On the wire:
            `signingKey`.
        status: Whether it works and can be reached. Read-only.
        type: What kind it is. Set on creation only.
        webhook_secret: Secret to enter at MessageBird. Read-only. On the wire: `webhookSecret`.
    """

    _name = "sunshine_messagebird_integration"
    _spec = "SunshineMessagebirdIntegration"
    _shown = ("id", "displayName", "status")
    _rules = WriteRules(
        read_only=("defaultResponder", "id", "status", "webhookSecret"),
        create_only=("accessKey", "originator", "signingKey", "type"),
    )
    _tag = ("type", "messagebird")

    access_key: Renamed[str] = Renamed("accessKey")
    default_responder: Nested[SunshineDefaultResponder] = Nested(
        "SunshineDefaultResponder", key="defaultResponder"
    )
    default_responder_id: Renamed[str] = Renamed("defaultResponderId")
    display_name: Renamed[str] = Renamed("displayName")
    id: str | None = None
    originator: str | None = None
    show_ai_disclaimer: Renamed[bool] = Renamed("showAIDisclaimer")
    signing_key: Renamed[str] = Renamed("signingKey")
    status: SunshineMessagebirdIntegrationStatus | None = None
    type: Literal["messagebird"] | None = None
    webhook_secret: Renamed[str] = Renamed("webhookSecret")


class SunshineMessengerIntegration(BaseObject):
    """Connection with Facebook Messenger.

    Attributes:
        app_id: App of Facebook that it uses. Set on creation only. On the wire: `appId`.
        app_secret: Secret of the Facebook app. Set on creation only. On the wire: `appSecret`.
        default_responder: Who answers first on this channel. Read-only. On the wire:
            `defaultResponder`.
        default_responder_id: Switchboard integration that answers first on this channel; null for
            the one of the switchboard. On the wire: `defaultResponderId`.
        display_name: How it is called where people see it. On the wire: `displayName`.
        id: Identifies it; given by the server. Read-only.
        page_access_token: Token of the Facebook page. On the wire: `pageAccessToken`.
        page_id: Number of the Facebook page. Set on creation only. On the wire: `pageId`.
        page_name: Name of the Facebook page. Set on creation only. On the wire: `pageName`.
        show_ai_disclaimer: Whether people are told that an AI has written a message. On the wire:
            `showAIDisclaimer`.
        status: Whether it works and can be reached. Read-only.
        type: What kind it is. Set on creation only.
    """

    _name = "sunshine_messenger_integration"
    _spec = "SunshineMessengerIntegration"
    _shown = ("id", "displayName", "status")
    _rules = WriteRules(
        read_only=("defaultResponder", "id", "status"),
        create_only=("appId", "appSecret", "pageId", "pageName", "type"),
    )
    _tag = ("type", "messenger")

    app_id: Renamed[str] = Renamed("appId")
    app_secret: Renamed[str] = Renamed("appSecret")
    default_responder: Nested[SunshineDefaultResponder] = Nested(
        "SunshineDefaultResponder", key="defaultResponder"
    )
    default_responder_id: Renamed[str] = Renamed("defaultResponderId")
    display_name: Renamed[str] = Renamed("displayName")
    id: str | None = None
    page_access_token: Renamed[str] = Renamed("pageAccessToken")
    page_id: Renamed[float] = Renamed("pageId")
    page_name: Renamed[str] = Renamed("pageName")
    show_ai_disclaimer: Renamed[bool] = Renamed("showAIDisclaimer")
    status: SunshineMessengerIntegrationStatus | None = None
    type: Literal["messenger"] | None = None


class SunshineMessengerOptions(BaseObject):
    """Options of a button in Facebook Messenger.

    Attributes:
        messenger_extensions: Whether the page opens with the extensions of Messenger.
        webview_share_button: `hide` for a page without the button that shares it.
    """

    _name = "sunshine_messenger_options"
    _spec = "SunshineMessengerOptions"
    _shown = ("messenger_extensions", "webview_share_button")

    messenger_extensions: bool | None = None
    webview_share_button: Literal["hide"] | None = None


class SunshineMetaEvents(BaseObject):
    """Events that are reported to Meta.

    Attributes:
        payload: What happened, wrapped the way Meta takes it.
    """

    _name = "sunshine_meta_events"
    _spec = "SunshineMetaEvents"
    _shown = ("payload",)

    payload: Nested[SunshineMetaEventsPayload] = Nested("SunshineMetaEventsPayload")


class SunshineMetaEventsPayload(BaseObject):
    """List of events that are reported to Meta.

    Attributes:
        data: The events, in the words of Meta.
    """

    _name = "sunshine_meta_events_payload"
    _spec = "SunshineMetaEventsPayload"
    _shown = ("data",)

    data: ListField[ProxyDict[str, object]] = ListField()


class SunshineOverride(BaseObject):
    """Messages in the words of single channels.

    Attributes:
        apple: What Apple Messages for Business gets.
        line: What LINE gets.
        messenger: What Facebook Messenger gets.
        whatsapp: What WhatsApp gets.
    """

    _name = "sunshine_override"
    _spec = "SunshineOverride"
    _shown = ("apple", "line", "messenger")

    apple: Nested[SunshineAppleOverride] = Nested("SunshineAppleOverride")
    line: Nested[SunshineChannelOverride] = Nested("SunshineChannelOverride")
    messenger: Nested[SunshineChannelOverride] = Nested("SunshineChannelOverride")
    whatsapp: Nested[SunshineChannelOverride] = Nested("SunshineChannelOverride")


class SunshineParticipant(BaseObject):
    """User who takes part in a conversation.

    Attributes:
        client_associations: Channels through which the user takes part. Read-only. On the wire:
            `clientAssociations`.
        id: Identifies it; given by the server. Read-only.
        last_read: When the newest message that the user has seen came. Read-only. On the wire:
            `lastRead`.
        subscribe_sdk_client: Whether the user is told on their devices as well. On the wire:
            `subscribeSDKClient`.
        unread_count: Number of messages that the user has not seen. Read-only. On the wire:
            `unreadCount`.
        user_external_id: External id of the user, in the place of the user's own id. On the wire:
            `userExternalId`.
        user_id: User that is meant. On the wire: `userId`.
        last_read_datetime: `last_read` as an aware datetime.
    """

    _name = "sunshine_participant"
    _spec = "SunshineParticipant"
    _shown = ("id", "clientAssociations", "unreadCount")
    _rules = WriteRules(read_only=("clientAssociations", "id", "lastRead", "unreadCount"))

    client_associations: ListField[SunshineClientAssociation] = ListField(
        "SunshineClientAssociation", key="clientAssociations"
    )
    id: str | None = None
    last_read: Renamed[str] = Renamed("lastRead")
    subscribe_sdk_client: Renamed[bool] = Renamed("subscribeSDKClient")
    unread_count: Renamed[int] = Renamed("unreadCount")
    user_external_id: Renamed[str] = Renamed("userExternalId")
    user_id: Renamed[str] = Renamed("userId")
    last_read_datetime = Date("lastRead")


class SunshineParticipationPayload(BaseObject):
    """User who joined or left a conversation.

    Attributes:
        conversation: Conversation in which it happened, in short form.
        user: User whom it is about; a few fields, or all if the webhook asks for it.
    """

    _name = "sunshine_participation_payload"
    _spec = "SunshineParticipationPayload"
    _shown = ("conversation", "user")

    conversation: Nested[SunshineConversation] = Nested("SunshineConversation")
    user: Nested[SunshineUser] = Nested("SunshineUser")


class SunshinePlace(BaseObject):
    """Address and name of a place.

    Attributes:
        address: Where the place is, as people write it.
        name: What the place is called.
    """

    _name = "sunshine_place"
    _spec = "SunshinePlace"
    _shown = ("name",)

    address: str | None = None
    name: str | None = None


class SunshinePostback(BaseObject):
    """What a button says to the program.

    Attributes:
        metadata: Free properties that the button was given.
        payload: Text that the button was given.
    """

    _name = "sunshine_postback"
    _spec = "SunshinePostback"
    _shown = ("payload",)

    metadata: MapField[object] = MapField()
    payload: str | None = None


class SunshinePostbackAction(BaseObject):
    """Button that tells the program of a choice, without a message.

    Attributes:
        metadata: Free properties: texts, numbers and booleans, without levels. Null removes all of
            them.
        payload: Text that comes back to the program when someone chooses it.
        text: Plain words of it, 4096 characters at most.
        type: What kind it is.
    """

    _name = "sunshine_postback_action"
    _spec = "SunshinePostbackAction"
    _shown = ("text", "type")
    _tag = ("type", "postback")

    metadata: MapField[object] = MapField()
    payload: str | None = None
    text: str | None = None
    type: Literal["postback"] | None = None


class SunshinePostbackEventPayload(BaseObject):
    """Button that a user chose.

    Attributes:
        conversation: Conversation in which it happened, in short form.
        postback: What the button says to the program.
        source: Channel on which it happened.
        user: User whom it is about; a few fields, or all if the webhook asks for it.
    """

    _name = "sunshine_postback_event_payload"
    _spec = "SunshinePostbackEventPayload"
    _shown = ("conversation", "postback", "source")

    conversation: Nested[SunshineConversation] = Nested("SunshineConversation")
    postback: Nested[SunshinePostback] = Nested("SunshinePostback")
    source: Nested[SunshineSource] = Nested("SunshineSource")
    user: Nested[SunshineUser] = Nested("SunshineUser")


class SunshinePrechatCapture(BaseObject):
    """Questions that the Web Messenger asks before the first message.

    Attributes:
        avatar_url: Picture of the person: JPG, PNG or GIF. On the wire: `avatarUrl`.
        enable_email_linking: Whether an address that was given is connected through Mailgun. On the
            wire: `enableEmailLinking`.
        enabled: Whether it is switched on.
        fields: What is asked, in the place of the usual questions.
    """

    _name = "sunshine_prechat_capture"
    _spec = "SunshinePrechatCapture"
    _shown = ("enabled", "fields", "enableEmailLinking")

    avatar_url: Renamed[str] = Renamed("avatarUrl")
    enable_email_linking: Renamed[bool] = Renamed("enableEmailLinking")
    enabled: bool | None = None
    fields: ListField[SunshineFormField] = ListField("SunshineFormField")


class SunshineProfile(BaseObject):
    """What is known about a user.

    Attributes:
        avatar_url: Picture of the person: JPG, PNG or GIF. On the wire: `avatarUrl`.
        email: Address for mail.
        given_name: First name of the person. On the wire: `givenName`.
        locale: Language of the person, by BCP 47: `fr-CA`.
        locale_origin: Where the language is known from, such as `zendeskAccount`. Read-only. On the
            wire: `localeOrigin`.
        surname: Family name of the person.
    """

    _name = "sunshine_profile"
    _spec = "SunshineProfile"
    _shown = ("email",)
    _rules = WriteRules(read_only=("localeOrigin",))

    avatar_url: Renamed[str] = Renamed("avatarUrl")
    email: str | None = None
    given_name: Renamed[str] = Renamed("givenName")
    locale: str | None = None
    locale_origin: Renamed[str] = Renamed("localeOrigin")
    surname: str | None = None


class SunshineQuotedMessage(BaseObject):
    """Message that is quoted: whole, or only its id on its channel.

    Attributes:
        type: What kind it is.
    """

    _name = "sunshine_quoted_message"
    _spec = "SunshineQuotedMessage"
    _shown = ("type",)
    _variants = (
        "type",
        {"externalMessageId": "SunshineExternalQuotedMessage", "message": "SunshineWholeQuotedMessage"},
        "SunshineQuotedMessage",
    )

    type: str | None = None


class SunshineReference(BaseObject):
    """Page that a bot has taken its answer from.

    Attributes:
        description: A few words about it, in small print.
        title: Heading that people see.
        uri: Web address of the source.
    """

    _name = "sunshine_reference"
    _spec = "SunshineReference"
    _shown = ("title",)

    description: str | None = None
    title: str | None = None
    uri: str | None = None


class SunshineReferral(BaseObject):
    """What referred a user to a conversation.

    Attributes:
        code: Name under which the referral was set up.
        details: Where it comes from, as the channel tells it.
    """

    _name = "sunshine_referral"
    _spec = "SunshineReferral"
    _shown = ("details", "code")

    code: str | None = None
    details: Nested[SunshineReferralDetails] = Nested("SunshineReferralDetails")


class SunshineReferralDetails(BaseObject):
    """Where a referral comes from.

    Attributes:
        ad_id: Advertisement that the user came from; missing for others. On the wire: `adId`.
        source: Place it comes from, such as `MESSENGER_CODE`.
        type: Kind of the referral, mostly `OPEN-THREAD`.
    """

    _name = "sunshine_referral_details"
    _spec = "SunshineReferralDetails"
    _shown = ("type", "adId", "source")

    ad_id: Renamed[str] = Renamed("adId")
    source: str | None = None
    type: str | None = None


class SunshineReferralEventPayload(BaseObject):
    """Referral of a user to a conversation.

    Attributes:
        conversation: Conversation in which it happened, in short form.
        referral: What referred the user here.
        source: Channel on which it happened.
        user: User whom it is about; a few fields, or all if the webhook asks for it.
    """

    _name = "sunshine_referral_event_payload"
    _spec = "SunshineReferralEventPayload"
    _shown = ("conversation", "referral", "source")

    conversation: Nested[SunshineConversation] = Nested("SunshineConversation")
    referral: Nested[SunshineReferral] = Nested("SunshineReferral")
    source: Nested[SunshineSource] = Nested("SunshineSource")
    user: Nested[SunshineUser] = Nested("SunshineUser")


class SunshineReplyAction(BaseObject):
    """Answer that the user can choose; it becomes a message.

    Attributes:
        icon_url: Picture that stands for it: JPG, PNG or GIF. On the wire: `iconUrl`.
        metadata: Free properties: texts, numbers and booleans, without levels. Null removes all of
            them.
        payload: Text that comes back to the program when someone chooses it.
        text: Plain words of it, 4096 characters at most.
        type: What kind it is.
    """

    _name = "sunshine_reply_action"
    _spec = "SunshineReplyAction"
    _shown = ("text", "type")
    _tag = ("type", "reply")

    icon_url: Renamed[str] = Renamed("iconUrl")
    metadata: MapField[object] = MapField()
    payload: str | None = None
    text: str | None = None
    type: Literal["reply"] | None = None


class SunshineSource(BaseObject):
    """Channel on which a message came.

    Attributes:
        campaign: Campaign that the user answered to; only in webhooks. Read-only.
        client: Client the message was written with; only in webhooks.
        device: Device the message was written on; only in webhooks.
        integration_id: Integration that it came through or belongs to. On the wire:
            `integrationId`.
        original_message_id: Id of the message on its own channel. On the wire: `originalMessageId`.
        original_message_timestamp: When the channel got the message. On the wire:
            `originalMessageTimestamp`.
        type: Channel it came from, such as `api`, `sdk` or `messenger`.
        original_message_timestamp_datetime: `original_message_timestamp` as an aware datetime.
    """

    _name = "sunshine_source"
    _spec = "SunshineSource"
    _shown = ("type", "campaign", "client")
    _rules = WriteRules(read_only=("campaign",))

    campaign: Nested[SunshineCampaign] = Nested("SunshineCampaign")
    client: Nested[SunshineClient] = Nested("SunshineClient")
    device: Nested[SunshineDevice] = Nested("SunshineDevice")
    integration_id: Renamed[str] = Renamed("integrationId")
    original_message_id: Renamed[str] = Renamed("originalMessageId")
    original_message_timestamp: Renamed[str] = Renamed("originalMessageTimestamp")
    type: str | None = None
    original_message_timestamp_datetime = Date("originalMessageTimestamp")


class SunshineSwitchboard(BaseObject):
    """Switchboard of an app: the integrations that can be in control of its conversations.

    Attributes:
        default_switchboard_integration_id: Switchboard integration that begins each conversation.
            On the wire: `defaultSwitchboardIntegrationId`.
        enabled: Whether conversations are routed by it.
        id: Identifies it; given by the server. Read-only.
    """

    _name = "sunshine_switchboard"
    _spec = "SunshineSwitchboard"
    _shown = ("id", "enabled", "defaultSwitchboardIntegrationId")
    _rules = WriteRules(read_only=("id",))

    default_switchboard_integration_id: Renamed[str] = Renamed("defaultSwitchboardIntegrationId")
    enabled: bool | None = None
    id: str | None = None


class SunshineSwitchboardIntegration(BaseObject):
    """Integration that can be in control of conversations.

    Attributes:
        deliver_standby_events: Whether its webhooks are called while another integration is in
            control. On the wire: `deliverStandbyEvents`.
        id: Identifies it; given by the server. Read-only.
        integration_id: Integration that it came through or belongs to. On the wire:
            `integrationId`.
        integration_type: Channel or partner behind the integration. On the wire: `integrationType`.
        message_history_count: How many earlier messages come along when control is given: 1 to 10.
            On the wire: `messageHistoryCount`.
        name: Short name for programs, without blanks.
        next_switchboard_integration_id: Switchboard integration that comes next when this one gives
            control away. On the wire: `nextSwitchboardIntegrationId`.
    """

    _name = "sunshine_switchboard_integration"
    _spec = "SunshineSwitchboardIntegration"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("id",))

    deliver_standby_events: Renamed[bool] = Renamed("deliverStandbyEvents")
    id: str | None = None
    integration_id: Renamed[str] = Renamed("integrationId")
    integration_type: Renamed[str] = Renamed("integrationType")
    message_history_count: Renamed[int] = Renamed("messageHistoryCount")
    name: str | None = None
    next_switchboard_integration_id: Renamed[str] = Renamed("nextSwitchboardIntegrationId")


class SunshineSystemActivity(BaseObject):
    """What the system did to a conversation, such as closing its ticket.

    Attributes:
        data: Further facts; none at present.
        type: What kind it is.
    """

    _name = "sunshine_system_activity"
    _spec = "SunshineSystemActivity"
    _shown = ("type",)

    data: MapField[object] = MapField()
    type: Literal["ticket:closed", "ticket:transfer:email", "conversation:endedByUser"] | str | None = None


class SunshineTelegramIntegration(BaseObject):
    """Connection with Telegram.

    Attributes:
        bot_id: Number of the bot on Telegram. Read-only. On the wire: `botId`.
        default_responder: Who answers first on this channel. Read-only. On the wire:
            `defaultResponder`.
        default_responder_id: Switchboard integration that answers first on this channel; null for
            the one of the switchboard. On the wire: `defaultResponderId`.
        display_name: How it is called where people see it. On the wire: `displayName`.
        id: Identifies it; given by the server. Read-only.
        show_ai_disclaimer: Whether people are told that an AI has written a message. On the wire:
            `showAIDisclaimer`.
        status: Whether it works and can be reached. Read-only.
        token: Token of the bot, as the channel gave it. Set on creation only.
        type: What kind it is. Set on creation only.
        username: Name of the bot on Telegram. Read-only.
    """

    _name = "sunshine_telegram_integration"
    _spec = "SunshineTelegramIntegration"
    _shown = ("id", "displayName", "status")
    _rules = WriteRules(
        read_only=("botId", "defaultResponder", "id", "status", "username"), create_only=("token", "type")
    )
    _tag = ("type", "telegram")

    bot_id: Renamed[str] = Renamed("botId")
    default_responder: Nested[SunshineDefaultResponder] = Nested(
        "SunshineDefaultResponder", key="defaultResponder"
    )
    default_responder_id: Renamed[str] = Renamed("defaultResponderId")
    display_name: Renamed[str] = Renamed("displayName")
    id: str | None = None
    show_ai_disclaimer: Renamed[bool] = Renamed("showAIDisclaimer")
    status: SunshineTelegramIntegrationStatus | None = None
    token: str | None = None
    type: Literal["telegram"] | None = None
    username: str | None = None


class SunshineTemplateContent(BaseObject):
    """Content of a message made from a template of WhatsApp.

    Attributes:
        block_chat_input: Whether people cannot type while this message is the newest one. On the
            wire: `blockChatInput`.
        template: Template of WhatsApp with its values, in the words of WhatsApp.
        type: What kind it is.
    """

    _name = "sunshine_template_content"
    _spec = "SunshineTemplateContent"
    _shown = ("type", "blockChatInput")
    _tag = ("type", "template")

    block_chat_input: Renamed[bool] = Renamed("blockChatInput")
    template: MapField[object] = MapField()
    type: Literal["template"] | None = None


class SunshineTextContent(BaseObject):
    """Content of a message that is text, with buttons if it has `actions`.

    Attributes:
        actions: Buttons and links that belong to it.
        block_chat_input: Whether people cannot type while this message is the newest one. On the
            wire: `blockChatInput`.
        html_text: Words with HTML markup, in the place of `text`; not together with `markdownText`.
            On the wire: `htmlText`.
        markdown_text: Words with Markdown, in the place of `text`; becomes `htmlText`. On the wire:
            `markdownText`.
        payload: Text that comes back to the program when someone chooses it.
        text: Plain words of it, 4096 characters at most.
        type: What kind it is.
    """

    _name = "sunshine_text_content"
    _spec = "SunshineTextContent"
    _shown = ("text", "type")
    _tag = ("type", "text")

    actions: ListField[AnySunshineAction] = ListField("SunshineAction")
    block_chat_input: Renamed[bool] = Renamed("blockChatInput")
    html_text: Renamed[str] = Renamed("htmlText")
    markdown_text: Renamed[str] = Renamed("markdownText")
    payload: str | None = None
    text: str | None = None
    type: Literal["text"] | None = None


class SunshineTwilioCriteria(BaseObject):
    """How a user is found through Twilio.

    Attributes:
        integration_id: Integration that it came through or belongs to. On the wire:
            `integrationId`.
        phone_number: Number with its country code, beginning with a plus. On the wire:
            `phoneNumber`.
        primary: Whether the conversation goes to this channel from then on.
        type: What kind it is.
    """

    _name = "sunshine_twilio_criteria"
    _spec = "SunshineTwilioCriteria"
    _shown = ("type", "integrationId", "phoneNumber")
    _tag = ("type", "twilio")

    integration_id: Renamed[str] = Renamed("integrationId")
    phone_number: Renamed[str] = Renamed("phoneNumber")
    primary: bool | None = None
    type: Literal["twilio"] | None = None


class SunshineTwilioIntegration(BaseObject):
    """Connection with Twilio.

    Attributes:
        account_sid: Public half of the Twilio account. Set on creation only. On the wire:
            `accountSid`.
        auth_token: Secret half of the Twilio account. Set on creation only. On the wire:
            `authToken`.
        default_responder: Who answers first on this channel. Read-only. On the wire:
            `defaultResponder`.
        default_responder_id: Switchboard integration that answers first on this channel; null for
            the one of the switchboard. On the wire: `defaultResponderId`.
        display_name: How it is called where people see it. On the wire: `displayName`.
        id: Identifies it; given by the server. Read-only.
        messaging_service_sid: One service of Twilio; else `phoneNumberSid`. Set on creation only.
            On the wire: `messagingServiceSid`.
        phone_number_sid: One number of Twilio; else `messagingServiceSid`. Set on creation only. On
            the wire: `phoneNumberSid`.
        show_ai_disclaimer: Whether people are told that an AI has written a message. On the wire:
            `showAIDisclaimer`.
        status: Whether it works and can be reached. Read-only.
        type: What kind it is. Set on creation only.
    """

    _name = "sunshine_twilio_integration"
    _spec = "SunshineTwilioIntegration"
    _shown = ("id", "displayName", "status")
    _rules = WriteRules(
        read_only=("defaultResponder", "id", "status"),
        create_only=("accountSid", "authToken", "messagingServiceSid", "phoneNumberSid", "type"),
    )
    _tag = ("type", "twilio")

    account_sid: Renamed[str] = Renamed("accountSid")
    auth_token: Renamed[str] = Renamed("authToken")
    default_responder: Nested[SunshineDefaultResponder] = Nested(
        "SunshineDefaultResponder", key="defaultResponder"
    )
    default_responder_id: Renamed[str] = Renamed("defaultResponderId")
    display_name: Renamed[str] = Renamed("displayName")
    id: str | None = None
    messaging_service_sid: Renamed[str] = Renamed("messagingServiceSid")
    phone_number_sid: Renamed[str] = Renamed("phoneNumberSid")
    show_ai_disclaimer: Renamed[bool] = Renamed("showAIDisclaimer")
    status: SunshineTwilioIntegrationStatus | None = None
    type: Literal["twilio"] | None = None


class SunshineTwitterIntegration(BaseObject):
    """Connection with Twitter (X).

    Attributes:
        access_token_key: Public half of the user's access to Twitter. Set on creation only. On the
            wire: `accessTokenKey`.
        access_token_secret: Secret half of the user's access to Twitter. Set on creation only. On
            the wire: `accessTokenSecret`.
        consumer_key: Public half of the Twitter app. Set on creation only. On the wire:
            `consumerKey`.
        consumer_secret: Secret half of the Twitter app. Set on creation only. On the wire:
            `consumerSecret`.
        default_responder: Who answers first on this channel. Read-only. On the wire:
            `defaultResponder`.
        default_responder_id: Switchboard integration that answers first on this channel; null for
            the one of the switchboard. On the wire: `defaultResponderId`.
        display_name: How it is called where people see it. On the wire: `displayName`.
        env_name: Environment for development at Twitter. Read-only. On the wire: `envName`.
        id: Identifies it; given by the server. Read-only.
        show_ai_disclaimer: Whether people are told that an AI has written a message. On the wire:
            `showAIDisclaimer`.
        status: Whether it works and can be reached. Read-only.
        tier: Contract with Twitter; only `enterprise` can be made. Set on creation only.
        type: What kind it is. Set on creation only.
    """

    _name = "sunshine_twitter_integration"
    _spec = "SunshineTwitterIntegration"
    _shown = ("id", "displayName", "status")
    _rules = WriteRules(
        read_only=("defaultResponder", "envName", "id", "status"),
        create_only=("accessTokenKey", "accessTokenSecret", "consumerKey", "consumerSecret", "tier", "type"),
    )
    _tag = ("type", "twitter")

    access_token_key: Renamed[str] = Renamed("accessTokenKey")
    access_token_secret: Renamed[str] = Renamed("accessTokenSecret")
    consumer_key: Renamed[str] = Renamed("consumerKey")
    consumer_secret: Renamed[str] = Renamed("consumerSecret")
    default_responder: Nested[SunshineDefaultResponder] = Nested(
        "SunshineDefaultResponder", key="defaultResponder"
    )
    default_responder_id: Renamed[str] = Renamed("defaultResponderId")
    display_name: Renamed[str] = Renamed("displayName")
    env_name: Renamed[str] = Renamed("envName")
    id: str | None = None
    show_ai_disclaimer: Renamed[bool] = Renamed("showAIDisclaimer")
    status: SunshineTwitterIntegrationStatus | None = None
    tier: Literal["enterprise"] | None = None
    type: Literal["twitter"] | None = None


class SunshineUnityIntegration(BaseObject):
    """Connection with Unity.

    Attributes:
        attachments_enabled: Whether people can send files; set in the Admin Center. Read-only. On
            the wire: `attachmentsEnabled`.
        can_user_create_more_conversations: Whether people can begin another conversation here. On
            the wire: `canUserCreateMoreConversations`.
        can_user_see_conversation_list: Whether people see the list of their conversations; only
            with several conversations a user. On the wire: `canUserSeeConversationList`.
        default_responder: Who answers first on this channel. Read-only. On the wire:
            `defaultResponder`.
        default_responder_id: Switchboard integration that answers first on this channel; null for
            the one of the switchboard. On the wire: `defaultResponderId`.
        display_name: How it is called where people see it. On the wire: `displayName`.
        id: Identifies it; given by the server. Read-only.
        show_ai_disclaimer: Whether people are told that an AI has written a message. On the wire:
            `showAIDisclaimer`.
        status: Whether it works and can be reached. Read-only.
        type: What kind it is. Set on creation only.
    """

    _name = "sunshine_unity_integration"
    _spec = "SunshineUnityIntegration"
    _shown = ("id", "displayName", "status")
    _rules = WriteRules(
        read_only=("attachmentsEnabled", "defaultResponder", "id", "status"), create_only=("type",)
    )
    _tag = ("type", "unity")

    attachments_enabled: Renamed[bool] = Renamed("attachmentsEnabled")
    can_user_create_more_conversations: Renamed[bool] = Renamed("canUserCreateMoreConversations")
    can_user_see_conversation_list: Renamed[bool] = Renamed("canUserSeeConversationList")
    default_responder: Nested[SunshineDefaultResponder] = Nested(
        "SunshineDefaultResponder", key="defaultResponder"
    )
    default_responder_id: Renamed[str] = Renamed("defaultResponderId")
    display_name: Renamed[str] = Renamed("displayName")
    id: str | None = None
    show_ai_disclaimer: Renamed[bool] = Renamed("showAIDisclaimer")
    status: SunshineUnityIntegrationStatus | None = None
    type: Literal["unity"] | None = None


class SunshineUser(BaseObject):
    """Person who writes to a business.

    Attributes:
        authenticated: Whether the user has proved who they are. Read-only.
        brand_id: Brand that keeps the user apart from those of other brands. Set on creation only.
            On the wire: `brandId`.
        external_id: Id that another system has given. Set on creation only. On the wire:
            `externalId`.
        has_payment_info: Whether means of payment of the person are known. Read-only. On the wire:
            `hasPaymentInfo`.
        id: Identifies it; given by the server. Read-only.
        identities: Addresses and numbers that are known to be the user's. Read-only.
        metadata: Free properties: texts, numbers and booleans, without levels. Null removes all of
            them.
        profile: What is known about the person.
        signed_up_at: When the person joined, according to your own records. On the wire:
            `signedUpAt`.
        to_be_retained: Whether the person is kept after a long time without activity. On the wire:
            `toBeRetained`.
        zendesk_id: Same person in Zendesk Support. Read-only. On the wire: `zendeskId`.
        signed_up: `signed_up_at` as an aware datetime.
    """

    _name = "sunshine_user"
    _spec = "SunshineUser"
    _shown = ("id", "identities", "profile")
    _rules = WriteRules(
        read_only=("authenticated", "hasPaymentInfo", "id", "identities", "zendeskId"),
        create_only=("brandId", "externalId"),
    )

    authenticated: bool | None = None
    brand_id: Renamed[str] = Renamed("brandId")
    external_id: Renamed[str] = Renamed("externalId")
    has_payment_info: Renamed[bool] = Renamed("hasPaymentInfo")
    id: str | None = None
    identities: ListField[SunshineIdentity] = ListField("SunshineIdentity")
    metadata: MapField[object] = MapField()
    profile: Nested[SunshineProfile] = Nested("SunshineProfile")
    signed_up_at: Renamed[str] = Renamed("signedUpAt")
    to_be_retained: Renamed[bool] = Renamed("toBeRetained")
    zendesk_id: Renamed[str] = Renamed("zendeskId")
    signed_up = Date("signedUpAt")


class SunshineUserMergeEvent(BaseObject):
    """Two users became one.

    Attributes:
        created_at: When the server noted the event. On the wire: `createdAt`.
        id: Identifies the event; the same when it comes again.
        payload: What the event is about.
        type: What kind it is.
        created: `created_at` as an aware datetime.
    """

    _name = "sunshine_user_merge_event"
    _spec = "SunshineUserMergeEvent"
    _shown = ("id", "type", "payload")

    created_at: Renamed[str] = Renamed("createdAt")
    id: str | None = None
    payload: Nested[SunshineUserMergePayload] = Nested("SunshineUserMergePayload")
    type: Literal["user:merge"] | None = None
    created = Date("createdAt")


class SunshineUserMergePayload(BaseObject):
    """Users that became one, with what belonged to them.

    Attributes:
        discarded_metadata: Free properties that did not fit and were dropped. On the wire:
            `discardedMetadata`.
        merged_clients: Their channels, where these became one as well. On the wire:
            `mergedClients`.
        merged_conversations: Their conversations, where these became one as well. On the wire:
            `mergedConversations`.
        merged_users: The user who stays, and the one who went. On the wire: `mergedUsers`.
        reason: Why the users became one.
    """

    _name = "sunshine_user_merge_payload"
    _spec = "SunshineUserMergePayload"
    _shown = ("reason",)

    discarded_metadata: MapField[object] = MapField(key="discardedMetadata")
    merged_clients: Nested[SunshineMergedClients] = Nested("SunshineMergedClients", key="mergedClients")
    merged_conversations: Nested[SunshineMergedConversations] = Nested(
        "SunshineMergedConversations", key="mergedConversations"
    )
    merged_users: Nested[SunshineMergedUsers] = Nested("SunshineMergedUsers", key="mergedUsers")
    reason: Literal["api", "channelLinking", "sdkLogin"] | str | None = None


class SunshineUserRemoveEvent(BaseObject):
    """A user was deleted.

    Attributes:
        created_at: When the server noted the event. On the wire: `createdAt`.
        id: Identifies the event; the same when it comes again.
        payload: What the event is about.
        type: What kind it is.
        created: `created_at` as an aware datetime.
    """

    _name = "sunshine_user_remove_event"
    _spec = "SunshineUserRemoveEvent"
    _shown = ("id", "type", "payload")

    created_at: Renamed[str] = Renamed("createdAt")
    id: str | None = None
    payload: Nested[SunshineUserRemovePayload] = Nested("SunshineUserRemovePayload")
    type: Literal["user:remove"] | None = None
    created = Date("createdAt")


class SunshineUserRemovePayload(BaseObject):
    """User who was deleted.

    Attributes:
        user: User whom it is about; a few fields, or all if the webhook asks for it.
    """

    _name = "sunshine_user_remove_payload"
    _spec = "SunshineUserRemovePayload"
    _shown = ("user",)

    user: Nested[SunshineUser] = Nested("SunshineUser")


class SunshineUserUpdateEvent(BaseObject):
    """What is known about a user changed.

    Attributes:
        created_at: When the server noted the event. On the wire: `createdAt`.
        id: Identifies the event; the same when it comes again.
        payload: What the event is about.
        type: What kind it is.
        created: `created_at` as an aware datetime.
    """

    _name = "sunshine_user_update_event"
    _spec = "SunshineUserUpdateEvent"
    _shown = ("id", "type", "payload")

    created_at: Renamed[str] = Renamed("createdAt")
    id: str | None = None
    payload: Nested[SunshineUserUpdatePayload] = Nested("SunshineUserUpdatePayload")
    type: Literal["user:update"] | None = None
    created = Date("createdAt")


class SunshineUserUpdatePayload(BaseObject):
    """User of whom something changed.

    Attributes:
        reason: Why the user changed.
        source: Channel on which it happened.
        user: User whom it is about; a few fields, or all if the webhook asks for it.
    """

    _name = "sunshine_user_update_payload"
    _spec = "SunshineUserUpdatePayload"
    _shown = ("reason",)

    reason: Literal["authentication", "localeDetection"] | str | None = None
    source: Nested[SunshineSource] = Nested("SunshineSource")
    user: Nested[SunshineUser] = Nested("SunshineUser")


class SunshineViberIntegration(BaseObject):
    """Connection with Viber.

    Attributes:
        account_id: Account that the channel knows. Read-only. On the wire: `accountId`.
        default_responder: Who answers first on this channel. Read-only. On the wire:
            `defaultResponder`.
        default_responder_id: Switchboard integration that answers first on this channel; null for
            the one of the switchboard. On the wire: `defaultResponderId`.
        display_name: How it is called where people see it. On the wire: `displayName`.
        id: Identifies it; given by the server. Read-only.
        show_ai_disclaimer: Whether people are told that an AI has written a message. On the wire:
            `showAIDisclaimer`.
        status: Whether it works and can be reached. Read-only.
        token: Token of the bot, as the channel gave it. Set on creation only.
        type: What kind it is. Set on creation only.
        uri: Address of the account at Viber. Read-only.
    """

    _name = "sunshine_viber_integration"
    _spec = "SunshineViberIntegration"
    _shown = ("id", "displayName", "status")
    _rules = WriteRules(
        read_only=("accountId", "defaultResponder", "id", "status", "uri"), create_only=("token", "type")
    )
    _tag = ("type", "viber")

    account_id: Renamed[str] = Renamed("accountId")
    default_responder: Nested[SunshineDefaultResponder] = Nested(
        "SunshineDefaultResponder", key="defaultResponder"
    )
    default_responder_id: Renamed[str] = Renamed("defaultResponderId")
    display_name: Renamed[str] = Renamed("displayName")
    id: str | None = None
    show_ai_disclaimer: Renamed[bool] = Renamed("showAIDisclaimer")
    status: SunshineViberIntegrationStatus | None = None
    token: str | None = None
    type: Literal["viber"] | None = None
    uri: str | None = None


class SunshineWebIntegration(BaseObject):
    """Connection with the Web Messenger.

    Attributes:
        action_color: Colour of buttons inside messages, as hexadecimal digits. On the wire:
            `actionColor`.
        attachments_enabled: Whether people can send files; set in the Admin Center. Read-only. On
            the wire: `attachmentsEnabled`.
        background_image_url: Picture behind the conversation, repeated like tiles. On the wire:
            `backgroundImageUrl`.
        brand_color: Colour of the header and the button, as 3 or 6 hexadecimal digits. On the wire:
            `brandColor`.
        business_icon_url: Picture of the company, 200 by 200 pixels at least. On the wire:
            `businessIconUrl`.
        business_name: Company as people read it. On the wire: `businessName`.
        button_height: Height of the button, as text. On the wire: `buttonHeight`.
        button_icon_url: Picture on the button, 200 by 200 pixels at least. On the wire:
            `buttonIconUrl`.
        button_width: Width of the button, as text. On the wire: `buttonWidth`.
        can_user_create_more_conversations: Whether people can begin another conversation here. On
            the wire: `canUserCreateMoreConversations`.
        can_user_see_conversation_list: Whether people see the list of their conversations; only
            with several conversations a user. On the wire: `canUserSeeConversationList`.
        conversation_color: Colour of messages of the customer, as hexadecimal digits. On the wire:
            `conversationColor`.
        default_responder: Who answers first on this channel. Read-only. On the wire:
            `defaultResponder`.
        default_responder_id: Switchboard integration that answers first on this channel; null for
            the one of the switchboard. On the wire: `defaultResponderId`.
        display_name: How it is called where people see it. On the wire: `displayName`.
        display_style: Whether the messenger waits as a `button` or as a `tab`. On the wire:
            `displayStyle`.
        fixed_intro_pane: Whether the introduction stays at the top. On the wire: `fixedIntroPane`.
        id: Identifies it; given by the server. Read-only.
        integration_order: Integrations that are offered, by id and in this order; null for all. On
            the wire: `integrationOrder`.
        origin_whitelist: Websites that may show the messenger; null for any. On the wire:
            `originWhitelist`.
        prechat_capture: Questions before the first message. On the wire: `prechatCapture`.
        show_ai_disclaimer: Whether people are told that an AI has written a message. On the wire:
            `showAIDisclaimer`.
        status: Whether it works and can be reached. Read-only.
        type: What kind it is. Set on creation only.
    """

    _name = "sunshine_web_integration"
    _spec = "SunshineWebIntegration"
    _shown = ("id", "displayName", "status")
    _rules = WriteRules(
        read_only=("attachmentsEnabled", "defaultResponder", "id", "status"), create_only=("type",)
    )
    _tag = ("type", "web")

    action_color: Renamed[str] = Renamed("actionColor")
    attachments_enabled: Renamed[bool] = Renamed("attachmentsEnabled")
    background_image_url: Renamed[str] = Renamed("backgroundImageUrl")
    brand_color: Renamed[str] = Renamed("brandColor")
    business_icon_url: Renamed[str] = Renamed("businessIconUrl")
    business_name: Renamed[str] = Renamed("businessName")
    button_height: Renamed[str] = Renamed("buttonHeight")
    button_icon_url: Renamed[str] = Renamed("buttonIconUrl")
    button_width: Renamed[str] = Renamed("buttonWidth")
    can_user_create_more_conversations: Renamed[bool] = Renamed("canUserCreateMoreConversations")
    can_user_see_conversation_list: Renamed[bool] = Renamed("canUserSeeConversationList")
    conversation_color: Renamed[str] = Renamed("conversationColor")
    default_responder: Nested[SunshineDefaultResponder] = Nested(
        "SunshineDefaultResponder", key="defaultResponder"
    )
    default_responder_id: Renamed[str] = Renamed("defaultResponderId")
    display_name: Renamed[str] = Renamed("displayName")
    display_style: Renamed[str] = Renamed("displayStyle")
    fixed_intro_pane: Renamed[bool] = Renamed("fixedIntroPane")
    id: str | None = None
    integration_order: ListField[str] = ListField(key="integrationOrder")
    origin_whitelist: ListField[str] = ListField(key="originWhitelist")
    prechat_capture: Nested[SunshinePrechatCapture] = Nested("SunshinePrechatCapture", key="prechatCapture")
    show_ai_disclaimer: Renamed[bool] = Renamed("showAIDisclaimer")
    status: SunshineWebIntegrationStatus | None = None
    type: Literal["web"] | None = None


class SunshineWebhook(BaseObject):
    """Address that is called for events of an app.

    Attributes:
        id: Identifies it; given by the server. Read-only.
        include_full_source: Whether events show client and device of a message. On the wire:
            `includeFullSource`.
        include_full_user: Whether events show the whole user instead of a few fields. On the wire:
            `includeFullUser`.
        secret: Comes in the header of each call, to prove where it is from. Read-only.
        target: Address that is called for each event.
        triggers: Kinds of events it is told of, such as `conversation:message`.
        version: Form of what is sent: `v1`, `v1.1` or `v2`. Read-only.
    """

    _name = "sunshine_webhook"
    _spec = "SunshineWebhook"
    _shown = ("id", "triggers", "includeFullSource")
    _rules = WriteRules(read_only=("id", "secret", "version"))

    id: str | None = None
    include_full_source: Renamed[bool] = Renamed("includeFullSource")
    include_full_user: Renamed[bool] = Renamed("includeFullUser")
    secret: str | None = None
    target: str | None = None
    triggers: ListField[str] = ListField()
    version: str | None = None


class SunshineWebhookCall(BaseObject):
    """Call of a webhook of Sunshine Conversations, with one event or several.

    Attributes:
        app: App in which it happened.
        events: What happened, in order.
        webhook: Webhook that calls.
    """

    _name = "sunshine_webhook_call"
    _spec = "SunshineWebhookCall"
    _shown = ("app", "events", "webhook")

    app: Nested[SunshineCallingApp] = Nested("SunshineCallingApp")
    events: ListField[AnySunshineEvent] = ListField("SunshineEvent")
    webhook: Nested[SunshineCallingWebhook] = Nested("SunshineCallingWebhook")


class SunshineWebviewAction(BaseObject):
    """Button that opens a web page inside the conversation.

    Attributes:
        default: Whether a tap on the whole card in Messenger does this.
        extra_channel_options: What only one channel understands. On the wire:
            `extraChannelOptions`.
        fallback: Web address for channels that cannot show a view of their own.
        metadata: Free properties: texts, numbers and booleans, without levels. Null removes all of
            them.
        open_on_receive: Whether the view opens by itself, on the Web Messenger. On the wire:
            `openOnReceive`.
        size: How much room it takes.
        text: Plain words of it, 4096 characters at most.
        type: What kind it is.
        uri: Web address that opens.
    """

    _name = "sunshine_webview_action"
    _spec = "SunshineWebviewAction"
    _shown = ("text", "type")
    _tag = ("type", "webview")

    default: bool | None = None
    extra_channel_options: Nested[SunshineChannelOptions] = Nested(
        "SunshineChannelOptions", key="extraChannelOptions"
    )
    fallback: str | None = None
    metadata: MapField[object] = MapField()
    open_on_receive: Renamed[bool] = Renamed("openOnReceive")
    size: SunshineWebviewActionSize | None = None
    text: str | None = None
    type: Literal["webview"] | None = None
    uri: str | None = None


class SunshineWhatsappCriteria(BaseObject):
    """How a user is found through Whatsapp.

    Attributes:
        integration_id: Integration that it came through or belongs to. On the wire:
            `integrationId`.
        phone_number: Number with its country code, beginning with a plus. On the wire:
            `phoneNumber`.
        primary: Whether the conversation goes to this channel from then on.
        type: What kind it is.
    """

    _name = "sunshine_whatsapp_criteria"
    _spec = "SunshineWhatsappCriteria"
    _shown = ("type", "integrationId", "phoneNumber")
    _tag = ("type", "whatsapp")

    integration_id: Renamed[str] = Renamed("integrationId")
    phone_number: Renamed[str] = Renamed("phoneNumber")
    primary: bool | None = None
    type: Literal["whatsapp"] | None = None


class SunshineWhatsappIntegration(BaseObject):
    """Connection with WhatsApp.

    Attributes:
        account_id: Business of WhatsApp whose templates are shown in full. On the wire:
            `accountId`.
        account_management_access_token: Token that reads the templates of the business. On the
            wire: `accountManagementAccessToken`.
        default_responder: Who answers first on this channel. Read-only. On the wire:
            `defaultResponder`.
        default_responder_id: Switchboard integration that answers first on this channel; null for
            the one of the switchboard. On the wire: `defaultResponderId`.
        display_name: How it is called where people see it. On the wire: `displayName`.
        hsm_fallback_language: Language of templates where the wanted one is missing; `en_US` by
            default. On the wire: `hsmFallbackLanguage`.
        id: Identifies it; given by the server. Read-only.
        phone_number: Number on WhatsApp, if there is one. Read-only. On the wire: `phoneNumber`.
        show_ai_disclaimer: Whether people are told that an AI has written a message. On the wire:
            `showAIDisclaimer`.
        status: Whether it works and can be reached. Read-only.
        type: What kind it is. Set on creation only.
    """

    _name = "sunshine_whatsapp_integration"
    _spec = "SunshineWhatsappIntegration"
    _shown = ("id", "displayName", "status")
    _rules = WriteRules(read_only=("defaultResponder", "id", "phoneNumber", "status"), create_only=("type",))
    _tag = ("type", "whatsapp")

    account_id: Renamed[str] = Renamed("accountId")
    account_management_access_token: Renamed[str] = Renamed("accountManagementAccessToken")
    default_responder: Nested[SunshineDefaultResponder] = Nested(
        "SunshineDefaultResponder", key="defaultResponder"
    )
    default_responder_id: Renamed[str] = Renamed("defaultResponderId")
    display_name: Renamed[str] = Renamed("displayName")
    hsm_fallback_language: Renamed[str] = Renamed("hsmFallbackLanguage")
    id: str | None = None
    phone_number: Renamed[str] = Renamed("phoneNumber")
    show_ai_disclaimer: Renamed[bool] = Renamed("showAIDisclaimer")
    status: SunshineWhatsappIntegrationStatus | None = None
    type: Literal["whatsapp"] | None = None


class SunshineWholeQuotedMessage(BaseObject):
    """Quoted message that the server knows.

    Attributes:
        message: Message that it is about.
        type: What kind it is.
    """

    _name = "sunshine_whole_quoted_message"
    _spec = "SunshineWholeQuotedMessage"
    _shown = ("type", "message")
    _tag = ("type", "message")

    message: Nested[SunshineMessage] = Nested("SunshineMessage")
    type: Literal["message"] | None = None


#: The classes that records of this kind come as.
AnySunshineAction: TypeAlias = (
    SunshineBuyAction
    | SunshineLinkAction
    | SunshineLocationRequestAction
    | SunshinePostbackAction
    | SunshineReplyAction
    | SunshineWebviewAction
)


#: The classes that records of this kind come as.
AnySunshineContent: TypeAlias = (
    SunshineCarouselContent
    | SunshineFileContent
    | SunshineFormContent
    | SunshineFormResponseContent
    | SunshineImageContent
    | SunshineListContent
    | SunshineLocationContent
    | SunshineTemplateContent
    | SunshineTextContent
)


#: The classes that records of this kind come as.
AnySunshineEvent: TypeAlias = (
    SunshineEvent
    | SunshineClientAddEvent
    | SunshineClientRemoveEvent
    | SunshineClientUpdateEvent
    | SunshineConversationCreateEvent
    | SunshineConversationJoinEvent
    | SunshineConversationLeaveEvent
    | SunshineConversationMessageEvent
    | SunshineDeliveryChannelEvent
    | SunshineDeliveryFailureEvent
    | SunshineDeliveryUserEvent
    | SunshineConversationPostbackEvent
    | SunshineConversationReadEvent
    | SunshineConversationReferralEvent
    | SunshineConversationRemoveEvent
    | SunshineConversationTypingEvent
    | SunshineUserMergeEvent
    | SunshineUserRemoveEvent
    | SunshineUserUpdateEvent
)


#: The classes that records of this kind come as.
AnySunshineIntegration: TypeAlias = (
    SunshineAndroidIntegration
    | SunshineAppleIntegration
    | SunshineCustomIntegration
    | SunshineInstagramIntegration
    | SunshineIosIntegration
    | SunshineLineIntegration
    | SunshineMailgunIntegration
    | SunshineMessagebirdIntegration
    | SunshineMessengerIntegration
    | SunshineTelegramIntegration
    | SunshineTwilioIntegration
    | SunshineTwitterIntegration
    | SunshineUnityIntegration
    | SunshineViberIntegration
    | SunshineWebIntegration
    | SunshineWhatsappIntegration
)


#: The classes that records of this kind come as.
AnySunshineMatchCriteria: TypeAlias = (
    SunshineMailgunCriteria | SunshineMessagebirdCriteria | SunshineTwilioCriteria | SunshineWhatsappCriteria
)


#: The classes that records of this kind come as.
AnySunshineQuotedMessage: TypeAlias = SunshineExternalQuotedMessage | SunshineWholeQuotedMessage
