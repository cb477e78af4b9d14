"""A sandbox whose background jobs do their work late, in part, or not at all, and tell it in several ways.

The jobs of the sandbox itself are done before the first answer. Here a job is held until a client has asked for it some
times, or some minutes are over; only then the sandbox carries it out. What it has done is counted for each record.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

import httpx

from zenpy.sandbox import Sandbox
from zenpy.sandbox.message import Request

Json = dict[str, Any]

TICKETS, JOBS = "/api/v2/tickets", "/api/v2/job_statuses"
WRITES = {
    ("POST", f"{TICKETS}/create_many"),
    ("PUT", f"{TICKETS}/update_many"),
    ("DELETE", f"{TICKETS}/destroy_many"),
}
#: Seconds after which a job has ended even if nobody asks for it.
JOB_SECONDS = 300.0
#: The subject of a record that Zendesk refuses.
BAD = "bad"


@dataclass(frozen=True)
class JobPlan:
    """How a job goes.

    Attributes:
        looks: how often a client asks for it before it ends.
        status: how it ends.
        reach: which part of the records it carries out, from the first on.
        told: which part of what it did its results tell, of a job that did not complete.
        results: how the results come: as they are, in another order, without indexes, or as an object.
        hidden: how many answers leave it out, as if it did not exist.
        is_lost: it is done at once, and no answer ever shows it.
    """

    looks: int = 1
    status: str = "completed"
    reach: float = 1.0
    told: float = 1.0
    results: str = "plain"
    hidden: int = 0
    is_lost: bool = False
    seed: int = 0


@dataclass
class HeldJob:
    """A job that has not ended: the request that it carries out, None for a job of another program."""

    request: httpx.Request | None
    plan: JobPlan
    ends: float
    looks: int
    hidden: int


@dataclass
class JobServer:
    """Answers requests out of the sandbox; the jobs are held here."""

    sandbox: Sandbox
    room: int = 4
    plans: list[JobPlan] = field(default_factory=list)
    held: dict[str, HeldJob] = field(default_factory=dict)
    #: How often each record was written, by what it would write.
    lost: set[str] = field(default_factory=set)
    written: Counter[object] = field(default_factory=Counter)
    writes: int = 0

    def handle(self, request: httpx.Request) -> httpx.Response:
        """The answer to one request."""
        for key in [key for key, job in self.held.items() if job.ends <= self._now()]:
            self._end(key)
        path = request.url.path
        if (request.method, path) in WRITES:
            return self._start(request)
        if path == f"{JOBS}/show_many":
            ids = request.url.params["ids"].split(",")
            shown = [key for key in ids if self._look(key)]
            if not shown:
                return httpx.Response(200, json={"job_statuses": []})
            request = httpx.Request(
                "GET", request.url.copy_set_param("ids", ",".join(shown)), headers=request.headers
            )
        return self._ask(request)

    def occupy(self, looks: int) -> None:
        """Let another program run a job."""
        self._hold(None, JobPlan(looks=looks), 0)

    def end_all(self) -> None:
        """Let all jobs end now."""
        for key in list(self.held):
            self._end(key)

    def holders(self, external_id: str) -> list[Json]:
        """The tickets with this external id."""
        return [dict(one) for one in self.sandbox.records("Ticket") if one.get("external_id") == external_id]

    # -- jobs ------------------------------------------------------------------------------------------------------

    def _start(self, request: httpx.Request) -> httpx.Response:
        if len(self.held) >= self.room:
            error = {"error": "TooManyJobs", "description": "full", "current_job_ids": list(self.held)}
            return httpx.Response(429, json=error)
        self.writes += 1
        # A copy: the client removes its credentials from a request that has been answered.
        request = httpx.Request(
            request.method, request.url, headers=dict(request.headers), content=request.content
        )
        plan = self.plans.pop(0) if self.plans else JobPlan()
        job = self._hold(request, plan, len(read_records(request)))
        if plan.is_lost:
            self._end(str(job["id"]))
        return httpx.Response(200, json={"job_status": job})

    def _hold(self, request: httpx.Request | None, plan: JobPlan, total: int) -> Json:
        job = self.sandbox.add("JobStatus", {"status": "queued", "total": total, "results": None})
        self.held[str(job["id"])] = HeldJob(request, plan, self._now() + JOB_SECONDS, plan.looks, plan.hidden)
        return dict(job)

    def _look(self, key: str) -> bool:
        """Count that a client asks for a job; return whether the answer shows it."""
        if key in self.lost:
            return False
        job = self.held.get(key)
        if job is None:
            return True
        job.looks -= 1
        if job.looks <= 0 and job.hidden <= 0:
            self._end(key)
        job.hidden -= 1
        return job.hidden < 0

    def _end(self, key: str) -> None:
        job = self.held.pop(key)
        if job.plan.is_lost:
            self.lost.add(key)
        shown = self.sandbox.account.store.table("JobStatus")[key]
        results = [] if job.request is None else self._carry_out(job.request, job.plan)
        told = tell(results, job.plan)
        shown.update(status=job.plan.status, results=told, progress=len(results) or None, message="ended")

    def _carry_out(self, request: httpx.Request, plan: JobPlan) -> list[Json]:
        records = read_records(request)
        results: list[Json] = []
        for index, record in list(enumerate(records))[: round(len(records) * plan.reach)]:
            if is_bad(record):
                results.append({"index": index, "success": False, "error": "RecordInvalid", "details": BAD})
                continue
            self.sandbox.job_polls = 0
            answer = self._ask(request_for(request, record)).json()
            assert "job_status" in answer, answer
            (result,) = answer["job_status"]["results"]
            if "error" not in result:
                self.written[token_of(request.method, record)] += 1
            results.append({**result, "index": index})
        return results

    def _ask(self, request: httpx.Request) -> httpx.Response:
        target, headers = request.url.raw_path.decode(), dict(request.headers)
        answer = self.sandbox.handle(Request.to(request.method, target, headers, request.read()))
        return httpx.Response(answer.status, headers=dict(answer.headers), content=answer.body)

    def _now(self) -> float:
        return self.sandbox.clock.now().timestamp()


def read_records(request: httpx.Request) -> list[Json]:
    """The records that a request wants written: as they are in its body, or the change for each of its ids."""
    if "ids" in request.url.params:
        change = json.loads(request.content)["ticket"] if request.content else {}
        return [{"id": int(key), **change} for key in request.url.params["ids"].split(",")]
    records: list[Json] = json.loads(request.content)["tickets"]
    return records


def request_for(request: httpx.Request, record: Json) -> httpx.Request:
    """The same request for one record only."""
    headers = {
        key: request.headers[key] for key in ("authorization", "content-type") if key in request.headers
    }
    if "ids" in request.url.params:
        url = request.url.copy_set_param("ids", str(record["id"]))
        return httpx.Request(request.method, url, headers=headers, content=request.content)
    return httpx.Request(request.method, request.url, headers=headers, json={"tickets": [record]})


def token_of(method: str, record: Mapping[str, Any]) -> object:
    """What stands for one record in the counts: what it writes, not what it is written to."""
    if method == "DELETE":
        return "deleted", record["id"]
    if method == "PUT":
        comment = record.get("comment") or {}
        return "changed", record["id"], record.get("subject") or comment.get("body")
    return "created", record["external_id"] or record["subject"]


def is_bad(record: Mapping[str, Any]) -> bool:
    """Whether Zendesk refuses a record."""
    return str(record.get("subject") or "").startswith(BAD)


def tell(results: list[Json], plan: JobPlan) -> object:
    """The results as the job tells them."""
    chance = Random(plan.seed)
    if plan.status != "completed":
        results = [one for one in results if chance.random() < plan.told]
        return results or None
    match plan.results:
        case "shuffled":
            return chance.sample(results, len(results))
        case "bare":
            return [{key: value for key, value in one.items() if key != "index"} for one in results]
        case "object":
            return {str(one["index"]): one for one in results}
    return results
