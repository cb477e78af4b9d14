# Generated from openapi/zendesk.openapi.json (openapi/spec/support/accounts.yaml) by `make generate`. Do not edit.
"""Opens trial accounts for resellers and checks whether a subdomain is still free."""

from typing import overload

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import takes_its_fields
from zenpy.payloads import TrialAccountDict

@takes_its_fields
class TrialAccount(BaseObject):
    """A trial account made through the API, with the address at which it can be reached."""

    name: str | None
    """Name of the new account."""
    subdomain: str | None
    """First part of the host name of the new account."""
    url: str | None
    """Address of the new account."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        name: str | None = None,
        subdomain: str | None = None,
        url: str | None = None,
    ) -> None:
        """Make a TrialAccount from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TrialAccountDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
