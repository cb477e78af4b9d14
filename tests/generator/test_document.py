"""The real spec: free of mistakes, converted to a valid document, and quickly."""

from __future__ import annotations

import time
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from generator.build import ROOT, as_text
from generator.check import check
from generator.load import HOME, load
from generator.mistakes import report
from generator.openapi import convert


@pytest.fixture(scope="module")
def document() -> dict[str, object]:
    spec, mistakes = load(ROOT / HOME)
    mistakes = [*mistakes, *check(spec)]
    assert not mistakes, report(mistakes)
    return convert(spec)


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


def test_every_operation_and_parameter_is_described(document: dict[str, Any]) -> None:
    operations = [one for item in document["paths"].values() for one in item.values()]
    silent = [one["operationId"] for one in operations if not one["description"]]
    silent += [
        f"{one['operationId']}: {parameter['name']}"
        for one in operations
        for parameter in one.get("parameters", [])
        if not parameter["description"] or "is not documented" in parameter["description"]
    ]
    assert silent == []


def test_every_file_goes_as_a_part_of_a_form_under_a_name_of_its_own(document: dict[str, Any]) -> None:
    """What is called a multipart form part is a file: as text in JSON no file would arrive."""
    uploads = [
        (one["operationId"], media, one)
        for item in document["paths"].values()
        for one in item.values()
        for media, content in one.get("requestBody", {}).get("content", {}).items()
        if media == "multipart/form-data" or "multipart form part" in str(content["schema"])
    ]
    assert len(uploads) == 8
    for name, media, one in uploads:
        assert media == "multipart/form-data", name
        for call in one["x-zenpy-calls"]:
            names = {argument["name"] for argument in call["arguments"]}
            assert "content_type" in names, name
            assert names & {"file_name", "filename"}, name


def test_reading_and_converting_takes_seconds() -> None:
    start = time.perf_counter()
    spec, _ = load(ROOT / HOME)
    check(spec)
    convert(spec)
    # Measured: 1.5 s on one core of a small machine; the limit only catches what went quadratic.
    assert time.perf_counter() - start < 15
