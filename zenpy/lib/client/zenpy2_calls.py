"""The calls of zenpy 2's client that have no counterpart here: each raises and says what to use instead."""

from __future__ import annotations

from typing import NoReturn

from zenpy.lib.exception import ConfigurationError


class Zenpy2Calls:
    """Names of zenpy 2's client, alike on both clients."""

    @staticmethod
    def http_adapter_kwargs() -> NoReturn:
        """Not offered: it was for adapters of the requests library. The client repeats what can be repeated by itself.

        Raises:
            ConfigurationError: always; it tells where connection settings go.
        """
        raise ConfigurationError(
            "There are no requests adapters here: the client retries by itself, and session= takes an httpx.Client "
            "with your proxies, certificates and time-outs."
        )
