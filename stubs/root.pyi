# The stub of the package itself; it becomes zenpy-stubs/__init__.pyi in the wheel. Here it stands outside the folder
# `zenpy`, which would hide the package's own sources from type checkers if it were a whole package.
"""zenpy: a typed client for the Zendesk API."""

from zenpy.client import AsyncZenpy as AsyncZenpy
from zenpy.client import Zenpy as Zenpy
from zenpy.lib.exception import ZenpyException as ZenpyException

__all__ = ["AsyncZenpy", "Zenpy", "ZenpyException"]
