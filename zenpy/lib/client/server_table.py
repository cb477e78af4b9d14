# Generated from openapi/zendesk.openapi.json (api.yaml) by `make generate`. Do not edit.
"""The servers beside the account's, by their names in the API description."""

from __future__ import annotations

from collections.abc import Mapping

from zenpy.lib.http.servers import ServerAddress

SERVERS: Mapping[str, ServerAddress] = {
    "chat_realtime": ServerAddress(
        url="https://rtm.zopim.com",
        argument="chat_realtime",
        gives="BearerToken(token) of zenpy.credentials, with an access token of OAuth of the Chat API",
        schemes=frozenset({"bearer"}),
    ),
    "sunshine_conversations": ServerAddress(
        path="/sc",
        argument="sunshine_conversations",
        gives="ApiKey(key_id, secret) or BearerToken(token) of zenpy.credentials",
        schemes=frozenset({"basic", "bearer"}),
    ),
    "sunshine_oauth": ServerAddress(url="https://oauth-bridge.zendesk.com/sc"),
    "sunshine_bridge": ServerAddress(
        url="https://oauth-bridge.zendesk.com/sc",
        argument="sunshine_conversations",
        gives="BearerToken(token) of zenpy.credentials, with an access token of OAuth",
        schemes=frozenset({"bearer"}),
    ),
}
