"""`python -m zenpy.sandbox [port]`: serves a sandbox until it is interrupted."""

from __future__ import annotations

import argparse
import contextlib
import threading

from zenpy.sandbox import RealClock, Sandbox


def main() -> None:
    """Serve a sandbox by the computer's time and print its address."""
    parser = argparse.ArgumentParser(
        prog="python -m zenpy.sandbox", description="Serves a Zendesk that lives in memory."
    )
    parser.add_argument("port", nargs="?", type=int, default=8099, help="0 takes any free one")
    parser.add_argument("--subdomain", default="sandbox")
    options = parser.parse_args()
    with Sandbox(options.subdomain, clock=RealClock()).serve(options.port) as server:
        print(f"Zendesk sandbox at {server.url}; any token is accepted. Ctrl-C stops it.", flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            threading.Event().wait()


if __name__ == "__main__":
    main()
