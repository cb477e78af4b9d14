"""Business rules: conditions and changes that an account has saved."""

from zenpy.sandbox.behaviours.business_rules import macros, sla_policies, triggers, views

__all__ = ["macros", "sla_policies", "triggers", "views"]
