# Generated from openapi/zendesk.openapi.json (openapi/spec/support/surveys.yaml) by `make generate`. Do not edit.
"""Reads customer satisfaction surveys, which survey responses answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zenpy.lib.api_objects.surveys import Survey
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.results import BaseResultGenerator


class SurveysApi(Resource):
    """Reads customer satisfaction surveys, which survey responses answer.

    Reached as `client.surveys`.
    """

    _CALL: Method[Survey | BaseResultGenerator[Survey]] = Method(
        "surveys",
        Form(
            Operation(
                "surveys.show",
                "GET",
                "/api/v2/guide/{locale}/surveys/{survey_id}/{version}",
                result=Result("one", schema="Survey", key="survey"),
            ),
            (
                Argument("locale", "path", "locale", required=True),
                Argument("version", "path", "version", required=True),
                Argument("id", "path", "survey_id", accepts="Survey", required=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "surveys.list",
                "GET",
                "/api/v2/guide/{locale}/surveys",
                query=(Param("filter[types]", "comma"),),
                result=Result("list", schema="Survey", key="surveys"),
                pages=("cursor",),
            ),
            (
                Argument("locale", "path", "locale", required=True),
                Argument("filter_types", "query", "filter[types]", many=True),
            ),
        ),
    )

    def __call__(
        self,
        locale: str,
        version: int | None = None,
        *,
        filter_types: Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        id: str | Survey = LEFT_OUT,
    ) -> Survey | BaseResultGenerator[Survey]:
        """Lists customer satisfaction surveys with their questions, worded in one language.

        - `client.surveys(locale)`: Lists customer satisfaction surveys with their questions, worded in
          one language. For agents. Also takes `filter_types`, `page_size` and `cursor_pagination`.
          `GET /api/v2/guide/{locale}/surveys`
        - `client.surveys(locale, version, id=…)`: Fetches one version of a survey, or the newest one if
          there is none with that number. For anyone, without signing in. Allowed for anonymous.
          `GET /api/v2/guide/{locale}/surveys/{survey_id}/{version}`

        Args:
            locale: Language as a code, such as `en-us`.
            version: Version of the survey.
            filter_types: Keeps only surveys of these types; separated by commas.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.
            id: Customer satisfaction survey to fetch. Takes a Survey or its id.

        Returns:
            Survey records, fetched page by page as they are read.
            The Survey.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            locale=locale,
            version=version,
            filter_types=filter_types,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            id=id,
        )


class AsyncSurveysApi(AsyncResource, sync_class=SurveysApi):
    """`SurveysApi` for the async client: calls are awaited, lists read with `async for`."""
