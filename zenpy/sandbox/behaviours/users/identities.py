"""The identities of a user: e-mail addresses and other ways to reach them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.problems import invalid_record, parse_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json


def lower_address(value: object) -> str | None:
    """An address as it is compared: without spaces around it, in lower case."""
    return str(value).strip().lower() if value else None


@behaves("Identity")
class Identities(Behaviour):
    """The behaviour of identities; the first of each type is the primary one."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        identity = super().create({**data, "value": lower_address(data.get("value"))}, parents)
        identity["user_id"] = parse_id((parents or {}).get("user_id") or data.get("user_id"))
        same = self.store.all("Identity", user_id=identity["user_id"], type=identity["type"])
        if len(same) == 1 or data.get("primary"):
            _set_primary(same, identity)
        return identity

    def check(self, data: Json, record: Record | None) -> None:
        value = lower_address(data.get("value"))
        known = self.store.first("Identity", type=data.get("type"), value=value) if value else None
        if known is not None and known is not record:
            raise invalid_record(
                "value", f"Email: {value} is already being used by another user", "DuplicateValue"
            )


def _set_primary(identities: Iterable[Record], chosen: Record) -> None:
    for one in identities:
        one["primary"] = one is chosen


@answers("PUT users/{}/identities/{}/make_primary", "PUT end_users/{}/identities/{}/make_primary")
def make_primary(call: Call) -> Answer:
    """Make an identity the primary one of its type."""
    user, chosen = call.need("User", call.args[0]), call.need("Identity", call.args[1])
    _set_primary(call.store.all("Identity", user_id=user.id, type=chosen["type"]), chosen)
    if chosen["type"] == "email":
        user["email"] = chosen["value"]
    return call.page(call.store.all("Identity", user_id=user.id))


@answers("PUT users/{}/identities/{}/verify")
def verify_identity(call: Call) -> Answer:
    """Mark an identity as verified."""
    identity = call.need("Identity", call.args[1])
    identity.update(verified=True, verification_method="low")
    user = call.need("User", call.args[0])
    if identity.get("primary") and identity["type"] == "email":
        user["verified"] = True
    return call.one(identity)
