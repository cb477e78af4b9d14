"""Receiving the calls of Zendesk's webhooks: whether Zendesk sent them, whether they are fresh, and what they say.

    webhook = Webhook(os.environ["WEBHOOK_SECRET"])
    seen = Seen()

    def receive(headers, body):
        event = webhook.event(headers, body)  # raises WebhookError if it is not from Zendesk
        with seen.once(event.invocation_id) as first:
            if first and isinstance(event, TicketEvent):
                print(event.ticket.subject, event.previous, event.current)

Nothing here does I/O or needs a client, so it works with any web framework, sync or async. Managing webhooks (creating them,
reading their secret) is `client.webhooks`.

    signing.py    how Zendesk signs a call
    headers.py    the headers of a call, from any web framework
    receiver.py   Webhook: which calls are accepted
    sunshine.py   SunshineWebhook: the calls of Sunshine Conversations, which are in another form
    events.py     Event and its families: what a call says
    names.py      the types of events Zendesk is known to send
    details.py    the payloads of events, for type checkers
    records.py    payloads of events as records
    seen.py       Seen: which calls came before
"""

from zenpy.lib.exception import MissingSignature, StaleSignature, WebhookError, WrongSignature
from zenpy.webhooks.events import (
    AgentEvent,
    ArticleEvent,
    CommunityPostEvent,
    Data,
    Event,
    OrganizationEvent,
    TicketEvent,
    UserEvent,
)
from zenpy.webhooks.headers import Headers
from zenpy.webhooks.names import EventType
from zenpy.webhooks.receiver import Delivery, Webhook
from zenpy.webhooks.seen import Seen
from zenpy.webhooks.signing import sign
from zenpy.webhooks.sunshine import SunshineWebhook

__all__ = [
    "AgentEvent",
    "ArticleEvent",
    "CommunityPostEvent",
    "Data",
    "Delivery",
    "Event",
    "EventType",
    "Headers",
    "MissingSignature",
    "OrganizationEvent",
    "Seen",
    "StaleSignature",
    "SunshineWebhook",
    "TicketEvent",
    "UserEvent",
    "Webhook",
    "WebhookError",
    "WrongSignature",
    "sign",
]
