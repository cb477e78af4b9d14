"""The file with the definitions of an account: the same bytes for the same account, and a clear error for anything else."""

from __future__ import annotations

from pathlib import Path

import pytest

from zenpy.lib.account.definitions import AccountDefinitions
from zenpy.lib.account.file import dump_account, load_account, read_account, write_account
from zenpy.lib.account.parse import keep_names, parse_account
from zenpy.lib.exception import ConfigurationError

FIELDS = [
    {"id": 1, "type": "subject", "title": "Subject"},
    {
        "id": 30,
        "type": "integer",
        "title": "Order number",
        "agent_description": "As on the bill",
        "active": False,
    },
    {
        "id": 20,
        "type": "tagger",
        "title": "Severity",
        "custom_field_options": [{"id": 5, "name": "High", "value": "high", "default": True}],
    },
    {"id": 40, "type": "lookup", "title": "Bought by", "relationship_target_type": "zen:user"},
]


def account(**others: object) -> AccountDefinitions:
    return parse_account(
        ticket_fields=FIELDS,
        user_fields=[{"id": 2, "type": "text", "key": "plan", "title": "The plan", "url": "https://…"}],
        custom_objects=[
            (
                {"key": "order", "title": "Order"},
                [{"id": 3, "key": "total", "type": "decimal", "title": "Total"}],
            )
        ],
        ticket_forms=[{"id": 4, "name": "Refund", "ticket_field_ids": [20, 30]}],
        custom_statuses=[{"id": 5, "agent_label": "With carrier", "status_category": "hold"}],
        brands=[{"id": 6, "name": "Acme", "subdomain": "acme"}],
        groups=[{"id": 7, "name": "Support"}],
        **others,  # type: ignore[arg-type]  # for tests
    )


def test_only_fields_that_an_account_defined_are_kept() -> None:
    assert [one.name for one in account().ticket_fields] == ["severity", "order_number", "bought_by"]


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "zenpy.account.json"
    write_account(account(), path)
    assert read_account(path) == account()
    assert dump_account(read_account(path)) == dump_account(account())


def test_names_of_the_file_stay_when_a_title_changes() -> None:
    renamed = [{**FIELDS[1], "title": "Number of the order"}]
    after = keep_names(parse_account(ticket_fields=renamed), account())
    assert [(one.name, one.title) for one in after.ticket_fields] == [("order_number", "Number of the order")]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{", "not a file of `zenpy types pull`"),
        ("[]", "not a file of `zenpy types pull`"),
        ('{"format": 2}', "its format is 2"),
        (
            dump_account(account()).replace('"name": "severity"', '"name": "order_number"'),
            "the same name or id",
        ),
        (dump_account(account()).replace('"name": "severity"', '"name": "x = 1"'), "not a name"),
        (dump_account(account()).replace('"kind": "lookup"', '"kind": "other"'), "'other' is not a kind"),
    ],
)
def test_another_file_is_refused(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "zenpy.account.json"
    path.write_text(text)
    with pytest.raises(ConfigurationError, match=says):
        read_account(path)


def test_a_file_that_is_not_there_is_named() -> None:
    with pytest.raises(ConfigurationError, match="`zenpy types pull` writes it"):
        read_account(Path("nowhere.json"))


def test_the_same_account_gives_the_same_text() -> None:
    assert dump_account(load_account(dump_account(account()))) == dump_account(account())


def test_a_definition_is_found_by_name_title_key_and_id() -> None:
    fields = account().ticket_fields
    assert fields.find("order_number") is fields.find("Order number") is fields.find(30)
    assert account().user_fields.find("plan").title == "The plan"


def test_a_definition_that_is_not_there_is_an_error_with_the_nearest() -> None:
    with pytest.raises(LookupError, match=r"no ticket field 'order_nubmer': did you mean 'order_number'"):
        account().ticket_fields.find("order_nubmer")
    with pytest.raises(LookupError, match=r"no ticket field 99: there are"):
        account().ticket_fields.find(99)


def test_a_title_that_several_have_needs_a_name() -> None:
    twice = parse_account(ticket_fields=[FIELDS[1], {**FIELDS[1], "id": 31}]).ticket_fields
    with pytest.raises(
        LookupError,
        match=r"2 ticket fields .* use one of the names order_number_31|order_number, order_number_31",
    ):
        twice.find("Order number")


def test_a_brand_has_the_same_name_in_a_file_and_from_the_account() -> None:
    found = parse_account(brands=[{"id": 6, "name": "Acme Support", "subdomain": "help-acme"}])
    assert [one.name for one in found.brands] == ["acme_support"]
    assert keep_names(found, AccountDefinitions()) == found
