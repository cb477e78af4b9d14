"""Every relation says what it costs to read it: one call for a page, one for each record, or that no call fetches it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from zenpy.lib.records.registry import find_show_call, record_specs, resolve_class
from zenpy.lib.records.relations import BaseRelation


def relations() -> Iterator[tuple[type, str, BaseRelation]]:
    for spec in record_specs():
        cls = resolve_class(spec)
        yield from ((cls, name, one) for name, one in vars(cls).items() if isinstance(one, BaseRelation))


@pytest.mark.parametrize("kind", ["many at once", "one by one", "never"])
def test_a_relation_says_what_it_costs(kind: str) -> None:
    wrong, seen = [], 0
    for cls, name, relation in relations():
        show = find_show_call(relation.spec)
        if kind != ("never" if show is None else "many at once" if show.many else "one by one"):
            continue
        cost = {
            "many at once": r"One call fetches (it|them) for all records of a page\.",
            "one by one": r"(It costs a call if it is|Each that is not at hand costs a call)",
            "never": r"No call fetches (it|them)",
        }
        seen += 1
        text = " ".join((cls.__doc__ or "").split())
        if not re.search(rf"\b{name}: The \w+ (records )?behind `{relation.field}`\. {cost[kind]}", text):
            wrong.append(f"{cls.__name__}.{name}")
    assert wrong == []
    assert seen > 10
