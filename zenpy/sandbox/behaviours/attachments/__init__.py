"""Files: uploads, attachments and logos."""

from zenpy.sandbox.behaviours.attachments import attachments, logos, uploads

__all__ = ["attachments", "logos", "uploads"]
