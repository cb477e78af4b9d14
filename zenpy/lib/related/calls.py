"""The calls that fetch the records behind ids: one for all ids where the API has such a call, else one for each id."""

from __future__ import annotations

from collections.abc import Generator
from operator import attrgetter
from typing import TYPE_CHECKING, Any, cast

from zenpy.lib.effects import run, run_async
from zenpy.lib.exception import RecordNotFoundException, ZenpyException
from zenpy.lib.records.registry import ShowCall, find_show_call

if TYPE_CHECKING:
    from zenpy.lib.records.base import BaseObject

#: The arguments of one call of the resource.
_Arguments = dict[str, object]


def fetch_related(client: object, spec: str, key: object) -> BaseObject | None:
    """The record behind an id.

    Raises:
        ZenpyException: the API has no call that gives such a record by its id alone.
    """
    return cast("BaseObject | None", _find_resource(client, spec)(id=key))


async def fetch_related_async(client: object, spec: str, key: object) -> BaseObject | None:
    """The same as `fetch_related` on an async client."""
    return cast("BaseObject | None", await _find_resource(client, spec)(id=key))


def fetch_related_many(client: object, spec: str, keys: list[object]) -> list[BaseObject]:
    """The records behind some ids; those that no longer exist are left out.

    Raises:
        ZenpyException: the API has no call that gives such a record by its id alone.
    """
    resource, many = _find_resource(client, spec), _find_show(spec).many

    def perform(arguments: _Arguments) -> list[BaseObject]:
        answer = resource(**arguments)
        return list(answer) if many else [answer]

    return run(_fetch_all(many, keys), perform)


async def fetch_related_many_async(client: object, spec: str, keys: list[object]) -> list[BaseObject]:
    """The same as `fetch_related_many` on an async client."""
    resource, many = _find_resource(client, spec), _find_show(spec).many

    async def perform(arguments: _Arguments) -> list[BaseObject]:
        answer = resource(**arguments)
        return [record async for record in answer] if many else [await answer]

    return await run_async(_fetch_all(many, keys), perform)


def _fetch_all(
    many: bool, keys: list[object]
) -> Generator[_Arguments, list[BaseObject] | None, list[BaseObject]]:
    """Yield the arguments of each call; the records that it gives are sent back."""
    if many:
        return (yield {"ids": keys}) or []
    records: list[BaseObject] = []
    for key in keys:
        try:
            records.extend((yield {"id": key}) or [])
        except RecordNotFoundException:
            continue  # deleted since: a bulk read leaves such a record out as well
    return records


def _find_resource(client: object, spec: str) -> Any:
    """The resource of the client that gives such records."""
    return attrgetter(_find_show(spec).resource)(client)


def _find_show(spec: str) -> ShowCall:
    """How a related record is fetched.

    Raises:
        ZenpyException: the API has no call that gives such a record by its id alone.
    """
    found = find_show_call(spec)
    if found is None:
        raise ZenpyException(f"Zendesk has no call that gives a {spec} by its id alone.")
    return found
