"""The content of files: how a form is read, and how a file is stored and gets an address."""

from __future__ import annotations

from email.parser import BytesParser
from email.policy import HTTP
from mimetypes import guess_type
from typing import TYPE_CHECKING
from urllib.parse import quote

from zenpy.sandbox.calls.checking import check_fields

if TYPE_CHECKING:
    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Call
    from zenpy.sandbox.message import Json


def store_file(account: Account, name: str, content: bytes, content_type: str | None) -> Json:
    """Store a file. Return the fields that describe it, with the address of its content."""
    kind = content_type or guess_type(name)[0] or "application/octet-stream"
    path = f"/attachments/token/{account.store.next_uuid().replace('-', '')}"
    url = f"{account.base}{path}/?name={quote(name)}"
    account.files[path] = account.files[f"{path}/"] = (kind, content)
    facts: Json = {"file_name": name, "content_type": kind, "size": len(content), "inline": False}
    return {**facts, "content_url": url, "mapped_content_url": url}


def create_attachment_record(account: Account, name: str, content: bytes, content_type: str | None) -> Record:
    """Store a file as an attachment of a ticket or a brand. Its type is that of its name, if the name has one."""
    stored = account.store.create("Attachment", {})
    stored.update(store_file(account, name, content, guess_type(name)[0] or content_type))
    stored.update(width=None, height=None, deleted=False, thumbnails=[], malware_access_override=False)
    stored["malware_scan_result"] = "not_scanned"
    return stored


def read_form(call: Call) -> tuple[Json, list[tuple[str, str, bytes]]]:
    """The fields of a form, and its files as (name, content type, content).

    Raises:
        Problem: a 400, a field is of the wrong type.
    """
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
    sent = call.route.sent_fields
    known = {name: value for name, value in fields.items() if name in sent}
    return check_fields(call.account.routes, call.route, known), files
