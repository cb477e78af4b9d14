"""`python -m generator`: read the spec, check it, convert it, emit everything, and write or compare."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from generator import ROOT
from generator.checks.spec import check_spec
from generator.openapi.convert import convert_to_openapi
from generator.progress import Progress
from generator.published.document import as_compact_text, publish
from generator.spec.diagnostics import format_report, unknown_name
from generator.spec.load import load_spec
from generator.write import Difference, find_differences, write_files
from zenpy._codegen.package import OWN, package_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.spec.model import Spec
    from generator.spec.shared_tables import ExamplesSpec


def main(arguments: Sequence[str]) -> int:
    """Run with the arguments of the command line; the result is the exit code."""
    options = _parser().parse_args(arguments)
    out = Path(options.out) if options.out else ROOT
    directory = Path(options.spec) if options.spec else _relative_to_cwd(out / OWN.spec)
    with Progress(5 if options.check else 6, sys.stderr, quiet=options.quiet) as progress:
        return run(directory, out, frozenset(options.only), options.check, progress)


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
    parser.add_argument(
        "--spec", metavar="DIR", help=f"where the spec is, by default {OWN.spec} of the output"
    )
    parser.add_argument("--out", metavar="DIR", help="the directory to write to, by default the repository")
    parser.add_argument("-q", "--quiet", action="store_true", help="show no progress")
    return parser


def _relative_to_cwd(path: Path) -> Path:
    """The path from the working directory, as it is shortest to read and to click."""
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path


def run(directory: Path, out: Path, only: frozenset[str], is_check: bool, progress: Progress) -> int:
    """Run all stages. Diagnostics go to stderr, the paths of files that differ to stdout."""
    progress.stage(f"reading {directory}")
    spec, diagnostics = load_spec(directory)
    progress.stage(f"checking {len(spec.operations)} operations and {len(spec.objects)} objects")
    diagnostics = check_spec(spec, diagnostics)
    report_text = format_report(diagnostics) if diagnostics else _check_selection(spec, directory, only)
    if report_text:
        progress.clear()
        print(report_text, file=sys.stderr)
        return 1
    progress.stage("converting to OpenAPI")
    document = convert_to_openapi(spec)
    progress.stage("emitting")
    files = generate(document, only, spec.api.examples, spec.examples)
    progress.stage(f"comparing {len(files)} files")
    differences = find_differences(out, files, () if only else spec.api.package.folders)
    if not is_check:
        progress.stage(f"writing {len(differences)} files")
        write_files(out, files, differences, lambda done, of: progress.part("writing", done, of))
    progress.clear()
    return _print_differences(differences, is_check)


def _check_selection(spec: Spec, directory: Path, only: frozenset[str]) -> str | None:
    """Why there is nothing to generate: the directory has no spec, or `--only` names a resource that the spec lacks."""
    if not spec.operations:
        return f"{directory} holds no spec; nothing was written."
    names = [resource.name for resource in spec.resources if resource.name]
    unknown = sorted(only - set(names))
    return "\n".join(f"--only: {unknown_name('resource', name, names)}" for name in unknown) or None


def generate(
    document: dict[str, object],
    only: frozenset[str] = frozenset(),
    values: Mapping[str, object] | None = None,
    given: ExamplesSpec | None = None,
) -> dict[str, str]:
    """All files from path to text: the document itself and what is emitted from it."""
    # Imported late: diagnostics of the spec do not need the emitters.
    from generator.emit.all import emit_files

    if only:
        modules = find_modules(document, only)
        return emit_files(document, lambda path: path_to_module(path) in modules)
    published = as_compact_text(publish(document, values or {}))
    about = package_of(document)
    copy = about.file(PurePosixPath(about.document).name)
    return {about.document: as_text(document), copy: published, **emit_files(document, None, values, given)}


def as_text(document: Mapping[str, object]) -> str:
    """The document as it is stored: a line for every value, so that differences are easy to read."""
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def find_modules(document: Mapping[str, object], only: frozenset[str]) -> frozenset[str]:
    """The modules that are generated for some resources: their calls and their objects."""
    tags = document["tags"]
    assert isinstance(tags, list)
    files = {(tag["x-zenpy-product"], tag["x-zenpy-file"]) for tag in tags if tag["name"] in only}
    components = document["components"]
    assert isinstance(components, dict)
    schemas = [schema for schema in components["schemas"].values() if "x-zenpy-class" in schema]
    modules = {
        schema["x-zenpy-module"]
        for schema in schemas
        if (schema["x-zenpy-product"], schema["x-zenpy-file"]) in files
    }
    core = {file for _, file in files} if "api_objects" in modules else set()
    of_objects = {f"api_objects.{name}" for name in (modules - {"api_objects"}) | core}
    return frozenset(of_objects | {f"api.{name}" for name in only})


def path_to_module(path: str) -> str:
    """The module below `lib` that a file is or describes: `zenpy/lib/api/talk/__init__.py` → `api.talk`."""
    inner = PurePosixPath(path.rpartition("/lib/")[2]).with_suffix("")
    parts = inner.parts[:-1] if inner.name == "__init__" else inner.parts
    return ".".join(parts)


def _print_differences(differences: list[Difference], is_check: bool) -> int:
    """Print what differs, or what was done about it; the result is the exit code."""
    if not is_check:
        for difference in differences:
            print(f"{'removed' if difference.kind == 'stray' else 'wrote'}: {difference.path}")
        return 0
    for difference in differences:
        print(difference)
    if differences:
        print(
            f"{len(differences)} generated files are not up to date; run `python -m generator`.",
            file=sys.stderr,
        )
    return 1 if differences else 0
