"""Let type checkers in the development environment see this tree as they would see an installed wheel.

They look for `zenpy-stubs` and `zenpy` side by side in site-packages. An editable install has a copy of the one, which
goes stale with the next `make generate`, and not the other; two links to this tree are always right.
"""

from __future__ import annotations

import shutil
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main() -> None:
    """Put the links into the environment this runs in."""
    site_packages = Path(sysconfig.get_path("purelib"))
    for name, source in (("zenpy-stubs", ROOT / "stubs" / "zenpy"), ("zenpy", ROOT / "zenpy")):
        target = site_packages / name
        if target.is_symlink():
            target.unlink()
        elif target.exists():
            shutil.rmtree(target)
        target.symlink_to(source)


if __name__ == "__main__":
    main()
