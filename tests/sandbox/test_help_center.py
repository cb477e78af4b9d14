"""Articles, their translations and votes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.sandbox_api import Api

if TYPE_CHECKING:
    from zenpy.sandbox import Sandbox


@pytest.mark.parametrize("locale", ["en-us", "de"])
def test_articles_have_translations(api: Api, locale: str) -> None:
    category = api.post("help_center/categories", {"category": {"name": "C", "locale": locale}})["category"]
    path = f"help_center/categories/{category['id']}/sections"
    section = api.post(path, {"section": {"name": "S", "locale": locale}})["section"]
    body = {"article": {"title": "T", "body": "B", "locale": locale}}
    article = api.post(f"help_center/sections/{section['id']}/articles", body)["article"]
    one = api.get(f"help_center/articles/{article['id']}/translations/{locale}")["translation"]
    assert (one["title"], one["source_id"]) == ("T", article["id"])
    api.put(f"help_center/articles/{article['id']}/translations/{locale}", {"translation": {"title": "New"}})
    assert api.get(f"help_center/articles/{article['id']}")["article"]["title"] == "New"
    listed = api.get(f"help_center/categories/{category['id']}/articles")["articles"]
    assert [found["id"] for found in listed] == [article["id"]]
    assert api.post(f"help_center/articles/{article['id']}/up", status=200)["vote"]["value"] == 1


def test_a_new_section_may_have_texts_in_several_languages(api: Api, sandbox: Sandbox) -> None:
    category = sandbox.add("HelpCenterCategory", {"name": "C"})
    texts = [{"locale": "en-us", "title": "Hello"}, {"locale": "de", "title": "Hallo"}]
    made = api.post(f"help_center/categories/{category.id}/sections", {"section": {"translations": texts}})
    section = made["section"]
    assert (section["name"], section["locale"]) == ("Hello", "en-us")
    found = api.get(f"help_center/sections/{section['id']}/translations")["translations"]
    assert {one["locale"]: one["title"] for one in found} == {"en-us": "Hello", "de": "Hallo"}


def test_translations_come_along_inside_of_what_they_translate(api: Api, sandbox: Sandbox) -> None:
    category = sandbox.add("HelpCenterCategory", {"name": "C"})
    section = sandbox.add("HelpCenterSection", {"name": "S", "category_id": category.id})
    article = sandbox.add("HelpCenterArticle", {"title": "Soup", "section_id": section.id})
    german = {"locale": "de", "title": "Suppe", "source_id": article.id, "source_type": "Article"}
    sandbox.add("HelpCenterTranslation", german)
    sandbox.add(
        "HelpCenterVote", {"value": 1, "item_id": article.id, "item_type": "Article"}, article_id=article.id
    )
    answer = api.get("help_center/articles?include=translations,sections,categories")
    assert [[one["locale"] for one in found["translations"]] for found in answer["articles"]] == [
        ["en-us", "de"]
    ]
    assert [len(found["translations"]) for found in answer["sections"]] == [1]
    assert [found["name"] for found in answer["categories"]] == ["C"]
    assert "translations" not in answer
    votes = api.get(f"help_center/articles/{article.id}/votes?include=translations")["votes"]
    assert ["translations" in one for one in votes] == [False]


def test_a_vote_may_be_of_another_user_and_of_another_time(api: Api, sandbox: Sandbox) -> None:
    article, user = sandbox.add("HelpCenterArticle", {"title": "T"}), sandbox.add("User", {"name": "a"})
    sent = {"user_id": user.id, "created_at": "2020-01-01T00:00:00Z", "value": 1}
    made = api.post(f"help_center/articles/{article.id}/down", {"vote": sent}, status=200)["vote"]
    assert (made["user_id"], made["created_at"], made["value"]) == (user.id, "2020-01-01T00:00:00Z", -1)


def test_a_hit_of_a_search_says_what_it_is_and_where_the_words_stand(api: Api, sandbox: Sandbox) -> None:
    sandbox.add("HelpCenterArticle", {"title": "Soup", "body": "<p>Cut the Carrot and <b>wait</b></p>"})
    (hit,) = api.get("help_center/articles/search?query=carrot")["results"]
    assert (hit["result_type"], hit["snippet"]) == ("article", "Cut the <em>Carrot</em> and wait")
