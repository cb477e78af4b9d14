# Generated from openapi/zendesk.openapi.json (openapi/spec/support/routing.yaml) by `make generate`. Do not edit.
"""Manages skills for routing: attributes, their values, and which agents and tickets have them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.operation import Argument, Body, Form, Method, Operation, Param, Result, Sideload
from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable

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
    from zenpy.payloads import RoutingAttributeDict, RoutingAttributeValueDict, RoutingAttributeValueJobDict


RoutingAttributesSideload: TypeAlias = Literal["attribute_values"]


class RoutingApi(Resource):
    """Manages skills for routing: attributes, their values, and which agents and tickets have them.

    Reached as `client.routing`.
    """

    agents: Sub[RoutingAgentsApi] = Sub("routing", "RoutingAgentsApi")
    attributes: Sub[RoutingAttributesApi] = Sub("routing", "RoutingAttributesApi")
    requirements: Sub[RoutingRequirementsApi] = Sub("routing", "RoutingRequirementsApi")
    tickets: Sub[RoutingTicketsApi] = Sub("routing", "RoutingTicketsApi")


class AsyncRoutingApi(AsyncResource):
    """Manages skills for routing: attributes, their values, and which agents and tickets have them.

    Reached as `client.routing`.
    """

    agents: Sub[AsyncRoutingAgentsApi] = Sub("routing", "AsyncRoutingAgentsApi")
    attributes: Sub[AsyncRoutingAttributesApi] = Sub("routing", "AsyncRoutingAttributesApi")
    requirements: Sub[AsyncRoutingRequirementsApi] = Sub("routing", "AsyncRoutingRequirementsApi")
    tickets: Sub[AsyncRoutingTicketsApi] = Sub("routing", "AsyncRoutingTicketsApi")


class RoutingAgentsApi(Resource):
    """The agents of `client.routing`. Below it: `instance_values`.

    Reached as `client.routing.agents`.
    """

    instance_values: Sub[RoutingAgentsInstanceValuesApi] = Sub("routing", "RoutingAgentsInstanceValuesApi")


class AsyncRoutingAgentsApi(AsyncResource):
    """The agents of `client.routing`. Below it: `instance_values`.

    Reached as `client.routing.agents`.
    """

    instance_values: Sub[AsyncRoutingAgentsInstanceValuesApi] = Sub(
        "routing", "AsyncRoutingAgentsInstanceValuesApi"
    )


class RoutingAgentsInstanceValuesApi(Resource):
    """The instance values of `client.routing.agents`. Below it: `jobs`.

    Reached as `client.routing.agents.instance_values`.
    """

    jobs: Sub[RoutingAgentsInstanceValuesJobsApi] = Sub("routing", "RoutingAgentsInstanceValuesJobsApi")

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
        return self._run(_AGENTS_INSTANCE_VALUES_CALL, user=user)

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
        return self._run(_AGENTS_INSTANCE_VALUES_CREATE, user=user, attribute_value_ids=attribute_value_ids)

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
        return self._run(
            _AGENTS_INSTANCE_VALUES_LIST_ALL,
            filter_agent_ids=filter_agent_ids,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )


class AsyncRoutingAgentsInstanceValuesApi(AsyncResource):
    """The instance values of `client.routing.agents`. Below it: `jobs`.

    Reached as `client.routing.agents.instance_values`.
    """

    jobs: Sub[AsyncRoutingAgentsInstanceValuesJobsApi] = Sub(
        "routing", "AsyncRoutingAgentsInstanceValuesJobsApi"
    )

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
        return self._run(_AGENTS_INSTANCE_VALUES_CALL, user=user)

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
        return self._run(_AGENTS_INSTANCE_VALUES_CREATE, user=user, attribute_value_ids=attribute_value_ids)

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
        return self._run(
            _AGENTS_INSTANCE_VALUES_LIST_ALL,
            filter_agent_ids=filter_agent_ids,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )


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
        return self._run(_AGENTS_INSTANCE_VALUES_JOBS_CREATE, api_objects=api_objects)


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
        return self._run(_AGENTS_INSTANCE_VALUES_JOBS_CREATE, api_objects=api_objects)


class RoutingAttributesApi(Resource):
    """The attributes of `client.routing`. Below it: `values`.

    Reached as `client.routing.attributes`.
    """

    values: Sub[RoutingAttributesValuesApi] = Sub("routing", "RoutingAttributesValuesApi")

    def __call__(
        self,
        *,
        id: str | RoutingAttribute | None = None,
        include: RoutingAttributesSideload | Iterable[RoutingAttributesSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> RoutingAttribute | BaseResultGenerator[RoutingAttribute]:
        """Lists the routing attributes, which are the categories of skills. For admins and agents.

        - `client.routing.attributes(id=…)`: Fetches one routing attribute. For admins.
        - `client.routing.attributes()`: Lists the routing attributes, which are the categories of
        skills. For admins and agents.

        Args:
            id: the RoutingAttribute or its id. Routing attribute (kind of skill) that the call is
                about.
            include: what to bring along in the same answer: attribute_values.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            The RoutingAttribute.
            RoutingAttribute records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/routing/attributes/{attribute_id}`
        `GET /api/v2/routing/attributes`
        """
        return self._run(
            _ATTRIBUTES_CALL, id=id, include=include, page_size=page_size, per_page=per_page, page=page
        )

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
        return self._run(_ATTRIBUTES_CREATE, api_objects=api_objects)

    def definitions(self) -> RoutingAttributeDefinitions:
        """Shows which conditions can decide the skills that tickets need. For admins.

        Returns:
            The RoutingAttributeDefinitions.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `GET /api/v2/routing/attributes/definitions`
        """
        return self._run(_ATTRIBUTES_DEFINITIONS)

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
        self._run(_ATTRIBUTES_DELETE, api_objects=api_objects)

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
        return self._run(_ATTRIBUTES_UPDATE, api_objects=api_objects)


class AsyncRoutingAttributesApi(AsyncResource):
    """The attributes of `client.routing`. Below it: `values`.

    Reached as `client.routing.attributes`.
    """

    values: Sub[AsyncRoutingAttributesValuesApi] = Sub("routing", "AsyncRoutingAttributesValuesApi")

    def __call__(
        self,
        *,
        id: str | RoutingAttribute | None = None,
        include: RoutingAttributesSideload | Iterable[RoutingAttributesSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Awaitable[RoutingAttribute] | AsyncResultGenerator[RoutingAttribute]:
        """Lists the routing attributes, which are the categories of skills. For admins and agents.

        - `client.routing.attributes(id=…)`: Fetches one routing attribute. For admins.
        - `client.routing.attributes()`: Lists the routing attributes, which are the categories of
        skills. For admins and agents.

        Args:
            id: the RoutingAttribute or its id. Routing attribute (kind of skill) that the call is
                about.
            include: what to bring along in the same answer: attribute_values.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            To be awaited: the RoutingAttribute.
            RoutingAttribute records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/routing/attributes/{attribute_id}`
        `GET /api/v2/routing/attributes`
        """
        return self._run(
            _ATTRIBUTES_CALL, id=id, include=include, page_size=page_size, per_page=per_page, page=page
        )

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
        return self._run(_ATTRIBUTES_CREATE, api_objects=api_objects)

    def definitions(self) -> Awaitable[RoutingAttributeDefinitions]:
        """Shows which conditions can decide the skills that tickets need. For admins.

        Returns:
            To be awaited: the RoutingAttributeDefinitions.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `GET /api/v2/routing/attributes/definitions`
        """
        return self._run(_ATTRIBUTES_DEFINITIONS)

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
        return self._run(_ATTRIBUTES_DELETE, api_objects=api_objects)

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
        return self._run(_ATTRIBUTES_UPDATE, api_objects=api_objects)


class RoutingAttributesValuesApi(Resource):
    """The values of `client.routing.attributes`.

    Reached as `client.routing.attributes.values`.
    """

    def __call__(
        self, attribute: str | RoutingAttribute, *, id: str | RoutingAttributeValue | None = None
    ) -> RoutingAttributeValue | BaseResultGenerator[RoutingAttributeValue]:
        """Lists the skills of a routing attribute. For agents.

        - `client.routing.attributes.values(attribute, id=…)`: Fetches one skill of a routing attribute.
        For agents.
        - `client.routing.attributes.values(attribute)`: Lists the skills of a routing attribute. For
        agents.

        Args:
            attribute: the RoutingAttribute or its id. Routing attribute (kind of skill) that the call
                is about.
            id: the RoutingAttributeValue or its id. Routing attribute value (skill) to act on.

        Returns:
            The RoutingAttributeValue.
            RoutingAttributeValue records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/routing/attributes/{attribute_id}/values/{attribute_value_id}`
        `GET /api/v2/routing/attributes/{attribute_id}/values`
        """
        return self._run(_ATTRIBUTES_VALUES_CALL, attribute=attribute, id=id)

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
        return self._run(_ATTRIBUTES_VALUES_CREATE, attribute=attribute, attribute_value=attribute_value)

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
        self._run(_ATTRIBUTES_VALUES_DELETE, attribute=attribute, attribute_value=attribute_value)

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
        return self._run(_ATTRIBUTES_VALUES_UPDATE, attribute=attribute, attribute_value=attribute_value)


class AsyncRoutingAttributesValuesApi(AsyncResource):
    """The values of `client.routing.attributes`.

    Reached as `client.routing.attributes.values`.
    """

    def __call__(
        self, attribute: str | RoutingAttribute, *, id: str | RoutingAttributeValue | None = None
    ) -> Awaitable[RoutingAttributeValue] | AsyncResultGenerator[RoutingAttributeValue]:
        """Lists the skills of a routing attribute. For agents.

        - `client.routing.attributes.values(attribute, id=…)`: Fetches one skill of a routing attribute.
        For agents.
        - `client.routing.attributes.values(attribute)`: Lists the skills of a routing attribute. For
        agents.

        Args:
            attribute: the RoutingAttribute or its id. Routing attribute (kind of skill) that the call
                is about.
            id: the RoutingAttributeValue or its id. Routing attribute value (skill) to act on.

        Returns:
            To be awaited: the RoutingAttributeValue.
            RoutingAttributeValue records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/routing/attributes/{attribute_id}/values/{attribute_value_id}`
        `GET /api/v2/routing/attributes/{attribute_id}/values`
        """
        return self._run(_ATTRIBUTES_VALUES_CALL, attribute=attribute, id=id)

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
        return self._run(_ATTRIBUTES_VALUES_CREATE, attribute=attribute, attribute_value=attribute_value)

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
        return self._run(_ATTRIBUTES_VALUES_DELETE, attribute=attribute, attribute_value=attribute_value)

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
        return self._run(_ATTRIBUTES_VALUES_UPDATE, attribute=attribute, attribute_value=attribute_value)


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
        return self._run(_REQUIREMENTS_FULFILLED, ticket_ids=ticket_ids)


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
        return self._run(_REQUIREMENTS_FULFILLED, ticket_ids=ticket_ids)


class RoutingTicketsApi(Resource):
    """The tickets of `client.routing`. Below it: `instance_values`.

    Reached as `client.routing.tickets`.
    """

    instance_values: Sub[RoutingTicketsInstanceValuesApi] = Sub("routing", "RoutingTicketsInstanceValuesApi")


class AsyncRoutingTicketsApi(AsyncResource):
    """The tickets of `client.routing`. Below it: `instance_values`.

    Reached as `client.routing.tickets`.
    """

    instance_values: Sub[AsyncRoutingTicketsInstanceValuesApi] = Sub(
        "routing", "AsyncRoutingTicketsInstanceValuesApi"
    )


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
        return self._run(_TICKETS_INSTANCE_VALUES_CALL, ticket=ticket)

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
        return self._run(
            _TICKETS_INSTANCE_VALUES_CREATE, ticket=ticket, attribute_value_ids=attribute_value_ids
        )


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
        return self._run(_TICKETS_INSTANCE_VALUES_CALL, ticket=ticket)

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
        return self._run(
            _TICKETS_INSTANCE_VALUES_CREATE, ticket=ticket, attribute_value_ids=attribute_value_ids
        )


# -- what the calls send and what they answer

_ROUTING_ATTRIBUTES_SIDELOADS = {
    "attribute_values": Sideload("attribute_values", "RoutingAttributeValue", place="field"),
}
_AGENTS_INSTANCE_VALUES_CALL: Method[BaseResultGenerator[RoutingAttributeValue]] = Method(
    "routing.agents.instance_values",
    Form(
        Operation(
            "routing.agents.instance_values.list",
            "GET",
            "/api/v2/routing/agents/{user_id}/instance_values",
            result=Result("list", schema="RoutingAttributeValue", key="attribute_values"),
        ),
        (Argument("user", "path", "user_id", accepts="User", required=True),),
    ),
)
_AGENTS_INSTANCE_VALUES_CREATE: Method[list[RoutingAttributeValue]] = Method(
    "routing.agents.instance_values.create",
    Form(
        Operation(
            "routing.agents.instance_values.create",
            "POST",
            "/api/v2/routing/agents/{user_id}/instance_values",
            body=Body("fields"),
            result=Result("list", schema="RoutingAttributeValue", key="attribute_values"),
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("attribute_value_ids", "body", "attribute_value_ids", required=True, many=True),
        ),
    ),
)
_AGENTS_INSTANCE_VALUES_LIST_ALL: Method[BaseResultGenerator[RoutingAttributeValue]] = Method(
    "routing.agents.instance_values.list_all",
    Form(
        Operation(
            "routing.agents.instance_values.list_all",
            "GET",
            "/api/v2/routing/agents/instance_values",
            query=(Param("filter[agent_ids]", "comma"),),
            result=Result("list", schema="RoutingAttributeValue", key="instance_values"),
            pages=("cursor",),
        ),
        (Argument("filter_agent_ids", "query", "filter[agent_ids]", required=True, many=True),),
    ),
)
_AGENTS_INSTANCE_VALUES_JOBS_CREATE: Method[JobStatus] = Method(
    "routing.agents.instance_values.jobs.create",
    Form(
        Operation(
            "routing.agents.instance_values.jobs.create",
            "POST",
            "/api/v2/routing/agents/instance_values/jobs",
            body=Body("record", schema="RoutingAttributeValueJob", key="job"),
            result=Result("job", schema="JobStatus", key="job_status"),
        ),
        (Argument("api_objects", "record", "job", accepts="RoutingAttributeValueJob", required=True),),
    ),
)
_ATTRIBUTES_CALL: Method[RoutingAttribute | BaseResultGenerator[RoutingAttribute]] = Method(
    "routing.attributes",
    Form(
        Operation(
            "routing.attributes.show",
            "GET",
            "/api/v2/routing/attributes/{attribute_id}",
            result=Result("one", schema="RoutingAttribute", key="attribute"),
        ),
        (Argument("id", "path", "attribute_id", accepts="RoutingAttribute", required=True),),
        when="id",
    ),
    Form(
        Operation(
            "routing.attributes.list",
            "GET",
            "/api/v2/routing/attributes",
            result=Result("list", schema="RoutingAttribute", key="attributes"),
            pages=("offset",),
            sideloads=_ROUTING_ATTRIBUTES_SIDELOADS,
        ),
        (Argument("include", "query", "include", many=True),),
    ),
)
_ATTRIBUTES_CREATE: Method[RoutingAttribute] = Method(
    "routing.attributes.create",
    Form(
        Operation(
            "routing.attributes.create",
            "POST",
            "/api/v2/routing/attributes",
            body=Body("record", schema="RoutingAttribute", key="attribute"),
            result=Result("one", schema="RoutingAttribute", key="attribute"),
        ),
        (Argument("api_objects", "record", "attribute", accepts="RoutingAttribute", required=True),),
    ),
)
_ATTRIBUTES_DEFINITIONS: Method[RoutingAttributeDefinitions] = Method(
    "routing.attributes.definitions",
    Form(
        Operation(
            "routing.attributes.definitions",
            "GET",
            "/api/v2/routing/attributes/definitions",
            result=Result("one", schema="RoutingAttributeDefinitions", key="definitions"),
        )
    ),
)
_ATTRIBUTES_DELETE: Method[None] = Method(
    "routing.attributes.delete",
    Form(
        Operation(
            "routing.attributes.delete",
            "DELETE",
            "/api/v2/routing/attributes/{attribute_id}",
            result=Result("nothing"),
        ),
        (Argument("api_objects", "path", "attribute_id", accepts="RoutingAttribute", required=True),),
    ),
)
_ATTRIBUTES_UPDATE: Method[RoutingAttribute] = Method(
    "routing.attributes.update",
    Form(
        Operation(
            "routing.attributes.update",
            "PUT",
            "/api/v2/routing/attributes/{attribute_id}",
            body=Body("record", schema="RoutingAttribute", key="attribute"),
            result=Result("one", schema="RoutingAttribute", key="attribute"),
        ),
        (
            Argument(
                "api_objects",
                "record",
                "attribute",
                also_path="attribute_id",
                accepts="RoutingAttribute",
                required=True,
            ),
        ),
    ),
)
_ATTRIBUTES_VALUES_CALL: Method[RoutingAttributeValue | BaseResultGenerator[RoutingAttributeValue]] = Method(
    "routing.attributes.values",
    Form(
        Operation(
            "routing.attributes.values.show",
            "GET",
            "/api/v2/routing/attributes/{attribute_id}/values/{attribute_value_id}",
            result=Result("one", schema="RoutingAttributeValue", key="attribute_value"),
        ),
        (
            Argument("attribute", "path", "attribute_id", accepts="RoutingAttribute", required=True),
            Argument("id", "path", "attribute_value_id", accepts="RoutingAttributeValue", required=True),
        ),
        when="id",
    ),
    Form(
        Operation(
            "routing.attributes.values.list",
            "GET",
            "/api/v2/routing/attributes/{attribute_id}/values",
            result=Result("list", schema="RoutingAttributeValue", key="attribute_values"),
        ),
        (Argument("attribute", "path", "attribute_id", accepts="RoutingAttribute", required=True),),
    ),
)
_ATTRIBUTES_VALUES_CREATE: Method[RoutingAttributeValue] = Method(
    "routing.attributes.values.create",
    Form(
        Operation(
            "routing.attributes.values.create",
            "POST",
            "/api/v2/routing/attributes/{attribute_id}/values",
            body=Body("record", schema="RoutingAttributeValue", key="attribute_value"),
            result=Result("one", schema="RoutingAttributeValue", key="attribute_value"),
        ),
        (
            Argument("attribute", "path", "attribute_id", accepts="RoutingAttribute", required=True),
            Argument(
                "attribute_value", "record", "attribute_value", accepts="RoutingAttributeValue", required=True
            ),
        ),
    ),
)
_ATTRIBUTES_VALUES_DELETE: Method[None] = Method(
    "routing.attributes.values.delete",
    Form(
        Operation(
            "routing.attributes.values.delete",
            "DELETE",
            "/api/v2/routing/attributes/{attribute_id}/values/{attribute_value_id}",
            result=Result("nothing"),
        ),
        (
            Argument("attribute", "path", "attribute_id", accepts="RoutingAttribute", required=True),
            Argument(
                "attribute_value",
                "path",
                "attribute_value_id",
                accepts="RoutingAttributeValue",
                required=True,
            ),
        ),
    ),
)
_ATTRIBUTES_VALUES_UPDATE: Method[RoutingAttributeValue] = Method(
    "routing.attributes.values.update",
    Form(
        Operation(
            "routing.attributes.values.update",
            "PATCH",
            "/api/v2/routing/attributes/{attribute_id}/values/{attribute_value_id}",
            body=Body("record", schema="RoutingAttributeValue", key="attribute_value"),
            result=Result("one", schema="RoutingAttributeValue", key="attribute_value"),
        ),
        (
            Argument("attribute", "path", "attribute_id", accepts="RoutingAttribute", required=True),
            Argument(
                "attribute_value",
                "record",
                "attribute_value",
                also_path="attribute_value_id",
                accepts="RoutingAttributeValue",
                required=True,
            ),
        ),
    ),
)
_REQUIREMENTS_FULFILLED: Method[BaseResultGenerator[int]] = Method(
    "routing.requirements.fulfilled",
    Form(
        Operation(
            "routing.requirements.fulfilled",
            "GET",
            "/api/v2/routing/requirements/fulfilled",
            query=(Param("ticket_ids"),),
            result=Result("values", key="fulfilled_ticket_ids", many=True),
        ),
        (Argument("ticket_ids", "query", "ticket_ids", required=True),),
    ),
)
_TICKETS_INSTANCE_VALUES_CALL: Method[BaseResultGenerator[RoutingAttributeValue]] = Method(
    "routing.tickets.instance_values",
    Form(
        Operation(
            "routing.tickets.instance_values.list",
            "GET",
            "/api/v2/routing/tickets/{ticket_id}/instance_values",
            result=Result("list", schema="RoutingAttributeValue", key="attribute_values"),
        ),
        (Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),),
    ),
)
_TICKETS_INSTANCE_VALUES_CREATE: Method[list[RoutingAttributeValue]] = Method(
    "routing.tickets.instance_values.create",
    Form(
        Operation(
            "routing.tickets.instance_values.create",
            "POST",
            "/api/v2/routing/tickets/{ticket_id}/instance_values",
            body=Body("fields"),
            result=Result("list", schema="RoutingAttributeValue", key="attribute_values"),
        ),
        (
            Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),
            Argument("attribute_value_ids", "body", "attribute_value_ids", required=True, many=True),
        ),
    ),
)
