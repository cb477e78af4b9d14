"""The control API, what the account holds: reset, records, requests, state, snapshots."""

from __future__ import annotations

from base64 import b64encode
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from zenpy.sandbox.control.operations import operation
from zenpy.sandbox.control.shapes import ControlProblem, Field, list_schema, object_schema

if TYPE_CHECKING:
    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.control.operations import ControlCall
    from zenpy.sandbox.message import Json
    from zenpy.sandbox.sandbox import Sandbox
    from zenpy.sandbox.seen import Seen

RECORD = object_schema(
    Field("kind", "string", "the kind of record", required=True),
    Field("key", "string", "its id as text", required=True),
    Field("record", "object", "its fields, as the store has them", required=True),
    Field("parents", "object", "values of the path that it was created under", required=True, of="string"),
    Field("deleted", "boolean", "whether it was deleted and can be restored", required=True),
)
SEEN = object_schema(
    Field("number", "integer", "which request it was since the last reset", required=True),
    Field("method", "string", "the method", required=True),
    Field("path", "string", "the path, as it was sent", required=True),
    Field("query", "object", "the values of each parameter", required=True, of="array"),
    Field("headers", "object", "the headers, without credentials", required=True, of="string"),
    Field("body", "", 'the body: JSON, a text, or `{"base64": …}`'),
    Field("operation", "string", "the operation of the API, such as `tickets.create`", nullable=True),
    Field("status", "integer", "the status of the answer", required=True),
)
STATE: Json = {
    "type": "object",
    "description": "the whole state; what is in it is the sandbox's own matter",
    "required": ["format", "version"],
    "properties": {"format": {"const": "zenpy-sandbox"}, "version": {"type": "integer"}},
}
RECORDS_OF_KINDS: Json = {
    "type": "object",
    "description": "records by their kind",
    "additionalProperties": {"type": "array", "items": {"type": "object"}},
}
_EMPTY = Field("empty", "boolean", "leave out what the server was started with", default=False)


@operation("GET", "/health", "server", answer=object_schema(Field("status", "string", "`ok`", required=True)))
def check_health(call: ControlCall) -> Json:
    """Say that the server answers."""
    return {"status": "ok"}


@operation("POST", "/reset", "account", body=(_EMPTY,))
def reset_sandbox(call: ControlCall) -> None:
    """Begin again with the account that the server was started with.

    Records, tokens, the clock, faults, limits and the log of requests are as they were at the start. Snapshots stay.
    """
    call.sandbox.reset()
    if not call.body["empty"]:
        call.controlled.prepare()


@operation("POST", "/seed", "records", body=RECORDS_OF_KINDS, answer=RECORDS_OF_KINDS, status=201)
def seed_records(call: ControlCall) -> Json:
    """Add records as they are, by their kind: `{"Ticket": [{…}], "User": [{…}]}`.

    Fields of the server may be set, others get defaults. Nothing is added when one of them cannot be. The answer has the
    records as they are now.
    """
    return {kind: [dict(one) for one in many] for kind, many in add_seed(call.sandbox, call.body).items()}


def add_seed(sandbox: Sandbox, records: Json) -> dict[str, list[Record]]:
    """Add records by their kind, all of them or none.

    Raises:
        ControlProblem: a kind is not known, or the sandbox cannot work with a record.
    """
    for kind, many in records.items():
        _check_kind(sandbox, kind)
        if not isinstance(many, list) or not all(isinstance(one, dict) for one in many):
            raise ControlProblem(400, "InvalidValue", f"{kind} must be a list of objects")
    with sandbox.account.transaction():
        return {kind: [_add(sandbox, kind, one, {}) for one in many] for kind, many in records.items()}


def _add(sandbox: Sandbox, kind: str, record: Json, parents: Json) -> Record:
    """Add a record; one that the sandbox cannot work with is refused.

    Raises:
        ControlProblem: a 400, it was refused.
    """
    key = record.get("id")
    if isinstance(key, bool) or not isinstance(key, int | str | None):
        raise ControlProblem(
            400, "InvalidValue", f"the id of a {kind} is a number or a text, not {key!r:.80}"
        )
    try:
        with sandbox.account.transaction():
            return sandbox.add(kind, record, **parents)
    except Exception as error:
        raise ControlProblem(400, "InvalidValue", f"this is no {kind}: {error!r:.300}") from error


_POPULATE = (
    Field("tickets", "integer", "how many tickets", default=100),
    Field("users", "integer", "how many users; one for ten tickets, at least 5, without it"),
    Field("organizations", "integer", "how many organizations; one for eight users without it"),
    Field("seed", "integer", "the same seed gives the same records", default=0),
)
_COUNTS = Field("counts", "object", "how many records, by their kind", required=True, of="integer")


@operation("POST", "/populate", "records", body=_POPULATE, answer=object_schema(_COUNTS), status=201)
def populate_account(call: ControlCall) -> Json:
    """Add believable records: organizations, people, conversations; the answer counts them."""
    try:
        return {"counts": call.sandbox.populate(**call.body)}
    except ValueError as error:
        raise ControlProblem(400, "InvalidValue", str(error)) from error


@operation(
    "GET",
    "/records",
    "records",
    answer=object_schema(_COUNTS),
)
def count_records(call: ControlCall) -> Json:
    """Count the records of each kind that has some, without the deleted ones."""
    return {"counts": dict(sorted(call.sandbox.account.store.counts().items()))}


@operation(
    "GET",
    "/records/{kind}",
    "records",
    query=(
        Field("offset", "integer", "how many to leave out at the start", default=0),
        Field("limit", "integer", "how many to show at most", default=1000),
    ),
    answer=list_schema(
        "records", {"type": "object"}, Field("count", "integer", "how many there are", required=True)
    ),
)
def list_records(call: ControlCall) -> Json:
    """List the records of a kind, oldest first, without the deleted ones.

    A kind has a name in the API's OpenAPI document, such as `Ticket`, and a short one, such as `ticket`.
    """
    found = call.sandbox.records(_check_kind(call.sandbox, call.path["kind"]))
    start = call.query["offset"]
    return {"count": len(found), "records": [dict(one) for one in found[start : start + call.query["limit"]]]}


@operation("GET", "/records/{kind}/{key}", "records", answer=RECORD)
def show_record(call: ControlCall) -> Json:
    """Show one record, with what the store knows of it beside its fields."""
    store, kind = call.sandbox.account.store, _check_kind(call.sandbox, call.path["kind"])
    found = store.table(kind).get(call.path["key"])
    if found is None:
        raise ControlProblem(404, "RecordNotFound", f"there is no {kind} {call.path['key']}")
    return _show(found)


@operation(
    "POST",
    "/records/{kind}",
    "records",
    body=(
        Field("record", "object", "its fields; others get defaults", required=True),
        Field("parents", "object", "ids of its path that are not among its fields", default={}),
    ),
    answer=RECORD,
    status=201,
)
def add_record(call: ControlCall) -> Json:
    """Add one record as it is; nothing is checked."""
    kind = _check_kind(call.sandbox, call.path["kind"])
    return _show(_add(call.sandbox, kind, call.body["record"], call.body["parents"]))


@operation(
    "GET",
    "/requests",
    "requests",
    query=(
        Field("method", "string", "only those with this method"),
        Field("path", "string", "only those to this path, which may be a glob"),
        Field("operation", "string", "only those of this operation, such as `tickets.create`"),
        Field("status", "integer", "only those that were answered with this status"),
        Field("after", "integer", "only those after the request with this number", default=0),
        Field("limit", "integer", "how many to show at most, the last ones", default=1000),
    ),
    answer=list_schema("requests", SEEN),
)
def list_requests(call: ControlCall) -> Json:
    """List the requests to the API that were made, the oldest first."""
    sandbox, query = call.sandbox, call.query
    found = [_show_request(one) for one in list(sandbox.requests)]
    found = [
        one
        for one in found
        if all(query[name] in (None, one[name]) for name in ("method", "operation", "status"))
        and (query["path"] is None or fnmatchcase(one["path"], query["path"]))
        and one["number"] > query["after"]
    ]
    return {"requests": found[max(0, len(found) - query["limit"]) :]}


@operation("DELETE", "/requests", "requests")
def clear_requests(call: ControlCall) -> None:
    """Forget the requests that were made."""
    call.sandbox.requests.clear()


@operation("GET", "/state", "state", answer=STATE)
def show_state(call: ControlCall) -> Json:
    """Give the whole state: records, files, counters, jobs, tokens, clock.

    Faults, limits of single operations and the log of requests are not part of it.
    """
    return call.sandbox.state()


@operation("PUT", "/state", "state", body=STATE)
def replace_state(call: ControlCall) -> None:
    """Put a state in the place of the present one; one that cannot be read changes nothing."""
    try:
        call.sandbox.restore(call.body)
    except ValueError as error:
        raise ControlProblem(400, "InvalidState", str(error)) from error


_SNAPSHOT = object_schema(Field("id", "integer", "its number", required=True))


@operation("GET", "/snapshots", "state", answer=list_schema("snapshots", _SNAPSHOT))
def list_snapshots(call: ControlCall) -> Json:
    """List the snapshots that are kept."""
    return {"snapshots": [{"id": number} for number in call.controlled.snapshots]}


@operation("POST", "/snapshots", "state", answer=_SNAPSHOT, status=201)
def make_snapshot(call: ControlCall) -> Json:
    """Keep the present state in the server."""
    number = max(call.controlled.snapshots, default=0) + 1
    call.controlled.snapshots[number] = call.sandbox.state()
    return {"id": number}


@operation("POST", "/snapshots/{id}/restore", "state")
def restore_snapshot(call: ControlCall) -> None:
    """Go back to a snapshot, which stays."""
    call.sandbox.restore(call.controlled.snapshots[_find_snapshot(call)])


@operation("DELETE", "/snapshots/{id}", "state")
def delete_snapshot(call: ControlCall) -> None:
    """Give a snapshot up."""
    del call.controlled.snapshots[_find_snapshot(call)]


def _find_snapshot(call: ControlCall) -> int:
    text = call.path["id"]
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 16 else 0
    if number not in call.controlled.snapshots:
        raise ControlProblem(404, "NotFound", f"there is no snapshot {text}")
    return number


def _check_kind(sandbox: Sandbox, name: str) -> str:
    try:
        return sandbox.account.store.kind(name).spec
    except KeyError as error:
        raise ControlProblem(404, "UnknownKind", str(error.args[0])) from error


def _show(record: Record) -> Json:
    parents = dict(record.parents)
    return {
        "kind": record.kind,
        "key": record.key,
        "record": dict(record),
        "parents": parents,
        "deleted": record.deleted,
    }


def _show_request(seen: Seen) -> Json:
    body = show_bytes(seen.body) if isinstance(seen.body, bytes) else seen.body
    shown = {
        "method": seen.method,
        "path": seen.path,
        "query": dict(seen.query),
        "headers": dict(seen.headers),
    }
    return {"number": seen.number, **shown, "body": body, "operation": seen.operation, "status": seen.status}


def show_bytes(body: bytes) -> object:
    """Bytes as JSON has them: a text, or base64 under a key."""
    try:
        return body.decode()
    except ValueError:
        return {"base64": b64encode(body).decode()}
