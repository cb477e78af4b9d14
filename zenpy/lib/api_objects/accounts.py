# Generated from openapi/zendesk.openapi.json (openapi/spec/support/accounts.yaml) by `make generate`. Do not edit.
"""Opens trial accounts for resellers and checks whether a subdomain is still free."""

from __future__ import annotations

from zenpy.lib.records.base import BaseObject


class TrialAccount(BaseObject):
    """A trial account made through the API, with the address at which it can be reached.

    Attributes:
        name: Name of the new account.
        subdomain: First part of the host name of the new account.
        url: Address of the new account.
    """

    _name = "trial_account"
    _spec = "TrialAccount"
    _shown = ("name",)

    name: str | None = None
    subdomain: str | None = None
    url: str | None = None
