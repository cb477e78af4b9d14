"""The commands, put together: each module beside this one has some of them."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Annotated

import typer
from typer.core import TyperGroup

from zenpy._version import VERSION
from zenpy.cli import types
from zenpy.cli.calling import command, request
from zenpy.cli.exits import run_safely
from zenpy.cli.exporting.command import export
from zenpy.cli.rows import quiet_pipe
from zenpy.cli.search import search
from zenpy.cli.session import Options


class Commands(TyperGroup):
    """The commands, which end without a word when the reader of their output has gone."""

    def invoke(self, ctx: typer.Context) -> object:  # type: ignore[override]  # a context of typer is one of its base
        with quiet_pipe():
            return super().invoke(ctx)


app = typer.Typer(
    name="zenpy",
    cls=Commands,
    help="Zendesk on the command line.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.add_typer(types.app, name="types")
app.command("export")(export)
app.command("search")(search)
app.command("call", cls=command.CallCommand, context_settings=command.OPEN)(command.call)
app.command("describe")(command.describe)
app.command("request")(request.request)


def _print_version(wanted: bool) -> None:
    if wanted:
        print(VERSION)
        raise typer.Exit


@app.callback()
def _options(
    context: typer.Context,
    profile: Annotated[str | None, typer.Option(help="A profile that `zenpy login` has made.")] = None,
    sandbox: Annotated[
        str | None, typer.Option(help="`memory` for a Zendesk in memory, or the address of a served sandbox.")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print lines of JSON.")] = False,
    debug: Annotated[bool, typer.Option(help="Show where an error comes from.")] = False,
    version: Annotated[
        bool, typer.Option(help="Print the version.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    context.obj = Options(profile, sandbox, json, debug)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that the arguments name, and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    return run_safely(lambda: app(given, prog_name="zenpy"), debug="--debug" in given)
