"""A client loads what sends requests when it first needs it: programs that send none start faster."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.exception import ConfigurationError

PROGRAM = """
import sys, zenpy
client = zenpy.Zenpy(subdomain="acme", oauth_token="x")
zenpy.AsyncZenpy(subdomain="acme", oauth_token="x")
client.tickets()
assert not {"httpx", "ssl", "zenpy.lib.bulk.checked"} & set(sys.modules), "loaded too early"
client._transport
assert "httpx" in sys.modules
"""


def test_httpx_is_loaded_with_the_first_call_and_what_bulk_calls_need_not_by_a_listing() -> None:
    subprocess.run([sys.executable, "-W", "error", "-c", PROGRAM], check=True)


def test_threads_that_make_the_first_call_together_share_connections() -> None:
    client, found = Zenpy(subdomain="acme", oauth_token="x"), list[object]()
    start = threading.Barrier(8)

    def use() -> None:
        start.wait()
        found.append(client._transport)

    threads = [threading.Thread(target=use) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len({id(one) for one in found}) == 1


@pytest.mark.parametrize("kind", [Zenpy, AsyncZenpy])
def test_a_wrong_time_out_is_refused_by_the_constructor(kind: type[Zenpy] | type[AsyncZenpy]) -> None:
    with pytest.raises(ConfigurationError, match="above 0"):
        kind(subdomain="acme", oauth_token="x", timeout=-1)
