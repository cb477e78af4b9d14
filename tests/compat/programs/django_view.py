"""A form's view that opens a ticket for the person who is signed in."""

import json
from dataclasses import dataclass, field
from typing import Any, Dict, Optional

from zenpy import Zenpy
from zenpy.lib.api_objects import Comment, Organization, Ticket, User
from zenpy.lib.exception import APIException

_client: Optional[Zenpy] = None


@dataclass
class Request:
    method: str
    POST: Dict[str, str] = field(default_factory=dict)


@dataclass
class Response:
    data: Dict[str, Any]
    status: int = 200


def get_client() -> Zenpy:
    global _client
    if _client is None:
        creds = {"email": "web@example.com", "token": "secret", "subdomain": "acme"}
        _client = Zenpy(**creds)
    return _client


def contact(request: Request) -> Response:
    if request.method != "POST":
        return Response({"error": "method"}, 405)
    client = get_client()
    try:
        organization = client.organizations.create_or_update(
            Organization(name=request.POST["company"], external_id=request.POST["company"].lower())
        )
        user = client.users.create_or_update(
            User(
                name=request.POST["name"],
                email=request.POST["email"],
                organization_id=organization.id,
                verified=True,
            )
        )
        audit = client.tickets.create(
            Ticket(
                subject=request.POST.get("subject"),
                comment=Comment(body=request.POST["message"]),
                requester_id=user.id,
                tags=["web"],
            )
        )
    except APIException as e:
        return Response({"error": json.loads(e.args[0])["error"]}, 400)
    return Response({"name": audit.ticket.requester.name, "subject": audit.ticket.subject}, 201)


def mine(email: str) -> Response:
    client = get_client()
    users = client.users.search(query="email:" + email)
    found = [user for user in users if user.email == email]
    if not found:
        return Response({"error": "unknown"}, 404)
    tickets = client.users.requested(found[0])
    return Response({"tickets": [ticket.subject for ticket in tickets][:5]})


def main() -> None:
    form = {"company": "Initech", "name": "Bill", "email": "bill@example.com", "message": "Where are the reports?"}
    print(contact(Request("GET")))
    print(contact(Request("POST", {**form, "subject": "Reports"})))
    print(contact(Request("POST", {**form, "email": "no address"})).status)
    print(mine("bill@example.com"))
    print(mine("nobody@example.com"))


if __name__ == "__main__":
    main()
