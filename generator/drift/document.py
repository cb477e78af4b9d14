"""An OpenAPI document as the comparison reads it: its operations by verb and path, and its references followed.

`read_document` takes YAML and JSON. Paths are compared without the names of their parameters, which differ between sources,
and with the path of their server, which one document writes into the paths and another into the address.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import urlsplit

import yaml

from generator.spec.model import VERBS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

Node: TypeAlias = "dict[str, Any]"


class NotADocumentError(Exception):
    """A file that cannot be compared, with the reason as its text."""


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # chosen when it runs
    """Reads YAML as plain values: a moment and a lone `=` stay the texts that they are."""


def _as_text(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> str:
    return str(loader.construct_scalar(node))


for _tag in ("value", "timestamp"):
    _Loader.add_constructor(f"tag:yaml.org,2002:{_tag}", _as_text)


@dataclass(frozen=True)
class Operation:
    """One operation with its path as it is written; `shared` are the parameters of the whole path."""

    verb: str
    path: str
    node: Node
    shared: tuple[Node, ...] = ()

    def __str__(self) -> str:
        return f"{self.verb} {self.path}"


class Document:
    """An OpenAPI document."""

    def __init__(self, root: Node) -> None:
        self.root = root
        self.operations = {
            (one.verb, without_names(base + one.path)): one for base, one in self._find_operations()
        }

    @property
    def title(self) -> str:
        """What the document calls itself."""
        return str(self.root.get("info", {}).get("title", ""))

    def _find_operations(self) -> Iterator[tuple[str, Operation]]:
        for path, item in self.root["paths"].items():
            shared = tuple(item.get("parameters", ()))
            for verb in VERBS:
                if isinstance(node := item.get(verb), dict):
                    servers = node.get("servers") or item.get("servers") or self.root.get("servers") or ()
                    base = base_of(servers[0]["url"]) if servers else ""
                    yield base, Operation(verb.upper(), path, node, shared)

    def follow(self, node: Any) -> tuple[Node, str]:
        """What a node is once its references are followed, and the name of the first component on the way."""
        name, seen = "", set[str]()
        while isinstance(node, dict) and isinstance(reference := node.get("$ref"), str):
            if reference in seen:
                return {}, name
            seen.add(reference)
            name = name or reference.rpartition("/")[2]
            beside = {key: value for key, value in node.items() if key != "$ref"}
            target = self._target(reference)
            node = {**target, **beside} if beside else target
        return (node if isinstance(node, dict) else {}), name

    def _target(self, reference: str) -> Node:
        node: Any = self.root
        for part in reference.removeprefix("#/").split("/"):
            word = part.replace("~1", "/").replace("~0", "~")
            node = node.get(word) if isinstance(node, dict) else None
        if not isinstance(node, dict):
            raise NotADocumentError(f"the reference {reference} leads nowhere in this document")
        return node


def base_of(url: str) -> str:
    """The path in the address of a server: `https://{subdomain}.zendesk.com/sc` → `/sc`."""
    return urlsplit(re.sub(r"[{}]", "", url)).path.rstrip("/")


def without_names(path: str) -> str:
    """A path without the names of its parameters, a trailing `.json` or slash, and a query."""
    return re.sub(r"\{[^}]*\}", "{}", path.partition("?")[0].rstrip("/").removesuffix(".json"))


def read_document(path: Path) -> Document:
    """The OpenAPI document in a file. Raises NotADocumentError if there is none, or none that can be read."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise NotADocumentError(f"{path}: there is no such file") from None
    except (OSError, UnicodeDecodeError) as error:
        raise NotADocumentError(f"{path}: cannot be read ({error})") from None
    root = _parse(path, text)
    if not isinstance(root, dict) or not isinstance(root.get("paths"), dict) or "openapi" not in root:
        raise NotADocumentError(f'{path}: is not an OpenAPI document; it needs "openapi" and "paths"')
    if not str(root["openapi"]).startswith("3."):
        raise NotADocumentError(f"{path}: is OpenAPI {root['openapi']}; versions 3.x can be compared")
    try:
        return Document(root)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise NotADocumentError(f"{path}: its paths do not have the form of OpenAPI ({error!r})") from None


def _parse(path: Path, text: str) -> object:
    try:
        return json.loads(text) if text.lstrip().startswith("{") else yaml.load(text, Loader=_Loader)
    except json.JSONDecodeError as error:
        raise NotADocumentError(f"{path}:{error.lineno}: is not readable as JSON: {error.msg}") from None
    except yaml.YAMLError as error:
        reason = " ".join(str(error).split())
        raise NotADocumentError(f"{path}: is not readable as YAML: {reason}") from None


def json_content(content: Mapping[str, Any]) -> tuple[str, Node] | None:
    """The media type of a body or an answer, and what is said of it: JSON where there is a choice."""
    found = sorted(content.items(), key=lambda pair: "json" not in pair[0])
    return (found[0][0], found[0][1] or {}) if found else None
