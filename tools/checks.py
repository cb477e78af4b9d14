"""What is tried with each tool. A check returns what it counted, to be printed, or raises `ToolError`."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools import DOCUMENT
from tools.environment import BUILD, NODE, ToolError, node, python, run

HERE = Path(__file__).parent
WORK = BUILD / "work"
#: How long a reader of documentation may take.
_RENDER_SECONDS = 600
#: The packaged Chromium brings the system libraries that it needs, and takes them where it believes to be on this system.
_OWN_LIBRARIES = {"AWS_LAMBDA_JS_RUNTIME": "nodejs20.x"}


@dataclass(frozen=True)
class Check:
    """One row of the table."""

    tool: str
    #: The package whose version is shown.
    package: str
    what: str
    #: What the table says when all is well: nothing that changes with each operation that the document gets.
    result: str
    run: Callable[[], str]


def _validator() -> str:
    run(python("openapi-spec-validator"), "--schema", "3.1.0", str(DOCUMENT))
    return "valid"


def _redocly() -> str:
    printed = run(
        node("redocly"),
        "lint",
        "--extends=recommended",
        "--format=json",
        "--max-problems=1000",
        str(DOCUMENT),
    )
    found = json.loads(printed[printed.index("{") : printed.rindex("}") + 1])
    others = [one for one in found["problems"] if one["ruleId"] != "no-ambiguous-paths"]
    if found["totals"]["errors"] or others:
        raise ToolError(f"{found['totals']['errors']} errors, {len(others)} other warnings")
    return f"{found['totals']['warnings']} paths that are ambiguous"


def _spectral() -> str:
    rules = WORK / "spectral.yaml"
    rules.write_text('extends: ["spectral:oas"]\n', encoding="utf-8")
    run(node("spectral"), "lint", "--fail-severity=warn", "-r", str(rules), str(DOCUMENT))
    return "0 errors, 0 warnings"


def _python_client() -> str:
    out = WORK / "python_client"
    shutil.rmtree(out, ignore_errors=True)
    printed = run(
        python("openapi-python-client"),
        *("generate", "--path", str(DOCUMENT), "--output-path", str(out), "--meta", "none"),
        *("--config", str(HERE / "python_client.yaml")),
        seconds=1800,
    )
    dropped = sorted(set(re.findall(r"WARNING parsing (\w+ \S+)", printed)) - _same_names())
    if dropped:
        raise ToolError(f"{len(dropped)} operations were dropped:\n" + "\n".join(dropped))
    modules = json.loads(run(python("python"), str(HERE / "import_all.py"), str(out)))
    made = sum(1 for path in (out / "api").rglob("*.py") if path.name != "__init__.py")
    return f"{made} of {len(list(_operations()))} operations, {modules} modules import"


def _same_names() -> set[str]:
    """The operations that have two parameters of one name in Python, such as `role` and `role[]`."""
    found = set()
    for verb, path, operation in _operations():
        names = [
            re.sub(r"\W+", "_", one["name"]).strip("_").lower() for one in operation.get("parameters", [])
        ]
        if len(set(names)) < len(names):
            found.add(f"{verb.upper()} {path}")
    return found


def _operations() -> list[tuple[str, str, dict[str, Any]]]:
    paths = json.loads(DOCUMENT.read_text(encoding="utf-8"))["paths"]
    return [
        (verb, path, one)
        for path, item in paths.items()
        for verb, one in item.items()
        if isinstance(one, dict) and "operationId" in one
    ]


def _models() -> str:
    out = WORK / "models.py"
    run(
        python("datamodel-codegen"),
        *("--input", str(DOCUMENT), "--input-file-type", "openapi", "--output", str(out)),
        *("--output-model-type", "pydantic_v2.BaseModel", "--target-python-version", "3.11"),
        *("--openapi-scopes", "schemas", "paths", "--use-operation-id-as-name"),
        seconds=1800,
    )
    return run(python("python"), str(HERE / "read_examples.py"), str(DOCUMENT), str(out), seconds=900).strip()


def _typescript(files: list[Path]) -> None:
    run(
        node("tsc"),
        *(
            "--noEmit",
            "--strict",
            "--target",
            "es2022",
            "--module",
            "esnext",
            "--moduleResolution",
            "bundler",
        ),
        *("--lib", "es2022,dom,dom.iterable", *map(str, files)),
        folder=NODE,
        seconds=1800,
    )


def _openapi_typescript() -> str:
    out = NODE / "openapi-typescript.d.ts"
    run(node("openapi-typescript"), str(DOCUMENT), "-o", str(out))
    _typescript([out])
    return "0 errors"


def _hey_api() -> str:
    out = NODE / "hey-api"
    run(node("openapi-ts"), "-i", str(DOCUMENT), "-o", str(out), "-c", "@hey-api/client-fetch", seconds=1800)
    _typescript(sorted(out.rglob("*.ts")))
    return "0 errors"


def _orval() -> str:
    out = NODE / "orval" / "zendesk.ts"
    config = NODE / "orval.config.cjs"
    output = {
        "mode": "single",
        "target": str(out),
        "client": "fetch",
        "baseUrl": "https://example.zendesk.com",
    }
    settings = {"zendesk": {"input": {"target": str(DOCUMENT), "validation": False}, "output": output}}
    config.write_text(f"module.exports = {json.dumps(settings)};\n", encoding="utf-8")
    run(node("orval"), "--config", str(config), folder=NODE, seconds=1800)
    _typescript([out])
    return "0 errors"


def _render(reader: str) -> Callable[[], str]:
    def check() -> str:
        shutil.copy(HERE / "render.mjs", NODE / "render.mjs")
        browser = BUILD / "browser"
        browser.mkdir(exist_ok=True)
        printed = run(
            *("node", "render.mjs", reader, str(DOCUMENT)),
            folder=NODE,
            seconds=_RENDER_SECONDS,
            variables={"TMPDIR": str(browser), "RENDER_SECONDS": str(_RENDER_SECONDS // 2), **_OWN_LIBRARIES},
        )
        found = json.loads(printed.strip().splitlines()[-1])
        if found["shown"] < found["titles"]:
            raise ToolError(f"shows {found['shown']} of {found['titles']} titles; {found['problems']}")
        return f"shows all {found['titles']} titles"

    return check


CHECKS = (
    Check(
        "openapi-spec-validator", "openapi-spec-validator", "the document is OpenAPI 3.1", "valid", _validator
    ),
    Check(
        "Redocly lint",
        "@redocly/cli",
        "rules `recommended`: no errors, and no warnings but of `no-ambiguous-paths`",
        "0 errors",
        _redocly,
    ),
    Check(
        "Spectral",
        "@stoplight/spectral-cli",
        "rules `spectral:oas`: no errors, no warnings",
        "0 errors, 0 warnings",
        _spectral,
    ),
    Check(
        "openapi-python-client",
        "openapi-python-client",
        "every module imports; no operation is dropped but for parameters of one name",
        "all import",
        _python_client,
    ),
    Check(
        "datamodel-code-generator",
        "datamodel-code-generator",
        "its pydantic models read the records of all examples",
        "all read",
        _models,
    ),
    Check("openapi-typescript", "openapi-typescript", "`tsc --strict`", "0 errors", _openapi_typescript),
    Check("hey-api", "@hey-api/openapi-ts", "`tsc --strict`", "0 errors", _hey_api),
    Check("orval", "orval", "`tsc --strict`", "0 errors", _orval),
    *(
        Check(tool, package, "titles of operations, in headless Chromium", "all shown", _render(reader))
        for tool, package, reader in (
            ("Swagger UI", "swagger-ui-dist", "swagger-ui"),
            ("Redoc", "redoc", "redoc"),
            ("Scalar", "@scalar/api-reference", "scalar"),
        )
    ),
)
