"""Swagger UI (Apache-2.0), taken from npm once and kept below build/: what is built needs no network afterwards."""

from __future__ import annotations

import base64
import hashlib
import shutil
import subprocess
import tarfile
from pathlib import Path

from website import WORK

PACKAGE, VERSION = "swagger-ui-dist", "5.35.0"
#: The hash that npm gives for the package: another file of that name is refused.
INTEGRITY = "sha512-U06rpMtW9V3XPGOBeamTUSr0Z09jMX4IJuANpE/EZbAhw0G8CgwrzU4YmXkn/h0wCDNsXdGarTNNHC3sU8yVUQ=="
SCRIPT, STYLE = "swagger-ui-bundle.js", "swagger-ui.css"
LICENCES = ("LICENSE", "NOTICE", "swagger-ui-bundle.js.LICENSE.txt")


class BundleError(Exception):
    """Swagger UI could not be had; the text says why and what to do."""


def fetch_bundle(work: Path = WORK) -> Path:
    """The folder with Swagger UI; it is fetched if it is not there yet.

    Raises:
        BundleError: npm is missing, the package cannot be fetched, or it is not the one that is meant.
    """
    folder = work / "npm" / f"{PACKAGE}-{VERSION}"
    if (folder / SCRIPT).is_file():
        return folder
    npm = shutil.which("npm")
    if npm is None:
        raise BundleError(
            "npm is needed once, to fetch Swagger UI for the explorer: install Node, for example with `apt-get install npm`"
        )
    folder.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        [npm, "pack", "--silent", "--pack-destination", str(folder), f"{PACKAGE}@{VERSION}"],
        capture_output=True,
        text=True,
        check=False,
    )
    archive = folder / f"{PACKAGE}-{VERSION}.tgz"
    if done.returncode or not archive.is_file():
        raise BundleError(
            f"npm could not fetch {PACKAGE} {VERSION}: {done.stderr.strip() or done.stdout.strip()}"
        )
    found = "sha512-" + base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
    if found != INTEGRITY:
        raise BundleError(f"{archive} is not the package that is meant: {found} instead of {INTEGRITY}")
    with tarfile.open(archive) as opened:
        for name in (*LICENCES, STYLE, SCRIPT):
            inner = opened.extractfile(f"package/{name}")
            assert inner is not None
            (folder / name).write_bytes(inner.read())
    return folder
