# Generated from openapi/zendesk.openapi.json (openapi/spec/webhooks/webhooks.yaml) by `make generate`. Do not edit.
"""Manages webhooks: create, test and change them, read their invocations and handle signing
secrets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, MapField, Nested, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from typing import Literal


class Invocation(BaseObject):
    """One delivery of an event by a webhook, spanning all its attempts; kept for about a week.

    Attributes:
        attempts_count: How many times Zendesk has tried to deliver so far.
        created_at: When the webhook was triggered.
        event_type: Event that caused the delivery; empty for deliveries from triggers and
            automations.
        id: Identifies the invocation; an opaque string.
        latest_completed_at: When the most recent delivery attempt ended.
        status: Outcome of the delivery; `circuit broken` and `throttled` mean Zendesk held requests
            back.
        status_code: HTTP status of the latest answer from the endpoint.
        webhook_id: Identifies the webhook that was triggered.
        webhook: The Webhook behind `webhook_id`. It costs a call if it is not at hand.
        created: `created_at` as an aware datetime.
        latest_completed: `latest_completed_at` as an aware datetime.
    """

    _name = "invocation"
    _spec = "Invocation"
    _shown = ("id", "status", "webhook_id")

    attempts_count: int | None = None
    created_at: str | None = None
    event_type: str | None = None
    id: str | None = None
    latest_completed_at: str | None = None
    status: (
        Literal[
            "unknown",
            "accepted",
            "success",
            "failed",
            "timeout",
            "circuit broken",
            "throttled",
            "client error",
            "server error",
        ]
        | str
        | None
    ) = None
    status_code: int | None = None
    webhook_id: str | None = None
    webhook: Relation[Webhook] = Relation("webhook_id", "Webhook")
    created = Date("created_at")
    latest_completed = Date("latest_completed_at")


class InvocationAttempt(BaseObject):
    """Single HTTP request of a webhook delivery, with the answer the endpoint gave.

    Attributes:
        completed_at: When the endpoint answered or the attempt was given up.
        created_at: When the request was sent.
        duration_ms: Time the request took, in milliseconds.
        error_message: What went wrong, for attempts that did not get a proper answer.
        id: Identifies the attempt; an opaque string.
        invocation_id: Identifies the delivery the attempt is part of.
        request: The request sent: its method, address, headers and payload.
        response: The answer received: its status, headers and payload.
        response_body: Payload the endpoint answered with.
        response_code: HTTP status code taken from the endpoint's answer.
        response_headers: HTTP headers of the endpoint's answer, by name.
        status: Outcome of this attempt.
        status_code: HTTP status the endpoint answered with.
        invocation: The Invocation behind `invocation_id`. No call fetches it: an answer has to
            bring it along.
        completed: `completed_at` as an aware datetime.
        created: `created_at` as an aware datetime.
    """

    _name = "invocation_attempt"
    _spec = "InvocationAttempt"
    _shown = ("id", "status", "invocation_id")

    completed_at: str | None = None
    created_at: str | None = None
    duration_ms: int | None = None
    error_message: str | None = None
    id: str | None = None
    invocation_id: str | None = None
    request: MapField[object] = MapField()
    response: MapField[object] = MapField()
    response_body: str | None = None
    response_code: int | None = None
    response_headers: MapField[str] = MapField()
    status: Literal["success", "failed", "timeout", "client error", "server error"] | str | None = None
    status_code: int | None = None
    invocation: Relation[Invocation] = Relation("invocation_id", "Invocation")
    completed = Date("completed_at")
    created = Date("created_at")


class Webhook(BaseObject):
    """A connection that sends an HTTP request to an outside address when a rule or an event calls for
    it.

    Attributes:
        authentication: Credentials sent along with each request; secrets are left out on reading.
        created_at: When the webhook was created. Read-only.
        created_by: User who created the webhook, as an id in text form. Read-only.
        custom_headers: Additional HTTP headers to send, by name.
        description: Explanation of what the webhook is for.
        endpoint: Address the requests go to; may hold placeholders.
        external_source: App or other outside origin that the webhook was set up by.
        http_method: HTTP verb of the requests; event subscriptions need `POST`.
        id: Identifies the webhook; assigned by Zendesk.
        name: Name that admins choose the webhook by.
        request_format: How the body is encoded; event subscriptions need `json`.
        signing_secret: Secret for verifying that requests come from Zendesk; given on request only.
            Read-only.
        status: Whether requests are being sent.
        subscriptions: What calls the webhook: `conditional_ticket_events` for rules, or event types
            by name.
        updated_at: When the webhook was last edited. Read-only.
        updated_by: User who last edited the webhook, as an id in text form. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "webhook"
    _spec = "Webhook"
    _shown = ("id", "name", "status")
    _rules = WriteRules(read_only=("created_at", "created_by", "signing_secret", "updated_at", "updated_by"))

    authentication: Nested[WebhookAuthentication] = Nested("WebhookAuthentication")
    created_at: str | None = None
    created_by: str | None = None
    custom_headers: MapField[str] = MapField()
    description: str | None = None
    endpoint: str | None = None
    external_source: Nested[WebhookExternalSource] = Nested("WebhookExternalSource")
    http_method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"] | str | None = None
    id: str | None = None
    name: str | None = None
    request_format: Literal["json", "xml", "form_encoded"] | str | None = None
    signing_secret: Nested[WebhookSecret] = Nested("WebhookSecret")
    status: Literal["active", "inactive"] | str | None = None
    subscriptions: ListField[str] = ListField()
    updated_at: str | None = None
    updated_by: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class WebhookApiKeyData(BaseObject):
    """An API key that a webhook sends in a header of its own.

    Attributes:
        name: Name of the header that carries the key.
        value: The key itself; sent, but not given back when reading.
    """

    _name = "webhook_api_key_data"
    _spec = "WebhookApiKeyData"
    _shown = ("name",)

    name: str | None = None
    value: str | None = None


class WebhookAuthentication(BaseObject):
    """How a webhook proves its identity to the address it calls.

    Attributes:
        add_position: Where the credentials are put; only headers are possible.
        data: Credentials in the shape that `type` calls for; a bearer token goes under `token`.
        type: Method of authentication, which decides the shape of `data`.
    """

    _name = "webhook_authentication"
    _spec = "WebhookAuthentication"
    _shown = ("type", "data", "add_position")

    add_position: Literal["header"] | str | None = None
    data: Nested[WebhookBasicAuthData] = Nested("WebhookBasicAuthData")
    type: Literal["basic_auth", "bearer_token", "api_key"] | str | None = None


class WebhookBasicAuthData(BaseObject):
    """User name and password that a webhook sends by HTTP basic authentication.

    Attributes:
        password: Password to send; not given back when reading.
        username: User name to send.
    """

    _name = "webhook_basic_auth_data"
    _spec = "WebhookBasicAuthData"
    _shown = ("username",)

    password: str | None = None
    username: str | None = None


class WebhookExternalSource(BaseObject):
    """The outside origin that a webhook was set up by, such as an app.

    Attributes:
        name: Kind or name of the outside origin.
        version: Version of the outside origin.
    """

    _name = "webhook_external_source"
    _spec = "WebhookExternalSource"
    _shown = ("name",)

    name: str | None = None
    version: str | None = None


class WebhookHeader(BaseObject):
    """One HTTP header of a response to a webhook call.

    Attributes:
        key: Name of the header.
        value: Content of the header.
    """

    _name = "webhook_header"
    _spec = "WebhookHeader"
    _shown = ("key",)

    key: str | None = None
    value: str | None = None


class WebhookSecret(BaseObject):
    """Secret with which a receiver checks the signature on webhook requests.

    Attributes:
        algorithm: Signing method, such as `SHA256`.
        secret: Key to compute the signature with; keep it confidential.
    """

    _name = "signing_secret"
    _spec = "WebhookSecret"
    _shown = ("algorithm",)

    algorithm: str | None = None
    secret: str | None = None


class WebhookTestRequest(BaseObject):
    """A trial request for a webhook, either saved or still being drafted.

    Attributes:
        authentication: Credentials to send along with the trial request.
        custom_headers: Additional HTTP headers to send, by name.
        endpoint: Address the trial request goes to.
        http_method: HTTP verb of the trial request.
        payload: Body to send, written in the request format.
        request_format: How the body is encoded.
    """

    _name = "webhook_test_request"
    _spec = "WebhookTestRequest"
    _shown = ("authentication", "endpoint", "http_method")

    authentication: Nested[WebhookAuthentication] = Nested("WebhookAuthentication")
    custom_headers: MapField[str] = MapField()
    endpoint: str | None = None
    http_method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"] | str | None = None
    payload: str | None = None
    request_format: Literal["json", "xml", "form_encoded"] | str | None = None


class WebhookTestResponse(BaseObject):
    """What the called address answered to a trial request.

    Attributes:
        headers: HTTP headers of the answer.
        payload: Body of the answer.
        status_code: HTTP status of the answer.
    """

    _name = "webhook_test_response"
    _spec = "WebhookTestResponse"
    _shown = ("headers", "payload", "status_code")

    headers: ListField[WebhookHeader] = ListField("WebhookHeader")
    payload: str | None = None
    status_code: int | None = None
