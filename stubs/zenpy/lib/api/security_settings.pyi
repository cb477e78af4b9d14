# Generated from openapi/zendesk.openapi.json (openapi/spec/support/security_settings.yaml) by `make generate`. Do not edit.
"""Reads the security settings of the account, such as password and sign-in rules."""

from collections.abc import Coroutine

from zenpy.lib.api_objects.security_settings import SecuritySettings
from zenpy.lib.resources import AsyncResource, Resource

class SecuritySettingsApi(Resource):
    """Reads the security settings of the account, such as password and sign-in rules.

    Reached as `client.security_settings`.
    """
    def __call__(self, *, brand_id: int | None = None) -> SecuritySettings:
        """Shows the security settings of the account or of one brand. For admins.

        Args:
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            The SecuritySettings.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/security_settings`
        """

class AsyncSecuritySettingsApi(AsyncResource):
    """Reads the security settings of the account, such as password and sign-in rules.

    Reached as `client.security_settings`.
    """
    def __call__(self, *, brand_id: int | None = None) -> Coroutine[object, object, SecuritySettings]:
        """Shows the security settings of the account or of one brand. For admins.

        Args:
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            The SecuritySettings.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/security_settings`
        """
