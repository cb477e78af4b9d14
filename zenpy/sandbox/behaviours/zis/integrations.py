"""The records of the integration that a path names: how every call of the Integration Services finds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.problems import not_found

if TYPE_CHECKING:
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Call


def of_integration(call: Call, kind: str, **values: object) -> list[Record]:
    """The records of a kind, with these values, that the integration in the path has.

    One that a test has added without an integration is of every one.
    """
    name = call.params["integration"]
    return [one for one in call.store.all(kind, **values) if one.parents.get("integration", name) == name]


def find_by_uuid(call: Call, kind: str) -> Record:
    """The record of a kind that the path names by its uuid.

    Raises:
        Problem: a 404, the integration has none of that uuid.
    """
    for one in of_integration(call, kind):
        if call.params["uuid"] in (one.get("uuid"), one.key):
            return one
    raise not_found()
