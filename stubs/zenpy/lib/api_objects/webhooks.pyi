# Generated from openapi/zendesk.openapi.json (openapi/spec/webhooks/webhooks.yaml) by `make generate`. Do not edit.
"""Manages webhooks: create, test and change them, read their invocations and handle signing
secrets.
"""

from collections.abc import Awaitable, Iterable, Iterator, Mapping
from datetime import datetime
from enum import Enum
from typing import Literal, overload, type_check_only

from zenpy.lib.many import Many
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import (
    InvocationAttemptDict,
    InvocationDict,
    WebhookApiKeyDataDict,
    WebhookAuthenticationDict,
    WebhookBasicAuthDataDict,
    WebhookDict,
    WebhookExternalSourceDict,
    WebhookHeaderDict,
    WebhookSecretDict,
    WebhookTestRequestDict,
    WebhookTestResponseDict,
)

@takes_its_fields
class Invocation(BaseObject):
    """One delivery of an event by a webhook, spanning all its attempts; kept for about a week."""

    attempts_count: int | None
    """How many times Zendesk has tried to deliver so far."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the webhook was triggered."""
    event_type: str | None
    """Event that caused the delivery; empty for deliveries from triggers and automations."""
    id: str
    """Identifies the invocation; an opaque string."""
    latest_completed_at: Attribute[str | None, str | datetime | None]
    """When the most recent delivery attempt ended."""
    status: Attribute[
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
        | None,
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
        | Enum
        | None,
    ]
    """Outcome of the delivery; `circuit broken` and `throttled` mean Zendesk held requests back."""
    status_code: int | None
    """HTTP status of the latest answer from the endpoint."""
    webhook_id: str | None
    """Identifies the webhook that was triggered."""
    webhook: Attribute[Webhook | None, Webhook | str | None]
    """The Webhook behind `webhook_id`. It costs a call if it is not at hand."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    latest_completed: Attribute[datetime | None, datetime | None]
    """`latest_completed_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        attempts_count: int | None = None,
        created_at: str | datetime | None = None,
        event_type: str | None = None,
        id: str | None = None,
        latest_completed_at: str | datetime | None = None,
        status: Literal[
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
        | Enum
        | None = None,
        status_code: int | None = None,
        webhook_id: str | None = None,
        webhook: Webhook | str | None = None,
        created: datetime | None = None,
        latest_completed: datetime | None = None,
    ) -> None:
        """Make an Invocation from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> InvocationAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> InvocationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class InvocationAttempt(BaseObject):
    """Single HTTP request of a webhook delivery, with the answer the endpoint gave."""

    completed_at: Attribute[str | None, str | datetime | None]
    """When the endpoint answered or the attempt was given up."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the request was sent."""
    duration_ms: int | None
    """Time the request took, in milliseconds."""
    error_message: str | None
    """What went wrong, for attempts that did not get a proper answer."""
    id: str
    """Identifies the attempt; an opaque string."""
    invocation_id: str | None
    """Identifies the delivery the attempt is part of."""
    request: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """The request sent: its method, address, headers and payload."""
    response: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """The answer received: its status, headers and payload."""
    response_body: str | None
    """Payload the endpoint answered with."""
    response_code: int | None
    """HTTP status code taken from the endpoint's answer."""
    response_headers: Attribute[ProxyDict[str, str], Mapping[str, str] | None]
    """HTTP headers of the endpoint's answer, by name."""
    status: Attribute[
        Literal["success", "failed", "timeout", "client error", "server error"] | str | None,
        Literal["success", "failed", "timeout", "client error", "server error"] | str | Enum | None,
    ]
    """Outcome of this attempt."""
    status_code: int | None
    """HTTP status the endpoint answered with."""
    invocation: Attribute[Invocation | None, Invocation | str | None]
    """The Invocation behind `invocation_id`. No call fetches it: an answer has to bring it along."""
    completed: Attribute[datetime | None, datetime | None]
    """`completed_at` as an aware datetime."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        completed_at: str | datetime | None = None,
        created_at: str | datetime | None = None,
        duration_ms: int | None = None,
        error_message: str | None = None,
        id: str | None = None,
        invocation_id: str | None = None,
        request: Mapping[str, object] | None = None,
        response: Mapping[str, object] | None = None,
        response_body: str | None = None,
        response_code: int | None = None,
        response_headers: Mapping[str, str] | None = None,
        status: Literal["success", "failed", "timeout", "client error", "server error"]
        | str
        | Enum
        | None = None,
        status_code: int | None = None,
        invocation: Invocation | str | None = None,
        completed: datetime | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make an InvocationAttempt from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> InvocationAttemptAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> InvocationAttemptDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Webhook(BaseObject):
    """A connection that sends an HTTP request to an outside address when a rule or an event calls for
    it.
    """

    authentication: Attribute[
        WebhookAuthentication | None, WebhookAuthentication | WebhookAuthenticationDict | None
    ]
    """Credentials sent along with each request; secrets are left out on reading."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the webhook was created. Read-only."""
    created_by: str | None
    """User who created the webhook, as an id in text form. Read-only."""
    custom_headers: Attribute[ProxyDict[str, str], Mapping[str, str] | None]
    """Additional HTTP headers to send, by name."""
    description: str | None
    """Explanation of what the webhook is for."""
    endpoint: str
    """Address the requests go to; may hold placeholders."""
    external_source: Attribute[
        WebhookExternalSource | None, WebhookExternalSource | WebhookExternalSourceDict | None
    ]
    """App or other outside origin that the webhook was set up by."""
    http_method: Attribute[
        Literal["GET", "POST", "PUT", "PATCH", "DELETE"] | str,
        Literal["GET", "POST", "PUT", "PATCH", "DELETE"] | str | Enum | None,
    ]
    """HTTP verb of the requests; event subscriptions need `POST`."""
    id: str
    """Identifies the webhook; assigned by Zendesk."""
    name: str
    """Name that admins choose the webhook by."""
    request_format: Attribute[
        Literal["json", "xml", "form_encoded"] | str,
        Literal["json", "xml", "form_encoded"] | str | Enum | None,
    ]
    """How the body is encoded; event subscriptions need `json`."""
    signing_secret: Attribute[WebhookSecret | None, WebhookSecret | WebhookSecretDict | None]
    """Secret for verifying that requests come from Zendesk; given on request only. Read-only."""
    status: Attribute[Literal["active", "inactive"] | str, Literal["active", "inactive"] | str | Enum | None]
    """Whether requests are being sent."""
    subscriptions: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """What calls the webhook: `conditional_ticket_events` for rules, or event types by name."""
    updated_at: Attribute[str | None, str | datetime | None]
    """When the webhook was last edited. Read-only."""
    updated_by: str | None
    """User who last edited the webhook, as an id in text form. Read-only."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime | None, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        authentication: WebhookAuthentication | WebhookAuthenticationDict | None = None,
        custom_headers: Mapping[str, str] | None = None,
        description: str | None = None,
        endpoint: str | None = None,
        external_source: WebhookExternalSource | WebhookExternalSourceDict | None = None,
        http_method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"] | str | Enum | None = None,
        id: str | None = None,
        name: str | None = None,
        request_format: Literal["json", "xml", "form_encoded"] | str | Enum | None = None,
        status: Literal["active", "inactive"] | str | Enum | None = None,
        subscriptions: Many[str] | Iterator[str] | None = None,
    ) -> None:
        """Make a Webhook from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> WebhookDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class WebhookApiKeyData(BaseObject):
    """An API key that a webhook sends in a header of its own."""

    name: str | None
    """Name of the header that carries the key."""
    value: str | None
    """The key itself; sent, but not given back when reading."""
    @overload
    def __init__(self, api: object = None, *, name: str | None = None, value: str | None = None) -> None:
        """Make a WebhookApiKeyData from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> WebhookApiKeyDataDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class WebhookAuthentication(BaseObject):
    """How a webhook proves its identity to the address it calls."""

    add_position: Literal["header"] | str | None
    """Where the credentials are put; only headers are possible."""
    data: Attribute[
        WebhookBasicAuthData | str | None,
        WebhookBasicAuthData
        | WebhookBasicAuthDataDict
        | str
        | WebhookApiKeyData
        | WebhookApiKeyDataDict
        | None,
    ]
    """Credentials in the shape that `type` calls for; a bearer token goes under `token`."""
    type: Attribute[
        Literal["basic_auth", "bearer_token", "api_key"] | str | None,
        Literal["basic_auth", "bearer_token", "api_key"] | str | Enum | None,
    ]
    """Method of authentication, which decides the shape of `data`."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        add_position: Literal["header"] | str | None = None,
        data: WebhookBasicAuthData
        | WebhookBasicAuthDataDict
        | str
        | WebhookApiKeyData
        | WebhookApiKeyDataDict
        | None = None,
        type: Literal["basic_auth", "bearer_token", "api_key"] | str | Enum | None = None,
    ) -> None:
        """Make a WebhookAuthentication from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> WebhookAuthenticationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class WebhookBasicAuthData(BaseObject):
    """User name and password that a webhook sends by HTTP basic authentication."""

    password: str | None
    """Password to send; not given back when reading."""
    username: str | None
    """User name to send."""
    @overload
    def __init__(
        self, api: object = None, *, password: str | None = None, username: str | None = None
    ) -> None:
        """Make a WebhookBasicAuthData from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> WebhookBasicAuthDataDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class WebhookExternalSource(BaseObject):
    """The outside origin that a webhook was set up by, such as an app."""

    name: str | None
    """Kind or name of the outside origin."""
    version: str | None
    """Version of the outside origin."""
    @overload
    def __init__(self, api: object = None, *, name: str | None = None, version: str | None = None) -> None:
        """Make a WebhookExternalSource from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> WebhookExternalSourceDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class WebhookHeader(BaseObject):
    """One HTTP header of a response to a webhook call."""

    key: str | None
    """Name of the header."""
    value: str | None
    """Content of the header."""
    @overload
    def __init__(self, api: object = None, *, key: str | None = None, value: str | None = None) -> None:
        """Make a WebhookHeader from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> WebhookHeaderDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class WebhookSecret(BaseObject):
    """Secret with which a receiver checks the signature on webhook requests."""

    algorithm: str | None
    """Signing method, such as `SHA256`."""
    secret: str | None
    """Key to compute the signature with; keep it confidential."""
    @overload
    def __init__(
        self, api: object = None, *, algorithm: str | None = None, secret: str | None = None
    ) -> None:
        """Make a WebhookSecret from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> WebhookSecretDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class WebhookTestRequest(BaseObject):
    """A trial request for a webhook, either saved or still being drafted."""

    authentication: Attribute[
        WebhookAuthentication | None, WebhookAuthentication | WebhookAuthenticationDict | None
    ]
    """Credentials to send along with the trial request."""
    custom_headers: Attribute[ProxyDict[str, str], Mapping[str, str] | None]
    """Additional HTTP headers to send, by name."""
    endpoint: str | None
    """Address the trial request goes to."""
    http_method: Attribute[
        Literal["GET", "POST", "PUT", "PATCH", "DELETE"] | str | None,
        Literal["GET", "POST", "PUT", "PATCH", "DELETE"] | str | Enum | None,
    ]
    """HTTP verb of the trial request."""
    payload: str | None
    """Body to send, written in the request format."""
    request_format: Attribute[
        Literal["json", "xml", "form_encoded"] | str | None,
        Literal["json", "xml", "form_encoded"] | str | Enum | None,
    ]
    """How the body is encoded."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        authentication: WebhookAuthentication | WebhookAuthenticationDict | None = None,
        custom_headers: Mapping[str, str] | None = None,
        endpoint: str | None = None,
        http_method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"] | str | Enum | None = None,
        payload: str | None = None,
        request_format: Literal["json", "xml", "form_encoded"] | str | Enum | None = None,
    ) -> None:
        """Make a WebhookTestRequest from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> WebhookTestRequestDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class WebhookTestResponse(BaseObject):
    """What the called address answered to a trial request."""

    headers: Attribute[ProxyList[WebhookHeader], Iterable[WebhookHeader | WebhookHeaderDict] | None]
    """HTTP headers of the answer."""
    payload: str | None
    """Body of the answer."""
    status_code: int | None
    """HTTP status of the answer."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        headers: Iterable[WebhookHeader | WebhookHeaderDict] | None = None,
        payload: str | None = None,
        status_code: int | None = None,
    ) -> None:
        """Make a WebhookTestResponse from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> WebhookTestResponseDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class InvocationAwaitable(AwaitableAttrs):
    """The relations of Invocation as awaitables."""

    webhook: Awaitable[Webhook | None]
    """The Webhook behind `webhook_id`. It costs a call if it is not at hand."""

@type_check_only
class InvocationAttemptAwaitable(AwaitableAttrs):
    """The relations of InvocationAttempt as awaitables."""

    invocation: Awaitable[Invocation | None]
    """The Invocation behind `invocation_id`. No call fetches it: an answer has to bring it along."""
