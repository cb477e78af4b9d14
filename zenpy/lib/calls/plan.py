"""From a Python call to the HTTP request it stands for: pure functions, no I/O.

`plan` chooses the form of a method that the given arguments ask for, refuses what that form does not take (no
argument vanishes), and builds the request: path, query, body. The same request serves the sync and the async client.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NoReturn

from zenpy.lib.calls.arguments import PAGING, READING, Value, materialised, refuse_others, refuse_strays
from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation
from zenpy.lib.calls.query import id_of, path_part, query_pairs, query_text
from zenpy.lib.calls.search import search_query
from zenpy.lib.exception import TooManyValuesException, ZenpyException
from zenpy.lib.http.files import FileBody
from zenpy.lib.http.message import Request
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.changes import Changes
from zenpy.lib.records.serialize import encode
from zenpy.lib.suggest import suggest_name

#: Identifies the changes of a record that a request carries, so that only those are cleared when it succeeds.
Carried = list[tuple[BaseObject, Changes]]

#: More ids than this are asked for in several calls.
IDS_PER_CALL = 100


@dataclass(slots=True)
class Call:
    """One use of an operation: its request and what has to be known when the answer comes."""

    method: str
    operation: Operation
    request: Request
    form: Form
    arguments: dict[str, Value]
    carried: Carried = field(default_factory=list)
    #: The ids that a `show_many` form asks for, a hundred at a time; each chunk is a further request.
    chunks: list[str] = field(default_factory=list)
    chunk_key: str = ""
    nothing_to_ask: bool = False


def plan(method: Method[object], arguments: dict[str, Value]) -> Call:
    """The call that these arguments (None = not given) ask for.

    Raises:
        ZenpyException: an argument is unknown, missing or does not fit the form.
        TooManyValuesException: more records than one call may carry.
    """
    given = {name: materialised(value) for name, value in arguments.items()}
    if method.terms:
        given = _searched(method, given)
    given = {name: value for name, value in given.items() if value is not None}
    if "safe_update" in given and method.is_safe:  # the spelling of the existing client
        given["safe"] = bool(given.pop("safe_update")) or given.get("safe", False)
    form = choose(method, given)
    refuse_strays(method, form, given)
    refuse_others(method, form, given)
    call = Call(method.name, form.operation, Request(form.operation.method, form.operation.path), form, given)
    call.request.repeatable = form.operation.method in ("GET", "HEAD")
    _fill_path(method, form, call, given)
    _fill_query(form, call, given)
    _fill_body(method, form, call, given)
    return call


def _searched(method: Method[object], given: dict[str, Value]) -> dict[str, Value]:
    """The arguments with every further keyword made part of the search query; None there is a term like others."""
    known = {argument.name for form in method.forms for argument in form.arguments} | {*PAGING, "include"}
    known.update(*READING.values())  # no terms; those of other calls are strays
    terms = {name: value for name, value in given.items() if name not in known}
    kept = {name: value for name, value in given.items() if name in known and value is not None}
    return {**kept, "query": search_query(kept.get("query"), terms)}


def choose(method: Method[object], given: Mapping[str, Value]) -> Form:
    """The form of `method` that the given arguments ask for."""
    forms = method.forms
    if len(forms) == 1:
        return forms[0]
    chosen = max(
        (form for form in forms if form.when and _all_given(form, given)), key=_names_of, default=None
    )
    if chosen is not None:
        return chosen
    many = next((form for form in forms if form.many), None)
    plain = next((form for form in forms if not form.many and form.when is None), None)
    if many is not None and (plain is None or _is_many(given, many)):
        return many
    if plain is not None:
        return plain
    choices = " or ".join(f"{form.when}=".replace(",", "= with ") for form in forms if form.when)
    raise ZenpyException(f"{method.name}() needs {choices}.")


def _names_of(form: Form) -> int:
    return len((form.when or "").split(","))


def _all_given(form: Form, given: Mapping[str, Value]) -> bool:
    return all(given.get(name, False) is not False for name in (form.when or "").split(","))


def _is_many(given: Mapping[str, Value], form: Form) -> bool:
    listed = next((argument.name for argument in form.arguments if argument.many), None)
    return listed is not None and isinstance(given.get(listed), list)


def _missing(method: Method[object], argument: Argument) -> NoReturn:
    raise ZenpyException(f"{method.name}() needs {argument.name}.")


# -- path ----------------------------------------------------------------------------------------------------------


def _fill_path(method: Method[object], form: Form, call: Call, given: Mapping[str, Value]) -> None:
    path = call.request.url
    for argument in form.arguments:
        wire = argument.wire if argument.place == "path" else argument.also_path
        if wire is None:
            continue
        if argument.name not in given:
            _missing(method, argument)
        _refuse_list(method, given[argument.name])
        part = path_part(given[argument.name], argument.name, argument.path_from)
        path = path.replace("{" + wire + "}", part)
    if "{" in path:
        missing = path[path.index("{") + 1 : path.index("}")]
        raise ZenpyException(f"{method.name}() needs {missing}.")
    call.request.url = path


def _refuse_list(method: Method[object], value: Value) -> None:
    if isinstance(value, list):
        raise ZenpyException(
            f"{method.name}() takes one record, not a list: this API has no bulk form of the call."
        )


# -- query ---------------------------------------------------------------------------------------------------------


def _fill_query(form: Form, call: Call, given: Mapping[str, Value]) -> None:
    styles = {param.wire: param.style for param in form.operation.query}
    limits = {param.wire: param.limit for param in form.operation.query}
    query = call.request.query
    for argument in form.arguments:
        if argument.place == "query" and argument.name in given and argument.wire != "include":
            value = given[argument.name]
            if argument.accepts or argument.wire in ("ids", "external_ids"):
                _add_ids(call, argument, value, limits.get(argument.wire, IDS_PER_CALL))
            else:
                many = f"{argument.wire}[]"  # what takes a list beside a single value, such as role[]
                wire = many if isinstance(value, list) and many in styles else argument.wire
                query.extend(query_pairs(wire, value, styles.get(wire, "form")))
    if "include" in given:
        query.append(("include", _include(given["include"], form.operation)))


def _add_ids(call: Call, argument: Argument, value: Value, limit: int) -> None:
    """Ids go comma-separated; reading more than a call may carry is split into chunks, writing so many is refused."""
    key = argument.wire
    attribute = "external_id" if key.startswith("external") else "id"
    ids = [id_of(item, argument.name, attribute) for item in (value if isinstance(value, list) else [value])]
    if key in ("ids", "external_ids"):
        if call.operation.method == "GET":
            if len(ids) > limit:  # equal ids in two calls would look like a page that comes again
                ids = list(dict.fromkeys(ids))
            call.chunk_key, call.nothing_to_ask = key, not ids
            call.chunks = [",".join(ids[at : at + limit]) for at in range(0, len(ids), limit)]
            ids = ids[:limit]
        else:
            refuse_too_many(call.method, call.form, len(ids), limit)
            if not ids:
                raise ZenpyException(f"{call.method}(): nothing was given.")
    call.request.query.append((key, ",".join(ids)))


def refuse_too_many(method: str, form: Form, count: int, limit: int) -> None:
    """Raise TooManyValuesException when `count` records are more than one call of `method` may carry."""
    if count <= limit:
        return
    said = f"{method}() takes at most {limit} records in one call, {count} were given; nothing was sent."
    bulk = bulk_call(method, form)
    if bulk is not None:
        said += f" client.{bulk}(iterable) sends any number in chunks of {limit}."
    raise TooManyValuesException(said)


def bulk_call(method: str, form: Form) -> str | None:
    """The bulk call that does the same with any number of records, such as `tickets.bulk.update`; None if none does."""
    resource, _, verb = method.rpartition(".")
    if form.when == "ids":
        return f"{resource}.bulk.{verb}_many"
    single = any(one.required and not one.many and one.place != "path" for one in form.arguments)
    return None if single or form.when or "_many" not in form.operation.id else f"{resource}.bulk.{verb}"


def _include(value: Value, operation: Operation) -> str:
    names = [str(name) for name in value] if isinstance(value, list) else str(value).split(",")
    if operation.sideloads and not operation.id.startswith("search"):
        for name in names:
            if name not in operation.sideloads:
                near = suggest_name(name, operation.sideloads)
                hint = (
                    f"did you mean {near}?" if near else f"it knows {', '.join(sorted(operation.sideloads))}."
                )
                raise ZenpyException(f"{operation.id} has no sideload {name!r}; {hint}")
    return ",".join(names)


# -- body ----------------------------------------------------------------------------------------------------------


def _fill_body(method: Method[object], form: Form, call: Call, given: Mapping[str, Value]) -> None:
    body = form.operation.body
    if body is None:
        return
    if body.kind in ("binary", "multipart"):
        _fill_file(method, form, call, given)
        return
    document: dict[str, object] = {}
    inner: dict[str, object] = {}
    for argument in form.arguments:
        if argument.place == "record":
            _put_record(method, argument, body, call, given, document)
        elif argument.place == "body":
            if argument.name in given:
                inner[argument.wire] = _body_value(argument, given[argument.name])
            elif argument.required:
                _missing(method, argument)
    if body.kind == "fields" and body.key:
        document[body.key] = inner
    else:
        document.update(inner)
    if inner or any(value for value in document.values()) or _has_required(form):
        call.request.json = document


def _has_required(form: Form) -> bool:
    """Whether the body has a part that every call gives: then it goes out even when that part is empty."""
    return any(argument.required for argument in form.arguments if argument.place in ("record", "body"))


def _put_record(
    method: Method[object],
    argument: Argument,
    body: Body,
    call: Call,
    given: Mapping[str, Value],
    document: dict[str, object],
) -> None:
    value = given.get(argument.name)
    if value is None:
        if argument.required:
            _missing(method, argument)
        return
    if body.kind == "records" and isinstance(value, list):
        if not value:
            raise ZenpyException(f"{method.name}(): nothing was given.")
        refuse_too_many(method.name, call.form, len(value), body.limit or IDS_PER_CALL)
        payload: object = [_wire_record(method, item, call) for item in value]
        document[body.key or "records"] = payload
        return
    _refuse_list(method, value)
    record = _wire_record(method, value, call)
    key = body.one if body.kind == "records" else body.key
    if key:
        document[key] = record
        return
    if argument.also_path and argument.path_from == "id":
        record.pop("id", None)  # a record that is the whole body is named by the path alone
    document.update(record)


def _wire_record(method: Method[object], value: Value, call: Call) -> dict[str, object]:
    """The part of a record that goes out: of an object what changed, of a mapping all of it."""
    if isinstance(value, BaseObject):
        call.carried.append((value, value._unsent_changes()))
        return dict(value.to_dict(serialize=True))
    if isinstance(value, Mapping):
        encoded = encode(dict(value))
        if isinstance(encoded, dict):
            return encoded
    raise ZenpyException(
        f"{method.name}() takes an object or a mapping of its fields, not {type(value).__name__}."
    )


def _body_value(argument: Argument, value: Value) -> object:
    """A value of the body; where ids belong, records are sent as their id and never whole."""
    if argument.accepts:
        if argument.many or isinstance(value, list):
            return [
                _id_value(item, argument.name) for item in (value if isinstance(value, list) else [value])
            ]
        return _id_value(value, argument.name)
    return encode(value)


def _id_value(value: Value, name: str) -> object:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    text = id_of(value, name)
    return int(text) if text.lstrip("-").isdigit() and not isinstance(value, str) else text


def _fill_file(method: Method[object], form: Form, call: Call, given: Mapping[str, Value]) -> None:
    """A file as the whole body, or as one part of a form beside named values."""
    places = {argument.place: argument for argument in form.arguments}
    source, name, kind = places.get("file"), places.get("file_name"), places.get("content_type")
    if source is None or (source.required and source.name not in given):
        raise ZenpyException(f"{method.name}() needs a file.")
    if source.name in given:
        file = FileBody.from_source(
            given[source.name],
            name=given.get(name.name if name else "filename"),
            content_type=given.get(kind.name) if kind else None,
        )
        if form.operation.body and form.operation.body.kind == "multipart":
            call.request.file = (source.wire, file)
        else:
            call.request.content = file.content
            call.request.headers["Content-Type"] = file.content_type
            if name is not None:
                call.request.query.append((name.wire, file.name))
    call.request.form = {
        argument.wire: query_text(argument.wire, given[argument.name])
        for argument in form.arguments
        if argument.place == "body" and argument.name in given
    }
