"""The events of the help centre, the community and omnichannel routing that webhooks subscribe to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.journal import State
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json

    #: The name of an event, its subject, and what it says of the record and of the change.
    Told = tuple[str, str, Json, Json]

#: The status of an agent of whom nothing is known yet.
_NEW_AGENT: Mapping[str, object] = {"id": 2, "name": "offline", "reason": "UNKNOWN"}


def product_events(account: Account, record: Record, state: State | None) -> Iterator[Told]:
    """The events of a record that is no ticket, user or organization.

    Args:
        account: The account of the record.
        record: The record, which the present request has made or changed.
        state: What it was before; None for a new one.
    """
    former: Mapping[str, object] = {} if state is None else state[0]
    if record.deleted or account.store.table(record.kind).find(record.key) is not record:
        return
    match record.kind:
        case "HelpCenterTranslation" if str(record.get("source_type")).lower() == "article":
            yield from _translation(account, record, None if state is None else former)
        case "HelpCenterArticle":
            if former and former.get("author_id") != record.get("author_id"):
                yield _of_article(account, "author_changed", record, {"current": _text(record["author_id"])})
        case "HelpCenterPost" if state is None:
            detail = {
                "id": _text(record["id"]),
                "brand_id": _brand(account),
                "topic_id": _text(record.get("topic_id")),
            }
            event = {"author_id": _text(record.get("author_id")), "title": record.get("title")}
            yield "community_post.created", f"zen:community_post:{record['id']}", detail, event
        case "AgentAvailability":
            yield from _availability(account, record, former)


def _translation(account: Account, record: Record, former: Mapping[str, object] | None) -> Iterator[Told]:
    was_draft = True if former is None else bool(former.get("draft"))
    article = account.store.get("HelpCenterArticle", record.get("source_id"))
    if article is None or was_draft == bool(record.get("draft")):
        return
    if not was_draft:
        yield _of_article(account, "unpublished", article, {})
        return
    section = account.store.get("HelpCenterSection", article.get("section_id"))
    event = {
        "author_id": _text(article.get("author_id")),
        "category_id": _text(section.get("category_id") if section is not None else None),
        "locale": record.get("locale"),
        "section_id": _text(article.get("section_id")),
        "title": record.get("title"),
    }
    yield _of_article(account, "published", article, event)


def _of_article(account: Account, name: str, article: Record, event: Json) -> Told:
    user = account.user["id"] if account.user is not None else None
    detail = {"id": _text(article["id"]), "brand_id": _brand(account), "user_id": _text(user)}
    return f"article.{name}", f"zen:article:{article['id']}", detail, event


def _availability(account: Account, record: Record, former: Mapping[str, object]) -> Iterator[Told]:
    """The events of an agent: of the status, and of each channel whose state it has changed."""
    agent, now = str(record.get("agent_id")), account.clock.iso()
    detail: Json = {
        "account_id": str(account.account_id),
        "agent_id": agent,
        "version": str(record.get("version")),
    }
    new, old = _status(record.get("agent_status")), _status(former.get("agent_status") or _NEW_AGENT)
    if new["id"] != old["id"]:
        event = {"new_unified_state": new, "previous_unified_state": old, "updated_at": now}
        yield "agent.unified_state_changed", f"zen:agent:{agent}", detail, event
    before = {one["name"]: one["status"] for one in _dicts(former.get("channels"))}
    for channel in _dicts(record.get("channels")):
        previous = before.get(channel["name"], "offline")
        if channel["status"] != previous:
            event = {
                "channel": channel["name"],
                "new_state": channel["status"],
                "previous_state": previous,
                "updated_at": now,
            }
            yield "agent.state_changed", f"zen:agent:{agent}", detail, event


def _status(value: object) -> Json:
    found = value if isinstance(value, dict) else dict(_NEW_AGENT)
    return {"id": str(found.get("id")), "name": found.get("name"), "reason": found.get("reason") or "UNKNOWN"}


def _dicts(value: object) -> list[Json]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _brand(account: Account) -> str | None:
    brand = account.store.first("Brand", default=True)
    return None if brand is None else _text(brand["id"])


def _text(value: object) -> str | None:
    return None if value is None else str(value)
