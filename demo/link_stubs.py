"""Let type checkers in the development environment see the stubs of this tree, as a wheel would give them.

An editable install copies the stubs, and a copy goes stale with the next `make generate`; a link does not.
"""

from __future__ import annotations

import shutil
import sysconfig
from pathlib import Path


def main() -> None:
    """Replace the installed copy of the stubs by a link to this tree."""
    installed = Path(sysconfig.get_path("purelib")) / "zenpy-stubs"
    if installed.is_symlink():
        installed.unlink()
    elif installed.exists():
        shutil.rmtree(installed)
    installed.symlink_to(Path(__file__).resolve().parents[1] / "stubs" / "zenpy")


if __name__ == "__main__":
    main()
