"""Programs that were written for the existing client run on this one; `tests/typing` checks their types."""

from __future__ import annotations

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

from tests.support.paths import TESTS
from zenpy import Zenpy
from zenpy.sandbox import Sandbox

PROGRAMS = sorted(TESTS.glob("typing/programs/existing_*.py"))


@pytest.mark.filterwarnings("ignore:.*is from zenpy 2:DeprecationWarning")
@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.stem)
def test_the_program_runs(program: Path) -> None:
    spec = spec_from_file_location(program.stem, program)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    with (
        Sandbox("acme").serve() as server,
        Zenpy("zendesk.com", "acme", oauth_token="x", base_url=server.url) as client,
    ):
        module.main(client)


def test_there_are_programs() -> None:
    assert len(PROGRAMS) == 5
