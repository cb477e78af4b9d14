"""`SunshineWebhook`: it accepts the calls of Sunshine Conversations, which carry a secret and are not signed.

    webhook = SunshineWebhook(os.environ["SUNSHINE_WEBHOOK_SECRET"])

    def receive(headers, body):
        for event in webhook.call(headers, body).events:
            if isinstance(event, SunshineConversationMessageEvent):
                print(event.payload.message.content)

`integrations.webhooks` of `client.sunshine_conversations` manages them, and shows their secrets.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING, cast

import orjson

from zenpy.lib.exception import ConfigurationError, MissingSignature, WebhookError, WrongSignature
from zenpy.lib.records.registry import resolve_class
from zenpy.webhooks.headers import read
from zenpy.webhooks.signing import raw

if TYPE_CHECKING:
    from zenpy.lib.api_objects.sunshine_objects import SunshineWebhookCall
    from zenpy.webhooks.headers import Headers
    from zenpy.webhooks.signing import Body

#: The header with the secret.
API_KEY = "X-API-Key"


class SunshineWebhook:
    """The receiving end of a webhook of Sunshine Conversations: accepts the calls that know the secret.

    One can be shared by all threads and tasks. Calls may come again: an event keeps its `id`, so `Seen` tells repeats.

    Args:
        secrets: the secret of the webhook; several while a webhook is being replaced, or when several call one address.

    Raises:
        ConfigurationError: there is no secret, or one is empty.
        TypeError: a secret is not text.
    """

    __slots__ = ("_known",)

    def __init__(self, *secrets: str) -> None:
        if not secrets:
            raise ConfigurationError(
                "The secret is missing; the webhook that client.sunshine_conversations.integrations.webhooks reads has it."
            )
        self._known = tuple(_digest(_check(secret)) for secret in secrets)

    def call(self, headers: Headers, body: Body) -> SunshineWebhookCall:
        """Check the secret of a call and return what the call says.

        Args:
            headers: the headers of the request: any mapping, a WSGI environ, or ASGI's pairs of bytes.
            body: the raw body of the request, before any decoding.

        Returns:
            The app, the webhook, and the events: each of the class of its type, such as
            `SunshineConversationMessageEvent`, and a `SunshineEvent` where the type has no class. They belong to no client.

        Raises:
            MissingSignature: the header with the secret is missing.
            WrongSignature: it is another secret.
            WebhookError: the header came twice, with different values, or the body is not a JSON object.
            TypeError: `headers` or `body` has another type.
        """
        sent, found = raw(body), read(headers, {API_KEY.lower(): API_KEY})
        if not found.get(API_KEY):
            raise MissingSignature(f"The call has no header {API_KEY}.")
        digest = _digest(found[API_KEY])
        # All secrets are tried, so that the time does not reveal which one was right.
        if True not in [hmac.compare_digest(one, digest) for one in self._known]:
            raise WrongSignature("The call has another secret than the known ones.")
        return _read(sent)

    def __repr__(self) -> str:
        many = "1 secret" if len(self._known) == 1 else f"{len(self._known)} secrets"
        return f"SunshineWebhook(<{many}>)"

    def __reduce__(self) -> str:
        raise TypeError(
            "A SunshineWebhook holds secrets and is never pickled or copied; build a new one where it is needed."
        )


def _check(secret: object) -> str:
    if not isinstance(secret, str):
        raise TypeError(f"A secret is text; this {type(secret).__name__} is not.")
    if not secret or secret.strip() != secret:
        raise ConfigurationError("A secret is empty, or has white space around it.")
    return secret


def _digest(secret: str) -> bytes:
    """A text of fixed length for a secret, so that comparing tells nothing of it."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).digest()


def _read(body: bytes) -> SunshineWebhookCall:
    try:
        found = orjson.loads(body)
    except orjson.JSONDecodeError:
        found = None
    if not isinstance(found, dict):
        raise WebhookError("The body of the call is not a JSON object.")
    return cast("SunshineWebhookCall", resolve_class("SunshineWebhookCall")._from_payload(found))
