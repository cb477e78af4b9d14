"""Which user a request speaks for: the Authorization header, the accepted tokens, and what needs no credentials."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from typing import TYPE_CHECKING

from zenpy.sandbox.account.encoding import saved
from zenpy.sandbox.account.oauth import CONSENT_PATH
from zenpy.sandbox.gateway.keys import Keys
from zenpy.sandbox.gateway.roles import is_for_anyone
from zenpy.sandbox.problems import unauthorized

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json, Request
    from zenpy.sandbox.routes import Route

GRANT = "POST /oauth/tokens"
WITH_WRONG_CREDENTIALS = ("GET users/me", GRANT)  # users/me answers an anonymous user


@saved("_tokens", "_keys", derived=("_account",))
class Access:
    """Finds the user of each request.

    Args:
        account: The account whose users they are; its `user` is set for each request.
        tokens: The tokens and passwords that are accepted, with the id of their user; any when it is None.
        keys_by_server: The API keys of other servers, by the name of the server: ids with their secrets.
    """

    def __init__(
        self,
        account: Account,
        tokens: Mapping[str, int | None] | Iterable[str] | None,
        keys_by_server: Mapping[str, Mapping[str, str]] | None = None,
    ) -> None:
        self._account = account
        self._tokens: dict[str, int | None] | None = None
        self._keys = {server: Keys(keys) for server, keys in (keys_by_server or {}).items()}
        if tokens is not None:
            self._tokens = dict(tokens) if isinstance(tokens, Mapping) else dict.fromkeys(tokens)

    def keys_of(self, server: str) -> Keys:
        """The keys of a server beside the account's."""
        return self._keys.setdefault(server, Keys(None))

    @property
    def tokens(self) -> Mapping[str, int | None] | None:
        """The tokens and passwords that are accepted, with the id of their user; None when any are."""
        return self._tokens

    def accept_any(self) -> None:
        """Accept any token from now on."""
        self._tokens = None

    def accept(self, token: str, user_id: int | None = None) -> None:
        """Accept a token from now on, for a user or for the owner of the account."""
        self._tokens = {**(self._tokens or {}), token: user_id}

    def identify(self, request: Request, route: Route | None, owner: Record | None) -> None:
        """Set the account's user for a request; `owner` is the default, and the user of requests to other servers.

        Raises:
            Problem: a 401 for missing and for wrong credentials, a 403 when the scope of a token is too narrow.
        """
        account, name = self._account, route.name if route else ""
        if route is not None and route.server:
            self.keys_of(route.server).check(request, route)
            account.user = owner
            return
        if account.routes.about:
            if route is None or not route.is_open:
                self._check_sign_in(request, account.routes.about["sign_in"])
            return
        email, secret = _credentials(request)
        if secret is None or not self._is_good(secret, email):
            account.user = None
            if not _is_open(request, route, secret):
                raise unauthorized()
            return
        if not email and name != GRANT:
            account.oauth.check_scope(secret, request)
        user_id = (self._tokens or {}).get(secret)
        by_email = account.store.first("User", email=email) if email else None
        user = by_email or (owner if user_id is None else account.store.get("User", user_id))
        if user is None or user.get("suspended"):  # who is deleted or suspended cannot sign in
            account.user = None
            raise unauthorized()
        account.user = user
        if email:  # an OAuth token is not a login, a password or an API token is one
            user["last_login_at"] = account.clock.iso()

    def _check_sign_in(self, request: Request, ways: list[Json]) -> None:
        """Check the credentials of a request to another API than Zendesk's, by the ways to sign in that it has.

        Raises:
            Problem: a 401, they are missing or wrong.
        """
        for way in ways:
            sent = request.headers.get(way["header"].lower(), "")
            if way["scheme"] != "header":
                scheme, _, sent = sent.partition(" ")
                sent = sent.strip() if scheme.lower() == way["scheme"] else ""
            if way["scheme"] == "basic":
                sent = _credentials(request)[1] or ""
            if sent and (self._tokens is None or sent in self._tokens):
                return
        if ways:
            raise unauthorized()

    def _is_good(self, secret: str, email: str | None) -> bool:
        """Whether a token or password is accepted: as a named one, as a granted one, or because any is."""
        if secret in (self._tokens or {}):
            return True
        oauth = self._account.oauth
        if not email and not oauth.accepts(secret):
            return False
        return bool(oauth.clients and not email) or (secret != "" and self._tokens is None)


def _is_open(request: Request, route: Route | None, secret: str | None) -> bool:
    """Whether a request is answered without a user: its secret is missing, or it is wrong."""
    if secret is None:
        is_page = request.path == CONSENT_PATH or request.path.startswith("/attachments/")
        return is_page or (route is not None and is_for_anyone(route))
    if route is None or route.name not in WITH_WRONG_CREDENTIALS:
        return False
    name, _ = _sign_in(request)
    return not name.endswith("/token")  # a wrong API token is told, a wrong password is not


def _sign_in(request: Request) -> tuple[str, str]:
    """The name and the secret of basic authentication; empty ones where they cannot be read."""
    scheme, _, value = request.headers.get("authorization", "").partition(" ")
    try:
        name, _, secret = base64.b64decode(value if scheme.lower() == "basic" else "").decode().partition(":")
    except (ValueError, binascii.Error):
        return "", ""
    return name, secret


def _credentials(request: Request) -> tuple[str | None, str | None]:
    """The e-mail address and the secret of a request; (None, None) when it has neither."""
    scheme, _, value = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        return None, value.strip()
    if scheme.lower() != "basic":
        return None, None
    name, secret = _sign_in(request)
    return name.removesuffix("/token") or None, secret
