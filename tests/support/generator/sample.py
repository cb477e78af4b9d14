"""The small spec of the fixtures, whole or with something changed in it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from generator.checks.spec import check_spec
from generator.spec.load import load_spec
from tests.support.paths import TESTS

if TYPE_CHECKING:
    from generator.spec.model import Spec

SPEC = TESTS / "generator" / "fixtures" / "spec"
TICKETS = "support/tickets.yaml"


def sample() -> Spec:
    """The small spec as it is."""
    spec, diagnostics = load_spec(SPEC)
    assert not diagnostics
    return spec


def copy_with_change(directory: Path, old: str, new: str, file: str = TICKETS) -> Path:
    """A copy of the small spec with one text replaced, once."""
    copy = directory / "openapi" / "spec"
    if not copy.exists():
        shutil.copytree(SPEC, copy)
    text = (copy / file).read_text()
    assert old in text, f"{old!r} is not in {file}"
    (copy / file).write_text(text.replace(old, new, 1))
    return copy


def diagnostics_in(spec: Path) -> list[str]:
    """What is wrong with a spec, with the files named from its directory."""
    loaded, diagnostics = load_spec(spec)
    return [str(one).replace(f"{spec}/", "") for one in sorted(set(check_spec(loaded, diagnostics)))]


def line_of(text: str, file: str = TICKETS, spec: Path = SPEC) -> int:
    """The line a text first stands on."""
    return (spec / file).read_text().split(text)[0].count("\n") + 1
