"""How the fields of a record class are written, as plain data from the API description.

The generator gives a class `_rules` where one of its fields is not simply written as it is read.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

_NO_CALLS: Mapping[str, str] = MappingProxyType({})
_NO_PATHS: Mapping[str, Mapping[str, str]] = MappingProxyType({})


class WriteRules(NamedTuple):
    """The fields of one class that are not simply written as they are read, by payload key.

    Attributes:
        read_only: only Zendesk sets them.
        create_only: Zendesk takes them when a record is made, and never again.
        merged: lists, maps and nested records of which Zendesk keeps what is not sent. So only what changed is sent.
        written_by: the call that writes the field, as the call of its record does not.
        written_as: the paths that the parts of the field are sent under. `{"all": "all"}` sends `conditions.all` as
            `all`, `{"columns": "output.columns[id]"}` the ids of the records in `execution.columns` as
            `output.columns`. The part `*` is the whole field.
        raw_of: the field that shows this text with its placeholders filled in.
    """

    read_only: tuple[str, ...] = ()
    create_only: tuple[str, ...] = ()
    merged: tuple[str, ...] = ()
    written_by: Mapping[str, str] = _NO_CALLS
    written_as: Mapping[str, Mapping[str, str]] = _NO_PATHS
    raw_of: Mapping[str, str] = _NO_CALLS


#: The rules of a class whose fields are all written as they are read.
NO_RULES = WriteRules()
