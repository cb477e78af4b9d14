# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/tpe.yaml) by `make generate`. Do not edit.
"""Records calls of partner telephone systems and comments on them (Talk Partner Edition)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.talk_objects import CallPe, VoiceComment
    from zenpy.payloads import TalkCallPeDict, TalkVoiceCommentDict


class CallsApi(Resource):
    """Records calls of partner telephone systems and comments on them (Talk Partner Edition).

    Reached as `client.calls`.
    """

    _CALL: Method[CallPe] = Method(
        "calls",
        Form(
            Operation(
                "talk.tpe.calls.show",
                "GET",
                "/api/v2/calls/{call_id}",
                result=Result("one", schema="TalkCallPe", key="call"),
            ),
            (Argument("id", "path", "call_id", accepts="TalkCallPe", required=True),),
            when="id",
        ),
    )

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
        return self._run(self._CALL, id=id)

    _COMMENT: Method[VoiceComment] = Method(
        "calls.comment",
        Form(
            Operation(
                "talk.tpe.calls.comments.create",
                "POST",
                "/api/v2/calls/{call_id}/comments",
                body=Body("record", schema="TalkVoiceComment"),
                result=Result("whole", schema="TalkVoiceComment"),
                writes="make",
            ),
            (
                Argument("call", "path", "call_id", accepts="TalkCallPe", required=True),
                Argument("comment", "record", "body", accepts="TalkVoiceComment", required=True),
            ),
        ),
    )

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
        return self._run(self._COMMENT, call=call, comment=comment)

    _CREATE: Method[CallPe] = Method(
        "calls.create",
        Form(
            Operation(
                "talk.tpe.calls.create",
                "POST",
                "/api/v2/calls",
                body=Body("fields"),
                result=Result("one", schema="TalkCallPe", key="call"),
            ),
            (
                Argument("call", "body", "call"),
                Argument("comment", "body", "comment"),
            ),
        ),
    )

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
        return self._run(self._CREATE, call=call, comment=comment)

    _UPDATE: Method[CallPe] = Method(
        "calls.update",
        Form(
            Operation(
                "talk.tpe.calls.update",
                "PATCH",
                "/api/v2/calls/{call_id}",
                body=Body("record", schema="TalkCallPe", key="call"),
                result=Result("one", schema="TalkCallPe", key="call"),
                writes="change",
                readable=True,
            ),
            (Argument("call", "record", "call", also_path="call_id", accepts="TalkCallPe", required=True),),
        ),
    )

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
        return self._run(self._UPDATE, call=call)


class AsyncCallsApi(AsyncResource, sync_class=CallsApi):
    """`CallsApi` for the async client: calls are awaited, lists read with `async for`."""
