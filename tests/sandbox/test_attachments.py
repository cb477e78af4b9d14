"""Uploads become attachments, forms become files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.sandbox_api import Api, ticket

if TYPE_CHECKING:
    from zenpy.sandbox import Sandbox


def test_an_upload_becomes_the_attachment_of_a_comment(api: Api) -> None:
    content = bytes(range(256))
    upload = api.send("POST", "uploads?filename=a.png", content, content_type="image/png").data()["upload"]
    made = ticket(api, comment={"body": "see", "uploads": [upload["token"]]})
    attachment = api.get(f"tickets/{made['id']}/comments")["comments"][0]["attachments"][0]
    assert (attachment["file_name"], attachment["size"], attachment["content_type"]) == (
        "a.png",
        256,
        "image/png",
    )
    assert api.send("GET", attachment["content_url"]).body == content
    assert api.get(f"attachments/{attachment['id']}")["attachment"]["file_name"] == "a.png"


def test_a_token_collects_files(api: Api) -> None:
    token = api.send("POST", "uploads?filename=a.txt", b"a", content_type="text/plain").data()["upload"][
        "token"
    ]
    both = api.send("POST", f"uploads?filename=b.txt&token={token}", b"b", content_type="text/plain").data()[
        "upload"
    ]
    assert [file["file_name"] for file in both["attachments"]] == ["a.txt", "b.txt"]
    api.delete(f"uploads/{token}")
    api.delete(f"uploads/{token}", status=404)


def test_a_token_is_good_for_one_comment(api: Api, sandbox: Sandbox) -> None:
    """Its use is no error: the comment is written, only without files."""
    tokens = [
        api.send("POST", "uploads?filename=a.txt", b"a", content_type="text/plain").data()["upload"]["token"]
        for _ in range(2)
    ]
    made = ticket(api, comment={"body": "x", "uploads": tokens[0]})["id"]  # one token needs no list
    for token in (tokens[0], "unknown"):
        api.put(f"tickets/{made}", {"ticket": {"comment": {"body": "y", "uploads": [token]}}})
    sandbox.clock.advance(days=4)
    api.put(f"tickets/{made}", {"ticket": {"comment": {"body": "late", "uploads": [tokens[1]]}}})
    comments = api.get(f"tickets/{made}/comments")["comments"]
    assert [len(one["attachments"]) for one in comments] == [1, 0, 0, 0]
    api.delete(f"uploads/{tokens[0]}", status=404)


def test_an_upload_lasts_three_days_and_its_file_has_the_type_of_its_name(api: Api, sandbox: Sandbox) -> None:
    sandbox.clock.step = 0
    sent = {"content_type": "application/octet-stream"}
    upload = api.send("POST", "uploads?filename=a.pdf", b"a", **sent).data()["upload"]
    assert (sandbox.clock.iso(), upload["expires_at"]) == ("2026-01-01T09:00:00Z", "2026-01-04T09:00:00Z")
    shown = upload["attachment"]
    assert (shown["content_type"], shown["inline"], shown["deleted"]) == ("application/pdf", False, False)
    assert (shown["malware_scan_result"], shown["malware_access_override"]) == ("not_scanned", False)
    assert (shown["width"], shown["height"], shown["thumbnails"]) == (None, None, [])
    assert shown["content_url"].startswith("https://sandbox.zendesk.com/attachments/token/")
    assert shown["content_url"].endswith("/?name=a.pdf")
    assert api.send("POST", "uploads", b"a", **sent).status == 400


def test_a_redacted_file_is_gone_from_its_comment(api: Api) -> None:
    token = api.send("POST", "uploads?filename=a.txt", b"secret", content_type="text/plain").data()["upload"]
    made = ticket(api, comment={"body": "see", "uploads": [token["token"]]})["id"]
    (comment,) = api.get(f"tickets/{made}/comments")["comments"]
    path = f"tickets/{made}/comments/{comment['id']}/attachments/{comment['attachments'][0]['id']}/redact"
    assert api.put(path)["attachment"]["file_name"] == "a.txt", "the answer has the old name"
    (comment,) = api.get(f"tickets/{made}/comments")["comments"]
    assert comment["attachments"][0]["file_name"] == "redacted.txt"
    assert b"secret" not in api.send("GET", comment["attachments"][0]["content_url"]).body


def test_the_files_of_a_suspended_ticket_become_an_upload(api: Api, sandbox: Sandbox) -> None:
    suspended = sandbox.add("SuspendedTicket", {"attachments": [{"id": 5, "file_name": "a.txt"}]})
    upload = api.post("suspended_tickets/attachments", {"id": suspended.id}, status=200)["upload"]
    assert upload["token"]
    assert [one["file_name"] for one in upload["attachments"]] == ["a.txt"]


def test_a_form_becomes_an_article_attachment(api: Api, sandbox: Sandbox) -> None:
    article = sandbox.add("HelpCenterArticle", {"title": "How", "body": "so"})
    form = b'--B\r\nContent-Disposition: form-data; name="inline"\r\n\r\ntrue\r\n'
    form += b'--B\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n'
    form += b"Content-Type: text/plain\r\n\r\nhello\r\n--B--\r\n"
    path = f"help_center/articles/{article.id}/attachments"
    made = api.send("POST", path, form, content_type="multipart/form-data; boundary=B").data()[
        "article_attachment"
    ]
    assert (made["file_name"], made["size"], made["inline"]) == ("a.txt", 5, True)
    assert api.send("GET", made["content_url"]).body == b"hello"
    assert [one["id"] for one in api.get(path)["article_attachments"]] == [made["id"]]
