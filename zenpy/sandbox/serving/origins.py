"""Who may talk to a served sandbox from a browser: pages of this machine, and those that were named.

A page of any other site could otherwise use a sandbox that runs on the machine of its reader. Programs send no `Origin`
and are not affected.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Collection, Mapping
from urllib.parse import urlsplit

#: Headers of answers that a page in a browser may read.
EXPOSED = (
    "X-Zendesk-Request-Id, X-Rate-Limit, X-Rate-Limit-Remaining, ratelimit-limit, ratelimit-remaining, ratelimit-reset, "
    "Retry-After, Location, X-Zendesk-API-Warn, X-Idempotency-Lookup, ETag"
)
METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"
_AUTHORITY = re.compile(r"[A-Za-z0-9._-]+(?::\d{1,5})?|\[[0-9A-Fa-f:.]+\](?::\d{1,5})?")


def is_local_name(host: str) -> bool:
    """Whether a name or an address stands for this machine."""
    name = host.strip("[]").rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def read_authority(header: str | None) -> str | None:
    """The host and port of a `Host` header; None when it has none, or holds something else."""
    return header if header and _AUTHORITY.fullmatch(header) else None


class Origins:
    """Decides about the origins of pages.

    Args:
        allowed: Origins such as `https://app.example.com` beside those of this machine; `*` allows all.
        local_only: Whether the server can be reached from this machine alone; then the names it is called by are checked,
            where more than the API is at stake: a site could give its own name the address of this machine.
    """

    def __init__(self, allowed: Collection[str] = (), local_only: bool = True) -> None:
        self._allowed = {one.rstrip("/").lower() for one in allowed}
        self._local_only = local_only

    def allows(self, origin: str) -> bool:
        """Whether pages of an origin may send requests and read the answers."""
        if "*" in self._allowed or origin.lower() in self._allowed:
            return True
        try:
            host = urlsplit(origin).hostname
        except ValueError:
            return False
        return bool(host) and is_local_name(host or "")

    def refuses(self, headers: Mapping[str, str], *, host_matters: bool) -> str | None:
        """Why a request is refused; None when it is not. `host_matters` is for what only its owner may use."""
        origin = headers.get("origin")
        if origin is not None and not self.allows(origin):
            return f"Pages of {origin} may not use this sandbox; --origin {origin} allows them."
        host = urlsplit(f"//{read_authority(headers.get('host')) or 'localhost'}").hostname or ""
        if host_matters and self._local_only and not is_local_name(host):
            return "This sandbox serves its own machine: use 127.0.0.1 or localhost as the host."
        return None

    def headers_for(self, headers: Mapping[str, str]) -> dict[str, str]:
        """The headers that let a page read the answer; none for a request that no page has sent."""
        origin = headers.get("origin")
        if origin is None or not self.allows(origin):
            return {}
        return {
            "Access-Control-Allow-Origin": origin,
            "Access-Control-Expose-Headers": EXPOSED,
            "Vary": "Origin",
        }

    def preflight_headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        """The headers of the answer to a browser that asks before it sends a request."""
        asked = headers.get("access-control-request-headers", "Authorization, Content-Type")
        return {
            **self.headers_for(headers),
            "Access-Control-Allow-Methods": METHODS,
            "Access-Control-Allow-Headers": asked,
            "Access-Control-Max-Age": "600",
            "Access-Control-Allow-Private-Network": "true",
        }
