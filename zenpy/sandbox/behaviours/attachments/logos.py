"""The logo of a brand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours.attachments.files import create_attachment_record, read_form
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.problems import invalid_record

if TYPE_CHECKING:
    from zenpy.sandbox.calls.call import Answer, Call


@answers("PUT brands/{}/logo")
def put_logo(call: Call) -> Answer:
    """Set the logo of a brand to the file of a form."""
    brand = call.need("Brand", call.args[0])
    _, files = read_form(call)
    if not files:
        raise invalid_record("logo", "logo: is required", "BlankValue")
    name, kind, content = files[-1]
    brand.update(logo=dict(create_attachment_record(call.account, name, content, kind)))
    return call.one(brand)


@answers("DELETE brands/{}/logo")
def remove_logo(call: Call) -> Answer:
    """Remove the logo of a brand."""
    call.need("Brand", call.args[0]).update(logo=None)
    return None
