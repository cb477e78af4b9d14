"""Nothing of Zendesk is in the generator: a small API that does not exist gets a whole SDK of its own.

The API is in `fixtures/bakery`: it has another host, another way to sign in, other envelopes, pages and errors. What is
generated for it is imported, type-checked and used as any program would do it, in processes of its own.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from generator.__main__ import main
from tests.support.paths import TESTS

FIXTURES = TESTS / "generator" / "fixtures"
PROGRAMS = TESTS / "support" / "generator" / "programs"
PARTS = (
    "bakery.openapi.json",
    "bakery/bakery.openapi.json",
    "bakery/client.py",
    "bakery/lib/api/orders.py",
    "bakery/lib/api/orders.pyi",
    "bakery/lib/api_objects/recipes.py",
    "bakery/lib/api_objects/recipes.pyi",
    "bakery/payloads.py",
    "bakery/sandbox/routes.json",
    "reference/index.md",
    "reference/resources/orders.md",
    "reference/objects/recipes.md",
)


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder into which everything is generated."""
    directory = tmp_path_factory.mktemp("bakery")
    assert generate(directory) == 0
    return directory


def generate(directory: Path, *more: str) -> int:
    return main(["--spec", str(FIXTURES / "bakery"), "--out", str(directory), "-q", *more])


def run(out: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """A process that finds the generated package."""
    environment = {**os.environ, "PYTHONPATH": str(out), "MYPYPATH": str(out)}
    return subprocess.run(
        [sys.executable, *command], cwd=out, env=environment, capture_output=True, text=True, check=False
    )


def test_all_parts_are_generated_and_up_to_date(out: Path) -> None:
    assert [part for part in PARTS if not (out / part).is_file()] == []
    assert generate(out, "--check") == 0


def test_a_file_that_is_no_longer_generated_is_removed(out: Path) -> None:
    stray = out / "bakery" / "lib" / "api" / "cakes.py"
    shutil.copy(out / "bakery" / "lib" / "api" / "orders.py", stray)
    assert generate(out, "--check") == 1
    assert generate(out) == 0
    assert not stray.exists()


def test_nothing_in_it_is_of_zendesk(out: Path) -> None:
    """The package imports the runtime, and knows nothing else of this project's own package."""
    texts = {path: path.read_text("utf-8") for path in out.rglob("*") if path.is_file()}
    assert [str(path) for path, text in texts.items() if "zendesk" in text.lower()] == []
    foreign = re.compile(r"zenpy\.(lib\.api\b|lib\.api_objects|payloads)|subdomain|/api/v2|\.json`")
    assert {str(path): found[0] for path, text in texts.items() if (found := foreign.search(text))} == {}


@pytest.mark.parametrize("name", ["bakery.openapi.json", "bakery/bakery.openapi.json"])
def test_its_documents_are_valid_and_say_what_the_spec_says(out: Path, name: str) -> None:
    document = json.loads((out / name).read_text("utf-8"))
    assert list(OpenAPIV31SpecValidator(document).iter_errors()) == []
    (server,) = document["servers"]
    assert server["url"] == "https://api.{town}.bakery.example/v3"
    (way,) = document["components"]["securitySchemes"].values()
    assert (way["type"], way["in"], way["name"]) == ("apiKey", "header", "X-Bakery-Key")
    listed = document["paths"]["/orders"]["get"]
    answer = listed["responses"]["200"]["content"]["application/json"]["schema"]
    assert set(answer["properties"]) == {"items", "paging"}
    assert [one["name"] for one in listed["parameters"]] == ["state", "limit", "after"]
    assert set(listed["responses"]) == {"200", "401", "404", "429"}


def test_a_journey_on_its_sandbox(out: Path) -> None:
    """Make, list over pages, change, delete, and errors; with both clients, and beside the client of Zendesk."""
    done = run(out, str(PROGRAMS / "journey.py"))
    assert (done.returncode, done.stdout) == (0, "done\n"), done.stderr


def test_type_checkers_accept_a_right_program_and_find_each_mistake_of_a_wrong_one(out: Path) -> None:
    wrong = PROGRAMS / "wrong.py"
    options = ("--strict", "--no-error-summary", "--hide-error-context", "--config-file", os.devnull)
    programs = [str(PROGRAMS / "right.py"), str(wrong)]
    done = run(out, "-m", "mypy", *options, "--cache-dir", str(out / ".mypy_cache"), *programs)
    found = {
        (Path(one[1]).name, int(one[2]), one[3])
        for one in re.finditer(r"^(.+?):(\d+): error: .*\[([\w-]+)\]$", done.stdout, re.MULTILINE)
    }
    lines = enumerate(wrong.read_text("utf-8").splitlines(), start=1)
    expected = {
        ("wrong.py", number, line.partition("# wrong: ")[2]) for number, line in lines if "# wrong: " in line
    }
    assert found == expected, done.stdout + done.stderr
    assert len(expected) > 5
