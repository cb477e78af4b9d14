# Generated from openapi/zendesk.openapi.json (openapi/spec/support/channels.yaml) by `make generate`. Do not edit.
"""Works with connected X (Twitter) handles: list them, turn a post into a ticket and read its
statuses.
"""

from collections.abc import Awaitable, Iterable
from typing import overload

from zenpy.lib.api_objects.channels import MonitoredTwitterHandle, TwicketStatus
from zenpy.lib.api_objects.tickets import Comment
from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resource import AsyncResource, Resource

class ChannelsApi(Resource):
    """Works with connected X (Twitter) handles: list them, turn a post into a ticket and read its
    statuses.

    Reached as `client.channels`.
    """
    @property
    def twitter(self) -> ChannelsTwitterApi:
        """The twitter of `client.channels`. Below it: `monitored_twitter_handles`, `tickets`."""

class AsyncChannelsApi(AsyncResource):
    """Works with connected X (Twitter) handles: list them, turn a post into a ticket and read its
    statuses.

    Reached as `client.channels`.
    """
    @property
    def twitter(self) -> AsyncChannelsTwitterApi:
        """The twitter of `client.channels`. Below it: `monitored_twitter_handles`, `tickets`."""

class ChannelsTwitterApi(Resource):
    """The twitter of `client.channels`. Below it: `monitored_twitter_handles`, `tickets`.

    Reached as `client.channels.twitter`.
    """
    @property
    def monitored_twitter_handles(self) -> ChannelsTwitterMonitoredTwitterHandlesApi:
        """The monitored twitter handles of `client.channels.twitter`."""
    @property
    def tickets(self) -> ChannelsTwitterTicketsApi:
        """The tickets of `client.channels.twitter`. Below it: `statuses`."""

class AsyncChannelsTwitterApi(AsyncResource):
    """The twitter of `client.channels`. Below it: `monitored_twitter_handles`, `tickets`.

    Reached as `client.channels.twitter`.
    """
    @property
    def monitored_twitter_handles(self) -> AsyncChannelsTwitterMonitoredTwitterHandlesApi:
        """The monitored twitter handles of `client.channels.twitter`."""
    @property
    def tickets(self) -> AsyncChannelsTwitterTicketsApi:
        """The tickets of `client.channels.twitter`. Below it: `statuses`."""

class ChannelsTwitterMonitoredTwitterHandlesApi(Resource):
    """The monitored twitter handles of `client.channels.twitter`.

    Reached as `client.channels.twitter.monitored_twitter_handles`.
    """
    @overload
    def __call__(self, *, id: int | MonitoredTwitterHandle) -> MonitoredTwitterHandle:
        """Fetches one connected X (formerly Twitter) account. For admins and agents.

        Args:
            id: the MonitoredTwitterHandle or its id. Twitter handle being monitored, to fetch.

        Returns:
            The MonitoredTwitterHandle.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/channels/twitter/monitored_twitter_handles/{monitored_twitter_handle_id}`
        """
    @overload
    def __call__(self) -> BaseResultGenerator[MonitoredTwitterHandle]:
        """Lists the X (formerly Twitter) accounts connected to Zendesk. For admins and agents.

        Returns:
            MonitoredTwitterHandle records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/channels/twitter/monitored_twitter_handles`
        """

class AsyncChannelsTwitterMonitoredTwitterHandlesApi(AsyncResource):
    """The monitored twitter handles of `client.channels.twitter`.

    Reached as `client.channels.twitter.monitored_twitter_handles`.
    """
    @overload
    def __call__(self, *, id: int | MonitoredTwitterHandle) -> Awaitable[MonitoredTwitterHandle]:
        """Fetches one connected X (formerly Twitter) account. For admins and agents.

        Args:
            id: the MonitoredTwitterHandle or its id. Twitter handle being monitored, to fetch.

        Returns:
            To be awaited: the MonitoredTwitterHandle.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/channels/twitter/monitored_twitter_handles/{monitored_twitter_handle_id}`
        """
    @overload
    def __call__(self) -> AsyncResultGenerator[MonitoredTwitterHandle]:
        """Lists the X (formerly Twitter) accounts connected to Zendesk. For admins and agents.

        Returns:
            MonitoredTwitterHandle records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/channels/twitter/monitored_twitter_handles`
        """

class ChannelsTwitterTicketsApi(Resource):
    """The tickets of `client.channels.twitter`. Below it: `statuses`.

    Reached as `client.channels.twitter.tickets`.
    """
    @property
    def statuses(self) -> ChannelsTwitterTicketsStatusesApi:
        """The statuses of `client.channels.twitter.tickets`."""
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

class AsyncChannelsTwitterTicketsApi(AsyncResource):
    """The tickets of `client.channels.twitter`. Below it: `statuses`.

    Reached as `client.channels.twitter.tickets`.
    """
    @property
    def statuses(self) -> AsyncChannelsTwitterTicketsStatusesApi:
        """The statuses of `client.channels.twitter.tickets`."""
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
