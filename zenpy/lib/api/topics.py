# Generated from openapi/zendesk.openapi.json (openapi/spec/support/topics.yaml) by `make generate`. Do not edit.
"""Reads topics of the old web portal forums and manages their tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.operation import Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable

    from zenpy.lib.api_objects.topics import Topic
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator


class TopicsApi(Resource):
    """Reads topics of the old web portal forums and manages their tags.

    Reached as `client.topics`.
    """

    tags: Sub[TopicsTagsApi] = Sub("topics", "TopicsTagsApi")

    def __call__(self, *, id: int | Topic | None = None) -> Topic | BaseResultGenerator[Topic]:
        """Lists topics of the legacy forums. The endpoint is outdated and may be gone.

        - `client.topics(id=…)`: Returns a topic of the legacy forums. The endpoint is outdated and may
        be gone.
        - `client.topics()`: Lists topics of the legacy forums. The endpoint is outdated and may be
        gone.

        Args:
            id: the Topic or its id. Community or forum topic that the call is about.

        Returns:
            The Topic.
            Topic records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/topics/{topic_id}`
        `GET /api/v2/topics`
        """
        return self._run(_CALL, id=id)


class AsyncTopicsApi(AsyncResource):
    """Reads topics of the old web portal forums and manages their tags.

    Reached as `client.topics`.
    """

    tags: Sub[AsyncTopicsTagsApi] = Sub("topics", "AsyncTopicsTagsApi")

    def __call__(self, *, id: int | Topic | None = None) -> Awaitable[Topic] | AsyncResultGenerator[Topic]:
        """Lists topics of the legacy forums. The endpoint is outdated and may be gone.

        - `client.topics(id=…)`: Returns a topic of the legacy forums. The endpoint is outdated and may
        be gone.
        - `client.topics()`: Lists topics of the legacy forums. The endpoint is outdated and may be
        gone.

        Args:
            id: the Topic or its id. Community or forum topic that the call is about.

        Returns:
            To be awaited: the Topic.
            Topic records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/topics/{topic_id}`
        `GET /api/v2/topics`
        """
        return self._run(_CALL, id=id)


class TopicsTagsApi(Resource):
    """The tags of `client.topics`.

    Reached as `client.topics.tags`.
    """

    def __call__(self, topic: int | Topic) -> BaseResultGenerator[str]:
        """Lists the tags of a legacy forum topic. The endpoint is outdated and may be gone.

        Args:
            topic: the Topic or its id. Community or forum topic that the call is about.

        Returns:
            The values, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Deprecated by Zendesk.

        `GET /api/v2/topics/{topic_id}/tags`
        """
        return self._run(_TAGS_CALL, topic=topic)

    def create(self, topic: int | Topic, tags: Iterable[str]) -> list[str]:
        """Sets the tags of a legacy forum topic. The endpoint is outdated and may be gone.

        Args:
            topic: the Topic or its id. Community or forum topic that the call is about.
            tags: Tags that the topic has from now on; all others go.

        Returns:
            The values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Deprecated by Zendesk.

        `POST /api/v2/topics/{topic_id}/tags`
        """
        return self._run(_TAGS_CREATE, topic=topic, tags=tags)

    def delete(self, topic: int | Topic, tags: Iterable[str]) -> list[str]:
        """Removes tags from a legacy forum topic. The endpoint is outdated and may be gone.

        Args:
            topic: the Topic or its id. Community or forum topic that the call is about.
            tags: Tags to take off the topic.

        Returns:
            The values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Deprecated by Zendesk.

        `DELETE /api/v2/topics/{topic_id}/tags`
        """
        return self._run(_TAGS_DELETE, topic=topic, tags=tags)

    def update(self, topic: int | Topic, tags: Iterable[str]) -> list[str]:
        """Adds tags to a legacy forum topic. The endpoint is outdated and may be gone.

        Args:
            topic: the Topic or its id. Community or forum topic that the call is about.
            tags: Tags to add to those of the topic.

        Returns:
            The values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Deprecated by Zendesk.

        `PUT /api/v2/topics/{topic_id}/tags`
        """
        return self._run(_TAGS_UPDATE, topic=topic, tags=tags)


class AsyncTopicsTagsApi(AsyncResource):
    """The tags of `client.topics`.

    Reached as `client.topics.tags`.
    """

    def __call__(self, topic: int | Topic) -> AsyncResultGenerator[str]:
        """Lists the tags of a legacy forum topic. The endpoint is outdated and may be gone.

        Args:
            topic: the Topic or its id. Community or forum topic that the call is about.

        Returns:
            The values, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Deprecated by Zendesk.

        `GET /api/v2/topics/{topic_id}/tags`
        """
        return self._run(_TAGS_CALL, topic=topic)

    def create(self, topic: int | Topic, tags: Iterable[str]) -> Awaitable[list[str]]:
        """Sets the tags of a legacy forum topic. The endpoint is outdated and may be gone.

        Args:
            topic: the Topic or its id. Community or forum topic that the call is about.
            tags: Tags that the topic has from now on; all others go.

        Returns:
            To be awaited: the values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Deprecated by Zendesk.

        `POST /api/v2/topics/{topic_id}/tags`
        """
        return self._run(_TAGS_CREATE, topic=topic, tags=tags)

    def delete(self, topic: int | Topic, tags: Iterable[str]) -> Awaitable[list[str]]:
        """Removes tags from a legacy forum topic. The endpoint is outdated and may be gone.

        Args:
            topic: the Topic or its id. Community or forum topic that the call is about.
            tags: Tags to take off the topic.

        Returns:
            To be awaited: the values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Deprecated by Zendesk.

        `DELETE /api/v2/topics/{topic_id}/tags`
        """
        return self._run(_TAGS_DELETE, topic=topic, tags=tags)

    def update(self, topic: int | Topic, tags: Iterable[str]) -> Awaitable[list[str]]:
        """Adds tags to a legacy forum topic. The endpoint is outdated and may be gone.

        Args:
            topic: the Topic or its id. Community or forum topic that the call is about.
            tags: Tags to add to those of the topic.

        Returns:
            To be awaited: the values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Deprecated by Zendesk.

        `PUT /api/v2/topics/{topic_id}/tags`
        """
        return self._run(_TAGS_UPDATE, topic=topic, tags=tags)


# -- what the calls send and what they answer

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
        Operation("topics.list", "GET", "/api/v2/topics", result=Result("list", schema="Topic", key="topics"))
    ),
)
_TAGS_CALL: Method[BaseResultGenerator[str]] = Method(
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
_TAGS_CREATE: Method[list[str]] = Method(
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
_TAGS_DELETE: Method[list[str]] = Method(
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
_TAGS_UPDATE: Method[list[str]] = Method(
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
