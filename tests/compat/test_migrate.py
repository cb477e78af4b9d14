"""`python -m zenpy.migrate`: which lines it names, that it leaves new programs alone, and its exit status."""

from __future__ import annotations

import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from tests.support.examples import blocks
from tests.support.paths import ROOT, TESTS
from zenpy.lib.exception import ZenpyException
from zenpy.migrate import Finding, check_source
from zenpy.migrate.__main__ import main
from zenpy.migrate.tables import NOT_OFFERED

#: A program for zenpy 2. Each line that needs a look says by which check, and at which column.
OLD = """\
import json
import logging

import requests
import requests_mock  # requests-mock 1
import zenpy
import zenpy.lib.util as zutil  # old-name 1
from requests.exceptions import ConnectionError
from zenpy import Zenpy, TicketApi  # old-name 1
from zenpy.lib import exception as exc
from zenpy.lib.api import BaseApi  # old-name 1
from zenpy.lib.api_objects import Ticket, User
from zenpy.lib.exception import APIException, RecordNotFoundException, ZenpyException
from zenpy.lib.request import CRUDRequest  # gone 1

session = requests.Session()
client = Zenpy(subdomain="acme", email="a@b.c", password="p", session=session)  # password 58, session 71
chat = zenpy.Zenpy(domain="www.zopim.com", session=requests.Session())  # zopim 27, session 52
adapter = requests.adapters.HTTPAdapter(**Zenpy.http_adapter_kwargs())  # old-name 43


class Bot:
    def __init__(self) -> None:
        self.zd = Zenpy(subdomain="acme", oauth_token="x")
        self.get = self.zd.users._get  # old-attribute 20

    def ask(self) -> str:
        try:
            return self.zd.tickets(id=1).subject
        except ZenpyException:
            return "?"
        except RecordNotFoundException:  # except-order 16
            return "none"
        except (ConnectionError, exc.APIException) as error:  # requests-error 17, except-order 34
            return error.response.reason  # response 20

    def fields(self) -> list:
        endpoint = self.zd.organizations.endpoint  # old-attribute 20
        return list(self.zd.organizations._query_zendesk(endpoint.fields, "x"))  # old-attribute 21


def work(api: Zenpy, zenpy_client) -> None:
    if api.tickets.delete(Ticket(id=1)).status_code == 204:  # delete-result 8
        print(api.users.subdomain, zenpy_client.users.domain)  # old-attribute 15, old-attribute 36
    api.tickets.create(Ticket(subject="x", tags="vip"))  # tags-text 49
    api.users(id=None)  # id-none 18
    api.skips.delete(5)  # not-offered 5
    api.talk.calls()  # not-offered 5
    with zenpy.Zenpy(subdomain="x", oauth_token="y") as third:
        third.group_memberships.update(None)  # not-offered 9
    print(zenpy.UserApi, zutil.to_unix_ts(1))  # old-name 11, old-name 26


TARGET = "zenpy.lib.api.TicketApi.create"  # old-name 10
SLEEP = "zenpy.lib.api.sleep"  # gone 9
"""

#: A program for this package that uses much of what looks like zenpy 2, and is right.
NEW = '''\
import httpx
import requests
import zenpy
import zenpy.lib.exception
from zenpy import AsyncZenpy, Zenpy, ZenpyException
from zenpy.lib.api_objects import Ticket, User
from zenpy.lib.exception import APIException, NetworkError, RecordNotFoundException
from zenpy.lib.generator import BaseResultGenerator
from zenpy.sandbox import Sandbox

session = httpx.Client(headers={"X-Tool": "bot"})
client = Zenpy(subdomain="acme", oauth_token="x", session=session)
other = Zenpy(subdomain="acme", email="a@b.c", token="t", password=None)
weather = requests.Session().get("https://weather.example")


def ask(number: int | None) -> str:
    try:
        if number is None:
            return str(len(client.tickets()))
        return client.tickets(id=number).subject or ""
    except RecordNotFoundException as error:
        return error.message
    except (APIException, NetworkError) as error:
        return f"{error.status} {error.response.status_code if error.response else ''}"
    except ZenpyException as error:
        raise SystemExit(error.explanation) from error


def weather_now() -> bool:
    try:
        return requests.get("https://weather.example").ok
    except requests.exceptions.Timeout:
        return False


class Account:
    def __init__(self, domain: str, client: Zenpy) -> None:
        self.domain = domain
        self.endpoint = f"https://{domain}"
        self.session = session
        self._client = client

    def _get(self, url: str) -> object:
        return self._client.request("GET", url).json()

    def sessions(self) -> object:
        return [self._get("/api/v2/sessions"), client.users.me.session(), self.domain, self.endpoint, self.session]


job = client.tickets.delete([1, 2])
client.tickets.create(Ticket(subject="x", tags=["vip"]))
client.end_user.show(User(id=5))
client.talk.calls.incremental(start_time=1)
client.group_memberships.make_default(1, 2)
client.chats.incremental(1)
print(job.status, client.base_url, client.cache, zenpy.lib.exception.ServerError, BaseResultGenerator)
"""A text that names zenpy.TicketApi in passing."""


async def main() -> None:
    async with AsyncZenpy(subdomain="acme", oauth_token="x", transport=Sandbox().transport) as zenpy_client:
        print(await zenpy_client.users.me(), await zenpy_client.request("GET", "/api/v2/users.json"))
'''


def marks(source: str) -> list[tuple[int, int, str]]:
    return sorted(
        (number, int(column), code)
        for number, line in enumerate(source.splitlines(), start=1)
        for code, column in re.findall(r"([a-z-]+) (\d+)(?:,|$)", line.partition("  # ")[2])
    )


def test_each_marked_line_is_named_and_no_other() -> None:
    found = check_source(OLD)
    assert [(one.line, one.column, one.code) for one in found] == marks(OLD)
    assert len({one.code for one in found}) == 14
    assert all(one.text and "\n" not in one.text for one in found)


def test_a_new_program_is_left_alone() -> None:
    assert check_source(NEW) == []


MODERN = sorted(
    path
    for path in [*(TESTS / "typing" / "programs").glob("*.py"), *(ROOT / "demo").glob("*.py")]
    if not path.stem.startswith(("existing", "wrong"))
)


@pytest.mark.parametrize("path", MODERN, ids=lambda path: path.stem)
def test_no_alarm_on_the_programs_of_this_package(path: Path) -> None:
    assert check_source(path.read_text("utf-8")) == []


@pytest.mark.parametrize("guide", sorted(path.stem for path in (ROOT / "docs").glob("*.md")))
def test_no_alarm_on_the_examples_of_the_guides(guide: str) -> None:
    program = textwrap.indent("pass\n" + "\n".join(blocks(f"docs/{guide}.md")), "    ")
    found = check_source(f"async def main():\n{program}")
    assert [one for one in found if guide != "migrating"] == []


def test_a_program_without_zenpy_is_none_of_its_business() -> None:
    assert (
        check_source("import requests_mock\nfrom other import Zenpy\nZenpy(password='x').users._get(1)\n")
        == []
    )


@pytest.mark.parametrize("name", sorted(NOT_OFFERED))
def test_what_it_calls_not_offered_does_raise(name: str) -> None:
    from zenpy import Zenpy

    found = Zenpy(subdomain="acme", oauth_token="x")
    call: object = found
    for part in name.split("."):
        call = getattr(call, part)
    with pytest.raises(ZenpyException):
        call()  # type: ignore[operator]  # it is one
    (finding,) = check_source(
        f"from zenpy import Zenpy\nc = Zenpy()\n{'Zenpy' if '_adapter' in name else 'c'}.{name}()\n"
    )
    assert finding.code == "not-offered"


def test_a_finding_is_shown_as_editors_understand_it() -> None:
    assert Finding(3, 5, "gone", "why").show("a/b.py") == "a/b.py:3:5: gone: why"


def test_the_exit_status_and_the_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "new.py").write_text(NEW)
    assert main([str(tmp_path)]) == 0
    assert capsys.readouterr().out == ""
    below = tmp_path / "bot"
    below.mkdir()
    (below / "old.py").write_text("from zenpy import Zenpy\nZenpy(password='x')\n")
    (below / "notes.txt").write_text("from zenpy import TicketApi")
    for left_out in ("venv", ".git", "node_modules"):
        (tmp_path / left_out).mkdir()
        (tmp_path / left_out / "old.py").write_text("from zenpy import TicketApi\n")
    assert main([str(tmp_path)]) == 1
    shown = capsys.readouterr()
    assert shown.out.startswith(f"{below / 'old.py'}:2:16: password: Zendesk refuses passwords")
    assert "2 files, 1 lines" in shown.err
    assert main([str(below / "old.py")]) == 1
    capsys.readouterr()
    (below / "broken.py").write_text("from zenpy import (\n")
    (below / "binary.py").write_bytes(b"\xff\xfe\x00")
    (below / "latin.py").write_bytes("# coding: latin-1\nname = 'é'\n".encode("latin-1"))
    assert main([str(tmp_path)]) == 2
    shown = capsys.readouterr()
    assert (shown.out.count("\n"), shown.err.count("cannot be read as Python")) == (1, 2)
    assert main([str(tmp_path / "missing")]) == 2


def test_it_runs_as_a_module_and_needs_no_client(tmp_path: Path) -> None:
    path = tmp_path / "old.py"
    path.write_text("from zenpy import Zenpy\nZenpy(password='x')\n")
    done = subprocess.run(
        [sys.executable, "-m", "zenpy.migrate", str(path)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.partition(": ")[0]) == (1, f"{path}:2:16")
    empty = subprocess.run(
        [sys.executable, "-m", "zenpy.migrate"], capture_output=True, text=True, check=False
    )
    assert empty.returncode == 2
    assert empty.stderr.startswith("zenpy: the command needs a PATH.")
    assert empty.stderr.count("\n") == 1
