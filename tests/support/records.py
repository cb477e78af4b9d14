"""Small record classes and a link, so that the object runtime is tested without the generated classes and a client."""

from __future__ import annotations

from typing import Any

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, MapField, Nested, Relation, Relations, Renamed
from zenpy.lib.records.registry import register
from zenpy.lib.records.state import IdsOf


@register
class Person(BaseObject):
    """Somebody."""

    _name = "user"
    _spec = "test.Person"
    _complete = ("name", "email")
    _always = ("name",)
    id: int | None = None
    name: str | None = None
    email: str | None = None
    role: str | None = None
    tags: ListField[str] = ListField()
    fields: MapField[object] = MapField()


@register
class Origin(BaseObject):
    """Where something came from."""

    _name = "source"
    _spec = "test.Origin"
    rel: str | None = None
    from_: Renamed[object] = Renamed("from")


@register
class Channel(BaseObject):
    """How something came in."""

    _name = "via"
    _spec = "test.Channel"
    id: int | None = None
    channel: str | None = None
    source: Nested[Origin] = Nested("test.Origin")


@register
class Event(BaseObject):
    """What happened."""

    _name = "event"
    _spec = "test.Event"
    _variants = ("type", {"Create": "test.CreateEvent"}, "test.Event")
    id: int | None = None
    type: str | None = None


@register
class CreateEvent(BaseObject):
    """Something was made."""

    _name = "create_event"
    _spec = "test.CreateEvent"
    id: int | None = None
    type: str | None = None
    field_name: str | None = None


@register
class CustomField(BaseObject):
    """A field of a form and its value."""

    _name = "custom_field"
    _spec = "test.CustomField"
    id: int | None = None
    value: object = None


@register
class Issue(BaseObject):
    """A request and its conversation."""

    _name = "ticket"
    _spec = "test.Issue"
    _complete = ("subject", "status")
    id: int | None = None
    subject: str | None = None
    status: str | None = None
    due_at: str | None = None
    created_at: str | None = None
    assignee_id: int | None = None
    requester_id: int | None = None
    tags: ListField[str] = ListField()
    custom_fields: ListField[Any] = ListField()
    events: ListField[Event] = ListField("test.Event")
    follower_ids: ListField[int] = ListField()
    collaborator_ids: ListField[int] = ListField()
    via: Nested[Channel] = Nested("test.Channel")
    settings: MapField[object] = MapField()
    assignee: Relation[Person] = Relation("assignee_id", "test.Person")
    requester: Relation[Person] = Relation("requester_id", "test.Person", embedded=True)
    followers: Relations[Person] = Relations("follower_ids", "test.Person")
    collaborators: Relations[Person] = Relations("collaborator_ids", "test.Person", embedded=True)
    due: Date = Date("due_at")
    created: Date = Date("created_at")


class FakeLink:
    """A client as records use it; it keeps the keys that were requested."""

    account = "https://acme.zendesk.com"

    def __init__(self, is_async: bool = False, *cached: Person) -> None:
        self.is_async = is_async
        self.cached = {person.id: person for person in cached}
        self.requested: list[object] = []

    def related_cached(self, spec: str, key: object, owner: BaseObject, ids_of: IdsOf) -> BaseObject | None:
        return next((person for known, person in self.cached.items() if known == key), None)

    def related(self, spec: str, key: object, owner: BaseObject, ids_of: IdsOf) -> BaseObject | None:
        self.requested.append(key)
        return Person._from_payload({"id": key, "name": f"Person {key}"}, self) if key != 404 else None

    def related_many(
        self, spec: str, keys: list[object], owner: BaseObject, ids_of: IdsOf
    ) -> list[BaseObject]:
        self.requested.append(keys)
        return [Person._from_payload({"id": key}, self) for key in keys]

    async def related_async(
        self, spec: str, key: object, owner: BaseObject, ids_of: IdsOf
    ) -> BaseObject | None:
        assert self.is_async
        return self.related(spec, key, owner, ids_of)

    async def related_many_async(
        self, spec: str, keys: list[object], owner: BaseObject, ids_of: IdsOf
    ) -> list[BaseObject]:
        assert self.is_async
        return self.related_many(spec, keys, owner, ids_of)


def fetched(**payload: Any) -> Issue:
    """An issue as a client returns it."""
    return Issue._from_payload({"id": 1, **payload}, FakeLink())


def waiting(record: BaseObject) -> dict[str, object]:
    """What an update of the record would send in addition to its id."""
    found = dict(record.to_dict(serialize=True))
    found.pop("id", None)
    return found
