"""The method of zenpy 2's client that programs call for a session of their own."""

from __future__ import annotations

from zenpy.lib.warn import warn_caller


class Zenpy2Calls:
    """The method of zenpy 2's client without a counterpart; it is the same on both clients."""

    @staticmethod
    def http_adapter_kwargs() -> dict[str, bool]:  # a type that fits every argument of an adapter
        """The arguments of an adapter of requests: none, as the client repeats by itself what may be repeated.

        It is for programs of zenpy 2: `session.mount("https://", HTTPAdapter(**Zenpy.http_adapter_kwargs()))`.
        """
        warn_caller(
            DeprecationWarning(
                "Zenpy.http_adapter_kwargs() is from zenpy 2: leave it out, the client repeats by itself."
            )
        )
        return {}
