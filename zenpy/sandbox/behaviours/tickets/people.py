"""The users whom a ticket names: requester, assignee, collaborators, copies and followers, by id or by address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.problems import invalid_record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json

#: Lists of users that are read as ids and written as entries with an action.
ENTRIES = {"email_ccs": "email_cc_ids", "followers": "follower_ids"}
LISTS = ("collaborators", "additional_collaborators", *ENTRIES)


def check_people(account: Account, data: Json) -> None:
    """Refuse an assignee whom nobody knows, and addresses that are not valid.

    Raises:
        Problem: a 422, no user has the address of the assignee, or a new user cannot have the address.
    """
    requester = data.get("requester")
    named = [requester] if isinstance(requester, dict) and requester.get("email") else []
    for name in LISTS:
        named += data[name] if isinstance(data.get(name), list) else []
    for one in named:
        if _key_of_user(one) is None:
            account.behaviour_of("User").check({"email": _address(one)}, _known_user(account, one))
    email = data.get("assignee_email")
    if email and account.store.first("User", email=str(email).lower()) is None:
        raise invalid_record("assignee_email", "Assignee: no such user")


def with_user_ids(account: Account, data: Json, stored: Mapping[str, object]) -> Json:
    """The data with user ids in the place of addresses and of described users; unknown ones become users."""
    fields = dict(data)
    requester = fields.pop("requester", None)
    if isinstance(requester, dict) and requester.get("email"):
        fields["requester_id"] = _id_of_user(account, requester)
    if fields.get("assignee_email"):
        fields["assignee_id"] = _id_of_user(account, fields["assignee_email"])
    named, added = fields.get("collaborators"), fields.get("additional_collaborators")
    if isinstance(named, list) or isinstance(added, list):
        ids = [] if isinstance(named, list) else _ids(stored.get("collaborator_ids"))
        ids += [_id_of_user(account, one) for one in [*(named or []), *(added or [])]]
        fields["collaborator_ids"] = list(dict.fromkeys(ids))
    for name, target in ENTRIES.items():
        if isinstance(fields.get(name), list):
            fields[target] = _change_entries(account, _ids(stored.get(target)), fields[name])
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
    return int(str(key)) if str(key).isdigit() else None


def _known_user(account: Account, sent: object) -> Record | None:
    return account.behaviour_of("User").match({"email": _address(sent)})


def _address(sent: object) -> str:
    email = (sent.get("user_email") or sent.get("email")) if isinstance(sent, dict) else sent
    return str(email).lower()


def _ids(value: object) -> list[int]:
    return list(value) if isinstance(value, list) else []
