"""Puts believable records into an account, as if they had been imported: no rule runs, and no mail goes out."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING

from zenpy.sandbox.clock import Clock
from zenpy.sandbox.populating.companies import PLACES, PRIVATE, invent_company
from zenpy.sandbox.populating.people import invent_person
from zenpy.sandbox.populating.tickets import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.record import Record

#: Over how many days the records are spread.
DAYS = 180
YEAR, YEARS = timedelta(days=365), timedelta(days=900)
#: One of how many new users is an agent.
USERS_OF_AN_AGENT = 25
GROUPS = ("Billing", "Technical help", "Shipping")
USER_TAGS = ("vip", "newsletter", "beta", "reseller", "school")


def populate(
    account: Account, *, tickets: int, users: int | None, organizations: int | None, seed: int
) -> dict[str, int]:
    """Add organizations, users and tickets. Return how many records of each kind the account has got.

    Raises:
        ValueError: a number is below 0.
    """
    users = max(5, tickets // 10) if users is None else users
    organizations = users // 8 if organizations is None else organizations
    for name, number in (("tickets", tickets), ("users", users), ("organizations", organizations)):
        if number < 0:
            raise ValueError(f"{name} must be 0 or more, not {number}")
    before = _counts(account)
    chance = Random(f"{seed}")
    with _frozen_clock(account) as clock, _no_collection():
        end = clock.now()
        start = end - timedelta(days=DAYS)
        companies = _add_organizations(
            account, chance, _moments(clock, organizations, start - YEARS, start - YEAR)
        )
        people = _add_users(account, chance, _moments(clock, users, start - YEAR, start), companies)
        desk = Desk(account, clock, chance, people or list(account.store.rows("User")), end)
        for _ in _moments(clock, tickets, start, end, chance):
            desk.add_ticket()
    return {
        kind: number - before.get(kind, 0)
        for kind, number in _counts(account).items()
        if number > before.get(kind, 0)
    }


def _moments(
    clock: Clock, number: int, start: datetime, end: datetime, chance: Random | None = None
) -> Iterator[int]:
    """Count, while the clock moves from one moment to the other: evenly, or by chance with more to do at the end."""
    shares = [place / number for place in range(number)]
    if chance is not None:
        shares = sorted(chance.random() ** 0.8 for _ in range(number))
    for place, share in enumerate(shares):
        clock.put((start + (end - start) * share).replace(microsecond=0))
        yield place


def _counts(account: Account) -> dict[str, int]:
    return {kind: len(table) for kind, table in account.store.tables().items()}


@contextmanager
def _frozen_clock(account: Account) -> Iterator[Clock]:
    """Give the account a clock that is set by hand, and let its owner speak."""
    clock, user = account.clock, account.user
    frozen = Clock(clock.now(), step=0)
    account.clock = account.store.clock = frozen
    account.user = account.owner
    try:
        yield frozen
    finally:
        account.clock = account.store.clock = clock
        account.user = user


@contextmanager
def _no_collection() -> Iterator[None]:
    """Keep the garbage collector from going through all records again and again: nothing of them is garbage."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _add_organizations(account: Account, chance: Random, moments: Iterator[int]) -> list[tuple[Record, str]]:
    taken = {
        name.partition(".")[0]
        for one in account.store.rows("Organization")
        for name in one["domain_names"] or []
    }
    added = []
    for _ in moments:
        name, domain = invent_company(chance, taken)
        tags = chance.sample(("retail", "partner", "trial", "enterprise"), chance.randint(0, 2))
        data = {
            "name": name,
            "domain_names": [domain],
            "tags": tags,
            "details": f"Main office: {chance.choice(PLACES)}",
        }
        record = account.store.put("Organization", data)
        account.behaviour_of("Organization").complete(record)
        added.append((record, domain))
    return added


def _add_users(
    account: Account, chance: Random, moments: Iterator[int], companies: list[tuple[Record, str]]
) -> list[Record]:
    """Add agents and customers; two of three customers belong to an organization."""
    groups = _groups(account)
    added = []
    for place in moments:
        person, is_agent = invent_person(chance), place % USERS_OF_AN_AGENT == 0
        organization, domain = None, chance.choice(PRIVATE)
        if is_agent:
            domain = f"{account.subdomain}.example"
        elif companies and chance.random() < 0.67:
            organization, domain = chance.choice(companies)
        user = {
            "name": person.name,
            "email": _free_address(account, person.address, domain),
            "role": "agent" if is_agent else "end-user",
            "organization_id": organization.id if organization is not None else None,
            "locale": person.locale,
            "time_zone": person.time_zone,
            "phone": f"+{chance.randint(20, 99)} {chance.randint(100, 999)} {chance.randint(10_000, 999_999)}" if chance.random() < 0.4 else None,
            "external_id": f"crm-{chance.randint(10**7, 10**8)}" if chance.random() < 0.3 else None,
            "tags": chance.sample(USER_TAGS, 1) if chance.random() < 0.25 else [],
            "verified": chance.random() < 0.85,
        }  # fmt: skip
        record = account.store.put("User", user)
        account.behaviour_of("User").complete(record)
        if is_agent:
            group = groups[place // USERS_OF_AN_AGENT % len(groups)]
            account.behaviour_of("GroupMembership").create({"user_id": record.id, "group_id": group.id})
            record["default_group_id"] = group.id
        added.append(record)
    return added


def _groups(account: Account) -> list[Record]:
    """The groups of agents, made where they are not there yet."""
    store = account.store
    return [
        store.first("Group", name=name) or store.put("Group", {"name": name, "is_public": True})
        for name in GROUPS
    ]


def _free_address(account: Account, name: str, domain: str) -> str:
    """An address that nobody has yet."""
    address, number = f"{name}@{domain}", 2
    while account.store.first("Identity", value=address) is not None:
        address, number = f"{name}{number}@{domain}", number + 1
    return address
