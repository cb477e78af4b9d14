"""Texts of the Help Center in the language of a path, and their addresses, which name the language and the title."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.message import Json

_FOLDERS = {
    "HelpCenterArticle": "articles",
    "HelpCenterSection": "sections",
    "HelpCenterCategory": "categories",
}


def addresses_of(account: Account, record: Record, locale: str, title: object) -> Json:
    """The addresses of an article, a section or a category in a language: for people, and of the API."""
    slug = re.sub(r"\W+", "-", str(title or "")).strip("-")
    name = f"{record.key}-{slug}" if slug else record.key
    folder, locale = _FOLDERS[record.kind], locale.lower()
    return {
        "html_url": f"{account.base}/hc/{locale}/{folder}/{name}",
        "url": f"{account.base}/api/v2/help_center/{locale}/{folder}/{name}.json",
    }


def in_language(account: Account, params: Mapping[str, str], record: Record, shown: Json) -> Json:
    """A text as it is shown under a path that names a language, if there is a translation."""
    locale = params.get("locale", "").lower()
    if not locale or record.kind not in _FOLDERS or locale == str(record.get("locale")).lower():
        return shown
    translations = account.store.all("HelpCenterTranslation", source_id=record.get("id"))
    found = next((one for one in translations if str(one.get("locale")).lower() == locale), None)
    if found is None:
        return shown
    title, body = found.get("title"), found.get("body")
    texts = {"title": title, "name": title, "body": body, "description": body, "draft": found.get("draft")}
    addresses = addresses_of(account, record, locale, title)
    return {
        **shown,
        **{name: text for name, text in texts.items() if name in shown},
        **addresses,
        "locale": locale,
    }
