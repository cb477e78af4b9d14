"""Lines about fields that must be refused: each marked line is an error in mypy --strict, pyright, ty and pyrefly."""

import zenpy
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import (
    ChangeEvent,
    CreateEvent,
    Organization,
    Request,
    Ticket,
    TicketMetricItem,
    User,
    View,
)
from zenpy.lib.api_objects.talk_objects import Call


def wrong(ticket: Ticket, user: User, event: CreateEvent, organization: Organization) -> None:
    ticket.status = "deleted"  # error
    Ticket(status="deleted")  # error
    ticket.requester_id = "1"  # error
    Ticket(custom_fields=[{"id": 1, "vlaue": "x"}])  # error
    print(ticket.custom_fields[0]["value"].upper())  # error
    print(ticket.satisfaction_rating.score)  # error
    print(event.value.upper())  # error
    print(organization.organization_fields["plan"].upper())  # error


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
