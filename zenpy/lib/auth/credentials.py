"""Who the client is to Zendesk: the header that signs each request, kept out of reprs, logs, pickles and errors."""

from __future__ import annotations

import sys
import warnings
from base64 import b64encode
from typing import Literal

from zenpy.lib.auth.grants import Grant
from zenpy.lib.auth.tokens import refuse_unsendable
from zenpy.lib.exception import ConfigurationError

PasswordTreatment = Literal["error", "warning", "silent"]

_TOKEN_NEWS = (
    "Zendesk API tokens stop working on 30 April 2027 and can no longer be created; sign in with OAuth "
    "(oauth_token=...) instead."
)
_PASSWORD_NEWS = "Zendesk refuses password sign-in since 2026. Use oauth_token=..., or token=... while API tokens still work."
_warned = False


class Credentials:
    """The authorization of one client: a header value, a grant that earns one, or nothing for an anonymous client or
    a signed session."""

    __slots__ = ("_header", "anonymous", "grant")

    def __init__(self, header: str | None, anonymous: bool = False, grant: Grant | None = None) -> None:
        self._header = header
        #: What earns the tokens, when they do not last.
        self.grant: Grant | None = grant
        #: Whether the client was built to make calls without an account.
        self.anonymous: bool = anonymous

    def headers(self) -> dict[str, str]:
        """The headers that sign a request to the account's own origin."""
        if self.grant is not None:
            token = self.grant.access_token
            return {} if token is None else {"Authorization": f"Bearer {token}"}
        return {} if self._header is None else {"Authorization": self._header}

    def __repr__(self) -> str:
        return "Credentials(anonymous)" if self.anonymous else "Credentials(...)"

    def __reduce__(self) -> str:
        raise TypeError("Credentials are never pickled; build a new client where it is needed.")


def credentials(
    email: str | None,
    token: str | None,
    oauth_token: str | None,
    password: str | None,
    anonymous: bool,
    signed_session: bool,
    treatment: PasswordTreatment = "error",
    oauth: Grant | None = None,
) -> Credentials:
    """The credentials that the client's arguments ask for.

    Raises:
        ConfigurationError: none, incomplete or several ways to sign in were given, or a password.
    """
    if treatment not in ("error", "warning", "silent"):
        raise ConfigurationError(
            f"password_treatment_level is 'error', 'warning' or 'silent', not {treatment!r}."
        )
    ways = [
        name
        for name, value in (
            ("oauth", oauth),
            ("oauth_token", oauth_token),
            ("token", token),
            ("password", password),
        )
        if value
    ]
    if anonymous:
        if ways:
            raise ConfigurationError(f"An anonymous client takes no {ways[0]}.")
        return Credentials(None, anonymous=True)
    if len(ways) > 1:
        raise ConfigurationError(f"Give one way to sign in, not {' and '.join(ways)}.")
    if oauth is not None:
        return Credentials(None, grant=_grant(oauth))
    refuse_unsendable("oauth_token", oauth_token or "")
    refuse_unsendable("token", token or "")
    if oauth_token:
        return Credentials(f"Bearer {oauth_token}")
    if not ways:
        if signed_session:
            return Credentials(None)
        raise ConfigurationError(
            "How to sign in is missing: give oauth=RefreshToken(...), oauth=ClientCredentials(...), oauth_token=..., email=... "
            "with token=..., or anonymous=True."
        )
    if not email:
        raise ConfigurationError(f"{ways[0]}=... needs email=... as well.")
    if not email.isprintable() or " " in email:
        raise ConfigurationError("email has blanks or line breaks; if it was read from a file, strip() it.")
    if token:
        _warn_about_tokens()
        return _basic(f"{email}/token", token)
    if treatment == "error":
        raise ConfigurationError(_PASSWORD_NEWS)
    if treatment == "warning":
        _warn(_PASSWORD_NEWS)
    return _basic(email, password or "")


def _grant(oauth: object) -> Grant:
    if not isinstance(oauth, Grant):
        raise ConfigurationError(
            f"oauth= takes a RefreshToken or ClientCredentials of zenpy.oauth, not a {type(oauth).__name__}; an access "
            "token goes into oauth_token=."
        )
    return oauth


def _basic(name: str, secret: str) -> Credentials:
    return Credentials("Basic " + b64encode(f"{name}:{secret}".encode()).decode("ascii"))


def _warn_about_tokens() -> None:
    """Tell once per process that API tokens end."""
    global _warned
    if not _warned:
        _warned = True
        _warn(_TOKEN_NEWS)


def _warn(news: str) -> None:
    """Warn about the line of the program that builds the client, however many of our own are in between."""
    level, frame = 1, sys._getframe()
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] == "zenpy":
        level, frame = level + 1, frame.f_back
    warnings.warn(news, DeprecationWarning, stacklevel=level)
