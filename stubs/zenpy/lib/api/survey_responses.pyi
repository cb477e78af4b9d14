# Generated from openapi/zendesk.openapi.json (openapi/spec/support/survey_responses.yaml) by `make generate`. Do not edit.
"""Handles responses to customer satisfaction surveys: list, create, read and submit them."""

from collections.abc import Coroutine, Iterable, Iterator
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.survey_responses import SurveyResponse
from zenpy.lib.api_objects.users import User
from zenpy.lib.many import Many
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import SurveyResponseDict

SurveyResponsesSort: TypeAlias = Literal["id", "-id"]
"""What `sort` can be."""

class SurveyResponsesApi(Resource):
    """Handles responses to customer satisfaction surveys: list, create, read and submit them.

    Reached as `client.survey_responses`.
    """
    @overload
    def __call__(
        self,
        *,
        filter_responder_ids: Iterable[int | User] | None = None,
        filter_subject_zrns: Many[str] | Iterator[str] | None = None,
        filter_created_at_start: int | None = None,
        filter_created_at_end: int | None = None,
        sort: SurveyResponsesSort | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[SurveyResponse]:
        """Lists answers to customer satisfaction surveys, optionally by responder, subject or time of
        creation. For admins, and end users about themselves.

        Args:
            filter_responder_ids: Keeps only responses by these users. Takes User records or their ids.
            filter_subject_zrns: Keeps only responses about these records, such as `zen:ticket:35`.
            filter_created_at_start: Keeps only responses created from then on: a Unix time.
            filter_created_at_end: Keeps only responses created until then: a Unix time.
            sort: Property to sort by; a leading `-` reverses the order. One of `id`, `-id`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            SurveyResponse records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/guide/survey_responses`
        """
    @overload
    def __call__(self, *, id: str | SurveyResponse) -> SurveyResponse:
        """Returns one survey response with its answers. For admins, and end users who gave it.

        Args:
            id: Satisfaction survey response to act on. Takes a SurveyResponse or its id.

        Returns:
            The SurveyResponse.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/guide/survey_responses/{survey_response_id}`
        """
    @overload
    def __call__(self, *, locale: str, id: str | SurveyResponse) -> SurveyResponse:
        """Returns one survey response with its answers, its questions worded in one language. For admins,
        and end users who gave it.

        Args:
            locale: Language as a code, such as `en-us`.
            id: Satisfaction survey response to act on. Takes a SurveyResponse or its id.

        Returns:
            The SurveyResponse.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/guide/{locale}/survey_responses/{survey_response_id}`
        """
    def create(self, api_objects: SurveyResponse | SurveyResponseDict) -> SurveyResponse:
        """Creates a survey response, for a responder to fill in. For admins, and integrations in their
        name.

        Args:
            api_objects: The SurveyResponse: an object, or a mapping of its fields, with `survey_id`,
                `responder_id` and `subject_zrns`.

        Returns:
            The SurveyResponse.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. It takes
        `survey_id`, `responder_id`, `subject_zrns` and `locale`, and nothing else.

        `POST /api/v2/guide/survey_responses`
        """
    def submit(self, survey_response: SurveyResponse | SurveyResponseDict) -> SurveyResponse:
        """Hands in answers for an existing survey response. For the user who was asked, signed in, whoever
        that is.

        Args:
            survey_response: The SurveyResponse: an object, or a mapping of its fields, with `answers`.

        Returns:
            The SurveyResponse.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. It takes
        `answers`, `locale` and `access_token`, and nothing else. Allowed for admins, agents and end
        users.

        `POST /api/v2/guide/survey_responses/{survey_response_id}`
        """

class AsyncSurveyResponsesApi(AsyncResource):
    """Handles responses to customer satisfaction surveys: list, create, read and submit them.

    Reached as `client.survey_responses`.
    """
    @overload
    def __call__(
        self,
        *,
        filter_responder_ids: Iterable[int | User] | None = None,
        filter_subject_zrns: Many[str] | Iterator[str] | None = None,
        filter_created_at_start: int | None = None,
        filter_created_at_end: int | None = None,
        sort: SurveyResponsesSort | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[SurveyResponse]:
        """Lists answers to customer satisfaction surveys, optionally by responder, subject or time of
        creation. For admins, and end users about themselves.

        Args:
            filter_responder_ids: Keeps only responses by these users. Takes User records or their ids.
            filter_subject_zrns: Keeps only responses about these records, such as `zen:ticket:35`.
            filter_created_at_start: Keeps only responses created from then on: a Unix time.
            filter_created_at_end: Keeps only responses created until then: a Unix time.
            sort: Property to sort by; a leading `-` reverses the order. One of `id`, `-id`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            SurveyResponse records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/guide/survey_responses`
        """
    @overload
    def __call__(self, *, id: str | SurveyResponse) -> Coroutine[object, object, SurveyResponse]:
        """Returns one survey response with its answers. For admins, and end users who gave it.

        Args:
            id: Satisfaction survey response to act on. Takes a SurveyResponse or its id.

        Returns:
            The SurveyResponse.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/guide/survey_responses/{survey_response_id}`
        """
    @overload
    def __call__(self, *, locale: str, id: str | SurveyResponse) -> Coroutine[object, object, SurveyResponse]:
        """Returns one survey response with its answers, its questions worded in one language. For admins,
        and end users who gave it.

        Args:
            locale: Language as a code, such as `en-us`.
            id: Satisfaction survey response to act on. Takes a SurveyResponse or its id.

        Returns:
            The SurveyResponse.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/guide/{locale}/survey_responses/{survey_response_id}`
        """
    def create(
        self, api_objects: SurveyResponse | SurveyResponseDict
    ) -> Coroutine[object, object, SurveyResponse]:
        """Creates a survey response, for a responder to fill in. For admins, and integrations in their
        name.

        Args:
            api_objects: The SurveyResponse: an object, or a mapping of its fields, with `survey_id`,
                `responder_id` and `subject_zrns`.

        Returns:
            The SurveyResponse.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. It takes
        `survey_id`, `responder_id`, `subject_zrns` and `locale`, and nothing else.

        `POST /api/v2/guide/survey_responses`
        """
    def submit(
        self, survey_response: SurveyResponse | SurveyResponseDict
    ) -> Coroutine[object, object, SurveyResponse]:
        """Hands in answers for an existing survey response. For the user who was asked, signed in, whoever
        that is.

        Args:
            survey_response: The SurveyResponse: an object, or a mapping of its fields, with `answers`.

        Returns:
            The SurveyResponse.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. It takes
        `answers`, `locale` and `access_token`, and nothing else. Allowed for admins, agents and end
        users.

        `POST /api/v2/guide/survey_responses/{survey_response_id}`
        """
