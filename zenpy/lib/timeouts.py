"""How long a client waits: connection, parts of an answer, the whole call."""

from zenpy.lib.http.timeouts import DEFAULT, Timeouts
from zenpy.lib.http.timeouts import to_timeouts as timeouts

__all__ = ["DEFAULT", "Timeouts", "timeouts"]
