"""A minimal editor for a language server: it opens a text, puts the cursor somewhere and sends requests.

The server is pyright's, which the environment for type checkers has anyway; it is spoken to over its standard streams.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.typing.environment import program

CURSOR = "|"
#: How a server tells the errors of a file, and which of them is more than a warning.
_MARKS, _ERROR = "textDocument/publishDiagnostics", 1
_CAN: Mapping[str, object] = {
    "workspace": {"configuration": True, "workspaceFolders": True},
    "textDocument": {
        "completion": {"completionItem": {"documentationFormat": ["plaintext"]}},
        "hover": {"contentFormat": ["plaintext"]},
        "publishDiagnostics": {"versionSupport": True},
        "signatureHelp": {"signatureInformation": {"documentationFormat": ["plaintext"]}},
    },
}


class Editor:
    """A language server and the one file that is open in it."""

    def __init__(self, environment: Path, folder: Path) -> None:
        settings = {"venvPath": str(environment.parent), "venv": environment.name, "pythonVersion": "3.11"}
        (folder / "pyrightconfig.json").write_text(json.dumps(settings))
        self._file = folder / "open.py"
        self._server = subprocess.Popen(
            [str(program("pyright-langserver")), "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=folder,
        )
        self._last = 0
        root = {"uri": folder.as_uri(), "name": "work"}
        self._ask(
            "initialize", processId=None, rootUri=root["uri"], workspaceFolders=[root], capabilities=_CAN
        )
        self._tell("initialized")
        self._tell(
            "textDocument/didOpen", textDocument={**self._document, "languageId": "python", "text": ""}
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.terminate()
        self._server.communicate()

    # -- what a user asks --------------------------------------------------------------------------------------------

    def completions(self, text: str) -> dict[str, dict[str, Any]]:
        """What is offered at the cursor, by the words that are offered."""
        found = self._at_cursor("textDocument/completion", text) or {"items": []}
        return {item["label"]: item for item in found["items"]}

    def documentation(self, item: Mapping[str, object]) -> str:
        """The details that are shown next to a completion."""
        return _text(self._ask("completionItem/resolve", **item).get("documentation"))

    def hover(self, text: str) -> str:
        """What is shown for the name under the cursor."""
        return _text((self._at_cursor("textDocument/hover", text) or {}).get("contents"))

    def signatures(self, text: str) -> list[str]:
        """The ways to call what the cursor is in the parentheses of."""
        found = self._at_cursor("textDocument/signatureHelp", text) or {"signatures": []}
        return [one["label"] for one in found["signatures"]]

    def definitions(self, text: str) -> list[str]:
        """The files that the name under the cursor leads to."""
        return [one["uri"] for one in self._at_cursor("textDocument/definition", text) or ()]

    def errors(self, text: str) -> dict[int, str]:
        """The errors that are marked in a text, by the line, which counts from 1."""
        self._open(text)
        for message in self._messages():
            found = message.get("params", {})
            if "method" in message and "id" in message:
                self._answer(message)
            elif message.get("method") == _MARKS and found.get("version") == self._last:
                marks = [one for one in found["diagnostics"] if one["severity"] == _ERROR]
                return {one["range"]["start"]["line"] + 1: one["message"] for one in marks}
        raise AssertionError("the language server ended before it marked errors")

    # -- how it is asked ---------------------------------------------------------------------------------------------

    @property
    def _document(self) -> dict[str, object]:
        return {"uri": self._file.as_uri(), "version": self._last}

    def _at_cursor(self, method: str, text: str) -> Any:
        before, _, after = text.partition(CURSOR)
        self._open(before + after)
        lines = before.split("\n")
        place = {"line": len(lines) - 1, "character": len(lines[-1])}
        return self._ask(method, textDocument={"uri": self._file.as_uri()}, position=place)

    def _open(self, text: str) -> None:
        """Make this the text of the file."""
        self._last += 1
        self._tell("textDocument/didChange", textDocument=self._document, contentChanges=[{"text": text}])

    def _ask(self, method: str, **params: object) -> Any:
        self._last += 1
        request_id = self._last
        self._send({"id": request_id, "method": method, "params": params})
        for message in self._messages():
            if "method" in message and "id" in message:
                self._answer(message)
            elif message.get("id") == request_id:
                assert "error" not in message, message
                return message["result"]
        raise AssertionError(f"the language server ended before it answered {method}")

    def _answer(self, message: Mapping[str, Any]) -> None:
        """The server's own questions: it may have any setting as it is, and whatever else it asks for."""
        items = message["params"].get("items", ()) if message["method"] == "workspace/configuration" else None
        self._send({"id": message["id"], "result": None if items is None else [{} for _ in items]})

    def _tell(self, method: str, **params: object) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: Mapping[str, object]) -> None:
        assert self._server.stdin is not None
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._server.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._server.stdin.flush()

    def _messages(self) -> Iterable[dict[str, Any]]:
        stream = self._server.stdout
        assert stream is not None
        while head := stream.readline():
            if head.lower().startswith(b"content-length:"):
                length = int(head.split(b":")[1])
                while stream.readline().strip():
                    pass
                yield json.loads(stream.read(length))


def _text(content: Any) -> str:
    return content["value"] if isinstance(content, dict) else str(content or "")
