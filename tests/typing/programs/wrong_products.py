"""What must be refused, product by product: each marked line is an error for every checker."""

from datetime import datetime

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Comment, Organization, Schedule, Ticket, User, Webhook
from zenpy.lib.api_objects.help_centre_objects import Article, Section


def values(client: Zenpy) -> None:
    client.tickets(include=["usrs"])  # error
    client.tickets(include="audits")  # error
    client.users(include=["last_audits"])  # error
    client.tickets(ids=[1], include=["slas"])  # error: only by id
    client.tickets(sort_by="prioritty")  # error
    client.webhooks(filter_status="active ")  # error
    client.webhooks(sort="created")  # error
    client.help_center.posts(filter_by="open")  # error
    client.help_center.articles(sort_by="votes")  # error
    Webhook(status=True)  # error
    User(role=1)  # error
    Ticket(priority=3)  # error


def forms(client: Zenpy, section: Section, article: Article, user: User) -> None:
    client.tickets(id=1, sort_by="id")  # error
    client.tickets(1)  # error
    client.tickets()[0].upper()  # error
    client.tickets.create()  # error
    client.tickets.merge(1)  # error
    client.tickets.merge(1, user)  # error
    client.help_center.articles.create(article)  # error
    client.help_center.articles.create(section, user)  # error
    client.help_center.article()  # error
    client.chats(id=5)  # error
    client.chats.incremental.chats()  # error
    client.talk.phone_numbers.search()  # error
    client.zis.registry.install("acme")  # error
    client.webhooks(id=5)  # error
    client.side_conversations()  # error
    client.schedules.holidays()  # error
    client.schedules.create(user)  # error
    client.custom_objects.records.create("boat", Ticket())  # error
    client.engagements(start_time="yesterday")  # error
    client.search("x", type=user)  # error
    client.job_status(id=5)  # error


def results(client: Zenpy, ticket: Ticket, schedule: Schedule) -> None:
    client.tickets.create([ticket]).ticket  # error: a JobStatus
    client.tickets.delete(1).id  # error: None
    client.users.me().organization.name  # error: may be None
    client.search("x", type="user")[0].subject  # error
    client.help_center.articles(id=1).titel  # error
    client.tickets(id=1).to_dict()["subjet"]  # error
    schedule.intervals[0].start  # error
    for page in client.tickets(include=["users"]).pages():
        page.sideloads.users[0].subject  # error


def writing(client: Zenpy, ticket: Ticket, organization: Organization) -> None:
    ticket.assignee = organization  # error
    ticket.tags = [1]  # error
    ticket.status = "opened"  # error
    ticket.comment = "Hello"  # error
    ticket.due = "2026-01-01"  # error
    ticket.collaborators = [organization]  # error
    ticket.custom_fields[0]["value"].upper()  # error
    ticket.extra = {}  # error
    Comment(body="x", uploads=[1])  # error
    client.tickets.create({"subject": 1})  # error
    client.tickets.create({"subjet": "x"})  # error
    client.users.create({"name": "Jo", "role": 1})  # error
    client.tickets.update(ticket, safe="yes")  # error
    client.tickets.update(ticket, on_conflict=lambda mine: mine)  # error


async def asynchronous(client: AsyncZenpy, since: datetime) -> None:
    client.tickets(id=1).subject  # error: not awaited
    (await client.tickets(id=1)).assignee.name  # error: may be None
    for _ in client.tickets():  # error [mypy, pyright, ty]: pyrefly takes `__getitem__` for a loop, though `__iter__` is None
        pass
    await client.tickets()  # error
    async for _ in client.chats(id="1"):  # error
        pass
    (await client.help_center.articles(id=1)).awaitable_attrs.titel  # error
    client.ticketz()  # error
