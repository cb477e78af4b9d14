"""Content from outside: how it is decoded within bounds, and which hosts it may come from. Nothing here sends.

from zenpy.lib.content import DecompressionLimits

client = Zenpy(subdomain="acme", oauth_token="...", decompression=DecompressionLimits(size=50_000_000))
"""

from zenpy.lib.content.codings import DecompressionLimits

__all__ = ["DecompressionLimits"]
