# Generated from openapi/zendesk.openapi.json (openapi/spec/omnichannel/engagements.yaml) by `make generate`. Do not edit.
"""Reads engagements: the periods in which agents were responsible for a ticket, call or
conversation.
"""

from collections.abc import Coroutine
from datetime import datetime
from typing import overload

from zenpy.lib.api_objects.engagement import Engagement
from zenpy.lib.mixins.zenpy2 import AsyncEngagements, Engagements
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class EngagementsApi(Engagements, Resource):
    """Reads engagements: the periods in which agents were responsible for a ticket, call or
    conversation.

    Reached as `client.engagements`.
    """
    @overload
    def __call__(
        self,
        *,
        agent_id: int | None = None,
        channel: str | None = None,
        ticket_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        filter_by: str | None = None,
        page_size: int | None = None,
    ) -> BaseResultGenerator[Engagement]:
        """Lists engagements, the spans an agent worked on a ticket's conversation; filter by agent,
        channel, ticket and time. For admins, and agents whose role permits it.

        Args:
            agent_id: Agent that the call is about.
            channel: Keeps only work on this channel, such as `messaging`.
            ticket_id: Ticket that the call is about, by its number.
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            end_time: End of the period, as a Unix time. Takes a datetime too.
            filter_by: Keeps only engagements that meet this criterion.
            page_size: Records per page.

        Returns:
            Engagement records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/engagements`
        """
    @overload
    def __call__(self, *, id: str) -> Engagement:
        """Fetches one engagement with its reply and wait times. For admins, and agents whose role permits
        it.

        Args:
            id: Engagement to fetch.

        Returns:
            The Engagement.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/engagements/{engagement_id}`
        """
    def fetch_all(
        self,
        *,
        agent_id: int | None = None,
        channel: str | None = None,
        ticket_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        filter_by: str | None = None,
        page_size: int | None = None,
    ) -> BaseResultGenerator[Engagement]:
        """Lists engagements, the spans an agent worked on a ticket's conversation; filter by agent,
        channel, ticket and time. For admins, and agents whose role permits it.

        Args:
            agent_id: Agent that the call is about.
            channel: Keeps only work on this channel, such as `messaging`.
            ticket_id: Ticket that the call is about, by its number.
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            end_time: End of the period, as a Unix time. Takes a datetime too.
            filter_by: Keeps only engagements that meet this criterion.
            page_size: Records per page.

        Returns:
            Engagement records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/engagements`
        """

class AsyncEngagementsApi(AsyncEngagements, AsyncResource):
    """Reads engagements: the periods in which agents were responsible for a ticket, call or
    conversation.

    Reached as `client.engagements`.
    """
    @overload
    def __call__(
        self,
        *,
        agent_id: int | None = None,
        channel: str | None = None,
        ticket_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        filter_by: str | None = None,
        page_size: int | None = None,
    ) -> AsyncResultGenerator[Engagement]:
        """Lists engagements, the spans an agent worked on a ticket's conversation; filter by agent,
        channel, ticket and time. For admins, and agents whose role permits it.

        Args:
            agent_id: Agent that the call is about.
            channel: Keeps only work on this channel, such as `messaging`.
            ticket_id: Ticket that the call is about, by its number.
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            end_time: End of the period, as a Unix time. Takes a datetime too.
            filter_by: Keeps only engagements that meet this criterion.
            page_size: Records per page.

        Returns:
            Engagement records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/engagements`
        """
    @overload
    def __call__(self, *, id: str) -> Coroutine[object, object, Engagement]:
        """Fetches one engagement with its reply and wait times. For admins, and agents whose role permits
        it.

        Args:
            id: Engagement to fetch.

        Returns:
            The Engagement.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/engagements/{engagement_id}`
        """
    def fetch_all(
        self,
        *,
        agent_id: int | None = None,
        channel: str | None = None,
        ticket_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        filter_by: str | None = None,
        page_size: int | None = None,
    ) -> AsyncResultGenerator[Engagement]:
        """Lists engagements, the spans an agent worked on a ticket's conversation; filter by agent,
        channel, ticket and time. For admins, and agents whose role permits it.

        Args:
            agent_id: Agent that the call is about.
            channel: Keeps only work on this channel, such as `messaging`.
            ticket_id: Ticket that the call is about, by its number.
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            end_time: End of the period, as a Unix time. Takes a datetime too.
            filter_by: Keeps only engagements that meet this criterion.
            page_size: Records per page.

        Returns:
            Engagement records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/engagements`
        """
