"""Names of calls and classes that stand as code in a text become links to their entries."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from generator.emit.reference.markdown import anchor, link

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.emit.reference.places import Links, Places

#: Code that is a name, perhaps with the call behind it, and is no link yet.
_NAME = re.compile(r"(?<!\[)`((?:client\.)?[A-Za-z_][\w.]*)(\(\))?`(?!\])")
#: The beginning of an entry with a type, whose names are links already where they have a place: a class that has none may be
#: called as a record is.
_TYPED = re.compile(r"- `[\w*]+` \(.*?\): ")
_CLIENT = "client."


def names_in_texts(places: Places) -> Mapping[str, set[str]]:
    """The names that texts use, with the places of all that is called so."""
    found: dict[str, set[str]] = defaultdict(set)
    for (_, name), target in places.names.items():
        if name[:1].islower():  # an attribute may be called as a function is
            found[f"{name}()"].add(target)
        elif not name.isupper():  # NAME is what a command line calls a value
            found[name].add(target)
    for name, target in places.members.items():
        found[name].add(target)
        found[f"{name}()"].add(target)
    for name, target in places.calls.items():
        found[f"{_CLIENT}{name}"].add(target)
        if "." in name or name.endswith("()"):
            found[name].add(target)
        if name.endswith("()"):  # also without the parentheses, if no resource is called so
            found[f"{_CLIENT}{name[:-2]}"] = found[f"{_CLIENT}{name[:-2]}"] or {target}
            if "." in name:
                found[name[:-2]] = found[name[:-2]] or {target}
    return found


def link_names(text: str, links: Links, names: Mapping[str, set[str]]) -> str:
    """A page with links for the names in its text: not in code that stands alone, and not from an entry to itself."""
    lines: list[str] = []
    place, in_block = "", False

    def replaced(found: re.Match[str]) -> str:
        targets = names.get(found[1] + (found[2] or ""), set())
        here = {target for target in targets if target.partition("#")[0] == links.page}
        chosen = targets if len(targets) == 1 else here
        target = next(iter(chosen)) if len(chosen) == 1 else None
        if target is None or target in (links.page, f"{links.page}#{place}"):
            return found[0]
        return link(found[0], links.way(target))

    for line in text.split("\n"):
        if line.startswith("```"):
            in_block = not in_block
        elif line.startswith("#") and not in_block:
            place = anchor(line.lstrip("# "))
        elif not in_block and not line.startswith(("- Request:", "<!--", "- Class:")):
            typed = _TYPED.match(line)
            begin = typed.end() if typed else 0
            line = line[:begin] + _NAME.sub(replaced, line[begin:])
        lines.append(line)
    return "\n".join(lines)
