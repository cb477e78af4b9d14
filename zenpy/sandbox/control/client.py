"""A client of the control API, for Python programs and tests in another process than the sandbox.

    control = ControlClient("http://127.0.0.1:8099")
    control.seed({"Ticket": [{"id": 1, "subject": "Printer"}]})

It needs nothing but the standard library.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from datetime import datetime
from http.client import HTTPException
from typing import TYPE_CHECKING, Literal, cast
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlencode, urlsplit
from urllib.request import ProxyHandler, Request, build_opener

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from zenpy.sandbox.control.answers import (
        FaultRule,
        GrantedTokens,
        Limits,
        Notification,
        RecordPage,
        SeenRequest,
        Settings,
        StoredRecord,
        Tokens,
        WebhookCall,
    )
    from zenpy.sandbox.gateway.faults import FaultKind

_PREFIX = "/__sandbox__"


class ControlError(Exception):
    """The sandbox has refused a request to its control API, or cannot be reached.

    Attributes:
        status: The status of the answer; 0 when there is none.
    """

    def __init__(self, message: str, status: int = 0) -> None:
        super().__init__(message)
        self.status = status


class ControlClient:
    """Controls a sandbox that runs as a server.

    Args:
        url: Its address, such as `http://127.0.0.1:8099`.
        timeout: How many seconds to wait for an answer.

    Raises:
        ValueError: the address is not one of HTTP.
    """

    def __init__(self, url: str, *, timeout: float = 60.0) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.netloc:
            raise ValueError(f"the address of a sandbox is like http://127.0.0.1:8099, not {url!r}")
        self.url: str = f"{parts.scheme}://{parts.netloc}"
        self._timeout = timeout
        self._opener = build_opener(ProxyHandler({}))

    # Account

    def is_up(self) -> bool:
        """Whether the sandbox answers."""
        try:
            self._send("GET", "/health")
        except ControlError:
            return False
        return True

    def reset(self, *, empty: bool = False) -> None:
        """Begin again with what the server was started with; with `empty` without its seed.

        Raises:
            ControlError: the sandbox cannot be reached, as in all other methods.
        """
        self._send("POST", "/reset", {"empty": empty})

    def seed(
        self, records: Mapping[str, Iterable[Mapping[str, object]]]
    ) -> dict[str, list[dict[str, object]]]:
        """Add records as they are, by their kind, and return them: `{"Ticket": [{"id": 1}]}`.

        Raises:
            ControlError: a kind is not known, or a record is not an object; nothing was added.
        """
        sent = {kind: [dict(one) for one in many] for kind, many in records.items()}
        return cast("dict[str, list[dict[str, object]]]", self._send("POST", "/seed", sent))

    def add(
        self, kind: str, record: Mapping[str, object] | None = None, /, **parents: object
    ) -> StoredRecord:
        """Add one record as it is; `parents` are ids of its path that are not among its fields.

        Raises:
            ControlError: the kind is not known.
        """
        sent = {"record": dict(record or {}), "parents": parents}
        return cast("StoredRecord", self._send("POST", f"/records/{_quote(kind)}", sent))

    def populate(
        self,
        tickets: int = 100,
        *,
        users: int | None = None,
        organizations: int | None = None,
        seed: int = 0,
    ) -> dict[str, int]:
        """Add believable records, and return how many of each kind; the arguments are those of `Sandbox.populate`.

        Raises:
            ControlError: a number is below 0.
        """
        sent = {"tickets": tickets, "users": users, "organizations": organizations, "seed": seed}
        return cast("dict[str, dict[str, int]]", self._send("POST", "/populate", sent))["counts"]

    def counts(self) -> dict[str, int]:
        """How many records there are of each kind that has some."""
        return cast("dict[str, dict[str, int]]", self._send("GET", "/records"))["counts"]

    def records(self, kind: str) -> list[dict[str, object]]:
        """The records of a kind, oldest first, without the deleted ones.

        Raises:
            ControlError: the kind is not known.
        """
        found: list[dict[str, object]] = []
        while True:
            query = urlencode({"offset": len(found), "limit": 1000})
            page = cast("RecordPage", self._send("GET", f"/records/{_quote(kind)}?{query}"))
            found += page["records"]
            if not page["records"] or len(found) >= page["count"]:
                return found

    def record(self, kind: str, key: object) -> StoredRecord:
        """One record, by its id.

        Raises:
            ControlError: there is none.
        """
        return cast("StoredRecord", self._send("GET", f"/records/{_quote(kind)}/{_quote(str(key))}"))

    # Requests

    def requests(
        self,
        *,
        method: str | None = None,
        path: str | None = None,
        operation: str | None = None,
        status: int | None = None,
        after: int = 0,
        limit: int = 1000,
    ) -> list[SeenRequest]:
        """The last requests that were made, the oldest first.

        Args:
            method: Only those with this method.
            path: Only those to this path, a glob.
            operation: Only those of this operation, such as `tickets.create`.
            status: Only those that were answered with this status.
            after: Only those after the request with this number.
            limit: How many at most.
        """
        wanted = {"method": method, "path": path, "operation": operation, "status": status}
        query = {name: value for name, value in wanted.items() if value is not None}
        query |= {"after": after, "limit": limit}
        answer = self._send("GET", f"/requests?{urlencode(query)}")
        return cast("dict[str, list[SeenRequest]]", answer)["requests"]

    def clear_requests(self) -> None:
        """Forget the requests that were made."""
        self._send("DELETE", "/requests")

    def fail(
        self,
        match: str | None = None,
        *,
        status: int = 500,
        times: int | None = 1,
        after: int = 0,
        headers: Mapping[str, str] | None = None,
        body: object = None,
        kind: FaultKind = "status",
        delay: float = 0.0,
    ) -> FaultRule:
        """Make coming requests fail by a rule; the arguments are those of `Sandbox.fail`.

        Raises:
            ControlError: `match` names no requests, or the kind is not known.
        """
        rule: dict[str, object] = {
            "match": match,
            "status": status,
            "times": times,
            "after": after,
            "headers": dict(headers or {}),
            "body": body,
            "kind": kind,
            "delay": delay,
        }
        return cast("FaultRule", self._send("POST", "/faults", rule))

    def faults(self) -> list[FaultRule]:
        """The rules that make requests fail, with how often they have."""
        return cast("dict[str, list[FaultRule]]", self._send("GET", "/faults"))["faults"]

    def stop_fault(self, fault_id: int) -> None:
        """End a rule.

        Raises:
            ControlError: there is none with this id.
        """
        self._send("DELETE", f"/faults/{fault_id}")

    def stop_all_faults(self) -> None:
        """End all rules."""
        self._send("DELETE", "/faults")

    def limits(self) -> Limits:
        """The limits of requests."""
        return cast("Limits", self._send("GET", "/limits"))

    def set_limit(self, limit: int) -> None:
        """Set how many requests of the account are answered in a minute."""
        self._send("PUT", "/limits", {"limit": limit})

    def limit_calls(self, match: str, total: int, *, per: int = 60, name: str) -> None:
        """Give some requests a limit of their own, counted for each path; see `Sandbox.limit_calls`.

        Raises:
            ControlError: `match` names no requests.
        """
        self._send("POST", "/limits", {"match": match, "total": total, "per": per, "name": name})

    def remove_limits(self) -> None:
        """Remove the limits of single calls."""
        self._send("DELETE", "/limits")

    # What was sent

    def webhook_calls(self) -> list[WebhookCall]:
        """The calls that webhooks have made, oldest first; waits for those under way."""
        return cast("dict[str, list[WebhookCall]]", self._send("GET", "/webhooks"))["calls"]

    def notifications(self) -> list[Notification]:
        """The mails that triggers and automations have sent, oldest first; none leaves the sandbox."""
        return cast("dict[str, list[Notification]]", self._send("GET", "/notifications"))["notifications"]

    # Clock

    def now(self) -> datetime:
        """The time of the sandbox."""
        return datetime.fromisoformat(cast("dict[str, str]", self._send("GET", "/clock"))["now"])

    def set_clock(self, moment: datetime) -> None:
        """Set the clock of the sandbox to a moment; one without a time zone is in UTC."""
        self._send("PUT", "/clock", {"now": moment.isoformat()})

    def advance(
        self, seconds: float = 0, *, minutes: float = 0, hours: float = 0, days: float = 0
    ) -> datetime:
        """Move the clock of the sandbox forward, and return its time."""
        sent = {"seconds": seconds, "minutes": minutes, "hours": hours, "days": days}
        answer = cast("dict[str, str]", self._send("POST", "/clock/advance", sent))
        return datetime.fromisoformat(answer["now"])

    # Tokens and settings

    def tokens(self) -> Tokens:
        """The tokens that are accepted."""
        return cast("Tokens", self._send("GET", "/tokens"))

    def accept(self, token: str, user_id: int | None = None) -> None:
        """Accept a token for a user, or for the owner of the account; others are refused from then on."""
        self._send("POST", "/tokens", {"token": token, "user_id": user_id})

    def accept_any_token(self) -> None:
        """Accept any token again."""
        self._send("DELETE", "/tokens")

    def grant_tokens(self, scope: str = "read write", *, expires_in: float = 1800) -> GrantedTokens:
        """OAuth tokens, as after the consent of a user."""
        sent = {"scope": scope, "expires_in": expires_in}
        return cast("GrantedTokens", self._send("POST", "/tokens/grant", sent))

    def expire_token(self, token: str) -> None:
        """End a granted access token before its time."""
        self._send("POST", "/tokens/expire", {"token": token})

    def revoke_token(self, token: str) -> None:
        """End a granted token, and the one granted with it."""
        self._send("POST", "/tokens/revoke", {"token": token})

    def settings(self) -> Settings:
        """How the sandbox behaves."""
        return cast("Settings", self._send("GET", "/settings"))

    def change_settings(
        self,
        *,
        job_polls: int | None = None,
        job_limit: int | None = None,
        search_lag: float | None = None,
        latency: float | None = None,
    ) -> Settings:
        """Change how the sandbox behaves; what is left out stays.

        Raises:
            ControlError: a value is negative.
        """
        sent = {"job_polls": job_polls, "job_limit": job_limit, "search_lag": search_lag, "latency": latency}
        given = {name: value for name, value in sent.items() if value is not None}
        return cast("Settings", self._send("PATCH", "/settings", given))

    def features(self) -> dict[str, bool]:
        """Whether each feature of the plan, and each setting, is on."""
        return cast("dict[str, bool]", self._send("GET", "/features"))

    def switch_features(self, **features: bool) -> dict[str, bool]:
        """Switch features on or off.

        Raises:
            ControlError: a feature is not known.
        """
        return cast("dict[str, bool]", self._send("PATCH", "/features", features))

    # State

    def state(self) -> dict[str, object]:
        """The whole state of the sandbox, as `Sandbox.state()` gives it."""
        return cast("dict[str, object]", self._send("GET", "/state"))

    def restore(self, state: Mapping[str, object]) -> None:
        """Put a state in the place of the present one.

        Raises:
            ControlError: this is no state; nothing has changed.
        """
        self._send("PUT", "/state", dict(state))

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Take back what happens to the state of the sandbox in the `with` block."""
        number = cast("dict[str, int]", self._send("POST", "/snapshots"))["id"]
        try:
            yield
        finally:
            self._send("POST", f"/snapshots/{number}/restore")
            self._send("DELETE", f"/snapshots/{number}")

    def document(self) -> dict[str, object]:
        """The OpenAPI document of the control API."""
        return cast("dict[str, object]", self._send("GET", "/openapi.json"))

    def _send(
        self,
        method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"],
        path: str,
        body: Mapping[str, object] | None = None,
    ) -> object:
        """The decoded answer to a request.

        Raises:
            ControlError: it was refused, or there is no sandbox at the address.
        """
        content = None if body is None else json.dumps(body).encode()
        request = Request(f"{self.url}{_PREFIX}{path}", content, {"Content-Type": "application/json"})
        request.method = method
        try:
            with self._opener.open(request, timeout=self._timeout) as response:
                received: bytes = response.read()
        except HTTPError as error:
            with error:
                raise ControlError(_read_error(error.read()), error.code) from error
        except (URLError, HTTPException, OSError) as error:
            raise ControlError(f"no sandbox answers at {self.url}: {error}") from error
        return json.loads(received) if received else None


def _quote(text: str) -> str:
    return quote(text, safe="")


def _read_error(body: bytes) -> str:
    try:
        return str(json.loads(body)["description"])
    except (ValueError, KeyError, TypeError):
        return body.decode(errors="replace")[:500]
