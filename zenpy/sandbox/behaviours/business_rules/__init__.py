"""Business rules: conditions and changes that an account has saved."""

from zenpy.sandbox.behaviours.business_rules import (
    automations,
    definitions,
    group_sla_policies,
    macros,
    revisions,
    sla_policies,
    triggers,
    view_rows,
    views,
)

__all__ = [
    "automations",
    "definitions",
    "group_sla_policies",
    "macros",
    "revisions",
    "sla_policies",
    "triggers",
    "view_rows",
    "views",
]
