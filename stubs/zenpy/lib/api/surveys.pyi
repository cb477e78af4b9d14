# Generated from openapi/zendesk.openapi.json (openapi/spec/support/surveys.yaml) by `make generate`. Do not edit.
"""Reads customer satisfaction surveys, which survey responses answer."""

from collections.abc import Coroutine, Iterator
from typing import overload

from zenpy.lib.api_objects.surveys import Survey
from zenpy.lib.many import Many
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class SurveysApi(Resource):
    """Reads customer satisfaction surveys, which survey responses answer.

    Reached as `client.surveys`.
    """
    @overload
    def __call__(
        self,
        locale: str,
        *,
        filter_types: Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[Survey]:
        """Lists customer satisfaction surveys with their questions, worded in one language. For agents.

        Args:
            locale: Language as a code, such as `en-us`.
            filter_types: Keeps only surveys of these types; separated by commas.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            Survey records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/guide/{locale}/surveys`
        """
    @overload
    def __call__(self, locale: str, version: int, *, id: str | Survey) -> Survey:
        """Fetches one version of a survey, or the newest one if there is none with that number. For
        anyone, without signing in.

        Args:
            locale: Language as a code, such as `en-us`.
            version: Version of the survey.
            id: Customer satisfaction survey to fetch. Takes a Survey or its id.

        Returns:
            The Survey.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for anonymous.

        `GET /api/v2/guide/{locale}/surveys/{survey_id}/{version}`
        """

class AsyncSurveysApi(AsyncResource):
    """Reads customer satisfaction surveys, which survey responses answer.

    Reached as `client.surveys`.
    """
    @overload
    def __call__(
        self,
        locale: str,
        *,
        filter_types: Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[Survey]:
        """Lists customer satisfaction surveys with their questions, worded in one language. For agents.

        Args:
            locale: Language as a code, such as `en-us`.
            filter_types: Keeps only surveys of these types; separated by commas.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            Survey records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/guide/{locale}/surveys`
        """
    @overload
    def __call__(self, locale: str, version: int, *, id: str | Survey) -> Coroutine[object, object, Survey]:
        """Fetches one version of a survey, or the newest one if there is none with that number. For
        anyone, without signing in.

        Args:
            locale: Language as a code, such as `en-us`.
            version: Version of the survey.
            id: Customer satisfaction survey to fetch. Takes a Survey or its id.

        Returns:
            The Survey.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for anonymous.

        `GET /api/v2/guide/{locale}/surveys/{survey_id}/{version}`
        """
