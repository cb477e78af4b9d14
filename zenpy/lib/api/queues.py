# Generated from openapi/zendesk.openapi.json (openapi/spec/support/queues.yaml) by `make generate`. Do not edit.
"""Manages the omnichannel routing queues, which hold work for groups of agents, and their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zenpy.lib.api_objects.queues import Queue, QueueDefinitions
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import QueueDict


class QueuesApi(Resource):
    """Manages the omnichannel routing queues, which hold work for groups of agents, and their order.

    Reached as `client.queues`.
    """

    _CALL: Method[Queue | BaseResultGenerator[Queue]] = Method(
        "queues",
        Form(
            Operation(
                "queues.show",
                "GET",
                "/api/v2/queues/{queue_id}",
                result=Result("one", schema="Queue", key="queue"),
            ),
            (Argument("id", "path", "queue_id", accepts="Queue", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "queues.list", "GET", "/api/v2/queues", result=Result("list", schema="Queue", key="queues")
            )
        ),
    )

    def __call__(self, *, id: str | Queue = LEFT_OUT) -> Queue | BaseResultGenerator[Queue]:
        """Lists the queues of omnichannel routing.

        - `client.queues()`: Lists the queues of omnichannel routing. For admins. Limited to 300 calls
          per minute (second-hand figure).
          `GET /api/v2/queues`
        - `client.queues(id=…)`: Returns a single routing queue. For agents.
          `GET /api/v2/queues/{queue_id}`

        Args:
            id: Routing queue to act on. Takes a Queue or its id.

        Returns:
            Queue records, fetched page by page as they are read.
            The Queue.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)

    _CREATE: Method[Queue] = Method(
        "queues.create",
        Form(
            Operation(
                "queues.create",
                "POST",
                "/api/v2/queues",
                body=Body("record", schema="Queue", key="queue"),
                result=Result("one", schema="Queue", key="queue"),
                writes="make",
            ),
            (Argument("api_objects", "record", "queue", accepts="Queue", required=True),),
        ),
    )

    def create(self, api_objects: Queue | QueueDict) -> Queue:
        """Creates a routing queue with conditions, priority and groups. For admins.

        Args:
            api_objects: The Queue: an object, or a mapping of its fields.

        Returns:
            The Queue.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/queues`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DEFINITIONS: Method[QueueDefinitions] = Method(
        "queues.definitions",
        Form(
            Operation(
                "queues.definitions",
                "GET",
                "/api/v2/queues/definitions",
                result=Result("one", schema="QueueDefinitions", key="definitions"),
            )
        ),
    )

    def definitions(self) -> QueueDefinitions:
        """Returns the conditions that routing queues may use. For admins.

        Returns:
            The QueueDefinitions.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/queues/definitions`
        """
        return self._run(self._DEFINITIONS)

    _DELETE: Method[None] = Method(
        "queues.delete",
        Form(
            Operation("queues.delete", "DELETE", "/api/v2/queues/{queue_id}", result=Result("nothing")),
            (Argument("api_objects", "path", "queue_id", accepts="Queue", required=True),),
        ),
    )

    def delete(self, api_objects: str | Queue) -> None:
        """Deletes a queue of omnichannel routing. For admins.

        Args:
            api_objects: Routing queue to act on. Takes a Queue or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/queues/{queue_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _ORDER: Method[None] = Method(
        "queues.order",
        Form(
            Operation(
                "queues.order", "PATCH", "/api/v2/queues/order", body=Body("fields"), result=Result("nothing")
            ),
            (Argument("queue_ids", "body", "queue_ids", accepts="Queue", required=True, many=True),),
        ),
    )

    def order(self, queue_ids: Many[str | Queue] | Iterator[str | Queue]) -> None:
        """Puts the routing queues into the order in which their ids are sent. For admins.

        Args:
            queue_ids: Omnichannel routing queues in the order of evaluation wanted. Takes Queue records
                or their ids.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PATCH /api/v2/queues/order`
        """
        return self._run(self._ORDER, queue_ids=queue_ids)

    _UPDATE: Method[Queue] = Method(
        "queues.update",
        Form(
            Operation(
                "queues.update",
                "PUT",
                "/api/v2/queues/{queue_id}",
                body=Body("record", schema="Queue", key="queue"),
                result=Result("one", schema="Queue", key="queue"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects", "record", "queue", also_path="queue_id", accepts="Queue", required=True
                ),
            ),
        ),
    )

    def update(self, api_objects: Queue | QueueDict) -> Queue:
        """Changes a routing queue, such as its conditions or groups. For admins. A record without changes
        is read, and nothing is written.

        Args:
            api_objects: The Queue: an object, or a mapping of its fields.

        Returns:
            The Queue.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/queues/{queue_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncQueuesApi(AsyncResource, sync_class=QueuesApi):
    """`QueuesApi` for the async client: calls are awaited, lists read with `async for`."""
