# Generated from openapi/zendesk.openapi.json (openapi/spec/support/approval_workflow_instances.yaml) by `make generate`. Do not edit.
"""Starts approval workflows on tickets, adds approval requests to them, finds requests and records
decisions.
"""

from collections.abc import Mapping
from typing import overload

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import ApprovalWorkflowInstanceDict

@takes_its_fields
class ApprovalWorkflowInstance(BaseObject):
    """One run of an approval workflow, started for a ticket."""

    custom_object_record: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Underlying record that holds the state of the run."""
    @overload
    def __init__(
        self, api: object = None, *, custom_object_record: Mapping[str, object] | None = None
    ) -> None:
        """Make an ApprovalWorkflowInstance from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ApprovalWorkflowInstanceDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
