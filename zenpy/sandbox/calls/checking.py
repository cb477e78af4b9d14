"""Whether a request is what the document says: its query, its body, and the type of each value in them.

What Zendesk takes in another form is put into the form of the document, so that everything behind this module works
with values of the right types. What cannot be put into it is refused before anything is written.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from zenpy.sandbox.problems import (
    Problem,
    invalid_attribute,
    invalid_record,
    listed_problem,
    problem,
)
from zenpy.sandbox.values import WrongType, convert, options_of, parse_moment, whole_number

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.message import Json, Request
    from zenpy.sandbox.routes import Field, Kind, Route, Routes


#: How texts of a format look, where the product checks them before anything else.
FORMATS = {
    "uri": re.compile(
        r"[a-z][a-z0-9+.-]*:(?:[\w.~:/?@!$&'()*+,;=-]|%[0-9a-f]{2})+(?:#[\w.~/?-]*)?",
        re.ASCII | re.IGNORECASE,
    ),
    "email": re.compile(
        r"[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}",
        re.ASCII | re.IGNORECASE,
    ),
}
#: What some operations answer when a parameter is missing.
OTHERWISE: Mapping[str, tuple[int, Json]] = {
    "suspended_tickets.bulk_recover": (422, {"error": "Invalid parameters"}),
    "routing.agents.instance_values.list_all": (400, invalid_attribute("filter", "must be present").body),
}


#: What names pagination errors of its own.
NEWER = ("trigger_categories",)

#: The ends of paths of calls that change the record which they find.
FINDING = ("create_or_update", "profiles", "user_profiles")


def check_query(route: Route, request: Request, sent: Mapping[str, object]) -> None:
    """Check the parameters of the query; a call that writes may have `ids` in its body.

    Raises:
        Problem: a 400, one is missing, or a text stands where a number must be.
    """
    for name, field in route.query_fields.items():
        values = [
            value for value in (*request.query.get(name, ()), *request.query.get(f"{name}[]", ())) if value
        ]
        if not values and field.required and name not in sent:
            if route.id in OTHERWISE:
                raise Problem(*OTHERWISE[route.id])
            raise problem(400, "InvalidParameter", f"{name} is required")
        kinds = {kind for kind, _ in options_of(field.shape)}
        for value in values if kinds <= {"id", "integer"} else ():
            if whole_number(value.strip()) is None and name.startswith("page[") and route.parts[2:3] == NEWER:
                raise listed_problem(400, "InvalidPaginationParameter", f"{name} must be an integer")
            if whole_number(value.strip()) is None:
                raise invalid_attribute(name, "must be an integer")


def check_body(routes: Routes, route: Route, body: Json, request: Request) -> Json:
    """The body with the values that are no record in their right types; they may be in the query instead.

    Raises:
        Problem: a 400, something required is missing or of the wrong type.
    """
    for name, field in route.sent_fields.items():
        is_sent = name in body or (route.body or {}).get("multipart") or request.values(name)
        if field.required and not is_sent:
            raise invalid_attribute(name, "is required")
    return check_fields(routes, route, body)


def check_fields(routes: Routes, route: Route, body: Json) -> Json:
    """The body with the values that are no record in their right types.

    Raises:
        Problem: a 400, one is of the wrong type.
    """
    fields = route.sent_fields
    return {
        name: convert_value(routes, fields[name], value, name, route.is_camel) if name in fields else value
        for name, value in body.items()
    }


def convert_value(routes: Routes, field: Field, value: object, place: str, is_camel: bool) -> object:
    """The value of a field in the type that the document says, and so the values inside it.

    Raises:
        Problem: a 400, it cannot be made into that type.
    """
    if field.inner == "CustomField" and isinstance(value, dict):  # values by the ids of their fields
        value = [{"id": name, "value": one} for name, one in value.items()]
    try:
        found = convert(field.shape, value)
    except WrongType as error:
        where = place if error.index is None else f"{place}.{error.index}"
        raise invalid_attribute(where, f"must be {error.wanted}") from None
    if (
        is_camel
        and isinstance(found, str)
        and field.format in FORMATS
        and not FORMATS[field.format].fullmatch(found)
    ):
        raise invalid_attribute(place, f"must be a valid {field.format}")
    if field.shape == "timestamp" and isinstance(found, str) and not is_camel:
        moment = parse_moment(found)
        # not strftime: it writes the year 481 with three digits
        return moment.replace(microsecond=0, tzinfo=None).isoformat() + "Z" if moment else found
    inner = field.own or routes.kinds.get(field.inner or "")
    if inner is None:
        return found
    if not field.merge:  # of what is merged, a part is enough
        check_required(inner, found, place)
    if isinstance(found, list):
        return [
            convert_record(routes, inner, one, f"{place}.{index}", is_camel)
            for index, one in enumerate(found)
        ]
    return convert_record(routes, inner, found, place, is_camel)


def check_required(kind: Kind, value: object, place: str) -> None:
    """Check that a record, or each one of a list, has what must be there.

    Raises:
        Problem: a 400, something is missing.
    """
    if isinstance(value, list):
        for index, one in enumerate(value):
            check_required(kind, one, f"{place}.{index}")
    elif isinstance(value, dict):
        for name, field in kind.fields.items():
            if field.required and value.get(name) is None and not field.null:
                raise invalid_attribute(f"{place}.{name}", "is required")


def convert_record(routes: Routes, kind: Kind, value: object, place: str, is_camel: bool) -> object:
    """A record inside another one, with each of its values in its right type; anything else as it is."""
    if not isinstance(value, dict):
        return value
    return {
        name: _convert_inside(routes, kind.fields[name], one, f"{place}.{name}", is_camel)
        if name in kind.fields
        else one
        for name, one in value.items()
    }


def _convert_inside(routes: Routes, field: Field, value: object, place: str, is_camel: bool) -> object:
    """The value of a field of a record inside another one.

    Raises:
        Problem: it is of the wrong type, or not in the closed list of its field.
    """
    found = convert_value(routes, field, value, place, is_camel)
    wrong = field.wrong_choice(found)
    if wrong is not None:
        why = f"{wrong:.100} is not included in the list"
        raise invalid_attribute(place, why) if is_camel else invalid_record(place, f"{place}: {why}")
    return found


def check_needs(route: Route, params: Mapping[str, object], content: Json) -> None:
    """Check that each record of a call has what the document says that a call needs, when nothing else has refused it.

    It is the last check, so that errors which are known better come first. What is null was sent. A call that may find a
    record needs nothing of it, and of a job only what stands beside the list of its items is checked here.

    Args:
        route: the route of the call.
        params: the parameters of its address.
        content: its body.

    Raises:
        Problem: a 422, or what the product says in its place: something is missing.
    """
    body = route.body or {}
    needed = [name for name in body.get("needs", ()) if name not in params]
    if not needed or route.last in FINDING:
        return
    if route.answer == "job" and body["kind"] == "records":
        return
    sent = content.get(body["key"]) if body.get("key") else content
    for index, one in enumerate(sent if isinstance(sent, list) else [sent]):
        for name in needed:
            if isinstance(one, dict) and name not in one:
                place = f"{index}.{name}" if isinstance(sent, list) else name
                raise (
                    invalid_attribute(place, "is required")
                    if route.is_camel
                    else invalid_record(
                        place, f"{name.replace('_', ' ').capitalize()}: cannot be blank", "BlankValue"
                    )
                )
