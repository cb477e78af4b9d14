# Generated from openapi/zendesk.openapi.json (openapi/spec/support/locales.yaml) by `make generate`. Do not edit.
"""Lists the languages of the account, for agents and for end users, and finds the best one for the
caller.
"""

from datetime import datetime
from typing import overload

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import LocaleDict

@takes_its_fields
class Locale(BaseObject):
    """Language variant Zendesk supports, such as American English; accounts enable a selection."""

    created_at: Attribute[str | None, str | datetime | None]
    """When the locale was added to Zendesk; null when unknown. Read-only."""
    default: bool | None
    """Whether it is the default language of the account."""
    id: int
    """Identifies the locale; the same number on all accounts. Read-only."""
    locale: str
    """Language code, such as `en-US` or `de`. Read-only."""
    name: str
    """Name of the language variant. Read-only."""
    native_name: str | None
    """Name of the language in the language itself."""
    presentation_name: str | None
    """Name of the language prepared for display to users."""
    rtl: bool | None
    """True for languages written from right to left."""
    updated_at: Attribute[str, str | datetime | None]
    """When the locale or its translations last changed. Read-only."""
    url: str
    """API address of this locale. Read-only."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        default: bool | None = None,
        id: int | None = None,
        native_name: str | None = None,
        presentation_name: str | None = None,
        rtl: bool | None = None,
    ) -> None:
        """Make a Locale from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> LocaleDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
