# Generated from openapi/zendesk.openapi.json (openapi/spec/support/recipient_addresses.yaml) by `make generate`. Do not edit.
"""Manages the support email addresses at which the account receives tickets, and verifies them."""

from collections.abc import Coroutine, Iterator
from typing import overload

from zenpy.lib.api_objects.recipient_addresses import RecipientAddress
from zenpy.lib.many import Many
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import RecipientAddressDict

class RecipientAddressesApi(Resource):
    """Manages the support email addresses at which the account receives tickets, and verifies them.

    Reached as `client.recipient_addresses`.
    """
    @overload
    def __call__(
        self,
        *,
        sort: str | None = None,
        include: str | Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[RecipientAddress]:
        """Lists the support addresses of the account. For admins and agents.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            RecipientAddress records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/recipient_addresses`
        """
    @overload
    def __call__(self, *, id: int | RecipientAddress) -> RecipientAddress:
        """Fetches one support address with the results of its mail checks. For admins and agents.

        Args:
            id: Support email address to act on. Takes a RecipientAddress or its id.

        Returns:
            The RecipientAddress.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/recipient_addresses/{support_address_id}`
        """
    def create(self, api_objects: RecipientAddress | RecipientAddressDict) -> RecipientAddress:
        """Adds a support address. For admins and permitted agents; addresses outside Zendesk need
        forwarding set up.

        Args:
            api_objects: The RecipientAddress: an object, or a mapping of its fields.

        Returns:
            The RecipientAddress.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/recipient_addresses`
        """
    def delete(self, api_objects: int | RecipientAddress) -> None:
        """Removes a support address. For admins and permitted agents.

        Args:
            api_objects: Support email address to act on. Takes a RecipientAddress or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/recipient_addresses/{support_address_id}`
        """
    def update(self, api_objects: RecipientAddress | RecipientAddressDict) -> RecipientAddress:
        """Changes the name, brand or default mark of a support address; the address itself is fixed. For
        admins and permitted agents. A record without changes is read, and nothing is written.

        Args:
            api_objects: The RecipientAddress: an object, or a mapping of its fields.

        Returns:
            The RecipientAddress.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/recipient_addresses/{support_address_id}`
        """
    def verify(self, support_address: int | RecipientAddress, type: str) -> None:
        """Has Zendesk check the forwarding, SPF or DNS setup of a support address. For admins and
        permitted agents; see the result on the address.

        Args:
            support_address: Support email address to act on. Takes a RecipientAddress or its id.
            type: Which check of the support address to run, such as `forwarding` or `spf`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/recipient_addresses/{support_address_id}/verify`
        """

class AsyncRecipientAddressesApi(AsyncResource):
    """Manages the support email addresses at which the account receives tickets, and verifies them.

    Reached as `client.recipient_addresses`.
    """
    @overload
    def __call__(
        self,
        *,
        sort: str | None = None,
        include: str | Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[RecipientAddress]:
        """Lists the support addresses of the account. For admins and agents.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            RecipientAddress records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/recipient_addresses`
        """
    @overload
    def __call__(self, *, id: int | RecipientAddress) -> Coroutine[object, object, RecipientAddress]:
        """Fetches one support address with the results of its mail checks. For admins and agents.

        Args:
            id: Support email address to act on. Takes a RecipientAddress or its id.

        Returns:
            The RecipientAddress.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/recipient_addresses/{support_address_id}`
        """
    def create(
        self, api_objects: RecipientAddress | RecipientAddressDict
    ) -> Coroutine[object, object, RecipientAddress]:
        """Adds a support address. For admins and permitted agents; addresses outside Zendesk need
        forwarding set up.

        Args:
            api_objects: The RecipientAddress: an object, or a mapping of its fields.

        Returns:
            The RecipientAddress.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/recipient_addresses`
        """
    def delete(self, api_objects: int | RecipientAddress) -> Coroutine[object, object, None]:
        """Removes a support address. For admins and permitted agents.

        Args:
            api_objects: Support email address to act on. Takes a RecipientAddress or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/recipient_addresses/{support_address_id}`
        """
    def update(
        self, api_objects: RecipientAddress | RecipientAddressDict
    ) -> Coroutine[object, object, RecipientAddress]:
        """Changes the name, brand or default mark of a support address; the address itself is fixed. For
        admins and permitted agents. A record without changes is read, and nothing is written.

        Args:
            api_objects: The RecipientAddress: an object, or a mapping of its fields.

        Returns:
            The RecipientAddress.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/recipient_addresses/{support_address_id}`
        """
    def verify(self, support_address: int | RecipientAddress, type: str) -> Coroutine[object, object, None]:
        """Has Zendesk check the forwarding, SPF or DNS setup of a support address. For admins and
        permitted agents; see the result on the address.

        Args:
            support_address: Support email address to act on. Takes a RecipientAddress or its id.
            type: Which check of the support address to run, such as `forwarding` or `spf`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/recipient_addresses/{support_address_id}/verify`
        """
