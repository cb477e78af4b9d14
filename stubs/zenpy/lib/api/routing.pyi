# Generated from openapi/zendesk.openapi.json (openapi/spec/support/routing.yaml) by `make generate`. Do not edit.
"""Manages skills for routing: attributes, their values, and which agents and tickets have them."""

from collections.abc import Coroutine, Iterable, Iterator
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.job_status import JobStatus
from zenpy.lib.api_objects.routing import (
    RoutingAttribute,
    RoutingAttributeDefinitions,
    RoutingAttributeValue,
    RoutingAttributeValueJob,
)
from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.api_objects.users import User
from zenpy.lib.many import Many
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import RoutingAttributeDict, RoutingAttributeValueDict, RoutingAttributeValueJobDict

RoutingAttributesSideload: TypeAlias = Literal["attribute_values"]
"""Values of `include=` in `client.routing.attributes()`."""

class RoutingApi(Resource):
    """Manages skills for routing: attributes, their values, and which agents and tickets have them.

    Reached as `client.routing`.
    """

    agents: Lazy[RoutingAgentsApi]
    """The agents of `client.routing`. Below it: `instance_values`."""
    attributes: Lazy[RoutingAttributesApi]
    """Lists the routing attributes, which are the categories of skills. For admins and agents. Calls:
    `create`, `definitions`, `delete`, `update`. Below it: `values`.
    """
    requirements: Lazy[RoutingRequirementsApi]
    """The requirements of `client.routing`. Calls: `fulfilled`."""
    tickets: Lazy[RoutingTicketsApi]
    """The tickets of `client.routing`. Below it: `instance_values`."""

class AsyncRoutingApi(AsyncResource):
    """Manages skills for routing: attributes, their values, and which agents and tickets have them.

    Reached as `client.routing`.
    """

    agents: Lazy[AsyncRoutingAgentsApi]
    """The agents of `client.routing`. Below it: `instance_values`."""
    attributes: Lazy[AsyncRoutingAttributesApi]
    """Lists the routing attributes, which are the categories of skills. For admins and agents. Calls:
    `create`, `definitions`, `delete`, `update`. Below it: `values`.
    """
    requirements: Lazy[AsyncRoutingRequirementsApi]
    """The requirements of `client.routing`. Calls: `fulfilled`."""
    tickets: Lazy[AsyncRoutingTicketsApi]
    """The tickets of `client.routing`. Below it: `instance_values`."""

class RoutingAgentsApi(Resource):
    """The agents of `client.routing`. Below it: `instance_values`.

    Reached as `client.routing.agents`.
    """

    instance_values: Lazy[RoutingAgentsInstanceValuesApi]
    """Lists the skills of one agent. For admins and agents. Calls: `create`, `list_all`. Below it:
    `jobs`.
    """

class AsyncRoutingAgentsApi(AsyncResource):
    """The agents of `client.routing`. Below it: `instance_values`.

    Reached as `client.routing.agents`.
    """

    instance_values: Lazy[AsyncRoutingAgentsInstanceValuesApi]
    """Lists the skills of one agent. For admins and agents. Calls: `create`, `list_all`. Below it:
    `jobs`.
    """

class RoutingAgentsInstanceValuesApi(Resource):
    """Lists the skills of one agent. For admins and agents. Calls: `create`, `list_all`. Below it:
    `jobs`.

    Reached as `client.routing.agents.instance_values`.
    """

    jobs: Lazy[RoutingAgentsInstanceValuesJobsApi]
    """The jobs of `client.routing.agents.instance_values`. Calls: `create`."""
    def __call__(self, user: int | User) -> BaseResultGenerator[RoutingAttributeValue]:
        """Lists the skills of one agent. For admins and agents.

        Args:
            user: User that the call is about. Takes a User or its id.

        Returns:
            RoutingAttributeValue records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/routing/agents/{user_id}/instance_values`
        """
    def create(
        self,
        user: int | User,
        attribute_value_ids: Many[str | RoutingAttributeValue] | Iterator[str | RoutingAttributeValue],
    ) -> list[RoutingAttributeValue]:
        """Sets the skills of an agent, replacing all the agent had. For admins.

        Args:
            user: User that the call is about. Takes a User or its id.
            attribute_value_ids: Routing skills that the agent has from now on; skills left out are
                dropped. Takes RoutingAttributeValue records or their ids.

        Returns:
            RoutingAttributeValue records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/routing/agents/{user_id}/instance_values`
        """
    def list_all(
        self,
        *,
        filter_agent_ids: Iterable[int | User],
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[RoutingAttributeValue]:
        """Lists the skills of up to 100 agents in one call. For admins and agents.

        Args:
            filter_agent_ids: Keeps only these agents; ids separated by commas. Takes User records or
                their ids.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            RoutingAttributeValue records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/routing/agents/instance_values`
        """

class AsyncRoutingAgentsInstanceValuesApi(AsyncResource):
    """Lists the skills of one agent. For admins and agents. Calls: `create`, `list_all`. Below it:
    `jobs`.

    Reached as `client.routing.agents.instance_values`.
    """

    jobs: Lazy[AsyncRoutingAgentsInstanceValuesJobsApi]
    """The jobs of `client.routing.agents.instance_values`. Calls: `create`."""
    def __call__(self, user: int | User) -> AsyncResultGenerator[RoutingAttributeValue]:
        """Lists the skills of one agent. For admins and agents.

        Args:
            user: User that the call is about. Takes a User or its id.

        Returns:
            RoutingAttributeValue records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/routing/agents/{user_id}/instance_values`
        """
    def create(
        self,
        user: int | User,
        attribute_value_ids: Many[str | RoutingAttributeValue] | Iterator[str | RoutingAttributeValue],
    ) -> Coroutine[object, object, list[RoutingAttributeValue]]:
        """Sets the skills of an agent, replacing all the agent had. For admins.

        Args:
            user: User that the call is about. Takes a User or its id.
            attribute_value_ids: Routing skills that the agent has from now on; skills left out are
                dropped. Takes RoutingAttributeValue records or their ids.

        Returns:
            RoutingAttributeValue records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/routing/agents/{user_id}/instance_values`
        """
    def list_all(
        self,
        *,
        filter_agent_ids: Iterable[int | User],
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[RoutingAttributeValue]:
        """Lists the skills of up to 100 agents in one call. For admins and agents.

        Args:
            filter_agent_ids: Keeps only these agents; ids separated by commas. Takes User records or
                their ids.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            RoutingAttributeValue records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/routing/agents/instance_values`
        """

class RoutingAgentsInstanceValuesJobsApi(Resource):
    """The jobs of `client.routing.agents.instance_values`. Calls: `create`.

    Reached as `client.routing.agents.instance_values.jobs`.
    """
    def create(self, api_objects: RoutingAttributeValueJob | RoutingAttributeValueJobDict) -> JobStatus:
        """Changes the skills of up to 100 agents at once. For admins and permitted agents; runs as a
        background job.

        Args:
            api_objects: The RoutingAttributeValueJob: an object, or a mapping of its fields, with
                `action`, `attributes` and `items`.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/routing/agents/instance_values/jobs`
        """

class AsyncRoutingAgentsInstanceValuesJobsApi(AsyncResource):
    """The jobs of `client.routing.agents.instance_values`. Calls: `create`.

    Reached as `client.routing.agents.instance_values.jobs`.
    """
    def create(
        self, api_objects: RoutingAttributeValueJob | RoutingAttributeValueJobDict
    ) -> Coroutine[object, object, JobStatus]:
        """Changes the skills of up to 100 agents at once. For admins and permitted agents; runs as a
        background job.

        Args:
            api_objects: The RoutingAttributeValueJob: an object, or a mapping of its fields, with
                `action`, `attributes` and `items`.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/routing/agents/instance_values/jobs`
        """

class RoutingAttributesApi(Resource):
    """Lists the routing attributes, which are the categories of skills. For admins and agents. Calls:
    `create`, `definitions`, `delete`, `update`. Below it: `values`.

    Reached as `client.routing.attributes`.
    """

    values: Lazy[RoutingAttributesValuesApi]
    """Lists the skills of a routing attribute. For agents. Calls: `create`, `delete`, `update`."""
    @overload
    def __call__(
        self,
        *,
        include: RoutingAttributesSideload | Iterable[RoutingAttributesSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[RoutingAttribute]:
        """Lists the routing attributes, which are the categories of skills. For admins and agents.

        Args:
            include: What to bring along in the same answer: attribute_values.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            RoutingAttribute records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/routing/attributes`
        """
    @overload
    def __call__(self, *, id: str | RoutingAttribute) -> RoutingAttribute:
        """Fetches one routing attribute. For admins.

        Args:
            id: Routing attribute (kind of skill) that the call is about. Takes a RoutingAttribute or
                its id.

        Returns:
            The RoutingAttribute.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/routing/attributes/{attribute_id}`
        """
    def create(self, api_objects: RoutingAttribute | RoutingAttributeDict) -> RoutingAttribute:
        """Adds a routing attribute. For agents permitted to manage skills.

        Args:
            api_objects: The RoutingAttribute: an object, or a mapping of its fields.

        Returns:
            The RoutingAttribute.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/routing/attributes`
        """
    def definitions(self) -> RoutingAttributeDefinitions:
        """Shows which conditions can decide the skills that tickets need. For admins.

        Returns:
            The RoutingAttributeDefinitions.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/routing/attributes/definitions`
        """
    def delete(self, api_objects: str | RoutingAttribute) -> None:
        """Deletes a routing attribute with its skills. For admins.

        Args:
            api_objects: Routing attribute (kind of skill) that the call is about. Takes a
                RoutingAttribute or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/routing/attributes/{attribute_id}`
        """
    def update(self, api_objects: RoutingAttribute | RoutingAttributeDict) -> RoutingAttribute:
        """Renames a routing attribute. For admins. A record without changes is read, and nothing is
        written.

        Args:
            api_objects: The RoutingAttribute: an object, or a mapping of its fields.

        Returns:
            The RoutingAttribute.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/routing/attributes/{attribute_id}`
        """

class AsyncRoutingAttributesApi(AsyncResource):
    """Lists the routing attributes, which are the categories of skills. For admins and agents. Calls:
    `create`, `definitions`, `delete`, `update`. Below it: `values`.

    Reached as `client.routing.attributes`.
    """

    values: Lazy[AsyncRoutingAttributesValuesApi]
    """Lists the skills of a routing attribute. For agents. Calls: `create`, `delete`, `update`."""
    @overload
    def __call__(
        self,
        *,
        include: RoutingAttributesSideload | Iterable[RoutingAttributesSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[RoutingAttribute]:
        """Lists the routing attributes, which are the categories of skills. For admins and agents.

        Args:
            include: What to bring along in the same answer: attribute_values.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            RoutingAttribute records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/routing/attributes`
        """
    @overload
    def __call__(self, *, id: str | RoutingAttribute) -> Coroutine[object, object, RoutingAttribute]:
        """Fetches one routing attribute. For admins.

        Args:
            id: Routing attribute (kind of skill) that the call is about. Takes a RoutingAttribute or
                its id.

        Returns:
            The RoutingAttribute.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/routing/attributes/{attribute_id}`
        """
    def create(
        self, api_objects: RoutingAttribute | RoutingAttributeDict
    ) -> Coroutine[object, object, RoutingAttribute]:
        """Adds a routing attribute. For agents permitted to manage skills.

        Args:
            api_objects: The RoutingAttribute: an object, or a mapping of its fields.

        Returns:
            The RoutingAttribute.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/routing/attributes`
        """
    def definitions(self) -> Coroutine[object, object, RoutingAttributeDefinitions]:
        """Shows which conditions can decide the skills that tickets need. For admins.

        Returns:
            The RoutingAttributeDefinitions.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/routing/attributes/definitions`
        """
    def delete(self, api_objects: str | RoutingAttribute) -> Coroutine[object, object, None]:
        """Deletes a routing attribute with its skills. For admins.

        Args:
            api_objects: Routing attribute (kind of skill) that the call is about. Takes a
                RoutingAttribute or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/routing/attributes/{attribute_id}`
        """
    def update(
        self, api_objects: RoutingAttribute | RoutingAttributeDict
    ) -> Coroutine[object, object, RoutingAttribute]:
        """Renames a routing attribute. For admins. A record without changes is read, and nothing is
        written.

        Args:
            api_objects: The RoutingAttribute: an object, or a mapping of its fields.

        Returns:
            The RoutingAttribute.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/routing/attributes/{attribute_id}`
        """

class RoutingAttributesValuesApi(Resource):
    """Lists the skills of a routing attribute. For agents. Calls: `create`, `delete`, `update`.

    Reached as `client.routing.attributes.values`.
    """
    @overload
    def __call__(self, attribute: str | RoutingAttribute) -> BaseResultGenerator[RoutingAttributeValue]:
        """Lists the skills of a routing attribute. For agents.

        Args:
            attribute: Routing attribute (kind of skill) that the call is about. Takes a
                RoutingAttribute or its id.

        Returns:
            RoutingAttributeValue records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/routing/attributes/{attribute_id}/values`
        """
    @overload
    def __call__(
        self, attribute: str | RoutingAttribute, *, id: str | RoutingAttributeValue
    ) -> RoutingAttributeValue:
        """Fetches one skill of a routing attribute. For agents.

        Args:
            attribute: Routing attribute (kind of skill) that the call is about. Takes a
                RoutingAttribute or its id.
            id: Routing attribute value (skill) to act on. Takes a RoutingAttributeValue or its id.

        Returns:
            The RoutingAttributeValue.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/routing/attributes/{attribute_id}/values/{attribute_value_id}`
        """
    def create(
        self,
        attribute: str | RoutingAttribute,
        attribute_value: RoutingAttributeValue | RoutingAttributeValueDict,
    ) -> RoutingAttributeValue:
        """Adds a skill to a routing attribute. For admins.

        Args:
            attribute: Routing attribute (kind of skill) that the call is about. Takes a
                RoutingAttribute or its id.
            attribute_value: The RoutingAttributeValue: an object, or a mapping of its fields.

        Returns:
            The RoutingAttributeValue.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/routing/attributes/{attribute_id}/values`
        """
    def delete(self, attribute: str | RoutingAttribute, attribute_value: str | RoutingAttributeValue) -> None:
        """Deletes a skill of a routing attribute. For agents permitted to manage skills.

        Args:
            attribute: Routing attribute (kind of skill) that the call is about. Takes a
                RoutingAttribute or its id.
            attribute_value: Routing attribute value (skill) to act on. Takes a RoutingAttributeValue or
                its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/routing/attributes/{attribute_id}/values/{attribute_value_id}`
        """
    def update(
        self,
        attribute: str | RoutingAttribute,
        attribute_value: RoutingAttributeValue | RoutingAttributeValueDict,
    ) -> RoutingAttributeValue:
        """Renames a skill of a routing attribute. For admins. A record without changes is read, and
        nothing is written.

        Args:
            attribute: Routing attribute (kind of skill) that the call is about. Takes a
                RoutingAttribute or its id.
            attribute_value: The RoutingAttributeValue: an object, or a mapping of its fields.

        Returns:
            The RoutingAttributeValue.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /api/v2/routing/attributes/{attribute_id}/values/{attribute_value_id}`
        """

class AsyncRoutingAttributesValuesApi(AsyncResource):
    """Lists the skills of a routing attribute. For agents. Calls: `create`, `delete`, `update`.

    Reached as `client.routing.attributes.values`.
    """
    @overload
    def __call__(self, attribute: str | RoutingAttribute) -> AsyncResultGenerator[RoutingAttributeValue]:
        """Lists the skills of a routing attribute. For agents.

        Args:
            attribute: Routing attribute (kind of skill) that the call is about. Takes a
                RoutingAttribute or its id.

        Returns:
            RoutingAttributeValue records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/routing/attributes/{attribute_id}/values`
        """
    @overload
    def __call__(
        self, attribute: str | RoutingAttribute, *, id: str | RoutingAttributeValue
    ) -> Coroutine[object, object, RoutingAttributeValue]:
        """Fetches one skill of a routing attribute. For agents.

        Args:
            attribute: Routing attribute (kind of skill) that the call is about. Takes a
                RoutingAttribute or its id.
            id: Routing attribute value (skill) to act on. Takes a RoutingAttributeValue or its id.

        Returns:
            The RoutingAttributeValue.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/routing/attributes/{attribute_id}/values/{attribute_value_id}`
        """
    def create(
        self,
        attribute: str | RoutingAttribute,
        attribute_value: RoutingAttributeValue | RoutingAttributeValueDict,
    ) -> Coroutine[object, object, RoutingAttributeValue]:
        """Adds a skill to a routing attribute. For admins.

        Args:
            attribute: Routing attribute (kind of skill) that the call is about. Takes a
                RoutingAttribute or its id.
            attribute_value: The RoutingAttributeValue: an object, or a mapping of its fields.

        Returns:
            The RoutingAttributeValue.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/routing/attributes/{attribute_id}/values`
        """
    def delete(
        self, attribute: str | RoutingAttribute, attribute_value: str | RoutingAttributeValue
    ) -> Coroutine[object, object, None]:
        """Deletes a skill of a routing attribute. For agents permitted to manage skills.

        Args:
            attribute: Routing attribute (kind of skill) that the call is about. Takes a
                RoutingAttribute or its id.
            attribute_value: Routing attribute value (skill) to act on. Takes a RoutingAttributeValue or
                its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/routing/attributes/{attribute_id}/values/{attribute_value_id}`
        """
    def update(
        self,
        attribute: str | RoutingAttribute,
        attribute_value: RoutingAttributeValue | RoutingAttributeValueDict,
    ) -> Coroutine[object, object, RoutingAttributeValue]:
        """Renames a skill of a routing attribute. For admins. A record without changes is read, and
        nothing is written.

        Args:
            attribute: Routing attribute (kind of skill) that the call is about. Takes a
                RoutingAttribute or its id.
            attribute_value: The RoutingAttributeValue: an object, or a mapping of its fields.

        Returns:
            The RoutingAttributeValue.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /api/v2/routing/attributes/{attribute_id}/values/{attribute_value_id}`
        """

class RoutingRequirementsApi(Resource):
    """The requirements of `client.routing`. Calls: `fulfilled`.

    Reached as `client.routing.requirements`.
    """
    def fulfilled(self, *, ticket_ids: Iterable[int | Ticket]) -> BaseResultGenerator[int]:
        """Picks from the given tickets those whose required skills the calling agent has.

        Args:
            ticket_ids: Tickets to cover; ids separated by commas. Takes Ticket records or their ids.

        Returns:
            The answer's `fulfilled_ticket_ids`, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for admins and agents.

        `GET /api/v2/routing/requirements/fulfilled`
        """

class AsyncRoutingRequirementsApi(AsyncResource):
    """The requirements of `client.routing`. Calls: `fulfilled`.

    Reached as `client.routing.requirements`.
    """
    def fulfilled(self, *, ticket_ids: Iterable[int | Ticket]) -> AsyncResultGenerator[int]:
        """Picks from the given tickets those whose required skills the calling agent has.

        Args:
            ticket_ids: Tickets to cover; ids separated by commas. Takes Ticket records or their ids.

        Returns:
            The answer's `fulfilled_ticket_ids`, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for admins and agents.

        `GET /api/v2/routing/requirements/fulfilled`
        """

class RoutingTicketsApi(Resource):
    """The tickets of `client.routing`. Below it: `instance_values`.

    Reached as `client.routing.tickets`.
    """

    instance_values: Lazy[RoutingTicketsInstanceValuesApi]
    """Lists the skills a ticket requires. For admins and agents. Calls: `create`."""

class AsyncRoutingTicketsApi(AsyncResource):
    """The tickets of `client.routing`. Below it: `instance_values`.

    Reached as `client.routing.tickets`.
    """

    instance_values: Lazy[AsyncRoutingTicketsInstanceValuesApi]
    """Lists the skills a ticket requires. For admins and agents. Calls: `create`."""

class RoutingTicketsInstanceValuesApi(Resource):
    """Lists the skills a ticket requires. For admins and agents. Calls: `create`.

    Reached as `client.routing.tickets.instance_values`.
    """
    def __call__(self, ticket: int | Ticket) -> BaseResultGenerator[RoutingAttributeValue]:
        """Lists the skills a ticket requires. For admins and agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Returns:
            RoutingAttributeValue records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/routing/tickets/{ticket_id}/instance_values`
        """
    def create(
        self,
        ticket: int | Ticket,
        attribute_value_ids: Many[str | RoutingAttributeValue] | Iterator[str | RoutingAttributeValue],
    ) -> list[RoutingAttributeValue]:
        """Sets the skills a ticket requires, replacing all it had. For admins.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            attribute_value_ids: Routing skills that the ticket needs from now on; skills left out are
                dropped. Takes RoutingAttributeValue records or their ids.

        Returns:
            RoutingAttributeValue records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/routing/tickets/{ticket_id}/instance_values`
        """

class AsyncRoutingTicketsInstanceValuesApi(AsyncResource):
    """Lists the skills a ticket requires. For admins and agents. Calls: `create`.

    Reached as `client.routing.tickets.instance_values`.
    """
    def __call__(self, ticket: int | Ticket) -> AsyncResultGenerator[RoutingAttributeValue]:
        """Lists the skills a ticket requires. For admins and agents.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.

        Returns:
            RoutingAttributeValue records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/routing/tickets/{ticket_id}/instance_values`
        """
    def create(
        self,
        ticket: int | Ticket,
        attribute_value_ids: Many[str | RoutingAttributeValue] | Iterator[str | RoutingAttributeValue],
    ) -> Coroutine[object, object, list[RoutingAttributeValue]]:
        """Sets the skills a ticket requires, replacing all it had. For admins.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            attribute_value_ids: Routing skills that the ticket needs from now on; skills left out are
                dropped. Takes RoutingAttributeValue records or their ids.

        Returns:
            RoutingAttributeValue records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/routing/tickets/{ticket_id}/instance_values`
        """
