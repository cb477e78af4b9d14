"""`python -m website` builds the site, `python -m website serve` builds and shows it on this machine; with `--draft` links may lead nowhere."""

from __future__ import annotations

import functools
import http.server
import sys
import time

from website import SITE
from website.build import BuildError, build
from website.explorer.bundle import BundleError
from website.settings import read_settings


def main(arguments: list[str]) -> int:
    """Build, and perhaps serve; the result is the exit code."""
    if not {"serve", "--draft"}.issuperset(arguments):
        print("usage: python -m website [serve] [--draft]", file=sys.stderr)
        return 2
    begin = time.monotonic()
    try:
        folder = build(read_settings(), draft="--draft" in arguments)
    except (BuildError, BundleError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    files = [one for one in folder.rglob("*") if one.is_file()]
    size = sum(one.stat().st_size for one in files) / 1e6
    pages = sum(one.suffix == ".html" for one in files)
    print(f"== {folder}: {pages} pages, {size:.0f} MB, {time.monotonic() - begin:.0f} s")
    return _serve() if "serve" in arguments else 0


def _serve() -> int:
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(SITE))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 8000), handler) as server:
        print("== http://127.0.0.1:8000/latest/index.html (Ctrl-C ends it)")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            return 0
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
