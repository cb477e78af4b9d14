"""What an editor shows of an account whose types are in the project: the names of its fields, and what the account says of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.ide.editor import Editor
from tests.ide.picture import PICTURE, Scene, draw
from tests.support.account import TICKET_FIELDS
from tests.typing.environment import ENVIRONMENT
from zenpy.account_types import write_types
from zenpy.lib.account.definitions import AccountDefinitions
from zenpy.lib.account.file import NAME, write_account
from zenpy.lib.account.parse import parse_account

START = """\
import zenpy_account
from zenpy import Zenpy
from zenpy.lib.api_objects import Ticket

client = Zenpy(subdomain="acme", anonymous=True)
ticket = client.tickets(id=1)
"""
COMPLETIONS: dict[str, set[str]] = {
    "ticket.custom.|": {"order_number", "severity", "products", "bought_by", "due", "related", "to_dict"},
    "ticket.custom.related.|": {"bought_by", "order"},
    'ticket.custom.severity = "|"': {"low", "high"},
    'Ticket(custom={"|"})': {"order_number", "severity"},
    "client.objects.|": {"order"},
    'client.objects.order.show("x").custom.|': {"total"},
    "zenpy_account.forms.|": {"refund"},
}
HOVERS: dict[str, tuple[str, ...]] = {
    "ticket.custom.order_num|ber": (
        "int | None",
        "Order number",
        "As it stands on the bill",
        "Kind integer, id 1",
    ),
    "ticket.custom.sever|ity": (
        "Severity",
        "How many people cannot work",
        "low: Low",
        "high: High",
        "Kind dropdown, id 2",
    ),
    "client.objects.ord|er": ("ObjectRecords[Order]", "The records of Order"),
    "zenpy_account.forms.ref|und": ("7", "Refund"),
}
#: Parts of the error that is marked in the last line.
ERRORS: dict[str, tuple[str, ...]] = {
    'ticket.custom.severity = "sev9"': ("sev9", "low", "high"),
    "ticket.custom.gone": ('"gone"', "TicketFields"),
    'Ticket(custom={"severity": "sev9"})': ("TicketValues",),
}


def _account() -> AccountDefinitions:
    total = {"id": 20, "key": "total", "title": "Total", "type": "decimal"}
    return parse_account(
        ticket_fields=[{**one, "id": number} for number, one in enumerate(TICKET_FIELDS, 1)],
        custom_objects=[({"key": "order", "title": "Order"}, [total])],
        ticket_forms=[{"id": 7, "name": "Refund"}],
    )


def write_project(folder: Path) -> None:
    """Write the types of an account as a pull does."""
    write_account(_account(), folder / NAME)
    write_types(folder / NAME)


def scenes(editor: Editor) -> Iterator[Scene]:
    """What the picture of the guide shows: completion, hover, and an error."""
    offered = editor.completions(f"{START}ticket.custom.|")
    names = [one.name for one in _account().ticket_fields if one.name in offered]
    yield Scene("ticket.custom.", "", names, "Completion: the names of the fields")
    hover = editor.hover(f"{START}ticket.custom.sever|ity")
    yield Scene("ticket.custom.", "severity", hover.splitlines(), "Hover: what the account says of a field")
    line = f'{START}ticket.custom.severity = "sev9"'
    error = editor.errors(line)[START.count("\n") + 1]
    yield Scene(
        "ticket.custom.severity = ",
        '"sev9"',
        error.splitlines(),
        "Error: a value that the field does not take",
        wrong=True,
    )


def questions() -> int:
    """How many there are."""
    return len(COMPLETIONS) + len(HOVERS) + len(ERRORS)


def problems(folder: Path) -> Iterator[str]:
    """What an editor does not show as it must.

    Args:
        folder: an empty one.
    """
    write_project(folder)
    with Editor(ENVIRONMENT, folder) as editor:
        for text, wanted in COMPLETIONS.items():
            offered = {label.strip('"') for label in editor.completions(START + text)}
            yield from (f"{text!r} does not offer {name}" for name in sorted(wanted - offered))
        for text, parts in HOVERS.items():
            shown = editor.hover(START + text)
            yield from (
                f"the hover of {text!r} lacks {part!r}: {shown}" for part in parts if part not in shown
            )
        for text, parts in ERRORS.items():
            marked = editor.errors(START + text)
            said = marked.pop(START.count("\n") + 1, "")
            yield from (f"the error of {text!r} lacks {part!r}: {said}" for part in parts if part not in said)
            yield from (f"{text!r} marks line {line} as well: {said}" for line, said in marked.items())
        if PICTURE.read_text(encoding="utf-8") != draw(*scenes(editor)):
            yield "the picture of the guide shows something else: run python -m tests.ide.picture"
