# Generated from openapi/zendesk.openapi.json (openapi/spec/support/any_channel.yaml) by `make generate`. Do not edit.
"""Connects an outside service through the channel framework: push its messages in and report
failed deliveries.
"""

from __future__ import annotations

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Nested
from zenpy.lib.records.schema import WriteRules


class ChannelFrameworkResult(BaseObject):
    """Outcome for one item that an integration pushed through the channel framework.

    Attributes:
        external_resource_id: Identifies the pushed item in the outside service. Read-only.
        status: Whether and how the item was accepted.
    """

    _name = "channel_framework_result"
    _spec = "ChannelFrameworkResult"
    _shown = ("external_resource_id", "status")
    _rules = WriteRules(read_only=("external_resource_id",))

    external_resource_id: str | None = None
    status: Nested[ChannelFrameworkResultStatus] = Nested("ChannelFrameworkResultStatus")


class ChannelFrameworkResultStatus(BaseObject):
    """Status that tells how a pushed item of a channel integration was processed.

    Attributes:
        code: Status code for programs, such as `success`. Read-only.
        description: Readable explanation of the status. Read-only.
    """

    _name = "channel_framework_result_status"
    _spec = "ChannelFrameworkResultStatus"
    _shown = ("description",)
    _rules = WriteRules(read_only=("code", "description"))

    code: str | None = None
    description: str | None = None
