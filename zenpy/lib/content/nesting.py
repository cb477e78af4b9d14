"""How deep lists and dicts may lie inside each other: Python's own limit would stop a program with a RecursionError.

Python compares, copies, pickles and writes each level inside the one around it, and limits how many there may be
(`sys.getrecursionlimit()`, which the program's own calls use up as well). The fields of Zendesk have a few levels.
"""

from __future__ import annotations

from zenpy.lib.exception import DecodingError, EncodingError

#: The most levels of lists and dicts in a field that a record wraps.
MOST_LEVELS = 100


class NestedTooDeep(DecodingError, EncodingError):
    """A value that was read, or that is to be sent, has too many levels of lists and dicts; it is both kinds of error."""

    _advice = ""

    def __init__(self) -> None:
        super().__init__(
            f"A value has too many levels of lists and dicts inside each other (a field may have {MOST_LEVELS}), or it "
            "contains itself."
        )

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), ()
