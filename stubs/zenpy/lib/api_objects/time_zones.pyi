# Generated from openapi/zendesk.openapi.json (openapi/spec/support/time_zones.yaml) by `make generate`. Do not edit.
"""Lists the time zones that users, schedules and accounts can be set to."""

from typing import overload

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import takes_its_fields
from zenpy.payloads import TimeZoneDict

@takes_its_fields
class TimeZone(BaseObject):
    """A time zone that accounts, users and schedules can be set to."""

    formatted_offset: str | None
    """Distance from UTC as text, such as `GMT-08:00`."""
    iana_name: str | None
    """Name in the IANA database, such as `America/Los_Angeles`."""
    name: str | None
    """Name by which Zendesk refers to the zone, such as `Pacific Time (US & Canada)`."""
    offset: int | None
    """Distance from UTC in minutes."""
    translated_name: str | None
    """Name of the zone in the caller's language."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        formatted_offset: str | None = None,
        iana_name: str | None = None,
        name: str | None = None,
        offset: int | None = None,
        translated_name: str | None = None,
    ) -> None:
        """Make a TimeZone from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TimeZoneDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
