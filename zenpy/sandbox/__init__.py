"""A Zendesk in memory, for tests and trials: no account, no network, nothing left to chance."""

from zenpy.sandbox.clock import Clock, RealClock
from zenpy.sandbox.guard import Fault
from zenpy.sandbox.message import Request, Response
from zenpy.sandbox.sandbox import Sandbox, Seen
from zenpy.sandbox.store import Record

__all__ = ["Clock", "Fault", "RealClock", "Record", "Request", "Response", "Sandbox", "Seen"]
