# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/agents.yaml and 1 more) by `make generate`. Do not edit.
"""Opens tickets and users in an agent's browser, for phone systems of partners."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Result
from zenpy.lib.mixins.not_offered import AsyncGroupOfCalls, GroupOfCalls
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.tickets import Ticket, TicketAudit
    from zenpy.lib.api_objects.users import User
    from zenpy.payloads import TicketDict


class TalkPeApi(GroupOfCalls, Resource):
    """Opens tickets and users in an agent's browser, for phone systems of partners.

    Reached as `client.talk_pe`.
    """

    _CREATE_TICKET: Method[TicketAudit] = Method(
        "talk_pe.create_ticket",
        Form(
            Operation(
                "talk.tickets.create",
                "POST",
                "/api/v2/channels/voice/tickets",
                body=Body("record", schema="Ticket", key="ticket"),
                result=Result("whole", schema="TicketAudit"),
                writes="make",
            ),
            (
                Argument("agent", "body", "display_to_agent", accepts="User", required=True),
                Argument("ticket", "record", "ticket", accepts="Ticket", required=True),
            ),
        ),
    )

    def create_ticket(self, agent: int | User, ticket: Ticket | TicketDict) -> TicketAudit:
        """Creates a ticket or voicemail ticket for a partner telephony call and may open it in an agent's
        browser; for agents.

        Args:
            agent: Agent on whose screen the ticket opens. Takes a User or its id.
            ticket: The Ticket: an object, or a mapping of its fields.

        Returns:
            The TicketAudit.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 15000 calls per 5 minutes (second-hand figure).

        `POST /api/v2/channels/voice/tickets`
        """
        return self._run(self._CREATE_TICKET, agent=agent, ticket=ticket)

    _DISPLAY_TICKET: Method[None] = Method(
        "talk_pe.display_ticket",
        Form(
            Operation(
                "talk.agents.tickets.display",
                "POST",
                "/api/v2/channels/voice/agents/{agent_id}/tickets/{ticket_id}/display",
                result=Result("nothing"),
            ),
            (
                Argument("agent", "path", "agent_id", required=True),
                Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),
            ),
        ),
    )

    def display_ticket(self, agent: int, ticket: int | Ticket) -> None:
        """Opens a ticket in the agent's browser, as when a partner telephony system picks up a call.
        Answers without content; for agents.

        Args:
            agent: Agent that the call is about.
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `POST /api/v2/channels/voice/agents/{agent_id}/tickets/{ticket_id}/display`
        """
        return self._run(self._DISPLAY_TICKET, agent=agent, ticket=ticket)

    _DISPLAY_USER: Method[None] = Method(
        "talk_pe.display_user",
        Form(
            Operation(
                "talk.agents.users.display",
                "POST",
                "/api/v2/channels/voice/agents/{agent_id}/users/{user_id}/display",
                result=Result("nothing"),
            ),
            (
                Argument("agent", "path", "agent_id", required=True),
                Argument("user", "path", "user_id", accepts="User", required=True),
            ),
        ),
    )

    def display_user(self, agent: int, user: int | User) -> None:
        """Opens a user's profile in the agent's browser, as on an incoming partner call. Answers without
        content; for agents.

        Args:
            agent: Agent that the call is about.
            user: User that the call is about. Takes a User or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `POST /api/v2/channels/voice/agents/{agent_id}/users/{user_id}/display`
        """
        return self._run(self._DISPLAY_USER, agent=agent, user=user)


class AsyncTalkPeApi(AsyncGroupOfCalls, AsyncResource, sync_class=TalkPeApi):
    """`TalkPeApi` for the async client: calls are awaited, lists read with `async for`."""
