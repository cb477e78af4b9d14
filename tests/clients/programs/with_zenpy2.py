"""The journey with zenpy 2 over requests; it is told by its own variables whom to talk to."""

import io
import sys
from urllib.parse import urlsplit

address = urlsplit(sys.argv[1])
import os

os.environ["ZENPY_FORCE_NETLOC"] = address.netloc
os.environ["ZENPY_FORCE_SCHEME"] = address.scheme

from zenpy import Zenpy
from zenpy.lib.api_objects import Comment, Ticket, User
from zenpy.lib.api_objects.help_centre_objects import Article, Category, Section
from zenpy.lib.exception import RecordNotFoundException

client = Zenpy(subdomain="sandbox", oauth_token="any")

user = client.users.create(User(name="Ada", email="ada@example.com", verified=True))
print("create", user.name)
audit = client.tickets.create(Ticket(subject="Printer", description="It burns", requester_id=user.id, tags=["fire"]))
ticket = client.tickets(id=audit.ticket.id)
print("read", ticket.subject, ticket.status, ticket.requester.name, list(ticket.tags))
ticket.priority = "high"
print("update", client.tickets.update(ticket).ticket.priority)
upload = client.attachments.upload(io.BytesIO(b"a picture"), target_name="picture.png")
ticket.comment = Comment(body="See the picture", public=False, uploads=[upload.token])
client.tickets.update(ticket)
comments = list(client.tickets.comments(ticket))
print("upload", comments[-1].attachments[0].file_name, comments[-1].public)
job = client.tickets.create([Ticket(subject=f"Bulk {n}", description="many") for n in range(3)])
while job.status not in ("completed", "failed"):
    job = client.job_status(id=job.id)
print("bulk", job.status, len(job.results))
print("list", sum(1 for _ in client.tickets()))
print("search", [hit.id for hit in client.search("printer", type="ticket")] == [ticket.id])
category = client.help_center.categories.create(Category(name="Help", locale="en-us"))
section = client.help_center.sections.create(Section(name="First", locale="en-us", category_id=category.id))
article = client.help_center.articles.create(
    section, Article(title="How", body="<p>So</p>", locale="en-us", user_segment_id=None, permission_group_id=1)
)
print("help centre", [one.title for one in client.help_center.articles(section=section)], article.id is not None)
client.tickets.delete(ticket)
try:
    client.tickets(id=ticket.id)
except RecordNotFoundException:
    print("delete", "gone")
