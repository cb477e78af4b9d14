"""What is known of an export: what it was started with, and how far it is.

An export has each version of a record once. Two rows are the same version if they have the same id and the same times of change
(`generated_timestamp`, `updated_at` and others, see `zenpy.lib.pagination.exports.identify`), or without such times the same content.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Protocol

from zenpy.lib.exception import CheckpointError


class ExportError(CheckpointError, ValueError):
    """The target cannot take the export; the message says what to do."""


# Tracebacks name the public path.
ExportError.__module__ = "zenpy.exports"


@dataclass(frozen=True)
class Settings:
    """What an export was started with. It can go on with the same only.

    Attributes:
        account: the address of the account.
        export: its kind, such as `tickets`.
        format: `jsonl`, `csv`, `parquet` or `duckdb`.
        since: Unix time of the start, in seconds.
        until: Unix time of the end; None for the present.
        fields: the fields of each record; None for whole records.
        of: the custom object, for an export of its records.
    """

    account: str
    export: str
    format: str
    since: int
    until: int | None = None
    fields: tuple[str, ...] | None = None
    of: str | None = None

    @property
    def name(self) -> str:
        """What files and tables of the export are called."""
        return (
            self.export if self.of is None or self.format in ("jsonl", "csv") else f"{self.export}_{self.of}"
        )


@dataclass
class Progress:
    """How far an export is.

    Attributes:
        checkpoint: where it goes on; None at the start.
        size: how many bytes of the file of lines are right.
        records: how many records there are.
        latest: the moment of the newest record, as it came.
        edge: what the records of the last page are known by: an export by time begins its next page with some of them.
        files: how many files of a dataset are right.
    """

    checkpoint: str | None = None
    size: int = 0
    records: int = 0
    latest: str | None = None
    edge: list[str] = field(default_factory=list)
    files: int = 0


class Target(Protocol):
    """Where the rows of an export go.

    Rows and progress reach the disk together, or neither does: after a crash at any moment the target has what its progress says.
    """

    settings: Settings
    progress: Progress

    @property
    def place(self) -> str:
        """Where the rows are, for people."""

    def append(self, rows: Sequence[object], progress: Progress) -> None:
        """Take the rows of a page. They may wait for those of more pages.

        Args:
            rows: decoded objects, or records if fields were chosen that only records have.
            progress: how far the export is with them.
        """

    def finish(self) -> None:
        """Write what waits."""


def read_progress(state: Mapping[str, object]) -> Progress:
    """The progress in a stored state; what an earlier version did not know is as at the start."""
    known = asdict(Progress())
    return Progress(**{name: state.get(name, known[name]) for name in known})  # type: ignore[arg-type]  # as it was written


def is_begun(state: Mapping[str, object]) -> bool:
    """Whether the export has come to its first page."""
    return state.get("checkpoint") is not None or bool(state.get("size"))


def check_settings(state: Mapping[str, object], settings: Settings, place: str, *, resume: bool) -> None:
    """Refuse to go on with another export than the one that is there.

    Raises:
        ExportError: it was started with something else, or it is not to be gone on with.
    """
    wanted = asdict(settings)
    wanted["fields"] = list(settings.fields) if settings.fields is not None else None
    for name, value in wanted.items():
        if state.get(name) != value:
            raise ExportError(
                f"{place} has an export with {name} {_show(state.get(name))}, not {_show(value)}; "
                "choose another place, or give what it was started with"
            )
    if not resume:
        raise ExportError(
            f"{place} has an export of {state['records']} records already; --resume goes on with it"
        )


def _show(value: object) -> str:
    return "none" if value is None else ",".join(value) if isinstance(value, list) else str(value)
