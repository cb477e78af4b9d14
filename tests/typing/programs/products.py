"""Each product as type checkers see it: what its calls take, and what they give."""

from asyncio import TaskGroup, gather, run
from datetime import date, datetime
from pathlib import Path
from typing import IO, assert_type

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import (
    AccessRule,
    ChangeEvent,
    Comment,
    Count,
    CustomField,
    CustomObject,
    CustomObjectRecord,
    Group,
    Holiday,
    Invocation,
    JobStatus,
    Organization,
    Schedule,
    SideConversation,
    SideConversationEvent,
    SideConversationMessage,
    Ticket,
    TicketAudit,
    User,
    Webhook,
    WebhookSecret,
)
from zenpy.lib.api_objects.chat_objects import Chat
from zenpy.lib.api_objects.engagement import Engagement
from zenpy.lib.api_objects.help_centre_objects import Comment as ArticleComment
from zenpy.lib.api_objects.help_centre_objects import Article, Post, Section, Topic, Translation, Vote
from zenpy.lib.api_objects.talk_objects import AgentsOverview, AvailablePhoneNumber, CallPe, PhoneNumbers
from zenpy.lib.api_objects.zis_objects import Bundle, Integration, JobSpec
from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.proxy import ProxyList


def help_center(client: Zenpy, section: Section) -> None:
    articles = client.help_center.articles
    assert_type(articles(id=1), Article)
    assert_type(articles(id=1, locale="de"), Article)
    assert_type(articles(locale="de", sort_by="updated_at", include=["users"]), BaseResultGenerator[Article])
    made = articles.create(section, Article(title="Hello", body="<p>…</p>", locale="de"), notify_subscribers=False)
    assert_type(made, Article)
    assert_type(made.author, User | None)
    assert_type(articles.create_translation(made, {"locale": "en", "title": "Hello"}), Translation)
    assert_type(articles.vote_up(made), Vote)
    assert_type(articles.search("how to", created_after=date(2026, 1, 1)), BaseResultGenerator[Article])
    assert_type(articles.archive(made), None)
    for post in client.help_center.posts(filter_by="planned", include="users"):
        assert_type(post, Post)
        assert_type(post.topic, Topic | None)
    for comment in client.help_center.articles.comments(made):
        assert_type(comment, ArticleComment)


def chat(client: Zenpy, since: datetime) -> None:
    assert_type(client.chats(id="2607.1"), Chat)
    assert_type(client.chats(ids=["1", "2"]), BaseResultGenerator[Chat])
    assert_type(client.chats.incremental.chats(start_time=since, unique=True), BaseResultGenerator[Chat])
    assert_type(client.chats.delete("2607.1"), None)


def talk(client: Zenpy, agent: User, ticket: Ticket) -> None:
    assert_type(client.talk.phone_numbers(id=1), PhoneNumbers)
    assert_type(client.talk.phone_numbers.search(country="DE"), BaseResultGenerator[AvailablePhoneNumber])
    assert_type(client.talk.agents_overview(), AgentsOverview)
    assert_type(client.talk_pe.create_ticket(agent, Ticket(subject="A call")), TicketAudit)
    assert_type(client.talk_pe.display_ticket(agent.id, ticket), None)
    assert_type(client.calls(id=1), CallPe)


def integrations(client: Zenpy, job_spec: str) -> None:
    registry = client.zis.registry
    assert_type(registry.create_integration("acme", "What it does"), Integration)
    assert_type(registry.bundles("acme"), BaseResultGenerator[Bundle])
    assert_type(registry.job_specs("acme"), BaseResultGenerator[JobSpec])
    assert_type(registry.install("acme", job_spec), None)


def webhooks(client: Zenpy) -> None:
    hook = client.webhooks.create(Webhook(name="Mine", endpoint="https://example.com", status="active"))
    assert_type(hook, Webhook)
    assert_type(hook.id, str)
    assert_type(client.webhooks.show_secret(hook), WebhookSecret)
    assert_type(client.webhooks(filter_status="inactive", sort="-name"), BaseResultGenerator[Webhook])
    for invocation in client.webhooks.invocations(hook, filter_from_ts=datetime.now()):
        assert_type(invocation, Invocation)


def beside_tickets(client: Zenpy, ticket: Ticket) -> None:
    message = SideConversationMessage(subject="Could you look?", body="Please.")
    talk = client.side_conversations.create(ticket, message=message)
    assert_type(talk, SideConversation)
    assert_type(client.side_conversations.reply(ticket, talk, message={"body": "Thanks."}), SideConversation)
    for event in client.side_conversations.events(ticket, talk, include=["side_conversations"]):
        assert_type(event, SideConversationEvent)


def hours(client: Zenpy) -> None:
    schedule = client.schedules.create({"name": "Weekdays", "time_zone": "Berlin"})
    assert_type(schedule, Schedule)
    client.schedules.holidays.create(schedule, Holiday(name="New year", start_date="2027-01-01", end_date="2027-01-01"))
    assert_type(client.schedules.holidays(schedule, start_date=date(2027, 1, 1)), BaseResultGenerator[Holiday])
    assert_type(client.schedules.delete(schedule), None)


def objects(client: Zenpy) -> None:
    boat = client.custom_objects.create(CustomObject(key="boat", title="Boat", title_pluralized="Boats"))
    assert_type(boat, CustomObject)
    records = client.custom_objects.records
    assert_type(records.create(boat, {"name": "Ada"}), CustomObjectRecord)
    assert_type(records("boat", sort="-updated_at"), BaseResultGenerator[CustomObjectRecord])
    assert_type(records.count("boat"), Count)
    assert_type(client.custom_objects.access_rules(boat), BaseResultGenerator[AccessRule])
    job = client.custom_objects.jobs.create("boat", {"action": "create", "items": [{"name": "Bob"}]})
    assert_type(job, JobStatus)


def engagements(client: Zenpy, since: datetime) -> None:
    for spell in client.engagements(start_time=since, channel="email"):
        assert_type(spell, Engagement)


def payloads(client: Zenpy, ticket: Ticket) -> None:
    again = ticket.to_dict()
    again["tags"] = [*again.get("tags", ()), "copied"]
    assert_type(client.tickets.create(again), TicketAudit)
    assert_type(client.tickets.create([again, ticket]), JobStatus)
    ticket.comment = {"body": "As a mapping.", "public": False}
    assert_type(ticket.tags, ProxyList[str])
    assert_type(client.users.create(User(name="Jo").to_dict()), User)


async def asynchronous(client: AsyncZenpy, section: Section, since: datetime) -> None:
    assert_type(await client.help_center.articles(id=1, locale="de"), Article)
    assert_type(client.help_center.articles(locale="de"), AsyncResultGenerator[Article])
    assert_type(await client.help_center.articles.create(section, {"title": "Hello"}), Article)
    async for chat in client.chats.incremental.chats(start_time=since):
        assert_type(chat, Chat)
    assert_type(await client.talk.agents_overview(), AgentsOverview)
    assert_type(await client.zis.registry.install("acme", "spec"), None)
    assert_type(await client.webhooks.show_secret("01H"), WebhookSecret)
    assert_type([one async for one in client.side_conversations(1)], list[SideConversation])
    assert_type(await client.schedules(id=1), Schedule)
    assert_type(await client.custom_objects.records("boat", id="01H"), CustomObjectRecord)
    async for spell in client.engagements():
        assert_type(spell, Engagement)
    post = await client.help_center.posts(id=1)
    assert_type(await post.awaitable_attrs.topic, Topic | None)
    first, second = client.tickets(id=1), client.tickets(id=2)
    assert_type([await first, await second], list[Ticket])


async def tasks(client: AsyncZenpy) -> None:
    async with TaskGroup() as group:
        one = group.create_task(client.tickets(id=1))
        two = group.create_task(client.users.me())
        three = group.create_task(client.attachments.download(1))
    assert_type(one.result(), Ticket)
    assert_type(two.result(), User)
    content: Path | IO[bytes] = three.result()
    print(content)
    assert_type(await gather(client.tickets(id=1), client.users.me()), tuple[Ticket, User])
    assert_type(run(client.tickets.create([Ticket(subject="New")])), JobStatus)


def mixed(client: Zenpy, ticket: Ticket, user: User) -> None:
    ticket.collaborators = [1, user, {"name": "Jo", "email": "jo@example.com"}]
    ticket.custom_fields = [{"id": 1, "value": "x"}, CustomField(id=2, value=True)]
    Ticket(subject="New", requester={"name": "Jo", "email": "jo@example.com"}, assignee=5, tags=("a", "b"))
    token = client.attachments.upload("log.txt").token
    assert_type(token, str)
    ticket.comment = Comment(body="See the log.", uploads=[token])
    for found in client.search("refund"):
        assert_type(found, Ticket | User | Organization | Group)
    for audit in client.tickets.audits(ticket):
        for event in audit.events:
            if isinstance(event, Comment):
                assert_type(event.body, str)
            elif isinstance(event, ChangeEvent):
                print(event.field_name)
