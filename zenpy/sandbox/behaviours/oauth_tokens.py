"""The endpoint that grants OAuth tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.registry import answers

if TYPE_CHECKING:
    from zenpy.sandbox.calls.call import Answer, Call

SHOWN_CHARACTERS = 10


@answers("POST /oauth/tokens")
def grant_token(call: Call) -> Answer:
    """Grant a token; a refresh ends the access token and the refresh token that it replaces."""
    return call.account.oauth.grant(call.body)


@answers("POST oauth/tokens")
def create_token(call: Call) -> Answer:
    """Create a token for a client; its whole text is in this answer only, later ones have its beginning."""
    record = call.account.behaviour_of("OAuthToken").create(call.record(), call.params)
    token = call.store.next_uuid().replace("-", "") * 2
    record.update(token=token[:SHOWN_CHARACTERS], user_id=call.account.me().id)
    return call.one({**record, "token": token})
