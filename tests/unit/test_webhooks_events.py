"""Events of webhooks: by family, of unknown types, and with bodies that the author defines."""

from __future__ import annotations

import dataclasses
import json
import pickle
from datetime import UTC, datetime
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zenpy.lib.api_objects import Comment, Organization, Ticket, User
from zenpy.lib.api_objects.help_centre_objects import Article, Post
from zenpy.webhooks import (
    AgentEvent,
    ArticleEvent,
    CommunityPostEvent,
    Event,
    EventType,
    OrganizationEvent,
    TicketEvent,
    UserEvent,
    Webhook,
    sign,
)

SECRET = "kept-between-us-and-zendesk"
TICKET: dict[str, Any] = {
    "actor_id": "8447388090494",
    "assignee_id": None,
    "brand_id": "8447346621310",
    "created_at": "2025-01-08T10:12:07Z",
    "custom_status": "8447320466430",
    "description": "It smokes.",
    "external_id": "00042",
    "form_id": "8646151517822",
    "id": "5158",
    "is_public": True,
    "priority": "LOW",
    "requester_id": "-1",
    "status": "OPEN",
    "subject": "The printer",
    "tags": ["hot"],
    "type": "INCIDENT",
    "via": {"channel": "web_service"},
}


def envelope(name: str, detail: object, subject: str, **change: Any) -> dict[str, Any]:
    return {
        "account_id": 22129848,
        "detail": detail,
        "event": change,
        "id": "01EVENT",
        "subject": subject,
        "time": "2025-01-08T10:12:07.672717030Z",
        "type": f"zen:event-type:{name}",
        "zendesk_event_version": "2022-11-06",
    }


def received(body: object) -> Event:
    """What the receiver makes of a body: bytes as they are, anything else as JSON."""
    sent = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Webhook(SECRET).event(sign(SECRET, sent, webhook_id="w", invocation_id="i"), sent)


def status_changed() -> TicketEvent:
    body = envelope(
        "ticket.status_changed", TICKET, "zen:ticket:5158", current="OPEN", previous="NEW", meta={"a": 1}
    )
    event = received(body)
    assert isinstance(event, TicketEvent)
    return event


def test_the_envelope_is_read_by_the_names_zendesk_gives() -> None:
    event = status_changed()
    assert event.type == "zen:event-type:ticket.status_changed"
    assert event.name == "ticket.status_changed"
    assert event.id == "01EVENT"
    assert event.time == datetime(2025, 1, 8, 10, 12, 7, 672717, UTC)
    assert event.zendesk_event_version == "2022-11-06"
    assert (event.subject, event.subject_id) == ("zen:ticket:5158", 5158)
    assert event.account_id == 22129848
    assert event.detail == TICKET
    assert event.event == {"current": "OPEN", "previous": "NEW", "meta": {"a": 1}}
    assert (event.current, event.previous) == ("OPEN", "NEW")
    assert (event.webhook_id, event.invocation_id) == ("w", "i")
    assert event.sent is not None


def test_a_ticket_comes_as_the_record_the_api_would_give() -> None:
    ticket = status_changed().ticket
    assert type(ticket) is Ticket
    assert (ticket.id, ticket.requester_id, ticket.assignee_id) == (5158, -1, None)
    assert (ticket.status, ticket.priority, ticket.type) == ("open", "low", "incident")
    assert (ticket.ticket_form_id, ticket.custom_status_id) == (8646151517822, 8447320466430)
    assert ticket.external_id == "00042"
    assert ticket.via is not None
    assert ticket.via.channel == "web_service"
    assert ticket.created == datetime(2025, 1, 8, 10, 12, 7, tzinfo=UTC)
    assert ticket.extra["actor_id"] == 8447388090494


def test_a_record_of_an_event_has_no_client_and_nothing_to_send() -> None:
    ticket = status_changed().ticket
    assert ticket.api is None
    assert ticket.to_dict(serialize=True) == {"id": 5158}
    ticket.tags.append("vip")
    assert ticket.to_dict(serialize=True) == {"id": 5158, "tags": ["hot", "vip"]}


def test_changing_the_record_does_not_change_the_event() -> None:
    event = status_changed()
    event.ticket.tags.append("vip")
    assert event.detail["tags"] == ["hot"]
    assert event.ticket.tags == ["hot"]


def test_a_comment_comes_as_a_record() -> None:
    author = {"id": "77", "is_staff": True, "name": "Jo"}
    payload = {"id": "5", "body": "On our way.", "is_public": False, "author": author}
    event = received(envelope("ticket.comment_added", TICKET, "zen:ticket:5158", comment=payload))
    assert isinstance(event, TicketEvent)
    comment = event.comment
    assert type(comment) is Comment
    assert (comment.id, comment.body, comment.public, comment.author_id) == (5, "On our way.", False, 77)
    assert status_changed().comment is None


FAMILIES: list[tuple[str, type[Event], str, type, dict[str, Any]]] = [
    ("user.name_changed", UserEvent, "user", User, {"id": "7", "organization_id": "8", "external_id": "9"}),
    (
        "organization.created",
        OrganizationEvent,
        "organization",
        Organization,
        {"id": "7", "group_id": "8", "external_id": "9"},
    ),
    ("article.published", ArticleEvent, "article", Article, {"id": "7"}),
    ("community_post.created", CommunityPostEvent, "post", Post, {"id": "7", "topic_id": "8"}),
]


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family[0])
def test_families_have_their_record(family: tuple[str, type[Event], str, type, dict[str, Any]]) -> None:
    name, kind, attribute, record_class, detail = family
    event = received(envelope(name, detail, "zen:x:7"))
    assert type(event) is kind
    record = getattr(event, attribute)
    assert type(record) is record_class
    as_numbers = {key: value if key == "external_id" else int(value) for key, value in detail.items()}
    assert record.to_dict() == as_numbers
    assert event.record is not None
    assert event.record.to_dict() == as_numbers
    assert type(received(envelope(f"{name}_in_a_new_way", detail, "zen:x:7"))) is kind


def test_an_agent_event_names_the_agent() -> None:
    event = received(
        envelope(
            "agent.state_changed", {"agent_id": "10011", "version": "2"}, "zen:agent:1", current="online"
        )
    )
    assert isinstance(event, AgentEvent)
    assert (event.agent_id, event.current, event.record) == (10011, "online", None)
    bare = received(envelope("agent.state_changed", {}, "zen:agent:10012"))
    assert isinstance(bare, AgentEvent)
    assert bare.agent_id == 10012


def test_the_id_of_the_subject_stands_in_for_one_that_is_missing() -> None:
    event = received(envelope("ticket.permanently_deleted", {}, "zen:ticket:5158"))
    assert isinstance(event, TicketEvent)
    assert event.ticket.to_dict() == {"id": 5158}


def test_an_unknown_event_can_be_read_whole() -> None:
    body = envelope("fridge.opened", {"id": "01J", "light": True}, "zen:fridge:01J", current=1)
    event = received(body)
    assert type(event) is Event
    assert (event.type, event.name) == ("zen:event-type:fridge.opened", "fridge.opened")
    assert (event.subject_id, event.current, event.record) == ("01J", 1, None)
    assert event.detail == {"id": "01J", "light": True}
    assert event.data == body


def test_what_is_missing_or_strange_in_an_envelope_is_none_or_empty() -> None:
    event = received({"type": "zen:event-type:ticket.created"})
    assert isinstance(event, TicketEvent)
    assert (event.id, event.time, event.subject, event.account_id) == (None, None, None, None)
    assert (event.detail, event.event, event.current, event.subject_id) == ({}, {}, None, None)
    assert event.ticket.to_dict() == {}
    strange = {"detail": [1], "event": None, "time": "noon", "account_id": "22", "id": 5, "subject": 7}
    event = received({"type": "zen:event-type:user.created", **strange})
    assert (event.detail, event.event, event.time, event.account_id) == ({}, {}, None, 22)
    assert event.data == {"type": "zen:event-type:user.created", **strange}


@pytest.mark.parametrize(
    "body",
    [
        {"ticket": 5, "type": "problem", "id": "x", "subject": "The printer"},
        {"type": 5},
        [1, 2],
        "text",
        5,
        None,
        {},
    ],
)
def test_the_body_of_a_trigger_is_the_data(body: object) -> None:
    event = received(body)
    assert type(event) is Event
    assert event.data == body
    assert (event.type, event.name, event.id, event.subject, event.detail) == (None, None, None, None, {})
    assert event.invocation_id == "i"


@pytest.mark.parametrize("body", [b"", b"<ticket/>", b"a=1&b=2", b"\xff\x00", b'{"half":', b"NaN"])
def test_a_body_that_is_no_json_stays_bytes(body: bytes) -> None:
    assert received(body).data == body


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=20,
    ),
    st.sampled_from(["ticket.x", "user.x", "agent.x", "article.x", "x"]),
)
def test_no_payload_breaks_reading(anything: Any, name: str) -> None:
    body = {
        **envelope(name, anything, "zen:x:1"),
        "event": anything,
        "account_id": anything,
        "time": anything,
    }
    event = received(body)
    assert event.data == body
    assert event.name == name
    _ = (event.record, event.current, event.previous, event.subject_id, getattr(event, "comment", None))
    assert received(anything).data == anything


def test_an_event_is_frozen_and_can_be_compared_hashed_and_pickled() -> None:
    event = status_changed()
    with pytest.raises(dataclasses.FrozenInstanceError):
        event.type = "zen:event-type:ticket.created"  # type: ignore[misc]  # what is shown
    again = pickle.loads(pickle.dumps(event))
    assert again == event
    assert type(again) is TicketEvent
    assert len({event, again}) == 1
    assert dataclasses.replace(event, id="other") != event


def test_the_repr_of_an_event_names_it_and_keeps_the_payload_out_of_logs() -> None:
    shown = repr(status_changed())
    assert shown.startswith("TicketEvent(type='zen:event-type:ticket.status_changed', id='01EVENT'")
    assert "smokes" not in shown
    assert "smokes" not in repr(received({"text": "smokes"}))


def test_every_listed_type_has_a_family_of_its_own() -> None:
    listed = get_args(get_args(EventType)[0])
    assert len(listed) == len(set(listed)) > 80
    for kind in listed:
        event = received({"type": kind, "subject": "zen:x:1"})
        assert type(event) is not Event, kind
        assert event.type == kind
