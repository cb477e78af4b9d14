"""A receiver of a trigger's notifications: reads JSON, looks the ticket up, applies a macro, adds a note."""

import json
from typing import Any, Dict, Tuple

from zenpy import Zenpy
from zenpy.lib.api_objects import Comment

client = Zenpy(subdomain="acme", oauth_token="secret")


def handle(body: bytes) -> Tuple[int, str]:
    try:
        event: Dict[str, Any] = json.loads(body)
    except ValueError:
        return 400, "no JSON"
    ticket = client.tickets(id=event["ticket_id"])
    if ticket.status in ("closed", "deleted"):
        return 200, "ignored"
    if event.get("macro"):
        result = client.tickets.show_macro_effect(ticket, event["macro"])
        client.tickets.update(result.ticket)
    ticket = client.tickets(id=event["ticket_id"])
    ticket.comment = Comment(body="seen by " + event["by"], public=False)
    if "vip" not in ticket.tags:
        ticket.tags.append("vip")
    audit = client.tickets.update(ticket)
    for event_ in audit.audit.events:
        if event_["type"] == "Comment":
            print("note", event_["body"], event_["public"])
    return 200, "%s %s" % (audit.ticket.id, ",".join(sorted(audit.ticket.tags)))


def main() -> None:
    print(handle(b"{"))
    print(handle(json.dumps({"ticket_id": 2, "by": "hook"}).encode()))
    print(handle(json.dumps({"ticket_id": 2, "by": "hook", "macro": 61}).encode()))
    print(client.tickets(id=2).status)
    print(handle(json.dumps({"ticket_id": 4, "by": "hook"}).encode()))
    for audit in client.tickets.audits(ticket=2):
        print("audit", audit.ticket_id, [e["type"] for e in audit.events][:1])


if __name__ == "__main__":
    main()
