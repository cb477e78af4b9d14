"""The runtime of the client, in rooms by topic. Public are the modules that are attributes of this package.

Each is imported when it is asked for, so that `import zenpy` is enough for `zenpy.lib.exception.APIException`.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zenpy.lib import api as api
    from zenpy.lib import api_objects as api_objects
    from zenpy.lib import bulk as bulk
    from zenpy.lib import cache as cache
    from zenpy.lib import content as content
    from zenpy.lib import exception as exception
    from zenpy.lib import generator as generator
    from zenpy.lib import hooks as hooks
    from zenpy.lib import proxy as proxy
    from zenpy.lib import timeouts as timeouts

_PUBLIC = (
    "api",
    "api_objects",
    "bulk",
    "cache",
    "content",
    "exception",
    "generator",
    "hooks",
    "proxy",
    "timeouts",
)


if not TYPE_CHECKING:  # a checker would take it as leave for any name

    def __getattr__(name: str) -> object:
        if name in _PUBLIC:
            return import_module(f"zenpy.lib.{name}")
        raise AttributeError(f"module 'zenpy.lib' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(_PUBLIC)
