"""Integrations: each type has fields of its own, and a custom one comes with its webhook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.problems import listed_problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json

_COMMON = ("id", "type", "status", "displayName")


@behaves("SunshineIntegration")
class Integrations(Behaviour):
    """Integrations of any type."""

    def check(self, data: Json, record: Record | None) -> None:
        """Refuse an integration without a type.

        Raises:
            Problem: a 400.
        """
        if record is None and not data.get("type"):
            raise listed_problem(400, "bad_request", "type is required")

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        """Create an integration with the fields that were sent, and those that all types have."""
        webhooks = data.get("webhooks") or ()
        integration = super().create({**data, "webhooks": []}, parents)
        for name in [name for name in integration if name not in (*_COMMON, *data)]:
            del integration[name]
        integration["status"] = "active"
        owners = {"appId": integration.parents.get("appId", ""), "integrationId": integration.key}
        made = [self.account.behaviour_of("SunshineWebhook").create(one, owners) for one in webhooks]
        if made:
            integration["webhooks"] = [dict(one) for one in made]
        return integration


@behaves("SunshineWebhook")
class Webhooks(Behaviour):
    """Webhooks of integrations: the server makes their secrets."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        """Create a webhook."""
        webhook = super().create(data, parents)
        webhook.update(version="v2", secret=f"secret-of-{webhook['id']}")
        return webhook
