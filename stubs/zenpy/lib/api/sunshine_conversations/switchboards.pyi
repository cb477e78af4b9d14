# Generated from openapi/zendesk.openapi.json (openapi/spec/sunshine_conversations/switchboards.yaml) by `make generate`. Do not edit.
"""Decides which integration is in control of a conversation."""

from collections.abc import Coroutine

from zenpy.lib.api_objects.sunshine_objects import (
    SunshineApp,
    SunshineSwitchboard,
    SunshineSwitchboardIntegration,
)
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import SunshineSwitchboardDict, SunshineSwitchboardIntegrationDict

class SunshineConversationsSwitchboardsApi(Resource):
    """Decides which integration is in control of a conversation.

    Reached as `client.sunshine_conversations.switchboards`.
    """

    integrations: Lazy[SunshineConversationsSwitchboardsIntegrationsApi]
    """Lists the integrations of a switchboard. For keys with the scope `account` or `app`. Calls:
    `create`, `delete`, `update`.
    """
    def __call__(self, app: str | SunshineApp) -> BaseResultGenerator[SunshineSwitchboard]:
        """Lists the switchboards of an app. For keys with the scope `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.

        Returns:
            SunshineSwitchboard records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/switchboards`
        """
    def create(self, app: str | SunshineApp) -> SunshineSwitchboard:
        """Makes the switchboard of an app. For keys with the scope `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.

        Returns:
            The SunshineSwitchboard.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `POST /v2/apps/{appId}/switchboards`
        """
    def delete(self, app: str | SunshineApp, switchboard: str | SunshineSwitchboard) -> None:
        """Deletes a switchboard. For keys with the scope `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            switchboard: Switchboard of the app. Takes a SunshineSwitchboard or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /v2/apps/{appId}/switchboards/{switchboardId}`
        """
    def update(
        self, app: str | SunshineApp, switchboard: SunshineSwitchboard | SunshineSwitchboardDict
    ) -> SunshineSwitchboard:
        """Switches a switchboard on or off, or sets which integration begins. For keys with the scope
        `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            switchboard: The SunshineSwitchboard: an object, or a mapping of its fields.

        Returns:
            The SunshineSwitchboard.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /v2/apps/{appId}/switchboards/{switchboardId}`
        """

class AsyncSunshineConversationsSwitchboardsApi(AsyncResource):
    """Decides which integration is in control of a conversation.

    Reached as `client.sunshine_conversations.switchboards`.
    """

    integrations: Lazy[AsyncSunshineConversationsSwitchboardsIntegrationsApi]
    """Lists the integrations of a switchboard. For keys with the scope `account` or `app`. Calls:
    `create`, `delete`, `update`.
    """
    def __call__(self, app: str | SunshineApp) -> AsyncResultGenerator[SunshineSwitchboard]:
        """Lists the switchboards of an app. For keys with the scope `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.

        Returns:
            SunshineSwitchboard records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/switchboards`
        """
    def create(self, app: str | SunshineApp) -> Coroutine[object, object, SunshineSwitchboard]:
        """Makes the switchboard of an app. For keys with the scope `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.

        Returns:
            The SunshineSwitchboard.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `POST /v2/apps/{appId}/switchboards`
        """
    def delete(
        self, app: str | SunshineApp, switchboard: str | SunshineSwitchboard
    ) -> Coroutine[object, object, None]:
        """Deletes a switchboard. For keys with the scope `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            switchboard: Switchboard of the app. Takes a SunshineSwitchboard or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /v2/apps/{appId}/switchboards/{switchboardId}`
        """
    def update(
        self, app: str | SunshineApp, switchboard: SunshineSwitchboard | SunshineSwitchboardDict
    ) -> Coroutine[object, object, SunshineSwitchboard]:
        """Switches a switchboard on or off, or sets which integration begins. For keys with the scope
        `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            switchboard: The SunshineSwitchboard: an object, or a mapping of its fields.

        Returns:
            The SunshineSwitchboard.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /v2/apps/{appId}/switchboards/{switchboardId}`
        """

class SunshineConversationsSwitchboardsIntegrationsApi(Resource):
    """Lists the integrations of a switchboard. For keys with the scope `account` or `app`. Calls:
    `create`, `delete`, `update`.

    Reached as `client.sunshine_conversations.switchboards.integrations`.
    """
    def __call__(
        self, app: str | SunshineApp, switchboard: str | SunshineSwitchboard
    ) -> BaseResultGenerator[SunshineSwitchboardIntegration]:
        """Lists the integrations of a switchboard. For keys with the scope `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            switchboard: Switchboard of the app. Takes a SunshineSwitchboard or its id.

        Returns:
            SunshineSwitchboardIntegration records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/switchboards/{switchboardId}/switchboardIntegrations`
        """
    def create(
        self,
        app: str | SunshineApp,
        switchboard: str | SunshineSwitchboard,
        sunshine_switchboard_integration: SunshineSwitchboardIntegration | SunshineSwitchboardIntegrationDict,
    ) -> SunshineSwitchboardIntegration:
        """Adds an integration to a switchboard, which has ten at most; it is named by `integrationId` or
        `integrationType`. For keys with the scope `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            switchboard: Switchboard of the app. Takes a SunshineSwitchboard or its id.
            sunshine_switchboard_integration: The SunshineSwitchboardIntegration: an object, or a
                mapping of its fields, with `name`.

        Returns:
            The SunshineSwitchboardIntegration.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /v2/apps/{appId}/switchboards/{switchboardId}/switchboardIntegrations`
        """
    def delete(
        self,
        app: str | SunshineApp,
        switchboard: str | SunshineSwitchboard,
        switchboard_integration: str | SunshineSwitchboardIntegration,
    ) -> None:
        """Takes an integration out of a switchboard. For keys with the scope `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            switchboard: Switchboard of the app. Takes a SunshineSwitchboard or its id.
            switchboard_integration: Integration of the switchboard. Takes a
                SunshineSwitchboardIntegration or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /v2/apps/{appId}/switchboards/{switchboardId}/switchboardIntegrations/{switchboardIntegrationId}`
        """
    def update(
        self,
        app: str | SunshineApp,
        switchboard: str | SunshineSwitchboard,
        sunshine_switchboard_integration: SunshineSwitchboardIntegration | SunshineSwitchboardIntegrationDict,
    ) -> SunshineSwitchboardIntegration:
        """Changes an integration of a switchboard. For keys with the scope `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            switchboard: Switchboard of the app. Takes a SunshineSwitchboard or its id.
            sunshine_switchboard_integration: The SunshineSwitchboardIntegration: an object, or a
                mapping of its fields.

        Returns:
            The SunshineSwitchboardIntegration.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /v2/apps/{appId}/switchboards/{switchboardId}/switchboardIntegrations/{switchboardIntegrationId}`
        """

class AsyncSunshineConversationsSwitchboardsIntegrationsApi(AsyncResource):
    """Lists the integrations of a switchboard. For keys with the scope `account` or `app`. Calls:
    `create`, `delete`, `update`.

    Reached as `client.sunshine_conversations.switchboards.integrations`.
    """
    def __call__(
        self, app: str | SunshineApp, switchboard: str | SunshineSwitchboard
    ) -> AsyncResultGenerator[SunshineSwitchboardIntegration]:
        """Lists the integrations of a switchboard. For keys with the scope `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            switchboard: Switchboard of the app. Takes a SunshineSwitchboard or its id.

        Returns:
            SunshineSwitchboardIntegration records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/switchboards/{switchboardId}/switchboardIntegrations`
        """
    def create(
        self,
        app: str | SunshineApp,
        switchboard: str | SunshineSwitchboard,
        sunshine_switchboard_integration: SunshineSwitchboardIntegration | SunshineSwitchboardIntegrationDict,
    ) -> Coroutine[object, object, SunshineSwitchboardIntegration]:
        """Adds an integration to a switchboard, which has ten at most; it is named by `integrationId` or
        `integrationType`. For keys with the scope `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            switchboard: Switchboard of the app. Takes a SunshineSwitchboard or its id.
            sunshine_switchboard_integration: The SunshineSwitchboardIntegration: an object, or a
                mapping of its fields, with `name`.

        Returns:
            The SunshineSwitchboardIntegration.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /v2/apps/{appId}/switchboards/{switchboardId}/switchboardIntegrations`
        """
    def delete(
        self,
        app: str | SunshineApp,
        switchboard: str | SunshineSwitchboard,
        switchboard_integration: str | SunshineSwitchboardIntegration,
    ) -> Coroutine[object, object, None]:
        """Takes an integration out of a switchboard. For keys with the scope `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            switchboard: Switchboard of the app. Takes a SunshineSwitchboard or its id.
            switchboard_integration: Integration of the switchboard. Takes a
                SunshineSwitchboardIntegration or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /v2/apps/{appId}/switchboards/{switchboardId}/switchboardIntegrations/{switchboardIntegrationId}`
        """
    def update(
        self,
        app: str | SunshineApp,
        switchboard: str | SunshineSwitchboard,
        sunshine_switchboard_integration: SunshineSwitchboardIntegration | SunshineSwitchboardIntegrationDict,
    ) -> Coroutine[object, object, SunshineSwitchboardIntegration]:
        """Changes an integration of a switchboard. For keys with the scope `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            switchboard: Switchboard of the app. Takes a SunshineSwitchboard or its id.
            sunshine_switchboard_integration: The SunshineSwitchboardIntegration: an object, or a
                mapping of its fields.

        Returns:
            The SunshineSwitchboardIntegration.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /v2/apps/{appId}/switchboards/{switchboardId}/switchboardIntegrations/{switchboardIntegrationId}`
        """
