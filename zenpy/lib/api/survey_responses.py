# Generated from openapi/zendesk.openapi.json (openapi/spec/support/survey_responses.yaml) by `make generate`. Do not edit.
"""Handles responses to customer satisfaction surveys: list, create, read and submit them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from zenpy.lib.api_objects.survey_responses import SurveyResponse
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import SurveyResponseDict


SurveyResponsesSort: TypeAlias = Literal["id", "-id"]


class SurveyResponsesApi(Resource):
    """Handles responses to customer satisfaction surveys: list, create, read and submit them.

    Reached as `client.survey_responses`.
    """

    _CALL: Method[SurveyResponse | BaseResultGenerator[SurveyResponse]] = Method(
        "survey_responses",
        Form(
            Operation(
                "survey_responses.show_in_locale",
                "GET",
                "/api/v2/guide/{locale}/survey_responses/{survey_response_id}",
                result=Result("one", schema="SurveyResponse", key="survey_response"),
            ),
            (
                Argument("locale", "path", "locale", required=True),
                Argument("id", "path", "survey_response_id", accepts="SurveyResponse", required=True),
            ),
            when="id,locale",
        ),
        Form(
            Operation(
                "survey_responses.show",
                "GET",
                "/api/v2/guide/survey_responses/{survey_response_id}",
                result=Result("one", schema="SurveyResponse", key="survey_response"),
            ),
            (Argument("id", "path", "survey_response_id", accepts="SurveyResponse", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "survey_responses.list",
                "GET",
                "/api/v2/guide/survey_responses",
                query=(
                    Param("filter[responder_ids]", "comma"),
                    Param("filter[subject_zrns]", "comma"),
                    Param("filter[created_at_start]"),
                    Param("filter[created_at_end]"),
                    Param("sort"),
                ),
                result=Result("list", schema="SurveyResponse", key="survey_responses"),
                pages=("cursor",),
            ),
            (
                Argument("filter_responder_ids", "query", "filter[responder_ids]", accepts="User", many=True),
                Argument("filter_subject_zrns", "query", "filter[subject_zrns]", many=True),
                Argument("filter_created_at_start", "query", "filter[created_at_start]"),
                Argument("filter_created_at_end", "query", "filter[created_at_end]"),
                Argument("sort", "query", "sort"),
            ),
        ),
    )

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
        id: str | SurveyResponse = LEFT_OUT,
        locale: str | None = None,
    ) -> SurveyResponse | BaseResultGenerator[SurveyResponse]:
        """Lists answers to customer satisfaction surveys, optionally by responder, subject or time of
        creation.

        - `client.survey_responses()`: Lists answers to customer satisfaction surveys, optionally by
          responder, subject or time of creation. For admins, and end users about themselves. Also takes
          `filter_responder_ids`, `filter_subject_zrns`, `filter_created_at_start`,
          `filter_created_at_end`, `sort`, `page_size` and `cursor_pagination`.
          `GET /api/v2/guide/survey_responses`
        - `client.survey_responses(id=…)`: Returns one survey response with its answers. For admins, and
          end users who gave it.
          `GET /api/v2/guide/survey_responses/{survey_response_id}`
        - `client.survey_responses(locale=…, id=…)`: Returns one survey response with its answers, its
          questions worded in one language. For admins, and end users who gave it.
          `GET /api/v2/guide/{locale}/survey_responses/{survey_response_id}`

        Args:
            filter_responder_ids: Keeps only responses by these users. Takes User records or their ids.
            filter_subject_zrns: Keeps only responses about these records, such as `zen:ticket:35`.
            filter_created_at_start: Keeps only responses created from then on: a Unix time.
            filter_created_at_end: Keeps only responses created until then: a Unix time.
            sort: Property to sort by; a leading `-` reverses the order. One of `id`, `-id`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.
            id: Satisfaction survey response to act on. Takes a SurveyResponse or its id.
            locale: Language as a code, such as `en-us`.

        Returns:
            SurveyResponse records, fetched page by page as they are read.
            The SurveyResponse.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            filter_responder_ids=filter_responder_ids,
            filter_subject_zrns=filter_subject_zrns,
            filter_created_at_start=filter_created_at_start,
            filter_created_at_end=filter_created_at_end,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            id=id,
            locale=locale,
        )

    _CREATE: Method[SurveyResponse] = Method(
        "survey_responses.create",
        Form(
            Operation(
                "survey_responses.create",
                "POST",
                "/api/v2/guide/survey_responses",
                body=Body(
                    "record",
                    schema="SurveyResponse",
                    key="survey_response",
                    only=("survey_id", "responder_id", "subject_zrns", "locale"),
                ),
                result=Result("one", schema="SurveyResponse", key="survey_response"),
                writes="make",
            ),
            (Argument("api_objects", "record", "survey_response", accepts="SurveyResponse", required=True),),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _SUBMIT: Method[SurveyResponse] = Method(
        "survey_responses.submit",
        Form(
            Operation(
                "survey_responses.submit",
                "POST",
                "/api/v2/guide/survey_responses/{survey_response_id}",
                body=Body(
                    "record",
                    schema="SurveyResponse",
                    key="survey_response",
                    only=("answers", "locale", "access_token"),
                ),
                result=Result("one", schema="SurveyResponse", key="survey_response"),
                writes="make",
            ),
            (
                Argument(
                    "survey_response",
                    "record",
                    "survey_response",
                    also_path="survey_response_id",
                    accepts="SurveyResponse",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._SUBMIT, survey_response=survey_response)


class AsyncSurveyResponsesApi(AsyncResource, sync_class=SurveyResponsesApi):
    """`SurveyResponsesApi` for the async client: calls are awaited, lists read with `async for`."""
