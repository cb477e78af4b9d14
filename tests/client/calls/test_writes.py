"""Writing: changes stay until their own call has succeeded, and nothing goes missing on the way."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO
from pathlib import Path

import httpx
import pytest

from tests.support.wire import Wire, ticket, user
from zenpy import Zenpy
from zenpy.lib.api_objects import Action, Ticket, Trigger
from zenpy.lib.exception import APIException, ServerError, ZenpyException


def test_a_failed_update_keeps_the_changes_whatever_is_read_meanwhile(client: Zenpy, wire: Wire) -> None:
    """existing client 11"""
    wire.then({"ticket": ticket(1)}, 422, {"ticket": ticket(2)}, {"ticket": ticket(1), "audit": {"id": 1}})
    found = client.tickets(id=1)
    found.subject = "Changed"
    with pytest.raises(APIException):
        client.tickets.update(found)
    client.tickets(id=2)
    client.tickets.update(found)
    assert wire.body() == {"ticket": {"id": 1, "subject": "Changed"}}
    assert found.to_dict(serialize=True) == {"id": 1}


def test_a_change_made_while_the_save_is_under_way_stays(client: Zenpy, wire: Wire) -> None:
    """existing client 11"""
    changed = Ticket(id=1, subject="first")

    def meanwhile(_: object) -> dict[str, object]:
        changed.subject = "second"
        return {"ticket": ticket(1), "audit": {"id": 1}}

    wire.then(meanwhile)
    client.tickets.update(changed)
    assert changed.to_dict(serialize=True) == {"id": 1, "subject": "second"}


def test_moments_are_sent_with_their_zone(client: Zenpy, wire: Wire) -> None:
    """existing client 12"""
    wire.on("PUT", "/api/v2/tickets/1", {"ticket": ticket(1), "audit": {"id": 1}})
    client.tickets.update(Ticket(id=1, due_at=datetime(2026, 3, 4, 15, 30, tzinfo=UTC)))
    assert wire.body() == {"ticket": {"id": 1, "due_at": "2026-03-04T15:30:00Z"}}
    found = Ticket(id=1)
    found.due = datetime(2026, 3, 4, 15, 30, tzinfo=timezone(timedelta(hours=2)))
    client.tickets.update(found)
    assert wire.body() == {"ticket": {"id": 1, "due_at": "2026-03-04T15:30:00+02:00"}}


def test_a_change_deep_in_a_list_sends_the_whole_list(client: Zenpy, wire: Wire) -> None:
    wire.then({"ticket": ticket(1)}, {"ticket": ticket(1), "audit": {"id": 1}})
    found = client.tickets(id=1)
    found.custom_fields[0]["value"] = "changed"
    client.tickets.update(found)
    assert wire.body() == {"ticket": {"id": 1, "custom_fields": [{"id": 1, "value": "changed"}]}}


def test_an_upload_that_meets_a_limit_is_sent_whole_again(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    """existing client 19"""

    wire.then(
        httpx.Response(429, headers={"Retry-After": "2"}), {"upload": {"token": "t", "attachment": {"id": 1}}}
    )
    file = BytesIO(b"content")
    upload = client.attachments.upload(file, target_name="a file & more.txt")
    assert [request.content for request in wire.sent] == [b"content", b"content"]
    assert upload.attachment is not None
    assert wire.query() == {"filename": "a file & more.txt"}
    assert not file.closed
    assert patient == [2.0]


def test_an_upload_sends_the_name_of_the_file_not_its_folder(
    client: Zenpy, wire: Wire, tmp_path: Path
) -> None:
    """existing client 19"""
    path = tmp_path / "report.pdf"
    path.write_bytes(b"%PDF")
    wire.then({"upload": {"token": "t"}}, {"upload": {"token": "t"}})
    client.attachments.upload(path)
    assert wire.query() == {"filename": "report.pdf"}
    assert wire.last.headers["content-type"] == "application/pdf"
    with path.open("rb") as file:
        client.attachments.upload(file, token="t")
        assert not file.closed
    assert wire.query() == {"filename": "report.pdf", "token": "t"}


def test_an_upload_without_a_name_explains_what_to_pass(client: Zenpy, wire: Wire) -> None:
    with pytest.raises(ZenpyException, match="target_name"):
        client.attachments.upload(BytesIO(b"x"))
    assert wire.sent == []


def test_a_create_is_not_repeated_when_the_server_fails(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    wire.then(500)
    with pytest.raises(ServerError):
        client.users.create({"name": "Jo"})
    assert len(wire.sent) == 1
    assert patient == []


def test_a_saved_user_is_what_others_then_see(client: Zenpy, wire: Wire) -> None:
    wire.then({"user": user(1)}, {"user": user(1, name="Changed")})
    found = client.users(id=1)
    found.name = "Changed"
    client.users.update(found)
    assert client.users(id=1).name == "Changed"
    assert len(wire.sent) == 2


class Watched(BytesIO):
    """A file that records how much was read at a time."""

    largest = 0

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        self.largest = max(self.largest, len(data))
        return data


def test_a_large_file_is_streamed_from_where_it_stands(client: Zenpy, wire: Wire) -> None:
    wire.then({"upload": {"token": "t"}})
    file = Watched(b"skipped" + b"x" * 1_000_000)
    file.seek(7)
    client.attachments.upload(file, target_name="large.bin")
    assert wire.last.headers["content-length"] == "1000000"
    assert wire.last.content == b"x" * 1_000_000
    assert file.largest <= 64 * 1024
    assert file.tell() == 7


def test_the_async_client_streams_too() -> None:
    import asyncio

    from zenpy import AsyncZenpy
    from zenpy.sandbox import Sandbox

    async def run() -> bytes:
        async with AsyncZenpy(
            subdomain="sandbox", oauth_token="x", transport=Sandbox().transport
        ) as asynchronous:
            upload = await asynchronous.attachments.upload(Watched(b"y" * 200_000), target_name="y.bin")
            assert upload.attachment is not None
            return (await asynchronous.attachments.download(upload.attachment)).read()  # type: ignore[union-attr]

    assert asyncio.run(run()) == b"y" * 200_000


class Pipe(BytesIO):
    """A stream that can be read once."""

    def seekable(self) -> bool:
        return False


def test_an_upload_that_cannot_be_rewound_is_sent_whole_again_too(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    """existing client 19"""
    wire.then(httpx.Response(429), {"upload": {"token": "t"}})
    client.attachments.upload(Pipe(b"from a pipe"), target_name="a.txt")
    assert [request.content for request in wire.sent] == [b"from a pipe", b"from a pipe"]


def test_a_path_is_streamed_as_often_as_needed(
    client: Zenpy, wire: Wire, patient: list[float], tmp_path: Path
) -> None:
    path = tmp_path / "report.bin"
    path.write_bytes(b"z" * 200_000)
    wire.then(httpx.Response(429), {"upload": {"token": "t"}})
    client.attachments.upload(path)
    assert [len(request.content) for request in wire.sent] == [200_000, 200_000]
    assert wire.last.headers["content-length"] == "200000"
    assert wire.query() == {"filename": "report.bin"}


def test_a_missing_path_is_reported_before_anything_is_sent(client: Zenpy, wire: Wire) -> None:
    with pytest.raises(FileNotFoundError):
        client.attachments.upload("nowhere.txt")
    assert wire.sent == []


def test_a_trigger_is_checked_as_it_would_be_created(client: Zenpy, wire: Wire) -> None:
    wire.then({})
    trigger = Trigger(title="Close", actions=[Action(field="status", value="closed")])
    assert client.triggers.validate(trigger) is None
    assert wire.calls == ["POST /api/v2/triggers/validate"]
    assert wire.body() == {"trigger": {"title": "Close", "actions": [{"field": "status", "value": "closed"}]}}


def test_an_api_token_is_deleted_by_id(client: Zenpy, wire: Wire) -> None:
    wire.then(204)
    assert client.api_tokens.delete(9) is None
    assert wire.calls == ["DELETE /api/v2/api_tokens/9"]
