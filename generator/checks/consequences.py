"""Leave of all diagnostics those that are not consequences of others, so that one slip is one mistake."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.spec.diagnostics import nearest_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.spec.diagnostics import Diagnostic, Place
    from generator.spec.layout import Layout


def without_consequences(
    found: Iterable[Diagnostic], layout: Layout, unused: Mapping[str, Mapping[str, Place]]
) -> list[Diagnostic]:
    """What is left of the diagnostics of the checks.

    `unused` has by kind the definitions that nothing names: where many places name what is not defined, one of these is misspelt.
    """
    judged = [
        one
        for one in found
        if layout.entry(one.place) not in layout.damaged and all(map(layout.knows, one.names))
    ]
    wrong = {layout.entry(one.place) for one in judged if not one.absent}
    left = [one for one in judged if not one.absent or layout.entry(one.place) not in wrong]
    by_name: defaultdict[tuple[str, ...], list[Diagnostic]] = defaultdict(list)
    for one in sorted(set(left)):
        by_name[one.names].append(one)
    merged = [_as_one(names[0], group, unused) for names, group in by_name.items() if names]
    return [*by_name.get((), ()), *merged]


def _as_one(name: str, group: list[Diagnostic], unused: Mapping[str, Mapping[str, Place]]) -> Diagnostic:
    """One diagnostic of a name that is not defined, however many places use it."""
    first, *others = group
    if not others:
        return first
    candidates = unused.get(first.text.partition('"')[0], {})
    near = nearest_name(name, candidates)
    if near is not None:
        text = f'nothing names "{near}", and "{name}" is not defined, which {len(group)} places name, first {first.place}; is it meant?'
        return replace(first, place=candidates[near], text=text)
    more = f"{len(others)} more place{'s' if len(others) > 1 else ''}"
    return replace(first, text=f"{first.text} (and in {more}, next {others[0].place})")
