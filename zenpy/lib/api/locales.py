# Generated from openapi/zendesk.openapi.json (openapi/spec/support/locales.yaml) by `make generate`. Do not edit.
"""Lists the languages of the account, for agents and for end users, and finds the best one for the
caller.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.locales import Locale
    from zenpy.lib.pagination.results import BaseResultGenerator


class LocalesApi(Resource):
    """Lists the languages of the account, for agents and for end users, and finds the best one for the
    caller.

    Reached as `client.locales`.
    """

    _CALL: Method[Locale | BaseResultGenerator[Locale]] = Method(
        "locales",
        Form(
            Operation(
                "locales.show",
                "GET",
                "/api/v2/locales/{locale_id}",
                result=Result("one", schema="Locale", key="locale"),
            ),
            (Argument("id", "path", "locale_id", accepts="Locale", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "locales.list",
                "GET",
                "/api/v2/locales",
                result=Result("list", schema="Locale", key="locales"),
            )
        ),
    )

    def __call__(self, *, id: str | Locale = LEFT_OUT) -> Locale | BaseResultGenerator[Locale]:
        """Lists the languages enabled in the account.

        - `client.locales()`: Lists the languages enabled in the account. Open to anyone.
          `GET /api/v2/locales`
        - `client.locales(id=…)`: Returns a language by its id or by a code such as `en-US`; `current`
          gives that of the caller. Open to anyone.
          `GET /api/v2/locales/{locale_id}`

        Args:
            id: Locale to fetch, by id or by code such as `en-US`. Takes a Locale or its id.

        Returns:
            Locale records, fetched page by page as they are read.
            The Locale.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)

    _AGENT: Method[BaseResultGenerator[Locale]] = Method(
        "locales.agent",
        Form(
            Operation(
                "locales.agent",
                "GET",
                "/api/v2/locales/agent",
                result=Result("list", schema="Locale", key="locales"),
            )
        ),
    )

    def agent(self) -> BaseResultGenerator[Locale]:
        """Lists the languages that are available to agents. Open to anyone.

        Returns:
            Locale records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/locales/agent`
        """
        return self._run(self._AGENT)

    _CURRENT: Method[Locale] = Method(
        "locales.current",
        Form(
            Operation(
                "locales.current",
                "GET",
                "/api/v2/locales/current",
                result=Result("one", schema="Locale", key="locale"),
            )
        ),
    )

    def current(self) -> Locale:
        """Returns the language of the calling user. Open to anyone.

        Returns:
            The Locale.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/locales/current`
        """
        return self._run(self._CURRENT)

    _DETECT_BEST_LOCALE: Method[Locale] = Method(
        "locales.detect_best_locale",
        Form(
            Operation(
                "locales.detect_best_locale",
                "GET",
                "/api/v2/locales/detect_best_locale",
                result=Result("one", schema="Locale", key="locale"),
            )
        ),
    )

    def detect_best_locale(self) -> Locale:
        """Returns the language of the account that best fits the caller's request. Open to anyone.

        Returns:
            The Locale.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/locales/detect_best_locale`
        """
        return self._run(self._DETECT_BEST_LOCALE)

    _PUBLIC: Method[BaseResultGenerator[Locale]] = Method(
        "locales.public",
        Form(
            Operation(
                "locales.public",
                "GET",
                "/api/v2/locales/public",
                result=Result("list", schema="Locale", key="locales"),
            )
        ),
    )

    def public(self) -> BaseResultGenerator[Locale]:
        """Lists the languages that Zendesk offers to all accounts. Open to anyone.

        Returns:
            Locale records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/locales/public`
        """
        return self._run(self._PUBLIC)


class AsyncLocalesApi(AsyncResource, sync_class=LocalesApi):
    """`LocalesApi` for the async client: calls are awaited, lists read with `async for`."""
