"""Searches for records of custom objects: by words, and by conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.found import by_time
from zenpy.sandbox.behaviours.custom_objects.conditions import check_conditions, meets
from zenpy.sandbox.behaviours.search.words import has_words
from zenpy.sandbox.calls.paging.cursors import decode_token
from zenpy.sandbox.calls.registry import lists
from zenpy.sandbox.problems import Problem, listed_problem, not_found

if TYPE_CHECKING:
    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.calls.call import Call


@lists("custom_objects/{}/records")
def list_records(call: Call) -> list[Record]:
    """The records of a custom object, or those with some ids or external ids."""
    key = call.params["custom_object_key"]
    found = call.store.all("CustomObjectRecord", custom_object_key=key)
    for field, name in (("id", "filter[ids]"), ("external_id", "filter[external_ids]")):
        wanted = call.request.values(name)
        if wanted:
            found = [one for one in found if str(one.get(field)) in wanted]
    return found


@lists("custom_objects/{}/records/search")
def search_records(call: Call) -> list[Record]:
    """The records of a custom object that have the words of the query, and meet the conditions of the body."""
    key = call.params["custom_object_key"]
    if call.store.first("CustomObject", key=key) is None:
        raise not_found()
    conditions = call.body.get("filter") if call.request.method == "POST" else None
    if conditions is not None:
        check_conditions(conditions)
    words = (call.request.value("query") or "").split()
    return [
        one
        for one in call.store.all("CustomObjectRecord")
        if one.get("custom_object_key", one.parents.get("custom_object_key")) == key
        and meets(one, conditions)
        and _has_all(one, words)
    ]


def _has_all(record: Record, words: list[str]) -> bool:
    """Whether a record has all words in its name or in the texts of its fields."""
    fields = record.get("custom_object_fields") or {}
    texts = [record.get("name"), record.get("external_id"), *fields.values()]
    text = " ".join(one for one in texts if isinstance(one, str))
    return all(has_words(f"{word.strip('*')}*", text) for word in words)


@lists("incremental/custom_objects/{}/cursor")
def export_records(call: Call) -> list[Record]:
    """The records of a custom object for an export, deleted ones included unless the request leaves them out.

    Raises:
        Problem: a 404, there is no such object; a 400, the cursor cannot be read.
    """
    key, cursor = call.params["custom_object_key"], call.request.value("cursor")
    if call.store.first("CustomObject", key=key) is None:
        raise listed_problem(404, "CustomObjectNotFound", "Custom object not found")
    if cursor:
        try:
            decode_token(cursor, s=int, k=str)
        except Problem:
            raise listed_problem(400, "InvalidCursor", "cursor is invalid or expired") from None
    if call.request.value("filter[exclude_deleted]") == "true":
        return call.store.all("CustomObjectRecord", custom_object_key=key)
    every = by_time(call.store.table("CustomObjectRecord"))
    return [one for one in every if one.get("custom_object_key") == key]
