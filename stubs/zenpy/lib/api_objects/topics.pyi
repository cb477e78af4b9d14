# Generated from openapi/zendesk.openapi.json (openapi/spec/support/topics.yaml) by `make generate`. Do not edit.
"""Reads topics of the old web portal forums and manages their tags."""

from collections.abc import Awaitable, Iterator
from datetime import datetime
from typing import overload, type_check_only

from zenpy.lib.api_objects.users import User
from zenpy.lib.many import Many
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import ForumDict, TopicDict

@takes_its_fields
class Forum(BaseObject):
    """A forum of the retired web portal; no call gives one any more."""

    id: int
    """Identifies the forum; assigned by Zendesk."""
    name: str | None
    """Title of the forum."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None, name: str | None = None) -> None:
        """Make a Forum from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ForumDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Topic(BaseObject):
    """A discussion topic of the retired web portal forums; the help center has replaced them."""

    body: str | None
    """Text of the topic, with HTML formatting."""
    created_at: Attribute[str, str | datetime | None]
    """When the topic was posted."""
    forum_id: int | None
    """Forum that the topic was posted in."""
    id: int
    """Identifies the topic; assigned by Zendesk."""
    locked: bool | None
    """Whether comments are closed."""
    pinned: bool | None
    """Whether the topic is kept at the top of its forum."""
    position: int | None
    """Place among the pinned topics of the forum."""
    search_phrases: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Search terms that should lead to the topic."""
    submitter_id: int | None
    """User who posted the topic."""
    tags: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Tags put on the topic."""
    title: str | None
    """Headline of the topic."""
    topic_type: str | None
    """Kind of topic, such as `articles`, `ideas` or `questions`."""
    updated_at: Attribute[str, str | datetime | None]
    """When the topic last changed."""
    updater_id: int | None
    """User who last changed the topic."""
    url: str | None
    """API address of this topic."""
    forum: Attribute[Forum | None, Forum | int | None]
    """The Forum behind `forum_id`. No call fetches it: an answer has to bring it along."""
    submitter: Attribute[User | None, User | int | None]
    """The User behind `submitter_id`. One call fetches it for all records of a page."""
    updater: Attribute[User | None, User | int | None]
    """The User behind `updater_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        body: str | None = None,
        created_at: str | datetime | None = None,
        forum_id: int | None = None,
        id: int | None = None,
        locked: bool | None = None,
        pinned: bool | None = None,
        position: int | None = None,
        search_phrases: Many[str] | Iterator[str] | None = None,
        submitter_id: int | None = None,
        tags: Many[str] | Iterator[str] | None = None,
        title: str | None = None,
        topic_type: str | None = None,
        updated_at: str | datetime | None = None,
        updater_id: int | None = None,
        url: str | None = None,
        forum: Forum | int | None = None,
        submitter: User | int | None = None,
        updater: User | int | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a Topic from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> TopicAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TopicDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class TopicAwaitable(AwaitableAttrs):
    """The relations of Topic as awaitables."""

    forum: Awaitable[Forum | None]
    """The Forum behind `forum_id`. No call fetches it: an answer has to bring it along."""
    submitter: Awaitable[User | None]
    """The User behind `submitter_id`. One call fetches it for all records of a page."""
    updater: Awaitable[User | None]
    """The User behind `updater_id`. One call fetches it for all records of a page."""
