# Generated from openapi/zendesk.openapi.json (openapi/spec/support/sla_policies.yaml) by `make generate`. Do not edit.
"""Manages SLA policies, the reply and resolution targets for tickets, and their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy.lib.api_objects.group_sla_policies import Definitions
    from zenpy.lib.api_objects.sla_policies import SlaPolicy
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import SlaPolicyDict


class SlaPoliciesApi(Resource):
    """Manages SLA policies, the reply and resolution targets for tickets, and their order.

    Reached as `client.sla_policies`.
    """

    _CALL: Method[SlaPolicy | BaseResultGenerator[SlaPolicy]] = Method(
        "sla_policies",
        Form(
            Operation(
                "sla_policies.show",
                "GET",
                "/api/v2/slas/policies/{sla_policy_id}",
                result=Result("one", schema="SlaPolicy", key="sla_policy"),
            ),
            (Argument("id", "path", "sla_policy_id", accepts="SlaPolicy", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "sla_policies.list",
                "GET",
                "/api/v2/slas/policies",
                result=Result("list", schema="SlaPolicy", key="sla_policies"),
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
        id: int | SlaPolicy = LEFT_OUT,
    ) -> SlaPolicy | BaseResultGenerator[SlaPolicy]:
        """Lists the SLA policies in order of position.

        - `client.sla_policies()`: Lists the SLA policies in order of position. For admins. Also takes
          `page_size`, `per_page` and `page`.
          `GET /api/v2/slas/policies`
        - `client.sla_policies(id=…)`: Fetches one SLA policy with its filter and targets. For admins.
          `GET /api/v2/slas/policies/{sla_policy_id}`

        Args:
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: SLA policy to act on. Takes a SlaPolicy or its id.

        Returns:
            SlaPolicy records, fetched page by page as they are read.
            The SlaPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, page_size=page_size, per_page=per_page, page=page, id=id)

    _CREATE: Method[SlaPolicy] = Method(
        "sla_policies.create",
        Form(
            Operation(
                "sla_policies.create",
                "POST",
                "/api/v2/slas/policies",
                body=Body("record", schema="SlaPolicy", key="sla_policy"),
                result=Result("one", schema="SlaPolicy", key="sla_policy"),
                writes="make",
            ),
            (Argument("api_objects", "record", "sla_policy", accepts="SlaPolicy", required=True),),
        ),
    )

    def create(self, api_objects: SlaPolicy | SlaPolicyDict) -> SlaPolicy:
        """Adds an SLA policy. For admins, on plans that include service level agreements.

        Args:
            api_objects: The SlaPolicy: an object, or a mapping of its fields.

        Returns:
            The SlaPolicy.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/slas/policies`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DEFINITIONS: Method[Definitions] = Method(
        "sla_policies.definitions",
        Form(
            Operation(
                "sla_policies.definitions",
                "GET",
                "/api/v2/slas/policies/definitions",
                result=Result("one", schema="Definitions", key="definitions"),
            )
        ),
    )

    def definitions(self) -> Definitions:
        """Shows which conditions the filters of SLA policies can use. For admins.

        Returns:
            The Definitions.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/slas/policies/definitions`
        """
        return self._run(self._DEFINITIONS)

    _DELETE: Method[None] = Method(
        "sla_policies.delete",
        Form(
            Operation(
                "sla_policies.delete",
                "DELETE",
                "/api/v2/slas/policies/{sla_policy_id}",
                result=Result("nothing"),
            ),
            (Argument("api_objects", "path", "sla_policy_id", accepts="SlaPolicy", required=True),),
        ),
    )

    def delete(self, api_objects: int | SlaPolicy) -> None:
        """Deletes an SLA policy, so that it applies to no more tickets. For admins.

        Args:
            api_objects: SLA policy to act on. Takes a SlaPolicy or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/slas/policies/{sla_policy_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _REORDER: Method[None] = Method(
        "sla_policies.reorder",
        Form(
            Operation(
                "sla_policies.reorder",
                "PUT",
                "/api/v2/slas/policies/reorder",
                query=(Param("sla_policy_ids", "repeat"),),
                body=Body("fields"),
                result=Result("nothing"),
            ),
            (
                Argument(
                    "sla_policy_ids", "body", "sla_policy_ids", accepts="SlaPolicy", required=True, many=True
                ),
            ),
        ),
    )

    def reorder(self, sla_policy_ids: Iterable[int | SlaPolicy]) -> None:
        """Puts the SLA policies into the order of the ids given. For admins; answers without content.

        Args:
            sla_policy_ids: Every SLA policy in the order of precedence wanted. Takes SlaPolicy records
                or their ids.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/slas/policies/reorder`
        """
        return self._run(self._REORDER, sla_policy_ids=sla_policy_ids)

    _UPDATE: Method[SlaPolicy] = Method(
        "sla_policies.update",
        Form(
            Operation(
                "sla_policies.update",
                "PUT",
                "/api/v2/slas/policies/{sla_policy_id}",
                body=Body("record", schema="SlaPolicy", key="sla_policy"),
                result=Result("one", schema="SlaPolicy", key="sla_policy"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "sla_policy",
                    also_path="sla_policy_id",
                    accepts="SlaPolicy",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, api_objects: SlaPolicy | SlaPolicyDict) -> SlaPolicy:
        """Changes an SLA policy. For admins; send all policy metrics, as the list is replaced. A record
        without changes is read, and nothing is written.

        Args:
            api_objects: The SlaPolicy: an object, or a mapping of its fields.

        Returns:
            The SlaPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/slas/policies/{sla_policy_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncSlaPoliciesApi(AsyncResource, sync_class=SlaPoliciesApi):
    """`SlaPoliciesApi` for the async client: calls are awaited, lists read with `async for`."""
