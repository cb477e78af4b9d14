# Generated from openapi/zendesk.openapi.json (openapi/spec/support/task_list_templates.yaml) by `make generate`. Do not edit.
"""Manages templates for the task lists that can be added to tickets, with their tasks."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.task_list_templates import Task, TaskListTemplate
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import TaskListTemplateDict

class TaskListTemplatesApi(Resource):
    """Manages templates for the task lists that can be added to tickets, with their tasks.

    Reached as `client.task_list_templates`.
    """

    tasks: Lazy[TaskListTemplatesTasksApi]
    """Lists the tasks laid down in a task list template. For agents."""
    @overload
    def __call__(
        self, *, page_size: int | None = None, cursor_pagination: bool | int | None = None
    ) -> BaseResultGenerator[TaskListTemplate]:
        """Lists the task list templates. For agents.

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            TaskListTemplate records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/task_list_templates`
        """
    @overload
    def __call__(self, *, id: str | TaskListTemplate) -> TaskListTemplate:
        """Fetches one task list template. For agents.

        Args:
            id: Task list template that the call is about. Takes a TaskListTemplate or its id.

        Returns:
            The TaskListTemplate.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/task_list_templates/{task_list_template_id}`
        """
    def create(self, api_objects: TaskListTemplate | TaskListTemplateDict) -> TaskListTemplate:
        """Adds a template from which task lists on tickets can be made. For admins.

        Args:
            api_objects: The TaskListTemplate: an object, or a mapping of its fields, with `name`.

        Returns:
            The TaskListTemplate.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/task_list_templates`
        """
    def delete(self, api_objects: str | TaskListTemplate) -> None:
        """Deletes a task list template. For admins.

        Args:
            api_objects: Task list template that the call is about. Takes a TaskListTemplate or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/task_list_templates/{task_list_template_id}`
        """
    def update(self, api_objects: TaskListTemplate | TaskListTemplateDict) -> TaskListTemplate:
        """Changes a task list template. For admins. A record without changes is read, and nothing is
        written.

        Args:
            api_objects: The TaskListTemplate: an object, or a mapping of its fields.

        Returns:
            The TaskListTemplate.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/task_list_templates/{task_list_template_id}`
        """

class AsyncTaskListTemplatesApi(AsyncResource):
    """Manages templates for the task lists that can be added to tickets, with their tasks.

    Reached as `client.task_list_templates`.
    """

    tasks: Lazy[AsyncTaskListTemplatesTasksApi]
    """Lists the tasks laid down in a task list template. For agents."""
    @overload
    def __call__(
        self, *, page_size: int | None = None, cursor_pagination: bool | int | None = None
    ) -> AsyncResultGenerator[TaskListTemplate]:
        """Lists the task list templates. For agents.

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            TaskListTemplate records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/task_list_templates`
        """
    @overload
    def __call__(self, *, id: str | TaskListTemplate) -> Coroutine[object, object, TaskListTemplate]:
        """Fetches one task list template. For agents.

        Args:
            id: Task list template that the call is about. Takes a TaskListTemplate or its id.

        Returns:
            The TaskListTemplate.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/task_list_templates/{task_list_template_id}`
        """
    def create(
        self, api_objects: TaskListTemplate | TaskListTemplateDict
    ) -> Coroutine[object, object, TaskListTemplate]:
        """Adds a template from which task lists on tickets can be made. For admins.

        Args:
            api_objects: The TaskListTemplate: an object, or a mapping of its fields, with `name`.

        Returns:
            The TaskListTemplate.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/task_list_templates`
        """
    def delete(self, api_objects: str | TaskListTemplate) -> Coroutine[object, object, None]:
        """Deletes a task list template. For admins.

        Args:
            api_objects: Task list template that the call is about. Takes a TaskListTemplate or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/task_list_templates/{task_list_template_id}`
        """
    def update(
        self, api_objects: TaskListTemplate | TaskListTemplateDict
    ) -> Coroutine[object, object, TaskListTemplate]:
        """Changes a task list template. For admins. A record without changes is read, and nothing is
        written.

        Args:
            api_objects: The TaskListTemplate: an object, or a mapping of its fields.

        Returns:
            The TaskListTemplate.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/task_list_templates/{task_list_template_id}`
        """

class TaskListTemplatesTasksApi(Resource):
    """Lists the tasks laid down in a task list template. For agents.

    Reached as `client.task_list_templates.tasks`.
    """
    def __call__(
        self,
        task_list_template: str | TaskListTemplate,
        *,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Task]:
        """Lists the tasks laid down in a task list template. For agents.

        Args:
            task_list_template: Task list template that the call is about. Takes a TaskListTemplate or
                its id.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Task records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/task_list_templates/{task_list_template_id}/tasks`
        """

class AsyncTaskListTemplatesTasksApi(AsyncResource):
    """Lists the tasks laid down in a task list template. For agents.

    Reached as `client.task_list_templates.tasks`.
    """
    def __call__(
        self,
        task_list_template: str | TaskListTemplate,
        *,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Task]:
        """Lists the tasks laid down in a task list template. For agents.

        Args:
            task_list_template: Task list template that the call is about. Takes a TaskListTemplate or
                its id.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Task records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/task_list_templates/{task_list_template_id}/tasks`
        """
