# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/redirect_rules.yaml) by `make generate`. Do not edit.
"""Manages redirect rules, which send visitors of outdated help center addresses to the right page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.help_centre_objects import RedirectRule
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import HelpCenterRedirectRuleDict


class HelpCenterRedirectRulesApi(Resource):
    """Manages redirect rules, which send visitors of outdated help center addresses to the right page.

    Reached as `client.help_center.redirect_rules`.
    """

    _CALL: Method[RedirectRule | BaseResultGenerator[RedirectRule]] = Method(
        "help_center.redirect_rules",
        Form(
            Operation(
                "help_center.redirect_rules.show",
                "GET",
                "/api/v2/guide/redirect_rules/{redirect_rule_id}",
                result=Result("one", schema="HelpCenterRedirectRule", key="redirect_rule"),
            ),
            (Argument("id", "path", "redirect_rule_id", accepts="HelpCenterRedirectRule", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "help_center.redirect_rules.list",
                "GET",
                "/api/v2/guide/redirect_rules",
                result=Result("list", schema="HelpCenterRedirectRule", key="redirect_rules"),
            )
        ),
    )

    def __call__(
        self, *, id: str | RedirectRule = LEFT_OUT
    ) -> RedirectRule | BaseResultGenerator[RedirectRule]:
        """Lists the rules that send visitors from old help center addresses to new ones.

        - `client.help_center.redirect_rules()`: Lists the rules that send visitors from old help center
          addresses to new ones. For help center managers.
          `GET /api/v2/guide/redirect_rules`
        - `client.help_center.redirect_rules(id=…)`: Fetches one redirect rule by its id, with both
          addresses. For help center managers.
          `GET /api/v2/guide/redirect_rules/{redirect_rule_id}`

        Args:
            id: Redirect rule to act on. Takes a RedirectRule or its id.

        Returns:
            RedirectRule records, fetched page by page as they are read.
            The RedirectRule.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)

    _CREATE: Method[RedirectRule] = Method(
        "help_center.redirect_rules.create",
        Form(
            Operation(
                "help_center.redirect_rules.create",
                "POST",
                "/api/v2/guide/redirect_rules",
                body=Body("record", schema="HelpCenterRedirectRule", key="redirect_rule"),
                result=Result("one", schema="HelpCenterRedirectRule", key="redirect_rule"),
                writes="make",
            ),
            (
                Argument(
                    "api_objects", "record", "redirect_rule", accepts="HelpCenterRedirectRule", required=True
                ),
            ),
        ),
    )

    def create(self, api_objects: RedirectRule | HelpCenterRedirectRuleDict) -> RedirectRule:
        """Adds a redirect from one help center address to another for a brand, with HTTP status 301 or
        302. For help center managers.

        Args:
            api_objects: The RedirectRule: an object, or a mapping of its fields.

        Returns:
            The RedirectRule.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/guide/redirect_rules`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "help_center.redirect_rules.delete",
        Form(
            Operation(
                "help_center.redirect_rules.delete",
                "DELETE",
                "/api/v2/guide/redirect_rules/{redirect_rule_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "api_objects", "path", "redirect_rule_id", accepts="HelpCenterRedirectRule", required=True
                ),
            ),
        ),
    )

    def delete(self, api_objects: str | RedirectRule) -> None:
        """Removes a redirect rule, so that the old address answers normally again. For help center
        managers.

        Args:
            api_objects: Redirect rule to act on. Takes a RedirectRule or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/guide/redirect_rules/{redirect_rule_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)


class AsyncHelpCenterRedirectRulesApi(AsyncResource, sync_class=HelpCenterRedirectRulesApi):
    """`HelpCenterRedirectRulesApi` for the async client: calls are awaited, lists read with `async
    for`.
    """
