"""The part of one call that is alike on both clients: building its flow of requests, and making a result of the response.

Nothing here sends. A client runs the flow of `ClientCore._build_flow` with its own transport, and passes the response to
`_finish_call` or, for a listing, to `_read_page`.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TypeVar, cast

from zenpy._version import VERSION
from zenpy.lib.auth.renewal import with_valid_tokens
from zenpy.lib.cache import ZenpyCacheManager
from zenpy.lib.cache.one_cache import next_moment
from zenpy.lib.calls.completeness import (
    decode_answer,
    refuse_anonymous_user,
    refuse_empty_answer,
    refuse_page_without_list,
)
from zenpy.lib.calls.plan import plan_call
from zenpy.lib.calls.result import decode_body, read_records, read_result, read_sideloads
from zenpy.lib.calls.safe_writes import (
    add_idempotency_key,
    apply_answer,
    drop_false_safe_update,
    is_safe_update,
    update_safely,
)
from zenpy.lib.calls.unchanged import add_empty_audit
from zenpy.lib.client.cache_calls import CacheCalls
from zenpy.lib.client.caching import (
    drop_after_failure,
    drop_found,
    drop_written,
    store_page,
    store_result,
    store_sideloads,
)
from zenpy.lib.client.forced_address import refuse_late_force
from zenpy.lib.display.inspecting import HiddenGetattr
from zenpy.lib.http.exchange import Flow, exchange
from zenpy.lib.pagination.page import Page
from zenpy.lib.records.registry import new_sideloads
from zenpy.lib.related.link import Link
from zenpy.lib.resources import UnknownCall

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.lib.calls.call import Call
    from zenpy.lib.calls.operation import Method
    from zenpy.lib.client.settings import Settings
    from zenpy.lib.http.message import Response

T = TypeVar("T")
R = TypeVar("R")


#: How the client names itself to Zendesk.
USER_AGENT = f"zenpy-typed/{VERSION}"


class ClientCore(CacheCalls):
    """The part of a client that neither waits nor sends."""

    is_async: bool = False
    """Whether the calls of this client are awaited."""
    base_url: str
    """The account's origin, such as `https://acme.zendesk.com`."""
    cache: ZenpyCacheManager
    """The caches of this client; see `zenpy.lib.cache`."""
    _user_agent = USER_AGENT

    def __init__(self, settings: Settings) -> None:
        self.base_url = settings.base_url
        self.cache = ZenpyCacheManager(disabled=settings.disable_cache)
        self._is_address_given = settings.is_address_given
        self._account_name = settings.account_name
        self._servers = settings.servers
        self._credentials = settings.credentials
        if settings.credentials.grant is not None:
            settings.credentials.grant.bind(settings.base_url, self.is_async)
        self._governor = settings.governor
        self._hooks = settings.hooks
        self._loads_by_page = settings.relations_by_page
        self._shared_records = settings.shared_records
        self._link = Link(self)

    if not TYPE_CHECKING:  # type checkers see only what there is, so that they report a misspelt name

        @HiddenGetattr
        def __getattr__(self, name: str) -> object:
            raise UnknownCall(self, name)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.base_url!r})"

    def __reduce__(self) -> str:
        raise TypeError(
            f"{type(self).__name__} is never pickled or copied: another process builds a client of its own. Records can be "
            "pickled; there they belong to no client."
        )

    # -- before a call is sent -------------------------------------------------------------------------------------

    def _plan(self, method: Method[object], arguments: Mapping[str, object]) -> Call:
        """The call that these arguments describe, with the address of its request.

        Raises:
            ConfigurationError: the client has no credentials for the server of the call.
        """
        call = plan_call(method, arguments)
        self._servers.address(call.request, call.name)
        return call

    def _build_flow(self, call: Call) -> Flow[Response]:
        """The flow that sends the requests of one call."""
        call.began = next_moment()
        # what is read from now on may be older than the write, and so may be what was read before
        drop_written(self.cache, call)
        add_idempotency_key(call)
        drop_false_safe_update(call)
        flow = (
            update_safely(call, self._governor, self._link)
            if is_safe_update(call)
            else exchange(call.request, self._governor)
        )
        if self._shared_records is not None:
            flow = self._shared_records.around(call, flow)
        return flow if call.operation.method == "GET" else self._drop_if_it_fails(call, flow)

    def _drop_if_it_fails(self, call: Call, flow: Flow[R]) -> Flow[R]:
        """The flow of a write; it may have been carried out although no answer comes."""
        try:
            return (yield from flow)
        except BaseException:
            drop_after_failure(self.cache, call)
            raise

    def _prepare_flow(self, flow: Flow[R]) -> Flow[R]:
        """The flow; if the tokens of the client expire, each of its requests goes out with a valid one.

        Raises:
            ConfigurationError: environment variables name another address than the one the client was made for.
        """
        if not self._is_address_given:
            refuse_late_force(self.base_url, os.environ)
        grant = self._credentials.grant
        return flow if grant is None else with_valid_tokens(flow, grant, self.base_url)

    # -- after a response has come ---------------------------------------------------------------------------------

    def _finish_call(self, call: Call, response: Response) -> object:
        """Make the result of a call that is not a listing.

        This also clears the sent changes of the call's records, and brings the caches up to date.
        """
        try:
            return self._read_answer(call, response)
        except BaseException:
            drop_after_failure(self.cache, call)
            raise

    def _read_answer(self, call: Call, response: Response) -> object:
        operation, link, sideloads = call.operation, self._link, None
        if "include" in call.arguments:
            sideloads = new_sideloads(self._package)
            link = link.with_sideloads(sideloads)
        body = decode_answer(operation, response)
        refuse_empty_answer(operation, response, body)
        result = read_result(operation, body, link)
        add_empty_audit(call, result)
        if sideloads is not None:
            read_sideloads(operation, body, link, sideloads)
            store_sideloads(self.cache, sideloads, self._link, call.began)
        for record, changes in call.sent_changes:
            record._clear_changes(changes)
        apply_answer(call, result, response)
        drop_written(self.cache, call)
        drop_found(self.cache, call, result)
        if operation.method == "DELETE" or operation.result.kind == "job":
            return result
        if not self._credentials.anonymous:
            refuse_anonymous_user(operation, result)
        store_result(self.cache, call, result, self._link)
        return result

    def _read_page(self, call: Call, began: int, response: Response) -> Page[T]:
        """One page of a listing, its records connected to what was sideloaded with them.

        Its request began at the moment `began`.
        """
        operation, link = call.operation, self._link
        body = decode_body(operation, response)
        refuse_page_without_list(operation, response, body)
        sideloads = new_sideloads(self._package)
        if operation.sideloads or operation.result.also:
            linked = link.with_sideloads(sideloads)
            read_sideloads(operation, body, linked, sideloads)
            if sideloads.found:
                link = linked
                store_sideloads(self.cache, sideloads, self._link, began)
        if call.loads_by_page and self._loads_by_page:
            link = link.for_page()
        records = read_records(operation, body, link)
        if (
            "cursor_back" in operation.pages
        ):  # the newest page comes first, and within it the newest record does too
            records.reverse()
        for record in records if operation.result.schema == "JobStatus" else ():
            drop_found(self.cache, call, record)
        store_page(self.cache, operation, response, records, self._link, began)
        return Page(cast("list[T]", records), body, sideloads, relations=link.page)
