# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Which class stands for a name of the spec, how its records are fetched by their id, what kinds
there are.
"""

CLASSES: dict[str, tuple[str, str]]
"""By the name in the spec: the module and the class."""
SHOW: dict[str, tuple[str, str, bool]]
"""By the name in the spec: the operation, the resource that is called, and whether it takes many ids at once."""
IDENTIFIED: dict[str, tuple[str, ...]]
"""The records that answers are about, whose id identifies them, by the name in the spec: the types that the id has."""
KINDS: frozenset[str]
"""The kinds of records, as caches are named by them."""
