"""Writes the pages as the site needs them: links that lead to pages, and at the head of each page what it is made of."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterable
from pathlib import Path

from website.links import Site, shown_at
from website.markdown import with_links, with_plain_pipes
from website.operations import Operations, named_in, with_explorer
from website.pages import Page

#: Languages of the files that are shown below `source/`.
LANGUAGES = {
    ".py": "python",
    ".toml": "toml",
    ".yaml": "yaml",
    ".yml": "yaml",
    ".json": "json",
    ".sh": "console",
}
EXPLORER = "explorer.md"
#: The line by which a page of the reference leads back, as in "[Reference](../index.md) / client.tickets".
BREADCRUMBS = re.compile(r"^\[Reference\]\([^)]*\) / ", re.MULTILINE)


def stage(site: Site, operations: Operations, folder: Path) -> None:
    """Write all pages of a site below a folder, and the files that they show or link to."""
    for page in site.pages.values():
        _write(folder / page.target, staged(page, site, operations))
    for path in sorted(site.shown):
        _write(folder / shown_at(path), _shown(site.root / path, path))
    for path in sorted(site.copied):
        place = folder / path.removeprefix("docs/")
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(site.root / path, place)


def staged(page: Page, site: Site, operations: Operations) -> str:
    """One page as it is built."""
    text = with_plain_pipes(with_links(page.text, lambda link: site.target(link, page)))
    named = named_in(page.text, operations) if page.target.startswith("reference/resources/") else []
    if named:
        depth = page.target.count("/")
        text = with_explorer(text, operations, "../" * depth + EXPLORER.replace(".md", ".html"))
    sources = dict.fromkeys([*page.made_of, *sorted({one.source for one in named})]) or {page.source: None}
    meta: dict[str, object] = {"sources": _located(sources, site)}
    if len(sources) == 1 and page.made_of_more:
        meta["more_sources"] = page.made_of_more
    if BREADCRUMBS.search(text):
        meta["hide"] = ["path"]
    if page.target == EXPLORER:
        meta |= {"template": "explorer.html", "hide": ["navigation", "toc"]}
    return _front(meta) + text


def _located(sources: Iterable[str], site: Site) -> list[dict[str, str]]:
    return [{"path": path, "url": f"{site.repository}/{path}" if site.repository else ""} for path in sources]


def _shown(file: Path, path: str) -> str:
    """A page that shows a file, or what a folder holds."""
    front = _front(
        {"search": {"exclude": True}, "hide": ["navigation"], "sources": [{"path": path, "url": ""}]}
    )
    if file.is_dir():
        names = sorted(one.name + "/" * one.is_dir() for one in file.iterdir() if one.name != "__pycache__")
        return front + f"# `{path}/`\n\n" + "".join(f"- `{name}`\n" for name in names)
    text = file.read_text(encoding="utf-8")
    language = LANGUAGES.get(file.suffix, "text")
    return front + f"# `{path}`\n\n`````` {language}\n{text.rstrip()}\n``````\n"


def _front(meta: dict[str, object]) -> str:
    """Front matter: JSON is YAML as well."""
    return "---\n" + "".join(f"{key}: {json.dumps(value)}\n" for key, value in meta.items()) + "---\n\n"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
