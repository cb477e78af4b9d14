"""The browser's part of signing in: where to send a user who shall authorize the app, and what the browser comes back with.

Pure: the code that is the result goes into `RefreshToken(code=...)`, which trades it like everything else.
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
    """What a browser came back with: good for one trade, within minutes. Neither its repr nor a pickle gives it away.

    Args:
        code: the code itself.
        redirect_uri: the address it was sent to.
        verifier: proves that whoever trades the code has asked for it (PKCE); None when nothing was asked to be proved.
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
        raise TypeError("An AuthorizationCode is never pickled; trade it where it came in.")


class Authorization:
    """One authorization of the app by a user, from the address for the browser to the code it comes back with.

    A browser comes back in another request, often to another process: keep `state` and `verifier` in the user's session
    meanwhile, and build the same object with them there.

    Args:
        client_id: the unique identifier of the OAuth client.
        redirect_uri: where the browser is sent back to; one of those that the OAuth client names.
        scope: permissions wanted, such as `read tickets:write`.
        state: what the browser has to bring back; made by chance when left out.
        verifier: what proves later that the code was asked for here (PKCE); made by chance when left out.
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
        #: Keep it for the way back: a callback with another one was not asked for here.
        self.state: str = state or secrets.token_urlsafe(32)
        #: Keep it for the way back, and secret.
        self.verifier: str = verifier or secrets.token_urlsafe(64)

    def url(self, account: str) -> str:
        """Where to send the browser.

        Args:
            account: the account's origin, such as `https://acme.zendesk.com`.

        Raises:
            ConfigurationError: that is no origin.
        """
        if parse_origin(account) is None:
            raise ConfigurationError(f"{account!r} is no origin, such as https://acme.zendesk.com.")
        challenge = (
            urlsafe_b64encode(sha256(self.verifier.encode("ascii")).digest()).decode("ascii").rstrip("=")
        )
        wanted = {
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": self.redirect_uri,
            "scope": self.scope,
            "state": self.state,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        return f"{account.rstrip('/')}/oauth/authorizations/new?{urlencode(wanted)}"

    def code_from(self, callback: str | Mapping[str, str]) -> AuthorizationCode:
        """What the browser came back with, to be given to `RefreshToken(code=...)`.

        Args:
            callback: the whole address it called, or the parameters of its query.

        Raises:
            AuthenticationError: the user has refused, or the callback belongs to another authorization.
        """
        found = dict(parse_qsl(urlsplit(callback).query)) if isinstance(callback, str) else callback
        if not hmac.compare_digest(found.get("state", "").encode(), self.state.encode()):
            raise AuthenticationError(
                "The browser came back with another state than it was sent with: somebody else may have made it call.",
                advice="Begin again, and keep state and verifier in the session of the user who begins.",
            )
        code = found.get("code")
        if not code:
            told = ": ".join(found[name] for name in ("error", "error_description") if found.get(name))
            raise AuthenticationError(
                f"The user has not authorized the app: {told or 'no code came back'}",
                advice="Ask again, or check redirect_uri and scope against the OAuth client in the Admin Center.",
            )
        return AuthorizationCode(code, self.redirect_uri, self.verifier)

    def __repr__(self) -> str:
        return f"Authorization(client_id={self.client_id!r}, ...)"

    def __reduce__(self) -> str:
        raise TypeError(
            "An Authorization is never pickled; keep state and verifier, and build it anew with them."
        )
