"""Sideloads: the related records that `include=` asks for, in lists of the envelope or inside each record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from zenpy.sandbox.account.store import Record
from zenpy.sandbox.calls.including.abilities import abilities_with
from zenpy.sandbox.rules.slas.policies import events_by_metric, policy_metrics

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.message import Json
    from zenpy.sandbox.routes import Route

Shown: TypeAlias = "list[tuple[Mapping[str, object], Json]]"

#: What has texts in several languages.
TRANSLATED = ("HelpCenterArticle", "HelpCenterSection", "HelpCenterCategory")
#: What is null where nothing is known of it.
NULL = ("app_installation", "permissions")
SEARCH_SIDELOADS = {
    "users": "User",
    "groups": "Group",
    "organizations": "Organization",
    "identities": "Identity",
}


def add_sideloads(account: Account, route: Route, wanted: Iterable[str], shown: Shown) -> Json:
    """The further lists of an answer; sideloads that are fields of a record are set in it."""
    extra: Json = {}
    names = _names(wanted)
    for name in names:
        known = route.sideloads.get(name)
        if "variants" in route.result and name in SEARCH_SIDELOADS:  # search: include=tickets(users,groups)
            known = {"place": "envelope", "key": name, "schema": SEARCH_SIDELOADS[name]}
        if not known:
            continue  # Zendesk ignores unknown names
        key, kind = known["key"], known.get("schema")
        if name == "rule_counts":
            for record, view in shown:
                view.update(_count_triggers(account, record))
        elif known["place"] == "field":
            _set_field(account, name, key, shown)
        elif name == "open_ticket_count":
            counts = {
                str(record["id"]): _count(account, "Ticket", assignee_id=record["id"]) for record, _ in shown
            }
            extra[key] = counts
        elif name == "abilities":
            stored = [account.store.get(route.schema or "", record.get("id")) for record, _ in shown]
            extra[key] = [abilities_with(account, record) for record in stored if record is not None]
        elif kind:
            related: Shown = [(record, dict(record)) for record in _related_records(account, kind, shown)]
            if "translations" in names:
                _set_field(account, "translations", "translations", related)
            extra[key] = [view for _, view in related]
        else:
            extra[key] = []
    return extra


def _set_field(account: Account, name: str, key: str, shown: Shown) -> None:
    """Set the value of a sideload in each record that has it."""
    for record, view in shown:
        value = _field_value(account, name, record)
        if value is not None or name in NULL:
            view[key] = value


def _names(wanted: Iterable[str]) -> list[str]:
    """The names of the sideloads; search takes them as `tickets(users,groups)`."""
    return [part for one in wanted for part in one.replace(")", "").replace("(", ",").split(",") if part]


def _related_records(account: Account, kind: str, shown: Shown) -> list[Record]:
    """The records of a kind to which the records of a page refer, each once."""
    related: dict[str, Record] = {}
    for record, _ in shown:
        for other in _related_to(record, account, kind):
            related[other.key] = other
    return sorted(related.values(), key=lambda other: other.key.zfill(20))


def _related_to(record: Mapping[str, Any], account: Account, kind: str) -> Iterable[Record]:
    own = record.kind if isinstance(record, Record) else None
    store = account.store
    if kind == "Identity":
        return store.all("Identity", user_id=record.get("id"))
    if own == "User" and kind == "Group":
        ids = [membership["group_id"] for membership in store.all("GroupMembership", user_id=record["id"])]
    elif own == "User" and kind == "Organization":
        ids = [
            membership["organization_id"]
            for membership in store.all("OrganizationMembership", user_id=record["id"])
        ]
        ids.append(record.get("organization_id"))
    elif own == "Group" and kind == "User":
        ids = [membership["user_id"] for membership in store.all("GroupMembership", group_id=record["id"])]
    elif own == "HelpCenterArticle" and kind == "HelpCenterCategory":
        section = store.get("HelpCenterSection", record.get("section_id"))
        ids = [section.get("category_id") if section else None]
    elif kind == "CustomAgentRole":
        ids = [record.get("custom_role_id")]
    else:
        ids = _named_ids(account, own, kind, record)
    return [other for other in (store.get(kind, key) for key in ids) if other is not None]


def _named_ids(account: Account, own: str | None, kind: str, record: Mapping[str, Any]) -> list[object]:
    """The ids in those fields that hold ids of that kind, as the OpenAPI document says."""
    fields = account.routes.kinds[own].fields if own in account.routes.kinds else {}
    ids: list[object] = []
    for name, value in record.items():
        if name in fields and fields[name].of == kind:
            ids.extend(value if isinstance(value, list) else [value])
    return ids


def _field_value(account: Account, name: str, record: Mapping[str, Any]) -> object:
    """The value of a sideload that is a field of the record."""
    own, store = record.get("id"), account.store
    match name:
        case "comment_count":
            return len(store.under("Comment", "ticket_id", own))
        case "incident_counts":
            return _count(account, "Ticket", problem_id=own)
        case "metric_sets":
            metric = next(iter(store.under("TicketMetric", "ticket_id", own)), None)
            return dict(metric) if metric else None
        case "last_audits":
            return [dict(audit) for audit in store.under("Audit", "ticket_id", own)[-1:]]
        case "dates":
            metric = next(iter(store.under("TicketMetric", "ticket_id", own)), None)
            return store.project("TicketDates", metric) if metric else None
        case "comment_events":
            return record.get("child_events", [])
        case "app":
            app = store.get("App", record.get("app_id"))
            return dict(app) if app else None
        case "slas" if isinstance(record, Record):
            return {"policy_metrics": policy_metrics(account, record)}
        case "metric_events" if isinstance(record, Record):
            return events_by_metric(account, record)
        case "app_installation" | "permissions":
            return None
        case "attribute_values":
            return []
        case "translations":
            return _translations(account, record)
    return record.get(name, 0)


def _translations(account: Account, record: Mapping[str, Any]) -> list[dict[str, Any]] | None:
    """The texts of an article, a section or a category; None for records of other kinds."""
    kind = record.kind if isinstance(record, Record) else None
    if kind not in TRANSLATED:
        return None
    found = account.store.all("HelpCenterTranslation", source_id=record["id"])
    return [dict(one) for one in found]


def _count_triggers(account: Account, category: Mapping[str, Any]) -> Json:
    """How many triggers of a category are active, and how many are not."""
    counts = {"active_count": 0, "inactive_count": 0}
    for trigger in account.store.all("Trigger", category_id=category.get("id")):
        counts["inactive_count" if trigger.get("active") is False else "active_count"] += 1
    return counts


def _count(account: Account, kind: str, **equal: object) -> int:
    return len(account.store.all(kind, **equal))
