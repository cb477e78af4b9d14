# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/addresses.yaml) by `make generate`. Do not edit.
"""Manages postal addresses of the business, which some countries require for phone numbers."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.talk_objects import Address
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import TalkAddressDict

class TalkAddressesApi(Resource):
    """Manages postal addresses of the business, which some countries require for phone numbers.

    Reached as `client.talk.addresses`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[Address]:
        """Lists the postal addresses on file for Talk; some countries require one before a number may be
        bought. For agents with access to Talk.

        Returns:
            Address records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/addresses`
        """
    @overload
    def __call__(self, *, id: int | Address) -> Address:
        """Fetches one postal address filed for Talk numbers. For agents with access to Talk.

        Args:
            id: Registered phone address to act on. Takes an Address or its id.

        Returns:
            The Address.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/addresses/{address_id}`
        """
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

class AsyncTalkAddressesApi(AsyncResource):
    """Manages postal addresses of the business, which some countries require for phone numbers.

    Reached as `client.talk.addresses`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[Address]:
        """Lists the postal addresses on file for Talk; some countries require one before a number may be
        bought. For agents with access to Talk.

        Returns:
            Address records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/addresses`
        """
    @overload
    def __call__(self, *, id: int | Address) -> Coroutine[object, object, Address]:
        """Fetches one postal address filed for Talk numbers. For agents with access to Talk.

        Args:
            id: Registered phone address to act on. Takes an Address or its id.

        Returns:
            The Address.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/addresses/{address_id}`
        """
    def create(self, api_objects: Address | TalkAddressDict) -> Coroutine[object, object, Address]:
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
    def delete(self, api_objects: int | Address) -> Coroutine[object, object, None]:
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
    def update(self, api_objects: Address | TalkAddressDict) -> Coroutine[object, object, Address]:
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
