"""The documentation as a site: `make docs` builds it from the Markdown files of the repository, which stay readable where they are."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HERE = Path(__file__).resolve().parent
#: Where the site is built; the folder above its versions is what a server shows.
WORK = ROOT / "build" / "website"
SITE = ROOT / "build" / "site"
