"""What the `detail` of an event holds, by family, for type checkers.

Nothing checks these at run time, and Zendesk may leave keys out and add others: read with `.get`. Most ids are texts
of digits. `event.record` is the same as a record, with ids as numbers.
"""

from __future__ import annotations

from typing import TypeAlias, TypedDict

Id: TypeAlias = int | str


class ViaDetail(TypedDict, total=False):
    """Where a ticket came from."""

    channel: str


class TicketDetail(TypedDict, total=False):
    """The ticket after the event; status, priority and type in capitals."""

    id: Id
    actor_id: Id | None
    assignee_id: Id | None
    brand_id: Id | None
    created_at: str
    custom_status: Id | None
    description: str | None
    external_id: str | None
    form_id: Id | None
    group_id: Id | None
    is_public: bool
    organization_id: Id | None
    priority: str | None
    requester_id: Id | None
    status: str | None
    subject: str | None
    submitter_id: Id | None
    tags: list[str]
    type: str | None
    updated_at: str
    via: ViaDetail


class UserDetail(TypedDict, total=False):
    """The user after the event."""

    id: Id
    created_at: str
    default_group_id: Id | None
    email: str | None
    external_id: str | None
    organization_id: Id | None
    role: str
    updated_at: str


class OrganizationDetail(TypedDict, total=False):
    """The organization after the event."""

    id: Id
    created_at: str
    external_id: str | None
    group_id: Id | None
    name: str
    shared_comments: bool
    shared_tickets: bool
    updated_at: str


class ArticleDetail(TypedDict, total=False):
    """The article that the event is about."""

    id: Id
    brand_id: Id | None


class CommunityPostDetail(TypedDict, total=False):
    """The community post that the event is about."""

    id: Id
    brand_id: Id | None
    topic_id: Id | None


class AgentDetail(TypedDict, total=False):
    """The agent that the event is about."""

    account_id: Id
    agent_id: Id
    version: Id
