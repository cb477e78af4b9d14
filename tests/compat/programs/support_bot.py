"""A bot that answers new tickets, as a cron job would start it."""

import sys

from zenpy import Zenpy
from zenpy.lib.api_objects import Comment, CustomField, Ticket, User
from zenpy.lib.exception import APIException, RecordNotFoundException, ZenpyException

GREETING = "Thank you, we are looking into it."


class Bot:
    def __init__(self, client: Zenpy) -> None:
        self.client = client
        self.me = client.users.me()

    def answer(self, ticket: Ticket) -> None:
        ticket.comment = Comment(body=GREETING, public=True, author_id=self.me.id)
        ticket.status = "pending"
        ticket.tags.extend(["bot", "answered"])
        audit = self.client.tickets.update(ticket)
        print("answered", audit.ticket.id, audit.ticket.status, sorted(audit.ticket.tags))

    def report(self, name: str, email: str, text: str) -> Ticket:
        audit = self.client.tickets.create(
            Ticket(
                subject="Reported by chat",
                description=text,
                requester=User(name=name, email=email),
                custom_fields=[CustomField(id=77, value="chat")],
                priority="high",
            )
        )
        return audit.ticket


def main() -> int:
    client = Zenpy(subdomain="acme", email="bot@example.com", token="secret", timeout=10)
    bot = Bot(client)
    for ticket in client.search("printer", type="ticket", status="new"):
        print("found", ticket.id, ticket.subject, ticket.requester.name)
        bot.answer(ticket)
    made = bot.report("Zoe", "zoe@example.com", "The door is stuck")
    print("made", made.subject, made.priority, made.requester.email)
    for comment in client.tickets.comments(made.id):
        print("comment", comment.body, comment.author.name)
    try:
        client.tickets(id=999999)
    except RecordNotFoundException as e:
        print("missing", e.response.status_code if e.response is not None else None)
    try:
        client.tickets.update(Ticket(id=4, subject="late"))
    except APIException as e:
        print("refused", "RecordInvalid" in str(e))
    try:
        client.tickets.create("text")  # error: a text is no ticket
    except ZenpyException as e:
        print("wrong", type(e).__name__)
    return 0


if __name__ == "__main__":
    sys.exit(main())
