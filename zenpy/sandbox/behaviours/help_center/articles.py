"""Articles and the sections and categories they lie in: texts that have translations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json


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
