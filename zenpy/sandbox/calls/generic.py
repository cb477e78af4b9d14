"""What an operation does when nothing special is known of it.

The document says what an operation answers; its method and the end of its path say the rest. So every operation
works, and what one has written another can read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from zenpy.sandbox.calls import bulk
from zenpy.sandbox.calls.call import ANSWERS, LISTS
from zenpy.sandbox.message import Response
from zenpy.sandbox.problems import not_found, problem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json
    from zenpy.sandbox.routes import Route

# Path parameters that belong to another record than the one the operation is about.
OWNERS = {"user_id": "User", "agent_id": "User", "ticket_id": "Ticket", "group_id": "Group"}
OWNERS |= {"organization_id": "Organization", "request_id": "Ticket"}
# An agent is known by other ids in Chat and in the queues of the account.
OTHER_OWNERS = {"agent_id": ("ChatAgent", "AgentAvailability")}
# Where a record names the owner in another field than the path does.
OWNER_FIELDS = {
    ("HelpCenterArticle", "user_id"): "author_id",
    ("HelpCenterComment", "user_id"): "author_id",
    ("HelpCenterPost", "user_id"): "author_id",
    ("HelpCenterTranslation", "article_id"): "source_id",
    ("HelpCenterTranslation", "section_id"): "source_id",
    ("HelpCenterTranslation", "category_id"): "source_id",
}
PAGING = {
    "page",
    "per_page",
    "page[size]",
    "page[after]",
    "page[before]",
    "sort",
    "sort_by",
    "sort_order",
    "include",
    "start_time",
    "end_time",
    "start_id",
    "cursor",
    "limit",
    "fields",
}
CHOICES = ("ids", "external_ids", "keys")
TEXT = ("query", "name", "q", "name_prefix", "external_id")


def answer(call: Call) -> Answer:
    """The answer of an operation: its own behaviour, else what its method and path mean."""
    if call.route.answer == "job" and call.route.method != "GET":
        call.account.jobs.check_limit()
    special = ANSWERS.get(call.route.name)
    if special:
        return special(call)
    _owners_exist(call)
    match call.route.answer, call.route.method:
        case "job", _:
            return call.job(bulk.run(call))
        case "count", _:
            return {
                call.route.key or "count": {
                    "value": len(_counted(call)),
                    "refreshed_at": call.account.clock.iso(),
                }
            }
        case "list", "GET":
            return call.page(records_of(call))
        case "list", _:
            return _write_list(call)
        case "map", _:
            found = [call.store.get(call.route.schema or "", key) for key in call.ids()]
            return {
                call.route.key or "docs": {one.key: dict(one) for one in found if one},
                "count": len(found),
            }
        case "binary", _:
            return call.account.files.get(call.request.path, ("application/octet-stream", b""))[1]
        case "values", _:
            return _values(call)
        case _, "GET":
            return call.one(_shown(call))
        case _, "DELETE":
            return _delete(call)
        case _, "POST":
            return _post(call)
    return _put(call)


# Lists


def records_of(call: Call, route: Route | None = None) -> list[Record]:
    """The records of a list operation before they are cut into pages."""
    route = route or call.route
    special = LISTS.get(route.name.partition(" ")[2])
    if special:
        return special(call)
    kind = call.store.kind(call.account.routes.schema_at(route) or route.schema or "").spec
    found = [record for record in call.store.all(kind) if _belongs(call, record)]
    if route.last == "active":
        found = [record for record in found if record.get("active")]
    return _filtered(call, route, found)


def _counted(call: Call) -> list[Record]:
    route = call.account.routes.at("GET", call.route.parent) or call.route
    return records_of(call, route)


def _belongs(call: Call, record: Record) -> bool:
    """Whether a record lies under the path of a list."""
    return all(_under(call, record, param, value, False) for param, value in call.params.items())


def _under(call: Call, record: Record, param: str, value: str, unknown: bool) -> bool:
    """Whether a record belongs to the owner that a path names; `unknown` when the record does not say."""
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


def _filtered(call: Call, route: Route, records: list[Record]) -> list[Record]:
    """The records that the query of a list asks for: by ids, by the value of a field, by text."""
    request = call.request
    for name in CHOICES:
        if name in route.query and request.values(name):
            chosen = call.ids(name)
            order = {key: place for place, key in enumerate(chosen)}
            records = [r for r in records if str(r.get(name[:-1])) in order]
            records.sort(key=lambda r: order[str(r.get(name[:-1]))])
    if route.last == "show_many" and "ids" in route.query and not any(map(request.values, CHOICES)):
        raise problem(400, "InvalidParameter", "ids is required")
    searching = route.last in ("search", "autocomplete")
    for name in sorted({one.removesuffix("[]") for one in request.query} - PAGING):
        field = name.removeprefix("filter[").removesuffix("]")
        wanted = [value.lower() for value in request.values(name)]
        if searching and name in TEXT:
            text = (request.value(name) or "").lower()
            records = [r for r in records if text in _text(r, name)]
        elif wanted and any(one.removesuffix("[]") == name for one in route.query):
            records = [r for r in records if field not in r or str(r[field]).lower() in wanted]
    return records


def _text(record: Record, name: str) -> str:
    if name == "external_id":
        return str(record.get("external_id") or "").lower()
    if name.startswith("name"):
        return str(record.get("name") or record.get("title") or "").lower()
    return " ".join(str(v) for k, v in record.items() if isinstance(v, str | list) and k != "url").lower()


# One record


def find(call: Call) -> Record | None:
    """The record that the last parameter of a path means, if it lies under the others."""
    if not call.params:
        return None
    *owners, (param, value) = call.params.items()
    kind = call.account.routes.schema_at(call.route)
    for record in call.store.meant(kind, value, param) if kind else ():
        if all(_under(call, record, name, one, True) for name, one in owners):
            return record
    return None


def _shown(call: Call) -> Record:
    if not call.route.is_item:
        owner = _owner(call)
        return owner if owner is not None else _single(call)
    record = find(call)
    if record is not None:
        return record
    *_, (param, value) = call.params.items()
    if _is_owner(call, param, value):
        return _single(call)  # a setting of that user or ticket, which has always been there
    raise not_found()


def _owner(call: Call) -> Record | None:
    """The record of which a path names an action: `articles/{}/publish` answers the article."""
    item = call.account.routes.at("GET", call.route.parent)
    if item is None or not item.is_item or item.schema != call.route.schema:
        return None
    record = find(call)
    if record is None:
        raise not_found()
    return record


def _single(call: Call) -> Record:
    path = "/".join(
        call.params.get(part[1:-1], part) if part[0] == "{" else part for part in call.route.parts
    )
    single = call.store.single(path, call.route.schema)
    for param, value in call.params.items():
        if param in single and single[param] is None:
            single[param] = int(value) if value.isdigit() else value
    return single


def _owners_exist(call: Call) -> None:
    """Refuses a path under a record that is not there."""
    for place, (param, value) in enumerate(call.params.items()):
        if place == len(call.params) - 1 and call.route.is_item:
            return
        parts = call.route.path.split("/")
        owner = call.account.routes.at("GET", "/".join(parts[: parts.index(f"{{{param}}}") + 1]))
        kind = owner.schema if owner and owner.answer in ("one", "whole") else None
        if (kind or param in OWNERS) and not _is_owner(call, param, value, kind):
            raise not_found()


def _is_owner(call: Call, param: str, value: str, shown: str | None = None) -> bool:
    """Whether a value in a path means a record that others belong to; `shown` is what its own path shows."""
    kinds = (shown, OWNERS.get(param), *OTHER_OWNERS.get(param, ()))
    return any(call.store.find(kind, value, param) is not None for kind in kinds if kind)


# Writing


def _post(call: Call) -> Answer:
    """Creates a record; under an action's path, does the action to the record."""
    kind = call.account.routes.schema_at(call.route)
    if call.route.is_item and find(call) is not None:
        return _put(call)
    if call.route.answer == "nothing":
        sent = call.record() if call.route.body else {}
        record = find(call)
        if record is not None and sent:
            call.store.apply(record, sent)
        return None
    if kind is None:
        return call.one(call.record())
    if call.route.last == "create_or_update":
        return _create_or_update(call, kind)
    if not call.route.is_item and not call.account.routes.at("GET", call.route.path):
        owner = _owner(call)
        if owner is not None:
            return call.one(call.account.behaviour_of(owner.kind).update(owner, call.record()))
    return call.one(call.account.behaviour_of(kind).create(call.record(), call.params))


def _create_or_update(call: Call, kind: str) -> Answer:
    behaviour, data = call.account.behaviour_of(kind), call.record()
    known = behaviour.match(data)
    answer = call.one(behaviour.update(known, data) if known else behaviour.create(data))
    return Response.json(answer, 200 if known else 201)


def _put(call: Call) -> Answer:
    """Changes a record, or the one record that its path stands for."""
    if (
        not call.route.is_item
        and call.route.answer == "nothing"
        and (not call.params or "order" in call.route.last)
    ):
        _reorder(call)
        return None
    record = find(call) if call.route.is_item else _owner(call) if call.route.schema else find(call)
    data = call.record() if call.route.body else {}
    kind = call.account.routes.schema_at(call.route)
    if record is None and call.route.is_item:
        *_, (param, value) = call.params.items()
        if param == "locale" or not _is_owner(call, param, value):
            raise not_found()
    if record is None:
        record = _single(call)
        call.store.apply(record, data)
        call.store.touch(record)
        return call.one(record) if call.route.answer != "nothing" else None
    if kind is None:
        return None
    return call.one(call.account.behaviour_of(record.kind).update(record, data))


def _reorder(call: Call) -> None:
    """Puts records into the order of the ids that were sent: their position says it."""
    for value in call.body.values():
        kind = call.account.routes.schema_at(call.route)
        for position, one in enumerate(value if isinstance(value, list) and kind else [], 1):
            key = one.get("id") if isinstance(one, dict) else one
            record = call.store.get(kind or "", key)
            if record is not None:
                record["position"] = position


def _delete(call: Call) -> Answer:
    kind = call.account.routes.schema_at(call.route)
    if call.route.is_item:
        record = find(call)
        if record is None and kind is not None:
            raise not_found()
        if record is None:
            return None
        call.account.behaviour_of(record.kind).delete(record)
        return call.one(record) if call.route.answer != "nothing" else None
    if kind and (call.route.last.endswith("_many") or call.ids()):
        for key in call.ids():
            known = call.store.get(kind, key)
            if known is not None:
                call.account.behaviour_of(kind).delete(known)
    elif kind and "GET " + call.route.name.partition(" ")[2] in _names(call):
        for record in records_of(call):
            call.account.behaviour_of(kind).delete(record)
    else:
        single = _single(call)
        call.store.forget_single(single.key)
    return None


def _names(call: Call) -> Iterable[str]:
    route = call.account.routes.at("GET", call.route.path)
    return [route.name] if route and route.answer == "list" else []


def _write_list(call: Call) -> Answer:
    """A writing operation that answers a list: many at once, or one and then all of them."""
    kind, body = call.route.schema, call.route.body or {}
    if kind is None or call.route.last in ("search", "autocomplete", "preview"):
        return call.page(records_of(call))
    behaviour = call.account.behaviour_of(kind)
    if body.get("kind") == "records" or any(isinstance(one, list) for one in call.body.values()):
        return call.page([_one_of_many(call, kind, one) for one in _many(call)])
    record = find(call)
    if call.route.method == "POST" and record is None:
        behaviour.create(call.record(), call.params)
    elif record is not None:
        behaviour.update(record, call.record() if call.route.body else {})
    return call.page([one for one in call.store.all(kind) if _belongs_to_owner(call, one)])


def _many(call: Call) -> list[Json]:
    found = next((one for one in call.body.values() if isinstance(one, list)), [])
    return [one if isinstance(one, dict) else {"id": one} for one in found]


def _one_of_many(call: Call, kind: str, data: Json) -> Record:
    known = call.store.get(kind, data["id"]) if data.get("id") is not None else None
    if known is not None:
        return call.account.behaviour_of(kind).update(known, data)
    if call.route.last == "update_many":
        raise not_found()
    return call.account.behaviour_of(kind).create(data, call.params)


def _belongs_to_owner(call: Call, record: Record) -> bool:
    owners = list(call.params.items())
    if call.store.find(record.kind, owners[-1][1], owners[-1][0]) if owners else False:
        owners.pop()
    return all(_under(call, record, param, value, False) for param, value in owners)


EMPTY: dict[str, object] = {"string": "", "integer": 0, "number": 0, "boolean": False}


def _values(call: Call) -> Answer:
    """Plain values: the value that was sent before, else nothing."""
    empty = [] if call.route.result.get("many") else EMPTY.get(str(call.route.result.get("type")), {})
    record = _single(call)
    if call.route.method != "GET":
        record.update(call.record())
        empty = empty or dict(record)
    found: Any = record.get(call.route.key or "value", empty)
    return {call.route.key: found} if call.route.key else found
