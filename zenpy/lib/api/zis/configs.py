# Generated from openapi/zendesk.openapi.json (openapi/spec/zis/configs.yaml) by `make generate`. Do not edit.
"""Manages configs: settings of an integration, which its flows read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.zis_objects import Config
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import ZisConfigDict


class ZisConfigsApi(Resource):
    """Manages configs: settings of an integration, which its flows read.

    Reached as `client.zis.configs`.
    """

    _CALL: Method[BaseResultGenerator[Config]] = Method(
        "zis.configs",
        Form(
            Operation(
                "zis.configs.list",
                "GET",
                "/api/services/zis/integrations/{integration}/configs",
                query=(Param("filter[scope]"),),
                result=Result("list", schema="ZisConfig", key="configs"),
                pages=("cursor",),
            ),
            (
                Argument("integration", "path", "integration", required=True),
                Argument("filter_scope", "query", "filter[scope]", required=True),
            ),
        ),
    )

    def __call__(
        self,
        integration: str,
        *,
        filter_scope: str,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[Config]:
        """Lists the configs of an integration in one or more scopes; a scope that has none is an error.
        For the token of the integration.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            filter_scope: Scope of the configs; `*` stands for any text.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            Config records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/services/zis/integrations/{integration}/configs`
        """
        return self._run(
            self._CALL,
            integration=integration,
            filter_scope=filter_scope,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )

    _CREATE: Method[Config] = Method(
        "zis.configs.create",
        Form(
            Operation(
                "zis.configs.create",
                "POST",
                "/api/services/zis/integrations/{integration}/configs",
                body=Body("record", schema="ZisConfig"),
                result=Result("one", schema="ZisConfig", key="config"),
                writes="make",
            ),
            (
                Argument("integration", "path", "integration", required=True),
                Argument("config", "record", "body", accepts="ZisConfig", required=True),
            ),
        ),
    )

    def create(self, integration: str, config: Config | ZisConfigDict) -> Config:
        """Creates a config. For the token of the integration.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            config: The Config: an object, or a mapping of its fields, with `scope` and `config`.

        Returns:
            The Config.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/services/zis/integrations/{integration}/configs`
        """
        return self._run(self._CREATE, integration=integration, config=config)

    _DELETE: Method[None] = Method(
        "zis.configs.delete",
        Form(
            Operation(
                "zis.configs.delete",
                "DELETE",
                "/api/services/zis/integrations/{integration}/configs/{scope}",
                result=Result("nothing"),
            ),
            (
                Argument("integration", "path", "integration", required=True),
                Argument("scope", "path", "scope", required=True),
            ),
        ),
    )

    def delete(self, integration: str, scope: str) -> None:
        """Deletes the config of a scope. For the token of the integration.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            scope: Scope of the config.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/services/zis/integrations/{integration}/configs/{scope}`
        """
        return self._run(self._DELETE, integration=integration, scope=scope)

    _REPLACE: Method[Config] = Method(
        "zis.configs.replace",
        Form(
            Operation(
                "zis.configs.replace",
                "PUT",
                "/api/services/zis/integrations/{integration}/configs/{scope}",
                body=Body("record", schema="ZisConfig"),
                result=Result("one", schema="ZisConfig", key="config"),
                writes="replace",
            ),
            (
                Argument("integration", "path", "integration", required=True),
                Argument(
                    "config",
                    "record",
                    "body",
                    also_path="scope",
                    accepts="ZisConfig",
                    path_from="scope",
                    required=True,
                ),
            ),
        ),
    )

    def replace(self, integration: str, config: Config | ZisConfigDict) -> Config:
        """Replaces the settings of a scope: those that are not sent are deleted. For the token of the
        integration.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            config: The Config: an object, or a mapping of its fields, with `config`.

        Returns:
            The Config.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends the whole record, as Zendesk replaces the stored one.

        `PUT /api/services/zis/integrations/{integration}/configs/{scope}`
        """
        return self._run(self._REPLACE, integration=integration, config=config)

    _UPDATE: Method[Config] = Method(
        "zis.configs.update",
        Form(
            Operation(
                "zis.configs.update",
                "PATCH",
                "/api/services/zis/integrations/{integration}/configs/{scope}",
                body=Body("record", schema="ZisConfig"),
                result=Result("one", schema="ZisConfig", key="config"),
                writes="change",
            ),
            (
                Argument("integration", "path", "integration", required=True),
                Argument(
                    "config",
                    "record",
                    "body",
                    also_path="scope",
                    accepts="ZisConfig",
                    path_from="scope",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, integration: str, config: Config | ZisConfigDict) -> Config:
        """Changes some settings of a scope; the others stay. For the token of the integration.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            config: The Config: an object, or a mapping of its fields.

        Returns:
            The Config.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /api/services/zis/integrations/{integration}/configs/{scope}`
        """
        return self._run(self._UPDATE, integration=integration, config=config)


class AsyncZisConfigsApi(AsyncResource, sync_class=ZisConfigsApi):
    """`ZisConfigsApi` for the async client: calls are awaited, lists read with `async for`."""
