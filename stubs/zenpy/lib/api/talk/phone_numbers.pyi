# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/phone_numbers.yaml) by `make generate`. Do not edit.
"""Searches for available phone numbers, acquires them and manages their settings."""

from collections.abc import Coroutine, Iterator
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.talk_objects import AvailablePhoneNumber, PhoneNumbers
from zenpy.lib.many import Many
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import TalkPhoneNumbersDict

TalkPhoneNumbersInclude: TypeAlias = Literal[
    "settings", "ivrs", "all_greetings", "all_groups", "all_schedules"
]
"""What `include` can be."""

class TalkPhoneNumbersApi(Resource):
    """Searches for available phone numbers, acquires them and manages their settings.

    Reached as `client.talk.phone_numbers`.
    """
    @overload
    def __call__(
        self,
        *,
        minimal_mode: bool | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[PhoneNumbers]:
        """Lists the phone numbers of the account; `minimal_mode` leaves out the details. For agents with
        access to Talk.

        Args:
            minimal_mode: Whether to give a reduced form of each line, which is faster.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            PhoneNumbers records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/phone_numbers`
        """
    @overload
    def __call__(
        self, *, id: int | PhoneNumbers, include: str | Many[str] | Iterator[str] | None = None
    ) -> PhoneNumbers:
        """Fetches one phone number with its line settings. For agents with access to Talk.

        Args:
            id: Phone number of the account to act on. Takes a PhoneNumbers or its id.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.

        Returns:
            The PhoneNumbers.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/phone_numbers/{phone_number_id}`
        """
    def create(self, api_objects: PhoneNumbers | TalkPhoneNumbersDict) -> PhoneNumbers:
        """Buys or adds a number found by `phone_numbers.search`, named by its token. May cause charges on
        the account. For admins, and agents permitted to manage Talk.

        Args:
            api_objects: The PhoneNumbers: an object, or a mapping of its fields.

        Returns:
            The PhoneNumbers.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 15000 calls per 5 minutes (second-hand figure).

        `POST /api/v2/channels/voice/phone_numbers`
        """
    def delete(self, api_objects: int | PhoneNumbers) -> None:
        """Gives up a phone number; it returns to the carrier's pool and may not be recoverable. For
        admins, and agents permitted to manage Talk.

        Args:
            api_objects: Phone number of the account to act on. Takes a PhoneNumbers or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `DELETE /api/v2/channels/voice/phone_numbers/{phone_number_id}`
        """
    def search(
        self,
        *,
        country: str,
        area_code: str | None = None,
        contains: str | None = None,
        toll_free: bool | None = None,
    ) -> BaseResultGenerator[AvailablePhoneNumber]:
        """Searches numbers on sale in a country, by area code, digits contained or toll-free kind; answers
        carry a token for buying. For agents with access to Talk.

        Args:
            country: Country to look for numbers in, as a two-letter code such as `US`.
            area_code: Keeps only available numbers with this area code.
            contains: Keeps only available numbers in which these digits occur.
            toll_free: Whether to look for toll-free numbers.

        Returns:
            AvailablePhoneNumber records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/phone_numbers/search`
        """
    def update(
        self,
        api_objects: PhoneNumbers | TalkPhoneNumbersDict,
        *,
        include: str | Many[str] | Iterator[str] | None = None,
    ) -> PhoneNumbers:
        """Changes a number's settings, such as nickname, greetings, groups, schedule, recording or
        priority. For admins, and agents permitted to manage Talk. A record without changes is read, and
        nothing is written.

        Args:
            api_objects: The PhoneNumbers: an object, or a mapping of its fields.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.

        Returns:
            The PhoneNumbers.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 15000 calls per 5 minutes (second-hand figure).

        `PUT /api/v2/channels/voice/phone_numbers/{phone_number_id}`
        """

class AsyncTalkPhoneNumbersApi(AsyncResource):
    """Searches for available phone numbers, acquires them and manages their settings.

    Reached as `client.talk.phone_numbers`.
    """
    @overload
    def __call__(
        self,
        *,
        minimal_mode: bool | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[PhoneNumbers]:
        """Lists the phone numbers of the account; `minimal_mode` leaves out the details. For agents with
        access to Talk.

        Args:
            minimal_mode: Whether to give a reduced form of each line, which is faster.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            PhoneNumbers records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/phone_numbers`
        """
    @overload
    def __call__(
        self, *, id: int | PhoneNumbers, include: str | Many[str] | Iterator[str] | None = None
    ) -> Coroutine[object, object, PhoneNumbers]:
        """Fetches one phone number with its line settings. For agents with access to Talk.

        Args:
            id: Phone number of the account to act on. Takes a PhoneNumbers or its id.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.

        Returns:
            The PhoneNumbers.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/phone_numbers/{phone_number_id}`
        """
    def create(
        self, api_objects: PhoneNumbers | TalkPhoneNumbersDict
    ) -> Coroutine[object, object, PhoneNumbers]:
        """Buys or adds a number found by `phone_numbers.search`, named by its token. May cause charges on
        the account. For admins, and agents permitted to manage Talk.

        Args:
            api_objects: The PhoneNumbers: an object, or a mapping of its fields.

        Returns:
            The PhoneNumbers.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 15000 calls per 5 minutes (second-hand figure).

        `POST /api/v2/channels/voice/phone_numbers`
        """
    def delete(self, api_objects: int | PhoneNumbers) -> Coroutine[object, object, None]:
        """Gives up a phone number; it returns to the carrier's pool and may not be recoverable. For
        admins, and agents permitted to manage Talk.

        Args:
            api_objects: Phone number of the account to act on. Takes a PhoneNumbers or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `DELETE /api/v2/channels/voice/phone_numbers/{phone_number_id}`
        """
    def search(
        self,
        *,
        country: str,
        area_code: str | None = None,
        contains: str | None = None,
        toll_free: bool | None = None,
    ) -> AsyncResultGenerator[AvailablePhoneNumber]:
        """Searches numbers on sale in a country, by area code, digits contained or toll-free kind; answers
        carry a token for buying. For agents with access to Talk.

        Args:
            country: Country to look for numbers in, as a two-letter code such as `US`.
            area_code: Keeps only available numbers with this area code.
            contains: Keeps only available numbers in which these digits occur.
            toll_free: Whether to look for toll-free numbers.

        Returns:
            AvailablePhoneNumber records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/phone_numbers/search`
        """
    def update(
        self,
        api_objects: PhoneNumbers | TalkPhoneNumbersDict,
        *,
        include: str | Many[str] | Iterator[str] | None = None,
    ) -> Coroutine[object, object, PhoneNumbers]:
        """Changes a number's settings, such as nickname, greetings, groups, schedule, recording or
        priority. For admins, and agents permitted to manage Talk. A record without changes is read, and
        nothing is written.

        Args:
            api_objects: The PhoneNumbers: an object, or a mapping of its fields.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.

        Returns:
            The PhoneNumbers.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 15000 calls per 5 minutes (second-hand figure).

        `PUT /api/v2/channels/voice/phone_numbers/{phone_number_id}`
        """
