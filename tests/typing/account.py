"""Types of an account on the installed wheel: `python -m tests.typing.account`, which `python -m tests.typing` runs as well.

A sandbox is served with fields of all kinds, a custom object and statuses. `zenpy types pull` writes the types of it, and the
checkers look at right and wrong programs. Then the account changes: `zenpy types check` says what, and after a further
pull the checkers find the lines that use what is gone.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from subprocess import CompletedProcess
from urllib.parse import urlsplit

from tests.support.account import change_account, create_account, create_other_account
from tests.support.served import Served
from tests.typing.checkers import check_programs
from tests.typing.environment import BUILD, prepare, run
from zenpy import Zenpy

PROGRAMS = Path(__file__).parent / "programs" / "account"
WORK = BUILD / "account"
INSTALLED = ("zenpy-account-stubs", "other-account-stubs")
#: What `zenpy types check` says of the changed account, in words that may stand in any line of its answer.
CHANGES = (
    "- ticket field order_number: 'Order number' (integer)",
    "- ticket field severity: option 'low' ('Low')",
    "+ ticket field extra_new: 'Extra new' (text)",
    "- custom object field order.total: 'Total' (decimal)",
)


def check_account_types(python: Path) -> list[str]:
    """What is not as it must be, from the pull to the change of the account."""
    shutil.rmtree(WORK, ignore_errors=True)
    shutil.copytree(PROGRAMS, WORK)
    (WORK / "pyproject.toml").write_text(
        "[project]\nname = 'work'\nversion = '1'\n"
    )  # or the one above it is the project
    _uninstall(python)
    try:
        with Served() as served, Served() as other:
            return list(_walk(python, served.url, other.url))
    finally:
        _uninstall(python)


def _uninstall(python: Path) -> None:
    run(python, "-m", "pip", "uninstall", "--quiet", "--yes", "--disable-pip-version-check", *INSTALLED)


def _walk(python: Path, url: str, other: str) -> Iterator[str]:
    with Zenpy(base_url=url, oauth_token="sandbox-token") as client:
        create_account(client)
        yield from _must(_zenpy(python, url, "login", url, "--token", "-", typed="sandbox-token\n"), 0)
        yield from _must(_zenpy(python, url, "types", "pull"), 0)
        with Zenpy(base_url=other, oauth_token="sandbox-token") as second:
            create_other_account(second)
        pull_other = ("types", "pull", "--file", "other.account.json", "--module", "other_account")
        yield from _must(_zenpy(python, other, "login", other, "--token", "-", typed="sandbox-token\n"), 0)
        yield from _must(_zenpy(python, other, *pull_other), 0)
        yield from _must(_zenpy(python, url, "types", "check"), 0)
        # The module of the project serves these; for pyrefly it has to be installed.
        yield from check_programs(python, WORK, strict=True, checkers=("mypy", "pyright", "ty"))
        yield from _must(_zenpy(python, url, "types", "pull", "--install"), 0)
        yield from check_programs(python, WORK, strict=True, checkers=("pyrefly",))
        yield from _must(run(python, "right.py", cwd=WORK, **_account(url)), 0)
        change_account(client)
        yield from _must(_zenpy(python, url, "types", "check"), 1, *CHANGES)
        yield from _must(_zenpy(python, url, "types", "pull"), 0, *CHANGES, "add --install")
        yield from _must(_zenpy(python, url, "types", "pull", "--install"), 0)
        yield from _must(_zenpy(python, url, "types", "check"), 0)
    program = WORK / "right.py"
    for one in WORK.glob("*.py"):
        if one.name in ("wrong.py", "several.py"):
            one.unlink()
    program.write_text(program.read_text().replace("# gone", "# error"))
    yield from check_programs(python, WORK, strict=True)


def _account(url: str) -> dict[str, str]:
    return {"ZENDESK_BASE_URL": url, "ZENDESK_OAUTH_TOKEN": "sandbox-token"}


def _zenpy(python: Path, url: str, *arguments: str, typed: str | None = None) -> CompletedProcess[str]:
    """Run a command with the profile that `zenpy login` has made for an account."""
    profile = {
        "ZENPY_CONFIG_DIR": str(WORK / "settings"),
        "ZENPY_PROFILE": f"port-{urlsplit(url).port}",
    }
    return run(python, "-m", "zenpy", *arguments, cwd=WORK, typed=typed, **profile)


def _must(done: CompletedProcess[str], code: int, *lines: str) -> Iterator[str]:
    """What a command did not do as it must."""
    said = f"{done.stdout}{done.stderr}"
    if done.returncode != code:
        yield f"{done.args} ended with {done.returncode}, not with {code}: {said}"
    yield from (f"{done.args} does not say {line!r}, but {said!r}" for line in lines if line not in said)


def main() -> int:
    """Run it alone; 0 when all is as it must be."""
    problems = check_account_types(prepare())
    print("\n".join([*problems, f"types of an account: {len(problems)} problems"]))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
