# Generated from openapi/zendesk.openapi.json (openapi/spec/support/countries.yaml) by `make generate`. Do not edit.
"""Lists the countries that Zendesk knows, with their calling codes."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.countries import Country
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class CountriesApi(Resource):
    """Lists the countries that Zendesk knows, with their calling codes.

    Reached as `client.countries`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[Country]:
        """Lists all countries with their calling codes. Open to anyone.

        Returns:
            Country records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/countries`
        """
    @overload
    def __call__(self, *, id: int | Country) -> Country:
        """Returns one country. Open to anyone.

        Args:
            id: Country to return. Takes a Country or its id.

        Returns:
            The Country.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/countries/{id}`
        """

class AsyncCountriesApi(AsyncResource):
    """Lists the countries that Zendesk knows, with their calling codes.

    Reached as `client.countries`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[Country]:
        """Lists all countries with their calling codes. Open to anyone.

        Returns:
            Country records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/countries`
        """
    @overload
    def __call__(self, *, id: int | Country) -> Coroutine[object, object, Country]:
        """Returns one country. Open to anyone.

        Args:
            id: Country to return. Takes a Country or its id.

        Returns:
            The Country.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/countries/{id}`
        """
