"""How lists are paged, as the spec says it: for the whole API, and for products that differ."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.checks.spec import check_spec
from generator.openapi.convert import convert_to_openapi
from generator.spec.load import load_spec
from tests.support.paths import TESTS

BAKERY = TESTS / "generator" / "fixtures" / "bakery"


def diagnostics(directory: Path, file: str, old: str, new: str) -> list[str]:
    """What is wrong with the spec of the bakery, with one text replaced."""
    copy = directory / "spec"
    shutil.copytree(BAKERY, copy)
    text = (copy / file).read_text()
    assert old in text
    (copy / file).write_text(text.replace(old, new, 1))
    spec, found = load_spec(copy)
    return [str(one).rpartition("/")[2] for one in sorted([*found, *check_spec(spec)])]


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        ("pagination.yaml", "      link: paging.next\n", "", 'pages with a link need link; "next" has none'),
        ("pagination.yaml", "      after: after\n", "", 'pages with a link need after; "next" has none'),
        ("pagination.yaml", "form: link", "form: lnik", 'unknown form of pages "lnik"'),
        ("pagination.yaml", "answers:", "answer:", 'unknown key in a style of paging "answer"'),
        ("shop/orders.yaml", "pages: [next]", "pages: [nxt]", 'unknown pagination "nxt"'),
        ("shop/orders.yaml", "roles: [bakers]", "roles: [baker]", 'unknown role "baker"'),
        ("api.yaml", "client: Bakery", "clients: Bakery", 'unknown key in the package "clients"'),
        ("api.yaml", "  core: shop", "  by_hand: [clients]", 'unknown part "clients"'),
        (
            "api.yaml",
            ", header: X-Bakery-Key",
            "",
            '"shopKey" needs a header exactly if its scheme is header',
        ),
    ],
)
def test_a_slip_is_named_with_its_place(tmp_path: Path, file: str, old: str, new: str, expected: str) -> None:
    found = diagnostics(tmp_path, file, old, new)
    assert any(expected in one and one.startswith(Path(file).name) for one in found), found


def test_a_product_has_what_it_says_and_the_rest_of_the_whole_api() -> None:
    spec, _ = load_spec(BAKERY)
    shop, kitchen = spec.paging("shop"), spec.paging("kitchen")
    assert (shop.page_size, kitchen.page_size) == (5, 2)
    assert (shop.styles["next"].link, kitchen.styles["next"].link) == ("paging.next", "nextPage")
    assert spec.paging("anything") == shop


def test_the_document_has_the_parameters_and_keys_of_a_style() -> None:
    document = convert_to_openapi(load_spec(BAKERY)[0])
    paths = document["paths"]
    assert isinstance(paths, dict)
    shop, kitchen = paths["/orders"]["get"], paths["/kitchen/recipes"]["get"]
    assert shop["x-zenpy-link-pages"] == {"link": "paging.next", "size": "limit", "after": "after"}
    assert kitchen["x-zenpy-link-pages"] == {"link": "nextPage", "after": "from"}
    assert [one["name"] for one in kitchen["parameters"]] == ["from"]
    assert (shop["x-zenpy-page-size"], kitchen["x-zenpy-page-size"]) == (5, 2)
