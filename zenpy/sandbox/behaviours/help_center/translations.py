"""Translations of articles, sections and categories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.behaviours.account_settings import settings_of
from zenpy.sandbox.calls.languages import addresses_of
from zenpy.sandbox.problems import invalid_fields, parse_id

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.store import Record, Store
    from zenpy.sandbox.message import Json


_KINDS = ("HelpCenterArticle", "HelpCenterSection", "HelpCenterCategory")


def enabled_locales(store: Store) -> set[str]:
    """The languages that the settings of the account name; none where they name none, and any is taken."""
    localization = settings_of(store).get("localization")
    ids = localization.get("locale_ids") if isinstance(localization, dict) else None
    found = [store.get("Locale", key) for key in ids or ()]
    return {str(one.get("locale")).lower() for one in found if one is not None}


@behaves("HelpCenterTranslation")
class Translations(Behaviour):
    """The behaviour of translations; a change to the source translation changes the article itself."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        locale = str(data.get("locale") or "").lower()
        owner = {name: parse_id(key) for name, key in (parents or {}).items() if name.endswith("_id")}
        known = {str(one["locale"]).lower() for key in owner.values() for one in self._of(key)}
        if not locale:
            raise invalid_fields({"locale": ["can't be blank"]})
        enabled = enabled_locales(self.store)
        if enabled and locale not in enabled:
            raise invalid_fields({"locale": [f"{locale} is not enabled"]})
        if locale in known:
            raise invalid_fields({"locale": [f"{locale} is already translated"]})
        translation = super().create(data, parents)
        for param, key in owner.items():
            translation.update(source_id=key, source_type=param.removesuffix("_id").capitalize())
        return translation

    def delete(self, record: Record) -> None:
        """Delete a translation; with the one in the source language, the text goes with all of them.

        Raises:
            Problem: a 422, it is the only one.
        """
        source_id = record.get("source_id")
        if source_id and len(self._of(source_id)) == 1:
            raise invalid_fields({"base": ["The only translation cannot be deleted"]}, 422)
        kind = f"HelpCenter{record.get('source_type')}"
        source = self.store.get(kind, source_id) if kind in _KINDS else None
        super().delete(record)
        if source is not None and source["source_locale"] == record["locale"]:
            self.account.behaviour_of(kind).delete(source)

    def _of(self, key: int) -> list[Record]:
        return self.store.all("HelpCenterTranslation", source_id=key)

    def update(self, record: Record, data: Json) -> Record:
        if all(record.get(name) == value for name, value in data.items()):
            return record
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
            source.update(addresses_of(self.account, source, source["locale"], record["title"]))
        return record
