"""The tag of a record that comes as one of several classes: each class has the values that stand for it alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from generator.openapi.convert import convert_to_openapi
from tests.support.generator.sample import sample

SPEC = sample()
FIELD = SPEC.object_by_name["AuditEvent"].fields["type"]


def schema(name: str, *fields: str, enum: tuple[str, ...] = ()) -> Any:
    """The schema of an object of the small spec that has these texts as fields, too."""
    objects = [
        replace(
            thing,
            fields={**thing.fields, **{field: replace(FIELD, name=field, enum=enum) for field in fields}},
        )
        if thing.name == name
        else thing
        for thing in SPEC.objects
    ]
    document: Any = convert_to_openapi(replace(SPEC, objects=tuple(objects)))
    return document["components"]["schemas"][name]["properties"]


def test_an_event_always_has_the_tag_of_its_class() -> None:
    tag = schema("Comment", "type")["type"]
    assert (tag["enum"], tag["x-zenpy-present"]) == (["Comment"], True)
    assert "x-zenpy-enum-name" not in tag  # one value needs no name


def test_the_class_of_all_other_events_has_the_kinds_without_a_class() -> None:
    tag = schema("AuditEvent")["type"]
    assert tag["enum"] == ["Cc", "Push"]
    assert tag["x-zenpy-present"] is True


def test_values_that_the_spec_has_beside_the_tag_stay() -> None:
    tag = schema("Comment", "type", enum=("VoiceComment",))["type"]
    assert tag["enum"] == ["VoiceComment", "Comment"]


def test_a_hit_of_a_search_has_the_tag_of_its_type_and_other_records_have_none() -> None:
    tag = schema("Ticket", "result_type")["result_type"]
    assert tag["enum"] == ["ticket"]
    assert "x-zenpy-present" not in tag
