"""The endpoint that grants OAuth tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.registry import answers

if TYPE_CHECKING:
    from zenpy.sandbox.calls.call import Answer, Call


@answers("POST /oauth/tokens")
def grant_token(call: Call) -> Answer:
    """Grant a token; a refresh ends the access token and the refresh token that it replaces."""
    return call.account.oauth.grant(call.body)
