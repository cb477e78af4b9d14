"""Business rules: conditions and changes that an account has saved."""

from zenpy.sandbox.behaviours.business_rules import macros, views

__all__ = ["macros", "views"]
