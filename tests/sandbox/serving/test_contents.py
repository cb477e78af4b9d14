"""The state that a served sandbox leaves behind, while a request may still be carried out."""

from __future__ import annotations

import threading

import pytest

from zenpy.sandbox import Sandbox
from zenpy.sandbox.command import contents


def test_the_state_waits_for_the_running_request(monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox, is_held, may_end = Sandbox(), threading.Event(), threading.Event()

    def hold() -> None:
        with sandbox.lock:
            is_held.set()
            may_end.wait()

    request = threading.Thread(target=hold)
    request.start()
    is_held.wait()
    monkeypatch.setattr(contents, "_LAST_REQUEST", 0.01)
    with pytest.raises(contents.Unusable, match="still being carried out"):
        contents._take_state(sandbox)
    monkeypatch.setattr(contents, "_LAST_REQUEST", 5.0)
    threading.Timer(0.01, may_end.set).start()
    assert contents._take_state(sandbox) == sandbox.state()
    request.join()
