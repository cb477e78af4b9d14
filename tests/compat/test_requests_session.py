"""A `requests.Session` as the session of a client, as programs and test suites for zenpy 2 give it."""

from __future__ import annotations

import io
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import Any

import certifi
import httpx
import pytest
import requests
from requests.adapters import BaseAdapter, HTTPAdapter

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Attachment, Comment, Ticket
from zenpy.lib.exception import (
    ConfigurationError,
    NetworkError,
    NetworkTimeout,
    RecordNotFoundException,
    ZenpyException,
)
from zenpy.sandbox import Sandbox

pytestmark = [
    pytest.mark.filterwarnings("ignore:.*is from zenpy 2:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:Zendesk API tokens:DeprecationWarning"),
]


class Recorder(BaseAdapter):
    """Answers in the place of a server, as the stand-ins of test suites do."""

    def __init__(self, *answers: tuple[int, bytes] | Exception, **headers: str) -> None:
        super().__init__()
        self.answers, self.headers = list(answers), headers
        self.seen: list[requests.PreparedRequest] = []

    def send(self, request: requests.PreparedRequest, *args: Any, **options: Any) -> requests.Response:
        self.seen.append(request)
        self.options = options
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        response = requests.Response()
        response.status_code, content = answer
        response.raw = io.BytesIO(content)
        response.headers.update({"Content-Type": "application/json", **self.headers})
        response.request, response.url = request, str(request.url)
        return response

    def close(self) -> None:
        """There is nothing to close."""


def recorded(*answers: tuple[int, bytes] | Exception, **headers: str) -> tuple[requests.Session, Recorder]:
    session, recorder = requests.Session(), Recorder(*answers, **headers)
    session.mount("https://", recorder)
    return session, recorder


TICKET = (200, b'{"ticket": {"id": 5, "subject": "printer"}}')


@pytest.fixture
def server() -> Iterator[tuple[str, Sandbox]]:
    sandbox = Sandbox("acme")
    sandbox.seed({"Ticket": [{"id": 12, "subject": "printer"}]})
    with sandbox.serve() as running:
        yield running.url, sandbox


# -- what is sent --------------------------------------------------------------------------------------------------------


def test_the_session_sends_and_its_adapters_answer() -> None:
    session, recorder = recorded(TICKET)
    session.headers["X-Tool"] = "bot"
    with Zenpy(subdomain="acme", email="jo@example.com", token="t", session=session) as client:
        assert client.tickets(id=5).subject == "printer"
    (request,) = recorder.seen
    assert (request.method, request.url) == ("GET", "https://acme.zendesk.com/api/v2/tickets/5")
    assert request.headers["X-Tool"] == "bot"
    assert request.headers["Authorization"].startswith("Basic ")
    assert request.headers["User-Agent"].startswith("zenpy-typed/")


def test_a_write_and_its_json() -> None:
    session, recorder = recorded((201, b'{"ticket": {"id": 5}, "audit": {"id": 6, "events": []}}'))
    with Zenpy(subdomain="acme", oauth_token="x", session=session) as client:
        assert client.tickets.create(Ticket(subject="printer", comment=Comment(body="x"))).ticket.id == 5
    (request,) = recorder.seen
    assert request.body == b'{"ticket":{"subject":"printer","comment":{"body":"x"}}}'
    assert request.headers["Content-Length"] == str(len(request.body))


def test_the_user_agent_of_the_program_stays() -> None:
    session, recorder = recorded(TICKET)
    session.headers["User-Agent"] = "bot/2"
    Zenpy(subdomain="acme", oauth_token="x", session=session).tickets(id=5)
    assert recorder.seen[0].headers["User-Agent"] == "bot/2"


def test_a_session_that_signs_itself_needs_no_credentials() -> None:
    session, recorder = recorded(TICKET)
    session.auth = ("jo@example.com/token", "t")
    Zenpy(subdomain="acme", session=session).tickets(id=5)
    assert recorder.seen[0].headers["Authorization"].startswith("Basic ")


def test_the_credentials_of_the_client_go_before_those_of_the_session_and_of_files(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine acme.zendesk.com login other password secret\n")
    monkeypatch.setenv("NETRC", str(netrc))
    session, recorder = recorded(TICKET)
    session.auth = ("other", "secret")
    Zenpy(subdomain="acme", oauth_token="x", session=session).tickets(id=5)
    assert recorder.seen[0].headers["Authorization"] == "Bearer x"


def test_hooks_of_the_session_see_the_answers_of_requests() -> None:
    session, _ = recorded(TICKET, **{"X-Rate-Limit-Remaining": "99"})
    seen: list[object] = []

    def as_number(response: Any, *args: object, **options: object) -> None:
        response.headers["X-Rate-Limit-Remaining"] = int(response.headers["X-Rate-Limit-Remaining"])
        seen.append(response.json()["ticket"]["id"])

    session.hooks["response"].append(as_number)
    assert Zenpy(subdomain="acme", oauth_token="x", session=session).tickets(id=5).subject == "printer"
    assert seen == [5]


def test_time_outs_go_with_the_request() -> None:
    session, recorder = recorded(TICKET)
    Zenpy(subdomain="acme", oauth_token="x", session=session, timeout=7).tickets(id=5)
    assert recorder.options["timeout"] == (7, 7)
    assert recorder.options["stream"] is True


# -- with a server -------------------------------------------------------------------------------------------------------


def test_a_program_with_an_adapter_of_its_own_works_with_a_server(server: tuple[str, Sandbox]) -> None:
    url, _ = server
    session = requests.Session()
    session.mount("http://", HTTPAdapter(**Zenpy.http_adapter_kwargs()))
    content = b"It burns. " * 20_000
    with Zenpy(base_url=url, oauth_token="x", session=session) as client:
        upload = client.attachments.upload(io.BytesIO(content), target_name="note.txt")
        client.tickets.update(Ticket(id=12, comment=Comment(body="See", uploads=[upload.token])))
        (attachment,) = [one for said in client.tickets.comments(12) for one in said.attachments]
        assert client.attachments.download(attachment.id).read() == content
        assert [ticket.id for ticket in client.tickets()] == [12]
        with pytest.raises(RecordNotFoundException) as seen:
            client.tickets(id=99)
    assert isinstance(seen.value.response, httpx.Response)
    assert session.get(f"{url}/api/v2/users/me.json", auth=("a/token", "x")).ok  # it is still open


def test_other_hosts_get_neither_its_headers_nor_its_credentials() -> None:
    seen: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def answer() -> None:
            connection, _ = listening.accept()
            seen.append(connection.recv(65536))
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\nfile")
            connection.close()

        Thread(target=answer, daemon=True).start()
        url = f"http://127.0.0.1:{listening.getsockname()[1]}/a.txt"
        session, recorder = recorded((302, b""), Location=url)
        session.headers["X-Secret"] = "s"
        session.auth = ("other", "secret")
        client = Zenpy(subdomain="acme", oauth_token="x", session=session, download_hosts=["*"])
        attachment = Attachment(id=5, content_url="https://acme.zendesk.com/attachments/a", file_name="a.txt")
        assert client.attachments.download(attachment).read() == b"file"
    assert recorder.seen[0].headers["Authorization"] == "Bearer x"
    assert seen[0].startswith(b"GET /a.txt HTTP/1.1")
    assert b"secret" not in seen[0].lower()
    assert b"authorization" not in seen[0].lower()


@pytest.mark.parametrize("place", ["ca.pem", ".", "missing.pem"])
def test_other_hosts_are_trusted_as_the_session_says(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are met with httpx, so its transport is made of the settings of the session."""
    monkeypatch.setattr("time.sleep", lambda _: None)
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):  # requests prefers them
        monkeypatch.delenv(name, raising=False)
    shutil.copy(certifi.where(), tmp_path / "ca.pem")
    session, _ = recorded((302, b""), Location="https://files.example.com/a.txt")
    session.verify = str(tmp_path / place)
    session.proxies["https"] = "http://127.0.0.1:9"  # nobody is there
    client = Zenpy(subdomain="acme", oauth_token="x", session=session, download_hosts=["*"])
    attachment = Attachment(id=5, content_url="https://acme.zendesk.com/attachments/a", file_name="a.txt")
    expected = (NetworkError, "refused") if place != "missing.pem" else (OSError, "No such file")
    with pytest.raises(expected[0], match=expected[1]):
        client.attachments.download(attachment)


# -- failures ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("failure", "kind"),
    [
        (requests.exceptions.ConnectTimeout("slow"), NetworkTimeout),
        (requests.exceptions.ReadTimeout("slow"), NetworkTimeout),
        (requests.exceptions.ConnectionError("gone"), NetworkError),
        (requests.exceptions.SSLError("no trust"), NetworkError),
        (requests.exceptions.ProxyError("no way"), NetworkError),
        (requests.exceptions.ChunkedEncodingError("half"), NetworkError),
        (requests.exceptions.InvalidHeader("bad"), ZenpyException),
    ],
)
def test_failures_of_requests_are_errors_of_this_package(
    failure: Exception, kind: type[ZenpyException], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("time.sleep", lambda _: None)
    session, recorder = recorded(failure)
    with pytest.raises(ZenpyException, match=str(failure)) as seen:
        Zenpy(subdomain="acme", oauth_token="x", session=session).tickets(id=5)
    assert type(seen.value) is kind
    assert (len(recorder.seen) > 1) is (kind is not ZenpyException)


def test_what_was_never_sent_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.sleep", lambda _: None)
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    client = Zenpy(base_url=f"http://127.0.0.1:{port}", oauth_token="x", session=requests.Session())
    with pytest.raises(NetworkError) as seen:
        client.users.create({"name": "Jo"})
    assert seen.value.sent is False


def test_an_answer_that_breaks_off_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.sleep", lambda _: None)
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def answer() -> None:
            for _ in range(4):
                connection, _ = listening.accept()
                connection.recv(65536)
                connection.sendall(
                    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"
                )
                connection.close()

        Thread(target=answer, daemon=True).start()
        url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        with pytest.raises(NetworkError):
            Zenpy(base_url=url, oauth_token="x", session=requests.Session()).tickets(id=5)


# -- what the client says ------------------------------------------------------------------------------------------------


@pytest.mark.filterwarnings("default")
def test_it_says_what_to_write_instead() -> None:
    with pytest.warns(DeprecationWarning, match=r"httpx\.Client") as seen:
        Zenpy(subdomain="acme", oauth_token="x", session=requests.Session())
    assert seen[0].filename == __file__
    with pytest.warns(DeprecationWarning, match="the client repeats by itself"):
        assert Zenpy.http_adapter_kwargs() == {}


def test_an_async_client_takes_none() -> None:
    with pytest.raises(ConfigurationError, match=r"httpx\.AsyncClient, not a requests\.sessions\.Session"):
        AsyncZenpy(subdomain="acme", oauth_token="x", session=requests.Session())  # type: ignore[call-overload]  # wrong


def test_requests_is_not_loaded_for_it() -> None:
    program = "import sys, httpx, zenpy; zenpy.Zenpy(subdomain='a', oauth_token='x', session=httpx.Client()); print('requests' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


# -- the session of a resource -------------------------------------------------------------------------------------------


def test_the_session_of_a_resource_shows_and_changes_the_given_one() -> None:
    session, recorder = recorded(TICKET)
    session.headers["X-Tool"] = "bot"
    client: Any = Zenpy(subdomain="acme", email="jo@example.com", token="t", session=session)
    seen = client.tickets.session
    assert seen.auth == ("jo@example.com/token", "t")
    assert seen.headers["x-tool"] == "bot"
    assert seen.hooks is session.hooks
    seen.verify = False
    assert session.verify is False
    seen.headers["X-Tool"] = "other"
    client.tickets(id=5)
    assert recorder.seen[0].headers["X-Tool"] == "other"


def test_the_session_of_a_resource_signs_with_what_the_program_sets() -> None:
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers["authorization"])
        return httpx.Response(200, json={"ticket": {"id": 5}})

    client: Any = Zenpy(subdomain="acme", oauth_token="old", transport=httpx.MockTransport(answer))
    session = client.tickets.session
    assert (session.headers["Authorization"], session.auth) == ("Bearer old", None)
    assert "old" not in repr(session.headers)
    session.headers.update({"authorization": "Bearer new"})
    assert client.request("GET", "/api/v2/tickets/5").status == 200
    session.auth = ("jo@example.com/token", "t")
    client.tickets(id=5)
    assert sent == ["Bearer new", "Basic am9AZXhhbXBsZS5jb20vdG9rZW46dA=="]
    session.headers["X-Tool"] = "bot"
    del session.headers["x-tool"]
    assert "X-Tool" not in session.headers
    with pytest.raises(ConfigurationError):
        session.headers["Authorization"] = "Bearer x\n"
    with pytest.raises(ZenpyException, match="anonymous=True"):
        del session.headers["Authorization"]


@pytest.mark.parametrize("name", ["verify", "proxies", "mount", "hooks", "cookies"])
def test_what_the_session_of_a_resource_does_not_have_is_no_silent_change(name: str) -> None:
    client: Any = Zenpy(subdomain="acme", oauth_token="x")
    with pytest.raises(AttributeError, match=rf"no {name} here: make an httpx\.Client"):
        getattr(client.tickets.session, name)
    with pytest.raises(AttributeError, match=rf"no {name} here"):
        setattr(client.tickets.session, name, None)
