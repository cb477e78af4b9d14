"""The account in which each job is done: its records, what a program is told, and what is compared afterwards.

Everything follows from the sizes and from the present moment, so both clients find the same.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from zenpy.sandbox import Sandbox

Records = dict[str, list[dict[str, Any]]]
#: What a program is told before it begins, as JSON.
Given = dict[str, Any]

MONTH, AGE = timedelta(days=30), timedelta(days=40)
FIRST_TICKET, FIRST_USER, FIRST_ORGANIZATION = 1, 100_001, 200_001


@dataclass(frozen=True)
class Sizes:
    """How many records the jobs meet."""

    listed: int = 1_000
    requesters: int = 300
    found: int = 1_000
    organizations: int = 60
    changed: int = 1_000
    created: int = 1_000
    commented: int = 500
    exported: int = 3_400
    addresses: int = 500
    macros: int = 250
    unused: int = 120
    articles: int = 240
    searched: int = 900
    groups: int = 20


#: The jobs of the tests: as small as they can be and still have several pages, chunks and queries.
SMALL = Sizes(
    listed=101,
    requesters=20,
    found=101,
    organizations=12,
    changed=101,
    created=101,
    commented=12,
    exported=40,
    addresses=101,
    macros=110,
    unused=101,
    articles=101,
    searched=30,
    groups=3,
)


@dataclass(frozen=True)
class Account:
    """What is there when a job begins.

    Attributes:
        records: the records of the account, by kind.
        given: what the program is told.
        changes: what the job changes: the fields that are compared when it has ended, by kind.
        earlier: records that have not changed for `AGE`.
        replies: comments after the first one: the id of the ticket, and the text.
    """

    records: Records
    given: Given = field(default_factory=dict)
    changes: dict[str, list[str]] = field(default_factory=dict)
    earlier: Records = field(default_factory=dict)
    replies: list[tuple[int, str]] = field(default_factory=list)

    def put_into(self, sandbox: Sandbox) -> None:
        """Add the records; the clock of the sandbox shows the present moment again when they are there."""
        now = sandbox.clock.now()
        for age, records in ((AGE, self.earlier), (timedelta(hours=1), self.records)):
            sandbox.clock.set(now - age)
            sandbox.seed(records)
        for ticket, text in self.replies:
            comment = {"body": text, "author_id": FIRST_USER, "public": True}
            sandbox.add("Comment", comment, ticket_id=ticket)
        sandbox.clock.set(now)


def moment(when: datetime) -> str:
    """A moment as Zendesk writes it."""
    return when.strftime("%Y-%m-%dT%H:%M:%SZ")


def people(number: int, organizations: int = 1) -> Records:
    """Users with addresses, each in one of the organizations."""
    users = [
        {
            "id": FIRST_USER + one,
            "name": f"Customer {one}",
            "email": f"customer-{one}@shop-{one % 7}.example",
            "organization_id": FIRST_ORGANIZATION + one % organizations,
        }
        for one in range(number)
    ]
    companies = [{"id": FIRST_ORGANIZATION + one, "name": f"Company {one}"} for one in range(organizations)]
    return {"Organization": companies, "User": users}


def tickets(
    number: int, now: datetime, requesters: int = 1, organizations: int = 1, **fields: object
) -> Records:
    """Tickets of the last days, with their requesters and these in their organizations."""
    made = [
        {
            "id": FIRST_TICKET + one,
            "subject": f"Order {one}",
            "status": "open",
            "priority": "normal",
            "tags": ["shop"],
            "requester_id": FIRST_USER + one % requesters,
            "organization_id": FIRST_ORGANIZATION + one % requesters % organizations,
            "created_at": moment(now - timedelta(days=9) + timedelta(minutes=one)),
            "updated_at": moment(now - timedelta(days=9) + timedelta(minutes=one)),
            **fields,
        }
        for one in range(number)
    ]
    return {**people(requesters, organizations), "Ticket": made}


def list_with_requesters(sizes: Sizes, now: datetime) -> Account:
    """Tickets of many customers."""
    return Account(tickets(sizes.listed, now, sizes.requesters))


def search_with_organizations(sizes: Sizes, now: datetime) -> Account:
    """Open tickets of customers in several organizations."""
    return Account(tickets(sizes.found, now, sizes.organizations * 2, sizes.organizations))


def change_tickets(sizes: Sizes, now: datetime) -> Account:
    """Tickets of which a program knows the ids."""
    ids = [FIRST_TICKET + one for one in range(sizes.changed)]
    return Account(tickets(sizes.changed, now), {"ids": ids}, {"Ticket": ["id", "priority", "tags"]})


def create_tickets(sizes: Sizes, now: datetime) -> Account:
    """An empty account and rows of another system."""
    rows = [
        {"subject": f"Order {one}", "body": "Imported.", "number": f"order-{one}"}
        for one in range(sizes.created)
    ]
    return Account({}, {"rows": rows}, {"Ticket": ["subject", "description", "external_id"]})


def read_comments(sizes: Sizes, now: datetime) -> Account:
    """Tickets with two comments each; the first of them is the description."""
    records = tickets(sizes.commented, now)
    ids = [one["id"] for one in records["Ticket"]]
    return Account(records, {"ids": ids}, replies=[(key, f"Order {key} has left the shop.") for key in ids])


def export_month(sizes: Sizes, now: datetime) -> Account:
    """Tickets that have changed in the last month, and some that have not."""
    records = tickets(sizes.exported + sizes.exported // 10, now)
    earlier = {**records, "Ticket": records["Ticket"][sizes.exported :]}
    given = {"start": int((now - MONTH).timestamp())}
    return Account({"Ticket": records["Ticket"][: sizes.exported]}, given, earlier=earlier)


def find_users(sizes: Sizes, now: datetime) -> Account:
    """Customers, and addresses of some of them."""
    records = people(3 * sizes.addresses)
    return Account(records, {"addresses": [one["email"] for one in records["User"][::3]]})


def deactivate_macros(sizes: Sizes, now: datetime) -> Account:
    """Macros, some of which nobody has used in a month."""
    macros = [
        {"id": one + 1, "title": f"Answer {one}", "active": True, "position": one, "usage_30d": 0}
        for one in range(sizes.macros)
    ]
    for one in macros[sizes.unused :]:
        one["usage_30d"] = 1 + int(str(one["id"])) % 9
    return Account({"Macro": macros[::-1]}, {}, {"Macro": ["id", "active"]})


def read_translations(sizes: Sizes, now: datetime) -> Account:
    """Articles in two languages."""
    articles = [{"id": one + 1, "title": f"How {one}", "locale": "en-us"} for one in range(sizes.articles)]
    german = [
        {
            "id": 10_001 + place,
            "locale": "de",
            "title": f"Wie {place}",
            "source_id": one["id"],
            "source_type": "Article",
        }
        for place, one in enumerate(articles)
    ]
    return Account({"HelpCenterArticle": articles, "HelpCenterTranslation": german})


def merge_duplicates(sizes: Sizes, now: datetime) -> Account:
    """New tickets, some of which were sent three times."""
    records = tickets(sizes.searched, now, sizes.searched, status="new")
    for group in range(sizes.groups):
        first, *others = records["Ticket"][3 * group : 3 * group + 3]
        for one in others:
            one.update(subject=first["subject"], requester_id=first["requester_id"])
    return Account(records, {}, {"Ticket": ["id", "status"]})
