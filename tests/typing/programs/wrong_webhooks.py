"""Wrong uses of received webhooks: each marked line is an error in mypy --strict, pyright, ty and pyrefly."""

from zenpy.webhooks import Event, Seen, TicketEvent, Webhook, sign


def wrong(webhook: Webhook, event: Event, changed: TicketEvent, seen: Seen, body: bytes) -> None:
    Webhook(b"secret")  # error
    Webhook("secret", window="5 minutes")  # error
    Webhook("secret", tolerance=300)  # error
    webhook.event(body)  # error
    webhook.event("X-Name: value", body)  # error
    webhook.event({}, {"decoded": True})  # error
    print(event.ticket)  # error: only events about tickets have one
    print(event.detail.id)  # error
    print(event.name.upper())  # error: may be None
    event.type = "zen:event-type:ticket.created"  # error: frozen
    print(changed.ticket.statsu)  # error
    print(changed.detail["statsu"])  # error
    print(changed.comment.body)  # error: may be None
    print(changed.data["ticket"])  # error: may be anything
    seen.first(event)  # error: takes the invocation id
    sign(5, body)  # error
    sign("secret", body, at="now")  # error
