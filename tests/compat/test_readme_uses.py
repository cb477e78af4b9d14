"""The uses that zenpy 2 shows its users first, where another test does not have them yet."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest

from zenpy import Zenpy
from zenpy.lib.api_objects import Comment, Ticket, Upload, Webhook
from zenpy.sandbox import Sandbox


@pytest.fixture
def sandbox() -> Sandbox:
    sandbox = Sandbox("acme")
    sandbox.add("Ticket", {"id": 1, "subject": "printer"})
    return sandbox


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[Zenpy]:
    with Zenpy(subdomain="acme", oauth_token="x", transport=sandbox.transport) as client:
        yield client


def test_the_token_of_one_upload_stands_for_a_list_of_it(client: Zenpy) -> None:
    upload = client.attachments.upload(io.BytesIO(b"hello"), target_name="a.txt")
    comment = Comment(body="Some comment")
    comment.uploads = upload.token
    made = client.tickets.create(Ticket(subject="example", comment=comment)).ticket
    results = client.tickets.comments(made)
    next(results)
    first = results.values[0]
    gone = client.attachments.redact(made, first, first.attachments[0].id)
    assert gone.id == first.attachments[0].id


def test_an_upload_stands_for_its_token() -> None:
    upload = Upload(token="t")
    assert Comment(uploads=upload).to_dict() == Comment(uploads=[upload]).to_dict() == {"uploads": ["t"]}


def test_an_upload_is_taken_in_a_change_of_a_comment_too(client: Zenpy, sandbox: Sandbox) -> None:
    ticket = client.tickets(id=1)
    ticket.comment = Comment(body="x")
    ticket.comment.uploads = "t"
    client.tickets.update(ticket)
    assert sandbox.requests[-1].body == {"ticket": {"id": 1, "comment": {"body": "x", "uploads": ["t"]}}}


def test_a_webhook_is_changed_by_a_new_object_and_in_part(client: Zenpy) -> None:
    secret = {"add_position": "header", "data": {"password": "p", "username": "u"}, "type": "basic_auth"}
    made = client.webhooks.create(
        Webhook(
            authentication=secret,
            endpoint="https://example.com/status/200",
            http_method="GET",
            name="Example Webhook",
            request_format="json",
            status="active",
            subscriptions=["conditional_ticket_events"],
        )
    )
    new = Webhook(
        name="New name",
        request_format="json",
        http_method="GET",
        endpoint="https://example.com/status/200",
        status="active",
        authentication=secret,
    )
    client.webhooks.update(made.id, new)
    webhook = client.webhooks(id=made.id)
    assert webhook.name == "New name"
    webhook.name = "A new name"
    client.webhooks.patch(webhook)
    assert [one.name for one in client.webhooks.list(sort="name")] == ["A new name"]
    assert client.webhooks.clone(webhook).name == "A new name (copy)"
    assert client.webhooks.show_secret(webhook).secret != client.webhooks.reset_secret(webhook).secret
    assert client.webhooks.test(webhook, request={"endpoint": "https://example.org/"}) is not None
