# Generated from openapi/zendesk.openapi.json (openapi/spec/support/group_sla_policies.yaml) by `make generate`. Do not edit.
"""Manages group SLA policies, the targets for how long a group may own a ticket."""

from collections.abc import Coroutine, Iterator
from typing import overload

from zenpy.lib.api_objects.group_sla_policies import Definitions, GroupSlaPolicy
from zenpy.lib.many import Many
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import GroupSlaPolicyDict

class GroupSlaPoliciesApi(Resource):
    """Manages group SLA policies, the targets for how long a group may own a ticket.

    Reached as `client.group_sla_policies`.
    """
    @overload
    def __call__(
        self, *, page_size: int | None = None, per_page: int | None = None, page: int | None = None
    ) -> BaseResultGenerator[GroupSlaPolicy]:
        """Lists the group SLA policies, which set targets for the time tickets spend with a group. For
        admins.

        Args:
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            GroupSlaPolicy records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/group_slas/policies`
        """
    @overload
    def __call__(self, *, id: str | GroupSlaPolicy) -> GroupSlaPolicy:
        """Returns a single group SLA policy. For admins.

        Args:
            id: Group SLA policy to act on. Takes a GroupSlaPolicy or its id.

        Returns:
            The GroupSlaPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/group_slas/policies/{group_sla_policy_id}`
        """
    def create(self, api_objects: GroupSlaPolicy | GroupSlaPolicyDict) -> GroupSlaPolicy:
        """Creates a group SLA policy with filter and targets. For admins.

        Args:
            api_objects: The GroupSlaPolicy: an object, or a mapping of its fields.

        Returns:
            The GroupSlaPolicy.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/group_slas/policies`
        """
    def definitions(self) -> Definitions:
        """Returns the filter conditions that group SLA policies may use. For admins.

        Returns:
            The Definitions.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/group_slas/policies/definitions`
        """
    def delete(self, api_objects: str | GroupSlaPolicy) -> None:
        """Deletes a group SLA policy, ending its targets. For admins.

        Args:
            api_objects: Group SLA policy to act on. Takes a GroupSlaPolicy or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/group_slas/policies/{group_sla_policy_id}`
        """
    def reorder(
        self, group_sla_policy_ids: Many[str | GroupSlaPolicy] | Iterator[str | GroupSlaPolicy]
    ) -> None:
        """Puts the group SLA policies into the order in which their ids are sent; the first match applies
        to a ticket. For admins.

        Args:
            group_sla_policy_ids: Every group SLA policy in the order of precedence wanted. Takes
                GroupSlaPolicy records or their ids.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/group_slas/policies/reorder`
        """
    def update(self, api_objects: GroupSlaPolicy | GroupSlaPolicyDict) -> GroupSlaPolicy:
        """Changes the title, filter or targets of a group SLA policy. For admins. A record without changes
        is read, and nothing is written.

        Args:
            api_objects: The GroupSlaPolicy: an object, or a mapping of its fields.

        Returns:
            The GroupSlaPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/group_slas/policies/{group_sla_policy_id}`
        """

class AsyncGroupSlaPoliciesApi(AsyncResource):
    """Manages group SLA policies, the targets for how long a group may own a ticket.

    Reached as `client.group_sla_policies`.
    """
    @overload
    def __call__(
        self, *, page_size: int | None = None, per_page: int | None = None, page: int | None = None
    ) -> AsyncResultGenerator[GroupSlaPolicy]:
        """Lists the group SLA policies, which set targets for the time tickets spend with a group. For
        admins.

        Args:
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            GroupSlaPolicy records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/group_slas/policies`
        """
    @overload
    def __call__(self, *, id: str | GroupSlaPolicy) -> Coroutine[object, object, GroupSlaPolicy]:
        """Returns a single group SLA policy. For admins.

        Args:
            id: Group SLA policy to act on. Takes a GroupSlaPolicy or its id.

        Returns:
            The GroupSlaPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/group_slas/policies/{group_sla_policy_id}`
        """
    def create(
        self, api_objects: GroupSlaPolicy | GroupSlaPolicyDict
    ) -> Coroutine[object, object, GroupSlaPolicy]:
        """Creates a group SLA policy with filter and targets. For admins.

        Args:
            api_objects: The GroupSlaPolicy: an object, or a mapping of its fields.

        Returns:
            The GroupSlaPolicy.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/group_slas/policies`
        """
    def definitions(self) -> Coroutine[object, object, Definitions]:
        """Returns the filter conditions that group SLA policies may use. For admins.

        Returns:
            The Definitions.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/group_slas/policies/definitions`
        """
    def delete(self, api_objects: str | GroupSlaPolicy) -> Coroutine[object, object, None]:
        """Deletes a group SLA policy, ending its targets. For admins.

        Args:
            api_objects: Group SLA policy to act on. Takes a GroupSlaPolicy or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/group_slas/policies/{group_sla_policy_id}`
        """
    def reorder(
        self, group_sla_policy_ids: Many[str | GroupSlaPolicy] | Iterator[str | GroupSlaPolicy]
    ) -> Coroutine[object, object, None]:
        """Puts the group SLA policies into the order in which their ids are sent; the first match applies
        to a ticket. For admins.

        Args:
            group_sla_policy_ids: Every group SLA policy in the order of precedence wanted. Takes
                GroupSlaPolicy records or their ids.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/group_slas/policies/reorder`
        """
    def update(
        self, api_objects: GroupSlaPolicy | GroupSlaPolicyDict
    ) -> Coroutine[object, object, GroupSlaPolicy]:
        """Changes the title, filter or targets of a group SLA policy. For admins. A record without changes
        is read, and nothing is written.

        Args:
            api_objects: The GroupSlaPolicy: an object, or a mapping of its fields.

        Returns:
            The GroupSlaPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/group_slas/policies/{group_sla_policy_id}`
        """
