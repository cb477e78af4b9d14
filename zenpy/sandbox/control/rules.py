"""The control API, what happens to requests: faults, limits, the clock, tokens, settings."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

from zenpy.sandbox.control.operations import operation
from zenpy.sandbox.control.shapes import ControlProblem, Field, list_schema, object_schema, read_values
from zenpy.sandbox.features import Features
from zenpy.sandbox.gateway.faults import KINDS

if TYPE_CHECKING:
    from zenpy.sandbox.clock import Clock
    from zenpy.sandbox.control.operations import ControlCall
    from zenpy.sandbox.gateway.faults import Fault
    from zenpy.sandbox.message import Json

_MATCH = Field(
    "match",
    "string",
    "a method, a path (a glob), both, or an operation: `POST`, `/api/v2/tickets*`, `POST /api/v2/tickets`, "
    "`tickets.create`; every request without it",
)
_RULE = (
    _MATCH,
    Field("kind", "string", "what goes wrong", default="status", choices=KINDS),
    Field("status", "integer", "the status of the answer", default=500),
    Field("times", "integer", "how many requests fail; null for all that follow", default=1, nullable=True),
    Field("after", "integer", "how many of these requests succeed first", default=0),
    Field("headers", "object", "headers of the answer", default={}, of="string"),
    Field("body", "", "the answer: any JSON"),
    Field("delay", "number", "seconds, for `slow`, `stall` and `drip`", default=0),
)
FAULT = object_schema(
    Field("id", "integer", "its number", required=True),
    Field("match", "string", "which requests", required=True),
    Field("kind", "string", "what goes wrong", required=True),
    Field("status", "integer", "the status of the answer", required=True),
    Field("times", "integer", "how many requests fail; null for all", nullable=True),
    Field("after", "integer", "how many succeed first", required=True),
    Field("delay", "number", "seconds", required=True),
    Field("hits", "integer", "how many requests have failed", required=True),
    Field("active", "boolean", "whether further requests may fail by it", required=True),
)


@operation("GET", "/faults", "faults", answer=list_schema("faults", FAULT))
def list_faults(call: ControlCall) -> Json:
    """List the rules that make requests fail."""
    return {"faults": [_show_fault(call, one) for one in call.sandbox.rules.faults]}


@operation("POST", "/faults", "faults", body=_RULE, answer=FAULT, status=201)
def add_fault(call: ControlCall) -> Json:
    """Make coming requests fail by a rule; the first rule that applies decides."""
    sent = dict(call.body)
    try:
        fault = call.sandbox.fail(sent.pop("match"), **sent)
    except ValueError as error:
        raise ControlProblem(400, "InvalidValue", str(error)) from error
    return _show_fault(call, fault)


@operation("DELETE", "/faults/{id}", "faults")
def stop_fault(call: ControlCall) -> None:
    """End a rule."""
    fault = next(
        (one for one in call.sandbox.rules.faults if str(_number(call, one)) == call.path["id"]), None
    )
    if fault is None:
        raise ControlProblem(404, "NotFound", f"there is no fault {call.path['id']}")
    fault.stop()
    call.sandbox.rules.faults.remove(fault)


@operation("DELETE", "/faults", "faults")
def stop_all_faults(call: ControlCall) -> None:
    """End all rules."""
    for fault in call.sandbox.rules.faults:
        fault.stop()
    call.sandbox.rules.faults.clear()


def _number(call: ControlCall, fault: Fault) -> int:
    """The number of a fault, which it keeps."""
    known = call.controlled.faults
    for number, one in enumerate(known, 1):
        if one is fault:
            return number
    known.append(fault)
    return len(known)


def _show_fault(call: ControlCall, fault: Fault) -> Json:
    shown = {name: getattr(fault, name) for name in ("kind", "status", "times", "after", "delay", "hits")}
    return {"id": _number(call, fault), "match": str(fault.matches), **shown, "active": not fault.is_over}


_LIMIT = (
    Field("match", "string", _MATCH.text, required=True),
    Field("total", "integer", "how many requests to one path are answered", required=True),
    Field("per", "integer", "in how many seconds of the clock", default=60),
    Field("name", "string", "what Zendesk calls the limit, such as `tickets-update`", required=True),
)
LIMITS = list_schema(
    "calls",
    object_schema(*(one._replace(required=True) for one in _LIMIT)),
    Field("limit", "integer", "requests of the account in a minute", required=True),
)


@operation("GET", "/limits", "limits", answer=LIMITS)
def show_limits(call: ControlCall) -> Json:
    """Show the limit of the account, and those of single calls."""
    shown = [
        {"match": str(one.matches), "total": one.total, "per": one.seconds, "name": one.name}
        for one in call.sandbox.rules.limits
    ]
    return {"limit": call.sandbox.limit, "calls": shown}


@operation(
    "PUT",
    "/limits",
    "limits",
    body=(Field("limit", "integer", "requests of the account in a minute", required=True),),
    answer=LIMITS,
)
def set_limit(call: ControlCall) -> Json:
    """Set the limit of the account; further requests are answered with 429."""
    call.sandbox.limit = call.body["limit"]
    return show_limits(call)


@operation("POST", "/limits", "limits", body=_LIMIT, answer=LIMITS, status=201)
def limit_calls(call: ControlCall) -> Json:
    """Give some requests a limit of their own, counted for each path."""
    sent = dict(call.body)
    try:
        call.sandbox.limit_calls(sent.pop("match"), sent.pop("total"), **sent)
    except ValueError as error:
        raise ControlProblem(400, "InvalidValue", str(error)) from error
    return show_limits(call)


@operation("DELETE", "/limits", "limits")
def remove_limits(call: ControlCall) -> None:
    """Remove the limits of single calls."""
    call.sandbox.rules.limits.clear()


CLOCK = object_schema(
    Field("now", "string", "the present moment, in UTC", required=True),
    Field("step", "number", "by how many seconds each request advances it", required=True),
    Field("real", "boolean", "whether it follows the time of the computer", required=True),
)


@operation("GET", "/clock", "clock", answer=CLOCK)
def show_clock(call: ControlCall) -> Json:
    """Show the time of the sandbox."""
    clock: Clock = call.sandbox.clock
    return {"now": clock.now().isoformat(), "step": clock.step, "real": clock.is_real}


@operation(
    "PUT",
    "/clock",
    "clock",
    body=(Field("now", "string", "the moment, in ISO 8601; UTC without an offset", required=True),),
    answer=CLOCK,
)
def set_clock(call: ControlCall) -> Json:
    """Set the clock to a moment."""
    try:
        moment = datetime.fromisoformat(call.body["now"])
        call.sandbox.clock.set(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
    except (ValueError, OverflowError) as error:
        raise ControlProblem(400, "InvalidValue", f"now is not a moment: {error}") from error
    return show_clock(call)


@operation(
    "POST",
    "/clock/advance",
    "clock",
    body=tuple(
        Field(name, "number", f"{name} to go on", default=0)
        for name in ("seconds", "minutes", "hours", "days")
    ),
    answer=CLOCK,
)
def advance_clock(call: ControlCall) -> Json:
    """Move the clock forward."""
    try:
        call.sandbox.clock.advance(**cast("dict[str, float]", call.body))
    except (ValueError, OverflowError) as error:
        raise ControlProblem(400, "InvalidValue", f"the clock cannot go there: {error}") from error
    return show_clock(call)


TOKENS = object_schema(
    Field("any", "boolean", "whether any token is accepted", required=True),
    Field("tokens", "object", "the accepted ones, with the id of their user", required=True),
)
_TOKEN = Field("token", "string", "the token", required=True)


@operation("GET", "/tokens", "tokens", answer=TOKENS)
def list_tokens(call: ControlCall) -> Json:
    """List the tokens that are accepted."""
    accepted = call.sandbox.rules.access.tokens
    return {"any": accepted is None, "tokens": dict(accepted or {})}


@operation(
    "POST",
    "/tokens",
    "tokens",
    body=(_TOKEN, Field("user_id", "integer", "whom it speaks for; the owner of the account without it")),
    answer=TOKENS,
    status=201,
)
def accept_token(call: ControlCall) -> Json:
    """Accept a token; from then on, those that are not listed are refused."""
    call.sandbox.accept(call.body["token"], call.body["user_id"])
    return list_tokens(call)


@operation("DELETE", "/tokens", "tokens")
def accept_any_token(call: ControlCall) -> None:
    """Accept any token again."""
    call.sandbox.rules.access.accept_any()


@operation(
    "POST",
    "/tokens/grant",
    "tokens",
    body=(
        Field("scope", "string", "what it allows", default="read write"),
        Field("expires_in", "number", "seconds until it ends", default=1800),
    ),
    answer={"type": "object", "required": ["access_token"]},
    status=201,
)
def grant_tokens(call: ControlCall) -> Json:
    """Grant OAuth tokens, as after the consent of a user, in the shape of Zendesk's answer."""
    return call.sandbox.oauth.authorize(call.body["scope"], expires_in=call.body["expires_in"])


@operation("POST", "/tokens/expire", "tokens", body=(_TOKEN,))
def expire_token(call: ControlCall) -> None:
    """End a granted access token before its time; its refresh token stays valid."""
    call.sandbox.oauth.expire(call.body["token"])


@operation("POST", "/tokens/revoke", "tokens", body=(_TOKEN,))
def revoke_token(call: ControlCall) -> None:
    """End a granted access or refresh token, and the one granted with it."""
    call.sandbox.oauth.revoke(call.body["token"])


_SETTINGS = (
    Field("job_polls", "integer", "how often a job must be read before it is completed"),
    Field("job_limit", "integer", "how many jobs may be queued or working at once"),
    Field("search_lag", "number", "by how many seconds of the clock the search index is late"),
    Field("latency", "number", "how many seconds each answer of the API takes longer"),
)
SETTINGS = object_schema(
    Field("subdomain", "string", "the name of the account", required=True),
    Field("base_url", "string", "its address", required=True),
    *(one._replace(required=True) for one in _SETTINGS),
)


@operation("GET", "/settings", "settings", answer=SETTINGS)
def show_settings(call: ControlCall) -> Json:
    """Show how the sandbox behaves."""
    sandbox = call.sandbox
    shown = {name: getattr(sandbox, name) for name in ("job_polls", "job_limit", "search_lag")}
    about = {"subdomain": sandbox.account.subdomain, "base_url": sandbox.base_url}
    return {**about, **shown, "latency": call.controlled.latency}


@operation("PATCH", "/settings", "settings", body=_SETTINGS, answer=SETTINGS)
def change_settings(call: ControlCall) -> Json:
    """Change how the sandbox behaves; what is not sent stays."""
    for name, value in call.body.items():
        if value is not None and value < 0:
            raise ControlProblem(400, "InvalidValue", f"{name} must not be negative")
    for name, value in call.body.items():
        if value is not None:
            setattr(call.controlled if name == "latency" else call.sandbox, name, value)
    return show_settings(call)


FEATURES: Json = {
    "type": "object",
    "description": "whether each feature of the plan, and each setting, is on",
    "additionalProperties": {"type": "boolean"},
}


@operation("GET", "/features", "settings", answer=FEATURES)
def show_features(call: ControlCall) -> Json:
    """Show which features the plan has, and which settings are on."""
    return dict(call.sandbox.features)


@operation("PATCH", "/features", "settings", body=FEATURES, answer=FEATURES)
def switch_features(call: ControlCall) -> Json:
    """Switch features on or off; those that are not sent stay."""
    switched = read_values(call.body, "boolean")
    trial = Features()
    try:
        trial.update(switched)
    except ValueError as error:
        raise ControlProblem(400, "UnknownFeature", str(error)) from error
    call.sandbox.features.update(switched)
    return show_features(call)
