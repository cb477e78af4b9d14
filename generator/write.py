"""Bring the files on disk to what was generated, or list where they differ.

Everything is generated in memory before anything is touched, and every file is replaced in one step: a run that is
interrupted leaves whole files, old or new.
"""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

#: What the first lines of a generated file say.
HEADER = ("Generated from ", ". Do not edit")
_TEMPORARY = ".generating-"
_TEXT = frozenset({".py", ".pyi", ".md", ".html", ".txt", ".toml"})


@dataclass(frozen=True, order=True)
class Difference:
    """A file that is not as the generator makes it: it differs, is missing, or is no longer made (stray)."""

    path: str
    kind: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.path}"


def find_differences(root: Path, files: Mapping[str, str], folders: Iterable[str] = ()) -> list[Difference]:
    """How the files below a directory differ from the generated ones.

    Any other file in `folders` that says it is generated is a stray: it no longer is, and has to go.
    """
    differences = [
        Difference(path, kind) for path, text in files.items() if (kind := _kind(root / path, text))
    ]
    differences += [Difference(path, "stray") for path in _strays(root, files, folders)]
    return sorted(differences)


def _kind(target: Path, text: str) -> str | None:
    try:
        present = target.read_bytes()
    except FileNotFoundError:
        return "missing"
    return None if present == text.encode() else "differs"


def _strays(root: Path, files: Mapping[str, str], folders: Iterable[str]) -> Iterator[str]:
    for directory in folders:
        for path in sorted((root / directory).rglob("*")):
            name = path.relative_to(root).as_posix()
            if name not in files and path.is_file() and (_is_generated(path) or _is_left_over(path)):
                yield name


def _is_generated(path: Path) -> bool:
    if path.suffix not in _TEXT:
        return False
    with path.open("rb") as file:
        head = file.read(400).decode(errors="replace").splitlines()[:2]
    return any(all(word in line for word in HEADER) for line in head)


def _is_left_over(path: Path) -> bool:
    """A temporary file of a run that was killed."""
    return path.name.startswith(_TEMPORARY)


def write_files(
    root: Path,
    files: Mapping[str, str],
    differences: list[Difference],
    on_file: Callable[[int, int], None] | None = None,
) -> None:
    """Write what is missing or differs and remove what is stray; `on_file` is called after each file."""
    for done, difference in enumerate(differences, start=1):
        target = root / difference.path
        if difference.kind == "stray":
            target.unlink(missing_ok=True)
        else:
            replace_file(target, files[difference.path])
        if on_file is not None:
            on_file(done, len(differences))


def replace_file(target: Path, text: str) -> None:
    """Put a text in the place of a file, so that at every moment the old or the new one is there whole."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(prefix=_TEMPORARY, dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode())
        os.chmod(temporary, _mode(target))
        os.replace(temporary, target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _mode(target: Path) -> int:
    try:
        return target.stat().st_mode & 0o777
    except FileNotFoundError:
        return 0o644
