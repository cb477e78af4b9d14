"""The pages of the reference about the library, against the library itself."""

from __future__ import annotations

from typing import get_args

import typer
from typer.core import TyperGroup, TyperOption

from generator.emit.reference.handwritten.tasks import TASKS
from tests.support.paths import ROOT
from zenpy.cli.app import app
from zenpy.lib import exception
from zenpy.lib.client.constructor_arguments import Arguments
from zenpy.webhooks.names import EventType

REFERENCE = ROOT / "docs" / "reference"


def page(name: str) -> str:
    """The text of a page."""
    return (REFERENCE / name).read_text(encoding="utf-8")


def entry(name: str, title: str) -> str:
    """The part of a page below a heading."""
    return page(name).partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def commands(group: TyperGroup, above: str = "") -> dict[str, list[TyperOption]]:
    """The commands below a group by their words, with their options."""
    found: dict[str, list[TyperOption]] = {}
    for name, command in group.commands.items():
        if isinstance(command, TyperGroup):
            found |= commands(command, f"{above}{name} ")
        else:
            found[above + name] = [one for one in command.params if isinstance(one, TyperOption)]
    return found


def test_every_command_is_described_with_all_its_options() -> None:
    root = typer.main.get_command(app)
    assert isinstance(root, TyperGroup)
    described = {
        line[len("## zenpy ") :] for line in page("command-line.md").splitlines() if "## zenpy" in line
    }
    assert described == set(commands(root))
    for name, options in commands(root).items():
        text = entry("command-line.md", f"zenpy {name}")
        for option in options:
            assert option.name == "help" or f"`{option.opts[0]}" in text, (name, option.name)
            assert (option.help or "") in text or option.name == "help", (name, option.name)


def test_every_option_of_a_client_is_explained() -> None:
    text = entry("client.md", "Zenpy")
    missing = [name for name in Arguments.__annotations__ if f"`{name}`" not in text]
    assert missing == []
    assert {f"client.{name}(" in page("client.md") for name in ("request", "each", "close")} == {True}


def test_every_error_says_when_it_is_raised() -> None:
    errors = [
        name
        for name, one in vars(exception).items()
        if isinstance(one, type) and issubclass(one, Exception) and one.__module__ == exception.__name__
    ]
    assert len(errors) > 30
    for name in errors:
        doc = getattr(exception, name).__doc__
        assert doc.partition("\n")[0] in entry("exceptions.md", name), name


def test_every_type_of_event_is_named() -> None:
    text = page("webhooks.md")
    types = [value for option in get_args(EventType) for value in get_args(option)]
    assert len(types) > 50
    assert [value for value in types if value not in text] == []


def test_every_common_task_leads_to_its_calls() -> None:
    index = page("index.md")
    for task, calls in TASKS:
        line = next(line for line in index.splitlines() if line.startswith(f"- {task}: "))
        assert all(f"[`{call}`](resources/" in line for call in calls), task


def test_the_index_names_every_resource_under_a_product() -> None:
    resources = page("index.md").partition("\n## Resources\n")[2]
    unnamed = resources.partition("\n### ")[0]
    assert "client." not in unnamed
    assert resources.count("](resources/") == len([*(REFERENCE / "resources").rglob("*.md")])
