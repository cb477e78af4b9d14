# Generated from openapi/zendesk.openapi.json (openapi/spec/webhooks/webhooks.yaml) by `make generate`. Do not edit.
"""Manages webhooks: create, test and change them, read their invocations and handle signing
secrets.
"""

from collections.abc import Coroutine
from datetime import datetime
from enum import Enum
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.webhooks import (
    Invocation,
    InvocationAttempt,
    Webhook,
    WebhookSecret,
    WebhookTestRequest,
    WebhookTestResponse,
)
from zenpy.lib.mixins.zenpy2 import AsyncWebhooks, Webhooks
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import WebhookDict, WebhookTestRequestDict

WebhooksFilterStatus: TypeAlias = Literal["active", "inactive"]
"""What `filter_status` can be."""
WebhooksSort: TypeAlias = Literal["name", "-name", "status", "-status"]
"""What `sort` can be."""
WebhooksInvocationsSort: TypeAlias = Literal["latest_completed_at", "-latest_completed_at"]
"""What `sort` can be."""

class WebhooksApi(Webhooks, Resource):
    """Manages webhooks: create, test and change them, read their invocations and handle signing
    secrets.

    Reached as `client.webhooks`.
    """

    invocations: Lazy[WebhooksInvocationsApi]
    """Lists a webhook's recent invocations with their outcome, for troubleshooting; filter by status
    and time span. For admins.
    """
    @overload
    def __call__(
        self,
        *,
        filter: str | None = None,
        filter_status: WebhooksFilterStatus | Enum | None = None,
        sort: WebhooksSort | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[Webhook]:
        """Lists the account's webhooks; filter by part of the name or by status. Cursor paging only; for
        admins.

        Args:
            filter: Keeps only webhooks whose name holds this text.
            filter_status: Keeps only items in this state. One of `active`, `inactive`.
            sort: Property to sort by; a leading `-` reverses the order. One of `name`, `-name`,
                `status`, `-status`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            Webhook records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/webhooks`
        """
    @overload
    def __call__(self, *, id: str | Webhook) -> Webhook:
        """Fetches one webhook. Secrets in its authentication data are not revealed. For admins.

        Args:
            id: Webhook that the call is about. Takes a Webhook or its id.

        Returns:
            The Webhook.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/webhooks/{webhook_id}`
        """
    def create(self, api_objects: Webhook | WebhookDict, *, clone_webhook_id: str | None = None) -> Webhook:
        """Creates a webhook for events or triggers, or copies an existing one when `clone_webhook_id` is
        given without a body; for admins.

        Args:
            api_objects: The Webhook: an object, or a mapping of its fields.
            clone_webhook_id: Existing webhook whose settings the new one copies.

        Returns:
            The Webhook.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/webhooks`
        """
    def delete(self, api_objects: str | Webhook) -> None:
        """Deletes a webhook. Triggers and automations that still notify it must be changed first. For
        admins.

        Args:
            api_objects: Webhook that the call is about. Takes a Webhook or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/webhooks/{webhook_id}`
        """
    def invocation_attempts(
        self, webhook: str | Webhook, invocation: str | Invocation
    ) -> BaseResultGenerator[InvocationAttempt]:
        """Lists the delivery attempts of one invocation, with the request sent and the response received.
        For admins.

        Args:
            webhook: Webhook that the call is about. Takes a Webhook or its id.
            invocation: Webhook invocation whose attempts are wanted. Takes an Invocation or its id.

        Returns:
            InvocationAttempt records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/webhooks/{webhook_id}/invocations/{invocation_id}/attempts`
        """
    def list(
        self,
        *,
        filter: str | None = None,
        filter_status: WebhooksFilterStatus | Enum | None = None,
        sort: WebhooksSort | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[Webhook]:
        """Lists the account's webhooks; filter by part of the name or by status. Cursor paging only; for
        admins.

        Args:
            filter: Keeps only webhooks whose name holds this text.
            filter_status: Keeps only items in this state. One of `active`, `inactive`.
            sort: Property to sort by; a leading `-` reverses the order. One of `name`, `-name`,
                `status`, `-status`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            Webhook records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/webhooks`
        """
    def patch(self, webhook: Webhook | WebhookDict) -> None:
        """Changes only the webhook properties that are sent. Answers without content. For admins. A record
        without changes is read, and nothing is written.

        Args:
            webhook: The Webhook: an object, or a mapping of its fields.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /api/v2/webhooks/{webhook_id}`
        """
    def reset_secret(self, webhook: str | Webhook) -> WebhookSecret:
        """Issues a new signing secret and invalidates the old one; receivers must be changed at the same
        time. For admins.

        Args:
            webhook: Webhook that the call is about. Takes a Webhook or its id.

        Returns:
            The WebhookSecret.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/webhooks/{webhook_id}/signing_secret`
        """
    def show_secret(self, webhook: str | Webhook) -> WebhookSecret:
        """Reveals the secret with which a receiver verifies that requests come from this webhook; for
        admins.

        Args:
            webhook: Webhook that the call is about. Takes a Webhook or its id.

        Returns:
            The WebhookSecret.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/webhooks/{webhook_id}/signing_secret`
        """
    @overload
    def test(
        self, webhook: str | Webhook, request: WebhookTestRequest | WebhookTestRequestDict | None = None
    ) -> WebhookTestResponse:
        """Sends a trial request and reports the endpoint's answer; the settings of an existing webhook
        serve as base when one is given. For admins. Needs `webhook` or `request`.

        Args:
            webhook: Webhook that the call is about. Takes a Webhook or its id.
            request: The WebhookTestRequest: an object, or a mapping of its fields.

        Returns:
            The WebhookTestResponse.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/webhooks/test`
        """
    @overload
    def test(
        self, webhook: str | Webhook | None, request: WebhookTestRequest | WebhookTestRequestDict | None
    ) -> WebhookTestResponse:
        """Sends a trial request and reports the endpoint's answer; the settings of an existing webhook
        serve as base when one is given. For admins. Needs `webhook` or `request`.

        Args:
            webhook: Webhook that the call is about. Takes a Webhook or its id.
            request: The WebhookTestRequest: an object, or a mapping of its fields.

        Returns:
            The WebhookTestResponse.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/webhooks/test`
        """
    @overload
    def test(
        self, webhook: str | Webhook | None = None, *, request: WebhookTestRequest | WebhookTestRequestDict
    ) -> WebhookTestResponse:
        """Sends a trial request and reports the endpoint's answer; the settings of an existing webhook
        serve as base when one is given. For admins. Needs `webhook` or `request`.

        Args:
            webhook: Webhook that the call is about. Takes a Webhook or its id.
            request: The WebhookTestRequest: an object, or a mapping of its fields.

        Returns:
            The WebhookTestResponse.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/webhooks/test`
        """
    def update(self, webhook_id: str | Webhook, new_webhook: Webhook | WebhookDict) -> None:
        """Replaces a webhook; send the whole object, since omitted properties are lost. Use `patch` for
        single changes. Answers without content. For admins.

        Args:
            webhook_id: Webhook that the call is about. Takes a Webhook or its id.
            new_webhook: The Webhook: an object, or a mapping of its fields.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends the whole record, as Zendesk replaces the stored one.

        `PUT /api/v2/webhooks/{webhook_id}`
        """

class AsyncWebhooksApi(AsyncWebhooks, AsyncResource):
    """Manages webhooks: create, test and change them, read their invocations and handle signing
    secrets.

    Reached as `client.webhooks`.
    """

    invocations: Lazy[AsyncWebhooksInvocationsApi]
    """Lists a webhook's recent invocations with their outcome, for troubleshooting; filter by status
    and time span. For admins.
    """
    @overload
    def __call__(
        self,
        *,
        filter: str | None = None,
        filter_status: WebhooksFilterStatus | Enum | None = None,
        sort: WebhooksSort | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[Webhook]:
        """Lists the account's webhooks; filter by part of the name or by status. Cursor paging only; for
        admins.

        Args:
            filter: Keeps only webhooks whose name holds this text.
            filter_status: Keeps only items in this state. One of `active`, `inactive`.
            sort: Property to sort by; a leading `-` reverses the order. One of `name`, `-name`,
                `status`, `-status`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            Webhook records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/webhooks`
        """
    @overload
    def __call__(self, *, id: str | Webhook) -> Coroutine[object, object, Webhook]:
        """Fetches one webhook. Secrets in its authentication data are not revealed. For admins.

        Args:
            id: Webhook that the call is about. Takes a Webhook or its id.

        Returns:
            The Webhook.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/webhooks/{webhook_id}`
        """
    def create(
        self, api_objects: Webhook | WebhookDict, *, clone_webhook_id: str | None = None
    ) -> Coroutine[object, object, Webhook]:
        """Creates a webhook for events or triggers, or copies an existing one when `clone_webhook_id` is
        given without a body; for admins.

        Args:
            api_objects: The Webhook: an object, or a mapping of its fields.
            clone_webhook_id: Existing webhook whose settings the new one copies.

        Returns:
            The Webhook.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/webhooks`
        """
    def delete(self, api_objects: str | Webhook) -> Coroutine[object, object, None]:
        """Deletes a webhook. Triggers and automations that still notify it must be changed first. For
        admins.

        Args:
            api_objects: Webhook that the call is about. Takes a Webhook or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/webhooks/{webhook_id}`
        """
    def invocation_attempts(
        self, webhook: str | Webhook, invocation: str | Invocation
    ) -> AsyncResultGenerator[InvocationAttempt]:
        """Lists the delivery attempts of one invocation, with the request sent and the response received.
        For admins.

        Args:
            webhook: Webhook that the call is about. Takes a Webhook or its id.
            invocation: Webhook invocation whose attempts are wanted. Takes an Invocation or its id.

        Returns:
            InvocationAttempt records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/webhooks/{webhook_id}/invocations/{invocation_id}/attempts`
        """
    def list(
        self,
        *,
        filter: str | None = None,
        filter_status: WebhooksFilterStatus | Enum | None = None,
        sort: WebhooksSort | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[Webhook]:
        """Lists the account's webhooks; filter by part of the name or by status. Cursor paging only; for
        admins.

        Args:
            filter: Keeps only webhooks whose name holds this text.
            filter_status: Keeps only items in this state. One of `active`, `inactive`.
            sort: Property to sort by; a leading `-` reverses the order. One of `name`, `-name`,
                `status`, `-status`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            Webhook records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/webhooks`
        """
    def patch(self, webhook: Webhook | WebhookDict) -> Coroutine[object, object, None]:
        """Changes only the webhook properties that are sent. Answers without content. For admins. A record
        without changes is read, and nothing is written.

        Args:
            webhook: The Webhook: an object, or a mapping of its fields.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /api/v2/webhooks/{webhook_id}`
        """
    def reset_secret(self, webhook: str | Webhook) -> Coroutine[object, object, WebhookSecret]:
        """Issues a new signing secret and invalidates the old one; receivers must be changed at the same
        time. For admins.

        Args:
            webhook: Webhook that the call is about. Takes a Webhook or its id.

        Returns:
            The WebhookSecret.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/webhooks/{webhook_id}/signing_secret`
        """
    def show_secret(self, webhook: str | Webhook) -> Coroutine[object, object, WebhookSecret]:
        """Reveals the secret with which a receiver verifies that requests come from this webhook; for
        admins.

        Args:
            webhook: Webhook that the call is about. Takes a Webhook or its id.

        Returns:
            The WebhookSecret.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/webhooks/{webhook_id}/signing_secret`
        """
    @overload
    def test(
        self, webhook: str | Webhook, request: WebhookTestRequest | WebhookTestRequestDict | None = None
    ) -> Coroutine[object, object, WebhookTestResponse]:
        """Sends a trial request and reports the endpoint's answer; the settings of an existing webhook
        serve as base when one is given. For admins. Needs `webhook` or `request`.

        Args:
            webhook: Webhook that the call is about. Takes a Webhook or its id.
            request: The WebhookTestRequest: an object, or a mapping of its fields.

        Returns:
            The WebhookTestResponse.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/webhooks/test`
        """
    @overload
    def test(
        self, webhook: str | Webhook | None, request: WebhookTestRequest | WebhookTestRequestDict | None
    ) -> Coroutine[object, object, WebhookTestResponse]:
        """Sends a trial request and reports the endpoint's answer; the settings of an existing webhook
        serve as base when one is given. For admins. Needs `webhook` or `request`.

        Args:
            webhook: Webhook that the call is about. Takes a Webhook or its id.
            request: The WebhookTestRequest: an object, or a mapping of its fields.

        Returns:
            The WebhookTestResponse.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/webhooks/test`
        """
    @overload
    def test(
        self, webhook: str | Webhook | None = None, *, request: WebhookTestRequest | WebhookTestRequestDict
    ) -> Coroutine[object, object, WebhookTestResponse]:
        """Sends a trial request and reports the endpoint's answer; the settings of an existing webhook
        serve as base when one is given. For admins. Needs `webhook` or `request`.

        Args:
            webhook: Webhook that the call is about. Takes a Webhook or its id.
            request: The WebhookTestRequest: an object, or a mapping of its fields.

        Returns:
            The WebhookTestResponse.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/webhooks/test`
        """
    def update(
        self, webhook_id: str | Webhook, new_webhook: Webhook | WebhookDict
    ) -> Coroutine[object, object, None]:
        """Replaces a webhook; send the whole object, since omitted properties are lost. Use `patch` for
        single changes. Answers without content. For admins.

        Args:
            webhook_id: Webhook that the call is about. Takes a Webhook or its id.
            new_webhook: The Webhook: an object, or a mapping of its fields.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends the whole record, as Zendesk replaces the stored one.

        `PUT /api/v2/webhooks/{webhook_id}`
        """

class WebhooksInvocationsApi(Resource):
    """Lists a webhook's recent invocations with their outcome, for troubleshooting; filter by status
    and time span. For admins.

    Reached as `client.webhooks.invocations`.
    """
    def __call__(
        self,
        webhook: str | Webhook,
        *,
        filter_status: str | None = None,
        filter_from_ts: str | datetime | None = None,
        filter_to_ts: str | datetime | None = None,
        sort: WebhooksInvocationsSort | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[Invocation]:
        """Lists a webhook's recent invocations with their outcome, for troubleshooting; filter by status
        and time span. For admins.

        Args:
            webhook: Webhook that the call is about. Takes a Webhook or its id.
            filter_status: Keeps only items in this state.
            filter_from_ts: Keeps only invocations from this time on, in ISO 8601. Takes a datetime or
                ISO 8601 text.
            filter_to_ts: Keeps only invocations up to this time, in ISO 8601. Takes a datetime or ISO
                8601 text.
            sort: Property to sort by; a leading `-` reverses the order. One of `latest_completed_at`,
                `-latest_completed_at`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            Invocation records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/webhooks/{webhook_id}/invocations`
        """

class AsyncWebhooksInvocationsApi(AsyncResource):
    """Lists a webhook's recent invocations with their outcome, for troubleshooting; filter by status
    and time span. For admins.

    Reached as `client.webhooks.invocations`.
    """
    def __call__(
        self,
        webhook: str | Webhook,
        *,
        filter_status: str | None = None,
        filter_from_ts: str | datetime | None = None,
        filter_to_ts: str | datetime | None = None,
        sort: WebhooksInvocationsSort | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[Invocation]:
        """Lists a webhook's recent invocations with their outcome, for troubleshooting; filter by status
        and time span. For admins.

        Args:
            webhook: Webhook that the call is about. Takes a Webhook or its id.
            filter_status: Keeps only items in this state.
            filter_from_ts: Keeps only invocations from this time on, in ISO 8601. Takes a datetime or
                ISO 8601 text.
            filter_to_ts: Keeps only invocations up to this time, in ISO 8601. Takes a datetime or ISO
                8601 text.
            sort: Property to sort by; a leading `-` reverses the order. One of `latest_completed_at`,
                `-latest_completed_at`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            Invocation records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/webhooks/{webhook_id}/invocations`
        """
