"""The programs of docs/guides/ and docs/recipes.md run as they are printed, and print what the pages show."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support import guides
from tests.support.guides import GuideError, GuideRun, find_pages, make_account
from tests.support.paths import ROOT
from zenpy.sandbox import Sandbox


@pytest.mark.parametrize("page", find_pages())
def test_a_page_shows_what_happens(page: str, tmp_path: Path) -> None:
    sandbox = make_account(page)
    GuideRun(page, sandbox, tmp_path).read()
    sandbox.failures.raise_all()


def run_text(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run a page with this text, on an account of its own."""
    folder = tmp_path / "work"
    folder.mkdir()
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/page.md").write_text(text, encoding="utf-8")
    monkeypatch.setattr(guides, "ROOT", tmp_path)
    sandbox = Sandbox()
    sandbox.add("Ticket", {"id": 1, "subject": "Printer"})
    GuideRun("docs/page.md", sandbox, folder).read()


PROGRAM = 'from zenpy import Zenpy\n\nclient = Zenpy(subdomain="acme", oauth_token="...")\n'


@pytest.mark.parametrize(
    "text",
    [
        f"```python\n{PROGRAM}```\n\n```python\nprint(client.tickets(id=1).subject)\n```\n\n```text\nPrinter\n```\n",
        f'```python title="a.py"\n{PROGRAM}number = 1\n```\n\n```python\nimport a\n\nprint(a.number)\n```\n\n```text\n1\n```\n',
        '```csv title="a.csv"\nid\n```\n\n```python\nfrom pathlib import Path\n\nprint(Path("a.csv").read_text())\n```\n\n```text\nid\n...\n```\n',
        (
            '```python title="a.py"\nimport sys\n\nprint(sys.argv[1:])\nsys.exit("end")\n```\n\n```console\n$ cat a.py\n$ python a.py 1 "2 3"\n'
            "['1', '2 3']\nend\n$ python a.py\n[]\nend\n```\n"
        ),
        '```python\nprint("one\\ntwo\\nthree")\n```\n\n```text\none\n...\nthree\n```\n',
        (
            f"```python\n{PROGRAM}```\n\n<!-- clock: 2 hours -->\n\n```python\n"
            "client.tickets.update({'id': 1, 'subject': 'Ink'})\nprint(client.tickets(id=1).updated.hour)\n```\n\n```text\n11\n```\n"
        ),
    ],
)
def test_a_page_that_is_right_is_accepted(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run_text(text, tmp_path, monkeypatch)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("```python\nprint(1)\n```\n\n```text\n2\n```\n", "page.md:5: the page shows\n2"),
        ("\n```python\nx = 1\nraise OSError(x)\n```\n", r"page.md:2: the program fails[\s\S]*line 4"),
        ('```python title="a.py"\nraise OSError\n```\n', "page.md:1: the program fails"),
        (
            '```python\nfrom pathlib import Path\n\nPath("a.csv").write_text("x")\n```\n\n```csv title="a.csv"\ny\n```\n',
            "page.md:7: the",
        ),
        (
            '```python title="a.py"\nprint(1)\n```\n\n```console\n$ python a.py\n2\n```\n',
            "page.md:5: the page shows\n2",
        ),
        ('```python title="a.py"\n[][0]\n```\n\n```console\n$ python a.py\n```\n', "page.md:5: a.py fails"),
        ('```python title="a.py"\nx = 1\n```\n\n```python\nprint(x)\n```\n', "NameError"),
    ],
)
def test_a_page_that_is_wrong_is_named_with_its_line(
    text: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(GuideError, match=said):
        run_text(text, tmp_path, monkeypatch)


def test_a_page_without_an_account_fails() -> None:
    with pytest.raises(GuideError, match=r"tests/support/accounts/no_such_page\.py with a function"):
        make_account("docs/guides/no-such-page.md")


def test_every_account_belongs_to_a_page() -> None:
    wanted = {guides.account_module(page).rpartition(".")[2] for page in find_pages()}
    there = {path.stem for path in (ROOT / "tests/support/accounts").glob("*.py")} - {"__init__"}
    assert there == wanted


def test_each_recipe_is_a_program_and_there_are_thirty() -> None:
    recipes = (ROOT / "docs/recipes.md").read_text(encoding="utf-8").split("\n### ")[1:]
    assert [recipe.partition("\n")[0] for recipe in recipes if "```python\n" not in recipe] == []
    assert len(recipes) >= 30


@pytest.mark.parametrize("page", [page for page in find_pages() if page.startswith("docs/guides/")])
def test_a_guide_says_what_can_go_wrong_and_where_to_read_on(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    assert {"What can go wrong", "See also"} <= set(re.findall(r"^## (.*)$", text, re.MULTILINE))
