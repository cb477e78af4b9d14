"""What a list call gives: a lazy, repeatable sequence of records that fetches pages as they are needed.

Nothing is asked before the first element is. `list(results)`, `results[:250]`, `len(results)`, a second loop: all
do what they would do with a list. `len()` needs the total: it comes from the first page where the API tells it,
otherwise the remaining pages are read (and kept, so that looping afterwards costs nothing).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Generic, TypeVar, cast, overload

from zenpy.lib import pagination
from zenpy.lib.base import BaseObject
from zenpy.lib.exception import SearchResponseLimitExceeded, ZenpyException
from zenpy.lib.request import Call, Request

if TYPE_CHECKING:
    from zenpy.client import AsyncZenpy, Zenpy
    from zenpy.lib.api_objects.sideloads import Sideloads

T = TypeVar("T")


class Page(Sequence[T]):
    """One page of a listing: its records, what was sideloaded with them, and what else the answer said."""

    __slots__ = ("_records", "body", "sideloads", "total")

    def __init__(self, records: list[T], body: object, sideloads: Sideloads) -> None:
        self._records = records
        #: The decoded answer as it came.
        self.body = body
        #: How many records the whole listing has, if the answer says so.
        self.total: int | None = pagination.total(body)
        #: Records that `include=` brought along, by name: `page.sideloads.users`.
        self.sideloads = sideloads

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        return self._records[index]

    def __len__(self) -> int:
        return len(self._records)

    def __repr__(self) -> str:
        return f"Page of {len(self._records)} records"

    def _again(self) -> Page[T]:
        """The page for one more reader: records of its own, so that edits stay with whom they belong to."""
        fresh = [cast("T", item._view()) if isinstance(item, BaseObject) else item for item in self._records]
        return Page(fresh, self.body, self.sideloads)


class _Listing(Generic[T]):
    """Where a listing stands: pure bookkeeping shared by the sync and the async results."""

    def __init__(self, call: Call) -> None:
        self.call = call
        self.paging = pagination.choose(call)
        self.kept: list[Page[T]] = []
        self.next: Request | None = None
        self.complete = False
        #: What the last answer said beside its records (cursors, end times).
        self.last_body: object = None

    def first(self) -> Request | None:
        """The first request; None when there is nothing to ask for."""
        return None if self.call.nothing_to_ask else pagination.first(self.call, self.paging)

    def after(self, asked: Request, page: Page[T], base_url: str) -> Request | None:
        """The request for the page after this one, or None at the end."""
        self.last_body = page.body
        return pagination.following(self.call, self.paging, asked, page.body, base_url)

    @contextmanager
    def explained(self) -> Iterator[None]:
        """A search that is cut off says how many hits there are."""
        try:
            yield
        except SearchResponseLimitExceeded as error:
            hits = pagination.total(self.last_body)
            if hits is None:
                raise
            raise SearchResponseLimitExceeded(
                f"The search has {hits} hits, and Zendesk gives no more of them this way; client.search_export(...) gives all.",
                response=error.response,
                status=error.status,
                request_id=error.request_id,
            ) from error

    def keep(self, page: Page[T], following: Request | None) -> None:
        """Remember a page for later readers."""
        self.kept.append(page)
        self.next = following
        self.complete = following is None

    def known_length(self) -> int | None:
        """The number of records, if the kept pages tell it."""
        if self.complete:
            return sum(len(page) for page in self.kept)
        if (
            self.kept
            and len(self.call.chunks) < 2
            and self.paging.form not in ("incremental_time", "incremental_cursor")
        ):
            return self.kept[0].total
        return None

    def told(self, name: str) -> object:
        """A value that the last answer told beside its records."""
        return self.last_body.get(name) if isinstance(self.last_body, dict) else None


class _Results(Generic[T]):
    """What both kinds of results tell about themselves."""

    _state: _Listing[T]

    @property
    def after_cursor(self) -> str | None:
        """Where an export goes on: give it back as `cursor=` to read what changed since (cursor exports)."""
        meta = self._state.told("meta")
        found = meta.get("after_cursor") if isinstance(meta, dict) else self._state.told("after_cursor")
        return found if isinstance(found, str) else None

    @property
    def end_time(self) -> int | None:
        """Where a time-based export goes on, in seconds since 1970: give it back as `start_time=`."""
        found = self._state.told("end_time")
        return found if isinstance(found, int) else None

    @property
    def end_of_stream(self) -> bool:
        """Whether an export has reached the present."""
        return self._state.told("end_of_stream") is True

    def __repr__(self) -> str:
        return f"<results of client.{self._state.call.method.removesuffix('.__call__')}()>"


class BaseResultGenerator(_Results[T]):
    """Records of a list call, fetched page by page while they are read."""

    def __init__(self, client: Zenpy, call: Call) -> None:
        self._client = client
        self._state: _Listing[T] = _Listing(call)
        self._reader: Iterator[T] | None = None

    def pages(self) -> Iterator[Page[T]]:
        """The pages, from the first one; each is fetched when it is asked for."""
        kept = list(self._state.kept)
        for page in kept:
            yield page._again()
        request = self._state.next if kept else self._state.first()
        while request is not None:
            fetched, request = self._fetch(request)
            yield fetched

    def _fetch(self, request: Request) -> tuple[Page[T], Request | None]:
        with self._state.explained():
            page: Page[T] = self._client._page(self._state.call, request)
        return page, self._state.after(request, page, self._client.base_url)

    def _keep_next(self) -> None:
        """Fetch one more page and keep it."""
        request = self._state.next if self._state.kept else self._state.first()
        if request is None:
            self._state.complete = True
            return
        self._state.keep(*self._fetch(request))

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page

    def __next__(self) -> T:
        """The next record for `next(results)`; a `for` loop always starts anew."""
        if self._reader is None:
            self._reader = iter(self)
        return next(self._reader)

    def __len__(self) -> int:
        """How many records there are; reads as many pages as it takes to know."""
        while (length := self._state.known_length()) is None:
            self._keep_next()
        return length

    def __bool__(self) -> bool:
        """Whether there is any record; reads pages only until one is found."""
        while not self._state.complete and not any(self._state.kept):
            self._keep_next()
        return any(self._state.kept)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        """One record, or exactly the records of a slice; negative positions read the whole listing.

        Raises:
            IndexError: there is no such record.
        """
        if isinstance(index, slice):
            bounds = (index.start, index.stop, index.step)
            if any(bound is not None and bound < 0 for bound in bounds):
                return list(self)[index]
            return list(islice(self, index.start or 0, index.stop, index.step))
        if index < 0:
            return list(self)[index]
        for record in islice(self, index, index + 1):
            return record
        raise IndexError(f"There are no {index + 1} records.")

    @property
    def count(self) -> int:
        """How many records there are; the same as `len()`."""
        return len(self)


class AsyncResultGenerator(_Results[T]):
    """Records of a list call on an async client: `async for`, `await results.all()`, `await results.first()`."""

    def __init__(self, client: AsyncZenpy, call: Call) -> None:
        self._client = client
        self._state: _Listing[T] = _Listing(call)

    async def pages(self) -> AsyncIterator[Page[T]]:
        """The pages, from the first one; each is fetched when it is asked for."""
        kept = list(self._state.kept)
        for page in kept:
            yield page._again()
        request = self._state.next if kept else self._state.first()
        while request is not None:
            fetched, request = await self._fetch(request)
            yield fetched

    async def _fetch(self, request: Request) -> tuple[Page[T], Request | None]:
        with self._state.explained():
            page: Page[T] = await self._client._page(self._state.call, request)
        return page, self._state.after(request, page, self._client.base_url)

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for record in page:
                yield record

    async def all(self) -> list[T]:
        """All records as a list."""
        return [record async for record in self]

    async def first(self) -> T | None:
        """The first record, or None when there is none."""
        async for record in self:
            return record
        return None

    async def take(self, number: int) -> list[T]:
        """At most so many records from the start."""
        taken: list[T] = []
        if number <= 0:
            return taken
        async for record in self:
            taken.append(record)
            if len(taken) == number:
                break
        return taken

    async def count(self) -> int:
        """How many records there are; reads as many pages as it takes to know."""
        while (length := self._state.known_length()) is None:
            request = self._state.next if self._state.kept else self._state.first()
            if request is None:
                self._state.complete = True
            else:
                self._state.keep(*await self._fetch(request))
        return length

    def __len__(self) -> int:
        raise ZenpyException("On an async client the length takes a call: use `await results.count()`.")


#: Names of the existing client's result classes; all listings are of one class here.
ZendeskResultGenerator = CursorResultsGenerator = GenericCursorResultsGenerator = BaseResultGenerator
SearchResultGenerator = SearchExportResultGenerator = TicketCursorGenerator = BaseResultGenerator
