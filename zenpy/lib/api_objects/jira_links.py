# Generated from openapi/zendesk.openapi.json (openapi/spec/jira/jira_links.yaml) by `make generate`. Do not edit.
"""Manages the links between Zendesk tickets and Jira issues made by the Jira integration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.tickets import Ticket


class Link(BaseObject):
    """Connection of a Zendesk ticket to a Jira issue, kept by the Jira integration.

    Attributes:
        created_at: When ticket and issue were linked. Read-only.
        id: Identifies the link; assigned by Zendesk.
        issue_id: Identifies the issue in Jira.
        issue_key: Key of the issue in Jira, such as `PROJ-12`.
        ticket_id: Identifies the Zendesk ticket that is linked.
        updated_at: When the link last changed. Read-only.
        url: API address of this link. Read-only.
        ticket: The Ticket behind `ticket_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "link"
    _spec = "Link"
    _shown = ("id", "issue_id", "ticket_id")
    _rules = WriteRules(read_only=("created_at", "updated_at", "url"))

    created_at: str | None = None
    id: str | int | None = None
    issue_id: str | None = None
    issue_key: str | None = None
    ticket_id: str | None = None
    updated_at: str | None = None
    url: str | None = None
    ticket: Relation[Ticket] = Relation("ticket_id", "Ticket")
    created = Date("created_at")
    updated = Date("updated_at")
