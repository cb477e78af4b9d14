# Generated from openapi/zendesk.openapi.json (openapi/spec/support/push_notification_devices.yaml) by `make generate`. Do not edit.
"""Unregisters mobile devices from push notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zenpy.lib.many import Many


class PushNotificationDevicesApi(Resource):
    """Unregisters mobile devices from push notifications.

    Reached as `client.push_notification_devices`.
    """

    _DESTROY_MANY: Method[None] = Method(
        "push_notification_devices.destroy_many",
        Form(
            Operation(
                "push_notification_devices.destroy_many",
                "POST",
                "/api/v2/push_notification_devices/destroy_many",
                body=Body("fields"),
                result=Result("nothing"),
            ),
            (
                Argument(
                    "push_notification_devices", "body", "push_notification_devices", required=True, many=True
                ),
            ),
        ),
    )

    def destroy_many(self, push_notification_devices: Many[str] | Iterator[str]) -> None:
        """Unregisters mobile devices from push notifications, given their tokens. For admins; answers
        without content.

        Args:
            push_notification_devices: Tokens of the mobile devices that stop receiving push
                notifications.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/push_notification_devices/destroy_many`
        """
        return self._run(self._DESTROY_MANY, push_notification_devices=push_notification_devices)


class AsyncPushNotificationDevicesApi(AsyncResource, sync_class=PushNotificationDevicesApi):
    """`PushNotificationDevicesApi` for the async client: calls are awaited, lists read with `async
    for`.
    """
