"""Incremental exports: checkpoints, the last minute, duplicates, and following what changes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta

import pytest

from tests.support.event_loops import Run, on_asyncio, on_trio
from tests.support.model_servers import Export, client_of, read_all, use_sandbox_clock
from tests.support.wire import Wire, ticket
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.exception import DeadlineExceeded, PaginationError, ZenpyException
from zenpy.lib.pagination.exports import DuplicateFilter
from zenpy.sandbox import Sandbox

OLD = 1_700_000_000
CURSOR = "https://acme.zendesk.com/api/v2/incremental/tickets/cursor?cursor="


@pytest.fixture
def synced(sandbox: Sandbox) -> Iterator[Zenpy]:
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as made:
        yield made


# -- checkpoints ---------------------------------------------------------------------------------------------------


def test_a_checkpoint_moves_on_when_the_reader_asks_for_more_than_a_page() -> None:
    checkpoints: list[str] = []
    with client_of(Export(False, 2, {number: OLD + number for number in range(5)})) as client:
        export = client.tickets.incremental(start_time=OLD, on_checkpoint=checkpoints.append)
        reader = iter(export)
        assert [next(reader).id, next(reader).id] == [0, 1]
        assert (export.checkpoint, checkpoints) == (None, [])  # ticket 1 is being dealt with
        assert next(reader).id == 2
        assert checkpoints == [export.checkpoint]
        assert [one.id for one in reader] == [3, 4]
        assert len(checkpoints) == 3
        rest = client.tickets.incremental(start_time=OLD, checkpoint=checkpoints[0])
        assert [one.id for one in rest] == [2, 3, 4]
        assert list(client.tickets.incremental(start_time=OLD, checkpoint=checkpoints[2])) == []


def test_each_page_has_the_checkpoint_after_it() -> None:
    with client_of(Export(False, 2, {number: OLD + number for number in range(3)})) as client:
        first, second = client.tickets.incremental(start_time=OLD).pages()
        rest = client.tickets.incremental(start_time=OLD, checkpoint=first.checkpoint)
        assert [one.id for one in rest] == [one.id for one in second] == [2]
        assert next(iter(client.tickets.incremental(start_time=OLD).pages())).checkpoint == first.checkpoint


def test_a_checkpoint_is_short_text_with_the_place_alone(client: Zenpy, wire: Wire) -> None:
    after = f"{CURSOR}abc&include=users&per_page=500"
    wire.then({"tickets": [], "after_url": after, "after_cursor": "abc", "end_of_stream": True})
    export = client.tickets.incremental(start_time=OLD, include=["users"], per_page=500)
    list(export)
    assert json.loads(export.checkpoint or "") == {
        "export": "/api/v2/incremental/tickets/cursor",
        "place": {"cursor": "abc"},
    }
    wire.then({"tickets": [], "after_cursor": "abc", "end_of_stream": True})
    list(client.tickets.incremental(start_time=OLD, per_page=100, checkpoint=export.checkpoint))
    assert wire.query() == {"per_page": "100", "cursor": "abc"}


def test_the_last_page_has_a_checkpoint_also_without_a_link(client: Zenpy, wire: Wire) -> None:
    wire.then({"users": [], "after_url": None, "after_cursor": "xyz", "end_of_stream": True})
    users = client.users.incremental(start_time=OLD)
    list(users)
    assert '"cursor":"xyz"' in (users.checkpoint or "")
    wire.then({"organizations": [], "next_page": None, "end_time": None, "end_of_stream": True})
    organizations = client.organizations.incremental(start_time=OLD)
    list(organizations)
    assert f'"start_time":"{OLD}"' in (organizations.checkpoint or "")


def test_chats_go_on_at_a_second_and_an_id(client: Zenpy, wire: Wire) -> None:
    url = (
        f"https://acme.zendesk.com/api/v2/chat/incremental/chats?fields=chats(*)&start_time={OLD}&start_id=c2"
    )
    wire.then(
        {"chats": [{"id": "c1"}], "next_page": url, "end_time": OLD, "end_id": "c2"},
        {"chats": [], "next_page": None, "end_time": None},
    )
    chats = client.chats.incremental(OLD - 5)
    assert [chat.id for chat in chats] == ["c1"]
    wire.then({"chats": [], "next_page": None})
    list(client.chats.incremental(OLD - 5, checkpoint=chats.checkpoint))
    assert wire.query() == {"fields": "chats(*)", "start_time": str(OLD), "start_id": "c2"}


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ({"checkpoint": "nonsense"}, "is no checkpoint"),
        ({"checkpoint": "[1]"}, "is no checkpoint"),
        ({"checkpoint": 7}, "a checkpoint is text"),
        ({"checkpoint": '{"export":"/api/v2/incremental/users","place":{}}'}, "keep one for each export"),
        ({"checkpoint": "x", "cursor": "y"}, "leave one out"),
        ({"interval": 60}, "the pause of follow=True"),
        ({"on_checkpoint": "kept.txt"}, "on_checkpoint takes a function, not str"),
        ({"follow": True, "interval": 5}, "at least 6 seconds"),
    ],
)
def test_what_cannot_be_meant_is_refused_before_the_call(
    client: Zenpy, wire: Wire, arguments: dict[str, object], reason: str
) -> None:
    with pytest.raises(ZenpyException, match=reason):
        client.tickets.incremental(
            **{"start_time": OLD, **arguments} if "cursor" not in arguments else arguments
        )  # type: ignore[call-overload]
    assert wire.sent == []


def test_a_sync_client_refuses_an_async_checkpoint_function(client: Zenpy, wire: Wire) -> None:
    async def keep(checkpoint: str) -> None: ...

    wire.then({"tickets": [ticket(1)], "end_of_stream": True, "after_cursor": "x"})
    with pytest.raises(ZenpyException, match="plain function"):
        list(client.tickets.incremental(start_time=OLD, on_checkpoint=keep))


def test_other_listings_have_no_checkpoints(client: Zenpy, wire: Wire) -> None:
    wire.then({"tickets": [ticket(1)], "meta": {"has_more": False}})
    tickets = client.tickets()
    list(tickets)
    assert tickets.checkpoint is None
    with pytest.raises(TypeError, match="follow"):
        client.tickets(follow=True)  # type: ignore[call-overload]
    with pytest.raises(ZenpyException, match="follow is not an argument"):
        client.search("x", follow=True)


# -- the last minute -----------------------------------------------------------------------------------------------


def test_a_start_in_the_last_minute_is_refused_before_the_call(sandbox: Sandbox, synced: Zenpy) -> None:
    """rule R6"""
    use_sandbox_clock(synced, sandbox)
    for moment in (sandbox.clock.now(), sandbox.clock.timestamp() - 59):
        with pytest.raises(ZenpyException, match="less than 60 seconds ago"):
            list(synced.tickets.incremental(start_time=moment))
    assert sandbox.requests == []
    assert list(synced.tickets.incremental(start_time=sandbox.clock.now() - timedelta(seconds=61))) == []


def test_a_checkpoint_or_a_follower_in_the_last_minute_waits(sandbox: Sandbox, synced: Zenpy) -> None:
    waited = use_sandbox_clock(synced, sandbox)
    now = sandbox.clock.timestamp()
    place = {"export": "/api/v2/incremental/tickets", "place": {"start_time": str(now - 20)}}
    export = synced.tickets.incremental(start_time=OLD, paginate_by_time=True, checkpoint=json.dumps(place))
    assert list(export) == []
    assert waited == [41]
    follower = synced.tickets.incremental(start_time=now, follow=True).within(120)
    with pytest.raises(DeadlineExceeded):
        for _ in follower:
            pass
    assert waited[1] > 0
    assert {seen.status for seen in sandbox.requests} == {200}


def test_the_sandbox_keeps_the_last_minute_back(sandbox: Sandbox, synced: Zenpy) -> None:
    use_sandbox_clock(synced, sandbox)
    start = sandbox.clock.timestamp() - 120
    sandbox.add("Ticket", {"id": 1})
    export = synced.tickets.incremental(start_time=start)
    assert list(export) == []
    assert export.end_of_stream
    sandbox.clock.advance(61)
    later = synced.tickets.incremental(start_time=start, checkpoint=export.checkpoint)
    assert [one.id for one in later] == [1]


# -- ends ----------------------------------------------------------------------------------------------------------


def test_an_export_with_more_and_without_a_link_continues(client: Zenpy, wire: Wire) -> None:
    wire.then(
        {"tickets": [ticket(1)], "after_url": None, "after_cursor": "a", "end_of_stream": False},
        {"tickets": [ticket(2)], "after_cursor": "b", "end_of_stream": True},
    )
    assert [one.id for one in client.tickets.incremental(start_time=OLD)] == [1, 2]
    assert wire.query() == {"cursor": "a"}
    wire.then({"tickets": [ticket(1)], "end_of_stream": False})
    with pytest.raises(PaginationError, match="names no next page"):
        list(client.tickets.incremental(start_time=OLD))


@pytest.mark.parametrize("number", [1, 1_000])
def test_a_talk_export_ends_where_it_does_not_advance_unless_that_would_lose_calls(
    client: Zenpy, wire: Wire, number: int
) -> None:
    """rule R7"""
    url = f"https://acme.zendesk.com/api/v2/channels/voice/stats/incremental/calls?start_time={OLD}"
    wire.on(
        "GET",
        "/api/v2/channels/voice/stats/incremental/calls",
        {"calls": [{"id": one} for one in range(number)], "next_page": url},
    )
    calls = client.talk.calls.incremental(OLD)
    if number < 1_000:
        assert len(list(calls)) == 1
        assert f'"start_time":"{OLD}"' in (calls.checkpoint or "")
    else:
        with pytest.raises(PaginationError, match="does not advance"):
            list(calls)


@pytest.mark.parametrize("by_time", [True, None])
def test_an_export_that_stands_still_before_its_end_is_an_error(
    client: Zenpy, wire: Wire, by_time: bool | None
) -> None:
    path = "/api/v2/incremental/tickets" + ("" if by_time else "/cursor")
    url = f"https://acme.zendesk.com{path}?start_time={OLD}"
    wire.on("GET", path, {"tickets": [ticket(1)], "next_page": url, "after_url": url, "end_of_stream": False})
    export = client.tickets.incremental(start_time=OLD, paginate_by_time=by_time)
    found, error = read_all(export)
    assert [one.id for one in found] == [1]
    assert isinstance(error, PaginationError)
    assert "does not advance" in str(error)
    restart = json.loads(export.checkpoint or "")
    assert restart["place"] == {"start_time": str(OLD)}  # nothing is skipped by going on from there


# -- repeats -------------------------------------------------------------------------------------------------------


def test_repeats_are_left_out_on_request_and_changes_are_not(client: Zenpy, wire: Wire) -> None:
    """rule R6"""

    def page(cursor: str, *tickets: dict[str, object]) -> dict[str, object]:
        return {"tickets": list(tickets), "after_url": CURSOR + cursor, "end_of_stream": cursor == "end"}

    changed = ticket(1, updated_at="2026-02-02T00:00:00Z")
    background = ticket(2, generated_timestamp=5)
    script = [page("a", ticket(1), ticket(2)), page("end", ticket(1), changed, ticket(2), background)]
    wire.then(*script, *script)
    unique = client.tickets.incremental(start_time=OLD, unique=True)
    assert [one.id for one in unique] == [1, 2, 1, 2]
    assert [one.id for one in client.tickets.incremental(start_time=OLD)] == [1, 2, 1, 1, 2, 2]


def test_records_without_a_moment_of_change_are_compared_by_content() -> None:
    duplicates = DuplicateFilter()
    assert [
        duplicates.is_duplicate(one) for one in ({"id": 1, "a": 1}, {"id": 1, "a": 2}, {"a": 2, "id": 1})
    ] == [
        False,
        False,
        True,
    ]
    pairs = ({"a": 1}, {"a": 1}, "text", "text", [1], [1], {"id": []}, {"id": []})
    assert [duplicates.is_duplicate(one) for one in pairs] == [False, True] * 4


def test_the_memory_for_repeats_is_bounded() -> None:
    duplicates = DuplicateFilter(size=2)
    assert [duplicates.is_duplicate({"id": one, "updated_at": "x"}) for one in (1, 2, 1, 3, 2)] == [
        False,
        False,
        True,
        False,
        False,
    ]
    assert len(duplicates._seen) == 2


# -- following -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ahead", [False, True])
@pytest.mark.parametrize("by_time", [True, None])
def test_a_follower_waits_at_the_end_and_goes_on(
    sandbox: Sandbox, synced: Zenpy, by_time: bool | None, ahead: bool
) -> None:
    waited = use_sandbox_clock(synced, sandbox)
    sandbox.add("Ticket", {"id": 1})
    start = sandbox.clock.timestamp() - 100
    sandbox.clock.advance(minutes=5)
    checkpoints: list[str] = []
    export = synced.tickets.incremental(
        start_time=start, paginate_by_time=by_time, follow=True, on_checkpoint=checkpoints.append
    )
    found = []
    for one in export.ahead() if ahead else export:
        found.append(one.id)
        if len(found) == 3:
            break
        sandbox.add("Ticket", {"id": one.id + 1})
    assert found == [1, 2, 3]
    assert set(waited) == {60}
    assert len(checkpoints) == len(set(checkpoints))
    assert len(sandbox.requests) == 3


def test_a_follower_keeps_its_interval_and_has_no_length(sandbox: Sandbox, synced: Zenpy) -> None:
    waited = use_sandbox_clock(synced, sandbox)
    export = synced.users.incremental(start_time=OLD, follow=True, interval=30)
    for endless in (lambda: len(export), lambda: list(export), lambda: bool(export)):
        with pytest.raises(ZenpyException, match="has no end"):
            endless()
    assert sandbox.requests == []
    with pytest.raises(DeadlineExceeded, match="100 seconds"):
        for _ in export.within(100):
            pass
    assert waited == [30, 30, 30]


def test_who_watches_waits_sees_those_of_a_follower(sandbox: Sandbox) -> None:
    seen: list[tuple[float, str]] = []
    with Zenpy(
        subdomain="sandbox",
        oauth_token="x",
        transport=sandbox.transport,
        on_wait=lambda wait: seen.append((wait.seconds, wait.reason)),
    ) as client:
        use_sandbox_clock(client, sandbox)
        read_all(client.tickets.incremental(start_time=OLD, follow=True).within(100))
    assert seen == [(60, "more to be exported")]


def test_a_follower_returns_repeated_records_only_on_request(sandbox: Sandbox, synced: Zenpy) -> None:
    """Zendesk warns of records that come again, although it never splits a second."""
    use_sandbox_clock(synced, sandbox)
    address = "https://sandbox.zendesk.com/api/v2/incremental/organizations.json?start_time=5"
    record = {"id": 7, "name": "Acme", "updated_at": "2026-01-01T09:00:00Z"}
    page = {"organizations": [record], "count": 1, "end_of_stream": True, "end_time": 5, "next_page": address}
    sandbox.fail("GET /api/v2/incremental/organizations*", status=200, times=None, body=page)
    counted = []
    for unique in (None, False):
        follower = synced.organizations.incremental(1, follow=True, unique=unique)
        found, error = read_all(follower.within(150))
        assert isinstance(error, DeadlineExceeded)
        counted.append(len(found))
    assert counted[0] == 1
    assert counted[1] > 1


@pytest.mark.parametrize("run", [on_asyncio, on_trio])
@pytest.mark.parametrize("ahead", [False, True])
def test_an_async_client_exports_and_follows_just_so(run: Run, ahead: bool) -> None:
    sandbox = Sandbox()
    sandbox.seed({"Ticket": [{"id": number} for number in range(1, 6)]})
    sandbox.clock.advance(minutes=5)
    checkpoints: list[str] = []

    async def stored(checkpoint: str) -> None:
        checkpoints.append(checkpoint)

    async def main() -> None:
        async with AsyncZenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
            waited = use_sandbox_clock(client, sandbox)
            export = client.tickets.incremental(start_time=1, per_page=2, follow=True, on_checkpoint=stored)
            found = []

            async def deal(number: int) -> bool:
                found.append(number)
                if number == 5:
                    sandbox.add("Ticket", {"id": 6})
                return number == 6

            if ahead:
                async with export.ahead(2) as tickets:
                    async for one in tickets:
                        if await deal(one.id):
                            break
            else:
                async for one in export:
                    if await deal(one.id):
                        break
            assert found == [1, 2, 3, 4, 5, 6]
            assert set(waited) == {60}
            assert checkpoints[-1] == export.checkpoint
            with pytest.raises(ZenpyException, match="has no end"):
                await export.all()
            rest = client.tickets.incremental(start_time=1, checkpoint=checkpoints[0])
            assert [one.id async for one in rest] == [3, 4, 5, 6]

    run(main)
