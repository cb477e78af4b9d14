"""An account for the machine of the caches: it keeps every version of its records, and what it answers can be interrupted.

The names of records say the account and the version, so that each version is unlike all others.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import httpx

Payload = dict[str, Any]
Key = tuple[str, int]

#: By kind: its resource, and the field that holds its name.
KINDS = {
    "user": ("users", "name"),
    "organization": ("organizations", "name"),
    "ticket": ("tickets", "subject"),
    "macro": ("macros", "title"),
}
#: What a record of another resource is a sight of: a request is a ticket, as its requester sees it.
SIGHTS = {"requests": "ticket"}
#: The fields of a user that sideloads have if they are slim.
SLIM = ("id", "name")
IDS = (1, 2)


class Version(NamedTuple):
    """A record from one moment on; None since it was deleted."""

    tick: int
    seconds: float
    payload: Payload | None


class Clock:
    """The time that the caches see: it stands still but for what each look takes."""

    LOOK = 0.001

    def __init__(self) -> None:
        self.seconds = 100.0

    def monotonic(self) -> float:
        self.seconds += self.LOOK
        return self.seconds


@dataclass
class Account:
    """The records of one account, and the requests it got."""

    name: str
    clock: Clock
    tick: int = 0
    sent: int = 0
    versions: dict[Key, list[Version]] = field(default_factory=dict)
    writer: str = ""
    jobs: dict[str, tuple[str, list[tuple[int, Payload | None]]]] = field(default_factory=dict)
    done: dict[str, list[tuple[Key, int]]] = field(default_factory=dict)
    #: What happens elsewhere once while the next request is under way: before it is carried out, or after.
    before: Callable[[], None] | None = None
    after: Callable[[], None] | None = None
    #: Whether the answer to the next request is lost.
    loses_answer: bool = False
    is_slim: bool = False
    #: By client and record: the tick of the last write that the client knows of, because it is its own.
    own: dict[tuple[str, Key], int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for kind in KINDS:
            for number in IDS:
                self.write(kind, number, {})

    # -- records ---------------------------------------------------------------------------------------------------

    def current(self, kind: str, number: int) -> Payload | None:
        return copy.deepcopy(self.versions[kind, number][-1].payload)

    def write(self, kind: str, number: int, changes: Payload | None) -> None:
        """Store what a write makes of a record; None deletes it. Its name always says the new version."""
        self.tick += 1
        history = self.versions.setdefault((kind, number), [])
        payload: Payload | None = None
        if changes is not None:
            before = (history[-1].payload if history else None) or self._first(kind, number)
            payload = {**before, **copy.deepcopy(changes), "id": number}
            payload[KINDS[kind][1]] = f"{self.name} {kind} {number} version {len(history)}"
        history.append(Version(self.tick, self.clock.seconds, payload))
        self.own[self.writer, (kind, number)] = self.tick

    def _first(self, kind: str, number: int) -> Payload:
        more: dict[str, Payload] = {
            "user": {"email": "a@b.c", "role": "agent", "time_zone": "UTC", "external_id": f"x{number}"},
            "organization": {"domain_names": ["a.b"]},
            "ticket": {
                "status": "open",
                "requester_id": number,
                "organization_id": 1,
                "custom_fields": [{"id": 1}],
            },
            "macro": {"actions": [{"field": "status", "value": "open"}]},
        }
        return {"id": number, "created_at": "2026-01-02T03:04:05Z", "tags": ["a"], **more[kind]}

    def could_be_seen(self, kind: str, number: int, since: int) -> list[Payload | None]:
        """The versions of a record that were current at a tick or after it."""
        history = self.versions[kind, number]
        ends = [version.tick for version in history[1:]]
        return [
            version.payload
            for version, end in zip(history, [*ends, None], strict=True)
            if end is None or end > since
        ]

    def tick_at(self, seconds: float) -> int:
        """The tick that was the last one at a moment."""
        ticks = [one.tick for history in self.versions.values() for one in history if one.seconds <= seconds]
        return max(ticks, default=0)

    # -- requests --------------------------------------------------------------------------------------------------

    def handle(self, request: httpx.Request) -> httpx.Response:
        self.sent += 1
        loses, self.loses_answer = self.loses_answer, False
        self._interrupt("before")
        self.writer = request.headers["authorization"]
        answer = self._answer(request)
        self.writer = ""
        self._interrupt("after")
        if loses and request.method != "GET":
            raise httpx.ReadError("the answer is lost")
        return answer

    def _interrupt(self, when: str) -> None:
        meanwhile = getattr(self, when)
        setattr(self, when, None)
        if meanwhile is not None:
            meanwhile()

    def _answer(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path.removeprefix("/api/v2/").removesuffix(".json")
        query = dict(request.url.params)
        body = json.loads(request.read() or b"null")
        if path in ("job_statuses", "job_statuses/show_many"):
            found = [self.run_job(job) for job in (query["ids"].split(",") if "ids" in query else self.jobs)]
            return self._json({"job_statuses": found, "meta": {"has_more": False}, "links": {}})
        if path.startswith("job_statuses/"):
            return self._json({"job_status": self.run_job(path.rpartition("/")[2])})
        resource, _, rest = path.partition("/")
        kind = SIGHTS.get(resource) or next(kind for kind, (name, _) in KINDS.items() if name == resource)
        if match := re.fullmatch(r"(\d+)(/tags)?", rest):
            return self._answer_one(request.method, resource, kind, int(match[1]), bool(match[2]), body)
        if rest in ("update_many", "destroy_many"):
            return self._accept_job(resource, kind, rest, query, body)
        if rest == "create_or_update":
            number = int(body["user"]["external_id"][1:])
            self.write(kind, number, body["user"])
            return self._json({"user": self.current(kind, number)})
        numbers = [int(one) for one in query["ids"].split(",")] if rest == "show_many" else IDS
        found = [one for number in numbers if (one := self.current(kind, number)) is not None]
        more = self._sideload(query, found)
        return self._json({resource: found, "meta": {"has_more": False}, "links": {}, **more})

    def _answer_one(
        self, method: str, resource: str, kind: str, number: int, is_tags: bool, body: Any
    ) -> httpx.Response:
        present = self.current(kind, number)
        if present is None:
            return self._json({"error": "RecordNotFound", "description": "Not found"}, 404)
        envelope = resource.removesuffix("s")
        if is_tags:
            given = body["tags"]
            tags = [tag for tag in present["tags"] if tag not in given] + (given if method == "PUT" else [])
            self.write(kind, number, {"tags": tags})
            return self._json({"tags": tags})
        if method == "DELETE":
            self.write(kind, number, None)
            return self._json({"user": {**present, "active": False}} if kind == "user" else None)
        if method == "PUT":
            self.write(kind, number, body[envelope])
        answer: Payload = {envelope: self.current(kind, number)}
        if method == "PUT" and resource == "tickets":
            answer["audit"] = {"id": 9, "events": []}
        return self._json({**answer, **self._sideload({"include": "users"}, [answer[envelope]])})

    def _sideload(self, query: dict[str, str], found: list[Payload]) -> Payload:
        if "include" not in query or not found or "requester_id" not in found[0]:
            return {}
        users = [self.current("user", one["requester_id"]) for one in found]
        slim = [
            {key: user[key] for key in (SLIM if self.is_slim else user)} for user in users if user is not None
        ]
        return {"users": slim}

    @staticmethod
    def _json(body: object, status: int = 200) -> httpx.Response:
        return httpx.Response(204) if body is None else httpx.Response(status, json=body)

    # -- jobs ------------------------------------------------------------------------------------------------------

    def _accept_job(
        self, resource: str, kind: str, what: str, query: dict[str, str], body: Any
    ) -> httpx.Response:
        envelope = resource.removesuffix("s")
        writes: list[tuple[int, Payload | None]]
        if "external_ids" in query:
            writes = [(int(one[1:]), None) for one in query["external_ids"].split(",")]
        elif "ids" in query:
            change = None if what == "destroy_many" else body[envelope]
            writes = [(int(one), change) for one in query["ids"].split(",")]
        else:
            writes = [(int(one["id"]), one) for one in body[resource]]
        job = f"job{len(self.jobs)}"
        self.jobs[job] = (kind, writes)
        return self._json({"job_status": {"id": job, "status": "queued", "results": None}})

    def run_job(self, job: str) -> Payload:
        """Carry out a job, unless that is done; gives its status."""
        kind, writes = self.jobs[job]
        if job not in self.done:
            for number, change in writes:
                if self.current(kind, number) is not None:
                    self.write(kind, number, change)
            self.done[job] = [((kind, number), self.tick) for number, _ in writes]
        for key, tick in self.done[job]:  # whoever reads this knows of them
            self.own[self.writer, key] = max(tick, self.own.get((self.writer, key), 0))
        results = [
            {"index": index, "id": number, "action": "update", "success": True, "status": "Updated"}
            for index, ((_, number), _) in enumerate(self.done[job])
        ]
        size = len(results)
        return {"id": job, "status": "completed", "total": size, "progress": size, "results": results}
