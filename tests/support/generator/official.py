"""An official document for tests of drift: that of the small spec, which a test changes."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any

from generator.openapi.convert import convert_to_openapi
from tests.support.generator.sample import sample

Change = Callable[[dict[str, Any]], object]


@cache
def text_of_document() -> str:
    return json.dumps(convert_to_openapi(sample()))


def whole() -> dict[str, Any]:
    """The document of the small spec, without the search: each of its hits has the fields of all records."""
    found = json.loads(text_of_document())
    assert isinstance(found, dict)
    del found["paths"]["/api/v2/search"]
    return found


def fields(of: str) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """The fields of an object in a document."""
    return lambda document: document["components"]["schemas"][of]["properties"]
