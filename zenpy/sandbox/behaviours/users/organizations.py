"""Organizations: names are unique, and one organization can be merged into another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.account.found import with_text
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.gateway.roles import writes_only_notes_of_organizations
from zenpy.sandbox.problems import invalid_record, listed_problem, titled_problem

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
        organization = super().create(_with_lower_domains(data), parents)
        self.complete(organization)
        return organization

    def update(self, record: Record, data: Json) -> Record:
        if writes_only_notes_of_organizations(self.account):
            data = {name: value for name, value in data.items() if name == "notes"}
        return super().update(record, _with_lower_domains(data))

    def complete(self, record: Record) -> None:
        record["organization_fields"] = record["organization_fields"] or {}

    def check(self, data: Json, record: Record | None) -> None:
        if "name" in data and not data["name"]:
            raise invalid_record("name", "Name: cannot be blank", "BlankValue")
        table = self.store.table("Organization")
        for field, text in (
            ("name", "Name: {} has already been taken"),
            ("external_id", "External has already been taken"),
        ):
            value = data.get(field)
            same = with_text(table, (field,), str(value)) if value else []
            if any(one is not record for one in same):
                raise invalid_record("name", text.format(value), "DuplicateValue")

    def match(self, data: Json) -> Record | None:
        known = super().match(data)
        external = data.get("external_id")
        if known is None and data.get("id") is None and external:
            return next(
                iter(with_text(self.store.table("Organization"), ("external_id",), str(external))), None
            )
        return known

    def delete(self, record: Record) -> None:
        for one in self.store.all("OrganizationMembership", organization_id=record.id):
            self.account.behaviour_of("OrganizationMembership").delete(one)
        for kind in ("User", "Ticket"):
            for one in self.store.all(kind, organization_id=record.id):
                one["organization_id"] = None
                self.store.touch(one)
        super().delete(record)


def _with_lower_domains(data: Json) -> Json:
    """The data of an organization with its domains as they are compared."""
    domains = data.get("domain_names")
    if not isinstance(domains, list):
        return data
    return {**data, "domain_names": [str(one).strip().lower() for one in domains]}


@lists("organizations/search")
def search_organizations(call: Call) -> list[Record]:
    """The organizations that have a name or an external id, upper and lower case being the same."""
    sent = [(field, call.request.value(field)) for field in ("name", "external_id")]
    named = [(field, value) for field, value in sent if value is not None]
    if len(named) != 1:
        raise titled_problem(400, "Bad Request", "Send name or external_id, and not both")
    field, value = named[0]
    return with_text(call.store.table("Organization"), (field,), value)


@lists("organizations/autocomplete")
def complete_names(call: Call) -> list[Record]:
    """The organizations whose name begins with a text."""
    name = (call.request.value("name") or call.request.value("query") or "").lower()
    if not name:
        raise listed_problem(400, "QueryError", "name is required")
    return [one for one in call.store.all("Organization") if str(one["name"]).lower().startswith(name)]


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
    domains = [*(winner.get("domain_names") or []), *(loser.get("domain_names") or [])]
    winner["domain_names"] = list(dict.fromkeys(domains))
    call.store.remove(loser)
    merge = call.store.create("OrganizationMerge", {})
    merge.update(loser_id=loser.id, winner_id=winner.id, status="complete")
    return call.one(merge)
