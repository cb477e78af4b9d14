"""Sunshine Conversations: users, conversations with their participants and messages, files, and access tokens."""

from zenpy.sandbox.behaviours.sunshine import (
    attachments,
    conversations,
    integrations,
    messages,
    tokens,
    users,
)

__all__ = ["attachments", "conversations", "integrations", "messages", "tokens", "users"]
