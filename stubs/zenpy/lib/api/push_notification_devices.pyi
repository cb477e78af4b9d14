# Generated from openapi/zendesk.openapi.json (openapi/spec/support/push_notification_devices.yaml) by `make generate`. Do not edit.
"""Unregisters mobile devices from push notifications."""

from collections.abc import Coroutine, Iterator

from zenpy.lib.many import Many
from zenpy.lib.resources import AsyncResource, Resource

class PushNotificationDevicesApi(Resource):
    """Unregisters mobile devices from push notifications.

    Reached as `client.push_notification_devices`.
    """
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

class AsyncPushNotificationDevicesApi(AsyncResource):
    """Unregisters mobile devices from push notifications.

    Reached as `client.push_notification_devices`.
    """
    def destroy_many(
        self, push_notification_devices: Many[str] | Iterator[str]
    ) -> Coroutine[object, object, None]:
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
