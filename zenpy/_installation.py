"""Notices that the files of zenpy 2 and of this package lie in one folder, and says how to get out of it.

Both packages are imported as `zenpy`, and pip lets both be installed: the later one replaces files of the earlier one. What
is left runs by chance, and `pip uninstall zenpy` then removes files of this package as well.
"""

from __future__ import annotations

import sys

from zenpy._version import VERSION

#: The way out, in the words of a shell.
COMMANDS = (
    f"{sys.executable} -m pip uninstall -y zenpy zenpy-typed",
    f"{sys.executable} -m pip install zenpy-typed",
)
_WAY_OUT = "Run these two commands:\n  " + "\n  ".join(COMMANDS)


class MixedInstallationWarning(UserWarning):
    """Files of zenpy 2 lie among those of this package."""


def warn_of_zenpy_2() -> None:
    """Warn that files of zenpy 2 lie here. This package is the later one, so it is whole."""
    import warnings

    warnings.warn(
        MixedInstallationWarning(
            "zenpy 2 and zenpy-typed are both installed, and both are imported as `zenpy`. zenpy-typed is in use; "
            f"removing zenpy 2 alone would break it. {_WAY_OUT}"
        ),
        stacklevel=3,
    )


def refuse_package_of_zenpy_2() -> None:
    """Raise if the package `zenpy` is that of zenpy 2, which was installed over this one.

    Raises:
        ImportError: it is.
    """
    if vars(sys.modules["zenpy"]).get("__version__") != VERSION:
        raise ImportError(
            "zenpy 2 was installed over zenpy-typed and has replaced some of its files, so neither works. "
            f"{_WAY_OUT}\nAnother package may need zenpy 2: `pip check` and `pip show zenpy` name it.",
            name="zenpy",
        )
