"""Calls of zenpy 2 that are not one operation of the API, kept in the way its users know them.

They use a generated call, or describe one of their own. They are mixins of their resources. The stubs of
the async classes are generated from the sync classes here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from zenpy.lib.calls.operation import Argument, Form, Method, Operation, Param, Result
from zenpy.lib.records.containers import ProxyDict
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from zenpy.lib.api_objects.engagement import Engagement
    from zenpy.lib.api_objects.organizations import Organization
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.api_objects.webhooks import Webhook

# -- the values of custom fields -----------------------------------------------------------------------------------


class Users(Resource):
    """Calls that users have in addition to the generated ones."""

    def user_fields(self, user: int | User) -> ProxyDict[str, object]:
        """What the custom user fields hold for a user; `client.user_fields()` tells what fields there are.

        Args:
            user: the User or its id.

        Returns:
            The values by the fields' keys; empty if there are none.

        Raises:
            RecordNotFoundException: there is no such user.

        `GET /api/v2/users/{user_id}`
        """
        return self._run_calls(_read_fields(self._call_of("users"), user, "user_fields"))


class AsyncUsers(AsyncResource, sync_class=Users):
    """The same calls on an async client."""


class Organizations(Resource):
    """Calls that organizations have in addition to the generated ones."""

    def organization_fields(self, organization: int | Organization) -> ProxyDict[str, str | float]:
        """What the custom organization fields hold for an organization; `client.organization_fields()` tells what
        fields there are.

        Args:
            organization: the Organization or its id.

        Returns:
            The values by the fields' keys; empty if there are none.

        Raises:
            RecordNotFoundException: there is no such organization.

        `GET /api/v2/organizations/{organization_id}`
        """
        return self._run_calls(
            _read_fields(self._call_of("organizations"), organization, "organization_fields")
        )


class AsyncOrganizations(AsyncResource, sync_class=Organizations):
    """The same calls on an async client."""


# -- webhooks ------------------------------------------------------------------------------------------------------

_CLONE: Method[Webhook] = Method(
    "webhooks.clone",
    Form(
        Operation(
            "webhooks.create",
            "POST",
            "/api/v2/webhooks",
            query=(Param("clone_webhook_id"),),
            result=Result("one", "Webhook", "webhook"),
        ),
        (Argument("webhook", "query", "clone_webhook_id", accepts="Webhook", required=True),),
    ),
)


class Webhooks(Resource):
    """Calls that webhooks have in addition to the generated ones."""

    def clone(self, webhook: str | Webhook) -> Webhook:
        """Create a webhook that is a copy of another.

        Args:
            webhook: the Webhook to copy, or its id.

        Returns:
            The new webhook.

        Raises:
            RecordNotFoundException: there is no such webhook.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/webhooks?clone_webhook_id={webhook_id}`
        """
        return self._run(_CLONE, webhook=webhook)


class AsyncWebhooks(AsyncResource, sync_class=Webhooks):
    """The same calls on an async client."""


# -- engagements ---------------------------------------------------------------------------------------------------

_FETCH_BY_ID: Method[Engagement] = Method(
    "engagements.fetch_by_id",
    Form(
        Operation(
            "engagements.show",
            "GET",
            "/api/v2/engagements/{engagement_id}",
            result=Result("whole", "Engagement"),
        ),
        (Argument("engagement_id", "path", "engagement_id", required=True),),
    ),
)


class Engagements(Resource):
    """Calls that engagements have in addition to the generated ones."""

    def fetch_by_id(self, engagement_id: str) -> Engagement:
        """One engagement, the same as `engagements(id=...)`.

        Args:
            engagement_id: the id of the engagement.

        Returns:
            The Engagement.

        Raises:
            RecordNotFoundException: there is no such engagement.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/engagements/{engagement_id}`
        """
        return self._run(_FETCH_BY_ID, engagement_id=engagement_id)


class AsyncEngagements(AsyncResource, sync_class=Engagements):
    """The same calls on an async client."""


def _read_fields(
    fetch: Callable[..., object], record: object, name: str
) -> Generator[object, Any, ProxyDict[str, Any]]:
    """Fetch a record and give the values of its custom fields; they are in one of its fields."""
    found = yield fetch(id=record)
    values: ProxyDict[str, Any] | None = getattr(found, name)
    return ProxyDict({}) if values is None else values
