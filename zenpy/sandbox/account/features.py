"""What a plan of Zendesk may lack, and what an admin may switch: `Sandbox(features={"custom_objects": False})`."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Features of plans, with the parts of paths that they answer under. A new account has all of them.
PLANS: dict[str, tuple[str, ...]] = {
    "approvals": ("approval_requests", "approval_workflow_instances"),
    "asset_management": ("it_asset_management",),
    "audit_logs": ("audit_logs",),
    "business_hours": ("business_hours",),
    "chat": ("chat",),
    "community": ("community",),
    "custom_objects": ("custom_objects",),
    "custom_roles": ("custom_roles",),
    "dynamic_content": ("dynamic_content",),
    "group_slas": ("group_slas",),
    "help_center": ("help_center", "guide"),
    "nps": ("nps",),
    "omnichannel_routing": ("queues", "capacity", "agent_availabilities"),
    "resource_collections": ("resource_collections",),
    "routing": ("routing",),
    "satisfaction_ratings": ("satisfaction_ratings", "satisfaction_rating", "satisfaction_reasons"),
    "side_conversations": ("side_conversations",),
    "skips": ("skips",),
    "slas": ("slas",),
    "talk": ("voice",),
    "task_lists": ("task_list_templates", "task_lists"),
    "ticket_form_statuses": ("ticket_form_statuses",),
    "ticket_forms": ("ticket_forms",),
    "workspaces": ("workspaces",),
}
#: The features whose pages answer 403 where the plan lacks them; the others are paths that do not exist.
FORBIDDEN = {
    "audit_logs",
    "group_slas",
    "resource_collections",
    "routing",
    "skips",
    "slas",
    "ticket_form_statuses",
    "workspaces",
}
#: Settings of an account, and whether a new one of the sandbox has them on.
SETTINGS: dict[str, bool] = {
    # Agents may delete tickets.
    "agents_delete_tickets": True,
    # A ticket that is solved without an assignee gets the agent who solves it.
    "assign_on_solve": True,
    # Requests may come from people who do not sign in.
    "anonymous_requests": True,
    # `users/create_many` and `users/create_or_update_many` are open.
    "bulk_user_import": True,
    # Requesters are asked for a satisfaction rating.
    "csat": False,
    # A new ticket gets the tags of its requester and of its organization.
    "user_tagging": True,
}


class Features(dict[str, bool]):
    """The features and settings of an account by name, each on or off.

    Raises:
        ValueError: a name is not known.
    """

    def __init__(self, switched: Mapping[str, bool] | None = None) -> None:
        super().__init__({**dict.fromkeys(PLANS, True), **SETTINGS})
        for name, is_on in (switched or {}).items():
            self[name] = is_on

    def __setitem__(self, name: str, is_on: bool) -> None:
        if name not in self:
            near = get_close_matches(name, self, n=1)
            hint = f"; do you mean {near[0]!r}?" if near else ""
            raise ValueError(
                f"no feature is called {name!r}{hint} The features are {', '.join(sorted(self))}"
            )
        super().__setitem__(name, bool(is_on))

    def lacking(self, parts: tuple[str, ...]) -> str | None:
        """The feature that a path with these parts needs, and that is off."""
        off = (name for name in PLANS if not self[name])
        return next((name for name in off if not set(parts).isdisjoint(PLANS[name])), None)
