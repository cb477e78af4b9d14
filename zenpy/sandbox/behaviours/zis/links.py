"""Links: they are found by their type and by the names of the two records, not by an id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.behaviours.zis.configs import matches
from zenpy.sandbox.behaviours.zis.integrations import of_integration
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.message import Response
from zenpy.sandbox.problems import listed_problem, not_found

if TYPE_CHECKING:
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

LINKS = "/api/services/zis/links/{}"
SIDES = ("left_object", "right_object")


@behaves("ZisLink")
class Links(Behaviour):
    """Links: they have a type and two records with names."""

    def check(self, data: Json, record: Record | None) -> None:
        """Refuse a link without a type or the name of a record.

        Raises:
            Problem: a 400.
        """
        if record is not None:
            return
        if not data.get("link_type"):
            raise listed_problem(400, "4000", "link_type is required")
        for side in SIDES:
            if not (data.get(side) or {}).get("name"):
                raise listed_problem(400, "4000", f"{side}.name is required")


def _links(call: Call) -> list[Record]:
    """The links of the type in the query that the integration has between records of these names.

    Raises:
        Problem: a 400, the query has no type, or names no record.
    """
    names = {side: call.request.value(f"{side}_name") for side in SIDES}
    wanted = {side: name for side, name in names.items() if name}
    kind = call.request.value("link_type")
    if not kind or not wanted:
        raise listed_problem(400, "4000", "link_type and the name of an object are required")
    return [
        one
        for one in of_integration(call, "ZisLink", link_type=kind)
        if all(matches(str((one.get(side) or {}).get("name")), name) for side, name in wanted.items())
    ]


@lists(LINKS)
def list_links(call: Call) -> list[Record]:
    """The links of a type that one of two records has."""
    return _links(call)


@answers(f"POST {LINKS}")
def create_link(call: Call) -> Answer:
    """Link two records."""
    return Response.json(
        call.one(call.account.behaviour_of("ZisLink").create(call.record(), call.params)), 201
    )


def _link(call: Call) -> Record:
    found = _links(call)
    if not found:
        raise not_found()
    return found[0]


@answers(f"PATCH {LINKS}")
def change_link(call: Call) -> Answer:
    """Change a link; the metadata of its records is merged."""
    link, sent = _link(call), call.record()
    for side in SIDES:
        known, new = link.get(side) or {}, sent.get(side) or {}
        metadata = {**(known.get("metadata") or {}), **(new.get("metadata") or {})}
        link[side] = {**known, **new, **({"metadata": metadata} if metadata else {})}
    link["link_type"] = sent.get("link_type") or link["link_type"]
    call.store.touch(link)
    return call.one(link)


@answers(f"DELETE {LINKS}")
def delete_link(call: Call) -> Answer:
    """Delete a link."""
    call.store.remove(_link(call))
    return None
