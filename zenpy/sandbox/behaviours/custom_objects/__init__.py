"""Custom objects: records whose names may be unique or counted, and the search by conditions."""

from zenpy.sandbox.behaviours.custom_objects import records, searches, triggers

__all__ = ["records", "searches", "triggers"]
