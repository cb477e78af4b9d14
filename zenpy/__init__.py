"""zenpy: a typed client for the Zendesk API.

    from zenpy import Zenpy

    with Zenpy(subdomain="acme", oauth_token="...") as client:
        ticket = client.tickets(id=1)
        print(ticket.subject, ticket.assignee)

`Zenpy` is the sync client, `AsyncZenpy` the async one. The classes of records are in `zenpy.lib.api_objects`, errors in
`zenpy.lib.exception`, caches in `zenpy.lib.cache`, an in-memory Zendesk to try things on in `zenpy.sandbox`, and the
receiving end of webhooks in `zenpy.webhooks`.
"""

from typing import TYPE_CHECKING

from zenpy._version import VERSION as __version__

if TYPE_CHECKING:
    from zenpy.client import AsyncZenpy, Zenpy
    from zenpy.lib.exception import ZenpyException

__all__ = ["AsyncZenpy", "Zenpy", "ZenpyException", "__version__"]


def __getattr__(name: str) -> object:
    """Import the clients when they are asked for, so that the sandbox or the records alone stay light."""
    if name in ("AsyncZenpy", "Zenpy"):
        from zenpy import client

        return getattr(client, name)
    if name == "ZenpyException":
        from zenpy.lib.exception import ZenpyException

        return ZenpyException
    raise AttributeError(f"module 'zenpy' has no attribute {name!r}")


def __dir__() -> list[str]:
    return [*__all__, "lib", "payloads", "sandbox", "webhooks"]
