# Generated from openapi/zendesk.openapi.json (openapi/spec/support/accounts.yaml) by `make generate`. Do not edit.
"""Opens trial accounts for resellers and checks whether a subdomain is still free."""

from collections.abc import Coroutine, Mapping

from zenpy.lib.api_objects.accounts import TrialAccount
from zenpy.lib.resources import AsyncResource, Resource

class AccountsApi(Resource):
    """Opens trial accounts for resellers and checks whether a subdomain is still free.

    Reached as `client.accounts`.
    """
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

class AsyncAccountsApi(AsyncResource):
    """Opens trial accounts for resellers and checks whether a subdomain is still free.

    Reached as `client.accounts`.
    """
    def available(self, *, subdomain: str) -> Coroutine[object, object, bool]:
        """Tells whether a subdomain is still free for a new account. For reseller partners.

        Args:
            subdomain: Subdomain to check.

        Returns:
            The answer's `success`.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/accounts/available`
        """
    def create(
        self,
        account: Mapping[str, object],
        owner: Mapping[str, object],
        *,
        address: Mapping[str, object] | None = None,
        partner: Mapping[str, object] | None = None,
    ) -> Coroutine[object, object, TrialAccount]:
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
