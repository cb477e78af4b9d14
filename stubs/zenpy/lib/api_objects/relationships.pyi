# Generated from openapi/zendesk.openapi.json (openapi/spec/support/relationships.yaml) by `make generate`. Do not edit.
"""Reads which conditions can filter the records a lookup relationship field offers."""

from collections.abc import Iterable
from typing import overload

from zenpy.lib.api_objects.shared import ConditionDefinition
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import ConditionDefinitionDict, RelationshipFilterDefinitionsDict

@takes_its_fields
class RelationshipFilterDefinitions(BaseObject):
    """Catalog of the conditions that can limit the targets of a lookup relationship field."""

    conditions_all: Attribute[
        ProxyList[ConditionDefinition], Iterable[ConditionDefinition | ConditionDefinitionDict] | None
    ]
    """Conditions allowed in a filter's `all` list."""
    conditions_any: Attribute[
        ProxyList[ConditionDefinition], Iterable[ConditionDefinition | ConditionDefinitionDict] | None
    ]
    """Conditions allowed in a filter's `any` list."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        conditions_all: Iterable[ConditionDefinition | ConditionDefinitionDict] | None = None,
        conditions_any: Iterable[ConditionDefinition | ConditionDefinitionDict] | None = None,
    ) -> None:
        """Make a RelationshipFilterDefinitions from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> RelationshipFilterDefinitionsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
