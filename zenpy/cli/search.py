"""`zenpy search`: what a search finds, with chosen fields."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from itertools import islice
from typing import Annotated, Literal, TypeAlias

import typer

from zenpy.cli.fields import check_fields, parse_fields
from zenpy.cli.rows import FORMATS, print_rows, to_json
from zenpy.cli.session import Options, open_client
from zenpy.client import Zenpy
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.registry import resolve_class
from zenpy.lib.suggest import check_choice

Kind: TypeAlias = Literal["ticket", "user", "organization", "group"]

#: The types that a search finds: their classes, and what is shown of them.
_KINDS: dict[Kind, tuple[str, str]] = {
    "ticket": ("Ticket", "id,status,priority,subject,updated_at"),
    "user": ("User", "id,role,name,email"),
    "organization": ("Organization", "id,name,updated_at"),
    "group": ("Group", "id,name"),
}
_OF_ALL = "result_type,id,url"
#: `type:ticket` as a term of its own, outside of quotes.
_TYPE = re.compile(r'"[^"]*"|(?<!\S)type:(\w+)(?!\S)', re.IGNORECASE)
#: More hits than this come from the export of a search.
_MOST_HITS = 1_000
#: How many rows a table has unless `--limit` says so.
_TABLE_ROWS = 100


def search(
    context: typer.Context,
    query: Annotated[str, typer.Argument(help="The search, such as 'type:ticket status:open'.")],
    fields: Annotated[
        str | None, typer.Option(help="Fields with commas, such as id,subject,requester.name.")
    ] = None,
    form: Annotated[
        str | None,
        typer.Option("--format", help="table, json (lines, as with --json) or csv.", metavar="FORMAT"),
    ] = None,
    limit: Annotated[
        int | None, typer.Option(min=1, help="At most so many; a table has 100 unless this says so.")
    ] = None,
) -> None:
    """Search for tickets, users, organizations and groups."""
    options: Options = context.obj
    chosen = check_choice(form or ("json" if options.json else "table"), "format", FORMATS)
    most = _TABLE_ROWS if limit is None and chosen == "table" else limit
    kind, _ = split_type(query)
    paths = parse_fields(fields or (_KINDS[kind][1] if kind else _OF_ALL))
    if kind:
        check_fields(paths, resolve_class(_KINDS[kind][0]))
    with open_client(options) as client:
        hits = find(client, query, most)
        if chosen == "json" and fields is None:
            for hit in islice(hits, most):
                print(to_json(hit))
            return
        rows = ([path.read(hit) for path in paths] for hit in islice(hits, most))
        print_rows(rows, [path.text for path in paths], chosen)
        if limit is None and most is not None and next(hits, None) is not None:
            print(f"zenpy: these are the first {most}; --limit gives more", file=sys.stderr)


def split_type(query: str) -> tuple[Kind | None, str]:
    """The one type that a search asks for, and the search without it; None and the search if it asks for none, or for several."""
    found = [match for match in _TYPE.finditer(query) if match[1]]
    kind = next((one for one in _KINDS if len(found) == 1 and found[0][1].lower() == one), None)
    if kind is None:
        return None, query
    start, end = found[0].span()
    return kind, f"{query[:start].rstrip()} {query[end:].lstrip()}".strip()


def find(client: Zenpy, query: str, most: int | None) -> Iterator[BaseObject]:
    """What a search finds, page by page; more than 1,000 hits come from the export, if the search says of which type.

    Args:
        client: whose account is searched.
        query: in Zendesk's search language.
        most: how many hits are wanted; None for all.
    """
    kind, rest = split_type(query)
    if kind is None or (most is not None and most <= _MOST_HITS):
        return iter(client.search(query))
    return iter(client.search(rest, type=kind, overflow="export"))
