"""Uploads and attachments: bytes go in with one request and come out at the `content_url` of the answer."""

from __future__ import annotations

from datetime import timedelta
from email.parser import BytesParser
from email.policy import HTTP
from mimetypes import guess_type
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.message import Response
from zenpy.sandbox.problems import invalid_record, not_found

if TYPE_CHECKING:
    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

UPLOAD_DAYS = 3


def keep(account: Account, name: str, content: bytes, content_type: str | None) -> Json:
    """Keeps a file and answers the facts of it, with the address where it can be had again."""
    kind = content_type or guess_type(name)[0] or "application/octet-stream"
    path = f"/attachments/token/{account.store.next_uuid().replace('-', '')}"
    url = f"{account.base}{path}/?name={quote(name)}"
    account.files[path] = account.files[f"{path}/"] = (kind, content)
    facts: Json = {"file_name": name, "content_type": kind, "size": len(content), "inline": False}
    return {**facts, "content_url": url, "mapped_content_url": url}


@answers("POST suspended_tickets/attachments")
def copy_attachments(call: Call) -> Answer:
    """An upload with the files of a suspended ticket, so that a ticket can have them."""
    suspended = call.need("SuspendedTicket", call.body.get("id"))
    files = [dict(one) for one in suspended.get("attachments") or []]
    record = call.store.create("Upload", {})
    record.update(token=call.store.next_uuid().replace("-", ""), attachments=files)
    record["attachment"] = files[-1] if files else None
    return call.one(record)


@answers("POST uploads")
def upload(call: Call) -> Answer:
    """Takes a file; `token=` puts it to the files of an earlier upload."""
    name = call.request.value("filename")
    if not name:
        raise invalid_record("filename", "filename: is required", "BlankValue")
    content_type = call.request.headers.get("content-type", "").split(";")[0] or None
    if content_type == "application/binary":
        content_type = None
    kept = call.store.create("Attachment", {})
    kept.update(keep(call.account, name, call.request.body, content_type), deleted=False, thumbnails=[])
    attachment = dict(kept)
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
    """Forgets an upload that no comment needs."""
    known = call.store.first("Upload", token=call.args[0])
    if known is None:
        raise not_found()
    call.store.remove(known)
    return None


@answers("PUT tickets/{}/comments/{}/attachments/{}/redact")
def redact(call: Call) -> Answer:
    """Puts an empty text into the place of a file."""
    attachment = call.need("Attachment", call.args[-1])
    attachment.update(file_name="redacted.txt", content_type="text/plain", size=0)
    return call.one(attachment)


@answers(
    "POST help_center/articles/{}/attachments",
    "POST help_center/articles/attachments",
    "POST macros/{}/attachments",
    "POST macros/attachments",
    "POST custom_objects/{}/records/{}/attachments",
)
def attach(call: Call) -> Answer:
    """Takes the file of a form (multipart/form-data) for an article, a macro or a record."""
    fields, files = _form(call)
    record = call.store.create(call.route.schema or "Attachment", {**call.record(), **fields}, call.params)
    for name, kind, content in files:
        facts = {**keep(call.account, name, content, kind), "filename": name, "display_file_name": name}
        names = call.store.kind(record.kind).fields.keys() - fields.keys()
        record.update({key: value for key, value in facts.items() if key in names})
        record.parents["file"] = urlsplit(str(facts["content_url"])).path
    return call.one(record)


@answers("PUT brands/{}/logo")
def put_logo(call: Call) -> Answer:
    """Takes the picture of a form as the logo of a brand."""
    brand = call.need("Brand", call.args[0])
    _, files = _form(call)
    if not files:
        raise invalid_record("logo", "logo: is required", "BlankValue")
    name, kind, content = files[-1]
    logo = call.store.create("Attachment", {})
    logo.update(keep(call.account, name, content, kind), deleted=False, thumbnails=[])
    brand.update(logo=dict(logo))
    return call.one(brand)


@answers("DELETE brands/{}/logo")
def remove_logo(call: Call) -> Answer:
    """Leaves a brand without a logo."""
    call.need("Brand", call.args[0]).update(logo=None)
    return None


@answers("GET custom_objects/{}/records/{}/attachments/{}/download")
def download(call: Call) -> Answer:
    """The bytes of a record's attachment."""
    record = call.need("CustomObjectRecordAttachment", call.args[-1])
    kind, content = call.account.files.get(record.parents.get("file", ""), ("application/octet-stream", b""))
    return Response(200, {"Content-Type": kind}, content)


def _form(call: Call) -> tuple[Json, list[tuple[str, str, bytes]]]:
    content_type = call.request.headers.get("content-type", "")
    if not content_type.startswith("multipart/form-data"):
        return {}, []
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    fields: Json = {}
    files = []
    for part in BytesParser(policy=HTTP).parsebytes(head + call.request.body).iter_parts():
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        name = str(part.get_param("name", header="content-disposition"))
        if part.get_filename():
            files.append((str(part.get_filename()), part.get_content_type(), content))
        else:
            text = content.decode()
            fields[name] = {"true": True, "false": False}.get(text, text)
    return fields, files
