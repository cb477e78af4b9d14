"""Decodes compressed answers part by part, notices those that break off, and refuses those that grow too much.

The end of a compressed stream is marked. An answer that has no end mark was cut off, although what came of it can be
decoded. A small answer can also be the compressed form of one that no memory holds, so the decoded content has limits.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from typing import Any, NamedTuple, Protocol

from zenpy.lib.exception import ConfigurationError, DecompressionLimitExceeded

#: How many bytes a decoder gives at a time, and how many it is given where it cannot be told to stop.
_PIECE, _INPUT, _SMALL_INPUT = 1 << 20, 1024, 64
#: Decoded content up to this size is never out of proportion.
_ALWAYS_ALLOWED = 16 << 20


class CodingError(Exception):
    """An answer cannot be decoded: it is damaged, breaks off, or needs a package that is not installed."""


@dataclass(frozen=True, slots=True)
class DecompressionLimits:
    """How large the decoded content of a compressed answer may become; None means no limit.

    Attributes:
        size: in bytes; 1 GiB if left out.
        ratio: how many times as large as what came over the network; 200 if left out. Content of up to 16 MiB is always
            allowed.
    """

    size: int | None = 1 << 30
    ratio: float | None = 200.0

    def __post_init__(self) -> None:
        for name in ("size", "ratio"):
            value = getattr(self, name)
            if value is not None and not value > 0:
                raise ConfigurationError(
                    f"DecompressionLimits({name}=...) takes a number above 0 or None, not {value!r}."
                )

    def check(self, received: int, decoded: int) -> None:
        """Check the content so far.

        Raises:
            DecompressionLimitExceeded: it is too large.
        """
        if self.size is not None and decoded > self.size:
            raise DecompressionLimitExceeded(
                f"The answer decompresses to more than {self.size} bytes; "
                "allow more with decompression=DecompressionLimits(size=...)."
            )
        if self.ratio is not None and decoded > max(_ALWAYS_ALLOWED, self.ratio * received):
            raise DecompressionLimitExceeded(
                f"The answer decompresses to more than {self.ratio:g} times its size; "
                "allow more with decompression=DecompressionLimits(ratio=...)."
            )


class _Coding(Protocol):
    """A decoder of one coding."""

    def decode(self, data: bytes) -> Iterator[bytes]:
        """The content that this part completes, in pieces."""

    @property
    def is_complete(self) -> bool:
        """Whether the end mark has come."""


class _Zlib:
    """Decodes gzip, which may have several members, and deflate, with and without the header of zlib."""

    def __init__(self, window_bits: int | None) -> None:
        self._window_bits = window_bits
        self._inner: Any = None
        self._start = b""
        self.is_complete = False

    def decode(self, data: bytes) -> Iterator[bytes]:
        while data or (self._inner is not None and not self.is_complete):
            if self._inner is None and not (data := self._begin(data)):
                return
            try:
                piece = self._inner.decompress(data, _PIECE)
            except zlib.error as error:
                raise CodingError(f"the compression is damaged ({error})") from None
            yield piece
            self.is_complete, data = self._inner.eof, self._inner.unconsumed_tail
            if self.is_complete:
                data, self._inner = self._inner.unused_data, None
            elif not data and len(piece) < _PIECE:
                return

    def _begin(self, data: bytes) -> bytes:
        """Make the decoder of the next stream; gives what it has to decode, or nothing if more has to come first."""
        data = self._start + data
        if self.is_complete:
            data = data.lstrip(b"\0")  # padding after the last member
        self._start = b""
        if len(data) < 2:
            self._start = data
            return b""
        bits = self._window_bits
        if bits is None:
            has_header = data[0] & 0x0F == 8 and (data[0] << 8 | data[1]) % 31 == 0
            bits = zlib.MAX_WBITS if has_header else -zlib.MAX_WBITS
        self._inner, self.is_complete = zlib.decompressobj(bits), False
        return data


def _import_one_of(*names: str) -> Any:
    """The first of these packages that is installed; httpx decodes with the same ones."""
    for name in names:
        with suppress(ImportError):
            return import_module(name)
    raise CodingError(f"its compression needs the package {names[0]}, which is not installed")


class _Brotli:
    def __init__(self) -> None:
        brotli = _import_one_of("brotli", "brotlicffi")
        self._inner: Any = brotli.Decompressor()
        self._error: type[Exception] = brotli.error
        self._can_stop: bool = hasattr(self._inner, "can_accept_more_data")

    def decode(self, data: bytes) -> Iterator[bytes]:
        try:
            if not self._can_stop:
                for start in range(0, len(data), _SMALL_INPUT):
                    yield self._inner.process(data[start : start + _SMALL_INPUT])
                return
            yield self._inner.process(data, output_buffer_limit=_PIECE)
            while not self._inner.can_accept_more_data():
                yield self._inner.process(b"", output_buffer_limit=_PIECE)
        except self._error as error:
            raise CodingError(f"the compression is damaged ({error})") from None

    @property
    def is_complete(self) -> bool:
        return bool(self._inner.is_finished())


class _Zstandard:
    """Decodes zstd, which may have several frames."""

    def __init__(self) -> None:
        zstandard = _import_one_of("zstandard")
        self._make: Callable[[], Any] = lambda: zstandard.ZstdDecompressor().decompressobj()
        self._error: type[Exception] = zstandard.ZstdError
        self._inner: Any = self._make()
        self._has_begun = False

    def decode(self, data: bytes) -> Iterator[bytes]:
        for start in range(0, len(data), _INPUT):
            part = data[start : start + _INPUT]
            while part:
                if self._inner.eof:
                    self._inner = self._make()
                try:
                    piece = self._inner.decompress(part)
                except self._error as error:
                    raise CodingError(f"the compression is damaged ({error})") from None
                self._has_begun = True
                part = self._inner.unused_data if self._inner.eof else b""
                yield piece

    @property
    def is_complete(self) -> bool:
        return bool(self._has_begun and self._inner.eof)


_CODINGS: dict[str, Callable[[], _Coding]] = {
    "gzip": lambda: _Zlib(zlib.MAX_WBITS | 16),
    "x-gzip": lambda: _Zlib(zlib.MAX_WBITS | 16),
    "deflate": lambda: _Zlib(None),
    "br": _Brotli,
    "zstd": _Zstandard,
}


def has_coding(content_encoding: str) -> bool:
    """Whether the header names a compression. Some servers write other things there, which change nothing."""
    return any(name in _CODINGS for name in _names(content_encoding))


def _names(content_encoding: str) -> list[str]:
    return [name.strip().lower() for name in content_encoding.split(",")]


class Decoder:
    """Decodes the content of one answer, in the codings that its header names, within limits.

    Raises:
        CodingError: a coding needs a package that is not installed.
    """

    def __init__(self, content_encoding: str, limits: DecompressionLimits) -> None:
        self._codings = [_CODINGS[name]() for name in _names(content_encoding) if name in _CODINGS]
        self._codings.reverse()  # the last one was applied last
        self._limits = limits
        self._received = self._decoded = 0

    def decode(self, data: bytes) -> Iterator[bytes]:
        """The content that this part of the answer completes, in pieces.

        Raises:
            CodingError: the answer is damaged.
            DecompressionLimitExceeded: the content is too large.
        """
        self._received += len(data)
        for piece in self._decode(data, 0):
            self._decoded += len(piece)
            self._limits.check(self._received, self._decoded)
            if piece:
                yield piece

    def _decode(self, data: bytes, step: int) -> Iterator[bytes]:
        if step == len(self._codings):
            yield data
            return
        for piece in self._codings[step].decode(data):
            yield from self._decode(piece, step + 1)

    def finish(self) -> None:
        """Check that the answer is complete; one without any content is.

        Raises:
            CodingError: it breaks off.
        """
        if self._received and not all(coding.is_complete for coding in self._codings):
            raise CodingError("the answer breaks off: the end of its compression is missing")


class Compressed(NamedTuple):
    """The content of an answer as it came over the network, which takes about a tenth of the memory."""

    coding: str
    content: bytes

    def decode(self) -> bytes:
        """The content; it was decoded once before, so it is neither damaged nor too large."""
        decoder = Decoder(self.coding, DecompressionLimits(size=None, ratio=None))
        return b"".join(decoder.decode(self.content))
