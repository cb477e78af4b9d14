"""The sources of the package as griffe reads them: one file at a time, and names followed to where they are defined.

griffe can load the whole package, but most of it is generated, and its signatures are in the stubs. Reading only the
files that a public name leads to takes a fraction of the time.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import griffe

ROOT = Path(__file__).resolve().parents[1]
#: Signatures are read from a stub where there is one.
PLACES = ((ROOT / "stubs", ".pyi"), (ROOT, ".py"))

#: What gives the clients their resources.
RESOURCES = ("Resources", "AsyncResources")
#: Special methods that say nothing about how an object is used.
SILENT = {
    "__repr__",
    "__reduce__",
    "__hash__",
    "__slots__",
    "__match_args__",
    "__all__",
    "__dir__",
    "__del__",
}

Definition = griffe.Object


@cache
def read_module(name: str) -> griffe.Module | None:
    """The module of this name, from its stub if it has one; None if there is no file for it."""
    for folder, suffix in PLACES:
        for path in (
            folder.joinpath(*name.split(".")).with_suffix(suffix),
            folder.joinpath(*name.split("."), f"__init__{suffix}"),
        ):
            if path.exists():
                return griffe.visit(name, path, path.read_text(encoding="utf-8"))
    return None


def is_public(name: str) -> bool:
    """Whether a name is one for users: special methods are theirs through operators."""
    return not name.startswith("_") or (name.startswith("__") and name.endswith("__") and name not in SILENT)


def find(path: str, depth: int = 0) -> Definition | None:
    """What a dotted path leads to, through the imports of modules; None if it lies outside of the package."""
    if not path.startswith("zenpy") or depth > 20:
        return None
    parent, _, name = path.rpartition(".")
    owner = find(parent, depth + 1) if parent else None
    member = owner.members.get(name) if isinstance(owner, griffe.Module | griffe.Class) else None
    if isinstance(member, griffe.Alias) and member.target_path != path:
        return find(member.target_path, depth + 1)
    # A name that a package gives hides a module of the same name.
    return read_module(path) if member is None or isinstance(member, griffe.Alias) else member


def members_of(cls: griffe.Class, depth: int = 0) -> dict[str, Definition]:
    """The public members of a class, its own and those of its bases within the package.

    The resources of a client are left out: they are recorded with their calls.
    """
    found: dict[str, Definition] = {}
    for base in reversed(cls.bases):
        path = base.canonical_path if isinstance(base, griffe.Expr) else base
        above = find(path)
        if isinstance(above, griffe.Class) and depth < 20 and above.name not in RESOURCES:
            found |= members_of(above, depth + 1)
    for name, member in cls.members.items():
        if not isinstance(member, griffe.Alias) and is_public(name):
            found[name] = member
    # A stub has nothing but the forms of a method that can be called in several.
    found |= {name: forms[0] for name, forms in cls.overloads.items() if forms and is_public(name)}
    return found
