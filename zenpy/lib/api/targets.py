# Generated from openapi/zendesk.openapi.json (openapi/spec/support/targets.yaml) by `make generate`. Do not edit.
"""Manages targets, outside services notified by triggers and automations. Webhooks have replaced
most of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.operation import Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from zenpy.lib.api_objects.targets import Target
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
    from zenpy.payloads import TargetDict


class TargetsApi(Resource):
    """Manages targets, outside services notified by triggers and automations. Webhooks have replaced
    most of them.

    Reached as `client.targets`.
    """

    def __call__(self, *, id: int | Target | None = None) -> Target | BaseResultGenerator[Target]:
        """Lists the targets that business rules can notify. For agents; webhooks have taken the place of
        URL targets.

        - `client.targets(id=…)`: Fetches one target with its delivery settings. For agents.
        - `client.targets()`: Lists the targets that business rules can notify. For agents; webhooks
        have taken the place of URL targets.

        Args:
            id: the Target or its id. Target to fetch.

        Returns:
            The Target.
            Target records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/targets/{target_id}`
        `GET /api/v2/targets`
        """
        return self._run(_CALL, id=id)

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
        return self._run(_CREATE, api_objects=api_objects)

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
        self._run(_DELETE, api_objects=api_objects)

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
        return self._run(_UPDATE, api_objects=api_objects)


class AsyncTargetsApi(AsyncResource):
    """Manages targets, outside services notified by triggers and automations. Webhooks have replaced
    most of them.

    Reached as `client.targets`.
    """

    def __call__(self, *, id: int | Target | None = None) -> Awaitable[Target] | AsyncResultGenerator[Target]:
        """Lists the targets that business rules can notify. For agents; webhooks have taken the place of
        URL targets.

        - `client.targets(id=…)`: Fetches one target with its delivery settings. For agents.
        - `client.targets()`: Lists the targets that business rules can notify. For agents; webhooks
        have taken the place of URL targets.

        Args:
            id: the Target or its id. Target to fetch.

        Returns:
            To be awaited: the Target.
            Target records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/targets/{target_id}`
        `GET /api/v2/targets`
        """
        return self._run(_CALL, id=id)

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
        return self._run(_CREATE, api_objects=api_objects)

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
        return self._run(_DELETE, api_objects=api_objects)

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
        return self._run(_UPDATE, api_objects=api_objects)


# -- what the calls send and what they answer

_CALL: Method[Target | BaseResultGenerator[Target]] = Method(
    "targets",
    Form(
        Operation(
            "targets.show",
            "GET",
            "/api/v2/targets/{target_id}",
            result=Result("one", schema="Target", key="target"),
        ),
        (Argument("id", "path", "target_id", accepts="Target", required=True),),
        when="id",
    ),
    Form(
        Operation(
            "targets.list", "GET", "/api/v2/targets", result=Result("list", schema="Target", key="targets")
        )
    ),
)
_CREATE: Method[Target] = Method(
    "targets.create",
    Form(
        Operation(
            "targets.create",
            "POST",
            "/api/v2/targets",
            body=Body("record", schema="Target", key="target"),
            result=Result("one", schema="Target", key="target"),
        ),
        (Argument("api_objects", "record", "target", accepts="Target", required=True),),
    ),
)
_DELETE: Method[None] = Method(
    "targets.delete",
    Form(
        Operation("targets.delete", "DELETE", "/api/v2/targets/{target_id}", result=Result("nothing")),
        (Argument("api_objects", "path", "target_id", accepts="Target", required=True),),
    ),
)
_UPDATE: Method[Target] = Method(
    "targets.update",
    Form(
        Operation(
            "targets.update",
            "PUT",
            "/api/v2/targets/{target_id}",
            body=Body("record", schema="Target", key="target"),
            result=Result("one", schema="Target", key="target"),
        ),
        (
            Argument(
                "api_objects", "record", "target", also_path="target_id", accepts="Target", required=True
            ),
        ),
    ),
)
