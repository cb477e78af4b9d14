"""The registry: an integration gets its OAuth client, a bundle brings job specs, and these are installed one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours.zis.integrations import find_by_uuid, of_integration
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.problems import listed_problem, not_found

if TYPE_CHECKING:
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

REGISTRY = "/api/services/zis/registry"
_NEEDED = ("name", "resources", "zis_template_version")
_FIELDS = ("description", "event_source", "event_type", "flow_name")


@answers(f"POST {REGISTRY}/{{}}")
def create_integration(call: Call) -> Answer:
    """Register an integration, with its OAuth client."""
    name = call.params["integration"]
    made = call.store.first("ZisIntegration", name=name) or call.store.create("ZisIntegration", {})
    client = {"id": call.account.me().id, "identifier": f"zis_{name}", "secret": f"secret-of-{name}"}
    made.update(name=name, zendesk_oauth_client=client)
    if call.body.get("description") is not None:
        made["description"] = call.body["description"]
    return call.one(made)


@answers(f"POST {REGISTRY}/{{}}/bundles")
def upload_bundle(call: Call) -> Answer:
    """Store a bundle and its job specs, which are not installed, even if earlier ones of their name were.

    Raises:
        Problem: a 400, something is missing.
    """
    sent, name = call.record(), call.params["integration"]
    lacking = [one for one in _NEEDED if not sent.get(one)]
    if lacking:
        raise listed_problem(400, "4000", f"{lacking[0]} is required")
    bundle = call.store.create("ZisBundle", sent, call.params)
    bundle.update(uuid=call.store.next_uuid(), integration=name)
    for key, resource in sent["resources"].items():
        if isinstance(resource, dict) and resource.get("type") == "ZIS::JobSpec":
            _store_job_spec(call, key, resource.get("properties") or {}, bundle["uuid"])
    return None


def _store_job_spec(call: Call, key: str, facts: Json, uuid: str) -> None:
    full = f"zis:{call.params['integration']}:job_spec:{facts.get('name') or key}"
    spec = call.store.first("ZisJobSpec", name=full) or call.store.create("ZisJobSpec", {}, call.params)
    spec.update(name=full, uuid=uuid, installed=False, **{one: facts.get(one) for one in _FIELDS})


@lists(f"{REGISTRY}/{{}}/job_specs")
def list_job_specs(call: Call) -> list[Record]:
    """The job specs of an integration."""
    return of_integration(call, "ZisJobSpec")


@lists(f"{REGISTRY}/{{}}/bundles")
def list_bundles(call: Call) -> list[Record]:
    """The bundles of an integration."""
    return of_integration(call, "ZisBundle")


@answers(f"GET {REGISTRY}/{{}}/bundles/{{}}")
def show_bundle(call: Call) -> Answer:
    """Show a bundle."""
    return call.one(find_by_uuid(call, "ZisBundle"))


@answers(f"DELETE {REGISTRY}/{{}}/bundles/{{}}")
def delete_bundle(call: Call) -> Answer:
    """Delete a bundle; what it brought stays."""
    call.store.remove(find_by_uuid(call, "ZisBundle"))
    return None


@answers(f"POST {REGISTRY}/job_specs/install", f"DELETE {REGISTRY}/job_specs/install")
def install_job_spec(call: Call) -> Answer:
    """Install a job spec, or uninstall it.

    Raises:
        Problem: a 404, there is none of that name.
    """
    spec = call.store.first("ZisJobSpec", name=call.request.value("job_spec_name"))
    if spec is None:
        raise not_found()
    spec["installed"] = call.request.method == "POST"
    return None
