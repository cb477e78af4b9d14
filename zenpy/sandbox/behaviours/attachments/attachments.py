"""Attachments of comments, articles, macros and custom objects."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from zenpy.sandbox.behaviours.attachments.files import read_form, store_file
from zenpy.sandbox.calls.lookup import check_owners
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.message import Response

if TYPE_CHECKING:
    from zenpy.sandbox.calls.call import Answer, Call

#: The parts of forms that are files: a text in their place is none.
_FILES = ("attachment", "file", "uploaded_data")


@answers("PUT tickets/{}/comments/{}/attachments/{}/redact")
def redact_attachment(call: Call) -> Answer:
    """Replace a file of a comment with an empty text. The answer still has the old name of the file."""
    attachment, comment = call.need("Attachment", call.args[-1]), call.need("Comment", call.args[1])
    shown = call.one(dict(attachment))
    attachment.update(file_name="redacted.txt", content_type="text/plain", size=0)
    files = comment.get("attachments") or []
    comment["attachments"] = [dict(attachment) if one.get("id") == attachment["id"] else one for one in files]
    path = urlsplit(str(attachment.get("content_url") or "")).path
    if path in call.account.files:
        call.account.files[path] = call.account.files[path.rstrip("/")] = ("text/plain", b"")
    return shown


@answers(
    "POST help_center/articles/{}/attachments",
    "POST help_center/articles/attachments",
    "POST macros/attachments",
    "POST custom_objects/{}/records/{}/attachments",
)
def create_attachment(call: Call) -> Answer:
    """Store the file of a form (multipart/form-data) for an article, a macro or a record."""
    check_owners(call)
    fields, files = read_form(call)
    sent = {name: value for name, value in {**call.record(), **fields}.items() if name not in _FILES}
    record = call.store.create(call.route.schema or "Attachment", sent, call.params)
    for name, kind, content in files:
        facts = {**store_file(call.account, name, content, kind), "filename": name, "display_file_name": name}
        names = call.store.kind(record.kind).fields.keys() - fields.keys()
        record.update({key: value for key, value in facts.items() if key in names})
        record.note(file=urlsplit(str(facts["content_url"])).path)
    return call.one(record)


@answers("GET custom_objects/{}/records/{}/attachments/{}/download")
def download_attachment(call: Call) -> Answer:
    """The content of a record's attachment."""
    record = call.need("CustomObjectRecordAttachment", call.args[-1])
    kind, content = call.account.files.get(record.notes.get("file", ""), ("application/octet-stream", b""))
    return Response(200, {"Content-Type": kind}, content)
