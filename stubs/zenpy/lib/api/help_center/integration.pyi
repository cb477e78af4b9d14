# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/integration.yaml) by `make generate`. Do not edit.
"""Manages the account's custom claims, extra values that help center integration tokens carry."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.help_centre_objects import AccountCustomClaim
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import HelpCenterAccountCustomClaimDict

class HelpCenterIntegrationApi(Resource):
    """Manages the account's custom claims, extra values that help center integration tokens carry.

    Reached as `client.help_center.integration`.
    """

    account_custom_claims: Lazy[HelpCenterIntegrationAccountCustomClaimsApi]
    """Lists the custom claims configured for help center authentication tokens of the account. For
    admins. Calls: `create`, `delete`, `update`.
    """

class AsyncHelpCenterIntegrationApi(AsyncResource):
    """Manages the account's custom claims, extra values that help center integration tokens carry.

    Reached as `client.help_center.integration`.
    """

    account_custom_claims: Lazy[AsyncHelpCenterIntegrationAccountCustomClaimsApi]
    """Lists the custom claims configured for help center authentication tokens of the account. For
    admins. Calls: `create`, `delete`, `update`.
    """

class HelpCenterIntegrationAccountCustomClaimsApi(Resource):
    """Lists the custom claims configured for help center authentication tokens of the account. For
    admins. Calls: `create`, `delete`, `update`.

    Reached as `client.help_center.integration.account_custom_claims`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[AccountCustomClaim]:
        """Lists the custom claims configured for help center authentication tokens of the account. For
        admins.

        Returns:
            AccountCustomClaim records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/integration/account_custom_claims`
        """
    @overload
    def __call__(self, *, id: str | AccountCustomClaim) -> AccountCustomClaim:
        """Fetches a single custom claim configuration by its id. For admins.

        Args:
            id: Custom claim of the account to act on. Takes an AccountCustomClaim or its id.

        Returns:
            The AccountCustomClaim.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/integration/account_custom_claims/{account_custom_claim_id}`
        """
    def create(
        self, api_objects: AccountCustomClaim | HelpCenterAccountCustomClaimDict
    ) -> AccountCustomClaim:
        """Adds a custom claim that help center integration tokens will carry. For admins.

        Args:
            api_objects: The AccountCustomClaim: an object, or a mapping of its fields.

        Returns:
            The AccountCustomClaim.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/integration/account_custom_claims`
        """
    def delete(self, api_objects: str | AccountCustomClaim) -> None:
        """Removes a custom claim, so that tokens no longer include it. For admins.

        Args:
            api_objects: Custom claim of the account to act on. Takes an AccountCustomClaim or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/integration/account_custom_claims/{account_custom_claim_id}`
        """
    def update(
        self, api_objects: AccountCustomClaim | HelpCenterAccountCustomClaimDict
    ) -> AccountCustomClaim:
        """Changes the identifier, value or description of a custom claim. For admins. A record without
        changes is read, and nothing is written.

        Args:
            api_objects: The AccountCustomClaim: an object, or a mapping of its fields.

        Returns:
            The AccountCustomClaim.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/help_center/integration/account_custom_claims/{account_custom_claim_id}`
        """

class AsyncHelpCenterIntegrationAccountCustomClaimsApi(AsyncResource):
    """Lists the custom claims configured for help center authentication tokens of the account. For
    admins. Calls: `create`, `delete`, `update`.

    Reached as `client.help_center.integration.account_custom_claims`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[AccountCustomClaim]:
        """Lists the custom claims configured for help center authentication tokens of the account. For
        admins.

        Returns:
            AccountCustomClaim records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/integration/account_custom_claims`
        """
    @overload
    def __call__(self, *, id: str | AccountCustomClaim) -> Coroutine[object, object, AccountCustomClaim]:
        """Fetches a single custom claim configuration by its id. For admins.

        Args:
            id: Custom claim of the account to act on. Takes an AccountCustomClaim or its id.

        Returns:
            The AccountCustomClaim.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/integration/account_custom_claims/{account_custom_claim_id}`
        """
    def create(
        self, api_objects: AccountCustomClaim | HelpCenterAccountCustomClaimDict
    ) -> Coroutine[object, object, AccountCustomClaim]:
        """Adds a custom claim that help center integration tokens will carry. For admins.

        Args:
            api_objects: The AccountCustomClaim: an object, or a mapping of its fields.

        Returns:
            The AccountCustomClaim.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/integration/account_custom_claims`
        """
    def delete(self, api_objects: str | AccountCustomClaim) -> Coroutine[object, object, None]:
        """Removes a custom claim, so that tokens no longer include it. For admins.

        Args:
            api_objects: Custom claim of the account to act on. Takes an AccountCustomClaim or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/integration/account_custom_claims/{account_custom_claim_id}`
        """
    def update(
        self, api_objects: AccountCustomClaim | HelpCenterAccountCustomClaimDict
    ) -> Coroutine[object, object, AccountCustomClaim]:
        """Changes the identifier, value or description of a custom claim. For admins. A record without
        changes is read, and nothing is written.

        Args:
            api_objects: The AccountCustomClaim: an object, or a mapping of its fields.

        Returns:
            The AccountCustomClaim.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/help_center/integration/account_custom_claims/{account_custom_claim_id}`
        """
