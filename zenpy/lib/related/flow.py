"""How the records behind ids are loaded: which fetches it takes, and for whom else; without I/O.

The flows yield effects. A fetch that others may need at the same time is a flight (`zenpy.lib.related.flights`): who comes later
waits for it. With a page, a fetch takes the ids of all its records along (`zenpy.lib.related.page`).
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, NamedTuple

from zenpy.lib.cache.one_cache import next_moment
from zenpy.lib.exception import APIException, RecordNotFoundException
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.registry import find_show_call
from zenpy.lib.related.flights import Flight, Flights, guard
from zenpy.lib.related.page import Kept, Key, key_of

if TYPE_CHECKING:
    from zenpy.lib.records.state import IdsOf
    from zenpy.lib.related.link import Link

#: As many ids go into one call that shows many records.
MOST_IDS = 100
#: A call that may show many was refused with one of these: the records may still be shown one by one.
_REFUSALS = (400, 403, 404, 422)


class FetchOne(NamedTuple):
    """Fetch the record with an id; the answer is the record, or None."""

    spec: str
    key: object


class FetchMany(NamedTuple):
    """Fetch the records with some ids; the answer is the list of those that exist."""

    spec: str
    keys: list[object]


class Wait(NamedTuple):
    """Wait until somebody else's fetch is over."""

    flight: Flight[BaseObject]


#: What loading asks for, and what it gives.
Effect = FetchOne | FetchMany | Wait
Loading = Generator[Effect, object, "BaseObject | None"]
LoadingMany = Generator[Effect, object, dict[str, BaseObject]]


class Wanted(NamedTuple):
    """What a record needs: the kind of the records, the record that has their ids, and how others like it have them."""

    spec: str
    owner: BaseObject
    ids_of: IdsOf


class Loads:
    """What the records of one client load at the moment, and which kinds cannot be loaded together."""

    __slots__ = ("flights", "refused")

    def __init__(self) -> None:
        self.flights: Flights[BaseObject] = Flights[BaseObject]()
        #: The calls for many of these were refused: to try again with each page would only cost calls.
        self.refused: set[str] = set()


def load(link: Link, wanted: Wanted, key: object) -> Loading:
    """The record behind an id, loaded with those that the other records of the page need."""
    spec, known, flights = wanted.spec, key_of(wanted.spec, key), link.loads.flights
    while True:
        with guard.lock:
            found = link.find(spec, key)  # another thread or task may have loaded it meanwhile
            if found is not None:
                return link.hand_out(found)
            other = _flight_for(link, [known])
            if other is None:
                keys = [key] if _is_missing(link, known) else _with_those_of_others(link, wanted, [key])
                mine = flights.begin([key_of(spec, one) for one in keys], next_moment())
        if other is not None:
            yield Wait(other)
            if other.failure is not None:
                raise other.failure
            taken = _take_over(link, other, known)
            if taken is not None:
                return taken
            continue
        with flights.perform(mine):
            if len(keys) == 1:
                return _note_one(link, mine, known, (yield FetchOne(spec, key)))
            try:
                found = (yield from _fetch_many(link, mine, spec, keys)).get(str(key))
            except APIException as error:
                if error.status not in _REFUSALS:
                    raise
                link.loads.refused.add(spec)
        if found is not None:
            return link.hand_out(found)


def load_many(link: Link, wanted: Wanted, keys: list[object]) -> LoadingMany:
    """The records behind some ids by their ids as text, loaded with those that the other records of the page need."""
    spec, flights, found = wanted.spec, link.loads.flights, dict[str, BaseObject]()
    if not _missing(link, spec, keys, found):
        return found
    while True:
        with guard.lock:
            missing = _missing(link, spec, keys, found)
            if not missing:
                return found
            other = _flight_for(link, [key_of(spec, key) for key in missing])
            if other is None:
                together = _with_those_of_others(link, wanted, missing)
                mine = flights.begin([key_of(spec, key) for key in together], next_moment())
        if other is not None:
            yield Wait(other)
            if other.failure is not None and not isinstance(other.failure, RecordNotFoundException):
                raise other.failure
            for key in missing:
                taken = _take_over(link, other, key_of(spec, key))
                if taken is not None:
                    found[str(key)] = taken
            continue
        with flights.perform(mine):
            try:
                fetched = yield from _fetch_many(link, mine, spec, together)
                return {**_hand_out(link, fetched, missing), **found}
            except APIException as error:
                if error.status not in _REFUSALS or len(together) == len(missing):
                    raise
                link.loads.refused.add(spec)


def _missing(link: Link, spec: str, keys: list[object], found: dict[str, BaseObject]) -> list[object]:
    """The ids whose records have to be fetched; what is at hand is added to what was found."""
    missing: list[object] = []
    for key in keys:
        if str(key) in found:
            continue
        at_hand = link.find(spec, key)
        if at_hand is not None:
            found[str(key)] = link.hand_out(at_hand)
        elif not _is_missing(link, key_of(spec, key)):
            missing.append(key)
    return missing


def _is_missing(link: Link, known: Key) -> bool:
    """Whether a record did not come when it was asked for together with others of the page."""
    asked = None if link.page is None else link.page.missing.get(known)
    return asked is not None and not link.is_written_since(known, asked)


def _flight_for(link: Link, keys: list[Key]) -> Flight[BaseObject] | None:
    """A flight that fetches one of these records, unless the record was written since it began."""
    for known in keys:
        flight = link.loads.flights.find(known)
        if flight is not None and not link.is_written_since(known, flight.began):
            return flight
    return None


def _take_over(link: Link, flight: Flight[BaseObject], known: Key) -> BaseObject | None:
    """A record that somebody else has fetched."""
    found = flight.found.get(known)
    if found is None or link.is_written_since(known, flight.began):
        return None
    if link.page is not None:
        link.page.keep({known: Kept(flight.began, found)})
    return link.hand_out(found)


def _note_one(link: Link, flight: Flight[BaseObject], known: Key, fetched: object) -> BaseObject | None:
    """Keep a record that was fetched alone, for others."""
    if not isinstance(fetched, BaseObject):
        return None
    flight.found[known] = kept = fetched._make_view()
    if link.page is None:
        return fetched
    link.page.keep({known: Kept(flight.began, kept)})
    return link.hand_out(kept)


def _fetch_many(link: Link, flight: Flight[BaseObject], spec: str, keys: list[object]) -> LoadingMany:
    """Fetch records together and keep them; gives them by their ids as text."""
    answer = yield FetchMany(spec, keys)
    fetched = {
        str(one.__dict__.get("id")): one
        for one in (answer if isinstance(answer, list) else [])
        if isinstance(one, BaseObject)
    }
    page = link.page
    if page is None:
        flight.found.update({key_of(spec, key): one._make_view() for key, one in fetched.items()})
        return fetched
    flight.found.update({key_of(spec, key): one for key, one in fetched.items()})
    page.keep({key_of(spec, key): Kept(flight.began, one) for key, one in fetched.items()})
    if _shows_many(spec):
        page.missing.update({key_of(spec, key): flight.began for key in keys if str(key) not in fetched})
    return fetched


def _hand_out(link: Link, fetched: dict[str, BaseObject], keys: list[object]) -> dict[str, BaseObject]:
    """The records with these ids for the program; those that came for no page are its own already."""
    if link.page is None:
        return fetched
    return {str(key): link.hand_out(fetched[str(key)]) for key in keys if str(key) in fetched}


def _shows_many(spec: str) -> bool:
    show = find_show_call(spec)
    return show is not None and show.many


def _with_those_of_others(link: Link, wanted: Wanted, keys: list[object]) -> list[object]:
    """The ids to fetch: these, and those of other records of the page as far as they fit into the same calls."""
    spec, page, ids = wanted.spec, link.page, {str(key): key for key in keys}
    if page is None or link.loads.flights.is_inside or spec in link.loads.refused or not _shows_many(spec):
        return list(ids.values())
    most = -(-len(ids) // MOST_IDS) * MOST_IDS
    for key in page.ids_of_others(wanted.owner, wanted.ids_of, link.find):
        if len(ids) >= most:
            break
        known = key_of(spec, key)
        if str(key) not in ids and not _is_missing(link, known) and link.find(spec, key) is None:
            ids[str(key)] = key
    return list(ids.values())
