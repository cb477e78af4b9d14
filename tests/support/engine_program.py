"""A program that exports tickets, which tests kill: `python -m tests.support.engine_program URL TARGET FORMAT`."""

from __future__ import annotations

import sys
from typing import cast

from zenpy import Zenpy
from zenpy.exports import ExportFormat, export


def main(url: str, target: str, form: str) -> None:
    """Export all tickets, and say when a page was taken."""
    with Zenpy(base_url=url, oauth_token="any") as client:
        print("ready", flush=True)
        export(
            client,
            "tickets",
            target,
            format=cast("ExportFormat", form),
            on_progress=lambda progress: print(progress.records, flush=True),
        )


if __name__ == "__main__":
    main(*sys.argv[1:])
