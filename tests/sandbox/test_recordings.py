"""A recorder keeps what a client and an account say, without credentials and personal data; replay answers from it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Comment, Ticket, User
from zenpy.sandbox import Sandbox
from zenpy.sandbox.recordings import (
    Exchange,
    NotRecorded,
    Recorder,
    Replay,
    compare,
    load_recordings,
    save_recordings,
    seed_from,
)
from zenpy.sandbox.recordings.scrub import Scrubber

if TYPE_CHECKING:
    from pathlib import Path

TOKEN = "s3cr3t-of-acme"
SECRETS = [
    TOKEN,
    "Ada says",
    "Ada Lovelace",
    "for Ada",
    "Lovelace",
    "ada@acme.test",
    "burns",
    "5550100",
    "acme",
    "Basement",
    "EMP-77",
    "Babbage",
]


def account() -> Sandbox:
    """An account with a person, a ticket and a comment that are personal data."""
    sandbox = Sandbox("acme")
    sandbox.add("Organization", {"id": 5, "name": "Babbage Ltd", "domain_names": ["acme.test"]})
    ada = {
        "id": 7,
        "name": "Ada Lovelace",
        "email": "ada@acme.test",
        "phone": "+1 555 0100",
        "organization_id": 5,
    }
    sandbox.add(
        "User", {**ada, "external_id": "EMP-77", "tags": ["vip"], "user_fields": {"plan": "Gold for Ada"}}
    )
    fields = [{"id": 900, "value": "Basement 4"}]
    sandbox.add(
        "Ticket",
        {
            "id": 1,
            "subject": "It burns",
            "status": "open",
            "requester_id": 7,
            "custom_fields": fields,
            "tags": ["fire"],
        },
    )
    return sandbox


def client_of(transport: httpx.BaseTransport) -> Zenpy:
    return Zenpy(subdomain="acme", oauth_token=TOKEN, transport=transport, disable_cache=True)


def journey(client: Zenpy) -> list[object]:
    """Reads and writes as a program would."""
    ticket = client.tickets(id=1)
    shown: list[object] = [ticket.status, ticket.tags, ticket.requester_id]
    shown.append([user.id for user in client.users.search(query="ada@acme.test")])
    shown.append([hit.id for hit in client.search("burns", type="ticket", requester="ada@acme.test")])
    made = client.tickets.create(
        Ticket(subject="burns again", comment=Comment(body="Ada says: it burns"))
    ).ticket
    assert made is not None
    shown.append(client.tickets(id=made.id or 0).status)
    return shown


@pytest.fixture
def recorder() -> Recorder:
    """A recorder that has seen a journey."""
    recorder = Recorder(account().transport)
    journey(client_of(recorder))
    return recorder


def test_a_client_sees_no_recorder() -> None:
    assert journey(client_of(Recorder(account().transport))) == journey(client_of(account().transport))


def test_nothing_personal_and_no_credential_is_recorded(recorder: Recorder, tmp_path: Path) -> None:
    recorder.save(tmp_path / "acme.jsonl")
    text = (tmp_path / "acme.jsonl").read_text("utf-8")
    assert [secret for secret in SECRETS if secret.lower() in text.lower()] == []
    assert '"status": "open"' in text
    assert '"fire"' in text


def test_one_value_has_one_pseudonym_so_that_searches_and_relations_fit(recorder: Recorder) -> None:
    (searched,) = [one for one in recorder.exchanges if one.target.startswith("/api/v2/users/search")]
    assert isinstance(searched.answered, dict)
    email = searched.answered["users"][0]["email"]
    assert email.endswith("@example.com")
    assert email.replace("@", "%40") in searched.target


def test_recordings_are_read_back_as_they_were_written(recorder: Recorder, tmp_path: Path) -> None:
    recorder.save(tmp_path / "acme.jsonl")
    assert load_recordings(tmp_path / "acme.jsonl") == recorder.exchanges


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "line 1: this is not JSON"),
        ("{}\n", "not a file of recordings"),
        ('{"zendesk_recordings": 1}\n[1]\n', "line 2: this is not a JSON object"),
        ('{"zendesk_recordings": 1}\n{"method": "GET"}\n', "line 2: this is not a recorded exchange"),
    ],
)
def test_another_file_is_refused_with_its_line(text: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "other").write_text(text, "utf-8")
    with pytest.raises(ValueError, match=message):
        load_recordings(tmp_path / "other")


def test_replay_answers_the_same_program_from_a_file(recorder: Recorder, tmp_path: Path) -> None:
    recorder.save(tmp_path / "acme.jsonl")
    replayed = journey(client_of(Replay(tmp_path / "acme.jsonl")))
    assert replayed == journey(client_of(account().transport))


async def _async_status(transport: httpx.AsyncBaseTransport) -> object:
    async with AsyncZenpy(subdomain="acme", oauth_token=TOKEN, transport=transport) as client:
        answer: Any = (await client.request("GET", "/api/v2/tickets/1")).json()
        return answer["ticket"]["status"]


def test_both_transports_serve_an_asynchronous_client() -> None:
    import asyncio

    recorder = Recorder(async_transport=account().transport)
    assert asyncio.run(_async_status(recorder)) == "open"
    assert asyncio.run(_async_status(Replay(recorder.exchanges))) == "open"


def test_what_is_not_recorded_is_an_error_or_goes_elsewhere(recorder: Recorder) -> None:
    http = httpx.Client(transport=Replay(recorder.exchanges))
    with pytest.raises(NotRecorded, match="no recording answers GET /api/v2/groups"):
        http.get("https://acme.zendesk.com/api/v2/groups")
    both = httpx.Client(transport=Replay(recorder.exchanges, otherwise=account().transport))
    answer = both.get("https://acme.zendesk.com/api/v2/groups", headers={"Authorization": "Bearer x"})
    assert answer.status_code == 200


def test_several_answers_to_one_request_come_in_their_order() -> None:
    answers = [Exchange("GET", "/api/v2/tickets/1", 200, answered={"n": number}) for number in (1, 2)]
    http = httpx.Client(transport=Replay(answers), base_url="https://acme.zendesk.com")
    assert [http.get("/api/v2/tickets/1.json").json()["n"] for _ in range(3)] == [1, 2, 2]


def test_a_file_is_handed_on_and_only_its_length_is_recorded() -> None:
    content = b"\x89PNG Ada" * 100

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=content, headers={"Content-Type": "image/png"})

    recorder = Recorder(httpx.MockTransport(answer))
    http = httpx.Client(transport=recorder)
    assert (
        http.post("https://acme.zendesk.com/attachments/token/AbC/?name=Ada.png", content=b"12345").content
        == content
    )
    (one,) = recorder.exchanges
    assert (one.sent, one.sent_bytes, one.answered, one.answered_bytes) == (None, 5, None, 800)
    assert "AbC" not in one.target
    assert "Ada" not in one.target


def test_a_compressed_answer_reaches_the_client_decoded_once() -> None:
    import gzip

    packed = gzip.compress(json.dumps({"count": 3}).encode())
    headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    recorder = Recorder(httpx.MockTransport(lambda _: httpx.Response(200, content=packed, headers=headers)))
    assert httpx.Client(transport=recorder).get("https://acme.zendesk.com/api/v2/x").json() == {"count": 3}
    assert recorder.exchanges[0].answered == {"count": 3}


def test_the_account_comes_back_from_its_recordings(recorder: Recorder) -> None:
    sandbox = Sandbox()
    assert seed_from(sandbox, recorder.exchanges) >= 2
    (ticket,) = sandbox.records("Ticket")  # the one that was made later was not there before
    assert ticket["id"] == 1
    assert ticket["tags"] == ["fire"]
    assert ticket["subject"].startswith("text-")
    assert sandbox.account.store.get("User", 7) is not None


def test_a_recorder_writes_a_state_that_a_sandbox_takes(recorder: Recorder, tmp_path: Path) -> None:
    recorder.save(tmp_path / "acme.jsonl", state=tmp_path / "state.json")
    text = (tmp_path / "state.json").read_text("utf-8")
    assert [secret for secret in SECRETS if secret.lower() in text.lower()] == []
    (ticket,) = Sandbox.from_state(json.loads(text)).records("Ticket")
    assert ticket["tags"] == ["fire"]


def test_recordings_of_the_sandbox_do_not_differ_from_it(recorder: Recorder) -> None:
    assert [str(one) for one in compare(recorder.exchanges)] == []


@pytest.mark.parametrize(
    ("answered", "status", "place", "recorded", "ours"),
    [
        ({"ticket": {"new_field": 1}}, 200, "ticket.new_field", "number", "absent"),
        ({"ticket": {"tags": "fire"}}, 200, "ticket.tags", "text", "list"),
        ({"ticket": {"status": None}}, 200, "ticket.status", "null", "text"),
        ({"error": "RecordNotFound"}, 404, "status", "404", "200"),
    ],
)
def test_an_answer_that_differs_is_told_by_its_place(
    answered: dict[str, Any], status: int, place: str, recorded: str, ours: str
) -> None:
    sandbox = account()
    whole: Any = client_of(sandbox.transport).request("GET", "/api/v2/tickets/1").json()
    whole = {"ticket": {**whole["ticket"], **answered["ticket"]}} if "ticket" in answered else answered
    found = compare([Exchange("GET", "/api/v2/tickets/1", status, answered=whole)], sandbox)
    assert [(one.place, one.recorded, one.sandbox) for one in found] == [(place, recorded, ours)]


def test_a_record_that_a_recording_makes_is_found_by_later_requests() -> None:
    made = {"user": {"id": 4711, "name": "text-1"}}
    exchanges = [
        Exchange("POST", "/api/v2/users", 201, sent={"user": {"name": "text-1"}}, answered=made),
        Exchange("GET", "/api/v2/users/4711", 200, answered=made),
    ]
    assert [one.place for one in compare(exchanges, Sandbox()) if one.place == "status"] == []


FIELDS = st.sampled_from(
    ["name", "value", "subject", "email", "body", "details", "external_id", "notes", "phone"]
)


@given(FIELDS, st.text(min_size=1))
def test_a_personal_field_never_keeps_its_text(field: str, text: str) -> None:
    found = Scrubber().text(text, field)
    assert found != text or text.startswith(("text-", "<p>text-")) or text[:4].isdigit()


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda some: st.lists(some) | st.dictionaries(st.text(), some),
    )
)
def test_the_shape_of_any_answer_is_kept(value: object) -> None:
    def shape(one: object) -> object:
        if isinstance(one, dict):
            return sorted(str(shape(inner)) for inner in one.values())
        return [shape(inner) for inner in one] if isinstance(one, list) else type(one)

    assert str(shape(Scrubber().body(value))) == str(shape(value))


def test_a_field_can_be_kept() -> None:
    assert Scrubber(keep={"title"}).body({"title": "Open tickets", "name": "Ada"}) == {
        "title": "Open tickets",
        "name": "text-1",
    }


def test_recordings_are_a_plain_file(tmp_path: Path) -> None:
    save_recordings(
        [Exchange("GET", "/api/v2/users/me", 200, answered={"user": {"name": "text-1"}})], tmp_path / "one"
    )
    assert (tmp_path / "one").read_text("utf-8").count("\n") == 2


def test_a_write_of_a_user_is_recorded_without_the_password() -> None:
    recorder = Recorder(account().transport)
    client_of(recorder).users.create(User(name="Grace", email="grace@acme.test"))
    sent = recorder.exchanges[0].sent
    assert isinstance(sent, dict)
    assert sent["user"]["email"] == "person-1@example.com"
