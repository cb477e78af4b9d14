"""One request on its way: what it says, and the ways to answer it.

Behaviours that the names of operations do not explain are registered here: `answers` for a whole answer, `lists`
for the records of a list that is then filtered, sorted, counted and cut into pages like any other.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeAlias

from zenpy.sandbox.account.store import Record
from zenpy.sandbox.calls import sideloads
from zenpy.sandbox.calls.paging import pages
from zenpy.sandbox.message import Response
from zenpy.sandbox.problems import Problem, listed_problem, not_found, titled_problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Store
    from zenpy.sandbox.message import Json, Request
    from zenpy.sandbox.routes import Route

Answer: TypeAlias = "Response | object"
Answerer: TypeAlias = "Callable[[Call], Answer]"
Lister: TypeAlias = "Callable[[Call], list[Record]]"

ANSWERS: dict[str, Answerer] = {}
LISTS: dict[str, Lister] = {}
MOST_IN_BULK = 100


def answers(*names: str) -> Callable[[Answerer], Answerer]:
    """Makes a function the answer of operations, named by method and path: `PUT tickets/{}/restore`."""

    def register(function: Answerer) -> Answerer:
        ANSWERS.update(dict.fromkeys(names, function))
        return function

    return register


def lists(*paths: str) -> Callable[[Lister], Lister]:
    """Makes a function the source of the lists at these paths, and of their counts."""

    def register(function: Lister) -> Lister:
        LISTS.update(dict.fromkeys(paths, function))
        return function

    return register


class Call:
    """A request that has found its operation."""

    def __init__(self, account: Account, request: Request, route: Route, values: Iterable[str]) -> None:
        self.account = account
        self.store: Store = account.store
        self.request = request
        self.route = route
        self.params: dict[str, str] = dict(zip(route.params, values, strict=True))
        for name in ("user_id", "agent_id"):
            if self.params.get(name) == "me":
                self.params[name] = str(account.me().id)
        self.args: list[str] = list(self.params.values())

    # What the request says

    @property
    def body(self) -> Json:
        """The JSON object that was sent; empty when nothing was. Raises a 400 for anything else."""
        content_type = self.request.headers.get("content-type", "application/json")
        if not self.request.body or not content_type.startswith(("application/json", "text/plain")):
            return {}
        try:
            data = json.loads(self.request.body)
        except ValueError as error:
            raise titled_problem(
                400, "Unprocessable Entity", f"The JSON of the request cannot be read: {error}"
            ) from None
        if not isinstance(data, dict):
            raise titled_problem(400, "Invalid attribute", "The body must be a JSON object")
        return data

    def record(self) -> Json:
        """The record that was sent, out of its envelope."""
        body = self.route.body or {}
        key = body.get("key")
        if key is None or (body["kind"] == "fields" and key not in self.body):
            return self.body
        data = self.body.get(key, {} if self.route.body_optional else None)
        if not isinstance(data, dict):
            raise titled_problem(
                400,
                "Invalid attribute",
                f'You passed an invalid value for the {key} attribute: send {{"{key}": {{…}}}}',
            )
        return data

    def records(self) -> list[Json]:
        """The records of a bulk call. Raises a 400 when they are missing or too many."""
        body = self.route.body or {}
        key = body.get("key")
        data = (
            self.body.get(key) if key else next((v for v in self.body.values() if isinstance(v, list)), None)
        )
        if not isinstance(data, list) or not all(isinstance(one, dict) for one in data):
            raise titled_problem(
                400, "Invalid attribute", f"You passed an invalid value for the {key} attribute: send a list"
            )
        self._few_enough(data)
        return data

    def ids(self, name: str = "ids") -> list[str]:
        """The ids of the query or the body. Raises a 400 when there are more than a call may name."""
        sent = self.request.values(name) or self.body.get(name) or []
        found = [str(one) for one in (sent.split(",") if isinstance(sent, str) else sent)]
        self._few_enough(found)
        return found

    def _few_enough(self, many: list[Json] | list[str]) -> None:
        if len(many) > MOST_IN_BULK:
            raise listed_problem(
                400, "TooManyItems", f"At most {MOST_IN_BULK} records in one call, not {len(many)}"
            )

    def flag(self, name: str) -> bool:
        """Whether a query parameter says yes."""
        return self.request.value(name) in ("true", "1", "yes")

    def need(self, kind: str, key: object) -> Record:
        """The record with an id. Raises a 404 when there is none."""
        record = self.store.get(kind, key)
        if record is None:
            raise not_found()
        return record

    # The ways to answer

    def view(self) -> pages.View:
        """What a page of this call is cut out for."""
        return pages.View(self.request, self.route, self.account.base, self.account.clock.timestamp())

    def page(self, items: list[Record]) -> Answer:
        """A list in its envelope, one page of it, with what `include=` brings along."""
        page = pages.cut(self.view(), items)
        shown = [self.show(item) for item in page.items]
        if self.route.key is None:
            return shown
        extra = dict.fromkeys(self.route.result.get("also", {}))
        # The records come last, as one list (of links) has the name that the paging uses, too.
        return {**extra, **page.extra, self.route.key: shown, **self.sideload(page.items, shown)}

    def one(self, record: Mapping[str, object], **also: object) -> Answer:
        """One record in its envelope, or as the whole body."""
        shown = self.show(record)
        if self.route.answer == "whole" or self.route.key is None:
            return shown
        extra = {name: also.get(name) for name in self.route.result.get("also", {})}
        return {self.route.key: shown, **extra, **self.sideload([record], [shown])}

    def show(self, record: Mapping[str, object]) -> Json:
        """A record as this operation shows it."""
        data = dict(record)
        if isinstance(record, Record):
            if "generated_timestamp" in data:
                data["generated_timestamp"] = record.stamp
            if self.route.schema and self._seen_otherwise(record.kind, self.route.schema):
                return self.store.project(self.route.schema, data)
        return data

    def _seen_otherwise(self, stored: str, shown: str) -> bool:
        """Whether an operation shows a record as another kind of record, which has other fields."""
        kind = self.account.routes.kind(shown)
        return stored not in ("", kind.spec) and (
            "id" in kind.fields or self.store.kind(shown).spec != stored
        )

    def sideload(self, records: Iterable[Mapping[str, object]], shown: list[Json]) -> Json:
        """What `include=` asks for: further lists of the envelope; fields of the records are set in place."""
        wanted = self.request.values("include")
        return sideloads.add(self.account, self.route, wanted, list(zip(records, shown, strict=True)))

    def job(self, results: list[Json]) -> Answer:
        """A background job in its envelope."""
        return {self.route.key or "job_status": dict(self.account.jobs.start(results))}

    def bulk(self, items: Iterable[Json], action: str, work: Callable[[Json], Record | None]) -> list[Json]:
        """Does something to each of many and tells of each how it went, as a job's results do."""
        results: list[Json] = []
        for index, item in enumerate(items):
            result: Json = {"index": index, "id": item.get("id"), "action": action}
            try:
                record = work(item)
                result |= {
                    "status": action.capitalize() + ("d" if action.endswith("e") else ""),
                    "success": True,
                }
                if record is not None:
                    result["id"] = record.get("id")
            except Problem as error:
                told = {"error": error.body.get("error"), "details": _explained(error.body)}
                result |= {"success": False, "status": "Failed", **told}
            results.append(result)
        return results


def _explained(body: Json) -> object:
    """Why a record of a job was refused, in one line: what is wrong with its fields, if that is known."""
    fields = body.get("details")
    if not isinstance(fields, dict):
        return body.get("description")
    return "; ".join(str(one["description"]) for errors in fields.values() for one in errors)


def respond(route: Route, answer: Answer) -> Response:
    """The response for what a behaviour has answered."""
    if isinstance(answer, Response):
        return answer
    if answer is None or route.answer == "nothing":
        return Response(route.status, {"Content-Type": "application/json; charset=utf-8"})
    if isinstance(answer, bytes):
        return Response(route.status, {"Content-Type": "application/octet-stream"}, answer)
    return Response.json(answer, route.status)
