# Generated from openapi/zendesk.openapi.json (openapi/spec/support/lotus.yaml) by `make generate`. Do not edit.
"""Finds the groups and agents a ticket can be assigned to, as the agent interface does."""

from zenpy.lib.api_objects.groups import Group
from zenpy.lib.api_objects.lotus import (
    AssigneeFieldAssignableAgent,
    AssigneeFieldAssignableGroup,
    AssigneeFieldAssignableSearchAgent,
)
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource

class LotusApi(Resource):
    """Finds the groups and agents a ticket can be assigned to, as the agent interface does.

    Reached as `client.lotus`.
    """

    assignables: Lazy[LotusAssignablesApi]
    """The assignables of `client.lotus`. Calls: `autocomplete`. Below it: `groups`."""

class AsyncLotusApi(AsyncResource):
    """Finds the groups and agents a ticket can be assigned to, as the agent interface does.

    Reached as `client.lotus`.
    """

    assignables: Lazy[AsyncLotusAssignablesApi]
    """The assignables of `client.lotus`. Calls: `autocomplete`. Below it: `groups`."""

class LotusAssignablesApi(Resource):
    """The assignables of `client.lotus`. Calls: `autocomplete`. Below it: `groups`.

    Reached as `client.lotus.assignables`.
    """

    groups: Lazy[LotusAssignablesGroupsApi]
    """Lists the groups that the caller may assign tickets to. Below it: `agents`."""
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

class AsyncLotusAssignablesApi(AsyncResource):
    """The assignables of `client.lotus`. Calls: `autocomplete`. Below it: `groups`.

    Reached as `client.lotus.assignables`.
    """

    groups: Lazy[AsyncLotusAssignablesGroupsApi]
    """Lists the groups that the caller may assign tickets to. Below it: `agents`."""
    def autocomplete(self, *, name: str) -> AsyncResultGenerator[AssigneeFieldAssignableSearchAgent]:
        """Finds agents and groups a ticket can be assigned to by the beginning of their name. For agents.

        Args:
            name: Part of the name of the groups and agents wanted.

        Returns:
            AssigneeFieldAssignableSearchAgent records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/lotus/assignables/autocomplete`
        """

class LotusAssignablesGroupsApi(Resource):
    """Lists the groups that the caller may assign tickets to. Below it: `agents`.

    Reached as `client.lotus.assignables.groups`.
    """

    agents: Lazy[LotusAssignablesGroupsAgentsApi]
    """Lists the agents of a group that the caller may assign tickets to."""
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

class AsyncLotusAssignablesGroupsApi(AsyncResource):
    """Lists the groups that the caller may assign tickets to. Below it: `agents`.

    Reached as `client.lotus.assignables.groups`.
    """

    agents: Lazy[AsyncLotusAssignablesGroupsAgentsApi]
    """Lists the agents of a group that the caller may assign tickets to."""
    def __call__(
        self, *, page_size: int | None = None, per_page: int | None = None, page: int | None = None
    ) -> AsyncResultGenerator[AssigneeFieldAssignableGroup]:
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

class LotusAssignablesGroupsAgentsApi(Resource):
    """Lists the agents of a group that the caller may assign tickets to.

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

class AsyncLotusAssignablesGroupsAgentsApi(AsyncResource):
    """Lists the agents of a group that the caller may assign tickets to.

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
