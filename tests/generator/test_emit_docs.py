"""The reference."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from tests.support.generator.small import files

TICKETS = "docs/reference/resources/tickets.md"


def test_a_call_is_shown_in_all_its_forms() -> None:
    page = files()[TICKETS]
    assert "client.tickets(id=…)  # -> Ticket" in page
    assert "client.tickets.merge(target, source)  # -> JobStatus" in page
    assert "- `POST /api/v2/tickets/{ticket_id}/merge`" in page


def test_facts_of_an_operation_are_listed() -> None:
    page = files()[TICKETS]
    assert "- pages: cursor, offset (`page_size`, `per_page`, `page`)" in page
    assert "- can include: `users`, `comment_count`" in page
    assert "- allowed for: agents" in page
    assert "- takes at most 100 records" in page


def test_arguments_are_in_a_table() -> None:
    assert (
        "| `source` | `Iterable[int \\| Ticket]` | Takes Ticket records or their ids. Required. |"
        in files()[TICKETS]
    )


def test_an_argument_that_only_one_form_needs_is_not_called_required() -> None:
    page = files()[TICKETS]
    assert "| `id` | `int \\| Ticket` | Whose ticket it is. Takes a Ticket or its id. |" in page
    assert "client.tickets.create([…])  # -> JobStatus" in page
    assert "| `api_objects` | `Ticket \\| TicketDict \\| Iterable[Ticket \\| TicketDict]` |" in page


def test_records_have_a_table_of_their_fields() -> None:
    page = files()["docs/reference/objects/tickets.md"]
    cost = "It costs a call if it is not at hand."
    relation = f"The User behind `assignee_id`. {cost}"
    assert f"| `assignee` | `User \\| None` | `User \\| int \\| None` | {relation} |" in page
    assert '| `TicketStatus` | `Literal["new", "off"]` |' in page


def test_doubts_about_fields_are_listed_below_their_table() -> None:
    assert "- note: `comment_count`: It may lag behind." in files()["docs/reference/objects/tickets.md"]


def test_every_row_of_a_table_has_the_same_number_of_cells() -> None:
    for path, text in files().items():
        if path.endswith(".md"):
            for block in re.findall(r"(?:^\|.*\n?)+", text, re.MULTILINE):
                cells = {len(re.findall(r"(?<!\\)\|", line)) for line in block.splitlines()}
                assert len(cells) == 1, (path, block)


def test_the_index_leads_to_every_page() -> None:
    index = files()["docs/reference/index.md"]
    linked = {str(PurePosixPath("docs/reference") / target) for target in re.findall(r"\]\(([^)]+)\)", index)}
    pages = {path for path in files() if path.startswith("docs/reference/") and path.endswith(".md")}
    assert linked == pages - {"docs/reference/index.md"}


def test_no_mark_is_left_over() -> None:
    assert not [path for path, text in files().items() if "⟦" in text]
