"""The routes of the pages. They come before the API, so a page's path is never a path of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import PlainTextResponse
from starlette.routing import Route

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import BaseRoute

    from zenpy.sandbox.sandbox import Sandbox


def page_routes(sandbox: Sandbox) -> list[BaseRoute]:
    """The routes of all pages about a sandbox."""

    def show_start(request: Request) -> Response:
        text = f"A Zendesk sandbox: {sandbox.account.subdomain}\nThe API: /api/v2/\nThe control API: /__sandbox__/\n"
        return PlainTextResponse(text)

    return [Route("/", show_start)]
