"""What type checkers must see of received webhooks: no error, and every assert_type holds. Never executed."""

from collections.abc import Iterable
from datetime import datetime
from email.message import Message
from typing import assert_type
from wsgiref.types import WSGIEnvironment

from zenpy import Zenpy
from zenpy.lib.api_objects import Comment, Organization, Ticket, User
from zenpy.lib.api_objects.help_centre_objects import Article, Post
from zenpy.lib.api_objects import BaseObject
from zenpy.lib.exception import ZenpyException
from zenpy.lib.proxy import ProxyList
from zenpy.webhooks import (
    AgentEvent,
    ArticleEvent,
    CommunityPostEvent,
    Delivery,
    Event,
    EventType,
    OrganizationEvent,
    Seen,
    StaleSignature,
    TicketEvent,
    UserEvent,
    Webhook,
    WebhookError,
    sign,
)


def building(client: Zenpy) -> list[Webhook]:
    return [
        Webhook("secret"),
        Webhook("new", "old", window=None),
        Webhook("secret", window=60.5, clock=lambda: 0),
        Webhook(client.webhooks.show_secret("01J")),
    ]


def receiving(webhook: Webhook, body: bytes, environ: WSGIEnvironment, message: Message) -> None:
    assert_type(webhook.event({"X-Name": "value"}, body), Event)
    webhook.event({b"x-name": b"value"}, body)
    webhook.event(environ, body.decode())
    webhook.event(message, bytearray(body))
    webhook.event([("x-name", "value")], memoryview(body))
    assert_type(webhook.verify({}, body), Delivery)


def receiving_asgi(webhook: Webhook, headers: Iterable[tuple[bytes, bytes]], body: bytes) -> Event:
    return webhook.event(headers, body)


def reading(event: Event) -> None:
    assert_type(event.type, EventType | None)
    assert_type(event.name, str | None)
    assert_type(event.time, datetime | None)
    assert_type(event.account_id, int | None)
    assert_type(event.record, BaseObject | None)
    assert_type(event.invocation_id, str | None)
    assert_type(event.current, object)
    if isinstance(event.data, dict):
        assert_type(event.data, dict[str, object])
    if event.type == "zen:event-type:ticket.created" or event.type == "zen:event-type:one.of.tomorrow":
        print(event.detail.get("id"), event.event["current"])
    match event:
        case TicketEvent():
            assert_type(event.ticket, Ticket)
            assert_type(event.record, Ticket)
            assert_type(event.ticket.id, int)
            assert_type(event.ticket.tags, ProxyList[str])
            assert_type(event.ticket.assignee, User | None)
            assert_type(event.comment, Comment | None)
            assert_type(event.detail.get("status"), str | None)
            assert_type(event.detail.get("id"), int | str | None)
        case UserEvent():
            assert_type(event.user, User)
            assert_type(event.record, User)
        case OrganizationEvent():
            assert_type(event.organization, Organization)
        case ArticleEvent():
            assert_type(event.article, Article)
        case CommunityPostEvent():
            assert_type(event.post, Post)
        case AgentEvent():
            assert_type(event.agent_id, int | None)
        case _:
            match event.data:
                case {"ticket_id": int(ticket_id)}:
                    assert_type(ticket_id, int)
                case [first, *_]:
                    assert_type(first, object)
                case bytes(text):
                    assert_type(text, bytes)
                case _:
                    pass


def dropping(event: Event, seen: Seen) -> None:
    assert_type(seen.first(event.invocation_id), bool)
    with seen.once(event.invocation_id) as first:
        assert_type(first, bool)


def refusing(webhook: Webhook) -> None:
    try:
        webhook.event(sign("secret", b"{}", at=datetime.now()), b"{}")
    except StaleSignature as error:
        assert_type(error.age, float | None)
    except WebhookError as error:
        assert_type(error.advice, str)
    except ZenpyException:
        pass
    assert_type(sign("secret"), dict[str, str])
