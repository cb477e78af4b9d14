# Generated from openapi/zendesk.openapi.json (openapi/spec/omnichannel/engagements.yaml) by `make generate`. Do not edit.
"""Reads engagements: the periods in which agents were responsible for a ticket, call or
conversation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Form, Method, Operation, Param, Result
from zenpy.lib.mixins.zenpy2 import AsyncEngagements, Engagements
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from datetime import datetime

    from zenpy.lib.api_objects.engagement import Engagement
    from zenpy.lib.pagination.results import BaseResultGenerator


class EngagementsApi(Engagements, Resource):
    """Reads engagements: the periods in which agents were responsible for a ticket, call or
    conversation.

    Reached as `client.engagements`.
    """

    _CALL: Method[Engagement | BaseResultGenerator[Engagement]] = Method(
        "engagements",
        Form(
            Operation(
                "engagements.show",
                "GET",
                "/api/v2/engagements/{engagement_id}",
                result=Result("whole", schema="Engagement"),
            ),
            (Argument("id", "path", "engagement_id", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "engagements.list",
                "GET",
                "/api/v2/engagements",
                query=(
                    Param("agent_id"),
                    Param("channel"),
                    Param("ticket_id"),
                    Param("start_time"),
                    Param("end_time"),
                    Param("filter_by"),
                ),
                result=Result("list", schema="Engagement", key="agent_engagement_data"),
                pages=("next_page_url",),
            ),
            (
                Argument("agent_id", "query", "agent_id"),
                Argument("channel", "query", "channel"),
                Argument("ticket_id", "query", "ticket_id"),
                Argument("start_time", "query", "start_time"),
                Argument("end_time", "query", "end_time"),
                Argument("filter_by", "query", "filter_by"),
            ),
        ),
    )

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
        id: str = LEFT_OUT,
    ) -> Engagement | BaseResultGenerator[Engagement]:
        """Lists engagements, the spans an agent worked on a ticket's conversation; filter by agent,
        channel, ticket and time.

        - `client.engagements()`: Lists engagements, the spans an agent worked on a ticket's
          conversation; filter by agent, channel, ticket and time. For admins, and agents whose role
          permits it. Also takes `agent_id`, `channel`, `ticket_id`, `start_time`, `end_time`,
          `filter_by` and `page_size`.
          `GET /api/v2/engagements`
        - `client.engagements(id=…)`: Fetches one engagement with its reply and wait times. For admins,
          and agents whose role permits it.
          `GET /api/v2/engagements/{engagement_id}`

        Args:
            agent_id: Agent that the call is about.
            channel: Keeps only work on this channel, such as `messaging`.
            ticket_id: Ticket that the call is about, by its number.
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            end_time: End of the period, as a Unix time. Takes a datetime too.
            filter_by: Keeps only engagements that meet this criterion.
            page_size: Records per page.
            id: Engagement to fetch.

        Returns:
            Engagement records, fetched page by page as they are read.
            The Engagement.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            agent_id=agent_id,
            channel=channel,
            ticket_id=ticket_id,
            start_time=start_time,
            end_time=end_time,
            filter_by=filter_by,
            page_size=page_size,
            id=id,
        )

    _FETCH_ALL: Method[BaseResultGenerator[Engagement]] = Method(
        "engagements.fetch_all",
        Form(
            Operation(
                "engagements.list",
                "GET",
                "/api/v2/engagements",
                query=(
                    Param("agent_id"),
                    Param("channel"),
                    Param("ticket_id"),
                    Param("start_time"),
                    Param("end_time"),
                    Param("filter_by"),
                ),
                result=Result("list", schema="Engagement", key="agent_engagement_data"),
                pages=("next_page_url",),
            ),
            (
                Argument("agent_id", "query", "agent_id"),
                Argument("channel", "query", "channel"),
                Argument("ticket_id", "query", "ticket_id"),
                Argument("start_time", "query", "start_time"),
                Argument("end_time", "query", "end_time"),
                Argument("filter_by", "query", "filter_by"),
            ),
        ),
    )

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
        return self._run(
            self._FETCH_ALL,
            agent_id=agent_id,
            channel=channel,
            ticket_id=ticket_id,
            start_time=start_time,
            end_time=end_time,
            filter_by=filter_by,
            page_size=page_size,
        )


class AsyncEngagementsApi(AsyncEngagements, AsyncResource, sync_class=EngagementsApi):
    """`EngagementsApi` for the async client: calls are awaited, lists read with `async for`."""
