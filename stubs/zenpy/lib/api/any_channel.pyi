# Generated from openapi/zendesk.openapi.json (openapi/spec/support/any_channel.yaml) by `make generate`. Do not edit.
"""Connects an outside service through the channel framework: push its messages in and report
failed deliveries.
"""

from collections.abc import Coroutine, Iterable, Mapping

from zenpy.lib.api_objects.any_channel import ChannelFrameworkResult
from zenpy.lib.resources import AsyncResource, Lazy, Resource

class AnyChannelApi(Resource):
    """Connects an outside service through the channel framework: push its messages in and report
    failed deliveries.

    Reached as `client.any_channel`.
    """

    channelback: Lazy[AnyChannelChannelbackApi]
    """The channelback of `client.any_channel`. Calls: `report_error`."""
    def push(
        self,
        instance_push_id: str,
        external_resources: Iterable[Mapping[str, object]],
        *,
        request_id: str | None = None,
    ) -> list[ChannelFrameworkResult]:
        """Lets a channel integration push new messages from the outside service, which become tickets and
        comments. For admins.

        Args:
            instance_push_id: Identifies the integration account; Zendesk gave it out when the account
                was added.
            external_resources: Messages or posts from the outside service to turn into tickets and
                comments.
            request_id: Id of your own for the request, useful for tracing it in logs.

        Returns:
            ChannelFrameworkResult records.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/any_channel/push`
        """
    def validate_token(self, instance_push_id: str, *, request_id: str | None = None) -> None:
        """Checks whether the push id and access token of a channel integration are still valid. For
        admins.

        Args:
            instance_push_id: Identifies the integration account; Zendesk gave it out when the account
                was added.
            request_id: Id of your own for the request, useful for tracing it in logs.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/any_channel/validate_token`
        """

class AsyncAnyChannelApi(AsyncResource):
    """Connects an outside service through the channel framework: push its messages in and report
    failed deliveries.

    Reached as `client.any_channel`.
    """

    channelback: Lazy[AsyncAnyChannelChannelbackApi]
    """The channelback of `client.any_channel`. Calls: `report_error`."""
    def push(
        self,
        instance_push_id: str,
        external_resources: Iterable[Mapping[str, object]],
        *,
        request_id: str | None = None,
    ) -> Coroutine[object, object, list[ChannelFrameworkResult]]:
        """Lets a channel integration push new messages from the outside service, which become tickets and
        comments. For admins.

        Args:
            instance_push_id: Identifies the integration account; Zendesk gave it out when the account
                was added.
            external_resources: Messages or posts from the outside service to turn into tickets and
                comments.
            request_id: Id of your own for the request, useful for tracing it in logs.

        Returns:
            ChannelFrameworkResult records.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/any_channel/push`
        """
    def validate_token(
        self, instance_push_id: str, *, request_id: str | None = None
    ) -> Coroutine[object, object, None]:
        """Checks whether the push id and access token of a channel integration are still valid. For
        admins.

        Args:
            instance_push_id: Identifies the integration account; Zendesk gave it out when the account
                was added.
            request_id: Id of your own for the request, useful for tracing it in logs.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/any_channel/validate_token`
        """

class AnyChannelChannelbackApi(Resource):
    """The channelback of `client.any_channel`. Calls: `report_error`.

    Reached as `client.any_channel.channelback`.
    """
    def report_error(
        self,
        instance_push_id: str,
        external_id: str,
        *,
        description: str | None = None,
        request_id: str | None = None,
    ) -> None:
        """Lets a channel integration report that delivering an agent's reply to the outside service
        failed. For admins.

        Args:
            instance_push_id: Identifies the integration account; Zendesk gave it out when the account
                was added.
            external_id: External id of the outgoing comment that could not be delivered.
            description: Tells admins why the comment could not be delivered.
            request_id: Id of your own for the request, useful for tracing it in logs.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/any_channel/channelback/report_error`
        """

class AsyncAnyChannelChannelbackApi(AsyncResource):
    """The channelback of `client.any_channel`. Calls: `report_error`.

    Reached as `client.any_channel.channelback`.
    """
    def report_error(
        self,
        instance_push_id: str,
        external_id: str,
        *,
        description: str | None = None,
        request_id: str | None = None,
    ) -> Coroutine[object, object, None]:
        """Lets a channel integration report that delivering an agent's reply to the outside service
        failed. For admins.

        Args:
            instance_push_id: Identifies the integration account; Zendesk gave it out when the account
                was added.
            external_id: External id of the outgoing comment that could not be delivered.
            description: Tells admins why the comment could not be delivered.
            request_id: Id of your own for the request, useful for tracing it in logs.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/any_channel/channelback/report_error`
        """
