"""A scripted server: tests define its responses and read the requests that were sent."""

from __future__ import annotations

import json
from collections.abc import Callable
from urllib.parse import parse_qsl

import httpx

Answer = dict[str, object] | list[object] | str | bytes | int | httpx.Response

Reply = Answer | Callable[[httpx.Request], Answer]


class Wire:
    """Answers requests from a script and keeps what was sent."""

    def __init__(self) -> None:
        self.script: list[Reply] = []
        self.routes: dict[tuple[str, str], Reply] = {}
        self.sent: list[httpx.Request] = []

    def then(self, *replies: Reply) -> Wire:
        """Answer the next requests with these, in order."""
        self.script.extend(replies)
        return self

    def on(self, method: str, path: str, reply: Reply) -> Wire:
        """Answer every request of this method and path with this, unless the script has something."""
        self.routes[method, path] = reply
        return self

    def handle(self, request: httpx.Request) -> httpx.Response:
        """The transport's handler."""
        content = request.read()
        self.sent.append(
            httpx.Request(request.method, request.url, headers=dict(request.headers), content=content)
        )
        if self.script:
            reply = self.script.pop(0)
        elif (request.method, request.url.path) in self.routes:
            reply = self.routes[request.method, request.url.path]
        else:
            raise AssertionError(f"unexpected call: {request.method} {request.url}")
        answer = reply(request) if callable(reply) else reply
        if isinstance(answer, httpx.Response):
            return answer
        if isinstance(answer, int):
            return httpx.Response(answer)
        if isinstance(answer, bytes | str):
            return httpx.Response(200, content=answer)
        return httpx.Response(200, json=answer)

    # -- what was sent ---------------------------------------------------------------------------------------------

    @property
    def last(self) -> httpx.Request:
        """The last request."""
        return self.sent[-1]

    @property
    def calls(self) -> list[str]:
        """Method and path of every request."""
        return [f"{request.method} {request.url.path}" for request in self.sent]

    def query(self, index: int = -1) -> dict[str, str]:
        """The query of a request."""
        return dict(parse_qsl(self.sent[index].url.query.decode(), keep_blank_values=True))

    def body(self, index: int = -1) -> object:
        """The decoded body of a request."""
        return json.loads(self.sent[index].content)


def ticket(number: int, **more: object) -> dict[str, object]:
    """A ticket as the API answers it."""
    return {
        "id": number,
        "url": f"https://acme.zendesk.com/api/v2/tickets/{number}.json",
        "created_at": "2026-01-02T03:04:05Z",
        "updated_at": "2026-01-02T03:04:05Z",
        "subject": f"Ticket {number}",
        "status": "open",
        "requester_id": 1,
        "tags": ["a", "b"],
        "custom_fields": [{"id": 1, "value": "x"}],
        **more,
    }


def user(number: int, **more: object) -> dict[str, object]:
    """A full user as the API answers it."""
    return {
        "id": number,
        "name": f"User {number}",
        "email": f"u{number}@example.com",
        "role": "agent",
        "time_zone": "UTC",
        "tags": [],
        **more,
    }
