"""Generated classes of records, as they run."""

from __future__ import annotations

from tests.support.generator.small import files, part

TICKETS = "zenpy/lib/api_objects/tickets.py"


def test_the_header_names_the_source_and_the_command() -> None:
    first = files()[TICKETS].splitlines()[0]
    assert first.startswith("# Generated from openapi/zendesk.openapi.json (")
    assert first.endswith("support/tickets.yaml) by `make generate`. Do not edit.")


def test_plain_fields_are_plain_attributes() -> None:
    text = part(TICKETS, "class Ticket(", 80)
    assert "assignee_id: int | None = None" in text
    assert "status: TicketStatus | None = None" in text
    assert "created_at: str | None = None" in text


def test_what_needs_work_is_a_descriptor() -> None:
    text = part(TICKETS, "class Ticket(", 80)
    for line in (
        "tags: ListField[str] = ListField()",
        'extra_: MapField[int] = MapField(key="extra")',
        'from_: Renamed[str | int] = Renamed("from")',
        'via: Nested[Via] = Nested("Via")',
        'assignee: Relation[User] = Relation("assignee_id", "User")',
        'collaborators: Relations[User] = Relations("collaborator_ids", "User")',
        'created = Date("created_at")',
    ):
        assert line in text


def test_the_class_has_what_the_runtime_needs() -> None:
    assert '_complete = ("status",)' in part(TICKETS, "class Ticket(", 60)
    assert '_variants = ("type", {"Comment": "Comment"}, "AuditEvent")' in files()[TICKETS]


def test_a_record_that_extends_another_has_its_class_as_base_and_only_its_own_fields() -> None:
    text = files()[TICKETS].split("class TicketDraft(Ticket):")[1].split("\n\n\n")[0]
    assert "changed_at: str | None = None" in text
    assert 'changed = Date("changed_at")' in text
    assert "status: " not in text
    assert files()[TICKETS].index("class Ticket(") < files()[TICKETS].index("class TicketDraft(")


def test_of_a_preview_the_keys_that_can_be_stored_are_documented() -> None:
    preview = part(TICKETS, "_preview = (", 20).split(")")[0]
    assert '"status"' in preview
    assert '"changed_at"' in preview
    assert '"id"' not in preview
    assert '"created_at"' not in preview  # the server sets it


def test_every_attribute_is_documented() -> None:
    text = part(TICKETS, "class Ticket(", 30)
    assert "Attributes:" in text
    assert "id: Names the ticket." in text
    assert "assignee: The User behind `assignee_id`." in text


def test_other_files_of_records_are_imported_for_type_checkers_only() -> None:
    head = files()[TICKETS].split("class ")[0]
    assert "    from zenpy.lib.api_objects.users import User" in head
    assert "\nfrom zenpy.lib.api_objects" not in head


def test_enumerations_are_defined_once() -> None:
    assert 'TicketStatus: TypeAlias = Literal["new", "off"]' in files()[TICKETS]


def test_the_package_is_lazy_and_the_registry_complete() -> None:
    package = files()["zenpy/lib/api_objects/__init__.py"]
    assert '"Ticket": "tickets",' in package
    assert '"TicketStatus": "tickets",' in package
    registry = files()["zenpy/lib/api_objects/_registry.py"]
    assert "\nTicket zenpy.lib.api_objects.tickets\n" in registry
    assert "\nTicket tickets.show tickets many\n" in registry


def test_a_module_with_a_second_name_is_found_by_both_and_in_the_package() -> None:
    package, alias = (
        files()["zenpy/lib/api_objects/__init__.py"],
        "zenpy/lib/api_objects/help_center_objects.py",
    )
    assert '"Article": "help_centre_objects",' in package
    assert "from zenpy.lib.api_objects.help_centre_objects import Article as Article" in files()[alias]


def test_records_of_several_classes_have_a_name_for_all_of_them() -> None:
    text = files()[TICKETS]
    assert 'events: ListField[AnyAuditEvent] = ListField("AuditEvent")' in text
    assert text.endswith(
        "#: The classes that records of this kind come as.\nAnyAuditEvent: TypeAlias = AuditEvent | Comment\n"
    )
