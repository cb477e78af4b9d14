# Generated from openapi/zendesk.openapi.json (openapi/spec/jira/jira_links.yaml) by `make generate`. Do not edit.
"""Manages the links between Zendesk tickets and Jira issues made by the Jira integration."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.jira_links import Link
from zenpy.lib.mixins.not_offered import AsyncJiraLinks, JiraLinks
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import LinkDict

class JiraLinksApi(JiraLinks, Resource):
    """Manages the links between Zendesk tickets and Jira issues made by the Jira integration.

    Reached as `client.jira_links`.
    """
    @overload
    def __call__(
        self, *, ticket_id: str | None = None, issue_id: str | None = None, since_id: int | None = None
    ) -> BaseResultGenerator[Link]:
        """Lists links between tickets and Jira issues; filter by ticket or issue. The answer also carries
        the total. For agents.

        Args:
            ticket_id: Ticket that the call is about, by its number.
            issue_id: Keeps only links to this Jira issue, by its Jira id.
            since_id: Gives only records with an id from this one on.

        Returns:
            Link records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/services/jira/links`
        """
    @overload
    def __call__(self, *, id: str | int | Link) -> Link:
        """Fetches one link between a ticket and a Jira issue. For agents.

        Args:
            id: Link between a ticket and a Jira issue to act on. Takes a Link or its id.

        Returns:
            The Link.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/services/jira/links/{link_id}`
        """
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

class AsyncJiraLinksApi(AsyncJiraLinks, AsyncResource):
    """Manages the links between Zendesk tickets and Jira issues made by the Jira integration.

    Reached as `client.jira_links`.
    """
    @overload
    def __call__(
        self, *, ticket_id: str | None = None, issue_id: str | None = None, since_id: int | None = None
    ) -> AsyncResultGenerator[Link]:
        """Lists links between tickets and Jira issues; filter by ticket or issue. The answer also carries
        the total. For agents.

        Args:
            ticket_id: Ticket that the call is about, by its number.
            issue_id: Keeps only links to this Jira issue, by its Jira id.
            since_id: Gives only records with an id from this one on.

        Returns:
            Link records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/services/jira/links`
        """
    @overload
    def __call__(self, *, id: str | int | Link) -> Coroutine[object, object, Link]:
        """Fetches one link between a ticket and a Jira issue. For agents.

        Args:
            id: Link between a ticket and a Jira issue to act on. Takes a Link or its id.

        Returns:
            The Link.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/services/jira/links/{link_id}`
        """
    def create(self, api_objects: Link | LinkDict) -> Coroutine[object, object, Link]:
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
    def delete(self, link: str | int | Link) -> Coroutine[object, object, None]:
        """Removes the link between a ticket and a Jira issue; both records stay. For agents, with the Jira
        integration in place.

        Args:
            link: Link between a ticket and a Jira issue to act on. Takes a Link or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/services/jira/links/{link_id}`
        """
