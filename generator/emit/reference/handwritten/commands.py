"""The page about the command line: each command with its arguments and options, as its source declares them to typer."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.emit.reference.markdown import block, code, heading, items, link
from generator.emit.reference.source.docstrings import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.emit.reference.places import Links
    from generator.emit.reference.source.reading import AnyFunction, Library, Module

PAGE, TITLE = "command-line.md", "The command line"
_APP = "zenpy.cli.app"


@dataclass(frozen=True)
class Option:
    """An argument or an option: how it is written, what it is for, and its default."""

    names: tuple[str, ...]
    text: str
    default: str = ""
    is_argument: bool = False


@dataclass(frozen=True)
class Command:
    """A command with its options."""

    name: str
    doc: str
    options: tuple[Option, ...] = field(default=())
    #: Whether it reads its arguments itself.
    reads_itself: bool = False


def page(links: Links, library: Library) -> Iterator[str]:
    """The page."""
    app = library.module(_APP)
    yield f"{links.to('Reference', 'index.md')} / {TITLE}"
    yield heading(1, TITLE)
    yield "The commands of `zenpy`, which come with the extra `cli`."
    yield f"The guide: {link('the command line', '../command-line.md')}."
    yield heading(2, "Options of all commands")
    callback = next(one for one in _functions(app) if _command_of(one, "callback") is not None)
    yield items(_shown(one) for one in _options(callback, app))
    for command in sorted(_commands(app, ""), key=lambda one: one.name):
        yield heading(2, f"zenpy {command.name}")
        yield block(" ".join(["zenpy", command.name, *_usage(command)]), "text")
        yield from parse(command.doc).text
        if command.options:
            yield items(_shown(one) for one in command.options)
        elif command.reads_itself:
            yield f"{code(f'zenpy {command.name} --help')} prints its options."


def _usage(command: Command) -> list[str]:
    needed = [
        one.names[0] if one.is_argument else f"{one.names[0]} ..."
        for one in command.options
        if one.default == "required"
    ]
    others = any(one.default != "required" for one in command.options) or command.reads_itself
    return [*needed, *(["[OPTIONS]"] if others else [])]


def _shown(option: Option) -> str:
    default = {"required": ", required", "": ""}.get(option.default, f", {code(option.default)} if left out")
    return f"{', '.join(map(code, option.names))}{default}: {option.text}"


def _commands(module: Module, above: str) -> Iterator[Command]:
    """The commands that a module adds to its app."""
    for function in _functions(module):
        call = _command_of(function, "command")
        if call is not None and call.args:
            yield _command(f"{above}{ast.literal_eval(call.args[0])}", function, module)
    for node in module.tree.body:
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
            yield from _added(node.value, module)


def _added(call: ast.Call, module: Module) -> Iterator[Command]:
    """The commands that one statement adds: `app.command("login")(login.log_in)`, `app.add_typer(types.app, name="types")`."""
    if isinstance(call.func, ast.Call) and ast.unparse(call.func.func) == "app.command":
        origin, function = _function(ast.unparse(call.args[0]), module)
        yield _command(str(ast.literal_eval(call.func.args[0])), function, origin)
    elif ast.unparse(call.func) == "app.add_typer":
        origin = _module(ast.unparse(call.args[0]).partition(".")[0], module)
        name = next(one.value for one in call.keywords if one.arg == "name")
        yield from _commands(origin, f"{ast.literal_eval(name)} ")


def _function(reference: str, module: Module) -> tuple[Module, AnyFunction]:
    owner, _, name = reference.rpartition(".")
    origin = _module(owner, module) if owner else module.sources.module(module.imported[name][0])
    return origin, next(one for one in _functions(origin) if one.name == name)


def _module(name: str, module: Module) -> Module:
    package, own = module.imported[name]
    return module.sources.module(f"{package}.{own}")


def _functions(module: Module) -> list[AnyFunction]:
    return [node for node in module.tree.body if isinstance(node, ast.FunctionDef)]


def _command_of(function: AnyFunction, kind: str) -> ast.Call | None:
    """The decorator that makes a function a command, or the callback of the app."""
    for one in function.decorator_list:
        if isinstance(one, ast.Call) and ast.unparse(one.func) == f"app.{kind}":
            return one
    return None


def _command(name: str, function: AnyFunction, module: Module) -> Command:
    reads_itself = any("add_help_option=False" in ast.unparse(one) for one in function.decorator_list)
    return Command(name, ast.get_docstring(function) or "", tuple(_options(function, module)), reads_itself)


def _options(function: AnyFunction, module: Module) -> Iterator[Option]:
    arguments = function.args.args
    defaults = [*[None] * (len(arguments) - len(function.args.defaults)), *function.args.defaults]
    for one, default in zip(arguments, defaults, strict=True):
        annotation = one.annotation
        if isinstance(annotation, ast.Name):
            declared = module.defined.get(annotation.id)
            annotation = declared.value if isinstance(declared, ast.Assign) else annotation
        if isinstance(annotation, ast.Subscript) and ast.unparse(annotation.value) == "Annotated":
            assert isinstance(annotation.slice, ast.Tuple)
            kind, declaration = annotation.slice.elts[:2]
            if isinstance(declaration, ast.Call):
                yield _option(one.arg, ast.unparse(kind), declaration, default, module)


def _option(name: str, kind: str, declaration: ast.Call, default: ast.expr | None, module: Module) -> Option:
    keywords = {one.arg: one.value for one in declaration.keywords}
    is_argument = ast.unparse(declaration.func) == "typer.Argument"
    written = [str(ast.literal_eval(one)) for one in declaration.args if isinstance(one, ast.Constant)]
    names = written or [name.upper() if is_argument else f"--{name.replace('_', '-')}"]
    metavar = ast.unparse(keywords["metavar"]).strip("'") if "metavar" in keywords else ""
    if is_argument:
        names = [metavar or names[0]]
    elif not kind.startswith("bool"):
        value = metavar or names[-1].strip("-").upper().replace("-", "_")
        names = [f"{one} {value}" if one.startswith("--") else one for one in names]
    given = "required" if default is None else ast.unparse(default)
    shown = "" if given in ("None", "False", "True") or "(" in given else given.strip("'")
    shown = shown.rpartition(".")[2].lower() if re.fullmatch(r"[A-Z]\w+\.[A-Z_]+", shown) else shown
    variable = keywords.get("envvar")
    also = f" Or in the environment: {code(str(ast.literal_eval(variable)))}." if variable else ""
    return Option(tuple(names), _text(keywords.get("help"), module) + also, shown, is_argument)


def _text(node: ast.expr | None, module: Module) -> str:
    """The help of an option; names that are put together at run time are left to the command itself."""
    if node is None:
        return ""
    try:
        return str(ast.literal_eval(node))
    except ValueError:
        return "one of those that `--help` lists."
