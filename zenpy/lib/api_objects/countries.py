# Generated from openapi/zendesk.openapi.json (openapi/spec/support/countries.yaml) by `make generate`. Do not edit.
"""Lists the countries that Zendesk knows, with their calling codes."""

from __future__ import annotations

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.schema import WriteRules


class Country(BaseObject):
    """Country with its calling code.

    Attributes:
        calling_code: International calling code, without the plus sign. Read-only.
        code: ISO code of the country, in two letters. Read-only.
        id: Identifies the country in Zendesk. Read-only.
        name: Name of the country in English, such as `Germany`. Read-only.
        region: Part of the world, such as `APAC`. Read-only.
    """

    _name = "country"
    _spec = "Country"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("calling_code", "code", "id", "name", "region"))

    calling_code: str | None = None
    code: str | None = None
    id: int | None = None
    name: str | None = None
    region: str | None = None
