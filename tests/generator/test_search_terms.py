"""The table of search terms: judged, and spelt out in the overloads of a search."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.support.generator.sample import copy_with_change, diagnostics_in
from tests.support.generator.small import files

STUB = "stubs/zenpy/lib/api/search.pyi"


def test_search_terms_are_judged(tmp_path: Path) -> None:
    for old, new in (
        ("[ticket, user]", "[tikcet, user]"),
        ("value: choice", "value: chioce"),
        ("of: User", "of: Usr"),
        ('value: text, doc: "What', 'value: id, doc: "What'),
    ):
        spec = copy_with_change(tmp_path, old, new, "search_terms.yaml")
    assert diagnostics_in(spec) == [
        'search_terms.yaml:1:1: unknown type of records "tikcet"; did you mean "ticket"?',
        'search_terms.yaml:2:1: search term "priority": "enum" goes with the value choice, and only with it',
        'search_terms.yaml:2:1: unknown kind of value "chioce"; did you mean "choice"?',
        'search_terms.yaml:3:1: unknown object "Usr"; did you mean "User"?',
        'search_terms.yaml:4:1: search term "role": "of" goes with the value id, and only with it',
    ]
    (spec / "search_terms.yaml").write_text("created: {types: [ticket]}\n")
    assert diagnostics_in(spec) == ['search_terms.yaml:1:1: search term "created" needs value and doc']
    (spec / "search_terms.yaml").write_text("- created\n")
    assert "search terms must be a table" in diagnostics_in(spec)[0]


def test_the_overloads_of_a_search_have_the_terms_of_their_type() -> None:
    ways = [
        one
        for node in ast.parse(files()[STUB]).body
        if isinstance(node, ast.ClassDef) and node.name == "SearchApi"
        for one in node.body
        if isinstance(one, ast.FunctionDef)
    ]
    terms = {}
    for way in ways:
        kinds = {one.arg: ast.unparse(one.annotation or ast.Constant(None)) for one in way.args.kwonlyargs}
        terms[kinds["type"]] = kinds
    several = "Iterable[Literal['ticket', 'user']]"
    assert set(terms) == {"None", several, "Literal['ticket']", "Literal['user']"}
    of_ticket, of_user = terms["Literal['ticket']"], terms["Literal['user']"]
    assert of_ticket["created_from"] == of_user["created_from"] == "SearchDate"
    assert of_ticket["priority_from"] == "Literal['low', 'high'] | Enum"
    assert of_ticket["assignee"] == "OneOrMore[SearchText | User]"
    assert "priority" not in of_user
    assert "role" not in of_ticket
    assert {"priority", "role", "terms", "minus"} <= set(terms["None"])
