"""A program as users of the existing client write it: users, organizations, groups, searches, exports."""

from datetime import UTC, datetime, timedelta

from zenpy import Zenpy
from zenpy.lib.api_objects import (
    Group,
    GroupMembership,
    Identity,
    Organization,
    OrganizationMembership,
    Ticket,
    User,
)
from zenpy.lib.generator import SearchResultGenerator, TicketCursorGenerator

START = datetime(2025, 1, 1, tzinfo=UTC)


def main(zenpy_client: Zenpy) -> None:
    me = zenpy_client.users.me()
    assert me.to_dict(serialize=True) == {"id": me.id}
    jo = zenpy_client.users.create(User(name="Jo", email="jo@example.com", user_fields={"plan": "gold"}))
    jo.user_fields["plan"] = "silver"
    assert jo.to_dict(serialize=True) == {"id": jo.id, "user_fields": {"plan": "silver"}}
    jo = zenpy_client.users.update(jo)
    zenpy_client.users.create_or_update([User(name="A", email="a@b.com"), User(name="B", email="b@b.com")])
    assert [user.id for user in zenpy_client.users(role=["agent", "admin"])] == [me.id]
    assert [user.name for user in zenpy_client.users.search(query="email:jo@example.com")] == ["Jo"]

    acme = zenpy_client.organizations.create(Organization(name="Acme", domain_names=["acme.com"]))
    member = OrganizationMembership(user=jo, organization=acme, default=True)
    member = zenpy_client.organization_memberships.create(member)
    assert member.organization is not None and member.organization.name == "Acme"
    assert [user.name for user in zenpy_client.organizations.users(acme)] == ["Jo"]
    assert [one.name for one in zenpy_client.users.organizations(user=jo)] == ["Acme"]
    team = zenpy_client.groups.create(Group(name="Second line"))
    zenpy_client.group_memberships.create(GroupMembership(user_id=me.id, group_id=team.id))
    assert [user.id for user in zenpy_client.groups.users(team, include="organizations")] == [me.id]
    other = zenpy_client.users.identities.create(jo, Identity(type="email", value="jo@acme.com"))
    zenpy_client.users.identities.make_primary(user=jo, identity=other)
    assert len(zenpy_client.users.identities(id=jo.id)) == 2

    for number in range(12):
        ticket = Ticket(subject=f"printer {number}", description="x", requester=jo, organization=acme)
        zenpy_client.tickets.create(ticket)
    found = zenpy_client.search("printer", type="ticket", minus="negated", created_after=START)
    assert isinstance(found, SearchResultGenerator)
    assert len(found) == zenpy_client.search.count("printer", type="ticket") == 12
    assert [one.id for one in found[2:5]] == [one.id for one in found][2:5]
    assert [one.id for one in reversed(found)] == [one.id for one in found][::-1]
    between = [START, START + timedelta(days=3650)]
    assert len(list(zenpy_client.search(type="user", name="Jo", created_between=between))) == 1
    assert len(list(zenpy_client.search(type="ticket", assignee=None, sort_by="created_at"))) == 12
    assert len(list(zenpy_client.search_export(query="printer", type="ticket"))) == 12
    assert len(zenpy_client.users.requested(jo)) == 12

    zenpy_client.tickets.update(Ticket(id=1, status="pending"))
    changed = zenpy_client.tickets.incremental(start_time=START)
    assert isinstance(changed, TicketCursorGenerator)
    assert {one.id for one in changed} <= set(range(1, 13))
    list(zenpy_client.tickets.incremental(None, False, changed.after_cursor))
    list(zenpy_client.tickets.incremental(START, True, include=["users"]))
    list(zenpy_client.users.incremental(start_time=START, per_page=100))
    list(zenpy_client.organizations.incremental(START, None, 100))
    list(zenpy_client.tickets.events(START, include="comment_events"))

    zenpy_client.tickets.delete(list(zenpy_client.users.requested(jo)))
    zenpy_client.users.delete(jo)
    gone = [user for user in zenpy_client.users.deleted() if user.id == jo.id]
    zenpy_client.users.permanently_delete(gone[0])
