"""A slip in the YAML itself is one message, at the line of the slip and not where the parser stops, and says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.spec.load import load_spec
from tests.support.generator.sample import SPEC, TICKETS, diagnostics_in
from tests.support.generator.slips import Slip

if TYPE_CHECKING:
    from pathlib import Path

COUNT = "    doc: How many there are.\n"
SHOW = "    doc: One ticket.\n"
MISALIGNED = "is not that of the lines around it; align the key with its neighbours"
IN_QUOTES = "put the text in quotes"

SLIPS = {
    "tab": Slip(SHOW, "\tdoc: One ticket.\n", "there is a tab; indent with spaces"),
    "tab after spaces": Slip(SHOW, "  \tdoc: One ticket.\n", "there is a tab; indent with spaces"),
    "no colon": Slip(SHOW, "    doc One ticket.\n", 'a colon is missing after "doc"'),
    "no colon in the first key": Slip(
        "    get: /api/v2/tickets/count\n",
        "    get /api/v2/tickets/count\n",
        'a colon is missing after "get"',
    ),
    "no colon in the last key": Slip(
        "    returns: {count: true}\n", "    returns {count: true}\n", 'a colon is missing after "returns"'
    ),
    "no colon before a table": Slip(
        "    query:\n      ids", "    query\n      ids", 'a colon is missing after "query"', at="    query\n"
    ),
    "no colon after a name": Slip("  count:\n", "  count\n", 'a colon is missing after "count"'),
    "no colon after a section": Slip(
        "operations:\n", "operations\n", 'a colon is missing after "operations"'
    ),
    "no space after a colon": Slip(SHOW, "    doc:One ticket.\n", 'a space is missing after "doc:"'),
    "no space in a flow": Slip(
        "{one: Ticket, key: ticket}", "{one:Ticket, key: ticket}", 'a space is missing after "one:"'
    ),
    "indented too much": Slip(SHOW, "      doc: One ticket.\n", MISALIGNED),
    "first key indented too much": Slip(
        "    get: /api/v2/tickets/count\n", "      get: /api/v2/tickets/count\n", MISALIGNED
    ),
    "indented one less": Slip(SHOW, "   doc: One ticket.\n", MISALIGNED),
    "indented like the names": Slip(
        "    returns: {count: true}\n",
        "  returns: {count: true}\n",
        '"returns" stands among the operations: indent it',
    ),
    "indented like the names, before a table": Slip(
        "    doc: Some tickets.\n", "  doc: Some tickets.\n", MISALIGNED
    ),
    "not indented": Slip("    doc: The tags.\n", "doc: The tags.\n", MISALIGNED),
    "last key not indented": Slip(
        "    returns: {values: string, key: tags, list: true}\n",
        "returns: {values: string, key: tags, list: true}\n",
        'unknown key in a spec file "returns"',
    ),
    "first key indented like the names": Slip(
        "    get: /api/v2/tickets/count\n", "  get: /api/v2/tickets/count\n", MISALIGNED
    ),
    "description not indented": Slip(
        "    doc: The tags.\n    returns: {values: string, key: tags, list: true}\n",
        "    returns: {values: string, key: tags, list: true}\ndoc: The tags.\n",
        '"doc" is given twice, first in line 2',
        at="doc: The tags.",
    ),
    "field indented like objects": Slip(
        "      channel: {type: string}\n",
        "  channel: {type: string, null: true}\n",
        '"channel" is a field, and stands among the objects',
    ),
    "field indented like objects, among others": Slip(
        "      via: {type: Via, null: true}\n", "  via: {type: Via, null: true}\n", MISALIGNED
    ),
    "field indented like the keys of an object": Slip(
        '      tags: {type: "list[string]"}\n      extra',
        '    tags: {type: "list[string]"}\n      extra',
        MISALIGNED,
    ),
    "unquoted colon": Slip(SHOW, "    doc: One: a ticket.\n", f"has to be quoted: {IN_QUOTES}"),
    "unquoted colon in a flow": Slip(
        "doc: Number of comments.",
        "doc: Number: of comments.",
        "texts with any of : , [ ] { } are written in quotes",
        at="Number: of",
    ),
    "unquoted comma in a flow": Slip(
        "doc: Names the ticket.}",
        "doc: Names it, always.}",
        'unknown key in a field "always."',
        at="Names it, always",
    ),
    "unquoted list type": Slip(
        'tags: {type: "list[string]"}', "tags: {type: list[string]}", "are written in quotes"
    ),
    "comma left out": Slip(
        "{one: Ticket, key: ticket}", "{one: Ticket key: ticket}", "a comma or a quote is missing"
    ),
    "bracket not closed": Slip("    roles: [agents]\n", "    roles: [agents\n", 'this "[" is not closed'),
    "bracket not opened": Slip("    roles: [agents]\n", "    roles: agents]\n", '"roles" must be a list'),
    "brace not closed": Slip(
        "    returns: {count: true}\n", "    returns: {count: true\n", 'this "{" is not closed'
    ),
    "brace closed twice": Slip(
        "    returns: {count: true}\n", "    returns: {count: true}}\n", 'this "}" closes nothing: delete it'
    ),
    "quote not closed": Slip(SHOW, '    doc: "One ticket.\n', "this quote is not closed"),
    "quote not closed, closed by a later one": Slip(
        COUNT, '    doc: "How many there are.\n', "this quote is not closed"
    ),
    "quotes in quotes": Slip(SHOW, '    doc: "One "good" ticket."\n', "put the whole text in other quotes"),
    "apostrophe in quotes": Slip(
        SHOW, "    doc: 'One agent's ticket.'\n", "put the whole text in other quotes"
    ),
    "backslash": Slip(SHOW, '    doc: "One \\d ticket."\n', 'begins a special character: write "\\\\"'),
    "at sign": Slip(SHOW, "    doc: @mentions.\n", f'cannot begin with "@": {IN_QUOTES}'),
    "back tick": Slip(SHOW, "    doc: `id` of it.\n", f'cannot begin with "`": {IN_QUOTES}'),
    "star": Slip(SHOW, "    doc: *the* ticket.\n", f'cannot begin with "*": {IN_QUOTES}'),
    "ampersand": Slip(SHOW, "    doc: &one ticket.\n", IN_QUOTES),
    "exclamation mark": Slip(SHOW, "    doc: !one ticket.\n", IN_QUOTES),
    "number sign": Slip(
        SHOW, "    doc: Ticket number #5.\n", f"is a comment, and no part of the text: {IN_QUOTES}"
    ),
    "brace before a text": Slip(SHOW, "    doc: {id} of it.\n", "put the whole text in other quotes"),
    "dash": Slip(SHOW, "    - doc: One ticket.\n", "is out of place here"),
    "text below a bar not indented": Slip(
        SHOW, "    doc: |\n    One ticket.\n", "is indented deeper than its key", at="    One ticket."
    ),
    "two documents": Slip("objects:\n", "---\nobjects:\n", 'remove the line "---"'),
    "control character": Slip(
        SHOW, "    doc: One \x01ticket.\n", "the character U+0001 is not allowed; delete it"
    ),
    "space that does not break": Slip(SHOW, "    \u00a0doc: One ticket.\n", 'did you mean "doc"?'),
    "wide colon": Slip(SHOW, "    doc\uff1a One ticket.\n", "a colon is missing"),
    "key given twice": Slip(
        SHOW,
        "    doc: One ticket.\n    doc: A ticket.\n",
        '"doc" is given twice, first in line',
        at="    doc: A ticket.",
    ),
    "operation given twice": Slip(
        "  count:\n",
        "  show:\n",
        '"show" is given twice, first in line 17',
        at="  show:\n    get: /api/v2/tickets/count",
    ),
    "list for a table": Slip(
        "      ids: {type: string, style: comma}\n      external_ids: {type: string, style: comma}\n",
        "      - ids: {type: string}\n",
        '"query" must be a table of names',
        at="    query:\n      - ids",
    ),
    "table for a list": Slip(
        "    roles: [agents]\n", "    roles: {agents: true}\n", '"roles" must be a list'
    ),
    "text for a table": Slip(
        "    returns: {count: true}\n",
        "    returns: count\n",
        '"returns" must be a table of keys and values, not "count"',
    ),
    "yes for true": Slip(
        "null: true}", "null: yes}", '"null" must be true or false, not "yes"', at="null: yes"
    ),
    "on for true": Slip(
        "    idempotent: true\n", "    idempotent: on\n", '"idempotent" must be true or false, not "on"'
    ),
    "octal": Slip("limit: 100}", "limit: 0100}", 'not "0100"', at="limit: 0100"),
    "quantity with a sign": Slip(
        "limit: 100}", "limit: -1}", '"limit" must be a whole number above zero', at="limit: -1"
    ),
    "number with a separator": Slip(
        "limit: 100}", "limit: 1_000}", '"limit" must be a whole number', at="limit: 1_000"
    ),
    "number as a name": Slip("  count:\n", "  404:\n", '"404" cannot be a Python name'),
    "date as a number": Slip(
        "    pages: [cursor, offset]\n",
        "    pages: [cursor, offset]\n    page_size: 2026-01-01\n",
        '"page_size" must be a whole number above zero, not "2026-01-01"',
        at="    page_size",
    ),
    "key that is no word": Slip("  count:\n", "  ? [count]\n  :\n", "a key must be a single word"),
}


@pytest.mark.parametrize("slip", SLIPS.values(), ids=SLIPS.keys())
def test_a_slip_in_yaml_is_one_message_at_its_line(tmp_path: Path, slip: Slip) -> None:
    slip.check(tmp_path)


@pytest.mark.parametrize("text", ["", "\n\n", "# Nothing yet.\n"])
def test_an_empty_file_is_one_message(tmp_path: Path, text: str) -> None:
    spec = Slip("resource", "resource", "").make(tmp_path)
    (spec / TICKETS).write_text(text)
    assert diagnostics_in(spec) == [f"{TICKETS}:1:1: the file is empty: fill it, or remove it"]


def test_another_encoding_is_one_message_at_the_line_of_its_first_letter(tmp_path: Path) -> None:
    spec = Slip("resource", "resource", "").make(tmp_path)
    text = (spec / TICKETS).read_text().replace("How many there are.", "Combien il y en a, dès le début.")
    (spec / TICKETS).write_bytes(text.encode("latin-1"))
    line = text[: text.index("Combien")].count("\n") + 1
    (found,) = diagnostics_in(spec)
    assert found.startswith(f"{TICKETS}:{line}:")
    assert "this is not UTF-8" in found


@pytest.mark.parametrize(
    "encode", [lambda text: text.replace("\n", "\r\n").encode(), lambda text: text.encode("utf-8-sig")]
)
def test_line_ends_of_windows_and_a_byte_order_mark_change_nothing(tmp_path: Path, encode: object) -> None:
    spec = Slip("resource", "resource", "").make(tmp_path)
    assert callable(encode)
    for path in spec.rglob("*.yaml"):
        path.write_bytes(encode(path.read_text()))
    found, diagnostics = load_spec(spec)
    expected, _ = load_spec(SPEC)
    assert diagnostics == []
    assert [one.doc for one in found.operations] == [one.doc for one in expected.operations]


def test_a_message_has_no_consequences_in_other_files(tmp_path: Path) -> None:
    (found,) = diagnostics_in(Slip("  User:\n", "  User\n", "", "support/users.yaml").make(tmp_path))
    assert found.endswith('a colon is missing after "User"')


def test_what_other_files_say_of_an_unreadable_one_is_no_mistake(tmp_path: Path) -> None:
    spec = Slip("  count:\n", "  count\n", "").make(tmp_path)
    (spec / "accepted.yaml").write_text(
        "Zendesk:\n  - {kind: answer-extra, at: [GET /api/v2/tickets/count answer.links.next], why: It is there.}\n"
        "  - {kind: field-extra, at: [Ticket.id], why: It is there.}\n"
    )
    (found,) = diagnostics_in(spec)
    assert found.startswith(f"{TICKETS}:62:")
