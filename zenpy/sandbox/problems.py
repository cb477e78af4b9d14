"""Errors as Zendesk answers them: one exception, and a function for each shape and each frequent case."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from zenpy.sandbox.message import Response
from zenpy.sandbox.values import whole_number

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.message import Json


class Problem(Exception):
    """A request that is answered with an error, in one of Zendesk's shapes."""

    def __init__(
        self,
        status: int,
        body: Json,
        headers: Mapping[str, str] | None = None,
        fields: Mapping[str, list[str]] | None = None,
    ) -> None:
        super().__init__(f"{status} {body}")
        self.status: int = status
        self.body: Json = body
        self.headers: dict[str, str] = dict(headers or {})
        #: What is wrong with each field, where that is known.
        self.fields: dict[str, list[str]] = dict(fields or {})

    def by_field(self) -> Problem:
        """The same error as the Help Center says it: a 400 with the fields that are wrong."""
        if not self.fields or self.status not in (400, 422):
            return self
        return Problem(400, {"errors": self.fields}, self.headers)

    def listed(self) -> Problem:
        """The same error in the shape of newer endpoints, with a code in snake case."""
        if "errors" in self.body:
            code, title = self.body["errors"][0]["code"], self.body["errors"][0]["title"]
            detail = self.body["errors"][0].get("detail", title)
            return Problem(self.status, {"errors": [{"code": code, "title": detail}]}, self.headers)
        error = self.body.get("error")
        named = (
            error
            if isinstance(error, dict)
            else {"title": error, "message": self.body.get("description", error)}
        )
        code = re.sub(r"(?<=[a-z])(?=[A-Z])|\W+", "_", str(named["title"])).lower()
        return Problem(self.status, {"errors": [{"code": code, "title": named["message"]}]}, self.headers)

    def placed(self, names: Mapping[str, str]) -> Problem:
        """The same error as another API says it: its code and its text under names with dots between them."""
        listed = self.listed().body["errors"][0]
        body: Json = {}
        for path, said in ((names.get("code"), listed["code"]), (names.get("text"), listed["title"])):
            *outer, last = (path or "").split(".")
            inner = body
            for name in outer:
                inner = inner.setdefault(name, {})
            inner.update({last: said} if path else {})
        return Problem(self.status, body, self.headers)

    def for_oauth(self) -> Problem:
        """The same error as the OAuth standard says it."""
        if "error_description" in self.body or not self.fields:
            return self
        text = "; ".join(f"{name} {reason}" for name, reasons in self.fields.items() for reason in reasons)
        return Problem(400, {"error": "invalid_request", "error_description": text}, self.headers)

    def response(self) -> Response:
        """The response that carries this error."""
        return Response.json(self.body, self.status, self.headers)


def problem(status: int, error: str, description: str, **more: object) -> Problem:
    """The usual shape: `{"error": name, "description": text}`."""
    return Problem(status, {"error": error, "description": description, **more})


def titled_problem(status: int, title: str, message: str) -> Problem:
    """The shape for requests that cannot be read: `{"error": {"title": …, "message": …}}`."""
    return Problem(status, {"error": {"title": title, "message": message}})


def listed_problem(status: int, code: str, detail: str) -> Problem:
    """The shape of newer endpoints: `{"errors": [{"code": …, "title": …, "detail": …}]}`."""
    return Problem(status, {"errors": [{"code": code, "title": code, "detail": detail}]})


def parse_id(text: object) -> int:
    """An id out of a path.

    Raises:
        Problem: a 404, the text is not a number, and no record has such an id.
    """
    found = whole_number(str(text))
    if found is None:
        raise not_found()
    return found


def not_found() -> Problem:
    """There is no record with that id."""
    return problem(404, "RecordNotFound", "Not found")


def unauthorized() -> Problem:
    """The credentials are missing or wrong; Zendesk adds no description to this error."""
    return Problem(401, {"error": "Couldn't authenticate you"})


def invalid_fields(texts: Mapping[str, list[str]], status: int = 400) -> Problem:
    """A record of the Help Center that fails its validation: the texts of each field, without a code."""
    return Problem(status, {"errors": dict(texts)})


def forbidden() -> Problem:
    """The user of the request may call the operation, but not for this record."""
    return problem(403, "Forbidden", "Not authorized!")


def forbidden_page() -> Problem:
    """The plan of the account or the role of the user does not have the page."""
    return titled_problem(
        403, "Forbidden", "You do not have access to this page. Please contact the owner of the account."
    )


def invalid_endpoint(hint: str = "") -> Problem:
    """The path does not exist, or is not in the account's plan; only the sandbox adds a hint."""
    return problem(404, "InvalidEndpoint", f"Not found. {hint}" if hint else "Not found")


def invalid_record(field_name: str, description: str, error: str = "InvalidValue") -> Problem:
    """A record that fails its validation because of one field."""
    details = {field_name: [{"description": description, "error": error}]}
    found = problem(422, "RecordInvalid", "Record validation errors", details=details)
    found.fields[field_name] = [description]
    return found


def invalid_attribute(place: str, reason: str) -> Problem:
    """A value in the query or the body that Zendesk cannot work with; `place` is where it stands."""
    message = f"You passed an invalid value for the {place} attribute. Invalid parameter: {place} {reason}"
    found = titled_problem(400, "Invalid attribute", message)
    found.fields[place.rpartition(".")[2] or place] = [reason]
    return found
