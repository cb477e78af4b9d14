"""The body of a call's request: records, named values, or a file."""

from __future__ import annotations

from typing import assert_never

from zenpy.lib.calls.arguments import (
    IDS_PER_CALL,
    refuse_list,
    refuse_missing,
    refuse_too_many,
)
from zenpy.lib.calls.call import Call
from zenpy.lib.calls.operation import Argument, Body, Form
from zenpy.lib.calls.wire_text import to_id, to_query_text
from zenpy.lib.calls.written_records import encode_for
from zenpy.lib.exception import ZenpyException
from zenpy.lib.http.files import FileBody
from zenpy.lib.numbers import to_plain_number
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.serialize import encode


def fill_body(call: Call) -> None:
    """Give the request the body that the operation describes.

    Raises:
        ZenpyException: an argument that the body needs is missing, or is not of its kind.
        TooManyValuesException: there are more records than one call may carry.
    """
    body = call.operation.body
    if body is None:
        return
    match body.kind:
        case "record" | "records" | "fields":
            _fill_json(call, body)
        case "binary":
            _fill_content(call)
        case "multipart":
            _fill_form(call)
        case _:
            assert_never(body.kind)


# -- JSON ----------------------------------------------------------------------------------------------------------


def _fill_json(call: Call, body: Body) -> None:
    document: dict[str, object] = {}
    properties: dict[str, object] = {}
    for argument in call.form.arguments:
        match argument.place:
            case "record":
                document.update(_encode_records(call, body, argument))
            case "body":
                if argument.name in call.arguments:
                    properties[argument.wire] = _to_property(argument, call.arguments[argument.name])
                elif argument.required:
                    refuse_missing(call.name, argument.name)
            case "path" | "query" | "file" | "file_name" | "content_type" | "form":
                pass
            case _:
                assert_never(argument.place)
    if body.kind == "fields" and body.key:
        document[body.key] = properties
    else:
        document.update(properties)
    if properties or any(document.values()) or _has_required_part(call.form):
        call.request.json = document


def _has_required_part(form: Form) -> bool:
    """Whether the body has a part that every call gives: then it goes out even when that part is empty."""
    return any(argument.required for argument in form.arguments if argument.place in ("record", "body"))


def _encode_records(call: Call, body: Body, argument: Argument) -> dict[str, object]:
    """The part of the body that an argument with a record, or with several, stands for."""
    value = call.arguments.get(argument.name)
    if value is None:
        if argument.required:
            refuse_missing(call.name, argument.name)
        return {}
    if body.kind == "records" and isinstance(value, list):
        if not value:
            raise ZenpyException(f"{call.name}(): nothing was given.")
        refuse_too_many(call.name, call.form, len(value), body.limit or IDS_PER_CALL)
        return {body.key or "records": [_encode_record(call, item) for item in value]}
    refuse_list(call.name, value)
    record = _encode_record(call, value)
    key = body.one if body.kind == "records" else body.key
    if "ids" in call.arguments:
        record.pop("id", None)  # the same change for many records
    if key:
        return {key: [record] if body.listed else record}
    if argument.also_path and argument.path_from == "id":
        record.pop("id", None)  # a record that is the whole body is named by the path alone
    return record


def _encode_record(call: Call, value: object) -> dict[str, object]:
    """The part of a record that goes out."""
    encoded = encode_for(call.operation, call.name, value)
    if isinstance(value, BaseObject):
        call.sent_changes.append((value, encoded.changes))
    return encoded.payload


def _to_property(argument: Argument, value: object) -> object:
    """A value of the body; where ids belong, records are sent as their id and never whole.

    Raises:
        ZenpyException: a text where a list belongs: whether its words or its letters were meant, nobody knows.
    """
    if not argument.accepts:
        if argument.many and isinstance(value, str | bytes):
            raise ZenpyException(f"{argument.name} takes a list, not a text: give [{value!r}].")
        return encode(value)
    if argument.many or isinstance(value, list):
        items = value if isinstance(value, list) else [value]
        if argument.joined:
            return ",".join(to_id(item, argument.name) for item in items)
        return [_to_id_value(item, argument.name) for item in items]
    return _to_id_value(value, argument.name)


def _to_id_value(value: object, name: str) -> object:
    """An id as a number where it is one; text that the caller wrote stays text."""
    value = to_plain_number(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    text = to_id(value, name)
    return int(text) if text.lstrip("-").isdigit() and not isinstance(value, str) else text


# -- files ---------------------------------------------------------------------------------------------------------


def _fill_content(call: Call) -> None:
    """Send a file as the whole body; its name goes into the query where the operation has a parameter for it."""
    _, file = _read_file(call)
    if file is not None:
        call.request.content = file.content
        call.request.headers["Content-Type"] = file.content_type
        for argument in call.form.arguments:
            if argument.place == "file_name":
                call.request.query.append((argument.wire, file.name))
    _add_form_values(call)


def _fill_form(call: Call) -> None:
    """Send a file as one part of a form, with named values as its other parts."""
    wire, file = _read_file(call)
    if file is not None:
        call.request.file = (wire, file)
    _add_form_values(call)


def _read_file(call: Call) -> tuple[str, FileBody | None]:
    """The name of the part that holds the file, and the file with its name and type; None if it may be left out."""
    places = {argument.place: argument for argument in call.form.arguments}
    source, name, kind = places.get("file"), places.get("file_name"), places.get("content_type")
    if source is None or (source.required and source.name not in call.arguments):
        raise ZenpyException(f"{call.name}() needs a file.")
    if source.name not in call.arguments:
        return source.wire, None
    file = FileBody.from_source(
        call.arguments[source.name],
        name=call.arguments.get(name.name if name else "filename"),
        content_type=call.arguments.get(kind.name) if kind else None,
    )
    return source.wire, file


def _add_form_values(call: Call) -> None:
    call.request.form = {
        argument.wire: to_query_text(argument.wire, call.arguments[argument.name])
        for argument in call.form.arguments
        if argument.place == "body" and argument.name in call.arguments
    }
