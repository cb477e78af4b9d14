# Generated from openapi/zendesk.openapi.json (openapi/spec/support/countries.yaml) by `make generate`. Do not edit.
"""Lists the countries that Zendesk knows, with their calling codes."""

from typing import overload

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import takes_its_fields
from zenpy.payloads import CountryDict

@takes_its_fields
class Country(BaseObject):
    """Country with its calling code."""

    calling_code: str | None
    """International calling code, without the plus sign. Read-only."""
    code: str
    """ISO code of the country, in two letters. Read-only."""
    id: int
    """Identifies the country in Zendesk. Read-only."""
    name: str
    """Name of the country in English, such as `Germany`. Read-only."""
    region: str | None
    """Part of the world, such as `APAC`. Read-only."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None) -> None:
        """Make a Country from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> CountryDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
