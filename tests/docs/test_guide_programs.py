"""What the programs of the guides do, beyond what their pages show: on other accounts, with errors, stopped in the middle."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.support.guides import make_account, program_of, run_program, save_programs
from tests.support.paths import ROOT
from zenpy import Zenpy
from zenpy.sandbox import Sandbox

FIRST, RELATIONS, SYNC, BULK, COMMENTS, MERGE, SLA = (
    f"docs/guides/{name}.md"
    for name in (
        "first-hour",
        "relations",
        "exports-and-sync",
        "bulk-and-jobs",
        "comments-attachments-macros",
        "merge-duplicates",
        "sla-report",
    )
)


def operations(sandbox: Sandbox) -> list[str]:
    """What the account was asked, by operations."""
    return [str(one.operation) for one in sandbox.requests]


# -- the first hour ------------------------------------------------------------------------------------------------------


def test_a_program_of_a_guide_runs_on_a_served_sandbox(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_programs(FIRST, tmp_path)
    with make_account(FIRST).serve() as server:
        monkeypatch.setenv("ZENDESK_BASE_URL", server.url)
        monkeypatch.setenv("ZENDESK_OAUTH_TOKEN", "any")
        assert run_program(tmp_path, "first.py") == "signed in as Ann Example\n35 Where is my parcel?\n"


# -- relations -----------------------------------------------------------------------------------------------------------


def test_the_dashboard_of_500_tickets_makes_one_call(tmp_path: Path) -> None:
    sandbox = make_account(RELATIONS)
    with program_of(RELATIONS, "dashboard.py", sandbox, tmp_path) as dashboard:
        dashboard.main()
    assert operations(sandbox) == ["search_export.list"]


COSTS: dict[str, Callable[[Any], object]] = {
    "ids only": lambda client: [ticket.requester_id for ticket in client.tickets()],
    "`requester`, without": lambda client: [ticket.requester.name for ticket in client.tickets()],
    "`requester`, `group`": lambda client: [
        (ticket.requester, ticket.group, ticket.organization) for ticket in client.tickets()
    ],
    "the same with": lambda client: [
        (ticket.requester, ticket.group, ticket.organization)
        for ticket in client.tickets(include=["users", "groups", "organizations"])
    ],
    "the same through": lambda client: [
        (ticket.requester, ticket.group, ticket.organization)
        for ticket in client.search_export(
            type="ticket",
            status=["new", "open"],
            include=["tickets(users)", "tickets(groups)", "tickets(organizations)"],
        )
    ],
    "`requester`, one by one": lambda client: [
        ticket.requester for ticket in client.tickets().relations_one_by_one()
    ],
    "`comments`": lambda client: list(client.each(client.tickets.comments, client.tickets())),
}


def test_relations_cost_what_the_table_says() -> None:
    sandbox = make_account(RELATIONS)
    rows = (
        (ROOT / RELATIONS).read_text(encoding="utf-8").partition("| you read | calls |\n| --- | --- |\n")[2]
    )
    told = [row.strip("| ").split(" | ") for row in rows.partition("\n\n")[0].splitlines()]
    counted = []
    for (text, _), (start, read) in zip(told, COSTS.items(), strict=True):
        assert text.startswith(start)
        sandbox.requests.clear()
        with Zenpy(subdomain="acme", oauth_token="any", transport=sandbox.transport) as client:
            read(client)
        counted.append([text, str(len(sandbox.requests))])
    assert counted == told


# -- exports and sync ----------------------------------------------------------------------------------------------------


class Stopped(BaseException):
    """The program has been killed."""


class StoppedConnection(sqlite3.Connection):
    """A database whose program is killed before a statement; a transaction that is open then is never committed."""

    statements: int

    def _count(self) -> None:
        self.statements -= 1
        if self.statements < 0:
            raise Stopped

    def execute(self, *arguments: Any) -> sqlite3.Cursor:
        self._count()
        return super().execute(*arguments)

    def executemany(self, *arguments: Any) -> sqlite3.Cursor:
        self._count()
        return super().executemany(*arguments)

    def __enter__(self) -> StoppedConnection:
        self._count()
        super().__enter__()
        return self


def copied(folder: Path) -> dict[int, str]:
    """The status of each ticket in the copy."""
    with closing(sqlite3.connect(folder / "tickets.db")) as database:
        return dict(database.execute("select id, status from tickets").fetchall())


def seeded(number: int) -> Sandbox:
    """An account with so many tickets that changed a while ago."""
    sandbox = Sandbox("acme")
    sandbox.seed({"Ticket": [{"id": key, "status": "open"} for key in range(1, number + 1)]})
    sandbox.clock.advance(hours=1)
    return sandbox


def test_a_sync_that_is_stopped_anywhere_loses_nothing_and_reads_no_stored_page_again(tmp_path: Path) -> None:
    with program_of(SYNC, "nightly_sync.py", Sandbox(), tmp_path) as program:
        for statements in range(11):  # two at the start, and three for each of three pages
            sandbox, database = seeded(7), tmp_path / "tickets.db"
            client = Zenpy(subdomain="acme", oauth_token="any", transport=sandbox.transport)
            with closing(sqlite3.connect(database, factory=StoppedConnection)) as stopped:
                stopped.statements = statements
                with pytest.raises(Stopped):
                    program.sync_tickets(client, stopped, per_page=3)
            stored = copied(tmp_path) if statements else {}  # the first statement makes no table
            pages = len(stored) // 3
            assert len(stored) % 3 == 0  # whole pages, and the position behind them
            sandbox.requests.clear()
            with closing(sqlite3.connect(database)) as again:
                assert program.sync_tickets(client, again, per_page=3) == 7 - 3 * pages
            assert copied(tmp_path) == dict.fromkeys(range(1, 8), "open")
            assert len(sandbox.requests) == 3 - pages
            database.unlink()


def test_a_second_sync_at_the_same_time_is_refused(tmp_path: Path) -> None:
    sandbox = seeded(5)
    with program_of(SYNC, "nightly_sync.py", sandbox, tmp_path) as program:
        client, database = Zenpy.from_env(), tmp_path / "tickets.db"
        with (
            closing(sqlite3.connect(database)) as first,
            closing(sqlite3.connect(database, timeout=0)) as second,
        ):
            program.sync_tickets(client, first)
            sandbox.requests.clear()
            with pytest.raises(sqlite3.OperationalError, match="database is locked"):
                program.sync_tickets(client, second)
        assert operations(sandbox) == []
        program.main()


def test_a_sync_takes_over_what_has_changed_and_what_was_deleted(tmp_path: Path) -> None:
    sandbox = seeded(5)
    with program_of(SYNC, "nightly_sync.py", sandbox, tmp_path) as program:
        program.main()
        client = Zenpy.from_env()
        client.tickets.delete(2)
        client.tickets.update({"id": 3, "status": "pending"})
        sandbox.clock.advance(hours=1)
        program.main()
    assert copied(tmp_path) == {1: "open", 2: "deleted", 3: "pending", 4: "open", 5: "open"}


def test_a_month_has_its_own_tickets_only_and_costs_a_call_for_each_thousand(tmp_path: Path) -> None:
    sandbox = make_account(SYNC)
    with program_of(SYNC, "month_to_csv.py", sandbox, tmp_path) as program:
        program.main()
    assert operations(sandbox) == ["search_export.list"]
    lines = (tmp_path / "tickets-2026-01.csv").read_text(encoding="utf-8").splitlines()
    assert [line.split(",")[0] for line in lines] == ["id", "2", "3", "4", "5"]


# -- bulk and jobs -------------------------------------------------------------------------------------------------------


def test_closing_changes_what_is_stale_and_nothing_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sandbox = make_account(BULK)
    with program_of(BULK, "close_stale.py", sandbox, tmp_path) as program:
        sandbox.clock.advance(hours=2)
        sandbox.search_lag = 3600
        assert program.main([]) == 0
        # Without --yes, nothing is written.
        assert operations(sandbox) == ["search_export.list", "tickets.show_many"]
        assert program.main(["--yes"]) == 1  # one of them was refused
        assert program.main(["--yes"]) == 1  # the search still finds all of them: nothing is done twice
    assert [ticket["status"] for ticket in sandbox.records("Ticket")] == [
        *("solved", "solved", "pending", "pending", "solved")
    ]
    assert sandbox.records("Ticket")[0]["tags"] == ["closed_by_program", "shop"]
    notes = [one for one in sandbox.records("Comment") if "no answer" in str(one["body"])]
    assert [(note["ticket_id"], note["public"]) for note in notes] == [(1, False), (2, False), (5, False)]
    assert "3 closed" in capsys.readouterr().out


@pytest.mark.parametrize("requests", range(4))
def test_users_are_made_once_although_the_program_is_stopped(requests: int, tmp_path: Path) -> None:
    sandbox = Sandbox("acme")
    left = requests

    def stop(request: object) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise Stopped

    with program_of(BULK, "users_from_csv.py", sandbox, tmp_path) as program:
        source, refused = tmp_path / "many.csv", tmp_path / "refused.csv"
        rows = [f"User {number},user{number}@example.com,,crm-{number}" for number in range(203)]
        rows[150] = ",nameless@example.com,,crm-150"
        source.write_text("\n".join(["name,email,phone,external_id", *rows]), encoding="utf-8")
        with pytest.raises(Stopped):
            program.load(Zenpy.from_env(on_request=stop), source, refused)
        assert program.load(Zenpy.from_env(), source, refused) == (202, 1)
    made = [user["external_id"] for user in sandbox.records("User") if user["external_id"]]
    assert sorted(made) == sorted(f"crm-{number}" for number in range(203) if number != 150)
    assert (
        refused.read_text(encoding="utf-8").splitlines()[1].startswith("152,nameless@example.com,UserCreate")
    )
    writes = [one for one in operations(sandbox) if one == "users.create_or_update_many"]
    assert len(writes) == 3  # no chunk was sent twice
    assert sorted(path.suffix for path in tmp_path.iterdir() if "many" in path.name) == [".csv", ".lock"]


# -- comments, attachments, macros ---------------------------------------------------------------------------------------


def test_a_note_with_a_file_is_private_and_has_the_content_of_the_file(tmp_path: Path) -> None:
    sandbox = make_account(COMMENTS)
    (tmp_path / "photo.png").write_bytes(b"\x89PNG...")
    with program_of(COMMENTS, "note_with_file.py", sandbox, tmp_path) as program:
        assert program.main(["35", "photo.png", "For us only"]) is None
        client = Zenpy.from_env()
        note = client.tickets.comments(35, sort_order="desc")[0]
        (stored,) = note.attachments
        assert (note.body, note.public, stored.file_name) == ("For us only", False, "photo.png")
        downloaded = client.attachments.download(stored, tmp_path / "again.png")
        assert downloaded.read_bytes() == b"\x89PNG..."


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["35"], "note_with_file.py TICKET FILE TEXT"),
        (["35", "missing.png", "x"], "there is no file missing.png"),
        (["4711", "photo.png", "x"], "there is no ticket 4711"),
        (["36", "photo.png", "x"], "Zendesk refuses the note: .*closed"),
    ],
)
def test_a_note_that_cannot_be_added_is_explained(arguments: list[str], said: str, tmp_path: Path) -> None:
    sandbox = make_account(COMMENTS)
    sandbox.add("Ticket", {"id": 36, "status": "closed"})
    (tmp_path / "photo.png").write_bytes(b"\x89PNG...")
    with program_of(COMMENTS, "note_with_file.py", sandbox, tmp_path) as program:
        assert re.search(said, program.main(arguments))


# -- merge duplicates ----------------------------------------------------------------------------------------------------


def test_duplicates_are_merged_into_the_oldest_and_nothing_else_is(tmp_path: Path) -> None:
    sandbox = make_account(MERGE)
    with program_of(MERGE, "merge_duplicates.py", sandbox, tmp_path) as program:
        assert program.main([]) is None
        assert operations(sandbox) == ["search_export.list", "tickets.show_many"]  # nothing is written
        sandbox.clock.advance(hours=2)
        sandbox.search_lag = 3600
        assert program.main(["--yes"]) is None
        assert program.main(["--yes"]) is None  # the search still finds what is merged already
    changed = {one["id"]: one["status"] for one in sandbox.records("Ticket")}
    assert changed == {1: "open", 2: "new", 3: "closed", 4: "open", 5: "new", 6: "closed", 7: "closed"}
    (merged,) = [one for one in sandbox.requests if one.operation == "tickets.merge"]
    assert isinstance(merged.body, dict)
    assert (merged.path, sorted(merged.body["ids"])) == ("/api/v2/tickets/1/merge", [3, 6])
    assert not any(one["public"] for one in sandbox.records("Comment") if "same thing" in str(one["body"]))


def test_a_group_that_is_refused_keeps_no_other_back(tmp_path: Path) -> None:
    sandbox = make_account(MERGE)
    sandbox.add("Ticket", {"id": 8, "subject": "lamp is broken", "status": "open", "requester_id": 502})
    sandbox.fail("POST /api/v2/tickets/2/merge", status=422)
    with program_of(MERGE, "merge_duplicates.py", sandbox, tmp_path) as program:
        assert program.main(["--yes"]).startswith("2: ")
    assert [one["status"] for one in sandbox.records("Ticket")[2:3]] == ["closed"]


@pytest.mark.parametrize("subject", ["Lamp", "RE: lamp", "Fwd: re:  LAMP ", "AW:lamp"])
def test_what_mail_programs_add_to_a_subject_does_not_count(subject: str, tmp_path: Path) -> None:
    with program_of(MERGE, "merge_duplicates.py", Sandbox(), tmp_path) as program:
        assert program.normalize(subject) == "lamp"


# -- SLA report ----------------------------------------------------------------------------------------------------------


def test_the_report_counts_what_was_missed_in_its_period_and_names_the_tickets(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sandbox = make_account(SLA)
    with program_of(SLA, "sla_report.py", sandbox, tmp_path) as program:
        client: Any = Zenpy.from_env()
        report = program.read_events(client, program.START, program.END)
        assert [(one.ticket_id, one.policy, one.at.hour) for one in report.breaches] == [
            (2, "Emergencies", 10),
            (4, "Emergencies", 10),
            (5, "Everything else", 17),
        ]
        assert report.targets == {("Emergencies", "reply_time"): 3, ("Everything else", "reply_time"): 2}
        # Of a target that was set before the period, the breach within it counts.
        later = program.read_events(client, program.START.replace(day=5, hour=12), program.END)
        assert [(one.ticket_id, one.policy) for one in later.breaches] == [(5, "Everything else")]
        assert later.targets == {}
        client.tickets.delete(5)
        sandbox.requests.clear()
        program.print_report(
            report, {ticket.id: ticket for ticket in client.tickets(ids=[2, 4, 5], include="users")}
        )
    assert operations(sandbox) == ["tickets.show_many"]
    assert capsys.readouterr().out.splitlines()[-1] == "05 Jan 17:00 Everything else  5 deleted"


def test_a_breach_that_was_taken_back_or_lies_ahead_is_none(tmp_path: Path) -> None:
    sandbox = Sandbox("acme")
    event = {"ticket_id": 1, "metric": "reply_time", "instance_id": 1, "type": "breach"}
    ahead, back = {**event, "time": "2026-01-09T09:00:00Z"}, {**event, "instance_id": 2}
    events = [ahead, {**back, "time": "2026-01-02T09:00:00Z"}]
    events.append({**back, "time": "2026-01-02T09:00:00Z", "deleted": True})
    sandbox.fail(
        "incremental.ticket_metric_events.list",
        status=200,
        body={
            "ticket_metric_events": [{"id": n, **one} for n, one in enumerate(events)],
            "end_of_stream": True,
        },
    )
    with program_of(SLA, "sla_report.py", sandbox, tmp_path) as program:
        assert program.read_events(Zenpy.from_env(), program.START, program.END).breaches == []
