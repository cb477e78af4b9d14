# Generated from openapi/zendesk.openapi.json (openapi/spec/support/channels.yaml) by `make generate`. Do not edit.
"""Works with connected X (Twitter) handles: list them, turn a post into a ticket and read its
statuses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy.lib.api_objects.channels import MonitoredTwitterHandle, TwicketStatus
    from zenpy.lib.api_objects.tickets import Comment
    from zenpy.lib.pagination.results import BaseResultGenerator


class ChannelsApi(Resource):
    """Works with connected X (Twitter) handles: list them, turn a post into a ticket and read its
    statuses.

    Reached as `client.channels`.
    """

    twitter: Lazy[ChannelsTwitterApi] = Lazy("channels", "ChannelsTwitterApi")


class AsyncChannelsApi(AsyncResource, sync_class=ChannelsApi):
    """`ChannelsApi` for the async client: calls are awaited, lists read with `async for`."""


class ChannelsTwitterApi(Resource):
    """The twitter of `client.channels`. Below it: `monitored_twitter_handles`, `tickets`.

    Reached as `client.channels.twitter`.
    """

    monitored_twitter_handles: Lazy[ChannelsTwitterMonitoredTwitterHandlesApi] = Lazy(
        "channels", "ChannelsTwitterMonitoredTwitterHandlesApi"
    )
    tickets: Lazy[ChannelsTwitterTicketsApi] = Lazy("channels", "ChannelsTwitterTicketsApi")


class AsyncChannelsTwitterApi(AsyncResource, sync_class=ChannelsTwitterApi):
    """`ChannelsTwitterApi` for the async client: calls are awaited, lists read with `async for`."""


class ChannelsTwitterMonitoredTwitterHandlesApi(Resource):
    """Lists the X (formerly Twitter) accounts connected to Zendesk. For admins and agents.

    Reached as `client.channels.twitter.monitored_twitter_handles`.
    """

    _CALL: Method[MonitoredTwitterHandle | BaseResultGenerator[MonitoredTwitterHandle]] = Method(
        "channels.twitter.monitored_twitter_handles",
        Form(
            Operation(
                "channels.twitter.monitored_twitter_handles.show",
                "GET",
                "/api/v2/channels/twitter/monitored_twitter_handles/{monitored_twitter_handle_id}",
                result=Result("one", schema="MonitoredTwitterHandle", key="monitored_twitter_handle"),
            ),
            (
                Argument(
                    "id",
                    "path",
                    "monitored_twitter_handle_id",
                    accepts="MonitoredTwitterHandle",
                    required=True,
                ),
            ),
            when="id",
        ),
        Form(
            Operation(
                "channels.twitter.monitored_twitter_handles.list",
                "GET",
                "/api/v2/channels/twitter/monitored_twitter_handles",
                result=Result("list", schema="MonitoredTwitterHandle", key="monitored_twitter_handles"),
            )
        ),
    )

    def __call__(
        self, *, id: int | MonitoredTwitterHandle = LEFT_OUT
    ) -> MonitoredTwitterHandle | BaseResultGenerator[MonitoredTwitterHandle]:
        """Lists the X (formerly Twitter) accounts connected to Zendesk.

        - `client.channels.twitter.monitored_twitter_handles()`: Lists the X (formerly Twitter) accounts
          connected to Zendesk. For admins and agents.
          `GET /api/v2/channels/twitter/monitored_twitter_handles`
        - `client.channels.twitter.monitored_twitter_handles(id=…)`: Fetches one connected X (formerly
          Twitter) account. For admins and agents.
          `GET /api/v2/channels/twitter/monitored_twitter_handles/{monitored_twitter_handle_id}`

        Args:
            id: Twitter handle being monitored, to fetch. Takes a MonitoredTwitterHandle or its id.

        Returns:
            MonitoredTwitterHandle records, fetched page by page as they are read.
            The MonitoredTwitterHandle.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)


class AsyncChannelsTwitterMonitoredTwitterHandlesApi(
    AsyncResource, sync_class=ChannelsTwitterMonitoredTwitterHandlesApi
):
    """`ChannelsTwitterMonitoredTwitterHandlesApi` for the async client: calls are awaited, lists read
    with `async for`.
    """


class ChannelsTwitterTicketsApi(Resource):
    """The tickets of `client.channels.twitter`. Calls: `create`. Below it: `statuses`.

    Reached as `client.channels.twitter.tickets`.
    """

    statuses: Lazy[ChannelsTwitterTicketsStatusesApi] = Lazy("channels", "ChannelsTwitterTicketsStatusesApi")

    _CREATE: Method[None] = Method(
        "channels.twitter.tickets.create",
        Form(
            Operation(
                "channels.twitter.tickets.create",
                "POST",
                "/api/v2/channels/twitter/tickets",
                body=Body("fields", key="ticket"),
                result=Result("nothing"),
            ),
            (
                Argument("twitter_status_message_id", "body", "twitter_status_message_id", required=True),
                Argument("monitored_twitter_handle_id", "body", "monitored_twitter_handle_id", required=True),
            ),
        ),
    )

    def create(self, twitter_status_message_id: int, monitored_twitter_handle_id: int) -> None:
        """Turns a post on X (formerly Twitter) into a ticket, given the post and the connected account.
        For agents.

        Args:
            twitter_status_message_id: Id of the post on X (Twitter) that becomes a ticket.
            monitored_twitter_handle_id: Connected X (Twitter) handle on whose behalf the ticket is
                made.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/channels/twitter/tickets`
        """
        return self._run(
            self._CREATE,
            twitter_status_message_id=twitter_status_message_id,
            monitored_twitter_handle_id=monitored_twitter_handle_id,
        )


class AsyncChannelsTwitterTicketsApi(AsyncResource, sync_class=ChannelsTwitterTicketsApi):
    """`ChannelsTwitterTicketsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class ChannelsTwitterTicketsStatusesApi(Resource):
    """Shows the state of the X (formerly Twitter) posts behind a ticket's comments, such as whether
    the user liked them. For agents.

    Reached as `client.channels.twitter.tickets.statuses`.
    """

    _CALL: Method[BaseResultGenerator[TwicketStatus]] = Method(
        "channels.twitter.tickets.statuses",
        Form(
            Operation(
                "channels.twitter.tickets.statuses.list",
                "GET",
                "/api/v2/channels/twitter/tickets/{comment_id}/statuses",
                query=(Param("ids", "comma"),),
                result=Result("list", schema="TwicketStatus", key="statuses"),
            ),
            (
                Argument("comment", "path", "comment_id", accepts="Comment", required=True),
                Argument("ids", "query", "ids", accepts="TwicketStatus", many=True),
            ),
        ),
    )

    def __call__(
        self, comment: int | Comment, *, ids: Iterable[int | TwicketStatus] | None = None
    ) -> BaseResultGenerator[TwicketStatus]:
        """Shows the state of the X (formerly Twitter) posts behind a ticket's comments, such as whether
        the user liked them. For agents. Takes any number of ids; each request carries up to 100.

        Args:
            comment: Comment that the call is about. Takes a Comment or its id.
            ids: Comments whose posts are wanted. Takes TwicketStatus records or their ids.

        Returns:
            TwicketStatus records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/channels/twitter/tickets/{comment_id}/statuses`
        """
        return self._run(self._CALL, comment=comment, ids=ids)


class AsyncChannelsTwitterTicketsStatusesApi(AsyncResource, sync_class=ChannelsTwitterTicketsStatusesApi):
    """`ChannelsTwitterTicketsStatusesApi` for the async client: calls are awaited, lists read with
    `async for`.
    """
