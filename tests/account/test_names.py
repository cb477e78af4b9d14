"""Names made from titles: valid, unique, stable, and never code."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zenpy.lib.account.names import MOST_CHARACTERS, names_for, plain_name

HOSTILE = [
    "",
    "   ",
    "class",
    "None",
    "__class__",
    "🎉",
    "🎉 party",
    "x" * 200,
    '"""; import os',
    "a\nb\r\n\tc",
    "1",
    "²",
    "2nd contact",
    "注文番号",
    "Straße",
    "Ünïcode",
    "ﬁeld",
    "İ",
    "a.b[c]",
    "\x00",
    "‮abc",
    "\ud800",
]
TITLES = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=220))


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Order number", "order_number"),
        ("  Größe (cm) ", "große_cm"),
        ("Número de pedido", "numero_de_pedido"),
        ("注文番号", "注文番号"),
        ("2nd contact", "field_2nd_contact"),
        ("order_number", "order_number"),
        ("🎉", ""),
    ],
)
def test_a_title_gives_a_name(title: str, name: str) -> None:
    assert plain_name(title) == name


@given(st.dictionaries(st.integers(1, 10**15), TITLES, max_size=12))
def test_names_are_valid_unique_and_no_keywords(titles: dict[int, str]) -> None:
    names = names_for(titles.items(), reserved={"related"})
    assert names.keys() == titles.keys()
    assert len(set(names.values())) == len(names)
    for name in names.values():
        assert name.isidentifier()
        assert not keyword.iskeyword(name)
        assert name != "related"
        assert not name.startswith("__")
        assert len(name) <= MOST_CHARACTERS + len("field_") + 17


@given(st.dictionaries(st.integers(1, 999), TITLES, min_size=1, max_size=8), st.randoms())
def test_the_order_of_fields_does_not_matter(titles: dict[int, str], random: object) -> None:
    rows = list(titles.items())
    random.shuffle(rows)  # type: ignore[attr-defined]  # hypothesis gives a Random
    assert names_for(rows) == names_for(titles.items())


@given(st.dictionaries(st.integers(1, 999), TITLES, min_size=1, max_size=8), st.integers(1000, 2000), TITLES)
def test_a_new_field_changes_no_name(titles: dict[int, str], new: int, title: str) -> None:
    names = names_for(titles.items())
    after = names_for([*titles.items(), (new, title)])
    assert {id_: after[id_] for id_ in titles} == names


@given(st.dictionaries(st.integers(1, 999), TITLES, min_size=1, max_size=8), TITLES, st.data())
def test_a_kept_name_stays_whatever_the_title_becomes(
    titles: dict[int, str], other: str, data: st.DataObject
) -> None:
    names = names_for(titles.items())
    changed = data.draw(st.sampled_from(sorted(titles)))
    assert names_for([*titles.items(), (changed, other)], kept=names) == names


def test_of_equal_titles_the_lowest_id_has_the_plain_name() -> None:
    assert names_for([(7, "Size"), (3, "size"), (9, "SIZE!")]) == {3: "size", 7: "size_7", 9: "size_9"}
