"""Calls, arguments and logs as programs for zenpy 2 use them."""

from __future__ import annotations

import asyncio
import logging
import os
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.wire import Wire
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Organization, Ticket, User
from zenpy.lib.cache import ZenpyCache
from zenpy.lib.exception import (
    ConfigurationError,
    RatelimitBudgetExceeded,
    ZenpyCacheException,
    ZenpyException,
)

FOUND = {"results": [], "count": 0, "meta": {"has_more": False}, "links": {"next": None}}


# -- calls -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("given", "size"), [(50, "50"), (True, "1000")])
def test_a_search_export_takes_cursor_pagination(
    client: Zenpy, wire: Wire, given: bool | int, size: str
) -> None:
    wire.then(FOUND)
    assert list(client.search_export("printer", type="ticket", cursor_pagination=given)) == []
    assert wire.calls == ["GET /api/v2/search/export"]
    assert wire.query() == {"query": "printer", "filter[type]": "ticket", "page[size]": size}


def test_a_search_export_has_no_other_pagination(client: Zenpy, wire: Wire) -> None:
    with pytest.raises(ZenpyException, match="only cursor pagination; leave cursor_pagination out"):
        list(client.search_export("printer", type="ticket", cursor_pagination=False))
    assert wire.sent == []


@pytest.mark.parametrize("query", [None, ""])
def test_a_search_export_of_a_type_gives_all_of_it(client: Zenpy, wire: Wire, query: str | None) -> None:
    wire.then(FOUND)
    assert list(client.search_export(query=query, type="user")) == []
    assert wire.query() == {"query": "*", "filter[type]": "user", "page[size]": "1000"}


def test_an_engagement_is_fetched_by_its_id(client: Zenpy, wire: Wire) -> None:
    wire.on("GET", "/api/v2/engagements/e1", {"engagement_id": "e1", "channel": "email"})
    engagement = client.engagements.fetch_by_id("e1")
    assert (engagement.engagement_id, engagement.channel) == ("e1", "email")

    async def fetch() -> str | None:
        transport = httpx.MockTransport(wire.handle)
        async with AsyncZenpy(subdomain="acme", oauth_token="x", transport=transport) as other:
            return (await other.engagements.fetch_by_id("e1")).channel

    assert asyncio.run(fetch()) == "email"


# -- uploads -----------------------------------------------------------------------------------------------------------

TEXTS = [
    "some text",
    "hello",
    "id,name\n1,Jo\n",
    "see /var/log/app.log\nand others",
    '{"url": "https://example.com/a.html"}',
    "<p>one</p>",
    "naïve text",
    "x" * 5000 + "/" + "y" * 5000 + ".txt",
]
PATHS = [
    "nowhere.txt",
    "my report.pdf",
    "/nowhere/at all",
    "nowhere/file",
    "../nowhere",
    "~/notes",
    r"C:\nowhere",
    r"nowhere\file",
    "photo.jp2",
    "READM",
    "redme",
    "",
]


@pytest.mark.parametrize("text", TEXTS, ids=[text[:12] for text in TEXTS])
def test_a_text_that_is_not_a_path_is_uploaded(client: Zenpy, wire: Wire, text: str) -> None:
    wire.then({"upload": {"token": "t"}})
    assert client.attachments.upload(text, target_name="notes.txt").token == "t"
    assert wire.last.content.decode() == text
    assert wire.query() == {"filename": "notes.txt"}


@pytest.mark.parametrize("text", PATHS)
def test_a_misspelt_path_is_not_uploaded_as_a_text(
    client: Zenpy, wire: Wire, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("README").write_text("read me")
    Path("readme.rst").write_text("read me")
    with pytest.raises(FileNotFoundError, match=r"give it as text\.encode\(\)"):
        client.attachments.upload(text, target_name="notes.txt")
    assert wire.sent == []


@pytest.mark.parametrize("text", TEXTS, ids=[text[:12] for text in TEXTS])
def test_a_text_without_a_name_is_a_path(client: Zenpy, wire: Wire, text: str) -> None:
    with pytest.raises((OSError, ZenpyException)):
        client.attachments.upload(text)
    assert wire.sent == []


def test_a_text_that_names_a_file_is_its_path(
    client: Zenpy, wire: Wire, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("some text").write_bytes(b"content")
    wire.then({"upload": {"token": "t"}}, {"upload": {"token": "t"}})
    client.attachments.upload("some text", target_name="a.txt")
    client.attachments.upload(str(tmp_path / "some text"))
    assert [request.content for request in wire.sent] == [b"content", b"content"]


def test_half_a_character_is_not_uploaded(client: Zenpy, wire: Wire) -> None:
    with pytest.raises(ZenpyException, match="half a character"):
        client.attachments.upload("half \ud800", target_name="a.txt")
    assert wire.sent == []


# -- signing in, caches, limits ----------------------------------------------------------------------------------------


@pytest.mark.filterwarnings("ignore:Zendesk API tokens:DeprecationWarning")
def test_tokens_may_have_blanks_inside(wire: Wire) -> None:
    wire.on("GET", "/api/v2/users/1", {"user": {"id": 1}})
    transport = httpx.MockTransport(wire.handle)
    with Zenpy(subdomain="acme", oauth_token="not a token", transport=transport) as client:
        client.users(id=1)
    assert wire.last.headers["authorization"] == "Bearer not a token"
    with Zenpy(subdomain="acme", email="me@example.com", token="not a token", transport=transport) as client:
        client.users(id=1)
    assert wire.last.headers["authorization"].startswith("Basic ")


@pytest.mark.parametrize("token", [" x", "x ", "a\nb", "a\tb", "é"])
def test_tokens_that_cannot_be_sent_are_refused(token: str) -> None:
    with pytest.raises(ConfigurationError, match=r"strip\(\)"):
        Zenpy(subdomain="acme", oauth_token=token)


def test_a_cache_keeps_records_only() -> None:
    cache = ZenpyCache("LRUCache", maxsize=5)
    cache[1] = User(id=1)
    with pytest.raises(ZenpyCacheException, match="keeps records, not object"):
        cache[2] = object()
    assert list(cache) == [1]


def test_a_client_shows_its_caches(client: Zenpy) -> None:
    assert (client.cache.disabled, client.cache.enabled) == (False, True)
    client.disable_caching()
    assert (client.cache.disabled, client.cache.enabled) == (True, False)
    assert client.cache.mapping["user"].maxsize == 10000
    assert list(client.cache.mapping) == client.get_cache_names()
    with pytest.raises(TypeError):
        client.cache.mapping["user"] = ZenpyCache("LRUCache", maxsize=1)  # type: ignore[index]  # wrong


def test_the_budget_of_waiting_is_spent_over_all_calls(wire: Wire) -> None:
    limited = httpx.Response(429, headers={"retry-after": "0.01"})
    wire.then(limited, {"user": {"id": 1}}, limited, {"user": {"id": 2}}, limited)
    transport = httpx.MockTransport(wire.handle)
    with Zenpy(subdomain="acme", oauth_token="x", ratelimit_budget=0.025, transport=transport) as client:
        client.users(id=1), client.users(id=2)
        with pytest.raises(RatelimitBudgetExceeded):
            client.users(id=3)


@pytest.mark.parametrize(
    "name", ["ratelimit_budget", "proactive_ratelimit", "proactive_ratelimit_request_interval"]
)
def test_a_number_may_be_a_text_as_the_environment_has_it(wire: Wire, name: str) -> None:
    wire.on("GET", "/api/v2/users/1", {"user": {"id": 1}})
    arguments: Any = {"subdomain": "acme", "oauth_token": "x", "transport": httpx.MockTransport(wire.handle)}
    with Zenpy(**arguments, **{name: "7"}) as client:
        assert client.users(id=1).id == 1
    for wrong in ("seven", "-1", "", True):
        with pytest.raises(ConfigurationError, match=f"{name} takes a number of"):
            Zenpy(**arguments, **{name: wrong})


def test_a_domain_that_the_environment_does_not_have_is_that_of_zendesk(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("ZENDESK_DOMAIN", raising=False)
    creds = {"subdomain": "acme", "domain": os.environ.get("ZENDESK_DOMAIN"), "oauth_token": "x"}
    assert Zenpy(**creds).base_url == "https://acme.zendesk.com"


def test_a_time_out_is_a_number() -> None:
    """The text of one was an error of the first request in zenpy 2."""
    with pytest.raises(ConfigurationError, match="takes seconds above 0 or None, not '5'"):
        Zenpy(subdomain="acme", oauth_token="x", timeout="5")  # type: ignore[call-overload]  # wrong


# -- misspelt arguments ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("misspelt", "meant"), [("overlow", "overflow"), ("includ", "include"), ("creatd_after", "created_after")]
)
def test_a_misspelt_keyword_of_a_search_names_the_near_one(
    client: Zenpy, wire: Wire, misspelt: str, meant: str
) -> None:
    with pytest.raises(ZenpyException, match=f"{misspelt} is not a term .* did you mean {meant}"):
        list(client.search("printer", type="ticket", **{misspelt: "export"}))
    assert wire.sent == []


@pytest.mark.parametrize(
    "write",
    [
        lambda client: Ticket(tags="one"),
        lambda client: User(tags="one"),
        lambda client: Organization(domain_names="example.com"),
        lambda client: setattr(Ticket(), "additional_tags", "one"),
        lambda client: client.tickets.create({"subject": "x", "tags": "one"}),
        lambda client: client.tickets.add_tags(1, "one"),
        lambda client: client.tickets.set_tags(1, "one"),
        lambda client: client.users.delete_tags(1, "one"),
    ],
)
def test_a_text_where_texts_are_wanted_is_refused(client: Zenpy, wire: Wire, write: object) -> None:
    assert callable(write)
    with pytest.raises(ZenpyException, match=r"list|\["):
        write(client)
    assert wire.sent == []


# -- the log of httpx --------------------------------------------------------------------------------------------------


def search_with_both(wire: Wire) -> None:
    """The same search on both clients."""
    transport = httpx.MockTransport(wire.handle)
    with Zenpy(subdomain="acme", oauth_token="x", transport=transport) as client:
        list(client.search("confidential", type="ticket"))

    async def search() -> None:
        async with AsyncZenpy(subdomain="acme", oauth_token="x", transport=transport) as client:
            await client.search("confidential", type="ticket").all()

    asyncio.run(search())


def test_searches_are_not_in_a_log_of_the_level_info(wire: Wire, caplog: pytest.LogCaptureFixture) -> None:
    wire.on("GET", "/api/v2/search", FOUND)
    with caplog.at_level(logging.INFO):
        search_with_both(wire)
        assert "confidential" not in caplog.text
        with httpx.Client(transport=httpx.MockTransport(wire.handle)) as own:
            own.get("https://acme.zendesk.com/api/v2/search?query=mine")
    assert [record.levelname for record in caplog.records if "query=mine" in record.getMessage()] == ["INFO"]


@pytest.mark.parametrize("logger", ["", "httpx"])
def test_the_lines_of_httpx_have_the_level_debug(
    wire: Wire, caplog: pytest.LogCaptureFixture, logger: str
) -> None:
    wire.on("GET", "/api/v2/search", FOUND)
    with caplog.at_level(logging.DEBUG, logger):
        search_with_both(wire)
    lines = [
        record
        for record in caplog.records
        if record.name == "httpx" and "confidential" in record.getMessage()
    ]
    assert [record.levelname for record in lines] == ["DEBUG", "DEBUG"]


def test_the_logging_of_the_program_stays_as_it_is(wire: Wire) -> None:
    loggers = [logging.getLogger(name) for name in ("", "httpx", "httpcore")]
    before = [(one.level, list(one.handlers), one.propagate, one.disabled) for one in loggers]
    wire.on("GET", "/api/v2/search", FOUND)
    search_with_both(wire)
    assert [(one.level, list(one.handlers), one.propagate, one.disabled) for one in loggers] == before
