"""Credentials for every server that has its own, so that a contract test can call a product that was just added."""

from __future__ import annotations

from typing import Any

from zenpy.credentials import BearerToken
from zenpy.lib.client.server_table import SERVERS

#: Arguments of a client, by the names that the servers give them.
SERVER_KEYS: dict[str, Any] = {
    server.argument: BearerToken("token") for server in SERVERS.values() if server.argument
}
