"""The API keys of servers beside the account's: what they accept, which is never what the account accepts."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
from typing import TYPE_CHECKING

from zenpy.sandbox.account.encoding import saved
from zenpy.sandbox.problems import unauthorized

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.message import Request
    from zenpy.sandbox.routes import Route


@saved("_keys")
class Keys:
    """The keys that are accepted, by id with their secrets; any are when there is none.

    Credentials of the account (an e-mail address as the user name) are refused in any case.
    """

    def __init__(self, keys: Mapping[str, str] | None) -> None:
        self._keys = dict(keys or {})

    def accept(self, key_id: str, secret: str) -> None:
        """Accept a key from now on; a secret is also accepted as a bearer token."""
        self._keys[key_id] = secret

    def check(self, request: Request, route: Route) -> None:
        """Check the credentials of a request.

        Raises:
            Problem: a 401, they are missing, wrong, or those of the account.
        """
        if route.is_open:
            return
        scheme, _, value = request.headers.get("authorization", "").partition(" ")
        if not {"basic": self._is_key, "bearer": self._is_token}.get(scheme.lower(), _never)(value.strip()):
            raise unauthorized()

    def _is_key(self, value: str) -> bool:
        try:
            name, _, secret = base64.b64decode(value).decode().partition(":")
        except (ValueError, binascii.Error):
            return False
        if not name or not secret or "@" in name:
            return False
        return not self._keys or self._keys.get(name) == secret

    def _is_token(self, value: str) -> bool:
        if not value or not self._keys:
            return bool(value)
        return value in self._keys.values() or self._is_signed(value)

    def _is_signed(self, value: str) -> bool:
        """Whether a token is a JWT that one of the keys has signed."""
        head, _, rest = value.partition(".")
        body, _, signature = rest.partition(".")
        try:
            facts = json.loads(_decode(head))
            given = _decode(signature)
        except (ValueError, binascii.Error):
            return False
        secret = self._keys.get(facts.get("kid", "")) if isinstance(facts, dict) else None
        if secret is None or facts.get("alg") != "HS256":
            return False
        wanted = hmac.new(secret.encode(), f"{head}.{body}".encode(), hashlib.sha256).digest()
        return hmac.compare_digest(wanted, given)


def _never(value: str) -> bool:
    return False


def _decode(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
