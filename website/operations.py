"""The operations of the OpenAPI document: what a page of the reference is made of, and where the explorer shows each."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from website import ROOT

#: What the spec is made into; it knows the file of each operation.
DOCUMENT = "openapi/zendesk.openapi.json"
#: The same for other tools, which is what the explorer shows.
PUBLISHED = "zenpy/zendesk.openapi.json"
VERBS = ("get", "post", "put", "patch", "delete", "head")
_NAMED = re.compile(r"`(GET|POST|PUT|PATCH|DELETE|HEAD) (/[^`\s]*)`")


@dataclass(frozen=True)
class Operation:
    """One operation: its id, its path, its resource, and the file of the spec that describes it."""

    name: str
    verb: str
    path: str
    resource: str
    source: str

    @property
    def product(self) -> str:
        """The folder of its file."""
        return self.source.split("/")[2]


Operations = Mapping[tuple[str, str], Operation]


def read_operations(root: Path = ROOT) -> dict[tuple[str, str], Operation]:
    """All operations of the document by verb and path."""
    document = json.loads((root / DOCUMENT).read_text(encoding="utf-8"))
    return {
        (verb.upper(), path): Operation(
            one["operationId"], verb.upper(), path, one["x-zenpy-resource"], one["x-zenpy-source"]
        )
        for path, item in document["paths"].items()
        for verb, one in item.items()
        if verb in VERBS
    }


def named_in(text: str, operations: Operations) -> list[Operation]:
    """The operations whose requests a page names, each once."""
    found = (operations.get((verb, path)) for verb, path in _NAMED.findall(text))
    return list(dict.fromkeys(one for one in found if one is not None))


def with_explorer(text: str, operations: Operations, explorer: str) -> str:
    """The text of a page, in which the name of an operation, as `operation `tickets.list``, leads to the explorer."""
    names = {one.name for one in operations.values()}

    def link(found: re.Match[str]) -> str:
        return f"operation [`{found[1]}`]({explorer}#{found[1]})" if found[1] in names else found[0]

    return re.sub(r"\boperation `([\w.]+)`", link, text)
