"""Whatever a request holds, it gets an answer: no exception, no failure of the sandbox, and no change by what is refused."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from urllib.parse import urlencode

import hypothesis
import pytest
from hypothesis import strategies as st

from tests.support.sandbox_api import Api, ticket
from tests.support.sandbox_state import state_of
from tests.support.sandbox_walk import ROUTES, body_of, concrete, query_of
from zenpy.sandbox import Request, Sandbox
from zenpy.sandbox.message import MOST_BYTES
from zenpy.sandbox.routes import Route

#: Values that have broken programs.
ODD: tuple[object, ...] = (
    None, True, False, 0, 1, -1, 2**63, 10**30, 1.5, "", "x", "1", "²", "٣", "\uff11", "1_000", "9" * 5000, "a b", "<p>x</p>",
    "2026-99-99", "0000-00-00", "0001-01-01T00:00:00+14:00", "2026-01-01T00:00:00Z", [], [None], [1], ["a"], [[]], [{}],
    [{"id": 1}], [{"id": "x"}], {}, {"id": 1}, {"a": {"b": [1]}}, {"name": "x"}, {"body": 5}, {"value": {}}, {"type": 5},
)  # fmt: skip
WRITING = [route for route in ROUTES.all if route.method != "GET"]
HEADERS = {"authorization": "Bearer any", "content-type": "application/json"}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(ODD),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


def _odd_body(route: Route, chance: random.Random) -> object:
    """A plausible body in which some fields have odd values."""
    body = body_of(route)
    if not isinstance(body, dict):
        return chance.choice(ODD)
    described = route.body or {}
    key, kind = described.get("key"), described.get("schema")
    inside = body.get(key) if key else body
    if isinstance(inside, list) and inside:
        inside[0] = inside = dict(inside[0])
    names = [*(ROUTES.kinds[kind].fields if kind else ()), *route.sent_fields]
    if not isinstance(inside, dict) or chance.random() < 0.15:
        return {name: chance.choice(ODD) for name in body}
    if inside is not body and key:
        body[key] = inside if isinstance(body.get(key), list) else (inside := dict(inside))
        body[key] = [inside] if isinstance(body.get(key), list) else inside
    chosen = chance.sample(names, min(len(names), chance.randint(1, 5)))
    inside.update({name: chance.choice(ODD) for name in chosen})
    return body


def _odd_query(route: Route, chance: random.Random) -> str:
    names = chance.sample(route.query, min(len(route.query), chance.randint(0, 4)))
    return urlencode({name: str(chance.choice(ODD))[:200] for name in names})


def check(
    sandbox: Sandbox, method: str, target: str, body: bytes, headers: Mapping[str, str] = HEADERS
) -> int:
    before = state_of(sandbox)
    response = sandbox.handle(Request.to(method, target, dict(headers), body))
    assert response.status < 500, (method, target[:300], body[:500], response.body[:500])
    assert response.status < 400 or state_of(sandbox) == before, (method, target, body)
    return response.status


@pytest.mark.parametrize("route", ROUTES.all, ids=lambda route: route.id)
def test_odd_values_get_an_answer(route: Route) -> None:
    chance, sandbox = random.Random(route.id), Sandbox()
    path = concrete(sandbox, route)
    for _ in range(6):
        query = f"{query_of(route)}&{_odd_query(route, chance)}"
        body = b"" if route.method == "GET" else json.dumps(_odd_body(route, chance)).encode()
        check(sandbox, route.method, f"{path}?{query}", body)


@hypothesis.settings(max_examples=300, derandomize=True)
@hypothesis.given(route=st.sampled_from(WRITING), value=JSON, beside=JSON)
def test_any_json_gets_an_answer(route: Route, value: object, beside: object) -> None:
    sandbox, key = Sandbox(), (route.body or {}).get("key")
    body = {key or "name": value, "name": beside} if key or isinstance(value, dict) else value
    check(sandbox, route.method, concrete(sandbox, route), json.dumps(body).encode())


@hypothesis.settings(max_examples=300, derandomize=True)
@hypothesis.given(
    method=st.sampled_from(("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", ""))
    | st.text(max_size=4),
    path=st.text(max_size=30)
    | st.sampled_from(("tickets", "users/me", "search", "tickets/²", "tickets/" + "9" * 5000)),
    query=st.dictionaries(st.text(max_size=9), st.lists(st.text(max_size=9), max_size=2), max_size=3),
    headers=st.dictionaries(
        st.sampled_from(("authorization", "content-type", "idempotency-key", "accept")), st.text(max_size=20)
    ),
    body=st.binary(max_size=40),
)
def test_any_request_gets_an_answer(
    method: str, path: str, query: dict[str, list[str]], headers: dict[str, str], body: bytes
) -> None:
    sandbox = Sandbox()
    for target in (path, f"/api/v2/{path}"):
        assert sandbox.handle(Request(method, target, query, headers, body)).status < 500


BROKEN = {
    "not JSON": b'{"ticket": ',
    "not UTF-8": b'{"ticket": {"subject": "\xff"}}',
    "UTF-16": '{"ticket": {}}'.encode("utf-16"),
    "half of a character": b'{"ticket": {"subject": "\\ud800", "comment": {"body": "x"}}}',
    "NaN": b'{"ticket": {"subject": NaN}}',
    "Infinity": b'{"ticket": {"subject": -Infinity}}',
    "a number too large": b'{"ticket": {"subject": 1e400}}',
    "5,000 digits": b'{"ticket": {"subject": ' + b"9" * 5000 + b"}}",
    "deep": b'{"ticket": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "101 levels": b'{"ticket": ' + b"[" * 101 + b"]" * 101 + b"}",
    "a list": b"[1]",
    "a text": b'"x"',
}


@pytest.mark.parametrize("body", BROKEN.values(), ids=BROKEN.keys())
def test_a_body_that_cannot_be_read_is_refused(sandbox: Sandbox, body: bytes) -> None:
    assert check(sandbox, "POST", "/api/v2/tickets", body) == 400


def test_a_body_that_is_too_large_is_refused(sandbox: Sandbox) -> None:
    assert check(sandbox, "POST", "/api/v2/uploads?filename=a", b"x" * (MOST_BYTES + 1)) == 413


def test_both_halves_of_a_character_are_one(api: Api) -> None:
    assert ticket(api, subject="\U0001f600")["subject"] == "\U0001f600"


@pytest.mark.parametrize(
    ("field", "bad", "wanted"),
    [
        ("tags", 5, "an array"),
        ("custom_fields", ["a"], "a hash"),
        ("custom_fields", "a", "an array"),
        ("assignee_id", "me", "an integer"),
        ("assignee_id", 2**63, "an integer"),
        ("assignee_id", "²", "an integer"),
        ("due_at", "2026-02-30", "a date"),
        ("subject", {"a": 1}, "a string"),
        ("comment", 5, "a hash"),
        ("collaborator_ids", [[1]], "an integer"),
    ],
)
def test_a_value_of_a_wrong_type_is_refused(api: Api, field: str, bad: object, wanted: str) -> None:
    sent = {"ticket": {"comment": {"body": "x"}, field: bad}}
    error = api.post("tickets", sent, status=400)["error"]
    assert error["title"] == "Invalid attribute"
    assert f"ticket.{field}" in error["message"]
    assert wanted in error["message"]
    assert api.get("tickets/count")["count"]["value"] == 0


def test_values_get_the_types_of_the_document(api: Api, sandbox: Sandbox) -> None:
    user = sandbox.add("User", {"name": "a", "role": "end-user"})
    made = ticket(api, subject=5, requester_id=str(user.id), type="task", due_at="2026-02-01T12:00:00+02:00")
    assert (made["subject"], made["requester_id"]) == ("5", user.id)
    assert made["due_at"] == "2026-02-01T10:00:00Z"


@pytest.mark.parametrize(
    "path",
    [
        "tickets?page=abc",
        "tickets?per_page=-1",
        "tickets?page[size]=x",
        "search?query=a&page=²",
        "macros/search",
    ],
)
def test_a_query_that_is_not_what_the_document_says_is_refused(api: Api, path: str) -> None:
    api.get(path, status=400)


def test_the_help_center_names_the_fields_at_fault(api: Api, sandbox: Sandbox) -> None:
    section = sandbox.add("HelpCenterSection", {"name": "s"})
    article = {"title": "t", "label_names": 5}
    answer = api.send("POST", f"help_center/sections/{section.id}/articles", {"article": article})
    assert (answer.status, answer.data()) == (400, {"errors": {"label_names": ["must be an array"]}})
