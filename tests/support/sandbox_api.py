"""Requests to a sandbox without a client."""

from __future__ import annotations

import json
from typing import Any

from zenpy.sandbox import Request, Response, Sandbox


class Api:
    """Sends requests straight into a sandbox, as an admin with any token."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox

    def send(self, method: str, path: str, body: object = None, **headers: str) -> Response:
        """The response to a request; `path` is below /api/v2 unless it begins with a slash."""
        target = path if path.startswith(("/", "http")) else f"/api/v2/{path}"
        more = {name.replace("_", "-"): value for name, value in headers.items()}
        sent = {"authorization": "Bearer any", "content-type": "application/json", **more}
        content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        return self.sandbox.handle(Request.to(method, target, sent, content))

    def get(self, path: str, status: int = 200) -> Any:
        """The decoded answer of a GET."""
        return self._checked(self.send("GET", path), status)

    def post(self, path: str, body: object = None, status: int = 201) -> Any:
        """The decoded answer of a POST."""
        return self._checked(self.send("POST", path, body), status)

    def put(self, path: str, body: object = None, status: int = 200) -> Any:
        """The decoded answer of a PUT."""
        return self._checked(self.send("PUT", path, body), status)

    def delete(self, path: str, status: int = 204) -> Any:
        """The decoded answer of a DELETE."""
        return self._checked(self.send("DELETE", path), status)

    @staticmethod
    def _checked(response: Response, status: int) -> Any:
        assert response.status == status, response.body.decode()
        return response.data()


def ticket(api: Api, **fields: object) -> Any:
    """A ticket that was created over the API."""
    data = {"subject": "Printer on fire", "comment": {"body": "It burns"}, **fields}
    return api.post("tickets", {"ticket": data})["ticket"]


def ids(records: list[Any]) -> list[int]:
    """The ids of records, in their order."""
    return [record["id"] for record in records]
