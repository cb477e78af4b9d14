"""The headers of a call, as web frameworks give them: any mapping, a WSGI environ, or ASGI's pairs of bytes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol, TypeAlias, runtime_checkable

from zenpy.lib.exception import WebhookError
from zenpy.webhooks.signing import INVOCATION_ID, SIGNATURE, TIMESTAMP, WEBHOOK_ID

_OURS = {name.lower(): name for name in (SIGNATURE, TIMESTAMP, WEBHOOK_ID, INVOCATION_ID)}


@runtime_checkable
class HasItems(Protocol):
    """A dict, or a class that frameworks use instead."""

    def items(self) -> Iterable[tuple[object, object]]:
        """The pairs of names and values."""


#: Headers as a mapping (names in any case, or as in a WSGI environ) or as pairs; names and values as str or bytes.
Headers: TypeAlias = HasItems | Iterable[tuple[str | bytes, object]]


def read(headers: Headers, names: Mapping[str, str] = _OURS) -> dict[str, str]:
    """The headers that a webhook's call has, by their proper names; those that are missing are left out.

    Args:
        headers: the headers, as they came.
        names: the proper names by those in lower case.

    Raises:
        WebhookError: a header came twice, with different values.
        TypeError: the argument is not headers.
    """
    found: dict[str, str] = {}
    for sent_name, value in _pairs(headers):
        name = names.get(_normalize(sent_name))
        if name is None:
            continue
        for text in _texts(name, value):
            if found.setdefault(name, text) != text:
                raise WebhookError(f"The header {name} came more than once, with different values.")
    return found


def _pairs(headers: Headers) -> list[tuple[object, object]]:
    pairs = headers.items() if isinstance(headers, HasItems) else headers
    try:
        return [(name, value) for name, value in pairs]
    except (TypeError, ValueError):
        raise TypeError(
            f"The headers are {type(headers).__name__}; give a mapping of names to values, a WSGI environ, "
            "or pairs of name and value."
        ) from None


def _normalize(name: object) -> str:
    """The name of a header as in the table: WSGI writes HTTP_X_NAME for X-Name."""
    text = name.decode("latin-1") if isinstance(name, bytes) else str(name)
    return text.lower().replace("_", "-").removeprefix("http-")


def _texts(name: str, value: object) -> list[str]:
    """The values of one header; some gateways give a list for each."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, bytes):
        return [value.decode("latin-1")]
    if isinstance(value, list | tuple):
        return [text for item in value for text in _texts(name, item)]
    raise TypeError(f"The header {name} is {type(value).__name__}; give str or bytes.")
