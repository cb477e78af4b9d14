"""`python -m generator drift SNAPSHOT…`: compare the spec with documents that Zendesk publishes.

A snapshot is an OpenAPI document in YAML or JSON. What differs and is not accepted in `accepted.yaml` is printed as a table, and
the exit status is 1; without a difference it is 0. A file that cannot be compared makes it 2.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from generator import ROOT
from generator.checks.spec import check_spec
from generator.drift.differences import Verdict, judge
from generator.drift.document import Document, NotADocumentError, read_document
from generator.drift.examples import Examples
from generator.drift.operations import compare_documents
from generator.openapi.convert import convert_to_openapi
from generator.spec.accepted import KINDS
from generator.spec.diagnostics import format_report
from generator.spec.load import HOME, load_spec

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.spec.model import Spec

_WIDEST = 100
_REMEDY = "mend the spec, or accept it with its reason in openapi/spec/accepted.yaml; take out acceptances that are unused"


def main(arguments: Sequence[str]) -> int:
    """Run with the arguments of the command line; the result is the exit code."""
    options = _parser().parse_args(arguments)
    try:
        return run(Path(options.spec), [Path(one) for one in options.snapshots], options.accepted)
    except NotADocumentError as error:
        print(error, file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m generator drift",
        description="Compare the endpoint spec with OpenAPI documents that Zendesk publishes.",
    )
    parser.add_argument("snapshots", nargs="+", metavar="SNAPSHOT", help="an OpenAPI document, YAML or JSON")
    parser.add_argument("--accepted", action="store_true", help="print what is accepted too, with its reason")
    parser.add_argument(
        "--spec", metavar="DIR", default=ROOT / HOME, help=f"where the spec is, by default {HOME}"
    )
    return parser


def run(directory: Path, snapshots: Iterable[Path], with_accepted: bool = False) -> int:
    """Compare a spec with snapshots, and print what differs."""
    documents = [(path, read_document(path)) for path in snapshots]
    spec, diagnostics = load_spec(directory)
    if mistakes := check_spec(spec, diagnostics):
        print(format_report(mistakes), file=sys.stderr)
        return 2
    ours = Document(convert_to_openapi(spec))
    is_left = False
    for path, official in documents:
        try:
            verdict, tried = compare(ours, official, spec)
        except NotADocumentError as error:
            raise NotADocumentError(f"{path}: {error}") from None
        shared = len(ours.operations.keys() & official.operations.keys())
        print(
            f"{path.name}: {official.title}, {len(official.operations)} operations, {shared} of them in the spec, "
            f"{tried} examples tried"
        )
        print(table(verdict, with_accepted))
        is_left |= bool(verdict.left or verdict.unused)
    return 1 if is_left else 0


def compare(ours: Document, official: Document, spec: Spec) -> tuple[Verdict, int]:
    """What differs between the document of a spec and an official one, and how many examples were tried."""
    examples = Examples(ours)
    found = [*compare_documents(ours, official), *examples.compare(official)]
    return judge(found, spec.accepted, official.title), examples.tried


def table(verdict: Verdict, with_accepted: bool = False) -> str:
    """What is left as a table with a heading for each kind, and how much of each kind is left and accepted."""
    lines: list[str] = []
    for kind, meaning in KINDS.items():
        rows = [(one.place, one.detail) for one in verdict.left if one.kind == kind]
        if with_accepted:
            rows += [(one.place, f"accepted: {why.why}") for one, why in verdict.accepted if one.kind == kind]
        if rows:
            lines += ["", f"{kind}: {meaning}", *_aligned(rows)]
    if verdict.unused:
        rows = [(str(one.place), f"{one.kind} at {one.at}") for one in verdict.unused]
        lines += ["", "acceptance-unused: an accepted difference that is not there any more", *_aligned(rows)]
    left, accepted = (
        Counter(one.kind for one in verdict.left),
        Counter(one.kind for one, _ in verdict.accepted),
    )
    counts = [
        f"  {kind:<26}{left[kind]:>6}{accepted[kind]:>10}" for kind in KINDS if left[kind] or accepted[kind]
    ]
    if counts:
        lines += ["", f"  {'kind':<26}{'left':>6}{'accepted':>10}", *counts]
    total = len(verdict.left) + len(verdict.unused)
    count = "1 difference is left" if total == 1 else f"{total} differences are left"
    end = f"{count}: {_REMEDY}" if total else "no difference is left"
    return "\n".join([*lines, "", end]) + "\n"


def _aligned(rows: list[tuple[str, str]]) -> list[str]:
    width = min(max(len(place) for place, _ in rows), _WIDEST)
    return [f"  {place:<{width}}  {detail}" for place, detail in rows]
