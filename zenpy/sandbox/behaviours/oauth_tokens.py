"""The endpoint that grants OAuth tokens, and the tokens that are made and ended over the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.problems import not_found

if TYPE_CHECKING:
    from zenpy.sandbox.account.record import Record
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
    record.note(token=token)
    call.account.oauth.take(token, " ".join(map(str, record.get("scopes") or [])))
    return call.one({**record, "token": token})


@behaves("OAuthToken")
class OAuthTokens(Behaviour):
    """The behaviour of tokens that are made over the API: a deleted one is not accepted any more."""

    def delete(self, record: Record) -> None:
        if "token" in record.notes:
            self.account.oauth.revoke(record.notes["token"])
        super().delete(record)


@answers("GET oauth/tokens/current")
def show_current(call: Call) -> Answer:
    """The token that the request comes with."""
    token = _bearer(call)
    return call.one(_record_of(call, token) or _granted_record(call, token))


@answers("DELETE oauth/tokens/current")
def revoke_current(call: Call) -> Answer:
    """End the token that the request comes with."""
    token = _bearer(call)
    record = _record_of(call, token)
    if record is not None:
        call.account.behaviour_of("OAuthToken").delete(record)
    else:
        call.account.oauth.revoke(token)
    return None


def _bearer(call: Call) -> str:
    """The bearer token of a request.

    Raises:
        Problem: a 404, the request is signed otherwise.
    """
    scheme, _, token = call.request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer":
        raise not_found()
    return token.strip()


def _record_of(call: Call, token: str) -> Record | None:
    return next((one for one in call.store.all("OAuthToken") if one.notes.get("token") == token), None)


def _granted_record(call: Call, token: str) -> Record:
    """The record of a token that an app was granted, or that a test has chosen; it is made when it is asked for."""
    scope = call.account.oauth.scope_of(token) or "read write"
    record = call.account.behaviour_of("OAuthToken").create({"scopes": scope.split()})
    record.update(token=token[:SHOWN_CHARACTERS], user_id=call.account.me().id)
    record.note(token=token)
    return record
