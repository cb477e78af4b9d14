# Generated from openapi/zendesk.openapi.json (openapi/spec/webhooks/webhooks.yaml) by `make generate`. Do not edit.
"""Manages webhooks: create, test and change them, read their invocations and handle signing
secrets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.mixins.zenpy2 import AsyncWebhooks, Webhooks
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from datetime import datetime
    from enum import Enum

    from zenpy.lib.api_objects.webhooks import (
        Invocation,
        InvocationAttempt,
        Webhook,
        WebhookSecret,
        WebhookTestRequest,
        WebhookTestResponse,
    )
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import WebhookDict, WebhookTestRequestDict


WebhooksFilterStatus: TypeAlias = Literal["active", "inactive"]
WebhooksSort: TypeAlias = Literal["name", "-name", "status", "-status"]
WebhooksInvocationsSort: TypeAlias = Literal["latest_completed_at", "-latest_completed_at"]


class WebhooksApi(Webhooks, Resource):
    """Manages webhooks: create, test and change them, read their invocations and handle signing
    secrets.

    Reached as `client.webhooks`.
    """

    invocations: Lazy[WebhooksInvocationsApi] = Lazy("webhooks", "WebhooksInvocationsApi")

    _CALL: Method[Webhook | BaseResultGenerator[Webhook]] = Method(
        "webhooks",
        Form(
            Operation(
                "webhooks.show",
                "GET",
                "/api/v2/webhooks/{webhook_id}",
                result=Result("one", schema="Webhook", key="webhook"),
            ),
            (Argument("id", "path", "webhook_id", accepts="Webhook", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "webhooks.list",
                "GET",
                "/api/v2/webhooks",
                query=(
                    Param("filter[name_contains]"),
                    Param("filter[status]"),
                    Param("sort"),
                ),
                result=Result("list", schema="Webhook", key="webhooks"),
                pages=("cursor",),
            ),
            (
                Argument("filter", "query", "filter[name_contains]"),
                Argument("filter_status", "query", "filter[status]"),
                Argument("sort", "query", "sort"),
            ),
        ),
    )

    def __call__(
        self,
        *,
        filter: str | None = None,
        filter_status: WebhooksFilterStatus | Enum | None = None,
        sort: WebhooksSort | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        id: str | Webhook = LEFT_OUT,
    ) -> Webhook | BaseResultGenerator[Webhook]:
        """Lists the account's webhooks; filter by part of the name or by status.

        - `client.webhooks()`: Lists the account's webhooks; filter by part of the name or by status.
          Cursor paging only; for admins. Also takes `filter`, `filter_status`, `sort`, `page_size` and
          `cursor_pagination`.
          `GET /api/v2/webhooks`
        - `client.webhooks(id=…)`: Fetches one webhook. Secrets in its authentication data are not
          revealed. For admins.
          `GET /api/v2/webhooks/{webhook_id}`

        Args:
            filter: Keeps only webhooks whose name holds this text.
            filter_status: Keeps only items in this state. One of `active`, `inactive`.
            sort: Property to sort by; a leading `-` reverses the order. One of `name`, `-name`,
                `status`, `-status`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.
            id: Webhook that the call is about. Takes a Webhook or its id.

        Returns:
            Webhook records, fetched page by page as they are read.
            The Webhook.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            filter=filter,
            filter_status=filter_status,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            id=id,
        )

    _CREATE: Method[Webhook] = Method(
        "webhooks.create",
        Form(
            Operation(
                "webhooks.create",
                "POST",
                "/api/v2/webhooks",
                query=(Param("clone_webhook_id"),),
                body=Body("record", schema="Webhook", key="webhook"),
                result=Result("one", schema="Webhook", key="webhook"),
                writes="make",
            ),
            (
                Argument("api_objects", "record", "webhook", accepts="Webhook", required=True),
                Argument("clone_webhook_id", "query", "clone_webhook_id"),
            ),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects, clone_webhook_id=clone_webhook_id)

    _DELETE: Method[None] = Method(
        "webhooks.delete",
        Form(
            Operation("webhooks.delete", "DELETE", "/api/v2/webhooks/{webhook_id}", result=Result("nothing")),
            (Argument("api_objects", "path", "webhook_id", accepts="Webhook", required=True),),
        ),
    )

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
        return self._run(self._DELETE, api_objects=api_objects)

    _INVOCATION_ATTEMPTS: Method[BaseResultGenerator[InvocationAttempt]] = Method(
        "webhooks.invocation_attempts",
        Form(
            Operation(
                "webhooks.invocations.attempts.list",
                "GET",
                "/api/v2/webhooks/{webhook_id}/invocations/{invocation_id}/attempts",
                result=Result("list", schema="InvocationAttempt", key="attempts"),
            ),
            (
                Argument("webhook", "path", "webhook_id", accepts="Webhook", required=True),
                Argument("invocation", "path", "invocation_id", accepts="Invocation", required=True),
            ),
        ),
    )

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
        return self._run(self._INVOCATION_ATTEMPTS, webhook=webhook, invocation=invocation)

    _LIST: Method[BaseResultGenerator[Webhook]] = Method(
        "webhooks.list",
        Form(
            Operation(
                "webhooks.list",
                "GET",
                "/api/v2/webhooks",
                query=(
                    Param("filter[name_contains]"),
                    Param("filter[status]"),
                    Param("sort"),
                ),
                result=Result("list", schema="Webhook", key="webhooks"),
                pages=("cursor",),
            ),
            (
                Argument("filter", "query", "filter[name_contains]"),
                Argument("filter_status", "query", "filter[status]"),
                Argument("sort", "query", "sort"),
            ),
        ),
    )

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
        return self._run(
            self._LIST,
            filter=filter,
            filter_status=filter_status,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )

    _PATCH: Method[None] = Method(
        "webhooks.patch",
        Form(
            Operation(
                "webhooks.patch",
                "PATCH",
                "/api/v2/webhooks/{webhook_id}",
                body=Body("record", schema="Webhook", key="webhook"),
                result=Result("nothing"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "webhook", "record", "webhook", also_path="webhook_id", accepts="Webhook", required=True
                ),
            ),
        ),
    )

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
        return self._run(self._PATCH, webhook=webhook)

    _RESET_SECRET: Method[WebhookSecret] = Method(
        "webhooks.reset_secret",
        Form(
            Operation(
                "webhooks.signing_secret.reset",
                "POST",
                "/api/v2/webhooks/{webhook_id}/signing_secret",
                result=Result("one", schema="WebhookSecret", key="signing_secret"),
            ),
            (Argument("webhook", "path", "webhook_id", accepts="Webhook", required=True),),
        ),
    )

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
        return self._run(self._RESET_SECRET, webhook=webhook)

    _SHOW_SECRET: Method[WebhookSecret] = Method(
        "webhooks.show_secret",
        Form(
            Operation(
                "webhooks.signing_secret.show",
                "GET",
                "/api/v2/webhooks/{webhook_id}/signing_secret",
                result=Result("one", schema="WebhookSecret", key="signing_secret"),
            ),
            (Argument("webhook", "path", "webhook_id", accepts="Webhook", required=True),),
        ),
    )

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
        return self._run(self._SHOW_SECRET, webhook=webhook)

    _TEST: Method[WebhookTestResponse] = Method(
        "webhooks.test",
        Form(
            Operation(
                "webhooks.test",
                "POST",
                "/api/v2/webhooks/test",
                query=(Param("webhook_id"),),
                body=Body("record", schema="WebhookTestRequest", key="request"),
                result=Result("one", schema="WebhookTestResponse", key="response"),
                one_of=("webhook_id", "request"),
                writes="make",
            ),
            (
                Argument("webhook", "query", "webhook_id", accepts="Webhook"),
                Argument("request", "record", "request", accepts="WebhookTestRequest"),
            ),
        ),
    )

    def test(
        self,
        webhook: str | Webhook | None = None,
        request: WebhookTestRequest | WebhookTestRequestDict | None = None,
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
        return self._run(self._TEST, webhook=webhook, request=request)

    _UPDATE: Method[None] = Method(
        "webhooks.update",
        Form(
            Operation(
                "webhooks.update",
                "PUT",
                "/api/v2/webhooks/{webhook_id}",
                body=Body("record", schema="Webhook", key="webhook"),
                result=Result("nothing"),
                writes="replace",
            ),
            (
                Argument("webhook_id", "path", "webhook_id", accepts="Webhook", required=True),
                Argument("new_webhook", "record", "webhook", accepts="Webhook", required=True),
            ),
        ),
    )

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
        return self._run(self._UPDATE, webhook_id=webhook_id, new_webhook=new_webhook)


class AsyncWebhooksApi(AsyncWebhooks, AsyncResource, sync_class=WebhooksApi):
    """`WebhooksApi` for the async client: calls are awaited, lists read with `async for`."""


class WebhooksInvocationsApi(Resource):
    """Lists a webhook's recent invocations with their outcome, for troubleshooting; filter by status
    and time span. For admins.

    Reached as `client.webhooks.invocations`.
    """

    _CALL: Method[BaseResultGenerator[Invocation]] = Method(
        "webhooks.invocations",
        Form(
            Operation(
                "webhooks.invocations.list",
                "GET",
                "/api/v2/webhooks/{webhook_id}/invocations",
                query=(
                    Param("filter[status]"),
                    Param("filter[from_ts]"),
                    Param("filter[to_ts]"),
                    Param("sort"),
                ),
                result=Result("list", schema="Invocation", key="invocations"),
                pages=("cursor",),
            ),
            (
                Argument("webhook", "path", "webhook_id", accepts="Webhook", required=True),
                Argument("filter_status", "query", "filter[status]"),
                Argument("filter_from_ts", "query", "filter[from_ts]"),
                Argument("filter_to_ts", "query", "filter[to_ts]"),
                Argument("sort", "query", "sort"),
            ),
        ),
    )

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
        return self._run(
            self._CALL,
            webhook=webhook,
            filter_status=filter_status,
            filter_from_ts=filter_from_ts,
            filter_to_ts=filter_to_ts,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )


class AsyncWebhooksInvocationsApi(AsyncResource, sync_class=WebhooksInvocationsApi):
    """`WebhooksInvocationsApi` for the async client: calls are awaited, lists read with `async for`."""
