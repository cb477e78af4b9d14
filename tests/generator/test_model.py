"""The model of the small document: the document in terms of Python."""

from __future__ import annotations

from generator.model.build import build
from generator.model.ir import Form
from generator.model.resources import class_stem
from tests.support.generator.small import document, model, resource, thing
from zenpy._codegen.document import as_list, as_mapping
from zenpy._codegen.types import Choice, ListOf, Record


def field_names(spec: str) -> list[str]:
    return [field.name for field in thing(spec).own_fields]


def forms(path: str, method: str) -> list[Form]:
    (found,) = [one for one in resource(path).methods if one.name == method]
    return list(found.forms)


def test_records_are_where_their_spec_file_or_their_product_puts_them() -> None:
    assert thing("Ticket").record.module == "zenpy.lib.api_objects.tickets"
    helped = next(
        one for one in model().objects.values() if one.record.module.endswith("help_centre_objects")
    )
    assert helped.record.spec != helped.record.class_name


def test_names_that_records_need_themselves_are_renamed() -> None:
    assert {"extra_", "from_"} <= set(field_names("Ticket"))
    assert {field.wire for field in thing("Ticket").fields} >= {"extra", "from"}


def test_relations_and_dates_are_next_to_their_fields() -> None:
    relations = {one.name: (one.to.spec, one.many) for _, one in thing("Ticket").relations}
    assert relations == {
        "assignee": ("User", False),
        "collaborators": ("User", True),
        "topics": ("Ticket", True),
    }
    assert [name for _, name in thing("Ticket").dates] == ["created"]


def test_a_relation_covers_the_payload_field_of_its_name() -> None:
    changed = document()
    schemas = changed["components"]["schemas"]  # type: ignore[index]  # a plain JSON document
    schemas["Ticket"]["properties"]["assignee"] = {"$ref": "#/components/schemas/User"}
    ticket = build(changed).objects["Ticket"]
    assert "assignee" not in [field.name for field in ticket.own_fields]
    (relation,) = [one for _, one in ticket.relations if one.name == "assignee"]
    assert isinstance(relation.embedded, Record)


def test_enumerations_have_public_names() -> None:
    (file,) = [one for one in model().object_files if one.stem == "tickets"]
    assert [choice.alias for choice in file.choices] == ["AuditEventType", "TicketPriority", "TicketStatus"]
    (kind,) = [field.type for field in thing("Ticket").fields if field.name == "kind"]
    assert kind == Choice(("question",), is_open=True)


def test_a_call_has_its_forms_the_most_particular_first() -> None:
    assert [form.when for form in forms("tickets", "__call__")] == [("external_ids",), ("id",), ("ids",), ()]


def test_one_and_many_are_forms_of_one_method() -> None:
    assert [form.many for form in forms("tickets", "create")] == [False, True]
    assert [form.operation.id for form in forms("tickets", "delete")] == [
        "tickets.delete",
        "tickets.destroy_many",
    ]


def test_the_record_of_an_update_gives_its_id_to_the_path() -> None:
    (plain,) = [form for form in forms("tickets", "update") if form.operation.id == "tickets.update"]
    assert plain.arguments[0].also_path == "ticket_id"


def test_arguments_have_the_types_they_accept() -> None:
    (merge,) = forms("tickets", "merge")
    target, source, comment = merge.arguments
    assert target.accepts == source.accepts == thing("Ticket").record
    assert isinstance(source.type, ListOf)
    assert (comment.required, comment.positional) == (False, False)


def test_what_follows_an_optional_positional_argument_is_optional() -> None:
    for file in model().api_files:
        for one in file.resources:
            for method in one.methods:
                for form in method.forms:
                    needed = [argument.required for argument in form.arguments if argument.positional]
                    assert needed == sorted(needed, reverse=True), (one.path, method.name)


def test_only_reading_is_lazy() -> None:
    (listed,) = [form for form in forms("tickets", "__call__") if not form.when]
    assert listed.operation.is_listing
    assert not forms("tickets", "merge")[0].operation.is_listing


def test_resources_are_reached_through_those_above_them() -> None:
    assert [one.path for one in resource("tickets").children] == ["tickets.comments", "tickets.tags"]
    assert "help_center" in [one.path for one in model().roots]
    assert resource("help_center.articles").module == "zenpy.lib.api.help_center.articles"


def test_class_names_follow_the_one_above() -> None:
    tags = {"tickets": {"x-zenpy-class": "TicketApi"}}
    assert class_stem("tickets.comments", tags) == "TicketComments"
    assert class_stem("help_center.articles", {}) == "HelpCenterArticles"


def test_hand_written_methods_are_not_generated() -> None:
    tags = [{**as_mapping(tag), "x-zenpy-mixin": "a.B"} for tag in as_list(document()["tags"])]
    tagged = {**document(), "tags": tags}
    built = build(tagged, {"a.B": frozenset({"merge"})})
    (tickets,) = [one for one in built.roots if one.path == "tickets"]
    assert "merge" not in [method.name for method in tickets.offered]
    assert "merge" in [method.name for method in tickets.methods]
