# Generated from openapi/zendesk.openapi.json (openapi/spec/support/organization_merges.yaml) by `make generate`. Do not edit.
"""Follows the merge of one organization into another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.organizations import Organization


OrganizationMergeStatus: TypeAlias = Literal["new", "in_progress", "error", "complete"]


class OrganizationMerge(BaseObject):
    """Merge of one organization into another, which Zendesk performs in the background; it cannot be
    undone.

    Attributes:
        id: Identifies the merge; an opaque string to poll with.
        loser_id: Identifies the organization that gives up its users and tickets and is deleted.
            Read-only.
        status: Progress of the merge; `complete` and `error` are final. Read-only.
        url: API address of this merge. Read-only.
        winner_id: Identifies the organization that remains and takes over users and tickets.
        loser: The Organization behind `loser_id`. One call fetches it for all records of a page.
        winner: The Organization behind `winner_id`. One call fetches it for all records of a page.
    """

    _name = "organization_merge"
    _spec = "OrganizationMerge"
    _shown = ("id", "status", "winner_id")
    _rules = WriteRules(read_only=("loser_id", "status", "url"))

    id: str | None = None
    loser_id: int | None = None
    status: OrganizationMergeStatus | None = None
    url: str | None = None
    winner_id: int | None = None
    loser: Relation[Organization] = Relation("loser_id", "Organization")
    winner: Relation[Organization] = Relation("winner_id", "Organization")
