# Generated from openapi/zendesk.openapi.json (openapi/spec/support/security_settings.yaml) by `make generate`. Do not edit.
"""Reads the security settings of the account, such as password and sign-in rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.security_settings import SecuritySettings


class SecuritySettingsApi(Resource):
    """Reads the security settings of the account, such as password and sign-in rules.

    Reached as `client.security_settings`.
    """

    _CALL: Method[SecuritySettings] = Method(
        "security_settings",
        Form(
            Operation(
                "security_settings.show",
                "GET",
                "/api/v2/security_settings",
                query=(Param("brand_id"),),
                result=Result("one", schema="SecuritySettings", key="security_settings"),
            ),
            (Argument("brand_id", "query", "brand_id"),),
        ),
    )

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
        return self._run(self._CALL, brand_id=brand_id)


class AsyncSecuritySettingsApi(AsyncResource, sync_class=SecuritySettingsApi):
    """`SecuritySettingsApi` for the async client: calls are awaited, lists read with `async for`."""
