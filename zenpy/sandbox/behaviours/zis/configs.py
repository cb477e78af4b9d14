"""Configs: the settings of an integration, one record for each scope."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.behaviours.zis.integrations import of_integration
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.message import Response
from zenpy.sandbox.problems import listed_problem, not_found

if TYPE_CHECKING:
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

CONFIGS = "/api/services/zis/integrations/{}/configs"


@behaves("ZisConfig")
class Configs(Behaviour):
    """Configs: they have a scope and settings."""

    def check(self, data: Json, record: Record | None) -> None:
        """Refuse a config without a scope or settings.

        Raises:
            Problem: a 400.
        """
        for name in ("scope", "config"):
            if record is None and not data.get(name):
                raise listed_problem(400, "4000", f"{name} is required")


@lists(CONFIGS)
def list_configs(call: Call) -> list[Record]:
    """The configs whose scope is the one of the query, where `*` stands for any text.

    Raises:
        Problem: a 400, the query names no scope; a 404, it names one that has no config.
    """
    wanted = call.request.value("filter[scope]")
    if not wanted:
        raise listed_problem(400, "4000", "filter[scope] is required")
    found = [one for one in of_integration(call, "ZisConfig") if matches(str(one["scope"]), wanted)]
    if not found and "*" not in wanted:
        raise not_found()
    return found


def matches(name: str, wanted: str) -> bool:
    """Whether a name is the wanted one, where only `*` stands for other text."""
    return fnmatchcase(name, wanted.replace("[", "[[]").replace("?", "[?]"))


@answers(f"POST {CONFIGS}")
def create_config(call: Call) -> Answer:
    """Create the config of a scope that has none."""
    data = call.record()
    if any(one["scope"] == data.get("scope") for one in of_integration(call, "ZisConfig")):
        raise listed_problem(409, "4090", f"The scope {data['scope']} has a config")
    return Response.json(call.one(call.account.behaviour_of("ZisConfig").create(data, call.params)), 201)


def _config_of(call: Call) -> Record:
    for one in of_integration(call, "ZisConfig"):
        if one["scope"] == call.params["scope"]:
            return one
    raise not_found()


@answers(f"PUT {CONFIGS}/{{}}")
def replace_config(call: Call) -> Answer:
    """Replace the settings of a scope."""
    config = _config_of(call)
    config["config"] = dict(call.record().get("config") or {})
    call.store.touch(config)
    return call.one(config)


@answers(f"PATCH {CONFIGS}/{{}}")
def change_config(call: Call) -> Answer:
    """Write some settings of a scope, and keep the others."""
    config = _config_of(call)
    config["config"] = {**(config["config"] or {}), **(call.record().get("config") or {})}
    call.store.touch(config)
    return call.one(config)


@answers(f"DELETE {CONFIGS}/{{}}")
def delete_config(call: Call) -> Answer:
    """Delete the config of a scope."""
    call.store.remove(_config_of(call))
    return None
