"""Jobs that write the skills of many agents, whose items are ids of agents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.bulk import run_bulk
from zenpy.sandbox.calls.registry import answers

if TYPE_CHECKING:
    from zenpy.sandbox.calls.call import Answer, Call


@answers("POST routing/agents/instance_values/jobs")
def write_skills(call: Call) -> Answer:
    """Start a job for the skills of agents.

    Raises:
        Problem: a 400, an item is no number.
    """
    call.record()  # the job is read as it was sent; this checks it
    return run_bulk(call)
