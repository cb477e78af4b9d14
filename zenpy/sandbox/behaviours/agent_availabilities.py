"""Agent availability in omnichannel routing: each agent has a unified status, a state on each channel, and work items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.paging.pages import cut_page
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.problems import not_found

if TYPE_CHECKING:
    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

CHANNELS = ("messaging", "support", "talk")
#: The statuses that every account has, by their ids, with the state that they give each channel.
DEFAULT_STATUSES = {2: "offline", 3: "online", 4: "away", 5: "transfers_only"}
_KIND = "agent_availabilities"


def availability_of(account: Account, user: Record) -> Record:
    """The availability of an agent, with what changed since it was last shown."""
    key = f"{_KIND}|{user.key}"
    found = account.store.get("AgentAvailability", key)
    if found is None:
        status = {"id": 2, "name": "offline", "reason": "UNKNOWN", "updated_at": account.clock.iso()}
        links = {"self": f"{account.base}/api/v2/{_KIND}/{user.key}"}
        state = {"agent_id": user.id, "agent_status": status, "skills": [], "version": 1, "links": links}
        found = account.store.put("AgentAvailability", {"id": key, "type": _KIND, **state, "channels": []})
        found["channels"] = [_channel(account, key, name, "offline") for name in CHANNELS]
    found["group_ids"] = [one["group_id"] for one in account.store.all("GroupMembership", user_id=user.id)]
    for channel in found["channels"]:
        channel["work_items"] = [dict(one) for one in _work_items(account, user.key, channel["name"])]
        channel["work_item_count"] = len(channel["work_items"])
    return found


def _channel(account: Account, key: str, name: str, state: str) -> Json:
    identity = {"id": f"{key}|channels|{name}", "type": "channels"}
    return {**identity, "name": name, "status": state, "updated_at": account.clock.iso()}


def _work_items(account: Account, agent: str, channel: str) -> list[Record]:
    """The work items of an agent on a channel: their ids begin with those, or they were put there."""
    found = account.store.all("WorkItem")
    for one in found:
        one["type"] = "work_items"
    return [
        one
        for one in found
        if one.key.startswith(f"{_KIND}|{agent}|channels|{channel}|")
        or (one.parents.get("channel") == channel and one.parents.get("agent_id", agent) == agent)
    ]


def _agent(call: Call, key: str) -> Record:
    user = call.need("User", key)
    if user.get("role") == "end-user":
        raise not_found()
    return user


@lists("agent_availabilities")
def list_availabilities(call: Call) -> list[Record]:
    """The availabilities of all agents, or of those that the filters keep."""
    agents = [user for user in call.store.all("User") if user.get("role") != "end-user"]
    found = [availability_of(call.account, user) for user in agents]
    for name, field in (("filter[agent_id]", "agent_id"), ("filter[agent_status_id]", "agent_status")):
        if wanted := call.request.values(name):
            found = [one for one in found if str(_id_of(one[field])) in wanted]
    if groups := call.request.values("filter[group_ids]"):
        found = [one for one in found if set(groups) & {str(group) for group in one["group_ids"]}]
    if state := call.request.value("filter[channel_status]"):
        channel, _, status = state.partition(":")
        found = [
            one
            for one in found
            if any(each["name"] == channel and each["status"] == status for each in one["channels"])
        ]
    return found


def _id_of(value: object) -> object:
    return value["id"] if isinstance(value, dict) else value


@answers("GET agent_availabilities/{}")
def show_availability(call: Call) -> Answer:
    """The availability of one agent."""
    return call.one(availability_of(call.account, _agent(call, call.args[0])))


@answers("GET agent_availabilities/me")
def show_my_availability(call: Call) -> Answer:
    """The availability of the agent who asks."""
    return call.one(availability_of(call.account, call.account.me()))


@lists(
    "agent_availabilities/{}/channels/{}/relationships/work_items",
    "agent_availabilities/me/channels/{}/relationships/work_items",
)
def list_work_items(call: Call) -> list[Record]:
    """The work items of an agent on one channel."""
    return _work_items(
        call.account, call.params.get("agent_id") or call.account.me().key, call.params["channel"]
    )


@answers("GET agent_availabilities/agent_statuses", "GET agent_availabilities/agent_statuses/me")
def list_statuses(call: Call) -> Answer:
    """The statuses that every account has, and those that admins have made."""
    page = cut_page(call.list_request(), _statuses(call.account))
    shown = [{**one, "type": "agent_status"} for one in page.items]
    default = [one for one in shown if one["id"] in DEFAULT_STATUSES]
    return {"default": default, "custom": [one for one in shown if one not in default], **page.extra}


def _statuses(account: Account) -> list[Record]:
    for key, state in DEFAULT_STATUSES.items():
        if account.store.get("UnifiedAgentStatus", key) is None:
            states = dict.fromkeys(CHANNELS, state)
            account.store.put(
                "UnifiedAgentStatus", {"id": key, "name": state.replace("_", " "), "channels": states}
            )
    return account.store.all("UnifiedAgentStatus")


@answers(
    "PUT agent_availabilities/agent_statuses/agents/{}", "PUT agent_availabilities/agent_statuses/agents/me"
)
def switch_status(call: Call) -> Answer:
    """Switch an agent to a status, which sets the state of each channel."""
    agent = _agent(call, call.args[0]) if call.args else call.account.me()
    return call.one(_switch(call.account, agent, call.body.get("id")))


def _switch(account: Account, agent: Record, key: object) -> Json:
    name, states = _status(account, key)
    found = availability_of(account, agent)
    found["version"] += 1
    moment = account.clock.iso()
    found["agent_status"] = {"id": key, "name": name, "reason": "PUBLIC_API", "updated_at": moment}
    found["channels"] = [
        {**channel, "status": states[channel["name"]], "updated_at": moment} for channel in found["channels"]
    ]
    return {
        "id": found["id"],
        "type": _KIND,
        "agent_id": agent.id,
        "agent_status": {"id": key, "name": name},
    }


def _status(account: Account, key: object) -> tuple[str, Json]:
    """The name of a status, and the state that it gives each channel."""
    for status in _statuses(account):
        if status["id"] == key:
            states = status.get("channels") or {}
            return str(status["name"]), {name: states.get(name) or "offline" for name in CHANNELS}
    raise not_found()
