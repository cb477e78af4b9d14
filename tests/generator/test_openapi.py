"""The conversion: a valid OpenAPI 3.1 document with everything that the spec contains."""

from __future__ import annotations

import json
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from generator.cli import as_text
from generator.openapi.convert import convert_to_openapi
from generator.spec.load import load_spec
from tests.support.generator.sample import SPEC, sample

DOCUMENT: Any = convert_to_openapi(sample())
SCHEMAS = DOCUMENT["components"]["schemas"]
BY_ID = {
    operation["operationId"]: {**operation, "path": path, "verb": verb}
    for path, item in DOCUMENT["paths"].items()
    for verb, operation in item.items()
}


def parameter(operation: str, name: str) -> Any:
    """A parameter of an operation by name."""
    (found,) = [one for one in BY_ID[operation]["parameters"] if one["name"] == name]
    return found


def answer(operation: str, status: str = "200") -> Any:
    """The schema of what an operation answers."""
    return BY_ID[operation]["responses"][status]["content"]["application/json"]["schema"]


def request_schema(operation: str, content: str = "application/json") -> Any:
    """The schema of what an operation is sent."""
    return BY_ID[operation]["requestBody"]["content"][content]["schema"]


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def test_the_document_is_valid() -> None:
    assert list(OpenAPIV31SpecValidator(DOCUMENT).iter_errors()) == []


def test_two_conversions_are_the_same_to_the_byte() -> None:
    again, _ = load_spec(SPEC)
    assert as_text(convert_to_openapi(again)) == as_text(convert_to_openapi(sample()))


def test_the_text_is_one_value_a_line_and_ends_with_a_line() -> None:
    text = as_text(DOCUMENT)
    assert text.endswith("}\n")
    assert '\n "info": {\n  "title"' in text
    assert json.loads(text) == DOCUMENT


def test_every_operation_is_there_with_its_place_in_the_client() -> None:
    operation = BY_ID["tickets.merge"]
    assert (operation["path"], operation["verb"]) == ("/api/v2/tickets/{ticket_id}/merge", "post")
    assert operation["tags"] == ["tickets"]
    assert operation["x-zenpy-resource"] == "tickets"
    assert operation["x-zenpy-product"] == "support"
    assert operation["x-zenpy-source"] == "openapi/spec/support/tickets.yaml"
    assert operation["x-zenpy-calls"] == [
        {
            "resource": "tickets",
            "method": "merge",
            "when": None,
            "many": False,
            "arguments": [
                {"name": "target", "in": "path", "wire": "ticket_id", "accepts": "Ticket", "required": True, "positional": True},
                {"name": "source", "in": "body", "wire": "ids", "accepts": "Ticket", "required": True, "positional": True, "many": True},
                {"name": "target_comment", "in": "body", "wire": "target_comment", "positional": False},
            ],
        }
    ]  # fmt: skip


def test_tags_are_the_resources() -> None:
    assert [tag["name"] for tag in DOCUMENT["tags"]] == ["help_center.articles", "search", "tickets", "users"]
    tickets = DOCUMENT["tags"][2]
    assert tickets["description"] == "What customers ask."
    assert tickets["x-zenpy-product"] == "support"
    assert tickets["x-zenpy-mixin"] == "zenpy.lib.tickets.Tickets"
    assert DOCUMENT["tags"][3]["x-zenpy-class"] == "UserApi"


def test_what_has_no_order_is_sorted_and_properties_keep_that_of_the_spec() -> None:
    assert list(SCHEMAS) == sorted(SCHEMAS)
    assert list(DOCUMENT["paths"]) == sorted(DOCUMENT["paths"])
    assert list(SCHEMAS["Ticket"]["properties"])[:3] == ["id", "assignee_id", "collaborator_ids"]


# --- parameters


def test_a_parameter_is_described_by_the_operation_or_by_the_shared_table() -> None:
    assert parameter("tickets.list", "external_id")["description"] == "The id in another system."
    assert parameter("tickets.show", "ticket_id")["description"] == "Whose ticket it is."
    assert all(one["description"] for operation in BY_ID.values() for one in operation.get("parameters", []))


def test_a_path_parameter_is_required_and_has_the_type_of_the_id_it_names() -> None:
    ticket = parameter("tickets.show", "ticket_id")
    assert ticket["required"] is True
    assert ticket["schema"] == {"type": "integer", "format": "int64"}
    assert ticket["x-zenpy-relation"] == {"name": "ticket", "to": "Ticket", "many": False}
    assert parameter("help_center.articles.list_in_locale", "locale")["schema"] == {"type": "string"}


def test_ids_joined_by_commas_are_a_list_of_ids() -> None:
    ids = parameter("tickets.show_many", "ids")
    assert (ids["style"], ids["explode"]) == ("form", False)
    assert ids["schema"] == {"type": "array", "items": {"type": "integer", "format": "int64"}}
    assert parameter("tickets.show_many", "external_ids")["schema"]["items"] == {"type": "string"}


def test_paging_brings_its_parameters() -> None:
    names = [one["name"] for one in BY_ID["tickets.list"]["parameters"]]
    assert names[-5:] == ["page[size]", "page[after]", "page[before]", "page", "per_page"]
    assert BY_ID["tickets.list"]["x-zenpy-pagination"] == ["cursor", "offset"]
    assert BY_ID["tickets.list"]["x-zenpy-page-size"] == 100


def test_a_paging_parameter_that_the_spec_lists_stands_once() -> None:
    names = [one["name"] for one in BY_ID["users.incremental"]["parameters"]]
    assert names == ["start_time", "per_page"]


def test_sideloads_are_asked_for_by_include() -> None:
    include = parameter("tickets.list", "include")
    assert include["schema"]["items"]["enum"] == ["users", "comment_count"]
    assert BY_ID["tickets.list"]["x-zenpy-sideloads"] == {
        "users": {"place": "envelope", "key": "users", "schema": "User"},
        "comment_count": {"place": "field", "key": "comment_count", "type": "integer"},
    }


def test_a_product_can_have_its_own_meaning_of_a_sideload() -> None:
    assert BY_ID["help_center.articles.list"]["x-zenpy-sideloads"]["users"]["key"] == "people"


# --- bodies


def test_a_record_is_sent_in_its_envelope_with_the_other_fields() -> None:
    body = request_schema("tickets.create")
    assert body["required"] == ["ticket"]
    assert body["properties"] == {"ticket": ref("Ticket"), "silent": {"type": "boolean"}}
    assert BY_ID["tickets.create"]["x-zenpy-body"] == {"kind": "record", "schema": "Ticket", "key": "ticket"}


def test_many_records_are_a_list_with_its_limit() -> None:
    assert request_schema("tickets.create_many")["properties"]["tickets"] == {
        "type": "array",
        "items": ref("Ticket"),
        "maxItems": 100,
    }


def test_many_ids_may_get_one_record() -> None:
    plural, single = request_schema("tickets.update_many")["anyOf"]
    assert (list(plural["properties"]), list(single["properties"])) == (["tickets"], ["ticket"])
    assert BY_ID["tickets.update_many"]["x-zenpy-body"]["one"] == "ticket"
    assert BY_ID["tickets.update_many"]["x-zenpy-calls"][1]["body"] == {
        "kind": "record",
        "schema": "Ticket",
        "key": "ticket",
    }


def test_fields_are_the_body_itself() -> None:
    body = request_schema("tickets.merge")
    assert body["required"] == ["ids"]
    assert body["properties"]["ids"]["x-zenpy-relation"] == {"name": "ids", "to": "Ticket", "many": True}
    assert BY_ID["tickets.merge"]["x-zenpy-body"] == {"kind": "fields"}


def test_files_go_as_a_form_of_parts_and_raw_bytes_as_they_are() -> None:
    assert request_schema("help_center.articles.attach", "multipart/form-data")["required"] == ["file"]
    assert BY_ID["help_center.articles.attach"]["x-zenpy-body"] == {"kind": "fields", "multipart": True}
    assert (
        request_schema("users.upload", "application/octet-stream")["contentMediaType"]
        == "application/octet-stream"
    )


# --- answers


def test_a_page_shows_the_keys_of_every_pagination_it_may_come_in() -> None:
    page = answer("tickets.list")
    assert page["required"] == ["tickets"]
    assert list(page["properties"]) == [
        "tickets",
        "meta",
        "links",
        "count",
        "next_page",
        "previous_page",
        "users",
    ]
    assert page["properties"]["users"] == {"type": "array", "items": ref("User")}
    assert {"end_time", "end_of_stream"} <= set(answer("users.incremental")["properties"])


@pytest.mark.parametrize(
    ("operation", "status", "schema"),
    [
        ("tickets.create", "201", ref("TicketAudit")),
        (
            "tickets.delete_job",
            "200",
            {"type": "object", "required": ["job_status"], "properties": {"job_status": ref("JobStatus")}},
        ),
        (
            "tickets.tags.list",
            "200",
            {
                "type": "object",
                "required": ["tags"],
                "properties": {"tags": {"type": "array", "items": {"type": "string"}}},
            },
        ),
    ],
)
def test_an_answer_is_the_true_envelope(operation: str, status: str, schema: object) -> None:
    assert answer(operation.replace("delete_job", "destroy_many"), status) == schema


def test_fields_next_to_a_record_are_in_the_envelope() -> None:
    properties = answer("tickets.update")["properties"]
    assert properties["audit"] == ref("Audit")
    assert properties["warnings"] == {"type": "array", "items": {"type": "string"}}
    assert BY_ID["tickets.update"]["x-zenpy-result"] == {
        "kind": "one",
        "schema": "Ticket",
        "key": "ticket",
        "also": {"audit": "Audit", "warnings": "list[string]"},
    }


def test_a_list_of_several_kinds_is_any_of_them() -> None:
    assert answer("search.list")["properties"]["results"]["items"] == {"anyOf": [ref("Ticket"), ref("User")]}
    assert BY_ID["search.list"]["x-zenpy-result"]["variants"] == {
        "key": "result_type",
        "map": {"ticket": "Ticket", "user": "User"},
    }


def test_a_body_lists_the_fields_that_its_record_requires() -> None:
    body = BY_ID["users.create_or_update"]["requestBody"]["content"]["application/json"]["schema"]
    assert body["properties"]["user"] == {**ref("User"), "required": ["name"]}
    assert BY_ID["users.create_or_update"]["x-zenpy-body"]["needs"] == ["name"]


def test_an_inferred_body_is_marked_as_inferred() -> None:
    assert BY_ID["users.create_or_update_many"]["requestBody"]["description"] == (
        "The official document has no body for this call; this one is inferred from the answer."
    )
    assert "description" not in BY_ID["users.create_or_update"]["requestBody"]


def test_an_answer_may_come_with_either_of_two_statuses() -> None:
    assert list(BY_ID["users.create_or_update"]["responses"])[:2] == ["200", "201"]
    assert answer("users.create_or_update", "201") == answer("users.create_or_update", "200")


def test_no_content_is_no_content() -> None:
    assert "content" not in BY_ID["tickets.delete"]["responses"]["204"]


@pytest.mark.parametrize(
    ("operation", "statuses"),
    [
        ("tickets.show", ["200", "401", "403", "404", "429", "5XX"]),
        ("tickets.list", ["200", "400", "401", "403", "404", "429", "5XX"]),
        ("tickets.update", ["200", "400", "401", "403", "404", "409", "422", "429", "5XX"]),
        ("tickets.create", ["201", "400", "401", "403", "404", "409", "422", "429", "5XX"]),
        ("tickets.delete", ["204", "401", "403", "404", "422", "429", "5XX"]),
        ("search.list", ["200", "400", "401", "403", "404", "422", "429", "5XX"]),
    ],
)
def test_the_errors_that_apply_are_named(operation: str, statuses: list[str]) -> None:
    assert list(BY_ID[operation]["responses"]) == statuses


def test_errors_have_the_four_shapes_and_the_time_of_a_retry() -> None:
    assert len(SCHEMAS["ZendeskError"]["anyOf"]) == 4
    limited = DOCUMENT["components"]["responses"]["TooManyRequests"]
    assert set(limited["headers"]) == {"Retry-After", "X-Zendesk-Request-Id"}
    assert limited["content"]["application/json"]["schema"] == ref("ZendeskError")


def test_rate_limits_follow_patterns() -> None:
    assert BY_ID["tickets.update"]["x-zenpy-rate-limits"] == [
        {"limit": 30, "per_seconds": 600, "scope": "user and ticket"},
        {"limit": 700, "per_seconds": 60},
    ]
    assert "x-zenpy-rate-limits" not in BY_ID["users.show"]


# --- objects


def test_an_object_names_its_class() -> None:
    article = SCHEMAS["HelpCenterArticle"]
    assert article["x-zenpy-class"] == "Article"
    assert article["x-zenpy-module"] == "help_centre_objects"
    assert article["x-zenpy-name"] == "article"
    assert article["x-zenpy-file"] == "articles"
    assert SCHEMAS["Ticket"]["x-zenpy-complete"] == ["status"]
    assert SCHEMAS["AuditEvent"]["x-zenpy-variants"] == {
        "key": "type",
        "map": {"Comment": "Comment"},
        "else": "AuditEvent",
    }


@pytest.mark.parametrize(
    ("name", "schema"),
    [
        (
            "id",
            {
                "type": "integer",
                "format": "int64",
                "description": "Names the ticket.",
                "readOnly": True,
                "x-zenpy-assigned": True,
            },
        ),
        (
            "assignee_id",
            {
                "type": ["integer", "null"],
                "format": "int64",
                "x-zenpy-relation": {"name": "assignee", "to": "User", "many": False},
            },
        ),
        (
            "category_ids",
            {
                "type": "array",
                "items": {"type": "integer", "format": "int64"},
                "x-zenpy-relation": {"name": "topics", "to": "Ticket", "many": True},
            },
        ),
        (
            "created_at",
            {
                "type": "string",
                "format": "date-time",
                "readOnly": True,
                "x-zenpy-date": "created",
                "x-zenpy-assigned": True,
            },
        ),
        ("status", {"type": "string", "enum": ["new", "off"], "x-zenpy-enum-name": "TicketStatus"}),
        (
            "priority",
            {
                "type": ["string", "null"],
                "enum": ["low", "high", None],
                "x-zenpy-enum-name": "TicketPriority",
            },
        ),
        (
            "kind",
            {"anyOf": [{"type": "string", "enum": ["question"]}, {"type": "string"}], "x-zenpy-open": True},
        ),
        ("via", {"anyOf": [ref("Via"), {"type": "null"}]}),
        ("comment", {**ref("Comment"), "writeOnly": True}),
        ("extra", {"type": "object", "additionalProperties": {"type": "integer"}, "x-zenpy-attr": "extra_"}),
        ("from", {"anyOf": [{"type": "string"}, {"type": "integer"}], "x-zenpy-attr": "from_"}),
    ],
)
def test_a_property_has_everything_its_class_needs(name: str, schema: object) -> None:
    assert SCHEMAS["Ticket"]["properties"][name] == schema


def test_required_and_deprecated_use_the_keywords_of_json_schema() -> None:
    assert SCHEMAS["Comment"]["required"] == ["body"]
    assert SCHEMAS["HelpCenterArticle"]["properties"]["promoted"]["deprecated"] is True


def test_the_account_is_a_variable_of_the_server() -> None:
    (server,) = DOCUMENT["servers"]
    assert server["url"] == "https://{subdomain}.zendesk.com"
    assert set(DOCUMENT["components"]["securitySchemes"]) == {"apiToken", "oauth"}
