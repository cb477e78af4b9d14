"""Files that go out as one part of a form: every call that the document describes so, on the sandbox."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import pytest

from zenpy import Zenpy
from zenpy.lib.exception import ZenpyException
from zenpy.sandbox import Sandbox


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[Zenpy]:
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
        yield client


def test_the_logo_of_a_brand_is_sent_as_a_file(client: Zenpy, sandbox: Sandbox) -> None:
    brand = sandbox.add("Brand", {"name": "Acme", "subdomain": "acme"})
    changed = client.brands.logo.update(brand.id, BytesIO(b"png"), file_name="logo.png")
    assert changed.logo is not None
    assert (changed.logo.file_name, changed.logo.content_type, changed.logo.size) == (
        "logo.png",
        "image/png",
        3,
    )
    client.brands.logo.delete(brand.id)
    assert client.brands(id=brand.id).logo is None


def test_a_record_of_a_custom_object_takes_a_file(client: Zenpy) -> None:
    client.custom_objects.create({"key": "car", "title": "Car", "title_pluralized": "Cars"})
    record = client.custom_objects.records.create("car", {"name": "Beetle"})
    made = client.custom_objects.records.attachments.create(
        "car", record.id, b"hello", file_name="a.bin", content_type="text/plain"
    )
    assert (made.filename, made.content_type, made.size) == ("a.bin", "text/plain", 5)


def test_a_file_without_a_name_is_refused_with_the_way_out(client: Zenpy) -> None:
    with pytest.raises(ZenpyException, match="file_name="):
        client.side_conversations.attachments.create(b"hello")
