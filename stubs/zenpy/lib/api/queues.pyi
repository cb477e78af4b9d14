# Generated from openapi/zendesk.openapi.json (openapi/spec/support/queues.yaml) by `make generate`. Do not edit.
"""Manages the omnichannel routing queues, which hold work for groups of agents, and their order."""

from collections.abc import Coroutine, Iterator
from typing import overload

from zenpy.lib.api_objects.queues import Queue, QueueDefinitions
from zenpy.lib.many import Many
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import QueueDict

class QueuesApi(Resource):
    """Manages the omnichannel routing queues, which hold work for groups of agents, and their order.

    Reached as `client.queues`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[Queue]:
        """Lists the queues of omnichannel routing. For admins.

        Returns:
            Queue records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 300 calls per minute (second-hand figure).

        `GET /api/v2/queues`
        """
    @overload
    def __call__(self, *, id: str | Queue) -> Queue:
        """Returns a single routing queue. For agents.

        Args:
            id: Routing queue to act on. Takes a Queue or its id.

        Returns:
            The Queue.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/queues/{queue_id}`
        """
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
    def definitions(self) -> QueueDefinitions:
        """Returns the conditions that routing queues may use. For admins.

        Returns:
            The QueueDefinitions.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/queues/definitions`
        """
    def delete(self, api_objects: str | Queue) -> None:
        """Deletes a queue of omnichannel routing. For admins.

        Args:
            api_objects: Routing queue to act on. Takes a Queue or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/queues/{queue_id}`
        """
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

class AsyncQueuesApi(AsyncResource):
    """Manages the omnichannel routing queues, which hold work for groups of agents, and their order.

    Reached as `client.queues`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[Queue]:
        """Lists the queues of omnichannel routing. For admins.

        Returns:
            Queue records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 300 calls per minute (second-hand figure).

        `GET /api/v2/queues`
        """
    @overload
    def __call__(self, *, id: str | Queue) -> Coroutine[object, object, Queue]:
        """Returns a single routing queue. For agents.

        Args:
            id: Routing queue to act on. Takes a Queue or its id.

        Returns:
            The Queue.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/queues/{queue_id}`
        """
    def create(self, api_objects: Queue | QueueDict) -> Coroutine[object, object, Queue]:
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
    def definitions(self) -> Coroutine[object, object, QueueDefinitions]:
        """Returns the conditions that routing queues may use. For admins.

        Returns:
            The QueueDefinitions.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/queues/definitions`
        """
    def delete(self, api_objects: str | Queue) -> Coroutine[object, object, None]:
        """Deletes a queue of omnichannel routing. For admins.

        Args:
            api_objects: Routing queue to act on. Takes a Queue or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/queues/{queue_id}`
        """
    def order(self, queue_ids: Many[str | Queue] | Iterator[str | Queue]) -> Coroutine[object, object, None]:
        """Puts the routing queues into the order in which their ids are sent. For admins.

        Args:
            queue_ids: Omnichannel routing queues in the order of evaluation wanted. Takes Queue records
                or their ids.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PATCH /api/v2/queues/order`
        """
    def update(self, api_objects: Queue | QueueDict) -> Coroutine[object, object, Queue]:
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
