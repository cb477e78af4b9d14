# Generated from openapi/zendesk.openapi.json (openapi/spec/support/routing.yaml) by `make generate`. Do not edit.
"""Manages skills for routing: attributes, their values, and which agents and tickets have them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import (
    LEFT_OUT,
    Argument,
    Body,
    Form,
    Method,
    Operation,
    Param,
    Result,
    Sideload,
)
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import RoutingAttributeDict, RoutingAttributeValueDict, RoutingAttributeValueJobDict


RoutingAttributesSideload: TypeAlias = Literal["attribute_values"]

_SIDELOADS = {
    "attribute_values": Sideload("attribute_values", "RoutingAttributeValue", place="field"),
}


class RoutingApi(Resource):
    """Manages skills for routing: attributes, their values, and which agents and tickets have them.

    Reached as `client.routing`.
    """

    agents: Lazy[RoutingAgentsApi] = Lazy("routing", "RoutingAgentsApi")
    attributes: Lazy[RoutingAttributesApi] = Lazy("routing", "RoutingAttributesApi")
    requirements: Lazy[RoutingRequirementsApi] = Lazy("routing", "RoutingRequirementsApi")
    tickets: Lazy[RoutingTicketsApi] = Lazy("routing", "RoutingTicketsApi")


class AsyncRoutingApi(AsyncResource, sync_class=RoutingApi):
    """`RoutingApi` for the async client: calls are awaited, lists read with `async for`."""


class RoutingAgentsApi(Resource):
    """The agents of `client.routing`. Below it: `instance_values`.

    Reached as `client.routing.agents`.
    """

    instance_values: Lazy[RoutingAgentsInstanceValuesApi] = Lazy("routing", "RoutingAgentsInstanceValuesApi")


class AsyncRoutingAgentsApi(AsyncResource, sync_class=RoutingAgentsApi):
    """`RoutingAgentsApi` for the async client: calls are awaited, lists read with `async for`."""


class RoutingAgentsInstanceValuesApi(Resource):
    """Lists the skills of one agent. For admins and agents. Calls: `create`, `list_all`. Below it:
    `jobs`.

    Reached as `client.routing.agents.instance_values`.
    """

    jobs: Lazy[RoutingAgentsInstanceValuesJobsApi] = Lazy("routing", "RoutingAgentsInstanceValuesJobsApi")

    _CALL: Method[BaseResultGenerator[RoutingAttributeValue]] = Method(
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
        return self._run(self._CALL, user=user)

    _CREATE: Method[list[RoutingAttributeValue]] = Method(
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
                Argument(
                    "attribute_value_ids",
                    "body",
                    "attribute_value_ids",
                    accepts="RoutingAttributeValue",
                    required=True,
                    many=True,
                ),
            ),
        ),
    )

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
        return self._run(self._CREATE, user=user, attribute_value_ids=attribute_value_ids)

    _LIST_ALL: Method[BaseResultGenerator[RoutingAttributeValue]] = Method(
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
            (
                Argument(
                    "filter_agent_ids", "query", "filter[agent_ids]", accepts="User", required=True, many=True
                ),
            ),
        ),
    )

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
        return self._run(
            self._LIST_ALL,
            filter_agent_ids=filter_agent_ids,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )


class AsyncRoutingAgentsInstanceValuesApi(AsyncResource, sync_class=RoutingAgentsInstanceValuesApi):
    """`RoutingAgentsInstanceValuesApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class RoutingAgentsInstanceValuesJobsApi(Resource):
    """The jobs of `client.routing.agents.instance_values`. Calls: `create`.

    Reached as `client.routing.agents.instance_values.jobs`.
    """

    _CREATE: Method[JobStatus] = Method(
        "routing.agents.instance_values.jobs.create",
        Form(
            Operation(
                "routing.agents.instance_values.jobs.create",
                "POST",
                "/api/v2/routing/agents/instance_values/jobs",
                body=Body(
                    "record",
                    schema="RoutingAttributeValueJob",
                    key="job",
                    takes=(
                        "attributes.attribute_values.id",
                        "attributes.attribute_values.agent_skill_priority",
                    ),
                ),
                result=Result("job", schema="JobStatus", key="job_status"),
                writes="make",
            ),
            (Argument("api_objects", "record", "job", accepts="RoutingAttributeValueJob", required=True),),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)


class AsyncRoutingAgentsInstanceValuesJobsApi(AsyncResource, sync_class=RoutingAgentsInstanceValuesJobsApi):
    """`RoutingAgentsInstanceValuesJobsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class RoutingAttributesApi(Resource):
    """Lists the routing attributes, which are the categories of skills. For admins and agents. Calls:
    `create`, `definitions`, `delete`, `update`. Below it: `values`.

    Reached as `client.routing.attributes`.
    """

    values: Lazy[RoutingAttributesValuesApi] = Lazy("routing", "RoutingAttributesValuesApi")

    _CALL: Method[RoutingAttribute | BaseResultGenerator[RoutingAttribute]] = Method(
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
                sideloads=_SIDELOADS,
            ),
            (Argument("include", "query", "include", many=True),),
        ),
    )

    def __call__(
        self,
        *,
        include: RoutingAttributesSideload | Iterable[RoutingAttributesSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: str | RoutingAttribute = LEFT_OUT,
    ) -> RoutingAttribute | BaseResultGenerator[RoutingAttribute]:
        """Lists the routing attributes, which are the categories of skills.

        - `client.routing.attributes()`: Lists the routing attributes, which are the categories of
          skills. For admins and agents. Also takes `include`, `page_size`, `per_page` and `page`.
          `GET /api/v2/routing/attributes`
        - `client.routing.attributes(id=…)`: Fetches one routing attribute. For admins.
          `GET /api/v2/routing/attributes/{attribute_id}`

        Args:
            include: What to bring along in the same answer: attribute_values.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Routing attribute (kind of skill) that the call is about. Takes a RoutingAttribute or
                its id.

        Returns:
            RoutingAttribute records, fetched page by page as they are read.
            The RoutingAttribute.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL, include=include, page_size=page_size, per_page=per_page, page=page, id=id
        )

    _CREATE: Method[RoutingAttribute] = Method(
        "routing.attributes.create",
        Form(
            Operation(
                "routing.attributes.create",
                "POST",
                "/api/v2/routing/attributes",
                body=Body("record", schema="RoutingAttribute", key="attribute"),
                result=Result("one", schema="RoutingAttribute", key="attribute"),
                writes="make",
            ),
            (Argument("api_objects", "record", "attribute", accepts="RoutingAttribute", required=True),),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _DEFINITIONS: Method[RoutingAttributeDefinitions] = Method(
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

    def definitions(self) -> RoutingAttributeDefinitions:
        """Shows which conditions can decide the skills that tickets need. For admins.

        Returns:
            The RoutingAttributeDefinitions.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/routing/attributes/definitions`
        """
        return self._run(self._DEFINITIONS)

    _DELETE: Method[None] = Method(
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
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[RoutingAttribute] = Method(
        "routing.attributes.update",
        Form(
            Operation(
                "routing.attributes.update",
                "PUT",
                "/api/v2/routing/attributes/{attribute_id}",
                body=Body("record", schema="RoutingAttribute", key="attribute"),
                result=Result("one", schema="RoutingAttribute", key="attribute"),
                writes="change",
                readable=True,
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
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncRoutingAttributesApi(AsyncResource, sync_class=RoutingAttributesApi):
    """`RoutingAttributesApi` for the async client: calls are awaited, lists read with `async for`."""


class RoutingAttributesValuesApi(Resource):
    """Lists the skills of a routing attribute. For agents. Calls: `create`, `delete`, `update`.

    Reached as `client.routing.attributes.values`.
    """

    _CALL: Method[RoutingAttributeValue | BaseResultGenerator[RoutingAttributeValue]] = Method(
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

    def __call__(
        self, attribute: str | RoutingAttribute, *, id: str | RoutingAttributeValue = LEFT_OUT
    ) -> RoutingAttributeValue | BaseResultGenerator[RoutingAttributeValue]:
        """Lists the skills of a routing attribute.

        - `client.routing.attributes.values(attribute)`: Lists the skills of a routing attribute. For
          agents.
          `GET /api/v2/routing/attributes/{attribute_id}/values`
        - `client.routing.attributes.values(attribute, id=…)`: Fetches one skill of a routing attribute.
          For agents.
          `GET /api/v2/routing/attributes/{attribute_id}/values/{attribute_value_id}`

        Args:
            attribute: Routing attribute (kind of skill) that the call is about. Takes a
                RoutingAttribute or its id.
            id: Routing attribute value (skill) to act on. Takes a RoutingAttributeValue or its id.

        Returns:
            RoutingAttributeValue records, fetched page by page as they are read.
            The RoutingAttributeValue.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, attribute=attribute, id=id)

    _CREATE: Method[RoutingAttributeValue] = Method(
        "routing.attributes.values.create",
        Form(
            Operation(
                "routing.attributes.values.create",
                "POST",
                "/api/v2/routing/attributes/{attribute_id}/values",
                body=Body("record", schema="RoutingAttributeValue", key="attribute_value"),
                result=Result("one", schema="RoutingAttributeValue", key="attribute_value"),
                writes="make",
            ),
            (
                Argument("attribute", "path", "attribute_id", accepts="RoutingAttribute", required=True),
                Argument(
                    "attribute_value",
                    "record",
                    "attribute_value",
                    accepts="RoutingAttributeValue",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._CREATE, attribute=attribute, attribute_value=attribute_value)

    _DELETE: Method[None] = Method(
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
        return self._run(self._DELETE, attribute=attribute, attribute_value=attribute_value)

    _UPDATE: Method[RoutingAttributeValue] = Method(
        "routing.attributes.values.update",
        Form(
            Operation(
                "routing.attributes.values.update",
                "PATCH",
                "/api/v2/routing/attributes/{attribute_id}/values/{attribute_value_id}",
                body=Body("record", schema="RoutingAttributeValue", key="attribute_value"),
                result=Result("one", schema="RoutingAttributeValue", key="attribute_value"),
                writes="change",
                readable=True,
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
        return self._run(self._UPDATE, attribute=attribute, attribute_value=attribute_value)


class AsyncRoutingAttributesValuesApi(AsyncResource, sync_class=RoutingAttributesValuesApi):
    """`RoutingAttributesValuesApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class RoutingRequirementsApi(Resource):
    """The requirements of `client.routing`. Calls: `fulfilled`.

    Reached as `client.routing.requirements`.
    """

    _FULFILLED: Method[BaseResultGenerator[int]] = Method(
        "routing.requirements.fulfilled",
        Form(
            Operation(
                "routing.requirements.fulfilled",
                "GET",
                "/api/v2/routing/requirements/fulfilled",
                query=(Param("ticket_ids", "comma"),),
                result=Result("values", key="fulfilled_ticket_ids", many=True),
            ),
            (Argument("ticket_ids", "query", "ticket_ids", accepts="Ticket", required=True, many=True),),
        ),
    )

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
        return self._run(self._FULFILLED, ticket_ids=ticket_ids)


class AsyncRoutingRequirementsApi(AsyncResource, sync_class=RoutingRequirementsApi):
    """`RoutingRequirementsApi` for the async client: calls are awaited, lists read with `async for`."""


class RoutingTicketsApi(Resource):
    """The tickets of `client.routing`. Below it: `instance_values`.

    Reached as `client.routing.tickets`.
    """

    instance_values: Lazy[RoutingTicketsInstanceValuesApi] = Lazy(
        "routing", "RoutingTicketsInstanceValuesApi"
    )


class AsyncRoutingTicketsApi(AsyncResource, sync_class=RoutingTicketsApi):
    """`RoutingTicketsApi` for the async client: calls are awaited, lists read with `async for`."""


class RoutingTicketsInstanceValuesApi(Resource):
    """Lists the skills a ticket requires. For admins and agents. Calls: `create`.

    Reached as `client.routing.tickets.instance_values`.
    """

    _CALL: Method[BaseResultGenerator[RoutingAttributeValue]] = Method(
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
        return self._run(self._CALL, ticket=ticket)

    _CREATE: Method[list[RoutingAttributeValue]] = Method(
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
                Argument(
                    "attribute_value_ids",
                    "body",
                    "attribute_value_ids",
                    accepts="RoutingAttributeValue",
                    required=True,
                    many=True,
                ),
            ),
        ),
    )

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
        return self._run(self._CREATE, ticket=ticket, attribute_value_ids=attribute_value_ids)


class AsyncRoutingTicketsInstanceValuesApi(AsyncResource, sync_class=RoutingTicketsInstanceValuesApi):
    """`RoutingTicketsInstanceValuesApi` for the async client: calls are awaited, lists read with
    `async for`.
    """
