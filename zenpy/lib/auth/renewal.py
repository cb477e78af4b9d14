"""When tokens are renewed: before they expire and when they are refused, one renewal at a time, stored before use.

`signed` wraps a flow and decides: it yields `RenewTokens` where a renewal is due. The steps of a renewal (load what another
process has stored, trade, store, use) are a flow, too. Sync and async clients differ only in the locks and in how a hook
is called: this is in the two methods of the custom effects.
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
from zenpy.lib.exception import NetworkError, NetworkTimeout
from zenpy.lib.http.exchange import CustomEffect, Flow, Send
from zenpy.lib.http.message import Request, Response
from zenpy.lib.http.urls import same_origin

R = TypeVar("R")

#: How often one call is sent at most: with its token, with one that somebody else has renewed, with one of its own.
_MOST_SENDS = 3
#: What the token endpoint answers when it refuses for good; anything else may pass.
_REFUSALS = (400, 401, 403)


def signed(flow: Flow[R], grant: Grant, base_url: str) -> Flow[R]:
    """The same flow, with a good token for each of its requests to the account."""
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
    return not request.anonymous and ("://" not in request.url or same_origin(request.url, base_url))


def _send(effect: Send, grant: Grant) -> Flow[Response]:
    """Send a request with a token that is good as far as we know, and again when it turns out not to be.

    When no token is to be had for the moment, the token endpoint's answer (or failure) counts as the request's own: the
    flow around knows whether and when to try again.
    """
    refused: str | None = None
    response: Response | None = None
    start = time.monotonic()
    for _ in range(_MOST_SENDS):
        renewal = RenewTokens(grant, refused, None if effect.within is None else _left(effect.within, start))
        if grant.due(refused):
            yield renewal
            if not grant.serves(refused):  # otherwise the token at hand does it until the endpoint is back
                if renewal.failure is not None:
                    raise renewal.failure
                if renewal.obstacle is not None:
                    return renewal.obstacle
        token = grant.access_token
        response = (
            yield effect if effect.within is None else replace(effect, within=_left(effect.within, start))
        )
        if response is None:
            raise TypeError("A driver answers every Send with a response.")
        if renewal.traded or not _refuses(response, effect.request):
            break
        refused = token
    assert response is not None
    return response


def _left(within: float, start: float) -> float:
    """What is left of a call's time; a transport that is given next to nothing gives up by itself."""
    return max(0.001, within - (time.monotonic() - start))


def _refuses(response: Response, request: Request) -> bool:
    """Whether the answer means that the token is no good: 401, or nobody as the answer to "who am I?"."""
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
        traded: a new token was earned here.
        obstacle: the token endpoint's answer, when it gave no token for the moment (a limit, a server error).
        failure: the token endpoint gave no answer.
    """

    def __init__(self, grant: Grant, refused: str | None, within: float | None = None) -> None:
        self._grant = grant
        self._refused = refused
        #: How long to wait for somebody else's renewal, in seconds.
        self._within = within
        self.traded: bool = False
        self.obstacle: Response | None = None
        self.failure: NetworkError | None = None

    def perform(self, run: Callable[[Flow[None]], None]) -> None:
        """Renew under the locks of a sync client; what has begun is finished even when Ctrl-C is pressed meanwhile."""
        with hold_lock(self._grant.renewing, self._within) as alone:
            if self._may_begin(alone):
                with cast("AbstractContextManager[object]", self._lock()), defer_signals():
                    run(self._renewal())

    async def perform_async(self, run: Callable[[Flow[None]], Awaitable[None]]) -> None:
        """Renew under the locks of an async client; what has begun is finished even when the task is cancelled."""

        async def locked() -> None:
            async with enter_any(self._lock()):
                await run(self._renewal())

        async with hold_lock_async(self._grant.renewing, self._within) as alone:
            if self._may_begin(alone):
                await run_uninterrupted(locked)

    def _may_begin(self, alone: bool) -> bool:
        """Whether to renew, now that nobody else does; when somebody still does, there was no time left to wait for it."""
        if not alone:
            self.failure = NetworkTimeout("Another thread or task was still renewing the tokens.")
            self.failure.sent = False
        return alone and self._grant.due(self._refused)

    def _lock(self) -> object:
        return nullcontext() if self._grant.store is None else self._grant.store.lock()

    def _renewal(self) -> Flow[None]:
        """The order of things, once nobody else renews."""
        grant = self._grant
        if grant.unsaved is not None:
            yield from self._save()
        elif grant.store is not None:
            grant.adopt((yield from call_hook(grant.store.load)))
        if not grant.due(self._refused):
            return
        asked_at = grant.now()
        try:
            response = yield from _trade(grant)
        except NetworkError as error:
            error.sent = False  # the request that waits for the token was not
            self.failure = error
            return
        if not response.ok:
            self.obstacle = response
            return
        grant.earn(response, asked_at)
        self.traded = True
        yield from self._save()

    def _save(self) -> Flow[None]:
        store, tokens = self._grant.store, self._grant.unsaved
        if store is not None and tokens is not None:
            yield from call_hook(partial(store.save, tokens))
        self._grant.settle()


def _trade(grant: Grant) -> Flow[Response]:
    """Ask for a token; gives the answer, unless it is a refusal for good.

    Raises:
        AuthenticationError: Zendesk gives no token for what it was shown.
    """
    while True:
        response = yield Send(grant.request())
        if response is None:
            raise TypeError("A driver answers every Send with a response.")
        response.raw = None  # errors shall keep nothing of this exchange
        if response.status not in _REFUSALS:
            return response
        if not grant.fall_back(response):
            raise grant.refusal(response)


class CallHook(CustomEffect, Generic[R]):
    """Effect: call this hook, which may block, or be a coroutine function on an async client."""

    def __init__(self, hook: Callable[[], R | Awaitable[R]]) -> None:
        self._hook = hook
        self.result: R | None = None

    def perform(self, run: Callable[[Flow[None]], None]) -> None:
        """Call it."""
        self.result = cast("R", self._hook())

    async def perform_async(self, run: Callable[[Flow[None]], Awaitable[None]]) -> None:
        """Call it in a worker thread, or await it."""
        self.result = await call_in_thread(self._hook)


def call_hook(hook: Callable[[], R | Awaitable[R]]) -> Flow[R | None]:
    """Call a hook and return its result."""
    effect = CallHook(hook)
    yield effect
    return effect.result
