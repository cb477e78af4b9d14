"""One request that has found its operation: what it says, and how its answer is built."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.store import Record
from zenpy.sandbox.calls.checking import check_body, check_query
from zenpy.sandbox.calls.including.sideloads import add_sideloads
from zenpy.sandbox.calls.languages import in_language
from zenpy.sandbox.calls.paging.listing import ListRequest
from zenpy.sandbox.calls.paging.pages import cut_page
from zenpy.sandbox.calls.permitted import Permitted, without_fields_of_creation
from zenpy.sandbox.message import read_json
from zenpy.sandbox.problems import Problem, not_found, problem, titled_problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import TypeAlias

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Store
    from zenpy.sandbox.message import Json, Request, Response
    from zenpy.sandbox.routes import Route

Answer: TypeAlias = "Response | object"
MOST_IN_BULK = 100


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
        self.permitted: Permitted = Permitted(account.routes, route)
        self._body: Json | None = None
        self._record: Json | None = None
        self._records: list[Json] | None = None

    def check(self) -> None:
        """Check the query and the body before anything is done.

        Raises:
            Problem: a 400, they are not what the document says.
        """
        check_query(self.route, self.request, self.body)

    @property
    def body(self) -> Json:
        """The JSON object that was sent, with what is no record in it checked; empty when nothing was.

        Raises:
            Problem: a 400, something else was sent.
        """
        if self._body is None:
            sent = self._read_body()
            self._body = (
                check_body(self.account.routes, self.route, sent, self.request) if self.route.body else sent
            )
        return self._body

    def _read_body(self) -> Json:
        content_type = self.request.headers.get("content-type", "application/json").lower()
        is_json = "json" in content_type or (
            content_type.startswith("text/plain") and self.route.body is not None
        )
        is_file = (self.route.body or {}).get("kind") == "binary"
        if not self.request.body or not is_json or is_file or self.route.method == "GET":
            return {}
        try:
            data = read_json(self.request.body)
        except ValueError as error:
            raise titled_problem(
                400, "Unprocessable Entity", f"The JSON of the request cannot be read: {error}"
            ) from None
        if not isinstance(data, dict):
            raise titled_problem(400, "Invalid attribute", "The body must be a JSON object")
        return data

    def record(self) -> Json:
        """The record that was sent, out of its envelope and without the fields that the operation does not take."""
        if self._record is None:
            body = self.route.body or {}
            sent, key = self._sent_record(), body.get("key")
            self._record = self.permitted.keep(sent, key or "")
        return self._record

    def _sent_record(self) -> Json:
        body = self.route.body or {}
        key = body.get("key")
        if key is None or (body["kind"] == "fields" and key not in self.body):
            return self.body
        data = self.body.get(key, {} if self.route.body_optional else None)
        if body.get("listed") and isinstance(data, list) and len(data) == 1:
            data = data[0]
        if not isinstance(data, dict):
            raise titled_problem(
                400,
                "Invalid attribute",
                f'You passed an invalid value for the {key} attribute: send {{"{key}": {{…}}}}',
            )
        return data

    def records(self) -> list[Json]:
        """The records of a bulk call, without the fields that it does not take.

        Raises:
            Problem: a 400, they are missing or too many.
        """
        if self._records is None:
            key = (self.route.body or {}).get("key") or "records"
            self._records = [
                self.permitted.keep(one, f"{key}.{index}") for index, one in enumerate(self._sent_records())
            ]
        return self._records

    def _sent_records(self) -> list[Json]:
        body = self.route.body or {}
        key = body.get("key")
        data = (
            self.body.get(key)
            if key
            else next((value for value in self.body.values() if isinstance(value, list)), None)
        )
        if not isinstance(data, list) or not all(isinstance(one, dict) for one in data):
            raise titled_problem(
                400, "Invalid attribute", f"You passed an invalid value for the {key} attribute: send a list"
            )
        self.check_count(data)
        return data

    def shared_change(self) -> Json | None:
        """The change of a bulk call that is meant for many records; None when each record has its own."""
        body = self.route.body or {}
        key = body.get("one") or (body.get("key") or "").removesuffix("s")
        sent = self.body.get(key)
        return self.permitted.keep(sent, key) if isinstance(sent, dict) else None

    def write(self, record: Record, data: Json) -> Record:
        """Change a record, or replace it where the operation does; fields that are set on creation only stay."""
        behaviour = self.account.behaviour_of(record.kind)
        if self.route.writes == "replace":
            return behaviour.replace(record, data, (self.route.body or {}).get("only", ()))
        kind = self.store.kind(record.kind)
        return behaviour.update(record, without_fields_of_creation(self.route, kind, data))

    def ids(self, name: str = "ids") -> list[str]:
        """The ids of the query or the body.

        Raises:
            Problem: a 400, there are more than a call may name.
        """
        sent = self.request.values(name) or self.body.get(name) or []
        found = [str(one) for one in (sent.split(",") if isinstance(sent, str) else sent)]
        self.check_count(found)
        return found

    def check_count(self, many: Sequence[object]) -> None:
        """Refuse more records or ids than a call may name.

        Raises:
            Problem: a 400.
        """
        if len(many) > MOST_IN_BULK:
            text = (
                f"Parameter  cannot specify more than {MOST_IN_BULK} values"  # Zendesk leaves out which one
            )
            raise problem(400, "TooManyValues", text, max_count=MOST_IN_BULK)

    def flag(self, name: str) -> bool:
        """Whether a query parameter is set to true."""
        return self.request.value(name) in ("true", "1", "yes")

    def need(self, kind: str, key: object) -> Record:
        """The record with an id.

        Raises:
            Problem: a 404, there is none.
        """
        record = self.store.get(kind, key)
        if record is None:
            raise not_found()
        return record

    def list_request(self) -> ListRequest:
        """This request as one for a list."""
        return ListRequest(self.request, self.route, self.account.base, self.account.clock.timestamp())

    def warning_header(self) -> dict[str, str]:
        """The header that names what was sent and dropped; empty when all was taken."""
        if self.route.method == "GET":
            return {}
        try:
            self.permitted.check_beside(self.body)
        except Problem:
            return {}  # the operation has not read the body, so nothing of it counts
        return self.permitted.header()

    def page(self, items: Sequence[Record]) -> Answer:
        """One page of a list in its envelope, with the sideloads that `include=` asks for."""
        page = cut_page(self.list_request(), items)
        shown = [self.show(item) for item in page.items]
        if self.route.key is None:
            return shown
        extra: Json = {
            name: [] for name, kind in self.route.result.get("also", {}).items() if kind.startswith("list[")
        }
        # The records come last: one list is called `links`, which is a name of the paging, too.
        return {**extra, **page.extra, self.route.key: shown, **self.sideload(page.items, shown)}

    def one(self, record: Mapping[str, object], **also: object) -> Answer:
        """One record in its envelope, or as the whole body."""
        shown = self.show(record)
        if self.route.answer == "whole" or self.route.key is None:
            return shown
        extra = {name: also[name] for name in self.route.result.get("also", {}) if name in also}
        return {self.route.key: shown, **extra, **self.sideload([record], [shown])}

    def show(self, record: Mapping[str, object]) -> Json:
        """A record as this operation shows it."""
        data = dict(record)
        if isinstance(record, Record):
            if "generated_timestamp" in data:
                data["generated_timestamp"] = record.stamp
            if self.route.schema and self._is_shown_as_other_kind(record.kind, self.route.schema):
                return self.store.project(self.route.schema, data)
            return in_language(self.account, self.params, record, data)
        return data

    def _is_shown_as_other_kind(self, stored: str, shown: str) -> bool:
        """Whether an operation shows a record as another kind, which has other fields."""
        kind = self.account.routes.kind(shown)
        return stored not in ("", kind.spec) and (
            "id" in kind.fields or self.store.kind(shown).spec != stored
        )

    def sideload(self, records: Iterable[Mapping[str, object]], shown: list[Json]) -> Json:
        """The further lists that `include=` asks for; sideloads that are fields are set in `shown`."""
        wanted = self.request.values("include")
        return add_sideloads(self.account, self.route, wanted, list(zip(records, shown, strict=True)))
