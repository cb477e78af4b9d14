"""JSON as bytes, for bodies of requests and for fingerprints of values: one encoding, so that both agree."""

from __future__ import annotations


def encode_json(value: object, *, sort: bool = False) -> bytes:
    """Encode a JSON value as UTF-8, with sorted keys if `sort` is true."""
    import orjson  # not at the top: the import takes time, and records do without it

    try:
        return orjson.dumps(value, option=orjson.OPT_SORT_KEYS if sort else None)
    except TypeError:
        # orjson refuses integers of more than 64 bits
        import json

        return json.dumps(value, ensure_ascii=False, sort_keys=sort, separators=(",", ":")).encode()
