"""The routes of the pages. They come before the API, so a page's path is never a path of the API."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from anyio import to_thread
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from zenpy.sandbox.clock import RealClock
from zenpy.sandbox.gateway.faults import KINDS
from zenpy.sandbox.message import Request
from zenpy.sandbox.pages import explorer, records
from zenpy.sandbox.pages.render import BASE, HEADERS, render, style
from zenpy.sandbox.pages.traffic import body_text, headers_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from starlette.requests import Request as PageRequest
    from starlette.routing import BaseRoute

    from zenpy.sandbox.gateway.faults import FaultKind
    from zenpy.sandbox.message import Response as Answer
    from zenpy.sandbox.outbox import WebhookCall
    from zenpy.sandbox.pages.traffic import Entry, Traffic
    from zenpy.sandbox.sandbox import Sandbox

log: logging.Logger = logging.getLogger("zenpy.sandbox")
STEPS = (("1 minute", 60), ("1 hour", 3600), ("1 day", 86_400), ("4 days", 345_600), ("28 days", 2_419_200))
#: The longest form that is read, in bytes.
MOST_BYTES = 1_000_000
SHOWN_AT_START = 15
SHOWN_CALLS = 100


@dataclass(frozen=True)
class Form:
    """What a page was asked: its address, what is in its path, and the fields of its query or form."""

    path: Mapping[str, str]
    fields: Mapping[str, str]
    origin: str
    is_post: bool

    def number(self, name: str, default: int) -> int:
        """A field as a whole number; `default` for anything else."""
        text = self.fields.get(name, "")
        return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else default


def page_routes(
    sandbox: Sandbox,
    ask: Callable[[Request], Answer],
    traffic: Traffic,
    refuses: Callable[[Mapping[str, str]], str | None],
) -> list[BaseRoute]:
    """The routes of all pages about a sandbox.

    Args:
        sandbox: What the pages are about.
        ask: Answers a request to the API, for forms that try one.
        traffic: The last requests.
        refuses: Why a request for a page must not be answered; None when it may. It reads the headers.
    """
    pages = Pages(sandbox, ask, traffic)
    both = ["GET", "POST"]
    table: list[tuple[str, Callable[[Form], Response], list[str]]] = [
        ("/", pages.start, ["GET"]),
        (f"{BASE}/records", pages.kinds, ["GET"]),
        (f"{BASE}/records/{{kind}}", pages.records, ["GET"]),
        (f"{BASE}/records/{{kind}}/{{key:path}}", pages.record, ["GET"]),
        (f"{BASE}/search", pages.search, ["GET"]),
        (f"{BASE}/requests", pages.requests, ["GET"]),
        (f"{BASE}/requests/{{number:int}}", pages.request, ["GET"]),
        (f"{BASE}/operations", pages.operations, ["GET"]),
        (f"{BASE}/operations/{{id}}", pages.operation, both),
        (f"{BASE}/try", pages.any_request, both),
        (f"{BASE}/faults", pages.faults, both),
        (f"{BASE}/faults/{{number:int}}/stop", pages.stop_fault, ["POST"]),
        (f"{BASE}/clock", pages.clock, both),
        (f"{BASE}/webhooks", pages.webhooks, ["GET"]),
    ]
    routes: list[BaseRoute] = [
        Route(path, _endpoint(show, refuses), methods=methods) for path, show, methods in table
    ]
    return [
        *routes,
        Route(f"{BASE}/style.css", lambda _: Response(style(), media_type="text/css", headers=HEADERS)),
        Route(
            f"{BASE}/openapi.json",
            lambda _: Response(explorer.document_text(), media_type="application/json"),
        ),
    ]


def _endpoint(
    show: Callable[[Form], Response], refuses: Callable[[Mapping[str, str]], str | None]
) -> Callable[[PageRequest], object]:
    """A page as starlette calls it: what it does may take time, and is done beside the event loop."""

    async def answer(request: PageRequest) -> Response:
        why = refuses(dict(request.headers))
        if why is not None:
            return JSONResponse({"error": "Forbidden", "description": why}, 403)
        fields = dict(request.query_params)
        if request.method == "POST":
            text = b""
            async for part in request.stream():
                text += part
                if len(text) > MOST_BYTES:
                    return render(
                        "missing.html", 413, **_about("Too much", "A form may have 1,000,000 bytes.")
                    )
            fields |= dict(parse_qsl(text.decode("utf-8", "replace"), keep_blank_values=True))
        origin = f"{request.url.scheme}://{request.url.netloc}"
        path = {name: str(value) for name, value in request.path_params.items()}
        form = Form(path, fields, origin, request.method == "POST")
        try:
            return await to_thread.run_sync(show, form)
        except Exception:
            log.exception("The page %s has failed", request.url.path)
            return render(
                "missing.html", 500, **_about("The page has failed", "The log of the server says why.")
            )

    return answer


def _about(title: str, text: str = "") -> dict[str, object]:
    return {"title": title, "text": text, "account": "", "now": ""}


class Pages:
    """What each page shows."""

    def __init__(self, sandbox: Sandbox, ask: Callable[[Request], Answer], traffic: Traffic) -> None:
        self._sandbox = sandbox
        self._ask = ask
        self._traffic = traffic

    def _render(self, template: str, title: str, status: int = 200, **values: object) -> Response:
        """A page with what all pages show."""
        about = {"title": title, "account": self._sandbox.account.subdomain, "now": self._sandbox.clock.iso()}
        return render(template, status, **about, **values)

    def _missing(self, what: str) -> Response:
        return self._render("missing.html", "Not here", 404, text=f"{what} is not here, or not any more.")

    def start(self, form: Form) -> Response:
        """What is there, and what was asked last."""
        newest = self._traffic.newest()
        return self._render(
            "start.html",
            "Start",
            kinds=records.kinds_of(self._sandbox),
            requests=newest[:SHOWN_AT_START],
            more=len(newest) > SHOWN_AT_START,
            operations=len(self._sandbox.account.routes.all),
            origin=form.origin,
            any_token=self._sandbox.rules.access.tokens is None and not self._sandbox.oauth.clients,
        )

    def kinds(self, form: Form) -> Response:
        """All kinds of records."""
        return self._render("kinds.html", "Records", kinds=records.kinds_of(self._sandbox), here="Records")

    def records(self, form: Form) -> Response:
        """The records of a kind."""
        kind = form.path["kind"]
        if kind not in self._sandbox.account.routes.kinds:
            return self._missing(f"A kind {kind}")
        q = form.fields.get("q", "")
        page, rows, columns = records.list_records(self._sandbox, kind, q, form.number("page", 1))
        return self._render("records.html", kind, page=page, rows=rows, columns=columns, q=q, here="Records")

    def record(self, form: Form) -> Response:
        """One record; of a ticket, the conversation and the audits as well."""
        kind, key = form.path["kind"], form.path["key"]
        found = (
            self._sandbox.account.store.get(kind, key) if kind in self._sandbox.account.routes.kinds else None
        )
        if found is None:
            return self._missing(f"{kind} {key}")
        is_ticket = found.kind == "Ticket"
        return self._render(
            "record.html",
            records.title_of(found),
            kind=found.kind,
            fields=records.fields_of(self._sandbox, found),
            conversation=records.conversation_of(self._sandbox, found) if is_ticket else None,
            audits=records.audits_of(self._sandbox, found) if is_ticket else [],
            here="Records",
        )

    def search(self, form: Form) -> Response:
        """The records of all kinds that hold a text."""
        q = form.fields.get("q", "").strip()
        groups, found, cut = records.search_records(self._sandbox, q)
        return self._render("search.html", "Search", groups=groups, found=found, cut=cut, q=q, here="Records")

    def requests(self, form: Form) -> Response:
        """The last requests."""
        newest = self._traffic.newest()
        return self._render("requests.html", "Requests", requests=newest, kept=len(newest), here="Requests")

    def request(self, form: Form) -> Response:
        """One request with its answer."""
        one = self._traffic.get(int(form.path["number"]))
        if one is None:
            return self._missing("The request")
        return self._render("request.html", f"{one.method} {one.target}", one=one, here="Requests")

    def operations(self, form: Form) -> Response:
        """All operations, or those that are searched."""
        q = form.fields.get("q", "").strip()
        groups = explorer.find_operations(q)
        count = sum(len(many) for _, many in groups)
        return self._render(
            "operations.html", "Operations", groups=groups, count=count, q=q, here="Operations"
        )

    def operation(self, form: Form) -> Response:
        """One operation, with a form that sends it."""
        one = explorer.operation(form.path["id"], self._example_ids(form.path["id"]))
        if one is None:
            return self._missing(f"An operation {form.path['id']}")
        answer = None
        if form.is_post:
            body = form.fields.get("body", "") if one.body is not None else ""
            answer = self._send(one.method, one.target(form.fields), "any", body, one.headers(form.fields))
        example = json.dumps(records.fit_ids(self._sandbox, one.body), indent=2, ensure_ascii=False)
        shown: dict[str, object] = {"one": one, "example": example, "given": form.fields, "answer": answer}
        return self._render("operation.html", one.id, 200, **shown, here="Operations")

    def _example_ids(self, name: str) -> dict[str, str]:
        """For each parameter of an operation's path the id of a record that is there."""
        known = explorer.operations().get(name)
        ids = {}
        for part in known.path.split("/") if known else []:
            if part.startswith("{") and part.endswith("}"):
                key = records.first_key(self._sandbox, part[1:-1].removesuffix("_id"))
                ids.update({part[1:-1]: key} if key else {})
        return ids

    def any_request(self, form: Form) -> Response:
        """A form that sends any request, or one of the last ones again."""
        given = dict(form.fields)
        again = self._traffic.get(form.number("again", 0))
        if again is not None:
            given = {"method": again.method, "target": again.target, "body": again.sent}
        answer = None
        if form.is_post:
            target = given.get("target", "")
            target = target if target.startswith("/") else f"/{target}"
            answer = self._send(
                given.get("method", "GET"), target, given.get("token", ""), given.get("body", "")
            )
        shown = {name: given.get(name, "") for name in ("method", "target", "token", "body")}
        return self._render("try.html", "Any request", given=shown, answer=answer, here="Any request")

    def _send(
        self, method: str, target: str, token: str, body: str, headers: Mapping[str, str] | None = None
    ) -> Entry:
        sent = {"content-type": "application/json", **(headers or {})}
        sent |= {"authorization": f"Bearer {token}"} if token else {}
        request = Request.to(
            method,
            target,
            sent,
            b""
            if method in ("GET", "DELETE") and body.strip() in ("", "{}")
            else body.encode("utf-8", "replace"),
        )
        self._ask(request)
        return self._traffic.newest(1)[0]

    def faults(self, form: Form) -> Response:
        """What is to fail; a form adds a rule."""
        given = {name: form.fields.get(name, "") for name in ("match", "kind", "status", "times", "delay")}
        notice = self._add_fault(form) if form.is_post else None
        if form.is_post and notice is None:
            return RedirectResponse(f"{BASE}/faults", 303)
        faults = self._sandbox.faults
        return self._render(
            "faults.html",
            "Faults",
            400 if notice else 200,
            faults=faults,
            kinds=KINDS,
            given=given,
            notice=notice,
            here="Faults",
        )

    def _add_fault(self, form: Form) -> str | None:
        """Add a rule. Return what is wrong with it."""
        kind: FaultKind = next((one for one in KINDS if one == form.fields.get("kind")), "status")
        try:
            self._sandbox.fail(
                form.fields.get("match") or None,
                status=form.number("status", 500),
                times=form.number("times", 1),
                kind=kind,
                delay=float(form.fields.get("delay") or 0),
            )
        except ValueError as error:
            return str(error)
        return None

    def stop_fault(self, form: Form) -> Response:
        """End a rule."""
        faults, number = self._sandbox.faults, int(form.path["number"])
        if number < len(faults):
            faults[number].stop()
        return RedirectResponse(f"{BASE}/faults", 303)

    def clock(self, form: Form) -> Response:
        """The time of the account; a form advances it."""
        if form.is_post:
            self._sandbox.clock.advance(form.number("seconds", 0))
            return RedirectResponse(f"{BASE}/clock", 303)
        is_real = isinstance(self._sandbox.clock, RealClock)
        return self._render("clock.html", "Clock", steps=STEPS, is_real=is_real, here="Clock")

    def webhooks(self, form: Form) -> Response:
        """The webhooks that were called, and what rules would have mailed; the newest first."""
        outbox = self._sandbox.account.outbox
        return self._render(
            "webhooks.html",
            "Webhooks",
            calls=[_shown_call(one) for one in reversed(outbox.calls[-SHOWN_CALLS:])],
            notifications=outbox.notifications[: -SHOWN_CALLS - 1 : -1],
            here="Webhooks",
        )


def _shown_call(call: WebhookCall) -> dict[str, object]:
    return {
        "call": call,
        "sent_headers": headers_text(call.headers),
        "sent": body_text(call.body),
        "answer_headers": headers_text(call.answer_headers),
        "answer": body_text(call.answer),
    }
