# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/lines.yaml) by `make generate`. Do not edit.
"""Lists all lines of Zendesk Talk: phone numbers and digital lines together."""

from zenpy.lib.api_objects.talk_objects import Line
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class TalkLinesApi(Resource):
    """Lists all lines of Zendesk Talk: phone numbers and digital lines together.

    Reached as `client.talk.lines`.
    """
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

class AsyncTalkLinesApi(AsyncResource):
    """Lists all lines of Zendesk Talk: phone numbers and digital lines together.

    Reached as `client.talk.lines`.
    """
    def __call__(
        self,
        *,
        include_talk_embeddables: bool | None = None,
        include_digital_lines: bool | None = None,
        minimal_mode: bool | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Line]:
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
