# Generated from openapi/zendesk.openapi.json (openapi/spec/jira/jira_links.yaml) by `make generate`. Do not edit.
"""Manages the links between Zendesk tickets and Jira issues made by the Jira integration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.mixins.not_offered import AsyncJiraLinks, JiraLinks
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.jira_links import Link
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import LinkDict


class JiraLinksApi(JiraLinks, Resource):
    """Manages the links between Zendesk tickets and Jira issues made by the Jira integration.

    Reached as `client.jira_links`.
    """

    _CALL: Method[Link | BaseResultGenerator[Link]] = Method(
        "jira_links",
        Form(
            Operation(
                "jira_links.show",
                "GET",
                "/api/services/jira/links/{link_id}",
                result=Result("one", schema="Link", key="link"),
            ),
            (Argument("id", "path", "link_id", accepts="Link", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "jira_links.list",
                "GET",
                "/api/services/jira/links",
                query=(
                    Param("ticket_id"),
                    Param("issue_id"),
                    Param("since_id"),
                ),
                result=Result("list", schema="Link", key="links"),
                pages=("since_id",),
            ),
            (
                Argument("ticket_id", "query", "ticket_id"),
                Argument("issue_id", "query", "issue_id"),
                Argument("since_id", "query", "since_id"),
            ),
        ),
    )

    def __call__(
        self,
        *,
        ticket_id: str | None = None,
        issue_id: str | None = None,
        since_id: int | None = None,
        id: str | int | Link = LEFT_OUT,
    ) -> Link | BaseResultGenerator[Link]:
        """Lists links between tickets and Jira issues; filter by ticket or issue.

        - `client.jira_links()`: Lists links between tickets and Jira issues; filter by ticket or issue.
          The answer also carries the total. For agents. Also takes `ticket_id`, `issue_id` and
          `since_id`.
          `GET /api/services/jira/links`
        - `client.jira_links(id=…)`: Fetches one link between a ticket and a Jira issue. For agents.
          `GET /api/services/jira/links/{link_id}`

        Args:
            ticket_id: Ticket that the call is about, by its number.
            issue_id: Keeps only links to this Jira issue, by its Jira id.
            since_id: Gives only records with an id from this one on.
            id: Link between a ticket and a Jira issue to act on. Takes a Link or its id.

        Returns:
            Link records, fetched page by page as they are read.
            The Link.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, ticket_id=ticket_id, issue_id=issue_id, since_id=since_id, id=id)

    _CREATE: Method[Link] = Method(
        "jira_links.create",
        Form(
            Operation(
                "jira_links.create",
                "POST",
                "/api/services/jira/links",
                body=Body("record", schema="Link", key="link"),
                result=Result("one", schema="Link", key="link"),
                writes="make",
            ),
            (Argument("api_objects", "record", "link", accepts="Link", required=True),),
        ),
    )

    def create(self, api_objects: Link | LinkDict) -> Link:
        """Links a ticket to a Jira issue; the Jira integration must be installed. For agents, with the
        Jira integration in place.

        Args:
            api_objects: The Link: an object, or a mapping of its fields.

        Returns:
            The Link.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/services/jira/links`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "jira_links.delete",
        Form(
            Operation(
                "jira_links.delete", "DELETE", "/api/services/jira/links/{link_id}", result=Result("nothing")
            ),
            (Argument("link", "path", "link_id", accepts="Link", required=True),),
        ),
    )

    def delete(self, link: str | int | Link) -> None:
        """Removes the link between a ticket and a Jira issue; both records stay. For agents, with the Jira
        integration in place.

        Args:
            link: Link between a ticket and a Jira issue to act on. Takes a Link or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/services/jira/links/{link_id}`
        """
        return self._run(self._DELETE, link=link)


class AsyncJiraLinksApi(AsyncJiraLinks, AsyncResource, sync_class=JiraLinksApi):
    """`JiraLinksApi` for the async client: calls are awaited, lists read with `async for`."""
