# Generated from openapi/zendesk.openapi.json (openapi/spec/support/lotus.yaml) by `make generate`. Do not edit.
"""Finds the groups and agents a ticket can be assigned to, as the agent interface does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.operation import Argument, Form, Method, Operation, Param, Result
from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
    from zenpy.lib.api_objects.groups import Group
    from zenpy.lib.api_objects.lotus import (
        AssigneeFieldAssignableAgent,
        AssigneeFieldAssignableGroup,
        AssigneeFieldAssignableSearchAgent,
    )
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator


class LotusApi(Resource):
    """Finds the groups and agents a ticket can be assigned to, as the agent interface does.

    Reached as `client.lotus`.
    """

    assignables: Sub[LotusAssignablesApi] = Sub("lotus", "LotusAssignablesApi")


class AsyncLotusApi(AsyncResource):
    """Finds the groups and agents a ticket can be assigned to, as the agent interface does.

    Reached as `client.lotus`.
    """

    assignables: Sub[AsyncLotusAssignablesApi] = Sub("lotus", "AsyncLotusAssignablesApi")


class LotusAssignablesApi(Resource):
    """The assignables of `client.lotus`. Below it: `groups`.

    Reached as `client.lotus.assignables`.
    """

    groups: Sub[LotusAssignablesGroupsApi] = Sub("lotus", "LotusAssignablesGroupsApi")

    def autocomplete(self, *, name: str) -> BaseResultGenerator[AssigneeFieldAssignableSearchAgent]:
        """Finds agents and groups a ticket can be assigned to by the beginning of their name. For agents.

        Args:
            name: Part of the name of the groups and agents wanted.

        Returns:
            AssigneeFieldAssignableSearchAgent records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        `GET /api/lotus/assignables/autocomplete`
        """
        return self._run(_ASSIGNABLES_AUTOCOMPLETE, name=name)


class AsyncLotusAssignablesApi(AsyncResource):
    """The assignables of `client.lotus`. Below it: `groups`.

    Reached as `client.lotus.assignables`.
    """

    groups: Sub[AsyncLotusAssignablesGroupsApi] = Sub("lotus", "AsyncLotusAssignablesGroupsApi")

    def autocomplete(self, *, name: str) -> AsyncResultGenerator[AssigneeFieldAssignableSearchAgent]:
        """Finds agents and groups a ticket can be assigned to by the beginning of their name. For agents.

        Args:
            name: Part of the name of the groups and agents wanted.

        Returns:
            AssigneeFieldAssignableSearchAgent records, fetched page by page as they are read with
                `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        `GET /api/lotus/assignables/autocomplete`
        """
        return self._run(_ASSIGNABLES_AUTOCOMPLETE, name=name)


class LotusAssignablesGroupsApi(Resource):
    """The groups of `client.lotus.assignables`. Below it: `agents`.

    Reached as `client.lotus.assignables.groups`.
    """

    agents: Sub[LotusAssignablesGroupsAgentsApi] = Sub("lotus", "LotusAssignablesGroupsAgentsApi")

    def __call__(
        self, *, page_size: int | None = None, per_page: int | None = None, page: int | None = None
    ) -> BaseResultGenerator[AssigneeFieldAssignableGroup]:
        """Lists the groups that the caller may assign tickets to.

        Args:
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            AssigneeFieldAssignableGroup records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        `GET /api/lotus/assignables/groups`
        """
        return self._run(_ASSIGNABLES_GROUPS_CALL, page_size=page_size, per_page=per_page, page=page)


class AsyncLotusAssignablesGroupsApi(AsyncResource):
    """The groups of `client.lotus.assignables`. Below it: `agents`.

    Reached as `client.lotus.assignables.groups`.
    """

    agents: Sub[AsyncLotusAssignablesGroupsAgentsApi] = Sub("lotus", "AsyncLotusAssignablesGroupsAgentsApi")

    def __call__(
        self, *, page_size: int | None = None, per_page: int | None = None, page: int | None = None
    ) -> AsyncResultGenerator[AssigneeFieldAssignableGroup]:
        """Lists the groups that the caller may assign tickets to.

        Args:
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            AssigneeFieldAssignableGroup records, fetched page by page as they are read with `async
                for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        `GET /api/lotus/assignables/groups`
        """
        return self._run(_ASSIGNABLES_GROUPS_CALL, page_size=page_size, per_page=per_page, page=page)


class LotusAssignablesGroupsAgentsApi(Resource):
    """The agents of `client.lotus.assignables.groups`.

    Reached as `client.lotus.assignables.groups.agents`.
    """

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
            group: the Group or its id. Group that the call is about.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            AssigneeFieldAssignableAgent records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/lotus/assignables/groups/{group_id}/agents`
        """
        return self._run(
            _ASSIGNABLES_GROUPS_AGENTS_CALL, group=group, page_size=page_size, per_page=per_page, page=page
        )


class AsyncLotusAssignablesGroupsAgentsApi(AsyncResource):
    """The agents of `client.lotus.assignables.groups`.

    Reached as `client.lotus.assignables.groups.agents`.
    """

    def __call__(
        self,
        group: int | Group,
        *,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[AssigneeFieldAssignableAgent]:
        """Lists the agents of a group that the caller may assign tickets to.

        Args:
            group: the Group or its id. Group that the call is about.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            AssigneeFieldAssignableAgent records, fetched page by page as they are read with `async
                for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/lotus/assignables/groups/{group_id}/agents`
        """
        return self._run(
            _ASSIGNABLES_GROUPS_AGENTS_CALL, group=group, page_size=page_size, per_page=per_page, page=page
        )


# -- what the calls send and what they answer

_ASSIGNABLES_AUTOCOMPLETE: Method[BaseResultGenerator[AssigneeFieldAssignableSearchAgent]] = Method(
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
_ASSIGNABLES_GROUPS_CALL: Method[BaseResultGenerator[AssigneeFieldAssignableGroup]] = Method(
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
_ASSIGNABLES_GROUPS_AGENTS_CALL: Method[BaseResultGenerator[AssigneeFieldAssignableAgent]] = Method(
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
