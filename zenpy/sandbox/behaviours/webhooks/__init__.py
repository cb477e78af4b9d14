"""Webhooks: what they may be, their secrets, and what has become of their calls."""

from zenpy.sandbox.behaviours.webhooks import invocations, secrets, webhooks

__all__ = ["invocations", "secrets", "webhooks"]
