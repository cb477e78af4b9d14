"""What a call says: the envelope of Zendesk's events by family, and the bodies that triggers and automations send.

Reading is lenient: what is missing or has an unexpected shape reads as None or as empty, an unknown type is an
`Event`, and `data` always has the whole body unchanged.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias, cast

import orjson

from zenpy.lib.records.dates import parse_date
from zenpy.webhooks.names import PREFIX
from zenpy.webhooks.records import number, record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from zenpy.lib.api_objects.help_centre_objects import Article, Post
    from zenpy.lib.api_objects.organizations import Organization
    from zenpy.lib.api_objects.tickets import Comment, Ticket
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.records.base import BaseObject
    from zenpy.webhooks.details import (
        AgentDetail,
        ArticleDetail,
        CommunityPostDetail,
        OrganizationDetail,
        TicketDetail,
        UserDetail,
    )
    from zenpy.webhooks.names import EventType

#: A whole body: a JSON value, or the bytes of a body that is not JSON.
Data: TypeAlias = dict[str, object] | list[object] | str | float | bool | bytes | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One call of a webhook.

    The fields of the envelope have the names Zendesk gives them. In the body of a trigger or an automation there is no
    envelope: then `type` is None, and `data` is what the webhook's author wrote.

    Attributes:
        data: the whole body: decoded if it is JSON, else the bytes.
        type: what happened, such as `zen:event-type:ticket.status_changed`.
        id: which event it is; the same for all webhooks that get it.
        time: when it happened.
        zendesk_event_version: which form the payload has; a date.
        subject: what it is about, such as `zen:ticket:35436`.
        account_id: in which account.
        detail: what the subject is now, as Zendesk sent it.
        event: what changed, as Zendesk sent it.
        webhook_id: which webhook called.
        invocation_id: which call it is; the same when Zendesk tries again, so repeats can be dropped (`Seen`).
        sent: when the call was signed.
    """

    data: Data = field(repr=False, hash=False)
    type: EventType | None = None
    id: str | None = None
    time: datetime | None = None
    zendesk_event_version: str | None = None
    subject: str | None = None
    account_id: int | None = None
    detail: Mapping[str, object] = field(default_factory=dict, repr=False, hash=False)
    event: Mapping[str, object] = field(default_factory=dict, repr=False, hash=False)
    webhook_id: str | None = None
    invocation_id: str | None = None
    sent: datetime | None = None

    @property
    def name(self) -> str | None:
        """The type without the beginning that all types have: `ticket.status_changed`."""
        return None if self.type is None else self.type.removeprefix(PREFIX)

    @property
    def subject_id(self) -> int | str | None:
        """The id at the end of the subject."""
        last = (self.subject or "").rpartition(":")[2]
        return cast("int | str", number(last)) if last else None

    @property
    def current(self) -> object:
        """What the changed field is now, as Zendesk sent it (in events about tickets statuses are in capitals)."""
        return self.event.get("current")

    @property
    def previous(self) -> object:
        """What the changed field was before, as Zendesk sent it."""
        return self.event.get("previous")

    @property
    def record(self) -> BaseObject | None:
        """What the event is about, as a new record without a client; None if there is no class for it.

        It has the keys that the event has, which are fewer than the API's. Ids are numbers, and a ticket's status,
        priority and type are written as in the API.
        """
        return None

    def _record(self, spec: str) -> BaseObject:
        """The detail as a record, with the id from the subject if it has none."""
        identity = {} if self.subject_id is None else {"id": self.subject_id}
        return record(spec, {**identity, **self.detail})


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketEvent(Event):
    """Something happened to a ticket (`ticket.*`)."""

    detail: TicketDetail = field(default_factory=lambda: TicketDetail(), repr=False, hash=False)

    @property
    def ticket(self) -> Ticket:
        """The ticket as it is now: a new record without a client, with the keys that the event has."""
        return cast("Ticket", self._record("Ticket"))

    @property
    def comment(self) -> Comment | None:
        """The comment that was added or changed: a new record without a client; None in events that have none."""
        found = self.event.get("comment")
        if not isinstance(found, dict):
            return None
        payload = {key: value for key, value in found.items() if key != "author"}
        author = found.get("author")
        if isinstance(author, dict) and "id" in author:
            payload["author_id"] = author["id"]
        return cast("Comment", record("Comment", payload))

    @property
    def record(self) -> Ticket:
        """The same as `ticket`."""
        return self.ticket


@dataclass(frozen=True, slots=True, kw_only=True)
class UserEvent(Event):
    """Something happened to a user (`user.*`)."""

    detail: UserDetail = field(default_factory=lambda: UserDetail(), repr=False, hash=False)

    @property
    def user(self) -> User:
        """The user as it is now: a new record without a client, with the keys that the event has."""
        return cast("User", self._record("User"))

    @property
    def record(self) -> User:
        """The same as `user`."""
        return self.user


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizationEvent(Event):
    """Something happened to an organization (`organization.*`)."""

    detail: OrganizationDetail = field(default_factory=lambda: OrganizationDetail(), repr=False, hash=False)

    @property
    def organization(self) -> Organization:
        """The organization as it is now: a new record without a client, with the keys that the event has."""
        return cast("Organization", self._record("Organization"))

    @property
    def record(self) -> Organization:
        """The same as `organization`."""
        return self.organization


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleEvent(Event):
    """Something happened to an article of the help center (`article.*`)."""

    detail: ArticleDetail = field(default_factory=lambda: ArticleDetail(), repr=False, hash=False)

    @property
    def article(self) -> Article:
        """The article: a new record without a client that has little more than its id."""
        return cast("Article", self._record("HelpCenterArticle"))

    @property
    def record(self) -> Article:
        """The same as `article`."""
        return self.article


@dataclass(frozen=True, slots=True, kw_only=True)
class CommunityPostEvent(Event):
    """Something happened to a post of the community (`community_post.*`)."""

    detail: CommunityPostDetail = field(default_factory=lambda: CommunityPostDetail(), repr=False, hash=False)

    @property
    def post(self) -> Post:
        """The post: a new record without a client that has little more than its id."""
        return cast("Post", self._record("HelpCenterPost"))

    @property
    def record(self) -> Post:
        """The same as `post`."""
        return self.post


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentEvent(Event):
    """An agent's state, channels or work changed (`agent.*`)."""

    detail: AgentDetail = field(default_factory=lambda: AgentDetail(), repr=False, hash=False)

    @property
    def agent_id(self) -> int | None:
        """The agent's id as a user."""
        found = number(self.detail.get("agent_id", self.subject_id))
        return found if isinstance(found, int) else None


_FAMILIES: Mapping[str, type[Event]] = {
    "agent": AgentEvent,
    "article": ArticleEvent,
    "community_post": CommunityPostEvent,
    "organization": OrganizationEvent,
    "ticket": TicketEvent,
    "user": UserEvent,
}


def event_from(
    body: bytes,
    *,
    webhook_id: str | None = None,
    invocation_id: str | None = None,
    sent: datetime | None = None,
) -> Event:
    """The event in a body of any content; nothing is verified here."""
    data = _decode(body)
    found = data if isinstance(data, dict) else {}
    kind = _text(found.get("type"))
    if kind is None or not kind.startswith(PREFIX):
        return Event(data=data, webhook_id=webhook_id, invocation_id=invocation_id, sent=sent)
    family = kind.removeprefix(PREFIX).partition(".")[0]
    account = number(found.get("account_id"))
    return _FAMILIES.get(family, Event)(
        data=data,
        type=kind,
        id=_text(found.get("id")),
        time=parse_date(found.get("time")),
        zendesk_event_version=_text(found.get("zendesk_event_version")),
        subject=_text(found.get("subject")),
        account_id=account if isinstance(account, int) else None,
        detail=_mapping(found.get("detail")),
        event=_mapping(found.get("event")),
        webhook_id=webhook_id,
        invocation_id=invocation_id,
        sent=sent,
    )


def _decode(body: bytes) -> Data:
    try:
        return cast("Data", orjson.loads(body))
    except orjson.JSONDecodeError:
        try:
            # slower, but it accepts lone surrogates
            return cast("Data", json.loads(body, parse_constant=_refuse_constant))
        except (ValueError, RecursionError):
            return body


def _refuse_constant(name: str) -> object:
    """NaN and Infinity are not JSON, although Python reads them."""
    raise ValueError(name)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}
