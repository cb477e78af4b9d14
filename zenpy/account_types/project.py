"""What the commands do with the files of a project: pull, write, check."""

from __future__ import annotations

from dataclasses import dataclass, replace
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from zenpy.account_types.differences import Difference, compare
from zenpy.account_types.module import build_module
from zenpy.account_types.overlay import build_overlay
from zenpy.account_types.page import build_page
from zenpy.lib.account.definitions import AccountDefinitions
from zenpy.lib.account.file import NAME, read_account, write_account
from zenpy.lib.account.parse import keep_names
from zenpy.lib.durable_files import open_replacement
from zenpy.lib.exception import ConfigurationError, PermissionDenied, RecordNotFoundException
from zenpy.lib.mixins.account_definitions import AccountReader

if TYPE_CHECKING:
    from zenpy.client import Zenpy

#: The module that the stubs of the package name.
MODULE = "zenpy_account"


@dataclass(frozen=True, slots=True)
class Pulled:
    """What `pull` has done.

    Attributes:
        account: the definitions.
        differences: to the file that was there; all of it is new if there was none.
        refused: the areas that the account does not show to this user, with the reason: what the file had of them stays.
        files: what was written.
    """

    account: AccountDefinitions
    differences: list[Difference]
    refused: dict[str, str]
    files: list[Path]


def pull(
    client: Zenpy, file: str | PathLike[str] = NAME, *, module: str = MODULE, types: bool = True
) -> Pulled:
    """Read the definitions of the account into a file, and write the types beside it.

    Args:
        client: of the account.
        file: where the definitions go. Names that a file there has for fields stay.
        module: the name of the module, for a program that works with several accounts.
        types: whether to write the module, too.

    Raises:
        ConfigurationError: the file that is there is not one of this command, or the name of the module cannot be one.
        ZenpyException: a call failed.
    """
    path = Path(file)
    _check_module(module)
    before = read_account(path) if path.exists() else AccountDefinitions()
    account, refused = fetch(client, before)
    write_account(account, path)
    files = [path, *(write_types(path, module=module) if types else ())]
    return Pulled(account, compare(before, account), refused, files)


def fetch(client: Zenpy, before: AccountDefinitions) -> tuple[AccountDefinitions, dict[str, str]]:
    """The definitions of an account, with names that are known already; and the areas that it does not show.

    Args:
        client: of the account.
        before: definitions whose names stay, and which stand for areas that the account does not show.
    """
    refused: dict[str, str] = {}
    account = AccountDefinitions()
    reader = AccountReader(client)  # the client's own may be that of a file, and has what it has fetched
    for area in reader.areas():
        try:
            account = replace(account, **{area: getattr(reader.load(area), area)})
        except (PermissionDenied, RecordNotFoundException) as error:  # for admins, or for other plans
            refused[area] = str(error)
            account = replace(account, **{area: getattr(before, area)})
    return keep_names(account, before), refused


def write_types(file: str | PathLike[str] = NAME, *, module: str = MODULE) -> list[Path]:
    """Write the types that a file of definitions stands for, beside it: the module, and a page about the fields.

    Args:
        file: the file of definitions.
        module: the name of the module.

    Returns:
        The files that were written.

    Raises:
        ConfigurationError: the file is not one of `zenpy types pull`, or the name of the module cannot be one.
    """
    _check_module(module)
    path = Path(file)
    overlay = build_overlay(read_account(path))
    texts = {
        path.with_name(f"{module}.py"): build_module(overlay, module, path.name),
        path.with_name(f"{module}.md"): build_page(overlay, path.name),
    }
    for target, text in texts.items():
        with open_replacement(target) as written:
            written.write(text.encode())
    return list(texts)


def check(client: Zenpy, file: str | PathLike[str] = NAME) -> list[Difference]:
    """What has changed in the account since the file was written; nothing if they agree.

    Args:
        client: of the account.
        file: the file of definitions.

    Raises:
        ConfigurationError: the file is not one of `zenpy types pull`.
        ZenpyException: a call failed.
    """
    before = read_account(Path(file))
    account, _ = fetch(client, before)
    return compare(before, account)


def _check_module(module: str) -> None:
    if not module.isidentifier() or module == "zenpy":
        raise ConfigurationError(f"{module!r} cannot be the name of a module: give a name like acme_account")
