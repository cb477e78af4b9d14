"""Which pages a listing will ask for next, as far as that is certain before the pages between them have come.

With cursors, each page names the next one. Pages with numbers are known when the first of them tells how many records there
are, and those of ids are known from the start. The paginator still decides about every page; a forecast only says what may be
fetched before its turn. So it never names a page that the paginator would not ask for.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import replace
from itertools import islice
from typing import Generic, TypeVar

from zenpy.lib.calls.call import Call
from zenpy.lib.exception import ZenpyException
from zenpy.lib.http.message import Request
from zenpy.lib.pagination import links
from zenpy.lib.pagination.endings import OFFSET_PAGES, page_number
from zenpy.lib.pagination.page import Page
from zenpy.lib.pagination.paginator import Effect, FetchPage, Paginator, perform_and_report, read_page
from zenpy.lib.pagination.searches import SEARCH_LIMIT

T = TypeVar("T")

#: The forms whose pages have numbers and a total.
_NUMBERED = ("offset", "search")
#: No numbered page of Zendesk is larger, whatever size is asked for.
_LARGEST_NUMBERED_PAGE = 100


def is_foreseeable(paginator: Paginator[T]) -> bool:
    """Whether several pages of a listing can be known at once."""
    return len(paginator.call.id_batches) > 1 or paginator.paging.form in _NUMBERED


def check_ahead(pages: object) -> int:
    """How many pages are fetched ahead.

    Raises:
        ZenpyException: it is not a number from 1 on.
    """
    if not isinstance(pages, int) or isinstance(pages, bool) or pages < 1:
        raise ZenpyException(f"ahead() fetches 1 page ahead or more, not {pages!r}.")
    return pages


class Forecast(Generic[T]):
    """The pages that one reader may fetch now.

    Args:
        paginator: decides about every page.
        number: how many pages may be fetched ahead.
        before: the pages that were read already.
        wanted: how many records the reader takes at most, those of `before` among them; None means all.
    """

    def __init__(
        self,
        paginator: Paginator[T],
        number: int,
        before: tuple[Page[T], ...] = (),
        wanted: int | None = None,
    ) -> None:
        self._paginator = paginator
        self._number = number
        self._wanted = wanted
        #: How many records were read, and how many the longest page had.
        self._read = self._longest = 0
        #: Whether every page that was foreseen was asked for.
        self._is_right = True
        #: The fetch of the next page, as it was decided when the page before it was read.
        self._next: FetchPage | None = None
        for page in before:
            self.note_page(page)

    def note_page(self, page: Page[T]) -> None:
        """Note a page that was read."""
        self._read += len(page)
        self._longest = max(self._longest, len(page))

    def note_miss(self) -> None:
        """Note that the paginator asks for another page than those foreseen. From now on, none is foreseen."""
        self._is_right = False

    def fetches(self) -> list[FetchPage]:
        """The next page, and those after it that are certain, as many as may be fetched ahead and the reader takes."""
        if self._wanted is not None and self._read >= self._wanted:
            return []
        try:
            effect = self._paginator.next_effect()
        except ZenpyException:  # raised again when the reader comes to this place
            return []
        if not isinstance(effect, FetchPage):
            return []
        self._next = effect
        following = self._following(effect) if self._is_right else iter(())
        return [effect, *islice(following, self._number - 1)]

    def read_page(self) -> Generator[Effect, Page[T] | None, Page[T] | None]:
        """Yield effects until a page for the reader is there, and return it; return None at the end of the listing.

        The time limit of a loop is that of the moment at which the fetch was decided.
        """
        fetch, self._next = self._next, None
        page = None if fetch is None else (yield from perform_and_report(self._paginator, fetch))
        if page is None:
            page = yield from read_page(self._paginator)
        if page is not None:
            self.note_page(page)
        return page

    def _following(self, fetch: FetchPage) -> Iterator[FetchPage]:
        call, request = fetch.call, fetch.request
        if len(call.id_batches) > 1:
            later, size = _batches_after(call, request), _LARGEST_NUMBERED_PAGE
        else:
            later, size = self._numbers_after(call, request), self._page_size
        for position, request in enumerate(later, 1):
            if self._wanted is not None and self._read + position * size >= self._wanted:
                return
            yield replace(fetch, request=request)

    @property
    def _page_size(self) -> int:
        """How many records a page has, rather too many: then fewer pages are foreseen."""
        return max(self._longest, min(self._paginator.paging.size, _LARGEST_NUMBERED_PAGE))

    def _numbers_after(self, call: Call, request: Request) -> Iterator[Request]:
        paginator = self._paginator
        form, total, number = paginator.paging.form, paginator.total, page_number(request)
        if form not in _NUMBERED or call is not paginator.call or total is None or number is None:
            return
        most = SEARCH_LIMIT if form == "search" else OFFSET_PAGES * self._page_size
        last = -(-min(total, most) // self._page_size)
        for later in range(number + 1, last + 1):
            query = [(name, str(later) if name == "page" else value) for name, value in request.query]
            yield replace(request, query=query)


def _batches_after(call: Call, request: Request) -> Iterator[Request]:
    following = links.next_ids_request(call, request)
    while following is not None:
        yield following
        following = links.next_ids_request(call, following)
