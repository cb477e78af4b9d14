"""The scripts that run on the server: each is one step that no other worker interrupts."""

from __future__ import annotations

from pathlib import Path

from zenpy.lib.shared.connections import Script


def _read(name: str) -> Script:
    return Script(Path(__file__).with_name(name).read_text(encoding="utf-8"))


#: Slots within limits, and leases on them.
LIMITS = _read("limits.lua")
#: A lock, a text, a record.
VALUES = _read("values.lua")
