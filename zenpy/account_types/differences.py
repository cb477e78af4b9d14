"""What differs between two versions of an account's definitions, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Any, Literal

from zenpy.lib.account.definitions import (
    AccountDefinitions,
    CustomObjectDefinition,
    Definitions,
    FieldDefinition,
)


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference.

    Attributes:
        change: `added`, `removed` or `changed`.
        what: what it is about: "ticket field order_number".
        detail: what has changed, or what was added or removed.
    """

    change: Literal["added", "removed", "changed"]
    what: str
    detail: str

    def __str__(self) -> str:
        sign = {"added": "+", "removed": "-", "changed": "~"}[self.change]
        return f"{sign} {self.what}: {self.detail}"


def compare(before: AccountDefinitions, after: AccountDefinitions) -> list[Difference]:
    """What has changed from one version to another.

    Args:
        before: the older definitions, such as those of the file.
        after: the newer ones, such as those of the account.
    """
    return [
        difference
        for area in fields(AccountDefinitions)
        for difference in _compare(getattr(before, area.name), getattr(after, area.name), "")
    ]


def _compare(before: Definitions[Any], after: Definitions[Any], within: str) -> Iterator[Difference]:
    for id_ in dict.fromkeys([*before.by_id, *after.by_id]):
        old, new = before.by_id.get(id_), after.by_id.get(id_)
        one: Any = new if old is None else old
        what = f"{after.sort} {within}{one.name}"
        if old is None or new is None:
            yield Difference("added" if old is None else "removed", what, _describe(one))
        else:
            yield from _changes(old, new, what)


def _describe(one: object) -> str:
    if isinstance(one, FieldDefinition):
        return f"{one.title!r} ({one.kind})"
    return repr(getattr(one, "title", ""))


def _changes(old: Any, new: Any, what: str) -> Iterator[Difference]:
    """The attributes that differ; of options and of fields of an object, the single ones."""
    for attribute in fields(old):
        was, now = getattr(old, attribute.name), getattr(new, attribute.name)
        if was == now:
            continue
        if isinstance(old, CustomObjectDefinition) and attribute.name == "fields":
            yield from _compare(was, now, f"{old.name}.")
        elif attribute.name == "options":
            yield from _options(
                {one.value: one.name for one in was}, {one.value: one.name for one in now}, what
            )
        elif attribute.name == "fields":
            yield Difference("changed", what, _fields_of_form(was, now))
        else:
            yield Difference("changed", what, f"{attribute.name}: {was!r} → {now!r}")


def _fields_of_form(was: tuple[int, ...], now: tuple[int, ...]) -> str:
    gone = [f"field {one} left" for one in was if one not in now]
    come = [f"field {one} came" for one in now if one not in was]
    return ", ".join([*gone, *come]) or "the fields have another order"


def _options(was: dict[str, str], now: dict[str, str], what: str) -> Iterator[Difference]:
    for value in dict.fromkeys([*was, *now]):
        if value not in was:
            yield Difference("added", what, f"option {value!r} ({now[value]!r})")
        elif value not in now:
            yield Difference("removed", what, f"option {value!r} ({was[value]!r})")
        elif was[value] != now[value]:
            yield Difference("changed", what, f"option {value!r}: {was[value]!r} → {now[value]!r}")
    if set(was) == set(now) and list(was) != list(now):
        yield Difference("changed", what, "the options have another order")
