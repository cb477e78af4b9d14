"""Translations of articles, sections and categories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.problems import parse_id

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json


@behaves("HelpCenterTranslation")
class Translations(Behaviour):
    """The behaviour of translations; a change to the source translation changes the article itself."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        translation = super().create(data, parents)
        for param, key in (parents or {}).items():
            if param.endswith("_id"):
                kind = param.removesuffix("_id").capitalize()
                translation.update(source_id=parse_id(key), source_type=kind)
        return translation

    def update(self, record: Record, data: Json) -> Record:
        super().update(record, data)
        source = self.store.get(f"HelpCenter{record['source_type']}", record["source_id"])
        if source is not None and source["locale"] == record["locale"]:
            shown = {
                "title": record["title"],
                "name": record["title"],
                "body": record["body"],
                "description": record["body"],
                "draft": record["draft"],
            }
            self.store.apply(source, {name: value for name, value in shown.items() if name in source})
        return record
