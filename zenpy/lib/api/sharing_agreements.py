# Generated from openapi/zendesk.openapi.json (openapi/spec/support/sharing_agreements.yaml) by `make generate`. Do not edit.
"""Manages agreements by which tickets are shared with other Zendesk accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.sharing_agreements import SharingAgreement
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import SharingAgreementDict


class SharingAgreementsApi(Resource):
    """Manages agreements by which tickets are shared with other Zendesk accounts.

    Reached as `client.sharing_agreements`.
    """

    _CALL: Method[SharingAgreement | BaseResultGenerator[SharingAgreement]] = Method(
        "sharing_agreements",
        Form(
            Operation(
                "sharing_agreements.show",
                "GET",
                "/api/v2/sharing_agreements/{sharing_agreement_id}",
                result=Result("one", schema="SharingAgreement", key="sharing_agreement"),
            ),
            (Argument("id", "path", "sharing_agreement_id", accepts="SharingAgreement", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "sharing_agreements.list",
                "GET",
                "/api/v2/sharing_agreements",
                result=Result("list", schema="SharingAgreement", key="sharing_agreements"),
            )
        ),
    )

    def __call__(
        self, *, id: int | SharingAgreement = LEFT_OUT
    ) -> SharingAgreement | BaseResultGenerator[SharingAgreement]:
        """Lists the ticket sharing agreements with other accounts.

        - `client.sharing_agreements()`: Lists the ticket sharing agreements with other accounts. For
          agents.
          `GET /api/v2/sharing_agreements`
        - `client.sharing_agreements(id=…)`: Fetches one sharing agreement. For agents.
          `GET /api/v2/sharing_agreements/{sharing_agreement_id}`

        Args:
            id: Ticket sharing agreement to act on. Takes a SharingAgreement or its id.

        Returns:
            SharingAgreement records, fetched page by page as they are read.
            The SharingAgreement.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)

    _CREATE: Method[SharingAgreement] = Method(
        "sharing_agreements.create",
        Form(
            Operation(
                "sharing_agreements.create",
                "POST",
                "/api/v2/sharing_agreements",
                body=Body("record", schema="SharingAgreement", key="sharing_agreement"),
                result=Result("one", schema="SharingAgreement", key="sharing_agreement"),
                writes="make",
            ),
            (
                Argument(
                    "api_objects", "record", "sharing_agreement", accepts="SharingAgreement", required=True
                ),
            ),
        ),
    )

    def create(self, api_objects: SharingAgreement | SharingAgreementDict) -> SharingAgreement:
        """Proposes a sharing agreement to another account. For admins.

        Args:
            api_objects: The SharingAgreement: an object, or a mapping of its fields.

        Returns:
            The SharingAgreement.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/sharing_agreements`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "sharing_agreements.delete",
        Form(
            Operation(
                "sharing_agreements.delete",
                "DELETE",
                "/api/v2/sharing_agreements/{sharing_agreement_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "api_objects", "path", "sharing_agreement_id", accepts="SharingAgreement", required=True
                ),
            ),
        ),
    )

    def delete(self, api_objects: int | SharingAgreement) -> None:
        """Ends and deletes a sharing agreement. For admins.

        Args:
            api_objects: Ticket sharing agreement to act on. Takes a SharingAgreement or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/sharing_agreements/{sharing_agreement_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[SharingAgreement] = Method(
        "sharing_agreements.update",
        Form(
            Operation(
                "sharing_agreements.update",
                "PUT",
                "/api/v2/sharing_agreements/{sharing_agreement_id}",
                body=Body("record", schema="SharingAgreement", key="sharing_agreement"),
                result=Result("one", schema="SharingAgreement", key="sharing_agreement"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "sharing_agreement",
                    also_path="sharing_agreement_id",
                    accepts="SharingAgreement",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, api_objects: SharingAgreement | SharingAgreementDict) -> SharingAgreement:
        """Changes the state of a sharing agreement, for instance to accept or decline it. For admins. A
        record without changes is read, and nothing is written.

        Args:
            api_objects: The SharingAgreement: an object, or a mapping of its fields.

        Returns:
            The SharingAgreement.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/sharing_agreements/{sharing_agreement_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncSharingAgreementsApi(AsyncResource, sync_class=SharingAgreementsApi):
    """`SharingAgreementsApi` for the async client: calls are awaited, lists read with `async for`."""
