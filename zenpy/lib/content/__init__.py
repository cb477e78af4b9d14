"""Content from outside: how it is decoded within bounds, how deep it may be, and which hosts it may come from. Nothing here sends.

from zenpy.lib.content import DecompressionLimits

client = Zenpy(subdomain="acme", oauth_token="...", decompression=DecompressionLimits(size=50_000_000))
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zenpy.lib.content.codings import DecompressionLimits

__all__ = ["DecompressionLimits"]


if not TYPE_CHECKING:  # a checker would take it as leave for any name

    def __getattr__(name: str) -> object:
        """Import it when it is asked for, so that records alone stay light."""
        if name == "DecompressionLimits":
            from zenpy.lib.content.codings import DecompressionLimits

            return DecompressionLimits
        raise AttributeError(name)
