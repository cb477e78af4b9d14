# Generated from openapi/zendesk.openapi.json (openapi/spec/support/recipient_addresses.yaml) by `make generate`. Do not edit.
"""Manages the support email addresses at which the account receives tickets, and verifies them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zenpy.lib.api_objects.recipient_addresses import RecipientAddress
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import RecipientAddressDict


class RecipientAddressesApi(Resource):
    """Manages the support email addresses at which the account receives tickets, and verifies them.

    Reached as `client.recipient_addresses`.
    """

    _CALL: Method[RecipientAddress | BaseResultGenerator[RecipientAddress]] = Method(
        "recipient_addresses",
        Form(
            Operation(
                "recipient_addresses.show",
                "GET",
                "/api/v2/recipient_addresses/{support_address_id}",
                result=Result("one", schema="RecipientAddress", key="recipient_address"),
            ),
            (Argument("id", "path", "support_address_id", accepts="RecipientAddress", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "recipient_addresses.list",
                "GET",
                "/api/v2/recipient_addresses",
                query=(Param("sort"),),
                result=Result("list", schema="RecipientAddress", key="recipient_addresses"),
                pages=("cursor", "offset"),
            ),
            (
                Argument("sort", "query", "sort"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def __call__(
        self,
        *,
        sort: str | None = None,
        include: str | Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | RecipientAddress = LEFT_OUT,
    ) -> RecipientAddress | BaseResultGenerator[RecipientAddress]:
        """Lists the support addresses of the account.

        - `client.recipient_addresses()`: Lists the support addresses of the account. For admins and
          agents. Also takes `sort`, `include`, `page_size`, `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/recipient_addresses`
        - `client.recipient_addresses(id=…)`: Fetches one support address with the results of its mail
          checks. For admins and agents.
          `GET /api/v2/recipient_addresses/{support_address_id}`

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Support email address to act on. Takes a RecipientAddress or its id.

        Returns:
            RecipientAddress records, fetched page by page as they are read.
            The RecipientAddress.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            sort=sort,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _CREATE: Method[RecipientAddress] = Method(
        "recipient_addresses.create",
        Form(
            Operation(
                "recipient_addresses.create",
                "POST",
                "/api/v2/recipient_addresses",
                body=Body("record", schema="RecipientAddress", key="recipient_address"),
                result=Result("one", schema="RecipientAddress", key="recipient_address"),
                writes="make",
            ),
            (
                Argument(
                    "api_objects", "record", "recipient_address", accepts="RecipientAddress", required=True
                ),
            ),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "recipient_addresses.delete",
        Form(
            Operation(
                "recipient_addresses.delete",
                "DELETE",
                "/api/v2/recipient_addresses/{support_address_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "api_objects", "path", "support_address_id", accepts="RecipientAddress", required=True
                ),
            ),
        ),
    )

    def delete(self, api_objects: int | RecipientAddress) -> None:
        """Removes a support address. For admins and permitted agents.

        Args:
            api_objects: Support email address to act on. Takes a RecipientAddress or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/recipient_addresses/{support_address_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[RecipientAddress] = Method(
        "recipient_addresses.update",
        Form(
            Operation(
                "recipient_addresses.update",
                "PUT",
                "/api/v2/recipient_addresses/{support_address_id}",
                body=Body("record", schema="RecipientAddress", key="recipient_address"),
                result=Result("one", schema="RecipientAddress", key="recipient_address"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "recipient_address",
                    also_path="support_address_id",
                    accepts="RecipientAddress",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._UPDATE, api_objects=api_objects)

    _VERIFY: Method[None] = Method(
        "recipient_addresses.verify",
        Form(
            Operation(
                "recipient_addresses.verify",
                "PUT",
                "/api/v2/recipient_addresses/{support_address_id}/verify",
                body=Body("fields"),
                result=Result("nothing"),
            ),
            (
                Argument(
                    "support_address", "path", "support_address_id", accepts="RecipientAddress", required=True
                ),
                Argument("type", "body", "type", required=True),
            ),
        ),
    )

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
        return self._run(self._VERIFY, support_address=support_address, type=type)


class AsyncRecipientAddressesApi(AsyncResource, sync_class=RecipientAddressesApi):
    """`RecipientAddressesApi` for the async client: calls are awaited, lists read with `async for`."""
