# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/departments.yaml) by `make generate`. Do not edit.
"""Manages chat departments, the teams of agents that visitors' chats go to, by id or by name."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.chat_objects import Department
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import ChatDepartmentDict

class ChatsDepartmentsApi(Resource):
    """Manages chat departments, the teams of agents that visitors' chats go to, by id or by name.

    Reached as `client.chats.departments`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[Department]:
        """Lists the Chat departments of the account. For Chat agents.

        Returns:
            Department records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/departments`
        """
    @overload
    def __call__(self, *, id: int | Department) -> Department:
        """Fetches one Chat department by id, with its member agents. For Chat agents.

        Args:
            id: Chat department that the call is about. Takes a Department or its id.

        Returns:
            The Department.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/departments/{department_id}`
        """
    @overload
    def __call__(self, name: str | Department) -> Department:
        """Fetches the Chat department with the given name. For Chat agents.

        Args:
            name: Name of the department to fetch. Takes a Department or its name.

        Returns:
            The Department.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/departments/name/{name}`
        """
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

class AsyncChatsDepartmentsApi(AsyncResource):
    """Manages chat departments, the teams of agents that visitors' chats go to, by id or by name.

    Reached as `client.chats.departments`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[Department]:
        """Lists the Chat departments of the account. For Chat agents.

        Returns:
            Department records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/departments`
        """
    @overload
    def __call__(self, *, id: int | Department) -> Coroutine[object, object, Department]:
        """Fetches one Chat department by id, with its member agents. For Chat agents.

        Args:
            id: Chat department that the call is about. Takes a Department or its id.

        Returns:
            The Department.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/departments/{department_id}`
        """
    @overload
    def __call__(self, name: str | Department) -> Coroutine[object, object, Department]:
        """Fetches the Chat department with the given name. For Chat agents.

        Args:
            name: Name of the department to fetch. Takes a Department or its name.

        Returns:
            The Department.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/departments/name/{name}`
        """
    def create(self, api_objects: Department | ChatDepartmentDict) -> Coroutine[object, object, Department]:
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
    def delete(self, api_objects: int | Department) -> Coroutine[object, object, None]:
        """Deletes a Chat department; its past chats stay. For Chat administrators.

        Args:
            api_objects: Chat department that the call is about. Takes a Department or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/departments/{department_id}`
        """
    def delete_by_name(self, name: str | Department) -> Coroutine[object, object, None]:
        """Deletes the Chat department with the given name. For Chat administrators.

        Args:
            name: Name of the department to delete. Takes a Department or its name.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/departments/name/{name}`
        """
    def update(self, api_objects: Department | ChatDepartmentDict) -> Coroutine[object, object, Department]:
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
    def update_by_name(
        self, name: str | Department, department: Department | ChatDepartmentDict
    ) -> Coroutine[object, object, Department]:
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
