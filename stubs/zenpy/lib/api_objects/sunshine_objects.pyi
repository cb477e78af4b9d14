# Generated from openapi/zendesk.openapi.json (openapi/spec/apps/apps.yaml and 6 more) by `make generate`. Do not edit.
"""Records of Sunshine Conversations: apps, users, conversations, messages and their content."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from enum import Enum
from typing import Literal, TypeAlias, overload

from zenpy.lib.many import Many
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import (
    SunshineAccessTokenDict,
    SunshineActionDict,
    SunshineActivityDict,
    SunshineActivityEventPayloadDict,
    SunshineAndroidIntegrationDict,
    SunshineAppDict,
    SunshineAppleDataReferenceDict,
    SunshineAppleIntegrationDict,
    SunshineAppleOverrideDict,
    SunshineAppleReferenceDict,
    SunshineAppSettingsDict,
    SunshineAttachmentDict,
    SunshineAuthorDict,
    SunshineBuyActionDict,
    SunshineCallingAppDict,
    SunshineCallingWebhookDict,
    SunshineCampaignDict,
    SunshineCarouselContentDict,
    SunshineChannelOptionsDict,
    SunshineChannelOverrideDict,
    SunshineClientAddEventDict,
    SunshineClientAssociationDict,
    SunshineClientDict,
    SunshineClientEventPayloadDict,
    SunshineClientRemoveEventDict,
    SunshineClientTargetDict,
    SunshineClientUpdateEventDict,
    SunshineConfirmationDict,
    SunshineContentDict,
    SunshineControlDict,
    SunshineConversationCreateEventDict,
    SunshineConversationCreatePayloadDict,
    SunshineConversationDict,
    SunshineConversationJoinEventDict,
    SunshineConversationLeaveEventDict,
    SunshineConversationMessageEventDict,
    SunshineConversationPostbackEventDict,
    SunshineConversationReadEventDict,
    SunshineConversationReferralEventDict,
    SunshineConversationRemoveEventDict,
    SunshineConversationRemovePayloadDict,
    SunshineConversationTypingEventDict,
    SunshineConversionEventsDict,
    SunshineCoordinatesDict,
    SunshineCustomIntegrationDict,
    SunshineDefaultResponderDict,
    SunshineDeliveryChannelEventDict,
    SunshineDeliveryDestinationDict,
    SunshineDeliveryErrorDict,
    SunshineDeliveryFailureEventDict,
    SunshineDeliveryPayloadDict,
    SunshineDeliveryUserEventDict,
    SunshineDestinationDict,
    SunshineDeviceDict,
    SunshineDisplaySettingsDict,
    SunshineEventDict,
    SunshineExternalQuotedMessageDict,
    SunshineFileContentDict,
    SunshineFormContentDict,
    SunshineFormFieldDict,
    SunshineFormOptionDict,
    SunshineFormResponseContentDict,
    SunshineIdentityDict,
    SunshineImageContentDict,
    SunshineInstagramIntegrationDict,
    SunshineIntegrationDict,
    SunshineIosIntegrationDict,
    SunshineItemDict,
    SunshineKeyDict,
    SunshineLineIntegrationDict,
    SunshineLinkActionDict,
    SunshineListContentDict,
    SunshineLocationContentDict,
    SunshineLocationRequestActionDict,
    SunshineMailgunCriteriaDict,
    SunshineMailgunIntegrationDict,
    SunshineMatchCriteriaDict,
    SunshineMergedClientsDict,
    SunshineMergedConversationsDict,
    SunshineMergedUsersDict,
    SunshineMessagebirdCriteriaDict,
    SunshineMessagebirdIntegrationDict,
    SunshineMessageDict,
    SunshineMessageEventPayloadDict,
    SunshineMessageReferenceDict,
    SunshineMessengerIntegrationDict,
    SunshineMessengerOptionsDict,
    SunshineMetaEventsDict,
    SunshineMetaEventsPayloadDict,
    SunshineOverrideDict,
    SunshineParticipantDict,
    SunshineParticipationPayloadDict,
    SunshinePlaceDict,
    SunshinePostbackActionDict,
    SunshinePostbackDict,
    SunshinePostbackEventPayloadDict,
    SunshinePrechatCaptureDict,
    SunshineProfileDict,
    SunshineQuotedMessageDict,
    SunshineReferenceDict,
    SunshineReferralDetailsDict,
    SunshineReferralDict,
    SunshineReferralEventPayloadDict,
    SunshineReplyActionDict,
    SunshineSourceDict,
    SunshineSwitchboardDict,
    SunshineSwitchboardIntegrationDict,
    SunshineSystemActivityDict,
    SunshineTelegramIntegrationDict,
    SunshineTemplateContentDict,
    SunshineTextContentDict,
    SunshineTwilioCriteriaDict,
    SunshineTwilioIntegrationDict,
    SunshineTwitterIntegrationDict,
    SunshineUnityIntegrationDict,
    SunshineUserDict,
    SunshineUserMergeEventDict,
    SunshineUserMergePayloadDict,
    SunshineUserRemoveEventDict,
    SunshineUserRemovePayloadDict,
    SunshineUserUpdateEventDict,
    SunshineUserUpdatePayloadDict,
    SunshineViberIntegrationDict,
    SunshineWebhookCallDict,
    SunshineWebhookDict,
    SunshineWebIntegrationDict,
    SunshineWebviewActionDict,
    SunshineWhatsappCriteriaDict,
    SunshineWhatsappIntegrationDict,
    SunshineWholeQuotedMessageDict,
)

SunshineAndroidIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
"""The values of `SunshineAndroidIntegration.status`."""
SunshineAppleIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
"""The values of `SunshineAppleIntegration.status`."""
SunshineAppleOverrideWithCapabilities: TypeAlias = Literal["LIST", "TIME", "FORM", "QUICK", "AUTH2"]
"""The values of `SunshineAppleOverride.with_capabilities`."""
SunshineAuthorSubtypes: TypeAlias = Literal["AI", "activity", "agent", "bot"]
"""The values of `SunshineAuthor.subtypes`."""
SunshineAuthorType: TypeAlias = Literal["business", "user"]
"""The values of `SunshineAuthor.type`."""
SunshineClientStatus: TypeAlias = Literal["active", "blocked", "inactive", "pending"]
"""The values of `SunshineClient.status`."""
SunshineConfirmationType: TypeAlias = Literal["immediate", "userActivity", "prompt"]
"""The values of `SunshineConfirmation.type`."""
SunshineConversationType: TypeAlias = Literal["personal", "sdkGroup"]
"""The values of `SunshineConversation.type`."""
SunshineCustomIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
"""The values of `SunshineCustomIntegration.status`."""
SunshineDeviceStatus: TypeAlias = Literal["active", "inactive"]
"""The values of `SunshineDevice.status`."""
SunshineDisplaySettingsImageAspectRatio: TypeAlias = Literal["horizontal", "square"]
"""The values of `SunshineDisplaySettings.image_aspect_ratio`."""
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
"""The values of `SunshineEvent.type`."""
SunshineFormFieldFormat: TypeAlias = Literal["integer", "decimal"]
"""The values of `SunshineFormField.format`."""
SunshineFormFieldType: TypeAlias = Literal["email", "select", "text"]
"""The values of `SunshineFormField.type`."""
SunshineInstagramIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
"""The values of `SunshineInstagramIntegration.status`."""
SunshineIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
"""The values of `SunshineIntegration.status`."""
SunshineIosIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
"""The values of `SunshineIosIntegration.status`."""
SunshineItemSize: TypeAlias = Literal["compact", "large"]
"""The values of `SunshineItem.size`."""
SunshineLineIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
"""The values of `SunshineLineIntegration.status`."""
SunshineMailgunIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
"""The values of `SunshineMailgunIntegration.status`."""
SunshineMessagebirdIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
"""The values of `SunshineMessagebirdIntegration.status`."""
SunshineMessengerIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
"""The values of `SunshineMessengerIntegration.status`."""
SunshineTelegramIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
"""The values of `SunshineTelegramIntegration.status`."""
SunshineTwilioIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
"""The values of `SunshineTwilioIntegration.status`."""
SunshineTwitterIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
"""The values of `SunshineTwitterIntegration.status`."""
SunshineUnityIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
"""The values of `SunshineUnityIntegration.status`."""
SunshineViberIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
"""The values of `SunshineViberIntegration.status`."""
SunshineWebIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
"""The values of `SunshineWebIntegration.status`."""
SunshineWebviewActionSize: TypeAlias = Literal["compact", "tall", "full"]
"""The values of `SunshineWebviewAction.size`."""
SunshineWhatsappIntegrationStatus: TypeAlias = Literal["inactive", "active", "error"]
"""The values of `SunshineWhatsappIntegration.status`."""
AnySunshineAction: TypeAlias = (
    SunshineBuyAction
    | SunshineLinkAction
    | SunshineLocationRequestAction
    | SunshinePostbackAction
    | SunshineReplyAction
    | SunshineWebviewAction
)
"""The classes that records of this kind come as."""
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
"""The classes that records of this kind come as."""
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
"""The classes that records of this kind come as."""
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
"""The classes that records of this kind come as."""
AnySunshineMatchCriteria: TypeAlias = (
    SunshineMailgunCriteria | SunshineMessagebirdCriteria | SunshineTwilioCriteria | SunshineWhatsappCriteria
)
"""The classes that records of this kind come as."""
AnySunshineQuotedMessage: TypeAlias = SunshineExternalQuotedMessage | SunshineWholeQuotedMessage
"""The classes that records of this kind come as."""

@takes_its_fields
class SunshineAccessToken(BaseObject):
    """Access token of an OAuth client, for `BearerToken`."""

    access_token: str | None
    """Token itself; it signs requests as a bearer token. Read-only."""
    token_type: str | None
    """How the token is sent: `Bearer`. Read-only."""
    def __init__(self, api: object = None) -> None:
        """Make a SunshineAccessToken from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> SunshineAccessTokenDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineAction(BaseObject):
    """Button or link below a message or on a card, of the kind that its `type` tells."""

    type: str | None
    """What kind it is."""
    @overload
    def __init__(self, api: object = None, *, type: str | None = None) -> None:
        """Make a SunshineAction from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineActionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineActivity(BaseObject):
    """Reading or typing of a user or of the business."""

    author: Attribute[SunshineAuthor | None, SunshineAuthor | SunshineAuthorDict | None]
    """Who it comes from."""
    source: Attribute[SunshineSource | None, SunshineSource | SunshineSourceDict | None]
    """Channel on which it happened."""
    type: Attribute[
        Literal["conversation:read", "typing:start", "typing:stop"] | str | None,
        Literal["conversation:read", "typing:start", "typing:stop"] | str | Enum | None,
    ]
    """What kind it is."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        author: SunshineAuthor | SunshineAuthorDict | None = None,
        source: SunshineSource | SunshineSourceDict | None = None,
        type: Literal["conversation:read", "typing:start", "typing:stop"] | str | Enum | None = None,
    ) -> None:
        """Make a SunshineActivity from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineActivityDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineActivityEventPayload(BaseObject):
    """Reading or typing of somebody in a conversation."""

    activity: Attribute[SunshineActivity | None, SunshineActivity | SunshineActivityDict | None]
    """Who reads or types, and where."""
    conversation: Attribute[
        SunshineConversation | None, SunshineConversation | SunshineConversationDict | None
    ]
    """Conversation in which it happened, in short form."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        activity: SunshineActivity | SunshineActivityDict | None = None,
        conversation: SunshineConversation | SunshineConversationDict | None = None,
    ) -> None:
        """Make a SunshineActivityEventPayload from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineActivityEventPayloadDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineAndroidIntegration(BaseObject):
    """Connection with Android."""

    attachments_enabled: bool | None
    """Whether people can send files; set in the Admin Center. Read-only. On the wire:
    `attachmentsEnabled`.
    """
    can_user_create_more_conversations: bool | None
    """Whether people can begin another conversation here. On the wire:
    `canUserCreateMoreConversations`.
    """
    can_user_see_conversation_list: bool | None
    """Whether people see the list of their conversations; only with several conversations a user. On
    the wire: `canUserSeeConversationList`.
    """
    client_email: str | None
    """Address of the account of Firebase, from the file of its private key. On the wire:
    `clientEmail`.
    """
    default_responder: Attribute[
        SunshineDefaultResponder | None, SunshineDefaultResponder | SunshineDefaultResponderDict | None
    ]
    """Who answers first on this channel. Read-only. On the wire: `defaultResponder`."""
    default_responder_id: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard.
    On the wire: `defaultResponderId`.
    """
    display_name: str | None
    """How it is called where people see it. On the wire: `displayName`."""
    id: str
    """Identifies it; given by the server. Read-only."""
    private_key: str | None
    """Private key of Firebase, from its file. On the wire: `privateKey`."""
    project_id: str | None
    """Project of Firebase, from the file of its private key. On the wire: `projectId`."""
    sender_id: str | None
    """Old sender of the Firebase console. Deprecated. On the wire: `senderId`."""
    server_key: str | None
    """Old key of the Firebase console. Deprecated. On the wire: `serverKey`."""
    show_ai_disclaimer: bool | None
    """Whether people are told that an AI has written a message. On the wire: `showAIDisclaimer`."""
    status: SunshineAndroidIntegrationStatus | None
    """Whether it works and can be reached. Read-only."""
    type: Literal["android"]
    """What kind it is. Set on creation only."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        can_user_create_more_conversations: bool | None = None,
        can_user_see_conversation_list: bool | None = None,
        client_email: str | None = None,
        default_responder_id: str | None = None,
        display_name: str | None = None,
        id: str | None = None,
        private_key: str | None = None,
        project_id: str | None = None,
        sender_id: str | None = None,
        server_key: str | None = None,
        show_ai_disclaimer: bool | None = None,
        type: Literal["android"] | None = None,
    ) -> None:
        """Make a SunshineAndroidIntegration from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineAndroidIntegrationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineApp(BaseObject):
    """App of Sunshine Conversations: a business with its users, conversations and integrations."""

    display_name: str | None
    """How it is called where people see it. On the wire: `displayName`."""
    id: str
    """Identifies it; given by the server. Read-only."""
    metadata: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Free properties: texts, numbers and booleans, without levels. Null removes all of them."""
    settings: Attribute[SunshineAppSettings | None, SunshineAppSettings | SunshineAppSettingsDict | None]
    """How the app behaves, for all of its conversations."""
    subdomain: str | None
    """Account of Zendesk that the app belongs to; only in the answer about a token. Read-only."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        display_name: str | None = None,
        id: str | None = None,
        metadata: Mapping[str, object] | None = None,
        settings: SunshineAppSettings | SunshineAppSettingsDict | None = None,
    ) -> None:
        """Make a SunshineApp from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineAppDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineAppSettings(BaseObject):
    """Settings that hold for all conversations of an app."""

    app_localization_enabled: bool | None
    """Whether texts of the system come in the language of the user. On the wire:
    `appLocalizationEnabled`.
    """
    conversation_retention_seconds: int | None
    """After how many seconds without activity the messages are deleted; 0 keeps them. On the wire:
    `conversationRetentionSeconds`.
    """
    disable_conversation_reopen: bool | None
    """Whether people cannot open a closed conversation again. On the wire:
    `disableConversationReopen`.
    """
    echo_postback: bool | None
    """Whether a click on a postback button shows up as a message. On the wire: `echoPostback`."""
    end_session_enabled: bool | None
    """Whether people can close a conversation with a button of the SDK. On the wire:
    `endSessionEnabled`.
    """
    ignore_auto_conversation_start: bool | None
    """Whether a channel cannot begin a conversation without a message. On the wire:
    `ignoreAutoConversationStart`.
    """
    mask_credit_card_numbers: bool | None
    """Whether numbers of credit cards are hidden in messages. On the wire: `maskCreditCardNumbers`."""
    multi_convo_enabled: bool | None
    """Whether a user can have several conversations; it cannot be undone. On the wire:
    `multiConvoEnabled`.
    """
    use_animal_names: bool | None
    """Whether people without a name are called after animals. On the wire: `useAnimalNames`."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        app_localization_enabled: bool | None = None,
        conversation_retention_seconds: int | None = None,
        disable_conversation_reopen: bool | None = None,
        echo_postback: bool | None = None,
        end_session_enabled: bool | None = None,
        ignore_auto_conversation_start: bool | None = None,
        mask_credit_card_numbers: bool | None = None,
        multi_convo_enabled: bool | None = None,
        use_animal_names: bool | None = None,
    ) -> None:
        """Make a SunshineAppSettings from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineAppSettingsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineAppleDataReference(BaseObject):
    """Where Apple keeps the data of a message, and how they are read."""

    bid: str | None
    """Extension of Apple that the data are for."""
    key: str | None
    """Key that the data are encrypted with, as hexadecimal digits."""
    owner: str | None
    """Owner of the data at Apple."""
    signature: str | None
    """Proof that the data comes from Apple and was not changed; checked when it is fetched."""
    url: str | None
    """Address of the data."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        bid: str | None = None,
        key: str | None = None,
        owner: str | None = None,
        signature: str | None = None,
        url: str | None = None,
    ) -> None:
        """Make a SunshineAppleDataReference from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineAppleDataReferenceDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineAppleIntegration(BaseObject):
    """Connection with Apple Messages for Business."""

    api_secret: str | None
    """Secret of the service provider at Apple. Set on creation only. On the wire: `apiSecret`."""
    authentication_message_secret: str | None
    """Secret for messages that ask people to sign in, 88 characters or more. On the wire:
    `authenticationMessageSecret`.
    """
    business_id: str | None
    """Company that the channel knows. Set on creation only. On the wire: `businessId`."""
    default_responder: Attribute[
        SunshineDefaultResponder | None, SunshineDefaultResponder | SunshineDefaultResponderDict | None
    ]
    """Who answers first on this channel. Read-only. On the wire: `defaultResponder`."""
    default_responder_id: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard.
    On the wire: `defaultResponderId`.
    """
    display_name: str | None
    """How it is called where people see it. On the wire: `displayName`."""
    id: str
    """Identifies it; given by the server. Read-only."""
    msp_id: str | None
    """Service provider that Apple knows. Set on creation only. On the wire: `mspId`."""
    show_ai_disclaimer: bool | None
    """Whether people are told that an AI has written a message. On the wire: `showAIDisclaimer`."""
    status: SunshineAppleIntegrationStatus | None
    """Whether it works and can be reached. Read-only."""
    type: Literal["apple"]
    """What kind it is. Set on creation only."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        api_secret: str | None = None,
        authentication_message_secret: str | None = None,
        business_id: str | None = None,
        default_responder_id: str | None = None,
        display_name: str | None = None,
        id: str | None = None,
        msp_id: str | None = None,
        show_ai_disclaimer: bool | None = None,
        type: Literal["apple"] | None = None,
    ) -> None:
        """Make a SunshineAppleIntegration from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineAppleIntegrationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineAppleOverride(BaseObject):
    """Message in the words of Apple, with what the device has to be able to show."""

    payload: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """The message, as the channel describes it."""
    with_capabilities: Attribute[
        ProxyList[SunshineAppleOverrideWithCapabilities],
        Iterable[SunshineAppleOverrideWithCapabilities] | None,
    ]
    """What the device of the user has to be able to show. On the wire: `withCapabilities`."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        payload: Mapping[str, object] | None = None,
        with_capabilities: Iterable[SunshineAppleOverrideWithCapabilities] | None = None,
    ) -> None:
        """Make a SunshineAppleOverride from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineAppleOverrideDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineAppleReference(BaseObject):
    """Reference to data that Apple keeps."""

    interactive_data_ref: Attribute[
        SunshineAppleDataReference | None, SunshineAppleDataReference | SunshineAppleDataReferenceDict | None
    ]
    """The reference, as the event of a message passes it on. On the wire: `interactiveDataRef`."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        interactive_data_ref: SunshineAppleDataReference | SunshineAppleDataReferenceDict | None = None,
    ) -> None:
        """Make a SunshineAppleReference from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineAppleReferenceDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineAttachment(BaseObject):
    """File that was uploaded for messages."""

    media_type: str | None
    """MIME type, such as `image/png`. Read-only. On the wire: `mediaType`."""
    media_url: str
    """Address under which the file can be fetched. Read-only. On the wire: `mediaUrl`."""
    def __init__(self, api: object = None) -> None:
        """Make a SunshineAttachment from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> SunshineAttachmentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineAuthor(BaseObject):
    """Who a message or an activity comes from."""

    avatar_url: str | None
    """Picture of the person: JPG, PNG or GIF. On the wire: `avatarUrl`."""
    brand_id: str | None
    """Brand that keeps the user apart from those of other brands. On the wire: `brandId`."""
    display_name: str | None
    """How it is called where people see it. On the wire: `displayName`."""
    subtypes: Attribute[ProxyList[SunshineAuthorSubtypes], Iterable[SunshineAuthorSubtypes] | None]
    """What kind of author exactly, such as an agent or a bot; one at most."""
    type: Attribute[SunshineAuthorType | None, SunshineAuthorType | Enum | None]
    """What kind it is."""
    user: Attribute[SunshineUser | None, SunshineUser | SunshineUserDict | None]
    """The user, in short form; only in webhooks. Read-only."""
    user_external_id: str | None
    """External id of the user, in the place of the user's own id. On the wire: `userExternalId`."""
    user_id: str | None
    """User that is meant. On the wire: `userId`."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        avatar_url: str | None = None,
        brand_id: str | None = None,
        display_name: str | None = None,
        subtypes: Iterable[SunshineAuthorSubtypes] | None = None,
        type: SunshineAuthorType | Enum | None = None,
        user_external_id: str | None = None,
        user_id: str | None = None,
    ) -> None:
        """Make a SunshineAuthor from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineAuthorDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineBuyAction(BaseObject):
    """Button that asks for a payment."""

    amount: int | None
    """Price in cents: 999 for 9.99."""
    currency: str | None
    """Three letters of ISO 4217 in lower case: `usd`."""
    metadata: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Free properties: texts, numbers and booleans, without levels. Null removes all of them."""
    text: str | None
    """Words on the button that charges."""
    type: Literal["buy"]
    """What kind it is."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        amount: int | None = None,
        currency: str | None = None,
        metadata: Mapping[str, object] | None = None,
        text: str | None = None,
        type: Literal["buy"] | None = None,
    ) -> None:
        """Make a SunshineBuyAction from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineBuyActionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineCallingApp(BaseObject):
    """App that an event comes from."""

    id: str
    """Identifies the app."""
    @overload
    def __init__(self, api: object = None, *, id: str | None = None) -> None:
        """Make a SunshineCallingApp from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineCallingAppDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineCallingWebhook(BaseObject):
    """Webhook that makes a call."""

    id: str
    """Identifies the webhook."""
    version: str
    """Form of the payloads; `v2` here."""
    @overload
    def __init__(self, api: object = None, *, id: str | None = None, version: str | None = None) -> None:
        """Make a SunshineCallingWebhook from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineCallingWebhookDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineCampaign(BaseObject):
    """Campaign that a user answered to."""

    id: str | None
    """Identifies the campaign."""
    @overload
    def __init__(self, api: object = None, *, id: str | None = None) -> None:
        """Make a SunshineCampaign from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineCampaignDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineCarouselContent(BaseObject):
    """Content of a message with cards side by side."""

    block_chat_input: bool | None
    """Whether people cannot type while this message is the newest one. On the wire: `blockChatInput`."""
    display_settings: Attribute[
        SunshineDisplaySettings | None, SunshineDisplaySettings | SunshineDisplaySettingsDict | None
    ]
    """How the cards are shown. On the wire: `displaySettings`."""
    items: Attribute[ProxyList[SunshineItem], Iterable[SunshineItem | SunshineItemDict] | None]  # type: ignore[assignment]
    """Cards of the message, one after the other, ten at most."""
    text: str | None
    """Plain words of it, 4096 characters at most. Read-only."""
    type: Literal["carousel"]
    """What kind it is."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        block_chat_input: bool | None = None,
        display_settings: SunshineDisplaySettings | SunshineDisplaySettingsDict | None = None,
        items: Iterable[SunshineItem | SunshineItemDict] | None = None,
        type: Literal["carousel"] | None = None,
    ) -> None:
        """Make a SunshineCarouselContent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineCarouselContentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineChannelOptions(BaseObject):
    """Options of single channels for a button."""

    messenger: Attribute[
        SunshineMessengerOptions | None, SunshineMessengerOptions | SunshineMessengerOptionsDict | None
    ]
    """Options of Facebook Messenger."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        messenger: SunshineMessengerOptions | SunshineMessengerOptionsDict | None = None,
    ) -> None:
        """Make a SunshineChannelOptions from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineChannelOptionsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineChannelOverride(BaseObject):
    """Message in the words of one channel."""

    payload: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """The message, as the channel describes it."""
    @overload
    def __init__(self, api: object = None, *, payload: Mapping[str, object] | None = None) -> None:
        """Make a SunshineChannelOverride from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineChannelOverrideDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineClient(BaseObject):
    """Channel on which a user can be reached."""

    avatar_url: str | None
    """Picture of the person: JPG, PNG or GIF. On the wire: `avatarUrl`."""
    display_name: str | None
    """How it is called where people see it. On the wire: `displayName`."""
    external_id: str | None
    """Id that another system has given. On the wire: `externalId`."""
    id: str | None
    """Identifies it; given by the server. Read-only."""
    info: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Facts that the platform tells about it, by name; any may be missing."""
    integration_id: str | None
    """Integration that it came through or belongs to. On the wire: `integrationId`."""
    last_seen: Attribute[str | None, str | datetime | None]
    """When the user was last there. On the wire: `lastSeen`."""
    linked_at: Attribute[str | None, str | datetime | None]
    """When the channel was connected with the user. On the wire: `linkedAt`."""
    raw: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Facts as the channel sent them, by name."""
    status: Attribute[SunshineClientStatus | None, SunshineClientStatus | Enum | None]
    """Whether it works and can be reached."""
    type: Attribute[
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
        | None,
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
        | Enum
        | None,
    ]
    """What kind it is."""
    last_seen_datetime: Attribute[datetime | None, datetime | None]
    """`last_seen` as an aware datetime."""
    linked: Attribute[datetime | None, datetime | None]
    """`linked_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        avatar_url: str | None = None,
        display_name: str | None = None,
        external_id: str | None = None,
        id: str | None = None,
        info: Mapping[str, object] | None = None,
        integration_id: str | None = None,
        last_seen: str | datetime | None = None,
        linked_at: str | datetime | None = None,
        raw: Mapping[str, object] | None = None,
        status: SunshineClientStatus | Enum | None = None,
        type: Literal[
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
        | Enum
        | None = None,
        last_seen_datetime: datetime | None = None,
        linked: datetime | None = None,
    ) -> None:
        """Make a SunshineClient from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineClientDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineClientAddEvent(BaseObject):
    """A user can be reached on one more channel."""

    created_at: Attribute[str, str | datetime | None]
    """When the server noted the event. On the wire: `createdAt`."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: Attribute[
        SunshineClientEventPayload, SunshineClientEventPayload | SunshineClientEventPayloadDict | None
    ]
    """What the event is about."""
    type: Literal["client:add"]
    """What kind it is."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        id: str | None = None,
        payload: SunshineClientEventPayload | SunshineClientEventPayloadDict | None = None,
        type: Literal["client:add"] | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a SunshineClientAddEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineClientAddEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineClientAssociation(BaseObject):
    """Channel through which a participant takes part."""

    client_id: str | None
    """Client of the user that it belongs to. On the wire: `clientId`."""
    type: Attribute[
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
        | None,
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
        | Enum
        | None,
    ]
    """What kind it is."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        client_id: str | None = None,
        type: Literal[
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
        | Enum
        | None = None,
    ) -> None:
        """Make a SunshineClientAssociation from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineClientAssociationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineClientEventPayload(BaseObject):
    """Channel of a user that was added, removed or changed."""

    client: Attribute[SunshineClient | None, SunshineClient | SunshineClientDict | None]
    """The channel, as it is now or was last."""
    conversation: Attribute[
        SunshineConversation | None, SunshineConversation | SunshineConversationDict | None
    ]
    """Conversation that led to it; null or missing if none did."""
    error: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """What went wrong, where linking failed or was cancelled."""
    reason: Attribute[
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
        | None,
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
        | Enum
        | None,
    ]
    """Why the channel was added, removed or changed."""
    source: Attribute[SunshineSource | None, SunshineSource | SunshineSourceDict | None]
    """Channel on which it happened."""
    user: Attribute[SunshineUser | None, SunshineUser | SunshineUserDict | None]
    """User whom it is about; a few fields, or all if the webhook asks for it."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        client: SunshineClient | SunshineClientDict | None = None,
        conversation: SunshineConversation | SunshineConversationDict | None = None,
        error: Mapping[str, object] | None = None,
        reason: Literal[
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
        | Enum
        | None = None,
        source: SunshineSource | SunshineSourceDict | None = None,
        user: SunshineUser | SunshineUserDict | None = None,
    ) -> None:
        """Make a SunshineClientEventPayload from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineClientEventPayloadDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineClientRemoveEvent(BaseObject):
    """A user can no longer be reached on a channel."""

    created_at: Attribute[str, str | datetime | None]
    """When the server noted the event. On the wire: `createdAt`."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: Attribute[
        SunshineClientEventPayload, SunshineClientEventPayload | SunshineClientEventPayloadDict | None
    ]
    """What the event is about."""
    type: Literal["client:remove"]
    """What kind it is."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        id: str | None = None,
        payload: SunshineClientEventPayload | SunshineClientEventPayloadDict | None = None,
        type: Literal["client:remove"] | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a SunshineClientRemoveEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineClientRemoveEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineClientTarget(BaseObject):
    """Conversation that a new client belongs to."""

    conversation_id: str | None
    """Conversation to which it goes. On the wire: `conversationId`."""
    @overload
    def __init__(self, api: object = None, *, conversation_id: str | None = None) -> None:
        """Make a SunshineClientTarget from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineClientTargetDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineClientUpdateEvent(BaseObject):
    """A channel of a user was confirmed, matched, blocked or unblocked."""

    created_at: Attribute[str, str | datetime | None]
    """When the server noted the event. On the wire: `createdAt`."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: Attribute[
        SunshineClientEventPayload, SunshineClientEventPayload | SunshineClientEventPayloadDict | None
    ]
    """What the event is about."""
    type: Literal["client:update"]
    """What kind it is."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        id: str | None = None,
        payload: SunshineClientEventPayload | SunshineClientEventPayloadDict | None = None,
        type: Literal["client:update"] | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a SunshineClientUpdateEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineClientUpdateEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineConfirmation(BaseObject):
    """How a user agrees to a new client."""

    message: Attribute[SunshineMessage | None, SunshineMessage | SunshineMessageDict | None]
    """What the user is asked or told."""
    type: Attribute[SunshineConfirmationType | None, SunshineConfirmationType | Enum | None]
    """At once, with the next message of the user, or by an answer to a question."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        message: SunshineMessage | SunshineMessageDict | None = None,
        type: SunshineConfirmationType | Enum | None = None,
    ) -> None:
        """Make a SunshineConfirmation from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineConfirmationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineContent(BaseObject):
    """Content of a message, of the kind that its `type` tells."""

    type: str | None
    """What kind it is."""
    @overload
    def __init__(self, api: object = None, *, type: str | None = None) -> None:
        """Make a SunshineContent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineContentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineControl(BaseObject):
    """Integration of a switchboard that has control of a conversation, or may get it."""

    id: str | None
    """Identifies it; given by the server."""
    integration_id: str | None
    """Integration that it came through or belongs to. On the wire: `integrationId`."""
    integration_type: str | None
    """Channel or partner behind the integration. On the wire: `integrationType`."""
    name: str | None
    """Short name of the integration in the switchboard."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: str | None = None,
        integration_id: str | None = None,
        integration_type: str | None = None,
        name: str | None = None,
    ) -> None:
        """Make a SunshineControl from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineControlDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineConversation(BaseObject):
    """Conversation between a business and one or more users."""

    active_switchboard_integration: Attribute[
        SunshineControl | None, SunshineControl | SunshineControlDict | None
    ]
    """Integration that is in control; missing where none is. Read-only. On the wire:
    `activeSwitchboardIntegration`.
    """
    business_last_read: Attribute[str | None, str | datetime | None]
    """When someone of the business last read it. Read-only. On the wire: `businessLastRead`."""
    created_at: Attribute[str | None, str | datetime | None]
    """When it came into being. Read-only. On the wire: `createdAt`."""
    description: str | None
    """A few words about it, in small print."""
    display_name: str | None
    """How it is called where people see it. On the wire: `displayName`."""
    icon_url: str | None
    """Picture that stands for it: JPG, PNG or GIF. On the wire: `iconUrl`."""
    id: str
    """Identifies it; given by the server. Read-only."""
    is_default: bool | None
    """Whether it is the first personal one of its user. Read-only. On the wire: `isDefault`."""
    last_updated_at: Attribute[str | None, str | datetime | None]
    """When the newest message came, or the beginning if there is none. Read-only. On the wire:
    `lastUpdatedAt`.
    """
    metadata: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Free properties: texts, numbers and booleans, without levels. Null removes all of them."""
    participants: Attribute[
        ProxyList[SunshineParticipant] | None, Iterable[SunshineParticipant | SunshineParticipantDict] | None
    ]
    """Users who take part from the start; exactly one where it is personal. Set on creation only."""
    pending_switchboard_integration: Attribute[
        SunshineControl | None, SunshineControl | SunshineControlDict | None
    ]
    """Integration that was offered control and has not answered. Read-only. On the wire:
    `pendingSwitchboardIntegration`.
    """
    type: Attribute[SunshineConversationType | None, SunshineConversationType | Enum | None]
    """What kind it is. Set on creation only."""
    business_last_read_datetime: Attribute[datetime | None, datetime | None]
    """`business_last_read` as an aware datetime."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    last_updated: Attribute[datetime | None, datetime | None]
    """`last_updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        description: str | None = None,
        display_name: str | None = None,
        icon_url: str | None = None,
        id: str | None = None,
        metadata: Mapping[str, object] | None = None,
        participants: Iterable[SunshineParticipant | SunshineParticipantDict] | None = None,
        type: SunshineConversationType | Enum | None = None,
    ) -> None:
        """Make a SunshineConversation from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineConversationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineConversationCreateEvent(BaseObject):
    """A conversation began."""

    created_at: Attribute[str, str | datetime | None]
    """When the server noted the event. On the wire: `createdAt`."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: Attribute[
        SunshineConversationCreatePayload,
        SunshineConversationCreatePayload | SunshineConversationCreatePayloadDict | None,
    ]
    """What the event is about."""
    type: Literal["conversation:create"]
    """What kind it is."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        id: str | None = None,
        payload: SunshineConversationCreatePayload | SunshineConversationCreatePayloadDict | None = None,
        type: Literal["conversation:create"] | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a SunshineConversationCreateEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineConversationCreateEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineConversationCreatePayload(BaseObject):
    """Conversation that began."""

    conversation: Attribute[
        SunshineConversation | None, SunshineConversation | SunshineConversationDict | None
    ]
    """Conversation in which it happened, in short form."""
    creation_reason: Attribute[
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
        | None,
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
        | Enum
        | None,
    ]
    """Why the conversation began. On the wire: `creationReason`."""
    referral: Attribute[SunshineReferral | None, SunshineReferral | SunshineReferralDict | None]
    """What referred the user here; null or missing otherwise."""
    source: Attribute[SunshineSource | None, SunshineSource | SunshineSourceDict | None]
    """Channel on which it happened."""
    user: Attribute[SunshineUser | None, SunshineUser | SunshineUserDict | None]
    """User who takes part; null or missing where there is none yet."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        conversation: SunshineConversation | SunshineConversationDict | None = None,
        creation_reason: Literal[
            "linkRequest",
            "message",
            "none",
            "notification",
            "prechatCapture",
            "proactiveMessaging",
            "startConversation",
        ]
        | str
        | Enum
        | None = None,
        referral: SunshineReferral | SunshineReferralDict | None = None,
        source: SunshineSource | SunshineSourceDict | None = None,
        user: SunshineUser | SunshineUserDict | None = None,
    ) -> None:
        """Make a SunshineConversationCreatePayload from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineConversationCreatePayloadDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineConversationJoinEvent(BaseObject):
    """A user joined a conversation of several people."""

    created_at: Attribute[str, str | datetime | None]
    """When the server noted the event. On the wire: `createdAt`."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: Attribute[
        SunshineParticipationPayload, SunshineParticipationPayload | SunshineParticipationPayloadDict | None
    ]
    """What the event is about."""
    type: Literal["conversation:join"]
    """What kind it is."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        id: str | None = None,
        payload: SunshineParticipationPayload | SunshineParticipationPayloadDict | None = None,
        type: Literal["conversation:join"] | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a SunshineConversationJoinEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineConversationJoinEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineConversationLeaveEvent(BaseObject):
    """A user left a conversation of several people."""

    created_at: Attribute[str, str | datetime | None]
    """When the server noted the event. On the wire: `createdAt`."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: Attribute[
        SunshineParticipationPayload, SunshineParticipationPayload | SunshineParticipationPayloadDict | None
    ]
    """What the event is about."""
    type: Literal["conversation:leave"]
    """What kind it is."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        id: str | None = None,
        payload: SunshineParticipationPayload | SunshineParticipationPayloadDict | None = None,
        type: Literal["conversation:leave"] | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a SunshineConversationLeaveEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineConversationLeaveEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineConversationMessageEvent(BaseObject):
    """A message was sent in a conversation."""

    created_at: Attribute[str, str | datetime | None]
    """When the server noted the event. On the wire: `createdAt`."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: Attribute[
        SunshineMessageEventPayload, SunshineMessageEventPayload | SunshineMessageEventPayloadDict | None
    ]
    """What the event is about."""
    type: Literal["conversation:message"]
    """What kind it is."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        id: str | None = None,
        payload: SunshineMessageEventPayload | SunshineMessageEventPayloadDict | None = None,
        type: Literal["conversation:message"] | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a SunshineConversationMessageEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineConversationMessageEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineConversationPostbackEvent(BaseObject):
    """A user chose a button that answers the program."""

    created_at: Attribute[str, str | datetime | None]
    """When the server noted the event. On the wire: `createdAt`."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: Attribute[
        SunshinePostbackEventPayload, SunshinePostbackEventPayload | SunshinePostbackEventPayloadDict | None
    ]
    """What the event is about."""
    type: Literal["conversation:postback"]
    """What kind it is."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        id: str | None = None,
        payload: SunshinePostbackEventPayload | SunshinePostbackEventPayloadDict | None = None,
        type: Literal["conversation:postback"] | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a SunshineConversationPostbackEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineConversationPostbackEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineConversationReadEvent(BaseObject):
    """Somebody has read a conversation."""

    created_at: Attribute[str, str | datetime | None]
    """When the server noted the event. On the wire: `createdAt`."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: Attribute[
        SunshineActivityEventPayload, SunshineActivityEventPayload | SunshineActivityEventPayloadDict | None
    ]
    """What the event is about."""
    type: Literal["conversation:read"]
    """What kind it is."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        id: str | None = None,
        payload: SunshineActivityEventPayload | SunshineActivityEventPayloadDict | None = None,
        type: Literal["conversation:read"] | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a SunshineConversationReadEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineConversationReadEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineConversationReferralEvent(BaseObject):
    """A user was referred to a conversation."""

    created_at: Attribute[str, str | datetime | None]
    """When the server noted the event. On the wire: `createdAt`."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: Attribute[
        SunshineReferralEventPayload, SunshineReferralEventPayload | SunshineReferralEventPayloadDict | None
    ]
    """What the event is about."""
    type: Literal["conversation:referral"]
    """What kind it is."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        id: str | None = None,
        payload: SunshineReferralEventPayload | SunshineReferralEventPayloadDict | None = None,
        type: Literal["conversation:referral"] | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a SunshineConversationReferralEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineConversationReferralEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineConversationRemoveEvent(BaseObject):
    """A conversation was deleted."""

    created_at: Attribute[str, str | datetime | None]
    """When the server noted the event. On the wire: `createdAt`."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: Attribute[
        SunshineConversationRemovePayload,
        SunshineConversationRemovePayload | SunshineConversationRemovePayloadDict | None,
    ]
    """What the event is about."""
    type: Literal["conversation:remove"]
    """What kind it is."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        id: str | None = None,
        payload: SunshineConversationRemovePayload | SunshineConversationRemovePayloadDict | None = None,
        type: Literal["conversation:remove"] | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a SunshineConversationRemoveEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineConversationRemoveEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineConversationRemovePayload(BaseObject):
    """Conversation that was deleted."""

    conversation: Attribute[
        SunshineConversation | None, SunshineConversation | SunshineConversationDict | None
    ]
    """Conversation in which it happened, in short form."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        conversation: SunshineConversation | SunshineConversationDict | None = None,
    ) -> None:
        """Make a SunshineConversationRemovePayload from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineConversationRemovePayloadDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineConversationTypingEvent(BaseObject):
    """Somebody begins or stops to type."""

    created_at: Attribute[str, str | datetime | None]
    """When the server noted the event. On the wire: `createdAt`."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: Attribute[
        SunshineActivityEventPayload, SunshineActivityEventPayload | SunshineActivityEventPayloadDict | None
    ]
    """What the event is about."""
    type: Literal["conversation:typing"]
    """What kind it is."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        id: str | None = None,
        payload: SunshineActivityEventPayload | SunshineActivityEventPayloadDict | None = None,
        type: Literal["conversation:typing"] | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a SunshineConversationTypingEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineConversationTypingEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineConversionEvents(BaseObject):
    """What Meta has taken of reported events."""

    dataset_id: str | None
    """Data set of Meta that got the events. On the wire: `datasetId`."""
    events_received: int | None
    """Number of events that Meta has taken. On the wire: `eventsReceived`."""
    @overload
    def __init__(
        self, api: object = None, *, dataset_id: str | None = None, events_received: int | None = None
    ) -> None:
        """Make a SunshineConversionEvents from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineConversionEventsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineCoordinates(BaseObject):
    """Point on the map."""

    lat: float | None
    """Latitude in degrees."""
    long: float | None
    """Longitude in degrees."""
    @overload
    def __init__(self, api: object = None, *, lat: float | None = None, long: float | None = None) -> None:
        """Make a SunshineCoordinates from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineCoordinatesDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineCustomIntegration(BaseObject):
    """Connection with a program of your own, by webhooks."""

    display_name: str | None
    """How it is called where people see it. On the wire: `displayName`."""
    id: str
    """Identifies it; given by the server. Read-only."""
    status: SunshineCustomIntegrationStatus | None
    """Whether it works and can be reached. Read-only."""
    type: Literal["custom"]
    """What kind it is. Set on creation only."""
    webhooks: Attribute[ProxyList[SunshineWebhook], Iterable[SunshineWebhook | SunshineWebhookDict] | None]
    """Its webhook, exactly one when it is made. Set on creation only."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        display_name: str | None = None,
        id: str | None = None,
        type: Literal["custom"] | None = None,
        webhooks: Iterable[SunshineWebhook | SunshineWebhookDict] | None = None,
    ) -> None:
        """Make a SunshineCustomIntegration from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineCustomIntegrationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineDefaultResponder(BaseObject):
    """Who answers first on a channel."""

    deliver_standby_events: bool | None
    """Whether its webhooks are called while another integration is in control. On the wire:
    `deliverStandbyEvents`.
    """
    inherited: bool | None
    """Whether it is the one of the switchboard, as none was chosen."""
    integration_id: str | None
    """Integration that it came through or belongs to. On the wire: `integrationId`."""
    integration_type: str | None
    """Channel or partner behind the integration. On the wire: `integrationType`."""
    message_history_count: float | None
    """How many earlier messages come along when control is given: 1 to 10. On the wire:
    `messageHistoryCount`.
    """
    name: str | None
    """Short name of the responder."""
    next_switchboard_integration_id: str | None
    """Switchboard integration that comes next when this one gives control away. On the wire:
    `nextSwitchboardIntegrationId`.
    """
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        deliver_standby_events: bool | None = None,
        inherited: bool | None = None,
        integration_id: str | None = None,
        integration_type: str | None = None,
        message_history_count: float | None = None,
        name: str | None = None,
        next_switchboard_integration_id: str | None = None,
    ) -> None:
        """Make a SunshineDefaultResponder from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineDefaultResponderDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineDeliveryChannelEvent(BaseObject):
    """A message has reached a channel."""

    created_at: Attribute[str, str | datetime | None]
    """When the server noted the event. On the wire: `createdAt`."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: Attribute[SunshineDeliveryPayload, SunshineDeliveryPayload | SunshineDeliveryPayloadDict | None]
    """What the event is about."""
    type: Literal["conversation:message:delivery:channel"]
    """What kind it is."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        id: str | None = None,
        payload: SunshineDeliveryPayload | SunshineDeliveryPayloadDict | None = None,
        type: Literal["conversation:message:delivery:channel"] | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a SunshineDeliveryChannelEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineDeliveryChannelEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineDeliveryDestination(BaseObject):
    """Channel to which a message was delivered."""

    integration_id: str | None
    """Integration that got the message. On the wire: `integrationId`."""
    type: str | None
    """Channel it went to, such as `whatsapp`."""
    @overload
    def __init__(
        self, api: object = None, *, integration_id: str | None = None, type: str | None = None
    ) -> None:
        """Make a SunshineDeliveryDestination from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineDeliveryDestinationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineDeliveryError(BaseObject):
    """Why a message was not delivered."""

    code: str | None
    """Name of the error for programs."""
    message: str | None
    """The error in words."""
    @overload
    def __init__(self, api: object = None, *, code: str | None = None, message: str | None = None) -> None:
        """Make a SunshineDeliveryError from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineDeliveryErrorDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineDeliveryFailureEvent(BaseObject):
    """A message could not be delivered."""

    created_at: Attribute[str, str | datetime | None]
    """When the server noted the event. On the wire: `createdAt`."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: Attribute[SunshineDeliveryPayload, SunshineDeliveryPayload | SunshineDeliveryPayloadDict | None]
    """What the event is about."""
    type: Literal["conversation:message:delivery:failure"]
    """What kind it is."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        id: str | None = None,
        payload: SunshineDeliveryPayload | SunshineDeliveryPayloadDict | None = None,
        type: Literal["conversation:message:delivery:failure"] | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a SunshineDeliveryFailureEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineDeliveryFailureEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineDeliveryPayload(BaseObject):
    """How the delivery of a message went."""

    conversation: Attribute[
        SunshineConversation | None, SunshineConversation | SunshineConversationDict | None
    ]
    """Conversation in which it happened, in short form."""
    destination: Attribute[
        SunshineDeliveryDestination | None,
        SunshineDeliveryDestination | SunshineDeliveryDestinationDict | None,
    ]
    """Channel to which it went."""
    error: Attribute[SunshineDeliveryError | None, SunshineDeliveryError | SunshineDeliveryErrorDict | None]
    """Why the delivery failed; missing where it did not."""
    external_messages: Attribute[
        ProxyList[SunshineMessageReference],
        Iterable[SunshineMessageReference | SunshineMessageReferenceDict] | None,
    ]
    """Messages of the channel that it became, in any order. On the wire: `externalMessages`."""
    is_final_event: bool | None
    """Whether no further event follows for this message and channel. On the wire: `isFinalEvent`."""
    message: Attribute[
        SunshineMessageReference | None, SunshineMessageReference | SunshineMessageReferenceDict | None
    ]
    """The message that was delivered."""
    user: Attribute[SunshineUser | None, SunshineUser | SunshineUserDict | None]
    """User whom it is about; a few fields, or all if the webhook asks for it."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        conversation: SunshineConversation | SunshineConversationDict | None = None,
        destination: SunshineDeliveryDestination | SunshineDeliveryDestinationDict | None = None,
        error: SunshineDeliveryError | SunshineDeliveryErrorDict | None = None,
        external_messages: Iterable[SunshineMessageReference | SunshineMessageReferenceDict] | None = None,
        is_final_event: bool | None = None,
        message: SunshineMessageReference | SunshineMessageReferenceDict | None = None,
        user: SunshineUser | SunshineUserDict | None = None,
    ) -> None:
        """Make a SunshineDeliveryPayload from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineDeliveryPayloadDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineDeliveryUserEvent(BaseObject):
    """A message has reached a user."""

    created_at: Attribute[str, str | datetime | None]
    """When the server noted the event. On the wire: `createdAt`."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: Attribute[SunshineDeliveryPayload, SunshineDeliveryPayload | SunshineDeliveryPayloadDict | None]
    """What the event is about."""
    type: Literal["conversation:message:delivery:user"]
    """What kind it is."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        id: str | None = None,
        payload: SunshineDeliveryPayload | SunshineDeliveryPayloadDict | None = None,
        type: Literal["conversation:message:delivery:user"] | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a SunshineDeliveryUserEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineDeliveryUserEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineDestination(BaseObject):
    """Channel that a message is sent to, by its integration or by its kind."""

    integration_id: str | None
    """Integration that gets the message. On the wire: `integrationId`."""
    integration_type: str | None
    """Kind of the integration that gets the message, such as `whatsapp`; in the place of its id. On
    the wire: `integrationType`.
    """
    @overload
    def __init__(
        self, api: object = None, *, integration_id: str | None = None, integration_type: str | None = None
    ) -> None:
        """Make a SunshineDestination from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineDestinationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineDevice(BaseObject):
    """Device on which a user runs an SDK."""

    app_version: str | None
    """Version of the mobile app around the SDK. On the wire: `appVersion`."""
    client_id: str | None
    """Client of the user that it belongs to. On the wire: `clientId`."""
    guid: str | None
    """Id that the SDK has made up for the device."""
    id: str | None
    """Identifies it; given by the server. Read-only."""
    info: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Facts that the platform tells about it, by name; any may be missing."""
    integration_id: str | None
    """Integration that it came through or belongs to. On the wire: `integrationId`."""
    last_seen: Attribute[str | None, str | datetime | None]
    """When the user was last there. On the wire: `lastSeen`."""
    push_notification_token: str | None
    """Token for pushing notifications to phones. On the wire: `pushNotificationToken`."""
    status: Attribute[SunshineDeviceStatus | None, SunshineDeviceStatus | Enum | None]
    """Whether it works and can be reached."""
    type: Attribute[
        Literal["android", "ios", "web"] | str | None, Literal["android", "ios", "web"] | str | Enum | None
    ]
    """What kind it is."""
    last_seen_datetime: Attribute[datetime | None, datetime | None]
    """`last_seen` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        app_version: str | None = None,
        client_id: str | None = None,
        guid: str | None = None,
        id: str | None = None,
        info: Mapping[str, object] | None = None,
        integration_id: str | None = None,
        last_seen: str | datetime | None = None,
        push_notification_token: str | None = None,
        status: SunshineDeviceStatus | Enum | None = None,
        type: Literal["android", "ios", "web"] | str | Enum | None = None,
        last_seen_datetime: datetime | None = None,
    ) -> None:
        """Make a SunshineDevice from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineDeviceDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineDisplaySettings(BaseObject):
    """How cards are shown."""

    image_aspect_ratio: Attribute[
        SunshineDisplaySettingsImageAspectRatio | None, SunshineDisplaySettingsImageAspectRatio | Enum | None
    ]
    """Form of all pictures; `horizontal` unless said otherwise. On the wire: `imageAspectRatio`."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        image_aspect_ratio: SunshineDisplaySettingsImageAspectRatio | Enum | None = None,
    ) -> None:
        """Make a SunshineDisplaySettings from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineDisplaySettingsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineEvent(BaseObject):
    """Something that happened, of the kind that its `type` tells."""

    created_at: Attribute[str, str | datetime | None]
    """When the server noted the event. On the wire: `createdAt`."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Facts of an event whose kind has no class of its own."""
    type: Attribute[SunshineEventType, SunshineEventType | Enum | None]
    """What kind it is."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        id: str | None = None,
        payload: Mapping[str, object] | None = None,
        type: SunshineEventType | Enum | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a SunshineEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineExternalQuotedMessage(BaseObject):
    """Quoted message that only its channel knows."""

    external_message_id: str | None
    """Id of the quoted message on its own channel. On the wire: `externalMessageId`."""
    type: Literal["externalMessageId"]
    """What kind it is."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        external_message_id: str | None = None,
        type: Literal["externalMessageId"] | None = None,
    ) -> None:
        """Make a SunshineExternalQuotedMessage from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineExternalQuotedMessageDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineFileContent(BaseObject):
    """Content of a message with a file."""

    alt_text: str | None
    """What the file shows, for people who cannot see it; 128 characters at most. On the wire:
    `altText`.
    """
    attachment_id: str | None
    """Internal number of the file, of no use to programs. On the wire: `attachmentId`."""
    block_chat_input: bool | None
    """Whether people cannot type while this message is the newest one. On the wire: `blockChatInput`."""
    html_text: str | None
    """Words with HTML markup, in the place of `text`; not together with `markdownText`. On the wire:
    `htmlText`.
    """
    markdown_text: str | None
    """Words with Markdown, in the place of `text`; becomes `htmlText`. On the wire: `markdownText`."""
    media_size: float | None
    """Number of bytes that the file has. Read-only. On the wire: `mediaSize`."""
    media_type: str | None
    """MIME type, such as `image/png`. Read-only. On the wire: `mediaType`."""
    media_url: str | None
    """Address under which the file can be fetched. On the wire: `mediaUrl`."""
    text: str | None
    """Plain words of it, 4096 characters at most."""
    type: Literal["file"]
    """What kind it is."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        alt_text: str | None = None,
        attachment_id: str | None = None,
        block_chat_input: bool | None = None,
        html_text: str | None = None,
        markdown_text: str | None = None,
        media_url: str | None = None,
        text: str | None = None,
        type: Literal["file"] | None = None,
    ) -> None:
        """Make a SunshineFileContent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineFileContentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineFormContent(BaseObject):
    """Content of a message that asks for answers in fields."""

    block_chat_input: bool | None
    """Whether people cannot type while this message is the newest one. On the wire: `blockChatInput`."""
    fields: Attribute[
        ProxyList[SunshineFormField], Iterable[SunshineFormField | SunshineFormFieldDict] | None
    ]
    """What the form asks for, 20 questions at most."""
    submitted: bool | None
    """Whether somebody has filled in the form. Read-only."""
    text: str | None
    """Plain words of it, 4096 characters at most."""
    type: Literal["form"]
    """What kind it is."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        block_chat_input: bool | None = None,
        fields: Iterable[SunshineFormField | SunshineFormFieldDict] | None = None,
        text: str | None = None,
        type: Literal["form"] | None = None,
    ) -> None:
        """Make a SunshineFormContent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineFormContentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineFormField(BaseObject):
    """Question of a form, or the answer to it."""

    email: str | None
    """Answer of the person to a field for mail."""
    format: Attribute[SunshineFormFieldFormat | None, SunshineFormFieldFormat | Enum | None]
    """Kind of number that a field for text takes."""
    label: str | None
    """What people read beside the field."""
    max_size: int | None
    """Most characters of the answer, up to 256; 128 unless said otherwise. On the wire: `maxSize`."""
    min_size: int | None
    """Fewest characters of the answer, from 1. On the wire: `minSize`."""
    name: str | None
    """Short name for programs, without blanks."""
    options: Attribute[
        ProxyList[SunshineFormOption], Iterable[SunshineFormOption | SunshineFormOptionDict] | None
    ]
    """Choices of a field for selection, 200 at most."""
    placeholder: str | None
    """Grey words in the empty field."""
    quoted_message_id: str | None
    """Message with the form that is answered. On the wire: `quotedMessageId`."""
    select: Attribute[ProxyList[ProxyDict[str, object]], Iterable[Mapping[str, object]] | None]
    """Choices that were made, each with `name` and `label`."""
    text: str | None
    """Answer to a field for text, 256 characters at most."""
    type: Attribute[SunshineFormFieldType | None, SunshineFormFieldType | Enum | None]
    """What kind it is."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        email: str | None = None,
        format: SunshineFormFieldFormat | Enum | None = None,
        label: str | None = None,
        max_size: int | None = None,
        min_size: int | None = None,
        name: str | None = None,
        options: Iterable[SunshineFormOption | SunshineFormOptionDict] | None = None,
        placeholder: str | None = None,
        quoted_message_id: str | None = None,
        select: Iterable[Mapping[str, object]] | None = None,
        text: str | None = None,
        type: SunshineFormFieldType | Enum | None = None,
    ) -> None:
        """Make a SunshineFormField from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineFormFieldDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineFormOption(BaseObject):
    """Choice of a field for selection."""

    label: str | None
    """What people read."""
    name: str | None
    """Short name for programs."""
    @overload
    def __init__(self, api: object = None, *, label: str | None = None, name: str | None = None) -> None:
        """Make a SunshineFormOption from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineFormOptionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineFormResponseContent(BaseObject):
    """Content of a message with the answers to a form."""

    fields: Attribute[
        ProxyList[SunshineFormField], Iterable[SunshineFormField | SunshineFormFieldDict] | None
    ]
    """Answers to the form, 20 at most."""
    text_fallback: str | None
    """All answers as one text, a line each. Read-only. On the wire: `textFallback`."""
    type: Literal["formResponse"]
    """What kind it is."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        fields: Iterable[SunshineFormField | SunshineFormFieldDict] | None = None,
        type: Literal["formResponse"] | None = None,
    ) -> None:
        """Make a SunshineFormResponseContent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineFormResponseContentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineIdentity(BaseObject):
    """Address or number that is known to be a user's."""

    type: str | None
    """What kind it is."""
    value: str | None
    """Address or number itself."""
    verification: str | None
    """How it was proved to be theirs."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        type: str | None = None,
        value: str | None = None,
        verification: str | None = None,
    ) -> None:
        """Make a SunshineIdentity from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineIdentityDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineImageContent(BaseObject):
    """Content of a message with a picture."""

    actions: Attribute[
        ProxyList[AnySunshineAction],
        Iterable[
            AnySunshineAction
            | SunshineBuyActionDict
            | SunshineLinkActionDict
            | SunshineLocationRequestActionDict
            | SunshinePostbackActionDict
            | SunshineReplyActionDict
            | SunshineWebviewActionDict
        ]
        | None,
    ]
    """Buttons and links that belong to it."""
    alt_text: str | None
    """What the file shows, for people who cannot see it; 128 characters at most. On the wire:
    `altText`.
    """
    attachment_id: str | None
    """Internal number of the file, of no use to programs. On the wire: `attachmentId`."""
    block_chat_input: bool | None
    """Whether people cannot type while this message is the newest one. On the wire: `blockChatInput`."""
    html_text: str | None
    """Words with HTML markup, in the place of `text`; not together with `markdownText`. On the wire:
    `htmlText`.
    """
    markdown_text: str | None
    """Words with Markdown, in the place of `text`; becomes `htmlText`. On the wire: `markdownText`."""
    media_size: float | None
    """Number of bytes that the file has. Read-only. On the wire: `mediaSize`."""
    media_type: str | None
    """MIME type, such as `image/png`. Read-only. On the wire: `mediaType`."""
    media_url: str | None
    """Address under which the file can be fetched. On the wire: `mediaUrl`."""
    text: str | None
    """Plain words of it, 4096 characters at most."""
    type: Literal["image"]
    """What kind it is."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        actions: Iterable[
            AnySunshineAction
            | SunshineBuyActionDict
            | SunshineLinkActionDict
            | SunshineLocationRequestActionDict
            | SunshinePostbackActionDict
            | SunshineReplyActionDict
            | SunshineWebviewActionDict
        ]
        | None = None,
        alt_text: str | None = None,
        attachment_id: str | None = None,
        block_chat_input: bool | None = None,
        html_text: str | None = None,
        markdown_text: str | None = None,
        media_url: str | None = None,
        text: str | None = None,
        type: Literal["image"] | None = None,
    ) -> None:
        """Make a SunshineImageContent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineImageContentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineInstagramIntegration(BaseObject):
    """Connection with Instagram."""

    app_id: str | None
    """App of Facebook that it uses. Set on creation only. On the wire: `appId`."""
    app_secret: str | None
    """Secret of the Facebook app. Set on creation only. On the wire: `appSecret`."""
    business_id: str | None
    """Company that the channel knows. Read-only. On the wire: `businessId`."""
    business_name: str | None
    """Company as people read it. Read-only. On the wire: `businessName`."""
    business_username: str | None
    """Unique name of the business on Instagram. Read-only. On the wire: `businessUsername`."""
    default_responder: Attribute[
        SunshineDefaultResponder | None, SunshineDefaultResponder | SunshineDefaultResponderDict | None
    ]
    """Who answers first on this channel. Read-only. On the wire: `defaultResponder`."""
    default_responder_id: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard.
    On the wire: `defaultResponderId`.
    """
    display_name: str | None
    """How it is called where people see it. On the wire: `displayName`."""
    id: str
    """Identifies it; given by the server. Read-only."""
    page_access_token: str | None
    """Token of the Facebook page. On the wire: `pageAccessToken`."""
    page_id: str | None
    """Page of Facebook behind the account. Read-only. On the wire: `pageId`."""
    show_ai_disclaimer: bool | None
    """Whether people are told that an AI has written a message. On the wire: `showAIDisclaimer`."""
    status: SunshineInstagramIntegrationStatus | None
    """Whether it works and can be reached. Read-only."""
    story_mentions_enabled: bool | None
    """Whether a mention in a story becomes a referral. On the wire: `storyMentionsEnabled`."""
    story_replies_enabled: bool | None
    """Whether an answer to a story becomes a message. On the wire: `storyRepliesEnabled`."""
    type: Literal["instagram"]
    """What kind it is. Set on creation only."""
    user_id: str | None
    """Person of Facebook who connected it. Read-only. On the wire: `userId`."""
    username: str | None
    """Name that the channel shows. Read-only."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        app_id: str | None = None,
        app_secret: str | None = None,
        default_responder_id: str | None = None,
        display_name: str | None = None,
        id: str | None = None,
        page_access_token: str | None = None,
        show_ai_disclaimer: bool | None = None,
        story_mentions_enabled: bool | None = None,
        story_replies_enabled: bool | None = None,
        type: Literal["instagram"] | None = None,
    ) -> None:
        """Make a SunshineInstagramIntegration from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineInstagramIntegrationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineIntegration(BaseObject):
    """Connection of an app with a channel, of the kind that its `type` tells."""

    display_name: str | None
    """How it is called where people see it. On the wire: `displayName`."""
    id: str | None
    """Identifies the integration; given by the server. Read-only."""
    status: SunshineIntegrationStatus | None
    """Whether it works and can be reached. Read-only."""
    type: str | None
    """What kind it is. Set on creation only."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        display_name: str | None = None,
        id: str | None = None,
        type: str | None = None,
    ) -> None:
        """Make a SunshineIntegration from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineIntegrationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineIosIntegration(BaseObject):
    """Connection with iOS."""

    attachments_enabled: bool | None
    """Whether people can send files; set in the Admin Center. Read-only. On the wire:
    `attachmentsEnabled`.
    """
    auto_update_badge: bool | None
    """Whether the icon shows the number of unread messages. On the wire: `autoUpdateBadge`."""
    can_user_create_more_conversations: bool | None
    """Whether people can begin another conversation here. On the wire:
    `canUserCreateMoreConversations`.
    """
    can_user_see_conversation_list: bool | None
    """Whether people see the list of their conversations; only with several conversations a user. On
    the wire: `canUserSeeConversationList`.
    """
    certificate: str | None
    """Certificate for push notifications, in base64."""
    default_responder: Attribute[
        SunshineDefaultResponder | None, SunshineDefaultResponder | SunshineDefaultResponderDict | None
    ]
    """Who answers first on this channel. Read-only. On the wire: `defaultResponder`."""
    default_responder_id: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard.
    On the wire: `defaultResponderId`.
    """
    display_name: str | None
    """How it is called where people see it. On the wire: `displayName`."""
    id: str
    """Identifies it; given by the server. Read-only."""
    password: str | None
    """Password of the certificate."""
    production: bool | None
    """Whether Apple's real servers are used, and not those for tests."""
    show_ai_disclaimer: bool | None
    """Whether people are told that an AI has written a message. On the wire: `showAIDisclaimer`."""
    status: SunshineIosIntegrationStatus | None
    """Whether it works and can be reached. Read-only."""
    type: Literal["ios"]
    """What kind it is. Set on creation only."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        auto_update_badge: bool | None = None,
        can_user_create_more_conversations: bool | None = None,
        can_user_see_conversation_list: bool | None = None,
        certificate: str | None = None,
        default_responder_id: str | None = None,
        display_name: str | None = None,
        id: str | None = None,
        password: str | None = None,
        production: bool | None = None,
        show_ai_disclaimer: bool | None = None,
        type: Literal["ios"] | None = None,
    ) -> None:
        """Make a SunshineIosIntegration from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineIosIntegrationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineItem(BaseObject):
    """Card of a carousel or of a list."""

    actions: Attribute[
        ProxyList[AnySunshineAction],
        Iterable[
            AnySunshineAction
            | SunshineBuyActionDict
            | SunshineLinkActionDict
            | SunshineLocationRequestActionDict
            | SunshinePostbackActionDict
            | SunshineReplyActionDict
            | SunshineWebviewActionDict
        ]
        | None,
    ]
    """Buttons and links that belong to it."""
    alt_text: str | None
    """What the file shows, for people who cannot see it; 128 characters at most. On the wire:
    `altText`.
    """
    description: str | None
    """A few words about it, in small print."""
    media_type: str | None
    """MIME type, such as `image/png`. On the wire: `mediaType`."""
    media_url: str | None
    """Address under which the file can be fetched. On the wire: `mediaUrl`."""
    metadata: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Free properties: texts, numbers and booleans, without levels. Null removes all of them."""
    size: Attribute[SunshineItemSize | None, SunshineItemSize | Enum | None]
    """How much room it takes."""
    title: str | None
    """Heading that people see."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        actions: Iterable[
            AnySunshineAction
            | SunshineBuyActionDict
            | SunshineLinkActionDict
            | SunshineLocationRequestActionDict
            | SunshinePostbackActionDict
            | SunshineReplyActionDict
            | SunshineWebviewActionDict
        ]
        | None = None,
        alt_text: str | None = None,
        description: str | None = None,
        media_type: str | None = None,
        media_url: str | None = None,
        metadata: Mapping[str, object] | None = None,
        size: SunshineItemSize | Enum | None = None,
        title: str | None = None,
    ) -> None:
        """Make a SunshineItem from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineItemDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineKey(BaseObject):
    """API key of an app or of a custom integration, which signs in as a user name and a password."""

    display_name: str | None
    """How it is called where people see it. On the wire: `displayName`."""
    id: str
    """Name of the key when it signs in; begins with `act_`, `svc_`, `app_` or `int_`. Read-only."""
    secret: str | None
    """Password of the key. Read-only."""
    @overload
    def __init__(self, api: object = None, *, display_name: str | None = None, id: str | None = None) -> None:
        """Make a SunshineKey from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineKeyDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineLineIntegration(BaseObject):
    """Connection with LINE."""

    channel_access_token: str | None
    """Token that lets the product send and receive through the channel; LINE issues it. Set on
    creation only. On the wire: `channelAccessToken`.
    """
    channel_id: str | None
    """Channel of LINE; may follow later with its secret. Set on creation only. On the wire:
    `channelId`.
    """
    channel_secret: str | None
    """What proves the channel to LINE; keep it out of logs. Set on creation only. On the wire:
    `channelSecret`.
    """
    default_responder: Attribute[
        SunshineDefaultResponder | None, SunshineDefaultResponder | SunshineDefaultResponderDict | None
    ]
    """Who answers first on this channel. Read-only. On the wire: `defaultResponder`."""
    default_responder_id: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard.
    On the wire: `defaultResponderId`.
    """
    display_name: str | None
    """How it is called where people see it. On the wire: `displayName`."""
    id: str
    """Identifies it; given by the server. Read-only."""
    line_id: str | None
    """Basic id of LINE, read from the QR code. Read-only. On the wire: `lineId`."""
    qr_code_url: str | None
    """Address of the QR code from the console of LINE. Set on creation only. On the wire: `qrCodeUrl`."""
    service_code: str | None
    """Service code of LINE for switching. Set on creation only. On the wire: `serviceCode`."""
    show_ai_disclaimer: bool | None
    """Whether people are told that an AI has written a message. On the wire: `showAIDisclaimer`."""
    status: SunshineLineIntegrationStatus | None
    """Whether it works and can be reached. Read-only."""
    switcher_secret: str | None
    """Secret of LINE for switching. Set on creation only. On the wire: `switcherSecret`."""
    type: Literal["line"]
    """What kind it is. Set on creation only."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        channel_access_token: str | None = None,
        channel_id: str | None = None,
        channel_secret: str | None = None,
        default_responder_id: str | None = None,
        display_name: str | None = None,
        id: str | None = None,
        qr_code_url: str | None = None,
        service_code: str | None = None,
        show_ai_disclaimer: bool | None = None,
        switcher_secret: str | None = None,
        type: Literal["line"] | None = None,
    ) -> None:
        """Make a SunshineLineIntegration from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineLineIntegrationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineLinkAction(BaseObject):
    """Button that opens a web page."""

    default: bool | None
    """Whether a tap on the whole card in Messenger does this."""
    extra_channel_options: Attribute[
        SunshineChannelOptions | None, SunshineChannelOptions | SunshineChannelOptionsDict | None
    ]
    """What only one channel understands. On the wire: `extraChannelOptions`."""
    metadata: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Free properties: texts, numbers and booleans, without levels. Null removes all of them."""
    text: str | None
    """Plain words of it, 4096 characters at most."""
    type: Literal["link"]
    """What kind it is."""
    uri: str | None
    """Web address that opens."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        default: bool | None = None,
        extra_channel_options: SunshineChannelOptions | SunshineChannelOptionsDict | None = None,
        metadata: Mapping[str, object] | None = None,
        text: str | None = None,
        type: Literal["link"] | None = None,
        uri: str | None = None,
    ) -> None:
        """Make a SunshineLinkAction from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineLinkActionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineListContent(BaseObject):
    """Content of a message with cards one below the other."""

    actions: Attribute[
        ProxyList[AnySunshineAction],
        Iterable[
            AnySunshineAction
            | SunshineBuyActionDict
            | SunshineLinkActionDict
            | SunshineLocationRequestActionDict
            | SunshinePostbackActionDict
            | SunshineReplyActionDict
            | SunshineWebviewActionDict
        ]
        | None,
    ]
    """Buttons and links that belong to it."""
    block_chat_input: bool | None
    """Whether people cannot type while this message is the newest one. On the wire: `blockChatInput`."""
    items: Attribute[ProxyList[SunshineItem], Iterable[SunshineItem | SunshineItemDict] | None]  # type: ignore[assignment]
    """Cards of the message, one after the other, ten at most."""
    type: Literal["list"]
    """What kind it is."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        actions: Iterable[
            AnySunshineAction
            | SunshineBuyActionDict
            | SunshineLinkActionDict
            | SunshineLocationRequestActionDict
            | SunshinePostbackActionDict
            | SunshineReplyActionDict
            | SunshineWebviewActionDict
        ]
        | None = None,
        block_chat_input: bool | None = None,
        items: Iterable[SunshineItem | SunshineItemDict] | None = None,
        type: Literal["list"] | None = None,
    ) -> None:
        """Make a SunshineListContent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineListContentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineLocationContent(BaseObject):
    """Content of a message that shows a place."""

    block_chat_input: bool | None
    """Whether people cannot type while this message is the newest one. On the wire: `blockChatInput`."""
    coordinates: Attribute[SunshineCoordinates | None, SunshineCoordinates | SunshineCoordinatesDict | None]
    """Where it is."""
    location: Attribute[SunshinePlace | None, SunshinePlace | SunshinePlaceDict | None]
    """What is there."""
    text: str | None
    """Plain words of it, 4096 characters at most. Read-only."""
    type: Literal["location"]
    """What kind it is."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        block_chat_input: bool | None = None,
        coordinates: SunshineCoordinates | SunshineCoordinatesDict | None = None,
        location: SunshinePlace | SunshinePlaceDict | None = None,
        type: Literal["location"] | None = None,
    ) -> None:
        """Make a SunshineLocationContent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineLocationContentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineLocationRequestAction(BaseObject):
    """Button that asks the user where they are."""

    metadata: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Free properties: texts, numbers and booleans, without levels. Null removes all of them."""
    text: str | None
    """Plain words of it, 4096 characters at most."""
    type: Literal["locationRequest"]
    """What kind it is."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        metadata: Mapping[str, object] | None = None,
        text: str | None = None,
        type: Literal["locationRequest"] | None = None,
    ) -> None:
        """Make a SunshineLocationRequestAction from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineLocationRequestActionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineMailgunCriteria(BaseObject):
    """How a user is found through Mailgun."""

    address: str | None
    """Address of the user for mail."""
    integration_id: str | None
    """Integration that it came through or belongs to. On the wire: `integrationId`."""
    primary: bool | None
    """Whether the conversation goes to this channel from then on."""
    subject: str | None
    """Subject of the mail that goes out."""
    type: Literal["mailgun"]
    """What kind it is."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        address: str | None = None,
        integration_id: str | None = None,
        primary: bool | None = None,
        subject: str | None = None,
        type: Literal["mailgun"] | None = None,
    ) -> None:
        """Make a SunshineMailgunCriteria from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineMailgunCriteriaDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineMailgunIntegration(BaseObject):
    """Connection with Mailgun."""

    api_key: str | None
    """Public key of the Mailgun account. Set on creation only. On the wire: `apiKey`."""
    default_responder: Attribute[
        SunshineDefaultResponder | None, SunshineDefaultResponder | SunshineDefaultResponderDict | None
    ]
    """Who answers first on this channel. Read-only. On the wire: `defaultResponder`."""
    default_responder_id: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard.
    On the wire: `defaultResponderId`.
    """
    display_name: str | None
    """How it is called where people see it. On the wire: `displayName`."""
    domain: str | None
    """Domain of Mailgun that relays mail. Set on creation only."""
    from_address: str | None
    """Address of the sender, if it differs from `incomingAddress`. On the wire: `fromAddress`."""
    hide_unsubscribe_link: bool | None
    """Whether mails have no link to unsubscribe. On the wire: `hideUnsubscribeLink`."""
    id: str
    """Identifies it; given by the server. Read-only."""
    incoming_address: str | None
    """Address whose mail becomes messages, and that answers go to. Set on creation only. On the wire:
    `incomingAddress`.
    """
    show_ai_disclaimer: bool | None
    """Whether people are told that an AI has written a message. On the wire: `showAIDisclaimer`."""
    signing_key: str | None
    """Key that proves calls of Mailgun; `apiKey` if it is missing. Set on creation only. On the wire:
    `signingKey`.
    """
    status: SunshineMailgunIntegrationStatus | None
    """Whether it works and can be reached. Read-only."""
    type: Literal["mailgun"]
    """What kind it is. Set on creation only."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        api_key: str | None = None,
        default_responder_id: str | None = None,
        display_name: str | None = None,
        domain: str | None = None,
        from_address: str | None = None,
        hide_unsubscribe_link: bool | None = None,
        id: str | None = None,
        incoming_address: str | None = None,
        show_ai_disclaimer: bool | None = None,
        signing_key: str | None = None,
        type: Literal["mailgun"] | None = None,
    ) -> None:
        """Make a SunshineMailgunIntegration from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineMailgunIntegrationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineMatchCriteria(BaseObject):
    """How a user is found on a channel, of the kind that its `type` tells."""

    type: str | None
    """What kind it is."""
    @overload
    def __init__(self, api: object = None, *, type: str | None = None) -> None:
        """Make a SunshineMatchCriteria from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineMatchCriteriaDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineMergedClients(BaseObject):
    """Two clients that became one."""

    discarded: Attribute[SunshineClient | None, SunshineClient | SunshineClientDict | None]
    """The client that went into the other one."""
    surviving: Attribute[SunshineClient | None, SunshineClient | SunshineClientDict | None]
    """The client that stays, with what both had."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        discarded: SunshineClient | SunshineClientDict | None = None,
        surviving: SunshineClient | SunshineClientDict | None = None,
    ) -> None:
        """Make a SunshineMergedClients from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineMergedClientsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineMergedConversations(BaseObject):
    """Two conversations that became one."""

    discarded: Attribute[SunshineConversation | None, SunshineConversation | SunshineConversationDict | None]
    """The conversation that went into the other one."""
    surviving: Attribute[SunshineConversation | None, SunshineConversation | SunshineConversationDict | None]
    """The conversation that stays, with what both had."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        discarded: SunshineConversation | SunshineConversationDict | None = None,
        surviving: SunshineConversation | SunshineConversationDict | None = None,
    ) -> None:
        """Make a SunshineMergedConversations from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineMergedConversationsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineMergedUsers(BaseObject):
    """Two users that became one."""

    discarded: Attribute[SunshineUser | None, SunshineUser | SunshineUserDict | None]
    """The user that went into the other one."""
    surviving: Attribute[SunshineUser | None, SunshineUser | SunshineUserDict | None]
    """The user that stays, with what both had."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        discarded: SunshineUser | SunshineUserDict | None = None,
        surviving: SunshineUser | SunshineUserDict | None = None,
    ) -> None:
        """Make a SunshineMergedUsers from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineMergedUsersDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineMessage(BaseObject):
    """Message of a conversation, from a user or from the business."""

    activity: Attribute[
        SunshineSystemActivity | None, SunshineSystemActivity | SunshineSystemActivityDict | None
    ]
    """What the system did, of a message that tells of it. Read-only."""
    author: Attribute[SunshineAuthor | None, SunshineAuthor | SunshineAuthorDict | None]
    """Who it comes from."""
    content: Attribute[
        AnySunshineContent | None,
        AnySunshineContent
        | SunshineTextContentDict
        | SunshineCarouselContentDict
        | SunshineFileContentDict
        | SunshineFormContentDict
        | SunshineFormResponseContentDict
        | SunshineImageContentDict
        | SunshineListContentDict
        | SunshineLocationContentDict
        | SunshineTemplateContentDict
        | None,
    ]
    """What it says; its kind is told by `type`."""
    deleted: bool | None
    """Whether it only keeps the place of a deleted message. Read-only."""
    destination: Attribute[SunshineDestination | None, SunshineDestination | SunshineDestinationDict | None]
    """One channel that gets it."""
    id: str
    """Identifies it; given by the server. Read-only."""
    metadata: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Free properties: texts, numbers and booleans, without levels. Null removes all of them."""
    override: Attribute[SunshineOverride | None, SunshineOverride | SunshineOverrideDict | None]
    """What one channel gets as it is, in the place of the content."""
    quoted_message: Attribute[
        AnySunshineQuotedMessage | None,
        AnySunshineQuotedMessage | SunshineWholeQuotedMessageDict | SunshineExternalQuotedMessageDict | None,
    ]
    """Earlier message that this one answers, on WhatsApp or to a form. Read-only. On the wire:
    `quotedMessage`.
    """
    received: Attribute[str, str | datetime | None]
    """When the server got the message. Read-only."""
    references: Attribute[
        ProxyList[SunshineReference], Iterable[SunshineReference | SunshineReferenceDict] | None
    ]
    """Pages that a bot has taken its answer from, ten at most. Read-only."""
    schema: str | None
    """`whatsapp` if `content` is written in the words of WhatsApp."""
    source: Attribute[SunshineSource | None, SunshineSource | SunshineSourceDict | None]
    """Where it came from. Read-only."""
    received_at: Attribute[datetime, datetime | None]
    """`received` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        author: SunshineAuthor | SunshineAuthorDict | None = None,
        content: AnySunshineContent
        | SunshineTextContentDict
        | SunshineCarouselContentDict
        | SunshineFileContentDict
        | SunshineFormContentDict
        | SunshineFormResponseContentDict
        | SunshineImageContentDict
        | SunshineListContentDict
        | SunshineLocationContentDict
        | SunshineTemplateContentDict
        | None = None,
        destination: SunshineDestination | SunshineDestinationDict | None = None,
        id: str | None = None,
        metadata: Mapping[str, object] | None = None,
        override: SunshineOverride | SunshineOverrideDict | None = None,
        schema: str | None = None,
    ) -> None:
        """Make a SunshineMessage from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineMessageDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineMessageEventPayload(BaseObject):
    """Message that was sent."""

    conversation: Attribute[
        SunshineConversation | None, SunshineConversation | SunshineConversationDict | None
    ]
    """Conversation in which it happened, in short form."""
    message: Attribute[SunshineMessage | None, SunshineMessage | SunshineMessageDict | None]
    """The message, with its author and channel."""
    recent_notifications: Attribute[
        ProxyList[SunshineMessage], Iterable[SunshineMessage | SunshineMessageDict] | None
    ]
    """Notifications that were sent since the last message of the user. On the wire:
    `recentNotifications`.
    """
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        conversation: SunshineConversation | SunshineConversationDict | None = None,
        message: SunshineMessage | SunshineMessageDict | None = None,
        recent_notifications: Iterable[SunshineMessage | SunshineMessageDict] | None = None,
    ) -> None:
        """Make a SunshineMessageEventPayload from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineMessageEventPayloadDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineMessageReference(BaseObject):
    """Message by its id alone."""

    id: str | None
    """Identifies the message, here or on its channel."""
    @overload
    def __init__(self, api: object = None, *, id: str | None = None) -> None:
        """Make a SunshineMessageReference from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineMessageReferenceDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineMessagebirdCriteria(BaseObject):
    """How a user is found through Messagebird."""

    integration_id: str | None
    """Integration that it came through or belongs to. On the wire: `integrationId`."""
    phone_number: str | None
    """Number with its country code, beginning with a plus. On the wire: `phoneNumber`."""
    primary: bool | None
    """Whether the conversation goes to this channel from then on."""
    type: Literal["messagebird"]
    """What kind it is."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        integration_id: str | None = None,
        phone_number: str | None = None,
        primary: bool | None = None,
        type: Literal["messagebird"] | None = None,
    ) -> None:
        """Make a SunshineMessagebirdCriteria from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineMessagebirdCriteriaDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineMessagebirdIntegration(BaseObject):
    """Connection with MessageBird."""

    access_key: str | None
    """Key of the MessageBird account. Set on creation only. On the wire: `accessKey`."""
    default_responder: Attribute[
        SunshineDefaultResponder | None, SunshineDefaultResponder | SunshineDefaultResponderDict | None
    ]
    """Who answers first on this channel. Read-only. On the wire: `defaultResponder`."""
    default_responder_id: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard.
    On the wire: `defaultResponderId`.
    """
    display_name: str | None
    """How it is called where people see it. On the wire: `displayName`."""
    id: str
    """Identifies it; given by the server. Read-only."""
    originator: str | None
    """Number whose texts become messages. Set on creation only."""
    show_ai_disclaimer: bool | None
    """Whether people are told that an AI has written a message. On the wire: `showAIDisclaimer`."""
    signing_key: str | None
    """Key with which the channel signs its calls. Set on creation only. On the wire: `signingKey`."""
    status: SunshineMessagebirdIntegrationStatus | None
    """Whether it works and can be reached. Read-only."""
    type: Literal["messagebird"]
    """What kind it is. Set on creation only."""
    webhook_secret: str | None
    """Secret to enter at MessageBird. Read-only. On the wire: `webhookSecret`."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        access_key: str | None = None,
        default_responder_id: str | None = None,
        display_name: str | None = None,
        id: str | None = None,
        originator: str | None = None,
        show_ai_disclaimer: bool | None = None,
        signing_key: str | None = None,
        type: Literal["messagebird"] | None = None,
    ) -> None:
        """Make a SunshineMessagebirdIntegration from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineMessagebirdIntegrationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineMessengerIntegration(BaseObject):
    """Connection with Facebook Messenger."""

    app_id: str | None
    """App of Facebook that it uses. Set on creation only. On the wire: `appId`."""
    app_secret: str | None
    """Secret of the Facebook app. Set on creation only. On the wire: `appSecret`."""
    default_responder: Attribute[
        SunshineDefaultResponder | None, SunshineDefaultResponder | SunshineDefaultResponderDict | None
    ]
    """Who answers first on this channel. Read-only. On the wire: `defaultResponder`."""
    default_responder_id: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard.
    On the wire: `defaultResponderId`.
    """
    display_name: str | None
    """How it is called where people see it. On the wire: `displayName`."""
    id: str
    """Identifies it; given by the server. Read-only."""
    page_access_token: str | None
    """Token of the Facebook page. On the wire: `pageAccessToken`."""
    page_id: float | None
    """Number of the Facebook page. Set on creation only. On the wire: `pageId`."""
    page_name: str | None
    """Name of the Facebook page. Set on creation only. On the wire: `pageName`."""
    show_ai_disclaimer: bool | None
    """Whether people are told that an AI has written a message. On the wire: `showAIDisclaimer`."""
    status: SunshineMessengerIntegrationStatus | None
    """Whether it works and can be reached. Read-only."""
    type: Literal["messenger"]
    """What kind it is. Set on creation only."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        app_id: str | None = None,
        app_secret: str | None = None,
        default_responder_id: str | None = None,
        display_name: str | None = None,
        id: str | None = None,
        page_access_token: str | None = None,
        page_id: float | None = None,
        page_name: str | None = None,
        show_ai_disclaimer: bool | None = None,
        type: Literal["messenger"] | None = None,
    ) -> None:
        """Make a SunshineMessengerIntegration from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineMessengerIntegrationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineMessengerOptions(BaseObject):
    """Options of a button in Facebook Messenger."""

    messenger_extensions: bool | None
    """Whether the page opens with the extensions of Messenger."""
    webview_share_button: Literal["hide"] | None
    """`hide` for a page without the button that shares it."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        messenger_extensions: bool | None = None,
        webview_share_button: Literal["hide"] | None = None,
    ) -> None:
        """Make a SunshineMessengerOptions from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineMessengerOptionsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineMetaEvents(BaseObject):
    """Events that are reported to Meta."""

    payload: Attribute[
        SunshineMetaEventsPayload | None, SunshineMetaEventsPayload | SunshineMetaEventsPayloadDict | None
    ]
    """What happened, wrapped the way Meta takes it."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        payload: SunshineMetaEventsPayload | SunshineMetaEventsPayloadDict | None = None,
    ) -> None:
        """Make a SunshineMetaEvents from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineMetaEventsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineMetaEventsPayload(BaseObject):
    """List of events that are reported to Meta."""

    data: Attribute[ProxyList[ProxyDict[str, object]], Iterable[Mapping[str, object]] | None]
    """The events, in the words of Meta."""
    @overload
    def __init__(self, api: object = None, *, data: Iterable[Mapping[str, object]] | None = None) -> None:
        """Make a SunshineMetaEventsPayload from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineMetaEventsPayloadDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineOverride(BaseObject):
    """Messages in the words of single channels."""

    apple: Attribute[SunshineAppleOverride | None, SunshineAppleOverride | SunshineAppleOverrideDict | None]
    """What Apple Messages for Business gets."""
    line: Attribute[
        SunshineChannelOverride | None, SunshineChannelOverride | SunshineChannelOverrideDict | None
    ]
    """What LINE gets."""
    messenger: Attribute[
        SunshineChannelOverride | None, SunshineChannelOverride | SunshineChannelOverrideDict | None
    ]
    """What Facebook Messenger gets."""
    whatsapp: Attribute[
        SunshineChannelOverride | None, SunshineChannelOverride | SunshineChannelOverrideDict | None
    ]
    """What WhatsApp gets."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        apple: SunshineAppleOverride | SunshineAppleOverrideDict | None = None,
        line: SunshineChannelOverride | SunshineChannelOverrideDict | None = None,
        messenger: SunshineChannelOverride | SunshineChannelOverrideDict | None = None,
        whatsapp: SunshineChannelOverride | SunshineChannelOverrideDict | None = None,
    ) -> None:
        """Make a SunshineOverride from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineOverrideDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineParticipant(BaseObject):
    """User who takes part in a conversation."""

    client_associations: Attribute[
        ProxyList[SunshineClientAssociation],
        Iterable[SunshineClientAssociation | SunshineClientAssociationDict] | None,
    ]
    """Channels through which the user takes part. Read-only. On the wire: `clientAssociations`."""
    id: str | None
    """Identifies it; given by the server. Read-only."""
    last_read: Attribute[str | None, str | datetime | None]
    """When the newest message that the user has seen came. Read-only. On the wire: `lastRead`."""
    subscribe_sdk_client: bool | None
    """Whether the user is told on their devices as well. On the wire: `subscribeSDKClient`."""
    unread_count: int | None
    """Number of messages that the user has not seen. Read-only. On the wire: `unreadCount`."""
    user_external_id: str | None
    """External id of the user, in the place of the user's own id. On the wire: `userExternalId`."""
    user_id: str | None
    """User that is meant. On the wire: `userId`."""
    last_read_datetime: Attribute[datetime | None, datetime | None]
    """`last_read` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: str | None = None,
        subscribe_sdk_client: bool | None = None,
        user_external_id: str | None = None,
        user_id: str | None = None,
    ) -> None:
        """Make a SunshineParticipant from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineParticipantDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineParticipationPayload(BaseObject):
    """User who joined or left a conversation."""

    conversation: Attribute[
        SunshineConversation | None, SunshineConversation | SunshineConversationDict | None
    ]
    """Conversation in which it happened, in short form."""
    user: Attribute[SunshineUser | None, SunshineUser | SunshineUserDict | None]
    """User whom it is about; a few fields, or all if the webhook asks for it."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        conversation: SunshineConversation | SunshineConversationDict | None = None,
        user: SunshineUser | SunshineUserDict | None = None,
    ) -> None:
        """Make a SunshineParticipationPayload from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineParticipationPayloadDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshinePlace(BaseObject):
    """Address and name of a place."""

    address: str | None
    """Where the place is, as people write it."""
    name: str | None
    """What the place is called."""
    @overload
    def __init__(self, api: object = None, *, address: str | None = None, name: str | None = None) -> None:
        """Make a SunshinePlace from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshinePlaceDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshinePostback(BaseObject):
    """What a button says to the program."""

    metadata: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Free properties that the button was given."""
    payload: str | None
    """Text that the button was given."""
    @overload
    def __init__(
        self, api: object = None, *, metadata: Mapping[str, object] | None = None, payload: str | None = None
    ) -> None:
        """Make a SunshinePostback from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshinePostbackDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshinePostbackAction(BaseObject):
    """Button that tells the program of a choice, without a message."""

    metadata: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Free properties: texts, numbers and booleans, without levels. Null removes all of them."""
    payload: str | None
    """Text that comes back to the program when someone chooses it."""
    text: str | None
    """Plain words of it, 4096 characters at most."""
    type: Literal["postback"]
    """What kind it is."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        metadata: Mapping[str, object] | None = None,
        payload: str | None = None,
        text: str | None = None,
        type: Literal["postback"] | None = None,
    ) -> None:
        """Make a SunshinePostbackAction from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshinePostbackActionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshinePostbackEventPayload(BaseObject):
    """Button that a user chose."""

    conversation: Attribute[
        SunshineConversation | None, SunshineConversation | SunshineConversationDict | None
    ]
    """Conversation in which it happened, in short form."""
    postback: Attribute[SunshinePostback | None, SunshinePostback | SunshinePostbackDict | None]
    """What the button says to the program."""
    source: Attribute[SunshineSource | None, SunshineSource | SunshineSourceDict | None]
    """Channel on which it happened."""
    user: Attribute[SunshineUser | None, SunshineUser | SunshineUserDict | None]
    """User whom it is about; a few fields, or all if the webhook asks for it."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        conversation: SunshineConversation | SunshineConversationDict | None = None,
        postback: SunshinePostback | SunshinePostbackDict | None = None,
        source: SunshineSource | SunshineSourceDict | None = None,
        user: SunshineUser | SunshineUserDict | None = None,
    ) -> None:
        """Make a SunshinePostbackEventPayload from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshinePostbackEventPayloadDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshinePrechatCapture(BaseObject):
    """Questions that the Web Messenger asks before the first message."""

    avatar_url: str | None
    """Picture of the person: JPG, PNG or GIF. On the wire: `avatarUrl`."""
    enable_email_linking: bool | None
    """Whether an address that was given is connected through Mailgun. On the wire:
    `enableEmailLinking`.
    """
    enabled: bool | None
    """Whether it is switched on."""
    fields: Attribute[
        ProxyList[SunshineFormField], Iterable[SunshineFormField | SunshineFormFieldDict] | None
    ]
    """What is asked, in the place of the usual questions."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        avatar_url: str | None = None,
        enable_email_linking: bool | None = None,
        enabled: bool | None = None,
        fields: Iterable[SunshineFormField | SunshineFormFieldDict] | None = None,
    ) -> None:
        """Make a SunshinePrechatCapture from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshinePrechatCaptureDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineProfile(BaseObject):
    """What is known about a user."""

    avatar_url: str | None
    """Picture of the person: JPG, PNG or GIF. On the wire: `avatarUrl`."""
    email: str | None
    """Address for mail."""
    given_name: str | None
    """First name of the person. On the wire: `givenName`."""
    locale: str | None
    """Language of the person, by BCP 47: `fr-CA`."""
    locale_origin: str | None
    """Where the language is known from, such as `zendeskAccount`. Read-only. On the wire:
    `localeOrigin`.
    """
    surname: str | None
    """Family name of the person."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        avatar_url: str | None = None,
        email: str | None = None,
        given_name: str | None = None,
        locale: str | None = None,
        surname: str | None = None,
    ) -> None:
        """Make a SunshineProfile from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineProfileDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineQuotedMessage(BaseObject):
    """Message that is quoted: whole, or only its id on its channel."""

    type: str | None
    """What kind it is."""
    @overload
    def __init__(self, api: object = None, *, type: str | None = None) -> None:
        """Make a SunshineQuotedMessage from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineQuotedMessageDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineReference(BaseObject):
    """Page that a bot has taken its answer from."""

    description: str | None
    """A few words about it, in small print."""
    title: str | None
    """Heading that people see."""
    uri: str | None
    """Web address of the source."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        description: str | None = None,
        title: str | None = None,
        uri: str | None = None,
    ) -> None:
        """Make a SunshineReference from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineReferenceDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineReferral(BaseObject):
    """What referred a user to a conversation."""

    code: str | None
    """Name under which the referral was set up."""
    details: Attribute[
        SunshineReferralDetails | None, SunshineReferralDetails | SunshineReferralDetailsDict | None
    ]
    """Where it comes from, as the channel tells it."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        code: str | None = None,
        details: SunshineReferralDetails | SunshineReferralDetailsDict | None = None,
    ) -> None:
        """Make a SunshineReferral from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineReferralDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineReferralDetails(BaseObject):
    """Where a referral comes from."""

    ad_id: str | None
    """Advertisement that the user came from; missing for others. On the wire: `adId`."""
    source: str | None
    """Place it comes from, such as `MESSENGER_CODE`."""
    type: str | None
    """Kind of the referral, mostly `OPEN-THREAD`."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        ad_id: str | None = None,
        source: str | None = None,
        type: str | None = None,
    ) -> None:
        """Make a SunshineReferralDetails from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineReferralDetailsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineReferralEventPayload(BaseObject):
    """Referral of a user to a conversation."""

    conversation: Attribute[
        SunshineConversation | None, SunshineConversation | SunshineConversationDict | None
    ]
    """Conversation in which it happened, in short form."""
    referral: Attribute[SunshineReferral | None, SunshineReferral | SunshineReferralDict | None]
    """What referred the user here."""
    source: Attribute[SunshineSource | None, SunshineSource | SunshineSourceDict | None]
    """Channel on which it happened."""
    user: Attribute[SunshineUser | None, SunshineUser | SunshineUserDict | None]
    """User whom it is about; a few fields, or all if the webhook asks for it."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        conversation: SunshineConversation | SunshineConversationDict | None = None,
        referral: SunshineReferral | SunshineReferralDict | None = None,
        source: SunshineSource | SunshineSourceDict | None = None,
        user: SunshineUser | SunshineUserDict | None = None,
    ) -> None:
        """Make a SunshineReferralEventPayload from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineReferralEventPayloadDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineReplyAction(BaseObject):
    """Answer that the user can choose; it becomes a message."""

    icon_url: str | None
    """Picture that stands for it: JPG, PNG or GIF. On the wire: `iconUrl`."""
    metadata: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Free properties: texts, numbers and booleans, without levels. Null removes all of them."""
    payload: str | None
    """Text that comes back to the program when someone chooses it."""
    text: str | None
    """Plain words of it, 4096 characters at most."""
    type: Literal["reply"]
    """What kind it is."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        icon_url: str | None = None,
        metadata: Mapping[str, object] | None = None,
        payload: str | None = None,
        text: str | None = None,
        type: Literal["reply"] | None = None,
    ) -> None:
        """Make a SunshineReplyAction from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineReplyActionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineSource(BaseObject):
    """Channel on which a message came."""

    campaign: Attribute[SunshineCampaign | None, SunshineCampaign | SunshineCampaignDict | None]
    """Campaign that the user answered to; only in webhooks. Read-only."""
    client: Attribute[SunshineClient | None, SunshineClient | SunshineClientDict | None]
    """Client the message was written with; only in webhooks."""
    device: Attribute[SunshineDevice | None, SunshineDevice | SunshineDeviceDict | None]
    """Device the message was written on; only in webhooks."""
    integration_id: str | None
    """Integration that it came through or belongs to. On the wire: `integrationId`."""
    original_message_id: str | None
    """Id of the message on its own channel. On the wire: `originalMessageId`."""
    original_message_timestamp: Attribute[str | None, str | datetime | None]
    """When the channel got the message. On the wire: `originalMessageTimestamp`."""
    type: str | None
    """Channel it came from, such as `api`, `sdk` or `messenger`."""
    original_message_timestamp_datetime: Attribute[datetime | None, datetime | None]
    """`original_message_timestamp` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        client: SunshineClient | SunshineClientDict | None = None,
        device: SunshineDevice | SunshineDeviceDict | None = None,
        integration_id: str | None = None,
        original_message_id: str | None = None,
        original_message_timestamp: str | datetime | None = None,
        type: str | None = None,
        original_message_timestamp_datetime: datetime | None = None,
    ) -> None:
        """Make a SunshineSource from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineSourceDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineSwitchboard(BaseObject):
    """Switchboard of an app: the integrations that can be in control of its conversations."""

    default_switchboard_integration_id: str | None
    """Switchboard integration that begins each conversation. On the wire:
    `defaultSwitchboardIntegrationId`.
    """
    enabled: bool
    """Whether conversations are routed by it."""
    id: str
    """Identifies it; given by the server. Read-only."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        default_switchboard_integration_id: str | None = None,
        enabled: bool | None = None,
        id: str | None = None,
    ) -> None:
        """Make a SunshineSwitchboard from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineSwitchboardDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineSwitchboardIntegration(BaseObject):
    """Integration that can be in control of conversations."""

    deliver_standby_events: bool
    """Whether its webhooks are called while another integration is in control. On the wire:
    `deliverStandbyEvents`.
    """
    id: str
    """Identifies it; given by the server. Read-only."""
    integration_id: str
    """Integration that it came through or belongs to. On the wire: `integrationId`."""
    integration_type: str
    """Channel or partner behind the integration. On the wire: `integrationType`."""
    message_history_count: int | None
    """How many earlier messages come along when control is given: 1 to 10. On the wire:
    `messageHistoryCount`.
    """
    name: str
    """Short name for programs, without blanks."""
    next_switchboard_integration_id: str | None
    """Switchboard integration that comes next when this one gives control away. On the wire:
    `nextSwitchboardIntegrationId`.
    """
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        deliver_standby_events: bool | None = None,
        id: str | None = None,
        integration_id: str | None = None,
        integration_type: str | None = None,
        message_history_count: int | None = None,
        name: str | None = None,
        next_switchboard_integration_id: str | None = None,
    ) -> None:
        """Make a SunshineSwitchboardIntegration from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineSwitchboardIntegrationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineSystemActivity(BaseObject):
    """What the system did to a conversation, such as closing its ticket."""

    data: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Further facts; none at present."""
    type: Attribute[
        Literal["ticket:closed", "ticket:transfer:email", "conversation:endedByUser"] | str | None,
        Literal["ticket:closed", "ticket:transfer:email", "conversation:endedByUser"] | str | Enum | None,
    ]
    """What kind it is."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        data: Mapping[str, object] | None = None,
        type: Literal["ticket:closed", "ticket:transfer:email", "conversation:endedByUser"]
        | str
        | Enum
        | None = None,
    ) -> None:
        """Make a SunshineSystemActivity from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineSystemActivityDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineTelegramIntegration(BaseObject):
    """Connection with Telegram."""

    bot_id: str | None
    """Number of the bot on Telegram. Read-only. On the wire: `botId`."""
    default_responder: Attribute[
        SunshineDefaultResponder | None, SunshineDefaultResponder | SunshineDefaultResponderDict | None
    ]
    """Who answers first on this channel. Read-only. On the wire: `defaultResponder`."""
    default_responder_id: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard.
    On the wire: `defaultResponderId`.
    """
    display_name: str | None
    """How it is called where people see it. On the wire: `displayName`."""
    id: str
    """Identifies it; given by the server. Read-only."""
    show_ai_disclaimer: bool | None
    """Whether people are told that an AI has written a message. On the wire: `showAIDisclaimer`."""
    status: SunshineTelegramIntegrationStatus | None
    """Whether it works and can be reached. Read-only."""
    token: str | None
    """Token of the bot, as the channel gave it. Set on creation only."""
    type: Literal["telegram"]
    """What kind it is. Set on creation only."""
    username: str | None
    """Name of the bot on Telegram. Read-only."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        default_responder_id: str | None = None,
        display_name: str | None = None,
        id: str | None = None,
        show_ai_disclaimer: bool | None = None,
        token: str | None = None,
        type: Literal["telegram"] | None = None,
    ) -> None:
        """Make a SunshineTelegramIntegration from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineTelegramIntegrationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineTemplateContent(BaseObject):
    """Content of a message made from a template of WhatsApp."""

    block_chat_input: bool | None
    """Whether people cannot type while this message is the newest one. On the wire: `blockChatInput`."""
    template: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Template of WhatsApp with its values, in the words of WhatsApp."""
    type: Literal["template"]
    """What kind it is."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        block_chat_input: bool | None = None,
        template: Mapping[str, object] | None = None,
        type: Literal["template"] | None = None,
    ) -> None:
        """Make a SunshineTemplateContent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineTemplateContentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineTextContent(BaseObject):
    """Content of a message that is text, with buttons if it has `actions`."""

    actions: Attribute[
        ProxyList[AnySunshineAction],
        Iterable[
            AnySunshineAction
            | SunshineBuyActionDict
            | SunshineLinkActionDict
            | SunshineLocationRequestActionDict
            | SunshinePostbackActionDict
            | SunshineReplyActionDict
            | SunshineWebviewActionDict
        ]
        | None,
    ]
    """Buttons and links that belong to it."""
    block_chat_input: bool | None
    """Whether people cannot type while this message is the newest one. On the wire: `blockChatInput`."""
    html_text: str | None
    """Words with HTML markup, in the place of `text`; not together with `markdownText`. On the wire:
    `htmlText`.
    """
    markdown_text: str | None
    """Words with Markdown, in the place of `text`; becomes `htmlText`. On the wire: `markdownText`."""
    payload: str | None
    """Text that comes back to the program when someone chooses it."""
    text: str | None
    """Plain words of it, 4096 characters at most."""
    type: Literal["text"]
    """What kind it is."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        actions: Iterable[
            AnySunshineAction
            | SunshineBuyActionDict
            | SunshineLinkActionDict
            | SunshineLocationRequestActionDict
            | SunshinePostbackActionDict
            | SunshineReplyActionDict
            | SunshineWebviewActionDict
        ]
        | None = None,
        block_chat_input: bool | None = None,
        html_text: str | None = None,
        markdown_text: str | None = None,
        payload: str | None = None,
        text: str | None = None,
        type: Literal["text"] | None = None,
    ) -> None:
        """Make a SunshineTextContent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineTextContentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineTwilioCriteria(BaseObject):
    """How a user is found through Twilio."""

    integration_id: str | None
    """Integration that it came through or belongs to. On the wire: `integrationId`."""
    phone_number: str | None
    """Number with its country code, beginning with a plus. On the wire: `phoneNumber`."""
    primary: bool | None
    """Whether the conversation goes to this channel from then on."""
    type: Literal["twilio"]
    """What kind it is."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        integration_id: str | None = None,
        phone_number: str | None = None,
        primary: bool | None = None,
        type: Literal["twilio"] | None = None,
    ) -> None:
        """Make a SunshineTwilioCriteria from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineTwilioCriteriaDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineTwilioIntegration(BaseObject):
    """Connection with Twilio."""

    account_sid: str | None
    """Public half of the Twilio account. Set on creation only. On the wire: `accountSid`."""
    auth_token: str | None
    """Secret half of the Twilio account. Set on creation only. On the wire: `authToken`."""
    default_responder: Attribute[
        SunshineDefaultResponder | None, SunshineDefaultResponder | SunshineDefaultResponderDict | None
    ]
    """Who answers first on this channel. Read-only. On the wire: `defaultResponder`."""
    default_responder_id: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard.
    On the wire: `defaultResponderId`.
    """
    display_name: str | None
    """How it is called where people see it. On the wire: `displayName`."""
    id: str
    """Identifies it; given by the server. Read-only."""
    messaging_service_sid: str | None
    """One service of Twilio; else `phoneNumberSid`. Set on creation only. On the wire:
    `messagingServiceSid`.
    """
    phone_number_sid: str | None
    """One number of Twilio; else `messagingServiceSid`. Set on creation only. On the wire:
    `phoneNumberSid`.
    """
    show_ai_disclaimer: bool | None
    """Whether people are told that an AI has written a message. On the wire: `showAIDisclaimer`."""
    status: SunshineTwilioIntegrationStatus | None
    """Whether it works and can be reached. Read-only."""
    type: Literal["twilio"]
    """What kind it is. Set on creation only."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        account_sid: str | None = None,
        auth_token: str | None = None,
        default_responder_id: str | None = None,
        display_name: str | None = None,
        id: str | None = None,
        messaging_service_sid: str | None = None,
        phone_number_sid: str | None = None,
        show_ai_disclaimer: bool | None = None,
        type: Literal["twilio"] | None = None,
    ) -> None:
        """Make a SunshineTwilioIntegration from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineTwilioIntegrationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineTwitterIntegration(BaseObject):
    """Connection with Twitter (X)."""

    access_token_key: str | None
    """Public half of the user's access to Twitter. Set on creation only. On the wire:
    `accessTokenKey`.
    """
    access_token_secret: str | None
    """Secret half of the user's access to Twitter. Set on creation only. On the wire:
    `accessTokenSecret`.
    """
    consumer_key: str | None
    """Public half of the Twitter app. Set on creation only. On the wire: `consumerKey`."""
    consumer_secret: str | None
    """Secret half of the Twitter app. Set on creation only. On the wire: `consumerSecret`."""
    default_responder: Attribute[
        SunshineDefaultResponder | None, SunshineDefaultResponder | SunshineDefaultResponderDict | None
    ]
    """Who answers first on this channel. Read-only. On the wire: `defaultResponder`."""
    default_responder_id: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard.
    On the wire: `defaultResponderId`.
    """
    display_name: str | None
    """How it is called where people see it. On the wire: `displayName`."""
    env_name: str | None
    """Environment for development at Twitter. Read-only. On the wire: `envName`."""
    id: str
    """Identifies it; given by the server. Read-only."""
    show_ai_disclaimer: bool | None
    """Whether people are told that an AI has written a message. On the wire: `showAIDisclaimer`."""
    status: SunshineTwitterIntegrationStatus | None
    """Whether it works and can be reached. Read-only."""
    tier: Literal["enterprise"] | None
    """Contract with Twitter; only `enterprise` can be made. Set on creation only."""
    type: Literal["twitter"]
    """What kind it is. Set on creation only."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        access_token_key: str | None = None,
        access_token_secret: str | None = None,
        consumer_key: str | None = None,
        consumer_secret: str | None = None,
        default_responder_id: str | None = None,
        display_name: str | None = None,
        id: str | None = None,
        show_ai_disclaimer: bool | None = None,
        tier: Literal["enterprise"] | None = None,
        type: Literal["twitter"] | None = None,
    ) -> None:
        """Make a SunshineTwitterIntegration from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineTwitterIntegrationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineUnityIntegration(BaseObject):
    """Connection with Unity."""

    attachments_enabled: bool | None
    """Whether people can send files; set in the Admin Center. Read-only. On the wire:
    `attachmentsEnabled`.
    """
    can_user_create_more_conversations: bool | None
    """Whether people can begin another conversation here. On the wire:
    `canUserCreateMoreConversations`.
    """
    can_user_see_conversation_list: bool | None
    """Whether people see the list of their conversations; only with several conversations a user. On
    the wire: `canUserSeeConversationList`.
    """
    default_responder: Attribute[
        SunshineDefaultResponder | None, SunshineDefaultResponder | SunshineDefaultResponderDict | None
    ]
    """Who answers first on this channel. Read-only. On the wire: `defaultResponder`."""
    default_responder_id: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard.
    On the wire: `defaultResponderId`.
    """
    display_name: str | None
    """How it is called where people see it. On the wire: `displayName`."""
    id: str
    """Identifies it; given by the server. Read-only."""
    show_ai_disclaimer: bool | None
    """Whether people are told that an AI has written a message. On the wire: `showAIDisclaimer`."""
    status: SunshineUnityIntegrationStatus | None
    """Whether it works and can be reached. Read-only."""
    type: Literal["unity"]
    """What kind it is. Set on creation only."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        can_user_create_more_conversations: bool | None = None,
        can_user_see_conversation_list: bool | None = None,
        default_responder_id: str | None = None,
        display_name: str | None = None,
        id: str | None = None,
        show_ai_disclaimer: bool | None = None,
        type: Literal["unity"] | None = None,
    ) -> None:
        """Make a SunshineUnityIntegration from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineUnityIntegrationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineUser(BaseObject):
    """Person who writes to a business."""

    authenticated: bool | None
    """Whether the user has proved who they are. Read-only."""
    brand_id: str | None
    """Brand that keeps the user apart from those of other brands. Set on creation only. On the wire:
    `brandId`.
    """
    external_id: str | None
    """Id that another system has given. Set on creation only. On the wire: `externalId`."""
    has_payment_info: bool | None
    """Whether means of payment of the person are known. Read-only. On the wire: `hasPaymentInfo`."""
    id: str
    """Identifies it; given by the server. Read-only."""
    identities: Attribute[
        ProxyList[SunshineIdentity], Iterable[SunshineIdentity | SunshineIdentityDict] | None
    ]
    """Addresses and numbers that are known to be the user's. Read-only."""
    metadata: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Free properties: texts, numbers and booleans, without levels. Null removes all of them."""
    profile: Attribute[SunshineProfile | None, SunshineProfile | SunshineProfileDict | None]
    """What is known about the person."""
    signed_up_at: Attribute[str | None, str | datetime | None]
    """When the person joined, according to your own records. On the wire: `signedUpAt`."""
    to_be_retained: bool | None
    """Whether the person is kept after a long time without activity. On the wire: `toBeRetained`."""
    zendesk_id: str | None
    """Same person in Zendesk Support. Read-only. On the wire: `zendeskId`."""
    signed_up: Attribute[datetime | None, datetime | None]
    """`signed_up_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        brand_id: str | None = None,
        external_id: str | None = None,
        id: str | None = None,
        metadata: Mapping[str, object] | None = None,
        profile: SunshineProfile | SunshineProfileDict | None = None,
        signed_up_at: str | datetime | None = None,
        to_be_retained: bool | None = None,
        signed_up: datetime | None = None,
    ) -> None:
        """Make a SunshineUser from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineUserDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineUserMergeEvent(BaseObject):
    """Two users became one."""

    created_at: Attribute[str, str | datetime | None]
    """When the server noted the event. On the wire: `createdAt`."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: Attribute[
        SunshineUserMergePayload, SunshineUserMergePayload | SunshineUserMergePayloadDict | None
    ]
    """What the event is about."""
    type: Literal["user:merge"]
    """What kind it is."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        id: str | None = None,
        payload: SunshineUserMergePayload | SunshineUserMergePayloadDict | None = None,
        type: Literal["user:merge"] | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a SunshineUserMergeEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineUserMergeEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineUserMergePayload(BaseObject):
    """Users that became one, with what belonged to them."""

    discarded_metadata: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Free properties that did not fit and were dropped. On the wire: `discardedMetadata`."""
    merged_clients: Attribute[
        SunshineMergedClients | None, SunshineMergedClients | SunshineMergedClientsDict | None
    ]
    """Their channels, where these became one as well. On the wire: `mergedClients`."""
    merged_conversations: Attribute[
        SunshineMergedConversations | None,
        SunshineMergedConversations | SunshineMergedConversationsDict | None,
    ]
    """Their conversations, where these became one as well. On the wire: `mergedConversations`."""
    merged_users: Attribute[SunshineMergedUsers | None, SunshineMergedUsers | SunshineMergedUsersDict | None]
    """The user who stays, and the one who went. On the wire: `mergedUsers`."""
    reason: Attribute[
        Literal["api", "channelLinking", "sdkLogin"] | str | None,
        Literal["api", "channelLinking", "sdkLogin"] | str | Enum | None,
    ]
    """Why the users became one."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        discarded_metadata: Mapping[str, object] | None = None,
        merged_clients: SunshineMergedClients | SunshineMergedClientsDict | None = None,
        merged_conversations: SunshineMergedConversations | SunshineMergedConversationsDict | None = None,
        merged_users: SunshineMergedUsers | SunshineMergedUsersDict | None = None,
        reason: Literal["api", "channelLinking", "sdkLogin"] | str | Enum | None = None,
    ) -> None:
        """Make a SunshineUserMergePayload from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineUserMergePayloadDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineUserRemoveEvent(BaseObject):
    """A user was deleted."""

    created_at: Attribute[str, str | datetime | None]
    """When the server noted the event. On the wire: `createdAt`."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: Attribute[
        SunshineUserRemovePayload, SunshineUserRemovePayload | SunshineUserRemovePayloadDict | None
    ]
    """What the event is about."""
    type: Literal["user:remove"]
    """What kind it is."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        id: str | None = None,
        payload: SunshineUserRemovePayload | SunshineUserRemovePayloadDict | None = None,
        type: Literal["user:remove"] | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a SunshineUserRemoveEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineUserRemoveEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineUserRemovePayload(BaseObject):
    """User who was deleted."""

    user: Attribute[SunshineUser | None, SunshineUser | SunshineUserDict | None]
    """User whom it is about; a few fields, or all if the webhook asks for it."""
    @overload
    def __init__(self, api: object = None, *, user: SunshineUser | SunshineUserDict | None = None) -> None:
        """Make a SunshineUserRemovePayload from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineUserRemovePayloadDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineUserUpdateEvent(BaseObject):
    """What is known about a user changed."""

    created_at: Attribute[str, str | datetime | None]
    """When the server noted the event. On the wire: `createdAt`."""
    id: str
    """Identifies the event; the same when it comes again."""
    payload: Attribute[
        SunshineUserUpdatePayload, SunshineUserUpdatePayload | SunshineUserUpdatePayloadDict | None
    ]
    """What the event is about."""
    type: Literal["user:update"]
    """What kind it is."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        id: str | None = None,
        payload: SunshineUserUpdatePayload | SunshineUserUpdatePayloadDict | None = None,
        type: Literal["user:update"] | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a SunshineUserUpdateEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineUserUpdateEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineUserUpdatePayload(BaseObject):
    """User of whom something changed."""

    reason: Attribute[
        Literal["authentication", "localeDetection"] | str | None,
        Literal["authentication", "localeDetection"] | str | Enum | None,
    ]
    """Why the user changed."""
    source: Attribute[SunshineSource | None, SunshineSource | SunshineSourceDict | None]
    """Channel on which it happened."""
    user: Attribute[SunshineUser | None, SunshineUser | SunshineUserDict | None]
    """User whom it is about; a few fields, or all if the webhook asks for it."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        reason: Literal["authentication", "localeDetection"] | str | Enum | None = None,
        source: SunshineSource | SunshineSourceDict | None = None,
        user: SunshineUser | SunshineUserDict | None = None,
    ) -> None:
        """Make a SunshineUserUpdatePayload from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineUserUpdatePayloadDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineViberIntegration(BaseObject):
    """Connection with Viber."""

    account_id: str | None
    """Account that the channel knows. Read-only. On the wire: `accountId`."""
    default_responder: Attribute[
        SunshineDefaultResponder | None, SunshineDefaultResponder | SunshineDefaultResponderDict | None
    ]
    """Who answers first on this channel. Read-only. On the wire: `defaultResponder`."""
    default_responder_id: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard.
    On the wire: `defaultResponderId`.
    """
    display_name: str | None
    """How it is called where people see it. On the wire: `displayName`."""
    id: str
    """Identifies it; given by the server. Read-only."""
    show_ai_disclaimer: bool | None
    """Whether people are told that an AI has written a message. On the wire: `showAIDisclaimer`."""
    status: SunshineViberIntegrationStatus | None
    """Whether it works and can be reached. Read-only."""
    token: str | None
    """Token of the bot, as the channel gave it. Set on creation only."""
    type: Literal["viber"]
    """What kind it is. Set on creation only."""
    uri: str | None
    """Address of the account at Viber. Read-only."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        default_responder_id: str | None = None,
        display_name: str | None = None,
        id: str | None = None,
        show_ai_disclaimer: bool | None = None,
        token: str | None = None,
        type: Literal["viber"] | None = None,
    ) -> None:
        """Make a SunshineViberIntegration from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineViberIntegrationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineWebIntegration(BaseObject):
    """Connection with the Web Messenger."""

    action_color: str | None
    """Colour of buttons inside messages, as hexadecimal digits. On the wire: `actionColor`."""
    attachments_enabled: bool | None
    """Whether people can send files; set in the Admin Center. Read-only. On the wire:
    `attachmentsEnabled`.
    """
    background_image_url: str | None
    """Picture behind the conversation, repeated like tiles. On the wire: `backgroundImageUrl`."""
    brand_color: str | None
    """Colour of the header and the button, as 3 or 6 hexadecimal digits. On the wire: `brandColor`."""
    business_icon_url: str | None
    """Picture of the company, 200 by 200 pixels at least. On the wire: `businessIconUrl`."""
    business_name: str | None
    """Company as people read it. On the wire: `businessName`."""
    button_height: str | None
    """Height of the button, as text. On the wire: `buttonHeight`."""
    button_icon_url: str | None
    """Picture on the button, 200 by 200 pixels at least. On the wire: `buttonIconUrl`."""
    button_width: str | None
    """Width of the button, as text. On the wire: `buttonWidth`."""
    can_user_create_more_conversations: bool | None
    """Whether people can begin another conversation here. On the wire:
    `canUserCreateMoreConversations`.
    """
    can_user_see_conversation_list: bool | None
    """Whether people see the list of their conversations; only with several conversations a user. On
    the wire: `canUserSeeConversationList`.
    """
    conversation_color: str | None
    """Colour of messages of the customer, as hexadecimal digits. On the wire: `conversationColor`."""
    default_responder: Attribute[
        SunshineDefaultResponder | None, SunshineDefaultResponder | SunshineDefaultResponderDict | None
    ]
    """Who answers first on this channel. Read-only. On the wire: `defaultResponder`."""
    default_responder_id: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard.
    On the wire: `defaultResponderId`.
    """
    display_name: str | None
    """How it is called where people see it. On the wire: `displayName`."""
    display_style: str | None
    """Whether the messenger waits as a `button` or as a `tab`. On the wire: `displayStyle`."""
    fixed_intro_pane: bool | None
    """Whether the introduction stays at the top. On the wire: `fixedIntroPane`."""
    id: str
    """Identifies it; given by the server. Read-only."""
    integration_order: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Integrations that are offered, by id and in this order; null for all. On the wire:
    `integrationOrder`.
    """
    origin_whitelist: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Websites that may show the messenger; null for any. On the wire: `originWhitelist`."""
    prechat_capture: Attribute[
        SunshinePrechatCapture | None, SunshinePrechatCapture | SunshinePrechatCaptureDict | None
    ]
    """Questions before the first message. On the wire: `prechatCapture`."""
    show_ai_disclaimer: bool | None
    """Whether people are told that an AI has written a message. On the wire: `showAIDisclaimer`."""
    status: SunshineWebIntegrationStatus | None
    """Whether it works and can be reached. Read-only."""
    type: Literal["web"]
    """What kind it is. Set on creation only."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        action_color: str | None = None,
        background_image_url: str | None = None,
        brand_color: str | None = None,
        business_icon_url: str | None = None,
        business_name: str | None = None,
        button_height: str | None = None,
        button_icon_url: str | None = None,
        button_width: str | None = None,
        can_user_create_more_conversations: bool | None = None,
        can_user_see_conversation_list: bool | None = None,
        conversation_color: str | None = None,
        default_responder_id: str | None = None,
        display_name: str | None = None,
        display_style: str | None = None,
        fixed_intro_pane: bool | None = None,
        id: str | None = None,
        integration_order: Many[str] | Iterator[str] | None = None,
        origin_whitelist: Many[str] | Iterator[str] | None = None,
        prechat_capture: SunshinePrechatCapture | SunshinePrechatCaptureDict | None = None,
        show_ai_disclaimer: bool | None = None,
        type: Literal["web"] | None = None,
    ) -> None:
        """Make a SunshineWebIntegration from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineWebIntegrationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineWebhook(BaseObject):
    """Address that is called for events of an app."""

    id: str
    """Identifies it; given by the server. Read-only."""
    include_full_source: bool | None
    """Whether events show client and device of a message. On the wire: `includeFullSource`."""
    include_full_user: bool | None
    """Whether events show the whole user instead of a few fields. On the wire: `includeFullUser`."""
    secret: str | None
    """Comes in the header of each call, to prove where it is from. Read-only."""
    target: str | None
    """Address that is called for each event."""
    triggers: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Kinds of events it is told of, such as `conversation:message`."""
    version: str | None
    """Form of what is sent: `v1`, `v1.1` or `v2`. Read-only."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: str | None = None,
        include_full_source: bool | None = None,
        include_full_user: bool | None = None,
        target: str | None = None,
        triggers: Many[str] | Iterator[str] | None = None,
    ) -> None:
        """Make a SunshineWebhook from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineWebhookDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineWebhookCall(BaseObject):
    """Call of a webhook of Sunshine Conversations, with one event or several."""

    app: Attribute[SunshineCallingApp, SunshineCallingApp | SunshineCallingAppDict | None]
    """App in which it happened."""
    events: Attribute[ProxyList[AnySunshineEvent], Iterable[AnySunshineEvent | SunshineEventDict] | None]
    """What happened, in order."""
    webhook: Attribute[SunshineCallingWebhook, SunshineCallingWebhook | SunshineCallingWebhookDict | None]
    """Webhook that calls."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        app: SunshineCallingApp | SunshineCallingAppDict | None = None,
        events: Iterable[AnySunshineEvent | SunshineEventDict] | None = None,
        webhook: SunshineCallingWebhook | SunshineCallingWebhookDict | None = None,
    ) -> None:
        """Make a SunshineWebhookCall from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineWebhookCallDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineWebviewAction(BaseObject):
    """Button that opens a web page inside the conversation."""

    default: bool | None
    """Whether a tap on the whole card in Messenger does this."""
    extra_channel_options: Attribute[
        SunshineChannelOptions | None, SunshineChannelOptions | SunshineChannelOptionsDict | None
    ]
    """What only one channel understands. On the wire: `extraChannelOptions`."""
    fallback: str | None
    """Web address for channels that cannot show a view of their own."""
    metadata: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Free properties: texts, numbers and booleans, without levels. Null removes all of them."""
    open_on_receive: bool | None
    """Whether the view opens by itself, on the Web Messenger. On the wire: `openOnReceive`."""
    size: Attribute[SunshineWebviewActionSize | None, SunshineWebviewActionSize | Enum | None]
    """How much room it takes."""
    text: str | None
    """Plain words of it, 4096 characters at most."""
    type: Literal["webview"]
    """What kind it is."""
    uri: str | None
    """Web address that opens."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        default: bool | None = None,
        extra_channel_options: SunshineChannelOptions | SunshineChannelOptionsDict | None = None,
        fallback: str | None = None,
        metadata: Mapping[str, object] | None = None,
        open_on_receive: bool | None = None,
        size: SunshineWebviewActionSize | Enum | None = None,
        text: str | None = None,
        type: Literal["webview"] | None = None,
        uri: str | None = None,
    ) -> None:
        """Make a SunshineWebviewAction from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineWebviewActionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineWhatsappCriteria(BaseObject):
    """How a user is found through Whatsapp."""

    integration_id: str | None
    """Integration that it came through or belongs to. On the wire: `integrationId`."""
    phone_number: str | None
    """Number with its country code, beginning with a plus. On the wire: `phoneNumber`."""
    primary: bool | None
    """Whether the conversation goes to this channel from then on."""
    type: Literal["whatsapp"]
    """What kind it is."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        integration_id: str | None = None,
        phone_number: str | None = None,
        primary: bool | None = None,
        type: Literal["whatsapp"] | None = None,
    ) -> None:
        """Make a SunshineWhatsappCriteria from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineWhatsappCriteriaDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineWhatsappIntegration(BaseObject):
    """Connection with WhatsApp."""

    account_id: str | None
    """Business of WhatsApp whose templates are shown in full. On the wire: `accountId`."""
    account_management_access_token: str | None
    """Token that reads the templates of the business. On the wire: `accountManagementAccessToken`."""
    default_responder: Attribute[
        SunshineDefaultResponder | None, SunshineDefaultResponder | SunshineDefaultResponderDict | None
    ]
    """Who answers first on this channel. Read-only. On the wire: `defaultResponder`."""
    default_responder_id: str | None
    """Switchboard integration that answers first on this channel; null for the one of the switchboard.
    On the wire: `defaultResponderId`.
    """
    display_name: str | None
    """How it is called where people see it. On the wire: `displayName`."""
    hsm_fallback_language: str | None
    """Language of templates where the wanted one is missing; `en_US` by default. On the wire:
    `hsmFallbackLanguage`.
    """
    id: str
    """Identifies it; given by the server. Read-only."""
    phone_number: str | None
    """Number on WhatsApp, if there is one. Read-only. On the wire: `phoneNumber`."""
    show_ai_disclaimer: bool | None
    """Whether people are told that an AI has written a message. On the wire: `showAIDisclaimer`."""
    status: SunshineWhatsappIntegrationStatus | None
    """Whether it works and can be reached. Read-only."""
    type: Literal["whatsapp"]
    """What kind it is. Set on creation only."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        account_id: str | None = None,
        account_management_access_token: str | None = None,
        default_responder_id: str | None = None,
        display_name: str | None = None,
        hsm_fallback_language: str | None = None,
        id: str | None = None,
        show_ai_disclaimer: bool | None = None,
        type: Literal["whatsapp"] | None = None,
    ) -> None:
        """Make a SunshineWhatsappIntegration from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineWhatsappIntegrationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SunshineWholeQuotedMessage(BaseObject):
    """Quoted message that the server knows."""

    message: Attribute[SunshineMessage | None, SunshineMessage | SunshineMessageDict | None]
    """Message that it is about."""
    type: Literal["message"]
    """What kind it is."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        message: SunshineMessage | SunshineMessageDict | None = None,
        type: Literal["message"] | None = None,
    ) -> None:
        """Make a SunshineWholeQuotedMessage from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SunshineWholeQuotedMessageDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
