"""`make release-check`: the checklist of a release. It names each thing that has to hold, and looks at all of them.

It changes nothing and uploads nothing. `make test` is not part of it, as CI has run that for the commit.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable

from release import distributions, public_api, sbom
from release.sources import ROOT
from zenpy import __version__

Check = Callable[[], str | None]


def git(*arguments: str) -> str:
    """What git says about this tree."""
    return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=True).stdout


def clean_tree() -> str | None:
    """Nothing is changed or left over beside the commit."""
    return git("status", "--porcelain") or None


def changelog_names_the_version() -> str | None:
    """The head of the changelog is this version, with the day of its release."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    return changelog_problem(text, __version__)


def changelog_problem(text: str, version: str) -> str | None:
    """What is wrong with the head of a changelog for this version."""
    head = re.search(r"^## (.*)$", text, re.MULTILINE)
    if head is None:
        return "CHANGELOG.md has no heading of a version"
    if re.fullmatch(rf"{re.escape(version)} \(\d{{4}}-\d\d-\d\d\)", head[1]):
        return None
    return f'CHANGELOG.md begins with "{head[1]}"; it should be "{version} (YYYY-MM-DD)"'


def version_is_new() -> str | None:
    """No tag has the version yet, unless it is of this very commit."""
    tags = git("tag", "--list", f"v{__version__}", "--no-contains", "HEAD").split()
    return f"{tags[0]} is another commit: raise the version in zenpy/_version.py" if tags else None


def command(*arguments: str) -> Check:
    """A check that is a command of Python."""

    def look() -> str | None:
        done = subprocess.run(
            [sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
        )
        return done.stdout + done.stderr if done.returncode else None

    return look


def api_is_recorded() -> str | None:
    """The public API is as `api/` says."""
    return "\n".join(public_api.differences()[:20]) or None


def licences() -> str | None:
    """Every dependency has an allowed licence, and the parts are listed."""
    problems = sbom.refused()
    sbom.write()
    return "\n".join(problems) or None


def distributions_hold() -> str | None:
    """Wheel and sdist."""
    try:
        distributions.check()
    except distributions.CheckFailed as error:
        return str(error)
    return None


CHECKS: dict[str, Check] = {
    "the tree is clean": clean_tree,
    "the changelog begins with this version and its day": changelog_names_the_version,
    "no other commit has the tag of this version": version_is_new,
    "generated files are current": command("-m", "generator", "--check"),
    "the public API is as api/ records it": api_is_recorded,
    "licences are allowed, and the SBOM is written": licences,
    "wheel and sdist are reproducible, install and pass tests": distributions_hold,
}


def main(checks: dict[str, Check] = CHECKS) -> int:
    """Look at everything, also after something that does not hold."""
    print(f"zenpy-typed {__version__}")
    failed = 0
    for name, check in checks.items():
        print(f"-- {name}", flush=True)
        problem = check()
        if problem is not None:
            failed += 1
            print("   NO: " + problem.strip().replace("\n", "\n       "))
    print(
        f"{failed} of {len(checks)} do not hold" if failed else "ready: tag it, and upload build/release/dist"
    )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
