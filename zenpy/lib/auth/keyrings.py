"""Secrets in the keyring of the system, if the package `keyring` is installed and finds one that works."""

from __future__ import annotations

import json
from collections.abc import Generator
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from zenpy.lib.auth.tokens import FileStore, Tokens
from zenpy.lib.exception import ConfigurationError

#: What the entries of the keyring belong to.
SERVICE = "zenpy"
_TRIAL = "trial"


class Keyring(Protocol):
    """The functions of the package `keyring` that are used here."""

    def get_password(self, service_name: str, username: str) -> str | None:
        """The secret; None if there is none."""

    def set_password(self, service_name: str, username: str, password: str) -> None:
        """Keep a secret."""

    def delete_password(self, service_name: str, username: str) -> None:
        """Delete a secret."""


def find_keyring() -> Keyring | None:
    """The keyring; None if the package is not installed."""
    try:
        return cast("Keyring", import_module("keyring"))
    except ImportError:
        return None


def keyring_works() -> bool:
    """Whether there is a keyring that keeps a secret: on a server there often is none, or it is locked."""
    keyring = find_keyring()
    if keyring is None:
        return False
    try:
        keyring.set_password(SERVICE, _TRIAL, "kept")
        kept = keyring.get_password(SERVICE, _TRIAL) == "kept"
        keyring.delete_password(SERVICE, _TRIAL)
    except Exception:  # each keyring has errors of its own
        return False
    return kept


def load_secret(name: str) -> str | None:
    """The secret of a name; None if there is none."""
    return _keyring().get_password(SERVICE, name)


def save_secret(name: str, secret: str) -> None:
    """Keep a secret in place of the one that has the name."""
    _keyring().set_password(SERVICE, name, secret)


def delete_secret(name: str) -> None:
    """Delete the secret of a name, if there is one."""
    keyring = _keyring()
    if keyring.get_password(SERVICE, name) is not None:
        keyring.delete_password(SERVICE, name)


class KeyringStore:
    """Tokens in the keyring of the system; a file beside the profiles is the lock over the processes.

    Args:
        name: the name of the entry.
        path: the file that the lock is named after: `<path>.lock`.
    """

    def __init__(self, name: str, path: Path) -> None:
        self.name = name
        self._locked = FileStore(path)

    def load(self) -> Tokens | None:
        """The tokens in the keyring; None if there are none.

        Raises:
            ConfigurationError: the entry is something else.
        """
        text = load_secret(self.name)
        if text is None:
            return None
        values: object = None
        with suppress(ValueError, RecursionError):  # the error of the decoder would contain the tokens
            values = json.loads(text)
        if not isinstance(values, dict):
            raise ConfigurationError(f"The entry {self.name!r} of the keyring does not hold tokens.")
        return Tokens.from_dict(values)

    def save(self, tokens: Tokens) -> None:
        """Replace the entry."""
        save_secret(self.name, json.dumps(tokens.to_dict()))

    @contextmanager
    def lock(self) -> Generator[None]:
        """A lock over all processes of the user."""
        with self._locked.lock():
            yield

    def __repr__(self) -> str:
        return f"KeyringStore({self.name!r})"


def _keyring() -> Keyring:
    """The keyring.

    Raises:
        ConfigurationError: the package is not installed.
    """
    keyring = find_keyring()
    if keyring is None:
        raise ConfigurationError("The keyring is not there: install the package `keyring`.")
    return keyring
