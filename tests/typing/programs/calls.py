"""What type checkers must see of calls: terms of a search, tags of unions, texts and lists of texts. Never executed."""

from collections.abc import Sequence
from datetime import date, datetime
from enum import Enum
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Literal, assert_type

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import (
    AnyAuditEvent,
    Attachment,
    AuditEvent,
    AuditEventType,
    ChangeEvent,
    Comment,
    CommentEvent,
    Group,
    JobStatus,
    JobStatusResult,
    Organization,
    Ticket,
    User,
    VoiceCommentEvent,
)
from zenpy.lib.generator import BaseResultGenerator
from zenpy.lib.proxy import ProxyList


class Priority(Enum):
    HIGH = "high"


def terms(client: Zenpy, user: User, names: Sequence[str]) -> None:
    hits = client.search("printer", type="ticket", status="open", tags=["a", "b"], overflow="export")
    assert_type(hits, BaseResultGenerator[Ticket])
    client.search(type="ticket", created_between=(date(2026, 1, 1), date(2026, 1, 31)), assignee=None)
    client.search(type="ticket", updated_from=datetime(2026, 1, 1), updated_before="2026-02-01")
    client.search(type="ticket", requester=[user, 5, None], priority=Priority.HIGH, tags=names, ids=[1, 2])
    client.search(type="ticket", status=["new", "open"], status_less_than="solved", minus=["tags:spam"])
    client.search(type="ticket", has_attachment=True, fieldvalue=7, terms={"custom_field_123": "x"})
    client.search(type="organization", terms={"plan": ["gold", None], "renewal>=": date(2026, 1, 1)})
    for person in client.search(type="user", role="agent", created="4hours"):
        assert_type(person, User)
    several = client.search("printer", type=["ticket", "user"], status="open", role="agent")
    assert_type(several, BaseResultGenerator[Ticket | User | Group | Organization])
    assert_type(client.search.count(type=["ticket", "user"], created_after=date(2026, 1, 1)), int)
    for group in client.search_export(type="group", name="Support"):
        assert_type(group, Group)


async def terms_of_the_async_client(client: AsyncZenpy) -> None:
    async for ticket in client.search(type="ticket", status="open"):
        assert_type(ticket, Ticket)
    assert_type(await client.search.count(type="ticket", status="open"), int)


def hits_by_their_tag(client: Zenpy) -> None:
    for found in client.search("printer"):
        if found.result_type == "ticket":
            assert_type(found, Ticket)
        elif found.result_type == "user":
            assert_type(found, User)
        match found:
            case Group():
                print(found.name)
            case Organization():
                print(found.domain_names)
            case _:
                pass


def events_by_their_class(event: AnyAuditEvent) -> None:
    if isinstance(event, Comment):
        print(event.body)
    if isinstance(event, CommentEvent):
        assert_type(event.type, Literal["Comment"])
    match event:
        case Comment(body=body):
            print(body)
        case ChangeEvent():
            assert_type(event.type, Literal["Change"])
            print(event.previous_value)
        case AuditEvent():
            assert_type(event.type, AuditEventType)
        case _:
            pass


def events_by_comparing_their_tag(client: Zenpy) -> None:
    for audit in client.tickets.audits(1):
        for event in audit.events:
            if event.type == "Comment":
                assert_type(event, CommentEvent)
                print(event.body.upper(), event.public)
            elif event.type == "Change":
                assert_type(event, ChangeEvent)
                print(event.via)
            elif event.type == "VoiceComment":
                assert_type(event, VoiceCommentEvent)
            elif event.type == "FollowerNotification":
                assert_type(event, AuditEvent)
            elif str(event.type) == "A kind that is new":
                print(event.id)
        comments = [event for event in audit.events if event.type == "Comment"]
        print([comment.html_body for comment in comments])
        kinds: list[str] = [event.type for event in audit.events]
        print(kinds)


async def events_of_the_async_client(client: AsyncZenpy) -> None:
    async for audit in client.tickets.audits(1):
        for event in audit.events:
            if event.type != "Comment":
                continue
            assert_type(event, CommentEvent)


def events_by_their_tag(event: AnyAuditEvent) -> None:
    match event.type:
        case "Comment":
            print(event.body, event.author_id)
        case "Create":
            print(event.field_name, event.value)
        case _:
            pass


def lists_of_texts(client: Zenpy, names: Sequence[str], more: list[str]) -> None:
    ticket = Ticket(subject="x", tags=("a", "b"), collaborator_ids=[1])
    client.tickets.create({"subject": "x", "tags": ["a"]})
    Ticket(tags=names)
    Ticket(tags=more)
    ticket.tags = ["a"]
    ticket.tags = set(ticket.tags) | {"b"}
    ticket.tags = [*ticket.tags, "b"]
    ticket.tags = (tag.lower() for tag in names)
    client.users.add_tags(1, ["a"])
    client.users(external_ids=("a", "b"))


def jobs_and_downloads(client: Zenpy, attachment: Attachment, file: BinaryIO, place: str | None) -> None:
    assert_type(client.job_status.wait(client.tickets.create([Ticket(subject="x")])), JobStatus)
    assert_type(client.job_status.wait("j1", timeout=60, interval=5), JobStatus)
    assert_type(client.job_status.wait_all([client.tickets.create([Ticket(subject="x")]), "j1"]), list[JobStatus])
    assert_type(client.attachments.download(1), BytesIO)
    assert_type(client.attachments.download(attachment, "folder"), Path)
    assert_type(client.attachments.download(attachment, destination=Path("folder")), Path)
    assert_type(client.attachments.download(1, file), BinaryIO)
    assert_type(client.attachments.download(1, place), BytesIO | Path)


async def jobs_and_downloads_of_the_async_client(client: AsyncZenpy) -> None:
    assert_type(await client.job_status.wait("j1"), JobStatus)
    assert_type(await client.job_status.wait_all(["j1"], timeout=60), list[JobStatus])
    assert_type(await client.attachments.download(1), BytesIO)
    assert_type(await client.attachments.download(1, "folder"), Path)


def results_of_jobs(client: Zenpy) -> None:
    done = client.job_status.wait(client.tickets.create([Ticket(subject="x")]))
    assert_type(done.results, ProxyList[JobStatusResult])
    for result in done.results:
        assert_type(result, JobStatusResult)
        print(result.id, result.success, result.details)


def one_or_many(client: Zenpy, tickets: Ticket | list[Ticket]) -> None:
    client.tickets.delete(tickets)
    client.tickets.update(tickets)
