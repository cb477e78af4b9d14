"""Sunshine Conversations: users, conversations with their participants and messages, files, and keys."""

from zenpy.sandbox.behaviours.sunshine import (
    attachments,
    conversations,
    integrations,
    messages,
    users,
)

__all__ = ["attachments", "conversations", "integrations", "messages", "users"]
