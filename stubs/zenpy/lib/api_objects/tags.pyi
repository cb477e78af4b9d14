# Generated from openapi/zendesk.openapi.json (openapi/spec/support/tags.yaml) by `make generate`. Do not edit.
"""Lists the tags used most in the account, and counts them."""

from typing import overload

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import takes_its_fields
from zenpy.payloads import TagDict

@takes_its_fields
class Tag(BaseObject):
    """A tag with the number of times it was used recently, as returned by the account tag list."""

    count: int
    """How often the tag has been used recently. Read-only."""
    name: str
    """The tag itself; lower case and without spaces."""
    @overload
    def __init__(self, api: object = None, *, name: str | None = None) -> None:
        """Make a Tag from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TagDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
