# Generated from openapi/zendesk.openapi.json (openapi/spec/support/task_list_templates.yaml) by `make generate`. Do not edit.
"""Manages templates for the task lists that can be added to tickets, with their tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, Renamed
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from typing import Literal


class Task(BaseObject):
    """One step of a task list template that agents tick off while working on a ticket.

    Attributes:
        destroy: Only sent; `true` removes this task from its template on update. On the wire:
            `_destroy`.
        created_at: When the task was added to the template. Read-only.
        description: Explanation of what is to be done.
        id: Identifies the task within its template; assigned by Zendesk. Only
            `client.task_list_templates.update()` takes it.
        name: Short name of the step to be done.
        position: Place of the task within its list.
        required: Whether the task must be finished.
        updated_at: When the task was last edited. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "task"
    _spec = "Task"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("created_at", "id", "updated_at"))

    destroy: Renamed[Literal[True]] = Renamed("_destroy")
    created_at: str | None = None
    description: str | None = None
    id: str | None = None
    name: str | None = None
    position: int | None = None
    required: bool | None = None
    updated_at: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class TaskListTemplate(BaseObject):
    """A reusable checklist from which task lists are attached to tickets; maintained by admins.

    Attributes:
        created_at: When the template was created. Read-only.
        description: Explanation of what the checklist is for.
        id: Identifies the template; referred to by task lists. Read-only.
        is_active: Whether the template may be used for new task lists.
        is_required: Whether lists made from the template must be completed.
        name: Title of the checklist.
        task_count: Number of tasks in the template. Read-only.
        tasks: Steps of the checklist, in order. Zendesk keeps what is not sent.
        updated_at: When the template was last edited. Read-only.
        url: API address of this template. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "task_list_template"
    _spec = "TaskListTemplate"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("created_at", "id", "task_count", "updated_at", "url"), merged=("tasks",))

    created_at: str | None = None
    description: str | None = None
    id: str | None = None
    is_active: bool | None = None
    is_required: bool | None = None
    name: str | None = None
    task_count: int | None = None
    tasks: ListField[Task] = ListField("Task", merged=True)
    updated_at: str | None = None
    url: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")
