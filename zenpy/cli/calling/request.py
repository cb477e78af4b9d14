"""`zenpy request`: a request that is written down, with the credentials and the limits of all calls."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Annotated

import typer

from zenpy.cli.calling.bodies import read_json
from zenpy.cli.rows import to_json
from zenpy.cli.session import Options, open_client
from zenpy.client import Answer


def request(
    context: typer.Context,
    method: Annotated[str, typer.Argument(help="GET, POST, PUT, PATCH, DELETE or HEAD.")],
    path: Annotated[str, typer.Argument(help="Such as /api/v2/tickets/1, or an address of the account.")],
    json: Annotated[
        str | None, typer.Option(help="The body as JSON; @FILE reads a file, @- the standard input.")
    ] = None,
    param: Annotated[
        list[str] | None, typer.Option("--param", "-p", help="NAME=VALUE in the query; more than once.")
    ] = None,
    header: Annotated[list[str] | None, typer.Option("--header", "-H", help="'NAME: VALUE'.")] = None,
    show_headers: Annotated[
        bool, typer.Option("--include", "-i", help="Print status and headers first.")
    ] = False,
) -> None:
    """Send one request. Further pages are not fetched: a line on the error stream tells where the next one is."""
    options: Options = context.obj
    body = None if json is None else read_json(json)
    params = _pairs(param or [], "=", "--param")
    headers = {name: values[-1] for name, values in _pairs(header or [], ":", "--header").items()}
    with open_client(options) as client:
        answer = client.request(method.upper(), path, params=params, json=body, headers=headers)
    if show_headers:
        print(f"HTTP {answer.status}")
        for name, value in answer.headers.items():
            print(f"{name}: {value}")
        print()
    _print_body(answer, lines=options.json)


def _pairs(texts: list[str], mark: str, option: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for text in texts:
        name, is_there, value = text.partition(mark)
        if not is_there or not name.strip():
            raise ValueError(f"{option} takes NAME{mark}VALUE, not {text!r}")
        found.setdefault(name.strip(), []).append(value.strip() if mark == ":" else value)
    return found


def _print_body(answer: Answer, *, lines: bool) -> None:
    if not answer.content:
        return
    if "json" not in answer.headers.get("content-type", ""):
        sys.stdout.flush()
        sys.stdout.buffer.write(answer.content)
        return
    body = answer.json()
    print(to_json(body, indent=None if lines else 2))
    following = find_next_page(body)
    if following is not None:
        print(f"zenpy: there is a next page: zenpy request GET '{following}'", file=sys.stderr)


def find_next_page(body: object) -> str | None:
    """The address of the next page that an answer names; None if there is none."""
    if not isinstance(body, Mapping):
        return None
    links, meta = body.get("links"), body.get("meta")
    if isinstance(meta, Mapping) and meta.get("has_more") is False:
        return None
    if body.get("end_of_stream") is True:
        return None
    named = links.get("next") if isinstance(links, Mapping) else None
    found = named or body.get("next_page") or body.get("after_url")
    return found if isinstance(found, str) else None
