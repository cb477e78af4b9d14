# Generated from openapi/zendesk.openapi.json (openapi/spec/omnichannel/capacity.yaml) by `make generate`. Do not edit.
"""Manages capacity rules, which limit how much work omnichannel routing gives agents per channel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy.lib.api_objects.engagement import CapacityRule, CapacityRuleAssignee
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import CapacityRuleDict


class CapacityApi(Resource):
    """Manages capacity rules, which limit how much work omnichannel routing gives agents per channel.

    Reached as `client.capacity`.
    """

    rules: Lazy[CapacityRulesApi] = Lazy("capacity", "CapacityRulesApi")


class AsyncCapacityApi(AsyncResource, sync_class=CapacityApi):
    """`CapacityApi` for the async client: calls are awaited, lists read with `async for`."""


class CapacityRulesApi(Resource):
    """Lists the capacity rules, which limit how much work omnichannel routing gives an agent per
    channel. For admins, and agents whose role permits it. Calls: `create`, `delete`, `update`.
    Below it: `agents`, `assignees`.

    Reached as `client.capacity.rules`.
    """

    agents: Lazy[CapacityRulesAgentsApi] = Lazy("capacity", "CapacityRulesAgentsApi")
    assignees: Lazy[CapacityRulesAssigneesApi] = Lazy("capacity", "CapacityRulesAssigneesApi")

    _CALL: Method[CapacityRule | BaseResultGenerator[CapacityRule]] = Method(
        "capacity.rules",
        Form(
            Operation(
                "capacity.rules.show",
                "GET",
                "/api/v2/capacity/rules/{rule_id}",
                result=Result("whole", schema="CapacityRule"),
            ),
            (Argument("id", "path", "rule_id", accepts="CapacityRule", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "capacity.rules.list",
                "GET",
                "/api/v2/capacity/rules",
                result=Result("list", schema="CapacityRule"),
            )
        ),
    )

    def __call__(
        self, *, id: str | CapacityRule = LEFT_OUT
    ) -> CapacityRule | BaseResultGenerator[CapacityRule]:
        """Lists the capacity rules, which limit how much work omnichannel routing gives an agent per
        channel.

        - `client.capacity.rules()`: Lists the capacity rules, which limit how much work omnichannel
          routing gives an agent per channel. For admins, and agents whose role permits it.
          `GET /api/v2/capacity/rules`
        - `client.capacity.rules(id=…)`: Fetches one capacity rule with its limits per channel. For
          admins, and agents whose role permits it.
          `GET /api/v2/capacity/rules/{rule_id}`

        Args:
            id: Capacity rule to act on. Takes a CapacityRule or its id.

        Returns:
            CapacityRule records, fetched page by page as they are read.
            The CapacityRule.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)

    _CREATE: Method[CapacityRule] = Method(
        "capacity.rules.create",
        Form(
            Operation(
                "capacity.rules.create",
                "POST",
                "/api/v2/capacity/rules",
                body=Body("record", schema="CapacityRule"),
                result=Result("whole", schema="CapacityRule"),
                writes="make",
            ),
            (Argument("api_objects", "record", "body", accepts="CapacityRule", required=True),),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "capacity.rules.delete",
        Form(
            Operation(
                "capacity.rules.delete",
                "DELETE",
                "/api/v2/capacity/rules/{rule_id}",
                result=Result("nothing"),
            ),
            (Argument("api_objects", "path", "rule_id", accepts="CapacityRule", required=True),),
        ),
    )

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
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[CapacityRule] = Method(
        "capacity.rules.update",
        Form(
            Operation(
                "capacity.rules.update",
                "PUT",
                "/api/v2/capacity/rules/{rule_id}",
                body=Body("record", schema="CapacityRule"),
                result=Result("whole", schema="CapacityRule"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "body",
                    also_path="rule_id",
                    accepts="CapacityRule",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncCapacityRulesApi(AsyncResource, sync_class=CapacityRulesApi):
    """`CapacityRulesApi` for the async client: calls are awaited, lists read with `async for`."""


class CapacityRulesAgentsApi(Resource):
    """The agents of `client.capacity.rules`. Calls: `update`.

    Reached as `client.capacity.rules.agents`.
    """

    _UPDATE: Method[object] = Method(
        "capacity.rules.agents.update",
        Form(
            Operation(
                "capacity.rules.agents.update",
                "PATCH",
                "/api/v2/capacity/rules/{rule_id}/agents",
                body=Body("fields"),
                result=Result("values"),
            ),
            (
                Argument("rule", "path", "rule_id", accepts="CapacityRule", required=True),
                Argument("agents", "body", "agents", accepts="User", required=True, many=True),
            ),
        ),
    )

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
        return self._run(self._UPDATE, rule=rule, agents=agents)


class AsyncCapacityRulesAgentsApi(AsyncResource, sync_class=CapacityRulesAgentsApi):
    """`CapacityRulesAgentsApi` for the async client: calls are awaited, lists read with `async for`."""


class CapacityRulesAssigneesApi(Resource):
    """Lists which agent falls under which capacity rule, over all rules. For admins, and agents whose
    role permits it. Calls: `list_by_rule`.

    Reached as `client.capacity.rules.assignees`.
    """

    _CALL: Method[BaseResultGenerator[CapacityRuleAssignee]] = Method(
        "capacity.rules.assignees",
        Form(
            Operation(
                "capacity.rules.assignees.list",
                "GET",
                "/api/v2/capacity/rules/assignees",
                query=(Param("filter[agent_ids]", "comma"),),
                result=Result("list", schema="CapacityRuleAssignee", key="assignees"),
                pages=("cursor",),
                page_size=20,
            ),
            (Argument("filter_agent_ids", "query", "filter[agent_ids]", accepts="User", many=True),),
        ),
    )

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
        return self._run(
            self._CALL,
            filter_agent_ids=filter_agent_ids,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )

    _LIST_BY_RULE: Method[BaseResultGenerator[CapacityRuleAssignee]] = Method(
        "capacity.rules.assignees.list_by_rule",
        Form(
            Operation(
                "capacity.rules.assignees.list_by_rule",
                "GET",
                "/api/v2/capacity/rules/{rule_id}/assignees",
                result=Result("list", schema="CapacityRuleAssignee", key="assignees"),
                pages=("cursor",),
                page_size=20,
            ),
            (Argument("rule", "path", "rule_id", accepts="CapacityRule", required=True),),
        ),
    )

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
        return self._run(
            self._LIST_BY_RULE, rule=rule, page_size=page_size, cursor_pagination=cursor_pagination
        )


class AsyncCapacityRulesAssigneesApi(AsyncResource, sync_class=CapacityRulesAssigneesApi):
    """`CapacityRulesAssigneesApi` for the async client: calls are awaited, lists read with `async
    for`.
    """
