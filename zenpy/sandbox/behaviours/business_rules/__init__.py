"""Business rules: conditions and actions that an account has saved."""

from zenpy.sandbox.behaviours.business_rules import views

__all__ = ["views"]
