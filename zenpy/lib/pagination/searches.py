"""Searches beyond the 1,000 hits that Zendesk gives, and search exports beyond the hour that a cursor lives.

Free of I/O. A search that was cut off ends with an error that tells the true count, or goes over to the export; an
export whose cursor has died starts again at the last record it gave. No record is given twice.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from zenpy.lib.calls.call import Call
from zenpy.lib.calls.operation import Operation, Param
from zenpy.lib.calls.search import has_sort_terms, split_single_type
from zenpy.lib.exception import (
    APIException,
    PaginationError,
    SearchResponseLimitExceeded,
    ZenpyException,
)
from zenpy.lib.http.message import Request
from zenpy.lib.pagination import links as pagination
from zenpy.lib.pagination.page import Page
from zenpy.lib.pagination.paginator import Ask, Course, TimeLimit, Wish
from zenpy.lib.records.base import BaseObject

T = TypeVar("T")

#: How many hits a search gives.
SEARCH_LIMIT = 1_000
#: The search that can go over to the export.
_SEARCH = "search.list"
_EXPORT_PAGE = 1_000
#: How Zendesk may refuse a cursor.
_REFUSALS = (400, 410, 422)


class ExportedSearch(Course[T]):
    """The course of a search export: oldest first, across the death of its cursor."""

    def __init__(self, call: Call, base_url: str, given: frozenset[object] = frozenset()) -> None:
        super().__init__(call, base_url)
        self._given = given
        #: The newest moment of creation that came, and the records of that moment.
        self._newest: str | None = None
        self._then: set[object] = set()
        self._advanced = False

    def answered(self, page: Page[T]) -> Page[T] | None:
        """Take a page, and leave out what was given before."""
        super().answered(page)
        fresh: list[T] = []
        for record in page:
            key = _key(record)
            if key is not None and key in self._then:
                continue
            self._note(key, _field(record, "created_at"))
            if key is None or key not in self._given:
                fresh.append(record)
        return page._only(fresh)

    def failed(self, error: ZenpyException) -> None:
        """Take a failure; one that can only be about the cursor starts the export again where it stands."""
        asked = dict(self._next.request.query) if self._next is not None else {}
        refused = isinstance(error, APIException) and error.status in _REFUSALS and "page[after]" in asked
        if not refused:
            super().failed(error)
        if not self._advanced or self._newest is None:
            raise PaginationError(
                f"{self.call.method}(): Zendesk refuses the cursor of the search export (a cursor lives for an hour), and "
                "there is no record to start again from."
            ) from error
        self._advanced = False
        self._begin(self._since(self._newest))

    def fork(self, limit: TimeLimit | None = None) -> Course[T]:
        """The same course from here on, with a memory of its own."""
        other = super().fork(limit)
        assert isinstance(other, ExportedSearch)
        other._then = set(self._then)
        return other

    def _note(self, key: object, created: object) -> None:
        """Remember how far the export is."""
        self._advanced = True
        if not isinstance(created, str):
            return
        if created != self._newest:
            self._newest, self._then = created, set()
        self._then.add(key)

    def _since(self, moment: str) -> Request:
        """The first page of what was created at a moment or later."""
        start = pagination.first(self.call, self.paging)
        query = [
            (name, f"{value} created>={moment}".strip() if name == "query" else value)
            for name, value in start.query
        ]
        return replace(start, query=query)


class SearchCourse(Course[T]):
    """The course of a search; `overflow="export"` makes it go over to the export when there are too many hits."""

    def __init__(self, call: Call, base_url: str) -> None:
        super().__init__(call, base_url)
        self._export: ExportedSearch[T] | None = None
        self._export_call = _export_call(call)
        self._given: frozenset[object] = frozenset()
        self._position = _skipped(call, self.paging.size)

    def wish(self) -> Wish | None:
        """What is to be done now, by the search or by the export that took over."""
        if self._export is None:
            wish = super().wish()
            if self._export is None:
                return wish
        self._export.limit = self.limit
        return self._export.wish()

    def answered(self, page: Page[T]) -> Page[T] | None:
        """Take a page; nothing of it is handed out when it tells that the export has to take over."""
        if self._export is not None:
            return self._export.answered(page)
        super().answered(page)
        self._position += len(page)
        if self._export_call is None:
            return page
        if not self._given and (page.total or 0) > SEARCH_LIMIT:
            self._go_over(self._export_call)
            return None
        self._given |= {_key(record) for record in page}
        return page

    def failed(self, error: ZenpyException) -> None:
        """Take a failure; at the limit of searches the export takes over, or the error tells the true count."""
        if self._export is not None:
            self._export.failed(error)
            return
        cut = isinstance(error, SearchResponseLimitExceeded) or (
            error.status == 422 and self._position >= SEARCH_LIMIT
        )
        if not cut:
            super().failed(error)
        if self._export_call is not None:
            self._go_over(self._export_call)
            return
        raise self._cut(error) from error

    def fork(self, limit: TimeLimit | None = None) -> Course[T]:
        """The same course from here on."""
        other = super().fork(limit)
        if self._export is not None:
            assert isinstance(other, SearchCourse)
            other._export = self._export.fork(limit)  # type: ignore[assignment]  # a fork is of its own class
        return other

    def _after(self, asked: Ask, page: Page[T]) -> Ask | None:
        following = super()._after(asked, page)
        hits = page.total or 0
        if following is not None or hits <= self._position or self._position < SEARCH_LIMIT:
            return following
        if self._export_call is None:
            raise self._cut(None)
        self._go_over(self._export_call)
        return None

    def _go_over(self, call: Call) -> None:
        self._export = ExportedSearch(call, self.base_url, self._given)

    def _cut(self, error: ZenpyException | None) -> SearchResponseLimitExceeded:
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


def _key(record: object) -> int | str | None:
    """The id that a record is known by; None for one that cannot be known again."""
    key = _field(record, "id")
    return key if isinstance(key, int | str) else None


def _skipped(call: Call, size: int) -> int:
    """How many hits lie before the page that the search starts with."""
    page = call.arguments.get("page")
    return (page - 1) * size if isinstance(page, int) else 0


def _export_call(call: Call) -> Call | None:
    """The export that stands for a search, if it may take over.

    Raises:
        ZenpyException: the export cannot stand for this search.
    """
    overflow = call.arguments.get("overflow", "raise")
    if overflow == "raise" or call.operation.id != _SEARCH:
        return None
    if overflow != "export":
        raise ZenpyException(f'{call.method}(): overflow is "raise" or "export", not {overflow!r}.')
    ignored = [name for name in ("sort_by", "sort_order", "page") if name in call.arguments]
    text = dict(call.request.query).get("query", "")
    if ignored or has_sort_terms(text):
        what = ", ".join(ignored) or "order_by and sort in the query"
        raise ZenpyException(
            f"{call.method}(): the search export ignores {what} (it gives the oldest first, from the start); leave that out "
            'or overflow="export".'
        )
    kind, rest = split_single_type(text)
    query = [("query", rest or "*"), ("filter[type]", kind)]
    kept = [pair for pair in call.request.query if pair[0] not in ("query", "sort_by", "sort_order")]
    request = replace(call.request, url=f"{call.request.url}/export", query=[*query, *kept])
    arguments = {name: value for name, value in call.arguments.items() if name != "overflow"}
    if "per_page" in arguments:
        arguments["page_size"] = arguments.pop("per_page")
    return replace(call, operation=_exporting(call.operation), request=request, arguments=arguments)


def _exporting(operation: Operation) -> Operation:
    """The export's operation: it answers what the search does."""
    return operation._replace(
        id="search_export.list",
        path=f"{operation.path}/export",
        pages=("search_export",),
        page_size=_EXPORT_PAGE,
        query=(Param("query"), Param("filter[type]")),
    )
