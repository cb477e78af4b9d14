"""Side conversations of the sandbox: files are uploaded, go with a message, and come back with its event."""

from __future__ import annotations

import pytest

from zenpy import Zenpy
from zenpy.lib.exception import ZenpyException
from zenpy.sandbox import Sandbox


def test_a_file_goes_with_a_message_and_comes_back_with_its_event() -> None:
    sandbox = Sandbox()
    with Zenpy(subdomain="a", oauth_token="x", transport=sandbox.transport) as client:
        ticket = client.tickets.create({"subject": "x", "comment": {"body": "y"}}).ticket
        file = client.side_conversations.attachments.create(b"hello", file_name="a.txt")
        assert (file.file_name, file.content_type, file.size) == ("a.txt", "text/plain", 5)
        message = {"to": [{"email": "z@example.com"}], "subject": "s", "body": "b", "attachment_ids": [file]}
        found = client.side_conversations.create(ticket, message=message)
        assert (found.subject, found.preview_text, found.state) == ("s", "b", "open")
        client.side_conversations.reply(ticket, found, message={"body": "more"})
        first, second = client.side_conversations.events(ticket, found)
        assert (first.type, second.type) == ("create", "reply")
        assert first.message is not None
        assert [one.file_name for one in first.message.attachments] == ["a.txt"]


def test_a_message_needs_somebody_to_read_it() -> None:
    with Zenpy(subdomain="a", oauth_token="x", transport=Sandbox().transport) as client:
        ticket = client.tickets.create({"subject": "x", "comment": {"body": "y"}}).ticket
        with pytest.raises(ZenpyException, match="To: cannot be blank"):
            client.side_conversations.create(ticket, message={"body": "b"})
