"""A request and its answer as they are recorded, and the file that holds them: one JSON object a line.

A line is plain text, so that a person can read what was recorded before it is shared.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from os import PathLike

    from zenpy.sandbox.message import Json

#: The headers of an answer that are recorded: what clients read, and nothing that names an account or a person.
HEADERS = ("content-type", "location", "retry-after", "x-zendesk-api-warn")
VERSION = 1


@dataclass(frozen=True)
class Exchange:
    """A request and its answer, without credentials and personal data.

    `target` is the path with its query. `sent` and `answered` are decoded JSON; of other content, such as a file, they
    are None, and `sent_bytes` and `answered_bytes` say how long it was.
    """

    method: str
    target: str
    status: int
    sent: object = None
    answered: object = None
    headers: Mapping[str, str] = field(default_factory=dict)
    sent_bytes: int = 0
    answered_bytes: int = 0


def save_recordings(exchanges: Iterable[Exchange], path: str | PathLike[str]) -> None:
    """Write recordings to a file, which is replaced."""
    lines = [json.dumps({"zendesk_recordings": VERSION})]
    lines += [json.dumps(asdict(one), ensure_ascii=False) for one in exchanges]
    Path(path).write_text("\n".join(lines) + "\n", "utf-8")


def load_recordings(path: str | PathLike[str]) -> list[Exchange]:
    """The recordings in a file.

    Raises:
        ValueError: it is not a file of recordings; the message names the line.
    """
    first, *lines = Path(path).read_text("utf-8").splitlines() or [""]
    if _decode(path, 1, first) != {"zendesk_recordings": VERSION}:
        raise ValueError(f"{path} is not a file of recordings: its first line does not say so")
    exchanges = []
    for number, line in enumerate(lines, 2):
        found = _decode(path, number, line)
        try:
            exchanges.append(Exchange(**found))
        except TypeError:
            raise ValueError(f"{path}, line {number}: this is not a recorded exchange") from None
    return exchanges


def _decode(path: object, number: int, line: str) -> Json:
    try:
        found = json.loads(line)
    except ValueError as error:
        raise ValueError(f"{path}, line {number}: this is not JSON: {error}") from None
    if not isinstance(found, dict):
        raise ValueError(f"{path}, line {number}: this is not a JSON object")
    return found
