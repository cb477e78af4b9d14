"""The method of zenpy 2's client that has no counterpart here: it raises and says what to use instead."""

from __future__ import annotations

from typing import NoReturn

from zenpy.lib.exception import ConfigurationError


class Zenpy2Calls:
    """The method of zenpy 2's client without a counterpart; it is the same on both clients."""

    @staticmethod
    def http_adapter_kwargs() -> NoReturn:
        """Not offered: it was for adapters of the requests library. The client retries by itself where a retry is safe.

        Raises:
            ConfigurationError: always; it tells where connection settings go.
        """
        raise ConfigurationError(
            "There are no requests adapters here: the client retries by itself, and session= takes an httpx.Client "
            "with your proxies, certificates and time-outs."
        )
