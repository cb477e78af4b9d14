"""Addresses at which an account gets its e-mails: a new one waits to be verified."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.message import Json

_UNVERIFIED: Json = {
    "forwarding_status": "waiting",
    "spf_status": "failed",
    "domain_verification_status": "failed",
    "cname_status": "unknown",
}


@behaves("RecipientAddress")
class RecipientAddresses(Behaviour):
    """The behaviour of the addresses of an account."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        address = super().create(data, parents)
        address.update(_UNVERIFIED)
        if not data.get("default"):
            address["default"] = None
        return address
