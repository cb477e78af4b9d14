# Generated from openapi/zendesk.openapi.json (openapi/spec/zis/inbound_webhooks.yaml) by `make generate`. Do not edit.
"""Manages inbound webhooks: addresses to which other systems send events that start flows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.zis_objects import InboundWebhook
    from zenpy.payloads import ZisInboundWebhookDict


class ZisInboundWebhooksApi(Resource):
    """Manages inbound webhooks: addresses to which other systems send events that start flows.

    Reached as `client.zis.inbound_webhooks`.
    """

    _CALL: Method[InboundWebhook] = Method(
        "zis.inbound_webhooks",
        Form(
            Operation(
                "zis.inbound_webhooks.show",
                "GET",
                "/api/services/zis/inbound_webhooks/generic/{integration}/{uuid}",
                result=Result("whole", schema="ZisInboundWebhook"),
            ),
            (
                Argument("integration", "path", "integration", required=True),
                Argument("id", "path", "uuid", required=True),
            ),
            when="id",
        ),
    )

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
        return self._run(self._CALL, integration=integration, id=id)

    _CREATE: Method[InboundWebhook] = Method(
        "zis.inbound_webhooks.create",
        Form(
            Operation(
                "zis.inbound_webhooks.create",
                "POST",
                "/api/services/zis/inbound_webhooks/generic/{integration}",
                body=Body("record", schema="ZisInboundWebhook"),
                result=Result("whole", schema="ZisInboundWebhook"),
                writes="make",
            ),
            (
                Argument("integration", "path", "integration", required=True),
                Argument("api_objects", "record", "body", accepts="ZisInboundWebhook", required=True),
            ),
        ),
    )

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
        return self._run(self._CREATE, integration=integration, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "zis.inbound_webhooks.delete",
        Form(
            Operation(
                "zis.inbound_webhooks.delete",
                "DELETE",
                "/api/services/zis/inbound_webhooks/generic/{integration}/{uuid}",
                result=Result("nothing"),
            ),
            (
                Argument("integration", "path", "integration", required=True),
                Argument("uuid", "path", "uuid", required=True),
            ),
        ),
    )

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
        return self._run(self._DELETE, integration=integration, uuid=uuid)


class AsyncZisInboundWebhooksApi(AsyncResource, sync_class=ZisInboundWebhooksApi):
    """`ZisInboundWebhooksApi` for the async client: calls are awaited, lists read with `async for`."""
