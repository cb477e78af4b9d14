# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/phone_numbers.yaml) by `make generate`. Do not edit.
"""Searches for available phone numbers, acquires them and manages their settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zenpy.lib.api_objects.talk_objects import AvailablePhoneNumber, PhoneNumbers
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import TalkPhoneNumbersDict


TalkPhoneNumbersInclude: TypeAlias = Literal[
    "settings", "ivrs", "all_greetings", "all_groups", "all_schedules"
]


class TalkPhoneNumbersApi(Resource):
    """Searches for available phone numbers, acquires them and manages their settings.

    Reached as `client.talk.phone_numbers`.
    """

    _CALL: Method[PhoneNumbers | BaseResultGenerator[PhoneNumbers]] = Method(
        "talk.phone_numbers",
        Form(
            Operation(
                "talk.phone_numbers.show",
                "GET",
                "/api/v2/channels/voice/phone_numbers/{phone_number_id}",
                result=Result("one", schema="TalkPhoneNumbers", key="phone_number"),
            ),
            (
                Argument("id", "path", "phone_number_id", accepts="TalkPhoneNumbers", required=True),
                Argument("include", "query", "include", many=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "talk.phone_numbers.list",
                "GET",
                "/api/v2/channels/voice/phone_numbers",
                query=(Param("minimal_mode"),),
                result=Result("list", schema="TalkPhoneNumbers", key="phone_numbers"),
                pages=("offset",),
            ),
            (Argument("minimal_mode", "query", "minimal_mode"),),
        ),
    )

    def __call__(
        self,
        *,
        minimal_mode: bool | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | PhoneNumbers = LEFT_OUT,
        include: str | Many[str] | Iterator[str] | None = None,
    ) -> PhoneNumbers | BaseResultGenerator[PhoneNumbers]:
        """Lists the phone numbers of the account; `minimal_mode` leaves out the details.

        - `client.talk.phone_numbers()`: Lists the phone numbers of the account; `minimal_mode` leaves
          out the details. For agents with access to Talk. Limited to 15000 calls per 5 minutes
          (second-hand figure). Also takes `minimal_mode`, `page_size`, `per_page` and `page`.
          `GET /api/v2/channels/voice/phone_numbers`
        - `client.talk.phone_numbers(id=…)`: Fetches one phone number with its line settings. For agents
          with access to Talk. Limited to 15000 calls per 5 minutes (second-hand figure). Also takes
          `include`.
          `GET /api/v2/channels/voice/phone_numbers/{phone_number_id}`

        Args:
            minimal_mode: Whether to give a reduced form of each line, which is faster.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Phone number of the account to act on. Takes a PhoneNumbers or its id.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.

        Returns:
            PhoneNumbers records, fetched page by page as they are read.
            The PhoneNumbers.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            minimal_mode=minimal_mode,
            page_size=page_size,
            per_page=per_page,
            page=page,
            id=id,
            include=include,
        )

    _CREATE: Method[PhoneNumbers] = Method(
        "talk.phone_numbers.create",
        Form(
            Operation(
                "talk.phone_numbers.create",
                "POST",
                "/api/v2/channels/voice/phone_numbers",
                body=Body("record", schema="TalkPhoneNumbers", key="phone_number"),
                result=Result("one", schema="TalkPhoneNumbers", key="phone_number"),
                writes="make",
            ),
            (Argument("api_objects", "record", "phone_number", accepts="TalkPhoneNumbers", required=True),),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "talk.phone_numbers.delete",
        Form(
            Operation(
                "talk.phone_numbers.delete",
                "DELETE",
                "/api/v2/channels/voice/phone_numbers/{phone_number_id}",
                result=Result("nothing"),
            ),
            (Argument("api_objects", "path", "phone_number_id", accepts="TalkPhoneNumbers", required=True),),
        ),
    )

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
        return self._run(self._DELETE, api_objects=api_objects)

    _SEARCH: Method[BaseResultGenerator[AvailablePhoneNumber]] = Method(
        "talk.phone_numbers.search",
        Form(
            Operation(
                "talk.phone_numbers.search",
                "GET",
                "/api/v2/channels/voice/phone_numbers/search",
                query=(
                    Param("country"),
                    Param("area_code"),
                    Param("contains"),
                    Param("toll_free"),
                ),
                result=Result("list", schema="TalkAvailablePhoneNumber", key="phone_numbers"),
            ),
            (
                Argument("country", "query", "country", required=True),
                Argument("area_code", "query", "area_code"),
                Argument("contains", "query", "contains"),
                Argument("toll_free", "query", "toll_free"),
            ),
        ),
    )

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
        return self._run(
            self._SEARCH, country=country, area_code=area_code, contains=contains, toll_free=toll_free
        )

    _UPDATE: Method[PhoneNumbers] = Method(
        "talk.phone_numbers.update",
        Form(
            Operation(
                "talk.phone_numbers.update",
                "PUT",
                "/api/v2/channels/voice/phone_numbers/{phone_number_id}",
                body=Body("record", schema="TalkPhoneNumbers", key="phone_number", takes=("name",)),
                result=Result("one", schema="TalkPhoneNumbers", key="phone_number"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "phone_number",
                    also_path="phone_number_id",
                    accepts="TalkPhoneNumbers",
                    required=True,
                ),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

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
        return self._run(self._UPDATE, api_objects=api_objects, include=include)


class AsyncTalkPhoneNumbersApi(AsyncResource, sync_class=TalkPhoneNumbersApi):
    """`TalkPhoneNumbersApi` for the async client: calls are awaited, lists read with `async for`."""
