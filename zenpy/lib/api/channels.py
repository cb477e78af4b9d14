# Generated from openapi/zendesk.openapi.json (openapi/spec/support/channels.yaml) by `make generate`. Do not edit.
"""Works with connected X (Twitter) handles: list them, turn a post into a ticket and read its
statuses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.operation import Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable

    from zenpy.lib.api_objects.channels import MonitoredTwitterHandle, TwicketStatus
    from zenpy.lib.api_objects.tickets import Comment
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator


class ChannelsApi(Resource):
    """Works with connected X (Twitter) handles: list them, turn a post into a ticket and read its
    statuses.

    Reached as `client.channels`.
    """

    twitter: Sub[ChannelsTwitterApi] = Sub("channels", "ChannelsTwitterApi")


class AsyncChannelsApi(AsyncResource):
    """Works with connected X (Twitter) handles: list them, turn a post into a ticket and read its
    statuses.

    Reached as `client.channels`.
    """

    twitter: Sub[AsyncChannelsTwitterApi] = Sub("channels", "AsyncChannelsTwitterApi")


class ChannelsTwitterApi(Resource):
    """The twitter of `client.channels`. Below it: `monitored_twitter_handles`, `tickets`.

    Reached as `client.channels.twitter`.
    """

    monitored_twitter_handles: Sub[ChannelsTwitterMonitoredTwitterHandlesApi] = Sub(
        "channels", "ChannelsTwitterMonitoredTwitterHandlesApi"
    )
    tickets: Sub[ChannelsTwitterTicketsApi] = Sub("channels", "ChannelsTwitterTicketsApi")


class AsyncChannelsTwitterApi(AsyncResource):
    """The twitter of `client.channels`. Below it: `monitored_twitter_handles`, `tickets`.

    Reached as `client.channels.twitter`.
    """

    monitored_twitter_handles: Sub[AsyncChannelsTwitterMonitoredTwitterHandlesApi] = Sub(
        "channels", "AsyncChannelsTwitterMonitoredTwitterHandlesApi"
    )
    tickets: Sub[AsyncChannelsTwitterTicketsApi] = Sub("channels", "AsyncChannelsTwitterTicketsApi")


class ChannelsTwitterMonitoredTwitterHandlesApi(Resource):
    """The monitored twitter handles of `client.channels.twitter`.

    Reached as `client.channels.twitter.monitored_twitter_handles`.
    """

    def __call__(
        self, *, id: int | MonitoredTwitterHandle | None = None
    ) -> MonitoredTwitterHandle | BaseResultGenerator[MonitoredTwitterHandle]:
        """Lists the X (formerly Twitter) accounts connected to Zendesk. For admins and agents.

        - `client.channels.twitter.monitored_twitter_handles(id=…)`: Fetches one connected X (formerly
        Twitter) account. For admins and agents.
        - `client.channels.twitter.monitored_twitter_handles()`: Lists the X (formerly Twitter) accounts
        connected to Zendesk. For admins and agents.

        Args:
            id: the MonitoredTwitterHandle or its id. Twitter handle being monitored, to fetch.

        Returns:
            The MonitoredTwitterHandle.
            MonitoredTwitterHandle records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/channels/twitter/monitored_twitter_handles/{monitored_twitter_handle_id}`
        `GET /api/v2/channels/twitter/monitored_twitter_handles`
        """
        return self._run(_TWITTER_MONITORED_TWITTER_HANDLES_CALL, id=id)


class AsyncChannelsTwitterMonitoredTwitterHandlesApi(AsyncResource):
    """The monitored twitter handles of `client.channels.twitter`.

    Reached as `client.channels.twitter.monitored_twitter_handles`.
    """

    def __call__(
        self, *, id: int | MonitoredTwitterHandle | None = None
    ) -> Awaitable[MonitoredTwitterHandle] | AsyncResultGenerator[MonitoredTwitterHandle]:
        """Lists the X (formerly Twitter) accounts connected to Zendesk. For admins and agents.

        - `client.channels.twitter.monitored_twitter_handles(id=…)`: Fetches one connected X (formerly
        Twitter) account. For admins and agents.
        - `client.channels.twitter.monitored_twitter_handles()`: Lists the X (formerly Twitter) accounts
        connected to Zendesk. For admins and agents.

        Args:
            id: the MonitoredTwitterHandle or its id. Twitter handle being monitored, to fetch.

        Returns:
            To be awaited: the MonitoredTwitterHandle.
            MonitoredTwitterHandle records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/channels/twitter/monitored_twitter_handles/{monitored_twitter_handle_id}`
        `GET /api/v2/channels/twitter/monitored_twitter_handles`
        """
        return self._run(_TWITTER_MONITORED_TWITTER_HANDLES_CALL, id=id)


class ChannelsTwitterTicketsApi(Resource):
    """The tickets of `client.channels.twitter`. Below it: `statuses`.

    Reached as `client.channels.twitter.tickets`.
    """

    statuses: Sub[ChannelsTwitterTicketsStatusesApi] = Sub("channels", "ChannelsTwitterTicketsStatusesApi")

    def create(self, twitter_status_message_id: int, monitored_twitter_handle_id: int) -> None:
        """Turns a post on X (formerly Twitter) into a ticket, given the post and the connected account.
        For agents.

        Args:
            twitter_status_message_id: Id of the post on X (Twitter) that becomes a ticket.
            monitored_twitter_handle_id: Connected X (Twitter) handle on whose behalf the ticket is
                made.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/channels/twitter/tickets`
        """
        self._run(
            _TWITTER_TICKETS_CREATE,
            twitter_status_message_id=twitter_status_message_id,
            monitored_twitter_handle_id=monitored_twitter_handle_id,
        )


class AsyncChannelsTwitterTicketsApi(AsyncResource):
    """The tickets of `client.channels.twitter`. Below it: `statuses`.

    Reached as `client.channels.twitter.tickets`.
    """

    statuses: Sub[AsyncChannelsTwitterTicketsStatusesApi] = Sub(
        "channels", "AsyncChannelsTwitterTicketsStatusesApi"
    )

    def create(self, twitter_status_message_id: int, monitored_twitter_handle_id: int) -> Awaitable[None]:
        """Turns a post on X (formerly Twitter) into a ticket, given the post and the connected account.
        For agents.

        Args:
            twitter_status_message_id: Id of the post on X (Twitter) that becomes a ticket.
            monitored_twitter_handle_id: Connected X (Twitter) handle on whose behalf the ticket is
                made.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/channels/twitter/tickets`
        """
        return self._run(
            _TWITTER_TICKETS_CREATE,
            twitter_status_message_id=twitter_status_message_id,
            monitored_twitter_handle_id=monitored_twitter_handle_id,
        )


class ChannelsTwitterTicketsStatusesApi(Resource):
    """The statuses of `client.channels.twitter.tickets`.

    Reached as `client.channels.twitter.tickets.statuses`.
    """

    def __call__(
        self, comment: int | Comment, *, ids: Iterable[int | TwicketStatus] | None = None
    ) -> BaseResultGenerator[TwicketStatus]:
        """Shows the state of the X (formerly Twitter) posts behind a ticket's comments, such as whether
        the user liked them. For agents.

        Args:
            comment: the Comment or its id. Comment that the call is about.
            ids: TwicketStatus records or their ids. Comments whose posts are wanted.

        Returns:
            TwicketStatus records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/channels/twitter/tickets/{comment_id}/statuses`
        """
        return self._run(_TWITTER_TICKETS_STATUSES_CALL, comment=comment, ids=ids)


class AsyncChannelsTwitterTicketsStatusesApi(AsyncResource):
    """The statuses of `client.channels.twitter.tickets`.

    Reached as `client.channels.twitter.tickets.statuses`.
    """

    def __call__(
        self, comment: int | Comment, *, ids: Iterable[int | TwicketStatus] | None = None
    ) -> AsyncResultGenerator[TwicketStatus]:
        """Shows the state of the X (formerly Twitter) posts behind a ticket's comments, such as whether
        the user liked them. For agents.

        Args:
            comment: the Comment or its id. Comment that the call is about.
            ids: TwicketStatus records or their ids. Comments whose posts are wanted.

        Returns:
            TwicketStatus records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/channels/twitter/tickets/{comment_id}/statuses`
        """
        return self._run(_TWITTER_TICKETS_STATUSES_CALL, comment=comment, ids=ids)


# -- what the calls send and what they answer

_TWITTER_MONITORED_TWITTER_HANDLES_CALL: Method[
    MonitoredTwitterHandle | BaseResultGenerator[MonitoredTwitterHandle]
] = Method(
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
                "id", "path", "monitored_twitter_handle_id", accepts="MonitoredTwitterHandle", required=True
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
_TWITTER_TICKETS_CREATE: Method[None] = Method(
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
_TWITTER_TICKETS_STATUSES_CALL: Method[BaseResultGenerator[TwicketStatus]] = Method(
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
