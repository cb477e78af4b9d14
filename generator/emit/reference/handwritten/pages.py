"""The pages of the reference about hand-written modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.emit.reference.handwritten.contents import GIVEN, PAGES
from generator.emit.reference.handwritten.entries import entry, members_of, shown_name
from generator.emit.reference.markdown import anchor, heading, link
from generator.emit.reference.markdown import page as text_page
from generator.emit.reference.places import MARK
from generator.emit.reference.source.docstrings import parse
from generator.emit.reference.source.reading import Class, Function
from zenpy._codegen.package import RUNTIME

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.emit.reference.handwritten.contents import Contents
    from generator.emit.reference.places import Links, Places
    from generator.emit.reference.source.reading import Library
    from generator.model.ir import Model


def contents_of(model: Model) -> tuple[Contents, ...]:
    """The pages that a package has: another API's client has its own, and the runtime is documented here."""
    return PAGES if model.package.name == RUNTIME else ()


def names_of(contents: Contents, library: Library) -> dict[tuple[str, str], tuple[str, str]]:
    """All that a page is about: module and name where it is defined, with those by which programs have it."""
    found: dict[tuple[str, str], tuple[str, str]] = {}
    for module, names in contents.modules:
        for name in names or library.module(module).listed:
            if not name.startswith("_"):
                found.setdefault(library.place(module, name), (module, name))
    return found


def origin_of(module: str, name: str, library: Library) -> str:
    """The module that programs import a name from; empty for what they get from calls, and for fixtures."""
    if name in library.module(RUNTIME).listed:
        return RUNTIME
    return "" if module in GIVEN else module


def add_places(model: Model, places: Places, library: Library) -> None:
    """Say where the names of hand-written modules stand."""
    for contents in contents_of(model):
        for (module, name), (_, public) in names_of(contents, library).items():
            places.add(module, name, contents.path, public)
            definition = library.find(module, name)
            if isinstance(definition, Class) and name == model.package.client:
                for member in members_of(definition, library, set()):
                    if isinstance(member, Function):
                        shown = shown_name(definition, member)
                        places.members[f"client.{member.name}"] = f"{contents.path}#{anchor(shown)}"


def receivers(model: Model, places: Places, library: Library) -> Iterator[tuple[str, str, str]]:
    """The places of records that methods of documented classes give, each with the method and where it stands."""
    for contents in contents_of(model):
        for module, name in names_of(contents, library):
            definition = library.find(module, name)
            for member in definition.members if isinstance(definition, Class) else ():
                gives = " ".join(kind for _, kind in member.forms) if isinstance(member, Function) else ""
                for place in MARK.findall(gives):
                    target = places.names.get(place, "")
                    if target.startswith("objects/"):
                        shown = f"{name}.{member.name}"
                        yield target, shown, f"{contents.path}#{anchor(shown)}"


def pages(model: Model, places: Places, library: Library) -> dict[str, str]:
    """All pages, by their paths in the folder of the reference."""
    return {one.path: _page(one, model, places.on(one.path), library) for one in contents_of(model)}


def _page(contents: Contents, model: Model, links: Links, library: Library) -> str:
    names = names_of(contents, library)
    intro = parse(library.module(contents.intro).doc).text if contents.intro else []
    guides = ", ".join(link(name, path) for path, name in contents.guides)
    documented = {name for _, name in names}
    parts: list[str] = []
    for (module, name), public in names.items():
        title = links.places.headings[module, name]
        origin = origin_of(*public, library)
        parts += entry(library.find(module, name), title, origin, links, library, documented)
    return text_page(
        model.package,
        [],
        f"{links.to('Reference', 'index.md')} / {contents.title}",
        heading(1, contents.title),
        contents.about,
        *([f"The guide: {guides}."] if guides else []),
        *intro,
        *parts,
    )
