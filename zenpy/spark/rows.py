"""An export as rows: its pages, and what a version of a record is known by.

A row is the decoded object of the answer. A version of a record is its id with the moment of its change: a record that changes while
it is exported comes again, as another version.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from operator import attrgetter
from typing import cast

from zenpy.client import Zenpy
from zenpy.lib.arrow.listings import rows_of
from zenpy.lib.pagination.exports import identify
from zenpy.lib.pagination.results import BaseResultGenerator
from zenpy.spark.settings import SourceSettings

#: The fields that tell when a record has changed, the surest first.
MOMENTS = ("generated_timestamp", "updated_at", "update_timestamp", "timestamp", "time", "created_at")


@dataclass(frozen=True)
class RowPage:
    """One page.

    Attributes:
        rows: its decoded objects.
        checkpoint: the text from which the export goes on after this page.
    """

    rows: Sequence[Mapping[str, object]]
    checkpoint: str


def read_pages(
    client: Zenpy, settings: SourceSettings, start: int, checkpoint: str | None
) -> Iterator[RowPage]:
    """The pages of the export, as they are read.

    Args:
        client: whose account is read.
        settings: which export.
        start: the second from which changes count, if there is no checkpoint.
        checkpoint: where to go on.
    """
    call = cast("Callable[..., BaseResultGenerator[object]]", attrgetter(settings.kind.call)(client))
    arguments: dict[str, object] = {"start_time": start, "checkpoint": checkpoint or None}
    if settings.of is not None:
        arguments["custom_object_key"] = settings.of
    for page in call(**arguments)._as_rows().pages():
        rows = [row for row in rows_of(page) if isinstance(row, Mapping)]
        yield RowPage(rows, page.checkpoint or "")


def moment_of(row: Mapping[str, object]) -> float | None:
    """When a row has changed, in seconds since 1970; None if it does not tell."""
    for name in MOMENTS:
        value = row.get(name)
        if isinstance(value, int) and not isinstance(value, bool):
            return float(value)
        if isinstance(value, str):
            try:
                found = datetime.fromisoformat(value)
            except ValueError:
                continue
            return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()
    return None


def mark(row: Mapping[str, object]) -> str:
    """A short text for a version of a record."""
    return hashlib.blake2b(repr(identify(row)).encode("utf-8", "replace"), digest_size=9).hexdigest()
