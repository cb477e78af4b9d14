"""How Zendesk signs the calls of its webhooks: base64(HMAC-SHA256(secret, timestamp + raw body)).

A secret becomes a `Key` at once, and only the key is kept: it can sign, but does not reveal the secret.
"""

from __future__ import annotations

import hashlib
import hmac
from base64 import b64encode
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeAlias
from uuid import uuid4

from zenpy.lib.exception import ConfigurationError
from zenpy.lib.records.dates import format_date

if TYPE_CHECKING:
    from zenpy.lib.api_objects.webhooks import WebhookSecret

SIGNATURE = "X-Zendesk-Webhook-Signature"
TIMESTAMP = "X-Zendesk-Webhook-Signature-Timestamp"
WEBHOOK_ID = "X-Zendesk-Webhook-Id"
INVOCATION_ID = "X-Zendesk-Webhook-Invocation-Id"

#: The raw body of a call; text counts as UTF-8.
Body: TypeAlias = bytes | bytearray | memoryview | str
#: A signing secret: as text, or as `client.webhooks.show_secret(...)` gives it.
Secret: TypeAlias = "str | WebhookSecret"


class Key:
    """One signing secret, ready to sign with.

    Raises:
        ConfigurationError: the secret is empty, or has white space around it.
        TypeError: the secret is not text.
    """

    __slots__ = ("_hmac",)

    def __init__(self, secret: Secret) -> None:
        self._hmac = hmac.new(_check_secret(secret), digestmod=hashlib.sha256)

    def signature(self, timestamp: bytes, body: bytes) -> bytes:
        """The signature header of a call with this timestamp and this raw body."""
        signing = self._hmac.copy()
        signing.update(timestamp)
        signing.update(body)
        return b64encode(signing.digest())

    def __repr__(self) -> str:
        return "Key(...)"

    def __reduce__(self) -> str:
        raise TypeError("Signing keys are never pickled or copied; build a new Webhook where it is needed.")


def sign(
    secret: Secret,
    body: Body = b"",
    *,
    at: datetime | None = None,
    webhook_id: str = "test-webhook",
    invocation_id: str | None = None,
) -> dict[str, str]:
    """The headers that Zendesk sends with a body, for testing your own endpoint.

    Args:
        secret: the signing secret that the endpoint knows.
        body: the raw body of the call.
        at: when the call is made; now by default, and UTC if it has no zone.
        webhook_id: which webhook calls.
        invocation_id: which call it is; a new id by default. A repeated call has the same id.

    Raises:
        ConfigurationError: the secret is empty, or has white space around it.
        TypeError: the secret is not text, or the body is neither bytes nor text.
    """
    timestamp = format_date(datetime.now(UTC).replace(microsecond=0) if at is None else at)
    return {
        SIGNATURE: Key(secret).signature(timestamp.encode(), raw(body)).decode(),
        TIMESTAMP: timestamp,
        WEBHOOK_ID: webhook_id,
        INVOCATION_ID: invocation_id or uuid4().hex,
    }


def raw(body: Body) -> bytes:
    """The bytes of a body.

    Raises:
        TypeError: the body was decoded already.
    """
    if isinstance(body, str):
        return body.encode("utf-8", "surrogatepass")
    if isinstance(body, bytes | bytearray | memoryview):
        return bytes(body)
    raise TypeError(
        f"The body is {type(body).__name__}; give the raw bytes of the request, as they came and before any decoding, "
        "since the signature is made of them."
    )


def _check_secret(secret: Secret) -> bytes:
    text = secret if isinstance(secret, str) else getattr(secret, "secret", None)
    if not isinstance(text, str):
        raise TypeError(
            "A signing secret is text, or a WebhookSecret whose `secret` is set; "
            f"this {type(secret).__name__} is neither."
        )
    if not text:
        raise ConfigurationError("The signing secret is empty; anybody could sign with it.")
    if text != text.strip():
        raise ConfigurationError(
            "The signing secret has white space around it, perhaps a line end from a file; strip it."
        )
    return text.encode()
