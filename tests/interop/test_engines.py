"""Other libraries take the batches of a listing and the targets of an export as they are: polars, pandas, DuckDB, pyarrow.

`make test-engines` installs polars and pandas (extra `frames`), which are too large for the development environment.
"""

from __future__ import annotations

from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from zenpy import Zenpy
from zenpy.arrow import to_rows
from zenpy.exports import export
from zenpy.sandbox import Sandbox


@pytest.fixture
def client() -> Zenpy:
    """A client of an account with five tickets."""
    sandbox = Sandbox()
    field = sandbox.add("TicketField", {"title": "Order number", "type": "integer"})
    for number in range(5):
        sandbox.add(
            "Ticket",
            {
                "subject": f"Ticket {number}",
                "tags": ["a", "b"],
                "custom_fields": [{"id": field["id"], "value": number}],
            },
        )
    sandbox.clock.advance(minutes=10)
    return Zenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport)


@pytest.fixture
def rows(client: Zenpy) -> list[dict[str, object]]:
    """The tickets as Zendesk sends them."""
    answer = client.request("GET", "/api/v2/tickets").json()
    assert isinstance(answer, dict)
    found: list[dict[str, object]] = answer["tickets"]
    return found


def test_polars_takes_them(client: Zenpy, rows: list[dict[str, object]]) -> None:
    frame = pl.DataFrame(client.tickets().arrow())
    assert frame["created_at"].dtype == pl.Datetime("us", "UTC")
    assert frame["tags"].to_list() == [["a", "b"]] * 5
    assert to_rows(frame.to_arrow(), "Ticket") == rows


def test_pandas_takes_them(client: Zenpy) -> None:
    frame = pd.DataFrame.from_arrow(client.tickets().arrow())
    assert str(frame["created_at"].dtype) == "datetime64[us, UTC]"
    assert list(frame["subject"]) == [f"Ticket {number}" for number in range(5)]


def test_duckdb_takes_them(client: Zenpy, rows: list[dict[str, object]]) -> None:
    batches = client.tickets().arrow()
    assert to_rows(duckdb.sql("SELECT * FROM batches").to_arrow_table(), "Ticket") == rows
    assert batches.schema.names[-1] == "_layout"


def test_pyarrow_takes_them(client: Zenpy, rows: list[dict[str, object]]) -> None:
    assert to_rows(pa.table(client.tickets().arrow())) == rows
    assert to_rows(pa.record_batch(next(iter(client.tickets().arrow())))) == rows


def test_engines_read_a_dataset(client: Zenpy, rows: list[dict[str, object]], tmp_path: Path) -> None:
    export(client, "tickets", tmp_path / "out")
    files = str(tmp_path / "out" / "*.parquet")
    frame = pl.read_parquet(files)
    assert [row["id"] for row in to_rows(frame.to_arrow(), "Ticket")] == [row["id"] for row in rows]
    assert duckdb.sql(f"SELECT count(*) FROM '{files}' WHERE NOT _deleted").fetchall() == [(5,)]
    assert len(pd.read_parquet(tmp_path / "out")) == 5
