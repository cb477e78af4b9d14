"""The keywords of a search: a parameter for each property of the search language, and for each way to compare it.

They stand in the overloads only. The function behind them takes any keyword, and `zenpy.lib.calls.search` refuses those that
are not terms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.python import argument_docs
from generator.python.signatures import NOT_GIVEN, Parameter
from zenpy._codegen.annotations import iterable_of, join_options, record_class, subscript
from zenpy._codegen.source import builtin, literal, mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.model.ir import SearchTerm

SEARCH = "zenpy.lib.calls.search"
CUSTOM_SEARCH = "zenpy.lib.custom.searches"
#: The types of records with custom fields, which a search for one of them takes by name.
WITH_CUSTOM = ("ticket", "user", "organization")
_DATE_SUFFIXES = ("after", "before", "from", "until")
_ORDER_SUFFIXES = ("greater_than", "less_than", "from", "until")


def term_parameters(
    terms: Iterable[SearchTerm], kind: str | None, title: str, *, is_count: bool = False
) -> list[Parameter]:
    """The keywords of a search for records of one type, or of any; a count has one signature for all types."""
    named = [one for term in terms if kind is None or kind in term.types for one in _parameters(term)]
    text = _one_or_more(mark(SEARCH, "SearchText"))
    ids = iterable_of(join_options([builtin("int"), builtin("str")]))
    escape = subscript(
        mark("collections.abc", "Mapping"),
        builtin("str"),
        join_options([mark(SEARCH, "SearchValue"), "None"]),
    )
    searched = f"{mark(CUSTOM_SEARCH, 'SearchedFields')} | None"
    custom = (
        [Parameter("custom", searched, False, False, argument_docs.CUSTOM)]
        if is_count or kind in WITH_CUSTOM
        else []
    )
    return [
        *named,
        *custom,
        _parameter("minus", text, argument_docs.MINUS),
        _parameter("ids", ids, argument_docs.SEARCHED_IDS),
        Parameter("terms", escape, False, False, argument_docs.with_title(argument_docs.TERMS, title)),
    ]


def several_types(types: Iterable[str]) -> str:
    """The annotation of several types of records."""
    return iterable_of(type_of_records(types))


def type_of_records(types: Iterable[str]) -> str:
    """The annotation of one type of records."""
    return subscript(mark("typing", "Literal"), *map(literal, types))


def term_docs(terms: Iterable[SearchTerm]) -> list[tuple[str, str, str]]:
    """Each property with the types of records that have it, and its meaning."""
    return [(term.name, ", ".join(term.types), _doc(term)) for term in terms]


def _parameters(term: SearchTerm) -> Iterator[Parameter]:
    one = _one(term)
    yield _parameter(term.name, _one_or_more(one), _doc(term))
    if term.value == "date":
        yield from (_parameter(f"{term.name}_{suffix}", one) for suffix in _DATE_SUFFIXES)
        moments = iterable_of(join_options([builtin("str"), mark("datetime", "date")]))
        yield _parameter(f"{term.name}_between", moments)
    elif term.ordered:
        yield from (_parameter(f"{term.name}_{suffix}", one) for suffix in _ORDER_SUFFIXES)


def _parameter(name: str, annotation: str, doc: str = "") -> Parameter:
    return Parameter(name, annotation, False, False, doc, default=NOT_GIVEN)


def _doc(term: SearchTerm) -> str:
    suffixes = ""
    if term.value == "date":
        suffixes = (
            f"With {', '.join(f'`_{one}`' for one in (*_DATE_SUFFIXES, 'between'))} for a span of time."
        )
    elif term.ordered:
        suffixes = f"With {', '.join(f'`_{one}`' for one in _ORDER_SUFFIXES)} for a part of the order."
    return " ".join(filter(None, (term.doc, suffixes)))


def _one(term: SearchTerm) -> str:
    """What one value of a term is."""
    match term.value:
        case "date":
            return mark(SEARCH, "SearchDate")
        case "boolean":
            return mark(SEARCH, "SearchFlag")
        case "choice":
            return join_options([type_of_records(term.enum), mark("enum", "Enum")])
    return join_options([mark(SEARCH, "SearchText"), *([record_class(term.of)] if term.of else [])])


def _one_or_more(one: str) -> str:
    """One value or several; None finds what has no value."""
    return subscript(mark(SEARCH, "OneOrMore"), one)
