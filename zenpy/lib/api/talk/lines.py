# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/lines.yaml) by `make generate`. Do not edit.
"""Lists all lines of Zendesk Talk: phone numbers and digital lines together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.talk_objects import Line
    from zenpy.lib.pagination.results import BaseResultGenerator


class TalkLinesApi(Resource):
    """Lists all lines of Zendesk Talk: phone numbers and digital lines together.

    Reached as `client.talk.lines`.
    """

    _CALL: Method[BaseResultGenerator[Line]] = Method(
        "talk.lines",
        Form(
            Operation(
                "talk.lines.list",
                "GET",
                "/api/v2/channels/voice/lines",
                query=(
                    Param("include_talk_embeddables"),
                    Param("include_digital_lines"),
                    Param("minimal_mode"),
                ),
                result=Result("list", schema="TalkLine", key="lines"),
                pages=("offset",),
            ),
            (
                Argument("include_talk_embeddables", "query", "include_talk_embeddables"),
                Argument("include_digital_lines", "query", "include_digital_lines"),
                Argument("minimal_mode", "query", "minimal_mode"),
            ),
        ),
    )

    def __call__(
        self,
        *,
        include_talk_embeddables: bool | None = None,
        include_digital_lines: bool | None = None,
        minimal_mode: bool | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Line]:
        """Lists all Talk lines, phone numbers and digital lines together; query flags add or trim what is
        returned. For agents with access to Talk.

        Args:
            include_talk_embeddables: Whether lines for embedded Talk calling are listed too.
            include_digital_lines: Whether digital lines are listed along with phone numbers.
            minimal_mode: Whether to give a reduced form of each line, which is faster.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Line records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/lines`
        """
        return self._run(
            self._CALL,
            include_talk_embeddables=include_talk_embeddables,
            include_digital_lines=include_digital_lines,
            minimal_mode=minimal_mode,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )


class AsyncTalkLinesApi(AsyncResource, sync_class=TalkLinesApi):
    """`TalkLinesApi` for the async client: calls are awaited, lists read with `async for`."""
