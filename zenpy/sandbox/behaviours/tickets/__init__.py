"""Tickets, and all that belongs to a ticket."""

from zenpy.sandbox.behaviours.tickets import requests, tickets

__all__ = ["requests", "tickets"]
