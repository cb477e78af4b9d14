"""Calls of the existing client that are not one operation of the API, kept in the way its users know them.

They hand on to a generated call, or describe one of their own. They are the hand-written bases of their resources.
"""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, TypeVar, cast

from zenpy.lib.calls.operation import Argument, Form, Method, Operation, Param, Result
from zenpy.lib.records.containers import ProxyDict
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.engagement import Engagement
    from zenpy.lib.api_objects.organizations import Organization
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.api_objects.webhooks import Webhook
    from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator

V = TypeVar("V")


# -- the values of custom fields -----------------------------------------------------------------------------------


class Users(Resource):
    """Calls that users have beside the generated ones."""

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
        return _values(cast("User", self._call_of("users")(id=user)).user_fields)


class AsyncUsers(AsyncResource):
    """The same calls on an async client."""

    async def user_fields(self, user: int | User) -> ProxyDict[str, object]:
        """What the custom user fields hold for a user; `client.user_fields()` tells what fields there are.

        Args:
            user: the User or its id.

        Returns:
            The values by the fields' keys; empty if there are none.

        Raises:
            RecordNotFoundException: there is no such user.

        `GET /api/v2/users/{user_id}`
        """
        found: User = await self._call_of("users")(id=user)
        return _values(found.user_fields)


class Organizations(Resource):
    """Calls that organizations have beside the generated ones."""

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
        return _values(
            cast("Organization", self._call_of("organizations")(id=organization)).organization_fields
        )


class AsyncOrganizations(AsyncResource):
    """The same calls on an async client."""

    async def organization_fields(self, organization: int | Organization) -> ProxyDict[str, str | float]:
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
        found: Organization = await self._call_of("organizations")(id=organization)
        return _values(found.organization_fields)


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
    """Calls that webhooks have beside the generated ones."""

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


class AsyncWebhooks(AsyncResource):
    """The same calls on an async client."""

    def clone(self, webhook: str | Webhook) -> Coroutine[object, object, Webhook]:
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
        copied: Coroutine[object, object, Webhook] = self._run(_CLONE, webhook=webhook)
        return copied


# -- engagements ---------------------------------------------------------------------------------------------------

_FETCH_BY_ID: Method[BaseResultGenerator[Engagement]] = Method(
    "engagements.fetch_by_id",
    Form(
        Operation(
            "engagements.show",
            "GET",
            "/api/v2/engagements/{engagement_id}",
            result=Result("list", "Engagement"),
        ),
        (Argument("engagement_id", "path", "engagement_id", required=True),),
    ),
)


class Engagements(Resource):
    """Calls that engagements have beside the generated ones."""

    def fetch_by_id(self, engagement_id: str) -> BaseResultGenerator[Engagement]:
        """An engagement as a list of one; `engagements(id=...)` gives it by itself.

        Args:
            engagement_id: the id of the engagement.

        Returns:
            A list of that one Engagement, fetched when it is read.

        Raises:
            RecordNotFoundException: there is no such engagement.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/engagements/{engagement_id}`
        """
        return self._run(_FETCH_BY_ID, engagement_id=engagement_id)


class AsyncEngagements(AsyncResource):
    """The same calls on an async client."""

    def fetch_by_id(self, engagement_id: str) -> AsyncResultGenerator[Engagement]:
        """An engagement as a list of one; `engagements(id=...)` gives it by itself.

        Args:
            engagement_id: the id of the engagement.

        Returns:
            A list of that one Engagement, fetched when it is read.

        Raises:
            RecordNotFoundException: there is no such engagement.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/engagements/{engagement_id}`
        """
        found: AsyncResultGenerator[Engagement] = self._run(_FETCH_BY_ID, engagement_id=engagement_id)
        return found


def _values(held: ProxyDict[str, V] | None) -> ProxyDict[str, V]:
    return ProxyDict({}) if held is None else held
