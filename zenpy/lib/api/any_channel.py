# Generated from openapi/zendesk.openapi.json (openapi/spec/support/any_channel.yaml) by `make generate`. Do not edit.
"""Connects an outside service through the channel framework: push its messages in and report
failed deliveries.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from zenpy.lib.api_objects.any_channel import ChannelFrameworkResult


class AnyChannelApi(Resource):
    """Connects an outside service through the channel framework: push its messages in and report
    failed deliveries.

    Reached as `client.any_channel`.
    """

    channelback: Lazy[AnyChannelChannelbackApi] = Lazy("any_channel", "AnyChannelChannelbackApi")

    _PUSH: Method[list[ChannelFrameworkResult]] = Method(
        "any_channel.push",
        Form(
            Operation(
                "any_channel.push",
                "POST",
                "/api/v2/any_channel/push",
                body=Body("fields"),
                result=Result("list", schema="ChannelFrameworkResult", key="results"),
            ),
            (
                Argument("instance_push_id", "body", "instance_push_id", required=True),
                Argument("external_resources", "body", "external_resources", required=True, many=True),
                Argument("request_id", "body", "request_id"),
            ),
        ),
    )

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
        return self._run(
            self._PUSH,
            instance_push_id=instance_push_id,
            external_resources=external_resources,
            request_id=request_id,
        )

    _VALIDATE_TOKEN: Method[None] = Method(
        "any_channel.validate_token",
        Form(
            Operation(
                "any_channel.validate_token",
                "POST",
                "/api/v2/any_channel/validate_token",
                body=Body("fields"),
                result=Result("nothing"),
            ),
            (
                Argument("instance_push_id", "body", "instance_push_id", required=True),
                Argument("request_id", "body", "request_id"),
            ),
        ),
    )

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
        return self._run(self._VALIDATE_TOKEN, instance_push_id=instance_push_id, request_id=request_id)


class AsyncAnyChannelApi(AsyncResource, sync_class=AnyChannelApi):
    """`AnyChannelApi` for the async client: calls are awaited, lists read with `async for`."""


class AnyChannelChannelbackApi(Resource):
    """The channelback of `client.any_channel`. Calls: `report_error`.

    Reached as `client.any_channel.channelback`.
    """

    _REPORT_ERROR: Method[None] = Method(
        "any_channel.channelback.report_error",
        Form(
            Operation(
                "any_channel.channelback.report_error",
                "POST",
                "/api/v2/any_channel/channelback/report_error",
                body=Body("fields"),
                result=Result("nothing"),
            ),
            (
                Argument("instance_push_id", "body", "instance_push_id", required=True),
                Argument("external_id", "body", "external_id", required=True),
                Argument("description", "body", "description"),
                Argument("request_id", "body", "request_id"),
            ),
        ),
    )

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
        return self._run(
            self._REPORT_ERROR,
            instance_push_id=instance_push_id,
            external_id=external_id,
            description=description,
            request_id=request_id,
        )


class AsyncAnyChannelChannelbackApi(AsyncResource, sync_class=AnyChannelChannelbackApi):
    """`AnyChannelChannelbackApi` for the async client: calls are awaited, lists read with `async for`."""
