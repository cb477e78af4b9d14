"""`zenpy call`, `describe` and `request`: every operation by its name, its arguments, and the request that it makes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.commands import RunCommand, client_of, use_account
from tests.support.paths import ROOT
from zenpy import Zenpy
from zenpy.cli.calling.arguments import convert, read_arguments
from zenpy.cli.calling.command import plan
from zenpy.cli.calling.operations import NamedCall, all_calls, find_call
from zenpy.lib.calls.operation import Form
from zenpy.lib.exception import ConfigurationError
from zenpy.sandbox import Sandbox


@pytest.fixture
def account(monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """Three tickets; the commands work on them."""
    sandbox = Sandbox()
    sandbox.seed({"Ticket": [{"subject": f"Ticket {number}", "status": "open"} for number in (1, 2, 3)]})
    use_account(sandbox, monkeypatch)
    return sandbox


#: Operations whose name is another call of the client: they go by the name of their own call.
OTHER_NAMES = {"attachments.delete", "help_center.labels.delete"}


def operations() -> dict[str, tuple[NamedCall, Form]]:
    """Every operation of the API, with a call of its name."""
    found: dict[str, tuple[NamedCall, Form]] = {}
    for call in all_calls().values():
        for form in call.forms:
            name = form.operation.id
            if name not in found or call.name == name:
                found[name] = (call if name in OTHER_NAMES else all_calls()[name], form)
    return found


def words_for(form: Form) -> tuple[list[str], str | None]:
    """A value for each argument that a form needs, and a body."""
    words = [
        str(Path(__file__)) if one.place == "file" else "1"
        for one in form.arguments
        if one.required and one.place != "form" and (one.place != "record" or one.also_path)
    ]
    choices = [
        one for one in form.arguments if one.wire in form.operation.one_of and one.place in ("query", "body")
    ]
    for one in choices[:1]:
        words += [f"--{one.name.replace('_', '-')}", "1"]
    if not any(one.place == "record" for one in form.arguments):
        return words, None
    record = {"id": 1, "own": "x"}
    is_list = form.many or (
        form.operation.body is not None and form.operation.body.kind == "records" and not form.when
    )
    return words, json.dumps([record] if is_list else record)


def test_every_operation_of_the_document_is_called_by_its_name(client: Zenpy) -> None:
    document = json.loads((ROOT / "zenpy" / "zendesk.openapi.json").read_text(encoding="utf-8"))
    names = {
        operation["operationId"]
        for path in document["paths"].values()
        for operation in path.values()
        if isinstance(operation, dict) and "operationId" in operation
    }
    known = operations()
    assert names == known.keys()
    wrong: dict[str, str] = {}
    for name, (call, form) in known.items():
        words, body = words_for(form)
        if name.startswith(("search", "users.search")):
            words = ["--query", "x"]
        try:
            planned = plan(client, call, read_arguments(call, words, body))
        except ConfigurationError:
            assert name.startswith(
                ("sunshine_conversations.", "chats.realtime.")
            )  # with credentials of their own
            continue
        if planned.operation.id != name:
            wrong[name] = planned.operation.id
    assert wrong == {}


@pytest.fixture
def client() -> Zenpy:
    return client_of(Sandbox())


def test_every_call_is_described() -> None:
    for call in all_calls().values():
        assert call.description, call.name
        assert call.describe().startswith(f"usage: zenpy call {call.name}")
        assert call.summary, call.name


@pytest.mark.parametrize(
    ("words", "request_line", "body"),
    [
        (["tickets.show", "1"], "GET /tickets/1", None),
        (["tickets.show", "--id", "1", "--include", "users,groups"], "GET /tickets/1?include=users%2Cgroups", None),
        (["tickets.list", "--page-size", "2"], "GET /tickets?page%5Bsize%5D=2", None),
        (["tickets.show_many", "1,2"], "GET /tickets/show_many?ids=1%2C2", None),
        (["tickets.update", "1", "--json", '{"status": "solved"}'], "PUT /tickets/1", {"ticket": {"status": "solved", "id": 1}}),
        (["tickets.update", "1", '{"ticket": {"status": "solved"}}'], "PUT /tickets/1", {"ticket": {"status": "solved", "id": 1}}),
        (["tickets.update_many", "--ids", "1,2", "--json", '{"status": "open"}'], "PUT /tickets/update_many?ids=1%2C2", {"ticket": {"status": "open"}}),
        (["tickets.create_many", "--json", '[{"subject": "a"}]'], "POST /tickets/create_many", {"tickets": [{"subject": "a"}]}),
        (["tickets.delete", "1"], "DELETE /tickets/1", None),
        (["tickets.merge", "1", "2,3", "--target-comment", "5"], "POST /tickets/1/merge", {"ids": [2, 3], "target_comment": "5"}),
        (["tickets.merge", "1", "--json", '{"ids": [2]}'], "POST /tickets/1/merge", {"ids": [2]}),
    ],
)  # fmt: skip
def test_a_dry_run_prints_the_exact_request_and_sends_nothing(
    words: list[str], request_line: str, body: object, account: Sandbox, run: RunCommand
) -> None:
    ran = run("call", *words, "--dry-run", "--json")
    assert ran.code == 0, ran.err
    method, path = request_line.split(" ")
    assert json.loads(ran.out) == {
        "method": method,
        "url": f"https://sandbox.zendesk.com/api/v2{path}",
        "body": body,
    }
    assert list(account.requests) == []


def test_a_dry_run_shows_people_the_request(account: Sandbox, run: RunCommand) -> None:
    ran = run("call", "tickets.update", "1", "--json", '{"status": "solved"}', "--dry-run")
    assert ran.out.startswith("PUT https://sandbox.zendesk.com/api/v2/tickets/1\n{\n")


def test_what_a_dry_run_shows_is_what_is_sent(account: Sandbox, run: RunCommand) -> None:
    words = ("call", "tickets.update", "1", "--json", '{"status": "pending"}')
    shown = json.loads(run(*words, "--dry-run", "--json").out)
    done = run(*words)
    assert done.code == 0
    assert done.err == "zenpy: tickets.update is done: PUT /api/v2/tickets/1\n"
    sent = account.requests[-1]
    assert (sent.method, sent.body) == (shown["method"], shown["body"])


def test_bodies_come_from_files_and_from_standard_input(
    account: Sandbox, run: RunCommand, tmp_path: Path
) -> None:
    file = tmp_path / "ticket.json"
    file.write_text('{"subject": "from a file", "comment": {"body": "x"}}')
    assert run("call", "tickets.create", f"@{file}").code == 0
    assert account.requests[-1].body == {"ticket": json.loads(file.read_text())}
    typed = '{"subject": "typed", "comment": {"body": "x"}}'
    assert run("call", "tickets.create", "--json", "@-", typed=typed).code == 0
    assert account.requests[-1].body == {"ticket": json.loads(typed)}


def test_custom_fields_go_by_name(account: Sandbox, run: RunCommand) -> None:
    field = account.add("TicketField", {"title": "Order number", "type": "integer"})
    body = '{"custom": {"order_number": 5}}'
    ran = run("call", "tickets.update", "1", "--json", body, "--dry-run", "--json")
    assert ran.code == 0, ran.err
    assert json.loads(ran.out)["body"] == {
        "ticket": {"id": 1, "custom_fields": [{"id": field["id"], "value": 5}]}
    }
    assert {one.method for one in account.requests} == {"GET"}


def test_one_record_is_json_and_a_listing_is_lines(account: Sandbox, run: RunCommand) -> None:
    assert json.loads(run("call", "tickets.show", "1").out)["subject"] == "Ticket 1"
    lines = run("call", "tickets.list", "--first", "2").out.splitlines()
    assert [json.loads(line)["id"] for line in lines] == [1, 2]
    assert run("call", "tickets.delete", "1").out == ""


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["tickets.shwo", "1"], "did you mean tickets.show?"),
        (["tickets.show", "--idd", "1"], "did you mean --id?"),
        (["tickets.show"], "make tickets.list, not tickets.show, which needs id"),
        (["tickets.show", "1", "2"], "takes 1 values in order (id), not 2"),
        (["tickets.show", "1", "--json", '{"a": 1}'], "takes no body"),
        (["tickets.update", "1", "--json", "{"], "is not JSON"),
        (["tickets.create", "@missing.json"], "missing.json"),
        (["tickets.merge", "1", "--json", '{"idds": [2]}'], "did you mean ids?"),
        (["attachments.upload", "missing.png"], "is not a file"),
        (["tickets.incremental", "--start-time", "soon"], "not a moment"),
    ],
)
def test_a_slip_is_one_line_with_the_nearest_name(
    words: list[str], told: str, account: Sandbox, run: RunCommand
) -> None:
    ran = run("call", *words)
    assert ran.code == 2
    assert told in ran.error
    assert list(account.requests) == []


@pytest.mark.parametrize(
    ("text", "annotation", "value"),
    [
        ("5", "int | Ticket", 5),
        ("5", "str | None", "5"),
        ("true", "bool | None", True),
        ("true", "str", "true"),
        ("2.5", "float | None", 2.5),
        ('{"a": 1}', "Mapping[str, object] | None", {"a": 1}),
        ("open", "Literal['open'] | str | Enum | None", "open"),
        ("1700000000", "int | datetime", 1_700_000_000),
    ],
)
def test_a_word_becomes_what_the_argument_takes(text: str, annotation: str, value: object) -> None:
    assert convert(text, annotation) == value


def test_help_and_descriptions(run: RunCommand) -> None:
    described = run("call", "tickets.show", "--help").out
    assert described.startswith("usage: zenpy call tickets.show ID")
    assert "Fetches one ticket" in described
    assert "GET /api/v2/tickets/{ticket_id}" in described
    assert "--include" in described
    assert "--page-size" not in described
    assert run("describe", "tickets.show").out == described
    assert "tickets.merge" in run("describe", "tickets.m").out
    assert "did you mean" in run("describe", "tickets.shwo").error
    assert "--dry-run" in run("call", "--help").out
    assert len(run("describe", "--json").out.splitlines()) == len(all_calls())


@pytest.mark.parametrize(
    ("words", "completed"),
    [
        ("zenpy call tickets.upd", ["tickets.update", "tickets.update_many"]),
        ("zenpy call tickets.show --incl", ["--include"]),
        ("zenpy describe tickets.merg", ["tickets.merge"]),
        ("zenpy export ticket_m", ["ticket_metric_events"]),
    ],
)
def test_a_shell_completes_calls_and_their_arguments(
    words: str, completed: list[str], run: RunCommand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("_ZENPY_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", words)
    monkeypatch.setenv("COMP_CWORD", str(words.count(" ")))
    assert run().out.split() == completed


# -- requests --------------------------------------------------------------------------------------------------------------


def test_a_request_goes_out_as_it_is_written(account: Sandbox, run: RunCommand) -> None:
    ran = run(
        "request", "put", "/api/v2/tickets/1", "--json", '{"ticket": {"status": "pending"}}', "-H", "X-Own: a"
    )
    assert ran.code == 0, ran.err
    sent = account.requests[-1]
    assert (sent.method, sent.path, sent.body) == (
        "PUT",
        "/api/v2/tickets/1",
        {"ticket": {"status": "pending"}},
    )
    assert json.loads(ran.out)["ticket"]["status"] == "pending"


def test_headers_are_shown_and_the_next_page_is_told(account: Sandbox, run: RunCommand) -> None:
    ran = run("request", "GET", "/api/v2/tickets", "--param", "page[size]=2", "-i")
    assert ran.out.startswith("HTTP 200\n")
    assert "content-type: application/json" in ran.out
    following = ran.error.split("'")[1]
    assert len(account.requests) == 1
    last = run("request", "GET", following)
    assert [one["id"] for one in json.loads(last.out)["tickets"]] == [3]
    assert last.err == ""


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["GET", "/api/v2/tickets/99"], 4, "HTTP 404"),
        (["GET", "https://other.example/api/v2/tickets"], 4, "nothing was sent"),
        (["GET", "/api/v2/tickets", "--param", "page"], 2, "NAME=VALUE"),
        (["POST", "/api/v2/tickets", "--json", "{"], 2, "is not JSON"),
    ],
)
def test_a_request_that_fails_is_one_line(
    words: list[str], code: int, told: str, account: Sandbox, run: RunCommand
) -> None:
    ran = run("request", *words)
    assert ran.code == code
    assert told in ran.error


def test_a_pipe_may_end_early() -> None:
    command = f"{sys.executable} -m zenpy describe | head -n 1"
    ran = subprocess.run(
        ["sh", "-c", command], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert ran.stdout.startswith("access_logs")
    assert ran.stderr == ""


def test_a_name_of_a_call_is_found() -> None:
    assert find_call("tickets").form is None
    update = find_call("tickets.update")
    assert update.form is not None
    assert update.form.operation.id == "tickets.update"
