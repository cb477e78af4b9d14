"""Access tokens of Sunshine Conversations: any code is exchanged for one, and it is for the first app."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.problems import listed_problem

if TYPE_CHECKING:
    from zenpy.sandbox.calls.call import Answer, Call

_NEEDED = ("code", "grant_type", "client_id", "client_secret")


@answers("POST /sc/oauth/token")
def exchange_code(call: Call) -> Answer:
    """Exchange a code for an access token."""
    missing = [name for name in _NEEDED if not call.body.get(name)]
    if missing:
        raise listed_problem(400, "bad_request", f"{missing[0]} is required")
    return {"access_token": f"token-for-{call.body['code']}", "token_type": "Bearer"}


@answers("GET /sc/v2/tokenInfo")
def find_app(call: Call) -> Answer:
    """The app that an access token is for: there is one for every token."""
    app = call.account.store.first("SunshineApp")
    return call.one(app or call.account.behaviour_of("SunshineApp").create({"displayName": "App"}))
