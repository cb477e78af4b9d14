# Generated from openapi/zendesk.openapi.json (openapi/spec/support/any_channel.yaml) by `make generate`. Do not edit.
"""Connects an outside service through the channel framework: push its messages in and report
failed deliveries.
"""

from typing import overload

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import ChannelFrameworkResultDict, ChannelFrameworkResultStatusDict

@takes_its_fields
class ChannelFrameworkResult(BaseObject):
    """Outcome for one item that an integration pushed through the channel framework."""

    external_resource_id: str | None
    """Identifies the pushed item in the outside service. Read-only."""
    status: Attribute[
        ChannelFrameworkResultStatus | None,
        ChannelFrameworkResultStatus | ChannelFrameworkResultStatusDict | None,
    ]
    """Whether and how the item was accepted."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        status: ChannelFrameworkResultStatus | ChannelFrameworkResultStatusDict | None = None,
    ) -> None:
        """Make a ChannelFrameworkResult from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChannelFrameworkResultDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ChannelFrameworkResultStatus(BaseObject):
    """Status that tells how a pushed item of a channel integration was processed."""

    code: str | None
    """Status code for programs, such as `success`. Read-only."""
    description: str | None
    """Readable explanation of the status. Read-only."""
    def __init__(self, api: object = None) -> None:
        """Make a ChannelFrameworkResultStatus from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ChannelFrameworkResultStatusDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
