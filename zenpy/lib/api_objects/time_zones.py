# Generated from openapi/zendesk.openapi.json (openapi/spec/support/time_zones.yaml) by `make generate`. Do not edit.
"""Lists the time zones that users, schedules and accounts can be set to."""

from __future__ import annotations

from zenpy.lib.records.base import BaseObject


class TimeZone(BaseObject):
    """A time zone that accounts, users and schedules can be set to.

    Attributes:
        formatted_offset: Distance from UTC as text, such as `GMT-08:00`.
        iana_name: Name in the IANA database, such as `America/Los_Angeles`.
        name: Name by which Zendesk refers to the zone, such as `Pacific Time (US & Canada)`.
        offset: Distance from UTC in minutes.
        translated_name: Name of the zone in the caller's language.
    """

    _name = "time_zone"
    _spec = "TimeZone"
    _shown = ("name",)

    formatted_offset: str | None = None
    iana_name: str | None = None
    name: str | None = None
    offset: int | None = None
    translated_name: str | None = None
