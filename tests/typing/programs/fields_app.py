"""What the fields of records give and take, as type checkers must see it. Never executed."""

import os
from enum import Enum, StrEnum
from typing import Any, Literal, TypedDict, assert_type

import zenpy
from zenpy import AsyncZenpy, Zenpy
from zenpy.choices import ticket_status
from zenpy.lib.api_objects import (
    Action,
    Audit,
    Automation,
    ChangeEvent,
    Comment,
    CommentEvent,
    Condition,
    Group,
    GroupMembership,
    JobStatus,
    Organization,
    Tag,
    Ticket,
    TicketMetricItem,
    TicketStatus,
    Trigger,
    User,
    View,
    Via,
    Webhook,
)



def always_there(client: Zenpy, ticket: Ticket, comment: Comment, user: User, audit: Audit) -> None:
    print(ticket.requester.name.upper(), ticket.submitter.name.upper(), ticket.brand.name.upper())
    assert_type(ticket.via, Via)
    assert_type(ticket.description, str)
    assert_type(ticket.is_public, bool)
    assert_type([ticket.brand_id, ticket.ticket_form_id, ticket.custom_status_id, ticket.submitter_id], list[int])
    assert_type(comment.author, User)
    assert_type(client.users(id=comment.author_id), User)
    print(comment.body.upper(), comment.html_body.upper(), comment.public is True)
    print(user.locale.upper(), user.time_zone.upper(), user.role.upper())
    assert_type([user.active, user.verified, user.suspended], list[bool])
    print(user.user_fields["plan"], list(user.tags))
    assert_type([audit.ticket_id, audit.author_id], list[int])
    assert_type(audit.author, User | None)  # the system itself is no user
    assert_type(audit.ticket, Ticket)


def always_there_elsewhere(
    organization: Organization, membership: GroupMembership, job: JobStatus, tag: Tag, webhook: Webhook
) -> None:
    assert_type([organization.shared_tickets, organization.shared_comments], list[bool])
    assert_type(membership.user, User)
    assert_type(membership.group, Group)
    print(job.status.upper(), tag.name.upper(), tag.count + 1)
    print(webhook.name.upper(), webhook.status.upper(), webhook.endpoint.upper())


def rules(view: View, automation: Automation, trigger: Trigger) -> None:
    for rule in (view, automation, trigger):
        assert_type(rule.active, bool)
        assert_type(rule.position, int)
        for condition in rule.conditions.all:
            print(condition.field.upper(), condition.operator.upper(), condition.operator == "changed")


def what_is_never_null_can_be_cleared(ticket: Ticket, user: User) -> None:
    ticket.ticket_form_id = None
    ticket.brand = None
    user.suspended = None


def enumerations(ticket: Ticket) -> None:
    if ticket.status == "deleted":
        print(ticket.requester.name)
    assert_type(ticket.priority, Literal["urgent", "high", "normal", "low"] | None)
    Condition(field="status", operator="changed")
    Condition(field="status", operator="an operator that is new")
    Action(field="notification_user", value=["requester_id", "Subject", ["a", "pair"]])


class Priority(Enum):
    HIGH = "high"


class Status(StrEnum):
    OPEN = "open"


def members_of_an_enum(ticket: Ticket) -> None:
    Ticket(priority=Priority.HIGH, status=Status.OPEN)
    ticket.priority = Priority.HIGH
    ticket.status = Status.OPEN
    assert_type(ticket.priority, Literal["urgent", "high", "normal", "low"] | None)
    Condition(field="status", operator=Priority.HIGH)


def members_of_an_enum_as_arguments(client: Zenpy) -> None:
    client.tickets(sort_by=Status.OPEN, sort_order=Priority.HIGH)
    client.search("printer", type="ticket", priority=Priority.HIGH)


def texts_from_elsewhere(ticket: Ticket, text: str) -> None:
    ticket.status = ticket_status(text)
    assert_type(ticket_status(text), TicketStatus)


def people_by_address(user: User) -> None:
    Ticket(collaborators=["ann@example.com", user, 5, {"name": "Jo", "email": "jo@example.com"}])
    Ticket(additional_collaborators=["ann@example.com", 5])


def settings_from_elsewhere(texts: dict[str, str], anything: dict[str, Any]) -> tuple[Zenpy, AsyncZenpy]:
    Zenpy(**anything)
    Zenpy(subdomain="acme", **texts)
    return Zenpy(**texts), AsyncZenpy(**texts)


def settings_from_the_environment() -> Zenpy:
    creds = {"email": os.environ.get("EMAIL"), "token": os.environ.get("TOKEN"), "subdomain": os.environ.get("SUBDOMAIN")}
    Zenpy(subdomain=os.getenv("SUBDOMAIN"), domain=os.getenv("DOMAIN"), oauth_token=os.getenv("TOKEN"))
    return Zenpy(**creds)


class Fields(TypedDict, total=False):
    subject: str
    tags: list[str]
    priority: Literal["high", "low"]


def records_from_mappings(texts: dict[str, str], anything: dict[str, Any], mixed: dict[str, object]) -> list[Ticket]:
    Comment(**texts)
    User(**texts)
    User(**mixed)
    client_data = {"name": "Jo", "email": "jo@example.com"}
    User(**client_data)
    row = {"subject": "Printer", "requester_id": 5}
    return [Ticket(**texts), Ticket(**anything), Ticket(status="open", **anything), Ticket(**mixed), Ticket(**row)]


def records_from_typed_mappings(fields: Fields) -> list[Ticket]:
    return [
        Ticket(**fields),  # error [pyrefly]: its strict preset asks for closed TypedDicts; by default it accepts the line
    ]


def one_or_many(client: Zenpy, some: Ticket | list[Ticket], people: User | list[User]) -> None:
    client.tickets.create(some)
    client.tickets.update(some)
    client.tickets.delete(some)
    client.users.create_or_update(people)


def options_in_a_mapping(client: Zenpy, options: dict[str, Any]) -> None:
    client.tickets.comments(1, **options)
    client.tickets(**options)


def plain_data(ticket: Ticket, key: str) -> None:
    row = ticket.to_dict()
    row.pop("url", None)
    del row["id"]
    copy = dict(row)
    copy.pop(key)
    copy["mine"] = 1
    everything: dict[str, Any] = {**ticket.to_dict()}
    everything.pop(key)
    for name, value in row.items():
        print(name, value)


def a_type_decides_what_a_search_gives(client: Zenpy) -> None:
    for ticket in client.search(query="type:ticket status:open", type="ticket"):
        print(ticket.subject)


def events_by_their_type(audit: Audit) -> None:
    for event in audit.events:
        if event.type == "Comment":
            assert_type(event, CommentEvent)
            print(event.body)
        elif event.type == "Change":
            print(event.field_name, event.previous_value)


def modules_of_the_package(client: Zenpy) -> None:
    try:
        client.tickets(id=1)
    except zenpy.lib.exception.APIException as error:
        print(error.request_id)
    assert_type(zenpy.lib.api_objects.Ticket(subject="x"), Ticket)


def custom_fields(client: Zenpy, ticket: Ticket, rows: list[dict[str, Any]]) -> None:
    Ticket(custom_fields=rows)
    ticket.custom_fields = rows
    ticket.custom_fields[0]["value"] = "y"
    ticket.custom_fields.append({"id": 1, "value": "x"})
    assert_type(ticket.custom_fields[0]["id"], int)
    ticket.custom_fields.append({"id": 2, "value": None})
    ticket.custom_fields.extend(rows)
    ticket.custom_fields += rows
    for field in ticket.custom_fields:
        print(int(field["value"] or 0), float(field["value"] or 0), str(field["value"]))
        value = field["value"]
        if isinstance(value, list):
            print(len(value))
    by_id = {field["id"]: field["value"] for field in ticket.custom_fields}
    print(by_id.get(7))
    client.organizations.update(Organization(id=1, organization_fields={"plan": None, "products": ["a", "b"]}))
    plan = client.organizations(id=1).organization_fields["plan"]
    if plan is None:
        print("no plan yet")


def values(event: ChangeEvent, item: TicketMetricItem) -> None:
    if isinstance(event.value, list):
        print(len(event.value))
    if event.previous_value is None:
        print("set for the first time")
    if item.business is not None:
        print(item.business + 1)


def related_records(ticket: Ticket, user: User) -> None:
    ticket.followers.append(user)
    if user not in ticket.email_ccs:
        ticket.email_ccs += [user]
    ticket.collaborators.remove(user)
    print([one.id for one in ticket.followups], len(ticket.followups))
