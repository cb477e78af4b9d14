"""Uploads: files that wait for the comment they belong to."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours.attachments.files import create_attachment_record
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.message import Response
from zenpy.sandbox.problems import not_found, titled_problem

if TYPE_CHECKING:
    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

UPLOAD_DAYS = 3


@answers("POST suspended_tickets/attachments")
def copy_suspended_attachments(call: Call) -> Answer:
    """Copy the files of a suspended ticket to an upload."""
    suspended = call.need("SuspendedTicket", call.body.get("id"))
    files = [dict(one) for one in suspended.get("attachments") or []]
    record = call.store.create("Upload", {})
    record.update(token=call.store.next_uuid().replace("-", ""), attachments=files)
    record["attachment"] = files[-1] if files else None
    return call.one(record)


@answers("POST uploads")
def create_upload(call: Call) -> Answer:
    """Store a file; `token=` adds it to an earlier upload. The answer is JSON, but says that it is plain text."""
    name = call.request.value("filename")
    if not name:
        raise titled_problem(400, "Invalid attribute", "filename is required")
    content_type = call.request.headers.get("content-type", "").split(";")[0] or None
    if content_type == "application/binary":
        content_type = None
    attachment = dict(create_attachment_record(call.account, name, call.request.body, content_type))
    token = call.request.value("token")
    known = find_upload(call.account, token) if token else None
    if token and known is None:
        raise not_found()
    record = known if known is not None else call.store.create("Upload", {})
    expires = (call.account.clock.now() + timedelta(days=UPLOAD_DAYS)).strftime("%Y-%m-%dT%H:%M:%SZ")
    files = [*(record.get("attachments") or []), attachment]
    record.update(token=record.get("token") or call.store.next_uuid().replace("-", ""), expires_at=expires)
    record.update(attachment=attachment, attachments=files)
    # Zendesk calls the JSON plain text, unless the client says that it takes JSON: clients that go by the type read both.
    takes_json = "application/json" in call.request.headers.get("accept", "")
    kind = "application/json" if takes_json else "text/plain"
    return Response.json(call.one(record), call.route.status, {"Content-Type": f"{kind}; charset=utf-8"})


@answers("DELETE uploads/{}")
def delete_upload(call: Call) -> Answer:
    """Delete an upload that no comment has used."""
    known = find_upload(call.account, call.args[0])
    if known is None:
        raise not_found()
    call.store.remove(known)
    return None


def find_upload(account: Account, token: str) -> Record | None:
    """The upload with a token, unless a comment has used it, or it has expired."""
    upload = account.store.first("Upload", token=token) or account.store.get("Upload", token)
    expires = upload.get("expires_at") if upload is not None else None
    return None if expires is not None and str(expires) < account.clock.iso() else upload


def take_uploaded_files(account: Account, sent: object) -> list[Json]:
    """The files of the tokens of a comment, a list or one token. A token is good for one comment; others are ignored."""
    files: list[Json] = []
    for token in [sent] if isinstance(sent, str) else sent if isinstance(sent, list) else []:
        upload = find_upload(account, str(token))
        if upload is not None:
            files += upload.get("attachments") or []
            account.store.remove(upload)
    return files
