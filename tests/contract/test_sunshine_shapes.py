"""Facts of the official document of Sunshine Conversations (17.12.1) by which a slip of the spec is noticed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.contract.document import DOCUMENT, OPERATIONS, SCHEMAS, resolved

OURS = {
    one.id.removeprefix("sunshine_conversations."): one
    for one in OPERATIONS
    if one.data["x-zenpy-product"] == "sunshine_conversations"
}
#: By tag of the official document, how many operations it has; the page that a browser opens is not one of ours.
COUNTS = {
    "apps": 9,
    "attachments": 2,
    "conversations": 19,
    "integrations": 14,
    "switchboards": 8,
    "users": 12,
}
COUNTS |= {"oauth": 1, "token_info": 1, "authorization": 1}
PAGED = {"apps.list", "conversations.list", "conversations.participants.list", "conversations.messages.list"}
PAGED |= {"integrations.list", "users.clients.list"}
EMPTY = {
    "join",
    "create",
    "list",
    "show",
    "update",
    "upload",
    "sync",
    "token",
    "conversion_events",
    "delete_personal_information",
}
CONTENTS = "text carousel file form formResponse image list location template"
ACTIONS = "buy link locationRequest postback reply webview"
CHANNELS = "android apple custom instagram ios line mailgun messagebird messenger telegram twilio twitter unity viber web whatsapp"


def fields(name: str) -> dict[str, Any]:
    found: dict[str, Any] = SCHEMAS[name]["properties"]
    return found


def nullable(schema: Any) -> bool:
    return "null" in str(schema.get("type", "")) or {"type": "null"} in schema.get("anyOf", ())


def test_there_are_as_many_operations_as_in_the_official_document() -> None:
    assert {name: sum(one.startswith(f"{name}.") for one in OURS) for name in COUNTS} == COUNTS
    assert len(OURS) == 67


def test_the_lists_that_have_pages() -> None:
    assert {name for name, one in OURS.items() if one.pages} == PAGED
    assert OURS["conversations.messages.list"].pages == ("cursor_back",)


def test_what_has_nothing_to_answer_answers_200() -> None:
    silent = {name for name, one in OURS.items() if one.result["kind"] == "nothing"}
    assert {name for name in OURS if name.rpartition(".")[2] not in EMPTY} == silent
    assert {code for name in silent for code in OURS[name].data["responses"] if code < "3"} == {"200"}


def test_what_is_made_answers_201() -> None:
    made = {name for name, one in OURS.items() if "201" in one.data["responses"]}
    kinds = ("create", "upload", "join")
    assert made == {name for name in OURS if name.rpartition(".")[2] in kinds}


@pytest.mark.parametrize(
    ("union", "kinds"),
    [
        ("SunshineContent", CONTENTS),
        ("SunshineAction", ACTIONS),
        ("SunshineIntegration", CHANNELS),
        ("SunshineMatchCriteria", "mailgun messagebird twilio whatsapp"),
        ("SunshineQuotedMessage", "message externalMessageId"),
    ],
)
def test_the_kinds_of_unions(union: str, kinds: str) -> None:
    assert list(SCHEMAS[union]["discriminator"]["mapping"]) == kinds.split()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "SunshineMessage",
            "activity author content deleted destination id metadata override quotedMessage received references schema source",
        ),
        ("SunshineTextContent", "actions blockChatInput htmlText markdownText payload text type"),
        (
            "SunshineUser",
            "authenticated brandId externalId hasPaymentInfo id identities metadata profile signedUpAt toBeRetained zendeskId",
        ),
        (
            "SunshineParticipant",
            "clientAssociations id lastRead subscribeSDKClient unreadCount userExternalId userId",
        ),
        ("SunshineWebhook", "id includeFullSource includeFullUser secret target triggers version"),
        ("SunshineSwitchboard", "defaultSwitchboardIntegrationId enabled id"),
        ("SunshineProfile", "avatarUrl email givenName locale localeOrigin surname"),
        ("SunshineDestination", "integrationId integrationType"),
        ("SunshineOverride", "apple line messenger whatsapp"),
        ("SunshineAppleOverride", "payload withCapabilities"),
        ("SunshineAppleDataReference", "bid key owner signature url"),
        ("SunshineCoordinates", "lat long"),
        ("SunshinePlace", "address name"),
        ("SunshineFormOption", "label name"),
        ("SunshineMessengerOptions", "messenger_extensions webview_share_button"),
    ],
)
def test_the_fields_of_records(name: str, expected: str) -> None:
    assert sorted(fields(name)) == expected.split()


def test_what_may_be_null() -> None:
    user = [name for name, one in fields("SunshineUser").items() if nullable(one)]
    assert user == ["externalId", "zendeskId", "brandId", "metadata"]
    talk = [name for name, one in fields("SunshineConversation").items() if nullable(one)]
    assert {"displayName", "description", "iconUrl", "businessLastRead", "lastUpdatedAt", "metadata"} <= set(
        talk
    )


@pytest.mark.parametrize("verb", ["accept", "offer", "pass", "release"])
def test_properties_of_control_may_be_null(verb: str) -> None:
    body = OURS[f"conversations.{verb}_control"].data["requestBody"]["content"]["application/json"]["schema"]
    assert nullable(resolved(body)["properties"]["metadata"])


@pytest.mark.parametrize(
    ("record", "name", "kind"),
    [
        ("SunshineMessage", "destination", "SunshineDestination"),
        ("SunshineMessage", "override", "SunshineOverride"),
        ("SunshineOverride", "apple", "SunshineAppleOverride"),
        ("SunshineLocationContent", "coordinates", "SunshineCoordinates"),
        ("SunshineLocationContent", "location", "SunshinePlace"),
        ("SunshineCarouselContent", "displaySettings", "SunshineDisplaySettings"),
        ("SunshineFormField", "options", "SunshineFormOption"),
        ("SunshineChannelOptions", "messenger", "SunshineMessengerOptions"),
        ("SunshineMetaEvents", "payload", "SunshineMetaEventsPayload"),
    ],
)
def test_parts_of_messages_are_described(record: str, name: str, kind: str) -> None:
    assert f"#/components/schemas/{kind}" in str(fields(record)[name])


def test_where_it_is_and_how_it_signs_in() -> None:
    paths = [
        path for path, one in DOCUMENT["paths"].items() if "sunshine_conversations.users.show" in str(one)
    ]
    (path,) = paths
    urls = [one["url"] for one in DOCUMENT["paths"][path]["servers"]]
    assert urls == [
        "https://{subdomain}.zendesk.com/sc",
        "https://api.smooch.io",
        "https://api.eu-1.smooch.io",
    ]
    assert OURS["users.show"].data["security"] == [{"sunshineKey": []}, {"sunshineToken": []}]
    assert OURS["oauth.token"].data["security"] == []
    assert {code for code in ("402", "423") if code in OURS["apps.create"].data["responses"]} == {"402"}
    assert "423" in OURS["conversations.messages.create"].data["responses"]
