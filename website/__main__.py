"""`python -m website` builds the site, `python -m website serve` builds and shows it on this machine; with `--draft` links may lead nowhere."""

from __future__ import annotations

import functools
import http.server
import sys
import time
from contextlib import suppress

from website import SITE
from website.build import BuildError, build
from website.explorer.bundle import BundleError
from website.settings import read_port, read_settings


def main(arguments: list[str]) -> int:
    """Build, and perhaps serve; the result is the exit code."""
    if not {"serve", "--draft"}.issuperset(arguments):
        print("usage: python -m website [serve] [--draft]", file=sys.stderr)
        return 2
    draft = "--draft" in arguments
    try:
        if "serve" not in arguments:
            _build(draft)
            return 0
        with _listen(
            read_port()
        ) as server:  # before the build, which takes longer than to see that a port is taken
            _build(draft)
            _serve(server)
    except (BuildError, BundleError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _build(draft: bool) -> None:
    begin = time.monotonic()
    folder = build(read_settings(), draft=draft)
    files = [one for one in folder.rglob("*") if one.is_file()]
    size = sum(one.stat().st_size for one in files) / 1e6
    pages = sum(one.suffix == ".html" for one in files)
    print(f"== {folder}: {pages} pages, {size:.0f} MB, {time.monotonic() - begin:.0f} s")


def _listen(port: int) -> http.server.ThreadingHTTPServer:
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(SITE))
    try:
        return http.server.ThreadingHTTPServer(("127.0.0.1", port), handler)
    except OSError as error:
        raise ValueError(
            f"The site cannot be shown on port {port} ({error.strerror}): choose another one with DOCS_PORT."
        ) from None


def _serve(server: http.server.ThreadingHTTPServer) -> None:
    print(f"== http://127.0.0.1:{server.server_port}/latest/index.html (Ctrl-C ends it)", flush=True)
    with suppress(KeyboardInterrupt):
        server.serve_forever()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
