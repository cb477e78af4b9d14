"""Custom objects: records whose names may be unique or counted, and the search by conditions."""

from zenpy.sandbox.behaviours.custom_objects import objects, records, searches, triggers

__all__ = ["objects", "records", "searches", "triggers"]
