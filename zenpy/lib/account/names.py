"""Names of attributes, made from the titles that people give to fields.

`ticket.custom.order_number` stands for the field that is called "Order number". A title is any text, so a name is made of
it by rules that are the same in every process:

1. Accents of Latin letters go; letters of other scripts stay. Case goes. Everything that is neither letter nor digit
   becomes one underscore, and none is left at either end.
2. A name of more than 60 characters is cut there.
3. A name that begins with a digit gets `field_` before it; a title without letters and digits gives `field_` and the id.
4. A keyword of Python, and a name that the object has for itself, gets an underscore at its end.
5. The field with the lowest id keeps a name that several fields would have. The others get `_` and their id at the end.

A name that a file has for an id stays with that id, whatever happens to titles and to other fields.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping

MOST_CHARACTERS = 60


def plain_name(title: str) -> str:
    """The name that a title gives by itself; empty for a title without letters and digits.

    Args:
        title: any text.
    """
    folded = "".join(_fold(character) for character in unicodedata.normalize("NFKC", title).lower())
    words = (
        re.sub(r"[\W_]+", "_", unicodedata.normalize("NFKC", folded)).strip("_")[:MOST_CHARACTERS].rstrip("_")
    )
    if words and not words.isidentifier():
        words = f"field_{words}"
    # Some digits and marks of other scripts are word characters, and still not allowed in names.
    return words if words.isidentifier() else re.sub(r"[^a-z0-9_]+", "_", words).strip("_")


def _fold(character: str) -> str:
    """A Latin letter without its accent; every other character as it is."""
    base, *marks = list(unicodedata.normalize("NFKD", character))
    return base if base.isascii() and all(map(unicodedata.combining, marks)) else character


def names_for(
    titles: Iterable[tuple[int | str, str]],
    *,
    reserved: Collection[str] = (),
    kept: Mapping[int | str, str] | None = None,
) -> dict[int | str, str]:
    """A name for each title, unique among them.

    Args:
        titles: ids with titles. Ids are all numbers or all texts.
        reserved: names that the object has for itself.
        kept: names that ids have already, from a file.

    Returns:
        The names by id.
    """
    wanted = dict(titles)
    names = {id_: name for id_, name in (kept or {}).items() if id_ in wanted}
    taken = set(names.values())
    for id_ in sorted(wanted.keys() - names.keys(), key=_order):
        plain = plain_name(wanted[id_])
        suffix = plain_name(str(id_)).removeprefix("field_")
        name = plain or f"field_{suffix}"
        if keyword.iskeyword(name) or name in reserved or name.startswith("__"):
            name += "_"
        if name in taken:
            name = f"{name.rstrip('_')}_{suffix}"
        while name in taken:
            name += "_"
        names[id_] = name
        taken.add(name)
    return names


def _order(id_: int | str) -> tuple[int, str]:
    return (id_, "") if isinstance(id_, int) else (0, id_)
