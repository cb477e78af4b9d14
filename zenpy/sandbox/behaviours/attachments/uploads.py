"""Uploads: files that wait for the comment they belong to."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours.attachments.files import store_file
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.problems import invalid_record, not_found

if TYPE_CHECKING:
    from zenpy.sandbox.calls.call import Answer, Call

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
    """Store a file; `token=` adds it to an earlier upload."""
    name = call.request.value("filename")
    if not name:
        raise invalid_record("filename", "filename: is required", "BlankValue")
    content_type = call.request.headers.get("content-type", "").split(";")[0] or None
    if content_type == "application/binary":
        content_type = None
    stored = call.store.create("Attachment", {})
    stored.update(
        store_file(call.account, name, call.request.body, content_type), deleted=False, thumbnails=[]
    )
    attachment = dict(stored)
    token = call.request.value("token")
    known = call.store.first("Upload", token=token) if token else None
    if token and known is None:
        raise not_found()
    record = known if known is not None else call.store.create("Upload", {})
    expires = (call.account.clock.now() + timedelta(days=UPLOAD_DAYS)).strftime("%Y-%m-%dT%H:%M:%SZ")
    files = [*(record.get("attachments") or []), attachment]
    record.update(token=record.get("token") or call.store.next_uuid().replace("-", ""), expires_at=expires)
    record.update(attachment=attachment, attachments=files)
    return call.one(record)


@answers("DELETE uploads/{}")
def delete_upload(call: Call) -> Answer:
    """Delete an upload."""
    known = call.store.first("Upload", token=call.args[0])
    if known is None:
        raise not_found()
    call.store.remove(known)
    return None
