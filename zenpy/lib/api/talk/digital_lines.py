# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/digital_lines.yaml) by `make generate`. Do not edit.
"""Manages digital lines, on which customers call from the web or an app without a phone number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.talk_objects import DigitalLine
    from zenpy.payloads import TalkDigitalLineDict


class TalkDigitalLinesApi(Resource):
    """Manages digital lines, on which customers call from the web or an app without a phone number.

    Reached as `client.talk.digital_lines`.
    """

    _CALL: Method[DigitalLine] = Method(
        "talk.digital_lines",
        Form(
            Operation(
                "talk.digital_lines.show",
                "GET",
                "/api/v2/channels/voice/digital_lines/{digital_line_id}",
                result=Result("one", schema="TalkDigitalLine", key="digital_line"),
            ),
            (Argument("id", "path", "digital_line_id", accepts="TalkDigitalLine", required=True),),
            when="id",
        ),
    )

    def __call__(self, *, id: int | DigitalLine) -> DigitalLine:
        """Fetches one digital line with its settings. For agents with access to Talk.

        Args:
            id: Digital phone line to act on. Takes a DigitalLine or its id.

        Returns:
            The DigitalLine.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/digital_lines/{digital_line_id}`
        """
        return self._run(self._CALL, id=id)

    _CREATE: Method[DigitalLine] = Method(
        "talk.digital_lines.create",
        Form(
            Operation(
                "talk.digital_lines.create",
                "POST",
                "/api/v2/channels/voice/digital_lines",
                body=Body("record", schema="TalkDigitalLine", key="digital_line"),
                result=Result("one", schema="TalkDigitalLine", key="digital_line"),
                writes="make",
            ),
            (Argument("api_objects", "record", "digital_line", accepts="TalkDigitalLine", required=True),),
        ),
    )

    def create(self, api_objects: DigitalLine | TalkDigitalLineDict) -> DigitalLine:
        """Creates a digital line, which takes browser or app calls without a phone number. For admins, and
        agents permitted to manage Talk.

        Args:
            api_objects: The DigitalLine: an object, or a mapping of its fields.

        Returns:
            The DigitalLine.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 15000 calls per 5 minutes (second-hand figure).

        `POST /api/v2/channels/voice/digital_lines`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "talk.digital_lines.delete",
        Form(
            Operation(
                "talk.digital_lines.delete",
                "DELETE",
                "/api/v2/channels/voice/digital_lines/{digital_line_id}",
                result=Result("nothing"),
            ),
            (Argument("api_objects", "path", "digital_line_id", accepts="TalkDigitalLine", required=True),),
        ),
    )

    def delete(self, api_objects: int | DigitalLine) -> None:
        """Deletes a digital line; calls through it are no longer possible. For admins, and agents
        permitted to manage Talk.

        Args:
            api_objects: Digital phone line to act on. Takes a DigitalLine or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `DELETE /api/v2/channels/voice/digital_lines/{digital_line_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[DigitalLine] = Method(
        "talk.digital_lines.update",
        Form(
            Operation(
                "talk.digital_lines.update",
                "PUT",
                "/api/v2/channels/voice/digital_lines/{digital_line_id}",
                body=Body("record", schema="TalkDigitalLine", key="digital_line"),
                result=Result("one", schema="TalkDigitalLine", key="digital_line"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "digital_line",
                    also_path="digital_line_id",
                    accepts="TalkDigitalLine",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, api_objects: DigitalLine | TalkDigitalLineDict) -> DigitalLine:
        """Changes a digital line's settings, such as greetings, groups, schedule or recording. For admins,
        and agents permitted to manage Talk. A record without changes is read, and nothing is written.

        Args:
            api_objects: The DigitalLine: an object, or a mapping of its fields.

        Returns:
            The DigitalLine.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 15000 calls per 5 minutes (second-hand figure).

        `PUT /api/v2/channels/voice/digital_lines/{digital_line_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncTalkDigitalLinesApi(AsyncResource, sync_class=TalkDigitalLinesApi):
    """`TalkDigitalLinesApi` for the async client: calls are awaited, lists read with `async for`."""
