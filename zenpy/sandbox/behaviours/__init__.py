"""What some records and operations do beyond the generic answer: one module for each topic of the API.

A module registers what it knows when it is imported. So every module is imported here, or by the folder that it is in.
"""

from zenpy.sandbox.behaviours import (
    agent_availabilities,
    apps,
    attachments,
    business_rules,
    chats,
    custom_objects,
    email_notifications,
    help_center,
    job_statuses,
    oauth_tokens,
    recipient_addresses,
    search,
    side_conversations,
    sunshine,
    surveys,
    tags,
    talk,
    ticket_forms,
    tickets,
    users,
    webhooks,
    zis,
)

__all__ = [
    "agent_availabilities",
    "apps",
    "attachments",
    "business_rules",
    "chats",
    "custom_objects",
    "email_notifications",
    "help_center",
    "job_statuses",
    "oauth_tokens",
    "recipient_addresses",
    "search",
    "side_conversations",
    "sunshine",
    "surveys",
    "tags",
    "talk",
    "ticket_forms",
    "tickets",
    "users",
    "webhooks",
    "zis",
]
