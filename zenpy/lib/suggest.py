"""Checks of names and values: a text that is misspelt gets an error that names what was probably meant.

All layers use them, so the module is below all of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

T = TypeVar("T", bound=str)
#: More names than this help nobody.
MOST_NAMES = 4


def suggest_name(name: str, known: Iterable[str]) -> str | None:
    """The known name that is most similar to a misspelt one; None if none is similar."""
    return _find_nearest(name, known, 0.6)


def _find_nearest(name: str, known: Iterable[str], least: float) -> str | None:
    from difflib import get_close_matches  # not at the top: only errors need it

    return next(iter(get_close_matches(name, list(known), n=1, cutoff=least)), None)


#: Words of other libraries for what calls do here: reading is a call of the resource itself, the others have one name each.
_READ = "get list all show find fetch read retrieve filter query get_all get_by_id get_many"
_WRITE = {
    "create": "add new insert post",
    "update": "save edit set put patch modify change assign close solve open reply comment add_comment",
    "delete": "remove destroy",
}
_MEANT = dict.fromkeys(_READ.split(), "") | {
    word: call for call, words in _WRITE.items() for word in words.split()
}
#: Calls that people look for in a place where Zendesk has none.
_ELSEWHERE = {
    "tickets.comments.create": "client.tickets.update(Ticket(id=..., comment=Comment(...)))",
    "tickets.export": "client.tickets.incremental",
}


def suggest_call(name: str, path: str, known: Iterable[str]) -> str | None:
    """What was probably meant by an attribute that a resource or a client does not have.

    Args:
        name: of the attribute.
        path: of the resource on its client, such as `users.identities`; empty for the client.
        known: the attributes that there are; `""` among them stands for a call of the resource itself.

    Returns:
        The calls, as `client.users() or client.users(id=...)`; None if nothing is similar.
    """
    names = list(known)
    here = f"client.{path}" if path else "client"
    if (call := _ELSEWHERE.get(f"{path}.{name}")) is not None:
        return call
    meant = _MEANT.get(name)
    if path and meant is not None and meant in names:
        return f"{here}.{meant}()" if meant else f"{here}() or {here}(id=...)"
    return " or ".join(f"{here}.{one}" for one in _find_alike(name, names) if one) or None


def _find_alike(name: str, names: list[str]) -> list[str]:
    """The name that differs in a letter or two, or those that share a word with it, or the most similar one."""
    if (nearly := _find_nearest(name, names, 0.85)) is not None:
        return [nearly]
    words = {word.removesuffix("s") for word in name.split("_") if len(word) > 3 or word == name}
    sharing = [one for one in names if words & {word.removesuffix("s") for word in one.split("_")}]
    if 0 < len(sharing) <= MOST_NAMES:
        return sorted(sharing)
    near = suggest_name(name, names)
    return [] if near is None else [near]


def check_choice(text: str, name: str, values: tuple[T, ...]) -> T:
    """The value that the text is.

    Args:
        text: from elsewhere, such as a form or a file.
        name: of the enumeration.
        values: that there are.

    Raises:
        ValueError: it is none of them.
    """
    for value in values:
        if value == text:
            return value
    near = suggest_name(str(text), values)
    meant = f" Did you mean {near!r}?" if near else ""
    raise ValueError(f"{text!r} is not a {name}: it takes {', '.join(map(repr, values))}.{meant}")
