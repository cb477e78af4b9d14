"""Zendesk's search language: `type:ticket status<solved created>2026-01-01 -tags:spam "exact words"`.

A query becomes a list of terms; a record is found when it meets them. Terms on the same field are alternatives, as
in `status:open status:pending`; all other terms must be true together.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any

from zenpy.sandbox.behaviours.search.words import has_words
from zenpy.sandbox.behaviours.tickets.values import PRIORITIES, STATUSES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from zenpy.sandbox.account.store import Record

SEARCH_KINDS = {"ticket": "Ticket", "user": "User", "organization": "Organization", "group": "Group"}
DATES = {"created": "created_at", "updated": "updated_at", "due_date": "due_at", "solved": "solved_at"}
RENAMED = {
    "requester": "requester_id",
    "assignee": "assignee_id",
    "submitter": "submitter_id",
    "brand": "brand_id",
}
RENAMED |= {
    "group": "group_id",
    "organization": "organization_id",
    "ticket_type": "type",
    "form": "ticket_form_id",
}
RENAMED |= {"is_suspended": "suspended", "cc": "email_cc_ids", "follower": "follower_ids", "via": "channel"}
UNITS = {"hour": 3_600, "day": 86_400, "week": 604_800, "month": 2_592_000, "year": 31_536_000, "minute": 60}
#: Fields that hold words, of which a search names some.
TEXTS = {"subject", "description", "name", "comment", "notes", "details"}
#: What a ticket is found by although its own fields do not say it: who has commented, what was said, which files it has.
OF_COMMENTS = {"commenter", "comment", "description", "has_attachment", "attachment_name"}
#: Fields whose values have an order of their own.
RANKS: dict[str, Sequence[str]] = {"status": STATUSES, "priority": PRIORITIES}
CUSTOM = re.compile(r"custom_field_(\d+)|fieldvalue")
_TERM = re.compile(
    r'(?P<minus>-)?(?:(?P<field>[\w.]+)(?P<op>>=|<=|:|>|<))?(?:"(?P<quoted>[^"]*)"|(?P<word>[^\s"]+))'
)

# Turns the field and the text of a term into the ids it may mean: `me`, a user's name, an e-mail address.
Resolver = Callable[[str, str], set[str]]
Text = Callable[[], str]
# The values of a record in a field of `OF_COMMENTS`; None for a record that has no comments.
Facts = Callable[[str], "list[str] | None"]


@dataclass(frozen=True)
class Term:
    """One condition: a field, an operator and a value; free text has no field."""

    field: str | None
    operator: str
    value: str
    negated: bool


@dataclass(frozen=True)
class Query:
    """A parsed search."""

    terms: list[Term] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    order_by: str | None = None
    sort: str | None = None

    @cached_property
    def conditions(self) -> list[list[Term]]:
        """What a record must meet: of each list one term. What is said twice is there once."""
        alternatives: dict[tuple[object, ...], dict[Term, None]] = {}
        for term in self.terms:
            alone = term.field is None or term.negated or term.operator != ":"
            alternatives.setdefault((term,) if alone else ("=", term.field), {})[term] = None
        return [list(terms) for terms in alternatives.values()]

    def matches(
        self, kind: str, record: Record, text: Text, now: datetime, resolve: Resolver, facts: Facts
    ) -> bool:
        """Whether the query finds a record; `text` returns all its words, and is called only for free text."""
        return (not self.kinds or kind in self.kinds) and all(
            any(passes(term, record, text, now, resolve, facts) != term.negated for term in terms)
            for terms in self.conditions
        )


def parse_query(text: str) -> Query:
    """Parse a query; every word that is not a condition is free text."""
    terms: list[Term] = []
    kinds: list[str] = []
    order: dict[str, str] = {}
    for match in _TERM.finditer(text):
        name, value = match["field"], match["quoted"] if match["quoted"] is not None else match["word"]
        if name == "type" and value.lower() in SEARCH_KINDS:
            kinds.append(SEARCH_KINDS[value.lower()])
        elif name in ("order_by", "sort"):
            order[name] = value
        elif value != "*" or name:
            if match["word"] is not None and (name is None or name in TEXTS):
                value = _with_prefixes(value)
            elif name is not None and CUSTOM.fullmatch(name) and value == "checked":
                value = "true"
            terms.append(Term(name, match["op"] or ":", value, match["minus"] is not None))
    return Query(terms, kinds, order.get("order_by"), order.get("sort"))


def _with_prefixes(word: str) -> str:
    """A word as it is looked for: as the beginning of words, unless it is a number or has signs of its own."""
    is_plain = not word.endswith("*") and word[-1].isalpha() and "," not in word and word.lower() != "none"
    return f"{word}*" if is_plain else word


def passes(term: Term, record: Record, text: Text, now: datetime, resolve: Resolver, facts: Facts) -> bool:
    """Whether a record meets a term, regardless of its negation. `finder.py` finds the same by indexes."""
    if term.field is None:
        return has_words(term.value, text())
    name = term.field
    values = facts(name) if name in OF_COMMENTS else None
    if values is not None:
        return _meets_facts(term, values, resolve)
    if name in DATES:
        return _compare_dates(record.get(DATES[name]), term, now)
    custom = CUSTOM.fullmatch(name)
    if custom:
        return _matches_custom_field(term, record, custom[1])
    actual = actual_value(record, name)
    if name in RANKS and term.operator != ":":
        return _compare_ranks(str(actual).lower(), term, RANKS[name])
    if isinstance(actual, list):
        if name == "tags" and " " in term.value:  # in quotes: all of them
            return set(term.value.lower().split()) <= {str(one).lower() for one in actual}
        wanted = set(term.value.lower().split(",")) | resolve(name, term.value)
        return bool({str(one).lower() for one in actual} & wanted) or (term.value == "none" and not actual)
    if term.operator != ":":
        return compare(number_of(actual), term.operator, number_of(term.value))
    if term.value.lower() == "none" or actual is None:
        return term.value.lower() == "none" and actual is None
    if str(actual).lower() in {one.lower() for one in term.value.split(",")} | resolve(name, term.value):
        return True
    return name in TEXTS and has_words(term.value, str(actual))


def _meets_facts(term: Term, values: list[str], resolve: Resolver) -> bool:
    """Whether what the comments of a ticket say meets a term."""
    if term.field == "has_attachment":
        return bool(values) == (term.value.lower() == "true")
    if term.field == "commenter":
        return not resolve("commenter", term.value).isdisjoint(values)
    return any(has_words(term.value, one) for one in values)


def actual_value(record: Record, name: str) -> object:
    """The value of a record that the field of a term stands for; None when it has none."""
    name = RENAMED.get(name, name)
    if name == "channel":
        return _channels(record.get("via") or {})
    if name in record:
        return record[name]
    for fields in (record.get("user_fields"), record.get("organization_fields")):
        if isinstance(fields, dict) and name in fields:
            return fields[name]
    plural = record.get(f"{name}s")
    return plural if isinstance(plural, list) else None


def _channels(via: Mapping[str, Any]) -> object:
    """The channels by which a search finds a ticket: a mail has two names, a follow-up comes by a closed ticket as well."""
    channel = via.get("channel")
    found = [channel, "mail"] if channel == "email" else [channel]
    is_follow_up = (via.get("source") or {}).get("rel") == "follow_up"
    return [*found, "closed_ticket"] if is_follow_up else found


def custom_values(record: Record, number: str | None) -> list[object]:
    """The values of a custom field, or of all of them."""
    fields = record.get("custom_fields") or []
    return [
        one.get("value")
        for one in fields
        if isinstance(one, dict) and (number is None or str(one.get("id")) == number)
    ]


def _matches_custom_field(term: Term, record: Record, number: str | None) -> bool:
    values = custom_values(record, number)
    if term.value in ("*", "none"):
        return any(value is not None for value in values) == (term.value == "*")
    return any(str(value).lower() == term.value.lower() for value in values)


def _compare_ranks(actual: str, term: Term, scale: Sequence[str]) -> bool:
    if actual not in scale or term.value.lower() not in scale:
        return False
    return compare(scale.index(actual), term.operator, scale.index(term.value.lower()))


def compare(actual: float | None, operator: str, wanted: float | None) -> bool:
    """Whether two numbers have a relation; a number that is missing has none."""
    if actual is None or wanted is None:
        return False
    return {">": actual > wanted, "<": actual < wanted, ">=": actual >= wanted, "<=": actual <= wanted}[
        operator
    ]


def number_of(value: object) -> float | None:
    """The number that a value or its text is."""
    try:
        return float(str(value))
    except ValueError:
        return None


def moment_of(value: object) -> datetime | None:
    """The moment that a text of ISO 8601 names, in UTC."""
    try:
        return datetime.fromisoformat(str(value)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _compare_dates(actual: object, term: Term, now: datetime) -> bool:
    bounds, moment = date_bounds(term, now), moment_of(actual)
    if bounds is None or moment is None:
        return False
    start, end = bounds
    return (start is None or start <= moment) and (end is None or moment < end)


def date_bounds(term: Term, now: datetime) -> tuple[datetime | None, datetime | None] | None:
    """From when on, and before when, a date meets a term; None when the term names no date."""
    try:
        start, end = (one.astimezone(UTC) for one in _find_span(term.value, now))
    except (ValueError, OverflowError):
        return None
    if re.fullmatch(r"\d+\w+", term.value):  # created>4hours: since; created<4hours: before that
        return (start, None) if term.operator in (">", ">=", ":") else (None, start)
    match term.operator:
        case ">":
            return end, None
        case ">=":
            return start, None
        case "<":
            return None, start
        case "<=":
            return None, end
    return start, end


def _find_span(value: str, now: datetime) -> tuple[datetime, datetime]:
    """The start and the end of a date: of a day, a month or a moment, or since a time ago (`2days`)."""
    relative = re.fullmatch(r"(\d+)(minute|hour|day|week|month|year)s?", value)
    if relative:
        start = now - timedelta(seconds=int(relative[1]) * UNITS[relative[2]])
        return start, now
    today = now.replace(hour=0, minute=0, second=0, microsecond=0)
    named = {"today": today, "yesterday": today - timedelta(days=1)}
    if value in named:
        return named[value], named[value] + timedelta(days=1)
    start = datetime.fromisoformat(value if len(value) > 7 else f"{value}-01")
    start = start.replace(tzinfo=start.tzinfo or UTC)
    if len(value) == 7:
        return start, (start + timedelta(days=32)).replace(day=1)
    return start, start + (timedelta(days=1) if len(value) == 10 else timedelta(seconds=1))
