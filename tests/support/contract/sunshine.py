"""What calls of Sunshine Conversations need: users who take part, integrations of a known type, files that are there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours.attachments.files import store_file

if TYPE_CHECKING:
    from tests.support.contract.call_setup import CallSetup

HOME = "sunshine_conversations"
TALKS = f"{HOME}.conversations"
STORED: Mapping[str, Mapping[str, object]] = {
    "SunshineConversation": {"type": "sdkGroup", "isDefault": False},
    "SunshineIntegration": {"type": "web"},
    "SunshineUser": {"identities": [{"type": "email", "value": "someone@example.com"}]},
}
CRITERIA = {"type": "twilio", "integrationId": "text", "phoneNumber": "+15145550100"}


def user_id(setup: CallSetup) -> object:
    """The id of a user of the app who takes part in all of its conversations."""
    found = [one for one in setup.sandbox.records("SunshineUser") if one.get("surname") != "elsewhere"]
    user = found[0] if found else setup.add("SunshineUser")
    known = {one["conversationId"] for one in _places(setup, user.key)}
    for one in setup.sandbox.records("SunshineConversation"):
        if one.key not in known:
            owners = {"appId": setup.path["appId"], "conversationId": one.key}
            facts = {"userId": user.key, "userExternalId": user["externalId"], "unreadCount": 0}
            setup.sandbox.add("SunshineParticipant", facts, **owners)
    return user.key


def _places(setup: CallSetup, user: str) -> list[dict[str, str]]:
    return [one.parents for one in setup.sandbox.records("SunshineParticipant") if one["userId"] == user]


def external_id(setup: CallSetup) -> object:
    """The external id of the same user."""
    key = user_id(setup)
    return next(one["externalId"] for one in setup.sandbox.records("SunshineUser") if one.key == key)


def participant_id(setup: CallSetup) -> object:
    """What the same user takes part as."""
    key = user_id(setup)
    return next(one.key for one in setup.sandbox.records("SunshineParticipant") if one["userId"] == key)


def file_url(setup: CallSetup) -> object:
    """The address of an uploaded file; each request removes one of its own."""
    return store_file(setup.sandbox.account, "notes.txt", b"content", None)["content_url"]


def member(setup: CallSetup) -> object:
    """The id of an integration of a switchboard."""
    return setup.add("SunshineSwitchboardIntegration").key


Value = Callable[["CallSetup"], object]
PEOPLE: dict[str, Value] = {"user_id": user_id, "user_external_id": external_id}
VALUES_OF: Mapping[str, Mapping[str, object]] = {
    f"{TALKS}.list": {"filter_user_id": user_id, "filter_user_external_id": external_id},
    f"{TALKS}.join": PEOPLE,
    f"{TALKS}.leave": {**PEOPLE, "participant_id": participant_id},
    f"{TALKS}.pass_control": {"switchboard_integration": member},
    f"{TALKS}.offer_control": {"switchboard_integration": member},
    f"{HOME}.attachments.remove": {"media_url": file_url},
    f"{HOME}.users.list": {"filter_identities_email": "someone@example.com"},
    f"{HOME}.users.clients.create": {"match_criteria": lambda setup: CRITERIA},
}
NEEDED: Mapping[str, tuple[str, ...]] = {
    f"{TALKS}.list": ("filter[userId]",),
    f"{TALKS}.join": ("userId",),
    f"{TALKS}.leave": ("userId",),
}


def sent(setup: CallSetup, kind: str) -> dict[str, object]:
    """Fields that a new record of a kind must have."""
    if kind == "SunshineConversation":
        return {"type": "sdkGroup", "participants": [{"userId": setup.related("SunshineUser")}]}
    return {"type": "web"} if kind == "SunshineIntegration" else {}


def prepare(setup: CallSetup) -> None:
    """Bring the sandbox into the state that the operation needs."""
    if setup.operation.id == f"{HOME}.users.sync":
        setup.add("SunshineUser", zendeskId=setup.path["zendeskId"])
    if setup.operation.id == f"{TALKS}.leave":
        user_id(setup)
