"""What the tests of the sandbox share: a way to speak to it without any client."""

from __future__ import annotations

import json
from typing import Any

import pytest

from zenpy.sandbox import Request, Response, Sandbox
from zenpy.sandbox.pytest_plugin import zendesk  # noqa: F401 - the fixture, also where the package is not installed


class Api:
    """Sends requests straight into a sandbox, as an admin with any token."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox

    def send(self, method: str, path: str, body: object = None, **headers: str) -> Response:
        """The response to a request; `path` is below /api/v2 unless it begins with a slash."""
        target = path if path.startswith(("/", "http")) else f"/api/v2/{path}"
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        sent = {"authorization": "Bearer any", "content-type": "application/json", **given}
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


@pytest.fixture
def sandbox() -> Sandbox:
    """A fresh sandbox."""
    return Sandbox()


@pytest.fixture
def api(sandbox: Sandbox) -> Api:
    """A way to speak to the sandbox of the test."""
    return Api(sandbox)


def ticket(api: Api, **fields: object) -> Any:
    """A ticket that was created over the API."""
    data = {"subject": "Printer on fire", "comment": {"body": "It burns"}, **fields}
    return api.post("tickets", {"ticket": data})["ticket"]


@pytest.fixture
def many(sandbox: Sandbox) -> Sandbox:
    """A sandbox with 250 tickets, number 1 to 250."""
    for number in range(250):
        sandbox.add("Ticket", {"subject": f"Ticket {number + 1}", "priority": ("low", "high")[number % 2]})
    return sandbox


def ids(records: list[Any]) -> list[int]:
    """The ids of records, in their order."""
    return [record["id"] for record in records]
