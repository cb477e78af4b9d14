"""Reading a link to the next page, also one that was damaged on its way: escaped as HTML, escaped twice, without its path.

What a link says is repaired where only one thing can be meant. A link to another host is refused.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urljoin, urlsplit

from zenpy.lib.exception import PaginationError
from zenpy.lib.http.message import Query, Request
from zenpy.lib.http.urls import same_origin

if TYPE_CHECKING:
    from zenpy.lib.calls.operation import Operation

#: The query parameters that hold a cursor.
CURSOR_PARAMETERS = ("page[after]", "page[before]", "cursor")
#: Those that say how large a page is.
SIZE_PARAMETERS = ("page[size]", "per_page", "page_size")
#: Characters that are escaped as HTML. The semicolon is needed: `&copy=1` is a parameter.
_HTML_ESCAPES = re.compile(r"&(?:#\d+|#x[0-9a-f]+|amp|lt|gt|quot|apos);", re.IGNORECASE)
#: The beginning of a link that was escaped as a whole: `https%3A%2F%2F…`, `%2Fapi%2Fv2…`.
_ESCAPED_ADDRESS = re.compile(r"[a-z]+%3a|%2f", re.IGNORECASE)
#: Characters that end a host, or stand before it: escaped, they are part of a name that no host has.
_DELIMITERS = frozenset("/?#@\\")
#: What the cursors of Zendesk consist of: neither blanks nor percent signs.
_BASE64 = re.compile(r"[\w+/=-]+", re.ASCII)


def unescape(link: str) -> str:
    """The link without blanks around it and without HTML escapes, also those that were escaped again."""
    link = link.strip()
    while (plain := _HTML_ESCAPES.sub(lambda found: html.unescape(found[0].lower()), link)) != link:
        link = plain
    return link


def parse_query(link: str) -> Query:
    """The query parameters of a link."""
    query = unescape(link).partition("?")[2].partition("#")[0]
    return [repair_parameter(name, value) for name, value in parse_qsl(query, keep_blank_values=True)]


def repair_parameter(name: str, value: str) -> tuple[str, str]:
    """A parameter whose name was escaped twice, or whose cursor was escaped twice or not at all."""
    if "%" in name:
        name, value = unquote(name), unquote(value)
    plain = unquote(value).replace(" ", "+")
    return name, plain if name in CURSOR_PARAMETERS and _BASE64.fullmatch(plain) else value


def resolve(link: str, last: Request, base_url: str) -> Request:
    """The request for a link in the answer to `last`.

    Raises:
        PaginationError: the link is not an address, or leads to another host: credentials never go there.
    """
    plain = _unescape_address(unescape(link))
    try:
        if "\\" in plain.partition("?")[0]:  # some readers take it for a slash, and others do not
            raise ValueError("a backslash")
        parts = urlsplit(urljoin(base_url + last.url, plain))
    except ValueError as error:
        raise PaginationError(f"The link to the next page is not an address: {link!r}.") from error
    host = unquote(parts.netloc)
    target = f"{parts.scheme}://{host}"
    if _DELIMITERS.intersection(host) or not same_origin(target, base_url):
        raise PaginationError(
            f"The next page lies on {parts.scheme}://{parts.netloc}, not on this account's {base_url}; it was not followed, "
            "since the credentials belong to the account alone."
        )
    path = last.url if parts.path in ("", "/") else parts.path
    return Request("GET", path, parse_query(plain))


def _unescape_address(link: str) -> str:
    """The link with an address that can be read: as a whole escaped for a query or for JSON, or without its first slash."""
    link = link.strip().replace("\\/", "/")
    if _ESCAPED_ADDRESS.match(link):
        link = unquote(link)
    return f"/{link}" if link.startswith("api/") else link


def size_parameter(operation: Operation, form: str) -> str:
    """The parameter for the number of records on a page, of a form without cursors."""
    if form == "link":
        return operation.link_pages.size
    return "page_size" if form == "next_page_url" else "per_page"


def step_into(body: Mapping[str, object], path: str) -> tuple[Mapping[str, object], str]:
    """What names with dots between them lead to in an answer, empty where there is nothing; and the last of the names."""
    *names, last = path.split(".")
    for name in names:
        inner = body.get(name)
        body = inner if isinstance(inner, Mapping) else {}
    return body, last
