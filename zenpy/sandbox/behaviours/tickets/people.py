"""The users whom a ticket names: requester, assignee, collaborators, copies and followers, by id or by address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours.account_settings import is_on
from zenpy.sandbox.behaviours.tickets.values import is_agent
from zenpy.sandbox.problems import invalid_record
from zenpy.sandbox.values import is_id

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json

#: Lists of users that are read as ids and written as entries with an action.
ENTRIES = {"email_ccs": "email_cc_ids", "followers": "follower_ids"}
LISTS = ("collaborators", "additional_collaborators", *ENTRIES)


def check_people(account: Account, data: Json) -> None:
    """Refuse people who cannot be found or made.

    Raises:
        Problem: a 422, no user has the address of the assignee, or a new user cannot have the name or the address.
    """
    requester = data.get("requester")
    if isinstance(requester, dict) and requester.get("email"):
        _check_requester(account, requester)
    for name in LISTS:
        for one in data[name] if isinstance(data.get(name), list) else []:
            if _key_of_user(one) is None:
                _check_collaborator(account, name, one)
    email = data.get("assignee_email")
    if email and account.store.first("User", email=str(email).lower()) is None:
        raise invalid_record("assignee_email", "Assignee: no such user")


def _check_requester(account: Account, requester: Json) -> None:
    if "@" not in _address(requester):
        raise invalid_record("requester", "Requester: Email is invalid")
    if _known_user(account, requester) is None and not requester.get("name"):
        raise invalid_record("requester", "Requester: Name is too short (minimum is 1 character)")


def _check_collaborator(account: Account, name: str, sent: object) -> None:
    known = _known_user(account, sent)
    is_described = isinstance(sent, dict) and bool(sent.get("email")) and bool(sent.get("name"))
    if isinstance(sent, dict) and "collaborators" in name and known is None and not is_described:
        raise invalid_record(name, "Collaborators: a new user needs a name and an email")
    account.behaviour_of("User").check({"email": _address(sent)}, known)


def with_user_ids(account: Account, data: Json, stored: Mapping[str, object]) -> Json:
    """The data with user ids in the place of addresses and of described users; unknown ones become users."""
    fields = dict(data)
    requester = fields.pop("requester", None)
    if isinstance(requester, dict) and requester.get("email"):
        fields["requester_id"] = _id_of_user(account, requester)
    if fields.get("assignee_email"):
        fields["assignee_id"] = _id_of_user(account, fields["assignee_email"])
    if fields.get("organization_id") is not None and not _is_of_requester(account, fields, stored):
        del fields["organization_id"]  # a ticket is of an organization of its requester, or of none
    return _with_copies(account, fields, stored)


def _is_of_requester(account: Account, fields: Json, stored: Mapping[str, object]) -> bool:
    user = account.user
    requester_id = (
        fields.get("requester_id") or stored.get("requester_id") or (user.id if user is not None else None)
    )
    requester, organization = account.store.get("User", requester_id), fields["organization_id"]
    if requester is not None and requester.get("organization_id") == organization:
        return True
    return (
        account.store.first("OrganizationMembership", user_id=requester_id, organization_id=organization)
        is not None
    )


def _with_copies(account: Account, fields: Json, stored: Mapping[str, object]) -> Json:
    """The data with ids of CCs and followers. Where an account has both, they are its collaborators, and the other way round."""
    has_both = is_on(account.store, "tickets", "follower_and_email_cc_collaborations")
    named, added = (
        fields.get("collaborators", fields.get("collaborator_ids")),
        fields.get("additional_collaborators"),
    )
    old = _ids(stored.get("collaborator_ids"))
    if isinstance(named, list) or isinstance(added, list):
        ids = [] if isinstance(named, list) else old
        ids += [_id_of_user(account, one) for one in [*(named or []), *(added or [])]]
        fields["collaborator_ids"] = list(dict.fromkeys(ids))
        if has_both:
            agents = [key for key in fields["collaborator_ids"] if is_agent(account.store.get("User", key))]
            fields["follower_ids"] = agents
            fields["email_cc_ids"] = [key for key in fields["collaborator_ids"] if key not in agents]
    for name, target in ENTRIES.items() if has_both else ():
        if isinstance(fields.get(name), list):
            kept = _change_entries(account, _ids(fields.get(target, stored.get(target))), fields[name])
            if target == "follower_ids":  # only agents follow tickets
                kept = [key for key in kept if is_agent(account.store.get("User", key))]
            fields[target] = kept
            both = {target: kept}
            for other in ENTRIES.values():
                both.setdefault(other, _ids(fields.get(other, stored.get(other))))
            present = [*both["email_cc_ids"], *both["follower_ids"]]
            known = [key for key in _ids(fields.get("collaborator_ids", old)) if key in present]
            fields["collaborator_ids"] = list(dict.fromkeys([*known, *present]))
    return fields


def _change_entries(account: Account, ids: list[int], entries: list[object]) -> list[int]:
    """The ids after entries were added or, with the action `delete`, taken out."""
    changed = dict.fromkeys(ids)
    for entry in entries:
        key = _id_of_user(account, entry)
        if isinstance(entry, dict) and entry.get("action") == "delete":
            changed.pop(key, None)
        else:
            changed[key] = None
    return list(changed)


def _id_of_user(account: Account, sent: object) -> int:
    """The id of a user who is given by id, by address or as an object with one of them."""
    key, known = _key_of_user(sent), _known_user(account, sent)
    if key is not None:
        return key
    if known is None:
        described: Json = dict(sent) if isinstance(sent, dict) else {}
        name = described.get("user_name") or described.get("name") or _address(sent)
        more = {field: value for field, value in described.items() if field in ("locale_id", "locale")}
        known = account.behaviour_of("User").create({**more, "name": name, "email": _address(sent)})
    return known.id


def _key_of_user(sent: object) -> int | None:
    key = sent.get("user_id") if isinstance(sent, dict) else sent
    return int(str(key)) if is_id(str(key)) else None


def _known_user(account: Account, sent: object) -> Record | None:
    return account.behaviour_of("User").match({"email": _address(sent)})


def _address(sent: object) -> str:
    email = (sent.get("user_email") or sent.get("email")) if isinstance(sent, dict) else sent
    return str(email).lower()


def _ids(value: object) -> list[int]:
    return list(value) if isinstance(value, list) else []
