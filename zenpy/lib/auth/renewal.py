"""Renews tokens before they expire and when the server refuses them: one renewal at a time, and stored before use.

`with_valid_tokens` wraps a flow and decides: it yields `RenewTokens` where a renewal is due. The steps of a renewal (load
what another process has stored, fetch new tokens, store them, use them) are a flow, too. Sync and async clients differ only
in the locks and in how they call a store: this is in the two methods of the custom effects.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from functools import partial
from typing import Generic, TypeVar, cast

import orjson

from zenpy.lib.auth.grants import Grant
from zenpy.lib.concurrency import (
    call_in_thread,
    defer_signals,
    enter_any,
    hold_lock,
    hold_lock_async,
    run_uninterrupted,
)
from zenpy.lib.exception import NetworkError, NetworkTimeout, SharedStoreError
from zenpy.lib.http.exchange import CustomEffect, Flow, Send
from zenpy.lib.http.message import Request, Response
from zenpy.lib.http.urls import same_origin

R = TypeVar("R")

#: How often a request is sent at most: with the current token, with one that another process has stored, with a new one.
_MAX_SENDS = 3
#: The statuses with which the token endpoint refuses permanently; others may be temporary.
_REFUSALS = (400, 401, 403)


def with_valid_tokens(flow: Flow[R], grant: Grant, base_url: str) -> Flow[R]:
    """Run a flow whose requests to the account go out with a valid token; all other effects pass through."""
    answer: Response | None = None
    failure: NetworkError | None = None
    try:
        while True:
            try:
                effect = flow.send(answer) if failure is None else flow.throw(failure)
            except StopIteration as done:
                return cast("R", done.value)
            answer, failure = None, None
            try:
                if isinstance(effect, Send) and _needs_token(effect.request, base_url):
                    answer = yield from _send(effect, grant)
                else:
                    answer = yield effect
            except NetworkError as error:
                failure = error
    finally:
        flow.close()


def _needs_token(request: Request, base_url: str) -> bool:
    if request.server:  # the token is the account's
        return False
    return not request.anonymous and ("://" not in request.url or same_origin(request.url, base_url))


def _send(effect: Send, grant: Grant) -> Flow[Response]:
    """Send a request with a valid token, and again with another one if the server refuses the token.

    If there is no token at the moment, the answer (or the failure) of the token endpoint becomes that of the request: the
    wrapped flow decides whether and when to retry it.
    """
    refused: str | None = None
    response: Response | None = None
    start = time.monotonic()
    for _ in range(_MAX_SENDS):
        renewal = RenewTokens(
            grant, refused, None if effect.time_left is None else _time_left_since(effect.time_left, start)
        )
        if grant.needs_renewal(refused):
            yield renewal
            # a token that still works is used until the token endpoint works again
            if not grant.is_usable(refused):
                if renewal.failure is not None:
                    raise renewal.failure
                if renewal.error_response is not None:
                    return renewal.error_response
        token = grant.access_token
        response = (
            yield effect
            if effect.time_left is None
            else replace(effect, time_left=_time_left_since(effect.time_left, start))
        )
        if response is None:
            raise TypeError("A driver sends back a response for each Send.")
        if renewal.renewed or not _refuses_token(response, effect.request):
            break
        refused = grant.refused = token
    assert response is not None
    return response


def _time_left_since(time_left: float, start: float) -> float:
    """How many of the seconds that were left at `start` are left now.

    The result is never 0: so the request is sent, and the transport raises the error.
    """
    return max(0.001, time_left - (time.monotonic() - start))


def _refuses_token(response: Response, request: Request) -> bool:
    """Whether the server refuses the token: with 401, or on `users/me` with a user without an id."""
    if response.status == 401:
        return True
    if not response.ok or request.url.removesuffix(".json") != "/api/v2/users/me":
        return False
    try:
        found = orjson.loads(response.body)
    except orjson.JSONDecodeError:
        return False
    user = found.get("user") if isinstance(found, dict) else None
    return isinstance(user, dict) and user.get("id") is None


class RenewTokens(CustomEffect):
    """Effect: renew the tokens of a grant, under its lock and without interruption, unless another thread has just done so.

    Attributes:
        renewed: whether this renewal has got new tokens.
        error_response: the answer of the token endpoint, if it gave no token at the moment (a limit, a server error).
        failure: the error, if the token endpoint gave no answer.
    """

    def __init__(self, grant: Grant, refused: str | None, time_left: float | None = None) -> None:
        self._grant = grant
        self._refused = refused
        #: How long to wait for the renewal of another thread or task, in seconds.
        self._time_left = time_left
        self.renewed: bool = False
        self.error_response: Response | None = None
        self.failure: NetworkError | None = None

    def perform(self, run: Callable[[Flow[None]], None]) -> None:
        """Renew under the locks of a sync client; Ctrl-C does not interrupt a renewal that has begun."""
        with hold_lock(self._grant.renewal_lock, self._time_left) as acquired:
            if self._may_begin(acquired):
                try:
                    with cast("AbstractContextManager[object]", self._lock()), defer_signals():
                        run(self._renew())
                except SharedStoreError as error:  # the current token is used for as long as it works
                    self.failure = error

    async def perform_async(self, run: Callable[[Flow[None]], Awaitable[None]]) -> None:
        """Renew under the locks of an async client; a cancellation does not interrupt a renewal that has begun."""

        async def locked() -> None:
            try:
                async with enter_any(self._lock()):
                    await run(self._renew())
            except SharedStoreError as error:  # see above
                self.failure = error

        async with hold_lock_async(self._grant.renewal_lock, self._time_left) as acquired:
            if self._may_begin(acquired):
                await run_uninterrupted(locked)

    def _may_begin(self, acquired: bool) -> bool:
        """Whether to renew now: not if another thread holds the lock for too long, or has just renewed the tokens."""
        if not acquired:
            self.failure = NetworkTimeout("Another thread or task was still renewing the tokens.")
            self.failure.sent = False
        return acquired and self._grant.needs_renewal(self._refused)

    def _lock(self) -> object:
        return nullcontext() if self._grant.store is None else self._grant.store.lock()

    def _renew(self) -> Flow[None]:
        """The steps of a renewal, under the locks."""
        grant = self._grant
        if grant.unsaved is not None:
            yield from self._save()
        elif grant.store is not None:
            grant.use_stored((yield from call_store(grant.store.load)))
        if not grant.needs_renewal(self._refused):
            return
        requested_at = grant.now()
        try:
            response = yield from _fetch_tokens(grant)
        except NetworkError as error:
            error.sent = False  # the request that needs the token was not sent
            self.failure = error
            return
        if not response.ok:
            self.error_response = response
            return
        grant.accept_tokens(response, requested_at)
        self.renewed = True
        yield from self._save()

    def _save(self) -> Flow[None]:
        store, tokens = self._grant.store, self._grant.unsaved
        if store is not None and tokens is not None:
            yield from call_store(partial(store.save, tokens))
        self._grant.activate_saved_tokens()


def _fetch_tokens(grant: Grant) -> Flow[Response]:
    """Send the request for new tokens, and return the answer, unless it refuses permanently.

    Raises:
        AuthenticationError: Zendesk refuses to give a token.
    """
    while True:
        response = yield Send(grant.build_request(), time_left=grant.longest_request)
        if response is None:
            raise TypeError("A driver sends back a response for each Send.")
        response.raw = None  # it has secrets, which errors must not keep
        if response.status not in _REFUSALS:
            return response
        if not grant.fall_back(response):
            raise grant.build_error(response)


class CallStore(CustomEffect, Generic[R]):
    """Effect: call a method of a token store. It may block, or be a coroutine function on an async client."""

    def __init__(self, method: Callable[[], R | Awaitable[R]]) -> None:
        self._method = method
        self.result: R | None = None

    def perform(self, run: Callable[[Flow[None]], None]) -> None:
        """Call the method."""
        self.result = cast("R", self._method())

    async def perform_async(self, run: Callable[[Flow[None]], Awaitable[None]]) -> None:
        """Call the method in a worker thread, or await it."""
        self.result = await call_in_thread(self._method)


def call_store(method: Callable[[], R | Awaitable[R]]) -> Flow[R | None]:
    """Call a method of a token store and return its result."""
    effect = CallStore(method)
    yield effect
    return effect.result
