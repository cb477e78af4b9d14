"""Seals what a store keeps, with Fernet of the `cryptography` library: who can read the store cannot read it, or change it.

The place of a value is sealed with it. Otherwise, who can write into the store could put a value where another one belongs.
"""

from __future__ import annotations

from collections.abc import Sequence

from zenpy.lib.exception import ConfigurationError


def new_key() -> str:
    """A new key for `RedisStore(key=...)`. Keep it where your other secrets are: all workers of an account need the same one."""
    try:
        from cryptography.fernet import Fernet
    except ImportError:
        raise _missing() from None
    return Fernet.generate_key().decode()


class Seal:
    """Seals and opens values.

    Args:
        keys: the key, or several: the first one seals, and each of them opens. So a key is replaced without a break: put the
            new one first, and take the old one out when no worker has it as its first one.

    Raises:
        ConfigurationError: `cryptography` is not installed, or this is not a key. The error does not repeat it.
    """

    def __init__(self, keys: str | Sequence[str]) -> None:
        try:
            from cryptography.fernet import Fernet, InvalidToken, MultiFernet
        except ImportError:
            raise _missing() from None
        given = [keys] if isinstance(keys, str) else list(keys)
        try:
            self._fernet = MultiFernet([Fernet(key) for key in given])
        except (ValueError, TypeError):
            raise ConfigurationError(
                "key= of a RedisStore is a key that zenpy.shared.new_key() has made, or a list of such keys."
            ) from None
        self._refusal = InvalidToken

    def close(self, content: bytes, place: str) -> bytes:
        """Seal a value for its place in the store."""
        return self._fernet.encrypt(_head(place) + content)

    def open(self, sealed: bytes, place: str) -> bytes | None:
        """The value; None if it was sealed with another key or for another place, or changed."""
        try:
            content = self._fernet.decrypt(sealed)
        except self._refusal:
            return None
        return content.removeprefix(_head(place)) if content.startswith(_head(place)) else None


def _head(place: str) -> bytes:
    return place.encode() + b"\n"


def _missing() -> ConfigurationError:
    return ConfigurationError(
        "A key of RedisStore needs the cryptography library: install it with pip install 'zenpy-typed[redis]'."
    )
