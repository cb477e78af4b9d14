"""Lines about fields that must be refused: each marked line is an error in mypy --strict, pyright, ty and pyrefly."""

from zenpy.lib.api_objects import ChangeEvent, CreateEvent, Organization, Ticket, TicketMetricItem, User
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


def may_be_null(event: ChangeEvent, item: TicketMetricItem, call: Call, user: User) -> None:
    print(event.previous_value.upper())  # error
    print(item.business + 1)  # error
    print(call.talk_time + 1)  # error
    print(user.chat_only.real)  # error
    print(user.phone.upper())  # error
