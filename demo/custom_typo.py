"""A program with two mistakes about custom fields, which the type checker finds in `make demo`. It is not run."""

from typing import reveal_type

from zenpy import Zenpy


def escalate(client: Zenpy) -> None:
    """Raise the severity of a ticket, wrongly."""
    ticket = client.tickets(id=1)
    reveal_type(ticket.custom.order_number)
    ticket.custom.order_numbr = 4711
    ticket.custom.severity = "sev9"
    client.tickets.update(ticket)
