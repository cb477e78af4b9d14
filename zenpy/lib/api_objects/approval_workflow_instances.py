# Generated from openapi/zendesk.openapi.json (openapi/spec/support/approval_workflow_instances.yaml) by `make generate`. Do not edit.
"""Starts approval workflows on tickets, adds approval requests to them, finds requests and records
decisions.
"""

from __future__ import annotations

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import MapField


class ApprovalWorkflowInstance(BaseObject):
    """One run of an approval workflow, started for a ticket.

    Attributes:
        custom_object_record: Underlying record that holds the state of the run.
    """

    _name = "approval_workflow_instance"
    _spec = "ApprovalWorkflowInstance"

    custom_object_record: MapField[object] = MapField()
