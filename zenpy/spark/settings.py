"""The options of the source: Spark gives texts, and this module says what is wrong with them before anything is sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING, cast

from zenpy.client import Zenpy
from zenpy.lib.exception import ConfigurationError
from zenpy.lib.exporting.kinds import Kind, find_kind
from zenpy.lib.exporting.run import Source, read_pages
from zenpy.lib.exporting.state import Settings
from zenpy.lib.pagination.page import Page
from zenpy.lib.suggest import suggest_name

if TYPE_CHECKING:
    from zenpy.lib.client.constructor_arguments import SyncArguments

#: The options that sign in, as the arguments of a client.
_CREDENTIALS = ("subdomain", "base_url", "oauth_token", "email", "token")
_NAMES = (
    *_CREDENTIALS,
    "profile",
    "shared",
    "export",
    "of",
    "columns",
    "start_time",
    "end_time",
    "partitions",
    "pages_per_batch",
)
#: Each window costs a request at least; more windows than this would take a day of them.
MOST_PARTITIONS = 10_000
#: Zendesk exports nothing of the last minute.
DELAY = 60


@dataclass(frozen=True)
class SourceSettings:
    """What a read is told.

    Attributes:
        kind: the export.
        of: the key of the custom object, for its export.
        columns: the columns that are wanted; None for all.
        start_time: the second since 1970 from which changes count.
        end_time: the second before which they count; None for no end.
        partitions: how many windows of time a batch has.
        pages_per_batch: how many pages a step of a stream reads at most.
        client_options: how a worker makes its client.
    """

    kind: Kind
    of: str | None
    columns: tuple[str, ...] | None
    start_time: int
    end_time: int | None
    partitions: int
    pages_per_batch: int
    client_options: Mapping[str, str]

    @classmethod
    def from_options(cls, options: Mapping[str, str]) -> SourceSettings:
        """The settings of the options of a read; their names may be written in any case, as Spark does.

        Raises:
            ConfigurationError: an option is missing, unknown, or has a value that it cannot have.
        """
        if any(name.lower() == "path" for name in options):
            raise ConfigurationError(
                'load() takes no path: say which export to read with .option("export", "tickets").'
            )
        given = {_known(name): value for name, value in options.items()}
        if "export" not in given:
            raise ConfigurationError('Say which export to read: .option("export", "tickets").')
        if "start_time" not in given:
            raise ConfigurationError(
                'Say from when on to read changes: .option("start_time", "2026-01-01") or a Unix time in seconds.'
            )
        try:
            kind = find_kind(given["export"])
        except LookupError as error:
            raise ConfigurationError(f"Option export: {error}.") from error
        if (kind.name == "custom_objects") != ("of" in given):
            raise ConfigurationError(
                "Option of names the custom object of an export of custom_objects, and of no other."
            )
        start, end = _moment("start_time", given["start_time"]), None
        if "end_time" in given:
            end = _moment("end_time", given["end_time"])
            if end <= start:
                raise ConfigurationError("Option end_time has to be after start_time.")
        names = [name.strip() for name in given.get("columns", "").split(",") if name.strip()]
        return cls(
            kind=kind,
            of=given.get("of"),
            columns=tuple(names) or None,
            start_time=start,
            end_time=end,
            partitions=_number("partitions", given.get("partitions", "1"), MOST_PARTITIONS),
            pages_per_batch=_number("pages_per_batch", given.get("pages_per_batch", "10")),
            client_options={
                name: given[name] for name in (*_CREDENTIALS, "profile", "shared") if name in given
            },
        )

    @contextmanager
    def open_client(self) -> Iterator[Zenpy]:
        """A client for one worker, closed after the block, and its store with it. Without options that sign in, it reads the environment variables of the worker.

        Raises:
            ConfigurationError: the options or the environment do not say how to sign in.
        """
        options = dict(self.client_options)
        profile, shared = options.pop("profile", None), options.pop("shared", None)
        arguments = cast("SyncArguments", {**options, "disable_cache": True})
        with ExitStack() as opened:
            if shared is not None:
                from zenpy.shared import RedisStore

                arguments["shared"] = opened.enter_context(RedisStore(shared))
            if profile is not None:
                client = Zenpy.from_profile(profile, **arguments)
            elif {"oauth_token", "token"} & options.keys():
                client = Zenpy(**arguments)
            else:
                client = Zenpy.from_env(**arguments)
            yield opened.enter_context(client)

    def read_pages(self, client: Zenpy, since: int, checkpoint: str | None) -> Iterator[Page[object]]:
        """The pages of the export: from a checkpoint, or with changes from a second on."""
        settings = Settings(client.base_url, self.kind.name, "spark", since, self.end_time, of=self.of)
        return read_pages(Source(client, self.kind), settings, checkpoint)

    def windows(self, now: float) -> Iterator[tuple[int, int | None]]:
        """The windows of time of a batch, each from a second to another one, which is not in it.

        Without `end_time` the last one has no end: a record that changes while the windows are read moves to the end of the export,
        and is there a minute later.

        Args:
            now: the second of today, from which the windows are cut; exports have nothing of its last minute.
        """
        last = int(now) - DELAY
        end = last if self.end_time is None else min(self.end_time, last)
        span = end - self.start_time
        if span <= 0:
            return
        number = min(self.partitions, span)
        edges = [self.start_time + span * step // number for step in range(number + 1)]
        for start, stop in pairwise(edges):
            yield start, None if stop == last and self.end_time is None else stop


def _known(name: str) -> str:
    found = name.lower()
    if found not in _NAMES:
        hint = suggest_name(found, _NAMES)
        known = f"Did you mean {hint}?" if hint else f"There are {', '.join(_NAMES)}."
        raise ConfigurationError(f"There is no option {name!r}. {known}")
    return found


def _number(name: str, text: str, most: int | None = None) -> int:
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0
    if number < 1 or (most is not None and number > most):
        allowed = "1 or more" if most is None else f"1 to {most:,}"
        raise ConfigurationError(f"Option {name} takes a whole number, {allowed}, not {text!r}.")
    return number


def _moment(name: str, text: str) -> int:
    if text.isascii() and text.isdigit():
        return int(text)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise ConfigurationError(
            f"Option {name} takes a Unix time in seconds, or a day or moment such as 2026-01-31, not {text!r}."
        ) from error
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())
