"""The checks: each looks at one node of a program's syntax and yields what needs a look there."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator

from zenpy.lib.resources import OLD_ATTRIBUTES
from zenpy.migrate.finding import Finding
from zenpy.migrate.program import Program
from zenpy.migrate.tables import NOT_OFFERED, find_old_name

Check = Callable[[Program, ast.AST], Iterator[tuple[ast.AST, str, str]]]

_ROOT = ("zenpy.ZenpyException", "zenpy.lib.exception.ZenpyException")
#: The errors that zenpy 2 did not derive from ZenpyException.
_APART = ("APIException", "RecordNotFoundException", "TooManyValuesException", "SearchResponseLimitExceeded")
_MOCKS = ("responses", "requests_mock", "betamax")
#: What a `requests.Response` has and an `httpx.Response` has not.
_RESPONSE = {"ok": "is_success", "reason": "reason_phrase", "iter_content": "iter_bytes"}


def check_source(source: str, name: str = "<program>") -> list[Finding]:
    """What needs a look in a program, in the order of its lines; nothing for a program that does not use zenpy.

    Raises:
        SyntaxError: the source is not Python; the error has the name and the line.
    """
    program = Program(ast.parse(source, name))
    if not program.uses_zenpy:
        return []
    found: dict[tuple[int, int, str], Finding] = {}
    for node in program.nodes:
        for check in CHECKS:
            for place, code, text in check(program, node):
                line, column = getattr(place, "lineno", 1), getattr(place, "col_offset", 0) + 1
                # `zenpy.lib.util.name` holds `zenpy.lib.util` at the same place; the outer one comes first
                found.setdefault((line, column, code), Finding(line, column, code, text))
    return sorted(found.values())


def _check_constructor(program: Program, node: ast.AST) -> Iterator[tuple[ast.AST, str, str]]:
    """Arguments of the client that it refuses."""
    if not (
        isinstance(node, ast.Call) and program.full_name(node.func) in ("zenpy.Zenpy", "zenpy.client.Zenpy")
    ):
        return
    for keyword in node.keywords:
        if keyword.arg == "session" and _is_requests(program, keyword.value):
            yield (
                keyword.value,
                "session",
                "a session of requests still works, with a DeprecationWarning; give session= an httpx.Client",
            )
        elif keyword.arg == "password" and not _is_none(keyword.value):
            yield (
                keyword.value,
                "password",
                "Zendesk refuses passwords; give oauth_token=, or email= and token=",
            )
        elif (
            keyword.arg == "domain"
            and isinstance(keyword.value, ast.Constant)
            and "zopim" in str(keyword.value.value)
        ):
            yield (
                keyword.value,
                "zopim",
                "the Zopim domain is switched off; client.chats belongs to the account",
            )


def _is_requests(program: Program, value: ast.expr) -> bool:
    """Whether a value is a session of requests, by its own text or by an assignment to its name."""
    if isinstance(value, ast.Call):
        return program.full_name(value.func).startswith("requests.")
    return any(
        isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Call)
        and _is_requests(program, node.value)
        and any(ast.unparse(target) == ast.unparse(value) for target in node.targets)
        for node in program.nodes
    )


def _is_none(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is None


def _check_handlers(program: Program, node: ast.AST) -> Iterator[tuple[ast.AST, str, str]]:
    """The order of except clauses, and errors of requests that no call raises."""
    if not isinstance(node, ast.Try | ast.TryStar):
        return
    root_seen = False
    uses_client = any(
        isinstance(part, ast.Call) and program.path_on_client(part.func)
        for statement in node.body
        for part in ast.walk(statement)
    )
    for handler in node.handlers:
        kinds = (
            handler.type.elts
            if isinstance(handler.type, ast.Tuple)
            else [handler.type]
            if handler.type
            else []
        )
        for kind in kinds:
            name = program.full_name(kind)
            if root_seen and name.startswith("zenpy.") and name.rpartition(".")[2] in _APART:
                last = name.rpartition(".")[2]
                yield (
                    kind,
                    "except-order",
                    f"{last} is a ZenpyException now, so the clause above catches it; move this one before it",
                )
            elif uses_client and name.startswith("requests."):
                yield (
                    kind,
                    "requests-error",
                    "calls raise NetworkError or NetworkTimeout of zenpy.lib.exception where requests failed",
                )
        root_seen = root_seen or any(program.full_name(kind) in _ROOT for kind in kinds)


def _check_names(program: Program, node: ast.AST) -> Iterator[tuple[ast.AST, str, str]]:
    """Names of zenpy 2: imported, read from a module, or replaced in a test by a text."""
    names: list[str] = []
    if isinstance(node, ast.Import):
        names = [one.name for one in node.names]
    elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
        names = [f"{node.module}.{one.name}" for one in node.names]
    elif isinstance(node, ast.Attribute):
        names = [program.full_name(node)]
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith("zenpy."):
        parts = node.value.split(".")
        names = [".".join(parts[:end]) for end in range(2, len(parts) + 1)]
    for name in names:
        found = find_old_name(name)
        if found is not None:
            yield node, *found


def _check_mocks(program: Program, node: ast.AST) -> Iterator[tuple[ast.AST, str, str]]:
    """Libraries that answer in the place of requests."""
    modules = [one.name for one in node.names] if isinstance(node, ast.Import) else []
    modules += [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
    for module in modules:
        if module.partition(".")[0] in _MOCKS:
            text = f"{module} answers for requests, which is not used; zenpy.sandbox or pytest-httpx answer for httpx"
            yield node, "requests-mock", text


def _check_attributes(program: Program, node: ast.AST) -> Iterator[tuple[ast.AST, str, str]]:
    """Attributes of resources that zenpy 2 had."""
    if not isinstance(node, ast.Attribute) or node.attr not in {
        *OLD_ATTRIBUTES,
        "_call_api",
        "_process_response",
    }:
        return
    path = program.path_on_client(node.value)
    if path and (len(path) == 1 or node.attr.startswith("_")):
        yield (
            node,
            "old-attribute",
            f'.{node.attr} of a resource is from zenpy 2; client.request("GET", "/api/v2/...") and client.base_url replace it',
        )


def _check_calls(program: Program, node: ast.AST) -> Iterator[tuple[ast.AST, str, str]]:
    """Calls that Zendesk does not have, that name no record, or that give nothing."""
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Call):
        path = program.path_on_client(node.value.func)
        if path and path[-1] == "delete" and node.attr in ("status_code", "ok", "text", "content", "json"):
            yield (
                node,
                "delete-result",
                "delete() gives None, or a JobStatus for many records; a failure raises",
            )
    if not isinstance(node, ast.Call):
        return
    path = program.path_on_client(node.func)
    name = ".".join(path or ())
    if program.full_name(node.func) in (
        "zenpy.Zenpy.http_adapter_kwargs",
        "zenpy.client.Zenpy.http_adapter_kwargs",
    ):
        yield node, "old-name", "Zenpy.http_adapter_kwargs() gives no arguments: leave it out"
    if name in NOT_OFFERED:
        yield node, "not-offered", f"{name}() only raises: {NOT_OFFERED[name]}"
    for keyword in node.keywords if path else ():
        if keyword.arg == "id" and _is_none(keyword.value):
            yield (
                keyword.value,
                "id-none",
                "id=None is refused, as it is not known which record is meant; leave it out",
            )


def _check_records(program: Program, node: ast.AST) -> Iterator[tuple[ast.AST, str, str]]:
    """A text where a list belongs."""
    if not (isinstance(node, ast.Call) and program.full_name(node.func).startswith("zenpy.lib.api_objects.")):
        return
    for keyword in node.keywords:
        is_text = isinstance(keyword.value, ast.Constant) and isinstance(keyword.value.value, str)
        if keyword.arg == "tags" and is_text:
            yield keyword.value, "tags-text", "tags= takes a list; a text is refused"


def _check_responses(program: Program, node: ast.AST) -> Iterator[tuple[ast.AST, str, str]]:
    """What is read from `error.response`, which is a response of httpx now."""
    if not isinstance(node, ast.ExceptHandler) or node.name is None or node.type is None:
        return
    kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
    if not any(program.full_name(kind).startswith("zenpy.") for kind in kinds):
        return
    for part in (part for statement in node.body for part in ast.walk(statement)):
        if (
            isinstance(part, ast.Attribute)
            and part.attr in _RESPONSE
            and ast.unparse(part.value) == f"{node.name}.response"
        ):
            text = (
                f"error.response is an httpx.Response: it has {_RESPONSE[part.attr]} in place of {part.attr}"
            )
            yield part, "response", text


CHECKS: tuple[Check, ...] = (
    _check_constructor,
    _check_handlers,
    _check_names,
    _check_mocks,
    _check_attributes,
    _check_calls,
    _check_records,
    _check_responses,
)
