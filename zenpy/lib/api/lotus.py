# Generated from openapi/zendesk.openapi.json (openapi/spec/support/lotus.yaml) by `make generate`. Do not edit.
"""Finds the groups and agents a ticket can be assigned to, as the agent interface does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.groups import Group
    from zenpy.lib.api_objects.lotus import (
        AssigneeFieldAssignableAgent,
        AssigneeFieldAssignableGroup,
        AssigneeFieldAssignableSearchAgent,
    )
    from zenpy.lib.pagination.results import BaseResultGenerator


class LotusApi(Resource):
    """Finds the groups and agents a ticket can be assigned to, as the agent interface does.

    Reached as `client.lotus`.
    """

    assignables: Lazy[LotusAssignablesApi] = Lazy("lotus", "LotusAssignablesApi")


class AsyncLotusApi(AsyncResource, sync_class=LotusApi):
    """`LotusApi` for the async client: calls are awaited, lists read with `async for`."""


class LotusAssignablesApi(Resource):
    """The assignables of `client.lotus`. Calls: `autocomplete`. Below it: `groups`.

    Reached as `client.lotus.assignables`.
    """

    groups: Lazy[LotusAssignablesGroupsApi] = Lazy("lotus", "LotusAssignablesGroupsApi")

    _AUTOCOMPLETE: Method[BaseResultGenerator[AssigneeFieldAssignableSearchAgent]] = Method(
        "lotus.assignables.autocomplete",
        Form(
            Operation(
                "lotus.assignables.autocomplete",
                "GET",
                "/api/lotus/assignables/autocomplete",
                query=(Param("name"),),
                result=Result(
                    "list",
                    schema="AssigneeFieldAssignableSearchAgent",
                    key="agents",
                    also={"groups": "list[AssigneeFieldAssignableSearchGroup]"},
                ),
            ),
            (Argument("name", "query", "name", required=True),),
        ),
    )

    def autocomplete(self, *, name: str) -> BaseResultGenerator[AssigneeFieldAssignableSearchAgent]:
        """Finds agents and groups a ticket can be assigned to by the beginning of their name. For agents.

        Args:
            name: Part of the name of the groups and agents wanted.

        Returns:
            AssigneeFieldAssignableSearchAgent records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/lotus/assignables/autocomplete`
        """
        return self._run(self._AUTOCOMPLETE, name=name)


class AsyncLotusAssignablesApi(AsyncResource, sync_class=LotusAssignablesApi):
    """`LotusAssignablesApi` for the async client: calls are awaited, lists read with `async for`."""


class LotusAssignablesGroupsApi(Resource):
    """Lists the groups that the caller may assign tickets to. Below it: `agents`.

    Reached as `client.lotus.assignables.groups`.
    """

    agents: Lazy[LotusAssignablesGroupsAgentsApi] = Lazy("lotus", "LotusAssignablesGroupsAgentsApi")

    _CALL: Method[BaseResultGenerator[AssigneeFieldAssignableGroup]] = Method(
        "lotus.assignables.groups",
        Form(
            Operation(
                "lotus.assignables.groups.list",
                "GET",
                "/api/lotus/assignables/groups",
                result=Result("list", schema="AssigneeFieldAssignableGroup", key="groups"),
                pages=("offset",),
            )
        ),
    )

    def __call__(
        self, *, page_size: int | None = None, per_page: int | None = None, page: int | None = None
    ) -> BaseResultGenerator[AssigneeFieldAssignableGroup]:
        """Lists the groups that the caller may assign tickets to.

        Args:
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            AssigneeFieldAssignableGroup records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/lotus/assignables/groups`
        """
        return self._run(self._CALL, page_size=page_size, per_page=per_page, page=page)


class AsyncLotusAssignablesGroupsApi(AsyncResource, sync_class=LotusAssignablesGroupsApi):
    """`LotusAssignablesGroupsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class LotusAssignablesGroupsAgentsApi(Resource):
    """Lists the agents of a group that the caller may assign tickets to.

    Reached as `client.lotus.assignables.groups.agents`.
    """

    _CALL: Method[BaseResultGenerator[AssigneeFieldAssignableAgent]] = Method(
        "lotus.assignables.groups.agents",
        Form(
            Operation(
                "lotus.assignables.groups.agents.list",
                "GET",
                "/api/lotus/assignables/groups/{group_id}/agents",
                result=Result("list", schema="AssigneeFieldAssignableAgent", key="agents"),
                pages=("offset",),
            ),
            (Argument("group", "path", "group_id", accepts="Group", required=True),),
        ),
    )

    def __call__(
        self,
        group: int | Group,
        *,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[AssigneeFieldAssignableAgent]:
        """Lists the agents of a group that the caller may assign tickets to.

        Args:
            group: Group that the call is about. Takes a Group or its id.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            AssigneeFieldAssignableAgent records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/lotus/assignables/groups/{group_id}/agents`
        """
        return self._run(self._CALL, group=group, page_size=page_size, per_page=per_page, page=page)


class AsyncLotusAssignablesGroupsAgentsApi(AsyncResource, sync_class=LotusAssignablesGroupsAgentsApi):
    """`LotusAssignablesGroupsAgentsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """
