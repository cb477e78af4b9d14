"""One typo that would fail silently in production; the type checker finds it before the program runs."""

from zenpy import Zenpy


def escalate(client: Zenpy) -> None:
    ticket = client.tickets(id=1)
    ticket.prioritty = "urgent"
    client.tickets.update(ticket)
