# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/addresses.yaml) by `make generate`. Do not edit.
"""Manages postal addresses of the business, which some countries require for phone numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.talk_objects import Address
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import TalkAddressDict


class TalkAddressesApi(Resource):
    """Manages postal addresses of the business, which some countries require for phone numbers.

    Reached as `client.talk.addresses`.
    """

    _CALL: Method[Address | BaseResultGenerator[Address]] = Method(
        "talk.addresses",
        Form(
            Operation(
                "talk.addresses.show",
                "GET",
                "/api/v2/channels/voice/addresses/{address_id}",
                result=Result("one", schema="TalkAddress", key="address"),
            ),
            (Argument("id", "path", "address_id", accepts="TalkAddress", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "talk.addresses.list",
                "GET",
                "/api/v2/channels/voice/addresses",
                result=Result("list", schema="TalkAddress", key="addresses"),
            )
        ),
    )

    def __call__(self, *, id: int | Address = LEFT_OUT) -> Address | BaseResultGenerator[Address]:
        """Lists the postal addresses on file for Talk; some countries require one before a number may be
        bought.

        - `client.talk.addresses()`: Lists the postal addresses on file for Talk; some countries require
          one before a number may be bought. For agents with access to Talk. Limited to 15000 calls per
          5 minutes (second-hand figure).
          `GET /api/v2/channels/voice/addresses`
        - `client.talk.addresses(id=…)`: Fetches one postal address filed for Talk numbers. For agents
          with access to Talk. Limited to 15000 calls per 5 minutes (second-hand figure).
          `GET /api/v2/channels/voice/addresses/{address_id}`

        Args:
            id: Registered phone address to act on. Takes an Address or its id.

        Returns:
            Address records, fetched page by page as they are read.
            The Address.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)

    _CREATE: Method[Address] = Method(
        "talk.addresses.create",
        Form(
            Operation(
                "talk.addresses.create",
                "POST",
                "/api/v2/channels/voice/addresses",
                body=Body("record", schema="TalkAddress", key="address"),
                result=Result("one", schema="TalkAddress", key="address"),
                writes="make",
            ),
            (Argument("api_objects", "record", "address", accepts="TalkAddress", required=True),),
        ),
    )

    def create(self, api_objects: Address | TalkAddressDict) -> Address:
        """Files a postal address to satisfy the regulations for buying a phone number. For admins, and
        agents permitted to manage Talk.

        Args:
            api_objects: The Address: an object, or a mapping of its fields.

        Returns:
            The Address.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 15000 calls per 5 minutes (second-hand figure).

        `POST /api/v2/channels/voice/addresses`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "talk.addresses.delete",
        Form(
            Operation(
                "talk.addresses.delete",
                "DELETE",
                "/api/v2/channels/voice/addresses/{address_id}",
                result=Result("nothing"),
            ),
            (Argument("api_objects", "path", "address_id", accepts="TalkAddress", required=True),),
        ),
    )

    def delete(self, api_objects: int | Address) -> None:
        """Removes a postal address from Talk. Addresses in use by a number may be refused. For admins, and
        agents permitted to manage Talk.

        Args:
            api_objects: Registered phone address to act on. Takes an Address or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `DELETE /api/v2/channels/voice/addresses/{address_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[Address] = Method(
        "talk.addresses.update",
        Form(
            Operation(
                "talk.addresses.update",
                "PUT",
                "/api/v2/channels/voice/addresses/{address_id}",
                body=Body("record", schema="TalkAddress", key="address"),
                result=Result("one", schema="TalkAddress", key="address"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "address",
                    also_path="address_id",
                    accepts="TalkAddress",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, api_objects: Address | TalkAddressDict) -> Address:
        """Corrects a postal address filed for Talk numbers. For admins, and agents permitted to manage
        Talk. A record without changes is read, and nothing is written.

        Args:
            api_objects: The Address: an object, or a mapping of its fields.

        Returns:
            The Address.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 15000 calls per 5 minutes (second-hand figure).

        `PUT /api/v2/channels/voice/addresses/{address_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncTalkAddressesApi(AsyncResource, sync_class=TalkAddressesApi):
    """`TalkAddressesApi` for the async client: calls are awaited, lists read with `async for`."""
