"""The calls of resources that are written by hand, with what their mixins inherit; and the names that are not calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.emit.reference.source.docstrings import parse
from generator.emit.reference.source.reading import Class, Function

if TYPE_CHECKING:
    from generator.emit.reference.source.reading import Library
    from generator.model.ir import Resource

#: Where mixins are; a generated class may be the base of one, too.
MIXINS = "zenpy.lib.mixins."


def functions(resource: Resource, library: Library) -> dict[str, Function]:
    """The calls of the mixin of a resource, by name; those that Zendesk does not offer are not among them."""
    return {name: one for name, one in _all(resource, library).items() if not is_refused(one)}


def refused(resource: Resource, library: Library) -> dict[str, str]:
    """The names that are not calls of a resource, each with what to do instead; what only groups has none."""
    found = {name: one for name, one in _all(resource, library).items() if is_refused(one)}
    return {
        name: " ".join(parse(one.doc).text)
        for name, one in found.items()
        if not (name == "__call__" and resource.children)
    }


def is_refused(function: Function) -> bool:
    """Whether a function always raises."""
    return all("NoReturn" in gives for _, gives in function.forms)


def base_resource(resource: Resource, library: Library) -> str:
    """The class of another resource that a mixin has all calls of; empty for most."""
    mixin = _mixin(resource, library)
    for base in mixin.bases if mixin else ():
        module, _, rest = base.removeprefix("⟦").partition("|")
        if module.startswith("zenpy.lib.api."):
            return rest.partition("|")[0]
    return ""


def _mixin(resource: Resource, library: Library) -> Class | None:
    # A spec may name one from elsewhere, which the pages of this package do not show.
    here = resource.mixin is not None and resource.mixin[0].startswith(MIXINS)
    found = library.find(*resource.mixin) if resource.mixin and here else None
    return found if isinstance(found, Class) else None


def _all(resource: Resource, library: Library) -> dict[str, Function]:
    mixin = _mixin(resource, library)
    if mixin is None:
        return {}
    found: dict[str, Function] = {}
    for cls in (mixin, *library.bases(mixin)):
        for one in cls.members if cls.module.startswith(MIXINS) else ():
            if isinstance(one, Function) and (one.name == "__call__" or not one.name.startswith("_")):
                found.setdefault(one.name, one)
    return found
