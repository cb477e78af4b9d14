# Generated from openapi/zendesk.openapi.json (openapi/spec/support/account.yaml) by `make generate`. Do not edit.
"""Reads and changes the settings of the account, section by section."""

from collections.abc import Coroutine

from zenpy.lib.api_objects.account import AccountEmailSettings, AccountSettings
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import AccountEmailSettingsDict, AccountSettingsDict

class AccountApi(Resource):
    """Reads and changes the settings of the account, section by section.

    Reached as `client.account`.
    """

    email_settings: Lazy[AccountEmailSettingsApi]
    """Returns the settings of the account for mail. For admins, and agents who may manage channels and
    extensions. Calls: `update`.
    """
    settings: Lazy[AccountSettingsApi]
    """Returns the configuration of the account, grouped by area. For agents. Calls: `update`."""

class AsyncAccountApi(AsyncResource):
    """Reads and changes the settings of the account, section by section.

    Reached as `client.account`.
    """

    email_settings: Lazy[AsyncAccountEmailSettingsApi]
    """Returns the settings of the account for mail. For admins, and agents who may manage channels and
    extensions. Calls: `update`.
    """
    settings: Lazy[AsyncAccountSettingsApi]
    """Returns the configuration of the account, grouped by area. For agents. Calls: `update`."""

class AccountEmailSettingsApi(Resource):
    """Returns the settings of the account for mail. For admins, and agents who may manage channels and
    extensions. Calls: `update`.

    Reached as `client.account.email_settings`.
    """
    def __call__(self) -> AccountEmailSettings:
        """Returns the settings of the account for mail. For admins, and agents who may manage channels and
        extensions.

        Returns:
            The AccountEmailSettings.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/account/email_settings`
        """
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

class AsyncAccountEmailSettingsApi(AsyncResource):
    """Returns the settings of the account for mail. For admins, and agents who may manage channels and
    extensions. Calls: `update`.

    Reached as `client.account.email_settings`.
    """
    def __call__(self) -> Coroutine[object, object, AccountEmailSettings]:
        """Returns the settings of the account for mail. For admins, and agents who may manage channels and
        extensions.

        Returns:
            The AccountEmailSettings.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/account/email_settings`
        """
    def update(
        self, api_objects: AccountEmailSettings | AccountEmailSettingsDict
    ) -> Coroutine[object, object, AccountEmailSettings]:
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

class AccountSettingsApi(Resource):
    """Returns the configuration of the account, grouped by area. For agents. Calls: `update`.

    Reached as `client.account.settings`.
    """
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

class AsyncAccountSettingsApi(AsyncResource):
    """Returns the configuration of the account, grouped by area. For agents. Calls: `update`.

    Reached as `client.account.settings`.
    """
    def __call__(
        self, *, authenticity_token: str | None = None
    ) -> Coroutine[object, object, AccountSettings]:
        """Returns the configuration of the account, grouped by area. For agents.

        Args:
            authenticity_token: Token against request forgery of the browser session.

        Returns:
            The AccountSettings.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/account/settings`
        """
    def update(
        self, api_objects: AccountSettings | AccountSettingsDict
    ) -> Coroutine[object, object, AccountSettings]:
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
