"""How access tokens are earned: what is asked of `POST /oauth/tokens`, what its answer gives, when one is due.

Nothing here sends, waits or locks: `zenpy.lib.auth.renewal` decides the order, the clients carry it out.
"""

from __future__ import annotations

import inspect
import json
import threading
import time
from collections.abc import Callable
from typing import ClassVar

from zenpy.lib.auth.authorization import AuthorizationCode
from zenpy.lib.auth.tokens import AsyncTokenStore, Tokens, TokenStore, refuse_unsendable
from zenpy.lib.exception import AuthenticationError, ConfigurationError, DecodingError
from zenpy.lib.forks import register_for_forks
from zenpy.lib.http.message import Request, Response

#: Seconds before its end at which an access token is renewed.
MARGIN = 60.0


class Hidden(dict[str, object]):
    """A body whose values do not show when a request is printed."""

    def __repr__(self) -> str:
        return "{...}"


class Grant:
    """What the two ways to earn access tokens share. One object may serve many clients, threads and tasks."""

    #: The way's name on the wire.
    kind: ClassVar[str]
    #: What to do when Zendesk gives no token.
    _advice: ClassVar[str]

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
        #: Held by whoever renews: threads, and tasks of any event loop.
        self.renewing: threading.Lock = threading.Lock()
        #: Earned, but not stored yet: not to be used before it is.
        self.unsaved: Tokens | None = None
        self._secret = client_secret
        self._scope = scope
        self._expires_in = expires_in
        self._tokens = tokens
        self._base_url: str | None = None
        register_for_forks(self)

    def reset_after_fork(self) -> None:
        """The thread that renews is one of the parent process."""
        self.renewing = threading.Lock()

    # -- what is known ---------------------------------------------------------------------------------------------

    @property
    def access_token(self) -> str | None:
        """What signs a call now; None before the first token is earned or loaded."""
        tokens = self._tokens
        return None if tokens is None else tokens.access_token

    def due(self, refused: str | None = None) -> bool:
        """Whether a token has to be earned, loaded or stored before the next call; `refused` is no good any more."""
        tokens = self._tokens
        if self.unsaved is not None or tokens is None or tokens.access_token in (None, "", refused):
            return True
        return tokens.expires_at is not None and tokens.expires_at - self.margin <= self.now()

    def serves(self, refused: str | None = None) -> bool:
        """Whether the token at hand may still be used when no newer one is to be had for the moment."""
        tokens = self._tokens
        if self.unsaved is not None or tokens is None or tokens.access_token in (None, "", refused):
            return False
        return tokens.expires_at is None or tokens.expires_at > self.now()

    def bind(self, base_url: str, is_async: bool) -> None:
        """Belong to one account from now on.

        Raises:
            ConfigurationError: another account uses these tokens already (they would be shown to the wrong one), or the
                store has coroutines and the client cannot await them.
        """
        hooks = () if self.store is None else (self.store.load, self.store.save)
        if not is_async and any(map(inspect.iscoroutinefunction, hooks)):
            raise ConfigurationError("A store whose load and save are coroutines is for AsyncZenpy.")
        if self._base_url not in (None, base_url):
            raise ConfigurationError(
                f"These OAuth tokens belong to {self._base_url}; {base_url} needs an object of its own."
            )
        self._base_url = base_url

    # -- what happens ----------------------------------------------------------------------------------------------

    def request(self) -> Request:
        """The request that earns a token.

        Raises:
            ConfigurationError: there is nothing to earn it with.
        """
        wanted = {
            "grant_type": self._way(),
            "client_id": self.client_id,
            "client_secret": self._secret,
            "scope": self._scope,
            "expires_in": self._expires_in,
            **self._proof(),
        }
        body = Hidden({name: value for name, value in wanted.items() if value is not None})
        return Request("POST", "/oauth/tokens", json=body, anonymous=True, repeatable=True)

    def earn(self, response: Response, asked_at: float) -> None:
        """Take a new pair out of an answer; it is `unsaved` until `settle`."""
        self.unsaved = _tokens_of(response, asked_at)

    def settle(self) -> None:
        """The new pair is stored: use it."""
        self._tokens, self.unsaved = self.unsaved, None

    def adopt(self, stored: object) -> None:
        """Go on with what the store holds, if that is news."""

    def fall_back(self, response: Response) -> bool:
        """Whether there is something else to earn a token with, after this refusal."""
        return False

    def refusal(self, response: Response) -> AuthenticationError:
        """The error for an answer that gives no token; it holds nothing of what was sent."""
        code, text = _told(response)
        told = self._masked(": ".join(part for part in (code, text) if part)[:500])
        advice = {
            "invalid_client": "Check client_id and client_secret.",
            "unauthorized_client": "The OAuth client may not use this grant; check it in the Admin Center.",
            "invalid_scope": "Check scope=...: it must not ask for more than was granted.",
        }.get(code, self._what_to_do())
        return AuthenticationError(
            f"Zendesk gave no access token ({self._way()}): {told or 'without a reason'}",
            status=response.status,
            request_id=response.headers.get("x-zendesk-request-id"),
            advice=advice,
        )

    def _way(self) -> str:
        """The name on the wire of what is shown now."""
        return self.kind

    def _proof(self) -> dict[str, object]:
        """What this way adds to the request."""
        return {}

    def _what_to_do(self) -> str:
        """What to do when Zendesk gives no token for the proof."""
        return self._advice

    def _masked(self, text: str) -> str:
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

    Each renewal kills both former tokens at once, so only one is under way at a time, and the new pair is in the store
    before it is used. Share one object among the clients and threads of a process, and one store among processes.

    Args:
        client_id: the unique identifier of the OAuth client.
        client_secret: its secret; None for a public client.
        tokens: what an authorization gave; the store's pair is taken instead once these are used up.
        store: where each new pair is kept; without one the program has to be authorized again after it ends.
        code: what a browser has just come back with, instead of tokens; it is traded before the first call.
        scope: permissions wanted, such as `read tickets:write`; those granted before when left out.
        expires_in: lifetime wanted for access tokens, in seconds (Zendesk: 300 to 172,800; 1,800 when left out).
        refresh_token_expires_in: lifetime wanted for refresh tokens, in seconds (7 to 90 days; 30 when left out).
        margin: seconds before its end at which an access token is renewed.
        now: the time in Unix seconds; for tests.

    Raises:
        ConfigurationError: there is neither a token nor a code nor a store, or both tokens and a code.
    """

    kind = "refresh_token"
    _advice = (
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
            raise ConfigurationError("Give tokens= or code=, not both: a code is traded for new tokens.")
        super().__init__(client_id, client_secret, tokens, store, scope, expires_in, margin, now)
        self._refresh_expires_in = refresh_token_expires_in
        self._given = tokens
        self._code = code
        self._spent: set[str] = set()

    def _proof(self) -> dict[str, object]:
        lasting = {"refresh_token_expires_in": self._refresh_expires_in}
        if self._code is not None:
            code, address, verifier = self._code.code, self._code.redirect_uri, self._code.verifier
            shown = {"code": code, "redirect_uri": address, "code_verifier": verifier}
            return {**shown, **lasting}
        refresh = self._refresh_token()
        if refresh is None:
            raise ConfigurationError(
                "There is no refresh token yet: authorize the app, then give tokens=Tokens(refresh_token=...) or "
                "store.save(...) them."
            )
        return {"refresh_token": refresh, **lasting}

    def _way(self) -> str:
        return self.kind if self._code is None else "authorization_code"

    def _what_to_do(self) -> str:
        if self._code is None:
            return self._advice
        return "The code is used up, older than some minutes, or of another redirect_uri: authorize the app again."

    def _secrets(self) -> list[str | None]:
        code = [] if self._code is None else [self._code.code, self._code.verifier]
        return [*super()._secrets(), *code]

    def _refresh_token(self) -> str | None:
        return self._tokens.refresh_token if self._tokens else None

    def earn(self, response: Response, asked_at: float) -> None:
        """Take a new pair out of an answer; it is `unsaved` until `settle`."""
        used = self._refresh_token()
        earned = _tokens_of(response, asked_at, used)
        self.unsaved: Tokens | None = earned
        self._code = None
        if used is not None and earned.refresh_token != used:
            self._spent.add(used)

    def adopt(self, stored: object) -> None:
        """Go on with what the store holds, unless it was renewed here already (a store that did not keep its word)."""
        if stored is None:
            return
        if not isinstance(stored, Tokens):
            raise ConfigurationError(
                f"load() of the token store gives Tokens or None, not {type(stored).__name__}; see Tokens.from_dict()."
            )
        if self._code is None and stored.refresh_token not in self._spent:
            self._tokens = stored  # a code is news: its tokens go into the store next

    def fall_back(self, response: Response) -> bool:
        """Whether the tokens given at first are newer than those in the store: somebody has authorized the app again."""
        given, refused = self._given, self._refresh_token()
        if _told(response)[0] != "invalid_grant" or refused is None:
            return False
        self._spent.add(refused)
        if given is None or given.refresh_token is None or given.refresh_token in self._spent:
            return False
        self._tokens = given
        return True


class ClientCredentials(Grant):
    """Sign in as the OAuth client itself: a new token is fetched when there is none, before it expires, and when refused.

    Nothing has to be stored: each process earns a token of its own.

    Args:
        client_id: the unique identifier of the OAuth client.
        client_secret: its secret.
        scope: permissions wanted, such as `read tickets:write`. A misspelt one gives a token with which every call
            answers PermissionDenied.
        expires_in: lifetime wanted for access tokens, in seconds (Zendesk: 300 to 172,800; 1,800 when left out).
        margin: seconds before its end at which an access token is renewed.
        now: the time in Unix seconds; for tests.
    """

    kind = "client_credentials"
    _advice = (
        "Check client_id, client_secret and scope, and that the OAuth client may use client credentials."
    )

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        scope: str | None = None,
        expires_in: int | None = None,
        margin: float = MARGIN,
        now: Callable[[], float] = time.time,
    ) -> None:
        if not client_secret:
            raise ConfigurationError("client_secret is missing: client credentials need it.")
        super().__init__(client_id, client_secret, None, None, scope, expires_in, margin, now)


def _tokens_of(response: Response, asked_at: float, former_refresh: str | None = None) -> Tokens:
    """The tokens in an answer; a lifetime counts from when they were asked for, which is never too late."""
    body = _document(response)
    access = body.get("access_token")
    if not isinstance(access, str) or not access:
        raise DecodingError(
            "The answer to POST /oauth/tokens holds no access token; is the subdomain right?",
            status=response.status,
            request_id=response.headers.get("x-zendesk-request-id"),
        )
    refresh, scope = body.get("refresh_token"), body.get("scope")
    return Tokens(
        access_token=access,
        refresh_token=refresh if isinstance(refresh, str) and refresh else former_refresh,
        expires_at=_end(asked_at, body.get("expires_in")),
        refresh_expires_at=_end(asked_at, body.get("refresh_token_expires_in")),
        scope=scope if isinstance(scope, str) else None,
    )


def _end(start: float, seconds: object) -> float | None:
    return start + seconds if isinstance(seconds, int | float) and not isinstance(seconds, bool) else None


def _told(response: Response) -> tuple[str, str]:
    """The code and the sentence of a refusal."""
    body = _document(response)
    code, text = body.get("error"), body.get("error_description")
    return (code if isinstance(code, str) else "", text if isinstance(text, str) else "")


def _document(response: Response) -> dict[str, object]:
    """The decoded body; empty when it is something else (a decoder's own error would carry the tokens along)."""
    try:
        found = json.loads(response.body)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
