"""Which tickets the user of a request reaches: a restricted agent, and a person who is not an agent, not all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.problems import forbidden, not_found

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.calls.call import Call
    from zenpy.sandbox.routes import Route

#: What end users see of some lists: the records in which this field is true.
_SHOWN_BY = {"TicketField": "visible_in_portal", "TicketForm": "end_user_visible"}


def reaches_all(account: Account) -> bool:
    """Whether the user of the request may see all tickets."""
    user = account.user
    if user is None or user.get("role") == "admin":
        return True
    return not _is_end_user(user) and not user.get("ticket_restriction")


def reaches(account: Account, ticket: Record) -> bool:
    """Whether the user of the request may see a ticket."""
    user = account.user
    if user is None or user.get("role") == "admin":
        return True
    restriction = "requested" if _is_end_user(user) else user.get("ticket_restriction")
    if not restriction or _takes_part(user, ticket):
        return True
    if restriction == "groups":
        memberships = account.store.all("GroupMembership", user_id=user.id)
        return ticket.get("group_id") in {one["group_id"] for one in memberships}
    if restriction == "organization":
        return ticket.get("organization_id") is not None and ticket["organization_id"] in _organizations(
            account, user
        )
    return False


def within_reach(call: Call, route: Route, records: Sequence[Record]) -> Sequence[Record]:
    """The records of a list that the user of the request may see."""
    user = call.account.user
    if route.schema == "HelpCenterArticle" and (user is None or _is_end_user(user)):
        return [one for one in records if not one.get("draft")]
    if user is None or user.get("role") == "admin":
        return records
    if _is_end_user(user) and route.schema in _SHOWN_BY:
        return [one for one in records if one.get(_SHOWN_BY[route.schema])]
    if route.schema == "Ticket" and (user.get("ticket_restriction") or _is_end_user(user)):
        return [one for one in records if reaches(call.account, one)]
    return records


def check_reach(call: Call) -> None:
    """Refuse the ticket or the organization in a path that is out of reach.

    Raises:
        Problem: a 403 for an agent, a 404 for an end user.
    """
    if call.account.routes.about:
        return  # another API has no roles of Zendesk
    user = call.account.user
    article = call.store.get("HelpCenterArticle", call.params.get("article_id"))
    if article is not None and article.get("draft") and (user is None or _is_end_user(user)):
        raise not_found()
    if call.account.user is None or call.account.user.get("role") == "admin":
        return
    key = call.params.get("ticket_id") or call.params.get("request_id")
    ticket = call.store.get("Ticket", key) if key else None
    if ticket is not None and not reaches(call.account, ticket):
        raise not_found() if _is_end_user(call.account.user) else forbidden()
    organization = call.store.get("Organization", call.params.get("organization_id"))
    if organization is not None and not _reaches_organization(call.account, call.account.user, organization):
        raise forbidden()


def _reaches_organization(account: Account, user: Record, organization: Record) -> bool:
    """Whether an agent may see an organization: one who is restricted to organizations sees the own ones."""
    if _is_end_user(user) or user.get("ticket_restriction") != "organization":
        return True
    return organization.id in _organizations(account, user)


def _takes_part(user: Record, ticket: Record) -> bool:
    """Whether a user has asked, works on the ticket, or gets copies."""
    if user.id in (ticket.get("assignee_id"), ticket.get("requester_id")):
        return True
    lists = (ticket.get(name) or [] for name in ("collaborator_ids", "email_cc_ids", "follower_ids"))
    return any(user.id in one for one in lists)


def _organizations(account: Account, user: Record) -> set[object]:
    memberships = account.store.all("OrganizationMembership", user_id=user.id)
    return {user.get("organization_id"), *(one["organization_id"] for one in memberships)}


def _is_end_user(user: Record) -> bool:
    return user.get("role") not in ("admin", "agent")
