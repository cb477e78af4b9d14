"""The picture of the README: what an editor knows of a ticket, without any program being run."""

from __future__ import annotations

from collections.abc import Iterator

from tests.ide.editor import Editor
from tests.ide.picture import IMAGES, Scene, draw

PICTURE = IMAGES / "editor.svg"
TITLE = "Completion, hover and an error for a ticket, as a language server answers"
START = """\
from zenpy import Zenpy

client = Zenpy(subdomain="acme", anonymous=True)
ticket = client.tickets(id=1)
"""
#: What is typed before the cursor, and how many names the picture shows of those that are offered.
TYPED, SHOWN = "assi", 6


def picture(editor: Editor) -> str:
    """The picture, as it has to be."""
    return draw(*_scenes(editor), title=TITLE)


def _scenes(editor: Editor) -> Iterator[Scene]:
    offered = editor.completions(f"{START}ticket.{TYPED}|")
    names = sorted(name for name in offered if name.startswith(TYPED))[:SHOWN]
    yield Scene(f"ticket.{TYPED}", "", names, "Completion: every field and relation")
    hover = editor.hover(f"{START}ticket.assig|nee")
    yield Scene("ticket.", "assignee", hover.splitlines(), "Hover: what it is, and when it may be missing")
    line = f'{START}ticket.status = "close"'
    error = editor.errors(line)[START.count("\n") + 1]
    yield Scene(
        "ticket.status = ",
        '"close"',
        error.splitlines(),
        "Error, before the program runs: what Zendesk would refuse",
        wrong=True,
    )
