# Generated from openapi/zendesk.openapi.json (openapi/spec/support/topics.yaml) by `make generate`. Do not edit.
"""Reads topics of the old web portal forums and manages their tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, Relation

if TYPE_CHECKING:
    from zenpy.lib.api_objects.users import User


class Forum(BaseObject):
    """A forum of the retired web portal; no call gives one any more.

    Attributes:
        id: Identifies the forum; assigned by Zendesk.
        name: Title of the forum.
    """

    _name = "forum"
    _spec = "Forum"
    _shown = ("id", "name")

    id: int | None = None
    name: str | None = None


class Topic(BaseObject):
    """A discussion topic of the retired web portal forums; the help center has replaced them.

    Attributes:
        body: Text of the topic, with HTML formatting.
        created_at: When the topic was posted.
        forum_id: Forum that the topic was posted in.
        id: Identifies the topic; assigned by Zendesk.
        locked: Whether comments are closed.
        pinned: Whether the topic is kept at the top of its forum.
        position: Place among the pinned topics of the forum.
        search_phrases: Search terms that should lead to the topic.
        submitter_id: User who posted the topic.
        tags: Tags put on the topic.
        title: Headline of the topic.
        topic_type: Kind of topic, such as `articles`, `ideas` or `questions`.
        updated_at: When the topic last changed.
        updater_id: User who last changed the topic.
        url: API address of this topic.
        forum: The Forum behind `forum_id`. No call fetches it: an answer has to bring it along.
        submitter: The User behind `submitter_id`. One call fetches it for all records of a page.
        updater: The User behind `updater_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "topic"
    _spec = "Topic"
    _shown = ("id", "title")

    body: str | None = None
    created_at: str | None = None
    forum_id: int | None = None
    id: int | None = None
    locked: bool | None = None
    pinned: bool | None = None
    position: int | None = None
    search_phrases: ListField[str] = ListField()
    submitter_id: int | None = None
    tags: ListField[str] = ListField()
    title: str | None = None
    topic_type: str | None = None
    updated_at: str | None = None
    updater_id: int | None = None
    url: str | None = None
    forum: Relation[Forum] = Relation("forum_id", "Forum")
    submitter: Relation[User] = Relation("submitter_id", "User")
    updater: Relation[User] = Relation("updater_id", "User")
    created = Date("created_at")
    updated = Date("updated_at")
