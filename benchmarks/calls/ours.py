"""The ten jobs with this library, as its users write them. Each returns what it has found, as JSON."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from zenpy.lib.api_objects import Comment, Ticket

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.calls.accounts import Given
    from zenpy import Zenpy
    from zenpy.payloads import TicketDict


def list_with_requesters(client: Zenpy, given: Given) -> object:
    """All tickets, with the names of those who asked."""
    return [(ticket.id, ticket.requester.name) for ticket in client.tickets(include="users")]


def list_without_sideloads(client: Zenpy, given: Given) -> object:
    """The same without `include=`: the first relation that is read loads those of its whole page."""
    return [(ticket.id, ticket.requester.name) for ticket in client.tickets()]


def search_with_organizations(client: Zenpy, given: Given) -> object:
    """All open tickets, with the names of the organizations."""
    found = client.search_export(type="ticket", status="open", include="tickets(organizations)")
    return sorted((ticket.id, ticket.organization and ticket.organization.name) for ticket in found)


def change_tickets(client: Zenpy, given: Given) -> object:
    """Another priority and one more tag for many tickets."""
    change: TicketDict = {"priority": "low", "additional_tags": ["winter"]}
    outcomes = client.tickets.bulk.update_many(given["ids"], change, jobs=10)
    outcomes.raise_for_failures()
    return len(outcomes.succeeded)


def create_tickets(client: Zenpy, given: Given) -> object:
    """A ticket for each row."""
    made = (
        Ticket(subject=row["subject"], comment=Comment(body=row["body"]), external_id=row["number"])
        for row in given["rows"]
    )
    outcomes = client.tickets.bulk.create(made, jobs=10)
    outcomes.raise_for_failures()
    return len({one.id for one in outcomes})


def read_comments(client: Zenpy, given: Given) -> object:
    """The comments of each ticket."""
    answers = client.each(client.tickets.comments, given["ids"])
    return [[comment.body for comment in comments] for comments in answers.values()]


def export_month(client: Zenpy, given: Given) -> object:
    """All tickets that have changed since a moment."""
    return sorted(ticket.id for ticket in client.tickets.incremental(given["start"]))


def find_users(client: Zenpy, given: Given) -> object:
    """The user of each address."""
    found: dict[str | None, int] = {}
    for start in range(0, len(given["addresses"]), 100):
        addresses = given["addresses"][start : start + 100]
        found |= {user.email: user.id for user in client.search(type="user", email=addresses)}
    return [found.get(address) for address in given["addresses"]]


def deactivate_macros(client: Zenpy, given: Given) -> object:
    """Switch off the macros that nobody has used in a month."""
    unused = []
    for macro in client.macros.active(sort_by="usage_30d", sort_order="asc", include="usage_30d"):
        if macro.usage_30d:
            break
        macro.active = False
        unused.append(macro)
    return len(client.macros.bulk.update(unused).succeeded)


def read_translations(client: Zenpy, given: Given) -> object:
    """The titles of each article in all languages."""
    articles = client.help_center.articles(include="translations")
    return sorted((one.id, sorted(text.title for text in one.translations or [])) for one in articles)


def merge_duplicates(client: Zenpy, given: Given) -> object:
    """Merge new tickets that have the same requester and subject into the first of them."""
    alike: dict[Any, list[Ticket]] = defaultdict(list)
    for ticket in client.search_export(type="ticket", status="new"):
        alike[ticket.requester_id, ticket.subject].append(ticket)
    groups = [tickets for tickets in alike.values() if len(tickets) > 1]
    merges = client.each(lambda group: client.tickets.merge(group[0], group[1:]), groups)
    client.job_status.wait_all(merges.values())
    return sorted(group[0].id for group in groups)


JOBS: dict[str, Callable[[Zenpy, Given], object]] = {
    job.__name__: job
    for job in (
        list_with_requesters,
        search_with_organizations,
        change_tickets,
        create_tickets,
        read_comments,
        export_month,
        find_users,
        deactivate_macros,
        read_translations,
        merge_duplicates,
    )
}
