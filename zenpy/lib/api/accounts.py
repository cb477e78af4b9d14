# Generated from openapi/zendesk.openapi.json (openapi/spec/support/accounts.yaml) by `make generate`. Do not edit.
"""Opens trial accounts for resellers and checks whether a subdomain is still free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.lib.api_objects.accounts import TrialAccount


class AccountsApi(Resource):
    """Opens trial accounts for resellers and checks whether a subdomain is still free.

    Reached as `client.accounts`.
    """

    _AVAILABLE: Method[bool] = Method(
        "accounts.available",
        Form(
            Operation(
                "accounts.available",
                "GET",
                "/api/v2/accounts/available",
                query=(Param("subdomain"),),
                result=Result("values", key="success"),
            ),
            (Argument("subdomain", "query", "subdomain", required=True),),
        ),
    )

    def available(self, *, subdomain: str) -> bool:
        """Tells whether a subdomain is still free for a new account. For reseller partners.

        Args:
            subdomain: Subdomain to check.

        Returns:
            The answer's `success`.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/accounts/available`
        """
        return self._run(self._AVAILABLE, subdomain=subdomain)

    _CREATE: Method[TrialAccount] = Method(
        "accounts.create",
        Form(
            Operation(
                "accounts.create",
                "POST",
                "/api/v2/accounts",
                body=Body("fields"),
                result=Result("one", schema="TrialAccount", key="account"),
            ),
            (
                Argument("account", "body", "account", required=True),
                Argument("owner", "body", "owner", required=True),
                Argument("address", "body", "address"),
                Argument("partner", "body", "partner"),
            ),
        ),
    )

    def create(
        self,
        account: Mapping[str, object],
        owner: Mapping[str, object],
        *,
        address: Mapping[str, object] | None = None,
        partner: Mapping[str, object] | None = None,
    ) -> TrialAccount:
        """Opens a new Zendesk trial account. Reserved for partners in Zendesk's reseller program.

        Args:
            account: The new trial account: its name, subdomain and similar basics.
            owner: Person who becomes the owner of the trial account, with name and email.
            address: Postal and phone details of the company that opens the trial account.
            partner: Details of the reseller or partner that opens the trial account.

        Returns:
            The TrialAccount.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/accounts`
        """
        return self._run(self._CREATE, account=account, owner=owner, address=address, partner=partner)


class AsyncAccountsApi(AsyncResource, sync_class=AccountsApi):
    """`AccountsApi` for the async client: calls are awaited, lists read with `async for`."""
