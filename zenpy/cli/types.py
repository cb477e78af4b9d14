"""`zenpy types`: types for the fields and objects of an account."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from zenpy.account_types import Difference, check, compare, pull
from zenpy.account_types.install import install_types, is_outdated
from zenpy.cli.exits import Exit, UsageError
from zenpy.cli.session import Options, open_client
from zenpy.lib.account.file import NAME, read_account

app: typer.Typer = typer.Typer(
    help="Types for the custom fields and objects of an account.", no_args_is_help=True, rich_markup_mode=None
)
File = Annotated[Path, typer.Option("--file", help="The file with the definitions.")]


@app.command("pull")
def pull_types(
    context: typer.Context,
    file: File = Path(NAME),
    module: Annotated[
        str, typer.Option(help="The name of the module; one for each account.")
    ] = "zenpy_account",
    install: Annotated[
        bool, typer.Option("--install", help="Install the types as well, for checkers like pyrefly.")
    ] = False,
) -> None:
    """Read the account's definitions into a file, and write the types beside it."""
    options: Options = context.obj
    if not file.parent.is_dir():
        raise UsageError(f"there is no folder {file.parent}: make it first")
    with open_client(options) as client:
        pulled = pull(client, file, module=module)
    _print(pulled.differences, options)
    for area, reason in pulled.refused.items():
        typer.echo(f"{area}: the account does not show them: {reason}", err=True)
    for written in pulled.files:
        typer.echo(f"wrote {written}", err=True)
    if install:
        typer.echo(f"installed {install_types(file.with_name(f'{module}.py'))}", err=True)
    elif is_outdated(file.with_name(f"{module}.py")):
        typer.echo("the types that are installed are older, and checkers take those: add --install", err=True)


@app.command("check")
def check_types(context: typer.Context, file: File = Path(NAME)) -> None:
    """Compare the account with the file; exit with 1 if they differ."""
    options: Options = context.obj
    with open_client(options) as client:
        differences = check(client, file)
    _print(differences, options)
    if differences:
        typer.echo(f"{len(differences)} differences: `zenpy types pull` takes them over", err=True)
        raise typer.Exit(Exit.NEGATIVE)


@app.command("diff")
def diff_types(context: typer.Context, before: Path, after: Path) -> None:
    """Compare two files of definitions; exit with 1 if they differ."""
    differences = compare(read_account(before), read_account(after))
    _print(differences, context.obj)
    if differences:
        raise typer.Exit(Exit.NEGATIVE)


def _print(differences: list[Difference], options: Options) -> None:
    for one in differences:
        row = {"change": one.change, "what": one.what, "detail": one.detail}
        typer.echo(json.dumps(row, ensure_ascii=False) if options.json else str(one))
