# Generated from openapi/zendesk.openapi.json (zenpy/lib/mixins/zenpy2.py) by `make generate`. Do not edit.
"""Calls of zenpy 2 that are not one operation of the API, kept in the way its users know them.

They use a generated call, or describe one of their own. They are mixins of their resources. The stubs of
the async classes are generated from the sync classes here.
"""

from collections.abc import Coroutine

from zenpy.lib.api_objects.engagement import Engagement
from zenpy.lib.api_objects.organizations import Organization
from zenpy.lib.api_objects.users import User
from zenpy.lib.api_objects.webhooks import Webhook
from zenpy.lib.records.containers import ProxyDict
from zenpy.lib.resources import AsyncResource, Resource

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

class AsyncUsers(AsyncResource):
    """The same calls on an async client."""

    def user_fields(self, user: int | User) -> Coroutine[object, object, ProxyDict[str, object]]:
        """What the custom user fields hold for a user; `client.user_fields()` tells what fields there are.

        Args:
            user: the User or its id.

        Returns:
            The values by the fields' keys; empty if there are none.

        Raises:
            RecordNotFoundException: there is no such user.

        `GET /api/v2/users/{user_id}`
        """

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

class AsyncOrganizations(AsyncResource):
    """The same calls on an async client."""

    def organization_fields(
        self, organization: int | Organization
    ) -> Coroutine[object, object, ProxyDict[str, str | float]]:
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

class AsyncEngagements(AsyncResource):
    """The same calls on an async client."""

    def fetch_by_id(self, engagement_id: str) -> Coroutine[object, object, Engagement]:
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
