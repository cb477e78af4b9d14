"""Safe updates, which overwrite no change of somebody else, and creates that can be sent again without a duplicate.

All of it is without I/O; `zenpy.lib.client.core` uses it for the operations that support them.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, cast
from uuid import uuid4

from zenpy.lib.calls.call import Call
from zenpy.lib.calls.result import build_record, decode_json
from zenpy.lib.calls.written_records import encode_for
from zenpy.lib.exception import ConflictError, ZenpyException
from zenpy.lib.http.exchange import Flow, exchange
from zenpy.lib.http.message import Request
from zenpy.lib.records.base import BaseObject

if TYPE_CHECKING:
    from zenpy.lib.http.governor import Governor
    from zenpy.lib.http.message import Response

#: Called with the caller's record and the one Zendesk has now; returns the record to send, or None to give up.
OnConflict = Callable[[Any, Any], BaseObject | None]
#: How many conflicts one update resolves with `on_conflict`; after these the last one is raised.
MOST_CONFLICTS = 10


def add_idempotency_key(call: Call) -> None:
    """Let a create carry an idempotency key, the caller's or one of its own, which makes repeating it safe.

    Raises:
        ZenpyException: the caller's key is empty.
    """
    if call.operation.idempotent:
        key = call.arguments.get("idempotency_key")
        if key == "":
            raise ZenpyException(
                f"{call.name}(): idempotency_key is empty; leave it out, and each call has its own."
            )
        call.request.headers["Idempotency-Key"] = uuid4().hex if key is None else str(key)
        call.request.repeatable = True


def drop_false_safe_update(call: Call) -> None:
    """Take `safe_update: false` out of what is sent: Zendesk reads any value as true."""
    body = call.request.json
    inner = [*body.values(), body] if isinstance(body, dict) else []
    for part in inner:
        for fields in part if isinstance(part, list) else (part,):
            if isinstance(fields, dict) and fields.get("safe_update") in (False, "false"):
                del fields["safe_update"]


def is_safe_update(call: Call) -> bool:
    """Whether a call has to fail when the record has changed since it was read.

    Raises:
        ZenpyException: there is an `on_conflict`, but no `safe=True`.
    """
    if call.arguments.get("safe"):
        return True
    if "on_conflict" in call.arguments:
        raise ZenpyException(f"{call.name}(): on_conflict= belongs to safe=True.")
    return False


def update_safely(call: Call, governor: Governor, link: object) -> Flow[Response]:
    """Send an update with the stamp of the version it was made from; a conflict is merged if the caller can.

    Raises:
        ConflictError: the record changed meanwhile; `mine` and `theirs` are the two versions.
    """
    resolve_conflict = cast("OnConflict | None", call.arguments.get("on_conflict"))
    mine = _find_only_record(call)
    _stamp(call, mine, mine.__dict__.get("updated_at"))
    for _ in range(MOST_CONFLICTS):
        try:
            return (yield from exchange(call.request, governor))
        except ConflictError as error:
            theirs = yield from _fetch_latest(call, governor, link)
            error.mine, error.theirs = mine, theirs
            if resolve_conflict is None:
                raise
            chosen = resolve_conflict(mine, theirs)
            if chosen is None:
                raise
            conflict = error
        mine = _check_resolution(call, chosen, mine)
        encoded = encode_for(call.operation, call.name, mine)
        call.sent_changes[:] = [(mine, encoded.changes)]
        key = call.operation.body.key if call.operation.body else None
        call.request.json = {key or "": encoded.payload}
        _stamp(call, mine, theirs.__dict__.get("updated_at"))
    raise conflict


def apply_answer(call: Call, result: object, response: Response) -> None:
    """Keep what the answer to a write says about its record: whether the key was known, and the stamp of the new version."""
    if call.operation.idempotent and isinstance(result, BaseObject):
        result._ensure_state().idempotency = response.headers.get("x-idempotency-lookup")
    if call.arguments.get("safe"):
        _keep_stamp(call, result)


def _keep_stamp(call: Call, result: object) -> None:
    """Put the stamp of the new version into the caller's record, so that it can be updated safely again."""
    key = call.operation.body.key if call.operation.body else None
    answer = result.__dict__.get(key or "") if isinstance(result, BaseObject) else None
    stamp = answer.get("updated_at") if isinstance(answer, Mapping | BaseObject) else None
    for record, _ in call.sent_changes:
        if stamp is not None:
            record._set_unchanged("updated_at", stamp)


def _find_only_record(call: Call) -> BaseObject:
    if len(call.sent_changes) != 1:
        raise ZenpyException(
            f"{call.name}(safe=True) takes a record as it was fetched, so that its version is known; for a mapping of fields "
            "give safe_update and updated_stamp in it."
        )
    return call.sent_changes[0][0]


def _check_resolution(call: Call, chosen: object, mine: BaseObject) -> BaseObject:
    """The record that `on_conflict` returned, if it can be sent in place of the caller's record."""
    if isinstance(chosen, Coroutine):
        chosen.close()
    if not isinstance(chosen, BaseObject):
        raise ZenpyException(
            f"{call.name}(): on_conflict= gives a {type(mine).__name__} or None, not {type(chosen).__name__}; it is a plain "
            "function, also on an async client."
        )
    if chosen.__dict__.get("id") != mine.__dict__.get("id"):
        raise ZenpyException(f"{call.name}(): on_conflict= gave {chosen!r}, and not a version of {mine!r}.")
    return chosen


def _stamp(call: Call, record: BaseObject, stamp: object) -> None:
    body = cast("dict[str, dict[str, object]]", call.request.json)
    if stamp is None:
        raise ZenpyException(
            f"{call.name}(safe=True) needs to know the version it changes: {type(record).__name__} has no updated_at; "
            "fetch the record first."
        )
    for fields in body.values():
        fields.update(safe_update=True, updated_stamp=stamp)


def _fetch_latest(call: Call, governor: Governor, link: object) -> Flow[BaseObject]:
    """The record as Zendesk has it now."""
    response = yield from exchange(Request("GET", call.request.url, repeatable=True), governor)
    body = decode_json(response)
    schema, key = (
        (call.operation.body.schema, call.operation.body.key) if call.operation.body else (None, None)
    )
    inner = body.get(key or "") if isinstance(body, dict) else None
    latest = build_record(schema, inner, link)
    if not isinstance(latest, BaseObject):
        raise ZenpyException(f"{call.request.url} gave no record to compare with.")
    return latest
