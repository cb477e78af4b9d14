# Generated from openapi/zendesk.openapi.json (openapi/spec/support/sharing_agreements.yaml) by `make generate`. Do not edit.
"""Manages agreements by which tickets are shared with other Zendesk accounts."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.sharing_agreements import SharingAgreement
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import SharingAgreementDict

class SharingAgreementsApi(Resource):
    """Manages agreements by which tickets are shared with other Zendesk accounts.

    Reached as `client.sharing_agreements`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[SharingAgreement]:
        """Lists the ticket sharing agreements with other accounts. For agents.

        Returns:
            SharingAgreement records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/sharing_agreements`
        """
    @overload
    def __call__(self, *, id: int | SharingAgreement) -> SharingAgreement:
        """Fetches one sharing agreement. For agents.

        Args:
            id: Ticket sharing agreement to act on. Takes a SharingAgreement or its id.

        Returns:
            The SharingAgreement.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/sharing_agreements/{sharing_agreement_id}`
        """
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
    def delete(self, api_objects: int | SharingAgreement) -> None:
        """Ends and deletes a sharing agreement. For admins.

        Args:
            api_objects: Ticket sharing agreement to act on. Takes a SharingAgreement or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/sharing_agreements/{sharing_agreement_id}`
        """
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

class AsyncSharingAgreementsApi(AsyncResource):
    """Manages agreements by which tickets are shared with other Zendesk accounts.

    Reached as `client.sharing_agreements`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[SharingAgreement]:
        """Lists the ticket sharing agreements with other accounts. For agents.

        Returns:
            SharingAgreement records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/sharing_agreements`
        """
    @overload
    def __call__(self, *, id: int | SharingAgreement) -> Coroutine[object, object, SharingAgreement]:
        """Fetches one sharing agreement. For agents.

        Args:
            id: Ticket sharing agreement to act on. Takes a SharingAgreement or its id.

        Returns:
            The SharingAgreement.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/sharing_agreements/{sharing_agreement_id}`
        """
    def create(
        self, api_objects: SharingAgreement | SharingAgreementDict
    ) -> Coroutine[object, object, SharingAgreement]:
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
    def delete(self, api_objects: int | SharingAgreement) -> Coroutine[object, object, None]:
        """Ends and deletes a sharing agreement. For admins.

        Args:
            api_objects: Ticket sharing agreement to act on. Takes a SharingAgreement or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/sharing_agreements/{sharing_agreement_id}`
        """
    def update(
        self, api_objects: SharingAgreement | SharingAgreementDict
    ) -> Coroutine[object, object, SharingAgreement]:
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
