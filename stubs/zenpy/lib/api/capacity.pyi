# Generated from openapi/zendesk.openapi.json (openapi/spec/omnichannel/capacity.yaml) by `make generate`. Do not edit.
"""Manages capacity rules, which limit how much work omnichannel routing gives agents per channel."""

from collections.abc import Coroutine, Iterable
from typing import overload

from zenpy.lib.api_objects.engagement import CapacityRule, CapacityRuleAssignee
from zenpy.lib.api_objects.users import User
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import CapacityRuleDict

class CapacityApi(Resource):
    """Manages capacity rules, which limit how much work omnichannel routing gives agents per channel.

    Reached as `client.capacity`.
    """

    rules: Lazy[CapacityRulesApi]
    """Lists the capacity rules, which limit how much work omnichannel routing gives an agent per
    channel. For admins, and agents whose role permits it. Calls: `create`, `delete`, `update`.
    Below it: `agents`, `assignees`.
    """

class AsyncCapacityApi(AsyncResource):
    """Manages capacity rules, which limit how much work omnichannel routing gives agents per channel.

    Reached as `client.capacity`.
    """

    rules: Lazy[AsyncCapacityRulesApi]
    """Lists the capacity rules, which limit how much work omnichannel routing gives an agent per
    channel. For admins, and agents whose role permits it. Calls: `create`, `delete`, `update`.
    Below it: `agents`, `assignees`.
    """

class CapacityRulesApi(Resource):
    """Lists the capacity rules, which limit how much work omnichannel routing gives an agent per
    channel. For admins, and agents whose role permits it. Calls: `create`, `delete`, `update`.
    Below it: `agents`, `assignees`.

    Reached as `client.capacity.rules`.
    """

    agents: Lazy[CapacityRulesAgentsApi]
    """The agents of `client.capacity.rules`. Calls: `update`."""
    assignees: Lazy[CapacityRulesAssigneesApi]
    """Lists which agent falls under which capacity rule, over all rules. For admins, and agents whose
    role permits it. Calls: `list_by_rule`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[CapacityRule]:
        """Lists the capacity rules, which limit how much work omnichannel routing gives an agent per
        channel. For admins, and agents whose role permits it.

        Returns:
            CapacityRule records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/capacity/rules`
        """
    @overload
    def __call__(self, *, id: str | CapacityRule) -> CapacityRule:
        """Fetches one capacity rule with its limits per channel. For admins, and agents whose role permits
        it.

        Args:
            id: Capacity rule to act on. Takes a CapacityRule or its id.

        Returns:
            The CapacityRule.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/capacity/rules/{rule_id}`
        """
    def create(self, api_objects: CapacityRule | CapacityRuleDict) -> CapacityRule:
        """Creates a capacity rule with limits per channel, optionally with the agents it applies to; for
        admins.

        Args:
            api_objects: The CapacityRule: an object, or a mapping of its fields.

        Returns:
            The CapacityRule.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/capacity/rules`
        """
    def delete(self, api_objects: str | CapacityRule) -> None:
        """Deletes a capacity rule; its agents fall back to the default rule, which itself cannot be
        deleted. For admins.

        Args:
            api_objects: Capacity rule to act on. Takes a CapacityRule or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/capacity/rules/{rule_id}`
        """
    def update(self, api_objects: CapacityRule | CapacityRuleDict) -> CapacityRule:
        """Changes a capacity rule's name, description or limits; for admins. A record without changes is
        read, and nothing is written.

        Args:
            api_objects: The CapacityRule: an object, or a mapping of its fields.

        Returns:
            The CapacityRule.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/capacity/rules/{rule_id}`
        """

class AsyncCapacityRulesApi(AsyncResource):
    """Lists the capacity rules, which limit how much work omnichannel routing gives an agent per
    channel. For admins, and agents whose role permits it. Calls: `create`, `delete`, `update`.
    Below it: `agents`, `assignees`.

    Reached as `client.capacity.rules`.
    """

    agents: Lazy[AsyncCapacityRulesAgentsApi]
    """The agents of `client.capacity.rules`. Calls: `update`."""
    assignees: Lazy[AsyncCapacityRulesAssigneesApi]
    """Lists which agent falls under which capacity rule, over all rules. For admins, and agents whose
    role permits it. Calls: `list_by_rule`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[CapacityRule]:
        """Lists the capacity rules, which limit how much work omnichannel routing gives an agent per
        channel. For admins, and agents whose role permits it.

        Returns:
            CapacityRule records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/capacity/rules`
        """
    @overload
    def __call__(self, *, id: str | CapacityRule) -> Coroutine[object, object, CapacityRule]:
        """Fetches one capacity rule with its limits per channel. For admins, and agents whose role permits
        it.

        Args:
            id: Capacity rule to act on. Takes a CapacityRule or its id.

        Returns:
            The CapacityRule.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/capacity/rules/{rule_id}`
        """
    def create(self, api_objects: CapacityRule | CapacityRuleDict) -> Coroutine[object, object, CapacityRule]:
        """Creates a capacity rule with limits per channel, optionally with the agents it applies to; for
        admins.

        Args:
            api_objects: The CapacityRule: an object, or a mapping of its fields.

        Returns:
            The CapacityRule.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/capacity/rules`
        """
    def delete(self, api_objects: str | CapacityRule) -> Coroutine[object, object, None]:
        """Deletes a capacity rule; its agents fall back to the default rule, which itself cannot be
        deleted. For admins.

        Args:
            api_objects: Capacity rule to act on. Takes a CapacityRule or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/capacity/rules/{rule_id}`
        """
    def update(self, api_objects: CapacityRule | CapacityRuleDict) -> Coroutine[object, object, CapacityRule]:
        """Changes a capacity rule's name, description or limits; for admins. A record without changes is
        read, and nothing is written.

        Args:
            api_objects: The CapacityRule: an object, or a mapping of its fields.

        Returns:
            The CapacityRule.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/capacity/rules/{rule_id}`
        """

class CapacityRulesAgentsApi(Resource):
    """The agents of `client.capacity.rules`. Calls: `update`.

    Reached as `client.capacity.rules.agents`.
    """
    def update(self, rule: str | CapacityRule, agents: Iterable[int | User]) -> object:
        """Moves the given agents under this capacity rule; an agent has one rule at a time. For admins.

        Args:
            rule: Capacity rule to act on. Takes a CapacityRule or its id.
            agents: User ids of the agents to place under the capacity rule, away from their previous
                rules. Takes User records or their ids.

        Returns:
            What Zendesk answers.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PATCH /api/v2/capacity/rules/{rule_id}/agents`
        """

class AsyncCapacityRulesAgentsApi(AsyncResource):
    """The agents of `client.capacity.rules`. Calls: `update`.

    Reached as `client.capacity.rules.agents`.
    """
    def update(
        self, rule: str | CapacityRule, agents: Iterable[int | User]
    ) -> Coroutine[object, object, object]:
        """Moves the given agents under this capacity rule; an agent has one rule at a time. For admins.

        Args:
            rule: Capacity rule to act on. Takes a CapacityRule or its id.
            agents: User ids of the agents to place under the capacity rule, away from their previous
                rules. Takes User records or their ids.

        Returns:
            What Zendesk answers.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PATCH /api/v2/capacity/rules/{rule_id}/agents`
        """

class CapacityRulesAssigneesApi(Resource):
    """Lists which agent falls under which capacity rule, over all rules. For admins, and agents whose
    role permits it. Calls: `list_by_rule`.

    Reached as `client.capacity.rules.assignees`.
    """
    def __call__(
        self,
        *,
        filter_agent_ids: Iterable[int | User] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[CapacityRuleAssignee]:
        """Lists which agent falls under which capacity rule, over all rules. For admins, and agents whose
        role permits it.

        Args:
            filter_agent_ids: Keeps only these agents. Takes User records or their ids.
            page_size: Records per page, 20 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            CapacityRuleAssignee records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/capacity/rules/assignees`
        """
    def list_by_rule(
        self,
        rule: str | CapacityRule,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[CapacityRuleAssignee]:
        """Lists the agents who fall under one capacity rule. For admins, and agents whose role permits it.

        Args:
            rule: Capacity rule to act on. Takes a CapacityRule or its id.
            page_size: Records per page, 20 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            CapacityRuleAssignee records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/capacity/rules/{rule_id}/assignees`
        """

class AsyncCapacityRulesAssigneesApi(AsyncResource):
    """Lists which agent falls under which capacity rule, over all rules. For admins, and agents whose
    role permits it. Calls: `list_by_rule`.

    Reached as `client.capacity.rules.assignees`.
    """
    def __call__(
        self,
        *,
        filter_agent_ids: Iterable[int | User] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[CapacityRuleAssignee]:
        """Lists which agent falls under which capacity rule, over all rules. For admins, and agents whose
        role permits it.

        Args:
            filter_agent_ids: Keeps only these agents. Takes User records or their ids.
            page_size: Records per page, 20 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            CapacityRuleAssignee records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/capacity/rules/assignees`
        """
    def list_by_rule(
        self,
        rule: str | CapacityRule,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[CapacityRuleAssignee]:
        """Lists the agents who fall under one capacity rule. For admins, and agents whose role permits it.

        Args:
            rule: Capacity rule to act on. Takes a CapacityRule or its id.
            page_size: Records per page, 20 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            CapacityRuleAssignee records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/capacity/rules/{rule_id}/assignees`
        """
