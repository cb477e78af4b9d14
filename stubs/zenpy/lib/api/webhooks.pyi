# Generated from openapi/zendesk.openapi.json (openapi/spec/webhooks/webhooks.yaml) by `make generate`. Do not edit.
"""Manages webhooks: create, test and change them, read their invocations and handle signing
secrets.
"""

from collections.abc import Awaitable
from datetime import datetime
from typing import Literal, overload

from zenpy.lib.api_objects.webhooks import (
    Invocation,
    InvocationAttempt,
    Webhook,
    WebhookSecret,
    WebhookTestRequest,
    WebhookTestResponse,
)
from zenpy.lib.compat import AsyncWebhooks, Webhooks
from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resource import AsyncResource, Resource
from zenpy.payloads import WebhookDict, WebhookTestRequestDict

class WebhooksApi(Webhooks, Resource):
    """Manages webhooks: create, test and change them, read their invocations and handle signing
    secrets.

    Reached as `client.webhooks`.
    """
    @property
    def invocations(self) -> WebhooksInvocationsApi:
        """The invocations of `client.webhooks`."""
    @overload
    def __call__(self, *, id: str | Webhook) -> Webhook:
        """Fetches one webhook. Secrets in its authentication data are not revealed.

        Args:
            id: the Webhook or its id. Webhook that the call is about.

        Returns:
            The Webhook.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/webhooks/{webhook_id}`
        """
    @overload
    def __call__(
        self,
        *,
        filter: str | None = None,
        filter_status: Literal["active", "inactive"] | None = None,
        sort: Literal["name", "-name", "status", "-status"] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[Webhook]:
        """Lists the account's webhooks; filter by part of the name or by status. Cursor paging only; for
        admins.

        Args:
            filter: Keeps only webhooks whose name holds this text.
            filter_status: Keeps only items in this state.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            Webhook records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/webhooks`
        """
    def create(self, api_objects: Webhook | WebhookDict, *, clone_webhook_id: str | None = None) -> Webhook:
        """Creates a webhook for events or triggers, or copies an existing one when `clone_webhook_id` is
        given without a body; for admins.

        Args:
            api_objects: the Webhook: an object, or a mapping of its fields.
            clone_webhook_id: Existing webhook whose settings the new one copies.

        Returns:
            The Webhook.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/webhooks`
        """
    def delete(self, api_objects: str | Webhook) -> None:
        """Deletes a webhook. Triggers and automations that still notify it must be changed first.

        Args:
            api_objects: the Webhook or its id. Webhook that the call is about.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/v2/webhooks/{webhook_id}`
        """
    def invocation_attempts(
        self, webhook: str | Webhook, invocation: str | Invocation
    ) -> BaseResultGenerator[InvocationAttempt]:
        """Lists the delivery attempts of one invocation, with the request sent and the response received.

        Args:
            webhook: the Webhook or its id. Webhook that the call is about.
            invocation: the Invocation or its id. Webhook invocation whose attempts are wanted.

        Returns:
            InvocationAttempt records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/webhooks/{webhook_id}/invocations/{invocation_id}/attempts`
        """
    def list(
        self,
        *,
        filter: str | None = None,
        filter_status: Literal["active", "inactive"] | None = None,
        sort: Literal["name", "-name", "status", "-status"] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[Webhook]:
        """Lists the account's webhooks; filter by part of the name or by status. Cursor paging only; for
        admins.

        Args:
            filter: Keeps only webhooks whose name holds this text.
            filter_status: Keeps only items in this state.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            Webhook records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/webhooks`
        """
    def patch(self, webhook: Webhook | WebhookDict) -> None:
        """Changes only the webhook properties that are sent. Answers without content.

        Args:
            webhook: the Webhook: an object, or a mapping of its fields.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PATCH /api/v2/webhooks/{webhook_id}`
        """
    def reset_secret(self, webhook: str | Webhook) -> WebhookSecret:
        """Issues a new signing secret and invalidates the old one; receivers must be changed at the same
        time.

        Args:
            webhook: the Webhook or its id. Webhook that the call is about.

        Returns:
            The WebhookSecret.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/webhooks/{webhook_id}/signing_secret`
        """
    def show_secret(self, webhook: str | Webhook) -> WebhookSecret:
        """Reveals the secret with which a receiver verifies that requests come from this webhook; for
        admins.

        Args:
            webhook: the Webhook or its id. Webhook that the call is about.

        Returns:
            The WebhookSecret.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/webhooks/{webhook_id}/signing_secret`
        """
    def test(
        self,
        webhook: str | Webhook | None = None,
        request: WebhookTestRequest | WebhookTestRequestDict | None = None,
    ) -> WebhookTestResponse:
        """Sends a trial request and reports the endpoint's answer; an existing webhook's settings serve as
        base when `webhook_id` is given.

        Args:
            webhook: the Webhook or its id. Webhook that the call is about.
            request: the WebhookTestRequest: an object, or a mapping of its fields.

        Returns:
            The WebhookTestResponse.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/webhooks/test`
        """
    def update(self, webhook_id: str | Webhook, new_webhook: Webhook | WebhookDict) -> None:
        """Replaces a webhook; send the whole object, since omitted properties are lost. Use `patch` for
        single changes. Answers without content.

        Args:
            webhook_id: the Webhook or its id. Webhook that the call is about.
            new_webhook: the Webhook: an object, or a mapping of its fields.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/webhooks/{webhook_id}`
        """

class AsyncWebhooksApi(AsyncWebhooks, AsyncResource):
    """Manages webhooks: create, test and change them, read their invocations and handle signing
    secrets.

    Reached as `client.webhooks`.
    """
    @property
    def invocations(self) -> AsyncWebhooksInvocationsApi:
        """The invocations of `client.webhooks`."""
    @overload
    def __call__(self, *, id: str | Webhook) -> Awaitable[Webhook]:
        """Fetches one webhook. Secrets in its authentication data are not revealed.

        Args:
            id: the Webhook or its id. Webhook that the call is about.

        Returns:
            To be awaited: the Webhook.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/webhooks/{webhook_id}`
        """
    @overload
    def __call__(
        self,
        *,
        filter: str | None = None,
        filter_status: Literal["active", "inactive"] | None = None,
        sort: Literal["name", "-name", "status", "-status"] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[Webhook]:
        """Lists the account's webhooks; filter by part of the name or by status. Cursor paging only; for
        admins.

        Args:
            filter: Keeps only webhooks whose name holds this text.
            filter_status: Keeps only items in this state.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            Webhook records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/webhooks`
        """
    def create(
        self, api_objects: Webhook | WebhookDict, *, clone_webhook_id: str | None = None
    ) -> Awaitable[Webhook]:
        """Creates a webhook for events or triggers, or copies an existing one when `clone_webhook_id` is
        given without a body; for admins.

        Args:
            api_objects: the Webhook: an object, or a mapping of its fields.
            clone_webhook_id: Existing webhook whose settings the new one copies.

        Returns:
            To be awaited: the Webhook.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/webhooks`
        """
    def delete(self, api_objects: str | Webhook) -> Awaitable[None]:
        """Deletes a webhook. Triggers and automations that still notify it must be changed first.

        Args:
            api_objects: the Webhook or its id. Webhook that the call is about.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/v2/webhooks/{webhook_id}`
        """
    def invocation_attempts(
        self, webhook: str | Webhook, invocation: str | Invocation
    ) -> AsyncResultGenerator[InvocationAttempt]:
        """Lists the delivery attempts of one invocation, with the request sent and the response received.

        Args:
            webhook: the Webhook or its id. Webhook that the call is about.
            invocation: the Invocation or its id. Webhook invocation whose attempts are wanted.

        Returns:
            InvocationAttempt records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/webhooks/{webhook_id}/invocations/{invocation_id}/attempts`
        """
    def list(
        self,
        *,
        filter: str | None = None,
        filter_status: Literal["active", "inactive"] | None = None,
        sort: Literal["name", "-name", "status", "-status"] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[Webhook]:
        """Lists the account's webhooks; filter by part of the name or by status. Cursor paging only; for
        admins.

        Args:
            filter: Keeps only webhooks whose name holds this text.
            filter_status: Keeps only items in this state.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            Webhook records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/webhooks`
        """
    def patch(self, webhook: Webhook | WebhookDict) -> Awaitable[None]:
        """Changes only the webhook properties that are sent. Answers without content.

        Args:
            webhook: the Webhook: an object, or a mapping of its fields.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PATCH /api/v2/webhooks/{webhook_id}`
        """
    def reset_secret(self, webhook: str | Webhook) -> Awaitable[WebhookSecret]:
        """Issues a new signing secret and invalidates the old one; receivers must be changed at the same
        time.

        Args:
            webhook: the Webhook or its id. Webhook that the call is about.

        Returns:
            To be awaited: the WebhookSecret.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/webhooks/{webhook_id}/signing_secret`
        """
    def show_secret(self, webhook: str | Webhook) -> Awaitable[WebhookSecret]:
        """Reveals the secret with which a receiver verifies that requests come from this webhook; for
        admins.

        Args:
            webhook: the Webhook or its id. Webhook that the call is about.

        Returns:
            To be awaited: the WebhookSecret.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/webhooks/{webhook_id}/signing_secret`
        """
    def test(
        self,
        webhook: str | Webhook | None = None,
        request: WebhookTestRequest | WebhookTestRequestDict | None = None,
    ) -> Awaitable[WebhookTestResponse]:
        """Sends a trial request and reports the endpoint's answer; an existing webhook's settings serve as
        base when `webhook_id` is given.

        Args:
            webhook: the Webhook or its id. Webhook that the call is about.
            request: the WebhookTestRequest: an object, or a mapping of its fields.

        Returns:
            To be awaited: the WebhookTestResponse.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/webhooks/test`
        """
    def update(self, webhook_id: str | Webhook, new_webhook: Webhook | WebhookDict) -> Awaitable[None]:
        """Replaces a webhook; send the whole object, since omitted properties are lost. Use `patch` for
        single changes. Answers without content.

        Args:
            webhook_id: the Webhook or its id. Webhook that the call is about.
            new_webhook: the Webhook: an object, or a mapping of its fields.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/webhooks/{webhook_id}`
        """

class WebhooksInvocationsApi(Resource):
    """The invocations of `client.webhooks`.

    Reached as `client.webhooks.invocations`.
    """
    def __call__(
        self,
        webhook: str | Webhook,
        *,
        filter_status: str | None = None,
        filter_from_ts: str | datetime | None = None,
        filter_to_ts: str | datetime | None = None,
        sort: Literal["latest_completed_at", "-latest_completed_at"] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[Invocation]:
        """Lists a webhook's recent invocations with their outcome, for troubleshooting; filter by status
        and time span.

        Args:
            webhook: the Webhook or its id. Webhook that the call is about.
            filter_status: Keeps only items in this state.
            filter_from_ts: Keeps only invocations from this time on, in ISO 8601.
            filter_to_ts: Keeps only invocations up to this time, in ISO 8601.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            Invocation records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/webhooks/{webhook_id}/invocations`
        """

class AsyncWebhooksInvocationsApi(AsyncResource):
    """The invocations of `client.webhooks`.

    Reached as `client.webhooks.invocations`.
    """
    def __call__(
        self,
        webhook: str | Webhook,
        *,
        filter_status: str | None = None,
        filter_from_ts: str | datetime | None = None,
        filter_to_ts: str | datetime | None = None,
        sort: Literal["latest_completed_at", "-latest_completed_at"] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[Invocation]:
        """Lists a webhook's recent invocations with their outcome, for troubleshooting; filter by status
        and time span.

        Args:
            webhook: the Webhook or its id. Webhook that the call is about.
            filter_status: Keeps only items in this state.
            filter_from_ts: Keeps only invocations from this time on, in ISO 8601.
            filter_to_ts: Keeps only invocations up to this time, in ISO 8601.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            Invocation records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/webhooks/{webhook_id}/invocations`
        """
