"""zenpy: a typed client for the Zendesk API.

    from zenpy import Zenpy

    with Zenpy(subdomain="acme", oauth_token="...") as client:
        ticket = client.tickets(id=1)
        print(ticket.subject, ticket.assignee)

`Zenpy` is the sync client, `AsyncZenpy` the async one. The classes of records are in `zenpy.lib.api_objects`, errors in
`zenpy.lib.exception`, caches in `zenpy.lib.cache`, an in-memory Zendesk to try things on in `zenpy.sandbox`, and the
receiving end of webhooks in `zenpy.webhooks`.
"""

from importlib import import_module
from os import path as _path
from typing import TYPE_CHECKING

from zenpy._version import VERSION as __version__

if TYPE_CHECKING:
    from zenpy import credentials as credentials
    from zenpy import exports as exports
    from zenpy import lib as lib
    from zenpy import migrate as migrate
    from zenpy import oauth as oauth
    from zenpy import payloads as payloads
    from zenpy import sandbox as sandbox
    from zenpy import webhooks as webhooks
    from zenpy.client import AsyncZenpy, Zenpy
    from zenpy.lib.cache import ZenpyCache as ZenpyCache
    from zenpy.lib.cache import ZenpyCacheManager as ZenpyCacheManager
    from zenpy.lib.exception import ZenpyException
    from zenpy.old_names import *  # noqa: F403 - the classes of zenpy 2

__all__ = ["AsyncZenpy", "Zenpy", "ZenpyException", "__version__"]

_MODULES = ("client", "credentials", "exports", "lib", "migrate", "oauth", "payloads", "sandbox", "webhooks")


if _path.exists(_path.join(_path.dirname(__file__), "lib", "mapping.py")):  # a file that only zenpy 2 has
    from zenpy._installation import warn_of_zenpy_2

    warn_of_zenpy_2()

if not TYPE_CHECKING:  # a checker would take it as leave for any name

    def __getattr__(name: str) -> object:
        """Import clients and modules when they are asked for, so that the sandbox or the records alone stay light."""
        if name in ("AsyncZenpy", "Zenpy"):
            from zenpy import client

            return getattr(client, name)
        if name == "ZenpyException":
            from zenpy.lib.exception import ZenpyException

            return ZenpyException
        if name in _MODULES:
            return import_module(f"zenpy.{name}")
        if name[:1].isupper():  # a class of zenpy 2
            from zenpy.lib.zenpy2.names import find_package_name

            return find_package_name(name)
        raise AttributeError(f"module 'zenpy' has no attribute {name!r}")


def __dir__() -> list[str]:
    return [*__all__, *_MODULES]
