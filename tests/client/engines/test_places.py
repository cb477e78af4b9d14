"""Where `zenpy.export` writes: what it refuses there, what it leaves alone, and what it says when a checkpoint is refused."""

from __future__ import annotations

import io
import json
from pathlib import Path

import httpx
import pyarrow.parquet as pq
import pytest

from zenpy import Zenpy
from zenpy.arrow import schema
from zenpy.exports import ExportFormat, export
from zenpy.lib.exception import CheckpointError, ValidationError, ZenpyException
from zenpy.lib.exporting import parquet
from zenpy.lib.exporting.targets import FORMATS


def client_that_answers(*pages: int | list[int]) -> Zenpy:
    """A client whose export of tickets has these pages, each with such ids; a number is a status that refuses."""
    left = list(pages)

    def answer(request: httpx.Request) -> httpx.Response:
        page = left.pop(0)
        if isinstance(page, int):
            return httpx.Response(page, json={"error": "InvalidCursor"})
        tickets = [{"id": one, "updated_at": f"2026-01-01T00:00:{one:02}Z"} for one in page]
        body = {"tickets": tickets, "after_cursor": f"after {page[-1]}", "end_of_stream": not left}
        return httpx.Response(200, json=body)

    return Zenpy(subdomain="acme", oauth_token="x", transport=httpx.MockTransport(answer))


@pytest.mark.parametrize(
    "target", [":memory:", "md:acme", "s3://bucket/tickets", "gs://b/x.duckdb", "file:///tickets", "az:\\x"]
)
@pytest.mark.parametrize("form", [None, *FORMATS])
def test_what_is_no_path_of_this_machine_is_refused(
    target: str, form: ExportFormat | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CheckpointError, match="is not a path of this machine"):
        export(client_that_answers(), "tickets", target, format=form, bar=False)
    assert list(tmp_path.iterdir()) == []


def test_a_path_may_have_a_colon(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for number, target in enumerate(("a:b", "c:\\data", "2026-01-01T10:00", "a b/é:/x"), 1):
        assert export(client_that_answers([number]), "tickets", target, bar=False).records == 1


@pytest.mark.parametrize("form", ["parquet", "jsonl"])
def test_a_temporary_file_of_another_program_is_no_empty_folder(form: ExportFormat, tmp_path: Path) -> None:
    for name in (".mine.part", "movie.part"):
        (tmp_path / name).write_text("mine")
        with pytest.raises(CheckpointError, match=f"has other files, such as {name}"):
            export(client_that_answers(), "tickets", tmp_path, format=form, bar=False)
        (tmp_path / name).unlink()
    (tmp_path / f".{'0' * 16}.part").write_text("of an export that was killed")
    export(client_that_answers([1]), "tickets", tmp_path, format=form, bar=False)
    (tmp_path / ".mine.part").write_text("mine")
    export(client_that_answers([2]), "tickets", tmp_path, format=form, bar=False)
    assert [one.name for one in tmp_path.glob(".*.part")] == [".mine.part"]


@pytest.mark.parametrize("form", FORMATS)
def test_a_checkpoint_that_is_refused_says_what_to_do_and_changes_nothing(
    form: ExportFormat, tmp_path: Path
) -> None:
    target = tmp_path / "out"
    export(client_that_answers([1, 2]), "tickets", target, format=form, bar=False)
    for status in (400, 422):
        with pytest.raises(
            CheckpointError, match=r"with the changes since 2026-01-01T00:00:02\+00:00"
        ) as told:
            export(client_that_answers(status), "tickets", target, format=form, bar=False)
        assert isinstance(told.value.__cause__, ValidationError)
    again = export(client_that_answers([2, 3]), "tickets", target, format=form, bar=False)
    assert (again.new, again.records) == (1, 3)


@pytest.mark.parametrize("form", FORMATS)
def test_an_export_that_is_refused_at_its_begin_is_no_matter_of_a_checkpoint(
    form: ExportFormat, tmp_path: Path
) -> None:
    for pages in ([422], [[1], 422]):
        with pytest.raises(ValidationError, match="InvalidCursor"):
            export(client_that_answers(*pages), "tickets", tmp_path / "out", format=form, bar=False)


def test_the_pages_of_a_parquet_file_are_one_group_of_rows(tmp_path: Path) -> None:
    export(client_that_answers([1, 2], [3], [4]), "tickets", tmp_path, bar=False)
    (file,) = tmp_path.glob("*.parquet")
    found = pq.ParquetFile(file)
    assert (found.num_row_groups, found.metadata.num_rows) == (1, 4)


def test_large_rows_make_files_of_fewer_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "BYTES_PER_FILE", 1)
    export(client_that_answers([1, 2], [3], [4]), "tickets", tmp_path, bar=False)
    assert [pq.ParquetFile(one).metadata.num_rows for one in sorted(tmp_path.glob("*.parquet"))] == [2, 1, 1]


def test_a_program_without_a_console_exports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = io.StringIO()
    closed.close()
    for number, stream in enumerate((None, closed), 1):
        monkeypatch.setattr("sys.stderr", stream)
        assert export(client_that_answers([number]), "tickets", tmp_path).new == 1


def test_an_export_of_custom_objects_ends_where_its_meta_says_so(tmp_path: Path) -> None:
    """It has no `end_of_stream`, and its last page names a next one, where a later run begins."""
    asked: list[str | None] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.params.get("cursor"))
        number = len(asked)
        names = {1: ["Lamp"], 2: ["[DELETED]"], 3: []}[number]
        rows = [{"id": f"id-{number}", "name": one, "updated_at": "2026-01-01T00:00:00Z"} for one in names]
        path = "/api/v2/incremental/custom_objects/order/cursor"
        after = {"after_cursor": f"after-{number}", "after_url": f"https://acme.zendesk.com{path}?cursor=x"}
        return httpx.Response(
            200, json={"custom_object_records": rows, **after, "meta": {"has_more": number == 1}}
        )

    client = Zenpy(subdomain="acme", oauth_token="x", transport=httpx.MockTransport(answer))
    for records, new in ((2, 2), (2, 0)):
        done = export(client, "custom_objects", tmp_path, custom_object="order", bar=False)
        assert (done.records, done.new) == (records, new)
    assert asked == [None, "after-1", "after-2"]
    listing = client.incremental.custom_objects.cursor("order", cursor="after-2")
    asked.clear()
    assert [one.id for one in listing] == ["id-1", "id-2"]
    assert (listing.after_cursor, listing.end_of_stream) == ("after-2", True)
    assert pq.read_table(tmp_path).column("_deleted").to_pylist() == [False, True]


def test_columns_are_a_list_of_names(tmp_path: Path) -> None:
    client = client_that_answers()
    for columns, said in [("id", r"columns=\['id'\]"), ([], "at least one")]:
        with pytest.raises(ZenpyException, match=said):
            export(client, "tickets", tmp_path / "out", columns=columns)
        with pytest.raises(ZenpyException, match=said):
            client.tickets().arrow(columns=columns)
        with pytest.raises(ZenpyException, match=said):
            schema("Ticket", columns=columns)
    assert list(tmp_path.iterdir()) == []


def test_the_state_of_an_export_is_left_by_a_refusal(tmp_path: Path) -> None:
    export(client_that_answers([1]), "tickets", tmp_path, bar=False)
    before = (tmp_path / "_export.json").read_bytes()
    assert json.loads(before)["records"] == 1
    with pytest.raises(CheckpointError):
        export(client_that_answers(422), "tickets", tmp_path, bar=False)
    assert (tmp_path / "_export.json").read_bytes() == before
