# Generated from openapi/zendesk.openapi.json (openapi/spec/support/dynamic_content.yaml) by `make generate`. Do not edit.
"""Manages dynamic content items, texts used by placeholder, and their variants in each language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.locales import Locale


class Item(BaseObject):
    """Dynamic content item: one placeholder with a text variant per language.

    Attributes:
        created_at: When the dynamic content item was added. Read-only.
        default_locale_id: Identifies the fallback language, used when no variant fits; must be an
            enabled locale. Set on creation only.
        id: Identifies the dynamic content item; assigned by Zendesk. Read-only.
        name: Unique name of the item; the placeholder derives from it on creation.
        outdated: True when some variant is older than the latest change of the default one.
            Read-only.
        placeholder: Text to put in other content, such as `{{dc.welcome}}`, which the fitting
            variant replaces. Read-only.
        updated_at: When the dynamic content item last changed. Read-only.
        url: API address of this dynamic content item. Read-only.
        variants: Texts of the item by language; exactly one is the default. Set on creation; later
            `client.dynamic_content.variants.update()` writes it.
        default_locale: The Locale behind `default_locale_id`. It costs a call if it is not at hand.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "item"
    _spec = "Item"
    _shown = ("id", "name")
    _rules = WriteRules(
        read_only=("created_at", "id", "outdated", "placeholder", "updated_at", "url"),
        create_only=("default_locale_id", "variants"),
        written_by={"variants": "dynamic_content.variants.update"},
    )

    created_at: str | None = None
    default_locale_id: int | None = None
    id: int | None = None
    name: str | None = None
    outdated: bool | None = None
    placeholder: str | None = None
    updated_at: str | None = None
    url: str | None = None
    variants: ListField[Variant] = ListField("Variant")
    default_locale: Relation[Locale] = Relation("default_locale_id", "Locale")
    created = Date("created_at")
    updated = Date("updated_at")


class Variant(BaseObject):
    """The text of a dynamic content item in one language.

    Attributes:
        active: Whether the text is used when its language is asked for.
        content: Text to insert in this language.
        created_at: When the variant was added. Read-only.
        default: Whether the text is used for languages that have none of their own.
        id: Identifies the variant within its dynamic content item; assigned by Zendesk. Read-only.
        locale_id: Locale whose language the text is in.
        outdated: Whether the default text has changed since this one was last edited. Read-only.
        updated_at: When the variant was last edited. Read-only.
        url: API address of this variant. Read-only.
        locale: The Locale behind `locale_id`. It costs a call if it is not at hand.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "variant"
    _spec = "Variant"
    _shown = ("id", "content", "active")
    _rules = WriteRules(read_only=("created_at", "id", "outdated", "updated_at", "url"))

    active: bool | None = None
    content: str | None = None
    created_at: str | None = None
    default: bool | None = None
    id: int | None = None
    locale_id: int | None = None
    outdated: bool | None = None
    updated_at: str | None = None
    url: str | None = None
    locale: Relation[Locale] = Relation("locale_id", "Locale")
    created = Date("created_at")
    updated = Date("updated_at")
