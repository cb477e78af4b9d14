# Generated from openapi/zendesk.openapi.json (openapi/spec/support/locales.yaml) by `make generate`. Do not edit.
"""Lists the languages of the account, for agents and for end users, and finds the best one for the
caller.
"""

from __future__ import annotations

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date
from zenpy.lib.records.schema import WriteRules


class Locale(BaseObject):
    """Language variant Zendesk supports, such as American English; accounts enable a selection.

    Attributes:
        created_at: When the locale was added to Zendesk; null when unknown. Read-only.
        default: Whether it is the default language of the account.
        id: Identifies the locale; the same number on all accounts. Read-only.
        locale: Language code, such as `en-US` or `de`. Read-only.
        name: Name of the language variant. Read-only.
        native_name: Name of the language in the language itself.
        presentation_name: Name of the language prepared for display to users.
        rtl: True for languages written from right to left.
        updated_at: When the locale or its translations last changed. Read-only.
        url: API address of this locale. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "locale"
    _spec = "Locale"
    _shown = ("id", "locale", "name")
    _rules = WriteRules(read_only=("created_at", "id", "locale", "name", "updated_at", "url"))

    created_at: str | None = None
    default: bool | None = None
    id: int | None = None
    locale: str | None = None
    name: str | None = None
    native_name: str | None = None
    presentation_name: str | None = None
    rtl: bool | None = None
    updated_at: str | None = None
    url: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")
