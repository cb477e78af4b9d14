"""Search: the tickets, users, organizations and groups that a query finds."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from zenpy.sandbox.account.found import by_time, with_text
from zenpy.sandbox.account.hits import Hits, records_at
from zenpy.sandbox.account.indexes import KeyIndex, bits_of
from zenpy.sandbox.account.table import rank_of
from zenpy.sandbox.behaviours.search.facts import comment_facts
from zenpy.sandbox.behaviours.search.finder import Finder, follow_comments
from zenpy.sandbox.behaviours.search.query import SEARCH_KINDS, parse_query
from zenpy.sandbox.behaviours.tickets.comments import comments_of
from zenpy.sandbox.behaviours.tickets.requests import as_request
from zenpy.sandbox.behaviours.tickets.values import PRIORITIES, STATUSES
from zenpy.sandbox.calls.paging.pages import cut_page
from zenpy.sandbox.calls.paging.styles import MAX_SEARCH_RESULTS
from zenpy.sandbox.calls.reach import reaches, reaches_all
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.problems import listed_problem, problem

if TYPE_CHECKING:
    from collections.abc import Collection

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.account.table import Table
    from zenpy.sandbox.behaviours.search.query import Query
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.calls.paging.listing import ListRequest

USER_FIELDS = {"requester", "assignee", "submitter", "cc", "follower", "commenter", "user"}
#: What the servers in front of Zendesk take as an address.
MOST_CHARACTERS = 16_384
ORDERS = {"created": "created_at", "updated": "updated_at", "ticket_type": "type"}


#: What ends a search's order: the fields by which their values are ranked, beside their text.
SCALES: Mapping[str, Sequence[str]] = {"status": STATUSES, "priority": PRIORITIES}
NAMED = {"group": "Group", "organization": "Organization", "brand": "Brand", "form": "TicketForm"}


def _find(call: Call, query: Query, kinds: Collection[str] = ()) -> list[tuple[Table, int]]:
    """The tables of what a query finds, each with a bit for the place of every hit."""
    account, now = call.account, call.account.clock.now()
    found = []
    for kind in SEARCH_KINDS.values():
        if kind in (query.kinds or SEARCH_KINDS.values()) and kind in (kinds or SEARCH_KINDS.values()):
            table = account.store.table(kind)
            if kind == "Ticket":
                follow_comments(account.store.table("Comment"), table)
            facts = partial(comment_facts, account)
            bits = Finder(table, partial(_words, account), now, partial(_resolve, account), facts).find(query)
            if account.search_lag:
                bits &= ~_not_indexed(account, table)
            if kind == "Ticket" and not reaches_all(account):
                bits = bits_of([one.place for one in records_at(table, bits) if reaches(account, one)])
            found.append((table, bits))
    return found


def _not_indexed(account: Account, table: Table) -> int:
    """What has changed so late that the search does not know it."""
    indexed = account.clock.now().timestamp() - account.search_lag
    return bits_of([one.place for one in by_time(table).between((indexed + 0.001,), (math.inf,))])


def _words(account: Account, record: Record) -> str:
    """All words by which a record can be found; those of a ticket's comments, too."""
    words = [
        str(value)
        for name, value in record.items()
        if isinstance(value, str | int) and not isinstance(value, bool) and not name.endswith("url")
    ]
    words += [str(tag) for tag in record.get("tags") or []]
    if record.kind == "Ticket":
        words += [str(comment["body"]) for comment in comments_of(account, record.key)]
    return " ".join(words)


def _resolve(account: Account, field: str, value: str) -> set[str]:
    """The ids that a name means: `assignee:me`, `requester:ann@example.com`, `group:Support`."""
    wanted = value.lower()
    if field in USER_FIELDS:
        if wanted == "me" and account.user is not None:
            return {account.user.key}
        users = account.store.table("User")
        index = users.index("names", lambda: KeyIndex(_names))
        return {user.key for user in records_at(users, index.bits(wanted))}
    kind = NAMED.get(field)
    return {one.key for one in with_text(account.store.table(kind), ["name"], wanted)} if kind else set()


def _names(user: Record) -> tuple[str, ...]:
    """What a user is called in a query."""
    if user.deleted:
        return ()
    name = str(user.get("name")).lower()
    known = (str(user.get("email")).lower(), str(user.get("phone")).lower(), name, *name.split())
    return tuple(dict.fromkeys(known))


def _order(call: Call, query: Query, found: list[tuple[Table, int]]) -> Hits:
    """The hits in the order that the request or the query asks for, by default the newest first."""
    name = call.request.value("sort_by") or query.order_by or "created_at"
    field = ORDERS.get(name, name)
    down = (call.request.value("sort_order") or query.sort or "desc") == "desc"
    return Hits(found, field, partial(_rank, field), down=down)


def _rank(field: str, record: Record) -> tuple[object, ...]:
    value, scale = record.get(field), SCALES.get(field, ())
    text = f"{scale.index(value):02}" if value in scale else str(value or "")
    return (value is not None, text, rank_of(record))


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
    return _answer(call, _order(call, query, _find(call, query)))


@answers("GET search/export")
def export_hits(call: Call) -> Answer:
    """All hits of one type, oldest first."""
    kind = SEARCH_KINDS.get(call.request.value("filter[type]") or "")
    if kind is None:
        raise listed_problem(
            400, "InvalidParameter", f"filter[type] must be one of {', '.join(SEARCH_KINDS)}"
        )
    query = _parse_query(call)
    if set(query.kinds) - {kind}:
        raise listed_problem(400, "InvalidParameter", "the type in the query is not that of filter[type]")
    found = _find(call, query, [kind])
    return _answer(call, Hits(found, "created_at", partial(_rank, "created_at"), down=False))


def _answer(call: Call, found: Hits) -> Answer:
    page = cut_page(call.list_request(), found)
    shown = [{**call.show(record), "result_type": record.kind.lower()} for record in page.items]
    return {str(call.route.key): shown, **page.extra, **call.sideload(page.items, shown)}


@answers("GET search/count")
def count_hits(call: Call) -> Answer:
    """How many records a query finds."""
    return {call.route.key: sum(bits.bit_count() for _, bits in _find(call, _parse_query(call)))}


@lists("requests/search")
def search_requests(call: Call) -> Sequence[Record]:
    """The requests of the current user that a query finds, or those that they get copies of."""
    _check_depth(call.list_request())
    query, me = _parse_text(f"type:ticket {call.request.value('query') or '*'}"), call.account.me().id
    found = (record for table, bits in _find(call, query) for record in records_at(table, bits))
    mine = [one for one in found if one["requester_id"] == me or me in (one["collaborator_ids"] or [])]
    wanted, organization = call.request.values("status"), call.request.value("organization_id")
    return [
        one
        for one in map(as_request, mine)
        if (not wanted or one["status"] in wanted)
        and (not organization or str(one["organization_id"]) == organization)
    ]


def _check_depth(list_request: ListRequest) -> None:
    """Refuse a page of a search behind the first 1,000 requests.

    Raises:
        Problem: a 422.
    """
    before = (list_request.number("page", 1) - 1) * list_request.number("per_page", 100, 100)
    if before >= MAX_SEARCH_RESULTS:
        text = "Invalid search: Requested response size was greater than Search Response Limits"
        raise problem(422, "invalid", text)
