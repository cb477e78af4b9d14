"""What the sync and the async client share: configuration, cache, the reading of answers, and the cache calls.

Nothing here sends. The clients drive `zenpy.lib.http.exchange` with their transport and hand the answers to this class.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, NoReturn, TypeVar, cast

from zenpy._version import VERSION
from zenpy.lib.auth.renewal import signed
from zenpy.lib.cache import ZenpyCache, ZenpyCacheManager
from zenpy.lib.calls import result as reading
from zenpy.lib.calls.completeness import refuse_hollow, refuse_pageless
from zenpy.lib.calls.plan import Call
from zenpy.lib.calls.safe_writes import give_key, is_safe, learn, leave_out_unsafe, update_safely
from zenpy.lib.client.link import Link
from zenpy.lib.client.settings import Settings
from zenpy.lib.exception import AuthenticationError, ConfigurationError, ZenpyCacheException, ZenpyException
from zenpy.lib.http.exchange import Flow, exchange
from zenpy.lib.http.message import Response
from zenpy.lib.pagination.results import Page
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.registry import find_show_call, kinds, new_sideloads, resolve
from zenpy.lib.suggest import suggest_name

if TYPE_CHECKING:
    from zenpy.lib.calls.operation import Operation

T = TypeVar("T")
R = TypeVar("R")


#: How the client names itself to Zendesk.
USER_AGENT = f"zenpy-typed/{VERSION}"


class ClientCore:
    """The part of a client that neither waits nor sends."""

    is_async = False

    def __init__(self, chosen: Settings, disable_cache: bool) -> None:
        #: The account's origin, such as `https://acme.zendesk.com`.
        self.base_url: str = chosen.base_url
        #: The caches of this client; see `zenpy.lib.cache`.
        self.cache: ZenpyCacheManager = ZenpyCacheManager(disabled=disable_cache)
        self._credentials = chosen.credentials
        if chosen.credentials.grant is not None:
            chosen.credentials.grant.bind(chosen.base_url, self.is_async)
        self._governor = chosen.governor
        self._hooks = chosen.hooks
        self._link = Link(self)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.base_url!r})"

    # -- calls -----------------------------------------------------------------------------------------------------

    def _conversation(self, call: Call) -> Flow[Response]:
        """All that is sent and received for one call."""
        self._forget(call)  # as what it changes may be changed also when no answer comes
        give_key(call)
        leave_out_unsafe(call)
        if is_safe(call):
            return update_safely(call, self._governor, self._link)
        return exchange(call.request, self._governor)

    def _signed(self, flow: Flow[R]) -> Flow[R]:
        """A flow whose requests have good tokens, where tokens do not last."""
        grant = self._credentials.grant
        return flow if grant is None else signed(flow, grant, self.base_url)

    # -- answers ---------------------------------------------------------------------------------------------------

    def _cached_answer(self, call: Call) -> BaseObject | None:
        """The record for `resource(id=...)` if the cache has it; no other call is answered from the cache."""
        schema = call.operation.result.schema
        if call.form.when != "id" or schema is None or "include" in call.arguments:
            return None
        found = find_show_call(schema)
        if found is None or found.operation != call.operation.id:
            return None
        key = call.arguments["id"]
        cached = self.cache.get(
            resolve(schema)._name, int(key) if isinstance(key, str) and key.isdigit() else key
        )
        return cached._shared_view() if isinstance(cached, BaseObject) else None

    def _finish(self, call: Call, response: Response) -> object:
        """What the caller of a single call gets; its records' changes are cleared, the cache is brought up to date."""
        link = self._link
        beside = None
        if "include" in call.arguments:
            beside = new_sideloads()
            link = Link(self, beside)
        body = reading.body_of(call.operation, response)
        refuse_hollow(call.operation, response, body)
        found = reading.read(call.operation, body, link)
        if beside is not None:
            reading.gather_sideloads(call.operation, body, link, beside)
            self._remember([item for items in beside.found.values() for item in items])
        for record, token in call.carried:
            record._mark_sent(token)
        learn(call, found, response)
        self._forget(call)
        if call.operation.method == "DELETE" or call.operation.result.kind == "job":
            return found
        self._refuse_anonymous(call, found)
        return self._remembered(found)

    def _read_page(self, call: Call, response: Response) -> Page[T]:
        """One page of a listing, its records connected to what was sideloaded with them."""
        body = reading.document(response)
        refuse_pageless(call.operation, response, body)
        link = self._link
        beside = new_sideloads()
        if call.operation.sideloads or call.operation.result.also:
            link = Link(self, beside)
            reading.gather_sideloads(call.operation, body, link, beside)
            if beside.found:
                self._remember([item for items in beside.found.values() for item in items])
            else:
                link = self._link
        records = reading.records(call.operation, body, link)
        self._remember_page(call.operation, response, records)
        return Page(cast("list[T]", records), body, beside)

    def _remembered(self, found: object) -> object:
        """A result for its caller, once the cache has its own copy."""
        if isinstance(found, BaseObject):
            ticket = found.__dict__.get("ticket") if found._spec == "TicketAudit" else None
            if isinstance(ticket, dict):
                self._remember([resolve("Ticket")._from_payload(dict(ticket), self._link)])
            if found._name in self.cache.names():
                self._remember([found._shared_view()])
        return found

    def _remember_page(self, operation: Operation, response: Response, records: list[object]) -> None:
        """Let the caches have a page of records when they are next asked.

        They keep its text until then and decode it themselves: text takes less memory than records, and the garbage
        collector has nothing to search in it. Most listings are read to their end without any question to the cache.
        """
        if not self.cache.enabled:
            return
        again = Response(response.status, response.headers, response.body)
        counts = Counter(type(record) for record in records if isinstance(record, BaseObject))
        for kind, count in counts.items():
            if kind._name in self.cache.names():
                self.cache.add_later(kind._name, count, partial(self._entries, operation, again, kind))

    def _entries(
        self, operation: Operation, response: Response, kind: type[BaseObject]
    ) -> Iterator[tuple[object, BaseObject]]:
        """The records of one kind in a page, by their ids, for the cache alone."""
        for record in reading.records(operation, response.json(), self._link):
            if type(record) is kind and type(key := record.__dict__.get("id")) in (int, str):
                yield key, kind._from_shared_payload(record.__dict__, self._link)

    def _remember(self, records: list[BaseObject]) -> None:
        if self.cache.enabled:
            self.cache.add_many(records)

    def _forget(self, call: Call) -> None:
        """Drop from the cache what a write names, as it may change what its answer does not tell: tags change a ticket."""
        if call.operation.method == "GET":
            return
        for argument in call.form.arguments:
            if not argument.accepts or argument.name not in call.arguments:
                continue
            given = call.arguments[argument.name]
            for item in given if isinstance(given, list) else [given]:
                key = item.get("id") if isinstance(item, BaseObject | Mapping) else item
                number = int(key) if isinstance(key, str) and key.isdigit() else key
                self.cache.discard(resolve(argument.accepts)._name, number)

    def _refuse_anonymous(self, call: Call, found: object) -> None:
        """`users.me()` answers 200 with a user without id when nobody is signed in."""
        if (
            call.operation.id != "users.me"
            or self._credentials.anonymous
            or not isinstance(found, BaseObject)
        ):
            return
        if found.__dict__.get("id") is None:
            raise AuthenticationError(
                "Zendesk knows nobody by these credentials (users.me() is the anonymous user); check the subdomain and "
                "the token, or build the client with anonymous=True."
            )

    # -- relations -------------------------------------------------------------------------------------------------

    def _fetch_related(self, spec: str, key: object) -> BaseObject | None:
        raise ZenpyException("An async client fetches relations with `await record.awaitable_attrs.<name>`.")

    def _fetch_related_many(self, spec: str, keys: list[object]) -> list[BaseObject]:
        raise ZenpyException("An async client fetches relations with `await record.awaitable_attrs.<name>`.")

    async def _fetch_related_async(self, spec: str, key: object) -> BaseObject | None:
        return self._fetch_related(spec, key)

    async def _fetch_related_many_async(self, spec: str, keys: list[object]) -> list[BaseObject]:
        return self._fetch_related_many(spec, keys)

    @staticmethod
    def http_adapter_kwargs() -> NoReturn:
        """Not offered: it was for adapters of the requests library. The client repeats what can be repeated by itself.

        Raises:
            ConfigurationError: always; it tells where connection settings go.
        """
        raise ConfigurationError(
            "There are no requests adapters here: the client retries by itself, and session= takes an httpx.Client "
            "with your proxies, certificates and time-outs."
        )

    # -- cache calls -----------------------------------------------------------------------------------------------

    def get_cache_names(self) -> list[str]:
        """Names of the caches, such as `user` and `ticket`."""
        return self.cache.names()

    def get_cache_max(self, cache_name: str) -> float:
        """How many records the cache may hold.

        Raises:
            ZenpyCacheException: there is no such cache.
        """
        return self._cache(cache_name).maxsize

    def set_cache_max(self, cache_name: str, maxsize: float, **kwargs: float) -> None:
        """Change how many records the cache may hold; what it holds is carried over."""
        self._cache(cache_name).set_maxsize(maxsize, **kwargs)

    def get_cache_impl_name(self, cache_name: str) -> str:
        """Name of the cache's implementation, such as `LRUCache`."""
        return self._cache(cache_name).impl_name

    def set_cache_implementation(
        self, cache_name: str, impl_name: str, maxsize: float, **kwargs: float
    ) -> None:
        """Change the implementation of a cache; what it holds is carried over.

        Args:
            cache_name: such as `ticket`.
            impl_name: `FIFOCache`, `LFUCache`, `LRUCache`, `RRCache` or `TTLCache`.
            maxsize: how many records it may hold.
            kwargs: for a TTLCache `ttl`, the seconds a record stays.
        """
        self._cache(cache_name).set_cache_impl(impl_name, maxsize, **kwargs)

    def add_cache(self, object_type: str, cache_impl_name: str, maxsize: float, **kwargs: float) -> None:
        """Cache records of one more type (`macro`, `view`, ...).

        Raises:
            ZenpyCacheException: there is no such type of records, or no such implementation.
        """
        if object_type not in kinds():
            near = suggest_name(object_type, kinds())
            hint = f"; did you mean {near!r}?" if near else "."
            raise ZenpyCacheException(f"There are no records of type {object_type!r} to cache{hint}")
        self.cache.add_cache(object_type, ZenpyCache(cache_impl_name, maxsize, **kwargs))

    def delete_cache(self, cache_name: str) -> None:
        """Stop caching records of this type and forget those cached."""
        self.cache.delete_cache(cache_name)

    def purge_cache(self, cache_name: str) -> None:
        """Forget all cached records of this type."""
        self.cache.purge_cache(cache_name)

    def disable_caching(self) -> None:
        """Stop answering from the caches and filling them."""
        self.cache.disable()

    def enable_caching(self) -> None:
        """Answer from the caches and fill them again."""
        self.cache.enable()

    def caching_status(self) -> str:
        """Whether caching is on."""
        return self.cache.status()

    def caching_engines(self) -> list[str]:
        """Names of the implementations a cache can have."""
        return self.cache.get_cache_engines()

    def _cache(self, name: str) -> ZenpyCache:
        return self.cache.named(name)
