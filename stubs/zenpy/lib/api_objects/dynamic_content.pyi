# Generated from openapi/zendesk.openapi.json (openapi/spec/support/dynamic_content.yaml) by `make generate`. Do not edit.
"""Manages dynamic content items, texts used by placeholder, and their variants in each language."""

from collections.abc import Awaitable, Iterable
from datetime import datetime
from typing import type_check_only

from zenpy.lib.api_objects.locales import Locale
from zenpy.lib.base import BaseObject
from zenpy.lib.proxy import ProxyList
from zenpy.lib.relations import AwaitableAttrs
from zenpy.payloads import ItemDict, VariantDict

class Item(BaseObject):
    """Dynamic content item: one placeholder with a text variant per language."""
    @property
    def created_at(self) -> str:
        """When the dynamic content item was added."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    default_locale_id: int | None
    """Identifies the fallback language, used when no variant fits; must be an enabled locale."""
    id: int
    """Identifies the dynamic content item; assigned by Zendesk."""
    name: str
    """Unique name of the item; the placeholder derives from it on creation."""
    outdated: bool | None
    """True when some variant is older than the latest change of the default one."""
    placeholder: str | None
    """Text to put in other content, such as `{{dc.welcome}}`, which the fitting variant replaces."""
    @property
    def updated_at(self) -> str:
        """When the dynamic content item last changed."""
    @updated_at.setter
    def updated_at(self, value: str | datetime | None) -> None: ...
    url: str
    """API address of this dynamic content item."""
    @property
    def variants(self) -> ProxyList[Variant]:
        """Texts of the item by language; exactly one is the default."""
    @variants.setter
    def variants(self, value: Iterable[Variant | VariantDict] | None) -> None: ...
    @property
    def default_locale(self) -> Locale | None:
        """The Locale behind `default_locale_id`."""
    @default_locale.setter
    def default_locale(self, value: Locale | int | None) -> None: ...
    @property
    def created(self) -> datetime:
        """`created_at` as an aware datetime."""
    @created.setter
    def created(self, value: datetime | None) -> None: ...
    @property
    def updated(self) -> datetime:
        """`updated_at` as an aware datetime."""
    @updated.setter
    def updated(self, value: datetime | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        default_locale_id: int | None = None,
        id: int | None = None,
        name: str | None = None,
        outdated: bool | None = None,
        placeholder: str | None = None,
        updated_at: str | datetime | None = None,
        url: str | None = None,
        variants: Iterable[Variant | VariantDict] | None = None,
        default_locale: Locale | int | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a Item from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> ItemAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ItemDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class Variant(BaseObject):
    """The text of a dynamic content item in one language."""

    active: bool | None
    """Whether the text is used when its language is asked for."""
    content: str | None
    """Text to insert in this language."""
    @property
    def created_at(self) -> str:
        """When the variant was added."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    default: bool | None
    """Whether the text is used for languages that have none of their own."""
    id: int
    """Identifies the variant within its dynamic content item."""
    locale_id: int | None
    """Locale whose language the text is in."""
    outdated: bool | None
    """Whether the default text has changed since this one was last edited."""
    @property
    def updated_at(self) -> str:
        """When the variant was last edited."""
    @updated_at.setter
    def updated_at(self, value: str | datetime | None) -> None: ...
    url: str
    """API address of this variant."""
    @property
    def created(self) -> datetime:
        """`created_at` as an aware datetime."""
    @created.setter
    def created(self, value: datetime | None) -> None: ...
    @property
    def updated(self) -> datetime:
        """`updated_at` as an aware datetime."""
    @updated.setter
    def updated(self, value: datetime | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        active: bool | None = None,
        content: str | None = None,
        created_at: str | datetime | None = None,
        default: bool | None = None,
        id: int | None = None,
        locale_id: int | None = None,
        outdated: bool | None = None,
        updated_at: str | datetime | None = None,
        url: str | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a Variant from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> VariantDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class ItemAwaitable(AwaitableAttrs):
    """The relations of Item as awaitables."""
    @property
    def default_locale(self) -> Awaitable[Locale | None]:
        """The Locale behind `default_locale_id`."""
