# Generated from openapi/zendesk.openapi.json (openapi/spec/support/targets.yaml) by `make generate`. Do not edit.
"""Manages targets, outside services notified by triggers and automations. Webhooks have replaced
most of them.
"""

from collections.abc import Awaitable
from typing import overload

from zenpy.lib.api_objects.targets import Target
from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resource import AsyncResource, Resource
from zenpy.payloads import TargetDict

class TargetsApi(Resource):
    """Manages targets, outside services notified by triggers and automations. Webhooks have replaced
    most of them.

    Reached as `client.targets`.
    """
    @overload
    def __call__(self, *, id: int | Target) -> Target:
        """Fetches one target with its delivery settings. For agents.

        Args:
            id: the Target or its id. Target to fetch.

        Returns:
            The Target.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/targets/{target_id}`
        """
    @overload
    def __call__(self) -> BaseResultGenerator[Target]:
        """Lists the targets that business rules can notify. For agents; webhooks have taken the place of
        URL targets.

        Returns:
            Target records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/targets`
        """
    def create(self, api_objects: Target | TargetDict) -> Target:
        """Adds a target. For admins; new HTTP integrations should use webhooks.

        Args:
            api_objects: the Target: an object, or a mapping of its fields.

        Returns:
            The Target.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/targets`
        """
    def delete(self, api_objects: int | Target) -> None:
        """Deletes a target that business rules could notify. For admins.

        Args:
            api_objects: the Target or its id. Target to delete.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/targets/{target_id}`
        """
    def update(self, api_objects: Target | TargetDict) -> Target:
        """Changes the delivery settings or activity of a target. For admins.

        Args:
            api_objects: the Target: an object, or a mapping of its fields.

        Returns:
            The Target.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PUT /api/v2/targets/{target_id}`
        """

class AsyncTargetsApi(AsyncResource):
    """Manages targets, outside services notified by triggers and automations. Webhooks have replaced
    most of them.

    Reached as `client.targets`.
    """
    @overload
    def __call__(self, *, id: int | Target) -> Awaitable[Target]:
        """Fetches one target with its delivery settings. For agents.

        Args:
            id: the Target or its id. Target to fetch.

        Returns:
            To be awaited: the Target.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/targets/{target_id}`
        """
    @overload
    def __call__(self) -> AsyncResultGenerator[Target]:
        """Lists the targets that business rules can notify. For agents; webhooks have taken the place of
        URL targets.

        Returns:
            Target records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/targets`
        """
    def create(self, api_objects: Target | TargetDict) -> Awaitable[Target]:
        """Adds a target. For admins; new HTTP integrations should use webhooks.

        Args:
            api_objects: the Target: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Target.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/targets`
        """
    def delete(self, api_objects: int | Target) -> Awaitable[None]:
        """Deletes a target that business rules could notify. For admins.

        Args:
            api_objects: the Target or its id. Target to delete.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/targets/{target_id}`
        """
    def update(self, api_objects: Target | TargetDict) -> Awaitable[Target]:
        """Changes the delivery settings or activity of a target. For admins.

        Args:
            api_objects: the Target: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Target.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PUT /api/v2/targets/{target_id}`
        """
