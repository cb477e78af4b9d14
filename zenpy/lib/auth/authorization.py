"""The part of signing in that happens in a browser: the address where a user authorizes the app, and the callback.

The callback is a request to the app, not to a client, so nothing here does I/O. The result is a code for
`RefreshToken(code=...)`, which exchanges it for tokens.
"""

from __future__ import annotations

import hmac
import secrets
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from hashlib import sha256
from urllib.parse import parse_qsl, urlencode, urlsplit

from zenpy.lib.exception import AuthenticationError, ConfigurationError
from zenpy.lib.http.urls import parse_origin


class AuthorizationCode:
    """The code from the callback; valid once and for a few minutes. The repr does not show it, and it cannot be pickled.

    Args:
        code: the code itself.
        redirect_uri: the address of the callback.
        verifier: proves that the same program has asked for the code (PKCE); None if it was asked for without PKCE.
    """

    __slots__ = ("code", "redirect_uri", "verifier")

    def __init__(self, code: str, redirect_uri: str, verifier: str | None = None) -> None:
        if not code:
            raise ConfigurationError("An AuthorizationCode needs the code.")
        self.code: str = code
        self.redirect_uri: str = redirect_uri
        self.verifier: str | None = verifier

    def __repr__(self) -> str:
        return "AuthorizationCode(...)"

    def __reduce__(self) -> str:
        raise TypeError("An AuthorizationCode is never pickled; use it in the process that received it.")


class Authorization:
    """One authorization of the app by a user: the address for the browser, and the code from the callback.

    The callback is another request, often in another process: keep `state` and `verifier` in the session of the user until
    then, and build the same object from them.

    Args:
        client_id: the unique identifier of the OAuth client.
        redirect_uri: the address of the callback; one of those in the settings of the OAuth client.
        scope: the permissions, such as `read tickets:write`.
        state: a value that the callback must contain; random if left out.
        verifier: proves later that the same program has asked for the code (PKCE); random if left out.
    """

    def __init__(
        self,
        client_id: str,
        redirect_uri: str,
        scope: str,
        *,
        state: str | None = None,
        verifier: str | None = None,
    ) -> None:
        for name, value in (("client_id", client_id), ("redirect_uri", redirect_uri), ("scope", scope)):
            if not value:
                raise ConfigurationError(f"{name} is missing.")
        self.client_id: str = client_id
        self.redirect_uri: str = redirect_uri
        self.scope: str = scope
        #: Keep it for the callback: a callback with another one belongs to another authorization.
        self.state: str = state or secrets.token_urlsafe(32)
        #: Keep it for the callback, and keep it secret.
        self.verifier: str = verifier or secrets.token_urlsafe(64)

    def url(self, account: str) -> str:
        """The address for the browser.

        Args:
            account: the account's origin, such as `https://acme.zendesk.com`.

        Raises:
            ConfigurationError: `account` is not an origin.
        """
        if parse_origin(account) is None:
            raise ConfigurationError(f"{account!r} is no origin, such as https://acme.zendesk.com.")
        challenge = (
            urlsafe_b64encode(sha256(self.verifier.encode("ascii")).digest()).decode("ascii").rstrip("=")
        )
        query = {
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": self.redirect_uri,
            "scope": self.scope,
            "state": self.state,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        return f"{account.rstrip('/')}/oauth/authorizations/new?{urlencode(query)}"

    def code_from(self, callback: str | Mapping[str, str]) -> AuthorizationCode:
        """The code from a callback, for `RefreshToken(code=...)`.

        Args:
            callback: the URL of the callback, or the parameters of its query.

        Raises:
            AuthenticationError: the user has refused, or the callback belongs to another authorization.
        """
        found = _read_query(callback) if isinstance(callback, str) else callback
        state = found.get("state", "").encode(errors="surrogatepass")  # it may be anything that somebody sent
        if not hmac.compare_digest(state, self.state.encode()):
            raise AuthenticationError(
                "The callback has another state than the authorization: another person may have started it.",
                advice="Begin again, and keep state and verifier in the session of the user who begins.",
            )
        code = found.get("code")
        if not code:
            reason = ": ".join(found[name] for name in ("error", "error_description") if found.get(name))
            raise AuthenticationError(
                f"The user has not authorized the app: {reason or 'no code came back'}",
                advice="Ask again, or check redirect_uri and scope against the OAuth client in the Admin Center.",
            )
        return AuthorizationCode(code, self.redirect_uri, self.verifier)

    def __repr__(self) -> str:
        return f"Authorization(client_id={self.client_id!r}, ...)"

    def __reduce__(self) -> str:
        raise TypeError(
            "An Authorization is never pickled; keep state and verifier, and build it anew with them."
        )


def _read_query(url: str) -> dict[str, str]:
    """The parameters of an address; none if it is not one, as anybody may send what they like."""
    try:
        return dict(parse_qsl(urlsplit(url).query))
    except ValueError:
        return {}
