# Generated from openapi/zendesk.openapi.json (openapi/spec/support/countries.yaml) by `make generate`. Do not edit.
"""Lists the countries that Zendesk knows, with their calling codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.countries import Country
    from zenpy.lib.pagination.results import BaseResultGenerator


class CountriesApi(Resource):
    """Lists the countries that Zendesk knows, with their calling codes.

    Reached as `client.countries`.
    """

    _CALL: Method[Country | BaseResultGenerator[Country]] = Method(
        "countries",
        Form(
            Operation(
                "countries.show",
                "GET",
                "/api/v2/countries/{id}",
                result=Result("one", schema="Country", key="country"),
            ),
            (Argument("id", "path", "id", accepts="Country", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "countries.list",
                "GET",
                "/api/v2/countries",
                result=Result("list", schema="Country", key="countries"),
            )
        ),
    )

    def __call__(self, *, id: int | Country = LEFT_OUT) -> Country | BaseResultGenerator[Country]:
        """Lists all countries with their calling codes.

        - `client.countries()`: Lists all countries with their calling codes. Open to anyone.
          `GET /api/v2/countries`
        - `client.countries(id=…)`: Returns one country. Open to anyone.
          `GET /api/v2/countries/{id}`

        Args:
            id: Country to return. Takes a Country or its id.

        Returns:
            Country records, fetched page by page as they are read.
            The Country.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)


class AsyncCountriesApi(AsyncResource, sync_class=CountriesApi):
    """`CountriesApi` for the async client: calls are awaited, lists read with `async for`."""
