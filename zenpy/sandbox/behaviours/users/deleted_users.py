"""Users who were deleted, and those who were deleted for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.found import deleted
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.problems import not_found

if TYPE_CHECKING:
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call


@lists("deleted_users")
def list_deleted_users(call: Call) -> list[Record]:
    """The users who are deleted; those who are for good have no name, address and number any more."""
    return list(deleted(call.store.table("User")))


@answers("GET deleted_users/{}", "DELETE deleted_users/{}")
def show_or_delete_user(call: Call) -> Answer:
    """Show a deleted user, or delete one for good: name and address are then gone."""
    user = call.store.table("User").get(call.args[0])
    if user is None or not user.deleted:
        raise not_found()
    if call.route.method == "DELETE":
        user.update(name="Permanently Deleted User", email=None, phone=None, permanently_deleted=True)
        call.store.touch(user)
    return call.one(user)
