"""`zenpy doctor`: what works with this account and what does not, and why."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from enum import StrEnum

import typer

from zenpy.cli.accounts import name_source
from zenpy.cli.exits import Exit, describe
from zenpy.cli.output import print_rows
from zenpy.cli.session import Options, open_client
from zenpy.client import Zenpy
from zenpy.lib.api_objects import User
from zenpy.lib.exception import (
    InvalidEndpoint,
    NetworkError,
    PermissionDenied,
    RecordNotFoundException,
    ZenpyException,
)

#: By how many seconds the clock may differ: tokens are renewed a minute before their end.
MOST_SKEW = 30.0
#: The share of the limit that should be left.
ENOUGH = 0.1
#: What the limit for a minute says about the plan.
PLANS = {
    200: "Team",
    400: "Growth or Professional",
    700: "Enterprise",
    2500: "Enterprise Plus, or the add-on for high volume",
}

#: What is tried: a name, and a path that only reads. Without the first ones hardly any program works.
BASICS: Mapping[str, str] = {
    "tickets": "/api/v2/tickets?page[size]=1",
    "users": "/api/v2/users?page[size]=1",
    "search": "/api/v2/search?query=type:ticket&per_page=1",
}
FEATURES: Mapping[str, str] = {
    "organizations": "/api/v2/organizations?page[size]=1",
    "ticket fields": "/api/v2/ticket_fields?page[size]=1",
    "ticket forms": "/api/v2/ticket_forms",
    "custom statuses": "/api/v2/custom_statuses",
    "custom objects": "/api/v2/custom_objects",
    "triggers": "/api/v2/triggers?page[size]=1",
    "SLA policies": "/api/v2/slas/policies",
    "skills": "/api/v2/routing/attributes",
    "webhooks": "/api/v2/webhooks?page[size]=1",
    "custom roles": "/api/v2/custom_roles",
    "audit log": "/api/v2/audit_logs?page[size]=1",
    "incremental export": "/api/v2/incremental/tickets/cursor?start_time=1700000000&per_page=1",
    "help center": "/api/v2/help_center/articles?page[size]=1",
    "talk": "/api/v2/channels/voice/stats/current_queue_activity",
}


class State(StrEnum):
    """What a check has found."""

    OK = "ok"
    #: It is not there for this account or user, which may be right.
    ABSENT = "absent"
    #: It works now, and needs a look.
    WARNING = "warning"
    WRONG = "wrong"


@dataclass(frozen=True)
class Finding:
    """What one check has found, and what to do about it."""

    check: str
    state: State
    detail: str


def examine(context: typer.Context) -> None:
    """Check the clock, the sign-in, the limits, and what the user and the plan allow; exit with 1 if something is wrong."""
    options: Options = context.obj
    findings: list[Finding] = []
    with open_client(options) as client:
        for finding in check_account(client, name_source(options)):
            findings.append(finding)
            _tell_progress(len(findings))
    _tell_progress(0)
    rows = [{"check": one.check, "state": one.state.value, "detail": one.detail} for one in findings]
    print_rows(rows, ("state", "check", "detail"), options)
    if any(one.state is State.WRONG for one in findings):
        raise typer.Exit(Exit.NEGATIVE)


def check_account(client: Zenpy, source: str, now: Callable[[], float] = time.time) -> Iterator[Finding]:
    """Check an account, one thing after the other; a failed sign-in is the last.

    Args:
        client: a client of the account.
        source: what says how it signs in, in words.
        now: the time on this machine in Unix seconds.
    """
    yield Finding("account", State.OK, f"{client.base_url}, signed in by {source}")
    try:
        before = now()
        headers = client.request("GET", "/api/v2/users/me").headers
        local = (before + now()) / 2
        me = client.users.me()
    except ZenpyException as error:
        name = "network" if isinstance(error, NetworkError) else "sign-in"
        yield Finding(name, State.WRONG, describe(error))
        return
    yield check_clock(headers, local)
    yield Finding("sign-in", State.OK, f"{me.name}, {me.email}")
    yield check_role(me)
    yield from check_token(client, local)
    yield check_limits(headers)
    for name, path in {**BASICS, **FEATURES}.items():
        yield check_path(client, name, path, me.role)


def check_clock(headers: Mapping[str, str], local: float) -> Finding:
    """Compare the clock of this machine with the server's."""
    try:
        server = parsedate_to_datetime(headers["date"]).timestamp()
    except (KeyError, ValueError):
        return Finding("clock", State.ABSENT, "the answer has no date to compare with")
    skew = local - server
    if abs(skew) <= MOST_SKEW:
        return Finding("clock", State.OK, f"differs by {abs(skew):.0f} seconds at most")
    side = "ahead" if skew > 0 else "behind"
    return Finding(
        "clock",
        State.WRONG,
        f"the clock of this machine is {abs(skew):.0f} seconds {side}: tokens seem to end at other times than they do, and "
        "webhooks look too old. Set the clock, with NTP for example",
    )


def check_role(me: User) -> Finding:
    """Whether the user is one that programs can do their work with."""
    if me.role == "end-user":
        return Finding(
            "role", State.WRONG, "an end user sees only their own requests: sign in as an agent or an admin"
        )
    limits = f", tickets: {me.ticket_restriction} only" if me.ticket_restriction else ""
    return Finding("role", State.OK, f"{me.role}{limits}")


def check_token(client: Zenpy, now: float) -> Iterator[Finding]:
    """What the token of OAuth may do, and when it ends; nothing for other ways to sign in."""
    try:
        token = client.request("GET", "/api/v2/oauth/tokens/current").json()
    except ZenpyException:  # an API token has no such record, and an old scope may not read it
        return
    record = token.get("token") if isinstance(token, dict) else None
    scopes = record.get("scopes") if isinstance(record, dict) else None
    if isinstance(scopes, list):
        text = " ".join(map(str, scopes))
        can_write = any(str(scope).endswith("write") for scope in scopes)
        yield Finding("scope", State.OK, text if can_write else f"{text}: this token only reads")


def check_limits(headers: Mapping[str, str]) -> Finding:
    """How much of the limit for a minute is left, and what it says about the plan."""
    total, left = (_number(headers.get(name)) for name in ("x-rate-limit", "x-rate-limit-remaining"))
    if total is None or left is None:
        return Finding("limits", State.ABSENT, "the answer names no limit")
    plan = f", as on {PLANS[total]}" if total in PLANS else ""
    detail = f"{left} of {total} requests are left in this minute{plan}"
    if left < total * ENOUGH:
        return Finding(
            "limits", State.WARNING, f"{detail}: other programs use them; give clients proactive_ratelimit="
        )
    return Finding("limits", State.OK, detail)


def check_path(client: Zenpy, name: str, path: str, role: str | None) -> Finding:
    """Whether a call works, and why it does not. What a plan or a role does not have is absent; the basics must work."""
    try:
        client.request("GET", path)
    except (PermissionDenied, InvalidEndpoint, RecordNotFoundException) as error:
        state = State.WRONG if name in BASICS else State.ABSENT
        return Finding(name, state, f"{_explain(error, role)} ({describe(error)})")
    except ZenpyException as error:
        return Finding(name, State.WRONG, describe(error))
    return Finding(name, State.OK, "works")


def _explain(error: ZenpyException, role: str | None) -> str:
    if "scope" in error.message.lower():
        return "the scope of the token does not have it"
    if not isinstance(error, PermissionDenied):
        return "the plan of the account does not have it, or it is switched off"
    if role == "admin":
        return "the plan of the account does not have it"
    return f"the role {role} may not, or the plan of the account does not have it: try it as an admin"


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isascii() and text.isdigit() else None


def _tell_progress(number: int) -> None:
    """Count the checks on a terminal; 0 ends that."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{number} checks" if number else "\r\x1b[K")
        sys.stderr.flush()
