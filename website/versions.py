"""Versions beside each other, as mike lays them out: a folder for each, `latest`, and `versions.json` for the selector.

`latest` is a copy, so that it works on any server; and the page above the versions leads to it without the server's help.
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

from website.settings import Settings

LATEST = "latest"
TO_LATEST = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>zenpy-typed</title>
<meta http-equiv="refresh" content="0; url=latest/index.html">
<link rel="canonical" href="latest/index.html">
<a href="latest/index.html">zenpy-typed: the newest version</a>
</html>
"""
#: Shown by a server for any address, so it needs no other file.
NOT_FOUND = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>No such page - zenpy-typed</title>
<style>
  body { font: 1rem/1.6 system-ui, sans-serif; max-width: 34rem; margin: 15vh auto; padding: 0 1rem; color-scheme: light dark; }
</style>
<h1>No such page</h1>
<p>The page may have another name in this version. <a href="@home">Begin at the start page</a>, where the search finds it.</p>
</html>
"""


def publish(made: Path, settings: Settings, site: Path) -> Path:
    """Put what was made into the folder of its version; the newest version is `latest` as well. The result is the folder."""
    site.mkdir(parents=True, exist_ok=True)
    folder = site / settings.version
    _replace(made, folder)
    (folder / "404.html").unlink(missing_ok=True)  # its addresses hold only above all versions
    versions = sorted(
        (one.name for one in site.iterdir() if (one / "index.html").is_file() and one.name != LATEST),
        key=order,
        reverse=True,
    )
    if versions[0] == settings.version:
        _replace(folder, site / LATEST)
    entries = [
        {"version": name, "title": name, "aliases": [LATEST] if name == versions[0] else []}
        for name in versions
    ]
    (site / "versions.json").write_text(json.dumps(entries, indent=2) + "\n", encoding="utf-8")
    (site / "index.html").write_text(TO_LATEST, encoding="utf-8")
    home = f"{settings.url or ''}/{LATEST}/index.html"
    (site / "404.html").write_text(NOT_FOUND.replace("@home", home), encoding="utf-8")
    return folder


def order(version: str) -> tuple[bool, tuple[int, ...], bool]:
    """Released versions by number, a development version before its release, and names that are no versions first of all."""
    found = re.match(r"\d+(\.\d+)*", version)
    numbers = tuple(int(part) for part in found[0].split(".")) if found else ()
    return (found is not None, numbers, found is not None and found[0] == version)


def _replace(source: Path, place: Path) -> None:
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(source, place)
