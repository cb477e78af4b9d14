"""OAuth as Zendesk grants it: tokens expire, a refresh ends the tokens it replaces, scopes are checked only in use.

Granting always works, and tokens granted here always expire. A sandbox with registered clients
(`Sandbox(oauth={"app": "secret"})`) is stricter: it requires the secret of the client, and accepts only bearer tokens
that it has granted.
"""

from __future__ import annotations

import re
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urlsplit

from zenpy.sandbox.account.encoding import saved
from zenpy.sandbox.account.journal import Journaled
from zenpy.sandbox.problems import Problem, problem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from zenpy.sandbox.account.journal import Journal
    from zenpy.sandbox.clock import Clock
    from zenpy.sandbox.message import Json, Request

ACCESS_SECONDS = 30 * 60
REFRESH_SECONDS = 30 * 86_400
CODE_SECONDS = 120
#: How long an app may ask its tokens to live, in seconds: 5 minutes to 2 days, and 7 to 90 days.
BOUNDS = {"expires_in": (300, 172_800), "refresh_token_expires_in": (604_800, 7_776_000)}
#: A token that is made for a client over the API does not end by itself.
WITHOUT_END = 100 * 366 * 86_400
#: Where a browser asks the user to agree.
CONSENT_PATH = "/oauth/authorizations/new"
SCOPE = re.compile(r"(?:[a-z_]+:)?(read|write)|impersonate")


@saved()
@dataclass
class Consent:
    """What a user has agreed to in a browser: the parameters of the app's request, and when the code expires."""

    wanted: dict[str, str]
    ends: float


@saved()
@dataclass
class TokenPair:
    """One pair of tokens, and when each of them expires, in Unix seconds."""

    access: str
    refresh: str | None
    scope: str
    ends: float
    refresh_ends: float


@saved("clients", "scopes", "_granted", "_consents", derived=("_clock", "_number", "_journal"))
class OAuth:
    """The OAuth side of one account.

    Attributes:
        clients: The registered clients with their secrets, which are empty for public clients; when there are no clients, any
            client and any token is accepted.
        scopes: The scopes that a client may ask for, with blanks between them; a client that is not named may ask for any.
    """

    def __init__(self, clock: Clock, number: Callable[[], int], journal: Journal) -> None:
        self.clients: dict[str, str] = {}
        self.scopes: dict[str, str] = {}
        self._clock = clock
        self._number = number
        self._granted: list[TokenPair] = []
        self._journal = journal
        self._consents: Journaled[str, Consent] = Journaled(journal)

    def authorize(
        self,
        scope: str = "read write",
        *,
        expires_in: float = ACCESS_SECONDS,
        refresh_token_expires_in: float | None = REFRESH_SECONDS,
    ) -> Json:
        """Grant tokens, as after a user's consent, in the shape of Zendesk's answer.

        There is no refresh token when `refresh_token_expires_in` is None.
        """
        now, number = self._now(), self._number()
        refresh = None if refresh_token_expires_in is None else f"refresh-{number}"
        granted = TokenPair(f"access-{number}", refresh, scope, now + expires_in, now)
        answer: Json = {
            "access_token": granted.access,
            "token_type": "bearer",
            "scope": scope,
            "expires_in": expires_in,
        }
        if refresh_token_expires_in is not None:
            granted.refresh_ends = now + refresh_token_expires_in
            answer |= {"refresh_token": refresh, "refresh_token_expires_in": refresh_token_expires_in}
        self._granted.append(granted)
        self._journal.add_undo(lambda: self._granted.remove(granted))
        return answer

    def consent(self, url: str) -> str:
        """Agree for a user: take the app's authorization URL, return the URL to which the browser is sent back.

        A browser that opens the URL is sent back at once.

        Raises:
            Problem: a 400 or a 401, there is no such client, or the URL is not one of an authorization with a code.
        """
        wanted = dict(parse_qsl(urlsplit(url).query))
        self._check_wanted(wanted)
        code = f"code-{self._number()}"
        self._consents[code] = Consent(wanted, self._now() + CODE_SECONDS)
        return f"{wanted['redirect_uri']}?{urlencode({'code': code, 'state': wanted.get('state', '')})}"

    def expire(self, token: str) -> None:
        """End an access token before its time; its refresh token stays valid."""
        for granted in self._granted:
            if token == granted.access:
                granted.ends = self._now()

    def revoke(self, token: str) -> None:
        """End an access or a refresh token and the one that was granted with it, at once."""
        for granted in self._granted:
            if token in (granted.access, granted.refresh):
                self._journal.add_undo(partial(setattr, granted, "ends", granted.ends))
                self._journal.add_undo(partial(setattr, granted, "refresh_ends", granted.refresh_ends))
                granted.ends = granted.refresh_ends = self._now()

    def grant(self, body: Json) -> Json:
        """The answer to `POST /oauth/tokens`.

        Raises:
            Problem: a 400 or a 401 in the shape of OAuth.
        """
        self._check_client(body)
        kind = body.get("grant_type")
        if kind not in ("refresh_token", "client_credentials", "authorization_code", "password"):
            raise _refusal(400, "unsupported_grant_type", f"grant_type {kind!r} is not known")
        _check_bounds(body)
        scope = self._asked_scope(body)
        if kind == "refresh_token":
            old = self._find_refreshable(str(body.get("refresh_token")))
            self.revoke(old.access)
            scope = str(body.get("scope") or old.scope)
        if kind == "authorization_code" and body.get("code") is not None:
            scope = self._take_consent(body)
        lasting = None if kind == "client_credentials" else REFRESH_SECONDS
        return self.authorize(
            scope,
            expires_in=int(body.get("expires_in") or ACCESS_SECONDS),
            refresh_token_expires_in=lasting and int(body.get("refresh_token_expires_in") or lasting),
        )

    def take(self, token: str, scope: str) -> None:
        """Accept a token that was made for a client over the API, until it is revoked."""
        now = self._now()
        granted = TokenPair(token, None, scope, now + WITHOUT_END, now)
        self._granted.append(granted)
        self._journal.add_undo(lambda: self._granted.remove(granted))

    def scope_of(self, token: str) -> str | None:
        """The scope of a bearer token that was granted here; None of any other."""
        granted = self._by_access(token)
        return None if granted is None else granted.scope

    def accepts(self, token: str) -> bool:
        """Whether a bearer token is valid; one that was not granted here is, unless clients are registered."""
        granted = self._by_access(token)
        if granted is None:
            return not self.clients and not any(token == one.refresh for one in self._granted)
        return granted.ends > self._now()

    def check_scope(self, token: str, request: Request) -> None:
        """Check that the token's scope allows the request to read, or to write.

        Raises:
            Problem: a 403, it does not.
        """
        granted = self._by_access(token)
        if granted is None or not self.clients:
            return
        found = {match[1] or "write" for word in granted.scope.split() if (match := SCOPE.fullmatch(word))}
        needed = "read" if request.method in ("GET", "HEAD") else "write"
        if needed not in found:
            raise problem(403, "Forbidden", f"The token is missing the following required scopes: {needed}")

    def _check_wanted(self, wanted: Mapping[str, str]) -> None:
        if self.clients and wanted.get("client_id") not in self.clients:
            raise _refusal(401, "invalid_client", "There is no such client")
        if urlsplit(wanted.get("redirect_uri", "")).scheme not in ("http", "https"):
            raise _refusal(400, "invalid_request", "redirect_uri is not an address")
        if wanted.get("response_type", "code") != "code":
            raise _refusal(400, "unsupported_response_type", "response_type must be code")
        if "code_challenge" in wanted and wanted.get("code_challenge_method") != "S256":
            raise _refusal(400, "invalid_request", "code_challenge_method must be S256")

    def _check_client(self, body: Json) -> None:
        """Check the client's secret; a public client has none, which is empty here."""
        if not self.clients:
            return
        if self.clients.get(str(body.get("client_id"))) != (body.get("client_secret") or ""):
            raise _refusal(401, "invalid_client", "Client authentication failed")
        if body.get("grant_type") == "client_credentials" and not body.get("client_secret"):
            raise _refusal(400, "unauthorized_client", "A public client has no credentials of its own")

    def _asked_scope(self, body: Json) -> str:
        """The scope that a client asks for, or else has.

        Raises:
            Problem: a 400, it may not have a part of it.
        """
        own = self.scopes.get(str(body.get("client_id")))
        asked = str(body.get("scope") or own or "read write")
        beyond = [] if own is None else [word for word in asked.split() if word not in own.split()]
        if beyond:
            raise _refusal(400, "invalid_scope", f"The client may not ask for the scope {beyond[0]}")
        return asked

    def _take_consent(self, body: Json) -> str:
        """The scope of a consent; its code works once, with the redirect URI and the verifier of its request."""
        consent: Consent | None = self._consents.pop(str(body["code"]), None)
        wanted = consent.wanted if consent is not None and consent.ends > self._now() else {}
        verifier = str(body.get("code_verifier") or "").encode()
        proof = urlsafe_b64encode(sha256(verifier).digest()).decode().rstrip("=") if verifier else None
        same = body.get("redirect_uri") == wanted.get("redirect_uri") and proof == wanted.get(
            "code_challenge"
        )
        if not wanted or not same:
            raise _refusal(400, "invalid_grant", "The authorization code is not valid")
        return wanted.get("scope", "read")

    def _find_refreshable(self, token: str) -> TokenPair:
        found = next((one for one in self._granted if one.refresh == token), None)
        if found is None or found.refresh_ends <= self._now():
            raise _refusal(400, "invalid_grant", "The refresh token is not valid any more")
        return found

    def _by_access(self, token: str) -> TokenPair | None:
        return next((one for one in self._granted if one.access == token), None)

    def _now(self) -> float:
        return self._clock.now().timestamp()


def _check_bounds(body: Json) -> None:
    """Refuse a life that is too short or too long.

    Raises:
        Problem: a 400.
    """
    for name, (least, most) in BOUNDS.items():
        if body.get(name) is not None and not least <= int(body[name]) <= most:
            raise _refusal(400, "invalid_request", f"{name} must be between {least} and {most} seconds")


def _refusal(status: int, code: str, description: str) -> Problem:
    return Problem(status, {"error": code, "error_description": description})
