"""The real spec: free of diagnostics, converted to a valid document, and quickly."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from generator import ROOT
from generator.checks.spec import check_spec
from generator.cli import as_text
from generator.openapi.convert import convert_to_openapi
from generator.published.document import publish
from generator.spec.diagnostics import format_report
from generator.spec.load import HOME, load_spec
from tests.support.generator.sample import copy_with_change, diagnostics_in


@pytest.fixture(scope="module")
def document() -> dict[str, object]:
    spec, diagnostics = load_spec(ROOT / HOME)
    diagnostics = check_spec(spec, diagnostics)
    assert not diagnostics, format_report(diagnostics)
    return convert_to_openapi(spec)


def operations_of(item: dict[str, Any]) -> list[dict[str, Any]]:
    """The operations of a path, without what else stands there."""
    return [one for one in item.values() if "operationId" in one]


def test_the_real_document_is_valid_openapi(document: dict[str, Any]) -> None:
    assert list(OpenAPIV31SpecValidator(document).iter_errors()) == []


def test_every_reference_leads_to_a_schema(document: dict[str, Any]) -> None:
    text = as_text(document)
    names = {
        line.split('"')[3]
        for line in text.splitlines()
        if line.strip().startswith('"$ref": "#/components/schemas/')
    }
    assert {name.rpartition("/")[2] for name in names} <= set(document["components"]["schemas"])


def test_every_schema_is_used_or_says_why_it_is_there(document: dict[str, Any]) -> None:
    """What no operation leads to is a leftover, or a type that a field has lost."""
    schemas = document["components"]["schemas"]
    published = publish(document, {})["components"]
    assert isinstance(published, dict)
    reasons = {name: one["x-zenpy-unused"] for name, one in schemas.items() if "x-zenpy-unused" in one}
    assert set(schemas) - set(published["schemas"]) == set(reasons)
    assert set(published["schemas"]) - set(schemas) == {"UploadsCreateAnswer"}, "see the next test"
    assert all(len(one.split()) > 4 for one in reasons.values())
    others = {name: len(one) for name, one in document["components"].items() if name != "securitySchemes"}
    more = len(reasons) - 1
    assert others == {name: len(published[name]) + (name == "schemas") * more for name in others}


def test_a_body_in_several_media_types_is_one_schema_with_a_name(document: dict[str, Any]) -> None:
    """Tools make a type of every body that has no name of its own, and would make two of the same name."""
    published: dict[str, Any] = publish(document, {})
    content = published["paths"]["/api/v2/uploads"]["post"]["responses"]["201"]["content"]
    named = {"$ref": "#/components/schemas/UploadsCreateAnswer"}
    assert {kind: one["schema"] for kind, one in content.items()} == {
        "application/json": named,
        "text/plain": named,
    }
    whole = document["paths"]["/api/v2/uploads"]["post"]["responses"]["201"]["content"]
    assert published["components"]["schemas"]["UploadsCreateAnswer"] == whole["text/plain"]["schema"]


def test_an_object_that_nothing_leads_to_says_why_it_is_there(tmp_path: Path) -> None:
    reason = "    unused: Shows what extends a record.\n"
    (found,) = diagnostics_in(copy_with_change(tmp_path, reason, ""))
    assert 'no operation leads to "TicketDraft"' in found
    changed = copy_with_change(tmp_path, "  Via:\n", "  Via:\n    unused: Nobody reads it.\n")
    assert any('"Via" is "unused", and an operation leads to it' in one for one in diagnostics_in(changed))


def test_every_operation_and_parameter_is_described(document: dict[str, Any]) -> None:
    operations = [one for item in document["paths"].values() for one in operations_of(item)]
    silent = [one["operationId"] for one in operations if not one["description"]]
    silent += [
        f"{one['operationId']}: {parameter['name']}"
        for one in operations
        for parameter in one.get("parameters", [])
        if not parameter["description"] or "is not documented" in parameter["description"]
    ]
    assert silent == []


def descriptions(document: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Every property of a record or of a body: where it is, its name, and its description."""
    for name, schema in document["components"]["schemas"].items():
        if "x-zenpy-class" in schema:
            yield from (
                (name, key, value.get("description", "")) for key, value in schema["properties"].items()
            )
    for item in document["paths"].values():
        for one in operations_of(item):
            for key, value in request_schema(one).items():
                yield one["operationId"], key, value.get("description", "")


def request_schema(operation: dict[str, Any]) -> dict[str, Any]:
    """The properties that a body has of its own: those of no record, and not its envelopes."""
    form = operation.get("x-zenpy-body", {})
    found: dict[str, Any] = {}
    for content in operation.get("requestBody", {}).get("content", {}).values():
        found |= content["schema"].get("properties", {})
    envelope = found.get(form.get("key") or "", {})
    other_fields = {
        name: one for name, one in found.items() if name not in (form.get("key"), form.get("one"))
    }
    return {**envelope.get("properties", {}), **other_fields}


def words(text: str) -> set[str]:
    """The words of a text without their endings, `TicketField` being two."""
    spaced = re.sub(r"([a-z])([A-Z])", r"\1 \2", text).replace("_", " ").lower()
    return {word.rstrip("s") for word in re.findall(r"[a-z0-9]+", spaced)} - {"the", "a", "an", "of", "it"}


def test_every_property_is_described_by_more_than_its_name(document: dict[str, Any]) -> None:
    empty = [
        f"{place}.{name}: {doc!r}"
        for place, name, doc in descriptions(document)
        if len(doc.split()) < 3 or doc.rstrip()[-1] not in ".`" or words(doc) <= words(f"{place} {name}")
    ]
    assert empty == []


def test_no_description_is_made_for_everything(document: dict[str, Any]) -> None:
    """A description that fits ten fields of different names describes none of them."""
    named: dict[str, set[str]] = {}
    for _, name, doc in descriptions(document):
        named.setdefault(doc, set()).add(name)
    assert {doc: names for doc, names in named.items() if len(names) > 2} == {}


def test_every_file_goes_as_a_part_of_a_form_under_a_name_of_its_own(document: dict[str, Any]) -> None:
    """What is called a multipart form part is a file: as text in JSON no file would arrive."""
    uploads = [
        (one["operationId"], media, one)
        for item in document["paths"].values()
        for one in operations_of(item)
        for media, content in one.get("requestBody", {}).get("content", {}).items()
        if media == "multipart/form-data" or "multipart form part" in str(content["schema"])
    ]
    assert len(uploads) == 9
    for name, media, one in uploads:
        assert media == "multipart/form-data", name
        for call in one["x-zenpy-calls"]:
            names = {argument["name"] for argument in call["arguments"]}
            assert "content_type" in names, name
            assert names & {"file_name", "filename"}, name


def test_reading_and_converting_takes_seconds() -> None:
    start = time.perf_counter()
    spec, _ = load_spec(ROOT / HOME)
    check_spec(spec)
    convert_to_openapi(spec)
    # Measured: 1.5 s on one core of a small machine; the limit only catches what went quadratic.
    assert time.perf_counter() - start < 15
