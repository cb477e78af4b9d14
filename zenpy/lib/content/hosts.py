"""Which hosts a download may come from: `content_url` is data, and data must not make a program call into its own network.

A server in a company's network can often be reached by programs in it and by nobody else: the metadata of a cloud
machine, a database, a router. So the addresses of private networks are refused, unless the account itself is there or
the program names the host. What counts is the address that a connection really has, as a public name may lead to a
private address.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterable
from urllib.parse import urlsplit

from zenpy.lib.exception import ConfigurationError, DownloadRefused

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

#: Ends of names that are never public.
_INSIDE_NAMES = (".localhost", ".local", ".internal", ".lan", ".home.arpa", ".test")
#: Addresses behind which a translator reaches the IPv4 address in their last 32 bits.
_TRANSLATED = ipaddress.IPv6Network("64:ff9b::/96")


def parse_address(host: str) -> Address | None:
    """The IP address that a host is, in all notations that systems understand (`127.1`, `0x7f000001`); None for a name."""
    host = host.strip("[]").partition("%")[0].rstrip(".")
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        pass
    try:
        return ipaddress.IPv4Address(socket.inet_aton(host)) if host[:1].isdigit() else None
    except OSError:
        return None


def is_loopback(host: str) -> bool:
    """Whether a host is this machine."""
    address = parse_address(host)
    if address is None:
        name = host.rstrip(".").lower()
        return name == "localhost" or name.endswith(".localhost")
    return _plain(address).is_loopback


def _plain(address: Address) -> Address:
    """The IPv4 address that is written as an IPv6 one."""
    if isinstance(address, ipaddress.IPv6Address):
        if address in _TRANSLATED:
            return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        return address.ipv4_mapped or address.sixtofour or address
    return address


def is_inside(host: str) -> bool:
    """Whether a host is in a private network, on this machine or on its link, as far as its name or address says."""
    address = parse_address(host)
    if address is not None:
        plain = _plain(address)
        return not plain.is_global or plain.is_multicast
    name = host.rstrip(".").lower()
    return "." not in name or name.endswith(_INSIDE_NAMES)


class DownloadHosts:
    """The hosts that downloads may come from, beside the account itself.

    Args:
        base_url: the address of the account.
        hosts: the names of these hosts, where `*.example.com` stands for all below `example.com` and `*` for all hosts;
            None allows every public host.

    Raises:
        ConfigurationError: a host is not written as a name or an address.
    """

    def __init__(self, base_url: str, hosts: Iterable[str] | None = None) -> None:
        if isinstance(hosts, str):
            raise ConfigurationError(f"download_hosts= takes a list of hosts, such as [{hosts!r}].")
        self._account = _host_of(base_url)
        self._is_account_inside = is_inside(self._account)
        self._patterns = None if hosts is None else [_check_pattern(host) for host in hosts]

    def check_url(self, url: str) -> None:
        """Check the URL of a download.

        Raises:
            DownloadRefused: its host is not allowed.
        """
        host = _host_of(url)
        if host == self._account:
            return
        if self._patterns is not None:
            if not any(_matches(host, pattern) for pattern in self._patterns):
                raise DownloadRefused(
                    f"The download leads to {host}, which is not one of download_hosts=; nothing was fetched."
                )
        elif is_inside(host) and not self._is_account_inside:
            raise _inside_error(host)

    def check_address(self, url: str, address: str) -> None:
        """Check the address that the host of a URL turned out to have.

        Raises:
            DownloadRefused: it is inside a network, and the program did not allow that.
        """
        if not self.allows_address(url, address):
            raise _inside_error(f"{_host_of(url)} ({address})")

    def allows_address(self, url: str, address: str) -> bool:
        """Whether the host of a URL may have this address."""
        may_be_inside = (
            self._patterns is not None or self._is_account_inside or _host_of(url) == self._account
        )
        return may_be_inside or not is_inside(address)


def _inside_error(host: str) -> DownloadRefused:
    return DownloadRefused(
        f"The download leads to {host}, an address inside a network; nothing was fetched. If that is right, name the host: "
        "download_hosts=[...], with '*' for any."
    )


def _host_of(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""


def _check_pattern(host: object) -> str:
    if not isinstance(host, str) or not host or any(char in host for char in "/@ ") or "*" in host[1:]:
        raise ConfigurationError(
            f"download_hosts= takes hosts such as 'files.example.com' or '*.example.com', not {host!r}."
        )
    return host.strip("[]").rstrip(".").lower()


def _matches(host: str, pattern: str) -> bool:
    return pattern in ("*", host) or (pattern.startswith("*.") and host.endswith(pattern[1:]))
