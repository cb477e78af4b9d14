"""Credentials of products that do not take those of the account.

    from zenpy import Zenpy
    from zenpy.credentials import ApiKey

    client = Zenpy(subdomain="acme", oauth_token="...", sunshine_conversations=ApiKey("app_5f...", "secret"))

`ApiKey` sends the id and the secret of an API key, `SignedToken` a JWT that the key signs, `BearerToken` a token that
the program has from elsewhere.
"""

from zenpy.lib.auth.servers import ApiKey, BearerToken, ServerCredentials, SignedToken

__all__ = ["ApiKey", "BearerToken", "ServerCredentials", "SignedToken"]
