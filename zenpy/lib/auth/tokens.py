"""OAuth tokens, and the stores that keep them between two runs of a program.

A refresh token works only once, so a program that loses the new tokens has to be authorized again. Nothing here uses the
network.
"""

from __future__ import annotations

import json
import os
from base64 import b64encode
from collections.abc import Generator, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager, contextmanager
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Protocol, Self

from zenpy.lib.durable_files import OwnerLock, open_replacement
from zenpy.lib.exception import ConfigurationError, WaitTimeout

#: Seconds that one process waits for the renewal of another one.
LOCK_TIMEOUT = 120.0


def refuse_unsendable(name: str, secret: str) -> None:
    """Refuse a secret that cannot be sent in a header: without this check, the error of httpx would show the secret.

    Raises:
        ConfigurationError: it has a line break (from the end of a file, for example), a blank at an end, or another invalid
            character. Blanks inside may be sent; dummy values of tests have them.
    """
    if not (secret.isascii() and secret.isprintable() and secret == secret.strip()):
        raise ConfigurationError(
            f"{name} has blanks at an end, line breaks or characters that no token has; if it was read from a file, strip() it."
        )


def basic_header(*parts: str) -> str:
    """The Authorization header for a user and a secret, or for other parts that are sent with colons between them.

    Raises:
        UnicodeEncodeError: one of them has half a character in it; the error shows all.
    """
    return "Basic " + b64encode(":".join(parts).encode()).decode("ascii")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Tokens:
    """An access token and the refresh token that renews it. The repr does not show them, and they cannot be pickled.

    Attributes:
        access_token: signs calls; None when only the refresh token is known.
        refresh_token: renews the access token, once.
        expires_at: when the access token ends, in Unix seconds; None when unknown.
        refresh_expires_at: when the refresh token ends, in Unix seconds; None when unknown.
        scope: what the access token may do, such as `read write`.
    """

    access_token: str | None = None
    refresh_token: str | None = None
    expires_at: float | None = None
    refresh_expires_at: float | None = None
    scope: str | None = None

    def __post_init__(self) -> None:
        if not self.access_token and not self.refresh_token:
            raise ConfigurationError("Tokens need an access_token, a refresh_token, or both.")
        refuse_unsendable("access_token", self.access_token or "")
        refuse_unsendable("refresh_token", self.refresh_token or "")

    def to_dict(self) -> dict[str, str | float]:
        """All values in plain text, for your own store; `from_dict` reads them."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: value for name, value in values.items() if value is not None}

    @classmethod
    def from_dict(cls, values: Mapping[str, object]) -> Self:
        """The tokens that `to_dict` wrote; unknown names are ignored.

        Raises:
            ConfigurationError: there is no token, or a value has the wrong type.
        """
        text: dict[str, str | None] = {}
        for name in ("access_token", "refresh_token", "scope"):
            value = values.get(name)
            if value is not None and not isinstance(value, str):
                raise ConfigurationError(f"{name} of stored tokens is a text, not {type(value).__name__}.")
            text[name] = value
        moments: dict[str, float | None] = {}
        for name in ("expires_at", "refresh_expires_at"):
            moment = values.get(name)
            if moment is not None and (isinstance(moment, bool) or not isinstance(moment, int | float)):
                raise ConfigurationError(f"{name} of stored tokens is a number of Unix seconds.")
            moments[name] = moment
        return cls(
            access_token=text["access_token"],
            refresh_token=text["refresh_token"],
            scope=text["scope"],
            expires_at=moments["expires_at"],
            refresh_expires_at=moments["refresh_expires_at"],
        )

    def __repr__(self) -> str:
        known = [f"{name}=..." for name in ("access_token", "refresh_token") if getattr(self, name)]
        other = [
            f"{name}={value!r}"
            for name in ("expires_at", "refresh_expires_at", "scope")
            if (value := getattr(self, name)) is not None
        ]
        return f"Tokens({', '.join(known + other)})"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> str:
        raise TypeError("Tokens are never pickled; keep them in a store, or store to_dict() yourself.")


class TokenStore(Protocol):
    """Keeps tokens after the end of the program, and prevents two programs from renewing the same ones at the same time.

    `save` is called with all new tokens before their first use. If it raises an error, the caller gets the error, and `save`
    is called again before the next call. `load` gives the tokens that any process has saved last. `lock` is held from
    `load` to `save`; if only one process renews the tokens, it may return `contextlib.nullcontext()`.
    """

    def load(self) -> Tokens | None:
        """The tokens that were saved last; None if there are none."""

    def save(self, tokens: Tokens) -> None:
        """Store these tokens in place of the former ones."""

    def lock(self) -> AbstractContextManager[object]:
        """A lock over all processes that share the store."""


class AsyncTokenStore(Protocol):
    """Keeps tokens like `TokenStore`, with coroutine functions; for `AsyncZenpy` only."""

    async def load(self) -> Tokens | None:
        """The tokens that were saved last; None if there are none."""

    async def save(self, tokens: Tokens) -> None:
        """Store these tokens in place of the former ones."""

    def lock(self) -> AbstractAsyncContextManager[object]:
        """A lock over all processes that share the store."""


class FileStore:
    """Tokens in a file that only its owner may read, shared by the processes of one machine.

    The file is replaced as a whole, so it is complete at any time, also after a crash. The lock is another file
    (`<name>.lock`), which remains.

    Args:
        path: the file; its folder must exist.
        timeout: seconds to wait for the renewal of another process.
    """

    def __init__(self, path: str | os.PathLike[str], *, timeout: float = LOCK_TIMEOUT) -> None:
        self.path: Path = Path(os.path.realpath(Path(path).expanduser()))
        self.timeout = timeout

    def load(self) -> Tokens | None:
        """The tokens in the file; None if there is no file.

        Raises:
            ConfigurationError: the file contains something else.
        """
        try:
            text = self.path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return None
        values = _parse_json(text)
        if not isinstance(values, dict):
            raise ConfigurationError(f"{self.path} does not hold tokens; move it away or save new ones.")
        return Tokens.from_dict(values)

    def save(self, tokens: Tokens) -> None:
        """Replace the file's content."""
        with open_replacement(self.path, mode=0o600) as file:
            file.write(json.dumps(tokens.to_dict()).encode())

    @contextmanager
    def lock(self) -> Generator[None]:
        """A lock over all processes and all stores of this file.

        Raises:
            WaitTimeout: another process has held the lock for longer than `timeout` seconds.
        """
        lock = OwnerLock(self.path, mode=0o600)
        if not lock.acquire(self.timeout):
            raise WaitTimeout(
                f"Another process has been renewing the tokens in {self.path} for more than {self.timeout:g} seconds."
            )
        try:
            yield
        finally:
            lock.release()

    def __repr__(self) -> str:
        return f"FileStore({str(self.path)!r})"


def _parse_json(text: str) -> object:
    """The decoded text; None if it is not JSON (the error of the decoder would contain the text)."""
    try:
        found: object = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found
