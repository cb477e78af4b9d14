"""Searches past the 1,000 hits that Zendesk gives, and search exports past the hour that a cursor is valid.

`SearchPaginator` and `ExportedSearchPaginator` add these to `zenpy.lib.pagination.paginator`. A search that is cut off ends
with an error that says how many hits there are, or switches to the search export. An export whose cursor has expired
starts again at the last record it got. No record comes twice.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from zenpy.lib.calls.call import Call
from zenpy.lib.calls.operation import Operation
from zenpy.lib.calls.search import has_sort_terms, split_single_type
from zenpy.lib.exception import (
    APIException,
    PaginationError,
    SearchResponseLimitExceeded,
    ZenpyException,
)
from zenpy.lib.http.message import Request
from zenpy.lib.pagination import links
from zenpy.lib.pagination.page import Page
from zenpy.lib.pagination.paginator import Effect, FetchPage, Paginator, TimeLimit
from zenpy.lib.records.base import BaseObject

T = TypeVar("T")

#: How many hits a search gives at most.
SEARCH_LIMIT = 1_000
#: The operation that can switch to the export.
_SEARCH = "search.list"
_EXPORT_PAGE_SIZE = 1_000
#: The statuses with which Zendesk refuses a cursor.
_REFUSALS = (400, 410, 422)


class ExportedSearchPaginator(Paginator[T]):
    """Decides which page of a search export comes next, oldest records first, also when its cursor expires on the way."""

    def __init__(self, call: Call, base_url: str, exclude: frozenset[object] = frozenset()) -> None:
        super().__init__(call, base_url)
        #: The ids of the records that the reader has got from the search already.
        self._exclude = exclude
        #: The latest time of creation so far, and the ids of the records that were created then.
        self._newest: str | None = None
        self._newest_ids: set[object] = set()
        #: Whether a record came since the export started (again).
        self._has_advanced = False

    def receive_page(self, page: Page[T]) -> Page[T] | None:
        """Take a page. Return it without the records that the reader has got before."""
        super().receive_page(page)
        fresh: list[T] = []
        for record in page:
            key = _record_id(record)
            if key is not None and key in self._newest_ids:
                continue
            self._remember(key, _field(record, "created_at"))
            if key is None or key not in self._exclude:
                fresh.append(record)
        return page._with_records(fresh)

    def receive_error(self, error: ZenpyException) -> None:
        """Take a failure. One that can only be about the cursor restarts the export at its newest record."""
        query = dict(self._fetch.request.query) if self._fetch is not None else {}
        refused = isinstance(error, APIException) and error.status in _REFUSALS and "page[after]" in query
        if not refused:
            super().receive_error(error)
        if not self._has_advanced or self._newest is None:
            raise PaginationError(
                f"{self.call.name}(): Zendesk refuses the cursor of the search export (a cursor lives for an hour), and "
                "there is no record to start again from."
            ) from error
        self._has_advanced = False
        self._restart_at(self._request_since(self._newest))

    def copy_for_reader(self, time_limit: TimeLimit | None = None) -> Paginator[T]:
        """A copy for one more reader; it starts at the same position and remembers the same records."""
        other = super().copy_for_reader(time_limit)
        assert isinstance(other, ExportedSearchPaginator)
        other._newest_ids = set(self._newest_ids)
        return other

    def _remember(self, key: object, created_at: object) -> None:
        """Remember a record as the newest one."""
        self._has_advanced = True
        if not isinstance(created_at, str):
            return
        if created_at != self._newest:
            self._newest, self._newest_ids = created_at, set()
        self._newest_ids.add(key)

    def _request_since(self, created_at: str) -> Request:
        """The request for the first page of the records that were created at this time or later."""
        start = links.first_request(self.call, self.paging)
        query = [
            (name, f"{value} created>={created_at}".strip() if name == "query" else value)
            for name, value in start.query
        ]
        return replace(start, query=query)


class SearchPaginator(Paginator[T]):
    """Decides which page of a search comes next; `overflow="export"` switches to the search export at too many hits."""

    def __init__(self, call: Call, base_url: str) -> None:
        super().__init__(call, base_url)
        #: The paginator that replaces the search, once it has switched to the export.
        self._export: ExportedSearchPaginator[T] | None = None
        self._export_call = _make_export_call(call)
        #: The ids of the records that the reader has got.
        self._read_ids: frozenset[object] = frozenset()
        #: How many hits lie before the next page.
        self._position = _hits_before(call, self.paging.size)

    def next_effect(self) -> Effect | None:
        """The effect to perform now, of the search or of the export that replaces it."""
        if self._export is None:
            effect = super().next_effect()
            if self._export is None:
                return effect
        self._export.time_limit = self.time_limit
        return self._export.next_effect()

    def receive_page(self, page: Page[T]) -> Page[T] | None:
        """Take a page. Return None when its total shows that the export has to replace the search."""
        if self._export is not None:
            return self._export.receive_page(page)
        super().receive_page(page)
        self._position += len(page)
        if self._export_call is None:
            return page
        if not self._read_ids and page.total is not None and page.total > SEARCH_LIMIT:
            self._switch_to_export(self._export_call)
            return None
        self._read_ids |= {_record_id(record) for record in page}
        return page

    def receive_error(self, error: ZenpyException) -> None:
        """Take a failure. At the limit of searches switch to the export, or raise an error with the number of hits."""
        if self._export is not None:
            self._export.receive_error(error)
            return
        at_limit = isinstance(error, SearchResponseLimitExceeded) or (
            error.status == 422 and self._position >= SEARCH_LIMIT
        )
        if not at_limit:
            super().receive_error(error)
        if self._export_call is not None:
            self._switch_to_export(self._export_call)
            return
        raise self._limit_error(error) from error

    def finish_sleep(self) -> None:
        """Note that the sleep before the next fetch, of the search or of the export, is over."""
        if self._export is not None:
            self._export.finish_sleep()
        super().finish_sleep()

    def copy_for_reader(self, time_limit: TimeLimit | None = None) -> Paginator[T]:
        """A copy for one more reader; it starts at the same position."""
        other = super().copy_for_reader(time_limit)
        if self._export is not None:
            assert isinstance(other, SearchPaginator)
            other._export = self._export.copy_for_reader()  # type: ignore[assignment]  # it keeps the class
        return other

    def _fetch_after(self, fetch: FetchPage, page: Page[T]) -> FetchPage | None:
        following = super()._fetch_after(fetch, page)
        is_cut = page.total is not None and page.total > self._position >= SEARCH_LIMIT
        if following is not None or not is_cut:
            return following
        if self._export_call is None:
            raise self._limit_error(None)
        self._switch_to_export(self._export_call)
        return None

    def _switch_to_export(self, call: Call) -> None:
        self._export = ExportedSearchPaginator(call, self.base_url, self._read_ids)

    def _limit_error(self, error: ZenpyException | None) -> SearchResponseLimitExceeded:
        hits = f"{self.total} hits" if self.total is not None else "more hits"
        return SearchResponseLimitExceeded(
            f'The search has {hits}, and Zendesk gives only the first {SEARCH_LIMIT} this way; overflow="export" or '
            "client.search_export(...) gives all.",
            response=error.response if error else None,
            status=error.status if error else None,
            request_id=error.request_id if error else None,
            advice="Or split the search, for example by creation date.",
        )


def _field(record: object, name: str) -> object:
    payload = record.__dict__ if isinstance(record, BaseObject) else record
    return payload.get(name) if isinstance(payload, dict) else None


def _record_id(record: object) -> int | str | None:
    """The id of a record, or None if it has none."""
    key = _field(record, "id")
    return key if isinstance(key, int | str) else None


def _hits_before(call: Call, size: int) -> int:
    """How many hits lie before the page that the search starts with."""
    page = call.arguments.get("page")
    return (page - 1) * size if isinstance(page, int) else 0


def _make_export_call(call: Call) -> Call | None:
    """The call of the export that replaces a search; None without `overflow="export"`.

    Raises:
        ZenpyException: the export cannot give what this search gives.
    """
    overflow = call.arguments.get("overflow", "raise")
    if overflow == "raise" or call.operation.id != _SEARCH:
        return None
    if overflow != "export":
        raise ZenpyException(f'{call.name}(): overflow is "raise" or "export", not {overflow!r}.')
    ignored = [name for name in ("sort_by", "sort_order", "page") if name in call.arguments]
    text = dict(call.request.query)["query"]
    if ignored or has_sort_terms(text):
        what = ", ".join(ignored) or "order_by and sort in the query"
        raise ZenpyException(
            f"{call.name}(): the search export ignores {what} (it gives the oldest first, from the start); leave that out "
            'or overflow="export".'
        )
    kind, rest = split_single_type(text)
    query = [("query", rest or "*"), ("filter[type]", kind)]
    kept = [pair for pair in call.request.query if pair[0] != "query"]
    request = replace(call.request, url=f"{call.request.url}/export", query=[*query, *kept])
    return replace(call, operation=_export_operation(call.operation), request=request)


def _export_operation(operation: Operation) -> Operation:
    """The operation of the export; its records are those of the search."""
    return operation._replace(
        id="search_export.list",
        path=f"{operation.path}/export",
        pages=("search_export",),
        page_size=_EXPORT_PAGE_SIZE,
    )
