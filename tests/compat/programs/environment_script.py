"""A command for the shell: everything it needs stands in environment variables."""

import logging
import os
import sys

from zenpy import Zenpy, ZenpyException
from zenpy.lib.api_objects import Comment, Ticket

log = logging.getLogger("close-stale")


def connect() -> Zenpy:
    return Zenpy(
        subdomain=os.environ.get("ZENDESK_SUBDOMAIN", "acme"),
        email=os.environ.get("ZENDESK_EMAIL", "ops@example.com"),
        token=os.environ.get("ZENDESK_TOKEN", "secret"),
        ratelimit_budget=60,
    )


def main() -> None:
    logging.basicConfig(level=logging.INFO, stream=sys.stdout, format="%(name)s %(message)s")
    logging.getLogger("urllib3").setLevel(logging.WARNING)
    client = connect()
    me = client.users.me()
    log.info("as %s", me.name)
    count = 0
    for ticket in client.search(type="ticket", status_less_than="solved", tags="old"):
        log.info("closing %s", ticket.id)
        with open("note.txt", "w") as file:
            file.write("closed by a script")
        upload = client.attachments.upload("note.txt", target_name="note.txt")
        ticket.comment = Comment(body="Closing", uploads=[upload.token], public=False)
        ticket.status = "solved"
        client.tickets.update(ticket)
        count += 1
    log.info("%d closed", count)
    for comment in client.tickets.comments(ticket=3):
        for attachment in comment.attachments:
            print(attachment.file_name, attachment.size)
    organizations = client.organizations()
    print([o.name for o in organizations])
    print(Ticket(id=1).to_dict().get("id"))
    try:
        Zenpy(subdomain="acme", email="x@example.com")
    except ZenpyException as error:
        sys.exit("not configured: %s" % bool(str(error)))


if __name__ == "__main__":
    main()
