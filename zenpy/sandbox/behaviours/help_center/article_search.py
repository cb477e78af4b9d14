"""The search for articles: which are found, and the hits with what they are and where the words stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours.search.words import has_words
from zenpy.sandbox.calls.paging.styles import page_by_number
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.problems import problem, titled_problem

if TYPE_CHECKING:
    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.calls.call import Answer, Call

#: How many characters of a text a hit shows.
_SNIPPET = 200
_USUAL_SIZE, _MOST = 25, 1_000
_NEEDED = ("query", "category", "section", "label_names")


@answers("GET help_center/articles/search")
def search_articles(call: Call) -> Answer:
    """The published articles that a query finds.

    Raises:
        Problem: a 400, nothing says what to look for; a 422, the page lies behind what can be read.
    """
    if not any(call.request.value(name) for name in _NEEDED):
        raise titled_problem(400, "Bad Request", f"Send one of {', '.join(_NEEDED)}")
    words = (call.request.value("query") or "").split()
    list_request = call.list_request()
    size, number = list_request.number("per_page", _USUAL_SIZE, 100), list_request.number("page", 1)
    if (number - 1) * size >= _MOST:
        raise problem(422, "invalid", "Invalid search: the page lies behind the last one that can be read")
    found = [one for one in call.store.all("HelpCenterArticle") if _is_hit(call, one, words)]
    page = page_by_number(list_request, found, size, number, len(found))
    shown = [
        {**call.show(one), "result_type": "article", "snippet": _cut_snippet(one, words)}
        for one in page.items
    ]
    counted = {"page": number, "per_page": size, "page_count": -(-len(found) // size)}
    return {**page.extra, **counted, str(call.route.key): shown, **call.sideload(page.items, shown)}


def _is_hit(call: Call, article: Record, words: list[str]) -> bool:
    """Whether an article is published, has all words, and lies where the query says."""
    request = call.request
    labels = {str(one).lower() for one in article.get("label_names") or []}
    wanted = {one.lower() for one in request.values("label_names")}
    section = call.store.get("HelpCenterSection", article.get("section_id"))
    category = section.get("category_id") if section is not None else None
    locale = (request.value("locale") or "*").lower()
    if article.get("draft") or (wanted and labels.isdisjoint(wanted)):
        return False
    if request.values("section") and str(article.get("section_id")) not in request.values("section"):
        return False
    if request.values("category") and str(category) not in request.values("category"):
        return False
    if locale != "*" and locale != str(article.get("locale")).lower():
        return False
    parts = [article.get("title"), _without_tags(article), *labels]
    text = " ".join(str(one or "") for one in parts)
    return all(has_words(f"{word.strip(_QUOTES)}*", text) for word in words)


_QUOTES = '"*'


def _without_tags(article: Record) -> str:
    return re.sub(r"<[^<>]*>", "", str(article.get("body") or ""))


def _cut_snippet(article: Record, words: list[str]) -> str:
    """The beginning of the text without its tags, and the words between `<em>` tags."""
    text = _without_tags(article)[:_SNIPPET]
    if not words:
        return text
    return re.sub("|".join(map(re.escape, words)), r"<em>\g<0></em>", text, flags=re.IGNORECASE)
