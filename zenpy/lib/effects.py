"""The loops that run a generator of effects: one for sync clients, one for async clients.

Code that decides what happens next does no I/O. It is a generator, here called a *flow*: it describes each step of I/O as a
value, an *effect* such as "send this request" or "sleep for 3 seconds". A *runner* performs the effect. So a decision is
written once for both kinds of clients, and tests run it without a network.

The protocol between a flow and its runner:

- The flow yields an effect. Nothing has happened yet.
- The runner performs the effect and sends back its result. It is what the `yield` expression gives, or None if the effect
  has no result.
- If performing the effect fails with an Exception, the runner throws this exception into the flow, at its `yield`. The
  flow may handle it and yield another effect (this is how it retries); otherwise the exception reaches the caller.
- Other exceptions (KeyboardInterrupt, the cancellation of a task) are not thrown into the flow. They end the loop.
- The flow returns its result, which the loop returns to its caller.
- The loop closes the flow in any case, so that `finally` blocks of the flow run at once. A flow never yields there.

An effect belongs to the flow that yields it: a flow may pass on the effects of another one with `yield from`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from typing import TypeVar, cast

Effect = TypeVar("Effect")
EffectResult = TypeVar("EffectResult")
FlowResult = TypeVar("FlowResult")


def run(
    flow: Generator[Effect, EffectResult | None, FlowResult], perform: Callable[[Effect], EffectResult | None]
) -> FlowResult:
    """Run a flow to its end and return its result; `perform` performs one effect and returns its result."""
    result: EffectResult | None = None
    failure: Exception | None = None
    try:
        while True:
            effect = flow.send(result) if failure is None else flow.throw(failure)
            result = failure = None
            try:
                result = perform(effect)
            except Exception as error:
                failure = error
    except StopIteration as end:
        return cast("FlowResult", end.value)
    finally:
        flow.close()


async def run_async(
    flow: Generator[Effect, EffectResult | None, FlowResult],
    perform: Callable[[Effect], Awaitable[EffectResult | None]],
) -> FlowResult:
    """Run a flow like `run`, with a `perform` that is awaited."""
    result: EffectResult | None = None
    failure: Exception | None = None
    try:
        while True:
            effect = flow.send(result) if failure is None else flow.throw(failure)
            result = failure = None
            try:
                result = await perform(effect)
            except Exception as error:
                failure = error
    except StopIteration as end:
        return cast("FlowResult", end.value)
    finally:
        flow.close()
