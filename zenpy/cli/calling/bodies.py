"""JSON that a command gets: as text, from a file, or from the standard input."""

from __future__ import annotations

import json
import sys
from pathlib import Path


def read_json(text: str) -> object:
    """The value of a text: JSON itself, `@FILE` for the content of a file, `@-` for the standard input.

    Raises:
        ValueError: it is not JSON.
        OSError: the file cannot be read.
    """
    if text == "@-":
        return _decode(sys.stdin.read(), "the standard input")
    if text.startswith("@"):
        path = Path(text[1:]).expanduser()
        return _decode(path.read_text(encoding="utf-8"), str(path))
    return _decode(text, repr(text[:60]))


def _decode(text: str, where: str) -> object:
    try:
        return json.loads(text)
    except ValueError as error:
        raise ValueError(f"{where} is not JSON: {error}") from error
