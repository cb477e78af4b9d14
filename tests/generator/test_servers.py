"""Servers, ways to sign in and products of the spec: what they become in the document, and which slips are found."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from generator.emit import routes, servers
from generator.openapi.convert import convert_to_openapi
from generator.spec.load import load_spec
from tests.support.generator.sample import copy_with_change, diagnostics_in, sample

API = "api.yaml"
LIVE = """
  live:
    url: https://live.example/rt
    auth: [liveToken]
    argument: live
    gives: "a LiveToken"
  open:
    url: https://{subdomain}.zendesk.com/open
"""
FILE = """
resource: live.figures
doc: "Reads figures as they are now."
operations:
  list:
    get: /stream/figures
    doc: "Lists the figures."
    pages: [cursor]
    returns: {list: LiveFigure, key: figures}
  show:
    get: /stream/figures/{figureId}
    path: {figureId: {type: string, doc: "Figure that is shown."}}
    doc: "Fetches one figure."
    returns: {one: LiveFigure, key: figure}
objects:
  LiveFigure:
    doc: "Figure as it is now."
    fields:
      id: {type: string, doc: "Identifies the figure."}
      shownAs: {type: LiveShape, doc: "How it is drawn."}
      readAt: {type: timestamp, doc: "When it was read."}
  LiveShape:
    doc: "How a figure is drawn."
    variants: {key: kind, map: {bar: LiveBar, dot: LiveDot}}
    fields:
      kind: {type: string, required: true, doc: "Which form it has."}
  LiveBar:
    doc: "Figure as a bar."
    fields:
      kind: {type: string, required: true, doc: "Which form it has."}
  LiveDot:
    doc: "Figure as a dot."
    fields:
      kind: {type: string, required: true, doc: "Which form it has."}
"""
OPEN = """
resource: open.news
doc: "Reads what everybody may read."
server: open
operations:
  list:
    get: /news
    doc: "Lists the news."
    returns: {values: string, key: news, list: true}
"""


def spec_with_servers(directory: Path) -> Path:
    """The small spec with a product on a host of its own, and a file on a part of the account's host."""
    spec = copy_with_change(
        directory,
        "\n# The answers",
        f"{LIVE}\nproducts:\n  live: {{server: live, names: camelCase}}\n\n# The answers",
        API,
    )
    copy_with_change(directory, "  apiToken:", "  liveToken: {scheme: bearer}\n  apiToken:", API)
    for name, text in (("figures", FILE), ("news", OPEN)):
        (spec / "live").mkdir(exist_ok=True)
        (spec / "live" / f"{name}.yaml").write_text(text)
    return spec


@pytest.fixture
def document(tmp_path: Path) -> Any:
    spec = spec_with_servers(tmp_path)
    assert diagnostics_in(spec) == []
    return convert_to_openapi(load_spec(spec)[0])


def test_the_document_is_valid_and_names_servers_and_security(document: Any) -> None:
    assert list(OpenAPIV31SpecValidator(document).iter_errors()) == []
    figures, news = document["paths"]["/stream/figures"], document["paths"]["/news"]
    assert figures["servers"] == [{"url": "https://live.example/rt"}]
    assert figures["get"]["security"] == [{"liveToken": []}]
    assert news["get"]["security"] == []
    tickets = document["paths"]["/api/v2/tickets"]
    assert "servers" not in tickets
    assert "security" not in tickets["get"]


def test_the_runtime_and_the_sandbox_know_the_servers(document: Any) -> None:
    (table,) = servers.emit(document).values()
    live = (
        'url="https://live.example/rt", argument="live", gives="a LiveToken", schemes=frozenset({"bearer"})'
    )
    assert f'"live": ServerAddress({live})' in table
    assert '"open": ServerAddress(path="/open")' in table
    (text,) = routes.emit(document).values()
    assert '"path":"/rt/stream/figures"' in text
    assert '"path":"/open/news"' in text


def test_names_in_camel_case_become_names_in_snake_case(document: Any) -> None:
    fields = document["components"]["schemas"]["LiveFigure"]["properties"]
    assert fields["shownAs"]["x-zenpy-attr"] == "shown_as"
    assert (fields["readAt"]["x-zenpy-attr"], fields["readAt"]["x-zenpy-date"]) == ("read_at", "read")
    answer = document["paths"]["/stream/figures"]["get"]["responses"]["200"]["content"]["application/json"][
        "schema"
    ]
    assert set(answer["properties"]["meta"]["properties"]) == {"hasMore", "afterCursor", "beforeCursor"}


def test_records_that_are_always_of_one_kind_are_a_union_with_a_discriminator(document: Any) -> None:
    shape = document["components"]["schemas"]["LiveShape"]
    assert [one["$ref"].rpartition("/")[2] for one in shape["oneOf"]] == ["LiveBar", "LiveDot"]
    assert shape["discriminator"]["mapping"]["dot"] == "#/components/schemas/LiveDot"
    assert document["components"]["schemas"]["LiveDot"]["properties"]["kind"]["enum"] == ["dot"]


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        (
            "auth: [liveToken]",
            "auth: [liveTokn]",
            'unknown way to sign in "liveTokn"; did you mean "liveToken"?',
        ),
        ("live: {server: live,", "live: {server: lve,", 'unknown server "lve"; did you mean "live"?'),
        ("  live: {server", "  lve: {server", 'unknown product "lve"; did you mean "live"?'),
        ("names: camelCase", "names: camel", 'unknown names "camel"; did you mean "camelCase"?'),
        ("    argument: live\n", "", '"live" has credentials of its own: name the "argument"'),
        ("https://live.example/rt", "https://{subdomain}.live.example", 'the url of "live" has a variable'),
        (
            "scheme: bearer}\n  apiToken",
            "scheme: bearr}\n  apiToken",
            'unknown scheme "bearr"; did you mean "bearer"?',
        ),
    ],
)
def test_a_slip_is_found(old: str, new: str, complaint: str, tmp_path: Path) -> None:
    spec_with_servers(tmp_path)
    found = diagnostics_in(copy_with_change(tmp_path, old, new, API))
    assert any(complaint in one and one.startswith("api.yaml:") for one in found), found


def test_a_server_that_nothing_is_on_is_found(tmp_path: Path) -> None:
    spec = spec_with_servers(tmp_path)
    (spec / "live" / "news.yaml").unlink()
    assert ['no product and no file is on the server "open"' in one for one in diagnostics_in(spec)] == [True]


def test_without_api_yaml_an_api_has_one_server_without_credentials(tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "news.yaml").write_text(OPEN.replace("server: open\n", ""))
    document: Any = convert_to_openapi(load_spec(tmp_path)[0])
    assert (document["info"]["title"], document["servers"], document["security"]) == (
        "API",
        [{"url": "/"}],
        [],
    )
    assert list(document["components"]["schemas"]) == ["APIError"]
    assert sample().api.title == "Zendesk"
