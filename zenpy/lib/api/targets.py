# Generated from openapi/zendesk.openapi.json (openapi/spec/support/targets.yaml) by `make generate`. Do not edit.
"""Manages targets, outside services notified by triggers and automations. Webhooks have replaced
most of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.targets import Target
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import TargetDict


class TargetsApi(Resource):
    """Manages targets, outside services notified by triggers and automations. Webhooks have replaced
    most of them.

    Reached as `client.targets`.
    """

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
                "targets.list",
                "GET",
                "/api/v2/targets",
                result=Result("list", schema="Target", key="targets"),
            )
        ),
    )

    def __call__(self, *, id: int | Target = LEFT_OUT) -> Target | BaseResultGenerator[Target]:
        """Lists the targets that business rules can notify.

        - `client.targets()`: Lists the targets that business rules can notify. For agents; webhooks
          have taken the place of URL targets.
          `GET /api/v2/targets`
        - `client.targets(id=…)`: Fetches one target with its delivery settings. For agents.
          `GET /api/v2/targets/{target_id}`

        Args:
            id: Target to fetch. Takes a Target or its id.

        Returns:
            Target records, fetched page by page as they are read.
            The Target.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)

    _CREATE: Method[Target] = Method(
        "targets.create",
        Form(
            Operation(
                "targets.create",
                "POST",
                "/api/v2/targets",
                body=Body("record", schema="Target", key="target"),
                result=Result("one", schema="Target", key="target"),
                writes="make",
            ),
            (Argument("api_objects", "record", "target", accepts="Target", required=True),),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "targets.delete",
        Form(
            Operation("targets.delete", "DELETE", "/api/v2/targets/{target_id}", result=Result("nothing")),
            (Argument("api_objects", "path", "target_id", accepts="Target", required=True),),
        ),
    )

    def delete(self, api_objects: int | Target) -> None:
        """Deletes a target that business rules could notify. For admins.

        Args:
            api_objects: Target to delete. Takes a Target or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/targets/{target_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[Target] = Method(
        "targets.update",
        Form(
            Operation(
                "targets.update",
                "PUT",
                "/api/v2/targets/{target_id}",
                body=Body("record", schema="Target", key="target"),
                result=Result("one", schema="Target", key="target"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects", "record", "target", also_path="target_id", accepts="Target", required=True
                ),
            ),
        ),
    )

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
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncTargetsApi(AsyncResource, sync_class=TargetsApi):
    """`TargetsApi` for the async client: calls are awaited, lists read with `async for`."""
