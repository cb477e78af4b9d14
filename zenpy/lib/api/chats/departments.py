# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/departments.yaml) by `make generate`. Do not edit.
"""Manages chat departments, the teams of agents that visitors' chats go to, by id or by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.chat_objects import Department
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import ChatDepartmentDict


class ChatsDepartmentsApi(Resource):
    """Manages chat departments, the teams of agents that visitors' chats go to, by id or by name.

    Reached as `client.chats.departments`.
    """

    _CALL: Method[Department | BaseResultGenerator[Department]] = Method(
        "chats.departments",
        Form(
            Operation(
                "chats.departments.show",
                "GET",
                "/api/v2/chat/departments/{department_id}",
                result=Result("whole", schema="ChatDepartment"),
            ),
            (Argument("id", "path", "department_id", accepts="ChatDepartment", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "chats.departments.show_by_name",
                "GET",
                "/api/v2/chat/departments/name/{name}",
                result=Result("whole", schema="ChatDepartment"),
            ),
            (Argument("name", "path", "name", accepts="ChatDepartment", path_from="name", required=True),),
            when="name",
        ),
        Form(
            Operation(
                "chats.departments.list",
                "GET",
                "/api/v2/chat/departments",
                result=Result("list", schema="ChatDepartment"),
            )
        ),
    )

    def __call__(
        self, name: str | Department = LEFT_OUT, *, id: int | Department = LEFT_OUT
    ) -> Department | BaseResultGenerator[Department]:
        """Lists the Chat departments of the account.

        - `client.chats.departments()`: Lists the Chat departments of the account. For Chat agents.
          Limited to 200 calls per minute for each account.
          `GET /api/v2/chat/departments`
        - `client.chats.departments(id=…)`: Fetches one Chat department by id, with its member agents.
          For Chat agents. Limited to 200 calls per minute for each account.
          `GET /api/v2/chat/departments/{department_id}`
        - `client.chats.departments(name)`: Fetches the Chat department with the given name. For Chat
          agents. Limited to 200 calls per minute for each account.
          `GET /api/v2/chat/departments/name/{name}`

        Args:
            name: Name of the department to fetch. Takes a Department or its name.
            id: Chat department that the call is about. Takes a Department or its id.

        Returns:
            Department records, fetched page by page as they are read.
            The Department.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, name=name, id=id)

    _CREATE: Method[Department] = Method(
        "chats.departments.create",
        Form(
            Operation(
                "chats.departments.create",
                "POST",
                "/api/v2/chat/departments",
                body=Body("record", schema="ChatDepartment"),
                result=Result("whole", schema="ChatDepartment"),
                writes="make",
            ),
            (Argument("api_objects", "record", "body", accepts="ChatDepartment", required=True),),
        ),
    )

    def create(self, api_objects: Department | ChatDepartmentDict) -> Department:
        """Creates a Chat department. On accounts joined with Support, departments follow Support groups.
        For Chat administrators.

        Args:
            api_objects: The Department: an object, or a mapping of its fields.

        Returns:
            The Department.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 200 calls per minute for each account.

        `POST /api/v2/chat/departments`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "chats.departments.delete",
        Form(
            Operation(
                "chats.departments.delete",
                "DELETE",
                "/api/v2/chat/departments/{department_id}",
                result=Result("nothing"),
            ),
            (Argument("api_objects", "path", "department_id", accepts="ChatDepartment", required=True),),
        ),
    )

    def delete(self, api_objects: int | Department) -> None:
        """Deletes a Chat department; its past chats stay. For Chat administrators.

        Args:
            api_objects: Chat department that the call is about. Takes a Department or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/departments/{department_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _DELETE_BY_NAME: Method[None] = Method(
        "chats.departments.delete_by_name",
        Form(
            Operation(
                "chats.departments.delete_by_name",
                "DELETE",
                "/api/v2/chat/departments/name/{name}",
                result=Result("nothing"),
            ),
            (Argument("name", "path", "name", accepts="ChatDepartment", path_from="name", required=True),),
        ),
    )

    def delete_by_name(self, name: str | Department) -> None:
        """Deletes the Chat department with the given name. For Chat administrators.

        Args:
            name: Name of the department to delete. Takes a Department or its name.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/departments/name/{name}`
        """
        return self._run(self._DELETE_BY_NAME, name=name)

    _UPDATE: Method[Department] = Method(
        "chats.departments.update",
        Form(
            Operation(
                "chats.departments.update",
                "PUT",
                "/api/v2/chat/departments/{department_id}",
                body=Body("record", schema="ChatDepartment"),
                result=Result("whole", schema="ChatDepartment"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "body",
                    also_path="department_id",
                    accepts="ChatDepartment",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, api_objects: Department | ChatDepartmentDict) -> Department:
        """Changes the settings or members of a Chat department. For Chat administrators. A record without
        changes is read, and nothing is written.

        Args:
            api_objects: The Department: an object, or a mapping of its fields.

        Returns:
            The Department.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/departments/{department_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)

    _UPDATE_BY_NAME: Method[Department] = Method(
        "chats.departments.update_by_name",
        Form(
            Operation(
                "chats.departments.update_by_name",
                "PUT",
                "/api/v2/chat/departments/name/{name}",
                body=Body("record", schema="ChatDepartment"),
                result=Result("whole", schema="ChatDepartment"),
                writes="change",
                readable=True,
            ),
            (
                Argument("name", "path", "name", accepts="ChatDepartment", path_from="name", required=True),
                Argument("department", "record", "body", accepts="ChatDepartment", required=True),
            ),
        ),
    )

    def update_by_name(
        self, name: str | Department, department: Department | ChatDepartmentDict
    ) -> Department:
        """Changes the settings or members of the Chat department with the given name. For Chat
        administrators. A record without changes is read, and nothing is written.

        Args:
            name: Name of the department to change. Takes a Department or its name.
            department: The Department: an object, or a mapping of its fields.

        Returns:
            The Department.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/departments/name/{name}`
        """
        return self._run(self._UPDATE_BY_NAME, name=name, department=department)


class AsyncChatsDepartmentsApi(AsyncResource, sync_class=ChatsDepartmentsApi):
    """`ChatsDepartmentsApi` for the async client: calls are awaited, lists read with `async for`."""
