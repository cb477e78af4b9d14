"""Holds the official examples of requests and answers against our schemas: what does not fit, and what ours do not know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from generator.drift.differences import Difference
from generator.drift.operations import answers_of, body_of, our_answer
from generator.drift.shapes import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jsonschema.exceptions import ValidationError

    from generator.drift.document import Document, Node

_HOME = "urn:ours"
_MOST_TEXT = 160


class Examples:
    """Our schemas, ready to take examples."""

    def __init__(self, ours: Document) -> None:
        self._ours = ours
        schemas = {"components": {"schemas": ours.root.get("components", {}).get("schemas", {})}}
        whole = DRAFT202012.create_resource(_absolute(schemas))
        self._registry = Registry[Any]().with_resource(_HOME, whole)
        self.tried = 0

    def compare(self, official: Document) -> Iterator[Difference]:
        """What of the official examples does not fit."""
        for key, theirs in sorted(official.operations.items()):
            if (mine := self._ours.operations.get(key)) is None:
                continue
            own, body = body_of(self._ours, mine), body_of(official, theirs)
            if own and body and "json" in own[0]:
                yield from self._try(official, body[1], own[1], "request-example", f"{mine} body")
            answers = answers_of(self._ours, mine)
            for status, answer in answers_of(official, theirs).items():
                own = our_answer(answers, status)
                if own and answer and "json" in own[0]:
                    yield from self._try(official, answer[1], own[1], "answer-example", f"{mine} answer")

    def _try(
        self, official: Document, content: Node, own: Node, kind: str, place: str
    ) -> Iterator[Difference]:
        schema = own.get("schema") or {}
        validator = Draft202012Validator(_absolute(schema), registry=self._registry)
        for value in examples_of(official, content):
            self.tried += 1
            for error in map(_innermost, validator.iter_errors(value)):
                inner = "".join("[]" if isinstance(one, int) else f".{one}" for one in error.absolute_path)
                yield Difference(kind, place + inner, _shortened(error.message))
            yield from self._unknown_keys(schema, value, place)

    def _unknown_keys(self, schema: object, value: object, place: str) -> Iterator[Difference]:
        shape = fold(self._ours, schema)
        place = shape.name or place
        if isinstance(value, list) and shape.items is not None:
            for one in value:
                yield from self._unknown_keys(shape.items, one, place)
        if not isinstance(value, dict) or shape.is_any:
            return
        known = {**shape.of_variants, **shape.fields}
        for key, inner in value.items():
            if key in known:
                yield from self._unknown_keys(known[key], inner, f"{place}.{key}")
            elif shape.entries:
                yield from self._unknown_keys(shape.entries, inner, f"{place}.*")
            elif shape.entries is None and "object" in shape.types:
                yield Difference("example-key", f"{place}.{key}", _shortened(repr(inner)))


def examples_of(document: Document, content: Node) -> Iterator[object]:
    """The values of the examples of a body or an answer."""
    if "example" in content:
        yield content["example"]
    for one in (content.get("examples") or {}).values():
        node, _ = document.follow(one)
        if "value" in node:
            yield node["value"]


def _innermost(error: ValidationError) -> ValidationError:
    """The error that says most: within a choice of schemas, that of the schema which fits best."""
    best = best_match(error.context) if error.context else None
    return error if best is None else _innermost(best)


def _shortened(text: str) -> str:
    return text if len(text) <= _MOST_TEXT else f"{text[: _MOST_TEXT - 1]}…"


def _absolute(node: object) -> Any:
    """A schema whose references name our document, wherever it is used."""
    if isinstance(node, dict):
        return {
            key: f"{_HOME}{value}" if key == "$ref" and isinstance(value, str) else _absolute(value)
            for key, value in node.items()
        }
    return [_absolute(one) for one in node] if isinstance(node, list) else node
