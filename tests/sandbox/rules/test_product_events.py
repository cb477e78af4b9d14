"""Webhooks tell of articles, posts and the statuses of agents."""

from __future__ import annotations

from typing import Any

from tests.support.sandbox_api import Api
from zenpy.sandbox import Sandbox


def subscribe(api: Api, *names: str) -> None:
    webhook = {
        "name": "w",
        "endpoint": "https://example.com/",
        "http_method": "POST",
        "request_format": "json",
        "subscriptions": [f"zen:event-type:{name}" for name in names],
    }
    api.post("webhooks", {"webhook": webhook})


def told(sandbox: Sandbox) -> list[tuple[str, Any]]:
    found: list[Any] = [one.json() for one in sandbox.webhook_calls]
    return [(one["type"].removeprefix("zen:event-type:"), one) for one in found]


def test_an_article_is_published_unpublished_and_given_away(api: Api, sandbox: Sandbox) -> None:
    subscribe(api, "article.published", "article.unpublished", "article.author_changed")
    category = api.post("help_center/categories", {"category": {"name": "C", "locale": "en-us"}})["category"]
    path = f"help_center/categories/{category['id']}/sections"
    section = api.post(path, {"section": {"name": "S", "locale": "en-us"}})["section"]
    article = {
        "title": "How",
        "locale": "en-us",
        "permission_group_id": 1,
        "user_segment_id": None,
        "draft": True,
    }
    made = api.post(f"help_center/sections/{section['id']}/articles", {"article": article})["article"]
    assert told(sandbox) == []
    translation = f"help_center/articles/{made['id']}/translations/en-us"
    api.put(translation, {"translation": {"draft": False}})
    api.put(translation, {"translation": {"draft": True}})
    writer = sandbox.add("User", {"name": "Ada", "role": "agent"})
    api.put(f"help_center/articles/{made['id']}", {"article": {"author_id": writer.id}})
    (first, published), (second, unpublished), (third, given) = told(sandbox)
    assert (first, second, third) == ("article.published", "article.unpublished", "article.author_changed")
    assert published["subject"] == f"zen:article:{made['id']}"
    brand = str(sandbox.records("Brand")[0]["id"])
    assert published["detail"] == {"id": str(made["id"]), "brand_id": brand, "user_id": str(sandbox.user.id)}
    assert published["event"] == {
        "author_id": str(sandbox.user.id),
        "category_id": str(category["id"]),
        "locale": "en-us",
        "section_id": str(section["id"]),
        "title": "How",
    }
    assert unpublished["event"] == {}
    assert given["event"] == {"current": str(writer.id)}


def test_an_article_that_is_no_draft_is_published_at_once(api: Api, sandbox: Sandbox) -> None:
    subscribe(api, "article.published")
    section = sandbox.add("HelpCenterSection", {"name": "S"})
    article = {"title": "How", "locale": "en-us", "permission_group_id": 1, "user_segment_id": None}
    api.post(f"help_center/sections/{section.id}/articles", {"article": article})
    assert [name for name, _ in told(sandbox)] == ["article.published"]


def test_a_post_is_created(api: Api, sandbox: Sandbox) -> None:
    subscribe(api, "community_post.created")
    topic = api.post("community/topics", {"topic": {"name": "T"}})["topic"]
    made = api.post("community/posts", {"post": {"title": "Idea", "topic_id": topic["id"]}})["post"]
    ((_, body),) = told(sandbox)
    assert body["subject"] == f"zen:community_post:{made['id']}"
    assert body["detail"]["topic_id"] == str(topic["id"])
    assert body["event"] == {"author_id": str(sandbox.user.id), "title": "Idea"}


def test_an_agent_goes_online_and_away(api: Api, sandbox: Sandbox) -> None:
    subscribe(api, "agent.unified_state_changed", "agent.state_changed")
    path = f"agent_availabilities/agent_statuses/agents/{sandbox.user.id}"
    api.put(path, {"id": 3})
    online = told(sandbox)
    assert [name for name, _ in online] == ["agent.unified_state_changed", *["agent.state_changed"] * 3]
    first = online[0][1]
    assert (first["subject"], first["detail"]["agent_id"]) == (
        f"zen:agent:{sandbox.user.id}",
        str(sandbox.user.id),
    )
    assert first["event"]["new_unified_state"] == {"id": "3", "name": "online", "reason": "PUBLIC_API"}
    assert first["event"]["previous_unified_state"] == {"id": "2", "name": "offline", "reason": "UNKNOWN"}
    support = next(body["event"] for _, body in online[1:] if body["event"]["channel"] == "support")
    assert (support["new_state"], support["previous_state"]) == ("online", "offline")
    api.put(path, {"id": 3})
    assert len(told(sandbox)) == 4
    api.put(path, {"id": 4})
    assert told(sandbox)[4][1]["event"]["previous_unified_state"]["name"] == "online"
    assert {body["event"]["previous_state"] for _, body in told(sandbox)[5:]} == {"online"}
