"""The files that tell the world about the project name what is there."""

from __future__ import annotations

import re
import subprocess
import tomllib
from fnmatch import fnmatch

import pytest
import yaml

from tests.support.paths import ROOT

WORKFLOW = yaml.safe_load((ROOT / ".github/workflows/tests.yml").read_text(encoding="utf-8"))
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT = PYPROJECT["project"]
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TARGETS = set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))


def test_the_workflow_tries_every_python_that_the_package_names_on_three_systems() -> None:
    matrix = WORKFLOW["jobs"]["test"]["strategy"]["matrix"]
    named = [one.rsplit(" ", 1)[1] for one in PROJECT["classifiers"] if re.search(r":: 3\.\d+$", one)]
    assert matrix["python"] == named
    assert matrix["system"] == ["ubuntu-latest", "macos-latest", "windows-latest"]


def test_every_target_that_a_file_names_is_there() -> None:
    for name in (
        ".github/workflows/tests.yml",
        ".github/pull_request_template.md",
        ".pre-commit-config.yaml",
    ):
        named = set(re.findall(r"make ([a-z]+(?:-[a-z]+)*)\b", (ROOT / name).read_text(encoding="utf-8")))
        assert named, name
        assert named <= TARGETS, name
    for page in (*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")):
        text = page.read_text(encoding="utf-8")
        named = set(re.findall(r"(?:`|^\$ )make ([a-z-]+)(?=[` ])", text, re.MULTILINE))
        assert named <= TARGETS, page


def test_every_target_is_one_of_the_makefile_that_no_file_stands_for() -> None:
    (phony,) = re.findall(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE)
    assert set(phony.split()) == TARGETS


@pytest.mark.parametrize("name", ["bug", "operation"])
def test_a_form_asks_with_fields_that_have_labels(name: str) -> None:
    form = yaml.safe_load((ROOT / f".github/ISSUE_TEMPLATE/{name}.yml").read_text(encoding="utf-8"))
    asked = [field for field in form["body"] if field["type"] != "markdown"]
    assert asked
    assert all(field["attributes"]["label"] for field in asked)


def test_a_build_does_not_look_into_environments() -> None:
    assert PYPROJECT["tool"]["hatch"]["build"]["skip-excluded-dirs"] is True


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="an unpacked sdist: nothing to compare it with")
def test_the_sdist_has_everything_that_the_project_has() -> None:
    asked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    tops = {f"/{name.split('/')[0]}" for name in asked.stdout.splitlines()}
    patterns = [
        *PYPROJECT["tool"]["hatch"]["build"]["targets"]["sdist"]["include"],
        "/pyproject.toml",
        "/.git*",
    ]
    assert [top for top in sorted(tops) if not any(fnmatch(top, pattern) for pattern in patterns)] == []


def test_the_public_modules_have_a_record() -> None:
    recorded = set(
        re.findall(r"^# (zenpy\S*)$", (ROOT / "api/library.txt").read_text(encoding="utf-8"), re.MULTILINE)
    )
    guides = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
    texts = "".join(guide.read_text(encoding="utf-8") for guide in guides)
    imported = set(re.findall(r"^from (zenpy[\w.]*) import", texts, re.MULTILINE))
    # Records and payloads are recorded by module, in another file.
    generated = ("zenpy.lib.api_objects", "zenpy.payloads")
    assert sorted(name for name in imported - recorded if not name.startswith(generated)) == []
