# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/callback_requests.yaml) by `make generate`. Do not edit.
"""Requests that Zendesk Talk calls a customer back."""

from collections.abc import Coroutine

from zenpy.lib.api_objects.talk_objects import CallbackRequest
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import TalkCallbackRequestDict

class TalkCallbackRequestsApi(Resource):
    """Requests that Zendesk Talk calls a customer back.

    Reached as `client.talk.callback_requests`.
    """
    def create(self, api_objects: CallbackRequest | TalkCallbackRequestDict) -> None:
        """Queues a callback: Talk calls the given number from the chosen line once an agent is free.
        Answers without content; at most 30 in ten minutes. For agents with access to Talk.

        Args:
            api_objects: The CallbackRequest: an object, or a mapping of its fields, with
                `phone_number_id` and `requester_phone_number`.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 15000 calls per 5 minutes (second-hand figure) and 30 calls per 10 minutes.

        `POST /api/v2/channels/voice/callback_requests`
        """

class AsyncTalkCallbackRequestsApi(AsyncResource):
    """Requests that Zendesk Talk calls a customer back.

    Reached as `client.talk.callback_requests`.
    """
    def create(
        self, api_objects: CallbackRequest | TalkCallbackRequestDict
    ) -> Coroutine[object, object, None]:
        """Queues a callback: Talk calls the given number from the chosen line once an agent is free.
        Answers without content; at most 30 in ten minutes. For agents with access to Talk.

        Args:
            api_objects: The CallbackRequest: an object, or a mapping of its fields, with
                `phone_number_id` and `requester_phone_number`.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 15000 calls per 5 minutes (second-hand figure) and 30 calls per 10 minutes.

        `POST /api/v2/channels/voice/callback_requests`
        """
