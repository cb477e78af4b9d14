"""JSON on the wire."""

from __future__ import annotations


def as_json(value: object, *, sort: bool = False) -> bytes:
    """Plain JSON data as text in UTF-8, its keys sorted if that is wished."""
    import orjson  # which records need not wait for

    try:
        return orjson.dumps(value, option=orjson.OPT_SORT_KEYS if sort else None)
    except TypeError:  # it knows no whole numbers beyond 64 bits
        import json

        return json.dumps(value, ensure_ascii=False, sort_keys=sort, separators=(",", ":")).encode()
