"""Imports every module of a generated package, and prints how many there are. It runs in the environment of the tools."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

folder = Path(sys.argv[1])
sys.path.insert(0, str(folder.parent))
modules = [
    ".".join(path.relative_to(folder.parent).with_suffix("").parts).removesuffix(".__init__")
    for path in sorted(folder.rglob("*.py"))
]
for module in modules:
    importlib.import_module(module)
print(len(modules))
