"""Talk: calls of partners' phone systems, and what they open on the screens of agents."""

from zenpy.sandbox.behaviours.talk import partner_calls, screens

__all__ = ["partner_calls", "screens"]
