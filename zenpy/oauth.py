"""Signing in with OAuth: tokens that are renewed, and where they are kept.

    from zenpy import Zenpy
    from zenpy.oauth import FileStore, RefreshToken, Tokens

    oauth = RefreshToken("client-id", "client-secret", Tokens(refresh_token="..."), FileStore("zendesk-tokens.json"))
    client = Zenpy(subdomain="acme", oauth=oauth)

`RefreshToken` acts for the user who authorized the app, `ClientCredentials` for the app itself. One object may be shared
by any number of clients, threads and tasks, one store by any number of processes. `Authorization` is for the browser in
which a user authorizes the app.
"""

from zenpy.lib.auth.authorization import Authorization, AuthorizationCode
from zenpy.lib.auth.grants import ClientCredentials, RefreshToken
from zenpy.lib.auth.tokens import AsyncTokenStore, FileStore, Tokens, TokenStore

__all__ = [
    "AsyncTokenStore",
    "Authorization",
    "AuthorizationCode",
    "ClientCredentials",
    "FileStore",
    "RefreshToken",
    "TokenStore",
    "Tokens",
]
