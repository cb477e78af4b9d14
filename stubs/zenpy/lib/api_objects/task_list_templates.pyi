# Generated from openapi/zendesk.openapi.json (openapi/spec/support/task_list_templates.yaml) by `make generate`. Do not edit.
"""Manages templates for the task lists that can be added to tickets, with their tasks."""

from collections.abc import Iterable
from datetime import datetime
from typing import Literal, overload

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import TaskDict, TaskListTemplateDict

@takes_its_fields
class Task(BaseObject):
    """One step of a task list template that agents tick off while working on a ticket."""

    destroy: Literal[True] | None
    """Only sent; `true` removes this task from its template on update. On the wire: `_destroy`."""
    created_at: Attribute[str, str | datetime | None]
    """When the task was added to the template. Read-only."""
    description: str | None
    """Explanation of what is to be done."""
    id: str
    """Identifies the task within its template; assigned by Zendesk. Only
    `client.task_list_templates.update()` takes it.
    """
    name: str
    """Short name of the step to be done."""
    position: int | None
    """Place of the task within its list."""
    required: bool | None
    """Whether the task must be finished."""
    updated_at: Attribute[str, str | datetime | None]
    """When the task was last edited. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        destroy: Literal[True] | None = None,
        description: str | None = None,
        id: str | None = None,
        name: str | None = None,
        position: int | None = None,
        required: bool | None = None,
    ) -> None:
        """Make a Task from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TaskDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TaskListTemplate(BaseObject):
    """A reusable checklist from which task lists are attached to tickets; maintained by admins."""

    created_at: Attribute[str, str | datetime | None]
    """When the template was created. Read-only."""
    description: str | None
    """Explanation of what the checklist is for."""
    id: str
    """Identifies the template; referred to by task lists. Read-only."""
    is_active: bool | None
    """Whether the template may be used for new task lists."""
    is_required: bool | None
    """Whether lists made from the template must be completed."""
    name: str
    """Title of the checklist."""
    task_count: int | None
    """Number of tasks in the template. Read-only."""
    tasks: Attribute[ProxyList[Task], Iterable[Task | TaskDict] | None]
    """Steps of the checklist, in order. Zendesk keeps what is not sent."""
    updated_at: Attribute[str, str | datetime | None]
    """When the template was last edited. Read-only."""
    url: str
    """API address of this template. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        description: str | None = None,
        id: str | None = None,
        is_active: bool | None = None,
        is_required: bool | None = None,
        name: str | None = None,
        tasks: Iterable[Task | TaskDict] | None = None,
    ) -> None:
        """Make a TaskListTemplate from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TaskListTemplateDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
