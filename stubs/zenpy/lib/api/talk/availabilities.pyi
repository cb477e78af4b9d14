# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/availabilities.yaml) by `make generate`. Do not edit.
"""Reads and changes whether agents are available for calls, and by which device."""

from collections.abc import Awaitable

from zenpy.lib.api_objects.talk_objects import Availability, ShowAvailability
from zenpy.lib.resource import AsyncResource, Resource
from zenpy.payloads import TalkAvailabilityDict

class TalkAvailabilitiesApi(Resource):
    """Reads and changes whether agents are available for calls, and by which device.

    Reached as `client.talk.availabilities`.
    """
    def update(self, api_objects: Availability | TalkAvailabilityDict) -> ShowAvailability:
        """Sets an agent's Talk state (online, away, transfers only, offline) or the device that takes
        calls.

        Args:
            api_objects: the Availability: an object, or a mapping of its fields.

        Returns:
            The ShowAvailability.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 15000 calls per 5 minutes.

        `PUT /api/v2/channels/voice/availabilities/{agent_id}`
        """

class AsyncTalkAvailabilitiesApi(AsyncResource):
    """Reads and changes whether agents are available for calls, and by which device.

    Reached as `client.talk.availabilities`.
    """
    def update(self, api_objects: Availability | TalkAvailabilityDict) -> Awaitable[ShowAvailability]:
        """Sets an agent's Talk state (online, away, transfers only, offline) or the device that takes
        calls.

        Args:
            api_objects: the Availability: an object, or a mapping of its fields.

        Returns:
            To be awaited: the ShowAvailability.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 15000 calls per 5 minutes.

        `PUT /api/v2/channels/voice/availabilities/{agent_id}`
        """
