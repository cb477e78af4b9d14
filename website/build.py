"""The steps of a build: pages, configuration, Zensical, the explorer, and the folder of the version."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from website import HERE, SITE, WORK
from website.explorer import build_explorer
from website.explorer.bundle import fetch_bundle
from website.links import Site
from website.navigation import Entry, navigation
from website.operations import read_operations
from website.pages import find_pages
from website.searching import improve_file
from website.settings import Settings
from website.staging import stage
from website.versions import publish

CONFIGURATION = "zensical.toml"


class BuildError(Exception):
    """A page is not as it has to be, or Zensical ended with an error; the text says what to mend."""


def build(settings: Settings, *, draft: bool = False) -> Path:
    """Build the site of one version; the result is its folder. A draft may have links that lead nowhere.

    Raises:
        BuildError: A link leads nowhere, or Zensical failed.
        BundleError: The explorer's viewer could not be had.
    """
    bundle = fetch_bundle()
    operations = read_operations()
    pages = find_pages()
    docs, made = WORK / "pages", WORK / "made"
    for old in (docs, made):
        shutil.rmtree(old, ignore_errors=True)
    site = Site({page.source: page for page in pages}, settings.repository)
    stage(site, operations, docs)
    if site.missing and not draft:
        raise BuildError("\n".join(site.missing))
    shutil.copytree(HERE / "assets", docs / "assets")
    shutil.copytree(HERE / "theme", WORK / "theme", dirs_exist_ok=True)
    (WORK / CONFIGURATION).write_text(
        configuration(settings, navigation(pages, operations)), encoding="utf-8"
    )
    _zensical(strict=not draft)
    improve_file(made / "search.json", pages)
    build_explorer(made, bundle, operations)
    return publish(made, settings, SITE)


def configuration(settings: Settings, entries: list[Entry]) -> str:
    """What Zensical is told: the fixed part, and what differs between builds."""
    fixed = (HERE / CONFIGURATION).read_text(encoding="utf-8")
    address = f"site_url = {json.dumps(f'{settings.url}/{settings.version}/')}\n" if settings.url else ""
    return fixed.replace("[project]\n", f"[project]\n{address}nav = {_toml(entries)}\n", 1)


def _toml(value: object) -> str:
    if isinstance(value, list):
        return "[" + ", ".join(map(_toml, value)) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {_toml(inner)}" for key, inner in value.items()) + "}"
    return json.dumps(value, ensure_ascii=False)


def _zensical(*, strict: bool) -> None:
    command = [sys.executable, "-m", "zensical", "build", "--clean", "--config-file", CONFIGURATION]
    command += ["--strict"] * strict
    done = subprocess.run(command, cwd=WORK, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BuildError(done.stdout + done.stderr)
