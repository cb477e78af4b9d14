"""What is wrong with a request, measured by the document: nothing, if the client keeps the contract."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from email.message import MIMEPart
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import quote

from tests.support.contract.call_setup import CallSetup
from tests.support.contract.document import Entry, Operation, Schema, resolved, validator_at, validator_of
from zenpy.sandbox import Seen


def complaints(setup: CallSetup, seen: Seen) -> list[str]:
    """What the document has against a request that was meant for an operation."""
    operation = setup.operation
    return [
        *_of_path(operation, setup.path, seen),
        *_of_query(operation, seen),
        *_of_body(setup.entry, seen),
        *_lost(setup, seen),
        *_altered(setup, seen),
    ]


def _of_path(operation: Operation, values: Mapping[str, str], seen: Seen) -> Iterator[str]:
    expected = operation.sent_path
    for name, value in values.items():
        expected = expected.replace(f"{{{name}}}", quote(value, safe=""))
    if (seen.method, seen.path) != (operation.method, expected):
        yield f"{seen.method} {seen.path} instead of {operation.method} {expected}"
    if seen.operation != operation.id:
        yield f"the sandbox took it for {seen.operation}"


# -- query ---------------------------------------------------------------------------------------------------------


def _of_query(operation: Operation, seen: Seen) -> Iterator[str]:
    known, query = operation.parameters("query"), _deep(operation, seen)
    for name, parameter in known.items():
        if parameter.get("required") and name not in query:
            yield f"the query lacks {name}"
    for name, values in query.items():
        if name not in known:
            yield f"the query has {name}, which the document does not know"
            continue
        value = values if isinstance(values, dict) else _decoded(known[name], values)
        yield from (
            f"{name}: {error.message}" for error in validator_of(known[name]["schema"]).iter_errors(value)
        )


def _deep(operation: Operation, seen: Seen) -> dict[str, Any]:
    """The query with the parts of an object (`filter[word]=text`) put together."""
    found: dict[str, Any] = dict(seen.query)
    for name, parameter in operation.parameters("query").items():
        parts = [
            key
            for key in seen.query
            if key.startswith(f"{name}[") and key not in operation.parameters("query")
        ]
        if parameter.get("style") == "deepObject" and parts:
            found[name] = {key[len(name) + 1 : -1]: found.pop(key)[0] for key in parts}
    return found


def _decoded(parameter: Mapping[str, Any], values: list[str]) -> object:
    """The value of a parameter, decoded from its texts by its style and its schema."""
    schema = resolved(parameter["schema"])
    if schema.get("type") != "array":
        return _scalar(schema, values[0]) if len(values) == 1 else values
    texts = (
        values if parameter.get("explode", True) else [part for text in values for part in text.split(",")]
    )
    return [_scalar(schema.get("items", {}), text) for text in texts]


def _scalar(schema: Schema, text: str) -> object:
    kinds = {resolved(choice).get("type") for choice in (schema, *schema.get("anyOf", ()))}
    if "string" in kinds:
        return text
    if kinds & {"integer", "number"} and text.lstrip("-").isdigit():
        return int(text)
    return {"true": True, "false": False}.get(text, text) if "boolean" in kinds else text


# -- body ----------------------------------------------------------------------------------------------------------


def _of_body(entry: Entry, seen: Seen) -> Iterator[str]:
    operation = entry.operation
    content = operation.content
    if not content:
        if seen.body is not None:
            yield f"it has a body, {seen.body!r}, and should have none"
        return
    media = seen.headers.get("content-type", "").partition(";")[0]
    if seen.body is None and not operation.data["requestBody"].get("required"):
        return
    if media == "application/json" and media in content:
        yield from _of_json(operation, seen.body)
    elif media == "multipart/form-data" and media in content:
        yield from _of_form(operation, seen)
    elif "application/octet-stream" not in content:
        yield f"the body is {media or 'nothing'}, not {' or '.join(content)}"


def _of_json(operation: Operation, body: object) -> Iterator[str]:
    place = (
        "paths",
        operation.path,
        operation.method.lower(),
        "requestBody",
        "content",
        "application/json",
        "schema",
    )
    for error in validator_at(*place).iter_errors(body):
        yield f"{'.'.join(map(str, error.path)) or 'body'}: {error.message[:300]}"
    yield from _unknown(operation.content["application/json"]["schema"], body, "body")


def options(schema: Schema) -> tuple[Schema, ...]:
    """What a value of a schema may be, if it is a union."""
    return (*schema.get("anyOf", ()), *schema.get("oneOf", ()))


def _unknown(schema: Schema, value: object, place: str) -> Iterator[str]:
    """The keys that are in no schema, at any depth; the server would ignore them silently."""
    if isinstance(value, list):
        for item in value:
            yield from _unknown(resolved(schema).get("items", {}), item, f"{place}[]")
    if not isinstance(value, dict):
        return
    choices = [resolved(one) for one in (resolved(schema), *options(resolved(schema)))]
    known: dict[str, Any] = {}
    for choice in choices:
        known |= choice.get("properties", {})
    if not known or any("additionalProperties" in choice for choice in choices):
        return
    for key, inner in value.items():
        if key not in known:
            yield f"{place}.{key} is not in the document"
        else:
            yield from _unknown(known[key], inner, f"{place}.{key}")


def _of_form(operation: Operation, seen: Seen) -> Iterator[str]:
    schema = resolved(operation.content["multipart/form-data"]["schema"])
    parts = form_parts(seen)
    for name in schema.get("required", ()):
        if name not in parts:
            yield f"the form lacks {name}"
    for name in parts:
        if name not in schema["properties"]:
            yield f"the form has {name}, which the document does not know"


def form_parts(seen: Seen) -> dict[str, bytes]:
    """The parts of a multipart body, by name."""
    found = {}
    for part in _messages(seen):
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        found[str(part.get_param("name", header="content-disposition"))] = content
    return found


def _messages(seen: Seen) -> Iterator[MIMEPart]:
    head = f"Content-Type: {seen.headers['content-type']}\r\n\r\n".encode()
    assert isinstance(seen.body, bytes)
    return BytesParser(policy=HTTP).parsebytes(head + seen.body).iter_parts()


def _facts_of_file(seen: Seen) -> dict[str, object]:
    """The name and the media type of the file that a form carries."""
    files = [part for part in _messages(seen) if part.get_filename()]
    return {
        key: value
        for part in files
        for key, value in (("file_name", part.get_filename()), ("content_type", part.get_content_type()))
    }


# -- arguments -----------------------------------------------------------------------------------------------------


def _lost(setup: CallSetup, seen: Seen) -> Iterator[str]:
    """The arguments that were given and did not arrive, or not as they were given."""
    query, body = _deep(setup.operation, seen), _parts(setup.entry, seen)
    parameters = setup.operation.parameters("query")
    for one in setup.entry.arguments:
        name, wire = one["name"], one["wire"]
        if name not in setup.arguments or one["in"] in ("path", "form", "record"):
            continue
        place = query if wire in parameters and wire in query else body
        if wire not in place:
            yield f"the argument {name} ({one['in']} {wire}) did not arrive"
            continue
        arrived = (
            _decoded(parameters[wire], place[wire]) if isinstance(query.get(wire), list) else place[wire]
        )
        if one.get("joined"):  # a list that a body holds as one text
            arrived = [int(part) if part.isdigit() else part for part in str(arrived).split(",")]
        if _is_plain(setup.arguments[name]) and not _same(arrived, setup.arguments[name]):
            yield f"{name}: {setup.arguments[name]!r} was given, {arrived!r} arrived"


def _same(arrived: object, expected: object) -> bool:
    """Whether two values are one; ids that are texts may be given as numbers."""
    return arrived == expected or str(arrived).replace("'", "") == str(expected).replace("'", "")


def _is_plain(value: object) -> bool:
    if isinstance(value, list):
        return all(map(_is_plain, value))
    return isinstance(value, dict | str | int | float)


def _parts(entry: Entry, seen: Seen) -> Mapping[str, Any]:
    """The fields of the body by name, those in its envelope included."""
    if isinstance(seen.body, bytes):
        is_form = seen.headers.get("content-type", "").startswith("multipart/")
        if is_form:
            parts = {name: _of_text(part) for name, part in form_parts(seen).items()}
            return {**_facts_of_file(seen), **parts}
        return {"file": seen.body, "content_type": seen.headers.get("content-type")}
    if not isinstance(seen.body, dict):
        return {}
    inner = seen.body.get(entry.body.get("key") or "")
    return {**(inner if isinstance(inner, dict) else {}), **seen.body}


def _of_text(part: bytes) -> object:
    text = part.decode()
    return {"true": True, "false": False}.get(text, int(text) if text.isdigit() else text)


def _altered(setup: CallSetup, seen: Seen) -> Iterator[str]:
    """What arrived of the given records otherwise than it was given."""
    body: Any = seen.body
    if not setup.payloads or not isinstance(body, dict):
        return
    key = setup.entry.body.get("key")
    arrived = body.get(key) if key else body
    in_path = {one.get("path_from", "id") for one in setup.entry.arguments if one.get("also_path")}
    for expected, one in zip(
        setup.payloads, arrived if isinstance(arrived, list) else [arrived], strict=True
    ):
        for name in sorted({*expected, *one} - in_path):
            if expected.get(name, ...) != one.get(name, ...):
                yield f"{name}: {expected.get(name, ...)!r} was given, {one.get(name, ...)!r} arrived"
