"""Credentials of products that do not take those of the account, such as Sunshine Conversations."""

from __future__ import annotations

import hashlib
import hmac
from base64 import urlsafe_b64encode
from collections.abc import Callable
from typing import Literal

import orjson

from zenpy.lib.auth.tokens import basic_header, refuse_unsendable
from zenpy.lib.exception import ConfigurationError
from zenpy.lib.http.urls import find_fault, parse_origin


class ServerCredentials:
    """What signs the requests to one product: `ApiKey`, `SignedToken` or `BearerToken`. No repr or pickle shows it.

    Args:
        base_url: where the product is, if not where the account's address says.

    Raises:
        ConfigurationError: the address is not a web address without user, query and fragment.
    """

    __slots__ = ("base_url",)
    #: How it signs: `basic` or `bearer`. A server takes some of them.
    scheme = "bearer"

    def __init__(self, base_url: str | None = None) -> None:
        #: Where the product is, if not where the account's address says.
        self.base_url: str | None = None if base_url is None else check_address(base_url)

    def headers(self) -> dict[str, str]:
        """The headers that sign a request."""
        raise NotImplementedError

    def __repr__(self) -> str:
        return f"{type(self).__name__}(...)"

    def __reduce__(self) -> str:
        raise TypeError("Credentials are never pickled or copied; make new ones where they are needed.")


class ApiKey(ServerCredentials):
    """An API key that is sent with each request, as a user name and a password.

    Args:
        key_id: the id of the key, such as `app_5f...`.
        secret: its secret.
        base_url: where the product is, if not where the account's address says: `https://api.smooch.io` for older accounts.

    Raises:
        ConfigurationError: the key is not complete, or has characters that no key has.
    """

    __slots__ = ("_header",)
    scheme = "basic"

    def __init__(self, key_id: str, secret: str, *, base_url: str | None = None) -> None:
        super().__init__(base_url)
        _check_secret("key_id", key_id)
        _check_secret("secret", secret)
        if ":" in key_id:
            raise ConfigurationError(
                "key_id has a colon, which no id of a key has; give the secret as secret=."
            )
        self._header = basic_header(key_id, secret)

    def headers(self) -> dict[str, str]:
        """The header with the id and the secret of the key."""
        return {"Authorization": self._header}


class BearerToken(ServerCredentials):
    """A token that is sent with each request: a JWT, or an access token of OAuth.

    Args:
        token: the token, or a function that gives one; it is called for each request, so that it can renew the token.
        base_url: where the product is, if not where the account's address says.

    Raises:
        ConfigurationError: there is no token, or it has characters that no token has.
    """

    __slots__ = ("_token",)

    def __init__(self, token: str | Callable[[], str], *, base_url: str | None = None) -> None:
        super().__init__(base_url)
        if not callable(token):
            _check_secret("token", token)
        self._token = token

    def headers(self) -> dict[str, str]:
        """The header with the token.

        Raises:
            ConfigurationError: the function has given something else than a token.
        """
        token = self._token() if callable(self._token) else self._token
        _check_secret("token", token)
        return {"Authorization": f"Bearer {token}"}


class SignedToken(BearerToken):
    """An API key that signs a JWT, so that its secret is never sent.

    Args:
        key_id: the id of the key.
        secret: its secret, which signs with HMAC-SHA256.
        scope: what the token may do: `app` or `account`.
        base_url: where the product is, if not where the account's address says.

    Raises:
        ConfigurationError: the key is not complete, or the scope is another one.
    """

    __slots__ = ()

    def __init__(
        self,
        key_id: str,
        secret: str,
        *,
        scope: Literal["app", "account"] = "app",
        base_url: str | None = None,
    ) -> None:
        _check_secret("key_id", key_id)
        _check_secret("secret", secret)
        if scope not in ("app", "account"):
            raise ConfigurationError(f"scope is 'app' or 'account', not {scope!r}.")
        super().__init__(_sign(key_id, secret, scope), base_url=base_url)


def _sign(key_id: str, secret: str, scope: str) -> str:
    """A JWT that says the scope, signed by the key."""
    head = {"alg": "HS256", "typ": "JWT", "kid": key_id}
    text = b".".join(_encode(orjson.dumps(part)) for part in (head, {"scope": scope}))
    signature = hmac.new(secret.encode(), text, hashlib.sha256).digest()
    return (text + b"." + _encode(signature)).decode("ascii")


def _encode(data: bytes) -> bytes:
    return urlsafe_b64encode(data).rstrip(b"=")


def _check_secret(name: str, value: object) -> None:
    """Raise for what is no secret, without repeating it."""
    if not isinstance(value, str) or not value:
        raise ConfigurationError(f"{name} takes text that is not empty, not {type(value).__name__}.")
    refuse_unsendable(name, value)


def check_address(url: object) -> str:
    """The address itself. The error does not repeat it: it may contain a password."""
    origin = parse_origin(url) if isinstance(url, str) else None
    if not isinstance(url, str) or origin is None or find_fault(url) is not None or "?" in url or "#" in url:
        raise ConfigurationError(
            "base_url is not the address of a server, such as https://api.smooch.io, without user, query and fragment."
        )
    return url.rstrip("/")


def check_credentials(name: str, value: object) -> ServerCredentials | None:
    """The value of an argument that takes credentials of a product.

    Raises:
        ConfigurationError: it is something else, which the error does not show.
    """
    if value is None or isinstance(value, ServerCredentials):
        return value
    raise ConfigurationError(
        f"{name}= takes an ApiKey, SignedToken or BearerToken of zenpy.credentials, not {type(value).__name__}."
    )
