"""SLA policies, and the events of the metrics that they set targets for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.account.store import Record
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.problems import not_found
from zenpy.sandbox.rules.history import parse_moment
from zenpy.sandbox.rules.slas.groups import is_watched
from zenpy.sandbox.rules.slas.metrics import DONE
from zenpy.sandbox.rules.slas.policies import metric_events, policy_metrics
from zenpy.sandbox.rules.vocabulary import check_conditions, invalid_rule
from zenpy.sandbox.values import is_id

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json


@behaves("SlaPolicy")
class SlaPolicies(Behaviour):
    """The behaviour of SLA policies: a new one is the last, and targets are in minutes."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        policy = super().create(_with_seconds(data), parents)
        if data.get("position") is None:
            policy["position"] = len(self.store.all("SlaPolicy"))
        self.complete(policy)
        return policy

    def update(self, record: Record, data: Json) -> Record:
        return super().update(record, _with_seconds(data))

    def complete(self, record: Record) -> None:
        record["filter"] = {"all": [], "any": [], **(record.get("filter") or {})}

    def check(self, data: Json, record: Record | None) -> None:
        if not data.get("title") and (record is None or "title" in data):
            raise invalid_rule("Title: cannot be blank", "title")
        if record is None and not isinstance(data.get("filter"), dict):
            raise invalid_rule("Filter: cannot be blank", "filter")
        if data.get("filter") is not None:
            check_conditions(data["filter"], "filter")


def _with_seconds(data: Json) -> Json:
    """The data with the targets in seconds, beside those in minutes."""
    metrics = data.get("policy_metrics")
    if not isinstance(metrics, list):
        return data
    shown = [
        {**one, "target_in_seconds": one["target"] * 60} if isinstance(one.get("target"), int) else one
        for one in metrics
        if isinstance(one, dict)
    ]
    return {**data, "policy_metrics": shown}


@answers("PUT slas/policies/reorder")
def reorder_policies(call: Call) -> Answer:
    """Give the policies the order of the ids in the query or the body.

    Raises:
        Problem: a 404, there is no policy with one of the ids.
    """
    policies = [call.store.get("SlaPolicy", key) for key in call.ids("sla_policy_ids")]
    for position, policy in enumerate(policies, 1):
        if policy is None:
            raise not_found()
        policy["position"] = position
    return None


@lists("tickets/{}/slas/policy_metrics")
def list_policy_metrics(call: Call) -> list[Record]:
    """The state of each metric for which a ticket has a target."""
    ticket = call.need("Ticket", call.args[0])
    return [
        Record("TicketSlaPolicyMetric", one["metric"], one, {}, ticket.stamp)
        for one in policy_metrics(call.account, ticket)
    ]


@lists("tickets/{}/metric_events")
def list_metric_events(call: Call) -> list[Record]:
    """The events of the metrics of a ticket, oldest first."""
    return _events_of(call, call.need("Ticket", call.args[0]))


@lists("incremental/ticket_metric_events")
def export_metric_events(call: Call) -> list[Record]:
    """The events of the metrics of all tickets that can have one since the moment that is asked for."""
    text = call.request.value("start_time") or ""
    start = int(text) if is_id(text) else 0
    tickets = [one for one in call.store.all("Ticket") if one.stamp >= start or _may_miss_a_target(one)]
    return [event for ticket in tickets for event in _events_of(call, ticket)]


def _may_miss_a_target(ticket: Record) -> bool:
    """Whether something can have happened to a ticket although nobody has written it."""
    return ("slas" in ticket.notes or is_watched(ticket)) and ticket.get("status") not in DONE


def _events_of(call: Call, ticket: Record) -> list[Record]:
    events = []
    for one in metric_events(call.account, ticket):
        moment = parse_moment(one["time"])
        stamp = int(moment.timestamp()) if moment is not None else ticket.stamp
        events.append(Record("TicketMetricEvent", str(one["id"]), one, {}, stamp))
    return events
