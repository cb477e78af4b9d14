"""Calls that are stopped send nothing more, and do not wait; a renewal of tokens is never stopped."""

from __future__ import annotations

import threading

import pytest

from zenpy.lib.stopping import Stop, Stopped, refuse_if_stopped, sleep, unstoppable


def test_nothing_is_stopped_unless_somebody_says_so() -> None:
    refuse_if_stopped()
    sleep(0)
    with Stop().applied():
        refuse_if_stopped()
        sleep(0.001)


def test_a_stopped_call_neither_sends_nor_waits() -> None:
    stop = Stop()
    with stop.applied():
        stop.set()
        with pytest.raises(Stopped):
            refuse_if_stopped()
        with pytest.raises(Stopped):
            sleep(3_000)
        with unstoppable():
            refuse_if_stopped()
            sleep(0)
    refuse_if_stopped()


def test_all_threads_that_wait_are_woken() -> None:
    stop, entered = Stop(), threading.Barrier(4)
    woken: list[bool] = []

    def wait() -> None:
        entered.wait()
        woken.append(stop.wait(3_000))

    threads = [threading.Thread(target=wait) for _ in range(3)]
    for thread in threads:
        thread.start()
    entered.wait()
    stop.set()
    for thread in threads:
        thread.join(5)
    assert woken == [True] * 3
