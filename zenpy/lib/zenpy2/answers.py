"""What zenpy 2 made of an answer whose operation it did not know: a record, a listing, or plain data.

It looked at the keys of the JSON object. So does this module; what has no known key is given as it came.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.cache.one_cache import next_moment
from zenpy.lib.calls.call import Call
from zenpy.lib.calls.operation import Form, Operation, PageForm, Result
from zenpy.lib.calls.result import build_record
from zenpy.lib.effects import run
from zenpy.lib.exception import ZenpyException
from zenpy.lib.http.message import Request
from zenpy.lib.pagination.paginator import read_page
from zenpy.lib.pagination.results import BaseResultGenerator
from zenpy.lib.records.registry import resolve_class
from zenpy.lib.zenpy2.util import as_plural, as_singular

if TYPE_CHECKING:
    from zenpy.lib.records.base import BaseObject
    from zenpy.lib.zenpy2.client_protocol import Answer, Client

#: The first part of the names of classes, by the part of the API that they belong to.
_PARTS = {"help_center": "HelpCenter", "chats": "Chat", "talk": "Talk"}


def make_result(client: Client, answer: Answer, module: str, kind: str = "") -> object:
    """The record, the listing or the plain data in an answer.

    Args:
        client: the client that got the answer.
        answer: the answer to a request.
        module: the module of the resource: some kinds have one name in several parts of the API.
        kind: the kind of the records, such as `ticket`, if it is known.
    """
    body = answer.json()
    if not isinstance(body, dict):
        return body
    if "ticket" in body and "audit" in body:
        return build_record("TicketAudit", body, client._link)
    for key in (kind, as_plural(kind)) if kind else body:
        value = body.get(key)
        if isinstance(value, dict) and (spec := _find_spec(key, module)):
            return build_record(spec, value, client._link)
        if isinstance(value, list) and (spec := _find_spec(as_singular(key), module)):
            return _make_listing(client, answer, body, Result("list", spec, key))
    return body


def _find_spec(kind: str, module: str) -> str | None:
    """The name of the class of a kind in the API description; None if there is none."""
    name = "".join(part.capitalize() for part in kind.split("_"))
    part = module.removeprefix("zenpy.lib.api.").partition(".")[0]
    for spec in (f"{_PARTS.get(part, '')}{name}", name):
        try:
            resolve_class(spec)
        except ZenpyException:
            continue
        return spec
    return None


def _make_listing(
    client: Client, answer: Answer, body: dict[str, object], result: Result
) -> BaseResultGenerator[BaseObject]:
    """A listing that has the page of the answer as its first one."""
    pages: tuple[PageForm, ...] = ("offset",) if "next_page" in body else ("cursor",)
    url = answer._response.url
    operation = Operation("request", "GET", url, result=result, pages=pages if _leads_on(body) else ())
    call = Call("request", operation, Request("GET", url, repeatable=True), Form(operation), {})
    listing = BaseResultGenerator["BaseObject"](client, call)
    first = client._read_page(call, next_moment(), answer._response)
    with listing._collect() as collector:
        collector.add(run(read_page(collector.paginator), lambda _: first))
    return listing


def _leads_on(body: dict[str, object]) -> bool:
    """Whether an answer says something about a page after it."""
    return any(key in body for key in ("next_page", "links", "meta"))
