"""Compares operations: which there are, their parameters, and what stands in the place of their bodies and answers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from generator.drift.differences import Difference
from generator.drift.document import Document, Node, Operation, json_content
from generator.drift.objects import Objects, compare_values
from generator.drift.shapes import Shape, fold, lost_types

if TYPE_CHECKING:
    from collections.abc import Iterator


def compare_documents(ours: Document, official: Document) -> Iterator[Difference]:
    """Everything that differs, but for the examples."""
    objects = Objects(ours, official)
    for key, theirs in sorted(official.operations.items()):
        mine = ours.operations.get(key)
        if mine is None:
            deprecated = ", deprecated" if theirs.node.get("deprecated") else ""
            named = str(theirs.node.get("operationId", ""))
            yield Difference("operation-missing", str(theirs), named + deprecated)
            continue
        yield from _compare_parameters(ours, official, mine, theirs)
        yield from _compare_bodies(objects, ours, official, mine, theirs)
        yield from _compare_answers(objects, ours, official, mine, theirs)
    yield from objects.differences()


# -- parameters --------------------------------------------------------------------------------------------------------


class Parameter:
    """A parameter with its shape; a list that is sent as one text counts as a text too."""

    def __init__(self, node: Node, shape: Shape) -> None:
        self.required = bool(node.get("required"))
        self.shape = shape
        if "array" in shape.types and node.get("explode") is False:
            shape.types.add("string")


def _compare_parameters(
    ours: Document, official: Document, mine: Operation, theirs: Operation
) -> Iterator[Difference]:
    left, right = _parameters(ours, mine), _parameters(official, theirs)
    for name, parameter in right.items():
        place = f"{mine}?{name}"
        if name not in left:
            needed = ", required" if parameter.required else ""
            yield Difference("parameter-missing", place, f"{parameter.shape}{needed}")
        else:
            yield from _compare_parameter(ours, official, place, left[name], parameter)
    for name, parameter in left.items():
        if name not in right:
            needed = ", required" if parameter.required else ""
            yield Difference("parameter-extra", f"{mine}?{name}", f"{parameter.shape}{needed}")
    for (name, node), (_, other) in zip(_in_path(ours, mine), _in_path(official, theirs), strict=True):
        place = f"{mine}{{{name}}}"
        yield from _compare_parameter(
            ours, official, place, _parameter(ours, node), _parameter(official, other)
        )


def _compare_parameter(
    ours: Document, official: Document, place: str, mine: Parameter, theirs: Parameter
) -> Iterator[Difference]:
    if lost_types(mine.shape, theirs.shape):
        yield Difference("parameter-type", place, f"official {theirs.shape}, ours {mine.shape}")
    if mine.required != theirs.required:
        side = "the spec" if mine.required else "the official document"
        yield Difference("parameter-required", place, f"only {side} requires it")
    yield from compare_values(
        place, "parameter", _single(ours, mine.shape), [_single(official, theirs.shape)]
    )


def _single(document: Document, shape: Shape) -> Shape:
    """The shape of one value: of a list, that of its items."""
    return fold(document, shape.items) if shape.items is not None else shape


def _parameter(document: Document, node: Node) -> Parameter:
    return Parameter(node, fold(document, node.get("schema") or {}))


def _declared(document: Document, operation: Operation) -> Iterator[Node]:
    found: dict[tuple[str, str], Node] = {}
    for one in (*operation.shared, *operation.node.get("parameters", ())):
        node, _ = document.follow(one)
        found[node["in"], node["name"]] = node
    yield from found.values()


def _parameters(document: Document, operation: Operation) -> dict[str, Parameter]:
    """The parameters in the query and in headers; one that is an object counts as one for each of its fields."""
    found: dict[str, Parameter] = {}
    for node in _declared(document, operation):
        if node["in"] not in ("query", "header"):
            continue
        one = _parameter(document, node)
        for name, inner in one.shape.fields.items():
            found[f"{node['name']}[{name}]"] = _parameter(document, {"schema": inner})
        if one.shape.fields:
            one.shape.types.discard("object")
        if one.shape.types or not one.shape.fields:
            found[node["name"]] = one
    return found


def _in_path(document: Document, operation: Operation) -> list[tuple[str, Node]]:
    """The parameters of the path in their order, with the names that the path gives them."""
    nodes = {node["name"]: node for node in _declared(document, operation) if node["in"] == "path"}
    return [
        (name, nodes.get(name, {"required": True})) for name in re.findall(r"\{([^}]*)\}", operation.path)
    ]


# -- bodies and answers ------------------------------------------------------------------------------------------------


def body_of(document: Document, operation: Operation) -> tuple[str, Node] | None:
    """The media type of the body and what is said of it."""
    node, _ = document.follow(operation.node.get("requestBody") or {})
    return json_content(node.get("content") or {})


def answers_of(document: Document, operation: Operation) -> dict[str, tuple[str, Node] | None]:
    """The answers of success by status: media type and content, None where there is no content."""
    found: dict[str, tuple[str, Node] | None] = {}
    for status, raw in (operation.node.get("responses") or {}).items():
        if str(status).startswith("2"):
            found[str(status)] = json_content(document.follow(raw)[0].get("content") or {})
    return found


def our_answer(answers: dict[str, Any], status: str) -> Any:
    """Our answer for a status: that of the same status, else the first one."""
    return answers.get(status) or next((one for one in answers.values() if one), None)


def _compare_bodies(
    objects: Objects, ours: Document, official: Document, mine: Operation, theirs: Operation
) -> Iterator[Difference]:
    left, right = body_of(ours, mine), body_of(official, theirs)
    place = f"{mine} body"
    if right is None and left is not None:
        if "description" not in ours.follow(mine.node["requestBody"])[0]:
            yield Difference("body-extra", place, _names(ours, left))
    elif left is None and right is not None:
        yield Difference("body-missing", place, f"{right[0]}: {_names(official, right)}")
    elif left is not None and right is not None:
        if left[0] != right[0]:
            yield Difference("body-media", place, f"official {right[0]}, ours {left[0]}")
        if "json" in right[0]:
            objects.add(left[1].get("schema"), right[1].get("schema"), place, in_body=True)


def _compare_answers(
    objects: Objects, ours: Document, official: Document, mine: Operation, theirs: Operation
) -> Iterator[Difference]:
    left, right = answers_of(ours, mine), answers_of(official, theirs)
    place = f"{mine} answer"
    if right and right.keys() - left.keys():
        yield Difference("answer-status", place, f"official {', '.join(right)}, ours {', '.join(left)}")
    for status, answer in right.items():
        own = our_answer(left, status)
        if answer is not None and own is None:
            yield Difference("answer-missing", place, f"{status} {answer[0]}: {_names(official, answer)}")
        elif answer is not None and own is not None and "json" in answer[0]:
            objects.add(own[1].get("schema"), answer[1].get("schema"), place, in_body=False)
    if not any(right.values()) and any(left.values()):
        own = our_answer(left, "")
        yield Difference("answer-extra", place, _names(ours, own))


def _names(document: Document, content: tuple[str, Node]) -> str:
    shape = fold(document, content[1].get("schema") or {})
    return ", ".join(sorted(shape.fields)) or str(shape)
