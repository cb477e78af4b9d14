# Generated from openapi/zendesk.openapi.json (openapi/spec/support/tags.yaml) by `make generate`. Do not edit.
"""Lists the tags used most in the account, and counts them."""

from __future__ import annotations

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.schema import WriteRules


class Tag(BaseObject):
    """A tag with the number of times it was used recently, as returned by the account tag list.

    Attributes:
        count: How often the tag has been used recently. Read-only.
        name: The tag itself; lower case and without spaces.
    """

    _name = "tag"
    _spec = "Tag"
    _shown = ("name",)
    _rules = WriteRules(read_only=("count",))

    count: int | None = None
    name: str | None = None
