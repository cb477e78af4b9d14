"""What some records and operations do beyond the generic answer: one module for each topic of the API.

A module registers what it knows when it is imported, so every module is imported here or in the folder it lies in.
"""

from zenpy.sandbox.behaviours import attachments, business_rules, search, tickets, users, webhooks

__all__ = ["attachments", "business_rules", "search", "tickets", "users", "webhooks"]
