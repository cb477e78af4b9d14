# Generated from openapi/zendesk.openapi.json (openapi/spec/zis/inbound_webhooks.yaml) by `make generate`. Do not edit.
"""Manages inbound webhooks: addresses to which other systems send events that start flows."""

from collections.abc import Coroutine

from zenpy.lib.api_objects.zis_objects import InboundWebhook
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import ZisInboundWebhookDict

class ZisInboundWebhooksApi(Resource):
    """Manages inbound webhooks: addresses to which other systems send events that start flows.

    Reached as `client.zis.inbound_webhooks`.
    """
    def __call__(self, integration: str, *, id: str) -> InboundWebhook:
        """Fetches one inbound webhook. For the token of the integration.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            id: Inbound webhook to fetch, by its universally unique id.

        Returns:
            The InboundWebhook.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/services/zis/inbound_webhooks/generic/{integration}/{uuid}`
        """
    def create(self, integration: str, api_objects: InboundWebhook | ZisInboundWebhookDict) -> InboundWebhook:
        """Creates an inbound webhook; its password is shown only now. For the token of the integration.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            api_objects: The InboundWebhook: an object, or a mapping of its fields, with `source_system`
                and `event_type`.

        Returns:
            The InboundWebhook.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/services/zis/inbound_webhooks/generic/{integration}`
        """
    def delete(self, integration: str, uuid: str) -> None:
        """Deletes an inbound webhook. For the token of the integration.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            uuid: Inbound webhook to delete, by its universally unique id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/services/zis/inbound_webhooks/generic/{integration}/{uuid}`
        """

class AsyncZisInboundWebhooksApi(AsyncResource):
    """Manages inbound webhooks: addresses to which other systems send events that start flows.

    Reached as `client.zis.inbound_webhooks`.
    """
    def __call__(self, integration: str, *, id: str) -> Coroutine[object, object, InboundWebhook]:
        """Fetches one inbound webhook. For the token of the integration.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            id: Inbound webhook to fetch, by its universally unique id.

        Returns:
            The InboundWebhook.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/services/zis/inbound_webhooks/generic/{integration}/{uuid}`
        """
    def create(
        self, integration: str, api_objects: InboundWebhook | ZisInboundWebhookDict
    ) -> Coroutine[object, object, InboundWebhook]:
        """Creates an inbound webhook; its password is shown only now. For the token of the integration.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            api_objects: The InboundWebhook: an object, or a mapping of its fields, with `source_system`
                and `event_type`.

        Returns:
            The InboundWebhook.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/services/zis/inbound_webhooks/generic/{integration}`
        """
    def delete(self, integration: str, uuid: str) -> Coroutine[object, object, None]:
        """Deletes an inbound webhook. For the token of the integration.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            uuid: Inbound webhook to delete, by its universally unique id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/services/zis/inbound_webhooks/generic/{integration}/{uuid}`
        """
