# Generated from openapi/zendesk.openapi.json (openapi/spec/support/relationships.yaml) by `make generate`. Do not edit.
"""Reads which conditions can filter the records a lookup relationship field offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import ListField

if TYPE_CHECKING:
    from zenpy.lib.api_objects.shared import ConditionDefinition


class RelationshipFilterDefinitions(BaseObject):
    """Catalog of the conditions that can limit the targets of a lookup relationship field.

    Attributes:
        conditions_all: Conditions allowed in a filter's `all` list.
        conditions_any: Conditions allowed in a filter's `any` list.
    """

    _name = "relationship_filter_definitions"
    _spec = "RelationshipFilterDefinitions"
    _shown = ("conditions_all", "conditions_any")

    conditions_all: ListField[ConditionDefinition] = ListField("ConditionDefinition")
    conditions_any: ListField[ConditionDefinition] = ListField("ConditionDefinition")
