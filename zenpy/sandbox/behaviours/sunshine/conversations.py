"""Conversations: who takes part, and which integration is in control."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.problems import listed_problem, not_found

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

APP = "/sc/v2/apps/{}"
CONVERSATION = f"{APP}/conversations/{{}}"


@behaves("SunshineConversation")
class Conversations(Behaviour):
    """Conversations: their participants are records of their own."""

    def check(self, data: Json, record: Record | None) -> None:
        """Refuse a personal conversation that has not exactly one participant.

        Raises:
            Problem: a 400.
        """
        if record is None and data.get("type") == "personal" and len(data.get("participants") or ()) != 1:
            raise listed_problem(400, "bad_request", "a personal conversation has exactly one participant")

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        """Create a conversation with its participants."""
        app = (parents or {}).get("appId", "")
        users = [named_user(self, app, one) for one in data.get("participants") or ()]
        conversation = super().create(data, parents)
        moment = self.account.clock.iso()
        conversation.update(createdAt=moment, lastUpdatedAt=moment)
        for user in users:
            is_first = not participants_with(self, user.key)
            conversation["isDefault"] = conversation["isDefault"] or (
                is_first and data.get("type") == "personal"
            )
            add_participant(self, conversation, user)
        return conversation

    def delete(self, record: Record) -> None:
        """Delete a conversation with what belongs to it.

        Raises:
            Problem: a 400, it is the default conversation of a user.
        """
        if record.get("isDefault"):
            raise listed_problem(400, "bad_request", "the default conversation cannot be deleted")
        for kind in ("SunshineMessage", "SunshineParticipant"):
            for one in self.store.under(kind, "conversationId", record.key):
                self.store.remove(one)
        super().delete(record)


def named_user(behaviour: Behaviour, app: str, named: Json) -> Record:
    """The user that a body names, by id or by external id.

    Raises:
        Problem: a 404, there is none.
    """
    for user in behaviour.store.all("SunshineUser"):
        names = (named.get("userId") == user.key, named.get("userExternalId") == user.get("externalId"))
        given = ("userId" in named, bool(named.get("userExternalId")))
        if user.parents.get("appId") == app and any(a and b for a, b in zip(given, names, strict=True)):
            return user
    raise not_found()


def participants_with(behaviour: Behaviour, user: str) -> list[Record]:
    """What a user takes part in."""
    return behaviour.store.all("SunshineParticipant", userId=user)


def add_participant(behaviour: Behaviour, conversation: Record, user: Record) -> Record:
    """Let a user take part; one who does already stays."""
    for known in behaviour.store.under("SunshineParticipant", "conversationId", conversation.key):
        if known["userId"] == user.key:
            return known
    owners = {"appId": conversation.parents["appId"], "conversationId": conversation.key}
    facts = {"userId": user.key, "userExternalId": user.get("externalId")}
    participant = behaviour.store.put("SunshineParticipant", facts, owners)
    participant["unreadCount"] = 0
    return participant


def conversation_of(call: Call) -> Record:
    """The conversation that a path names.

    Raises:
        Problem: a 404, there is none.
    """
    return call.need("SunshineConversation", call.params["conversationId"])


@lists(f"{APP}/conversations")
def conversations_of_user(call: Call) -> list[Record]:
    """The conversations of one user, whom the query names."""
    wanted = {
        "userId": call.request.value("filter[userId]"),
        "userExternalId": call.request.value("filter[userExternalId]"),
    }
    given = {name: value for name, value in wanted.items() if value}
    if len(given) != 1:
        raise listed_problem(400, "bad_request", "give filter[userId] or filter[userExternalId]")
    behaviour = call.account.behaviour_of("SunshineConversation")
    user = named_user(behaviour, call.params["appId"], given)
    places = {one.parents["conversationId"] for one in participants_with(behaviour, user.key)}
    return [one for one in call.store.all("SunshineConversation") if one.key in places]


@answers(f"POST {CONVERSATION}/join")
def join(call: Call) -> Answer:
    """Let a user take part in a conversation."""
    conversation = conversation_of(call)
    if conversation.get("type") == "personal":
        raise listed_problem(400, "bad_request", "nobody can join a personal conversation")
    behaviour = call.account.behaviour_of("SunshineConversation")
    user = named_user(behaviour, call.params["appId"], call.body)
    return call.one(add_participant(behaviour, conversation, user))


@answers(f"POST {CONVERSATION}/leave")
def leave(call: Call) -> Answer:
    """Take a user out of a conversation."""
    known = call.store.under("SunshineParticipant", "conversationId", conversation_of(call).key)
    named = {
        "id": call.body.get("participantId"),
        "userId": call.body.get("userId"),
        "userExternalId": call.body.get("userExternalId"),
    }
    for one in known:
        if any(value is not None and one.get(name) == value for name, value in named.items()):
            call.store.remove(one)
            return {}
    raise not_found()


@answers(f"POST {CONVERSATION}/passControl", f"POST {CONVERSATION}/offerControl")
def pass_or_offer(call: Call) -> Answer:
    """Give control to an integration of the switchboard, or offer it."""
    conversation, wanted = conversation_of(call), call.body.get("switchboardIntegration")
    for one in call.store.all("SunshineSwitchboardIntegration"):
        if wanted in (one.key, one.get("name"), one.get("integrationType")):
            shown = {name: one.get(name) for name in ("id", "name", "integrationId", "integrationType")}
            side = "active" if call.route.last == "passControl" else "pending"
            conversation[f"{side}SwitchboardIntegration"] = shown
            return {}
    raise not_found()


@answers(f"POST {CONVERSATION}/acceptControl")
def accept(call: Call) -> Answer:
    """Let the integration have control to which it was offered."""
    conversation = conversation_of(call)
    conversation["activeSwitchboardIntegration"] = conversation["pendingSwitchboardIntegration"]
    conversation["pendingSwitchboardIntegration"] = None
    return {}


@answers(f"POST {CONVERSATION}/releaseControl")
def release(call: Call) -> Answer:
    """Give control up."""
    conversation_of(call).update(activeSwitchboardIntegration=None, pendingSwitchboardIntegration=None)
    return {}
