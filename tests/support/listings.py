"""Calls of a listing that no client has, for functions that page any listing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from zenpy.lib.calls.call import Call
from zenpy.lib.calls.operation import Form, Operation, PageForm, Param, Result
from zenpy.lib.http.message import Request


def listing(
    *pages: PageForm,
    parameters: Sequence[str] = (),
    sent: Sequence[tuple[str, str]] = (),
    key: str | None = "things",
    name: str = "things",
    **arguments: Any,
) -> Call:
    """A call of a listing with these forms of pages; `sent` are the parameters of its request."""
    operation = Operation(
        f"{name}.list",
        "GET",
        f"/api/v2/{name}",
        query=tuple(map(Param, parameters)),
        result=Result("list", key=key),
        pages=pages,
    )
    request = Request("GET", f"/api/v2/{name}", list(sent))
    return Call(name, operation, request, Form(operation, ()), arguments)
