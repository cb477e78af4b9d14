"""Links to the next page in every form, and pages that stay empty, in each kind of pagination."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.support.fire.changes import Scenario
from tests.support.fire.runners import Runner, each
from tests.support.fire.server import PAGE, FaultyServer
from tests.support.fire.verdict import Verdict, repeats
from zenpy.lib.exception import ZenpyException

#: The account's own host in the form of a link; `{port}` and `{path}` (with a query) are filled in.
OWN_LINKS = {
    "relative": "{path}",
    "without a scheme": "//127.0.0.1:{port}{path}",
    "in upper case": "HTTP://127.0.0.1:{port}{path}",
    "with a dot at the end": "http://127.0.0.1.:{port}{path}",
    "with an escaped host": "http://127%2E0.0.1:{port}{path}",
    "with escaped slashes": "http:\\/\\/127.0.0.1:{port}{path}",
    "with blanks around it": "  http://127.0.0.1:{port}{path}\n",
}
#: Links that lead elsewhere, some of which look like the own host.
FOREIGN_LINKS = {
    "to another host": "https://evil.example{path}",
    "with another scheme": "https://127.0.0.1:{port}{path}",
    "to another port": "http://127.0.0.1:1{path}",
    "with a user": "http://127.0.0.1:{port}@evil.example{path}",
    "with a user before the own host": "http://token@127.0.0.1:{port}{path}",
    "to a host that begins like the own": "http://127.0.0.1.evil.example:{port}{path}",
    "without a scheme, to another host": "//evil.example{path}",
    "with backslashes": "http:\\\\evil.example{path}",
    "to a script": "javascript:alert(1)",
}


async def _by_cursor(client: Any) -> Any:
    return client.tickets(page_size=PAGE)


async def _by_offset(client: Any) -> Any:
    return client.tickets(sort_by="id", sort_order="asc", per_page=PAGE)


async def _by_search(client: Any) -> Any:
    return client.search("*", type="ticket", sort_by="created_at", sort_order="asc", per_page=PAGE)


async def _by_search_export(client: Any) -> Any:
    return client.search_export("*", type="ticket", page_size=PAGE)


async def _by_export(client: Any) -> Any:
    return client.tickets.incremental(1, per_page=PAGE)


async def _by_time(client: Any) -> Any:
    return client.tickets.incremental(1, per_page=PAGE, paginate_by_time=True, unique=True)


class Form:
    """A kind of pagination: its call, where its records and its link stand, and the query of its next page."""

    def __init__(
        self, read: Callable[[Any], Any], path: str, key: str, page: Callable[[str], dict[str, object]]
    ) -> None:
        self.read, self.path, self.key, self.page = read, path, key, page


def _cursor_page(link: str) -> dict[str, object]:
    return {"meta": {"has_more": True, "after_cursor": None}, "links": {"next": link}}


def _offset_page(link: str) -> dict[str, object]:
    return {"next_page": link, "previous_page": None, "count": 25}


def _export_page(link: str) -> dict[str, object]:
    return {"after_url": link, "after_cursor": None, "end_of_stream": False}


def _time_page(link: str) -> dict[str, object]:
    return {"next_page": link, "end_of_stream": False, "count": 0}


FORMS: dict[str, Form] = {
    "a listing by cursor": Form(_by_cursor, "/api/v2/tickets", "tickets", _cursor_page),
    "a listing by offset": Form(_by_offset, "/api/v2/tickets", "tickets", _offset_page),
    "a search": Form(_by_search, "/api/v2/search", "results", _offset_page),
    "a search export": Form(_by_search_export, "/api/v2/search/export", "results", _cursor_page),
    "an export": Form(_by_export, "/api/v2/incremental/tickets/cursor", "tickets", _export_page),
    "an export by time": Form(_by_time, "/api/v2/incremental/tickets", "tickets", _time_page),
}
#: The query of a link that leads on from an empty first page.
_QUERIES = {
    _cursor_page: "page%5Bsize%5D=10&x=1",
    _offset_page: "page=2&per_page=10",
    _export_page: "start_time=2&per_page=10",
    _time_page: "start_time=2&per_page=10",
}


async def _read(server: FaultyServer, runner: Runner, form: Form) -> tuple[list[int], str | None]:
    ids: list[int] = []
    raised = None
    server.sandbox.clock.advance(minutes=10)
    async with runner.client(server) as client:
        try:
            async for record in each(await form.read(client)):
                ids.append(record.id)  # noqa: PERF401 - what came before a failure counts
        except ZenpyException as error:
            raised = type(error).__name__
    return ids, raised


def linked(form: Form, links: dict[str, str]) -> Scenario:
    """Listings whose first page is empty and leads on by each of these links in turn; all end in the same way."""

    async def scenario(server: FaultyServer, runner: Runner) -> Verdict:
        outcomes, lost, twice = set[str | None](), 0, 0
        # the second page of an offset is the page after the first ten
        due = set(server.ids()[PAGE:] if form.page is _offset_page else server.ids())
        path = f"{form.path}?{_QUERIES[form.page]}"
        for link in links.values():
            full = link.replace("{port}", server.url.rpartition(":")[2]).replace("{path}", path)
            server.strike(f"GET {form.path}", status=200, body={form.key: [], **form.page(full)})
            before = len(server.sandbox.requests)
            ids, raised = await _read(server, runner, form)
            outcomes.add(raised)
            if raised is None:
                lost += len(due - set(ids))
                twice += repeats(ids)
            else:  # nothing came, and nothing went anywhere
                lost += len(ids) + len(server.sandbox.requests) - before - 1
        assert len(outcomes) == 1, outcomes
        return Verdict(outcomes.pop(), lost, twice)

    return scenario


def endless(form: Form) -> Scenario:
    """A listing whose pages stay empty, each with a link to a new one: it is refused, and slowly."""

    async def scenario(server: FaultyServer, runner: Runner) -> Verdict:
        for number in range(3, 203):
            query = f"page={number}" if form.page is _offset_page else f"page%5Bafter%5D=new{number}"
            if form.page in (_export_page, _time_page):
                query = f"start_time={number}"
            link = f"{server.url}{form.path}?{query}"
            server.strike(f"GET {form.path}", status=200, body={form.key: [], **form.page(link)})
        ids, raised = await _read(server, runner, form)
        assert server.waited > 30, f"the server was asked as fast as it answers: {server.waited}, {raised}"
        return Verdict(raised, len(ids))

    return scenario
