# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/addresses.yaml) by `make generate`. Do not edit.
"""Manages postal addresses of the business, which some countries require for phone numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.operation import Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from zenpy.lib.api_objects.talk_objects import Address
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
    from zenpy.payloads import TalkAddressDict


class TalkAddressesApi(Resource):
    """Manages postal addresses of the business, which some countries require for phone numbers.

    Reached as `client.talk.addresses`.
    """

    def __call__(self, *, id: int | Address | None = None) -> Address | BaseResultGenerator[Address]:
        """Lists the postal addresses on file for Talk; some countries require one before a number may be
        bought. For agents with access to Talk.

        - `client.talk.addresses(id=…)`: Fetches one postal address filed for Talk numbers. For agents
        with access to Talk.
        - `client.talk.addresses()`: Lists the postal addresses on file for Talk; some countries require
        one before a number may be bought. For agents with access to Talk.

        Args:
            id: the Address or its id. Registered phone address to act on.

        Returns:
            The Address.
            Address records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/channels/voice/addresses/{address_id}`
        `GET /api/v2/channels/voice/addresses`
        """
        return self._run(_CALL, id=id)

    def create(self, api_objects: Address | TalkAddressDict) -> Address:
        """Files a postal address to satisfy the regulations for buying a phone number. For admins, and
        agents permitted to manage Talk.

        Args:
            api_objects: the Address: an object, or a mapping of its fields.

        Returns:
            The Address.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `POST /api/v2/channels/voice/addresses`
        """
        return self._run(_CREATE, api_objects=api_objects)

    def delete(self, api_objects: int | Address) -> None:
        """Removes a postal address from Talk. Addresses in use by a number may be refused. For admins, and
        agents permitted to manage Talk.

        Args:
            api_objects: the Address or its id. Registered phone address to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `DELETE /api/v2/channels/voice/addresses/{address_id}`
        """
        self._run(_DELETE, api_objects=api_objects)

    def update(self, api_objects: Address | TalkAddressDict) -> Address:
        """Corrects a postal address filed for Talk numbers. For admins, and agents permitted to manage
        Talk.

        Args:
            api_objects: the Address: an object, or a mapping of its fields.

        Returns:
            The Address.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `PUT /api/v2/channels/voice/addresses/{address_id}`
        """
        return self._run(_UPDATE, api_objects=api_objects)


class AsyncTalkAddressesApi(AsyncResource):
    """Manages postal addresses of the business, which some countries require for phone numbers.

    Reached as `client.talk.addresses`.
    """

    def __call__(
        self, *, id: int | Address | None = None
    ) -> Awaitable[Address] | AsyncResultGenerator[Address]:
        """Lists the postal addresses on file for Talk; some countries require one before a number may be
        bought. For agents with access to Talk.

        - `client.talk.addresses(id=…)`: Fetches one postal address filed for Talk numbers. For agents
        with access to Talk.
        - `client.talk.addresses()`: Lists the postal addresses on file for Talk; some countries require
        one before a number may be bought. For agents with access to Talk.

        Args:
            id: the Address or its id. Registered phone address to act on.

        Returns:
            To be awaited: the Address.
            Address records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/channels/voice/addresses/{address_id}`
        `GET /api/v2/channels/voice/addresses`
        """
        return self._run(_CALL, id=id)

    def create(self, api_objects: Address | TalkAddressDict) -> Awaitable[Address]:
        """Files a postal address to satisfy the regulations for buying a phone number. For admins, and
        agents permitted to manage Talk.

        Args:
            api_objects: the Address: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Address.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `POST /api/v2/channels/voice/addresses`
        """
        return self._run(_CREATE, api_objects=api_objects)

    def delete(self, api_objects: int | Address) -> Awaitable[None]:
        """Removes a postal address from Talk. Addresses in use by a number may be refused. For admins, and
        agents permitted to manage Talk.

        Args:
            api_objects: the Address or its id. Registered phone address to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `DELETE /api/v2/channels/voice/addresses/{address_id}`
        """
        return self._run(_DELETE, api_objects=api_objects)

    def update(self, api_objects: Address | TalkAddressDict) -> Awaitable[Address]:
        """Corrects a postal address filed for Talk numbers. For admins, and agents permitted to manage
        Talk.

        Args:
            api_objects: the Address: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Address.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `PUT /api/v2/channels/voice/addresses/{address_id}`
        """
        return self._run(_UPDATE, api_objects=api_objects)


# -- what the calls send and what they answer

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
_CREATE: Method[Address] = Method(
    "talk.addresses.create",
    Form(
        Operation(
            "talk.addresses.create",
            "POST",
            "/api/v2/channels/voice/addresses",
            body=Body("record", schema="TalkAddress", key="address"),
            result=Result("one", schema="TalkAddress", key="address"),
        ),
        (Argument("api_objects", "record", "address", accepts="TalkAddress", required=True),),
    ),
)
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
_UPDATE: Method[Address] = Method(
    "talk.addresses.update",
    Form(
        Operation(
            "talk.addresses.update",
            "PUT",
            "/api/v2/channels/voice/addresses/{address_id}",
            body=Body("record", schema="TalkAddress", key="address"),
            result=Result("one", schema="TalkAddress", key="address"),
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
