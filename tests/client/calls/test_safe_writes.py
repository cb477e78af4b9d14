"""Safe updates with both versions of a conflict, tag deltas, and creates that happen once."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Ticket
from zenpy.lib.exception import ConflictError, IdempotencyConflict, NetworkError, ZenpyException
from zenpy.sandbox import Sandbox


@pytest.fixture
def sandbox_client(sandbox: Sandbox) -> Iterator[Zenpy]:
    with Zenpy(subdomain="acme", oauth_token="x", transport=sandbox.transport, disable_cache=True) as client:
        yield client


def create_ticket(sandbox: Sandbox, **fields: object) -> int:
    record = sandbox.add("Ticket", {"subject": "Old", "tags": ["a"], **fields})
    sandbox.clock.advance(60)
    return int(str(record["id"]))


def bodies(sandbox: Sandbox, method: str) -> list[object]:
    return [request.body for request in sandbox.requests if request.method == method]


def test_a_safe_update_goes_through_and_can_be_followed_by_another(
    sandbox_client: Zenpy, sandbox: Sandbox
) -> None:
    """rule W1"""
    ticket = sandbox_client.tickets(id=create_ticket(sandbox))
    stamp = ticket.updated_at
    ticket.subject = "New"
    sandbox_client.tickets.update(ticket, safe=True)
    (sent,) = bodies(sandbox, "PUT")
    assert sent == {
        "ticket": {"id": ticket.id, "subject": "New", "safe_update": True, "updated_stamp": stamp}
    }
    sandbox.clock.advance(60)
    ticket.subject = "Newer"
    sandbox_client.tickets.update(ticket, safe=True)
    assert sandbox_client.tickets(id=ticket.id).subject == "Newer"


def test_a_conflict_has_both_versions_and_loses_no_change(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    number = create_ticket(sandbox)
    mine, theirs = sandbox_client.tickets(id=number), sandbox_client.tickets(id=number)
    theirs.subject = "Theirs"
    sandbox_client.tickets.update(theirs)
    mine.subject = "Mine"
    with pytest.raises(ConflictError) as caught:
        sandbox_client.tickets.update(mine, safe=True)
    assert caught.value.mine is mine
    assert isinstance(caught.value.theirs, Ticket)
    assert (caught.value.theirs.subject, caught.value.theirs.id) == ("Theirs", number)
    assert mine.to_dict(serialize=True) == {"id": number, "subject": "Mine"}
    sandbox_client.tickets.update(mine)
    assert sandbox_client.tickets(id=number).subject == "Mine"


def test_after_a_conflict_the_record_is_read_anew_and_not_from_the_cache(sandbox: Sandbox) -> None:
    number = create_ticket(sandbox)
    with Zenpy(subdomain="acme", oauth_token="x", transport=sandbox.transport) as sandbox_client:
        mine = sandbox_client.tickets(id=number)
        sandbox_client.tickets.update({"id": number, "subject": "Theirs"})
        sandbox_client.tickets(id=number)
        sandbox.clock.advance(60)
        sandbox.records("Ticket")[0].update(subject="Latest")
        mine.subject = "Mine"
        with pytest.raises(ConflictError, match="Read the record again"):
            sandbox_client.tickets.update(mine, safe=True)
        assert sandbox_client.tickets(id=number).subject == "Latest"


def test_a_conflict_can_be_merged(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    number = create_ticket(sandbox)
    mine, theirs = sandbox_client.tickets(id=number), sandbox_client.tickets(id=number)
    theirs.priority = "high"
    sandbox_client.tickets.update(theirs)
    mine.subject = "Mine"
    seen: list[tuple[str | None, str | None]] = []

    def merge(ours: Ticket, now: Ticket) -> Ticket:
        seen.append((ours.subject, now.priority))
        return ours

    sandbox_client.tickets.update(mine, safe=True, on_conflict=merge)
    assert seen == [("Mine", "high")]
    found = sandbox_client.tickets(id=number)
    assert (found.subject, found.priority) == ("Mine", "high")
    assert mine.to_dict(serialize=True) == {"id": number}


def test_the_other_version_can_be_edited_and_sent_instead(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    number = create_ticket(sandbox)
    mine, theirs = sandbox_client.tickets(id=number), sandbox_client.tickets(id=number)
    theirs.subject = "Theirs"
    sandbox_client.tickets.update(theirs)
    mine.subject = "Mine"

    sent: list[Ticket] = []

    def merge(ours: Ticket, now: Ticket) -> Ticket:
        now.subject = f"{now.subject} and {ours.subject}"
        sent.append(now)
        return now

    sandbox_client.tickets.update(mine, safe=True, on_conflict=merge)
    assert sandbox_client.tickets(id=number).subject == "Theirs and Mine"
    assert sent[0].to_dict(serialize=True) == {"id": number}
    assert mine.to_dict(serialize=True) == {"id": number, "subject": "Mine"}


def test_what_a_merge_changes_is_sent_and_is_no_change_afterwards(
    sandbox_client: Zenpy, sandbox: Sandbox
) -> None:
    number = create_ticket(sandbox)
    mine = sandbox_client.tickets(id=number)
    sandbox_client.tickets.update({"id": number, "subject": "Theirs"})
    mine.subject = "Mine"

    def merge(ours: Ticket, now: Ticket) -> Ticket:
        ours.subject = f"{now.subject} and {ours.subject}"
        ours.priority = "low"
        return ours

    sandbox_client.tickets.update(mine, safe=True, on_conflict=merge)
    assert mine.to_dict(serialize=True) == {"id": number}
    found = sandbox_client.tickets(id=number)
    assert (found.subject, found.priority, mine.updated_at) == ("Theirs and Mine", "low", found.updated_at)


@pytest.mark.parametrize(
    ("ticket_given", "message"),
    [({"id": 1}, "not dict"), (Ticket(id=-5), "not a version of"), (Ticket(subject="x"), "not a version of")],
)
def test_a_merge_gives_a_version_of_the_record(
    sandbox_client: Zenpy, sandbox: Sandbox, ticket_given: object, message: str
) -> None:
    number = create_ticket(sandbox)
    mine = sandbox_client.tickets(id=number)
    sandbox_client.tickets.update({"id": number, "subject": "Theirs"})
    mine.subject = "Mine"
    with pytest.raises(ZenpyException, match=message):
        sandbox_client.tickets.update(mine, safe=True, on_conflict=lambda ours, now: ticket_given)  # type: ignore[arg-type, return-value]
    assert sandbox_client.tickets(id=number).subject == "Theirs"
    assert mine.to_dict(serialize=True) == {"id": number, "subject": "Mine"}


def test_a_merge_on_an_async_client_is_a_plain_function_too(sandbox: Sandbox) -> None:
    number = create_ticket(sandbox)

    async def main() -> None:
        async with AsyncZenpy(
            subdomain="acme", oauth_token="x", transport=sandbox.transport, disable_cache=True
        ) as sandbox_client:
            mine = await sandbox_client.tickets(id=number)
            await sandbox_client.tickets.update({"id": number, "subject": "Theirs"})
            mine.subject = "Mine"

            async def merge(ours: Ticket, now: Ticket) -> Ticket:
                return ours

            with pytest.raises(ZenpyException, match="plain function"):
                await sandbox_client.tickets.update(mine, safe=True, on_conflict=merge)  # type: ignore[arg-type]

    asyncio.run(main())


def test_who_gives_up_gets_the_conflict(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    number = create_ticket(sandbox)
    mine, theirs = sandbox_client.tickets(id=number), sandbox_client.tickets(id=number)
    theirs.subject = "Theirs"
    sandbox_client.tickets.update(theirs)
    mine.subject = "Mine"
    with pytest.raises(ConflictError):
        sandbox_client.tickets.update(mine, safe=True, on_conflict=lambda ours, now: None)
    assert sandbox_client.tickets(id=number).subject == "Theirs"


def test_a_merge_that_never_catches_up_ends(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    number = create_ticket(sandbox)
    mine = sandbox_client.tickets(id=number)
    mine.subject = "Mine"

    def always_late(ours: Ticket, now: Ticket) -> Ticket:
        sandbox_client.tickets.update({"id": number, "external_id": sandbox.clock.iso()})
        sandbox.clock.advance(60)
        return ours

    sandbox.clock.advance(60)
    sandbox_client.tickets.update({"id": number, "priority": "low"})
    with pytest.raises(ConflictError):
        sandbox_client.tickets.update(mine, safe=True, on_conflict=always_late)


def test_safe_needs_the_version_that_was_read(sandbox_client: Zenpy) -> None:
    with pytest.raises(ZenpyException, match="fetch the record first"):
        sandbox_client.tickets.update(Ticket(id=1, subject="x"), safe=True)
    with pytest.raises(ZenpyException, match="updated_stamp in it"):
        sandbox_client.tickets.update({"id": 1, "subject": "x"}, safe=True)
    with pytest.raises(ZenpyException, match="belongs to safe=True"):
        sandbox_client.tickets.update(Ticket(id=1, subject="x"), on_conflict=lambda ours, now: ours)


def test_safe_update_in_the_existing_spelling_is_sent(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    """existing client 17: the argument is never dropped"""
    number = create_ticket(sandbox)
    stamp = sandbox_client.tickets(id=number).updated_at
    sandbox_client.tickets.update(Ticket(id=number, subject="x", safe_update=True, updated_stamp=stamp))
    (sent,) = bodies(sandbox, "PUT")
    assert sent == {"ticket": {"id": number, "subject": "x", "safe_update": True, "updated_stamp": stamp}}


@pytest.mark.parametrize("spelling", ["safe", "safe_update"])
def test_a_safe_update_may_be_asked_for_in_either_spelling(
    sandbox_client: Zenpy, sandbox: Sandbox, spelling: str
) -> None:
    """existing client 17: the argument is never dropped"""
    mine = sandbox_client.tickets(id=create_ticket(sandbox))
    mine.subject = "x"
    sandbox_client.tickets.update(mine, **{spelling: True})
    (sent,) = bodies(sandbox, "PUT")
    assert sent["ticket"]["safe_update"] is True
    assert "updated_stamp" in sent["ticket"]
    mine.subject = "y"
    sandbox_client.tickets.update(mine, **{spelling: False})
    assert "safe_update" not in bodies(sandbox, "PUT")[-1]["ticket"]


def test_tags_are_added_and_removed_without_sending_the_others(
    sandbox_client: Zenpy, sandbox: Sandbox
) -> None:
    """rule W4"""
    number = create_ticket(sandbox, tags=["a", "b"])
    assert sandbox_client.tickets.add_tags(number, ["c"]) == ["a", "b", "c"]
    assert sandbox_client.tickets.remove_tags(number, ["a"]) == ["b", "c"]
    assert bodies(sandbox, "PUT") == [{"tags": ["c"]}]
    assert bodies(sandbox, "DELETE") == [{"tags": ["a"]}]


# -- once --------------------------------------------------------------------------------------------------------------


def keys(sandbox: Sandbox) -> list[str]:
    return [request.headers["idempotency-key"] for request in sandbox.requests if request.method == "POST"]


@pytest.mark.parametrize("kind", ["lost", "truncate", "gzip"])
def test_a_create_whose_answer_is_lost_happens_once(
    sandbox_client: Zenpy, sandbox: Sandbox, kind: str
) -> None:
    sandbox.fail("POST", "/api/v2/tickets", kind=kind)
    audit = sandbox_client.tickets.create(Ticket(subject="Once", description="x"))
    assert audit.ticket is not None
    assert [ticket["subject"] for ticket in sandbox.records("Ticket")] == ["Once"]
    assert len(keys(sandbox)) == 2
    assert len(set(keys(sandbox))) == 1
    assert audit.idempotency_lookup == "hit"


def test_two_creates_have_two_keys(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    first, second = (
        sandbox_client.tickets.create(Ticket(subject="A", description="x")),
        sandbox_client.tickets.create(Ticket(subject="A", description="x")),
    )
    assert (first.idempotency_lookup, second.idempotency_lookup) == ("miss", "miss")
    assert len(set(keys(sandbox))) == 2
    assert len(sandbox.records("Ticket")) == 2


def test_a_key_of_ones_own_survives_the_program(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    """rule W2"""
    for lookup in ("miss", "hit"):
        audit = sandbox_client.tickets.create(
            Ticket(subject="Order 7", description="x"), idempotency_key="order-7"
        )
        assert audit.idempotency_lookup == lookup
    assert len(sandbox.records("Ticket")) == 1
    with pytest.raises(IdempotencyConflict, match="new key"):
        sandbox_client.tickets.create(Ticket(subject="Order 8", description="x"), idempotency_key="order-7")


def test_an_idempotency_key_for_many_tickets_is_refused(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    with pytest.raises(ZenpyException, match="idempotency_key"):
        sandbox_client.tickets.create([Ticket(subject="A", description="x")], idempotency_key="x")  # type: ignore[call-overload]
    assert sandbox.requests == []


def test_other_creates_are_not_repeated(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    sandbox.fail("POST", "/api/v2/groups", kind="lost")
    with pytest.raises(NetworkError):
        sandbox_client.groups.create({"name": "Support"})
    assert len([request for request in sandbox.requests if request.method == "POST"]) == 1


def test_the_async_client_is_as_careful(sandbox: Sandbox) -> None:
    number = create_ticket(sandbox)
    asyncio.run(_careful(sandbox, number))
    record = next(one for one in sandbox.records("Ticket") if one["id"] == number)
    assert (record["subject"], record["priority"]) == ("Mine", "high")


async def _careful(sandbox: Sandbox, number: int) -> None:
    async with AsyncZenpy(subdomain="acme", oauth_token="x", transport=sandbox.transport) as client:
        sandbox.fail("POST", "/api/v2/tickets", kind="lost")
        audit = await client.tickets.create(Ticket(subject="Once", description="x"))
        assert audit.idempotency_lookup == "hit"
        mine = await client.tickets(id=number)
        await client.tickets.update({"id": number, "priority": "high"})
        mine.subject = "Mine"
        await client.tickets.update(mine, safe=True, on_conflict=lambda ours, now: ours)


def test_an_empty_idempotency_key_does_not_vanish(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    with pytest.raises(ZenpyException, match="idempotency_key is empty"):
        sandbox_client.tickets.create(Ticket(subject="x", description="x"), idempotency_key="")
    assert sandbox.requests == []
