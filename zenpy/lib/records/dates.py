"""Dates as Zendesk writes them (ISO 8601 with a zone) and as Python has them (aware datetimes)."""

from __future__ import annotations

from datetime import UTC, date, datetime

from zenpy.lib.exception import EncodingError
from zenpy.lib.numbers import is_missing


def format_date(moment: date) -> str:
    """ISO 8601: a datetime with its zone (`Z` for UTC; one without a zone counts as UTC), a date as YYYY-MM-DD.

    Raises:
        EncodingError: it is the NaT of pandas.
    """
    if not isinstance(moment, datetime):
        return moment.isoformat()
    if is_missing(moment):
        raise EncodingError(f"{moment!r} is a missing date, which cannot be sent; give a date, or None.")
    if moment.utcoffset() is None:
        moment = moment.replace(tzinfo=UTC)
    text = moment.isoformat()
    return text[:-6] + "Z" if text.endswith("+00:00") else text


def parse_date(text: object) -> datetime | None:
    """The datetime that a text stands for, with a zone (UTC if the text has none); None if it is not a date."""
    if not isinstance(text, str):
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def parse_unix_time(seconds: object) -> datetime | None:
    """The datetime that a number of seconds since 1970 stands for, in UTC; None if it is 0, or not such a number."""
    if not isinstance(seconds, int | float) or isinstance(seconds, bool) or not seconds:
        return None
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):  # what no datetime holds
        return None


def to_unix_time(moment: datetime) -> int:
    """The seconds since 1970 of a datetime; one without a zone counts as UTC."""
    return int((moment if moment.utcoffset() is not None else moment.replace(tzinfo=UTC)).timestamp())
