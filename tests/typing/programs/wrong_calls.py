"""Calls that must be refused: each marked line is an error in mypy --strict, pyright, ty and pyrefly."""

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import AnyAuditEvent, Comment, CreateEvent, Ticket


def terms(client: Zenpy, ticket: Ticket) -> None:
    client.search("printer", type="ticket", overlow="export")  # error
    client.search("printer", overlow="export")  # error
    client.search("printer", type="ticket", statsu="open")  # error
    client.search("printer", type="ticket", status="opne")  # error
    client.search("printer", type="ticket", role="agent")  # error: of users
    client.search("printer", type="user", priority="high")  # error: of tickets
    client.search("printer", type="ticket", created_between="2026")  # error: two moments
    client.search("printer", type="ticket", created_after=None)  # error
    client.search("printer", type="ticket", tags_after="x")  # error: tags have no order
    client.search("printer", type="ticket", assignee=ticket)  # error: a user
    client.search("printer", type="ticket", terms=["plan"])  # error: a mapping
    client.search("printer", type=["tikcet"])  # error
    client.search.count("printer", stauts="open")  # error
    client.search_export("printer", type="ticket", stauts="open")  # error


async def terms_of_the_async_client(client: AsyncZenpy) -> None:
    client.search("printer", type="ticket", overlow="export")  # error
    await client.search.count("printer", stauts="open")  # error


def hits_by_their_tag(client: Zenpy) -> None:
    for hit in client.search(query="type:ticket status:open"):
        print(hit.subject)  # error: no checker reads a query
    for found in client.search("printer"):
        print(found.subject)  # error: users have none
        if found.result_type == "user":
            print(found.subject)  # error


def events(event: AnyAuditEvent, create: CreateEvent) -> None:
    print(event.previous_value)  # error: of changes only
    if isinstance(event, Comment):
        print(event.field_name)  # error
    if event.type == "Comment":
        print(event.field_name)  # error
    if event.type != "Comment":
        print(event.public)  # error: of comments only
    CreateEvent(type="Change")  # error
    create.type = "Change"  # error


def lists_of_texts(client: Zenpy, ticket: Ticket, text: str) -> None:
    Ticket(tags="one")  # error
    Ticket(tags=text)  # error
    Ticket(collaborator_ids="5")  # error
    ticket.tags = "one"  # error
    client.tickets.create({"subject": "x", "tags": "one"})  # error
    client.tickets.create({"subject": "x", "additional_tags": "one"})  # error
    client.users.add_tags(1, "one")  # error
    client.users(external_ids="a,b")  # error
    client.users(ids="1,2")  # error


def calls_for_nothing(client: Zenpy) -> None:
    client.users.search()  # error
    client.users.autocomplete()  # error
    client.organizations.external()  # error
    client.help_center.articles.search(locale="en-us")  # error
    client.tickets.incremental()  # error
    client.users.incremental(include="identities")  # error
    client.custom_statuses.default()  # error


def jobs_and_downloads(client: Zenpy) -> None:
    client.attachments.download(1, "folder").read()  # error: a path
    client.attachments.download(1).exists()  # error: in memory
    client.attachments.download(1, 5)  # error
    client.job_status.wait(5)  # error
    client.job_status.wait_all("j1")  # error: a text is one job
    client.job_status.wait("j1", timout=5)  # error
