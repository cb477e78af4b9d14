"""The credentials of a client: the header that signs each request, in one object that no repr, log, pickle or error shows."""

from __future__ import annotations

from typing import Literal

from zenpy.lib.auth.grants import Grant
from zenpy.lib.auth.tokens import basic_header, refuse_unsendable
from zenpy.lib.exception import ConfigurationError
from zenpy.lib.warn import warn_caller

PasswordTreatment = Literal["error", "warning", "silent"]

_TOKEN_WARNING = (
    "Zendesk API tokens stop working on 30 April 2027 and can no longer be created; sign in with OAuth "
    "(oauth_token=...) instead."
)
_PASSWORD_WARNING = "Zendesk refuses password sign-in since 2026. Use oauth_token=..., or token=... while API tokens still work."
_warned = False


class Credentials:
    """The credentials of one client: a header, or a grant that gives tokens; neither for an anonymous client or a session
    that signs its requests itself."""

    __slots__ = ("_header", "anonymous", "grant")

    def __init__(self, header: str | None, anonymous: bool = False, grant: Grant | None = None) -> None:
        self._header = header
        #: Gives the tokens, if they have to be renewed.
        self.grant: Grant | None = grant
        #: Whether the client makes its calls without credentials on purpose.
        self.anonymous: bool = anonymous

    def headers(self) -> dict[str, str]:
        """The headers that sign a request to the account."""
        if self.grant is not None:
            token = self.grant.access_token
            return {} if token is None else {"Authorization": f"Bearer {token}"}
        return {} if self._header is None else {"Authorization": self._header}

    def replace_header(self, header: str) -> None:
        """Sign with another header from now on.

        Raises:
            ConfigurationError: a grant gives the tokens, or the header cannot be sent.
        """
        if self.grant is not None:
            raise ConfigurationError(
                "The grant in oauth= gives the tokens of this client; make a client with oauth_token= instead."
            )
        refuse_unsendable("Authorization", header)
        self._header = header

    def __repr__(self) -> str:
        return "Credentials(anonymous)" if self.anonymous else "Credentials(...)"

    def __reduce__(self) -> str:
        raise TypeError("Credentials are never pickled; build a new client where it is needed.")


def build_credentials(
    email: str | None,
    token: str | None,
    oauth_token: str | None,
    password: str | None,
    anonymous: bool,
    signed_session: bool,
    treatment: PasswordTreatment = "error",
    oauth: Grant | None = None,
) -> Credentials:
    """The credentials for the arguments of a client.

    Raises:
        ConfigurationError: the arguments name no way to sign in, several, or an incomplete one; or a password.
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
        return Credentials(None, grant=_check_grant(oauth))
    refuse_unsendable("oauth_token", oauth_token or "")
    refuse_unsendable("token", token or "")
    if oauth_token:
        return Credentials(f"Bearer {oauth_token}")
    if not ways:
        if signed_session:
            return Credentials(None)
        raise ConfigurationError(
            "How to sign in is missing: give oauth=RefreshToken(...), oauth=ClientCredentials(...), oauth_token=..., email=... "
            "with token=..., or anonymous=True. Zenpy.from_env() takes it from the environment."
        )
    if not email:
        raise ConfigurationError(f"{ways[0]}=... needs email=... as well.")
    if not email.isprintable() or " " in email:
        raise ConfigurationError("email has blanks or line breaks; if it was read from a file, strip() it.")
    if token:
        _warn_about_tokens()
        return _basic_auth(f"{email}/token", token)
    if treatment == "error":
        raise ConfigurationError(_PASSWORD_WARNING)
    if treatment == "warning":
        warn_caller(DeprecationWarning(_PASSWORD_WARNING))
    return _basic_auth(email, password or "")


def _check_grant(oauth: object) -> Grant:
    if not isinstance(oauth, Grant):
        raise ConfigurationError(
            f"oauth= takes a RefreshToken or ClientCredentials of zenpy.oauth, not a {type(oauth).__name__}; an access "
            "token goes into oauth_token=."
        )
    return oauth


def _basic_auth(name: str, secret: str) -> Credentials:
    try:
        return Credentials(basic_header(name, secret))
    except UnicodeEncodeError:
        # the error of the codec has the password in it
        raise ConfigurationError("The password has half a character (a lone surrogate) in it.") from None


def _warn_about_tokens() -> None:
    """Warn once per process that API tokens stop working."""
    global _warned
    if not _warned:
        _warned = True
        warn_caller(DeprecationWarning(_TOKEN_WARNING))
