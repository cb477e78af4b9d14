# Generated from openapi/zendesk.openapi.json (openapi/spec/support/task_list_templates.yaml) by `make generate`. Do not edit.
"""Manages templates for the task lists that can be added to tickets, with their tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.task_list_templates import Task, TaskListTemplate
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import TaskListTemplateDict


class TaskListTemplatesApi(Resource):
    """Manages templates for the task lists that can be added to tickets, with their tasks.

    Reached as `client.task_list_templates`.
    """

    tasks: Lazy[TaskListTemplatesTasksApi] = Lazy("task_list_templates", "TaskListTemplatesTasksApi")

    _CALL: Method[TaskListTemplate | BaseResultGenerator[TaskListTemplate]] = Method(
        "task_list_templates",
        Form(
            Operation(
                "task_list_templates.show",
                "GET",
                "/api/v2/task_list_templates/{task_list_template_id}",
                result=Result("one", schema="TaskListTemplate", key="task_list_template"),
            ),
            (Argument("id", "path", "task_list_template_id", accepts="TaskListTemplate", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "task_list_templates.list",
                "GET",
                "/api/v2/task_list_templates",
                result=Result("list", schema="TaskListTemplate", key="task_list_templates"),
                pages=("cursor",),
            )
        ),
    )

    def __call__(
        self,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        id: str | TaskListTemplate = LEFT_OUT,
    ) -> TaskListTemplate | BaseResultGenerator[TaskListTemplate]:
        """Lists the task list templates.

        - `client.task_list_templates()`: Lists the task list templates. For agents. Also takes
          `page_size` and `cursor_pagination`.
          `GET /api/v2/task_list_templates`
        - `client.task_list_templates(id=…)`: Fetches one task list template. For agents.
          `GET /api/v2/task_list_templates/{task_list_template_id}`

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.
            id: Task list template that the call is about. Takes a TaskListTemplate or its id.

        Returns:
            TaskListTemplate records, fetched page by page as they are read.
            The TaskListTemplate.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, page_size=page_size, cursor_pagination=cursor_pagination, id=id)

    _CREATE: Method[TaskListTemplate] = Method(
        "task_list_templates.create",
        Form(
            Operation(
                "task_list_templates.create",
                "POST",
                "/api/v2/task_list_templates",
                body=Body("record", schema="TaskListTemplate", key="task_list_template"),
                result=Result("one", schema="TaskListTemplate", key="task_list_template"),
                writes="make",
            ),
            (
                Argument(
                    "api_objects", "record", "task_list_template", accepts="TaskListTemplate", required=True
                ),
            ),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "task_list_templates.delete",
        Form(
            Operation(
                "task_list_templates.delete",
                "DELETE",
                "/api/v2/task_list_templates/{task_list_template_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "api_objects", "path", "task_list_template_id", accepts="TaskListTemplate", required=True
                ),
            ),
        ),
    )

    def delete(self, api_objects: str | TaskListTemplate) -> None:
        """Deletes a task list template. For admins.

        Args:
            api_objects: Task list template that the call is about. Takes a TaskListTemplate or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/task_list_templates/{task_list_template_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[TaskListTemplate] = Method(
        "task_list_templates.update",
        Form(
            Operation(
                "task_list_templates.update",
                "PUT",
                "/api/v2/task_list_templates/{task_list_template_id}",
                body=Body("record", schema="TaskListTemplate", key="task_list_template", takes=("tasks.id",)),
                result=Result("one", schema="TaskListTemplate", key="task_list_template"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "task_list_template",
                    also_path="task_list_template_id",
                    accepts="TaskListTemplate",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncTaskListTemplatesApi(AsyncResource, sync_class=TaskListTemplatesApi):
    """`TaskListTemplatesApi` for the async client: calls are awaited, lists read with `async for`."""


class TaskListTemplatesTasksApi(Resource):
    """Lists the tasks laid down in a task list template. For agents.

    Reached as `client.task_list_templates.tasks`.
    """

    _CALL: Method[BaseResultGenerator[Task]] = Method(
        "task_list_templates.tasks",
        Form(
            Operation(
                "task_list_templates.tasks.list",
                "GET",
                "/api/v2/task_list_templates/{task_list_template_id}/tasks",
                result=Result("list", schema="Task", key="tasks"),
                pages=("offset",),
            ),
            (
                Argument(
                    "task_list_template",
                    "path",
                    "task_list_template_id",
                    accepts="TaskListTemplate",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(
            self._CALL,
            task_list_template=task_list_template,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )


class AsyncTaskListTemplatesTasksApi(AsyncResource, sync_class=TaskListTemplatesTasksApi):
    """`TaskListTemplatesTasksApi` for the async client: calls are awaited, lists read with `async
    for`.
    """
