# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/integration.yaml) by `make generate`. Do not edit.
"""Manages the account's custom claims, extra values that help center integration tokens carry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.help_centre_objects import AccountCustomClaim
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import HelpCenterAccountCustomClaimDict


class HelpCenterIntegrationApi(Resource):
    """Manages the account's custom claims, extra values that help center integration tokens carry.

    Reached as `client.help_center.integration`.
    """

    account_custom_claims: Lazy[HelpCenterIntegrationAccountCustomClaimsApi] = Lazy(
        "help_center.integration", "HelpCenterIntegrationAccountCustomClaimsApi"
    )


class AsyncHelpCenterIntegrationApi(AsyncResource, sync_class=HelpCenterIntegrationApi):
    """`HelpCenterIntegrationApi` for the async client: calls are awaited, lists read with `async for`."""


class HelpCenterIntegrationAccountCustomClaimsApi(Resource):
    """Lists the custom claims configured for help center authentication tokens of the account. For
    admins. Calls: `create`, `delete`, `update`.

    Reached as `client.help_center.integration.account_custom_claims`.
    """

    _CALL: Method[AccountCustomClaim | BaseResultGenerator[AccountCustomClaim]] = Method(
        "help_center.integration.account_custom_claims",
        Form(
            Operation(
                "help_center.integration.account_custom_claims.show",
                "GET",
                "/api/v2/help_center/integration/account_custom_claims/{account_custom_claim_id}",
                result=Result("one", schema="HelpCenterAccountCustomClaim", key="custom_claim"),
            ),
            (
                Argument(
                    "id",
                    "path",
                    "account_custom_claim_id",
                    accepts="HelpCenterAccountCustomClaim",
                    required=True,
                ),
            ),
            when="id",
        ),
        Form(
            Operation(
                "help_center.integration.account_custom_claims.list",
                "GET",
                "/api/v2/help_center/integration/account_custom_claims",
                result=Result("list", schema="HelpCenterAccountCustomClaim", key="custom_claims"),
            )
        ),
    )

    def __call__(
        self, *, id: str | AccountCustomClaim = LEFT_OUT
    ) -> AccountCustomClaim | BaseResultGenerator[AccountCustomClaim]:
        """Lists the custom claims configured for help center authentication tokens of the account.

        - `client.help_center.integration.account_custom_claims()`: Lists the custom claims configured
          for help center authentication tokens of the account. For admins.
          `GET /api/v2/help_center/integration/account_custom_claims`
        - `client.help_center.integration.account_custom_claims(id=…)`: Fetches a single custom claim
          configuration by its id. For admins.
          `GET /api/v2/help_center/integration/account_custom_claims/{account_custom_claim_id}`

        Args:
            id: Custom claim of the account to act on. Takes an AccountCustomClaim or its id.

        Returns:
            AccountCustomClaim records, fetched page by page as they are read.
            The AccountCustomClaim.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)

    _CREATE: Method[AccountCustomClaim] = Method(
        "help_center.integration.account_custom_claims.create",
        Form(
            Operation(
                "help_center.integration.account_custom_claims.create",
                "POST",
                "/api/v2/help_center/integration/account_custom_claims",
                body=Body("record", schema="HelpCenterAccountCustomClaim", key="custom_claim"),
                result=Result("one", schema="HelpCenterAccountCustomClaim", key="custom_claim"),
                writes="make",
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "custom_claim",
                    accepts="HelpCenterAccountCustomClaim",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "help_center.integration.account_custom_claims.delete",
        Form(
            Operation(
                "help_center.integration.account_custom_claims.delete",
                "DELETE",
                "/api/v2/help_center/integration/account_custom_claims/{account_custom_claim_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "api_objects",
                    "path",
                    "account_custom_claim_id",
                    accepts="HelpCenterAccountCustomClaim",
                    required=True,
                ),
            ),
        ),
    )

    def delete(self, api_objects: str | AccountCustomClaim) -> None:
        """Removes a custom claim, so that tokens no longer include it. For admins.

        Args:
            api_objects: Custom claim of the account to act on. Takes an AccountCustomClaim or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/integration/account_custom_claims/{account_custom_claim_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[AccountCustomClaim] = Method(
        "help_center.integration.account_custom_claims.update",
        Form(
            Operation(
                "help_center.integration.account_custom_claims.update",
                "PUT",
                "/api/v2/help_center/integration/account_custom_claims/{account_custom_claim_id}",
                body=Body("record", schema="HelpCenterAccountCustomClaim", key="custom_claim"),
                result=Result("one", schema="HelpCenterAccountCustomClaim", key="custom_claim"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "custom_claim",
                    also_path="account_custom_claim_id",
                    accepts="HelpCenterAccountCustomClaim",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncHelpCenterIntegrationAccountCustomClaimsApi(
    AsyncResource, sync_class=HelpCenterIntegrationAccountCustomClaimsApi
):
    """`HelpCenterIntegrationAccountCustomClaimsApi` for the async client: calls are awaited, lists
    read with `async for`.
    """
