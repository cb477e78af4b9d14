# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Which class stands for a name of the spec, how its records are fetched by their id, what kinds
there are.
"""

CLASSES: str
"""By the name in the spec: the module, and the class after a colon where it has another name."""
SHOW: str
"""By the name in the spec: the operation, the resource that is called, and `many` if it takes many ids at once."""
IDENTIFIED: str
"""The records that answers are about, whose id identifies them, by the name in the spec: the types that the id has."""
KINDS: str
"""The kinds of records, as caches are named by them."""
