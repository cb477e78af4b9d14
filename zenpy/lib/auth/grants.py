"""The OAuth grants: the requests to `POST /oauth/tokens`, their answers, and whether a token has to be renewed.

Nothing here sends, waits or locks, so this is tested without a network: `zenpy.lib.auth.renewal` decides about the steps of
a renewal, and yields them as effects that the driver performs.
"""

from __future__ import annotations

import inspect
import threading
import time
from collections.abc import Callable
from typing import ClassVar

from zenpy.lib.auth.authorization import AuthorizationCode
from zenpy.lib.auth.token_answers import parse_refusal, parse_tokens
from zenpy.lib.auth.tokens import AsyncTokenStore, Tokens, TokenStore, refuse_unsendable
from zenpy.lib.exception import AuthenticationError, ConfigurationError
from zenpy.lib.forks import register_for_forks
from zenpy.lib.http.message import Request, Response

#: Seconds before its end at which an access token is renewed.
MARGIN = 60.0


class _SecretBody(dict[str, object]):
    """The body of a request; its repr does not show the values, which are secrets."""

    def __repr__(self) -> str:
        return "{...}"


class Grant:
    """The common base of the two ways to get access tokens. Many clients, threads and tasks may share one object."""

    #: The `grant_type` of the request.
    kind: ClassVar[str]
    #: How many seconds a request for tokens takes at most in all. An interrupted one may lose the tokens, so the time limit
    #: of the call that needs them does not hold for it; but an answer that never ends would hold up every thread.
    longest_request: float = 300.0
    #: The advice in the error when Zendesk refuses to give a token.
    advice: ClassVar[str]

    def __init__(
        self,
        client_id: str,
        client_secret: str | None,
        tokens: Tokens | None,
        store: TokenStore | AsyncTokenStore | None,
        scope: str | None,
        expires_in: int | None,
        margin: float,
        now: Callable[[], float],
    ) -> None:
        if not client_id:
            raise ConfigurationError("client_id is missing: it is the unique identifier of the OAuth client.")
        refuse_unsendable("client_id", client_id)
        refuse_unsendable("client_secret", client_secret or "")
        if expires_in is not None and expires_in <= margin:
            raise ConfigurationError(
                f"A token of {expires_in} seconds would be renewed for every call with a margin of {margin:g} seconds."
            )
        self.client_id = client_id
        self.store = store
        self.margin = margin
        self.now = now
        #: Held during a renewal, by a thread or by a task of any event loop.
        self.renewal_lock: threading.Lock = threading.Lock()
        #: New tokens that are not stored yet; they must not be used before they are stored.
        self.unsaved: Tokens | None = None
        #: The access token that the server has refused last: it is not sent again, also if there is no other at the moment.
        self.refused: str | None = None
        self._secret = client_secret
        self._scope = scope
        self._expires_in = expires_in
        self._tokens = tokens
        self._base_url: str | None = None
        register_for_forks(self)

    def reset_after_fork(self) -> None:
        """Make a new lock: the thread that renews is one of the parent process."""
        self.renewal_lock = threading.Lock()

    # -- state -----------------------------------------------------------------------------------------------------

    @property
    def access_token(self) -> str | None:
        """The token that signs calls now; None before there is a first one."""
        tokens = self._tokens
        return None if tokens is None else tokens.access_token

    def needs_renewal(self, refused: str | None = None) -> bool:
        """Whether tokens must be fetched, loaded or stored before the next call; the server does not accept `refused`."""
        tokens = self._accepted_tokens(refused)
        if tokens is None:
            return True
        return tokens.expires_at is not None and tokens.expires_at - self.margin <= self.now()

    def is_usable(self, refused: str | None = None) -> bool:
        """Whether the current token may still be used if it cannot be renewed at the moment."""
        tokens = self._accepted_tokens(refused)
        if tokens is None:
            return False
        return tokens.expires_at is None or tokens.expires_at > self.now()

    def _accepted_tokens(self, refused: str | None) -> Tokens | None:
        """The tokens, if they are stored and the server has not refused them; whether they have ended is not looked at."""
        tokens = self._tokens
        if self.unsaved is not None or tokens is None:
            return None
        return None if tokens.access_token in (None, "", refused, self.refused) else tokens

    def bind(self, base_url: str, is_async: bool) -> None:
        """Bind the tokens to one account.

        Raises:
            ConfigurationError: they are bound to another account, which must not see them; or the store has coroutine
                functions and the client is not async.
        """
        methods = () if self.store is None else (self.store.load, self.store.save)
        if not is_async and any(map(inspect.iscoroutinefunction, methods)):
            raise ConfigurationError("A store whose load and save are coroutines is for AsyncZenpy.")
        if self._base_url not in (None, base_url):
            raise ConfigurationError(
                f"These OAuth tokens belong to {self._base_url}; {base_url} needs an object of its own."
            )
        self._base_url = base_url

    # -- renewal ---------------------------------------------------------------------------------------------------

    def build_request(self) -> Request:
        """The request for new tokens.

        Raises:
            ConfigurationError: there is no refresh token to send.
        """
        fields = {
            "grant_type": self._grant_type(),
            "client_id": self.client_id,
            "client_secret": self._secret,
            "scope": self._scope,
            "expires_in": self._expires_in,
            **self._grant_fields(),
        }
        body = _SecretBody({name: value for name, value in fields.items() if value is not None})
        return Request("POST", "/oauth/tokens", json=body, anonymous=True, repeatable=True)

    def accept_tokens(self, response: Response, requested_at: float) -> None:
        """Take the new tokens from an answer; they are `unsaved` until `activate_saved_tokens`."""
        self.unsaved = parse_tokens(response, requested_at)

    def activate_saved_tokens(self) -> None:
        """Use the new tokens from now on: they are stored."""
        self._tokens, self.unsaved = self.unsaved, None

    def use_stored(self, stored: object) -> None:
        """Use the tokens of the store, if there are some that are of use.

        Raises:
            ConfigurationError: the store gives something else than tokens.
        """
        if stored is None:
            return
        if not isinstance(stored, Tokens):
            raise ConfigurationError(
                f"load() of the token store gives Tokens or None, not {type(stored).__name__}; see Tokens.from_dict()."
            )
        self._use(stored)

    def _use(self, stored: Tokens) -> None:
        """Use tokens that another process may have stored, if they are of use."""
        if stored.access_token != self.refused:
            self._tokens = stored

    def fall_back(self, response: Response) -> bool:
        """Switch to other tokens after a refusal; False if there are none."""
        return False

    def build_error(self, response: Response) -> AuthenticationError:
        """The error for an answer without a token; it contains no secret of the request."""
        code, text = parse_refusal(response)
        reason = self._mask_secrets(": ".join(part for part in (code, text) if part)[:500])
        advice = {
            "invalid_client": "Check client_id and client_secret.",
            "unauthorized_client": "The OAuth client may not use this grant; check it in the Admin Center.",
            "invalid_scope": "Check scope=...: it must not ask for more than was granted.",
        }.get(code, self._choose_advice())
        return AuthenticationError(
            f"Zendesk gave no access token ({self._grant_type()}): {reason or 'without a reason'}",
            status=response.status,
            request_id=response.headers.get("x-zendesk-request-id"),
            advice=advice,
        )

    def _grant_type(self) -> str:
        """The `grant_type` of the next request."""
        return self.kind

    def _grant_fields(self) -> dict[str, object]:
        """The fields of the next request that only this grant has."""
        return {}

    def _choose_advice(self) -> str:
        """The advice for a refusal without a more specific one."""
        return self.advice

    def _mask_secrets(self, text: str) -> str:
        for secret in self._secrets():
            if secret:
                text = text.replace(secret, "...")
        return text

    def _secrets(self) -> list[str | None]:
        tokens = self._tokens
        return [self._secret] + ([tokens.access_token, tokens.refresh_token] if tokens else [])

    def __repr__(self) -> str:
        return f"{type(self).__name__}(client_id={self.client_id!r}, ...)"

    def __reduce__(self) -> str:
        raise TypeError(f"{type(self).__name__} is never pickled; build one where it is needed.")


class RefreshToken(Grant):
    """Sign in with tokens that are renewed by a refresh token, before they expire and when they are refused.

    A renewal makes both former tokens invalid at once. So only one renewal runs at a time, and the new tokens are stored
    before they are used. Share one object among the clients and threads of a process, and one store among processes.

    Args:
        client_id: the unique identifier of the OAuth client.
        client_secret: its secret; None for a public client.
        tokens: the tokens of an authorization; the tokens of the store replace them after the first renewal.
        store: keeps all new tokens; without a store the app has to be authorized again after the program ends.
        code: the code of a callback, instead of tokens; it is exchanged for tokens before the first call.
        scope: the permissions, such as `read tickets:write`; those granted before if left out.
        expires_in: the lifetime of access tokens in seconds (Zendesk: 300 to 172,800; 1,800 if left out).
        refresh_token_expires_in: the lifetime of refresh tokens in seconds (7 to 90 days; 30 days if left out).
        margin: how many seconds before its end an access token is renewed.
        now: the time in Unix seconds; for tests.

    Raises:
        ConfigurationError: there is neither a token nor a code nor a store, or both tokens and a code.
    """

    kind = "refresh_token"
    advice = (
        "The refresh token is used up, expired or revoked: authorize the app again and give the new tokens (tokens=..., or "
        "store.save(...))."
    )

    def __init__(
        self,
        client_id: str,
        client_secret: str | None = None,
        tokens: Tokens | None = None,
        store: TokenStore | AsyncTokenStore | None = None,
        *,
        code: AuthorizationCode | None = None,
        scope: str | None = None,
        expires_in: int | None = None,
        refresh_token_expires_in: int | None = None,
        margin: float = MARGIN,
        now: Callable[[], float] = time.time,
    ) -> None:
        if tokens is None and store is None and code is None:
            raise ConfigurationError(
                "RefreshToken needs tokens=Tokens(refresh_token=...), or store=... that has some, or code=... of a browser."
            )
        if tokens is not None and code is not None:
            raise ConfigurationError("Give tokens= or code=, not both: a code is exchanged for new tokens.")
        super().__init__(client_id, client_secret, tokens, store, scope, expires_in, margin, now)
        self._refresh_expires_in = refresh_token_expires_in
        self._initial = tokens
        self._code = code
        #: Refresh tokens that are no longer valid.
        self._used: set[str] = set()

    def _grant_fields(self) -> dict[str, object]:
        lifetime = {"refresh_token_expires_in": self._refresh_expires_in}
        if self._code is not None:
            code, address, verifier = self._code.code, self._code.redirect_uri, self._code.verifier
            proof = {"code": code, "redirect_uri": address, "code_verifier": verifier}
            return {**proof, **lifetime}
        refresh = self._refresh_token()
        if refresh is None:
            raise ConfigurationError(
                "There is no refresh token yet: authorize the app, then give tokens=Tokens(refresh_token=...) or "
                "store.save(...) them."
            )
        return {"refresh_token": refresh, **lifetime}

    def _grant_type(self) -> str:
        return self.kind if self._code is None else "authorization_code"

    def _choose_advice(self) -> str:
        if self._code is None:
            return self.advice
        return "The code is used up, older than some minutes, or of another redirect_uri: authorize the app again."

    def _secrets(self) -> list[str | None]:
        code = [] if self._code is None else [self._code.code, self._code.verifier]
        return [*super()._secrets(), *code]

    def _refresh_token(self) -> str | None:
        return self._tokens.refresh_token if self._tokens else None

    def accept_tokens(self, response: Response, requested_at: float) -> None:
        """Take the new tokens from an answer; they are `unsaved` until `activate_saved_tokens`."""
        former = self._refresh_token()
        tokens = parse_tokens(response, requested_at, former)
        self.unsaved: Tokens | None = tokens
        self._code = None
        if former is not None and tokens.refresh_token != former:
            self._used.add(former)

    def _use(self, stored: Tokens) -> None:
        """Use the tokens of the store, unless this object has renewed them already (the store has lost the new ones then)."""
        if self._code is None and stored.refresh_token not in self._used:
            self._tokens = stored  # tokens of a new code will replace those of the store

    def fall_back(self, response: Response) -> bool:
        """Switch to the argument `tokens` if the store's refresh token is invalid: the app may have been authorized again."""
        initial, refused = self._initial, self._refresh_token()
        if parse_refusal(response)[0] != "invalid_grant" or refused is None:
            return False
        self._used.add(refused)
        if initial is None or initial.refresh_token is None or initial.refresh_token in self._used:
            return False
        self._tokens = initial
        return True


class ClientCredentials(Grant):
    """Sign in as the OAuth client itself: a new token is fetched if there is none, before it expires, and if it is refused.

    Nothing has to be stored: each process gets its own token. With a store, processes share one.

    Args:
        client_id: the unique identifier of the OAuth client.
        client_secret: its secret.
        store: keeps the token for other processes.
        scope: the permissions, such as `read tickets:write`. A misspelt one gives a token with which every call raises
            PermissionDenied.
        expires_in: the lifetime of access tokens in seconds (Zendesk: 300 to 172,800; 1,800 if left out).
        margin: how many seconds before its end an access token is renewed.
        now: the time in Unix seconds; for tests.
    """

    kind = "client_credentials"
    advice = "Check client_id, client_secret and scope, and that the OAuth client may use client credentials."

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        store: TokenStore | AsyncTokenStore | None = None,
        scope: str | None = None,
        expires_in: int | None = None,
        margin: float = MARGIN,
        now: Callable[[], float] = time.time,
    ) -> None:
        if not client_secret:
            raise ConfigurationError("client_secret is missing: client credentials need it.")
        super().__init__(client_id, client_secret, None, store, scope, expires_in, margin, now)
