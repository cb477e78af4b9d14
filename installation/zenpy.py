"""What `import zenpy` finds when the package has lost its first file: `pip uninstall zenpy` of zenpy 2 removes it.

A package wins over a module of the same name, so Python reads this file only if `zenpy/__init__.py` is missing. The wheel
has it beside the package.
"""

import sys

raise ImportError(
    "Files of zenpy-typed are missing: zenpy 2 was installed beside it, and its removal has taken them along. "
    "Run these two commands:\n"
    f"  {sys.executable} -m pip uninstall -y zenpy zenpy-typed\n"
    f"  {sys.executable} -m pip install zenpy-typed",
    name="zenpy",
)
