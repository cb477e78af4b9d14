"""Private names come after all others in the completion of whatever a user gets from a public call.

An editor shows the names of a class first and those of its bases after them, each with the private ones last. So a class that
inherits public names may not have private ones of its own.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from importlib import import_module

from release.public_api import MODULES
from tests.ide.editor import Editor

#: What attributes and calls give, beside the classes that programs import.
GIVEN = (
    "zenpy.lib.api.tickets.AsyncTicketsApi",
    "zenpy.lib.api.tickets.TicketsApi",
    "zenpy.lib.api.tickets.TicketsBulk",
    "zenpy.lib.custom.fields.CustomFields",
    "zenpy.lib.custom.selection.Selection",
    "zenpy.lib.records.base.Extra",
    "zenpy.lib.records.relations.AwaitableAttrs",
    "zenpy.sandbox.account.record.Record",
    "zenpy.sandbox.seen.RequestLog",
)
#: Bases that no object is of by itself, lists that are a `ProxyList` to type checkers, and what programs make and pass on.
NOT_GIVEN = frozenset(
    {
        "zenpy.lib.auth.grants.RefreshToken",
        "zenpy.lib.auth.servers.ApiKey",
        "zenpy.lib.auth.servers.BearerToken",
        "zenpy.lib.client.request_calls.AnyRequests",
        "zenpy.lib.client.request_calls.AsyncAnyRequests",
        "zenpy.lib.client.runners.AsyncRunner",
        "zenpy.lib.client.runners.SyncRunner",
        "zenpy.lib.proxy.EmbeddedList",
        "zenpy.lib.proxy.MergedDict",
        "zenpy.lib.proxy.MergedList",
        "zenpy.lib.proxy.ReferenceList",
        "zenpy.lib.proxy.UserIds",
        "zenpy.sandbox.clock.RealClock",
        "zenpy.sandbox.recordings.replay.Replay",
    }
)
#: Modules that need a package which is not in the environment of the checkers.
NEEDS_MORE = ("zenpy.spark",)


def classes() -> list[str]:
    """The classes that users get, by their full names."""
    found = set(GIVEN)
    for module_name in MODULES:
        if module_name not in NEEDS_MORE:
            module = import_module(module_name)
            named = (getattr(module, name) for name in dir(module) if not name.startswith("_"))
            found.update(f"{one.__module__}.{one.__qualname__}" for one in named if _is_ours(one))
    return sorted(found - NOT_GIVEN)


def _is_ours(thing: object) -> bool:
    return inspect.isclass(thing) and thing.__module__.startswith("zenpy.")


def problems(editor: Editor) -> Iterator[str]:
    """The classes whose private names come before others."""
    for name in classes():
        text = f"import {name.rpartition('.')[0]}\n\ndef show(it: {name}) -> None:\n    it.|"
        offered = editor.completions(text)
        if not offered:
            yield f"nothing is offered of {name}"
            continue
        public = [item["sortText"] for label, item in offered.items() if not label.startswith("_")]
        last = max(public, default="")
        early = [
            label for label, item in offered.items() if label.startswith("_") and item["sortText"] < last
        ]
        if early:
            yield f"{name} shows {', '.join(sorted(early))} before other names"
