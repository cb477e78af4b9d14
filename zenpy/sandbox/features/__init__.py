"""What a plan of Zendesk may lack, and what an admin may switch: `Sandbox(features={"custom_objects": False})`."""

from __future__ import annotations

from collections.abc import MutableMapping
from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    # Requests may come from people who do not sign in.
    "anonymous_requests": True,
    # `users/create_many` and `users/create_or_update_many` are open.
    "bulk_user_import": True,
    # The account is a trial, which has at most 10 webhooks.
    "trial": False,
}


class Features(MutableMapping[str, bool]):
    """The features and settings of an account by name, each on or off."""

    def __init__(self) -> None:
        self._on: dict[str, bool] = {**dict.fromkeys(PLANS, True), **SETTINGS}

    def __getitem__(self, name: str) -> bool:
        return self._on[name]

    def __setitem__(self, name: str, is_on: bool) -> None:
        """Switch a feature.

        Raises:
            ValueError: the name is not known.
        """
        if name not in self._on:
            near = get_close_matches(name, self._on, n=1)
            hint = f"; do you mean {near[0]!r}?" if near else ";"
            raise ValueError(
                f"no feature is called {name!r}{hint} The features are {', '.join(sorted(self._on))}"
            )
        self._on[name] = bool(is_on)

    def __delitem__(self, name: str) -> None:
        """Give a feature the value of a new account."""
        self._on[name] = SETTINGS.get(name, True)

    def __iter__(self) -> Iterator[str]:
        return iter(self._on)

    def __len__(self) -> int:
        return len(self._on)

    def lacking(self, parts: tuple[str, ...]) -> str | None:
        """The feature that a path with these parts needs, and that is off."""
        off = (name for name in PLANS if not self._on[name])
        return next((name for name in off if not set(parts).isdisjoint(PLANS[name])), None)
