# Generated from openapi/zendesk.openapi.json (openapi/spec/support/targets.yaml) by `make generate`. Do not edit.
"""Manages targets, outside services notified by triggers and automations. Webhooks have replaced
most of them.
"""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.targets import Target
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import TargetDict

class TargetsApi(Resource):
    """Manages targets, outside services notified by triggers and automations. Webhooks have replaced
    most of them.

    Reached as `client.targets`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[Target]:
        """Lists the targets that business rules can notify. For agents; webhooks have taken the place of
        URL targets.

        Returns:
            Target records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/targets`
        """
    @overload
    def __call__(self, *, id: int | Target) -> Target:
        """Fetches one target with its delivery settings. For agents.

        Args:
            id: Target to fetch. Takes a Target or its id.

        Returns:
            The Target.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/targets/{target_id}`
        """
    def create(self, api_objects: Target | TargetDict) -> Target:
        """Adds a target. For admins; new HTTP integrations should use webhooks.

        Args:
            api_objects: The Target: an object, or a mapping of its fields.

        Returns:
            The Target.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/targets`
        """
    def delete(self, api_objects: int | Target) -> None:
        """Deletes a target that business rules could notify. For admins.

        Args:
            api_objects: Target to delete. Takes a Target or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/targets/{target_id}`
        """
    def update(self, api_objects: Target | TargetDict) -> Target:
        """Changes the delivery settings or activity of a target. For admins. A record without changes is
        read, and nothing is written.

        Args:
            api_objects: The Target: an object, or a mapping of its fields.

        Returns:
            The Target.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/targets/{target_id}`
        """

class AsyncTargetsApi(AsyncResource):
    """Manages targets, outside services notified by triggers and automations. Webhooks have replaced
    most of them.

    Reached as `client.targets`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[Target]:
        """Lists the targets that business rules can notify. For agents; webhooks have taken the place of
        URL targets.

        Returns:
            Target records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/targets`
        """
    @overload
    def __call__(self, *, id: int | Target) -> Coroutine[object, object, Target]:
        """Fetches one target with its delivery settings. For agents.

        Args:
            id: Target to fetch. Takes a Target or its id.

        Returns:
            The Target.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/targets/{target_id}`
        """
    def create(self, api_objects: Target | TargetDict) -> Coroutine[object, object, Target]:
        """Adds a target. For admins; new HTTP integrations should use webhooks.

        Args:
            api_objects: The Target: an object, or a mapping of its fields.

        Returns:
            The Target.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/targets`
        """
    def delete(self, api_objects: int | Target) -> Coroutine[object, object, None]:
        """Deletes a target that business rules could notify. For admins.

        Args:
            api_objects: Target to delete. Takes a Target or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/targets/{target_id}`
        """
    def update(self, api_objects: Target | TargetDict) -> Coroutine[object, object, Target]:
        """Changes the delivery settings or activity of a target. For admins. A record without changes is
        read, and nothing is written.

        Args:
            api_objects: The Target: an object, or a mapping of its fields.

        Returns:
            The Target.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/targets/{target_id}`
        """
