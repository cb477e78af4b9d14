# Generated from openapi/zendesk.openapi.json (openapi/spec/support/locales.yaml) by `make generate`. Do not edit.
"""Lists the languages of the account, for agents and for end users, and finds the best one for the
caller.
"""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.locales import Locale
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class LocalesApi(Resource):
    """Lists the languages of the account, for agents and for end users, and finds the best one for the
    caller.

    Reached as `client.locales`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[Locale]:
        """Lists the languages enabled in the account. Open to anyone.

        Returns:
            Locale records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/locales`
        """
    @overload
    def __call__(self, *, id: str | Locale) -> Locale:
        """Returns a language by its id or by a code such as `en-US`; `current` gives that of the caller.
        Open to anyone.

        Args:
            id: Locale to fetch, by id or by code such as `en-US`. Takes a Locale or its id.

        Returns:
            The Locale.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/locales/{locale_id}`
        """
    def agent(self) -> BaseResultGenerator[Locale]:
        """Lists the languages that are available to agents. Open to anyone.

        Returns:
            Locale records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/locales/agent`
        """
    def current(self) -> Locale:
        """Returns the language of the calling user. Open to anyone.

        Returns:
            The Locale.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/locales/current`
        """
    def detect_best_locale(self) -> Locale:
        """Returns the language of the account that best fits the caller's request. Open to anyone.

        Returns:
            The Locale.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/locales/detect_best_locale`
        """
    def public(self) -> BaseResultGenerator[Locale]:
        """Lists the languages that Zendesk offers to all accounts. Open to anyone.

        Returns:
            Locale records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/locales/public`
        """

class AsyncLocalesApi(AsyncResource):
    """Lists the languages of the account, for agents and for end users, and finds the best one for the
    caller.

    Reached as `client.locales`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[Locale]:
        """Lists the languages enabled in the account. Open to anyone.

        Returns:
            Locale records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/locales`
        """
    @overload
    def __call__(self, *, id: str | Locale) -> Coroutine[object, object, Locale]:
        """Returns a language by its id or by a code such as `en-US`; `current` gives that of the caller.
        Open to anyone.

        Args:
            id: Locale to fetch, by id or by code such as `en-US`. Takes a Locale or its id.

        Returns:
            The Locale.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/locales/{locale_id}`
        """
    def agent(self) -> AsyncResultGenerator[Locale]:
        """Lists the languages that are available to agents. Open to anyone.

        Returns:
            Locale records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/locales/agent`
        """
    def current(self) -> Coroutine[object, object, Locale]:
        """Returns the language of the calling user. Open to anyone.

        Returns:
            The Locale.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/locales/current`
        """
    def detect_best_locale(self) -> Coroutine[object, object, Locale]:
        """Returns the language of the account that best fits the caller's request. Open to anyone.

        Returns:
            The Locale.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/locales/detect_best_locale`
        """
    def public(self) -> AsyncResultGenerator[Locale]:
        """Lists the languages that Zendesk offers to all accounts. Open to anyone.

        Returns:
            Locale records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/locales/public`
        """
