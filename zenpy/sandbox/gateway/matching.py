"""Which requests a rule applies to: by method, path or operation, or by a function."""

from __future__ import annotations

from collections.abc import Callable
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from zenpy.sandbox.message import Request

#: `"POST"`, `"/api/v2/tickets*"`, `"POST /api/v2/tickets"`, `"tickets.create"`, a function, or None for all requests.
Match: TypeAlias = "str | Callable[[Request], bool] | None"

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")


class RuleFailed(Exception):
    """The function of a rule has raised; what it has raised is the cause."""

    def __init__(self, cause: BaseException, name: str) -> None:
        super().__init__(f"the function {name} of a rule has raised {cause!r:.500}")
        self.cause: BaseException = cause


class Matcher:
    """Decides whether a rule applies to a request; a text without a meaning is refused at once.

    Raises:
        ValueError: the words name no method, no path and no operation.
    """

    def __init__(self, match: Match = None, path: str | None = None) -> None:
        self._function = match if callable(match) else None
        self._method: str | None = None
        self._operation: str | None = None
        self._path = path
        if isinstance(match, str):
            for word in match.split():
                self._parse_word(word, match)
        if self._path is not None and not self._path.startswith(("/", "*")):
            raise ValueError(f"a path begins with a slash, as /api/v2/tickets*: {self._path!r}")

    def _parse_word(self, word: str, match: str) -> None:
        if word.upper() in METHODS and self._method is None:
            self._method = word.upper()
        elif word.startswith(("/", "*")) and self._path is None:
            self._path = word
        elif "." in word and "/" not in word and self._operation is None:
            self._operation = word
        else:
            raise ValueError(
                f"{match!r} names no requests: say a method, a path, both ('POST /api/v2/tickets') or an operation "
                "('tickets.create')"
            )

    def __str__(self) -> str:
        """What it matches, as a person would say it."""
        words = [one for one in (self._method, self._path, self._operation) if one]
        words += [self._function_name] if self._function else []
        return " ".join(words) or "any request"

    @property
    def operation(self) -> str | None:
        """The operation that was named."""
        return self._operation

    @property
    def _function_name(self) -> str:
        return getattr(self._function, "__name__", "a function")

    def _ask_function(self, request: Request) -> bool:
        try:
            return self._function is None or bool(self._function(request))
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as error:  # `pytest.fail` raises no Exception
            error.add_note(
                f"The function {self._function_name} of a rule raised it for {request.method} {request.path}."
            )
            raise RuleFailed(error, self._function_name) from error

    def __call__(self, request: Request, operation: str | None) -> bool:
        """Whether the rule applies to a request to this operation.

        Raises:
            RuleFailed: its function has raised.
        """
        if not self._ask_function(request):
            return False
        if self._method not in (None, request.method) or self._operation not in (None, operation):
            return False
        path = request.path.removesuffix(".json")
        return self._path is None or fnmatchcase(path, self._path.removesuffix(".json"))
