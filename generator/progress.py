"""Show the progress of a run: a bar on a terminal, plain lines in a log, nothing with `--quiet`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from types import TracebackType

_WIDTH = 24


class Progress:
    """The stages of one run. It writes to the stream it is given, which is stderr: stdout is for results."""

    def __init__(self, stages: int, stream: TextIO, quiet: bool = False) -> None:
        self._stages = stages
        self._stream = stream
        self._quiet = quiet
        self._bar = not quiet and stream.isatty()
        self._at = 0

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.clear()

    def clear(self) -> None:
        """Remove the bar, so that something else can be printed."""
        if self._bar:
            self._write("\r\x1b[2K")

    def stage(self, text: str) -> None:
        """A new stage begins."""
        self._at += 1
        self._show(text, self._at - 1)

    def part(self, text: str, done: int, of: int) -> None:
        """A part of the stage is done: a bar moves on, a log stays as it is."""
        if self._bar:
            self._show(f"{text} {done}/{of}", self._at - 1 + done / max(of, 1))

    def _show(self, text: str, done: float) -> None:
        if self._quiet:
            return
        if not self._bar:
            self._write(f"[{self._at}/{self._stages}] {text}\n")
            return
        filled = round(_WIDTH * min(done / self._stages, 1))
        self._write(f"\r\x1b[2K[{'#' * filled}{'.' * (_WIDTH - filled)}] {text}")

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()
