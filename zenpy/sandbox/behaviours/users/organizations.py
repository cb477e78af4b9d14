"""Organizations: names are unique, and one organization can be merged into another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.account.found import with_text
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.gateway.roles import writes_only_notes_of_organizations
from zenpy.sandbox.problems import invalid_record, titled_problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json


@behaves("Organization")
class Organizations(Behaviour):
    """The behaviour of organizations; names are compared without regard to case."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        if not data.get("name"):
            raise invalid_record("name", "Name: cannot be blank", "BlankValue")
        organization = super().create(data, parents)
        self.complete(organization)
        return organization

    def update(self, record: Record, data: Json) -> Record:
        if writes_only_notes_of_organizations(self.account):
            data = {name: value for name, value in data.items() if name == "notes"}
        return super().update(record, data)

    def complete(self, record: Record) -> None:
        record["organization_fields"] = record["organization_fields"] or {}

    def check(self, data: Json, record: Record | None) -> None:
        name = str(data.get("name") or "").lower()
        same = with_text(self.store.table("Organization"), ["name"], name) if name else []
        if same and same[0] is not record:
            raise invalid_record("name", f"Name: {data['name']} has already been taken", "DuplicateValue")

    def match(self, data: Json) -> Record | None:
        return super().match(data) or (
            self.store.first("Organization", name=data.get("name")) if "name" in data else None
        )

    def delete(self, record: Record) -> None:
        for one in self.store.all("OrganizationMembership", organization_id=record.id):
            self.account.behaviour_of("OrganizationMembership").delete(one)
        super().delete(record)


@lists("organizations/search", "organizations/autocomplete")
def search_organizations(call: Call) -> list[Record]:
    """The organizations whose name begins with a text, or that have an external id."""
    name, external = call.request.value("name"), call.request.value("external_id")
    if name is None and external is None:
        raise titled_problem(400, "Bad Request", "name or external_id is required")
    if name is None:
        return call.store.all("Organization", external_id=external)
    return [
        one for one in call.store.all("Organization") if str(one["name"]).lower().startswith(name.lower())
    ]


@answers("GET organizations/{}/related")
def show_organization_related(call: Call) -> Answer:
    """How many tickets and users an organization has."""
    key = call.need("Organization", call.args[0]).id
    tickets, users = (
        call.store.all("Ticket", organization_id=key),
        call.store.all("User", organization_id=key),
    )
    return {call.route.key: {"tickets_count": len(tickets), "users_count": len(users)}}


@answers("POST organizations/{}/merge")
def merge_organizations(call: Call) -> Answer:
    """Move everything of one organization to another one."""
    loser, body = call.need("Organization", call.args[0]), call.record()
    winner = call.need("Organization", body.get("winner_id"))
    for kind in ("Ticket", "User", "OrganizationMembership"):
        for one in call.store.all(kind, organization_id=loser.id):
            one["organization_id"] = winner.id
    call.store.remove(loser)
    merge = call.store.create("OrganizationMerge", {})
    merge.update(loser_id=loser.id, winner_id=winner.id, status="complete")
    return call.one(merge)
