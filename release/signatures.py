"""One line for each definition of the public API: short enough to read in a diff."""

from __future__ import annotations

from collections.abc import Iterator

import griffe

from release.sources import Definition, members_of

Kind = griffe.ParameterKind


def parameters(function: griffe.Function, typed: bool) -> str:
    """The parameters of a function, without `self`, with types and defaults or as names alone."""
    parts: list[str] = []
    keyword_only = False
    listed = [one for one in function.parameters if one.name not in ("self", "cls")]
    for position, one in enumerate(listed):
        if one.kind is Kind.keyword_only and not keyword_only:
            keyword_only = True
            if not any(before.kind is Kind.var_positional for before in listed[:position]):
                parts.append("*")
        stars = {Kind.var_positional: "*", Kind.var_keyword: "**"}.get(one.kind or Kind.positional_only, "")
        kind = f": {one.annotation}" if typed and one.annotation is not None else ""
        plain = one.default is None or stars
        default = "" if plain else f" = {one.default}" if typed else "=..."
        parts.append(f"{stars}{one.name}{kind}{default}")
        last = position + 1 == len(listed)
        if one.kind is Kind.positional_only and (
            last or listed[position + 1].kind is not Kind.positional_only
        ):
            parts.append("/")
    return ", ".join(parts)


def function_lines(name: str, function: griffe.Function, typed: bool) -> Iterator[str]:
    """The forms in which a function can be called, each in a line."""
    for form in function.overloads or [function]:
        returns = f" -> {form.returns}" if typed and form.returns is not None else ""
        yield f"{name}({parameters(form, typed)}){returns}"


def method_lines(cls: griffe.Class, name: str, member: Definition, typed: bool) -> Iterator[str]:
    """A member of a class, in one line or, if it can be called in several forms, in one for each."""
    if isinstance(member, griffe.Function):
        owner = member.parent if isinstance(member.parent, griffe.Class) else cls
        forms = owner.overloads.get(name) or [member]
        for form in forms:
            yield from function_lines(name, form, typed)
    elif isinstance(member, griffe.Attribute):
        kind = f": {member.annotation}" if member.annotation is not None else ""
        yield f"{name}{kind}"


def unique(lines: Iterator[str]) -> list[str]:
    """Without repetitions, in the order of the first ones."""
    return list(dict.fromkeys(lines))


def class_lines(name: str, cls: griffe.Class, typed: bool = True) -> Iterator[str]:
    """A class with its bases, and its public members below it in the order of their names."""
    bases = ", ".join(str(base) for base in cls.bases)
    yield f"class {name}({bases})" if bases else f"class {name}"
    for member_name, member in sorted(members_of(cls).items()):
        for line in unique(method_lines(cls, member_name, member, typed)):
            yield f"    {line}"


def definition_lines(name: str, found: Definition) -> Iterator[str]:
    """What a public name of a module is."""
    if isinstance(found, griffe.Class):
        yield from class_lines(name, found)
    elif isinstance(found, griffe.Function):
        parent = found.parent
        forms = parent.overloads.get(found.name) if isinstance(parent, griffe.Module) else None
        for form in forms or [found]:
            yield from function_lines(name, form, typed=True)
    elif isinstance(found, griffe.Attribute):
        kind = f": {found.annotation}" if found.annotation is not None else ""
        # The name of a type is worth no more than what it stands for.
        value = f" = {found.value}" if found.value is not None and name != "__version__" else ""
        yield f"{name}{kind}{value}"
    elif isinstance(found, griffe.Module):
        yield f"module {name}"
    elif isinstance(found, griffe.TypeAlias):
        yield f"type {name} = {found.value}"
