"""The site of the documentation: every page is in its navigation, links lead somewhere, versions stand beside each other."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest

from tests.support.paths import ROOT
from website.__main__ import main
from website.explorer import index_of, part_of, resources_of
from website.links import Site, faults
from website.markdown import anchors, headings, links, slug, with_plain_pipes
from website.navigation import named_pages, navigation, pages_in
from website.operations import PUBLISHED, named_in, read_operations
from website.pages import README, Page, find_pages
from website.searching import improve
from website.settings import Settings, read_settings
from website.staging import staged
from website.versions import order, publish

PAGES = find_pages()
OPERATIONS = read_operations()


def page(folder: Path, text: str, source: str = "docs/one.md") -> Page:
    path = folder / source
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return Page(source, source.removeprefix("docs/"), folder)


# -- navigation ------------------------------------------------------------------------------------------------------------


def test_every_page_is_in_the_navigation_once() -> None:
    assert sorted(pages_in(navigation(PAGES, OPERATIONS))) == [one.target for one in PAGES]


def test_a_page_that_no_group_names_is_in_the_navigation_by_its_heading(tmp_path: Path) -> None:
    new = page(tmp_path, "# Something `new`\n", "docs/guides/new.md")
    assert navigation([new], {}) == [{"Guides": [{"More": [{"Something new": "guides/new.md"}]}]}]


def test_the_reference_has_the_library_beside_resources_and_records() -> None:
    (reference,) = (one["Reference"] for one in navigation(PAGES, OPERATIONS) if "Reference" in one)
    assert isinstance(reference, list)
    titles = [title for one in reference for title in one]
    assert titles == ["Overview", "Find", "Resources", "Records", "The library", "API explorer"]


def test_resources_are_sorted_by_the_product_of_most_of_their_operations() -> None:
    (reference,) = (one["Reference"] for one in navigation(PAGES, OPERATIONS) if "Reference" in one)
    assert isinstance(reference, list)
    (resources,) = (one["Resources"] for one in reference if "Resources" in one)
    assert isinstance(resources, list)
    products = {name: pages_in([{name: inner}]) for one in resources for name, inner in one.items()}
    assert "reference/resources/users.md" in products["Support"]
    assert "reference/resources/help_center/articles.md" in products["Help Center"]
    assert (
        "Several products" not in products
        or "reference/resources/tickets.md" not in products["Several products"]
    )


def test_groups_name_pages_that_there_are() -> None:
    names = {one.target.rpartition("/")[2].removesuffix(".md") for one in PAGES}
    assert [name for name in named_pages() if name not in names] == []


# -- links of the repository --------------------------------------------------------------------------------------------------


def test_every_link_and_anchor_of_the_documents_leads_somewhere() -> None:
    assert faults([README, *(one.source for one in PAGES)]) == []


def test_a_link_without_a_file_or_a_heading_is_found(tmp_path: Path) -> None:
    page(tmp_path, "# A\n\n[b](two.md#b) [c](two.md#c)\n[d](../no.md) [e](#a) [f](#f)\n")
    page(tmp_path, "# B\n", "docs/two.md")
    assert faults(["docs/one.md"], tmp_path) == [
        "docs/one.md:3: docs/two.md has no heading #c",
        "docs/one.md:4: there is no file no.md",
        "docs/one.md:4: docs/one.md has no heading #f",
    ]


# -- Markdown ----------------------------------------------------------------------------------------------------------------


def test_links_in_code_are_none() -> None:
    text = "[a](b.md) `[c](d.md)`\n\n```python\nx = [e](f.md)\n```\n\n[![i](j.svg)](k.md#l)\n"
    assert [one.target for one in links(text)] == ["b.md", "j.svg", "k.md#l"]
    assert [one.line for one in links(text)] == [1, 7, 7]


def test_headings_have_the_anchors_that_github_gives_them() -> None:
    text = "# One *two*\n\n## `client.x(id=…)`: [it](y.md)\n\n```sh\n# not one\n```\n\n## Twice\n\n## Twice\n"
    assert headings(text)[:2] == [(1, "One two"), (2, "client.x(id=…): it")]
    assert anchors(text) == {"one-two", "clientxid-it"}
    assert slug("What is sent, and when?") == "what-is-sent-and-when"


def test_a_pipe_in_code_loses_its_backslash_on_the_site() -> None:
    assert with_plain_pipes("| `int \\| None` | a \\| b |") == "| `int | None` | a \\| b |"


# -- search ------------------------------------------------------------------------------------------------------------------


def test_guides_come_first_then_attributes_of_records_then_the_reference() -> None:
    def entry(location: str, text: str = "") -> dict[str, object]:
        return {"location": location, "level": 2, "title": "", "text": text, "path": [], "tags": []}

    locations = [
        "reference/objects/tickets.html#ticket",
        "reference/resources/tickets.html#tickets",
        "reference/words.html#a",
        "project/changelog.html",
        "faults.html",
        "faults.html#writing",
        "guides/search.html",
    ]
    found = [one["location"] for one in improve({"items": [entry(one) for one in locations]}, [])["items"]]
    assert found == [locations[index] for index in (4, 6, 1, 3, 0)]
    records = [one for one in PAGES if one.source == "docs/reference/objects/tickets.md"]
    added = improve({"items": []}, records)["items"]
    assert added[0]["location"] == "reference/objects/tickets.html#ticket"
    assert "assignee_id (Ticket)" in [one["title"] for one in added]


def test_a_status_leads_to_its_exception() -> None:
    pages = [one for one in PAGES if one.source == "docs/reference/exceptions.md"]
    found = {one["title"]: one["location"] for one in improve({"items": []}, pages)["items"]}
    assert found["429 (RateLimitError)"] == "reference/exceptions.html#ratelimiterror"
    assert "422 (ValidationError)" in found


def test_an_entry_of_the_reference_holds_what_is_particular() -> None:
    text = "<p>A <code>x</code>.</p> <pre><code>y</code></pre><ul><li>Raises <code>Z</code></li><li><code>a</code>: b</li></ul>"
    item = {
        "location": "reference/resources/x.html#x",
        "level": 2,
        "title": "x()",
        "text": text,
        "path": [],
        "tags": [],
    }
    assert improve({"items": [item]}, [])["items"][0]["text"] == "A x . a : b"


# -- pages as they are built --------------------------------------------------------------------------------------------------


def test_links_to_pages_stay_and_links_to_files_show_the_file(tmp_path: Path) -> None:
    (tmp_path / "tool.py").write_text("print(1)\n")
    one = page(
        tmp_path, "[a](../ARCHITECTURE.md#x) [b](guides/two.md) [c](../tool.py) [d](https://e.f) [g](#h)\n"
    )
    two = page(tmp_path, "# Two\n", "docs/guides/two.md")
    root = page(tmp_path, "# X\n", "ARCHITECTURE.md")
    root = Page(root.source, "project/architecture.md", tmp_path)
    site = Site({each.source: each for each in (one, two, root)}, root=tmp_path)
    text = staged(one, site, {})
    assert (
        "[a](project/architecture.md#x) [b](guides/two.md) [c](source/tool.py.md) [d](https://e.f) [g](#h)"
        in text
    )
    assert site.shown == {"tool.py"}
    away = Site(site.pages, "https://example.com/tree", root=tmp_path)
    assert "[c](https://example.com/tree/tool.py)" in staged(one, away, {})


def test_a_link_that_leads_nowhere_is_told(tmp_path: Path) -> None:
    one = page(tmp_path, "# A\n\n[b](b.md)\n")
    site = Site({one.source: one}, root=tmp_path)
    staged(one, site, {})
    assert site.missing == ["docs/one.md:3: there is no file docs/b.md"]


def test_a_page_says_what_it_is_made_of() -> None:
    pages = {one.source: one for one in PAGES}
    site = Site(pages)
    assert '"openapi/spec/support/automations.yaml"' in staged(
        pages["docs/reference/resources/automations.md"], site, OPERATIONS
    )
    assert "more_sources" in staged(pages["docs/reference/objects/chat_objects.md"], site, OPERATIONS)
    assert '"zenpy/lib/exception.py"' in staged(pages["docs/reference/exceptions.md"], site, OPERATIONS)
    assert '"docs/bulk.md"' in staged(pages["docs/bulk.md"], site, OPERATIONS)


# -- versions ----------------------------------------------------------------------------------------------------------------


def test_versions_stand_beside_each_other_and_the_newest_is_the_latest(tmp_path: Path) -> None:
    made, site = tmp_path / "made", tmp_path / "site"
    made.mkdir()
    for version in ("0.9.0", "0.10.0", "0.10.0.dev1", "0.2.0"):
        (made / "index.html").write_text(version)
        publish(made, Settings(version), site)
    listed = json.loads((site / "versions.json").read_text())
    assert [one["version"] for one in listed] == ["0.10.0", "0.10.0.dev1", "0.9.0", "0.2.0"]
    assert [one["aliases"] for one in listed] == [["latest"], [], [], []]
    assert (site / "latest" / "index.html").read_text() == "0.10.0"
    assert "latest/index.html" in (site / "index.html").read_text()
    assert 'href="/latest/index.html"' in (site / "404.html").read_text()
    assert order("main") < order("0.1")


def test_settings_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCS_VERSION", "1.2")
    monkeypatch.setenv("DOCS_SOURCE_URL", "https://example.com/tree/")
    assert read_settings().version == "1.2"
    assert read_settings().repository == "https://example.com/tree"
    monkeypatch.setenv("DOCS_VERSION", "../up")
    with pytest.raises(ValueError, match="cannot be a folder"):
        read_settings()


def test_a_port_that_is_taken_is_said_before_the_site_is_built(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("website.__main__.build", lambda *_, **__: pytest.fail("the site was built"))
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        monkeypatch.setenv("DOCS_PORT", str(port))
        assert main(["serve"]) == 1
    said = capsys.readouterr().err
    assert f"cannot be shown on port {port}" in said
    assert "DOCS_PORT" in said


def test_a_port_that_is_not_one_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for wrong in ("http", "65536", "-1", "\u0661"):
        monkeypatch.setenv("DOCS_PORT", wrong)
        assert main(["serve"]) == 1
        assert "is not a port" in capsys.readouterr().err


# -- explorer ----------------------------------------------------------------------------------------------------------------


def test_the_explorer_has_every_operation_in_a_document_that_needs_no_other() -> None:
    document = json.loads((ROOT / PUBLISHED).read_text(encoding="utf-8"))
    parts = {name: part_of(document, name) for name in resources_of(document)}
    listed = index_of(parts, OPERATIONS)
    shown = [one for product in listed for resource in product["resources"] for one in resource["operations"]]
    assert len(shown) == len({one[0] for one in shown}) == len(OPERATIONS)
    text = json.dumps(parts["tickets"])
    for kind, components in parts["tickets"]["components"].items():
        assert all(
            f'"#/components/{kind}/{name}"' in text for name in components if kind != "securitySchemes"
        )
    assert {one.resource for one in named_in("`GET /api/v2/tickets`", OPERATIONS)} == {"tickets"}
