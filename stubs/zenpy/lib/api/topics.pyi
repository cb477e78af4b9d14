# Generated from openapi/zendesk.openapi.json (openapi/spec/support/topics.yaml) by `make generate`. Do not edit.
"""Reads topics of the old web portal forums and manages their tags."""

from collections.abc import Coroutine, Iterator
from typing import overload

from zenpy.lib.api_objects.topics import Topic
from zenpy.lib.many import Many
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource

class TopicsApi(Resource):
    """Reads topics of the old web portal forums and manages their tags.

    Reached as `client.topics`.
    """

    tags: Lazy[TopicsTagsApi]
    """Lists the tags of a legacy forum topic. The endpoint is outdated and may be gone. Calls:
    `create`, `delete`, `update`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[Topic]:
        """Lists topics of the legacy forums. The endpoint is outdated and may be gone.

        Returns:
            Topic records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/topics`
        """
    @overload
    def __call__(self, *, id: int | Topic) -> Topic:
        """Returns a topic of the legacy forums. The endpoint is outdated and may be gone.

        Args:
            id: Community or forum topic that the call is about. Takes a Topic or its id.

        Returns:
            The Topic.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/topics/{topic_id}`
        """

class AsyncTopicsApi(AsyncResource):
    """Reads topics of the old web portal forums and manages their tags.

    Reached as `client.topics`.
    """

    tags: Lazy[AsyncTopicsTagsApi]
    """Lists the tags of a legacy forum topic. The endpoint is outdated and may be gone. Calls:
    `create`, `delete`, `update`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[Topic]:
        """Lists topics of the legacy forums. The endpoint is outdated and may be gone.

        Returns:
            Topic records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/topics`
        """
    @overload
    def __call__(self, *, id: int | Topic) -> Coroutine[object, object, Topic]:
        """Returns a topic of the legacy forums. The endpoint is outdated and may be gone.

        Args:
            id: Community or forum topic that the call is about. Takes a Topic or its id.

        Returns:
            The Topic.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/topics/{topic_id}`
        """

class TopicsTagsApi(Resource):
    """Lists the tags of a legacy forum topic. The endpoint is outdated and may be gone. Calls:
    `create`, `delete`, `update`.

    Reached as `client.topics.tags`.
    """
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

class AsyncTopicsTagsApi(AsyncResource):
    """Lists the tags of a legacy forum topic. The endpoint is outdated and may be gone. Calls:
    `create`, `delete`, `update`.

    Reached as `client.topics.tags`.
    """
    def __call__(self, topic: int | Topic) -> AsyncResultGenerator[str]:
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
    def create(
        self, topic: int | Topic, tags: Many[str] | Iterator[str]
    ) -> Coroutine[object, object, list[str]]:
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
    def delete(
        self, topic: int | Topic, tags: Many[str] | Iterator[str]
    ) -> Coroutine[object, object, list[str]]:
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
    def update(
        self, topic: int | Topic, tags: Many[str] | Iterator[str]
    ) -> Coroutine[object, object, list[str]]:
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
