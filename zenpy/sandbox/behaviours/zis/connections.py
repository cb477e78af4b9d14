"""Connections: credentials of four kinds, which answers show with asterisks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours.zis.integrations import of_integration
from zenpy.sandbox.calls.paging.pages import cut_page
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.message import Response
from zenpy.sandbox.problems import listed_problem, not_found

if TYPE_CHECKING:
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

HOME = "/api/services/zis/integrations/{}/connections"
OAUTH = "/api/services/zis/connections"
#: What answers show in the place of a secret.
MASK = "*****"
#: By key of the envelope: the kind of record, and its field that is not shown.
KINDS = {
    "api_key": ("ZisApiKeyConnection", "api_key"),
    "basic_auth": ("ZisBasicAuthConnection", "password"),
    "bearer_token": ("ZisBearerTokenConnection", "token"),
    "oauth": ("ZisOauthConnection", ""),
}


def _connections(call: Call) -> list[Record]:
    return [one for kind, _ in KINDS.values() for one in of_integration(call, kind)]


@answers(*(f"POST {HOME}/{key}" for key in KINDS if key != "oauth"))
def create_connection(call: Call) -> Answer:
    """Create a connection whose name no other one of the integration has.

    Raises:
        Problem: a 400, the name is missing; a 409, it is taken.
    """
    kind, secret = KINDS[call.route.last]
    sent = call.record()
    name = str(sent.get("name") or "")
    if not name or name == "zendesk":
        raise listed_problem(400, "4000", "name is required, and zendesk is reserved")
    if any(one.get("name") == name for one in _connections(call)):
        raise listed_problem(409, "4009", f"A connection has the name {name}")
    for needed in (secret, "allowed_domain"):
        if not sent.get(needed):
            raise listed_problem(400, "4000", f"{needed} is required")
    connection = call.account.behaviour_of(kind).create(sent, call.params)
    return Response.json(call.one(_masked(call, connection, secret)), 201)


def _masked(call: Call, connection: Record, secret: str) -> Json:
    """A connection as answers show it: its secret is stored, but not shown."""
    return {**call.show(connection), **({secret: MASK} if secret else {})}


@answers(f"GET {HOME}/all")
def list_connections(call: Call) -> Answer:
    """One page of the connections, in a list for each kind."""
    page = cut_page(call.list_request(), _connections(call))
    lists = {
        key: [_masked(call, one, secret) for one in page.items if one.kind == kind]
        for key, (kind, secret) in KINDS.items()
    }
    return {**page.extra, **lists}


@answers(f"POST {OAUTH}/oauth/start/{{}}")
def start_flow(call: Call) -> Answer:
    """Start an OAuth flow; here the person has agreed at once, and the connection is there."""
    sent = call.body
    connection = call.account.behaviour_of("ZisOauthConnection").create({}, call.params)
    connection.update(
        name=sent.get("name"),
        oauth_client_uuid=sent.get("oauth_client_uuid"),
        permission_scope=sent.get("permission_scopes"),
        token_type="bearer",
        integration=call.params["integration"],
        uuid=call.store.next_uuid(),
    )
    back = sent.get("origin_oauth_redirect_url") or "https://example.com/"
    return {"redirect_url": f"{back}?verification_token={connection['uuid']}"}


@answers(f"GET {OAUTH}/{{}}")
def show_connection(call: Call) -> Answer:
    """Show an OAuth connection by its name, or the first one."""
    name = call.request.value("name")
    for one in _connections(call):
        if one.kind == "ZisOauthConnection" and (not name or one.get("name") == name):
            return call.one(one)
    raise not_found()
