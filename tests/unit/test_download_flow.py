"""Downloads as flows: redirects, and answers that are no file."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

import httpx
import pytest

from tests.support.flows import Reply, Time, governor, ok, refusal, run, sent
from zenpy.lib.exception import DecodingError, NetworkError, RecordNotFoundException
from zenpy.lib.http.exchange import download
from zenpy.lib.http.message import Request, Response

ACCOUNT = "https://acme.zendesk.com"


def fetch(replies: Sequence[Reply], *, query: str = "") -> list[Request]:
    """Download an attachment; the requests that are sent."""
    request = Request(
        "GET", "/attachments/1", [("token", query)] if query else [], repeatable=True, sink=BytesIO()
    )
    time = Time()
    return [one.request for one in sent(run(download(request, governor(time), ACCOUNT), replies, time)[1])]


def moved(location: str) -> Response:
    return Response(302, {"location": location}, b"")


def test_a_download_follows_redirects_without_credentials_for_strangers() -> None:
    first, second = fetch([moved("https://cdn.example.com/file"), ok()])
    assert (first.anonymous, second.anonymous) == (False, True)
    assert second.url == "https://cdn.example.com/file"


def test_a_download_that_goes_in_circles_ends() -> None:
    with pytest.raises(NetworkError, match="more than 5 times"):
        fetch([moved("/attachments/1")] * 9)


def test_a_redirect_is_followed_from_where_it_was_given_and_without_the_parameters_of_the_request() -> None:
    requests = fetch([moved("https://cdn.example.com/a"), moved("/b"), ok()], query="secret")
    assert [one.url for one in requests] == [
        "/attachments/1",
        "https://cdn.example.com/a",
        "https://cdn.example.com/b",
    ]
    assert [one.query for one in requests] == [[("token", "secret")], [], []]


def test_a_redirect_to_something_else_than_a_web_address_is_an_error_that_names_both() -> None:
    with pytest.raises(
        NetworkError, match=r"^/attachments/1 redirects to ftp://cdn.example.com/a, .* not a web address"
    ):
        fetch([moved("ftp://cdn.example.com/a")])


def test_an_error_is_no_content_of_a_download() -> None:
    with pytest.raises(RecordNotFoundException):
        fetch([refusal(404)])


@pytest.mark.parametrize("status", [202, 204, 205])
def test_an_answer_without_content_is_not_an_empty_file(status: int) -> None:
    raw = httpx.Response(status)
    with pytest.raises(DecodingError, match=f"was answered {status}, without the content") as raised:
        fetch([Response(status, {}, b"", raw=raw)])
    assert raised.value.response is raw
