"""Check the programs in `programs/` and those of the documents against the installed wheel: `python -m tests.typing`.

Right programs must pass and wrong ones must fail on exactly the marked lines, in mypy --strict, pyright, ty and pyrefly.
All Python that the documents print (`tests.support.pages`), and the examples of the reference, must pass in mypy --strict and
pyright, the guide to types in all four.
Programs for zenpy 2 (`tests/compat/programs`) must pass at the settings that the checkers have by themselves.
The stubs must agree with the runtime (stubtest), and a stub broken on purpose must be found, lest the check checks nothing.
Types that are pulled from an account must be seen (`tests.typing.account`).
Every exported symbol must have a type that all checkers infer alike (`pyright --verifytypes`).
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

from tests.support.contract.made_examples import as_modules
from tests.support.examples import blocks
from tests.support.pages import write_programs
from tests.typing.account import check_account_types
from tests.typing.checkers import check_programs, marked
from tests.typing.environment import BUILD, ENVIRONMENT, ROOT, prepare, run

PROGRAMS = Path(__file__).parent / "programs"
OLD_PROGRAMS = Path(__file__).parents[1] / "compat" / "programs"
STUBBED = ("zenpy.lib.api_objects", "zenpy.lib.api", "zenpy.lib.mixins")
ALLOWLIST = ROOT / "stubs" / "stubtest-allowlist.txt"
#: Its classes come from those of pyspark, which is too large for this environment: `make test-spark` has mypy read them.
WITHOUT_PYSPARK, UNKNOWN_BASE = "zenpy.spark.", ("Type of metaclass unknown", "Type of base class unknown")


def incomplete(python: Path) -> list[str]:
    """Symbols whose type pyright cannot infer, as `pyright --verifytypes` counts them."""
    command = ("-m", "pyright", "--verifytypes", "zenpy", "--ignoreexternal", "--outputjson")
    report = json.loads(run(python, *command, cwd=BUILD).stdout)["typeCompleteness"]
    symbols = [one for one in report["symbols"] if one["isExported"]]
    print(f"pyright --verifytypes: {report['completenessScore']:.1%} of {len(symbols)} symbols")
    unsure = [one for one in symbols if not one["isTypeKnown"]]
    return [
        f"{one['name']}: its type is not known for certain: {problem['message']}"
        for one in unsure
        for problem in one["diagnostics"]
        if not (one["name"].startswith(WITHOUT_PYSPARK) and problem["message"].startswith(UNKNOWN_BASE))
    ] or ([] if len(symbols) > 10_000 else ["pyright --verifytypes sees hardly any symbols"])


def stub_problems(python: Path) -> list[str]:
    """Differences between the installed stubs and the runtime, and whether the comparison would find any."""
    command = (python, "-m", "mypy.stubtest", *STUBBED, "--concise", "--allowlist", ALLOWLIST)
    done = run(*command, cwd=BUILD)
    problems = [f"stubtest: {line}" for line in done.stdout.splitlines()] if done.returncode else []
    stub = next(ENVIRONMENT.glob("[lL]ib/**/zenpy-stubs/lib/api_objects/tickets.pyi"))
    whole = stub.read_text()
    try:
        stub.write_text(whole + "\ndef canary(sings: bool) -> None: ...\n")
        canary = run(*command, cwd=BUILD)
    finally:
        stub.write_text(whole)
    if "canary" not in canary.stdout:
        problems.append("stubtest did not find the stub that was broken on purpose: it compares nothing")
    return problems


def main() -> int:
    """Run everything; 0 when all is as it must be."""
    python = prepare()
    strict, default = BUILD / "work", BUILD / "work-default"
    for work, programs in ((strict, PROGRAMS), (default, OLD_PROGRAMS)):
        shutil.rmtree(work, ignore_errors=True)
        shutil.copytree(programs, work, ignore=shutil.ignore_patterns("account"))
    (strict / "guide.py").write_text("\n".join(blocks("docs/types.md")))
    (strict / "pages").mkdir()
    write_programs(strict / "pages")
    for name, text in as_modules().items():
        (strict / "pages" / name).write_text(text)
    problems = check_programs(python, strict, strict=True) + check_programs(python, default, strict=False)
    problems += stub_problems(python)
    problems += incomplete(python)
    problems += check_account_types(python)
    print("\n".join(problems))
    files = [*strict.rglob("*.py"), *default.glob("*.py")]
    checked = sum(len(marked(file)) for file in files)
    print(
        f"{len(files)} programs, {checked} lines that must be refused, stubs against runtime: {len(problems)} problems"
    )
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
