# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/redirect_rules.yaml) by `make generate`. Do not edit.
"""Manages redirect rules, which send visitors of outdated help center addresses to the right page."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.help_centre_objects import RedirectRule
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import HelpCenterRedirectRuleDict

class HelpCenterRedirectRulesApi(Resource):
    """Manages redirect rules, which send visitors of outdated help center addresses to the right page.

    Reached as `client.help_center.redirect_rules`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[RedirectRule]:
        """Lists the rules that send visitors from old help center addresses to new ones. For help center
        managers.

        Returns:
            RedirectRule records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/guide/redirect_rules`
        """
    @overload
    def __call__(self, *, id: str | RedirectRule) -> RedirectRule:
        """Fetches one redirect rule by its id, with both addresses. For help center managers.

        Args:
            id: Redirect rule to act on. Takes a RedirectRule or its id.

        Returns:
            The RedirectRule.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/guide/redirect_rules/{redirect_rule_id}`
        """
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

class AsyncHelpCenterRedirectRulesApi(AsyncResource):
    """Manages redirect rules, which send visitors of outdated help center addresses to the right page.

    Reached as `client.help_center.redirect_rules`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[RedirectRule]:
        """Lists the rules that send visitors from old help center addresses to new ones. For help center
        managers.

        Returns:
            RedirectRule records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/guide/redirect_rules`
        """
    @overload
    def __call__(self, *, id: str | RedirectRule) -> Coroutine[object, object, RedirectRule]:
        """Fetches one redirect rule by its id, with both addresses. For help center managers.

        Args:
            id: Redirect rule to act on. Takes a RedirectRule or its id.

        Returns:
            The RedirectRule.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/guide/redirect_rules/{redirect_rule_id}`
        """
    def create(
        self, api_objects: RedirectRule | HelpCenterRedirectRuleDict
    ) -> Coroutine[object, object, RedirectRule]:
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
    def delete(self, api_objects: str | RedirectRule) -> Coroutine[object, object, None]:
        """Removes a redirect rule, so that the old address answers normally again. For help center
        managers.

        Args:
            api_objects: Redirect rule to act on. Takes a RedirectRule or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/guide/redirect_rules/{redirect_rule_id}`
        """
