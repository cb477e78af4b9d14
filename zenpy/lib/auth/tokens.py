"""Tokens that OAuth gives, and where they are kept between programs: values and stores, no network."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Generator, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager, contextmanager
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Protocol, Self

from zenpy.lib.exception import ConfigurationError, WaitTimeout

#: Seconds that one process waits for another one's renewal before it gives up.
LOCK_TIMEOUT = 120.0


def refuse_unsendable(name: str, secret: str) -> None:
    """Raise when a secret cannot go into a header; the error does not tell it, as that of the sender would.

    Raises:
        ConfigurationError: it has a line break (of the file it was read from), blanks, or other characters that no token has.
    """
    if not (secret.isascii() and secret.isprintable() and " " not in secret):
        raise ConfigurationError(
            f"{name} has blanks, line breaks or characters that no token has; if it was read from a file, strip() it."
        )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Tokens:
    """What a grant gave: an access token, and what renews it. Neither its repr nor a pickle gives a value away.

    Attributes:
        access_token: signs calls; None when only the refresh token is known.
        refresh_token: good for one renewal.
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
        """Everything that is known, in the clear, for a store of your own; `from_dict` reads it."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: value for name, value in values.items() if value is not None}

    @classmethod
    def from_dict(cls, values: Mapping[str, object]) -> Self:
        """The tokens that `to_dict` wrote; names it does not know are left aside.

        Raises:
            ConfigurationError: there is no token in it, or a value has the wrong type.
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
        told = [
            f"{name}={value!r}"
            for name in ("expires_at", "refresh_expires_at", "scope")
            if (value := getattr(self, name)) is not None
        ]
        return f"Tokens({', '.join(known + told)})"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> str:
        raise TypeError("Tokens are never pickled; keep them in a store, or hand on to_dict() knowingly.")


class TokenStore(Protocol):
    """Where tokens outlive the program, and what keeps two programs from renewing the same ones.

    `save` is called with every new pair before it is first used; when it raises, the error reaches the caller and the
    pair is offered again before its first use. `load` gives what was saved last, by whichever process. `lock` is held
    from `load` to `save`; where only one process renews, `contextlib.nullcontext()` will do.
    """

    def load(self) -> Tokens | None:
        """What was saved last; None when nothing was."""

    def save(self, tokens: Tokens) -> None:
        """Keep these from now on."""

    def lock(self) -> AbstractContextManager[object]:
        """Keeps all other processes from renewing."""


class AsyncTokenStore(Protocol):
    """The same for `AsyncZenpy` alone: hooks that are awaited."""

    async def load(self) -> Tokens | None:
        """What was saved last; None when nothing was."""

    async def save(self, tokens: Tokens) -> None:
        """Keep these from now on."""

    def lock(self) -> AbstractAsyncContextManager[object]:
        """Keeps all other processes from renewing."""


class FileStore:
    """Tokens in a file that only its owner may read, shared by the processes of one machine.

    The file is replaced as a whole, so that no reader and no crash ever sees half of it. Beside it lies a lock file
    (`<name>.lock`), which may stay where it is.

    Args:
        path: the file; its folder must exist.
        timeout: seconds to wait for the renewal of another process.

    Raises:
        ConfigurationError: the package `filelock` is missing.
    """

    def __init__(self, path: str | os.PathLike[str], *, timeout: float = LOCK_TIMEOUT) -> None:
        try:
            import filelock  # noqa: F401  # told here, not in the middle of a renewal
        except ImportError as error:
            raise ConfigurationError(
                "FileStore needs the package filelock: pip install 'zenpy-typed[oauth]'."
            ) from error
        self.path: Path = Path(os.path.realpath(Path(path).expanduser()))
        self.timeout = timeout

    def load(self) -> Tokens | None:
        """What the file holds; None when there is no file.

        Raises:
            ConfigurationError: the file holds something else.
        """
        try:
            text = self.path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return None
        values = _json(text)
        if not isinstance(values, dict):
            raise ConfigurationError(f"{self.path} does not hold tokens; move it away or save new ones.")
        return Tokens.from_dict(values)

    def save(self, tokens: Tokens) -> None:
        """Replace the file's content."""
        descriptor, name = tempfile.mkstemp(prefix=f".{self.path.name}.", dir=self.path.parent)  # mode 0600
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                json.dump(tokens.to_dict(), file)
                file.flush()
                os.fsync(file.fileno())
            os.replace(name, self.path)
        except BaseException:
            os.unlink(name)
            raise
        _settle(self.path.parent)

    @contextmanager
    def lock(self) -> Generator[None]:
        """Keeps all other processes (and other stores of the same file) from renewing.

        Raises:
            WaitTimeout: another one has held the lock for longer than `timeout` seconds.
        """
        from filelock import FileLock, Timeout

        # A lock of its own for each use: one lock counts its owners instead of keeping them apart. It may be entered
        # in one worker thread and left in another.
        lock = FileLock(f"{self.path}.lock", timeout=self.timeout, mode=0o600, thread_local=False)
        try:
            lock.acquire()
        except Timeout:
            raise WaitTimeout(
                f"Another process has been renewing the tokens in {self.path} for more than {self.timeout:g} seconds."
            ) from None
        try:
            yield
        finally:
            lock.release()

    def __repr__(self) -> str:
        return f"FileStore({str(self.path)!r})"


def _json(text: str) -> object:
    """The decoded text; None for anything that is no JSON (the decoder's own error would carry the text along)."""
    try:
        found: object = json.loads(text)
    except ValueError:
        return None
    return found


def _settle(folder: Path) -> None:
    """Makes a replaced file survive a power cut, where the system can."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
