"""The package that is generated: what it is called, where its parts and files are, and which of them are written by hand.

The spec says it (`package:` in `api.yaml`). What is generated imports its own package by the name that is said here, and the
runtime by the name of this project's package, whatever API it is generated for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass

#: The package with the runtime. Its own records need no package before their names.
RUNTIME = "zenpy"
#: Parts that are generated unless they are written by hand.
PARTS = ("client", "sandbox")


@dataclass(frozen=True)
class Package:
    """A package of Python.

    Attributes:
        name: its name, by which it is imported.
        title: the API that it is for, as texts call it.
        client: the name of the sync client; that of the async one has `Async` before it.
        core: the product whose names hold for the others, too.
        spec: where the endpoint spec is.
        document: where the OpenAPI document is written.
        stubs: the folder that stubs are written to; `.` puts them beside the modules.
        reference: the folder of the reference.
        command: what is run to generate it, as the first line of each generated file says.
        by_hand: the parts that are written by hand.
    """

    name: str = RUNTIME
    title: str = "API"
    client: str = "Zenpy"
    core: str = "support"
    spec: str = "openapi/spec"
    document: str = "openapi/zendesk.openapi.json"
    stubs: str = "stubs"
    reference: str = "docs/reference"
    command: str = "make generate"
    by_hand: tuple[str, ...] = PARTS

    @property
    def api(self) -> str:
        """The package with the resources."""
        return f"{self.name}.lib.api"

    @property
    def objects(self) -> str:
        """The package with the classes of records."""
        return f"{self.name}.lib.api_objects"

    @property
    def payloads(self) -> str:
        """The module with the payload types."""
        return f"{self.name}.payloads"

    @property
    def choices(self) -> str:
        """The module with a function for each enumeration."""
        return f"{self.name}.choices"

    @property
    def folders(self) -> tuple[str, ...]:
        """The folders with generated files, where a generated file that is no longer made has to go."""
        named = (self.name.partition(".")[0], self.stubs, self.reference, self.document)
        return tuple(dict.fromkeys(one.partition("/")[0] for one in named if one != "."))

    def file(self, path: str) -> str:
        """The path of a file of the package."""
        return f"{path_of(self.name)}/{path}"

    def stub(self, path: str) -> str:
        """The path of the stub of a module, by the path of the module or of the stub."""
        inner = path.removesuffix("i") + "i" if path.endswith((".py", ".pyi")) else path
        return inner if self.stubs == "." else f"{self.stubs}/{inner}"

    def qualify(self, spec: str) -> str:
        """The name by which the runtime finds the class of a record: in another package, that package stands before it."""
        return spec if self.name == RUNTIME else f"{self.name}:{spec}"

    def header(self, sources: Iterable[str]) -> str:
        """The first line of a generated file: where it comes from and how it is made."""
        named = list(sources)
        more = f" and {len(named) - 1} more" if len(named) > 1 else ""
        of = f" ({named[0]}{more})" if named else ""
        return f"Generated from {self.document}{of} by `{self.command}`. Do not edit."

    def to_node(self) -> dict[str, object]:
        """The package as the document says it; the document has the title elsewhere."""
        node = {key: value for key, value in asdict(self).items() if key != "title"}
        return {**node, "by_hand": list(self.by_hand)}


#: What a spec that names no package is generated into.
OWN = Package()


def path_of(module: str) -> str:
    """The path of a module or a package, without an ending."""
    return module.replace(".", "/")


def package_of(document: Mapping[str, object]) -> Package:
    """The package that a document is generated into."""
    info, node = document.get("info"), document.get("x-zenpy-package")
    title = str(info.get("title")) if isinstance(info, Mapping) else "API"
    if not isinstance(node, Mapping):
        return Package(title=title)
    texts = {str(key): str(value) for key, value in node.items() if key != "by_hand"}
    by_hand = node.get("by_hand")
    return Package(title=title, by_hand=tuple(by_hand) if isinstance(by_hand, list) else (), **texts)
