"""The parts of the package are listed as CycloneDX describes them, under licences that are allowed."""

from __future__ import annotations

import tomllib
from email.message import Message
from importlib.metadata import PackageMetadata
from typing import cast

import pytest

from release import sbom
from release.licences import is_allowed, licence_of
from tests.support.paths import ROOT


def test_every_licence_is_allowed() -> None:
    assert sbom.refused() == []


def test_the_document_has_every_part_once_and_says_what_needs_what() -> None:
    document = cast(dict[str, list[dict[str, object]]], sbom.document())
    parts = {one["name"]: one for one in document["components"]}
    assert len(parts) == len(document["components"])
    assert {"httpx", "httpcore", "h11", "orjson", "uvicorn", "typer"} <= set(parts)
    assert "mypy" not in parts
    assert (parts["httpcore"]["scope"], parts["uvicorn"]["scope"]) == ("required", "optional")
    assert parts["httpx"]["licenses"] == [{"expression": "BSD-3-Clause"}]
    references = {one["ref"]: one["dependsOn"] for one in document["dependencies"]}
    assert parts["httpcore"]["bom-ref"] in cast(list[object], references[parts["httpx"]["bom-ref"]])
    known = set(references)
    assert all(known.issuperset(cast(list[object], below)) for below in references.values())


def test_every_extra_for_users_is_listed_or_left_out_with_a_reason() -> None:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = told["project"]["optional-dependencies"]
    for_work = {name for name in extras if "zenpy-typed[dev" in str(extras[name])}
    for_work |= {"generator", "dev", "docs"}
    brings = {name for name, packages in extras.items() if packages}
    assert sorted([*sbom.EXTRAS, *sbom.LEFT_OUT]) == sorted(brings - for_work)


def test_the_same_environment_gives_the_same_document() -> None:
    assert sbom.document() == sbom.document()


@pytest.mark.parametrize(
    ("expression", "allowed"),
    [
        ("MIT", True),
        ("GPL-3.0-only", False),
        ("MIT OR GPL-3.0-only", True),
        ("MIT AND GPL-3.0-only", False),
        ("MPL-2.0 AND (Apache-2.0 OR MIT)", True),
        ("Free for everybody", False),
        ("", False),
    ],
)
def test_an_expression_is_allowed_if_it_leaves_a_way(expression: str, allowed: bool) -> None:
    assert is_allowed(expression) is allowed


@pytest.mark.parametrize(
    ("headers", "licence"),
    [
        ([("License-Expression", "MIT"), ("License", "other")], "MIT"),
        ([("License", "ISC License")], "ISC"),
        (
            [("License", "A long text. " * 20), ("Classifier", "License :: OSI Approved :: MIT License")],
            "MIT",
        ),
        ([], None),
    ],
)
def test_a_licence_is_read_from_where_a_package_says_it(
    headers: list[tuple[str, str]], licence: str | None
) -> None:
    message = Message()
    for name, value in headers:
        message[name] = value
    assert licence_of(cast(PackageMetadata, message)) == licence
