"""`results.arrow()`: the rows of a listing as record batches, which other libraries take as they are."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pyarrow as pa
import pytest

from tests.support.event_loops import Run, on_asyncio, on_trio
from tests.support.model_servers import Export, client_of
from tests.support.wire import Wire, ticket
from zenpy import AsyncZenpy, Zenpy
from zenpy.arrow import schema, to_batch, to_rows
from zenpy.exports import CheckpointFile
from zenpy.lib.exception import PermissionDenied, ZenpyException
from zenpy.lib.records.base import BaseObject
from zenpy.sandbox import Sandbox

OLD = 1_700_000_000


def pages(wire: Wire, *counts: int) -> None:
    """A listing with pages of so many tickets."""
    number = 0
    for place, count in enumerate(counts):
        found = [ticket(number + one) for one in range(1, count + 1)]
        number += count
        more = place + 1 < len(counts)
        after = f"https://acme.zendesk.com/api/v2/tickets?page[after]={place}" if more else None
        wire.then({"tickets": found, "meta": {"has_more": more}, "links": {"next": after}})


def test_the_rows_of_a_listing_become_columns_of_the_schema(client: Zenpy, wire: Wire) -> None:
    pages(wire, 2, 1)
    (batch,) = client.tickets().arrow()
    assert batch.schema == schema("Ticket")
    assert [row["id"] for row in to_rows(batch)] == [1, 2, 3]
    assert to_rows(batch)[0] == ticket(1)


def test_batches_have_the_size_that_is_asked_for(client: Zenpy, wire: Wire) -> None:
    pages(wire, 2, 2, 1)
    assert [batch.num_rows for batch in client.tickets().arrow(batch_size=3)] == [3, 2]


def test_columns_come_in_the_order_in_which_they_are_named(client: Zenpy, wire: Wire) -> None:
    pages(wire, 1)
    batches = client.tickets().arrow(columns=["subject", "id"])
    assert batches.schema.names == ["subject", "id"]
    assert next(iter(batches)).to_pylist() == [{"subject": ticket(1).get("subject"), "id": 1}]


@pytest.mark.parametrize(
    ("columns", "said"), [(["subjct"], "did you mean 'subject'"), (["id", "id"], "twice")]
)
def test_a_wrong_column_is_an_error_before_a_request(
    columns: list[str], said: str, client: Zenpy, wire: Wire
) -> None:
    with pytest.raises(ZenpyException, match=said):
        client.tickets().arrow(columns=columns)
    assert wire.sent == []


@pytest.mark.parametrize("size", [0, -1, True, 1.5])
def test_a_batch_size_is_a_number_of_rows(size: int, client: Zenpy) -> None:
    with pytest.raises(ZenpyException, match="batch_size"):
        client.tickets().arrow(batch_size=size)


def test_a_listing_of_several_kinds_wants_one_named(client: Zenpy, wire: Wire) -> None:
    with pytest.raises(ZenpyException, match=r"arrow\(record=\.\.\.\)"):
        client.search("printer").arrow()
    assert client.search("printer").arrow("User").schema == schema("User")
    assert client.search("printer", type="ticket").arrow().schema == schema("Ticket")
    assert wire.sent == []


def test_no_record_is_made(client: Zenpy, wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError

    pages(wire, 2)
    monkeypatch.setattr(BaseObject, "_from_page", classmethod(refuse))
    assert client.tickets().arrow().read_all().num_rows == 2


def test_a_second_use_reads_the_listing_again(client: Zenpy, wire: Wire) -> None:
    pages(wire, 1)
    pages(wire, 1)
    batches = client.tickets().arrow()
    assert pa.table(batches).num_rows == pa.table(batches).num_rows == 1
    assert len(wire.sent) == 2


def test_nothing_is_fetched_before_a_batch_is_wanted(client: Zenpy, wire: Wire) -> None:
    pages(wire, 2, 1)
    batches = iter(client.tickets().arrow(batch_size=2))
    assert wire.sent == []
    next(batches)
    assert len(wire.sent) == 1


def test_an_empty_listing_is_a_table_without_rows(client: Zenpy, wire: Wire) -> None:
    pages(wire, 0)
    table = client.tickets().arrow().read_all()
    assert (table.num_rows, table.schema) == (0, schema("Ticket"))


def test_each_page_of_an_export_is_a_batch_and_moves_the_checkpoint(tmp_path: Path) -> None:
    file = CheckpointFile(tmp_path / "tickets.ckpt")
    with client_of(Export(False, 2, {number: OLD + number for number in range(5)})) as client:
        export = client.tickets.incremental(start_time=OLD, checkpoint=file)
        batches = iter(export.arrow())
        assert next(batches).column("id").to_pylist() == [0, 1]
        assert file.read() is None  # the program may not be done with the first batch
        assert next(batches).column("id").to_pylist() == [2, 3]
        batches.close()  # type: ignore[attr-defined]  # it is a generator
        rest = client.tickets.incremental(start_time=OLD, checkpoint=CheckpointFile(file.path)).arrow()
        assert [batch.column("id").to_pylist() for batch in rest] == [[2, 3], [4]]
        assert rest.checkpoint == file.read()
        assert list(client.tickets.incremental(start_time=OLD, checkpoint=rest.checkpoint).arrow()) == []
        with pytest.raises(ZenpyException, match="leave batch_size out"):
            export.arrow(batch_size=100)


@pytest.mark.parametrize("run", [on_asyncio, on_trio])
def test_an_async_listing_gives_the_same_batches(run: Run, sandbox: Sandbox) -> None:
    counts: list[object] = []

    async def read() -> None:
        async with AsyncZenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
            counts.append([batch.num_rows async for batch in client.tickets().arrow(batch_size=2)])
            counts.append((await client.tickets().arrow().read_all()).num_rows)

    for _ in range(3):
        sandbox.add("Ticket", {})
    run(read)
    assert counts == [[2, 1], 3]


def test_an_error_of_a_page_reaches_the_program(client: Zenpy, wire: Wire) -> None:
    wire.then(httpx.Response(403, json={"error": "Forbidden"}))
    with pytest.raises(ZenpyException):
        client.tickets().arrow().read_all()
    wire.then(httpx.Response(403, json={"error": "Forbidden"}))
    batches = client.tickets().arrow()
    with pytest.raises(Exception, match="Forbidden"):
        pa.table(batches)
    assert isinstance(batches.error, PermissionDenied)
    pages(wire, 1)
    assert pa.table(batches).num_rows == 1
    assert batches.error is None


def test_an_interruption_while_a_library_reads_is_not_lost(client: Zenpy, wire: Wire) -> None:
    def interrupt(request: httpx.Request) -> httpx.Response:
        raise KeyboardInterrupt

    wire.then(interrupt)
    batches = client.tickets().arrow()
    with pytest.raises(pa.ArrowInvalid):
        pa.table(batches)
    assert isinstance(batches.error, KeyboardInterrupt)


def test_a_library_that_wants_no_more_is_no_error(client: Zenpy, wire: Wire) -> None:
    pages(wire, 1, 1)
    batches = client.tickets().arrow(batch_size=1)
    reader = pa.RecordBatchReader.from_stream(batches)
    assert reader.read_next_batch().num_rows == 1
    reader.close()
    del reader
    assert batches.error is None


def test_moments_have_their_zone(client: Zenpy, wire: Wire) -> None:
    wire.then({"tickets": [{"id": 1, "created_at": "2026-01-02T03:04:05Z"}], "meta": {"has_more": False}})
    assert client.tickets().arrow().read_all().to_pylist()[0]["created_at"] == datetime(
        2026, 1, 2, 3, 4, 5, tzinfo=UTC
    )


def test_a_text_that_is_sometimes_a_record_is_a_text() -> None:
    rows: list[dict[str, object]] = [
        {"id": 1, "child_events": [{"id": 2, "via": "Web form", "event_type": "Comment"}]},
        {"id": 3, "child_events": [{"id": 4, "via": {"channel": "web"}, "event_type": "Comment"}]},
    ]
    batch = to_batch(rows, "TicketEvent")
    assert batch.column("_extra").to_pylist() == [None, None]
    assert batch.column("child_events").to_pylist()[0][0]["via"] == "Web form"  # type: ignore[index]  # of Arrow
    assert to_rows(batch) == rows


def test_a_plain_client_loads_no_engine() -> None:
    code = (
        "import sys; from zenpy import Zenpy; from zenpy.sandbox import Sandbox\n"
        "box = Sandbox(); box.add('Ticket', {}); client = Zenpy(subdomain='x', oauth_token='x', transport=box.transport)\n"
        "list(client.tickets()); list(client.tickets.incremental(start_time=1)); import zenpy.exports\n"
        "print(sorted({one.partition('.')[0] for one in sys.modules} & {'pyarrow', 'duckdb', 'numpy', 'polars', 'pandas'}),"
        " [one for one in sys.modules if one.startswith('zenpy.lib.arrow')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[] []"


def test_without_pyarrow_the_error_names_the_extra(client: Zenpy, monkeypatch: pytest.MonkeyPatch) -> None:
    from zenpy.lib.arrow import pyarrow_types

    monkeypatch.setattr(pyarrow_types, "import_module", _missing)
    with pytest.raises(ZenpyException, match=r'pip install "zenpy-typed\[arrow\]"'):
        pyarrow_types.load_extra("pyarrow", "arrow")


def _missing(name: str) -> object:
    raise ModuleNotFoundError(f"No module named {name!r}", name=name)
