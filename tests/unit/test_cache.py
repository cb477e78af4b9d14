"""Caches: bounded, thread-safe, changeable while in use, and never poorer than before."""

from __future__ import annotations

import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any

import cachetools
import pytest

from tests.support.records import Channel, Issue, Person
from zenpy.lib.cache import ZenpyCache, ZenpyCacheManager, one_cache
from zenpy.lib.exception import ZenpyCacheException


def person(key: Any, **more: Any) -> Person:
    return Person._from_payload({"id": key, "name": "Jo", "email": "jo@example.com", **more})


# -- one cache -------------------------------------------------------------------------------------------------------


def test_a_cache_gives_back_the_very_object() -> None:
    cache, jo = ZenpyCache("LRUCache", maxsize=10), person(1)
    cache[1] = jo
    assert cache[1] is cache.get(1) is jo
    assert (1 in cache, 2 in cache, len(cache), list(cache), cache.items()) == (
        True,
        False,
        1,
        [1],
        [(1, jo)],
    )
    assert cache.pop(1) is jo
    assert (cache.pop(1), cache.pop(1, 5), cache.get(1), cache.get(1, 5)) == (None, 5, None, 5)
    cache[2] = jo
    del cache[2]
    with pytest.raises(KeyError):
        cache[2]


@pytest.mark.parametrize("name", ZenpyCache.AVAILABLE_CACHES)
def test_every_engine_works(name: str) -> None:
    cache = ZenpyCache(name, maxsize=2, **({"ttl": 60} if name == "TTLCache" else {}))
    for number in range(5):
        cache[number] = person(number)
    assert (cache.impl_name, cache.maxsize, cache.currsize, len(cache)) == (name, 2, 2, 2)
    assert repr(cache) == f"ZenpyCache({name!r}, maxsize=2, currsize=2)"
    cache.purge()
    assert cache.currsize == 0


def test_an_unknown_engine_is_refused_with_those_there_are() -> None:
    with pytest.raises(
        ZenpyCacheException, match="'MagicCache'; there are FIFOCache, LFUCache, LRUCache, RRCache, TTLCache"
    ):
        ZenpyCache("MagicCache", maxsize=1)
    cache = ZenpyCache("LRUCache", maxsize=1)
    with pytest.raises(ZenpyCacheException):
        cache.set_cache_impl("MagicCache", maxsize=1)
    assert cache.impl_name == "LRUCache"


def test_a_ttl_cache_needs_its_ttl() -> None:
    with pytest.raises(ZenpyCacheException, match="ttl="):
        ZenpyCache("TTLCache", maxsize=1)
    with pytest.raises(ZenpyCacheException, match="LRUCache"):
        ZenpyCache("LRUCache", maxsize=1, ttl=5)
    with pytest.raises(ZenpyCacheException, match="-1"):
        ZenpyCache("LRUCache", maxsize=-1)


def test_contents_are_carried_over_and_the_newest_are_kept() -> None:
    cache, people = ZenpyCache("LRUCache", maxsize=10), [person(number) for number in range(5)]
    for number, one in enumerate(people):
        cache[number] = one
    cache.set_cache_impl("TTLCache", maxsize=10, ttl=30)
    assert (cache.impl_name, dict(cache.items())) == ("TTLCache", dict(enumerate(people)))
    cache.set_maxsize(3)
    assert (cache.impl_name, cache.maxsize, set(cache)) == ("TTLCache", 3, {2, 3, 4})
    cache.set_maxsize(20, ttl=60)
    assert (cache.maxsize, set(cache)) == (20, {2, 3, 4})
    cache.set_maxsize(0)
    assert len(cache) == 0


def test_a_record_lives_no_longer_because_its_cache_is_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr(one_cache, "time", SimpleNamespace(monotonic=lambda: now[0]))
    cache = ZenpyCache("TTLCache", maxsize=10, ttl=30)
    cache[1] = cache[2] = person(1)
    now[0] += 20
    cache[1] = cache[3] = person(2)
    cache.set_maxsize(20)
    assert set(cache) == {1, 2, 3}
    now[0] += 20
    assert set(cache) == {1, 3}
    cache.set_maxsize(1)
    assert len(cache) == 1
    cache.set_cache_impl("TTLCache", maxsize=5, ttl=10)
    assert set(cache) == set()


class Advancing:
    """A clock that goes on each time it is looked at."""

    seconds = 0.0

    def monotonic(self) -> float:
        self.seconds += 1
        return self.seconds


@pytest.mark.parametrize("ttl", range(1, 8))
def test_a_record_whose_time_ends_at_any_moment_is_just_not_there(
    monkeypatch: pytest.MonkeyPatch, ttl: int
) -> None:
    monkeypatch.setattr(one_cache, "time", Advancing())
    cache = ZenpyCache("TTLCache", maxsize=10, ttl=ttl)
    works: list[Callable[[], object]] = [
        lambda: cache.pop(1),
        lambda: cache.get(1),
        lambda: cache.add_all([(1, Person(id=1))]),
        lambda: cache.items(),
        lambda: cache.set_maxsize(5),
        lambda: cache.drop(1),
    ]
    for work in works:
        cache[1] = person(1)
        work()


def test_what_was_read_before_a_record_was_written_is_not_taken() -> None:
    cache, began = ZenpyCache("LRUCache", maxsize=10), one_cache.next_moment()
    assert cache.drop(1, one_cache.next_moment())
    cache.add_all([(1, person(1)), (2, person(2))], began)
    cache.add_later(1, lambda: [(1, person(1)), (3, person(3))], began)
    assert set(cache) == {2, 3}
    assert not cache.drop(1, began)
    cache.add_all([(1, person(1))], one_cache.next_moment())
    assert 1 in cache
    cache.purge()
    cache.add_all([(2, person(2))], began)
    assert set(cache) == set()


def test_a_cache_remembers_so_many_writes_and_takes_nothing_older(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(one_cache, "_MOST_WRITTEN", 2)
    cache, began = ZenpyCache("LRUCache", maxsize=10), one_cache.next_moment()
    for key in (1, 2, 3):
        cache.drop(key)
    assert len(cache._written) == 2
    cache.add_all([(1, person(1)), (4, person(4))], began)
    assert set(cache) == set()


@pytest.mark.parametrize("key", [[], {}, set()])
def test_a_key_that_cannot_be_hashed_is_not_there(key: Any) -> None:
    assert ZenpyCache("LRUCache", maxsize=1).get(key) is None


@pytest.mark.parametrize("name", ["LRUCache", "LFUCache", "TTLCache"])
def test_caches_hold_under_threads(name: str) -> None:
    """existing client 22"""
    cache = ZenpyCache(name, maxsize=20, **({"ttl": 0.001} if name == "TTLCache" else {}))
    people = [person(key) for key in range(60)]

    def work(seed: int) -> None:
        rng = random.Random(seed)
        for _ in range(400):
            key = rng.randrange(60)
            cache[key] = people[key]
            assert cache.get(key, people[key]) is people[key]
            cache.pop(rng.randrange(60))
            cache.items()
            if rng.random() < 0.02:
                cache.set_maxsize(rng.randrange(5, 30))
            len(cache), cache.currsize

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(16)))


@pytest.mark.parametrize("value", [object(), None, "text", {"id": 1}, [1], Person])
def test_a_cache_refuses_what_is_not_a_record(value: Any) -> None:
    cache = ZenpyCache("LRUCache", maxsize=20)
    with pytest.raises(ZenpyCacheException, match=f"keeps records, not {type(value).__name__}"):
        cache[1] = value
    assert len(cache) == 0


# -- all caches of a client --------------------------------------------------------------------------------------------


def test_the_usual_records_are_cached_from_the_start() -> None:
    manager = ZenpyCacheManager()
    settings = {
        name: (manager.named(name).impl_name, manager.named(name).maxsize) for name in manager.names()
    }
    lru = ("LRUCache", 10000)
    assert settings == {
        **dict.fromkeys(
            ["user", "organization", "group", "brand", "request", "ticket_field", "identity"], lru
        ),
        "ticket": ("TTLCache", 10000),
        "sharing_agreement": ("TTLCache", 10000),
        "custom_status": ("LRUCache", 1000),
    }


def test_records_are_found_by_kind_and_id() -> None:
    manager, jo = ZenpyCacheManager(), person(1)
    manager.add(jo)
    assert manager.get("user", 1) is jo
    assert manager.query_cache_by_object(person(1)) is jo
    assert (manager.in_cache(person(1)), manager.in_cache(person(2))) == (True, False)
    assert (manager.get("user", 2), manager.get("ticket", 1), manager.get("nothing", 1)) == (None, None, None)
    manager.delete(person(1))
    manager.delete(person(1))
    assert not manager.in_cache(jo)


def test_several_records_go_in_and_out_at_once() -> None:
    manager = ZenpyCacheManager()
    manager.add([person(1), person(2), Issue(id=1), Channel(id=1)])
    manager.add_many(person(number) for number in (3, 4))
    assert [manager.in_cache(person(number)) for number in range(1, 5)] == [True] * 4
    assert manager.in_cache(Issue(id=1))
    manager.delete([person(1), Issue(id=1)])
    assert (manager.in_cache(person(1)), manager.in_cache(person(2)), manager.in_cache(Issue(id=1))) == (
        False,
        True,
        False,
    )
    manager.discard("user", 2)
    manager.discard("user", [])
    manager.discard("nothing", 2)
    assert not manager.in_cache(person(2))


@pytest.mark.parametrize("key", [None, [], {}, True, 1.5])
def test_a_record_without_a_usable_id_is_not_cached(key: Any) -> None:
    manager = ZenpyCacheManager()
    manager.add(person(key))
    assert manager.named("user").currsize == 0


def test_a_kind_without_a_cache_is_not_cached() -> None:
    manager = ZenpyCacheManager()
    assert not manager.should_cache(Channel(id=1))
    assert manager.should_cache(person(1))
    manager.add(Channel(id=1))
    manager.add_cache("via", ZenpyCache("LRUCache", maxsize=1))
    manager.add(Channel(id=1))
    assert manager.in_cache(Channel(id=1))
    manager.delete_cache("via")
    with pytest.raises(ZenpyCacheException, match="no cache 'via'; there are user"):
        manager.named("via")
    with pytest.raises(ZenpyCacheException):
        manager.delete_cache("via")


def test_purging_forgets_one_kind() -> None:
    manager = ZenpyCacheManager()
    manager.add([person(1), Issue(id=1)])
    manager.purge_cache("user")
    manager.purge_cache("nothing")
    assert (manager.in_cache(person(1)), manager.in_cache(Issue(id=1))) == (False, True)


def test_a_disabled_cache_neither_takes_nor_gives() -> None:
    manager = ZenpyCacheManager()
    manager.add(person(1))
    manager.disable()
    manager.add(person(2))
    assert (manager.enabled, manager.get("user", 1), manager.in_cache(person(1))) == (False, None, False)
    manager.enable()
    assert (manager.enabled, manager.in_cache(person(1)), manager.in_cache(person(2))) == (True, True, False)
    assert not ZenpyCacheManager(disabled=True).enabled


def test_status_and_engines_describe_the_caches() -> None:
    """existing client 26"""
    manager = ZenpyCacheManager()
    assert manager.status() == "enabled"
    manager.disable()
    assert manager.status() == "disabled"
    assert manager.get_cache_engines() == ["FIFOCache", "LFUCache", "LRUCache", "RRCache", "TTLCache"]
    assert all(hasattr(cachetools, name) for name in manager.get_cache_engines())


def test_a_partial_record_never_replaces_a_full_one() -> None:
    """existing client 23"""
    manager, full = ZenpyCacheManager(), person(1)
    manager.add(full)
    manager.add(Person._from_payload({"id": 1, "name": "Jo"}))
    assert manager.get("user", 1) is full
    newer = person(1, name="New")
    manager.add(newer)
    assert manager.get("user", 1) is newer


def test_among_partial_records_none_with_less_replaces_one_with_more() -> None:
    """existing client 23"""
    manager = ZenpyCacheManager()
    less, more = (
        Person._from_payload({"id": 1, "name": "Jo"}),
        Person._from_payload({"id": 1, "name": "Jo", "role": "x"}),
    )
    manager.add(less)
    manager.add(more)
    assert manager.get("user", 1) is more
    manager.add(less)
    assert manager.get("user", 1) is more
    manager.add(person(1))
    assert manager.get("user", 1) is not more
