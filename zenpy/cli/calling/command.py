"""`zenpy call` and `zenpy describe`: any call of a client by its name."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from typing import Annotated
from urllib.parse import urlencode

import typer
from typer.core import TyperCommand

from zenpy.cli.calling.arguments import read_arguments
from zenpy.cli.calling.completion import complete_call, complete_words
from zenpy.cli.calling.operations import NamedCall, all_calls, find_call
from zenpy.cli.rows import to_json
from zenpy.cli.session import Options, open_client
from zenpy.client import Zenpy
from zenpy.lib.calls.call import Call
from zenpy.lib.durable_files import open_replacement
from zenpy.lib.http.message import Request
from zenpy.lib.pagination.paginator import FetchPage
from zenpy.lib.pagination.state import choose_paginator
from zenpy.lib.records.base import BaseObject

#: Words that are not options of the command are arguments of the call.
OPEN: dict[str, object] = {"ignore_unknown_options": True, "allow_extra_args": True, "help_option_names": []}


class CallCommand(TyperCommand):
    """The command `call`, which completes the arguments of the call that it was given."""

    def shell_complete(self, ctx: typer.Context, incomplete: str) -> list[object]:  # type: ignore[override]  # typer names no public class of completions
        own = super().shell_complete(ctx, incomplete)
        name = ctx.params.get("name")
        if not incomplete.startswith("-") or not isinstance(name, str):
            return list(own)
        return [*own, *complete_words(name, incomplete)]


def call(
    context: typer.Context,
    name: Annotated[
        str | None, typer.Argument(help="Such as tickets.show.", autocompletion=complete_call)
    ] = None,
    words: Annotated[
        list[str] | None, typer.Argument(help="Values in order, --NAME VALUE, and @FILE for the body.")
    ] = None,
    json: Annotated[
        str | None, typer.Option(help="The body as JSON; @FILE reads a file, @- the standard input.")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Print the request, and do not send it.")
    ] = False,
    first: Annotated[int | None, typer.Option(min=1, help="Of a listing, the first so many.")] = None,
    save: Annotated[Path | None, typer.Option(help="The file for an answer that is not JSON.")] = None,
    show_help: Annotated[bool, typer.Option("-h", "--help", help="Describe the call.")] = False,
) -> None:
    """Make any call of the API by its name: `zenpy call tickets.show 1`.

    `zenpy describe` lists the names; `zenpy call NAME --help` describes one.
    """
    options: Options = context.obj
    if name is None or (show_help and name.startswith("-")):
        print(context.get_help())
        raise typer.Exit(0 if show_help else 2)
    named = find_call(name)
    if show_help:
        print(named.describe())
        return
    arguments = read_arguments(named, words or [], json)
    with open_client(options) as client:
        planned = plan(client, named, arguments)
        if dry_run:
            _print_request(client, planned, lines=options.json)
            return
        result = client._perform_call(named.method, arguments)
        _print_result(result, first, save, lines=options.json)
    if planned.operation.method != "GET":
        print(f"zenpy: {named.name} is done: {planned.request.method} {planned.request.url}", file=sys.stderr)


def describe(
    context: typer.Context,
    name: Annotated[
        str | None, typer.Argument(help="A call, or the beginning of names.", autocompletion=complete_call)
    ] = None,
) -> None:
    """Describe a call, or list those whose names begin so."""
    options: Options = context.obj
    calls = all_calls()
    if name in calls:
        print(calls[name].describe())
    start = "" if name is None else f"{name.rstrip('.')}." if name in calls else name
    below = [one for one in calls.values() if one.name.startswith(start)]
    if not below and name not in calls:
        find_call(name or "")
    if name in calls and below:
        print()
    for one in below:
        if options.json:
            operations = [
                {"id": form.operation.id, "method": form.operation.method, "path": form.operation.path}
                for form in one.forms
            ]
            print(to_json({"name": one.name, "summary": one.summary, "operations": operations}))
        else:
            print(f"{one.name:50} {one.summary}")


def plan(client: Zenpy, named: NamedCall, arguments: dict[str, object]) -> Call:
    """The call that the arguments make; nothing is sent, but custom fields by name are looked up.

    Raises:
        ValueError: they make another operation than the one that was named.
    """
    planned = client._plan(named.method, client._place_names(named.method, arguments))
    if named.form is not None and planned.operation.id != named.form.operation.id:
        needs = named.form.when or "a list" if named.form.many else named.form.when
        raise ValueError(
            f"these arguments make {planned.operation.id}, not {named.name}"
            + (f", which needs {needs.replace(',', ' and ')}" if needs else "")
        )
    return planned


def _print_request(client: Zenpy, planned: Call, *, lines: bool) -> None:
    request = _first_request(client, planned)
    root = client._servers.root_of(request)
    url = request.url if "://" in request.url else f"{root}{request.url}"
    if request.query:
        url += f"?{urlencode(request.query)}"
    body: object = request.json if request.json is not None else request.form or None
    file = request.file[1].name if request.file else getattr(request.content, "name", None)
    if lines:
        print(
            to_json({"method": request.method, "url": url, "body": body, **({"file": file} if file else {})})
        )
        return
    print(f"{request.method} {url}")
    if body is not None:
        print(to_json(body, indent=2))
    if file is not None or request.content is not None:
        print(f"(and the content of {file or 'the file'})")


def _first_request(client: Zenpy, planned: Call) -> Request:
    """The request that goes out first: of a listing, the one for its first page."""
    if not planned.operation.is_listing:
        return planned.request
    root = client._servers.root_of(planned.request)
    effect = choose_paginator(planned, root, client._governor.unix_time).next_effect()
    return effect.request if isinstance(effect, FetchPage) else planned.request


def _print_result(result: object, first: int | None, save: Path | None, *, lines: bool) -> None:
    if isinstance(result, bytes):
        _write_content(result, save)
    elif result is None:
        return
    elif isinstance(result, Iterable) and not isinstance(result, BaseObject | str | dict):
        for one in islice(result, first):
            print(to_json(one))
    else:
        print(to_json(result, indent=None if lines else 2))


def _write_content(content: bytes, save: Path | None) -> None:
    if save is not None:
        with open_replacement(save) as file:
            file.write(content)
    elif sys.stdout.isatty():
        raise ValueError("the answer is not text; --save FILE writes it into a file")
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
