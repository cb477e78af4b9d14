"""Carries out the effects of flows on a sync or an async client, and notifies the client's hooks."""

from __future__ import annotations

from collections.abc import Awaitable, Coroutine
from inspect import isawaitable
from time import perf_counter
from typing import TypeVar

from zenpy.lib.effects import run, run_async
from zenpy.lib.exception import ConfigurationError, NetworkError
from zenpy.lib.http.exchange import Effect, Flow, Send, Sleep
from zenpy.lib.http.hooks import Hooks, RequestSent, ResponseReceived, Wait
from zenpy.lib.http.limit_headers import told
from zenpy.lib.http.message import Request, Response
from zenpy.lib.http.transport import AsyncTransport, SyncTransport
from zenpy.lib.http.urls import redact_url

R = TypeVar("R")

#: The flows inside a custom effect are logged, but no hook is called: an error that a hook raises must not prevent that
#: new tokens are stored.
NO_HOOKS = Hooks()


def run_flow(flow: Flow[R], transport: SyncTransport, hooks: Hooks) -> R:
    """Run a flow to its end and return its result."""

    def perform(effect: Effect) -> Response | None:
        if isinstance(effect, Send):
            return _send(effect, transport, hooks)
        if isinstance(effect, Sleep):
            _done(hooks.tell(_wait(effect)))
            transport.sleep(effect.seconds)
        else:
            effect.perform(lambda inner: run_flow(inner, transport, NO_HOOKS))
        return None

    return run(flow, perform)


def _send(effect: Send, transport: SyncTransport, hooks: Hooks) -> Response:
    sent, start = _sent(effect.request, effect.attempt), perf_counter()
    _done(hooks.tell(sent))
    try:
        response = transport.send(effect.request, effect.within)
    except NetworkError as error:
        _done(hooks.tell(_lost(sent, error, perf_counter() - start)))
        raise
    _done(hooks.tell(_received(sent, response, perf_counter() - start)))
    return response


def _done(hook: Awaitable[None] | None) -> None:
    if isawaitable(hook):
        if isinstance(hook, Coroutine):
            hook.close()
        raise ConfigurationError(
            "Hooks of a sync client are plain functions; AsyncZenpy takes coroutine functions too."
        )


async def run_flow_async(flow: Flow[R], transport: AsyncTransport, hooks: Hooks) -> R:
    """The same as `run_flow` for an async client, whose hooks may be coroutine functions."""

    async def perform(effect: Effect) -> Response | None:
        if isinstance(effect, Send):
            return await _send_async(effect, transport, hooks)
        if isinstance(effect, Sleep):
            await _awaited(hooks.tell(_wait(effect)))
            await transport.sleep(effect.seconds)
        else:
            await effect.perform_async(lambda inner: run_flow_async(inner, transport, NO_HOOKS))
        return None

    return await run_async(flow, perform)


async def _send_async(effect: Send, transport: AsyncTransport, hooks: Hooks) -> Response:
    sent, start = _sent(effect.request, effect.attempt), perf_counter()
    await _awaited(hooks.tell(sent))
    try:
        response = await transport.send(effect.request, effect.within)
    except NetworkError as error:
        await _awaited(hooks.tell(_lost(sent, error, perf_counter() - start)))
        raise
    await _awaited(hooks.tell(_received(sent, response, perf_counter() - start)))
    return response


async def _awaited(hook: Awaitable[None] | None) -> None:
    if isawaitable(hook):
        await hook


# -- what hooks are told ---------------------------------------------------------------------------------------------


def _sent(request: Request, attempt: int) -> RequestSent:
    return RequestSent(request.method, redact_url(request.url), attempt)


def _wait(effect: Sleep) -> Wait:
    following = None if effect.request is None else _sent(effect.request, effect.attempt)
    return Wait(effect.seconds, effect.reason, following)


def _received(sent: RequestSent, response: Response, seconds: float) -> ResponseReceived:
    headers = response.headers
    return ResponseReceived(
        sent,
        response.status,
        seconds,
        headers.get("x-zendesk-request-id"),
        tuple(told(headers)),
        headers.get("x-idempotency-lookup"),
    )


def _lost(sent: RequestSent, error: NetworkError, seconds: float) -> ResponseReceived:
    return ResponseReceived(sent, None, seconds, error=str(error))
