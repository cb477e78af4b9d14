"""What the spec says about writes holds together: what a call means, and which fields a record can be written with.

The rules themselves are facts about Zendesk and stand in the spec alone. Here are the properties that all of them have,
and a few facts of the official documents by which a slip of the spec is noticed.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from generator.spec.load import HOME, load_spec
from tests.support.cases import for_each
from tests.support.paths import ROOT

if TYPE_CHECKING:
    from generator.spec.model import FieldSpec, ObjectSpec, OperationSpec, Spec

#: Dates that a caller may set, against the rule: indexes of foreign content keep the dates of that content, and votes may be
#: cast in the name of others.
OWN_DATES = (
    "HelpCenterExternalContentRecord",
    "HelpCenterExternalContentSource",
    "HelpCenterExternalContentType",
    "HelpCenterVote",
)

#: What the official documents call read-only, for the records that programs write most.
READ_ONLY = {
    "Ticket": "created_at updated_at url email_cc_ids follower_ids followup_ids has_incidents is_public encoded_id",
    "User": "active chat_only created_at iana_time_zone last_login_at role_type shared two_factor_auth_enabled url",
    "Organization": "created_at updated_at url",
    "Group": "created_at default deleted updated_at url",
    "View": "created_at default updated_at",
    "Macro": "created_at default updated_at url",
    "Trigger": "created_at default updated_at url",
    "Automation": "created_at default raw_title updated_at",
    "TicketField": "agent_can_edit created_at custom_statuses removable system_field_options updated_at url",
    "CustomStatus": "created_at raw_agent_label raw_description raw_end_user_label updated_at",
    "Brand": "created_at help_center_state ticket_form_ids updated_at url",
    "HelpCenterArticle": "created_at edited_at html_url outdated source_locale updated_at url vote_count vote_sum",
    "HelpCenterSection": "created_at html_url outdated source_locale updated_at url",
    "HelpCenterPost": "comment_count follower_count html_url non_author_editor_id updated_at vote_count",
    "Webhook": "created_at created_by updated_at updated_by",
}
#: What they say is taken on creation and never again.
ON_CREATION = {
    "Ticket": "description",
    "User": "separation",
    "Identity": "primary",
    "CustomObject": "key",
    "CustomObjectField": "relationship_target_type",
    "DeletionSchedule": "object",
    "RecipientAddress": "email",
    "TicketField": "type",
    "HelpCenterArticle": "draft",
    "HelpCenterPost": "author_id created_at",
    "HelpCenterComment": "author_id created_at",
}


@cache
def spec() -> Spec:
    found, diagnostics = load_spec(ROOT / HOME)
    assert not diagnostics
    return found


def record_of(operation: OperationSpec) -> ObjectSpec:
    """The record that a call sends."""
    assert operation.body is not None
    assert operation.body.object is not None
    return spec().object_by_name[operation.body.object]


def is_written(field: FieldSpec, operation: OperationSpec) -> bool:
    """Whether a call writes a field of its record."""
    body = operation.body
    assert body is not None
    if field.name in body.takes:
        return True
    if field.readonly or (body.only and field.name not in body.only):
        return False
    if operation.writes == "make":
        return field.create_only or field.written_by is None
    return not field.create_only and field.written_by is None


WRITES = [one for one in spec().operations if one.body and one.body.object]
RECORDS = list({record_of(one).name: record_of(one) for one in WRITES}.values())
each_write = for_each([(one.id, one) for one in WRITES])
each_record = for_each([(one.name, one) for one in RECORDS])


@each_write
def test_a_call_with_a_record_makes_replaces_or_changes_it(operation: OperationSpec) -> None:
    assert operation.writes in ("make", "replace", "change")


@each_write
def test_a_call_with_a_record_writes_some_field_of_it(operation: OperationSpec) -> None:
    written = [field.name for field in record_of(operation).fields.values() if is_written(field, operation)]
    assert [name for name in written if name != "id"]


@each_write
def test_what_a_call_needs_it_takes(operation: OperationSpec) -> None:
    body = operation.body
    assert body is not None
    fields = record_of(operation).fields
    assert all(name == "id" or is_written(fields[name], operation) for name in body.needs)


def test_a_call_without_a_record_acts() -> None:
    others = [one for one in spec().operations if one not in WRITES and one.verb != "get"]
    assert {one.writes for one in others} == {"act"}


@each_record
def test_zendesk_dates_a_record(record: ObjectSpec) -> None:
    dates = [record.fields[name] for name in ("created_at", "updated_at") if name in record.fields]
    if record.name not in OWN_DATES:
        assert [one.name for one in dates if not one.readonly and not one.create_only] == []


@each_record
def test_a_text_with_placeholders_names_the_shown_one(record: ObjectSpec) -> None:
    raw = {name: one.raw_of for name, one in record.fields.items() if name.startswith("raw_")}
    assert raw == {name: name.removeprefix("raw_") for name in raw}


@pytest.mark.parametrize(("name", "fields"), READ_ONLY.items(), ids=READ_ONLY)
def test_what_the_official_documents_call_read_only(name: str, fields: str) -> None:
    found = spec().object_by_name[name].fields
    assert [one for one in fields.split() if not found[one].readonly] == []


@pytest.mark.parametrize(("name", "fields"), ON_CREATION.items(), ids=ON_CREATION)
def test_what_the_official_documents_take_on_creation_only(name: str, fields: str) -> None:
    found = spec().object_by_name[name].fields
    assert [one for one in fields.split() if not found[one].create_only] == []


def test_a_call_that_writes_a_field_in_the_place_of_another_one_exists_and_writes() -> None:
    by_id = {one.id: one for one in spec().operations}
    for record in spec().objects:
        for field in record.fields.values():
            if field.written_by is not None:
                assert by_id[field.written_by].verb != "get"
