"""Tests of programs that use a client: clients on the sandbox, whose waits take no time, and no other network.

    with Zenpy(subdomain="sandbox", oauth_token="any", transport=sandbox.transport) as client:
        use_clock(client, sandbox)

pytest has all of this as fixtures: `zendesk`, `zendesk_client`, `zendesk_async`, `zendesk_server`, `zendesk_guard`.
"""

from __future__ import annotations

import ipaddress
import socket
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar
from unittest import mock

from zenpy.client import AsyncZenpy, Zenpy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from zenpy.sandbox.sandbox import Sandbox

R = TypeVar("R")


class NetworkRefused(RuntimeError):
    """A test has tried to reach another machine although it must not."""


def use_clock(client: Zenpy | AsyncZenpy, sandbox: Sandbox) -> None:
    """Let a client wait by the clock of a sandbox: a wait moves the clock forward, and takes no time.

    So are the waits before a repetition, for a limit, for jobs, and between the parts of an export. Time-outs of the
    network and the age of cached records stay in real time.

    Args:
        client: The client, before its first call.
        sandbox: Whose clock it is to use.
    """
    wait = _SandboxWait(sandbox)
    client._governor.unix_time = client._governor.monotonic = wait.now
    is_async = isinstance(client, AsyncZenpy)
    vars(client._transport)["sleep"] = wait.pass_time_async if is_async else wait.pass_time


def make_client(sandbox: Sandbox) -> Zenpy:
    """A client of the account of a sandbox, on its clock; it speaks for the owner of the account."""
    client = Zenpy(subdomain=sandbox.account.subdomain, oauth_token="sandbox", transport=sandbox.transport)
    use_clock(client, sandbox)
    return client


def make_async_client(sandbox: Sandbox) -> AsyncZenpy:
    """An async client of the account of a sandbox, on its clock; it speaks for the owner of the account."""
    client = AsyncZenpy(
        subdomain=sandbox.account.subdomain, oauth_token="sandbox", transport=sandbox.transport
    )
    use_clock(client, sandbox)
    return client


class _SandboxWait:
    """Waits that move the clock of a sandbox. Of several waits at a time, each ends at its own moment."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def now(self) -> float:
        return self._sandbox.clock.now().timestamp()

    def pass_time(self, seconds: float) -> None:
        self._move_to(self._end_of(seconds))

    async def pass_time_async(self, seconds: float) -> None:
        import anyio.lowlevel

        end = self._end_of(seconds)
        await anyio.lowlevel.checkpoint()
        self._move_to(end)

    def _end_of(self, seconds: float) -> datetime:
        return self._sandbox.clock.now() + timedelta(seconds=seconds)

    def _move_to(self, moment: datetime) -> None:
        with self._sandbox.lock:
            if self._sandbox.clock.now() < moment:
                self._sandbox.clock.set(moment)


@contextmanager
def refuse_network() -> Iterator[None]:
    """Let no connection leave this machine in the `with` block.

    Raises:
        NetworkRefused: where something connects to another machine, or asks for its address.
    """
    with (
        mock.patch.object(socket.socket, "connect", _guard_address(socket.socket.connect)),
        mock.patch.object(socket.socket, "connect_ex", _guard_address(socket.socket.connect_ex)),
        mock.patch.object(socket.socket, "sendto", _guard_datagram(socket.socket.sendto)),
        mock.patch.object(socket, "getaddrinfo", _guard_name(socket.getaddrinfo)),
        mock.patch.object(socket, "gethostbyname", _guard_name(socket.gethostbyname)),
    ):
        yield


def _guard_address(connect: Callable[..., R]) -> Callable[..., R]:
    def guarded(self: socket.socket, address: object) -> R:
        _check(self, address)
        return connect(self, address)

    return guarded


def _guard_datagram(send: Callable[..., R]) -> Callable[..., R]:
    def guarded(self: socket.socket, data: bytes, *others: object) -> R:
        _check(self, others[-1])
        return send(self, data, *others)

    return guarded


def _guard_name(resolve: Callable[..., R]) -> Callable[..., R]:
    def guarded(host: object, *others: object, **named: object) -> R:
        _refuse_unless_local(host)
        return resolve(host, *others, **named)

    return guarded


def _check(connection: socket.socket, address: object) -> None:
    if connection.family in (socket.AF_INET, socket.AF_INET6) and isinstance(address, tuple):
        _refuse_unless_local(address[0])


def _refuse_unless_local(host: object) -> None:
    name = host.decode(errors="replace") if isinstance(host, bytes) else str(host or "")
    if not _is_local(name):
        raise NetworkRefused(
            f"This test must not reach {name}: the guard lets connections to this machine through only. "
            "Is a client without transport=zendesk.transport, or without base_url=zendesk_server.url?"
        )


def _is_local(name: str) -> bool:
    if name in ("", "localhost") or name.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(name.partition("%")[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified
