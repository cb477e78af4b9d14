"""Who a request speaks for."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy.sandbox.message import Request


class Credentials:
    """Who a request speaks for: nobody, the user of a token, or somebody whom the sandbox does not accept."""

    def __init__(self, accepted: Mapping[str, int | None] | Iterable[str] | None) -> None:
        self.accepted: dict[str, int | None] | None = None
        if accepted is not None:
            self.accepted = dict(accepted) if isinstance(accepted, Mapping) else dict.fromkeys(accepted)

    def accept(self, token: str, user_id: int | None = None) -> None:
        """Accepts a token from now on, for a user or for the owner of the account."""
        self.accepted = {**(self.accepted or {}), token: user_id}

    def read(self, request: Request) -> tuple[str | None, str | None]:
        """The e-mail address and the secret of a request; (None, None) when it has none."""
        scheme, _, value = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer":
            return None, value.strip()
        if scheme.lower() != "basic":
            return None, None
        try:
            name, _, secret = base64.b64decode(value).decode().partition(":")
        except (ValueError, binascii.Error):
            return None, ""
        return name.removesuffix("/token"), secret

    def refuses(self, secret: str) -> bool:
        """Whether a secret is not among the accepted ones."""
        return secret == "" or (self.accepted is not None and secret not in self.accepted)
