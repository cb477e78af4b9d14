"""Search: the tickets, users, organizations and groups that a query finds."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from zenpy.sandbox.behaviours.search.query import SEARCH_KINDS, parse_query
from zenpy.sandbox.behaviours.tickets.comments import comments_of
from zenpy.sandbox.behaviours.tickets.values import PRIORITIES, STATUSES
from zenpy.sandbox.calls.paging.pages import cut_page
from zenpy.sandbox.calls.reach import reaches
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.problems import listed_problem, problem

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.behaviours.search.query import Query
    from zenpy.sandbox.calls.call import Answer, Call

USER_FIELDS = {"requester", "assignee", "submitter", "cc", "follower", "commenter", "user"}
#: What the servers in front of Zendesk take as an address.
MOST_CHARACTERS = 16_384
ORDERS = {"created": "created_at", "updated": "updated_at", "ticket_type": "type"}


def _find(call: Call, query: Query) -> list[tuple[str, Record]]:
    now = call.account.clock.now()

    def is_hit(kind: str, record: Record) -> bool:
        return query.matches(kind, record, partial(_words, call, record), now, partial(_resolve, call))

    indexed = now.timestamp() - call.account.search_lag
    return [
        (short, one)
        for short, kind in SEARCH_KINDS.items()
        for one in call.store.all(kind)
        if (one.stamp <= indexed or not call.account.search_lag)
        and is_hit(kind, one)
        and (kind != "Ticket" or reaches(call.account, one))
    ]


def _words(call: Call, record: Record) -> str:
    """All words by which a record can be found; those of a ticket's comments, too."""
    words = [
        str(value)
        for name, value in record.items()
        if isinstance(value, str | int) and not name.endswith("url")
    ]
    words += [str(tag) for tag in record.get("tags") or []]
    if record.kind == "Ticket":
        words += [str(comment["body"]) for comment in comments_of(call.account, record.key)]
    return " ".join(words)


def _resolve(call: Call, field: str, value: str) -> set[str]:
    """The ids that a name means: `assignee:me`, `requester:ann@example.com`, `group:Support`."""
    wanted = value.lower()
    if field in USER_FIELDS:
        if wanted == "me" and call.account.user is not None:
            return {call.account.user.key}
        users = call.store.all("User")
        return {
            user.key
            for user in users
            if wanted
            in (str(user["email"]).lower(), *str(user["name"]).lower().split(), str(user["name"]).lower())
        }
    kind = {"group": "Group", "organization": "Organization", "brand": "Brand", "form": "TicketForm"}.get(
        field
    )
    return {one.key for one in call.store.all(kind) if str(one["name"]).lower() == wanted} if kind else set()


def _sort(
    query: Query, found: list[tuple[str, Record]], by: str | None, way: str | None
) -> list[tuple[str, Record]]:
    name = by or query.order_by
    field = ORDERS.get(name or "", name or "created_at")
    scale: Mapping[str, Sequence[str]] = {"status": STATUSES, "priority": PRIORITIES}

    def rank(one: tuple[str, Record]) -> tuple[int, Any, str]:
        value = one[1].get(field)
        place = scale[field].index(value) if field in scale and value in scale[field] else None
        return (
            value is not None,
            f"{place:02}" if place is not None else str(value or ""),
            one[1].key.zfill(20),
        )

    return sorted(found, key=rank, reverse=(way or query.sort or "desc") == "desc")


def _parse_query(call: Call) -> Query:
    text = call.request.value("query")
    if text is None:
        raise problem(400, "invalid", "query is required")
    return _parse_text(text)


def _parse_text(text: str) -> Query:
    """The query of a text.

    Raises:
        Problem: a 422, it is longer than any server takes an address.
    """
    if len(text) > MOST_CHARACTERS:
        raise problem(
            422, "invalid", f"Invalid search: the query is longer than {MOST_CHARACTERS} characters"
        )
    return parse_query(text)


@answers("GET search")
def search_all(call: Call) -> Answer:
    """The tickets, users, organizations and groups that a query finds."""
    query = _parse_query(call)
    found = _sort(query, _find(call, query), call.request.value("sort_by"), call.request.value("sort_order"))
    return _answer(call, found)


@answers("GET search/export")
def export_hits(call: Call) -> Answer:
    """All hits of one type, oldest first."""
    kind = call.request.value("filter[type]")
    if kind not in SEARCH_KINDS:
        raise listed_problem(
            400, "InvalidParameter", f"filter[type] must be one of {', '.join(SEARCH_KINDS)}"
        )
    query = _parse_query(call)
    if set(query.kinds) - {SEARCH_KINDS[kind]}:
        raise listed_problem(400, "InvalidParameter", "the type in the query is not that of filter[type]")
    found = [hit for hit in _find(call, query) if hit[0] == kind]
    return _answer(
        call, sorted(found, key=lambda hit: (hit[1].get("created_at") or "", hit[1].key.zfill(20)))
    )


def _answer(call: Call, found: list[tuple[str, Record]]) -> Answer:
    types = {id(record): short for short, record in found}
    page = cut_page(call.list_request(), [record for _, record in found])
    shown = [{**call.show(record), "result_type": types[id(record)]} for record in page.items]
    return {str(call.route.key): shown, **page.extra, **call.sideload(page.items, shown)}


@answers("GET search/count")
def count_hits(call: Call) -> Answer:
    """How many records a query finds."""
    return {call.route.key: len(_find(call, _parse_query(call)))}


@lists("requests/search")
def search_requests(call: Call) -> list[Record]:
    """The requests that a query finds."""
    query = _parse_text(f"type:ticket {call.request.value('query') or '*'}")
    return [record for _, record in _find(call, query)]
