"""The Help Center: languages, votes, hits, and what goes with what is deleted."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.sandbox_api import Api, ids
from zenpy.sandbox import Sandbox

HC = "help_center"


@pytest.fixture
def section(api: Api) -> Any:
    category = api.post(f"{HC}/en-us/categories", {"category": {"name": "Help"}})["category"]
    made = api.post(f"{HC}/en-us/categories/{category['id']}/sections", {"section": {"name": "Start"}})
    return made["section"]


def article(api: Api, section: Any, title: str = "Reset the printer", **fields: object) -> Any:
    sent = {"title": title, "body": "<p>Press the red button</p>", "user_segment_id": None, **fields}
    return api.post(f"{HC}/en-us/sections/{section['id']}/articles", {"article": sent})["article"]


def test_a_new_article_has_what_zendesk_fills_in(api: Api, section: Any) -> None:
    made = article(api, section, created_at="2001-01-01T00:00:00Z")
    expected: dict[str, object] = {
        "position": 0,
        "promoted": False,
        "draft": False,
        "comments_disabled": False,
        "vote_sum": 0,
        "vote_count": 0,
        "label_names": [],
        "content_tag_ids": [],
        "outdated": False,
        "outdated_locales": [],
        "name": "Reset the printer",
        "locale": "en-us",
        "source_locale": "en-us",
        "author_id": api.sandbox.user.id,
    }
    assert {name: made.get(name) for name in expected} == expected
    assert made["html_url"].endswith(f"/hc/en-us/articles/{made['id']}-Reset-the-printer")
    assert made["url"].endswith(f"/help_center/en-us/articles/{made['id']}-Reset-the-printer.json")
    assert made["edited_at"]
    assert not made["created_at"].startswith("2001")


def test_an_article_needs_a_title(api: Api, section: Any) -> None:
    path = f"{HC}/en-us/sections/{section['id']}/articles"
    answer = api.post(path, {"article": {"body": "x", "user_segment_id": None}}, status=400)
    assert list(answer) == ["errors"]
    assert isinstance(answer["errors"]["title"], list)


def test_categories_and_sections_have_addresses_and_languages(api: Api, section: Any) -> None:
    assert section["html_url"].endswith(f"/hc/en-us/sections/{section['id']}-Start")
    category = api.get(f"{HC}/categories/{section['category_id']}")["category"]
    assert (category["position"], category["outdated"], category["source_locale"]) == (0, False, "en-us")


def test_a_language_is_translated_once(api: Api, section: Any) -> None:
    made = article(api, section)
    path = f"{HC}/articles/{made['id']}/translations"
    german = {"translation": {"locale": "de", "title": "Drucker", "body": "Rot"}}
    translation = api.post(path, german)["translation"]
    assert (translation["source_id"], translation["source_type"]) == (made["id"], "Article")
    for sent in (german, {"translation": {"locale": "en-us", "title": "Again"}}):
        answer = api.post(path, sent, status=400)
        assert list(answer["errors"]) == ["locale"]
    assert [one["locale"] for one in api.get(path)["translations"]] == ["en-us", "de"]


def test_an_article_is_shown_in_the_language_of_the_path(api: Api, section: Any) -> None:
    made = article(api, section)
    api.post(
        f"{HC}/articles/{made['id']}/translations",
        {"translation": {"locale": "de", "title": "Drucker", "body": "Rot"}},
    )
    german = api.get(f"{HC}/de/articles/{made['id']}")["article"]
    assert (german["title"], german["body"], german["locale"], german["source_locale"]) == (
        "Drucker",
        "Rot",
        "de",
        "en-us",
    )
    assert "/hc/de/articles/" in german["html_url"]
    assert api.get(f"{HC}/en-us/articles/{made['id']}")["article"]["title"] == "Reset the printer"
    assert [one["title"] for one in api.get(f"{HC}/de/articles")["articles"]] == ["Drucker"]
    api.get(f"{HC}/fr/articles/{made['id']}", status=404)
    assert api.get(f"{HC}/fr/articles")["articles"] == []


def test_the_title_is_changed_by_its_translation(api: Api, section: Any) -> None:
    made = article(api, section)
    changed = api.put(f"{HC}/articles/{made['id']}", {"article": {"title": "Other", "promoted": True}})[
        "article"
    ]
    assert (changed["title"], changed["promoted"]) == ("Reset the printer", True)
    api.put(f"{HC}/articles/{made['id']}/translations/en-us", {"translation": {"title": "Other"}})
    assert api.get(f"{HC}/articles/{made['id']}")["article"]["title"] == "Other"


def test_a_translation_that_stays_the_same_keeps_its_time(api: Api, section: Any) -> None:
    made = article(api, section)
    path = f"{HC}/articles/{made['id']}/translations/en-us"
    before = api.get(path)["translation"]["updated_at"]
    api.put(path, {"translation": {"title": "Reset the printer"}})
    assert api.get(path)["translation"]["updated_at"] == before
    api.put(path, {"translation": {"title": "Other"}})
    assert api.get(path)["translation"]["updated_at"] > before


def test_the_only_translation_is_not_deleted(api: Api, section: Any) -> None:
    made = article(api, section)
    path = f"{HC}/articles/{made['id']}/translations"
    (only,) = api.get(path)["translations"]
    api.delete(f"{HC}/translations/{only['id']}", status=422)
    second = api.post(path, {"translation": {"locale": "de", "title": "Drucker"}})["translation"]
    api.delete(f"{HC}/translations/{second['id']}")
    assert [one["locale"] for one in api.get(path)["translations"]] == ["en-us"]


def test_a_second_vote_replaces_the_first(api: Api, sandbox: Sandbox, section: Any) -> None:
    made = article(api, section)
    first = api.post(f"{HC}/articles/{made['id']}/up", status=200)["vote"]
    assert (first["value"], first["item_id"], first["item_type"]) == (1, made["id"], "Article")
    second = api.post(f"{HC}/articles/{made['id']}/down", status=200)["vote"]
    assert (second["id"], second["value"]) == (first["id"], -1)
    shown = api.get(f"{HC}/articles/{made['id']}")["article"]
    assert (shown["vote_sum"], shown["vote_count"]) == (-1, 1)
    other = sandbox.add("User", {"name": "Ann"})
    sandbox.accept("ann", other.id)
    sandbox.accept("any")
    assert api.send("POST", f"{HC}/articles/{made['id']}/up", authorization="Bearer ann").status == 200
    shown = api.get(f"{HC}/articles/{made['id']}")["article"]
    assert (shown["vote_sum"], shown["vote_count"]) == (0, 2)
    api.delete(f"{HC}/votes/{first['id']}")
    assert api.get(f"{HC}/articles/{made['id']}")["article"]["vote_sum"] == 1


def test_what_lies_in_a_section_or_category_goes_with_it(api: Api, section: Any) -> None:
    made = article(api, section)
    other = api.post(f"{HC}/en-us/categories/{section['category_id']}/sections", {"section": {"name": "Two"}})
    second = article(api, other["section"], "Second")
    api.delete(f"{HC}/sections/{section['id']}")
    api.get(f"{HC}/articles/{made['id']}", status=404)
    api.get(f"{HC}/articles/{second['id']}")
    api.delete(f"{HC}/categories/{section['category_id']}")
    for path in (f"sections/{other['section']['id']}", f"articles/{second['id']}"):
        api.get(f"{HC}/{path}", status=404)


def test_hits_say_what_they_are_and_where_the_words_stand(api: Api, section: Any) -> None:
    made = article(api, section, label_names=["paper"])
    draft = article(api, section, "Hidden button", draft=True)
    found = api.get(f"{HC}/articles/search?query=button")
    assert ids(found["results"]) == [made["id"]]
    assert draft["id"] not in ids(found["results"])
    hit = found["results"][0]
    assert (hit["result_type"], "<em>button</em>" in hit["snippet"]) == ("article", True)
    assert {"count", "page", "page_count", "per_page", "next_page", "previous_page"} <= set(found)
    assert (found["page"], found["per_page"], found["page_count"]) == (1, 25, 1)
    assert ids(api.get(f"{HC}/articles/search?label_names=paper")["results"]) == [made["id"]]
    assert ids(api.get(f"{HC}/articles/search?section={section['id']}")["results"]) == [made["id"]]
    assert api.get(f"{HC}/articles/search?query=nothing")["results"] == []
    api.get(f"{HC}/articles/search", status=400)


def test_drafts_are_for_agents(api: Api, sandbox: Sandbox, section: Any) -> None:
    draft = article(api, section, draft=True)
    ann = sandbox.add("User", {"name": "Ann"})
    sandbox.accept("ann", ann.id)
    sandbox.accept("any")
    shown = article(api, section, "Shown")
    for path, status in ((f"{HC}/en-us/articles/{draft['id']}", 404), (f"{HC}/en-us/articles", 200)):
        response = api.send("GET", path, authorization="Bearer ann")
        assert response.status == status
    answer: Any = response.data()
    assert ids(answer["articles"]) == [shown["id"]]
    assert len(api.get(f"{HC}/articles")["articles"]) == 2


def test_articles_come_by_thirty(api: Api, sandbox: Sandbox, section: Any) -> None:
    for number in range(31):
        sandbox.add("HelpCenterArticle", {"title": f"A {number}", "section_id": section["id"]})
    found = api.get(f"{HC}/articles")
    assert (len(found["articles"]), found["count"]) == (30, 31)
    assert found["next_page"]


def test_cursor_links_of_the_help_center_lack_what_there_is_not(api: Api, section: Any) -> None:
    for number in range(3):
        article(api, section, f"A {number}")
    first = api.get(f"{HC}/articles?page[size]=2")
    assert sorted(first["links"]) == ["first", "last", "next"]
    last = api.get(first["links"]["next"].partition("/api/v2/")[2])
    assert sorted(last["links"]) == ["first", "last", "prev"]


def test_labels_belong_to_articles(api: Api, section: Any) -> None:
    made = article(api, section)
    label = api.post(f"{HC}/articles/{made['id']}/labels", {"label": {"name": "paper"}})["label"]
    assert api.get(f"{HC}/articles/{made['id']}")["article"]["label_names"] == ["paper"]
    api.delete(f"{HC}/articles/{made['id']}/labels/{label['id']}")
    assert api.get(f"{HC}/articles/{made['id']}")["article"]["label_names"] == []


def test_a_comment_needs_a_language(api: Api, section: Any) -> None:
    made = article(api, section)
    path = f"{HC}/articles/{made['id']}/comments"
    assert "locale" in api.post(path, {"comment": {"body": "Thanks"}}, status=400)["errors"]
    comment = api.post(path, {"comment": {"body": "Thanks", "locale": "en-us"}}, status=200)["comment"]
    assert (comment["source_id"], comment["body"]) == (made["id"], "Thanks")
    assert comment["url"].endswith(f"/{path}/{comment['id']}.json")


def test_a_user_is_followed_once(api: Api, sandbox: Sandbox) -> None:
    ann = sandbox.add("User", {"name": "Ann"})
    path = f"{HC}/users/{ann.id}/user_subscriptions"
    sent = {"user_subscription": {"followed_id": sandbox.user.id, "include_comments": True}}
    api.post(path, sent)
    api.post(path, sent, status=409)


def test_an_unknown_content_tag_has_no_body(api: Api) -> None:
    response = api.send("PUT", "guide/content_tags/01ABC", {"content_tag": {"name": "x"}})
    assert (response.status, response.body) == (404, b"")


def test_the_search_of_the_guide_needs_languages(api: Api) -> None:
    api.get("guide/search?query=x", status=400)
    api.get("guide/search?query=x&filter[locales]=en-us")


def test_a_request_gives_an_article_at_most_20_files(api: Api, sandbox: Sandbox) -> None:
    article = sandbox.add("HelpCenterArticle", {"title": "How"})
    files = [sandbox.add("HelpCenterArticleAttachment", {"file_name": "a.txt"}).id for _ in range(21)]
    path = f"{HC}/articles/{article.id}"
    refused = api.post(f"{path}/bulk_attachments", {"attachment_ids": files}, status=400)
    assert "attachment_ids" in refused["errors"]
    assert api.get(f"{path}/attachments")["count"] == 0
    api.post(f"{path}/bulk_attachments", {"attachment_ids": files[:20]}, status=200)
    assert api.get(f"{path}/attachments")["count"] == 20


def test_addresses_name_what_a_record_lies_under(api: Api, sandbox: Sandbox) -> None:
    article = sandbox.add("HelpCenterArticle", {"title": "How"})
    path = f"{HC}/articles/{article.id}"
    comment = api.post(f"{path}/comments", {"comment": {"body": "x", "locale": "en-us"}}, status=200)[
        "comment"
    ]
    assert comment["url"].endswith(f"/api/v2/{path}/comments/{comment['id']}.json")
    translation = api.get(f"{path}/translations/en-us")["translation"]
    assert translation["url"].endswith(f"/api/v2/{HC}/translations/{translation['id']}.json")


def test_a_search_of_posts_has_25_by_page_and_ends_after_1000(api: Api, sandbox: Sandbox) -> None:
    for number in range(30):
        sandbox.add("HelpCenterPost", {"title": f"Idea {number}"})
    path = f"{HC}/community_posts/search?query=idea"
    assert [len(api.get(f"{path}&page={page}&per_page=100")["results"]) for page in (1, 2)] == [25, 5]
    assert api.get(f"{path}&page=41", status=422)["error"] == "invalid"


def test_the_languages_are_those_with_texts(api: Api, sandbox: Sandbox) -> None:
    assert api.get(f"{HC}/locales") == {"locales": ["en-us"], "default_locale": "en-us"}
    sandbox.add("HelpCenterArticle", {"title": "Wie", "locale": "de"})
    assert api.get(f"{HC}/locales")["locales"] == ["de", "en-us"]


def test_whether_subscribers_are_told_stands_beside_the_article(api: Api, section: Any) -> None:
    body = {"article": {"title": "How", "user_segment_id": None}, "notify_subscribers": False}
    made = api.post(f"{HC}/en-us/sections/{section['id']}/articles", body)["article"]
    assert "notify_subscribers" not in made


def test_an_article_goes_with_the_translation_in_its_own_language(api: Api, section: Any) -> None:
    made = article(api, section)
    path = f"{HC}/articles/{made['id']}"
    sent = {"translation": {"locale": "de", "title": "Wie", "body": "So"}}
    german = api.post(f"{path}/translations", sent)["translation"]
    english = api.get(f"{path}/translations/en-us")["translation"]
    api.delete(f"{HC}/translations/{english['id']}")
    api.get(path, status=404)
    assert german["id"] not in [one["id"] for one in api.sandbox.records("HelpCenterTranslation")]


def test_a_translation_is_in_an_enabled_language(api: Api, section: Any) -> None:
    key = article(api, section)["id"]

    def translate(locale: str, status: int) -> Any:
        sent = {"translation": {"locale": locale, "title": "x", "body": "y"}}
        return api.post(f"{HC}/articles/{key}/translations", sent, status=status)

    translate("fr", 201)  # no setting says which languages there are
    german = api.sandbox.add("Locale", {"locale": "de"}).id
    api.put("account/settings", {"settings": {"localization": {"locale_ids": [german]}}})
    assert "not enabled" in translate("es", 400)["errors"]["locale"][0]
    translate("de", 201)
    assert {"de", "en-us", "fr"} <= set(api.get(f"{HC}/locales")["locales"])


def test_angle_brackets_are_escaped_in_the_text_of_answers(api: Api, section: Any) -> None:
    key = article(api, section)["id"]
    response = api.send("GET", f"{HC}/articles/{key}")
    assert b"<" not in response.body
    assert rb"\u003cp\u003e" in response.body
    assert "<p>" in api.get(f"{HC}/articles/{key}")["article"]["body"]
