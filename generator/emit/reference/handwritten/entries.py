"""The entries of hand-written classes, functions and names: signature, text, arguments, result and errors."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from generator.emit.reference.markdown import block, code, heading, items, plain, signature
from generator.emit.reference.source.docstrings import Docstring, parse
from generator.emit.reference.source.reading import Class, Function, Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.emit.reference.places import Links
    from generator.emit.reference.source.reading import Definition, Library, Parameter

_TITLES = {"Args": "Arguments:", "Attributes": "Attributes:", "Raises": "Raises:"}
#: How programs reach the objects of some classes.
_OBJECTS = {
    **dict.fromkeys(("Zenpy", "AsyncZenpy", "EachCalls", "AsyncEachCalls"), "client"),
    **dict.fromkeys(("BaseResultGenerator", "AsyncResultGenerator", "Results"), "results"),
    **dict.fromkeys(("AccountReader", "AsyncAccountReader"), "client.definitions"),
    **dict.fromkeys(("ObjectRecords", "AsyncObjectRecords"), "client.objects.order"),
    "BaseObject": "record",
    "ZenpyCacheManager": "client.cache",
}
#: What only this package calls, and what an entry has as "What to do".
_INTERNAL = ("reset_after_fork", "advice")
_EXCEPTIONS = "zenpy.lib.exception"


def shown_name(cls: Class, member: Function | Value) -> str:
    """What a member is called in a heading: `Outcomes.failed`, `Seen.once()`."""
    if isinstance(member, Value) or member.kind in ("property", "cached_property"):
        return f"{cls.name}.{member.name}"
    return f"{cls.name}.{member.name}()"


def members_of(cls: Class, library: Library, documented: set[str]) -> list[Function | Value]:
    """What a class offers, what it inherits included, but for what comes from a base with an entry of its own."""
    found: dict[str, Function | Value] = {}
    inherited = [
        base for base in library.bases(cls) if base.name not in documented and not _is_generated(base)
    ]
    for one in (cls, *inherited):
        for member in one.members:
            if _is_public(member) and member.name not in found:
                found[member.name] = member
    return [*found.values()]


def _is_generated(cls: Class) -> bool:
    """Whether a class has resources, which have pages of their own."""
    return f"{cls.module}.".startswith("zenpy.lib.api.")


def _is_public(member: Function | Value) -> bool:
    if member.name in _INTERNAL:
        return False
    if member.name.startswith("__"):
        hidden = ("__init__", "__repr__", "__reduce__", "__hash__", "__str__", "__new__", "__init_subclass__")
        return isinstance(member, Function) and bool(member.doc) and member.name not in hidden
    return not member.name.startswith("_")


def entry(
    definition: Definition, title: str, origin: str, links: Links, library: Library, documented: set[str]
) -> Iterator[str]:
    """The entry of a definition.

    `origin` is the module to import it from, empty for what is not imported; `documented` are the classes that have entries of
    their own.
    """
    yield heading(2, f"{title}()" if isinstance(definition, Function) else title)
    if origin:
        yield code(f"from {origin} import {title.rpartition('.')[2]}")
    if isinstance(definition, Class):
        yield from _class(library.whole(definition), links, library, documented)
    elif isinstance(definition, Function):
        yield from function_parts(definition, title.rpartition(".")[2], links)
    else:
        yield from _value(definition, links)


def _class(cls: Class, links: Links, library: Library, documented: set[str]) -> Iterator[str]:
    yield block(_class_text(cls))
    docs = parse(cls.doc)
    yield from docs.text
    advice = next((one.value for one in cls.members if isinstance(one, Value) and one.name == "advice"), "")
    if advice.strip("'\""):
        yield f"What to do: {ast.literal_eval(advice)}"
    bases = [links.type(base) for base in cls.bases if "⟦zenpy" in base and _base_name(base) in documented]
    if bases:
        yield f"It has what {', '.join(bases)} has, too."
    yield from _made_with(cls, docs, links)
    yield from _members(cls, docs, links, members_of(cls, library, documented))


def _made_with(cls: Class, docs: Docstring, links: Links) -> Iterator[str]:
    """The sections of a class and of its constructor."""
    constructor = cls.constructor
    taken = _types(constructor) if constructor is not None else {}
    yield from _sections(docs, {**_attribute_types(cls), **taken}, links)
    more = parse(constructor.doc) if constructor is not None else Docstring()
    yield from _sections(more, taken, links)


def _members(cls: Class, docs: Docstring, links: Links, members: Iterable[Function | Value]) -> Iterator[str]:
    told = {
        name
        for title in ("Args", "Attributes")
        for names in docs.section(title)
        for name in names.split(", ")
    }
    values = [one for one in members if isinstance(one, Value) and one.name not in told]
    shown = [one for one in values if one.annotation or one.doc]
    if shown:
        yield "Attributes:"
        yield items(_attribute(one, links) for one in shown)
    for member in members:
        if isinstance(member, Function):
            yield heading(3, shown_name(cls, member))
            yield from function_parts(member, _call_text(cls, member), links)


def _base_name(base: str) -> str:
    return plain(base).partition("[")[0]


def _class_text(cls: Class) -> str:
    """How a class is made, as code."""
    constructor = cls.constructor
    if constructor is not None and (constructor.doc or parse(cls.doc).section("Args")):
        widest = max(constructor.forms, key=lambda form: len(form[0]))[0]
        names = {one.name for one in widest}
        others = [form for form, _ in constructor.forms if not {one.name for one in form} <= names]
        return "\n".join(signature(cls.name, parameters_text(form)) for form in (widest, *others))
    if cls.is_data:
        fields = [
            f"{one.name}: {plain(one.annotation)}" + (f" = {one.value}" if one.value else "")
            for one in cls.members
            if isinstance(one, Value) and not one.name.startswith("_") and "ClassVar" not in one.annotation
        ]
        return signature(cls.name, fields)
    return f"class {cls.name}({', '.join(map(plain, cls.bases))})" if cls.bases else f"class {cls.name}"


def _call_text(cls: Class, member: Function) -> str:
    """How a member is reached, as code: of an object, or of the class itself."""
    owner = cls.name if member.kind in ("classmethod", "staticmethod") else _object_name(cls.name)
    return owner if member.name == "__call__" else f"{owner}.{member.name}"


def _object_name(name: str) -> str:
    """What an object of a class is called in code: by the last word of its name, unless programs reach it in one way."""
    return _OBJECTS.get(name) or re.findall(r"[A-Z][a-z0-9]*|[a-z0-9]+", name)[-1].lower()


def _attribute(value: Value, links: Links) -> str:
    kind = f" ({links.type(value.annotation)})" if value.annotation else ""
    return f"{code(value.name)}{kind}" + (f": {value.doc}" if value.doc else "")


def _value(value: Value, links: Links) -> Iterator[str]:
    if value.annotation and not value.value:
        yield block(f"{value.name} = {plain(value.annotation)}")
    elif value.annotation:
        yield block(f"{value.name}: {plain(value.annotation)}")
    if value.doc:
        yield value.doc
    named = links.named(value.annotation)
    if named:
        yield f"See {named}."


def parameters_text(parameters: Iterable[Parameter], typed: bool = True) -> list[str]:
    """Parameters as they stand in a signature."""
    found: list[str] = []
    for one in parameters:
        if one.keyword and not any(text.startswith("*") for text in found):
            found.append("*")
        kind = f": {plain(one.annotation)}" if typed and one.annotation else ""
        default = "" if one.default is None else (f" = {one.default}" if kind else f"={one.default}")
        found.append(f"{one.name}{kind}{default}")
    return found


def function_parts(function: Function, name: str, links: Links) -> Iterator[str]:
    """What there is to say about a function below its heading."""
    awaited = "await " if function.is_async else ""
    if function.kind in ("property", "cached_property"):
        yield block("\n".join(f"{name}: {plain(gives)}" for _, gives in function.forms))
    else:
        texts = [
            signature(awaited + name, parameters_text(form), plain(gives)) for form, gives in function.forms
        ]
        yield block("\n".join(texts))
    docs = parse(function.doc)
    yield from docs.text
    yield from requests(docs)
    yield from _sections(docs, _types(function), links)
    yield from _result(docs, function, links)


def requests(docs: Docstring) -> Iterator[str]:
    """The requests that a call makes."""
    if docs.routes:
        yield items(f"Request: {route}" for route in docs.routes)


def _result(docs: Docstring, function: Function, links: Links) -> Iterator[str]:
    kinds = dict.fromkeys(gives for _, gives in function.forms if gives not in ("", "None"))
    text = docs.section("Returns").get("", "") or docs.section("Yields").get("", "")
    if function.kind not in ("property", "cached_property") and (kinds or text):
        types = ", or ".join(links.type(one) for one in kinds)
        yield "Returns " + ". ".join(part for part in (types, text) if part).rstrip(".") + "."


def _types(function: Function) -> dict[str, str]:
    """The marked types of all parameters of a function, those of its overloads together."""
    found: dict[str, dict[str, None]] = {}
    for parameters, _ in function.forms:
        for one in parameters:
            if one.annotation:
                found.setdefault(one.name.lstrip("*"), {})[one.annotation] = None
    return {name: " | ".join(kinds) for name, kinds in found.items()}


def _attribute_types(cls: Class) -> dict[str, str]:
    return {one.name: one.annotation for one in cls.members if isinstance(one, Value) and one.annotation}


def _sections(docs: Docstring, types: Mapping[str, str], links: Links) -> Iterator[str]:
    for title, shown in _TITLES.items():
        entries = docs.section(title)
        if entries:
            yield shown
            yield items(_section_entry(names, text, types, links, title) for names, text in entries.items())


def _section_entry(names: str, text: str, types: Mapping[str, str], links: Links, title: str) -> str:
    if title == "Raises":
        return f"{', '.join(error(name, links) for name in names.split(', '))}: {text}"
    kinds = dict.fromkeys(types[name] for name in names.split(", ") if name in types)
    kind = f" ({'; '.join(links.type(one) for one in kinds)})" if kinds else ""
    return f"{', '.join(map(code, names.split(', ')))}{kind}: {text}"


def error(name: str, links: Links) -> str:
    """The class of an error with the link to its entry."""
    return links.name(_EXCEPTIONS, name)
