"""The types of an account as a small distribution of their own, for checkers that look for installed packages only.

mypy, pyright and ty find the module of a project before the open one that is installed with the package. pyrefly resolves what
an installed package imports among installed packages alone. A package of stubs goes before the module that it describes, so
`zenpy-account-stubs` serves all four. It is one file: the wheel is written here, and pip or uv installs it, without a network.
"""

from __future__ import annotations

import base64
import hashlib
import shutil
import subprocess
import sys
import tempfile
import zipfile
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

from zenpy.lib.exception import ConfigurationError

#: The date of the files in the wheel: the same types give the same bytes.
_DATE = (2020, 1, 1, 0, 0, 0)


def build_wheel(module: Path, folder: Path) -> Path:
    """A wheel with the stubs of a module of types.

    Args:
        module: the module, such as `zenpy_account.py`.
        folder: where the wheel goes.

    Returns:
        The wheel. Its version is made of the content, so that pip notices a change.
    """
    content = module.read_bytes()
    name = module.stem
    version = _version_of(content)
    info = f"{name}_stubs-{version}.dist-info"
    files = {
        f"{name}-stubs/__init__.pyi": content,
        f"{info}/METADATA": (
            f"Metadata-Version: 2.1\nName: {name.replace('_', '-')}-stubs\nVersion: {version}\n"
            "Summary: Types of the custom fields and objects of a Zendesk account, made by `zenpy types pull`.\n"
        ).encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: zenpy\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{path},sha256={_digest(data)},{len(data)}\n" for path, data in files.items())
    files[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n".encode()
    wheel = folder / f"{name}_stubs-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in files.items():
            archive.writestr(zipfile.ZipInfo(path, _DATE), data, zipfile.ZIP_DEFLATED)
    return wheel


def is_outdated(module: Path) -> bool:
    """Whether this environment has types of this module installed that are not those of the file.

    Args:
        module: the module, such as `zenpy_account.py`.
    """
    try:
        installed = metadata.version(f"{module.stem.replace('_', '-')}-stubs")
    except metadata.PackageNotFoundError:
        return False
    return installed != _version_of(module.read_bytes())


def _version_of(content: bytes) -> str:
    return f"1.{int(hashlib.sha256(content).hexdigest()[:12], 16)}"


def _digest(data: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()


def install_types(module: Path, python: str = sys.executable) -> str:
    """Install the types of an account for checkers that look for installed packages.

    Args:
        module: the module, such as `zenpy_account.py`.
        python: the interpreter of the environment.

    Returns:
        The name of what was installed. `pip uninstall` takes it out.

    Raises:
        ConfigurationError: the environment has neither pip nor uv, or they fail.
    """
    with tempfile.TemporaryDirectory() as folder:
        wheel = build_wheel(module, Path(folder))
        command = [*_installer(python), "--no-index", "--no-deps", "--force-reinstall", str(wheel)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ConfigurationError(
            f"{' '.join(command[:3])} failed: {done.stderr.strip() or done.stdout.strip()}"
        )
    return f"{module.stem.replace('_', '-')}-stubs"


def _installer(python: str) -> list[str]:
    """The command that installs into an environment."""
    uv = shutil.which("uv")
    if python == sys.executable and find_spec("pip") is not None:
        return [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if uv is not None:
        return [uv, "pip", "install", "--quiet", "--python", python]
    raise ConfigurationError(
        "this environment has neither pip nor uv, which install the types: install one of them"
    )
