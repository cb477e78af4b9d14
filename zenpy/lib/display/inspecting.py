"""Whether a tool looks at an object: completion, the variables of a debugger, `inspect`.

Such tools read every attribute of an object to show what it has. A relation of a record would be fetched then, and Tab after
`ticket.` would call Zendesk a dozen times. So what is about to cause a call for an attribute asks here first.
"""

from __future__ import annotations

import sys
from functools import partial
from types import FrameType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

#: The first part of the names of modules that read attributes to show them.
_PACKAGES = frozenset(
    {
        "IPython",
        "_pydev_bundle",
        "_pydevd_bundle",
        "_pyrepl",
        "bpdb",
        "bpython",
        "debugpy",
        "inspect",
        "ipykernel",
        "jedi",
        "ptpython",
        "pydevconsole",
        "pydoc",
        "rlcompleter",
        "spyder_kernels",
    }
)
#: Those that are parts of packages which also do other work.
_MODULES = frozenset({"rich._inspect", "unittest.mock"})
#: Those that evaluate what stands before a dot: `ticket.requester` of `ticket.requester.na`.
_COMPLETERS = frozenset(
    {"IPython.core.completer", "_pydev_bundle._pydev_completer", "_pyrepl", "rlcompleter"}
)


class HiddenGetattr:
    """A `__getattr__` that tools do not see, for a class whose one has nothing to give: it makes a better error, or reads a constant.

    IPython evaluates `client.tickets` to complete what follows it, but not where a class has a `__getattr__`, which might do
    anything. Python itself calls it as usual.
    """

    def __init__(self, function: Callable[[object, str], object]) -> None:
        self._function = function

    def __get__(self, instance: object, owner: type) -> Callable[[str], object]:
        if instance is None:
            raise AttributeError(f"type object {owner.__name__!r} has no attribute '__getattr__'")
        return partial(self._function, instance)


class NotShown(AttributeError):
    """A tool reads an attribute to show it, and the value takes a call."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} takes a call, which is not made to show it", name=name)


def is_inspected() -> bool:
    """Whether the code that reads an attribute of this package is such a tool: the first caller outside of the package.

    A program that runs in a debugger or a notebook is not meant: there the program itself reads.
    """
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        name = _module_of(frame)
        package = name.partition(".")[0]
        if package != "zenpy":
            return package in _PACKAGES or name in _MODULES or _is_completed(frame)
        frame = frame.f_back
    return False


def _module_of(frame: FrameType) -> str:
    return str(frame.f_globals.get("__name__"))


def _is_completed(frame: FrameType) -> bool:
    """Whether the code is an expression that a completer evaluates, in the names of the program."""
    caller = frame.f_back
    return frame.f_code.co_name == "<module>" and caller is not None and _module_of(caller) in _COMPLETERS


def refuse_to_show(name: str) -> None:
    """Raise if a tool reads an attribute whose value takes a call.

    Raises:
        NotShown: it does; tools show the attribute without its value then.
    """
    if is_inspected():
        raise NotShown(name)
