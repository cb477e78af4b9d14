"""A Zendesk in memory: it answers requests, and remembers what they write.

    sandbox = Sandbox()
    client = Zenpy(subdomain="sandbox", oauth_token="anything", transport=sandbox.transport)

There is no network, no chance and no waiting: ids come from counters, the time comes from a clock that tests move, and
faults come only from rules that a test has set.
"""

from __future__ import annotations

import os
import threading
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Self
from weakref import WeakSet

from zenpy.sandbox.account.account import Account
from zenpy.sandbox.answering import Answering
from zenpy.sandbox.behaviours.seed import seed_account
from zenpy.sandbox.clock import Clock
from zenpy.sandbox.gateway.access import Access
from zenpy.sandbox.gateway.faults import Fault
from zenpy.sandbox.gateway.limits import EndpointLimit, Limiter
from zenpy.sandbox.gateway.matching import Matcher
from zenpy.sandbox.message import Json, Request, Response
from zenpy.sandbox.populating.populate import populate
from zenpy.sandbox.routes import load
from zenpy.sandbox.seen import KEPT, RequestLog, Seen
from zenpy.sandbox.state.restoring import Restorable

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from contextlib import AbstractContextManager

    from zenpy.sandbox.account.oauth import OAuth
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.failures import Failures
    from zenpy.sandbox.features import Features
    from zenpy.sandbox.gateway.faults import FaultKind
    from zenpy.sandbox.gateway.matching import Match
    from zenpy.sandbox.server import Server
    from zenpy.sandbox.transport import SandboxTransport


class _Sandbox(Restorable):
    """All that a sandbox does. The class below has no private names of its own, so that editors show them last."""

    clock: Clock
    """The time of the account, which tests move."""
    account: Account
    """The state: the tables of the records, and what goes with them."""
    requests: RequestLog
    """The newest requests that were answered, each a `Seen`, without its credentials."""
    user: Record
    """The owner of the account, for whom requests speak unless their token belongs to another user."""
    _package = "zenpy.sandbox"  # the one with the routes

    def __init__(
        self,
        subdomain: str = "sandbox",
        *,
        seed: int = 0,
        clock: Clock | None = None,
        user: Mapping[str, object] | None = None,
        tokens: Mapping[str, int | None] | Iterable[str] | None = None,
        limit: int = 100_000,
        oauth: Mapping[str, str] | None = None,
        keys: Mapping[str, Mapping[str, str]] | None = None,
        features: Mapping[str, bool] | None = None,
        keep_requests: int = KEPT,
    ) -> None:
        self.clock = clock or Clock()
        given = {"user": user, "tokens": tokens, "limit": limit, "oauth": oauth, "keys": keys}
        more = {"subdomain": subdomain, "seed": seed, "features": dict(features or {})}
        self._arguments = {**given, **more}
        self.account = Account(load(self._package), self.clock, subdomain, seed)
        self.account.oauth.clients.update(oauth or {})
        self.account.features.update(features or {})
        self.requests = RequestLog(keep_requests)
        self._lock = threading.RLock()
        _sandboxes.add(self)
        access = Access(self.account, tokens, keys)
        self._answering = Answering(self.account, Limiter(self.clock, limit), access)
        self._count = 0
        self.user = self._seed(dict(user or {}))
        self._watch_clock()

    def _seed(self, user: Json) -> Record:
        """Put into the account what a new one has. Return its owner, who has the fields of `user`."""
        return seed_account(self.account, user)

    @classmethod
    def _make(cls, clock: Clock | None, arguments: Mapping[str, Any]) -> Self:
        made = cls.__new__(cls)  # a class below may take other arguments
        Sandbox.__init__(made, clock=clock, **arguments)
        return made

    def reset_after_fork(self) -> None:
        """Make a new lock: a thread of the parent process may hold this one."""
        self._lock = threading.RLock()
        self._deliveries.reset_after_fork(self._lock)

    @property
    def world(self) -> Account:
        """The same as `account`, by its former name."""
        return self.account

    @property
    def lock(self) -> AbstractContextManager[object]:
        """A lock that keeps requests waiting, for what belongs together."""
        return self._lock

    @property
    def rules(self) -> Answering:
        """What decides about requests: `faults`, `limits`, and `access`, with the tokens that are accepted."""
        return self._answering

    @property
    def base_url(self) -> str:
        """The address of the account."""
        return self.account.base

    @property
    def oauth(self) -> OAuth:
        """The account's OAuth clients and tokens: `authorize()` gives a first pair, `revoke()` ends one."""
        return self.account.oauth

    @property
    def features(self) -> Features:
        """Features of the plan and settings by name: `sandbox.features["skips"] = False`."""
        return self.account.features

    @property
    def failures(self) -> Failures:
        """What has failed in the sandbox itself or in a function of a rule: the exceptions behind answers of status 500.

        The fixture `zendesk` raises them at the end of a test; a test that expects one takes it out.
        """
        return self.account.failures

    @property
    def limit(self) -> int:
        """How many requests a minute are answered; further ones get a 429."""
        return self._answering.limiter.limit

    @limit.setter
    def limit(self, value: int) -> None:
        self._answering.limiter.limit = value

    @property
    def job_polls(self) -> int:
        """How often a client must ask for a job before it is completed; 0 completes it at once."""
        return self.account.jobs.polls

    @job_polls.setter
    def job_polls(self, value: int) -> None:
        self.account.jobs.polls = value

    @property
    def job_limit(self) -> int:
        """How many jobs may be queued or working at once (Zendesk allows 30); a further one gets a 429."""
        return self.account.jobs.limit

    @job_limit.setter
    def job_limit(self, value: int) -> None:
        self.account.jobs.limit = value

    @property
    def search_lag(self) -> float:
        """By how many seconds the search index is late: newer records and changes are not found. 0 by default."""
        return self.account.search_lag

    @search_lag.setter
    def search_lag(self, value: float) -> None:
        self.account.search_lag = value

    # Records

    def add(self, kind: str, record: Mapping[str, object] | None = None, /, **parents: object) -> Record:
        """Add a record as it is, with defaults for the fields that are left out; nothing is checked.

        Args:
            kind: The kind of record, by its name in the OpenAPI document or its short name ("Ticket", "ticket").
            record: Its fields, those of the server (`id`, `created_at`, …) included.
            parents: Ids of its path that are not among its fields, such as `article_id=…` for a comment.
        """
        with self._lock:
            fields = dict(record or {})
            named = self.account.store.owners_in(kind, fields)
            owners = {**named, **{name: str(value) for name, value in parents.items()}}
            with self.account.transaction():
                added = self.account.store.put(kind, fields, owners)
                self.account.behaviour_of(added.kind).complete(added)
            return added

    def seed(self, records: Mapping[str, Iterable[Mapping[str, object]]]) -> None:
        """Add many records: `{"Ticket": [{…}, {…}], "User": […]}`."""
        for kind, many in records.items():
            for record in many:
                self.add(kind, record)

    def populate(
        self,
        tickets: int = 100,
        *,
        users: int | None = None,
        organizations: int | None = None,
        seed: int = 0,
    ) -> dict[str, int]:
        """Add believable data: organizations, people of many countries, and conversations of the last six months.

        The records are there as if they had been imported: no rule runs for them. A second call adds further ones.

        Args:
            tickets: How many tickets; nearly all have several comments.
            users: How many users, some of them agents; by default one for ten tickets, and at least 5.
            organizations: How many organizations; by default one for eight users.
            seed: The same seed, in a new sandbox at the same time of its clock, gives the same records.

        Returns:
            How many records of each kind were added.

        Raises:
            ValueError: a number is below 0.
        """
        with self._lock:
            return populate(
                self.account, tickets=tickets, users=users, organizations=organizations, seed=seed
            )

    def records(self, kind: str) -> list[Record]:
        """The records of a kind, oldest first, without the deleted ones."""
        with self._lock:
            return self.account.store.all(kind)

    # Requests

    def handle(self, request: Request) -> Response:
        """The response to a request; errors are responses, too."""
        with self._lock:
            self._count += 1
            self.clock.tick()
            request_id = f"sandbox-{self._count:08d}"
            operation, response = self._answering.answer(request, request_id, self.user)
            name = self.account.routes.about.get("request_id", "X-Zendesk-Request-Id")
            headers = {name: request_id, **response.headers}
            self.requests.note(request, operation, response.status, self._count)
            self._send()
            later, self.account.later = self.account.later, None
        # Without the lock: what is called may ask this sandbox something.
        response = later(response) if later is not None and response.status < 300 else response
        return Response(response.status, headers, response.body, response.broken, response.delay)

    def fail(
        self,
        match: Match = None,
        path: str | None = None,
        *,
        status: int = 500,
        times: int | None = 1,
        after: int = 0,
        headers: Mapping[str, str] | None = None,
        body: object = None,
        kind: FaultKind = "status",
        delay: float = 0.0,
    ) -> Fault:
        """Make future requests fail, by a rule: the same requests fail in every run.

        Args:
            match: Which requests: a method (`"POST"`), a path (`"/api/v2/tickets*"`), both (`"POST /api/v2/tickets"`), an
                operation (`"tickets.create"`, as in `Seen.operation`), or a function that is called with each
                request. Without it, any request. When the function raises, the answer has status 500, nothing is
                carried out, and `failures` has the exception.
            path: Only requests to this path, a glob; a `.json` at the end of a path is ignored.
            status: The status of the answer.
            times: How many requests fail; None for all, until `stop()`.
            after: How many of these requests succeed first.
            headers: Headers of the answer, such as `Retry-After`.
            body: The answer: anything that JSON can express, or text or bytes as they are.
            kind: What goes wrong. Before the request is carried out: `status`, `html` (answered with `status`),
                `invalid_json` (JSON that breaks off, status 200), `reset` (the connection breaks). After it was carried
                out: `answer` (answered with `status` and `body` all the same), `lost` (the connection breaks before the
                answer), `truncate` (in the middle of the answer), `slow` (the answer comes after `delay` seconds),
                `stall` (it stops in the middle for `delay` seconds), `drip` (its head comes in 40 parts, `delay` seconds
                apart), `gzip` (its compression is damaged), `gzip_cut` and `deflate_cut` (its compression breaks off),
                `unframed` (it breaks off, and does not say where it ends), `nulls` (each key of the JSON object is
                null), `others` (each holds something else), `odd_fields` (what has an id also has fields called like
                methods of objects, with many levels, and with half of a character).
            delay: Seconds, for `slow`, `stall` and `drip`.

        Returns:
            The rule: `hits` counts the requests that it made fail, `stop()` ends it.

        Raises:
            ValueError: `match` names nothing, or `kind` is none of these.
            TypeError: `body` cannot be expressed in JSON.
        """
        matches = self._matcher(match, path)
        fault = Fault(matches, status, times, after, dict(headers or {}), body, kind, delay)
        with self._lock:
            self._answering.faults.append(fault)
        return fault

    @property
    def faults(self) -> list[Fault]:
        """The rules of `fail` that can still make a request fail, in their order."""
        with self._lock:
            return [one for one in self._answering.faults if not one.is_over]

    def limit_calls(self, match: Match, total: int, *, per: int = 60, name: str) -> None:
        """Set a limit for some requests, counted for each path, and shown in the headers of their answers.

        Args:
            match: Which requests, as for `fail`: `"PUT /api/v2/tickets/*"`, `"tickets.update"`.
            total: How many are answered; further ones get a 429 with `Retry-After`.
            per: In how many seconds of the sandbox's clock.
            name: What Zendesk calls the limit, such as `tickets-update`; the name of the header contains it.
        """
        limit = EndpointLimit(self._matcher(match), self.clock, name, total, per)
        with self._lock:
            self._answering.limits.append(limit)

    def accept(self, token: str, user_id: int | None = None) -> None:
        """Accept a token for a user, or for the account's owner; from then on, other tokens are refused."""
        self._answering.access.accept(token, user_id)

    def _matcher(self, match: Match, path: str | None = None) -> Matcher:
        """The matcher for `match`.

        Raises:
            ValueError: `match` names an unknown operation.
        """
        matcher = Matcher(match, path)
        known = {route.id for route in self.account.routes.all}
        if matcher.operation is not None and matcher.operation not in known:
            near = get_close_matches(matcher.operation, known, n=1)
            hint = f"; do you mean {near[0]!r}?" if near else ""
            raise ValueError(f"no operation is called {matcher.operation!r}{hint}")
        return matcher


class Sandbox(_Sandbox):
    """An account of Zendesk that lives in memory.

    Args:
        subdomain: The account's name; its addresses are `https://{subdomain}.zendesk.com`.
        seed: Where the counters of ids start: two sandboxes with the same seed give the same ids.
        clock: The time of the account; by default a `Clock` that stands still between requests.
        user: Fields of the account's owner. Requests speak for the owner unless their token belongs to another user.
        tokens: The tokens or passwords that are accepted, with the id of their user; any are accepted without it.
        limit: How many requests a minute are answered; further ones get a 429.
        oauth: The registered OAuth clients with their secrets; with it, only bearer tokens granted here are accepted.
        keys: The API keys of products with credentials of their own: `{"sunshine_conversations": {"app_1": "secret"}}`. Any
            are accepted without it, but never those of the account.
        keep_requests: How many requests `requests` remembers, the newest ones.
        features: Features that the plan lacks and settings, by name: `{"custom_objects": False, "anonymous_requests": False}`.
    """

    @property
    def transport(self) -> SandboxTransport:
        """A transport for `httpx.Client` and `httpx.AsyncClient` that answers without a network."""
        from zenpy.sandbox.transport import SandboxTransport

        return SandboxTransport(self)

    def serve(self, port: int = 0) -> AbstractContextManager[Server]:
        """Serve the sandbox on 127.0.0.1 while the `with` block runs; `url` of the value is its address."""
        from zenpy.sandbox.server import Server

        return Server(self, port)


__all__ = ["Json", "Sandbox", "Seen"]


#: All sandboxes of this process; like the client, they work in a forked one as well.
_sandboxes: WeakSet[_Sandbox] = WeakSet()


def _reset_all() -> None:
    for sandbox in list(_sandboxes):
        sandbox.reset_after_fork()


if hasattr(os, "register_at_fork"):  # where processes can be forked
    os.register_at_fork(after_in_child=_reset_all)
