"""`python -m generator`: read the spec, check it, convert it, emit everything, and write or compare."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from generator import ROOT
from generator.checks.spec import check
from generator.openapi.convert import convert
from generator.progress import Progress
from generator.spec.diagnostics import report, unknown_name
from generator.spec.load import HOME, load
from generator.write import Difference, apply, differences

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.spec.model import Spec

DOCUMENT = "openapi/zendesk.openapi.json"


def main(arguments: Sequence[str]) -> int:
    """Run with the arguments of the command line; the result is the exit code."""
    options = _parser().parse_args(arguments)
    out = Path(options.out) if options.out else ROOT
    spec = Path(options.spec) if options.spec else _relative_to_cwd(out / HOME)
    with Progress(5, sys.stderr, quiet=options.quiet) as progress:
        return run(spec, out, frozenset(options.only), options.check, progress)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m generator", description="Generate everything from the endpoint spec in openapi/spec."
    )
    parser.add_argument(
        "--check", action="store_true", help="write nothing; fail if a file is not up to date"
    )
    parser.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="RESOURCE",
        help="only the files of a resource; repeatable",
    )
    parser.add_argument("--spec", metavar="DIR", help=f"where the spec is, by default {HOME} of the output")
    parser.add_argument("--out", metavar="DIR", help="the directory to write to, by default the repository")
    parser.add_argument("-q", "--quiet", action="store_true", help="show no progress")
    return parser


def _relative_to_cwd(path: Path) -> Path:
    """The path from the working directory, as it is shortest to read and to click."""
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path


def run(directory: Path, out: Path, only: frozenset[str], is_check: bool, progress: Progress) -> int:
    """Run all stages. Diagnostics go to stderr, the paths of files that differ to stdout."""
    progress.stage(f"reading {directory}")
    spec, diagnostics = load(directory)
    progress.stage(f"checking {len(spec.operations)} operations and {len(spec.objects)} objects")
    diagnostics = [*diagnostics, *check(spec)]
    wrong = report(diagnostics) if diagnostics else _unknown_resources(spec, directory, only)
    if wrong:
        progress.clear()
        print(wrong, file=sys.stderr)
        return 1
    progress.stage("converting to OpenAPI")
    document = convert(spec)
    progress.stage("emitting")
    outputs = generate(document, only)
    progress.stage(f"comparing {len(outputs)} files" if is_check else f"writing {len(outputs)} files")
    found = differences(out, outputs, whole=not only)
    if not is_check:
        apply(out, outputs, found, lambda done, of: progress.part("writing", done, of))
    progress.clear()
    return _print_differences(found, is_check)


def _unknown_resources(spec: Spec, directory: Path, only: frozenset[str]) -> str | None:
    if not spec.operations:
        return f"{directory} holds no spec; nothing was written."
    names = [one.name for one in spec.resources if one.name]
    lost = sorted(only - set(names))
    return "\n".join(f"--only: {unknown_name('resource', name, names)}" for name in lost) or None


def generate(document: dict[str, object], only: frozenset[str] = frozenset()) -> dict[str, str]:
    """All files from path to text: the document itself and what is emitted from it."""
    # Imported late: diagnostics of the spec do not need the emitters.
    from generator.emit.all import outputs

    if only:
        modules = modules_of(document, only)
        return outputs(document, lambda path: module_of(path) in modules)
    return {DOCUMENT: as_text(document), **outputs(document)}


def as_text(document: Mapping[str, object]) -> str:
    """The document as it is stored: a line for every value, so that differences are easy to read."""
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def modules_of(document: Mapping[str, object], only: frozenset[str]) -> frozenset[str]:
    """The modules that are generated for some resources: their calls and their objects."""
    tags = document["tags"]
    assert isinstance(tags, list)
    files = {(tag["x-zenpy-product"], tag["x-zenpy-file"]) for tag in tags if tag["name"] in only}
    components = document["components"]
    assert isinstance(components, dict)
    objects = [one for one in components["schemas"].values() if "x-zenpy-class" in one]
    found = {
        one["x-zenpy-module"] for one in objects if (one["x-zenpy-product"], one["x-zenpy-file"]) in files
    }
    core = {file for _, file in files} if "api_objects" in found else set()
    named = {f"api_objects.{name}" for name in (found - {"api_objects"}) | core}
    return frozenset(named | {f"api.{name}" for name in only})


def module_of(path: str) -> str:
    """The module below `lib` that a file is or describes: `zenpy/lib/api/talk/__init__.py` → `api.talk`."""
    inner = PurePosixPath(path.rpartition("/lib/")[2]).with_suffix("")
    parts = inner.parts[:-1] if inner.name == "__init__" else inner.parts
    return ".".join(parts)


def _print_differences(found: list[Difference], is_check: bool) -> int:
    for one in found:
        print(one if is_check else f"{'removed' if one.kind == 'stray' else 'wrote'}: {one.path}")
    if not is_check:
        return 0
    if found:
        print(f"{len(found)} generated files are not up to date; run `python -m generator`.", file=sys.stderr)
    return 1 if found else 0
