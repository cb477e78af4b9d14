"""The public path of the time-outs of a client: for a connection, for each part of an answer, and for a whole call."""

from zenpy.lib.http.timeouts import DEFAULT, Timeouts
from zenpy.lib.http.timeouts import to_timeouts as timeouts

__all__ = ["DEFAULT", "Timeouts", "timeouts"]
