# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/settings.yaml) by `make generate`. Do not edit.
"""Reads and changes the settings of Zendesk Talk for the account."""

from collections.abc import Coroutine

from zenpy.lib.api_objects.talk_objects import VoiceSettings
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import TalkVoiceSettingsDict

class TalkSettingsApi(Resource):
    """Reads and changes the settings of Zendesk Talk for the account.

    Reached as `client.talk.settings`.
    """
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

class AsyncTalkSettingsApi(AsyncResource):
    """Reads and changes the settings of Zendesk Talk for the account.

    Reached as `client.talk.settings`.
    """
    def __call__(self) -> Coroutine[object, object, VoiceSettings]:
        """Reads the account-wide Talk settings, such as queue limits, recording visibility and
        transcription. For agents with access to Talk.

        Returns:
            The VoiceSettings.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/settings`
        """
    def update(
        self, api_objects: VoiceSettings | TalkVoiceSettingsDict
    ) -> Coroutine[object, object, VoiceSettings]:
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
