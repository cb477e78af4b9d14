# Generated from openapi/zendesk.openapi.json (openapi/spec/webhooks/webhooks.yaml) by `make generate`. Do not edit.
"""Manages webhooks: create, test and change them, read their invocations and handle signing
secrets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.compat import AsyncWebhooks, Webhooks
from zenpy.lib.operation import Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
    from collections.abc import Awaitable
    from datetime import datetime
    from typing import Literal

    from zenpy.lib.api_objects.webhooks import (
        Invocation,
        InvocationAttempt,
        Webhook,
        WebhookSecret,
        WebhookTestRequest,
        WebhookTestResponse,
    )
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
    from zenpy.payloads import WebhookDict, WebhookTestRequestDict


class WebhooksApi(Webhooks, Resource):
    """Manages webhooks: create, test and change them, read their invocations and handle signing
    secrets.

    Reached as `client.webhooks`.
    """

    invocations: Sub[WebhooksInvocationsApi] = Sub("webhooks", "WebhooksInvocationsApi")

    def __call__(
        self,
        *,
        id: str | Webhook | None = None,
        filter: str | None = None,
        filter_status: Literal["active", "inactive"] | None = None,
        sort: Literal["name", "-name", "status", "-status"] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> Webhook | BaseResultGenerator[Webhook]:
        """Lists the account's webhooks; filter by part of the name or by status. Cursor paging only; for
        admins.

        - `client.webhooks(id=…)`: Fetches one webhook. Secrets in its authentication data are not
        revealed.
        - `client.webhooks()`: Lists the account's webhooks; filter by part of the name or by status.
        Cursor paging only; for admins.

        Args:
            id: the Webhook or its id. Webhook that the call is about.
            filter: Keeps only webhooks whose name holds this text.
            filter_status: Keeps only items in this state.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            The Webhook.
            Webhook records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/webhooks/{webhook_id}`
        `GET /api/v2/webhooks`
        """
        return self._run(
            _CALL,
            id=id,
            filter=filter,
            filter_status=filter_status,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )

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
        return self._run(_CREATE, api_objects=api_objects, clone_webhook_id=clone_webhook_id)

    def delete(self, api_objects: str | Webhook) -> None:
        """Deletes a webhook. Triggers and automations that still notify it must be changed first.

        Args:
            api_objects: the Webhook or its id. Webhook that the call is about.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/v2/webhooks/{webhook_id}`
        """
        self._run(_DELETE, api_objects=api_objects)

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
        return self._run(_INVOCATION_ATTEMPTS, webhook=webhook, invocation=invocation)

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
        return self._run(
            _LIST,
            filter=filter,
            filter_status=filter_status,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )

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
        self._run(_PATCH, webhook=webhook)

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
        return self._run(_RESET_SECRET, webhook=webhook)

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
        return self._run(_SHOW_SECRET, webhook=webhook)

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
        return self._run(_TEST, webhook=webhook, request=request)

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
        self._run(_UPDATE, webhook_id=webhook_id, new_webhook=new_webhook)


class AsyncWebhooksApi(AsyncWebhooks, AsyncResource):
    """Manages webhooks: create, test and change them, read their invocations and handle signing
    secrets.

    Reached as `client.webhooks`.
    """

    invocations: Sub[AsyncWebhooksInvocationsApi] = Sub("webhooks", "AsyncWebhooksInvocationsApi")

    def __call__(
        self,
        *,
        id: str | Webhook | None = None,
        filter: str | None = None,
        filter_status: Literal["active", "inactive"] | None = None,
        sort: Literal["name", "-name", "status", "-status"] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> Awaitable[Webhook] | AsyncResultGenerator[Webhook]:
        """Lists the account's webhooks; filter by part of the name or by status. Cursor paging only; for
        admins.

        - `client.webhooks(id=…)`: Fetches one webhook. Secrets in its authentication data are not
        revealed.
        - `client.webhooks()`: Lists the account's webhooks; filter by part of the name or by status.
        Cursor paging only; for admins.

        Args:
            id: the Webhook or its id. Webhook that the call is about.
            filter: Keeps only webhooks whose name holds this text.
            filter_status: Keeps only items in this state.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            To be awaited: the Webhook.
            Webhook records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/webhooks/{webhook_id}`
        `GET /api/v2/webhooks`
        """
        return self._run(
            _CALL,
            id=id,
            filter=filter,
            filter_status=filter_status,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )

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
        return self._run(_CREATE, api_objects=api_objects, clone_webhook_id=clone_webhook_id)

    def delete(self, api_objects: str | Webhook) -> Awaitable[None]:
        """Deletes a webhook. Triggers and automations that still notify it must be changed first.

        Args:
            api_objects: the Webhook or its id. Webhook that the call is about.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/v2/webhooks/{webhook_id}`
        """
        return self._run(_DELETE, api_objects=api_objects)

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
        return self._run(_INVOCATION_ATTEMPTS, webhook=webhook, invocation=invocation)

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
        return self._run(
            _LIST,
            filter=filter,
            filter_status=filter_status,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )

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
        return self._run(_PATCH, webhook=webhook)

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
        return self._run(_RESET_SECRET, webhook=webhook)

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
        return self._run(_SHOW_SECRET, webhook=webhook)

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
        return self._run(_TEST, webhook=webhook, request=request)

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
        return self._run(_UPDATE, webhook_id=webhook_id, new_webhook=new_webhook)


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
        return self._run(
            _INVOCATIONS_CALL,
            webhook=webhook,
            filter_status=filter_status,
            filter_from_ts=filter_from_ts,
            filter_to_ts=filter_to_ts,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )


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
        return self._run(
            _INVOCATIONS_CALL,
            webhook=webhook,
            filter_status=filter_status,
            filter_from_ts=filter_from_ts,
            filter_to_ts=filter_to_ts,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )


# -- what the calls send and what they answer

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
        ),
        (
            Argument("api_objects", "record", "webhook", accepts="Webhook", required=True),
            Argument("clone_webhook_id", "query", "clone_webhook_id"),
        ),
    ),
)
_DELETE: Method[None] = Method(
    "webhooks.delete",
    Form(
        Operation("webhooks.delete", "DELETE", "/api/v2/webhooks/{webhook_id}", result=Result("nothing")),
        (Argument("api_objects", "path", "webhook_id", accepts="Webhook", required=True),),
    ),
)
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
_PATCH: Method[None] = Method(
    "webhooks.patch",
    Form(
        Operation(
            "webhooks.patch",
            "PATCH",
            "/api/v2/webhooks/{webhook_id}",
            body=Body("record", schema="Webhook", key="webhook"),
            result=Result("nothing"),
        ),
        (Argument("webhook", "record", "webhook", also_path="webhook_id", accepts="Webhook", required=True),),
    ),
)
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
        ),
        (
            Argument("webhook", "query", "webhook_id", accepts="Webhook"),
            Argument("request", "record", "request", accepts="WebhookTestRequest"),
        ),
    ),
)
_UPDATE: Method[None] = Method(
    "webhooks.update",
    Form(
        Operation(
            "webhooks.update",
            "PUT",
            "/api/v2/webhooks/{webhook_id}",
            body=Body("record", schema="Webhook", key="webhook"),
            result=Result("nothing"),
        ),
        (
            Argument("webhook_id", "path", "webhook_id", accepts="Webhook", required=True),
            Argument("new_webhook", "record", "webhook", accepts="Webhook", required=True),
        ),
    ),
)
_INVOCATIONS_CALL: Method[BaseResultGenerator[Invocation]] = Method(
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
