"""Which record a path means, and whether records lie under the owners that a path names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.found import belonging
from zenpy.sandbox.problems import not_found
from zenpy.sandbox.values import is_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Call

# Path parameters that name the owner of the record, not the record itself.
OWNERS = {"user_id": "User", "agent_id": "User", "ticket_id": "Ticket", "group_id": "Group"}
OWNERS |= {"organization_id": "Organization", "request_id": "Ticket"}
# An agent is known by other ids in Chat and in the queues of the account.
OTHER_OWNERS = {"agent_id": ("ChatAgent", "AgentAvailability")}
# Values in a path that name an owner which is no stored record: the views that every agent has.
BUILT_IN = {"view_id": ("incoming", "my", "my_groups")}
# Where a record names the owner in another field than the path does.
OWNER_FIELDS = {
    ("HelpCenterArticle", "user_id"): "author_id",
    ("HelpCenterComment", "user_id"): "author_id",
    ("HelpCenterPost", "user_id"): "author_id",
    ("HelpCenterTranslation", "article_id"): "source_id",
    ("HelpCenterTranslation", "section_id"): "source_id",
    ("HelpCenterTranslation", "category_id"): "source_id",
}


def is_under(call: Call, record: Record, param: str, value: str, unknown: bool) -> bool:
    """Whether a record belongs to the owner that a path names. Return `unknown` when the record has no such field."""
    if param == "locale":
        return str(record.get("locale") or value).lower() == value.lower() or bool(
            call.store.first("HelpCenterTranslation", source_id=record.get("id"), locale=value)
        )
    if param == "category_id" and record.kind == "HelpCenterArticle":
        section = call.store.get("HelpCenterSection", record.get("section_id"))
        return section is not None and str(section.get("category_id")) == value
    field = OWNER_FIELDS.get((record.kind, param), param)
    if record.get(field) is not None:
        return str(record[field]) == value
    if isinstance(record.get(f"{field}s"), list):
        return value in map(str, record[f"{field}s"])
    return record.parents[param] == value if param in record.parents else unknown


def records_under(call: Call, kind: str) -> Sequence[Record]:
    """The records of a kind that lie under the path of a list."""
    table, found = call.store.table(kind), None
    for param, value in call.params.items():
        if param != "locale" and (kind, param) != ("HelpCenterArticle", "category_id"):
            narrower = belonging(table, OWNER_FIELDS.get((kind, param), param), param, value)
            found = narrower if found is None or len(narrower) < len(found) else found
    if not call.params:
        return call.store.rows(kind)
    return [
        record
        for record in (call.store.all(kind) if found is None else found)
        if all(is_under(call, record, param, value, False) for param, value in call.params.items())
    ]


def find_record(call: Call) -> Record | None:
    """The record that the last parameter of a path means, if it lies under the others."""
    if not call.params:
        return None
    *owners, (param, value) = call.params.items()
    kind = call.account.routes.schema_at(call.route)
    for record in call.store.candidates(kind, value, param) if kind else ():
        if all(is_under(call, record, name, one, True) for name, one in owners):
            return record
    return None


def find_parent(call: Call) -> Record | None:
    """The record whose action a path names: for `articles/{}/publish`, the article."""
    item = call.account.routes.at("GET", call.route.parent)
    if item is None or not item.is_item or item.schema != call.route.schema:
        return None
    record = find_record(call)
    if record is None:
        raise not_found()
    return record


def single_record(call: Call) -> Record:
    """The single record that belongs to a path (settings, say), created at its first use."""
    path = "/".join(
        call.params.get(part[1:-1], part) if part[0] == "{" else part for part in call.route.parts
    )
    single = call.store.single(path, call.route.schema)
    for param, value in call.params.items():
        if param in single and single[param] is None:
            single[param] = int(value) if is_id(value) else value
    return single


def check_owners(call: Call) -> None:
    """Check that the records exist under which a path lies.

    Raises:
        Problem: a 404, one of them does not.
    """
    for place, (param, value) in enumerate(call.params.items()):
        if place == len(call.params) - 1 and call.route.is_item:
            return
        parts = call.route.path.split("/")
        owner = call.account.routes.at("GET", "/".join(parts[: parts.index(f"{{{param}}}") + 1]))
        kind = owner.schema if owner and owner.answer in ("one", "whole") else None
        if (kind or param in OWNERS) and not is_owner(call, param, value, kind):
            raise not_found()


def is_owner(call: Call, param: str, value: str, shown: str | None = None) -> bool:
    """Whether a value in a path means an owner of other records; `shown` is the kind that its own path shows."""
    if value in BUILT_IN.get(param, ()):
        return True
    kinds = (shown, OWNERS.get(param), *OTHER_OWNERS.get(param, ()))
    return any(call.store.find(kind, value, param) is not None for kind in kinds if kind)
