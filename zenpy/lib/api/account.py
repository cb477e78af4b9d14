# Generated from openapi/zendesk.openapi.json (openapi/spec/support/account.yaml) by `make generate`. Do not edit.
"""Reads and changes the settings of the account, section by section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.account import AccountEmailSettings, AccountSettings
    from zenpy.payloads import AccountEmailSettingsDict, AccountSettingsDict


class AccountApi(Resource):
    """Reads and changes the settings of the account, section by section.

    Reached as `client.account`.
    """

    email_settings: Lazy[AccountEmailSettingsApi] = Lazy("account", "AccountEmailSettingsApi")
    settings: Lazy[AccountSettingsApi] = Lazy("account", "AccountSettingsApi")


class AsyncAccountApi(AsyncResource, sync_class=AccountApi):
    """`AccountApi` for the async client: calls are awaited, lists read with `async for`."""


class AccountEmailSettingsApi(Resource):
    """Returns the settings of the account for mail. For admins, and agents who may manage channels and
    extensions. Calls: `update`.

    Reached as `client.account.email_settings`.
    """

    _CALL: Method[AccountEmailSettings] = Method(
        "account.email_settings",
        Form(
            Operation(
                "account.email_settings.show",
                "GET",
                "/api/v2/account/email_settings",
                result=Result("one", schema="AccountEmailSettings", key="settings"),
            )
        ),
    )

    def __call__(self) -> AccountEmailSettings:
        """Returns the settings of the account for mail. For admins, and agents who may manage channels and
        extensions.

        Returns:
            The AccountEmailSettings.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/account/email_settings`
        """
        return self._run(self._CALL)

    _UPDATE: Method[AccountEmailSettings] = Method(
        "account.email_settings.update",
        Form(
            Operation(
                "account.email_settings.update",
                "PUT",
                "/api/v2/account/email_settings",
                body=Body("record", schema="AccountEmailSettings", key="settings"),
                result=Result("one", schema="AccountEmailSettings", key="settings"),
                writes="change",
                readable=True,
            ),
            (Argument("api_objects", "record", "settings", accepts="AccountEmailSettings", required=True),),
        ),
    )

    def update(self, api_objects: AccountEmailSettings | AccountEmailSettingsDict) -> AccountEmailSettings:
        """Changes settings of the account for mail. For admins, and agents who may manage channels and
        extensions. A record without changes is read, and nothing is written.

        Args:
            api_objects: The AccountEmailSettings: an object, or a mapping of its fields, with `email`.

        Returns:
            The AccountEmailSettings.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/account/email_settings`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncAccountEmailSettingsApi(AsyncResource, sync_class=AccountEmailSettingsApi):
    """`AccountEmailSettingsApi` for the async client: calls are awaited, lists read with `async for`."""


class AccountSettingsApi(Resource):
    """Returns the configuration of the account, grouped by area. For agents. Calls: `update`.

    Reached as `client.account.settings`.
    """

    _CALL: Method[AccountSettings] = Method(
        "account.settings",
        Form(
            Operation(
                "account.settings.show",
                "GET",
                "/api/v2/account/settings",
                query=(Param("authenticity_token"),),
                result=Result("one", schema="AccountSettings", key="settings"),
            ),
            (Argument("authenticity_token", "query", "authenticity_token"),),
        ),
    )

    def __call__(self, *, authenticity_token: str | None = None) -> AccountSettings:
        """Returns the configuration of the account, grouped by area. For agents.

        Args:
            authenticity_token: Token against request forgery of the browser session.

        Returns:
            The AccountSettings.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/account/settings`
        """
        return self._run(self._CALL, authenticity_token=authenticity_token)

    _UPDATE: Method[AccountSettings] = Method(
        "account.settings.update",
        Form(
            Operation(
                "account.settings.update",
                "PUT",
                "/api/v2/account/settings",
                body=Body("record", schema="AccountSettings", key="settings"),
                result=Result("one", schema="AccountSettings", key="settings"),
                writes="change",
                readable=True,
            ),
            (Argument("api_objects", "record", "settings", accepts="AccountSettings", required=True),),
        ),
    )

    def update(self, api_objects: AccountSettings | AccountSettingsDict) -> AccountSettings:
        """Changes the account settings that are sent and leaves the others alone. For admins. A record
        without changes is read, and nothing is written.

        Args:
            api_objects: The AccountSettings: an object, or a mapping of its fields.

        Returns:
            The AccountSettings.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/account/settings`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncAccountSettingsApi(AsyncResource, sync_class=AccountSettingsApi):
    """`AccountSettingsApi` for the async client: calls are awaited, lists read with `async for`."""
