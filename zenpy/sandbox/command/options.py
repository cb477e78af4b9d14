"""The options of `zenpy sandbox`, and how their texts are read."""

from __future__ import annotations

import argparse
import math
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from zenpy._command_line import CommandParser

if TYPE_CHECKING:
    from collections.abc import Sequence

PORT = 8099
POPULATED = ("tickets", "users", "organizations")


class CallLimit(NamedTuple):
    """A limit of some requests: which, how many, in how many seconds."""

    match: str
    total: int
    per: int


class Limits(NamedTuple):
    """The limit of the account in a minute, None for the usual one, and those of single calls."""

    account: int | None
    calls: tuple[CallLimit, ...]


class Options(argparse.Namespace):
    """What the command was called with."""

    port: int
    host: str
    subdomain: str
    seed: list[Path]
    populate: dict[str, int]
    state: Path | None
    tokens: dict[str, int | None] | None
    latency: float
    limits: Limits
    log: str | None
    origin: list[str]
    patience: float


def read_options(arguments: Sequence[str] | None) -> Options:
    """The options; wrong ones end the program with a message."""
    options = make_parser().parse_args(arguments, Options())
    place = options.port_ if options.port_ is not None else options.port
    options.port = PORT if place is None else place
    return options


def make_parser() -> argparse.ArgumentParser:
    """The parser of the options."""
    parser = CommandParser(
        "zenpy sandbox",
        description="Serve a Zendesk that lives in memory, by the computer's clock, until Ctrl-C.",
        epilog="Its pages are at /, its control API is described at /__sandbox__/openapi.json.",
    )
    add = parser.add_argument
    add("port_", nargs="?", type=_read_port, metavar="PORT", help=argparse.SUPPRESS)
    add("--port", type=_read_port, help=f"0 takes any that is free; {PORT} by default")
    add("--host", default="127.0.0.1", help="the address to listen on; this machine alone by default")
    add("--subdomain", default="sandbox", help="the name of the account")
    add(
        "--seed",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help='add the records of a JSON file: {"Ticket": [{…}], "User": [{…}]}',
    )
    add(
        "--populate",
        type=_read_numbers,
        default={},
        metavar="tickets=10000,…",
        help=f"add believable records: {', '.join(POPULATED)}",
    )
    add(
        "--state",
        type=Path,
        metavar="FILE",
        help="begin with the state in this file if it is there, and write the state to it at the end",
    )
    add(
        "--tokens",
        type=_read_tokens,
        metavar="TOKEN[=USER],…",
        help="accept these tokens only, each for the user with an id, or for the owner of the account",
    )
    add("--latency", type=_read_seconds, default=0.0, metavar="SECONDS", help="answer so much later")
    add(
        "--limits",
        type=_read_limits,
        default=Limits(None, ()),
        metavar="700,tickets.update=30/600",
        help="requests of the account in a minute, and of single calls in so many seconds",
    )
    add(
        "--log",
        nargs="?",
        const="-",
        metavar="FILE",
        help="write a line for each request to a file, or to the standard error",
    )
    add(
        "--origin",
        action="append",
        default=[],
        help="let pages of this origin use it, beside those of this machine; * for all",
    )
    add(
        "--patience",
        type=_read_seconds,
        default=30.0,
        metavar="SECONDS",
        help="how long a request may take from its first byte to its last; 30 by default",
    )
    return parser


def _read_port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 6 and int(text) < 65_536):
        raise argparse.ArgumentTypeError(f"a port is a number from 0 to 65535, not {text!r}")
    return int(text)


def _read_seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds < math.inf:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds")
    return seconds


def _read_number(text: str, of: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 12):
        raise argparse.ArgumentTypeError(f"{of} must be a whole number, not {text!r}")
    return int(text)


def _read_numbers(text: str) -> dict[str, int]:
    numbers: dict[str, int] = {}
    for part in text.split(","):
        name, _, number = part.strip().partition("=")
        if name not in POPULATED:
            raise argparse.ArgumentTypeError(
                f"{part!r} is not one of {', '.join(f'{one}=NUMBER' for one in POPULATED)}"
            )
        numbers[name] = _read_number(number, name)
    return numbers


def _read_tokens(text: str) -> dict[str, int | None]:
    tokens: dict[str, int | None] = {}
    for part in text.split(","):
        token, _, user = part.strip().partition("=")
        if not token:
            raise argparse.ArgumentTypeError("a token must not be empty")
        tokens[token] = _read_number(user, f"the user of {token}") if user else None
    return tokens


def _read_limits(text: str) -> Limits:
    account, calls = None, []
    for part in text.split(","):
        match, is_call, numbers = part.strip().rpartition("=")
        if is_call:
            total, _, per = numbers.partition("/")
            limit = _read_number(total, match), _read_number(per or "60", f"the seconds of {match}")
            calls.append(CallLimit(match, *limit))
        else:
            account = _read_number(numbers, "the limit of the account")
    return Limits(account, tuple(calls))
