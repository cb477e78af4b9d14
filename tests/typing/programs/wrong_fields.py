"""Lines about fields that must be refused: each marked line is an error in mypy --strict, pyright, ty and pyrefly."""

from typing import Any

import zenpy
from zenpy import AsyncZenpy, Zenpy
from zenpy.choices import ticket_status
from zenpy.lib.api_objects import (
    ChangeEvent,
    CreateEvent,
    JobStatus,
    Organization,
    Request,
    Ticket,
    TicketMetricItem,
    User,
    View,
)
from zenpy.lib.api_objects.talk_objects import Call
from zenpy.lib.exception import APIException


def wrong(ticket: Ticket, user: User, event: CreateEvent, organization: Organization) -> None:
    ticket.status = "deleted"  # error
    Ticket(status="deleted")  # error
    ticket.requester_id = "1"  # error
    Ticket(custom_fields=[{"id": 1, "vlaue": "x"}])  # error
    print(ticket.custom_fields[0]["value"].upper())  # error
    print(ticket.satisfaction_rating.score)  # error
    print(event.value.upper())  # error
    print(organization.organization_fields["plan"].upper())  # error


def mappings_and_words(texts: dict[str, str], ticket: Ticket, text: str) -> None:
    Ticket(subjet="x", **texts)  # error
    Ticket(status="opne", **texts)  # error
    ticket.status = text  # error
    Ticket(priority=text)  # error
    ticket.status = ticket_status(5)  # error
    ticket.priority = ticket_status(text)  # error


def only_sent(ticket: Ticket, user: User) -> None:
    for comment in ticket.comments:  # error: may be None
        print(comment)
    ticket.additional_tags.append("x")  # error: may be None
    print(user.group_ids[0])  # error: may be None


def of_other_kinds(client: Zenpy, ticket: Ticket, error: APIException) -> None:
    client.tickets(id="12")  # error
    client.users(external_id=5)  # error
    print(error.response.json())  # error: may be None
    print(ticket.satisfaction_rating.id + 1)  # error: may be None
    for event in client.tickets.audits(ticket)[0].events:
        if event.type == "Comment":
            print(event.created_at.upper())  # error: may be None
            print(event.field_name)  # error


def plain_data_and_ids_of_jobs(client: Zenpy, ticket: Ticket, job: JobStatus) -> None:
    row: dict[str, Any] = ticket.to_dict()  # error: dict(ticket.to_dict()) is one
    print(row, ticket.to_dict()["subject"])  # error [pyright]: the others take it that every key is there
    ids = [result.id for result in job.results]
    client.tickets(ids=ids)  # error: may be None, or the text of a custom object
    client.tickets(ids=[int(result.id) for result in job.results if result.id is not None])


def rows_of_the_program(ticket: Ticket, key: str, rows: list[dict[str, object]]) -> None:
    row = ticket.to_dict()
    row.pop(key)  # error [mypy, ty, pyrefly]: dict(row) takes any key, and pyright lets it pass
    row["mine"] = 1  # error
    Ticket(custom_fields=rows)  # error: list[dict[str, Any]] is one
    ticket.custom_fields = rows  # error


def options_of_one_type(client: Zenpy, texts: dict[str, str]) -> None:
    client.tickets.comments(1, **dict(include_inline_images=True))  # error [mypy, pyright, ty]: pyrefly looks into the call of dict
    Zenpy(timeout=5, **texts)  # error


def texts_where_lists_belong(ticket: Ticket, text: str) -> None:
    Ticket(collaborators="ann@example.com")  # error
    ticket.additional_collaborators = text  # error
    Request(collaborators="ann@example.com")  # error: a list of anything
    View(title="x").conditions.all = text  # error


def modules_of_the_package() -> None:
    print(zenpy.lib.exceptions)  # error
    print(zenpy.Zenpi)  # error


def settings() -> None:
    Zenpy(subdoman="acme")  # error
    Zenpy(timeout="5")  # error
    AsyncZenpy(subdomain=5)  # error


def may_be_null(event: ChangeEvent, item: TicketMetricItem, call: Call, user: User) -> None:
    print(event.previous_value.upper())  # error
    print(item.business + 1)  # error
    print(call.talk_time + 1)  # error
    print(user.chat_only.real)  # error
    print(user.phone.upper())  # error


def ids_that_only_zendesk_sets(ticket: Ticket) -> None:
    ticket.followups.append(ticket)  # error
    ticket.followups[0] = ticket  # error
    ticket.followers.append("ann@example.com")  # error
