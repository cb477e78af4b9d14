"""The journey with zdesk, a client that is generated from the reference."""

import sys

from zdesk import Zendesk
from zdesk.zdesk import ZendeskError

client = Zendesk(sys.argv[1], "any@example.com", zdesk_password="any", zdesk_token=True)


def key(location):
    """zdesk answers a creation with the address of the new record."""
    return int(location.rpartition("/")[2].removesuffix(".json"))


user = key(client.user_create({"user": {"name": "Ada", "email": "ada@example.com"}}))
print("create", client.user_show(user)["user"]["name"])
fields = {"subject": "Printer", "comment": {"body": "It burns"}, "requester_id": user, "tags": ["fire"]}
ticket = key(client.ticket_create({"ticket": fields}))
shown = client.ticket_show(ticket)["ticket"]
print("read", shown["subject"], shown["status"], client.user_show(shown["requester_id"])["user"]["name"], shown["tags"])
print("update", client.ticket_update(ticket, {"ticket": {"priority": "high"}})["ticket"]["priority"])
token = client.upload_create(filename="picture.png", data=b"a picture", mime_type="image/png", complete_response=True)
token = token["content"]["upload"]["token"]
client.ticket_update(ticket, {"ticket": {"comment": {"body": "See it", "public": False, "uploads": [token]}}})
comment = client.ticket_comments(ticket)["comments"][-1]
print("upload", comment["attachments"][0]["file_name"], comment["public"])
many = [{"subject": f"Bulk {n}", "comment": {"body": "many"}} for n in range(3)]
job = client.tickets_create_many({"tickets": many})["job_status"]
while job["status"] not in ("completed", "failed"):
    job = client.job_status_show(job["id"])["job_status"]
print("bulk", job["status"], len(job["results"]))
print("list", len(client.tickets_list(get_all_pages=True)["tickets"]))
print("search", [hit["id"] for hit in client.search(query="printer type:ticket")["results"]] == [ticket])
category = client.help_center_category_create({"category": {"name": "Help", "locale": "en-us"}}, complete_response=True)
category = category["content"]["category"]["id"]
section = client.help_center_category_section_create(
    category, {"section": {"name": "First", "locale": "en-us"}}, complete_response=True
)["content"]["section"]["id"]
article = {"title": "How", "body": "<p>So</p>", "locale": "en-us", "user_segment_id": None, "permission_group_id": 1}
made = client.help_center_section_article_create(section, {"article": article}, complete_response=True)
titles = [one["title"] for one in client.call(f"/api/v2/help_center/sections/{section}/articles")["articles"]]
print("help centre", titles, made["content"]["article"]["id"] is not None)
client.ticket_delete(ticket)
try:
    client.ticket_show(ticket)
except ZendeskError as error:
    print("delete", "gone" if error.error_code == 404 else error)
