"""Fulfilling what flows wish for: one loop for sync clients and one for async clients, and the telling of hooks."""

from __future__ import annotations

from collections.abc import Awaitable, Coroutine
from inspect import isawaitable
from time import perf_counter
from typing import Generic, TypeVar, cast

from zenpy.lib.exception import ConfigurationError, NetworkError
from zenpy.lib.flow import Effect, Errand, Flow, Send, Sleep
from zenpy.lib.hooks import Hooks, RequestSent, ResponseReceived, Wait, recorded
from zenpy.lib.limits import told
from zenpy.lib.request import Request
from zenpy.lib.response import Response
from zenpy.lib.transport import AsyncTransport, SyncTransport

R = TypeVar("R")

#: Errands are logged, but hooks are not told: what a hook raises must not come between new tokens and their store.
UNTOLD = Hooks()


class _Step(Generic[R]):
    """The next wish of a flow, given how the last one ended."""

    def __init__(self, flow: Flow[R]) -> None:
        self._flow = flow
        self._answer: Response | None = None
        self._failure: NetworkError | None = None

    def next(self) -> Effect:
        """Raises StopIteration with the result when the flow is done."""
        answer, failure = self._answer, self._failure
        self._answer = self._failure = None
        return self._flow.send(answer) if failure is None else self._flow.throw(failure)

    def answered(self, response: Response) -> None:
        self._answer = response

    def failed(self, error: NetworkError) -> None:
        self._failure = error


def drive(flow: Flow[R], transport: SyncTransport, hooks: Hooks) -> R:
    """Fulfil the wishes of a flow until it is done."""
    step = _Step(flow)
    try:
        while True:
            try:
                effect = step.next()
            except StopIteration as done:
                return cast("R", done.value)
            if isinstance(effect, Sleep):
                _done(hooks.tell(_wait(effect)))
                transport.sleep(effect.seconds)
                continue
            if isinstance(effect, Errand):
                effect.run(lambda inner: drive(inner, transport, UNTOLD))
                continue
            try:
                step.answered(_send(effect, transport, hooks))
            except NetworkError as error:
                step.failed(error)
    finally:
        flow.close()


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


async def drive_async(flow: Flow[R], transport: AsyncTransport, hooks: Hooks) -> R:
    """The same as `drive` for an async client, whose hooks may be coroutine functions."""
    step = _Step(flow)
    try:
        while True:
            try:
                effect = step.next()
            except StopIteration as done:
                return cast("R", done.value)
            if isinstance(effect, Sleep):
                await _awaited(hooks.tell(_wait(effect)))
                await transport.sleep(effect.seconds)
                continue
            if isinstance(effect, Errand):
                await effect.run_async(lambda inner: drive_async(inner, transport, UNTOLD))
                continue
            try:
                step.answered(await _send_async(effect, transport, hooks))
            except NetworkError as error:
                step.failed(error)
    finally:
        flow.close()


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
    return RequestSent(request.method, recorded(request.url), attempt)


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
