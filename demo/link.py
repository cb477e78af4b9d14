"""Let type checkers in the development environment see this tree as they would see an installed wheel.

They look for `zenpy-stubs` and `zenpy` side by side in site-packages, and for the empty `zenpy_account`. An editable install
has copies of two of them, which go stale with the next `make generate`, and not the third; links to this tree are always
right. The environment of the tour has nothing but the links, so that nothing has to be built.
"""

from __future__ import annotations

import shutil
import sys
import sysconfig
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def requirements() -> list[str]:
    """What a tour needs: the dependencies of the package, and the type checker in the version that the tests have."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    checkers = [one for one in project["optional-dependencies"]["dev"] if one.startswith("mypy==")]
    return [*project["dependencies"], *checkers]


def main() -> None:
    """Put the links into the environment this runs in."""
    site_packages = Path(sysconfig.get_path("purelib"))
    stubs = ROOT / "stubs"
    sources = {
        "zenpy-stubs": stubs / "zenpy",
        "zenpy_account": stubs / "zenpy_account",
        "zenpy": ROOT / "zenpy",
    }
    for name, source in sources.items():
        target = site_packages / name
        if target.is_symlink():
            target.unlink()
        elif target.exists():
            shutil.rmtree(target)
        target.symlink_to(source)


if __name__ == "__main__":
    print(*requirements(), sep="\n") if sys.argv[1:] == ["--requirements"] else main()
