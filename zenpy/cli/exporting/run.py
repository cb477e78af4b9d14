"""The loop of an export: page by page from the client into the folder."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from operator import attrgetter
from typing import cast

from zenpy.cli.exporting.folder import ExportFolder, Progress
from zenpy.cli.exporting.kinds import Kind
from zenpy.cli.fields import FieldPath
from zenpy.cli.rows import to_csv, to_json
from zenpy.client import Zenpy
from zenpy.lib.pagination.exports import DuplicateFilter, identify
from zenpy.lib.pagination.page import Page
from zenpy.lib.pagination.results import BaseResultGenerator
from zenpy.lib.records.base import BaseObject

#: The fields that tell when a record has changed, the surest first.
_MOMENTS = ("generated_timestamp", "updated_at", "update_timestamp", "timestamp", "time", "created_at")

#: Called after each page with the number of records and the moment of the newest.
OnPage = Callable[[int, datetime | None], None]


def run_export(
    client: Zenpy, kind: Kind, folder: ExportFolder, paths: Sequence[FieldPath] | None, on_page: OnPage
) -> Progress:
    """Bring the folder up to date, and return how far it is then.

    Args:
        client: whose account is read.
        kind: the export.
        folder: where it goes on.
        paths: the fields of each record; None for whole records.
        on_page: called after each page that was written.
    """
    seen = DuplicateFilter()
    edge = set(folder.progress.edge)
    until = folder.settings.until
    for page in _pages(client, kind, folder):
        records = list(page)
        marks = [_mark(one) for one in records]
        moments = [read_moment(one) for one in records]
        fresh = [
            record
            for record, mark, moment in zip(records, marks, moments, strict=True)
            if not seen.is_duplicate(record) and mark not in edge and not _is_late(moment, until)
        ]
        newest = max((one for one in moments if one is not None and not _is_late(one, until)), default=None)
        before = folder.progress
        progress = Progress(
            page.checkpoint,
            records=before.records + len(fresh),
            latest=newest.isoformat() if newest else before.latest,
            edge=marks or before.edge,
        )
        header = b"" if before.size or paths is None else to_csv([one.text for one in paths]).encode()
        is_csv = folder.settings.format == "csv"
        content = b"".join(_to_line(one, paths, is_csv=is_csv) for one in fresh)
        folder.append((header if is_csv else b"") + content, progress)
        on_page(progress.records, newest)
        edge = set(progress.edge) if records else edge
        if moments and all(_is_late(one, until) for one in moments):
            break
    return folder.progress


def _pages(client: Zenpy, kind: Kind, folder: ExportFolder) -> Iterator[Page[BaseObject]]:
    call = cast("Callable[..., BaseResultGenerator[BaseObject]]", attrgetter(kind.call)(client))
    settings = folder.settings
    arguments: dict[str, object] = {"start_time": settings.since, "checkpoint": folder.progress.checkpoint}
    if settings.of is not None:
        arguments["custom_object_key"] = settings.of
    return iter(call(**arguments).pages())


def _to_line(record: BaseObject, paths: Sequence[FieldPath] | None, *, is_csv: bool) -> bytes:
    if paths is None:
        text = to_json(record) + "\n"
    elif is_csv:
        text = to_csv([path.read(record) for path in paths])
    else:
        text = to_json({path.text: path.read(record) for path in paths}) + "\n"
    return text.encode("utf-8", "surrogatepass")


def _mark(record: BaseObject) -> str:
    """What a record in one of its states is known by."""
    return hashlib.blake2b(repr(identify(record)).encode("utf-8", "replace"), digest_size=9).hexdigest()


def read_moment(record: BaseObject) -> datetime | None:
    """When a record has changed; None if it does not tell."""
    for name in _MOMENTS:
        value = record.get(name)
        if isinstance(value, int) and not isinstance(value, bool):
            return datetime.fromtimestamp(value, UTC)
        if isinstance(value, str):
            try:
                found = datetime.fromisoformat(value)
            except ValueError:
                continue
            return found if found.tzinfo else found.replace(tzinfo=UTC)
    return None


def _is_late(moment: datetime | None, until: int | None) -> bool:
    return until is not None and moment is not None and moment.timestamp() >= until
