# Generated from openapi/zendesk.openapi.json (openapi/spec/support/dynamic_content.yaml) by `make generate`. Do not edit.
"""Manages dynamic content items, texts used by placeholder, and their variants in each language."""

from collections.abc import Awaitable, Iterable
from datetime import datetime
from typing import overload, type_check_only

from zenpy.lib.api_objects.locales import Locale
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import ItemDict, VariantDict

@takes_its_fields
class Item(BaseObject):
    """Dynamic content item: one placeholder with a text variant per language."""

    created_at: Attribute[str, str | datetime | None]
    """When the dynamic content item was added. Read-only."""
    default_locale_id: int
    """Identifies the fallback language, used when no variant fits; must be an enabled locale. Set on
    creation only.
    """
    id: int
    """Identifies the dynamic content item; assigned by Zendesk. Read-only."""
    name: str
    """Unique name of the item; the placeholder derives from it on creation."""
    outdated: bool | None
    """True when some variant is older than the latest change of the default one. Read-only."""
    placeholder: str | None
    """Text to put in other content, such as `{{dc.welcome}}`, which the fitting variant replaces.
    Read-only.
    """
    updated_at: Attribute[str, str | datetime | None]
    """When the dynamic content item last changed. Read-only."""
    url: str
    """API address of this dynamic content item. Read-only."""
    variants: Attribute[ProxyList[Variant], Iterable[Variant | VariantDict] | None]
    """Texts of the item by language; exactly one is the default. Set on creation; later
    `client.dynamic_content.variants.update()` writes it.
    """
    default_locale: Attribute[Locale, Locale | int | None]
    """The Locale behind `default_locale_id`. It costs a call if it is not at hand."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        default_locale_id: int | None = None,
        id: int | None = None,
        name: str | None = None,
        variants: Iterable[Variant | VariantDict] | None = None,
        default_locale: Locale | int | None = None,
    ) -> None:
        """Make an Item from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> ItemAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ItemDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Variant(BaseObject):
    """The text of a dynamic content item in one language."""

    active: bool
    """Whether the text is used when its language is asked for."""
    content: str
    """Text to insert in this language."""
    created_at: Attribute[str, str | datetime | None]
    """When the variant was added. Read-only."""
    default: bool
    """Whether the text is used for languages that have none of their own."""
    id: int
    """Identifies the variant within its dynamic content item; assigned by Zendesk. Read-only."""
    locale_id: int
    """Locale whose language the text is in."""
    outdated: bool | None
    """Whether the default text has changed since this one was last edited. Read-only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the variant was last edited. Read-only."""
    url: str
    """API address of this variant. Read-only."""
    locale: Attribute[Locale, Locale | int | None]
    """The Locale behind `locale_id`. It costs a call if it is not at hand."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        active: bool | None = None,
        content: str | None = None,
        default: bool | None = None,
        id: int | None = None,
        locale_id: int | None = None,
        locale: Locale | int | None = None,
    ) -> None:
        """Make a Variant from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> VariantAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> VariantDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class ItemAwaitable(AwaitableAttrs):
    """The relations of Item as awaitables."""

    default_locale: Awaitable[Locale]
    """The Locale behind `default_locale_id`. It costs a call if it is not at hand."""

@type_check_only
class VariantAwaitable(AwaitableAttrs):
    """The relations of Variant as awaitables."""

    locale: Awaitable[Locale]
    """The Locale behind `locale_id`. It costs a call if it is not at hand."""
