"""Warnings for the program that uses the package: they name its line, and none of them stops a call halfway.

Where a program turns warnings into errors, `warnings.warn` raises. In the middle of a write this would hide that the write
was carried out, and leave its changes unsent. So a call holds its warnings back (`HeldWarnings`) until all is done.
"""

from __future__ import annotations

import sys
import warnings
from contextvars import ContextVar, Token
from types import TracebackType
from typing import Self


def warn_caller(warning: Warning) -> None:
    """Show a warning as one of the first line outside this package, now or at the end of the call that is under way."""
    held = _held.get()
    if held is None or not held.is_open:  # a task that a hook has started may outlive the call
        warnings.warn(warning, stacklevel=_count_own_frames())
    else:
        held.add(warning)


def _count_own_frames() -> int:
    """The `stacklevel`, for the function that calls this one, of the first frame outside this package."""
    level, frame = 1, sys._getframe(1)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] == "zenpy":
        level, frame = level + 1, frame.f_back
    return level


class HeldWarnings:
    """Holds back what `warn_caller` shows in its `with` blocks, until `show`. In a block of another one it does nothing."""

    def __init__(self) -> None:
        #: The warnings by class and text, each once.
        self._warnings: dict[tuple[type[Warning], str], Warning] = {}
        self._token: Token[HeldWarnings | None] | None = None

    @property
    def is_open(self) -> bool:
        """Whether its `with` block is being executed."""
        return self._token is not None

    def add(self, warning: Warning) -> None:
        """Hold a warning back."""
        self._warnings.setdefault((type(warning), str(warning)), warning)

    def show(self, error: BaseException | None = None) -> None:
        """Show the warnings, also those that the error of the call came after.

        Raises:
            Warning: the program turns warnings into errors, and the call has no error of its own.
        """
        found, self._warnings = list(self._warnings.values()), {}
        for warning in found:
            try:
                warnings.warn(warning, stacklevel=_count_own_frames())
            except Warning:
                if error is None:
                    raise

    def __enter__(self) -> Self:
        if _held.get() is None:
            self._token = _held.set(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._token is not None:
            _held.reset(self._token)
            self._token = None


class WarningsAtTheEnd(HeldWarnings):
    """Shows the warnings of its `with` block when the block has ended."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        super().__exit__(kind, error, trace)
        self.show(error)


#: What holds back the warnings of the call that is under way in this thread or task.
_held: ContextVar[HeldWarnings | None] = ContextVar("zenpy_held_warnings", default=None)
