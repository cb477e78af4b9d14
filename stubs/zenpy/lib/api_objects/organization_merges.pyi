# Generated from openapi/zendesk.openapi.json (openapi/spec/support/organization_merges.yaml) by `make generate`. Do not edit.
"""Follows the merge of one organization into another."""

from collections.abc import Awaitable
from typing import Literal, TypeAlias, overload, type_check_only

from zenpy.lib.api_objects.organizations import Organization
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import OrganizationMergeDict

OrganizationMergeStatus: TypeAlias = Literal["new", "in_progress", "error", "complete"]
"""The values of `OrganizationMerge.status`."""

@takes_its_fields
class OrganizationMerge(BaseObject):
    """Merge of one organization into another, which Zendesk performs in the background; it cannot be
    undone.
    """

    id: str
    """Identifies the merge; an opaque string to poll with."""
    loser_id: int
    """Identifies the organization that gives up its users and tickets and is deleted. Read-only."""
    status: OrganizationMergeStatus
    """Progress of the merge; `complete` and `error` are final. Read-only."""
    url: str | None
    """API address of this merge. Read-only."""
    winner_id: int
    """Identifies the organization that remains and takes over users and tickets."""
    loser: Attribute[Organization, Organization | int | None]
    """The Organization behind `loser_id`. One call fetches it for all records of a page."""
    winner: Attribute[Organization, Organization | int | None]
    """The Organization behind `winner_id`. One call fetches it for all records of a page."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: str | None = None,
        winner_id: int | None = None,
        winner: Organization | int | None = None,
    ) -> None:
        """Make an OrganizationMerge from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> OrganizationMergeAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> OrganizationMergeDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class OrganizationMergeAwaitable(AwaitableAttrs):
    """The relations of OrganizationMerge as awaitables."""

    loser: Awaitable[Organization]
    """The Organization behind `loser_id`. One call fetches it for all records of a page."""
    winner: Awaitable[Organization]
    """The Organization behind `winner_id`. One call fetches it for all records of a page."""
