"""Apps: to build one, or to build it anew, is a job; the job is done at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.registry import answers

if TYPE_CHECKING:
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call


@answers("POST apps")
def create_app(call: Call) -> Answer:
    """Create an app, and answer the job that has built it."""
    return _job_of(call, call.account.behaviour_of("App").create(call.record()))


@answers("PUT apps/{}")
def update_app(call: Call) -> Answer:
    """Change an app, and answer the job that has built it."""
    return _job_of(
        call, call.account.behaviour_of("App").update(call.need("App", call.args[0]), call.record())
    )


def _job_of(call: Call, app: Record) -> Answer:
    job = call.store.create("AppJobStatus", {})
    job.update(status="completed", app_id=app.id, progress=1, total=1)
    if app["url"]:
        job["app_url"] = app["url"]
    return {"job_id": job["id"]}
