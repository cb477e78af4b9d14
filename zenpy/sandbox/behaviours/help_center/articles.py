"""Articles and the sections and categories they lie in: texts that have translations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.calls.languages import addresses_of
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.problems import invalid_fields

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

_NEW_ARTICLE: Json = {
    "position": 0,
    "vote_sum": 0,
    "vote_count": 0,
    "promoted": False,
    "draft": False,
    "comments_disabled": False,
    "outdated": False,
}


#: How many files a request may give to an article.
MOST_FILES = 20
#: What lies in a record, with the field that says so.
_INSIDE = {
    "HelpCenterCategory": (("HelpCenterSection", "category_id"),),
    "HelpCenterSection": (("HelpCenterArticle", "section_id"), ("HelpCenterSection", "parent_section_id")),
    "HelpCenterArticle": (("HelpCenterComment", "source_id"),),
}


def check_title(kind: str, data: Json) -> None:
    """Refuse an article without a title, and a section or category without a name.

    Raises:
        Problem: a 400.
    """
    name = "title" if kind == "HelpCenterArticle" else "name"
    if not data.get(name):
        raise invalid_fields({name: ["can't be blank"]})


@behaves("HelpCenterArticle", "HelpCenterSection", "HelpCenterCategory")
class HelpCenterTexts(Behaviour):
    """Articles, sections and categories: each has a translation in its own language from the start."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        sent = data.get("translations") or []
        first = sent[0] if sent else {}
        text = {"title": first.get("title"), "name": first.get("title"), "body": first.get("body"), **first}
        check_title(self.kind, {**text, **data})
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
        self._fill_in(record)
        title = record.get("title") or record.get("name")
        body = record.get("body") or record.get("description")
        text = {
            "locale": record["locale"],
            "title": title,
            "body": body,
            "draft": record.get("draft") or False,
        }
        self._translate(record, text)

    def delete(self, record: Record) -> None:
        """Delete a record with what lies in it."""
        for kind, field in _INSIDE.get(record.kind, ()):
            for one in self.store.all(kind, **{field: record.id}):
                self.account.behaviour_of(kind).delete(one)
        for one in self.store.all("HelpCenterTranslation", source_id=record.id):
            self.store.remove(one)
        super().delete(record)

    def _fill_in(self, record: Record) -> None:
        """Fill in what Zendesk sets in every new record."""
        empty: Json = {"position": 0, "outdated": False}
        if record.kind == "HelpCenterArticle":
            lists: Json = {"label_names": [], "content_tag_ids": [], "outdated_locales": []}
            made = {"edited_at": record.get("created_at"), "name": record.get("title")}
            empty = {**_NEW_ARTICLE, **lists, **made, "author_id": self.store.user_id()}
            record.setdefault("user_segment_id", None)
        record.update({name: value for name, value in empty.items() if record.get(name) is None})
        record.update(
            addresses_of(self.account, record, record["locale"], record.get("title") or record.get("name"))
        )

    def _translate(self, record: Record, data: Json) -> None:
        translation = self.store.create("HelpCenterTranslation", data)
        source = record.kind.removeprefix("HelpCenter")
        translation.update(source_id=record.id, source_type=source)


@answers("POST help_center/articles/{}/bulk_attachments", "POST help_center/{}/articles/{}/bulk_attachments")
def attach_files(call: Call) -> Answer:
    """Give files that belong to no article yet to one.

    Raises:
        Problem: a 400, there are more than a request may name; a 404, there is no such article or file.
    """
    article, ids = (
        call.need("HelpCenterArticle", call.params["article_id"]),
        call.body["attachment_ids"] or [],
    )
    if len(ids) > MOST_FILES:
        raise invalid_fields({"attachment_ids": [f"has more than {MOST_FILES} ids"]})
    for file in [call.need("HelpCenterArticleAttachment", key) for key in ids]:
        file["article_id"] = article.id
    return None
