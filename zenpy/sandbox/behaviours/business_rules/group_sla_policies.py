"""Group SLA policies: a new one is the last, and targets are in seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.problems import not_found

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json


@behaves("GroupSlaPolicy")
class GroupSlaPolicies(Behaviour):
    """The behaviour of group SLA policies."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        policy = super().create(data, parents)
        if data.get("position") is None:
            policy["position"] = len(self.store.all("GroupSlaPolicy"))
        return policy


@answers("PUT group_slas/policies/reorder")
def reorder_policies(call: Call) -> Answer:
    """Give the policies the order of the ids in the query or the body.

    Raises:
        Problem: a 404, there is no policy with one of the ids.
    """
    policies = [call.store.get("GroupSlaPolicy", key) for key in call.ids("group_sla_policy_ids")]
    for position, policy in enumerate(policies, 1):
        if policy is None:
            raise not_found()
        policy["position"] = position
    return None
