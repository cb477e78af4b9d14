# Generated from openapi/zendesk.openapi.json (openapi/spec/support/routing.yaml) by `make generate`. Do not edit.
"""Manages skills for routing: attributes, their values, and which agents and tickets have them."""

from collections.abc import Awaitable, Iterable
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
from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resource import AsyncResource, Resource
from zenpy.payloads import RoutingAttributeDict, RoutingAttributeValueDict, RoutingAttributeValueJobDict

RoutingAttributesSideload: TypeAlias = Literal["attribute_values"]
"""What `include` can ask for."""

class RoutingApi(Resource):
    """Manages skills for routing: attributes, their values, and which agents and tickets have them.

    Reached as `client.routing`.
    """
    @property
    def agents(self) -> RoutingAgentsApi:
        """The agents of `client.routing`. Below it: `instance_values`."""
    @property
    def attributes(self) -> RoutingAttributesApi:
        """The attributes of `client.routing`. Below it: `values`."""
    @property
    def requirements(self) -> RoutingRequirementsApi:
        """The requirements of `client.routing`."""
    @property
    def tickets(self) -> RoutingTicketsApi:
        """The tickets of `client.routing`. Below it: `instance_values`."""

class AsyncRoutingApi(AsyncResource):
    """Manages skills for routing: attributes, their values, and which agents and tickets have them.

    Reached as `client.routing`.
    """
    @property
    def agents(self) -> AsyncRoutingAgentsApi:
        """The agents of `client.routing`. Below it: `instance_values`."""
    @property
    def attributes(self) -> AsyncRoutingAttributesApi:
        """The attributes of `client.routing`. Below it: `values`."""
    @property
    def requirements(self) -> AsyncRoutingRequirementsApi:
        """The requirements of `client.routing`."""
    @property
    def tickets(self) -> AsyncRoutingTicketsApi:
        """The tickets of `client.routing`. Below it: `instance_values`."""

class RoutingAgentsApi(Resource):
    """The agents of `client.routing`. Below it: `instance_values`.

    Reached as `client.routing.agents`.
    """
    @property
    def instance_values(self) -> RoutingAgentsInstanceValuesApi:
        """The instance values of `client.routing.agents`. Below it: `jobs`."""

class AsyncRoutingAgentsApi(AsyncResource):
    """The agents of `client.routing`. Below it: `instance_values`.

    Reached as `client.routing.agents`.
    """
    @property
    def instance_values(self) -> AsyncRoutingAgentsInstanceValuesApi:
        """The instance values of `client.routing.agents`. Below it: `jobs`."""

class RoutingAgentsInstanceValuesApi(Resource):
    """The instance values of `client.routing.agents`. Below it: `jobs`.

    Reached as `client.routing.agents.instance_values`.
    """
    @property
    def jobs(self) -> RoutingAgentsInstanceValuesJobsApi:
        """The jobs of `client.routing.agents.instance_values`."""
    def __call__(self, user: int | User) -> BaseResultGenerator[RoutingAttributeValue]:
        """Lists the skills of one agent. For admins and agents.

        Args:
            user: the User or its id. User that the call is about.

        Returns:
            RoutingAttributeValue records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/routing/agents/{user_id}/instance_values`
        """
    def create(self, user: int | User, attribute_value_ids: Iterable[str]) -> list[RoutingAttributeValue]:
        """Sets the skills of an agent, replacing all the agent had. For admins.

        Args:
            user: the User or its id. User that the call is about.
            attribute_value_ids: Routing skills that the agent has from now on; skills left out are
                dropped.

        Returns:
            RoutingAttributeValue records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/routing/agents/{user_id}/instance_values`
        """
    def list_all(
        self,
        *,
        filter_agent_ids: Iterable[str],
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[RoutingAttributeValue]:
        """Lists the skills of up to 100 agents in one call. For admins and agents.

        Args:
            filter_agent_ids: Keeps only these agents; ids separated by commas.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            RoutingAttributeValue records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/routing/agents/instance_values`
        """

class AsyncRoutingAgentsInstanceValuesApi(AsyncResource):
    """The instance values of `client.routing.agents`. Below it: `jobs`.

    Reached as `client.routing.agents.instance_values`.
    """
    @property
    def jobs(self) -> AsyncRoutingAgentsInstanceValuesJobsApi:
        """The jobs of `client.routing.agents.instance_values`."""
    def __call__(self, user: int | User) -> AsyncResultGenerator[RoutingAttributeValue]:
        """Lists the skills of one agent. For admins and agents.

        Args:
            user: the User or its id. User that the call is about.

        Returns:
            RoutingAttributeValue records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/routing/agents/{user_id}/instance_values`
        """
    def create(
        self, user: int | User, attribute_value_ids: Iterable[str]
    ) -> Awaitable[list[RoutingAttributeValue]]:
        """Sets the skills of an agent, replacing all the agent had. For admins.

        Args:
            user: the User or its id. User that the call is about.
            attribute_value_ids: Routing skills that the agent has from now on; skills left out are
                dropped.

        Returns:
            To be awaited: RoutingAttributeValue records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/routing/agents/{user_id}/instance_values`
        """
    def list_all(
        self,
        *,
        filter_agent_ids: Iterable[str],
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[RoutingAttributeValue]:
        """Lists the skills of up to 100 agents in one call. For admins and agents.

        Args:
            filter_agent_ids: Keeps only these agents; ids separated by commas.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            RoutingAttributeValue records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/routing/agents/instance_values`
        """

class RoutingAgentsInstanceValuesJobsApi(Resource):
    """The jobs of `client.routing.agents.instance_values`.

    Reached as `client.routing.agents.instance_values.jobs`.
    """
    def create(self, api_objects: RoutingAttributeValueJob | RoutingAttributeValueJobDict) -> JobStatus:
        """Changes the skills of up to 100 agents at once. For admins and permitted agents; runs as a
        background job.

        Args:
            api_objects: the RoutingAttributeValueJob: an object, or a mapping of its fields, with
                `action`, `attributes` and `items`.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `POST /api/v2/routing/agents/instance_values/jobs`
        """

class AsyncRoutingAgentsInstanceValuesJobsApi(AsyncResource):
    """The jobs of `client.routing.agents.instance_values`.

    Reached as `client.routing.agents.instance_values.jobs`.
    """
    def create(
        self, api_objects: RoutingAttributeValueJob | RoutingAttributeValueJobDict
    ) -> Awaitable[JobStatus]:
        """Changes the skills of up to 100 agents at once. For admins and permitted agents; runs as a
        background job.

        Args:
            api_objects: the RoutingAttributeValueJob: an object, or a mapping of its fields, with
                `action`, `attributes` and `items`.

        Returns:
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `POST /api/v2/routing/agents/instance_values/jobs`
        """

class RoutingAttributesApi(Resource):
    """The attributes of `client.routing`. Below it: `values`.

    Reached as `client.routing.attributes`.
    """
    @property
    def values(self) -> RoutingAttributesValuesApi:
        """The values of `client.routing.attributes`."""
    @overload
    def __call__(self, *, id: str | RoutingAttribute) -> RoutingAttribute:
        """Fetches one routing attribute. For admins.

        Args:
            id: the RoutingAttribute or its id. Routing attribute (kind of skill) that the call is
                about.

        Returns:
            The RoutingAttribute.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `GET /api/v2/routing/attributes/{attribute_id}`
        """
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
            include: what to bring along in the same answer: attribute_values.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            RoutingAttribute records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/routing/attributes`
        """
    def create(self, api_objects: RoutingAttribute | RoutingAttributeDict) -> RoutingAttribute:
        """Adds a routing attribute. For agents permitted to manage skills.

        Args:
            api_objects: the RoutingAttribute: an object, or a mapping of its fields.

        Returns:
            The RoutingAttribute.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/routing/attributes`
        """
    def definitions(self) -> RoutingAttributeDefinitions:
        """Shows which conditions can decide the skills that tickets need. For admins.

        Returns:
            The RoutingAttributeDefinitions.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `GET /api/v2/routing/attributes/definitions`
        """
    def delete(self, api_objects: str | RoutingAttribute) -> None:
        """Deletes a routing attribute with its skills. For admins.

        Args:
            api_objects: the RoutingAttribute or its id. Routing attribute (kind of skill) that the call
                is about.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/routing/attributes/{attribute_id}`
        """
    def update(self, api_objects: RoutingAttribute | RoutingAttributeDict) -> RoutingAttribute:
        """Renames a routing attribute. For admins.

        Args:
            api_objects: the RoutingAttribute: an object, or a mapping of its fields.

        Returns:
            The RoutingAttribute.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PUT /api/v2/routing/attributes/{attribute_id}`
        """

class AsyncRoutingAttributesApi(AsyncResource):
    """The attributes of `client.routing`. Below it: `values`.

    Reached as `client.routing.attributes`.
    """
    @property
    def values(self) -> AsyncRoutingAttributesValuesApi:
        """The values of `client.routing.attributes`."""
    @overload
    def __call__(self, *, id: str | RoutingAttribute) -> Awaitable[RoutingAttribute]:
        """Fetches one routing attribute. For admins.

        Args:
            id: the RoutingAttribute or its id. Routing attribute (kind of skill) that the call is
                about.

        Returns:
            To be awaited: the RoutingAttribute.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `GET /api/v2/routing/attributes/{attribute_id}`
        """
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
            include: what to bring along in the same answer: attribute_values.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            RoutingAttribute records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/routing/attributes`
        """
    def create(self, api_objects: RoutingAttribute | RoutingAttributeDict) -> Awaitable[RoutingAttribute]:
        """Adds a routing attribute. For agents permitted to manage skills.

        Args:
            api_objects: the RoutingAttribute: an object, or a mapping of its fields.

        Returns:
            To be awaited: the RoutingAttribute.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/routing/attributes`
        """
    def definitions(self) -> Awaitable[RoutingAttributeDefinitions]:
        """Shows which conditions can decide the skills that tickets need. For admins.

        Returns:
            To be awaited: the RoutingAttributeDefinitions.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `GET /api/v2/routing/attributes/definitions`
        """
    def delete(self, api_objects: str | RoutingAttribute) -> Awaitable[None]:
        """Deletes a routing attribute with its skills. For admins.

        Args:
            api_objects: the RoutingAttribute or its id. Routing attribute (kind of skill) that the call
                is about.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/routing/attributes/{attribute_id}`
        """
    def update(self, api_objects: RoutingAttribute | RoutingAttributeDict) -> Awaitable[RoutingAttribute]:
        """Renames a routing attribute. For admins.

        Args:
            api_objects: the RoutingAttribute: an object, or a mapping of its fields.

        Returns:
            To be awaited: the RoutingAttribute.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PUT /api/v2/routing/attributes/{attribute_id}`
        """

class RoutingAttributesValuesApi(Resource):
    """The values of `client.routing.attributes`.

    Reached as `client.routing.attributes.values`.
    """
    @overload
    def __call__(
        self, attribute: str | RoutingAttribute, *, id: str | RoutingAttributeValue
    ) -> RoutingAttributeValue:
        """Fetches one skill of a routing attribute. For agents.

        Args:
            attribute: the RoutingAttribute or its id. Routing attribute (kind of skill) that the call
                is about.
            id: the RoutingAttributeValue or its id. Routing attribute value (skill) to act on.

        Returns:
            The RoutingAttributeValue.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/routing/attributes/{attribute_id}/values/{attribute_value_id}`
        """
    @overload
    def __call__(self, attribute: str | RoutingAttribute) -> BaseResultGenerator[RoutingAttributeValue]:
        """Lists the skills of a routing attribute. For agents.

        Args:
            attribute: the RoutingAttribute or its id. Routing attribute (kind of skill) that the call
                is about.

        Returns:
            RoutingAttributeValue records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/routing/attributes/{attribute_id}/values`
        """
    def create(
        self,
        attribute: str | RoutingAttribute,
        attribute_value: RoutingAttributeValue | RoutingAttributeValueDict,
    ) -> RoutingAttributeValue:
        """Adds a skill to a routing attribute. For admins.

        Args:
            attribute: the RoutingAttribute or its id. Routing attribute (kind of skill) that the call
                is about.
            attribute_value: the RoutingAttributeValue: an object, or a mapping of its fields.

        Returns:
            The RoutingAttributeValue.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/routing/attributes/{attribute_id}/values`
        """
    def delete(self, attribute: str | RoutingAttribute, attribute_value: str | RoutingAttributeValue) -> None:
        """Deletes a skill of a routing attribute. For agents permitted to manage skills.

        Args:
            attribute: the RoutingAttribute or its id. Routing attribute (kind of skill) that the call
                is about.
            attribute_value: the RoutingAttributeValue or its id. Routing attribute value (skill) to act
                on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/routing/attributes/{attribute_id}/values/{attribute_value_id}`
        """
    def update(
        self,
        attribute: str | RoutingAttribute,
        attribute_value: RoutingAttributeValue | RoutingAttributeValueDict,
    ) -> RoutingAttributeValue:
        """Renames a skill of a routing attribute. For admins.

        Args:
            attribute: the RoutingAttribute or its id. Routing attribute (kind of skill) that the call
                is about.
            attribute_value: the RoutingAttributeValue: an object, or a mapping of its fields.

        Returns:
            The RoutingAttributeValue.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PATCH /api/v2/routing/attributes/{attribute_id}/values/{attribute_value_id}`
        """

class AsyncRoutingAttributesValuesApi(AsyncResource):
    """The values of `client.routing.attributes`.

    Reached as `client.routing.attributes.values`.
    """
    @overload
    def __call__(
        self, attribute: str | RoutingAttribute, *, id: str | RoutingAttributeValue
    ) -> Awaitable[RoutingAttributeValue]:
        """Fetches one skill of a routing attribute. For agents.

        Args:
            attribute: the RoutingAttribute or its id. Routing attribute (kind of skill) that the call
                is about.
            id: the RoutingAttributeValue or its id. Routing attribute value (skill) to act on.

        Returns:
            To be awaited: the RoutingAttributeValue.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/routing/attributes/{attribute_id}/values/{attribute_value_id}`
        """
    @overload
    def __call__(self, attribute: str | RoutingAttribute) -> AsyncResultGenerator[RoutingAttributeValue]:
        """Lists the skills of a routing attribute. For agents.

        Args:
            attribute: the RoutingAttribute or its id. Routing attribute (kind of skill) that the call
                is about.

        Returns:
            RoutingAttributeValue records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/routing/attributes/{attribute_id}/values`
        """
    def create(
        self,
        attribute: str | RoutingAttribute,
        attribute_value: RoutingAttributeValue | RoutingAttributeValueDict,
    ) -> Awaitable[RoutingAttributeValue]:
        """Adds a skill to a routing attribute. For admins.

        Args:
            attribute: the RoutingAttribute or its id. Routing attribute (kind of skill) that the call
                is about.
            attribute_value: the RoutingAttributeValue: an object, or a mapping of its fields.

        Returns:
            To be awaited: the RoutingAttributeValue.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/routing/attributes/{attribute_id}/values`
        """
    def delete(
        self, attribute: str | RoutingAttribute, attribute_value: str | RoutingAttributeValue
    ) -> Awaitable[None]:
        """Deletes a skill of a routing attribute. For agents permitted to manage skills.

        Args:
            attribute: the RoutingAttribute or its id. Routing attribute (kind of skill) that the call
                is about.
            attribute_value: the RoutingAttributeValue or its id. Routing attribute value (skill) to act
                on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/routing/attributes/{attribute_id}/values/{attribute_value_id}`
        """
    def update(
        self,
        attribute: str | RoutingAttribute,
        attribute_value: RoutingAttributeValue | RoutingAttributeValueDict,
    ) -> Awaitable[RoutingAttributeValue]:
        """Renames a skill of a routing attribute. For admins.

        Args:
            attribute: the RoutingAttribute or its id. Routing attribute (kind of skill) that the call
                is about.
            attribute_value: the RoutingAttributeValue: an object, or a mapping of its fields.

        Returns:
            To be awaited: the RoutingAttributeValue.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PATCH /api/v2/routing/attributes/{attribute_id}/values/{attribute_value_id}`
        """

class RoutingRequirementsApi(Resource):
    """The requirements of `client.routing`.

    Reached as `client.routing.requirements`.
    """
    def fulfilled(self, *, ticket_ids: int) -> BaseResultGenerator[int]:
        """Picks from the given tickets those whose required skills the calling agent has.

        Args:
            ticket_ids: Tickets to cover; ids separated by commas.

        Returns:
            The values, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/routing/requirements/fulfilled`
        """

class AsyncRoutingRequirementsApi(AsyncResource):
    """The requirements of `client.routing`.

    Reached as `client.routing.requirements`.
    """
    def fulfilled(self, *, ticket_ids: int) -> AsyncResultGenerator[int]:
        """Picks from the given tickets those whose required skills the calling agent has.

        Args:
            ticket_ids: Tickets to cover; ids separated by commas.

        Returns:
            The values, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/routing/requirements/fulfilled`
        """

class RoutingTicketsApi(Resource):
    """The tickets of `client.routing`. Below it: `instance_values`.

    Reached as `client.routing.tickets`.
    """
    @property
    def instance_values(self) -> RoutingTicketsInstanceValuesApi:
        """The instance values of `client.routing.tickets`."""

class AsyncRoutingTicketsApi(AsyncResource):
    """The tickets of `client.routing`. Below it: `instance_values`.

    Reached as `client.routing.tickets`.
    """
    @property
    def instance_values(self) -> AsyncRoutingTicketsInstanceValuesApi:
        """The instance values of `client.routing.tickets`."""

class RoutingTicketsInstanceValuesApi(Resource):
    """The instance values of `client.routing.tickets`.

    Reached as `client.routing.tickets.instance_values`.
    """
    def __call__(self, ticket: int | Ticket) -> BaseResultGenerator[RoutingAttributeValue]:
        """Lists the skills a ticket requires. For admins and agents.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.

        Returns:
            RoutingAttributeValue records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/routing/tickets/{ticket_id}/instance_values`
        """
    def create(self, ticket: int | Ticket, attribute_value_ids: Iterable[str]) -> list[RoutingAttributeValue]:
        """Sets the skills a ticket requires, replacing all it had. For admins.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.
            attribute_value_ids: Routing skills that the ticket needs from now on; skills left out are
                dropped.

        Returns:
            RoutingAttributeValue records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/routing/tickets/{ticket_id}/instance_values`
        """

class AsyncRoutingTicketsInstanceValuesApi(AsyncResource):
    """The instance values of `client.routing.tickets`.

    Reached as `client.routing.tickets.instance_values`.
    """
    def __call__(self, ticket: int | Ticket) -> AsyncResultGenerator[RoutingAttributeValue]:
        """Lists the skills a ticket requires. For admins and agents.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.

        Returns:
            RoutingAttributeValue records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/routing/tickets/{ticket_id}/instance_values`
        """
    def create(
        self, ticket: int | Ticket, attribute_value_ids: Iterable[str]
    ) -> Awaitable[list[RoutingAttributeValue]]:
        """Sets the skills a ticket requires, replacing all it had. For admins.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.
            attribute_value_ids: Routing skills that the ticket needs from now on; skills left out are
                dropped.

        Returns:
            To be awaited: RoutingAttributeValue records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/routing/tickets/{ticket_id}/instance_values`
        """
