"""Where things stand in the reference: the page and the anchor of each resource, call, record and class."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.emit.reference.markdown import anchor, code, link, plain
from generator.emit.reference.source.hand_written import functions
from generator.python.aliases import aliases
from zenpy._codegen.annotations import union_members

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.emit.reference.source.reading import Library
    from generator.model.ir import ApiFile, Method, Model, Resource
    from generator.model.records import ObjectFile
    from zenpy._codegen.types import Record

#: The heading below which a page has the names of the values that its arguments or fields can have.
NAMED_VALUES = "Named values"
#: A name of a module in an annotation, as `zenpy._codegen.source.mark` writes it.
MARK = re.compile(r"⟦([^|⟧]*)\|([^|⟧]*)\|[^⟧]*⟧")
Name = tuple[str, str]


def page_of_resources(file: ApiFile) -> str:
    """The page of a module of resources, from the folder of the reference."""
    return f"resources/{file.path.replace('.', '/')}.md"


def page_of_records(file: ObjectFile) -> str:
    """The page of a module of records, from the folder of the reference."""
    return f"objects/{file.stem}.md"


def call_name(resource: Resource, method: Method | str) -> str:
    """What a call is called on its page, without the client before it: `tickets.create()`."""
    name = method if isinstance(method, str) else method.name
    return f"{resource.path}()" if name == "__call__" else f"{resource.path}.{name}()"


def names_of_calls(resource: Resource, library: Library) -> list[str]:
    """The calls of a resource by name, the resource itself first; those written by hand are among them."""
    names = {*(method.name for method in resource.offered), *functions(resource, library)}
    return sorted(names, key=lambda name: (name != "__call__", name))


@dataclass
class Places:
    """The place of each name: its page, from the folder of the reference, with its anchor."""

    #: Classes, payload types and names of values, by module and name.
    names: dict[Name, str] = field(default_factory=dict)
    #: The headings of the entries of hand-written modules.
    headings: dict[Name, str] = field(default_factory=dict)
    #: Records by their names in the document.
    specs: dict[str, str] = field(default_factory=dict)
    #: What a client has beside its resources: `client.request`.
    members: dict[str, str] = field(default_factory=dict)
    #: Resources by their path, and calls by their name.
    calls: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, model: Model, library: Library) -> Places:
        """The places of all that is generated, and of the calls of resources that are written by hand."""
        places = cls()
        for file in model.object_files:
            places._add_records(file, model)
        for module in model.api_files:
            places._add_resources(module, library)
            values = f"{page_of_resources(module)}#{anchor(NAMED_VALUES)}"
            places.names |= {(module.module, alias.name): values for alias in aliases(module)}
        return places

    def _add_records(self, file: ObjectFile, model: Model) -> None:
        page = page_of_records(file)
        for thing in file.objects:
            target = f"{page}#{anchor(thing.class_name)}"
            self.names[file.module, thing.class_name] = self.specs[thing.spec] = target
            for name in (thing.record.variants, f"{thing.class_name}Item", f"{thing.class_name}Value"):
                if name:
                    self.names.setdefault((file.module, name), target)
            self.names[model.package.payloads, thing.record.payload] = target
        for choice in file.choices:
            self.names[file.module, str(choice.alias)] = f"{page}#{anchor(NAMED_VALUES)}"

    def _add_resources(self, file: ApiFile, library: Library) -> None:
        page = page_of_resources(file)
        for resource in file.resources:
            title = f"client.{resource.path}"
            top = resource.path == file.path
            self.calls[resource.path] = page if top else f"{page}#{anchor(title)}"
            for name in names_of_calls(resource, library):
                shown = call_name(resource, name)
                self.calls[shown] = f"{page}#{anchor(shown)}"

    def add(self, module: str, name: str, page: str, public: str) -> None:
        """Say on which page a name of a hand-written module stands, and what programs call it.

        Where its anchor is taken, its module is part of its heading.
        """
        taken = set(self.names.values())
        heading = (
            public if f"{page}#{anchor(public)}" not in taken else f"{module.rpartition('.')[2]}.{public}"
        )
        self.headings[module, name] = heading
        self.names[module, name] = f"{page}#{anchor(heading)}"

    def on(self, page: str) -> Links:
        """The links of a page."""
        return Links(self, page)


@dataclass(frozen=True)
class Links:
    """Links from one page to all others."""

    places: Places
    page: str

    def way(self, target: str) -> str:
        """The way from this page to a place; within the page only its anchor."""
        path, hash_, anchor_ = target.partition("#")
        if path == self.page:
            return hash_ + anchor_ if hash_ else posixpath.basename(path)
        return posixpath.relpath(path, posixpath.dirname(self.page) or ".") + hash_ + anchor_

    def to(self, text: str, target: str) -> str:
        """A link to a place."""
        return link(text, self.way(target))

    def call(self, name: str) -> str:
        """A call with the link to its entry."""
        target = self.places.calls.get(name)
        return self.to(code(name), target) if target else code(name)

    def resource(self, path: str) -> str:
        """A resource with the link to its page."""
        return self.to(code(f"client.{path}"), self.places.calls[path])

    def record(self, record: Record) -> str:
        """The class of a record with the link to its entry."""
        target = self.places.names.get((record.module, record.class_name))
        return self.to(code(record.class_name), target) if target else code(record.class_name)

    def name(self, module: str, name: str) -> str:
        """A name of a module with the link to its entry."""
        target = self.places.names.get((module, name))
        return self.to(code(name), target) if target else code(name)

    def type(self, annotation: str) -> str:
        """A type whose names lead to their entries: each option of a union by itself."""
        return " or ".join(self._option(option) for option in union_members(annotation))

    def _option(self, option: str) -> str:
        targets = [self.places.names.get((module, name)) for module, name in MARK.findall(option)]
        found = dict.fromkeys(target for target in targets if target)
        shown = code(plain(option))
        if not found:
            return shown
        # of `BaseResultGenerator[Ticket]` the ticket is what a reader looks for
        inner = [target for target in found if target.startswith(("objects/", "resources/"))] or [*found]
        if len(inner) == 1:
            return self.to(shown, inner[0])
        return f"{shown} ({self.named(option)})"

    def named(self, annotation: str) -> str:
        """The names in a type that have entries, each with its link; empty if there are none."""
        names = [one for one in dict.fromkeys(MARK.findall(annotation)) if one in self.places.names]
        return ", ".join(self.name(module, name) for module, name in names)

    def types(self, annotations: Iterable[str]) -> str:
        """Some types, one after the other."""
        return ", ".join(self.type(one) for one in annotations)
