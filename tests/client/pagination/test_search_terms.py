"""The query language from keywords: every term, every comparison, and what is not a term."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum

import pytest

from tests.support.wire import Wire
from zenpy import Zenpy
from zenpy.lib.api_objects import User
from zenpy.lib.calls.search import build_search_query
from zenpy.lib.exception import ZenpyException
from zenpy.sandbox import Sandbox


class Status(StrEnum):
    OPEN = "open"
    LOW = "low"


@pytest.mark.parametrize(
    ("query", "terms", "text"),
    [
        ("refund", {"type": "ticket"}, "refund type:ticket"),
        (None, {"type": "user", "role": "agent"}, "type:user role:agent"),
        (None, {"created_after": datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)}, "created>2026-01-02T03:04:05Z"),
        (
            None,
            {"created_between": [date(2026, 1, 1), date(2026, 2, 1)]},
            "created>=2026-01-01 created<=2026-02-01",
        ),
        (
            None,
            {"updated_from": date(2026, 1, 1), "updated_until": "2026-01-31"},
            "updated>=2026-01-01 updated<=2026-01-31",
        ),
        (None, {"status_from": "pending", "priority_until": "high"}, "status>=pending priority<=high"),
        (None, {"solved_greater_than": "2026-01-01"}, "solved>2026-01-01"),
        (
            None,
            {"custom_field_12": "x", "custom_field_13_after": date(2026, 1, 1)},
            "custom_field_12:x custom_field_13>2026-01-01",
        ),
        (None, {"fieldvalue": 7, "has_attachment": True}, "fieldvalue:7 has_attachment:true"),
        (None, {"type": ["ticket", "user"], "created": "4hours"}, "type:ticket type:user created:4hours"),
        (
            None,
            {"terms": {"plan": "gold", "renewal>=": date(2026, 1, 1), "call_after": ["x", None]}},
            "plan:gold renewal>=2026-01-01 call_after:x call_after:none",
        ),
        ("x", {"terms": None, "minus": "tags:spam"}, "x -tags:spam"),
        (None, {"priority_less_than": "high"}, "priority<high"),
        (None, {"tags": ["vip", "big spender"]}, 'tags:vip tags:"big spender"'),
        ("printer", {"minus": ["solved", "closed"]}, "printer -solved -closed"),
        (None, {"assignee": None, "tags": [None, "vip"]}, "assignee:none tags:none tags:vip"),
        (None, {"type": "ticket", "assignee": None}, "type:ticket assignee:none"),
        ("refund", {"type": None, "requester": User(id=5)}, "refund requester:5"),
        (None, {"assignee": [User(id=5), None, 7]}, "assignee:5 assignee:none assignee:7"),
        (None, {"status": Status.OPEN, "priority_greater_than": Status.LOW}, "status:open priority>low"),
        (
            None,
            {"created_before": datetime(2026, 1, 2, 3, tzinfo=timezone(timedelta(hours=2)))},
            "created<2026-01-02T01:00:00Z",
        ),
        (None, {"subject": 'the "big" one'}, 'subject:"the \\"big\\" one"'),
    ],
)
def test_terms_become_the_query_language(query: str | None, terms: dict[str, object], text: str) -> None:
    assert build_search_query(query, terms) == text


def test_nothing_to_search_for_is_an_error() -> None:
    with pytest.raises(ZenpyException, match="needs a query"):
        build_search_query(None, {})
    with pytest.raises(ZenpyException, match="two moments"):
        build_search_query(None, {"created_between": [date(2026, 1, 1)]})
    for terms in ({"created_after": None}, {"created_between": [date(2026, 1, 1), None]}):
        with pytest.raises(ZenpyException, match=r"created\w* cannot be compared with None"):
            build_search_query(None, terms)
    with pytest.raises(ZenpyException, match="has no id yet"):
        build_search_query(None, {"assignee": User(name="new")})


@pytest.mark.parametrize(
    ("terms", "message"),
    [
        (
            {"overlow": "export"},
            r"\(\): overlow is not a term of the search language; did you mean overflow\?",
        ),
        ({"statsu": "open"}, r"statsu is not a term .*; did you mean status\?"),
        ({"created_afer": "2026-01-01"}, r"did you mean created_after\?"),
        ({"plan": "gold"}, r"Custom fields of users and organizations, .* go in terms=\{'plan': \.\.\.\}"),
        ({"channel": "mail"}, r"channel is not a term .*; did you mean via\?"),
        ({"created_since": "2026-01-01"}, r"did you mean created_from\?"),
        ({"tags_after": "x"}, "tags cannot be compared, so there is no tags_after"),
        ({"type": "tikcet"}, "'tikcet' is not a type of records that a search finds; did you mean 'ticket'"),
        ({"type": ["ticket", "topic"]}, "'topic' is not a type"),
        ({"terms": ["plan"]}, "terms= takes a mapping"),
        ({"terms": {"plan is": "gold"}}, "'plan is' is not the name of a term"),
        ({"terms": {"renewal>": None}}, "renewal> cannot be compared with None"),
        ({"terms": {"renewal>": ["2026-01-01"]}}, "renewal> is compared with one value"),
        ({"created_after": ["2026-01-01", "2026-02-01"]}, "created_after is compared with one value"),
        ({"terms": {"plan:>": "gold"}}, "an operator .* only at its end"),
    ],
)
def test_a_term_that_does_not_exist_is_an_error(
    client: Zenpy, wire: Wire, terms: dict[str, object], message: str
) -> None:
    """existing client 7: a misspelt keyword was searched for like a word, and found nothing"""
    for call, name in ((client.search, "search"), (client.search.count, "search.count")):
        with pytest.raises(ZenpyException, match=message) as raised:
            call("printer", **terms)  # type: ignore[arg-type]
        assert str(raised.value).startswith(f"{name}(): ")
    assert wire.sent == []


@pytest.mark.parametrize("suffix", ["after", "before", "from", "until", "between"])
def test_every_date_of_the_language_has_every_suffix(suffix: str) -> None:
    day = date(2026, 1, 1)
    for name in ("created", "updated", "solved", "due_date"):
        value = (day, day) if suffix == "between" else day
        assert build_search_query(None, {f"{name}_{suffix}": value}).startswith((f"{name}>", f"{name}<"))


@pytest.mark.parametrize(
    ("terms", "found"),
    [
        (
            {"created_between": (datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 2, 1, tzinfo=UTC))},
            [1, 2, 3, 4],
        ),
        ({"created_between": (date(2026, 1, 1), date(2026, 1, 31))}, [1, 2, 3]),
        ({"created_from": date(2026, 1, 1), "created_before": date(2026, 2, 1)}, [1, 2, 3]),
        ({"created_from": date(2026, 1, 1), "created_until": date(2026, 1, 31)}, [1, 2, 3]),
        ({"created_after": datetime(2026, 1, 1, tzinfo=UTC), "created_until": date(2026, 1, 31)}, [2, 3]),
    ],
)
def test_the_export_of_a_month_has_its_midnights(terms: dict[str, object], found: list[int]) -> None:
    sandbox = Sandbox()
    moments = (
        "2025-12-31T23:59:59Z",
        "2026-01-01T00:00:00Z",
        "2026-01-15T12:00:00Z",
        "2026-01-31T23:59:59Z",
        "2026-02-01T00:00:00Z",
    )
    for number, moment in enumerate(moments):
        sandbox.add("Ticket", {"id": number + 10, "subject": "x", "created_at": moment})
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
        for call in (client.search, client.search_export):
            hits = call(type="ticket", **terms)  # type: ignore[operator]
            assert sorted(one.id - 10 for one in hits) == found


def test_none_is_a_term_but_what_was_not_given_is_none(client: Zenpy, wire: Wire) -> None:
    """existing client 7: no argument vanishes"""
    wire.then({"results": [], "count": 0}, {"count": 0})
    assert list(client.search(assignee=None)) == []
    assert client.search.count("printer", type=None, group=None) == 0
    assert [dict(one.url.params)["query"] for one in wire.sent] == ["assignee:none", "printer group:none"]


@pytest.mark.parametrize("value", [[], (), set(), frozenset(), iter(()), ""])
@pytest.mark.parametrize("name", ["tags", "assignee", "type", "ids", "created_from", "terms"])
def test_a_term_without_values_is_refused_because_the_search_would_find_more(
    client: Zenpy, wire: Wire, name: str, value: object
) -> None:
    keywords: dict[str, object] = {"terms": {"plan": value}} if name == "terms" else {name: value}
    with pytest.raises(ZenpyException, match=r"was given an empty (list|text); without the term"):
        client.search("refund", **keywords)  # type: ignore[arg-type]  # any keyword
    assert wire.sent == []


def test_nothing_may_be_excluded() -> None:
    assert build_search_query("refund", {"minus": []}) == "refund"


class Missing(datetime):
    """The NaT of pandas: a datetime that equals nothing."""

    def __ne__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return 0


MISSING = Missing(2026, 1, 1)


@pytest.mark.parametrize("value", ["", " ", ["a", ""], float("nan"), [float("nan")], MISSING, (1, MISSING)])
@pytest.mark.parametrize("name", ["tags", "subject", "minus", "terms"])
def test_what_stands_for_nothing_is_no_value(name: str, value: object) -> None:
    keywords: dict[str, object] = {"terms": {"plan": value}} if name == "terms" else {name: value}
    with pytest.raises(ZenpyException, match=r"is no value to search for|was given an empty text"):
        build_search_query("refund", keywords)


@pytest.mark.parametrize("value", [b"x", [b"x"], object()])
def test_what_has_no_text_is_no_value(value: object) -> None:
    with pytest.raises(ZenpyException, match=r"a search term: .* cannot be sent"):
        build_search_query("refund", {"subject": value})


def test_records_stand_for_their_ids_everywhere() -> None:
    keywords = {"assignee": {"id": 5}, "ids": [User(id=6), 7], "minus": User(id=8)}
    assert build_search_query(None, keywords) == "assignee:5 6, 7 -8"
