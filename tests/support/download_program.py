"""A program that uploads files and downloads each: `python -m tests.support.download_program URL FOLDER`.

It skips what is in the folder already. Tests kill it at any moment and start it again.
"""

from __future__ import annotations

import sys
from pathlib import Path

from zenpy import Zenpy

FILES = 6


def content(number: int) -> bytes:
    """What a file holds."""
    return f"file {number} ".encode() * 200_000


def main(url: str, folder: str) -> None:
    """Bring all files into the folder."""
    with Zenpy(base_url=url, oauth_token="any") as client:
        print("ready", flush=True)
        for number in range(FILES):
            target = Path(folder) / f"{number}.txt"
            if not target.exists():
                upload = client.attachments.upload(content(number), target_name=target.name)
                client.attachments.download(upload.attachment, target)
    print("done", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
