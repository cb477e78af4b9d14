"""The control API of a served sandbox: what a test can do with a `Sandbox`, for programs in any language."""

from zenpy.sandbox.control.client import ControlClient, ControlError

__all__ = ["ControlClient", "ControlError"]
