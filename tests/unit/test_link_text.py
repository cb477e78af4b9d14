"""Links to the next page as text: what is repaired, and what they lead to."""

from __future__ import annotations

import pytest

from zenpy.lib.exception import PaginationError
from zenpy.lib.http.message import Request
from zenpy.lib.pagination.link_text import parse_query, resolve, unescape

BASE = "https://acme.zendesk.com"
LAST = Request("GET", "/api/v2/tickets", [("page[size]", "2")])


@pytest.mark.parametrize(
    ("escaped", "plain"),
    [
        *(("a&amp;b", "a&b"), ("a&AMP;b", "a&b"), ("&apos;&APOS;", "''"), ("&quot;&lt;&gt;", '"<>')),
        *(("&#47;&#x2f;&#X2F;", "///"), ("&amp;amp;#38;", "&"), (" \n/a\t", "/a")),
        *(("?a=1&copy=2&lt=3", "?a=1&copy=2&lt=3"), ("&nbsp;", "&nbsp;")),
    ],
)
def test_escapes_of_html_are_taken_away_as_often_as_they_were_made(escaped: str, plain: str) -> None:
    assert unescape(escaped) == plain


@pytest.mark.parametrize(
    ("link", "query"),
    [
        ("/x?a=1&b=#top", [("a", "1"), ("b", "")]),
        ("/x", []),
        ("/x?a=1?b=2", [("a", "1?b=2")]),
        ("/x?page%255Bafter%255D=abc%253D", [("page[after]", "abc=")]),
        ("/x?page[after]=a b", [("page[after]", "a+b")]),
        ("/x?cursor=a%252Bb", [("cursor", "a+b")]),
        ("/x?page[before]=a%2525", [("page[before]", "a%25")]),
        ("/x?query=a+b&name=100%2525", [("query", "a b"), ("name", "100%25")]),
        ("/x?cur%2573or=a%2573", [("cursor", "as")]),
    ],
)
def test_the_parameters_of_a_link_are_repaired_where_only_one_thing_can_be_meant(
    link: str, query: list[tuple[str, str]]
) -> None:
    assert parse_query(link) == query


@pytest.mark.parametrize(
    ("link", "path"),
    [
        *((f"{BASE}/api/v2/users?a=1", "/api/v2/users"), ("/api/v2/users?a=1", "/api/v2/users")),
        *(("api/v2/users?a=1", "/api/v2/users"), ("users?a=1", "/api/v2/users"), ("?a=1", "/api/v2/tickets")),
        *((f"{BASE}?a=1", "/api/v2/tickets"), (f"{BASE}/?a=1", "/api/v2/tickets")),
        *(("https%3A%2F%2Facme.zendesk.com%2Fapi%2Fv2%2Fusers%3Fa%3D1", "/api/v2/users"),),
        *(("\\/api\\/v2\\/users?a=1", "/api/v2/users"), ("%2fapi/v2/users?a=1", "/api/v2/users")),
        *(("/api/v2/us%C3%A9rs%3f?a=1", "/api/v2/us%C3%A9rs%3f"),),
    ],
)
def test_a_link_leads_to_a_path_of_the_account(link: str, path: str) -> None:
    assert resolve(link, LAST, BASE) == Request("GET", path, [("a", "1")])


def test_a_backslash_may_stand_among_the_parameters_alone() -> None:
    assert resolve("/api/v2/users?a=\\x?y", LAST, BASE).query == [("a", "\\x?y")]
    with pytest.raises(PaginationError, match="not an address"):
        resolve("/api\\v2?a=1", LAST, BASE)


@pytest.mark.parametrize(
    "link", ["https://evil.example/x", "http://acme.zendesk.com/x", "https://acme.zendesk.com%2f/x"]
)
def test_a_link_to_another_host_names_both(link: str) -> None:
    with pytest.raises(PaginationError, match=f"not on this account's {BASE}; it was not followed") as raised:
        resolve(link, LAST, BASE)
    assert f"lies on {link.removesuffix('/x')}," in str(raised.value)
