"""Files of zenpy 2 beside those of this package: `import zenpy` says so, in whatever order they came and went."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.support.paths import ROOT

#: What pip replaces, adds and removes: files of zenpy 2 that this package has too, and one that it has not.
SHARED = (
    "__init__.py",
    "lib/__init__.py",
    "lib/exception.py",
    "lib/generator.py",
    "lib/proxy.py",
)
ALONE = ("lib/mapping.py", "lib/api.py", "lib/cache.py")
COMMANDS = ("-m pip uninstall -y zenpy zenpy-typed", "-m pip install zenpy-typed")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package and what the wheel has beside it."""
    site = tmp_path_factory.mktemp("site")
    shutil.copytree(ROOT / "zenpy", site / "zenpy", ignore=shutil.ignore_patterns("__pycache__", "*.json"))
    shutil.copy(ROOT / "installation" / "zenpy.py", site / "zenpy.py")
    return site


@pytest.fixture
def site(installed: Path, tmp_path: Path) -> Path:
    """A copy of it that a test may change."""
    shutil.copytree(installed, tmp_path / "site", copy_function=os.link)
    return tmp_path / "site"


def put(site: Path, name: str, text: str) -> None:
    path = site / "zenpy" / name
    path.unlink(missing_ok=True)  # it may be a link
    path.write_text(text)


def run(site: Path, program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-P", "-c", program],
        cwd=site,
        env={**os.environ, "PYTHONPATH": str(site), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_wheel_has_the_module_that_explains() -> None:
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel["force-include"]["installation/zenpy.py"] == "zenpy.py"


def test_a_whole_package_is_imported_without_a_word(site: Path) -> None:
    done = run(site, "import zenpy; print(zenpy.__file__); zenpy.Zenpy(subdomain='a', oauth_token='x')")
    assert (done.stdout.strip(), done.stderr) == (str(site / "zenpy" / "__init__.py"), "")


def test_this_package_over_zenpy_2_warns(site: Path) -> None:
    for name in ALONE:
        put(site, name, "raise AssertionError('a file of zenpy 2')\n")
    done = run(site, "import zenpy\nprint(zenpy.Zenpy(subdomain='a', oauth_token='x'))")
    assert done.stdout.strip() == "Zenpy('https://a.zendesk.com')"
    assert "<string>:1: MixedInstallationWarning" in done.stderr
    assert all(command in done.stderr for command in COMMANDS)


def test_zenpy_2_over_this_package_is_an_error_that_explains(site: Path) -> None:
    for name in (*SHARED, *ALONE):
        put(site, name, "")
    put(site, "__init__.py", "from zenpy.lib.api import UserApi, Api\n")
    done = run(site, "import zenpy")
    last = done.stderr.partition("ImportError: ")[2]
    assert last.startswith("zenpy 2 was installed over zenpy-typed")
    assert all(command in last for command in COMMANDS)


@pytest.mark.parametrize("program", ["import zenpy", "from zenpy import Zenpy", "import zenpy.lib.exception"])
def test_what_is_left_after_zenpy_2_was_removed_explains_itself(site: Path, program: str) -> None:
    for name in SHARED:
        (site / "zenpy" / name).unlink()
    done = run(site, program)
    last = done.stderr.partition("ImportError: ")[2]
    assert last.startswith("Files of zenpy-typed are missing")
    assert all(command in last for command in COMMANDS)
