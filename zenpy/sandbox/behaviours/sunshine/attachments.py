"""Files for messages: they can be fetched from the address that the upload answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours.attachments.files import read_form, store_file
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.problems import listed_problem, not_found

if TYPE_CHECKING:
    from zenpy.sandbox.calls.call import Answer, Call

UPLOADS = "/sc/v2/apps/{}/attachments"


@answers(f"POST {UPLOADS}")
def upload(call: Call) -> Answer:
    """Keep a file, and answer where it is."""
    if call.request.value("access") != "public":
        raise listed_problem(400, "bad_request", "access is public")
    _, files = read_form(call)
    if not files:
        raise listed_problem(400, "bad_request", "a form with the part source is expected")
    name, kind, content = files[0]
    facts = store_file(call.account, name, content, kind)
    return call.one({"mediaUrl": facts["content_url"], "mediaType": facts["content_type"]})


@answers(f"POST {UPLOADS}/remove")
def remove(call: Call) -> Answer:
    """Remove a file."""
    url = str(call.body.get("mediaUrl", ""))
    path = url.removeprefix(call.account.base).partition("?")[0].rstrip("/")
    if call.account.files.pop(path, None) is None:
        raise not_found()
    call.account.files.pop(f"{path}/", None)
    return {}
