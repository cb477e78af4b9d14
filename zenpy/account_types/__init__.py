"""Types for one account: its own fields, custom objects, forms and statuses become a module that checkers and editors know.

`zenpy types pull` reads the definitions of the account into a file (`zenpy.account.json`), and writes the module
`zenpy_account` beside it. The stubs of this package name that module: where a project has it, `ticket.custom` has the fields
of the account, each with its type. These functions do what the commands do:

    from zenpy.client import Zenpy
    from zenpy.account_types import pull

    with Zenpy.from_env() as client:
        pull(client)

The definitions are an overlay to the OpenAPI document of the API (`overlay`), and the module is made of the overlay, with the
parts of the generator that lie in `zenpy._codegen`.
"""

from zenpy.account_types.differences import Difference, compare
from zenpy.account_types.overlay import build_overlay
from zenpy.account_types.project import Pulled, check, pull, write_types

__all__ = ["Difference", "Pulled", "build_overlay", "check", "compare", "pull", "write_types"]
