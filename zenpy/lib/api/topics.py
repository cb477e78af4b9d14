# Generated from openapi/zendesk.openapi.json (openapi/spec/support/topics.yaml) by `make generate`. Do not edit.
"""Reads topics of the old web portal forums and manages their tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zenpy.lib.api_objects.topics import Topic
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.results import BaseResultGenerator


class TopicsApi(Resource):
    """Reads topics of the old web portal forums and manages their tags.

    Reached as `client.topics`.
    """

    tags: Lazy[TopicsTagsApi] = Lazy("topics", "TopicsTagsApi")

    _CALL: Method[Topic | BaseResultGenerator[Topic]] = Method(
        "topics",
        Form(
            Operation(
                "topics.show",
                "GET",
                "/api/v2/topics/{topic_id}",
                result=Result("one", schema="Topic", key="topic"),
            ),
            (Argument("id", "path", "topic_id", accepts="Topic", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "topics.list", "GET", "/api/v2/topics", result=Result("list", schema="Topic", key="topics")
            )
        ),
    )

    def __call__(self, *, id: int | Topic = LEFT_OUT) -> Topic | BaseResultGenerator[Topic]:
        """Lists topics of the legacy forums.

        - `client.topics()`: Lists topics of the legacy forums. The endpoint is outdated and may be
          gone. Deprecated by Zendesk.
          `GET /api/v2/topics`
        - `client.topics(id=…)`: Returns a topic of the legacy forums. The endpoint is outdated and may
          be gone. Deprecated by Zendesk.
          `GET /api/v2/topics/{topic_id}`

        Args:
            id: Community or forum topic that the call is about. Takes a Topic or its id.

        Returns:
            Topic records, fetched page by page as they are read.
            The Topic.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)


class AsyncTopicsApi(AsyncResource, sync_class=TopicsApi):
    """`TopicsApi` for the async client: calls are awaited, lists read with `async for`."""


class TopicsTagsApi(Resource):
    """Lists the tags of a legacy forum topic. The endpoint is outdated and may be gone. Calls:
    `create`, `delete`, `update`.

    Reached as `client.topics.tags`.
    """

    _CALL: Method[BaseResultGenerator[str]] = Method(
        "topics.tags",
        Form(
            Operation(
                "topics.tags.list",
                "GET",
                "/api/v2/topics/{topic_id}/tags",
                result=Result("values", key="tags", many=True),
            ),
            (Argument("topic", "path", "topic_id", accepts="Topic", required=True),),
        ),
    )

    def __call__(self, topic: int | Topic) -> BaseResultGenerator[str]:
        """Lists the tags of a legacy forum topic. The endpoint is outdated and may be gone.

        Args:
            topic: Community or forum topic that the call is about. Takes a Topic or its id.

        Returns:
            The answer's `tags`, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/topics/{topic_id}/tags`
        """
        return self._run(self._CALL, topic=topic)

    _CREATE: Method[list[str]] = Method(
        "topics.tags.create",
        Form(
            Operation(
                "topics.tags.create",
                "POST",
                "/api/v2/topics/{topic_id}/tags",
                body=Body("fields"),
                result=Result("values", key="tags", many=True),
            ),
            (
                Argument("topic", "path", "topic_id", accepts="Topic", required=True),
                Argument("tags", "body", "tags", required=True, many=True),
            ),
        ),
    )

    def create(self, topic: int | Topic, tags: Many[str] | Iterator[str]) -> list[str]:
        """Sets the tags of a legacy forum topic. The endpoint is outdated and may be gone.

        Args:
            topic: Community or forum topic that the call is about. Takes a Topic or its id.
            tags: Tags that the topic has from now on; all others go.

        Returns:
            The answer's `tags`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `POST /api/v2/topics/{topic_id}/tags`
        """
        return self._run(self._CREATE, topic=topic, tags=tags)

    _DELETE: Method[list[str]] = Method(
        "topics.tags.delete",
        Form(
            Operation(
                "topics.tags.delete",
                "DELETE",
                "/api/v2/topics/{topic_id}/tags",
                body=Body("fields"),
                result=Result("values", key="tags", many=True),
            ),
            (
                Argument("topic", "path", "topic_id", accepts="Topic", required=True),
                Argument("tags", "body", "tags", required=True, many=True),
            ),
        ),
    )

    def delete(self, topic: int | Topic, tags: Many[str] | Iterator[str]) -> list[str]:
        """Removes tags from a legacy forum topic. The endpoint is outdated and may be gone.

        Args:
            topic: Community or forum topic that the call is about. Takes a Topic or its id.
            tags: Tags to take off the topic.

        Returns:
            The answer's `tags`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `DELETE /api/v2/topics/{topic_id}/tags`
        """
        return self._run(self._DELETE, topic=topic, tags=tags)

    _UPDATE: Method[list[str]] = Method(
        "topics.tags.update",
        Form(
            Operation(
                "topics.tags.update",
                "PUT",
                "/api/v2/topics/{topic_id}/tags",
                body=Body("fields"),
                result=Result("values", key="tags", many=True),
            ),
            (
                Argument("topic", "path", "topic_id", accepts="Topic", required=True),
                Argument("tags", "body", "tags", required=True, many=True),
            ),
        ),
    )

    def update(self, topic: int | Topic, tags: Many[str] | Iterator[str]) -> list[str]:
        """Adds tags to a legacy forum topic. The endpoint is outdated and may be gone.

        Args:
            topic: Community or forum topic that the call is about. Takes a Topic or its id.
            tags: Tags to add to those of the topic.

        Returns:
            The answer's `tags`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `PUT /api/v2/topics/{topic_id}/tags`
        """
        return self._run(self._UPDATE, topic=topic, tags=tags)


class AsyncTopicsTagsApi(AsyncResource, sync_class=TopicsTagsApi):
    """`TopicsTagsApi` for the async client: calls are awaited, lists read with `async for`."""
