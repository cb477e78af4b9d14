# Generated from openapi/zendesk.openapi.json (openapi/spec/support/sla_policies.yaml) by `make generate`. Do not edit.
"""Manages SLA policies, the reply and resolution targets for tickets, and their order."""

from collections.abc import Coroutine, Iterable
from typing import overload

from zenpy.lib.api_objects.group_sla_policies import Definitions
from zenpy.lib.api_objects.sla_policies import SlaPolicy
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import SlaPolicyDict

class SlaPoliciesApi(Resource):
    """Manages SLA policies, the reply and resolution targets for tickets, and their order.

    Reached as `client.sla_policies`.
    """
    @overload
    def __call__(
        self, *, page_size: int | None = None, per_page: int | None = None, page: int | None = None
    ) -> BaseResultGenerator[SlaPolicy]:
        """Lists the SLA policies in order of position. For admins.

        Args:
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            SlaPolicy records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/slas/policies`
        """
    @overload
    def __call__(self, *, id: int | SlaPolicy) -> SlaPolicy:
        """Fetches one SLA policy with its filter and targets. For admins.

        Args:
            id: SLA policy to act on. Takes a SlaPolicy or its id.

        Returns:
            The SlaPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/slas/policies/{sla_policy_id}`
        """
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
    def definitions(self) -> Definitions:
        """Shows which conditions the filters of SLA policies can use. For admins.

        Returns:
            The Definitions.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/slas/policies/definitions`
        """
    def delete(self, api_objects: int | SlaPolicy) -> None:
        """Deletes an SLA policy, so that it applies to no more tickets. For admins.

        Args:
            api_objects: SLA policy to act on. Takes a SlaPolicy or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/slas/policies/{sla_policy_id}`
        """
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

class AsyncSlaPoliciesApi(AsyncResource):
    """Manages SLA policies, the reply and resolution targets for tickets, and their order.

    Reached as `client.sla_policies`.
    """
    @overload
    def __call__(
        self, *, page_size: int | None = None, per_page: int | None = None, page: int | None = None
    ) -> AsyncResultGenerator[SlaPolicy]:
        """Lists the SLA policies in order of position. For admins.

        Args:
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            SlaPolicy records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/slas/policies`
        """
    @overload
    def __call__(self, *, id: int | SlaPolicy) -> Coroutine[object, object, SlaPolicy]:
        """Fetches one SLA policy with its filter and targets. For admins.

        Args:
            id: SLA policy to act on. Takes a SlaPolicy or its id.

        Returns:
            The SlaPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/slas/policies/{sla_policy_id}`
        """
    def create(self, api_objects: SlaPolicy | SlaPolicyDict) -> Coroutine[object, object, SlaPolicy]:
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
    def definitions(self) -> Coroutine[object, object, Definitions]:
        """Shows which conditions the filters of SLA policies can use. For admins.

        Returns:
            The Definitions.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/slas/policies/definitions`
        """
    def delete(self, api_objects: int | SlaPolicy) -> Coroutine[object, object, None]:
        """Deletes an SLA policy, so that it applies to no more tickets. For admins.

        Args:
            api_objects: SLA policy to act on. Takes a SlaPolicy or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/slas/policies/{sla_policy_id}`
        """
    def reorder(self, sla_policy_ids: Iterable[int | SlaPolicy]) -> Coroutine[object, object, None]:
        """Puts the SLA policies into the order of the ids given. For admins; answers without content.

        Args:
            sla_policy_ids: Every SLA policy in the order of precedence wanted. Takes SlaPolicy records
                or their ids.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/slas/policies/reorder`
        """
    def update(self, api_objects: SlaPolicy | SlaPolicyDict) -> Coroutine[object, object, SlaPolicy]:
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
