"""The commands, put together: each module beside this one has some of them."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from zenpy._version import VERSION
from zenpy.cli import accounts, doctor, login, types
from zenpy.cli.calling import command, request
from zenpy.cli.exits import UsageError, run_safely
from zenpy.cli.export import export
from zenpy.cli.search import search
from zenpy.cli.session import MEMORY, Options
from zenpy.lib.auth.profiles import list_profiles

app: typer.Typer = typer.Typer(
    name="zenpy",
    help="Zendesk on the command line.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("login")(login.log_in)
app.command("logout")(login.log_out)
app.command("profiles")(accounts.list_all)
app.command("whoami")(accounts.show_user)
app.command("doctor")(doctor.examine)
app.add_typer(types.app, name="types")
app.command("export")(export)
app.command("search")(search)
app.command("call", cls=command.CallCommand, context_settings=command.OPEN)(command.call)
app.command("describe")(command.describe)
app.command("request")(request.request)
_OTHERS = {"allow_extra_args": True, "ignore_unknown_options": True}


@app.command("sandbox", context_settings=_OTHERS, add_help_option=False)
def _serve_sandbox(context: typer.Context) -> None:
    """Serve a Zendesk that lives in memory."""
    from zenpy.sandbox.command.main import main as serve

    _refuse_shared_options(context)
    raise typer.Exit(serve(context.args))


@app.command("migrate", context_settings=_OTHERS, add_help_option=False)
def _migrate(context: typer.Context) -> None:
    """List the lines of programs for zenpy 2 that need a look."""
    from zenpy.migrate.__main__ import main as migrate

    _refuse_shared_options(context)
    raise typer.Exit(migrate(context.args, context.command_path))


def _refuse_shared_options(context: typer.Context) -> None:
    """Raise for an option of all other commands that is given to one that has nothing to do with an account."""
    above = context.parent
    sources = {} if above is None else {name: above.get_parameter_source(name) for name in above.params}
    given = [f"--{name}" for name, source in sources.items() if source and source.name == "COMMANDLINE"]
    if given and not {"-h", "--help"} & {*context.args}:
        raise UsageError(
            f"`{context.command_path}` does not take {' or '.join(given)}; "
            f"`{context.command_path} --help` shows what it takes."
        )


#: The options that stand before the command; they may stand after it, too.
_FLAGS = ("--json", "--debug")
_VALUES = ("--profile", "--sandbox")
#: An address without its scheme, such as localhost:8000.
_AUTHORITY = re.compile(r"[\w.-]+:\d+")
#: How a body begins behind `--json`.
_BODY = ("{", "[", "@")


def complete_profile(begun: str) -> list[str]:
    """The profiles whose names begin so, for shells."""
    return [profile.name for profile in list_profiles() if profile.name.startswith(begun)]


def _print_version(wanted: bool) -> None:
    if wanted:
        print(VERSION)
        raise typer.Exit


@app.callback()
def _options(
    context: typer.Context,
    profile: Annotated[
        str | None,
        typer.Option(
            envvar="ZENPY_PROFILE",
            help="A profile that `zenpy login` has made.",
            autocompletion=complete_profile,
        ),
    ] = None,
    sandbox: Annotated[
        str | None,
        typer.Option(
            metavar="[URL]",
            help="Use a Zendesk in memory instead of an account, or a sandbox that is served at URL.",
        ),
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print lines of JSON.")] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show where an error comes from.")] = False,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    context.obj = Options(profile, sandbox, json, debug)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that the arguments name, and return its exit code."""
    given = move_options(list(sys.argv[1:] if arguments is None else arguments))
    return run_safely(lambda: _run(given), debug="--debug" in given)


def _run(arguments: list[str]) -> None:
    if "_ZENPY_COMPLETE" in os.environ:  # a shell asks what may come next
        app(arguments, prog_name="zenpy")
    # Not by calling `app`: it would end the process itself, and make a closed pipe an error.
    command = typer.main.get_command(app)
    with command.make_context("zenpy", arguments) as context:
        command.invoke(context)


def move_options(arguments: Sequence[str]) -> list[str]:
    """The arguments with the options of all commands at the front, and with a value for each `--sandbox`.

    What follows `--` stays where it is, and so does a `--json` with a body behind it.
    """
    front: list[str] = []
    others: list[str] = []
    left = list(arguments)
    while left:
        word = left.pop(0)
        if word == "--":
            return [*front, *others, word, *left]
        if word == "--json" and left and left[0].startswith(_BODY):  # the body of a call, and not the flag
            others += [word, left.pop(0)]
        elif word in _FLAGS or word.startswith(tuple(f"{name}=" for name in _VALUES)):
            front.append(word)
        elif word == "--sandbox":
            given = left and (left[0] == MEMORY or "://" in left[0] or _AUTHORITY.fullmatch(left[0]))
            front += [word, left.pop(0) if given else MEMORY]
        elif word == "--profile":
            front += [word, *left[:1]]
            del left[:1]
        else:
            others.append(word)
    return [*front, *others]
