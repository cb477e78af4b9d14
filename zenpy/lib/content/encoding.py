"""JSON as bytes, for bodies of requests and for fingerprints of values: one encoding, so that both agree."""

from __future__ import annotations

from zenpy.lib.exception import EncodingError


def encode_json(value: object, *, sort: bool = False) -> bytes:
    """Encode a JSON value as UTF-8, with sorted keys if `sort` is true.

    Raises:
        EncodingError: it has more levels of lists and dicts than Python can follow.
    """
    import orjson  # not at the top: the import takes time, and records do without it

    try:
        return orjson.dumps(value, option=orjson.OPT_SORT_KEYS if sort else None)
    except TypeError:
        return _encode_slowly(value, sort)


def _encode_slowly(value: object, sort: bool) -> bytes:
    """The same for what orjson refuses: integers of more than 64 bits, 255 levels, halves of characters in an answer."""
    import json

    try:
        text = json.dumps(value, ensure_ascii=False, sort_keys=sort, separators=(",", ":"))
    except RecursionError:
        raise EncodingError("A value has too many levels of lists and dicts inside each other.") from None
    return text.encode(errors="surrogatepass")
