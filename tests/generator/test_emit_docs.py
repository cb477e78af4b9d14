"""The reference."""

from __future__ import annotations

import posixpath
import re

from tests.support.generator.small import files

TICKETS = "docs/reference/resources/tickets.md"


def test_a_call_is_shown_in_all_its_forms() -> None:
    page = files()[TICKETS]
    assert re.search(r"client\.tickets\(id=\.\.\.\) +# Ticket\n", page)
    assert "client.tickets.merge(target, source, *, target_comment=...) -> JobStatus" in page
    assert "- Request: `POST /api/v2/tickets/{ticket_id}/merge`, operation `tickets.merge`" in page


def test_a_long_signature_is_broken_over_lines() -> None:
    block = files()[TICKETS].partition("## tickets()")[2].partition("```python\n")[2]
    assert block.startswith("client.tickets(\n    *,\n")


def test_facts_of_an_operation_are_listed() -> None:
    page = files()[TICKETS]
    assert "- [Paging](../arguments.md#paging): cursor and offset, 100 records a page" in page
    assert (
        "- [Sideloads](../arguments.md#sideloads): [`users`](../objects/users.md#user) and `comment_count`"
        in page
    )
    assert "- Allowed for agents" in page
    assert "- Takes at most 100 records" in page
    assert (
        "- Raises [`RecordNotFoundException`](../exceptions.md#recordnotfoundexception) (there is no such record)"
        in page
    )


def test_arguments_are_listed_with_links_to_their_records() -> None:
    source = "- `source` ([`Iterable[int | Ticket]`](../objects/tickets.md#ticket), required): Takes Ticket records or their ids."
    assert source in files()[TICKETS]


def test_arguments_that_many_calls_share_are_explained_once() -> None:
    page = files()[TICKETS]
    assert "- `page_size`" not in page
    assert (
        "It also takes [`include`](../arguments.md#sideloads), [`page_size`](../arguments.md#paging)" in page
    )
    assert "- `page_size`" in files()["docs/reference/arguments.md"]


def test_an_argument_that_only_one_form_needs_is_not_called_required() -> None:
    page = files()[TICKETS]
    assert "- `id` (`int` or [`Ticket`](../objects/tickets.md#ticket)): Whose ticket it is." in page
    assert "- `api_objects` ([`Ticket`](../objects/tickets.md#ticket) or [`TicketDict`]" in page


def test_records_have_a_list_of_their_attributes() -> None:
    page = files()["docs/reference/objects/tickets.md"]
    user = "[`User`](users.md#user)"
    cost = "It costs a call if it is not at hand."
    assert (
        f"- `assignee` ({user} or `None`; takes {user} or `int` or `None`): The User behind `assignee_id`. {cost}"
        in page
    )
    assert '- `TicketStatus`: `Literal["new", "off"]`' in page


def test_a_record_leads_to_what_has_to_do_with_it() -> None:
    page = files()["docs/reference/objects/tickets.md"]
    assert "[`tickets()`](../resources/tickets.md#tickets)" in page
    assert "- Written by [`tickets.create()`](../resources/tickets.md#ticketscreate)" in page
    user = files()["docs/reference/objects/users.md"]
    assert "- Referred to by [`Ticket`](tickets.md#ticket) (`assignee`)" in user


def test_doubts_about_fields_are_listed_below_the_attributes() -> None:
    assert "- `comment_count`: It may lag behind." in files()["docs/reference/objects/tickets.md"]


def test_every_row_of_a_table_has_the_same_number_of_cells() -> None:
    for path, text in files().items():
        if path.endswith(".md"):
            for block in re.findall(r"(?:^\|.*\n?)+", text, re.MULTILINE):
                cells = {len(re.findall(r"(?<!\\)\|", line)) for line in block.splitlines()}
                assert len(cells) == 1, (path, block)


def test_every_page_is_reached_from_the_index() -> None:
    pages = {path: text for path, text in files().items() if path.startswith("docs/reference/")}
    reached: set[str] = set()
    waiting = ["docs/reference/index.md"]
    while waiting:
        path = waiting.pop()
        if path not in reached and path in pages:
            reached.add(path)
            targets = re.findall(r"\]\(([^)#]+)[^)]*\)", pages[path])
            waiting += [
                posixpath.normpath(posixpath.join(posixpath.dirname(path), target)) for target in targets
            ]
    assert reached == set(pages)


def test_no_mark_is_left_over() -> None:
    assert not [path for path, text in files().items() if "⟦" in text]
