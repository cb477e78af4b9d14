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
#: What is typed before the cursor.
TYPED = "re"


def picture(editor: Editor) -> str:
    """The picture, as it has to be."""
    return draw(*_scenes(editor), title=TITLE)


def _scenes(editor: Editor) -> Iterator[Scene]:
    offered = editor.completions(f"{START}ticket.{TYPED}|")
    names = sorted(name for name in offered if name.startswith(TYPED))
    yield Scene(f"ticket.{TYPED}", "", names, "Completion: every field and every relation")
    hover = editor.hover(f"{START}ticket.assig|nee")
    yield Scene("ticket.", "assignee", hover.splitlines(), "Hover: what it is, and whether it may be missing")
    values = [name.strip('"') for name in editor.completions(f'{START}ticket.status = "|"')]
    yield Scene('ticket.status = "', "", [", ".join(values)], "Completion: the values that Zendesk takes")
    error = editor.errors(f"{START}ticket.statsu")[START.count("\n") + 1]
    yield Scene("ticket.", "statsu", error.splitlines(), "Error, before the program runs", wrong=True)
