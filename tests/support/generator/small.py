"""The small spec of the fixtures as document, as model and as generated files."""

from __future__ import annotations

import json
from functools import cache

from generator.emit.all import emit_files
from generator.model.build import build
from generator.model.ir import Model, Resource
from generator.model.records import ObjectType
from generator.openapi.convert import convert_to_openapi
from tests.support.generator.sample import sample
from zenpy._codegen.document import Node
from zenpy._codegen.source import Imports


def document() -> Node:
    """The document as it is stored: JSON, without the base class that is written by hand and has its own tests."""
    found = json.loads(json.dumps(convert_to_openapi(sample())))
    for tag in found["tags"]:
        tag.pop("x-zenpy-mixin", None)
    assert isinstance(found, dict)
    return found


@cache
def model() -> Model:
    """The model of the small document."""
    return build(document())


@cache
def files() -> dict[str, str]:
    """Everything that is generated from the small document."""
    return emit_files(document())


def thing(spec: str) -> ObjectType:
    """A record of the small model."""
    return model().objects[spec]


def resource(path: str) -> Resource:
    """A resource of the small model."""
    return next(one for file in model().api_files for one in file.resources if one.path == path)


def plain_names(annotation: str) -> str:
    """An annotation with plain names."""
    return Imports("").resolve(annotation)


def part(path: str, start: str, lines: int = 12) -> str:
    """Some lines of a generated file, from the first that contains a text."""
    found = files()[path].splitlines()
    at = next(number for number, line in enumerate(found) if start in line)
    return "\n".join(found[at : at + lines])
