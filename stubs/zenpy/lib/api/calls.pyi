# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/tpe.yaml) by `make generate`. Do not edit.
"""Records calls of partner telephone systems and comments on them (Talk Partner Edition)."""

from collections.abc import Coroutine

from zenpy.lib.api_objects.talk_objects import CallPe, VoiceComment
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import TalkCallPeDict, TalkVoiceCommentDict

class CallsApi(Resource):
    """Records calls of partner telephone systems and comments on them (Talk Partner Edition).

    Reached as `client.calls`.
    """
    def __call__(self, *, id: int | CallPe) -> CallPe:
        """Fetches one call recorded by a partner telephony system. For agents with access to Talk.

        Args:
            id: Phone call that the call is about, by its id in Talk. Takes a CallPe or its id.

        Returns:
            The CallPe.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/calls/{call_id}`
        """
    def comment(self, call: int | CallPe, comment: VoiceComment | TalkVoiceCommentDict) -> VoiceComment:
        """Adds a voice comment with chosen call properties to the ticket of a partner call; the answer has
        no envelope. For agents with access to Talk.

        Args:
            call: Phone call that the call is about, by its id in Talk. Takes a CallPe or its id.
            comment: The VoiceComment: an object, or a mapping of its fields.

        Returns:
            The VoiceComment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 15000 calls per 5 minutes (second-hand figure).

        `POST /api/v2/calls/{call_id}/comments`
        """
    def create(
        self,
        call: CallPe | TalkCallPeDict | None = None,
        comment: VoiceComment | TalkVoiceCommentDict | None = None,
    ) -> CallPe:
        """Records a partner telephony call in Zendesk, optionally with a comment that creates or extends a
        ticket. For agents with access to Talk.

        Args:
            call: Properties of the call to record, such as numbers, direction, times and agent.
            comment: Voice comment put on the ticket together with the newly recorded call.

        Returns:
            The CallPe.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `POST /api/v2/calls`
        """
    def update(self, call: CallPe | TalkCallPeDict) -> CallPe:
        """Completes or corrects a partner call, for instance with duration, recording address or outcome;
        only given properties change. For agents with access to Talk. A record without changes is read,
        and nothing is written.

        Args:
            call: The CallPe: an object, or a mapping of its fields.

        Returns:
            The CallPe.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 15000 calls per 5 minutes (second-hand figure).

        `PATCH /api/v2/calls/{call_id}`
        """

class AsyncCallsApi(AsyncResource):
    """Records calls of partner telephone systems and comments on them (Talk Partner Edition).

    Reached as `client.calls`.
    """
    def __call__(self, *, id: int | CallPe) -> Coroutine[object, object, CallPe]:
        """Fetches one call recorded by a partner telephony system. For agents with access to Talk.

        Args:
            id: Phone call that the call is about, by its id in Talk. Takes a CallPe or its id.

        Returns:
            The CallPe.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/calls/{call_id}`
        """
    def comment(
        self, call: int | CallPe, comment: VoiceComment | TalkVoiceCommentDict
    ) -> Coroutine[object, object, VoiceComment]:
        """Adds a voice comment with chosen call properties to the ticket of a partner call; the answer has
        no envelope. For agents with access to Talk.

        Args:
            call: Phone call that the call is about, by its id in Talk. Takes a CallPe or its id.
            comment: The VoiceComment: an object, or a mapping of its fields.

        Returns:
            The VoiceComment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 15000 calls per 5 minutes (second-hand figure).

        `POST /api/v2/calls/{call_id}/comments`
        """
    def create(
        self,
        call: CallPe | TalkCallPeDict | None = None,
        comment: VoiceComment | TalkVoiceCommentDict | None = None,
    ) -> Coroutine[object, object, CallPe]:
        """Records a partner telephony call in Zendesk, optionally with a comment that creates or extends a
        ticket. For agents with access to Talk.

        Args:
            call: Properties of the call to record, such as numbers, direction, times and agent.
            comment: Voice comment put on the ticket together with the newly recorded call.

        Returns:
            The CallPe.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `POST /api/v2/calls`
        """
    def update(self, call: CallPe | TalkCallPeDict) -> Coroutine[object, object, CallPe]:
        """Completes or corrects a partner call, for instance with duration, recording address or outcome;
        only given properties change. For agents with access to Talk. A record without changes is read,
        and nothing is written.

        Args:
            call: The CallPe: an object, or a mapping of its fields.

        Returns:
            The CallPe.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 15000 calls per 5 minutes (second-hand figure).

        `PATCH /api/v2/calls/{call_id}`
        """
