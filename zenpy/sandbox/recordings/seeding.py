"""The records that recordings show, put into a sandbox: the state that the account was in."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from zenpy.sandbox.routes import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.recordings.exchange import Exchange
    from zenpy.sandbox.routes import Route
    from zenpy.sandbox.sandbox import Sandbox


def seed_from(sandbox: Sandbox, exchanges: Iterable[Exchange]) -> int:
    """Put into a sandbox the records that recordings show, each as it was shown first.

    A record that an exchange creates is left out: it was not there before. Sideloaded records are taken, too.

    Returns:
        How many records were added or changed.
    """
    changed: set[tuple[str, str]] = set()
    made: set[tuple[str, str]] = set()
    for exchange in exchanges:
        made.update(_made(sandbox, exchange))
        for kind, data, parents in _records(sandbox, exchange) if exchange.method == "GET" else ():
            key = (sandbox.account.store.kind(kind).spec, str(data["id"]))
            if key not in changed | made:
                _put(sandbox, kind, data, parents)
                changed.add(key)
    return len(changed)


def _made(sandbox: Sandbox, exchange: Exchange) -> Iterator[tuple[str, str]]:
    """The records that a request has created: kind and id. Their names in the answer tell the kind."""
    if exchange.status == 201 and isinstance(exchange.answered, dict):
        for name, one in exchange.answered.items():
            if isinstance(one, dict) and one.get("id") is not None:
                with suppress(KeyError):  # not the name of a kind
                    yield sandbox.account.store.kind(name).spec, str(one["id"])


def _put(sandbox: Sandbox, kind: str, data: Mapping[str, object], parents: Mapping[str, str]) -> None:
    known: Record | None = sandbox.account.store.get(kind, data["id"])
    if known is None:
        sandbox.add(kind, data, **parents)
    else:
        known.update(data)


def _records(
    sandbox: Sandbox, exchange: Exchange
) -> Iterator[tuple[str, Mapping[str, object], Mapping[str, str]]]:
    """The records in an answer: kind, fields, and the ids of the path."""
    if exchange.status >= 300 or not isinstance(exchange.answered, dict):
        return
    routes, values = sandbox.account.routes.find(exchange.target.partition("?")[0])
    route = routes.get(exchange.method)
    if route is None or route.answer not in ("one", "whole", "list"):
        return
    parents = dict(zip(route.params, values, strict=True))
    content = (
        exchange.answered
        if route.answer == "whole" or route.key is None
        else exchange.answered.get(route.key)
    )
    if route.schema and _is_stored(sandbox, route):
        own = {name: one for name, one in parents.items() if not (route.is_item and name == route.params[-1])}
        for one in content if isinstance(content, list) else [content]:
            if isinstance(one, dict) and one.get("id") is not None:
                yield route.schema, one, own
    for sideload in route.sideloads.values():
        lists = exchange.answered.get(sideload["key"]) if sideload["place"] != "field" else None
        for one in lists if isinstance(lists, list) and sideload.get("schema") else []:
            if isinstance(one, dict) and one.get("id") is not None:
                yield sideload["schema"], one, {}


def _is_stored(sandbox: Sandbox, route: Route) -> bool:
    """Whether an answer shows whole records with ids; the hits of a search over all kinds are not whole."""
    if route.schema is None or plain(route.path).startswith("search"):
        return False
    return "id" in sandbox.account.routes.kind(route.schema).fields
