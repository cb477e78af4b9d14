"""docs/account-types.md: its program runs in a project whose types were pulled, and a check prints what the guide shows."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from tests.support.account import create_account, create_other_account
from tests.support.paths import ROOT
from zenpy import Zenpy
from zenpy.account_types import pull
from zenpy.lib.api_objects import Ticket
from zenpy.sandbox import Sandbox

GUIDE = ROOT.joinpath("docs", "account-types.md").read_text(encoding="utf-8")


def programs() -> list[str]:
    return re.findall(r"^```py\n(.*?)^```", GUIDE, re.DOTALL | re.MULTILINE)


def test_the_programs_run_in_a_project_with_types(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    client = Zenpy(subdomain="acme", oauth_token="any", transport=Sandbox().transport)
    create_account(client, fields=12)
    create_other_account(client)
    pull(client, tmp_path / "zenpy.account.json")
    pull(client, tmp_path / "other.account.json", module="other_account")
    client.tickets.create(Ticket(subject="x", description="y"))
    ticket = next(iter(client.tickets()))
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(Zenpy, "from_env", lambda: client)
    with monkeypatch.context() as own:
        own.delitem(sys.modules, "zenpy_account", raising=False)
        first, second = programs()
        wrong = 'ticket.custom.severity = "sev9"'
        assert wrong in first
        names: dict[str, object] = {}
        exec(first.replace(wrong, "pass").replace("id=1", f"id={ticket.id}"), names)
        exec(second, names)
        with pytest.raises(ValueError, match="low"):
            exec(wrong, names)
    for name in ("zenpy_account", "other_account"):
        sys.modules.pop(name, None)
    created = next(one for one in client.tickets() if one.subject == "Broken")
    assert created.custom.severity == "high"


def test_the_table_of_kinds_says_what_the_module_says() -> None:
    for kind in ("text", "integer", "decimal", "checkbox", "date", "dropdown", "multi-select", "lookup"):
        assert re.search(rf"^\| {kind}", GUIDE, re.MULTILINE)
