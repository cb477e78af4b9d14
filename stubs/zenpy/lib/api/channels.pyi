# Generated from openapi/zendesk.openapi.json (openapi/spec/support/channels.yaml) by `make generate`. Do not edit.
"""Works with connected X (Twitter) handles: list them, turn a post into a ticket and read its
statuses.
"""

from collections.abc import Coroutine, Iterable
from typing import overload

from zenpy.lib.api_objects.channels import MonitoredTwitterHandle, TwicketStatus
from zenpy.lib.api_objects.tickets import Comment
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource

class ChannelsApi(Resource):
    """Works with connected X (Twitter) handles: list them, turn a post into a ticket and read its
    statuses.

    Reached as `client.channels`.
    """

    twitter: Lazy[ChannelsTwitterApi]
    """The twitter of `client.channels`. Below it: `monitored_twitter_handles`, `tickets`."""

class AsyncChannelsApi(AsyncResource):
    """Works with connected X (Twitter) handles: list them, turn a post into a ticket and read its
    statuses.

    Reached as `client.channels`.
    """

    twitter: Lazy[AsyncChannelsTwitterApi]
    """The twitter of `client.channels`. Below it: `monitored_twitter_handles`, `tickets`."""

class ChannelsTwitterApi(Resource):
    """The twitter of `client.channels`. Below it: `monitored_twitter_handles`, `tickets`.

    Reached as `client.channels.twitter`.
    """

    monitored_twitter_handles: Lazy[ChannelsTwitterMonitoredTwitterHandlesApi]
    """Lists the X (formerly Twitter) accounts connected to Zendesk. For admins and agents."""
    tickets: Lazy[ChannelsTwitterTicketsApi]
    """The tickets of `client.channels.twitter`. Calls: `create`. Below it: `statuses`."""

class AsyncChannelsTwitterApi(AsyncResource):
    """The twitter of `client.channels`. Below it: `monitored_twitter_handles`, `tickets`.

    Reached as `client.channels.twitter`.
    """

    monitored_twitter_handles: Lazy[AsyncChannelsTwitterMonitoredTwitterHandlesApi]
    """Lists the X (formerly Twitter) accounts connected to Zendesk. For admins and agents."""
    tickets: Lazy[AsyncChannelsTwitterTicketsApi]
    """The tickets of `client.channels.twitter`. Calls: `create`. Below it: `statuses`."""

class ChannelsTwitterMonitoredTwitterHandlesApi(Resource):
    """Lists the X (formerly Twitter) accounts connected to Zendesk. For admins and agents.

    Reached as `client.channels.twitter.monitored_twitter_handles`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[MonitoredTwitterHandle]:
        """Lists the X (formerly Twitter) accounts connected to Zendesk. For admins and agents.

        Returns:
            MonitoredTwitterHandle records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/channels/twitter/monitored_twitter_handles`
        """
    @overload
    def __call__(self, *, id: int | MonitoredTwitterHandle) -> MonitoredTwitterHandle:
        """Fetches one connected X (formerly Twitter) account. For admins and agents.

        Args:
            id: Twitter handle being monitored, to fetch. Takes a MonitoredTwitterHandle or its id.

        Returns:
            The MonitoredTwitterHandle.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/channels/twitter/monitored_twitter_handles/{monitored_twitter_handle_id}`
        """

class AsyncChannelsTwitterMonitoredTwitterHandlesApi(AsyncResource):
    """Lists the X (formerly Twitter) accounts connected to Zendesk. For admins and agents.

    Reached as `client.channels.twitter.monitored_twitter_handles`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[MonitoredTwitterHandle]:
        """Lists the X (formerly Twitter) accounts connected to Zendesk. For admins and agents.

        Returns:
            MonitoredTwitterHandle records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/channels/twitter/monitored_twitter_handles`
        """
    @overload
    def __call__(
        self, *, id: int | MonitoredTwitterHandle
    ) -> Coroutine[object, object, MonitoredTwitterHandle]:
        """Fetches one connected X (formerly Twitter) account. For admins and agents.

        Args:
            id: Twitter handle being monitored, to fetch. Takes a MonitoredTwitterHandle or its id.

        Returns:
            The MonitoredTwitterHandle.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/channels/twitter/monitored_twitter_handles/{monitored_twitter_handle_id}`
        """

class ChannelsTwitterTicketsApi(Resource):
    """The tickets of `client.channels.twitter`. Calls: `create`. Below it: `statuses`.

    Reached as `client.channels.twitter.tickets`.
    """

    statuses: Lazy[ChannelsTwitterTicketsStatusesApi]
    """Shows the state of the X (formerly Twitter) posts behind a ticket's comments, such as whether
    the user liked them. For agents.
    """
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

class AsyncChannelsTwitterTicketsApi(AsyncResource):
    """The tickets of `client.channels.twitter`. Calls: `create`. Below it: `statuses`.

    Reached as `client.channels.twitter.tickets`.
    """

    statuses: Lazy[AsyncChannelsTwitterTicketsStatusesApi]
    """Shows the state of the X (formerly Twitter) posts behind a ticket's comments, such as whether
    the user liked them. For agents.
    """
    def create(
        self, twitter_status_message_id: int, monitored_twitter_handle_id: int
    ) -> Coroutine[object, object, None]:
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

class ChannelsTwitterTicketsStatusesApi(Resource):
    """Shows the state of the X (formerly Twitter) posts behind a ticket's comments, such as whether
    the user liked them. For agents.

    Reached as `client.channels.twitter.tickets.statuses`.
    """
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

class AsyncChannelsTwitterTicketsStatusesApi(AsyncResource):
    """Shows the state of the X (formerly Twitter) posts behind a ticket's comments, such as whether
    the user liked them. For agents.

    Reached as `client.channels.twitter.tickets.statuses`.
    """
    def __call__(
        self, comment: int | Comment, *, ids: Iterable[int | TwicketStatus] | None = None
    ) -> AsyncResultGenerator[TwicketStatus]:
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
