"""Every class of the existing client is here: its constructor takes the same names, and it has the same properties.

The facts are in `objects.yaml`. Properties read from ids and moments: `assignee`, `created`.
"""

from __future__ import annotations

import inspect
from datetime import UTC, datetime
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
import yaml

import zenpy
from tests.support.cases import for_each
from tests.support.compat_table import class_named
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib import exception as exceptions
from zenpy.lib import generator
from zenpy.lib.cache import ZenpyCache, ZenpyCacheManager
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.schema import Descriptor

TABLE: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("objects.yaml").read_text(encoding="utf-8"))
RECORDS: dict[str, dict[str, str]] = TABLE["records"]
MEMBERS: dict[str, dict[str, Any]] = TABLE["members"]
PROPERTIES = [(name, one) for name, facts in RECORDS.items() for one in facts.get("properties", "").split()]


def record_class(name: str) -> type[BaseObject]:
    """The record class with this name."""
    cls = class_named(name)
    assert isinstance(cls, type)
    assert issubclass(cls, BaseObject)
    return cls


@for_each(zip(RECORDS, RECORDS, strict=True))
def test_the_constructor_takes_the_api_and_every_field(name: str) -> None:
    parameters = inspect.signature(record_class(name)).parameters
    assert next(iter(parameters)) == "api"
    for one in ["api", *RECORDS[name]["takes"].split()]:
        assert one in parameters, f"{name} does not take {one}"
        assert parameters[one].default is None


@for_each(zip(RECORDS, RECORDS, strict=True))
def test_a_field_that_is_given_is_an_attribute_and_is_sent(name: str) -> None:
    cls = record_class(name)
    for one in RECORDS[name]["takes"].split():
        assert getattr(cls(), one) in (None, [], {})
        assert list(cls(**{one: None}).to_dict(serialize=True).values()) == [None]


@for_each(zip(RECORDS, RECORDS, strict=True))
def test_any_other_keyword_becomes_an_attribute(name: str) -> None:
    made: Any = record_class(name)(some_thing=100)
    assert made.some_thing == 100
    assert made.to_dict(serialize=True)["some_thing"] == 100


@for_each((".".join(pair), pair) for pair in PROPERTIES)
def test_the_property_is_there_and_empty_without_its_field(pair: tuple[str, str]) -> None:
    name, one = pair
    cls = record_class(name)
    assert isinstance(inspect.getattr_static(cls, one), Descriptor | property)
    assert getattr(cls(), one) in (None, [])


@pytest.mark.parametrize("name", MEMBERS)
def test_the_class_has_these_members(name: str) -> None:
    module, _, plain = name.rpartition(".")
    cls = getattr(import_module(module), plain)
    for one in MEMBERS[name].get("properties", "").split():
        assert isinstance(inspect.getattr_static(cls, one), property)
    for method in MEMBERS[name]["methods"]:
        called, _, inside = method.rstrip(")").partition("(")
        wanted = [part.partition("=") for part in inside.split(", ") if part]
        parameters = inspect.signature(getattr(cls, called)).parameters
        names = [found for found in parameters if found != "self"]
        assert names[: len(wanted)] == [part[0].lstrip("*") for part in wanted], called
        for part, _, default in wanted:
            if default:
                assert repr(parameters[part].default) == default


@pytest.mark.parametrize("name", ["Chat", "OfflineMessage", "SearchResult", "Webpath"])
def test_the_moment_of_a_chat_is_a_datetime_next_to_its_text(name: str) -> None:
    cls = record_class(f"chat_objects.{name}")
    found: Any = cls._from_payload({"timestamp": "2026-01-02T03:04:05Z"})
    assert found.timestamp == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert found._timestamp == found["timestamp"] == "2026-01-02T03:04:05Z"
    offered: Any = cls(timestamp=1444156010)  # as an offline message is made
    assert offered.to_dict(serialize=True) == {"timestamp": 1444156010}


@pytest.mark.parametrize("name", TABLE["results"].split())
def test_the_class_of_results_is_there(name: str) -> None:
    assert getattr(generator, name) is generator.BaseResultGenerator


def test_the_caches_accept_these_implementations() -> None:
    assert set(ZenpyCache.AVAILABLE_CACHES) >= {"LFUCache", "LRUCache", "RRCache", "TTLCache"}
    assert list(inspect.signature(ZenpyCache).parameters)[:2] == ["cache_impl", "maxsize"]
    assert inspect.signature(ZenpyCacheManager).parameters["disabled"].default is False


@pytest.mark.parametrize("name", TABLE["exceptions"].split())
def test_the_exception_is_there(name: str) -> None:
    cls = getattr(exceptions, name)
    assert issubclass(cls, exceptions.ZenpyException)
    assert inspect.getdoc(cls)


@pytest.mark.parametrize("client", [Zenpy, AsyncZenpy])
def test_the_client_takes_the_same_arguments_and_has_the_same_calls(client: type) -> None:
    offered = list(inspect.signature(client).parameters)
    assert offered[: len(TABLE["client"]["takes"].split())] == TABLE["client"]["takes"].split()
    assert [
        name for name in TABLE["client"]["methods"].split() if not callable(getattr(client, name, None))
    ] == []


def test_the_package_has_the_client_the_error_and_its_version() -> None:
    assert zenpy.Zenpy is Zenpy
    assert zenpy.ZenpyException is exceptions.ZenpyException
    assert zenpy.__version__ == version("zenpy-typed")


def test_what_is_switched_off_raises_a_clear_error() -> None:
    with pytest.raises(exceptions.ConfigurationError, match="refuses password"):
        Zenpy(subdomain="acme", email="jo@example.com", password="secret")
    with pytest.raises(exceptions.ConfigurationError, match="Zopim domain is switched off"):
        Zenpy(domain="www.zopim.com", oauth_token="secret")
