"""The loop of an export: page by page from the client into the target."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from operator import attrgetter
from typing import cast

from zenpy.lib.arrow.listings import rows_of
from zenpy.lib.exception import ValidationError
from zenpy.lib.exporting.kinds import Kind
from zenpy.lib.exporting.state import ExportError, Progress, Settings, Target
from zenpy.lib.pagination.exports import DuplicateFilter, identify
from zenpy.lib.pagination.page import Page
from zenpy.lib.pagination.results import BaseResultGenerator
from zenpy.lib.records.base import BaseObject

#: The fields that tell when a record has changed, the surest first.
_MOMENTS = ("generated_timestamp", "updated_at", "update_timestamp", "timestamp", "time", "created_at")

#: Called after each page with the number of records and the moment of the newest.
OnPage = Callable[[int, datetime | None], None]


@dataclass(frozen=True)
class Source:
    """What is exported: of which client, which kind, and whether as records, whose fields lead to relations, or as rows."""

    client: object
    kind: Kind
    as_records: bool = False


def run_export(source: Source, target: Target, on_page: OnPage) -> Progress:
    """Bring the target up to date, and return how far it is then.

    Args:
        source: what is exported.
        target: where it goes on.
        on_page: called after each page.
    """
    versions = _Versions(target.progress, target.settings.until)
    progress = target.progress
    for page in _resume(read_pages(source, target.settings, progress.checkpoint), target):
        rows = list(page) if source.as_records else rows_of(page)
        fresh, newest, is_over = versions.choose(rows)
        progress = Progress(
            page.checkpoint,
            records=progress.records + len(fresh),
            latest=newest.isoformat() if newest else progress.latest,
            edge=versions.edge,
        )
        target.append(fresh, progress)
        on_page(progress.records, newest)
        if is_over:
            break
    target.finish()
    return target.progress


def _resume(pages: Iterator[Page[object]], target: Target) -> Iterator[Page[object]]:
    """The pages; where Zendesk refuses the checkpoint that the first one begins at, the error says what to do."""
    try:
        first = next(pages, None)
    except ValidationError as error:
        if target.progress.checkpoint is None:
            raise
        raise ExportError(
            f"Zendesk refuses the checkpoint of {target.place} ({error}). What is there stays right. If a later run is refused as "
            f"well, begin another export in another place, with the changes since {target.progress.latest}."
        ) from error
    if first is not None:
        yield first
        yield from pages


class _Versions:
    """Which rows of a page are versions that the export does not have yet."""

    def __init__(self, progress: Progress, until: int | None) -> None:
        self._seen = DuplicateFilter()
        self._until = until
        #: What the rows of the last page that had any are known by.
        self.edge: list[str] = progress.edge

    def choose(self, rows: Sequence[object]) -> tuple[list[object], datetime | None, bool]:
        """The new rows of a page, the newest moment of all, and whether all are past the end of the export."""
        edge, marks = set(self.edge), [mark_version(one) for one in rows]
        moments = [read_moment(one) for one in rows]
        fresh = [
            row
            for row, mark, moment in zip(rows, marks, moments, strict=True)
            if not self._seen.is_duplicate(row) and mark not in edge and not self._is_late(moment)
        ]
        newest = max((one for one in moments if one is not None and not self._is_late(one)), default=None)
        self.edge = marks or self.edge
        return fresh, newest, bool(moments) and all(map(self._is_late, moments))

    def _is_late(self, moment: datetime | None) -> bool:
        return self._until is not None and moment is not None and moment.timestamp() >= self._until


def read_pages(source: Source, settings: Settings, checkpoint: str | None) -> Iterator[Page[object]]:
    """The pages of an export from a checkpoint on; each has the checkpoint after it."""
    call = cast("Callable[..., BaseResultGenerator[object]]", attrgetter(source.kind.call)(source.client))
    arguments: dict[str, object] = {"start_time": settings.since, "checkpoint": checkpoint}
    if settings.of is not None:
        arguments["custom_object_key"] = settings.of
    results = call(**arguments)
    return results.pages() if source.as_records else results._as_rows().pages()


def mark_version(row: object) -> str:
    """A short text by which a record in one of its states is known."""
    return hashlib.blake2b(repr(identify(row)).encode("utf-8", "replace"), digest_size=9).hexdigest()


def read_moment(row: object) -> datetime | None:
    """When a record has changed; None if it does not tell."""
    if not isinstance(row, BaseObject | Mapping):
        return None
    for name in _MOMENTS:
        value = row.get(name)
        try:
            if isinstance(value, int) and not isinstance(value, bool):
                return datetime.fromtimestamp(value, UTC)
            found = datetime.fromisoformat(value) if isinstance(value, str) else None
        except (ValueError, OverflowError, OSError):  # no moment, or none that a datetime holds
            continue
        if found is not None:
            return found if found.tzinfo else found.replace(tzinfo=UTC)
    return None
