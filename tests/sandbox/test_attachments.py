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
