# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/settings.yaml) by `make generate`. Do not edit.
"""Reads and changes the settings of Zendesk Talk for the account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.talk_objects import VoiceSettings
    from zenpy.payloads import TalkVoiceSettingsDict


class TalkSettingsApi(Resource):
    """Reads and changes the settings of Zendesk Talk for the account.

    Reached as `client.talk.settings`.
    """

    _CALL: Method[VoiceSettings] = Method(
        "talk.settings",
        Form(
            Operation(
                "talk.settings.show",
                "GET",
                "/api/v2/channels/voice/settings",
                result=Result("one", schema="TalkVoiceSettings", key="settings"),
            )
        ),
    )

    def __call__(self) -> VoiceSettings:
        """Reads the account-wide Talk settings, such as queue limits, recording visibility and
        transcription. For agents with access to Talk.

        Returns:
            The VoiceSettings.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/settings`
        """
        return self._run(self._CALL)

    _UPDATE: Method[VoiceSettings] = Method(
        "talk.settings.update",
        Form(
            Operation(
                "talk.settings.update",
                "PUT",
                "/api/v2/channels/voice/settings",
                body=Body("record", schema="TalkVoiceSettings", key="settings"),
                result=Result("one", schema="TalkVoiceSettings", key="settings"),
                writes="change",
                readable=True,
            ),
            (Argument("api_objects", "record", "settings", accepts="TalkVoiceSettings", required=True),),
        ),
    )

    def update(self, api_objects: VoiceSettings | TalkVoiceSettingsDict) -> VoiceSettings:
        """Changes account-wide Talk settings; properties left out stay as they are. For admins, and agents
        permitted to manage Talk. A record without changes is read, and nothing is written.

        Args:
            api_objects: The VoiceSettings: an object, or a mapping of its fields.

        Returns:
            The VoiceSettings.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 15000 calls per 5 minutes (second-hand figure).

        `PUT /api/v2/channels/voice/settings`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncTalkSettingsApi(AsyncResource, sync_class=TalkSettingsApi):
    """`TalkSettingsApi` for the async client: calls are awaited, lists read with `async for`."""
