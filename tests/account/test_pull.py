"""Pulling the definitions of an account into a project, and noticing what changes there."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from zenpy import Zenpy
from zenpy.account_types import check, compare, pull
from zenpy.account_types.install import build_wheel, is_outdated
from zenpy.lib.account.file import read_account
from zenpy.lib.exception import ConfigurationError
from zenpy.sandbox import Sandbox


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox()


@pytest.fixture
def client(sandbox: Sandbox) -> Zenpy:
    client = Zenpy(subdomain="acme", oauth_token="token", transport=sandbox.transport)
    client.ticket_fields.create({"type": "integer", "title": "Order number"})
    client.ticket_fields.create(
        {"type": "tagger", "title": "Severity", "custom_field_options": [{"name": "Low", "value": "low"}]}
    )
    client.custom_objects.create({"key": "order", "title": "Order", "title_pluralized": "Orders"})
    client.custom_objects.fields.create("order", {"key": "total", "title": "Total", "type": "decimal"})
    return client


def test_a_pull_writes_the_definitions_the_module_and_the_page(client: Zenpy, tmp_path: Path) -> None:
    pulled = pull(client, tmp_path / "zenpy.account.json")
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "zenpy.account.json",
        "zenpy_account.md",
        "zenpy_account.py",
    ]
    assert pulled.refused == {}
    assert [one.name for one in pulled.account.ticket_fields] == ["order_number", "severity"]
    assert [one.name for one in pulled.account.custom_objects.find("order").fields] == ["total"]
    assert "+ ticket field severity: 'Severity' (dropdown)" in map(str, pulled.differences)


def test_a_second_pull_changes_nothing(client: Zenpy, tmp_path: Path) -> None:
    path = tmp_path / "zenpy.account.json"
    files = pull(client, path).files
    before = [file.read_bytes() for file in files]
    assert pull(client, path).differences == []
    assert [file.read_bytes() for file in files] == before


def test_a_program_keeps_the_names_of_fields_whose_titles_change(client: Zenpy, tmp_path: Path) -> None:
    path = tmp_path / "zenpy.account.json"
    pull(client, path)
    field = next(one for one in client.ticket_fields() if one.title == "Order number")
    field.title = "Number of the order"
    client.ticket_fields.update(field)
    assert [str(one) for one in check(client, path)] == [
        "~ ticket field order_number: title: 'Order number' → 'Number of the order'"
    ]
    assert pull(client, path).account.ticket_fields.find("order_number").title == "Number of the order"


def test_a_check_tells_what_was_added_removed_and_changed(client: Zenpy, tmp_path: Path) -> None:
    path = tmp_path / "zenpy.account.json"
    pull(client, path)
    assert check(client, path) == []
    number, severity = (one for one in client.ticket_fields() if one.title in ("Order number", "Severity"))
    gone = number.id
    client.ticket_fields.delete(number)
    severity.custom_field_options = [*severity.custom_field_options, {"name": "High", "value": "high"}]
    client.ticket_fields.update(severity)
    client.custom_objects.fields.create("order", {"key": "paid", "title": "Paid", "type": "checkbox"})
    assert [str(one) for one in check(client, path)] == [
        "- ticket field order_number: 'Order number' (integer)",
        "+ ticket field severity: option 'high' ('High')",
        "+ custom object field order.paid: 'Paid' (checkbox)",
        f"~ ticket form default_ticket_form: field {gone} left",
    ]
    before = read_account(path)
    assert compare(before, before) == []


def test_the_file_has_nothing_about_people_and_no_secrets(client: Zenpy, tmp_path: Path) -> None:
    path = tmp_path / "zenpy.account.json"
    pull(client, path)
    text = path.read_text()
    assert "token" not in text
    assert "@" not in text
    assert "http" not in text


def test_what_the_account_does_not_show_stays_as_the_file_has_it(tmp_path: Path) -> None:
    sandbox = Sandbox()
    client = Zenpy(subdomain="acme", oauth_token="token", transport=sandbox.transport)
    path = tmp_path / "zenpy.account.json"
    before = pull(client, path).account
    sandbox.fail("GET", "/api/v2/custom_statuses", status=403)
    pulled = pull(client, path)
    assert list(pulled.refused) == ["statuses"]
    assert pulled.account.statuses == before.statuses


@pytest.mark.parametrize("name", ["zenpy", "a-b", "1x", ""])
def test_a_name_that_a_module_cannot_have_is_refused(client: Zenpy, tmp_path: Path, name: str) -> None:
    with pytest.raises(ConfigurationError, match="cannot be the name of a module"):
        pull(client, tmp_path / "zenpy.account.json", module=name)
    assert list(tmp_path.iterdir()) == []


def test_the_wheel_of_the_types_is_a_package_of_stubs_and_the_same_each_time(
    client: Zenpy, tmp_path: Path
) -> None:
    _, module, _ = pull(client, tmp_path / "zenpy.account.json", module="acme_account").files
    wheel = build_wheel(module, tmp_path)
    with zipfile.ZipFile(wheel) as archive:
        assert archive.testzip() is None
        assert archive.read("acme_account-stubs/__init__.pyi") == module.read_bytes()
    assert build_wheel(module, tmp_path).read_bytes() == wheel.read_bytes()


def test_types_that_are_installed_and_older_than_the_file_are_noticed(
    client: Zenpy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, module, _ = pull(client, tmp_path / "zenpy.account.json", module="acme_account").files
    assert not is_outdated(module)  # nothing is installed
    with zipfile.ZipFile(build_wheel(module, tmp_path)) as archive:
        archive.extractall(tmp_path / "installed")
    monkeypatch.syspath_prepend(str(tmp_path / "installed"))
    assert not is_outdated(module)
    module.write_text(module.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert is_outdated(module)


def test_a_client_that_was_given_the_file_is_compared_with_the_account(
    client: Zenpy, sandbox: Sandbox, tmp_path: Path
) -> None:
    path = tmp_path / "zenpy.account.json"
    pull(client, path)
    client.ticket_fields.create({"type": "text", "title": "New"})
    given = Zenpy(subdomain="acme", oauth_token="token", transport=sandbox.transport, definitions=path)
    assert "+ ticket field new: 'New' (text)" in map(str, check(given, path))
    assert "new" not in given.definitions.ticket_fields.by_name
