"""A Zendesk in memory, for tests and trials: no account, no network, nothing left to chance."""

from zenpy.sandbox.account.store import Record
from zenpy.sandbox.clock import Clock, RealClock
from zenpy.sandbox.gateway.faults import Fault
from zenpy.sandbox.message import Request, Response
from zenpy.sandbox.sandbox import Sandbox, Seen

__all__ = ["Clock", "Fault", "RealClock", "Record", "Request", "Response", "Sandbox", "Seen"]
