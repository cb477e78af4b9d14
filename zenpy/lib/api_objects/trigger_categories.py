# Generated from openapi/zendesk.openapi.json (openapi/spec/support/trigger_categories.yaml) by `make generate`. Do not edit.
"""Manages the categories triggers are sorted into, and moves categories and triggers in bulk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, MapField, Nested, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.triggers import Trigger


BatchJobResultStatus: TypeAlias = Literal["complete", "failed"]


class BatchJob(BaseObject):
    """Request for changing many triggers and trigger categories in one go, all or none.

    Attributes:
        action: What to do with the items; only sent, and only `patch` exists.
        items: Triggers and categories to change; only sent.
    """

    _name = "batch_job"
    _spec = "BatchJob"
    _shown = ("items",)

    action: Literal["patch"] | None = None
    items: Nested[BatchJobItems] = Nested("BatchJobItems")  # type: ignore[assignment]


class BatchJobItems(BaseObject):
    """Triggers and trigger categories handed to a batch job.

    Attributes:
        trigger_categories: Categories to change, each with id and new position; only sent.
        triggers: Triggers to change, each with id and new properties; only sent.
    """

    _name = "batch_job_items"
    _spec = "BatchJobItems"
    _shown = ("trigger_categories", "triggers")

    trigger_categories: ListField[TriggerCategory] = ListField("TriggerCategory")
    triggers: ListField[Trigger] = ListField("Trigger")


class BatchJobResult(BaseObject):
    """Outcome of a batch job on triggers and trigger categories.

    Attributes:
        errors: Reasons for failure; no change was kept if there are any.
        results: Changed records, when the job succeeded.
        status: Whether the whole batch was applied or refused.
    """

    _name = "batch_job_result"
    _spec = "BatchJobResult"
    _shown = ("status", "errors", "results")

    errors: ListField[Error] = ListField("Error")
    results: Nested[BatchJobResults] = Nested("BatchJobResults")
    status: BatchJobResultStatus | None = None


class BatchJobResults(BaseObject):
    """Records as they stand after a successful batch job.

    Attributes:
        trigger_categories: Categories after the change.
        triggers: Triggers after the change.
    """

    _name = "batch_job_results"
    _spec = "BatchJobResults"
    _shown = ("trigger_categories", "triggers")

    trigger_categories: ListField[TriggerCategory] = ListField("TriggerCategory")
    triggers: ListField[Trigger] = ListField("Trigger")


class Error(BaseObject):
    """Problem reported by an endpoint that handles several changes at a time.

    Attributes:
        code: Error code for programs.
        detail: Explanation of this very problem.
        id: Identifies this occurrence of the problem.
        links: Addresses with further information.
        source: Part of the request that caused the problem.
        status: HTTP status code of the problem, as text.
        title: Short, general wording of the problem.
        trigger_id: Trigger the problem concerns.
        trigger: The Trigger behind `trigger_id`. It costs a call if it is not at hand.
    """

    _name = "error"
    _spec = "Error"
    _shown = ("id", "title", "status")

    code: str | None = None
    detail: str | None = None
    id: str | None = None
    links: MapField[object] = MapField()
    source: MapField[object] = MapField()
    status: str | None = None
    title: str | None = None
    trigger_id: str | None = None
    trigger: Relation[Trigger] = Relation("trigger_id", "Trigger")


class TriggerCategory(BaseObject):
    """A folder that triggers are filed in; categories run in order of their position.

    Attributes:
        active_count: Number of triggers in the category that run; given when `rule_counts` is
            sideloaded. Read-only.
        created_at: When the category was created. Read-only.
        id: Identifies the category; triggers refer to it in `category_id`.
        inactive_count: Number of triggers in the category that are switched off; given when
            `rule_counts` is sideloaded. Read-only.
        name: Name of the category in the trigger list.
        position: Place among the categories; decides which triggers run first.
        updated_at: When the category was last edited. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "trigger_category"
    _spec = "TriggerCategory"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("active_count", "created_at", "inactive_count", "updated_at"))

    active_count: int | None = None
    created_at: str | None = None
    id: str | None = None
    inactive_count: int | None = None
    name: str | None = None
    position: int | None = None
    updated_at: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")
