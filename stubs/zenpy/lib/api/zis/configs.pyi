# Generated from openapi/zendesk.openapi.json (openapi/spec/zis/configs.yaml) by `make generate`. Do not edit.
"""Manages configs: settings of an integration, which its flows read."""

from collections.abc import Coroutine

from zenpy.lib.api_objects.zis_objects import Config
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import ZisConfigDict

class ZisConfigsApi(Resource):
    """Manages configs: settings of an integration, which its flows read.

    Reached as `client.zis.configs`.
    """
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

class AsyncZisConfigsApi(AsyncResource):
    """Manages configs: settings of an integration, which its flows read.

    Reached as `client.zis.configs`.
    """
    def __call__(
        self,
        integration: str,
        *,
        filter_scope: str,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[Config]:
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
    def create(self, integration: str, config: Config | ZisConfigDict) -> Coroutine[object, object, Config]:
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
    def delete(self, integration: str, scope: str) -> Coroutine[object, object, None]:
        """Deletes the config of a scope. For the token of the integration.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            scope: Scope of the config.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/services/zis/integrations/{integration}/configs/{scope}`
        """
    def replace(self, integration: str, config: Config | ZisConfigDict) -> Coroutine[object, object, Config]:
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
    def update(self, integration: str, config: Config | ZisConfigDict) -> Coroutine[object, object, Config]:
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
