# Generated from openapi/zendesk.openapi.json (openapi/spec/support/group_sla_policies.yaml) by `make generate`. Do not edit.
"""Manages group SLA policies, the targets for how long a group may own a ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zenpy.lib.api_objects.group_sla_policies import Definitions, GroupSlaPolicy
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import GroupSlaPolicyDict


class GroupSlaPoliciesApi(Resource):
    """Manages group SLA policies, the targets for how long a group may own a ticket.

    Reached as `client.group_sla_policies`.
    """

    _CALL: Method[GroupSlaPolicy | BaseResultGenerator[GroupSlaPolicy]] = Method(
        "group_sla_policies",
        Form(
            Operation(
                "group_sla_policies.show",
                "GET",
                "/api/v2/group_slas/policies/{group_sla_policy_id}",
                result=Result("one", schema="GroupSlaPolicy", key="group_sla_policy"),
            ),
            (Argument("id", "path", "group_sla_policy_id", accepts="GroupSlaPolicy", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "group_sla_policies.list",
                "GET",
                "/api/v2/group_slas/policies",
                result=Result("list", schema="GroupSlaPolicy", key="group_sla_policies"),
                pages=("offset",),
            )
        ),
    )

    def __call__(
        self,
        *,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: str | GroupSlaPolicy = LEFT_OUT,
    ) -> GroupSlaPolicy | BaseResultGenerator[GroupSlaPolicy]:
        """Lists the group SLA policies, which set targets for the time tickets spend with a group.

        - `client.group_sla_policies()`: Lists the group SLA policies, which set targets for the time
          tickets spend with a group. For admins. Also takes `page_size`, `per_page` and `page`.
          `GET /api/v2/group_slas/policies`
        - `client.group_sla_policies(id=…)`: Returns a single group SLA policy. For admins.
          `GET /api/v2/group_slas/policies/{group_sla_policy_id}`

        Args:
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Group SLA policy to act on. Takes a GroupSlaPolicy or its id.

        Returns:
            GroupSlaPolicy records, fetched page by page as they are read.
            The GroupSlaPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, page_size=page_size, per_page=per_page, page=page, id=id)

    _CREATE: Method[GroupSlaPolicy] = Method(
        "group_sla_policies.create",
        Form(
            Operation(
                "group_sla_policies.create",
                "POST",
                "/api/v2/group_slas/policies",
                body=Body("record", schema="GroupSlaPolicy", key="group_sla_policy"),
                result=Result("one", schema="GroupSlaPolicy", key="group_sla_policy"),
                writes="make",
            ),
            (Argument("api_objects", "record", "group_sla_policy", accepts="GroupSlaPolicy", required=True),),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _DEFINITIONS: Method[Definitions] = Method(
        "group_sla_policies.definitions",
        Form(
            Operation(
                "group_sla_policies.definitions",
                "GET",
                "/api/v2/group_slas/policies/definitions",
                result=Result("one", schema="Definitions", key="definitions"),
            )
        ),
    )

    def definitions(self) -> Definitions:
        """Returns the filter conditions that group SLA policies may use. For admins.

        Returns:
            The Definitions.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/group_slas/policies/definitions`
        """
        return self._run(self._DEFINITIONS)

    _DELETE: Method[None] = Method(
        "group_sla_policies.delete",
        Form(
            Operation(
                "group_sla_policies.delete",
                "DELETE",
                "/api/v2/group_slas/policies/{group_sla_policy_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "api_objects", "path", "group_sla_policy_id", accepts="GroupSlaPolicy", required=True
                ),
            ),
        ),
    )

    def delete(self, api_objects: str | GroupSlaPolicy) -> None:
        """Deletes a group SLA policy, ending its targets. For admins.

        Args:
            api_objects: Group SLA policy to act on. Takes a GroupSlaPolicy or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/group_slas/policies/{group_sla_policy_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _REORDER: Method[None] = Method(
        "group_sla_policies.reorder",
        Form(
            Operation(
                "group_sla_policies.reorder",
                "PUT",
                "/api/v2/group_slas/policies/reorder",
                query=(Param("group_sla_policy_ids", "repeat"),),
                body=Body("fields"),
                result=Result("nothing"),
            ),
            (
                Argument(
                    "group_sla_policy_ids",
                    "body",
                    "group_sla_policy_ids",
                    accepts="GroupSlaPolicy",
                    required=True,
                    many=True,
                ),
            ),
        ),
    )

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
        return self._run(self._REORDER, group_sla_policy_ids=group_sla_policy_ids)

    _UPDATE: Method[GroupSlaPolicy] = Method(
        "group_sla_policies.update",
        Form(
            Operation(
                "group_sla_policies.update",
                "PUT",
                "/api/v2/group_slas/policies/{group_sla_policy_id}",
                body=Body("record", schema="GroupSlaPolicy", key="group_sla_policy"),
                result=Result("one", schema="GroupSlaPolicy", key="group_sla_policy"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "group_sla_policy",
                    also_path="group_sla_policy_id",
                    accepts="GroupSlaPolicy",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncGroupSlaPoliciesApi(AsyncResource, sync_class=GroupSlaPoliciesApi):
    """`GroupSlaPoliciesApi` for the async client: calls are awaited, lists read with `async for`."""
