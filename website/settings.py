"""What is not the same for every build: the version, and the addresses of the site and of the repository.

Both addresses stand in `pyproject.toml`, under `[project.urls]`, as soon as there are any: `Documentation` and `Source`. The
environment variables DOCS_URL and DOCS_SOURCE_URL take their place for one build, DOCS_VERSION that of the version of the package.
DOCS_PORT is the port on which the site is shown, 8000 unless it says another one.
"""

from __future__ import annotations

import os
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from website import ROOT


@dataclass(frozen=True)
class Settings:
    """Of one build.

    Attributes:
        version: the folder of the site, such as `1.2`.
        url: the address of the folder that holds the versions; None if it is not known.
        repository: the address below which files of the repository are read; None if there is none.
    """

    version: str
    url: str | None = None
    repository: str | None = None


def read_settings(root: Path = ROOT) -> Settings:
    """The settings of this build.

    Raises:
        ValueError: The version cannot be the name of a folder.
    """
    urls = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"].get("urls", {})
    version = os.environ.get("DOCS_VERSION") or package_version(root)
    if not re.fullmatch(r"[A-Za-z0-9][\w.+-]*", version) or version == "latest":
        raise ValueError(
            f"DOCS_VERSION={version!r} cannot be a folder of the site: use letters, digits, '.', '-', '_', '+'"
        )
    url = os.environ.get("DOCS_URL") or urls.get("Documentation")
    repository = os.environ.get("DOCS_SOURCE_URL") or urls.get("Source")
    return Settings(version, url and url.rstrip("/"), repository and repository.rstrip("/"))


def read_port() -> int:
    """The port on which the site is shown; 0 is any that is free.

    Raises:
        ValueError: DOCS_PORT is not a port.
    """
    text = os.environ.get("DOCS_PORT") or "8000"
    if not (text.isascii() and text.isdigit() and int(text) < 65536):
        raise ValueError(f"DOCS_PORT={text!r} is not a port: use a number below 65536")
    return int(text)


def package_version(root: Path = ROOT) -> str:
    """The version of the package."""
    found = re.search(
        r'^VERSION = "(.+)"', (root / "zenpy" / "_version.py").read_text(encoding="utf-8"), re.MULTILINE
    )
    if found is None:
        raise ValueError("zenpy/_version.py does not say VERSION")
    return found[1]
