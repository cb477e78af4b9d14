"""What content a client accepts. It is apart from what checks it, so that settings need no httpx."""

from __future__ import annotations

from typing import NamedTuple

from zenpy.lib.content.codings import DecompressionLimits
from zenpy.lib.content.hosts import DownloadHosts


class ContentRules(NamedTuple):
    """What content a client accepts: from which hosts, and how large."""

    hosts: DownloadHosts
    decompression: DecompressionLimits
