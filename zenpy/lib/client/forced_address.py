"""`ZENPY_FORCE_NETLOC` and `ZENPY_FORCE_SCHEME`: where a client sends its requests instead of to `<subdomain>.<domain>`.

These variables come from zenpy 2. Tests and mocks set them so that a program does not reach the real account, so they are
never ignored in silence: a client reads them when it is made, and refuses to send if they name another address later.
`base_url=` names the whole address itself, and wins over them, as every argument wins over a variable.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.exception import ConfigurationError
from zenpy.lib.http.urls import same_origin

if TYPE_CHECKING:
    from collections.abc import Mapping

NETLOC, SCHEME = "ZENPY_FORCE_NETLOC", "ZENPY_FORCE_SCHEME"


def find_forced_origin(environment: Mapping[str, str]) -> str | None:
    """The origin that the variables name, unchecked; None if they name no host. The scheme is https unless it is said."""
    netloc = environment.get(NETLOC, "").strip().rstrip("/")
    return f"{environment.get(SCHEME, '').strip() or 'https'}://{netloc}" if netloc else None


def force_scheme(url: str, environment: Mapping[str, str]) -> str:
    """The origin with the scheme that the variables name, if they name one."""
    scheme = environment.get(SCHEME, "").strip()
    return f"{scheme}://{url.partition('://')[2]}" if scheme else url


def refuse_late_force(base_url: str, environment: Mapping[str, str]) -> None:
    """Raise if the variables name another address than the one that the client was made for.

    Raises:
        ConfigurationError: they do.
    """
    forced = find_forced_origin(environment) or force_scheme(base_url, environment)
    if forced is not base_url and not same_origin(forced, base_url):
        name = NETLOC if environment.get(NETLOC, "").strip() else SCHEME
        raise ConfigurationError(
            f"{name} was set after this client was made for {base_url}, so nothing was sent; set it before the client is made."
        )
