"""The public API as text: three files in `api/` that say what users can import, call and read.

`python -m release.public_api` compares them with the code; `--write` brings them up to date. A change to the public API
is a change to these files, which a review sees.
"""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterator

import griffe

from release.signatures import class_lines, definition_lines
from release.sources import ROOT, find, is_public, read_module

FOLDER = ROOT / "api"
#: The hand-written modules that programs import from. What is not named here is private.
MODULES = [
    "zenpy",
    "zenpy.account_types",
    "zenpy.arrow",
    "zenpy.choices",
    "zenpy.client",
    "zenpy.credentials",
    "zenpy.exports",
    "zenpy.migrate",
    "zenpy.oauth",
    "zenpy.sandbox",
    "zenpy.sandbox.control",
    "zenpy.sandbox.recordings",
    "zenpy.shared",
    "zenpy.spark",
    "zenpy.testing",
    "zenpy.webhooks",
    "zenpy.lib.account.definitions",
    "zenpy.lib.account.file",
    "zenpy.lib.bulk",
    "zenpy.lib.cache",
    "zenpy.lib.content",
    "zenpy.lib.exception",
    "zenpy.lib.generator",
    "zenpy.lib.hooks",
    "zenpy.lib.proxy",
    "zenpy.lib.timeouts",
]
#: What all records and all resources have is defined in modules that are private but for these names.
COMMON = {"zenpy.lib.records.base": ["BaseObject"], "zenpy.lib.resources": ["AsyncResource", "Resource"]}
LIBRARY = "The hand-written modules: what each has, with signatures and types."
CALLS = "Every call of the clients, by resource: arguments, and with `=...` those that may be left out."
RECORDS = "Every record: its fields, its relations and what it can do."


def public_names(module: griffe.Module) -> list[str]:
    """The names that a module gives: those that it lists or, without a list, those that it defines."""
    listed = [str(name) for name in module.exports] if module.exports is not None else []
    own = [name for name, one in module.members.items() if is_given(name, one)]
    return sorted(name for name in listed or own if is_public(name))


def is_given(name: str, member: griffe.Object | griffe.Alias) -> bool:
    """Whether a name of a module without a list is for others: what it defines, but for constants."""
    return is_public(name) and isinstance(member, griffe.Class | griffe.Function | griffe.TypeAlias)


def library_lines() -> Iterator[str]:
    """What the hand-written modules give; what two of them give is recorded where it is first met."""
    places: dict[str, str] = {}
    for module_name in (*MODULES, *COMMON):
        module = read_module(module_name)
        if module is None:
            raise LookupError(f"{module_name} has no file: take it from MODULES of release/public_api.py")
        yield f"\n# {module_name}"
        for name in COMMON.get(module_name) or public_names(module):
            found = find(f"{module_name}.{name}")
            place = (
                places.setdefault(found.path, f"{module_name}.{name}") if found else f"{module_name}.{name}"
            )
            if place != f"{module_name}.{name}":
                yield f"{name} = {place}"
            else:
                yield from definition_lines(name, found) if found else [name]


def stub_classes(folder: str) -> Iterator[tuple[str, str, griffe.Class]]:
    """Module, name and definition of each class that the stubs below a folder define."""
    base = ROOT / "stubs"
    for path in sorted(base.joinpath(folder).rglob("*.pyi")):
        name = ".".join(path.relative_to(base).with_suffix("").parts).removesuffix(".__init__")
        module = read_module(name)
        for class_name, cls in sorted(module.members.items() if module else ()):
            if isinstance(cls, griffe.Class) and is_public(class_name):
                yield name, class_name, cls


def call_lines() -> Iterator[str]:
    """The resources of the sync client; a test holds that the async ones have the same calls."""
    before = ""
    for module, name, cls in stub_classes("zenpy/lib/api"):
        if name.startswith("Async"):
            continue
        if module != before:
            yield f"\n# {module}"
        before = module
        yield from class_lines(name, own_only(cls), typed=False)


def record_lines() -> Iterator[str]:
    """The records, with what they have beyond that which all records have."""
    before = ""
    for module, name, cls in stub_classes("zenpy/lib/api_objects"):
        if module != before:
            yield f"\n# {module}"
        before = module
        yield from (line for line in class_lines(name, own_only(cls)) if not line.startswith("    __"))


def own_only(cls: griffe.Class) -> griffe.Class:
    """A class without what it inherits, which is recorded once, at its base."""
    alone = griffe.Class(cls.name, bases=[], parent=None)
    alone.members = cls.members
    alone.overloads = cls.overloads
    return alone


def texts() -> dict[str, str]:
    """The files by name, as they should be."""
    parts = {
        "library.txt": (LIBRARY, library_lines),
        "calls.txt": (CALLS, call_lines),
        "records.txt": (RECORDS, record_lines),
    }
    head = "# {} Written by `make api`.\n"
    return {name: head.format(says) + "\n".join(lines()) + "\n" for name, (says, lines) in parts.items()}


def differences() -> list[str]:
    """How the recorded API differs from the code, as a diff; empty if it does not."""
    found: list[str] = []
    for name, text in texts().items():
        path = FOLDER / name
        recorded = path.read_text(encoding="utf-8") if path.exists() else ""
        if recorded != text:
            found += difflib.unified_diff(
                recorded.splitlines(), text.splitlines(), f"api/{name}", "the code", "", "", 0, ""
            )
    return found


def main(arguments: list[str]) -> int:
    """Compare, or write with `--write`."""
    if arguments == ["--write"]:
        for name, text in texts().items():
            (FOLDER / name).write_text(text, encoding="utf-8")
        return 0
    found = differences()
    if found:
        print("\n".join(found[:60]))
        if len(found) > 60:
            print(f"... and {len(found) - 60} lines more")
        print(
            "The public API is not as api/ records it. If that is on purpose: make api, and a line in CHANGELOG.md."
        )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
