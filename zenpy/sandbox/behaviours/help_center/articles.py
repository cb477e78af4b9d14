"""Articles and the sections and categories they lie in: texts that have translations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.calls.paging.pages import cut_page
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.calls.selection import records_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

#: How many characters of a text a hit shows.
_SNIPPET = 200


@behaves("HelpCenterArticle", "HelpCenterSection", "HelpCenterCategory")
class HelpCenterTexts(Behaviour):
    """Articles, sections and categories: each has a translation in its own language from the start."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        sent = data.get("translations") or []
        first = sent[0] if sent else {}
        text = {"title": first.get("title"), "name": first.get("title"), "body": first.get("body"), **first}
        owners = {name: value for name, value in (parents or {}).items() if name != "locale"}
        record = super().create(
            {**{name: value for name, value in text.items() if value is not None}, **data}, owners
        )
        self.complete(record, (parents or {}).get("locale"))
        for one in sent[1:]:
            self._translate(record, one)
        return record

    def complete(self, record: Record, locale: str | None = None) -> None:
        record["locale"] = record.get("locale") or locale or "en-us"
        record["source_locale"] = record.get("source_locale") or record["locale"]
        title = record.get("title") or record.get("name")
        body = record.get("body") or record.get("description")
        text = {
            "locale": record["locale"],
            "title": title,
            "body": body,
            "draft": record.get("draft") or False,
        }
        self._translate(record, text)

    def _translate(self, record: Record, data: Json) -> None:
        translation = self.store.create("HelpCenterTranslation", data)
        source = record.kind.removeprefix("HelpCenter")
        translation.update(source_id=record.id, source_type=source)


@answers("GET help_center/articles/search")
def search_articles(call: Call) -> Answer:
    """The articles that a query finds; each says what it is, and shows where the words of the query stand."""
    page = cut_page(call.list_request(), records_of(call))
    words = (call.request.value("query") or "").split()
    shown = [
        {**call.show(one), "result_type": "article", "snippet": _cut_snippet(one, words)}
        for one in page.items
    ]
    return {**page.extra, str(call.route.key): shown, **call.sideload(page.items, shown)}


def _cut_snippet(article: Record, words: list[str]) -> str:
    """The beginning of the text without its tags, and the words between `<em>` tags."""
    text = re.sub(r"<[^<>]*>", "", str(article.get("body") or ""))[:_SNIPPET]
    if not words:
        return text
    return re.sub("|".join(map(re.escape, words)), r"<em>\g<0></em>", text, flags=re.IGNORECASE)
