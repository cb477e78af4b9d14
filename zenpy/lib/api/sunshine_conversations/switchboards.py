# Generated from openapi/zendesk.openapi.json (openapi/spec/sunshine_conversations/switchboards.yaml) by `make generate`. Do not edit.
"""Decides which integration is in control of a conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.sunshine_objects import (
        SunshineApp,
        SunshineSwitchboard,
        SunshineSwitchboardIntegration,
    )
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import SunshineSwitchboardDict, SunshineSwitchboardIntegrationDict


class SunshineConversationsSwitchboardsApi(Resource):
    """Decides which integration is in control of a conversation.

    Reached as `client.sunshine_conversations.switchboards`.
    """

    integrations: Lazy[SunshineConversationsSwitchboardsIntegrationsApi] = Lazy(
        "sunshine_conversations.switchboards", "SunshineConversationsSwitchboardsIntegrationsApi"
    )

    _CALL: Method[BaseResultGenerator[SunshineSwitchboard]] = Method(
        "sunshine_conversations.switchboards",
        Form(
            Operation(
                "sunshine_conversations.switchboards.list",
                "GET",
                "/v2/apps/{appId}/switchboards",
                result=Result("list", schema="SunshineSwitchboard", key="switchboards"),
                server="sunshine_conversations",
            ),
            (Argument("app", "path", "appId", accepts="SunshineApp", required=True),),
        ),
    )

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
        return self._run(self._CALL, app=app)

    _CREATE: Method[SunshineSwitchboard] = Method(
        "sunshine_conversations.switchboards.create",
        Form(
            Operation(
                "sunshine_conversations.switchboards.create",
                "POST",
                "/v2/apps/{appId}/switchboards",
                result=Result("one", schema="SunshineSwitchboard", key="switchboard"),
                server="sunshine_conversations",
            ),
            (Argument("app", "path", "appId", accepts="SunshineApp", required=True),),
        ),
    )

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
        return self._run(self._CREATE, app=app)

    _DELETE: Method[None] = Method(
        "sunshine_conversations.switchboards.delete",
        Form(
            Operation(
                "sunshine_conversations.switchboards.delete",
                "DELETE",
                "/v2/apps/{appId}/switchboards/{switchboardId}",
                result=Result("nothing"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "switchboard", "path", "switchboardId", accepts="SunshineSwitchboard", required=True
                ),
            ),
        ),
    )

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
        return self._run(self._DELETE, app=app, switchboard=switchboard)

    _UPDATE: Method[SunshineSwitchboard] = Method(
        "sunshine_conversations.switchboards.update",
        Form(
            Operation(
                "sunshine_conversations.switchboards.update",
                "PATCH",
                "/v2/apps/{appId}/switchboards/{switchboardId}",
                body=Body("record", schema="SunshineSwitchboard"),
                result=Result("one", schema="SunshineSwitchboard", key="switchboard"),
                writes="change",
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "switchboard",
                    "record",
                    "body",
                    also_path="switchboardId",
                    accepts="SunshineSwitchboard",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._UPDATE, app=app, switchboard=switchboard)


class AsyncSunshineConversationsSwitchboardsApi(
    AsyncResource, sync_class=SunshineConversationsSwitchboardsApi
):
    """`SunshineConversationsSwitchboardsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class SunshineConversationsSwitchboardsIntegrationsApi(Resource):
    """Lists the integrations of a switchboard. For keys with the scope `account` or `app`. Calls:
    `create`, `delete`, `update`.

    Reached as `client.sunshine_conversations.switchboards.integrations`.
    """

    _CALL: Method[BaseResultGenerator[SunshineSwitchboardIntegration]] = Method(
        "sunshine_conversations.switchboards.integrations",
        Form(
            Operation(
                "sunshine_conversations.switchboards.integrations.list",
                "GET",
                "/v2/apps/{appId}/switchboards/{switchboardId}/switchboardIntegrations",
                result=Result("list", schema="SunshineSwitchboardIntegration", key="switchboardIntegrations"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "switchboard", "path", "switchboardId", accepts="SunshineSwitchboard", required=True
                ),
            ),
        ),
    )

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
        return self._run(self._CALL, app=app, switchboard=switchboard)

    _CREATE: Method[SunshineSwitchboardIntegration] = Method(
        "sunshine_conversations.switchboards.integrations.create",
        Form(
            Operation(
                "sunshine_conversations.switchboards.integrations.create",
                "POST",
                "/v2/apps/{appId}/switchboards/{switchboardId}/switchboardIntegrations",
                body=Body("record", schema="SunshineSwitchboardIntegration"),
                result=Result("one", schema="SunshineSwitchboardIntegration", key="switchboardIntegration"),
                writes="make",
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "switchboard", "path", "switchboardId", accepts="SunshineSwitchboard", required=True
                ),
                Argument(
                    "sunshine_switchboard_integration",
                    "record",
                    "body",
                    accepts="SunshineSwitchboardIntegration",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(
            self._CREATE,
            app=app,
            switchboard=switchboard,
            sunshine_switchboard_integration=sunshine_switchboard_integration,
        )

    _DELETE: Method[None] = Method(
        "sunshine_conversations.switchboards.integrations.delete",
        Form(
            Operation(
                "sunshine_conversations.switchboards.integrations.delete",
                "DELETE",
                "/v2/apps/{appId}/switchboards/{switchboardId}/switchboardIntegrations/{switchboardIntegrationId}",
                result=Result("nothing"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "switchboard", "path", "switchboardId", accepts="SunshineSwitchboard", required=True
                ),
                Argument(
                    "switchboard_integration",
                    "path",
                    "switchboardIntegrationId",
                    accepts="SunshineSwitchboardIntegration",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(
            self._DELETE, app=app, switchboard=switchboard, switchboard_integration=switchboard_integration
        )

    _UPDATE: Method[SunshineSwitchboardIntegration] = Method(
        "sunshine_conversations.switchboards.integrations.update",
        Form(
            Operation(
                "sunshine_conversations.switchboards.integrations.update",
                "PATCH",
                "/v2/apps/{appId}/switchboards/{switchboardId}/switchboardIntegrations/{switchboardIntegrationId}",
                body=Body("record", schema="SunshineSwitchboardIntegration"),
                result=Result("one", schema="SunshineSwitchboardIntegration", key="switchboardIntegration"),
                writes="change",
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "switchboard", "path", "switchboardId", accepts="SunshineSwitchboard", required=True
                ),
                Argument(
                    "sunshine_switchboard_integration",
                    "record",
                    "body",
                    also_path="switchboardIntegrationId",
                    accepts="SunshineSwitchboardIntegration",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(
            self._UPDATE,
            app=app,
            switchboard=switchboard,
            sunshine_switchboard_integration=sunshine_switchboard_integration,
        )


class AsyncSunshineConversationsSwitchboardsIntegrationsApi(
    AsyncResource, sync_class=SunshineConversationsSwitchboardsIntegrationsApi
):
    """`SunshineConversationsSwitchboardsIntegrationsApi` for the async client: calls are awaited,
    lists read with `async for`.
    """
